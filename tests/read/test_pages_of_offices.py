"""What pages and mails of offices say in their own ways: labels with a stop, names over names, sites over titles."""

from __future__ import annotations

import pytest

from seminar.read import headings
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from tests.read.reading import read


def test_read__a_letter_whose_labels_end_in_a_stop() -> None:
    """
    It is a great pleasure to invite you to a public lecture by Professor Jane Roe of the University of Northland.

    Title: Ice Cores, Dust and Rain
    Date: Thursday 12 March 2031, 4.15 pm to 5.30 pm
    Place: Lecture Theatre 2, Weather Building

    Abstract. Polar ice preserves a record of rain and dust that reaches back very far. We see how layers are counted.

    About the speaker. Jane Roe is Professor of Weather at the University of Northland. She has taken part in seasons.
    """
    found = read(test_read__a_letter_whose_labels_end_in_a_stop)
    assert found["speakers.0.bio.en"].startswith("Jane Roe is Professor")
    assert found["abstract.en"].endswith("how layers are counted.")


def test_read__the_name_again_below_the_name_under_a_label_alone() -> None:
    """
    云溪讲坛 第48讲
    云中的零能模
    主讲人
    林远舟 教授
    Yuanzhou Lin
    云溪大学
    Yunxi University of Science and Technology
    时间
    2031年12月4日 晚上7:00
    """
    found = read(test_read__the_name_again_below_the_name_under_a_label_alone)
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("林远舟", "Yuanzhou Lin")
    assert found["speakers.0.affiliation.en"] == "Yunxi University of Science and Technology"


@pytest.mark.parametrize(
    "line",
    ["Research Talk at the Weather Centre", "应农学院邀请，云溪农业科学院林远舟研究员将来我院作学术报告，"],
)
def test_heading__what_names_no_series_and_no_title(line: str) -> None:
    found = headings.heading(line, Lexicon.load())
    assert found.series == "" and (found.generic or found.title)


def test_people__a_hospital_of_a_medical_school() -> None:
    (found,) = people("林远舟 主任医师（东湖医学院附属第一医院）", Lexicon.load())
    assert found.person.affiliation.zh == "东湖医学院附属第一医院"


def test_read__the_site_over_the_title_of_its_page() -> None:
    """
    Harbour University Department of Weather
    Minimum Wages for Clouds and Their Monopsony
    Speaker: Jane Roe (University of Northland)
    Date: Wednesday 26 February 2031
    Time: 13:00 – 14:15
    """
    found = read(test_read__the_site_over_the_title_of_its_page)
    assert found["title.en"] == "Minimum Wages for Clouds and Their Monopsony"


def test_read__a_note_to_the_house_below_the_biography() -> None:
    """
    講題：雲的比較
    講者：林遠舟教授
    時間：2031年11月12日 10:10
    講者簡介
    林遠舟教授任教於雲溪大學，專長為雲的比較，著有論文三十餘篇。
    ※ 本場次提供口譯，請於11月10日前完成線上登記。
    """
    found = read(test_read__a_note_to_the_house_below_the_biography)
    assert found["speakers.0.bio.zh"].endswith("著有論文三十餘篇。")
