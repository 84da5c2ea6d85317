"""CVs of physicians, of lives in IEEE's way, and Chinese lists on one line."""

from __future__ import annotations

import pytest

from seminar.read.cv.contact import email_in
from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv


def test_read_cv__a_physician() -> None:
    draft = cv(
        "DR JANE ROE\nMBChB, MD, FRCP(X)\nProfessor of Cardiology and Honorary Consultant Cardiologist\n\n"
        "Institute of Heart Science, University of Northfield\n\nT  01632 960111\n\nEDUCATION AND QUALIFICATIONS\n"
        "1998  MBChB, University of Lakemont\n2001  MRCP, Royal College of Physicians of Havn\n"
        "2007  MD (Res), University of Northfield\n2010  PGCert Medical Education, Tern College\n"
    )
    assert draft.person.position.en == "Professor of Cardiology"
    assert draft.person.phone == "01632 960111"
    assert [(study.degree, study.subject, study.to) for study in draft.education] == [
        ("MBChB", None, "1998"),
        ("MD", None, "2007"),
        ("PGCert", "Medical Education", "2010"),
    ]


def test_read_cv__a_life_behind_a_label() -> None:
    draft = cv(
        "Bio: Carl Frost is the Tern Professor of Engineering at Harbour University. He received the B.S. degree "
        "in naval architecture from Lakemont Institute of Technology in 1990 and the M.S. and Ph.D. degrees in ocean "
        "engineering from the University of Northfield in 1992 and 1996. Contact: frost@harbour.example.\n"
    )
    assert (draft.person.name.en, draft.person.email) == ("Carl Frost", "frost@harbour.example")
    assert [(study.degree, study.subject, study.institution, study.to) for study in draft.education] == [
        ("B.S.", "naval architecture", "Lakemont Institute of Technology", "1990"),
        ("M.S.", "ocean engineering", "University of Northfield", "1992"),
        ("Ph.D.", "ocean engineering", "University of Northfield", "1996"),
    ]


def test_read_cv__french_degrees_and_labels() -> None:
    draft = cv("Prénom NOM : Jane ROE\n\nFormation\n2010-2014 : Doctorat d'histoire, Université de Lakemont\n")
    assert draft.person.name.en == "Jane Roe"
    assert (draft.education[0].degree, draft.education[0].subject) == ("Doctorat", "histoire")


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        (
            "Frost C. Does cold kill? A registry study of 10 000 people. Cold Ex 2018; 3: 1-5",
            "Does cold kill? A registry study of 10 000 people",
        ),
        ("Frost C. Does cold kill? Cold Example 2018; 3: 1-5", "Does cold kill?"),
        ("Y. Lin, R. Shen*, J. Am. Ex. Soc. 2015, 137, 1-4.", None),
    ],
)
def test_title_of__subtitles_and_entries_without_one(entry: str, title: str | None) -> None:
    assert title_of(entry) == title


def test_read_cv__chinese_works_on_one_line() -> None:
    draft = cv(
        "林远舟\n云溪大学 教授\n\n"
        "主要论文：《盐路的课堂》（《云溪学刊》2008年第3期）、《怎样提问》（《例刊》2012年第9期）。\n"
    )
    assert list(draft.publications) == ["盐路的课堂", "怎样提问"]
    draft = cv(
        "林远舟\n云溪大学 教授\n\n论文\n《盐路的课堂》，《云溪学刊》2008年第3期\n《夜航船》《云溪学刊》，2009年\n"
    )
    assert list(draft.publications) == ["盐路的课堂", "夜航船"]


def test_read_cv__the_rank_before_the_office() -> None:
    assert cv("林远舟\n云溪大学海洋学院院长、教授\n").person.position.zh == "教授"
    assert cv("林远舟\n云溪大学海洋学院副院长\n").person.position.zh == "副院长"


def test_read_cv__short_forms_of_a_university() -> None:
    assert cv("Jane Roe\nFull Professor\nDept. of Informatics, U. of Havn\n").person.affiliation.en == "U. of Havn"


def test_email_in__at_as_one_letter() -> None:
    assert email_in("roe(a)havn.example")[0] == "roe@havn.example"
