"""Lists and tables of talks in a text: one talk to a line, with or without a row of labels."""

from __future__ import annotations

import pytest

from seminar.read.documents import open_document
from seminar.read.reader import read_document, read_text
from tests.read.reading import READ_ON, drafts, facts, left, read

_ZH = [
    ("湍流中的云滴碰并", "林远舟", "2025-03-12T15:00", "物理楼305"),
    ("苔藓的记忆", "江一苇", "2025-03-13T10:00", "物理楼102"),
]
_EN = [("Where Rain Comes From", "Yuanzhou Lin", "2025-03-12"), ("Rings of Sea Ice", "Yiwei Jiang", "2025-03-19")]


@pytest.mark.parametrize(
    "text",
    [
        "本周学术报告\n1. 3月12日（周三）15:00 物理楼305 林远舟 《湍流中的云滴碰并》\n"
        "2. 3月13日（周四）10:00 物理楼102 江一苇 《苔藓的记忆》",
        "• 3月12日15:00，物理楼305，林远舟教授，湍流中的云滴碰并\n• 3月13日10:00，物理楼102，江一苇副教授，苔藓的记忆",
        "（1）3月12日 15:00 林远舟：湍流中的云滴碰并（物理楼305）\n（2）3月13日 10:00 江一苇：苔藓的记忆（物理楼102）",
        "3月12日 15:00\t林远舟\t东屿理工学院\t湍流中的云滴碰并\t物理楼305\n"
        "3月13日 10:00\t江一苇\t海城大学\t苔藓的记忆\t物理楼102",
        "2025-03-12 15:00 | 物理楼305 | 林远舟 | 湍流中的云滴碰并\n2025-03-13 10:00 | 物理楼102 | 江一苇 | 苔藓的记忆",
        "时间 | 地点 | 主讲人 | 题目\n3月12日15:00 | 物理楼305 | 林远舟 | 湍流中的云滴碰并\n"
        "3月13日10:00 | 物理楼102 | 江一苇 | 苔藓的记忆",
    ],
    ids=["numbered", "bullets", "colons", "tabs", "pipes", "labels"],
)
def test_read_text__a_talk_to_a_line_chinese(text: str) -> None:
    found = [facts(draft) for draft in read_text(text, reference=READ_ON)]
    assert [(f["title.zh"], f["speakers.0.name.zh"], f["start"], f["venue.zh"]) for f in found] == _ZH


@pytest.mark.parametrize(
    "text",
    [
        "Mar 12 | Yuanzhou Lin (Dongyu Institute) | Where Rain Comes From\n"
        "Mar 19 | Yiwei Jiang (Haicheng University) | Rings of Sea Ice",
        'March 12: Yuanzhou Lin (Dongyu Institute), "Where Rain Comes From"\nMarch 19: Yiwei Jiang, "Rings of Sea Ice"',
        "- **Mar 12** — Yuanzhou Lin (Dongyu Institute): *Where Rain Comes From*\n- **Mar 15** — No seminar\n"
        "- **Mar 19** — Yiwei Jiang: *Rings of Sea Ice*",
        "Mar 12   Yuanzhou Lin, Dongyu Institute\n         Where Rain Comes From\n"
        "Mar 19   Yiwei Jiang, Haicheng University\n         Rings of Sea Ice",
        "Date      Speaker         Affiliation          Title\n"
        "Mar 12    Yuanzhou Lin    Dongyu Institute     Where Rain Comes From\n"
        "Mar 19    Yiwei Jiang                          Rings of Sea Ice",
    ],
    ids=["pipes", "colons", "dashes", "two lines", "columns"],
)
def test_read_text__a_talk_to_a_line_english(text: str) -> None:
    found = [facts(draft) for draft in read_text(text, reference=READ_ON)]
    assert [(f["title.en"], f["speakers.0.name.en"], f["start"]) for f in found] == _EN


def test_read_text__the_hour_and_room_of_all_talks_stand_above() -> None:
    """
    学期安排（每周三下午3:00-4:00，物理楼305）

    | 日期 | 报告人 | 题目 |
    | 3月12日 | 林远舟 | 湍流中的云滴碰并 |
    | | 江一苇 | 苔藓的记忆 |
    | 3月19日 | 待定 | 待定 |
    """
    read_drafts = drafts(test_read_text__the_hour_and_room_of_all_talks_stand_above)
    found = [facts(draft) for draft in read_drafts]
    assert [(f["start"], f["end"], f["venue.zh"]) for f in found] == [
        ("2025-03-12T15:00", "2025-03-12T16:00", "物理楼305")
    ] * 2
    assert "| 3月19日 | 待定 | 待定 |" in left(read_drafts[1])


def test_read_text__a_list_of_other_talks_belongs_to_nobody() -> None:
    """
    题目：湍流中的云滴碰并
    报告人：林远舟
    时间：2025年3月12日15:00
    往期讲座
    2月12日 江一苇 《苔藓的记忆》
    2月19日 何知秋 《海冰的年轮》
    """
    assert read(test_read_text__a_list_of_other_talks_belongs_to_nobody)["speakers.0.name.zh"] == "林远舟"


def test_read_document__tables_of_a_page_one_after_the_other() -> None:
    text = (
        "## March\n| Date | Speaker | Title |\n|---|---|---|\n"
        "| Mar 12 | [Yuanzhou Lin](people/lin) | *Where Rain Comes From* |\n"
        "\n"
        "## April\n| Date | Speaker | Title |\n|---|---|---|\n| Mar 19 | Yiwei Jiang | Rings of Sea Ice |\n"
    )
    (document,) = open_document(text.encode(), "schedule.md")
    found = [facts(draft) for draft in read_document(document, reference=READ_ON)]
    assert [(f["title.en"], f["speakers.0.name.en"], f["start"]) for f in found] == _EN
