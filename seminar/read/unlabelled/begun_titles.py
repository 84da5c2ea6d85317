"""The line above an English title that the title begins with: ``Rain on Paper:`` over ``The Dating of Manuscripts``."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Lang
from seminar.read import texts
from seminar.read.labels.segments import FREE, Segment
from seminar.read.reading import Reading

#: Two to ten words with a title's letters, and a colon; in a sentence most words have small ones.
_WORD: Final = r"(?:[A-Z][\w’'–-]*|of|and|the|in|on|for|to|a|an|from|with|by|&|\d+)"
_BEGINS: Final = re.compile(rf"(?=[A-Z]){_WORD}(?: {_WORD}){{1,9}}:")


def read_first_line(reading: Reading) -> None:
    """Puts the line before the title that ends with a colon and that no field took, where it is no label."""
    record = reading.record
    title = record.pair("title").en
    origin = record.origins.get("title.en")
    if not title or not origin or ":" in title or not title[0].isupper():
        return
    at = next((n for n, s in enumerate(reading.segments) if _holds(s, title, origin.lines)), 0)
    above = reading.segments[at - 1] if at else None
    if above is None or above.index != reading.segments[at].index - 1 or reading.has_used(above):
        return
    text = " ".join(texts.clean(above.text).split())
    if above.field != FREE or len(above.spans) != 1 or not _BEGINS.fullmatch(text) or _labels(reading, text):
        return
    record.values["title"] = record.pair("title").replacing(Lang.EN, f"{text} {title}")
    record.note("title.en", (*above.lines, *origin.lines), 0.7, True)
    reading.use(above)


def _holds(segment: Segment, title: str, lines: tuple[int, ...]) -> bool:
    return bool(set(segment.lines) & set(lines)) and texts.short(segment.text).startswith(title)


def _labels(reading: Reading, text: str) -> bool:
    """Whether a word of the line is one of labels or of events: ``Invited Speaker:``, ``Lecture Topic:``."""
    lexicon = reading.lexicon
    words = text.rstrip(":").split()
    return any(lexicon.field_of(word) or lexicon.holds("generic", word) for word in (*words, " ".join(words)))
