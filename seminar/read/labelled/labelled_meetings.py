"""Labels over the meeting a talk is followed in from elsewhere: its service, number, passcode and address."""

from __future__ import annotations

import re
from typing import Final

from seminar.read import online, texts
from seminar.read.labels.segments import Segment
from seminar.read.lexicon import Lexicon
from seminar.read.persons.one_person import URL
from seminar.read.reading import Reading


def _words(label: str) -> str:
    """A label or key as words: ``zoomLink``, ``zoom_link``; blanks between Chinese letters say nothing."""
    return re.sub(r"(?<=[一-鿿])\s+(?=[一-鿿])", "", re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", label))


def service_of(label: str, lexicon: Lexicon) -> str:
    """The service a label or key names: ``zoomLink`` → ``Zoom``."""
    return online.spelled(online.platform_in(_words(label), lexicon), lexicon)


#: 腾讯会议：本次不设置线上
_NONE: Final = re.compile(
    r"\s*(?:本[次场期場]|此次)?\s?(?:不[设設开開提安](?:[置立供放排]|[设設])?|[没沒]有|[无無])\s?(?:[线線]上|直播|[会會][议議])\S{0,6}\s*"
)


def mode(reading: Reading, segment: Segment, text: str) -> None:
    if _NONE.fullmatch(text):
        reading.use(segment)
        return
    words = _words(segment.label)
    label = online.platform_in(words, reading.lexicon) or ("腾讯" if "腾讯" in words else "")  # 腾讯 ID
    found = online.meeting(text, reading.lexicon)
    address = URL.search(text)
    if not found and not label:
        if reading.lexicon.field_of(segment.label) == "mode" and online.remote(text, reading.lexicon):
            reading.use(segment)
        return
    platform = online.channel(text, found.platform) or online.spelled(label, reading.lexicon)
    if label and found.id and text.find(found.id) < text.find(found.platform):
        platform = label  # 腾讯会议：123-456-789、B站
    reading.online(
        online.Meeting(platform, found.id, found.passcode, found.url or (address.group() if address else "")), segment
    )
    bare = online.place_within(texts.short(URL.sub(" ", text)))
    place = [
        part
        for part in re.split(r"[;；+＋&]|\s+and\s+", bare)
        if reading.lexicon.mentions("places", part) and not online.meeting(part, reading.lexicon)
    ]
    if place:
        reading.place(place[0], segment, 0.8)
    reading.use(segment)


#: No meeting has so short a number where another one is known.
_CODE: Final = re.compile(r"\d{4,6}")


def meeting_part(reading: Reading, segment: Segment, text: str) -> None:
    bare = texts.short(text.split("\n")[0] if segment.field != "link" else text)
    platform = service_of(segment.label, reading.lexicon)
    found = online.meeting(text, reading.lexicon)
    if segment.field == "meeting_id":
        number = online.NUMBER.search(bare)
        vague = reading.lexicon.normal(segment.label) in ("id", "eventnumber")
        if not number and (vague or not re.fullmatch(r"[\w\s-]{3,40}", bare)):
            return
        if not number and _CODE.fullmatch(bare) and reading.meeting.id and not reading.meeting.passcode:
            reading.online(online.Meeting(passcode=bare), segment)  # the labels moved down by one
            reading.use(segment)
            return
        reading.online(
            online.Meeting(found.platform or platform, number.group() if number else bare, found.passcode, found.url),
            segment,
        )
    elif segment.field == "passcode":
        # 密码：2718点击链接入会: what runs into the code is none of it
        code = re.match(r"[A-Za-z0-9]{4,12}(?=[一-鿿]{2})", bare) or re.match(r"[^\s，,；;。)）]+", bare)
        if not code or "video" in segment.label.casefold() or URL.match(code.group()):
            return
        reading.online(online.Meeting(passcode=code.group(), platform=platform, url=found.url), segment)
    elif (address := URL.search(text)) is None:
        if online.NUMBER.fullmatch(bare) is None:
            return
        reading.online(online.Meeting(platform, bare), segment)  # Zoom link: 123 4567 8901
    else:
        reading.online(online.Meeting(found.platform or platform, found.id, found.passcode, address.group()), segment)
    reading.use(segment)
