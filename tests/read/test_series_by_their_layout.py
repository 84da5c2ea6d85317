"""Names of series that the layout tells: the number behind them, the hour in a week's list, the kind of meeting."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from tests.read.reading import read


@pytest.mark.parametrize(
    ("text", "series", "number"),
    [
        ("云溪之夜2", "云溪之夜", 2),
        ("云溪数学•专家报告2", "云溪数学•专家报告", 2),
        ("云溪大讲堂之二", "云溪大讲堂", 2),
        ("海洋学院学术报告（教师系列第92期）", "海洋学院学术报告", 92),
        ("【物理系学术报告会】（2031-08）——云中的冰", "物理系学术报告会", 8),
        ("云溪博士餐叙", "云溪博士餐叙", None),
        ("云溪丛谈 | 云中的冰", "云溪丛谈", None),
        ("Oberseminar general & theoretical hydrology", "Oberseminar general & theoretical hydrology", None),
    ],
)
def test_a_heading_names_the_series(text: str, series: str, number: int | None) -> None:
    found = heading(text, Lexicon.load())
    assert (found.series, found.number) == (series, number)


def test_a_name_nobody_knows_before_the_hour_of_a_weeks_list() -> None:
    """
    # Seminars this Week

    ## MONDAY, November 3, 2031

    RainMet 4:10 pm,1400 Mill, In Person and Zoom, Host ~ John Roe
    Speaker: Jane Roe, University of Northland
    Title: Ice in warm clouds and what it measures
    """
    facts = read(test_a_name_nobody_knows_before_the_hour_of_a_weeks_list)
    assert (facts["series_name.en"], facts["start"], facts["venue.en"]) == ("RainMet", "2031-11-03T16:10", "1400 Mill")


def test_a_name_with_commas_before_the_hour() -> None:
    """
    # Seminars this Week

    ## FRIDAY, November 7, 2031

    Rain Society, Weather and Journal forum, 12:30pm, 1300 Mill
    Speaker: Jane Roe, University of Northland
    Title: Ice in warm clouds and what it measures
    """
    facts = read(test_a_name_with_commas_before_the_hour)
    assert facts["series_name.en"] == "Rain Society, Weather and Journal forum"
    assert facts["start"] == "2031-11-07T12:30"


def test_a_house_before_the_hour_is_no_series() -> None:
    """
    # Seminars this Week

    ## MONDAY, November 3, 2031

    Rain House, 4:10 pm, 1400 Mill
    Speaker: Jane Roe, University of Northland
    Title: Ice in warm clouds and what it measures
    """
    assert "series_name.en" not in read(test_a_house_before_the_hour_is_no_series)


def test_the_colloquium_of_a_department() -> None:
    """
    # Seminars this Week

    ## MONDAY, November 3, 2031

    Department Colloquium, 4:10 pm, 1400 Mill
    Speaker: Jane Roe, University of Northland
    Title: Ice in warm clouds and what it measures
    """
    assert read(test_the_colloquium_of_a_department)["series_name.en"] == "Department Colloquium"


def test_a_page_of_a_club_is_named_by_its_series_and_the_guest() -> None:
    """
    title: CLOUD例行分享（第79期）东屿师范大学林远舟
    topic: 云中的冰与海上的雾
    lectureStart: 2031-11-08 09:00:00
    location: 雨楼302
    speaker: 林远舟
    """
    facts = read(test_a_page_of_a_club_is_named_by_its_series_and_the_guest)
    assert (facts["series_name.zh"], facts["number"]) == ("CLOUD例行分享", 79)
    assert facts["title.zh"] == "云中的冰与海上的雾"
