"""Online meetings: platform, number, passcode and link, wherever a notice puts them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from seminar.read import texts
from seminar.read.lexicon import Lexicon
from seminar.read.persons.one_person import URL

#: Nine to eleven digits in groups, as Tencent Meeting, Zoom, VooV and Webex print them.
NUMBER: Final = re.compile(
    r"(?<![\d.])\d{4}[ -]\d{3}[ -]\d{4}(?!\d)"
    r"|(?<![\d.])\d{3}(?:[\s\-–]?\d{3,4}){2}(?:[\s\-–]?\d{1,4})?(?![\d])|(?<!\d)\d{9,11}(?!\d)"
)
_PASS: Final = re.compile(
    r"(?:密码|密碼|口令|passcode|password|pwd|(?<![A-Za-z])(?:pw|pin)|access\s+code)\s*+(?:(?:为|是|is)\s*+)?(?:[:：=]\s*+)?([A-Za-z0-9@#$%&*!_.\-]{2,20})",
    re.IGNORECASE,
)
#: A Zoom address whose number was printed in groups: ``https://zoom.us/j/123 4567 8901``.
_SPACED: Final = re.compile(r"https?://(?:[\w-]+\.)?zoom\.(?:us|com|com\.cn)/[jw]/\d{3} \d{3,4} \d{3,4}(?!\d)")
_EDGES: Final = re.compile(r"(?:线上|在线|线下|同步|网络|線上)?(?:直播|会议|報告|报告|平台)?\s*+(?:[:：]\s*+)?$")


_REMOTE_HEAD: Final = re.compile(
    r"^(?:(?:线上|線上|在线|網上|网上|Online|via|on|Virtual)(?:会议|會議)?\s*+(?:[:：,，]\s*+)?)++", re.IGNORECASE
)


#: ``Room 5 and Zoom``: the word between the room and the meeting.
_JOINS: Final = re.compile(r"^(?:(?:and|or|also|plus|及|和|与|或)(?![A-Za-z])\s*)+", re.IGNORECASE)


#: ``哔哩哔哩直播间号 23058``
_LIVE_ROOM: Final = re.compile(r"(?:直播|房)[间間]\s?(?:号码?|號碼?|ID)\s?[:：]?\s?(\d{4,12})(?!\d)", re.IGNORECASE)
#: ``Zoom：https://meet.example.edu/j/123``
_ADDRESS_BEHIND: Final = re.compile(rf"\s?(?:会议|會議|链接|連結|link)?\s?[:：]\s?({URL.pattern})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a text says about an online meeting; empty where it says nothing."""

    platform: str = ""
    id: str = ""
    passcode: str = ""
    url: str = ""

    def __bool__(self) -> bool:
        return bool(self.platform or self.id or self.passcode or self.url)


def platform_in(text: str, lexicon: Lexicon) -> str:
    """The platform a text names, as it writes it; ``""`` for none."""
    folded = lexicon.folded(text[:400]).casefold()
    best, first = "", len(folded)
    for written, name in lexicon.platforms.items():
        at = folded.find(written)
        if at < 0 or (at, -len(name)) >= (first, -len(best)):
            continue
        around = folded[at - 1 : at] + re.sub(r"^\.(?!\w)", "", folded[at + len(name) : at + len(name) + 2])[:1]
        if name.isascii() and any(char.isascii() and (char.isalnum() or char in "./") for char in around):
            continue
        best, first = text[at : at + len(name)], at
    return best


def spelled(name: str, lexicon: Lexicon) -> str:
    """A platform as the lexicon spells it, where a source (a key such as ``zoom_link``) has no capitals."""
    if not name.islower():
        return name
    return next((known for known in lexicon.words["platforms"] if known.casefold() == name), name)


def meeting_url(text: str, lexicon: Lexicon) -> str:
    """The first address of a known meeting service in a text."""
    if spaced := _SPACED.search(text):
        return spaced.group()
    return next((url for url in URL.findall(text) if platform_of_url(url, lexicon)), "")


