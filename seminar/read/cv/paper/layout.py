"""The lines of a CV as they were meant: without running heads and navigation, columns apart, table cells labelled."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.degrees import DEGREE, INSTITUTION
from seminar.read.cv.paper.columns import columns_apart
from seminar.read.cv.paper.dates_over_lines import dates_whole
from seminar.read.cv.paper.day_order import with_months_first
from seminar.read.cv.paper.filled_in import as_filled_in
from seminar.read.cv.paper.hyphens import words_whole
from seminar.read.cv.paper.icons import without_icons
from seminar.read.cv.paper.instructions import without_instructions
from seminar.read.cv.paper.label_rows import without_label_rows
from seminar.read.cv.paper.markup import without_markup
from seminar.read.cv.paper.menus import without_menu
from seminar.read.cv.paper.odd_bullets import with_usual_bullets
from seminar.read.cv.paper.running_heads import without_running_heads
from seminar.read.cv.paper.small_capitals import put_together, with_capitals
from seminar.read.cv.paper.wrapped_headings import with_whole_headings
from seminar.read.cv.vocabulary import cv_words, kind_of, plain
from seminar.read.cv.works.authors import past_authors
from seminar.read.document import Line

#: Ligatures of typesetting (U+FB00–FB06), and the hyphen no line breaks at; other compatibility forms are kept.
_LIGATURES: Final = str.maketrans(
    {
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "ft",
        "ﬆ": "st",
        "\u200b": None,
        "\ufeff": None,
        "\u2011": "-",
    }
    | {chr(code): " " for code in range(0xE000, 0xF900)}
)
#: u with its two dots apart, as some files keep letters
_IN_PIECES: Final = re.compile(r"[A-Za-z][\u0300-\u036f]{1,3}")
_STRONG: Final = re.compile(r"(?:\*\*|__)([^*_]{1,300})(?:\*\*|__)|(?<=\s)\*(\([^()*]{1,80}\))\*")
#: 1. **Salt roads in winter.**Jane Roe; ** a title **,Ada Brandt
_TITLE_IN_BOLD: Final = re.compile(
    r"^(?P<begun>\s*(?:\[?\d{1,3}[.)\]]|[*•-])?\s*)\*\*(?P<title>[^*]{12,300})\*\*\s?,?\s?(?=[A-Z])"
)
_SMALL_WORD: Final = re.compile(r"\b[a-z]{2,}")
#: ``* *PhD*, Rain Science, *Northland University*``: an item of a list; in a sentence slanted words are a title.
#: One that is numbered, or has its year in brackets, is a work, whose journal is known by its slanted letters.
_ITEM: Final = re.compile(r"\s*[*•-]\s++(?!\d{1,3}[.．)])(?![^()]{0,200}\((?:19|20)\d\d[a-z]?\))")
_SLANTED: Final = re.compile(r"(?<=\s)\*(?=[A-Z])([^*\n]{1,120}?)(?<=\w)\*(?=[.,;]?(?:\s|$))")
_LINK: Final = re.compile(r"\[([^\[\]]{0,200})\]\((https?://[^()\s]{1,500})\)")
#: [pdf](papers/one.pdf), [Works](#works), [write to me](mailto:jane.roe@harbour.example)
_LINK_INSIDE: Final = re.compile(r"\[([^\[\]]{1,200})\]\((?:mailto:([^()\s]{3,200})|[^()\s:]{1,300})\)")
#: <a name="works"></a>, <br/>: tags of a page kept as Markdown; an address in angle brackets is none.
_TAG: Final = re.compile(
    r"</?(?:a|b|i|p|br|hr|em|strong|img|div|span|font|center|small|su[bp]|[ou]l|li|h[1-6])(?:\s[^<>@]{0,300})?\s?/?>",
    re.I,
)
#: `graphs` `salt`: marks of Markdown, also before a sign that is none
_CODE: Final = re.compile(r"`([^`]{1,80})`")
_CODE_APART: Final = re.compile(r"(?<=[^\s`])`\s+`(?=[^\s`])")
_ESCAPED: Final = re.compile(r"\\([*_#~`\[\].])")
#: E D U C A T I O N
_SPACED_OUT: Final = re.compile(r"(?:[A-Z&] ){3,}[A-Z](?:\s{2,}(?:[A-Z&] ){0,20}[A-Z]){0,4}")
_SOFT_HYPHEN: Final = "\u00ad"
#: 2011.9 2016.7: from when to when, the dash lost
_STRETCH: Final = re.compile(
    r"^(\s*(?:19|20)\d\d(?:[./-]\d{1,2}|年\d{1,2}月))\s{1,3}((?:19|20)\d\d(?:[./-]\d{1,2}|年\d{1,2}月)|至今|迄今|[Pp]resent)(?=\s|$)"
)
#: Words of a link, and Chinese letters of one, that are the title of a work.
_TITLE_WORDS: Final = 4
_TITLE_HAN: Final = 8
_OWN_PAGE: Final = re.compile(r"page|profile|home|site|staff|主页|个人", re.I)
_DEPARTMENT: Final = re.compile(r"\b(?:Department|Dept|Faculty|Division|Laborator(?:y|ies)|Lab|Group|Cent(?:er|re))\b")
_HAN: Final = re.compile(r"[一-鿿]")
#: Longer lines are no navigation.
_LONGEST: Final = 200
_HAN_PAIR: Final = re.compile(r"(?<![一-鿿])([一-鿿])\s+([一-鿿])(?=\s*(?:[\t:：]|\s\s|$))")
#: 中 文 姓 名: a label set wide, with a value or the end of the line behind it
_HAN_ROW: Final = re.compile(r"(?<![一-鿿] )(?<![一-鿿])[一-鿿](?: [一-鿿]){2,7}(?=\s*(?:[\t:：]|\s\s|$))")
#: Signs of the fonts of symbols that begin the lines of a list: U+F0B7 is a dot, U+F0A7 a square, U+F0D8 an arrow.
_SIGN: Final = re.compile(r"^(\s*)[\uf06c\uf06e\uf076\uf0a7\uf0b7\uf0d8\uf0fc](?=\s+[^\W\d]|\s*[“\"《‘])")
#: Telephone ........ 555 0100
_LEADERS: Final = re.compile(r"(?<=\S)\s*(?:\.{4,}|(?:\.\s){3,}\.?|[·‥]{4,}|…{2,}(?=\s)|_{4,})\s*(?=\S)")
#: Names of columns that make a row the head of a table of studies.
_HEADED: Final = 3
#: == Education ==, EDUCATION ________: a heading with a line drawn beside it
_RULED: Final = re.compile(r"^\s{0,40}(?:={2,6}\s?)?(?P<heading>[^\W\d_][^=_:]{2,60}?)\s{0,4}(?:={2,80}|_{4,120})\s*$")
#: 2024/2029  Tern University: from when to when
_YEAR_TO_YEAR: Final = re.compile(r"^(\s*(?:19|20)\d\d)/((?:19|20)\d\d)(?=\s)")
#: Tel: 555 0100 ⋄ jane@roe.example: what parts the facts of a head
_DIAMOND: Final = re.compile(r"\s[⋄◇♦⬥⬦∘]\s(?=\S)")
#: More room than a page is wide parts nothing that less does not, and takes long to read.
_WIDEST_ROOM: Final = 200
_ROOM: Final = re.compile(r"\s{201,}")
_RULE: Final = re.compile(r"\s*[─━—–=_*~·-]{5,}\s*")


def as_meant(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with their numbers kept; one line of the source may give several (columns, table cells) or none."""
    narrow = [replace(line, text=_ROOM.sub(" " * _WIDEST_ROOM, line.text)) for line in lines]
    plainly = [replace(line, text=_tidy(line.text)) for line in without_markup(narrow)]
    tidy = dates_whole(with_months_first(put_together(with_usual_bullets(plainly))))
    own = without_icons(without_menu([line for line in tidy if not _is_rule(line) and not _is_menu(line)]))
    kept = columns_apart(with_capitals(without_instructions(with_whole_headings(without_running_heads(own)))))
    return tuple(without_label_rows(as_filled_in([cell for line in words_whole(kept) for cell in _cells(line)])))


