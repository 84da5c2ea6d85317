"""English headings that say whose talk it is: ``Guest Lecture by Jane Roe: Ice``, ``Ice, a talk by Jane Roe``."""

from __future__ import annotations

import re
from typing import Final

from seminar.language import has_han
from seminar.names import looks_chinese
from seminar.read.days_alone import EN_DAY
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name
from seminar.read.prose_words import english
from seminar.read.series.names import Heading, series_in

#: A heading is no longer.
_LONGEST: Final = 400
_KIND: Final = (
    r"(?:(?:[Aa]n?|[Tt]he|(?i:upcoming|invited|guest|public|special|research|department(?:al)?|visiting|online|virtual"
    r"|academic|plenary|keynote|inaugural|distinguished|faculty|student|lunch(?:time)?|evening|technical))\s){0,3}"
    r"(?i:talk|lecture|seminar|colloquium|presentation|webinar|keynote|address)"
)
#: A day, and the hour behind it.
_MOMENT: Final = rf"{EN_DAY}(?:,?\s(?:at\s)?\d{{1,2}}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?)?"
_WHO: Final = r"(?P<who>[^:\"“”|]{4,120}?)"
_FORMS: Final = (
    # Guest Lecture by Jane Roe (Northland University): Ice in Clouds
    re.compile(
        rf"{_KIND}\s(?:given\s)?(?:by|with|from)\s{_WHO}(?:,?\s(?:on\s)?{_MOMENT})?"
        r"(?:\s?[:：]\s|\s[–—|｜-]\s|,?\s(?=[\"“]))[\"“]?(?P<title>[^\"“”]{6,200})[\"”]?"
    ),
    # Cloud Talk by Jane Roe on Ice in Clouds at noon on Friday
    re.compile(
        rf"(?:[A-Z]\w+\s){{0,2}}(?:Talk|Lecture|Seminar|Colloquium) by {_WHO} on [“\"]?"
        r"(?P<title>[A-Z].{5,160}?)[”\"]?(?:,?\s(?:at\s(?:noon|midday|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)|today|tomorrow|tonight"
        r"|(?:on\s|this\s|next\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)){0,2}"
    ),
    # Ice in Clouds – Public Lecture by Professor Jane Roe (Northland University)
    re.compile(
        rf"[\"“]?(?P<title>[^\"“”]{{6,160}}?)[\"”]?(?:\s?[:：|｜]\s|\s[–—-]\s|,\s|(?<=[\"”])\s)"
        rf"{_KIND}\s(?:(?:given|presented)\s)?(?:by|with|from)\s{_WHO}"
    ),
    # Professor Jane Roe to speak on Ice in Clouds
    re.compile(
        rf"{_WHO}\s(?:to|will)\s(?:speak|talk|lecture|present|give\s(?:a|an|the)\s(?:\w+\s)?(?:talk|lecture|seminar))"
        rf"\s(?:on|about)\s[\"“]?(?P<title>[A-Z][^\"“”]{{5,160}})[\"”]?"
    ),
)
#: What any of the forms has.
_ASKED: Final = re.compile(r"\s(?:by|with|from|to|will|on)\s|:\s|[)\"”]$|[)]\s?[,–—-]\s")
#: Forms that say of nobody that he or she speaks: of a person whose name is known to be one.
_BARE_FORMS: Final = (
    # Jane Roe: Ice in Clouds; Prof. Jane Roe (Northland University): Ice in Clouds
    re.compile(rf"{_WHO}\s?:\s[\"“]?(?P<title>[^\"“”]{{6,200}})[\"”]?"),
    # Jane Roe (Northland University) "Ice in Clouds"
    re.compile(r"(?P<who>[^:\"“”|()]{4,60}[(][^()]{2,80}[)])\s[\"“](?P<title>[^\"“”]{6,160})[\"”]"),
    # Jane Roe (Northland University), Ice in Clouds
    re.compile(r"(?P<who>[^:\"“”|()]{4,60}[(][^()]{2,80}[)])\s?[,–—-]\s[\"“]?(?P<title>[A-Z][^\"“”]{5,160})[\"”]?"),
    # Ice in Clouds (Jane Roe, Northland University)
    re.compile(r"[\"“]?(?P<title>[^\"“”]{6,160}?)[\"”]?\s[(](?P<who>[^():\"“”|,]{4,60},\s[^():\"“”|]{2,80})[)]"),
    # Upcoming seminar: Jane Roe on Ice in Clouds
    re.compile(rf"{_KIND}\s?[:：–—|-]\s{_WHO}\son\s[\"“]?(?P<title>[A-Z][^\"“”]{{5,160}})[\"”]?"),
    # Talk: Ice in Clouds (Jane Roe, Northland)
    re.compile(
        rf"{_KIND}\s?[:：–—|-]\s[\"“]?(?P<title>[^\"“”()]{{6,160}}?)[\"”]?\s[(](?P<who>[^():\"“”|]{{4,120}})[)]"
    ),
)
#: A day and no title: ``Jane Roe will give a talk on May 12``.
WHEN: Final = re.compile(
    r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\b(?!\s(?!at\b|in\b|on\b|from\b|the\b|and\b)[A-Z]?[a-z]{3,}\s[a-z])"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2}\.?)\s\d|\d{1,2}[\s:.]|\d+(?:st|nd|rd|th)\b)"
)
#: A name, and the rank before it or the house behind it.
_NAME_HEAD: Final = re.compile(r"((?:(?:Prof(?:essor)?|Dr)\b\.?\s)*)([^,(]{4,60}?)\s?(?:,|[(]|$)")
#: ``Seminar on May 8: …``, ``[Talk, 8 May] …``: the kind of event and the day before the heading proper.
_KIND_AND_DAY: Final = re.compile(
    rf"(?:\[{_KIND}(?:,|\son|\s[–—-])?\s{EN_DAY}\]\s?:?|{_KIND}(?:,|\son|\s[–—-])\s{EN_DAY}\s?[:–—|-])\s(?=\S.{{5}})"
)


