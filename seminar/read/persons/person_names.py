"""Whether a text is a personal name, in Chinese or in Latin letters."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts import grammar
from seminar.read.prose_words import chinese, english

_ZH_NAME: Final = re.compile(r"[一-鿿]{2,4}$|[一-鿿\u2010-]{1,8}[·・•](?:[A-Z][·・•.]?)?[一-鿿·・•\u2010-]{1,12}$")
_LATIN_WORD: Final = (
    r"(?:[A-ZÀ-ÞŠŽŁĐĆČ][\w’'.\-]*|de|del|della|di|da|van|von|der|den|la|le|bin|ibn|al|el|ten|ter|dos|du|y)"
)
_LATIN_NAME: Final = re.compile(rf"(?:[A-ZÀ-ÞŠŽŁĐĆČ][\w’'.\-]*)(?:[\s\xa0]+{_LATIN_WORD}){{0,5}}", re.UNICODE)


#: ``佐々木健``, ``竹ノ内花``, ``高橋みどり``: Japanese names with a letter or two that no Chinese word has.
_KANA_NAME: Final = re.compile(
    r"(?=.{3,8}$)(?:[一-鿿]{1,3}[々ノヶケ][一-鿿]{1,4}|[一-鿿々]{1,3}[ノヶケ]?[一-鿿々]{1,3}(?!の)[ぁ-ゖァ-ヺ]{2,4})"
)


#: ``夏季讲座``, ``区块链``, ``国际``: a season, a block, a word of where, though 夏, 区 and 国 are family names.
_SEASON: Final = re.compile(r"[春夏秋冬](?:季|日|天|令营)|区[块域别分间位县长委内外划].?|国[际家内外]|海[外内归]")


#: What a title says before a name.
_TO_SOMEBODY: Final = re.compile(r"走[近进入]|[纪紀][念年]|[致读讀重]|从|從|[论論]")
#: Letters of sentences, which transcriptions of names do without: ``传承·跨界·向未来``.
_OF_SENTENCES: Final = re.compile(r"[向未与與的是在從承創创跨共再何如]")
#: No part of a transcribed name.
_HOUSES: Final = ("大学", "学院", "研究院", "研究所", "公司", "医院", "实验室")


#: Lists whose words nobody is called by: 华为 and 成大 begin with family names.
_NO_NAMES: Final = ("generic", "positions", "honorifics", "qualifications", "companies", "universities_short")


def is_zh_name(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a Chinese personal name: a surname and one or two letters, or a transliterated name."""
    bare = lexicon.folded(re.sub(r"\s", "", text))
    if _KANA_NAME.fullmatch(bare):
        return not lexicon.mentions("positions", bare) and not lexicon.mentions("institutions", bare)
    if not _ZH_NAME.fullmatch(bare):
        return False
    if re.search(r"[·・•]", bare):
        if _TO_SOMEBODY.match(bare) or _OF_SENTENCES.search(bare):
            return False  # 走近罗伯特·彭斯
        housed = any(re.search(rf"{word}(?!$)", bare) for word in _HOUSES)  # 云港大学苏珊·韦伯
        return not (housed or lexicon.mentions("positions", bare) or lexicon.mentions("series", bare))
    if _SEASON.fullmatch(bare):
        return False
    if any(lexicon.holds(name, bare) for name in _NO_NAMES):
        return False
    if lexicon.labels.get(bare) or (len(bare) > 2 and bare.endswith(lexicon.words["institutions"])):
        return False
    if len(bare) == 3 and bare[2] in "系院厅":
        return False  # 经济系, though 经 is a family name
    compound = bare[:2] in lexicon.words["compound_surnames"]
    pairs = lexicon.words["paired_names"]
    if len(bare) == 4 and bare[:2] in pairs and bare[2:] in pairs:
        return True  # 丹增旺堆
    surname = bare[0] in lexicon.words["surnames"]
    return (compound and len(bare) >= 3) or (surname and len(bare) <= 3)


def is_japanese_name(text: str, lexicon: Lexicon) -> bool:
    """Whether letters that Chinese has too begin with a Japanese family name and may be a name, 佐藤太郎.

    Asked only of letters right before a rank: 小林 and 中野 begin other words as well.
    """
    return (
        3 <= len(text) <= 6
        and text.startswith(chinese().japanese)
        and re.fullmatch(r"[一-鿿々]+", text) is not None
        and not any(lexicon.mentions(name, text) for name in ("positions", "institutions"))
    )


#: First words of titles that are nobody's given name (An, Can, Do, In and To are).
OPENS_A_TITLE: Final = frozenset(
    (
        "the",
        "how",
        "why",
        "what",
        "when",
        "where",
        "from",
        "for",
        "towards",
        "toward",
        "beyond",
        "some",
        "new",
        "is",
        "are",
        "on",
    )
)

#: Words that link those of a title, in capitals as the rest of it.
_LINKS: Final = frozenset(("AND", "FOR", "FROM", "OF", "THE", "THROUGH", "UNDER", "WITH", "WITHOUT"))


def links_words(text: str) -> bool:
    """Whether capitals are those of a title, by the small words among them: ``ICE FOR THE CLOUDS``."""
    return text.isupper() and any(word in _LINKS for word in text.split()[1:])


@cache
def _nouns() -> frozenset[str]:
    """Words of titles and institutions that are nobody's name."""
    words = english()
    return (words.not_names | words.events | {"announcement"}) - words.also_surnames - words.given - words.family


#: How nouns end that are nobody's name.
_NOUN_END: Final = re.compile(
    r"[a-z]{2}[ai]lity$|[a-z]{3}(?:[ts]ions?|ologies|ology|ography|ometry|ysis|isms?|ivity|izing|ising|ements?|nesses|ances)$",
    re.IGNORECASE,
)


def is_latin_name(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a personal name in Latin letters: two to six capitalised words, none of an institution."""
    bare = text.strip(" .,")
    if not _LATIN_NAME.fullmatch(bare.title() if bare.isupper() else bare):
        return False
    if any(char.isdigit() for char in bare):
        return False
    words = bare.split()
    if not 2 <= len(words) <= 6 and not (len(words) == 1 and re.fullmatch(r"[A-Z]\.\s?[A-Z][\w.]+", bare)):
        return False
    if words[0].casefold() in OPENS_A_TITLE:
        return False
    if links_words(bare):
        return False
    if any(len(word) > 4 and word.casefold() in _nouns() for word in words):
        return False  # Medical Sciences
    if any(_NOUN_END.search(word) for word in words):
        return False  # Argmin Differentiation
    rules = grammar(lexicon)
    return rules.en_institution.search(bare) is None and rules.en_position.search(bare) is None
