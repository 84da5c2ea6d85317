"""Which lines are headings, told by the line alone: in the lists, in brackets, or ending as headings do."""

from __future__ import annotations

import re

from seminar.language import has_han
from seminar.read.cv.paper.wrapped_headings import heading_alone
from seminar.read.cv.ranks import RANK_EN
from seminar.read.cv.vocabulary import cv_words, heading_beside, kind_of, plain, signs_other, without_marks
from seminar.read.document import Line

_LONGEST = 400
#: 【学术兼职】, 〖Residencies〗: what stands in such brackets alone is a heading, whatever it says.
_IN_BRACKETS = re.compile(r"【[^【】]{2,40}】|〖[^〖〗]{2,40}〗|〔[^〔〕]{2,40}〕")
#: [Paper]: the last of the links behind a work
_ONE_LINK = re.compile(r"\[(?:papers?|pdf|code|project|slides|links?|arxiv|preprint|data|video|poster)\]", re.I)
_YEARS_LAST = re.compile(r",?\s+(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)\d\d|present|now)?)?$", re.I)


def heading_kind(line: Line, before: str) -> str | None:
    """The kind of section a line begins; ``other`` for a heading nothing is known of."""
    text = heading_alone(line.text.strip()[:_LONGEST], before)
    if (kind := heading_beside(text)) is not None:
        return kind
    if len(text) > 80 or not text or text[-1] in "。；;," or "@" in text or _ONE_LINK.fullmatch(text):
        return None
    if RANK_EN.fullmatch(_YEARS_LAST.sub("", text)):
        return None  # "PhD student  2029–2031" is what somebody is, "PhD students" a heading
    if (kind := kind_of(text)) is not None:
        return kind
    bare = plain(text)
    if _IN_BRACKETS.fullmatch(text):
        return (_han_heading(bare, bare) if has_han(bare) else _latin_heading(bare, text)) or "other"
    if line.heading and not re.search(r"\d{4}", text):
        return "other"
    if before.strip() or not bare or re.search(r"\d", bare):
        return None
    return _han_heading(bare, text) if has_han(bare) else _latin_heading(bare, text)


def _latin_heading(bare: str, text: str) -> str | None:
    words = bare.split()
    own = without_marks(text)
    if (
        len(words) > (7 if own.isupper() else 5)
        or words[-1] not in cv_words().ends
        or not own[0].isupper()
        or re.search(r"[,.]", own)
    ):
        return None
    for size in (2, 1):
        kind = cv_words().headings.get(" ".join(words[-size:]))
        if kind is not None and kind != "employment" and not (kind == "publications" and signs_other(text)):
            return kind
    return "other"


def _han_heading(bare: str, text: str) -> str | None:
    """A short Chinese line alone that ends as headings do: 会议报告, 教研项目."""
    if not re.fullmatch(r"[一-鿿]{3,10}", bare) or re.search(r"\s{2,}|\t", text.strip()):
        return None
    ends = cv_words().han_ends
    return next((ends[bare[-size:]] for size in (4, 3, 2) if bare[-size:] in ends), None)
