"""Width, pairs, one script."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from tests.check.codes import alarms, altered, hints, the


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("备有茶点,请提前15分钟到场。", "备有茶点，请提前15分钟到场。"),
        ("备有茶点, 请提前15分钟到场.", "备有茶点，请提前15分钟到场。"),
        ("请提前15分钟到场,2人一组,CT 除外;谢谢!", "请提前15分钟到场，2人一组，CT 除外；谢谢！"),
        ("增产15%,且品质不变.随后介绍。", "增产15%，且品质不变。随后介绍。"),
        ("（见下）,请提前15分钟到场。", "（见下），请提前15分钟到场。"),
        (
            "致信 an@a.example.org,或见 https://a.example.org/b,名额10人。",
            "致信 an@a.example.org，或见 https://a.example.org/b，名额10人。",
        ),
        ("请提前１５分钟到场。", "请提前15分钟到场。"),
    ],
)
def test_half_full_width__in_chinese(text: str, mended: str) -> None:
    fix = the(altered(notes=Bilingual(text, None)), "half_full_width").fix
    assert fix is not None and fix.after == mended


@pytest.mark.parametrize(
    "text",
    [
        "共3,860份样本，见 https://a.example.org/a,b.c 与 $a,b$。",
        "周四(3月19日)10:00，地点:物理楼",
        "发表于 Clouds, Rain and Snow。",
        "用 Node.js 与 v2.0 实现……",
        "1.背景 2.方法",
    ],
)
def test_half_full_width__chinese_that_is_right(text: str) -> None:
    found = {code for code, _ in alarms(altered(title=Bilingual(text, None)))}
    assert ("half_full_width" in found) is (":物" in text)


def test_half_full_width__in_english() -> None:
    fix = the(altered(notes__en="Tea is served，15 minutes before the talk。"), "half_full_width").fix
    assert fix is not None and fix.after == "Tea is served, 15 minutes before the talk."


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("云滴碰并（实验与理论", "（"),
        ("云滴碰并）实验与理论", "）"),
        ("“云滴碰并的实验与理论", "“"),
        ("”云滴碰并”的实验与理论", "”"),
        ("《云与雨的实验与理论", "《"),
        ("云滴碰并「实验』与理论", "』"),
        ('云滴"碰并的实验与理论', '"'),
    ],
)
def test_unbalanced__is_found(text: str, mark: str) -> None:
    assert the(altered(title__zh=text), "unbalanced").params["mark"] == mark


@pytest.mark.parametrize(
    "text",
    [
        "云滴（暖云）与雨滴(cold clouds)",
        "混用全角（与半角)的括号",
        "分三步：1）观测；2）理论；3)模拟",
        "a) observations b) theory",
        "1) observations only",
        "one third of the samples (n = 24) relapsed",
        "区间 [0, 1) 与 (0, 1] 上的方程",
        "（见 https://a.example.org/clouds_(physics)）",
        "(see https://a.example.org)",
        "[Clouds](https://a.example.org/clouds)",
        'a 12" telescope',
        '“quoted" by a hasty hand',
        "他说：“雨从‘云’来。”",
    ],
)
def test_unbalanced__is_right(text: str) -> None:
    assert "unbalanced" not in {code for code, _ in alarms(altered(notes=Bilingual(text, None)))}


def test_mixed_script__traditional_letters_in_a_simplified_record() -> None:
    talk = altered(venue__zh="物理樓 305 会议室")
    assert alarms(talk) == [("mixed_script", "venue.zh")]
    fix = the(talk, "mixed_script").fix
    assert fix is not None and fix.after == "物理楼 305 会议室"
    assert alarms(altered(speakers__0__name__zh="林遠舟")) == []  # a name keeps its letters
    assert alarms(altered(venue__zh="里后著台 305 会议室")) == []


def test_mixed_script__simplified_letters_in_a_traditional_record() -> None:
    from seminar.script import to_script
    from tests.talks import full_talk

    traditional = to_script(full_talk(), "Hant")
    assert alarms(traditional) == []
    assert alarms(altered(traditional, notes__zh="报告前15分鐘備有茶點，请勿遲到。")) == [("mixed_script", "notes.zh")]
    one = altered(traditional, notes__zh="報告前15分鐘備有茶點，第27号。")
    assert ("mixed_script", "notes.zh") in hints(altered(one, notes__en="Tea is served 15 minutes before, No. 27."))
