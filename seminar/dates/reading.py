"""Dates and times as hosts write them, in Chinese and English.

A text is cut into pieces (:mod:`atoms`, :mod:`days`, :mod:`hours`), pieces that stand together make a phrase
(:mod:`phrases`), a phrase speaks of one session or several (:mod:`sessions`), and each session is resolved to days
and hours that exist (:mod:`resolving`). Nothing is guessed that the text leaves open: it is refused, with the reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Final

from seminar.dates.atoms import Day, RelativeDay
from seminar.dates.phrases import Phrase, phrases
from seminar.dates.resolving import Clocks, Resolved, resolve_day, resolve_hours, resolve_zone
from seminar.dates.sessions import Reading, Session, WrittenDay, sessions
from seminar.dates.values import Conflict, When
from seminar.model import DEFAULT_TIMEZONE, YEARS, zone

_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_WHOLE_DAY = 24 * 60


def parse_when(
    text: str,
    *,
    reference: date | datetime,
    timezone: str = DEFAULT_TIMEZONE,
    daytime: bool = False,
    month_first: bool | None = None,
) -> When:
    """The date and time a text states; the text is known to state one (the value of "Time:").

    ``reference`` is the day the text was written, for missing years (the next such day on or after it, a stated
    weekday choosing among the following three years) and for 明天, next Thursday. Hours without a zone are in
    ``timezone`` (IANA name). ``daytime`` takes hours 1–6 without a.m. or p.m. as afternoon, as English postings mean
    them. ``month_first`` says how to take 5/9, which the text alone leaves open (``assumed_order`` tells where it was
    asked); ``None`` leaves it open. The result has no ``start`` and a reason in ``refused`` where the text names no
    single moment.
    """
    parsed = _parsed_lately if len(text) <= _KEPT else _parsed
    return parsed(text, _day_of(reference, timezone), timezone, daytime, month_first)


#: Lists and labels ask for the moment of the same line; those of lines no longer than this are kept for a while.
_KEPT: Final = 200


@lru_cache(maxsize=1_024)
def _parsed_lately(text: str, day: date, timezone: str, daytime: bool, month_first: bool | None) -> When:
    return _parsed(text, day, timezone, daytime, month_first)


def _parsed(text: str, day: date, timezone: str, daytime: bool, month_first: bool | None) -> When:
    found = list(phrases(text, lenient=True))
    if not found:
        return When(refused="no_date", span=(0, 0))
    chosen, others = _one_event(found)
    frame = _Frame(day, timezone, daytime, bool(_HAN.search(text)), month_first)
    when = _read(chosen, frame)
    extra = [each for phrase in others if (each := _read([phrase], frame)).start is not None]
    return _to_the_second(_with_extra(when, extra), text)


def find_when(
    text: str,
    *,
    reference: date | datetime,
    timezone: str = DEFAULT_TIMEZONE,
    daytime: bool = False,
    month_first: bool | None = None,
) -> tuple[When, ...]:
    """Every date and time in running text, in order, each with its ``span``.

    Hours without a day come with ``refused="no_date"`` and a ``clock``; what only looks like a date (1/2, 2019-2021,
    telephone and version numbers) does not come at all. The parameters are those of :func:`parse_when`.
    """
    day = _day_of(reference, timezone)
    return tuple(
        _read([phrase], _Frame(day, timezone, daytime, bool(_HAN.search(text[slice(*_span([phrase]))])), month_first))
        for phrase in phrases(text, lenient=False)
    )


@dataclass(frozen=True, slots=True)
class _Frame:
    """What a text leaves to its circumstances. ``month_first``: it is Chinese, where 10/8 is 8 October.

    ``assumed`` is the order of month and day where neither the text nor its language tells.
    """

    reference: date
    timezone: str
    daytime: bool
    month_first: bool
    assumed: bool | None = None


def _day_of(reference: date | datetime, timezone: str) -> date:
    """The day of the reference; one in an impossible year (the date of a broken mail) is moved to the nearest other."""
    if reference.year not in YEARS:
        return date(YEARS[0], 1, 1) if reference.year < YEARS[0] else date(YEARS[-1], 12, 31)
    if not isinstance(reference, datetime):
        return reference
    return (reference.astimezone(zone(timezone)) if reference.tzinfo else reference).date()


def _span(found: list[Phrase]) -> tuple[int, int]:
    return min(phrase[0].atom.start for phrase in found), max(phrase[-1].atom.end for phrase in found)


def _has(phrase: Phrase, *kinds: str) -> bool:
    return any(piece.atom.kind in kinds for piece in phrase)


def _one_event(found: list[Phrase]) -> tuple[list[Phrase], list[Phrase]]:
    """The phrases that speak of the event, and the other dated ones.

    The event is the first phrase with a day and an hour; else the first day with the first hour.
    """
    named = [phrase for phrase in found if _has(phrase, "day", "relative")]
    words = [phrase for phrase in found if not _has(phrase, "day", "relative", "weekday", "hour")]
    if whole := [phrase for phrase in named if _has(phrase, "hour")]:
        return [whole[0], *words], whole[1:]
    hours = [phrase for phrase in found if _has(phrase, "hour")]
    weekdays = [phrase for phrase in found if _has(phrase, "weekday") and phrase not in hours]
    return [*(named or weekdays)[:1], *hours[:1], *words], []


def _read(found: list[Phrase], frame: _Frame) -> When:
    """The session of some phrases, further sessions in ``extra``."""
    reading = sessions(found)
    read: list[When] = []
    previous: WrittenDay | None = None
    for session in reading.sessions:
        if session.inherited and session.day is None:
            session.day = previous
        previous = session.day or previous
        read.append(_resolve(session, frame))
        read += [_resolve(replace(session, day=day, also=[]), frame) for day in session.also]
    when = _with_extra(read[0], read[1:])
    return replace(_refuse(when, reading), span=_span(found))


def _refuse(when: When, reading: Reading) -> When:
    """ "Every Thursday" and "to be announced" name no single moment, unless a day is named beside them."""
    written = reading.sessions[0].day
    explicit = when.start is not None and written is not None and getattr(written.day, "month", None) is not None
    if reading.recurring:
        conflict = Conflict("recurring")
        if explicit:
            return replace(when, conflicts=(*when.conflicts, conflict))
        return replace(when, start=None, end=None, day=None, extra=(), refused="recurring", conflicts=(conflict,))
    if when.start is None and when.refused == "no_date" and reading.placeholder:
        return replace(when, refused="to_be_announced")
    return when


def _resolve(session: Session, frame: _Frame) -> When:
    first, last = _days(session, frame)
    zone_name = str(session.zone) if session.zone is not None else None
    written = session.day.day if session.day else None
    when = When(
        conflicts=(*first.conflicts, *last.conflicts),
        day=first.day,
        weekday=session.day.weekday if session.day else None,
        zone=zone_name,
        year_given=_tells_its_year(session),
        relative=isinstance(written, RelativeDay),
        refused=first.refused or last.refused or (None if session.day else "no_date"),
    )
    if session.hour is not None:
        other_day = session.end_day is not None and not session.daily
        clocks = resolve_hours(session.hour, session.end_hour, daytime=frame.daytime, other_day=other_day)
        if clocks is None:
            hours = [hour for hour in (session.hour, session.end_hour) if hour]
            text = "-".join(f"{hour.hour}:{hour.minute:02d}" for hour in hours)
            conflict = Conflict("impossible_time", {"text": text})
            return replace(when, conflicts=(*when.conflicts, conflict), refused="impossible_time")
        return _on_the_clock(when, session, clocks, last.day, frame)
    if when.refused:
        return when
    end = last.day
    when = replace(when, start=first.day, end=end)
    return _checked(when) if end else when


def _tells_its_year(session: Session) -> bool:
    """Whether the first or the last day has a year: Feb 26 – Mar 1, 2024 names it once."""
    days = (session.day, session.end_day)
    return any(day is not None and isinstance(day.day, Day) and day.day.year is not None for day in days)


def _days(session: Session, frame: _Frame) -> tuple[Resolved, Resolved]:
    """The first and the last day; either may leave to the other what they share."""
    if session.day is None:
        return Resolved(), Resolved()
    first, last = session.day, session.end_day
    if isinstance(first.day, Day) and first.day.last is not None and last is None:
        month = first.day.month if first.day.last > first.day.day else None
        last = WrittenDay(replace(first.day, day=first.day.last, month=month, last=None))
        first = WrittenDay(replace(first.day, last=None), first.weekday)
    if last is not None and isinstance(first.day, Day) and isinstance(last.day, Day):
        first = WrittenDay(_borrowing(first.day, last.day), first.weekday)
    begin = resolve_day(first, frame.reference, month_first=frame.month_first, assumed=frame.assumed)
    if last is None or begin.day is None:
        return begin, Resolved()
    if isinstance(last.day, Day):
        last = WrittenDay(_following(last.day, begin.day), last.weekday)
    return begin, resolve_day(last, frame.reference, month_first=frame.month_first, assumed=frame.assumed)


def _borrowing(first: Day, last: Day) -> Day:
    """March 30 – April 2, 2024: the year stands at the end only."""
    month = first.month if first.month is not None else last.month
    year = first.year
    if year is None and last.year is not None and last.months is None:
        year = last.year - (month is not None and last.month is not None and month > last.month and last.year > 100)
    return replace(first, month=month, year=year)


def _following(last: Day, begin: date) -> Day:
    """2024年3月30日-4月2日, 3月21日-22日: year and month stand at the start only."""
    month = last.month
    year = last.year
    if month is None:
        month = begin.month if last.day >= begin.day else begin.month % 12 + 1
    if year is None:
        year = begin.year + ((month, last.day) < (begin.month, begin.day))
    return replace(last, month=month, year=year)


def _on_the_clock(when: When, session: Session, clocks: Clocks, last_day: date | None, frame: _Frame) -> When:
    """The session with its hours, on its day if it has one."""
    start, end = clocks.start, clocks.end
    if end is None and session.minutes is not None:
        end = start + session.minutes
    elif end is not None and session.next_day and end < _WHOLE_DAY:
        end += _WHOLE_DAY
    when = replace(
        when,
        clock=_clock(start),
        end_clock=None if end is None else _clock(end),
        conflicts=(*when.conflicts, *clocks.conflicts),
    )
    if when.day is None or when.refused:
        return when
    zone_of = _zone_of(session, when.day, start, frame)
    begins = _moment(when.day, start, zone_of)
    if begins is None:
        return replace(when, day=None, refused="impossible_date")
    ends: datetime | date | None = None
    if end is not None:
        ends = _moment(last_day or when.day, end, zone_of)
    elif last_day is not None:
        ends = last_day
    when = replace(when, start=begins, end=ends)
    for other in session.zones[1:]:
        if begins.utcoffset() != begins.replace(tzinfo=resolve_zone(other, begins, frame.timezone)).utcoffset():
            conflict = Conflict("zone_mismatch", {"first": str(session.zones[0]), "second": str(other)})
            when = replace(when, conflicts=(*when.conflicts, conflict))
    return _checked(when)


def _clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _zone_of(session: Session, day: date, start: int, frame: _Frame) -> tzinfo:
    return resolve_zone(session.zone, datetime.combine(day, _clock(start)), frame.timezone)


def _moment(day: date, minutes: int, zone_of: tzinfo) -> datetime | None:
    """``None`` for the hours behind the last night of :data:`YEARS`."""
    moved = day + timedelta(days=minutes // _WHOLE_DAY)
    return datetime.combine(moved, _clock(minutes), zone_of) if moved.year in YEARS else None


def _checked(when: When) -> When:
    """An end before its start is said, and kept as written."""
    start, end = when.start, when.end
    if isinstance(start, datetime) and not isinstance(end, datetime) and end is not None:
        start = start.date()
    if start is not None and end is not None and end < start:
        conflict = Conflict("end_before_start", {"start": when.start, "end": when.end})
        return replace(when, conflicts=(*when.conflicts, conflict))
    return when


def _with_extra(when: When, further: list[When]) -> When:
    """Further sessions, without those that say the same moment again in another zone or language."""
    extra: list[When] = []
    conflicts = list(when.conflicts)
    for each in further:
        if each.start is None or (each.start, each.end) in {(known.start, known.end) for known in (when, *extra)}:
            continue
        if each.zone is not None and each.zone != when.zone and isinstance(each.start, datetime):
            if not _one_moment(when, each):
                conflicts.append(Conflict("zone_mismatch", {"first": when.zone or "", "second": each.zone}))
            continue
        if _restates(when, each):
            continue
        extra.append(each)
        conflicts.append(Conflict("extra_session", {"start": each.start, "end": each.end}))
    return replace(when, extra=(*when.extra, *extra), conflicts=tuple(conflicts))


#: A second moment in full, that much later on the next line, is the end of the first.
_LONGEST_TALK: Final = timedelta(hours=4)


def _to_the_second(when: When, text: str) -> When:
    """``2031-05-12 14:00``, and below it ``2031-05-12 16:00``: from and to, as some pages list them."""
    if when.end is not None or len(when.extra) != 1 or not isinstance(when.start, datetime):
        return when
    (last,) = when.extra
    alone = not text[: when.span[0]].strip() and not text[last.span[1] :].strip()
    below = re.fullmatch(r"\s*\n\s*", text[when.span[1] : last.span[0]]) is not None
    later = isinstance(last.start, datetime) and timedelta() < last.start - when.start <= _LONGEST_TALK
    if not (alone and below and later and last.end is None and last.year_given):
        return when
    told = tuple(conflict for conflict in when.conflicts if conflict.code != "extra_session")
    return replace(when, end=last.start, extra=(), conflicts=told, span=(when.span[0], last.span[1]))


def _one_moment(when: When, other: When) -> bool:
    """Whether both starts are one moment; the day before or after may go unsaid in the other zone."""
    if not isinstance(when.start, datetime) or not isinstance(other.start, datetime):
        return False
    apart = abs(when.start - other.start)
    return apart in {timedelta(), timedelta(days=1)}


def _restates(when: When, other: When) -> bool:
    """The same start once more, with less said."""
    if isinstance(other.start, datetime):
        return other.start == when.start and other.end is None
    return other.start == when.day
