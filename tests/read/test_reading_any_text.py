"""Promises that hold for every text: no crash, nothing lost, time that grows with the text and no faster."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from seminar.read.document import from_text
from seminar.read.lexicon import Lexicon
from seminar.read.reader import read_document, read_text
from tests.growth import LINEAR, growth
from tests.read.reading import READ_ON

_WORDS = st.sampled_from(
    [
        *(
            "题目",
            "报告人",
            "报 告 人",
            "时间",
            "地点",
            "摘要",
            "简介",
            "Title",
            "Speaker",
            "Time",
            "Venue",
            "Abstract",
        ),
        *(
            "：",
            ":",
            "|",
            "\t",
            "（",
            "）",
            "【",
            "】",
            "“",
            "\n",
            "\n\n",
            " ",
            "---\n",
            "- ",
            "# ",
            "**",
            "。",
            ",",
            "{",
            "}",
        ),
        *("林远舟", "教授", "东屿大学", "2025年3月12日", "15:00", "Room 305", "Jane Roe", "https://example.org", "@"),
        *("第3期", "论坛", "TBA", "张", "a", "1", "\u200b", "\ufeff", "🕒"),
    ]
)
_TEXTS = st.one_of(st.text(max_size=300), st.lists(_WORDS, max_size=60).map("".join))


@given(_TEXTS)
@example("0\rA\r：")  # an empty line where a title may stand
@example("邵煜 T S\n系\nBiography\n.t\nmail:y@e.c")  # somebody known by an address alone before the one with a name
@example('Tue 1March, "r*n"')  # a mark of slanted letters within a quoted title
@example("R A\nTime\n：\n\nh")  # a label of a time behind which nothing stands
@example("序号\n报告\n单位\n题目\n时间\n中\n用\n周二0:00\n时间\n地点\n1\n乜")  # and the same beside a table
@example("12 March 2031 3pm UTC+82")  # a zone no place has
@example("云雨论坛\n①\n题目：云中的冰\n报告人：林远舟\n时间：2031年5月3日")  # a digit in a ring is no number
@example("雲野順一，中心教授\n雲野順一\n教授")  # a name that is none where it stands alone
@example("itle:《\nevent:国告")  # a title that is a series that is a title
@example("speaker\nname: Jane Roe\n\nid: 9\ndate: 2031-11-\ntitle: Ice in Clouds")  # a mapping without its syntax
@settings(max_examples=300, deadline=None)
def test_read_text__any_text_reads_and_nothing_is_lost(text: str) -> None:
    document = from_text(text)
    drafts = read_document(document, reference=READ_ON)
    if not drafts:
        return
    kept: dict[int, Counter[str]] = {}
    from_field: set[int] = set()
    for draft in drafts:
        from_field |= {number for origin in draft.origins.values() for number in origin.lines}
        for line in (*draft.labels, *draft.leftovers):
            kept.setdefault(line.number, Counter()).update(char for char in line.text if char.isalnum())
    for line in document.lines:
        if line.number not in from_field:
            missing = Counter(char for char in line.text if char.isalnum()) - kept.get(line.number, Counter())
            assert not missing, (line, missing)


@given(_TEXTS)
@settings(max_examples=60, deadline=None)
def test_read_text__twice_the_same(text: str) -> None:
    assert read_text(text, reference=READ_ON) == read_text(text, reference=READ_ON)


_NOTICE = "题目：湍流中的云滴碰并\n报告人：林远舟\n时间：2025年3月12日 15:00\n"


@pytest.mark.parametrize(
    ("head", "piece", "times"),
    [
        pytest.param("", "云", 1_000_000, id="a megabyte in one line"),
        pytest.param(_NOTICE + "摘要：", "how clouds rain ", 60_000, id="a long abstract"),
        pytest.param(_NOTICE, "云滴\n", 50_000, id="50,000 lines"),
        pytest.param(_NOTICE, "云：滴\n", 50_000, id="50,000 labels that are none"),
        pytest.param("", "时间：", 33_000, id="33,000 labels in one line"),
        pytest.param("", ":", 100_000, id="100,000 colons"),
        pytest.param("", "题目：云\n报告人：林远舟\n", 3_000, id="one talk 3,000 times"),
        pytest.param("", "(", 50_000, id="brackets"),
        pytest.param("3月12日\n", "10:00 张三 云\n", 2_000, id="2,000 hours of a day"),
        pytest.param("", "On 12 March at 2pm Jane Roe will speak.\n", 2_000, id="2,000 visitors"),
        pytest.param("---\ntitle: x\nspeaker: ", "[", 50_000, id="front matter without end"),
        pytest.param("Speaker: ", "A. B. ", 30_000, id="initials"),
        pytest.param("报告人：", "张三、", 30_000, id="30,000 speakers"),
        pytest.param("", "| a ", 50_000, id="table cells"),
        pytest.param("x", " ", 500_000, id="spaces"),
        pytest.param("", "1 ", 200_000, id="digits"),
    ],
)
def test_read_text__hostile_text_costs_no_more_than_its_length(head: str, piece: str, times: int) -> None:
    Lexicon.load()
    assert growth(lambda size: read_text(head + piece * size, reference=READ_ON), times) < LINEAR


def test_read_text__nested_front_matter_costs_no_more_than_its_length() -> None:
    Lexicon.load()
    front = "---\ntitle: {}\nspeaker: x\n---\n"
    assert growth(lambda size: read_text(front.format("[" * size), reference=READ_ON), 50_000) < LINEAR
