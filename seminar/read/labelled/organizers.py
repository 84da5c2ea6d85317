"""The label for who organizes a talk."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.bilingual import Bilingual
from seminar.language import has_han
from seminar.read import texts
from seminar.read.labels.segments import Segment
from seminar.read.reading import Reading


def organizer(reading: Reading, segment: Segment, text: str) -> None:
    known: list[Bilingual] = list(reading.record.get("organizers") or ())
    told = [texts.pair(part, reading.default(segment)) for part in _in_turn(_rows(segment))]
    if both := _told_again(known, told):
        reading.record.values["organizers"] = both
        reading.use(segment)
        return
    for value in told:
        if value and not any(value == other for other in known):
            known.append(value)
            reading.record.note(f"organizers.{len(known) - 1}", segment.lines, 1.0)
    reading.record.values["organizers"] = tuple(known)
    reading.use(segment)


_ORGANIZERS: Final = re.compile(r"[；;、]|\s{2,}|，(?=[一-鿿]{4})|\s·\s")
_BOTH: Final = 2


def _in_turn(lines: Sequence[Sequence[str]]) -> Iterator[str]:
    """The names in the lines of a value; two lines of as many, Chinese and English, tell the same ones."""
    full = [[part.strip() for part in line if part.strip()] for line in lines]
    full = [line for line in full if line]
    twice = len(full) == _BOTH and len(full[0]) == len(full[1])
    if twice and {has_han("".join(line)) for line in full} == {True, False}:
        yield from (f"{one} {other}" for one, other in zip(*full, strict=True))
    else:
        yield from (part for line in full for part in line)


def _rows(segment: Segment) -> list[list[str]]:
    return [_ORGANIZERS.split(texts.clean(line)) for line in segment.text.split("\n")]


def _told_again(known: Sequence[Bilingual], told: Sequence[Bilingual]) -> tuple[Bilingual, ...]:
    """As many organizers in the other language, behind a label of their own: the same ones; empty for any others."""
    sides = [{bool(one.zh) for one in half} for half in (known, told)]
    alone = all(len(one.sides()) == 1 for one in (*known, *told))
    if (
        not known
        or len(known) != len(told)
        or not alone
        or any(len(side) > 1 for side in sides)
        or sides[0] == sides[1]
    ):
        return ()
    return tuple(Bilingual(one.zh or other.zh, one.en or other.en) for one, other in zip(known, told, strict=True))
