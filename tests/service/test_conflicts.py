"""What stands in the way of a talk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from seminar.bilingual import Bilingual
from seminar.glossary import Glossary
from seminar.model import Person, Status
from seminar.service.conflicts import all_conflicts
from seminar.store import Store
from tests.store.records import RULES, added, confirmed, talk, with_series

GLOSSARY = Glossary.loads(
    '[[term]]\nkind = "venue"\nzh = "物理楼 101"\nen = "Room 101, Physics Building"\nalso_zh = ["理教101室"]\n'
)


def _codes(store: Store, *others: Any, rules: Any = RULES, **changes: Any) -> list[str]:
    if others:
        added(store, *others, keep_status=True)
    fields: dict[str, Any] = {"start": others[0].start, "end": others[0].end} | changes if others else changes
    [outcome] = added_with(store, rules, talk(50, **fields))
    return [finding.code for finding in outcome.conflicts]


def added_with(store: Store, rules: Any, one: Any) -> Any:
    from seminar.service.changing import add
    from tests.store.records import actor

    return add(store, [one], actor(), rules)


@pytest.mark.parametrize(
    "venue",
    [Bilingual("生物楼101", None), Bilingual("生物楼 １０１", None), Bilingual(None, "room 101, biology building")],
)
def test_conflicts__one_room_in_other_spellings(store: Store, venue: Bilingual) -> None:
    assert _codes(store, talk(1), venue=venue) == ["room_taken"]


def test_conflicts__rooms_are_compared_through_the_glossary(store: Store) -> None:
    other = talk(1, venue=Bilingual("理教101室", None))
    rules = replace(RULES, glossary=GLOSSARY)
    assert _codes(store, other, rules=rules, venue=Bilingual(None, "Room 101, Physics Building")) == ["room_taken"]


def test_conflicts__a_speaker_or_host_in_two_places(store: Store) -> None:
    other = talk(1, hosts=(Person(name=Bilingual("温如故", None)),))
    speaker = other.speakers[0].replacing(name=Bilingual(None, "Yiwei Jiang 1"))
    assert _codes(store, other, speakers=(speaker,), hosts=other.hosts) == ["speaker_busy", "host_busy"]


def test_conflicts__one_after_the_other_is_none(store: Store) -> None:
    other = talk(1)
    assert _codes(store, other, venue=other.venue, start=other.end, end=None) == []


def test_conflicts__a_cancelled_talk_is_in_nobodys_way(store: Store) -> None:
    other = talk(1)
    assert _codes(store, other.replacing(status=Status.CANCELLED), venue=other.venue) == []


def test_conflicts__two_of_a_series_in_one_week(store: Store) -> None:
    with_series(store)
    other = talk(1, series="moss", start="2026-03-09T10:00+08:00", end="2026-03-09T11:00+08:00")
    assert _codes(store, other, series="moss", start="2026-03-15T10:00+08:00", end=None) == ["same_week", "weekend"]


@pytest.mark.parametrize(
    ("day", "codes"),
    [("2026-05-01", ["public_holiday"]), ("2026-05-09", []), ("2026-05-16", ["weekend"]), ("2026-05-12", [])],
)
def test_conflicts__holidays_and_make_up_workdays(store: Store, day: str, codes: list[str]) -> None:
    assert _codes(store, start=f"{day}T10:00+08:00", end=None) == codes


def test_conflicts__an_approval_that_is_late(store: Store) -> None:
    rules = replace(RULES, approval_days={"校园审批": 7, "外事审批": 30})
    [outcome] = added_with(store, rules, talk(1, start="2026-03-12T10:00+08:00", end=None))
    assert [(f.code, f.params["kind"]) for f in outcome.conflicts] == [("approval_late", "外事审批")]


def test_all_conflicts__names_the_later_of_two_from_a_day_on(store: Store) -> None:
    first = talk(1)
    confirmed(store, first, talk(2, venue=first.venue, start=first.start, end=first.end), talk(3))
    [(found, findings)] = all_conflicts(store, RULES)
    assert (found.uid, [finding.code for finding in findings]) == (talk(2).uid, ["room_taken"])
    assert all_conflicts(store, RULES, since=date(2026, 3, 13)) == []
