"""The words of an announcement by mail: subject, HTML and plain text, which say the same."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from seminar.bilingual import Lang, Side
from seminar.dates import format_short
from seminar.i18n import words
from seminar.model import Status, Talk
from seminar.render.changes import Change, Kind, changes, kind_of
from seminar.render.clean_text import one_line, shortened
from seminar.render.context import Context
from seminar.render.html import fill, inlined
from seminar.render.html_colours import palette
from seminar.render.notice import Notice, Row, notice
from seminar.render.notice_text import blocks, joined, line_text, paragraphs_of, row_text
from seminar.render.pictures import logo

#: What a reader looks for first, in the coloured box; the rest stands below the texts.
_KEY = ("time", "venue", "online")
_WHO = ("speaker", "speakers")
#: A subject is cut by every mail program; these keep both languages in sight (characters).
_SERIES, _TITLE = 40, 80


#: The Content-ID of the logo (RFC 2392).
LOGO_ID = "logo@seminar.invalid"
#: The height of a logo in the head of a message, and its greatest width (CSS pixels).
_LOGO_HEIGHT, _LOGO_WIDTH = 48, 260


@dataclass(frozen=True, slots=True)
class Logo:
    """The logo of the branding as the HTML names it: its address, its name, and the size it is shown in."""

    address: str
    name: str
    width: int
    height: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """A message before it is put into MIME parts. ``logo`` is the picture the HTML refers to."""

    kind: Kind
    subject: str
    html: str
    text: str
    logo: Logo | None = None


@dataclass(frozen=True, slots=True)
class Intro:
    """Why this message comes, in one language: it has changed, it is cancelled."""

    lang: Lang
    heading: str
    text: str


def letter(talk: Talk, context: Context, *, draft: bool, attached: bool) -> Letter:
    """The message about ``talk``: an announcement, or a correction or cancellation where ``context.previous`` or the
    status says so.

    ``draft``: it goes into a message, else it is a page for pasting. ``attached``: an invitation comes with it, which
    the text then mentions.
    Raises :class:`SeminarError` for a mistake in a user's template, colour or logo.
    """
    kind = kind_of(talk, context.previous)
    title = subject(talk, context, kind)
    picture = _logo(context, inside=draft)
    html = _html(talk, context, kind, title, attached, picture)
    return Letter(kind, title, html, _text(talk, context, kind, attached), picture)


def subject(talk: Talk, context: Context, kind: Kind) -> str:
    """``更正 / Correction: [系列] 题目 / Title — 3月19日（周四）10:00 / Mar 19 (Thu) 10:00``, on one line."""
    shown = notice(talk, context)
    series = " / ".join(shortened(side.text, _SERIES) for side in shown.series)
    titles = " / ".join(shortened(line.text, _TITLE) for line in shown.titles)
    texts = [format_short(talk.start, timezone=talk.timezone, locale=context.locales[lang]) for lang in context.langs]
    when = " / ".join(dict.fromkeys(texts)) if talk.start else ""
    prefix = joined(_phrases(context, f"{kind}-prefix")) if kind is not Kind.ANNOUNCEMENT else ""
    head = f"[{series}] " if series else ""
    return one_line(f"{prefix}{': ' if prefix else ''}{head}{titles}{' — ' if when else ''}{when}")


def intros(talk: Talk, context: Context, kind: Kind) -> tuple[Intro, ...]:
    """Nothing for a plain announcement; a word of caution where time and place are not settled."""
    name: str = kind
    if kind is Kind.ANNOUNCEMENT:
        if talk.status is not Status.TENTATIVE:
            return ()
        name = "tentative"
    headings = _phrases(context, f"{name}-heading")
    texts = _phrases(context, f"{name}-text")
    return tuple(Intro(h.lang, h.text, t.text) for h, t in zip(headings, texts, strict=True))


def _told(shown: Notice, context: Context, kind: Kind) -> Notice:
    """What of the notice a message of this kind tells: of a cancelled talk only what was planned, and whom to ask."""
    if kind is not Kind.CANCELLATION:
        return shown
    rows = tuple(
        replace(row, labels=_phrases(context, "planned")) if row.key == "time" else row
        for row in shown.rows
        if row.key in (*_WHO, "time", "venue", "contact", "contacts")
    )
    return replace(shown, rows=rows, passages=())


# ---------------------------------------------------------------- HTML


def _html(talk: Talk, context: Context, kind: Kind, title: str, attached: bool, picture: Logo | None) -> str:
    shown = _told(notice(talk, context), context, kind)
    page = fill(
        "email/announcement.html",
        context,
        subject=title,
        logo=picture,
        notice=shown,
        palette=palette(context.branding.colour),
        heads=_heads(shown, context),
        kind=kind.value,
        intros=intros(talk, context, kind),
        changes=changes(talk, context),
        was=_phrases(context, "was"),
        now=_phrases(context, "now"),
        who=_rows(shown, _WHO),
        key=_rows(shown, _KEY),
        sides=[tuple(group) for _, group in groupby(shown.passages, key=lambda passage: passage.lang)],
        more=[row for row in shown.rows if row.key not in (*_WHO, *_KEY)],
        feet=_feet(shown, context, talk, attached),
    )
    return inlined(page)


def _logo(context: Context, inside: bool) -> Logo | None:
    """The logo as a part of the message (``cid:``) or of the page; a drawing (SVG) is shown by no mail program."""
    if context.branding.logo is None:
        return None
    picture = logo(context.branding.logo)
    if picture.kind == "svg":
        return None
    scale = min(_LOGO_HEIGHT / picture.height, _LOGO_WIDTH / picture.width)
    side = context.branding.organization.shown(context.langs[0])
    encoded = f"data:image/{picture.kind};base64,{b64encode(picture.body).decode('ascii')}"
    return Logo(
        address=f"cid:{LOGO_ID}" if inside else encoded,
        name=one_line(side.text) if side else "",
        width=max(round(picture.width * scale), 1),
        height=max(round(picture.height * scale), 1),
        body=picture.body,
    )


def _rows(shown: Notice, keys: Iterable[str]) -> list[Row]:
    return [row for key in keys if (row := shown.row(key))]


def _heads(shown: Notice, context: Context) -> tuple[Side, ...]:
    """Series and number per language; without a series the words for a talk."""
    if not shown.series:
        return (*_phrases(context, "talk"), *shown.number)
    if len(shown.langs) == 1:
        return (Side(" · ".join(side.text for side in (*shown.series, *shown.number)), shown.series[0].lang),)
    named = {side.lang: side.text for side in shown.series}
    numbers = {side.lang: f" · {side.text}" for side in shown.number}
    return tuple(Side(text + numbers.get(lang, ""), lang) for lang, text in named.items())


def _feet(shown: Notice, context: Context, talk: Talk, attached: bool) -> tuple[Side, ...]:
    attach = _phrases(context, "attached") if attached and talk.status is not Status.CANCELLED else ()
    return (*shown.organization, *attach)


# ---------------------------------------------------------------- plain text


def _text(talk: Talk, context: Context, kind: Kind, attached: bool) -> str:
    parts = []
    for whole in blocks(talk, context):
        lang = whole.langs[0]
        one = replace(context, langs=(lang,))
        block = _told(whole, one, kind)
        heads = " · ".join(side.text for side in _heads(block, one))
        parts.append(
            {
                "intros": intros(talk, one, kind),
                "changes": [_change_text(change, one) for change in changes(talk, one)],
                "heads": [heads, *(line_text(line) for line in block.titles), ""],
                "rows": [row_text(row, one, lang) for row in block.rows],
                "passages": list(paragraphs_of(block)),
                "feet": [side.text for side in _feet(block, one, talk, attached)],
            }
        )
    return fill("email/announcement.txt", context, blocks=parts)


def _change_text(change: Change, context: Context) -> str:
    """``时间：原通知 …；现更正为 …``"""
    say = words(context.locales[context.langs[0]])
    before, after = (
        say("notice.comma").join(line_text(line) for line in lines) or say("email.nothing")
        for lines in (change.before, change.after)
    )
    return say("email.change", label=change.labels[0].text, before=before, after=after)


def _phrases(context: Context, name: str) -> tuple[Side, ...]:
    return context.phrase(f"email.{name}").sides()
