"""Notices that begin again in their other language, and what stands beside names: found on notices nobody had seen."""

from __future__ import annotations

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from tests.read.reading import read


def test_read_text__the_other_half_has_its_own_headline() -> None:
    """
    学术报告 | 云滴的增长
    演讲人：林远舟 云溪大学 教授
    报告时间：2031年8月4日 9:00-11:00
    演讲人简介：
    林远舟，云溪大学教授，长期从事云物理研究。

    Academic Talk | How Cloud Droplets Grow
    Reported by： Yuanzhou Lin, Professor and Doctoral Supervisor, Yunxi University
    Report location： Room 915, Mill Hall
    """
    found = read(test_read_text__the_other_half_has_its_own_headline)
    assert found["title.en"] == "How Cloud Droplets Grow"
    assert found["speakers.0.bio.zh"].endswith("云物理研究。")
    assert (found["speakers.0.position.en"], found["venue.en"]) == ("Professor", "Room 915, Mill Hall")


def test_read_text__a_name_over_its_place_and_a_day_alone() -> None:
    """
    Cloud Physics Seminar
    Time: Mondays 12PM-1PM
    Location: IRB 4105

    Aruna Sankaran
    CMU
    2031-02-12
    Optics for Three-Dimensional Clouds
    Abstract: Clouds are everywhere, and optics sees them all. We look at the two together.
    """
    found = read(test_read_text__a_name_over_its_place_and_a_day_alone)
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.en"]) == ("Aruna Sankaran", "CMU")
    assert found["title.en"] == "Optics for Three-Dimensional Clouds"
    assert str(found["start"]).startswith("2031-02-12T12:00") or str(found["start"]).startswith("2031-02-12 12:00")


def test_read_text__the_biography_of_the_host_is_the_hosts() -> None:
    """
    题目：云与雨
    报告人：Prof. Erik Kong
    时间：2031年4月3日 上午9点30分
    主持人：陈帆教授
    陈帆教授简介:
    东屿研究院首席科学家，2000年至今为云溪大学兼职教授。
    """
    found = read(test_read_text__the_biography_of_the_host_is_the_hosts)
    assert found["chairs.0.bio.zh"].startswith("东屿研究院")
    assert "speakers.0.bio.zh" not in found and "speakers.0.affiliation.zh" not in found


def test_read_text__the_writer_of_a_letter_is_not_the_speaker() -> None:
    """
    兹定于4月12日下午3点在理科楼201举行学术报告，由云溪大学林远舟教授主讲《云中的冰》，敬请光临。
    此致
    敬礼
    海滨大学物理系 王小明
    2031年4月2日
    """
    found = read(test_read_text__the_writer_of_a_letter_is_not_the_speaker)
    assert found["speakers.0.name.zh"] == "林远舟" and "speakers.1.name.zh" not in found
    assert str(found["start"]).startswith("2031-04-12")


def test_people__one_person_in_two_scripts() -> None:
    (named,) = people("Professor Ho-lam Leung, 梁可岚教授", Lexicon.load())
    assert (named.person.name.zh, named.person.name.en) == ("梁可岚", "Ho-lam Leung")


def test_people__the_supervisor_gives_no_rank() -> None:
    (named,) = people("陈露，海滨大学计算机系博士生，导师王海教授", Lexicon.load())
    assert (named.person.name.zh, named.person.position.zh) == ("陈露", None)


def test_people__departments_with_commas_and_a_surname_that_looks_like_a_degree() -> None:
    lexicon = Lexicon.load()
    (marine,) = people("Paul Lan (Dept. of Marine, Earth, and Atmospheric Sciences, NCSU)", lexicon)
    assert marine.person.affiliation.en == "NCSU"
    (ma,) = people("Ma Lily", lexicon)
    assert ma.person.name.en == "Ma Lily"


def test_heading__series_of_a_school_keeps_the_schools_name() -> None:
    lexicon = Lexicon.load()
    assert heading("经济学院学术讲座系列（第35讲）", lexicon).series == "经济学院学术讲座系列"
    assert heading("物理学院学术报告（第48期）", lexicon).series == "物理学院学术报告"


def test_read_text__the_number_of_a_meeting_goes_with_its_platform() -> None:
    """
    题目：扩散模型的采样
    报告人：陈露
    时间：2031年10月15日 20:00
    平台：B站直播；腾讯会议 111-222-333
    """
    found = read(test_read_text__the_number_of_a_meeting_goes_with_its_platform)
    assert (found["online.platform"], found["online.id"]) == ("腾讯会议", "111-222-333")
