"""Headings and labels that say whose talk it is, in both languages; lives and texts under no label beside them."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from seminar.read.documents import open_document
from seminar.read.headings.headings import heading
from seminar.read.headings.talks_by import likely_name, told_of_somebody
from seminar.read.headings.zh_talks_by import zh_talk_by
from seminar.read.lexicon import Lexicon
from seminar.read.reader import read_document, read_text
from tests.read.reading import READ_ON, facts, read

LEXICON = Lexicon.load()
EN_FACTS = "\n\nDate: Friday 9 May 2025, 12:30-1:30pm\nLocation: Seminar Room 2.04, East Building"
ZH_FACTS = "\n时间：2025年5月9日14:00\n地点：物理楼207"
EN_TEXT = (
    "How do rivers remember rain? Drawing on fieldwork in three basins, this talk traces the passage of storms through "
    "soil and stone. We find that rivers keep the memory of rain for years."
)


def _facts(text: str) -> dict[str, Any]:
    (draft,) = read_text(text, "notice.txt", reference=READ_ON)
    return facts(draft)


def _doc(test: Callable[..., None]) -> str:
    return inspect.cleandoc(test.__doc__ or "")


@pytest.mark.parametrize(
    "line",
    [
        "Seminar by Prof. Jane Roe: Rain and Rivers",
        "Guest lecture by Jane Roe (Northland): Rain and Rivers",
        "Talk by Jane Roe - Rain and Rivers",
        "Rain and Rivers: A Talk by Jane Roe",
        "Rain and Rivers – Guest Lecture by Professor Jane Roe (Northland University)",
        "Rain and Rivers, a talk by Jane Roe",
        "Professor Jane Roe to speak on Rain and Rivers",
        'Seminar on May 9: "Rain and Rivers" by Jane Roe (Northland University)',
        "[Seminar 9 May] Jane Roe: Rain and Rivers",
        "Prof. Jane Roe (Northland University): Rain and Rivers",
        "Upcoming seminar: Jane Roe on Rain and Rivers",
        "9 May: Jane Roe (Northland University), Rain and Rivers",
        "Subject: Seminar by Jane Roe: Rain and Rivers",
        "Talk: Rain and Rivers (Jane Roe, Northland)",
        "Title: Rain and Rivers (Jane Roe, Northland University)",
    ],
)
def test_read_text__an_english_heading_with_speaker_and_title(line: str) -> None:
    found = _facts(line + EN_FACTS)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Rain and Rivers", "Jane Roe")


@pytest.mark.parametrize(
    "line",
    [
        "林远舟：云中冰晶的形成",
        "“云中冰晶的形成”学术讲座——林远舟教授主讲",
        "学术报告：林远舟教授 云中冰晶的形成",
        "学术报告|林远舟|云中冰晶的形成",
        "5月9日学术报告：林远舟教授《云中冰晶的形成》",
        "讲座：林远舟《云中冰晶的形成》",
        "学术讲座预告：云中冰晶的形成（林远舟，云溪大学）",
        "题目：云中冰晶的形成（林远舟，云溪大学）",
        "主题：林远舟教授《云中冰晶的形成》",
    ],
)
def test_read_text__a_chinese_heading_with_speaker_and_title(line: str) -> None:
    found = _facts(line + ZH_FACTS)
    assert (found["title.zh"], found["speakers.0.name.zh"]) == ("云中冰晶的形成", "林远舟")


@pytest.mark.parametrize("line", ["关于林远舟教授来我院讲学的通知", "物理学院邀请东屿大学林远舟教授作学术报告"])
def test_read_text__who_is_invited(line: str) -> None:
    found = _facts(f"{line}\n题目：云中冰晶的形成{ZH_FACTS}")
    assert (found["speakers.0.name.zh"], found["speakers.0.position.zh"]) == ("林远舟", "教授")
    assert found.get("speakers.0.affiliation.zh", "东屿大学") == "东屿大学"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Emily Bronte: Rain on the Moors\n\nJohn Doe\nNorthland University", "Emily Bronte: Rain on the Moors"),
        ("Title: Rain and Rivers (Joint with Jane Roe)", "Rain and Rivers (Joint with Jane Roe)"),
        ("云计算：从概念到应用\n主讲人：林远舟", "云计算：从概念到应用"),
        ("高性能：气象计算之路\n林远舟 教授", "高性能：气象计算之路"),
    ],
)
def test_read_text__no_speaker_where_the_title_has_a_colon_or_a_name(line: str, title: str) -> None:
    found = _facts(line + (EN_FACTS if line.isascii() else ZH_FACTS))
    assert title in (found.get("title.zh"), found.get("title.en"))


def test_heading__a_series_before_who_talks_is_no_title() -> None:
    found = heading("Rain Engineering Webinar Series - Talk by Dr. Jane Roe", LEXICON)
    assert found.title != "Rain Engineering Webinar Series"


def test_read_text__a_day_behind_who_talks_is_no_title() -> None:
    found = _facts("Jane Roe (Northland University) will give a talk on May 12 at 2:30 pm in Rain House, Room 5.")
    assert "title.en" not in found
    assert found["venue.en"] == "Rain House, Room 5"


@pytest.mark.parametrize(
    ("text", "named"),
    [("Jane Roe", True), ("Yuanzhou Lin", True), ("Weather Science", False), ("Rain Rivers", False)],
)
def test_likely_name(text: str, named: bool) -> None:
    assert likely_name(text, LEXICON) is named


def test_read_text__a_title_without_marks_behind_the_house() -> None:
    """
    Please join us for a talk by Jane Roe from Northland University entitled Rain and Rivers on Friday, May 9, 2025 at 3pm in Room 204.
    """  # noqa: E501
    found = read(test_read_text__a_title_without_marks_behind_the_house)
    assert (found["title.en"], found["speakers.0.affiliation.en"]) == ("Rain and Rivers", "Northland University")


def test_read_text__a_quoted_title_behind_name_and_house() -> None:
    """
    Jane Roe, Northland University: "Rain and Rivers". Friday 9 May 2025, 2pm, Room 204.
    """
    assert read(test_read_text__a_quoted_title_behind_name_and_house)["title.en"] == "Rain and Rivers"


@pytest.mark.parametrize(
    "text",
    [
        "应数学学院邀请，校友林远舟博士（现任职于东屿大学统计系）将于2025年5月9日下午三点在数学楼201作题为“随机降水模型”的"
        "学术报告。",
        "本周五（5月9日）下午两点半，观云讲坛邀请到东屿大学气象系的林远舟老师，和大家分享“随机降水模型”，欢迎来到教学楼101。",
        "定于5月9日下午3点在数学楼201举行学术报告会，由东屿大学林远舟教授主讲，题目：随机降水模型。",
    ],
)
def test_read_text__who_speaks_in_a_sentence(text: str) -> None:
    found = _facts(text)
    told = ("title.zh", "speakers.0.name.zh", "speakers.0.affiliation.zh")
    assert tuple(found[path] for path in told) == ("随机降水模型", "林远舟", "东屿大学")
    assert "speakers.1.name.zh" not in found


def test_read_text__a_life_below_the_name_with_its_rank() -> None:
    """
    题目：云中冰晶的形成
    报告人：林远舟教授
    林远舟，云溪大学教授，主要从事云物理研究，主持国家级项目三项，发表论文五十余篇，曾获观云奖。
    时间：2025年5月9日14:00
    地点：物理楼207
    """
    found = read(test_read_text__a_life_below_the_name_with_its_rank)
    assert found["speakers.0.bio.zh"].startswith("林远舟，云溪大学教授，主要从事")
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("云溪大学", "教授")


def test_read_text__what_this_talk_is_about_ends_a_life() -> None:
    life = (
        "Jane Roe is Professor of Geography at Northland University. She has worked on floods for thirty years and has "
        "received the Cloud Prize for it."
    )
    text = f"Title: Rain and Rivers\nSpeaker: Jane Roe (Northland University){EN_FACTS}\n\n{life}\n\n{EN_TEXT}"
    found = _facts(text)
    assert (found["speakers.0.bio.en"], found["abstract.en"]) == (life, EN_TEXT)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("观云讲坛Vol.12｜云中冰晶的形成", ("观云讲坛", 12, "云中冰晶的形成")),
        ("观云讲坛·第12期·云中冰晶的形成", ("观云讲坛", 12, "云中冰晶的形成")),
        ("云上论坛S2E12：云中冰晶的形成", ("云上论坛", 12, "云中冰晶的形成")),
        ("研究生学术沙龙（总第12期）云中冰晶的形成", ("研究生学术沙龙", 12, "云中冰晶的形成")),
        ("SIGCLOUD 学术沙龙 #12 云中冰晶的形成", ("SIGCLOUD 学术沙龙", 12, "云中冰晶的形成")),
        ("2026年第12期学术讲座", ("学术讲座", 12, "")),
        ("讲座回顾：云中冰晶的形成", ("", None, "云中冰晶的形成")),
        ("Cloud Lecture Series, Lecture 12: How Clouds Form", ("Cloud Lecture Series", 12, "How Clouds Form")),
        ("Cloud Seminar Vol. 12 How Clouds Form", ("Cloud Seminar", 12, "How Clouds Form")),
        ("Cloud Physics Seminar, 8 May 2026", ("Cloud Physics Seminar", None, "")),
        ("Departmental Seminar: How Clouds Form", ("", None, "How Clouds Form")),
        ("Job Talk: How Clouds Form", ("", None, "How Clouds Form")),
        ("Tea Talk: How Clouds Form", ("Tea Talk", None, "How Clouds Form")),
    ],
)
def test_heading__series_number_and_title(text: str, told: tuple[str, int | None, str]) -> None:
    found = heading(text, LEXICON)
    assert (found.series, found.number, found.title) == told


def test_read_text__a_label_that_tells_the_number_itself() -> None:
    found = _facts(f"Seminar No. 12: How Clouds Form\nSpeaker: Jane Roe{EN_FACTS}")
    assert (found["number"], found["title.en"]) == (12, "How Clouds Form")


def test_heading__a_seminar_in_a_field_is_a_series() -> None:
    assert heading("MSc/PhD Seminar in Atmospheric Physics", LEXICON).series == "MSc/PhD Seminar in Atmospheric Physics"
    assert heading("A Seminar in Rain and Song", LEXICON).series == ""


def test_heading__day_weekday_and_hours_before_a_stroke() -> None:
    found = heading("**05/14 Thu 4:00-5:00 PM** | Rain on Curved Surfaces", LEXICON)
    assert found.title == "Rain on Curved Surfaces"


def test_read_text__a_talk_by_somebody_on_a_day() -> None:
    found = _facts(f"Talk by Jane Roe on 9 May, 3pm: Rain and Rivers{EN_FACTS}")
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Rain and Rivers", "Jane Roe")


def test_read_text__two_guests_with_a_cross_between() -> None:
    found = _facts(f"活动：雨的科学\n嘉宾：林远舟 x 王若水{ZH_FACTS}")
    assert (found["speakers.0.name.zh"], found["speakers.1.name.zh"]) == ("林远舟", "王若水")


def test_read_text__a_life_of_one_sentence() -> None:
    found = _facts(
        f"Title: Rain and Rivers\nSpeaker: Jane Roe{EN_FACTS}\n\n{EN_TEXT}\n\n"
        "**Jane Roe** is a professor at Northland University."
    )
    assert found["speakers.0.bio.en"] == "Jane Roe is a professor at Northland University."
    assert found["abstract.en"] == EN_TEXT


@pytest.mark.parametrize(
    "text",
    [
        "Raindrops fall on everything. We show how curvature matters, and how the splash changes with it on worlds.",
        "How do rivers remember rain? Drawing on fieldwork, this talk traces the path of storms through soil and rock.",
    ],
)
def test_read_text__a_short_text_that_tells_of_the_talk_is_its_abstract(text: str) -> None:
    found = _facts(f"Title: Rain and Rivers\nSpeaker: Jane Roe{EN_FACTS}\n\n{text}")
    assert found["abstract.en"] == text


def test_read_text__what_a_talk_is_part_of_is_no_abstract() -> None:
    text = (
        "This talk is part of a series that is open to everybody; coffee and cake are served from three in the lobby."
    )
    assert "abstract.en" not in _facts(f"Title: Rain and Rivers\nSpeaker: Jane Roe{EN_FACTS}\n\n{text}")


def test_read_html__a_post_below_the_name_in_a_cell_is_no_life() -> None:
    page = (
        "<table><tr><td>题目</td><td>雨的科学</td></tr>"
        "<tr><td>主讲人</td><td>林远舟 Yuanzhou Lin<br>云溪大学 教授</td></tr>"
        "<tr><td>时间</td><td>2026年5月14日 15:00</td></tr></table>"
    )
    (document,) = open_document(page.encode(), "notice.html")
    (draft,) = read_document(document, reference=READ_ON)
    found = facts(draft)
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("云溪大学", "教授")
    assert "speakers.0.bio.zh" not in found


def test_read_text__the_count_of_all_talks_of_a_year_is_no_abstract() -> None:
    found = _facts(
        f"报告题目：雨的科学\n报告人：林远舟{ZH_FACTS}\n报告摘要：\nWe study rain.\n本年度学院报告总序号： 123"
    )
    assert found["abstract.en"] == "We study rain."
    assert "abstract.zh" not in found


def test_heading__points_and_straight_marks_round_a_title() -> None:
    assert heading("· 雨的科学", LEXICON).title == "雨的科学"
    assert heading('Lecture "Rain on Curved Surfaces"', LEXICON).title == "Rain on Curved Surfaces"


def test_read_text__a_day_below_who_discusses() -> None:
    """
    「雲溪講座」第12回
    主題：雨的一生
    講者：林遠舟（作家）
    與談：王若水（國立雲溪大學副教授）
    5/14（三）19:30–21:00
    雲溪書店
    """
    found = read(test_read_text__a_day_below_who_discusses)
    assert (found["start"], found["end"]) == ("2025-05-14T19:30", "2025-05-14T21:00")


def test_read_text__the_hour_before_the_place_below_the_day() -> None:
    """
    5月14日 星期三
    15:00 物理楼207
    雨的科学
    林远舟（东屿大学）
    """
    found = read(test_read_text__the_hour_before_the_place_below_the_day)
    assert (found["start"], found["venue.zh"], found["title.zh"]) == ("2025-05-14T15:00", "物理楼207", "雨的科学")


def test_read_text__a_day_with_a_point_before_who_talks() -> None:
    found = _facts(f"讲座 | 5.14 林远舟：雨的科学\n主讲人：林远舟（东屿大学副教授）{ZH_FACTS}")
    assert found["title.zh"] == "雨的科学"


@pytest.mark.parametrize(
    "text",
    [
        "石墨烯：从实验室到产业\n\n5月9日下午3点，林远舟教授将在物理楼207作报告。",
        "高分子：从实验室到产业\n\n5月9日下午3点，林远舟教授将在物理楼207作报告。高分子无处不在。",
        "讲座 | 金融学 | 从实验室到产业\n\n5月9日下午3点，林远舟教授将在物理楼207作报告。",
    ],
)
def test_read_text__a_thing_before_a_colon_speaks_of_nothing(text: str) -> None:
    assert _facts(text)["speakers.0.name.zh"] == "林远舟"


def test_read_text__a_name_before_the_title_that_the_notice_tells_of_again() -> None:
    found = _facts("林远舟：云中冰晶的形成\n2025年5月9日14:00，物理楼207\n林远舟，东屿大学教授，长期从事云物理研究。")
    assert (found["speakers.0.name.zh"], found["title.zh"]) == ("林远舟", "云中冰晶的形成")


def test_talk_by__no_person_no_talk() -> None:
    assert told_of_somebody("Hidden Storms: Rain and Rivers", LEXICON) is None
    assert told_of_somebody("River Memory: How Streams Remember", LEXICON) is None
    assert zh_talk_by("讲座|石墨烯|从概念到应用", LEXICON) is None
    assert zh_talk_by("学术报告|林远舟|云溪大学物理学院", LEXICON) is None


def test_read_text__a_name_behind_the_title_where_another_is_labelled() -> None:
    found = _facts(f"Title: Rain and Rivers (Jane Roe, Northland)\nSpeaker: John Doe{EN_FACTS}")
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Rain and Rivers (Jane Roe, Northland)", "John Doe")


def test_read_text__what_this_report_is_about_ends_a_chinese_life() -> None:
    life = (
        "林远舟，云溪大学教授，主要从事云物理研究，主持国家级项目三项，发表论文五十余篇，曾获观云奖，"
        "现任观云学会理事，长期在高山台站观测云和雾，并为多地的防灾工作提供意见，培养了许多年轻的观测者。"
    )
    text = (
        "雨从何处来，又往何处去？以三条流域的野外观测为基础，本次报告追溯暴雨在土壤与岩石中的行踪，"
        "说明河流对降水的记忆可以保持数年之久，并讨论这种记忆对洪水预报的意义以及今后观测所要解决的问题。"
    )
    found = _facts(f"题目：雨的科学\n报告人：林远舟教授{ZH_FACTS}\n\n{life}\n\n{text}")
    assert (found["speakers.0.bio.zh"], found["abstract.zh"]) == (life, text)


def test_read_text__a_counted_label_beside_a_title() -> None:
    found = _facts(f"Seminar No. 12: Spring Term\nTitle: How Clouds Form\nSpeaker: Jane Roe{EN_FACTS}")
    assert found["title.en"] == "How Clouds Form"


def test_heading__a_title_keeps_its_letters_behind_a_number() -> None:
    assert heading("Rain Days of the Alps #12 How Clouds Form", LEXICON).title.endswith("How Clouds Form")


def test_read_text__two_names_of_two_languages_that_are_not_one_persons() -> None:
    found = _facts(f"Ice in Warm Clouds, by Ruoshui Wang\n报告人：林远舟{ZH_FACTS}")
    assert found["speakers.0.name.zh"] == "林远舟"
    assert "speakers.0.name.en" not in found


def test_read_text__the_name_below_a_title_that_begins_with_another() -> None:
    found = _facts(f"王若水：云中冰晶的形成\n林远舟{ZH_FACTS}")
    assert found["speakers.0.name.zh"] == "林远舟"
    assert "speakers.1.name.zh" not in found
