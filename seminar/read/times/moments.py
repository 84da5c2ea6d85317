"""When the talk is: the labels for day, hour, start and end brought together, and what contradicts them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final

from seminar.dates import When, find_when, parse_when
from seminar.language import has_han
from seminar.model import zone
from seminar.read import terms, texts
from seminar.read.labels.segments import Segment
from seminar.read.times import weekday_headings
from seminar.read.times.dots_and_colons import written_out


@dataclass(frozen=True, slots=True)
class Clue:
    """One text that says something about the time."""

    field: str
    text: str
    when: When
    lines: tuple[int, ...]
    segment: Segment | None = None
    month_first: bool | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """The time as understood. ``used`` are the clues it rests on, best first; ``rivals`` those that disagree."""

    start: datetime | date | None = None
    end: datetime | date | None = None
    used: tuple[Clue, ...] = ()
    rivals: tuple[Clue, ...] = ()
    year_guessed: bool = False
    hour_guessed: bool = False


_HALF_DAY: Final = re.compile(
    r"[ap]\.?\s?m\b|[上下]午|晚|早|凌晨|中午|noon|midnight|morning|afternoon|evening|傍晚|T\d\d|:\d\d:\d\d|夜",
    re.IGNORECASE,
)
#: ``(Refreshments at 2:30 in the lobby)``: another hour, and another place.
_REFRESHMENTS: Final = re.compile(
    r"(?<!\s)\s*+[(（\[][^()（）\[\]]*(?:refreshment|coffee|\btea\b|lunch|reception|snacks|pizza|茶歇|茶点|茶會|茶会)[^()（）\[\]]*+[)）\]]",
    re.IGNORECASE,
)
_STAMP: Final = re.compile(r"(?<!T)\b\d{1,2}:\d\d:\d\d\b(?!\s*[-–—~至])")
_TODAY: Final = re.compile(r"\btoday\b|今[天日]|本日", re.IGNORECASE)
_PREFERRED: Final = ("time", "when_where", "start", "date")
#: ``originally planned for Monday at 11``: the time the talk no longer has.
_GIVEN_UP: Final = re.compile(
    r"(?:\b(?:originally|previously|formerly|initially|instead\s+of|rather\s+than"
    r"|(?:moved|changed|postponed|rescheduled)\s+from|not)\s+(?:\w+\s+){0,4}"
    r"|原定(?:于|在)?|原计划(?:于|在)?|原[是为]|由原来的?)$",
    re.IGNORECASE,
)


#: ``RSVP by`` 5 pm, ``Please register before`` noon: the last hour to say that one comes.
_LAST_HOUR: Final = re.compile(
    r"\b(?:rsvp|register|registration|sign\s?up|repl(?:y|ies)|respond|submit|apply|order|deadline|let\s\w+\sknow)\b"
    r"[^.;!?\d]{0,60}\b(?:by|before|until|due|closes?|no\slater\sthan|deadline)\s[^.;!?\d]{0,16}$",
    re.IGNORECASE,
)


def given_up(before: str) -> bool:
    """Whether the words before a time say that it holds no longer, or that it is the last one to answer."""
    return bool(_GIVEN_UP.search(before[-60:]) or _LAST_HOUR.search(before[-100:]))


#: ``Tue, 09 Nov 93 22:01:32 EST`` (RFC 5322 §3.3): when a mail was sent.
_MAIL_STAMP: Final = re.compile(
    r"\s*(?:[A-Z][a-z]{2},\s+)?\d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4}\s+\d{1,2}:\d\d:\d\d"
    r"\s*+(?:(?:[-+]\d{4}|\(?[A-Z]{1,4}\)?)\s*+)?(?:\([A-Z]{1,5}\)\s*+)?$"
)


def mail_stamp(text: str) -> bool:
    """Whether a "Date:" is the one of a mail's header."""
    return bool(_MAIL_STAMP.match(text))


#: ``10:00 SGT (Sep 3, 7:00 PM PDT)``, ``20:00（柏林时间 14:00）``: the hour again, as clocks elsewhere show it.
_ELSEWHERE: Final = re.compile(
    r"(?<=\S)\s*[(（\[](?=[^()（）\[\]]{0,60}?\d{1,2}(?:[:：]\d\d|\s?[ap]\.?m))"
    r"(?=[^()（）\[\]]{0,60}?(?:\b(?:[A-Z]{1,4}T|UTC|GMT|BST|[A-Z][a-z]+ time)\b|时间|時間))[^()（）\[\]]{4,60}[)）\]]"
)
_CLOCK: Final = re.compile(r"\d{1,2}(?:[:：]\d\d|\s?[ap]\.?m|\s?[点點时時])", re.IGNORECASE)


