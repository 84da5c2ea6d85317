"""Pages and mails as the systems that carry talks write them: talks.cam, Indico, wikis, mail programs."""

from __future__ import annotations

from seminar.read.reader import read_text
from tests.read.reading import READ_ON, drafts, facts, read


def test_read_text__a_page_of_talks_cam() -> None:
    """
    Rain Institute > Talks > Lake Seminars > Thin ice on warm lakes
    Log in | Privacy | Help

    Thin ice on warm lakes

    Add to your list(s) Download to your calendar using vCal

    Jane Roe (Northland University)
    Friday 6 June 2031, 11:00-12:00
    Mill Hall, Room 4.

    If you have a question about this talk, please contact John Doe.

    Ice on lakes is thinner than it was, and we ask since when. A hundred years of fishing diaries tell us that the
    change began long before anybody measured it, and that it was fastest where lakes are deep and winds are strong.

    This talk is part of the Lake Seminars series.

    Tell a friend about this talk:
    This talk is included in these lists:
    All Talks (aka the CURE list)
    """
    found = read(test_read_text__a_page_of_talks_cam)
    assert (found["title.en"], found["series_name.en"]) == ("Thin ice on warm lakes", "Lake Seminars")
    assert (found["speakers.0.name.en"], found["venue.en"]) == ("Jane Roe", "Mill Hall, Room 4")
    assert (found["start"], found["contacts.0.name.en"]) == ("2031-06-06T11:00", "John Doe")
    assert str(found["abstract.en"]).startswith("Ice on lakes")


def test_read_text__a_page_of_talks_cam_with_the_names_of_its_pictures() -> None:
    """
    Thin ice on warm lakes
    UserJane Roe (Northland University)
    ClockFriday 6 June 2031, 11:00-12:00
    HouseMill Hall, Room 4

    Ice on lakes is thinner than it was, and we ask since when. A hundred years of fishing diaries tell us that the
    change began long before anybody measured it, and that it was fastest where lakes are deep and winds are strong.

    This talk is part of the Lake Seminars series.
    """
    found = read(test_read_text__a_page_of_talks_cam_with_the_names_of_its_pictures)
    assert (found["title.en"], found["series_name.en"]) == ("Thin ice on warm lakes", "Lake Seminars")
    assert (found["speakers.0.name.en"], found["venue.en"]) == ("Jane Roe", "Mill Hall, Room 4")


def test_read_text__a_page_of_indico() -> None:
    """
    Thin ice on warm lakes
    Friday 6 Jun 2031, 11:00 → 12:15 Europe/Rome
    Sala Grande (Palazzo del Lago)

    Speaker
    Jane Roe (Northland University)

    Description
    Ice on lakes is thinner than it was, and we ask since when. A hundred years of fishing diaries tell us.
    """
    found = read(test_read_text__a_page_of_indico)
    assert (found["title.en"], found["venue.en"]) == ("Thin ice on warm lakes", "Sala Grande (Palazzo del Lago)")
    assert (found["start"], found["end"]) == ("2031-06-06T11:00", "2031-06-06T12:15")


def test_read_text__the_title_over_a_description() -> None:
    """
    Lake Seminar
    Friday 6 Jun 2031, 11:00 → 12:15 Europe/Rome
    Sala Grande (Palazzo del Lago)

    Speaker
    Jane Roe (Northland University)

    Description
    Thin ice on lakes that were once warm

    Ice on lakes is thinner than it was, and we ask since when. A hundred years of fishing diaries tell us.
    """
    found = read(test_read_text__the_title_over_a_description)
    assert (found["title.en"], found["series_name.en"]) == ("Thin ice on lakes that were once warm", "Lake Seminar")
    assert str(found["abstract.en"]).startswith("Ice on lakes")


def test_read_text__a_page_of_online_seminars() -> None:
    """
    Thin ice on warm lakes
    Jane Roe (Northland University)

    27-Oct-2031, 15:00-16:00 (16 hours from now)

    Abstract: Ice on lakes is thinner than it was, and we ask since when.

    Audience: researchers in the topic

    Lakes Online
    Series comments: Ask the organizers for the password.
    """
    found = read(test_read_text__a_page_of_online_seminars)
    assert (found["series_name.en"], found["start"]) == ("Lakes Online", "2031-10-27T15:00")


