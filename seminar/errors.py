"""The one family of errors a user can cause.

An error carries a message key and parameters, never a sentence: the edge (command line, web) words it in the
user's language from ``locales/``. The first part of the key names the catalogue: ``talkfile.unknown-key`` is
worded in ``locales/*/talkfile.po``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a sentence that is worded together with it: a message key and its parameters."""

    key: str
    params: Mapping[str, object] = field(default_factory=dict)


class SeminarError(Exception):
    """Something the user can mend.

    ``key`` is the message key; ``params`` fill the ``{placeholders}`` of its sentence: a :class:`Phrase` in the same
    language, a tuple as a list with its comma. ``details`` are further errors shown below it, each a line. Every
    sentence says what is wrong, where, and what to do.
    """

    #: Exit status of the command line: 2 = bad usage or unreadable input, nothing written.
    exit_code = 2

    def __init__(self, key: str, /, *, details: Iterable[SeminarError] = (), **params: object) -> None:
        super().__init__(key, params)
        self.key = key
        self.params = params
        self.details = tuple(details)

    def __str__(self) -> str:
        inner = "".join(f"\n  {detail}" for detail in self.details)
        return f"{self.key} {self.params}{inner}"
