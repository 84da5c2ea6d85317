"""Whose CV it is, weighed: where a name stands, what stands round it, the mail address, the authors of the works."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from seminar.read.cv.contact import emails_in
from seminar.read.cv.names import evidence, name_line
from seminar.read.cv.own_address import fits
from seminar.read.cv.ranks import RANK_EN, ZH_RANK
from seminar.read.cv.vocabulary import cv_words, kind_of, plain
from seminar.read.cv.works.line_kinds import is_work
from seminar.read.cv.works.list_lines import NUMBERED
from seminar.read.document import Line

#: Filled lines at the head among which the name usually is.
NAMED_WITHIN: Final = 10
#: What a name further down weighs at least to be the owner's.
_ENOUGH: Final = 4.0
#: Filled lines round a name among which a post or an address is.
_NEAR: Final = 4
#: Filled lines at the foot, where a CV may be signed: "Jane Roe, 2 September 2025".
_FOOT: Final = 6
#: Weights of the signs; the first line of all weighs most, and every line below it less.
_FIRST: Final = 8.0
_EACH_BELOW: Final = 0.5
_ALONE: Final = 1.0
_TITLED: Final = 1.0
_OF_CV: Final = 2.0
_REACHED: Final = 2.0
_IN_MAIL: Final = 3.0
_MOST_AS_AUTHOR: Final = 3.0
_AT_FOOT: Final = 1.0
_REACH: Final = re.compile(
    r"@|\[at\]|\(at\)|\{at\}|\bat\b.{1,30}\bdot\b|\b(?:department|universit\w+|institute|school of|faculty|tel|phone)\b"
    r"|大[学學]|[学學]院|研究[院所]|公司|[电電][话話郵邮]|[邮郵]箱",
    re.I,
)
_TITLES: Final = re.compile(r"\b(?:Dr|Prof(?:essor)?|Ph\.?\s?D|MD|M\.D)\b|教授|博士|研究[员員]|先生|女士|老师")
_CV_WORD: Final = re.compile(r"\b(?:curriculum\s+vitae|vita|c\.?v\.?|r[eé]sum[eé])\b|[简簡][历歷介]|履[历歷]", re.I)
#: Ada, Maria Teresa: a part of a name, alone on its line
_HALF: Final = re.compile(r"[A-ZÀ-Þ][^\W\d_'’-]+(?:[\s'’-][A-ZÀ-Þ][^\W\d_]+)?")
_HALF_NAME: Final = 30
#: Where other people are named with their addresses.
_OTHERS: Final = re.compile(
    r"refere(?:e|nce)|推荐人|证明人|students|supervis|advis|committee|members|people|team|collaborat|合作者|成员"
    r"|学生|导师|contact for",
    re.I,
)


def weight(text: str, at: int | None, near: Sequence[str], whole: str) -> float:
    """How surely a line names the owner of the CV; 0 where it names nobody.

    ``at`` is the line's place among the filled lines of the head (``None`` further down), ``near`` the lines round it,
    ``whole`` the document's text.
    """
    zh, en = name_line(text)
    if not (zh or en):
        return 0.0
    found = 0.0 if at is None else max(_FIRST - _EACH_BELOW * at, 0.0) + 0.1
    found += _ALONE * any(name_line(text, alone=True))
    found += _TITLED * (_TITLES.search(text) is not None)
    found += _OF_CV * (_CV_WORD.search(text) is not None)
    found += _REACHED * any(_REACH.search(each) or RANK_EN.search(each) or ZH_RANK.search(each) for each in near)
    found += _IN_MAIL * _is_in_mail(zh, en, whole)
    return found + min(_as_author(zh, en, whole), _MOST_AS_AUTHOR)


def with_name_whole(lines: Sequence[Line]) -> list[Line]:
    """The lines with a name that a narrow side bar broke on one of them, where an address has it: Ada / Rowan,."""
    made = list(lines)
    for at, (line, below) in enumerate(pairwise(lines)):
        if len(line.text) > _HALF_NAME or not _HALF.fullmatch(first := line.text.strip()):
            continue
        last = below.text.strip().rstrip(",")
        begins = at == 0 or not lines[at - 1].text.strip()
        if not begins or len(last) > _HALF_NAME or not _HALF.fullmatch(last) or line.label or below.label:
            continue
        whole = f"{first} {last}"
        if kind_of(first) or kind_of(last) or name_line(whole, alone=True)[1] is None:
            continue
        if any(fits(address, None, whole) for address in _addresses("\n".join(each.text for each in lines))):
            made[at], made[at + 1] = replace(line, text=whole), replace(below, text="")
            break
    return made


def owner_below(lines: Sequence[Line]) -> int | None:
    """Where the owner's name stands when it stands below other sections, or only at the foot; else ``None``.

    A head that has a name of its own keeps it.
    """
    filled = [at for at, line in enumerate(lines) if line.text.strip()]
    begun = bool(filled) and begins_at_once(lines[filled[0]])
    first = 0 if begun else next((n for n, at in enumerate(filled) if n and kind_of(lines[at].text) is not None), None)
    if first is None or (not begun and _is_named([lines[at] for at in filled[: max(first, 2)]])):
        return None
    whole = "\n".join(line.text for line in lines)
    best, place, heading = _ENOUGH, None, ""
    for n, at in enumerate(filled):
        line = lines[at]
        heading = line.text if kind_of(line.text) is not None or plain(line.text) in cv_words().menu_words else heading
        if n < first or line.label is not None or len(line.text) > 80 or _OTHERS.search(heading):
            continue
        if NUMBERED.match(line.text) or is_work(line.text) or kind_of(line.text) is not None:
            continue
        if not any(name_line(line.text, alone=n < len(filled) - _FOOT)):
            continue
        near = [lines[each].text for each in filled[max(first, n - _NEAR) : n + 1 + _NEAR] if each != at]
        found = weight(line.text, None, near, whole) + _AT_FOOT * (n >= len(filled) - _FOOT)
        if found > best or (place is None and found == best):
            best, place = found, at
    return place


def begins_at_once(line: Line) -> bool:
    """Whether the very first line of a CV heads a list, as it does where the name stands in a side bar: Education."""
    return line.label is None and kind_of(line.text) in {"education", "employment", "publications"}


def _is_named(head: Sequence[Line]) -> bool:
    """Whether a head names somebody, or has the label of a name."""
    texts = [f"{line.label}: {line.text}" if line.label else line.text for line in head]
    return any(_LABELLED.match(text) or (any(name_line(text)) and kind_of(text) is None) for text in texts)


_LABELLED: Final = re.compile(r"\s*(?:(?:full\s+|family\s+|last\s+)?name|surname|姓\s*名|中文名)\s*[:：|]", re.I)


def _is_in_mail(zh: str | None, en: str | None, whole: str) -> bool:
    """Whether the letters of an address of the CV are those of the name, whichever way round it stands."""
    turned = " ".join([*en.split()[1:], en.split()[0]]) if en else None
    return any(fits(address, zh, en) or fits(address, None, turned) for address in _addresses(whole))


@lru_cache(maxsize=8)
def _addresses(whole: str) -> tuple[str, ...]:
    return tuple(address for line in whole.splitlines() for address in emails_in(line[:400]))


def _as_author(zh: str | None, en: str | None, whole: str) -> float:
    """How often the document has the name beside this one place: among the authors of works above all."""
    # 导师：沈若水教授 is somebody else, however often
    found = len(re.findall(rf"(?<!导师[：:为]){zh}(?!\s?(?:教授|研究员|老师|院士|博士))", whole)) if zh else 0
    found -= bool(found)
    if en and len(words := en.split()) > 1:
        found += max(evidence(words[:-1], words[-1], whole), evidence(words[1:], words[0], whole)) - 1
        found += evidence(words[:1], words[-1], whole) if len(words) > 2 else 0
        # Roe JQ, as physicians write it
        found += len(re.findall(rf"\b{re.escape(words[-1])}\s{re.escape(words[0][0])}[A-Z]\b", whole))
    return float(max(found, 0))
