"""Broken encodings, invisible characters, fields too long."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from tests.check.codes import alarms, altered, hints, the
from tests.talks import ABSTRACT_EN, ABSTRACT_ZH


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("abstract__zh", ABSTRACT_ZH.replace("水循环", "水\ufffd\ufffd环")),
        ("abstract__zh", ABSTRACT_ZH.replace("水循环", "水锟斤拷")),
        ("abstract__zh", ABSTRACT_ZH.replace("水循环", "水循环".encode().decode("latin-1"))),
        ("abstract__zh", ABSTRACT_ZH[:8].encode().decode("gb18030", "replace") + ABSTRACT_ZH[8:]),
        ("abstract__zh", ABSTRACT_ZH.replace("50", "".join(chr(0x5B00 + ord(char)) for char in "50"))),
        ("abstract__en", ABSTRACT_EN.replace("cycle", "cycleâ€™s")),
        ("abstract__en", ABSTRACT_EN.replace("climate", "cafÃ©")),
    ],
)
def test_mojibake__is_found(path: str, text: str) -> None:
    assert [alarm for alarm in alarms(altered(**{path: text})) if alarm[0] == "mojibake"] == [
        ("mojibake", path.replace("__", "."))
    ]


def test_mojibake__rare_letters_of_a_name_and_foreign_accents_are_none() -> None:
    talk = altered(
        speakers__0__name=Bilingual("林喆堃", "Zhekun Lin"),
        speakers__0__bio=Bilingual(
            "林喆堃，云溪大学教授，曾任教于 Åbo。", "Zhekun Lin is a professor at Yunxi; taught in Åbo, naïve façade."
        ),
    )
    assert alarms(talk) == []


def test_control_characters() -> None:
    talk = altered(venue__zh="物理楼\x07 305 会议室")
    assert alarms(talk) == [("control_characters", "venue.zh")]
    fix = the(talk, "control_characters").fix
    assert fix is not None and fix.after == "物理楼 305 会议室"
    hidden = altered(venue__en="Room\u200b 305, Physics Building")
    assert alarms(hidden) == [] and hints(hidden) == [("control_characters", "venue.en")]
    assert alarms(altered(notes=Bilingual("报告前15分钟备有茶点。\uf0b7", None))) != []


def test_white_space() -> None:
    talk = altered(venue__zh="物理楼  305\u3000\u3000会议室")
    fix = the(talk, "white_space").fix
    assert fix is not None and fix.after == "物理楼 305 会议室"
    assert hints(altered(abstract__zh=f"　　{ABSTRACT_ZH}")) == []  # an indent is layout


def test_too_long() -> None:
    talk = altered(notes__zh="报告前15分钟备有茶点。" * 3000)
    assert ("too_long", "notes.zh") in alarms(talk)
    assert all(finding.fix is None for finding in [the(talk, "too_long")])
