"""Talk files: round trips, comments kept, and every mistake named with its field and line."""

from __future__ import annotations

import json
from datetime import date

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar.bilingual import Bilingual
from seminar.errors import Phrase, SeminarError
from seminar.i18n import words
from seminar.model import Person, Talk, as_json, schema
from seminar.talkfile import TalkFileError, loads, to_json, to_toml, updated
from tests.talks import full_talk, long_talk, minimal_talk

SAMPLES = (full_talk, minimal_talk, long_talk, Talk)


@pytest.mark.parametrize("sample", SAMPLES)
def test_to_toml__round_trips(sample: type[Talk]) -> None:
    assert loads(to_toml(sample())) == sample()


@pytest.mark.parametrize("sample", SAMPLES)
def test_to_json__round_trips(sample: type[Talk]) -> None:
    assert loads(to_json(sample())) == sample()


texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
pairs = st.builds(Bilingual, st.none() | texts, st.none() | texts)


@given(title=pairs, abstract=pairs, name=pairs, organizers=st.lists(pairs, max_size=2))
def test_to_toml__any_text_round_trips(
    title: Bilingual, abstract: Bilingual, name: Bilingual, organizers: list[Bilingual]
) -> None:
    talk = Talk(title=title, abstract=abstract, speakers=(Person(name=name),), organizers=tuple(organizers))
    assert loads(to_toml(talk)) == talk
    changed = talk.replacing(abstract=title, title=abstract)
    assert loads(updated(to_toml(talk), changed)) == changed


def test_updated__keeps_comments_and_order() -> None:
    text = (
        "# our colloquium\n"
        'status = "tentative"  # until the room is sure\n\n'
        "[venue]\n"
        'zh = "305 会议室"  # the big one\n'
        '# en = ""\n\n'
        "# the guest\n"
        "[[speakers]]\n"
        '[speakers.name]\nzh = "林远舟"\n'
    )
    talk = loads(text)
    new = updated(text, talk.replacing(venue=Bilingual("207 会议室", "Room 207"), status="confirmed"))
    assert new == (
        "# our colloquium\n"
        'status = "confirmed"  # until the room is sure\n\n'
        "[venue]\n"
        'zh = "207 会议室"  # the big one\n'
        'en = "Room 207"\n\n'
        "# the guest\n"
        "[[speakers]]\n"
        '[speakers.name]\nzh = "林远舟"\n'
    )


def test_updated__without_a_change_is_the_same_text() -> None:
    text = '# mine\ntitle = { zh = "雨", en = "Rain" }   # pair\nnumber=27\n'
    assert updated(text, loads(text)) == text


def problems(text: str) -> list[str]:
    with pytest.raises(TalkFileError) as caught:
        loads(text, "talk.toml")
    english = words("en")
    lines = []
    for detail in caught.value.details:
        inner = " ".join(english(part.key, **part.params) for part in detail.details)
        lines.append(f"{english(detail.key, **detail.params)} {inner}".strip())
    return lines


def test_loads__names_every_mistake_with_its_line() -> None:
    text = (
        'titel = "x"\n'
        "start = 10:00:00\n"
        'timezone = "Mars/Olympus"\n'
        "\n"
        "[[speakers]]\n"
        "[speakers.name]\n"
        'zh = "林远舟"\n'
        "[[speakers]]\n"
        "phone = 3\n"
        "[speakers.name]\n"
        'cn = "江一苇"\n'
    )
    assert problems(text) == [
        "Line 11: speakers.1.name.cn: a pair has the sides zh (Chinese) and en (English) only, not “cn”.",
        "Line 9: speakers.1.phone must be text: put quotes round “3”.",
        "Line 2: start gives a time of day, “10:00:00”, but no date. Write it as 2026-03-19T10:00+08:00.",
        "Line 3: timezone: “Mars/Olympus” is not a time zone. Write a name such as Asia/Shanghai or Europe/London.",
        "Line 1: There is no field “titel” (titel). Did you mean “title”?",
    ]


def test_loads__a_string_is_no_pair() -> None:
    assert problems('title = "Rain"') == ['Line 1: title needs a Chinese and an English side: { zh = "…", en = "…" }.']


def test_loads__inside_a_long_text_no_key_is_seen() -> None:
    text = '[abstract]\nzh = """\nspeakers = 3\n[venue]\n"""\n[venue]\nzz = "x"\n'
    assert problems(text)[0].startswith("Line 7:")


