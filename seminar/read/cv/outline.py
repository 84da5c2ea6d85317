"""Headings that are in no list, known by their place: in a row of numbered ones, or above lines of another kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.language import has_han
from seminar.read.cv.degrees import DEGREE, INSTITUTION
from seminar.read.cv.names import name_line
from seminar.read.cv.periods import period
from seminar.read.cv.ranks import RANK_EN, ZH_RANK
from seminar.read.cv.vocabulary import cv_words, kind_of, plain, signs_other
from seminar.read.cv.works.line_kinds import is_person, is_work, kind_by_shape, may_be_work
from seminar.read.cv.works.list_lines import DETAIL, NUMBERED, is_authors_only, is_links, is_sub_heading, is_with_others
from seminar.read.document import Line

#: Headings of one way of numbering that make it the way of the CV's headings.
_ENOUGH: Final = 3
#: Lines under a heading that are looked at.
_UNDER: Final = 60
#: The marks of headings, each with what the first one is.
_MARKS: Final = (
    (re.compile(r"([IVX]{1,5})[.)]\s+(?=[A-Z])"), "I"),
    (re.compile(r"\(([a-z])\)\s+(?=[A-Z])"), "a"),
    (re.compile(r"([A-Z])[.)]\s+(?=[A-Z])"), "A"),
    (re.compile(r"(\d{1,2})[.)]?\s+(?=[A-Z])"), "1"),
    (re.compile(r"[（(]?([一二三四五六七八九十]{1,3})[)）、.．]\s*(?=\S)"), "一"),
)
_SENTENCE_END: Final = re.compile(r"[.。;；,，?？!！]$")
_HAN_HEADING: Final = re.compile(r"[一-鿿、与和及]{2,10}[:：]?")
_LATIN_HEADING: Final = re.compile(r"[A-Z][^\W\d_'’-]*(?:[\s'’-]+(?:[A-Za-z]+|&)){0,5}:?")
#: On stage, At sea: where somebody was, which is no list of works
_STAGE: Final = re.compile(r"(?:On|At|In the|Out of|For the)\s[A-Za-z ]+:?")
#: 专利与软著（授权）, Patents and software: short, without figures and stops
_HEADS_LIST: Final = re.compile(r"[^\d.,;:。，；：、\s][^\d.,;。，；、]{1,30}[^\d.,;。，；、]")
#: 1. Salt meter; [1] Salt meter; (1) Salt meter
_FIRST: Final = re.compile(r"\s*(?:\[1\]|[（(]1[)）]|1[.．、)])\s*(?=\D)")
#: Lines of one entry at most, above a list that begins again.
_FEW_LINES: Final = 6
#: Words of a field of research at most, and fields one under the other.
_MOST_WORDS: Final = 7
_MOST_FIELDS: Final = 12
_LONGEST_DATE: Final = 60


def marked_headings(lines: Sequence[Line]) -> frozenset[int]:
    """Where the headings of a numbered outline stand ("IV. Practice", "(c) Products"), though no list knows them.

    A way of numbering is an outline where it begins at its beginning, each has a blank line before it, and one of them
    at least is a heading that is known.
    """
    found: set[int] = set()
    for mark, first in _MARKS:
        rows = [at for at, line in enumerate(lines) if _may_be_marked(lines, at) and mark.match(line.text.strip())]
        known = [at for at in rows if kind_of(lines[at].text) is not None]
        firsts = [at for at in rows if (begun := mark.match(lines[at].text.strip())) and begun[1] == first]
        if len(rows) >= _ENOUGH and known and firsts and firsts[0] == rows[0]:
            found.update(rows)
    return frozenset(found)


def _may_be_marked(lines: Sequence[Line], at: int) -> bool:
    text = lines[at].text.strip()
    if not text or len(text) > 60 or len(text.split()) > 9 or lines[at].label is not None:
        return False
    apart = at == 0 or not lines[at - 1].text.strip()
    return apart and not _SENTENCE_END.search(text) and re.search(r"\d{4}|[《“\"@]|,\s", text) is None


def kind_begun(lines: Sequence[Line], at: int, kind: str) -> str | None:
    """The kind of section an unknown short line begins within one of ``kind``; ``None`` where it begins none.

    It does where what stands below is of another kind by its shape, or where a list of works is followed by people.
    """
    text = lines[at].text.strip()
    if not _may_be_heading(lines, at):
        return None
    if plain(text) in cv_words().menu_words and has_han(text) is False:
        return "other"
    under = list(_under(lines, at))
    if not under or _is_detail(under[0].text.strip()):
        return None
    if kind == "interests" and kind_of(under[0].text) is not None:
        return None  # the last field, right above the next heading
    if signs_other(text):
        if kind == "publications" and is_sub_heading(text):
            return None  # 会议: beside 期刊
        return "other" if kind in {"publications", "education"} else None
    shape = kind_by_shape(under) if kind != "head" or not any(name_line(text)) else None
    if shape is not None:
        return shape if shape != kind and _is_sure(shape, under) else None
    if kind == "head":
        return "interests" if signs_interests(text) and are_fields(_first_paragraph(lines, at)) else None
    if signs_interests(text) and are_fields(_first_paragraph(lines, at)):
        return "interests"
    if kind == "publications" and sum(is_person(line.text) for line in under) * 2 >= len(under):
        return "other"
    if kind == "publications" and _STAGE.search(text) and not any(may_be_work(line.text) for line in under):
        return "other"
    # Havn above 2027–2031 is the town of the study before it, with its years
    told = _is_date(under[0].text) or any(DEGREE.search(line.text) or INSTITUTION.search(line.text) for line in under)
    return "other" if kind == "education" and not told else None


def _is_date(text: str) -> bool:
    """Whether a line is a date or a stretch of time and nothing else."""
    when = period(text[:_LONGEST_DATE])
    return when is not None and len(text.strip()) <= when.span[1] - when.span[0] + 2


def begins_again(lines: Sequence[Line], at: int, kind: str) -> str | None:
    """The kind a short line begins where a list of works counts on above it and from 1 again below: 专利与软著."""
    text = lines[at].text.strip()
    if kind != "publications" or not _HEADS_LIST.fullmatch(text) or lines[at].label is not None or is_sub_heading(text):
        return None
    below = list(_next_filled(lines[at + 1 : at + 4]))
    above = any(NUMBERED.match(line.text) for line in lines[max(at - _FEW_LINES, 0) : at])
    if not (above and below and _FIRST.match(below[0].text)):
        return None
    under = [below[0], *(line for line in _under(lines, at) if line is not below[0])]
    shape = kind_by_shape(_until_next_first(under))
    return None if shape == kind else shape or "other"


def _next_filled(lines: Sequence[Line]) -> Iterator[Line]:
    return (line for line in lines if line.text.strip())


def _until_next_first(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of the first numbered list among some."""
    end = next((n for n, line in enumerate(lines) if n and _FIRST.match(line.text)), len(lines))
    return lines[:end]


