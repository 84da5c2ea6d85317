"""What stands around a heading and is no part of it: a mail's marks, the way to the page; and two names in one."""

from __future__ import annotations

import re
from typing import Final

from seminar.language import has_han
from seminar.read.lexicon import Lexicon
from seminar.read.series.names import Heading, series_in, unit_generic
from seminar.read.series.rules import number_of

#: ``FW: REMINDER: …``, ``[RAIN-L] …``
_MARKS: Final = re.compile(
    r"^(?:(?:re|fwd?|aw|wg|tr|reminder|today|tomorrow|tonight|correction|updated?|last call)\s*[:!]\s*"
    r"|\[[A-Z][A-Z0-9_]{1,14}(?:-[A-Z0-9_]{1,14}){1,3}\]\s*)+(?=\S{3})",
    re.IGNORECASE,
)
#: ``Rain Seminar TODAY - Jane Roe``
_SOON: Final = re.compile(
    r"(?<=[a-z])\s+(?:today|tomorrow|tonight|this (?:week|(?:Mon|Tues|Wednes|Thurs|Fri)day)|next week)!?"
    r"(?=\s*(?:[-–—:|,]|$))",
    re.IGNORECASE,
)
#: ``Home » Events » Rain Seminar: Ice in Clouds``: a page is named at the end of the way to it.
_WAY: Final = re.compile(r"^(?:Home|首页|主页|首頁|主頁)\s*[>›»](?:[^>›»]{1,40}[>›»]){0,5}\s*(?=\S{3})", re.IGNORECASE)
#: ``Rain Dept. Colloquium, Fri 2/27: …``
_DAY_INSIDE: Final = re.compile(
    r",?\s+(?:on\s+)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,?\s+"
    r"(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}|\d{1,2}\s"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})(?:st|nd|rd|th)?(?=\s*[-–—:|]\s*\S)"
)
#: ``[Talk 58] Ice in Clouds``
TALK_TAG: Final = re.compile(
    r"^[\[【(（](?:Talk|Lecture|Seminar|Session|Episode|No\.?|#)\s?#?(\d{1,4})[\]】)）]\s*[:：–—-]?\s*(?=\S{3})",
    re.IGNORECASE,
)
#: ``PhD Defense: Ice in Clouds``: the occasion before the title, or before the name.
DEFENCE: Final = re.compile(
    r"^(?:(?:Ph\.?D\.?|[Dd]octoral|[Mm]aster['’]?s?|M\.?Sc\.?|[Tt]hesis|[Dd]issertation|[Pp]ublic|[Ff]inal|[A-Z]{2,6})\s){1,4}"
    r"[Dd]efen[cs]e\s?:\s+(?=\S{3})"
)
#: ``Rain & Ice Seminar @ NCU``
_AT_A_HOUSE: Final = re.compile(r"(\S.{4,60}?)\s@\s?[A-Z][A-Za-z.-]{1,20}")
#: ``林远舟 Yuanzhou Lin（云溪大学）``: a person by both names, and the place.
NAMED_TWICE: Final = re.compile(
    r"[\u3400-\u9fff·]{2,12}[\s,，/]{0,3}[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+){1,3}\s?[（(][^（）()]{2,60}[)）]"
)
#: ``云溪讲堂📢 海雾三十年``: a sign between the name of a series and the title.
_SIGN_BETWEEN: Final = re.compile(
    r"^([^\s：:]{2,14}(?:[Tt]alk|论坛|論壇|讲堂|講堂|讲座|講座|沙龙|沙龍|讲坛|講壇))\s?[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?\s?(?=\S)"
)
#: ``【讲座｜云溪论坛】海雾三十年``: the kind of event before the series, in one bracket.
_KIND_WITHIN: Final = re.compile(
    r"^【(?:讲座|講座|演讲|演講|专题演講|專題演講|活动|活動|报告|報告|预告|預告|公告|转知|轉知)\s?[｜|丨]\s?(?=[^【】]{2,24}】\s?\S)"
)
#: ``物理系學術研討會 Physics Department Colloquium``: the same in both languages, with nothing between them.
_BESIDE: Final = re.compile(
    r"([㐀-鿿·]{4,24}?)\s?(?:[（(]?第\s?(\d{1,4}|[一二三四五六七八九十百]{1,6})\s?[期讲講场場回次][)）]?)?"
    r"(?<=[\s㐀-鿿)）])\s?([A-Z][A-Za-z&’'-]*(?:\s[A-Za-z&’'-]+){1,7}?)(?:\s?[（(]?(?:No\.?|#)\s?(\d{1,4})[)）]?)?"
)
_OF_AN_OFFICE: Final = re.compile(
    r"[一-鿿]{1,8}(?:系|学院|书院|中心|研究所|研究院|馆)[一-鿿]{0,4}(?:会|座|坛|演讲|报告|沙龙|讨论班)"
)
#: ``云中的冰 - 学术预告 - 云溪大学海洋学院``: the column of a site and the site, as browsers name its pages.
_SITE_BEHIND: Final = re.compile(
    r"(?<=\S{4})\s{0,3}[-–—_|｜]\s?(?:学术|學術|科研|活动|活動|讲座|講座|会议|會議|通知|新闻|新聞|学院|學院|院系|最新|近期|校园|校園|文化){0,2}"
    r"(?:预告|預告|报告|報告|讲座|講座|活动|活動|通知|公告|新闻|新聞|动态|動態|交流|信息|资讯)\s?[-–—_|｜]\s?"
    r"[一-鿿（）()]{2,30}(?:大[学學]|[学學]院|[处處]|系|研究[院所]|中心|部|[网網]|[网網]站)$"
)
#: ``云溪大学百年校庆系列活动——观云讲坛（第19场）：云中的冰``: what a counted series is part of this once.
_OCCASION: Final = re.compile(
    r"^[一-鿿\d]{4,30}(?:系列|[庆慶]|周年|週年)[一-鿿]{0,4}(?:活动|活動|讲座|講座|报告|報告)(?:—{1,2}|-{1,2})"
    r"(?=[^\s：:|｜（(][^：:|｜（(]{1,24}?[（(]?第\s?[\d一二三四五六七八九十百]{1,5}\s?[期讲講场場回次][)）]?\s?[:：]\s?\S{4})"
)
#: ``海雾三十年——林远舟教授主讲``
_GIVES_IT: Final = re.compile(r"(?<=教授|博士|院士|老师|老師|先生|女士|讲师|講師)(?:主讲|主講)$")
_STROKE: Final = re.compile(r"\s*[|｜丨/]\s*")
#: ``[第145讲] 云中的冰``
_ISSUE_AHEAD: Final = re.compile(r"^[\[［]\s?(第[^\[\]［］]{1,8}[期讲講场場回次])\s?[\]］]\s*")


