"""Talks one after the other under numbered titles: ``1. Ice``, ``报告一：云中的冰``, ``Talk 2: Rain``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from seminar.language import has_han
from seminar.read.document import Line
from seminar.read.labels.hits import WHEN
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.lists.day_blocks import hour_and_place
from seminar.read.times.day_lines import place_beside_the_day
from seminar.read.unlabelled.stack_kinds import tells_when

#: A numbered title is a heading: what stands over it is of the talk before.
_RANK: Final = 2
#: Lines that are looked at, and lines between a title and the labels of its talk.
_MOST: Final = 2_000
_NEAR: Final = 40
_LONGEST: Final = 300
_ENOUGH: Final = 2
_DIGITS: Final = {sign: n for n, sign in enumerate("一二三四五六七八九十", 1)} | {
    chr(ord("①") + n): n + 1 for n in range(20)
}
_OPEN: Final = (
    r"\s{0,4}(?:[\u2300-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?\s?)?(?:#{1,6}\s+|\*\*|[【〖\[(（])*\s?"
)
_N: Final = r"(?P<n>\d{1,2}|[一二三四五六七八九十])"
#: ``第41讲 | 云中的冰``: which of its series, so that a list may begin with any number.
_OF_A_SERIES: Final = re.compile(
    rf"{_OPEN}第\s?{_N}\s?[场場讲講期](?:\s?[】〗\])）]\s?[:：]?|\s?[:：、.．|｜]|\s{{2,}})\s*(?P<rest>\S.*)"
)
#: The ways of numbering; within one list all are of one way.
_WAYS: Final = (
    re.compile(
        rf"{_OPEN}(?:学术|學術|主题|主題|特邀|大会)?(?:报告|報告|讲座|講座|演讲|演講|分享|议题|題目|题目)\s?{_N}\s?"
        r"(?:[】〗\])）]\s?[:：]?|[:：、.．|｜])\s*(?P<rest>\S.*)"
    ),
    _OF_A_SERIES,
    re.compile(
        rf"{_OPEN}(?:Talk|Lecture|Seminar|Presentation|Speech)\s(?:No\.\s?)?{_N}(?:\s\([^()]{{3,40}}\))?\s?(?:[\])]|[:.–—|-])\s*(?P<rest>\S.*)",
        re.I,
    ),
    re.compile(r"\s{0,4}(?:#{1,6}\s+|\*\*)?(?P<n>\d{1,2})[.．、)）]\s*(?P<rest>[^\s\d].*)"),
    re.compile(r"\s{0,4}(?:#{1,6}\s+|\*\*)?[(（](?P<n>\d{1,2}|[一二三四五六七八九十])[)）]\s*(?P<rest>[^\s\d].*)"),
    re.compile(r"\s{0,4}(?:#{1,6}\s+|\*\*)?(?P<n>[一二三四五六七八九十])[、.．]\s*(?P<rest>\S.*)"),
    re.compile(r"\s{0,4}(?P<n>[①-⑳])\s*(?P<rest>\S.*)"),
)


#: ``【讲座1】`` alone, the title on the line below.
_ALONE: Final = (
    re.compile(rf"{_OPEN}(?:讲座|講座|报告|報告|Talk|Lecture)\s?{_N}\s?[】〗\])）]\s*", re.I),
    #: ``第一讲 Lecture 1``
    re.compile(
        rf"{_OPEN}第\s?{_N}\s?[讲講场場](?:\s?[/|｜·]?\s?(?:Lecture|Talk)\s(?:\d{{1,2}}|[IVX]{{1,4}}))?[】〗\])）*]{{0,2}}\s*",
        re.I,
    ),
    re.compile(
        rf"{_OPEN}(?:Lecture|Talk)\s{_N}(?:\s?[/|｜·]?\s?第\s?[\d一二三四五六七八九十]{{1,2}}\s?[讲講场場])?[\])*]{{0,2}}\s*",
        re.I,
    ),
)
#: ``第一讲  云中的冰      4月8日（周一）  9:30-11:30``
_HOUR_BEHIND: Final = re.compile(
    r"(?:\s{2,}|\t)(?=(?:20\d\d年)?\d{1,2}月\d{1,2}[日号].*\d[:：点]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s.*\d)"
)
#: The sign before a title in a post.
_SIGN: Final = re.compile(r"\s*[\u2300-\u27bf\U0001f300-\U0001faff]\ufe0f?\s*")


@dataclass(frozen=True, slots=True)
class _Head:
    """A numbered line: its number, its place among the lines, and the place of its title and where that begins.

    ``again`` is the place of the title in the other language, on the line below.
    """

    number: int
    number_at: int
    at: int
    start: int
    again: int | None = None

    @property
    def below(self) -> int:
        """The place behind the title."""
        return (self.at if self.again is None else self.again) + 1


def titled(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with the numbered titles of such a list behind a title's label; any others as they are.

    A list is believed where two numbered lines at least count on from one, none of which is a label itself, and below
    each of them, before the next, a speaker stands behind a label and no title does; or one speaker stands above them
    all, and below each a time.
    """
    heads = next((found for way in (*_WAYS, *_ALONE) if (found := _list(lines, way, lexicon))), [])
    if not heads:
        return tuple(lines)
    titles = {head.at: head.start for head in heads} | {head.again: 0 for head in heads if head.again is not None}
    course = _by_one_speaker(lines, heads, lexicon)
    hours = {head.below for head in heads} if course else set()
    above = heads[0].number_at if course else 0
    numbers = {head.number_at for head in heads if head.number_at != head.at}
    lines = [replace(line, heading=_RANK) if at in numbers else line for at, line in enumerate(lines)]
    counted = {head.at: head.number for head in heads if heads[0].number > 1}
    read = (
        (*_read(line, titles.get(at), at in hours, lexicon), *_count(line, counted.get(at)))
        for at, line in enumerate(lines)
    )
    return tuple(
        _of_the_course(part, lexicon) if at < above else part for at, parts in enumerate(read) for part in parts
    )


