"""What a reader or a check has to say about a talk: values, not sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Fix:
    """A certain repair: the text of ``field`` (a path such as ``title.zh``) becomes ``after``."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the user should know.

    ``code`` is stable and machine-readable (``weekday_mismatch``); its sentence is the message ``key``
    (``check.weekday_mismatch`` unless given) with ``params``. ``fields`` are the paths concerned, the most telling
    first (``when_text.en``, ``start``, ``speakers.0.name.zh``); ``values`` the texts found there, side by side;
    ``lines`` the lines of the source (from 1), where it came from reading. ``is_overall`` says that it is about all
    of its fields alike, so that none of them may head its sentence.
    """

    code: str
    severity: Severity
    fields: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    params: Mapping[str, object] = field(default_factory=dict)
    lines: tuple[int, ...] = ()
    fix: Fix | None = None
    key: str = ""
    is_overall: bool = False

    @property
    def message_key(self) -> str:
        return self.key or f"check.{self.code}"
