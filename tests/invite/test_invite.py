from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from seminar.bilingual import Bilingual, Lang
from seminar.errors import SeminarError
from seminar.model import Online, Person, Talk
from seminar.render import Context, Mailbox, render
from seminar.render.calendar import calendar_bytes, event, uid_of, vtimezone
from seminar.render.invite import render_all
from tests.talks import NOW, full_talk, long_talk, minimal_talk

OFFICE = Mailbox(
    "office@physics.yunxi.example.org", Bilingual("云溪大学物理学院", "School of Physics, Yunxi University")
)
CONTEXT = Context(now=NOW, sender=OFFICE)
ENGLISH = Context(now=NOW, sender=OFFICE, langs=(Lang.EN,))


def invitation(talk: Talk, context: Context = CONTEXT) -> Calendar:
    return Calendar.from_ical(render("invite", talk, context).body)


def only_event(talk: Talk, context: Context = CONTEXT):
    (made,) = invitation(talk, context).events
    return made


TALKS = {
    "full": full_talk(),
    "minimal": minimal_talk(),
    "long": long_talk(),
    "day-only": minimal_talk().replacing(start=date(2026, 4, 2)),
    "three-days": minimal_talk().replacing(start=date(2026, 4, 2), end=date(2026, 4, 4)),
    "cancelled": full_talk().replacing(status="cancelled", revision=2),
    "london": full_talk().replacing(timezone="Europe/London", start="2026-10-25T00:30+01:00", end="2026-10-25T02:00Z"),
    "utc": full_talk().replacing(timezone="UTC"),
    "summer-1988": full_talk().replacing(start="1988-07-01T10:00", end="1988-07-01T11:00"),
    "no-title": minimal_talk().replacing(title=Bilingual()),
}


@pytest.mark.parametrize("name", ["full", "minimal", "cancelled", "day-only"])
def test_render__golden(name, golden):
    golden(f"invite/{name}.ics", render("invite", TALKS[name], CONTEXT).body)


def test_render__one_language_golden(golden):
    golden("invite/full-en.ics", render("invite", full_talk(), ENGLISH).body)


def test_render__same_input_same_bytes():
    assert render("invite", full_talk(), CONTEXT) == render("invite", full_talk(), CONTEXT)


@pytest.mark.parametrize("name", TALKS)
def test_render__every_line_is_crlf_and_short(name):
    body = render("invite", TALKS[name], CONTEXT).body
    assert body.endswith(b"END:VCALENDAR\r\n")
    assert body.count(b"\n") == body.count(b"\r\n")
    for line in body.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")


@pytest.mark.parametrize("langs", [(Lang.ZH, Lang.EN), (Lang.ZH,), (Lang.EN,)], ids=["both", "zh", "en"])
def test_render__strict_rfc_check(langs, shared, tmp_path):
    context = Context(now=NOW, sender=OFFICE, langs=langs)
    files = []
    for name, talk in TALKS.items():
        files.append(tmp_path / f"{name}.ics")
        files[-1].write_bytes(render("invite", talk, context).body)
    command = [sys.executable, shared / "tools" / "check_ics.py", "--readers", "none", *files]
    report = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    defects = {Path(file["file"]).stem: file["defects"] for file in report["files"] if file["defects"]}
    assert defects == {}


def test_summary__both_languages_in_one_line():
    assert only_event(full_talk())["SUMMARY"] == (
        "雨从何处来：云滴碰并的实验与理论 / Where Rain Comes From: Cloud Droplets in Theory and Experiment"
    )


def test_summary__same_text_on_both_sides_once():
    talk = minimal_talk().replacing(title=Bilingual("AlphaMoss", "AlphaMoss"))
    assert only_event(talk)["SUMMARY"] == "AlphaMoss"


def test_summary__without_title_names_the_speaker():
    talk = minimal_talk().replacing(title=Bilingual())
    assert only_event(talk)["SUMMARY"] == "江一苇的报告 / Talk by 江一苇"


def test_summary__borrowed_text_keeps_its_own_language():
    summary = only_event(minimal_talk(), ENGLISH)["SUMMARY"]
    assert (summary, summary.params["LANGUAGE"]) == ("苔藓的记忆", "zh-CN")


