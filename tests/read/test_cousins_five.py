"""Notices of a fifth round of other houses: stacks with a rank of its own line, seminars abroad, talks told twice."""

from __future__ import annotations

import pytest

from seminar.read import headings
from seminar.read.lexicon import Lexicon
from tests.read.reading import read


def test_read__below_the_name_the_rank_and_below_it_the_university() -> None:
    """
    Department of Weather
    Northland State University

    Rain Without Clouds: Drops on Thin Membranes

    Jane T. Roe
    Associate Professor
    Harbour Institute of Technology

    Wednesday, October 22, 2031
    4:00 - 5:00 p.m.
    118 Mill Hall

    ABSTRACT
    Drops run along thin, compliant membranes whose shape is set as much by the water as by the frame around them. I
    show what a camera sees of them.
    """
    found = read(test_read__below_the_name_the_rank_and_below_it_the_university)
    assert found["speakers.0.name.en"] == "Jane T. Roe"
    assert found["speakers.0.affiliation.en"] == "Harbour Institute of Technology"
    assert found["speakers.0.position.en"] == "Associate Professor"


@pytest.mark.parametrize(
    ("line", "series", "number", "title"),
    [
        ("Oberseminar Wolkenphysik", "Oberseminar Wolkenphysik", None, ""),
        ("Séminaire de probabilités", "Séminaire de probabilités", None, ""),
        ("Online Talk | Rain Across Time Zones #9", "Rain Across Time Zones", 9, ""),
        ("一、讲座", "", None, ""),
        ("一、云中的冰", "", None, "云中的冰"),
    ],
)
def test_heading__series_of_other_shapes(line: str, series: str, number: int | None, title: str) -> None:
    found = headings.heading(line, Lexicon.load())
    assert (found.series, found.number, found.title) == (series, number, title)


def test_read__a_room_in_a_street_behind_the_hour() -> None:
    """
    Week 6 at the Rain Society

    Tuesday 18 November 2031, 12:30-13:30, Upper Parlour, 9 Mill Lane
    Jane Roe (Harbour College), "Promises to the Clouds"
    Chair: Tom Doe
    Can one promise rain when there is no one to receive it? Most accounts say no. I argue that they are wrong.
    """
    assert read(test_read__a_room_in_a_street_behind_the_hour)["venue.en"] == "Upper Parlour, 9 Mill Lane"


def test_read__a_list_of_a_week_whose_talk_is_of_a_series() -> None:
    """
    图书馆一周活动（3月23日—3月29日）

    一、讲座
    云溪半日系列讲座：怎样读一张老海图
    林远舟　云溪省图书馆古籍部副研究馆员
    3月26日（周四）16:00—17:30　总馆一层多功能厅
    一张旧海图上，岛往往画得比岸还大。讲座从馆藏的八幅海图说起，谈谈古人如何取方位、定里程。

    二、闭馆安排
    3月28日（周六）全馆消杀，暂停开放一天。
    """
    found = read(test_read__a_list_of_a_week_whose_talk_is_of_a_series)
    assert (found["series_name.zh"], found["title.zh"]) == ("云溪半日系列讲座", "怎样读一张老海图")
    assert found["venue.zh"] == "总馆一层多功能厅"


def test_read__the_link_of_a_stream() -> None:
    """
    ---
    title: "Rain for people in a hurry"
    speaker: "Jane Roe"
    date: 2031-10-06
    time: "15:00-16:00"
    stream: "https://stream.example.org/rain/live"
    ---
    """
    assert read(test_read__the_link_of_a_stream)["online.url"] == "https://stream.example.org/rain/live"


def test_read__told_in_both_languages_the_speaker_in_latin_letters() -> None:
    """
    Dear colleagues,

    It is our pleasure to invite you to a lecture by Professor Jane Roe of the University of Northland on Thursday,
    June 11, 2031 at 3:00 pm in Room 206, Foreign Languages Building. The title of her lecture is "Songs That Crossed
    the Rain". The lecture will be moderated by Lin Yuanzhou.

    各位老师、同学：

    兹定于2031年6月11日下午3点在外文楼206教室举办讲座“漂过雨季的歌”，主讲人为英国北境大学教授Jane Roe，
    由林远舟老师主持。
    """
    found = read(test_read__told_in_both_languages_the_speaker_in_latin_letters)
    assert (found["title.zh"], found["title.en"]) == ("漂过雨季的歌", "Songs That Crossed the Rain")
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("英国北境大学", "教授")
    assert (found["hosts.0.name.zh"], found["hosts.0.name.en"]) == ("林远舟", "Lin Yuanzhou")
