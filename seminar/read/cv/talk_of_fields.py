"""What a sentence says round the fields of research it names: with extensions on …, and I am eager to …."""

from __future__ import annotations

import re
from typing import Final

#: 从事潮汐和海冰研究，讲授…，培养…; salt roads, and I am eager to …: what else somebody does is another clause
_ANOTHER_CLAUSE: Final = re.compile(
    r"[，,、]\s*(?:目前)?正在(?:从事|开展|进行|承担|主持)|[，,、]\s*(?:并|同时|已|先后|曾|还|现)?(?:用于|应用于|旨在|开设|讲授|主讲|承担|指导|培养|主持|发表|出版|担任|兼任|参与|获得?|擅长|完成|其(?:实验室|团队|课题组|研究|成果|带领|所在))"
    r"|,?\s+(?:and|but|while|although)\s+(?:I|we|he|she|they)\s|\s[—–]\s(?:I|we)\s"
)
#: 长期从事潮汐和海冰的研究，建成海港三座: the fields end with the word
_OVER: Final = re.compile(r"(?<=的研究)[，,]|(?<=研究工作)[，,]|(?<=等研究)[，,]|(?<=方面研究)[，,]")
#: salt roads, with applications in tolls and taxes: what comes behind a comma is named as well
_AS_WELL: Final = re.compile(
    r",\s+(?:and\s+)?(?:(?:along\s|together\s)?with\s+)?(?:(?:an?|its|their|some|many|various|particular|special|strong|possible|potential)\s+){0,2}"
    r"(?:applications?|extensions?|connections?|links|focus|emphasis|interests?)\s+(?:in|on|to|with|into)\s+(?:the\s+)?"
    r"|\s+(?:and|with)\s+(?:its|their)\s+(?:\w+\s+)?applications?\s+(?:in|on|to)\s+(?:the\s+)?|,\s+including\s+(?:the\s+)?",
    re.I,
)
#: Design, analysis and implementation of; Theory and computational practice of: what is done with the field
_WORK: Final = (
    r"(?:design|analysis|implementation|development|modell?ing|theory|practice|applications?|simulation|evaluation)"
)
_ROW_OF_WORK: Final = re.compile(
    rf"\s*(?:the\s+)?(?:{_WORK},\s+){{1,4}}{_WORK}?,?\s?and\s+(?:\w+\s+)?{_WORK}\s+of\s+"
    r"|\s*(?:the\s+)?theory\s+and\s+(?:[a-z]+\s+){0,2}(?:practice|applications?|computation)\s+of\s+",
    re.I,
)
#: broadly in the areas of, topics such as: before the first field
_BEFORE: Final = re.compile(
    r"(?:(?:broadly|mainly|primarily|generally|mostly|currently|largely)\s+(?:(?:in|on)\s+|(?=the\s+(?:area|field)))|(?:in\s+)?(?:the\s+)?(?:(?:broad|general|following|main)\s+)?"
    r"(?:areas?|fields?|topics?|domains?)\s+(?:of|such\s+as|like|including|in)\s+)(?:the\s+)?"
)
#: on salt roads, with a focus on inns: what follows is a field as well
_FOCUS: Final = re.compile(r"^with\s+an?\s+(?:\w+\s)?(?:focus|emphasis|interest)\s+(?:on|in)\s+", re.I)
_ARTICLE: Final = re.compile(r"^(?:(?:and|including)\s+)?(?:on\s+(?:the\s+)?|the\s+)")
#: developing new measures to tell old ice: what somebody means to do, and no field
_PURPOSE: Final = re.compile(
    r"\s*(?:developing|designing|building|finding|helping|creating|generating)\s[^,;]{3,120}\sto\s[a-z]{3,20}\s"
)
#: some other related fields, subjects in general: no field, but a word for fields
_VAGUE: Final = re.compile(
    r"(?:(?:some|many|most|various|several|other|different|all|any|a|an|the|wide|broad|range|number|variety|of|related|interesting|two|three|four|more"
    r"|(?:[a-z]+[\s-]){1,3}related)\s+){0,6}(?:subjects?|fields?|topics?|areas?|things?|problems?|questions?|directions?)(?:\s+in\s+general)?"
    r"|everything\b.*|(?:my\s+)?(?:\w+\s)?interests?\s+(?:are|include|lie\s+in)",
    re.I,
)
#: I, my, is: words that no list of fields has
_SENTENCE_WORD: Final = re.compile(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur|[Hh]e|[Ss]he|[Hh]is|[Hh]er|is|are|am|was|has|have)\b")
#: Planning of winter ports, especially tolls, quays and locks
_NARROWED: Final = re.compile(r",\s(?:especially|particularly|in\sparticular|including|such\sas|notably)\b", re.I)
#: AI-aided tides: human checks of results: what a field is made of, in a sentence
_MADE_OF: Final = re.compile(r"(?P<field>[^:,;]{6,60}):\s+(?P<behind>[a-z].*)$", re.S)


