"""Cards whose fences or mappings are torn, names that end like a label, titles told again where a place is told."""

from __future__ import annotations

from tests.read.reading import drafts, facts, left, read, told


def test_a_card_with_an_escaped_fence_and_a_text_at_the_margin() -> None:
    r"""\---
    layout: seminar
    title: Counting salt in old ice
    speaker: Jane Roe         # English name (required)
    speaker_cn:   罗静      # 中文名（可选）
    affiliation:      # English
    affiliation_cn:   云溪大学       # 中文单位（可选）
    datetime: 2031-12-24 14:00
    place: Room 102, NLUS
    abstract: >
    Ice keeps salt for longer than harbours do.
    ---
    """
    assert read(test_a_card_with_an_escaped_fence_and_a_text_at_the_margin) == {
        "title.en": "Counting salt in old ice",
        "speakers.0.name.en": "Jane Roe",
        "speakers.0.name.zh": "罗静",
        "speakers.0.affiliation.zh": "云溪大学",
        "start": "2031-12-24T14:00",
        "venue.en": "Room 102, NLUS",
        "abstract.en": "Ice keeps salt for longer than harbours do.",
    }


def test_a_card_whose_closing_fence_lost_a_dash() -> None:
    """---
    layout: seminar
    title: Counting salt in old ice
    speaker: Jane Roe      # English name
    affiliation: NLUS     # 英文单位（可选）
    affiliation_cn:      # 中文单位（可选）
    datetime: 2031-12-24 14:00
    place: Room 102, NLUS
    --
    """
    found = read(test_a_card_whose_closing_fence_lost_a_dash)
    # the place of a record is told whole, though its letters are those of the speaker's house
    assert (found["speakers.0.affiliation.en"], found["venue.en"]) == ("NLUS", "Room 102, NLUS")
    assert "speakers.0.affiliation.zh" not in found


def test_a_mapping_that_lost_its_indentation() -> None:
    """id: janeroe
    title: Counting salt in old ice
    date: Oct. 7, 2031
    speaker:
    name: Prof. Jane Roe
    affiliation: University Professor, Tier I Norland Research Chair, Department of Tides, Tern University, Norland
    abstract: Ice keeps salt for longer than harbours do, and nobody has counted it so far.
    photos: 1.png, 2.JPG
    """
    found = read(test_a_mapping_that_lost_its_indentation)
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert found["speakers.0.affiliation.en"] == "Department of Tides, Tern University, Norland"


def test_a_life_with_a_notice_run_into_it_and_what_is_left_of_a_host() -> None:
    """college: 物理学院
    title: 云溪大学林远舟教授学术报告
    topic: 旧冰里的盐
    lectureStart: 2031-06-11 10:00:00
    location: 理6栋302
    speaker: 林远舟
    speakerBio: 云溪大学“听雨计划”教授，主持国家级科研项目多项，发表海冰方面的学术论文近百篇，曾获云溪省自然科学奖二等奖。 报告题目：旧冰里的盐报告人：林远舟教授 云溪大学报告时间：2031年6月11日（周三） 10：00报告地点：理6栋302 邀请人：王
    speakerTitle: 教授
    """  # noqa: E501
    found = read(test_a_life_with_a_notice_run_into_it_and_what_is_left_of_a_host)
    assert found["speakers.0.bio.zh"].endswith("曾获云溪省自然科学奖二等奖。")
    assert not [path for path in found if path.startswith("hosts")]


def test_a_name_that_ends_like_a_label() -> None:
    """Title: Counting salt in old ice
    Speaker: Asha Patel, Tern University
    Time: March 4, 2031 14:00
    Venue: Rain House 305
    """
    found = read(test_a_name_that_ends_like_a_label)
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.en"]) == ("Asha Patel", "Tern University")


def test_one_line_with_the_speaker_before_the_title() -> None:
    """# Seminars this week

    ## TUESDAY, March 11, 2031

    * **Tide Seminar**, 11:00am., TERN 1200 lab, Pia Martel, University of Havn, Norland, *Some recent trends in the theory of harbour ice*
    """  # noqa: E501
    assert read(test_one_line_with_the_speaker_before_the_title) == {
        "series_name.en": "Tide Seminar",
        "title.en": "Some recent trends in the theory of harbour ice",
        "speakers.0.name.en": "Pia Martel",
        "speakers.0.affiliation.en": "University of Havn",
        "start": "2031-03-11T11:00",
        "venue.en": "TERN 1200 lab",
    }


def test_the_head_of_an_item_is_the_title_in_the_other_language() -> None:
    """3.海冰谈判及其对港口秩序的冲击
    题目：Sea Ice Talks and Their Impact on the Order of Harbours
    主讲人：林远舟 LIN Yuanzhou
    时间：2031.10.15（周三）18：30-20：00
    地点：听雨楼A106会议室
    腾讯会议：本次不设置线上
    """
    found = read(test_the_head_of_an_item_is_the_title_in_the_other_language)
    assert found["title.zh"] == "海冰谈判及其对港口秩序的冲击"
    assert not [path for path in found if path.startswith("online")]


def test_the_head_of_an_item_that_names_a_series_or_somebody_is_no_title() -> None:
    """3.云溪大学海洋学院学术报告
    题目：Sea Ice Talks and Their Impact on the Order of Harbours
    主讲人：王天舟(巴黎六大）
    时间：2031.10.15（周三）18：30-20：00
    地点：听雨楼A106会议室
    """
    found = read(test_the_head_of_an_item_that_names_a_series_or_somebody_is_no_title)
    assert "title.zh" not in found
    assert found["speakers.0.affiliation.zh"] == "巴黎六大"


def test_a_title_told_again_below_the_place() -> None:
    """院系讲座
    31-11-21
    题目: Salt Information Science in a Complex Harbour
    演讲人: Jane Roe
    时间: 2031-11-21 15:00-16:00
    地点：NLU-S327
     Salt Information Science in a
    \t\t\t\tComplex Harbour
    """
    assert read(test_a_title_told_again_below_the_place)["venue.en"] == "NLU-S327"


def test_a_placeholder_that_says_what_is_to_come() -> None:
    """题目：旧冰里的盐
    报告人：林远舟
    时间：2031年3月4日 14:00
    地点：文远楼305
    摘要：（讲座摘要待更新）
    """
    (draft,) = drafts(test_a_placeholder_that_says_what_is_to_come)
    assert "abstract.zh" not in facts(draft)
    assert told(test_a_placeholder_that_says_what_is_to_come, "title.zh") == [("旧冰里的盐",)]
    assert left(draft) is not None
