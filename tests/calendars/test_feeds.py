"""Feeds: the same bytes for the same store, all talks but drafts, and only the edited one made anew."""

from __future__ import annotations

import json
import os
import re
import subprocess
from datetime import datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest
from icalendar import Event

from seminar.bilingual import Bilingual, Lang
from seminar.model import Online, Status, Talk
from seminar.render.calendar import event as rendered_event
from seminar.render.context import Context
from seminar.service import changing, feeds
from seminar.service.feed_items import RECORD_PROPERTY, Told, ics_item, public_record
from seminar.service.feeds import FeedFormat, feed
from seminar.service.importing import Source, import_sources
from seminar.service.setup import Setup
from seminar.store import Store, create, outputs, talks
from seminar.store.records import dump
from seminar.store.talks import Filter
from tests.store.records import RULES, SERIES, actor, added, confirmed, talk, with_series
from tests.talks import NOW, full_talk, long_talk, minimal_talk

CONTEXT = Context(NOW)
ZH, EN = (Context(NOW, langs=(lang,)) for lang in Lang)


def _events(body: bytes) -> dict[str, str]:
    """The events of a feed by their UID, unfolded."""
    text = body.decode().replace("\r\n ", "")
    found = re.findall(r"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", text, re.S)
    return {re.search(r"UID:(.*)\r", one)[1]: one for one in found}  # type: ignore[index]


def _shelf(store: Store) -> None:
    with_series(store)
    confirmed(store, full_talk(), talk(1, series="moss", number=1), talk(2), minimal_talk())
    added(store, talk(3))


TALKS = (
    full_talk(),
    long_talk(),
    minimal_talk(),
    talk(),
    talk(status=Status.DRAFT),
    talk(status=Status.CANCELLED),
    talk(start="2026-03-12", end="2026-03-13"),
    talk(start="2026-03-12", end=None),
    talk(timezone="UTC"),
    talk(timezone="America/New_York", end=None),
    talk(title=Bilingual("甲；乙，丙\\丁\n戊", "a; b, c\\d")),
    talk(title=Bilingual(), speakers=()),
    talk(venue=Bilingual(), online=Online(platform="Zoom", url="https://zoom.example.org/j/1?a=b;c,d")),
    talk(url="https://example.org/" + "长" * 40),
    talk(uid="a;b,c@example.org", revision=7),
)


@pytest.mark.parametrize("context", [CONTEXT, ZH, EN])
@pytest.mark.parametrize("one", TALKS)
def test_ics_item__has_the_lines_of_the_rendered_event(one: Talk, context: Context) -> None:
    own, rendered = ics_item(Told(one, context.now), context), rendered_event(one, context).to_ical(sorted=False)
    lines = [line for line in own.decode().replace("\r\n ", "").split("\r\n") if not line.startswith(RECORD_PROPERTY)]
    assert lines == rendered.decode().replace("\r\n ", "").split("\r\n")
    for piece in own.split(b"\r\n"):
        assert len(piece) <= 75 and piece.decode() is not None, "RFC 5545 §3.1: no long line, no character split"


@pytest.mark.parametrize("context", [CONTEXT, ZH, EN])
@pytest.mark.parametrize("one", TALKS)
def test_ics_item__reads_as_the_rendered_event_does(one: Talk, context: Context) -> None:
    own = Event.from_ical(ics_item(Told(one, context.now), context))
    rendered = Event.from_ical(rendered_event(one, context).to_ical())
    own.pop(RECORD_PROPERTY, None)
    assert own.keys() == rendered.keys() and own.errors == []
    for name in rendered:
        assert own.decoded(name) == rendered.decoded(name), name
        assert own[name].params == rendered[name].params, name


@pytest.mark.parametrize("one", TALKS)
def test_ics_item__the_record_of_the_store_is_the_one_that_is_told(one: Talk) -> None:
    dumped = ics_item(Told(one, NOW), CONTEXT)
    assert ics_item(Told(one, NOW, dump(one)), CONTEXT) == dumped
    told = re.sub(r"\\(.)", r"\1", Event.from_ical(dumped)[RECORD_PROPERTY])
    assert json.loads(told) == public_record(one)


