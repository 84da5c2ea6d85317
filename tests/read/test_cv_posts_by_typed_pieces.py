"""The present post told in pieces: lists in any order, lives that tell of it with other words."""

from __future__ import annotations

import pytest

from tests.read.reading import cv


def _en(text: str) -> tuple[str | None, str | None]:
    person = cv(f"Jane Roe\nroe@harbour.example\n\n{text}\n\nAwards\nTern Prize, 2021\n").person
    return person.position.en, person.affiliation.en


def _zh(text: str) -> tuple[str | None, str | None]:
    person = cv(f"林远舟\nlin@yunxi.example\n\n{text}\n\n获奖情况\n2021年 云溪奖\n").person
    return person.position.zh, person.affiliation.zh


@pytest.mark.parametrize(
    "posts",
    [
        "1. Staff Scientist — 2029–present — Harbour University\n2. Reader — 2025–2029 — Gull College",
        "Harbour University\n2029 – current\nStaff Scientist\nGull College\n2025–2029\nReader",
        "Gull College\n2025–2029\nReader\nHarbour University\n2029 – current\nStaff Scientist",
        "Reader\nGull College\n2025–2029\nStaff Scientist\nHarbour University\n2029–",
        "• Staff Scientist – since 2029 – Harbour University\n• Reader – 2025–2029 – Gull College",
        "since 2029; Staff Scientist; Harbour University\n2025–2029; Reader; Gull College",
        "2029 - now      Staff Scientist // Harbour University\n2025 - 2029     Reader // Gull College",
    ],
)
@pytest.mark.parametrize("heading", ["Employment", "Current and Past Positions"])
def test_read_cv__the_post_that_goes_on(posts: str, heading: str) -> None:
    assert _en(f"{heading}\n{posts}") == ("Staff Scientist", "Harbour University")


@pytest.mark.parametrize(
    ("life", "position", "house"),
    [
        ("Jane Roe works as a Senior Lecturer at Gull College.", "Senior Lecturer", "Gull College"),
        ("Jane Roe currently serves as Reader at Gull College.", "Reader", "Gull College"),
        ("Since 2029, Jane Roe has been a Reader at Gull College.", "Reader", "Gull College"),
        ("Jane Roe holds the position of Reader at Gull College.", "Reader", "Gull College"),
        ("Jane Roe joined Gull College in 2029, where she is now a Reader.", "Reader", "Gull College"),
        ("Jane Roe is a Reader at Royal Institute of Tides.", "Reader", "Royal Institute of Tides"),
        ("Hi, I'm Jane Roe, a Reader at Gull College.", "Reader", "Gull College"),
        (
            "Jane Roe is a Reader in the Department of Salt, Royal Institute of Tides.",
            "Reader",
            "Royal Institute of Tides",
        ),
        ("I am a Reader in the Department of Salt of University of Havn.", "Reader", "University of Havn"),
        ("Jane Roe is a Principal Investigator at Gull College.", "Principal Investigator", "Gull College"),
    ],
)
def test_read_cv__the_post_a_life_tells(life: str, position: str, house: str) -> None:
    assert _en(f"Biography\n{life} Her work is on salt.") == (position, house)


def test_read_cv__an_institute_that_belongs_to_no_house() -> None:
    assert _en("Employment\n2029–present, Reader, Royal Institute of Tides")[1] == "Royal Institute of Tides"


@pytest.mark.parametrize(
    "posts",
    [
        "工作经历\n讲师 · 2025/09 - 2029/08 · 海岳大学\n研究员 · 2029/09 - 现在 · 云溪大学",
        "工作经历\n云溪大学；研究员；2029/09 - 现在\n海岳大学；讲师；2025/09 - 2029/08",
        "个人简介\n林远舟，研究员，现就职于云溪大学。长期研究潮汐。",
        "个人简介\n2029年加入云溪大学，现任研究员。长期研究潮汐。",
        "林远舟，研究员，现就职于云溪大学。2025年于海岳大学获博士学位。",
        "个人简介\n2029年至今任职于云溪大学，历任讲师，现为研究员。",
    ],
)
def test_read_cv__the_present_post_in_chinese(posts: str) -> None:
    assert _zh(posts) == ("研究员", "云溪大学")


def test_read_cv__a_trade_without_the_house_before_it() -> None:
    assert _zh("个人简介\n林远舟，男，云溪大学高级工程师，博士生导师。") == ("高级工程师", "云溪大学")
