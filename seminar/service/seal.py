"""Whose words are in a talk file: a seal in its last line tells whether somebody edited it since it was written."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

_SEAL = re.compile(r"^# seminar: ([0-9a-f]{16})\n?\Z", re.M)


def sealed(text: str) -> str:
    """The text with a last comment line that lets a later run see whether somebody edited it."""
    return f"{text}\n# seminar: {_digest(text + chr(10))}\n"


def is_edited(path: Path) -> bool:
    """Whether a talk file was changed since it was written (or was never written by *announce*)."""
    text = path.read_text(encoding="utf-8", errors="replace")
    seal = _SEAL.search(text)
    return seal is None or _digest(text[: seal.start()]) != seal[1]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
