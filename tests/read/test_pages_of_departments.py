"""Pages of departments: the site behind the title, occasions before a series, numbers of rooms, wrong labels."""

from __future__ import annotations

import pytest

from seminar.read.documents import open_document
from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from tests.read.reading import read

#: heading → (series, number, people, title)
HEADINGS = {
    "云溪大学百年校庆系列学术活动——观云讲坛（第19场）：云中的冰 - 学术活动预告 - 云溪大学社会科学处": (
        "观云讲坛", 19, "", "云中的冰",
    ),
    "海雾三十年 - 学术报告 - 云溪大学海洋学院": ("", None, "", "海雾三十年"),
    "海雾三十年_学术讲座_云溪大学海洋学院": ("", None, "", "海雾三十年"),
    "海洋学院“观海论坛”第12讲：海雾三十年——林远舟教授主讲": ("观海论坛", 12, "林远舟教授", "海雾三十年"),
    "海雾三十年 - 观测与模拟": ("", None, "", "海雾三十年 - 观测与模拟"),
    "2031年03月03日 周三茶会报告（第99次-林远舟）": ("周三茶会报告", 99, "林远舟", ""),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), HEADINGS.items(), ids=HEADINGS)
def test_heading(text: str, told: tuple[str, int | None, str, str]) -> None:
    found = heading(text, Lexicon.load())
    assert (found.series, found.number, found.people, found.title) == told


def test_title_under_the_label_of_a_speaker() -> None:
    """
    2031年03月03日 周三茶会报告（第99次-林远舟） - 学术报告 - 云溪大学海洋学院
    周三茶会报告（第99次）报告人：云中冰晶的形成与雷达观测演讲人：林远舟（观云所）日期：3月3日时间：中午12:15，雨6栋302
    """
    found = read(test_title_under_the_label_of_a_speaker)
    assert (found["title.zh"], found["speakers.0.name.zh"]) == ("云中冰晶的形成与雷达观测", "林远舟")
    assert (found["series_name.zh"], found["number"]) == ("周三茶会报告", 99)
    assert (found["start"], found["venue.zh"]) == ("2031-03-03T12:15", "雨6栋302")


def test_number_of_the_room_under_its_own_label() -> None:
    """
    **Title:** How Ice Grows in Clouds
    **Speaker:** Dr. Jane Roe
    **Host Faculty:** Dr. John Doe
    **Room No:** LH2 (007)
    **Time:** 11:00

    **Speaker's Bio:**

    Jane Roe is currently a post doctoral fellow at the department of Rain, Harbour University.

    **Dates:**
    Wednesday, September 7, 2031 - 11:00
    """
    found = read(test_number_of_the_room_under_its_own_label)
    assert found["venue.en"] == "LH2 (007)"
    assert found["speakers.0.position.en"] == "post doctoral fellow"


def test_who_comments_is_nobody_s_house() -> None:
    """
    云中的冰
    报告人：林远舟 教授
    主评人：王若水 副教授
    时  间：2031年11月13日（周四）10:00
    地  点：南校区雨楼234
    """
    found = read(test_who_comments_is_nobody_s_house)
    assert "speakers.0.affiliation.zh" not in found and "王若水" not in found.values()


def test_link_cut_short_is_told_whole_by_its_title() -> None:
    page = """<ul><li><a href="" title="Ice Crystals for Optical Rain Gauges">Ice Crystals for Optical Ra…</a><br />
    报告人：林远舟 教授（云溪大学）<br />时　间：2031年6月7日14:30<br />地　点：雨楼116室</li></ul>"""
    (document,) = open_document(page.encode(), "talk.html")
    assert document.lines[0].text == "Ice Crystals for Optical Rain Gauges"


def test_link_keeps_its_own_words_where_they_are_whole() -> None:
    page = '<p><a href="" title="Open this page in a new window">Ice Crystals for Optical Rain Gauges</a></p><p>x</p>'
    (document,) = open_document(page.encode(), "talk.html")
    assert document.lines[0].text == "Ice Crystals for Optical Rain Gauges"


def test_life_below_what_the_series_is() -> None:
    """
    Programme Rain Public Lecture
    Audience General
    Description In these lectures scholars of the town tell everybody what they think of the weather.

    Jane Mary Roe , University of Northland

    Professor Jane Mary Roe received her PhD from Harbour.
    Her work is on clouds. She is currently Head of the Department of Rain and has written on ice.
    Title Rain and Reality
    Abstract We ask what rain is, and how much of it a model of a town can tell before the town is wet.
    Date/Time March 7 (Friday) 2031 / 4.30-5.30pm
    Venue NU, LT31
    """
    found = read(test_life_below_what_the_series_is)
    assert found["speakers.0.name.en"] == "Jane Mary Roe"
    assert found["speakers.0.bio.en"].startswith("Professor Jane Mary Roe received")
    assert found["speakers.0.bio.en"].endswith("written on ice.")
    assert found["abstract.en"].startswith("We ask what rain is")


def test_series_that_are_given_and_a_room_with_a_stroke() -> None:
    """
    The Rain Colloquia are given by guests from everywhere and tell what is new in cloud physics.

    The talks normally take place on Wednesdays, 15:10-16:10, at the lecture room E/0.15 on the ground floor of the \
School. All are welcome to attend.

    5 November 2031

    Professor Jane Roe (Harbour)

    Ice, Mirrors and Rings

    We look at single clouds, at the rain that falls from them, and at what the drops have in common. Then we discuss \
what follows from this in towns.
    """
    found = read(test_series_that_are_given_and_a_room_with_a_stroke)
    assert found["series_name.en"] == "Rain Colloquia"
    assert found["venue.en"] == "lecture room E/0.15 on the ground floor of the School"


