"""Everybody a notice names: speakers with their biographies, hosts, chairs, contacts, organizers."""

from __future__ import annotations

from tests.read.reading import read


def test_read_text__everybody_around_a_talk() -> None:
    """
    题目：湍流中的云滴碰并
    报告人：林远舟
    工作单位：极地研究所
    职称：研究员
    时间：2025年3月12日 15:00
    地点：物理楼305
    邀请人：苏映雪、顾清和
    联系人：何知秋  电话：010-55500127  邮箱：office@example.org
    主办：云溪大学物理学院
    云物理联合实验室
    报告语言：英文
    关键词：云物理；降水
    """
    assert read(test_read_text__everybody_around_a_talk) == {
        "title.zh": "湍流中的云滴碰并",
        "language": "en",
        "speakers.0.name.zh": "林远舟",
        "speakers.0.affiliation.zh": "极地研究所",
        "speakers.0.position.zh": "研究员",
        "hosts.0.name.zh": "苏映雪",
        "hosts.1.name.zh": "顾清和",
        "contacts.0.name.zh": "何知秋",
        "contacts.0.email": "office@example.org",
        "contacts.0.phone": "010-55500127",
        "organizers.0.zh": "云溪大学物理学院",
        "organizers.1.zh": "云物理联合实验室",
        "start": "2025-03-12T15:00",
        "venue.zh": "物理楼305",
        "keywords.0.zh": "云物理",
        "keywords.1.zh": "降水",
    }


def test_read_text__two_speakers_with_their_biographies() -> None:
    """
    题目：云与海的对话
    主讲人：林远舟 教授（东屿理工学院）、江一苇 研究员（海城大学海洋学院）
    时间：2025年3月12日 15:00-17:00
    地点：物理楼报告厅

    林远舟教授简介：林远舟，东屿理工学院教授，研究云物理。
    江一苇研究员简介：江一苇，海城大学海洋学院研究员，研究海冰。
    """
    found = read(test_read_text__two_speakers_with_their_biographies)
    assert [found[f"speakers.{n}.name.zh"] for n in (0, 1)] == ["林远舟", "江一苇"]
    assert [found[f"speakers.{n}.affiliation.zh"] for n in (0, 1)] == ["东屿理工学院", "海城大学"]
    assert [found[f"speakers.{n}.bio.zh"][:3] for n in (0, 1)] == ["林远舟", "江一苇"]


def test_read_text__speaker_in_the_heading_and_below() -> None:
    """
    学术活动

    江一苇教授学术报告通知

    报告题目：海冰的年轮
    时间：2025年3月13日上午10点
    地点：物理楼102

    江一苇，海城大学海洋学院教授，博士生导师。主要从事海冰物理研究，在国内外期刊发表论文八十余篇，主持国家自然科学基金项目多项，曾获海洋科学青年奖。
    """
    found = read(test_read_text__speaker_in_the_heading_and_below)
    assert found["title.zh"] == "海冰的年轮"
    assert found["speakers.0.name.zh"] == "江一苇"
    assert found["speakers.0.affiliation.zh"] == "海城大学"
    assert found["speakers.0.bio.zh"].startswith("江一苇，海城大学")
    assert found["venue.zh"] == "物理楼102"


def test_read_text__the_host_in_brackets_behind_the_speaker() -> None:
    """
    题目：云的微物理
    报告人：林远舟教授（邀请人：王若水）
    东屿大学
    时间：2025年3月12日 15:00
    地点：理科楼201
    """
    found = read(test_read_text__the_host_in_brackets_behind_the_speaker)
    assert found["speakers.0.name.zh"] == "林远舟"
    assert found["speakers.0.affiliation.zh"] == "东屿大学"
    assert found["hosts.0.name.zh"] == "王若水"
