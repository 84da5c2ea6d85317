"""Hours and days that only their sentence makes such: "from 11 to 12", "12.15 hrs", "on Friday" a paragraph before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from seminar.dates import When, parse_when
from seminar.language import has_han
from seminar.read.labels.units import Unit
from seminar.read.prose_words import english

#: ``12.15 hrs``, ``from 12.15 to 13.00``, ``at 16.45``: hours with a full stop for the colon.
_DOTTED: Final = re.compile(
    r"(?<![\d.:/$€£-])([01]?\d|2[0-3])\.([0-5]\d)(?=\s?(?:hrs?|hours|h|Uhr|uur)\b(?!/))"
    r"|(?:(?<=\bfrom\s)|(?<=\bbegin at\s)|(?<=\bbegins at\s)|(?<=\bstarts at\s)|(?<=\bstart at\s))"
    r"([01]?\d|2[0-3])\.([0-5]\d)(?![\d.%]|\s?(?:%|percent|million|billion|[kcm]?m\b))"
)
_HOURS_WORD: Final = re.compile(r"(?<=\d:[0-5]\d)\s?(?:hrs?|hours|h)\b\.?")
_HOUR: Final = r"(1[0-2]|[1-9])(?::([0-5]\d))?"
_NO_HOUR: Final = (
    r"(?![\d:/%$-]|\.\d|\s*(?:[ap]\.?\s?m\b|percent|per\b|years?\b|months?\b|weeks?\b|days?\b|people|students|pages?"
    r"|minutes|hours|degrees|points|dollars|times|GHz|MHz|Hz|k[mg]\b|[a-z]{4,}s\b))"
)
#: ``from 11 to 12``, ``between 4 and 5``, ``from 12 till 1:30``
_FROM_TO: Final = re.compile(
    rf"\b(?:from\s+{_HOUR}\s*(?:to|till?|until|-|–)\s*{_HOUR}|between\s+{_HOUR}\s+and\s+{_HOUR}){_NO_HOUR}",
    re.IGNORECASE,
)
#: ``speaks at 4 in the Rain Room``, ``We start at 7.``
_AT: Final = re.compile(
    rf"\bat\s+{_HOUR}(?=[.,;)]?\s*$|[.;)]\s|,?\s+(?:in|on|at|this|today|tomorrow|sharp|promptly|and|with|o'clock)\b)"
)
#: What gathers people; an hour by itself is one in such a sentence only.
_GATHERS: Final = re.compile(
    r"\b(?:speaks?|speaking|presents?|presenting|talks?|lectures?|seminars?|colloquium|presentation|defen[sc]e|reading|meets?|meeting|begins?|starts?"
    r"|gather|held|takes?\s+place|scheduled|join\s+us|commences?)\b",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"(?<=[a-z0-9)\"”'’]{2})[.!?]\s+(?=[A-Z\"“])|(?<=[a-z0-9)]);\s")
#: ``Bring your lunch to Room 3``, ``the lunch seminar``: the meal is no other occasion.
_WITH_THE_TALK: Final = re.compile(
    r"\b(?:bring|eat|with)\s+(?:(?:your|along|own|a|their|an|brown|bag)\s+){0,3}(?:lunch(?:es)?|sandwich(?:es)?|coffee|tea|breakfast)\b"
    r"|\b(?:lunch(?:time|eon)?|tea|breakfast|dinner|coffee)\s+(?:time\s+)?(?:seminar|talk|lecture|colloquium|presentation|meeting|bunch|series)s?\b"
    r"|\bbrown[ -]bag\s+lunch(?:es)?\b"
    # the physics lunch on Friday is in …
    r"|\b(?!(?:light|free|box|boxed|catered|buffet|for|the|our|and|after|before|from|over|with)\s)[a-z]{4,}\s+lunch"
    r"\s+(?:on\s+\w+day\s+)?(?:is|meets|takes\s+place|will\s+(?:be|meet|take\s+place))\b",
    re.IGNORECASE,
)
_DAY: Final = re.compile(
    r"\b(?:(?:this|next|on|coming|for)\s+){0,2}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!s)"
    r"|\b(?i:tomorrow|today|tonight|this\s+(?:morning|afternoon|evening))\b"
)
_TODAY: Final = re.compile(r"tonight|this\s+(?:morning|afternoon|evening)", re.IGNORECASE)
#: Before a day by which something is to be done, or which is over.
_ANOTHER_DAY: Final = re.compile(
    r"\b(?:by|before|until|till|through|after|since|last|than|every|each|deadline|instead\s+of|from|not)\s+(?:\w+\s+)?$"
    r"|\b(?:rsvp|register|reply|respond|posted|sent|contact|appointments?|meetings?\s+with|available|dinner)\b[^.;]{0,40}$",
    re.IGNORECASE,
)

#: ``tomorrow instead of Wednesday, same time (12:30)``: the day given up, before the hour that stays.
_DAY_GIVEN_UP: Final = re.compile(
    r"\b(?:instead\s+of|rather\s+than|moved\s+from|not)\s+(?:on\s+)?(?:(?:this|next|the\s+usual|our\s+usual)\s+)?"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?=[,;.)]|\s+(?:but|and|same)\b)"
    # moved from Thursday to Friday
    r"|\b(?:moved|changed|postponed|rescheduled|shifted)\s+from\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+to\b"
)

#: ``between 1.00pm and 2.00pm``, ``between noon and 1.30pm``
_CLOCK: Final = r"(?:\d{1,2}(?:[:.][0-5]\d)?\s?[ap]\.?m\b\.?|\d{1,2}[:.][0-5]\d|noon|midday)"
_BETWEEN: Final = re.compile(
    rf"\bbetween(?=\s+(?:the\s+hours\s+of\s+)?(?:{_CLOCK}|\d{{1,2}})\s+and\s+{_CLOCK})(?P<first>[^&]{{1,40}}?)\sand\s",
    re.IGNORECASE,
)


def with_colons(text: str) -> str:
    """The text with its hours written with a colon, without the days given up; every letter stays in its place."""
    if has_han(text):
        return text
    text = _DAY_GIVEN_UP.sub(lambda match: " " * len(match[0]), text)
    text = _BETWEEN.sub(lambda match: f"{'':7}{match['first']}  -  ", text)
    text = _DOTTED.sub(lambda match: match[0].replace(".", ":"), text)
    return _HOURS_WORD.sub(lambda match: " " * len(match[0]), text)


def bare_hours(text: str, known: Sequence[tuple[int, int]], reference: datetime, timezone: str) -> Iterator[When]:
    """Hours without minutes or half of the day, where a sentence tells that people gather; none of the ``known``."""
    if has_han(text):
        return
    for form in (_FROM_TO, _AT):
        for match in form.finditer(text):
            start, end = match.span()
            if any(begin < end and start < stop for begin, stop in known):
                continue
            if not _GATHERS.search(sentence_around(text, start, end)):
                continue
            hours = [f"{match[n]}:{match[n + 1] or '00'}" for n in range(1, form.groups, 2) if match[n]]
            when = parse_when(" - ".join(hours), reference=reference, timezone=timezone, daytime=True)
            if when.clock is not None:
                yield replace(when, span=(start, end))


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence, or the part of one between semicolons, that a stretch of a text stands in."""
    left = max((match.end() for match in _SENTENCE_END.finditer(text, max(0, start - 300), start)), default=None)
    right = _SENTENCE_END.search(text, max(start, end - 1), end + 300)
    return text[max(0, start - 300) if left is None else left : right.start() if right else end + 300]


