"""A notice that tells its one talk as programmes do: who speaks, a colon, the title.

``2. 王若水助研究员：云中的冰`` below ``本场次包含三场专题演讲：`` ; ``林远舟教授（云溪大学）：云中的冰``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.of_a_line import fields_named
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody, people

_MOST: Final = 200
_OF_ONE_TALK: Final = frozenset(("speaker", "title"))
_SAID: Final = re.compile(
    r"\s{0,4}(?:\d{1,2}\s?[.．、)）]\s*|[-*•·▪◦●]\s+)?(?P<who>[\u4e00-\u9fff][^：:\d。；;？?！!“”\"《》\n]{2,40})[：:]\s*"
    r"[“\"《]?(?P<title>[^\s（(：:“”\"《》][^。；;\n]{3,80}?)[”\"》]?\s*"
)
#: What makes a person of a name: the same words before a colon may be a label or a theme.
_RANK: Final = re.compile(r"教授|研究员|研究員|讲师|講師|博士|院士|工程师|工程師|老师|老師|先生|女士")
#: A life told behind a name, words of a host.
_NO_TITLE: Final = re.compile(
    r"[，,].{0,60}(?:毕业|畢業|任职|現任|现任|博士|学士)|^(?:\d|男|女|毕业|现任|現任|主持|致辞|致辭|开幕|總結|总结|点评|點評|茶歇)"
    r"|@|https?:|(?:大学|大學|学院|學院|研究所|研究院|教授)$"
)


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a notice with the speaker and the title behind labels; any others as they are.

    It is believed where one line alone is of the kind, and no label tells who speaks or of what.
    """
    told = [(at, match) for at, line in enumerate(lines[:_MOST]) if (match := _said(line))]
    if len(told) != 1 or any(not _OF_ONE_TALK.isdisjoint(fields_named(line, lexicon)) for line in lines[:_MOST]):
        return tuple(lines)
    ((at, match),) = told
    if not _one_person(match["who"], lexicon):
        return tuple(lines)
    line = lines[at]
    return (*lines[:at], line.under("主讲人", match["who"]), line.under("题目", match["title"]), *lines[at + 1 :])


def _said(line: Line) -> re.Match[str] | None:
    if line.label is not None or not ("：" in line.text or ":" in line.text) or not _RANK.search(line.text):
        return None
    match = _SAID.fullmatch(line.text)
    if match is None or not _RANK.search(match["who"]) or _NO_TITLE.search(match["title"]):
        return None
    return match


def _one_person(who: str, lexicon: Lexicon) -> bool:
    named = people(who, lexicon) if names_somebody(who, lexicon) else ()
    return len(named) == 1 and bool(named[0].person.name.zh)
