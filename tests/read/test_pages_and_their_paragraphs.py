"""What paragraphs around a talk are about: the series, the tea, how to come; Chinese labels that ask for two things."""

from __future__ import annotations

import pytest

from tests.read.reading import read


def test_series__the_page_of_a_seminar_and_its_term_in_a_sentence() -> None:
    """
    This is the homepage of the Clouds and Rain Seminar at Northland University. In Fall 2031 the seminar takes place on
    Tuesdays, 14:15-15:45, in Room 3.10.

    October 14
    Jane Roe (Rain University)
    Topology of Rain
    Abstract: The map of rain, which raises a drop to its height, is a map that everybody knows.
    """
    told = read(test_series__the_page_of_a_seminar_and_its_term_in_a_sentence)
    assert told["series_name.en"] == "Clouds and Rain Seminar"
    assert told["start"] == "2031-10-14T14:15"


def test_places__the_lounge_where_tea_is_served_is_not_the_room() -> None:
    """
    Department of Clouds
    Colloquia FALL 2031 - all talks are held on Thursdays at 4:30 pm in Rain Hall 101, tea is served in the lounge (Rain Hall 105) from 4:00 pm on, all are welcome to join

    September 18
    Jane Roe, Northland University
    Topology of Rain
    Abstract: The map of rain, which raises a drop to its height, is a map that everybody knows.
    """  # noqa: E501
    told = read(test_places__the_lounge_where_tea_is_served_is_not_the_room)
    assert told["venue.en"] == "Rain Hall 101"
    assert told["start"] == "2031-09-18T16:30"


def test_abstracts__a_note_of_two_lines_below_is_none_and_tells_whom_to_ask() -> None:
    """
    ### Graduate Student Seminar, 4:00 pm March 21, 2031; HH215

    #### Speaker:

    Jane Roe
    #### Title:

    A scenic route to rain
    #### Abstract:

    I will start by discussing rain, which is a wet
    corner of weather with some nice applications to the real world.

    To volunteer to give a talk, or for any other questions regarding this schedule,
    contact Ann Miller
    """
    told = read(test_abstracts__a_note_of_two_lines_below_is_none_and_tells_whom_to_ask)
    assert told["abstract.en"].endswith("real world.")
    assert told["contacts.0.name.en"] == "Ann Miller"


@pytest.mark.parametrize(
    "note",
    [
        "In-person colloquia are usually preceded by espresso at 1:45 pm outside room RN 1150 and are followed by an "
        "informal reception at 5:15 pm in that room, to which everybody who came is asked to stay.",
        "Special accommodations for individuals with disabilities can be made by calling the office of the department. "
        "It would be appreciated if we are notified at least one week in advance of the talk.",
    ],
)
def test_abstracts__paragraphs_on_how_to_come_are_none(note: str) -> None:
    def page() -> None: ...

    page.__doc__ = f"""
    Series: Rain Colloquium
    Date: Wednesday 30-Apr-2031
    Time: 16:05-17:00
    Location: ATL 2400
    Speaker: Dr. Jane Roe (Northland University)
    Title: "The Smallest Rain"

    The smallest and faintest drops of rain are the most ancient and the most easily missed of all that fall on us. They
    offer unique access to small scales.

    {note}
    """
    assert read(page)["abstract.en"].endswith("small scales.")


def test_people__two_houses_on_one_line_and_a_fellowship_with_its_field() -> None:
    """
    May 28, 2031

    "Mapping Rain in Clouds"

    Robyn Roe
    RSF Clouds & Rain Postdoctoral Fellow
    TAPIR, Caltech / Northland University Dept of Clouds

    Simulations of rain can now make specific and detailed predictions for the shapes, masses, and fractions of drops in
    clouds that depend on the model of the rain assumed. We compare them with what falls.
    """
    told = read(test_people__two_houses_on_one_line_and_a_fellowship_with_its_field)
    assert told["speakers.0.name.en"] == "Robyn Roe"
    assert told["speakers.0.position.en"] == "RSF Clouds & Rain Postdoctoral Fellow"
    assert told["speakers.0.affiliation.en"] == "Caltech"


