"""People and the houses beside them: glued together, known by letters, with a second name in brackets, in a life."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people
from seminar.read.persons.posts_zh import zh_post
from tests.read.reading import read


@pytest.mark.parametrize(
    ("text", "affiliation", "department"),
    [
        ("东方云雨集团公司第五十四研究所教授", "东方云雨集团公司第五十四研究所", ""),
        ("中国云雨科技集团第八研究院", "中国云雨科技集团第八研究院", ""),
        ("上海交大青衿书院教授", "上海交大", "青衿书院"),
        ("上海交大计算机系博士生", "上海交大", "计算机系"),
        ("是云溪大学的教授", "云溪大学", ""),
    ],
)
def test_zh_post__the_house_and_its_part(text: str, affiliation: str, department: str) -> None:
    post = zh_post(text, Lexicon.load())
    assert (post.affiliation, post.department) == (affiliation, department)


@pytest.mark.parametrize(
    ("text", "name", "affiliation", "position"),
    [
        ("王若中共东屿省委党校讲师", "王若", "中共东屿省委党校", "讲师"),
        ("李宏江苏云溪大学教授", "李宏", "江苏云溪大学", "教授"),
        ("林远海南京云溪大学教授", "林远海", "南京云溪大学", "教授"),
        ("云溪大学林远舟前主任", "林远舟", "云溪大学", "前主任"),
        ("欧阳中原院长", "欧阳中原", None, "院长"),
        ("林远舟，华为", "林远舟", "华为", None),
    ],
)
def test_people__a_name_glued_to_what_stands_beside_it(
    text: str, name: str, affiliation: str | None, position: str | None
) -> None:
    (found,) = people(text, Lexicon.load())
    person = found.person
    assert (person.name.zh, person.affiliation.zh, person.position.zh) == (name, affiliation, position)


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        ("林远舟，RNLU", None, "RNLU"),
        ("林远舟（OpenRain）", None, "OpenRain"),
        ("林远舟（JASON）", None, None),
        ("林远舟（Timothy Roe, Northland Group）", "Timothy Roe", "Northland Group"),
        ("林远舟（Jane Roe, 东屿大学教授）", "Jane Roe", None),
        ("林远舟（Morgan Labs, Research Scientist）", None, "Morgan Labs"),
    ],
)
def test_people__letters_and_names_in_the_bracket(text: str, name: str | None, affiliation: str | None) -> None:
    (found,) = people(text, Lexicon.load())
    assert (found.person.name.zh, found.person.name.en) == ("林远舟", name)
    assert found.person.affiliation.en == affiliation


@pytest.mark.parametrize(
    ("bio", "affiliation", "department", "position"),
    [
        ("林远舟目前在云溪基金会的气象部任首席研究员。", "云溪基金会", "气象部", "首席研究员"),
        ("林远舟教授目前在云溪大学的物理系任教授。", "云溪大学", "物理系", "教授"),
        ("林远舟教授是IEEE会士，ACM杰出科学家，云溪大学教授。", "云溪大学", "", "教授"),
    ],
)
def test_zh_bio_post__where_somebody_works(bio: str, affiliation: str, department: str, position: str) -> None:
    post = zh_bio_post(bio, "林远舟", Lexicon.load())
    assert (post.affiliation, post.department, post.position) == (affiliation, department, position)


def test_read__a_label_with_a_long_latin_name() -> None:
    """
    报告题目：云与雨
    报告人：Constantin Roe教授
    时间：2031年3月4日14:00
    摘要：本报告介绍云与雨之间的关系，以及观测这些关系的方法。
    Constantin Roe教授中文简介：
    Constantin Roe（中文：林远舟）教授目前在云溪大学任教授，林远舟教授是一位学者。
    """
    told = read(test_read__a_label_with_a_long_latin_name)
    assert (told["speakers.0.name.zh"], told["speakers.0.affiliation.zh"]) == ("林远舟", "云溪大学")
    assert told["abstract.zh"] == "本报告介绍云与雨之间的关系，以及观测这些关系的方法。"
