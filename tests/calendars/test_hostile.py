"""No crash, no hang, no silence, no lost event: three hundred damaged calendars."""

from __future__ import annotations

import pytest

from seminar.service.importing import Report, Source, import_sources
from seminar.service.setup import Setup
from seminar.store import Store
from tests.calendars.hostile import Fixture, fixture
from tests.store.records import actor
from tests.talks import NOW

SETUP = Setup(NOW)


def _lost(found: Fixture, report: Report) -> set[str]:
    """The readable events that neither arrived nor were named."""
    arrived = {item.incoming.talk.title.zh or "" for item in report.merged}
    named = " ".join(str(finding.params) for _, finding in (*report.errors, *report.warnings))
    return {summary for summary in found.readable if summary not in arrived and summary not in named}


@pytest.mark.parametrize("tens", range(30))
def test_import__loses_no_readable_event_and_names_the_others(store: Store, tens: int) -> None:
    for seed in range(tens * 10, tens * 10 + 10):
        found = fixture(seed)
        report = import_sources(store, [Source(found.name, found.data)], SETUP, actor(), dry_run=True)
        assert _lost(found, report) == set(), found.name
        silent = found.events - len(report.merged) - len(report.errors)
        assert silent <= 0 or report.refused, f"{found.name}: {silent} events neither arrived nor were named"


@pytest.mark.parametrize("seed", [3, 14, 15, 92, 65])
def test_import__of_a_damaged_file_twice_changes_nothing(store: Store, seed: int) -> None:
    found = fixture(seed)
    first = import_sources(store, [Source(found.name, found.data)], SETUP, actor())
    second = import_sources(store, [Source(found.name, found.data)], SETUP, actor(1))
    assert {item.verdict.value for item in second.merged} <= {"unchanged", "twice"}
    assert len(second.merged) == len(first.merged)


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "documents.empty"),
        (b"<!DOCTYPE html><html><body>Log in</body></html>", None),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), None),
        (b"BEGIN:VCALENDAR\r\n" + b"X" * 65_000_000, "documents.too-large"),
    ],
)
def test_import__what_is_no_calendar_is_refused_in_words(store: Store, data: bytes, key: str | None) -> None:
    report = import_sources(store, [Source("feed.ics", data)], SETUP, actor(), dry_run=True)
    assert report.merged == () and len(report.refused) == 1
    assert key is None or report.refused[0].key == key


def test_import__an_empty_calendar_is_no_error(store: Store) -> None:
    empty = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n"
    report = import_sources(store, [Source("feed.ics", empty)], SETUP, actor(), dry_run=True)
    assert (report.merged, report.errors) == ((), ())
