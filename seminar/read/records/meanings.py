"""What the keys of a record mean, beside the other keys of the record and under those above them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from seminar.language import has_han
from seminar.read import texts
from seminar.read.days_alone import DAY_ALONE
from seminar.read.headings import headings
from seminar.read.labels.hits import PEOPLE
from seminar.read.labels.keys import (
    ALONE,
    AUTHORS,
    BODIES,
    HOLDERS,
    JOBS,
    NAMES,
    PAGES,
    SIDES,
    TAGS,
    TEACHERS,
    key_field,
    moment_key,
)
from seminar.read.labels.segments import FREE
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody
from seminar.read.persons.posts import grammar
from seminar.read.records.trees import Branch, Items, Leaf, Node
from seminar.read.series.names import COUNTED_PAGE

#: People of a talk who neither give it nor ask for it.
_OTHERS: Final = frozenset(
    ("discussant", "discussants", "commentator", "respondent", "panelist", "panelists", "reviewer", "translator",
     "点评人", "评议人", "與談人", "与谈人")
)  # fmt: skip
#: What stands under the key of a meeting.
_OF_A_MEETING: Final = MappingProxyType(
    {
        **dict.fromkeys(("no", "number", "id", "num", "room"), "meeting_id"),
        **dict.fromkeys(("code", "pwd", "password", "passcode", "key"), "passcode"),
        **dict.fromkeys(("link", "url", "join", "href"), "link"),
        **dict.fromkeys(("app", "name", "platform", "type", "tool", "by", "via", "tag", "label", "title"), "mode"),
    }
)
#: A text this long may be the talk's, whatever its key.
BODY: Final = 200
#: A life that stands before the labels of a notice is at least so long.
LIFE: Final = 40
#: More people than these are no speakers of one talk.
_MOST_PEOPLE: Final = 8
#: ``学术讲座：云中的冰``: the headline of a page.
_KIND_AHEAD: Final = re.compile(r"\s*【?([一-鿿]{2,8})(?:】|\s?[:：|｜丨]|——|-{2,8})\s?\S")
#: A day in digits, as year, month and day.
DAY: Final = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})")


def renamed(node: Branch, lexicon: Lexicon) -> dict[str, str]:
    """Keys of a record that mean something else than their words, because of the keys beside them."""
    fields = {key.text: field_under(key.text, (), {}, lexicon) for key, _ in node.entries}
    found: dict[str, str] = {}
    for name in fields:
        if lexicon.normal(name) in AUTHORS:
            found[name] = "speaker"
        elif lexicon.normal(name) in NAMES and fields[name] == FREE:
            # beside a title the name is the speaker's; beside a speaker it is the talk's
            found[name] = "speaker" if {"title", "talk"} & set(fields.values()) else "title"
    if "abstract" not in fields.values():
        leaves = ((key.text, value.text) for key, value in node.entries if isinstance(value, Leaf))
        bodies = (name for name, text in leaves if texts.weight(text) >= BODY)
        found |= {name: "abstract" for name in bodies if lexicon.normal(name) in BODIES and fields[name] == FREE}
    if {"TI", "AU"} <= fields.keys():
        found |= {name: field for name, field in TAGS.items() if fields.get(name) == FREE}
    if "speaker" not in {**fields, **found}.values():
        found |= {name: "speaker" for name in fields if lexicon.normal(name) in TEACHERS and fields[name] == FREE}
    if "speaker" not in {**fields, **found}.values():
        found |= dict.fromkeys(_kinds_of_speaker(node, fields, lexicon)[:1], "speaker")
    if "speaker" not in {**fields, **found}.values():
        found |= dict.fromkeys(_subtitles_with_the_speaker(node, fields, lexicon)[:1], "speaker")
    if "series" not in {**fields, **found}.values():
        found |= dict.fromkeys(_kinds_that_name_a_series(node, fields, lexicon)[:1], "series")
    if "speaker" in {**fields, **found}.values():
        found |= {name: "position" for name in fields if lexicon.normal(name) in JOBS and fields[name] == FREE}
    if "speaker" not in fields.values():
        found |= {
            key.text: "speaker" for key, value in node.entries if fields[key.text] == FREE and _lives(value, lexicon)
        }
    codes = [name for name, field in fields.items() if field == "meeting_id" and lexicon.normal(name).endswith("code")]
    if len([field for field in fields.values() if field == "meeting_id"]) > len(codes):
        found |= dict.fromkeys(codes, "passcode")  # meeting_no and meeting_code
    lists = {key.text for key, value in node.entries if isinstance(value, Items)}
    if len(lists & {name for name, field in fields.items() if field == "title"}) < list(fields.values()).count("title"):
        found |= {name: "keywords" for name in lists if fields[name] == "title"}  # topics: [Rain, Ice], beside a title
    plain = {name for name in _words_apart(node) if lexicon.normal(name) == "topics" and fields[name] == "title"}
    if len(plain) < list(fields.values()).count("title"):
        found |= dict.fromkeys(plain, "keywords")  # topics: Rain, Ice
    if "speaker" in {**fields, **found}.values() and list(fields.values()).count("title") > 1:
        found |= dict.fromkeys(_ranks(node, fields, lexicon), "position")
    found |= _days_for_titles(node, fields)
    named = [name for name, field in fields.items() if field == "title" and found.get(name, field) == field]
    if len(named) > 1:
        fields_of_study = _categories(named, node, lexicon)
        found |= dict.fromkeys(fields_of_study, FREE)
        named = [name for name in named if name not in fields_of_study]
    headlines = {name for name in named if _is_headline(name, node, lexicon)} | _with_the_speaker(named, node, fields)
    words = {lexicon.normal(name) for name in headlines}
    others = (lexicon.normal(name) for name in named if name not in headlines)
    # title_en beside title is the same in the other language
    if headlines and any(not any(word in other for word in words) for other in others):
        found |= {name: "series" if _names_a_series(name, node, lexicon) else FREE for name in headlines}
    elif len(named) > 1 and (short := _cut_short(named, node, lexicon)):
        found |= dict.fromkeys(short, "series")
    elif (
        len(named) > 1
        and not _is_page_over_a_topic(named, node, lexicon)
        and any(
            _names_the_talk(key, value, lexicon) and not _names_its_guest(value, node, fields)
            for key, value in node.entries
        )
    ):
        # what is called its topic is then its subject
        found |= {name: FREE for name in named if lexicon.normal(name) in ("topic", "subject", "theme")}
    days = {
        key.text: DAY.findall(value.text)
        for key, value in node.entries
        if isinstance(value, Leaf) and fields[key.text] in ("time", "start", "when_where", "date")
    }
    sure = {name for name in days if fields[name] != "date" or moment_key(name) is not None}  # event-date
    stated = [day for name in sure for day in days[name][:1]]
    for name, found_days in days.items():
        if name not in sure and stated and found_days and _number(found_days[0]) != _number(stated[0]):
            found[name] = "posted"  # when the page was put up
    return found


def _days_for_titles(node: Branch, fields: Mapping[str, str]) -> dict[str, str]:
    """A page called by its day, the talk below: ``title: 12 May 2031``, ``subtitle: Ice in Clouds``."""
    below = [key.text for key, _ in node.entries if fields[key.text] == "subtitle"]
    days = [
        key.text
        for key, value in node.entries
        if fields[key.text] == "title" and isinstance(value, Leaf) and DAY_ALONE.fullmatch(value.text.strip())
    ]
    return dict.fromkeys(days, "date") | dict.fromkeys(below[:1], "title") if days and below else {}


def _ranks(node: Branch, fields: Mapping[str, str], lexicon: Lexicon) -> list[str]:
    """Keys for a title whose value is a rank, beside those of the talk's title: ``titleEn: Ice``, ``title: Dean``."""
    rules = grammar(lexicon)
    return [
        key.text
        for key, value in node.entries
        if fields[key.text] == "title" and isinstance(value, Leaf) and rules.en_position.fullmatch(value.text.strip())
    ]


