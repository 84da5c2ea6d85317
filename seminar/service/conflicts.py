"""What stands in the way of a talk: another one in the room, a speaker in two places, a holiday, a missed deadline."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from seminar.bilingual import Bilingual, Lang
from seminar.findings import Finding, Severity
from seminar.model import Person, Series, Status, Talk
from seminar.service.resolving import resolved
from seminar.store import Store, Transaction, series, talks
from seminar.store.talks import Filter

if TYPE_CHECKING:
    from seminar.glossary import Glossary

#: The length of a talk whose end nobody wrote down.
USUAL_LENGTH = timedelta(hours=1)
_ROLES = ("speakers", "hosts")


@dataclass(frozen=True, slots=True)
class Rules:
    """``approval_days``: kind of approval -> days before the talk by which it is due; ``today`` is the local day.

    ``glossary`` holds the names a room goes by.
    """

    today: date
    approval_days: Mapping[str, int] = field(default_factory=dict)
    glossary: Glossary | None = None


def conflicts_of(tx: Transaction, talk: Talk, rules: Rules) -> tuple[Finding, ...]:
    """What stands in the way of one talk, judged against all others of the store."""
    known = {key: item.series for key, item in series.all_series(tx).items()}
    mine = _whole(talk, known)
    if mine.day is None or mine.status is Status.CANCELLED:
        return ()
    near = [_whole(item.talk, known) for item in talks.around(tx, mine.day, 7) if item.uid != talk.uid]
    return (*_with_others(mine, near, rules), *_on_its_day(mine, rules))


def all_conflicts(store: Store, rules: Rules, *, since: date | None = None) -> list[tuple[Talk, tuple[Finding, ...]]]:
    """The talks from ``since`` (today, unless given) on that something stands in the way of, by their start.

    Of two talks that collide the later one is named.
    """
    first = since or rules.today
    found = []
    window: list[Talk] = []
    with store.reading() as tx:
        known = {key: item.series for key, item in series.all_series(tx).items()}
        since_moment = datetime(first.year, first.month, first.day).astimezone() - timedelta(days=8)
        for item in talks.each(tx, Filter(since=since_moment)):
            talk = _whole(item.talk, known)
            if talk.day is None or talk.status is Status.CANCELLED:
                continue
            window = [other for other in window if other.day and talk.day - other.day <= timedelta(days=8)]
            findings = (*_with_others(talk, window, rules), *_on_its_day(talk, rules))
            if findings and talk.day >= first:
                found.append((talk, findings))
            window.append(talk)
    return found


def _whole(talk: Talk, known: Mapping[str, Series]) -> Talk:
    return resolved(talk, known.get(talk.series) if talk.series else None)


# ---------------------------------------------------------------- other talks


def _with_others(talk: Talk, others: Iterable[Talk], rules: Rules) -> Iterator[Finding]:
    for other in others:
        if other.status is Status.CANCELLED:
            continue
        if _overlap(talk, other):
            yield from _collisions(talk, other, rules)
        if talk.series and talk.series == other.series and _week(talk) == _week(other):
            yield _finding("same_week", Severity.WARNING, ("start", "series"), other)


def _collisions(talk: Talk, other: Talk, rules: Rules) -> Iterator[Finding]:
    if _same_room(talk.venue, other.venue, rules):
        room = " / ".join(side.text for side in talk.venue.sides())
        yield _finding("room_taken", Severity.ERROR, ("venue", "start"), other, room=room)
    for role in _ROLES:
        for index, person in enumerate(getattr(talk, role)):
            if any(_same_person(person, one) for name in _ROLES for one in getattr(other, name)):
                name = " / ".join(side.text for side in person.name.sides())
                code = "speaker_busy" if role == "speakers" else "host_busy"
                yield _finding(code, Severity.ERROR, (f"{role}.{index}.name", "start"), other, person=name)


def _overlap(one: Talk, other: Talk) -> bool:
    first, second = _hours(one), _hours(other)
    return first is not None and second is not None and first[0] < second[1] and second[0] < first[1]


def _hours(talk: Talk) -> tuple[datetime, datetime] | None:
    if not isinstance(talk.start, datetime):
        return None
    end = talk.end if isinstance(talk.end, datetime) and talk.end > talk.start else talk.start + USUAL_LENGTH
    return talk.start, end


def _week(talk: Talk) -> tuple[int, int] | None:
    return talk.day.isocalendar()[:2] if talk.day else None


def _same_room(one: Bilingual, other: Bilingual, rules: Rules) -> bool:
    return not _names(one, rules).isdisjoint(_names(other, rules))


def _names(venue: Bilingual, rules: Rules) -> set[str]:
    """What a room is called here, in both languages where the glossary knows it."""
    names = set()
    for side in venue.sides():
        names.add(_letters(side.text))
        if rules.glossary is not None and (known := rules.glossary.translate(side.text, side.lang, "venue")):
            names.add(_letters(known))
    return names


def _same_person(one: Person, other: Person) -> bool:
    if one.email and other.email:
        return one.email.casefold() == other.email.casefold()
    return any(
        (a := one.name.side(lang)) is not None
        and (b := other.name.side(lang)) is not None
        and _letters(a) == _letters(b)
        for lang in Lang
    )


def _letters(text: str) -> str:
    """What two spellings of one room share: letters and digits, in one width and case."""
    return re.sub(r"\W|_", "", unicodedata.normalize("NFKC", text)).casefold()


# ---------------------------------------------------------------- the day itself


def _on_its_day(talk: Talk, rules: Rules) -> Iterator[Finding]:
    day = talk.day
    if day is None:
        return
    # the rules of checking read dates in words and are slow to load; a verb without a talk needs none of them
    from seminar.check.context import CheckContext
    from seminar.check.times import free_day

    yield from free_day(talk, CheckContext())
    if talk.status is Status.CONFIRMED:
        return  # it was approved, or nobody will ask any more
    for kind, days in rules.approval_days.items():
        due = day - timedelta(days=days)
        if due < rules.today <= day:
            yield Finding("approval_late", Severity.WARNING, ("start",), (str(day),),
                          {"kind": kind, "n": days, "due": due.isoformat()}, key="store.approval-late")  # fmt: skip


def _finding(code: str, severity: Severity, fields: tuple[str, ...], other: Talk, **params: object) -> Finding:
    start = other.starts_at
    when = start.strftime("%Y-%m-%d %H:%M") if start else str(other.day)
    described = {"other": talks.title_of(other), "uid": other.uid, "when": when, **params}
    return Finding(code, severity, fields, (talks.title_of(other),), described, key="store." + code.replace("_", "-"))
