"""What somebody is, before a name or behind it: ``Astrophysicist Jane Roe``, ``Jane Roe. Reader in Tides``."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.prose_words import any_of, english

#: ``Dr Jane Roe. Postdoctoral Research Associate in the Department of Rain``
_STOP_BEHIND: Final = re.compile(
    r"^((?:(?:Dr|Prof)\.?\s)?[A-Z][\w'’-]{2,}(?:\s[A-Z][\w'’-]{2,}){1,2})\.\s"
    r"(?=(?:Post-?[Dd]oc\w*|Professor|Associate|Assistant|Senior|Research|Lecturer|Reader|Director|Head|Chief|Emeritus)\b)"
)
#: ``Artist Coffee Talk`` is nobody.
_EVENTS: Final = "Talk|Lecture|Seminar|Workshop|Reading|Series|Forum|Panel|Meeting"


#: ``Assistant Professor Department of Rain``: the comma between rank and department is lost.
_UNPARTED: Final = re.compile(
    r"(?:(?<=rofessor)|(?<=Prof\.)|(?<=Emeritus)|(?<=ecturer)|(?<=ellow)|(?<=cientist)|(?<=esearcher)|(?<=cholar)|(?<=ngineer)"
    r"|(?<=octoral Associate)|(?<=[Pp]ostdoc)|(?<=Director)|(?<=Dean)|(?<=and Chair)|(?<=and Head)|(?<=dviser)"
    r"|(?<=dvisor)|(?<=\bC[ETFIO]O))\s"
    r"(?=(?:Department|School|Faculty|Division)\sof\s[A-Z])"
)
#: ``in the Department of Physics Northland University``: the comma between department and university is lost.
_HOUSE_UNPARTED: Final = re.compile(
    r"\b((?:in|of|at)\sthe\s(?:Department|School|Faculty|Division)\sof\s[A-Z][a-z]+(?:\s(?:and\s|&\s)?[A-Z][a-z]+){0,3}?)\s"
    r"(?=(?:University\sof|(?!State|Technical|Medical|Normal|Open|Christian|Polytechnic|Tech|National|Federal|Baptist|Catholic|Lutheran|Metropolitan|Wesleyan|City|York|Kong"
    r"|Francisco|Diego)[A-Z][a-z]+\sUniversity)\b)"
)
#: ``云溪大学Dr. Jane Roe``: the Chinese name of the house right before the person.
_HOUSE_AHEAD: Final = re.compile(
    r"^([一-鿿]{2,14}(?:大学|大學|学院|學院|研究院|研究所|公司))\s?"
    r"((?:Dr|Prof|Professor|Assoc\. Prof)\.?\s[A-Z][\w.'’ -]{2,40})$"
)


def without_calling(text: str, lexicon: Lexicon) -> str:
    """A text on somebody without the calling before the name, and with a comma for the stop between name and post.

    A calling that is a post as well (Psychologist) stays. A house in Chinese right before a name in Latin letters goes
    behind it, in brackets.
    """
    text = _HOUSE_UNPARTED.sub(r"\1, ", text) if " the " in text else text
    text = _UNPARTED.sub(", ", _HOUSE_AHEAD.sub(r"\2（\1）", text))
    return _STOP_BEHIND.sub(r"\1, ", _calling(lexicon).sub("", text))


@cache
def _calling(lexicon: Lexicon) -> re.Pattern[str]:
    """A calling that is no post, before a name of two words at least."""
    posts = {word.casefold() for word in lexicon.words["positions"]}
    callings = any_of([word.capitalize() for word in english().callings if word not in posts])
    return re.compile(rf"^(?:{callings})\s(?=[A-Z][\w'’-]*\.?\s(?!(?:{_EVENTS})\b)[A-Z])")
