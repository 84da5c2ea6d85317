"""Does the English name belong to the Chinese one? Three answers, and the third is 'cannot tell'."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from seminar.language import has_han
from seminar.names.spelling import letters, spellings, syllable_count, wade_giles
from seminar.names.surnames import CANTONESE, COMPOUND, ELSEWHERE, WESTERN, common_spellings, readings, surname_readings

_BRACKETED: Final = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]")
_DOT: Final = re.compile(r"[·•・‧∙⋅．｡・]")
_WORDS: Final = re.compile(r"[^\s,，;；/]+")
_PARTS: Final = re.compile(r"[-‐‑–'’ʼ`´.]+")
#: Longer than this, it is no name.
_LONGEST: Final = 80


class NameMatch(StrEnum):
    MATCH = "match"
    MISMATCH = "mismatch"
    CANNOT_TELL = "cannot tell"


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of a Latin name: its letters joined, and the parts a hyphen or full stop made of it."""

    joined: str
    parts: tuple[str, ...]

    @property
    def is_initials(self) -> bool:
        return all(len(part) == 1 for part in self.parts) or (len(self.joined) <= 3 and not syllable_count(self.joined))


@lru_cache(maxsize=4096)
def compare(zh: str, en: str) -> NameMatch:
    """Whether ``en`` is a spelling of the name ``zh``; titles must have been stripped.

    ``MISMATCH`` is said only of an English name that is Pinyin through and through (or one slip away from it) and
    yet not this one. Wade–Giles, Cantonese and other spellings, transliterated foreigners, Western given names
    beside a Chinese surname all give ``CANNOT_TELL``.
    """
    if max(len(zh), len(en)) > _LONGEST or has_han(en):
        return NameMatch.CANNOT_TELL
    zh, en = _BRACKETED.sub(" ", zh), _BRACKETED.sub(" ", en)
    words = _split(en)
    if not words:
        return NameMatch.CANNOT_TELL
    if not has_han(zh):
        return _compare_latin(_split(zh), words)
    han = "".join(char for char in zh if has_han(char))
    if _DOT.search(zh) or re.search("[A-Za-z]", zh) or len(han) > 4 or (len(han) == 4 and han[:2] not in COMPOUND):
        return _compare_foreign(han, words)
    if len(han) < 2:
        return NameMatch.CANNOT_TELL
    return _compare_chinese(han, words)


def _split(text: str) -> tuple[_Word, ...]:
    found = []
    for chunk in _WORDS.findall(text):
        parts = tuple(filter(None, (letters(part) for part in _PARTS.split(chunk))))
        if parts:
            found.append(_Word("".join(parts), parts))
    return tuple(found[:8])


def _compare_latin(one: Sequence[_Word], other: Sequence[_Word]) -> NameMatch:
    """Two Latin names: the same person shares a surname or at least a word; strangers share nothing."""
    first, second = ({word.joined for word in words if len(word.joined) > 1} for words in (one, other))
    if not first or not second:
        return NameMatch.CANNOT_TELL
    if first <= second or second <= first:
        return NameMatch.MATCH
    return NameMatch.CANNOT_TELL if first & second else NameMatch.MISMATCH


# ---------------------------------------------------------------- Chinese names


def _compare_chinese(han: str, words: tuple[_Word, ...]) -> NameMatch:
    cuts = [cut for cut in (2, 1) if cut < len(han) and (cut == 1 or han[:2] in COMPOUND)]
    if any(_fits(han[:cut], han[cut:], words) for cut in cuts):
        return NameMatch.MATCH
    if not all(syllable_count(word.joined) or word.is_initials for word in words):
        slip = any(_is_slip(han[:cut], han[cut:], words) for cut in cuts)
        return NameMatch.MISMATCH if slip else NameMatch.CANNOT_TELL
    if _is_other_spelling(han, words) or _may_be_western(han, words):
        return NameMatch.CANNOT_TELL
    return NameMatch.MISMATCH


