"""A page that begins with a card (front matter) and tells its talks below it: the card as lines above the list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line
from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.records.cards import FENCES

#: Lines below a card that may tell the place, and how far a label is looked for.
_BODY: Final = 400
_PLACE: Final = 24
_SEPARATOR: Final = re.compile(r"[:：]")
#: ``title: Fog Seminar``: a key in small letters, as programs that build pages ask for it.
_TITLED: Final = re.compile(r"title:\s+\S")
#: Keys of a page that says nothing of one talk.
_OF_A_PAGE: Final = frozenset(
    ("title", "subtitle", "layout", "permalink", "slug", "tags", "categories", "category", "weight", "draft", "toc",
     "description", "summary", "excerpt", "author", "authors", "lang", "date", "published", "lastmod", "output", "type")
)  # fmt: skip
#: A card of a page is no longer.
_LONGEST: Final = 60
_KEY: Final = re.compile(r"(?P<key>[A-Za-z_][\w-]{0,30})\s*[:=]\s*(?P<value>.*)")
#: Keys for the day a page was put up, and what the reader calls that.
_POSTED: Final = frozenset(("date", "posted", "published", "pubdate", "lastmod"))
_OF_ONE_TALK: Final = frozenset(("speaker", "abstract", "bio", "affiliation"))
#: What the card of a meeting says of all its talks, by what the reader calls each.
_OF_A_MEETING: Final = {"time": "Time", "start": "Time", "end": "End", "venue": "Venue"}
#: Who put up the page of a meeting.
_WROTE_IT: Final = frozenset(("author", "authors"))
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


def is_of_a_meeting(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Whether the card at the head tells an hour or a place: those of one talk, or of all talks of a meeting."""
    card = _card(lines)
    return card is not None and any(_meant(line, lexicon) in _OF_A_MEETING for line in lines[slice(*card)])


def _meant(line: Line, lexicon: Lexicon) -> str | None:
    entry = _KEY.fullmatch(line.text.strip())
    value = entry["value"].strip(" \"'") if entry else ""
    return lexicon.field_of(entry["key"].casefold()) if entry and value and not _BARE.fullmatch(value) else None


def _card(lines: Sequence[Line]) -> tuple[int, int] | None:
    """The places of the fences of a card at the head, with something below it; ``None`` for no card."""
    begin = next((n for n, line in enumerate(lines) if line.text.strip()), None)
    if begin is None:
        return None
    if lines[begin].text.strip() not in FENCES:
        return _without_fences(lines, begin)
    fence = lines[begin].text.strip()
    inner = range(begin + 1, min(len(lines), begin + _LONGEST))
    end = next((n for n in inner if lines[n].text.strip() == fence), None)
    if end is None or sum(bool(line.text.strip()) for line in lines[end + 1 :]) < _FEWEST:
        return None
    return begin, end + 1


def _without_fences(lines: Sequence[Line], begin: int) -> tuple[int, int] | None:
    """The lines of a card whose fences were lost: ``title: …`` at the head, and below it other keys of a page.

    ``None`` where the title stands alone on its line in some other way, or among fields of one talk.
    """
    if lines[begin].label is not None or not _TITLED.match(lines[begin].text):
        return None
    end = begin + 1
    while end < min(len(lines), begin + _LONGEST) and lines[end].label is None and lines[end].text.strip():
        entry = _KEY.fullmatch(lines[end].text.strip())
        if entry is None or entry["key"] not in _OF_A_PAGE:
            break
        end += 1
    apart = end < len(lines) and not lines[end].text.strip()
    below = sum(bool(line.text.strip()) for line in lines[end:])
    return (begin, end) if (apart or end > begin + 1) and below >= _FEWEST else None


def opened(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...] | None:
    """The lines with the card's title as a heading and its day as the one it was put up, all else of it blank.

    The card of a meeting (:func:`is_of_a_meeting`) has its day, hour and place behind labels. ``None`` where no card
    stands at the head, where it tells who speaks, or where hardly anything stands below it.
    """
    place = _card(lines)
    if place is None:
        return None
    begin, end = place
    of_all = is_of_a_meeting(lines, lexicon)
    below = {"venue"} if of_all and _labels_a_place(lines[end:], lexicon) else frozenset()  # the card names the town
    begins = any(_meant(line, lexicon) == "start" and _YEAR.search(line.text) for line in lines[begin:end])
    card: list[Line] = []
    for line in lines[begin:end]:
        entry = _KEY.fullmatch(line.text.strip())
        key, value = (entry["key"].casefold(), entry["value"].strip(" \"'")) if entry else ("", "")
        if value and lexicon.field_of(key) in _OF_ONE_TALK and key not in _OF_THE_PAGE:
            if not (of_all and key in _WROTE_IT):
                return None
            value = ""
        if key == "title" and value and not _MEETING.search(value):
            card.append(replace(line, text=value, heading=1))
        elif key == "title" and (year := _YEAR.search(line.text)):
            card.append(replace(line, text=" " * year.start() + year.group()))  # of a meeting: its year is the list's
        elif key in _POSTED and value:
            of_the_day = of_all and key == "date" and not begins  # beside a start, the day it was put up
            card.append(replace(line, text=value, label="Date" if of_the_day else "Posted"))
        elif (meant := _meant(line, lexicon)) and (label := _OF_A_MEETING.get(meant)) and meant not in below:
            card.append(replace(line, text=value, label=label))
        else:
            card.append(replace(line, text=""))
    return (*lines[:begin], *card, *lines[end:])


def _labels_a_place(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Whether a line below the card tells the place behind a label, or labels the line below it as the place."""
    heads = (line.text.strip(" #*")[:_PLACE] for line in lines[:_BODY])
    return any(lexicon.field_of(_SEPARATOR.split(head, maxsplit=1)[0].strip(" *")) == "venue" for head in heads if head)


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