def _is_sure(shape: str, under: Sequence[Line]) -> bool:
    """Studies and posts may stand among each other; only works are surely of another section, or several studies."""
    return shape == "publications" or len(under) > 1 or shape == "education"


def _may_be_heading(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is short, apart, in words alone, and names no house, degree or post."""
    text = lines[at].text.strip()
    if not text or lines[at].label is not None or (at and lines[at - 1].text.strip()):
        return False
    shaped = (_HAN_HEADING if has_han(text) else _LATIN_HEADING).fullmatch(text)
    if shaped is None or len(text) > 45 or len(text.split()) > 6:
        return False
    named = (DEGREE, INSTITUTION, RANK_EN, ZH_RANK)
    return not any(form.search(text) for form in named) and period(text) is None


def _is_detail(text: str) -> bool:
    return is_with_others(text) or is_links(text) or is_authors_only(text) or DETAIL.match(text) is not None


def _under(lines: Sequence[Line], at: int) -> Iterator[Line]:
    """The filled lines below a heading, up to the next line that may be one."""
    for below in range(at + 1, min(len(lines), at + 1 + _UNDER)):
        line = lines[below]
        if not line.text.strip():
            continue
        apart = not lines[below - 1].text.strip() and below > at + 2
        if apart and (kind_of(line.text) is not None or (_may_be_heading(lines, below) and not is_work(line.text))):
            return
        yield line


def _first_paragraph(lines: Sequence[Line], at: int) -> list[Line]:
    """The lines below a heading up to the next blank one."""
    found: list[Line] = []
    for line in lines[at + 1 : at + 1 + _UNDER]:
        if line.text.strip():
            found.append(line)
        elif found:
            break
    return found


def signs_interests(heading: str) -> bool:
    """Whether a heading that no list knows has a word for what somebody works on: "Fields of work", 关心的问题."""
    bare, signs = plain(heading), cv_words().interest_signs
    return any(sign in bare for sign in signs) if has_han(bare) else any(word in signs for word in bare.split())


def are_fields(lines: Sequence[Line]) -> bool:
    """Whether lines are short phrases without years or posts, one under the other or in a row."""
    texts = [line.text.strip() for line in lines if line.text.strip()]
    pieces = [piece for text in texts for piece in re.split(r"[;；,，、]", text) if piece.strip()]
    short = all(len(piece.split()) <= _MOST_WORDS and len(piece) <= 60 for piece in pieces)
    plain_words = not any(re.search(r"\d{4}|@|[:：]", text) or period(text) for text in texts)
    return 0 < len(texts) <= _MOST_FIELDS and len(pieces) > 1 and short and plain_words
