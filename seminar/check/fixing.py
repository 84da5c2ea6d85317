"""The certain repairs, made in the talk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from seminar.bilingual import Bilingual, Lang
from seminar.check.context import CheckContext
from seminar.check.running import run
from seminar.findings import Finding, Fix
from seminar.model import Record, Talk


def apply(talk: Talk, findings: Iterable[Finding], context: CheckContext | None = None) -> Talk:
    """The talk with the fixes of the findings made.

    Several fixes of one field are made one after the other: after each, the field is looked at again by the rules,
    so that no fix undoes another. A fix whose ``before`` is no longer there is left alone.
    """
    from seminar.check import CHECKS

    wanted = {(finding.code, finding.fix.field) for finding in findings if finding.fix is not None}
    context = context or CheckContext()
    for _ in range(10):  # every round mends at least one fix of each field; no field needs more
        fixes = _first_of_each(
            finding.fix
            for finding in run(talk, context, CHECKS)
            if finding.fix is not None and (finding.code, finding.fix.field) in wanted
        )
        if not fixes:
            break
        for fix in fixes:
            talk = _with(talk, fix)
    return talk


def _first_of_each(fixes: Iterable[Fix]) -> tuple[Fix, ...]:
    chosen: dict[str, Fix] = {}
    for fix in fixes:
        chosen.setdefault(fix.field, fix)
    return tuple(chosen.values())


def _with(talk: Talk, fix: Fix) -> Talk:
    changed = _changed(talk, fix.field.split("."), fix)
    assert isinstance(changed, Talk)
    return changed


def _changed(value: Any, path: Sequence[str], fix: Fix) -> Any:
    """``value`` with the text at ``path`` replaced, where it still is what the fix was made for."""
    if not path:
        return (fix.after or None) if value == fix.before else value
    head, *rest = path
    if isinstance(value, tuple):
        place = int(head)
        return (*value[:place], _changed(value[place], rest, fix), *value[place + 1 :])
    if isinstance(value, Bilingual):
        lang = Lang(head)
        return value.replacing(lang, _changed(value.side(lang), rest, fix))
    assert isinstance(value, Record)
    return value.replacing(**{head: _changed(getattr(value, head), rest, fix)})
