"""The name over a list of talks: ``Graduate Seminar, double session``, ``云雾小型研讨会日程``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.language import has_han
from seminar.read.headings import headings
from seminar.read.labels.segments import FREE, NOISE, Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts import grammar

#: Unlabelled lines at the head that are looked at, and the longest of them.
_LINES: Final = 3
_LONGEST: Final = 100
_YEAR: Final = r"(?:20\d\d(?:\s?[-–—/]\s?(?:20)?\d\d)?)"
_TERM: Final = (
    r"(?:Spring|Summer|Fall|Autumn|Winter|Michaelmas|Hilary|Trinity|Lent|Easter|Michaelmas Term|Term|(?:Summer|Winter)"
    r"\s[Ss]emester|Semester|AY|Academic Year)"
)
#: ``Mini-symposium: Ice in Clouds``, ``短期课程通知：云中冰晶``: the kind of meeting, and behind it the name.
_MEETING: Final = (
    r"(?:(?:Mini-?[Ss]ymposium|[Ss]ymposium|[Ww]orkshop|[Ss]hort [Cc]ourse|[Mm]ini-?[Cc]ourse|[Ss]eries)\s?:\s(?=[A-Z])"
    r"|(?:短期|系列)(?:课程|課程|讲座|講座)(?:通知|预告|預告|公告)?[:：]\s?)"
)
_TELLS_A_NAME: Final = re.compile(_MEETING)
_GUESTS: Final = re.compile(rf"\s(?:--?|–|—)\s{_TERM}\s{_YEAR}\s(?:guest\s)?talks$|\s(?:--?|–|—)\s(?:guest\s)?talks$")
#: What stands behind the name: the term, the kind of list, which weeks.
_BEHIND: Final = re.compile(
    rf"(?<!\s)(?:\s*+[,，·|–—-]{{1,2}}\s*+|\s++)(?:{_TERM}(?:\s(?:Term|[Ss]emester))?\s?(?:of\s)?{_YEAR}?.*|{_YEAR}\s?年?(?:[春夏秋冬]季?)?(?:学期)?"
    r"|(?:double|joint|special)\ssession|weeks?\s\d.*|termcard.*|guest\stalks)$"
    r"|,\s\d{1,2}(?:\s?[-–—]\s?\d{1,2})?\s[A-Z][a-z]{2,8}\.?\s20\d\d(?:,\s[^,]{3,60}){0,2}$"
    r"|,\s[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:\s?[-–—]\s?\d{1,2})?,\s20\d\d(?:,\s[^,]{3,60}){0,2}$"
    r"|(?<=[一-鿿])20\d\d\s?年?(?:[春夏秋冬]季?)?(?:学期|学年)?$"
    r"|\s?[（(][^（）()]{2,40}[)）](?=\s*(?:$|报告|通知|日程|安排|预告))"
    r"|\s?第[一二三四五六七八九十\d]{1,3}[站季](?:[：:·\s].*)?$|\s?[-–—|｜·]{1,2}\s?[一-鿿]{2,12}站$"
    r"|\s?[｜|]\s?(?:[本下][周週月]|近期).*$|\s?(?:学术)?(?:报告)?(?:日程安排表?|安排表|一览表|日程|安排|时间表|時間表|議程|议程|日程表|通知|预告|信息|一览|计划)(?:\s?/?\s?Program(?:me)?)?$"
    r"|(?:将|將|定)?(?:于|於|在)\s?(?:\d{4}年)?\d{1,2}月\d{1,2}日.*$|有[一二两兩三四五六\d]{1,2}[个個场場](?:学术)?(?:报告|報告|讲座|講座).*$"
    r"|\s(?:[Ss]chedule|[Pp]rogram(?:me)?|[Ll]ine-?up|[Tt]imetable|[Cc]alendar)(?=\s*(?:$|,))",
)
#: ``Ice Days 6: Clouds, Rain and Snow``: which of a series, before what it is about.
_COUNTED: Final = re.compile(r"([A-Z][\w ’'&-]{1,40}\s(?:Days|Workshop|Symposium|Conference|School)\s\d{1,3}):\s\S.*")
#: ``“云溪夜话”学术报告``
_QUOTED: Final = re.compile(r"[“「《\"]([^“”「」《》\"]{4,30})[”」》\"](?:学术)?(?:报告|讲座)?")
#: ``第九届学术周``: so short a name is one behind its count alone.
_COUNT_AHEAD: Final = re.compile(r"第[一二三四五六七八九十\d]{1,3}[届屆]\s?[一-鿿]{3,}")
#: Signs before a heading of a post.
_SIGNS: Final = re.compile(r"^[\s\u2300-\u27bf\U0001f300-\U0001faff\ufe0f]+")
#: What stands before it.
_AHEAD: Final = re.compile(
    rf"^\s*+(?:#++\s*+)?(?:Welcome to (?:the|our)\s|(?:The\s)?{_YEAR}\s(?=[A-Z])|{_TERM}\s{_YEAR}\s?[:–—-]?\s(?=[A-Z])"
    rf"|{_MEETING}|(?:通知|预告|預告|公告)[:：]\s?"
    r"|(?:下|本)[周週](?=.{3,20}有[一二两兩三四五六\d]{1,2}[个個场場])"
    rf"|{_YEAR}\s?年?度?(?:[春夏秋冬]季?|[（(][春夏秋冬]季?[）)])?(?:第[一二])?(?:学期)?\s?(?=[一-鿿“])"
    rf"|[一-鿿]{{1,12}}(?:学院|學院|系|大学|大學|研究所|中心)(?=第[一二三四五六七八九十\d]{{1,3}}[届屆]|{_YEAR}\s?年?[春夏秋冬（(]|[“「])"
    r"|第[一二三四五六七八九十\d]{1,3}[届屆]\s?|\d{2,3}\s?[学學]年度(?:第\s?[12一二]\s?[学學]期)?\s?)"
)
#: How the names of meetings and circles end, or begin, over a list.
_NAMES: Final = re.compile(
    r"(?:研讨会|研討會|组会|分享会|讨论班|討論班|论坛|論壇|讲坛|講壇|沙龙|沙龍|学术周|工作坊|系列讲座|系列講座|系列活动|系列活動|进(?:高校|校园)活动|進(?:高校|校園)活動|專題演講|短期课程|读书会|讀書會|读书班|交流会|每[周週](?:小聚|一聚|谈|談|分享|[讲講])|小聚|夜话|夜話|茶话会|[一-鿿]{2}讲座|[一-鿿]{2}講座)$"
    r"|\b(?:Seminars?|Colloquium|Colloquia|Forum|Workshop|Symposium|Circle|Lectures|Lecture Series|Days)$"
    r"|\b(?:Reading Group|Journal Club)$"
    r"|^(?:[A-Z]\w+\s){1,3}(?:Meeting|Workshop)\son\s[A-Z]"
    r"|^(?:The\s)?(?:(?:International|National|Annual|Joint)\s){0,2}(?:Mini-?)?(?:Workshop|Symposium|Seminar|Colloquium|Forum|Conference|Meeting)"
    r"\s(?:on|in|of|for)\s[A-Z]|\b[Ll]ectures\s(?:in|on)\s[A-Z]\w+$",
    re.IGNORECASE,
)
#: ``Talks this week``, ``学术报告``: the kind of list and no name.
_KIND: Final = re.compile(
    r"\b(?:talks?|events?|this week|next week|upcoming|announcements?|newsletter|bulletin)\b"
    r"|(?:本|下|一)[周週]|(?:两|兩|三|四|五)[场場]|(?:系|院|所|中心|大学|大學)\s*(?:学术|學術)?(?:报告|報告|讲座|講座|活动)$",
    re.IGNORECASE,
)

#: ``Below is the plan of our reading group``: said of the list, and no name.
_SENTENCE: Final = re.compile(r"\b(?:is|are|was|will|we|you|please)\b|，是[由一]", re.IGNORECASE)
#: ``2031年5月学术报告``: what goes on in a month, no series.
_OF_A_MONTH: Final = re.compile(r"\d\s?年\s?\d{1,2}\s?月")
#: ``Workshop Schedule`` over the days of one.
_KIND_ALONE: Final = re.compile(
    r"(?:workshop|symposium|conference|meeting|forum|lectures?|days|colloquium|seminar)s?", re.IGNORECASE
)


def named(segments: Sequence[Segment], lexicon: Lexicon) -> list[Segment]:
    """The line over a list that names its series, as a segment of that field, and one in the other language below it.

    Empty where no line does.
    """
    found: list[Segment] = []
    lines = [segment for segment in segments if segment.field in (FREE, NOISE) and len(segment.spans) == 1]
    for segment in lines[:_LINES]:
        text = segment.text
        if len(text) > _LONGEST and found:
            continue  # a text between the name of the page and that of the list
        if len(text) > _LONGEST:
            break
        if headings.heading(text, lexicon).number is not None and not re.search(r"[届屆]", text):
            break  # 云溪学术论坛（第二十七期）: read as the heading of a talk is
        for name in _names_in(text, lexicon):
            at = text.find(name)
            span = segment.spans[0]
            part = Span(span.index, span.number, span.start + at, span.start + at + len(name), name)
            told = replace(segment, field="series", spans=(part,), heading=0)
            if not found or has_han(found[0].text) is not has_han(name):
                found.append(told)
            elif len(found) == 1 and name.endswith(f" {found[0].text}"):
                found = [told]  # Talk Series, and below it Fog Talk Series 2031-32
    return found


#: No name is shorter.
_SHORTEST: Final = 5
_SHORTEST_COUNTED: Final = 3
_SHORTEST_NAMED: Final = 4
#: Kinds of talks, no names.
_GENERIC: Final = frozenset(
    ("系列讲座", "系列講座", "專題演講", "专题演讲", "短期课程", "学术讲座", "學術講座", "专题讲座", "專題講座")
)


def _names_in(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The names of a series in a heading: one, one in each language, or none."""
    name, told = _bare(text)
    least = _SHORTEST_COUNTED if _COUNT_AHEAD.search(text) or _QUOTED.search(text) else _SHORTEST
    if _NAMES.search(name) and has_han(name) and not lexicon.holds("generic", name) and name not in _GENERIC:
        least = min(least, _SHORTEST_NAMED)
    if (
        len(name) < least
        or _SENTENCE.search(name)
        or _OF_A_MONTH.search(name)
        or _KIND.search(name)
        or _KIND_ALONE.fullmatch(name)
    ):
        return ()
    if (both := _BOTH_EN.fullmatch(name)) and _NAMES.search(both[1]):
        return both.groups()
    if both := _BOTH.fullmatch(name):
        if any(lexicon.holds("generic", side) for side in both.groups()):
            return ()  # 大会报告 Plenary Lectures
        return both.groups() if _NAMES.search(both[1]) or _NAMES.search(both[2]) else ()
    told = told and grammar(lexicon).en_department.match(name) is None and not _HOUSE.search(name)
    return (name,) if told or _NAMES.search(name) or _is_series(name, lexicon) else ()


