"""English postings without labels, or with few. Every person and place is invented."""

from __future__ import annotations

from tests.read.reading import best, prose_of


def test_find_in_prose__lecture_announced() -> None:
    """The Department of Statistics is pleased to announce a lecture by Professor Ada Brandt, Havelstadt University,
    entitled "Rivers on Paper", on Thursday, March 12, 2026 at 3:30 in Room 210 of Quarry Hall. Coffee will be
    served at 3:15 in the lounge on the second floor. For more information contact Peter Holm (pholm@example.org)."""
    found = prose_of(test_find_in_prose__lecture_announced)
    assert best(found, "speaker") == "Ada Brandt"
    assert best(found, "venue") == "Room 210 of Quarry Hall"
    assert best(found, "start") == "15:30"
    assert best(found, "title") == "Rivers on Paper"


def test_find_in_prose__talk_from_to() -> None:
    """Harriet Blackwood of the University of Northfield will give a talk on tail dependence in rainfall on
    March 3, 2026, from 4:00 to 5:00 pm in 305 Physics Building. Host: Tomas Lindqvist."""
    found = prose_of(test_find_in_prose__talk_from_to)
    assert best(found, "speaker") == "Harriet Blackwood"
    assert best(found, "venue") == "305 Physics Building"
    assert best(found, "start") == "16:00"
    assert best(found, "end") == "17:00"
    assert best(found, "host") == "Tomas Lindqvist"


def test_find_in_prose__theory_lunch() -> None:
    """THEORY LUNCH

    Sharp Thresholds for Percolation
         on Random Trees

           Simin Chen
     Haining Institute of Mathematics

      Friday, March 13, 2026
          12:00 - 1:00
          WeH 7220"""
    found = prose_of(test_find_in_prose__theory_lunch)
    assert best(found, "speaker") == "Simin Chen"
    assert best(found, "venue") == "WeH 7220"
    assert best(found, "start") == "12:00"
    assert best(found, "end") == "13:00"
    assert best(found, "title") == "Sharp Thresholds for Percolation on Random Trees"


def test_find_in_prose__thesis_defense() -> None:
    """Ph.D. Thesis Defense

                          JUN MORI

            Auctions with Impatient Bidders

         Monday, April 6, 2026      10:00 a.m.
         Conference Room, 12 Bridge Hall

    Committee: Ruth Adler (chair), Olumide Bankole, Grace Tan"""
    found = prose_of(test_find_in_prose__thesis_defense)
    assert best(found, "speaker") == "Jun Mori"
    assert best(found, "venue") == "Conference Room, 12 Bridge Hall"
    assert best(found, "start") == "10:00"


def test_find_in_prose__visitor() -> None:
    """Reminder: Otto Brekke (Fjordby University) is visiting on Tuesday, March 17, 2026 and will speak about submarine
    landslides at 11 am in the Adler Conference Room, Bridge Hall 201. If you would like to meet with Otto, please let
    Ingrid Solberg know."""
    found = prose_of(test_find_in_prose__visitor)
    assert best(found, "speaker") == "Otto Brekke"
    assert best(found, "venue") == "Adler Conference Room, Bridge Hall 201"
    assert best(found, "start") == "11:00"


def test_find_in_prose__ai_seminar() -> None:
    """Please join us for the next AI seminar. Our speaker this week is Grace Tan, who will talk about sketching
    data streams. We meet Wednesday, March 18, 2026, noon - 1:15pm, in GHC 4405. Pizza will be provided."""
    found = prose_of(test_find_in_prose__ai_seminar)
    assert best(found, "speaker") == "Grace Tan"
    assert best(found, "venue") == "GHC 4405"
    assert best(found, "start") == "12:00"
    assert best(found, "end") == "13:15"


def test_find_in_prose__moved_room() -> None:
    """Note room change: today's colloquium by Dr. Mei Ishikawa will be held in Scott Hall 5201, not in Wean Hall 7500.
    Time is unchanged: March 19, 2026, 4:30 p.m. Refreshments at 4 p.m."""
    found = prose_of(test_find_in_prose__moved_room)
    assert best(found, "speaker") == "Mei Ishikawa"
    assert best(found, "venue") == "Scott Hall 5201"
    assert best(found, "start") == "16:30"


def test_find_in_prose__labels() -> None:
    """SPEAKER:  Peter Hallam, Harbour University
    TITLE:    A Photon in No Hurry
    DATE:     Friday, March 20, 2026
    TIME:     2:00 - 3:00 PM
    PLACE:    Room 4, Riverside Building
    HOST:     Lan Nguyen"""
    found = prose_of(test_find_in_prose__labels)
    assert best(found, "speaker") == "Peter Hallam"
    assert best(found, "venue") == "Room 4, Riverside Building"
    assert best(found, "start") == "14:00"
    assert best(found, "end") == "15:00"
    assert best(found, "title") == "A Photon in No Hurry"
    assert best(found, "host") == "Lan Nguyen"


