"""What is told of the talks of a table outside of it, each below its title or its speaker, handed to its talk.

Abstracts and lives below the titles of a programme; a talk of its own beside the table (``Next talk``) stays apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from seminar.language import has_han
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, NOISE, Segment, Span
from seminar.read.record import bare

#: Letters that a line with a title may have besides: its number, the speaker in brackets.
_BESIDE: Final = 60
#: A title is no shorter where it is looked for in other lines.
_SHORTEST: Final = 4
_CHINESE_NAME: Final = 2
_NUMBER: Final = re.compile(
    r"\s*(?:[:#*>\s]*\{\w{2,20}\}\s*)?(?:[（(]?\d{1,2}[)）.、]|[一二三四五六七八九十]{1,3}、)?\s*"
)
#: ``:::``, ``(talk-ice)=``, ``[1]: https://…``: the marks of a page, no text.
_MARKUP: Final = re.compile(r"\s*(?:[:`~=*_-]{2,}\S{0,20}|\([\w-]{1,80}\)=|\[[\w-]{1,40}\]:\s*\S+)\s*")
#: A text this long below the title of one talk alone is its abstract.
_LONG: Final = 150

Group: TypeAlias = tuple[Segment, ...]


@dataclass(slots=True)
class _Shares:
    """What stands around a table: the segments told of each talk, those of a talk beside it, and what is for all."""

    told: dict[int, list[Segment]] = field(default_factory=dict)
    beside: list[Segment] = field(default_factory=list)
    rest: list[Segment] = field(default_factory=list)


def handed_out(shared: Sequence[Segment], talks: Sequence[Group]) -> tuple[Group, ...]:
    """The talks of a list behind what all of them share, each with what stands there below its title or its speaker.

    Nothing is handed out unless two talks at least are named there with a text below each, or one with a long text.
    A title or a speaker behind a label there that no talk has is of a talk beside the list, where it tells when as
    well; else it is none of the talks' that tell their own.
    """
    if len(talks) > _MOST or sum(len(segment.spans) for segment in shared) > _LINES:
        return tuple((*shared, *talk) for talk in talks)
    found = _dealt(shared, talks)
    said = [sum(len(segment.text) for segment in segments) for segments in found.told.values()]
    if sum(bool(letters) for letters in said) < _ENOUGH and max(said, default=0) < _LONG:
        found = _Shares({}, found.beside, [s for s in shared if s not in found.beside])
    if not _tells_a_talk(found.beside):
        apart = set(map(id, found.beside))
        found.rest = [segment for segment in shared if id(segment) in apart or segment in found.rest]
        found.beside = []
    houses = _houses(found.rest, talks)
    rest = tuple(_of_none(found.rest, talks))
    groups = tuple((*rest, *talk, *houses.get(n, ()), *found.told.get(n, ())) for n, talk in enumerate(talks))
    if not found.beside:
        return groups
    own = (*rest, *found.beside)
    first = min((segment.index for talk in talks for segment in talk if segment.structured), default=0)
    return (own, *groups) if found.beside[0].index < first else (*groups, own)


#: Talks with a text of their own that make a list of abstracts.
_ENOUGH: Final = 2
#: What is looked at: talks, and lines they share.
_MOST: Final = 100
_LINES: Final = 2_000
#: What may be told of a talk below its title.
_OF_A_TALK: Final = frozenset(("abstract", "bio", "affiliation", "position", "department", "keywords", "homepage"))
_NAMING: Final = frozenset(("title", "speaker"))


def _dealt(shared: Sequence[Segment], talks: Sequence[Group]) -> _Shares:
    """The segments around a table by the talk each is told of."""
    titles = [_key(talk, "title") for talk in talks]
    speakers = [_key(talk, "speaker") for talk in talks]
    found = _Shares()
    current: int | None = None
    rank = 0
    for segment in shared:
        if segment.heading and current is not None and rank and segment.heading <= rank:
            current = None
        if segment.field in _NAMING and segment.spans and not segment.structured:
            keys = titles if segment.field == "title" else speakers
            of = _named_by(segment, keys, current)
            if of is None and segment.text.strip():
                current = None
                found.beside.append(segment)
            elif of is not None:
                current = of
                found.told.setdefault(of, [])
                rank = segment.heading
            continue
        if found.beside and segment.field != FREE and current is None and not segment.heading:
            found.beside.append(segment)
        elif segment.field in (FREE, "abstract"):
            current, rank = _spans_dealt(segment, titles, current, rank, found)
        elif current is not None and segment.field in _OF_A_TALK:
            found.told[current].append(segment)
        else:
            found.rest.append(segment)
    return found


def _spans_dealt(
    segment: Segment, titles: Sequence[str], current: int | None, rank: int, found: _Shares
) -> tuple[int | None, int]:
    """Deals out the lines of a text; the talk they end with, and the rank of the heading that names it."""
    kept: list[Span] = []
    told: list[Span] = []
    for span in segment.spans:
        of = next((n for n, title in enumerate(titles) if title and _names(span.text, title)), None)
        if of is not None:
            _tell(found, current, segment, told)
            current, rank, told = of, segment.heading, []
            found.told.setdefault(of, [])
        elif current is not None and span.text.strip():
            told += [] if _MARKUP.fullmatch(span.text) else [span]
        else:
            kept.append(span)
    _tell(found, current, segment, told)
    if kept or not segment.spans:
        found.rest.append(replace(segment, spans=tuple(kept)) if len(kept) < len(segment.spans) else segment)
    return current, rank


def _tell(found: _Shares, of: int | None, segment: Segment, spans: Sequence[Span]) -> None:
    """Adds lines to the abstract of a talk."""
    if of is None or not spans:
        return
    before = found.told[of]
    at = next((n for n, other in enumerate(before) if other.field == "abstract"), None)
    if at is None:
        mark = segment.mark if segment.field == "abstract" else None
        before.append(Segment("abstract", segment.label, tuple(spans), mark))
    else:
        before[at] = replace(before[at], spans=(*before[at].spans, *spans))


#: ``- Jane Roe, Harbour University``, ``王若水（东屿大学）``: an item of a list of all who speak.
_WHO_AND_WHERE: Final = re.compile(
    r"\s*(?:[*•·+-]|\d{1,2}[.)、])?\s*[*_\[]{0,3}(?P<who>[^,，(（:：\[\]*_\n–—-]{2,40}?)[*_\]]{0,3}(?:\([^()\s]{8,200}\))?\s*"
    r"(?:[,，:：]\s*|[（(]|\s[–—-]{1,2}\s)(?P<link>\[)?(?P<where>[^\n\[\]]{2,100}?)(?(link)\]\([^()\s]{0,200}\))[）)]?[.;；。]?\s*"
)


def _houses(shared: Sequence[Segment], talks: Sequence[Group]) -> dict[int, tuple[Segment, ...]]:
    """Where the speakers work, for those talks that leave it out, by a list of all speakers outside the table."""
    speakers = {
        key: n
        for n, talk in reversed(list(enumerate(talks)))
        if (key := _key(talk, "speaker")) and not any(segment.field == "affiliation" for segment in talk)
    }
    again = {n: key for n, talk in enumerate(talks) if (key := _key(talk, "speaker")) in speakers}
    found: dict[str, Segment] = {}
    for segment in shared:
        for span in segment.spans:
            told = _WHO_AND_WHERE.fullmatch(span.text) if len(span.text) <= _LONG else None
            if told is not None and (key := bare(told["who"])) in speakers and key not in found:
                start, end = told.span("where")
                part = replace(span, start=span.start + start, end=span.start + end, text=told["where"])
                found[key] = Segment("affiliation", "", (part,), structured=True)
    if len(found) < _ENOUGH:
        return {}
    return {n: (found[key],) for n, key in again.items() if key in found}


def _named_by(segment: Segment, keys: Sequence[str], current: int | None) -> int | None:
    """Which talk a labelled title or speaker is of: the one being told, where it may be."""
    said = bare(segment.text)
    alike = [n for n, key in enumerate(keys) if key and said and (said.startswith(key) or key.startswith(said))]
    return current if current in alike else next(iter(alike), None)


def _tells_a_talk(segments: Sequence[Segment]) -> bool:
    fields = {segment.field for segment in segments if segment.text.strip()}
    return fields >= _NAMING and bool(fields & WHEN)


def _of_none(shared: Sequence[Segment], talks: Sequence[Group]) -> Iterator[Segment]:
    """What all talks share; a title or a speaker among it, where most have their own, as a line nobody reads."""
    own = {
        name
        for name in _NAMING
        if len(talks) >= _ENOUGH
        and 2 * sum(any(s.field == name and s.text.strip() for s in t) for t in talks) > len(talks)
    }
    own |= {"abstract"} if "title" in own else set()  # what the list is about
    for segment in shared:
        yield replace(segment, field=NOISE) if segment.field in own and segment.spans else segment


def _key(group: Sequence[Segment], name: str) -> str:
    said = next((bare(segment.text) for segment in group if segment.field == name and segment.structured), "")
    return said if len(said) >= (_CHINESE_NAME if name == "speaker" and has_han(said) else _SHORTEST) else ""


def _names(text: str, title: str) -> bool:
    """Whether a line is the title of a talk, with its number and the speaker at most."""
    if len(text) > len(title) * 2 + _BESIDE:
        return False
    line = _NUMBER.sub("", text, count=1)
    _, colon, behind = line.replace("：", ":").partition(":")
    return bare(line).startswith(title) or (bool(colon) and bare(behind).startswith(title))  # Jane Roe: Ice in Clouds
