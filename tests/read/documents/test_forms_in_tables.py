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
