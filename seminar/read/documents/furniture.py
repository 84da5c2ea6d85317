"""The lines a web page or a mail has around a notice, in the words such lines are written in."""

from __future__ import annotations

import re
from datetime import date

#: Whole lines, by what they do for the page.
_LINES = (
    # doing something with the page
    r"[\[【(（]?(?:关闭(?:窗口|本页)?|關閉視窗|打印(?:本页|此页)?|列印|返回(?:列表|顶部|首页|上一页)?|回(?:上一?[頁页]|首[頁页]|列表))[\]】)）]?",
    r"[\[【(（]?(?:收藏(?:本页)?|分享(?:到)?.{0,20}|点赞|在看|复制链接|继续滑动看下一个)[\]】)）]?",
    r"(?:设为首页|加入收藏|网站地图|联系我们|登录|注册|搜索|EN|English|中文|中文版|简体|繁體|繁体)",
    r"skip\s+to\s+(?:main\s+)?content|toggle\s+navigation|back\s+to\s+(?:top|events?|list|calendar|all.*)|read\s+more|menu|search",
    r"(?:\+\s*)?add\s+to\s+(?:my\s+|google\s+|outlook\s+)?calendar|print(?:\s+this)?(?:\s+page)?|log\s?in|sign\s+in|subscribe",
    r"share(?:\s+(?:this|on|via).*)?|tweet|facebook|twitter|linkedin|weibo|wechat|whatsapp|e-?mail\s+this|instagram",
    r"[«‹<]?\s*all\s+(?:events|talks|seminars|lectures)|(?:\+\s*(?:google\s+(?:calendar|maps?)|i\s?cal\s+export|outlook(?:\s+live)?)\s*)+",
    r"(?:建议|建議)(?:您)?使用.{0,40}(?:浏览|瀏覽|解析度|分辨率).{0,40}|this\s+event\s+has\s+passed\.?",
    # where one is, and what comes before and after
    r"(?:您|你)?(?:的|当前|現在|目前|所在)*(?:位置|位于)\s*[:：].*",
    r"(?:首页|网站首页|主页|首頁|home)\s*(?:>|&gt;|›|»|/|→|\\).*",
    r"(?:上|下|前|后|後)一(?:篇|条|條|则|則|页|頁|个|個)\s*(?:文章|新闻|公告)?\s*[:：]?.*",
    r"(?:previous|next)(?:\s+(?:post|article|event|talk|page|story|seminar))?\s*(?:[:：←→«»‹›].*)?",
    r"[←→«»‹›<>]+\s*(?:previous|next|prev|back|上一|下一).*|(?:上一|下一).{0,4}[←→«»‹›<>]+",
    # who made the page, who has the rights, how often it was read
    r"(?:版权所有|版權所有|copyright|©|\(c\)\s*(?:19|20)\d\d|all\s+rights\s+reserved).*",
    r"(?:技术支持|技術支援|备案|.{0,6}ICP备|.{0,4}公网安备).*",
    r"(?:点击|浏览|閱讀|阅读|訪問|访问|查看|点阅|瀏覽|人气)(?:次数|次數|量|数|數|人次|人數|率)?\s*+(?:[:：]\s*+)?"
    r"(?:\[?\s*+\d*+\s*+次?\]?|loading.*)",
    r"\d{1,5}\s*(?:次浏览|views?|次阅读|人阅读)",
    r"(?:文字|撰稿|供稿|图文|图|编辑|責編|责编|责任编辑|审核|审稿|校对|排版|摄影|来源|初审|复审|终审|一审|二审|三审)"
    r"\s*[|丨｜:：／/].{0,40}",
    # what a WeChat article says about itself
    r"点击(?:上方|下方|右上角|蓝字|关注|阅读原文).*|.{0,6}(?:长按|扫描|扫一扫|扫码|识别).{0,10}(?:二维码|关注).{0,12}",
    r".{0,8}关注(?:我们|该公众号|本公众号)|微信扫一扫|预览时标签不可点|阅读原文|原创",
    r"(?:—|-|－|–|\s)*(?:END|完|end)(?:—|-|－|–|\s)*",
)
_FURNITURE = re.compile(rf"(?:{'|'.join(_LINES)})\s*", re.I | re.S)
_POSTED = re.compile(
    r"(?:发布|發布|發佈|发表|發表|公布|公告|更新|录入|录入|张贴|張貼|刊登|添加|上传|创建)(?:时间|時間|日期|于|於|在)?\s*[:：]?\s*|"
    r"^\s*(?:日期|时间)\s*[:：].*(?:作者|来源|点击|浏览|阅读|發佈)|"
    r"\b(?:posted|published|submitted|updated|last\s+(?:updated|modified)|created)\b",
    re.I,
)
_FROM_WHOM = re.compile(r"(?:作者|来源|來源|编辑|供稿|浏览|点击|阅读|發佈單位|发布者|发布人|by)\s*[:：]?", re.I)
#: A line with a fact of the talk in it is never furniture, whatever else was glued to it.
_FACTS = re.compile(r"(?:题\s*目|報\s*告\s*人|报\s*告\s*人|主讲|主講|地\s*[点點]|title|speaker|venue)\s*[:：]", re.I)
_NUMERIC = re.compile(r"(?P<y>(?:19|20)\d\d)\s*[-/.年]\s*(?P<m>\d{1,2})\s*[-/.月]\s*(?P<d>\d{1,2})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "|".join(_MONTHS)
_WORDED = re.compile(
    rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m>{_MONTH})[a-z]*\.?,?\s+(?P<y>(?:19|20)\d\d)"
    rf"|(?P<m2>{_MONTH})[a-z]*\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>(?:19|20)\d\d)",
    re.I,
)
_HEADS_OF_LISTS = (
    r"END|往期(?:推荐|回顾|精彩|内容)?|相关(?:阅读|推荐|新闻|文章|链接|报告|通知|资讯)|推荐(?:阅读|文章|新闻)|精彩推荐|猜你喜欢",
    r"近期(?:报告|讲座|活动|新闻|通知)|最新(?:报告|讲座|活动|新闻|通知|公告|文章|动态)|热门(?:文章|新闻|讲座)|更多(?:报告|讲座|新闻|活动)?",
    r"延伸閱讀|延伸阅读|相關(?:連結|文章|活動|新聞)|友情链接|附件下载",
    r"(?:upcoming|related|other|more|recent|past|previous|next|latest|similar)\s+(?:\w+\s+){0,2}"
    r"(?:events?|talks?|seminars?|news|posts?|articles?|stories|lectures?|colloquia)",
    r"you\s+(?:may|might)\s+also\s+like|see\s+also|recent\s+comments|leave\s+a\s+(?:reply|comment)|share\s+this|tags?|categories",
)
_SIDE = re.compile(rf"[\W_]*(?:{'|'.join(_HEADS_OF_LISTS)})[\W_]*", re.I)


def is_furniture(line: str) -> bool:
    """Whether a whole line is part of the page and not of the notice: how to print it, who has the rights."""
    line = line.strip()
    if len(line) > 400 or _FACTS.search(line):
        return False
    return _FURNITURE.fullmatch(line) is not None or posted_on(line) is not None


def opens_side_matter(line: str) -> bool:
    """Whether a line heads a list of other pages (往期推荐, Upcoming events)."""
    return len(line) <= 60 and _SIDE.fullmatch(line.strip()) is not None


def posted_on(line: str) -> date | None:
    """The date a line says the page was put up, where it says so (发布时间：…, Posted on …)."""
    if len(line) > 160 or not (match := _POSTED.search(line)):
        return None
    before = line[: match.start()].strip()
    if len(before) > 40 and not _FROM_WHOM.search(before):
        return None
    return first_date(line[match.start() :])


def first_date(text: str) -> date | None:
    """The first calendar date written out with its year."""
    if match := _NUMERIC.search(text):
        return _date(match["y"], match["m"], match["d"])
    if match := _WORDED.search(text):
        month = (match["m"] or match["m2"])[:3].lower()
        return _date(match["y"] or match["y2"], _MONTHS.index(month) + 1, match["d"] or match["d2"])
    return None


def _date(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
