"""What every renderer is given beside the talk, and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from seminar.bilingual import Bilingual, Lang
from seminar.i18n import SIDE_LOCALES, words
from seminar.model import Talk

BOTH = (Lang.ZH, Lang.EN)


@dataclass(frozen=True, slots=True)
class Rendered:
    """One finished file: its usual name, its media type and its bytes."""

    name: str
    media_type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Who a message or an invitation comes from."""

    address: str
    name: Bilingual = field(default_factory=Bilingual)


@dataclass(frozen=True, slots=True)
class Sponsor:
    """Who pays for the talks, as posters and programmes show it: the ``logo`` (an image file), else the ``name``."""

    name: Bilingual
    logo: Path | None = None


@dataclass(frozen=True, slots=True)
class Branding:
    """What makes the output look like the department's own. ``colour`` is ``#rrggbb``; ``logo`` an image file."""

    organization: Bilingual = field(default_factory=Bilingual)
    colour: str | None = None
    logo: Path | None = None
    sponsors: tuple[Sponsor, ...] = ()


@dataclass(frozen=True, slots=True)
class PosterOptions:
    """``layout`` names the format (a4, a3, a2, screen, square, tall …), ``suffix`` the file type."""

    layout: str = "a3"
    suffix: str = "pdf"
    theme: str = "classic"
    bleed: bool = False
    pixels: tuple[int, int] | None = None
    pdf_standard: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """The circumstances of a rendering; two equal contexts and talks give the same bytes.

    Mail is from ``sender``, to ``readers`` (the address of a list), and answers go to ``replies``.
    ``langs`` are the languages shown, in order. ``now`` is the clock (aware). ``templates`` are the user's template
    folders, looked in before the built-in ones. ``folder`` is where relative paths of the talk (photos) start.
    ``previous`` is the talk as it was last announced, when this is a correction or a cancellation.
    ``locales`` names the catalogue of each side (``zh_TW`` where the Chinese side is Traditional).
    """

    now: datetime
    langs: tuple[Lang, ...] = BOTH
    branding: Branding = field(default_factory=Branding)
    sender: Mailbox | None = None
    readers: Mailbox | None = None
    replies: Mailbox | None = None
    templates: tuple[Path, ...] = ()
    folder: Path | None = None
    previous: Talk | None = None
    poster: PosterOptions = field(default_factory=PosterOptions)
    locales: Mapping[Lang, str] = field(default_factory=lambda: MappingProxyType(dict(SIDE_LOCALES)))

    def label(self, name: str) -> Bilingual:
        """The printed label of a field in the languages of this rendering (``label("speaker")``: 报告人 / Speaker)."""
        sides = {lang.value: words(self.locales[lang])(f"label.{name}") for lang in self.langs}
        return Bilingual(**sides)

    def phrase(self, key: str, /, **params: object) -> Bilingual:
        """Any catalogue sentence (``email.greeting``) as a pair in the languages of this rendering."""
        return Bilingual(**{lang.value: words(self.locales[lang])(key, **params) for lang in self.langs})
