"""Lists of works in Chinese: circled numbers, authors behind the title, bars, what the owner did before or behind."""

from __future__ import annotations

import pytest

from tests.read.reading import cv

TITLES = ("北方港口的盐分输运研究", "面向冬季的深度潮汐网络")


@pytest.mark.parametrize(
    "works",
    [
        "① 林远舟, 王若水. {0}. 云溪学报, 2031.\n② 王若水, 林远舟. {1}. 海港工程, 2030.",
        "1. {0}，林远舟、王若水，云溪学报，2031年\n2. {1}，林远舟，海港工程，2030年",
        "• {0} | 云溪学报 | 通讯作者 | 2031\n• {1} | 海港工程 | 第二作者 | 2030",
        "1. （第一作者）{0}. 云溪学报, 2031, 12(3): 45-52.\n2. （通讯作者）{1}. 海港工程, 2030, 8(1): 1-9.",
        "• {0}，云溪学报，2031，通讯作者，SCI 一区\n• {1}，海港工程，2030，第二作者，SCI 一区",
        "2031年1月  {0}，云溪学报，通讯作者\n2030年2月  {1}，海港工程，第二作者",
    ],
    ids=["circled", "authors behind", "bars", "role before", "role behind", "month"],
)
def test_titles_of_works_told_short(works: str) -> None:
    text = f"林远舟\n云溪大学 讲师\n\n论文发表\n\n{works.format(*TITLES)}\n\n获奖情况\n\n海港奖，2030年\n"
    assert cv(text).publications == TITLES
