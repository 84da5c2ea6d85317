"""Headings: the series and its number, the speaker or the title in a line that has no label."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from seminar.language import has_han
from seminar.model import Person
from seminar.read import banners, texts
from seminar.read.heading_days import DAY_IN_BRACKETS, DOTTED_HEAD, of_a_week
from seminar.read.heading_forms import DATE_HEAD, SERIES_DASH, given_name, known_form
from seminar.read.heading_wraps import NAMED_TWICE, TALK_TAG, named_twice, says_only_what, unwrapped
from seminar.read.lexicon import Lexicon
from seminar.read.moments import without_day
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.persons.posts import grammar
from seminar.read.persons.posts_zh import zh_institution, zh_position
from seminar.read.series_names import Heading, series_in, unit_generic
from seminar.read.series_rules import Rules, rules_of
from seminar.read.title_remarks import without_remarks

_CHUNK: Final = re.compile(
    r"\s*(?:\\?[|｜丨│]|——+|[—–]|(?<=[^\s\w])-|-(?=[^\w\s])|\s-+\s|[【】〖〗]|(?<=[一-鿿”」])-|-(?=[一-鿿“]))\s*"
)
#: What is left of a tag in brackets before a title.
_TAG_END: Final = re.compile(r"^[^【】\[\]]{2,12}】\s*(?=[^【】]{4})")
#: ``中文：云中的冰``, ``Heading: Online Seminar``: what a heading is, before it.
_SAID: Final = re.compile(
    r"^(?:中文|英文|中|英|Chinese|English|Heading|Headline)(?:题目|標題|标题)?\s?[:：]\s*(?=\S{2})"
)
#: ``本页] 学术报告——…``: what is left of a link of the page.
_LINK_END: Final = re.compile(r"^[^【】\[\]]{0,6}\]\s*(?=\S{4})")
#: ``云溪讲堂·预告 | 林远舟：…``: that it is yet to come says nothing of the series.
_ANNOUNCED: Final = re.compile(
    r"(?<=[一-鿿])(?:(?<=[坛壇座堂龙龍会會列])\s*[·•・]\s*(?:活动|活動|讲座|講座)|\s*[·•・]\s*(?:活动|活動)?|(?<=[·•・]讲座)|(?<=[·•・]講座))(?:预告|預告|通知|公告|速递|速遞)(?=\s*(?:[|｜丨│:：]|$))"
)
#: ``海雾三十年（林远舟教授）``
_IN_BRACKETS: Final = re.compile(r"(.{4,}?)\s?[（(]([^（）()]{2,30})[)）]")
#: A name with a rank and an institution is no longer.
_LONGEST_TITLED: Final = 30
#: Lines no longer than this are kept for a while with what they say.
_KEPT: Final = 400
_DATE_TAIL: Final = re.compile(
    r"(?:\s+|[：:，,]\s*)[\[(（]?(?:\d{4}\s*[-./年]\s*|(?=\d{1,2}月\d{1,2}日))\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?[\])）]?(?:\s*[（(](?:周|週|星期)?[一二三四五六日][)）])?"
    r"(?:\s+\d{1,2}[:：]\d\d(?::\d\d)?(?:\s*[-–—~～至]\s*\d{1,2}[:：]\d\d)?)?[\s，,]*$"
)


#: ``1.云的微物理``, ``一、讲座``: the first of a list.
_ITEM: Final = re.compile(r"^(?:\d{1,2}[.、]|[一二三四五六七八九十]、)\s*(?=[一-鿿《“「])")
#: ``Wednesday the 12th of March 2025, 3pm``, ``2025-03-12, 12PM-1PM, Room 5``
_WHEN_LINE: Final = re.compile(
    r"^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b[\w\s,]{0,40}|20\d\d-\d{1,2}-\d{1,2}"
    r"|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}\.?,?\s20\d\d|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s20\d\d)[,\s]+"
    r"\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\b|[-–]\s*\d)"
    r"|^\W*(?:20\d\d|1[01]\d(?=\s?年))\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?\s*(?:[（(]?(?:周|星期|[週禮礼]拜?)?[一二三四五六日天][)）]?)?$",
    re.IGNORECASE,
)


def heading(text: str, lexicon: Lexicon, *, site: str = "") -> Heading:
    """What a line above the labels says. ``site`` is the name of the web site, taken off first."""
    return _kept_heading(text, lexicon, site) if len(text) <= _KEPT else _heading(text, lexicon, site)


@lru_cache(maxsize=256)
def _kept_heading(text: str, lexicon: Lexicon, site: str) -> Heading:
    return _heading(text, lexicon, site)


def _heading(text: str, lexicon: Lexicon, site: str) -> Heading:
    bare = texts.short(re.sub(r"^\s{0,3}#{1,6}\s+|^\s*[◆◇■□●▶►★☆※▎♦]+\s*", "", text))
    bare = unwrapped(_SAID.sub("", bare))
    if says_only_what(bare, lexicon):
        return Heading(generic=True)
    if told := TALK_TAG.match(bare):
        return replace(_heading(bare[told.end() :], lexicon, site), number=int(told[1]))
    if site:
        bare = bare.replace(site, "").strip()
    if _WHEN_LINE.match(bare):
        return Heading()  # a day and an hour
    bare = without_remarks(_ANNOUNCED.sub("", _LINK_END.sub("", bare)), lexicon)
    bare = DAY_IN_BRACKETS.sub("", without_day(bare)).rstrip("，, ")
    if (undated := _DATE_TAIL.sub("", bare)) != bare:
        undated = re.sub(r"^\d{1,2}\.\s+(?=[A-Za-z])", "", undated)
    bare = _ITEM.sub("", DATE_HEAD.sub("", undated))
    bare = rules_of(lexicon).counted.sub("", bare)
    if (kind := re.match(r"\[([^\[\]]{2,12})\]\s*(?=【)", bare)) and lexicon.holds("generic", kind.group(1)):
        bare = bare[kind.end() :]  # [讲座]【云溪论坛】…
    name, behind = banners.within(bare)
    if name and (found := series_in(name, lexicon)).series:
        return replace(found, title=texts.short(behind))
    bare = banners.plain(bare, names_series=bool(series_in(banners.marked(bare), lexicon).series))
    if _WHEN_LINE.match(bare):
        return Heading()  # a day and an hour
    if text.rstrip(" *_\t").endswith(":") and not has_han(bare):
        return Heading()  # an introduction to what follows
    bare = re.sub(r"(?<=[坛座龙坊堂会列])\s?20\d\d\s?[-–/]\s?\d\d(?=[\]】])", "", bare)  # [云溪沙龙2030-31]
    if (before := re.match(r"([^/]{4,30})/\s*(?=\S.{5})", bare)) and lexicon.holds("generic", before.group(1)):
        bare = bare[before.end() :]  # Lecture Forecast/Rain Lectures (III)
    if (by := _PRESENTS.fullmatch(bare)) and series_in(by.group(1), lexicon).series:
        bare = by.group(1)
    if (tag := re.match(r"\[([^\[\]]{2,24})\]\s*(?=\S{2})", bare)) and lexicon.holds("generic", tag.group(1)):
        bare = bare[tag.end() :]
    elif tag and has_han(tag[1]) and (named := series_in(tag[1], lexicon)).series:
        inner = _heading(bare[tag.end() :], lexicon, site)
        return replace(inner, series=named.series, number=named.number or inner.number)
    if (two := _TWO_SERIES.match(bare)) and series_in(two[2], lexicon).series and series_in(two[3], lexicon).series:
        return replace(_heading(bare[two.end() :], lexicon, site), series=two[1])  # 云溪讲坛——学者论坛——题目
    if numbered := _NUMBERED.match(bare):
        bare = f"{numbered[1]}第{numbered[2]}期：{numbered[3]}"
    if (called := _AFTER_SOMEBODY.match(bare)) and (spoken := _heading(bare[called.end() :], lexicon, site)).people:
        return replace(spoken, series=called[1])
    if (held := _HELD.fullmatch(bare)) is not None:
        quoted = series_in(held[1], lexicon)
        return Heading(series=quoted.series, number=quoted.number, title="" if quoted.series else held[1])
    if (form := known_form(bare, lexicon) or named_twice(bare, lexicon)) is not None:
        return form
    if both := title_and_speaker(bare, lexicon):
        ahead = heading(bare[: bare.index(both[0]) - 1].rstrip(" :：|–—-"), lexicon)
        return replace(ahead, title=both[0], people=both[1])
    if NAMED_TWICE.fullmatch(bare) and (who := people(bare, lexicon)) and who[0].person.affiliation and not who[0].rest:
        return Heading(people=bare)  # 林远舟 Yuanzhou Lin（云溪大学 Yunxi University）
    if (bracket := _IN_BRACKETS.fullmatch(bare)) and _names_who(bracket.group(2), lexicon):
        return replace(heading(bracket.group(1), lexicon), people=bracket.group(2))
    found = Heading()
    left: list[str] = []
    known, passed, at = 0, 0, 0
    begin, end = len(bare), 0
    for chunk in _CHUNK.split(bare):
        if not chunk or not chunk.strip(" “”\"'《》「」:：-"):
            continue
        found, rest = _chunk(chunk.strip(), found, lexicon)
        if rest and found.people and has_han(rest) and zh_position(rest, lexicon) == 0:
            found, rest = replace(found, people=f"{found.people} {rest}"), ""  # 林远舟 - 荣誉退休教授
        at = bare.find(chunk.strip(), at)
        if rest:
            inside = max(chunk.strip().find(rest), 0)  # a chunk that lost its number is not the text of the line
            begin, end = min(begin, at + inside), at + inside + len(rest)
            left.append(rest)
            known, passed = known + passed, 0
        elif left:
            passed += 1  # between two halves of a title, or behind it
        at += len(chunk.strip())
    # what was not recognised is the title as it stands, with the dashes in it
    title = bare[begin:end] if left and not known else max(left, key=len, default="")
    title = _TAG_END.sub("", title)  # 【就在明天】海雾三十年
    return replace(found, title=without_remarks(texts.short(title), lexicon))


def _chunk(chunk: str, found: Heading, lexicon: Lexicon) -> tuple[Heading, str]:
    """The heading with what one chunk adds, and what of it may be a title."""
    rules = rules_of(lexicon)
    chunk = _COUNTED.sub(r"\1 \2", _DAY_HEAD.sub("", DATE_HEAD.sub("", DAY_IN_BRACKETS.sub("", chunk) or chunk)))
    if (dotted := DOTTED_HEAD.match(chunk)) and people(dotted[1], lexicon):
        chunk = chunk[dotted.start(1) :]  # 12.3 林远舟教授：…
    folded = lexicon.folded(chunk)
    undated = _ENGLISH_DAY.sub("", chunk)
    if undated != chunk and lexicon.holds("generic", undated):
        return replace(found, generic=True), ""  # Colloquium Nov 20
    wrapped = rules.wrap_tail.search(folded)
    if wrapped and lexicon.holds("generic", folded[: wrapped.start()]):
        return replace(found, generic=True), ""  # 学术沙龙预告
    if of_a_week(folded, lexicon):
        return replace(found, generic=True), ""  # 本周五学术报告通知
    if "/" in chunk and all(lexicon.holds("generic", part) for part in chunk.split("/")):
        return replace(found, generic=True), ""  # Events / Talks
    if lexicon.holds("generic", folded) or unit_generic(folded, lexicon) or rules.news.search(chunk[:200]):
        return replace(found, generic=True), ""
    if who := _who(chunk, folded, rules, lexicon):
        return replace(found, people=found.people or who), ""
    # 系列第581期：题目
    colon = re.search(r"[：:](?!\d\d)\s*", _MARKED.sub(lambda name: "·" * len(name.group()), chunk))
    if colon and colon.start() <= 40 and chunk[colon.end() :]:
        who = _who(chunk[: colon.start()], lexicon.folded(chunk[: colon.start()]), rules, lexicon)
        told = found.generic or bool(found.series)
        who = who or _ranked(chunk[: colon.start()], told, lexicon)
        if told and given_name(chunk[: colon.start()], lexicon) and len(chunk[: colon.start()].split()) <= 3:
            who = chunk[: colon.start()]  # Colloquium — Jane Roe: Ice in Clouds
        if who:
            return replace(found, people=found.people or who), chunk[colon.end() :]
        before = _WHEN_BEHIND.sub("", chunk[: colon.start()])  # Colloquium (12 March): …
        left = series_in(before, lexicon)
        if not left.series and _EVENING.search(chunk[: colon.start()]) and len(chunk[colon.end() :]) > 3:
            left = replace(left, series=chunk[: colon.start()].strip())  # 冰雪之夜：题目
        generic = lexicon.holds("generic", before)
        if generic and (who := _ranked(chunk[colon.end() :], False, lexicon)):
            return replace(found, people=found.people or who), ""  # 讲座通知：东屿大学林远舟教授
        if left.series and (session := _SESSION.fullmatch(chunk[colon.end() :].strip())):
            return _merged(found, replace(left, number=int(session[1]))), ""  # Rain Lecture Series: Session10
        if left.series or left.number is not None or generic:
            found, behind = _merged(found, left), chunk[colon.end() :]
            if _who(behind, lexicon.folded(behind), rules, lexicon) == behind or given_name(behind, lexicon):
                return replace(found, people=found.people or behind), ""  # Rain Lecture: Jane Roe – Ice in Clouds
            return found, behind
    coined = re.fullmatch(r"([A-Z][A-Za-z]{2,15})\s+#?(\d{1,3})", chunk)
    if coined and lexicon.holds("counted", coined.group(1)):
        return replace(found, generic=True), ""  # Week 8, March 12
    if coined and lexicon.holds("generic", coined.group(1)):
        return replace(found, number=int(coined.group(2)) if found.number is None else found.number, generic=True), ""
    if coined and found == Heading():
        return replace(found, series=coined.group(1), number=int(coined.group(2))), ""  # SFFAI 137
    alone = series_in(chunk, lexicon)
    if alone.series or (alone.number is not None and not alone.title):
        return _merged(found, alone), alone.title if alone.series else ""
    if alone.generic:
        return replace(found, generic=True), ""
    led = re.match(r"(\S{4,20})\s+(?=\S.{3})", chunk)
    if led and has_han(chunk[led.end() :]) and has_han((first := series_in(led.group(1), lexicon)).series):
        which = re.match(r"(?:[Nn][Oo]\.?|#)\s?(\d{1,4})[\s:：·]+(?=\S{2})", chunk[led.end() :])
        first = replace(first, number=int(which[1])) if which else first
        return _merged(found, first), chunk[led.end() + (which.end() if which else 0) :]  # 午餐会 题目
    bare = chunk.strip("“”\"'")
    if (
        _titled(bare, lexicon)
        or is_zh_name(bare, lexicon)
        or (is_latin_name(bare, lexicon) and (len(bare.split()) <= 3 or _LONG_NAME.search(bare)) and found.series)
    ):
        return replace(found, people=found.people or bare), ""
    if alone.number is not None:
        return replace(found, number=alone.number if found.number is None else found.number), alone.title
    match = rules.wrap_tail.search(folded)
    return found, chunk[: match.start()] if match and match.start() > 3 else chunk


#: ``林远舟讲座|王若水院士：海雾三十年``: a series called after somebody, and behind it who speaks.
_AFTER_SOMEBODY: Final = re.compile(
    r"(?:【[^【】]{2,4}】\s*)?([一-鿿]{2,3}(?:学术|學術|纪念|紀念)?(?:讲座|講座|讲坛|講壇))\s*[|｜丨]\s*(?=\S{2,30}[:：])"
)
#: ``我校举办“云中的冰”专题讲座``: the news of a talk.
_HELD: Final = re.compile(
    r"(?!关于|關於)[一-鿿]{0,14}?(?:成功|顺利|順利|即将|即將|将|將|拟)?(?:举办|舉辦|举行|舉行|开展|召开)[“「《]([^“”「」《》]{4,60})[”」》]"
    r"(?:的?(?:主题|專題|专题|学术|學術|系列)?(?:讲座|講座|报告会?|報告會?|演讲|演講|沙龙|活动))?"
)
#: A series within a series, and behind it the title.
_TWO_SERIES: Final = re.compile(
    r"(([一-鿿·]{2,12}[讲講坛壇堂座])[—–-]{1,2}([一-鿿、]{2,20}(?:[论論讲講][坛壇座堂]|沙[龙龍]|系列)))(?:[—–]{1,2}|[:：])(?=\S{4})"
)
#: What only names of more than three words have within them.
_LONG_NAME: Final = re.compile(
    r"\s(?:[A-Z]\.|(?i:de|da|do|dos|del|della|di|du|van|von|der|den|ter|la|le|bin|ibn|al|el))\s"
)


def _names_who(text: str, lexicon: Lexicon) -> bool:
    """Whether a bracket names a person with a rank, or with an institution in front."""
    placed = zh_institution(text, lexicon)
    return _titled(text, lexicon) or (placed > 0 and is_zh_name(text[placed:].strip(" ，,"), lexicon))


def _titled(text: str, lexicon: Lexicon) -> bool:
    """``林远舟博士``, ``云溪大学林远舟教授``: a Chinese name, a rank or honorific behind it, nothing else."""
    if not has_han(text) or len(text) > _LONGEST_TITLED:
        return False
    honorific = grammar(lexicon).zh_honorific_end.search(lexicon.folded(text))
    name = (text[: honorific.start()] if honorific else text[: zh_position(text, lexicon)]).strip()
    if not 2 <= len(name) < len(text):
        return False
    placed = zh_institution(name, lexicon)
    return is_zh_name(name[placed:], lexicon) or (" " in name and is_zh_name(name.split()[-1], lexicon) and placed > 0)


#: What the meetings of clubs are called, before the colon of one of them.
_EVENING: Final = re.compile(
    r"^[^，。“”《》\s]{1,8}(?:之夜|[一半]小时|下午茶|午餐会|夜话|茶座|茶话|咖啡馆|面对面|有约|大家谈|会客厅|夜谈|早茶|茶会)$"
)
_ENGLISH_DAY: Final = re.compile(
    r"\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s+\d{1,2}(?:st|nd|rd|th)?$"
)
#: ``云溪论坛`` is a forum, not the forum of somebody called 云溪.
_GATHERING: Final = re.compile(r"(?:论坛|沙龙|活动|会议|研讨会|系列讲座|系列报告|讲座系列|新闻|公告)$")
_SESSION: Final = re.compile(r"(?:Session|Lecture|Seminar|Talk|Episode|No\.)\s?#?(\d{1,3})", re.IGNORECASE)
#: A name in marks, whose colon is its own: ``「云溪：旧时风物」系列讲座：题目``.
_MARKED: Final = re.compile(r"「[^「」]{2,40}」|“[^“”]{2,40}”|《[^《》]{2,40}》")
#: ``Session12``: the blank before the number is lost.
_COUNTED: Final = re.compile(r"^(Session|Lecture|Seminar|Talk|Episode|Week)(\d{1,3})$")
#: ``5月20日（周二） 王海：云的微物理``
_DAY_HEAD: Final = re.compile(
    r"^(?:20\d\d年)?\d{1,2}月\d{1,2}[日号]\s?(?:[（(][^（）()]{1,5}[)）])?\s?(?:[上下]午|晚上?)?[\s,，|｜]*(?=[^\d\s:：]{2})"
)


def evening(text: str) -> tuple[str, str] | None:
    """The name of a club's meetings and the title behind its colon: ``冰雪之夜：云的微物理``."""
    if dashed := SERIES_DASH.fullmatch(texts.short(text)):
        return dashed[1], dashed[2]
    mark = next((mark for mark in ("——", "：", ":") if mark in text), ":")
    name, colon, title = texts.short(text).partition(mark)
    title = title.strip()
    return (name.strip(), title) if colon and len(title) > 3 and _EVENING.match(name.strip()) else None


