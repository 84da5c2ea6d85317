"""Running the rules: one that fails is reported and stops no other; what the talk silences is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from seminar.check.context import Check, CheckContext
from seminar.findings import Finding, Severity
from seminar.model import Silenced, Talk


@dataclass(frozen=True, slots=True)
class RuleFailed(Finding):
    """The finding of a rule that raised: a bug of ours, reported without taking the other rules with it."""

    error: Exception | None = None


def run(talk: Talk, context: CheckContext, checks: Iterable[Check]) -> tuple[Finding, ...]:
    """The findings of the rules in their order, each said once."""
    found: dict[tuple[str, tuple[str, ...]], Finding] = {}
    for rule in checks:
        for finding in _findings(rule, talk, context):
            if not any(_silences(entry, finding) for entry in talk.silenced):
                found.setdefault((finding.message_key, finding.fields), finding)
    return tuple(found.values())


def _findings(rule: Check, talk: Talk, context: CheckContext) -> Iterator[Finding]:
    name = getattr(rule, "__name__", str(rule))
    try:
        yield from rule(talk, context)
    except Exception as error:
        # whatever it is, it must not cost the user the findings of the other rules; its traceback is kept
        params = {"rule": name, "error": f"{type(error).__name__}: {error}"[:200]}
        yield RuleFailed("rule_failed", Severity.ERROR, (), (), params, error=error)


def _silences(entry: Silenced, finding: Finding) -> bool:
    """An entry without a field silences the code everywhere, one with a field there and below it."""
    if entry.code != finding.code or finding.code == "rule_failed":
        return False
    if entry.field is None:
        return True
    return any(field == entry.field or field.startswith(f"{entry.field}.") for field in finding.fields)
