"""Digests of what goes on: items under headings of one kind, some of them talks, with labels below each.

``### 云中的冰`` over ``时间：…`` and ``主讲：…``. A heading is the title where none stands behind a label below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from seminar.language import has_han
from seminar.read.document import Line
from seminar.read.headings import headings
from seminar.read.labels.hits import WHEN
from seminar.read.labels.of_a_line import find_labels
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_one, names_somebody

#: What is looked at, and letters of a heading.
_MOST: Final = 2_000
_LONGEST: Final = 160
_ENOUGH: Final = 2
#: Lines a heading may run over, while a bracket is open.
_WRAPPED: Final = 4
#: A kind of event before an English title is no longer.
_KIND: Final = 12
_RANK: Final = 2
_MARKED: Final = re.compile(r"\s{0,3}(?P<rank>#{1,5})\s+(?P<text>\S.*)")
_NUMBERED: Final = re.compile(r"\s{0,3}(?P<n>\d{1,2})\s?[.．、)）]\s?(?P<text>[^\s\d].*)")
_BAR: Final = re.compile(r"\s*\\?[|｜]\s*")
#: ``海雾论坛（第288）期``
_COUNT: Final = re.compile(r"[（(]第?\s?(\d{1,4})[)）]\s?期")
_DAY_AHEAD: Final = re.compile(r"\d{1,2}月\d{1,2}[日号]\s*")
_QUOTED: Final = re.compile(r"[《“「]([^《》“”「」]{3,120})[》”」]")


@dataclass(frozen=True, slots=True)
class _Item:
    """A heading and the lines below it: where it begins and ends, where its text ends, and the fields labelled."""

    at: int
    body: int
    end: int
    text: str
    fields: tuple[str, ...]

    def is_talk(self, lexicon: Lexicon) -> bool:
        if not WHEN & set(self.fields):
            return False
        if {"title", "speaker"} & set(self.fields):
            return "speaker" in self.fields or bool(_speaker_in(self.text, lexicon))
        return _person_and_title(self.text, lexicon) is not None

    @property
    def is_plain(self) -> bool:
        """Whether nothing of one talk is labelled twice in it."""
        return all(self.fields.count(field) <= 1 for field in ("title", "speaker", "time", "date"))


@dataclass(frozen=True, slots=True)
class Digest:
    """The lines of a text, the places where its talks begin, and those of lines that tell of no talk.

    Both are empty where the text is no digest.
    """

    lines: tuple[Line, ...]
    starts: tuple[int, ...] = ()
    others: frozenset[int] = frozenset()


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> Digest:
    """The lines of a digest with the headings of its talks as titles; any other lines as they are.

    A digest is believed where two items at least tell a time and a speaker behind labels, none tells one twice, and a
    heading is the title of one of them, or an item is none.
    """
    if any(line.label is not None for line in lines):
        return Digest(tuple(lines))
    items = _items(lines, lexicon)
    talks = {item.at: item for item in items if item.is_talk(lexicon)}
    if len(talks) < _ENOUGH or not all(item.is_plain for item in items):
        return Digest(tuple(lines))
    if all({"title", "speaker"} <= set(item.fields) for item in talks.values()) and len(talks) == len(items):
        return Digest(tuple(lines))  # every one of them labels its title: the labels say all
    found: list[Line] = list(lines[: items[0].at])
    starts: list[int] = []
    rank = min(_rank_of(lines[at]) for at in talks)
    others: set[int] = set()
    for item in items:
        begin = len(found)
        if item.at in talks:
            starts.append(begin)
            found += _heads(item, lines[item.at], lexicon)
            found += (replace(line, text="", heading=0) for line in lines[item.at + 1 : item.body])
            found += lines[item.body : item.end]
        else:
            found += lines[item.at : item.end]
            over = not starts and _rank_of(lines[item.at]) < rank  # the name of the digest, of its part
            others |= set() if over else set(range(begin, len(found)))
    return Digest(tuple(found), tuple(starts), frozenset(others))


def split(segments: Sequence[Segment], starts: Sequence[int]) -> tuple[tuple[Segment, ...], ...]:
    """The segments of each talk of a digest; what stands before the first is handed to all, but no title."""
    shared = tuple(s for s in segments if s.index < starts[0] and s.field in (FREE, NOISE, "posted", "organizer"))
    ends = [*starts[1:], max((segment.index for segment in segments), default=0) + 1]
    return tuple(
        (*shared, *(segment for segment in segments if begin <= segment.index < end))
        for begin, end in zip(starts, ends, strict=True)
    )


def _items(lines: Sequence[Line], lexicon: Lexicon) -> list[_Item]:
    """The headings with what stands below each; numbered lines are headings where a time is labelled below most."""
    marked = {at: found for at, line in enumerate(lines[:_MOST]) if (found := _marked(line))}
    numbered = _numbered(lines, lexicon)
    merged = _made(lines, marked | numbered, lexicon)
    timed = [item for item in merged if item.at in numbered and WHEN & set(item.fields)]
    if numbered and 5 * len(timed) >= 4 * len(numbered):
        return merged
    return _made(lines, marked, lexicon)


def _rank_of(line: Line) -> int:
    """How far down a heading stands: 1 for the first; a number has the last rank."""
    match = _MARKED.fullmatch(line.text.rstrip())
    return len(match["rank"]) if match else line.heading or _LAST_RANK


_LAST_RANK: Final = 9


def _marked(line: Line) -> str:
    """The text of a heading; ``""`` for any other line."""
    if len(line.text) > _LONGEST:
        return ""
    if match := _MARKED.fullmatch(line.text.rstrip()):
        return match["text"].rstrip("# ")
    return line.text.strip() if line.heading else ""


def _numbered(lines: Sequence[Line], lexicon: Lexicon) -> dict[int, str]:
    """The numbered lines that count on from one and are no labels."""
    found: dict[int, str] = {}
    for at, line in enumerate(lines[:_MOST]):
        match = _NUMBERED.fullmatch(line.text.rstrip()) if len(line.text) <= _LONGEST else None
        if match and int(match["n"]) == len(found) + 1 and not find_labels(match["text"], lexicon):
            found[at] = match["text"]
    return found if len(found) >= _ENOUGH else {}


def _made(lines: Sequence[Line], heads: dict[int, str], lexicon: Lexicon) -> list[_Item]:
    places = sorted(heads)
    items = []
    for at, end in pairwise([*places, len(lines)]):
        text, body = _whole(lines, at, end, heads[at])
        fields = tuple(field for line in lines[body:end] for field in _fields(line, lexicon))
        items.append(_Item(at, body, end, text, fields))
    return items


def _whole(lines: Sequence[Line], at: int, end: int, text: str) -> tuple[str, int]:
    """A heading with the lines it runs on to while its bracket is open, and the place behind it."""
    body = at + 1
    while body < min(end, at + _WRAPPED) and _is_open(text) and lines[body].text.strip():
        text = f"{text.rstrip()} {lines[body].text.strip()}"
        body += 1
    return (text, body) if not _is_open(text) else (text.split("\n")[0], at + 1)


def _is_open(text: str) -> bool:
    return text.count("（") + text.count("(") > text.count("）") + text.count(")")


def _fields(line: Line, lexicon: Lexicon) -> Iterator[str]:
    """The fields a line labels; a label within the line is one only behind a value."""
    if line.text.strip() and len(line.text) <= 4 * _LONGEST:
        hits = find_labels(line.text, lexicon)
        if hits and not line.text[: hits[0].start].strip(" *-•"):
            yield hits[0].field


def _heads(item: _Item, line: Line, lexicon: Lexicon) -> Iterator[Line]:
    """The heading of a talk as the lines it stands for."""
    both = _person_and_title(item.text, lexicon) if not {"title", "speaker"} & set(item.fields) else None
    if both is None:
        yield _head(item, line, lexicon)
        return
    yield line.under("Speaker", both[0], begins=True)
    yield line.under("Title", both[1])


def _person_and_title(text: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """Who speaks and on what, where a heading tells both: ``林远舟：云中的冰``; ``None`` for any other."""
    who, colon, title = text.replace("：", ":").partition(":")
    if not colon or len(title.strip()) < _SHORTEST or not names_somebody(who.strip(), lexicon, strict=True):
        return None
    return who.strip(), text[len(who) + 1 :].strip()


#: ``林远舟教授（云溪大学）学术报告``
_KIND_BEHIND: Final = re.compile(
    r"(?:的)?(?:学术|學術|专题|專題|线上|線上)?(?:报告会?|報告會?|讲座|講座|演讲|演講)(?:通知|预告|預告)?\s*$|\s?['’]s?\s(?:Talk|Lecture|Seminar)\s*$",
    re.IGNORECASE,
)
#: No title is shorter.
_SHORTEST: Final = 4


def _head(item: _Item, line: Line, lexicon: Lexicon) -> Line:
    """The heading of a talk as its title, as its series, or as its speaker: what is not labelled below it."""
    if "speaker" not in item.fields:
        return line.under("Speaker", _speaker_in(item.text, lexicon), begins=True)
    if "title" not in item.fields:
        return line.under("Title", _title_in(item.text, lexicon), begins=True)
    return replace(line, text=_COUNT.sub(r"第\1期", item.text), heading=_RANK)


def _title_in(text: str, lexicon: Lexicon) -> str:
    """The title in a heading, without the person and the kind of event before it."""
    parts = _BAR.split(text)
    if len(parts) > 1 and names_one(parts[0], lexicon):
        text = " | ".join(parts[1:])
    if quoted := _QUOTED.fullmatch(text.strip()):
        return quoted[1]
    kind, colon, rest = text.replace("：", ":").partition(":")
    if colon and has_han(kind) and len(kind) <= _KIND and rest.strip() and not has_han(rest):
        return rest.strip()  # 访问学者：Ice in Clouds
    return text.strip()


def _speaker_in(text: str, lexicon: Lexicon) -> str:
    """The person a heading brings: ``学术报告 - 林远舟 教授``; ``""`` for none."""
    if found := headings.heading(_DAY_AHEAD.sub("", text), lexicon).people:
        return found
    who = _KIND_BEHIND.sub("", _DAY_AHEAD.sub("", text)).strip(" :：-–—")
    return who if who != text.strip() and names_one(who, lexicon) else ""
