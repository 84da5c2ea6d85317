"""Rendering: ``render(talk, context) -> Rendered``, one signature for every channel.

A renderer never writes, prints or sends, and renderers never import each other.
"""

from seminar.render.context import Branding, Context, Mailbox, PosterOptions, Rendered
from seminar.render.registry import RENDERERS, render

__all__ = ["RENDERERS", "Branding", "Context", "Mailbox", "PosterOptions", "Rendered", "render"]
