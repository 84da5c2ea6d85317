"""Brackets around a title that are no part of it: the talk is off, its kind, its language, who else worked on it."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.lexicon import Lexicon

_INSIDE: Final = r"[(（\[【［]([^()（）\[\]【】［］]{2,30})[)）\]】］]"
_HEAD: Final = re.compile(rf"^\s*(?:{_INSIDE}|((?i:cancell?ed|postponed|rescheduled))\s*[:：–—-])\s*(?=\S)")
_TAIL: Final = re.compile(rf"(?<=\S)\s*{_INSIDE}\s*$")
#: ``本场次取消``, ``postponed``: what became of the talk.
_NEWS: Final = re.compile(
    r"(?:已|本[场次届讲期]{1,2})?(?:取消|延期|改期|延后|顺延|更新|加场|补办)(?:举行|举办|公告|通知|场次)?"
    r"|(?:has been |is |now )?(?:cancell?ed|postponed|rescheduled|updated|new date|new time|date changed|time changed)",
    re.IGNORECASE,
)
#: ``線上-云中的冰``, not ``线上-线下混合教学``: how one comes to it.
_WAY_AHEAD: Final = re.compile(r"^\s*([一-鿿]{2})\s?[-–—－]\s?(?![线線实實]|\S{0,3}$)")
#: ``in English``, ``英文演讲``, ``以普通话主讲``: a language, and the words for speaking it.
_SPOKEN: Final = re.compile(
    r"(?:以|用|使用|in |delivered in |conducted in )?\s?(\S{2,12}?)\s?"
    r"(?:演讲|主讲|讲授|讲座|进行|授课|报告|场|only|talk|lecture)?",
    re.IGNORECASE,
)
#: ``Ice in Clouds (joint work with Jane Roe and J. Doe)``
_COAUTHORS: Final = re.compile(
    r"(?<=\S)\s+[(\[](?:(?:based\s+on\s+)?joint(?:ly)?(?:\s+work)?|co-?authored|work)?\s*with\s+[A-Z][^()\[\]]{3,160}[)\]]$"
    r"|(?<=\S)\s+[(\[]joint(?:\s+work)?[)\]]$"
    r"|(?<=\S)\s+[(\[]Authors?\s*[:：][^()\[\]]{3,160}[)\]]$"
)


#: ``Ice in Clouds (Prof. Roe)``: whose talk it is, by rank and name.
_WHOSE: Final = re.compile(
    r"(?<=\S{4})\s?[(（](?:(?:Prof(?:essor)?|Dr)\.?\s(?:[A-Z][\w.’'-]*\s?){1,3}|[一-鿿]{2,4}(?:教授|博士|老师|老師|研究员))[)）]$"
)


def without_remarks(title: str, lexicon: Lexicon) -> str:
    """The title without such brackets; unchanged where nothing would be left."""
    bare = _COAUTHORS.sub("", title)
    if (head := _HEAD.match(bare)) and (_news(said := head[1] or head[2], lexicon) or lexicon.holds("remote", said)):
        bare = bare[head.end() :]
    if (way := _WAY_AHEAD.match(bare)) and lexicon.holds("remote", way[1]):
        bare = bare[way.end() :]
    if (tail := _TAIL.search(bare)) and _remark(tail.group(1), lexicon):
        bare = bare[: tail.start()]
    return bare if len(bare) >= 2 else title


def without_whose(title: str) -> str:
    """A labelled title without the rank and name of the speaker in brackets behind it."""
    return _WHOSE.sub("", title) if title.endswith((")", "）")) else title


#: ``Ice in Clouds 本場演講以英文進行``, ``云中的冰（本次报告使用英语）``: the language, told behind the title.
_SAID: Final = re.compile(
    r"(?<=\S)[\s,，。.;；*(（]+(?:本(?:[场場次]|(?=[演讲講报報]))"
    r"(?:演[讲講]|[讲講]座|[报報]告|活[动動])?[将將]?(?:以|用|使用|采用|採用)"
    r"(?P<zh>[一-鿿]{1,3}[语語文]|普通[话話])(?:[进進]行|[讲講]授|演[讲講]|[发發]表|主[讲講]|[报報]告)?"
    r"|(?:The|This)\s(?:talk|lecture|seminar|presentation)\s(?:will\sbe|is)\s(?:(?:given|delivered|held|conducted|presented)\s)?"
    r"in\s(?P<en>[A-Z][a-z]{2,12}))[。.)）]?\s*$"
)


def without_sentence(title: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """A title without the sentence behind it that says which language is spoken, and the code of that language."""
    said = _SAID.search(title)
    if said is None:
        return title, None
    return title[: said.start()], _language(said["zh"] or said["en"], lexicon)


def language_behind(title: str, lexicon: Lexicon) -> str | None:
    """The code of the language that a bracket behind a title gives; ``None`` where none does."""
    tail = _TAIL.search(title)
    return _language(tail.group(1), lexicon) if tail else None


def _news(text: str, lexicon: Lexicon) -> bool:
    return _NEWS.fullmatch(lexicon.folded(text).strip()) is not None


def _remark(text: str, lexicon: Lexicon) -> bool:
    return (
        _news(text, lexicon)
        or lexicon.holds("generic", text)
        or lexicon.holds("remote", text)
        or _language(text, lexicon) is not None
    )


def _language(text: str, lexicon: Lexicon) -> str | None:
    """The code of the language a remark names that says nothing else."""
    match = _SPOKEN.fullmatch(lexicon.folded(text).strip())
    word = match.group(1).casefold() if match else ""
    return next(
        (code for name, code in lexicon.maps.get("spoken", {}).items() if lexicon.folded(name).casefold() == word), None
    )
