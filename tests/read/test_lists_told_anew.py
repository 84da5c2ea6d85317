"""What the reader says of a talk fits what it kept of it, also where a guess was taken back."""

from __future__ import annotations

from tests.read.reading import drafts


def test_read__a_text_of_all_talks_is_no_abstract_and_is_counted_as_left() -> None:
    """
    雨云技术沙龙 北野站
    2031-03-27
    3月27日，由观云集团、海港学会联合主办的沙龙将在北野举行，此次活动将围绕雨的测量、冰的来历等方向进行分享，届时会邀请各家的工程师到场。
    签到
    13:00-13:30
    从雨到云的路线  林远舟@RainDB
    13:30-14:10
    多维冰晶运算库的分析与实践 王若水@云溪大学
    14:10-14:50
    休息/自由交流
    14:50-15:00
    跨港口潮汐复用的方法和实践  沈思@北野大学
    15:00-15:40
    雨楼 B148 会议室
    """
    found = drafts(test_read__a_text_of_all_talks_is_no_abstract_and_is_counted_as_left)
    assert len(found) == 3
    assert found[0].talk.speakers[0].affiliation.en == "RainDB"
    for draft in found:
        assert not draft.talk.abstract
        assert not [one.code for one in draft.findings if "abstract" in one.code]
        left = {line.number for line in draft.leftovers}
        assert [one.params["n"] for one in draft.findings if one.code == "leftovers"] == ([len(left)] if left else [])
        guessed = [path for path, origin in draft.origins.items() if origin.guessed]
        assert [one.params["n"] for one in draft.findings if one.code == "guessed"] == (
            [len(guessed)] if guessed else []
        )