def platform_of_url(url: str, lexicon: Lexicon) -> str:
    """The service a meeting address belongs to; ``""`` for a recording or any other page."""
    if re.search(r"/(?:rec|recording|record)/", url):
        return ""
    try:
        parts = urlsplit(url if "//" in url else f"https://{url}")
        host = (parts.hostname or "").casefold()
    except ValueError:  # a bracketed host that is no address
        return ""
    for known, name in lexicon.maps.get("link_hosts", {}).items():
        suffix, _, path = known.partition("/")  # youtube.com/live: what goes out now, not the films beside it
        if (host == suffix or host.endswith(f".{suffix}")) and parts.path.startswith(f"/{path}"):
            return name
    return ""


#: Services that are called the same in every language.
_NAMED_ALIKE: Final = frozenset(("Zoom", "Microsoft Teams", "Google Meet", "Webex", "Jitsi", "GoToMeeting", "YouTube"))


def service_behind(url: str, lexicon: Lexicon) -> str:
    """The service an address leads to, where no word names it: ``Zoom`` for ``https://rain.zoom.us/j/1``."""
    name = platform_of_url(url, lexicon) if url else ""
    return name if name in _NAMED_ALIKE else ""


def meeting(text: str, lexicon: Lexicon) -> Meeting:
    """Everything a text says about an online meeting."""
    url = meeting_url(text, lexicon)
    bare = URL.sub(" ", text)
    platform = platform_in(bare, lexicon)
    if platform and not url and (behind := _ADDRESS_BEHIND.match(text, text.find(platform) + len(platform))):
        url = behind.group(1)  # the university's own door to the service
    number = NUMBER.search(bare) or _LIVE_ROOM.search(bare)
    code = _PASS.search(bare)
    if number and platform and (beside := _beside(bare[: number.start()], lexicon)):
        platform = beside  # of two platforms, the one the number is of
    told = number.group(number.lastindex or 0).strip() if number else ""
    return Meeting(platform, told, code.group(1) if code else "", url)


def _beside(text: str, lexicon: Lexicon) -> str:
    """The last platform named in a text."""
    last = ""
    while name := platform_in(text, lexicon):
        last, text = name, text[text.rindex(name) + len(name) :] if name in text else ""
    return last


#: The words a meeting is told with.
_TELLING: Final = re.compile(
    r"线上|線上|会议|會議|号码?|號碼?|密码|密碼|口令|直播|链接|連結|\b(?:meeting|room|id|passcode|password|pwd|link|online|join|via)\b",
    re.IGNORECASE,
)


def only_meeting(text: str, found: Meeting) -> bool:
    """Whether a text says nothing beside the meeting found in it."""
    for part in (found.url, found.id, found.passcode, found.platform):
        text = text.replace(part, " ") if part else text
    return not any(char.isalnum() for char in _TELLING.sub("", URL.sub(" ", text)))


_PART: Final = re.compile(
    r"(?:[^&＆；;+＋|｜\n，,。/\s]|(?<=\S)/(?=\S)|[ \t](?!(?:and|or|及|和)\s|/\s|[&＆+＋|｜]|[-–—]\s))+"
)


#: ``Room 5 (or Zoom: …)``, ``Room 5, Mill Hall (online: Zoom …)``
_ALSO_ONLINE: Final = re.compile(
    r"\s*[(（]\s*(?:(?:or|and|also|plus)\s+(?:on\s+|via\s+)?|及|或|(?:online|virtual(?:ly)?|hybrid|线上|線上|在线)\s*[:：]\s*)(?=\S)",
    re.IGNORECASE,
)


#: ``理科楼305（线上同步，腾讯会议：123 456 789）``: how to follow from elsewhere, in brackets behind the room.
_BRACKET_BEHIND: Final = re.compile(r"(?<=[^\s(（])\s*[(（]([^()（）]{2,80})[)）]\s*$")
_FROM_ELSEWHERE: Final = re.compile(
    r"线上|線上|直播|腾讯会议|騰訊會議|zoom|online|\b(?:stream|broadcast)", re.IGNORECASE
)
#: ``Harbour 3.14, and online`` before the bracket that tells how.
_AND_ONLINE: Final = re.compile(
    r"(?<!\s)\s*+(?:[,;，；+&]\s*+)?(?:(?:and|or|及|和|与)\s*+)?(?<![a-z])"
    r"(?:online|virtually|(?:on|via) Zoom|线上|線上|直播)$",
    re.IGNORECASE,
)


