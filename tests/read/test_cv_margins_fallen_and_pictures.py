"""CVs whose small capitals fell apart in the margin, pages with pictures behind their headings, and whom they greet."""

from __future__ import annotations

from seminar.read.cv.paper.small_capitals import put_together
from seminar.read.document import Line
from tests.read.reading import cv


def test_small_capitals_fallen_apart_in_the_margin_are_headings_beside_their_text() -> None:
    draft = cv(
        """\
Ada Rowan
C ONTACT          Department of Tides                         ada.rowan@tern.example
I NFORMATION      University of Tern
                  7 Salt Street

E DUCATION        University of Havn, Havn
                   Ph.D., Harbour Science                     September 2026 – present
                  Tern College, Tern
                   B.A., Geology and Tides                       August 2022 – May 2026

R ESEARCH         Harbour ice, winter roads, salt
I NTERESTS
P UBLICATIONS        1. Roe, Jane, Ada Rowan, and Bo Lind. 2030. “Measuring Ice in Quiet
                        Harbours.” Tern Quarterly. 88(1): 214–241.
W ORKING PAPER    “What Salt Costs a Winter Road” (with Bo Lind)

G RANTS AND       Salt Prize, University of Tern                      2029
F UNDING
                  Winter Grant of the Harbour Society                 2030
"""
    )
    person = draft.person
    assert (person.name.en, person.affiliation.en) == ("Ada Rowan", "University of Tern")
    assert person.email == "ada.rowan@tern.example"
    assert [(entry.degree, entry.institution, entry.from_, entry.to) for entry in draft.education] == [
        ("Ph.D.", "University of Havn", "2026-09", None),
        ("B.A.", "Tern College", "2022-08", "2026-05"),
    ]
    assert draft.interests == ("Harbour ice", "winter roads", "salt")
    assert draft.publications == ("Measuring Ice in Quiet Harbours", "What Salt Costs a Winter Road")


def test_the_third_of_a_name_keeps_its_figure() -> None:
    assert cv("Jane Q. Roe III\nTern University\njroe@tern.example\n").person.name.en == "Jane Q. Roe III"


def test_one_heading_fallen_apart_beside_its_text_is_no_margin() -> None:
    lines = [Line(1, "E DUCATION        University of Havn"), Line(2, "A NATO grant      2030")]
    assert put_together(lines) == lines


def test_pictures_behind_headings_are_none_of_them() -> None:
    draft = cv(
        """\
欢迎来到林远舟的主页

招贤纳士 (每年) 📢
* 1-2名博士或者硕士研究生

研究兴趣 🧐

海冰理论，潮汐谱学，港口盐田

个人简介👤

林远舟，云溪大学研究员，生于2001年。

论文发表 📑

目前，在Phys.Ice., Tides.Rev.Lett, Salt.Bull., Harbour.Rev.D, Quays等期刊以及会议上共计发表论文50余篇，总引用2000余次。

工作经历 👨🏻💻
* 2035/12 – 现在 云溪大学，研究员

教育背景 🎓
* 2025/09 – 2030/06 北川大学，博士 (导师: 沈若水)

* 2021/09 – 2025/06 云溪大学，本科

荣誉 🏆
* 2025/10 北川大学优秀博士论文
"""
    )
    assert (draft.person.name.zh, draft.person.position.zh) == ("林远舟", "研究员")
    assert draft.interests == ("海冰理论", "潮汐谱学", "港口盐田")
    assert draft.publications == ()
    assert [(entry.degree, entry.institution) for entry in draft.education] == [
        ("博士", "北川大学"),
        ("本科", "云溪大学"),
    ]


def test_jr_belongs_to_the_name_and_an_observatory_is_a_house() -> None:
    draft = cv(
        """\
Carlos B. Moor Jr.
Associate Professor of Tides
carlos@harbour.example

EDUCATION
PhD Geology                                          Dec/2030 – Jan/2033
Observatório do Porto, Havn

BSc Geology                                          Mar/2024 – Dec/2028
KU Havn, Northland
"""
    )
    assert draft.person.name.en == "Carlos B. Moor Jr."
    assert [(entry.degree, entry.institution, entry.subject) for entry in draft.education] == [
        ("PhD", "Observatório do Porto", "Geology"),
        ("BSc", "KU Havn", "Geology"),
    ]