def test_meetings__a_link_alone_on_its_line() -> None:
    """
    <a href='https://northland.webex.com/northland/j.php?MTID=m8b8e02b6'>Event Link</a>

    Speaker: Prof. Jane Roe
    Title: Rain Management
    Date & Time: Jan 30, 2031, 04:00 PM
    """
    told = read(test_meetings__a_link_alone_on_its_line)
    assert told["online.url"] == "https://northland.webex.com/northland/j.php?MTID=m8b8e02b6"


def test_titles__the_slot_of_a_congress_before_it() -> None:
    """
    题目：大会特邀报告 3：云的绘制
    报告人：林远舟
    时间：2031年7月22日 8:30
    """
    assert read(test_titles__the_slot_of_a_congress_before_it)["title.zh"] == "云的绘制"


def test_titles__an_american_day_before_the_title_of_an_item() -> None:
    """
    Northland Rain Seminar

    The seminar will be in Rain House 2.330, with talks starting at 3:45.

    Spring 2031
    - 02/21/2031 **Rain at the Speed of Light**
      * [Jane Roe](https://northland.example/roe) (University of Northland)
      * Abstract: Low clouds are a requirement for a variety of rains, from drizzle to emerging kinds like sleet.
    """
    told = read(test_titles__an_american_day_before_the_title_of_an_item)
    assert told["title.en"] == "Rain at the Speed of Light"
    assert told["start"] == "2031-02-21T15:45"


def test_labels__who_and_where_from_when_and_by_which_meeting() -> None:
    """
    题目：雨的研究
    报告人（单位）：林远舟教授（云溪大学）
    主持人（单位）：王若水教授（东屿大学）
    时间及会议ID：2031年10月29日 10:30 腾讯会议ID：961-383-516，密码：2022
    报告摘要：本报告以雨为主题，对雨进行研究，探索雨的共生。
    个人简介林远舟，云溪大学教授，博士生导师；东屿大学客座教授，长期研究雨和雾的相互作用。
    """
    told = read(test_labels__who_and_where_from_when_and_by_which_meeting)
    assert told["speakers.0.affiliation.zh"] == "云溪大学"
    assert (told["chairs.0.name.zh"], told["chairs.0.affiliation.zh"]) == ("王若水", "东屿大学")
    assert told["start"] == "2031-10-29T10:30"
    assert told["online.id"] == "961-383-516"
    assert told["abstract.zh"] == "本报告以雨为主题，对雨进行研究，探索雨的共生。"
    assert told["speakers.0.bio.zh"].startswith("林远舟，")


def test_places__a_platform_glued_to_the_room() -> None:
    """
    题目：雨的研究
    报告人：林远舟教授，云溪大学
    时间：2031年5月29日下午3：00-4：30
    地点：听雨楼101zoom会议id：5432025161会议密码：123321
    """
    told = read(test_places__a_platform_glued_to_the_room)
    assert told["venue.zh"] == "听雨楼101"
    assert told["online.id"] == "5432025161"


@pytest.mark.parametrize(
    "life",
    [
        "works remotely, from Rain City, for the Computer Science Department at Northland University.",
        "works in the Department of Rain at Northland University.",
        "teaches weather and art at Northland University.",
        "heads the Department of Rain at Northland University.",
        "is currently pursuing her PhD in rain at Northland University.",
        "was an astronomer at the Fog Houses before moving to Northland University, where she now is Professor.",
    ],
)
def test_lives__where_somebody_works_told_by_a_verb(life: str) -> None:
    def page() -> None: ...

    page.__doc__ = f"""
    Title: Rain in Winter
    Speaker: Jane Roe
    Date: 12 March 2031
    Bio: Jane Roe {life} She has written three books on rain in winter and one on snow.
    """
    assert read(page)["speakers.0.affiliation.en"] == "Northland University"


def test_people__where_somebody_studied_is_not_where_the_person_works() -> None:
    """
    Speaker: Jane Roe, CTO, Rain Labs; PhD in Rain, University of Northland
    Title: Rain in Winter
    Date: 12 March 2031
    """
    told = read(test_people__where_somebody_studied_is_not_where_the_person_works)
    assert told["speakers.0.affiliation.en"] == "Rain Labs"
    assert told["speakers.0.position.en"] == "CTO"
