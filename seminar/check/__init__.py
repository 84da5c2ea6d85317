"""Checking: one function per rule, ``(talk, context) -> Iterable[Finding]``, all of them in :data:`CHECKS`."""

from __future__ import annotations

from seminar.check import contacts, damage, leftovers, numbers, people, placeholders, sides, terms, times, typography
from seminar.check.context import Check, CheckContext
from seminar.check.running import RuleFailed, run
from seminar.findings import Finding
from seminar.model import Talk

__all__ = ["CHECKS", "Check", "CheckContext", "RuleFailed", "check"]

#: Every rule, in the order their findings are shown: first what would be wrong on the door.
CHECKS: tuple[Check, ...] = (
    times.weekday_mismatch,
    times.date_mismatch,
    times.time_mismatch,
    times.impossible_time,
    times.end_before_start,
    times.past_date,
    times.odd_hour,
    times.very_long,
    times.free_day,
    numbers.number_mismatch,
    numbers.token_mismatch,
    numbers.formula_mismatch,
    contacts.bad_email,
    contacts.bad_meeting,
    contacts.bad_url,
    contacts.url_or_email_mismatch,
    contacts.meeting_id_mismatch,
    people.name_mismatch,
    people.honorific_left,
    sides.wrong_side,
    sides.not_english,
    sides.untranslated,
    sides.partial_translation,
    sides.title_as_abstract,
    sides.side_not_updated,
    terms.glossary_departure,
    placeholders.placeholder_left,
    leftovers.typo_label_left,
    leftovers.html_entities_left,
    leftovers.duplicated_paragraph,
    leftovers.repeated_word,
    damage.mojibake,
    damage.control_characters,
    damage.white_space,
    damage.too_long,
    typography.half_full_width,
    typography.unbalanced,
    typography.mixed_script,
)


def check(talk: Talk, context: CheckContext | None = None, checks: tuple[Check, ...] = CHECKS) -> tuple[Finding, ...]:
    """What every rule finds in the talk, without what the talk silences.

    A rule that raises becomes the finding ``rule_failed`` naming it (a :class:`RuleFailed`, which keeps the
    exception), and the others still run.
    """
    return run(talk, context or CheckContext(), checks)
