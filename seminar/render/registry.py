"""The renderers by name. A module is imported when its renderer is first used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from seminar.errors import SeminarError
from seminar.model import Talk
from seminar.render.context import Context, Rendered

#: name -> module; the module has ``render(talk, context) -> Rendered``.
RENDERERS: Mapping[str, str] = MappingProxyType(
    {
        "poster": "seminar.render.poster",
        "email": "seminar.render.email",
        "email-html": "seminar.render.email_html",
        "invite": "seminar.render.invite",
        "page": "seminar.render.page",
        "page-fragment": "seminar.render.page_fragment",
        "wechat": "seminar.render.wechat",
        "message": "seminar.render.message",
    }
)


def render(name: str, talk: Talk, context: Context) -> Rendered:
    """The talk made into the channel ``name``. Raises :class:`SeminarError` for an unknown name."""
    if name not in RENDERERS:
        raise SeminarError("cli.unknown-renderer", name=name, known=tuple(RENDERERS))
    result: Rendered = import_module(RENDERERS[name]).render(talk, context)
    return result
