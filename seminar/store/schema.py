"""The tables. Records are kept whole as JSON; the columns beside them exist to be searched, sorted and made unique.

Moments are ISO 8601 text in UTC with seconds, so that both engines sort and compare them alike.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

#: Compared byte by byte in both engines, so that an abbreviated UID is a range of the index.
KEY = String(255).with_variant(String(255, collation="C"), "postgresql")
MOMENT = String(32).with_variant(String(32, collation="C"), "postgresql")

#: The migration this program writes and reads; see ``migrations/versions``.
HEAD = "0002"

metadata = MetaData()

series = Table(
    "series",
    metadata,
    Column("key", KEY, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("changed_at", MOMENT, nullable=False),
    Column("body", Text, nullable=False),
)

talk = Table(
    "talk",
    metadata,
    Column("uid", KEY, primary_key=True),
    # counts every change: what optimistic locking compares, unlike `revision`, which the audience sees
    Column("version", Integer, nullable=False),
    # other programs write time stamps into SEQUENCE, which becomes the revision
    Column("revision", BigInteger, nullable=False),
    Column("changed_at", MOMENT, nullable=False),
    Column("status", String(16), nullable=False),
    Column("series", KEY, ForeignKey("series.key")),
    Column("number", BigInteger),
    # the start in UTC, or the plain day where no hour is known
    Column("starts", MOMENT),
    Column("timezone", String(64), nullable=False),
    Column("body", Text, nullable=False),
    # the record as it was last announced, what a correction is held against
    Column("announced", Text),
    Column("announced_at", MOMENT),
    # the record when it last had a date: a calendar must be told what is off when a talk is postponed
    Column("dated", Text),
    # JSON: the record as another calendar gave it, with that calendar's SEQUENCE and LAST-MODIFIED
    Column("imported", Text),
    # JSON, field path -> the language whose side was left behind
    Column("older", Text, nullable=False),
    UniqueConstraint("series", "number", name="talk_number"),
    Index("talk_starts", "starts"),
    Index("talk_series_starts", "series", "starts"),
)

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    # the rows of one command share it: an import is undone as a whole
    Column("command", String(36), nullable=False),
    Column("at", MOMENT, nullable=False),
    Column("who", String(255), nullable=False),
    Column("verb", String(32), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("key", KEY, nullable=False),
    Column("version", Integer, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Column("undone_by", Integer),
    Index("change_key", "kind", "key", "id"),
    Index("change_command", "command"),
)

output = Table(
    "output",
    metadata,
    Column("path", String(1024), primary_key=True),
    Column("uid", KEY, ForeignKey("talk.uid", ondelete="CASCADE"), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("revision", Integer, nullable=False),
    # digest of the record it was made from, and of the file itself
    Column("record", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("made_at", MOMENT, nullable=False),
    Index("output_uid", "uid"),
)

event = Table(
    "event",
    metadata,
    Column("uid", KEY, ForeignKey("talk.uid", ondelete="CASCADE"), primary_key=True),
    # language and circumstances of the feed
    Column("variant", String(64), primary_key=True),
    Column("talk_version", Integer, nullable=False),
    Column("series_version", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

publication = Table(
    "publication",
    metadata,
    Column("calendar", String(1024), primary_key=True),
    Column("uid", KEY, primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("etag", String(255)),
)