def clause_on_fields(text: str) -> str:
    """A sentence on fields of research up to where it tells something else: ``salt roads, and I am eager to …``."""
    return _ANOTHER_CLAUSE.split(_OVER.split(text, maxsplit=1)[0], maxsplit=1)[0]


def is_purpose(text: str) -> bool:
    """Whether a sentence tells what somebody means to do: developing new measures to tell old ice."""
    return _PURPOSE.match(text) is not None


def parts_of_sentence(text: str) -> list[str]:
    """What a sentence on fields is made of, each a list with its own "and".

    ``salt roads and inns, with applications in tolls`` gives ``salt roads and inns`` and ``tolls``.
    """
    return _AS_WELL.split(_ROW_OF_WORK.sub("", text, count=1) if _ROW_OF_WORK.match(text) else text)


def is_sentence_of_fields(text: str) -> bool:
    """Whether a list of fields is put as one sentence without a verb: Salt roads, with applications in tolls."""
    return _AS_WELL.search(text) is not None or _ROW_OF_WORK.match(text) is not None


def is_phrase_on_fields(text: str) -> bool:
    """Whether running text is one phrase without a verb, with its narrower fields: Salt roads, especially tolls."""
    one = re.search(r"[.;:]\s", text.strip()) is None and _SENTENCE_WORD.search(text) is None
    return one and _NARROWED.search(text) is not None


def without_words_before(field: str) -> str:
    """A field of a sentence without what leads to it: ``in the areas of salt roads`` is ``salt roads``."""
    field = _FOCUS.sub("", field.strip())
    led = _BEFORE.match(field)
    return _ARTICLE.sub("", field[led.end() :] if led else field)


def without_what_it_is_made_of(text: str) -> str:
    """A sentence without what a colon tells of its last field; what stands behind it where that is no field."""
    told = _MADE_OF.search(text)
    if told is None:
        return text
    return told["behind"] if is_vague(told["field"]) else text[: told.end("field")]


def is_vague(field: str) -> bool:
    """Whether words stand for fields without naming one: some other related fields."""
    return _VAGUE.fullmatch(field.strip(" .:")) is not None


def list_before_sentence(text: str) -> str | None:
    """The list of fields at the head of what stands before a sentence: "Salt roads, ice; tides. Currently also"."""
    listed, stop, _ = text.rpartition(". ")
    if not stop or "." in listed or _SENTENCE_WORD.search(listed):
        return None
    return listed if re.search(r"[,;]", listed) else None


def within_bracket(text: str) -> str:
    """A text up to the bracket that closes what was opened before it: 盐路、海港）| 云溪奖."""
    depth = 0
    for at, letter in enumerate(text):
        depth += (letter in "（(") - (letter in ")）")
        if depth < 0:
            return text[:at]
    return text
