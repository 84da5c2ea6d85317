"""What the reader says of a talk fits what it kept of it, also where a guess was taken back."""

from __future__ import annotations

from tests.read.reading import drafts, told


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


def test_read__a_card_and_a_list_kept_by_one_program() -> None:
    """
    const SEMINAR = {
      name: "Rain Modeling",
      when: "Thursdays at 2:30 pm · Mill 351",
      room: "Mill 351",
      time: "2:30 pm",
    };

    const TALKS = [
      { date: "2031-09-04", noSeminar: true, reason: "No seminar" },
      {
        date: "2031-09-11",
        speaker: "Jane Roe",
        affiliation: "University of Northland",
        title: "Optimal rain for salt laws",
      },
      { date: "2031-09-18", speaker: "TBA" },
      {
        date: "2031-09-25",
        speaker: "Dan Poe",
        // title and abstract to come
      },
    ];
    """
    rows = told(test_read__a_card_and_a_list_kept_by_one_program, "speakers.0.name.en", "title.en", "start", "venue.en")
    assert rows == [
        ("Jane Roe", "Optimal rain for salt laws", "2031-09-11T14:30", "Mill 351"),
        ("Dan Poe", None, "2031-09-25T14:30", "Mill 351"),
    ]


def test_read__the_day_of_a_programme_from_a_sentence() -> None:
    """
    5th meeting of the

    Northland Mathematical Rain Seminar

    The fifth meeting of the Northland Mathematical Rain Seminar will
    take place on Saturday 15th March 2031 at Mill Hall.

    1100-1130  Coffee
    1130-1220  John Roe (Montvale and Oxbridge)
               Random Matrices and Dual Rain
    1330-1420  Ann Lake  (Edinmouth)
               Twistor Ice in Old Geometry
    """
    rows = told(test_read__the_day_of_a_programme_from_a_sentence, "speakers.0.name.en", "start")
    assert rows == [("John Roe", "2031-03-15T11:30"), ("Ann Lake", "2031-03-15T13:30")]


def test_read__what_stands_before_a_row_that_is_no_talk_is_left_over() -> None:
    """
    低空雨云与感知论坛

    ## 一、论坛介绍

    在北野的发展中雨云的重要性与日俱增，无人船与浮标日新月异，推动着雨云的研究。

    ## 二、论坛议程

    | 时间 | 报告题目 | 报告人 | 单位 |
    |---|---|---|---|
    | 14:00 ~ 14:30 | 雨云技术发布 | | |
    | 14:30 ~ 15:00 | 冰的来历 | 林远舟 | 云溪大学 |
    | 15:00 ~ 15:30 | 雨的去向 | 王若水 | 北野大学 |
    """
    found = drafts(test_read__what_stands_before_a_row_that_is_no_talk_is_left_over)
    assert [draft.talk.title.zh for draft in found] == ["冰的来历", "雨的去向"]
    kept = " ".join(line.text for draft in found for line in draft.leftovers)
    said = " ".join(str(draft.talk) for draft in found)
    for text in ("论坛议程", "在北野的发展中雨云的重要性与日俱增"):
        assert text in kept or text in said


def test_read__the_heading_of_the_next_talk_is_no_end_of_an_abstract() -> None:
    """
    【云溪大讲堂】（2031-26）—— 冰的三原色
    2031-10-12
    讲座主题：冰的三原色
    主讲人：林远舟
    时间：2031年10月16日19:00
    地点：雨楼101
    讲座简介：
    色彩斑斓的冰是由三类基本的光所塑造的，本讲座逐一说明。

    【云溪大讲堂】（2031-25）—— 雨的才情与风骨
    2031-09-29
    讲座主题：雨的才情与风骨
    主讲人：王若水
    时间：2031年10月9日19:30
    地点：雨楼102
    讲座简介：
    雨是北野人口中的才女，也是备受争议的。
    """
    rows = told(test_read__the_heading_of_the_next_talk_is_no_end_of_an_abstract, "number", "title.zh", "abstract.zh")
    assert rows == [
        (26, "冰的三原色", "色彩斑斓的冰是由三类基本的光所塑造的，本讲座逐一说明。"),
        (25, "雨的才情与风骨", "雨是北野人口中的才女，也是备受争议的。"),
    ]
