"""Numbers, codes, formulae and acronyms say the same on both sides."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from seminar.bilingual import Lang
from seminar.check.context import CheckContext
from seminar.check.fields import PROSE, Pair, Text, about, pairs
from seminar.check.figures import Figure, figures, spoken, unmatched
from seminar.findings import Finding, Severity
from seminar.language import side_of, without_neutral
from seminar.model import Talk

#: The times in ``when_text`` have rules of their own; names hold no numbers.
_LEFT_OUT: Final = frozenset({"when_text", "name", "keywords"})
_LONG_ID: Final = re.compile(r"(?<![\w.+-])\+?\d[\d \-–()]{6,22}\d(?![\w-])")
#: More numbers or acronyms than this stand in no talk: such a text is not compared, which would take their square.
_MOST: Final = 400
_EIGHT_DIGITS: Final = re.compile(r"\d[\d \-–()]{6}")


def number_mismatch(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A number on one side that the other side gives differently (room, amount, issue, year)."""
    for pair in pairs(talk):
        if pair.kind in _LEFT_OUT or not _both_in_place(pair):
            continue
        assert pair.zh is not None and pair.en is not None
        zh, en = _lone_figures(pair.zh.text, pair.en.text)
        if zh and en and _contradict(pair, zh, en):
            severity = Severity.ERROR if pair.kind == "venue" else Severity.WARNING
            shown = {"zh": "、".join(figure.text for figure in zh), "en": ", ".join(figure.text for figure in en)}
            yield about("number_mismatch", severity, pair.zh, pair.en, **shown)


def _both_in_place(pair: Pair) -> bool:
    """Both sides there and in their own language: else another rule speaks."""
    return (
        pair.zh is not None
        and pair.en is not None
        and side_of(pair.zh.text) is not Lang.EN
        and side_of(pair.en.text) is not Lang.ZH
    )


def _lone_figures(zh: str, en: str) -> tuple[list[Figure], list[Figure]]:
    zh_bare, zh_ids = _without_ids(zh)
    en_bare, en_ids = _without_ids(en)
    if max(len(found) for found in (zh_ids, en_ids, figures(zh_bare), figures(en_bare))) > _MOST:
        return [], []
    left, right = unmatched(figures(zh_bare), figures(en_bare))
    zh_spoken, en_spoken = spoken(zh_bare, Lang.ZH), spoken(en_bare, Lang.EN)
    left = [figure for figure in left if not figure.values & en_spoken]
    right = [figure for figure in right if not figure.values & zh_spoken]
    lone_zh = [number for number in zh_ids if not any(_same_id(number, other) for other in en_ids)]
    lone_en = [number for number in en_ids if not any(_same_id(number, other) for other in zh_ids)]
    return left + [Figure(number, frozenset({number})) for number in lone_zh], right + [
        Figure(number, frozenset({number})) for number in lone_en
    ]


def _without_ids(text: str) -> tuple[str, list[str]]:
    """The text without meeting numbers and telephone numbers, and those numbers."""
    if not _EIGHT_DIGITS.search(text):
        return text, []
    text = without_neutral(text)
    found = [match[0] for match in _LONG_ID.finditer(text) if _is_id(match[0])]
    return _LONG_ID.sub(lambda match: " " if _is_id(match[0]) else match[0], text), found


def _is_id(text: str) -> bool:
    """Seven digits and more in groups: no amount, no date, no span of years."""
    digits = re.sub(r"\D", "", text)
    is_date = re.match(r"(?:\d{4}\s?[-–]\s?\d{4}|(?:19|20)\d\d[-–]\d{1,2}(?:[-–]\d{1,2})?)(?!\d)", text) is not None
    return len(digits) >= 8 and not is_date and not re.search(r"\d{1,2}[-–]\d{1,2}\s", text)


def _same_id(one: str, other: str) -> bool:
    a, b = re.sub(r"\D", "", one), re.sub(r"\D", "", other)
    return a == b or (min(len(a), len(b)) >= 7 and (a.endswith(b[-7:]) or b.endswith(a[-7:])))