def test_read_text__the_header_of_a_chinese_mail() -> None:
    """
    发件人: 云溪大学办公室 <office@example.org>
    发送时间: 2031年7月6日 9:15
    收件人: all@example.org
    主题: 学术报告通知（7月9日）

    题目：云中的冰
    主讲人：林远舟（东屿大学）
    兹定于7月9日（周三）下午三点在446会议室举行学术报告。
    """
    found = read(test_read_text__the_header_of_a_chinese_mail)
    assert (found["title.zh"], found["start"]) == ("云中的冰", "2031-07-09T15:00")


def test_read_text__a_mail_as_it_is_printed() -> None:
    """
    [RAIN-L] Lake Dept. Colloquium, Fri 2/28: Jane Roe (Northland)

    lake-office via RAIN-L <rain-l@lists.example.org>          Mon, Feb 24, 2031 at 8:15 AM
    To: rain-l@lists.example.org

         "Thin Ice on Warm Lakes"

         Jane Roe
         Associate Professor of Limnology, Northland University

         Friday, February 28, 2031
         3:15 p.m. to 5:00 p.m.
         Mill Hall 204
    """
    found = read(test_read_text__a_mail_as_it_is_printed)
    assert (found["series_name.en"], found["title.en"]) == ("Lake Dept. Colloquium", "Thin Ice on Warm Lakes")
    assert (found["start"], found["speakers.0.affiliation.en"]) == ("2031-02-28T15:15", "Northland University")


def test_read_text__the_series_in_the_subject_of_a_reminder() -> None:
    """
    From: Rain Office
    Sent: 03 November 2031 09:41
    To: all
    Subject: FW: REMINDER: Lake Seminar TODAY - Prof Jane Roe (Northland University)

    Speaker: Prof Jane Roe (Northland University)
    Title: Thin ice on warm lakes
    When: Monday 3 November 2031, 13:00
    """
    found = read(test_read_text__the_series_in_the_subject_of_a_reminder)
    assert (found["series_name.en"], found["title.en"]) == ("Lake Seminar", "Thin ice on warm lakes")


def test_read_text__whom_to_write_to_below_the_abstract() -> None:
    """
    Title: Thin ice on warm lakes
    Speaker: Jane Roe, Northland University
    Time: 6 June 2031, 11:00

    Abstract
    Ice on lakes is thinner than it was, and we ask since when.

    For the paper to be read before the talk write to Mary Moe (mmoe@example.org).
    """
    found = read(test_read_text__whom_to_write_to_below_the_abstract)
    assert (found["contacts.0.name.en"], found["contacts.0.email"]) == ("Mary Moe", "mmoe@example.org")
    assert found["abstract.en"] == "Ice on lakes is thinner than it was, and we ask since when."


def test_read_text__the_headings_of_a_wiki() -> None:
    """
    == Thin ice on warm lakes ==
    '''Speaker:''' Jane Roe, Northland University
    '''Time:''' 6 June 2031, 11:00
    '''Place:''' Mill Hall 204
    """
    found = read(test_read_text__the_headings_of_a_wiki)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Thin ice on warm lakes", "Jane Roe")


#: A page as some tools save it: every label stands glued to the value before it.
_IN_ONE_LINE = (
    "HomePeopleEventsThin Ice on Warm LakesThin Ice on Warm LakesDate: 6 June 2031 (Friday)Time: 11:00 a.m. – 12:00 "
    "noonVenue: Mill Hall 204Speaker: Prof. Jane Roe, Northland UniversityAbstract: Ice on lakes is thinner than it "
    "was, and we ask since when.Biography: Jane Roe is Professor of Limnology at Northland University.Registration"
    "Please register by 4 June.EnquiriesPlease contact Ms. Moe at moe@example.org.Last Updated: May 1, 2031"
)


def test_read_text__an_english_page_in_one_line() -> None:
    found = facts(read_text(_IN_ONE_LINE, reference=READ_ON)[0])
    assert (found["title.en"], found["start"]) == ("Thin Ice on Warm Lakes", "2031-06-06T11:00")
    assert (found["speakers.0.affiliation.en"], found["venue.en"]) == ("Northland University", "Mill Hall 204")
    assert found["abstract.en"] == "Ice on lakes is thinner than it was, and we ask since when."
    assert found["speakers.0.bio.en"] == "Jane Roe is Professor of Limnology at Northland University."


