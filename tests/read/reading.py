"""What the reader's tests share: a docstring is the pasted notice, a draft is compared as plain facts."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from seminar.model import as_json
from seminar.read.draft import Draft
from seminar.read.reader import read_text

#: The day every notice of these tests is read: a Monday.
READ_ON = datetime(2025, 3, 3, 9, tzinfo=ZoneInfo("Asia/Shanghai"))
_EVERY_TALK_HAS = ("revision", "status", "timezone", "when_text")


def drafts(test: Callable[..., None]) -> tuple[Draft, ...]:
    """The drafts of the notice in a test's docstring."""
    return read_text(inspect.cleandoc(test.__doc__ or ""), "notice.txt", reference=READ_ON)


def facts(draft: Draft) -> dict[str, Any]:
    """Every filled field by its path; times as ``2025-03-12T15:00``."""
    return {
        path: value[:16] if path in ("start", "end") else value
        for path, value in _flat(as_json(draft.talk), "")
        if not path.startswith(_EVERY_TALK_HAS)
    }


def read(test: Callable[..., None]) -> dict[str, Any]:
    """The facts of the one talk in a test's docstring."""
    (draft,) = drafts(test)
    return facts(draft)


def codes(draft: Draft) -> set[str]:
    return {finding.code for finding in draft.findings}


def left(draft: Draft) -> list[str]:
    return [line.text for line in draft.leftovers]


def _flat(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if items is None:
        if value not in (None, ""):
            yield path, value
        return
    for key, inner in items:
        yield from _flat(inner, f"{path}.{key}" if path else str(key))
