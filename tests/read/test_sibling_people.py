"""People as weekly lists tell them: rare family names, trades before posts, chiefs behind a founder."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people


@pytest.mark.parametrize(
    ("text", "name", "affiliation", "position"),
    [
        ("卡洛·罗恩 法国艺术家、云溪大学造型艺术系讲师", "卡洛·罗恩", "云溪大学", "讲师"),
        ("林远舟 教授、云溪大学海洋学院院长", "林远舟", "云溪大学", "教授"),
        (
            "上官远舟 云溪微电子（东屿）股份有限公司创始人、CEO",
            "上官远舟",
            "云溪微电子（东屿）股份有限公司",
            "创始人、CEO",
        ),
        ("林遠舟律師 (雲溪婦女基金會東嶼分會督導)", "林遠舟", "雲溪婦女基金會", "律師"),
    ],
)
def test_people__posts_beside_a_name(text: str, name: str, affiliation: str, position: str) -> None:
    (found,) = people(text, Lexicon.load())
    person = found.person
    assert (person.name.zh, person.affiliation.zh, person.position.zh) == (name, affiliation, position)


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [("贺若静怡 (Jingyi Heruo)", "贺若静怡", "Jingyi Heruo"), ("线上报告 (Jingyi Lin)", None, "Jingyi Lin")],
)
def test_people__a_rare_family_name_that_the_latin_one_spells(text: str, zh: str | None, en: str) -> None:
    (found,) = people(text, Lexicon.load())
    assert (found.person.name.zh, found.person.name.en) == (zh, en)


def test_people__an_organization_of_the_world_is_nobody() -> None:
    (found,) = people("世界气象组织专家Jane Roe博士", Lexicon.load())
    assert (found.person.name.zh, found.person.name.en) == (None, "Jane Roe")
    assert found.person.affiliation.zh == "世界气象组织"


@pytest.mark.parametrize(
    ("text", "zh", "en", "affiliation", "position"),
    [
        ("Ana Roe 东屿大学经济系助理教授", None, "Ana Roe", "东屿大学", "助理教授"),
        ("Dr. Alexei Roe-Petrov 阿列克谢 博士", "阿列克谢", "Alexei Roe-Petrov", None, None),
        ("Jane Roe 物理学 博士", None, "Jane Roe", None, None),
        ("云溪大学海洋学院院长助理、文远书院双聘副教授 林远舟", "林远舟", None, "云溪大学", "双聘副教授"),
        ("林远舟 云溪省委组织部（2021届海洋学院校友）", "林远舟", None, "云溪省委组织部", None),
        ("林遠舟先生 (雲天書局發行人)", "林遠舟", None, "雲天書局", "發行人"),
    ],
)
def test_people__where_somebody_works(
    text: str, zh: str | None, en: str | None, affiliation: str | None, position: str | None
) -> None:
    (found,) = people(text, Lexicon.load())
    person = found.person
    assert (person.name.zh, person.name.en) == (zh, en)
    assert (person.affiliation.zh, person.position.zh) == (affiliation, position)


def test_people__the_house_behind_of_and_the_town_behind_a_dash() -> None:
    (editor,) = people("Ms. Jane Roe-Wu, Senior Editor of the Northland Institute", Lexicon.load())
    assert (editor.person.position.en, editor.person.affiliation.en) == ("Senior Editor", "Northland Institute")
    (other,) = people("Dr. Jane Roe, Research Scientist, Acme Research – Harbour", Lexicon.load())
    assert other.person.affiliation.en == "Acme Research – Harbour"


@pytest.mark.parametrize(
    ("text", "position", "affiliation"),
    [
        ("Jane Roe-Lindh Professor, University of Northland", "Professor", "University of Northland"),
        ("Jane Roe Associate Professor, University of Northland", "Associate Professor", "University of Northland"),
        ("Prof. Jane Roe, Ann and John Mill Professor of Rain, Harbour University", None, "Harbour University"),
        (
            "Prof. Jane Roe, Distinguished Professor, Harbour University",
            "Distinguished Professor",
            "Harbour University",
        ),
    ],
)
def test_people__the_rank_behind_an_english_name(text: str, position: str | None, affiliation: str) -> None:
    (found,) = people(text, Lexicon.load())
    assert found.person.name.en in ("Jane Roe", "Jane Roe-Lindh")
    assert found.person.position.en == (position or "Ann and John Mill Professor of Rain")
    assert found.person.affiliation.en == affiliation
