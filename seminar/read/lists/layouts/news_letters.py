"""Letters of news in which some items announce talks in sentences, and others a guest's talks in rows.

``The next Fog colloquium will take place at 4 p.m. on Friday May 2, in the Round Room. The speaker, Jane Roe, … Jane's
title is Ice in Clouds.`` is one talk; ``Monday, May 5, 12.30-1.30 p.m. in the Mill Lounge, on Fog and Rain;`` another,
below ``… is John Doe, who is Professor of Rain at the University of Northland. He will give three talks:``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, TypeAlias

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody

_MOST: Final = 600
_LONGEST: Final = 900
_ENOUGH: Final = 2
#: Lines above the first row among which the sentence on the guest stands.
_NEAR: Final = 3
#: Labels and values, the title first.
_Facts: TypeAlias = tuple[tuple[str, str], ...]
_NAME: Final = r"(?:(?:Dr|Prof)\.\s|Professor\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]*){1,3}"
_ROW: Final = re.compile(
    r"\s*(?:[-*•]\s+)?(?P<when>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s[^;\n]{6,70}?)\s(?:in|at)\s(?:the\s)?"
    r"(?P<place>[A-Z0-9][^,;\n]{2,60}),\son\s[“\"]?(?P<title>[^;“”\"\n]{5,200}?)[;.,”\"]*(?:\sand)?\s*"
)
_GUEST: Final = (
    re.compile(
        rf"\bis\s(?P<who>{_NAME}),\swho\sis\s(?:the\s|an?\s)?"
        rf"(?P<post>[A-Z](?:[^.:]|(?<=\b[A-Z])\.){{5,120}}?)\sat\s(?:the\s)?"
        rf"(?P<house>(?:University|[A-Z][\w\s]{{2,40}}University|[A-Z][\w\s]{{2,40}}College)[^.:]{{0,60}})\."
    ),
    re.compile(
        rf"(?P<who>{_NAME})(?:,?\s(?:of|from|at)\s(?:the\s)?|\s\()(?P<house>[A-Z][^.:()]{{3,90}}?)\)?,?\swill\s(?:give|deliver|present)\s"
        r"(?:us\s)?(?:a\sseries\sof\s)?(?:two|three|four|five|six)\s(?:\w+\s){0,2}(?:talks|lectures)\b"
    ),
)
_SEVERAL: Final = re.compile(r"\b(?:talks|lectures)\b[^.\n]{0,60}[:.]\s*$")
#: What a paragraph on one talk tells of it.
_SPEAKER: Final = re.compile(rf"\b[Tt]he\sspeaker(?:,|\sis|\swill\sbe)\s(?P<who>{_NAME})(?=[,.\s])")
_TITLE: Final = re.compile(
    r"\b(?:title|talk|lecture|paper)\sis\s(?:entitled\s|titled\s|called\s)?[“\"]?"
    r"(?P<title>[A-Z][^“”\"\n]{4,200}?)"
    r"(?:\.[”\"]?|[”\"]\.?)(?=\s[A-Z]|\s*$)"
)
_SERIES: Final = re.compile(
    r"\b[Tt]he\s(?:next|first|final|last|second)\s"
    r"(?P<series>[A-Z][\w’'& -]{2,60}?(?:colloquium|seminar|lecture|talk))\s(?:will|is|takes)\b"
)
_PLACE: Final = re.compile(r"^,?\s(?:in|at)\s(?:the\s)?(?P<place>[A-Z0-9][^.,;\n]{2,60})[.,]")
_TEACHES: Final = re.compile(r"\b(?:teaches|works|is)\s(?:now\s)?at\s(?:the\s)?(?P<house>[A-Z][^.;\n]{3,80})\.(?:\s|$)")


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a letter with the facts of each talk behind labels; any others as they are.

    A letter is believed where no line is labelled and two such rows at least stand below a sentence on one guest.
    """
    if not any(line.text.lstrip(" -*•")[:1] in "MTWFS" and ", on " in line.text for line in lines[:_MOST]):
        return tuple(lines)
    rows = [at for at, line in enumerate(lines[:_MOST]) if _row(line.text) is not None]
    if len(rows) < _ENOUGH or any(line.label is not None for line in lines[:_MOST]):
        return tuple(lines)
    full = [at for at in range(rows[0]) if lines[at].text.strip()]
    found = ((at, told) for at in full[-_NEAR:] if (told := _guest(lines[at].text, lexicon)))
    none: tuple[int, _Facts] = (0, ())
    above, guest = next(found, none)
    if not guest:
        return tuple(lines)
    of: dict[int, _Facts] = {at: facts for at in full if at != above and (facts := _talk(lines[at].text, lexicon))}
    of |= {at: (*(_row(lines[at].text) or ()), *guest) for at in rows}
    years = {year for line in lines[:_MOST] for year in _YEAR.findall(line.text[:_LONGEST])}
    if len(years) == 1:
        of = {at: tuple(_of_the_year(facts, int(*years))) for at, facts in of.items()}
    last = max(of)
    return tuple(
        part
        for at, line in enumerate(lines)
        for part in (_parts(line, of[at]) if at in of else (_of_other_news(line, at > last),))
    )


