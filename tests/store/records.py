"""Talks, series and people that change them, for the tests of the store and the verbs on it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from seminar.bilingual import Bilingual
from seminar.model import Person, Series, Status, Talk
from seminar.service.changing import Actor, Outcome, add
from seminar.service.conflicts import Rules
from seminar.service.series import add_series
from seminar.store import Store, create
from tests.talks import NOW

RULES = Rules(date(2026, 3, 2))
SERIES = Series(
    key="moss",
    name=Bilingual("苔藓夜谈", "Moss Evenings"),
    time="19:00",
    minutes=90,
    venue=Bilingual("温室二号", "Greenhouse Two"),
    hosts=(Person(name=Bilingual("温如故", "Rugu Wen")),),
)


@cache
def _empty_sqlite() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        create(str(path)).close()
        return path.read_bytes()


def new_sqlite(path: Path) -> str:
    """An empty store at ``path``, copied: making its tables takes longer than most tests."""
    path.write_bytes(_empty_sqlite())
    return str(path)


def actor(hours: float = 0, who: str = "qing") -> Actor:
    """Somebody, some hours after the clock of the tests."""
    return Actor(who, NOW + timedelta(hours=hours))


def talk(n: int = 1, **changes: Any) -> Talk:
    """The n-th talk: one a week, each with a title, speaker, time and place of its own."""
    start = datetime.fromisoformat("2026-03-12T14:00+08:00") + timedelta(weeks=n - 1)
    fields = {
        "uid": f"{n:04d}aaaa-moss@seminar",
        "title": Bilingual(f"苔藓的第{n}种记忆", f"The memory of moss, part {n}"),
        "speakers": (Person(name=Bilingual(f"江一苇{n}", f"Yiwei Jiang {n}"), email=f"moss{n}@example.org"),),
        "venue": Bilingual(f"生物楼 {100 + n}", f"Room {100 + n}, Biology Building"),
        "abstract": Bilingual("苔藓记得雨。", "Moss remembers rain."),
        "start": start,
        "end": start + timedelta(hours=1),
    }
    return Talk(**{**fields, **changes})


def added(store: Store, *talks: Talk, hours: float = 0, **options: Any) -> list[Outcome]:
    return add(store, talks or (talk(),), actor(hours), RULES, **options)


def confirmed(store: Store, *talks: Talk) -> list[Outcome]:
    """Talks in the store that are confirmed."""
    return added(store, *(one.replacing(status=Status.CONFIRMED) for one in talks or (talk(),)), keep_status=True)


def with_series(store: Store, **changes: Any) -> Series:
    return add_series(store, SERIES.replacing(**changes), actor())
