"""Rows of a dump, a field a line: whose biography it is, and which of two stamps is the talk's."""

from __future__ import annotations

from tests.read.reading import read


def test_of_another__name_below_the_biography() -> None:
    """
    Ice in thin clouds
    How fast does ice grow in thin clouds? We count crystals from the ground and from above.
    2031-04-05 17:00:00
    理科楼713室
    报告人简介：
        林远舟，教授，云溪大学数学学院院长，博士生导师。主要从事云物理研究，主持科研项目5项，发表论文50余篇。

        恭候各位光临！
    王若水  副教授
    """
    found = read(test_of_another__name_below_the_biography)
    assert found["speakers.0.name.zh"] == "林远舟"
    assert found["speakers.0.position.zh"] == "教授"
    assert "speakers.1.name.zh" not in found


def test_stamped__hour_somebody_set() -> None:
    """
    观云入门——云与雨鉴赏会
    2031-04-03 15:54:05
    2031-04-12 14:00:00
    云溪大学第三教学楼609
    主讲人简介：
    林远舟，云溪观云会会员，北港少年宫教师。
    """
    assert read(test_stamped__hour_somebody_set)["start"] == "2031-04-12T14:00"


def test_is_school__university_told_by_the_biography() -> None:
    """
    学术报告 | 云中的冰
    演讲人： 林远舟 海洋与大气学院云物理研究所特聘研究员
    报告时间： 2031年5月8日（周四）16:00-17:00
    报告地点： 计算机大楼A105
    演讲人简介：
        林远舟  2018年6月获云溪大学气象专业博士学位。后加入云溪大学海洋与大气学院云物理研究所，现任特聘研究员。
    """
    found = read(test_is_school__university_told_by_the_biography)
    assert found["speakers.0.affiliation.zh"] == "云溪大学"
    assert found["speakers.0.department.zh"] == "海洋与大气学院云物理研究所"
