"""Talks of a meeting as items of a list, no hour told of any: ``* Ice in Clouds (Jane Roe, Harbour University)``.

Or the other way round: ``- 林远舟（云溪大学）：云中的冰``. The days and the place are told for all of them elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody, people
from seminar.read.rows.row_ways import fields_in

_MOST: Final = 2_000
_LONGEST: Final = 240
#: With the address a title leads to.
_LONGEST_LINKED: Final = 400
_ENOUGH: Final = 3
#: With marks that leave no doubt, fewer.
_FEWEST: Final = 2
#: So many of the items of a list are talks, in tenths.
_MOSTLY: Final = 8
_ITEM: Final = re.compile(
    r"[\s>]{0,8}(?:[*•·▪◦●+-]\s+|[（(]?\d{1,2}[.)、）]\s*|\[\d{1,2}\]\s*"
    r"|(?:第[一二三四五六七八九十\d]{1,3}[讲場场講期]|(?:报告|報告|讲座|講座)[一二三四五六七八九十\d]{1,2}|(?:Talk|Lecture)\s\d{1,2})\s?[:：、.]\s*)"
    r"(?P<text>\S.*?)\s*[;；。]?\s*"
)
_BARE: Final = re.compile(r"\s*(?P<text>\S.*?)\s*[;；。]?\s*")
#: The title and in brackets behind it who speaks; who speaks and behind a colon or a stroke the title.
_TITLE_FIRST: Final = re.compile(
    r"[*_]{0,2}(?P<title>[^\n]{3,200}?)[*_]{0,2}\s*(?:[（(](?P<who>[^（）()\n]{2,80})[)）])[.。]?"
)
_PERSON_FIRST: Final = re.compile(
    r"[*_]{0,2}(?P<who>[^:：\n–—]{2,80}?)[*_]{0,2}(?:\s*[:：]\s*|\s+[–—-]{1,2}\s+|\s?——\s?)[*_]{0,2}(?P<title>[^\n]{4,200}?)[*_]{0,2}"
)
#: The line above says that talks follow.
_ANNOUNCED: Final = re.compile(
    r"\b(?:talks?|speakers?|lectures?|presentations?|topics|program(?:me)?|schedule|line-?up|contributions)\b"
    r"|[报報]告|演[讲講]|[讲講][题題者座]|[题題]目|[议議]程|主[题題]|嘉[宾賓]|分享|[发發]言|(?:本[期届屆次]|沙[龙龍]|活[动動]).{0,4}[内內]容",
    re.IGNORECASE,
)
#: Lines looked at above a list, and a year, as lists of publications have.
_ABOVE: Final = 4
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
#: Where a title leads.
_ADDRESS: Final = re.compile(r"(?<=\])\([^()\s]{1,300}\)")
_FEW_LETTERS: Final = re.compile(r"[一-鿿]{2,3}|[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]*){1,2}")
_NAMED_FIRST: Final = re.compile(r"\s*[,，、;；]\s*|\s+(?:and|&)\s+")


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of such a list, a segment for each field, and the places of its lines; ``None`` where there is none.

    A list is believed where three items at least, and most of them, tell a person and a title in the same order, a
    line above it says that talks follow, and no speaker stands behind a label anywhere.
    """
    for kind in (_marked_item, _bare_item):
        items = [at for at, line in enumerate(lines[:_MOST]) if line.label is None and kind(line)]
        found = _talks(lines, items, lexicon)
        if found and not _labels_a_speaker(lines, frozenset(found), lexicon):
            return tuple(found.values()), frozenset(found)
    return None


def _talks(lines: Sequence[Line], items: Sequence[int], lexicon: Lexicon) -> dict[int, tuple[Segment, ...]]:
    """The talks of the lists the items stand in, by the places of their lines."""
    found: dict[int, tuple[Segment, ...]] = {}
    for run in _runs(lines, items):
        if len(run) < _FEWEST or not _announced(lines, run[0]):
            continue
        if alike := _in_one_way(lines, run, lexicon):
            found |= alike
            continue
        for way in (_TITLE_FIRST, _PERSON_FIRST):
            told = {at: row for at in run if (row := _row(lines, at, way, lexicon))}
            if len(told) < _ENOUGH or 10 * len(told) < _MOSTLY * len(run):
                continue
            titles = [row[1].text for row in told.values()]
            if 2 * sum(names_somebody(title, lexicon, strict=True) for title in titles) < len(titles):
                left = [at for at in run if at not in told]
                told |= {at: row for at in left if (row := _row(lines, at, way, lexicon, known=True))}
                found |= {at: told[at] for at in sorted(told)}
                break
    return found


def _in_one_way(lines: Sequence[Line], run: Sequence[int], lexicon: Lexicon) -> dict[int, tuple[Segment, ...]]:
    """The talks of a list, each item of which marks off its title or who speaks in the same way."""
    items = {at: item for at in run if (item := _item(lines[at])) is not None}
    texts = [item["text"] for item in items.values()]
    if sum(_YEAR.search(_ADDRESS.sub("", text)) is not None for text in texts) * 2 > len(texts):
        return {}  # publications
    told = fields_in(texts, lexicon) or [{}] * len(texts)
    return {
        at: tuple(_part(lines, at, item.start("text"), name, *stretch) for name, stretch in fields.items())
        for (at, item), fields in zip(items.items(), told, strict=True)
        if fields
    }


