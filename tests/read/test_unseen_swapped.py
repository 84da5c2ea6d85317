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


@pytest.mark.parametrize(
    ("title", "behind", "affiliation"),
    [
        ("A New Kind (of) Rain for Old Towns", "林远舟，研究员，云溪大学", "云溪大学"),
        ("Rain’s Nightmare: Clouds, Ice and Fog in Towns", "林远舟, 教授, 云溪大学", "云溪大学"),
        ("Mechanics of falling rain", "林远舟，研究员，观云数据", "观云数据"),
    ],
)
def test_a_line_of_a_list__the_speaker_is_before_the_rank(title: str, behind: str, affiliation: str) -> None:
    found = told(f"* 2031.11.17, {title}, {behind}, [slides](talk.pdf)")
    got = [found.get(path) for path in ("title.en", "speakers.0.name.zh", "speakers.0.affiliation.zh")]
    assert got == [title, "林远舟", affiliation]


def test_a_line_of_a_list__an_institute_of_a_university() -> None:
    """
    * 2031-06-12: Jane Roe (林远舟), Institute of Rain, Harbour University <br>
      **Where Ice Begins** [Poster](poster.jpeg)
    """
    found = read(test_a_line_of_a_list__an_institute_of_a_university)
    assert found["title.en"] == "Where Ice Begins"
    assert found["speakers.0.affiliation.en"] == "Institute of Rain, Harbour University"


@pytest.mark.parametrize("name", ["Yuki Tanabe", "林远舟"])
def test_a_name_over_the_label_of_its_place(name: str) -> None:
    found = told(f"{name}\n服務單位：National Harbour University\n演講題目：Clouds and Ice\n")
    assert name in (found.get("speakers.0.name.en"), found.get("speakers.0.name.zh"))
    assert found["speakers.0.affiliation.en"] == "National Harbour University"
