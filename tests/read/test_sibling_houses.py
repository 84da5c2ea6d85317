"""People from outside universities, and slips of the hand: offices, hospitals, firms; colons lost, labels set wide."""

from __future__ import annotations

import pytest

from seminar.read import online
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people
from seminar.read.persons.posts_en import en_post
from seminar.read.persons.posts_zh import zh_post
from tests.read.reading import read


@pytest.mark.parametrize(
    ("text", "affiliation", "department", "position"),
    [
        ("云溪汽车工程研究院股份有限公司高级工程师", "云溪汽车工程研究院股份有限公司", "", "高级工程师"),
        ("云江水利委员会水文局教授级高级工程师", "云江水利委员会水文局", "", "教授级高级工程师"),
        ("云溪大学同和医学院附属协和医院放射科主任医师", "云溪大学同和医学院附属协和医院", "放射科", "主任医师"),
        ("云溪矿业（集团）有限责任公司技术顾问", "云溪矿业（集团）有限责任公司", "", "技术顾问"),
        ("云溪省人力资源和社会保障厅医疗保险处处长", "云溪省人力资源和社会保障厅", "医疗保险处", "处长"),
        ("挪威能源監管局 資深顧問", "挪威能源監管局", "", "資深顧問"),
    ],
)
def test_zh_post__houses_that_are_no_universities(text: str, affiliation: str, department: str, position: str) -> None:
    post = zh_post(text, Lexicon.load())
    assert (post.affiliation, post.department, post.position) == (affiliation, department, position)


@pytest.mark.parametrize(
    ("text", "name", "affiliation", "position"),
    [
        ("云溪省财政局原局长、高级会计师 包国栋", "包国栋", "云溪省财政局", "高级会计师"),
        ("葉清泉師傅（大木作保存技術者）", "葉清泉", None, "大木作保存技術者"),
        ("白若晨副主任治疗师", "白若晨", None, "副主任治疗师"),
        ("曹国栋教授级高工（享受国务院政府特殊津贴专家）", "曹国栋", None, "教授级高工"),
        ("云港理化学研究所村濑真一博士", "村濑真一", "云港理化学研究所", None),
        ("万欣怡（云溪大学在读博士，CIAI Lab（独立研究院））", "万欣怡", "云溪大学", None),
    ],
)
def test_people__trades_and_offices(text: str, name: str, affiliation: str | None, position: str | None) -> None:
    (found,) = people(text, Lexicon.load())
    person = found.person
    assert (person.name.zh, person.affiliation.zh, person.position.zh) == (name, affiliation, position)


def test_people__a_rank_that_begins_with_another_and_ends_like_a_name() -> None:
    (found,) = people("舍弗云（中国）有限公司 Markus Roe 总工程师", Lexicon.load())
    assert (found.person.name.zh, found.person.name.en) == (None, "Markus Roe")
    assert found.person.position.zh == "总工程师"


@pytest.mark.parametrize(
    ("text", "affiliation", "position"),
    [
        ("deputy editor-in-chief of Harbour Evening Post", "Harbour Evening Post", "deputy editor-in-chief"),
        ("Head of the Rain Group, Harbour Institute of Ice", "Harbour Institute of Ice", "Head of the Rain Group"),
        ("Senior Curator of the Mill Planetarium", "Mill Planetarium", "Senior Curator"),
    ],
)
def test_en_post__of_whom_and_of_what(text: str, affiliation: str, position: str) -> None:
    post = en_post(text, Lexicon.load())
    assert (post.affiliation, post.position) == (affiliation, position)


@pytest.mark.parametrize(
    ("bio", "affiliation"),
    [
        ("Pat Roe is Vice President for core banking engineering at Krung Digital.", "Krung Digital"),
        ("PhD Student at Harbour Conservatory of Music", "Harbour Conservatory of Music"),
        ("She is a senior scientist in the Mill Centre for Cloud Research, Harbour.", "Mill Centre for Cloud Research"),
    ],
)
def test_en_bio_post__where(bio: str, affiliation: str) -> None:
    assert en_bio_post(bio, Lexicon.load()).affiliation == affiliation


def test_zh_bio_post__name_house_and_rank_with_commas_between() -> None:
    post = zh_bio_post("杜旻翔，云溪斗鱼科技有限公司，研发工程师，三年开发经验。", "杜旻翔", Lexicon.load())
    assert (post.affiliation, post.position) == ("云溪斗鱼科技有限公司", "研发工程师")


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("地点南一楼中311室", "venue"),
        ("报告人林远舟教授", "speaker"),
        ("时间本周五下午3点", "time"),
        ("报告题目云中的冰与雨", "title"),
        ("地点改为理科楼305", None),
        ("地点另行通知", None),
        ("报告人林远舟将介绍云的形成", None),
    ],
)
def test_find_labels__a_colon_lost_among_labels(line: str, field: str | None) -> None:
    hits = find_labels(line, Lexicon.load(), labelled_near=True)
    assert [hit.field for hit in hits] == ([field] if field else [])


