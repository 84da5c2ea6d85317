"""The talk as a web page of its own: one file, no script, both languages behind a switch, print and dark styles."""

from __future__ import annotations

import base64

from seminar.model import Status, Talk
from seminar.render.calendar import calendar_bytes, event, organizer_of
from seminar.render.calendar_text import page_link, summary
from seminar.render.context import Context, Rendered
from seminar.render.event_data import event_data
from seminar.render.html import fill
from seminar.render.html_colours import palette
from seminar.render.notice import notice
from seminar.render.page_view import logo_address, panes


def render(talk: Talk, context: Context) -> Rendered:
    """``page.html``: with JSON-LD for search engines, Open Graph for previews, and the invitation behind a link.

    Meets WCAG 2.2 AA. Raises :class:`SeminarError` for a template, colour, photo or logo that is none.
    """
    body = fill(
        "page/page.html",
        context,
        title=summary(talk, context),
        notice=notice(talk, context),
        panes=panes(talk, context),
        palette=palette(context.branding.colour),
        logo=logo_address(context),
        data=event_data(talk, context),
        address=page_link(talk),
        invitation=_invitation(talk, context),
    )
    return Rendered("page.html", "text/html", body.encode("utf-8"))


def _invitation(talk: Talk, context: Context) -> str | None:
    """The calendar file as an address; a page on a shelf must not need a second file. None for what cannot be kept."""
    if talk.start is None or talk.status is Status.CANCELLED:
        return None
    organizer = organizer_of(talk, context)
    body = calendar_bytes(
        (event(talk, context, organizer=organizer),), method="PUBLISH" if organizer is not None else None
    )
    return f"data:text/calendar;charset=utf-8;base64,{base64.b64encode(body).decode('ascii')}"
