"""From a phrase to sessions: which hours belong to which day, and which zone to which hours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from seminar.dates.atoms import Day, Hour, RelativeDay
from seminar.dates.phrases import Phrase, Piece

Zone = str | int


@dataclass(slots=True)
class WrittenDay:
    """A day as the text has it, with the weekday it states."""

    day: Day | RelativeDay
    weekday: int | None = None


@dataclass(slots=True)
class Session:
    """One stretch of time while it is put together. ``also`` are further days with the same hours."""

    day: WrittenDay | None = None
    end_day: WrittenDay | None = None
    also: list[WrittenDay] = field(default_factory=list)
    hour: Hour | None = None
    end_hour: Hour | None = None
    zones: list[Zone] = field(default_factory=list)
    minutes: int | None = None
    next_day: bool = False
    #: The day is the one of the session before.
    inherited: bool = False
    #: The hours stand behind the first and the last day, and are those of each: 3月1日-3日 下午2点-4点.
    daily: bool = False

    @property
    def open(self) -> bool:
        """Whether the end may still come."""
        return self.end_hour is None and self.minutes is None

    @property
    def zone(self) -> Zone | None:
        return self.zones[0] if self.zones else None


class _Builder:
    """Takes the pieces of a phrase in turn."""

    def __init__(self) -> None:
        self.sessions = [Session()]
        self.recurring = False
        self.placeholder = False
        self._weekday: int | None = None  # stated before its day
        self._period: str | None = None
        self._zone: Zone | None = None  # stated before its hour
        self._dash = False
        self._latest: WrittenDay | None = None

    @property
    def _now(self) -> Session:
        return self.sessions[-1]

    def take(self, piece: Piece, following: Piece | None) -> None:
        self._dash = self._dash or piece.dash
        value = piece.atom.value
        match piece.atom.kind:
            case "day" | "relative" if isinstance(value, Day | RelativeDay):
                self._take_day(value)
            case "weekday" if isinstance(value, int):
                self._take_weekday(value)
            case "period" if isinstance(value, str):
                self._period = value
            case "hour" if isinstance(value, Hour):
                self._take_hour(value)
            case "zone" if isinstance(value, str | int):
                self._take_zone(value, piece, following)
            case "minutes" if isinstance(value, int):
                self._take_minutes(value, piece)
            case "next_day":
                self._now.next_day = self._now.hour is not None
            case "recurring":
                self.recurring = True
            case "placeholder":
                self.placeholder = True

    def finish(self) -> None:
        """A weekday that no day followed is the day itself: Thursday 4:00."""
        if self._weekday is None:
            return
        session = next((session for session in self.sessions if session.day is None), None)
        if session is not None and not session.inherited:
            session.day = WrittenDay(RelativeDay(weekday=self._weekday), self._weekday)
        elif self._latest is not None and self._latest.weekday is None:
            self._latest.weekday = self._weekday

    def _take_day(self, day: Day | RelativeDay) -> None:
        stated, self._weekday = self._weekday, None
        if isinstance(day, RelativeDay) and day.period is not None:
            self._period = day.period
        dash, self._dash = self._dash, False
        session = self._now
        if session.day is not None and self._same_day(session, day, stated):
            return
        written = WrittenDay(day, stated if stated is not None else getattr(day, "weekday", None))
        if all(each.day is None for each in self.sessions):
            self.sessions[0].day = written
        elif session.day is None and not session.inherited:
            session.day = written
        elif dash and session.end_day is None and session.end_hour is None:
            session.end_day = written
        elif session.hour is None and session.end_day is None:
            session.also.append(written)
        else:
            self.sessions.append(Session(day=written))
        self._latest = written

    def _same_day(self, session: Session, day: Day | RelativeDay, stated: int | None) -> bool:
        """下周四（3月7日）, and one day in two languages: a second name for the day, not a second day."""
        known = session.day
        if known is None or known is not self._latest:
            return False
        if isinstance(known.day, RelativeDay) and isinstance(day, Day):
            known.weekday = known.day.weekday if known.day.weekday is not None else stated
            known.day = day
            return True
        if isinstance(known.day, Day) and isinstance(day, RelativeDay):
            known.weekday = known.weekday or day.weekday
            return True
        if isinstance(known.day, Day) and isinstance(day, Day):
            same = (known.day.month, known.day.day) == (day.month, day.day)
            if same and (known.day.year == day.year or None in {known.day.year, day.year}) and not session.hour:
                known.day = replace(known.day, year=known.day.year or day.year)
                known.weekday = known.weekday or stated
                return True
        return False

    def _take_weekday(self, weekday: int) -> None:
        latest = self._latest
        if latest is None or self._dash or (latest.weekday not in {None, weekday}):
            self._weekday = weekday
        else:
            latest.weekday = weekday

    def _take_hour(self, hour: Hour) -> None:
        if hour.period is None and self._period is not None:
            hour = replace(hour, period=self._period)
        self._period = None
        dash, self._dash = self._dash, False
        session = self._now
        if session.hour is None:
            session.hour = hour
            session.daily = session.end_day is not None
        elif session.open and (dash or session.next_day or session.end_day is not None):
            session.end_hour = hour
        else:
            session = Session(inherited=True)
            self.sessions.append(session)
            session.hour = hour
        if self._zone is not None:
            session.zones.append(self._zone)
            self._zone = None

    def _take_zone(self, zone: Zone, piece: Piece, following: Piece | None) -> None:
        leads = (
            following is not None
            and following.atom.kind in {"hour", "period", "day", "relative"}
            and not following.dash
        )
        apart = bool(set(piece.gap) & set(",;/|\n(")) or self._now.hour is None
        joined = following is not None and not set(following.gap) - set(" :)")
        if self._now.hour is None or (leads and apart and joined and ")" not in (following.gap if following else "")):
            self._zone = zone
        else:
            self._now.zones.append(zone)

    def _take_minutes(self, minutes: int, piece: Piece) -> None:
        session = self._now
        if session.hour is None or session.end_hour is not None:
            return
        if session.minutes is None:
            session.minutes = minutes
        elif "+" in piece.gap:
            session.minutes += minutes


@dataclass(frozen=True, slots=True)
class Reading:
    """The sessions of a phrase, and whether it says "every week" or "to be announced"."""

    sessions: tuple[Session, ...]
    recurring: bool
    placeholder: bool


def sessions(phrases: Iterable[Phrase]) -> Reading:
    """The sessions of phrases that speak of one event."""
    builder = _Builder()
    pieces = [piece for phrase in phrases for piece in phrase]
    for index, piece in enumerate(pieces):
        builder.take(piece, pieces[index + 1] if index + 1 < len(pieces) else None)
    builder.finish()
    return Reading(tuple(builder.sessions), builder.recurring, builder.placeholder)
