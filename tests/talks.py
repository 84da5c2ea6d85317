"""Talks of our own invention, for every test that needs one."""

from __future__ import annotations

from datetime import UTC, datetime

from seminar.bilingual import Bilingual
from seminar.model import Online, Person, Talk

#: The clock of the tests.
NOW = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)

ABSTRACT_ZH = (
    "大气中的水循环每年把约50万立方千米的水送回陆地和海洋，其中一半以上经由云的微物理过程完成。本报告从三个尺度介绍云滴"
    "如何长大为雨滴：首先回顾凝结增长的经典理论，说明为什么它解释不了暖云在20分钟内降雨；随后介绍我们在云室中对湍流碰并"
    "过程的直接观测；最后讨论这一过程在气候模式中的参数化（parameterization）方案，以及它给降水预报带来的改进。"
)
ABSTRACT_EN = (
    "Each year the water cycle of the atmosphere returns about 500,000 cubic kilometres of water to land and sea, more "
    "than half of it by way of cloud microphysics. This talk follows cloud droplets on three scales as they grow "
    "into rain. We first recall the classical theory of growth by condensation and show why it cannot explain how "
    "warm clouds rain within 20 minutes; we then present direct observations of turbulent collision and coalescence in "
    "a cloud chamber; and we close with a parameterization of the process for climate models."
)
BIO_ZH = "林远舟，云溪大学大气科学系教授，2012年获东屿理工学院博士学位，研究方向为云物理与降水。发表论文40余篇。"
BIO_EN = (
    "Yuanzhou Lin is a professor of atmospheric science at Yunxi University. He received his Ph.D. from Dongyu "
    "Institute of Technology in 2012 and works on cloud physics and precipitation, with more than 40 papers."
)


def full_talk() -> Talk:
    """Every field filled, on both sides."""
    return Talk(
        uid="7d0c6f1e-52b3-5c1a-9d8e-6f1b2a3c4d5e@seminar",
        series_name=Bilingual("观云学术论坛", "Cloud Watchers' Colloquium"),
        number=27,
        title=Bilingual(
            "雨从何处来：云滴碰并的实验与理论", "Where Rain Comes From: Cloud Droplets in Theory and Experiment"
        ),
        language="zh",
        speakers=(
            Person(
                name=Bilingual("林远舟", "Yuanzhou Lin"),
                affiliation=Bilingual("云溪大学", "Yunxi University"),
                department=Bilingual("大气科学系", "Department of Atmospheric Science"),
                position=Bilingual("教授", "Professor"),
                bio=Bilingual(BIO_ZH, BIO_EN),
                email="lin@atmos.yunxi.example.org",
                homepage="https://atmos.yunxi.example.org/lin",
            ),
        ),
        hosts=(Person(name=Bilingual("顾清和", "Qinghe Gu"), position=Bilingual("副教授", "Associate Professor")),),
        chairs=(Person(name=Bilingual("苏映雪", "Yingxue Su")),),
        contacts=(
            Person(
                name=Bilingual("何知秋", "Zhiqiu He"), email="office@physics.yunxi.example.org", phone="010-5550 0127"
            ),
        ),
        organizers=(
            Bilingual("云溪大学物理学院", "School of Physics, Yunxi University"),
            Bilingual("云物理联合实验室", "Joint Laboratory of Cloud Physics"),
        ),
        start="2026-03-19T10:00+08:00",
        end="2026-03-19T11:30+08:00",
        venue=Bilingual("物理楼 305 会议室", "Room 305, Physics Building"),
        online=Online(
            platform="Tencent Meeting",
            id="123-456-789",
            passcode="0319",
            url="https://meeting.tencent.com/dm/ExampleKey",
        ),
        abstract=Bilingual(ABSTRACT_ZH, ABSTRACT_EN),
        notes=Bilingual("报告前15分钟备有茶点。", "Tea is served 15 minutes before the talk."),
        keywords=(Bilingual("云物理", "cloud physics"), Bilingual("降水", "precipitation")),
        url="https://physics.yunxi.example.org/talks/27",
        when_text=Bilingual("2026年3月19日（星期四）上午10:00–11:30", "Thursday, March 19, 2026, 10:00–11:30 a.m."),
    )


def minimal_talk() -> Talk:
    """A title, a speaker, a time and a place, in one language."""
    return Talk(
        uid="0f4b8f6a-3a54-5a7c-8a40-2f8d0c9b7e11@seminar",
        title=Bilingual("苔藓的记忆", None),
        speakers=(Person(name=Bilingual("江一苇", None)),),
        start="2026-04-02T14:30+08:00",
        venue=Bilingual("生物楼 102", None),
    )


def long_talk() -> Talk:
    """The full talk with four times the text."""
    talk = full_talk()
    speaker = talk.speakers[0]
    return talk.replacing(
        abstract=talk.abstract.map(lambda text: "\n\n".join([text] * 4)),
        speakers=(speaker.replacing(bio=speaker.bio.map(lambda text: " ".join([text] * 4))),),
    )