#: ``Rain Lecture Series, Lecture 12: …``, ``Rain Seminar Vol. 12 Ice in Clouds``: the number behind an English series.
_COUNTED: Final = re.compile(
    r"^(.{2,60}?(?:Series|Seminars?|Colloquium|Lectures?|Talks|Forum|Webinar))"
    r"(?:,\s(?:Lecture|Talk|Session|Seminar|Episode|Part)\s(?:No\.?\s?|#)?(\d{1,4})(?=\s?[:–—|-])"
    r"|\s(?:Vol\.?|No\.?|#|Issue|Session|Episode)\s?(\d{1,4})\s(?=[A-Z][\w’'-]*\s\S))"
)


def unwrapped(text: str) -> str:
    """A heading without the marks of a mail, the way to the page, a day before its colon; its number behind a ``#``."""
    if counted := _COUNTED.match(text):
        colon = "" if counted[2] else ": "
        text = f"{counted[1]} #{counted[2] or counted[3]}{colon}{text[counted.end() :]}"
    bare = _SIGN_BETWEEN.sub(r"\1: ", _WAY.sub("", _MARKS.sub("", text)), count=1)
    bare = _ISSUE_AHEAD.sub(r"【\1】", bare) if bare.startswith(("[", "［")) else bare
    bare = _GIVES_IT.sub("", bare) if bare.endswith(("主讲", "主講")) else bare
    bare = _OCCASION.sub("", _SITE_BEHIND.sub("", _KIND_WITHIN.sub("【", bare)))
    return _DAY_INSIDE.sub("", _SOON.sub("", bare))


#: ``Research Talk at the Weather Centre``
_TALK_SOMEWHERE: Final = re.compile(
    r"(?:(?:An?\s)?(?:Upcoming|Research|Guest|Public|Academic|Invited|Visiting|Special|Online)\s){1,2}"
    r"(?:Talk|Lecture|Seminar|Colloquium|Presentation)s?\s(?:at|in|of)\s(?:the|our)\s[A-Z][^,.:;]{2,60}"
)


#: ``Weather Events Newsletter``, ``Newsletter No. 31``, ``云溪大学每周活动推介（3月1日至3月7日）``
_NEWSLETTER: Final = re.compile(
    r"(?:[A-Z]\w+\s){0,5}(?:Newsletter|News Bulletin|Weekly (?:Bulletin|[Nn]otice)|Events Digest)"
    r"(?:,?\s(?:No|Nr|Vol|Issue)\.?\s?\d{1,4}){0,2}(?:\s?[(（][^()（）]{4,40}[)）])?"
    r"|[一-鿿]{0,12}(?:每[周週]|本[周週]|一[周週])(?:校[园園])?(?:活[动動]|[讲講]座|[学學][术術]活[动動])"
    r"(?:推介|[预預]告|安排|速[递遞]|一[览覽]|精[选選])(?:\s?[(（][^()（）]{4,40}[)）])?"
)


def says_only_what(text: str, lexicon: Lexicon) -> bool:
    """``專題講座 Seminar on``: a word for talks in each language and nothing else."""
    if _TALK_SOMEWHERE.fullmatch(text) or _NEWSLETTER.fullmatch(text):
        return True
    halves = re.fullmatch(r"([\u3400-\u9fff]{2,8})\s*([A-Z][A-Za-z ]{2,30}?)(?:\s(?:on|by|in))?", text)
    return halves is not None and all(lexicon.holds("generic", half) for half in halves.groups())


def named_twice(text: str, lexicon: Lexicon) -> Heading | None:
    """``Rain Seminar | 雨学研讨会``: a series by its names in both languages, or with its house; ``None`` for else."""
    if (house := _AT_A_HOUSE.fullmatch(text)) and series_in(house[1], lexicon).series:
        return Heading(series=text)
    if (beside := _BESIDE.fullmatch(text)) is not None:
        zh, en = series_in(beside[1], lexicon), series_in(beside[3], lexicon)
        own = zh.series or unit_generic(beside[1], lexicon) or _OF_AN_OFFICE.fullmatch(lexicon.folded(beside[1]))
        told = beside[2] or beside[4]
        number = number_of(told) if told else None
        return Heading(series=f"{beside[1]} {beside[3]}", number=number) if en.series and not en.title and own else None
    parts = _STROKE.split(text)
    if len(parts) != 2 or has_han(parts[0]) is has_han(parts[1]):
        return None
    first, second = (series_in(part, lexicon) for part in parts)
    if not first.series or not second.series or first.title or second.title:
        return None
    number = first.number if first.number is not None else second.number
    return Heading(series=f"{first.series} {second.series}", number=number)