def without_meals(text: str) -> str:
    """The text without the meals that are the talk's own: a lunch one brings, a lunch seminar."""
    return _WITH_THE_TALK.sub(" ", text)


#: ``4:30 p.m., Rain House 5, coffee at 4:15``: the coffee has an hour of its own.
_OWN_HOUR: Final = re.compile(
    r"\b(?P<what>[A-Za-z]{3,12})\s(?:(?:is|are|will\sbe|served|available)\s){0,3}(?:at|from|@)\s(?=(?P<hour>\d))"
)


def _without_hours_of_others(text: str, start: int) -> str:
    """A text without what is told to begin at another hour than the one at ``start``."""
    return _OWN_HOUR.sub(
        lambda match: (
            " " * len(match[0])
            if match["what"].lower() in english().beside and match.start("hour") != start
            else match[0]
        ),
        text,
    )


def told_beside(text: str, start: int, end: int) -> bool:
    """Whether the words about an hour tell of something beside the talk: coffee, a deadline, office hours."""
    text = _without_hours_of_others(text, start) if not has_han(text[max(0, start - 60) : end + 60]) else text
    near = text[max(0, start - 60) : end + 60]
    if not has_han(near):
        near = sentence_around(near, min(start, 60), min(start, 60) + end - start)
    near = without_meals(near)
    return any(word.lower() in english().beside for word in re.findall(r"[A-Za-z]+", near))


def without_other_days(text: str) -> str:
    """The text without the weekdays by which something is to be done, or which are over."""
    return _DAY.sub(
        lambda match: (
            " " * len(match[0]) if _ANOTHER_DAY.search(text[max(0, match.start() - 60) : match.start()]) else match[0]
        ),
        text,
    )


def day_elsewhere(units: Sequence[Unit], best: int, reference: datetime, timezone: str) -> tuple[When, int] | None:
    """The weekday told nearest to the unit ``best`` in a sentence on a gathering or a guest, and its unit."""
    order = sorted(range(len(units)), key=lambda at: (abs(at - best), at > best))
    for at in order:
        unit = units[at]
        if unit.label in {"ignore", "host"} or unit.signature or has_han(unit.text[:400]):
            continue
        for match in _DAY.finditer(unit.text[:_FAR]):
            if _ANOTHER_DAY.search(unit.text[max(0, match.start() - 60) : match.start()]):
                continue
            said = _TODAY.sub("today", match[0])
            when = parse_when(said, reference=reference, timezone=timezone)
            if when.day is not None:
                return replace(when, span=match.span()), at
    return None


#: A paragraph is looked at this far.
_FAR: Final = 1_000
