"""Notices as apps, crawlers and digests keep them: labelled lines in a list, a field a line, wrapped Markdown."""

from __future__ import annotations

import json
from datetime import date, time

import pytest

from seminar.bilingual import Bilingual
from seminar.dates import parse_when
from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_zh import english_name, zh_bio_post
from seminar.read.persons.people import people
from seminar.read.reader import read_text
from tests.read.reading import READ_ON, drafts, facts, left, read


def test_read__record_whose_detail_is_a_list_of_labelled_lines() -> None:
    """
    {
        "title": "【云溪大讲堂】（2031-03）——云中的冰",
        "time": "2031-03-10",
        "detail": [
            "讲座题目：云中的冰",
            "讲座人：云溪大学海洋学院林远舟教授",
            "讲座时间：2031年3月14日（周五）14:30",
            "讲座地点：人文馆A110（线下）",
            "腾讯会议会议号：123456789（线上）"
        ]
    }
    """
    found = read(test_read__record_whose_detail_is_a_list_of_labelled_lines)
    assert found["title.zh"] == "云中的冰"
    assert (found["series_name.zh"], found["number"]) == ("云溪大讲堂", 3)
    assert (found["speakers.0.name.zh"], found["start"]) == ("林远舟", "2031-03-14T14:30")
    assert found["venue.zh"] == "人文馆A110"
    assert (found["online.platform"], found["online.id"]) == ("腾讯会议", "123456789")


def test_read__field_a_line_with_a_general_title_and_an_abstract_before_the_life() -> None:
    """
    college: 海洋学院
    title: 学术报告
    topic: 云中冰晶的增长
    lectureStart: 2031-03-28 15:00:00
    location: 学院101会议室
    speaker: 林远舟
    speakerBio: 本报告介绍冰晶增长的观测。 报告人简介: 林远舟,云溪大学教授,从事云物理研究。 二、报名方式 扫码
    """
    found = read(test_read__field_a_line_with_a_general_title_and_an_abstract_before_the_life)
    assert found["title.zh"] == "云中冰晶的增长"
    assert found["speakers.0.bio.zh"] == "林远舟,云溪大学教授,从事云物理研究。"
    assert found["speakers.0.affiliation.zh"] == "云溪大学"


def test_read__life_before_the_labels_in_the_value_of_its_key() -> None:
    life = "云溪大学海洋学院学士，于2018年加入南湾师范大学。" + "发表过多篇有关海雾和平流雾的论文，" * 10
    told = "题目：海雾三十年报告人：林远舟教授时间：2031年4月4日（星期五）16：00-17：00地点：海洋楼301会议室"
    card = {"title": "第98期海洋沙龙--林远舟教授", "topic": "海雾三十年", "lectureStart": "2031-04-04 16:00:00"}
    text = json.dumps({**card, "speakerBio": f"{life}为港口所采用。 {told}"}, ensure_ascii=False, indent=2)
    (draft,) = read_text(text, reference=READ_ON)
    found = facts(draft)
    assert found["speakers.0.bio.zh"] == f"{life}为港口所采用。"
    assert found["venue.zh"] == "海洋楼301会议室"


def test_read__address_ends_where_the_sentence_goes_on() -> None:
    """
    题目：海雾三十年
    主讲人：林远舟
    时间：2031年10月16日 19:00
    地点：云溪大讲堂线上直播
    直播链接：https://live.example.edu/22194746或在客户端搜索“云溪大讲堂”观看
    """
    found = read(test_read__address_ends_where_the_sentence_goes_on)
    assert found["online.url"] == "https://live.example.edu/22194746"
    assert "online.platform" not in found
    assert "venue.zh" not in found


def test_read__page_with_more_is_no_way_into_the_meeting() -> None:
    """
    1.云溪本科生论坛（学生系列第53讲）
    题目：云中的冰
    报告人：林远舟（29级）
    时间：2031年12月20日 16:00-17:30
    腾讯会议：123-456-789
    讲座简介见原文<https://mp.weixin.qq.com/s/abcdef>
    """
    found = read(test_read__page_with_more_is_no_way_into_the_meeting)
    assert found["online.id"] == "123-456-789"
    assert "online.url" not in found


