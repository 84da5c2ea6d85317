"""A notice as plain text: for the calendar, the text part of a mail, and the chat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from seminar.bilingual import Lang, Side
from seminar.i18n import words
from seminar.model import Talk
from seminar.render.context import Context
from seminar.render.notice import Line, Notice, Row, notice


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
    say = words(context.locales[lang])
    first, *further = (line_text(line) for line in row.lines)
    return "\n".join((say("notice.labelled", label=row.labels[0].text, text=first), *(f"  {text}" for text in further)))


def line_text(line: Line) -> str:
    """The words of a line, its links and its note. A link stands between spaces so that programs see where it ends."""
    pieces = (line.text, *(link.text for link in line.links), line.note.text if line.note else "")
    return " ".join(piece for piece in pieces if piece)


def paragraphs_of(block: Notice) -> Iterator[str]:
    """The longer texts of a block, each under its heading."""
    for passage in block.passages:
        note = f" {passage.note.text}" if passage.note else ""
        yield "\n".join((f"{passage.heading.text}{note}", *passage.paragraphs))


def joined(sides: Iterable[Side]) -> str:
    """``中文 / English``, each text once."""
    return " / ".join(dict.fromkeys(side.text for side in sides))
