"""The talk record: frozen, validated, no I/O. The same shape in TOML, JSON and Python."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator, model_validator
from pydantic import ValidationError as InvalidRecord
from pydantic_core import PydanticCustomError

from seminar.bilingual import Bilingual

__all__ = [
    "DEFAULT_TIMEZONE",
    "YEARS",
    "InvalidRecord",
    "Moment",
    "Online",
    "Person",
    "Record",
    "Series",
    "Silenced",
    "Status",
    "Talk",
    "Text",
    "as_json",
    "schema",
    "zone",
]

DEFAULT_TIMEZONE = "Asia/Shanghai"
#: The years a talk can be given in: another one is a slip, and the first and last years of the calendar have hours
#: that no other time zone can tell.
YEARS = range(1900, 2200)


class Status(StrEnum):
    DRAFT = "draft"
    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


@cache
def zone(name: str) -> ZoneInfo:
    """The time zone of an IANA name; ``ZoneInfoNotFoundError`` for any other text."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError) as error:  # "/etc/passwd", "" and the like
        raise ZoneInfoNotFoundError(name) from error


def _moment(value: object) -> object:
    """ISO 8601 text, TOML date-times and dates, in :data:`YEARS`."""
    moment = _parsed(value)
    if isinstance(moment, date) and moment.year not in YEARS:
        raise PydanticCustomError("odd_year", "a year no talk can be given in")
    return moment


def _parsed(value: object) -> object:
    """The date or time as Python has it; a clock time without a date is named as such."""
    if isinstance(value, str):
        text = value.strip()
        if not text:
            return None
        try:
            return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
        except ValueError:
            pass
        try:
            value = time.fromisoformat(text)
        except ValueError:
            raise PydanticCustomError("moment", "not an ISO 8601 date-time") from None
    if isinstance(value, time):
        raise PydanticCustomError("no_date", "a time without a date")
    if value is None or isinstance(value, date):
        return value
    raise PydanticCustomError("moment", "not an ISO 8601 date-time")


def _blank_is_missing(value: object) -> object:
    return value.strip() or None if isinstance(value, str) else value


#: ISO 8601 with offset; a plain date where the source gives no hour (the time is then still to be announced).
Moment = Annotated[datetime | date | None, BeforeValidator(_moment)]
Text = Annotated[str | None, BeforeValidator(_blank_is_missing)]

_CONFIG = ConfigDict(frozen=True, extra="forbid")
_EMPTY = Bilingual()


class Record(BaseModel):
    """What every record is: frozen, and refusing fields it does not know."""

    model_config = _CONFIG

    def replacing(self, **changes: Any) -> Self:
        """A validated copy with some fields changed."""
        return type(self).model_validate({**dict(self), **changes})


class Person(Record):
    """A speaker, host, chair or contact. ``affiliation`` is the institution, ``department`` the part of it."""

    name: Bilingual = _EMPTY
    affiliation: Bilingual = _EMPTY
    department: Bilingual = _EMPTY
    position: Bilingual = _EMPTY
    bio: Bilingual = _EMPTY
    email: Text = None
    phone: Text = None
    homepage: Text = None
    photo: Text = None


class Online(Record):
    """An online meeting. ``id`` and ``passcode`` are kept as written: they are read aloud and typed in."""

    platform: Text = None
    id: Text = None
    passcode: Text = None
    url: Text = None


class Silenced(Record):
    """A finding the talk's keeper has looked at and accepts: its ``code``, where (``None``: anywhere), and why."""

    code: str = Field(min_length=1)
    field: Text = None
    reason: str = Field(min_length=1)


class Talk(Record):
    """One talk, in two languages.

    ``uid`` is stable for life and holds no date; ``revision`` rises by one with each announced change.
    ``start`` and ``end`` carry an offset; a naive value is taken in ``timezone``. ``language`` is the language
    spoken and has nothing to do with which sides are filled. ``when_text`` is the time as the source wrote it.
    """

    uid: Text = None
    revision: int = Field(default=0, ge=0)
    series: Text = None
    series_name: Bilingual = _EMPTY
    number: int | None = Field(default=None, ge=0)
    status: Status = Status.CONFIRMED
    title: Bilingual = _EMPTY
    language: Text = None
    speakers: tuple[Person, ...] = ()
    hosts: tuple[Person, ...] = ()
    chairs: tuple[Person, ...] = ()
    contacts: tuple[Person, ...] = ()
    organizers: tuple[Bilingual, ...] = ()
    start: Moment = None
    end: Moment = None
    timezone: str = DEFAULT_TIMEZONE
    venue: Bilingual = _EMPTY
    online: Online | None = None
    abstract: Bilingual = _EMPTY
    notes: Bilingual = _EMPTY
    keywords: tuple[Bilingual, ...] = ()
    url: Text = None
    when_text: Bilingual = _EMPTY
    silenced: tuple[Silenced, ...] = ()

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            zone(value)
        except ZoneInfoNotFoundError:
            raise PydanticCustomError("timezone", "unknown time zone {name}", {"name": value}) from None
        return value

    @model_validator(mode="after")
    def _with_offset(self) -> Talk:
        for name in ("start", "end"):
            value = getattr(self, name)
            if isinstance(value, datetime) and value.tzinfo is None:
                object.__setattr__(self, name, value.replace(tzinfo=zone(self.timezone)))
        return self

    @property
    def starts_at(self) -> datetime | None:
        """The start in the talk's own zone; ``None`` where no hour is known."""
        return self.start.astimezone(zone(self.timezone)) if isinstance(self.start, datetime) else None

    @property
    def ends_at(self) -> datetime | None:
        """The end in the talk's own zone; ``None`` where no hour is known."""
        return self.end.astimezone(zone(self.timezone)) if isinstance(self.end, datetime) else None

    @property
    def day(self) -> date | None:
        """The local day of the talk, with or without an hour."""
        return start.date() if (start := self.starts_at) else self.start if self.start else None


class Series(Record):
    """A series of talks and what its talks inherit; values are resolved on read, never copied into a talk."""

    key: str
    name: Bilingual = _EMPTY
    weekday: int | None = Field(default=None, ge=1, le=7)
    time: Text = None
    minutes: int | None = Field(default=None, gt=0)
    venue: Bilingual = _EMPTY
    hosts: tuple[Person, ...] = ()
    organizers: tuple[Bilingual, ...] = ()
    contacts: tuple[Person, ...] = ()
    colour: Text = None
    logo: Text = None
    language: Text = None


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a talk file, for editor completion."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Talk",
        **Talk.model_json_schema(mode="validation"),
    }


def as_json(record: BaseModel) -> Mapping[str, Any]:
    """The record as JSON values: every field there, a missing one ``None``."""
    return record.model_dump(mode="json")
