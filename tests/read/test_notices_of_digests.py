"""Notices of students' digests and of lecture apps: names glued to houses, parts run into values, counted pages."""

from __future__ import annotations

import pytest

from seminar.read.document import Line
from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.pages.plain_lines import plain
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people
from tests.read.reading import read


@pytest.mark.parametrize(
    ("text", "name", "house", "rank"),
    [
        ("林远舟云溪大学中美文化研究中心副教授", "林远舟", "云溪大学", "副教授"),
        ("王若水中共云江省委党校世界经济教研室讲师", "王若水", "中共云江省委党校", "讲师"),
        ("云溪大学林远舟教授", "林远舟", "云溪大学", "教授"),
        ("林远舟 云溪学会理事兼全国大学生竞赛工作组组长", "林远舟", "云溪学会", "理事"),
        ("林远舟 教授兼海洋学院院长", "林远舟", "海洋学院", "教授"),
    ],
)
def test_people__name_beside_its_house(text: str, name: str, house: str, rank: str) -> None:
    (found,) = people(text, Lexicon.load())
    assert (found.person.name.zh, found.person.affiliation.zh, found.person.position.zh) == (name, house, rank)


@pytest.mark.parametrize(
    ("line", "series", "number", "people_named", "title"),
    [
        (
            "云溪学术午餐会 林远舟助理研究员：海雾与航线",
            "云溪学术午餐会",
            None,
            "林远舟助理研究员",
            "海雾与航线",
        ),
        ("3.Scopus系列在线讲座", "Scopus系列在线讲座", None, "", ""),
        ("云溪讲坛第7-9讲", "云溪讲坛", None, "", ""),
        ("云溪讲坛第8讲", "云溪讲坛", 8, "", ""),
        ("Rain Seminars in Academic Year 2030-2031", "Rain Seminars", None, "", ""),
    ],
)
def test_heading__of_a_digest(line: str, series: str, number: int | None, people_named: str, title: str) -> None:
    found = heading(line, Lexicon.load())
    assert (found.series, found.number, found.people, found.title) == (series, number, people_named, title)


def test_zh_bio_post__family_name_that_is_also_a_word_for_what_is_over() -> None:
    life = "曾远舟,北地云溪大学政治,哲学和宗教系教授,兼任云溪学院外方院长。现为海雾学会顾问。"
    post = zh_bio_post(life, "曾远舟", Lexicon.load())
    assert (post.affiliation, post.position) == ("北地云溪大学", "教授")


def test_plain__short_line_was_broken_by_its_writer() -> None:
    # the name and the post are two lines, though only the second ends with two blanks (CommonMark §6.7)
    rows = ["题目：云中的冰  ", "主讲人：林远舟", "云溪大学教授  ", "时间：3月12日 15:00  ", "地点：海洋楼 305  "]
    assert [line.text for line in plain([Line(n, row) for n, row in enumerate(rows, 1)])] == rows


def test_read__sentence_on_the_talk_is_no_title() -> None:
    """
    1.惟云沙龙 \\| 云滴的增长——碰并与凝结
    主讲人：林远舟，云溪大学海洋学院2029级本科生
    内容：本次分享将会简单介绍云滴、碰并、凝结的基础知识
    时间:12月4日（周四）18:30-20:00
    地点:云溪大学南教202
    """
    found = read(test_read__sentence_on_the_talk_is_no_title)
    assert found["title.zh"] == "云滴的增长——碰并与凝结"
    assert found["abstract.zh"].startswith("本次分享")


def test_read__counted_page_beside_a_notice_in_a_value() -> None:
    """
    {
      "title": "海洋学院学术报告（第26期）东屿大学林远舟副教授",
      "topic": "云滴的碰并",
      "lectureStart": "2031-05-09 15:00:00",
      "location": "海洋楼302",
      "speaker": "林远舟副教授",
      "speakerBio": "林远舟，东屿大学副教授，研究云物理。 报告题目：云滴的碰并 报告人：林远舟副教授 时间：2031年5月9日"
    }
    """
    found = read(test_read__counted_page_beside_a_notice_in_a_value)
    assert (found["series_name.zh"], found["number"]) == ("海洋学院学术报告", 26)
    assert found["title.zh"] == "云滴的碰并"


def test_read__contents_and_day_run_into_the_title() -> None:
    """
    college: 海洋学院
    topic: 20310119 海雾在港口的影响主要内容:海雾的概念及其在港口调度中的影响。
    lectureStart: 2031-01-19 12:00:00
    location: 海洋楼206室
    speaker: 林远舟
    """
    found = read(test_read__contents_and_day_run_into_the_title)
    assert found["title.zh"] == "海雾在港口的影响"
    assert found["abstract.zh"] == "海雾的概念及其在港口调度中的影响。"


def test_read__department_that_hosts_is_no_person() -> None:
    """
    Speaker: Professor Jane Roe
    Title: Ice in Clouds
    Date: 12 March 2031, 3 pm
    Hosted by: Chemistry Department
    """
    found = read(test_read__department_that_hosts_is_no_person)
    assert found["organizers.0.en"] == "Chemistry Department"
    assert not any(path.startswith("hosts") for path in found)


def test_read__seconds_are_the_stamp_of_a_program() -> None:
    """
    ---
    layout: post
    title: 海雾与航线
    date: 2031-11-29 23:59:30
    speaker: 林远舟
    ---
    """
    assert read(test_read__seconds_are_the_stamp_of_a_program)["start"] == "2031-11-29"


def test_read__hour_behind_the_place() -> None:
    """
    题目：云中的冰
    报告人：林远舟
    日期：2031年11月20日
    地点：海洋楼305，下午4:00
    """
    found = read(test_read__hour_behind_the_place)
    assert (found["start"], found["venue.zh"]) == ("2031-11-20T16:00", "海洋楼305")


def test_people__generation_is_part_of_the_name() -> None:
    (found,) = people("John R. Moor Jr.\nMill College", Lexicon.load())
    assert (found.person.name.en, found.person.affiliation.en) == ("John R. Moor Jr.", "Mill College")
