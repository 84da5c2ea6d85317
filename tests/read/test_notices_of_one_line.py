"""Whole notices run into one line: what labels of two letters say behind the place."""

from __future__ import annotations

from seminar.read.reader import read_text
from tests.read.reading import READ_ON, facts

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
