"""Lists that tell each fact in both languages, one behind the other: Tern University 云溪大学, Tides 潮汐."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.language import has_han
from seminar.read.cv.degrees import INSTITUTION
from seminar.read.document import Line

_HAN: Final = "一-鿿㐀-䶿"
#: Facts told so that make a list one in both languages.
_ENOUGH: Final = 2
_LONGEST: Final = 300
_LATIN_FIRST: Final = re.compile(
    rf"(?P<first>[^{_HAN}]*[A-Za-z][^{_HAN}]*?)[\s/|(（]{{1,6}}(?P<second>[{_HAN}][{_HAN}\s·、（）()]*)"
)
_HAN_FIRST: Final = re.compile(rf"(?P<first>[^A-Za-z]*[{_HAN}][^A-Za-z]*?)[\s/|(（]{{1,6}}(?P<second>[A-Z][^{_HAN}]*)")
#: 盐潮、海冰、港口 Salt tides, sea ice, ports: a row of fields in one language, and the same in the other
_HAN_ROW: Final = re.compile(
    rf"(?P<first>[^A-Za-z]*[{_HAN}][^A-Za-z]*?)[\s/|（(]{{1,6}}(?P<second>[A-Z][^{_HAN}]*?)[)）.]?"
)
_LATIN_ROW: Final = re.compile(
    rf"(?P<first>[A-Z][^{_HAN}]*?)[\s/|（(]{{1,6}}(?P<second>[^A-Za-z]*[{_HAN}][^A-Za-z]*?)[)）。]?"
)
_BETWEEN_FIELDS: Final = re.compile(r"[、，；,;]\s*")


def _first_half(text: str) -> re.Match[str] | None:
    text = text[:_LONGEST].rstrip()
    return _LATIN_FIRST.fullmatch(text) or _HAN_FIRST.fullmatch(text)


def studies_in_one_language(lines: Sequence[Line]) -> list[Line]:
    """The lines of a list of studies in the language that comes first, where all that have both tell all twice."""
    both = {line.number: _first_half(line.text) for line in lines if line.label is None and has_han(line.text)}
    halves = [match for match in both.values() if match is not None]
    housed = any(INSTITUTION.search(half["first"]) and INSTITUTION.search(half["second"]) for half in halves)
    if len(halves) < max(_ENOUGH, len(both)) or not housed:
        return list(lines)
    return [replace(line, text=half["first"]) if (half := both.get(line.number)) else line for line in lines]


def fields_in_one_language(fields: Sequence[str]) -> list[str]:
    """The fields of research in the language that comes first, where each of them is told in both."""
    halves = [_LATIN_FIRST.fullmatch(each[:_LONGEST]) or _HAN_FIRST.fullmatch(each[:_LONGEST]) for each in fields]
    told = [half["first"].strip() for half in halves if half is not None]
    return told if len(told) == len(fields) >= _ENOUGH else list(fields)


def rows_in_one_language(lines: Sequence[Line]) -> list[Line]:
    """The lines of a list of fields, of a row told again in the other language the first one alone.

    Of ``盐潮、海冰 Salt tides, sea ice`` it is ``盐潮、海冰``; both have as many fields.
    """
    return [replace(line, text=_first_row(line.text.strip())) for line in lines]


def _first_row(text: str) -> str:
    both = (_HAN_ROW.fullmatch(text) or _LATIN_ROW.fullmatch(text)) if len(text) <= _LONGEST else None
    counts = {len(_BETWEEN_FIELDS.split(half)) for half in (both["first"], both["second"])} if both else set()
    return both["first"].strip() if both and len(counts) == 1 and counts.pop() >= _ENOUGH else text
