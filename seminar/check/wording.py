"""Findings in the user's language."""

from __future__ import annotations

import re
from typing import Final

from seminar.findings import Finding
from seminar.i18n import Words

_SIDES: Final = ("zh", "en")


def sentence(finding: Finding, words: Words) -> str:
    """What is wrong and what to do, as one sentence or two."""
    return words(finding.message_key, **finding.params)


def field_label(path: str, words: Words) -> str:
    """A path as a person names the field: ``speakers.1.bio.zh`` is “bio of speaker 2 (Chinese)”."""
    parts = path.split(".")
    side = parts.pop() if parts[-1] in _SIDES else None
    numbers = [int(part) + 1 for part in parts if part.isdigit()]
    name = "_".join(part for part in parts if not part.isdigit())
    key = f"check.field_{name}"
    label = words(key) if re.fullmatch(r"\w+", name) and words.has(key) else path
    if numbers and numbers[0] > 1 and label != path:
        label = words("check.field_numbered", label=label, number=numbers[0])
    return label if side is None or label == path else words(f"check.field_in_{side}", label=label)
