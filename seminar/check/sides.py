"""Both sides are there, each in its own language, and both say it all."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.check.context import CheckContext
from seminar.check.fields import PROSE, Pair, Text, about, excerpt, pairs
from seminar.check.leftovers import repeated
from seminar.check.placeholders import is_placeholder, placeholder_in
from seminar.findings import Finding, Severity
from seminar.language import foreign_paragraph, latin_words, side_of
from seminar.model import Talk
from seminar.names import looks_chinese, strip_honorifics

#: Fields a record may keep in one language: ``when_text`` is kept as the source wrote it, contacts are for writing to.
_ONE_SIDED: Final = re.compile(r"when_text|contacts\.")
#: Fields whose Chinese side is often a brand in Latin letters (Google), and the places that are one.
_OF_ONE_WORD: Final = frozenset({"affiliation", "organizers", "keywords"})
_ONLINE_PLACE: Final = re.compile(
    r"\W*+(?:on\s+)?(?:zoom|voov|webex|teams|skype|google\s+meet|microsoft\s+teams|tencent\s+meeting|gather(?:\.?town)?)"
    r"(?:\s+meetings?)?\W*",
    re.IGNORECASE,
)


def untranslated(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A side that is missing. A notice written in one language is one finding, however many sides it lacks."""
    expected = [pair for pair in pairs(talk) if not _ONE_SIDED.match(pair.path)]
    complete = sum(pair.zh is not None and pair.en is not None for pair in expected)
    missing = [pair for pair in expected if _lacks_a_side(pair)]
    if not missing:
        return
    if complete >= 2 * len(missing):
        for pair in missing:
            (side,) = pair.sides()
            path = f"{pair.path}.{side.lang.other}"
            key = f"check.untranslated_{side.lang.other}"
            params = {"text": excerpt(side.text)}
            yield Finding("untranslated", Severity.WARNING, (path,), (side.text,), params, key=key)
        return
    langs = {pair.sides()[0].lang for pair in missing}
    key = "check.one_language" if len(langs) > 1 else f"check.one_language_{next(iter(langs)).other}"
    fields = tuple(f"{pair.path}.{pair.sides()[0].lang.other}" for pair in missing)
    yield Finding("one_language", Severity.INFO, fields, (), {"n": len(missing)}, key=key, is_overall=True)


def _lacks_a_side(pair: Pair) -> bool:
    sides = pair.sides()
    if len(sides) != 1:
        return False
    side = sides[0]
    if side_of(side.text) is None or is_placeholder(side.text):
        return False  # 'LT-2', 'MIT', '—' say the same in both languages
    if side.kind == "name" and side.lang is Lang.EN:
        return looks_chinese(strip_honorifics(side.text)[0])
    return True


