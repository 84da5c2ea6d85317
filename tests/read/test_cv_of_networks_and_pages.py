"""CVs copied from networks for careers, pages of universities and clinics, in several languages; all invented."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import CVDraft
from seminar.read.cv.ranks import RANK_EN
from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv, cv_of


def _studies(draft: CVDraft) -> list[tuple[str | None, ...]]:
    return [(study.degree, study.institution, study.subject, study.to) for study in draft.education]


def test_read_cv__works_of_a_network_for_careers() -> None:
    """Mina Sorel
    Senior Machine Learning Engineer at Nimbus Robotics
    Havn, Norway · 500+ connections

    Education

    Harbour University
    Doctor of Philosophy - PhD, Computer Science
    2016 - 2021

    Licenses & certifications
    Deep Learning Specialization, Coursera

    Publications
    Seeing Ice at Night
    TIDES · Jun 1, 2020
    Grasping Wet Ropes
    Ports Robotics · May 3, 2019
    Who Holds the Line
    Harbour Letters · 2018
    """
    draft = cv_of(test_read_cv__works_of_a_network_for_careers)
    assert draft.publications == ("Seeing Ice at Night", "Grasping Wet Ropes", "Who Holds the Line")
    assert _studies(draft) == [("PhD", "Harbour University", "Computer Science", "2021")]


@pytest.mark.parametrize(
    "foot",
    ["Privacy | Cookies | Accessibility", "Legal | Terms of use | Privacy policy", "网站地图 | 联系我们 | 法律声明"],
)
def test_read_cv__the_foot_of_a_page_is_no_work(foot: str) -> None:
    draft = cv(
        "Ada Brandt\nTern College\n\nPublications\nBrandt A, Roe J (2021) Ice on the move. Ports 12: 1–9.\n"
        f"Moor K, Brandt A (2018) The wall of ice. Ports 3: 10–20.\n{foot}\n"
    )
    assert draft.publications == ("Ice on the move", "The wall of ice")


def test_read_cv__facts_of_a_person_beside_numbered_lists() -> None:
    """陆青岚
    教授  博士生导师  硕士生导师
    主要任职：化学学院副院长
    毕业院校：云溪大学
    学历：研究生（博士）毕业
    学位：理学博士学位
    所在单位：化学学院
    入职时间：2012-07-01
    个人简介
    陆青岚，海岳大学教授，长期从事盐类催化、冰上化学研究。
    教育经历
    [1]   2007.9-2012.6
    云溪大学  |  有机化学  |  博士学位  |  博士研究生毕业
    [2]   2003.9-2007.6
    岭溪大学  |  化学  |  学士学位  |  大学本科毕业
    研究方向
    [1]   盐类催化
    [2]   冰上化学
    论文成果
    [1]  陆青岚, 沈若水.Salt catalysis on ice[J].J. Salt Chem.,2020,12:11-19
    [2]  Lu, Qinglan.Brines as solvents[J].Tides Chem.,2018,3:1-9
    """
    draft = cv_of(test_read_cv__facts_of_a_person_beside_numbered_lists)
    assert draft.person.position == Bilingual("教授", None)
    assert _studies(draft) == [
        ("博士", "云溪大学", "有机化学", "2012-06"),
        ("学士", "岭溪大学", "化学", "2007-06"),
    ]
    assert draft.interests == ("盐类催化", "冰上化学")
    assert draft.publications == ("Salt catalysis on ice", "Brines as solvents")


def test_read_cv__the_highest_degree_where_no_list_tells_more() -> None:
    draft = cv(
        "海岳大学教师主页\n陆青岚\n副教授\n性别：女\n学历：博士研究生毕业\n学位：理学博士学位\n毕业院校：云溪大学\n学科：有机化学\n"
    )
    assert _studies(draft) == [("理学博士", "云溪大学", "有机化学", None)]


def test_read_cv__studies_behind_a_label_go_on_below_it() -> None:
    draft = cv(
        "姓名：余若溪\n職稱：副教授\n學歷：國立雲溪大學地質科學博士（2009）\n"
        "　　　國立海岳大學應用地質碩士（2003）\n專長：地下水\n"
    )
    assert [study.institution for study in draft.education] == ["國立雲溪大學", "國立海岳大學"]


def test_read_cv__a_table_of_a_page_in_old_letters() -> None:
    """國立雲溪大學 海洋學系
    教授簡介
    姓名 / 職稱    余若溪 特聘教授
    學歷    美國 Tern University 海洋學博士
    專長領域    海洋聲學、海冰
    電子郵件    rx@yunxi.example.tw
    聯絡電話    02-0000-0000
    """
    draft = cv_of(test_read_cv__a_table_of_a_page_in_old_letters)
    assert draft.person.name == Bilingual("余若溪", None)
    assert draft.person.affiliation == Bilingual("國立雲溪大學", None)
    assert draft.interests == ("海洋聲學", "海冰")
    assert _studies(draft) == [("博士", "Tern University", "海洋學", None)]


def test_read_cv__a_form_in_two_languages_above_works_without_marks() -> None:
    """姓名 Name              林远舟 (LIN Yuanzhou)
    职称 Title             副教授 Associate Professor
    单位 Affiliation       云溪大学 Yunxi University
    电邮 Email             lin@yunxi.example.org

    发表论文 Publications
    Lin Y., Shen R. (2020). Listening to ice. Journal of Ports, 3, 1-9.
    Shen R., Lin Y. (2018). Tides by night. Tidal Letters, 12, 33-39.
    """
    draft = cv_of(test_read_cv__a_form_in_two_languages_above_works_without_marks)
    assert draft.publications == ("Listening to ice", "Tides by night")


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("林詠欣（2018）。〈鹽路考〉。《海港學報》，12，33–50。", "鹽路考"),
        ("Hernández Ríos, S. y Roe, J. (2015). \"Puertos de invierno\". Ports, 12, 3.", "Puertos de invierno"),
        ("Moor, K. und Roe, J. (2015). Häfen im Winter. Geologische Notizen 12, 33-50.", "Häfen im Winter"),
        ("Dubreuil C., Les ports d'hiver, Havn, Éditions Tern, 2016.", "Les ports d'hiver"),
    ],
)  # fmt: skip
def test_title_of__authors_joined_and_books_told_in_other_languages(entry: str, title: str) -> None:
    assert title_of(entry) == title


@pytest.mark.parametrize(
    "rank",
    [
        "Profesora titular",
        "Catedrático",
        "Ricercatrice",
        "Chargée de recherche",
        "Universitair hoofddocent",
        "Dozentin",
    ],
)
def test_rank__in_other_languages(rank: str) -> None:
    assert RANK_EN.fullmatch(rank)


def test_read_cv__studies_in_spanish_and_german() -> None:
    draft = cv(
        "Sofía Ríos\nProfesora titular, Universidad de Lakemont\n\nFORMACIÓN ACADÉMICA\n"
        "2008-2012  Doctorado en Historia, Universidad de Havn\n2006-2008  Máster en Historia, Universidad de Havn\n"
    )
    assert draft.person.position.en == "Profesora titular"
    assert [(study.degree, study.subject) for study in draft.education] == [
        ("Doctorado", "Historia"),
        ("Máster", "Historia"),
    ]
    draft = cv("Karl Moor\n\nStudium\n2005 – 2010   Studium der Geologie (Diplom), Universität Havn\n")
    assert _studies(draft) == [("Diplom", "Universität Havn", "Geologie", "2010")]


@pytest.mark.parametrize("honours", ["First Class Hons", "Upper Second Class Honours", "1st class", "with distinction"])
def test_education__the_class_of_a_degree_is_no_subject(honours: str) -> None:
    draft = cv(f"Ada Brandt\n\nEducation\nLLB ({honours}), University of Northfield, 2007\n")
    assert _studies(draft) == [("LLB", "University of Northfield", None, "2007")]


def test_read_cv__an_institute_and_its_university() -> None:
    draft = cv("Jane Roe\nAssociate Professor, Institute for Ice Research, Tern University\n")
    assert (draft.person.affiliation.en, draft.person.department.en) == (
        "Tern University",
        "Institute for Ice Research",
    )
    draft = cv("Jane Roe\nGroup Leader, Harbour Institute for Ice Research\n")
    assert draft.person.affiliation.en == "Harbour Institute for Ice Research"


def test_read_cv__a_rank_beside_an_office() -> None:
    draft = cv(
        "个人简介\n陆青岚，女，1985年5月出生，博士，副教授，硕士生导师。现任海岳大学化学学院副院长，"
        "长期从事盐类催化、冰上化学与海盐结晶等方面的研究工作。\n"
    )
    assert draft.person.position == Bilingual("副教授", None)
    assert draft.person.affiliation == Bilingual("海岳大学", None)
