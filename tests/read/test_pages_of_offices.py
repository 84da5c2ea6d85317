"""What pages and mails of offices say in their own ways: labels with a stop, names over names, sites over titles."""

from __future__ import annotations

import pytest

from seminar.read.headings import headings
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from tests.read.reading import drafts, facts, read


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


@pytest.mark.parametrize(
    ("line", "series", "title"),
    [
        ("关于举办“云溪学者”学术讲座的通知", "“云溪学者”学术讲座", ""),
        ("报名|云溪赋能讲座：从一碗面看云的供应链", "云溪赋能讲座", "从一碗面看云的供应链"),
    ],
)
def test_heading__notices_and_calls_to_sign_up(line: str, series: str, title: str) -> None:
    found = headings.heading(line, Lexicon.load())
    assert (found.series, found.title) == (series, title)


def test_read__a_call_to_sign_up_over_the_labels_and_the_seats_behind_the_room() -> None:
    r"""
    ### 报名\|云溪赋能讲座：从一碗面看云的供应链

    讲座主题：从一碗面看云的供应链
    主讲嘉宾：林远舟 云溪餐饮管理有限公司创始人、CEO
    时间：2031年9月20日（周六）下午14:00-16:30
    地点：商学院安中楼B101（线下限80人）
    """
    found = read(test_read__a_call_to_sign_up_over_the_labels_and_the_seats_behind_the_room)
    assert (found["series_name.zh"], found["venue.zh"]) == ("云溪赋能讲座", "商学院安中楼B101")


def test_read__what_the_talk_is_about_behind_the_life_of_the_speaker() -> None:
    """
    云溪讲坛第152讲
    复旦大学文史研究院教授林远舟将于2031年11月9日15:00在振华楼报告厅主讲云溪讲坛第152讲，题目是：“从文书看借贷”。
    林远舟，复旦大学文史研究院教授，1988年毕业于云溪大学历史系，1996年获东屿大学历史学博士学位，曾任客座研究员。

    讲座将从两地所出的三百余件契约入手，讨论寺院、官府与普通民户之间的借贷关系，并尝试回答一个老问题：借贷究竟是救济还是盘剥？
    """
    found = read(test_read__what_the_talk_is_about_behind_the_life_of_the_speaker)
    assert found["abstract.zh"].startswith("讲座将从两地")
    assert found["speakers.0.affiliation.zh"] == "复旦大学"


def test_read__the_chair_told_behind_a_labelled_title() -> None:
    """
    2031-05-22
    Lecture
    邀请云溪大学林远舟助理教授演讲
    讲题：「从云到雨：识别的界线」。主持人为王海副研究员。近年各地陆续采用识别技术，本演讲比较两地的规范。
    """
    found = read(test_read__the_chair_told_behind_a_labelled_title)
    assert found["hosts.0.name.zh"] == "王海" and found["abstract.zh"].startswith("近年各地")


def test_read__questions_may_be_sent_to_somebody_below_the_biography() -> None:
    """
    Speaker: Jane Roe, Professor of Weather, University of Northland
    Title: Insuring the Rain
    Date: Thursday, 16 January 2031
    Biography. Jane Roe is Professor of Weather at the University of Northland. Her books include Lamps on the River.
    There will be an opportunity to meet her over coffee. Questions may be sent to Ms. Tang Yue (rain@example.edu.cn).
    """
    found = read(test_read__questions_may_be_sent_to_somebody_below_the_biography)
    assert found["speakers.0.bio.en"].endswith("Lamps on the River.")
    assert (found["contacts.0.name.en"], found["contacts.0.email"]) == ("Tang Yue", "rain@example.edu.cn")


def test_read__a_rank_in_both_languages_without_a_blank() -> None:
    """
    题目：云中的冰
    报告人：林远舟
    职称：特任研究员Research Professor
    时间：2031年5月12日 14:00
    """
    found = read(test_read__a_rank_in_both_languages_without_a_blank)
    assert (found["speakers.0.position.zh"], found["speakers.0.position.en"]) == ("特任研究员", "Research Professor")


def test_read__two_numbered_talks_share_the_day_and_the_room_above_them() -> None:
    """
    云溪大学学术报告
    时间：2031年5月12日（周一）
    地点：明德楼305
    报告一
    题目：云中的冰
    报告人：林远舟
    时间：14:00-15:00
    摘要：本报告讨论云中的冰如何形成。
    报告二
    题目：雨的声音
    报告人：王海
    时间：15:00-16:00
    摘要：本报告讨论雨声的记录与分析。
    """
    keys = ("title.zh", "venue.zh", "start", "abstract.zh")
    assert [
        tuple(facts(draft)[key] for key in keys)
        for draft in drafts(test_read__two_numbered_talks_share_the_day_and_the_room_above_them)
    ] == [
        ("云中的冰", "明德楼305", "2031-05-12T14:00", "本报告讨论云中的冰如何形成。"),
        ("雨的声音", "明德楼305", "2031-05-12T15:00", "本报告讨论雨声的记录与分析。"),
    ]
