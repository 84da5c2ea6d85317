"""Meetings told under a label that is not quite theirs: a number for an address, a service named among the ways in."""

from __future__ import annotations

from tests.read.reading import read


def test_read_text__the_labels_of_a_meeting_moved_down_by_one() -> None:
    """
    ## TUESDAY, October 28, 2031

    Theory Seminar, 11:00am., MILL 1200 lab, In person and online via Zoom
    Speaker: Jane Roe, Northland
    Title: Small and Large Motion of Clouds
    Zoom Link: 964 7281 0000
    Meeting ID: 48824
    """
    found = read(test_read_text__the_labels_of_a_meeting_moved_down_by_one)
    assert found["venue.en"] == "MILL 1200 lab"
    assert (found["online.id"], found["online.passcode"]) == ("964 7281 0000", "48824")


def test_read_text__a_sentence_tells_which_meeting_to_join() -> None:
    """
    ## TUESDAY, September 16, 2031

    High Rain Seminar, 1:30 pm, 1400 MILL, Host ~ John Roe
    Speaker: Jane Roe, Northland State University
    Title: Progress in the Model of Rain
    Zoom:
    Passcode:
     (Joining the Zoom meeting requires a password. Please contact one of the organizers, if you haven't received it.)
    """
    assert read(test_read_text__a_sentence_tells_which_meeting_to_join)["online.platform"] == "Zoom"


def test_read_text__how_to_take_part_names_the_service_beside_its_address() -> None:
    """
    讲座主题：海雾三十年
    主讲人：林远舟
    时间：2031年9月30日19:00
    地点：云溪大讲堂线上直播
    参与方式：观众可以通过访问https://live.bilibili.com/22190000或在哔哩哔哩客户端搜索“云溪大学云溪大讲堂”或扫描下方二维码观看直播。
    """
    found = read(test_read_text__how_to_take_part_names_the_service_beside_its_address)
    assert (found["online.platform"], found["online.url"]) == ("哔哩哔哩", "https://live.bilibili.com/22190000")


def test_read_text__a_room_where_one_may_come_in_person() -> None:
    """
    Speaker: Jane Roe, Northland
    Title: Small and Large Motion of Clouds
    Time: 2031-10-28, 11:00
    Venue: Mill Hall 12, in person
    """
    assert read(test_read_text__a_room_where_one_may_come_in_person)["venue.en"] == "Mill Hall 12"


def test_ways_to_take_part_in_one_line_and_an_address_hidden_from_programs() -> None:
    """
    Rain Talks
    Title: Spin-Dipole Coupling in Ice
    Speaker: Jane Roe
    Time: 3 May 2031 10:00
    Formats: (1) On-site: Mill Hall and (2) Online: via Zoom – Webinar
    Contact: This email address is being protected from spambots. You need JavaScript enabled to view it.
    """
    found = read(test_ways_to_take_part_in_one_line_and_an_address_hidden_from_programs)
    assert (found["venue.en"], found["online.platform"]) == ("Mill Hall", "Zoom")
    assert "online.passcode" not in found and "contacts.0.name.en" not in found
