"""Banners: a heading written as an announcement, put as plain text before its parts are told apart."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.series.in_english import told_in_english

_COUNTED: Final = r"第\s*[\d一二三四五六七八九十百零〇两]{1,6}\s*[期讲講场場回次届屆辑集]"
#: ``云溪论坛｜第3期``, ``云溪论坛·第3期``: the number goes with the name before the stroke.
_STROKE: Final = re.compile(rf"(?<=\S)\s*[|｜丨·•—–]+\s*(?={_COUNTED}(?:[】\]」』》|｜丨]|\s|$))")
#: ``【物理系学术报告会】第208期``, ``【物理系学术报告会】（2031-08）``: the count goes with the name in the brackets.
_BRACKETED: Final = re.compile(
    rf"^【((?![^【】]*(?:预告|預告|通知|公告|海报|活动))[^【】]{{2,24}})】\s?(?={_COUNTED}|[（(]20\d\d\s?[-–—]\s?\d{{1,3}}[)）])"
)
#: ``《云溪论坛 第3期》林远舟：…``: the series in the marks of a title, and the talk behind it.
_MARKED: Final = re.compile(r"^《([^《》]{2,40})》\s*(?=[^\s《》].{2})")
#: A name in the marks of a title behind an institution or an occasion, or before a word such as 课程.
_WITHIN: Final = re.compile(
    r"(?:【[^【】]{2,12}】)?(?:[^《》【】:：“「]{2,30}(?<![读讀谈談评評论論解看说說讲講])《(?=[^《》]{4,40}》)|《(?=[^《》]{4,40}》(?:课程|課程|活动|活動|预告|預告)?$|[^《》]{4,40}》\s*[「“：:]))([^《》]{4,40})》\s*(.{0,200})$"
)
_BEHIND: Final = re.compile(
    r"\s*[:：—–|｜·-]{0,2}\s*(?:「([^「」]{4,80})」|“([^“”]{4,80})”)\s*|\s*[:：—–|｜·-]{1,2}\s*(\S.{3,100})"
)
#: ``云溪论坛第三期分享将于本周四晚8点进行！``
#: ``【云上午餐会】来啦！``
_HERE: Final = re.compile(
    r"\s*【[^【】]{2,24}】\s?(?:又)?(?:[来來][了啦]|开讲[了啦]?|開講[了啦]?|上线[了啦]?)[！!~～]*\s*"
)
_COMING: Final = re.compile(
    rf"^(.{{2,40}}?{_COUNTED})(?:活动|活動|分享会?|直播|讲座|講座|沙龙|沙龍|报告会?|報告會?)?"
    r"(?:将(?:于|在|会)|將(?:於|在|會)|即将|即將|就要|来[了啦]|來[了啦]|开讲|開講|开播|上线|如期|定于|拟于).{0,60}$"
)


#: ``…举办“云溪大讲堂”第八讲``: the series and its number in a sentence.
_TOLD: Final = re.compile(
    r"[“「《]([^“”「」《》]{2,20}(?:[坛壇堂座列]|论坛|論壇|沙龙|沙龍|讲会|讀書會|读书会|公开课))[”」》](?:系列|学术)?(?:讲座|講座|活动|活動)?\s?"
    r"第\s?(\d{1,4}|[一二三四五六七八九十百零〇]{1,6})\s?[期讲講场場届屆]"
)

_NAME: Final = r"[“「《]([^“”「」《》]{2,20}(?:[讲講][坛壇堂座]|论坛|論壇|沙龙|沙龍|讀書會|读书会))[”」》]"
#: ``第25期“观海沙龙”``, ``做客“云溪大讲堂”``
_NUMBER_FIRST: Final = re.compile(
    rf"第\s?(\d{{1,4}}|[一二三四五六七八九十百零〇]{{1,6}})\s?[期讲講场場届屆]的?\s?{_NAME}"
)
#: ``本馆「周末说书人」三月场邀请…``: a house, and the evening of its series.
_OF_THE_HOUSE: Final = re.compile(
    r"本[馆館校院系所店社会會中](?:心)?的?[“「《]([^“”「」《》]{2,16})[”」》](?:系列)?\s?"
    r"(?:(?:[一二三四五六七八九十]{1,2}|\d{1,2}|[本每])月|[本首]|春季|夏季|秋季|冬季|第\s?[一二三四五六七八九十\d]{1,3})[场場期讲講回]"
)
#: What begins no name of a series, and how such names end.
_NOT_AHEAD: Final = r"(?!学术|學術|专题|專題|系列|本[次场場期]|[这這此]次|首|我们|我們)"
_ENDS: Final = r"(?:[讲講][坛壇堂]|论坛|論壇|沙龙|沙龍|读书会|讀書會|系列(?:学术|學術)?(?:[讲講]座|[报報]告))"
_PLAIN_NAME: Final = rf"({_NOT_AHEAD}[一-鿿]{{2,14}}?{_ENDS})"
_IS_HELD: Final = r"(?:活动|活動|[讲講]座|[报報]告会?)?(?=[将將于於在]|如期|[顺順]利|成功|[开開][讲講]|[举舉][行办辦])"
#: ``3月6日，云溪讲坛第14讲在雨楼举行``, ``第十四场云溪讲坛将于3月6日…``: no marks round the name.
_COUNTED_PLAIN: Final = re.compile(
    rf"(?:^|(?<=[，。；：、\s]))(?:[我本][校院系所馆館])?"
    rf"(?:(?:{_PLAIN_NAME}|([一-鿿]{{2,10}}(?:学院|學院|系|所|中心)(?:学术|學術)(?:[报報]告|[讲講]座)))"
    r"[（(]?第\s?(\d{1,4}|[一二三四五六七八九十百零〇]{1,6})\s?[期讲講场場回][）)]?"
    rf"|第\s?(\d{{1,4}}|[一二三四五六七八九十百零〇]{{1,6}})\s?[期讲講场場回]{_PLAIN_NAME}){_IS_HELD}"
)
#: ``海洋前沿系列讲座将于5月6日…``: no number.
_SERIES_HELD: Final = re.compile(rf"(?:^|(?<=[，。；：\s])){_PLAIN_NAME}(?=[将將](?:[于於在]|举行|舉行|迎[来來])|定于)")
#: ``欢迎参加云溪论坛第12期！``, ``欢迎大家关注本周海洋讲坛``
_BIDS: Final = re.compile(
    r"(?:欢迎|歡迎|邀请|邀請)[^，。！!\s]{0,6}?(?:参加|參加|关注|關注|来到|來到|莅临|蒞臨|收看|加入|参与|參與)"
    r"(?:本[期周週]|下[周週]|今[天晚]|明[天晚])?的?"
    rf"({_NOT_AHEAD}[一-鿿]{{2,14}}?(?:{_ENDS}|讨论班|討論班|(?:学术|學術)?(?:[讲講]座|[报報]告)(?=[（(]?第)))"
    r"(?:[（(]?第\s?(\d{1,4}|[一二三四五六七八九十百零〇]{1,6})\s?[期讲講场場回][）)]?)?(?:活动|活動)?(?=[！!。，,]|$)"
)
_GUEST_OF: Final = re.compile(rf"(?:[做作]客|走[进進]|登上|登[陆陸]|亮相)(?:[一-鿿]{{2,12}})?{_NAME}")
#: ``将举行「雨声──雨云文化系列专题讲座」``: several talks under one name
_HELD: Final = re.compile(
    r"(?:举行|舉行|举办|舉辦|推出|开设|開設|主办|主辦|开展|開展)的?[“「《]([^“”「」《》\n]{2,44}系列(?:专题|專題|学术|學術|公开|公開)?(?:讲座|講座|论坛|論壇|报告会?|報告會?))[”」》]"
)
#: ``第五场讲座于十月十三日``: which of them the notice is of.
_ONE_OF_THEM: Final = re.compile(
    r"第\s?(\d{1,3}|[一二三四五六七八九十]{1,3})\s?[场場讲講](?:讲座|講座|报告|報告)?(?:将|將)?[于於在](?=[^。]{2,20}[日号號])"
)


def one_of_them(text: str) -> str:
    """The number, as written, of the talk of a series that a sentence gives its day; ``""`` for none."""
    match = _ONE_OF_THEM.search(text[:2000])
    return match.group(1) if match else ""


def told(text: str) -> tuple[str, str]:
    """The series a sentence names in quotation marks, and its number as written; two empty texts for none."""
    match = _TOLD.search(text[:2000])
    if match is None and any(english := told_in_english(text)):
        return english
    if match is None and (first := _NUMBER_FIRST.search(text[:2000])):
        return first.group(2), first.group(1)
    if match is None and (plain_name := _COUNTED_PLAIN.search(text[:2000]) if "第" in text else None):
        name, own, behind, ahead, last = plain_name.groups()
        return name or own or last, behind or ahead
    if match is None and (held := _SERIES_HELD.search(text[:600])):
        return held.group(1), ""
    if match is None and (bids := _BIDS.search(text[:300])):
        return bids.group(1), bids.group(2) or ""
    if match is None and (guest := _GUEST_OF.search(text[:2000])):
        return guest.group(1), ""
    if match is None and (held := _HELD.search(text[:2000])):
        return held.group(1), ""
    if match is None and (house := _OF_THE_HOUSE.search(text[:2000])):
        return house.group(1), ""
    return (match.group(1), match.group(2)) if match else ("", "")


#: ``云溪馆<讲座系列>``, and below it what the series is called.
_OVER_A_NAME: Final = re.compile(r"(?:系列(?:[讲講]座|[报報]告|演[讲講])?|[讲講]座系列)\s?[>》〉】]?$")
_NAMED_BELOW: Final = re.compile(
    r"((?:“[^“”]{2,30}”|「[^「」]{2,30}」))\s?(?:第\s?(\d{1,4}|[一二三四五六七八九十百零〇]{1,6})\s?[期讲講场場回])?$"
)


def named_below(above: str, text: str) -> tuple[str, str]:
    """The series a quoted line names below one that ends with the word for a series, and its number as written."""
    match = _NAMED_BELOW.match(text.strip()) if _OVER_A_NAME.search(above.strip()) else None
    return (match.group(1), match.group(2) or "") if match else ("", "")


def counted(text: str) -> bool:
    """Whether a text numbers the meetings of a series: ``第3期``."""
    return re.search(_COUNTED, text) is not None


def plain(text: str, *, names_series: bool) -> str:
    """The heading without the dress of an announcement.

    ``names_series`` says that the words in the marks 《》 at the head name a series: they count as in brackets 【】.
    """
    if names_series:
        text = _MARKED.sub(r"【\1】", text)
    text = _STROKE.sub(" ", _BRACKETED.sub(r"\1", text))
    coming = _COMING.match(text)
    return coming.group(1) if coming else text


def marked(text: str) -> str:
    """What stands in the marks 《》 at the head of a longer heading; ``""`` for nothing."""
    match = _MARKED.match(text)
    return match.group(1) if match else ""


def within(text: str) -> tuple[str, str]:
    """What stands in the marks 《》 within a heading, and the title behind it, in quotation marks or behind a colon.

    ``云溪大学《海雾讲座》课程``, ``2031影展《影人讲座》「云滴的一生」``; two empty texts where no such marks are.
    """
    match = _WITHIN.match(text)
    if match is None:
        return "", ""
    title = _BEHIND.fullmatch(match.group(2))
    return match.group(1), next(filter(None, title.groups()), "") if title else ""


def coming(text: str) -> bool:
    """Whether a sentence only says that the next meeting of a series is near."""
    return _COMING.match(text) is not None or _HERE.fullmatch(text) is not None