def test_ics_item__a_text_that_looks_like_a_private_field() -> None:
    one = talk(speakers=(), abstract=Bilingual('"email":"moss"', None))
    assert ics_item(Told(one, NOW, dump(one)), CONTEXT) == ics_item(Told(one, NOW), CONTEXT)


def test_feed__all_but_drafts_and_the_same_bytes_again(store: Store) -> None:
    _shelf(store)
    body = feed(store, CONTEXT)
    assert set(_events(body)) == {full_talk().uid, talk(1).uid, talk(2).uid, minimal_talk().uid}
    assert feed(store, Context(NOW + timedelta(days=9))) == body


def test_feed__after_one_edit_only_that_item_is_made_anew(store: Store) -> None:
    _shelf(store)
    before = _events(feed(store, CONTEXT))
    changing.change(store, "0002", actor(1), RULES, {"venue": Bilingual("花房", "Flower House")})
    with store.reading() as tx:
        found = outputs.events(tx, Filter(status=feeds._SHOWN), feeds._variant(CONTEXT, FeedFormat.ICS))
        assert [uid for uid, body in found.items() if not body] == [talk(2).uid]
    after = _events(feed(store, CONTEXT))
    assert {uid for uid in before if before[uid] != after[uid]} == {talk(2).uid}
    assert "SEQUENCE:1" in after[talk(2).uid or ""]


def test_feed__a_change_of_the_series_reaches_its_talks(store: Store) -> None:
    from seminar.service.series import edit_series

    with_series(store)
    confirmed(store, talk(1, series="moss", venue=Bilingual()), talk(2))
    assert "温室二号" in _events(feed(store, CONTEXT))[talk(1).uid or ""]
    edit_series(store, "moss", {"venue": Bilingual("温室三号", None)}, actor(1))
    after = _events(feed(store, CONTEXT))[talk(1).uid or ""]
    assert "LOCATION:温室三号" in after and "SEQUENCE:1" in after


def test_feed__a_talk_postponed_without_a_date_stands_as_cancelled(store: Store) -> None:
    confirmed(store)
    first = feed(store, CONTEXT)
    changing.postpone(store, "0001", actor(1), RULES)
    postponed = _events(feed(store, CONTEXT))[talk().uid or ""]
    assert "STATUS:CANCELLED" in postponed and "SEQUENCE:1" in postponed
    assert re.search(r"DTSTART.*", postponed)[0] in first.decode()  # type: ignore[index]
    changing.postpone(store, "0001", actor(2), RULES, datetime.fromisoformat("2026-05-12T10:00+08:00"))
    changing.confirm(store, "0001", actor(3), RULES)
    again = _events(feed(store, CONTEXT))[talk().uid or ""]
    assert "STATUS:CONFIRMED" in again and "DTSTART;TZID=Asia/Shanghai:20260512T100000" in again


def test_feed__readers_of_one_language_get_the_same_talks(store: Store) -> None:
    _shelf(store)
    texts = ("SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME", RECORD_PROPERTY)

    def rest(body: bytes) -> list[str]:
        lines = body.decode().replace("\r\n ", "").split("\r\n")
        return [line for line in lines if not line.startswith(texts)]

    assert rest(feed(store, ZH)) == rest(feed(store, EN)) == rest(feed(store, CONTEXT))
    assert "Where Rain Comes From" not in feed(store, ZH).decode().replace("\r\n ", "")


def test_feed__tells_nobody_how_to_reach_a_speaker(store: Store) -> None:
    confirmed(store)
    for form in FeedFormat:
        assert b"moss1@example.org" not in feed(store, CONTEXT, form=form)


def test_feed__of_a_series_has_its_name(store: Store) -> None:
    _shelf(store)
    body = feed(store, CONTEXT, series_key="moss").decode()
    assert "X-WR-CALNAME:苔藓夜谈 / Moss Evenings\r\n" in body and body.count("BEGIN:VEVENT") == 1


def _of_series(name: str, one: Talk) -> object:
    """What a feed shows of a talk that says nothing itself."""
    return getattr(SERIES, name, None) if one.series and name in ("venue", "language") else getattr(one, name)


