"""Talks one below the other, each under a line with its day or its hours, whatever stands below it in whatever order.

``# 18 September`` over a title, a name and a text; ``09:10-10:10`` over ``林远舟，云溪大学    云中的冰``. Each stretch
between two such lines is read as a notice of its own. Asked where no other room finds more than one talk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.headings.headings import heading
from seminar.read.labels.hits import WHEN
from seminar.read.labels.of_a_line import find_labels
from seminar.read.labels.segments import FREE, NOISE, Segment, Span, segments
from seminar.read.lexicon import Lexicon
from seminar.read.lists import moment_pairs, series_sentences, series_told, usual_hours
from seminar.read.pauses import is_panel, is_pause
from seminar.read.persons.people import names_somebody, people
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.records.chunks import Fields, assign, chunks_of
from seminar.read.times.hour_lines import is_place
from seminar.read.unlabelled.bylines import is_sentence

_MOST: Final = 2_000
#: So many are enough where a title is labelled below each.
_ENOUGH_LABELLED: Final = 2
#: Fewer such lines may be the day a page was put up, the day of the talk and the last day to come forward.
_ENOUGH: Final = 3
#: Letters of a line with a day or hours, of what may stand behind these, of a line that names the list and of a
#: sentence on when its talks are.
_LONGEST_LINE: Final = 300
_BEHIND: Final = 130
_NAME: Final = 120
#: A day and hours are told in so many letters.
_MOMENT: Final = 60
_SENTENCE: Final = 240
#: Most of the stretches tell a talk.
_MOSTLY: Final = 0.6
#: A shorter entry without a person is an opening or a break.
_ENTRY: Final = 12
#: Lines of a stretch that are looked at for a person.
_LOOKED_AT: Final = 6
_LEAD: Final = re.compile(r"[\s#*_>•·|\[【（(-]*(?=\S)")
#: ``The Middle Ages: Thursday, 19 November``: what a talk of a series is on, before its day.
_ON_WHAT: Final = re.compile(
    r"(?!(?:When|Time|Dates?|Day|Starts?|时间|日期|時間)\b)[A-Z一-鿿][^:：\d\n]{2,48}[:：]\s+"
    r"(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s[A-Z\d]|\d{1,2}月\d|周[一二三四五六日]|星期[一二三四五六日]))"
)
#: What a day or hours begin with.
_MAY_BEGIN: Final = re.compile(
    r"\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[一二三四五六七八九十〇零周週星禮礼上下早晚中民]",
    re.IGNORECASE,
)
_JOINT: Final = re.compile(r"[\s*_:：,，.|·\])】）–—-]*")
_STOP: Final = re.compile(r"[.。\s]*")
_TELLING: Final = frozenset(("title", "speaker", "talk"))
#: What stands above the talks and is said of all of them.
_FOR_ALL: Final = frozenset(
    ("series", "venue", "organizer", "host", "contact", "mode", "meeting_id", "passcode", "link", "language", *WHEN)
)
#: ``林远舟,云溪大学     云中的冰``: who and where, and in the next column on what.
_COLUMNS: Final = re.compile(
    r"\s*(?P<speaker>[^\s,，][^,，\n]{1,24})[,，]\s?(?P<affiliation>[^\s,，][^,，\n]{1,30}?)(?:\s{2,}|\t)(?P<title>\S.{1,120})"
)
#: ``Jane Roe (Northland). Joint with …``
_WHO_FIRST: Final = re.compile(r"([^()（）.。:：]{2,40}[（(][^()（）]{2,60}[)）])[.。]?(?=\s|$)")
_SAYS_WHEN: Final = re.compile(
    r"\b(?:(?<!the\s)talk|talks|seminars?|colloquia|lectures?|we\s(?:usually\s)?meet|every|most\sweeks|weekly|(?:Mon|Tues|Wednes|Thurs|Fri)days)\b|每[周週]|[报報]告|[讲講]座",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")
_WEEKLY: Final = re.compile(r"\d\s?[ap]\.?m\b|\d[:：]\d\d|\d[点點]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Head:
    """A line with a day or hours: its place, where they stand in it, where what is behind them begins."""

    at: int
    begin: int
    end: int
    behind: int
    day: bool
    clock: bool


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What stands under a head: up to which line, the line that tells its day, and what it says."""

    head: _Head
    end: int
    day: _Head | None
    said: tuple[str, ...]


