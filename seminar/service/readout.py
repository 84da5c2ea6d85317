"""What *read* hands out: each talk (or speaker) as TOML for people and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from seminar.bilingual import Lang
from seminar.errors import SeminarError
from seminar.findings import Finding
from seminar.i18n import Words
from seminar.model import as_json
from seminar.read.cv.biography import study_in_words
from seminar.read.cv.drafting import CVDraft, to_json
from seminar.read.draft import Draft
from seminar.service import reading
from seminar.service.draftfile import draft_toml
from seminar.service.setup import Setup
from seminar.talkfile import to_toml


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


def speaker(source: str, setup: Setup, words: Words) -> list[Entry]:
    """The speaker of a CV, as a person file for ``announce --speaker``.

    Raises :class:`SeminarError` where the source cannot be read or names nobody.
    """
    cv = reading.read_speaker(source)
    if not cv.person.name:
        raise SeminarError("cli.no-speaker", source=source)
    return [Entry(to_json(cv), _person_toml(source, cv, words), cv.findings)]


def _person_toml(source: str, cv: CVDraft, words: Words) -> str:
    """The person, with what a person file has no field for as comments below."""
    notes = {
        path.removeprefix("person."): words("cli.toml-guessed", lines=origin.lines)
        for path, origin in cv.origins.items()
        if origin.guessed
    }
    text = to_toml(cv.person, comments=[words("cli.toml-head", source=source), words("cli.toml-person")], notes=notes)
    studies = [told for study in cv.education if (told := study_in_words(study, Lang.ZH))]
    parts = (("education", studies), ("publications", cv.publications), ("interests", cv.interests))
    for name, items in parts:
        if items:
            text += f"\n# {words(f'cli.heading-{name}')}\n" + "".join(f"# - {item}\n" for item in items)
    return text
