"""The entries of a list of works: where one ends and the next begins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminar.read.cv.names import is_pinyin
from seminar.read.cv.works.authors import past_authors, past_chinese_authors, surely_author
from seminar.read.cv.works.list_lines import (
    BULLET,
    NUMBERED,
    is_links,
    is_sub_heading,
    is_venue_line,
)
from seminar.read.cv.works.owner_authors import AuthorRow
from seminar.read.cv.works.plain_lists import with_comma
from seminar.read.cv.works.works_run_together import (
    Entry,
    ends_among_authors,
    until_semicolons,
    without_gaps,
)
from seminar.read.cv.wrapping import joined
from seminar.read.document import Line
from seminar.read.prose_words import english

_ONLY_YEAR = re.compile(r"^\W*(?:19|20)\d\d\W*$")
#: Letters behind the authors of a line that names them alone.
_STOPS = 3
_QUOTES_FIRST = frozenset("“„\"‘'")
#: Roe, J., Brandt, / Roe, J., A.: the end of a line within a list of authors
_AMID_AUTHORS = re.compile(r"(?:,|&|\band|[,&]\s(?:[A-Z]\.\s?){1,3}|\band\s(?:[A-Z]\.\s?){1,3})$")
#: Salt Taxes and Smuggling (with Karl Moor): one of these below the other is a work of its own
_WITH_BEHIND = re.compile(r"[A-Z][^()]{3,160}\((?:joint(?:ly)?\s+)?with\s+[A-Z]")
#: 2024  Salt Roads. Harbour Press; [2019–20] The Winter Port
_YEAR_FIRST = re.compile(
    r"^\s*(?:[•·▪*–-]\s+)?[(（\[]?(?:19|20)\d\d(?:\+|[./]\d{1,2}(?!\d)|年(?:\d{1,2}月)?)?(?:\s?[–-]\s?(?:(?:19|20)?\d\d))?[)）\]]?"
    r"[.:,：]?[\s　]+(?=\S)"
)
#: 2031 “Salt Roads.”
QUOTED_IN_YEAR = re.compile(r"(?:19|20)\d\d\s{1,8}[“\"《]")
#: [TIDES 2024] J. Roe; [云溪学报] 林远舟; 【Under review】 A. Brandt: where a work appeared, before its authors
_TAGGED = re.compile(r"^\s*(?:[•·▪*–-]\s+)?(?:\[[^\[\]]{2,40}\]|【[^【】]{2,40}】)[\s:：]*(?=[^\s\[【])")
_BETWEEN_AUTHORS = re.compile(r"\s*(?:,\s*(?:and\s|&)?|;|&|\band\b)\s*")
#: Roe, J. and / Tides B, 2028: what goes on, though a letter alone behind a word may be somebody's initial
_AND_LAST = re.compile(r"\s(?:and|&)$")
_VENUE_GOES_ON = re.compile(r"[A-Z][a-z]+\s[A-Z],?\s\d(?!.*[^\W\d_]{3}\s[^\W\d_]{3})")
_SHORT_WORD = re.compile(r"(?<![^\W\d_])([A-Z][a-z]{1,8})\.$")
#: Columns by which a line is set in.
_INSET = 2
#: Lines of an entry, on the average
_MOST_LINES = 12
_YEAR_LAST = re.compile(r"(?:19|20)\d\d$")
#: Letters of the beginning of a title whose end is in the next line
_LONGEST_TITLE = 200
#: Harbour Rev. 15 (2031), 2140: the end of an entry without a stop
_ENDS_WITH_PAGES = re.compile(r"\d\s\((?:19|20)\d\d\),\s\d{1,6}(?:[-–]\d{1,6})?$")
_HAS_FIGURE = re.compile(r"\d")
#: Entries by which the way of a list is known.
FEWEST = 3
#: When or where a work appeared: a year, or an address of the work
_WHEN = re.compile(
    r"\b(?:19|20)\d\d\b|\bdoi\b|https?://|[Ff]orthcoming|[Ii]n press|[Tt]o appear|[Ss]ubmitted|[Uu]nder review"
)


def authors_behind(texts: Sequence[str], row: AuthorRow | None, *, of: int | None = None) -> bool:
    """Whether most entries have the title first and the authors, the owner among them, behind it.

    ``of`` is how many entries there are, where some texts are but the rest of one.
    """
    bare = [BULLET.sub("", text, count=1) for text in texts]
    behind = 0 if row is None else sum(not row.past(text) and row.start(text) > 0 for text in bare)
    return behind * 2 > (len(texts) if of is None else of)


def entries_of(lines: Sequence[Line], row: AuthorRow | None = None) -> Iterator[Entry]:
    """The entries of a list: text, lines, and whether the list marks where an entry begins."""
    texts = [line for line in lines if not _ONLY_YEAR.match(line.text)]
    years = _by_year(texts)
    mark = _YEAR_FIRST if years else _TAGGED if _is_tagged(texts) else NUMBERED
    marked = [bool(mark.match(line.text)) for line in texts]
    if years:
        # (2031), pp. 7–9: the end of a reference, where years stand without brackets before them
        bare = next(told for told, at in zip(texts, marked, strict=True) if at).text.lstrip()[:1].isdigit()
        marked = [at and (line.text.lstrip()[:1].isdigit() or not bare) for line, at in zip(texts, marked, strict=True)]
        marked = [at or (n > 0 and _under_a_year(texts[n - 1 : n + 1])) for n, at in enumerate(marked)]
    filled = sum(bool(line.text.strip()) for line in texts)
    if sum(marked) >= 1 and sum(marked) * 8 >= filled:
        yield from _numbered(texts, marked, mark)
    elif filled:
        known, texts = _Known(known_authors([line.text for line in texts]), row), without_gaps(texts)
        closed = until_semicolons(lines)
        yield from closed or _by_indentation(texts, known) or _told_whole(list(_unmarked(texts, known)), known)


@dataclass(frozen=True, slots=True)
class _Known:
    """The authors of several entries, and how the list writes its authors."""

    names: frozenset[str]
    row: AuthorRow | None

    def stands_in(self, text: str) -> bool:
        """Whether a line has a title and authors behind it, the owner among them."""
        return self.row is not None and self.row.start(text) > 0

    def begins(self, text: str) -> bool:
        """Whether a line begins with one of them."""
        own = self.row is not None and self.row.past(text) > 0
        return own or (bool(self.names) and not self.names.isdisjoint(_authors_at_head(text[:1_000])))


def known_authors(texts: Sequence[str]) -> frozenset[str]:
    """The names of two words or more among the authors at the head of several texts: the owner's above all."""
    counted = Counter(name for text in texts for name in set(_authors_at_head(" ".join(text.split())[:1_000])))
    return frozenset(name for name, times in counted.items() if times > 1 and " " in name)


