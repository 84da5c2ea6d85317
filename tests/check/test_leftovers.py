"""Labels, placeholders, HTML and repetitions left in a text."""

from __future__ import annotations

import pytest

from tests.check.codes import alarms, altered, the
from tests.talks import ABSTRACT_EN, ABSTRACT_ZH, full_talk


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("abstract__zh", "摘要："),
        ("abstract__zh", "报告摘要:"),
        ("abstract__zh", "【内容简介】"),
        ("abstract__zh", "摘 要："),
        ("abstract__en", "Abstract: "),
        ("abstract__en", "*Abstract: "),
        ("abstract__en", "**Abstract**: "),
        ("abstract__en", "ABSTRACT\n"),
        ("title__zh", "报告题目："),
        ("title__en", "Title: "),
        ("venue__zh", "地点："),
        ("venue__en", "Venue: "),
        ("speakers__0__bio__zh", "主讲人简介："),
        ("speakers__0__bio__en", "Short Bio: "),
        ("speakers__0__affiliation__zh", "单位："),
        ("speakers__0__position__en", "Position: "),
        ("hosts__0__name__zh", "主持人："),
        ("notes__zh", "备注："),
    ],
)
def test_typo_label_left__is_found_and_taken_out(path: str, label: str) -> None:
    place = path.replace("__", ".")
    value = full_talk()
    for part in place.split("."):
        value = value[int(part)] if part.isdigit() else getattr(value, part)
    talk = altered(**{path: f"{label}{value}"})
    finding = the(talk, "typo_label_left")
    assert finding.fields == (place,)
    assert finding.fix is not None and finding.fix.after == value


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("title__en", "Abstract Nonsense: A Guide for the Perplexed"),
        ("title__en", "Time, Place and the Rain: Three Essays"),
        ("title__zh", "摘要是怎样写成的：从读者说起"),
        ("venue__en", "Place of Learning, Room 305"),
        ("notes__zh", "注意：请提前15分钟入场。"),
        ("notes__en", "Note: Tea is served 15 minutes before the talk."),
    ],
)
def test_typo_label_left__words_that_are_no_label(path: str, text: str) -> None:
    assert "typo_label_left" not in {code for code, _ in alarms(altered(**{path: text}))}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("title__zh", "待定"),
        ("title__en", "TBA"),
        ("title__en", "[Insert title here]"),
        ("title__en", "Title to be announced"),
        ("venue__zh", "地点待定"),
        ("venue__en", "T.B.D."),
        ("venue__en", "Room TBD"),
        ("abstract__zh", "（待补充）"),
        ("abstract__en", "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."),
        ("abstract__en", "N/A"),
        ("abstract__zh", "此处填写摘要"),
        ("speakers__0__bio__en", "XXX"),
        ("hosts__0__name__zh", "XXX 教授"),
        ("hosts__0__name__en", "Prof. XXX"),
        ("speakers__0__name__zh", "某某教授"),
        ("notes__en", "..."),
        ("venue__zh", "???"),
    ],
)
def test_placeholder_left__is_found(path: str, text: str) -> None:
    assert alarms(altered(**{path: text})) == [("placeholder_left", path.replace("__", "."))]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("notes__zh", "报告前15分钟备有茶点，下次报告的题目待定。"),
        ("notes__en", "Tea is served 15 minutes before; the next talk will be announced later."),
        ("title__zh", "待定系数法在云滴碰并方程中的应用"),
        ("title__en", "The XXL Cloud Chamber: Type (II) Droplets"),
    ],
)
def test_placeholder_left__words_that_are_none(path: str, text: str) -> None:
    assert alarms(altered(**{path: text})) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("物理楼&nbsp;305 会议室", "物理楼 305 会议室"),
        ("<p>物理楼 305 会议室</p>", "物理楼 305 会议室"),
        ('<span style="color:red">物理楼</span> 305 会议室', "物理楼 305 会议室"),
        ("物理楼 305<br/>会议室", "物理楼 305\n会议室"),
        ("物理楼 305 会议室&#160;", "物理楼 305 会议室"),
        ("物理楼 305 &amp;lt; 会议室", "物理楼 305 < 会议室"),
    ],
)
def test_html_entities_left__is_found_and_taken_out(text: str, mended: str) -> None:
    fix = the(altered(venue__zh=text), "html_entities_left").fix
    assert fix is not None and fix.after == mended


def test_html_entities_left__signs_that_are_none() -> None:
    text = "We study AT&T; droplets with x<y and a>b grow & merge, R&D; 20 minutes"
    assert "html_entities_left" not in {code for code, _ in alarms(altered(abstract__en=f"{ABSTRACT_EN} {text}"))}


def test_duplicated_paragraph() -> None:
    twice = [("duplicated_paragraph", "abstract.zh")]
    assert alarms(altered(abstract__zh=f"{ABSTRACT_ZH}\n\n{ABSTRACT_ZH}")) == twice
    first = ABSTRACT_ZH.partition("。")[0] + "。"
    assert twice[0] in alarms(altered(abstract__zh=first + ABSTRACT_ZH))
    assert ("duplicated_paragraph", "abstract.en") in alarms(altered(speakers__0__bio__en=ABSTRACT_EN))
    assert alarms(altered(abstract__en=f"{ABSTRACT_EN} Yes. Yes.")) == []


def test_repeated_word() -> None:
    assert alarms(altered(notes__en="Tea is served 15 minutes before the the talk.")) == [("repeated_word", "notes.en")]
    assert alarms(altered(notes__en="Tea is served 15 minutes before; we hope that that helps.")) == []
