"""A name as a poster, a paper and a passport print it: 张三 · San Zhang · ZHANG San."""

from __future__ import annotations

from dataclasses import dataclass

from seminar.bilingual import Bilingual
from seminar.language import has_han
from seminar.names.matching import NameMatch, compare
from seminar.names.spelling import letters, spellings
from seminar.names.surnames import COMPOUND, common_spellings, readings, surname_readings


@dataclass(frozen=True, slots=True)
class NameForms:
    """``zh`` 张三, ``western`` San Zhang, ``surname_first`` ZHANG San; ``None`` where a form cannot be had."""

    zh: str | None
    western: str | None
    surname_first: str | None

    def __str__(self) -> str:
        return " · ".join(form for form in (self.zh, self.western, self.surname_first) if form)


def forms(name: Bilingual) -> NameForms:
    """The three forms of a name without titles.

    The English side is kept as its owner spells it, only turned round; where it is missing, a Chinese name is
    spelled in Pinyin. A name from elsewhere (transliterated, or one word) has no surname-first form.
    """
    zh, en = name.zh, name.en
    parts = _parts(zh, en) if en else _pinyin(zh or "")
    if parts is None:
        return NameForms(zh, en, None)
    given, surname = parts
    return NameForms(zh, f"{given} {surname}", f"{surname.upper()} {given}")


def _pinyin(zh: str) -> tuple[str, str] | None:
    han = zh.replace(" ", "")
    if not 2 <= len(han) <= 4 or not all(has_han(char) for char in han):
        return None
    cut = 2 if han[:2] in COMPOUND and len(han) > 2 else 1
    if len(han) == 4 and cut == 1:
        return None
    surname = surname_readings(han[:cut])
    syllables = [readings(char) for char in han[cut:]]
    if not surname or not all(syllables):
        return None
    given = syllables[0][0]
    for syllable, *_ in syllables[1:]:
        given += ("'" if syllable[0] in "aoe" else "") + syllable
    return (_umlaut(given).capitalize(), _umlaut(surname[0]).capitalize())


def _umlaut(pinyin: str) -> str:
    return pinyin.replace("v", "ü")


def _parts(zh: str | None, en: str) -> tuple[str, str] | None:
    """Given name and surname of an English name; the Chinese name, capitals or a comma say which is which."""
    before, comma, after = (part.strip() for part in en.partition(","))
    if comma:
        return (after, before.capitalize() if before.isupper() else before) if before and after else None
    words = en.split()
    if len(words) < 2:
        return None
    first, last = words[0], words[-1]
    if first.isupper() and len(first) > 1 and not last.isupper():
        return " ".join(words[1:]), first.capitalize()
    if zh and has_han(zh):
        if compare(zh, en) is not NameMatch.MATCH:
            return (" ".join(words[:-1]), last) if letters(last) in common_spellings() else None
        han = zh.replace(" ", "")
        cut = 2 if han[:2] in COMPOUND and len(han) > 2 else 1
        family = spellings(surname_readings(han[:cut]))
        for count in (1, 2):
            if count < len(words) and letters("".join(words[-count:])) in family:
                return " ".join(words[:-count]), _title("".join(words[-count:]))
            if count < len(words) and letters("".join(words[:count])) in family:
                return " ".join(words[count:]), _title("".join(words[:count]))
    return " ".join(words[:-1]), _title(last)


def _title(word: str) -> str:
    return word.capitalize() if word.isupper() and len(word) > 1 else word
