"""Front matter, JSON objects, lists of records, a field a line: what programs keep talks in, as segments.

:mod:`seminar.read.records.trees` reads the formats; here the keys are understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from seminar.findings import Finding, Severity
from seminar.read import online
from seminar.read.date_order import WEEKDAY
from seminar.read.document import Line
from seminar.read.headings import headings
from seminar.read.labels.hits import LONG, PEOPLE, WHEN
from seminar.read.labels.keys import AUTHORS, HOLDERS, NAMES, OF_AN_ANSWER, SIDES, TEACHERS, key_field
from seminar.read.labels.of_a_line import find_labels
from seminar.read.labels.segments import FREE, GROUP, NOISE, Segment, Span, segments
from seminar.read.lexicon import Lexicon
from seminar.read.persons.one_person import URL
from seminar.read.records import bare_rows, page_again, page_authors
from seminar.read.records.bodies import with_body
from seminar.read.records.cards import FENCES, cards
from seminar.read.records.flattened import innermost
from seminar.read.records.guest_talks import guests_with_talks, of_the_session
from seminar.read.records.held import OWN_LABEL, OWN_ROLE, held_segments, holds_notice, labelled_value
from seminar.read.records.lists_of_records import day_in_key, days_told, under_their_card, with_the_day
from seminar.read.records.lone_entries import holds_its_talk, is_of_a_seminar, without_term
from seminar.read.records.meanings import BODY, DAY, LIFE, field_under, renamed
from seminar.read.records.rooms import room_and_building, slipped
from seminar.read.records.trees import Branch, Items, Leaf, Node, Place, around, plain
from seminar.read.series.names import COUNTED_PAGE

_DEEPEST: Final = 8
_TELLING: Final = frozenset(("title", "speaker", "abstract", "talk"))
#: What an event has and a person has not.
_OF_AN_EVENT: Final = WHEN | {"venue"}
#: What stands above a list of talks and is true for each of them.
_FOR_ALL: Final = frozenset(
    ("series", "venue", "organizer", "host", "chair", "contact", "mode", "meeting_id", "passcode", "link", "language")
)
#: What the talks of one session or one speaker stand under.
_LISTS: Final = frozenset(("talks", "presentations", "lectures", "papers", "talk", "presentation", "talkslist"))
#: ``【学术报告】云滴碰并``
_BANNER: Final = re.compile(r"\s*【([^【】]{1,12})】\s*(?=\S)")
#: ``云中的冰主要内容：…``: what it is about, run into the title.
_CONTENT_INSIDE: Final = re.compile(r"(?<=\S{4})\s?(?:主要内容|内容简介|内容摘要|讲座内容|报告摘要)[:：]\s?(?=\S{8})")
#: Values that may be whole notices.
_HOLDING: Final = LONG | {FREE}
#: Two sentences that ended before the labels of the page begin again.
_ENDED: Final = re.compile(r"\S{12}[。！？;；][^。！？\n]{2,400}[。！？]")
#: What stands under a speaker and is so long is a life, and may name only the family.
_A_LIFE: Final = 160
#: A row of a table has this many columns.
_WIDE: Final = 3


@dataclass(frozen=True, slots=True)
class Structured:
    """The segments of each talk of a document that is data, wholly or at its head; what was odd about it."""

    groups: tuple[tuple[Segment, ...], ...]
    findings: tuple[Finding, ...] = ()


def structured(lines: Sequence[Line], lexicon: Lexicon) -> Structured | None:
    """The talks of a document that is, or begins with, a card (YAML, TOML, JSON) or records of fields.

    ``None`` where the document does not begin so, or nothing in it is about a talk (it is then read as text).
    """
    begin = next((n for n, line in enumerate(lines) if line.text.strip()), None)
    if begin is None:
        return None
    rows: list[str] = []
    for line in lines:
        if line.label is not None:
            break
        rows.append(line.text)
    for card in cards(rows, begin):
        reader, nodes = _Reader(lines, card.begin, lexicon), under_their_card(card.nodes, lexicon)
        found = [record for node in nodes for record in reader.talks(node, ())]
        lists = len(found) > 1 and all(isinstance(node, Items) for node in nodes)
        if found and (len(nodes) == 1 or lists or all(reader.is_titled(node) for node in nodes)):
            found = with_the_day(found, nodes, lexicon)
            body = segments(lines[card.end :], lexicon, first=card.end)
            named = any(segment.field == "speaker" and len(segment.text) < _A_LIFE for segment in body)
            groups = tuple(with_body(reader.record(node, shared, named=named), body, lexicon) for node, shared in found)
            odd = Finding(
                "front_matter",
                Severity.WARNING,
                params={"line": lines[begin].number},
                lines=(lines[begin].number,),
                key="read.front_matter",
            )
            return Structured(groups, (odd,) if card.mended and rows[begin].strip() in FENCES else ())
    return None


# ---------------------------------------------------------------- what the keys mean


class _Reader:
    """The keys of trees as fields of talks."""

    def __init__(self, lines: Sequence[Line], begin: int, lexicon: Lexicon) -> None:
        self.lines = lines
        self.begin = begin
        self.lexicon = lexicon
        #: What keys of the record being read mean because of those beside them.
        self.renamed: dict[str, str] = {}
        #: The notices held in values of the record being read.
        self.inner: list[Segment] = []
        #: How the page it was taken from begins, where it keeps that.
        self.headings: tuple[str, ...] = ()
        #: Whether it has the life of the speaker under a key.
        self.lives = False

    def talks(
        self, node: Node, shared: tuple[tuple[Leaf, Node], ...], depth: int = 0
    ) -> list[tuple[Branch | Items, tuple[tuple[Leaf, Node], ...]]]:
        """The mappings and rows in a tree that are talks, each with what the keys above its list say of all of them."""
        if depth > _DEEPEST or isinstance(node, Leaf):
            return []
        if isinstance(node, Items):
            if depth < 2 and self._is_row(node):
                return [(node, shared)]
            return [found for value in node.values for found in self.talks(value, shared, depth + 1)]
        node = innermost(node)
        if guests := guests_with_talks(node, self.lexicon):
            above = of_the_session(node.entries, self.lexicon)
            return [(guest, (*shared, *above, *self._series_of_all(node))) for guest in guests]
        # a list of people with titles is no list of talks
        inside = [entry for entry in node.entries if self.lexicon.field_of(entry[0].text) not in PEOPLE]
        others = [value for _, value in inside]
        holds = any(isinstance(value, Items) and sum(map(self._is_talk, value.values)) > 1 for value in others)
        holds = holds or holds_its_talk(node, others, self.lexicon)
        if self._is_talk(node) and not holds:
            return [(node, shared)]
        bare = holds and all(not days_told(value, self.lexicon) for value in others)
        above = tuple(
            (key, value)
            for key, value in node.entries
            if self._for_all(key.text, node, bare=bare)
            and not (isinstance(value, Items) and any(map(self._is_talk, value.values)))  # events: […]
        )
        above = (*shared, *above, *(self._series_of_all(node) if holds else ()))
        return [f for key, value in inside for f in self.talks(value, (*above, *day_in_key(key)), depth + 1)]

    def _series_of_all(self, node: Branch) -> Iterator[tuple[Leaf, Node]]:
        """The title above a list of talks, where it names a series: ``"title": "Rain Colloquium", "talks": […]``."""
        if any(self.lexicon.field_of(key.text) == "series" for key, _ in node.entries):
            return
        for key, value in node.entries:
            if self.lexicon.normal(key.text) not in ("title", "name") or not isinstance(value, Leaf):
                continue
            if self.lexicon.normal(key.text) == "name" and "workshop" in value.text.casefold():
                continue  # the name of one meeting
            name = without_term(value.text)
            if is_of_a_seminar(node, self.lexicon) or headings.heading(name, self.lexicon).series == name:
                yield replace(key, text="series"), replace(value, text=name)

    def _for_all(self, key: str, node: Branch, *, bare: bool = False) -> bool:
        """Whether a key above the list of talks is about each of them; a day, an author or a time is of a session.

        ``bare`` says that the talks tell no day: the one above them is theirs.
        """
        field = self.lexicon.field_of(key)
        if bare and field == "date":
            return True
        if field in ("date", "start", "end", "time") or self.lexicon.normal(key) in AUTHORS:
            return any(self.lexicon.normal(other.text) in _LISTS for other, _ in node.entries)
        return field in _FOR_ALL and key.casefold() not in OF_AN_ANSWER

    def _is_talk(self, node: Node) -> bool:
        """Whether a mapping is about a talk: two of its keys are labels, one of them telling, none said twice."""
        if not isinstance(node, Branch):
            return False
        fields = [self.lexicon.field_of(key.text) or key_field(key.text, self.lexicon) for key, _ in node.entries]
        known = set(fields) - {None, "noise", "section"}
        words = {self.lexicon.normal(key.text) for key, _ in node.entries}
        if known & _OF_AN_EVENT and words & NAMES and words & TEACHERS:
            return True  # its name, and who gives it
        keys = [
            key.text for key, name in zip((key for key, _ in node.entries), fields, strict=True) if name in _TELLING
        ]
        return len(known) >= 2 and bool(known & _TELLING) and len(set(keys)) == len(keys)

    def _is_row(self, node: Items) -> bool:
        """Whether a list is the row of a table without its head: values alone, that tell a talk or have labels."""
        if len(node.values) < _WIDE or not all(isinstance(value, Leaf) for value in node.values):
            return False
        return self._has_labels(node) or bare_rows.tells_a_talk(self._meant(node))

    def _has_labels(self, node: Items) -> bool:
        fields = {
            hit.field
            for value in node.values
            if isinstance(value, Leaf) and value.text.strip()
            for hit in find_labels(value.text.splitlines()[0], self.lexicon)[:1]
        }
        return len(fields - {"noise", "section"}) > 1 and bool(fields & _TELLING)

    def is_titled(self, node: Node) -> bool:
        """Whether a record has a title of its own: one of several, not the text behind a card."""
        if isinstance(node, Items):
            return self._is_row(node)
        return isinstance(node, Branch) and any(self.lexicon.field_of(key.text) == "title" for key, _ in node.entries)

    def record(
        self, node: Branch | Items, shared: tuple[tuple[Leaf, Node], ...], *, named: bool = False
    ) -> tuple[Segment, ...]:
        """The segments of one talk. ``named`` says that the text behind it names the speaker."""
        if isinstance(node, Items):
            return self._row(node)
        own = {self.lexicon.field_of(key.text) for key, _ in node.entries}
        above = tuple(entry for entry in shared if self.lexicon.field_of(entry[0].text) not in own)
        # the author of a page is the speaker where nobody else is
        kept = tuple(
            (key, value)
            for key, value in node.entries
            if self.lexicon.normal(key.text) not in AUTHORS
            or not (named or "speaker" in own or not page_authors.are_people(value, self.lexicon))
        )
        self.inner = []
        self.headings, self.lives = page_again.headings_of(node.entries), "bio" in own
        mapped = tuple(self._mapping(Branch((*above, *kept)), ()))
        own_segments = page_again.settled(mapped, node.entries)
        # what the notice in a value labels is surer than the headline and the author of the item
        told = {segment.field for segment in self.inner if segment.text.strip()} & {"title", "speaker"}
        return (*self._beside_the_notice(own_segments, told), *self.inner)

    def _beside_the_notice(self, own: Sequence[Segment], told: set[str]) -> Iterator[Segment]:
        """What of a record its notice does not tell; a headline that names the series still does."""
        known = any(segment.field == "series" for segment in (*own, *self.inner))
        for segment in own:
            if segment.field not in told:
                yield segment
            elif segment.field == "title" and not known:
                counted = COUNTED_PAGE.match(segment.text.strip())  # 物理学院学术报告（第26期）云溪大学林远舟教授
                if counted or headings.heading(segment.text, self.lexicon).series:
                    text = counted.group() if counted else segment.text
                    yield replace(segment, field="series", spans=(replace(segment.spans[0], text=text),))

    def _meant(self, node: Items) -> list[str | None]:
        return bare_rows.meant([plain(leaf.text) for leaf in node.values if isinstance(leaf, Leaf)], self.lexicon)

    def _row(self, node: Items) -> tuple[Segment, ...]:
        """The values of a row: by what each is alone, or, where they have labels, read as the lines they hold."""
        leaves = [leaf for leaf in node.values if isinstance(leaf, Leaf)]
        held = [leaf for leaf in leaves if holds_notice(plain(leaf.text), self.lexicon)]
        if held and len(held) < len(leaves) - 2:
            return self._row_with_notice(node, leaves, held)
        if not self._has_labels(node):
            told = zip(self._meant(node), leaves, strict=True)
            return tuple(self._segment(name, Leaf("", leaf.place), leaf) for name, leaf in told if name)
        return held_segments([(leaf, plain(leaf.text)) for leaf in leaves], self.lines, self.begin, self.lexicon)

    def _row_with_notice(self, node: Items, leaves: Sequence[Leaf], held: Sequence[Leaf]) -> tuple[Segment, ...]:
        """A row one of whose values is a whole notice: the headline beside it names the series, or the title too."""
        inner = held_segments([(leaf, plain(leaf.text)) for leaf in held], self.lines, self.begin, self.lexicon)
        titled = any(segment.field == "title" for segment in inner)
        for name, leaf in zip(self._meant(node), leaves, strict=True):
            if name == "title" and leaf not in held:
                series = headings.heading(plain(leaf.text), self.lexicon).series
                field = ("series" if series else FREE) if titled else "title"
                return (self._segment(field, Leaf("", leaf.place), leaf), *inner)
        return inner

    def _mapping(self, node: Branch, path: tuple[str, ...]) -> Iterator[Segment]:
        if not path:
            self.renamed = {}
            self.renamed = renamed(node, self.lexicon)
        if len(rooms := [entry for entry in node.entries if self._is_room(entry, path)]) > 1:
            yield self._room(rooms)
            node = Branch(tuple(entry for entry in node.entries if entry not in rooms))
        for key, value in node.entries:
            if not path and (series := page_authors.filed_under(key, value, self.lexicon)) is not None:
                yield self._segment("series", key, series)
                continue
            yield from self._entry(key, value, path, self._field(key.text, path))

    def _field(self, name: str, path: tuple[str, ...]) -> str:
        return field_under(name, path, self.renamed, self.lexicon)

    def _entry(self, key: Leaf, value: Node, path: tuple[str, ...], field: str) -> Iterator[Segment]:
        if isinstance(value, Branch):
            if len(path) < _DEEPEST:
                if self.lexicon.field_of(key.text) is not None:
                    yield Segment(GROUP, key.text, mark=self._mark(key), structured=True)
                if online.platform_in(key.text, self.lexicon) == key.text:
                    yield self._segment("mode", key, key)  # zoom: {join: …, password: …}
                yield from self._mapping(value, (*path, key.text))
        elif isinstance(value, Items):
            yield from self._items(key, value, path, field)
        elif not value.text.strip():
            return
        elif field in LONG and (text := self._cut(value.text, field)) != value.text:
            yield from self._entry(key, replace(value, text=text), path, field)
        elif field == "abstract" and (parts := page_again.life_behind(value.text))[1] and not self.lives:
            yield from self._entry(key, replace(value, text=parts[0]), path, field)
            yield self._segment("bio", key, replace(value, text=parts[1]))
        elif field in _HOLDING and holds_notice(text := plain(value.text), self.lexicon):
            self.inner += self._held(key, value, text, field)
        elif field in _HOLDING and (own := labelled_value(value, self.lexicon)) is not None:
            yield self._segment(own[0], key, own[1])  # content: 时间：2031年5月12日
        elif field == FREE and WEEKDAY.fullmatch(value.text[:12]):
            yield self._segment(NOISE, key, value)  # beside the date it tells which of two days is meant
        elif field == FREE and self.lexicon.normal(key.text) in HOLDERS and DAY.match(value.text.strip()):
            yield self._segment("time", key, value)  # data: 2031.9.20
        elif field == FREE and (url := URL.match(value.text.strip())) and online.platform_of_url(url[0], self.lexicon):
            yield self._segment("link", key, value)
        elif field != FREE:
            segment = self._segment(field, key, value)
            # what a text in two languages is called stands above its sides
            if field == "title" and (inner := _CONTENT_INSIDE.search(segment.text)):
                yield self._segment("abstract", key, replace(value, text=segment.text[inner.end() :]))
                segment = self._segment(field, key, replace(value, text=segment.text[: inner.start()]))
            sided = field == "abstract" and path and self.lexicon.normal(key.text) in SIDES
            yield replace(segment, label=path[-1]) if sided else segment

    def _cut(self, text: str, field: str) -> str:
        """A text of a record up to where its page begins again, or the life it has under another key."""
        notice = field == "bio" and holds_notice(plain(text), self.lexicon)
        return page_again.alone(text, field, self.headings, lives=self.lives, notice=notice)

    def _held(self, key: Leaf, value: Leaf, text: str, field: str) -> tuple[Segment, ...]:
        """The segments of a value that is a notice: what stands before its labels is what the key says it is."""
        inner = held_segments([(value, text)], self.lines, self.begin, self.lexicon)
        if field not in LONG or not inner or inner[0].field != FREE or self.lexicon.holds("weak_abstracts", key.text):
            return inner
        told = inner[0].text
        short = len(told) < (LIFE if field == "bio" else BODY) and not (field == "abstract" and _ENDED.search(told))
        if any(segment.field == field for segment in inner) or short:
            return inner
        return (replace(inner[0], field=field, label=key.text), *inner[1:])

    def _items(self, key: Leaf, value: Items, path: tuple[str, ...], field: str) -> Iterator[Segment]:
        if any(isinstance(item, Branch) for item in value.values) and self.lexicon.field_of(key.text) is not None:
            yield Segment(GROUP, key.text, mark=self._mark(key), structured=True)
        leaves = [item for item in value.values if isinstance(item, Leaf) and item.text.strip()]
        if leaves and field in _HOLDING and self._has_labels(value):  # detail: ["题目：云中的冰", "报告人：林远舟"]
            told = [(leaf, plain(leaf.text)) for leaf in leaves]
            self.inner += held_segments(told, self.lines, self.begin, self.lexicon)
            return
        if leaves and field in ("keywords", "abstract", "bio", "notes"):
            text = ("；" if field == "keywords" else "\n").join(item.text for item in leaves)
            yield self._segment(field, key, Leaf(text, around(leaves)))
            leaves = []
        span = field in ("time", "date") and len(leaves) == 2 and all(DAY.match(item.text.strip()) for item in leaves)
        for item in value.values:
            if isinstance(item, Branch) and len(path) < _DEEPEST:
                yield from self._mapping(item, (*path, key.text))
            elif isinstance(item, Leaf) and item in leaves and field != FREE:
                own = "end" if span and item is leaves[1] else slipped(field, item.text, self.lexicon)
                yield self._segment(own, key, item)

    # ------------------------------------------------------------ places

    def _is_room(self, entry: tuple[Leaf, Node], path: tuple[str, ...]) -> bool:
        """Whether an entry says a part of the place: the room, the building."""
        key, value = entry
        return isinstance(value, Leaf) and bool(value.text.strip()) and self._field(key.text, path) == "venue"

    def _room(self, entries: Sequence[tuple[Leaf, Node]]) -> Segment:
        leaves = [(key, value) for key, value in entries if isinstance(value, Leaf)]
        inner = [entry for entry in leaves if self.lexicon.normal(entry[0].text) not in ("address", "地址")] or leaves
        place = Leaf(room_and_building(inner), around([value for _, value in inner]))
        return self._segment("venue", inner[0][0], place)

    # ------------------------------------------------------------ stretches of the source

    def _mark(self, key: Leaf) -> Span | None:
        return next(iter(self._stretch(key.place)), None)

    def _segment(self, field: str, key: Leaf, value: Leaf) -> Segment:
        text = plain(value.text)
        if field == "title" and (banner := _BANNER.match(text)) and self.lexicon.holds("generic", banner[1]):
            text = text[banner.end() :]
        own = OWN_LABEL.match(text) if field != FREE else None
        own = OWN_ROLE.match(text) if own is None and field in PEOPLE else own
        called = self.lexicon.field_of(own.group(1)) if own else None
        if own and (called == field or {called, field} == {"host", "chair"}):
            text = text[own.end() :]  # the key again in the value: "passcode": "Passcode: 2718"
        # one span carries the value as its format reads it; the others only say which lines it came from
        spans = tuple(
            Span(span.index, span.number, span.start, span.end, text if n == 0 else "")
            for n, span in enumerate(self._stretch(value.place))
        )
        return Segment(field, key.text, spans if text else (), self._mark(key), structured=True)

    def _stretch(self, place: Place) -> Iterator[Span]:
        for row in range(place.row, min(place.last_row, len(self.lines) - self.begin - 1) + 1):
            line = self.lines[self.begin + row]
            first = place.column if row == place.row else 0
            last = place.last_column if row == place.last_row else len(line.text)
            if first < last and line.text[first:last].strip():
                yield Span(self.begin + row, line.number, first, last, line.text[first:last])
