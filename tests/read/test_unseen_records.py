"""Records of Chinese colleges: calendar fields, rows without a head, headlines that name who comes."""

from __future__ import annotations

from seminar.read.documents import open_document
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
    assert document.given["title"].zh == "海雾的成因"
