"""Ways English notices lay their facts out: the page above the talk, lines set apart, days and terms."""

from __future__ import annotations

from seminar.read.terms import year_of
from tests.read.reading import drafts, facts, read


def test_read_text__title_in_bold_below_the_speaker() -> None:
    """
    **Date:** 13 January 2026, 4pm

    **Venue:** Seminar Room 3-15

    **Speaker:** Jane Roe, University of Northland

    **Drops and Crystals: How Clouds Gather Intelligence**

    **Abstract:**

    We describe how drops gather in a cloud and why the ice wins in the end, whatever the wind may do to it.
    """
    found = read(test_read_text__title_in_bold_below_the_speaker)
    assert found["title.en"] == "Drops and Crystals: How Clouds Gather Intelligence"
    assert found["speakers.0.affiliation.en"] == "University of Northland"


def test_read_text__page_named_by_its_day() -> None:
    """
    +++
    title = "2026-10-17 Talk: RainSim"
    +++

    - _Topic:_ RainSim - A Verified Simulation of Rain
    - _Speaker:_ Linus Miller
    - _Location:_ Harbour 2-225
    - _Time:_ 4:00-5:00 pm
    """
    assert read(test_read_text__page_named_by_its_day) == {
        "title.en": "RainSim - A Verified Simulation of Rain",
        "speakers.0.name.en": "Linus Miller",
        "venue.en": "Harbour 2-225",
        "start": "2026-10-17T16:00",
        "end": "2026-10-17T17:00",
    }


def test_read_text__page_named_by_its_speaker() -> None:
    """
    ---
    layout: archive
    title: "Talk Info: Diana Young"
    ---

    Title:
    Less Rain and More Structure

    Bio:
    Diana Young is an assistant professor in the School of Computing at Georgia Tech.
    """
    found = read(test_read_text__page_named_by_its_speaker)
    assert found["title.en"] == "Less Rain and More Structure"
    assert found["speakers.0.affiliation.en"] == "Georgia Tech"


def test_read_text__week_of_a_term_is_no_series() -> None:
    """
    ## Week 8

    Title: Rain on Irregular Domains
    Time: Thu 2026-02-26 14.00-15.00
    Speaker: Linus Miller (Northland University)
    Abstract: TODO: Add abstract if available.
    """
    found = read(test_read_text__week_of_a_term_is_no_series)
    assert not {"series_name.en", "number", "abstract.en"} & set(found)


def test_read_text__quoted_line_among_few() -> None:
    """
    *TUESDAY Oct 27TH  5:00-6:30pm*
    ‘Bruno Frank on the Price of Rain’
    Joint Seminar with Modern Literature
    Prof Tom Miller
    Université de Lille 3
    """
    found = read(test_read_text__quoted_line_among_few)
    assert found["title.en"] == "Bruno Frank on the Price of Rain"
    assert found["speakers.0.name.en"] == "Tom Miller"
    assert found["speakers.0.affiliation.en"] == "Université de Lille 3"


def test_read_text__list_with_a_head() -> None:
    """
    Title and speaker Date Time
    The World of Thin Ice
    Speaker: Prof. Jane Roe
    12 March 2026, 2:30pm – 5:00pm
    Venue: Lecture Hall, Harbour Museum
    """
    assert read(test_read_text__list_with_a_head)["title.en"] == "The World of Thin Ice"


def test_read_text__institution_a_blank_line_below() -> None:
    """
    Physics colloquium

    Location: 111 Harbour Hall

    March 12, 2026, 1:15pm

    Dr. Cora Luis Diaz

    Northland Neutron Science Center

    Title: The search for strange ice

    Host: Jane Roe
    """
    found = read(test_read_text__institution_a_blank_line_below)
    assert found["speakers.0.name.en"] == "Cora Luis Diaz"
    assert found["speakers.0.affiliation.en"] == "Northland Neutron Science Center"


def test_read_text__letters_behind_a_name() -> None:
    """
    Group: RAIN group meeting
    Title: Open questions of rain
    Speaker: Dr. Mila Gu CQT, Singapore
    Time: 2026-03-05 15:30-16:30
    """
    found = read(test_read_text__letters_behind_a_name)
    assert found["speakers.0.name.en"] == "Mila Gu"
    assert found["speakers.0.affiliation.en"] == "CQT"
    assert found["series_name.en"] == "RAIN group meeting"


