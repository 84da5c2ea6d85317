"""What CVs of one land have and those of another have not: margins, whole dates, tables with numbers, marks „…“."""

from __future__ import annotations

import pytest

from seminar.read.cv.periods import period
from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv


@pytest.mark.parametrize(
    ("text", "begun", "ended"),
    [
        ("01/10/2014–22/06/2018", "2014-10", "2018-06"),
        ("12.06.2012 – 11.07.2018", "2012-06", "2018-07"),
        ("1.10.2008 - 30.6.2013", "2008-10", "2013-06"),
        ("10.2014 – 06.2018", "2014-10", "2018-06"),
        ("10/2014 – 03/2018", "2014-10", "2018-03"),
        ("2010.09-2015.06", "2010-09", "2015-06"),
        ("2012-14", "2012", "2014"),
    ],
)
def test_period__with_the_day(text: str, begun: str, ended: str) -> None:
    """A day before the month is no month, and the first two figures of a date no year."""
    when = period(text)
    assert when is not None
    assert (when.from_, when.to) == (begun, ended)


def test_period__a_day_is_no_end() -> None:
    when = period("07/01/2021 – 06/30/2026")
    assert when is not None
    assert when.to == "2026-06"


_REMARK = """Jane Q. Roe
PhD candidate, Northfield University

PUBLICATIONS AND PREPRINTS                                                         (* equal contribution)
[1] J. Q. Roe*, A. Brandt*. Salt roads in winter. Journal of Tides 3(2), 2024.
[2] J. Q. Roe. Counting gulls. arXiv:2501.00001, 2025.
"""


def test_sections__a_remark_far_behind_the_heading() -> None:
    assert cv(_REMARK).publications == ("Salt roads in winter", "Counting gulls")


_MARGIN = """Curriculum vitae

PERSONAL INFORMATION      Ada Brandt-Roe

                          12 Quay Street, 00-100 Havn
                          +48 500 000 001
                          ada@harbour.example
                          Sex Female | Date of birth 14/02/1989 | Nationality Danish

WORK EXPERIENCE

01/10/2019–Present        Research Associate
                          Havn University of Technology, Faculty of Tides, Havn (Denmark)

EDUCATION AND TRAINING

01/10/2014–22/06/2018     PhD in Civil Engineering                                    EQF level 8
                          Lakemont University, Lakemont (Denmark)
                          Erasmus exchange semester at the University of Northfield (Ireland)

ADDITIONAL INFORMATION

Publications              Brandt-Roe, A., & Frost, C. (2023). Thirty winters of dowelled piers. Harbour
                          Structures, 281, 115702.
                          Brandt-Roe, A. (2020). Can old quays be graded again? Tides and Timber, 26, 12.

Conferences               Harbour Days 2023, Havn; Ice Week 2021, Lakemont

Projects                  2020–2022 Second life of piers, investigator
"""


def test_sections__headings_in_the_margin() -> None:
    """The name beside PERSONAL INFORMATION, works beside their heading, and journeys that are none."""
    draft = cv(_MARGIN)
    assert draft.person.name.en == "Ada Brandt-Roe"
    assert draft.person.affiliation.en == "Havn University of Technology"
    assert draft.publications == ("Thirty winters of dowelled piers", "Can old quays be graded again?")
    (study,) = draft.education
    assert (study.institution, study.from_, study.to) == ("Lakemont University", "2014-10", "2018-06")


def test_sections__a_table_is_no_margin() -> None:
    """Numbers beside a word, and the rows of a list of studies, begin no section."""
    draft = cv(
        "Jane Roe\nProfessor, Northfield University\n\nEDUCATION\n"
        "Courses          Tides\n                 Ice\nPhD              Lakemont University, 2010\n\n"
        "PUBLICATIONS\nRoe, J. (2020). Winter ports and their ice. Journal of Tides 3, 1-9.\n"
    )
    assert [study.institution for study in draft.education] == ["Lakemont University"]
    assert draft.publications == ("Winter ports and their ice",)


_LABELLED = """Dr. JANE ROE
Associate Professor
Northfield University

AREAS OF INTEREST : Friction of ice, Tidal mills,
                    Harbour lamps

EDUCATION
PhD, Lakemont University, 2012
"""


def test_interests__go_on_below_their_label() -> None:
    assert cv(_LABELLED).interests == ("Friction of ice", "Tidal mills", "Harbour lamps")


def test_interests__the_next_label_is_not_of_them() -> None:
    draft = cv("Jane Roe\nNorthfield University\nResearch interests: ice, tidal mills,\nEmail: jane@tern.example\n")
    assert draft.interests == ("ice", "tidal mills")
    assert draft.person.email == "jane@tern.example"


