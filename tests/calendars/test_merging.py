"""New, newer, unchanged, in conflict: calendars merged by UID, SEQUENCE and LAST-MODIFIED."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.model import Status
from seminar.service import changing, editing
from seminar.service.importing import Report, Source, import_sources
from seminar.service.setup import Setup
from seminar.service.transfer import export
from seminar.store import Store, references, talks
from seminar.store.talks import Filter
from tests.store.records import RULES, actor, confirmed, talk, with_series
from tests.talks import NOW

SETUP = Setup(NOW)


def _calendar(*lines: str, uid: str = "tide@example.org", start: str = "20260401T100000") -> bytes:
    event = ["BEGIN:VEVENT", f"UID:{uid}", f"DTSTART;TZID=Asia/Shanghai:{start}", *lines, "END:VEVENT"]
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *event, "END:VCALENDAR", ""]).encode()


def _import(store: Store, *data: bytes, hours: float = 0, name: str = "feed.ics", **options: object) -> Report:
    sources = [Source(name, one) for one in data]
    return import_sources(store, sources, SETUP, actor(hours), **options)  # type: ignore[arg-type]


def _verdicts(report: Report) -> list[str]:
    return [item.verdict.value for item in report.merged]


FIRST = _calendar("SUMMARY:潮汐 / Tides", "LOCATION:沙楼 / Sand Hall", "SEQUENCE:1", "DTSTAMP:20260301T000000Z")


def test_import__pairs_come_back_from_one_line_and_two_languages(store: Store) -> None:
    data = _calendar(
        "SUMMARY:潮汐与月 / Tides and the Moon",
        "DESCRIPTION:摘要：潮水每天来两次。\\n\\nAbstract: The tide comes twice a day.",
        "LOCATION:沙楼 / Sand Hall",
        "STATUS:TENTATIVE",
    )
    [item] = _import(store, data).merged
    assert item.talk.title == Bilingual("潮汐与月", "Tides and the Moon")
    assert item.talk.abstract == Bilingual("潮水每天来两次。", "The tide comes twice a day.")
    assert item.talk.venue == Bilingual("沙楼", "Sand Hall")
    assert item.talk.status is Status.TENTATIVE


def test_import__a_second_time_changes_nothing(store: Store) -> None:
    assert _verdicts(_import(store, FIRST)) == ["new"]
    with store.reading() as tx:
        before = talks.select_talks(tx, Filter())
    assert _verdicts(_import(store, FIRST, hours=1)) == ["unchanged"]
    with store.reading() as tx:
        assert talks.select_talks(tx, Filter()) == before


@pytest.mark.parametrize(
    ("lines", "verdict", "venue"),
    [
        (("LOCATION:贝楼 / Shell Hall", "SEQUENCE:2"), "newer", "贝楼"),
        (("LOCATION:贝楼 / Shell Hall", "SEQUENCE:1", "DTSTAMP:20260302T000000Z"), "newer", "贝楼"),
        (("LOCATION:贝楼 / Shell Hall", "SEQUENCE:1"), "newer", "贝楼"),
        (("LOCATION:贝楼 / Shell Hall", "SEQUENCE:0", "DTSTAMP:20260302T000000Z"), "older", "沙楼"),
        (("LOCATION:贝楼 / Shell Hall", "SEQUENCE:1", "DTSTAMP:20260201T000000Z"), "older", "沙楼"),
        (("LOCATION:沙楼 / Sand Hall", "SEQUENCE:1", "DTSTAMP:20260401T000000Z"), "unchanged", "沙楼"),
    ],
)
def test_import__the_newer_version_wins(store: Store, lines: tuple[str, ...], verdict: str, venue: str) -> None:
    _import(store, FIRST)
    report = _import(store, _calendar("SUMMARY:潮汐 / Tides", *lines), hours=1)
    assert _verdicts(report) == [verdict]
    with store.reading() as tx:
        assert references.find(tx, "tide").talk.venue.zh == venue


def test_import__a_local_edit_of_the_same_field_is_kept_and_shown(store: Store) -> None:
    _import(store, FIRST)
    changing.change(store, "tide", actor(1), RULES, {"venue": Bilingual("珊瑚楼", "Coral Hall")})
    report = _import(store, _calendar("SUMMARY:潮汐 / Tides", "LOCATION:贝楼 / Shell Hall", "SEQUENCE:2"), hours=2)
    assert _verdicts(report) == ["conflict"]
    assert [finding.code for _, finding in report.warnings] == ["import_conflict"]
    with store.reading() as tx:
        assert references.find(tx, "tide").talk.venue.zh == "珊瑚楼"


def test_import__a_local_edit_of_another_field_stays_beside_the_news(store: Store) -> None:
    _import(store, FIRST)
    changing.change(store, "tide", actor(1), RULES, {"notes": Bilingual("带雨衣", "Bring a coat")})
    report = _import(store, _calendar("SUMMARY:潮汐 / Tides", "LOCATION:贝楼 / Shell Hall", "SEQUENCE:2"), hours=2)
    assert _verdicts(report) == ["newer"]
    with store.reading() as tx:
        talk = references.find(tx, "tide").talk
    assert (talk.notes.zh, talk.venue.zh, talk.revision) == ("带雨衣", "贝楼", 2)


def test_import__cancelled_by_status_and_by_method(store: Store) -> None:
    _import(store, FIRST)
    cancelled = _calendar("SUMMARY:潮汐 / Tides", "LOCATION:沙楼 / Sand Hall", "SEQUENCE:2").replace(
        b"VERSION:2.0", b"VERSION:2.0\r\nMETHOD:CANCEL"
    )
    assert _verdicts(_import(store, cancelled, hours=1)) == ["newer"]
    with store.reading() as tx:
        assert references.find(tx, "tide").talk.status is Status.CANCELLED


def test_import__undo_takes_the_whole_import_back(store: Store) -> None:
    _import(store, FIRST, _calendar("SUMMARY:贝壳", uid="shell@example.org"))
    editing.undo(store, actor(1))
    with store.reading() as tx:
        assert talks.count(tx, Filter()) == 0


def test_import__dry_run_writes_nothing(store: Store) -> None:
    assert _verdicts(_import(store, FIRST, dry_run=True)) == ["new"]
    with store.reading() as tx:
        assert talks.count(tx, Filter()) == 0


def test_import__one_bad_file_does_not_keep_the_others_out(store: Store) -> None:
    report = _import(store, b"<html><body>Log in</body></html>", FIRST)
    assert (_verdicts(report), len(report.refused)) == (["new"], 1)


def test_import__events_without_uid_are_known_again(store: Store) -> None:
    nameless = FIRST.replace(b"UID:tide@example.org\r\n", b"")
    assert _verdicts(_import(store, nameless)) == ["new"]
    assert _verdicts(_import(store, nameless, hours=1)) == ["unchanged"]


def test_import__a_recurring_event_with_exceptions(store: Store) -> None:
    data = _calendar("SUMMARY:潮汐 / Tides", "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE;TZID=Asia/Shanghai:20260415T100000")
    moved = (
        "BEGIN:VEVENT\r\nUID:tide@example.org\r\nRECURRENCE-ID;TZID=Asia/Shanghai:20260408T100000\r\n"
        "DTSTART;TZID=Asia/Shanghai:20260409T160000\r\nSUMMARY:潮汐（改期） / Tides (moved)\r\nEND:VEVENT\r\n"
    ).encode()
    report = _import(store, data.replace(b"END:VCALENDAR", moved + b"END:VCALENDAR"))
    assert sorted(str(item.talk.day) for item in report.merged) == ["2026-04-01", "2026-04-09", "2026-04-22"]
    assert len({item.talk.uid for item in report.merged}) == 3
    assert (
        _verdicts(_import(store, data.replace(b"END:VCALENDAR", moved + b"END:VCALENDAR"), hours=1))
        == ["unchanged"] * 3
    )


def test_import__a_rule_without_end_stays_inside_the_window(store: Store) -> None:
    report = _import(store, _calendar("SUMMARY:潮汐", "RRULE:FREQ=WEEKLY", start="20200101T100000"), dry_run=True)
    days = [item.talk.day for item in report.merged]
    assert 150 < len(days) < 160 and str(min(days)) > "2025-02" and str(max(days)) < "2028-04"
    assert [finding.code for _, finding in report.warnings] == ["import_rule_endless"]


def test_import__a_table_of_talks(store: Store) -> None:
    table = "题目,报告人,时间,地点\n潮汐与月,江一苇,2026-04-01 10:00,沙楼\n贝壳的形状,苏映雪,2026-04-08 10:00,沙楼\n"
    report = _import(store, table.encode(), name="talks.csv")
    assert [item.talk.title.zh for item in report.merged] == ["潮汐与月", "贝壳的形状"]
    assert _verdicts(_import(store, table.encode(), name="talks.csv", hours=1)) == ["unchanged"] * 2


def test_import__a_row_read_with_doubt_is_named_with_its_row(store: Store) -> None:
    table = (
        "题目,报告人,时间,地点\n潮汐与月,江一苇,2026-04-01 10:00,沙楼\n贝壳,苏映雪,明天某时,沙楼\n珊瑚,梁遥,某天,沙楼\n"
    )
    report = _import(store, table.encode(), name="talks.csv")
    assert _verdicts(report) == ["new"] * 3
    told = [(finding.code, finding.lines, finding.params["summary"]) for _, finding in report.warnings]
    assert told == [("no_hour", (3,), "贝壳"), ("no_start_in", (4,), "珊瑚")]


def test_import__characters_no_calendar_holds_are_left_out(store: Store) -> None:
    [item] = _import(store, _calendar("SUMMARY:潮\x07汐", uid="ti\x00d\x01e@example.org")).merged
    assert (item.talk.uid, item.talk.title.zh) == ("tide@example.org", "潮汐")


def test_import__talk_files_and_their_mistakes(store: Store) -> None:
    good = 'status = "confirmed"\n[title]\nzh = "潮汐"\n'
    report = _import(store, good.encode(), b"titel = 1\n", name="a.toml")
    assert (_verdicts(report), report.refused[0].key) == (["new"], "talkfile.invalid")
    assert _verdicts(_import(store, good.encode(), name="a.toml", hours=1)) == ["unchanged"]


def test_import__into_a_series(store: Store) -> None:
    with_series(store)
    [item] = _import(store, FIRST, series_key="moss").merged
    assert item.talk.series == "moss"


def test_import__a_thousand_rules_without_end_do_not_fill_the_store(store: Store) -> None:
    lines = ["BEGIN:VEVENT", "UID:%d@example.org", "DTSTART:20260401T020000Z", "RRULE:FREQ=DAILY", "SUMMARY:贝壳"]
    event = "\r\n".join([*lines, "END:VEVENT", ""])
    data = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(event % n for n in range(1000)) + "END:VCALENDAR\r\n"
    report = _import(store, data.encode(), dry_run=True)
    assert 10_000 <= len(report.merged) <= 11_500
    assert len(report.warnings) == 1000


def test_import__what_the_series_says_is_no_change(store: Store) -> None:
    with_series(store)
    lengthless = _calendar("SUMMARY:潮汐", "SEQUENCE:1")
    _import(store, lengthless, series_key="moss")
    assert _verdicts(_import(store, lengthless, hours=1, series_key="moss")) == ["unchanged"]
    longer = _calendar("SUMMARY:潮汐", "SEQUENCE:2", "DTEND;TZID=Asia/Shanghai:20260401T120000")
    assert _verdicts(_import(store, longer, hours=2, series_key="moss")) == ["newer"]


def test_import__its_own_talk_files_are_unchanged(store: Store) -> None:
    with_series(store)
    confirmed(store, talk(series="moss", end=None, venue=Bilingual()))
    [exported] = [body for name, body in export(store).items() if name.startswith("talks/")]
    assert _verdicts(_import(store, exported, name="0001.toml", hours=1)) == ["unchanged"]
