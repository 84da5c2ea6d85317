"""Pages as colleges and weekly lists publish them: a bracket over two lines, a name told again, changes of the room."""

from __future__ import annotations

from tests.read.reading import read


def test_read_text__a_bracket_with_the_post_over_two_lines() -> None:
    """
    ### 讲座预告 | 海雾三十年

    主题：Thirty Years of Fog at Sea
    报告人：Jane Roe-Ortega（University of Northland, Assistant
    Professor）
    时间：2031年6月4日（周三）10:00-11:30
    地点：文远楼2120
    """
    found = read(test_read_text__a_bracket_with_the_post_over_two_lines)
    assert found["speakers.0.name.en"] == "Jane Roe-Ortega"
    assert found["speakers.0.affiliation.en"] == "University of Northland"
    assert found["speakers.0.position.en"] == "Assistant Professor"


def test_read_text__the_other_title_in_a_bracket_over_two_lines() -> None:
    """
    题目：海雾、云与冰：三十年观测（Fog at Sea,
    Clouds and the Ice in Them）
    主讲：林远舟，云溪大学海洋学院教授
    时间：2031年4月24日下午2:00
    地点：文远楼1410
    """
    found = read(test_read_text__the_other_title_in_a_bracket_over_two_lines)
    assert found["title.zh"] == "海雾、云与冰：三十年观测"
    assert found["title.en"] == "Fog at Sea, Clouds and the Ice in Them"


def test_read_text__a_biography_labelled_with_the_name_alone() -> None:
    """
    报 告 人： 端木远舟  高级工程师   云溪观象台      端木远舟简介：男，1958年3月生，云溪观象台室主任。
    报告题目：海雾三十年
    时     间：  2031年3月25日  下午14:30地     点：  文远楼14楼会议室
    """
    found = read(test_read_text__a_biography_labelled_with_the_name_alone)
    assert found["speakers.0.bio.zh"].startswith("男，1958年3月生")
    assert found["speakers.0.affiliation.zh"] == "云溪观象台"


def test_read_text__lectures_counted_in_a_title_are_no_series() -> None:
    """
    海雾光谱二讲：仪器篇与数据篇 2031-11-30     作者：      浏览次数：164

    报告人：林远舟 教授 (云溪大学)
    时  间：2031年12月3日14:30
    题  目：海雾光谱二讲：仪器篇与数据篇
    """
    found = read(test_read_text__lectures_counted_in_a_title_are_no_series)
    assert found["title.zh"] == "海雾光谱二讲：仪器篇与数据篇"
    assert "series_name.zh" not in found
    assert "series_number" not in found


def test_read_text__a_room_that_was_changed_and_one_to_be_told() -> None:
    """
    报告题目：海雾三十年
    报告人：林远舟 教授（云溪大学）
    报告时间：2031年6月3日上午10:00
    报告地点：文远楼304会议室（原海洋楼212会议室，地点有变动）
    """
    found = read(test_read_text__a_room_that_was_changed_and_one_to_be_told)
    assert found["venue.zh"] == "文远楼304会议室"


def test_read_text__a_room_to_be_told_later() -> None:
    """
    报告题目：海雾三十年
    报告人：林远舟 教授（云溪大学）
    报告时间：2031年6月3日上午10:00
    报告地点：待定（另行通知）
    """
    found = read(test_read_text__a_room_to_be_told_later)
    assert "venue.zh" not in found


def test_read_text__the_meeting_in_a_bracket_behind_the_room() -> None:
    """
    Title: Thirty Years of Fog at Sea
    Speaker: Jane Roe, University of Northland
    Date: 2031-03-25 10:00-11:30
    Place: Room 102, MHF (online: Tencent Meeting 135-110-287)
    """
    found = read(test_read_text__the_meeting_in_a_bracket_behind_the_room)
    assert found["venue.en"] == "Room 102, MHF"
    assert found["online.id"] == "135-110-287"


def test_read_text__words_of_the_template_for_an_empty_field() -> None:
    """
    ---
    title: "Fog at Sea: What Can Ears Tell Us?"
    speaker: 林远舟
    date: 2031-10-16 19:30
    abstract: |
      Sailors hear the coast before they see it. This talk presents three listening experiments at sea.
    bio: |
      Yuanzhou Lin is a Lecturer at the University of Northland. He has sailed since 2018.
    ---
    ## 讲座简介

    {% if page.abstract %}
    {{ page.abstract }}
    {% else %}
    本次讲座将探讨{{ page.title }}。具体内容即将更新。
    {% endif %}

    ## 演讲者简介

    {% if page.bio %}
    {{ page.bio }}
    {% else %}
    {{ page.speaker }}是{{ page.institution }}的研究人员。
    {% endif %}
    """
    found = read(test_read_text__words_of_the_template_for_an_empty_field)
    assert found["abstract.en"].startswith("Sailors hear")
    assert "abstract.zh" not in found
    assert "speakers.0.bio.zh" not in found


def test_read_text__the_title_in_the_other_language_as_a_paragraph() -> None:
    """
    题目：Ice in Clouds: Who Makes It?

    云中的冰：从何而来？

    报告人：林远舟 教授（云溪大学）

    时间：2031年5月22日 15:30
    """
    found = read(test_read_text__the_title_in_the_other_language_as_a_paragraph)
    assert (found["title.zh"], found["title.en"]) == ("云中的冰：从何而来？", "Ice in Clouds: Who Makes It?")


def test_read_text__below_a_title_who_arranges_the_talk() -> None:
    """
    题目：Ice in Clouds: Who Makes It?

    云溪大学海洋学院

    报告人：林远舟 教授（云溪大学）

    时间：2031年5月22日 15:30
    """
    assert "title.zh" not in read(test_read_text__below_a_title_who_arranges_the_talk)


def test_read_text__the_rank_glued_behind_the_institution() -> None:
    """
    中南名家论坛

    报告题目：海雾与气候报告人：林远舟单位：云溪大学海洋学院职称：研究员时间：2031年12月9日14:30地点：文远楼五楼
    """
    found = read(test_read_text__the_rank_glued_behind_the_institution)
    assert found["speakers.0.affiliation.zh"] == "云溪大学海洋学院"
    assert found["speakers.0.position.zh"] == "研究员"


def test_read_text__a_numbered_series_ahead_of_a_labelled_title() -> None:
    """
    报告题目：“观云”系列报告（二）：从海雾到云冰
    报告人：林远舟 教授（云溪大学）
    时间：2031年5月22日 15:30
    地点：文远楼二楼报告厅（凭校园卡入场）
    """
    found = read(test_read_text__a_numbered_series_ahead_of_a_labelled_title)
    assert (found["title.zh"], found["series_name.zh"]) == ("从海雾到云冰", "“观云”系列报告")
    assert found["number"] == 2
    assert found["venue.zh"] == "文远楼二楼报告厅"


def test_read_text__the_number_between_a_school_and_its_series() -> None:
    """
    海洋学院第十五届研究生学术沙龙

    报告主题：海雾三十年
    报告人：林远舟 教授
    报告时间：2031年11月27日晚上7点半
    报告地点：Hall 3 (note the change of room!)
    """
    found = read(test_read_text__the_number_between_a_school_and_its_series)
    assert (found["series_name.zh"], found["number"]) == ("研究生学术沙龙", 15)
    assert found["venue.en"] == "Hall 3"
