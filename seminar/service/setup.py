"""The circumstances a verb runs in: the clock, the languages, and what the department says of itself."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from seminar.errors import SeminarError
from seminar.model import DEFAULT_TIMEZONE
from seminar.render.context import Branding, Mailbox


@dataclass(frozen=True, slots=True)
class Setup:
    """``labels`` are lexicon files, ``glossaries`` term files, ``templates`` folders in front of the built-in ones.

    Mail is from ``sender``, to ``readers`` (the address of a list); answers go to ``replies``.
    """

    now: datetime
    timezone: str = DEFAULT_TIMEZONE
    branding: Branding = field(default_factory=Branding)
    sender: Mailbox | None = None
    readers: Mailbox | None = None
    replies: Mailbox | None = None
    labels: tuple[Path, ...] = ()
    glossaries: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()


def clock(environ: Mapping[str, str] = os.environ) -> datetime:
    """Now in UTC, or the moment of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org) where it is set."""
    epoch = environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        raise SeminarError("cli.bad-epoch", value=epoch) from None
