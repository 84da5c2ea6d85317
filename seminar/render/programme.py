"""Programme sheets: the talks of a term on one poster, of a week in a tall picture, of a day at the door of a room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from seminar.bilingual import Bilingual, Lang
from seminar.dates import format_day, format_when
from seminar.errors import SeminarError
from seminar.model import Talk
from seminar.render.context import Context, Rendered
from seminar.render.poster.layouts import page_of
from seminar.render.poster.render import compile_sheet, refuse_missing_characters, trappings
from seminar.render.poster.sheet import Pair, Sheet
from seminar.render.poster.themes import theme_of

#: The layouts a programme has, and how many talks one page of it holds.
CAPACITY: Mapping[str, int] = {"a4": 18, "a3": 30, "a2": 40, "tall": 200, "doorsign": 12}


def render_programme(
    talks: Sequence[Talk], context: Context, *, heading: Bilingual | None = None, link: str | None = None
) -> Rendered:
    """The programme of ``talks`` in the layout of ``context.poster`` (one of :data:`CAPACITY`), by day and hour.

    ``heading`` stands at the top (学术日程 / Programme unless given); ``link`` becomes the QR code. What all talks
    share, their series and place, is said once. More talks than a page holds go on to further pages of the PDF.
    ``doorsign`` is the sign of a room: its talks of one day. Raises :class:`SeminarError` for no talks, another layout,
    and all that a poster raises.
    """
    options = context.poster
    if not talks:
        raise SeminarError("poster.programme-empty")
    if options.layout not in CAPACITY:
        raise SeminarError("poster.programme-layout", name=options.layout, known=tuple(CAPACITY))
    for talk in talks:
        refuse_missing_characters(talk)
    ordered = sorted(talks, key=_when)
    page = page_of(options)
    theme = theme_of(options.theme, context.templates)
    sheets = [Sheet(talk, context) for talk in ordered]
    data = _contents(ordered, sheets, context, heading) | trappings(sheets[0], page, theme, link)
    data["document"] = _document(data, context)
    if options.layout == "doorsign":
        data["entries"] = data["pages"][0]
        return compile_sheet("doorsign", theme, data, page, context, name="doorsign")
    kind = "tall" if options.layout == "tall" else "print"
    return compile_sheet(kind, theme, data, page, context, name="programme", folder="programme")


def _when(talk: Talk) -> tuple[date, float]:
    """By day and hour; talks without a date come last, talks without an hour before the others of their day."""
    start = talk.starts_at
    return talk.day or date.max, start.timestamp() if start else 0.0


def _contents(
    talks: Sequence[Talk], sheets: Sequence[Sheet], context: Context, heading: Bilingual | None
) -> dict[str, Any]:
    first = sheets[0]
    entries = [dict(sheet.entry()) | {"short": _short(sheet)} for sheet in sheets]
    one_series = len({talk.series_name for talk in talks}) == 1 and bool(talks[0].series_name)
    one_place = len({talk.venue for talk in talks}) == 1 and bool(talks[0].venue)
    for entry in entries:
        entry["series"] = [] if one_series else entry["series"]
    days = [day for talk in talks if (day := talk.day)]
    name = talks[0].series_name if one_series else context.branding.organization
    capacity = CAPACITY[context.poster.layout]
    return {
        "langs": [lang.value for lang in first.langs],
        "region": first.region[Lang.ZH],
        "masthead": {"name": first.pair(name, noted=False) if name else first.phrase("kicker"), "under": []},
        "heading": first.pair(heading or Bilingual()) or first.phrase("programme"),
        "span": _span(first, days, context),
        "place": first.pair(talks[0].venue) if one_place else [],
        "room": first.room(),
        "day": first.day(),
        "pages": [entries[at : at + capacity] for at in range(0, len(entries), capacity)],
        "footer": _footer(first, talks),
        "labels": {"scan": first.phrase("scan"), "sponsors": first.phrase("sponsors")},
        "texts": [],
        "facts": [],
        "state": None,
        "keywords": [],
        "people": [],
        "number": None,
        "ordinal": [],
    }


def _footer(first: Sheet, talks: Sequence[Talk]) -> Mapping[str, Any]:
    """Who invites and whom to ask, where that is the same for all; the notes of one talk are its own."""
    footer = first.footer()
    same_host = len({talk.organizers for talk in talks}) == 1
    same_contact = len({talk.contacts for talk in talks}) == 1
    return {
        "organizers": footer["organizers"] if same_host else None,
        "contacts": footer["contacts"] if same_contact else None,
        "notes": [],
    }


def _short(sheet: Sheet) -> Pair:
    """The day as a programme has it: 3月19日周四, Thu, Mar 19."""
    day = sheet.talk.day
    if day is None:
        return sheet.label("to-be-announced")
    return sheet.pair(sheet.in_words(lambda locale: format_day(day, locale=locale)))


def _span(sheet: Sheet, days: Sequence[date], context: Context) -> Pair:
    """From the first day to the last."""
    if not days:
        return []
    plain = [day.date() if isinstance(day, datetime) else day for day in days]
    first, last = min(plain), max(plain)
    zone = sheet.talk.timezone
    return sheet.pair(
        sheet.in_words(lambda locale: format_when(first, None if first == last else last, timezone=zone, locale=locale))
    )


def _document(data: Mapping[str, Any], context: Context) -> Mapping[str, Any]:
    now = context.now
    title = " ".join(side["text"] for side in (*data["masthead"]["name"][:1], *data["heading"][:1]))
    return {"title": title, "authors": [], "keywords": [], "date": [now.year, now.month, now.day]}
