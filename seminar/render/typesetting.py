"""The typst compiler, in process: sources and data in, one finished document out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from seminar.errors import SeminarError
from seminar.render.fonts import folders
from seminar.resources import templates

#: PDF profiles the compiler can write; ``ua-1`` and the ``a`` ones need tags, which are always there.
PDF_STANDARDS = ("1.4", "1.5", "1.6", "1.7", "2.0", "a-1b", "a-2a", "a-2b", "a-2u", "a-3a", "a-3b", "a-3u", "ua-1")


class TemplateError(SeminarError):
    """A template the compiler refuses: a mistake in a user's theme, with file and line."""


@cache
def _compiler() -> Any:
    """One compiler with one set of fonts for the whole process; the compiler keeps its own cache between posters."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(folder) for folder in folders()])
    return typst.Compiler(font_paths=fonts)


def typeset(
    main: str,
    data: Mapping[str, Any],
    files: Mapping[str, Path],
    *,
    suffix: str,
    now: datetime,
    ppi: float = 144,
    standard: str | None = None,
) -> bytes:
    """``main`` (typst source) compiled to ``suffix`` (pdf, png or svg).

    ``data`` reaches the templates as the file ``sheet.json``: nothing of a talk is ever parsed as markup, and a text
    that says ``#read(...)`` is only that text. It is a file and not in ``sys.inputs``, because on those everything
    depends: so what two posters share is set once. ``files`` (text files alone: the compiler takes no others here) are
    laid over the built-in templates by their relative names; nothing else on the disk can be read. ``now`` is the
    document's date. Raises :class:`TemplateError`.
    """
    import typst

    sheet = json.dumps(data, ensure_ascii=False).encode()
    options: dict[str, Any] = {"pdf_standards": [standard] if standard else []} if suffix == "pdf" else {}
    try:
        body = _compiler().compile(
            {"main.typ": main.encode(), "sheet.json": sheet, **{name: str(path) for name, path in files.items()}},
            root=str(templates()),
            format=suffix,
            ppi=ppi,
            timestamp=int(now.timestamp()),
            **options,
        )
    except typst.TypstError as error:
        raise TemplateError("poster.template-broken", report=error.diagnostic.strip() or error.message) from None
    return bytes(body[0] if isinstance(body, list) else body)


@lru_cache(maxsize=32)
def rasterised(svg: str, height: int) -> bytes:
    """A drawing as PNG of this many pixels in height, its ground transparent. Raises :class:`TemplateError`."""
    import typst

    main = f'#set page(width: auto, height: auto, margin: 0pt, fill: none)\n#image("drawing.svg", height: {height}pt)'
    try:
        body = _compiler().compile({"main.typ": main.encode(), "drawing.svg": svg.encode()}, format="png", ppi=72)
    except typst.TypstError as error:
        raise TemplateError("poster.drawing-broken", report=error.message) from None
    return bytes(body)
