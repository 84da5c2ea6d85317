"""English postings without labels, or with few. Every person and place is invented."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from inspect import cleandoc
from zoneinfo import ZoneInfo

from seminar.read.document import from_text
from seminar.read.prose import Prose, find_in_prose

ZONE = "Asia/Shanghai"
REFERENCE = datetime(2026, 3, 2, tzinfo=ZoneInfo(ZONE))


def read(test: Callable[[], None]) -> Prose:
    """What prose finds in the docstring of a test."""
    return find_in_prose(from_text(cleandoc(test.__doc__ or "")).lines, reference=REFERENCE, timezone=ZONE)


def first(found: Prose, field: str) -> str | None:
    """The best candidate of a field as text: hours as ``HH:MM``."""
    if field in {"start", "end"}:
        moment = getattr(found.when[0].value, field) if found.when else None
        return moment.strftime("%H:%M") if isinstance(moment, datetime) else None
    guesses = getattr(found, f"{field}s")
    if not guesses:
        return None
    pair = guesses[0].value.name if field in {"speaker", "host"} else guesses[0].value
    return pair.en or pair.zh


def test_find_in_prose__lecture_announced() -> None:
    """The Department of Statistics is pleased to announce a lecture by Professor Ada Brandt, Havelstadt University,
    entitled "Rivers on Paper", on Thursday, March 12, 2026 at 3:30 in Room 210 of Quarry Hall. Coffee will be
    served at 3:15 in the lounge on the second floor. For more information contact Peter Holm (pholm@example.org)."""
    found = read(test_find_in_prose__lecture_announced)
    assert first(found, "speaker") == "Ada Brandt"
    assert first(found, "venue") == "Room 210 of Quarry Hall"
    assert first(found, "start") == "15:30"
    assert first(found, "title") == "Rivers on Paper"


def test_find_in_prose__talk_from_to() -> None:
    """Harriet Blackwood of the University of Northfield will give a talk on tail dependence in rainfall on
    March 3, 2026, from 4:00 to 5:00 pm in 305 Physics Building. Host: Tomas Lindqvist."""
    found = read(test_find_in_prose__talk_from_to)
    assert first(found, "speaker") == "Harriet Blackwood"
    assert first(found, "venue") == "305 Physics Building"
    assert first(found, "start") == "16:00"
    assert first(found, "end") == "17:00"
    assert first(found, "host") == "Tomas Lindqvist"


def test_find_in_prose__theory_lunch() -> None:
    """THEORY LUNCH

    Sharp Thresholds for Percolation
         on Random Trees

           Simin Chen
     Haining Institute of Mathematics

      Friday, March 13, 2026
          12:00 - 1:00
          WeH 7220"""
    found = read(test_find_in_prose__theory_lunch)
    assert first(found, "speaker") == "Simin Chen"
    assert first(found, "venue") == "WeH 7220"
    assert first(found, "start") == "12:00"
    assert first(found, "end") == "13:00"
    assert first(found, "title") == "Sharp Thresholds for Percolation on Random Trees"


def test_find_in_prose__thesis_defense() -> None:
    """Ph.D. Thesis Defense

                          JUN MORI

            Auctions with Impatient Bidders

         Monday, April 6, 2026      10:00 a.m.
         Conference Room, 12 Bridge Hall

    Committee: Ruth Adler (chair), Olumide Bankole, Grace Tan"""
    found = read(test_find_in_prose__thesis_defense)
    assert first(found, "speaker") == "Jun Mori"
    assert first(found, "venue") == "Conference Room, 12 Bridge Hall"
    assert first(found, "start") == "10:00"


def test_find_in_prose__visitor() -> None:
    """Reminder: Otto Brekke (Fjordby University) is visiting on Tuesday, March 17, 2026 and will speak about submarine
    landslides at 11 am in the Adler Conference Room, Bridge Hall 201. If you would like to meet with Otto, please let
    Ingrid Solberg know."""
    found = read(test_find_in_prose__visitor)
    assert first(found, "speaker") == "Otto Brekke"
    assert first(found, "venue") == "Adler Conference Room, Bridge Hall 201"
    assert first(found, "start") == "11:00"


def test_find_in_prose__ai_seminar() -> None:
    """Please join us for the next AI seminar. Our speaker this week is Grace Tan, who will talk about sketching
    data streams. We meet Wednesday, March 18, 2026, noon - 1:15pm, in GHC 4405. Pizza will be provided."""
    found = read(test_find_in_prose__ai_seminar)
    assert first(found, "speaker") == "Grace Tan"
    assert first(found, "venue") == "GHC 4405"
    assert first(found, "start") == "12:00"
    assert first(found, "end") == "13:15"


def test_find_in_prose__moved_room() -> None:
    """Note room change: today's colloquium by Dr. Mei Ishikawa will be held in Scott Hall 5201, not in Wean Hall 7500.
    Time is unchanged: March 19, 2026, 4:30 p.m. Refreshments at 4 p.m."""
    found = read(test_find_in_prose__moved_room)
    assert first(found, "speaker") == "Mei Ishikawa"
    assert first(found, "venue") == "Scott Hall 5201"
    assert first(found, "start") == "16:30"


def test_find_in_prose__labels() -> None:
    """SPEAKER:  Peter Hallam, Harbour University
    TITLE:    A Photon in No Hurry
    DATE:     Friday, March 20, 2026
    TIME:     2:00 - 3:00 PM
    PLACE:    Room 4, Riverside Building
    HOST:     Lan Nguyen"""
    found = read(test_find_in_prose__labels)
    assert first(found, "speaker") == "Peter Hallam"
    assert first(found, "venue") == "Room 4, Riverside Building"
    assert first(found, "start") == "14:00"
    assert first(found, "end") == "15:00"
    assert first(found, "title") == "A Photon in No Hurry"
    assert first(found, "host") == "Lan Nguyen"


def test_find_in_prose__two_professors() -> None:
    """On Tuesday, March 24, 2026, Professors Wei Zhang and Na Li (Qinghe University) will present their recent work on
    graph pruning at the Computer Science Colloquium. The talk starts at 3 pm in the Newell Auditorium, second floor, Bridge Hall."""  # noqa: E501 (a pasted text)
    found = read(test_find_in_prose__two_professors)
    assert first(found, "speaker") == "Wei Zhang"
    assert first(found, "venue") == "Newell Auditorium, second floor, Bridge Hall"
    assert first(found, "start") == "15:00"
    assert [guess.value.name.en for guess in found.cast] == ["Wei Zhang", "Na Li"]


def test_find_in_prose__evening_lecture() -> None:
    """Come hear Lakeview economist Olumide A. Bankole discuss "Bidding in the Dark" on Thursday, March 26, 2026,
    7:30 p.m., McKenna Room, University Center. Free and open to the public."""
    found = read(test_find_in_prose__evening_lecture)
    assert first(found, "speaker") == "Olumide A. Bankole"
    assert first(found, "venue") == "McKenna Room, University Center"
    assert first(found, "start") == "19:30"
    assert first(found, "title") == "Bidding in the Dark"


def test_find_in_prose__nobody_yet() -> None:
    """The weekly robotics seminar will be held on Friday 3/27/2026 at 3:30 in NSH 1305. There is no speaker yet;
    volunteers please contact Miguel Santoro at santoro@example.org."""
    found = read(test_find_in_prose__nobody_yet)
    assert first(found, "speaker") is None
    assert first(found, "venue") == "NSH 1305"
    assert first(found, "start") == "15:30"


def test_find_in_prose__european_date() -> None:
    """We are delighted to welcome Prof. Dr. Ingrid Solberg-Hansen from Fjordby University, Norway. Her talk, "Slow Slides
    beneath the Shelf", will take place on 14 April 2026, 10:15–11:45, in Lecture Hall 3, Geology Building (Quarry Road 14)."""  # noqa: E501 (a pasted text)
    found = read(test_find_in_prose__european_date)
    assert first(found, "speaker") == "Ingrid Solberg-Hansen"
    assert first(found, "venue") == "Lecture Hall 3, Geology Building"
    assert first(found, "start") == "10:15"
    assert first(found, "end") == "11:45"
    assert first(found, "title") == "Slow Slides beneath the Shelf"


