"""What *read* hands out: each talk (or speaker) as TOML for people and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from seminar.findings import Finding
from seminar.i18n import Words
from seminar.model import as_json
from seminar.read.draft import Draft
from seminar.service import reading
from seminar.service.draftfile import draft_toml
from seminar.service.setup import Setup


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing read. ``record`` is its JSON value, with the notes of the reading beside the fields."""

    record: Mapping[str, Any]
    toml: str
    findings: tuple[Finding, ...]
    draft: Draft | None = None


def json_text(records: Sequence[Mapping[str, Any]]) -> str:
    """One record as an object, several as a list."""
    value = records[0] if len(records) == 1 else list(records)
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def talks(source: str, setup: Setup, words: Words) -> list[Entry]:
    """Every talk in a source. Raises :class:`SeminarError` as :func:`seminar.service.reading.read` does."""
    read = reading.read(source, setup)
    entries = []
    for found in read.drafts:
        draft = replace(found, findings=(*read.findings, *found.findings))
        entries.append(Entry(_record(draft, words), draft_toml(draft, words), draft.findings, draft))
    return entries


def _record(draft: Draft, words: Words) -> Mapping[str, Any]:
    """The talk, then ``problems`` in words, ``origins`` (field → lines, confidence) and ``leftovers``."""
    return {
        **as_json(draft.talk),
        "problems": [words(finding.message_key, **finding.params) for finding in draft.findings],
        "origins": {
            path: {"lines": list(origin.lines), "confidence": origin.confidence, "guessed": origin.guessed}
            for path, origin in draft.origins.items()
        },
        "leftovers": [{"line": line.number, "text": line.text} for line in draft.leftovers if line.text.strip()],
    }