def _tidy(text: str) -> str:
    if not text.isascii():
        text = _IN_PIECES.sub(lambda letter: unicodedata.normalize("NFC", letter[0]), text)
    text = _DIAMOND.sub(" | ", text)
    if "}" in text and "{" not in text and "\\" not in text:
        text = text.replace("}", " | ").rstrip(" |")  # PhD in Tides} (Ongoing): a brace that nothing opens
    text = _TITLE_IN_BOLD.sub(_with_stop, text) if "**" in text else text
    text = _STRONG.sub(_inside, _TAG.sub("", _SIGN.sub(r"\1•", text).translate(_LIGATURES)))
    text = _SLANTED.sub(r"\1", text) if _ITEM.match(text) else text
    text = _LINK_INSIDE.sub(_linked, _LINK.sub(_linked_out, text)).replace("[[", "[").replace("]]", "]")
    if len(text) < _LONGEST and _SPACED_OUT.fullmatch(text.strip()):
        text = "  ".join(word.replace(" ", "") for word in re.split(r"\s{2,}", text.strip()))
    if text.rstrip()[-2:] in {"==", "__"} and (ruled := _RULED.match(text)):
        text = ruled["heading"]
    text = _STRETCH.sub(r"\1 – \2", _YEAR_TO_YEAR.sub(r"\1 – \2", text))
    text = _ESCAPED.sub(r"\1", _CODE.sub(r"\1", _CODE_APART.sub("; ", text)))
    ends = text.rstrip().endswith(_SOFT_HYPHEN)
    return text.replace(_SOFT_HYPHEN, "").rstrip() + "-" if ends else text.replace(_SOFT_HYPHEN, "")


