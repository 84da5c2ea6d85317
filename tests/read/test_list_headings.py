"""The name over a list, with the term, the kind of list and the weeks taken off."""

from __future__ import annotations

import pytest

from seminar.read.document import from_text
from seminar.read.labels.segments import segments
from seminar.read.lexicon import Lexicon
from seminar.read.lists.list_headings import named
from tests.read.reading import drafts, facts


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Graduate Student Seminar, double session", "Graduate Student Seminar"),
        ("Workshop on Geometry and Physics", "Workshop on Geometry and Physics"),
        ("Linguistics Circle, Michaelmas Term 2025", "Linguistics Circle"),
        ("Particle Theory Lunch Seminar            Summer semester 2025", "Particle Theory Lunch Seminar"),
        ("偏微分方程小型研讨会日程", "偏微分方程小型研讨会"),
        ("分析与概率讨论班 2025春", "分析与概率讨论班"),
        ("几何拓扑学术周（2025年4月22日-26日）报告信息", "几何拓扑学术周"),
        ("2026年春季学期“望岳数论讨论班”", "望岳数论讨论班"),
        ("The 2025 Ormsby Lectures in Mathematics", "Ormsby Lectures in Mathematics"),
        ("第四届复杂网络论坛 日程 / Program", "复杂网络论坛"),
    ],
)
def test_named(line: str, name: str) -> None:
    (found,) = named(segments(from_text(line).lines, Lexicon.load()), Lexicon.load())
    assert (found.field, found.text) == ("series", name)


@pytest.mark.parametrize(
    "line", ["Talks this week", "本周学术报告", "Dear all,", "物理学院学术报告", "Upcoming Seminars"]
)
def test_named__kinds_of_lists_are_no_names(line: str) -> None:
    assert not named(segments(from_text(line).lines, Lexicon.load()), Lexicon.load())


def test_read__the_name_over_a_programme_is_the_series_of_each_talk() -> None:
    """
    Graduate Student Seminar, double session

    Thursday, October 23, 2025, Larkin Room

    4:00-4:25 pm "Random walks on trees that grow" by Jessamy Holloway
    4:30-4:55 pm "Ricci flow for beginners" by Mateusz Roe
    """
    found = drafts(test_read__the_name_over_a_programme_is_the_series_of_each_talk)
    assert [facts(draft)["series_name.en"] for draft in found] == ["Graduate Student Seminar"] * 2