#: ``云溪前沿讲座 Frontiers in Rain``
_BOTH: Final = re.compile(r"([一-鿿][一-鿿·“”《》（）]{3,})\s*[|/·–—-]?\s*([A-Z][A-Za-z][^一-鿿]{4,})")
_BOTH_EN: Final = re.compile(r"([A-Z][A-Za-z][^一-鿿]{3,60}?)\s*[|/·–—-]?\s*([一-鿿][一-鿿·“”《》（）]{2,})")
#: A house, which is no series.
_HOUSE: Final = re.compile(
    r"(?:系|学院|學院|大学|大學|研究所|中心)$|\b(?:University|Institute|College|Department|School)\b"
)


def _bare(text: str) -> tuple[str, bool]:
    """A heading without the term and the kind of list, before the name and behind it.

    And whether those are told so that what is left can only be a name: ``Mini-symposium: Ice in Clouds``.
    """
    name = _SIGNS.sub("", text).strip("*_#=— \t")
    if counted := _COUNTED.fullmatch(name):
        return counted[1], True
    told = _TELLS_A_NAME.match(name) is not None or _GUESTS.search(name) is not None
    for _ in range(3):
        name = _BEHIND.sub("", _AHEAD.sub("", name)).strip(" \t,，:：·*_#-–—.!")
    quoted = _QUOTED.fullmatch(name)
    if quoted:
        return quoted[1], told or text.rstrip()[-1:] not in '”」》"'  # “云溪夜话”学术报告一览表
    return name, told


def _is_series(name: str, lexicon: Lexicon) -> bool:
    found = headings.heading(name, lexicon)
    return found.series == name and (has_han(name) or len(name.split()) > 1)
