"""Date, weekday and time say the same wherever they stand, and can be meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import Any, Final

from seminar.bilingual import Lang
from seminar.check.context import CheckContext
from seminar.check.fields import Text, about, pairs
from seminar.dates import When, find_when, parse_when
from seminar.findings import Finding, Severity
from seminar.model import Status, Talk, zone

_WEEKDAY_WORD: Final = re.compile(r"周|週|星期|礼拜|禮拜|\b(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
_HALF_DAY_SAID: Final = re.compile(
    r"上午|下午|早上|晚|中午|凌晨|傍晚|\b[ap]\.?\s?m\b|(?<=\d)[ap]\.?m\b|noon|midnight|morning|afternoon|evening",
    re.IGNORECASE,
)
_MONTH: Final = re.compile(
    r"\d\s?月|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[-/.]\d{1,2}(?:[-/.]\d|\b)", re.IGNORECASE
)
_NAMES: Final = {
    Lang.ZH: ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
    Lang.EN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_EARLIEST: Final = 7
_LATEST: Final = 22
_LONGEST: Final = timedelta(hours=12)


def _reference(talk: Talk, context: CheckContext) -> date:
    """What a date without a year is near to."""
    return (talk.day - timedelta(days=90)) if talk.day else context.as_of or date(2000, 1, 1)


def _said(talk: Talk, context: CheckContext) -> Iterator[tuple[Text, When]]:
    """What each side of ``when_text`` says, where it says a day or an hour."""
    for pair in pairs(talk):
        if pair.kind == "when_text":
            for text in pair.sides():
                when = _parsed(text.text[:500], _reference(talk, context), talk.timezone)
                if when.day is not None or when.clock is not None:
                    yield text, when


@lru_cache(maxsize=16)  # three rules ask for the same two texts
def _parsed(text: str, reference: date, timezone: str) -> When:
    return parse_when(text, reference=reference, timezone=timezone)


def _day_of(when: When, talk: Talk) -> date | None:
    """The day a text means: a missing year is that of the talk, or the nearest to it."""
    own = talk.day
    if when.day is None or when.year_given or own is None:
        return when.day
    near = [day for year in (-1, 0, 1) if (day := _in_year(when.day, own.year + year))]
    return min(near, key=lambda day: abs((day - own).days)) if near else when.day


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February, year 0
        return None


# ---------------------------------------------------------------- rules


def weekday_mismatch(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A weekday beside a date that falls on another."""
    for pair in pairs(talk):
        if pair.kind not in ("when_text", "notes", "title"):
            continue
        for text in pair.sides():
            if not _WEEKDAY_WORD.search(text.text):
                continue
            found = find_when(text.text[:2000], reference=_reference(talk, context), timezone=talk.timezone)
            for when in (each for one in found for each in (one, *one.extra)):
                day = _day_of(when, talk)
                if day is None or when.weekday is None or when.relative or day.isoweekday() == when.weekday:
                    continue
                if not when.year_given and talk.day is None:
                    continue  # of which year, nobody says
                yield _with_start(
                    about(
                        "weekday_mismatch",
                        Severity.ERROR,
                        text,
                        key="" if when.year_given else "check.weekday_mismatch_no_year",
                        date=day.isoformat(),
                        written=_NAMES[text.lang][when.weekday - 1],
                        right=_NAMES[text.lang][day.isoweekday() - 1],
                    ),
                    talk,
                )
                break


def _with_start(finding: Finding, talk: Talk, *further: str) -> Finding:
    """The finding with the talk's own start (or ``further`` fields) beside the text."""
    names = further or ("start",)
    known = [(name, value) for name in names if (value := getattr(talk, name)) is not None]
    return Finding(
        finding.code,
        finding.severity,
        (*finding.fields, *(name for name, _ in known)),
        (*finding.values, *(value.isoformat() for _, value in known)),
        finding.params,
        fix=finding.fix,
        key=finding.key,
    )


