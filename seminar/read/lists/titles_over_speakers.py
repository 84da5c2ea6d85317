"""Talks one after the other, each a marked title without a label and below it who speaks.

``### 云中的冰`` / ``讲师：林远舟，云溪大学`` ; ``**《云中的冰》**`` / ``嘉宾：林远舟`` ;
``### Ice`` / ``**Jane Roe** — Northland University``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.person_names import is_latin_name, is_zh_name

_MOST: Final = 2_000
_LONGEST: Final = 160
#: Filled lines below a title within which the speaker stands.
_NEAR: Final = 2
_ENOUGH: Final = 2
#: The ways a title is marked, as what tells one way from another.
_MARKED: Final = re.compile(
    r"\s{0,3}(?P<rank>#{1,6})\s+(?P<headed>\S.*?)[\s#]*|\s*(?P<bold>\*\*|__)(?P<said>[^*\s][^*\n]{1,150})(?:\*\*|__)\s*"
    r"|\s*(?P<quoted>《)(?P<named>[^《》\n]{3,150})》\s*"
)
_QUOTED: Final = re.compile(r"《([^《》]+)》")
#: A day in a title: the list is told by days.
_DAY: Final = re.compile(
    r"\d{1,4}[-./年月]\d{1,2}|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b", re.IGNORECASE
)
#: ``**林远舟 Ted** —— 云溪大学教授``, the marks perhaps taken off by the page's format
_NAMED: Final = re.compile(
    r"\s*(?:(?P<bold>\*\*|__)(?P<name>[^*_\n]{2,40})(?:\*\*|__)\s*(?:[—–-]{1,2}|[,，|｜])|(?P<bare>[^*_—–|｜\n]{2,40}?)\s?(?:[—–]{1,2}|\s-{1,2}\s|[|｜]))"
    r"\s*(?P<post>\S[^\n]{1,120})"
)
_BOTH_NAMES: Final = re.compile(r"(?P<zh>[\u4e00-\u9fff]{2,4})\s[A-Z][\w.'’-]{1,20}")
#: ``林远舟。研究海雾的工程师，……``: who speaks, and a life behind the full stop.
_LIFE_BEHIND: Final = re.compile(r"(?P<who>[^。；;\n]{2,24})。\s*(?P<life>\S.{5,})", re.DOTALL)
#: ``时间是4月30日下午1:30-5:30，地点在雨楼。`` behind the last talk
_WHEN_AND_WHERE: Final = re.compile(
    r"\s*(?:活动)?时间(?:是|为|在|定在|定于)\s?(?P<when>[^，,。;；\n]{4,60})(?:[，,。；;]\s?(?:活动)?地点(?:是|为|在|定在|定于)\s?(?P<where>[^，,。;；\n]{2,60}))?[。，,；;]?"
)
_FOOT: Final = 12
#: Labels under which lists say what a talk is about, if they say it nowhere else.
_REMARKS: Final = frozenset(("notes",))
_SAYS: Final = frozenset(("abstract", "about"))


@dataclass(frozen=True, slots=True)
class _Talk:
    """The places of a title and of the line that tells who speaks, and whether that line has a label."""

    at: int
    who_at: int
    labelled: bool


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a list with titles, speakers and lives behind labels; any others as they are.

    A list is believed where two lines at least marked in one way stand right above a speaker, each above another one,
    no title stands behind a label, and hardly a speaker stands elsewhere.
    """
    if any(line.label is not None and lexicon.field_of(line.label) == "title" for line in lines[:_MOST]):
        return tuple(lines)
    talks = _talks(lines, lexicon)
    if not talks:
        return tuple(lines)
    ends = [*(talk.at for talk in talks[1:]), len(lines)]
    told: dict[int, tuple[Line, ...]] = {}
    for talk, end in zip(talks, ends, strict=True):
        told |= _told(lines, talk, end, lexicon)
    told |= _of_all(lines, max(told) + 1, lexicon)
    return tuple(part for at, line in enumerate(lines) for part in told.get(at, (line,)))


def _talks(lines: Sequence[Line], lexicon: Lexicon) -> list[_Talk]:
    """The talks of the list, whose titles all are marked in the same way."""
    ways: dict[str, list[int]] = {}
    for at, line in enumerate(lines[:_MOST]):
        if way := _way(line):
            ways.setdefault(way, []).append(at)
    found = [
        [talk for at in places if (talk := _talk(lines, at, lexicon)) is not None]
        for places in ways.values()
        if len(places) >= _ENOUGH
    ]
    talks = max(found, key=len, default=[])
    return talks if len(talks) >= _ENOUGH and _is_list(lines, talks, lexicon) else []


def _way(line: Line) -> str:
    """How a line is marked; nothing where it is not, or where it is long."""
    if line.label is not None or not 3 <= len(line.text) <= _LONGEST:
        return ""
    if line.heading:
        return f"h{line.heading}"
    match = _MARKED.fullmatch(line.text)
    return (match["rank"] or match["bold"] or match["quoted"]) if match else ""


def _said(line: Line) -> str:
    """A title without its marks."""
    match = _MARKED.fullmatch(line.text)
    text = (match["headed"] or match["said"] or match["named"]) if match else line.text.strip()
    quoted = _QUOTED.fullmatch(text.strip(" *_"))
    return quoted[1] if quoted else text.strip(" *_")


