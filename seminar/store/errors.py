"""What can go wrong with a store, told apart by what the user has to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from seminar.errors import Phrase, SeminarError
from seminar.files import reason


class StoreError(SeminarError):
    """A store that cannot be opened, read or written, or a wish it cannot grant."""


class StaleError(StoreError):
    """Somebody else changed the record since it was read."""


#: A part of SQLite's message -> our sentence, and the reason in it. SQLite does not give its codes for all.
_SQLITE = (
    ("locked", "store.locked", ""),
    ("busy", "store.locked", ""),
    ("readonly", "store.read-only", ""),
    ("disk is full", "store.full", ""),
    ("disk i/o error", "store.full", ""),
    ("unable to open", "store.cannot-open", "store.reason-cannot-open"),
    ("not a database", "store.not-a-store", "store.reason-not-a-database"),
    ("malformed", "store.damaged", "store.reason-malformed"),
)
#: PostgreSQL's SQLSTATE classes -> our sentence.
_SQLSTATE = (
    ("53100", "store.full"),
    ("55P03", "store.locked"),
    ("40P01", "store.locked"),
    ("40001", "store.locked"),
    ("57P0", "store.lost"),
    ("08", "store.lost"),
    ("28", "store.refused"),
    ("3D000", "store.no-database"),
    ("25006", "store.read-only"),
    ("42501", "store.read-only"),
)


@contextmanager
def translated(place: str) -> Iterator[None]:
    """Database errors inside become :class:`StoreError`; ``place`` names the store without its password."""
    try:
        yield
    except DBAPIError as error:
        key = _key(error)
        if key is None:
            raise
        raise StoreError(key, place=place, reason=_reason(error)) from error
    except PoolTimeout as error:
        raise StoreError("store.locked", place=place, reason="") from error
    except SQLAlchemyError:
        raise
    except (ConnectionError, TimeoutError) as error:
        raise StoreError("store.lost", place=place, reason=reason(error)) from error


def _key(error: DBAPIError) -> str | None:
    if error.connection_invalidated:
        return "store.lost"
    state = _sqlstate(error)
    if state:
        return next((key for start, key in _SQLSTATE if state.startswith(start)), None)
    text = str(error.orig).lower()
    if type(error.orig).__module__.startswith("sqlite3"):
        return next((key for part, key, _ in _SQLITE if part in text), None)
    # pg8000 reports a broken connection as InterfaceError or a bare OSError, without a state
    return "store.lost" if isinstance(error, OperationalError) or type(error).__name__ == "InterfaceError" else None


def _sqlstate(error: DBAPIError) -> str:
    details = error.orig.args[0] if error.orig is not None and error.orig.args else None
    return str(details.get("C", "")) if isinstance(details, dict) else ""


def _reason(error: DBAPIError) -> Phrase | str:
    """SQLite's reasons in our words; a server's as it gave them, in the language it was set to."""
    text = str(error.orig).lower()
    phrase = next((phrase for part, _, phrase in _SQLITE if phrase and part in text), None)
    if phrase is not None:
        return Phrase(phrase)
    details = error.orig.args[0] if error.orig is not None and error.orig.args else ""
    return str(details.get("M", "")) if isinstance(details, dict) else str(details)
