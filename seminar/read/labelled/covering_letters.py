"""What programs that gather notices put under the key of the abstract and is none: a letter, or a part of a life."""

from __future__ import annotations

import re
from typing import Final

from seminar.language import has_han
from seminar.read import texts
from seminar.read.labels.segments import Segment
from seminar.read.lexicon import Lexicon
from seminar.read.reading import Reading

#: ``各学院、各部处：``: a letter to the house.
_GREETS: Final = re.compile(r"\s*各[一-鿿]{1,8}(?:[、，,]\s?各?[一-鿿]{1,12}){0,5}\s?[:：]")
#: ``第3期云溪沙龙主题为“海雾”，具体安排如下：``: what leads to the facts.
_LEADS_TO_THEM: Final = re.compile(r"[^。！？\n]{4,120}(?:安排|事项|信息)如下\s?[:：。]?[^。！？\n]{0,12}\s*")
#: ``来校举办《云中的冰》学术报告``: what the letter is about.
_HELD: Final = re.compile(r"(?:举办|举行|开展|召开|作|做|题为|主讲)[《“]([^《》“”\n]{4,60})[》”]")
#: What stands around the title where nothing else is told: ``“海雾三十年”工作坊二：海雾``.
_AROUND: Final = 30
#: A shorter sentence may stand in a life by chance; a shorter title in any sentence.
_LONG_ENOUGH: Final = 8
#: ``In July 2031, Prof. Jane Roe visited Rain House and gave a talk on ice.``: one sentence on what has been.
_NEWS: Final = re.compile(
    r"(?=[^\n]{20,260}$)[^\n]{0,120}?\b(?:visited|was invited to|gave an?|delivered an?)\b"
    r"[^\n]{0,160}?\b(?:talk|lecture|seminar|report)\b(?:(?!\.\s)[^\n]){0,160}\."
)
#: What a life tells, and an abstract seldom does.
_OF_A_LIFE: Final = re.compile(r"研究(?:领域|方向|兴趣|专长)|出版|发表|毕业|现任|任职|兼任|获得|主持|著有|论著")
#: What is looked at of a text.
_LOOKED_AT: Final = 400


def is_no_abstract(reading: Reading, segment: Segment, text: str) -> bool:
    """Whether a text under the abstract's key is a letter, a part of the life, the news, or only names the talk."""
    if not segment.structured:
        return False
    if not has_han(text):
        return _NEWS.fullmatch(text.strip()) is not None
    if _GREETS.match(text) or _LEADS_TO_THEM.fullmatch(text):
        return True
    lexicon, others = reading.lexicon, reading.segments
    lives = (other.text for other in others if other.field == "bio" and len(other.text) > _LOOKED_AT // 4)
    if _OF_A_LIFE.search(text[:_LOOKED_AT]) and any(_is_a_part(text, life, lexicon) for life in lives):
        return True
    told = lexicon.normal(texts.clean(text[:_LOOKED_AT]))
    titles = (other.text for other in others if other.field in ("title", "talk") and other.text.strip())
    names = (lexicon.normal(texts.clean(title)) for title in titles)
    return any(len(name) >= _LONG_ENOUGH and name in told and len(told) - len(name) <= _AROUND for name in names)


def title_held(reading: Reading, text: str) -> str:
    """The title such a letter tells in quotation marks, where no label gives more than the word for a notice."""
    said = (other.text for other in reading.segments if other.field in ("title", "talk"))
    if any(one.strip() and not reading.lexicon.holds("generic", texts.short(one)) for one in said):
        return ""
    held = _HELD.search(texts.clean(text[:_LOOKED_AT]))
    return held[1] if held else ""


def _is_a_part(text: str, life: str, lexicon: Lexicon) -> bool:
    """Whether the sentences of a text stand in a life, behind its first words: the last one may be cut off."""
    whole = lexicon.normal(texts.clean(life))
    sentences = [lexicon.normal(one) for one in re.split(r"[。！？]", texts.clean(text)[:_LOOKED_AT])]
    told = [one for one in sentences[: max(1, len(sentences) - 1)] if len(one) >= _LONG_ENOUGH]
    return bool(told) and all(whole.find(one) > 0 for one in told)
