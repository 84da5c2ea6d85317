"""Names: the same person on both sides, and no title in the name."""

from __future__ import annotations

from collections.abc import Iterable

from seminar.bilingual import Lang
from seminar.check.context import CheckContext
from seminar.check.fields import about, pairs, persons
from seminar.check.placeholders import is_placeholder
from seminar.findings import Finding, Fix, Severity
from seminar.language import has_han
from seminar.model import Talk
from seminar.names import NameMatch, compare, strip_honorifics


def name_mismatch(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """An English name that is not a spelling of the Chinese one."""
    for pair in pairs(talk):
        if pair.kind != "name" or pair.zh is None or pair.en is None:
            continue
        zh, en = strip_honorifics(pair.zh.text)[0], strip_honorifics(pair.en.text)[0]
        if is_placeholder(zh) or is_placeholder(en) or has_han(en):
            continue
        if compare(zh, en) is NameMatch.MISMATCH:
            yield about("name_mismatch", Severity.WARNING, pair.en, pair.zh, zh=zh, en=en)


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