def _row(text: str) -> _Facts | None:
    match = _ROW.fullmatch(text) if len(text) <= _LONGEST // 2 else None
    if match is None:
        return None
    when = parse_when(match["when"], reference=ANY_DAY, month_first=True)
    if when.day is None or when.clock is None:
        return None
    return ("Title", match["title"]), ("Time", match["when"]), ("Venue", match["place"])


def _guest(text: str, lexicon: Lexicon) -> _Facts:
    """The person a sentence above the rows is on, the post and the house; empty where it names nobody."""
    if len(text) > _LONGEST or not _SEVERAL.search(text):
        return ()
    for form in _GUEST:
        match = form.search(text)
        if match is not None and names_somebody(match["who"], lexicon, strict=True):
            facts = (("Speaker", match["who"]), ("Position", match.groupdict().get("post") or ""))
            return tuple(fact for fact in (*facts, ("Affiliation", match["house"])) if fact[1])
    return ()


def _talk(text: str, lexicon: Lexicon) -> _Facts:
    """What a paragraph on one talk tells; empty where day and hour, speaker or title are not told."""
    who, title = _SPEAKER.search(text[:_LONGEST]), _TITLE.search(text[:_LONGEST])
    if who is None or title is None or not names_somebody(who["who"], lexicon, strict=True):
        return ()
    head = text[: who.start()]
    when = parse_when(head, reference=ANY_DAY, month_first=True)
    if when.day is None or when.clock is None:
        return ()
    place, series, house = _PLACE.search(head[when.span[1] :]), _SERIES.search(head), _TEACHES.search(text)
    facts = [("Title", title["title"]), ("Speaker", who["who"]), ("Time", head[slice(*when.span)])]
    facts += [("Venue", place["place"])] if place else []
    facts += [("Series", series["series"])] if series else []
    return (*facts, *([("Affiliation", house["house"])] if house else []))


def _of_the_year(facts: _Facts, year: int) -> Iterator[tuple[str, str]]:
    """The facts with the day of the one year the letter names, where the weekday beside it is that of the day then."""
    for label, text in facts:
        when = parse_when(text, reference=ANY_DAY, month_first=True) if label == "Time" else None
        if when is not None and when.day is not None and not when.year_given:
            named = _WEEKDAY.search(text)
            day = date(year, when.day.month, when.day.day) if (when.day.month, when.day.day) != (2, 29) else None
            if day is not None and named and _DAYS[day.weekday()] == named[0]:
                yield "Date", day.isoformat()
        yield label, text


_YEAR: Final = re.compile(r"(?<![\w.])20\d\d(?![\w])")
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAY: Final = re.compile(rf"\b(?:{'|'.join(_DAYS)})")


def _parts(line: Line, facts: _Facts) -> Iterator[Line]:
    for label, text in facts:
        yield line.under(label, text.strip(), begins=label == "Title")


def _of_other_news(line: Line, behind: bool) -> Line:
    """A line that is none of a talk's; behind the last talk no text of it."""
    return line.under("Other news") if behind and len(line.text) > _ITEM else line


#: A longer line is a text.
_ITEM: Final = 60
