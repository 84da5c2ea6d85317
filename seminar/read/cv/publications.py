"""The titles in a list of publications, whatever the style of the list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminar.read.document import Line
from seminar.read.prose.words import chinese, english

_NUMBERED = re.compile(
    r"^\s*(?:\[\s?[A-Z]?\d{1,3}\s?\]|[（(]\d{1,3}[)）]|\d{1,3}[.．、)](?!\d)|\[[A-Z]{1,4}\+?\d{2}[a-z]?\])\s*"
)
_BULLET = re.compile(r"^\s*[•·▪■◦‣*–-]\s+(?=\S)")
_QUOTED = re.compile(
    r"[“\"«„]([^“”\"«»]{4,300}?)[,.]?[”\"»]|(?:``)([^`']{8,300}?)[,.]?''|(?<!\w)[‘']([^‘’']{12,300}?)[,.]?[’'](?!\w)"
)
_BOOKED = re.compile(r"《([^《》]{2,120}(?:《[^《》]{1,60}》[^《》]{0,60})?)》")
_GB = re.compile(r"\s*\[(?:J|C|M|D|N|P|R|A|Z|EB/OL|J/OL|C/OL|OL)\]", re.I)
_YEARED = re.compile(
    r"^(?P<who>.{2,400}?)[\s,.]*[(（]((?:19|20)\d\d)[a-z]?(?:[,;]\s*[^()]{1,30})?[)）][\s.,:：]*(?P<rest>\S.*)$|^(?P<who2>(?:[^\s.]\S*,?\s*(?:[A-Z]\.[\s-]*)+,?\s*(?:(?:and|&)\s+)?)+)[\s,]*((?:19|20)\d\d)[a-z]?[.,:]\s+(?P<rest2>\S.*)$"
)
_DETAIL = re.compile(
    r"^\s*(?:[•·▪*–-]\s*)?(?:\(?with\b|joint(?:ly)?\s+(?:work\s+)?with|co-?authors?|authors?:|published|accepted|under\s+(?:review|revision)|submitted|to\s+appear|forthcoming|in\s*:|in\s+proc|proceedings|in\s+press|arxiv|doi|https?:|www\.|pdf|code|slides|links?\b|abstract\b|keywords?\b|we\s+(?:show|prove|propose|study|theoretic|investigate|develop|introduce|present|consider|give|establish|provide)|this\s+paper|journal\b|vol\.|oral|spotlight|best\s+paper|appeared|revise|r&r|note\s*:|cited|impact\s+factor|（?合作者|发表于|收录|影响因子)",
    re.I,
)
_VENUE = re.compile(
    r"^\s*(?:in\s+(?=[A-Z])|in:|proc(?:eedings)?\b|proc\.|journal\b|j\.\s|transactions|trans\.|ieee\b|acm\b|arxiv|under\s+(?:review|revision)|submitted|to\s+appear|forthcoming|accepted|in\s+press|preprint|working\s+paper|manuscript|annals|bulletin|letters|advances\s+in|international\s+(?:conference|journal)|conference\b|workshop|annual|doi|https?:|vol\.|no\.|pp\.|p\.\s?\d|\(?(?:19|20)\d\d\b"
    r"|(?-i:[A-Z][A-Za-z&-]{1,12}[\s']*(?:19|20)?\d\d\b|[A-Z][^,.;:]{0,60}\b(?:Press|Springer|Elsevier|Wiley|Review|Quarterly|Proceedings|Letters|Journal)\b"
    r"|(?:[A-Z][\w&.]*\s+|(?:of|and|the|in|on|for)\s+){1,7}\(?\d))",
    re.I,
)
_ENDS = re.compile(
    r"(?<=[^\W\d_]{2})[.](?=\s|$)|(?<=\w\))[.](?=\s|$)|(?<=[\d”\"’])[.](?=\s+[A-Z])|[?!](?=[\s*,]|$)|[。]"
)
_INITIALS = r"(?:(?:[A-ZÀ-Þ]\.[\s-]*){1,4}|[A-ZÀ-Þ]{1,2}(?![A-Za-z.])|[A-ZÀ-Þ](?:\s[A-ZÀ-Þ])?(?![A-Za-z.]))"
_SUFFIX = r"(?:\s?[*†‡§#✉∗¶]|\s?\(\*\)|\s?\(co-?first\)|[¹²³]|\^\d|\d(?=\s*,))*"
_SMALL = "a-zà-ÿāăąćčďđēěęğıłńňōőřśšťūůűźž"
_WORD = (
    rf"(?:(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le|Van)?[A-ZÀ-ÞĆČĐŁŠŽ][{_SMALL}]+"
    r"(?:['’-][A-Za-zÀ-ÿ][a-zà-ÿ]*)*|[A-Z]{2,}(?:-[A-Z]+)*)"
)
_PARTICLE = r"(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ten|ter)\s+)"
_AUTHOR = re.compile(
    rf"\s*(?:{_PARTICLE}{{0,2}}{_WORD}(?:\s{_WORD})?,\s*{_INITIALS}(?![a-z])"  # Lin, Y. Z.
    rf"|(?:[A-ZÀ-Þ]\.[\s-]*){{1,4}}{_PARTICLE}{{0,2}}{_WORD}(?:[\s-]{_WORD})?"  # Y. Z. Lin
    rf"|{_PARTICLE}{{0,2}}{_WORD}\s"  # Lin YZ, Lin Y. Z.
    r"(?:[A-Z]{1,3}(?![A-Za-z.])|[A-Z]\.(?:[\s-]?[A-Z]\.){0,2}|[A-Z]{1,3}(?=\.\s))"
    rf"|{_WORD},\s{_WORD}(?:\s[A-Z]\.)?(?=,\s+(?:and|&)\s|\.\s+[A-Z*_“\"])"  # Lin, Yuanzhou, and Simin Chen
    rf"|{_WORD}(?:\s(?:[A-Z]\.?|{_WORD})){{0,2}}\s{_PARTICLE}{{0,2}}{_WORD}"  # Yuanzhou Lin
    rf")(?:,?\s(?:Jr|Sr|III|II)\.?)?{_SUFFIX}"
)
_SEPARATOR = re.compile(r"\s*(?:,\s*(?:and|&)\s+|,\s*|;\s*(?:and\s+)?|\s+and\s+|\s*&\s*)")
_OTHERS = re.compile(r"\s*,?\s*(?:and\s+)?(?:et\s+al\.?|others)", re.I)
_AFTER_AUTHORS = re.compile(r"\s*(?:\(eds?\.\))?\s*(?:[.:]|,)\s*")
_HAN = re.compile(r"[一-鿿]")
_ZH_AUTHOR = re.compile(
    r"\s*(?:[一-鿿]{2,4}|[一-鿿]{1,6}·[一-鿿]{1,6})\s?(?:[*＊#†]|[（(](?:通讯作者|第一作者|导师|独著|译)[)）])*"
)
_ZH_SEPARATOR = re.compile(r"\s*[，,、;；和与]\s*|\s+(?=[一-鿿]{2,4}(?:[，,、.．\s]|$))")
_YEAR_OR_STATE = re.compile(r"\s*\((?:(?:19|20)\d\d|in press|forthcoming|to appear|eds?\.)")
_DATED = re.compile(
    r"^[\s,.]*(?:[(（](?:(?:19|20)\d\d[a-z]?|in press|forthcoming|to appear|accepted)[)）]"
    r"|(?:19|20)\d\d[a-z]?(?=\s*[:.,]))"
)
_ONLY_YEAR = re.compile(r"^\s*\W*(?:19|20)\d\d\W*$")


@dataclass(frozen=True, slots=True)
class Publication:
    """A title as the list gives it, and its source lines."""

    title: str
    lines: tuple[int, ...]


def _entries(lines: Sequence[Line]) -> Iterator[tuple[str, tuple[int, ...], bool]]:
    """The entries of a list: text, lines, and whether the list marks where an entry begins."""
    texts = [line for line in lines if not _ONLY_YEAR.match(line.text)]
    marked = [bool(_NUMBERED.match(line.text)) for line in texts]
    if sum(marked) >= 1 and sum(marked) * 8 >= sum(bool(line.text.strip()) for line in texts):
        current, numbers = "", list[int]()
        for line, starts in zip(texts, marked, strict=True):
            if starts and current:
                yield current, tuple(numbers), True
                current, numbers = "", []
            if starts or current:
                text = _NUMBERED.sub("", line.text, count=1) if starts else line.text
                gap = "" if current and _HAN.match(current[-1:]) and _HAN.match(text.strip()[:1]) else " "
                current = (current + gap + text.strip()).strip()
                numbers.append(line.number)
        if current:
            yield current, tuple(numbers), True
        return
    yield from _unmarked(texts)


def _unmarked(lines: Sequence[Line]) -> Iterator[tuple[str, tuple[int, ...], bool]]:
    """Entries of a list without numbers: a line goes on with the one before it only where it looks cut off."""
    current, numbers, last, indent = "", list[int](), "", 0
    for line in lines:
        text = " ".join(line.text.split())
        own = len(line.text) - len(line.text.lstrip())
        hanging = own > indent and not _BULLET.match(line.text)
        cut = len(last) >= 55 and last[-1] not in '.)]”"' and len(last) <= 130
        if text and current and not _begins(text) and (hanging or text[0].islower() or cut):
            gap = "" if _HAN.match(current[-1]) and _HAN.match(text) else " "
            current += gap + text
            numbers.append(line.number)
        else:
            if current:
                yield current, tuple(numbers), False
            current, numbers, indent = text, [line.number], own
        last = text
    if current:
        yield current, tuple(numbers), False


def _begins(text: str) -> bool:
    """Whether a line has the look of an entry's first line."""
    if text[0] in '“"《' or _BULLET.match(text):
        return True
    at = _past_authors(text)
    return (at > 0 and _surely_author(text[:at])) or _past_chinese_authors(text) > 0


