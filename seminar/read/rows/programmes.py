"""Programmes: a day above, and below it an hour to each talk with who speaks and on what, pauses between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import fields_named, find_labels
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.pauses import is_pause
from seminar.read.persons.people import names_somebody
from seminar.read.rows.numbered_days import days_counted
from seminar.read.rows.programme_hours import CLOCK_IN, HEAD, after_noon, begins_late, told_in_full
from seminar.read.rows.programme_rows import (
    Row,
    assign_fields,
    in_one_way,
    is_pause_row,
    labelled,
    segments_of,
    text_of,
)
from seminar.read.unlabelled.bylines import is_sentence

_MOST: Final = 2_000
_LONGEST: Final = 400
#: Lines below an hour that go on with its talk.
_BELOW: Final = 4
#: A line that goes on with a talk is no longer.
_GOES_ON: Final = 200
#: A day above takes no longer line.
_DAY_LINE: Final = 100
#: With hours and the house behind the day, which then stands at the head of the line, no longer one.
_DAY_AND_HOUSE: Final = 160
_AT_THE_HEAD: Final = 12
#: ``Session 2 - `` before ``Chair: Jane Roe``
_SESSION: Final = re.compile(
    r"[\W_]{0,6}(?:(?:Session|Part|Block)\s?(?:\d{1,2}|[IVX]{1,4}|[A-D])|第[一二三四五六]场|[上下]半场|[上下]午(?:场|报告)?(?:\s(?:Morning|Afternoon)(?:\s[Ss]ession)?)?|(?:Morning|Afternoon|Evening)(?:\s[Ss]ession)?)?(?:[\W_]{0,3}(?:主持人?|主席))?[\W_]{0,6}",
    re.IGNORECASE,
)
#: Fields a line between the talks may label for those below it.
_PRESIDES: Final = frozenset(("chair", "host"))
#: What no programme of talks labels: it is then the programme of one talk.
_OF_ONE_TALK: Final = frozenset(("title", "speaker"))
_ENOUGH: Final = 2


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of a programme, a segment for each field, and the places of its lines.

    ``None`` where fewer than two hours below a day tell a speaker and a title, where most others are no pauses, or
    where the text labels a talk of its own. Where the lines stand apart from each other, the title may too.
    """
    if sum(_row(line, at) is not None for at, line in enumerate(lines[:_MOST])) < _ENOUGH:
        return None
    if _asks_below(lines, lexicon):
        return None
    close, apart = (_told(lines, lexicon, apart=way) for way in (False, True))
    # where some of the talks stand behind a blank line, reading all so finds more of them
    return apart if close is None or (apart is not None and len(apart[0]) > len(close[0])) else close


def _told(
    lines: Sequence[Line], lexicon: Lexicon, *, apart: bool
) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    found, used = _found(lines, lexicon, apart=apart)
    if found and all(row.day is None for row in found):
        of_all = _day_of_all(lines, used, found[0].at)
        for row in found:
            row.day = of_all
    talks = [row for row in found if "speaker" in row.told and row.day is not None and not _opens(lines, row, found)]
    titled = {row.at for row in talks for segment in row.labelled if segment.field == "title"}
    talks = [row for row in talks if row.at in titled or not is_pause_row(lines, row)]
    whole = [row for row in talks if row.whole]
    talks = [row for row in talks if row.whole or _names_a_person(lines, row, lexicon)]
    if len(whole) < _ENOUGH:
        return None
    open_rows = [row for row in found if row not in talks and text_of(lines, row) and not is_pause_row(lines, row)]
    moments = {(row.day, lines[row.at].text[slice(*row.when)]) for row in whole}
    if len(open_rows) > len(whole) or len(moments) < len(whole):
        return None
    of_one = _OF_ONE_TALK | ({"abstract", "bio"} if any(row.labelled for row in talks) else set())
    if _labels_a_talk(lines, used, of_one, lexicon):
        return None
    return tuple(tuple(segments_of(lines, row)) for row in talks), frozenset(used)


