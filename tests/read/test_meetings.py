"""Online meetings: invitations as programs write them, and a meeting beside a room."""

from __future__ import annotations

from tests.read.reading import codes, drafts, facts, read


def test_read_text__tencent_meeting_invitation_alone() -> None:
    """
    何知秋 邀请您参加腾讯会议
    会议主题：雨从何处来
    会议时间：2025/03/12 15:00-16:30 (GMT+08:00) 中国标准时间 - 北京

    点击链接入会，或添加至会议列表：
    https://meeting.tencent.com/dm/ExampleKey

    #腾讯会议：123-456-789
    会议密码：0312
    """
    (draft,) = drafts(test_read_text__tencent_meeting_invitation_alone)
    assert facts(draft) == {
        "title.zh": "雨从何处来",
        "start": "2025-03-12T15:00",
        "end": "2025-03-12T16:30",
        "online.platform": "腾讯会议",
        "online.id": "123-456-789",
        "online.passcode": "0312",
        "online.url": "https://meeting.tencent.com/dm/ExampleKey",
    }
    assert "no_speaker" in codes(draft)


def test_read_text__zoom_invitation_alone() -> None:
    """
    Zhiqiu He is inviting you to a scheduled Zoom meeting.

    Topic: Where Rain Comes From
    Time: Mar 12, 2025 03:00 PM Beijing, Shanghai

    Join Zoom Meeting
    https://us02web.zoom.us/j/81234567890?pwd=abc

    Meeting ID: 812 3456 7890
    Passcode: rain25
    """
    assert read(test_read_text__zoom_invitation_alone) == {
        "title.en": "Where Rain Comes From",
        "start": "2025-03-12T15:00",
        "online.platform": "Zoom",
        "online.id": "812 3456 7890",
        "online.passcode": "rain25",
        "online.url": "https://us02web.zoom.us/j/81234567890?pwd=abc",
    }


def test_read_text__a_room_and_a_meeting_in_one_value() -> None:
    """
    Title: Where Rain Comes From
    Speaker: Yuanzhou Lin, Professor of Atmospheric Physics, Dongyu Institute of Technology
    Date & Time: 12 March 2025, 15:00-16:30
    Venue: Room 305, Physics Building & Zoom (Meeting ID: 812 3456 7890, Passcode: rain25)
    Language: English
    Contact: Zhiqiu He (office@example.org)
    """
    assert read(test_read_text__a_room_and_a_meeting_in_one_value) == {
        "title.en": "Where Rain Comes From",
        "language": "en",
        "speakers.0.name.en": "Yuanzhou Lin",
        "speakers.0.affiliation.en": "Dongyu Institute of Technology",
        "speakers.0.position.en": "Professor of Atmospheric Physics",
        "contacts.0.name.en": "Zhiqiu He",
        "contacts.0.email": "office@example.org",
        "start": "2025-03-12T15:00",
        "end": "2025-03-12T16:30",
        "venue.en": "Room 305, Physics Building",
        "online.platform": "Zoom",
        "online.id": "812 3456 7890",
        "online.passcode": "rain25",
    }
