"""Tables of a notice: which cell labels which.

A notice is most often a table of two columns, label and value, or a form of four (label, value, label, value); a
week's list has a row of headers and a talk in each row below. The layout alone does not tell a form from a list, so
the reader's lexicon is asked whether a cell is a label; which field it names is the reader's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from seminar.read.lexicon import Lexicon

#: How labels end that name no field of a talk, but stand in forms and lists beside those that do.
_FORM_LABEL = re.compile(
    r"(?:姓名|名称|意见|形式|方式|对象|人数|级别|类别|类型|编号|序号|备注|附注|费用|预算|电话|手机|传真|学历|国籍|性别|签字|签名|盖章|日程|星期|时长|"
    r"序號|備註|類別|對象|電話)$|^(?:no\.?|#|remarks?|notes?|audience|level|type|category|duration|week(?:day)?|day|session|slides|video|paper|"
    r"capacity|fee|registration|status)$",
    re.I,
)
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
    if len(text) > 120:
        return False
    plain = _SPACE.sub("", text).rstrip(":：")
    width = sum(2 if ch > "\u2e7f" else 1 for ch in plain)
    return 0 < width <= 36 and not _SENTENCE.search(text)


def is_label(text: str) -> bool:
    """Whether a cell is a label by shape and by word (``主　讲　人``, ``Speaker:``, ``报告题目``)."""
    return is_short(text) and (text.rstrip().endswith((":", "：")) or _is_known(text))


@lru_cache(maxsize=4096)
def _is_known(text: str) -> bool:
    plain = text.strip().rstrip(":：").strip()
    return Lexicon.load().field_of(plain) is not None or bool(_FORM_LABEL.search(_SPACE.sub("", plain)))


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