def test_description__says_time_with_zone_link_id_and_passcode_in_both_languages():
    text = str(only_event(full_talk())["DESCRIPTION"])
    chinese, english = text.split("———")
    assert "时间：2026年3月19日（星期四）上午10:00–11:30（北京时间）" in chinese
    assert "腾讯会议，会议号 123-456-789，密码 0319" in chinese
    assert "Time: Thursday, March 19, 2026, 10:00–11:30 a.m. (Beijing time)" in english
    assert "Tencent Meeting, meeting ID 123-456-789, passcode 0319" in english
    assert chinese.count("https://meeting.tencent.com/dm/ExampleKey") == 1


def test_description__borrowed_text_carries_a_note():
    assert "Venue: 生物楼 102 (in Chinese)" in str(only_event(minimal_talk(), ENGLISH)["DESCRIPTION"])


def test_event__link_in_url_not_in_location():
    made = only_event(full_talk())
    assert made["URL"] == "https://meeting.tencent.com/dm/ExampleKey"
    assert made["LOCATION"] == "物理楼 305 会议室 / Room 305, Physics Building"


def test_event__online_only_names_the_meeting_as_place():
    talk = minimal_talk().replacing(venue=Bilingual(), online=Online(platform="Zoom", id="555 0100"))
    assert only_event(talk)["LOCATION"] == "Zoom，会议号 555 0100 / Zoom, meeting ID 555 0100"


@pytest.mark.parametrize("url", ["http:/", "javascript:alert(1)", "meeting room", "https://", "ftp://a.example.org/x"])
def test_event__what_is_no_web_address_is_no_url(url):
    talk = minimal_talk().replacing(url=url, online=Online(url=url))
    made = only_event(talk)
    assert "URL" not in made
    assert "CONFERENCE" not in made


def test_event__day_only_is_all_day_and_says_so():
    made = only_event(TALKS["day-only"])
    assert made.decoded("DTSTART") == date(2026, 4, 2)
    assert "DTEND" not in made
    assert made["TRANSP"] == "TRANSPARENT"
    assert "具体时间待定" in made["DESCRIPTION"]
    assert "the hour is still to be announced" in made["DESCRIPTION"]


def test_event__last_day_is_within_the_event():
    assert only_event(TALKS["three-days"]).decoded("DTEND") == date(2026, 4, 5)


def test_event__no_start_is_named():
    with pytest.raises(SeminarError) as caught:
        render("invite", minimal_talk().replacing(start=None), CONTEXT)
    assert caught.value.key == "calendar.no-start"
    assert caught.value.params == {"title": "苔藓的记忆"}


def test_event__end_before_start_is_left_out():
    assert "DTEND" not in only_event(minimal_talk().replacing(end="2026-04-02T13:00+08:00"))


def test_event__status_and_sequence():
    assert only_event(full_talk())["STATUS"] == "CONFIRMED"
    assert only_event(full_talk().replacing(status="draft"))["STATUS"] == "TENTATIVE"
    assert only_event(full_talk().replacing(revision=7))["SEQUENCE"] == 7
    cancelled = only_event(full_talk().replacing(status="cancelled"))
    assert (cancelled["STATUS"], cancelled["SEQUENCE"]) == ("CANCELLED", 1)


def test_event__attendee_is_asked_for_no_answer():
    made = event(full_talk(), CONTEXT, organizer=OFFICE, attendee="reader@example.org")
    assert made["ATTENDEE"] == "mailto:reader@example.org"
    assert made["ATTENDEE"].params["RSVP"] == "FALSE"


def test_event__alarm_is_optional_and_never_on_a_cancellation():
    assert b"BEGIN:VALARM" in event(full_talk(), CONTEXT, alarm=True).to_ical()
    assert b"VALARM" not in event(full_talk(), CONTEXT).to_ical()
    assert b"VALARM" not in event(full_talk().replacing(status="cancelled"), CONTEXT, alarm=True).to_ical()


def test_render__method():
    assert invitation(full_talk())["METHOD"] == "PUBLISH"
    assert invitation(TALKS["cancelled"])["METHOD"] == "CANCEL"


