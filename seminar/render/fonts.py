"""The type the posters are set in: where the font packages keep their files, and which characters those can show.

The machine's own fonts are never used: a poster looks the same everywhere, also where no Chinese font is installed.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from seminar.errors import SeminarError

#: Import names of the font packages, cheapest to look a character up in first. All are under the SIL Open Font License.
#: zh-tw has the serif letterforms of Traditional Chinese; the Simplified faces stand in for what it lacks.
_NEEDED = (
    "fontpkg_source_sans_3",
    "fontpkg_source_serif_4",
    "pylopdf_fonts_zh_cn",
    "pylopdf_fonts_zh_tw",
    "manimgx_fonts_cjk",
)
#: Files whose characters are looked at, in this order; the families' other files hold the same ones.
_LOOKED_AT = (
    "files/SourceSans3[wght].ttf",
    "NotoSerifSC-Regular.otf",
    "NotoSansCJK-VF.otf.ttc",
    "files/SourceSerif4[opsz,wght].ttf",
)
#: What the two faces inside the compiler (Libertinus Serif, New Computer Modern Math) add: Greek, letter-like signs,
#: arrows, operators, technical signs, shapes, mathematical alphabets.
_MATHEMATICAL = (
    (0x0370, 0x03FF),
    (0x2070, 0x209C),
    (0x2100, 0x214F),
    (0x2190, 0x21FF),
    (0x2200, 0x22FF),
    (0x27C0, 0x27EF),
    (0x27F0, 0x27FF),
    (0x2980, 0x2AFF),
    (0x1D400, 0x1D7FF),
)


class FontError(SeminarError):
    """A font package that is not installed, or a character that no font has."""


@cache
def folders() -> tuple[Path, ...]:
    """The folders of the font files. Raises :class:`FontError` naming the package that is missing."""
    return tuple(_folder(name) for name in _NEEDED)


def missing(text: str) -> tuple[str, ...]:
    """The characters of ``text`` that no font can show, each once, in order of appearance.

    Private-use characters and U+FFFD count as missing even where a face holds some sign there: what they meant in the
    source is lost.
    """
    return tuple(char for char in dict.fromkeys(text) if not _shown(ord(char), char))


@cache
def _shown(code: int, char: str) -> bool:
    category = unicodedata.category(char)
    if category in ("Zs", "Cc") or 0x20 <= code < 0x7F or code == 0x200B:  # where a long word may be broken
        return True
    if category in ("Co", "Cs", "Cn") or code == 0xFFFD:
        return False
    if _is_common(char):
        return True
    return any(low <= code <= high for low, high in _MATHEMATICAL) or any(code in _cmap(name) for name in _LOOKED_AT)


def _is_common(char: str) -> bool:
    """GB 2312's letters are in every Simplified face: no font file has to be opened for them."""
    try:
        return len(char.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


@cache
def _cmap(name: str) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    path = next(folder / name for folder in folders() if (folder / name).is_file())
    with TTFont(path, fontNumber=0, lazy=True) as font:
        return frozenset(font.getBestCmap())


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FontError("poster.font-package-missing", package=package.replace("_", "-"))
    return Path(spec.origin).parent