def _inside(match: re.Match[str]) -> str:
    return str(match[1] or match[2])


def _with_stop(match: re.Match[str]) -> str:
    """A title in bold at the head of an entry with a stop before the authors: **Salt roads in winter**Jane Roe."""
    words = match["title"].strip()
    titled = len(words.split()) >= _TITLE_WORDS and len(_SMALL_WORD.findall(words)) > 1
    if not titled or DEGREE.match(words) or past_authors(words) >= len(words.rstrip(" .,")):
        return match[0]
    return f"{match['begun']}{words.rstrip(' .,')}{'' if words[-1] in '?!' else '.'} "


def _linked_out(match: re.Match[str]) -> str:
    """What a link says and its address; of one round a title or a house, which leads to these, the words alone."""
    words, address = match.groups()
    titled = len(words.split()) >= _TITLE_WORDS or len(_HAN.findall(words)) >= _TITLE_HAN
    house = (INSTITUTION.search(words) or _DEPARTMENT.search(words)) and not _OWN_PAGE.search(words)
    return str(words) if titled or house else f"{words} {address}"


def _linked(match: re.Match[str]) -> str:
    """What a link without an address of its own says; of one that writes a mail, the address as well."""
    words, mail = match.groups()
    return str(words if not mail or "@" in words else f"{words} {mail}")


def _is_rule(line: Line) -> bool:
    return _RULE.fullmatch(line.text[:_LONGEST]) is not None


def _is_menu(line: Line) -> bool:
    """Whether a line is the menu of a web page (Home | People | News) or a stamp (last updated …)."""
    text = line.text.strip()
    if line.label is not None or not text or len(text) > _LONGEST:
        return False
    bare = text.casefold()
    if bare.startswith(cv_words().stamps):
        return True
    pieces = [piece.strip() for piece in re.split(r"\s*[|｜>»›/·]+\s*|\s{2,}|\t", bare) if piece.strip()]
    if len(pieces) > 1 and re.search(r"[|｜]", bare) and all(plain(piece) in cv_words().menu_words for piece in pieces):
        return True  # Privacy | Cookies | Accessibility, at the foot
    return bool(pieces) and pieces[0] in cv_words().menu and all(len(piece) <= 24 for piece in pieces)


def _are_labels(cells: Sequence[str]) -> bool:
    """Whether what stands before the values may be their names, one of which is known: 姓名 | 林远舟 | 性别 | 男."""
    return all(cell and not re.search(r"[@\d]", cell) and len(cell) < 16 for cell in cells)


def _is_of_form(cells: Sequence[str]) -> bool:
    """Whether the cells of a drawn row are labels and their values: | 出生日期 | 2001.05 | 职称 | 研究员 |; no head."""
    columns = cv_words().study_columns
    if any(plain(cell) in columns or kind_of(cell) is not None for cell in cells[1::2]):
        return False
    return any(plain(cell) in cv_words().labels or kind_of(cell) is not None for cell in cells[::2])


def _cells(line: Line) -> Iterator[Line]:
    """The cells of a table row "label, value, label, value" that has no colons; any other line as it is.

    The dots that lead from a label to its value, or from a degree to its year, are room between them.
    """
    text = line.text
    if len(text) < 400:
        text = _HAN_ROW.sub(lambda row: row[0].replace(" ", ""), text)
        text = _LEADERS.sub("    ", _HAN_PAIR.sub(r"\1\2", text))
    cells = [cell.strip() for cell in re.split(r"\t+|\s{3,}|　+", text.strip()) if cell.strip()]
    labels, columns = cv_words().labels, cv_words().study_columns
    if sum(plain(cell) in columns for cell in cells) >= _HEADED and line.label is None:
        yield replace(line, text=text)  # Year, Degree, University, Major: the head of a table
        return
    if len(cells) > 2 and any(plain(cell) in columns or plain(cell) in labels for cell in cells[1::2]):
        yield replace(line, text=text)  # 服务机构 服务部门 职称 起讫年月: the head of a table of posts
        return
    cells[::2] = [cell.rstrip(":： ") for cell in cells[::2]]
    piped = [cell.strip(":： ") for cell in text.strip().strip("|｜ ").replace("｜", "|").split("|")]
    if len(piped) % 2 == 0 and _are_labels(piped[::2]):
        if plain(piped[0]) in labels:
            cells = piped
        elif text.lstrip()[:1] in {"|", "｜"} and _is_of_form(piped):
            yield from (Line(line.number, value, label) for label, value in zip(piped[::2], piped[1::2], strict=True))
            return
    if line.label is not None or len(cells) % 2 or not cells or not any(plain(cell) in labels for cell in cells[::2]):
        yield replace(line, text=text)
        return
    if any(re.search(r"[:：@\d]|^.{16}", cell) and plain(cell) not in labels for cell in cells[::2]):
        yield replace(line, text=text)
        return
    for label, value in zip(cells[::2], cells[1::2], strict=True):
        yield Line(line.number, value.lstrip(":： "), label)