def test_find_in_prose__brown_bag() -> None:
    """Cognitive Science Brown Bag

    "How Children Count Backwards"

    Presented by
    Dr. M. L. van der Berg
    Department of Psychology
    Westbrook University

    April 2, 2026, 12:00 noon
    Baker Hall 340A

    Bring your lunch!"""
    found = read(test_find_in_prose__brown_bag)
    assert first(found, "speaker") == "M. L. van der Berg"
    assert first(found, "venue") == "Baker Hall 340A"
    assert first(found, "start") == "12:00"
    assert first(found, "title") == "How Children Count Backwards"


def test_find_in_prose__forwarded() -> None:
    """Subject: seminar this Friday: Yuki Tanabe
    From: Rosa Diaz <rosa@example.org>

    Yuki Tanabe from Example Labs is going to tell us about compilers that forgive. Friday April 10 2026, 1:30-2:30, Doherty 2315.
    See you there,
    Rosa Diaz"""  # noqa: E501 (a pasted text)
    found = read(test_find_in_prose__forwarded)
    assert first(found, "speaker") == "Yuki Tanabe"
    assert first(found, "venue") == "Doherty 2315"
    assert first(found, "start") == "13:30"
    assert first(found, "end") == "14:30"


def test_find_in_prose__novelist() -> None:
    """The Friends of the Library invite you to an evening with novelist Clara Voss. Ms. Voss will read from her new book
    at 8 p.m. on Saturday, April 11, 2026 in the Riverside Theatre, 40 Water Street."""  # noqa: E501 (a pasted text)
    found = read(test_find_in_prose__novelist)
    assert first(found, "speaker") == "Clara Voss"
    assert first(found, "venue") == "Riverside Theatre, 40 Water Street"
    assert first(found, "start") == "20:00"


