"""Promises that hold for every text: no crash, nothing lost, time that grows with the text and no faster."""

from __future__ import annotations

import time
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.read.document import from_text
from seminar.read.lexicon import Lexicon
from seminar.read.reader import read_document, read_text
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
    "text",
    [
        pytest.param("云" * 1_000_000, id="a megabyte in one line"),
        pytest.param(_NOTICE + "摘要：" + "how clouds rain " * 60_000, id="a long abstract"),
        pytest.param(_NOTICE + "云滴\n" * 50_000, id="50,000 lines"),
        pytest.param(_NOTICE + "云：滴\n" * 50_000, id="50,000 labels that are none"),
        pytest.param("时间：" * 33_000, id="33,000 labels in one line"),
        pytest.param(":" * 100_000, id="100,000 colons"),
        pytest.param("题目：云\n报告人：林远舟\n" * 3_000, id="one talk 3,000 times"),
        pytest.param("(" * 50_000 + "[" * 50_000, id="brackets"),
        pytest.param("---\ntitle: " + "[" * 50_000 + "\nspeaker: x\n---\n", id="nested front matter"),
        pytest.param("Speaker: " + "A. B. " * 30_000, id="initials"),
        pytest.param("报告人：" + "张三、" * 30_000, id="30,000 speakers"),
        pytest.param("| a " * 50_000, id="table cells"),
        pytest.param(" " * 500_000 + "x", id="spaces"),
        pytest.param("1 " * 200_000, id="digits"),
    ],
)
def test_read_text__hostile_text_is_read_in_time(text: str) -> None:
    Lexicon.load()
    begin = time.process_time()
    read_text(text, reference=READ_ON)
    assert time.process_time() - begin < 6
