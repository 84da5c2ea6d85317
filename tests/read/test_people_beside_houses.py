"""People and the houses beside them: glued together, known by letters, with a second name in brackets, in a life."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people
from seminar.read.persons.posts_zh import zh_post
from tests.read.reading import read


@pytest.mark.parametrize(
    ("text", "affiliation", "department"),
    [
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


@pytest.mark.parametrize(
    ("text", "name", "affiliation", "position"),
    [
        ("Data Science Manager Jane Roe", "Jane Roe", None, "Data Science Manager"),
        ("Carl and Ada Roe Assistant Professor Jane Stowe", "Jane Stowe", None, "Carl and Ada Roe Assistant Professor"),
        ("Psychologist Jane Roe", "Jane Roe", None, "Psychologist"),
        ("Historian Jane Roe, Professor, Harbour University", "Jane Roe", "Harbour University", "Professor"),
        ("Vice President and Policy Adviser Jane Roe", "Jane Roe", None, "Vice President and Policy Adviser"),
        (
            "Jane Roe, Professor and Chair Department of Rain, Harbour University",
            "Jane Roe",
            "Harbour University",
            "Professor and Chair",
        ),
        (
            "Jane Roe, Harbour postdoctoral fellow, Tern College",
            "Jane Roe",
            "Tern College",
            "Harbour postdoctoral fellow",
        ),
        ("Jane Roe, Professor, Director of the Rain Academy, RNLU", "Jane Roe", "RNLU", "Professor"),
        ("Jane Roe, Professor, RSIS Distinguished Lecturer, Rainworks", "Jane Roe", "Rainworks", "Professor"),
        ("Jane Roe, Professor, Director of the Rain Academy", "Jane Roe", "Rain Academy", "Professor"),
        ("Jane Roe, University of Maryland, Germany", "Jane Roe", "University of Maryland", None),
    ],
)
def test_people__english_posts(text: str, name: str, affiliation: str | None, position: str | None) -> None:
    (found,) = people(text, Lexicon.load())
    person = found.person
    assert (person.name.en, person.affiliation.en, person.position.en) == (name, affiliation, position)


def test_people__a_french_university_by_its_number() -> None:
    (found,) = people("Jane Roe (林远舟，副教授), Université Anne Roe Lyon 1", Lexicon.load())
    assert found.person.affiliation.en == "Université Anne Roe Lyon 1"


@pytest.mark.parametrize(
    ("bio", "affiliation", "position"),
    [
        (
            "Jane Roe is an Assistant Professor at the Tern university; she likes rain.",
            "Tern university",
            "Assistant Professor",
        ),
        ("Jane Roe is a professor at the university of Northland.", "university of Northland", "professor"),
        ("Jane Roe is an Asst. Prof. of Computing at Tern University.", "Tern University", "Asst. Prof."),
        ("Jane Roe is Chairman and CEO of Rain Systems Inc.", "Rain Systems Inc", "Chairman and CEO"),
        (
            "Jane Roe is an RSF Clouds & Rain Postdoctoral Fellow in the Department of Ice, Tern University.",
            "Tern University",
            "RSF Clouds & Rain Postdoctoral Fellow",
        ),
    ],
)
def test_en_bio_post__what_somebody_is(bio: str, affiliation: str, position: str) -> None:
    post = en_bio_post(bio, Lexicon.load())
    assert (post.affiliation, post.position) == (affiliation, position)


@pytest.mark.parametrize(
    ("text", "affiliation", "position"),
    [
        ("云溪大学林远舟算法总监", "云溪大学", "算法总监"),
        ("云溪大学计算机系林远舟强化学习负责人", "云溪大学", "强化学习负责人"),
        ("成大林远舟教授", "成大", "教授"),
        ("成大 林远舟 教授", "成大", "教授"),
    ],
)
def test_people__a_field_before_the_rank_and_a_house_in_short(text: str, affiliation: str, position: str) -> None:
    (found,) = people(text, Lexicon.load())
    person = found.person
    assert (person.name.zh, person.affiliation.zh, person.position.zh) == ("林远舟", affiliation, position)


def test_read__news_of_a_visit_by_any_rank() -> None:
    """
    {
        date: '2031 年 3 月',
        title: 'Jane Roe 董事长来访',
        text: (
            北地大学 Jane Roe 董事长来访课题组，并作题为{' '}
            Universal Rain and Clouds 的学术报告。
        ),
        imageAlt: 'Jane Roe 董事长学术报告海报',
      },
    """
    told = read(test_read__news_of_a_visit_by_any_rank)
    assert (told["speakers.0.name.en"], told["title.en"]) == ("Jane Roe", "Universal Rain and Clouds")
    assert "title.zh" not in told


def test_read__experts_speak() -> None:
    """
    Rain salon in autumn
    Expert:
    Jane Roe
    , Dean of the Institute of Rain Art, New Harbour University.
    Time: March 4, 2031, 7:30 p.m.
    Location: Room 114
    """
    told = read(test_read__experts_speak)
    assert (told["speakers.0.name.en"], told["speakers.0.affiliation.en"]) == ("Jane Roe", "New Harbour University")


def test_what_somebody_is_known_as_is_no_name() -> None:
    """
    关于云的哲学思考
    主讲人：Jane Roe（著名哲学家）
    时间：2031年10月16日18：30
    地点：雨楼402室
    """
    talk = read(test_what_somebody_is_known_as_is_no_name)
    assert talk["speakers.0.name.en"] == "Jane Roe"
    assert "speakers.0.name.zh" not in talk