def test_feed__is_read_back_without_loss(store: Store, tmp_path: Path) -> None:
    _shelf(store)
    changing.cancel(store, "0002", actor(1), RULES)
    other = create(str(tmp_path / "other.db"))
    with_series(other)
    for form in (FeedFormat.ICS, FeedFormat.JSON):
        source = Source(f"feed.{form}", feed(store, CONTEXT, form=form))
        for target, verdict in ((other, "new" if form is FeedFormat.ICS else "unchanged"), (store, "unchanged")):
            report = import_sources(target, [source], Setup(NOW), actor(2))
            assert {item.verdict.value for item in report.merged} == {verdict}
    with store.reading() as tx, other.reading() as copy:
        for item in talks.select_talks(tx, Filter(status=feeds._SHOWN)):
            [twin] = [one for one in talks.select_talks(copy, Filter()) if one.uid == item.uid]
            for name in (
                "title",
                "start",
                "end",
                "venue",
                "abstract",
                "online",
                "number",
                "status",
                "revision",
                "series",
            ):
                assert getattr(twin.talk, name) == (getattr(item.talk, name) or _of_series(name, item.talk)), name
            assert [person.name for person in twin.talk.speakers] == [person.name for person in item.talk.speakers]
            assert [person.bio for person in twin.talk.speakers] == [person.bio for person in item.talk.speakers]
    other.close()


def test_feed__changed_by_another_program_on_its_way(store: Store, tmp_path: Path) -> None:
    confirmed(store)
    body = feed(store, CONTEXT).replace(b"T140000", b"T160000").replace(b"SEQUENCE:0", b"SEQUENCE:4")
    [item] = import_sources(store, [Source("feed.ics", body)], Setup(NOW), actor(1)).merged
    assert (item.verdict.value, item.fields) == ("newer", ("start",))


def test_feed__atom_and_json_are_well_formed(store: Store) -> None:
    _shelf(store)
    changing.cancel(store, "0002", actor(1), RULES)
    tree = ElementTree.fromstring(feed(store, CONTEXT, form=FeedFormat.ATOM))
    names = {"a": "http://www.w3.org/2005/Atom"}
    assert len(tree.findall("a:entry", names)) == 4
    for entry in [tree, *tree.findall("a:entry", names)]:
        assert all(entry.find(f"a:{name}", names) is not None for name in ("id", "title", "updated"))
    items = json.loads(feed(store, CONTEXT, form=FeedFormat.JSON))["items"]
    assert [item["_talk"]["status"] for item in items].count("cancelled") == 1
    assert any(item["title"].startswith("[已取消 / cancelled]") for item in items)


def test_feed__a_talk_cancelled_before_anybody_saw_it_and_restored(store: Store) -> None:
    confirmed(store)
    changing.cancel(store, "0001", actor(1), RULES)
    assert "SEQUENCE:1" in _events(feed(store, CONTEXT))[talk().uid or ""]
    changing.restore(store, "0001", actor(2), RULES)
    assert "SEQUENCE:2" in _events(feed(store, CONTEXT))[talk().uid or ""]


def test_feed__an_empty_store(store: Store) -> None:
    for form in FeedFormat:
        assert feed(store, CONTEXT, form=form)


@pytest.mark.corpus
def test_feed__judged_by_independent_readers(store: Store, shared: Path, tmp_path: Path) -> None:
    """Updates and cancellations against the feed before (RFC 5546 §2.1.4)."""
    home = Path(os.environ.get("CHECK_HOME", "-"))
    if not home.is_dir():
        pytest.skip("CHECK_HOME names no folder with the readers of check_ics.py")
    _shelf(store)
    old, new = tmp_path / "old.ics", tmp_path / "new.ics"
    old.write_bytes(feed(store, CONTEXT))
    changing.cancel(store, "0002", actor(1), RULES)
    changing.change(store, "0001", actor(1), RULES, {"start": datetime.fromisoformat("2026-03-13T09:00+08:00")})
    new.write_bytes(feed(store, CONTEXT))
    tool = [str(home / "venv" / "bin" / "python"), str(shared / "tools" / "check_ics.py"), "--home", str(home)]
    judged = subprocess.run(
        [*tool, "--readers", "icalendar,libical,vobject", "--previous", str(old), str(new)],
        capture_output=True,
        text=True,
    )
    assert judged.returncode == 0, judged.stdout[-3000:] or judged.stderr
