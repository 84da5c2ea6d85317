"""What the checks say of a talk, short enough to be read in a test."""

from __future__ import annotations

from datetime import date
from typing import Any

from seminar.check import CheckContext, check
from seminar.findings import Finding, Severity
from seminar.glossary import Glossary
from seminar.model import Talk
from tests.check.defects import with_value
from tests.talks import full_talk

AS_OF = date(2026, 3, 2)


def altered(talk: Talk | None = None, /, **changes: Any) -> Talk:
    """The full talk with the values at some paths replaced: ``altered(venue__zh="…")``; two underscores are a dot."""
    talk = talk or full_talk()
    for path, value in changes.items():
        talk = with_value(talk, path.replace("__", "."), value)
    return talk


def findings(talk: Talk, *, glossary: Glossary | None = None, previous: Talk | None = None) -> tuple[Finding, ...]:
    return check(talk, CheckContext(as_of=AS_OF, glossary=glossary, previous=previous))


def alarms(talk: Talk) -> list[tuple[str, str]]:
    """Code and first field of the findings that are more than a hint."""
    return [(each.code, each.fields[0]) for each in findings(talk) if each.severity is not Severity.INFO]


def hints(talk: Talk) -> list[tuple[str, str]]:
    return [(each.code, each.fields[0]) for each in findings(talk) if each.severity is Severity.INFO]


def the(talk: Talk, code: str) -> Finding:
    """The one finding of a code."""
    (found,) = [each for each in findings(talk) if each.code == code]
    return found
