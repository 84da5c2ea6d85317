"""What a sentence or a paragraph is about: it invites, it tells of the series, it tells of the talk."""

from __future__ import annotations

import re
from typing import Final

#: ``通过本次分享了解…``: a paragraph on the talk, even behind a biography.
OF_THE_TALK: Final = re.compile(
    r"(?:通过|通過|在)?(?:本[次场場期届]|[这這]次|此次)(?:的)?(?:学术|學術)?(?:分享|报告|報告|讲座|講座|演讲|演講|课程|課程|沙龙|活动|直播)"
    r"|(?:本|该|該)(?:报告|報告|讲座|講座|演讲|演講|文|研究|课程|課程)(?!人|[会會]|[厅廳]|者)"
    r"|(?:讲座|講座|报告|報告|演讲|演講|分享)(?:将|將|拟|擬)(?!于|於|在)"
    r"|(?-i:I|We) (?:will|shall|present|discuss|describe|explain|show|argue|give|review|survey|study|introduce|prove)\b"
    r"|In this (?:talk|lecture|seminar|presentation)\b"
    r"|(?:This|The) (?:talk|lecture|presentation) (?:will|is|opens|concludes|aims|presents|discusses|introduces"
    r"|explores|explains|examines|shares|surveys|reviews|describes|traces|asks|looks|covers|considers|begins|offers)\b",
    re.IGNORECASE,
)


#: ``Jane Roe tells the story of …``: what the talk is about.
_TELLS_OF_IT: Final = re.compile(
    r"(?:(?:Prof|Dr|Professor)\.?\s+)*(?:[A-Z][\w.’'-]+\s+){1,4}(?:tells|explores|discusses|explains|asks|considers|examines"
    r"|reveals|looks at|traces|describes|argues|introduces|reflects on|takes us)\s"
)


#: ``林远舟教授的讲座《云》以…``, ``林远舟教授将从…``
_ZH_TELLS_OF_IT: Final = re.compile(
    r"[一-鿿·]{2,8}?(?:教授|博士|老师|老師|先生|女士|研究员|研究員)?(?:的(?:讲座|講座|报告|報告|演讲|演講|分享)|[将將](?:从|從|以|围绕|圍繞|介绍|介紹|讲述|講述|分享|探讨|探討|带领|帶領|结合|結合))"
)


#: ``Jane Roe will present a lecture on hail. …``: a sentence that tells neither day nor place, and more behind it.
_PRESENTS: Final = re.compile(
    r"(?:(?:Prof|Dr|Professor|Mr|Ms|Mrs)\.?\s+)*(?:[A-Z][\w.’'-]+\s+){1,4}(?:will|is going to)\s"
    r"(?:present|give|deliver|speak|talk|lecture|discuss|explore|describe|review|introduce|show|explain|tell|survey|examine|share|outline|demonstrate)\b"
    r"(?![^.!?]*\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|noon|[Rr]oom|Hall|via Zoom)\b)"
    r"[^.!?\d]{5,240}[.!?]\s+(?=[A-Z“\"'][\s\S]{40})"
)


def tells_of_it(text: str) -> bool:
    """Whether a sentence says what somebody speaks about."""
    if _PRESENTS.match(text) is not None:
        return True
    return _TELLS_OF_IT.match(text) is not None or _ZH_TELLS_OF_IT.match(text) is not None


_ADDRESS: Final = "://"


def announces(text: str) -> bool:
    """A sentence that invites: it tells time and place, not what the talk is about."""
    if told := _PRESENTS.match(text):
        return announces(text[told.end() :])
    return bool(
        _TELLS.search(text[:300])
        or _CALLS.search(text[: 300 if len(text) <= 160 else 80])
        or _OF_THE_SERIES.match(text)
        or (_ADDRESS in text and _READ_ON.match(text))
    )


def tells_of_the_series(text: str) -> bool:
    """Whether a text begins with what the series is: ``The Rain Seminars is a series of …``."""
    return _OF_THE_SERIES.match(text) is not None


#: ``For more information, see https://…``: where to read on.
_READ_ON: Final = re.compile(
    r"\s*(?:For|To)\s(?:more|further|additional|full|find|learn|read)\s?[^.\n]{0,90}\b(?:see|visit|check|consult|go\sto|refer\sto)\s"
    r"[^\n]{0,80}https?://\S{4,300}\s*$",
    re.IGNORECASE,
)


