"""Whole notices of the kinds hosts send, each of our own invention."""

from __future__ import annotations

from tests.read.reading import codes, drafts, facts, left, read


def test_read_text__chinese_content_system() -> None:
    """
    云溪大学物理学院学术报告会通知
    发布时间：2025-03-01  作者：  来源：  浏览次数：128

    \t报告题目：湍流中的云滴碰并


    \t报告人：林远舟 教授（东屿理工学院大气科学系）


    \t报告时间：2025年3月12日（星期三）下午3:00-4:30


    \t报告地点：物理楼305会议室


    \t邀 请 人：顾清和 副教授


    \t报告摘要：云滴如何长大为雨滴，是云物理的老问题。


    \t报告人简介：林远舟，东屿理工学院教授、博士生导师。2012年获博士学位。
    """
    assert read(test_read_text__chinese_content_system) == {
        "title.zh": "湍流中的云滴碰并",
        "speakers.0.name.zh": "林远舟",
        "speakers.0.affiliation.zh": "东屿理工学院",
        "speakers.0.department.zh": "大气科学系",
        "speakers.0.position.zh": "教授",
        "speakers.0.bio.zh": "林远舟，东屿理工学院教授、博士生导师。2012年获博士学位。",
        "hosts.0.name.zh": "顾清和",
        "hosts.0.position.zh": "副教授",
        "start": "2025-03-12T15:00",
        "end": "2025-03-12T16:30",
        "venue.zh": "物理楼305会议室",
        "abstract.zh": "云滴如何长大为雨滴，是云物理的老问题。",
    }


def test_read_text__wechat() -> None:
    """
    讲座预告丨观云论坛第27期：雨从何处来

    🎤主讲人｜林远舟 教授
    🏫单位｜东屿理工学院
    🕒时间｜2025年3月12日 周三 15:00-16:30
    📍地点｜云溪大学物理楼305
    💻腾讯会议：123-456-789  密码：0312
    💬主持人｜苏映雪 副教授

    📖内容简介
    云滴如何长大为雨滴，是云物理的老问题。

    扫描二维码关注我们
    """
    assert read(test_read_text__wechat) == {
        "series_name.zh": "观云论坛",
        "number": 27,
        "title.zh": "雨从何处来",
        "speakers.0.name.zh": "林远舟",
        "speakers.0.affiliation.zh": "东屿理工学院",
        "speakers.0.position.zh": "教授",
        "chairs.0.name.zh": "苏映雪",
        "chairs.0.position.zh": "副教授",
        "start": "2025-03-12T15:00",
        "end": "2025-03-12T16:30",
        "venue.zh": "云溪大学物理楼305",
        "online.platform": "腾讯会议",
        "online.id": "123-456-789",
        "online.passcode": "0312",
        "abstract.zh": "云滴如何长大为雨滴，是云物理的老问题。",
    }


def test_read_text__taiwan() -> None:
    """
    【演講公告】3/12(三) 雨從何處來

    講題：雨從何處來：雲滴碰撞的實驗與理論
    講者：林遠舟 副教授（東嶼理工學院大氣科學系）
    時間：114年3月12日（三）14:10-16:00
    地點：理學院二館305室
    主持人：顧清和 主任
    主辦單位：雲溪大學大氣科學系
    聯絡人：何小姐 (02)5550-0127
    備註：備有茶點
    """
    assert read(test_read_text__taiwan) == {
        "title.zh": "雨從何處來：雲滴碰撞的實驗與理論",
        "speakers.0.name.zh": "林遠舟",
        "speakers.0.affiliation.zh": "東嶼理工學院",
        "speakers.0.department.zh": "大氣科學系",
        "speakers.0.position.zh": "副教授",
        "chairs.0.name.zh": "顧清和",
        "chairs.0.position.zh": "主任",
        "contacts.0.name.zh": "何小姐",
        "contacts.0.phone": "(02)5550-0127",
        "organizers.0.zh": "雲溪大學大氣科學系",
        "start": "2025-03-12T14:10",
        "end": "2025-03-12T16:00",
        "venue.zh": "理學院二館305室",
        "notes.zh": "備有茶點",
    }


