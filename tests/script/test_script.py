"""Simplified and Traditional Chinese."""

from __future__ import annotations

import pytest

from seminar.bilingual import Lang
from seminar.script import convert, script_of_letter, to_script
from tests.talks import full_talk, minimal_talk


def test_convert__chooses_by_phrase_and_region() -> None:
    assert convert("头发与发现", "Hant") == "頭髮與發現"
    assert convert("软件和网络", "Hant", "TW") == "軟體和網路"
    assert convert("软件和网络", "Hant", "HK") == "軟件和網絡"
    assert convert("軟體和網路", "Hans", "TW") == "软件和网络"


def test_convert__leaves_addresses_and_formulae_alone() -> None:
    text = "见 https://talks.example.org/a 与 $云$，或写信给 云@yunxi.example.org 的云溪"
    assert convert(text, "Hant") == "見 https://talks.example.org/a 與 $云$，或寫信給 雲@yunxi.example.org 的雲溪"


def test_to_script__changes_every_chinese_side_and_no_english_one() -> None:
    talk = full_talk()
    changed = to_script(talk, "Hant", "TW")
    assert changed.speakers[0].affiliation.zh == "雲溪大學"
    assert changed.contacts[0].name.zh == "何知秋"
    assert changed.organizers[1].zh == "雲物理聯合實驗室"
    assert changed.title.en == talk.title.en
    assert changed.online == talk.online and changed.start == talk.start
    back = to_script(changed, "Hans", "TW")
    assert back.speakers[0].bio.side(Lang.ZH) == talk.speakers[0].bio.zh


def test_to_script__a_talk_without_english() -> None:
    assert to_script(minimal_talk(), "Hant").title.zh == "苔蘚的記憶"


@pytest.mark.parametrize(
    ("letters", "script"),
    [("樓連過學為啓於後", "Hant"), ("楼连过学说这", "Hans"), ("里著台云群人山", None), ("aé1，", None)],
)
def test_script_of_letter(letters: str, script: str | None) -> None:
    assert {script_of_letter(letter) for letter in letters} == {script}
