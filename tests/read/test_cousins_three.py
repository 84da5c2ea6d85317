"""A third round of other sources: folds of a page, records with roles in their values, weekly lists, digests."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.persons.posts_zh import zh_post
from tests.read.reading import prose, read


@pytest.mark.parametrize(
    ("line", "series", "number", "title"),
    [
        ("数字观云工坊 | 第19期：从契约文书看云的交易", "数字观云工坊", 19, "从契约文书看云的交易"),
        ("“书香四月”系列活动之文史名家讲堂", "文史名家讲堂", None, ""),
        ("“青椒论坛”学术报告通知", "青椒论坛", None, ""),
    ],
)
def test_heading__series_under_more_words(line: str, series: str, number: int | None, title: str) -> None:
    found = heading(line, Lexicon.load())
    assert (found.series, found.number, found.title) == (series, number, title)


def test_read__a_dated_item_is_no_part_of_the_speaker() -> None:
    """
    ### Moduli of parabolic clouds

    * Speaker: [Giulia Mill](https://www.example.it/mill) (Harbour University)
    * Nov. 7, 2030 (Thursday) 10:00–11:30, Room 1208, East Main Building

    > Parabolic clouds were introduced on curves and generalised to higher dimension. I will recall the construction.
    """
    found = read(test_read__a_dated_item_is_no_part_of_the_speaker)
    assert (found["start"], found["end"]) == ("2030-11-07T10:00", "2030-11-07T11:30")
    assert found["venue.en"] == "Room 1208, East Main Building"


def test_read__folds_of_a_page_and_a_line_that_says_by_whom() -> None:
    """
    **Gliders Under Ice: Long Missions Without GPS**
    by *Senior Lecturer Fiona Mill*, University of Northland

    📅 Tuesday 2 August 2033, 11:00am–12:00pm
    📍 Seminar Room 2.14, Maritime College

    <details><summary>Abstract</summary>
    Gliders can stay at sea for months because they use almost no energy. The talk describes three missions beneath ice.
    </details>
    <details><summary>Bio</summary>
    Fiona Mill received her PhD in 2012. She leads the polar project at the University of Northland.
    </details>
    """
    found = read(test_read__folds_of_a_page_and_a_line_that_says_by_whom)
    assert found["title.en"] == "Gliders Under Ice: Long Missions Without GPS"
    assert found["speakers.0.name.en"] == "Fiona Mill"
    assert found["abstract.en"].endswith("three missions beneath ice.")
    assert found["speakers.0.bio.en"].startswith("Fiona Mill received")


def test_read__roles_and_posts_within_the_values_of_a_record() -> None:
    """
    - date: "Dec. 5, 2031 10:30 AM"
      venue: "Mill Building, Room 606"
      lecturer: "Dr. Tobias Rain"
      lecturer_info: "Senior Scientist, Mill Institute, Switzerland"
      topic: "Imaging of Clouds in Commercial Cells"
      moderator: Moderator - Yiran Gu
      meeting_pw: "0511"
      l_place: "x"
    """
    found = read(test_read__roles_and_posts_within_the_values_of_a_record)
    assert found["speakers.0.position.en"] == "Senior Scientist"
    assert found["speakers.0.affiliation.en"] == "Mill Institute, Switzerland"
    assert found["chairs.0.name.en"] == "Yiran Gu"
    assert found["online.passcode"] == "0511"


def test_read__the_speaker_of_a_card_in_its_summary() -> None:
    """
    ---
    title: Snow Drought in Mountain Basins
    event: Water Lectures
    location: LT-7, Main Building
    summary: "Speaker: Prof. Claudia Mill, Associate Professor, University of Northland. Friday 28 October, 10:30am"
    date: '2033-10-28T10:30:00Z'
    authors: ["admin"]
    ---
    """
    found = read(test_read__the_speaker_of_a_card_in_its_summary)
    assert found["speakers.0.name.en"] == "Claudia Mill"


def test_read__who_hosts_without_a_colon() -> None:
    """
    # Events, week of Feb 5

    ### Thursday, February 8, 2035

    Quantum Rain Seminar, 11:30am, Wu Hall 3040, pizza after the talk
    Hosted by Anjali Mill
    Speaker Seo-yeon Rain, Harbour University
    Title: Strain Tuning of Clouds
    """
    assert read(test_read__who_hosts_without_a_colon)["hosts.0.name.en"] == "Anjali Mill"


def test_read__the_place_without_the_way_to_follow_from_elsewhere() -> None:
    """
    #### TUESDAY, March 4, 2036
    **Cloud Colloquium** - 3:45 pm, Mill Hall 210 (also on Zoom) - Host: Renata Rain

    Speaker: Owen Roe, Harbour University
    Title: Weighing the Rain
    """
    assert read(test_read__the_place_without_the_way_to_follow_from_elsewhere)["venue.en"] == "Mill Hall 210"


def test_read__a_number_of_a_record_is_no_number_of_a_series() -> None:
    """
    讲座编号: 20310417-2
    讲座名称: 云平台的反垄断规制
    主讲: 云溪大学法学院副院长、教授 谭启明
    日期: 2031年4月17日
    时间: 18:30-20:30
    """
    assert read(test_read__a_number_of_a_record_is_no_number_of_a_series).get("number") != 2031


def test_find_in_prose__an_institute_with_an_and_in_its_name() -> None:
    text = "10月18日（周二）下午14:30，中国科学院地质与地球物理研究所研究员郭怀仁将做客求真讲堂，带来题为“高原”的报告。"
    (speaker,) = prose(text).speakers
    assert speaker.value.name.zh == "郭怀仁"
    assert speaker.value.affiliation.zh == "中国科学院地质与地球物理研究所"


@pytest.mark.parametrize(
    ("text", "affiliation", "department"),
    [
        ("中国科学院云溪热带植物园助理研究员", "中国科学院云溪热带植物园", ""),
        ("雲港文化藝術館中國文物組館長", "雲港文化藝術館", "中國文物組"),
    ],
)
def test_zh_post__gardens_and_museums(text: str, affiliation: str, department: str) -> None:
    post = zh_post(text, Lexicon.load())
    assert (post.affiliation, post.department) == (affiliation, department)


def test_people__a_short_name_within_the_name() -> None:
    (found,) = people("Dr. Haitao (Henry) Zhou", Lexicon.load())
    assert found.person.name.en == "Haitao (Henry) Zhou"
