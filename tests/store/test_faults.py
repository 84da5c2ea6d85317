"""Killed at any moment, the disk full, the file read-only, two at once, the server restarted: no half command."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from seminar.service import changing
from seminar.store import Store, StoreError, create, history, open_store, talks
from seminar.store.records import load
from seminar.store.talks import Filter
from tests.store.conftest import control, open_folder
from tests.store.records import RULES, actor, added, talk

#: More rounds of the same in a long run: ``SEMINAR_FAULTS=100 pytest tests/store/test_faults.py``.
ROUNDS = int(os.environ.get("SEMINAR_FAULTS", "4"))


def _worker(place: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.store.faults", place, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=_ROOT)


_ROOT = Path(__file__).parent.parent.parent


def _require_whole(store: Store) -> None:
    """Every record is what its history says, and every import is there with all its events or not at all."""
    with store.reading() as tx:
        found = {item.uid: item for item in talks.select_talks(tx, Filter())}
        last: dict[str, str | None] = {}
        for entry in history.everything(tx):
            last[entry.key] = entry.after
        assert {uid: load(body or "{}") for uid, body in last.items()} == {
            uid: item.talk for uid, item in found.items()
        }
    imported = [uid.partition("-")[0] for uid in found if uid.endswith("@example.org")]
    assert all(imported.count(one) == 5 for one in imported)


def test_killed__at_random_moments_every_command_is_whole(tmp_path: Path) -> None:
    place = str(tmp_path / "seminar.db")
    create(place).close()
    dice = random.Random(7)
    for n in range(ROUNDS):
        worker = _worker(place, n, 10_000)
        assert worker.stdout is not None
        worker.stdout.readline()
        time.sleep(dice.random() / 4)
        worker.send_signal(signal.SIGKILL)
        finished = worker.stdout.read().split()
        worker.wait()
        store = open_store(place)
        _require_whole(store)
        with store.reading() as tx:
            urls = {load(entry.after).url for entry in history.everything(tx) if entry.after}
        assert {f"https://example.org/{n}/{one}" for one in finished} <= urls, "a finished command was lost"
        store.close()


def test_disk_full__a_clear_error_and_no_half_command(tmp_path: Path) -> None:
    place = str(tmp_path / "seminar.db")
    create(place).close()
    worker = _worker(place, 1, 10_000, 400_000)
    _, told = worker.communicate(timeout=60)
    assert (worker.returncode, told.strip()) == (2, "store.full")
    store = open_store(place)
    _require_whole(store)
    added(store, talk())
    store.close()


def test_read_only__can_be_read_and_says_so_when_written() -> None:
    if os.geteuid() != 0:
        pytest.skip("needs root, to become somebody who may not write")
    with open_folder() as folder:
        place = folder / "seminar.db"
        create(str(place)).close()
        place.chmod(0o444)
        worker = _worker(str(place), 1, 1, 0, 65534)
        _, told = worker.communicate(timeout=60)
    assert (worker.returncode, told.strip()) == (2, "store.read-only")


def test_locked__by_somebody_who_does_not_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seminar.store.engine.BUSY_SECONDS", 0.2)
    store = create(str(tmp_path / "seminar.db"))
    with sqlite3.connect(tmp_path / "seminar.db", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as caught:
            added(store)
        assert caught.value.key == "store.locked"
        with store.reading() as tx:
            assert talks.count(tx, Filter()) == 0, "reading goes on"
    store.close()


def test_two_processes__lose_no_change(place: str) -> None:
    create(place).close()
    each = ROUNDS * 10
    workers = [_worker(place, name, each) for name in (1, 2)]
    assert [worker.communicate(timeout=120)[1] for worker in workers] == ["", ""]
    store = open_store(place)
    _require_whole(store)
    with store.reading() as tx:
        changes = [entry for entry in history.everything(tx) if entry.verb == "change"]
    assert len(changes) == 2 * each
    store.close()


def test_postgresql__restarted_in_the_middle(postgres: Any, database: str) -> None:
    store = create(database)
    added(store)
    with pytest.raises(StoreError) as caught, store.writing("a", "change", actor().now) as tx:
        talks.add(tx, talk(2))
        control(postgres, "restart")
        talks.add(tx, talk(3))
    assert caught.value.key == "store.lost"
    with store.reading() as tx:
        assert [item.uid for item in talks.select_talks(tx, Filter())] == [talk(1).uid]
    changing.change(store, "0001", actor(1), RULES, {"url": "https://example.org"})
    _require_whole(store)
    store.close()


def test_two_people__change_different_talks_at_once(place: str) -> None:
    first, second = create(place), create(place)
    added(first, talk(1), talk(2))
    failures: list[BaseException] = []

    def change_often(store: Store, reference: str) -> None:
        try:
            for n in range(10):
                changing.change(store, reference, actor(n), RULES, {"url": f"https://example.org/{n}"})
        except BaseException as error:
            failures.append(error)

    people = [threading.Thread(target=change_often, args=pair) for pair in ((first, "0001"), (second, "0002"))]
    for person in people:
        person.start()
    for person in people:
        person.join()
    assert failures == []
    _require_whole(first)
    first.close()
    second.close()
