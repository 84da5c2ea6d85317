"""Tables of a notice: which cell labels which.

A notice is most often a table of two columns, label and value, or a form of four (label, value, label, value); a
week's list has a row of headers and a talk in each row below. The layout alone does not tell a form from a list, so
the stems of the usual labels help; what a label *means* is the reader's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_STEMS_ZH = (
    "题目|題目|标题|標題|主题|主題|议题|報告|报告|讲座|講座|讲题|講題|演讲|演講|主讲|主講|讲者|講者|讲人|講人|嘉宾|嘉賓|专家|姓名|"
    "时间|時間|日期|地点|地點|地址|教室|会议|會議|场地|单位|單位|机构|學校|学校|学院|院系|职称|职务|職稱|職務|头衔|摘要|提要|简介|簡介|介绍|"
    "内容|內容|主持|邀请|邀請|联系|聯絡|联络|电话|電話|手机|邮箱|信箱|腾讯|密码|语言|期次|期数|期號|系列|编号|序号|备注|備註|主办|主辦|承办|协办|"
    "网址|链接|形式|方式|对象|关键词|星期|人数|论坛|日程|外文|英文|中文|教授|履历|審批|审批|意见|签字|负责人|组织|召集"
)
_STEMS_EN = (
    "title|topic|theme|talk|speaker|presenter|lecturer|reporter|name|date|time|when|where|day|venue|place|room|location|affiliation|"
    "institut|universit|organi|position|rank|abstract|summary|content|bio|profile|about|host|chair|moderator|invited|contact|"
    "e-?mail|phone|tel|zoom|tencent|voov|teams|webex|online|meeting|passcode|password|link|url|web|language|series|no\\.|number|#|remark|note|"
    "keyword|subject|guest|department|school|week|session"
)
_STEM = re.compile(rf"{_STEMS_ZH}|\b(?:{_STEMS_EN})", re.I)
_SENTENCE = re.compile(r"[。；！？;!?]|[，,].*[，,]|\d{2,}|[@]|https?:", re.I)
_SPACE = re.compile(r"\s+")
_COUNTING = re.compile(r"(?:序号|序號|编号|編號|序|号|#|no\.?|nr\.?|s/?n|№|index)", re.I)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row of a table says: a labelled value, or (``label`` missing) a text that stands alone."""

    text: str
    label: str | None = None


def one_line(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def is_short(text: str) -> bool:
    """Whether a cell could be a label by its shape: a few characters, no sentence, no figures."""
    plain = _SPACE.sub("", text).rstrip(":：")
    width = sum(2 if ch > "\u2e7f" else 1 for ch in plain)
    return 0 < width <= 36 and not _SENTENCE.search(text)


def is_label(text: str) -> bool:
    """Whether a cell is a label by shape and by word (``主　讲　人``, ``Speaker:``, ``报告题目``)."""
    compact = _SPACE.sub("", text)
    return is_short(text) and bool(_STEM.search(compact) or _STEM.search(text) or compact.endswith((":", "：")))


def counts_rows(header: str) -> bool:
    """Whether a column only numbers the rows (序号, No.)."""
    return _COUNTING.fullmatch(_SPACE.sub("", header).rstrip(":：")) is not None


def is_list(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row heads columns and each further row is a talk."""
    rows = [row for row in rows if any(row)]
    if len(rows) < 2 or len(rows[0]) < 3:
        return False
    head = [cell for cell in rows[0] if cell]
    labels = sum(map(is_label, head))
    if len(head) < 3 or len(set(head)) < len(head) or labels < max(2, 0.6 * len(head)):
        return False
    below = [cell for row in rows[1:] for cell in row if cell]
    return sum(map(is_label, below)) < 0.4 * len(below)


def entries(row: Sequence[str]) -> Iterator[Entry]:
    """What one row of a form says: its cells taken as label, value, label, value where they look so."""
    cells = [cell for cell in row if cell.strip()]
    while cells:
        first = cells.pop(0)
        if cells and _labels(first, cells[0], alone=len(cells) == 1):
            yield Entry(cells.pop(0).strip(), one_line(first).rstrip(":： "))
        else:
            yield Entry(first.strip())


def _labels(first: str, second: str, *, alone: bool) -> bool:
    if is_label(first):
        return not is_label(second) or not second.rstrip().endswith((":", "：")) or alone
    return alone and is_short(first) and not is_label(second)
