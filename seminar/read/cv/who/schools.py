"""The university of somebody whose CV heads the facts with the school alone: 所属部门：港口学院."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.bilingual import Lang
from seminar.read.cv.degrees import DEGREE
from seminar.read.cv.found import Found
from seminar.read.cv.sections import Section

#: Parts of a CV that tell where somebody works; schools among the studies may be of another university.
_OF_THE_POST: Final = frozenset(("about", "employment", "head", "contact"))
_SCHOOL: Final = re.compile(r"[一-鿿]{2,12}(?<!科)(?:学院|學院)")
#: 云溪大学港口学院文学博士 tells of a study
_CLAUSE: Final = 30
_CLAUSE_ENDS: Final = re.compile(r"[，,。；;]")
_LEAD: Final = re.compile(r"^.*(?:任职于|就职于|毕业于|现任|现为|加入|进入|[年月日在于为任是])(?=[一-鿿]{2,})")


def with_university(found: Found, parts: Sequence[Section]) -> None:
    """The school as the department, where the posts tell of it with one university: 云溪大学港口学院副教授."""
    school = found.bilingual("affiliation").zh
    if school is None or _SCHOOL.fullmatch(school) is None:
        return
    of = re.compile(rf"([一-鿿]{{2,14}}大[学學])[\s，,·]{{0,3}}{school}")
    told = {
        _LEAD.sub("", match[1]): line.number
        for part in parts
        if part.kind in _OF_THE_POST
        for line in part.lines
        for match in of.finditer(line.text[:5_000])
        if not DEGREE.search(_CLAUSE_ENDS.split(line.text[match.end() : match.end() + _CLAUSE], maxsplit=1)[0])
    }
    if len(told) == 1:
        ((university, number),) = told.items()
        lines = found.lines["affiliation.zh"]
        department = found.bilingual("department").zh
        found.values["affiliation"][Lang.ZH], found.lines["affiliation.zh"] = university, (number,)
        if department is None:
            found.pair("department", school, Lang.ZH, *lines)
