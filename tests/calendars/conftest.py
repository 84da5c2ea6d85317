"""The verbs are tested on SQLite; that both engines do the same is the contract in tests/store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar.store import Store, create


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = create(str(tmp_path / "seminar.db"))
    yield opened
    opened.close()