#: Who speaks, and behind a colon what he or she is: read as what stands in brackets is.
_WHAT_HE_IS: Final = re.compile(r"(\S[^:：（(]*?)\s?[:：]\s?(\S[^:：（(]*)")


def _part(lines: Sequence[Line], at: int, begin: int, name: str, start: int, end: int) -> Segment:
    said = lines[at].text[begin + start : begin + end]
    if name == "speaker" and (told := _WHAT_HE_IS.fullmatch(said)):
        said = f"{told[1]}（{told[2].strip()}）" if has_han(said) else f"{told[1]} ({told[2].strip()})"
    return Segment(
        name, "", (Span(at, lines[at].number, begin + start, begin + end, said),), glued=True, structured=True
    )


def _item(line: Line) -> re.Match[str] | None:
    """An item of a list; one without its mark, which a page's format took off, is a line that ends in a bracket."""
    return _marked_item(line) or _bare_item(line)


def _marked_item(line: Line) -> re.Match[str] | None:
    longest = _LONGEST_LINKED if "](" in line.text else _LONGEST
    return _ITEM.fullmatch(line.text) if len(line.text) <= longest else None


def _bare_item(line: Line) -> re.Match[str] | None:
    text = line.text
    if not 8 <= len(text) <= _LONGEST or line.heading or not text.rstrip(" *_;；。.").endswith((")", "）", "》", "”")):
        return None
    return _BARE.fullmatch(text)


def _runs(lines: Sequence[Line], items: Sequence[int]) -> list[list[int]]:
    """The items by the lists they stand in: nothing but blank lines between two of one list."""
    found: list[list[int]] = []
    for at in items:
        if found and not any(line.text.strip() for line in lines[found[-1][-1] + 1 : at]):
            found[-1].append(at)
        else:
            found.append([at])
    return found


def _row(
    lines: Sequence[Line], at: int, way: re.Pattern[str], lexicon: Lexicon, *, known: bool = False
) -> tuple[Segment, ...]:
    """Who speaks and on what, as an item tells it; nothing where it tells something else.

    Where the others of the list are known to tell it so, a few letters are a name as well.
    """
    item = _item(lines[at])
    told = way.fullmatch(item["text"]) if item else None
    if item is None or told is None or (_YEAR.search(told["who"]) and not _moment(told["who"])[1]):
        return ()
    if not (_is_person(told["who"], lexicon) or (known and _FEW_LETTERS.fullmatch(told["who"].strip()))):
        return ()
    if way is _PERSON_FIRST and _YEAR.search(told["title"]):
        return ()
    begin = item.start("text")
    found = []
    (start, end), moment = told.span("who"), _moment(told["who"])
    stretches = {"speaker": (start, start + moment[0] if moment[1] else end), "title": told.span("title")}
    stretches |= {"time": (start + moment[0], end)} if moment[1] else {}
    for name, (start, end) in stretches.items():
        span = Span(at, lines[at].number, begin + start, begin + end, item["text"][start:end])
        found.append(Segment(name, "", (span,), glued=True, structured=True))
    return tuple(found)


def _moment(who: str) -> tuple[int, int]:
    """Where, behind who speaks, a bracket tells the day: ``林远舟，5月12日15:00``; an empty stretch for none."""
    cuts = [match.start() for match in _NAMED_FIRST.finditer(who)]
    for at in cuts:
        rest = who[at:].lstrip(" ,，、;；")
        if any(map(str.isdigit, rest[:6])) and (when := parse_when(rest, reference=ANY_DAY)).day and when.span[0] == 0:
            return at, len(who)
    return 0, 0


def _is_person(text: str, lexicon: Lexicon) -> bool:
    """Whether a stretch is a person, whatever stands behind the name: ``林远舟，云溪气象集团``."""
    first = _NAMED_FIRST.split(text.strip())[0]
    if names_somebody(first, lexicon, strict=True):
        return has_han(first) or len(first.split()) > 1
    named = people(text, lexicon)
    return len(named) == 1 and bool(named[0].person.name) and bool(named[0].person.affiliation) and not named[0].rest


def _announced(lines: Sequence[Line], first: int) -> bool:
    above = [line.text for line in lines[:first] if line.text.strip()][-_ABOVE:]
    return any(_ANNOUNCED.search(text) for text in above) or (bool(above) and above[-1].rstrip().endswith((":", "：")))


def _labels_a_speaker(lines: Sequence[Line], used: frozenset[int], lexicon: Lexicon) -> bool:
    """Whether another line labels who speaks: the text then tells of one talk."""
    for at, line in enumerate(lines[:_MOST]):
        if at in used or not line.text.strip():
            continue
        if line.label is not None:
            if lexicon.field_of(line.label) == "speaker":
                return True
        elif any(hit.field == "speaker" for hit in find_labels(line.text, lexicon)):
            return True
    return False
