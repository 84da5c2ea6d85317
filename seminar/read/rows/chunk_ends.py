"""What stands at the ends of a stretch of a row and is no part of it: links to slides, marks round slanted words."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.records.chunks import MATTER, Chunk

#: ``*Ice in Clouds*. [slides](ice.pdf)``: a link behind what it belongs to.
_LINK_BEHIND: Final = re.compile(r"[\s.,;，。|·]*!?\[([^\[\]]{1,40})\]\s?\([^()\n]{0,300}\)[\s.]*$")
#: ``*Ice in Clouds*.``, ``_Ice in Clouds_``
_SLANTED: Final = re.compile(r"\s*([*_]{1,3})(?=[^\s*_])([^*\n]{3,300}?)(?<=[^\s*_])\1\s*[.,]?\s*")


def bare_chunk(text: str, chunk: Chunk) -> Chunk:
    """``chunk`` of ``text`` without links to slides, papers and the like behind it and the marks round all of it."""
    begin, end = chunk
    while (link := _LINK_BEHIND.search(text[begin:end])) and link.start() and MATTER.search(link[1]):
        end = begin + link.start()
    if marked := _SLANTED.fullmatch(text, begin, end):
        return marked.span(2)
    return begin, end
