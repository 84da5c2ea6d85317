"""A notice as marked lines, for mails and pages: each part knows its language, each link where it leads."""

from __future__ import annotations

from dataclasses import dataclass

from seminar.bilingual import Lang, Side
from seminar.model import Talk
from seminar.render.context import Context
from seminar.render.telling import Link, Telling

__all__ = ["Line", "Link", "Notice", "Passage", "Row", "notice"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a row: parts in reading order, each in its own language; ``detail`` is of less weight.

    ``note`` says, in the reader's language, that the text stands in the other one.
    """

    parts: tuple[Side, ...] = ()
    detail: tuple[Side, ...] = ()
    links: tuple[Link, ...] = ()
    note: Side | None = None

    @property
    def text(self) -> str:
        """The line without its links and note."""
        return "".join(part.text for part in (*self.parts, *self.detail))


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled fact; ``key`` is the name of its label (``venue``)."""

    key: str
    labels: tuple[Side, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A longer text under its heading, in one language, paragraph by paragraph."""

    key: str
    heading: Side
    lang: Lang
    paragraphs: tuple[str, ...]
    note: Side | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Everything a reader is told, in the order it is told."""

    langs: tuple[Lang, ...]
    organization: tuple[Side, ...]
    series: tuple[Side, ...]
    number: tuple[Side, ...]
    titles: tuple[Line, ...]
    rows: tuple[Row, ...]
    passages: tuple[Passage, ...]

    def row(self, key: str) -> Row | None:
        return next((row for row in self.rows if row.key == key), None)


def notice(talk: Talk, context: Context, langs: tuple[Lang, ...] | None = None, *, fallback: bool = True) -> Notice:
    """The notice of ``talk`` in ``langs`` (those of the context unless given).

    ``fallback`` lets a notice in one language borrow a text from the other side, with a note; without it such a text
    is left out, for blocks that stand beside the other language.
    """
    told = _Marked(talk, context.locales, langs or context.langs, fallback)
    return Notice(
        langs=told.langs,
        organization=told.sides(context.branding.organization),
        series=told.sides(talk.series_name),
        number=told.number(),
        titles=told.titles(),
        rows=tuple(Row(key, told.labels(key), lines) for key, lines in told.facts()),
        passages=tuple(told.passages()),
    )


class _Marked(Telling[Line, Passage]):
    def said(self, text: str, lang: Lang) -> Line:
        return Line((Side(text, lang),))

    def linked(self, text: str, href: str) -> Line:
        return Line(links=(Link(text, href),))

    def line(self, parts: tuple[Side, ...], detail: tuple[Side, ...] = (), links: tuple[Link, ...] = ()) -> Line:
        return Line(parts, detail, links, self.note((*parts, *detail)))

    def passage(self, key: str, heading: Side, lang: Lang, paragraphs: tuple[str, ...]) -> Passage:
        return Passage(key, heading, lang, paragraphs, self.note_of(lang))