def _at_home(text: str) -> str:
    """The hours without those in brackets behind them that clocks elsewhere show: the first zone counts."""
    match = _ELSEWHERE.search(text)
    return text[: match.start()] + text[match.end() :] if match and _CLOCK.search(text[: match.start()]) else text


#: ``下午2:40~3:00(報到)、3:00~5:00``: when the doors open.
_ARRIVAL: Final = re.compile(
    r"(上午|下午|晚上?)?\s?\d{1,2}[:：]\d\d\s?(?:[~～\-–—至]\s?\d{1,2}[:：]\d\d)?\s?"
    r"[（(]\s?(?:報到|报到|签到|簽到|入场|入場|check-?in|registration|doors open)\s?[)）]\s?[、，,;；/]?\s?",
    re.IGNORECASE,
)
#: ``2031-03-29 23:59:30``: seconds are a program's, who wrote a page; no talk begins at them.
_STAMP_HOUR: Final = re.compile(
    r"(?<=\d)[ T]\d{1,2}:\d\d:(?!00)[0-5]\d(?:\.\d{1,6})?(?:\s?(?:Z|[+-]\d\d:?\d\d))?(?!\d)"
)
#: ``2031-04-30T00:00:00``: a program's way to write a day.
_MIDNIGHT: Final = re.compile(r"['\"]?(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?['\"]?")


def clue(segment: Segment, reference: datetime, timezone: str, month_first: bool | None = None) -> Clue:
    """What a labelled text says of the time; ``month_first`` as for :func:`seminar.dates.parse_when`."""
    text = _ARRIVAL.sub(r"\1", _REFRESHMENTS.sub("", texts.clean(segment.text)))
    text = _STAMP_HOUR.sub("", _at_home(text.strip(" \t\n*|")))
    if midnight := _MIDNIGHT.fullmatch(text):
        text = midnight[1]
    text = written_out(text, segment.field)
    when = read(text, reference, timezone, month_first, segment)
    return Clue(segment.field, text, when, segment.lines, segment, month_first)


#: ``03:30``, ``03:30:00``, ``2031-03-12T3:30:00``: the 24-hour clock.
_FULL_CLOCK: Final = re.compile(
    r"(?<!\d)0[1-6]:\d\d(?!\d)(?!\s*[ap]\.?\s?m)|\d-\d\d-\d\dT[1-6]:\d\d:\d\d", re.IGNORECASE
)


def afternoons(text: str) -> bool:
    """Whether small hours of a text are the afternoon's: English postings write a bare "3:30" for 15:30."""
    return not has_han(text) and not _FULL_CLOCK.search(text)


def read(
    text: str, reference: datetime, timezone: str, month_first: bool | None = None, under: Segment | None = None
) -> When:
    """What a text that is known to be about time states; ``under`` tells the label it stands behind.

    Figures alone behind a Chinese label are hours as Chinese notices write them: ``时间：2031.5.4 2:00``.
    """
    small = afternoons(text) and not (under is not None and has_han(under.label))
    return parse_when(text[:400], reference=reference, timezone=timezone, daytime=small, month_first=month_first)


def hours_beside_a_day(
    lines: Sequence[Segment], reference: datetime, timezone: str, month_first: bool | None
) -> list[Clue]:
    """``下午3时至5时`` alone on a line, and the day alone on the line above or below it: a card without labels."""
    told = [(line, text) for line in lines if len(text := texts.clean(line.text).strip(" \t#*|")) <= 40]
    alone = [
        (line, text, when)
        for line, text in told
        if any(map(_countable, text))
        and (when := parse_when(text, reference=reference, timezone=timezone, month_first=month_first)).span[1]
        and when.span[1] - when.span[0] >= 0.8 * len(text)
    ]
    for (above, words, one), (below, others, other) in pairwise(alone):
        day, hour = (one, other) if one.day else (other, one)
        near = below.index - above.index <= 2
        if near and day.day and not day.clock and not day.relative and hour.clock and not hour.day:
            first, second = (words, others) if one.day else (others, words)
            text = f"{first} {second}"
            when = read(text, reference, timezone, month_first)
            lines_of = tuple(sorted({*above.lines, *below.lines}))
            return [Clue("time", text, when, lines_of, below if one.day else above, month_first)]
    return []


def _countable(char: str) -> bool:
    return char.isdigit() or char in "一二三四五六七八九十"


