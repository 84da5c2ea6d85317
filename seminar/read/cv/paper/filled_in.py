"""Forms filled in: numbered fields with a colon, labels in brackets before their values, a first column of labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.vocabulary import cv_words, kind_of, label_field, plain
from seminar.read.document import Line

#: 1. Name          : Dr. Jane Roe; 12) Five best publications :
_NUMBERED: Final = re.compile(
    r"\s{0,20}[（(]?(?P<number>\d{1,2})[.)、）]\s{0,10}(?P<label>[^\W\d_][^:：]{1,60}?)\s{0,60}[:：](?!//)\s{0,60}(?P<value>.*)$",
    re.S,
)
#: 【姓名】林远舟, [Position]: Lecturer
_BRACKETED: Final = re.compile(
    r"\s{0,20}[【\[［〔](?P<label>[^【】\[\]［］〔〕\d]{1,20})[】\]］〕]\s{0,10}[:：]?\s{0,10}(?P<value>\S.*)$", re.S
)
#: 主要学术成果    1.《盐路》: a label of Chinese letters, and its value behind a gap
_IN_COLUMN: Final = re.compile(
    r"\s{0,20}(?P<label>[一-鿿][一-鿿/／、]{1,11})(?:\s{2,40}|\t\s{0,40})(?P<value>\S.*)$", re.S
)
_GAP: Final = re.compile(r"\s{2,}|\t+")
_HAN_LABEL: Final = re.compile(r"[一-鿿][一-鿿/／、]{1,7}")
#: Labels that are known which make lines a form.
_ENOUGH: Final = 2
_ENOUGH_NUMBERED: Final = 3
_LONGEST: Final = 2_000


def as_filled_in(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with the labels of a form apart from their values; what is no form is given back as it is."""
    return _in_columns(_numbered(_bracketed(lines)))


def _is_known(label: str) -> bool:
    return label_field(label) is not None or kind_of(label) is not None


def _bracketed(lines: Sequence[Line]) -> Sequence[Line]:
    """Lines that have their labels in brackets; several of these must be labels of a person."""
    told = [_BRACKETED.match(line.text[:_LONGEST]) if line.label is None else None for line in lines]
    if sum(match is not None and label_field(match["label"]) is not None for match in told) < _ENOUGH:
        return lines
    return [
        replace(line, text=line.text[match.start("value") :], label=match["label"].strip()) if match else line
        for line, match in zip(lines, told, strict=True)
    ]


def _numbered(lines: Sequence[Line]) -> Sequence[Line]:
    """Lines that are the numbered fields of a form, counted from its first; lists within it count for themselves."""
    made, known, last = list(lines), 0, 0
    for at, line in enumerate(lines):
        text = f"{line.label} : {line.text}" if line.label is not None else line.text
        match = _NUMBERED.match(text[:_LONGEST])
        if match is None or int(match["number"]) != last + 1:
            continue
        known += _is_known(match["label"])
        last += 1
        made[at] = replace(line, text=text[match.start("value") :].strip(), label=match["label"].strip())
    return made if known >= _ENOUGH_NUMBERED and known * 2 >= last else lines


def _in_columns(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Lines of a form in Chinese whose labels stand in a column: several are known by now, the others as well."""
    if sum(line.label is not None and label_field(line.label) is not None for line in lines) < _ENOUGH:
        return tuple(lines)
    return tuple(made for line in lines for made in _of_column(line))


def _of_column(line: Line) -> Iterator[Line]:
    match = _IN_COLUMN.match(line.text[:_LONGEST]) if line.label is None else None
    if match is None:
        yield line
        return
    cells = _GAP.split(line.text.strip())
    if len(cells) > 2 and len(cells) % 2 == 0 and all(map(_HAN_LABEL.fullmatch, cells[::2])):
        columns = {*cv_words().study_columns, *cv_words().entry_labels}
        if any(plain(cell) in columns or label_field(cell) is not None for cell in cells[1::2]):
            yield line  # 起止时间 学校 专业 学位: the head of a table
            return
        if any(_is_known(cell) or plain(cell) in columns for cell in cells[::2]):
            for label, value in zip(cells[::2], cells[1::2], strict=True):
                yield Line(line.number, value, label)
            return
    if _is_known(match["label"]):
        yield replace(line, text=line.text[match.start("value") :], label=match["label"])
    else:
        yield line
