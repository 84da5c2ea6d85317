"""Headings, fields of research and posts that CVs tell in further words."""

from __future__ import annotations

import pytest

from seminar.read.cv.vocabulary import kind_of
from tests.read.reading import cv


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Personal Particulars", "contact"),
        ("Current Position and Affiliations", "employment"),
        ("Employment Record", "employment"),
        ("Educational Qualifications", "education"),
        ("PAPERS UNDER SUBMISSION OR REVISION", "publications"),
        ("Top 5 Publications", "publications"),
        ("Preprints and Protocols", "publications"),
        ("Referred Journal Papers", "publications"),
        ("Research Directions", "interests"),
        ("个人基本信息", "contact"),
        ("教育与训练", "education"),
    ],
)
def test_kind_of__headings_in_further_words(heading: str, kind: str) -> None:
    assert kind_of(heading) == kind


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        (
            "Planning and analysis of winter ports for coastal towns and islands, especially salt tolls, frozen\n"
            "quays, drift ice, ferries without locks, and pricing of berths.",
            ("salt tolls", "frozen quays", "drift ice", "ferries without locks", "pricing of berths"),
        ),
        ("Salt economics, especially tolls, quays and locks", ("Salt economics", "tolls", "quays", "locks")),
        ("Tides (especially spring tides and floods), ice", ("Tides (especially spring tides and floods)", "ice")),
        ("盐潮、海冰、冬季港口 Salt tides, sea ice, winter ports", ("盐潮", "海冰", "冬季港口")),
        ("Salt tides, sea ice, winter ports 盐潮、海冰、冬季港口", ("Salt tides", "sea ice", "winter ports")),
    ],
)
def test_read_cv__narrower_fields_and_fields_told_twice(told: str, fields: tuple[str, ...]) -> None:
    text = f"Jane Roe\n\nResearch Interests\n{told}\n\nEducation\nPhD in Law, Tern University, 2031\n"
    assert cv(text).interests == fields


def test_read_cv__the_house_of_a_degree_is_not_that_of_the_post() -> None:
    person = cv("林远舟，女，海岳大学哲学博士（2031），云溪大学哲学系讲师（2031—），研究领域为盐路史。").person
    assert (person.affiliation.zh, person.department.zh, person.position.zh) == ("云溪大学", "哲学系", "讲师")
