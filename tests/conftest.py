"""What all tests share: the golden files with their update flag, and the data beside the project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew; then look at the diff")


@pytest.fixture
def shared() -> Path:
    """The folder ../shared; the test is skipped, visibly, where a clone stands without it."""
    if not (SHARED / "corpus").is_dir():
        pytest.skip("../shared is not here: the corpus and the independent judges are not part of the project")
    return SHARED


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, bytes | str], None]:
    """``golden("name.ics", body)`` holds ``body`` against tests/golden/name.ics (``--update-golden`` writes it)."""

    def compare(name: str, body: bytes | str) -> None:
        path = HERE / "golden" / name
        data = body.encode("utf-8") if isinstance(body, str) else body
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        assert path.is_file(), f"no golden file {name}: run pytest --update-golden and look at it"
        assert data == path.read_bytes(), f"{name} differs from its golden file"

    return compare
