"""Opening a store, and transactions on it: the door to SQLAlchemy's engines.

SQLite: one file, write-ahead log, foreign keys on, full sync, so that a power cut loses no finished command.
PostgreSQL: by URL, over the driver pg8000.
"""

from __future__ import annotations

import re
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, IntegrityError

from seminar.store import migrate
from seminar.store.errors import StoreError, translated

#: Seconds a writer waits for another one: long enough for an import, too short to look like a hang.
BUSY_SECONDS = 5
#: Seconds the server has to answer.
CONNECT_SECONDS = 15


@dataclass(frozen=True, slots=True)
class Transaction:
    """One command on the store: wholly done or not at all.

    ``who`` does ``verb`` at ``now`` (aware, UTC); ``command`` joins the changes of one command in the history.
    """

    connection: Connection
    who: str
    verb: str
    now: datetime
    command: str = field(default_factory=lambda: str(uuid.uuid4()))


class Store:
    """An open store. :meth:`reading` and :meth:`writing` give the transactions every function here works on."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.place = place_of(engine.url)

    @property
    def engine(self) -> Engine:
        return self._engine

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A consistent view. Raises :class:`StoreError` where the store cannot be read."""
        with translated(self.place), self._engine.connect() as connection:
            yield Transaction(connection, "", "", datetime.now(UTC))

    @contextmanager
    def writing(self, who: str, verb: str, now: datetime) -> Iterator[Transaction]:
        """A command: committed at the end of the block, undone where the block raises.

        Raises :class:`StoreError` where the store is locked, read-only, full or out of reach.
        """
        try:
            with translated(self.place), self._engine.connect() as connection:
                connection.execution_options(seminar_writes=True)
                with connection.begin():
                    yield Transaction(connection, who, verb, now.astimezone(UTC))
        except IntegrityError as error:
            # two writers took the same number or UID in the same instant: the second one hears of it
            raise StoreError("store.collision", place=self.place) from error

    def close(self) -> None:
        self._engine.dispose()


def place_of(url: URL) -> str:
    """The store as it may be shown: a path, or a URL without its password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return url.set(drivername="postgresql").render_as_string(hide_password=True)


def open_store(place: str, *, now: datetime | None = None) -> Store:
    """The store at a path or database URL, brought to this program's schema.

    An older SQLite store is copied aside first (``seminar.db.before-0002``). Raises :class:`StoreError` for one
    that is missing, newer than the program, or no store at all.
    """
    url = _url(place)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        raise StoreError("store.missing", place=url.database)
    return _opened(url, create=False)


def create(place: str) -> Store:
    """A new, empty store at a path or database URL; one that is there already is opened.

    A file that could not be made whole (a full disk) is taken away again.
    """
    url = _url(place)
    own = [Path(f"{url.database}{end}") for end in ("", "-wal", "-shm", "-journal")]
    fresh = url.get_backend_name() == "sqlite" and not own[0].exists()
    try:
        return _opened(url, create=True)
    except BaseException:
        for path in own if fresh else ():
            path.unlink(missing_ok=True)
        raise


def _opened(url: URL, *, create: bool) -> Store:
    engine = _engine(url)
    shown = place_of(url)
    try:
        with translated(shown):
            migrate.bring_up(engine, shown, create=create)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine)


def _url(place: str) -> URL:
    if "://" not in place:
        return URL.create("sqlite", database=place)
    try:
        url = make_url(re.sub(r"\Apostgres(ql)?://", "postgresql+pg8000://", place))
        url.get_dialect()
    except (ArgumentError, ValueError, ImportError):
        # the URL may hold a password: only its beginning is shown
        raise StoreError("store.bad-url", url=place.partition("://")[0] + "://…") from None
    if url.get_backend_name() not in ("sqlite", "postgresql"):
        raise StoreError("store.bad-url", url=place.partition("://")[0] + "://…")
    return url


def _engine(url: URL) -> Engine:
    return _sqlite(url) if url.get_backend_name() == "sqlite" else _postgresql(url)


def _sqlite(url: URL) -> Engine:
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver's own BEGIN would come too late and be deferred
        cursor = connection.cursor()
        cursor.execute("PRAGMA foreign_keys = ON")
        # records are texts of some thousand characters; a new file takes the size, an old one keeps its own
        cursor.execute("PRAGMA page_size = 16384")
        cursor.execute("PRAGMA synchronous = FULL")
        # a store in a folder that may only be read stays readable: the switch to the log is then left out
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "readonly" not in str(error) and "unable to open" not in str(error):
                raise
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("seminar_writes", False)
        # a writer takes its place at once: two that read first and then write would both fail
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgresql(url: URL) -> Engine:
    arguments: dict[str, Any] = {"timeout": CONNECT_SECONDS}
    host = url.query.get("host")
    if isinstance(host, str) and host.startswith("/"):  # libpq's spelling of a Unix socket
        arguments["unix_sock"] = f"{host}/.s.PGSQL.{url.port or 5432}"
        url = url.difference_update_query(["host"])
    return create_engine(url, connect_args=arguments, pool_pre_ping=True, isolation_level="READ COMMITTED")