def _is_author_piece(piece: str) -> bool:
    words = re.findall(r"[A-Za-zÀ-ÿ'’.-]+", piece)
    if not words or any(word.lower() in english().title_words and len(word.strip(".")) > 1 for word in words):
        return False
    lowered = [word.strip(".").lower() for word in words if len(word.strip(".")) > 1]
    if any(word in english().given for word in lowered):
        return True
    spare = english().not_names - english().also_surnames | english().institutions | english().events | english().rooms
    return not any(word in spare for word in lowered)


def _surely_author(piece: str) -> bool:
    """Whether the form alone tells a person: an initial, or a known given name."""
    words = re.findall(r"[A-Za-zÀ-ÿ'’-]+\.?", piece)
    return any(len(word.strip(".")) == 1 for word in words) or any(word.lower() in english().given for word in words)


def _past_authors(text: str) -> int:
    """Where a leading list of authors ends; 0 where there is none."""
    at, count, last_at = 0, 0, 0
    while count < 200:
        match = _AUTHOR.match(text, at)
        if not match or not _is_author_piece(match[0]):
            break
        after = match.start() + len(match[0].rstrip())
        # the words of a title go on after what looked like a name
        if (
            match[0].rstrip(" *†").endswith(".")
            and re.match(r"\s+[A-Z]", text[after : after + 3])
            and not re.match(r"\s+(?:and|&)", text[after : after + 6])
        ):
            return after
        if re.match(r"\s+(?!and\b|&|et\b)[A-Za-zÀ-ÿ(]|[-:]\w|\w", text[after : after + 6]) and not re.match(
            _YEAR_OR_STATE, text[after:]
        ):
            break
        last_at, at, count = at, after, count + 1
        if others := _OTHERS.match(text, at):
            return others.end()
        if not (separator := _SEPARATOR.match(text, at)):
            return 0 if count == 1 and text[at : at + 1] == ":" and not _surely_author(match[0]) else at
        at = separator.end()
    if count == 0:
        return 0
    end = at
    # a title of two or three capitalised words was taken for an author: what follows is where it appeared
    if count > 1 and _VENUE.match(text[end:]) and not re.match(r"[A-Z]\.", text[last_at:]):
        previous = text[last_at:end]
        if "." not in previous and not any(w.strip(".,*").lower() in english().given for w in previous.split()[:1]):
            return last_at
    return end


