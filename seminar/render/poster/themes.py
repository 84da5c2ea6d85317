"""Themes: a folder ``themes/NAME/`` in a template folder, the user's before the built-in ones.

The contract is written down in ``templates/themes/contract.typ``: ``look.typ`` is the one file a theme must have.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from seminar.errors import SeminarError
from seminar.resources import templates

_FOLDERS = ("poster", "themes", "programme")
_COLOUR = re.compile(r"^\s*#let\s+default-accent\s*=\s*\"(#[0-9a-fA-F]{3,6})\"", re.MULTILINE)
#: What the compiler takes beside sources: texts. A raster picture of a theme travels inside an SVG.
_TEXT_FILES = (".typ", ".svg", ".json", ".toml", ".yaml", ".csv", ".txt")
_LARGEST = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme found: its name, the accent it has where a series brings none, and the user's files it may use."""

    name: str
    colour: str
    files: Mapping[str, Path]

    def composition(self, name: str, folder: str = "poster") -> str:
        """The template of a composition (``print``, ``screen`` …): the theme's own, else the one all themes share.

        A theme keeps its own poster compositions beside ``look.typ`` and those of another folder in a folder of that
        name: ``themes/NAME/programme/print.typ``.
        """
        own = f"themes/{self.name}/{name}.typ" if folder == "poster" else f"themes/{self.name}/{folder}/{name}.typ"
        return own if own in self.files or (templates() / own).is_file() else f"{folder}/{name}.typ"


def theme_of(name: str, folders: tuple[Path, ...] = ()) -> Theme:
    """The theme called ``name``. Raises :class:`SeminarError` naming the known ones where there is none."""
    files = _user_files(folders)
    look = f"themes/{name}/look.typ"
    known = theme_names(folders)
    if name not in known:
        raise SeminarError("poster.unknown-theme", name=name, known=tuple(known))
    source = (files.get(look) or templates() / look).read_text("utf-8")
    found = _COLOUR.search(source)
    return Theme(name, found[1] if found else "#1f4e79", files)


def theme_names(folders: tuple[Path, ...] = ()) -> tuple[str, ...]:
    """The themes there are: the folders with a ``look.typ``."""
    places = (*folders, templates())
    return tuple(sorted({look.parent.name for place in places for look in place.glob("themes/*/look.typ")}))


def _user_files(folders: tuple[Path, ...]) -> Mapping[str, Path]:
    """The user's poster templates by their relative names; a folder named earlier wins."""
    found: dict[str, Path] = {}
    for folder in reversed(folders):
        for part in _FOLDERS:
            for path in sorted((folder / part).rglob("*")):
                if path.suffix.lower() in _TEXT_FILES and path.is_file() and path.stat().st_size <= _LARGEST:
                    found[path.relative_to(folder).as_posix()] = path
    return found


def new_theme(name: str) -> Mapping[str, bytes]:
    """The files of a new theme to start from, by their names in a template folder: a look, and the wall sheet as it is.

    Raises :class:`SeminarError` for a name that is none (lower-case letters, digits and hyphens).
    """
    if not re.fullmatch(r"[a-z][a-z0-9-]{0,39}", name):
        raise SeminarError("poster.bad-theme-name", name=name)
    look = (templates() / "themes" / "classic" / "look.typ").read_bytes()
    contract = (templates() / "themes" / "contract.typ").read_bytes()
    return {f"themes/{name}/look.typ": contract + b"\n" + look}
