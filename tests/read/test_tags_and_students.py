"""Tags in brackets before a title, students as speakers, the day behind a talk told in one line."""

from __future__ import annotations

from typing import Any

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.reader import read_text
from tests.read.reading import READ_ON, facts, read

LEXICON = Lexicon.load()


def _facts(text: str) -> dict[str, Any]:
    (draft,) = read_text(text, "notice.txt", reference=READ_ON)
    return facts(draft)


@pytest.mark.parametrize("tag", ["【直播】", "【线上直播】", "【视频】", "【活动报名】", "【转】"])
def test_read_text__a_tag_that_could_be_a_label_stands_before_the_title(tag: str) -> None:
    text = f"{tag}海雾三十年的观测\n\n主讲人：林远舟 教授\n时间：2026年5月8日 14:00\n地点：物理楼207"
    assert _facts(text)["title.zh"] == "海雾三十年的观测"


@pytest.mark.parametrize("line", ["【直播】观云视频号", "【报名】请扫码填写问卷", "【直播方式】线上线下结合"])
def test_read_text__how_to_come_is_no_title(line: str) -> None:
    text = f"{line}\n主讲人：林远舟 教授\n时间：2026年5月8日 14:00\n地点：物理楼207"
    assert "title.zh" not in _facts(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("[情報] 海霧三十年的觀測", "海霧三十年的觀測"),
        ("[Physics] Ice in Clouds", "Ice in Clouds"),
        ("#讲座预告# 海雾三十年的观测", "海雾三十年的观测"),
        ("[Ni] Clusters in Clouds", "[Ni] Clusters in Clouds"),
    ],
)
def test_heading__what_a_board_sorts_by_is_no_title(text: str, title: str) -> None:
    assert heading(text, LEXICON).title == title


def test_heading__a_tag_before_a_counted_series() -> None:
    found = heading("[情報] 雲溪論壇第12期：海霧三十年", LEXICON)
    assert (found.series, found.number, found.title) == ("雲溪論壇", 12, "海霧三十年")


@pytest.mark.parametrize(
    "value",
    [
        "云溪大学硕士研究生林远舟",
        "云溪大学博士生林远舟",
        "林远舟 云溪大学硕士研究生",
        "林远舟（云溪大学本科生）",
        "云溪大学校友林远舟",
    ],
)
def test_read_text__a_student_and_the_university(value: str) -> None:
    found = _facts(f"学术讲座：海雾三十年\n主讲人：{value}\n时间：2026年5月8日 14:00\n地点：物理楼207")
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("林远舟", "云溪大学")


def test_read_text__the_hour_behind_a_talk_told_in_one_line() -> None:
    """
    Talk by Dr. Jane Roe on Rain and Its Shapes at noon
    Friday, May 8, 2026
    Room 207, Physics Building
    """
    found = read(test_read_text__the_hour_behind_a_talk_told_in_one_line)
    assert found["title.en"] == "Rain and Its Shapes"
    assert found["start"] == "2026-05-08T12:00"
