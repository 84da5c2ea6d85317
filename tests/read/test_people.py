"""Names apart from ranks, honorifics and institutions."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people

#: text → (zh name, en name, affiliation, department, position), the sides of each joined.
ONE = {
    "林远舟教授": ("林远舟", "", "", "", "教授"),
    "林 远 舟 教 授": ("林远舟", "", "", "", "教授"),
    "东屿理工学院 林远舟 教授": ("林远舟", "", "东屿理工学院", "", "教授"),
    "东屿大学数学科学系林远舟教授": ("林远舟", "", "东屿大学", "数学科学系", "教授"),
    "林远舟，东屿大学教授、博士生导师，长江学者": ("林远舟", "", "东屿大学", "", "教授"),
    "林远舟 博士 (云溪智能)": ("林远舟", "", "云溪智能", "", ""),
    "林远舟  中国科学院大气物理研究所  研究员": ("林远舟", "", "中国科学院大气物理研究所", "", "研究员"),
    "东屿音乐学院博士生导师、教授 林远舟": ("林远舟", "", "东屿音乐学院", "", "教授"),
    "东屿大学马克思主义学院副院长、副教授 林远舟": ("林远舟", "", "东屿大学", "马克思主义学院", "副教授"),
    "林远舟 云溪大学EMBA行业导师&观云生物科技有限公司董事长": (
        "林远舟", "", "观云生物科技有限公司", "", "董事长",
    ),
    "林远舟（东屿大学数学科学学院2021级博士生）": ("林远舟", "", "东屿大学", "数学科学学院", ""),
    "林远舟 助理教授，东屿科技大学（广州）": ("林远舟", "", "东屿科技大学（广州）", "", "助理教授"),
    "美国东屿州立大学 Jane Roe教授": ("", "Jane Roe", "美国东屿州立大学", "", "教授"),
    "林遠舟 特聘教授 / 國立雲溪大學": ("林遠舟", "", "國立雲溪大學", "", "特聘教授"),
    "林远舟 Yuanzhou Lin": ("林远舟", "Yuanzhou Lin", "", "", ""),
    "马丁·史密斯 (Martin Smith) 教授": ("马丁·史密斯", "Martin Smith", "", "", "教授"),
    "东京大学 佐藤太郎 教授": ("佐藤太郎", "", "东京大学", "", "教授"),
    "Dr. Jane Roe, Head of Cloud Research at Acme Intelligence": (
        "", "Jane Roe", "Acme Intelligence", "", "Head of Cloud Research",
    ),
    "Jane Roe, Ph.D., Professor and Chair, Department of Physics, University of Northland": (
        "", "Jane Roe", "University of Northland", "Department of Physics", "Professor and Chair",
    ),
    "Prof. Jane Roe (University of California, Northtown)": (
        "", "Jane Roe", "University of California, Northtown", "", "Prof.",
    ),
    "Jane Roe, Northlands Tekniska Högskola": ("", "Jane Roe", "Northlands Tekniska Högskola", "", ""),
    "林远舟 教授东屿大学物理学院": ("林远舟", "", "东屿大学", "物理学院", "教授"),
    "林远舟副研究员东屿大学": ("林远舟", "", "东屿大学", "", "副研究员"),
    "佐藤太郎 教授（東嶼大学）": ("佐藤太郎", "", "東嶼大学", "", "教授"),
    "林远舟教授 长江学者、国家杰青 东屿大学": ("林远舟", "", "东屿大学", "", "教授"),
    "林远舟 长聘教轨副教授 东屿大学": ("林远舟", "", "东屿大学", "", "长聘教轨副教授"),
    "林远舟教授（Prof. Yuanzhou Lin），University of Northland": (
        "林远舟", "Yuanzhou Lin", "University of Northland", "", "教授 / Prof.",
    ),
    "Professor Jane Roe from the Department of Chemistry at the University of Northland": (
        "", "Jane Roe", "University of Northland", "Department of Chemistry", "Professor",
    ),
    "Dr Jane Roe FREng, Senior Lecturer in Optics, University of Northland": (
        "", "Jane Roe", "University of Northland", "", "Senior Lecturer in Optics",
    ),
    "Jane Roe, Director of the Northland Institute": ("", "Jane Roe", "Northland Institute", "", "Director"),
    "Jane Roe, PhD candidate, University of Northland": ("", "Jane Roe", "University of Northland", "", ""),
    "hosted by Jane Roe": ("", "Jane Roe", "", "", ""),
    "Roe, Jane (MIT)": ("", "Jane Roe", "MIT", "", ""),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE.items())
def test_people__one(text: str, expected: tuple[str, ...]) -> None:
    (named,) = people(text, Lexicon.load())
    person = named.person
    joined = tuple(
        " / ".join(side.text for side in pair.sides())
        for pair in (person.affiliation, person.department, person.position)
    )
    assert (person.name.zh or "", person.name.en or "", *joined) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("林远舟、江一苇", ["林远舟", "江一苇"]),
        ("林远舟 江一苇 苏映雪", ["林远舟", "江一苇", "苏映雪"]),
        ("林远舟教授（东屿大学）、江一苇副教授（海城大学）", ["林远舟", "江一苇"]),
        ("Jane Roe (MIT) and John Doe (CMU)", ["Jane Roe", "John Doe"]),
        ("Jane Roe/John Doe", ["Jane Roe", "John Doe"]),
        ("Jane Roe, John Doe, and Max Moe", ["Jane Roe", "John Doe", "Max Moe"]),
        ("待定", []),
        ("TBA", []),
    ],
)
def test_people__several_or_none(text: str, names: list[str]) -> None:
    assert [named.person.name.zh or named.person.name.en for named in people(text, Lexicon.load())] == names


@pytest.mark.parametrize(
    ("bio", "affiliation", "position"),
    [
        ("林远舟，男，1975年生，教授，博士生导师，现任东屿理工学院副院长。", "东屿理工学院", "教授"),
        (
            "林远舟，2003年毕业于北京大学。2005年至2008年在海城大学任讲师。现任东屿理工学院教授。",
            "东屿理工学院",
            "教授",
        ),
        ("1991年至1995年，海城大学教授；2006年至今，东屿大学教授。", "东屿大学", "教授"),
        ("林远舟，云溪大学物理学院2021级博士研究生，导师为顾清和教授。", "云溪大学", ""),
        ("林远舟现为云溪智能强化学习负责人。", "云溪智能", "强化学习负责人"),
        ("林远舟，2010年获海城大学博士学位，2012年至今在东屿大学工作，现为教授。", "东屿大学", "教授"),
        ("林远舟，2010年毕业于海城大学，2015年加入东屿大学任副教授。", "东屿大学", "副教授"),
        ("东屿大学化学系教授、博导。2003年获博士学位。", "东屿大学", "教授"),
        ("林远舟，1998年起任教于东屿大学，现为该校历史系教授。", "东屿大学", "教授"),
        ("林远舟，东屿大学（University of Eastisle）统计系终身副教授，曾任海城大学讲师。", "东屿大学", "终身副教授"),
        ("林远舟，东屿大学博士后、海城研究所访问学者。", "东屿大学", "博士后"),
    ],
)
def test_zh_bio_post(bio: str, affiliation: str, position: str) -> None:
    post = zh_bio_post(bio, "林远舟", Lexicon.load())
    assert (post.affiliation, post.position) == (affiliation, position)


@pytest.mark.parametrize(
    ("bio", "affiliation", "position"),
    [
        (
            "Jane Roe is a Professor of Software Engineering at the University of Northland and a Fellow.",
            "University of Northland",
            "Professor of Software Engineering",
        ),
        ("Jane Roe is a PhD student at MIT advised by Prof. Max Moe.", "MIT", ""),
        (
            "Jane Roe has been Full Professor of Optics at University of Northland since 1993.",
            "University of Northland",
            "Full Professor of Optics",
        ),
        (
            "Jane Roe, Professor of Optics at Northland University, works on light.",
            "Northland University",
            "Professor of Optics",
        ),
        (
            "She is the Ada and Max Moe Professor of Optics at Northland University.",
            "Northland University",
            "Ada and Max Moe Professor of Optics",
        ),
        (
            "Associate Professor, School of Optics, Northland University. PhD from MIT.",
            "Northland University",
            "Associate Professor",
        ),
        (
            "Roe joined Northland University in 2019 as an Assistant Professor of Optics.",
            "Northland University",
            "Assistant Professor",
        ),
        ("Roe joined Northland University in 2010. She works on moss.", "Northland University", ""),
        (
            "She received her PhD from MIT. She is currently an Associate Professor at Southland University.",
            "Southland University",
            "Associate Professor",
        ),
    ],
)
def test_en_bio_post(bio: str, affiliation: str, position: str) -> None:
    post = en_bio_post(bio, Lexicon.load())
    assert (post.affiliation, post.position) == (affiliation, position)


def test_a_japanese_name_with_the_given_one_apart() -> None:
    lexicon = Lexicon.load()
    for text, name, house in (
        ("石田 学（東京大学）", "石田学", "東京大学"),
        ("佐藤 健一 (京都大学)", "佐藤健一", "京都大学"),
        ("佐藤 健一", "佐藤健一", None),
    ):
        (found,) = people(text, lexicon)
        assert (found.person.name.zh, found.person.affiliation.zh) == (name, house)
