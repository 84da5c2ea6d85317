"""Texts as values: markup taken off, and each stretch put on the side of its language."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han, side_of

#: Values no longer than this are kept for a while once they are made.
_KEPT: Final = 400
_IMAGE: Final = re.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)")
_LINK: Final = re.compile(
    r"\[([^\[\]\n]{0,300})\]\(([^()\s]{0,700}+(?:\([^()\s]{0,100}\)[^()\s]{0,200}+)?)[^()\n]{0,100}\)"
)
_SHORTCODE: Final = re.compile(r"\{\{[%<]?[^{}\n]{0,80}?[\"“]([^\"”{}\n]{1,120})[\"”][^{}\n]{0,80}?\}\}")
_TEMPLATE: Final = re.compile(r"\{\{[^{}\n]{0,300}\}\}|\{%[^%\n]{0,300}%\}")
_AUTOLINK: Final = re.compile(
    r"<((?:https?://|mailto:)[^<>\s]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6})>"
)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>\n]{0,400}>")
#: Tags within a word or a line of words: nothing stands in their place.
_INLINE_TAG: Final = re.compile(
    r"</?(?:b|i|em|strong|u|s|span|font|a|small|code|mark|sub|sup|q|cite)(?:\s[^<>\n]{0,400})?>", re.IGNORECASE
)
_EMPHASIS: Final = re.compile(r"\*\*|(?<!\w)__|__(?!\w)")
_ESCAPE: Final = re.compile(r"\\([|_*#\[\]\"'])")
_QUOTE_MARK: Final = re.compile(r"^\s*+(?:>\s?)++", re.MULTILINE)
_EDGE: Final = " \t\u3000\xa0\u200b\ufeff*_|｜"
#: Full-width letters and digits, which input methods leave behind; punctuation stays what it is.
_HALF: Final = {
    code: code - 0xFEE0 for first, last in ("０９", "ＡＺ", "ａｚ") for code in range(ord(first), ord(last) + 1)
}
#: Pictures at the edge of a line (🎓, 📢): decoration, part of no value.
_SIGN: Final = r"[\s\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]"
_SIGNS: Final = re.compile(rf"^{_SIGN}++|(?<!{_SIGN}){_SIGN}++$")
_PAIRS: Final = {
    "“": "”",
    "”": "”",
    '"': '"',
    "「": "」",
    "『": "』",
    "《": "》",
    "(": ")",
    "（": "）",
    "【": "】",
    "[": "]",
    "'": "'",
    "‘": "’",
}
_BRACKET_END: Final = re.compile(
    r"^(.{2,}?)\s*[（(【\[]((?:[^（()）【】\[\]]|\([^（()）]{1,40}\)){2,})[）)】\]]?\s*$", re.DOTALL
)
#: The stroke of a floor (G/F, 2/F) parts nothing.
_SLASH: Final = re.compile(r"(?<!\b[A-Z0-9])(?<!\b\d\d)\s*[/／|｜]\s*|\s*[/／|｜]\s*(?!F\b)|\s+[-–—]{1,2}\s+|——|\n")
#: ``云中的冰与雨：Ice and Rain in the Clouds``: a title in Chinese alone, and one of four words or more in English.
_BOTH_SIDES_OF_A_COLON: Final = re.compile(
    r"((?:[^A-Za-z:：]|(?<![A-Za-z])[A-Z]{1,4}(?![A-Za-z])){5,60})[:：]\s*"
    r"([A-Z][\w’'-]*(?:[,:]?\s(?:[–—-]\s)?[\w’'-]+){3,24}\??)"
)
_HAN_RUN: Final = re.compile("[㐀-䶿一-鿿豈-龎]")
_WORD: Final = re.compile(r"[A-Za-zÀ-ɏ]{2,}")


def clean(text: str, *, keep_links: bool = False) -> str:
    """The text without HTML, Markdown and template marks. ``keep_links`` leaves the address beside a link's text."""
    if "&" in text:
        text = html.unescape(text)
    if "[" in text:
        text = _LINK.sub(_with_address if keep_links else r"\1", _IMAGE.sub("", text))
    if "{" in text:
        text = _TEMPLATE.sub("", _SHORTCODE.sub(r"\1", text))
    if "<" in text:
        text = _TAG.sub(" ", _INLINE_TAG.sub("", _AUTOLINK.sub(r"\1", text)))
    if "**" in text or "__" in text:
        text = _EMPHASIS.sub("", text)
    if "`" in text and "$" not in text:
        text = text.replace("`", "")
    if "\\" in text and not keep_links:
        text = _ESCAPE.sub(r"\1", text)
    return text


