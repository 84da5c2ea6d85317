"""The talk as a piece of HTML for pasting into the page of another system."""

from __future__ import annotations

from seminar.model import Talk
from seminar.render.changes import changes, kind_of
from seminar.render.context import Context, Rendered
from seminar.render.html import fill
from seminar.render.html_colours import palette
from seminar.render.notice import notice


def render(talk: Talk, context: Context) -> Rendered:
    """``page-fragment.html``: one ``article`` with all its styles in attributes.

    Systems for web pages strip style sheets, scripts, forms, classes and ids; so there is no switch, and both
    languages stand beside each label. Raises :class:`SeminarError` for a template or colour that is none.
    """
    body = fill(
        "page/fragment.html",
        context,
        notice=notice(talk, context),
        palette=palette(context.branding.colour),
        kind=kind_of(talk, context.previous).value,
        changes=changes(talk, context),
    )
    return Rendered("page-fragment.html", "text/html", body.encode("utf-8"))
