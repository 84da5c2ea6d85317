"""A page that begins with a card (front matter) and tells its talks below it: the card as lines above the list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line
from seminar.read.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.records.cards import FENCES

#: A card of a page is no longer.
_LONGEST: Final = 60
_KEY: Final = re.compile(r"(?P<key>[A-Za-z_][\w-]{0,30})\s*[:=]\s*(?P<value>.*)")
#: Keys for the day a page was put up, and what the reader calls that.
_POSTED: Final = frozenset(("date", "posted", "published", "pubdate", "lastmod"))
_OF_ONE_TALK: Final = frozenset(("speaker", "abstract", "time", "start", "venue", "bio", "affiliation"))
#: What a page says of itself.
_OF_THE_PAGE: Final = frozenset(("description", "summary", "excerpt", "subtitle", "about"))
_FEWEST: Final = 3
#: A meeting of some days, whose name is no series of the talks held there.
_MEETING: Final = re.compile(
    r"\b(?:workshops?|conference|symposium|congress|school|hackathon|bootcamp)\b|[会會][议議]|研[讨討][会會]|大[会會]|年[会會]|回[顾顧]",
    re.IGNORECASE,
)

#: ``time: 0813``: what orders the pages of a site, no hour.
_BARE: Final = re.compile(r"\d{1,8}")
_YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")


def opened(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...] | None:
    """The lines with the card's title as a heading and its day as the one it was put up, all else of it blank.

    ``None`` where no card stands at the head, where it tells of a talk itself (a speaker, a place), or where hardly
    anything stands below it.
    """
    begin = next((n for n, line in enumerate(lines) if line.text.strip()), None)
    if begin is None or lines[begin].text.strip() not in FENCES:
        return None
    fence = lines[begin].text.strip()
    inner = range(begin + 1, min(len(lines), begin + _LONGEST))
    end = next((n for n in inner if lines[n].text.strip() == fence), None)
    if end is None or sum(bool(line.text.strip()) for line in lines[end + 1 :]) < _FEWEST:
        return None
    card: list[Line] = []
    for line in lines[begin : end + 1]:
        entry = _KEY.fullmatch(line.text.strip())
        key, value = (entry["key"].casefold(), entry["value"].strip(" \"'")) if entry else ("", "")
        if value and lexicon.field_of(key) in _OF_ONE_TALK and key not in _OF_THE_PAGE and not _BARE.fullmatch(value):
            return None
        if key == "title" and value and not _MEETING.search(value):
            card.append(replace(line, text=value, heading=1))
        elif key == "title" and (year := _YEAR.search(line.text)):
            card.append(replace(line, text=" " * year.start() + year.group()))  # of a meeting: its year is the list's
        elif key in _POSTED and value:
            card.append(replace(line, text=value, label="Posted"))
        else:
            card.append(replace(line, text=""))
    return (*lines[:begin], *card, *lines[end + 1 :])


def names_a_series(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Whether the heading that the title of a card became names a series and says nothing else."""
    first = next((line for line in lines if line.heading), None)
    if first is None:
        return False
    said = heading(first.text, lexicon)
    return bool(said.series) and not (said.title or said.people)


def restored(lines: Sequence[Line], source: Sequence[Line]) -> tuple[Line, ...]:
    """The lines as they were read, the blank ones of the card as the source has them: nothing of it is lost."""
    found = list(lines)
    for n, line in enumerate(source):
        if n >= len(found) or found[n].number != line.number:
            break
        if line.text and not found[n].text.strip(" 0123456789"):
            found[n] = line
    return tuple(found)