def _day_of_all(lines: Sequence[Line], used: set[int], first: int) -> Span | None:
    """The one day told below a programme, or in a sentence above it, where no line above tells it alone.

    Else the day its page is of. ``first`` is the place of the first hour.
    """
    days = [span for at, line in enumerate(lines[:_MOST]) if at not in used and (span := day_of(line, at))]
    if not days:
        days = [span for at, line in enumerate(lines[:first]) if (span := _day_in_words(line, at))]
    if not days:
        days = [span for at, line in enumerate(lines[:_MOST]) if line.label == _STAMP and (span := _day(line, at))]
    return days[0] if len({day.text for day in days}) == 1 else None


def _day_in_words(line: Line, at: int) -> Span | None:
    """``The meeting will take place on Saturday 15th March 2031 at Harbour University``: a day with its year."""
    text = line.text[:_SENTENCE]
    if line.label is not None or not _YEAR.search(text):
        return None
    when = parse_when(text, reference=ANY_DAY)
    if when.day is None or not when.year_given or (when.end is not None and when.clock is None):
        return None  # some days together
    return Span(at, line.number, *when.span, text[slice(*when.span)])


#: A sentence on when a meeting is takes no longer line, for what is looked at.
_SENTENCE: Final = 400
_YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)|(?<!\d)19\d\d(?!\d)")


def _names_a_person(lines: Sequence[Line], row: Row, lexicon: Lexicon) -> bool:
    """Whether an hour without a title names somebody by a name: no ``Rain Café (Mill Hall)``."""
    text = text_of(lines, row)
    return row.labelled != [] or has_han(text) or names_somebody(text, lexicon, strict=True)


def _opens(lines: Sequence[Line], row: Row, found: Sequence[Row]) -> bool:
    """Whether an hour without a title is an opening: its name stands among the lines below the person."""
    after = next((other.at for other in found if other.at > row.at), len(lines))
    return not row.whole and any(is_pause(lines[at].text) for at in range(row.at + 1, min(after, row.last + _BELOW)))


