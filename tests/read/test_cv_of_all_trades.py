"""CVs of museums, companies, Taiwan, Germany and Markdown: what of their ways is general."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.vocabulary import kind_of
from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("近五年发表的代表性论文：", "publications"),
        ("主要论文目录一览", "publications"),
        ("论文与专利", "publications"),
        ("教育及工作经历", "education"),
        ("Publications – Journal Articles", "publications"),
        ("Ausgewählte Publikationen", "publications"),
        ("Thèmes de recherche", "interests"),
    ],
)
def test_kind_of__headings_with_words_round_them(heading: str, kind: str) -> None:
    assert kind_of(heading) == kind


def test_read_cv__a_long_heading_in_capitals() -> None:
    draft = cv(
        "Jane Roe\nLecturer, Harbour University\n\nTRACK RECORD – TEN SELECTED PUBLICATIONS\n"
        "1. Roe J (2021) Do krill sleep? Ports 12:1\n"
    )
    assert list(draft.publications) == ["Do krill sleep?"]


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("(ed., with Ada Brandt) Music and Weather (Northfield: Harrow, 2021).", "Music and Weather"),
        ("(ed.) Music and Weather. Northfield: Harrow, 2021.", "Music and Weather"),
        ("(with Ada Brandt) Paper Boats. New Havn: Tern University Press, 2017.", "Paper Boats"),
        ("Brandt, Ada (forthcoming). Words on Water. Lakemont: Tern UP.", "Words on Water"),
        ("Lund K, Roe JM, … Brandt A. Clocks without genes. Curr Ex 31, 100 (2021).", "Clocks without genes"),
        ("Frost C, Roe JM. Why do barnacles sleep? eLife Ex. 2023;12:e80000.", "Why do barnacles sleep?"),
        ("林远舟、沈若水，盐中输运综述，物理学例刊，2015，34（2）：1-20.", "盐中输运综述"),
        ("林遠舟，2020.06，〈清代鹽路再考〉，《雲溪史學》，第 12 期，頁 1-40。", "清代鹽路再考"),
        ("《海港》，云溪出版社，2011年", "海港"),
    ],
)
def test_title_of__behind_what_and_before_where(entry: str, title: str) -> None:
    assert title_of(entry) == title


def test_read_cv__a_page_with_signs_of_markdown() -> None:
    draft = cv(
        "# 林远舟（Yuanzhou Lin）\n\n云溪大学 计算机学院 助理教授\n"
        "🏠 [主页](https://lin.example.cn)\n\n## 🎓 教育经历\n\n"
        "- **海港大学**，计算机科学，博士，2015.09 - 2020.06，导师：沈若水教授\n"
        "\n## 研究方向\n\n`图数据库` `盐数据`\n\n"
        "## 论文\n\n1. Ruoshui Shen, **Yuanzhou Lin**\\*. **Do Graphs Sleep?** EVLDB 2021. [[PDF](x.pdf)]\n"
    )
    assert draft.person.homepage == "https://lin.example.cn"
    assert [(study.from_, study.to) for study in draft.education] == [("2015-09", "2020-06")]
    assert list(draft.interests) == ["图数据库", "盐数据"]
    assert list(draft.publications) == ["Do Graphs Sleep?"]


def test_read_cv__labels_and_values_between_strokes() -> None:
    draft = cv(
        "| 姓名 | 林远舟 | 性别 | 男 |\n| 学院 | 材料学院 |\n| 单位 | 云溪大学 |\n| 邮箱 | lin@yunxi.example |\n"
    )
    assert draft.person.name.zh == "林远舟"
    assert (draft.person.affiliation.zh, draft.person.department.zh) == ("云溪大学", "材料学院")


def test_read_cv__an_address_below_the_studies() -> None:
    draft = cv(
        "林遠舟  助理教授\n國立雲溪大學歷史學系\n\n學歷：國立海港大學歷史學博士\n"
        "經歷：國立海港大學助教\nEmail: lin@yunxi.example\n"
    )
    assert draft.person.email == "lin@yunxi.example"


def test_read_cv__a_life_that_begins_with_name_and_degree() -> None:
    draft = cv(
        "林远舟博士，现为海港大学法学院讲师。2008年毕业于云溪大学法学院，获法学学士学位，著有《船舶优先权研究》。\n"
    )
    assert draft.person.name == Bilingual("林远舟", None)
    assert [study.degree for study in draft.education] == ["法学学士"]


def test_read_cv__posts_among_the_studies_of_a_physician() -> None:
    draft = cv(
        "沈若水\n云溪医院 主任医师\n\n教育及工作经历：\n2001—2006  云溪大学医学院  临床医学  学士\n"
        "2011—2016  云溪大学附属儿童医院  主治医师\n"
    )
    assert [study.institution for study in draft.education] == ["云溪大学医学院"]


def test_read_cv__interests_with_brackets_numerals_and_other_labels() -> None:
    head = "Jane Roe\nLecturer, Harbour University\n\n"
    draft = cv(f"{head}Research Interests\nPhonetics of coasts (Faroese, Sorbian) | Sound change\n")
    assert list(draft.interests) == ["Phonetics of coasts (Faroese, Sorbian)", "Sound change"]
    draft = cv(f"{head}Areas of Research Interest\ni. Coastal erosion and towns\nii. Salt mining\niii. Lagoons\n")
    assert list(draft.interests) == ["Coastal erosion and towns", "Salt mining", "Lagoons"]
    assert list(cv("林远舟\n云溪大学 讲师\n\n研究方向：图数据；盐数据；导师：沈若水教授\n").interests) == [
        "图数据",
        "盐数据",
    ]


def test_read_cv__degrees_and_since_in_other_languages() -> None:
    draft = cv(
        "Mag. Carl Frost, MA\n\nBerufserfahrung\n"
        "seit 2015   Universitätsprofessor, Technische Universität Hafenstadt\n\n"
        "Education\n2016–2022 PhD, Molecular Biology. Tern College. Thesis advisor: Ada Brandt.\n"
    )
    assert draft.person.name.en == "Carl Frost"
    assert draft.person.affiliation.en == "Technische Universität Hafenstadt"
    assert (draft.education[0].institution, draft.education[0].subject) == ("Tern College", "Molecular Biology")


def test_read_cv__a_study_abroad_in_a_chinese_life() -> None:
    draft = cv(
        "林远舟\n云溪大学 教授\n\n教育经历：\n云溪大学 经济学学士 （1998）\n"
        "Lakemont University, Ph.D. in Economics (2006)\n"
    )
    assert "Ph.D. in Economics, Lakemont University" in (draft.person.bio.zh or "")