_INVITES: Final = re.compile(r"^(?:特?邀请?|敬邀|欢迎|有请|我院邀请)(?:到|了)?")
_EN_WHO: Final = re.compile(
    r"^(?:[A-Z]\w+\s+){0,3}(?:Lecture|Talk|Seminar|Colloquium|Presentation)\s+(?:by|from|with)\s+([^:]+)$"
)


#: ``Jane Roe (Harbour University)``
_NAME_AND_PLACE: Final = re.compile(r"^([A-Z][\w.’' \-]{3,40}?)\s?[(（][A-Z][^()（）]{1,80}[)）]$")


#: ``云溪论坛(173)The Dark Side of Rain``
_NUMBERED: Final = re.compile(
    r"([一-鿿]{2,14}(?:论坛|讲坛|讲座|沙龙|讲堂|讨论班|論壇|講壇|講座|沙龍|講堂)|[一-鿿]{0,8}「[^「」]{2,20}」(?:系列)?(?:讲座|講座|論壇|论坛|座谈会|座談會))"
    r"[(（](\d{1,4})[)）]\s*[：:]?\s*(\S.{3,})$"
)
_WHEN_BEHIND: Final = re.compile(
    r"\s*(?:[(（][^()（）]*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d[:/]\d|\d月|\d\s?[ap]m)[^()（）]*[)）]|@\s.*)$"
)
#: ``The Rain Colloquium presents``, above the speaker's line.
_PRESENTS: Final = re.compile(
    r"(.{6,80}?)\s+(?:presents|proudly presents|is pleased to present|welcomes)\s*[:.…]*", re.I
)
#: ``Physics Colloquium: "Listening to Ice" with Dr. Jane Roe``
_QUOTED_BY: Final = re.compile(
    r"(?:^|[:：|–—-]\s*|\s)[“\"]([^“”\"]{6,200})[”\"]\s*[,:–—-]?\s*"
    r"(?:(?:(?:presented|given|a\s+(?:talk|lecture|seminar))\s+)?(?:by|with|featuring)\s+([^“”\":;]{4,120})"
    r"|[(]([^“”\":;()]{6,120})[)])$",
    re.IGNORECASE,
)


