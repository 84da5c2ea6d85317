"""When the talk takes place: which of the dates and times of a text is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from seminar.dates import When, find_when, parse_when
from seminar.language import has_han
from seminar.read.labels.units import Unit
from seminar.read.prose.hours import bare_hours, day_elsewhere, told_beside, with_colons, without_other_days
from seminar.read.times.moments import given_up

_CERTAIN = 8.0
#: A paragraph is looked at this far: a time hides in the first lines of an abstract, not on its third page.
_FAR = 4_000
_HINT = re.compile(
    r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tomorrow|tonight|noon)\b|周[一二三四五六日天]|星期|今[天日晚]|明[天日晚]|[一二三四五六七八九十]+[点时日]",
    re.I,
)
_SECONDS = re.compile(r"\d:\d\d:\d\d")
_EVENT = re.compile(
    r"\b(?:will|seminar|talk|lecture|colloquium|presentation|speak|held|takes?\s+place|scheduled|meeting|meet)\b|举行|举办|召开|开讲|作题为|报告|讲座|论坛",
    re.I,
)
_DEADLINE = re.compile(
    r"\b(?:by|before|until|deadline|no\s+later\s+than|reserve|register|rsvp|posted|received|doors\s+open)\s*(?:(?-i:[a-z\d]+)\s+){0,2}$|截止|之前|以前|发布|报名",
    re.I,
)
#: "the lecture begins at 7"
_BEGINS = re.compile(
    r"\b(?:talk|lecture|seminar|colloquium|presentation|reading|programme?|speech|defen[sc]e)\s+(?:itself\s+|proper\s+)?"
    r"(?:begins|starts|follows|is|will\s+(?:begin|start|follow|be))(?:\s+promptly)?\s+(?:at\s+)?$",
    re.I,
)
#: What comes first: "the business meeting, which is short, is at 6:30"
_FIRST = re.compile(
    r"\b(?:business\s+meeting|doors(?:\s+open)?|check-in|sign-in|registration|social\s+hour|mixer)\b[^.;\d]{0,40}$",
    re.I,
)
#: "ends around 9:30": the other end of the hour said before.
_ENDS = re.compile(
    r"\b(?:ends?|ending|finish(?:es|ing)?|close[sd]?|until|till|over|done|finished|wrap(?:s|ping)?(?:\s+\w+)?\s+up|concludes?)"
    r"\s+(?:promptly\s+|at\s+the\s+latest\s+)?(?:at|around|about|by|circa|ca\.?|before|(?:no|not)\s+later\s+than|at\s+the\s+latest\s+(?:at|by))?\s*$",
    re.I,
)
#: ``We will finish by`` 1:50: told of the talk, in whichever paragraph.
_WE_END = re.compile(
    r"\b(?:[Ww]e|[Ii]t|[Tt]his|(?:the|our|this|her|his|The|Our|This)\s+(?:\w+\s+)?(?:talk|seminar|lecture|session|meeting|event|discussion"
    r"|evening|workshop|colloquium|hour|reading|programme?|afternoon|screening))"
    r"(?:['’]ll|\s+(?:will|should|must|shall|ought\s+to|has\s+to|have\s+to|aim\s+to|hope\s+to|expect\s+to|plan\s+to))?\s+(?:also\s+|all\s+)?(?:be\s+)?$"
)
_OVER = re.compile(r"\s*(?:左右|前后)?(?:结束|散场)")
#: ``next week's noon hour lecture``: what a series is called, whenever it begins.
_NOON_HOUR = re.compile(
    r"(?:noon|midday)(?:[- ]?(?:hour|time))?[- ](?:\w+[- ])?(?:lectures?|seminars?|talks?|series|colloqui(?:um|a)"
    r"|concerts?|recitals?|readings?|forums?|sessions?|hour|slot|gatherings?)\b",
    re.I,
)
_PAST = re.compile(
    r"\b(?:received|born|since|joined|graduated|founded|was|were|copyright|degree|ph\.?d)\b|毕业|获得|出生|任职|当选|至今",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or time with the points for being the talk's; ``unit`` is where it stands."""

    when: When
    unit: int
    points: float
    lines: tuple[int, ...]

    @property
    def confidence(self) -> float:
        return round(min(1.0, max(0.0, self.points / _CERTAIN)), 2)


