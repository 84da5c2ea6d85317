"""Fields of research with an explanation behind each, and fields that words join within and between."""

from __future__ import annotations

from tests.read.reading import cv, cv_of


def test_interests__what_a_field_is_made_of_behind_its_colon() -> None:
    """
    林远舟
    云溪大学 教授

    研究方向

    海冰的测量和预报：声呐、卫星、漂流浮标、冰芯
    海港和盐路安全：冬季通航、冰损、误用、盐蚀
    基于潮汐的港口：潮汐方程分析、港口规则、合规测试
    """
    assert list(cv_of(test_interests__what_a_field_is_made_of_behind_its_colon).interests) == [
        "海冰的测量和预报",
        "海港和盐路安全",
        "基于潮汐的港口",
    ]


def test_interests__explained_behind_a_dash_over_several_lines() -> None:
    """
    Jane Roe
    Assistant Professor, Tern College

    Research Interests
    My group works on the coast, using ropes as a plain tool for the
    tides of ports. I have several research interests:

        Salt tolls — using ledgers of the harbours for a history
        of prices
        Rope-and-pole gauging — plain and cheap ways of measuring
        tides that combine ropes (cheap) and poles
        (plain) for ports of the north

    Education
    PhD in Tides, Tern College, 2031
    """
    assert list(cv_of(test_interests__explained_behind_a_dash_over_several_lines).interests) == [
        "Salt tolls",
        "Rope-and-pole gauging",
    ]


def test_interests__a_longer_word_joins_what_a_shorter_one_joins_within() -> None:
    draft = cv("林远舟，男，云溪大学教授，主要从事海冰材料与器件、盐路以及潮汐材料与器件的相关研究。\n")
    assert list(draft.interests) == ["海冰材料与器件", "盐路", "潮汐材料与器件"]
