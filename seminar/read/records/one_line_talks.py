"""Lists of talks, one to a line: day, place, speaker and title behind each other, with no labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read import online
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.page_lines import boilerplate
from seminar.read.persons.people import names_somebody
from seminar.read.persons.posts import grammar
from seminar.read.persons.posts_zh import is_house, zh_position
from seminar.read.prose.place_forms import is_place_line, place_forms
from seminar.read.segments import Segment, Span

_LONGEST: Final = 400
_MOST: Final = 2_000
_BULLET: Final = re.compile(
    r"[\s>]*(?:[*+•·●◆■▪▶►◎○◇♦➤\-–—]\s+|[（(]\s*\d{1,2}\s*[)）]\s*|\d{1,2}\s*[.、．)）](?!\d)\s*|[①-⑳]\s*|[一二三四五六七八九十]{1,3}、\s*)?"
)
_NUMBER: Final = re.compile(
    r"第\s*([\d一二三四五六七八九十百]{1,4})\s*[讲期场次回講場]\s*[：:、，,|]?\s*|(?:Talk|Lecture)\s+(\d{1,3})\s*[:.]\s*"
)
#: What stands between day, place, speaker and title; a colon within a time is none.
_CUT: Final = re.compile(
    r"\s*[|｜\t；;，]\s*|,\s+|\s+[-–—]{1,3}\s+|——|\s*[：:](?!\d)\s*|(?<!\d)\s*[：:](?=\d)\s*|\s{2,}|@\s"
)
#: Between Chinese words a single space cuts too.
_SPACE: Final = re.compile(
    r"(?<=[㐀-鿿）)》”」\d])[ \u3000]+(?=[㐀-鿿《“「])"
    r"|(?<=[㐀-鿿）》”」])[ \u3000]+(?=\S)|(?<=[㐀-鿿]\))[ \u3000]+(?=\S)"
)
_OPENING: Final = {"（": "）", "(": ")", "[": "]", "【": "】", "《": "》", "“": "”", "「": "」", "『": "』"}
_QUOTED: Final = re.compile(r"[《“「『\"]([^《》“”「」『』\"]{2,200})[》”」』\"]")
_WHEN: Final = re.compile(
    r"^(?:\d|[（(]?(?:周|星期|礼拜|週)[一二三四五六日天]|上午|下午|中午|晚|凌晨|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|"
    r"Aug|Sep|Oct|Nov|Dec)[a-z]*\b|noon\b)",
    re.IGNORECASE,
)
#: ``[slides](talk.pdf)``
_LINK: Final = re.compile(r"!?\[[^\[\]]{1,40}\]\s?\([^()\n]{0,300}\)")
_YEAR: Final = re.compile(r"20\d\d")
_LETTERS: Final = re.compile(r"[A-Z]{3,8}")
#: ``### 2031``, ``Spring 2031`` above the line
_YEAR_HEAD: Final = re.compile(r"(?:#{1,6} )?(?:[A-Z][a-z]{3,6} )?20\d\d$")
_PLACE_BEHIND: Final = re.compile(r"\s*[（(]([^（）()]{2,40})[)）]\s*$")
#: ``研究员（云溪大学）`` behind a name.
_RANK_AND_PLACE: Final = re.compile(r"([一-鿿]{2,8})\s?[（(]([^（）()]{2,30})[)）]")
#: How a place without a number ends.
_HALL: Final = re.compile(
    r"(?:报告厅|報告廳|会议室|會議室|教室|礼堂|禮堂|讲堂|講堂|演讲厅|演講廳|多功能厅|[一二三四五六七八九十][楼樓层層].{0,8}室)$"
)
_HOUSE: Final = re.compile(
    r"(?:[A-Z][\w.&’'-]*\s){0,4}(?:Library|Building|Hall|Cent(?:re|er)|Campus|House|Tower)(?:\s(?:No\.\s?)?\d{1,3})?"
)
#: ``Friday, March 29, 2031, 2:00 pm - 4:00 pm`` comes apart into so many.
_TIME_CHUNKS: Final = 6
_YEAR_AND_DAY: Final = re.compile(r"20\d\d(?:\s?\((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\))?")
_FLOOR: Final = re.compile(r"\d{1,2}/F|(?:\d{1,2}(?:st|nd|rd|th)|[A-Z][a-z]+) [Ff]loor")


@dataclass(slots=True)
class _Talk:
    """What one line says: the columns from and to of each field."""

    fields: dict[str, tuple[int, int]] = field(default_factory=dict)
    day: str = ""
    #: the places of the lines below, where they are the title and the room
    below: int | None = None
    room: int | None = None

    @property
    def whole(self) -> bool:
        return "time" in self.fields and "speaker" in self.fields and ("title" in self.fields or self.below is not None)


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of a list, a segment for each field, and the places of its lines.

    ``None`` where fewer than two lines tell a day, a speaker and a title, where most lines with a day do not, where
    all tell the same moment, or where the text labels a talk of its own (the list is then of other talks).
    """
    dated = [(n, talk) for n, line in enumerate(lines[:_MOST]) if (talk := _talk(line, lexicon)) is not None]
    for n, talk in dated:
        if "title" not in talk.fields:
            talk.below = _title_below(lines, n, lexicon)
        if talk.below is not None and "venue" not in talk.fields:
            talk.room = _room_below(lines, talk.below + 1)
    talks = [(n, talk) for n, talk in dated if talk.whole]
    if not _is_alone(lines, talks) and (
        len(talks) < 2 or 2 * len(talks) < len(dated) or len({talk.day for _, talk in talks}) < 2
    ):
        return None
    below = (at for _, talk in talks for at in (talk.below, talk.room) if at is not None)
    used = frozenset((*(n for n, _ in dated), *below))
    if _announces(lines, used, lexicon):
        return None
    return tuple(tuple(_segments(n, lines, talk)) for n, talk in talks), used


