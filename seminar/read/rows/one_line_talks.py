"""Lists of talks, one to a line: day, place, speaker and title behind each other, with no labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY, WEEKDAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import fields_named, find_labels
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.pages.page_lines import boilerplate
from seminar.read.pauses import is_called_off, is_pause
from seminar.read.persons.people import names_somebody
from seminar.read.place_forms import is_place_line
from seminar.read.records.chunks import HOUSED_ROW, Chunk, assign, bare, chunks_of, is_series
from seminar.read.records.texts_below import texts_below
from seminar.read.rows import rows_over_titles
from seminar.read.rows.chunk_ends import bare_chunk
from seminar.read.rows.housed_rows import who_and_title
from seminar.read.rows.lone_rows import is_alone, tells_no_title
from seminar.read.unlabelled.stack_kinds import NOTED

_LONGEST: Final = 400
_MOST: Final = 2_000
_BULLET: Final = re.compile(
    r"[\s>]*(?:[*+•·●◆■▪▶►◎○◇♦➤\-–—]\s+|[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[)）]\s*|\d{1,2}\s*[.、．)）](?!\d)\s*|[①-⑳]\s*|[一二三四五六七八九十]{1,3}、\s*)?"
)
_NUMBER: Final = re.compile(
    r"第\s*([\d一二三四五六七八九十百]{1,4})\s*[讲期场次回講場]\s*[：:、，,|]?\s*|(?:Talk|Lecture)\s+(\d{1,3})\s*[:.]\s*"
    r"|\*{0,2}(?:(?:Week|Wk)\s?\d{1,2}|第\s?\d{1,2}\s?[周週])(?:\s*[:：.|,，]\s*|\s*[（(](?=[^（）()]{3,24}[)）])|\s+)(?=\S)"
)
_WHEN: Final = re.compile(
    r"^(?:\d|[（(]?(?:周|星期|礼拜|週)[一二三四五六日天]|上午|下午|中午|晚|凌晨|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|"
    r"Aug|Sep|Oct|Nov|Dec)[a-z]*\b|noon\b)",
    re.IGNORECASE,
)
#: ``[slides](talk.pdf)``
_LINK: Final = re.compile(r"!?\[[^\[\]]{1,40}\]\s?\([^()\n]{0,300}\)")
#: ``03/22``, ``23.04.``, ``2031-03-22``, and a name behind it.
_DAY_AHEAD: Final = re.compile(r"\*{0,2}(?:20\d\d[-/.])?\d{1,2}[-/.]\d{1,2}\.?\*{0,2}(?=\s+[A-Z“\"《\[])")
#: Columns of a row set wide, with a day in one of them.
_GAP: Final = re.compile(r"\s{2,}|[\u3000\t|｜]")
_DAY_INSIDE: Final = re.compile(r"\d{1,2}[月/.-]\d{1,2}|[A-Z][a-z]{2,8}\.? \d{1,2}")
_COLUMNS: Final = 4
#: So many rows that name a house before the title tell that those of all do.
_ALL_HOUSED: Final = 3
_YEAR: Final = re.compile(r"20\d\d")
#: ``- info: Nov 10, Jane Roe, HU``: one line of a data file, the key of it before the day.
_KEY: Final = re.compile(r"(?:info|details?|event|talk|entry|item):\s+(?=\d|[A-Z][a-z]{2})")
#: ``01-29 [**Morning seminar**]``: what kind of talk it is, in brackets behind the day.
_KIND_BEHIND: Final = re.compile(
    r"(?P<day>[\d年月日/.-]{3,12})\s{0,2}[\[【]\*{0,2}(?P<kind>[^\[\]【】*\d]{2,40})\*{0,2}[\]】](?!\()"
)
#: ``Friday, March 29, 2031, 2:00 pm - 4:00 pm`` comes apart into so many.
_TIME_CHUNKS: Final = 6
_YEAR_AND_DAY: Final = re.compile(r"20\d\d(?:\s?\((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\))?")


@dataclass(slots=True)
class _Talk:
    """What one line says: the columns from and to of each field."""

    fields: dict[str, tuple[int, int]] = field(default_factory=dict)
    day: str = ""
    #: the places of the lines below, where they are the title and the room
    below: int | None = None
    room: int | None = None
    #: where title and room begin in the lines below, behind their labels
    begins: int = 0
    room_begins: int = 0
    #: fields told on further lines below, with their places and where they begin in these
    more: tuple[tuple[str, int, int], ...] = ()

    @property
    def whole(self) -> bool:
        who = "speaker" in self.fields or any(name == "speaker" for name, _, _ in self.more)
        return "time" in self.fields and who and ("title" in self.fields or self.below is not None)

    def last(self, at: int) -> int:
        """The last of the lines of the talk whose row is at ``at``."""
        return max(at, self.below or 0, self.room or 0, *(place for _, place, _ in self.more))


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of a list, a segment for each field, and the places of its lines.

    ``None`` where fewer than two lines tell a day, a speaker and a title, where most lines with a day do not, where
    all tell the same moment, or where the text labels a talk of its own (the list is then of other talks).
    """
    housed = sum(len(line.text) <= _LONGEST and HOUSED_ROW.match(line.text) is not None for line in lines[:_MOST])
    dated = [
        (n, talk)
        for n, line in enumerate(lines[:_MOST])
        if (talk := _talk(line, lexicon, housed=housed >= _ALL_HOUSED)) is not None
    ]
    titles = rows_over_titles.titles_below(lines, [(n, frozenset(talk.fields)) for n, talk in dated], lexicon)
    for n, talk in dated:
        if n in titles:
            talk.below, talk.fields = titles[n], rows_over_titles.all_of_the_person(talk.fields, len(lines[n].text))
            continue
        talk.more = tuple(_further(lines, n, talk, lexicon))
        if "title" not in talk.fields:
            talk.below, talk.begins = _title_below(lines, n, lexicon)
        if "venue" not in talk.fields:
            talk.room, talk.room_begins = _room_below(lines, n + 1 if talk.below is None else talk.below + 1, lexicon)
    talks = [(n, talk) for n, talk in dated if talk.whole or tells_no_title(lines, talk.fields)]
    open_rows = [n for n, talk in dated if "speaker" not in talk.fields and not _is_empty(lines[n], talk)]
    alone = len(talks) == 1 and _stands_alone(lines, *talks[0])
    if not alone and (len(talks) < 2 or len(talks) < len(open_rows) or len({talk.day for _, talk in talks}) < 2):
        return None
    below = (
        at for _, talk in talks for at in (talk.below, talk.room, *(at for _, at, _ in talk.more)) if at is not None
    )
    # above the first talk a day and an hour are those of all of them
    used = frozenset((*(n for n, talk in dated if talk.whole or titles or n > talks[0][0]), *below))
    if _announces(lines, used, lexicon):
        return None
    if not alone:
        talks = [(n, talk) for n, talk in dated if talk.whole or (n > talks[0][0] and "speaker" in talk.fields)]
    held = [(n, talk) for n, talk in talks if not is_called_off(_behind_the_day(lines[n], talk))] or talks
    ends = [(talk.last(n), next((at for at, _ in dated if at > n), len(lines))) for n, talk in held]
    texts = texts_below(lines, ends, lexicon)
    told = (
        (*_segments(n, lines, talk), *((text,) if text else ())) for (n, talk), text in zip(held, texts, strict=True)
    )
    return tuple(told), used | {span.index for text in texts if text for span in text.spans}


