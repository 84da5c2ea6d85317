"""What an event says: one SUMMARY, one LOCATION and one DESCRIPTION for the readers of both languages.

Two SUMMARY lines with a LANGUAGE each are refused by several calendar programs, so both languages stand in one.
"""

from __future__ import annotations

from collections.abc import Iterable

from seminar.bilingual import Lang
from seminar.i18n import words
from seminar.model import Talk
from seminar.render.context import Context
from seminar.render.notice import Line, Notice, one_line, place, titles, web_link
from seminar.render.notice_text import line_text, paragraphs_of, row_text, titled_blocks

#: Between the Chinese and the English half of a DESCRIPTION.
DIVIDER = "———"


def summary(talk: Talk, context: Context) -> str:
    """``中文题目 / English title``; without a title the speaker, so that no calendar shows a nameless entry."""
    if talk.title:
        return _in_one(titles(talk, context))
    by = (_by_speakers(talk, context, lang) for lang in context.langs)
    return " / ".join(dict.fromkeys(text for text in by if text)) or _in_one(titles(talk, context))


def _by_speakers(talk: Talk, context: Context, lang: Lang) -> str:
    """“林远舟、苏映雪的报告”"""
    say = words(context.locales[lang])
    names = [one_line(side.text) for person in talk.speakers if (side := person.name.shown(lang))]
    return say("calendar.talk-by", name=say("notice.name-comma").join(names)) if names else ""


def location(talk: Talk, context: Context) -> str:
    """The room in both languages; the meeting for a talk that is only online. Never a link: that is what URL is for."""
    return _in_one(place(talk, context))


def _in_one(lines: Iterable[Line]) -> str:
    """``中文 / English``, each text once."""
    return " / ".join(dict.fromkeys(line.text for line in lines if line.text))


def meeting_link(talk: Talk) -> str | None:
    """The address of the online meeting."""
    return web_link(talk.online.url) if talk.online else None


def page_link(talk: Talk) -> str | None:
    """The page of the talk."""
    return web_link(talk.url)


def description(talk: Talk, context: Context) -> str:
    """Everything the notice says, as plain text, a block per language."""
    return f"\n\n{DIVIDER}\n\n".join(text for block in titled_blocks(talk, context) if (text := _block(block, context)))


def _block(block: Notice, context: Context) -> str:
    lang = block.langs[0]
    rows = [row_text(row, context, lang) for row in block.rows]
    series = " ".join(side.text for side in (*block.series, *block.number))
    title = " ".join(line_text(line) for line in block.titles)
    head = [text for text in (series, title) if text]
    return "\n\n".join(("\n".join((*head, *rows)), *paragraphs_of(block)))