def test_read_text__way_to_the_room() -> None:
    """
    Title: Clouds in Three Dimensions
    Speaker: Linus Miller
    Time: 2 June 2026, 12.30pm
    Venue: Seminar room of the rain laboratory, 45 Harbour Street (7th floor) - [detailed path](https://rain.example.org/way/).
    Code: https://code.example.org/clouds
    """
    found = read(test_read_text__way_to_the_room)
    assert found["venue.en"] == "Seminar room of the rain laboratory, 45 Harbour Street (7th floor)"
    assert "online.passcode" not in found


def test_read_text__day_alone_is_no_title() -> None:
    """
    Department of Rain and Ice News


    18 Oct 2024 (Fri)

    You are invited to an online public lecture titled “Ice in the Age of Rain”.

    Speaker: Jane Roe
    """
    (draft,) = drafts(test_read_text__day_alone_is_no_title)
    assert facts(draft)["title.en"] == "Ice in the Age of Rain"


def test_read_text__term_says_the_year() -> None:
    """
    Rain colloquium Autumn 2027

    Date: November 5
    Time: 3:15 pm
    Speaker: Jane Roe, University of Northland
    Title: Ice and Its Shadows
    """
    assert read(test_read_text__term_says_the_year)["start"] == "2027-11-05T15:15"


def test_read_text__term_of_a_day_without_a_label() -> None:
    """
    Rain colloquium Spring 2027

    All colloquia take place at 3:15pm.

    February 5

    Dr. Jane Roe

    University of Northland

    Title: Ice and Its Shadows
    """
    assert read(test_read_text__term_of_a_day_without_a_label)["start"].startswith("2027-02-05")


def test_read_text__pictures_at_the_edge_of_a_line() -> None:
    """
    🎓 Quantum Rain Seminar 🎓

    Ice in the Age of Rain

    🎤 Jane Roe, University of Northland
    📅 March 12, 2026
    🕒 3:00–4:00 pm
    📍 Room 305, Harbour Building
    """
    found = read(test_read_text__pictures_at_the_edge_of_a_line)
    assert (found["series_name.en"], found["title.en"]) == ("Quantum Rain Seminar", "Ice in the Age of Rain")


def test_year_of__terms() -> None:
    assert year_of(10, ["Rain Talks", "Fall Semester 2027"]) == 2027
    assert year_of(1, ["Autumn 2027"]) == 2028
    assert year_of(11, ["Spring 2027"]) is None
    assert (year_of(9, ["2027-2028学年"]), year_of(3, ["AY 2027/28"])) == (2027, 2028)
    assert year_of(9, ["Rain Colloquium 2027"]) == 2027
    assert year_of(9, ["The rain of 2027 fell in spring."]) is None


def test_read_text__department_and_university_below_a_name() -> None:
    """
    SEMINAR ANNOUNCEMENT

    DR. JANE ROE
    Department of Mathematics
    University of Northland

    "Estimating Rainfall from Sparse Gauges"

    Wednesday, March 11, 2026
    3:30 – 4:30 PM
    1011 Harbour Hall

    Abstract

    Rain gauges are sparse in the mountains, and satellites see the cloud tops only, so both are needed here.
    """
    found = read(test_read_text__department_and_university_below_a_name)
    assert found["speakers.0.affiliation.en"] == "University of Northland"
    assert found["speakers.0.department.en"] == "Department of Mathematics"


def test_read_text__subject_of_a_mail() -> None:
    """
    Subject: [rain-seminar] Seminar tomorrow: Tom Ford (Northland)

    Speaker: Tom Ford (University of Northland)
    Title: Verified Compilers for Rain Sensors
    Time: 12 March 2026, 11am
    Venue
    Room 305, Harbour Building (reception to follow)
    """
    found = read(test_read_text__subject_of_a_mail)
    assert found["title.en"] == "Verified Compilers for Rain Sensors"
    assert found["venue.en"] == "Room 305, Harbour Building"


