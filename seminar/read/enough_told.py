"""Whether what was read is a talk at all."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from seminar.model import Talk
from seminar.read.reading import Reading


def is_talk(reading: Reading, talk: Talk, *, labelled: bool, told: bool) -> bool:
    """Whether a text announces a talk: ``labelled`` if it has labels of one, ``told`` if its sentences were read."""
    return _says_enough(talk, labelled) or _is_promised(reading, talk) or (told and _gathers(reading, talk))


def _says_enough(talk: Talk, labelled: bool) -> bool:
    """A title or a speaker, and one thing more; or a time and a place."""
    what = [bool(talk.title), any(person.name for person in talk.speakers)]
    where = [talk.start is not None, bool(talk.venue), talk.online is not None, bool(talk.abstract)]
    placed = talk.start is not None and (bool(talk.venue) or (labelled and talk.online is not None))
    if labelled:
        return (any(what) and (any(where) or all(what))) or placed
    return (any(what) and (talk.start is not None or bool(talk.venue))) or placed


def _is_promised(reading: Reading, talk: Talk) -> bool:
    """Whether labels tell who speaks, and that the title is to come: ``报告题目：待定``."""
    open_title = any(
        s.field == "title" and s.label and reading.empty(s.text) and s.text.strip() for s in reading.segments
    )
    return open_title and any(person.name for person in talk.speakers)


#: ``The tide seminar will start at 1:00``: all that some letters say.
_GATHERS: Final = re.compile(
    r"\b(?:seminar|colloquium|lecture|reading\sgroup|group\smeeting|workshop)\b[^.;!?]{0,60}"
    r"\b(?:will\s(?:start|begin|meet|take\splace|be\sheld)|is\s(?:held|conducted)|starts|begins|meets|takes\splace|is\sat|is\son)\b"
)


def _gathers(reading: Reading, talk: Talk) -> bool:
    """Whether sentences tell the hour or the place of a seminar, though nothing else of it."""
    if not isinstance(talk.start, datetime) and not talk.venue:
        return False
    text = " ".join(segment.text[:_TELLING_LETTERS] for segment in reading.free()[:_TELLING_LINES])
    return _GATHERS.search(" ".join(text.split())) is not None


#: A seminar is told within so many letters of a line.
_TELLING_LETTERS: Final = 400
_TELLING_LINES: Final = 40
