"""The store: talks, series, their history and what was made from them, in SQLite or PostgreSQL.

One set of statements serves both engines. Functions take a :class:`~seminar.store.engine.Transaction` and know
neither a terminal nor the place of a workspace.
"""

from seminar.store.engine import Store, Transaction, create, open_store
from seminar.store.errors import StaleError, StoreError

__all__ = ["StaleError", "Store", "StoreError", "Transaction", "create", "open_store"]