def _of_the_course(line: Line, lexicon: Lexicon) -> Line:
    """A line above the lectures; the title of the course is a remark, as each lecture has its own."""
    named = line.label is None and "title" in _fields(line, lexicon)
    return replace(line, text=line.text.strip(), label="Notes") if named else line


def _read(line: Line, title: int | None, hour: bool, lexicon: Lexicon) -> Iterator[Line]:
    if title is not None:
        yield from _parts(line, title, lexicon)
    elif hour and line.label is None and not find_labels(line.text, lexicon) and _tells_when(line, lexicon):
        yield from hour_and_place(line, lexicon)
    else:
        yield line


def _count(line: Line, number: int | None) -> Iterator[Line]:
    """Which of its series a talk is, as a line behind a label."""
    if number is not None:
        yield line.under("期数", str(number))


def _list(lines: Sequence[Line], way: re.Pattern[str], lexicon: Lexicon) -> list[_Head]:
    """The numbered titles of one way of numbering; none where they head no talks."""
    heads: list[_Head] = []
    for at, line in enumerate(lines[:_MOST]):
        if line.label is None and len(line.text) <= _LONGEST and (match := way.fullmatch(line.text)):
            number = _DIGITS.get(match["n"]) or int(match["n"])
            first = number if way is _OF_A_SERIES and not heads else heads[0].number if heads else 1
            if number == first + len(heads) and (head := _head(lines, at, match, number)) is not None:
                heads.append(head)
    if len(heads) < _ENOUGH:
        return []
    ends = [*(head.number_at for head in heads[1:]), len(lines)]
    if not all(_is_title(lines[head.at].text[head.start :], lexicon) for head in heads):
        return []
    below = [_fields_below(lines, head, end, lexicon) for head, end in zip(heads, ends, strict=True)]
    told = all("speaker" in fields and "title" not in fields for fields in below)
    kinds = way is _WAYS[0] and len(heads) > _ENOUGH  # 讲座一, 讲座二, 讲座三
    told = told and (kinds or 2 * sum(len(fields) > 1 for fields in below) >= len(below))
    return heads if told or _by_one_speaker(lines, heads, lexicon) else []