def settle(
    clues: Sequence[Clue],
    free: Iterable[tuple[str, tuple[int, ...]]],
    *,
    reference: datetime,
    posted: date | None,
    timezone: str,
) -> Settled:
    """The talk's time from its labelled clues; ``free`` are unlabelled lines that may state the missing day."""
    usable = [item for item in clues if item.when.day or item.when.clock or item.when.start]
    ends = [item for item in usable if item.field == "end"]
    starts = sorted((item for item in usable if item.field != "end"), key=_rank)
    if not starts:
        return Settled()
    hours = [item for item in starts if item.when.clock]
    days = [item for item in starts if item.when.day]
    best = hours[0] if hours else days[0]
    used = [best]
    day = best.when.day
    if day and best.when.relative and best.when.clock and (stated := _days_in(free, reference, timezone)):
        # "virtual only today", where another line gives the date
        bare = _TODAY.sub(" ", best.text)
        if bare != best.text and stated[0].when.year_given:
            day, days = None, stated
            best = Clue(best.field, bare, read(bare, reference, timezone, under=best.segment), best.lines, best.segment)
    if day and best.when.relative and (headed := weekday_headings.day_over(best.text, day.weekday(), free, reference)):
        best = replace(best, when=replace(best.when, day=None, start=None))
        day, days = None, [Clue("date", headed[0], read(headed[0], reference, timezone), headed[1])]
    if day and best.when.relative and (stated := [item for item in days if not item.when.clock and _is_stated(item)]):
        best = _joined(stated[0], replace(best, when=replace(best.when, day=None, start=None)), reference, timezone)
        used, day = [used[0], stated[0]], best.when.day  # "Friday 18:00" above a list of days
    if day is None:
        days = days or _nearest_above(_days_in(free, reference, timezone), best)
        if days:
            used.append(days[0])
            best = _joined(days[0], best, reference, timezone)
    year_guessed = False
    if best.when.day is not None and not best.when.year_given and not best.when.relative:
        others = [*days, *_days_in(free, reference, timezone)]
        said = [*(text for text, _ in free), *(item.text for item in clues if item not in usable)]
        best, year_guessed, source = _with_year(best, others, said, posted, timezone)
        used += [source] if source else []
    start, end = best.when.start, best.when.end
    if isinstance(start, datetime) and end is None and ends:
        last = next((item for item in ends if item.when.clock), ends[0])  # "End Date" and "End Time" apart
        end = _end(start, last, starts)
        used.append(last)
    if isinstance(start, datetime) and end is None:
        end = _end_told_elsewhere(start, starts)
    rivals = tuple(item for item in starts if item not in used and _disagrees(item.when, best.when))
    spoken = " ".join(item.text for item in used)
    unsaid = isinstance(start, datetime) and not _HALF_DAY.search(spoken)
    guessed = unsaid and isinstance(start, datetime) and (1 <= start.hour <= 7 or _bare_hour(spoken, start.hour))
    used[0] = Clue(used[0].field, used[0].text, best.when, used[0].lines, used[0].segment)
    return Settled(start, end, tuple(used), rivals, year_guessed, guessed)


def _is_stated(item: Clue) -> bool:
    """Whether a clue names a day of its own: with its year, or under a label for the date; no ``Friday`` alone."""
    return item.when.year_given or (item.field == "date" and not item.when.relative)


def _end_told_elsewhere(start: datetime, starts: Sequence[Clue]) -> datetime | None:
    """The end another text gives that begins at the same hour: a card says 19:00-21:00, the text below only 19:00."""
    hour = start.time().replace(second=0)
    for item in starts:
        ends = item.when.end_clock
        if item.when.clock == hour and item.when.day in (None, start.date()) and ends and ends > hour:
            return datetime.combine(start.date(), ends, start.tzinfo)
    return None


def _bare_hour(text: str, hour: int) -> bool:
    """Whether the afternoon was assumed: the text says 3:30 where the hour read is 15."""
    return (
        13 <= hour <= 18
        and re.search(rf"(?<!\d)(?:{hour}|{hour - 12:02})\s*[:.：时點点h]", text) is None
        and bool(re.search(rf"(?<!\d){hour - 12}\s*[:.：]", text))
    )


def _rank(item: Clue) -> tuple[int, int, int, int]:
    when = item.when
    label = _PREFERRED.index(item.field) if item.field in _PREFERRED else len(_PREFERRED)
    both = when.day is not None and when.clock is not None
    if label and _STAMP.search(item.text):
        return (4, 1, label, 0)  # the hour a mail was sent
    # an hour said under "time" outweighs the hour of a date stamp, which is often the hour of posting
    telling = 0 if both and label < 3 else 1 if when.clock and label < 3 else 2 if both else 3
    return (telling, 0 if when.end_clock else 1, label, 0)


