"""References with names written out, stacks of lines, what is no work; studies below their house; invented all."""

from __future__ import annotations

import pytest

from seminar.read.cv.studies.education import education
from seminar.read.cv.works.authors import past_authors
from seminar.read.cv.works.titles import title_of
from seminar.read.document import from_text
from tests.read.reading import cv


def works(text: str) -> tuple[str, ...]:
    return cv(f"Ada Brandt\nTern College\n\nPublications\n{text}").publications


def studies(text: str) -> list[tuple[str | None, ...]]:
    return [(one.degree, one.institution, one.subject) for one, _ in education(from_text(text).lines)]


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("Jane M. Roe and Ada Brandt. Salt and Ice in Ports. Journal of Tides, 2020.", "Salt and Ice in Ports"),
        ("Ada Brandt, Tamsin R. Frost, and Carl Lind. Locks of the North. Tides 12, 2020.", "Locks of the North"),
        ("Tamsin R. Okoye, Linnea Moor. Locks of the North. Tides 12, 2020.", "Locks of the North"),
        ("Brandt A. Harbour. J Tides 2020;3:1", "Harbour"),
        ("Roe J., Brandt A. Salt, Ice Roads and Ports. J Tides 2020;3:1", "Salt, Ice Roads and Ports"),
        ("J. He, L. Tang, and Q. Moor, A slow lock for high tides, Tides 4 (2021)", "A slow lock for high tides"),
        ("He Y., Tan K., Moor M. A slow lock for high tides. Tides, 2021, 4: 1-9.", "A slow lock for high tides"),
        (
            "J. Roe, Preconditioned Jacobi–Lind steps for locks, Tides 4 (2021)",
            "Preconditioned Jacobi–Lind steps for locks",
        ),
        (
            "Brandt Otero, Lucía. Reading Behind the Locks: Pilots in Havn. Havn: Tern, 2019.",
            "Reading Behind the Locks: Pilots in Havn",
        ),
        ("Slow tides and locks (with C. Lind and J. Roe), Adv. Math. 43 (2024), 51 pp.", "Slow tides and locks"),
        (
            "A slow lock for all tides, Tidal Theory Dynam. Systems 43 (2023), no. 6, 18–19.",
            "A slow lock for all tides",
        ),
        ("With Carl Lind. “The Pilots of Havn.” Tides 76 (2016): 45–77.", "The Pilots of Havn"),
        (
            "Counting Locks: Pilots in Havn, Journal of Tidal Studies, Vol. 5, No. 1, 2018.",
            "Counting Locks: Pilots in Havn",
        ),
        ("Salt, Brandt and Sons: A History. Harbour Press, 2019.", "Salt, Brandt and Sons: A History"),
    ],
)
def test_title_of__names_written_out(entry: str, title: str) -> None:
    assert title_of(entry) == title


def test_past_authors__hyphenated_words_are_no_name() -> None:
    assert past_authors("Preconditioned Jacobi–Lind steps") == 0


def test_publications__every_line_parted_by_a_blank_one() -> None:
    assert works(
        "\nSlow Locks: A Field Study of Tides\n\nAda B. Brandt*, Carl Lind*, Jane Roe\n\nICPS 2024 (Oral, top 4%)\n\n"
        "Trust Me, I'm a Pilot: Voices from Havn\n\nAda B. Brandt, Jane Roe\n\nHCI 2025\n\n"
        "The Cost of a Late Ship\n\nCarl Lind, Ada B. Brandt\n\nIn submission\n"
    ) == ("Slow Locks: A Field Study of Tides", "Trust Me, I'm a Pilot: Voices from Havn", "The Cost of a Late Ship")


def test_publications__what_is_no_work() -> None:
    draft = cv(
        "ADA BRANDT\nTern College\n\nPUBLICATIONS\n\n* denotes equal contribution\n\n"
        "Harbour Scholar: 9,412 citations, h-index 41\n\n"
        "Brandt, A. 2020. Why 100 citations are too many. Tides 3:1–9.\n\n"
        "Lind, C., and A. Brandt. 2019. Slow locks. Tides 2:10–19.\n\n"
        "GRANTS AND CONTRACTS (SELECTED)\n\n"
        "NSF 1200. Forty years of locks. PI. $612,000.  2023–2028\n"
    )
    assert draft.publications == ("Why 100 citations are too many", "Slow locks")


