"""Posts told in other places than the head, and lives that tell of studies and fields; all names are invented."""

from __future__ import annotations

import pytest

from seminar.bilingual import Lang
from seminar.read.cv.biography import Facts, Life, biographies
from seminar.read.cv.found import Found
from seminar.read.cv.names import name_line
from seminar.read.cv.studies.clauses import years_together
from seminar.read.cv.who.posts import post, post_en, post_zh
from tests.read.reading import cv


def stated(text: str) -> tuple[str | None, str | None, str | None]:
    """Position, affiliation and department of a line, whichever language it is in."""
    found = Found()
    post(found, text)
    pairs = [found.bilingual(name) for name in ("position", "affiliation", "department")]
    return pairs[0].zh or pairs[0].en, pairs[1].zh or pairs[1].en, pairs[2].zh or pairs[2].en


@pytest.mark.parametrize(
    ("text", "position", "house"),
    [
        ("云溪科学院院士，慕海大学教授", "教授", "慕海大学"),
        ("中国科学院院士，慕海大学教授、博士生导师", "教授", "慕海大学"),
        ("中国科学院云溪物理研究所研究员", "研究员", "中国科学院云溪物理研究所"),
        ("我是云溪大学的博士研究生", "博士研究生", "云溪大学"),
        ("Head of Quantitative Research, Ternbank ASA", "Head of Quantitative Research", "Ternbank ASA"),
        ("Data Scientist, Nimbus Robotics Inc.", "Data Scientist", "Nimbus Robotics Inc."),
    ],
)
def test_post__where_it_is_held(text: str, position: str, house: str) -> None:
    assert stated(text)[:2] == (position, house)


def test_post_zh__faculties_of_one_letter_and_titles_of_pages() -> None:
    assert stated("云溪大学法学院教授") == ("教授", "云溪大学", "法学院")
    found = Found()
    post_zh(found, "院士风采")
    post_zh(found, "教授简介")
    assert not found.has("position")


def test_post_en__a_department_in_another_language() -> None:
    found = Found()
    post_en(found, "Departamento de Historia, Universidad de Havn")
    assert found.bilingual("department").en == "Departamento de Historia"


def test_read_cv__years_with_an_employer_and_years_of_a_post() -> None:
    draft = cv(
        "Ada Brandt, PhD\n\nPROFESSIONAL EXPERIENCE\n\nTernwood, Havn\t2019 – Present\n"
        "Principal Scientist, Tides (2022 – Present)\nScientist (2019 – 2022)\n\n"
        "Ferry Lines, Havn\t2013 – 2019\nResearch Scientist\n"
    )
    assert (draft.person.position.en, draft.person.affiliation.en) == ("Principal Scientist", "Ternwood")


def test_read_cv__the_last_post_at_the_house_of_the_head() -> None:
    text = (
        "Ada Brandt\nTern College\n3 Quay Street\n\nPositions\n\n09/2023 – 08/2026\nPostdoctoral researcher, {}\n\n"
        "10/2021 – 08/2023\nFellow, Lind University\n\nEducation\n\n2017 – {}\nPhD in Geology, Tern School\n"
    )
    assert cv(text.format("Tern College", 2021)).person.position.en == "Postdoctoral researcher"
    # somewhere else, or beside studies that go on, what ended has ended
    assert not cv(text.format("Lakemont University", 2021)).person.position
    assert "Postdoctoral" not in (cv(text.format("Tern College", "present")).person.position.en or "")


def test_read_cv__a_statement_in_the_first_person() -> None:
    draft = cv(
        "Ada Brandt\nroe@tern.example\n\nA FEW WORDS\n\n"
        "I am a third-year Ph.D. student in the Tide Lab at Harbour University, working with Carl Lind. "
        "I am interested in locks, sea ice, and pilots.\n\nEDUCATION\n\nBSc in Physics, Tern College, 2019\n"
    )
    assert (draft.person.position.en, draft.person.affiliation.en) == ("Ph.D. student", "Harbour University")
    assert draft.interests == ("locks", "sea ice", "pilots")
    assert [one.degree for one in draft.education] == ["BSc"]


def test_read_cv__the_same_told_in_both_languages() -> None:
    draft = cv(
        "林远舟  YUANZHOU LIN\n\n个人简介 About me\n\n"
        "我是云溪大学海洋研究中心的博士研究生，导师为顾清如教授，本科毕业于慕海大学。\n"
        "I am a PhD Candidate at the Centre for Tides, Yunxi University, supervised by Prof. Qingru Gu.\n"
    )
    assert (draft.person.position.zh, draft.person.position.en) == ("博士研究生", "PhD Candidate")
    assert (draft.person.affiliation.zh, draft.person.affiliation.en) == ("云溪大学", "Yunxi University")


def test_read_cv__a_post_that_is_sought() -> None:
    draft = cv("个人简历（应聘博士后）\n\n姓名：林远舟\n邮箱：lin@yunxi.example.cn\n")
    assert draft.person.name.zh == "林远舟"
    assert not draft.person.position