@pytest.mark.parametrize(
    ("line", "series", "number", "title"),
    [
        ("“海雾与航线——三十年的观测”观云教师沙龙 （总第41期）", "观云教师沙龙", 41, "海雾与航线——三十年的观测"),
        ("云溪大学建校百年系列讲座/观云学术前沿讲座第355期", "观云学术前沿讲座", 355, ""),
        ("云溪大学海洋学院大气科学专业“说云论雨”系列讲座之二", "“说云论雨”系列讲座", 2, ""),
        ("“云行天下”学术沙龙2031年第10期通告（总第70期）", "“云行天下”学术沙龙", 70, ""),
        ("“云行天下”学术沙龙第10期通告", "“云行天下”学术沙龙", 10, ""),
    ],
)
def test_heading__counted_series(line: str, series: str, number: int, title: str) -> None:
    found = heading(line, Lexicon.load())
    assert (found.series, found.number, found.title) == (series, number, title)


def test_read__students_by_their_year_and_the_names_below() -> None:
    """
    “云行天下”学术沙龙第10期
    主    题：海雾与航线
    主 讲 人：云溪大学海洋学院大气系2030级本科生
    林远舟  王若水  孟青云
    时    间：2031年12月2日 19:00-21:00
    地    点：海洋楼10楼和谐阁
    """
    found = read(test_read__students_by_their_year_and_the_names_below)
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("林远舟", "云溪大学")


def test_people__what_students_study_is_no_name() -> None:
    found = people("海洋科学2021级本科生林远舟同学、历史学2022级硕士研究生王若水同学", Lexicon.load())
    assert [one.person.name.zh for one in found] == ["林远舟", "王若水"]


def test_people__member_of_an_academy_works_elsewhere() -> None:
    (found,) = people("林远舟 海洋学家、北地国家科学院院士", Lexicon.load())
    assert (found.person.position.zh, found.person.affiliation) == ("院士", Bilingual())


@pytest.mark.parametrize(
    ("bio", "position", "house"),
    [
        ("林远舟教授：北地籍，医学博士，现任云溪大学海洋中心主任。", "教授", "云溪大学"),
        ("Jane Roe教授，现任云溪大学海洋中心主任。", "教授", "云溪大学"),
        ("林远舟，现任云溪大学海洋中心主任。", "主任", "云溪大学"),
        ("林远舟教授，云溪大学特聘讲席教授。", "特聘讲席教授", "云溪大学"),
    ],
)
def test_zh_bio_post__rank_told_with_the_name(bio: str, position: str, house: str) -> None:
    post = zh_bio_post(bio, "林远舟", Lexicon.load())
    assert (post.position, post.affiliation) == (position, house)


def test_english_name__before_the_chinese_one() -> None:
    bio = "林远舟教授，现任北地Harbour University（海港大学）杰出教授。"
    assert english_name(bio, "北地海港大学", Lexicon.load()) == "Harbour University"


def test_people__blank_lost_between_the_names() -> None:
    (found,) = people("北地海港大学Wen-YunLin教授", Lexicon.load())
    assert (found.person.name.en, found.person.affiliation.zh) == ("Wen-Yun Lin", "北地海港大学")


def test_people__general_word_is_no_affiliation() -> None:
    (found,) = people("学术报告 - 林远舟 教授", Lexicon.load())
    assert (found.person.name.zh, found.person.affiliation) == ("林远舟", Bilingual())


def test_read__lines_wrapped_between_hard_breaks() -> None:
    lines = [
        "2.观云学术前沿讲座第355期  ",
        "题目：云溪、海雾与航线/Clouds, Fogs, and Routes:",
        "Thirty Years of Observation  ",
        "主讲人：林远舟（云溪大学教授）  ",
        "时间：2031.10.16（周四）16：00-18：00  ",
        "地点：海洋楼 305  ",
    ]
    (draft,) = read_text("\n".join(lines), reference=READ_ON)
    found = facts(draft)
    assert found["title.zh"] == "云溪、海雾与航线"
    assert found["title.en"] == "Clouds, Fogs, and Routes: Thirty Years of Observation"


def test_read__named_again_with_the_house_below() -> None:
    """
    ### 4月17日 学术报告 - 林远舟 博士生

    Ice in Clouds
    时间：2031年4月17日（星期四） 10:30
    Zoom: 86858521216
    林远舟, 博士生
    University of Northland
    """
    (draft,) = drafts(test_read__named_again_with_the_house_below)
    found = read(test_read__named_again_with_the_house_below)
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.en"]) == ("林远舟", "University of Northland")
    assert left(draft) == []