def _until_venue(text: str) -> str:
    """The title at the head of a text: up to the stop that ends it, or the comma before where it appeared."""
    text = re.sub(r"^(?:[.,:;†# ]+|\*+\s+|\*+[.,:])+", "", text.strip())
    if gb := _GB.search(text):
        return text[: gb.start()].strip(" .,，。")
    end = len(text)
    for match in _ENDS.finditer(text):
        if match[0] in "?!":
            if match.end() >= len(text) or re.match(
                r"[\s*,]+(?:[A-Z(]|under|in\s|to\s|arXiv|submitted|\d)|,", text[match.end() :]
            ):
                end = match.end()
                break
            continue
        word = re.search(r"(\w+)$", text[: match.start()])
        if word and word[1].lower() in english().abbreviations:
            continue
        end = match.start()
        break
    title = re.sub(r"\s*\((?:joint(?:ly)?\s+)?with\s[^()]*\)$", "", text[:end].strip())
    if (marked := re.match(r"([*_]{1,2})(.{8,300}?)\1", text)) is not None:
        return marked[2].strip(" .,")
    if end < len(text) and _VENUE.match(text[end + 1 :].lstrip()):
        return re.sub(r"\s*[*†]+$", "", title).strip(" ,;:")
    for comma in re.finditer(
        r"[,;]\s+|\s[-–—]\s|\s\((?=(?:19|20)\d\d|with\b|in\s|joint|submitted|to appear|under|accepted|arXiv)", title
    ):
        if comma.start() >= 8 and (
            _VENUE.match(text[comma.end() :])
            or re.match(r"with\s+[A-Z]", title[comma.end() :])
            or comma[0].endswith("(")
        ):
            title = title[: comma.start()]
            break
    return re.sub(r"\s*[*†]+$", "", title).strip(" ,;:")


