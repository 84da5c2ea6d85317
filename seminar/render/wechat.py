"""The talk as an article for a WeChat official account (公众号).

The file is opened in a browser, copied whole and pasted into the account's editor, which keeps inline styles on a few
tags and drops everything else: style sheets, classes, ids, scripts, links to other sites. So every style is an
attribute, a web address stands as text, and pictures are put in by the editor itself.
"""

from __future__ import annotations

from seminar.model import Talk
from seminar.render.calendar_text import summary
from seminar.render.changes import changes, kind_of
from seminar.render.context import Context, Rendered
from seminar.render.html import fill
from seminar.render.html_colours import palette
from seminar.render.notice import notice

_WHEN_AND_WHERE = ("time", "venue", "online")
_WHO = ("speaker", "speakers")


def render(talk: Talk, context: Context) -> Rendered:
    """``wechat.html``. Raises :class:`SeminarError` for a template or colour that is none."""
    shown = notice(talk, context)
    body = fill(
        "wechat/article.html",
        context,
        title=summary(talk, context),
        notice=shown,
        palette=palette(context.branding.colour),
        kind=kind_of(talk, context.previous).value,
        changes=changes(talk, context),
        who=[row for row in shown.rows if row.key in _WHO],
        facts=[row for key in _WHEN_AND_WHERE if (row := shown.row(key))],
        more=[row for row in shown.rows if row.key not in (*_WHO, *_WHEN_AND_WHERE)],
    )
    return Rendered("wechat.html", "text/html", body.encode("utf-8"))
