"""What was made from the talks: files, events of feeds, events pushed to calendars."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

KEY = sa.String(255).with_variant(sa.String(255, collation="C"), "postgresql")
MOMENT = sa.String(32).with_variant(sa.String(32, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "output",
        sa.Column("path", sa.String(1024), primary_key=True),
        sa.Column("uid", KEY, sa.ForeignKey("talk.uid", ondelete="CASCADE"), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("record", sa.String(64), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
    )
    op.create_index("output_uid", "output", ["uid"])
    op.create_table(
        "event",
        sa.Column("uid", KEY, sa.ForeignKey("talk.uid", ondelete="CASCADE"), primary_key=True),
        sa.Column("variant", sa.String(64), primary_key=True),
        sa.Column("talk_version", sa.Integer, nullable=False),
        sa.Column("series_version", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "publication",
        sa.Column("calendar", sa.String(1024), primary_key=True),
        sa.Column("uid", KEY, primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("etag", sa.String(255)),
    )