def test_read_text__hong_kong() -> None:
    """
    DEPARTMENT OF PHYSICS
    Seminar

    Where Rain Comes From
    by
    Prof. Yuanzhou Lin
    Dongyu Institute of Technology

    Date    : 12 March 2025 (Wednesday)
    Time    : 3:00 p.m. – 4:30 p.m.
    Venue   : Room 305, Physics Building

    Abstract
    How cloud droplets grow into raindrops is an old question of cloud physics.

    All are welcome
    Enquiries: 5550 0127
    """
    assert read(test_read_text__hong_kong) == {
        "title.en": "Where Rain Comes From",
        "speakers.0.name.en": "Yuanzhou Lin",
        "speakers.0.affiliation.en": "Dongyu Institute of Technology",
        "speakers.0.position.en": "Prof.",
        "contacts.0.phone": "5550 0127",
        "start": "2025-03-12T15:00",
        "end": "2025-03-12T16:30",
        "venue.en": "Room 305, Physics Building",
        "abstract.en": "How cloud droplets grow into raindrops is an old question of cloud physics.",
    }


def test_read_text__english_mail() -> None:
    """
    Dear all,

    We are happy to announce our next talk.

    Speaker: Dr. Yuanzhou Lin (Dongyu Institute of Technology)
    Title: Where Rain Comes From
    Date: Wednesday, March 12, 2025
    Time: 3:00 pm - 4:30 pm
    Place: Room 305, Physics Building

    Bio: Yuanzhou Lin is an Associate Professor at Dongyu Institute of Technology. He received his PhD in 2012.

    Join Zoom Meeting: https://us02web.zoom.us/j/81234567890
    Meeting ID: 812 3456 7890
    Passcode: rain25

    Best regards,
    Qinghe
    """
    (draft,) = drafts(test_read_text__english_mail)
    assert facts(draft) == {
        "title.en": "Where Rain Comes From",
        "speakers.0.name.en": "Yuanzhou Lin",
        "speakers.0.affiliation.en": "Dongyu Institute of Technology",
        "speakers.0.position.en": "Associate Professor",
        "speakers.0.bio.en": "Yuanzhou Lin is an Associate Professor at Dongyu Institute of Technology."
        " He received his PhD in 2012.",
        "start": "2025-03-12T15:00",
        "end": "2025-03-12T16:30",
        "venue.en": "Room 305, Physics Building",
        "online.platform": "Zoom",
        "online.id": "812 3456 7890",
        "online.passcode": "rain25",
        "online.url": "https://us02web.zoom.us/j/81234567890",
    }
    assert draft.talk.when_text.en == "Wednesday, March 12, 2025 3:00 pm - 4:30 pm"
    assert draft.origins["speakers.0.position.en"].guessed  # it stands in the biography only
    assert not draft.origins["speakers.0.affiliation.en"].guessed


def test_read_text__both_languages() -> None:
    """
    题目 Title：雨从何处来 / Where Rain Comes From
    报告人 Speaker：林远舟 教授 / Prof. Yuanzhou Lin
    单位 Affiliation：东屿理工学院 / Dongyu Institute of Technology
    时间 Time：2025年3月12日（周三）15:00-16:30
    地点 Venue：物理楼305室 / Room 305, Physics Building
    摘要 Abstract：
    云滴如何长大为雨滴，是云物理的老问题。本报告介绍云室中的直接观测，并讨论它对预报的意义。

    How cloud droplets grow into raindrops is an old question of cloud physics. We present direct observations.
    """
    assert read(test_read_text__both_languages) == {
        "title.zh": "雨从何处来",
        "title.en": "Where Rain Comes From",
        "speakers.0.name.zh": "林远舟",
        "speakers.0.name.en": "Yuanzhou Lin",
        "speakers.0.affiliation.zh": "东屿理工学院",
        "speakers.0.affiliation.en": "Dongyu Institute of Technology",
        "speakers.0.position.zh": "教授",
        "speakers.0.position.en": "Prof.",
        "start": "2025-03-12T15:00",
        "end": "2025-03-12T16:30",
        "venue.zh": "物理楼305室",
        "venue.en": "Room 305, Physics Building",
        "abstract.zh": "云滴如何长大为雨滴，是云物理的老问题。本报告介绍云室中的直接观测，并讨论它对预报的意义。",
        "abstract.en": "How cloud droplets grow into raindrops is an old question of cloud physics."
        " We present direct observations.",
    }


