"""Dates and times in words, for a reader of one language.

The order of day, weekday and hour, the words for the parts of the day and the dashes stand in
``locales/*/dates.po``: a further language is a further catalogue. The names of months, weekdays and cities come
from babel (CLDR). The dash of a range is the en dash (GB/T 15834-2011 §4.13 allows it; English use).
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from seminar.i18n import closest, words
from seminar.model import zone

if TYPE_CHECKING:
    from babel import Locale

#: Zones whose clock is called Beijing time.
_BEIJING = frozenset({"Asia/Shanghai", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin", "PRC"})
#: An end on the following day before this hour still belongs to the evening: 次日凌晨0:30, "the next day".
_DAWN = 6

When = datetime | date | None


def format_when(start: When, end: When, *, timezone: str, locale: str, show_zone: bool = False) -> str:
    """Day and hours of a talk as they are printed, shown on the clocks of ``timezone`` (IANA name).

    A plain date has no hour and is not shifted; without a start the words for "to be announced" come back.
    ``locale`` is a tag such as ``zh_CN``, ``zh-TW`` or ``en``; one that no catalogue serves is answered in English.
    ``show_zone`` adds the zone's name, for readers who may be elsewhere.
    """
    say = _speech(locale)
    first, last = _local(start, timezone), _local(end, timezone)
    if first is None:
        return say("to-be-announced")
    if not isinstance(first, datetime):
        return _days(first, _day(last) if last is not None else None, say)
    if last is None or last == first or (not isinstance(last, datetime) and last == first.date()):
        text = _moment(first, say)
    elif isinstance(last, datetime) and (last.date() == first.date() or _next_dawn(first, last)):
        text = _on(first.date(), say).replace(_HOURS, _clocks(first, last, say))
    else:
        text = say("when-range", start=_moment(first, say), end=_later(first, last, say))
    return _in_zone(first.utcoffset(), timezone, say).replace(_HOURS, text) if show_zone else text


def format_date(value: When, *, locale: str, weekday: bool = True) -> str:
    """The day alone; of a datetime the day on its own clock. ``None`` is "to be announced"."""
    say = _speech(locale)
    if value is None:
        return say("to-be-announced")
    return say.day(value) if weekday else say.pattern("date-pattern", value)


def format_time(start: When, end: When, *, timezone: str, locale: str) -> str:
    """The hours alone, on the clocks of ``timezone``; "to be announced" where no hour is known."""
    say = _speech(locale)
    first, last = _local(start, timezone), _local(end, timezone)
    if not isinstance(first, datetime):
        return say("to-be-announced")
    if not isinstance(last, datetime) or last == first:
        return _clock(first, say)
    if last.date() == first.date() or _next_dawn(first, last):
        return _clocks(first, last, say)
    return say("when-range", start=_clock(first, say), end=_later(first, last, say))


def format_short(start: When, *, timezone: str, locale: str) -> str:
    """Day and hour for a subject line, on the 24-hour clock and without the year."""
    say = _speech(locale)
    first = _local(start, timezone)
    if first is None:
        return say("to-be-announced")
    return say.pattern("short-pattern" if isinstance(first, datetime) else "short-day-pattern", first)


def format_day(value: date, *, locale: str) -> str:
    """A day in a list of days, without the year: 3月19日周四, Thu, Mar 19 (CLDR skeleton MMMEd)."""
    from babel.dates import format_skeleton

    return str(format_skeleton("MMMEd", value, locale=_speech(locale).locale))


def weekday_name(number: int, *, locale: str) -> str:
    """A day of the week by its ISO number (1 is Monday), as CLDR writes it alone: 星期四, Thursday."""
    from babel.dates import get_day_names

    return str(get_day_names("wide", context="stand-alone", locale=_speech(locale).locale)[number - 1])


class _Speech:
    """The catalogue and the CLDR data of one locale."""

    def __init__(self, locale: Locale, catalogue: str) -> None:
        self.locale = locale
        self.traditional = locale.script == "Hant" or locale.territory in {"TW", "HK", "MO"}
        self._text = cache(lambda name: words(catalogue)(f"dates.{name}"))

    def __call__(self, name: str, /, **params: str) -> str:
        return self._text(name).format(**params) if params else self._text(name)

    def pattern(self, name: str, value: date | time) -> str:
        """``value`` on its own clock by a CLDR pattern of the catalogue (UTS #35, date field symbols)."""
        # aware moments of two zones may be equal, their clocks are not: what is kept is known by the plain clock
        return _patterned(self, name, value.replace(tzinfo=None) if isinstance(value, datetime) else value)

    def day(self, value: date) -> str:
        return _patterned(self, "day-pattern", _day(value))


@lru_cache(maxsize=4096)
def _patterned(say: _Speech, name: str, value: date | time) -> str:
    """The talks of a feed share their days and hours; babel takes longest of all on them."""
    from babel.dates import format_date, format_datetime, format_time

    if isinstance(value, time):
        return str(format_time(value, say(name), locale=say.locale))
    write = format_datetime if isinstance(value, datetime) else format_date
    return str(write(value, say(name), locale=say.locale))


@cache
def _speech(locale: str) -> _Speech:
    from babel import Locale, UnknownLocaleError

    tag = locale.partition(".")[0].replace("-", "_")
    catalogue = closest(tag)
    try:
        return _Speech(Locale.parse(tag), catalogue) if catalogue else _Speech(Locale("en"), "en")
    except (UnknownLocaleError, ValueError):  # "zh_whatever": the catalogue's own locale
        return _Speech(Locale.parse(catalogue or "en"), catalogue or "en")


def _local(value: When, timezone: str) -> When:
    if not isinstance(value, datetime):
        return value
    if value.tzinfo is None:
        return value.replace(tzinfo=zone(timezone))
    return value.astimezone(zone(timezone))


def _day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _next_dawn(first: datetime, last: datetime) -> bool:
    return last.date() - first.date() == timedelta(days=1) and last.hour < _DAWN and first.hour >= 12


def _days(first: date, last: date | None, say: _Speech) -> str:
    """One day, or a range of days that says month and year once."""
    if last is None or last <= first:
        return say.day(first)
    shared = "month" if (first.year, first.month) == (last.year, last.month) else "year"
    if first.year != last.year:
        shared = "nothing"
    start, end = (say.pattern(f"{side}-day-sharing-{shared}", day) for side, day in (("first", first), ("last", last)))
    return say("day-range", start=start, end=end)


def _period(moment: time) -> str:
    """The part of the day a secretary would name; in English all of them are a.m. or p.m."""
    hour = moment.hour
    if hour < 6:
        return "before-dawn"
    if hour < 12:
        return "morning"
    if hour < 13:
        return "noon"
    return "afternoon" if hour < 18 else "evening"


def _parts(moment: time, say: _Speech) -> tuple[str, str]:
    """The word for the part of the day, and the hour and minute on its clock."""
    name = "midnight-pattern" if moment.hour == 0 else "clock-pattern"
    return say(f"period-{_period(moment)}"), say.pattern(name, moment)


def _clock(moment: datetime, say: _Speech) -> str:
    period, clock = _parts(moment.time(), say)
    return say("clock", period=period, clock=clock)


def _clocks(first: datetime, last: datetime, say: _Speech) -> str:
    """A range of hours: the part of the day once where both ends share it."""
    return _hours(first.time(), last.time(), first.date() != last.date(), say)


@lru_cache(maxsize=1024)
def _hours(first: time, last: time, next_day: bool, say: _Speech) -> str:
    """The talks of a series are held at the same hours."""
    period, clock = _parts(first, say)
    last_period, last_clock = _parts(last, say)
    if next_day:
        end = say("next-day", time=say("clock", period=last_period, clock=last_clock))
        return say("when-range", start=say("clock", period=period, clock=clock), end=end)
    if _period(first) == "morning" and (last.hour, last.minute) == (12, 0):
        form = "clock-range-to-noon"
    else:
        form = "clock-range-shared" if period == last_period else "clock-range"
    return say(form, period=period, start=clock, end=last_clock, end_period=last_period)


def _moment(moment: datetime, say: _Speech) -> str:
    return _on(moment.date(), say).replace(_HOURS, _clock(moment, say))


#: Where the hours are still to be put in: day and zone of a feed's talks are worded once.
_HOURS = "\0"


@lru_cache(maxsize=4096)
def _on(day: date, say: _Speech) -> str:
    return say("when", day=say.day(day), time=_HOURS)


@lru_cache(maxsize=256)
def _in_zone(utcoffset: timedelta | None, timezone: str, say: _Speech) -> str:
    return say("with-zone", when=_HOURS, zone=_zone_name(utcoffset or timedelta(), timezone, say))


def _later(first: datetime, last: date, say: _Speech) -> str:
    """The end on a later day, with its year where that is another one."""
    day = say.pattern("end-day-pattern" if last.year == first.year else "day-pattern", last)
    return say("when", day=day, time=_clock(last, say)) if isinstance(last, datetime) else day


def _zone_name(offset: timedelta, timezone: str, say: _Speech) -> str:
    """北京时间; else the city's time with its offset at that moment (伦敦时间，UTC+1)."""
    if timezone in _BEIJING:
        return _zone_word("beijing-time", say)
    city = _city(timezone, say)
    if city is None:
        return _offset(offset)
    return say("zone-and-offset", name=_zone_word("city-time", say, city=city), offset=_offset(offset))


def _zone_word(name: str, say: _Speech, /, **params: str) -> str:
    return say(f"{name}-traditional" if say.traditional else name, **params)


def _city(timezone: str, say: _Speech) -> str | None:
    """The city a zone is named for, in the reader's language; the country where CLDR lacks the city; else ``None``."""
    from babel.core import get_global
    from babel.dates import get_timezone_location

    aliases: Any = get_global("zone_aliases")
    territories: Any = get_global("zone_territories")
    name = aliases.get(timezone, timezone)
    territory = territories.get(name)
    if territory in {None, "ZZ", "001"}:
        return None
    city = str(get_timezone_location(name, locale=say.locale, return_city=True))
    if say.locale.language == "zh" and city.isascii():
        return str(say.locale.territories.get(territory, city))
    return city


def _offset(offset: timedelta) -> str:
    """``UTC``, ``UTC+1``, ``UTC-3:30``."""
    minutes = round(offset.total_seconds() / 60)
    if minutes == 0:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")
