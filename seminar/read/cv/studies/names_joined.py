"""Names that the commas and slashes of a line part, put together: two houses of one study, a department of three."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.degrees import INSTITUTION

PART: Final = re.compile(
    r"^(?:the\s+)?(?:department|dept\.?|school|faculty|division|graduate\s+school|lab(?:oratory)?)\s+(?:of|for)\b|^[一-鿿]{1,16}(?:系|学部|學部)$",
    re.I,
)
_SECOND_HOUSE: Final = re.compile(
    rf"{INSTITUTION.pattern}|\b(?:Museum|Gallery|Library|Archives?|Observatory|Cent(?:er|re))\b", re.I
)
#: Department of Salt, Ice and Tides
_LAST_OF_ROW: Final = re.compile(
    r"(?:and\s)?(?!.*\b(?:Universi|College|Institut))[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\sand\s[A-Z][a-z]+"
)


def whole_names(pieces: Sequence[str], rest: str) -> list[str]:
    """The pieces of the line ``rest`` with each name whole.

    Two houses that share a study are one, ``Royal College of Tides / Harbour Museum``; a department goes on to its
    last word, ``Department of Salt, Ice and Tides``.
    """
    made: list[str] = []
    for piece in pieces:
        if made and f"{made[-1]} / {piece}" in rest and INSTITUTION.search(made[-1]) and _SECOND_HOUSE.search(piece):
            made[-1] = f"{made[-1]} / {piece}"
        elif made and PART.match(made[-1]) and f"{made[-1]}, {piece}" in rest and _LAST_OF_ROW.fullmatch(piece):
            made[-1] = f"{made[-1]}, {piece}"
        else:
            made.append(piece)
    return made
