"""Alembic's entry: the connection is handed over by :mod:`seminar.store.migrate`; nothing is configured by file."""

from __future__ import annotations

from alembic import context

from seminar.store.schema import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
