"""The owner's address and number among others, the post of the owner, and both languages side by side."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.contact import email_in, emails_in
from seminar.read.cv.own_address import fits
from tests.read.reading import cv


@pytest.mark.parametrize(
    ("address", "zh", "en"),
    [
        ("j.roe@harbour.example", None, "Jane Roe"),
        ("roejane@harbour.example", None, "Jane Roe"),
        ("shenrs@yunxi.example", "沈若水", None),
        ("ruoshui.shen@yunxi.example", "沈若水", None),
        ("ada-halesims@harbour.example", None, "Ada Hale-Sims"),
    ],
)
def test_fits__the_letters_of_the_name(address: str, zh: str | None, en: str | None) -> None:
    assert fits(address, zh, en)
    assert not fits("office@harbour.example", zh, en)


@pytest.mark.parametrize(
    "foot",
    [
        "Contact for this form: jroe@harbour.example, 630-555-0136",
        "jroe@harbour.example\n630-555-0136",
        "Secretary: Greta Moor, moor@harbour.example; jroe@harbour.example · 630-555-0136",
        "Write to jroe (at) harbour.example | 630-555-0136",
        "Updated by the office (office@harbour.example)\njroe AT harbour.example\n630-555-0136",
    ],
)
def test_read_cv__the_own_address_at_the_foot(foot: str) -> None:
    draft = cv(f"Jane Roe\nLecturer, Harbour University\n\nAdvisors\nOtto Lind, lind@oxb.example\n\n{foot}\n")
    assert (draft.person.email, draft.person.phone) == ("jroe@harbour.example", "630-555-0136")


def test_email_in__the_first_of_two() -> None:
    text = "jroe[at]harbour.example; backup: jane.roe@mail.example"
    assert email_in(text)[0] == "jroe@harbour.example"
    assert emails_in(text) == ["jroe@harbour.example", "jane.roe@mail.example"]


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("電話：(04) 5550-0121 轉 12", "(04) 5550-0121 轉 12"),
        ("电话：010-5550 0121 转 3", "010-5550 0121 转 3"),
        ("Phone: +44 20 7946 0182 ext. 14", "+44 20 7946 0182 ext. 14"),
        ("Phone: 040 5550 122 (office: Mrs Moor)", "040 5550 122"),
        ("jane@roe.example · 0161 496 0185", "0161 496 0185"),
    ],
)
def test_read_cv__numbers(line: str, phone: str) -> None:
    assert cv(f"Jane Roe\nLecturer, Harbour University\n{line}\n").person.phone == phone


@pytest.mark.parametrize(
    ("text", "interests"),
    [
        ("I work on Tern and Havn maps and on the ethics of display.", ("Tern and Havn maps", "ethics of display")),
        (
            "Her research interests include salt marshes, river ice and nurse logs.",
            ("salt marshes", "river ice", "nurse logs"),
        ),
        (
            "Dr. Roe works on mosses, tree rings and the recovery of forests. She was advised by Otto Lind.",
            ("mosses", "tree rings", "recovery of forests"),
        ),
        (
            "主要从事宋代笔记和书籍史的研究与整理，开设“宋诗选读”等课程，指导硕士、博士研究生十余人。",
            ("宋代笔记", "书籍史"),
        ),
        ("长期从事潮汐、海冰和环流的研究，讲授物理海洋学，培养博士十余人。", ("潮汐", "海冰", "环流")),
    ],
)
def test_read_cv__interests_in_sentences(text: str, interests: tuple[str, ...]) -> None:
    head = (
        "林远舟\n云溪大学教授\n\n个人简介\n" if "从事" in text else "Jane Roe\nCurator, Harbour Museum\n\nProfile\n\n"
    )
    assert cv(f"{head}{text}\n").interests == interests


def test_read_cv__labels_in_both_languages() -> None:
    """简历 / Résumé

    林远舟
    Yuanzhou Lin

    单位 / Company: 灵溪智能有限公司 (Nimbus Robotics)
    职务 / Title: 首席工程师 (Chief Engineer)
    """
    person = cv((test_read_cv__labels_in_both_languages.__doc__ or "").replace("    ", "")).person
    assert person.affiliation == Bilingual("灵溪智能有限公司", "Nimbus Robotics")
    assert person.position == Bilingual("首席工程师", "Chief Engineer")


def test_read_cv__a_sentence_in_chinese_above_an_english_head() -> None:
    """顾清如，云溪大学物理系研究员，科普作者。北野大学物理学博士，研究方向为软物质与颗粒流，长于写作。

    Qingru GU
    Research Professor
    Department of Physics, Yunxi University
    qrgu@yunxi.example

    Education
    PhD, Physics, University of Northfield, 2015
    """
    person = cv((test_read_cv__a_sentence_in_chinese_above_an_english_head.__doc__ or "").replace("    ", "")).person
    assert person.name == Bilingual("顾清如", "Qingru Gu")
    assert person.affiliation == Bilingual("云溪大学", "Yunxi University")


def test_read_cv__a_biography_in_both_languages() -> None:
    """林远舟 Yuanzhou Lin
    云溪大学教授 Professor, Yunxi University

    个人简介
    林远舟在潮汐混合与海冰领域工作十五年，先后参加二十三个航次的观测，主编海洋教材两部，兼任海洋学会理事。
    Yuanzhou Lin has spent fifteen years at sea and on the shore, with twenty-three cruises to the north.
    """
    bio = cv((test_read_cv__a_biography_in_both_languages.__doc__ or "").replace("    ", "")).person.bio
    assert bio.zh is not None and "at sea" not in bio.zh
    assert bio.en is not None and "at sea" in bio.en


@pytest.mark.parametrize(
    ("lines", "position", "house"),
    [
        (
            "Senior Curator, Textiles and Dress\nHarbour Art Gallery",
            "Senior Curator, Textiles and Dress",
            "Harbour Art Gallery",
        ),
        ("Librarian, Maps of the Coast\nHavn Library", "Librarian, Maps of the Coast", "Havn Library"),
        ("Staff Scientist\nTern National Laboratory", "Staff Scientist", "Tern National Laboratory"),
    ],
)
def test_read_cv__posts_outside_universities(lines: str, position: str, house: str) -> None:
    person = cv(
        f"Jane Roe\n\n{lines}\njane@roe.example\n\nProfile\n\nI am also Fellow at Lakemont University.\n"
    ).person
    assert (person.position.en, person.affiliation.en) == (position, house)


def test_read_cv__the_present_post_needs_no_year() -> None:
    draft = cv(
        "林遠舟\n\n現職\n雲溪大學音樂學系　專任教授\n海岳樂團　駐團作曲家（2023–2025）\n\n經歷\n2015– 雲溪大學教授\n"
    )
    assert draft.person.position.zh == "專任教授"
