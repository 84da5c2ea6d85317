"""Headings, names and addresses by themselves: the series, the number and the people they tell."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.online import platform_of_url
from seminar.read.persons.people import people


@pytest.mark.parametrize(
    ("text", "series", "number", "who", "title"),
    [
        ("云溪论坛(12)林远舟教授：云中的冰", "云溪论坛", 12, "林远舟教授", "云中的冰"),
        ("云溪论坛第12期 云从哪里来：三十年", "云溪论坛", 12, "", "云从哪里来：三十年"),
        ("云溪讲堂第10期 讲座预告", "云溪讲堂", 10, "", ""),
        ("讲座预告：云溪气候系列讲座", "云溪气候系列讲座", None, "", ""),
        ("The Rain Colloquium presents: Jane Roe", "The Rain Colloquium", None, "Jane Roe", ""),
        ("Rain Lecture Series presents Ice in Clouds", "Rain Lecture Series", None, "", "Ice in Clouds"),
        ("The Rain Lecture Series presents:", "The Rain Lecture Series", None, "", ""),
    ],
)
def test_heading__series_number_people(text: str, series: str, number: int | None, who: str, title: str) -> None:
    found = heading(text, Lexicon.load())
    assert (found.series, found.number, found.people, found.title) == (series, number, who, title)


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Jane Roe Univ. Northland", "Univ. Northland"),
        ("Jane Roe Inst. of Rain", "Inst. of Rain"),
        ("Jane Roe Northland Univ.", "Northland Univ"),
    ],
)
def test_people__a_house_in_short_behind_a_name(text: str, house: str) -> None:
    (found,) = people(text, Lexicon.load())
    assert (found.person.name.en, found.person.affiliation.en) == ("Jane Roe", house)


def test_heading__a_guest_with_the_house_before_the_title() -> None:
    found = heading("Rain Seminar: Jane Roe (Harbour University), Ice in thin clouds", Lexicon.load())
    assert (found.people, found.title) == ("Jane Roe (Harbour University)", "Ice in thin clouds")


def test_heading__a_kind_of_talk_and_a_guest() -> None:
    found = heading("Departmental Seminar - Jane Roe", Lexicon.load())
    assert (found.people, found.title) == ("Jane Roe", "")


def test_online__only_what_goes_out_now_is_a_stream() -> None:
    lexicon = Lexicon.load()
    assert platform_of_url("https://www.youtube.com/live/abc", lexicon) == "YouTube"
    assert platform_of_url("https://www.youtube.com/watch?v=abc", lexicon) == ""
