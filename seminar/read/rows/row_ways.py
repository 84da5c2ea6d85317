"""The way the rows of a list tell who speaks and on what, found from most of them and then kept to in all of them.

``林远舟，云溪大学 《云中的冰》``, ``Ice in Clouds (by Jane Roe)``, ``林远舟 [云中的冰](https://…)``: one row alone may
be read in several ways, ten rows seldom.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from seminar.language import has_han
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody, people
from seminar.read.prose_words import english
from seminar.read.records.chunks import Chunk, Fields

#: So many rows at least, and this share of them, tell a person in the same way.
_ENOUGH: Final = 2
_MOSTLY: Final = 0.6
_LONGEST: Final = 400
#: Letters of who speaks with post and house, of a title, and of a name behind "by".
_WHO: Final = range(2, 121)
_TITLE: Final = range(4, 201)
_SHORT_NAME: Final = 24
#: What stands round the parts of a row, and between them.
_ROUND: Final = " \t\u3000*_.。;；"
_BETWEEN: Final = " \t\u3000*_,，:：–—-|｜"
_QUOTED: Final = re.compile(r"[“\"《〈]([^“”\"《》〈〉\n]{4,200})[”\"》〉]")
#: ``《云的形成》及《雪的消融》``: two titles in one talk, which keep their marks.
_SEVERAL: Final = re.compile(
    r"(?:《[^《》\n]{2,120}》\s{0,2}(?:以?及|和|与|與|、|&|and)\s{0,2}){1,3}(?=《[^《》\n]{2,120}》[\s.。;；]*$)"
)
_BY: Final = re.compile(r"\s?(?:by|presented\sby|speaker\s?[:：]|(?:主讲人?|报告人)\s?[:：]?)\s?(?=\S)", re.IGNORECASE)
#: Who speaks, in brackets at the foot of a row that has no other brackets and quotes nothing.
_BRACKETS: Final = re.compile(r"(?<=\w)\s\(([A-Z][^()“”\"\n]{4,80})\)[\s.;]*$")
_AT: Final = re.compile(
    r"(?:(?<=[\s|｜,，])|(?<=》))(?:[一-鿿·]{2,5}|[A-Z][\w.'’-]{0,24}(?:\s[A-Z][\w.'’-]{0,24}){1,2})\s?[@＠]\s?[^\s@＠][^\n@＠]{1,40}$"
)
_LINKED: Final = re.compile(
    r"\s*(?P<who>[一-鿿·]{2,5}|[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3})(?:\s?[（(]?@[\w-]{2,40}[)）]?)?\s?[:：–—-]?\s*"
    r"\[(?P<title>[^\[\]\n]{4,200})\]\([^()\s]{1,300}\)[\s.。;；]*"
)
#: Who speaks and the title, as stretches of a row; ``None`` where the row is not of that way.
_Told: TypeAlias = tuple[Chunk, Chunk] | None


def _person_then_quoted(row: str) -> _Told:
    """``Jane Roe, Northland "Ice in Clouds"``, ``林远舟：云溪云数据工程师 《云中的冰》``"""
    *_, last = [None, *_QUOTED.finditer(row)]
    if last is None or row[last.end() :].strip(_ROUND):
        return None
    if several := _SEVERAL.search(row):
        return _stripped(row, 0, several.start()), (several.start(), last.end())
    return _stripped(row, 0, last.start()), last.span(1)


def _quoted_then_person(row: str) -> _Told:
    """``"Ice in Clouds", Jane Roe, Northland``, ``《云中的冰》 林远舟``"""
    first = _QUOTED.search(row)
    if first is None or row[: first.start()].strip(_ROUND):
        return None
    start, end = _stripped(row, first.end(), len(row))
    by = _BY.match(row, start, end)
    return (by.end() if by else start, end), first.span(1)


def _title_by(row: str) -> _Told:
    """``Ice in Clouds (by Jane Roe)``, ``云中的冰（主讲：林远舟）``"""
    bare = row.rstrip(_ROUND)
    begin = max(bare.rfind("("), bare.rfind("（"))
    by = _BY.match(bare, begin + 1) if begin > 0 and bare[-1:] in ")）" else None
    return None if by is None else (_stripped(row, by.end(), len(bare) - 1), _stripped(row, 0, begin))


def _title_then_brackets(row: str) -> _Told:
    """``Ice in Clouds (Jane Roe)``, ``Ice in Clouds (Jane Roe, Head of Theme)``"""
    match = _BRACKETS.search(row)
    if match is None or has_han(match[1]):
        return None
    return match.span(1), _stripped(row, 0, match.start())


def _title_at(row: str) -> _Told:
    """``云中的冰  林远舟@云溪``"""
    bare = row.rstrip(_ROUND)
    who = _AT.search(bare)
    return None if who is None else (who.span(), _stripped(row, 0, who.start()))


def _person_then_linked(row: str) -> _Told:
    """``林远舟 @lin31 [云中的冰](https://…)``: a name, perhaps its sign on the platform, and a link with the title."""
    linked = _LINKED.match(row)
    return None if linked is None else (linked.span("who"), linked.span("title"))


def _person_then_title(row: str) -> _Told:
    """``Jane Roe Ice in Clouds``: nothing but a blank between, in a programme that lost its columns."""
    match = _NAME_AND_TITLE.fullmatch(row.rstrip(_ROUND))
    return None if match is None else (match.span("who"), match.span("title"))


_NAME_AND_TITLE: Final = re.compile(
    r"\s*(?P<who>[A-Z][a-z’'-]{1,20}\s(?:[A-Z]\.\s)?[A-Z][A-Za-z’'-]{1,24})\s(?P<title>[A-Z“\"](?!niversity|nstitute|ollege|chool)\S{0,24}\s\S[^\n]{4,200})"
)

_WAYS: Final[tuple[Callable[[str], _Told], ...]] = (
    _person_then_quoted,
    _quoted_then_person,
    _title_by,
    _title_then_brackets,
    _title_at,
    _person_then_linked,
    _person_then_title,
)


def fields_in(rows: Sequence[str], lexicon: Lexicon) -> list[Fields] | None:
    """Who speaks and on what in each row (stretches of its text), empty where it tells neither; ``None`` for no way.

    A way is believed where two rows at least and most of them tell a person in it; the others are then read in it as
    well, whatever the person's name looks like.
    """
    for way in _WAYS:
        found = [_told(row, way) for row in rows]
        sure = sum(
            told is not None and _is_told(row[slice(*told[0])], way, lexicon)
            for row, told in zip(rows, found, strict=True)
        )
        if sure < max(_ENOUGH, _MOSTLY * len(rows)):
            continue
        # where the titles are people as well, another way tells which is which
        titles = [row[slice(*told[1])] for row, told in zip(rows, found, strict=True) if told is not None]
        named = 2 * sum(names_somebody(title.strip(), lexicon, strict=True) for title in titles) >= len(titles)
        if not _begin_with_given_names(rows, found) if way is _person_then_title else named:
            continue
        return [{"speaker": told[0], "title": told[1]} if told is not None else {} for told in found]
    return None


def _begin_with_given_names(rows: Sequence[str], found: Sequence[_Told]) -> bool:
    """Whether a third of the rows at least, and three of them, begin with a given name: two capitals tell no name."""
    known = sum(
        told is not None and row.split(maxsplit=1)[0].casefold() in english().given
        for row, told in zip(rows, found, strict=True)
    )
    return known >= max(_NAMED, len(rows) / _NAMED)


_NAMED: Final = 3


def without_kinds(rows: Sequence[str], told: Sequence[Fields]) -> list[Fields]:
    """The fields of each row, the titles without the kind of talk that several rows name before a colon.

    ``Theme talk: Ice`` and ``Theme talk: Fog`` are on ice and on fog. Empty where ``told`` is.
    """
    if not told:
        return []
    kinds = [
        _KIND.match(row, *fields["title"]) if "title" in fields else None
        for row, fields in zip(rows, told, strict=True)
    ]
    count = Counter(kind[1].casefold() for kind in kinds if kind)
    return [
        {**fields, "title": (kind.end(), fields["title"][1])}
        if kind and count[kind[1].casefold()] >= _ENOUGH
        else fields
        for fields, kind in zip(told, kinds, strict=True)
    ]


#: ``Theme talk: `` before a title.
_KIND: Final = re.compile(r"([A-Z][A-Za-z]+(?:\s[A-Za-z]+){0,2}):\s+(?=\S)")


def _told(row: str, way: Callable[[str], _Told]) -> _Told:
    told = way(row) if len(row) <= _LONGEST and "\n" not in row.strip() else None
    if told is None:
        return None
    (who, who_end), (title, title_end) = told
    return told if who_end - who in _WHO and title_end - title in _TITLE else None


def _stripped(row: str, start: int, end: int) -> Chunk:
    """A stretch without the marks and blanks at both its ends."""
    text = row[start:end]
    bare = text.strip(_BETWEEN)
    begin = start + (len(text) - len(text.lstrip(_BETWEEN)))
    return begin, begin + len(bare)


def _is_told(who: str, way: Callable[[str], _Told], lexicon: Lexicon) -> bool:
    """Whether a stretch is a person; behind "by" any few letters are."""
    return _is_person(who, lexicon) or (way is _title_by and len(who) <= _SHORT_NAME)


def _is_person(text: str, lexicon: Lexicon) -> bool:
    """Whether a stretch begins with a name, or is one person by what stands beside the name."""
    first = re.split(r"\s*[,，、;；(（:：/／@＠]\s*|\s{2,}", text.strip(" *_"), maxsplit=1)[0]
    if names_somebody(first, lexicon, strict=True):
        return has_han(first) or len(first.split()) > 1
    named = people(text, lexicon)
    return len(named) == 1 and bool(named[0].person.name) and bool(named[0].person.affiliation) and not named[0].rest
