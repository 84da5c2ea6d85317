"""What the web page and its fragment show: a pane per language, each complete in itself."""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from pathlib import Path

from seminar.bilingual import Lang, Side
from seminar.model import Person, Talk
from seminar.render.changes import Change, Kind, changes, kind_of
from seminar.render.clean_text import web_link
from seminar.render.context import Context
from seminar.render.notice import Line, Notice, Row, notice
from seminar.render.notice_text import line_text
from seminar.render.pictures import logo, portrait

_WHEN_AND_WHERE = ("time", "venue", "online")
_WHO = ("speaker", "speakers")


@dataclass(frozen=True, slots=True)
class Pane:
    """The notice for the readers of one language; a text of the other language carries a note."""

    lang: Lang
    notice: Notice
    warning: Side | None
    changes: tuple[Change, ...]
    speakers: tuple[Portrayed, ...]
    facts: tuple[Row, ...]
    more: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Portrayed:
    """A speaker with a picture (an address for ``src``) where there is one, and the words that stand for it."""

    lines: tuple[Line, ...]
    picture: str | None
    name: str


def panes(talk: Talk, context: Context) -> tuple[Pane, ...]:
    """One pane per language of the context. Raises :class:`SeminarError` for a photo that is none."""
    pictures = tuple(_picture(person, context) for person in talk.speakers)
    return tuple(_pane(talk, replace(context, langs=(lang,)), pictures) for lang in context.langs)


def _pane(talk: Talk, context: Context, pictures: tuple[str | None, ...]) -> Pane:
    shown = notice(talk, context)
    kind = kind_of(talk, context.previous)
    warning = None if kind is Kind.ANNOUNCEMENT else context.phrase(f"page.{kind}").shown(context.langs[0])
    return Pane(
        lang=context.langs[0],
        notice=shown,
        warning=warning,
        changes=changes(talk, context),
        speakers=tuple(_speaker(talk, index, picture, context) for index, picture in enumerate(pictures)),
        facts=tuple(row for key in _WHEN_AND_WHERE if (row := shown.row(key))),
        more=tuple(row for row in shown.rows if row.key not in (*_WHEN_AND_WHERE, *_WHO)),
    )


def _speaker(talk: Talk, index: int, picture: str | None, context: Context) -> Portrayed:
    alone = notice(talk.replacing(speakers=(talk.speakers[index],)), context).row("speaker")
    lines = alone.lines if alone else ()
    return Portrayed(lines, picture, line_text(replace(lines[0], detail=(), links=(), note=None)) if lines else "")


def _picture(person: Person, context: Context) -> str | None:
    """The photo inside the page, so that it stays whole wherever it is put; one on the web stays there."""
    if not person.photo:
        return None
    if web := web_link(person.photo):
        return web
    made = portrait((context.folder or Path()) / person.photo)
    return f"data:image/jpeg;base64,{base64.b64encode(made.body).decode('ascii')}"


def logo_address(context: Context) -> str | None:
    """The logo of the branding as an address for ``src``. Raises :class:`SeminarError` for a file that is none."""
    if context.branding.logo is None:
        return None
    made = logo(context.branding.logo)
    kind = "svg+xml" if made.kind == "svg" else made.kind
    return f"data:image/{kind};base64,{base64.b64encode(made.body).decode('ascii')}"