def _asks_below(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Whether the label of a chair stands alone below an hour, and who it is on the line below it."""
    empty = (at for at, line in enumerate(lines[:_MOST]) if (told := _presides(line, at, lexicon)) and not told.text)
    return any(at + 1 < len(lines) and lines[at + 1].text.strip() for at in empty)


def _found(lines: Sequence[Line], lexicon: Lexicon, *, apart: bool) -> tuple[list[Row], set[int]]:
    """The hours of a text with the day, the place and the chair above each, and the places of all their lines."""
    found: list[Row] = []
    used: set[int] = set()
    day: Span | None = None
    presides: Segment | None = None
    place: Segment | None = None
    counted = days_counted(lines[:_MOST])
    for at, line in enumerate(lines[:_MOST]):
        if not line.text.strip():
            continue
        if (row := _row(line, at)) is not None:
            row.day, row.presides, row.place = day, presides, place
            row.above = _heads(lines, at, used, lexicon)
            found.append(row)
            used.add(at)
        elif found and (more := _labelled_below(lines, at, found[-1], lexicon)):
            found[-1].labelled += more
            used.add(at)
        elif found and _goes_on(lines, at, found[-1], lexicon, apart=apart):
            found[-1].below.append(at)
            used.add(at)
        elif (told := _presides(line, at, lexicon)) is not None:
            presides = told
            used.add(at)
        elif at in counted:
            day, place = counted[at], None
            used.add(at)
        elif (above := day_of(line, at)) is not None:
            day, place = above, _place(line, at, lexicon)
            used |= {at} if place is not None else set()
    heads = [row.above for row in found if row.above is not None]
    for row in found:
        row.above = row.above if len(heads) >= 0.8 * len(found) else None  # the series, over each hour
        used |= {row.above} if row.above is not None else set()
        assign_fields(lines, row, lexicon)
    in_one_way(lines, found, lexicon)
    _tell_hours(lines, found)
    return found, used


def _tell_hours(lines: Sequence[Line], found: Sequence[Row]) -> None:
    """The hour of each row in full, those after noon told by the ones above them."""
    before: int | None = None
    day: Span | None = None
    first = lines[found[0].at].text[slice(*found[0].when)] if found else ""
    if any(begins_late(line.text[:_SENTENCE], first) for line in lines[: found[0].at if found else 0]):
        for row in found:
            row.hour = after_noon(lines[row.at].text[slice(*row.when)])
        return
    for row in found:
        before, day = before if row.day is day else None, row.day
        row.hour, begins = told_in_full(lines[row.at].text[slice(*row.when)], before)
        before = begins if begins is not None else before


def _row(line: Line, at: int) -> Row | None:
    """The hour a line begins with, and what stands behind it."""
    if line.label is not None or len(line.text) > _LONGEST or (match := HEAD.fullmatch(line.text.rstrip())) is None:
        return None
    return Row(at, match.span("when"), match.span("rest"))


def _heads(lines: Sequence[Line], at: int, used: set[int], lexicon: Lexicon) -> int | None:
    """The place of a short line that stands alone over the hour at ``at``, no day and no label."""
    above = at - 1
    if above < 0 or above in used or not (text := lines[above].text.strip()) or lines[above].label is not None:
        return None
    apart = above == 0 or not lines[above - 1].text.strip()
    named = len(text) <= _DAY_LINE and day_of(lines[above], above) is None and not find_labels(text, lexicon)
    return above if apart and named else None


def _goes_on(lines: Sequence[Line], at: int, row: Row, lexicon: Lexicon, *, apart: bool) -> bool:
    """Whether a line goes on with the talk of the hour above it: right below it, no label and no day.

    ``apart`` takes one line behind a blank one as well, unless it is a sentence.
    """
    text = lines[at].text.strip()
    below = at == row.last + 1
    if not below and apart and at == row.last + 2 and not row.below and not row.labelled:
        below = not is_sentence(text) and not is_pause(lines[row.at].text[slice(*row.rest)])
    if not below or len(row.below) >= _BELOW or lines[at].label is not None or lines[at].heading:
        return False
    if text[0] == "#" or is_pause(text) or (text[0] == "|" and (text[1:2] != " " or "|" in text[2:])):
        return False  # a row of a table is none of these
    return len(text) <= _GOES_ON and not find_labels(text, lexicon) and day_of(lines[at], at) is None


def _labelled_below(lines: Sequence[Line], at: int, row: Row, lexicon: Lexicon) -> tuple[Segment, ...]:
    """What a line right below an hour says behind the label of a speaker or a title."""
    if at != row.last + 1 or lines[at].label is not None or len(lines[at].text) > _GOES_ON:
        return ()
    found = labelled(lines[at], at, lexicon, known=any(segment.field in _OF_ONE_TALK for segment in row.labelled))
    return () if {segment.field for segment in found} & {segment.field for segment in row.labelled} else found


def _place(line: Line, at: int, lexicon: Lexicon) -> Segment | None:
    """The place behind its label on the line of a day: ``6月3日  地点：雨楼``."""
    hits = find_labels(line.text, lexicon)
    if len(hits) != 1 or hits[0].field != "venue" or not line.text[: hits[0].start].strip():
        return None
    start, end = hits[0].start, hits[0].end
    mark = Span(at, line.number, start, end, line.text[start:end])
    value = Span(at, line.number, end, len(line.text), line.text[end:].strip())
    return Segment("venue", hits[0].label, (value,), mark, glued=True, structured=True)


def _presides(line: Line, at: int, lexicon: Lexicon) -> Segment | None:
    """Who presides over the talks below: ``主持人：林远舟``, ``Chair: Jane Roe`` on a line of its own."""
    hits = find_labels(line.text, lexicon) if line.label is None and len(line.text) <= _DAY_LINE else ()
    if len(hits) != 1 or hits[0].field not in _PRESIDES or not _SESSION.fullmatch(line.text[: hits[0].start]):
        return None
    start = hits[0].end
    mark = Span(at, line.number, 0, start, line.text[:start])
    value = Span(at, line.number, start, len(line.text), line.text[start:])
    return Segment(hits[0].field, hits[0].label, (value,), mark, glued=True, structured=True)


def day_of(line: Line, at: int) -> Span | None:
    """The day a line tells before any hour: ``MONDAY 11 MARCH``, ``时间：2031年11月8日（星期六）``.

    No stamp, and no day a picture was taken.
    """
    return _day(line, at) if line.label != _STAMP and "©" not in line.text else None


#: The label of the day a page is of in its card, which may be when it was put up.
_STAMP: Final = "Posted"


def _day(line: Line, at: int) -> Span | None:
    clock = CLOCK_IN.search(line.text)
    text = line.text[: clock.start()] if clock else line.text
    if not any(map(str.isdigit, text)) or len(line.text) > _DAY_AND_HOUSE:
        return None
    when = parse_when(text, reference=ANY_DAY)
    if when.day is None or (len(line.text) > _DAY_LINE and when.span[0] > _AT_THE_HEAD):
        return None
    start, end = when.span
    return Span(at, line.number, start, end, text[start:end]) if not _LAST_DAY.search(text[:start]) else None


#: ``Registration for coffee by November 7``
_LAST_DAY: Final = re.compile(r"\b(?:by|until|till|before|deadline\W{0,3})\s$|(?:截止|报名)[^\d]{0,8}$", re.IGNORECASE)


def _labels_a_talk(lines: Sequence[Line], used: set[int], of_one: AbstractSet[str | None], lexicon: Lexicon) -> bool:
    """Whether the other lines label what only one talk has, ``of_one``."""
    for at, line in enumerate(lines[:_MOST]):
        if at in used or not line.text.strip() or _is_column(lines, at, lexicon) or _is_of_all(line):
            continue
        fields = fields_named(line, lexicon)
        if of_one & set(fields) and not (fields == ["title"] and _MEETING.search(line.text[:_DAY_LINE])):
            return True
    return False


#: ``WHAT: Workshop "Rain & Fog"``: the name of the meeting.
_MEETING: Final = re.compile(
    r"^[^:：]{2,12}[:：]\s*(?:\S{1,24}\s){0,3}(?:Workshop|Symposium|Conference)\b|[^:：]{2,12}[:：].{2,40}(?:研讨会|研討會|会议|會議|论坛|論壇)$"
)


#: ``## Presenters`` over a list of all of them.
_OF_ALL: Final = re.compile(
    r"\s*#{1,6}\s+[*_]{0,2}(?:(?:Invited|Keynote|Plenary|Confirmed|Our)\s){0,2}(?:Speakers|Presenters|Lecturers"
    r"|Talks|Titles|Abstracts|Titles and Abstracts"
    r"|(?:特邀|主讲|演讲|报告)?(?:嘉宾|专家)(?:介绍|阵容|名单)?|(?:报告|讲者)(?:人)?(?:名单|一览))[*_:：]{0,3}\s*",
    re.IGNORECASE,
)


def _is_of_all(line: Line) -> bool:
    return _OF_ALL.fullmatch(f"# {line.text.strip()}" if line.heading else line.text) is not None


def _is_column(lines: Sequence[Line], at: int, lexicon: Lexicon) -> bool:
    """Whether a line is the head of a column, the heads below each other: ``時間``, ``內容``, ``地點``."""
    beside = [line.text.strip() for line in lines[max(0, at - 1) : at + 2]]
    return len(beside) > 1 and sum(lexicon.field_of(text) is not None for text in beside if len(text) <= _HEAD) > 1


_HEAD: Final = 8