def _fits(surname: str, given: str, words: tuple[_Word, ...]) -> bool:
    """Whether some words are the surname and the others, in order, the given name (in full or as initials)."""
    family = spellings(surname_readings(surname))
    full = re.compile("".join(f"(?:{'|'.join(_of(char))})" for char in given))
    whole = "".join(word.joined for word in words)
    if len(words) == 1:
        return any(_joined_fits(whole, name, full) for name in family) or whole in family
    short = re.compile("".join(_or_initial(char, index) for index, char in enumerate(given)))
    for rest in _without_surname(words, family):
        text = "".join(word.joined for word in rest)
        if full.fullmatch(text) or (any(word.is_initials for word in rest) and short.fullmatch(text)):
            return True
        plain = [word for word in rest if syllable_count(word.joined) and len(word.joined) > 1]
        if 0 < len(plain) < len(rest) and full.fullmatch("".join(word.joined for word in plain)):
            return True  # 'Jack Jianguo Li', 'Jianguo R. Li': something Western beside the whole Chinese name
    return any(_joined_fits(whole, name, full) for name in family)


def _of(char: str) -> list[str]:
    return sorted(spellings(readings(char)), key=len, reverse=True) or ["(?!)"]


def _or_initial(char: str, index: int) -> str:
    """A syllable or its first letter; later syllables of a given name may be left out beside an initial."""
    starts = sorted({reading[:2] if reading[1:2] == "h" else reading[:1] for reading in readings(char)})
    letters_only = sorted({reading[:1] for reading in readings(char)})
    return f"(?:{'|'.join([*_of(char), *starts, *letters_only])})" + ("?" if index else "")


def _joined_fits(whole: str, surname: str, given: re.Pattern[str]) -> bool:
    return (whole.startswith(surname) and given.fullmatch(whole[len(surname) :]) is not None) or (
        whole.endswith(surname) and given.fullmatch(whole[: -len(surname)]) is not None
    )


def _without_surname(words: tuple[_Word, ...], family: frozenset[str]) -> Iterator[tuple[_Word, ...]]:
    """Every way to take the surname off the front or the end (two words of it too: Ou Yang): what remains."""
    for count in (1, 2):
        if count < len(words):
            for taken, rest in ((words[:count], words[count:]), (words[-count:], words[:-count])):
                if "".join(word.joined for word in taken) in family:
                    yield rest


def _is_slip(surname: str, given: str, words: tuple[_Word, ...]) -> bool:
    """The surname right, and the given name one letter away from its Pinyin: Zhiyaun for Zhiyuan."""
    family = spellings(surname_readings(surname))
    right = _readings_of(given)
    for rest in _without_surname(words, family):
        text = "".join(word.joined for word in rest)
        if len(text) < 5 or any(word.is_initials for word in rest) or _all_in(given, text, wade=True):
            continue
        if any(text[0] == name[0] and _one_slip(text, name) for name in right):
            return True
    return False


def _readings_of(given: str) -> set[str]:
    found = {""}
    for char in given:
        found = {start + spelled for start in found for spelled in _of(char)}
        if len(found) > 64:
            break
    return found


