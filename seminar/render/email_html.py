"""The HTML of an announcement alone, for pasting into a mail program or a list manager."""

from __future__ import annotations

from seminar.model import Talk
from seminar.render.context import Context, Rendered
from seminar.render.email_letter import letter


def render(talk: Talk, context: Context) -> Rendered:
    """``email.html``: the page of the e-mail, with its styles inside; no attachment is spoken of."""
    return Rendered("email.html", "text/html", letter(talk, context, draft=False, attached=False).html.encode("utf-8"))