@pytest.mark.parametrize("heading", ["Conferences and Talks", "Grants and Contracts"])
def test_publications__a_heading_of_something_else(heading: str) -> None:
    text = (
        f"1. Brandt, A. (2020). Slow locks and tides. Tides, 3, 1–9.\n\n{heading}\nNordic Tides Meeting, Havn (talk)\n"
    )
    assert works(text) == ("Slow locks and tides",)


def test_publications__work_in_progress_and_preprints() -> None:
    text = "“Slow Locks” (with Carl Lind), Journal of Tides, 3, 2020.\n\nWork in progress\n“Commuting Pilots”\n"
    assert works(text) == ("Slow Locks", "Commuting Pilots")


def test_publications__with_whom_in_chinese() -> None:
    assert works(
        "Slow Locks at Sea\n\nwith Carl Lind\n\n- Tides, 2024\n\n港口的数值方法\n\n与顾清如合作\n\n- 潮汐，2022\n"
    ) == (
        "Slow Locks at Sea",
        "港口的数值方法",
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Harbour University, Havn\nM.Sc., Tides, Locks and Pilotage, 2010 – 2012\nB.Sc., Geology, 2007",
            [
                ("M.Sc.", "Harbour University", "Tides, Locks and Pilotage"),
                ("B.Sc.", "Harbour University", "Geology"),
            ],
        ),
        (
            "PhD in Geology, 2010\nHarbour University\nMSc in Physics, 2005\nTern College",
            [("PhD", "Harbour University", "Geology"), ("MSc", "Tern College", "Physics")],
        ),
        (
            "University of Maryland, College Park\tCollege Park, MD\nPh.D. in Geology\tAug. 2022 – Present",
            [("Ph.D.", "University of Maryland, College Park", "Geology")],
        ),
        ("Tern College, History, MA, 2004", [("MA", "Tern College", "History")]),
        ("Tern College, English, MA, 2004", [("MA", "Tern College", "English")]),
        (
            "M.S.    University of Minnesota. Plant Biology. 1999.",
            [("M.S.", "University of Minnesota", "Plant Biology")],
        ),
        (
            "MS in Geology, Indian Institute of Technology, Havnpur, 2010",
            [("MS", "Indian Institute of Technology, Havnpur", "Geology")],
        ),
        ("云溪科学院数学与系统科学研究院，计算数学，博士", [("博士", "云溪科学院数学与系统科学研究院", "计算数学")]),
        ("2014.09—2018.06  湘江师范大学  化学（国家级一流专业）  理学学士", [("理学学士", "湘江师范大学", "化学")]),
        (
            "2018–2022  Promotion (Dr. rer. nat.) in Geologie, Universität Havn",
            [("Dr. rer. nat.", "Universität Havn", "Geologie")],
        ),
    ],
)
def test_education__houses_towns_and_subjects(text: str, found: list[tuple[str | None, ...]]) -> None:
    assert studies(text) == found


def test_education__a_year_abroad_is_a_study_where_its_house_and_years_stand() -> None:
    here = "2020/10 - 2021/10    慕海大学    气象学    联合培养博士生（国家资助）"
    there = "2020.10—2021.10  University of Fernleigh    联合培养博士生"
    assert studies(here) == [("联合培养博士生", "慕海大学", "气象学")]
    assert studies(there) == []


@pytest.mark.parametrize("piece", ["Jane M. ", "Ph.D. ", "Roe, J. "])
def test_title_of__hostile_rows_of_initials_end(piece: str) -> None:
    """A row of names with initials and no year behind it once took a time that doubled with every name."""
    assert len(title_of(piece * 200) or "") <= len(piece) * 200


def test_title_of__initials_and_year_without_brackets() -> None:
    assert title_of("Roe, J. M., and Brandt, A. 2017. Slow locks of Havn. Tides 3:1–9.") == "Slow locks of Havn"
