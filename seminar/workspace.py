"""The workspace: ``seminar.toml``, what a department says of itself once and for all its talks.

It is found upwards from the working directory, like a git repository. Secrets (the password of a database or of a
mail server) stand in the environment only, never in the file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from seminar import files, talkfile
from seminar.bilingual import Bilingual
from seminar.errors import SeminarError
from seminar.i18n import Words
from seminar.model import DEFAULT_TIMEZONE, Text, zone
from seminar.render.context import Branding, Mailbox, Sponsor
from seminar.toml_lines import line_of

FILE_NAME = "seminar.toml"
DATABASE_VARIABLE = "SEMINAR_DATABASE_URL"

#: One mailbox without a name; what else an address can be (RFC 5322 §3.4) no list server takes.
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_CONFIG = ConfigDict(frozen=True, extra="forbid")


class WorkspaceError(SeminarError):
    """There is no workspace, or its settings cannot be used."""


def _known_zone(value: str) -> str:
    try:
        zone(value)
    except KeyError:
        raise PydanticCustomError("timezone", "unknown time zone {name}", {"name": value}) from None
    return value


class SponsorSettings(BaseModel):
    """``logo`` is an image file, relative to the workspace; where there is none, the name is printed."""

    model_config = _CONFIG

    name: Bilingual
    logo: Text = None


class BrandingSettings(BaseModel):
    """``colour`` is #rrggbb; ``logo`` an image file, relative to the workspace."""

    model_config = _CONFIG

    colour: Text = None
    logo: Text = None
    sponsors: tuple[SponsorSettings, ...] = ()


class MailSettings(BaseModel):
    """Who announcements come from, who they go to, and where answers go: one address each.

    ``to`` is a list's address: a reader's own has no place in a header that every other reader sees.
    """

    model_config = _CONFIG

    address: Text = None
    name: Bilingual = Field(default_factory=Bilingual)
    to: Text = None
    reply_to: Text = None


class CheckSettings(BaseModel):
    """``approval_days``: days before the talk by which it must have been approved, by kind of approval."""

    model_config = _CONFIG

    approval_days: dict[str, Annotated[int, Field(ge=0, le=3650)]] = Field(default_factory=dict)


class StoreSettings(BaseModel):
    """``database``: a file, relative to the workspace, or a database URL without its password."""

    model_config = _CONFIG

    database: str = "seminar.db"


