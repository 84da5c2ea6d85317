"""The gate: a finished poster is looked at before it goes out, and what is wrong is named with its field.

An error here means that the poster should not be printed; the caller decides what to do with it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from seminar.findings import Finding, Severity
from seminar.model import Talk, as_json
from seminar.render.context import Context, Rendered
from seminar.render.poster.layouts import Page, page_of
from seminar.render.poster.render import printed_texts, render
from seminar.render.poster.sheet import Sheet
from seminar.render.proof import Line, Proof, first_picture, proofs
from seminar.render.qr import codes_in, codes_on

#: Points of white every text keeps from the trim: 5 mm on paper.
_MARGIN = 5 * 72 / 25.4
#: Dots an inch of a photo in print: under the first it is visibly coarse, under the second it is no longer a face.
_SHARP, _COARSE = 150, 90
_LARGE = 18  # points from which WCAG asks for 3:1 only
#: Type this small may be measured fainter than it is: its strokes are narrower than the dots of the measurement.
_MEASURED = 0.85
_NO_CODE = ("namecard",)


def inspect(rendered: Rendered, talk: Talk, context: Context) -> tuple[Finding, ...]:
    """What is wrong with a poster that :func:`seminar.render.poster.render` made of ``talk``.

    Errors: a character without glyph, text outside the page, type under the layout's smallest size, contrast under
    4.5:1 (3:1 from 18 pt), a photo under 90 dots an inch, a QR code that cannot be read back from the file. Warnings:
    a photo under 150 dots an inch. Notes: a text that was shortened. Fields are paths of the talk; text that is not the
    talk's own (labels) has none.
    """
    pdf = rendered.body
    if rendered.media_type != "application/pdf":  # the same composition as a PDF tells where everything stands
        pdf = render(talk, replace(context, poster=replace(context.poster, suffix="pdf"))).body
    page = page_of(context.poster)
    where = _Fields(talk)
    sheet = Sheet(talk, context)
    found: list[Finding] = []
    pages = proofs(pdf)
    for proof in pages:
        found += [*_glyphs(proof, where), *_overflow(proof, page, where), *_type(proof, page, where)]
        found += _pictures(proof, talk)
    found += _code(rendered, pdf, pages[0], sheet, page)
    found += _shortened(pages, talk, page)
    found += (
        _finding("shortened", Severity.INFO, (field,), text)
        for field, text in sheet.too_long()
        if page.composition != "namecard" or field.startswith("speakers.")
    )
    return tuple({(finding.code, finding.fields, finding.values): finding for finding in found}.values())


class _Fields:
    """Which field a printed text came from."""

    def __init__(self, talk: Talk) -> None:
        self.texts = [(path, _squeezed(text)) for path, text in printed_texts(as_json(talk))]

    def of(self, text: str) -> tuple[str, ...]:
        wanted = _squeezed(text)
        if not wanted:
            return ()
        exact = [path for path, own in self.texts if wanted in own]
        return tuple(exact[:1]) or tuple(path for path, own in self.texts if len(own) > 3 and own in wanted)[:1]


def _squeezed(text: str) -> str:
    """Text without blanks, hyphens and case: as it can be compared after it was broken into lines."""
    return re.sub(r"[\s\u00ad\u2010\u2011\u0002\ufffe-]", "", unicodedata.normalize("NFKC", text)).casefold()


def _finding(name: str, severity: Severity, fields: tuple[str, ...], text: str, **params: object) -> Finding:
    shown = text if len(text) <= 30 else text[:29] + "…"
    return Finding(
        f"poster_{name}",
        severity,
        fields,
        (text,),
        {"text": shown, **params},
        key=f"poster.gate-{name.replace('_', '-')}",
    )


def _glyphs(proof: Proof, where: _Fields) -> Iterator[Finding]:
    for line in proof.lines:
        if "\ufffd" in line.text or "\ufffe" in line.text.rstrip("\ufffe"):
            yield _finding("missing_glyph", Severity.ERROR, where.of(line.text), line.text)
    if proof.unmapped:
        yield _finding("missing_glyph", Severity.ERROR, where.of(proof.unmapped), proof.unmapped)


def _overflow(proof: Proof, page: Page, where: _Fields) -> Iterator[Finding]:
    left, bottom, right, top = proof.box
    margin = _MARGIN - 1 if page.on_paper else 0.0
    for line in proof.lines:
        x0, y0, x1, y1 = line.box
        if x0 < left + margin or x1 > right - margin or y0 < bottom + margin or y1 > top - margin:
            yield _finding("overflow", Severity.ERROR, where.of(line.text), line.text)


def _type(proof: Proof, page: Page, where: _Fields) -> Iterator[Finding]:
    for line in proof.lines:
        if line.size < page.sizes.least * 0.97 and not _is_script(line):
            size = round(line.size, 1)
            least = page.sizes.least
            yield _finding("small_type", Severity.ERROR, where.of(line.text), line.text, size=size, least=least)
        enough = 3.0 if line.size >= _LARGE else 4.5
        if line.contrast < enough * _MEASURED and any(char.isalnum() for char in line.text):
            ratio = round(line.contrast, 1)
            yield _finding("low_contrast", Severity.ERROR, where.of(line.text), line.text, ratio=ratio)


def _is_script(line: Line) -> bool:
    """Exponents and indices of a formula are small by nature."""
    return len(line.text) <= 8


def _pictures(proof: Proof, talk: Talk) -> Iterator[Finding]:
    photos = [f"speakers.{index}.photo" for index, person in enumerate(talk.speakers) if person.photo]
    placed = [picture for picture in proof.pictures if picture.points > 20]
    for field, picture in zip(photos, placed[-len(photos) :] if photos else (), strict=False):
        dots = round(picture.dots_per_inch)
        if dots < _SHARP:
            severity = Severity.ERROR if dots < _COARSE else Severity.WARNING
            yield _finding("low_resolution", severity, (field,), "", dots=dots, wanted=_SHARP, pixels=picture.pixels)


def _code(rendered: Rendered, pdf: bytes, proof: Proof, sheet: Sheet, page: Page) -> Iterable[Finding]:
    link = sheet.link()
    if link is None or page.composition in _NO_CODE:
        return
    is_picture = rendered.media_type in ("image/png", "image/jpeg")
    seen = codes_in(rendered.body) if is_picture else codes_on(proof.picture)
    if link not in seen and not (not is_picture and link in codes_in(first_picture(pdf, 300))):
        field = "url" if sheet.talk.url else "online.url"
        yield _finding("code_unreadable", Severity.ERROR, (field,), link)


def _shortened(pages: tuple[Proof, ...], talk: Talk, page: Page) -> Iterator[Finding]:
    """Texts that did not fit whole. Layouts without running text leave that out by design, the name card the title."""
    if page.composition == "namecard":
        return
    printed = _squeezed("".join(proof.text for proof in pages))
    values: list[tuple[str, Any]] = [("title", talk.title)]
    if page.composition in ("print", "tall"):
        values.append(("abstract", talk.abstract))
        values += [(f"speakers.{index}.bio", person.bio) for index, person in enumerate(talk.speakers)]
    for path, pair in values:
        for side in pair.sides():
            end = _squeezed(side.text)[-12:]
            start = _squeezed(side.text)[:6]
            if "$" not in side.text and "\\" not in side.text and start in printed and end not in printed:
                yield _finding("shortened", Severity.INFO, (f"{path}.{side.lang}",), side.text)