def _chinese_title(text: str) -> str | None:
    if gb := _GB.search(text):
        head = text[: gb.start()]
        at = _past_chinese_authors(head)
        return head[at:].strip(' .．,，:：。《》“”"') or None
    at = _past_chinese_authors(text)
    rest = re.sub(r"^[\s.．,，]*[(（]?(?:19|20)\d\d[a-z]?[)）]?[.．,，:：]\s*", "", text[at:]) if at else text
    rest = rest.lstrip(" .．,，:：。")
    if quoted := re.match(r"[“\"]([^“”\"]{4,120})[”\"]", rest):
        return quoted[1].strip(" ，,。")
    if booked := _BOOKED.match(rest):
        return booked[1].strip()
    if at == 0 and (booked := _BOOKED.search(rest)) and booked.start() <= 20:
        return booked[1].strip()
    head = re.split(
        r"[.．。](?=\s|[一-鿿《A-Z]|$)|，(?=《|[一-鿿]{2,14}(?:学报|研究|杂志|评论|通讯|出版社|大学|科学|进展|期刊))|[,，]\s*(?=(?:19|20)\d\d|第?\d+[卷期])|，?载?《",
        rest,
        maxsplit=1,
    )[0]
    return head.strip(" ，,.。:：") or None


def _past_chinese_authors(text: str) -> int:
    at, surnames = 0, chinese().surnames
    while match := _ZH_AUTHOR.match(text, at):
        name = match[0].strip()
        if not (name[0] in surnames or name[:2] in surnames or "·" in name):
            break
        after = text[match.end() :]
        if re.match(r"\s*(?:等|et\s+al)", after):
            return match.end() + (re.match(r"\s*(?:等|et\s+al)\.?", after) or match).end()
        if separator := _ZH_SEPARATOR.match(text, match.end()):
            at = separator.end()
            continue
        if re.match(r"\s*[.．:：。（(“《]", after):
            return match.end() + (len(found[0]) if (found := re.match(r"\s*[（(](?:19|20)\d\d[)）]", after)) else 0)
        break
    return at


