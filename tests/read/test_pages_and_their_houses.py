"""What pages and dumps put around a notice: whose page it is, the day in its name, members of an object cut out."""

from __future__ import annotations

import pytest

from seminar.dates import parse_when
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.prose.chinese import post_told
from seminar.read.reader import read_text
from tests.read.reading import READ_ON, facts, left, read


def test_read__whose_page_it_is_is_no_title() -> None:
    """
    学术报告：The Arts of Rain: Algorithms and Complexity | 云溪大学海洋学院

    报告题目：The Arts of Rain: Algorithms and Complexity 主讲：林远舟， 云溪大学， 教授 日期：2031年 5月 17 日
    """
    found = read(test_read__whose_page_it_is_is_no_title)
    assert found["title.en"] == "The Arts of Rain: Algorithms and Complexity" and "title.zh" not in found


@pytest.mark.parametrize("house", ["海洋学院", "云溪大学海洋学院"])
def test_read_text__whose_page_it_is_stays_where_nothing_is_lost(house: str) -> None:
    title = "The Arts of Rain: Algorithms and Complexity"
    text = f"{title} | {house}\n\nTitle: {title}\nSpeaker: Jane Roe\nTime: 2031-05-17 14:00\nVenue: Mill Hall"
    (draft,) = read_text(text, reference=READ_ON)
    assert "title.zh" not in facts(draft) and any(house in line for line in left(draft))


def test_post_told__what_somebody_is_head_of() -> None:
    text = "这次讲座，我们邀请了海雾研究院 AI 系统高级技术总监、RainEngine 技术负责人林远舟作为主讲人。"
    post = post_told(text, "林远舟", Lexicon.load())
    assert (post.affiliation, post.position, post.rest) == ("海雾研究院", "AI 系统高级技术总监", "")


def test_read__a_day_and_a_kind_before_the_title() -> None:
    """
    +++
    title = "2031-03-28 Talk: The complexity of rain"
    +++

    - _Speaker:_ Jane Roe
    - _Location:_ Mill Hall 2
    - _Time:_ 1-2 pm
    """
    found = read(test_read__a_day_and_a_kind_before_the_title)
    assert found["title.en"] == "The complexity of rain"
    assert (found["start"], found["end"]) == ("2031-03-28T13:00", "2031-03-28T14:00")


def test_read__members_of_an_object_without_its_brackets() -> None:
    """
    date: {
      zh: "2031 年 7 月 22 日 上午",
      en: "July 22, 2031 - Morning",
    },
        time: "8:30 - 9:30",
            title: {
              zh: "云中的冰",
              en: "Ice in Clouds",
            },
            location: {
              zh: "二楼观云厅",
              en: "Cloud Hall, 2F",
            },
                name: {
                  zh: "林远舟",
                  en: "Yuanzhou Lin",
                },
    """
    found = read(test_read__members_of_an_object_without_its_brackets)
    assert (found["title.zh"], found["title.en"]) == ("云中的冰", "Ice in Clouds")
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("林远舟", "Yuanzhou Lin")
    assert (found["venue.zh"], found["start"]) == ("二楼观云厅", "2031-07-22T08:30")


def test_read__a_notice_in_one_line_is_read_by_its_labels() -> None:
    """
    ## 日程：第一周：海雾技术讲解与学习（7天）
    - 题目：rCloud海雾框架，报告人：林远舟，时间：2031.08.05 20:30(周二晚上)
    """
    found = read(test_read__a_notice_in_one_line_is_read_by_its_labels)
    assert (found["title.zh"], found["speakers.0.name.zh"]) == ("rCloud海雾框架", "林远舟")


def test_zh_bio_post__who_was_appointed_elsewhere_too() -> None:
    bio = (
        "林远舟，1988年8月从东屿大学海洋专业毕业后，到云溪省海洋研究所工作。1998年至今，在云溪省海洋研究所从事海雾研究工作。"
        "先后被北地海洋研究院聘为客座研究员、被云溪大学聘为研究生指导教师。"
    )
    post = zh_bio_post(bio, "林远舟", Lexicon.load())
    assert "被" not in post.affiliation and not post.position


@pytest.mark.parametrize("text", ["5/4（六）, 2024", "5月4日（周六），2024 年 14:00", "5/4（六） 2024 14:00-16:00"])
def test_parse_when__the_year_behind_the_weekday(text: str) -> None:
    assert str(parse_when(text, reference=READ_ON).day) == "2024-05-04"


def test_read__cells_that_repeat_the_label_of_their_column() -> None:
    """
    序号,讲座标题,报告人,时间,地点,内容
    6,讲座：Ice in Rain,"Speaker: Jane Roe, Northland","Time:10:00-11:00am, July 15, 2031",Venue:Room 412,Ice.
    """
    found = read(test_read__cells_that_repeat_the_label_of_their_column)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Ice in Rain", "Jane Roe")
    assert (found["venue.en"], found["start"]) == ("Room 412", "2031-07-15T10:00")


def test_read__midnight_of_a_program_is_a_day() -> None:
    """
    - Date: '2031-04-30T00:00:00'
      Speaker: Jane Roe
      Title: Ice Matters in Clouds
      Venue: Mill Hall
    """
    assert read(test_read__midnight_of_a_program_is_a_day)["start"] == "2031-04-30"


def test_read__a_series_before_a_stroke_and_an_english_title() -> None:
    """
    主 题: 海雾和云讨论班—Partial Equations of Mixed Type in Clouds
    报告人: Jane Roe (Northland University)
    时 间: 2031-04-25 14:00-15:00
    地 点: 理科1号楼1418
    """
    found = read(test_read__a_series_before_a_stroke_and_an_english_title)
    assert found["title.en"] == "Partial Equations of Mixed Type in Clouds"
    assert found["series_name.zh"] == "海雾和云讨论班" and "title.zh" not in found


@pytest.mark.parametrize(("label", "hour"), [("时间", "02:00"), ("Time", "14:00")])
def test_read_text__a_small_hour_in_figures_is_read_as_its_label_would_write_it(label: str, hour: str) -> None:
    text = f"Title: Ice in Clouds\nSpeaker: Jane Roe\n{label}: 2031.5.4 2:00\nVenue: Mill Hall"
    (draft,) = read_text(text, reference=READ_ON)
    assert facts(draft)["start"] == f"2031-05-04T{hour}"
