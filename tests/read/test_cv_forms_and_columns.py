"""Forms and pages of CVs: labels beside values, what a form asks for, heads of pages, side bars, cut words."""

from __future__ import annotations

import pytest

from seminar.read.cv.drafting import CVDraft, to_json
from seminar.read.cv.labelled_entries import labelled_entries
from seminar.read.cv.paper.columns import columns_apart
from seminar.read.cv.paper.hyphens import words_whole
from seminar.read.cv.paper.instructions import without_instructions
from seminar.read.cv.paper.layout import as_meant
from seminar.read.cv.paper.running_heads import without_running_heads
from seminar.read.cv.wrapping import joined
from seminar.read.document import from_text
from tests.read.reading import cv


def studies(draft: CVDraft) -> list[tuple[str | None, ...]]:
    return [(one.degree, one.institution, one.subject, one.from_, one.to) for one in draft.education]


FORM = """\
CURRICULUM VITAE ET STUDIORUM

PERSONAL INFORMATION
Surname / First name          FROSTI Ada
E-mail                        ada.frosti@tern.example

WORK EXPERIENCE
Dates                         From May 2021 to present
Occupation or position held   Assistant Professor (RTD-A)
Name of employer              Tern College, Department of Tides
Main activities               Courses on ice

Dates                         From May 2018 to April 2021
Occupation or position held   Research Fellow
Name of employer              Havn Institute of Technology

EDUCATION AND TRAINING
Dates                         October 2014 – April 2018
Title of qualification awarded PhD
Principal subjects            Tidal Engineering
Name of organisation          Harbour University
                              Thesis: “Ice in ports”. Tutor: Prof. Carl Lind

Dates                         October 2009 – July 2014
Title of qualification awarded MSc in Geology (110/110)
Name of organisation          Lakemont University

RESEARCH TOPICS               Harbour ice; tidal locks
"""


def test_read_cv__each_fact_behind_its_label() -> None:
    draft = cv(FORM)
    assert draft.person.name.en == "Ada Frosti"
    assert draft.person.position.en == "Assistant Professor (RTD-A)"
    assert draft.person.affiliation.en == "Tern College"
    assert studies(draft) == [
        ("PhD", "Harbour University", "Tidal Engineering", "2014-10", "2018-04"),
        ("MSc", "Lakemont University", "Geology", "2009-10", "2014-07"),
    ]
    assert draft.interests == ("Harbour ice", "tidal locks")


def test_labelled_entries__labels_with_colons_and_running_text() -> None:
    told = from_text("Dates: 2019 onwards\nPosition held: Fellow\nName and address of employer: Tern College\n").lines
    assert [dict(entry.facts) for entry in labelled_entries(told)] == [
        {"years": "2019 onwards", "position": "Fellow", "house": "Tern College"}
    ]
    plain = from_text("2010–2014 PhD in Geology, Tern College\n2006–2010 BSc in Physics, Tern College\n").lines
    assert labelled_entries(plain) == ()


def test_read_cv__a_form_set_wide() -> None:
    """個人履歷

    中 文 姓 名     許若水                     英 文 姓 名     Hsu, Jo-Shui
    服務機關        國立港灣大學               職        稱    副教授
    電 子 信 箱     hsu@harbour.example.tw

    一、主要學歷  請填學士級以上之學歷，若仍在學者，請在學位欄填「肄業」。
    畢／肄業學校              國別        主修學門系所        學位        起訖年月(西元年/月)
    雲溪大學北岸分校          中華民國    海洋學              博士        2009 / 09  至  2013 / 06
    國立港灣大學              中華民國    地質學              碩士        2007 / 09  至  2009 / 06

    二、著作目錄：
      請詳列個人最近五年發表之學術性著作，包括：期刊論文、專書。

    (A) 期刊論文
    1. 許若水（2021，5 月）。潮汐會記得冬天嗎？口頭報告於港灣學會年會，雲溪市。
    2. 許若水（2020）。海冰會說話嗎？港口聲學的初步研究。港灣學刊，12(2)，1-20。
    """
    text = test_read_cv__a_form_set_wide.__doc__ or ""
    draft = cv("\n".join(line.removeprefix("    ") for line in text.splitlines()))
    assert (draft.person.name.zh, draft.person.name.en) == ("許若水", "Jo-Shui Hsu")
    assert studies(draft) == [
        ("博士", "雲溪大學北岸分校", "海洋學", "2009-09", "2013-06"),
        ("碩士", "國立港灣大學", "地質學", "2007-09", "2009-06"),
    ]
    assert draft.publications == ("潮汐會記得冬天嗎？", "海冰會說話嗎？港口聲學的初步研究")


