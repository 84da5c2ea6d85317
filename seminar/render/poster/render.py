"""``render(talk, context)``: one poster."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from seminar.errors import SeminarError
from seminar.model import Talk, as_json
from seminar.render.context import Context, Rendered
from seminar.render.fonts import FontError, missing
from seminar.render.pictures import is_light, logo, png_to_jpeg, portrait
from seminar.render.poster.colours import scheme
from seminar.render.poster.layouts import Page, page_of, resolution
from seminar.render.poster.sheet import Sheet
from seminar.render.poster.text import clean
from seminar.render.poster.themes import Theme, theme_of
from seminar.render.qr import qr_svg
from seminar.render.typesetting import PDF_STANDARDS, rasterised, typeset

_MEDIA_TYPES = {"pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "svg": "image/svg+xml"}
_BLEED_MM = 3.0


def render(talk: Talk, context: Context) -> Rendered:
    """The poster of ``talk`` as ``context.poster`` wants it: always one page, the same bytes for the same input.

    Raises :class:`SeminarError` for a character no font has (with its field), a layout, theme, colour, file type or PDF
    profile that is none, a picture that cannot be used, a theme that does not compile, a missing font package.
    """
    page = page_of(context.poster)
    theme = theme_of(context.poster.theme, context.templates)
    return compile_sheet(page.composition, theme, contents(talk, context, page, theme), page, context)


def contents(talk: Talk, context: Context, page: Page, theme: Theme) -> Mapping[str, Any]:
    """All that reaches the template of one poster."""
    refuse_missing_characters(talk)
    sheet = Sheet(talk, context)
    data = sheet.data() | trappings(sheet, page, theme, sheet.link())
    data["document"] = _document(talk, context)
    shown = [person for person in talk.speakers if person.name or person.affiliation]
    for person, values in zip(shown, data["people"], strict=True):
        values["photo"] = portrait((context.folder or Path()) / person.photo).as_svg() if person.photo else None
    return data


def compile_sheet(
    composition: str,
    theme: Theme,
    data: Mapping[str, Any],
    page: Page,
    context: Context,
    *,
    name: str = "poster",
    folder: str = "poster",
) -> Rendered:
    """``data`` laid out by a composition of ``folder`` (or the theme's own) in the file type that is wanted."""
    options = context.poster
    if options.pdf_standard is not None and options.pdf_standard not in PDF_STANDARDS:
        raise SeminarError("poster.unknown-standard", name=options.pdf_standard, known=tuple(PDF_STANDARDS))
    suffix = options.suffix
    body = typeset(
        f'#include "/{theme.composition(composition, folder)}"',
        data,
        theme.files,
        suffix="png" if suffix == "jpg" else suffix,
        now=context.now,
        ppi=resolution(page, options),
        standard=options.pdf_standard,
    )
    return Rendered(f"{name}.{suffix}", _MEDIA_TYPES[suffix], png_to_jpeg(body) if suffix == "jpg" else body)


def trappings(sheet: Sheet, page: Page, theme: Theme, link: str | None) -> dict[str, Any]:
    """What a sheet has beside its talks: theme, page, colours, logo, sponsors, QR code."""
    context = sheet.context
    bleed = _BLEED_MM if context.poster.bleed and page.on_paper else 0.0
    return {
        "theme": theme.name,
        "page": _measures(page, bleed),
        "colours": dict(scheme(context.branding.colour or theme.colour)),
        "logo": _logo(context.branding.logo),
        "sponsors": [
            {"name": name, "logo": _logo(sponsor.logo)}
            for sponsor in context.branding.sponsors
            if (name := sheet.name(sponsor.name)) or sponsor.logo
        ],
        "qr": {"svg": qr_svg(link), "link": link} if link else None,
    }


def _logo(path: Path | None) -> Mapping[str, Any] | None:
    """The drawing of a logo, and whether it is a light one, made for a dark ground."""
    if path is None:
        return None
    svg = logo(path).as_svg()
    return {"svg": svg, "light": is_light(rasterised(svg, 96))}


def _measures(page: Page, bleed: float) -> Mapping[str, Any]:
    return {
        "width": page.width,
        "height": page.height,
        "unit": page.unit,
        **page.sizes._asdict(),
        "bleed": bleed * 72 / 25.4,
        "paper": page.on_paper,
    }


def _document(talk: Talk, context: Context) -> Mapping[str, Any]:
    """What stands in the file's properties."""
    title = talk.title.shown(context.langs[0]) or talk.series_name.shown(context.langs[0])
    authors = [side.text for person in talk.speakers if (side := person.name.shown(context.langs[0]))]
    return {
        "title": clean(title.text) if title else "-",
        "authors": [clean(author) for author in authors],
        "keywords": [clean(side.text) for pair in talk.keywords for side in pair.sides()],
        "date": [context.now.year, context.now.month, context.now.day],
    }


# ---------------------------------------------------------------- characters


def refuse_missing_characters(talk: Talk) -> None:
    """Raises :class:`FontError` naming each character that no font has, and its field."""
    found = [
        FontError("poster.character-in-field", character=char, code=f"U+{ord(char):04X}", field=path)
        for path, text in printed_texts(as_json(talk))
        for char in missing(clean(text))
    ]
    if found:
        raise FontError("poster.characters-missing", details=found, n=len(found))


#: What is not printed, or only as a code.
_NOT_PRINTED = frozenset(
    {
        "uid",
        "series",
        "status",
        "timezone",
        "when_text",
        "url",
        "photo",
        "homepage",
        "start",
        "end",
        "language",
        "revision",
    }
)


def printed_texts(value: object, path: str = "") -> Iterable[tuple[str, str]]:
    """Every text of a record that a poster may print, with its field path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            if name not in _NOT_PRINTED:
                yield from printed_texts(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, (list, tuple)):
        for index, inner in enumerate(value):
            yield from printed_texts(inner, f"{path}.{index}")
