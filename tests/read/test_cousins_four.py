"""A fourth round of other sources: bylines alone, counted headings, keys by whom, second institutes."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts_zh import zh_post
from tests.read.reading import read


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("by Jane Roe", "Jane Roe"),
        ("by *Senior Lecturer Fiona Mill*, Harbour University", "Senior Lecturer Fiona Mill, Harbour University"),
    ],
)
def test_heading__a_byline_alone_names_the_speaker(line: str, people: str) -> None:
    assert heading(line, Lexicon.load()).people == people


@pytest.mark.parametrize(
    ("line", "series", "number", "title"),
    [
        ("城读夜话12｜河流如何改变城市", "城读夜话", 12, "河流如何改变城市"),
        ("Seminar 7: Counting Rivers from Space", "", 7, "Counting Rivers from Space"),
        ("10-17 周四｜河流如何改变城市", "", None, "河流如何改变城市"),
    ],
)
def test_heading__counted_and_dated(line: str, series: str, number: int | None, title: str) -> None:
    found = heading(line, Lexicon.load())
    assert (found.series, found.number, found.title) == (series, number, title)


def test_read__keys_that_say_by_whom() -> None:
    """
    ---
    title: "Counting Rivers from Space"
    by: "Jane Roe"
    place_of_work: "University of Northland"
    bio_text: "Jane Roe received her PhD in 2012 and leads the river project."
    when: 2033-08-02 11:00
    ---
    """
    found = read(test_read__keys_that_say_by_whom)
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert found["speakers.0.affiliation.en"] == "University of Northland"
    assert found["speakers.0.bio.en"].startswith("Jane Roe received")


def test_read__coffee_in_brackets_is_no_end_of_the_talk() -> None:
    """
    Counting Rivers from Space
    by Jane Roe, University of Northland
    When: Tuesday, 2 August 2033, 16:00 (coffee from 15:45)
    Where: Room 1208, East Main Building
    """
    found = read(test_read__coffee_in_brackets_is_no_end_of_the_talk)
    assert found["start"] == "2033-08-02T16:00"
    assert not found.get("end")
    assert found["venue.en"] == "Room 1208, East Main Building"


def test_read__headings_about_the_speaker_and_the_talk() -> None:
    """
    讲座预告：河流如何改变城市
    主讲人：林知远（河洲大学地理系系主任、教授）
    时间：2033年8月2日（周二）14:00-16:00
    地点：东主楼1208

    关于讲者
    林知远，河洲大学地理系教授，主要研究城市水文。

    关于内容
    本次讲座讨论三条河流如何改变沿岸城市的街道与市场。
    """
    found = read(test_read__headings_about_the_speaker_and_the_talk)
    assert found["speakers.0.name.zh"] == "林知远"
    assert found["speakers.0.bio.zh"].endswith("主要研究城市水文。")
    assert found["abstract.zh"] == "本次讲座讨论三条河流如何改变沿岸城市的街道与市场。"


def test_zh_post__an_institute_counted_within_its_bureau() -> None:
    post = zh_post("河洲省地质局第三地质研究所研究员", Lexicon.load())
    assert (post.affiliation, post.department, post.position) == ("河洲省地质局第三地质研究所", "", "研究员")


def test_read__a_sentence_on_the_speaker_behind_the_label_is_the_life() -> None:
    """
    时间：2033年6月12日上午9：30
    地点：林学楼401
    题目：Forest gap dynamics and seedling regeneration
    Speaker: Dr. Jane Roe is an associate professor at Harbour University. She received her degree in 2003.
    """
    found = read(test_read__a_sentence_on_the_speaker_behind_the_label_is_the_life)
    assert found["speakers.0.affiliation.en"] == "Harbour University"
    assert found["speakers.0.bio.en"].startswith("Dr. Jane Roe is")
    assert found["speakers.0.bio.en"].endswith("her degree in 2003.")
    assert "abstract.en" not in found


@pytest.mark.parametrize("line", ["Geodynamics Lunch", "学术午茶"])
def test_heading__a_lunch_and_a_tea_are_series(line: str) -> None:
    assert heading(line, Lexicon.load()).series == line


def test_read__a_series_in_both_languages_and_an_outline_for_abstract() -> None:
    """
    观云数学报告 Rain Mathematics Colloquium

    Presenter: Prof. Jane Roe
    Affiliation: Harbour University
    Presentation Title: Reading old floods
    Time: 2033-08-02 11:00

    Outline:
    Sand layers left by past floods are an important archive. The new ages separate two floods.
    """
    found = read(test_read__a_series_in_both_languages_and_an_outline_for_abstract)
    assert (found["series_name.zh"], found["series_name.en"]) == ("观云数学报告", "Rain Mathematics Colloquium")
    assert found["abstract.en"].endswith("separate two floods.")


def test_read__an_outline_below_an_abstract_is_no_second_one() -> None:
    """
    Title: Reading old floods
    Speaker: Jane Roe (Harbour University)
    Abstract: Sand layers left by past floods are an important archive, but their ages are often uncertain.
    Outline:
    1. Sand layers
    2. Dating them
    """
    found = read(test_read__an_outline_below_an_abstract_is_no_second_one)
    assert found["abstract.en"].endswith("often uncertain.")
