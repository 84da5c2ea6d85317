"""Sides that are missing, swapped, halved, left behind."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.findings import Severity
from seminar.model import Person, Talk
from tests.check.codes import alarms, altered, findings, hints
from tests.talks import ABSTRACT_EN, ABSTRACT_ZH, full_talk, minimal_talk


def test_untranslated__one_side_of_a_bilingual_record() -> None:
    assert alarms(altered(venue__en=None)) == [("untranslated", "venue.en")]
    assert alarms(altered(speakers__0__position__zh=None)) == [("untranslated", "speakers.0.position.zh")]
    assert alarms(altered(speakers__0__name__zh=None)) == [("untranslated", "speakers.0.name.zh")]


def test_untranslated__what_needs_no_other_side() -> None:
    assert alarms(altered(when_text__en=None)) == []
    assert alarms(altered(contacts__0__name__en=None)) == []
    assert alarms(altered(venue=Bilingual("LT-2", None))) == []
    assert alarms(altered(hosts__0__name=Bilingual(None, "Camila Ortega"))) == []


def test_untranslated__a_notice_in_one_language_is_one_finding() -> None:
    chinese = minimal_talk()
    assert alarms(chinese) == []
    (hint,) = [each for each in findings(chinese) if each.code == "one_language"]
    assert hint.severity is Severity.INFO
    assert set(hint.fields) == {"title.en", "speakers.0.name.en", "venue.en"}
    mixed = Talk(
        title=Bilingual(None, "The Memory of Moss"),
        venue=Bilingual("生物楼 102"),
        abstract=Bilingual("苔藓能记住什么？"),
    )
    assert alarms(mixed) == [] and hints(mixed) == [("one_language", "title.zh")]


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"title__zh": "Where Rain Comes From"}, [("wrong_side", "title.zh")]),
        ({"abstract__en": ABSTRACT_ZH}, [("wrong_side", "abstract.en")]),
        ({"speakers__0__name__en": "林远舟"}, [("wrong_side", "speakers.0.name.en")]),
        ({"speakers__0__name__zh": "Yuanzhou Lin"}, [("wrong_side", "speakers.0.name.zh")]),
        ({"speakers__0__position__zh": "Professor"}, [("wrong_side", "speakers.0.position.zh")]),
        ({"venue": Bilingual("Room 305, Physics Building", "物理楼 305 会议室")}, [("wrong_side", "venue.zh")]),
        ({"hosts__0__name": Bilingual("Camila Ortega", "Camila Ortega")}, []),
        ({"speakers__0__affiliation": Bilingual("Google", "Google")}, []),
        ({"venue": Bilingual("Zoom", "Zoom")}, []),
        ({"title__zh": "用 Python 处理 LaTeX 与 PDF"}, []),
        ({"title__en": "The character 雨 in early inscriptions on bronze vessels"}, []),
    ],
)
def test_wrong_side(changes: dict[str, object], found: list[tuple[str, str]]) -> None:
    assert alarms(altered(**changes)) == found


def test_not_english() -> None:
    french = (
        "Nous montrons comment les gouttes grossissent dans les nuages chauds. Nous présentons ensuite des "
        "observations directes de la collision turbulente dans une chambre à nuages, et nous terminons avec des "
        "modèles du climat qui décrivent environ 500 000 kilomètres cubes par an, pendant 20 minutes de pluie."
    )
    assert ("not_english", "abstract.en") in alarms(altered(abstract__en=french))


def test_partial_translation() -> None:
    half_zh = ABSTRACT_ZH.partition("首先")[0]
    half_en = ". ".join(ABSTRACT_EN.split(". ")[:1]) + "."
    assert ("partial_translation", "abstract.zh") in alarms(altered(abstract__zh=half_zh))
    assert ("partial_translation", "abstract.en") in alarms(altered(abstract__en=half_en))
    assert alarms(altered(abstract=Bilingual("雨从哪里来？", "Where does the rain come from?"))) == []


def test_title_as_abstract() -> None:
    title = full_talk().title
    assert ("title_as_abstract", "abstract.en") in alarms(altered(abstract__en=f"{title.en}."))
    assert alarms(altered(abstract=Bilingual())) == []


def test_side_not_updated() -> None:
    before = full_talk()

    def stale(**changes: object) -> list[tuple[str, ...]]:
        found = findings(altered(**changes), previous=before)
        return [each.fields for each in found if each.code == "side_not_updated"]

    assert stale(venue__zh="生物楼报告厅") == [("venue.en", "venue.zh")]
    assert stale(venue__zh="物理楼 405 会议室") == [("venue.en", "venue.zh")]
    assert stale(venue=Bilingual("生物楼报告厅", "Auditorium, Biology Building")) == []
    assert stale(abstract__zh=ABSTRACT_ZH.replace("回顾", "回看")) == []  # a touch of the pen
    assert stale(hosts=(*before.hosts, Person(name=Bilingual("江一苇", "Yiwei Jiang")))) == []
