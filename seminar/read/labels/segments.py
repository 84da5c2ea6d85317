"""Lines → segments: each label with the stretches of source that are its value, and what stands under no label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from seminar.read.document import Line
from seminar.read.labels import set_in
from seminar.read.labels.cell_parts import parts
from seminar.read.labels.continuing import ends_with_a_house, goes_on
from seminar.read.labels.glued_forms import glued_rows
from seminar.read.labels.hits import LONG, OF_A_TALK, PEOPLE, Hit
from seminar.read.labels.keys import PROGRAM_LINE, UNKNOWN_KEY
from seminar.read.labels.of_a_line import find_labels
from seminar.read.labels.page_shapes import form_rows, menu_lines, second_heads, spread
from seminar.read.labels.sentence_ends import sentence_end
from seminar.read.labels.slots import is_slot
from seminar.read.labels.units import mid_sentence
from seminar.read.labels.value_ends import value_end
from seminar.read.lexicon import Lexicon
from seminar.read.pages.page_lines import HALL, JUST_DATE, ON_COMING, OTHER_PART, WHOLE_DAY, boilerplate
from seminar.read.persons.people import names_one

#: What a day alone is no value of.
_NEVER_A_DAY: Final = frozenset(("title", "mode", "link", "venue", "meeting_id", "passcode", "organizer", *PEOPLE))
#: The field of what stands under no label.
FREE: Final = "free"
#: The field of navigation, view counts and the like: never part of a talk.
NOISE: Final = "noise"
#: The field of a key that only holds other keys (``speaker: {name: …}``).
GROUP: Final = "group"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one source line: ``index`` is the line's place in the document, ``number`` what the user sees."""

    index: int
    number: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A label and its value, or text under no label (``field`` is ``free``), in the order of the source.

    ``structured`` marks a value of a front matter, a JSON object or a table: its extent is certain.
    """

    field: str
    label: str = ""
    spans: tuple[Span, ...] = ()
    mark: Span | None = None
    damaged: bool = False
    glued: bool = False
    structured: bool = False
    heading: int = 0

    @property
    def text(self) -> str:
        if len(self.spans) == 1:  # nearly always, and asked for again and again
            return self.spans[0].text
        return "\n".join(span.text for span in self.spans)

    @property
    def lines(self) -> tuple[int, ...]:
        own = {span.number for span in self.spans} | ({self.mark.number} if self.mark else set())
        return tuple(sorted(own))

    @property
    def index(self) -> int:
        """The place of its first line in the document."""
        return self.mark.index if self.mark else self.spans[0].index if self.spans else -1


_HEADING: Final = re.compile(r"^\s{0,3}(#{1,6})\s")
#: A line of dashes and the like: layout, not text.
RULE: Final = re.compile(r"^[\s\-=_*~—─━┄#>|+:`]*$")
_STAMP: Final = re.compile(r"^\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d\d(?::\d\d)?\s*$")
#: ``📌讲座信息：…``: a sign and a label nobody knows.
_SIGNED: Final = re.compile(r"\s*[\U0001f300-\U0001faff\u2600-\u27bf▍◆■●★]\ufe0f?\s?[^\s：:，。]{2,8}[：:]\s?\S")
_MONTH: Final = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
#: ``2) ``, before the day of the next talk of a list.
_ITEM: Final = re.compile(r"^\s*[(（]?\d{1,2}[)）.]\s+")
#: ``08:00-08:40``: a cell of the next row, below the head of a column.
_HOURS_ALONE: Final = re.compile(
    r"\s*\d{1,2}[:：]\d\d(?:\s?[-–—~～至]{1,2}\s?\d{1,2}[:：]\d\d|\s?[AaPp]\.?[Mm]\.?(?:\s[A-Z]{2,5})?)\s*"
)
#: ``2031.05.14 by rainer``: when a page was put up, and the account that did.
_PUT_UP_BY: Final = re.compile(r"\s*20\d\d[-./]\d{1,2}[-./]\d{1,2}\s(?:by|作者)[:：]?\s[a-z][\w.-]{1,20}\s*")
#: A line below a cell that is no shorter may be its next paragraph.
_PARAGRAPH: Final = 40
#: So many labels with nothing between them head the columns of a table.
_COLUMNS: Final = 3
_BARE_LABEL: Final = re.compile(r"[一-鿿]{2,6}")
_COLUMN_WORDS: Final = frozenset(("内容", "內容", "场次", "場次", "序号", "序號", "备注", "備註"))
#: ``May 14, '31,``, ``Thursday, 6 November 2031``: a day alone.
_DAY_LINE: Final = re.compile(
    rf"\s*(?:[A-Z][a-z]{{2,8}}\.?,?\s+)?(?:{_MONTH}\.?\s+\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH})"
    r"(?:st|nd|rd|th)?(?:,?\s+(?:20\d\d|'\d\d))?[,:.]?\s*$"
)


def segments(
    lines: Sequence[Line], lexicon: Lexicon, *, first: int = 0, without: frozenset[int] = frozenset()
) -> tuple[Segment, ...]:
    """The segments of some lines in order; ``first`` is the place of the first of them in the document.

    ``without`` are places of lines that are read elsewhere (a table): they count as blank.
    """
    shown = [replace(line, text="") if n in without else line for n, line in enumerate(lines)] if without else lines
    return tuple(_Builder(shown, lexicon, first).run())


class _Builder:
    """One pass over the lines. The open segment takes the lines that continue it."""

    def __init__(self, lines: Sequence[Line], lexicon: Lexicon, first: int) -> None:
        self.lines = lines
        self.lexicon = lexicon
        self.first = first
        self.open: Segment | None = None
        self.told = False
        self.blank = 0
        self.spread = spread(lines)

    def run(self) -> Iterator[Segment]:
        hits = self._all_hits()
        heads = second_heads(self.lines, hits)
        menus = menu_lines(self.lines, self.lexicon)
        for n, line in enumerate(self.lines):
            if n in heads and self.open is not None and self.open.field in LONG:
                yield from self._close()
            if line.label is not None:
                yield from self._close()
                cells = list(self._cell(n, line))
                if cells and cells[-1].field in ("abstract", "bio") and self._goes_below(n, hits):
                    self.open = replace(cells.pop(), structured=False)  # read as texts are: how to come is none of it
                yield from cells
                self.blank = 0
            elif n in menus:
                yield from self._close()
                yield Segment(NOISE, spans=(self._span(n, 0, len(line.text)),))
                self.blank = 0
            elif not line.text.strip():
                self.blank += 1
            elif hits[n] and self._heads_columns(line):
                yield from self._close()
                yield Segment(NOISE, spans=(self._span(n, 0, len(line.text)),))
                self.blank = 0
            elif hits[n]:
                yield from self._labelled(n, line, hits[n])
                self.blank = 0
            else:
                yield from self._unlabelled(n, line)
                self.blank = 0
        yield from self._close()

    def _goes_below(self, n: int, hits: Sequence[tuple[Hit, ...]]) -> bool:
        """Whether a text in a cell may go on in the line below it: a paragraph that no label begins."""
        below = next((m for m in range(n + 1, min(n + 3, len(self.lines))) if self.lines[m].text.strip()), None)
        if below is None or hits[below] or self.lines[below].label is not None:
            return False
        return len(self.lines[below].text) >= _PARAGRAPH

    def _heads_columns(self, line: Line) -> bool:
        """Whether a line is the head of a table whose cells stand below it one by one: ``時間 內容 地點``."""
        words = line.text.split()
        return (
            len(words) >= _COLUMNS
            and all(_BARE_LABEL.fullmatch(word) for word in words)
            and all(self.lexicon.field_of(word) for word in words if word not in _COLUMN_WORDS)
        )

    def _all_hits(self) -> list[tuple[Hit, ...]]:
        """The labels of every line; a line without a sure label is asked again where a neighbour has one."""
        found: list[tuple[Hit, ...]] = []
        within = above = ""
        for line in self.lines:
            plain = line.label is None and line.text.strip() and not mid_sentence(above, line.text)
            hits = find_labels(line.text, self.lexicon, within=within) if plain else ()
            above = line.text
            if hits:
                within = hits[-1].field
            elif within not in LONG and line.text.strip():
                within = within if within else ""
            found.append(hits)
        near = [bool(hits) for hits in found]
        full = [n for n, line in enumerate(self.lines) if line.text.strip()]
        for before, here, after in zip([-1, *full], full, [*full[1:], -1], strict=False):
            if found[here] or self.lines[here].label is not None or len(self.lines[here].text) > 200:
                continue
            if (before >= 0 and near[before]) or (after >= 0 and near[after]):
                within = next((hits[-1].field for hits in reversed(found[max(0, here - 3) : here]) if hits), "")
                found[here] = find_labels(self.lines[here].text, self.lexicon, within=within, labelled_near=True)
        rows = form_rows(self.lines, found, self.lexicon) or glued_rows(self.lines, found, self.lexicon)
        for n, hit in rows.items():
            found[n] = (hit,)
        return found

    def _span(self, n: int, start: int, end: int) -> Span:
        line = self.lines[n]
        return Span(self.first + n, line.number, start, end, line.text[start:end])

    def _cell(self, n: int, line: Line) -> Iterator[Segment]:
        """What the layout labels; its lines may hold further labels."""
        for part in parts(line.text, line.label or "", self.lexicon):
            span = self._span(n, part.start, part.end)
            heading = line.heading if part.end == len(line.text) else 0
            yield Segment(part.field or FREE, part.label, (span,), structured=True, heading=heading)

    def _close(self) -> Iterator[Segment]:
        if self.open is not None:
            yield self.open
            self.open = None

    def _labelled(self, n: int, line: Line, hits: tuple[Hit, ...]) -> Iterator[Segment]:
        if self._of_the_person(hits[0]) or self._tops_the_page(hits[0], line.text) or self._is_a_post(hits[0]):
            yield from self._unlabelled(n, line)
            return
        self.told = self.told or any(hit.field in OF_A_TALK for hit in hits)
        if hits[0].start > 0 and (before := line.text[: hits[0].start].rstrip(" \t([（【")).strip():
            yield from self._unlabelled(n, line, end=len(before))
        ends = [hit.start for hit in hits[1:]] + [len(line.text)]
        for hit, end in zip(hits, ends, strict=True):
            yield from self._close()
            stop = value_end(hit.field, line.text, hit.end, end, self.lexicon)
            stop = sentence_end(hit.field, line.text, hit.end, stop)
            value = self._span(n, hit.end, stop)
            if closed := _in_brackets(line.text, hit.start, stop):
                value = self._span(n, hit.end, stop - 1)
            self.open = Segment(
                hit.field,
                hit.label,
                (value,) if value.text.strip() else (),
                self._span(n, hit.start, hit.end),
                hit.damaged,
                hit.glued,
                heading=_level(line),
            )
            if closed:
                yield from self._close()
            if stop < end:
                yield from self._close()
                self.open = Segment(FREE, spans=(self._span(n, stop, end),))

    def _of_the_person(self, hit: Hit) -> bool:
        """Whether a label goes on with the biography it stands in: 研究方向, Research interests."""
        return (
            self.open is not None
            and self.open.field == "bio"
            and bool(self.open.spans)
            and hit.field == "section"
            and self.lexicon.holds("bio_sections", hit.label)
        )

    def _is_a_post(self, hit: Hit) -> bool:
        """``Lecturer`` alone below ``Position:``: what somebody is, not who speaks."""
        return hit.alone and self.open is not None and self.open.field == "position" and not self.open.spans

    def _tops_the_page(self, hit: Hit, text: str) -> bool:
        """``Upcoming Talks`` above the first talk: the page's own heading, behind which the notice begins."""
        if hit.field != "section" or self.told or text[hit.end :].strip():
            return False
        return self.lexicon.holds("generic", hit.label)

    def _unlabelled(self, n: int, line: Line, end: int | None = None) -> Iterator[Segment]:
        span = self._span(n, 0, len(line.text) if end is None else end)
        if RULE.match(span.text):
            yield from self._close_at_rule(span)
            return
        if _PUT_UP_BY.fullmatch(span.text):
            yield from self._close()
            yield Segment("posted", spans=(span,))
            return
        if boilerplate(span.text, self.lexicon) or PROGRAM_LINE.fullmatch(span.text):
            yield from self._close()
            yield Segment(NOISE, spans=(span,))
            return
        if self.open is not None and self._continues(self.open, span, _level(line)):
            self.open = replace(self.open, spans=(*self.open.spans, span))
            return
        yield from self._close()
        yield Segment(FREE, spans=(span,), heading=_level(line))

    def _close_at_rule(self, span: Span) -> Iterator[Segment]:
        """A line of dashes ends a text; a blank quote mark (``>``) does not."""
        if span.text.strip() not in ("", ">"):
            yield from self._close()
            yield Segment(NOISE, spans=(span,))

    def _continues(self, segment: Segment, span: Span, heading: int) -> bool:
        """Whether an unlabelled line belongs to the open segment."""
        if segment.field == "bio" and heading and not segment.spans:
            return names_one(span.text.lstrip("# "), self.lexicon)  # 讲者介绍, and below it the name as a heading
        if heading or segment.field == NOISE:
            return False
        if segment.field not in LONG and (UNKNOWN_KEY.match(span.text) or _SIGNED.match(span.text)):
            return False
        if segment.field == "title" and segment.spans and HALL.fullmatch(span.text):
            return False  # the room, below the title of a slot
        alone = WHOLE_DAY.match(span.text) or _HOURS_ALONE.fullmatch(span.text)
        if segment.field == "section" and not segment.spans and alone:
            return False  # 会议议程, and below it the day; Video, and below it the hour
        if segment.field == "section" and segment.spans and _MOMENT_FIRST.match(span.text):
            return not names_one(segment.spans[0].text, self.lexicon)  # 與談：王若水, and below it 5/14（四）19:30
        if segment.field in LONG:
            # a dateline ends a text: a signature, the next field of a record, the next talk of a list
            if (self.blank and is_slot(span.text)) or ON_COMING.match(span.text):
                return False
            if self.blank and (span.text.lstrip().startswith("※") or OTHER_PART.fullmatch(span.text)):
                return False  # a remark below the text, the links
            return not _STAMP.match(span.text) and not (self.blank and _DAY_LINE.match(_ITEM.sub("", span.text)))
        if (
            not segment.spans
            and segment.field in _NEVER_A_DAY
            and (_DAY_LINE.match(span.text) or JUST_DATE.match(span.text) or _HOURS_ALONE.fullmatch(span.text))
        ):
            return False
        if not segment.spans and segment.field in ("passcode", "meeting_id") and span.text.lstrip()[:1] in "(（":
            return False  # (Ask the organizers for it.)
        if not segment.spans:
            # a line that ends in a colon is the next label, one nobody knows
            return self.blank <= (3 if self.spread else 1) and not span.text.rstrip(" *_").endswith((":", "："))
        if segment.field in PEOPLE and not self.blank and set_in.hangs_under(segment, span.text):
            return True
        if segment.field in PEOPLE and not self.blank and set_in.listed_under(segment, span.text):
            return True
        if not self.blank and (set_in.set_in(segment, span.text) or set_in.aligned(segment, span.text)):
            return True
        dashed = re.match(r"\s*[-–—]{1,3}\s*\S", span.text) is not None
        spread = self.spread and (dashed or segment.field not in ("venue", "time", "date", "organizer", "title"))
        before = segment.spans[-1].text
        closed = segment.field in PEOPLE and ends_with_a_house(before, self.lexicon)
        gap = 0 if spread and not closed else self.blank
        return goes_on(segment.field, before, span.text, gap, len(segment.spans), self.lexicon)


#: A line that begins with a day and tells an hour.
_MOMENT_FIRST: Final = re.compile(r"\s*\d{1,2}(?:[/.]|\s?月\s?)\d{1,2}[^\d\n].{0,12}?\d{1,2}[:：]\d\d")


def _in_brackets(text: str, start: int, end: int) -> bool:
    """Whether a label and its value stand in brackets of their own: ``Jane Roe [Host: John Roe]``.

    Round ones around Chinese stay: the next line may go on with the person before them (``林远舟（邀请人：王若水）``).
    """
    pair = text[:start].rstrip()[-1:] + text[end - 1 : end]
    return pair in ("[]", "【】") or (pair in ("()", "（）") and text[start:end].isascii())


def _level(line: Line) -> int:
    match = _HEADING.match(line.text)
    return line.heading or (len(match.group(1)) if match else 0)
