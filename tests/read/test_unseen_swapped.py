"""Known layouts with contents the reader never met in them: names of series, posts, institutions, numbers of rooms."""

from __future__ import annotations

from typing import Any

import pytest

from seminar.read.reader import read_text
from tests.read.reading import READ_ON, facts, read


def told(text: str) -> dict[str, Any]:
    (draft,) = read_text(text, "notice.txt", reference=READ_ON)
    return facts(draft)


@pytest.mark.parametrize("name", ["云溪人文讲坛", "研究生素质讲座", "EMBA云溪讲座", "云物理系列报告"])
def test_a_page_named_by_its_series_and_the_title(name: str) -> None:
    found = told(f'---\nlayout: event\ntitle: "{name}：海雾三十年的变与不变"\ndate: 2031-03-05\n---\n')
    assert (found["series_name.zh"], found["title.zh"]) == (name, "海雾三十年的变与不变")


def test_a_labelled_title_led_by_its_series() -> None:
    """
    题目：云溪公共讲座：一段历史的回顾
    报告人：林远舟教授
    时间：2031年3月5日 15:00
    """
    assert read(test_a_labelled_title_led_by_its_series)["title.zh"] == "一段历史的回顾"
