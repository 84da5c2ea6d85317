"""Punctuation of the right width, brackets and quotes in pairs, one script in a Chinese text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from seminar.bilingual import Lang
from seminar.check.context import CheckContext
from seminar.check.damage import broken
from seminar.check.fields import Text, about, excerpt, texts
from seminar.findings import Finding, Severity
from seminar.language import NEUTRAL, Script, side_of, without_neutral
from seminar.model import Talk
from seminar.script import convert, script_of_letter

# ---------------------------------------------------------------- width

_HAN: Final = "㐀-䶿一-鿿"
#: Stands for a link or formula while the text round it is changed.
_MASK: Final = "\ue000"
_WIDE: Final = str.maketrans(",;:!?.", "，；：！？。")
_NARROW: Final = str.maketrans("，；：！？（）", ",;:!?()")
#: Half-width punctuation that belongs to the Chinese sentence round it (clreq § 3.1; GB/T 15834-2011).
_IN_CHINESE: Final = re.compile(
    rf"(?<=[{_HAN}”’》】）])(?:[,;!?:]|\.(?!\.)) ?(?=[{_HAN}“‘《【（])"
    rf"|(?<=[{_HAN}])[,;](?=\s?[A-Za-z0-9])|(?<=[A-Za-z0-9%％℃°{_MASK}])[,;] ?(?=[{_HAN}])"
    rf"|(?<=[%％℃）])\. ?(?=[{_HAN}])"
    rf"|(?<=[{_HAN}])[.!?](?=[”’》】）]?\s*(?:$|\n))"
)
_IN_ENGLISH: Final = re.compile(
    r"(?<=[A-Za-z0-9)”\"'])\s?[，；：！？、](?=\s?[A-Za-z0-9(“\"'$]|\s*$)|(?<=[A-Za-z0-9)”\"'])。"
)
_WIDE_LETTER: Final = re.compile("[Ａ-Ｚａ-ｚ０-９]")


def half_full_width(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A half-width comma or stop in Chinese, a full-width one in English, full-width letters anywhere."""
    for text in texts(talk):
        if text.kind in ("when_text", "name"):
            continue
        side = side_of(text.text)
        if side is None:
            continue
        change = _widened if side is Lang.ZH else _narrowed
        fixed = change(text.text)
        if fixed != text.text:
            at = next(i for i, (a, b) in enumerate(zip(text.text, fixed + "\0", strict=False)) if a != b)
            around = text.text[max(0, at - 6) : at + 7]
            key = "check.half_width" if side is Lang.ZH else "check.full_width"
            yield about("half_full_width", Severity.WARNING, text, fix=fixed, key=key, text=excerpt(around))


