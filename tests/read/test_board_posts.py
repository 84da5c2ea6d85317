"""Posts of boards whose Chinese lines are broken at a width."""

from __future__ import annotations

from tests.read.reading import read


def test_line_broken_by_a_board_is_no_title() -> None:
    """
    [情报] 2031春季展望系列科普演讲-云中的冰

    二十世纪初的1919年,观云学会的爵士验证了林远舟在云物理中提出的预测,人们第一
    次知道,我们头上的云会被海面的风吹成水滴,从此之后,对云雾的了解就在云物理的
    规范下逐渐展开。
    ‧ 地 点:云溪大学应用力学所一楼国际会议厅
    ‧ 补助单位:科技部
    各场讲座资讯:
    3/29
    △云中的冰─从1919年5月的暴雨谈起
    王若水 东屿自然博物馆馆长
    """
    found = read(test_line_broken_by_a_board_is_no_title)
    assert found["title.zh"] == "云中的冰─从1919年5月的暴雨谈起"
    assert found["speakers.0.name.zh"] == "王若水"
