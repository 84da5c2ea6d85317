"""Names of series without their years, and people with the house glued to the name."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from tests.read.reading import read


@pytest.mark.parametrize(
    ("line", "series"),
    [
        ("2031 观云心理学会学术研讨会", "观云心理学会学术研讨会"),
        ("2031 RFS Early Career Researcher Lightning Talks", "RFS Early Career Researcher Lightning Talks"),
        ("2031 Spring Rain Workshop Series", "2031 Spring Rain Workshop Series"),
        ("Friday Rain Seminar Schedule", "Friday Rain Seminar"),
    ],
)
def test_series__no_year_before_the_name(line: str, series: str) -> None:
    assert heading(line, Lexicon.load()).series == series


def test_series__what_a_page_lists_is_none() -> None:
    assert heading("Past Lectures and Colloquia", Lexicon.load()).generic


def test_series__counted_in_the_slot_of_a_programme() -> None:
    assert heading("專題演講（二）法律课程｜海雾与风险", Lexicon.load()).title == "海雾与风险"


def test_firms__glued_to_the_name() -> None:
    """
    讲座题目：海雾期刊推荐

    主 讲 人：林远舟RAINCO中国区高级培训师

    讲座时间：2031年3月12日（周三） 下午12:15——13:00
    """
    told = read(test_firms__glued_to_the_name)
    assert told["speakers.0.name.zh"] == "林远舟"
    assert told["speakers.0.position.zh"] == "高级培训师"


def test_firms__news_of_a_visit_is_no_title() -> None:
    """
    云帆副总裁林远舟教授莅临指导工作
    时间：2031年08月07日
    地点：云溪大学东校区
    主办方：云溪大学
    林远舟教授进行 “ 城市海雾：释放数据要素价值 ” 学术汇报。
    """
    told = read(test_firms__news_of_a_visit_is_no_title)
    assert told["title.zh"] == "城市海雾：释放数据要素价值"


def test_firms__what_a_group_hosts_weekly_is_no_abstract() -> None:
    """
    Seminar

    We host a weekly seminar on theoretical aspects of clouds, bringing together those interested in rain,
    fog, hail and all that falls from clouds of any kind, in any season
    and at any height.
    If you would like to give a talk, please contact us.

    Date	Time	Place	Speaker	Title
    Apr. 21, 2031	2:00 PM	Mill 132	Jane Roe, Northland University	Robust rain using small drops
    """
    assert "abstract.en" not in read(test_firms__what_a_group_hosts_weekly_is_no_abstract)
