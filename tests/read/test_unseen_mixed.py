"""Notices in two languages at once: Chinese labels over English texts, stacks of lines that say everything twice."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from tests.read.reading import read


def test_read_text__stack_with_both_titles_and_both_texts() -> None:
    """
    MAY 8  7:00-7:45 PM

    Reading Cities through Poems (Putonghua)

    以詩讀城（普通話）

    How does a poem map a city? In this talk we read six short poems about harbours and look at the streets they
    name, and at those they leave out, to learn how a place is remembered.

    一首詩如何描繪一座城？我們將一起讀六首關於海港的短詩，看看它們寫了哪些街道，又略去了哪些街道，從而了解一個地方如何被記住。

    By Prof. Helena Marsh, Westmere University

    Enquiries: 2345 6789 / poems@example.org / ig.me/poems
    """
    talk = read(test_read_text__stack_with_both_titles_and_both_texts)
    assert (talk["title.en"], talk["title.zh"]) == ("Reading Cities through Poems", "以詩讀城")
    assert talk["speakers.0.name.en"] == "Helena Marsh"
    assert talk["abstract.en"].startswith("How does a poem")
    assert talk["abstract.zh"].startswith("一首詩如何")
    assert (talk["language"], talk["contacts.0.email"]) == ("zh", "poems@example.org")
    assert "contacts.0.name.en" not in talk


def test_read_text__stack_with_the_speaker_in_both_languages() -> None:
    """
    2024年5月16日 15:00-16:00
    理学楼 305

    云中的冰
    Ice in Clouds

    林远舟 教授
    Prof. Yuanzhou Lin
    东屿大学
    """
    talk = read(test_read_text__stack_with_the_speaker_in_both_languages)
    assert (talk["title.zh"], talk["title.en"]) == ("云中的冰", "Ice in Clouds")
    assert (talk["speakers.0.name.zh"], talk["speakers.0.name.en"]) == ("林远舟", "Yuanzhou Lin")
    assert (talk["speakers.0.affiliation.zh"], talk["venue.zh"]) == ("东屿大学", "理学楼 305")


def test_read_text__page_of_a_university_with_the_day_it_was_put_up() -> None:
    """
    微信

    抖音

    视频号

    微博

    哔哩哔哩

    学术预告

    云溪论坛第51期：Ice in Clouds and Rain on Roofs

    发布：云溪大学宣传部 日期：2022年05月20日

    一、题目

    Ice in Clouds and Rain on Roofs

    二、主讲人

    Yuanzhou Lin
    """
    talk = read(test_read_text__page_of_a_university_with_the_day_it_was_put_up)
    assert (talk["series_name.zh"], talk["number"]) == ("云溪论坛", 51)
    assert "start" not in talk
    assert "online.platform" not in talk


def test_read_text__title_under_content_and_the_text_below() -> None:
    """
    林远舟教授：Ice in Clouds and Rain

    讲座内容：Ice in Clouds and Rain

    讲座时间：2024年11月22日 15:00-16:30

    How do ice crystals grow in clouds? This talk reviews recent observations, laboratory work and numerical
    simulations of ice processes in clouds, and discusses their effect on rain and climate over the northern sea.

    Short Bio:

    林远舟，东屿大学大气科学系教授。
    """
    talk = read(test_read_text__title_under_content_and_the_text_below)
    assert talk["title.en"] == "Ice in Clouds and Rain"
    assert talk["abstract.en"].startswith("How do ice crystals")


def test_read_text__title_between_the_hour_and_the_speaker() -> None:
    """
    演講公告

    • 演講時間：2026年06月09日(二)
      (本場次取消) Ice in Clouds and Rain on Roofs(論文研討)
      講者：Jane Roe 教授 (Harbour University)

      .演講時間：2026年6月9日(二) 下午14:00–15:00
      .演講地點：
      .摘要內容：
    """
    talk = read(test_read_text__title_between_the_hour_and_the_speaker)
    assert talk["title.en"] == "Ice in Clouds and Rain on Roofs"
    assert talk["start"] == "2026-06-09T14:00"
    assert "venue.zh" not in talk


def test_read_text__the_day_under_upcoming_talks() -> None:
    """
    **Upcoming talks**

    **May16****,**** 2024. 16:00 (Beijing time)**

    Speaker: Yuanzhou Lin (Dongyu University)

    Title: 云中的冰与人间的雨
    """
    talk = read(test_read_text__the_day_under_upcoming_talks)
    assert (talk["start"], talk["title.zh"]) == ("2024-05-16T16:00", "云中的冰与人间的雨")


def test_read_text__biography_that_spells_the_chinese_name() -> None:
    """
    报告题目：Ice in Clouds

    报告人：林远舟，associate professor, Harbour University of Technology (HUT)

    Yuanzhou Lin is an associate professor at Harbour University of Technology. He received his Ph.D. in meteorology
    from Westmere University in 2012 and studies how ice grows in clouds over the northern sea.
    """
    talk = read(test_read_text__biography_that_spells_the_chinese_name)
    assert (talk["speakers.0.name.zh"], talk["speakers.0.name.en"]) == ("林远舟", "Yuanzhou Lin")
    assert talk["speakers.0.affiliation.en"] == "Harbour University of Technology (HUT)"
    assert talk["speakers.0.bio.en"].startswith("Yuanzhou Lin is")
    assert "abstract.en" not in talk


def test_read_text__title_in_the_other_language_below_a_repeated_one() -> None:
    """
    雲與海的邊界

    「山‧海‧雲」講座系列10

    雲與海的邊界
    Clouds, Ice, and the Sea

    主講：林遠舟（作家）
    日期：2019年3月29日(五)19:30-21:00
    """
    talk = read(test_read_text__title_in_the_other_language_below_a_repeated_one)
    assert (talk["title.zh"], talk["title.en"]) == ("雲與海的邊界", "Clouds, Ice, and the Sea")
    assert (talk["series_name.zh"], talk["number"]) == ("「山‧海‧雲」講座系列", 10)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("(本場次取消) Ice in Clouds(論文研討)", "Ice in Clouds"),
        ("Postponed: Ice in Clouds", "Ice in Clouds"),
        ("云中的冰（英文演讲）", "云中的冰"),
    ],
)
def test_heading__remarks_in_brackets(line: str, title: str) -> None:
    assert heading(line, Lexicon.load()).title == title


def test_people__two_at_one_place() -> None:
    first, second = people("Prof. Jane Roe and John Doe, Department of Physics, Harbour University", Lexicon.load())
    assert first.person.affiliation.en == second.person.affiliation.en == "Harbour University"
    alone, _ = people("Jane Roe and John Doe (Harbour University)", Lexicon.load())
    assert not alone.person.affiliation


def test_read_text__labels_alone_and_both_languages_below_each() -> None:
    """
    主题 Topic
    Reading the Monsoon from Tree Rings
    从树轮读季风

    主讲人 Speaker
    林远舟 Yuanzhou Lin
    东屿大学地理学院教授
    Professor, School of Geography, Dongyu University

    时间 Time
    2024年9月20日（周五）14:30-16:00

    简介 Abstract
    树轮记录了过去千年的季风变化。本讲座介绍如何从树轮稳定同位素重建夏季风强度。
    Tree rings record the monsoon of the past thousand years. This lecture shows how to reconstruct its strength.
    """
    talk = read(test_read_text__labels_alone_and_both_languages_below_each)
    assert (talk["title.zh"], talk["title.en"]) == ("从树轮读季风", "Reading the Monsoon from Tree Rings")
    assert talk["abstract.zh"].startswith("树轮记录了")
    assert talk["abstract.en"].startswith("Tree rings")
    assert talk["speakers.0.affiliation.en"] == "Dongyu University"


def test_read_text__title_in_both_languages_round_a_colon() -> None:
    """
    题目：单细胞分析的统计问题：Statistical issues in single-cell analysis
    报告人：Dr. Jane Roe 罗珍
    时间：2024年9月17日 10:00
    """
    talk = read(test_read_text__title_in_both_languages_round_a_colon)
    assert talk["title.zh"] == "单细胞分析的统计问题"
    assert talk["title.en"] == "Statistical issues in single-cell analysis"
    assert (talk["speakers.0.name.zh"], talk["speakers.0.name.en"]) == ("罗珍", "Jane Roe")
    assert "speakers.0.affiliation.en" not in talk


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("主办单位 Host", "organizer"),
        ("主持人 Host", "chair"),
        ("职称 Title", "position"),
        ("時間地點 Time & Venue", "when_where"),
        ("Date & Time 日期及時間", "time"),
        ("简介 Abstract", "abstract"),
        ("主题 Python", None),
    ],
)
def test_field_of__labels_in_two_languages(label: str, field: str | None) -> None:
    assert Lexicon.load().field_of(label) == field


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("Prof. Dr. Jane Roe 罗珍 (Harbour University)", "罗珍", "Jane Roe"),
        ("Professor John DOE (杜約翰教授), Harbour University", "杜約翰", "John DOE"),
        ("林远舟（Yuanzhou Lin, Ph.D.）, Dongyu Univ.", "林远舟", "Yuanzhou Lin"),
        ("张三 (San ZHANG) 副教授 / Associate Professor", "张三", "San ZHANG"),
    ],
)
def test_people__names_in_two_scripts(text: str, zh: str, en: str) -> None:
    (named,) = people(text, Lexicon.load())
    assert (named.person.name.zh, named.person.name.en) == (zh, en)


def test_read_text__speaker_in_two_lines_and_series_in_two_languages() -> None:
    """
    Mathematics Seminar 数学讨论班

    Title: Recent Progress on Graph Coloring
    Speaker: Prof. Li Wang
    王莉 教授
    Time: 2024年6月18日 (Tue.), 14:00--15:00
    """
    talk = read(test_read_text__speaker_in_two_lines_and_series_in_two_languages)
    assert (talk["series_name.zh"], talk["series_name.en"]) == ("数学讨论班", "Mathematics Seminar")
    assert (talk["speakers.0.name.zh"], talk["speakers.0.name.en"]) == ("王莉", "Li Wang")
    assert "speakers.1.name.zh" not in talk


def test_read_text__speaker_below_a_headline_with_the_title() -> None:
    """
    学术报告：Recent Progress on Graph Coloring (图染色的新进展)
    Marta Quilliam, University of Westmere
    2024年6月18日 14:00-15:00, 数学楼 302
    """
    talk = read(test_read_text__speaker_below_a_headline_with_the_title)
    assert (talk["title.zh"], talk["title.en"]) == ("图染色的新进展", "Recent Progress on Graph Coloring")
    assert talk["speakers.0.name.en"] == "Marta Quilliam"


def test_people__a_foreign_name_in_chinese_letters() -> None:
    (mori,) = people("Kenji Mori（森健二）", Lexicon.load())
    assert mori.person.name.zh == "森健二"
    (roe,) = people("Jane Roe（已取消）", Lexicon.load())
    assert roe.person.name.zh is None


def test_read_text__the_number_of_a_keynote_is_no_title() -> None:
    """
    2026-05-07
    雲與海的當代詮釋
    Clouds and the Sea: Contemporary Readings
    專題演講 I
    Keynote Speech I
    09:30
    何遠舟
    Yuen-Chau Ho
    東嶼大學
    """
    talk = read(test_read_text__the_number_of_a_keynote_is_no_title)
    assert talk["title.zh"] == "雲與海的當代詮釋"
    assert talk["title.en"] == "Clouds and the Sea: Contemporary Readings"