def _talk(lines: Sequence[Line], at: int, lexicon: Lexicon) -> _Talk | None:
    """The talk whose title stands at ``at``; ``None`` where the line is a label or nobody speaks below it."""
    said = _said(lines[at])
    if not said or _DAY.search(said) or lexicon.field_of(said) or find_labels(said, lexicon):
        return None
    below = [n for n in range(at + 1, min(at + 8, len(lines))) if lines[n].text.strip()][:_NEAR]
    for n in below:
        if _way(lines[n]):
            return None
        fields = _fields(lines[n], lexicon)
        if fields:
            return _Talk(at, n, labelled=True) if fields[0] == "speaker" else None
        if n == below[0] and _is_named(lines[n].text, lexicon):
            return _Talk(at, n, labelled=False)
    return None


def _fields(line: Line, lexicon: Lexicon) -> list[str]:
    """The fields of the labels of a line, those it begins with first."""
    if line.label is not None:
        return [lexicon.field_of(line.label) or ""]
    hits = find_labels(line.text[:_LONGEST], lexicon)
    return [hit.field for hit in hits] if hits and hits[0].start == 0 else []


def _is_named(text: str, lexicon: Lexicon) -> bool:
    named = _NAMED.fullmatch(text) if len(text) <= _LONGEST else None
    if named is None:
        return False
    name = (named["name"] or named["bare"]).strip()
    if both := _BOTH_NAMES.fullmatch(name):
        name = both["zh"]
    return is_zh_name(name, lexicon) or is_latin_name(name, lexicon)


def _is_list(lines: Sequence[Line], talks: Sequence[_Talk], lexicon: Lexicon) -> bool:
    """Whether the talks found are those of a list: no labelled title, each by another speaker, no speaker elsewhere."""
    if len({talk.labelled for talk in talks}) > 1:
        return False
    titles = [_said(lines[talk.at]) for talk in talks]
    who = {lines[talk.who_at].text.strip() for talk in talks}
    if len(set(titles)) < len(talks) or len(who) < len(talks):
        return False
    if len(talks) == _ENOUGH and len({has_han(lines[talk.who_at].text) for talk in talks}) > 1:
        return False  # one talk in both languages
    fields = [name for line in lines[talks[0].at : _MOST] if line.text.strip() for name in _fields(line, lexicon)]
    return "title" not in fields and fields.count("speaker") <= len(talks) + (len(talks) > _ENOUGH)


def _told(lines: Sequence[Line], talk: _Talk, end: int, lexicon: Lexicon) -> dict[int, tuple[Line, ...]]:
    """The lines of one talk behind labels, by their places."""
    title = lines[talk.at].under("Title", _said(lines[talk.at]), begins=True)
    found = {talk.at: (title,), talk.who_at: tuple(_speaker(lines[talk.who_at], talk, lexicon))}
    below = [n for n in range(talk.who_at + 1, end) if lines[n].text.strip()]
    if not talk.labelled:
        first = next(iter(below), None)
        if first is not None and not _way(lines[first]) and not _fields(lines[first], lexicon):
            found[first] = (replace(lines[first], text=lines[first].text.strip(), label="Biography"),)
        return found
    labels = {n: fields[0] for n in below if (fields := _fields(lines[n], lexicon))}
    remarks = [n for n, name in labels.items() if name in _REMARKS]
    if len(remarks) == 1 and not _SAYS & set(labels.values()) and lines[remarks[0]].label is None:
        hit = find_labels(lines[remarks[0]].text, lexicon)[0]
        found[remarks[0]] = (replace(lines[remarks[0]], text=lines[remarks[0]].text[hit.end :], label="Abstract"),)
    return found


def _of_all(lines: Sequence[Line], begin: int, lexicon: Lexicon) -> dict[int, tuple[Line, ...]]:
    """The line behind the last talk that tells the day, hour and place of all of them, as lines behind labels."""
    for at in range(begin + 1, min(begin + _FOOT, len(lines))):
        line = lines[at]
        parts = (
            _WHEN_AND_WHERE.match(line.text) if not lines[at - 1].text.strip() and not _fields(line, lexicon) else None
        )
        if parts is None or parse_when(parts["when"], reference=ANY_DAY).day is None:
            continue
        found = [replace(line, text=parts["when"], label="Time")]
        if parts["where"]:
            found.append(replace(line, text=parts["where"], label="Venue"))
        rest = line.text[parts.end() :].strip()
        return {at: (*found, replace(line, text=rest)) if rest else tuple(found)}
    return {}


def _speaker(line: Line, talk: _Talk, lexicon: Lexicon) -> Iterator[Line]:
    """Who speaks, and behind a full stop his or her life, as lines behind labels."""
    if not talk.labelled and (named := _NAMED.fullmatch(line.text)):
        between = "，" if has_han(line.text) else ", "
        yield replace(
            line,
            text=f"{(named['name'] or named['bare']).strip()}{between}{named['post'].strip(' *_')}",
            label="Speaker",
        )
        return
    hits = find_labels(line.text, lexicon) if line.label is None else ()
    life = _LIFE_BEHIND.fullmatch(line.text[hits[0].end :].strip()) if len(hits) == 1 else None
    if life is None:
        yield line
        return
    yield replace(line, text=life["who"].strip(" *_"), label="Speaker")
    yield replace(line, text=life["life"], label="Biography")