def test_read_text__head_with_day_and_place() -> None:
    """
    Logic Seminar, Thursday 12 March 2026, 16:00-17:30, Room F1.15 Harbour Park 107

    Speaker: Jane Roe (Northland)

    Title: Modal Logic of Rain
    """
    found = read(test_read_text__head_with_day_and_place)
    assert (found["venue.en"], found["end"]) == ("Room F1.15 Harbour Park 107", "2026-03-12T17:30")


def test_read_text__series_speaker_and_title_in_a_heading() -> None:
    """
    Distinguished Lecture Series: Professor Jane Roe – Ice Cores and Old Air

    Join us on Thursday 12 March 2026 from 16:00 to 17:00 for a lecture by Professor Jane Roe of Northland.

    Venue: Harbour Lecture Theatre
    Event Type: Lecture
    """
    found = read(test_read_text__series_speaker_and_title_in_a_heading)
    assert found["series_name.en"] == "Distinguished Lecture Series"
    assert found["title.en"] == "Ice Cores and Old Air"
    assert found["speakers.0.name.en"] == "Jane Roe"


def test_read_text__year_of_a_series_is_no_number() -> None:
    """
    Harbour Lecture 2026
    Professor Jane Roe FRS
    Ice Cores and Old Air
    Date: Thu, 12 Mar 2026 17:30
    Location: Old Theatre
    """
    found = read(test_read_text__year_of_a_series_is_no_number)
    assert (found["series_name.en"], found.get("number")) == ("Harbour Lecture", None)
    assert found["title.en"] == "Ice Cores and Old Air"


def test_read_text__talk_in_short_is_no_series() -> None:
    """
    [Seminar] 12 March 16:00, Jane Roe (Northland Univ.)

    * Title: Ice Cores and Old Air
    * Speaker: Jane Roe (Northland Univ.)
    * Date: 12 March 2026 (Thu) 16:00 ~ 17:00
    * Place: 27-325

    Abstract
    Old air is trapped in the ice of the poles.

    All interested are welcome!
    """
    found = read(test_read_text__talk_in_short_is_no_series)
    assert "series_name.en" not in found
    assert found["abstract.en"] == "Old air is trapped in the ice of the poles."


def test_read_text__talk_by_somebody_in_a_heading() -> None:
    """
    # Talk by Jane Roe (University of Northland)

    **Title**: Ice Cores and Old Air
    **When**: Thursday, 12 March 2026, 14:00
    **Where**: Harbour 3.14, and online ([Zoom](https://example.zoom.us/j/91234567890), password: ice)
    """
    found = read(test_read_text__talk_by_somebody_in_a_heading)
    assert found["speakers.0.affiliation.en"] == "University of Northland"
    assert found["venue.en"] == "Harbour 3.14"
    assert found["online.url"] == "https://example.zoom.us/j/91234567890"


def test_read_text__speaker_and_title_in_one_line() -> None:
    """
    Jane Roe (University of Northland) - Ice Cores and Old Air
    12 Mar 2026, 15:00, Room 305
    Old air is trapped in the ice of the poles. In this talk we look at what the bubbles tell about the climate.
    """
    found = read(test_read_text__speaker_and_title_in_one_line)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Ice Cores and Old Air", "Jane Roe")


def test_read_text__colloquium_with_speaker_and_quoted_title() -> None:
    """
    Colloquium: Jane Roe (University of Northland), "Ice Cores and Old Air"
    Thursday, 12 March 2026, 16:00
    Harbour Building, Room 305
    """
    found = read(test_read_text__colloquium_with_speaker_and_quoted_title)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Ice Cores and Old Air", "Jane Roe")


def test_read_text__dotted_hour_and_a_bar_before_the_meeting() -> None:
    """
    Title: Ice Cores and Old Air
    Lecturer: Jane Roe (University of Northland)
    Date: 12 March 2026
    Time: 17.15
    Location: 305 Harbour Hall | Zoom: https://example.zoom.us/j/91234567890
    """
    found = read(test_read_text__dotted_hour_and_a_bar_before_the_meeting)
    assert (found["start"], found["venue.en"]) == ("2026-03-12T17:15", "305 Harbour Hall")
    assert found["online.platform"] == "Zoom"