def test_find_in_prose__proposal() -> None:
    """Dissertation proposal: Shuyuan Liang will propose a thesis, "Counting Without Numbers", at 9:30 AM on Monday,
    April 13, 2026 in GHC 6115 (advisor: Grace Tan)."""
    found = read(test_find_in_prose__proposal)
    assert first(found, "speaker") == "Shuyuan Liang"
    assert first(found, "venue") == "GHC 6115"
    assert first(found, "start") == "09:30"


def test_find_in_prose__posting_with_header() -> None:
    """Type:     org.example.robotics
    Topic:    Robotics seminar, 3/13, Tanabe
    Dates:    13-Mar-26
    Time:     3:30 - 5:00 PM
    PostedBy: rosa on 9-Mar-26 at 10:00 from example.org
    Abstract:

            Compilers That Forgive

            Yuki Tanabe
            Example Labs

            Friday, March 13
            3:30 - 5 pm
            1507 Newell-Simon Hall

    We describe a compiler which never reports errors. It was built by John Carter and Mary Stone, and is used at
    Lakeview University. Refreshments at 3:15 in NSH 3305."""
    found = read(test_find_in_prose__posting_with_header)
    assert first(found, "speaker") == "Yuki Tanabe"
    assert first(found, "venue") == "1507 Newell-Simon Hall"
    assert first(found, "start") == "15:30"
    assert first(found, "end") == "17:00"


def test_find_in_prose__reading_group() -> None:
    """The next meeting of the logic reading group will be Tuesday April 14 2026 at 4:30 pm in the GSIA auditorium.  Dana Holm
    leads the discussion of chapter 3."""  # noqa: E501 (a pasted text)
    found = read(test_find_in_prose__reading_group)
    assert first(found, "venue") == "GSIA auditorium"
    assert first(found, "start") == "16:30"


def test_find_in_prose__short_labels() -> None:
    """Who: Prof. Nils Aaberg, Fjordby University
    When: Monday 16 March 2026, 2-3:30pm
    Where: 4th floor conference room, Mellon Hall"""
    found = read(test_find_in_prose__short_labels)
    assert first(found, "speaker") == "Nils Aaberg"
    assert first(found, "venue") == "4th floor conference room, Mellon Hall"
    assert first(found, "start") == "14:00"
    assert first(found, "end") == "15:30"


