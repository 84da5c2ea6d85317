"""Lines that belong to the page or to the foot of the notice, not to the talk: navigation, courtesy, a signature."""

from __future__ import annotations

import re
from typing import Final

from seminar.language import has_han
from seminar.read import texts
from seminar.read.lexicon import Lexicon
from seminar.read.pages.source_lines import LAYOUT_LINE

_NAVIGATION: Final = re.compile(
    r"^\s*(?:上一[篇条页]|下一[篇条页]|(?:Previous|Next|Prev)\s*[:：]|<<\s?(?=\S))", re.IGNORECASE
)
#: A day alone on a line.
JUST_DATE: Final = re.compile(
    r"^\s*+(?:\d{4}\s*+[-./年]\s*+\d{1,2}\s*+[-./月]\s*+\d{1,2}\s*+日?|[二〇零○Oo０0一二三四五六七八九十\d]{4}年.{1,4}月.{1,4}日)"
    r"\s*+(?:\d{1,2}:\d\d(?::\d\d)?\s*+)?$"
)
#: ``幻灯片或链接资料：``, ``Slides:``, ``FALL 2031 semester:``: the heading of what follows.
OTHER_PART: Final = re.compile(
    r"\s*(?:[一-鿿]{0,8}(?:链接|資料|资料|回放|下载|下載|附件|海报|海報|视频|視頻|课件|幻灯片)[一-鿿]{0,6}"
    r"|(?:Slides|Videos?|Recordings?|Links?|Materials))\s?[:：]\s*"
    r"|\s*(?i:Spring|Summer|Fall|Autumn|Winter)\s(?:(?i:semester|term|quarter),?\s)?20\d\d(?:\s(?i:semester|term|quarter|schedule))?\s?:?\s*"
)
#: ``听雨厅``, ``第二会议室``: a room and nothing else.
HALL: Final = re.compile(r"\s*[一-鿿A-Z\d]{1,8}(?:厅|廳|[讲講]堂|[会會][议議]室|[会會]场|[会會]場|教室|[礼禮]堂)\s*")
#: ``【参与直播】``: a part of the page on how to come.
ON_COMING: Final = re.compile(
    r"\s*[【〖\[](?:参与|參與|参加|參加|报名|報名|观看|觀看|收看|直播|扫码|掃碼|关注|關注|互动|互動|往期|交通|温馨|溫馨|注意|入场|入場|购票|購票)"
    r"[^【】\[\]〖〗]{0,8}[】〗\]]\s*$"
)
#: ``2031 年 9 月 3 日（星期三）``
WHOLE_DAY: Final = re.compile(
    r"\s*20\d\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?[日号號]?\s*(?:[（(](?:周|星期|週|禮拜)?[一二三四五六日天][)）])?\s*$"
)
#: ``首页 > 学术活动 > 学术报告``: the way to the page.
_BREADCRUMB: Final = re.compile(
    r"^\s*+(?:(?:当前|您的?|您现在的|所在)位置\s*+(?:[:：]\s*+)?)?[^\s>›»/。，,](?:[^>›»/。，,]{0,14}[^\s>›»/。，,])?"
    r"(?:\s*+[>›»][\s>›»]*+[^\s>›»。，](?:[^>›»。，]{0,22}[^\s>›»。，])?){1,6}\s*+$"
)
#: ``30 minutes before - Email``: when a calendar rings.
_REMINDS: Final = re.compile(r"^\d{1,3}\s(?:minutes?|hours?|days?)\sbefore(?:\s[-–,]\s\w{2,20})?$", re.IGNORECASE)
#: ``/slides/rain.pdf``: a file of the site.
_FILE: Final = re.compile(r"/?(?:[\w-]+/){0,8}[\w.-]{1,80}\.(?:pdf|pptx?|docx?|html?|png|jpe?g|zip|mp4)", re.IGNORECASE)
#: ``- [x] room booked``: what those who prepare the talk have to do.
_TASK: Final = re.compile(r"(?:[-*+]|\d{1,2}\.)\s\[[ xX]\]\s")
#: ``附件【海报.pdf】已下载12次``
_ATTACHED: Final = re.compile(
    r"^附件\s?\d{0,2}\s?[:：]?\s?[【\[《「]?[^。]{1,80}(?:\.(?:pdf|docx?|xlsx?|jpg|png|zip|rar)|下载\s?\d*\s?次)"
)
#: ``云溪日报记者 林远舟``, ``通讯员 王若水``: who wrote the news.
_REPORTED_BY: Final = re.compile(
    r"(?:[一-鿿]{0,6}(?:本[报報]|日[报報]|晚[报報]|新[闻聞]|媒[体體])(?:[记記]者|[编編][辑輯])|通[讯訊][员員])\s?[/／|丨:：]?\s?"
    r"[一-鿿]{2,4}(?:[\s、][一-鿿]{2,4}){0,3}"
)
#: ``Home / News & Events / Seminars``, ``主頁 / 最新消息 / 講座``
_FROM_HOME: Final = re.compile(r"^\s*(?:Home|首页|主页|首頁|主頁)\s*[>›»/|]\s*\S.{0,140}$", re.IGNORECASE)
_HOME: Final = re.compile(r"首\s*页|主页|\bHome\b|网站|位置", re.IGNORECASE)