def _authors_at_head(text: str) -> list[str]:
    return [name.strip(" *†‡#.") for name in _BETWEEN_AUTHORS.split(text[: past_authors(text)])]


def _by_indentation(lines: Sequence[Line], known: _Known) -> list[Entry]:
    """The entries where each line that begins none is set in; nothing where the list is set in another way."""
    rows = [(line, len(line.text) - len(line.text.lstrip())) for line in lines if line.text.strip()]
    rows = [(line, own) for line, own in rows if not is_sub_heading(line.text)]
    edge = min((own for _, own in rows), default=0)
    firsts = [line.text.strip() for line, own in rows if own == edge]
    if not rows or rows[0][1] != edge or not 1 < len(firsts) <= len(rows) - 2:
        return []
    inset = all(own == edge or own >= edge + _INSET for _, own in rows)
    if (
        not inset
        or len(firsts) * _MOST_LINES < len(rows)
        or sum(_begins(text, known) for text in firsts) * 5 < 4 * len(firsts)
    ):
        return []
    made: list[Entry] = []
    for line, own in rows:
        if own == edge or not made:
            made.append((line.text.strip(), (line.number,), False))
        else:
            made[-1] = (joined(made[-1][0], line.text), (*made[-1][1], line.number), False)
    return made


def _told_whole(entries: Sequence[Entry], known: _Known) -> list[Entry]:
    """The entries of a list that has authors first, one that stops before it tells when or where with the next one.

    What does not begin as most entries do goes on with an entry that is not whole.
    """
    begin = [_begins(text, known) for text, _, _ in entries]
    dated = [_WHEN.search(text) is not None for text, _, _ in entries]
    if authors_behind([text for text, _, _ in entries], known.row, of=sum(dated)):
        begin = [False] * len(entries)  # titles first: an entry goes on up to its year
        if not dated[-1]:
            return list(entries)
    elif sum(begin) * 2 < len(entries):
        return list(entries)
    if len(entries) < FEWEST or sum(dated) * 2 < len(entries):
        return list(entries)
    # Harbour Letters A: Tides, 1–43: where most entries begin with authors, the end of the one before it
    alike = sum(begin) * 3 >= 2 * len(begin)
    made: list[Entry] = []
    whole = True
    for (text, numbers, _), begins, told in zip(entries, begin, dated, strict=True):
        page = not told and alike and _HAS_FIGURE.search(text) is not None
        if made and not begins and (page or not whole):
            made[-1] = (joined(made[-1][0], text), (*made[-1][1], *numbers), False)
            whole = whole or told
        else:
            made.append((text, numbers, False))
            whole = told or not (begins or True not in begin)
    return made


