"""Names: the same person on both sides, and no title in the name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from seminar.bilingual import Lang
from seminar.check.context import CheckContext
from seminar.check.fields import about, pairs, persons
from seminar.check.placeholders import is_placeholder
from seminar.findings import Finding, Fix, Severity
from seminar.language import has_han, latin_words
from seminar.model import Talk
from seminar.names import NameMatch, compare, letters, strip_honorifics


def name_mismatch(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """An English name that is not a spelling of the Chinese one."""
    bios = {pair.path.removesuffix(".bio"): pair.en for pair in pairs(talk) if pair.kind == "bio" and pair.en}
    for pair in pairs(talk):
        if pair.kind != "name" or pair.zh is None or pair.en is None:
            continue
        zh, en = strip_honorifics(pair.zh.text)[0], strip_honorifics(pair.en.text)[0]
        if is_placeholder(zh) or is_placeholder(en) or has_han(en):
            continue
        answer = compare(zh, en)
        if answer is NameMatch.MISMATCH:
            yield about("name_mismatch", Severity.WARNING, pair.en, pair.zh, zh=zh, en=en)
        elif answer is NameMatch.CANNOT_TELL and (bio := bios.get(pair.path.removesuffix(".name"))):
            other = _named_at_start(bio.text)
            if other is not None and not _shares_a_word(en, bio.text):
                key = "check.name_differs_from_bio"
                yield about("name_mismatch", Severity.WARNING, pair.en, bio, en=en, other=other, key=key)


_SUBJECT: Final = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?:\s+[A-Z][\w.'’-]*){1,3}?),?\s+(?:is|was|has|received|obtained|earned|studies|works|joined|"
    r"serves|graduated|completed|holds|teaches|leads|did|got|currently|became|worked|studied|taught)\b"
)


def _named_at_start(bio: str) -> str | None:
    """The person an English biography begins with: 'Ada Li is a professor …'."""
    match = _SUBJECT.match(strip_honorifics(bio[:150])[0])
    return match["name"] if match else None


def _shares_a_word(name: str, text: str) -> bool:
    """Whether any word of the name stands in the text."""
    words = {letters(word) for word in latin_words(text)}
    return any(letters(word) in words for word in latin_words(name) if len(word) > 1)


def honorific_left(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A title in the name: it belongs in the position, where each channel prints it its own way."""
    for path, person in persons(talk):
        for side in person.name.sides():
            bare, titles = strip_honorifics(side.text)
            if not titles:
                continue
            place = f"{path}.name.{side.lang}"
            separator = "、" if side.lang is Lang.ZH else ", "
            params = {"title": separator.join(titles), "name": bare}
            # where the position is known nothing is lost by taking the title out
            fix = Fix(place, side.text, bare) if person.position.side(side.lang) else None
            yield Finding("honorific_left", Severity.INFO, (place,), (side.text,), params, fix=fix)
