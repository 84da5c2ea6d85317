"""Front matter, JSON objects and lists of records: what YAML reads, with the place of every value in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import yaml

from seminar.read.document import Line
from seminar.read.labels import LONG, find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.segments import FREE, GROUP, Segment, Span, segments

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: Beyond this, what looks like a front matter is read as plain lines: the parser must not be fed a megabyte.
LONGEST: Final = 200_000
_FENCE: Final = re.compile(r"^(?:---|\+\+\+)\s*$")
_KEY: Final = re.compile(r"^\s*(?:-\s+)?[\"']?[A-Za-z_][\w \-]{0,30}[\"']?\s*[:=]")
_LIST: Final = re.compile(r"^-\s+[\"']?[A-Za-z_][\w\-]{0,30}[\"']?\s*:")
_DEEPEST: Final = 6
_NESTED: Final = 40


@dataclass(frozen=True, slots=True)
class Records:
    """Structured records of a document, and the lines of the document that are none (``rest`` from ``first`` on)."""

    records: tuple[tuple[Segment, ...], ...]
    first: int


def structured(lines: Sequence[Line], lexicon: Lexicon) -> Records | None:
    """The records at the head of a document: YAML or TOML-like front matter, one JSON object, a list of mappings.

    ``None`` where the document does not begin so, or the parser does not understand it (it is then read as text).
    """
    begin = next((n for n, line in enumerate(lines) if line.text.strip()), None)
    if begin is None or any(line.label is not None for line in lines[: begin + 1]):
        return None
    head = lines[begin].text.strip()
    if _FENCE.match(head):
        end = next((n for n in range(begin + 1, len(lines)) if _FENCE.match(lines[n].text.strip())), None)
        if end is None or not any(_KEY.match(line.text) for line in lines[begin + 1 : end]):
            return None
        found = _parse(lines, begin + 1, end, lexicon)
        return Records(found, end + 1) if found else None
    if head[0] in "{[" or _LIST.match(lines[begin].text):
        found = _parse(lines, begin, len(lines), lexicon)
        return Records(found, len(lines)) if found else None
    return None


def _parse(lines: Sequence[Line], begin: int, end: int, lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    source = "\n".join(line.text.replace("\t", " ") for line in lines[begin:end])
    if len(source) > LONGEST or not _shallow(source):
        return ()
    try:
        node = yaml.compose(source, Loader=_LOADER)
    except (yaml.YAMLError, ValueError, RecursionError):
        return ()
    reader = _Reader(lines, begin, lexicon)
    items = [node] if isinstance(node, yaml.MappingNode) and reader.known(node) else _listed(node)
    return tuple(tuple(reader.mapping(item, ())) for item in items if reader.known(item))


def _shallow(source: str) -> bool:
    """Whether a source is nested no deeper than a person writes: the C composer recurses without limit and crashes.

    The event parser underneath does not recurse, so it may be asked; a source that can hardly be deep is not.
    """
    if sum(source.count(mark) for mark in ("[", "{", "- ", "? ", ":\n", ": \n")) < _NESTED:
        return True
    depth = 0
    try:
        for event in yaml.parse(source, Loader=_LOADER):
            if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                depth += 1
                if depth > _NESTED:
                    return False
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                depth -= 1
    except (yaml.YAMLError, ValueError):
        return False
    return True


def _listed(node: Any) -> list[Any]:
    """The mappings of a list, or of the one list a mapping holds (``talks: [...]``)."""
    if isinstance(node, yaml.MappingNode):
        lists = [value for _, value in node.value if isinstance(value, yaml.SequenceNode)]
        return _listed(lists[0]) if len(lists) == 1 else []
    if isinstance(node, yaml.SequenceNode):
        return [item for item in node.value if isinstance(item, yaml.MappingNode)]
    return []


class _Reader:
    def __init__(self, lines: Sequence[Line], begin: int, lexicon: Lexicon) -> None:
        self.lines = lines
        self.begin = begin
        self.lexicon = lexicon

    def known(self, node: Any) -> bool:
        """Whether a mapping is about a talk: two of its keys are labels, one of them telling."""
        if not isinstance(node, yaml.MappingNode):
            return False
        fields = {self.lexicon.field_of(str(key.value)) for key, _ in node.value}
        return len(fields - {None, "noise", "section"}) >= 2 and bool(fields & {"title", "speaker", "abstract", "talk"})

    def mapping(self, node: Any, path: tuple[str, ...]) -> Iterator[Segment]:
        for key, value in node.value:
            name = str(key.value)
            yield from self._entry(key, name, value, path)

    def _entry(self, key: Any, name: str, value: Any, path: tuple[str, ...]) -> Iterator[Segment]:
        field = self._field(name, path)
        if isinstance(value, yaml.MappingNode):
            if len(path) < _DEEPEST:
                if self.lexicon.field_of(name) is not None:
                    yield Segment(GROUP, name, mark=self._stretch(key.start_mark, key.end_mark)[0], structured=True)
                yield from self.mapping(value, (*path, name))
        elif isinstance(value, yaml.SequenceNode):
            for item in value.value:
                if isinstance(item, yaml.MappingNode) and len(path) < _DEEPEST:
                    yield from self.mapping(item, (*path, name))
                elif isinstance(item, yaml.ScalarNode) and field != FREE:
                    yield self._segment(field, name, key, item)
        elif field in LONG and (inner := self._labelled_lines(key, value)):
            yield from inner
        elif field != FREE:
            yield self._segment(field, name, key, value)

    def _field(self, name: str, path: tuple[str, ...]) -> str:
        parent = self.lexicon.field_of(path[-1]) if path else None
        if path:
            joined = self.lexicon.field_of(f"{path[-1]} {name}")
            if joined is not None and joined not in ("noise", "section"):
                return joined
            if self.lexicon.normal(name) in ("name", "姓名", "title") and parent == "speaker":
                return "speaker" if self.lexicon.normal(name) != "title" else "position"
            if parent is None:
                return FREE
        return self.lexicon.field_of(name) or FREE

    def _labelled_lines(self, key: Any, value: Any) -> tuple[Segment, ...]:
        """A block of text that is itself a notice (``summary: | **Speaker**: …``), read as one."""
        first, last = self.begin + key.start_mark.line + 1, self.begin + value.end_mark.line
        lines = self.lines[first : last if value.end_mark.column == 0 else last + 1]
        telling = {hit.field for line in lines if line.text.strip() for hit in find_labels(line.text, self.lexicon)[:1]}
        return (
            segments(lines, self.lexicon, first=first)
            if len(telling & {"speaker", "time", "title", "venue"}) >= 2
            else ()
        )

    def _segment(self, field: str, name: str, key: Any, value: Any) -> Segment:
        mark = self._stretch(key.start_mark, key.end_mark)[:1]
        spans = self._stretch(value.start_mark, value.end_mark)
        text = str(value.value)
        # one span carries the value as YAML reads it; the others only say which lines it came from
        shown = tuple(
            Span(span.index, span.number, span.start, span.end, text if n == 0 else "") for n, span in enumerate(spans)
        )
        if not text.strip():
            shown = ()
        return Segment(field, name, shown, mark[0] if mark else None, structured=True)

    def _stretch(self, start: Any, end: Any) -> list[Span]:
        spans = []
        for row in range(start.line, min(end.line, len(self.lines) - self.begin - 1) + 1):
            line = self.lines[self.begin + row]
            first = start.column if row == start.line else 0
            last = end.column if row == end.line else len(line.text)
            if first < last and line.text[first:last].strip():
                spans.append(Span(self.begin + row, line.number, first, last, line.text[first:last]))
        return spans
