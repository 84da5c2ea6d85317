"""Records of programs that gather notices of others: letters under the abstract's key, posts under the house's."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from tests.read.reading import read, told


def test_read_text__a_letter_to_the_house_is_no_abstract() -> None:
    """
    college: 云溪国际处
    campus: 校级
    title: 讲座通知
    lectureStart: 2031-05-12 15:30:00
    location: 云溪国际会议厅
    speaker: 林远舟
    abstract: 各学院、各部处、各单位: 东屿大学教授林远舟应邀来校举办《海雾观测的形势和动向》学术报告,请各单位派人参加。
    """
    found = read(test_read_text__a_letter_to_the_house_is_no_abstract)
    assert found["title.zh"] == "海雾观测的形势和动向"
    assert "abstract.zh" not in found


def test_read_text__what_leads_to_the_facts_is_no_abstract() -> None:
    """
    college: 云溪中心
    campus: 校级
    title: 第15期云溪教师沙龙活动
    topic: 海雾三十年观测的历程
    lectureStart: 2031-11-22 12:00:00
    speaker: 林远舟
    abstract: 第15期云溪教师沙龙主题为"海雾三十年观测的历程",具体安排如下: 一、沙龙安排
    """
    found = read(test_read_text__what_leads_to_the_facts_is_no_abstract)
    assert (found["series_name.zh"], found["number"]) == ("云溪教师沙龙", 15)
    assert "abstract.zh" not in found


def test_read_text__a_part_of_the_life_is_no_abstract() -> None:
    """
    college: 云溪中心
    campus: 校级
    title: 海雾三十年
    lectureStart: 2031-11-22 12:00:00
    speaker: 林远舟
    speakerBio: 林远舟,云溪大学物理系教授,云学会会员。主要研究领域为海雾与云的微物理过程。出版著作二十余部,发表论文三百余篇。已出版《海雾》《云》等论著。曾在东屿大学、观云中心工作,并主持观云计划,为云溪观象台的创立者之一。
    abstract: 主要研究领域为海雾与云的微物理过程。已出版《海雾》《云》等论著。曾在东屿
    """  # noqa: E501 (a pasted text)
    assert "abstract.zh" not in read(test_read_text__a_part_of_the_life_is_no_abstract)


def test_read_text__a_text_that_only_names_the_talk() -> None:
    """
    college: 云溪中心
    campus: 校级
    title: 工作坊二：海雾画里的海边生活
    lectureStart: 2031-11-22 12:00:00
    location: 云溪二楼会议室学术报告
    speaker: 林远舟
    abstract: "海雾三十年"工作坊二: [ 海雾画里的海边生活]。
    """
    found = read(test_read_text__a_text_that_only_names_the_talk)
    assert found["title.zh"] == "海雾画里的海边生活"
    assert found["venue.zh"] == "云溪二楼会议室"
    assert "abstract.zh" not in found


def test_read_text__posts_under_the_label_of_the_house() -> None:
    """
    college: 云溪中心
    campus: 校级
    title: 海雾画里的海边生活
    lectureStart: 2031-11-22 12:00:00
    speaker: 林远舟
    speakerTitle: 教授
    speakerAffiliation: 云溪大学海洋学院院长、云溪大学培训中心主任、云溪大学观云中心主任
    """
    found = read(test_read_text__posts_under_the_label_of_the_house)
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("云溪大学", "教授")


def test_read_text__a_series_under_the_label_of_the_title() -> None:
    """
    3.远方的反思与开拓–晚近海雾研究刍议
    题目：云溪大学观云系列讲座
    远方的反思与开拓–晚近海雾研究刍议
    主讲人：林远舟（东屿大学副教授）
    时间：2031年10月11日15:00-17:00
    """
    found = read(test_read_text__a_series_under_the_label_of_the_title)
    assert (found["series_name.zh"], found["title.zh"]) == (
        "云溪大学观云系列讲座",
        "远方的反思与开拓–晚近海雾研究刍议",
    )


def test_read_text__members_cut_out_of_an_object() -> None:
    """
    "/event/2031-11/jane-roe": {
      "url": "https://rain.example.edu/event/2031-11/jane-roe",
      "summary": "RAIN Distinguished Speaker Series — Beyond Clouds: Deepening our Understanding",
      "start": "2031-11-29T11:30:00-05:00",
      "location": "Mill Hall, Room 117",
      "description": "RAIN Distinguished Speaker Series\\nBeyond Clouds: Deepening our Understanding\\n\\nJane Roe, PhD\\n\\nDepartment of Rain Northland University\\n\\nThe Rain Institute presents our Speaker Series featuring Jane Roe, PhD. Please join us on Saturday.\\n\\nRoe will begin by discussing advances in clouds.\\n\\nDr. Roe is an assistant professor at Northland University.",
      "cancelled": false
    },
    "/event/2031-12/john-doe": {
      "title": "Ice in Fog",
      "start": "2031-12-29T11:30:00-05:00",
      "location": "Mill Hall, Room 118",
      "cancelled": false
    },
    """  # noqa: E501 (a pasted text)
    fields = ("title.en", "series_name.en", "speakers.0.name.en", "speakers.0.affiliation.en", "abstract.en")
    test = test_read_text__members_cut_out_of_an_object
    assert told(test, *fields, "speakers.0.bio.en", "start") == [
        (
            "Beyond Clouds: Deepening our Understanding",
            "RAIN Distinguished Speaker Series",
            "Jane Roe",
            "Northland University",
            "Roe will begin by discussing advances in clouds.",
            "Dr. Roe is an assistant professor at Northland University.",
            "2031-11-29T11:30",
        ),
        ("Ice in Fog", None, None, None, None, None, "2031-12-29T11:30"),
    ]


def test_read_text__words_side_by_side_are_no_title() -> None:
    """
    id: talk310324
    date: 2031/03/24
    title: 云中的神经渲染与编辑
    speaker: 林远舟 云溪大学
    topics: Intelligence, Technology
    """
    found = read(test_read_text__words_side_by_side_are_no_title)
    assert "title.en" not in found
    assert [found["keywords.0.en"], found["keywords.1.en"]] == ["Intelligence", "Technology"]


def test_read_text__the_name_of_an_event_is_its_speaker_and_an_office_its_host() -> None:
    """
    Title: [Seminars] Jane L. Roe, PhD
    Speaker: Jane L. Roe, PhD
    Affiliation: Northland University
    Hosted by: Rain Department
    Date: October 5, 2031, 12:00
    """
    found = read(test_read_text__the_name_of_an_event_is_its_speaker_and_an_office_its_host)
    assert found["organizers.0.en"] == "Rain Department"
    assert not {"title.en", "hosts.0.name.en"} & set(found)


def test_read_text__a_seat_in_a_society_is_no_house_of_a_professor() -> None:
    """
    题目：云中的冰
    报告人：林远舟
    时间：2031年5月19日（周一）上午10点
    报告人简介：1966年3月生，教授，博士生导师。主要研究方向：云物理。担任全国观云学会海雾分会副理事长。
    """
    found = read(test_read_text__a_seat_in_a_society_is_no_house_of_a_professor)
    assert found["speakers.0.position.zh"] == "教授"
    assert "speakers.0.affiliation.zh" not in found


def test_read_text__who_answers_at_a_number() -> None:
    """
    题目：云中的冰
    主讲人：林远舟
    时间：2031年12月22日（周一） 晚 6点30分
    感兴趣的同学请mail至 rain@example.org或联系13800000000（徐同学）
    """
    assert read(test_read_text__who_answers_at_a_number)["contacts.0.name.zh"] == "徐同学"


@pytest.mark.parametrize(
    ("line", "title"),
    [("讲座二：云中的冰与雨", "云中的冰与雨"), ("Ice in Thin Clouds (paper sharing)", "Ice in Thin Clouds")],
)
def test_heading__which_of_the_talks(line: str, title: str) -> None:
    assert heading(line, Lexicon.load()).title == title


def test_people__a_fellow_before_the_name_and_a_subject_before_the_rank() -> None:
    (fellow,) = people("professor ACM/IEEE fellow Jane Roe", Lexicon.load())
    assert fellow.person.name.en == "Jane Roe"
    (other,) = people("林远舟，云溪大学社会政策教授", Lexicon.load())
    assert other.person.position.zh == "教授"


def test_read_text__news_of_a_visit_in_both_languages() -> None:
    """
    ---
    layout: post
    title:  东屿大学林若云教授受邀到我校做学术报告
    date:   2031-7-8 23:59:30
    description_en: "In July 2031, Prof. Ruoyun Lin from Dongyu University visited YXU and gave a talk on fast fog."
    title_en: "Professor Ruoyun Lin of Dongyu University Invited to Deliver Academic Talk at YXU"
    ---

    2031年7月8日，东屿大学教授林若云来到云溪大学，做了题为“海雾三十年”的学术报告。
    """
    found = read(test_read_text__news_of_a_visit_in_both_languages)
    assert found["speakers.0.name.en"] == "Ruoyun Lin"
    assert (found["speakers.0.position.en"], found["speakers.0.affiliation.en"]) == ("Professor", "Dongyu University")
    assert (found["start"], found["title.zh"]) == ("2031-07-08", "海雾三十年")
    assert not {"title.en", "abstract.en", "speakers.0.bio.en"} & set(found)