def test_read_cv__the_head_before_the_text() -> None:
    draft = cv(
        "林远舟  Yuanzhou Lin\n\n助理教授  Assistant Professor\n云溪大学  Yunxi University of Tides\n\n"
        "个人简介 Biography\n\nYuanzhou Lin is an assistant professor at YXUT. He likes ice and harbours and ships.\n"
    )
    assert (draft.person.position.en, draft.person.affiliation.en) == (
        "Assistant Professor",
        "Yunxi University of Tides",
    )


LIFE = """\
林远舟

林远舟，男，1958年2月生，云溪工程院院士，慕海大学教授、博士生导师，海洋工程专家。

一、基本情况

林远舟院士1982年1月毕业于云溪工学院港口系，获学士学位；1984年12月在云溪工学院获硕士学位，同年留校任
教；1985年9月赴北岸大学攻读博士学位，师从 Carl Lind 教授，1989年6月获博士学位。1989年10月回国。

电话：010-55501588

二、研究领域

长期从事海冰与船舶的相互作用、潮汐与航道控制、港口减排与海水利用的研究，建成船闸三座。
"""


def test_read_cv__the_life_of_an_academician() -> None:
    draft = cv(LIFE)
    assert (draft.person.position.zh, draft.person.affiliation.zh) == ("教授", "慕海大学")
    assert [(one.degree, one.institution, one.subject, one.from_, one.to) for one in draft.education] == [
        ("学士", "云溪工学院港口系", None, None, "1982-01"),
        ("硕士", "云溪工学院", None, None, "1984-12"),
        ("博士", "北岸大学", None, "1985-09", "1989-06"),
    ]
    assert draft.interests == ("海冰与船舶的相互作用", "潮汐与航道控制", "港口减排与海水利用")


def test_read_cv__the_last_two_fields_joined_by_and() -> None:
    assert cv("林远舟\n\n研究领域\n长期从事海冰、潮汐与航道的研究。\n").interests == ("海冰", "潮汐", "航道")


def test_years_together__another_degree_is_another_study() -> None:
    assert years_together("1985年赴北岸大学攻读博士学位，1989年获博士学位").startswith("1985年至1989年在北岸大学")
    apart = "1985年赴北岸大学攻读硕士学位，1989年获博士学位"
    assert years_together(apart) == apart


@pytest.mark.parametrize(
    ("text", "interests"),
    [
        ("Sea ice, especially ridges of ice; pilots; locks", ("Sea ice", "ridges of ice", "pilots", "locks")),
        ("Primary Sea ice\nSecondary Pilots, locks of the north", ("Sea ice", "Pilots", "locks of the north")),
        ("Primary care; sea ice", ("Primary care", "sea ice")),
        ("Travel writing; the northern sea; the slow tide", ("Travel writing", "the northern sea", "the slow tide")),
        ("My research is on sea ice, pilots and locks.", ("sea ice", "pilots", "locks")),
    ],
)
def test_read_cv__fields_as_they_stand(text: str, interests: tuple[str, ...]) -> None:
    assert cv(f"Ada Brandt\nTern College\n\nResearch interests\n{text}\n").interests == interests


def test_read_cv__fields_beside_a_study() -> None:
    draft = cv(
        "林远舟\n\n教育背景\n\n2021.09 – 2025.06（预计）    云溪大学    博士\n"
        "海洋技术 | 导师：顾清如 教授 | 研究方向：海冰时序、潮汐监测\n\n"
        "2023.10 – 2024.10    慕海大学    联合培养博士（国家资助）\n海洋遥感 | 合作导师：Prof. Carl Lind\n\n"
        "2019.09 – 2021.06    云溪大学    硕士\n港口工程 | 硕博连读\n"
    )
    assert draft.interests == ("海冰时序", "潮汐监测")
    assert [(one.degree, one.institution, one.subject) for one in draft.education] == [
        ("博士", "云溪大学", "海洋技术"),
        ("联合培养博士", "慕海大学", "海洋遥感"),
        ("硕士", "云溪大学", "港口工程"),
    ]


def test_biographies__all_fields_where_one_is_missing() -> None:
    draft = cv(
        "Ada Brandt\nProfessor, Tern College\n\nBiography\n"
        "Ada Brandt is a professor at Tern College. She studies the ice of harbours and has done so for years.\n\n"
        "Research interests\nice of harbours; pilots\n"
    )
    lives = biographies(draft.person, (), Facts(interests=draft.interests), Lang.EN)
    assert isinstance(lives[Lang.EN], Life)
    assert "pilots" in (draft.person.bio.en or "")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Dr Ada Brandt MRCP PhD", "Ada Brandt"),
        ("CURRICULUM VITAE ET STUDIORUM", None),
        ("Ada Frcp-Lind", "Ada Frcp-Lind"),
    ],
)
def test_name_line__letters_without_a_comma(line: str, name: str | None) -> None:
    assert name_line(line)[1] == name
