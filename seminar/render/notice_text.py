"""A notice as plain text: for the calendar, the text part of a mail, and the chat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from seminar.bilingual import Lang, Side
from seminar.i18n import words
from seminar.model import Talk
from seminar.render.context import Context
from seminar.render.notice import Line, Notice, Row, notice
from seminar.render.telling import Link, Telling, printed_label


def blocks(talk: Talk, context: Context) -> tuple[Notice, ...]:
    """One notice per language of the context, Chinese and English beside each other without repeating a text."""
    lone = len(context.langs) == 1
    return tuple(notice(talk, context, (lang,), fallback=lone) for lang in context.langs)


def titled_blocks(talk: Talk, context: Context) -> tuple[Notice, ...]:
    """:func:`blocks` for texts that stand by themselves: where a language lacks the title it is borrowed, with a note.

    An hour and an address alone tell nobody what is on.
    """
    return tuple(
        block if block.titles else replace(block, titles=notice(talk, context, block.langs).titles)
        for block in blocks(talk, context)
    )


def row_text(row: Row, context: Context, lang: Lang) -> str:
    """``地点：物理楼305会议室``; further lines stand below it, indented."""
    return _labelled(row.labels[0], [line_text(line) for line in row.lines], context.locales[lang])


def line_text(line: Line) -> str:
    """The words of a line, its links and its note. A link stands between spaces so that programs see where it ends."""
    return _line_text(line.text, line.links, line.note)


def paragraphs_of(block: Notice) -> Iterator[str]:
    """The longer texts of a block, each under its heading."""
    for passage in block.passages:
        yield _passage_text(passage.heading, passage.note, passage.paragraphs)


def joined(sides: Iterable[Side]) -> str:
    """``中文 / English``, each text once."""
    return " / ".join(dict.fromkeys(side.text for side in sides))


def block_text(talk: Talk, context: Context, lang: Lang) -> str:
    """All a calendar entry says in one language: one of the :func:`titled_blocks` with its rows and longer texts.

    The marked lines of a notice take as long to make as all else of an event, and a feed has thousands of events.
    """
    told = Plain(talk, context.locales, (lang,), fallback=len(context.langs) == 1)
    titles = told.titles() or Plain(talk, context.locales, (lang,), fallback=True).titles()
    series = " ".join([side.text for side in (*told.sides(talk.series_name), *told.number())])
    locale = context.locales[lang]
    rows = [_labelled(printed_label(key, lang, locale), lines, locale) for key, lines in told.facts()]
    head = [text for text in (series, " ".join(titles)) if text]
    return "\n\n".join(("\n".join((*head, *rows)), *told.passages()))


class Plain(Telling[str, str]):
    """A talk told in plain text."""

    def said(self, text: str, _lang: Lang) -> str:
        return text

    def linked(self, text: str, _href: str) -> str:
        return text

    def line(self, parts: tuple[Side, ...], detail: tuple[Side, ...] = (), links: tuple[Link, ...] = ()) -> str:
        told = (*parts, *detail)
        return _line_text("".join([part.text for part in told]), links, self.note(told))

    def passage(self, _key: str, heading: Side, lang: Lang, paragraphs: tuple[str, ...]) -> str:
        return _passage_text(heading, self.note_of(lang), paragraphs)


def _labelled(label: Side, lines: Sequence[str], locale: str) -> str:
    before, after = _around(label.text, locale)
    if len(lines) == 1:
        return f"{before}{lines[0]}{after}"
    return "\n".join((f"{before}{lines[0]}{after}", *(f"  {text}" for text in lines[1:])))


@cache
def _around(label: str, locale: str) -> tuple[str, str]:
    """What stands before and behind the text of a labelled row."""
    before, _, after = words(locale)("notice.labelled", label=label, text="\0").partition("\0")
    return before, after


def _line_text(text: str, links: tuple[Link, ...], note: Side | None) -> str:
    if not links and note is None:
        return text
    pieces = (text, *(link.text for link in links), note.text if note else "")
    return " ".join(piece for piece in pieces if piece)


def _passage_text(heading: Side, note: Side | None, paragraphs: tuple[str, ...]) -> str:
    return "\n".join((f"{heading.text} {note.text}" if note else heading.text, *paragraphs))
