"""Studies whose facts stand apart from each other: in the columns of a table, or each behind its own label."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.degrees import DEGREE, INSTITUTION, degree_alone, is_campus
from seminar.read.cv.labelled_entries import labelled_entries
from seminar.read.cv.periods import period
from seminar.read.cv.republic_years import in_western_years
from seminar.read.cv.studies.study_details import PLACE
from seminar.read.cv.studies.study_lines import Education, read_line
from seminar.read.cv.studies.study_tables import study_rows
from seminar.read.document import Line

#: 博士（导师：林远舟 教授）, Laurea (110/110): what is said of a degree in brackets; "(Hons)" is part of it.
_REMARK: Final = re.compile(
    r"\s*[（(](?=[^（）()]*(?:\d|[导導][师師]|[资資]助|排名|advis|supervis|laude|distinction))[^（）()]{1,80}[)）]",
    re.I,
)
#: PhD Civil Engineering, M.S., Tides: the subject in the cell of the degree, where no column is kept for it
_WITH_SUBJECT: Final = re.compile(
    rf"(?P<degree>{DEGREE.pattern})(?:\s+(?:in\s+)?|\s?[,:]\s+)(?P<subject>[A-Z][^\W\d_][^\d()]{{2,60}})"
)
#: 理学博士（海洋学）
_SUBJECT_IN_BRACKETS: Final = re.compile(
    rf"(?P<degree>{DEGREE.pattern})\s?[（(](?P<subject>(?!在读|全日制|非全|联合|优秀|直博|硕博|本硕)[一-鿿]{{2,14}}(?<!优秀)(?<!毕业生)(?<!培养))[）)]"
)
#: What needs no town to be known by.
_BY_NAME: Final = re.compile(r"\bUniversit\w+|\bCollege\b|\bUniversidad|\bInstitute\s+of\s+Technology\b")
#: Postdoctoral, Residency: rows of a table of training that are no degrees
_NO_DEGREE: Final = re.compile(
    r"\b(?:post-?\s?doc\w*|residen(?:cy|t)|(?:clinical\s+)?fellow(?:ship)?|internship)\b", re.I
)
_LONGEST: Final = 300


def recorded_studies(lines: Sequence[Line]) -> tuple[tuple[Education, tuple[int, ...]], ...]:
    """The studies of a table or of labelled entries with their lines; nothing where the section has neither."""
    if rows := study_rows(lines):
        taken = [(row, number) for row, number in rows if not _NO_DEGREE.search(row.get("degree", ""))]
        return tuple((_of_row(row), (number,)) for row, number in taken or rows)
    entries = labelled_entries(lines)
    if any("degree" not in entry.facts or "house" not in entry.facts for entry in entries):
        return ()
    return tuple((_of_labels(entry.facts), entry.lines) for entry in entries)


#: 学位：理学博士, 毕业院校：云溪大学, 学科：海洋学: the highest degree among the facts of a person
_FACT: Final = re.compile(
    r"\s*(?:(?P<degree>(?:最高|所获)?学位|(?:最高)?学历(?:[/／]学位)?)|(?P<house>毕业(?:院校|学校)|(?:学历|学位)授予单位)|(?P<subject>学科|所学专业|毕业专业))"
    r"\s?[:：]\s?(?P<value>[^:：]{2,40})$"
)


def is_fact(line: Line) -> bool:
    """Whether a line is one such fact, and no sentence on somebody's studies."""
    return _fact(line) is not None


def _fact(line: Line) -> re.Match[str] | None:
    return _FACT.match(f"{line.label}：{line.text}"[:_LONGEST] if line.label else line.text[:_LONGEST])


def highest_degree(lines: Sequence[Line]) -> tuple[tuple[Education, tuple[int, ...]], ...]:
    """The study that the facts of a person tell, a label and its value on each line; nothing without its house."""
    facts: dict[str, str] = {}
    numbers: list[int] = []
    for line in lines:
        match = _fact(line)
        if match is None:
            continue
        name = next(group for group in ("degree", "house", "subject") if match[group])
        found = DEGREE.search(match["value"]) if name == "degree" else None
        if name != "degree" or (found and len(found[0]) > len(facts.get("degree", ""))):
            facts[name] = found[0].removesuffix("学位") if found else match["value"].strip()
            numbers.append(line.number)
    if "house" not in facts or "degree" not in facts:
        return ()
    study = Education(degree=facts["degree"], institution=facts["house"], subject=facts.get("subject"))
    return ((study, tuple(numbers)),)


def _of_row(row: Mapping[str, str]) -> Education:
    """The study a row of a table states; one date alone is when the degree was taken."""
    when = period(in_western_years(row.get("years", "")))
    degree = degree_alone(_REMARK.sub("", row.get("degree", "")[:_LONGEST]).strip())
    subject = row.get("subject")
    if subject is None and (both := _WITH_SUBJECT.fullmatch(degree) or _SUBJECT_IN_BRACKETS.fullmatch(degree)):
        degree, subject = both["degree"], both["subject"]
    return Education(
        degree=degree or None,
        institution=_without_land(row["institution"]) if "institution" in row else None,
        subject=subject,
        from_=when.from_ if when else None,
        to=when.to if when else None,
    )


def _without_land(house: str) -> str:
    """An institution without the land or town behind its comma: Lakemont University, UK; Tern College, Havn."""
    before, comma, place = house.rpartition(", ")
    if comma and PLACE.match(place):
        return _without_land(before)
    town = bool(comma) and _BY_NAME.search(before) is not None and INSTITUTION.search(place) is None
    return before if town and not is_campus(before, place) else house


def _of_labels(facts: Mapping[str, str]) -> Education:
    """The study a labelled entry states; its degree may have the subject beside it: Degree: PhD in Tides."""
    study = _of_row({name: facts[name] for name in ("degree", "subject", "years") if name in facts})
    told = read_line(facts["degree"][:_LONGEST])[0] if DEGREE.search(facts["degree"]) else study
    house = facts["house"]
    return replace(
        study,
        degree=told.degree or study.degree,
        subject=study.subject or told.subject,
        institution=read_line(house[:_LONGEST])[0].institution or house,
    )