def _is_tagged(lines: Sequence[Line]) -> bool:
    """Whether the entries begin with where they appeared, in brackets: [TIDES 2024] J. Roe. Salt Roads."""
    filled = [line.text for line in lines if line.text.strip() and not is_sub_heading(line.text)]
    tagged = [text for text in filled if _TAGGED.match(text) and not NUMBERED.match(text) and not is_links(text)]
    return len(tagged) > 1 and _TAGGED.match(filled[0]) is not None and len(tagged) * 4 >= len(filled)


def _by_year(lines: Sequence[Line]) -> bool:
    """Whether the entries have their year in front where others have a number: 2024  Salt Roads, Harbour Press."""
    filled = [line.text for line in lines if line.text.strip() and not is_sub_heading(line.text)]
    years = sum(_YEAR_FIRST.match(text) is not None for text in filled)
    return years > 1 and _YEAR_FIRST.match(filled[0]) is not None and years * 4 >= len(filled)


def _under_a_year(lines: Sequence[Line]) -> bool:
    """Whether the second of two lines is a further work of the year that stands before the first one."""
    before, text = (line.text.strip() for line in lines)
    if _ENDS_WITH_PAGES.search(before[-40:]) and text[:1].isupper():
        return True
    return bool(text) and before[-1:] in {".", ")", "]"} and _begins(text) and len(text) - past_authors(text) > _STOPS


def _numbered(
    lines: Sequence[Line], marked: Sequence[bool], mark: re.Pattern[str]
) -> Iterator[tuple[str, tuple[int, ...], bool]]:
    current, numbers = "", list[int]()
    for line, starts in zip(lines, marked, strict=True):
        heading = is_sub_heading(line.text)
        if (starts or heading) and current:
            yield current, tuple(numbers), True
            current, numbers = "", []
        if (starts or current) and not heading:
            current = joined(current, mark.sub("", line.text, count=1) if starts else with_comma(current, line.text))
            numbers.append(line.number)
    if current:
        yield current, tuple(numbers), True