#: ``The schedules of our seminars are available via the site``
_ELSEWHERE: Final = re.compile(
    r"(?:The|Our)\s[^.!?]{0,80}?\b(?:schedules?|announcements?|calendars?|archives?)\b[^.!?]{0,40}?\s(?:is|are|can\sbe)\s(?:also\s)?"
    r"(?:available|posted|found|listed|kept)\s(?:on|at|via|here|from)\b"
)


def signature(text: str, lexicon: Lexicon) -> bool:
    """Whether a line is the foot of a notice: a date alone, or an office alone."""
    bare = texts.short(text)
    if JUST_DATE.match(bare):
        return True
    offices = lexicon.words["departments"] + lexicon.words["offices"]
    return (
        3 <= len(bare) <= 24
        and not re.search(r"[，,。：:；\d的]|——", bare)  # 数与形的关系 is no 系
        and all(len(part) >= 3 and lexicon.folded(part).endswith(offices) for part in bare.split())
    )


#: ``各位老师、同学：``, ``大家好！``: whom a notice greets.
_SALUTES: Final = re.compile(
    r"(?:各位|尊敬的|亲爱的|敬爱的)[^，。！？:：\d“”《》]{1,24}(?:好[，,！!~～。:：\s]*|[:：])|各[一-鿿]{1,8}(?:[、，][一-鿿]{1,12}){0,5}[:：]|(?:大家|[老同][师学]们?|诸位)[早晚上中午下]{0,2}好[，,！!~～。:：\s]*"
)


#: ``学术讲座审批表（院级）``: the name of a form; ``学院意见``, ``签字（盖章）``: what others fill in.
_FORM_NAME: Final = re.compile(
    r"(?:[一-鿿]{0,12}(?:意见|意見)|[一-鿿]{0,8}(?:签字|签名|盖章|签章|簽名|蓋章))(?:\s?[（(][^（）()]{1,16}[)）])?\s?[:：]?"
    r"|[^\s，。：:；]{2,24}(?:申请|申請|审批|審批|登记|登記|备案|備案|审核|審核|报备|報備|申报|申報)表(?:\s?[（(][^（）()]{1,16}[)）])?"
)


def boilerplate(text: str, lexicon: Lexicon) -> bool:
    """Whether a line is navigation or courtesy: kept, but part of no field."""
    bare = text.strip()
    if LAYOUT_LINE.fullmatch(bare) or _FILE.fullmatch(bare) or _TASK.match(bare):
        return True
    if bare[:4] in ("The ", "Our ") and _ELSEWHERE.match(bare):
        return True
    if (
        _REPORTED_BY.fullmatch(bare)
        or _FROM_HOME.match(bare)
        or _REMINDS.match(bare)
        or _ATTACHED.match(bare)
        or _FORM_NAME.fullmatch(bare)
    ):
        return True
    if len(bare) > 60:
        return False
    folded = lexicon.folded(bare)
    if _NAVIGATION.match(bare) or _SALUTES.fullmatch(folded) or (_BREADCRUMB.match(folded) and _HOME.search(folded)):
        return True
    word = lexicon.mentioned("boilerplate", bare if len(bare) <= 24 else bare[:12] if has_han(bare) else bare[:30])
    # a word of navigation (登录, 首页) says so only where there is little else
    return bool(word) and (len(word) >= 4 or 3 * len(word) >= len(bare))


#: A paragraph that says how to attend is no longer.
_LONGEST_ARRANGEMENT: Final = 90


def arranges(text: str, lexicon: Lexicon) -> bool:
    """Whether a short paragraph says how to attend: the card to bring, the credit given, the link to come."""
    bare = text.strip()
    return len(bare) <= _LONGEST_ARRANGEMENT * (1 if has_han(bare) else 2) and lexicon.mentions("arrangements", bare)


#: ``《云》书评：https://…``: a line that ends in the address of another page.
_LINKED: Final = re.compile(r"\S.{0,80}?\s?https?://[^\s。，]{4,300}\s*$")


def beside_the_text(text: str, lexicon: Lexicon) -> bool:
    """Whether a line between paragraphs is the page's: the day alone, the kind of item alone, a link to read on."""
    bare = texts.short(text[:400])
    return bool(JUST_DATE.match(bare) or _LINKED.fullmatch(text.strip())) or (
        len(bare) <= 8 and lexicon.holds("generic", bare)
    )