_TABLE = """Dr. JANE ROE
Associate Professor
Northfield Institute of Technology

EDUCATIONAL QUALIFICATIONS

Sl.No  Degree     Specialization            Institute / University                  Year of   % / CGPA   Class
                                                                                    passing
1      Ph.D.      Tidal Engineering         Lakemont Institute of Technology        2012      --         --
2      M.Tech.    Harbour Works             Northfield Technological University     2005      82.4       First with
                                                                                                         Distinction
3      B.Tech.    Mechanical Engineering    Havn University                         2002      74.9       First with
                                                                                                         Distinction

Ph.D. Thesis Title : Studies of Ice on Quays

TEACHING EXPERIENCE : 17 Years

Sl.No  Designation            Organisation                           From          To
1      Associate Professor    Northfield Institute of Technology     12.06.2018    Till date
2      Lecturer               Tern Engineering College               01.08.2005    30.06.2008

SPONSORED PROJECTS
1. "Low cost maps of stress in ice", Tern Board, 2019-2022, Completed
2. "Cold spray repair of quays", Ice Board, 2023-2026, Ongoing

PUBLICATIONS
1. J. Roe, A. Brandt, "Tool marks in river ice", Journal of Tides, Vol. 10, pp. 45-46, 2023.
"""


def test_education__a_table_with_running_numbers() -> None:
    draft = cv(_TABLE)
    assert [(study.degree, study.institution, study.subject, study.to) for study in draft.education] == [
        ("Ph.D.", "Lakemont Institute of Technology", "Tidal Engineering", "2012"),
        ("M.Tech.", "Northfield Technological University", "Harbour Works", "2005"),
        ("B.Tech.", "Havn University", "Mechanical Engineering", "2002"),
    ]
    assert draft.publications == ("Tool marks in river ice",)


_TRAINEES = """Samuel T. Roe, MD, MPH
Professor of Medicine
Northfield University

EDUCATION:
1992–1996     M.D.                                   Lakemont University, Cleveland, OH

POSTGRADUATE TRAINING:
1999–2002     Fellowship, Nephrology, Tern Hospital, Baltimore, MD

{heading}
Name                     Period       Level          Project                             Current position
Jane Brandt, MD          2016–2019    Fellow         Salt and thirst                     Assistant Prof., Havn
Peter Frost, PhD         2018–2021    Postdoc        Proteins of ice                     Scientist, Nimbus
Anna Lind, BS            2023–        MD/PhD         Oxygen in winter                    in training
"""


@pytest.mark.parametrize("heading", ["TRAINEES", "MENTEES", "PAST AND PRESENT LABORATORY"])
def test_education__degrees_of_others_and_training_are_not_the_owners(heading: str) -> None:
    """The state of a hospital is no degree, and people with their degrees are no studies."""
    draft = cv(_TRAINEES.format(heading=heading))
    assert [(study.degree, study.institution) for study in draft.education] == [("M.D.", "Lakemont University")]


def test_education__a_study_told_with_its_degree_behind_stays() -> None:
    draft = cv(
        "Jane Roe\nNorthfield University\n\nWhere I learned\n"
        "Tern College, BA     2001–2004\nLakemont University, PhD  2010\n"
    )
    assert [study.degree for study in draft.education] == ["BA", "PhD"]


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("A. Roe: „Eis auf der Elbe: ein Winter“, Nachr. Tides 2015, 63, 640.", "Eis auf der Elbe: ein Winter"),
        ("A. Roe: »Eis auf der Elbe«, in: Tides 3 (2015).", "Eis auf der Elbe"),
        ("Roe, A.: ‚Eis auf der Elbe‘, in: Tides 3 (2015).", "Eis auf der Elbe"),
        ("Roe, A., « Les routes du sel », Revue des marées 3 (2015) et « Autre ».", "Les routes du sel"),
        ("Lin Y Z*, Van den Moor J. Dams as gates of silt. Tides, 2021, 203: 105366.", "Dams as gates of silt"),
        ("De Vries H, Roe J. Salt and ice on rivers. J Tides. 2020;3:1-9.", "Salt and ice on rivers"),
        ("De Profundis: Songs of the sea. Tern Press, 2019.", "De Profundis: Songs of the sea"),
        ("Roe, Jane M. K. Salt Roads: Inns of the Coast. Havn: Tern Press, 2019.", "Salt Roads: Inns of the Coast"),
        (
            "Roe, Jane M. “A Harbour of Gulls: Ice in Town.” Tides 33, no. 1 (2012): 1–38.",
            "A Harbour of Gulls: Ice in Town",
        ),
    ],
)
def test_title_of__marks_and_names_of_other_lands(entry: str, title: str) -> None:
    assert title_of(entry) == title


@pytest.mark.parametrize(
    ("told", "interests"),
    [
        ("Salt roads – tides – total ice of rivers – lamps", ("Salt roads", "tides", "total ice of rivers", "lamps")),
        ("Salt roads · tides · lamps", ("Salt roads", "tides", "lamps")),
        ("Salt roads – a history, tides", ("Salt roads – a history", "tides")),
    ],
)
def test_interests__apart_by_dashes(told: str, interests: tuple[str, ...]) -> None:
    """Dashes part the fields where nothing else does."""
    assert cv(f"Jane Roe\nNorthfield University\n\nFields of research\n{told}\n").interests == interests


