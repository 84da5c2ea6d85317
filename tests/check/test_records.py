"""Records of other shapes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.bilingual import Bilingual
from seminar.check import check
from seminar.check.records import field_name, findings_json, read_record, read_records
from seminar.findings import Severity
from seminar.i18n import words
from seminar.model import as_json
from tests.check.codes import AS_OF, alarms
from tests.talks import full_talk

FLAT: dict[str, Any] = {
    "series": {"zh": "观云学术论坛", "en": "Cloud Watchers' Colloquium"},
    "title": {"zh": "雨从何处来", "en": "Where Rain Comes From"},
    "speaker": {"zh": "林远舟", "en": "Yuanzhou Lin"},
    "position": {"zh": "教授", "en": "Professor"},
    "affiliation": {"zh": "云溪大学", "en": "Yunxi University"},
    "bio": {"zh": "林远舟，云溪大学教授。", "en": "Yuanzhou Lin is a professor."},
    "host": {"zh": "顾清和", "en": "Qinghe Gu"},
    "contact": {"name": "何知秋", "email": "office@yunxi.example.org"},
    "start": "2026-03-19T10:00+08:00",
    "online": None,
    "number": 27,
}


def test_read_record__a_flat_one() -> None:
    record = read_record({"id": "r-1", "as_of": "2026-03-02", "talk": FLAT})
    talk = record.talk
    assert (record.id, record.as_of, record.findings, record.is_flat) == ("r-1", AS_OF, (), True)
    assert talk.series_name.zh == "观云学术论坛" and talk.number == 27
    assert talk.speakers[0].name.en == "Yuanzhou Lin" and talk.speakers[0].position.zh == "教授"
    assert talk.hosts[0].name.zh == "顾清和"
    assert talk.contacts[0].name == Bilingual("何知秋") and talk.contacts[0].email == "office@yunxi.example.org"


def test_read_record__our_own_shape() -> None:
    record = read_record(json.loads(json.dumps(as_json(full_talk()))))
    assert record.talk == full_talk()
    assert (record.findings, record.is_flat) == ((), False)


@pytest.mark.parametrize(
    ("record", "codes"),
    [
        ({}, []),
        ({"talk": None}, []),
        ({"talk": dict.fromkeys(FLAT)}, []),
        ({"title": {"zh": None, "en": None}, "speakers": None, "contact": None}, []),
        ({"title": "雨从何处来", "speaker": "Yuanzhou Lin", "host": ["顾清和", "苏映雪"]}, []),
        ({"title": {"zh": "雨", "fr": "La pluie"}}, ["unusable_value"]),
        ({"title": {"zh": {"deep": 1}}}, ["unusable_value"]),
        ({"start": "tomorrow", "number": "many", "timezone": "Moon/Base"}, ["unusable_value"] * 3),
        ({"titel": "雨"}, ["unknown_key"]),
        ({"speakers": [{"name": {"zh": "林远舟"}, "hat": "tall"}]}, ["unknown_key"]),
        ({"online": "https://zoom.us/j/84522017731", "abstract": ["一。", "二。"]}, []),
        ({"title": "\ud800 lone"}, []),
    ],
)
def test_read_record__what_cannot_be_used_is_said(record: dict[str, Any], codes: list[str]) -> None:
    assert [finding.code for finding in read_record(record).findings] == codes


def test_read_record__a_lone_surrogate_counts_as_a_lost_letter() -> None:
    talk = read_record({"title": {"zh": "雨从\ud800处来", "en": None}}).talk
    assert "mojibake" in {finding.code for finding in check(talk)}


@pytest.mark.parametrize(
    "moment", ["9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00", "9999-12-31", "1899-12-31"]
)
def test_read_record__an_impossible_year_is_said_and_left_out(moment: str) -> None:
    record = read_record({"title": "雨从何处来", "start": moment, "as_of": moment, "when_text": "明天下午3点"})
    (found,) = record.findings
    assert (found.code, found.severity, found.fields) == ("odd_year", Severity.ERROR, ("start",))
    assert record.talk.start is None
    assert alarms(record.talk) == []


@pytest.mark.parametrize("line", ["{", "[1]", "null", "[" * 100_000])
def test_read_records__a_line_that_is_no_record_takes_nothing_from_the_others(line: str) -> None:
    first, bad, last = read_records(['{"id": 1}', "", line, '{"id": "b"}'], "talks.jsonl")
    assert [first.id, bad.id, last.id] == ["1", "3", "b"]
    assert [first.is_record, bad.is_record, last.is_record] == [True, False, True]
    assert [(each.code, each.params["line"]) for each in bad.findings] == [("bad_line", 3)]


def test_read_record__a_slip_in_a_key_is_told_its_field() -> None:
    found = read_record({"speeker": "x", "person_in_charge": "y", "host": {"name": "z", "emial": "a"}}).findings
    assert [each.params.get("near") for each in found] == ["email", "speaker", None]


def test_findings_json__half_a_character_anywhere_can_be_written() -> None:
    half = "\ud800"
    talk = {half: half, "title": {"zh": half, half: half}, "speakers": [{half: half}], "online": {"id": half}}
    talk |= {"number": half, "url": half, "start": half, "silenced": [{"code": half, "reason": half}]}
    talk = {
        half: half,
        "title": {"zh": half, half: half},
        "number": half,
        "speakers": [{half: half}],
        "silenced": [{"code": half, "reason": half}],
        "url": half,
        "start": half,
        "online": {"id": half},
    }
    data = {"id": half, "talk": talk}
    record = read_record(data)
    line = findings_json(half, (*record.findings, *check(record.talk)), words("en"), is_flat=record.is_flat)
    json.dumps([record.id, line], ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize(
    ("path", "flat"),
    [
        ("speakers.0.name.en", "speaker.en"),
        ("speakers.0.bio.zh", "bio.zh"),
        ("hosts.0.name.zh", "host.zh"),
        ("contacts.0.email", "contact.email"),
        ("contacts.0.name.zh", "contact.name"),
        ("series_name.en", "series.en"),
        ("speakers.1.name.en", "speakers.1.name.en"),
        ("title.zh", "title.zh"),
    ],
)
def test_field_name(path: str, flat: str) -> None:
    assert field_name(path, is_flat=True) == flat
    assert field_name(path, is_flat=False) == path


def test_findings_json() -> None:
    record = read_record({"id": "r-1", "talk": {**FLAT, "speaker": {"zh": "林远舟", "en": "Moran Cui"}}})
    line = findings_json("r-1", check(record.talk), words("en"), is_flat=record.is_flat)
    assert line == {
        "id": "r-1",
        "findings": [
            {
                "code": "name_mismatch",
                "field": "speaker.en,speaker.zh",
                "severity": "warning",
                "message": "Moran Cui does not spell the Chinese name 林远舟. Check the name.",
            }
        ],
    }


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["zh", "en", "name", "email", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*FLAT, "speakers", "venue", "end", "keywords", "silenced", "odd", "as_of"]), _JSON, max_size=6
    )
)
def test_read_record__never_crashes(data: dict[str, Any]) -> None:
    record = read_record(data)
    line = findings_json("x", (*record.findings, *check(record.talk)), words("en"), is_flat=record.is_flat)
    assert "rule_failed" not in {finding["code"] for finding in line["findings"]}
    json.dumps(line, ensure_ascii=False).encode("utf-8")
