"""Saved web pages, WeChat articles, Word's pages and HTML mails: the notice without the page around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from seminar.findings import Severity
from seminar.read.document import Document, Line
from seminar.read.documents.dom import Block, Page
from seminar.read.documents.furniture import is_furniture, opens_side_matter, posted_on
from seminar.read.documents.refusal import TEXT_LIMIT, DocumentError, finding, within
from seminar.read.documents.tables import dated
from seminar.read.documents.text import decode

#: Open tags inside each other: the parser's time is quadratic in them, so they are counted before it is asked.
DEPTH_LIMIT = 300
#: Tags of a page; saved pages have some thousands.
ELEMENT_LIMIT = 150_000

_META = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding=[\"']([\w.-]+)", re.I
)
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:]*)")
#: Elements that never hold others, or close each other of their own.
_FLAT = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"),
        *("track", "wbr", "p", "li", "td", "tr", "th", "dd", "dt", "option", "tbody", "thead", "o:p"),
    )
)
_ROW = re.compile(r"\s*<t(?:r|d|body)\b", re.I)
_SPACES = re.compile(r"[ \t\xa0]+")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page says: its lines, further talks of a table that lists talks, and what was left out."""

    lines: tuple[Line, ...]
    lists: tuple[tuple[Line, ...], ...]
    posted: date | None
    left_out: int
    pictures: bool


def declared(data: bytes) -> str | None:
    """The encoding a page declares in its first 4 kB."""
    match = _META.search(data[:4096])
    return (match[1] or match[2]).decode("ascii", "replace") if match else None


def read(data: bytes, name: str, *, charset: str | None = None) -> tuple[Document, ...]:
    """The document of a page; several where a table lists several talks. Lines are numbered as paragraphs.

    ``charset`` is what the transport says (a mail part's header). Raises ``DocumentError``.
    """
    within(len(data), TEXT_LIMIT, name)
    decoded = decode(data, name, declared=charset or declared(data))
    page = reading(decoded.text, name)
    if not page.lines and not page.lists:
        raise DocumentError("documents.only-pictures" if page.pictures else "documents.blank", name=name)
    left = (finding("page-furniture", Severity.INFO, n=page.left_out),) if page.left_out else ()
    found = (*decoded.findings, *left)
    if not page.lists:
        return (Document(name, "html", page.lines, posted=page.posted, findings=found),)
    return dated(
        [
            Document(name, "html", (*page.lines, *lines), posted=page.posted, findings=found if n == 0 else ())
            for n, lines in enumerate(page.lists)
        ]
    )


def reading(source: str, name: str) -> Reading:
    """The lines of a page's source. Raises ``documents.too-deep`` for elements nested without end."""
    _measure(source, name)
    if _ROW.match(source) and "<table" not in source[:2_000].lower():
        source = f"<table>{source}</table>"  # a row cut out of its table: a parser drops what has none
    page = Page(source, name)
    blocks = _notice(page)
    lines = [Line(n, _tidy(b.text), b.label, b.heading) for n, b in enumerate(blocks, 1) if b.row is None]
    rows: dict[int, list[Line]] = {}
    for number, block in enumerate(blocks, 1):
        if block.row is not None:
            rows.setdefault(block.row, []).append(Line(number, _tidy(block.text), block.label))
    if not lines and not rows and page.title:
        lines = [Line(1, _tidy(page.title))]
    posted = next((day for block in page.blocks if (day := posted_on(block.text))), None)
    left_out = page.left_out + len(page.blocks) - len(blocks)
    return Reading(tuple(lines), tuple(map(tuple, rows.values())), posted, left_out, page.pictures)


def _tidy(text: str) -> str:
    return "\n".join(line for part in text.split("\n") if (line := _SPACES.sub(" ", part).strip(" ")))


def _measure(source: str, name: str) -> None:
    depth = 0
    for count, match in enumerate(_TAG.finditer(source)):
        if match[2].lower() not in _FLAT:
            depth = max(0, depth + (-1 if match[1] else 1))
        if depth > DEPTH_LIMIT or count > ELEMENT_LIMIT:
            raise DocumentError("documents.too-deep", name=name)


def _notice(page: Page) -> list[Block]:
    """The blocks of the notice itself, in order."""
    kept: list[Block] = []
    inside = any(block.main for block in page.blocks)
    side = False
    for block in page.blocks:
        text = block.text.strip()
        if opens_side_matter(text) and block.label is None:
            side = True
            continue
        if side:
            # what follows such a heading is links and their dates; a labelled or long line is the notice again
            if block.label is None and (block.linked or len(text) < 80) and not block.heading:
                continue
            side = False
        if is_furniture(text) and block.label is None:
            continue
        if inside and not block.main and not _titles(block, page, bool(kept)):
            continue
        kept.append(block)
    return _without_orphans(kept)


def _titles(block: Block, page: Page, begun: bool) -> bool:
    """Whether a line outside the main part is the notice's title: a heading, or what the page calls itself."""
    if begun and any(b.main for b in page.blocks[: page.blocks.index(block)]):
        return False
    text = block.text.strip()
    return block.titled or (
        len(text) >= 4 and not block.linked and bool(page.title) and page.title.startswith(text[:200])
    )


def _without_orphans(blocks: list[Block]) -> list[Block]:
    """Drops the repeated title a page shows above and inside its text."""
    kept: list[Block] = []
    for block in blocks:
        if kept and block.label is None and kept[-1].label is None and block.text.strip() == kept[-1].text.strip():
            continue
        kept.append(block)
    return kept
