"""What goes out of a record: which languages, in which script, in whose name; and what must never go out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType

from seminar.bilingual import Bilingual, Lang
from seminar.errors import SeminarError
from seminar.i18n import SIDE_LOCALES
from seminar.language import script_of
from seminar.model import Talk
from seminar.render import Context
from seminar.script import Region, to_script
from seminar.service.setup import Setup

#: ``--lang``: the sides shown, and the script asked for (``None``: the record's own).
CHOICES: Mapping[str, tuple[tuple[Lang, ...], str | None]] = MappingProxyType(
    {
        "both": ((Lang.ZH, Lang.EN), None),
        "zh": ((Lang.ZH,), None),
        "en": ((Lang.EN,), None),
        "zh-Hant": ((Lang.ZH,), "Hant"),
        "zh-Hans": ((Lang.ZH,), "Hans"),
    }
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A talk as it goes out: its texts in the script wanted, the sides shown, and the catalogue of each side."""

    talk: Talk
    langs: tuple[Lang, ...]
    locales: Mapping[Lang, str]


def shown(talk: Talk, choice: str, region: Region = "TW") -> Shown:
    """The talk for a key of :data:`CHOICES`; a Traditional record brings Traditional labels with it."""
    langs, script = CHOICES[choice]
    if script is not None:
        talk = to_script(talk, "Hant" if script == "Hant" else "Hans", region if script == "Hant" else None)
    traditional = script == "Hant" or (script is None and Lang.ZH in langs and is_traditional(talk))
    locales = {**SIDE_LOCALES, Lang.ZH: f"zh_{region}" if traditional else SIDE_LOCALES[Lang.ZH]}
    return Shown(talk, langs, MappingProxyType(locales))


def is_traditional(talk: Talk) -> bool:
    """Whether the Chinese side of a record is written in Traditional characters, judged over all of it."""
    pairs: list[Bilingual] = [talk.title, talk.venue, talk.abstract, talk.notes, talk.series_name, *talk.organizers]
    for person in (*talk.speakers, *talk.hosts):
        pairs += [person.name, person.affiliation, person.position, person.bio]
    text = " ".join(pair.zh for pair in pairs if pair.zh)
    return bool(text) and script_of(text) == "Hant"


def context_for(setup: Setup, outgoing: Shown, folder: Path) -> Context:
    """The rendering context of this setup; ``folder`` is where relative paths of the talk start."""
    return Context(
        now=setup.now,
        langs=outgoing.langs,
        locales=outgoing.locales,
        branding=setup.branding,
        sender=setup.sender,
        readers=setup.readers,
        replies=setup.replies,
        templates=setup.templates,
        folder=folder,
    )


def require_order(talk: Talk, source: str) -> None:
    """Raises :class:`SeminarError` where the end is before the start: no file may say so."""
    if isinstance(talk.start, datetime) and isinstance(talk.end, datetime):
        wrong = talk.end < talk.start
    else:
        wrong = bool(talk.start and talk.end and _day(talk.end) < _day(talk.start))
    if wrong:
        raise SeminarError("talkfile.end-before-start", source=source, start=_shown(talk.start), end=_shown(talk.end))


def _shown(value: date | None) -> str:
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else str(value)


def _day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value