def test_read__labels_set_wide_in_one_line() -> None:
    """
    报告题目：Why Gears Whine（齿轮为什么啸叫）报 告 人： 林远舟 总工程师时     间：  2016年4月6日 9:30～11:30地     点  云溪大学机电楼B座314会议室
    """  # noqa: E501
    found = read(test_read__labels_set_wide_in_one_line)
    assert found["venue.zh"] == "云溪大学机电楼B座314会议室"
    assert (found["start"], found["end"]) == ("2016-04-06T09:30", "2016-04-06T11:30")
    assert found["speakers.0.name.zh"] == "林远舟"


@pytest.mark.parametrize("text", ["南湖校区安全学院A302 腾讯会议", "理科楼305 Zoom"])
def test_split_venue__a_platform_behind_the_room(text: str) -> None:
    kept, found = online.split_venue(text, Lexicon.load())
    assert f"{kept} {found.platform}" == text


def test_read__values_set_in_under_their_labels_in_a_narrow_column() -> None:
    """
    题目: Tidal
      Intelligence and
      Modelling: What Can Be
      Done
    时间: 2025年2月28日(周五)
      上午9:30开始
    报告人: Jane Roe教授,
      德国 Technical University
      of Harbour
    """
    found = read(test_read__values_set_in_under_their_labels_in_a_narrow_column)
    assert found["title.en"] == "Tidal Intelligence and Modelling: What Can Be Done"
    assert found["speakers.0.affiliation.en"] == "Technical University of Harbour"
    assert found["start"] == "2025-02-28T09:30"


def test_read__a_list_of_facts_ends_the_title() -> None:
    """
    - 标题：云的演进：从水汽到雨
    - BV：无——合集无对应视频（注意编号冲突）
    - 直播时间：2026-01-10 10:00–11:00
    - 分享嘉宾：林远舟（云溪大学博士）
    """
    assert read(test_read__a_list_of_facts_ends_the_title)["title.zh"] == "云的演进：从水汽到雨"


def test_read__the_date_above_the_weekday_and_the_hour() -> None:
    """
    2025/03/16
    周日 13:00
    从假设到证据：云中的冰
    speaker: 林远舟
    """
    assert read(test_read__the_date_above_the_weekday_and_the_hour)["start"] == "2025-03-16T13:00"


def test_read__one_word_behind_a_dash_is_no_english_title() -> None:
    """
    题目：开源的观云环境 —— Cloudview
    报告人：林远舟
    """
    found = read(test_read__one_word_behind_a_dash_is_no_english_title)
    assert found["title.zh"] == "开源的观云环境 —— Cloudview"
    assert "title.en" not in found


def test_read__a_biography_under_the_name_alone() -> None:
    """
    报告题目: Estimating the number of unseen clouds
    报告人：云溪统计局 骆文涛 高级统计师
    摘要：Given a sample of n clouds from a population with an unknown number of kinds, how many new kinds will be found in a further sample of size m? In this talk I will first review the estimator and its instability.
    骆文涛：
    云溪大学统计学博士，现为云溪统计局高级统计师，研究室副主任。主要研究方向为抽样调查。
    """  # noqa: E501
    found = read(test_read__a_biography_under_the_name_alone)
    assert found["speakers.0.bio.zh"].endswith("主要研究方向为抽样调查。")
    assert "abstract.zh" not in found


def test_read__the_abstract_again_in_the_other_language() -> None:
    """
    报告题目：云的预警
    报告人：林远舟
    报告简介：这个讲座将介绍云底压力数据的特点、噪声来源以及如何用数据同化的方法直接预报雨量。
    欢迎对气象感兴趣的同学参加！

    The talk starts with what pressure gauges below a cloud really record, winds, waves and, sometimes, the rain itself. Then a data assimilation method is presented which forecasts the rain directly from the pressure, without any model of the cloud, and works within two minutes.
    """  # noqa: E501
    found = read(test_read__the_abstract_again_in_the_other_language)
    assert found["abstract.zh"].startswith("这个讲座将介绍")
    assert found["abstract.en"].startswith("The talk starts with")


def test_facts__of_a_mark_for_a_program() -> None:
    """
    - id: 1
      series: 1
      date: "2025-07-27"
      title: "云的展望"
      speaker:
        name: "林远舟"
    """
    found = read(test_facts__of_a_mark_for_a_program)
    assert "series_name.en" not in found and found["title.zh"] == "云的展望"
