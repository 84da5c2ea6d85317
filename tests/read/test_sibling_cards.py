"""Cards of talk pages (front matter) with little below them, and titles that say the series again."""

from __future__ import annotations

from tests.read.reading import read


def test_read_text__two_short_paragraphs_below_the_card() -> None:
    """
    ---
    date        : 2031-01-08 15:00:00 +0800
    place       : "Mill Hall M5024"
    title       : "Fog & Ice (I) + (II)"
    speaker     : "Jane Roe"
    affiliation : "Northland College"
    ---
    <b>Part I.</b> We recall what is known of fog over cold water and of the ice in it.

    <b>Part II.</b> We discuss the open cases of the theorem, including very cold and very salty water.
    """
    found = read(test_read_text__two_short_paragraphs_below_the_card)
    assert found["abstract.en"].startswith("Part I. We recall")
    assert found["abstract.en"].endswith("very salty water.")
    assert found["abstract.en"].count("Part I.") == 1


def test_read_text__what_to_eat_below_the_card_is_no_abstract() -> None:
    """
    ---
    date    : 2031-01-08 15:00
    title   : "Fog & Ice"
    speaker : "Jane Roe"
    ---
    Please join us for tea and cookies at 14:30 in room M5025.
    """
    assert "abstract.en" not in read(test_read_text__what_to_eat_below_the_card_is_no_abstract)


def test_read_text__the_series_again_before_the_title() -> None:
    """
    ---
    title: "Harbour Distinguished Lecture: Fog, Slowly"
    event: Harbour Distinguished Lecture
    location: Mill Hall 9
    date: '2031-12-12T15:00:00'
    ---
    ## Speaker
    Prof. Jane Roe, Northland College
    """
    found = read(test_read_text__the_series_again_before_the_title)
    assert (found["series_name.en"], found["title.en"]) == ("Harbour Distinguished Lecture", "Fog, Slowly")


def test_read_text__a_word_of_the_page_within_the_bracket_of_a_title() -> None:
    """
    报告题目：3D Printing: Hype and Hope（3D打印：炒作与希望）报 告 人： 云溪大学 林远舟 教授
    时     间：  2031年12月2日 10：00地     点：  海洋楼A101
    """
    found = read(test_read_text__a_word_of_the_page_within_the_bracket_of_a_title)
    assert (found["title.zh"], found["title.en"]) == ("3D打印：炒作与希望", "3D Printing: Hype and Hope")


def test_read_text__a_japanese_name_before_its_latin_form_in_the_biography() -> None:
    """
    Northland学院Hiroyuki Nakano教授学术报告通知
    报告题目：海雾三十年
    报告时间：2031年4月8日 15:30－17:00
    报告地点：海洋楼313
    报告人简介：中野浩之（Hiroyuki Nakano），东屿大学海洋学部教授。1991年获东屿大学博士学位。
    """
    found = read(test_read_text__a_japanese_name_before_its_latin_form_in_the_biography)
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("中野浩之", "Hiroyuki Nakano")