#: ``Rain, Ice``: words side by side.
_WORDS_APART: Final = re.compile(r"[^,，;；\n.?!:：]{2,30}(?:[,，;；]\s?[^,，;；\n.?!:：]{2,30}){1,8}")


def _words_apart(node: Branch) -> set[str]:
    """The keys under which words stand side by side."""
    return {
        key.text
        for key, value in node.entries
        if isinstance(value, Leaf) and _WORDS_APART.fullmatch(value.text.strip())
    }


def _kinds_of_speaker(node: Branch, fields: Mapping[str, str], lexicon: Lexicon) -> list[str]:
    """Keys that say which kind of speaker the person is they name: ``speakerPaper``, ``speaker_keynote``."""
    return [
        key.text
        for key, value in node.entries
        if fields[key.text] in (FREE, "noise", "title")
        and isinstance(value, Leaf)
        and _KIND_OF_SPEAKER.match(key.text)
        and names_somebody(value.text, lexicon, strict=True)
    ]


#: Keys that say what kind of event it is.
_KINDS: Final = frozenset(("type", "kind", "category", "eventtype", "seminartype", "talktype"))


def _kinds_that_name_a_series(node: Branch, fields: Mapping[str, str], lexicon: Lexicon) -> list[str]:
    """Keys for the kind of event whose value names a series: ``type: Rain Colloquium``, no ``Online Seminar``."""
    return [
        key.text
        for key, value in node.entries
        if fields[key.text] in (FREE, "noise")
        and isinstance(value, Leaf)
        and lexicon.normal(key.text) in _KINDS
        and value.text.strip()
        and headings.heading(value.text, lexicon).series == value.text.strip()
    ]


