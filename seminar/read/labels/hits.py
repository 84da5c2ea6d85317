"""What a label found in a line is, and which values may stand behind one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from seminar.read.lexicon import Lexicon

#: Texts of many lines: a label inside one of their lines must be beyond doubt.
LONG: Final = frozenset(("abstract", "bio", "about", "section", "notes"))
WHEN: Final = frozenset(("time", "date", "start", "end", "when_where"))
PEOPLE: Final = frozenset(("speaker", "host", "chair", "contact"))
#: What a notice tells of the talk itself.
OF_A_TALK: Final = frozenset(("title", "speaker", "abstract", "bio", "venue", *WHEN))
_WHEN_HEAD: Final = re.compile(
    r"\d{1,4}\s*[年月日点时:：./\-–—]|\d{1,2}\s*(?:st|nd|rd|th|am|pm|[ap]\.m)|\d{1,2}\s+[A-Z][a-z]{2}"
    r"|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?"
    r"|Sat(?:urday)?|Sun(?:day)?)(?![a-z])"
    r"|[上下]午|晚上|星期|周[一二三四五六日]|民[国國]|中午|noon|TB[AD]|待定",
    re.IGNORECASE,
)
_PERSON_HEAD: Final = re.compile(
    r"\s*(?:(?:Prof|Dr|Mr|Ms|Associate|Assistant)\b|[A-Z][\w.'’\-]*\s+(?:[(“\"][A-Z]\w+[)”\"]\s+)?[A-Z]|[一-鿿](?:\s*[一-鿿]){1,3}(?:\W|教授|博士|老师|研究|副|院士|$))"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A label found in a line: ``start`` to ``end`` are its letters with decoration and separator."""

    field: str
    label: str
    start: int
    end: int
    damaged: bool = False
    glued: bool = False
    alone: bool = False


def plausible(field: str, value: str, lexicon: Lexicon) -> bool:
    """Whether a text can be the value of a label that stands in doubtful surroundings."""
    head = value[:60].strip()
    if field in WHEN:
        return _WHEN_HEAD.search(head[:24]) is not None
    if field in PEOPLE:
        return _PERSON_HEAD.match(head) is not None
    if field == "venue":
        return any(char.isdigit() for char in head) or lexicon.mentions("places", head)
    if field == "affiliation":
        return lexicon.mentions("institutions", head)
    if field in ("meeting_id", "phone"):
        return sum(char.isdigit() for char in head[:24]) >= 4
    if field in ("link", "url", "homepage"):
        return "http" in head or "www" in head
    if field == "email":
        return "@" in head
    return field == "passcode" and bool(re.match(r"[A-Za-z0-9]", head))