def title_and_speaker(text: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The title in quotation marks and the person behind it, where a line ends with both."""
    match = _QUOTED_BY.search(text)
    if match is None:
        return None
    who = re.split(r",\s+(?=an?\s)|\s+(?=via\s|on\s|at\s+\d)", match.group(2) or match.group(3))[0]
    named = people(who, lexicon)
    if len(named) != 1 or not is_latin_name(named[0].person.name.en or "", lexicon):
        return None
    posted = named[0].person.affiliation or named[0].person.position  # in brackets a bare name may be anything
    return (match.group(1), who) if (match.group(2) and not named[0].rest) or posted else None


def name_and_rank(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a name, perhaps a degree, and a rank: ``Jane Roe, PhD, Research Scientist``."""
    rules = grammar(lexicon)
    name, *behind = re.split(r"\s*,\s*", text)
    ranks = [part for part in behind if not rules.en_degrees.fullmatch(part)]
    rank = rules.en_position.match(ranks[0]) if ranks and len(behind) <= 4 else None
    told = rank is not None and re.fullmatch(r"(?:\s+(?:of|for|in|at)\s.{2,60})?", ranks[0][rank.end() :])
    return bool(told) and len(name.split()) <= 4 and is_latin_name(name, lexicon)


def _who(chunk: str, folded: str, rules: Rules, lexicon: Lexicon) -> str:
    """The person in a heading such as ``X大学Y教授学术报告`` or ``Guest Lecture by Prof. Jane Roe``."""
    if (match := _EN_WHO.match(chunk)) and not chunk.startswith("Joint "):
        return re.split(r"\s+on\s+(?=[A-Z“\"])|(?<=\))\s+on\s+", match.group(1))[0]
    chunk, folded = (chunk[3:], folded[3:]) if chunk.casefold().startswith("by ") else (chunk, folded)
    if (placed := _NAME_AND_PLACE.match(chunk)) and is_latin_name(placed.group(1), lexicon):
        return chunk if people(chunk, lexicon) else ""
    if name_and_rank(chunk, lexicon):
        return chunk
    rank = grammar(lexicon).en_title_head.match(chunk)
    if rank and rank.end() < len(chunk) and is_latin_name(re.split(r"[,(]|\sand\s", chunk[rank.end() :])[0], lexicon):
        return chunk
    match = rules.talk_of.match(folded)
    tail = rules.talk_tail.search(folded)
    for head in (chunk[: match.end(1)] if match else "", chunk[: tail.start()] if tail else ""):
        text = re.sub(r"^关于(?:举办|举行|召开|开展|邀请|参加)?|^(?:邀请|(?:组织)?参加)", "", head)
        invited = _INVITES.match(lexicon.folded(text))
        who = (text[invited.end() :] if invited else text).strip(" 的：:")
        named = people(who, lexicon) if who else ()
        if not any(one.person.name for one in named):
            continue
        met = _GATHERING.search(rules.wrap_tail.sub("", folded))
        plain = is_latin_name(who, lexicon) or (is_zh_name(who, lexicon) and not met)
        if plain or named[0].person != Person(name=named[0].person.name):
            return who
    return ""


def _merged(found: Heading, more: Heading) -> Heading:
    return replace(
        found,
        series=found.series or more.series,
        number=found.number if found.number is not None else more.number,
    )


def _ranked(text: str, generic: bool, lexicon: Lexicon) -> str:
    """A person before a colon: with a rank or an institution, or, behind a word such as 讲座预告, the name alone."""
    if len(text) > 40 or (not has_han(text) and not grammar(lexicon).en_title_head.match(text)):
        return ""
    found = people(text, lexicon)
    if len(found) != 1 or not found[0].person.name or found[0].rest:
        return ""
    person = found[0].person
    return text if person.position or person.affiliation or (generic and is_zh_name(text, lexicon)) else ""
