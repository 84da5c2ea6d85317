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

from seminar.language import has_han
from seminar.names import NameMatch, compare
from seminar.read.labels.hits import PEOPLE
from seminar.read.lexicon import Lexicon

#: How labels end that name no field of a talk, but stand in forms and lists beside those that do.
_FORM_LABEL = re.compile(
    r"(?:姓名|名称|简介|簡介|意见|形式|方式|对象|人数|级别|类别|类型|编号|序号|备注|附注|费用|预算|电话|手机|传真|学历|国籍|性别|签字|签名|盖章|日程|星期|时长|"
    r"序號|備註|類別|對象|電話)$|^(?:no\.?|#|remarks?|notes?|audience|level|type|category|duration|week(?:day)?|day|session|slides|video|paper|"
    r"capacity|fee|registration|status)$",
    re.I,
)
_SENTENCE = re.compile(r"[。；！？;!?]|[，,].*[，,]|\d{2,}|[@]|https?:", re.I)
_SPACE = re.compile(r"\s+")
#: A day as calendars write it.
DAY = re.compile(
    r"\d{1,2}\s*月\s*\d{1,2}|\d{1,4}\s*[-/.]\s*\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|"
    r"\d\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.I,
)
#: Columns of a table that are looked at.
_WIDEST = 60
_COUNTING = re.compile(r"(?:序号|序號|编号|編號|序|号|#|no\.?|nr\.?|s/?n|№|index)", re.I)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row of a table says: a labelled value, or (``label`` missing) a text that stands alone."""

    text: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table on a page: its text, and how many columns and rows it takes."""

    text: str
    across: int = 1
    down: int = 1


def unfolded(rows: Sequence[Sequence[Cell]]) -> list[tuple[str, ...]]:
    """The rows of a table with merged cells: one merged downwards says the same in each of its rows.

    One merged to the right stands in its first column; the others are empty, so that a title over the whole table is
    a row of one cell, and a label over two columns heads the first of them.
    """
    found: list[tuple[str, ...]] = []
    hanging: dict[int, tuple[str, int]] = {}
    for row in rows:
        texts: list[str] = []
        cells = list(row)
        while (cells or any(column >= len(texts) for column in hanging)) and len(texts) < _WIDEST:
            column = len(texts)
            if column in hanging:
                text, left = hanging.pop(column)
                if left > 1:
                    hanging[column] = (text, left - 1)
                texts.append(text)
                continue
            cell = cells.pop(0) if cells else Cell("")
            for at in range(min(max(cell.across, 1), _WIDEST - column)):
                text = cell.text if at == 0 else ""
                texts.append(text)
                if cell.down > 1:
                    hanging[column + at] = (text, cell.down - 1)
        found.append(tuple(texts))
    return found


def is_calendar(rows: Sequence[Sequence[str]]) -> bool:
    """Whether each row of a table without labels is a talk: it begins with a day, and more stands behind it."""
    filled = [[cell for cell in row if cell.strip()] for row in rows]
    filled = [row for row in filled if row]
    telling = [row for row in filled if len(row) >= 3 and any(DAY.search(cell[:40]) for cell in row[:2])]
    labels = sum(is_label(cell) for row in filled for cell in row)
    return len(telling) >= 2 and len(telling) >= 0.8 * len(filled) and labels == 0


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
    if len(cells) == _IN_TWO_LANGUAGES and _says_twice(*cells):
        label = one_line(cells[0]).rstrip(":： ")
        yield Entry(cells[1].strip(), label)
        yield Entry(cells[2].strip(), label)
        return
    while cells:
        first = cells.pop(0)
        if len(cells) > 1 and _same_label(first, cells[0]) and not is_label(cells[1]):
            cells.pop(0)  # 题目 | Title | …: the label again in the other language
        if cells and _labels(first, cells[0], alone=len(cells) == 1):
            yield Entry(cells.pop(0).strip(), one_line(first).rstrip(":： "))
        else:
            yield Entry(first.strip())


#: Cells of such a row: ``题目 Title`` | ``云中的冰`` | ``Ice in Clouds``.
_IN_TWO_LANGUAGES = 3


#: ``Prof. Dr. ``, before a name
_RANKS = re.compile(r"(?:(?:Prof(?:essor)?|Dr|Mr|Ms|Mrs)\b\.?\s*)+")
_LONGEST_NAME = 4


def _says_twice(label: str, one: str, other: str) -> bool:
    """Whether a row gives the value of its label in each language; a person by the same name."""
    if not is_label(label) or is_label(one) or is_label(other) or has_han(one) is has_han(other):
        return False
    if Lexicon.load().field_of(label.strip().rstrip(":：")) not in PEOPLE:
        return True
    chinese, latin = (one, other) if has_han(one) else (other, one)
    name = _RANKS.sub("", re.split(r"[\n,(]", latin.strip(), maxsplit=1)[0].strip())
    return any(compare(chinese.strip()[:n], name) is NameMatch.MATCH for n in range(2, _LONGEST_NAME + 1))


def _same_label(first: str, second: str) -> bool:
    """Whether two cells side by side are one label in two languages."""
    if not (is_label(first) and is_label(second)):
        return False
    field = Lexicon.load().field_of(first.strip().rstrip(":："))
    return (
        field is not None
        and field == Lexicon.load().field_of(second.strip().rstrip(":："))
        and (first.isascii() is not second.isascii())
    )


#: ``题目：云中的冰``: a cell that holds a fact with its label.
_FACT = re.compile(r"([^:：\n]{1,14})[:：]\s*\S")


def _labels(first: str, second: str, *, alone: bool) -> bool:
    if (fact := _FACT.match(first.strip())) and _is_known(fact[1]):
        return False
    if is_label(first):
        return not is_label(second) or not second.rstrip().endswith((":", "：")) or alone
    return alone and is_short(first) and not is_label(second)


def labels_repeated(rows: Sequence[Sequence[Cell]]) -> Iterator[tuple[str, ...]]:
    """The texts of a form's rows, a label that spans rows repeated."""
    label, spans = "", 0
    for row in rows:
        texts = tuple(cell.text for cell in row)
        if spans > 0:
            texts, spans = (label, *texts), spans - 1
        elif row and row[0].down > 1:
            label, spans = row[0].text, row[0].down - 1
        yield texts
