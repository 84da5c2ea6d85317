"""What stands in brackets before a heading: the kind of event, a board's tag, the series."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from seminar.language import has_han
from seminar.read.lexicon import Lexicon
from seminar.read.series.names import Heading, series_in

#: The series told before the heading proper, its number, and the rest.
Ahead: TypeAlias = tuple[str, int | None, str]

#: ``[云溪沙龙2030-31]``: the year of a series.
_YEAR: Final = re.compile(r"(?<=[坛座龙坊堂会列])\s?20\d\d\s?[-–/]\s?\d\d(?=[\]】])")
#: ``Lecture Forecast/Rain Lectures (III)``
_KIND_BEFORE: Final = re.compile(r"([^/]{4,30})/\s*(?=\S.{5})")
#: ``【学术报告 Academic talk】观云论坛``: what kind of event, in both languages.
_BOTH_KINDS: Final = re.compile(r"【([一-鿿]{2,8})\s?[/|]?\s?([A-Z][A-Za-z ]{2,30})】\s*(?=\S{2})")
_TAG: Final = re.compile(r"\[([^\[\]]{2,24})\]\s*(?=\S{2})")
#: ``#讲座预告# 云中的冰``: the kind of event as a topic of a social network.
_TOPIC: Final = re.compile(r"#([^#\s]{2,12})#\s*(?=\S{2})")
#: ``[观云论坛 / Rain Colloquium] Ice in Clouds``: the series before the subject of a mail, perhaps in both languages.
_LIST_TAG: Final = re.compile(r"\[([^\[\]]{4,100})\]\s+(?=\S.{5})")
#: ``[情報] 云中的冰``, ``[Physics] Ice in Clouds``: a word a board sorts its posts by, before a title of some length.
_SORTED_BY: Final = re.compile(
    r"\[(?:[一-鿿]{2,4}\]\s*(?!第)(?=[^\s\[#\d]{4})|[A-Z][A-Za-z]{3,11}\]\s+(?=[A-Z\d][\w’'-]*\s\S))"
)


def without_tags(bare: str, lexicon: Lexicon) -> tuple[str, Ahead | None]:
    """A heading without a word for talks before a stroke or in brackets; a series in brackets is told apart."""
    bare = _YEAR.sub("", bare)
    if (before := _KIND_BEFORE.match(bare)) and lexicon.holds("generic", before.group(1)):
        bare = bare[before.end() :]
    kind = _BOTH_KINDS.match(bare)
    if kind and all(lexicon.holds("generic", part) for part in kind.groups()):
        bare = bare[kind.end() :]
    tag = _TAG.match(bare) or _TOPIC.match(bare)
    if tag and lexicon.holds("generic", tag.group(1)):
        return bare[tag.end() :], None
    named = series_in(tag[1], lexicon) if tag and has_han(tag[1]) else Heading()
    if tag and named.series:
        return bare, (named.series, named.number or None, bare[tag.end() :])
    listed = _LIST_TAG.match(bare)
    names = [series_in(part, lexicon).series for part in listed[1].split(" / ")] if listed else []
    if listed and all(names):
        return bare, (" / ".join(names), None, bare[listed.end() :])
    return _SORTED_BY.sub("", bare, count=1) if bare.startswith("[") else bare, None
