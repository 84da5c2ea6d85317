"""E-mail: the notice, without what people write around it."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from email.message import EmailMessage

from tests.read.documents.made import NOTICE, bare_docx, codes, mail, one, paragraph, pasted, refused, texts, workbook

FACTS = NOTICE.split("\n")


def message(text: str, subject: str = "通知") -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "li.wen@example.org", "seminar@example.org", subject
    made["Date"] = "Mon, 10 Mar 2025 10:00:00 +0800"
    made.set_content(text)
    return made


def test_read__signature_and_greeting_go() -> None:
    text = f"各位老师：\n\n{NOTICE}\n\n--\n李文\n示例大学数学系 科研秘书\n电话：000-0000000\n地址：学府路1号"
    document = one(mail(text), "notice.eml")
    assert texts(document) == FACTS
    assert document.posted == date(2025, 3, 10)


def test_read__reply_above_the_quoted_notice() -> None:
    quoted = "\n".join(f"> {line}" for line in FACTS)
    wrote = "在 2025年3月9日，16:20，Ana Keller <ana@example.org> 写道："
    text = f"好的，已收到。\n\n--\n李文\n电话：000\n\n{wrote}\n>\n{quoted}\n"
    assert texts(one(mail(text), "re.eml")) == FACTS


def test_read__forwarded_notice() -> None:
    """
    FYI, could you announce this?

    ---------- Forwarded message ---------
    From: Ana Keller <ana@example.org>
    Date: Fri, 7 Mar 2025 at 18:04
    Subject: Talk details
    To: Li Wen <li.wen@example.org>

    NOTICE
    """
    document = one(mail(pasted(test_read__forwarded_notice).replace("NOTICE", NOTICE)), "fwd.eml")
    assert texts(document) == FACTS
    assert document.posted == date(2025, 3, 7)


def test_read__forwarded_in_chinese() -> None:
    head = "发件人: 王小川 <w@example.org>\n发送时间: 2025-03-07 22:15\n收件人: 李文\n主题: 报告"
    text = f"请帮忙发布，谢谢！\n\n-----原始邮件-----\n{head}\n\n{NOTICE}"
    assert texts(one(mail(text), "fwd.eml")) == FACTS


def test_read__wrapped_lines() -> None:
    """
    Title: Percolation on sparse random graphs and the critical window in
    which giant components appear
    Speaker: Yifan Lin
    Time: 12 March 2025, 15:00
    Abstract:
    We discuss percolation on sparse random graphs, the critical window and
    the number of small components, together with recent results on their
    shapes and on the speed at which the giant component takes them in.

    All are welcome. Tea is served half an hour before the talk, at the
    entrance of the lecture hall.
    """
    lines = texts(one(mail(pasted(test_read__wrapped_lines)), "x.eml"))
    assert (
        lines[0]
        == "Title: Percolation on sparse random graphs and the critical window in which giant components appear"
    )
    assert lines[1:4] == ["Speaker: Yifan Lin", "Time: 12 March 2025, 15:00", "Abstract:"]
    assert (
        lines[5] == "All are welcome. Tea is served half an hour before the talk, at the entrance of the lecture hall."
    )


def test_read__a_quotation_within_the_notice_stays() -> None:
    text = "Title: Random graphs\nSpeaker: Yifan Lin\nTime: 3pm\n\n> Abstract: we discuss percolation.\n>\n> And more."
    document = one(mail(text), "x.eml")
    assert texts(document)[3:] == ["Abstract: we discuss percolation.", "And more."]


def test_read__what_was_left_out_is_counted() -> None:
    document = one(mail(f"各位老师：\n\n{NOTICE}\n\n--\n李文\n电话：000-0000000"), "x.eml")
    assert [(f.code, f.params["n"]) for f in document.findings] == [("mail_around", 4)]


def test_read__html_only_in_gbk() -> None:
    page = "".join(f"<p>{line}</p>" for line in FACTS)
    assert texts(one(mail(f"<div>{page}</div>".encode("gbk"), kind="text/html; charset=gb2312"), "x.eml")) == FACTS


def test_read__notice_in_the_attachment() -> None:
    made = message("老师您好，报告通知见附件，请查收。\n\n--\n李文")
    made.add_attachment(
        bare_docx("".join(map(paragraph, FACTS))),
        maintype="application",
        subtype="octet-stream",
        filename="报告通知.docx",
    )
    document = one(made.as_bytes(), "x.eml")
    assert texts(document) == FACTS
    assert codes(document) == {"from_attachment"}
    assert document.posted == date(2025, 3, 10)


def test_read__forwarded_as_an_attachment() -> None:
    made = message("请看附件")
    made.add_attachment(message(NOTICE, "学术报告"))
    assert texts(one(made.as_bytes(), "x.eml")) == FACTS


def test_read__table_attached() -> None:
    from seminar.read.documents import open_document

    made = message("本月安排见附件")
    rows = [["题目", "报告人", "时间"], ["随机图", "林一帆", "3月12日"], ["热核", "王小川", "3月13日"]]
    made.add_attachment(workbook(rows), maintype="application", subtype="octet-stream", filename="a.xlsx")
    assert [texts(d)[0] for d in open_document(made.as_bytes(), "x.eml")] == ["题目 = 随机图", "题目 = 热核"]


def test_read__the_calendar_inside_wins_for_the_time() -> None:
    made = message(NOTICE + "\n欢迎各位老师同学参加，也欢迎校外听众。")
    invite = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:t1@example.org\r\nSEQUENCE:2\r\n"
    invite += "DTSTART;TZID=Asia/Shanghai:20250313T140000\r\n"
    made.add_attachment(
        (invite + "DURATION:PT1H\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR").encode(),
        maintype="text",
        subtype="calendar",
        filename="i.ics",
    )
    given = one(made.as_bytes(), "x.eml").given
    at = datetime(2025, 3, 13, 14, tzinfo=timezone(timedelta(hours=8)))
    assert (given["uid"], given["revision"], given["start"], given["end"]) == (
        "t1@example.org",
        2,
        at,
        at + timedelta(hours=1),
    )
    assert "title" not in given


def test_read__subject_that_is_the_title() -> None:
    subject = "Fwd: [maths] Talk by Yifan Lin: Percolation on random graphs"
    document = one(mail("Friday 3pm, Room A302. All welcome, tea before the talk.", f"Subject: {subject}"), "x.eml")
    assert texts(document)[0] == "Talk by Yifan Lin: Percolation on random graphs"


def test_read__refused() -> None:
    assert refused(mail("\n"), "x.eml") == "documents.mail-without-text"
    made = message("见附件")
    made.add_attachment(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), maintype="application", subtype="msword", filename="a.docx"
    )
    assert refused(made.as_bytes(), "x.eml") == "documents.old-word"
    assert (
        refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_".encode("utf-16-le"), "x.msg")
        == "documents.outlook"
    )
