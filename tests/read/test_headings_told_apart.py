"""Headings that could be a title, a name or a sentence, told apart by their form."""

from __future__ import annotations

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from tests.read.reading import read


def test_heading__a_name_with_a_degree_and_a_rank() -> None:
    found = heading("Jane Roe, PhD, Principal Research Scientist", Lexicon.load())
    assert (found.people, found.title) == ("Jane Roe, PhD, Principal Research Scientist", "")


def test_heading__a_title_with_a_comma_is_no_person() -> None:
    assert not heading("Rain Clouds, Hail and the Director's Cut", Lexicon.load()).people


def test_heading__a_long_name_behind_the_series() -> None:
    found = heading("Cloud Physics Seminar - Jane Maria Da Silva", Lexicon.load())
    assert (found.series, found.people) == ("Cloud Physics Seminar", "Jane Maria Da Silva")


def test_read__a_name_with_its_rank_above_its_place() -> None:
    """
    Thursday, April 17, 2031 - 4:00pm to 5:00pm

    Jane Roe, PhD, Principal Research Scientist
    Northland University, School of Medicine
    Abstract:
    Steady rain and sudden hail are two forms of weather that let the hills change. I discuss how we measured both.
    """
    found = read(test_read__a_name_with_its_rank_above_its_place)
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert found["speakers.0.affiliation.en"] == "Northland University"
    assert "title.en" not in found


def test_read__a_title_of_something_is_nobody_of_a_place() -> None:
    """
    学术活动

    Early Formation of Dark Clouds

    报告人:Prof. Jane Roe(林远舟)

    时间:2031年4月11日上午10:00

    地点:云溪馆报告厅
    """
    assert read(test_read__a_title_of_something_is_nobody_of_a_place)["title.en"] == "Early Formation of Dark Clouds"


def test_read__the_speaker_with_the_series_above_a_sentence_about_it() -> None:
    """
    Cloud Physics Seminar - Jane Maria Da Silva

    This is part of a virtual seminar series in cloud and rain physics.

    31 Mar 2031
    13:15 - 14:15
    Digitally via Zoom

    Hunting Dark Clouds over the Hills

    The detection of dark clouds is among the major goals of physics, and in recent years there have been a number of
    places that are said to host them. I describe two of them.
    """
    found = read(test_read__the_speaker_with_the_series_above_a_sentence_about_it)
    assert found["title.en"] == "Hunting Dark Clouds over the Hills"
    assert found["speakers.0.name.en"] == "Jane Maria Da Silva"


def test_read__the_language_of_a_talk_is_no_title() -> None:
    """
    Hills of the Harbour

    Speaker: Dr. Jane Roe
    Date: 2 March 2031
    Time: 7 p.m. - 9 p.m.

    In Cantonese (with sign language interpreting)
    """
    assert read(test_read__the_language_of_a_talk_is_no_title)["title.en"] == "Hills of the Harbour"


def test_heading__a_series_within_a_series() -> None:
    found = heading("云溪讲坛——学者与渔夫论坛——海雾三十年", Lexicon.load())
    assert (found.series, found.title) == ("云溪讲坛——学者与渔夫论坛", "海雾三十年")


def test_read__a_title_that_ends_as_departments_do() -> None:
    """
    云的形状与雨的关系

    报告摘要

    云有云的形状，雨有雨的去处。本报告介绍人类对二者的最新理解和认识。

    报告人

    苟远舟正教授

    时间

    2031年5月14日
    """
    found = read(test_read__a_title_that_ends_as_departments_do)
    assert found["title.zh"] == "云的形状与雨的关系"
    assert (found["speakers.0.name.zh"], found["speakers.0.position.zh"]) == ("苟远舟", "正教授")


def test_read__a_series_named_by_a_university() -> None:
    """
    University of Northland Weather Studies Seminar Series

    Title: Ice in Clouds
    Speaker: Jane Roe
    """
    found = read(test_read__a_series_named_by_a_university)
    assert found["series_name.en"] == "University of Northland Weather Studies Seminar Series"


def test_read__a_method_behind_by_is_nobody() -> None:
    """
    Learning Binary Clouds by Argmin Differentiation

    Speaker: Prof. Jane Roe
    Time: 3 May 2031, 10:00
    """
    found = read(test_read__a_method_behind_by_is_nobody)
    assert found["title.en"] == "Learning Binary Clouds by Argmin Differentiation"


def test_read__a_family_name_in_capitals_in_running_text() -> None:
    """
    From Flat Clouds to Round Ones

    Tuesday, October 7, 2031 at 4:30 pm Mill Library

    We welcome guest lecturer, Wei HUANG. Wei HUANG is the author of Cloudtown: America's Last Cloud.

    Wei HUANG is the author of Cloudtown: America's Last Cloud, a blend of history and investigative journalism that
    traces the development of a neighborhood.
    """
    found = read(test_read__a_family_name_in_capitals_in_running_text)
    assert found["speakers.0.name.en"] == "Wei HUANG"
    assert found["venue.en"] == "Mill Library"


def test_read__a_room_in_both_languages() -> None:
    """
    [Title / 报告题目]

    Rain and Hail in Education

    [Venue / 会场]

    Room C415A / 云溪楼513
    """
    found = read(test_read__a_room_in_both_languages)
    assert (found["venue.zh"], found["venue.en"]) == ("云溪楼513", "Room C415A")


def test_read__a_series_within_a_series_before_a_labelled_title() -> None:
    """
    title: 云溪讲坛——学者与渔夫论坛——海雾三十年
    time: 2031-12-21 13:30:00
    classroom: 云溪楼603室
    """
    found = read(test_read__a_series_within_a_series_before_a_labelled_title)
    assert (found["series_name.zh"], found["title.zh"]) == ("云溪讲坛——学者与渔夫论坛", "海雾三十年")
