"""The table of talks a department owes at year's end, as an Excel file: the door to openpyxl's writing side."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from seminar.bilingual import Bilingual, Lang
from seminar.i18n import SIDE_LOCALES, words
from seminar.model import Person, Series, Status, Talk, zone
from seminar.render.clean_text import printable
from seminar.service.resolving import resolved
from seminar.store import Store, series, talks
from seminar.store.talks import Filter

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

#: Characters an Excel cell holds.
_CELL = 32_000


def report(store: Store, year: int, timezone: str, now: datetime) -> bytes:
    """The talks of a year (by their day in ``timezone``) as .xlsx: the table, and totals by series and by month.

    Drafts are left out; cancelled talks are in the table, marked, and counted apart.
    """
    clock = zone(timezone)
    wanted = Filter(
        status=(Status.TENTATIVE, Status.CONFIRMED, Status.CANCELLED),
        since=datetime(year, 1, 1, tzinfo=clock),
        until=datetime(year + 1, 1, 1, tzinfo=clock),
    )
    with store.reading() as tx:
        known = {key: item.series for key, item in series.all_series(tx).items()}
        found = [resolved(item.talk, known.get(item.talk.series or "")) for item in talks.select_talks(tx, wanted)]
    return _workbook(found, known, year, now)


def _workbook(found: Sequence[Talk], known: Mapping[str, Series], year: int, now: datetime) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.properties.created = book.properties.modified = now.replace(tzinfo=None)
    sheet = book.active
    assert sheet is not None
    sheet.title = _both("store.report-talks", slash="·")
    _talks_sheet(sheet, found, year)
    _totals(book.create_sheet(_both("store.report-series", slash="·")), "label.series", _by_series(found, known))
    _totals(
        book.create_sheet(_both("store.report-month", slash="·")), "store.report-month-name", _by_month(found, year)
    )
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


# ---------------------------------------------------------------- the table


_COLUMNS = (
    ("store.report-number", 9),
    ("label.series", 24),
    ("store.report-date", 12),
    ("store.report-time", 13),
    ("label.title", 44),
    ("label.speaker", 24),
    ("label.affiliation", 34),
    ("label.host", 20),
    ("label.venue", 28),
    ("store.report-audience", 10),
    ("store.report-links", 36),
    ("store.report-status", 12),
)


def _talks_sheet(sheet: Worksheet, found: Sequence[Talk], year: int) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    _put(sheet, 1, 1, _both("store.report-title", year=year)).font = Font(bold=True, size=14)
    _head(sheet, 2, [(_both(key), width) for key, width in _COLUMNS])
    for row, talk in enumerate(found, 3):
        for column, value in enumerate(_cells(talk), 1):
            _put(sheet, row, column, value)
    sheet.freeze_panes = "A3"
    sheet.auto_filter.ref = f"A2:{get_column_letter(len(_COLUMNS))}{max(len(found) + 2, 2)}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "2:2"


def _cells(talk: Talk) -> list[object]:
    start, end = talk.starts_at, talk.ends_at
    hours = f"{start:%H:%M}" + (f"–{end:%H:%M}" if end else "") if start else ""
    links = [link for link in (talk.url, talk.online.url if talk.online else None) if link]
    return [
        talk.number,
        _lines(talk.series_name),
        talk.day,
        hours,
        _lines(talk.title),
        _people(talk.speakers, lambda person: person.name),
        _people(talk.speakers, _place_of_work),
        _people(talk.hosts, lambda person: person.name),
        _lines(talk.venue),
        None,  # counted on the day, by hand
        "\n".join(links),
        _both(f"store.status-{talk.status.value}"),
    ]


def _lines(pair: Bilingual) -> str:
    return "\n".join(dict.fromkeys(side.text for side in pair.sides()))


def _people(people: Iterable[Person], part: Any) -> str:
    return "\n".join(text for person in people if (text := _lines(part(person))))


def _place_of_work(person: Person) -> Bilingual:
    """In Chinese from the large to the small, in English the other way round."""
    zh = [text for pair in (person.affiliation, person.department) if (text := pair.zh)]
    en = [text for pair in (person.department, person.affiliation) if (text := pair.en)]
    return Bilingual("".join(zh) or None, ", ".join(en) or None)


# ---------------------------------------------------------------- totals


def _by_series(found: Sequence[Talk], known: Mapping[str, Series]) -> list[tuple[str, int, int]]:
    def name(talk: Talk) -> str:
        own = known.get(talk.series or "")
        pair = own.name if own else talk.series_name
        return " / ".join(side.text for side in pair.sides()) or _both("store.report-no-series")

    return _counted(found, name, sorted({name(talk) for talk in found}))


def _by_month(found: Sequence[Talk], year: int) -> list[tuple[str, int, int]]:
    months = [f"{year}-{month:02}" for month in range(1, 13)]
    return _counted(found, lambda talk: f"{talk.day:%Y-%m}" if talk.day else "", months)


def _counted(found: Sequence[Talk], key: Any, names: Sequence[str]) -> list[tuple[str, int, int]]:
    counts = Counter(key(talk) for talk in found)
    cancelled = Counter(key(talk) for talk in found if talk.status is Status.CANCELLED)
    return [(name, counts[name], cancelled[name]) for name in names]


def _totals(sheet: Worksheet, label: str, rows: Sequence[tuple[str, int, int]]) -> None:
    from openpyxl.styles import Font

    _head(
        sheet, 1, [(_both(label), 48), (_both("store.report-count"), 14), (_both("store.report-cancelled-count"), 18)]
    )
    for row, values in enumerate(rows, 2):
        for column, value in enumerate(values, 1):
            _put(sheet, row, column, value)
    last = len(rows) + 2
    totals = (_both("store.report-total"), sum(row[1] for row in rows), sum(row[2] for row in rows))
    for column, value in enumerate(totals, 1):
        _put(sheet, last, column, value).font = Font(bold=True)
    sheet.freeze_panes = "A2"


# ---------------------------------------------------------------- cells


def _both(key: str, slash: str = "/", **params: object) -> str:
    """A label in both languages."""
    return f" {slash} ".join(dict.fromkeys(words(SIDE_LOCALES[lang])(key, **params) for lang in Lang))


def _head(sheet: Worksheet, row: int, columns: Sequence[tuple[str, int]]) -> None:
    from openpyxl.styles import Font, PatternFill

    for column, (text, width) in enumerate(columns, 1):
        cell = _put(sheet, row, column, text)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E8ECF2")
        sheet.column_dimensions[cell.column_letter].width = width


def _put(sheet: Worksheet, row: int, column: int, value: object) -> Any:
    from openpyxl.styles import Alignment

    cell: Any = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = printable(value)[:_CELL]
        cell.data_type = "s"  # a title that begins with = is no formula
    else:
        cell.value = value
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