def _is_alone(lines: Sequence[Line], talks: Sequence[tuple[int, _Talk]]) -> bool:
    """Whether a text holds one item cut out of such a list: its bullet, a day, a speaker and a title, nothing else.

    A speaker with an institution over a title of its own line is believed below sentences and headings too.
    """
    if len(talks) != 1:
        return False
    at, talk = talks[0]
    bullet = _BULLET.match(lines[at].text)
    if not bullet or not bullet.group().strip():
        return False
    if talk.below is not None and "affiliation" in talk.fields:
        return True
    full = [n for n, line in enumerate(lines[:_MOST]) if (text := line.text.strip()) and not _YEAR_HEAD.match(text)]
    return len(full) == 1 and "title" in talk.fields


def _title_below(lines: Sequence[Line], n: int, lexicon: Lexicon) -> int | None:
    """The line below a day and a speaker that names the talk."""
    if n + 1 >= len(lines) or lines[n + 1].label is not None:
        return None
    text = lines[n + 1].text.strip()
    if not 4 <= len(text) <= 200 or _talk(lines[n + 1], lexicon) is not None or find_labels(text, lexicon):
        return None
    return n + 1 if any(char.isalpha() for char in text) and not boilerplate(text, lexicon) else None


def _room_below(lines: Sequence[Line], n: int) -> int | None:
    """The line below the title that is a room and nothing else."""
    if n >= len(lines) or lines[n].label is not None:
        return None
    return n if is_place_line(lines[n].text.strip()) else None


def _announces(lines: Sequence[Line], used: frozenset[int], lexicon: Lexicon) -> bool:
    """Whether the other lines label the title, the speaker or the abstract of a talk."""
    for n, line in enumerate(lines[:_MOST]):
        if n in used or not line.text.strip():
            continue
        fields = [lexicon.field_of(line.label)] if line.label else [h.field for h in find_labels(line.text, lexicon)]
        if any(name in ("title", "speaker", "abstract", "bio") for name in fields):
            return True
    return False


def _segments(n: int, lines: Sequence[Line], talk: _Talk) -> Iterator[Segment]:
    line = lines[n]
    first = min(start for start, _ in talk.fields.values())
    bullet = Span(n, line.number, 0, first, line.text[:first]) if line.text[:first].strip() else None
    for name, (start, end) in sorted(talk.fields.items(), key=lambda item: item[1]):
        span = Span(n, line.number, start, end, line.text[start:end])
        yield Segment(name, "", (span,), bullet if start == first else None, glued=True, structured=True)
    if talk.below is not None and "title" not in talk.fields:
        title = lines[talk.below]
        text = _LINK.sub("", title.text) if _LINK.match(title.text) is None else title.text
        span = Span(talk.below, title.number, 0, len(title.text), text.strip())
        yield Segment("title", "", (span,), glued=True, structured=True)
    if talk.room is not None:
        room = lines[talk.room]
        span = Span(talk.room, room.number, 0, len(room.text), room.text.strip())
        yield Segment("venue", "", (span,), glued=True, structured=True)