def test_read_text__the_hour_as_clocks_elsewhere_show_it() -> None:
    """
    June 6, 2031
    Title: Thin ice on warm lakes
    Speaker: Jane Roe, Northland University
    Time: 10:00 AM – 11:00 AM SGT (Jun 5, 7:00 PM PDT)
    """
    assert read(test_read_text__the_hour_as_clocks_elsewhere_show_it)["start"] == "2031-06-06T10:00"


def test_read_text__a_talk_counted_in_brackets_before_its_day() -> None:
    """
    ## Lake & Ice Seminar @ NLU

    ### [Session 58] Jun 6, 2031 — Thin ice on warm lakes

    - Speaker: Jane Roe, Postdoctoral Fellow, Northland University
    - Time: 10:00 – 11:00
    """
    found = read(test_read_text__a_talk_counted_in_brackets_before_its_day)
    assert (found["title.en"], found["number"]) == ("Thin ice on warm lakes", 58)
    assert (found["series_name.en"], found["start"]) == ("Lake & Ice Seminar @ NLU", "2031-06-06T10:00")


def test_read_text__who_looks_after_a_candidate_does_not_speak() -> None:
    """
    Candidate:      Mr. John Doe
    Supervisor:     Prof. Mary Moe
    Title:          Thin ice on warm lakes
    Date:           6 June 2031 (Friday)
    Time:           2:30pm - 4:30pm
    """
    found = read(test_read_text__who_looks_after_a_candidate_does_not_speak)
    assert found["speakers.0.name.en"] == "John Doe"
    assert "speakers.0.position.en" not in found


def test_read_text__the_numbers_and_the_hour_of_a_table() -> None:
    """
    # Lake Reading Group

    We meet **every second Friday, 17:00 - 18:00** in Mill Hall 204.

    | # | Date | Speaker | Topic |
    |---|------|---------|-------|
    | 32 | 2031-06-06 | Jane Roe (Northland University) | Thin ice on warm lakes |
    | 33 | 2031-06-20 | John Doe (Harbour College) | Fog over cold rivers |
    """
    found = facts(drafts(test_read_text__the_numbers_and_the_hour_of_a_table)[0])
    assert (found["number"], found["start"]) == (32, "2031-06-06T17:00")


def test_read_text__the_title_of_a_mail_below_its_reminder() -> None:
    """
    Subject: Reminder: Lake colloquium this Friday

    Hi everyone,

    Just a quick reminder that this Friday (Jun 6) Prof. Jane Roe from the University of Northland will be giving our
    colloquium talk.

    Thin ice: whispers from warm lakes

    Ice on lakes is thinner than it was, and we ask since when. A hundred years of fishing diaries tell us.

    Time: 3:30pm
    Place: Mill Hall 106
    """
    found = read(test_read_text__the_title_of_a_mail_below_its_reminder)
    assert (found["series_name.en"], found["title.en"]) == ("Lake colloquium", "Thin ice: whispers from warm lakes")


def test_read_text__the_series_in_the_headline_of_a_record() -> None:
    """
    url: http://cee.example.org/info/1045/3321.htm
    title: 【云溪讲坛第88期】Dr. Jane Roe：Thin ice on warm lakes
    publish_date: 2031-06-01
    content: 报告题目：Thin ice on warm lakes 报告人：Jane Roe 博士 报告时间：2031年6月6日 15:00 报告地点：文远楼402
    click: 152
    """
    found = read(test_read_text__the_series_in_the_headline_of_a_record)
    assert (found["series_name.zh"], found["number"]) == ("云溪讲坛", 88)
    assert found["title.en"] == "Thin ice on warm lakes"


def test_read_text__the_hour_before_the_series_of_a_week() -> None:
    """
    Seminars in the week of 9 - 13 June 2031

    Monday 9 June
    14:00 Lake Seminar, Room 14
    Speaker: Jane Roe (Northland University)
    Title: Thin ice on warm lakes
    """
    found = read(test_read_text__the_hour_before_the_series_of_a_week)
    assert (found["series_name.en"], found["start"]) == ("Lake Seminar", "2031-06-09T14:00")


def test_read_text__whom_a_calendar_asks_to_come() -> None:
    """
    Lake Colloquium: Jane Roe (Northland University) - Thin ice on warm lakes
    When: Tue Jun 10, 2031 11am – 12pm
    Where: Mill Hall 204
    Who: lake-events@example.org - organizer
    """
    found = read(test_read_text__whom_a_calendar_asks_to_come)
    assert (found["speakers.0.name.en"], found["title.en"]) == ("Jane Roe", "Thin ice on warm lakes")