def _unmarked(lines: Sequence[Line], known: _Known) -> Iterator[tuple[str, tuple[int, ...], bool]]:
    """Entries of a list without numbers: a line goes on with the one before it only where it looks cut off.

    Where paragraphs are entries, or each entry has its bullet, whatever does not begin one goes on.
    """
    filled = [line.text for line in lines if line.text.strip()]
    bulleted = bool(BULLET.match(filled[0])) and sum(bool(BULLET.match(text)) for text in filled) > 1
    stacked = _in_paragraphs(lines, known)
    current, numbers, last, indent = "", list[int](), "", 0
    for line in lines:
        text = " ".join(line.text.split())
        own = len(line.text) - len(line.text.lstrip())
        hanging = own > indent and not BULLET.match(line.text)
        cut = 55 <= len(last) <= 130 and (last[-1] not in '.)]”"' or _ends_short(last))
        whole = (stacked and bool(last)) or (bulleted and bool(last) and not is_venue_line(text))
        both = _WITH_BEHIND.search(current) is not None and _WITH_BEHIND.match(text) is not None
        both = both or (
            _YEAR_LAST.search(current[-8:]) is not None and known.stands_in(current) and known.stands_in(text)
        )
        goes_on = whole or hanging or text[:1].islower() or (cut and not both) or _is_open(current)
        begins = _begins(text, known) and not _is_cut(current, text, bulleted=bulleted) if text and current else False
        goes_on = goes_on or _is_cut(current, text, bulleted=bulleted)
        if text and current and not is_sub_heading(text) and not begins and goes_on:
            current = joined(current, text)
            numbers.append(line.number)
        elif text or current:
            if current and not is_sub_heading(current):
                yield current, tuple(numbers), False
            current, numbers, indent = text, [line.number], own
        last = text
    if current and not is_sub_heading(current):
        yield current, tuple(numbers), False


def _is_cut(current: str, text: str, *, bulleted: bool) -> bool:
    """Whether an entry ends among its authors, whose names, or whose title in its marks, go on in the next line."""
    if text[:1] in _QUOTES_FIRST:
        return current[-1:] == "," and past_authors(current) > 0
    if ends_among_authors(current) or _AND_LAST.search(current[-5:]) or _VENUE_GOES_ON.match(text):
        return True
    return bulleted and not BULLET.match(text) and _AMID_AUTHORS.search(current[-40:]) is not None


def _ends_short(text: str) -> bool:
    """Whether a line ends with a word in short, behind which its sentence goes on: … in winter, Phys."""
    word = _SHORT_WORD.search(text[-20:])
    return word is not None and word[1].lower() in english().abbreviations


def _is_open(text: str) -> bool:
    """Whether a text ends within book marks, within a title in quotes, or in the middle of a hyphenated word."""
    return (
        text.count("《") > text.count("》")
        or re.search(r"[^\W\d_]-$|\b(?:[Vv]ol|pp|[Nn]o)\.$", text) is not None
        or text.rfind("(with ") > text.rfind(")")
        or (len(text) - text.rfind("“") < _LONGEST_TITLE and text.rfind("“") > text.rfind("”"))
    )


def _in_paragraphs(lines: Sequence[Line], known: _Known) -> bool:
    """Whether blank lines part the entries: most paragraphs begin as entries do, and some go on over lines."""
    firsts, wrapped, last = list[str](), False, ""
    for line in lines:
        text = " ".join(line.text.split())
        if text and not last and not is_sub_heading(text):
            firsts.append(text)
        wrapped = wrapped or bool(text and last and not _begins(text, known))
        last = text
    return len(firsts) > 1 and wrapped and sum(_begins(text, known) for text in firsts) * 10 >= 7 * len(firsts)


def _begins(text: str, known: _Known | None = None) -> bool:
    """Whether a line has the look of an entry's first line; ``known`` are authors of several entries."""
    if text[0] in "“„\"《‘'" or BULLET.match(text) or QUOTED_IN_YEAR.match(text):
        return True
    at = past_authors(text)
    if at > 0 and (surely_author(text[:at]) or _is_row_of_pinyin(text[:at])):
        return True
    return past_chinese_authors(text) > 0 or (known is not None and known.begins(text))


def _is_row_of_pinyin(authors: str) -> bool:
    """Whether authors are several, the first of them with a Chinese name: Yuanzhou Lin, Ruoshui Wang."""
    first, comma, rest = authors.partition(",")
    return bool(comma and rest.strip()) and is_pinyin(first.strip(" *†‡#"))
