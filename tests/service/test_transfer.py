"""The whole store as files, and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar.bilingual import Bilingual
from seminar.service import changing, editing, status, transfer
from seminar.store import Store, StoreError, create, history, outputs, series, talks
from seminar.store.talks import Filter
from tests.store.records import RULES, actor, added, confirmed, talk, with_series
from tests.talks import full_talk


def _filled(store: Store) -> None:
    with_series(store)
    confirmed(
        store, talk(1, series="moss", number=1), full_talk(), talk(2, abstract=Bilingual("甲\r\n\x07\u2028乙", '"""'))
    )
    status.record_outputs(store, status.prepare_announcement(store, "0001"), {"out/a.pdf": ("poster", b"x")}, actor())
    changing.change(store, "0001", actor(1), RULES, {"venue": Bilingual("花房", talk(1).venue.en)})
    editing.undo(store, actor(2))
    changing.change(store, "0001", actor(3), RULES, {"title": Bilingual("新题", talk(1).title.en)})


def test_export__is_restored_whole(store: Store, tmp_path: Path) -> None:
    _filled(store)
    files = transfer.export(store)
    other = create(str(tmp_path / "other.db"))
    assert len(transfer.restore_export(other, files, actor(9))) == 3
    assert transfer.export(other) == files
    with store.reading() as tx, other.reading() as copy:
        for part in (lambda t: talks.select_talks(t, Filter()), series.all_series, outputs.of):
            assert part(copy) == part(tx)
        assert [entry.after for entry in history.everything(copy)] == [entry.after for entry in history.everything(tx)]
    editing.undo(other, actor(10), "0001")
    added(other, talk(7))
    other.close()


def test_export__each_talk_is_a_file_of_its_own(store: Store) -> None:
    added(store, talk(1), talk(2, uid="../../etc/passwd"), talk(3, uid="a/b"), talk(4, uid="a:b"))
    names = [name for name in transfer.export(store) if name.startswith("talks/")]
    assert len(set(names)) == 4 and not any(".." in name or name.count("/") > 1 for name in names)


def test_restore__an_edited_and_a_new_talk_file_count_as_they_are(store: Store, tmp_path: Path) -> None:
    added(store, talk(1))
    files = transfer.export(store)
    [name] = [name for name in files if name.startswith("talks/")]
    files[name] = files[name].replace("生物楼".encode(), "花房".encode())
    files["talks/new.toml"] = '[title]\nzh = "新来的"\n'.encode()
    other = create(str(tmp_path / "other.db"))
    transfer.restore_export(other, files, actor())
    with other.reading() as tx:
        found = talks.select_talks(tx, Filter())
    assert [item.talk.title.zh for item in found] == [talk(1).title.zh, "新来的"]
    assert found[0].talk.venue.zh == "花房 101"
    other.close()


def test_restore__refuses_a_store_that_is_not_empty_and_a_damaged_export(store: Store, tmp_path: Path) -> None:
    added(store, talk(1))
    files = transfer.export(store)
    with pytest.raises(StoreError) as caught:
        transfer.restore_export(store, files, actor())
    assert caught.value.key == "store.import-not-empty"
    other = create(str(tmp_path / "other.db"))
    for wrong in (b"{broken\n", b"[]\n", b'{"id": 9}\n', b'{"cat": 1}\n', b"\xff\n"):
        damaged = files | {transfer.HISTORY: files[transfer.HISTORY] + wrong}
        with pytest.raises(StoreError) as caught:
            transfer.restore_export(other, damaged, actor())
        assert (caught.value.key, caught.value.params["line"]) == ("store.export-damaged", 2), wrong
    with other.reading() as tx:
        assert talks.count(tx, Filter()) == 0
    other.close()


def test_restore__dry_run_writes_nothing(store: Store, tmp_path: Path) -> None:
    added(store, talk(1))
    other = create(str(tmp_path / "other.db"))
    assert transfer.restore_export(other, transfer.export(store), actor(), dry_run=True) == (talk(1).uid,)
    with other.reading() as tx:
        assert talks.count(tx, Filter()) == 0
    other.close()
