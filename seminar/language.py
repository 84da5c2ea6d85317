"""Which side of a pair a text belongs to, and two questions langdetect answers well.

The side is decided by script alone: on short texts counting letters is right twice as often as any language
detector. langdetect (the only door to it) says whether a Chinese text is Simplified or Traditional, and whether a
paragraph in Latin letters is not English at all.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final, Literal

from seminar.bilingual import Lang

Script = Literal["Hans", "Hant"]

#: Han letters / (Han letters + Latin words) from which a text counts as Chinese (measured on 251 snippets).
ZH_SHARE: Final = 0.3
#: Letters below which a paragraph is too short for its language to be told from English.
PARAGRAPH_LETTERS: Final = 40
_SURE: Final = 0.99
#: Words no neighbour of English has, and the share of them from which a text is English without asking further.
_ENGLISH: Final = frozenset(("the", "of", "and", "to", "for", "with", "that", "by", "from", "this", "are"))
_ENGLISH_SHARE: Final = 0.12
#: Words one of which any sentence in the other languages has, and hardly any in English.
_FOREIGN: Final = frozenset(
    (
        *("le", "la", "les", "des", "du", "et", "une", "dans", "pour", "sur", "aux", "au", "est", "de", "en", "à"),
        *("der", "die", "das", "und", "ein", "eine", "von", "mit", "für", "zur", "zum", "im", "den", "wir", "ist"),
        *("el", "los", "las", "del", "por", "para", "una", "un", "con", "y", "il", "gli", "della", "di", "che", "nel"),
        *("een", "het", "van", "voor", "op", "met", "do", "da", "dos", "os", "um", "uma", "em", "na", "no", "e"),
    )
)
#: Letters handed to langdetect; more make it slower, not surer.
_ENOUGH: Final = 600
#: Letters that settle the side; a megabyte pasted into a field must not cost a second.
_PLENTY: Final = 20_000

#: A link in running text: ASCII only, since Chinese goes on right behind it, and without the sentence's own stop.
WEB_ADDRESS: Final = r"(?:https?://|www\.)(?:[A-Za-z0-9_\-.~:/?#@!$&'*+,;=%]|\([^\s()]{0,100}\))+(?<![.,;:!?'])"
#: What says nothing about the language: addresses, links, formulae, markup commands.
NEUTRAL: Final = re.compile(
    rf"{WEB_ADDRESS}"
    r"|(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9_-]{1,64}(?:\.[A-Za-z0-9_-]{1,64})+"
    r"|\$\$[^$]{1,2000}\$\$|\$[^$\n]{1,400}\$|\\\([^\n]{1,400}?\\\)|\\\[[^\n]{1,400}?\\\]"
    r"|\\[A-Za-z]{1,30}"
)
_GLOSS: Final = re.compile(r"\([^()（）]{0,300}\)|（[^()（）]{0,300}）|\[[^\[\]]{0,300}\]|【[^【】]{0,300}】")
_HAN: Final = re.compile("[㐀-䶿一-鿿豈-龎\U00020000-\U0003ffff]")
_KANA: Final = re.compile(r"[ぁ-ゖァ-ヺ]")
_HANGUL: Final = re.compile(r"[가-힣]")
_WORD: Final = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?:['’][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)*")


@lru_cache(maxsize=64)  # several rules in a row ask for the same texts
def without_neutral(text: str) -> str:
    """The text with links, addresses and formulae blanked out, letter for letter, so that places stay what they are."""
    return NEUTRAL.sub(lambda match: " " * len(match[0]), text)


def has_han(text: str) -> bool:
    """Whether the text holds a Chinese character."""
    return _HAN.search(text) is not None


def latin_words(text: str) -> list[str]:
    """The words in Latin letters, outside links, addresses and formulae."""
    return _WORD.findall(NEUTRAL.sub(" ", text))


def side_of(text: str) -> Lang | None:
    """The side of a pair a text belongs to; ``None`` for Japanese, Korean, other scripts, numbers and bare acronyms.

    Text in Latin letters counts as English whatever its language: :func:`foreign_paragraph` tells the difference
    where there is enough of it.
    """
    return _side_of(text[:_PLENTY])


@lru_cache(maxsize=256)  # the rules of a check ask again and again for the same texts
def _side_of(text: str) -> Lang | None:
    bare = NEUTRAL.sub(" ", text)
    main = _GLOSS.sub(" ", bare)
    return _side(main) or (_side(bare) if main != bare else None)


def _side(text: str) -> Lang | None:
    han, words = len(_HAN.findall(text)), _WORD.findall(text)
    other = len(_KANA.findall(text)) + len(_HANGUL.findall(text))
    if other and other / (other + han + len(words)) >= 0.1:
        return None
    if han:
        return Lang.ZH if han / (han + sum(len(word) > 1 for word in words)) >= ZH_SHARE else Lang.EN
    return Lang.EN if _is_prose(words) else None


def _is_prose(words: list[str]) -> bool:
    """Words rather than acronyms, model names and symbols (GPT-4, H100, PyTorch, x)."""
    if any(len(word) > 1 and word[1:].islower() for word in words):
        return True
    capitals = [word for word in words if word.isupper() and len(word) > 1]
    return any(len(word) >= 6 for word in capitals) or sum(len(word) >= 3 for word in capitals) >= 2


# ---------------------------------------------------------------- langdetect


@cache
def _factory(*profiles: str) -> Any:
    """A detector of just these languages: langdetect's own, with all 55, is wrong about half of short texts."""
    import langdetect
    from langdetect.detector_factory import DetectorFactory

    folder = Path(langdetect.__file__).parent / "profiles"
    factory = DetectorFactory()
    factory.load_json_profile([(folder / name).read_text(encoding="utf-8") for name in profiles])
    factory.set_seed(0)
    return factory


def _likeliest(text: str, *profiles: str) -> tuple[str, float]:
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory(*profiles).create()
    detector.append(text)
    try:
        best = detector.get_probabilities()
    except LangDetectException:  # no letter any of the profiles knows
        return "", 0.0
    return (best[0].lang, best[0].prob) if best else ("", 0.0)


def script_of(text: str) -> Script | None:
    """Simplified (``Hans``) or Traditional (``Hant``); ``None`` where there is no Chinese or nothing tells them apart.

    Meant for the Chinese text of a whole record: a name of three letters is often the same in both.
    """
    han = "".join(_HAN.findall(text[: 20 * _ENOUGH])[:_ENOUGH])
    if not han:
        return None
    lang, sure = _likeliest(han, "zh-cn", "zh-tw")
    if sure < 0.6:
        return None
    return "Hant" if lang == "zh-tw" else "Hans"


def foreign_paragraph(text: str) -> str | None:
    """The language of a paragraph in Latin letters that is not English: ``fr``, ``de``, ``es``, ``it``, ``nl``, ``pt``.

    ``None`` for English, for Chinese, and for texts too short to be sure.
    """
    words = latin_words(text[: 10 * _ENOUGH])
    lowered = [word.lower() for word in words]
    if sum(word in _ENGLISH for word in lowered) >= _ENGLISH_SHARE * len(words) or _FOREIGN.isdisjoint(lowered):
        return None
    prose = " ".join(word for word in words if not word.isupper())[: 2 * _ENOUGH]
    if len(prose) - prose.count(" ") < PARAGRAPH_LETTERS or side_of(text[: 10 * _ENOUGH]) is not Lang.EN:
        return None
    lang, sure = _likeliest(prose, "en", "fr", "de", "es", "it", "nl", "pt")
    return lang if sure >= _SURE and lang not in ("en", "") else None
