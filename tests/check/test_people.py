"""Names of people."""

from __future__ import annotations

from seminar.bilingual import Bilingual
from tests.check.codes import alarms, altered, hints, the


def test_name_mismatch() -> None:
    assert alarms(altered(hosts__0__name__en="Moran Cui")) == [("name_mismatch", "hosts.0.name.en")]
    assert alarms(altered(hosts__0__name=Bilingual("顾清和教授", "Prof. Moran Cui"))) == [
        ("name_mismatch", "hosts.0.name.en")
    ]
    assert alarms(altered(hosts__0__name=Bilingual("黃詠霖", "Wing-Lam Wong"))) == []


def test_name_mismatch__a_name_that_proves_nothing_is_held_against_the_biography() -> None:
    stranger = altered(speakers__0__name__en="Camila Ortega")
    assert alarms(stranger) == [("name_mismatch", "speakers.0.name.en")]
    about_her = "Camila Ortega is a professor of atmospheric science at Yunxi University since 2012, with 40 papers."
    assert alarms(altered(stranger, speakers__0__bio__en=about_her)) == []
    without_name = "She is a professor of atmospheric science at Yunxi University since 2012, with 40 papers."
    assert alarms(altered(stranger, speakers__0__bio__en=without_name)) == []


def test_honorific_left__is_a_hint_and_is_mended_where_the_position_is_known() -> None:
    talk = altered(speakers__0__name=Bilingual("林远舟教授", "Prof. Yuanzhou Lin"))
    assert alarms(talk) == []
    assert [code for code, _ in hints(talk)] == ["honorific_left", "honorific_left"]
    chair = altered(chairs__0__name__zh="苏映雪教授")
    assert the(chair, "honorific_left").fix is None
    host = altered(hosts__0__name__zh="顾清和 副教授")
    fix = the(host, "honorific_left").fix
    assert fix is not None and fix.after == "顾清和"
