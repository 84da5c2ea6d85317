"""Studies cut where most entries of their list begin alike, and lines of studies that a page broke."""

from __future__ import annotations

from seminar.read.cv.drafting import CVDraft
from tests.read.reading import cv, cv_of


def studies(draft: CVDraft) -> list[tuple[str | None, ...]]:
    return [(one.degree, one.institution, one.subject, one.from_, one.to) for one in draft.education]


def test_education__several_houses_of_one_study_and_its_years_below() -> None:
    """Jane Roe

    Education

    PhD in Tides (Ongoing)
    Northland Research School on Ice (NRSI)
    Harbour Institute of Salt (HIS), Havn
    Duration: 2031-Present

    Master of Science
    Lakemont Institute of Science (LIS)
    Major: Geology
    Duration: 2030-2031
    """
    assert studies(cv_of(test_education__several_houses_of_one_study_and_its_years_below)) == [
        ("PhD", "Northland Research School on Ice (NRSI)", "Tides", "2031", None),
        ("Master of Science", "Lakemont Institute of Science (LIS)", "Geology", "2030", "2031"),
    ]


def test_education__years_end_each_study() -> None:
    """Jane Roe

    Education
    PhD in Tides
    Northland Research School on Ice
    Harbour Institute of Salt, Havn
    Duration: 2026-2031
    Master of Science
    Lakemont Institute of Science
    Major: Geology
    Duration: 2024-2026
    """
    assert studies(cv_of(test_education__years_end_each_study)) == [
        ("PhD", "Northland Research School on Ice", "Tides", "2026", "2031"),
        ("Master of Science", "Lakemont Institute of Science", "Geology", "2024", "2026"),
    ]


def test_education__a_remark_with_years_below_the_house() -> None:
    """林远舟

    教育经历
    博士研究生，海洋科学    2031.9 – 至今
    云溪大学，云溪
    本科访问研究生    2030.6 – 2030.8
    海岳大学，海岳
    理学学士，海洋科学    2027.9 – 2031.6
    云溪大学，云溪  由港口工程系转入（2026–2027）。
    """
    assert studies(cv_of(test_education__a_remark_with_years_below_the_house)) == [
        ("博士研究生", "云溪大学", "海洋科学", "2031-09", None),
        ("理学学士", "云溪大学", "海洋科学", "2027-09", "2031-06"),
    ]


def test_education__two_degrees_of_one_house_are_no_entry_of_one() -> None:
    draft = cv(
        "Jane Roe\n\nEducation\n\n     2029–2031  Doctor of Philosophy, Salt Studies\n"
        "                Northland University, Havn, NC\n\n     2025–2029  Bachelor of Science, Tide Science\n"
        "                Bachelor of Science, Computer Science\n                Lakemont State University, Starkton\n"
    )
    assert [one.subject for one in draft.education] == ["Salt Studies", "Tide Science", "Computer Science"]


def test_education__exchanges_programmes_and_fellowships_are_no_degrees() -> None:
    """Jane Roe

    Education
    Northland University                                        08/2031 – Present   Havn
    PhD in Tides, Advisor: Prof. Ada Brandt                                GPA: 3.9/4.0
    Lakemont University                                         08/2027 – 06/2031   Lakemont
    B.E. in Geology                                                        GPA: 3.5/4.0
      • Salt Fellowship (Top 4%); Lakemont Outstanding Undergraduate Alumnus, Class of 2031
    University of Tern                                          08/2029 – 01/2030   Tern
    Exchange Undergraduate Student                                         GPA: 4.0/4.0
    2029-07: Completed the Harbour Programme at Gull University
    """
    draft = cv_of(test_education__exchanges_programmes_and_fellowships_are_no_degrees)
    assert studies(draft) == [
        ("PhD", "Northland University", "Tides", "2031-08", None),
        ("B.E.", "Lakemont University", "Geology", "2027-08", "2031-06"),
    ]


def test_education__a_house_and_a_subject_broken_over_lines() -> None:
    """Jane Roe

    Education
    PhD in Tides    2031
    Northland University of Science and
    Technology

    Master of Science in Data In-    2028
    tensive Geology
    Tern University

    Bachelor of Science in Physics    2027
    with Geology
    Tern University
    """
    assert studies(cv_of(test_education__a_house_and_a_subject_broken_over_lines)) == [
        ("PhD", "Northland University of Science and Technology", "Tides", None, "2031"),
        ("Master of Science", "Tern University", "Data Intensive Geology", None, "2028"),
        ("Bachelor of Science", "Tern University", "Physics with Geology", None, "2027"),
    ]