def _contradict(pair: Pair, zh: list[Figure], en: list[Figure]) -> bool:
    """Whether the lone numbers are the same place told differently, rather than two texts telling different things."""
    if pair.kind not in PROSE:
        return True
    assert pair.zh is not None and pair.en is not None
    total = max(len(figures(pair.zh.text)), len(figures(pair.en.text)))
    lone = max(len(zh), len(en))
    if len(zh) == len(en):
        return lone == 1 or lone * 3 <= total
    return lone == 2 and total >= 4 and any(_look_alike(a.text, b.text) for a in zh for b in en)


def _look_alike(one: str, other: str) -> bool:
    """The same number but for one digit, or with a digit more: 8 and 80, 2004 and 3004."""
    a, b = re.sub(r"\D", "", one), re.sub(r"\D", "", other)
    if len(a) == len(b):
        return len(a) > 1 and sum(x != y for x, y in zip(a, b, strict=True)) == 1
    return abs(len(a) - len(b)) == 1 and (a.startswith(b) or b.startswith(a))


# ---------------------------------------------------------------- acronyms and formulae

_ACRONYM: Final = re.compile(r"(?<![A-Za-z\d])[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?![A-Za-z\d])")
_FORMULA: Final = re.compile(r"\$\$[^$]{1,2000}\$\$|\$[^$\n]{1,400}\$|\\\([^\n]{1,400}?\\\)|\\\[[^\n]{1,400}?\\\]")


def token_mismatch(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """An acronym spelled one way on one side and slightly otherwise on the other (FPGA, FGPA)."""
    for pair in pairs(talk):
        if pair.kind in ("name", "when_text") or not _both_in_place(pair):
            continue
        assert pair.zh is not None and pair.en is not None
        yield from _misspelled(pair.zh, pair.en)


def _misspelled(zh: Text, en: Text) -> Iterator[Finding]:
    left, right = _acronyms(zh.text), _acronyms(en.text)
    if max(len(left), len(right)) > _MOST:
        return
    lone_zh = [token for token in left if not _occurs(token, en.text)]
    lone_en = [token for token in right if not _occurs(token, zh.text)]
    for token in lone_zh:
        for other in lone_en:
            if _is_slip(token, other):
                yield about("token_mismatch", Severity.WARNING, zh, en, zh=token, en=other)


def _acronyms(text: str) -> list[str]:
    found = {token.removesuffix("s") for token in _ACRONYM.findall(without_neutral(text))}
    return sorted(token for token in found if len(token) >= 3)


def _occurs(token: str, text: str) -> bool:
    return token.casefold() in text.casefold().replace("-", "").replace(" ", "") or token.casefold() in text.casefold()


def _is_slip(one: str, other: str) -> bool:
    """The same letters in another order, or one letter changed in a word long enough for that to be no accident."""
    if sorted(one) == sorted(other):
        return True
    alike = difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()
    return min(len(one), len(other)) >= 4 and one[0] == other[0] and alike >= 0.75


def formula_mismatch(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A formula that stands differently on the two sides."""
    for pair in pairs(talk):
        if pair.zh is None or pair.en is None:
            continue
        zh, en = Counter(_formulae(pair.zh.text)), Counter(_formulae(pair.en.text))
        lone_zh, lone_en = set(zh) - set(en), set(en) - set(zh)
        if len(lone_zh) == len(lone_en) == 1:
            yield about("formula_mismatch", Severity.WARNING, pair.zh, pair.en, zh=lone_zh.pop(), en=lone_en.pop())


def _formulae(text: str) -> list[str]:
    """The formulae of a text, without what does not change them: blanks, delimiters, braces round a single letter."""
    bare = (match.strip("$").removeprefix("\\(").removesuffix("\\)") for match in _FORMULA.findall(text))
    return [re.sub(r"\{(\w)\}", r"\1", re.sub(r"\s+|\\[,;! ]", "", formula)) for formula in bare]