def test_find_in_prose__two_professors() -> None:
    """On Tuesday, March 24, 2026, Professors Wei Zhang and Na Li (Qinghe University) will present their recent work on
    graph pruning at the Computer Science Colloquium. The talk starts at 3 pm in the Newell Auditorium, second floor, Bridge Hall."""  # noqa: E501 (a pasted text)
    found = prose_of(test_find_in_prose__two_professors)
    assert best(found, "speaker") == "Wei Zhang"
    assert best(found, "venue") == "Newell Auditorium, second floor, Bridge Hall"
    assert best(found, "start") == "15:00"
    assert [guess.value.name.en for guess in found.cast] == ["Wei Zhang", "Na Li"]


def test_find_in_prose__evening_lecture() -> None:
    """Come hear Lakeview economist Olumide A. Bankole discuss "Bidding in the Dark" on Thursday, March 26, 2026,
    7:30 p.m., McKenna Room, University Center. Free and open to the public."""
    found = prose_of(test_find_in_prose__evening_lecture)
    assert best(found, "speaker") == "Olumide A. Bankole"
    assert best(found, "venue") == "McKenna Room, University Center"
    assert best(found, "start") == "19:30"
    assert best(found, "title") == "Bidding in the Dark"


def test_find_in_prose__nobody_yet() -> None:
    """The weekly robotics seminar will be held on Friday 3/27/2026 at 3:30 in NSH 1305. There is no speaker yet;
    volunteers please contact Miguel Santoro at santoro@example.org."""
    found = prose_of(test_find_in_prose__nobody_yet)
    assert best(found, "speaker") is None
    assert best(found, "venue") == "NSH 1305"
    assert best(found, "start") == "15:30"


def test_find_in_prose__european_date() -> None:
    """We are delighted to welcome Prof. Dr. Ingrid Solberg-Hansen from Fjordby University, Norway. Her talk, "Slow Slides
    beneath the Shelf", will take place on 14 April 2026, 10:15–11:45, in Lecture Hall 3, Geology Building (Quarry Road 14)."""  # noqa: E501 (a pasted text)
    found = prose_of(test_find_in_prose__european_date)
    assert best(found, "speaker") == "Ingrid Solberg-Hansen"
    assert best(found, "venue") == "Lecture Hall 3, Geology Building"
    assert best(found, "start") == "10:15"
    assert best(found, "end") == "11:45"
    assert best(found, "title") == "Slow Slides beneath the Shelf"


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
    found = prose_of(test_find_in_prose__brown_bag)
    assert best(found, "speaker") == "M. L. van der Berg"
    assert best(found, "venue") == "Baker Hall 340A"
    assert best(found, "start") == "12:00"
    assert best(found, "title") == "How Children Count Backwards"


def test_find_in_prose__forwarded() -> None:
    """Subject: seminar this Friday: Yuki Tanabe
    From: Rosa Diaz <rosa@example.org>

    Yuki Tanabe from Example Labs is going to tell us about compilers that forgive. Friday April 10 2026, 1:30-2:30, Doherty 2315.
    See you there,
    Rosa Diaz"""  # noqa: E501 (a pasted text)
    found = prose_of(test_find_in_prose__forwarded)
    assert best(found, "speaker") == "Yuki Tanabe"
    assert best(found, "venue") == "Doherty 2315"
    assert best(found, "start") == "13:30"
    assert best(found, "end") == "14:30"


def test_find_in_prose__novelist() -> None:
    """The Friends of the Library invite you to an evening with novelist Clara Voss. Ms. Voss will read from her new book
    at 8 p.m. on Saturday, April 11, 2026 in the Riverside Theatre, 40 Water Street."""  # noqa: E501 (a pasted text)
    found = prose_of(test_find_in_prose__novelist)
    assert best(found, "speaker") == "Clara Voss"
    assert best(found, "venue") == "Riverside Theatre, 40 Water Street"
    assert best(found, "start") == "20:00"


def test_find_in_prose__proposal() -> None:
    """Dissertation proposal: Shuyuan Liang will propose a thesis, "Counting Without Numbers", at 9:30 AM on Monday,
    April 13, 2026 in GHC 6115 (advisor: Grace Tan)."""
    found = prose_of(test_find_in_prose__proposal)
    assert best(found, "speaker") == "Shuyuan Liang"
    assert best(found, "venue") == "GHC 6115"
    assert best(found, "start") == "09:30"


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
    found = prose_of(test_find_in_prose__posting_with_header)
    assert best(found, "speaker") == "Yuki Tanabe"
    assert best(found, "venue") == "1507 Newell-Simon Hall"
    assert best(found, "start") == "15:30"
    assert best(found, "end") == "17:00"


