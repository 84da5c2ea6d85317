"""What does the work of a label without being one: a pin before the place, ``For enquiries, please contact``."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.labels.hits import LONG, Hit, plausible
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people

#: ``For enquiries, please contact …``
_ASKS: Final = re.compile(
    r"For\s(?:any\s|all\s|more\s|further\s|additional\s)?(?:enquir(?:y|ies)|inquir(?:y|ies)|questions|queries|information|details)"
    r"(?:\sor\s\w+)?,?\s(?:please\s)?(?:contact|e-?mail|write\sto)\s+(?=[^\s,][^\n]{0,80}(?:@|\d{3}))"
)


def whom_to_ask(head: str, begin: int) -> Hit | None:
    """A sentence of its own that says whom to ask, with an address or a number in it."""
    match = _ASKS.match(head, begin)
    return Hit("contact", match.group().strip(), 0, match.end()) if match else None


#: Signs that stand where a label would: a pin before the place, a clock before the time.
_SIGN: Final = re.compile(
    r"\s*(?:[-*•]\s*)?(?:(?P<venue>[📍🏛🏢🏫])|(?P<time>[🕐-🕧⏰⏱📅📆🗓])"
    r"|(?P<title>[📖📕📗📘📙📔📜]|[🔎🔍💡📝🌟✨📌📢](?=\ufe0f?\s*[《“「][^《》“”「」]{4,80}[》”」]\s*$))"
    r"|(?P<speaker>[🎤🎙👤🗣]|[👩👨🧑]\u200d?[🏫🔬💼🎓💻]))\ufe0f?\s*(?=\S{2})"
)


def by_sign(text: str, lexicon: Lexicon, within: str, labelled_near: bool) -> Hit | None:
    """``📍 理科楼 305``: a sign for a label, before a value of its kind; a book before the title, among labels."""
    match = _SIGN.match(text) if not text.isascii() and len(text) <= 120 else None
    if match is None or within in LONG:
        return None
    field = match.lastgroup or ""
    value = text[match.end() :]
    titled = field == "title" and labelled_near and not re.search(r"[。！!：:]$|[请欢]|https?:", value)
    likely = titled or plausible(field, value, lexicon)
    likely = likely and (field != "speaker" or (bool(people(value, lexicon)) and not re.search(r"[！!。]$", value)))
    return Hit(field, match.group().strip(), 0, match.end(), glued=True) if likely else None


#: ``Name: Dr. Jane Roe``: among labels of a talk, who gives it.
_TITLED: Final = re.compile(r"\s*(?:Prof(?:essor)?|Dr)\b\.?\s*[A-Z]")


def of_a_guest(label: str, head: str, end: int) -> str | None:
    """The field of a label ``Name`` whose value, from ``end`` on, begins with a rank: the speaker's."""
    return "speaker" if label.strip(" *_") == "Name" and _TITLED.match(head, end) else None
