"""Two-column forms as secretaries make them in Word: merged rows, labels in two languages, labels inside a cell."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx

from seminar.model import Talk
from seminar.read.documents import open_document
from seminar.read.reader import read_document
from tests.read.reading import READ_ON


def talk(rows: Sequence[Sequence[str]]) -> Talk:
    """The one talk of a Word file that holds a table of these rows."""
    document = docx.Document()
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    (source,) = open_document(buffer.getvalue(), "notice.docx")
    (draft,) = read_document(source, reference=READ_ON)
    return draft.talk


def test_read_document__labels_and_values_in_two_languages() -> None:
    found = talk(
        (
            ("报告题目\nTitle", "海雾三十年\nThirty Years of Sea Fog"),
            ("报告人\nSpeaker", "林远舟 教授\nProf. Yuanzhou Lin"),
            ("地点\nVenue", "明德楼305\nRoom 305, Mingde Building"),
            ("时间\nTime", "2031年5月12日 14:00-15:30\nMay 12, 2031, 14:00-15:30"),
        )
    )
    assert (found.title.zh, found.title.en) == ("海雾三十年", "Thirty Years of Sea Fog")
    assert (found.venue.zh, found.venue.en) == ("明德楼305", "Room 305, Mingde Building")
    assert (found.speakers[0].name.zh, found.speakers[0].name.en) == ("林远舟", "Yuanzhou Lin")


def test_read_document__a_column_for_each_language_of_the_labels() -> None:
    found = talk(
        (
            ("题目", "Title", "海雾三十年"),
            ("报告人", "Speaker", "林远舟"),
            ("时间", "Time", "2031年5月12日 14:00"),
            ("地点", "Venue", "明德楼305"),
        )
    )
    assert (found.title.zh, found.title.en) == ("海雾三十年", None)
    assert (found.speakers[0].name.zh, found.venue.zh) == ("林远舟", "明德楼305")


def test_read_document__labels_below_each_other_in_one_cell() -> None:
    found = talk(
        (
            ("报告题目", "海雾三十年"),
            ("报告人", "林远舟 教授"),
            ("时间", "2031年5月12日 14:00"),
            (
                "内容简介",
                "本报告介绍海雾的观测与模拟，以及它在航海中的用处。\n\n报告人简介：\n"
                "林远舟，云溪大学教授，长期从事海雾研究。\n\n主持人：王若水 教授",
            ),
        )
    )
    assert found.abstract.zh == "本报告介绍海雾的观测与模拟，以及它在航海中的用处。"
    assert found.speakers[0].bio.zh == "林远舟，云溪大学教授，长期从事海雾研究。"
    assert found.chairs[0].name.zh == "王若水"


def test_read_document__a_speaker_and_the_life_under_one_label() -> None:
    found = talk(
        (
            ("报告题目", "海雾三十年"),
            ("报告人及简介", "林远舟，云溪大学教授，博士生导师，长期从事海雾研究，曾主持多项国家项目。"),
            ("时间地点", "2031年5月12日 14:00，明德楼305"),
        )
    )
    assert (found.speakers[0].name.zh, found.speakers[0].affiliation.zh) == ("林远舟", "云溪大学")
    assert found.venue.zh == "明德楼305"


def test_read_document__a_column_for_each_language_with_the_label_in_the_cell() -> None:
    found = talk(
        (
            ("题目：云中的冰", "Title: Ice in the Clouds"),
            ("报告人：林远舟 教授", "Speaker: Prof. Yuanzhou Lin"),
            ("时间：2031年5月12日 14:00", "Time: May 12, 2031, 14:00"),
            ("地点：明德楼305", "Venue: Room 305, Mingde Building"),
        )
    )
    assert (found.title.zh, found.title.en) == ("云中的冰", "Ice in the Clouds")
    assert (found.speakers[0].name.zh, found.speakers[0].name.en) == ("林远舟", "Yuanzhou Lin")
    assert (found.venue.zh, found.venue.en) == ("明德楼305", "Room 305, Mingde Building")


def test_read_document__a_title_in_two_lines_above_a_form_is_whole() -> None:
    document = docx.Document()
    for text in ("Harbour Lecture", "Ice in Clouds and", "Rain over the Harbour"):
        document.add_paragraph(text)
    table = document.add_table(rows=0, cols=2)
    for row in (("Speaker", "Prof. Jane Roe"), ("Time", "12 May 2031, 14:00"), ("Venue", "Room 305, North Hall")):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    (source,) = open_document(buffer.getvalue(), "notice.docx")
    (draft,) = read_document(source, reference=READ_ON)
    assert draft.talk.title.en == "Ice in Clouds and Rain over the Harbour"


def test_read_document__who_applies_is_no_speaker_and_a_label_may_say_how_to_fill_it_in() -> None:
    found = talk(
        (
            ("讲座题目", "云中的冰"),
            ("申请人", "王海"),
            ("报告人", "林远舟"),
            ("报告人简介（学术背景、获奖情况等）", "林远舟，云溪大学教授，主要从事云物理研究。"),
            ("时间", "2031年5月12日 14:00"),
        )
    )
    assert [speaker.name.zh for speaker in found.speakers] == ["林远舟"]
    assert found.speakers[0].bio.zh == "林远舟，云溪大学教授，主要从事云物理研究。"


def test_read_document__a_programme_under_a_line_of_day_and_room_with_a_pause() -> None:
    document = docx.Document()
    document.add_paragraph("云中的冰研讨会日程")
    document.add_paragraph("2031年5月12日（星期一）　明德楼305会议室")
    table = document.add_table(rows=0, cols=3)
    for row in (
        ("时间", "报告人", "题目"),
        ("9:00-9:45", "林远舟", "云中的冰"),
        ("9:45-10:30", "王海", "雨的声音"),
        ("10:30-13:30", "午餐、午休", ""),
        ("13:30-14:15", "张岚", "海雾三十年"),
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    talks = [
        draft.talk
        for source in open_document(buffer.getvalue(), "programme.docx")
        for draft in read_document(source, reference=READ_ON)
    ]
    assert [found.title.zh for found in talks] == ["云中的冰", "雨的声音", "海雾三十年"]
    assert {found.venue.zh for found in talks} == {"明德楼305会议室"}
    assert [f"{found.start:%m-%d %H:%M}" for found in talks] == ["05-12 09:00", "05-12 09:45", "05-12 13:30"]


def test_read_document__a_column_for_each_language_of_the_values() -> None:
    found = talk(
        (
            ("", "中文", "English"),
            ("报告题目 Title", "云中的冰", "Ice in Clouds"),
            ("报告人 Speaker", "林远舟", "Yuanzhou Lin"),
            ("单位 Affiliation", "东屿大学", "Eastern Isle University"),
            ("时间 Time", "2031年5月12日 14:00", "14:00, May 12, 2031"),
            ("地点 Venue", "明德楼305", "Room 305, Mingde Building"),
        )
    )
    assert (found.title.zh, found.title.en) == ("云中的冰", "Ice in Clouds")
    assert (found.venue.zh, found.venue.en) == ("明德楼305", "Room 305, Mingde Building")
    (speaker,) = found.speakers
    assert (speaker.name.en, speaker.affiliation.zh, speaker.affiliation.en) == (
        "Yuanzhou Lin",
        "东屿大学",
        "Eastern Isle University",
    )


def test_read_document__a_life_below_the_name_in_its_cell() -> None:
    found = talk(
        (
            ("报告题目", "云中的冰\n报告摘要：冰核决定了云中的冰。\n导师：王若水 教授"),
            (
                "报告人",
                "林远舟 教授\n林远舟，东屿大学大气科学系教授，主要从事云物理研究，著有《云》。\n曾任云委员会委员。",
            ),
            ("时间", "2031年5月12日 14:00"),
            ("地点", "明德楼305"),
        )
    )
    assert found.title.zh == "云中的冰" and (found.abstract.zh or "").startswith("冰核决定了云中的冰。")
    (speaker,) = found.speakers
    assert speaker.bio.zh == "林远舟，东屿大学大气科学系教授，主要从事云物理研究，著有《云》。\n曾任云委员会委员。"
    assert (speaker.affiliation.zh, speaker.position.zh) == ("东屿大学", "教授")


def test_read_document__the_label_names_whose_life_it_is() -> None:
    found = talk(
        (
            ("题目", "云中的冰"),
            ("报告人", "林远舟"),
            ("时间", "2031年5月12日 14:00"),
            ("摘要", "冰核决定了云中的冰。\nhttps://rain.example.org/ice"),
            ("林 远 舟 教 授 简 介", "现任东屿大学教授，主要从事云物理研究。"),
        )
    )
    assert found.speakers[0].bio.zh == "现任东屿大学教授，主要从事云物理研究。"
    assert found.abstract.zh == "冰核决定了云中的冰。"


def test_read_document__the_name_of_the_form_is_no_title() -> None:
    document = docx.Document()
    for text in ("学术讲座登记表（院级）", "如诗如画：海雾与云的画史", "主讲人：林远舟", "时间：2031年5月12日 14:00"):
        document.add_paragraph(text)
    buffer = io.BytesIO()
    document.save(buffer)
    (source,) = open_document(buffer.getvalue(), "notice.docx")
    (draft,) = read_document(source, reference=READ_ON)
    assert draft.talk.title.zh == "如诗如画：海雾与云的画史"


def test_read_document__labels_glued_behind_a_value_of_a_cell() -> None:
    found = talk(
        (
            ("报告题目", "云中的冰"),
            ("报告人", "林远舟"),
            ("指导老师", "王若水 教授时间：2031年5月12日 14:00地点：明德楼305"),
        )
    )
    assert found.start is not None and found.venue.zh == "明德楼305"


def test_read_document__a_house_in_the_other_language_is_no_name() -> None:
    found = talk(
        (
            ("报告题目", "云中的冰", ""),
            ("报告人", "林远舟", "Harbour University"),
            ("时间", "2031年5月12日 14:00", ""),
            ("地点", "明德楼305", ""),
        )
    )
    assert (found.speakers[0].name.zh, found.speakers[0].name.en) == ("林远舟", None)
