"""What reading gives back: a talk, where each field came from, and everything that was not understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from seminar.findings import Finding
from seminar.model import Talk
from seminar.read.document import Line


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a field came from: the source lines (from 1), how sure the reader is (0–1), and whether it guessed."""

    lines: tuple[int, ...]
    confidence: float = 1.0
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A talk as read. ``origins`` maps field paths (``speakers.0.name.zh``) to where they came from.

    ``findings`` are what the reader noticed; ``leftovers`` the lines (or parts of lines) in no field: nothing is
    dropped, so every character of the source is in a field, a recognised label, or here. ``labels`` are the labels
    as the source writes them.
    """

    talk: Talk
    origins: Mapping[str, Origin] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    leftovers: tuple[Line, ...] = ()
    source: str = "-"
    labels: tuple[Line, ...] = ()