def test_parse_when__number_of_talks_is_no_hour() -> None:
    assert parse_when("上午 4 场 · 下午 1 场", reference=date(2031, 3, 3)).clock is None
    assert parse_when("上午 10", reference=date(2031, 3, 3)).clock == time(10, 0)


def test_read__card_of_a_month_of_talks() -> None:
    """
    云溪大学 2031 年学术交流月讲座表

    6 月 16 日 · 周一
    上午 4 场 · 下午 1 场

    上午
    10:00
    结束时间未注明

    海洋学院
    线下

    海雾——航线与港口的新问题
    林远舟教授 东屿大学
    东屿大学林远舟教授将于本次讲座中探讨海雾对航线与港口的影响。海雾的生成与消散是预报中的难题，旨在减少由此造成的停航。林教授将首先介绍海雾的观测和现状，然后分享他们在数值预报方面的初步研究成果。

    地点沙洲校区二教310
    系列海洋学院系列讲座二
    """
    found = read(test_read__card_of_a_month_of_talks)
    assert (found["start"], found["venue.zh"]) == ("2031-06-16T10:00", "沙洲校区二教310")
    assert found["abstract.zh"].startswith("东屿大学林远舟教授将于本次讲座中")


def test_read__day_with_a_dot_under_its_label_in_the_year_of_the_term() -> None:
    """
    # Rain Seminar -- 2020 Fall

    Time: **1:00 pm - 3:30 pm, Friday**

    Venue: B714, Science Building.

    | Week   | Date | Speaker   | Paper   |
    | :---:  | :---: | :---: | --- |
    | 7      |  10.30  |   林远舟   | Ice in Warm Clouds   |
    """
    found = read(test_read__day_with_a_dot_under_its_label_in_the_year_of_the_term)
    assert (found["start"], found["end"]) == ("2020-10-30T13:00", "2020-10-30T15:30")


def test_read__way_to_join_beside_the_hour_over_speaker_and_title() -> None:
    """
    # Rain Seminar

    2031/03/20, 10:00 a.m., [Tencent Meeting](https://meeting.tencent.com/crm/abc) Password: X8CE

    [Jane Roe](https://jane-roe.example/) (Northland University)

    **Fractal clouds and their rain**

    In this talk, I will introduce the definitions of fractal clouds, including those of their boundaries and of the
    rain below them. I will detail the differences in scale properties across these various clouds and their rain.
    """
    found = read(test_read__way_to_join_beside_the_hour_over_speaker_and_title)
    assert (found["speakers.0.name.en"], found["title.en"]) == ("Jane Roe", "Fractal clouds and their rain")
    assert found["online.passcode"] == "X8CE"


def test_read__colloquium_of_a_week() -> None:
    """
    # Seminars this Week

    ## THURSDAY, November 6, 2031

    Colloquium, 3:30 pm, 1415 RPS, in person and zoom.  Host ~ Dan Poe
    Speaker: Jane Roe, Northland Observatories
    Title: Ice in Clouds
    """
    assert read(test_read__colloquium_of_a_week)["series_name.en"] == "Colloquium"


def test_read__abstract_of_the_list_is_the_first_line_of_the_whole() -> None:
    """
    Dynamics of thin ice内容简介: In this talk, we propose and analyze a model of ice with
    报告人：东屿大学林远舟教授
    报告题目: Dynamics of thin ice内容简介: In this talk, we propose and analyze a model of ice with
    many layers and melting. We obtain the positiveness and boundedness of solutions and find the basic number.
    时间：2031年12月25日（星期四）上午10点
    地点：海洋楼1楼小报告厅
    """
    found = read(test_read__abstract_of_the_list_is_the_first_line_of_the_whole)
    assert found["abstract.en"].endswith("find the basic number.")


def test_read__house_below_a_name_with_its_degrees() -> None:
    """
    报告题目：Ice in Clouds
    报告人：Jane T. Roe, Ph.D., P.Eng.
    Department of Civil Engineering
    University of Northland
    时间：2031年11月24日上午9:00
    """
    found = read(test_read__house_below_a_name_with_its_degrees)
    assert found["speakers.0.affiliation.en"] == "University of Northland"
