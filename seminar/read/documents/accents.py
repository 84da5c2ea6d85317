"""Letters whose accent is drawn as a sign of its own, over or under them: put together again."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.documents.glyphs import Glyph

#: The accents that stand alone, and those that go with a letter before them in a text.
_ACCENTS: Final = {
    "`": "\u0300",
    "\u00b4": "\u0301",
    "\u02c6": "\u0302",
    "^": "\u0302",
    "\u02dc": "\u0303",
    "~": "\u0303",
    "\u00af": "\u0304",
    "\u02d8": "\u0306",
    "\u02d9": "\u0307",
    "\u00a8": "\u0308",
    "\u02da": "\u030a",
    "\u02dd": "\u030b",
    "\u02c7": "\u030c",
    "\u00b8": "\u0327",
    "\u02db": "\u0328",
}
_DOTLESS: Final = {"\u0131": "i", "\u0237": "j"}


def accented(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs, an accent and the letter it is drawn over as one, ``´`` and ``e`` as ``é``; either may come first."""
    made: list[Glyph] = []
    waiting: Glyph | None = None
    for glyph in glyphs:
        if waiting is not None:
            if (whole := _whole(waiting, glyph)) is not None:
                made.append(whole)
                waiting = None
                continue
            made.append(waiting)
            waiting = None
        if glyph.char in _ACCENTS:
            if made and (whole := _whole(glyph, made[-1])) is not None:
                made[-1] = whole
            else:
                waiting = glyph
            continue
        made.append(glyph)
    return [*made, waiting] if waiting is not None else made


def _whole(accent: Glyph, letter: Glyph) -> Glyph | None:
    """The letter with its accent; ``None`` where the accent is not drawn over it, or makes no letter with it."""
    middle = (accent.left + accent.right) / 2
    level = min(accent.bottom, letter.bottom) - max(accent.top, letter.top) > 0.3 * letter.size
    if not (letter.left < middle < letter.right and level and letter.char.isalpha()):
        return None
    char = unicodedata.normalize("NFC", _DOTLESS.get(letter.char, letter.char) + _ACCENTS[accent.char])
    return replace(letter, char=char) if len(char) == 1 else None