def wrong_side(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A side that holds the other language, or both sides swapped."""
    for pair in pairs(talk):
        wrong = [side for side in pair.sides() if _is_wrong(side)]
        if len(wrong) == 2:
            yield about("wrong_side", Severity.WARNING, *wrong, key="check.wrong_side_swapped")
        elif wrong:
            yield about("wrong_side", Severity.WARNING, wrong[0], key=f"check.wrong_side_{wrong[0].lang}")


def _is_wrong(side: Text) -> bool:
    if side_of(side.text) is not side.lang.other or is_placeholder(side.text):
        return False
    if side.lang is Lang.EN:
        return True
    if side.kind == "name":  # a name from elsewhere keeps its letters in a Chinese text
        return looks_chinese(strip_honorifics(side.text)[0])
    if side.kind == "venue" and _ONLINE_PLACE.fullmatch(side.text):
        return False
    return len(latin_words(side.text)) > 1 or side.kind not in _OF_ONE_WORD


def not_english(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """An English side in French, German, Spanish, Italian, Dutch or Portuguese."""
    for pair in pairs(talk):
        if pair.en is not None and pair.kind in (*PROSE, "title"):
            for paragraph in pair.en.text.split("\n")[:20]:
                if language := foreign_paragraph(paragraph):
                    key = f"check.not_english_{language}"
                    yield about("not_english", Severity.WARNING, pair.en, text=excerpt(paragraph), key=key)
                    break


# ---------------------------------------------------------------- half a translation

_ZH_STOP: Final = re.compile(r"[。！？；!?]+|\n+")
_EN_STOP: Final = re.compile(r"(?<=[a-z0-9)”\"])[.!?;]+(?=\s|$)|\n+")
_HAN: Final = re.compile("[㐀-鿿]")
_EN_WORD: Final = re.compile(r"[A-Za-z0-9][\w'’.-]*")
#: English words per Chinese letter: 0.56 to 0.75 in translated abstracts, 0.25 to 0.39 and 1.08 to 1.56 in halved ones.
_LOW: Final = 0.46
_HIGH: Final = 0.98
#: Nearer to a whole translation, where the sentences are as good as halved.
_LOWISH: Final = 0.53
_HIGHISH: Final = 0.85
#: Beyond these no translation is that terse or that wordy, whatever its sentences.
_LOWEST: Final = 0.25
_HIGHEST: Final = 1.7
_SHORT: Final = 40


def partial_translation(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """One side of the abstract (or of a long note) that holds only a part of the other."""
    for pair in pairs(talk):
        if pair.kind not in PROSE or pair.zh is None or pair.en is None:
            continue
        if (side_of(pair.zh.text), side_of(pair.en.text)) != (Lang.ZH, Lang.EN):
            continue
        if any(placeholder_in(side) or repeated(side) for side in pair.sides()):
            continue  # that is what makes one of them longer, and other rules say so
        short = _shorter(pair.zh.text, pair.en.text, strict=pair.kind == "bio")
        if short is None:
            continue
        # two biographies are rarely translations of each other
        severity = Severity.INFO if pair.kind == "bio" else Severity.WARNING
        first, second = (pair.zh, pair.en) if short is Lang.ZH else (pair.en, pair.zh)
        yield about("partial_translation", severity, first, second, key=f"check.partial_translation_{short}")


def _shorter(zh: str, en: str, *, strict: bool) -> Lang | None:
    """The side that says much less than the other; ``None`` where they keep pace."""
    letters = len(_HAN.findall(zh)) + len(_EN_WORD.findall(zh))
    words = len(_EN_WORD.findall(en))
    if max(letters, words / 0.65) < _SHORT or not letters:
        return None
    ratio = words / letters
    if not strict:
        in_zh, in_en = _count(_ZH_STOP, zh), _count(_EN_STOP, en)
        if in_en < in_zh and (ratio < _LOW or (ratio < _LOWISH and in_en <= 0.6 * in_zh)):
            return Lang.EN
        if in_zh < in_en and (ratio > _HIGH or (ratio > _HIGHISH and in_zh <= 0.6 * in_en)):
            return Lang.ZH
    return Lang.EN if ratio < _LOWEST else Lang.ZH if ratio > _HIGHEST else None


def _count(stop: re.Pattern[str], text: str) -> int:
    return sum(len(part.strip()) > 5 for part in stop.split(text))


# ---------------------------------------------------------------- text in the wrong place


def title_as_abstract(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """An abstract that is only the title again."""
    found = {pair.path: pair for pair in pairs(talk) if pair.path in ("title", "abstract")}
    if len(found) < 2:
        return
    for lang in Lang:
        title, abstract = found["title"].side(lang), found["abstract"].side(lang)
        if title and abstract and _letters(title.text) == _letters(abstract.text) != "":
            yield about("title_as_abstract", Severity.WARNING, abstract, title)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def side_not_updated(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """One side edited since the talk was last announced, the other still as it was."""
    if context.previous is None:
        return
    before = {pair.path: pair for pair in pairs(context.previous)}
    for pair in pairs(talk):
        old = before.get(pair.path)
        if old is None or pair.kind == "when_text":
            continue
        now_pair, old_pair = _plain(pair), _plain(old)
        changed = [lang for lang in Lang if now_pair.side(lang) != old_pair.side(lang)]
        if len(changed) != 1 or not now_pair.side(changed[0]) or not now_pair.side(changed[0].other):
            continue
        lang = changed[0]
        old_text, new_text = old_pair.side(lang), now_pair.side(lang)
        if old_text is None or _is_touch_up(old_text, new_text or ""):
            continue
        fresh, stale = pair.side(lang), pair.side(lang.other)
        assert fresh is not None and stale is not None
        yield about("side_not_updated", Severity.WARNING, stale, fresh, key=f"check.side_not_updated_{stale.lang}")


def _plain(pair: Pair) -> Bilingual:
    return Bilingual(*(text.text if text else None for text in (pair.zh, pair.en)))


def _is_touch_up(old: str, new: str) -> bool:
    """Spelling and punctuation mended, no number changed: the other side need not follow."""
    if re.findall(r"\d+", old) != re.findall(r"\d+", new):
        return False
    return difflib.SequenceMatcher(None, old[:2000], new[:2000], autojunk=False).ratio() > 0.9
