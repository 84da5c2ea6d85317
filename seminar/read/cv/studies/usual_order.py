"""English sentences that tell a study another way round, put as a CV would: the degree, its subject, the house."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.cv.degrees import DEGREE

_TOWN: Final = r"(?:\s+in\s+[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)?"
_SUBJECT: Final = r"(?P<subject>[A-Za-z][a-z]+(?:,?\s(?:and\s|of\s)?[A-Za-z][a-z]+){0,4})"
#: She studied history at Tern College in Havn (MA cum laude, 1996)
_READ_AT: Final = re.compile(
    rf"\b(?:studied|read)\s+{_SUBJECT}\s+at\s+(?:the\s+)?(?P<house>[A-Z][^().;]{{2,80}}?){_TOWN}\s*"
    rf"\((?P<degree>{DEGREE.pattern})[^()\d]{{0,40}}(?P<year>(?:19|20)\d\d)\)"
)
#: He defended his doctoral thesis, on winter ports, at Lakemont University in 2001
_DEFENDED: Final = re.compile(
    r"\b(?:defended|wrote|completed|submitted)\s+(?:his|her|their|my|an?)\s+"
    r"(?P<degree>doctoral|Ph\.?\s?D\.?|M\.?A\.?|M\.?Sc\.?|master['’]s)\s+(?:dissertation|thesis)"
    r"(?:,?\s+(?:on|about|titled|entitled)\s[^.;()]{3,150}?)?,?\s+(?:at|in)\s+(?:the\s+)?"
    rf"(?P<house>[A-Z][^.,;()]{{2,80}}?){_TOWN},?\s+(?:in\s+|\()(?P<year>(?:19|20)\d\d)\)?"
)
#: I was an undergraduate at Lakemont, where I majored in physics
_MAJORED: Final = re.compile(
    r"\b(?:was|were)\s+an?\s+(?P<degree>undergraduate)(?:\s+student)?\s+at\s+(?:the\s+)?"
    r"(?P<house>[A-Z][^.,;()]{2,60}),?\s+where\s+(?:I|he|she|they)\s+(?:majored\s+in|studied|read)\s+"
    r"(?P<subject>[A-Za-z][a-z]+(?:\s[A-Za-z][a-z]+){0,2}?)(?=\s+(?:and|in|with|before|under)\b|[.,;])"
)


#: She graduated from Tern University with a PhD in Tides
_WITH_DEGREE: Final = re.compile(rf",?\swith\s(?:an?|her|his|their|my)\s(?={DEGREE.pattern}\s(?:in|of|degree)\b)")


def in_usual_order(text: str) -> str:
    """A text with each study told so as a clause of its own between semicolons; the rest of it stays as it stands."""
    for told in (_READ_AT, _DEFENDED, _MAJORED):
        text = told.sub(_as_entry, text)
    return _WITH_DEGREE.sub(", ", text) if " with " in text else text


def _as_entry(told: re.Match[str]) -> str:
    parts = told.groupdict()
    subject = f" in {parts['subject']}" if parts.get("subject") else ""
    year = f", {parts['year']}" if parts.get("year") else ""
    return f"; {parts['degree']}{subject}, {parts['house'].strip()}{year};"
