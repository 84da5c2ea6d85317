"""The verbs are tested on SQLite; that both engines do the same is the contract in tests/store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar.store import Store, create
from tests.store.records import new_sqlite


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = create(new_sqlite(tmp_path / "seminar.db"))
    yield opened
    opened.close()