def moments(
    units: Sequence[Unit],
    *,
    reference: datetime,
    timezone: str,
    rooms: Mapping[int, Sequence[tuple[int, int]]] = MappingProxyType({}),
) -> list[Moment]:
    """The candidates for the talk's time, best first; date and hours on lines of their own are brought together.

    ``rooms`` are the stretches of a unit that name a room, whose number is no time.
    """
    found: list[Moment] = []
    for at, unit in enumerate(units):
        if unit.label in {"ignore", "host"} or unit.text.startswith("<") or not _HINT.search(unit.text[:_FAR]):
            continue
        text = unit.text
        for begin, stop in rooms.get(at, ()):
            text = text[:begin] + "-" * (stop - begin) + text[stop:]
        text = text[:_FAR]
        for when in _told(text, reference, timezone):
            start, end = when.span
            found.append(Moment(when, at, _points(units, at, when), unit.lines(start, end)))
    timed = sorted((one for one in found if one.when.clock is not None), key=lambda one: -one.points)
    days = [one for one in found if one.when.day is not None]
    if not timed:
        return sorted(days, key=lambda one: -one.points)
    if not days and timed[0].points > 0:
        days = _weekdays(units, timed, reference, timezone) or _day_elsewhere(units, timed[0], reference, timezone)
    whole = [_unambiguous(_complete(one, timed, days, timezone), units, reference, timezone) for one in timed]
    return [_ended(whole[0], found, units, timezone), *whole[1:]]


def _told(text: str, reference: datetime, timezone: str) -> Iterator[When]:
    """The dates and times of a text, those among them that only its sentence makes hours: "from 11 to 12"."""
    text = with_colons(text)
    found = find_when(text, reference=reference, timezone=timezone, daytime=not has_han(text))
    yield from found
    yield from bare_hours(text, [when.span for when in found], reference, timezone)


def _ended(best: Moment, found: Sequence[Moment], units: Sequence[Unit], timezone: str) -> Moment:
    """The best moment with the end another clause states: "… begins at 8 and ends around 9:30"."""
    if best.when.clock is None or best.when.end_clock is not None:
        return best
    for other in found:
        clock, at = other.when.clock, other.when.span[0]
        if clock is None or (other.unit == best.unit and other.when.span == best.when.span):
            continue
        text = units[other.unit].text
        if other.unit != best.unit and not _told_of_us(text, at):
            continue
        if not (_ENDS.search(text[max(0, at - 40) : at]) or _OVER.match(text[other.when.span[1] :])):
            continue
        if clock <= best.when.clock and clock.hour < 12 <= best.when.clock.hour:
            clock = clock.replace(hour=clock.hour + 12)
        if clock > best.when.clock:
            when = _dated(replace(best.when, end_clock=clock), timezone)
            return replace(best, when=when, lines=tuple(dict.fromkeys((*best.lines, *other.lines))))
    return best


def _told_of_us(text: str, at: int) -> bool:
    """Whether the hour at ``at`` is the one by which the talk itself ends: "We will finish by"."""
    ends = _ENDS.search(text[max(0, at - 40) : at])
    return ends is not None and _WE_END.search(text[: max(0, at - 40) + ends.start()][-80:]) is not None