#: ``Hybrid (Hall 3 and Zoom)``, ``Hybrid: Hall 3 / Teams``, ``In person (Hall 3) and online (Zoom)``
_WAY_FIRST: Final = re.compile(
    r"\s*(?:Hybrid|In[- ]person|On[- ]?site|Face[- ]to[- ]face|混合(?:式|模式)?|(?:线下|線下)(?:参与|參與)?)"
    r"(?:\s(?:mode|format|event|meeting|talk|seminar|attendance))?\s*"
    r"(?:[(（](?P<inner>[^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）](?P<behind>[^\n]*)|[:：–—-]\s*(?P<rest>[^\n]+))\s*$",
    re.IGNORECASE,
)


def place_within(text: str) -> str:
    """The place, and the way to join from elsewhere, without the word before them that says one can do either."""
    match = _WAY_FIRST.match(text)
    if match is None:
        return text
    inner, behind = match["inner"] or match["rest"], (match["behind"] or "").strip()
    return f"{inner}; {_JOINS.sub('', behind.lstrip(' ,;，；+&/'))}" if behind else inner


#: ``理科楼305（线上``: the bracket of a meeting whose number stands behind a label of its own.
_BROKEN_OFF: Final = re.compile(
    r"(?<=\S)\s*[（(](?:同步)?(?:线上|線上|在线|直播|online)(?:同步|会议|會議|线下结合|線下結合|线下同步)?[\s，,；;]*$",
    re.IGNORECASE,
)


def _is_series(text: str, lexicon: Lexicon) -> bool:
    """``云溪大讲堂``, ``云溪之夜`` before 线上直播: a series is no service; ``云课堂`` may be one."""
    folded = lexicon.folded(text).rstrip("”」")
    return any(folded.endswith(word) and not word.endswith("课堂") for word in lexicon.words["series"])


#: ``Hall 3 and``, ``Hall 3, in person``: what is left of how to come once the meeting is taken off.
_LEFT_OF_THE_WAY: Final = re.compile(
    r"(?<![\s,，、])[\s,，、]++(?:及|和|与|與|and|or)$"
    r"|(?<=\w)[\s,，(（]++(?:in[\s-]person|on[\s-]?site|face[\s-]to[\s-]face)(?:\s(?:and|or))?$",
    re.IGNORECASE,
)


#: ``线下仙林校区雨楼233报告厅``, beside the meeting.
_IN_THE_ROOM: Final = re.compile(r"^\s*(?:线下|線下)(?=[一-鿿]{2}[^\n]{0,40}\d)")
#: ``Hall 3, Harbour University, and online``, ``Hall 3 or online at`` an address.
_OR_ONLINE: Final = re.compile(
    r"(?<![\s,，])(?:\s*[,，]\s?(?:and|or|及|和)|\sor)\s?(?:also\s)?(?:online|virtually|线上|線上)(?:\s(?:at|via|on))?[\s.:：]*$",
    re.IGNORECASE,
)


#: ``北楼101Zoom``, ``明德楼305腾讯会议``: the platform, whose number a label behind tells, glued to the room.
_GLUED_PLATFORM: Final = re.compile(
    r"(?<=[一-鿿]\d{3})(?=(?:zoom|webex|teams|腾讯会议|騰訊會議|钉钉|飞书)(?:会议|會議)?\s*$)|(?<=[室厅廳])(?=(?:zoom|webex|腾讯会议)\s*$)",
    re.IGNORECASE,
)


def room_alone(text: str) -> str:
    """A place without the words that one may come there: ``Hall 3 in person``, ``线下雨楼305``."""
    return _LEFT_OF_THE_WAY.sub("", _IN_THE_ROOM.sub("", text))