def test_find_in_prose__reading_group() -> None:
    """The next meeting of the logic reading group will be Tuesday April 14 2026 at 4:30 pm in the GSIA auditorium.  Dana Holm
    leads the discussion of chapter 3."""  # noqa: E501 (a pasted text)
    found = prose_of(test_find_in_prose__reading_group)
    assert best(found, "venue") == "GSIA auditorium"
    assert best(found, "start") == "16:30"


def test_find_in_prose__short_labels() -> None:
    """Who: Prof. Nils Aaberg, Fjordby University
    When: Monday 16 March 2026, 2-3:30pm
    Where: 4th floor conference room, Mellon Hall"""
    found = prose_of(test_find_in_prose__short_labels)
    assert best(found, "speaker") == "Nils Aaberg"
    assert best(found, "venue") == "4th floor conference room, Mellon Hall"
    assert best(found, "start") == "14:00"
    assert best(found, "end") == "15:30"


def test_find_in_prose__title_apart() -> None:
    """Special colloquium by Raj Patel, Riverside College, Thursday, March 19, 2026, at 4pm, Porter Hall 100 (Gregg Hall).
    Title: Waves on Strings"""  # noqa: E501 (a pasted text)
    found = prose_of(test_find_in_prose__title_apart)
    assert best(found, "speaker") == "Raj Patel"
    assert best(found, "start") == "16:00"
    assert best(found, "title") == "Waves on Strings"


def test_find_in_prose__reception_after() -> None:
    """A reception honoring the retirement of Prof. Tomas Lindqvist will follow the lecture by Harriet Blackwood, which begins at
    5 p.m. on April 9, 2026 in McConomy Auditorium."""  # noqa: E501 (a pasted text)
    found = prose_of(test_find_in_prose__reception_after)
    assert best(found, "speaker") == "Harriet Blackwood"
    assert best(found, "venue") == "McConomy Auditorium"
    assert best(found, "start") == "17:00"


def test_find_in_prose__room_with_letter() -> None:
    """PLEASE NOTE TIME CHANGE

    SPEAKER: Dr. A. B. Rao
             Example Research Center
    TOPIC:   Parallel Sorting
    WHEN:    Wed., March 18, 2026, 10:30 am
    WHERE:   Hamerschlag Hall, Room D-210"""
    found = prose_of(test_find_in_prose__room_with_letter)
    assert best(found, "speaker") == "A. B. Rao"
    assert best(found, "venue") == "Hamerschlag Hall, Room D-210"
    assert best(found, "start") == "10:30"


def test_find_in_prose__letter_from_a_colleague() -> None:
    """Dear colleagues,

    I am happy to announce that Professor Kazuo Hirai from Harbour University will be giving a seminar in our department
    next Thursday (March 12, 2026). The seminar will start at 13:00 in seminar room 2.14 of the Newton Building and
    its title is "Ice That Flows Uphill".

    Best wishes,
    Jan Prins
    Department of Physics, Westbrook University"""
    found = prose_of(test_find_in_prose__letter_from_a_colleague)
    assert best(found, "speaker") == "Kazuo Hirai"
    assert best(found, "start") == "13:00"
    assert best(found, "title") == "Ice That Flows Uphill"


def test_find_in_prose__one_line() -> None:
    """MATH COLLOQUIUM. Elena Petrova (Lakeview): Knots and their shadows. Mar 20, 2026, 3:30pm, BRIDGE 410"""
    found = prose_of(test_find_in_prose__one_line)
    assert best(found, "speaker") == "Elena Petrova"
    assert best(found, "start") == "15:30"
    assert best(found, "venue") == "BRIDGE 410"


def test_find_in_prose__workshop_leader() -> None:
    """The Center for Design will host a workshop led by architect Maya Lindholm on March 28, 2026 from 9:30 to noon in the
    Great Hall, College of Fine Arts."""  # noqa: E501 (a pasted text)
    found = prose_of(test_find_in_prose__workshop_leader)
    assert best(found, "speaker") == "Maya Lindholm"
    assert best(found, "start") == "09:30"
    assert best(found, "end") == "12:00"


def test_find_in_prose__speech_club() -> None:
    """SPEECH CLUB TALK
    Hsiao-Wuen Chang
    Listening to Noise
    12:30-1:30, Tuesday, March 17, 2026
    Wean 4623
    (lunch provided)"""
    found = prose_of(test_find_in_prose__speech_club)
    assert best(found, "speaker") == "Hsiao-Wuen Chang"
    assert best(found, "venue") == "Wean 4623"
    assert best(found, "start") == "12:30"
    assert best(found, "end") == "13:30"


def test_find_in_prose__medal() -> None:
    """Our own Prof. Ruth Adler will be awarded the Bridge Medal. The ceremony, at which she will lecture on markets, is
    on Sunday, April 19, 2026, at 2 p.m. in Carnegie Music Hall, Oakland."""
    found = prose_of(test_find_in_prose__medal)
    assert best(found, "speaker") == "Ruth Adler"
    assert best(found, "start") == "14:00"