def test_education__entries_that_run_on_beside_their_years() -> None:
    """Jane Roe

    Education and career
       Mar 2031 – present   Moor post-doctoral research fellow, University of Northland,
                            Havn, with Prof. Ada Brandt, on the ice of the northern ports
     Nov 2028 – Feb 2031    Dottorato di Ricerca (Ph.D.) in Salt Chemistry and Tidal
                            Engineering, Politecnico di Havn, under the supervision of Prof. Karl
                            Moor, cum laude
     Oct 2026 – Apr 2028    Laurea specialistica (Master of Science) in Harbour Engineering,
                            Politecnico di Havn, 110/110 cum laude
    """
    draft = cv_of(test_education__entries_that_run_on_beside_their_years)
    assert studies(draft) == [
        ("Ph.D.", "Politecnico di Havn", "Salt Chemistry and Tidal Engineering", "2028-11", "2031-02"),
        ("Master of Science", "Politecnico di Havn", "Harbour Engineering", "2026-10", "2028-04"),
    ]
    assert draft.person.position.en == "Moor post-doctoral research fellow"


def test_education__months_with_hyphens_and_a_prize_for_students() -> None:
    draft = cv(
        "林远舟\n\n教育背景\n\n云溪大学    2031.09 – 至今\n潮汐工程博士生|云溪奖学金\n"
        "海岳大学    2027.09 – 2031.06\n航道工程学士| 排名2/50 |云溪优秀大学生|优秀毕业生\n"
    )
    assert [(one.institution, one.subject) for one in draft.education] == [
        ("云溪大学", "潮汐工程"),
        ("海岳大学", "航道工程"),
    ]
    draft = cv("Jane Roe\n\nEducation\n\nPh.D. in Tides\nTern University\nMar-2028 – Aug-2031\n")
    assert studies(draft) == [("Ph.D.", "Tern University", "Tides", "2028-03", "2031-08")]


def test_education__a_committee_and_awards_are_within_or_outside() -> None:
    """Jane Roe

    Education

    2029–present   Ph.D. in Tides, University of Northland, Havn
    Committee:
        • Ada Brandt (Main advisor)
        • Karl Moor
    2025–2029   MSc in Geology, Tern University, Tern

    Awards

    Harbour Prize    2030

    BSc Project Commendation    2027
    Tern University
    """
    assert studies(cv_of(test_education__a_committee_and_awards_are_within_or_outside)) == [
        ("Ph.D.", "University of Northland", "Tides", "2029", None),
        ("MSc", "Tern University", "Geology", "2025", "2029"),
    ]


def test_education__a_form_with_marks_and_theses() -> None:
    """Jane Roe

    Education

     Degree:                     Ph.D. in Ice Physics
     Period:                     2028 — 2031

     University:                 University of Northland, Havn
     Thesis Title:               Advanced methods for the measurement of
                                 winter ports
     Supervisors:                1st: Prof. Ada Brandt (University of Northland)

     Degree:                     M.Sc. in Salt Science
     Period:                     2026 — 2028
     Rank:                       110/110, with distinction
     University:                 Lakemont University, Lakemont

    Professional Experience

     Research Title:             Tide Scientist
     Period:                     Aug 2031 - present
     Employer:                   University of Northland
    """
    draft = cv_of(test_education__a_form_with_marks_and_theses)
    assert studies(draft) == [
        ("Ph.D.", "University of Northland", "Ice Physics", "2028", "2031"),
        ("M.Sc.", "Lakemont University", "Salt Science", "2026", "2028"),
    ]
    assert (draft.person.position.en, draft.person.affiliation.en) == ("Tide Scientist", "University of Northland")


def test_education__prizes_and_sentences_below_a_study_are_no_studies() -> None:
    """Jane Roe

    Education

    Tern University    Havn
    PhD in Tides    Sep. 2028 – Jun. 2031
    Graduated with honours (top 5%); Tern Scholarship 2025
    • Built a tool for harbour masters used by the University of Gull
    Lakemont College    Lakemont
    BSc in Geology    Oct. 2024 – Jun. 2028
    Harbour Prize 2027
    """
    assert studies(cv_of(test_education__prizes_and_sentences_below_a_study_are_no_studies)) == [
        ("PhD", "Tern University", "Tides", "2028-09", "2031-06"),
        ("BSc", "Lakemont College", "Geology", "2024-10", "2028-06"),
    ]
