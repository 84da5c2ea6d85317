"""A sentence that says who invited whom is no abstract."""

from __future__ import annotations

from .reading import read


def test_who_invited_whom_is_no_abstract() -> None:
    """
    应云溪云物理中心主任Dan Poe教授和学院王若水教授邀请,北地大学海洋科学学院名誉教授JaneA. Roe来我校学术交流访问并做学术报告。
    报告题目:Ice in Clouds: From Top to Bottom
    报告时间:2031年10月17日(星期五)下午15:00
    报告地点:雨楼308
    Jane Roe教授简介: Jane Roe教授于1990年获得北地大学学士学位,之后获得博士学位。曾多次参与观云计划。
    """  # noqa: E501 (a pasted text)
    assert "abstract.zh" not in read(test_who_invited_whom_is_no_abstract)
