"""Hour and title below labels that tell only the day and who speaks: the lines of a list's entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from seminar.language import has_han
from seminar.read import texts
from seminar.read.labels.hits import OF_A_TALK, WHEN
from seminar.read.labels.segments import FREE, Segment
from seminar.read.pages.page_lines import boilerplate
from seminar.read.persons.one_person import URL
from seminar.read.persons.people import names_somebody
from seminar.read.place_forms import is_place_line
from seminar.read.reading import Reading
from seminar.read.unlabelled.bylines import is_sentence

_CLOCK = r"\d{1,2}(?:[:：.]\d\d)?\s?(?:[AaPp]\.?[Mm]\.?)?"
#: ``2:30 PM EDT``, ``14:00 - 15:30``
_HOUR: Final = re.compile(
    rf"(?=[^:：AaPp]{{1,3}}[:：AaPp]){_CLOCK}(?:\s?[-–—~～至到]{{1,2}}\s?{_CLOCK})?(?:\s\(?[A-Z]{{2,5}}\)?)?"
)
#: ``“Ice in Clouds” (with Jane Roe and John Doe)``: who wrote it too.
_WITH: Final = re.compile(r"(?<=\S)\s*\((?:joint(?: work)? )?with\s[^()]{4,160}\)$")
#: So many lines below the labels are looked at.
_NEAR: Final = 4
_LONGEST: Final = 180
#: Words, and Chinese letters, of a title.
_WORDS: Final = 3
_HAN: Final = 6


def read_hour(reading: Reading) -> None:
    """The hour on a line of its own below the labels, where they tell the day alone; it is one more label's value."""
    if not reading.when or any(_HOUR.search(segment.text) for segment in reading.when):
        return
    found = [segment for segment in _below(reading) if _HOUR.fullmatch(texts.short(segment.text))]
    if len(found) == 1:
        reading.when.append(replace(found[0], field="time"))


def titles(reading: Reading) -> list[tuple[Segment, str]]:
    """The line below the labels that may be the title: the first that is neither a sentence nor a place nor a name."""
    if reading.record.pair("title") or any(s.field in ("title", "abstract") and s.label for s in reading.segments):
        return []
    for segment in _below(reading):
        text = _WITH.sub("", texts.clean(segment.text).strip())
        text = texts.short(text)
        words = len(text) >= _HAN if has_han(text) else len(text.split()) >= _WORDS
        if words and len(text) <= _LONGEST and not _is_other(reading, segment, text):
            return [(segment, text)]
    return []


def _below(reading: Reading) -> Iterator[Segment]:
    """The unlabelled lines right below the last label of a talk: at least the speaker and the day stand above them."""
    labels = [s for s in reading.segments if s.mark is not None and s.field in OF_A_TALK and s.text.strip()]
    fields = {segment.field for segment in labels}
    if "speaker" not in fields or not fields & WHEN or any(segment.structured for segment in labels):
        return
    last = max(segment.spans[-1].index for segment in labels)
    near = (s for s in reading.segments if last < s.index <= last + 2 * _NEAR and s.field == FREE)
    yield from (s for s in near if not (s.heading or reading.has_used(s)))


def _is_other(reading: Reading, segment: Segment, text: str) -> bool:
    lexicon = reading.lexicon
    return (
        _HOUR.fullmatch(text) is not None
        or URL.search(text) is not None
        or "@" in text
        or text.endswith((":", "："))
        or is_sentence(text)
        or boilerplate(text, lexicon)
        or is_place_line(text)
        or lexicon.field_of(text) is not None
        or names_somebody(text, lexicon, strict=True)
        or segment.text.lstrip()[:1] in "*※-"
    )
