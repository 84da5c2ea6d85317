"""Rows of a database dump that lost their brackets and the names of the columns."""

from __future__ import annotations

from tests.read.reading import read


def test_bare_row__two_stamps_and_a_labelled_life() -> None:
    """
    '云中的冰：从观测到计算', 'abc', 'Ice is an important part of clouds. We show how it is observed, and discuss what models make of it, with a view to rain.', '2031-04-03 15:48:18', '2031-04-13 14:30:00', '海洋与气象学院201报告厅', '报告人简介：
       林远舟，云溪大学云物理研究院教授，博士生导师。主要研究方向是云与雨、冰与雪。

       欢迎广大师生参加！', null, '0', '林远舟教授', '100', null, '0', '7'
    """  # noqa: E501 (a pasted text)
    found = read(test_bare_row__two_stamps_and_a_labelled_life)
    assert (found["title.zh"], found["start"]) == ("云中的冰：从观测到计算", "2031-04-13T14:30")
    assert (found["venue.zh"], found["speakers.0.name.zh"]) == ("海洋与气象学院201报告厅", "林远舟")
    assert found["speakers.0.bio.zh"].startswith("林远舟，云溪大学")
    assert found["abstract.en"].startswith("Ice is an important part")
