"""Records of Chinese colleges: calendar fields, rows without a head, headlines that name who comes."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.documents import open_document
from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people
from tests.read.reading import read


def test_read_text__calendar_fields_without_the_calendar() -> None:
    """
    SUMMARY:云滴碰并的数值模拟
    DTSTART;TZID=Asia/Shanghai:20310312T150000
    DTEND;TZID=Asia/Shanghai:20310312T163000
    LOCATION:文远楼305
    DESCRIPTION:
    主讲人：林远舟 东屿大学
    """
    talk = read(test_read_text__calendar_fields_without_the_calendar)
    assert talk["title.zh"] == "云滴碰并的数值模拟"
    assert (talk["start"], talk["end"]) == ("2031-03-12T15:00", "2031-03-12T16:30")
    assert "title.en" not in talk
    assert "abstract.zh" not in talk


def test_open_document__one_event_cut_out_of_a_calendar() -> None:
    text = "BEGIN:VEVENT\nSUMMARY:海雾的成因\nDTSTART:20310312T070000Z\nLOCATION:文远楼305\nEND:VEVENT\n"
    (document,) = open_document(text.encode(), "event.txt")
    assert document.kind == "ics"
    assert document.given["title"] == Bilingual(zh="海雾的成因")


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("李博远 云溪科技江苏有限公司人工智能（南京）研发中心", "李博远", "云溪科技江苏有限公司"),
        ("陈远立 华岭科技（上海）有限公司算法部", "陈远立", "华岭科技（上海）有限公司"),
        ("报告人林远舟（东屿大学）", "林远舟", "东屿大学"),
    ],
)
def test_people__town_within_a_name_and_label_before_it(text: str, name: str, place: str) -> None:
    (found,) = people(text, Lexicon.load())
    assert found.person.name.zh == name
    assert found.person.affiliation.zh == place


def test_people__student_of_an_institute() -> None:
    (found,) = people("Jane Roe (東嶼大學雲海研究所博士班學生)", Lexicon.load())
    assert found.person.affiliation.zh == "東嶼大學"
    assert found.person.department.zh == "雲海研究所"


def test_zh_bio_post__list_of_what_is_over() -> None:
    bio = (
        "林远舟，东屿人，著名作家。曾任杂志编辑，云溪晚报专栏作家和研究员。北岭大学云海工作坊主持教授，"
        "南川大学驻校作家。主要著作有《海雾》。现任东屿文学联合会主席。"
    )
    post = zh_bio_post(bio, "林远舟", Lexicon.load())
    assert (post.affiliation, post.position) == ("东屿文学联合会", "主席")


@pytest.mark.parametrize("rank", ["教授（实践）", "副教授（终身教职）", "研究员(正高级)"])
def test_people__remark_within_a_rank(rank: str) -> None:
    (found,) = people(f"林远舟 云溪大学{rank}", Lexicon.load())
    assert found.person.affiliation.zh == "云溪大学"
    assert (found.person.position.zh or "").replace("(", "（").replace(")", "）") == rank.replace("(", "（").replace(
        ")", "）"
    )


def test_read_text__object_with_a_card_title_and_labels_in_its_values() -> None:
    """
    {
      cardTitle: "Harbour Lecture Series 【Session12】",
      title: "Fog Over Cold Water",
      speakerName: "Jane Roe",
      aboutLectureBioEn: "Jane Roe is a Professor (Practice) at Harbour University.",
      zoomLink: "#",
      bilingualMeetingId: "Meeting ID: 314 1592 653",
      bilingualPasscode: "Passcode: 2718",
    },
    """
    talk = read(test_read_text__object_with_a_card_title_and_labels_in_its_values)
    assert (talk["series_name.en"], talk["number"]) == ("Harbour Lecture Series", 12)
    assert talk["title.en"] == "Fog Over Cold Water"
    assert talk["speakers.0.position.en"] == "Professor (Practice)"
    assert talk["online.platform"].casefold() == "zoom"
    assert (talk["online.id"], talk["online.passcode"]) == ("314 1592 653", "2718")


def test_read_text__kind_of_item_before_the_title() -> None:
    """
    {"title": "学术报告 | 云滴碰并", "title_en": "Academic Talk | Drops That Meet", "speaker": "林远舟",
     "time": "2031-05-12 14:30"}
    """
    talk = read(test_read_text__kind_of_item_before_the_title)
    assert (talk["title.zh"], talk["title.en"]) == ("云滴碰并", "Drops That Meet")


@pytest.mark.parametrize(
    ("line", "people_", "title"),
    [
        ("海雾三十年-林远舟博士", "林远舟博士", "海雾三十年"),
        ("学术报告：海雾三十年（林远舟教授）", "林远舟教授", "海雾三十年"),
        ("海雾与渔业 - 云溪大学林远舟教授", "云溪大学林远舟教授", "海雾与渔业"),
        ("林远舟专题报告会", "林远舟", ""),
    ],
)
def test_heading__who_comes_beside_the_title(line: str, people_: str, title: str) -> None:
    found = heading(line, Lexicon.load())
    assert (found.people, found.title, found.series) == (people_, title, "")


def test_read_text__speaker_in_the_title_of_a_record() -> None:
    """
    {"id": 2718, "title": "海雾三十年-林远舟博士", "time": "2031-5-12 14:00:00", "classroom": "东-9教"}
    """
    talk = read(test_read_text__speaker_in_the_title_of_a_record)
    assert (talk["title.zh"], talk["speakers.0.name.zh"]) == ("海雾三十年", "林远舟")


def test_read_text__notice_of_one_persons_talk() -> None:
    """
    【海洋学院】关于举办林远舟教授学术讲座的通知
    讲座题目：海洋学院学术报告——海雾的数值模拟
    时间：2031年5月15日上午9:30
    地点：文远楼305
    """
    talk = read(test_read_text__notice_of_one_persons_talk)
    assert "series_name.zh" not in talk
    assert talk["title.zh"] == "海雾的数值模拟"
    assert talk["speakers.0.name.zh"] == "林远舟"


def test_heading__place_and_name_in_brackets() -> None:
    found = heading("【讲座】海雾的数值模拟（东屿大学林远舟）", Lexicon.load())
    assert (found.title, found.people) == ("海雾的数值模拟", "东屿大学林远舟")
