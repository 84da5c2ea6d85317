"""The smallest pieces of a date, and the walk over a text that finds them.

A piece is described by a :class:`Rule`: a pattern over the normal form of the text and a function that makes the
piece's value. All rules are joined into one regular expression that walks over the text once. Every repetition in a
rule is bounded and every rule asks what stands before it, so the walk is linear, whatever the text is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the calendar as written: ``None`` where the text leaves something out.

    ``last`` is the second day of ``21-22 March``; ``swapped`` marks ``03/04/2024``, where day and month could be
    either way round, ``pointed`` that points stand in it, ``03.04.2024``; ``months`` counts from the reference's month
    (本月, 下月). ``assumed`` is the code of the conflict that tells what had to be assumed: a sign the page lost, years
    counted from the Republic.
    """

    day: int
    month: int | None = None
    year: int | None = None
    last: int | None = None
    swapped: bool = False
    pointed: bool = False
    months: int | None = None
    assumed: str | None = None


@dataclass(frozen=True, slots=True)
class RelativeDay:
    """``days`` after the reference, or a ``weekday`` of the week ``weeks`` after the reference's.

    ``period`` is the part of the day in the same word (tonight). With ``nth`` it is the nth such weekday of a
    ``month`` (-1 the last), of the ``year`` where one is told: ``the second Friday of April``.
    """

    days: int | None = None
    weeks: int | None = None
    weekday: int | None = None
    period: str | None = None
    nth: int | None = None
    month: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour and a minute as written, with the part of the day written onto it."""

    hour: int
    minute: int = 0
    period: str | None = None


Value = Day | RelativeDay | Hour | int | str | None


@dataclass(frozen=True, slots=True)
class Atom:
    """One piece. ``weak``: it counts only beside something that certainly is a date or an hour (3.21, 5号, at 3).

    ``kind`` is ``day``, ``relative``, ``weekday`` (int), ``hour``, ``dotted`` (3.21: an hour or a day), ``period``
    (str), ``zone`` (IANA name or minutes east of UTC), ``minutes`` (a duration), ``next_day``, ``placeholder`` or
    ``recurring``.
    """

    kind: str
    value: Value = None
    weak: bool = False
    start: int = 0
    end: int = 0


Get = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """``pattern`` names its groups for ``build``, which gives the piece, or ``None`` if it is none after all."""

    name: str
    pattern: str
    build: Callable[[Get], Atom | None]


class Scanner:
    """All rules as one expression. ``leads`` pairs what a piece may begin with and the rules for such a beginning."""

    def __init__(self, leads: Iterable[tuple[str, tuple[Rule, ...]]]) -> None:
        branches = []
        self._rules: dict[str, Rule] = {}
        for lead, rules in leads:
            named = []
            for rule in rules:
                inner = re.sub(r"\(\?P([<=])", rf"(?P\1{rule.name}_", rule.pattern)
                named.append(f"(?P<{rule.name}>{inner})")
                self._rules[rule.name] = rule
            branches.append(f"{lead}(?:{'|'.join(named)})")
        self._expression = re.compile("|".join(branches))

    def scan(self, text: str) -> Iterator[Atom]:
        """The pieces of a text in normal form, in order, none overlapping another."""
        groups = self._expression.groupindex
        for match in self._expression.finditer(text):
            name = match.lastgroup or ""

            def get(part: str, match: re.Match[str] = match, name: str = name) -> str | None:
                group = f"{name}_{part}"
                return match[group] if group in groups else None

            if (atom := self._rules[name].build(get)) is not None:
                yield Atom(atom.kind, atom.value, atom.weak, match.start(), match.end())