#: ``Prof Jane Roe``, and nothing behind it.
_ADDRESSED: Final = re.compile(r"(?:(?:Assoc|Asst)\.?\s)?(?:Prof|Professor|Dr)\b\.?\s+\S.{3,40}")


def _subtitles_with_the_speaker(node: Branch, fields: Mapping[str, str], lexicon: Lexicon) -> list[str]:
    """Keys for a subtitle that names who speaks: ``subtitle: Prof Jane Roe``, as cards of a page have them."""
    return [
        key.text
        for key, value in node.entries
        if fields[key.text] == "subtitle"
        and isinstance(value, Leaf)
        and _ADDRESSED.fullmatch(value.text.strip())
        and names_somebody(value.text, lexicon, strict=True)
    ]


_KIND_OF_SPEAKER: Final = re.compile(r"(?:speaker|presenter|lecturer)(?:[A-Z_]\w{2,20})$")


def _lives(value: Node, lexicon: Lexicon) -> bool:
    """Whether a list holds people: every entry a name and a biography."""
    if not isinstance(value, Items) or not value.values or len(value.values) > _MOST_PEOPLE:
        return False
    keys = [{lexicon.normal(key.text) for key, _ in one.entries} for one in value.values if isinstance(one, Branch)]
    return len(keys) == len(value.values) and all(
        held & NAMES and any(lexicon.field_of(key) == "bio" for key in held) for held in keys
    )


#: ``学者讲坛第7-9讲丨云溪大学教师主讲``: the headline of several talks.
_SEVERAL: Final = re.compile(r"第\s?\d{1,3}\s?[-–—~至到、]\s?\d{1,3}\s?[讲期场次回]")


def _names_the_talk(key: Leaf, value: Node, lexicon: Lexicon) -> bool:
    """Whether a key is "title" and its value no banner (``云溪讲坛·专家报告-林远舟``)."""
    if lexicon.normal(key.text) != "title" or not isinstance(value, Leaf):
        return False
    if COUNTED_PAGE.match(value.text.strip()) or _SEVERAL.search(value.text) or lexicon.holds("generic", value.text):
        return False  # 物理学院学术报告（第55期）云溪大学林远舟教授
    found = headings.heading(value.text, lexicon)
    if found.number is not None and _KIND_FIRST.match(found.title):
        return False  # 第58期讲座-云中的冰
    counted = found.series and found.number is not None  # 《云谈》系列讲座五 云中的冰
    return (bool(found.title) and not counted) or not (found.series or found.people)


_KIND_FIRST: Final = re.compile(r"(?:学术|學術|专题|專題)?(?:报告|報告|讲座|講座)\s?[-–—:：|]")


#: How the name of a page ends that says who comes.
_A_VISIT: Final = re.compile(
    r"(?:教授|博士|研究员|研究員|院士|老师|老師|先生|女士)\s?(?:的)?(?:学术|學術|专题|專題)?(?:报告|報告|讲座|講座|演讲|演講)会?(?:通知|预告|預告)?$"
)


def _names_its_guest(value: Node, node: Branch, fields: Mapping[str, str]) -> bool:
    """Whether the name of a page is the speaker's visit: ``系列活动-云溪大学林远舟教授学术讲座``."""
    if not isinstance(value, Leaf) or not _A_VISIT.search(value.text.strip()):
        return False
    speakers = (
        said.text.strip() for key, said in node.entries if fields.get(key.text) == "speaker" and isinstance(said, Leaf)
    )
    return any(name and name in value.text for name in speakers)


def _categories(named: Sequence[str], node: Branch, lexicon: Lexicon) -> list[str]:
    """The keys beside a title that say no more than which science a talk is of: ``subject: physics``."""
    values = {key.text: value.text.strip() for key, value in node.entries if isinstance(value, Leaf)}
    return [
        name
        for name in named
        if lexicon.normal(name) in ("topic", "subject", "theme")
        and (value := values.get(name, "")).islower()
        and value.isascii()
        and len(value.split()) == 1
    ]


def _cut_short(names: Sequence[str], node: Branch, lexicon: Lexicon) -> set[str]:
    """Titles that name the series and the beginning of what another one tells whole (``云溪讲坛第5讲：海雾``)."""
    told = {key.text: value.text for key, value in node.entries if key.text in names and isinstance(value, Leaf)}
    found = set()
    for name, text in told.items():
        banner = headings.heading(text, lexicon)
        begin = lexicon.normal(banner.title)
        others = (lexicon.normal(other) for key, other in told.items() if key != name)
        if banner.series and begin and any(other.startswith(begin) and other != begin for other in others):
            found.add(name)
    return found


