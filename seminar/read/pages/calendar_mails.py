"""Invitations as calendars mail them (Google Calendar, Outlook, Teams): what the service says around the notice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from seminar.read.document import Line

#: What only such a mail says.
_TELLS: Final = re.compile(
    r"\s*(?:You have been invited to the following event|Invitation from Google Calendar|-+\s?Original Appointment\s?-+"
    r"|View all guest info|Microsoft Teams (?:[Mm]eeting|会议)|Join (?:with Google Meet|on your computer)"
    r"|您已受邀参加以下活动|来自 ?Google ?日历的邀请).{0,80}",
)
#: What the service says for itself.
_PASSED: Final = re.compile(
    r"\s*(?:You have been invited to the following event\.?|Invitation from Google Calendar.*"
    r"|-+\s?Original Appointment\s?-+|View (?:map|all guest info)|Going \(.{3,80}\)\?.*|more options »"
    r"|(?:Yes|Maybe|No)(?: [-|] (?:Yes|Maybe|No))*"
    r"|(?:Reply|RSVP) for \S{3,80}@\S{3,80}|You are receiving this (?:courtesy )?email .*|Forwarding this invitation .*"
    r"|Join on your computer.*|Click here to join the meeting|Download Teams.*|Learn More \| .*|Meeting options.*"
    r"|Reset (?:dial-in )?PIN|Find a local number.*|_{8,}|您已受邀参加以下活动。?|来自 ?Google ?日历的邀请.*)\s*"
)
#: ``When<tab>Thu Nov 5, 2031``: a row of the table in such a mail, its label and what the reader calls it.
_ROW: Final = re.compile(r"(When|Where|Location|Calendar|Who|Joining info|时间|地点|日历|参与者)\t+\s*(.*)")
_CALLED: Final = MappingProxyType(
    {"When": "Time", "Where": "Venue", "Location": "Venue", "时间": "时间", "地点": "地点", "Joining info": "Online"}
)
#: The heads of those who are asked to come, and one of them.
_GUESTS: Final = re.compile(r"\s*(?:Guests|Who|Attendees|Required|Optional|参与者|邀请对象)\s*[:：]?\s*")
_ONE_OF_THEM: Final = re.compile(
    r"\s*(?:[•·-]\s*)?(?:\S+@\S+|.{2,60}\s[-–]\s(?:organizer|organiser|creator|optional))\s*"
)
#: What the meeting is on, or its address without the scheme.
_MEETING: Final = re.compile(
    r"\s*(?:(?P<teams>Microsoft Teams) (?:[Mm]eeting|会议)|(?P<meet>meet\.google\.com/[\w-]{6,20}))\s*"
)
_MAP: Final = re.compile(r"\s*\((?:map|地图)\)\s*$")
#: What the reader passes over: a label that says so.
_NOTHING: Final = "Tags"


def plain(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those of the service under a label that is passed over, the rows of its table under theirs.

    Any other text as it is.
    """
    if not any(_TELLS.fullmatch(line.text) for line in lines if line.label is None):
        return tuple(lines)
    return tuple(_told(lines))


def _told(lines: Sequence[Line]) -> Iterator[Line]:
    among_guests = False
    for line in lines:
        row = _ROW.fullmatch(line.text) if line.label is None else None
        if line.label is not None or not line.text.strip():
            among_guests = among_guests and line.label is None and not line.text.strip()
            yield line
        elif row is not None:
            among_guests = row[1] in ("Who", "参与者")
            called = _CALLED.get(row[1], _NOTHING)
            yield replace(line, label=called, text=_MAP.sub("", row[2])) if row[2].strip() else line
        elif _PASSED.fullmatch(line.text) or _GUESTS.fullmatch(line.text):
            among_guests = _GUESTS.fullmatch(line.text) is not None
            yield replace(line, label=_NOTHING)
        elif meeting := _MEETING.fullmatch(line.text):
            yield replace(line, label="Online", text=meeting["teams"] or f"https://{meeting['meet']}")
        elif among_guests and _ONE_OF_THEM.fullmatch(line.text):
            yield replace(line, label=_NOTHING)
        else:
            among_guests = False
            yield line
