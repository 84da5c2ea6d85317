"""What a rule is given beside the talk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from seminar.findings import Finding
from seminar.glossary import Glossary
from seminar.model import Talk


@dataclass(frozen=True, slots=True)
class CheckContext:
    """The circumstances of a check; two equal contexts and talks give the same findings.

    ``as_of`` is today: without it no talk is past. ``glossary`` holds the house's own translations. ``previous`` is
    the talk as it was last announced: without it no side can be told to be older than the other.
    """

    as_of: date | None = None
    glossary: Glossary | None = None
    previous: Talk | None = None


#: A rule. It looks at one thing, never changes anything, and says what it found.
Check = Callable[[Talk, CheckContext], Iterable[Finding]]
