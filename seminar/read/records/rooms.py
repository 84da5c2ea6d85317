"""Rooms whose parts stand under keys of their own: ``room: 305``, ``building: 文远楼``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.lexicon import Lexicon
from seminar.read.records.trees import Leaf

_ROOM: Final = re.compile(r"room|教室|房间|会议室|hall", re.IGNORECASE)
_BUILDING: Final = re.compile(r"building|楼|campus|校区", re.IGNORECASE)


def slipped(field: str, text: str, lexicon: Lexicon) -> str:
    """The field of an item of a list: among days a numbered room is the place (``["2031/5/12", "雨楼104"]``)."""
    if field not in ("date", "time") or not any(map(str.isdigit, text)) or not lexicon.mentions("places", text):
        return field
    when = parse_when(text, reference=ANY_DAY)
    return field if when.day or when.clock else "venue"


def room_and_building(entries: Sequence[tuple[Leaf, Leaf]]) -> str:
    """Room and building of some keys and values together, each language in its order; of two languages, both."""
    chinese = any(has_han(value.text) for _, value in entries)
    by_side: dict[bool, list[tuple[Leaf, Leaf]]] = {True: [], False: []}
    for entry in entries:
        bare = not any(char.isalpha() for char in entry[1].text)
        by_side[has_han(entry[1].text) or (bare and chinese)].append(entry)
    said = []
    for han, side in by_side.items():
        rooms = [entry for entry in side if _ROOM.search(entry[0].text)]
        houses = [entry for entry in side if _BUILDING.search(entry[0].text)]
        pair = [*houses[:1], *rooms[:1]] if han else [*rooms[:1], *houses[:1]]
        chosen = pair if houses and rooms else side[:1]
        said.append(("" if han else ", ").join(value.text.strip() for _, value in chosen))
    return " / ".join(filter(None, said))
