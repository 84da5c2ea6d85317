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
