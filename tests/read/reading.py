"""What the reader's tests share: a docstring is the pasted text, what was read of it is compared as plain facts."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from seminar.model import DEFAULT_TIMEZONE, as_json
from seminar.read.cv.drafting import CVDraft, read_cv
from seminar.read.document import from_text
from seminar.read.draft import Draft
from seminar.read.prose.finding import Prose, find_in_prose
from seminar.read.reader import read_text

#: The day every notice of these tests is read: a Monday.
READ_ON = datetime(2025, 3, 3, 9, tzinfo=ZoneInfo(DEFAULT_TIMEZONE))
#: The day prose alone is read: a Monday too.
PROSE_READ_ON = datetime(2026, 3, 2, tzinfo=ZoneInfo(DEFAULT_TIMEZONE))
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


def of_text(text: str) -> dict[str, Any]:
    """The facts of the one talk in a text."""
    (draft,) = read_text(text, "notice.txt", reference=READ_ON)
    return facts(draft)


def told(test: Callable[..., None], *paths: str) -> list[tuple[Any, ...]]:
    """Some facts of each talk in a test's docstring, ``None`` where a talk has none."""
    return [tuple(facts(draft).get(path) for path in paths) for draft in drafts(test)]


def codes(draft: Draft) -> set[str]:
    return {finding.code for finding in draft.findings}


def left(draft: Draft) -> list[str]:
    return [line.text for line in draft.leftovers]


def prose(text: str) -> Prose:
    """What running text alone tells."""
    return find_in_prose(from_text(text).lines, reference=PROSE_READ_ON, timezone=DEFAULT_TIMEZONE)


def prose_of(test: Callable[..., None]) -> Prose:
    """What prose finds in the docstring of a test."""
    return prose(inspect.cleandoc(test.__doc__ or ""))


def best(found: Prose, field: str) -> str | None:
    """The best candidate of a field as text: hours as ``HH:MM``."""
    if field in {"start", "end"}:
        moment = getattr(found.when[0].value, field) if found.when else None
        return moment.strftime("%H:%M") if isinstance(moment, datetime) else None
    guesses = getattr(found, f"{field}s")
    if not guesses:
        return None
    pair = guesses[0].value.name if field in {"speaker", "host"} else guesses[0].value
    return pair.en or pair.zh


def cv(text: str) -> CVDraft:
    """The CV in a text."""
    return read_cv(from_text(text))


def cv_of(test: Callable[..., None]) -> CVDraft:
    """The CV in the docstring of a test."""
    return cv(test.__doc__ or "")


def unsaid(draft: CVDraft, *facts: str) -> list[str]:
    """The facts no biography of a CV names."""
    bio = " ".join(side for side in (draft.person.bio.zh, draft.person.bio.en) if side)
    return [fact for fact in facts if fact not in bio]


def _flat(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if items is None:
        if value not in (None, ""):
            yield path, value
        return
    for key, inner in items:
        yield from _flat(inner, f"{path}.{key}" if path else str(key))
