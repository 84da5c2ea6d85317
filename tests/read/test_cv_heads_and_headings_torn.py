"""CVs out of a PDF: headings with icons, a head in two columns, schools below their house, labels with Latin values."""

from __future__ import annotations

import pytest

from seminar.read.cv.drafting import Education
from seminar.read.cv.periods import period
from seminar.read.cv.vocabulary import kind_of
from tests.read.reading import cv


@pytest.mark.parametrize("icon", ["ŵ", "ʢ", "Ƣ", "ˣ", "\uf19d", "§"])
def test_read_cv__icons_before_headings(icon: str) -> None:
    draft = cv(
        f"林远舟\n云溪大学\n\n{icon} 教育经历\n2027 - 2031  云溪大学  物理学  博士\n{icon} 获奖荣誉\n"
        f"2030  云溪大学优秀论文\n\n{icon} 研究兴趣\n海冰、潮汐\n"
    )
    assert draft.education == (Education("博士", "云溪大学", "物理学", "2027", "2031"),)
    assert draft.interests == ("海冰", "潮汐")


def test_read_cv__address_below_the_first_heading() -> None:
    """Where the head has two columns, its right one comes out of a PDF below the first heading."""
    draft = cv(
        "林远舟\n海冰学院，云溪大学\n\n教育经历\n\nĦ (+86) 13800000000\n\n| ć lin@yunxi.example\n\n|\n\n"
        "u linyz.site |\n\n"
        "^ linyz\n\n云溪大学\n\n2027 - 至今\n\n博士：海冰学\n"
    )
    person = draft.person
    assert (person.email, person.phone, person.homepage) == ("lin@yunxi.example", "(+86) 13800000000", "linyz.site")
    assert draft.education == (Education("博士", "云溪大学", "海冰学", "2027", None),)


def test_read_cv__address_at_the_end_of_the_first_section_stays() -> None:
    draft = cv("Jane Roe\n\nInterests\nbells; work songs\n\njane@roe.example\n")
    assert draft.interests == ("bells", "work songs")


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("获奖荣誉", "other"),
        ("奖励专利", "other"),
        ("进展中研究", "publications"),
        ("助教工作", "other"),
        ("海冰潮汐", None),
    ],
)
def test_kind_of__two_headings_in_one_word(heading: str, kind: str | None) -> None:
    assert kind_of(heading) == kind


def test_kind_of__what_stands_behind_a_colon_is_no_second_language() -> None:
    assert kind_of("研究方向：Salt roads, tides, ice") is None
    assert kind_of("研究方向：Research Interests") == "interests"


def test_read_cv__fields_of_a_study_in_latin_letters() -> None:
    draft = cv(
        "林远舟\n\n教育经历\n云溪大学            云溪\n理学硕士，城市科学      2029 – 至今\n • 导师：沈若水教授\n"
        " • 研究方向：Data on tides, ice maps, salt\n\n"
        "南岭大学            南岭\n工学学士，计算机科学与工程    2025 – 2029\n"
    )
    assert draft.education == (
        Education("理学硕士", "云溪大学", "城市科学", "2029", None),
        Education("工学学士", "南岭大学", "计算机科学与工程", "2025", "2029"),
    )
    assert draft.interests == ("Data on tides", "ice maps", "salt")


def test_read_cv__schools_and_towns_below_their_houses() -> None:
    draft = cv(
        "林远舟\n\n教育背景\n云溪大学               2029 年–至今\n理学博士，海岸与潮汐研究院           中国，云溪\n"
        "南岭大学               2025 年–2029 年\n港口与贸易学士，经济贸易学院         中国，南岭\n"
        "北野大学               2027 年\n交换生项目，社会科学学院           北野\n"
    )
    assert draft.education == (
        Education("理学博士", "云溪大学", None, "2029", None),
        Education("学士", "南岭大学", "港口与贸易", "2025", "2029"),
    )


def test_read_cv__a_college_beside_the_degree_is_of_the_university_above() -> None:
    draft = cv(
        "Jane Roe\n\nEDUCATION\nTern University            Havn, Norland\n"
        "B.Eng. in Tidal Engineering, Moor Honors College     Sept. 2028 – June 2032\n • Advisor: Prof. Ada Brandt\n"
        " • Graduated with University Honors.\n"
    )
    assert draft.education == (Education("B.Eng.", "Tern University", "Tidal Engineering", "2028-09", "2032-06"),)


def test_read_cv__what_was_done_in_a_study_is_no_subject() -> None:
    draft = cv("林远舟\n\n教育经历\n北野皇家气象研究所\n2030 - 2031\n联合培养博士\n• 利用卫星数据估算海冰 厚度\n")
    assert [study.subject for study in draft.education] == [None]


def test_read_cv__a_thesis_within_the_studies_begins_no_works() -> None:
    draft = cv(
        "林远舟\n\n教育经历\n云溪大学\n2027 - 2031\n博士：海冰学\n• 学位论文：\n“海冰与潮汐的相互作用研究”\n"
        "南岭大学\n2023 - 2027\n本科：大气科学\n"
    )
    assert draft.publications == ()
    assert [(study.degree, study.to) for study in draft.education] == [("博士", "2031"), ("本科", "2027")]


def test_read_cv__dates_foreseen_in_a_column_of_their_own() -> None:
    draft = cv(
        "林远舟\n\n教育经历\n理学博士（在读） 云溪大学\n理学学士 云溪大学\n\n"
        "09/2030 - 06/2034(预计)\n09/2026 - 06/2030\n"
    )
    assert [(study.from_, study.to) for study in draft.education] == [("2030-09", "2034-06"), ("2026-09", "2030-06")]


def test_read_cv__a_house_in_capitals_heads_no_section() -> None:
    draft = cv(
        "Jane Roe\n\nEDUCATION\n\nTERN UNIVERSITY\nPhD in Tides\nOct 2031 | Havn, Norland\n\nUNIVERSITY OF LAKEMONT\n"
        "MPhys in Salt\nAug 2027 | Lakemont, Norland\n"
    )
    assert [(study.degree, study.subject, study.to) for study in draft.education] == [
        ("PhD", "Tides", "2031-10"),
        ("MPhys", "Salt", "2027-08"),
    ]


def test_read_cv__a_town_called_as_its_university() -> None:
    draft = cv("Jane Roe\n\nEducation\nUniversity of Havn Havn, NL\n     PhD in Tides (Sept 2028 – Present)\n")
    assert draft.education == (Education("PhD", "University of Havn", "Tides", "2028-09", None),)


@pytest.mark.parametrize(
    ("text", "told"),
    [("2026 年–至今", ("2026", None)), ("2023 年–2026 年", ("2023", "2026")), ("2031 −→", ("2031", None))],
)
def test_period__years_set_wide_and_arrows(text: str, told: tuple[str, str | None]) -> None:
    when = period(text)
    assert when is not None
    assert (when.from_, when.to) == told