def _talk(line: Line, lexicon: Lexicon) -> _Talk | None:
    """What a line says of a talk; ``None`` for a line that does not begin with a day."""
    text = line.text
    if line.label is not None or not 8 <= len(text) <= _LONGEST or not any(char.isdigit() for char in text):
        return None
    bullet = _BULLET.match(text)
    begin = bullet.end() if bullet else 0
    talk = _Talk()
    if match := _NUMBER.match(text, begin):
        talk.fields["number"] = match.span()
        begin = match.end()
    if not _WHEN.match(text[begin:].lstrip(" *_\u3000")) and not _YEAR.search(text[-24:]):
        return None
    chunks = list(_chunks(text, begin))
    count = _when(text, chunks, talk)
    if not count and (behind := _when_at_end(text, chunks, talk)):
        chunks = chunks[:-behind]
    elif not count:
        return None
    _rest(text, chunks[count:], talk, lexicon)
    return talk


def _chunks(text: str, begin: int) -> Iterator[tuple[int, int]]:
    """The stretches between separators outside brackets and quotes."""
    closing: list[str] = []
    start = n = begin
    while n < len(text):
        char = text[n]
        if closing:
            if char == closing[-1]:
                closing.pop()
        elif char in _OPENING and text.find(_OPENING[char], n) > 0:
            closing.append(_OPENING[char])
        elif char == '"' and (end := text.find('"', n + 1)) > 0:
            n = end
        elif (match := _CUT.match(text, n) or _SPACE.match(text, n)) and match.end() > n:
            if start < n:
                yield start, n
            start = n = match.end()
            continue
        n += 1
    if start < len(text):
        yield start, len(text)


def _when(text: str, chunks: Sequence[tuple[int, int]], talk: _Talk) -> int:
    """How many chunks at the head tell the time; 0 where they tell no day."""
    count = 0
    while count < min(_TIME_CHUNKS, len(chunks)) and _tells_time(_bare(text, *chunks[count])):
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


def _when_at_end(text: str, chunks: Sequence[tuple[int, int]], talk: _Talk) -> int:
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


def _bare(text: str, start: int, end: int) -> str:
    return text[start:end].strip(" *_\u3000")


def _tells_time(chunk: str) -> bool:
    if _YEAR_AND_DAY.fullmatch(chunk):
        return True
    if not _WHEN.match(chunk) or len(chunk) > 60:
        return False
    when = parse_when(chunk, reference=ANY_DAY, month_first=True)
    used = chunk[slice(*when.span)]
    return bool(when.day or when.clock or when.weekday) and len(used) >= 0.6 * len(chunk)


def _rest(text: str, chunks: Sequence[tuple[int, int]], talk: _Talk, lexicon: Lexicon) -> None:
    """Place, speaker, institution and title among the chunks behind the time."""
    open_chunks: list[int] = []
    who = _who(text, chunks, lexicon)
    for n, (start, end) in enumerate(chunks):
        chunk = _bare(text, start, end)
        quoted = _QUOTED.fullmatch(chunk)
        if quoted and "title" not in talk.fields:
            at = text.index(quoted.group(1), start)
            talk.fields["title"] = (at, at + len(quoted.group(1)))
        elif n == who:
            talk.fields["speaker"] = (start, end)
        elif "venue" not in talk.fields and _is_place(_PLACE_BEHIND.sub("", chunk), lexicon):
            talk.fields["venue"] = (start, end)
        elif _goes_on(text, chunks, n, who, talk, lexicon):
            talk.fields["venue"] = (talk.fields["venue"][0], end)  # Room 305, Mill Building
        elif (
            "speaker" in talk.fields and "position" not in talk.fields and (ranked := _RANK_AND_PLACE.fullmatch(chunk))
        ):
            at = text.index(chunk, start)
            if _is_rank(ranked[1], lexicon) and _is_institution(ranked[2], lexicon):
                talk.fields["position"] = (at, at + ranked.end(1))
                talk.fields["affiliation"] = (at + ranked.start(2), at + ranked.end(2))
            else:
                open_chunks.append(n)
        elif _LINK.fullmatch(chunk):
            continue
        elif "speaker" in talk.fields and "position" not in talk.fields and _is_rank(chunk, lexicon):
            talk.fields["position"] = (start, end)
        elif "affiliation" not in talk.fields and not quoted and _is_institution(chunk, lexicon):
            talk.fields["affiliation"] = (start, end)
        elif (
            n
            and talk.fields.get("affiliation") == chunks[n - 1]
            and (
                _is_institution(chunk, lexicon)
                or (
                    _bare(text, *chunks[n - 1]).endswith(lexicon.words["multi_campus"])
                    and chunk.replace(" ", "").isalpha()
                )
            )
        ):
            talk.fields["affiliation"] = (chunks[n - 1][0], end)  # Institute of Rain, Harbour University
        elif any(char.isalpha() for char in chunk):
            open_chunks.append(n)
    behind = [n for n in open_chunks if n and talk.fields.get("position") == chunks[n - 1]]
    if behind and "affiliation" not in talk.fields and (len(open_chunks) > 1 or "title" in talk.fields):
        talk.fields["affiliation"] = chunks[behind[0]]  # 林远舟，研究员，观云
        open_chunks.remove(behind[0])
    if "title" not in talk.fields and open_chunks:
        _title(text, chunks, open_chunks, talk, lexicon)