def title_of(text: str) -> str | None:
    """The title in one entry of a list of publications; ``None`` where the entry states none."""
    text = " ".join(text.split())
    han = len(_HAN.findall(text[:80]))
    if han > 8 or (han and _HAN.match(text)):
        return _chinese_title(text)
    if match := _QUOTED.search(text[:1_000]):
        quoted = next(group for group in match.groups() if group)
        if match.start() < 3 or _looks_like_authors(text[: match.start()]):
            return quoted.strip(" ,.") if quoted[-1] != "?" else quoted
    if match := _YEARED.match(text[:1_500]):
        who = match["who"] or match["who2"] or ""
        if _looks_like_authors(who):
            rest = match["rest"] or match["rest2"]
            return _until_venue(rest) or None
    at = _past_authors(text)
    if at and not text[at:].strip(" .,*†#"):
        return None
    rest = text[at:]
    rest = _DATED.sub("", rest)
    if at and (match := _AFTER_AUTHORS.match(rest)):
        rest = rest[match.end() :]
    title = _until_venue(rest)
    if not at:
        title = _before_authors(title)
    return title or None


def _before_authors(title: str) -> str:
    """A title that comes first and is followed by its authors: "Graph Pruning: A Survey, Wei Zhang, Na Li"."""
    for comma in re.finditer(r",\s+(?:by\s+)?", title):
        rest = title[comma.end() :]
        end = _past_authors(rest)
        if comma.start() >= 8 and end and not rest[end:].strip(" .,*") and (_surely_author(rest) or "," in rest[:end]):
            return title[: comma.start()]
    return title


def _looks_like_authors(text: str) -> bool:
    """Whether what stands before a title is names alone."""
    spare = {"and", "with", "et", "al", "by", "eds", "ed", "the", "others"} | english().particles
    words = re.findall(r"[^\W\d_][\w'’-]*", text)
    return all(word[0].isupper() or word.lower() in spare for word in words) and not any(
        word.lower() in english().institutions for word in words
    )


def _is_venue_line(text: str) -> bool:
    return bool(_VENUE.match(text)) or (
        bool(re.search(r"\b(?:19|20)\d\d\b", text))
        and len(text.split()) <= 12
        and bool(re.match(r"[A-Z][\w&. ]+,?\s*(?:\d|\()", text))
    )


def publications(lines: Sequence[Line]) -> tuple[Publication, ...]:
    """The titles of a publications section in order."""
    found: list[Publication] = []
    entries = list(_entries(lines))
    stacked = any(re.match(r"\s*[(（]?(?:joint(?:ly)?\s+(?:work\s+)?)?with\s", text) for text, _, _ in entries)
    for at, (entry, numbers, marked) in enumerate(entries):
        if not marked and (_DETAIL.match(entry) or (_BULLET.match(entry) and stacked)):
            continue
        text = _BULLET.sub("", entry, count=1)
        follows = bool(found) and entries[at][1][0] - found[-1].lines[-1] <= 3
        if not marked and (_is_authors_only(text) or (follows and _is_venue_line(text) and not _past_authors(text))):
            continue
        title = title_of(text)
        if title and (_plausible(title) or f"“{title}" in text or f'"{title}' in text):
            found.append(Publication(title, numbers))
    return tuple(found)


def _is_authors_only(text: str) -> bool:
    at = _past_authors(text)
    return at > 0 and len(text) - at <= 3 and bool(re.search(r",|\band\b|&", text))


def _plausible(title: str) -> bool:
    if _HAN.search(title):
        return len(title) >= 4
    return len(title) >= 8 and len(title.split()) >= 2 and any(letter.isalpha() for letter in title)