#: What the headline of a page says: the kind of event, the series, which one of it.
_OF_A_PAGE: Final = re.compile(
    r"讲座信息|[讲報报][座告]通知|学术(?:报告|讲座|活动)|系列|论坛|沙龙|讲坛|讲堂|通知|预告|第\s?[\d一二三四五六七八九十]{1,3}\s?[期讲场次回周]"
)
#: So many letters name what a talk is about and no field of study.
_A_TOPIC: Final = 5


def _is_page_over_a_topic(names: Sequence[str], node: Branch, lexicon: Lexicon) -> bool:
    """Whether the title is the headline of a page, and a Chinese topic beside it says what the talk is called."""
    told = {lexicon.normal(key.text): value.text for key, value in node.entries if isinstance(value, Leaf)}
    topic = told.get("topic", "").strip() if any(lexicon.normal(name) == "topic" for name in names) else ""
    page = told.get("title", "")
    quoted = any(f"{marks[0]}{topic}{marks[1]}" in page for marks in ("《》", "“”"))
    return has_han(topic) and len(topic) >= _A_TOPIC and (quoted or _OF_A_PAGE.search(page) is not None)


#: So many letters of a title are known again.
_KNOWN: Final = 12


def _with_the_speaker(names: Sequence[str], node: Branch, fields: Mapping[str, str]) -> set[str]:
    """Titles that name the speaker, and behind that begin as another one does (``Jane Roe——Ice in Clou``)."""
    told = {key.text: value.text.strip() for key, value in node.entries if isinstance(value, Leaf)}
    speakers = [text for name, text in told.items() if fields[name] == "speaker" and text]
    found = set()
    for name, other in ((name, other) for name in names for other in names if other != name):
        at = told.get(name, "").find(begin) if (begin := told.get(other, "")[:_KNOWN]) else -1
        if at > 0 and len(begin) == _KNOWN and any(_last_word(who) in told[name][:at] for who in speakers):
            found.add(name)
    return found


def _last_word(name: str) -> str:
    return name.split()[-1]


def _names_a_series(name: str, node: Branch, lexicon: Lexicon) -> bool:
    """Whether the headline of a page names the series (``【讲座通知】“云雨进高校”系列讲座第一场——…``)."""
    texts = (value.text for key, value in node.entries if key.text == name and isinstance(value, Leaf))
    return any(headings.heading(text, lexicon).series for text in texts)


def _is_headline(name: str, node: Branch, lexicon: Lexicon) -> bool:
    """Whether a title is that of the page: the kind of event before a colon (``学术讲座：云中的冰``)."""
    texts = (value.text for key, value in node.entries if key.text == name and isinstance(value, Leaf))
    kinds = (_KIND_AHEAD.match(text) for text in texts)
    return any(kind is not None and lexicon.holds("generic", kind[1]) for kind in kinds)


def field_under(name: str, path: tuple[str, ...], known: Mapping[str, str], lexicon: Lexicon) -> str:
    """The field of a key under the keys of ``path``; ``known`` is what :func:`renamed` found in the record."""
    normal = lexicon.normal(name)
    if not path:
        own = known.get(name) or lexicon.field_of(name)
        return own or moment_key(name) or key_field(name, lexicon) or ALONE.get(normal, FREE)
    if normal in SIDES:
        return field_under(path[-1], path[:-1], known, lexicon)
    above = lexicon.normal(path[-1])
    parent = "speaker" if above in AUTHORS else field_under(path[-1], path[:-1], known, lexicon)
    joined = lexicon.field_of(f"{path[-1]} {name}")
    if joined is not None and joined not in ("noise", "section"):
        return joined
    if parent in PEOPLE and (normal == "title" or normal in JOBS):
        return "position"
    if above in _OTHERS:
        return FREE  # discussant: {name: …, institution: …}
    if normal in PAGES and parent in PEOPLE | {"affiliation"}:
        return "homepage" if parent in PEOPLE else FREE
    if parent != FREE and normal in NAMES:
        return parent
    if parent in ("mode", "link", "meeting_id") and normal in _OF_A_MEETING:
        return _OF_A_MEETING[normal]
    if parent == "url" and normal in ("tag", "label", "text"):
        return "mode"  # link: {tag: "Zoom: 123 456 789", href: …}
    if parent == FREE and above not in HOLDERS and not has_han(above):
        return FREE
    return lexicon.field_of(name) or key_field(name, lexicon) or ALONE.get(normal, FREE)


def _number(day: tuple[str, str, str]) -> tuple[int, ...]:
    return tuple(map(int, day))
