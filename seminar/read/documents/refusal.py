"""How a document says no, and how it says what it left out."""

from __future__ import annotations

from seminar.errors import SeminarError
from seminar.findings import Finding, Severity

MEGABYTE = 1_000_000

#: Bytes of a text, a page, a table as text. The longest notice known has 40 kB.
TEXT_LIMIT = 10 * MEGABYTE
#: Bytes of a calendar: a feed of 10,000 talks in two languages has 21 MB.
CALENDAR_LIMIT = 48 * MEGABYTE
#: Bytes of a file with pictures in it.
FILE_LIMIT = 100 * MEGABYTE


class DocumentError(SeminarError):
    """A document that cannot be read; the key is one of ``documents.*`` and ``name`` names the document."""


def finding(
    name: str,
    severity: Severity = Severity.WARNING,
    *,
    lines: tuple[int, ...] = (),
    values: tuple[str, ...] = (),
    **params: object,
) -> Finding:
    """A finding of this room, worded by ``documents.<name>``."""
    return Finding(name.replace("-", "_"), severity, values=values, params=params, lines=lines, key=f"documents.{name}")


def as_error(found: Finding) -> DocumentError:
    """A finding as the error (or a detail of one) that says the same."""
    error = DocumentError(found.message_key)
    error.params = dict(found.params)
    return error


def within(size: int, limit: int, name: str) -> None:
    """Raises ``documents.too-large`` when ``size`` bytes are more than ``limit``."""
    if size > limit:
        raise DocumentError(
            "documents.too-large", name=name, size=f"{size / MEGABYTE:.1f}", limit=f"{limit / MEGABYTE:.0f}"
        )
