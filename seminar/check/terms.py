"""The house's own translations are kept to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from seminar.bilingual import Bilingual
from seminar.check.context import CheckContext
from seminar.check.fields import about, pairs
from seminar.findings import Finding, Severity
from seminar.model import Talk

#: The kind of glossary term each field holds.
_KINDS: Final[Mapping[str, str]] = {
    "affiliation": "affiliation",
    "department": "department",
    "position": "position",
    "venue": "venue",
    "series_name": "series",
    "organizers": "organizer",
}


def glossary_departure(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """An affiliation, venue, series or post translated otherwise than the glossary has it."""
    if context.glossary is None:
        return
    for pair in pairs(talk):
        if pair.kind not in _KINDS or pair.zh is None or pair.en is None:
            continue
        for term in context.glossary.departures(Bilingual(pair.zh.text, pair.en.text), _KINDS[pair.kind]):
            whole = pair.zh.text.strip() == term.zh
            fix = term.en if whole else None
            yield about("glossary_departure", Severity.WARNING, pair.en, pair.zh, fix=fix, zh=term.zh, en=term.en)
