"""A text that begins in a cell and goes on below it: pages that set each paragraph in a row of its own."""

from __future__ import annotations

from seminar.read.document import Document, Line
from seminar.read.reader import read_document
from tests.read.reading import READ_ON, facts

_LIFE = "独立和合作出版著作十部，公开发表学术论文百篇，曾获云溪省哲学社会科学优秀成果二、三等奖，入选听雨人才计划。"
_ROWS = (
    Line(1, "旧冰里的盐", label="报告题目"),
    Line(2, "林远舟教授", label="报告人"),
    Line(3, "2031年9月18日14：30", label="报告时间"),
    Line(4, "文远楼305", label="报告地点"),
    Line(5, "林远舟，云溪大学海洋学院教授，博士生导师。", label="报告人简介"),
)


def _read(*below: Line) -> dict[str, object]:
    (draft,) = read_document(Document("notice.html", "html", (*_ROWS, *below)), reference=READ_ON)
    return facts(draft)


def test_a_paragraph_below_the_life_is_its_second_one() -> None:
    found = _read(Line(6, _LIFE))
    assert found["speakers.0.bio.zh"] == f"林远舟，云溪大学海洋学院教授，博士生导师。\n{_LIFE}"
    assert "abstract.zh" not in found


def test_a_short_line_or_a_label_below_it_is_not() -> None:
    for below in (Line(6, "海洋学院办公室"), Line(6, f"主办单位：海洋学院。{_LIFE}")):
        assert _read(below)["speakers.0.bio.zh"] == "林远舟，云溪大学海洋学院教授，博士生导师。"


def test_how_to_come_below_it_is_no_second_paragraph() -> None:
    below = "报名请扫描下方二维码，填写姓名、学号和联系方式，报名截止时间为2031年9月17日中午12点，过时不再受理。"
    assert _read(Line(6, below))["speakers.0.bio.zh"] == "林远舟，云溪大学海洋学院教授，博士生导师。"
