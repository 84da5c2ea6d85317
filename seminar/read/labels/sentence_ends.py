"""Where the value of a label within running text ends: at the next sentence, a courtesy, a label glued behind it."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.labels.run_on import before_the_code, before_the_welcome

#: 。 and a sentence on something else: the day, the doors, a welcome.
_NEXT_SENTENCE: Final = re.compile(
    r"。(?=\s*(?:时间|地点|报名|讲座|会后|届时|本次|凭票|欢迎|请|截止|[上下本这]?周|星期|[今明后]天|[\d一二三四五六七八九十]{1,3}月))"
)


#: ``题目：海雾三十年，欢迎参加。邀请人：…``
_WELCOME_BEHIND: Final = re.compile(
    r"(?<=\S)[，,]\s*(?:届时|屆時)?(?:热忱|热烈|诚挚)?(?:欢迎|歡迎|敬请|敬請)[^，。]{0,16}(?:参加|參加|光临|光臨|指导|聆听)"
)
#: ``地点：统计系会议室（五楼东）请本系师生参加！``: the courtesy glued to the room.
_COURTESY_BEHIND: Final = re.compile(
    r"(?<=[）)室厅廳堂楼樓馆館院号號\d])\s*(?:敬?[请請]|欢迎|歡迎|热烈欢迎|望)[^，。！!：:]{2,40}(?:参加|參加|光临|光臨|出席|莅临|蒞臨|参会|與會|与会)"
)
#: ``明德楼308（座位有限，先到先得）``
_REMARK_BEHIND: Final = re.compile(
    r"[（(](?=(?:座位|席位|先到|限[\d人]|[凭憑]票|免[费費]|[请請]提|另有|[无無]需|提前|提早|如有))[^（）()]{2,40}[)）]\s*+$"
)
#: ``在明德楼三-101作学术讲座``
_TALK_BEHIND: Final = re.compile(
    r"(?<=[\d室厅廳堂楼樓馆館])(?:作|做|举行|舉行|举办|舉辦)(?:学术|學術|专题|專題|题为|題為)"
)
_BEHIND_A_ROOM: Final = (_REMARK_BEHIND, _TALK_BEHIND, _COURTESY_BEHIND)
#: ``Why Does Ice Float?Background: …``: an unknown label glued behind the mark that ends a title.
_GLUED_END: Final = re.compile(r"(?<=[?!)])(?=[A-Z][a-z]{3,14}: \S)")
_NEXT_ENGLISH: Final = re.compile(
    r"(?:(?<=[a-z]{3})|(?<=[a-z]{2}\))|(?<=\d\d))\.(?=\s+(?:Her|His|Their|The|We|We['’]ll|She|He|They|It|Please|All|Everyone|Coffee|Refreshments|Join|Doors)\b)"
)

#: ``Speaker: Dr. Jane Roe is a professor at … .``: a sentence on the speaker, not a name.
_LIFE: Final = re.compile(r"\s*(?:[A-Z][\w.'’-]*\s){1,5}(?:is|was)\s(?:currently\s)?(?:an?|the)\s")


def sentence_end(field: str, text: str, start: int, end: int) -> int:
    """Where the value of a label within running text ends: ``讲题：一座桥。3月22日，…`` names only the bridge."""
    end = before_the_code(text, start, end)
    if field in ("abstract", "bio"):
        return before_the_welcome(text, start, end)
    if field not in ("title", "speaker", "venue", "host", "start", "end", "date"):
        return end
    behind = (way.search(text, start, end) for way in _BEHIND_A_ROOM) if field == "venue" else ()
    if ended := next(filter(None, behind), None):
        return start + len(text[start : ended.start()].rstrip())
    match = _NEXT_SENTENCE.search(text, start, end)
    if match is None and field in ("speaker", "host", "venue"):
        match = _NEXT_ENGLISH.search(text, start, end)
        if match and field == "speaker" and _LIFE.match(text, start, match.end()):
            match = None  # the life of the speaker goes on
        if match and text[match.start() - 1] == ")":
            return match.start()
    if match is None and field == "title":
        match = _GLUED_END.search(text, start, end)
    if match is None and field == "title" and (welcome := _WELCOME_BEHIND.search(text, start, end)):
        return welcome.start()
    return match.end() if match else end
