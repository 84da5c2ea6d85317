"""Posts as they are told whole: with a grade and a field, with the part of a house, or two together."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people
from seminar.read.series.names import series_in
from tests.read.reading import read


def _told(text: str) -> tuple[str | None, ...]:
    (one,) = people(text, Lexicon.load())
    person = one.person
    sides = (person.name, person.affiliation, person.department, person.position)
    return tuple(side.zh or side.en for side in sides)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("林远舟高级安全讲师", ("林远舟", None, None, "高级安全讲师")),
        ("林远舟 高级系统工程师", ("林远舟", None, None, "高级系统工程师")),
        ("林远舟（云溪大学资深课题组组长）", ("林远舟", "云溪大学", None, "资深课题组组长")),
        ("林远舟研发总监", ("林远舟", None, None, "研发总监")),
        ("林远舟古籍修复专家", ("林远舟", None, None, "古籍修复专家")),
        ("林远舟副主任医生", ("林远舟", None, None, "副主任医生")),
        ("云溪大学高级研究中心研究员林远舟", ("林远舟", "云溪大学", "高级研究中心", "研究员")),
    ],
)
def test_people__a_grade_and_a_field_before_what_somebody_is(text: str, told: tuple[str | None, ...]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("林远舟研究部主任", ("林远舟", None, None, "研究部主任")),
        ("林远舟发展中心主任", ("林远舟", None, None, "发展中心主任")),
        ("林远舟（云溪大学）发展中心主任", ("林远舟", "云溪大学", None, "发展中心主任")),
        ("林远舟 云溪海雾中心主任", ("林远舟", "云溪海雾中心", None, "主任")),
        ("林远舟，云溪大学教务处处长", ("林远舟", "云溪大学", "教务处", "处长")),
    ],
)
def test_people__a_part_of_a_house_is_no_house(text: str, told: tuple[str | None, ...]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("石原 孟   副教授", ("石原孟", None, None, "副教授")),
        ("北地大学Yuan-YuLin首席研究员", ("Yuan-Yu Lin", "北地大学", None, "首席研究员")),
        ("林远舟 云溪大学海洋学院讲师海雾学者星空学者", ("林远舟", "云溪大学", "海洋学院", "讲师")),
        ("Professor and Dean Jane Roe, Tern University", ("Jane Roe", "Tern University", None, "Professor and Dean")),
        (
            "senior research scientist and tech lead Jane Roe",
            ("Jane Roe", None, None, "senior research scientist and tech lead"),
        ),
        (
            "Jane Roe, professor Department of Rain, Tern University",
            ("Jane Roe", "Tern University", "Department of Rain", "professor"),
        ),
    ],
)  # fmt: skip
def test_people__any_rank_stands_where_professors_do(text: str, told: tuple[str | None, ...]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("林远舟（北地大学与海港大学雾城联合分校）教授", "北地大学与海港大学雾城联合分校"),
        ("林远舟教授（美国北地大学-海港分校）", "美国北地大学-海港分校"),
        ("林远舟，北地大学健康科学中心", "北地大学健康科学中心"),
        ("中国云雨局地质研究所 林远舟 研究员", "中国云雨局地质研究所"),
        ("林远舟 国科大杭州高等研究院 研究员", "国科大杭州高等研究院"),
        ("林远舟 西安交大社会学教授", "西安交大"),
        ("林远舟 北地大学海港分校中文系、国际文化学院双聘教授", "北地大学海港分校"),
        ("林远舟 云溪科学院中文系、文艺研究中心教授", "云溪科学院"),
        ("林远舟 高研院第21期驻院学者、海洋学院助理研究员", "海洋学院"),
    ],
)
def test_people__houses_up_to_their_end(text: str, house: str) -> None:
    (one,) = people(text, Lexicon.load())
    assert (one.person.name.zh, one.person.affiliation.zh) == ("林远舟", house)


def test_people__a_name_told_twice_is_no_house() -> None:
    (one,) = people("林远舟 清风园 教授 林远舟教授", Lexicon.load())
    assert one.person.affiliation.zh != "林远舟"


def test_zh_bio_post__fields_of_one_school_of_any_house() -> None:
    post = zh_bio_post("林远舟，博士，现任云溪理工学院机械、材料、海洋学院研究员。", "林远舟", Lexicon.load())
    assert (post.affiliation, post.position) == ("云溪理工学院", "研究员")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("清风教育林远舟教授", ("林远舟", "清风教育", None, "教授")),
        ("清风教育林远副教授", ("林远", "清风教育", None, "副教授")),
        ("阿列克谢耶夫教授", ("阿列克谢耶夫", None, None, "教授")),
    ],
)
def test_people__a_house_nothing_is_known_about_before_the_name(text: str, told: tuple[str | None, ...]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("heading", "series"),
    [
        ("国家千人计划专家、清大林远舟教授学术报告", ""),
        ("清风教育林远副教授学术报告会", ""),
        ("云溪大学 Roe 副教授学术报告会", ""),
        ("海洋学院金融学教授讲座", "海洋学院金融学教授讲座"),
        ("云溪大学青年博士讲座", "云溪大学青年博士讲座"),
    ],
)
def test_series_in__who_comes_is_no_series(heading: str, series: str) -> None:
    assert series_in(heading, Lexicon.load()).series == series


@pytest.mark.parametrize(
    ("bio", "house", "position"),
    [
        ("Jane Roe is an Assistant Professor at the NLT; he received his PhD from the University of Northland.",
         "NLT", "Assistant Professor"),
        ("Jane Roe is a PhD student in the Department of Rain at NLT where she is advised by John Doe.", "NLT", ""),
        ("She is an assistant professor in the Center for Data Science at Havn INP. Before joining", "Havn INP",
         "assistant professor"),
        ("Jane Roe, Ph.D., is an Associate Professor and Head of Electrical Engineering at Tidetrate in Havn where",
         "Tidetrate", "Associate Professor"),
        ("Jane Roe is a Professor and Dean at Tern University.", "Tern University", "Professor and Dean"),
        ("Jane Roe is a Professor and Chair of the Department of Rain at Tern University.", "Tern University",
         "Professor"),
        ("She is a post doctoral fellow of Computing at Tern University.", "Tern University", "post doctoral fellow"),
    ],
)  # fmt: skip
def test_en_bio_post__a_house_nothing_is_known_about(bio: str, house: str, position: str) -> None:
    found = en_bio_post(bio, Lexicon.load())
    assert (found.affiliation, found.position) == (house, position)


def test_read_text__one_word_of_a_title_is_not_the_page_again() -> None:
    """
    title: "Security of Rain Gauges: Threats and Defences"
    summary: |
      **Speaker**: Dr. Jane Roe, Associate Professor, Director of the Cyber Security Academy, Tern University
      **Time**: January 28 2031 (Tue) at 16:00
    """
    found = read(test_read_text__one_word_of_a_title_is_not_the_page_again)
    assert found["speakers.0.affiliation.en"] == "Tern University"


def test_read_text__letters_of_a_house_are_latin_in_a_chinese_life() -> None:
    """
    报告题目：云中的冰
    报告人：林远舟
    时间：2031年5月13日15:00
    报告人简介：林远舟，现为NLTU助理教授，研究云滴碰并。
    """
    found = read(test_read_text__letters_of_a_house_are_latin_in_a_chinese_life)
    assert found["speakers.0.affiliation.en"] == "NLTU"
    assert "speakers.0.affiliation.zh" not in found


@pytest.mark.parametrize("rank", ["professor", "Chair Professor", "Lecturer", "Professor"])
def test_heading__guests_of_any_rank_are_invited(rank: str) -> None:
    who = heading(f"{rank} Jane Roe Invited to Deliver Academic Report at Tern University", Lexicon.load()).people
    assert who == f"{rank} Jane Roe"


def test_people__a_clinic_is_part_of_the_post() -> None:
    assert _told("急症科专科医生林远舟") == ("林远舟", None, None, "急症科专科医生")
    assert _told("石原 孟   首席研究员")[0] == "石原孟"
