"""CVs filled into forms: names in two fields, studies told with labels, postnominals, blanks of Chinese width."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.names import name_line
from seminar.read.cv.studies.advisors import advisors
from tests.read.reading import cv


def test_read_cv__a_form_with_a_label_for_everything() -> None:
    draft = cv(
        "PERSONAL PROFILE\n\nSurname: Osei-Tutu\nFirst name: Kwabena\nTitle: Dr.\nPosition: Research Scientist\n"
        "Affiliation: Coastal Observatory of Havn\n\nHIGHER EDUCATION\nPeriod: 2010 - 2014\n"
        "Institution: University of Lakemont\nDegree: PhD\nField: Coastal Geology\n\nPeriod: 2006 - 2008\n"
        "Institution: Tern College\nDegree: MSci\nField: Geology\n"
    )
    assert draft.person.name == Bilingual(None, "Kwabena Osei-Tutu")
    assert draft.person.position.en == "Research Scientist"
    assert draft.person.affiliation.en == "Coastal Observatory of Havn"
    assert [(study.degree, study.institution, study.subject, study.from_) for study in draft.education] == [
        ("PhD", "University of Lakemont", "Coastal Geology", "2010"),
        ("MSci", "Tern College", "Geology", "2006"),
    ]
    assert draft.interests == ()


def test_read_cv__labels_and_values_with_blanks_of_chinese_width() -> None:
    draft = cv("■基本資料\n姓名　　林遠舟 Yuan-Chou Lin\n現職　　雲溪醫學大學 助理教授\nE-mail　lin@yunxi.example\n")
    assert draft.person.name == Bilingual("林遠舟", "Yuan-Chou Lin")
    assert (draft.person.affiliation.zh, draft.person.email) == ("雲溪醫學大學", "lin@yunxi.example")


@pytest.mark.parametrize("line", ["Professor Carl Frost AO FAA", "Carl Frost, OBE", "Carl Frost FRSN"])
def test_name_line__honours_behind(line: str) -> None:
    assert name_line(line)[1] == "Carl Frost"


def test_read_cv__a_state_behind_the_house_and_honours_behind_the_degree() -> None:
    draft = cv(
        "Carl Frost\nLaureate Professor, The University of Northfield NSW 2000\n\nTertiary education\n"
        "BSc (Hons I and University Medal), University of Northfield, 1991\n"
    )
    assert draft.person.affiliation.en == "The University of Northfield"
    assert [(study.degree, study.institution) for study in draft.education] == [
        ("BSc (Hons)", "University of Northfield")
    ]


def test_read_cv__other_matters_behind_a_label_end_a_list() -> None:
    draft = cv('Jane Roe\n\nWORKING PAPERS:\n"The Long Shadow of Salt," R&R at Ports\nREFEREEING: Ports, Tides\n')
    assert list(draft.publications) == ["The Long Shadow of Salt"]
    draft = cv(
        "林远舟\n云溪大学 教授\n\n代表性论文：\n林远舟，《盐路考》，《云溪学刊》2011年第3期\n"
        "获奖情况：2019年《云溪学刊》优秀论文奖\n"
    )
    assert list(draft.publications) == ["盐路考"]


def test_read_cv__two_degrees_of_one_house_with_their_years() -> None:
    draft = cv(
        "林远舟\n云溪大学 教授\n\n学术背景\n云溪大学社会学系硕士（2004）、学士（2001）\n"
        "2006-2012 海港大学 蔬菜学专业 硕博连读/农学博士\n"
    )
    assert [(study.degree, study.institution, study.to) for study in draft.education] == [
        ("硕士", "云溪大学社会学系", "2004"),
        ("学士", "云溪大学社会学系", "2001"),
        ("农学博士", "海港大学", "2012"),
    ]


def test_read_cv__the_post_of_the_head_before_those_of_a_life() -> None:
    draft = cv(
        "林远舟  研究员\n中国科学院云溪天文台\n\n"
        "林远舟研究员1995年毕业于云溪大学物理系，2000年获博士学位，2003年起任中国科学院云溪"
        "天文台副研究员、研究员，主要研究领域为恒星形成。\n"
    )
    assert draft.person.position.zh == "研究员"


def test_advisors__an_emeritus() -> None:
    assert list(advisors("Supervisor: Emeritus Prof. Ada Brandt")) == ["Ada Brandt"]
