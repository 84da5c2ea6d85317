"""Words from the catalogues.

A message key is ``<catalogue>.<name>``: ``label.speaker`` stands in ``locales/<locale>/label.po``. Catalogues are read
as they are (no compiled files in git) and only when a word of theirs is asked for, so ``seminar --help`` reads one.
A further user language is a further folder in ``locales/``; no Python changes.
"""

from __future__ import annotations

import gettext
import io
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from seminar.bilingual import Bilingual, Lang
from seminar.errors import Phrase
from seminar.resources import locales

#: The catalogue that words each side of a pair.
SIDE_LOCALES: Mapping[Lang, str] = {Lang.ZH: "zh_CN", Lang.EN: "en"}


@cache
def available() -> tuple[str, ...]:
    """The locales that have a catalogue."""
    return tuple(sorted(folder.name for folder in locales().iterdir() if any(folder.glob("*.po"))))


@cache
def _catalogue(path: Path) -> gettext.GNUTranslations:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with path.open("rb") as source:
        catalogue = read_po(source, locale=path.parent.name, charset="utf-8", abort_invalid=True)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


class Words:
    """The words of one locale: ``words("cli.written", n=2, path=…)``."""

    def __init__(self, locale: str) -> None:
        self.locale = locale
        self._folder = locales() / (closest(locale) or locale)
        # a feed asks for the same few labels a million times: each is looked up once
        self._plain: dict[str, str] = {}

    def __call__(self, key: str, /, **params: object) -> str:
        """The sentence of ``key`` with its ``{placeholders}`` filled; ``n`` also chooses the plural form.

        Raises ``KeyError`` for a key the catalogue lacks: that is a bug, and a test holds it.
        """
        n = params.get("n")
        if isinstance(n, int):
            text = self._counted(key, n)
        else:
            text = self._plain.get(key) or self._plain.setdefault(key, self._looked_up(key))
        return text.format(**{name: self._worded(value) for name, value in params.items()}) if params else text

    def _worded(self, value: object) -> object:
        """A parameter as it stands in a sentence: phrases in these words, lists with this language's comma."""
        if isinstance(value, Phrase):
            return self(value.key, **value.params)
        if isinstance(value, tuple):
            return self("label.list-comma").join(str(self._worded(item)) for item in value)
        return value

    def _counted(self, key: str, n: int) -> str:
        text = _catalogue(self._path(key)).ngettext(key, key, n)
        return text if text != key else self._looked_up(key)

    def _looked_up(self, key: str) -> str:
        text = _catalogue(self._path(key)).gettext(key)
        if text == key:
            raise KeyError(f"{key} is not in {self._path(key)}")
        return text

    def _path(self, key: str) -> Path:
        return self._folder / f"{key.partition('.')[0]}.po"

    def has(self, key: str) -> bool:
        path = self._folder / f"{key.partition('.')[0]}.po"
        return path.is_file() and _catalogue(path).gettext(key) != key


@cache
def words(locale: str) -> Words:
    """The words of a locale: its own catalogue's, else those of the closest one (``zh_HK``: ``zh_TW``)."""
    return Words(locale)


@cache
def label(name: str) -> Bilingual:
    """The printed label of a field as a pair: ``label("speaker")`` is 报告人 / Speaker."""
    return Bilingual(*(words(SIDE_LOCALES[lang])(f"label.{name}") for lang in Lang))


def choose(wanted: str | None, environ: Mapping[str, str] = os.environ) -> str:
    """The user's locale: ``wanted`` (``--ui``), else ``SEMINAR_UI``, else the environment's, else English.

    ``zh``, ``zh-CN``, ``zh_TW.UTF-8`` all find ``zh_CN`` where no closer catalogue exists.
    A wish no catalogue serves gives ``en``.
    """
    names = (wanted, *(environ.get(name) for name in ("SEMINAR_UI", "LC_ALL", "LC_MESSAGES", "LANG")))
    for name in names:
        if name:
            return closest(name) or "en"
    return "en"


#: Regions that write Traditional Chinese, where a tag names no script (CLDR likely subtags).
_TRADITIONAL = frozenset({"TW", "HK", "MO", "HANT"})


def closest(name: str) -> str | None:
    """The catalogue that serves a locale or language tag best, or ``None``: ``zh-HK`` is served by ``zh_TW``."""
    tag = name.partition(".")[0].partition("@")[0].replace("-", "_")
    if tag in available():
        return tag
    language, *rest = tag.split("_")
    same = [known for known in available() if known.partition("_")[0].lower() == language.lower()]
    traditional = not _TRADITIONAL.isdisjoint(part.upper() for part in rest)
    same.sort(key=lambda known: (known.endswith("_TW")) != traditional)
    return same[0] if same else None


@cache
def language_name(code: str, locale: str) -> str | None:
    """What a language is called in a locale (CLDR): ``en`` is 英语 in ``zh_CN``; ``None`` where it is not known."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(locale).languages.get(code)
    except (UnknownLocaleError, ValueError):
        return None