def _with_address(match: re.Match[str]) -> str:
    text, address = match.group(1), match.group(2)
    return address if text.strip() == address else f"{text} ({address})"


def width(text: str) -> int:
    """The columns a text takes: a Chinese letter two, so that a broken line is known by its length."""
    return sum(2 if char > "\u2e7f" else 1 for char in text.strip())


def ends_of(name: str, text: str) -> Iterator[int]:
    """Where each mention of a name in a text ends."""
    at = text.find(name)
    while at >= 0:
        yield at + len(name)
        at = text.find(name, at + len(name))


def short(text: str) -> str:
    """A short value: clean, on one line, without quotation marks around it or brackets that lost their partner."""
    # the same few values are asked for many times in one notice
    return _kept_short(text) if len(text) <= _KEPT else _made_short(text)


@lru_cache(maxsize=512)
def _kept_short(text: str) -> str:
    return _made_short(text)


def _made_short(text: str) -> str:
    text = _SIGNS.sub("", re.sub(r"\s+", " ", clean(text)).translate(_HALF)).strip(_EDGE)
    text = text.strip().rstrip("，,；;、：:").strip(_EDGE)
    if text[:1] == '"' and (mixed := _MIXED.fullmatch(text)):
        return _balanced(mixed[1].strip(_EDGE))
    while len(text) > 2 and text[0] in _PAIRS and text[-1] in (_PAIRS[text[0]], text[0]) and text.count(text[0]) <= 2:
        if text[0] in "(（《" or any(mark in text[1:-1] for mark in (text[0], _PAIRS[text[0]])):
            break
        text = text[1:-1].strip(_EDGE)
    return _balanced(text)


#: A straight mark before a title, a curly one behind it.
_MIXED: Final = re.compile(r"\"([^\"“”]{2,300})”")


def _balanced(text: str) -> str:
    for opening, closing in (("(", ")"), ("（", "）"), ("【", "】"), ("[", "]"), ("「", "」"), ("“", "”")):
        if text.endswith(closing) and text.count(opening) < text.count(closing) and opening not in text:
            other = {"(": "（", "（": "("}.get(opening, opening)
            if other not in text:
                text = text[:-1].rstrip()
        if text.startswith(opening) and closing not in text:
            text = text[1:].lstrip()
    if text[:1] == "”" and text.count("”") == 1:
        text = text[1:].lstrip()  # ”云中的冰, without the mark that it closes
    return text