def test_without_instructions__only_what_a_form_asks() -> None:
    lines = from_text("Publications   Please list the last five years\nPlease Mr. Postman: Mail in Ports\n").lines
    assert [line.text for line in without_instructions(lines)] == ["Publications", "Please Mr. Postman: Mail in Ports"]


def test_without_running_heads__on_several_pages() -> None:
    text = (
        "海港人物\n林远舟\n\n著作\n盐路\n\n   1\n\n   林远舟院士简介\n\n海冰\n\n   2\n\n   林远舟院士简介\n\n潮汐\n"
        "Ports 101\nPorts 102\n\n3\n\nPublications\n\nX\n\n4\n\nPublications\n"
    )
    kept = [line.text.strip() for line in without_running_heads(from_text(text).lines) if line.text.strip()]
    own = ["海港人物", "林远舟", "著作", "盐路", "海冰", "潮汐", "Ports 101", "Ports 102"]
    assert kept == [*own, "Publications", "X", "Publications"]


SIDE_BAR = """\
Ada Brandt
PhD Student in Tides

EXPERIENCE                               PROUDEST OF
PhD Student                              Medal of the harbour
Tern College                            A prize for young pilots
2021 – Present                           SKILLS
EDUCATION                                Python
MSc by Research in Geology               LANGUAGES
NIT Havnestad                            Dutch
Aug 2018 – June 2020                     RESEARCH INTERESTS
BSc in Physics                           Sea ice
Lakemont University                      Harbour noise
2014 – 2018                              Slow tides

PUBLICATIONS
• A. Brandt and C. Lind, “Locks and their keepers: A survey of harbour tides,” in Proc. Tides, 2024.
• A. Brandt, “Pilots at night,” in Proc. Ports, 2022.

REFEREES
Prof. Carl Lind                          Dr. Jo Winter
Tern College                             Lakemont University
"""


def test_read_cv__a_side_bar_of_short_lines() -> None:
    draft = cv(SIDE_BAR)
    assert draft.person.affiliation.en == "Tern College"
    assert draft.interests == ("Sea ice", "Harbour noise", "Slow tides")
    assert studies(draft) == [
        ("MSc by Research", "NIT Havnestad", "Geology", "2018-08", "2020-06"),
        ("BSc", "Lakemont University", "Physics", "2014", "2018"),
    ]
    assert len(draft.publications) == 2


def test_columns_apart__dates_and_towns_at_the_right_are_no_column() -> None:
    text = "".join(f"Post {n} at Tern College".ljust(40) + f"20{n}\n" for n in range(10, 24))
    lines = from_text(text).lines
    assert columns_apart(lines) == lines


def test_as_meant__signs_of_symbol_fonts() -> None:
    lines = as_meant(from_text("\uf0b7 Roe J. Salt roads.\n\uf073 July 2023\n\uf0e0 roe@tern.example\n").lines)
    assert [line.text.strip() for line in lines] == ["• Roe J. Salt roads.", "July 2023", "roe@tern.example"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Bounds for any-\ntime tests\nAnytime tests of tides", "Bounds for anytime"),
        ("On slow-\nmoving ice\nSlow-moving ice again", "On slow-moving"),
        ("On slow-\nmoving ice\nno other place", "On slow-"),
    ],
)
def test_words_whole__as_the_text_writes_them_elsewhere(text: str, first: str) -> None:
    assert words_whole(from_text(text).lines)[0].text == first


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("The-", "ory of tides", "Theory of tides"),
        ("New in-", "formation", "New information"),
        ("State-of-the-", "art locks", "State-of-the-art locks"),
        ("A high-", "tide mark", "A high-tide mark"),
    ],
)
def test_joined__small_words_begin_others(before: str, after: str, whole: str) -> None:
    assert joined(before, after) == whole


def test_to_json__a_remark_in_the_cell_of_a_degree() -> None:
    table = "教育经历\n起止时间    毕业学校    专业    学历/学位\n"
    table += "2009.09—2014.06  云溪大学  海洋学  博士（导师：顾清如 教授）\n"
    degree = to_json(cv("林远舟\n云溪大学 教授\n\n" + table))["education"][0]["degree"]
    assert degree == "博士"
    assert [one.degree for one in cv("Jane Roe\n\nEducation\nBA (Hons), Tern College, 2001\n").education] == [
        "BA (Hons)"
    ]