@pytest.mark.parametrize("phone", ["139-0000-0000", "139 0000 0000", "13900000000"])
def test_phone__a_mobile_number_in_groups(phone: str) -> None:
    assert cv(f"林远舟\n{phone} | lin@harbour.example\n云溪大学 副教授\n").person.phone == phone


_FORM = """应聘人员登记表

姓  名      沈若水          性  别      男
现工作单位  云溪大学        现任职务    助理研究员
电子邮箱    shen@harbour.example

学习经历
起止年月              毕业院校            专业               学历/学位      导师
2008.09—2012.06      慕海大学            材料物理           本科/学士      /
2012.09—2014.06      慕海大学            材料学             研究生/硕士    邬远帆
2014.09—2018.12      北野大学            材料工学           博士/研究生    林远舟
"""


def test_education__the_degree_beside_the_stage() -> None:
    """Forms ask for the stage of studies and the degree in one cell."""
    assert [study.degree for study in cv(_FORM).education] == ["学士", "硕士", "博士"]


_TAGS = """                              沈若水（Ruoshui Shen）
                    139-0000-0000 | shen@harbour.example
                         云溪大学博士研究生（2025 届）· 求职意向：高校教职 / 博士后（潮汐）

教育背景
云溪大学  海洋科学与技术学院                                    2020.09 – 2025.06（预计）
物理海洋学  博士（直博）    导师：林远舟 教授
慕海大学                                                      2023.08 – 2024.08
海冰物理  联合培养博士（CSC 资助）    合作导师：Ada Brandt

发表论文（* 共同一作，† 通讯作者）
[ICE 2024] Ruoshui Shen, Ada Brandt, Carl Frost†. Forget the Ice by Sunday: Melting for Federated Har-
bours. (CCF-A)
[TIDES 2023] R. Shen, C. Frost†. Cold Start with Warm Neighbours: Meta Tides.
(CCF-A, SCI)
[云溪学报] 沈若水, 林远舟. 潮汐系统中的遗忘综述. 2023, 46(10): 2101–2124.
[Under Review] R. Shen, A. Lind, C. Frost. Small Boats, Big Ports. 投稿至 ICE 2025
"""


def test_publications__where_they_appeared_in_brackets_before_the_authors() -> None:
    assert cv(_TAGS).publications == (
        "Forget the Ice by Sunday: Melting for Federated Harbours",
        "Cold Start with Warm Neighbours: Meta Tides",
        "潮汐系统中的遗忘综述",
        "Small Boats, Big Ports",
    )


def test_person__the_post_beside_one_that_is_sought() -> None:
    person = cv(_TAGS).person
    assert (person.affiliation.zh, person.position.zh, person.phone) == ("云溪大学", "博士研究生", "139-0000-0000")


def test_person__a_post_that_is_sought_alone_is_none() -> None:
    person = cv("沈若水\n应聘岗位 教授\n求职意向：云溪大学副教授\nshen@harbour.example\n").person
    assert not person.position
    assert not person.affiliation


def test_education__joint_training_below_its_house() -> None:
    """The degree below the house and the years is a study; the house ends at a wide gap, not at a single blank."""
    assert [(study.degree, study.institution, study.subject) for study in cv(_TAGS).education] == [
        ("博士", "云溪大学", "物理海洋学"),
        ("联合培养博士", "慕海大学", "海冰物理"),
    ]
    near = cv("林远舟\n云溪大学 教授\n\n教育背景\n博士    云溪大学 海洋系    2001.09 – 2005.06\n")
    assert [study.institution for study in near.education] == ["云溪大学 海洋系"]


@pytest.mark.parametrize(
    ("heading", "told", "interests"),
    [
        ("INTERESTS", "Trail running, amateur radio, harbour fairs", ()),
        (
            "INTERESTS",
            "Machine reading, tides of the sea, harbour ice",
            ("Machine reading", "tides of the sea", "harbour ice"),
        ),
        ("INTERESTS", "Running biomechanics, football injuries", ("Running biomechanics", "football injuries")),
        ("RESEARCH INTERESTS", "Running, cycling", ("Running", "cycling")),
    ],
)
def test_interests__leisure_is_no_research(heading: str, told: str, interests: tuple[str, ...]) -> None:
    draft = cv(f"Jane Roe\nEngineer, Nimbus Robotics\n\nSKILLS\nPython\n\n{heading}\n{told}\n")
    assert draft.interests == interests


@pytest.mark.parametrize(
    ("head", "zh", "en"),
    [
        ("林若水教授  Professor Ruoshui May LIN\n副教授  Associate Professor", "副教授", "Associate Professor"),
        ("林若水教授  Professor Ruoshui May LIN\n海洋學系主任", "教授", "Professor"),
        ("林若水教授\n博士生导师，曾任讲师", "教授", None),
        ("林若水副教授\n云溪大学 院长", "副教授", None),
    ],
)
def test_person__called_professor_beside_the_name(head: str, zh: str, en: str | None) -> None:
    """Whatever the rank, people are called professor; the line that tells the rank in full is believed."""
    position = cv(f"{head}\n云溪大学 海洋学系\nlin@harbour.example\n").person.position
    assert (position.zh, position.en) == (zh, en)