def _joined(day: Clue, hour: Clue, reference: datetime, timezone: str) -> Clue:
    """A day from one place and the hours from another, read as one text."""
    span = day.when.span
    words = day.text[span[0] : span[1]] if span[1] else day.text
    if day.when.clock is not None and day.when.day is not None:
        words = day.when.day.isoformat()
    text = f"{words} {hour.text}"
    when = read(text, reference, timezone, day.month_first, hour.segment)
    if when.start is None and day.when.day and hour.when.clock:
        tz = zone(timezone)
        start = datetime.combine(day.when.day, hour.when.clock, tz)
        end = datetime.combine(day.when.day, hour.when.end_clock, tz) if hour.when.end_clock else None
        when = When(start, end, day=day.when.day, clock=hour.when.clock, end_clock=hour.when.end_clock, year_given=True)
    return Clue(hour.field, text, when, tuple(sorted({*day.lines, *hour.lines})), hour.segment, day.month_first)


def _nearest_above(days: list[Clue], hour: Clue) -> list[Clue]:
    """The days with the one directly above the hour's line first: in a week's list each day heads its talks."""
    line = min(hour.lines, default=0)
    above = [day for day in days if day.lines and line - 2 <= max(day.lines) < line]
    return [*above[-1:], *(day for day in days if day not in above[-1:])]


#: ``for the week of September 8, 2031``
_WEEK_OF: Final = re.compile(r"\b(?:week\s(?:of|beginning|commencing)|w/c)\b", re.IGNORECASE)


_HAN_DAY: Final = re.compile(r"[一二三四五六七八九十]\s?月\s?[一二三四五六七八九十廿]{1,3}\s?日")
_ADDRESS: Final = re.compile(r"\bhttps?://[^\s()（）]{1,400}")


def _days_in(free: Iterable[tuple[str, tuple[int, ...]]], reference: datetime, timezone: str) -> list[Clue]:
    found: list[Clue] = []
    for told, lines in free:
        text = _ADDRESS.sub("", told) if "://" in told else told  # so long only by where it leads
        if len(text) > 300 or not (any(map(str.isdigit, text)) or _HAN_DAY.search(text)):
            continue
        moments = find_when(text, reference=reference, timezone=timezone, daytime=afternoons(text))
        found += [Clue("free", text, when, lines) for when in moments if when.day and not when.relative]
    return sorted(found, key=lambda clue: _WEEK_OF.search(clue.text) is not None)  # the day before the week it is in


def _with_year(
    best: Clue, others: Sequence[Clue], lines: Sequence[str], posted: date | None, timezone: str
) -> tuple[Clue, bool, Clue | None]:
    """The clue read again in the year another date or a term names, or from the posting date on; whether a guess."""
    day = best.when.day
    assert day is not None
    for other in others:
        stated = other.when.day
        if stated and other.when.year_given and (stated.month, stated.day) == (day.month, day.day):
            return _again(best, datetime(stated.year, stated.month, stated.day), timezone), False, other
    if posted is None and (year := terms.year_of(day.month, lines)) is not None:
        return _again(best, datetime(year, day.month, 1), timezone), False, None
    near = posted or next((other.when.day for other in others if other.when.day and other.when.year_given), None)
    if near is not None:
        begin = datetime(near.year, near.month, near.day) - timedelta(days=0 if posted else 30)
        again = _again(best, begin, timezone)
        if posted is not None and _off_its_weekday(again.when):
            # put up after the talk: the year whose day is that weekday
            earlier = _again(best, begin - timedelta(days=300), timezone)
            again = again if _off_its_weekday(earlier.when) else earlier
        return again, posted is None, None
    return best, True, None


def _off_its_weekday(when: When) -> bool:
    return any(conflict.code == "weekday_mismatch" for conflict in when.conflicts)


def _again(best: Clue, reference: datetime, timezone: str) -> Clue:
    when = read(best.text, reference.replace(tzinfo=zone(timezone)), timezone, best.month_first, best.segment)
    return replace(best, when=when if when.start is not None else best.when)


def _end(start: datetime, end: Clue, starts: Sequence[Clue]) -> datetime | None:
    """The end a label of its own states. A stamp whose twin disagrees about the zone counts by its clock."""
    stated = end.when.start
    clock = end.when.clock
    if isinstance(stated, datetime):
        twin = next(
            (
                item.when.start
                for item in starts
                if isinstance(item.when.start, datetime) and item.when.start.utcoffset() == stated.utcoffset()
            ),
            None,
        )
        if start.utcoffset() != stated.utcoffset() and twin and twin.time() == start.time():
            stated = stated.replace(tzinfo=start.tzinfo)
        return stated if stated > start else None
    if clock is not None:
        moment = datetime.combine(start.date(), clock, start.tzinfo)
        return moment if moment > start else None
    return None


def _disagrees(one: When, other: When) -> bool:
    if one.day and other.day and one.day != other.day:
        return one.year_given or (one.day.month, one.day.day) != (other.day.month, other.day.day)
    if one.clock and other.clock and one.clock != other.clock:
        return not (isinstance(one.start, datetime) and isinstance(other.start, datetime) and one.start == other.start)
    return False