def _masked(text: str, change: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> str:
    """``text`` changed outside links, addresses and formulae."""
    parts, end = [], 0
    for match in NEUTRAL.finditer(text):
        parts += [text[end : match.start()], match[0]]
        end = match.end()
    parts.append(text[end:])
    neutral = [part for n, part in enumerate(parts) if n % 2]
    plain = _MASK.join(part for n, part in enumerate(parts) if not n % 2)
    changed = change.sub(replacement, plain)
    pieces = changed.split(_MASK)
    return "".join(piece + (neutral[n] if n < len(neutral) else "") for n, piece in enumerate(pieces))


def _widened(text: str) -> str:
    if _MASK in text:
        return text
    wide = _masked(text, _IN_CHINESE, lambda match: match[0].strip().translate(_WIDE))
    return _plain_letters(wide)


def _narrowed(text: str) -> str:
    if _MASK in text:
        return text
    return _plain_letters(_masked(text, _IN_ENGLISH, _narrow))


def _narrow(match: re.Match[str]) -> str:
    mark = match[0].strip().replace("、", ",").replace("。", ".").translate(_NARROW)
    following = match.string[match.end() : match.end() + 1]
    return mark + (" " if following and not following.isspace() else "")


def _plain_letters(text: str) -> str:
    return _WIDE_LETTER.sub(lambda match: chr(ord(match[0]) - 0xFEE0), text)


# ---------------------------------------------------------------- pairs

#: The marks of a pair, half-width and full-width alike: （ and ) close each other, as Chinese typists have it.
_PAIRS: Final = ("()", "（）", "[]", "［］", "{}", "【】", "《》", "〈〉", "“”", "「」", "『』", "〔〕")
_KIND: Final = {"（）": "()", "［］": "[]"}
_OPENING: Final = {pair[0]: _KIND.get(pair, pair) for pair in _PAIRS}
_CLOSING: Final = {pair[1]: _KIND.get(pair, pair) for pair in _PAIRS}
_MARK: Final = re.compile(f'[{re.escape("".join(_PAIRS))}"]')
#: [0, 1) and (0, 1]; :-) and the like.
_NO_PAIR: Final = re.compile(r"[\[(]\s*[-+\w.∞]{1,12}\s*,\s*[-+\w.∞]{1,12}\s*[\])]|[:;]-?[)(]")
#: 1) 2) or a) b) number the points of a list; one of them alone, inside a line, has lost its bracket.
_POINT: Final = re.compile(
    r"(?<![\w(（])(\d{1,2}|[a-h]|[ivx]{1,4}|[一二三四五六七八九十]{1,2})[)）]|(?<=[\u4e00-\u9fff])(\d)[)）]"
)
_SECOND: Final = {"1": "2", "a": "b", "i": "ii", "一": "二"}


def unbalanced(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A bracket or quotation mark without its partner."""
    for text in texts(talk):
        if (mark := _lone(text)) is not None:
            sign, place = mark
            around = text.text[max(0, place - 12) : place + 13]
            yield about("unbalanced", Severity.WARNING, text, mark=sign, text=excerpt(around))


def _lone(text: Text) -> tuple[str, int] | None:
    """The first mark without a partner, and where it stands."""
    plain = without_neutral(text.text)
    plain = _NO_PAIR.sub(lambda match: " " * len(match[0]), plain)
    points = _points(plain)
    waiting: dict[str, list[tuple[str, int]]] = {}
    straight: list[int] = []
    for match in _MARK.finditer(plain):
        char, place = match[0], match.start()
        if (kind := _OPENING.get(char)) is not None:
            waiting.setdefault(kind, []).append((char, place))
        elif (kind := _CLOSING.get(char)) is not None:
            if not waiting.get(kind):
                if place in points:
                    continue
                if char == "”" and straight:  # "quoted” by a hasty hand: both marks are there
                    straight.pop()
                    continue
                return char, place
            waiting[kind].pop()
        elif char == '"' and not plain[max(0, place - 1) : place].isdigit():
            straight.append(place)
    left = [mark for marks in waiting.values() for mark in marks]
    if waiting.get("“”") and len(left) == len(waiting["“”"]) == len(straight) % 2:
        return None  # “quoted" likewise
    if left:
        return min(left, key=lambda mark: mark[1])
    return ('"', straight[-1]) if len(straight) % 2 else None


def _points(plain: str) -> frozenset[int]:
    """Where the brackets of 1), 2), 3) stand: those of a list with a first and a second point, or at a line's start."""
    found = {match.end() - 1: match[1] or match[2] for match in _POINT.finditer(plain)}
    numbers = set(found.values())
    if any(first in numbers and second in numbers for first, second in _SECOND.items()):
        return frozenset(found)
    return frozenset(
        place for place, number in found.items() if not plain[: place - len(number)].rpartition("\n")[2].strip()
    )


# ---------------------------------------------------------------- script


def mixed_script(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """Traditional letters in a Simplified record, or Simplified ones in a Traditional record. Names keep theirs."""
    chinese = [text for text in texts(talk) if text.lang is Lang.ZH]
    names = {char for text in chinese if text.kind == "name" and not all(_letters(text, set())) for char in text.text}
    found = [(text, *_letters(text, names)) for text in chinese]
    hans, hant = sum(len(letters) for _, letters, _ in found), sum(len(letters) for _, _, letters in found)
    if not hans or not hant:
        return
    script: Script = "Hans" if hans >= hant else "Hant"
    strays = {
        char for _, simplified, traditional in found for char in (traditional if script == "Hans" else simplified)
    }
    # Traditional writers use a few short forms (号, 台, 体) knowingly: one of them proves no slip
    severity = Severity.INFO if script == "Hant" and len(strays) == 1 else Severity.WARNING
    key = "check.mixed_script_hant" if script == "Hans" else "check.mixed_script_hans"
    for text, simplified, traditional in found:
        strange = traditional if script == "Hans" else simplified
        if strange and broken(text.text) is None:
            fixed = "".join(convert(char, script) if char in strange else char for char in text.text)
            yield about("mixed_script", severity, text, fix=fixed, key=key, text="".join(dict.fromkeys(strange)))


def _letters(text: Text, names: set[str]) -> tuple[list[str], list[str]]:
    """The letters of a text that are Simplified only, and those that are Traditional only."""
    hans: list[str] = []
    hant: list[str] = []
    for char in text.text:
        script = script_of_letter(char)
        if script is not None and char not in names:
            (hans if script == "Hans" else hant).append(char)
    return hans, hant