def talk_by(text: str, lexicon: Lexicon) -> Heading | None:
    """Speaker and title of a heading of such a form; ``None`` for any other, and where no person is named."""
    if len(text) > _LONGEST or has_han(text) or _ASKED.search(text) is None:
        return None
    for form in _FORMS:
        told = form.fullmatch(text)
        if told and _one(told["who"], lexicon) and not WHEN.match(told["title"]):
            if series_in(told["title"], lexicon).series:
                return None  # Rain Webinar Series - Talk by Jane Roe
            return Heading(people=told["who"], title=told["title"].strip(" ."), generic=True)
    return None


def told_of_somebody(text: str, lexicon: Lexicon) -> Heading | None:
    """The same of a heading that names a person and a title and has no word for who speaks."""
    if len(text) > _LONGEST or has_han(text) or _ASKED.search(text) is None:
        return None
    for form in _BARE_FORMS:
        told = form.fullmatch(text)
        if told and not WHEN.match(told["title"]) and is_speaker(told["who"], lexicon):
            return Heading(people=told["who"], title=told["title"].strip(" ."), generic=True)
    return None


def is_speaker(who: str, lexicon: Lexicon) -> bool:
    """Whether a text is one person by a name people have, or by the house beside a name nobody knows."""
    head = _NAME_HEAD.match(who)
    return head is not None and (likely_name(head[2], lexicon) or _housed(who, lexicon)) and _one(who, lexicon)


def likely_name(text: str, lexicon: Lexicon) -> bool:
    """Whether words are a person's name by what people are called: ``Jane Roe``, ``Yuanzhou Lin``, no ``Ice Cores``."""
    words, known = text.split(), english()
    return (
        bool(words)
        and is_latin_name(text, lexicon)
        and (
            words[0].casefold() in known.given
            or words[-1].casefold() in known.family
            or (len(words) <= _OF_A_CHINESE_NAME and looks_chinese(text))
        )
    )


def _housed(who: str, lexicon: Lexicon) -> bool:
    """Whether a name nobody knows has a house beside it: ``E. Okafor, Northland University``, no ``Rain, Part II``."""
    named = people(who, lexicon)
    name, house = (named[0].person.name.en, named[0].person.affiliation.en) if len(named) == 1 else (None, None)
    if not name or not house or not is_latin_name(name, lexicon):
        return False
    ordinary = any(word.strip(".,").casefold() in english().not_names for word in name.split())
    return not ordinary and (lexicon.mentions("institutions", house) or _LETTERS.fullmatch(house) is not None)


#: ``MIT``, ``CNRS``: a house by its letters.
_LETTERS: Final = re.compile(r"[A-Z]{3,6}")
#: ``Yuan Zhou Lin``: words of a Chinese name.
_OF_A_CHINESE_NAME: Final = 3


def _one(who: str, lexicon: Lexicon) -> bool:
    named = people(who, lexicon)
    return len(named) == 1 and not named[0].rest and is_latin_name(named[0].person.name.en or "", lexicon)


def without_kind_and_day(text: str) -> str:
    """A heading without the kind of event and the day before it."""
    return _KIND_AND_DAY.sub("", text, count=1)