def test_broadcast_told_in_a_sentence() -> None:
    """
    Harbour Public Lectures

    Venue: Lecture Hall, 1/F, Rain House
    Those who stay at home may watch the live broadcast of the talk on the pages of Rain House \
(https://rain.example.org/live/lectures.html)

    Topic: Ice in Clouds
    Speaker: Professor Jane Roe
    Date/Time: 20 November 2031 (Thursday) 2:30 pm - 3:30 pm
    """
    assert read(test_broadcast_told_in_a_sentence)["online.url"] == "https://rain.example.org/live/lectures.html"


def test_recording_is_no_broadcast() -> None:
    """
    Watch the recordings of past talks on our website (https://rain.example.org/past.html).

    Topic: Ice in Clouds
    Speaker: Professor Jane Roe
    Date/Time: 20 November 2031 (Thursday) 2:30 pm - 3:30 pm
    Venue: Rain House 305
    """
    assert "online.url" not in read(test_recording_is_no_broadcast)


def test_series_is_fuller_where_it_is_counted() -> None:
    """
    雲溪學系列講座(17)：海霧三十年
    作者：
    林遠舟老師 (國立雲溪大學臺灣文學研究所教授)
    活動時間：
    120年9月10日(週三) 上午9時30分至12時20分
    講座系列：
    雲溪學系列
    地點：
    4F 4045教室
    """
    found = read(test_series_is_fuller_where_it_is_counted)
    assert (found["series_name.zh"], found["number"]) == ("雲溪學系列講座", 17)


def test_word_of_the_next_label_behind_the_room() -> None:
    """
    topic: 云中的冰
    lectureStart: 2031-01-10 15:00:00
    location: 海洋学院714会议室讲座
    speaker: 林远舟
    """
    assert read(test_word_of_the_next_label_behind_the_room)["venue.zh"] == "海洋学院714会议室"


def test_place_as_second_value_of_the_day() -> None:
    """
    {"date": ["2031/10/18 19:00", "雨楼103"], "place": ["林远舟 云溪大学教授"], "title": ["[讲座]海雾三十年"]}
    """
    found = read(test_place_as_second_value_of_the_day)
    assert (found["venue.zh"], found["speakers.0.name.zh"]) == ("雨楼103", "林远舟")


def test_students_with_their_lives_in_brackets() -> None:
    """
    2.云溪丛谈：云里的旧书
    时间:2031年11月24日（周一）15：00
    地点：雨楼204教室
    主讲人：林远舟（文学院云史专业2030级硕士研究生，本科就读于气象学（云物理方向）专业，曾任雨社社长，学术兴趣为云史）
    王若水（新闻学院新闻专业2028级本科生，现为雨报编辑，曾获观云论坛三等奖，兴趣为海雾。）
    """
    found = read(test_students_with_their_lives_in_brackets)
    assert (found["speakers.0.name.zh"], found["speakers.1.name.zh"]) == ("林远舟", "王若水")
    assert found["speakers.0.bio.zh"].endswith("学术兴趣为云史")


def test_sentence_on_the_post_and_one_on_honours() -> None:
    """
    题目：海雾三十年
    主讲人：林远舟，东屿气象学校教研部讲师，理学硕士。云溪省首届青年科普专家，东屿市优秀教师，东屿市第四届气象模范。
    时间：2031年9月25日上午9:00
    地点：图书馆五楼522会议室
    """
    found = read(test_sentence_on_the_post_and_one_on_honours)
    assert (found["speakers.0.name.zh"], found["speakers.0.position.zh"]) == ("林远舟", "讲师")
    assert found["speakers.0.bio.zh"].startswith("林远舟，东屿气象学校") and "科普专家" in found["speakers.0.bio.zh"]


def test_sentence_on_the_post_and_one_on_the_work() -> None:
    """
    讲座：海雾三十年
    讲者：林远舟，云溪大学海洋学院教授，博士生导师，观云学会首席专家。主要从事海雾研究，著有《海雾》。
    日期：2031年11月16日
    时间：下午2:30
    地点：雨楼204
    """
    found = read(test_sentence_on_the_post_and_one_on_the_work)
    assert found["speakers.0.bio.zh"].endswith("著有《海雾》。") and found["speakers.0.position.zh"] == "教授"


def test_speaker_labelled_within_the_bracket_behind_a_title() -> None:
    """
    海雾三十年（报告人：林远舟教授）
    时间：2031年10月16日（星期四）下午2:30
    地点：雨楼304
    """
    found = read(test_speaker_labelled_within_the_bracket_behind_a_title)
    assert (found["speakers.0.name.zh"], found["speakers.0.position.zh"]) == ("林远舟", "教授")


def test_year_of_the_day_below_the_last_label() -> None:
    """
    海雾三十年
    报告人：林远舟教授
    时间：10月16日（星期四）下午2:30
    地点：雨楼304
    报告人简介：林远舟，云溪大学教授。研究方向为海雾。
    2031年10月10日
    """
    assert read(test_year_of_the_day_below_the_last_label)["start"] == "2031-10-16T14:30"
