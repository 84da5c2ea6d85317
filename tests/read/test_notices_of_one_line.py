"""Whole notices run into one line: what labels of two letters say behind the place."""

from __future__ import annotations

from seminar.read.reader import read_text
from tests.read.reading import READ_ON, facts, read, told

_LINE = (
    "校友會邀請大家一起聽雨(umbrella)、看雲(open book)講座題目:云中的冰(rain)主講人:林遠舟"
    "時間:120年10月19日(六) 14:00~16:00地點:北港市雨路36號3樓303室費用:免費名額:限量30名"
    "報名截止日期:120年9月30日主辦:雲溪校友會聯絡人:王若水"
)


def test_arranged__fee_seats_and_organizer() -> None:
    (draft,) = read_text(_LINE, "notice.txt", reference=READ_ON)
    found = facts(draft)
    assert found["venue.zh"] == "北港市雨路36號3樓303室"
    assert found["organizers.0.zh"] == "雲溪校友會"
    assert "費用：免費" in found["notes.zh"]
    assert (found["title.zh"], found.get("title.en")) == ("云中的冰", None)


def test_one_line__a_row_of_a_data_file_names_no_title_yet() -> None:
    """
    - info: Nov 10, Jane Roe, NRU, offline talk.
    """
    told = read(test_one_line__a_row_of_a_data_file_names_no_title_yet)
    assert (told["speakers.0.name.en"], told["speakers.0.affiliation.en"]) == ("Jane Roe", "NRU")
    assert "title.en" not in told
    assert str(told["start"]).endswith("-11-10")


def test_one_line__how_to_come_is_no_title() -> None:
    """
    - 2031-05-12: Ice in Thin Clouds, Jane Roe (Northland University), online talk
    - 2031-05-19: Rain over the Hills, John Doe (Harbour University), in person
    """
    found = told(test_one_line__how_to_come_is_no_title, "title.en", "speakers.0.affiliation.en")
    assert found == [("Ice in Thin Clouds", "Northland University"), ("Rain over the Hills", "Harbour University")]
