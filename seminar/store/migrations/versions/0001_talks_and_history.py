"""Talks, series, and the history of both."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

KEY = sa.String(255).with_variant(sa.String(255, collation="C"), "postgresql")
MOMENT = sa.String(32).with_variant(sa.String(32, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "series",
        sa.Column("key", KEY, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "talk",
        sa.Column("uid", KEY, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("series", KEY, sa.ForeignKey("series.key")),
        sa.Column("number", sa.BigInteger),
        sa.Column("starts", MOMENT),
        sa.Column("timezone", sa.String(64), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("announced", sa.Text),
        sa.Column("announced_at", MOMENT),
        sa.Column("dated", sa.Text),
        sa.Column("imported", sa.Text),
        sa.Column("older", sa.Text, nullable=False),
        sa.UniqueConstraint("series", "number", name="talk_number"),
    )
    op.create_index("talk_starts", "talk", ["starts"])
    op.create_index("talk_series_starts", "talk", ["series", "starts"])
    op.create_table(
        "change",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("command", sa.String(36), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("who", sa.String(255), nullable=False),
        sa.Column("verb", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
        sa.Column("undone_by", sa.Integer),
    )
    op.create_index("change_key", "change", ["kind", "key", "id"])
    op.create_index("change_command", "change", ["command"])
