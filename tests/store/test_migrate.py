"""An older store is migrated after a copy was made; a newer one, or no store at all, is refused."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect, text

from seminar.store import StoreError, create, open_store, schema, talks
from seminar.store.engine import _engine, _url
from seminar.store.talks import Filter
from tests.store.records import added, talk


def _at_first_schema(path: Path) -> None:
    """A store as the first schema made it, with a talk in it."""
    from alembic import command
    from alembic.config import Config

    import seminar.store.migrate as migrate

    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    engine = _engine(_url(str(path)))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(
            text(
                "INSERT INTO talk (uid, version, revision, changed_at, status, timezone, body, older)"
                " VALUES ('old', 1, 0, '2026-03-02T01:00:00Z', 'draft', 'Asia/Shanghai', '{\"uid\":\"old\"}', '{}')"
            )
        )
    engine.dispose()


def test_open_store__migrates_an_older_one_after_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "seminar.db"
    _at_first_schema(path)
    store = open_store(str(path))
    with store.reading() as tx:
        assert [item.uid for item in talks.select_talks(tx, Filter())] == ["old"]
    added(store, talk())
    store.close()
    copy = tmp_path / f"seminar.db.before-{schema.HEAD}"
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
        assert connection.execute("SELECT count(*) FROM talk").fetchone() == (1,)


def test_open_store__refuses_a_newer_one(place: str) -> None:
    store = create(place)
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with pytest.raises(StoreError) as caught:
        open_store(place)
    assert (caught.value.key, caught.value.params["found"]) == ("store.newer", "9999")


def test_migrations__make_the_tables_the_program_uses(place: str) -> None:
    store = create(place)
    found = inspect(store.engine)
    for table in schema.metadata.sorted_tables:
        assert {column["name"] for column in found.get_columns(table.name)} == set(table.columns.keys())
        assert {index["name"] for index in found.get_indexes(table.name)} >= {index.name for index in table.indexes}
    store.close()


def test_open_store__names_what_is_no_store(tmp_path: Path) -> None:
    text_file, other, empty = (tmp_path / name for name in ("notes.db", "other.db", "empty.db"))
    text_file.write_text("not a database at all, but long enough to have a header of sorts\n" * 20)
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE cats (name TEXT)")
    empty.touch()
    for path, key in (
        (text_file, "store.not-a-store"),
        (other, "store.not-a-store"),
        (empty, "store.empty"),
        (tmp_path / "none.db", "store.missing"),
        (tmp_path, "store.missing"),
    ):
        with pytest.raises(StoreError) as caught:
            open_store(str(path))
        assert caught.value.key == key, path


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("mysql://root:secret@localhost/x", "store.bad-url"),
        ("postgresql://nobody:secret@127.0.0.1:1/x", "store.lost"),
        ("::://", "store.bad-url"),
    ],
)
def test_open_store__an_address_that_leads_nowhere(url: str, key: str) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(url)
    assert caught.value.key == key
    assert "secret" not in str(caught.value)


def test_open_store__a_database_that_is_not_there(postgres: Any) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(postgres.get_uri(database="nowhere"))
    # the driver may see the server hang up before it reads the server's reason
    assert caught.value.key in ("store.no-database", "store.lost")


def test_sqlite__is_set_up_to_survive_a_power_cut(tmp_path: Path) -> None:
    store = create(str(tmp_path / "seminar.db"))
    with store.engine.connect() as connection:
        pragmas = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in
                   ("journal_mode", "foreign_keys", "synchronous")]  # fmt: skip
    assert pragmas == ["wal", 1, 2]
    store.close()