def split(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    """The segments of each talk of such a list; empty where the lines are none.

    A list is believed where three such lines at least tell different moments and most of the stretches below them
    name a person or label a speaker or a title, with something more.
    """
    heads = [head for at, line in enumerate(lines[:_MOST]) if (head := _head(line, at)) is not None]
    timed = sum(head.clock and not head.day for head in heads) >= _ENOUGH
    if len(heads) < _ENOUGH_LABELLED or any(line.label is not None for line in lines[:_MOST]):
        return ()
    blocks = [one for one in _stretches(lines, heads, timed=timed) if one.said and not _is_idle(one.said, lexicon)]
    told = [one for one in blocks if _tells_a_talk(one.said, lexicon)]
    open_blocks = [one for one in blocks if len(one.said) > 1 or len(one.said[0]) > _ENTRY]
    moments = {(lines[one.head.at].text[one.head.begin : one.head.end], one.day) for one in told}
    labelled = not timed and all(_labels_a_title(one.said, lexicon) for one in told)
    enough = _ENOUGH_LABELLED if labelled else _ENOUGH
    if len(told) < max(enough, _MOSTLY * len(open_blocks)) or len(moments) < len(told):
        return ()
    above = (*_said_of_all(lines, heads[0].at, lexicon), *series_sentences.told(lines[: heads[0].at]))
    dated = all(one.day is not None for one in told)
    if not dated and not any(segment.field in WHEN and segment.text.strip() for segment in above):
        return ()  # hours of no day
    talks = [_with_a_speaker(tuple(_talk(lines, one, lexicon)), lexicon) for one in told]
    if timed:
        talks = [_placed(talk, lines, one.day, lexicon) for talk, one in zip(talks, told, strict=True)]
    talks = moment_pairs.with_speaker_and_title(talks, lexicon)
    if timed:
        talks = list(_presided(talks, tuple(s for s in segments(lines[: heads[0].at], lexicon) if s.field == "chair")))
    return tuple((*above, *talk) for talk in talks)


def _stretches(lines: Sequence[Line], heads: Sequence[_Head], *, timed: bool) -> Iterator[_Stretch]:
    """What stands under each of the hours, or, where the list has none, under each of the days."""
    day: _Head | None = None
    for head, after in zip_longest(heads, heads[1:]):
        day = head if head.day else day
        if head.day is timed:
            continue
        end = after.at if after is not None else len(lines)
        content = (lines[head.at].text[head.behind :], *(line.text for line in lines[head.at + 1 : end]))
        yield _Stretch(head, end, day, tuple(said for text in content if (said := text.strip(" #*_>\t|"))))


def _with_a_speaker(talk: tuple[Segment, ...], lexicon: Lexicon) -> tuple[Segment, ...]:
    """A stretch that labels a title and no speaker: the one line that is a name and nothing else is the speaker's."""
    fields = {segment.field for segment in talk if segment.text.strip()}
    named = [s for s in talk if s.field == FREE and _is_name(s.text.strip(" *_#"), lexicon)]
    if "title" not in fields or fields & {"speaker", "talk"} or len(named) != 1:
        return talk
    return tuple(replace(s, field="speaker", structured=True) if s is named[0] else s for s in talk)


def _placed(
    talk: tuple[Segment, ...], lines: Sequence[Line], day: _Head | None, lexicon: Lexicon
) -> tuple[Segment, ...]:
    """A talk with the place that stands alone below its day, in one language or in two, where it tells none."""
    if day is None or any(segment.field == "venue" for segment in talk):
        return talk
    below = range(day.at + 1, min(day.at + 1 + _PLACES, len(lines)))
    end = next((n for n in below if not lines[n].text.strip()), below.stop)
    return (
        *talk,
        *(
            _part(lines, n, 0, len(lines[n].text), "venue")
            for n in range(day.at + 1, end)
            if _is_place(lines[n], lexicon)
        ),
    )


#: Lines below a day that may tell the place.
_PLACES: Final = 3


def _is_place(line: Line, lexicon: Lexicon) -> bool:
    """Whether a short line is a hall or a room and nothing else."""
    text = line.text.strip(" *_#")
    if len(text) > _MOMENT or _WEEKLY.search(text) or _head(line, 0) is not None or find_labels(text, lexicon):
        return False
    return is_place(text) if not has_han(text) else _HALL.search(text) is not None


_HALL: Final = re.compile(r"(?:[厅廳室楼樓馆館堂]|会场|會場)(?:\s?[（(]?[A-Z]?\d{0,4}[）)]?)?$")


def _is_name(text: str, lexicon: Lexicon) -> bool:
    return is_zh_name(text, lexicon) or is_latin_name(text, lexicon) or names_somebody(text, lexicon, strict=True)


def _presided(talks: Sequence[tuple[Segment, ...]], presides: tuple[Segment, ...]) -> Iterator[tuple[Segment, ...]]:
    """The talks of a day, each with who presides over it: told above them all, or over the first of a session."""
    for talk in talks:
        own = tuple(segment for segment in talk if segment.field in ("chair", "host") and segment.text.strip())
        presides = own or presides
        yield talk if own else (*talk, *presides)


def _head(line: Line, at: int) -> _Head | None:
    """The day or the hours a line begins with; ``None`` where it begins with none, or goes on as a sentence."""
    text = line.text
    if len(text) > _LONGEST_LINE or line.label is not None or not any(map(str.isdigit, text)):
        return None
    lead = _LEAD.match(text)
    begin = lead.end() if lead else 0
    if on_what := _ON_WHAT.match(text, begin):
        begin = on_what.end()
    if not _MAY_BEGIN.match(text, begin):
        return None
    when = parse_when(text[begin : begin + _MOMENT], reference=ANY_DAY, month_first=True)
    if (when.day is None and when.clock is None) or when.span[0] > 1:
        return None
    end = begin + when.span[1]
    joint = _JOINT.match(text, end)
    behind = joint.end() if joint else end
    rest = text[behind:].strip()
    if _WHO_FIRST.match(rest) is None and (len(rest) > _BEHIND or is_sentence(rest)):
        return None
    return _Head(at, begin + when.span[0], end, behind, when.day is not None, when.clock is not None)


def _is_idle(said: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a stretch is a break, an opening or a panel, where nobody gives a talk."""
    if is_pause(said[0]) or any(map(is_panel, said[:2])):
        return True
    named = any(hit.field in _TELLING for text in said[:_LOOKED_AT] for hit in find_labels(text, lexicon))
    return not named and any(map(is_pause, said[:_LOOKED_AT]))


def _tells_a_talk(said: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a stretch labels a speaker or a title, or names somebody and says one thing more."""
    fields = {hit.field for text in said[:_LOOKED_AT] for hit in find_labels(text, lexicon)}
    if fields & _TELLING:
        return True
    if len(said) == 1 and _COLUMNS.fullmatch(said[0]):
        return True
    return len("".join(said)) > 12 and any(_names(text, lexicon) for text in _closed(said[:_LOOKED_AT]))


def _labels_a_title(said: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether one title is labelled in a stretch, and above it a person named."""
    titles = [n for n, text in enumerate(said) for hit in find_labels(text, lexicon) if hit.field == "title"]
    return len(titles) == 1 and any(_names(text, lexicon) for text in said[: titles[0]])


def _closed(said: Sequence[str]) -> Iterator[str]:
    """The lines, one that ends within a bracket together with the next."""
    for text, below in zip_longest(said, said[1:], fillvalue=""):
        yield f"{text} {below}" if text.count("(") > text.count(")") else text


def _names(text: str, lexicon: Lexicon) -> bool:
    """``Jane Roe (Northland): Ice in Clouds``, ``林远舟，云溪大学    云中的冰``, ``DR. JANE ROE``"""
    first = re.split(r"\s{2,}|[:：]\s|\s[-–—]\s|[,，]|(?<=[)）])[.。]", text.strip("* "), maxsplit=1)[0].strip("* ")
    return names_somebody(first, lexicon, strict=True) or names_somebody(text, lexicon, strict=True)


def _said_of_all(lines: Sequence[Line], end: int, lexicon: Lexicon) -> Iterator[Segment]:
    """What stands above the list and is true for each talk: labelled facts, the series, the year, a weekly hour."""
    for segment in segments(lines[:end], lexicon):
        text = segment.text.strip()
        yield from (part for part in series_told.told((segment,)) if part.field == "series")
        if segment.field in _FOR_ALL:
            yield segment
        elif usual := tuple(usual_hours.told(segment)):
            yield from (replace(part, structured=True) for part in usual)
        elif segment.field == FREE and len(text) <= _SENTENCE and is_sentence(text):
            if _WEEKLY.search(text) and _SAYS_WHEN.search(text):
                yield segment
        elif segment.field == FREE and len(text) <= _NAME:
            if heading(text, lexicon).series or _WEEKLY.search(text):
                yield segment
            elif _YEAR.search(text):
                yield replace(segment, field=NOISE)


def _talk(lines: Sequence[Line], stretch: _Stretch, lexicon: Lexicon) -> Iterator[Segment]:
    """The segments of one stretch: its moment, the day above it, and its lines read as those of a notice."""
    head, end = stretch.head, stretch.end
    if stretch.day is not None and stretch.day is not head:
        yield _moment(lines, stretch.day, "date")
    yield _moment(lines, head, "time" if head.clock else "date")
    rest = lines[head.at].text[head.behind :]
    below = [n for n in range(head.at + 1, end) if lines[n].text.strip()]
    alone = [head.at] if rest.strip() and not below else below if len(below) == 1 and not rest.strip() else []
    if alone and (told := tuple(_entry(lines, alone[0], head, lexicon))):
        yield from told
        return
    if rest.strip() and (who := _who(rest, below, lines, lexicon)):
        yield _part(lines, head.at, head.behind, head.behind + who, "speaker")
        joint = _STOP.match(rest, who)
        head = replace(head, behind=head.behind + (joint.end() if joint else who))
    first = replace(lines[head.at], text=lines[head.at].text[head.behind :])
    for segment in segments([first, *lines[head.at + 1 : end]], lexicon, first=head.at):
        if segment.field == FREE and not segment.text.strip(" #*_>|\t"):
            continue
        spans = tuple(_moved(span, head) for span in segment.spans)
        mark = _moved(segment.mark, head) if segment.mark is not None else None
        yield replace(segment, spans=spans, mark=mark)


def _entry(lines: Sequence[Line], at: int, head: _Head, lexicon: Lexicon) -> Iterator[Segment]:
    """The one line of an entry, ``林远舟，云溪大学    云中的冰``; nothing where it tells no person and no title."""
    begin = head.behind if at == head.at else 0
    text = lines[at].text[begin:].rstrip()
    fields: Fields = {}
    if columns := _COLUMNS.fullmatch(text):
        who = people(text[columns.start("speaker") : columns.end("affiliation")], lexicon)
        known = len(who) == 1 and bool(who[0].person.affiliation)
        end = columns.end("affiliation" if known else "speaker")
        yield _part(lines, at, begin + columns.start("speaker"), begin + end, "speaker")
        if not known:
            first, last = columns.span("affiliation")
            yield _part(lines, at, begin + first, begin + last, "affiliation")
        yield _part(lines, at, begin + columns.start("title"), begin + columns.end("title"), "title")
        return
    lead = _LEAD.match(text)
    assign(text, list(chunks_of(text, lead.end() if lead else 0)), fields, lexicon)
    if {"speaker", "title"} <= set(fields):
        for name, (first, last) in fields.items():
            yield _part(lines, at, begin + first, begin + last, name)


def _who(rest: str, below: Sequence[int], lines: Sequence[Line], lexicon: Lexicon) -> int:
    """Where the person ends whom the rest of a head names, and no label below it; 0 for none."""
    if any(hit.field == "speaker" for n in below[:_LOOKED_AT] for hit in find_labels(lines[n].text, lexicon)):
        return 0
    told = _WHO_FIRST.match(rest)
    if told and _names(re.split(r"\s?[（(]", told[1])[0], lexicon):
        return told.end()
    return len(rest) if names_somebody(rest, lexicon, strict=True) else 0


def _part(lines: Sequence[Line], at: int, begin: int, end: int, field: str) -> Segment:
    span = Span(at, lines[at].number, begin, end, lines[at].text[begin:end].strip(" *.。"))
    return Segment(field, "", (span,), glued=True, structured=True)


def _moment(lines: Sequence[Line], head: _Head, field: str) -> Segment:
    line = lines[head.at]
    span = Span(head.at, line.number, head.begin, head.end, line.text[head.begin : head.end])
    return Segment(field, "", (span,), glued=True, structured=True)


def _moved(span: Span, head: _Head) -> Span:
    """A stretch of the first line where it stands in the line as it was written."""
    if span.index != head.at:
        return span
    return replace(span, start=span.start + head.behind, end=span.end + head.behind)
