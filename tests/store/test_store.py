"""One contract for both engines."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from seminar.bilingual import Bilingual, Lang
from seminar.model import Status, Talk
from seminar.service import changing, editing
from seminar.store import StaleError, Store, StoreError, history, outputs, references, series, talks
from seminar.store.migrate import copy_to
from seminar.store.outputs import MadeEvent, Output, Publication
from seminar.store.talks import Filter
from tests.store.records import RULES, actor, added, confirmed, talk, with_series
from tests.talks import NOW, full_talk


def _get(store: Store, uid: str) -> Talk:
    with store.reading() as tx:
        return references.find(tx, uid).talk


class TestStore:
    """What every engine has to do."""

    def test_add__keeps_the_record_whole(self, store: Store) -> None:
        full = full_talk()
        added(store, full, keep_status=True)
        assert _get(store, full.uid or "") == full

    def test_add__keeps_any_text(self, store: Store) -> None:
        odd = talk(notes=Bilingual("\0甲\u2028\x07𠮷👩‍🔬", "'; DROP TABLE talk; -- %s ? :x"))
        added(store, odd, keep_status=True)
        assert _get(store, odd.uid or "") == odd

    def test_add__gives_a_uid_without_a_date(self, store: Store) -> None:
        [outcome] = added(store, talk(uid=None))
        assert outcome.stored.uid.endswith("@seminar") and "2026" not in outcome.stored.uid.partition("-")[0]

    def test_add__refuses_a_taken_uid_and_adds_none_of_the_others(self, store: Store) -> None:
        added(store, talk(1))
        with pytest.raises(StoreError) as caught:
            added(store, talk(2), talk(1))
        assert caught.value.key == "store.uid-taken"
        with store.reading() as tx:
            assert talks.count(tx, Filter()) == 1

    def test_find__by_the_beginning_of_the_uid(self, store: Store) -> None:
        added(store, talk(1), talk(2))
        assert _get(store, "0002").uid == talk(2).uid

    def test_find__names_the_talks_an_ambiguous_beginning_fits(self, store: Store) -> None:
        added(store, talk(1), talk(2))
        with pytest.raises(StoreError) as caught:
            _get(store, "000")
        assert caught.value.key == "store.ambiguous"
        assert [detail.params["uid"] for detail in caught.value.details] == [talk(1).uid, talk(2).uid]

    @pytest.mark.parametrize(
        ("reference", "key", "near"),
        [
            ("0001aaba", "store.unknown-talk", talk(1).uid),
            ("memory of moss, part 2", "store.unknown-talk", talk(2).uid),
            ("  ", "store.unknown-talk", None),
            ("%", "store.unknown-talk", None),
        ],
    )
    def test_find__suggests_near_ones(self, store: Store, reference: str, key: str, near: str | None) -> None:
        added(store, talk(1), talk(2))
        with pytest.raises(StoreError) as caught:
            _get(store, reference)
        assert caught.value.key == key
        assert near is None or near in [detail.params["uid"] for detail in caught.value.details]

    def test_find__by_series_and_number(self, store: Store) -> None:
        with_series(store)
        added(store, talk(1, series="moss", number=7))
        assert _get(store, "moss/7").uid == talk(1).uid
        for reference, key in (("moss/8", "store.unknown-number-near"), ("mos/7", "store.unknown-series")):
            with pytest.raises(StoreError) as caught:
                _get(store, reference)
            assert caught.value.key == key

    def test_save__refuses_a_version_that_is_not_the_latest(self, store: Store) -> None:
        [outcome] = added(store)
        with store.writing("a", "change", NOW) as tx:
            talks.save(tx, outcome.stored, outcome.stored.talk.replacing(url="https://example.org/a"))
        with pytest.raises(StaleError) as caught, store.writing("b", "change", NOW) as tx:
            talks.save(tx, outcome.stored, outcome.stored.talk.replacing(url="https://example.org/b"))
        assert caught.value.params["who"] == "a"
        assert _get(store, outcome.stored.uid).url == "https://example.org/a"

    def test_history__says_who_when_before_and_after(self, store: Store) -> None:
        [outcome] = added(store)
        changing.change(store, "0001", actor(1, "lan"), RULES, {"venue": Bilingual("花房", "Flower House")})
        first, second = editing.history_of(store, "0001")
        assert (first.change.verb, first.change.who, first.change.before) == ("add", "qing", None)
        assert (second.change.verb, second.change.who, second.change.at) == ("change", "lan", NOW + timedelta(hours=1))
        assert second.fields == {"venue": (outcome.talk.venue, Bilingual("花房", "Flower House"))}

    def test_select__the_nearest_ones_come_first(self, store: Store) -> None:
        added(store, *(talk(n) for n in (3, 1, 2, 4)), talk(9, start=None, end=None))
        with store.reading() as tx:
            today = NOW + timedelta(days=19)  # between the second and the third
            for limit, expected in (
                (1, ["0003"]),
                (3, ["0003", "0004", "0009"]),
                (9, ["0003", "0004", "0009", "0002", "0001"]),
            ):
                found = talks.nearest_talks(tx, Filter(), today, limit)
                assert [item.uid[:4] for item in found] == expected

    def test_select__all_in_the_order_of_their_start(self, store: Store) -> None:
        added(store, *(talk(n) for n in (3, 1, 2)), talk(9, start=None, end=None))
        with store.reading() as tx:
            assert [item.uid[:4] for item in talks.select_talks(tx, Filter())] == ["0001", "0002", "0003", "0009"]

    def test_select__by_text_dates_and_status(self, store: Store) -> None:
        added(store, talk(1), talk(2), talk(3, title=Bilingual("50% 的雨_", None)))
        with store.reading() as tx:
            assert [item.uid[:4] for item in talks.select_talks(tx, Filter(search="50% 的雨_"))] == ["0003"]
            assert [item.uid[:4] for item in talks.select_talks(tx, Filter(search="PART 2"))] == ["0002"]
            assert talks.select_talks(tx, Filter(search="50_ 的")) == []
            assert talks.count(tx, Filter(status=(Status.CONFIRMED,))) == 0
            assert talks.count(tx, Filter(since=NOW + timedelta(days=11))) == 2

    def test_confirm__numbers_are_given_once_and_without_gaps(self, store: Store, opened: Callable[[], Store]) -> None:
        with_series(store)
        added(store, *(talk(n, series="moss") for n in range(1, 9)))
        failures: list[BaseException] = []

        def confirm_half(own: Store, half: range) -> None:
            try:
                for n in half:
                    changing.confirm(own, f"{n:04d}", actor(), RULES)
            except BaseException as error:
                failures.append(error)

        halves = (range(1, 9, 2), range(2, 9, 2))
        people = [threading.Thread(target=confirm_half, args=(opened(), half)) for half in halves]
        for person in people:
            person.start()
        for person in people:
            person.join()
        assert failures == []
        with store.reading() as tx:
            numbers = sorted(item.talk.number or 0 for item in talks.select_talks(tx, Filter()))
        assert numbers == list(range(1, 9))

    def test_number__is_unique_in_a_series(self, store: Store) -> None:
        with_series(store)
        added(store, talk(1, series="moss", number=3))
        for attempt in (
            lambda: added(store, talk(2, series="moss", number=3)),
            lambda: added(store, talk(2, series="moss", number=4), talk(3, series="moss", number=4)),
        ):
            with pytest.raises(StoreError) as caught:
                attempt()
            assert caught.value.key == "store.number-taken"

    def test_writing__undoes_everything_where_the_block_raises(self, store: Store) -> None:
        with pytest.raises(RuntimeError), store.writing("a", "add", NOW) as tx:
            talks.add(tx, talk())
            raise RuntimeError
        with store.reading() as tx:
            assert (talks.count(tx, Filter()), history.everything(tx)) == (0, [])

    def test_series__is_saved_under_the_same_lock(self, store: Store) -> None:
        with_series(store)
        with store.reading() as tx:
            known = series.get(tx, "moss")
        with store.writing("a", "series-edit", NOW) as tx:
            series.save(tx, known, known.series.replacing(minutes=60))
        with pytest.raises(StaleError), store.writing("b", "series-edit", NOW) as tx:
            series.save(tx, known, known.series.replacing(minutes=30))

    def test_outputs__are_replaced_by_path_and_go_with_their_talk(self, store: Store) -> None:
        added(store)
        file = Output("out/poster.pdf", talk().uid or "", "poster", 0, "r", "d", NOW)
        with store.writing("a", "announce", NOW) as tx:
            outputs.note(tx, [file])
            outputs.note(tx, [file])
            assert outputs.of(tx) == [file]
        changing.delete(store, "0001", actor())
        with store.reading() as tx:
            assert outputs.of(tx) == []

    def test_events__are_kept_until_their_talk_or_series_changes(self, store: Store) -> None:
        known = with_series(store)
        confirmed(store, talk(1, series="moss"), talk(2))
        one, two = (talk(n).uid or "" for n in (1, 2))

        def missing() -> list[str]:
            with store.reading() as tx:
                found = outputs.events(tx, Filter(), "both")
                assert list(found) == [one, two]
                asked = [item.uid for item in outputs.missing_events(tx, Filter(), "both")]
            assert sorted(asked) == [uid for uid, body in found.items() if not body]
            return sorted(asked)

        def keep(series_version: int) -> None:
            with store.writing("", "feed", NOW) as tx:
                asked = list(outputs.missing_events(tx, Filter(), "both"))
                versions = {one: series_version, two: 0}
                made = [MadeEvent(item.uid, item.version, versions[item.uid], b"made") for item in asked]
                outputs.keep_events(tx, "both", made)

        assert missing() == [one, two]
        keep(series_version=1)
        assert missing() == []
        changing.change(store, two, actor(1), RULES, {"url": "https://example.org/moss"})
        assert missing() == [two]
        with store.writing("a", "series-edit", NOW) as tx:
            series.save(tx, series.get(tx, "moss"), known.replacing(minutes=60))
        assert missing() == [one, two]
        keep(series_version=2)
        assert missing() == []

    def test_publications__are_kept_by_calendar(self, store: Store) -> None:
        entry = Publication("https://dav.example.org/a/", "x", "d", None)
        with store.writing("a", "publish", NOW) as tx:
            outputs.note_published(tx, entry)
            outputs.note_published(tx, entry)
            assert outputs.published(tx, entry.calendar) == {"x": entry}
            assert outputs.published(tx, "https://dav.example.org/b/") == {}
            outputs.forget_published(tx, entry.calendar, "x")
            assert outputs.published(tx, entry.calendar) == {}

    def test_copy__is_a_store_of_its_own(self, store: Store, tmp_path: Path) -> None:
        from seminar.store import open_store

        with_series(store)
        confirmed(store, talk(1, series="moss"), talk(2))
        copy_to(store.engine, tmp_path / "copy.db")
        copy = open_store(str(tmp_path / "copy.db"))
        with store.reading() as tx, copy.reading() as other:
            assert talks.select_talks(other, Filter()) == talks.select_talks(tx, Filter())
            assert history.everything(other) == history.everything(tx)
        added(copy, talk(3))
        copy.close()

    @pytest.mark.parametrize(
        ("changes", "key"),
        [
            ({"number": 10**30}, "store.number-too-large"),
            ({"uid": "x" * 300}, "store.bad-uid"),
            ({"uid": "a\0b"}, "store.bad-uid"),
            ({"notes": Bilingual("\ud800", None)}, "store.not-text"),
        ],
    )
    def test_add__what_no_engine_holds_is_refused(self, store: Store, changes: dict[str, object], key: str) -> None:
        with pytest.raises(StoreError) as caught:
            added(store, talk(**changes))
        assert caught.value.key == key

    def test_older__the_side_not_edited_is_flagged_until_confirmed(self, store: Store) -> None:
        added(store)
        changing.change(store, "0001", actor(1), RULES, {"venue": Bilingual("花房", talk().venue.en)})
        with store.reading() as tx:
            assert references.find(tx, "0001").older == {"venue": Lang.EN}
        changing.confirm_sides(store, "0001", actor(2))
        with store.reading() as tx:
            assert references.find(tx, "0001").older == {}
