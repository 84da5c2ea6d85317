"""Pages of a university that somebody else's site was copied onto: its name on top, among the headings."""

from __future__ import annotations

import re
from typing import Final

from seminar.findings import Severity
from seminar.read.labels.segments import FREE, NOISE
from seminar.read.reading import Reading

_SPAM_TOKEN: Final = re.compile(r"[^\s“”\"'「」《》【】|｜\-–—]{3,30}")


def spam_site(reading: Reading) -> str:
    """The name of a site that is not the university's on top of the page; reported, and taken off the headings."""
    lines = [segment for segment in reading.segments if segment.field in (FREE, NOISE)]
    for segment in lines[:3]:
        text = reading.lexicon.folded(segment.text)
        if not any(word in text.casefold() for word in reading.lexicon.words["spam"]):
            continue
        tokens = [
            token
            for token in _SPAM_TOKEN.findall(segment.text)
            if any(word in reading.lexicon.folded(token).casefold() for word in reading.lexicon.words["spam"])
        ]
        # a lone word may be honest (澳门大学); a site name repeats itself or mixes digits and letters into it
        token = tokens[0] if tokens else ""
        repeated = sum(other.text.count(token) for other in reading.segments) >= 2 if token else False
        if token and (repeated or re.search(r"\d{3,}|\.com|\.net|www", token)) and not token.endswith(("大学", "学院")):
            where = tuple(
                sorted({other.spans[0].number for other in reading.segments if other.spans and token in other.text})
            )
            reading.record.find("suspicious_site", Severity.WARNING, values=(token,), lines=where, name=token)
            return token
    return ""
