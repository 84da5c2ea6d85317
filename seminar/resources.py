"""The only finder of ``templates/`` and ``locales/``.

In a wheel they lie inside the package (hatchling's force-include), in an editable install beside it. The working
directory is never asked: a folder called ``templates`` there must not change what goes out.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _folder(name: str) -> Path:
    for folder in (_PACKAGE / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise RuntimeError(f"the installation of seminar lacks its folder {name}")


def templates() -> Path:
    """The built-in templates."""
    return _folder("templates")


def locales() -> Path:
    """The catalogues: one folder per locale (``zh_CN``, ``en``), one ``.po`` file per room in it."""
    return _folder("locales")