def test_render__a_talk_put_off_to_no_day_yet_leaves_the_calendars():
    told = full_talk().replacing(revision=1)
    open_now = told.replacing(start=None, end=None, status="tentative", revision=2)
    made = invitation(open_now, Context(now=NOW, sender=OFFICE, previous=told))
    (cancelled,) = made.events
    assert (made["METHOD"], cancelled["STATUS"]) == ("CANCEL", "CANCELLED")
    assert cancelled["DTSTART"].dt == told.start and cancelled["UID"] == only_event(told)["UID"]
    assert cancelled["SEQUENCE"] > only_event(told)["SEQUENCE"]
    with pytest.raises(SeminarError):
        render("invite", open_now, CONTEXT)


def test_render__organizer_is_the_sender_else_a_contact():
    organizer = only_event(full_talk())["ORGANIZER"]
    assert organizer == "mailto:office@physics.yunxi.example.org"
    assert organizer.params["CN"] == "云溪大学物理学院 / School of Physics, Yunxi University"
    contact = only_event(full_talk(), Context(now=NOW))["ORGANIZER"]
    assert contact.params["CN"] == "何知秋 / Zhiqiu He"


def test_render__nobody_to_name_gives_a_plain_calendar():
    """METHOD:PUBLISH needs an ORGANIZER (RFC 5546 §3.2.1); a calendar without METHOD is read by all."""
    made = invitation(minimal_talk(), Context(now=NOW))
    assert "METHOD" not in made
    assert "ORGANIZER" not in made.events[0]


def test_render_all__several_talks_in_one_calendar():
    talks = [full_talk(), minimal_talk(), minimal_talk().replacing(uid="third@seminar", status="cancelled")]
    made = Calendar.from_ical(render_all(talks, CONTEXT).body)
    assert [str(one["STATUS"]) for one in made.events] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert made["METHOD"] == "PUBLISH"
    assert len(made.timezones) == 1


def test_uid_of__a_talk_without_one_keeps_it_when_moved():
    talk = minimal_talk().replacing(uid=None)
    moved = talk.replacing(start="2026-05-02T14:30+08:00", venue=Bilingual("生物楼 201"))
    assert uid_of(talk) == uid_of(moved)
    assert uid_of(talk) != uid_of(talk.replacing(title=Bilingual("另一场报告")))


def test_event__hostile_text_stays_text():
    talk = full_talk().replacing(
        uid="a\r\nATTENDEE:mailto:x@example.org",
        title=Bilingual("题\r\nBEGIN:VALARM\u202e\x00", 'T"\nEND:VEVENT'),
        contacts=(Person(name=Bilingual('何"\n知秋'), email="a@example.org"),),
    )
    calendar = invitation(talk, Context(now=NOW))
    (made,) = calendar.events
    assert made["SUMMARY"] == '题 BEGIN:VALARM / T" END:VEVENT'
    assert "ATTENDEE" not in made
    assert made.subcomponents == []
    assert made["ORGANIZER"].params["CN"] == "何 知秋"


@pytest.mark.parametrize("name", ["Asia/Shanghai", "Europe/London", "America/New_York", "Australia/Sydney", "UTC"])
def test_vtimezone__agrees_with_the_zone_of_the_system(name):
    from zoneinfo import ZoneInfo

    clock = vtimezone(name, 2025, 2027).to_tz(lookup_tzid=False)
    for day in range(0, 3 * 365, 9):
        moment = datetime(2025, 1, 1, 4, 30) + timedelta(days=day)
        assert moment.replace(tzinfo=clock).utcoffset() == moment.replace(tzinfo=ZoneInfo(name)).utcoffset(), moment


def test_vtimezone__china_is_one_part():
    assert vtimezone("Asia/Shanghai", 2020, 2030).to_ical().count(b"BEGIN:STANDARD") == 1


@pytest.mark.parametrize("year", [1900, 2199])
def test_calendar_bytes__years_at_the_edge(year):
    talk = minimal_talk().replacing(start=datetime(year, 6, 1, 12, tzinfo=UTC), timezone="America/New_York")
    assert calendar_bytes((event(talk, CONTEXT),)).startswith(b"BEGIN:VCALENDAR")
