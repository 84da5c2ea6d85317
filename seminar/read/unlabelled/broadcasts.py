"""Where a talk is shown while it is given, told in a sentence: ``watch the live broadcast on our site (https://…)``."""

from __future__ import annotations

import re
from typing import Final

from seminar.read import online, texts
from seminar.read.persons.one_person import URL
from seminar.read.reading import Reading

_SHOWN: Final = re.compile(
    # will be streamed live on our YouTube channel
    r"\b(?:be|is|are|being)\s(?:(?:also|both|simultaneously)\s)?(?:live[- ]?)?(?:streamed|broadcast|webcast)"
    r"(?:\s(?:live|online|simultaneously))?"
    r"\s(?:at|on|via|through|to)\b"
    r"|\b(?:watch|join|view|follow|tune\s(?:in\s)?to|attend)\b[^.!?\n]{0,60}?\b(?:live\s?-?(?:broadcast|stream|webcast)|livestream|webcast)"
    r"|\b(?:live\s?-?(?:broadcast|stream(?:ed)?|webcast)|livestream(?:ed)?|webcast)\s(?:live\s)?(?:at|on|via|through)\b"
    r"|(?:观看|觀看|收看)[^。；\n]{0,16}?直播",
    re.IGNORECASE,
)
#: Whose programme it is shown in, told with the address.
_CHANNEL: Final = re.compile(
    r"\b(?:YouTube|Vimeo|Facebook|Twitch)\b(?=\s(?:channel|page|live|stream)|[\s\](:,])", re.IGNORECASE
)
#: The address stands within so many letters behind those words.
_BEHIND: Final = 120


def read_broadcast(reading: Reading) -> None:
    """The address behind such words in a line without a label, where no other address of a meeting is known."""
    notes = (segment for segment in reading.segments if segment.field == "notes")
    for segment in (*reading.free(), *notes):
        if "://" not in segment.text:
            continue
        text = texts.clean(segment.text, keep_links=True)
        shown = _SHOWN.search(text)
        address = URL.search(text, shown.end(), shown.end() + _BEHIND + 500) if shown else None
        if shown and address and address.start() <= shown.end() + _BEHIND:
            channel = _CHANNEL.search(text, shown.start(), address.end())
            reading.online(online.Meeting(platform=channel.group() if channel else "", url=address.group()), segment)
            return