#: ``The Harbour seminar series was established in 2015``: what the series is, not what the talk is about.
_OF_THE_SERIES: Final = re.compile(
    r"(?:(?:The|Our)\s+(?:[A-Z]\S*\s+){1,6}(?i:seminars?|colloquium|colloquia|lectures?|forum|workshops?)(?i:\s+series)?"
    r"|(?:The|Our|This)\s(?:\S+\s){0,3}(?:seminar|lecture|colloquium|talk|speaker|webinar)\sseries)"
    r"\s+(?:was|is|are|were|has|have|aims?|brings?|features?|provides?|meets?|offers?|takes?|runs?|invites?|serves?|started"
    r"|began|focus(?:es)?|covers?|consists?|hosts?|will)\b"
    # The Rain Seminars (RS) is a series of …, Invited seminars hosted by our group …, 《云溪讨论班》，每周五…
    r"|The\s+(?:[A-Z]\S*\s+){1,8}(?:\([^()\n]{2,20}\)\s+)?(?:is|are)\s+an?\s(?:[\w-]+\s){0,3}series\sof\b"
    r"|(?:[A-Z]\w+\s)?(?i:seminars|talks|lectures)\s(?:hosted|organi[sz]ed|given|held|run)\s(?:by|in|at)\s(?:our|the)\s"
    r"|《[^《》\n]{4,40}》[，,]\s?每[周週]"
    # The colloquium offers survey talks …, The School regularly organizes lectures …
    r"|The\s(?i:seminar|colloquium|forum|luncheon|reading\sgroup|journal\sclub)"
    r"\s(?:offers|features|hosts|meets|runs|takes\splace|brings\stogether|is\s(?:held|planned|designed|intended|organi[sz]ed|therefore))\b"
    r"|(?:The|Our)\s(?:[A-Z]\S*\s){1,6}(?:regularly\s)?(?:organi[sz]es|hosts|runs|holds)\s[^.]{0,80}"
    r"\b(?:regularly|series|every|each|weekly|monthly|annually|a\snumber\sof)\b"
    # The Northland Young Scientist Program is the first project …, delivered by public lectures
    r"|The\s(?:(?:of\s|for\s|\([A-Z]{2,8}\)\s)?[A-Z]\S*\s(?:\([A-Z]{2,8}\)\s)?){1,10}(?:(?<=Program\s)|(?<=ogramme\s)|(?<=tiative\s))is\s(?:an?|the)\s"
    r"[^.]{0,160}\b(?:lectures|talks|seminars)\b"
    # 协会计划启动一系列例会…, 学会从2031年起在各地举办科普演讲…
    r"|[^。]{0,80}?(?:(?:[举舉][办辦]|启动|啟動|推出|[开開]展|[开開][设設]|[组組][织織])了?(?:一系列|多[场場])[^，。]{0,24}?"
    r"|[从從自]20\d\d\s?年(?:起|[开開]始)[^，。]{0,20}?[举舉][办辦][^，。]{0,12}?)"
    r"(?:[讲講]座|演[讲講]|例[会會]|沙[龙龍]|[学學][术術]活[动動]|[报報]告[会會]|分享[会會])"
    r"|[^。]{0,12}?[举舉][办辦]多[场場]次"
)


_TELLS: Final = re.compile(
    r"(?:将于|將於)(?!(?:本[场次]|此次|这次|該|该)[^，。；]{0,8}[中里上])(?![^，。；]{0,24}(?:起[执執施生]|[执執]行|[实實]施|施行|生效|出版|[颁頒][布佈]|退役|[发發]射|完成|建成))|(?:有|[荣榮])幸地?邀[请請]|特[别別]?[举舉][办辦][^。]{2,40}?(?:[讲講]座|演[讲講]|[报報]告)|[我本][们們校院社]邀[请請][了到]?[^，。]{2,40}?[给給为為](?:大家|[同][学學]|[师師]生)[^，。]{0,8}?[讲講介分带帶]|[诚誠]邀[^。]{2,40}?[亲親][临臨]|[应應].{0,20}邀[请請]|特[别別]?邀[请請]?[^。]{0,40}(?:[带帶][来來]|做客|主[讲講]|分享)|"
    r"is pleased to|invites? you|\bpresents (?:our|its|the) (?:[A-Z][\w&’'-]* ){1,6}featuring\b|"
    r"\b(?:is|are) (?:jointly )?organi[sz]ed by|"
    r"\bis (?:organi[sz]ing|hosting|holding) an?\b|"
    r"\bheld an? (?:\w+ )?(?:lecture|seminar|talk|webinar)\b|"
    r"\d.{0,24}(?:成功)?(?:举办|舉辦|举行|舉行)了[^，。]{0,12}(?:讲座|講座|报告|報告|活动)|"
    r"(?<!\bI )(?<!\bwe )(?<!\bWe )will (?:give|present|deliver|be held|speak)"
)
#: Courtesies: at the end of a long text they do not make it an invitation.
_CALLS: Final = re.compile(
    r"\b[Aa]ll are (?:\w+ )?welcome\b"
    r"|[欢歡]迎.{0,20}(?:[参參]加|[参參][与與]|光[临臨]|踊跃|踴躍)|[届屆][时時]|敬[请請]|[快赶趕][来來快]?[报報]名|名[额額]有限|先到先得"
)


