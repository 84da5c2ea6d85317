"""What stands in a programme between its talks: coffee, a photo, a welcome, a week without a talk."""

from __future__ import annotations

import re
from typing import Final

_ZH: Final = (
    r"(?:茶[歇点點会會]|抽[奖獎](?:环节|活动)?|[开開闭閉]幕致?[词詞辞辭]|(?:[一-鿿]{2,8})?[会會][员員]大[会會]|(?:[颁頒][奖獎]|[闭閉]幕)(?:典[礼禮]|[仪儀]式)|开场|開場|注册|註冊|致?(?:欢迎|歡迎)[词辞詞辭]|开场介绍|中场休息|午餐|午休|晚餐|晚宴|早餐|用餐|休息|合影|签到|簽到|(?:开始|開始)?(?:报到|報到)|开幕[式致]?|開幕[式致]?|闭幕式?|閉幕式?|(?:[领領][导導]|嘉[宾賓]|院[长長]|校[长長])?致[辞辭詞词]"
    r"|[一-鿿]{0,6}致(?:[欢歡]迎|[开開]幕|[闭閉]幕|[开開]場)?[辞辭詞词]|自由(?:[讨討][论論]|交流)|(?:互[动動]|提[问問]|[问問]答)(?:[环環][节節]|交流)?|[圆圓]桌[讨論论討]*|[总總][结結]|停一次|(?:期[中末])?考试周|运动会|停[课課]|校外参[访訪]|校外參訪|放假|[^，。：:]{2,6}[节節]放假|(?:[国國][庆慶]|清明|端午|中秋|[劳勞][动動]|春)[节節]|元旦|五一|期[中末]考[^，。]{0,4}停[课課](?:一次)?|(?:本[周週]|暂)?(?:无|無|没有)(?:报告|報告|讲座|講座|讨论班|主题(?:分享)?|分享|安排))"
)
_EN: Final = (
    r"(?:arrivals?|doors\sopen|q\s?(?:&|and|/)?\s?a|(?:academic\s)?procession|concert|banquet|tea|coffee|lunch|dinner|breakfast|break|intermission|recess|reception|registration|check-in|refreshments|drinks"
    r"|(?:panel|round[- ]table)\sdiscussion|round\stable|poster\ssession|photos?"
    r"|group\sphoto|opening|closing|welcome(?:\sback)?|introduction|adjourn|wrap-up|free\sdiscussion|general\sdiscussion"
    r"|(?:games?|quiz|film|movie|pub|social|puzzle)\s(?:night|evening)|annual\sgeneral\smeeting|AGM"
    r"|elections?|outing|(?:summer|winter|christmas|garden)\sparty"
    r"|departmental\s\w+|barbecue|no\s(?:talk|seminar|colloquium|meeting|lecture|class|session)s?|spring\sbreak|reading\sweek|holiday"
    r"|pass(?:ed)?|skip(?:ped)?|group\s(?:activity|outing)|team\sbuilding)"
)
_BEHIND: Final = r"(?:\s(?:remarks|ceremony|address|session|words|break|party|buffet|time|hours?))?"
_BRACKET: Final = r"(?:\s*[（(][^（）()]{0,60}[)）])?"
_PAUSE: Final = re.compile(
    rf"(?:the\s)?(?:{_ZH}|{_EN}{_BEHIND})(?:(?:\s*+(?:[/、，,&+与與和及]|and)\s*+|\s++)(?:{_ZH}|{_EN}{_BEHIND})){{0,4}}"
    rf"{_BRACKET}(?:\s(?:at|in|by)\s[^:：]{{2,40}}|,\s[^:：]{{2,30}}|\sthis\sweek.{{0,40}})?[\s.!。！]*",
    re.IGNORECASE,
)
#: ``CANCELLED: Jane Roe, …``, ``【取消】…``
_OFF: Final = re.compile(
    r"\W{0,2}(?:(?:cancell?ed|postponed)\b|(?:本[场場]|[报報]告)?已?(?:取消|延期|改期)(?=[】\])）：:\s*]))",
    re.IGNORECASE,
)
#: ``Coffee Mathematics Common Room (Room 211)``: a pause and where it is, no colon between.
_PAUSE_AND_PLACE: Final = re.compile(
    r"(?:coffee|tea|lunch|dinner|breakfast|reception|registration|drinks|refreshments)(?:\s(?:and|&)\s(?:tea|coffee|snacks|cakes?))?"
    r"(?:\sbreak)?[\s,–—-]{1,3}(?-i:[A-Z])[^:：]{2,60}\b(?:room|hall|lounge|foyer|building|lobby|cafeteria|restaurant|atrium|house"
    r"|theatre|canteen|courtyard|area)\b[^:：]{0,30}",
    re.IGNORECASE,
)
#: ``Panel discussion: the future of rain``, ``圆桌论坛：雨的未来``: where several speak and none gives a talk.
_PANEL: Final = re.compile(
    r"\W{0,2}(?:(?:panel|round[- ]?table)(?:\sdiscussion|\ssession)?\b|[圆圓]桌(?:[讨討論论坛壇]|会议))", re.IGNORECASE
)
#: ``Opening remarks: welcome to the day``, ``The session concludes``: who opens and who closes.
_OPENS: Final = re.compile(
    r"(?:opening|closing|welcom(?:e|ing)|introductory|final|concluding)\s(?:and\s\w+\s)?(?:remarks|address|words|session|ceremony|notes?)\b.*"
    r"|(?:opening|closing)\s(?:and|&)\s(?:welcome|farewell).*|welcome(?:\s(?:and|&|to)|[.:,])\s.*"
    r"|(?:the\s)?(?:\w+\s){0,3}(?:concludes|adjourns|ends\s?|begins\s?|opens\s?)"
    r"|(?:open|start|lead)(?:ing|s)?\s(?:the\s)?(?:\S+\s){0,3}discussion(?:\s(?:about|on|of)\s.*)?"
    r"|(?:lunch|coffee|tea|dinner)\sbreak[.,;:]\s.*|poster\ssession.*|(?:poster|introduction|lightning)\sblitz.*|(?:guided\s)?(?:city|walking|lab|campus)\stours?\b.*"
    r"|(?:lunch|dinner|supper|breakfast|banquet|drinks|reception)\s(?:at|in)\s.*|hands-on\b.*"
    r"|(?:lunch|dinner|breakfast|coffee|tea|registration)\s?:\s.*|(?:早餐|午餐|午休|晚餐|晚宴|茶歇|合影|签到|簽到|报到|報到)\s?[:：，,].*",
    re.IGNORECASE,
)
_LONGEST: Final = 80
#: ``Opening words by Jane Roe, Chair of …``: however long it says who they are.
_OPENED_BY: Final = re.compile(
    r"(?:opening|closing|welcom(?:e|ing)|introductory|concluding)\s(?:remarks|address|words|speech)\s(?:by|from)\s[^:：]{2,200}",
    re.IGNORECASE,
)


def is_pause(text: str) -> bool:
    """Whether an entry of a programme is no talk: ``茶歇``, ``Coffee break``, ``No colloquium this week``."""
    bare = text.strip(" *_\t\u3000—–-:：")
    bare = bare[1:-1] if bare[:1] in "（(" and bare[-1:] in "）)" else bare
    if len(bare) > _LONGEST:
        return _OPENED_BY.fullmatch(bare) is not None
    return bool(_PAUSE.fullmatch(bare) or _PAUSE_AND_PLACE.fullmatch(bare) or _OPENS.fullmatch(bare))


def is_panel(text: str) -> bool:
    """Whether the title of an entry is that of a panel, where nobody gives a talk."""
    return _PANEL.match(text) is not None


def is_called_off(text: str) -> bool:
    """Whether an entry begins with the word that the talk does not take place then."""
    return _OFF.match(text.strip(" *_")) is not None
