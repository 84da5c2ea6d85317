"""What somebody is, before a name or behind it: ``Astrophysicist Jane Roe``, ``Jane Roe. Reader in Tides``."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from seminar.read.prose.words import any_of, english

#: ``Dr Jane Roe. Postdoctoral Research Associate in the Department of Rain``
_STOP_BEHIND: Final = re.compile(
    r"^((?:(?:Dr|Prof)\.?\s)?[A-Z][\w'’-]{2,}(?:\s[A-Z][\w'’-]{2,}){1,2})\.\s"
    r"(?=(?:Post-?[Dd]oc\w*|Professor|Associate|Assistant|Senior|Research|Lecturer|Reader|Director|Head|Chief|Emeritus)\b)"
)
#: ``Artist Coffee Talk`` is nobody.
_EVENTS: Final = "Talk|Lecture|Seminar|Workshop|Reading|Series|Forum|Panel|Meeting"


def without_calling(text: str) -> str:
    """A text on somebody without the calling before the name, and with a comma for the stop between name and post."""
    return _STOP_BEHIND.sub(r"\1, ", _calling().sub("", text))


@cache
def _calling() -> re.Pattern[str]:
    """A calling before a name of two words at least."""
    callings = any_of([word.capitalize() for word in english().callings])
    return re.compile(rf"^(?:{callings})\s(?=[A-Z][\w'’-]*\.?\s(?!(?:{_EVENTS})\b)[A-Z])")