def _who(text: str, chunks: Sequence[tuple[int, int]], lexicon: Lexicon) -> int | None:
    """Which chunk names the speaker: of several with the form of a name, the one before a rank or an institution."""
    named = [
        n
        for n, chunk in enumerate(chunks)
        if names_somebody(_bare(text, *chunk), lexicon, strict=True) and not _is_place(_bare(text, *chunk), lexicon)
    ]
    for n in named if len(named) > 1 else ():
        behind = _bare(text, *chunks[n + 1]) if n + 1 < len(chunks) else ""
        if behind and n + 1 not in named and (_is_rank(behind, lexicon) or _is_institution(behind, lexicon)):
            return n
    return next(iter(named), None)


def _title(
    text: str, chunks: Sequence[tuple[int, int]], open_chunks: Sequence[int], talk: _Talk, lexicon: Lexicon
) -> None:
    """The longest run of chunks that are nothing else; a room in brackets at its end is the place."""
    runs: list[list[int]] = []
    for n in open_chunks:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    best = max(runs, key=lambda run: chunks[run[-1]][1] - chunks[run[0]][0])
    start, end = chunks[best[0]][0], chunks[best[-1]][1]
    behind = _PLACE_BEHIND.search(text, start, end)
    if behind and "venue" not in talk.fields and _is_place(behind.group(1), lexicon):
        talk.fields["venue"] = behind.span(1)
        end = behind.start()
    if not lexicon.holds("placeholders", text[start:end]) and end - start >= 2:
        talk.fields["title"] = (start, end)


def _is_place(chunk: str, lexicon: Lexicon) -> bool:
    if len(chunk) > 40:
        return False
    if online.remote(chunk, lexicon) or online.platform_in(chunk, lexicon) == chunk:
        return True
    if not lexicon.mentions("places", chunk):
        return False
    if has_han(chunk):
        return any(char.isdigit() for char in chunk) or (len(chunk) <= 20 and _HALL.search(chunk) is not None)
    return any(char.isdigit() for char in chunk) or place_forms().whole.fullmatch(chunk) is not None


def _goes_on(
    text: str, chunks: Sequence[tuple[int, int]], n: int, who: int | None, talk: _Talk, lexicon: Lexicon
) -> bool:
    """Whether a chunk goes on with the place before it: a building behind a comma, before who speaks."""
    if not n or talk.fields.get("venue", (0, 0))[1] != chunks[n - 1][1]:
        return False
    chunk = _bare(text, *chunks[n])
    behind_comma = text[chunks[n - 1][1] : chunks[n][0]].strip() in (",", "，")
    house = _is_place(chunk, lexicon) or _HOUSE.fullmatch(chunk) is not None
    if who is None or n < who or n == len(chunks) - 1:  # before who speaks, or at the end
        house = house or (not has_han(chunk) and _is_institution(chunk, lexicon))
    return behind_comma and (house or _FLOOR.fullmatch(chunk) is not None)


def _is_rank(chunk: str, lexicon: Lexicon) -> bool:
    if has_han(chunk):
        return len(chunk) <= 16 and zh_position(chunk, lexicon) == 0
    return grammar(lexicon).en_position.fullmatch(chunk) is not None


def _is_institution(chunk: str, lexicon: Lexicon) -> bool:
    if len(chunk) > 60:
        return False
    if has_han(chunk):
        return lexicon.folded(chunk).endswith(lexicon.words["institutions"]) and is_house(chunk, lexicon)
    return grammar(lexicon).en_institution.search(chunk) is not None or _LETTERS.fullmatch(chunk) is not None
