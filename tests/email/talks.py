"""Talks whose mail is worth looking at, and the circumstances they are written in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from seminar.bilingual import Bilingual
from seminar.model import Person, Talk
from seminar.render import Branding, Context, Mailbox, render
from tests.talks import NOW, full_talk, long_talk, minimal_talk

OFFICE = Mailbox(
    "office@physics.yunxi.example.org", Bilingual("云溪大学物理学院", "School of Physics, Yunxi University")
)
CONTEXT = Context(now=NOW, sender=OFFICE, branding=Branding(organization=OFFICE.name))
BARE = Context(now=NOW)


def two_speakers() -> Talk:
    second = Person(
        name=Bilingual("周一帆", "Yifan Zhou"),
        affiliation=Bilingual("东屿理工学院", "Dongyu Institute of Technology"),
        position=Bilingual("研究员", None),
        bio=Bilingual("周一帆从事雷达气象研究。", "Yifan Zhou works on radar meteorology."),
    )
    talk = full_talk()
    return talk.replacing(speakers=(*talk.speakers, second))


def moved() -> Talk:
    """The full talk on another day in another room."""
    return full_talk().replacing(
        revision=1,
        start="2026-03-20T14:00+08:00",
        end="2026-03-20T15:30+08:00",
        venue=Bilingual("物理楼 101 报告厅", "Lecture Hall 101, Physics Building"),
    )


def hostile() -> Talk:
    """Every field tries to be something else than text."""
    return full_talk().replacing(
        title=Bilingual(
            "<script>alert(1)</script>雨\r\nBcc: a@example.org\u202e翻", "<b>Rain</b>\r\n\r\nX: y 🎉🌧️ " * 30
        ),
        venue=Bilingual("三\x00层\x07", '</td></table><img src=x onerror="alert(1)">'),
        contacts=(Person(name=Bilingual("何\r\nBcc: q@example.org"), email="he@example.org\r\nBcc: z@example.org"),),
        url='https://example.org/"onmouseover="x',
        abstract=Bilingual("{{ 7 * 7 }} {% raw %}\n\n第二段", "{{ context }}"),
    )


TALKS: dict[str, Talk] = {
    "full": full_talk(),
    "minimal": minimal_talk(),
    "long": long_talk(),
    "two-speakers": two_speakers(),
    "no-abstract": full_talk().replacing(abstract=Bilingual(), speakers=()),
    "english-only": minimal_talk().replacing(
        title=Bilingual(None, "The Memory of Moss"),
        speakers=(Person(name=Bilingual(None, "Yiwei Jiang")),),
        venue=Bilingual(None, "Room 102, Biology Building"),
    ),
    "no-title": minimal_talk().replacing(title=Bilingual()),
    "day-only": minimal_talk().replacing(start=date(2026, 4, 2)),
    "no-start": minimal_talk().replacing(start=None),
    "empty": Talk(),
    "tentative": minimal_talk().replacing(status="tentative"),
    "cancelled": full_talk().replacing(status="cancelled", revision=1),
}


def mail(talk: Talk, context: Context = CONTEXT) -> EmailMessage:
    message = message_from_bytes(render("email", talk, context).body, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def html_of(talk: Talk, context: Context = CONTEXT) -> str:
    return render("email-html", talk, context).body.decode("utf-8")


def text_of(talk: Talk, context: Context = CONTEXT) -> str:
    return mail(talk, context).get_body(("plain",)).get_content()


def correction_of(talk: Talk, previous: Talk | None = None) -> EmailMessage:
    return mail(talk, replace(CONTEXT, previous=previous or full_talk()))
