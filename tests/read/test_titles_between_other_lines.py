"""Titles among menus, numbers and names; texts that end where links begin; posts told beside other posts."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual, Lang
from seminar.read import texts
from seminar.read.headings import headings
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.people import people
from tests.read.reading import read, told


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("迭代法求云量 — power method", Bilingual(zh="迭代法求云量 — power method")),
        ("雨的科学 — The Science of Rain", Bilingual("雨的科学", "The Science of Rain")),
        ("RAIN Toy Tutorial 概述", Bilingual(zh="RAIN Toy Tutorial 概述")),
        ("Real-Time Rain System: CloudX 关键技术分析", Bilingual(zh="Real-Time Rain System: CloudX 关键技术分析")),
    ],
)
def test_pair__terms_and_tails_are_no_second_title(text: str, pair: Bilingual) -> None:
    assert texts.pair(text, Lang.ZH) == pair


def test_read__title_below_the_menu_of_a_site() -> None:
    """
    Women in Clouds and Rain
    WINCLOUD
    Home
    Upcoming Events
    Past Events
    Scientific Committee
    Instructions
    Contact

    Dimensionality reduction techniques for drizzle
    Speaker: Prof. Jane Roe
    Time: 14:00, November 27, 2031
    """
    assert (
        read(test_read__title_below_the_menu_of_a_site)["title.en"] == "Dimensionality reduction techniques for drizzle"
    )


def test_read__numbered_title_over_two_lines() -> None:
    """
    4. Quid pro quo in online rain consultation? Investigating the
    effects of small gifts from clouds

    报告人 郭舟铜 教授

    时间 11月14日（周五）14:30-16:00

    地点 协鑫楼204
    """
    whole = "Quid pro quo in online rain consultation? Investigating the effects of small gifts from clouds"
    assert read(test_read__numbered_title_over_two_lines)["title.en"] == whole


def test_read__speakers_name_before_the_title() -> None:
    """
    2.夏舟涛 云朝败亡 160周年之反思
    主讲人：夏舟涛 云溪大学研究员
    讲座时间：2031.11.14（周五）下午 15：30—17：30
    """
    assert read(test_read__speakers_name_before_the_title)["title.zh"] == "云朝败亡 160周年之反思"


def test_read__abstract_that_is_the_title_and_a_stamp() -> None:
    """
    title: 云溪讲坛第13讲丨如何看云
    lectureStart: 2031-03-28 14:00:00
    speaker: 郝舟永
    abstract: 云溪讲坛第13讲丨如何看云 2031-03-23 15:20:00。
    """
    assert "abstract.zh" not in read(test_read__abstract_that_is_the_title_and_a_stamp)


def test_read__links_below_the_text() -> None:
    """
    报告题目：用开源工具画云

    报告时间：2031年6月4日 15:00

    报告人：张舟滨

    内容简介：完成云图从采集到出图的全流程设计

    幻灯片或链接资料：

    https://example.org/rain/reports
    """
    assert read(test_read__links_below_the_text)["abstract.zh"] == "完成云图从采集到出图的全流程设计"


def test_read__formulas_in_a_heading_that_ends_with_a_stop() -> None:
    r"""
    ## Multivariable $(\varphi,\Gamma)$-modules and Rain of $\mathrm{GL}_{2}$.

    Let $p$ be a prime number, $K$ a finite cloud of $\mathbb{Q}_p$, and $\pi$ a smooth representation of it.

    - **Speaker**: Jane Roe (Northland).
    - **Time:** 16:00-17:00 November 28, 2031.
    """
    title = read(test_read__formulas_in_a_heading_that_ends_with_a_stop)["title.en"]
    assert title.startswith(r"Multivariable $(\varphi,\Gamma)$-modules and Rain of")


def test_read__no_host_who_introduced_a_notion() -> None:
    """
    October 23, 2031
    Mary Zhang
    Rain Positivity and Connectedness

    Recently, we proved that a cloud has dimension one. This positivity, introduced by L. Niel, can be guaranteed.
    """
    assert not any(path.startswith("hosts") for path in read(test_read__no_host_who_introduced_a_notion))


def test_read__labelled_posts_stay_whole() -> None:
    """
    topic: 让云在游戏中成长
    lectureStart: 2031-03-26 19:00:00
    speaker: 刘舟娜
    speakerTitle: 幼儿园高级教师（副高）
    speakerAffiliation: 云湾市第三幼儿园
    """
    talk = read(test_read__labelled_posts_stay_whole)
    assert talk["speakers.0.position.zh"] == "幼儿园高级教师（副高）"
    assert talk["speakers.0.affiliation.zh"] == "云湾市第三幼儿园"


def test_read__degree_before_a_labelled_post() -> None:
    """
    topic: 云的非接触监测
    lectureStart: 2031-09-17 09:00:00
    speaker: 张舟涵
    speakerTitle: 工学博士、教授
    """
    assert read(test_read__degree_before_a_labelled_post)["speakers.0.position.zh"] == "教授"


def test_read__page_named_by_a_jubilee_and_its_guest() -> None:
    """
    title: 迎八十五周年校庆云学院系列学术活动-10月20日美国北地大学Dan Roe教授学术讲座
    topic: 云的共振频率异常
    lectureStart: 2031-10-20 15:00:00
    speaker: Dan Roe
    """
    assert read(test_read__page_named_by_a_jubilee_and_its_guest)["title.zh"] == "云的共振频率异常"


def test_heading__jubilee_before_a_series_and_a_guest_of_a_house() -> None:
    lexicon = Lexicon.load()
    jubilee = headings.heading("第87期迎八十五周年校庆云学院系列学术活动之云溪沙龙", lexicon)
    assert (jubilee.series, jubilee.number) == ("云溪沙龙", 87)
    assert headings.heading("美国北地医学院的王舟博士学术报告通知", lexicon).series == ""


def test_en_bio_post__current_position_and_where_somebody_has_been_working() -> None:
    lexicon = Lexicon.load()
    told = "Roe took up her current position as Professor in Rain Control at the Harbour University in 1994."
    assert en_bio_post(told, lexicon).affiliation.removeprefix("the ") == "Harbour University"
    told = "Dr. Jane Roe received her PhD in 1993. She has been working in Hosei University, Japan, since 2000."
    assert en_bio_post(told, lexicon).affiliation == "Hosei University"


def test_people__long_japanese_name_before_a_house() -> None:
    assert people("远藤久美子 教授 美国北地州立大学", Lexicon.load())[0].person.name.zh == "远藤久美子"


def test_read_text__title_over_a_list_of_records_names_the_series() -> None:
    """
    {"title": "Rain Colloquium", "location": "Harbour House, Room 5",
     "talks": [
      {"title": "Composite Views of Rain", "speaker": "Mary Major", "date": "2031-04-25", "time": "9:00 - 10:00"},
      {"title": "Ice in Clouds", "speaker": "Jane Roe", "date": "2031-05-02", "time": "9:00 - 10:00"}]}
    """
    paths = ("series_name.en", "title.en", "venue.en")
    assert told(test_read_text__title_over_a_list_of_records_names_the_series, *paths) == [
        ("Rain Colloquium", "Composite Views of Rain", "Harbour House, Room 5"),
        ("Rain Colloquium", "Ice in Clouds", "Harbour House, Room 5"),
    ]
