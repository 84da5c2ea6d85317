"""How a Chinese syllable is spelled in Latin letters: Pinyin with its variants, and Wade–Giles as Taiwan writes it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final

#: Initial -> the finals it takes in Hanyu Pinyin (GB/T 16159); ü is written v, as keyboards do.
_FINALS: Final = {
    "": "a o e ai ei ao ou an en ang eng er",
    "b": "a o ai ei ao an en ang eng i ie iao ian in ing u",
    "p": "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
    "m": "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
    "f": "a o ei ou an en ang eng u",
    "d": "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
    "t": "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
    "n": "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un v ve ue",
    "l": "a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue",
    "g": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "k": "a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "h": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "j": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "q": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "x": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "zh": "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "ch": "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "sh": "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
    "r": "e i ao ou an en ang eng ong u uo ui uan un",
    "z": "a e i ai ei ao ou an en ang eng ong u uo ui uan un",
    "c": "a e i ai ao ou an en ang eng ong u uo ui uan un",
    "s": "a e i ai ao ou an en ang eng ong u uo ui uan un",
    "y": "a e ao ou an ang i in ing ong u ue uan un",
    "w": "a o ai ei an en ang eng u",
}
SYLLABLES: Final = frozenset(initial + final for initial, finals in _FINALS.items() for final in finals.split()) | {
    "lyu",
    "nyu",
    "lyue",
    "nyue",
}

_WADE_INITIALS: Final = {
    "b": "p", "d": "t", "g": "k", "j": "ch", "q": "ch", "x": "hs", "zh": "ch", "z": "ts", "c": "ts", "r": "j"
}  # fmt: skip
_WADE_WHOLE: Final = {
    "zhi": ("chih",), "chi": ("chih",), "shi": ("shih",), "ri": ("jih",), "zi": ("tzu", "tze"), "ci": ("tzu", "tsu"),
    "si": ("szu", "ssu", "sze"), "ye": ("yeh",), "yan": ("yen",), "you": ("yu", "yiu"), "yong": ("yung",),
    "yi": ("i", "yi"), "er": ("erh",), "e": ("o",), "ge": ("ko", "ke"), "ke": ("ko",), "he": ("ho",), "nv": ("nu",),
    "lv": ("lu",), "yue": ("yueh",), "jiu": ("chiu", "jeou"), "ying": ("ying", "yin"), "wen": ("wen", "wun"),
}  # fmt: skip
_WADE_FINALS: Final = {
    "ong": "ung", "iong": "iung", "ian": "ien", "ie": "ieh", "ue": "ueh", "ve": "ueh", "uo": "o", "v": "u"
}  # fmt: skip


def letters(text: str) -> str:
    """Lower-case ASCII letters of a word: tone marks and accents dropped, ü as v, nothing else kept."""
    lowered = text.lower().replace("ü", "v").replace("u\u0308", "v")
    for toned, plain in zip("ǖǘǚǜ", "vvvv", strict=True):
        lowered = lowered.replace(toned, plain)
    return "".join(char for char in unicodedata.normalize("NFKD", lowered) if "a" <= char <= "z")


@cache
def syllable_count(word: str) -> int:
    """The least number of Pinyin syllables a lower-case word can be cut into; 0 where it is no Pinyin at all."""
    if not word or len(word) > 24:
        return 0
    best = [0] + [99] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 6), end):
            if best[start] < best[end] - 1 and word[start:end] in SYLLABLES:
                best[end] = best[start] + 1
    return best[-1] if best[-1] < 99 else 0


def variants(reading: str) -> tuple[str, ...]:
    """A reading as passports and journals spell it: Lü is also Lv, Lu and Lyu."""
    if "v" not in reading:
        return (reading,)
    return (reading, reading.replace("v", "u"), reading.replace("v", "yu"))


@cache
def wade_giles(reading: str) -> tuple[str, ...]:
    """A Pinyin reading in Wade–Giles without its apostrophes and dots, as it stands on Taiwanese passports."""
    whole = _WADE_WHOLE.get(reading, ())
    initial = next((start for start in ("zh", "ch", "sh") if reading.startswith(start)), reading[:1])
    if initial not in _FINALS or initial in "yw":
        return (*whole, reading)
    final = reading[len(initial) :]
    start = _WADE_INITIALS.get(initial, initial)
    if initial in "gkh" and final == "ui":
        final = "uei"
    return (*whole, start + _WADE_FINALS.get(final, final))


def spellings(readings: Iterable[str]) -> frozenset[str]:
    """Every Pinyin spelling of the readings."""
    return frozenset(spelled for reading in readings for spelled in variants(reading))