#: ``邀请X大学Y教授演讲。…``, ``讲者为X大学Y教授，讲题为“…”，地点在…。…``: who comes, and sentences on what it is about.
_WHO_COMES: Final = (
    re.compile(
        r"^(?:本[场次期])?(?:特)?邀请(?:到|了)?(.{3,60}?)(?:[于在][^，。]{2,24}?)?(?:演讲|讲座|来访|报告|讲学|分享|对谈|座谈)[。，](?:由[^，。]{2,16}主持。)?"
    ),
    re.compile(
        r"^(?:本[场次期])?(?:讲者|主讲人?|讲员|[主演]讲者|报告人|分享人|主讲嘉宾)[为是]([^，。]{3,60})(?:，[^。]{0,160})?。"
    ),
    re.compile(
        r"^([一-鿿·]{2,12}(?:教授|博士|老师|先生|女士|研究员|院士))以[「“《][^「」“”《》]{4,80}[」”》]为题"
        r"(?:发表|作|做|进行)?(?:专题|学术)?(?:演讲|报告|主讲|讲座)(?:，[^。]{0,80})?。"
    ),
    re.compile(
        r"^本[次场](?:演讲|讲座|报告|活动)?()(?:题目|主题|讲题)[为是][「“《][^「」“”《》]{4,80}[」”》]"
        r"(?:，由[^，。]{2,20}主持)?。(?=[^。]{12})"
    ),
    re.compile(
        r"^(?:本[次场])?(?:演讲|讲座|报告)?(?:题目|主题|讲题)()[为是][“「《][^“”「」《》]{3,80}[”」》](?:，由[^，。]{2,20}(?:担任)?主持人?)?。"
    ),
    # 本室于3月9日邀请林远舟研究员以“云”为题进行演讲，由王海副教授主持。…
    re.compile(
        r"^(?=[^。]{4,160}[邀请])[^。]{4,160}?()以[「“《][^「」“”《》]{4,80}[」”》]为题[^。「“《]{0,24}?"
        r"(?:，由[^，。]{2,20}主持)?。(?=[^。]{10})"
    ),
    re.compile(r"^本[次场](?:演讲|讲座|报告|活动)()由[^，。]{2,20}主持(?:，[^。]{0,160})?。"),
)


def who_comes(folded: str) -> re.Match[str] | None:
    """The words at the head of a Chinese paragraph that name the speaker or the chair, up to where the contents begin.

    Group 1 is the speaker, empty where only the chair is named.
    """
    return next((match for form in _WHO_COMES if (match := form.match(folded))), None)


_QUESTION: Final = re.compile(r"[？?](?![)）])")
_READER: Final = re.compile(r"[您你]|我们|我們|大家")
_OF_THE_SPEAKER: Final = re.compile(r"[讲講]者|主[讲講]人|[报報]告人|[讲講]座|[报報]告|演[讲講]")


def asks_the_reader(text: str) -> bool:
    """Whether a Chinese text asks the reader one question after another and says nothing of a talk or who gives it."""
    questions = len(_QUESTION.findall(text))
    asked = questions > 1 and _READER.search(text) is not None
    asked = asked or (questions > 0 and _QUESTION.search(text.strip().split("\n")[0][-1:]) is not None)
    return asked and OF_THE_TALK.search(text) is None and _OF_THE_SPEAKER.search(text) is None
