"""Simplified and Traditional Chinese: the one door to OpenCC.

Links, addresses and formulae pass through untouched. OpenCC converts by phrase, so 头发 and 发现 part ways (頭髮,
發現); with a region it also chooses that region's words (软件: 軟體 in Taiwan, 軟件 in Hong Kong).
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final, Literal

from seminar.bilingual import Bilingual, Lang
from seminar.language import NEUTRAL, Script, has_han
from seminar.model import Record, Talk

Region = Literal["TW", "HK"]

_CONFIGS: Final = {
    ("Hant", None): "s2t",
    ("Hant", "TW"): "s2twp",
    ("Hant", "HK"): "s2hkp",
    ("Hans", None): "t2s",
    ("Hans", "TW"): "tw2sp",
    ("Hans", "HK"): "hk2sp",
}
#: Traditional although GB 2312 has it, for its other uses.
_TELLING: Final = frozenset("於後麽菸")


@cache
def _converter(config: str) -> Any:
    import opencc

    return opencc.OpenCC(config)


def convert(text: str, script: Script, region: Region | None = None) -> str:
    """``text`` in the script asked for, in the words of the region. Text already in that script stays as it is."""
    if not has_han(text):
        return text
    change = _converter(_CONFIGS[script, region]).convert
    parts, end = [], 0
    for match in NEUTRAL.finditer(text):
        parts += [change(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*parts, change(text[end:])])


def to_script(talk: Talk, script: Script, region: Region | None = None) -> Talk:
    """The talk with every Chinese side in the script asked for; the English sides are untouched."""

    def changed(value: object) -> object:
        if isinstance(value, Bilingual):
            return value if value.zh is None else value.replacing(Lang.ZH, convert(value.zh, script, region))
        if isinstance(value, tuple):
            return tuple(changed(item) for item in value)
        if isinstance(value, Record):
            return type(value).model_validate({name: changed(inner) for name, inner in value})
        return value

    result = changed(talk)
    assert isinstance(result, Talk)
    return result


@cache
def script_of_letter(char: str) -> Script | None:
    """The script a Chinese letter belongs to; ``None`` for the many that both share.

    里, 后, 著 and their like are letters of both: a letter counts as Traditional only when GB 2312 lacks it and it has
    a Simplified form, as Simplified only when Big5 lacks it and it has a Traditional form.
    """
    if not has_han(char):
        return None
    if (char in _TELLING or not _in(char, "gb2312")) and _converter("t2s").convert(char) != char:
        return "Hant"
    if not _in(char, "big5") and _converter("s2t").convert(char) != char:
        return "Hans"
    return None


def _in(char: str, charset: str) -> bool:
    try:
        char.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