def split_venue(text: str, lexicon: Lexicon) -> tuple[str, Meeting]:
    """A venue text without its online part: ``安中楼109室 & Zoom 123 456 789`` → the room, the meeting."""
    text = _GLUED_PLATFORM.sub(", ", _BROKEN_OFF.sub("", text))
    found = meeting(text, lexicon)
    behind = _BRACKET_BEHIND.search(text)
    joins = behind is not None and (_FROM_ELSEWHERE.search(behind[1]) or platform_in(behind[1], lexicon))
    before = _AND_ONLINE.sub("", text[: behind.start()]) if behind and joins else ""
    if before and not remote(before, lexicon) and not meeting(before, lexicon):
        return before, found
    online = remote(text, lexicon)
    if _told_with_an_hour(text, lexicon):
        return "", found
    if not found and not online:
        return room_alone(_OR_ONLINE.sub("", text).rstrip(" \t&＆,，;；+＋/(（")), Meeting()
    text = _behind_a_room(_ALSO_ONLINE.sub("; ", text), found.platform, lexicon)
    kept, cast, end = "", found.platform, 0
    for match in _PART.finditer(text):
        part = match.group()
        if not meeting(part, lexicon) and not remote(part, lexicon):
            kept += (text[end : match.start()] if kept else "") + part
        elif not found.platform and not texts.short(part).isascii() and len(part) <= 24:
            shown = _EDGES.sub("", texts.short(part))
            cast = cast or ("" if _is_series(shown, lexicon) else shown)
        elif found.platform and found.platform in part and len(part) <= 24:
            whole = _JOINS.sub("", _REMOTE_HEAD.sub("", _JOINS.sub("", _EDGES.sub("", texts.short(part)))))
            alone = NUMBER.search(whole) is None and not set(whole) & set(":：()（）")  # (2) Online: via Zoom
            cast = whole if whole.endswith(found.platform) and alone else cast
        end = match.end()
    if lexicon.holds("remote", cast):
        cast = found.platform
    kept = room_alone(kept.rstrip(" \t&＆,，;；+＋/(（"))
    return kept, Meeting(cast, found.id, found.passcode, found.url)


def channel(text: str, platform: str) -> str:
    """The platform with whose channel it is, where a text says no more: ``云溪大学视频号``."""
    bare = texts.short(text)
    return bare if platform and bare.endswith(platform) and re.fullmatch(r"[\w·]{2,20}", bare) else platform


def _behind_a_room(text: str, platform: str, lexicon: Lexicon) -> str:
    """``理科楼A302 腾讯会议``: a platform with nothing but a blank between it and the room before it."""
    at = text.find(platform) if platform else -1
    room = text[:at].rstrip()
    apart = 0 < len(room) < at and room[-1].isalnum() and not room.endswith(("via", "on", "and", "or", "by", "in"))
    placed = re.search(r"\d{2}", room) is not None or lexicon.mentions("places", room)
    return (
        f"{room}; {text[at:]}"
        if apart and placed and not meeting(room, lexicon) and not remote(room, lexicon)
        else text
    )


#: ``Virtual · 12:00–1:00 p.m. Eastern``, ``线上 · 美东时间 12:00–13:00``
_REMOTE_AND_HOUR: Final = re.compile(r"([^\d·|,，]{2,12}?)\s*[·|,，]\s*(?:[一-鿿]{2,12}\s*)?\d{1,2}[:：]\d\d")


def _told_with_an_hour(text: str, lexicon: Lexicon) -> bool:
    """Whether a text says that the talk is online, and when by other clocks."""
    match = _REMOTE_AND_HOUR.match(texts.short(text))
    return match is not None and lexicon.holds("remote", match.group(1))


def remote(text: str, lexicon: Lexicon) -> bool:
    """Whether a short text only says that the talk is online."""
    bare = texts.short(text)
    if lexicon.holds("remote", bare):
        return True
    if _told_with_an_hour(bare, lexicon):
        return True
    folded = lexicon.folded(bare)
    return any(mark in folded for mark in ("线上", "直播", "在线会议", "网络会议")) and len(bare) <= 24