def date_mismatch(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A day in ``when_text`` that is not the day of the talk, or the two sides naming two days."""
    said = [(text, when) for text, when in _said(talk, context) if when.day is not None and not when.relative]
    if talk.day is not None:
        for text, when in said:
            days = {_local_day(each, talk) for each in _readings(text, when, talk, context)}
            if talk.day not in days and not _zones_differ(when):
                shown = {"said": str(_local_day(when, talk)), "other": talk.day.isoformat()}
                yield _with_start(about("date_mismatch", Severity.ERROR, text, **shown), talk)
    elif len(said) == 2 and _differ(said[0][1], said[1][1]):
        (zh, one), (en, two) = said
        yield about("date_mismatch", Severity.ERROR, zh, en, said=str(one.day), other=str(two.day))
    for pair in pairs(talk):
        if pair.kind == "notes" and pair.zh is not None and pair.en is not None:
            yield from _other_dates(pair.zh, pair.en, talk, context)


def _other_dates(zh: Text, en: Text, talk: Talk, context: CheckContext) -> Iterator[Finding]:
    """The one date of a note that its other side gives differently (a closing date, the day of the next talk)."""
    if not _MONTH.search(zh.text) or not _MONTH.search(en.text):
        return
    found = [_days_named(text, talk, context) for text in (zh, en)]
    lone_zh, lone_en = found[0] - found[1], found[1] - found[0]
    if len(lone_zh) == len(lone_en) == 1:
        (one, other) = (f"{month}-{day}" for ((month, day),) in (lone_zh, lone_en))
        yield about("date_mismatch", Severity.WARNING, zh, en, key="check.date_differs", zh=one, en=other)


def _days_named(text: Text, talk: Talk, context: CheckContext) -> set[tuple[int, int]]:
    """Month and day of every date in a text."""
    found = find_when(text.text[:2000], reference=_reference(talk, context), timezone=talk.timezone)
    return {(when.day.month, when.day.day) for when in found if when.day is not None and not when.relative}


def _readings(text: Text, when: When, talk: Talk, context: CheckContext) -> tuple[When, ...]:
    """What a text says of the time, and each time it says it: the zones of a text may be stated apart."""
    found = find_when(text.text[:500], reference=_reference(talk, context), timezone=talk.timezone)
    return tuple(each for one in (when, *found) for each in (one, *one.extra))


def _differ(one: When, other: When) -> bool:
    if one.day is None or other.day is None:
        return False
    same_year = one.day.year == other.day.year or not (one.year_given and other.year_given)
    return not same_year or (one.day.month, one.day.day) != (other.day.month, other.day.day)


def _local_day(when: When, talk: Talk) -> date | None:
    """The day in the talk's own zone; the source may have written it in another."""
    day = _day_of(when, talk)
    if day is None or when.zone is None or not isinstance(when.start, datetime):
        return day
    moment = when.start + timedelta(days=(day - when.start.date()).days)
    return moment.astimezone(zone(talk.timezone)).date()


def time_mismatch(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A start or end hour in ``when_text`` that is not the talk's, or the two sides naming two hours."""
    said = [(text, _hours(when, talk), when) for text, when in _said(talk, context) if when.clock is not None]
    start, end = talk.starts_at, talk.ends_at
    if start is not None:
        own = (start.time(), end.time() if end else None)
        for text, hours, when in said:
            if not _confirmed(own, text, when, talk, context):
                finding = about("time_mismatch", Severity.ERROR, text, said=_range(hours), other=_range(own))
                yield _with_start(finding, talk, "start", "end")
    elif len(said) == 2 and not _agree(said[0][1], said[1][1], said[0][0].text + said[1][0].text):
        (zh, one, _), (en, two, _) = said
        yield about("time_mismatch", Severity.ERROR, zh, en, said=_range(one), other=_range(two))


_Hours = tuple[time | None, time | None]


def _confirmed(own: _Hours, text: Text, when: When, talk: Talk, context: CheckContext) -> bool:
    """Whether the text says the talk's hours somewhere, on the talk's own clock or on that of its start's offset."""
    if _zones_differ(when):
        return False
    clocks = [own]
    if isinstance(talk.start, datetime):
        clocks.append((talk.start.time(), talk.end.time() if isinstance(talk.end, datetime) else None))
    said = [_hours(each, talk) for each in _readings(text, when, talk, context) if each.clock is not None]
    return any(_agree(clock, hours, text.text) for clock in clocks for hours in said)


def _zones_differ(when: When) -> bool:
    """Whether the text gives two zones whose clocks do not show one moment."""
    return any(conflict.code == "zone_mismatch" and conflict.params.get("first") for conflict in when.conflicts)


def _hours(when: When, talk: Talk) -> _Hours:
    """Start and end on the talk's own clock."""
    if when.zone is not None and isinstance(when.start, datetime):
        here = zone(talk.timezone)
        end = when.end.astimezone(here).time() if isinstance(when.end, datetime) else None
        return when.start.astimezone(here).time(), end
    return when.clock, when.end_clock


def _agree(one: _Hours, other: _Hours, text: str) -> bool:
    """An hour left out contradicts nothing; without a.m. or p.m. 3:00 may be 15:00."""
    halves = _HALF_DAY_SAID.search(text) is None
    return all(_same(a, b, halves) for a, b in zip(one, other, strict=True))


def _same(one: time | None, other: time | None, halves: bool) -> bool:
    if one is None or other is None:
        return True
    apart = abs((one.hour - other.hour) * 60 + one.minute - other.minute)
    return apart == 0 or (halves and apart == 720)


def _range(hours: _Hours) -> str:
    return "–".join(f"{hour:%H:%M}" for hour in hours if hour is not None)


def end_before_start(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """An end that is not after the start."""
    start, end = talk.start, talk.end
    if start is None or end is None:
        return
    if isinstance(start, datetime) and isinstance(end, datetime):
        wrong, same = end < start, end == start
    else:
        wrong, same = _plain_day(end) < _plain_day(start), False
    if wrong or same:
        severity = Severity.ERROR if wrong else Severity.WARNING
        values = (end.isoformat(), start.isoformat())
        shown = {"start": _written(start), "end": _written(end)}
        yield Finding("end_before_start", severity, ("end", "start"), values, shown)


def _written(value: date) -> str:
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else value.isoformat()


def _plain_day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def very_long(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A talk of more than half a day: 3:00 a.m. for 3:00 p.m., or a wrong day."""
    if talk.starts_at and talk.ends_at and talk.ends_at - talk.starts_at > _LONGEST:
        hours = round((talk.ends_at - talk.starts_at) / timedelta(hours=1))
        yield Finding("very_long", Severity.INFO, ("start", "end"), (str(talk.start), str(talk.end)), {"hours": hours})


def past_date(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A talk that is over as of today."""
    if context.as_of is None or talk.day is None or talk.status is Status.CANCELLED:
        return
    last = talk.ends_at.date() if talk.ends_at and talk.ends_at.date() > talk.day else talk.day
    if last < context.as_of:
        params = {"date": talk.day.isoformat(), "today": context.as_of.isoformat()}
        yield Finding("past_date", Severity.WARNING, ("start",), (str(talk.start),), params)


def odd_hour(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A start outside 7 to 22 o'clock: usually a.m. for p.m."""
    if talk.starts_at and not _EARLIEST <= talk.starts_at.hour < _LATEST:
        params = {"time": f"{talk.starts_at:%H:%M}"}
        # online, a late hour is often midday where the speaker is
        late = talk.online is not None and talk.starts_at.hour >= _LATEST
        yield Finding(
            "odd_hour", Severity.INFO if late else Severity.WARNING, ("start",), (talk.starts_at.isoformat(),), params
        )


def free_day(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A weekend (unless it is a make-up workday) or a public holiday, in China as the State Council moves them."""
    day = talk.day
    if day is None or (day.isoweekday() <= 5 and day.month in _NO_HOLIDAY):
        return
    calendar = _holidays(_COUNTRIES.get(talk.timezone, ""), day.year)
    if calendar is not None and day in calendar:
        yield Finding("public_holiday", Severity.INFO, ("start",), (day.isoformat(),), {"date": day.isoformat()})
    elif day.isoweekday() > 5 and (calendar is None or not calendar.is_working_day(day)):
        yield Finding("weekend", Severity.INFO, ("start",), (day.isoformat(),), {"date": day.isoformat()})


_COUNTRIES: Final = {
    "Asia/Shanghai": "CN",
    "Asia/Urumqi": "CN",
    "Asia/Hong_Kong": "HK",
    "Asia/Macau": "MO",
    "Asia/Taipei": "TW",
}
#: Months without a public holiday in mainland China: the library, slow to load, need not be asked.
_NO_HOLIDAY: Final = (3, 7, 8, 11, 12)


@cache
def _holidays(country: str, year: int) -> Any:
    """The one door to ``holidays``; ``None`` for a country or year it does not know."""
    if not country or not 1990 <= year <= 2100:
        return None
    import holidays

    return holidays.country_holidays(country, years=year)


def impossible_time(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A day or hour that does not exist, or 上午15:00, in ``when_text``."""
    for pair in pairs(talk):
        if pair.kind != "when_text":
            continue
        for text in pair.sides():
            when = _parsed(text.text[:500], _reference(talk, context), talk.timezone)
            codes = {conflict.code for conflict in when.conflicts}
            if codes & {"impossible_date", "impossible_time"} or when.refused in ("impossible_date", "impossible_time"):
                yield about("impossible_time", Severity.ERROR, text)
            elif "hour_period" in codes:
                yield about("hour_period", Severity.WARNING, text)