def _head(lines: Sequence[Line], at: int, match: re.Match[str], number: int) -> _Head | None:
    """A numbered line with its title, which stands behind the number or, where that is alone, on the line below."""
    if "rest" in match.re.groupindex:
        return _Head(number, at, at, match.start("rest"))
    if at + 1 >= len(lines) or lines[at + 1].label is not None or not lines[at + 1].text.strip():
        return None
    sign = _SIGN.match(lines[at + 1].text)
    return _Head(number, at, at + 1, sign.end() if sign else 0, _title_again(lines, at + 2))


def _title_again(lines: Sequence[Line], at: int) -> int | None:
    """The line below a title that says it in the other language, where the day or a label follows; else ``None``."""
    if at + 1 >= len(lines) or lines[at].label is not None or not (text := lines[at].text.strip()):
        return None
    other = has_han(text) is not has_han(lines[at - 1].text) and len(text) <= _LONGEST // 2
    return at if other and not any(map(str.isdigit, text)) and any(map(str.isdigit, lines[at + 1].text)) else None


def _is_title(text: str, lexicon: Lexicon) -> bool:
    """Whether the text behind a number is no label."""
    first = next(iter(find_labels(text, lexicon)), None)
    return bool(text.strip()) and not lexicon.field_of(text.strip(" :：*")) and (first is None or first.start > 0)


def _fields_below(lines: Sequence[Line], head: _Head, end: int, lexicon: Lexicon) -> list[str]:
    """The fields that labels name from a title to the next one."""
    within = [hit.field for hit in find_labels(lines[head.at].text[head.start :], lexicon)]
    below = (line for line in lines[head.at + 1 : min(end, head.at + 1 + _NEAR)] if line.text.strip())
    return within + [name for line in below for name in _fields(line, lexicon)]


def _by_one_speaker(lines: Sequence[Line], heads: Sequence[_Head], lexicon: Lexicon) -> bool:
    """Whether a speaker is labelled above the titles alone, and right below each of them a time is told."""
    above = [name for line in lines[: heads[0].number_at] for name in _fields(line, lexicon)]
    behind = [name for line in lines[heads[0].number_at :] for name in _fields(line, lexicon)]
    lectures = all(_LECTURE.match(lines[head.number_at].text) for head in heads)  # the speaker's name alone above them
    if not ("speaker" in above or lectures) or {"speaker", "title"} & set(behind):
        return False
    if all(_HOUR_BEHIND.search(lines[head.at].text[head.start :]) for head in heads):
        return True
    if "title" in above:
        return False
    below = (lines[head.below] for head in heads if head.below < len(lines))
    return sum(bool(WHEN & set(_fields(line, lexicon))) or _tells_when(line, lexicon) for line in below) == len(heads)


_LECTURE: Final = re.compile(rf"{_OPEN}(?:Lecture|Talk)\s\d|{_OPEN}第.[讲講]", re.I)


def _tells_when(line: Line, lexicon: Lexicon) -> bool:
    """Whether a line is a day or an hour, perhaps with the place beside it."""
    text = line.text.strip()
    told = [tells_when(part) for part in _BOTH.split(text[:_LONGEST])]  # in both languages
    return all(told) or bool(place_beside_the_day(text, lexicon))


_BOTH: Final = re.compile(r"\s+[/|｜]\s+")


def _fields(line: Line, lexicon: Lexicon) -> list[str]:
    if line.label is not None:
        return [lexicon.field_of(line.label) or ""]
    return [hit.field for hit in find_labels(line.text[:_LONGEST], lexicon)] if line.text.strip() else []


def _parts(line: Line, start: int, lexicon: Lexicon) -> Iterator[Line]:
    """A numbered line as a title behind a label, and what is labelled behind the title on the same line."""
    text = line.text[start:]
    if hour := _HOUR_BEHIND.search(text):
        yield line.under("Title", text[: hour.start()].strip(), begins=True)
        yield line.under("Time", text[hour.end() :].strip())
        return
    first = next(iter(find_labels(text, lexicon)), None)
    end = first.start if first else len(text)
    yield line.under("Title", text[:end].strip(" \t*#;；|｜"), begins=True)
    if first:
        yield replace(line, text=text[end:])
