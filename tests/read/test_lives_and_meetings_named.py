"""Lives that begin with the word for the speaker, titles of talks under meetings named by a page, days in numerals."""

from __future__ import annotations

import pytest

from seminar.read.reader import read_text
from tests.read.reading import READ_ON, facts, read


def test_life_led_by_the_word_for_the_speaker() -> None:
    """
    题目：山中的雨

    时间：2031年4月23日（周三）19:00
    地点：雨楼401

    主讲人林远舟，云溪大学雨学院教授、博士生导师，2011年毕业于东屿大学，长期从事山雨与海雨的研究，著有《雨》《云》等书。
    """
    talk = read(test_life_led_by_the_word_for_the_speaker)
    assert (talk["speakers.0.name.zh"], talk["speakers.0.affiliation.zh"]) == ("林远舟", "云溪大学")
    assert talk["speakers.0.bio.zh"].startswith("林远舟，云溪大学")


def test_life_below_the_labelled_name() -> None:
    """
    题目：山中的雨
    时间：2031年4月23日（周三）19:00
    主讲人：林远舟

    主讲人林远舟，云溪大学雨学院教授、博士生导师，2011年毕业于东屿大学，长期从事山雨与海雨的研究，著有《雨》《云》《山》等书。
    """
    assert read(test_life_below_the_labelled_name)["speakers.0.bio.zh"].startswith("林远舟，云溪大学")


def test_title_under_a_counted_meeting() -> None:
    """
    ---
    title: 第二次例会
    date: 2031-04-13
    ---

    主题：用雨谱搭建个人日志
    时间：4月20日 18:00-19:30
    主讲人：林远舟
    """
    assert read(test_title_under_a_counted_meeting)["title.zh"] == "用雨谱搭建个人日志"


def test_title_under_a_page_that_names_the_speaker() -> None:
    """
    ---
    title: 观雨社区| 林远舟：讲述山雨的故事
    date: 2031-05-22
    ---
    讲师
    林远舟
    直播时间
    2031.05.23 20：00
    议题
    山雨的故事：以北山为例
    """
    assert read(test_title_under_a_page_that_names_the_speaker)["title.zh"] == "山雨的故事：以北山为例"


def test_title_told_where_the_page_names_the_meeting() -> None:
    """
    +++
    date = "2031-11-20T20:00:00+08:00"
    title = "观雨社三月技术分享活动"
    activity_time = "2031-11-26T18:30:00+08:00"
    activity_place = "雨楼二楼"
    +++

    下周三 (26日) 晚 18:30 将在雨楼二楼进行技术分享活动，欢迎大家参加～

    本次分享的嘉宾是林远舟同学，题目是“山中的雨从何而来”。
    """
    assert read(test_title_told_where_the_page_names_the_meeting)["title.zh"] == "山中的雨从何而来"


def test_day_in_numerals_above_the_hour_in_numerals() -> None:
    """
    活动预告 三月 四日 (星期二) 讲座

    主讲者：林远舟教授
    讲题：山中的雨
    时间：下午四时半
    """
    assert read(test_day_in_numerals_above_the_hour_in_numerals)["start"] == "2025-03-04T16:30"


def test_day_behind_the_name_in_a_heading() -> None:
    """
    Rain Seminar: Jane Roe, October 22

    Title: How rain falls in the hills
    Time: October 22, 2031, 15:00
    """
    talk = read(test_day_behind_the_name_in_a_heading)
    assert (talk["series_name.en"], talk["speakers.0.name.en"]) == ("Rain Seminar", "Jane Roe")


def test_series_that_goes_on_with_a_junior() -> None:
    """
    Biology seminar series continues with Dr. John A. Roe, Jr.

    The Department of Biology’s seminar series continues with Dr. John A. Roe, Jr., of the State Museum of Northland
    from 4 to 5 p.m. Monday, March 10 in 231 Rain Hall.
    """
    assert read(test_series_that_goes_on_with_a_junior)["series_name.en"] == "Biology seminar series"


def test_campus_behind_the_house() -> None:
    """
    All faculty are invited to a Science Seminar on Friday, March 21 from 12:00 p.m. to 1:00 p.m. at the RH Forum
    Rain Center on the Hillside Campus. The event is titled “Rain in the hills”.
    """
    assert read(test_campus_behind_the_house)["venue.en"] == "RH Forum Rain Center on the Hillside Campus"


def test_remark_on_the_hour_below_the_title() -> None:
    """
    【讲座题目】
    山中的雨从何而来
    （讲座时间预计90分钟，可事先通过微信平台提问）
    【主讲人】
    林远舟
    """
    assert read(test_remark_on_the_hour_below_the_title)["title.zh"] == "山中的雨从何而来"


def test_day_under_a_label_for_the_contents_is_no_abstract() -> None:
    """
    一、日期：120年 10 月 17日  星期五
    二、地点：云溪大学雨楼105演讲厅
    三、活动内容：
    120年10月17日（星期五）
    讲  题：山中的雨
    主讲人：云溪大学 林远舟教授
    """
    assert "abstract.zh" not in read(test_day_under_a_label_for_the_contents_is_no_abstract)


@pytest.mark.parametrize(
    "head",
    [
        "第十四场云溪讲坛将于3月6日下午3点在雨楼201举行，",
        "3月6日下午3点，云溪讲坛第14讲在雨楼201举行，",
        "研究院今天表示，第14場雲溪講壇將於3月6日下午3點在雨樓201舉行，",
    ],
)
def test_counted_series_in_a_sentence_without_marks(head: str) -> None:
    (draft,) = read_text(f"{head}林远舟教授主讲《山中的雨》。", reference=READ_ON)
    assert facts(draft)["number"] == 14
    assert facts(draft)["series_name.zh"] in ("云溪讲坛", "雲溪講壇")


def test_what_is_held_is_no_place() -> None:
    """
    校庆活动

    3月6日下午3点在云溪高中举办讲座，由林远舟教授主讲“山中的雨”。
    """
    assert "venue.zh" not in read(test_what_is_held_is_no_place)