def test_find_in_prose__title_apart() -> None:
    """Special colloquium by Raj Patel, Riverside College, Thursday, March 19, 2026, at 4pm, Porter Hall 100 (Gregg Hall).
    Title: Waves on Strings"""  # noqa: E501 (a pasted text)
    found = read(test_find_in_prose__title_apart)
    assert first(found, "speaker") == "Raj Patel"
    assert first(found, "start") == "16:00"
    assert first(found, "title") == "Waves on Strings"


def test_find_in_prose__reception_after() -> None:
    """A reception honoring the retirement of Prof. Tomas Lindqvist will follow the lecture by Harriet Blackwood, which begins at
    5 p.m. on April 9, 2026 in McConomy Auditorium."""  # noqa: E501 (a pasted text)
    found = read(test_find_in_prose__reception_after)
    assert first(found, "speaker") == "Harriet Blackwood"
    assert first(found, "venue") == "McConomy Auditorium"
    assert first(found, "start") == "17:00"


def test_find_in_prose__room_with_letter() -> None:
    """PLEASE NOTE TIME CHANGE

    SPEAKER: Dr. A. B. Rao
             Example Research Center
    TOPIC:   Parallel Sorting
    WHEN:    Wed., March 18, 2026, 10:30 am
    WHERE:   Hamerschlag Hall, Room D-210"""
    found = read(test_find_in_prose__room_with_letter)
    assert first(found, "speaker") == "A. B. Rao"
    assert first(found, "venue") == "Hamerschlag Hall, Room D-210"
    assert first(found, "start") == "10:30"


def test_find_in_prose__letter_from_a_colleague() -> None:
    """Dear colleagues,

    I am happy to announce that Professor Kazuo Hirai from Harbour University will be giving a seminar in our department
    next Thursday (March 12, 2026). The seminar will start at 13:00 in seminar room 2.14 of the Newton Building and
    its title is "Ice That Flows Uphill".

    Best wishes,
    Jan Prins
    Department of Physics, Westbrook University"""
    found = read(test_find_in_prose__letter_from_a_colleague)
    assert first(found, "speaker") == "Kazuo Hirai"
    assert first(found, "start") == "13:00"
    assert first(found, "title") == "Ice That Flows Uphill"


def test_find_in_prose__one_line() -> None:
    """MATH COLLOQUIUM. Elena Petrova (Lakeview): Knots and their shadows. Mar 20, 2026, 3:30pm, BRIDGE 410"""
    found = read(test_find_in_prose__one_line)
    assert first(found, "speaker") == "Elena Petrova"
    assert first(found, "start") == "15:30"
    assert first(found, "venue") == "BRIDGE 410"


def test_find_in_prose__workshop_leader() -> None:
    """The Center for Design will host a workshop led by architect Maya Lindholm on March 28, 2026 from 9:30 to noon in the
    Great Hall, College of Fine Arts."""  # noqa: E501 (a pasted text)
    found = read(test_find_in_prose__workshop_leader)
    assert first(found, "speaker") == "Maya Lindholm"
    assert first(found, "start") == "09:30"
    assert first(found, "end") == "12:00"


def test_find_in_prose__speech_club() -> None:
    """SPEECH CLUB TALK
    Hsiao-Wuen Chang
    Listening to Noise
    12:30-1:30, Tuesday, March 17, 2026
    Wean 4623
    (lunch provided)"""
    found = read(test_find_in_prose__speech_club)
    assert first(found, "speaker") == "Hsiao-Wuen Chang"
    assert first(found, "venue") == "Wean 4623"
    assert first(found, "start") == "12:30"
    assert first(found, "end") == "13:30"


def test_find_in_prose__medal() -> None:
    """Our own Prof. Ruth Adler will be awarded the Bridge Medal. The ceremony, at which she will lecture on markets, is
    on Sunday, April 19, 2026, at 2 p.m. in Carnegie Music Hall, Oakland."""
    found = read(test_find_in_prose__medal)
    assert first(found, "speaker") == "Ruth Adler"
    assert first(found, "start") == "14:00"
