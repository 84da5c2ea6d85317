"""Posters: the talk on paper, on screens and in chats.

``render(talk, context)`` follows ``context.poster``: its ``layout`` is one of :data:`LAYOUTS`, its ``suffix`` the file
type, its ``theme`` a folder in ``templates/themes/``. ``seminar.render.poster.gate.inspect`` looks at a finished
poster before it goes out.
"""

from seminar.render.poster.layouts import LAYOUTS
from seminar.render.poster.render import render

__all__ = ["LAYOUTS", "render"]