def long(lines: Iterable[str]) -> str:
    """A text of several lines: clean, paragraphs kept, at most one empty line between them."""
    text = "\n".join(clean(_QUOTE_MARK.sub("", line), keep_links=True).strip(" \t\u3000\xa0") for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n \t|*")


def side(text: str, default: Lang) -> Lang:
    """The side of a text; ``default`` where script does not tell (numbers, acronyms)."""
    return side_of(text) or default


#: ``Sixian Hall``, behind the name of the hall in Chinese
_HALL_NAMED: Final = re.compile(
    r"\s(?:[A-Z][\w'’-]+\s){1,3}(?:Hall|Building|Auditorium|Theat(?:re|er)|Library|Lounge|Cent(?:re|er)|Tower)"
    r"|\sLecture Hall"
)
#: ``Room C415A``
_ROOM: Final = re.compile(r"\s*(?:Room|Rm\.?|Hall|Lab|Bldg\.?)\s[A-Z]?\d")


_ROOM_NUMBER: Final = re.compile(r"[A-Za-z]?-?\d{1,4}[A-Za-z]?")
_ROOM_AGAIN: Final = re.compile(rf"({_ROOM_NUMBER.pattern})\s(?=[A-Z])")


def _much(text: str, lang: Lang) -> bool:
    """Enough of a language to be a value of its own rather than a gloss or an acronym."""
    if lang is Lang.ZH:
        return len(_HAN_RUN.findall(text)) >= 2
    words = _WORD.findall(text)
    return (
        len(words) >= 2
        or _ROOM.match(text) is not None
        or (len(words) == 1 and len(words[0]) >= 5 and not words[0].isupper())
    )


#: A dash between two halves; and Chinese words that go on with a name in English.
_DASHES: Final = ("-", "--", "–", "—", "——")
_TAIL_OF_A_TITLE: Final = re.compile(
    r"(?:的)?(?:(?:关键|核心)?(?:技术|系统|原理|框架|源码|架构|性能|算法|模型|内核)(?:与应用|与实践|的)?)?"
    r"(?:概述|介绍|入门|简介|分析|解析|实践|教程|应用|研究|进展|综述|详解|漫谈|初探)"
)


#: ``Harbour University & 云溪大学``: what joins the two is part of neither.
_AND: Final = re.compile(r"^\s*(?:&|and\s)\s*|(?<!\s)\s++(?:&|and)\s*$|(?<=[大学院所系])[和与及]\s*$")


def pair(text: str, default: Lang) -> Bilingual:
    """A short value on its side, or on both where it says the same thing twice.

    ``Fuzzy Control（模糊控制）``, ``物理楼 305 / Room 305``, ``中文题目 English Title`` are two sides; an acronym or an
    English name inside a Chinese text stays where it stands.
    """
    text = short(text)
    if not text:
        return Bilingual()
    if has_han(text) and _WORD.search(text):
        for parts in _cuts(text):
            sides = [side_of(part) for part in parts]
            if _TAIL_OF_A_TITLE.fullmatch(parts[1].strip()):
                continue  # Rain Toy Tutorial 概述
            if set(sides) == set(Lang) and all(
                _much(part, lang) and _pure(part, lang) for part, lang in zip(parts, sides, strict=True) if lang
            ):
                both = {lang.value: short(_AND.sub("", part)) for part, lang in zip(parts, sides, strict=True) if lang}
                return Bilingual(**both)
    return Bilingual().replacing(side(text, default), text)


def _pure(part: str, lang: Lang) -> bool:
    han = len(_HAN_RUN.findall(part))
    return han == 0 if lang is Lang.EN else han >= 2 and side_of(part) is Lang.ZH


#: ``Harbour University & 云溪大学``: two houses.
_BOTH_HOUSES: Final = re.compile(
    r"([^一-鿿]{0,60}\b(?:University|Institute|College|Academy|School)\b[^一-鿿]{0,40}?)\s?(?:&|\band)\s?([一-鿿]{2,20}(?:大学|大學|学院|學院|研究院|研究所))"
)


def _cuts(text: str) -> Iterable[tuple[str, str]]:
    if both := _BOTH_HOUSES.fullmatch(text):
        yield both.group(1), both.group(2)
    if match := _BRACKET_END.match(text):
        yield match.group(1), match.group(2)
    if match := _BOTH_SIDES_OF_A_COLON.fullmatch(text):
        yield match.group(1), match.group(2)
    for match in _SLASH.finditer(text):
        halves = text[: match.start()], text[match.end() :]
        if match.group().strip() in _DASHES and re.match(r"\s*[a-z]", halves[1]):
            continue  # 迭代法求冰值 — power method: a term, and no title
        if all(half.strip() for half in halves) and not _names_a_thing(match.group(), halves):
            yield halves
    han = [match.start() for match in _HAN_RUN.finditer(text)]
    if not han:  # rare letters outside the basic planes
        return
    after, before = text[han[-1] + 1 :], text[: han[0]]
    # 中文题目 English Title: the English begins at a space, or right behind the last Chinese mark
    if (len(_WORD.findall(after)) >= 3 or _HALL_NAMED.fullmatch(after)) and (
        match := re.search(r"[\s。？！”」）)]", text[han[-1] + 1 :])
    ):
        cut = han[-1] + 1 + match.end()
        room = _ROOM_AGAIN.match(text, cut)  # 数学楼 201 Room 201, Mathematics Building
        cut = room.end() if room and match.start() == 0 and room[1] in text[room.end() :] else cut
        between = text[han[-1] + 1 : cut - 1].strip()
        # 文远楼201 Room 201, Wenyuan Hall
        counted = _ROOM_NUMBER.fullmatch(between) is not None and between in text[cut:]
        if match.start() == 0 or between in ("", "”", "？", "！", "》", "」") or counted:
            yield text[:cut], text[cut:]
    if len(_WORD.findall(after)) >= 4 and re.match(r"[A-Z][a-z]*\s", after):
        yield text[: han[-1] + 1], after  # 云中的冰The Ice in the Clouds
    # AI for Science 的机遇, AI for Science 大模型: the Chinese goes on with the English before it
    if (
        len(_WORD.findall(before)) >= (4 if "+" in before or before.startswith("AI for ") else 3)
        and before[-1:] in " \n"
        and text[han[0]] not in "的与與及"
    ):
        yield before, text[han[0] :]


def _names_a_thing(mark: str, halves: tuple[str, str]) -> bool:
    """``开源的观云环境 —— Cloudview``: one word behind a dash is a name, no title in the other language."""
    return not mark.strip(" -–—") and any(not has_han(half) and len(_WORD.findall(half)) == 1 for half in halves)


_ENDS: Final = frozenset("。！？.!?”)）:：;；")
_SENTENCE_BREAK: Final = re.compile(r"(?<=[。！？”])\s*(?=[A-Z“\"(])|(?<=[.!?])\s*(?=[一-鿿《“])")


def paragraphs(text: str, default: Lang) -> Bilingual:
    """A long text with each paragraph on its side; within one paragraph a whole run of sentences may change sides."""
    if not text:
        return Bilingual()
    if not has_han(text) or not _WORD.search(text):
        return Bilingual().replacing(side(text, default), text)
    found: dict[Lang, list[str]] = {Lang.ZH: [], Lang.EN: []}
    current, ended = side(text, default), True
    for block in re.split(r"(\n{2,}|\n)", text):
        if not block.strip():
            ended = ended or len(block) > 1
            for lines in found.values():
                if lines:
                    lines.append(block)
            continue
        for stretch in _stretches(block):
            # a line broken inside a sentence goes on in the language of the sentence
            if ended:
                # 在Journal of Rain, Clouds and Snow等期刊发表…: Chinese goes on, with the names of journals in it
                goes_on = current is Lang.ZH and has_han(stretch.lstrip(" \u3000")[:1])
                current = current if goes_on else side_of(stretch) or current
            found[current].append(stretch)
            ended = stretch.rstrip()[-1:] in _ENDS
    sides = {lang: re.sub(r"\n{3,}", "\n\n", "".join(lines)).strip() for lang, lines in found.items()}
    for lang in Lang:  # a line or two of the other language inside a text is part of that text
        if 0 < weight(sides[lang]) < 60 and weight(sides[lang]) * 6 < weight(sides[lang.other]):
            return Bilingual().replacing(lang.other, text)
    return Bilingual(sides[Lang.ZH], sides[Lang.EN])


def weight(text: str) -> int:
    """How long a text in either language reads: two points for a Chinese letter, five for a word of another script."""
    return 2 * len(_HAN_RUN.findall(text)) + 5 * len(_WORD.findall(text))


def _stretches(block: str) -> list[str]:
    """A paragraph cut where a run of at least 60 letters in one language meets one in the other."""
    pieces = _SENTENCE_BREAK.split(block)
    if len(pieces) == 1:
        return pieces
    merged: list[str] = []
    for piece in pieces:
        small = len(piece) < 60 and weight(piece) < 80
        if merged and (small or side_of(piece) is side_of(merged[-1])):
            gap = " " if merged[-1][-1:].isascii() and piece[:1].isascii() else ""
            merged[-1] += gap + piece
        else:
            merged.append(piece)
    return merged
