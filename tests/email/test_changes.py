"""What the mail says when an announced talk changed: corrections, cancellations, restorations."""

from __future__ import annotations

from seminar.bilingual import Bilingual
from tests.email.talks import TALKS, correction_of, mail, moved, text_of
from tests.talks import full_talk


def test_correction__old_and_new_side_by_side():
    message = correction_of(moved())
    text = message.get_body(("plain",)).get_content()
    assert message["Subject"].startswith("更正 / Correction: [观云学术论坛")
    assert "* 地点：物理楼 305 会议室 → 物理楼 101 报告厅" in text
    assert "* Venue: Room 305, Physics Building → Lecture Hall 101, Physics Building" in text
    html = message.get_body(("html",)).get_content()
    assert html.index("物理楼 305 会议室") < html.index("物理楼 101 报告厅")
    assert "原通知" in html
    assert ">Was<" in html


def test_correction__threads_to_the_first_announcement():
    first, second = mail(full_talk()), correction_of(moved())
    third = correction_of(moved().replacing(revision=2, status="cancelled"), moved())
    assert second["References"] == second["In-Reply-To"] == first["Message-ID"]
    assert third["References"] == first["Message-ID"]
    assert len({str(one["Message-ID"]) for one in (first, second, third)}) == 3


def test_correction__what_came_and_what_went():
    went = correction_of(full_talk().replacing(online=None, revision=1))
    came = correction_of(full_talk().replacing(revision=1), full_talk().replacing(online=None))
    assert "→ （无）" in went.get_body(("plain",)).get_content()
    assert "线上参会：（无） → 腾讯会议" in came.get_body(("plain",)).get_content()


def test_correction__of_words_alone_lists_nothing():
    text = (
        correction_of(full_talk().replacing(notes=Bilingual("请提前入场。"), revision=1))
        .get_body(("plain",))
        .get_content()
    )
    assert "更正：报告信息有变" in text
    assert "→" not in text


def test_cancellation__cancels_in_words_and_in_the_calendar():
    message = correction_of(TALKS["cancelled"])
    assert message["Subject"].startswith("取消 / Cancelled: ")
    text = message.get_body(("plain",)).get_content()
    assert "本场报告已取消" in text
    assert "This talk has been cancelled" in text
    assert "原定时间：2026年3月19日" in text
    assert "Planned for: Thursday, March 19, 2026" in text
    for gone in ("invite.ics", "meeting.tencent.com", "摘要", "Abstract"):
        assert gone not in text
        assert gone not in message.get_body(("html",)).get_content()
    calendar = next(p for p in message.walk() if p.get_content_type() == "text/calendar")
    assert calendar["Content-Type"].params["method"] == "CANCEL"
    assert "SEQUENCE:1" in calendar.get_payload(decode=True).decode("utf-8")


def test_restoration__says_that_the_talk_takes_place():
    message = correction_of(full_talk().replacing(revision=2), TALKS["cancelled"])
    assert message["Subject"].startswith("照常举行 / Reinstated: ")


def test_tentative__is_said():
    assert "安排暂定" in text_of(TALKS["tentative"])
    assert "Provisional arrangements" in text_of(TALKS["tentative"])
