"""Data that lost its marks: keys alone on their lines, the values below them in both languages."""

from __future__ import annotations

from tests.read.reading import drafts, left, read, told


def test_labelled__a_guest() -> None:
    """
    观云会 2031 专题讲座
    title
    讲座及作品速览
    Lectures and Showcase
    location
    第四会议室
    Meeting Room 4
    time
    2031 年 7 月 21 日 8:30-10:00
    8:30-10:00, July 21, 2031
    guests
    name
    林远舟
    Yuanzhou Lin
    affiliation
    云溪大学海洋学院，副教授
    School of the Sea, Yunxi University, Associate Professor
    talk
    云中的冰：从观测到计算
    Ice in Clouds: From Observation to Computing
    description
    林远舟，副教授，博士，云溪大学海洋学院云物理系主任。近年来研究云与雨。
    Yuanzhou Lin is an associate professor with a doctorate, head of the department of clouds, and studies rain.
    """
    found = read(test_labelled__a_guest)
    assert (found["title.zh"], found["title.en"]) == (
        "云中的冰：从观测到计算",
        "Ice in Clouds: From Observation to Computing",
    )
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("林远舟", "Yuanzhou Lin")
    assert found["speakers.0.affiliation.en"] == "School of the Sea, Yunxi University"
    assert found["speakers.0.position.en"] == "Associate Professor"
    assert found["speakers.0.bio.zh"].startswith("林远舟，副教授")
    assert (found["venue.en"], found["start"], found["end"]) == (
        "Meeting Room 4",
        "2031-07-21T08:30",
        "2031-07-21T10:00",
    )
    (draft,) = drafts(test_labelled__a_guest)
    assert left(draft) == []


def test_labelled__two_guests() -> None:
    """
    title
    Afternoon session
    date
    21 July 2031
    guests
    name
    Jane Roe
    affiliation
    Northland University
    talk
    Ice in Thin Clouds
    name
    John Doe
    affiliation
    Harbour University
    talk
    Rain over Cold Hills
    """
    assert told(test_labelled__two_guests, "title.en", "speakers.0.name.en", "speakers.0.affiliation.en", "start") == [
        ("Ice in Thin Clouds", "Jane Roe", "Northland University", "2031-07-21"),
        ("Rain over Cold Hills", "John Doe", "Harbour University", "2031-07-21"),
    ]


def test_labelled__rank_of_the_speaker() -> None:
    """
    title
    云中的冰
    speaker
    name
    林远舟
    affiliation
    云溪大学
    title
    教授
    date
    2031-05-12
    venue
    第二会议厅
    """
    found = read(test_labelled__rank_of_the_speaker)
    assert (found["title.zh"], found["speakers.0.position.zh"]) == ("云中的冰", "教授")
