"""Nothing beside a value is lost: what a line says besides is listed, and small words are not."""

from __future__ import annotations

import pytest

from seminar.read.reader import read_text
from tests.read.reading import READ_ON, drafts, facts, left


def test_leftovers__a_department_beside_the_name() -> None:
    """
    题目：海冰的纹理
    报告人：沈一诺 教授（海滨大学），系副主任
    时间：2025年3月12日 15:00
    地点：三楼会议室（请走北门，电梯停用）
    """
    (draft,) = drafts(test_leftovers__a_department_beside_the_name)
    said = [value for value in (draft.talk.venue.zh, *left(draft)) if value]
    assert any("北门" in value for value in said)
    assert any("电梯" in value for value in said)


def test_leftovers__a_sentence_that_says_more_is_quoted_whole() -> None:
    """Dr. Ada Brandt of Havelstadt University will give a talk entitled "Rivers on Paper" on March 12, 2025 at 3:30 pm
    in Room 210 of Quarry Hall, and sandwiches are served to the first forty."""
    (draft,) = drafts(test_leftovers__a_sentence_that_says_more_is_quoted_whole)
    assert any("sandwiches" in line and "forty" in line for line in left(draft))


@pytest.mark.parametrize(
    "text",
    [
        "我院特邀云溪大学林远舟教授于2025年3月19日上午10点在物理楼305会议室作题为《云滴如何长大》的学术报告，欢迎师生参加。",
        "Grace Tan of Lakeview University will give a talk on March 12, 2025 at 3 pm in Bridge Hall 210. All welcome.",
        "题目：海冰的纹理\n报告人：沈一诺 教授（海滨大学物理系）\n时间：2025年3月12日（星期三）15:00-16:00\n"
        "地点：理科楼201\n语言：中文",
        "Title: Sea Ice\nSpeaker: Prof. Jane Roe (University of Northland)\nTime: Wednesday, March 12, 2025, 3:00 pm\n"
        "Venue: Room 5, Mill Hall",
    ],
)
def test_leftovers__nothing_where_all_is_read(text: str) -> None:
    (draft,) = read_text(text, reference=READ_ON)
    assert left(draft) == []


def test_leftovers__layout_is_no_text() -> None:
    """
    Title: Sea Ice
    Speaker: Jane Roe
    Time: March 12, 2025, 3:00 pm
    Abstract:
    <div style="text-align: justify">
    Ice that grows in rough water has a texture which tells how strong the waves were when it began to freeze.
    </div>
    """
    (draft,) = drafts(test_leftovers__layout_is_no_text)
    assert not any("div" in line for line in left(draft))


def test_unread__what_kind_of_event_it_is_in_both_languages() -> None:
    """
    【学术报告 Academic talk】观云学术论坛 · 第27期

    海雾三十年
    报告人：林远舟
    时间：2031年3月12日 14:00
    地点：雨楼305
    """
    (draft,) = drafts(test_unread__what_kind_of_event_it_is_in_both_languages)
    assert left(draft) == []
    assert facts(draft)["series_name.zh"] == "观云学术论坛"
