"""Keys of records: the words among them that only programs write, and those made of several words (``eventDate``)."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from seminar.read.labels.hits import PEOPLE
from seminar.read.lexicon import Lexicon

_LANGUAGES: Final = frozenset(
    ("zh", "en", "cn", "chn", "tw", "zhcn", "zhtw", "zhhans", "zhhant", "hans", "hant", "enus", "engb", "chinese",
     "english", "中文", "英文")
)  # fmt: skip
#: Keys that say which language a value is in, and others that add nothing to the key they stand under.
SIDES: Final = _LANGUAGES | {"value", "text"}
NAMES: Final = frozenset(("name", "fullname", "displayname", "姓名", "名称", "名字"))
PAGES: Final = frozenset(("url", "link", "website", "web", "page", "homepage", "site"))
#: Keys that only hold what belongs to the talk; what stands under any other unknown key is about something else.
HOLDERS: Final = frozenset(
    ("extra", "params", "custom", "event", "talk", "seminar", "lecture", "details", "detail", "info", "meta", "data",
     "meeting", "onlinemeeting", "online", "zoom", "tencent", "when", "where", "schedule", "session",
     "fields", "attributes")
)  # fmt: skip
#: What keys mean in records alone; in a text most of them are words of a sentence.
ALONE: Final = MappingProxyType(
    {
        **dict.fromkeys(("heading", "titulo", "jiangti", "lecture", "report"), "title"),
        **dict.fromkeys(("by", "talker", "invitee", "invited", "visitor", "person"), "speaker"),
        **dict.fromkeys(("zhujiang", "jiangzhe", "jiabin"), "speaker"),
        **dict.fromkeys(("univ", "uni", "workplace", "placeofwork", "gongzuodanwei"), "affiliation"),
        **dict.fromkeys(("zhiwei", "jobrank"), "position"),
        **dict.fromkeys(("at", "clock", "slot", "daytime", "starttimes"), "time"),
        **dict.fromkeys(("heldon", "onday"), "date"),
        **dict.fromkeys(("kaishi", "kaishishijian", "stime", "utc", "gmt"), "start"),
        **dict.fromkeys(("jieshu", "jieshushijian", "etime"), "end"),
        **dict.fromkeys(("roomnumber", "roomno", "roomnum", "changdi", "spot", "whereabouts"), "venue"),
        **dict.fromkeys(("blurb", "jianjie", "teaser", "abst", "desc", "tldr"), "abstract"),
        **dict.fromkeys(("liveurl", "roomlink", "streamurl", "streaming"), "link"),
        **dict.fromkeys(("huiyihao", "confid", "conferenceid", "roomid"), "meeting_id"),
        **dict.fromkeys(("passwd", "pass", "mima", "zoompass", "zoompwd", "zoompw", "meetingpw"), "passcode"),
        **dict.fromkeys(("xilie", "column"), "series"),
        **dict.fromkeys(("vol", "qishu", "qihao"), "number"),
        **dict.fromkeys(("zhuchi",), "chair"),
        **dict.fromkeys(("lianxiren",), "contact"),
        **dict.fromkeys(("zhuban", "zhubanfang"), "organizer"),
        **dict.fromkeys(("yuyan",), "language"),
        **dict.fromkeys(("app", "tool", "software", "pingtai"), "mode"),
    }
)  # fmt: skip
#: What a service says of its answer.
OF_AN_ANSWER: Final = frozenset(("code", "id", "link", "links"))
AUTHORS: Final = frozenset(("author", "authors", "作者"))
#: Who speaks, where no other key says so; the speaker's post, where one does.
TEACHERS: Final = frozenset(("teacher", "teachername", "expert", "expertname", "teachers", "experts", "anchor"))
#: That somebody is meant, behind a word for what the person does.
_SOMEBODY: Final = frozenset(("teacher", "person", "professor", "prof", "staff", "member", "people", "user"))
_INVITES: Final = frozenset(("invite", "invited", "inviting", "inviter"))
JOBS: Final = frozenset(("job", "occupation", "duty"))
BODIES: Final = frozenset(("text", "content", "body", "正文", "内容"))
#: The tags of bibliographies (RIS), which some lists of talks are kept by.
TAGS: Final = MappingProxyType(
    {"TI": "title", "AU": "speaker", "UN": "affiliation", "AD": "affiliation", "AB": "abstract"}
)
_WORDS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_MOMENTS: Final = frozenset(("date", "time", "datetime", "day", "when", "dt"))
#: ``time_range``, ``timeSlot``: from when to when.
_FROM_TO: Final = frozenset(("range", "slot", "period", "span", "interval"))
#: ``beginAt``: the moment goes without saying.
_AT: Final = frozenset(("at", "on"))
_STARTS: Final = frozenset(("start", "starts", "begin", "begins", "from", "starting"))
_ENDS: Final = frozenset(("end", "ends", "finish", "until", "to", "ending"))
#: Whose moments they are, where it is the talk's.
_OF_THE_TALK: Final = frozenset(
    ("event", "talk", "seminar", "lecture", "session", "colloquium", "local", "text", "str", "string", "hold", "held",
     "report", "activity")
)  # fmt: skip
#: ``"speaker_title_raw: …"`` at the head of a line: a key, whatever it means.
UNKNOWN_KEY: Final = re.compile(r"\s*[\"']?(?:[A-Za-z]+_\w+|[a-z]+[A-Z]\w*)[\"']?\s*:\s")


#: ``notice_title``, ``startAt``: no label a person writes.
PROGRAM_KEY: Final = re.compile(r"[A-Za-z]+(?:_[A-Za-z]+){1,4}|[a-z]+(?:[A-Z][a-z]+){1,4}")
#: ``notice_id : 7``, ``img_url: https://…``, ``notice_content :``: a key and nothing to read.
PROGRAM_LINE: Final = re.compile(
    rf"\s*(?:{PROGRAM_KEY.pattern})\s?[:：]\s*(?:\d{{1,20}}|https?://\S{{1,500}}|[\w.-]{{1,40}})?\s*", re.ASCII
)
#: Words of a key that say nothing.
_NEUTRAL: Final = frozenset(
    ("about", "course", "presentation", "speech", "talk", "lecture", "event", "seminar", "session", "speaker", "hold",
     "held", "notify", "notice", "news", "activity", "post", "article", "item", "full", "long", "short", "main",
     "bilingual", "raw", "text", "display", "formatted", "name", "content", "body", "card", "page", "header", "list",
     "view")
)  # fmt: skip


#: What a key says of a person named in its first word: ``lecturerUnit``, ``speaker_title``.
_OF_A_PERSON: Final = MappingProxyType(
    {
        **dict.fromkeys(("unit", "org", "organization", "organisation", "institute", "institution", "company", "school",
                         "university", "college", "affiliation", "affil", "workplace", "from"), "affiliation"),
        **dict.fromkeys(("dept", "department", "faculty"), "department"),
        **dict.fromkeys(("title", "post", "position", "rank", "job", "role", "job title"), "position"),
        **dict.fromkeys(("intro", "introduction", "introduce", "profile", "resume", "bio", "about", "info", "desc",
                         "description", "brief", "details", "detail", "background"), "bio"),
        **dict.fromkeys(("email", "mail"), "email"),
    }
)  # fmt: skip


#: Whose name, address or title it is, where it is not the talk's.
_OF_THE_SITE: Final = frozenset(
    ("site", "source", "website", "web", "channel", "blog", "feed", "crawl", "fetch", "file")
)


def key_field(name: str, lexicon: Lexicon) -> str | None:
    """The field of a key made of several words: ``aboutLectureBioZh``, ``speakerName``; ``None`` for any other."""
    words = [word.casefold() for word in _WORDS.findall(name[:40])]
    if len(words) < 2 or words[0] in _OF_THE_SITE:
        return None
    kept = [word for word in words if word not in _LANGUAGES]
    if len(kept) == 2 and kept[0] in _INVITES and kept[1] in _SOMEBODY | {"by"}:
        return "host"  # invite_teacher
    if len(kept) == 2 and kept[1] in _SOMEBODY and (field := lexicon.field_of(kept[0])) in PEOPLE:
        return field  # host_teacher
    who = len(kept) > 1 and (kept[0] in TEACHERS or lexicon.field_of(kept[0]) == "speaker")
    if who and (of := _OF_A_PERSON.get(" ".join(kept[1:]))):
        return of
    if len(kept) > 1 and kept[-1] in ("text", "body", "content") and (field := lexicon.field_of(" ".join(kept[:-1]))):
        return field  # bio_text
    while kept and kept != ["id"]:
        if (field := lexicon.field_of(" ".join(kept))) is not None:
            return field
        if (
            len(kept) == 1
            and kept[0] in ALONE
            and ALONE[kept[0]] in ("speaker", "affiliation", "title", "passcode", "abstract")
        ):
            return ALONE[kept[0]]  # univ_zh
        if kept[-1] == "name" and (field := lexicon.field_of(" ".join(kept[:-1]))) is not None:
            return field
        if kept[0] not in _NEUTRAL:
            return None
        kept = kept[1:]
    return None


def moment_key(name: str) -> str | None:
    """``start``, ``end`` or ``time`` for a key made of words for a moment of the talk; else ``None``."""
    words = [word.casefold() for word in _WORDS.findall(name[:40])]
    if len(words) < 2:
        return None
    words = [word for word in words if len(word) > 1]  # l_time: of the table of lectures
    other = set(words) - _MOMENTS - _FROM_TO - _AT - _STARTS - _ENDS - _OF_THE_TALK
    moment, told = (_MOMENTS | _AT) & set(words), set(words) & (_STARTS | _ENDS)
    if other or not moment:
        return None
    if moment <= _AT and not told:
        return None
    if told:
        return "start" if told <= _STARTS else "end" if told <= _ENDS else None
    return "time"