def _points(units: Sequence[Unit], at: int, when: When) -> float:
    unit = units[at]
    start, end = when.span
    text = unit.text
    around = text[max(0, start - 120) : end + 120]
    points = 2.0 * (when.clock is not None) + 1.0 * (when.day is not None) + 0.5 * (when.end_clock is not None)
    if unit.label == "when":
        points += 3.0
    elif unit.label == "title":
        points -= 0.5
    if unit.short:
        points += 1.0
    if _EVENT.search(around):
        points += 1.0
    if _BEGINS.search(text[max(0, start - 50) : start]):
        points += 1.5
    if _FIRST.search(text[max(0, start - 60) : start]):
        points -= 1.5
    if _ENDS.search(text[max(0, start - 40) : start]) or _OVER.match(text[end:]):
        points -= 3.0
    if _DEADLINE.search(text[max(0, start - 30) : start]):
        points -= 3.0
    if _PAST.search(text[max(0, start - 60) : start]):
        points -= 2.0
    if given_up(with_colons(text[max(0, start - 60) : start])):
        points -= 4.0
    if _NOON_HOUR.match(text, start):
        points -= 2.5
    if _SECONDS.search(text[start:end]):
        points -= 5.0
    if unit.signature:
        points -= 4.0
    if told_beside(text, start, end):
        points -= 2.5
    return points - at / 200


def _weekdays(units: Sequence[Unit], timed: Sequence[Moment], reference: datetime, timezone: str) -> list[Moment]:
    """The days counted from the reference ("on Monday … at 12:45") beside the best hour, where no date is stated."""
    best = timed[0]
    start, end = best.when.span
    text = units[best.unit].text
    around = without_other_days(text[max(0, start - 120) : end + 60])
    when = parse_when(around, reference=reference, timezone=timezone, daytime=not has_han(around))
    return [Moment(when, best.unit, best.points, best.lines)] if when.day is not None else []


def _day_elsewhere(units: Sequence[Unit], best: Moment, reference: datetime, timezone: str) -> list[Moment]:
    told = day_elsewhere(units, best.unit, reference, timezone)
    if told is None:
        return []
    when, at = told
    return [Moment(when, at, best.points, units[at].lines(*when.span))]


_ONE_WEEKDAY = re.compile(r"\b(?:this\s+|next\s+|on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.I)


def _unambiguous(one: Moment, units: Sequence[Unit], reference: datetime, timezone: str) -> Moment:
    """ "Next Monday (12/10)": where the numbers do not say which is the month, the weekday counts."""
    start, end = one.when.span
    named = _ONE_WEEKDAY.search(units[one.unit].text[start:end])
    if one.when.refused != "ambiguous_date" or named is None:
        return one
    when = parse_when(named[0], reference=reference, timezone=timezone)
    if when.day is None:
        return one
    return replace(one, when=_dated(replace(one.when, day=when.day, refused=None, relative=True), timezone))


def _complete(one: Moment, timed: Sequence[Moment], days: Sequence[Moment], timezone: str) -> Moment:
    """The moment with what it lacks taken from its neighbours: the day, the end."""
    when, lines = one.when, one.lines
    if when.end_clock is None:
        for other in timed:
            agree = other.when.day is None or when.day is None or other.when.day == when.day
            if other.when.clock == when.clock and other.when.end_clock is not None and agree and other.points > 0:
                when = replace(when, end_clock=other.when.end_clock)
                lines = (*lines, *other.lines)
                break
    if when.day is None and days:
        day = max(days, key=lambda other: (other.points > 0, -abs(other.unit - one.unit) + other.points))
        when = replace(when, day=day.when.day, weekday=when.weekday or day.when.weekday)
        lines = (*lines, *day.lines)
    return Moment(_dated(when, timezone), one.unit, one.points, tuple(dict.fromkeys(lines)))


def _dated(when: When, timezone: str) -> When:
    """The moment with start and end made of the day and the hours it now has."""
    if when.day is None or when.clock is None:
        return when
    start: datetime | date | None = when.start
    zone = ZoneInfo(timezone)
    if not isinstance(start, datetime):
        start = datetime.combine(when.day, when.clock, zone)
    end = when.end
    if not isinstance(end, datetime) and when.end_clock is not None and when.end_clock > when.clock:
        end = datetime.combine(when.day, when.end_clock, start.tzinfo)
    return replace(when, start=start, end=end)
