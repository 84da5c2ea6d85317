"""What an event says: one SUMMARY, one LOCATION and one DESCRIPTION for the readers of both languages.

Two SUMMARY lines with a LANGUAGE each are refused by several calendar programs, so both languages stand in one.
"""

from __future__ import annotations

from collections.abc import Iterable

from seminar.bilingual import Bilingual, Lang
from seminar.i18n import words
from seminar.model import Talk
from seminar.render.clean_text import one_line, web_link
from seminar.render.context import Context
from seminar.render.notice_text import Plain, block_text

#: Between the Chinese and the English half of a DESCRIPTION.
DIVIDER = "———"


def summary(talk: Talk, context: Context) -> str:
    """``中文题目 / English title``; without a title the speaker, so that no calendar shows a nameless entry."""
    if talk.title:
        return _in_one(_texts(talk.title, context.langs))
    by = _in_one(_by_speakers(talk, context, lang) for lang in context.langs)
    return by or _in_one(Plain(talk, context.locales, context.langs, fallback=True).titles())


def _by_speakers(talk: Talk, context: Context, lang: Lang) -> str:
    """“林远舟、苏映雪的报告”"""
    say = words(context.locales[lang])
    names = [one_line(side.text) for person in talk.speakers if (side := person.name.shown(lang))]
    return say("calendar.talk-by", name=say("notice.name-comma").join(names)) if names else ""


def location(talk: Talk, context: Context) -> str:
    """The room in both languages; the meeting for a talk that is only online. Never a link: that is what URL is for."""
    room = _in_one(_texts(talk.venue, context.langs))
    if room or talk.online is None:
        return room
    return _in_one(Plain(talk, context.locales, context.langs, fallback=True).meeting(talk.online))


def _texts(pair: Bilingual, langs: tuple[Lang, ...]) -> list[str]:
    """A text per language that has one; readers of one language get the other side where theirs is missing."""
    if len(langs) == 1:
        side = pair.shown(langs[0])
        return [one_line(side.text)] if side else []
    return [one_line(text) for lang in langs if (text := pair.side(lang))]


def _in_one(texts: Iterable[str]) -> str:
    """``中文 / English``, each text once."""
    return " / ".join(dict.fromkeys(filter(None, texts)))


def meeting_link(talk: Talk) -> str | None:
    """The address of the online meeting."""
    return web_link(talk.online.url) if talk.online else None


def page_link(talk: Talk) -> str | None:
    """The page of the talk."""
    return web_link(talk.url)


def description(talk: Talk, context: Context) -> str:
    """Everything the notice says, as plain text, a block per language."""
    return f"\n\n{DIVIDER}\n\n".join([text for lang in context.langs if (text := block_text(talk, context, lang))])
