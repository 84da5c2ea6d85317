"""What crawlers put behind the texts they take, and titles behind the number of their series."""

from __future__ import annotations

from tests.read.reading import read


def test_heading_of_the_page_behind_its_texts() -> None:
    """
    title: 观澜数学•专家报告-林远舟
    topic: Ice in Warm Clouds
    lectureStart: 2031-10-21 14:30:00
    location: 雨楼西楼111
    speaker: 林远舟
    speakerTitle: 副教授
    speakerAffiliation: 云溪大学
    listTitle: 观澜数学•专家报告-林远舟
    abstract: We consider ice in warm clouds and ask where it comes from, since no cloud is cold. 专家简介: 林远舟,云溪大学副教授。 观澜数学•专家报告题 目：Ice in Warm Clouds报 告 人 观澜数学•专家报告题 目：Ice in Warm Clouds报 告 人
    speakerBio: 林远舟现为云溪大学副教授，博士毕业于东屿大学，主要从事云物理研究，相关成果发表于多种期刊，主持多项课题。 观澜数学•专家报告题目：Ice in Warm Clouds报告专家：林远舟 副教授 云溪大学报告时间
    """  # noqa: E501 (a pasted text)
    found = read(test_heading_of_the_page_behind_its_texts)
    assert found["abstract.en"].endswith("since no cloud is cold.")
    assert found["speakers.0.bio.zh"].endswith("主持多项课题。")
    assert (found["title.en"], found["speakers.0.position.zh"]) == ("Ice in Warm Clouds", "副教授")


def test_title_behind_its_label_and_the_number_of_the_series() -> None:
    """
    3.云溪本科生论坛（学生系列第49讲） 题目: 简谈云中的冰
    报告人：林远舟
    时间：10月23日16:00-17:30
    地点：雨楼四楼北
    """
    found = read(test_title_behind_its_label_and_the_number_of_the_series)
    assert (found["series_name.zh"], found["number"]) == ("云溪本科生论坛", 49)
    assert found["title.zh"] == "简谈云中的冰"


def test_two_cells_run_together_tell_the_speaker_and_the_life() -> None:
    """
    报告题目：Ice in Warm Clouds
    报 告 人： Jane Roe      Associate Professor                 Jane Roe   Associate Professor   The university of Northland  在云物理与海雾观测方面的研究成果被写入第三版的《北地云雾手册》中，该手册最早的版本于20世纪80年代出版，影响广泛。
    时间：2031年5月6日 下午3:00
    """  # noqa: E501 (a pasted text)
    found = read(test_two_cells_run_together_tell_the_speaker_and_the_life)
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert found["speakers.0.affiliation.en"] == "The university of Northland"
    assert found["speakers.0.bio.zh"].startswith("在云物理与海雾观测方面")
