"""Bringing a store to this program's schema. Alembic is imported only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, MetaData, Table, create_engine, inspect, select, text

from seminar.errors import Phrase
from seminar.store.errors import StoreError
from seminar.store.schema import HEAD

_BATCH = 1000


def bring_up(engine: Engine, place: str, *, create: bool) -> None:
    """Migrate an older store (a copy of it is made first), build an empty one where ``create`` is set.

    Raises :class:`StoreError` for a store newer than this program and for a database that holds something else.
    """
    with engine.connect() as connection:
        tables = set(inspect(connection).get_table_names()) if not _is_ours(connection) else {"alembic_version"}
        found = _version(connection) if "alembic_version" in tables else None
    if found == HEAD:
        return
    if found is None:
        if tables:
            others = Phrase("store.reason-other-tables", {"tables": tuple(sorted(tables)[:3])})
            raise StoreError("store.not-a-store", place=place, reason=others)
        if not create:
            raise StoreError("store.empty", place=place)
    elif found not in _known():
        raise StoreError("store.newer", place=place, found=found, known=HEAD)
    else:
        _keep_copy(engine, found)
    _upgrade(engine)


def _is_ours(connection: Connection) -> bool:
    """Whether the table of the schema version is there, asked without a look at every table."""
    return inspect(connection).has_table("alembic_version")


def _version(connection: Connection) -> str | None:
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _known() -> set[str]:
    folder = Path(__file__).parent / "migrations" / "versions"
    return {path.stem.partition("_")[0] for path in folder.glob("0*.py")}


def _upgrade(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    with engine.connect() as connection:
        connection.execution_options(seminar_writes=True)
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, HEAD)


def _keep_copy(engine: Engine, found: str) -> None:
    """The older store beside itself; of PostgreSQL a SQLite copy in the working directory's place for backups."""
    if engine.url.get_backend_name() == "sqlite":
        path = Path(f"{engine.url.database}.before-{HEAD}")
    else:
        path = Path(f"{engine.url.database}-{found}.before-{HEAD}.db")
    if not path.exists():
        copy_to(engine, path)


def copy_to(engine: Engine, path: Path) -> None:
    """A consistent copy of every table as a SQLite store at ``path``, which must not be there yet.

    It appears whole or not at all. A store in PostgreSQL becomes one this program can open as a file.
    """
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        if engine.url.get_backend_name() == "sqlite":
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.connection.cursor().execute("VACUUM INTO ?", (str(part),))
        else:
            _copy_rows(engine, part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _copy_rows(engine: Engine, path: Path) -> None:
    target = create_engine(f"sqlite:///{path}")
    tables = MetaData()
    with engine.connect().execution_options(isolation_level="REPEATABLE READ") as source:
        tables.reflect(source)
        for table in tables.tables.values():
            _made_plain(table)
        with target.begin() as connection:
            tables.create_all(connection)
            for table in tables.sorted_tables:
                for rows in source.execute(select(table)).mappings().partitions(_BATCH):
                    connection.execute(table.insert(), [dict(row) for row in rows])
    target.dispose()


def _made_plain(table: Table) -> None:
    """The engine's own types and spellings (BYTEA, COLLATE "C", nextval) mean nothing to SQLite."""
    for column in table.columns:
        column.type = column.type.as_generic()
        if hasattr(column.type, "collation"):
            column.type.collation = None
        column.server_default = None
