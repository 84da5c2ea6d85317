"""What prose must not do, and where what it found stands."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.read.document import Line, from_text
from seminar.read.labels.units import units
from seminar.read.prose.finding import Prose
from tests.growth import LINEAR, growth
from tests.read.reading import prose


def test_find_in_prose__lines_of_the_source() -> None:
    """Dear all,

    Grace Tan will speak about sketches on Thursday,
    March 12, 2026 at 3 pm in Bridge Hall 210.
    """
    found = prose(test_find_in_prose__lines_of_the_source.__doc__ or "")
    assert found.speakers[0].lines == (3,)
    assert found.venues[0].lines == (4,)
    assert set(found.when[0].lines) >= {3}


def test_find_in_prose__affiliation_and_position_beside_the_name() -> None:
    text = "Ruth Adler, Associate Professor of Economics, Lakeview University, will speak on March 12, 2026 at 3 pm."
    person = prose(text).speakers[0].value
    assert person.position.en == "Associate Professor of Economics"
    assert person.affiliation.en == "Lakeview University"


def test_find_in_prose__chinese_affiliation_and_position() -> None:
    text = "我院邀请云溪大学大气科学学院林远舟教授于3月19日上午10点作报告。"
    person = prose(text).speakers[0].value
    assert (person.affiliation.zh, person.department.zh, person.position.zh) == ("云溪大学", "大气科学学院", "教授")


def test_find_in_prose__the_contact_is_no_speaker() -> None:
    text = "The seminar is on March 12, 2026 at 3 pm in Bridge Hall 210. Please contact Peter Holm for details."
    assert prose(text).speakers == ()


def test_find_in_prose__a_maker_is_no_speaker() -> None:
    text = "The compiler was built by John Carter and supported by Mary Stone."
    assert prose(text).speakers == ()


def test_find_in_prose__coffee_is_not_the_talk() -> None:
    text = "Coffee at 3:15 pm in Mill Hall 10. Grace Tan will speak on March 12, 2026 at 3:30 pm in Bridge Hall 210."
    found = prose(text)
    assert found.venues[0].value.en == "Bridge Hall 210"
    start = found.when[0].value.start
    assert isinstance(start, datetime)
    assert (start.hour, start.minute) == (15, 30)


def test_find_in_prose__date_and_hours_on_lines_of_their_own() -> None:
    found = prose("Friday, March 13, 2026\n\nBridge Hall 210\n\n3:30 - 5:00\n")
    when = found.when[0].value
    assert isinstance(when.start, datetime)
    assert isinstance(when.end, datetime)
    assert (when.start.isoformat(), when.end.hour) == ("2026-03-13T15:30:00+08:00", 17)


def test_find_in_prose__nothing_in_an_essay() -> None:
    text = "Rivers shape the towns on their banks. Most maps of them were drawn by soldiers, who measured with chains."
    assert prose(text) == Prose()


def venue(text: str) -> str | None:
    found = prose(text).venues
    return found[0].value.en or found[0].value.zh if found else None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Time & Place: 3:30pm, Thursday March 12, 2026, Quarry Hall 355", "Quarry Hall 355"),
        ("The talk has been moved to 2:00 p.m. in the Mill Institute Library.", "Mill Institute Library"),
        ("It is on March 12 at 12:30, 5th floor lounge, Bridge Hall.", "5th floor lounge, Bridge Hall"),
        ("We meet at 4 pm in room 2110.", "room 2110"),
        ("We will be meeting in 2110 on Friday at 3:30.", "2110"),
        ("Friday, March 13, 4 p.m., QuH 5205", "QuH 5205"),
        ("On Monday at 7 pm, at Riverside College, 900 Water Street", "Riverside College, 900 Water Street"),
        ("本次报告于3月18日14:30在南楼1105举行。", "南楼1105"),
    ],
)
def test_find_in_prose__forms_of_places(text: str, place: str) -> None:
    assert venue(text) == place


def test_find_in_prose__the_host_without_a_title() -> None:
    text = "3月16日下午，Ada Brandt博士在历史学院会议室作了题为“纸上的河流”的报告，报告会由副院长吴敏主持。"
    found = prose(text)
    assert found.hosts[0].value.name.zh == "吴敏"
    assert [guess.value.name.en for guess in found.cast] == ["Ada Brandt"]


def test_units__running_text_is_joined_and_stacks_are_not() -> None:
    text = (
        "          Where Rain Comes From\n             Simin Chen\n\n"
        "The rain that falls on the hills is made in clouds which nobody has\nseen from inside, says the speaker.\n"
    )
    assert [unit.text for unit in units(from_text(text).lines)] == [
        "Where Rain Comes From",
        "Simin Chen",
        "The rain that falls on the hills is made in clouds which nobody has seen from inside, says the speaker.",
    ]


def test_units__a_gap_in_the_lines_parts_them() -> None:
    lines = [Line(1, "This is a line that is long enough to go on with the next one"), Line(3, "if it were the next.")]
    assert len(units(lines)) == 2


FRAGMENTS = st.one_of(
    st.sampled_from(["Dr. ", "Grace Tan", " will speak", "Bridge Hall 210", "3:30", "March 12", "林远舟教授"]),
    st.sampled_from(["《", "”", "Room ", "(", "\n", "--\n", "Who: "]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(FRAGMENTS, st.text(max_size=30)), max_size=40))
def test_find_in_prose__any_text_reads(parts: list[str]) -> None:
    text = "".join(parts)
    found = prose(text)
    numbers = {line.number for line in from_text(text).lines}
    for guess in (*found.speakers, *found.venues, *found.when, *found.hosts, *found.titles):
        assert set(guess.lines) <= numbers
        assert 0 <= guess.confidence <= 1


@pytest.mark.parametrize(
    ("piece", "times"),
    [
        ("A", 60_000),
        ("A. ", 20_000),
        ("Hall Room ", 6_000),
        ("Wei Zhang, ", 6_000),
        ("room ", 10_000),
        ("林远舟教授", 10_000),
        ("在", 30_000),
        ("“", 30_000),
        ("University of ", 5_000),
        ("1", 30_000),
        ("(", 30_000),
        ("John Smith\n", 5_000),
        (" ", 60_000),
    ],
)
def test_find_in_prose__costs_no_more_than_the_length(piece: str, times: int) -> None:
    assert growth(lambda size: prose(piece * size), times) < LINEAR