def test_read_text__language_of_the_value_not_of_the_label() -> None:
    """
    讲座题目：The Memory of Moss（苔藓的记忆）
    主 讲 人：Jane Roe 教授（University of Northland）
    时    间：2025年3月14日（周五）14：30-16：00
    地    点：生物楼102
    讲座摘要：Mosses remember droughts. I present ten years of experiments with Arctic mosses.
    """
    assert read(test_read_text__language_of_the_value_not_of_the_label) == {
        "title.zh": "苔藓的记忆",
        "title.en": "The Memory of Moss",
        "speakers.0.name.en": "Jane Roe",
        "speakers.0.affiliation.en": "University of Northland",
        "speakers.0.position.zh": "教授",
        "start": "2025-03-14T14:30",
        "end": "2025-03-14T16:00",
        "venue.zh": "生物楼102",
        "abstract.en": "Mosses remember droughts. I present ten years of experiments with Arctic mosses.",
    }


def test_read_text__one_sentence() -> None:
    """
    应物理学院邀请，东屿理工学院林远舟教授将于2025年3月12日下午3点在物理楼305会议室作题为“湍流中的云滴碰并”的学术报告。
    """
    (draft,) = drafts(test_read_text__one_sentence)
    found = facts(draft)
    assert found["title.zh"] == "湍流中的云滴碰并"
    assert found["speakers.0.name.zh"] == "林远舟"
    assert found["start"] == "2025-03-12T15:00"
    assert found["venue.zh"] == "物理楼305会议室"
    assert draft.origins["title.zh"].guessed
    assert "guessed" in codes(draft)


def test_read_text__letter_without_labels() -> None:
    """
    Dear colleagues,

    This Friday (March 14) at 2:30 pm, Jane Roe (University of Northland) will give a talk on
    "The Memory of Moss" in Room 102, Biology Building.

    Best,
    Zhiqiu
    """
    (draft,) = drafts(test_read_text__letter_without_labels)
    assert facts(draft) == {
        "title.en": "The Memory of Moss",
        "speakers.0.name.en": "Jane Roe",
        "speakers.0.affiliation.en": "University of Northland",
        "start": "2025-03-14T14:30",
        "venue.en": "Room 102, Biology Building",
    }
    assert left(draft) == ["Dear colleagues,", "Best,", "Zhiqiu"]


def test_read_text__invited_in_a_sentence() -> None:
    """
    2025-03-12
    邀請東嶼理工學院林遠舟教授演講
    Guest Lecture by Prof. Yuanzhou Lin
    講題：「雨從何處來？」。由顧清和副研究員主持。探討雲滴如何長大為雨滴，以及它對預報的意義。
    """
    found = read(test_read_text__invited_in_a_sentence)
    assert found["title.zh"] == "雨從何處來？"
    assert found["speakers.0.name.zh"] == "林遠舟"
    assert found["speakers.0.name.en"] == "Yuanzhou Lin"
    assert found["speakers.0.affiliation.zh"] == "東嶼理工學院"
    assert found["hosts.0.name.zh"] == "顧清和"
    assert found["abstract.zh"] == "探討雲滴如何長大為雨滴，以及它對預報的意義。"
    assert found["start"] == "2025-03-12"


def test_read_text__no_talk() -> None:
    """
    本周五食堂停电，请大家提前打饭。
    """
    assert drafts(test_read_text__no_talk) == ()