@pytest.mark.parametrize(
    ("text", "line"),
    [("title = \n", 1), ('a = 1\n[title\nzh = "x"\n', 2), ('[title]\nzh = "x"\nzh = "y"\n', 3), ('{"title": }', 1)],
)
def test_loads__a_syntax_error_has_its_line(text: str, line: int) -> None:
    with pytest.raises(SeminarError) as caught:
        loads(text, "talk.toml")
    assert (caught.value.key, caught.value.params["line"]) == ("talkfile.syntax", line)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('zh = "雨\n', "quote"),
        ("zh = 雨\n", "value"),
        ("zh = \n", "value"),
        ("zh\n", "equals"),
        ("雨 = 1\n", "name"),
        ("[title\n", "bracket"),
        ("a = [1, 2\n", "bracket"),
        ("a = {b = 1\n", "bracket"),
        ("a = 1\na = 2\n", "twice"),
        ("[a]\n[a]\n", "twice"),
        ('photo = "C:\\Users"\n', "backslash"),
        ('a = "x" b = "y"\n', "rest"),
        ("start = 2026-02-30\n", "date"),
        ('a = "\x01"\n', "character"),
        ('{"a" 1}', "colon"),
        ('{"a": 1 "b": 2}', "comma"),
        ('{"a": 1,}', "json-name"),
        ('{"a": 雨}', "value"),
        ('{"a": "x', "quote"),
        ("{} {}", "extra"),
        ('{"a": "\\q"}', "backslash"),
    ],
)
def test_loads__a_syntax_error_says_what_is_wrong(text: str, what: str) -> None:
    with pytest.raises(SeminarError) as caught:
        loads(text, "talk.toml")
    assert caught.value.params["what"] == Phrase(f"talkfile.mistake-{what}")
    assert "Phrase" not in words("zh_CN")(caught.value.key, **caught.value.params)


def test_loads__a_choice_is_named_without_the_librarys_grammar() -> None:
    assert problems('status = "maybe"') == [
        "Line 1: status cannot be “maybe”. It must be one of: draft, tentative, confirmed, cancelled."
    ]


def test_loads__an_empty_text_where_one_must_stand() -> None:
    assert problems('[[silenced]]\ncode = "weekend"\nreason = ""\n') == [
        "Line 3: silenced.0.reason cannot be empty. Fill it in, or take the line out."
    ]


def test_loads__a_naive_start_is_in_the_talks_zone() -> None:
    talk = loads('start = 2026-03-19T10:00:00\ntimezone = "Europe/London"\n')
    assert talk.start is not None and talk.start.isoformat() == "2026-03-19T10:00:00+00:00"


def test_loads__a_day_alone_stays_a_day() -> None:
    assert loads('start = "2026-03-19"').start == date(2026, 3, 19)
    assert loads("start = 2026-03-19").start == date(2026, 3, 19)


def test_loads__the_notes_of_read_json_are_no_fields() -> None:
    record = {**as_json(minimal_talk()), "problems": ["x"], "origins": {}, "leftovers": []}
    assert loads(json.dumps(record)) == minimal_talk()


def test_schema__accepts_what_we_write_and_refuses_what_we_refuse() -> None:
    validator = jsonschema.Draft202012Validator(schema())
    validator.validate(as_json(full_talk()))
    assert not validator.is_valid({"titel": {"zh": "x"}})
    assert not validator.is_valid({"title": {"cn": "x"}})


def test_replacing__validates() -> None:
    with pytest.raises(ValueError, match="time zone"):
        minimal_talk().replacing(timezone="Nowhere/At All")


def test_error__can_be_worded_in_every_language() -> None:
    error = SeminarError("talkfile.no-date", path="start", value="10:00")
    for locale in ("zh_CN", "en"):
        assert "start" in words(locale)(error.key, **error.params)


@pytest.mark.parametrize("text", ["[]", "[1, 2]"])
def test_loads__a_list_is_no_record(text: str) -> None:
    with pytest.raises(TalkFileError) as caught:
        loads(text, "x.json")
    assert caught.value.key == "talkfile.not-a-record"


def test_loads__a_table_at_the_top_is_toml() -> None:
    assert loads('[[speakers]]\n[speakers.name]\nzh = "江一苇"\n').speakers[0].name.zh == "江一苇"


@pytest.mark.parametrize(
    "written", ["9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00", "2200-01-01", "1899-12-31"]
)
def test_loads__an_impossible_year_is_named_with_its_line(written: str) -> None:
    """No other time zone can tell the hours at the ends of the calendar: nothing behind the model meets them."""
    for value in (written, f'"{written}"'):
        with pytest.raises(TalkFileError) as caught:
            loads(f"number = 3\nstart = {value}\n", "t.toml")
        (at_line,) = caught.value.details
        assert at_line.params["line"] == 2 and at_line.details[0].key == "talkfile.odd-year"


def test_loads__half_a_character_in_json_counts_as_a_lost_letter() -> None:
    talk = loads('{"title": {"zh": "雨\\ud800", "en": "Rain \\ud83c\\udf27"}}')
    assert (talk.title.zh, talk.title.en) == ("雨\ufffd", "Rain \U0001f327")