def _one_slip(text: str, right: str) -> bool:
    """One letter more, less, or other, or two neighbours swapped."""
    if abs(len(text) - len(right)) > 1 or text == right:
        return False
    start = next((i for i, (a, b) in enumerate(zip(text, right, strict=False)) if a != b), min(len(text), len(right)))
    a, b = text[start:], right[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def _all_in(given: str, text: str, *, wade: bool) -> bool:
    """Whether ``text`` spells the given name, each syllable in Pinyin or (``wade``) in Wade–Giles."""
    per_char = [
        {
            spelled
            for reading in readings(char)
            for spelled in ((*wade_giles(reading), *_of(char)) if wade else _of(char))
        }
        for char in given
    ]
    return (
        re.fullmatch("".join(f"(?:{'|'.join(sorted(forms, key=len, reverse=True))})" for forms in per_char), text)
        is not None
    )


def shares_surname(zh: str, en: str) -> bool:
    """Whether a word of ``en`` is the family name of the Chinese name ``zh``, in Pinyin or another usual spelling."""
    han, words = "".join(char for char in zh if has_han(char)), _split(en)
    if not 2 <= len(han) <= 4 or not words:
        return False
    mandarin, elsewhere = _surnames(han[: _surname_ends(han)])
    return any(word.joined in mandarin | elsewhere for word in (words[0], words[-1]))


def _surname_ends(han: str) -> int:
    return 2 if han[:2] in COMPOUND and len(han) > 2 else 1


def _surnames(surname: str) -> tuple[frozenset[str], frozenset[str]]:
    """A family name in Pinyin, and as it is spelled in Taiwan, Hong Kong and abroad."""
    abroad = (form for name in surname_readings(surname) for form in wade_giles(name))
    return spellings(surname_readings(surname)), frozenset((*ELSEWHERE.get(surname, ()), *abroad))


def _is_other_spelling(han: str, words: tuple[_Word, ...]) -> bool:
    """Wade–Giles, Cantonese, Hokkien … that happens to be good Pinyin as well."""
    cut = _surname_ends(han)
    given = han[cut:]
    mandarin, elsewhere = _surnames(han[:cut])
    parts = {part for word in words for part in (word.joined, *word.parts)}
    if parts & (elsewhere - mandarin):
        return True
    for rest in _without_surname(words, mandarin | elsewhere):
        if _all_in(given, "".join(word.joined for word in rest), wade=True):
            return True
        apart = [part for word in rest for part in word.parts]
        if len(apart) > 1 and CANTONESE & set(apart):
            return True
    return any(syllable_count(word.joined) >= 3 for word in words) and han[:2] not in COMPOUND


def _may_be_western(han: str, words: tuple[_Word, ...]) -> bool:
    """The right surname beside a Western given name that reads as Pinyin (Ben, Lisa)."""
    family = spellings(surname_readings(han[:1]))
    return any(all(word.joined in WESTERN for word in rest) for rest in _without_surname(words, family))


# ---------------------------------------------------------------- transliterated names


def _compare_foreign(han: str, words: tuple[_Word, ...]) -> NameMatch:
    """A name from another language in Chinese characters: only a plainly Chinese English name is wrong for it."""
    spelled = [set(_of(char)) for char in han]
    text = "".join(word.joined for word in words)
    if all(any(form in text for form in forms) for forms in spelled):
        return NameMatch.MATCH
    pinyin = all(1 <= syllable_count(word.joined) <= 2 for word in words) and len(words) == 2
    chinese = pinyin and bool({words[0].joined, words[-1].joined} & common_spellings())
    western = any(word.joined in WESTERN for word in words)
    if chinese and not western and _likeness(han, text) < 0.5:
        return NameMatch.MISMATCH
    return NameMatch.CANNOT_TELL


_SOUNDS: Final = str.maketrans("pbtdkgcqhxjzsrlfvwmn", "ppttkkkkkkssslrfffmn".replace("r", "l"))


def _likeness(han: str, text: str) -> float:
    """How alike the consonants of a transliteration and of the original sound, 0–1."""
    pinyin = "".join((readings(char) or ("",))[0] for char in han)
    one, other = (re.sub("[aeiouyv]+|h", "", sound).translate(_SOUNDS) for sound in (pinyin, text))
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()


def looks_chinese(en: str) -> bool:
    """Whether a Latin name is plainly Pinyin: every word spells syllables, and one of the outer two is a surname."""
    words = _split(en) if len(en) <= _LONGEST else ()
    return (
        2 <= len(words) <= 3
        and all(1 <= syllable_count(word.joined) <= 2 for word in words)
        and bool({words[0].joined, words[-1].joined} & common_spellings())
        and not any(word.joined in WESTERN for word in words)
    )