class Settings(BaseModel):
    """The content of ``seminar.toml``."""

    model_config = _CONFIG

    timezone: Annotated[str, AfterValidator(_known_zone)] = DEFAULT_TIMEZONE
    series: Text = None
    labels: tuple[str, ...] = ()
    glossaries: tuple[str, ...] = ()
    templates: Text = None
    organization: Bilingual = Field(default_factory=Bilingual)
    branding: BrandingSettings = BrandingSettings()
    mail: MailSettings = MailSettings()
    checks: CheckSettings = CheckSettings()
    store: StoreSettings = StoreSettings()


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder and its settings. Paths come out absolute, so the working directory no longer matters."""

    folder: Path
    settings: Settings

    @property
    def branding(self) -> Branding:
        own = self.settings.branding
        sponsors = tuple(Sponsor(one.name, self._path(one.logo) if one.logo else None) for one in own.sponsors)
        return Branding(self.settings.organization, own.colour, self._path(own.logo) if own.logo else None, sponsors)

    @property
    def sender(self) -> Mailbox | None:
        mail = self.settings.mail
        return Mailbox(mail.address, mail.name or self.settings.organization) if mail.address else None

    @property
    def readers(self) -> Mailbox | None:
        return Mailbox(self.settings.mail.to) if self.settings.mail.to else None

    @property
    def replies(self) -> Mailbox | None:
        return Mailbox(self.settings.mail.reply_to) if self.settings.mail.reply_to else None

    @property
    def labels(self) -> tuple[Path, ...]:
        return tuple(map(self._path, self.settings.labels))

    @property
    def glossaries(self) -> tuple[Path, ...]:
        return tuple(map(self._path, self.settings.glossaries))

    @property
    def templates(self) -> tuple[Path, ...]:
        return (self._path(self.settings.templates),) if self.settings.templates else ()

    def database(self, environ: Mapping[str, str] = os.environ) -> str:
        """The place of the store: ``SEMINAR_DATABASE_URL`` where it is set, else what the file says."""
        place = environ.get(DATABASE_VARIABLE) or self.settings.store.database
        return place if "://" in place else str(self._path(place))

    def _path(self, name: str) -> Path:
        return self.folder / Path(name).expanduser()


def find(start: Path) -> Path | None:
    """The ``seminar.toml`` of ``start`` or of the nearest folder above it."""
    here = start.resolve()
    return next((path for folder in (here, *here.parents) if (path := folder / FILE_NAME).is_file()), None)


def load(start: Path) -> Workspace:
    """The workspace ``start`` lies in.

    Raises :class:`WorkspaceError` where there is none, and :class:`~seminar.talkfile.TalkFileError` naming each
    wrong setting with its line.
    """
    path = find(start)
    if path is None:
        raise WorkspaceError("workspace.none", folder=str(start.resolve()))
    return Workspace(path.parent, read(path))


def load_if_any(start: Path) -> Workspace | None:
    """The workspace ``start`` lies in, or ``None``: verbs on single files need none."""
    return load(start) if find(start) is not None else None


def read(path: Path) -> Settings:
    """The settings of a file, checked: the files and folders they name are there."""
    text = files.read_text(str(path)) if path.stat().st_size else ""
    settings = talkfile.loads(text, str(path), Settings)
    _require_sound(settings, text, path)
    return settings


def _require_sound(settings: Settings, text: str, path: Path) -> None:
    def wrong(key: str, where: str, **params: object) -> WorkspaceError:
        return WorkspaceError(
            f"workspace.{key}", details=(), source=str(path), line=line_of(text, where) or 1, **params
        )

    colour = settings.branding.colour
    if colour is not None and not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        raise wrong("bad-colour", "branding.colour", value=colour)
    mail = settings.mail
    for key, address in (("address", mail.address), ("to", mail.to), ("reply_to", mail.reply_to)):
        if address is not None and not _ADDRESS.fullmatch(address):
            raise wrong("bad-address", f"mail.{key}", value=address)
    if re.match(r"[a-z0-9+]+://[^/@]*:[^/@]+@", settings.store.database):
        raise wrong("secret", "store.database", variable=DATABASE_VARIABLE)
    named = [("branding.logo", settings.branding.logo), ("templates", settings.templates)]
    named += [(f"branding.sponsors.{index}.logo", one.logo) for index, one in enumerate(settings.branding.sponsors)]
    named += [("labels", name) for name in settings.labels] + [("glossaries", name) for name in settings.glossaries]
    for where, name in named:
        if name and not (path.parent / Path(name).expanduser()).exists():
            raise wrong("no-such-path", where, path=name)


def initial(words: Words, organization: Bilingual = Bilingual()) -> str:  # noqa: B008 (frozen)
    """A commented ``seminar.toml`` in the user's language, ready to be filled in."""

    def quoted(text: str | None) -> str:
        return '"' + (text or "").replace("\\", "\\\\").replace('"', '\\"') + '"'

    def note(name: str) -> list[str]:
        return [f"# {line}".rstrip() for line in words(f"workspace.note-{name}").splitlines()]

    lines = [
        *note("top"), "",
        *note("timezone"), f'timezone = "{DEFAULT_TIMEZONE}"',
        *note("series"), '# series = "colloquium"',
        *note("labels"), '# labels = ["labels.toml"]', '# glossaries = ["glossary.toml"]',
        *note("templates"), '# templates = "templates"', "",
        *note("organization"), "[organization]",
        f"zh = {quoted(organization.zh)}", f"en = {quoted(organization.en)}", "",
        *note("branding"), "[branding]", '# colour = "#1f3a5f"', '# logo = "logo.svg"',
        *note("sponsors"), "# [[branding.sponsors]]", '# name = { zh = "", en = "" }', '# logo = "sponsor.svg"', "",
        *note("mail"), "[mail]", '# address = "seminar@example.org"', '# name = { zh = "", en = "" }',
        '# to = "talks@lists.example.org"', '# reply_to = "office@example.org"', "",
        *note("checks"), "[checks.approval_days]", *note("approval"), "",
        *note("store"), "[store]", 'database = "seminar.db"',
    ]  # fmt: skip
    return "\n".join(lines) + "\n"
