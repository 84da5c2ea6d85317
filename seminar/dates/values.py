"""What reading a date gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two things in the text that cannot both be right.

    ========================  =======================================================================
    code                      params
    ========================  =======================================================================
    ``weekday_mismatch``      ``stated`` and ``true`` (1 = Monday … 7 = Sunday), ``date``
    ``hour_period``           ``period`` (``dawn morning noon afternoon evening``), ``hour``: 上午15:00
    ``end_before_start``      ``start``, ``end``
    ``extra_session``         ``start``, ``end``: a further time in the text
    ``zone_mismatch``         ``first``, ``second``: two zones whose clocks do not show one moment
    ``ambiguous_date``        ``text``, ``first``, ``second`` (dates): 03/04/2024
    ``assumed_order``         ``date``, ``other``: 03/04 was taken as the caller said
    ``mended_day``            ``date``: the page lost a sign of the day, which was put back
    ``assumed_republic``      ``date``: 98年 was taken for a year of the Republic of China
    ``impossible_date``       ``text``
    ``impossible_time``       ``text``
    ``distant_year``          ``date``, ``next``: the weekday made a later year than the next one fit
    ``recurring``             ``text``: every Thursday, from a first date on
    ========================  =======================================================================
    """

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class When:
    """A date or time as a text states it.

    ``start`` and ``end`` are datetimes with offset, plain dates where the text gives no hour, or ``None``.
    ``day``, ``clock`` and ``end_clock`` are what the text says of each alone: a text with hours and no day has a
    ``clock`` and no ``start``. ``refused`` says why there is no start: ``no_date``, ``to_be_announced``,
    ``recurring``, ``impossible_date``, ``impossible_time``, ``ambiguous_date``. ``extra`` are further sessions.
    ``span`` is the stretch of the text used, ``zone`` the words for a zone in it, ``weekday`` the day of the week
    it states (1 = Monday); ``relative`` marks a day counted from the reference (明天, next Thursday, 周四).
    """

    start: datetime | date | None = None
    end: datetime | date | None = None
    conflicts: tuple[Conflict, ...] = ()
    extra: tuple[When, ...] = ()
    span: tuple[int, int] = (0, 0)
    day: date | None = None
    clock: time | None = None
    end_clock: time | None = None
    weekday: int | None = None
    zone: str | None = None
    year_given: bool = False
    relative: bool = False
    refused: str | None = None