def _behind_the_day(line: Line, talk: _Talk) -> str:
    return line.text[talk.fields["time"][1] :].lstrip(" *_:：,，-–—")


def _is_empty(line: Line, talk: _Talk) -> bool:
    """Whether a row stands for a pause or for a talk that does not take place."""
    told = _behind_the_day(line, talk)
    return is_pause(told) or is_called_off(told)


def _stands_alone(lines: Sequence[Line], at: int, talk: _Talk) -> bool:
    bullet = _BULLET.match(lines[at].text)
    begins = bullet.end() if bullet and bullet.group().strip() else 0
    return is_alone(lines, at, talk.fields, begins=begins, titled_below=talk.below is not None)


def _title_below(lines: Sequence[Line], n: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """The line below a day and a speaker that names the talk, and where the title begins in it: behind its label."""
    if n + 1 >= len(lines) or lines[n + 1].label is not None:
        return None, 0
    text = lines[n + 1].text.strip()
    if not 4 <= len(text) <= 200 or _talk(lines[n + 1], lexicon) is not None:
        return None, 0
    hits = find_labels(lines[n + 1].text, lexicon)
    if hits:
        first = hits[0]
        own = len(hits) == 1 and first.field == "title" and not lines[n + 1].text[: first.start].strip()
        return (n + 1, first.end) if own else (None, 0)
    return (n + 1, 0) if any(char.isalpha() for char in text) and not boilerplate(text, lexicon) else (None, 0)


def _room_below(lines: Sequence[Line], n: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """The line below the title that is a room and nothing else, and where the room begins: behind its label."""
    if n >= len(lines) or lines[n].label is not None:
        return None, 0
    hits = find_labels(lines[n].text, lexicon)
    if len(hits) == 1 and hits[0].field == "venue" and not lines[n].text[: hits[0].start].strip():
        return n, hits[0].end
    return (n, 0) if is_place_line(lines[n].text.strip()) else (None, 0)


#: ``by Jane Roe`` below a title.
_BY: Final = re.compile(r"\s*by\s+[_*]{0,3}(?=[A-Z])")


def _further(lines: Sequence[Line], n: int, talk: _Talk, lexicon: Lexicon) -> Iterator[tuple[str, int, int]]:
    """Who speaks, where the line below a title says ``by`` whom, and the hour behind a label below that."""
    at = n + 1
    if "title" not in talk.fields or at >= len(lines):
        return
    by = _BY.match(lines[at].text) if "speaker" not in talk.fields and lines[at].label is None else None
    if by and names_somebody(lines[at].text[by.end() :].strip(" _*"), lexicon, strict=True):
        yield "speaker", at, by.end()
        at += 1
    if at < len(lines) and lines[at].label is None and (hour := _HOUR_BELOW.match(lines[at].text)):
        yield "time", at, hour.end()


#: ``  - Time: 9am-10am EST``
_HOUR_BELOW: Final = re.compile(r"\s*[-*•]\s+(?:Time|时间|時間)\s?[:：]\s*(?=\d)")


def _announces(lines: Sequence[Line], used: frozenset[int], lexicon: Lexicon) -> bool:
    """Whether the other lines label the title, the speaker or the abstract of a talk.

    A heading above the list (``## Description``) is over what is told of all its talks.
    """
    first = min(used, default=0)
    for n, line in enumerate(lines[:_MOST]):
        if n in used or not line.text.strip() or (n < first and _OVER_ALL.fullmatch(line.text[:_LONGEST])):
            continue
        fields = fields_named(line, lexicon)
        if any(name in ("title", "speaker", "abstract", "bio") for name in fields):
            return True
    return False


_OVER_ALL: Final = re.compile(r"#{1,6}\s+(?:Description|Overview|About|Summary|简介|簡介|介绍|介紹)[\s#:：]*")


def _segments(n: int, lines: Sequence[Line], talk: _Talk) -> Iterator[Segment]:
    line = lines[n]
    first = min(start for start, _ in talk.fields.values())
    bullet = Span(n, line.number, 0, first, line.text[:first]) if line.text[:first].strip() else None
    for name, (start, end) in sorted(talk.fields.items(), key=lambda item: item[1]):
        span = Span(n, line.number, start, end, line.text[start:end])
        yield Segment(
            "time" if name == "hour" else name,
            "",
            (span,),
            bullet if start == first else None,
            glued=True,
            structured=True,
        )
    if talk.below is not None and "title" not in talk.fields:
        title = lines[talk.below]
        told = title.text[talk.begins :]
        text = _LINK.sub("", told) if _LINK.match(told) is None else told
        span = Span(talk.below, title.number, talk.begins, len(title.text), text.strip())
        yield Segment("title", "", (span,), glued=True, structured=True)
    for name, at, begin in talk.more:
        text = lines[at].text
        span = Span(at, lines[at].number, begin, len(text), text[begin:].strip(" _*"))
        mark = Span(at, lines[at].number, 0, begin, text[:begin])
        yield Segment(name, "", (span,), mark, glued=True, structured=True)
    if talk.room is not None:
        room = lines[talk.room]
        begin = talk.room_begins
        span = Span(talk.room, room.number, begin, len(room.text), room.text[begin:].strip())
        yield Segment("venue", "", (span,), glued=True, structured=True)


def _talk(line: Line, lexicon: Lexicon, *, housed: bool = False) -> _Talk | None:
    """What a line says of a talk; ``None`` for a line that does not begin with a day."""
    text = line.text
    if line.label is not None or not 8 <= len(text) <= _LONGEST or not any(char.isdigit() for char in text):
        return None
    bullet = _BULLET.match(text)
    begin = bullet.end() if bullet else 0
    if key := _KEY.match(text, begin):
        begin = key.end()
    talk = _Talk()
    if match := _NUMBER.match(text, begin):
        if match[1] or match[2]:
            talk.fields["number"] = match.span()
        begin = match.end()
    first = _WHEN.match(text[begin:].lstrip(" *_\u3000")) is not None
    if not (first or _YEAR.search(text[-24:]) or _is_set_wide(text)):
        return None
    chunks = list(chunks_of(text, begin))
    if chunks and (kind := _KIND_BEHIND.fullmatch(text, *chunks[0])):
        chunks[0] = kind.span("day")
        if is_series(kind["kind"], lexicon):
            talk.fields["series"] = kind.span("kind")
    count = _when(text, chunks, talk)
    if not count and (behind := _when_at_end(text, chunks, talk)):
        chunks = chunks[:-behind]
    elif not count and (inside := _when_inside(text, chunks, talk)):
        del chunks[slice(*inside)]
    elif not count:
        return None
    rest = chunks[count:]
    while len(rest) > _COLUMNS and _is_aside(text, rest[-1]):
        rest = rest[:-1]  # …, 15:15-16:00. Friday. [Announcement](…)
    while len(rest) > 1 and _HOW.fullmatch(text[slice(*rest[-1])].strip(" *_.")):
        rest = rest[:-1]
    if hour := _hour_at_end(text, rest, talk):
        talk.fields["hour"] = hour
        rest = rest[:-1]
    if rest and (told := who_and_title(text, rest[0][0], rest[-1][1], lexicon)):
        talk.fields |= told
        return talk
    rest = [bare_chunk(text, chunk) for chunk in rest]
    assign(text, rest, talk.fields, lexicon, housed=housed)
    return talk


def _day_ahead(text: str, chunk: Chunk) -> int:
    """Where the day ends that a chunk begins with, a blank behind it; 0 where it begins with none."""
    match = _DAY_AHEAD.match(text, *chunk)
    return match.end() if match else 0


def _when(text: str, chunks: list[Chunk], talk: _Talk) -> int:
    """How many chunks at the head tell the time; 0 where they tell no day."""
    count = 0
    if chunks and not _tells_time(bare(text, *chunks[0])) and (cut := _day_ahead(text, chunks[0])):
        chunks[:1] = [(chunks[0][0], cut), (cut, chunks[0][1])]  # 03/22 Jane Roe（Northland）
    while count < min(_TIME_CHUNKS, len(chunks)) and _tells_time(bare(text, *chunks[count])):
        count += 1
    if not count:
        return 0
    start, end = chunks[0][0], chunks[count - 1][1]
    when = parse_when(text[start:end].replace("*", ""), reference=ANY_DAY, month_first=True)
    if when.day is None:
        return 0
    talk.fields["time"] = (start, end)
    talk.day = f"{when.day} {when.clock}"
    return count


def _when_at_end(text: str, chunks: Sequence[Chunk], talk: _Talk) -> int:
    """How many chunks at the foot tell the time, with a day and a year among them (``…, June 21, 2031.``)."""
    for count in (2, 1):
        if len(chunks) <= count + 1:
            continue
        start, end = chunks[-count][0], chunks[-1][1]
        said = text[start:end].strip(" *_.\u3000")
        when = parse_when(said, reference=ANY_DAY, month_first=True) if _WHEN.match(said) else None
        if when and when.day and when.year_given and len(said) <= 40 and when.span[1] - when.span[0] >= 0.8 * len(said):
            talk.fields["time"] = (start, end)
            talk.day = f"{when.day} {when.clock}"
            return count
    return 0


def _is_aside(text: str, chunk: Chunk) -> bool:
    """Whether a chunk is the weekday alone, a link, or how to come: ``online talk``."""
    said = text[slice(*chunk)].strip(" *_.")
    return any(form.fullmatch(said) is not None for form in (WEEKDAY, _LINK_ALONE, _HOW))


#: How one comes to a talk, and no title of one.
_HOW: Final = re.compile(
    r"(?:an? )?(?:(?:off|on)[ -]?line|in[ -]person|hybrid|virtual|remote|on[ -]?site)(?: (?:talk|seminar|lecture))?"
    r"|[线線][上下](?:报告|報告|讲座|講座)?",
    re.IGNORECASE,
)
_LINK_ALONE: Final = re.compile(r"\[[^\[\]]{2,40}\]\s?\([^()\s]{1,300}\)")


def _hour_at_end(text: str, chunks: Sequence[Chunk], talk: _Talk) -> Chunk | None:
    """The hour at the foot of a row whose day stands at its head alone: ``12 May: Jane Roe, Ice, Mill Hall, 2pm``."""
    if len(chunks) < _COLUMNS - 1 or "time" not in talk.fields:
        return None
    if parse_when(text[slice(*talk.fields["time"])], reference=ANY_DAY, month_first=True).clock is not None:
        return None
    said = bare(text, *chunks[-1])
    when = parse_when(said, reference=ANY_DAY)
    alone = when.clock is not None and when.day is None and when.span[1] - when.span[0] >= len(said) - 1
    return chunks[-1] if alone else None


def _is_set_wide(text: str) -> bool:
    """Whether a wide gap stands in a line and a day somewhere behind it."""
    gap = _GAP.search(text)
    return gap is not None and _DAY_INSIDE.search(text, gap.end()) is not None


def _when_inside(text: str, chunks: Sequence[Chunk], talk: _Talk) -> tuple[int, int] | None:
    """Which chunks of a row set wide tell a day and its hour, behind who speaks: from and to; ``None`` for none."""
    if len(chunks) < _COLUMNS or not _is_set_wide(text):
        return None
    for n in range(1, len(chunks)):
        for count in (2, 1):
            if n + count > len(chunks) or not all(_tells_time(bare(text, *chunk)) for chunk in chunks[n : n + count]):
                continue
            start, end = chunks[n][0], chunks[n + count - 1][1]
            when = parse_when(text[start:end], reference=ANY_DAY, month_first=True)
            if when.day is not None and when.clock is not None:
                talk.fields["time"] = (start, end)
                talk.day = f"{when.day} {when.clock}"
                return n, n + count
    return None


def _tells_time(chunk: str) -> bool:
    chunk = NOTED.sub("", chunk)
    if _YEAR_AND_DAY.fullmatch(chunk):
        return True
    if not _WHEN.match(chunk) or len(chunk) > 60:
        return False
    when = parse_when(chunk, reference=ANY_DAY, month_first=True)
    used = chunk[slice(*when.span)]
    return bool(when.day or when.clock or when.weekday) and len(used) >= 0.6 * len(chunk)
