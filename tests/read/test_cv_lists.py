"""CVs whose lists come in the styles of several fields; every person and place is invented."""

from __future__ import annotations

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import Education
from tests.read.reading import cv_of, unsaid


def test_read_cv__job_market() -> None:
    """ESTEBAN VILLAR-RUIZ
    evillar@econ.lakemont.example.edu          https://sites.example.org/evillar
    Department of Economics, Lakemont University, 20 Shore Road, Lakemont, IL 60000
    Cell: +1-773-555-0120      Citizenship: Spain (F-1 visa)

    Placement Director: Prof. Gail Sorensen, gsorensen@lakemont.example.edu, +1-773-555-0001

    Doctoral Studies
    Lakemont University, 2019 to present
    Ph.D. Candidate in Economics
    Thesis Title: "Essays on Commuting"
    Expected Completion Date: June 2025

    Thesis Committee and References
    Professor Miriam Oduya (Chair)      Professor Karl Lindahl
    Lakemont University                 Lakemont University
    moduya@lakemont.example.edu         klindahl@lakemont.example.edu

    Prior Education
    M.A. in Economics, Universidad de Aldea, 2018
    B.A. in Economics and Law (double degree), Universidad de Aldea, 2016

    Fields
    Primary: Urban Economics, Labor Economics
    Secondary: Public Finance

    Job Market Paper
    "Who Waits for the Train? Commuting and the Gender Wage Gap"
    Abstract: This paper studies how commuting shapes wages. I show that women value shorter trips, and that this preference
    explains a third of the gap.

    Working Papers
    "Remote Work and the Shape of Cities" (with Karl Lindahl), Revise & Resubmit, Journal of Example Urban Economics
    "Bus Fares and Job Search" (with Aya Mori and Tom Petty)

    Publications
    Villar-Ruiz, Esteban, and Karl Lindahl. 2023. "Parking, Priced." American Example Review: Insights 5 (2): 101–18.

    Teaching Experience
    Teaching Assistant, Lakemont University, Econometrics (2021, 2022)
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__job_market)
    assert draft.person.name == Bilingual(None, "Esteban Villar-Ruiz")
    assert draft.person.affiliation == Bilingual(None, "Lakemont University")
    assert draft.person.position == Bilingual(None, "Ph.D. Candidate")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "evillar@econ.lakemont.example.edu",
        "+1-773-555-0120",
        "https://sites.example.org/evillar",
    )
    assert draft.education == (
        Education("Ph.D.", "Lakemont University", "Economics", "2019", None),
        Education("M.A.", "Universidad de Aldea", "Economics", None, "2018"),
        Education("B.A.", "Universidad de Aldea", "Economics and Law", None, "2016"),
    )
    assert draft.publications == (
        "Who Waits for the Train? Commuting and the Gender Wage Gap",
        "Remote Work and the Shape of Cities",
        "Bus Fares and Job Search",
        "Parking, Priced",
    )
    assert draft.interests == ("Urban Economics", "Labor Economics", "Public Finance")
    assert unsaid(draft, "Lakemont University", "Urban Economics") == []


def test_read_cv__vancouver() -> None:
    """Samira Haddad-Nolan, MD, PhD, FRCP
    Consultant Neurologist, Northgate General Hospital
    Clinical Associate Professor, University of Eastmere

    Work: +44 1632 960 555 | samira.haddad(at)eastmere.example.org

    PROFILE
    Samira Haddad-Nolan is a neurologist whose research concerns migraine and sleep. She leads the headache clinic at Northgate General Hospital and trains registrars in two regions.

    QUALIFICATIONS
    2014    PhD (Clinical Neuroscience), University of Eastmere
    2009    MRCP(UK)
    2006    MBBS, King Alfred's College London
    2003    BSc (Hons) Physiology, King Alfred's College London

    CURRENT POSTS
    2018–date   Consultant Neurologist, Northgate General Hospital
    2020–date   Clinical Associate Professor, University of Eastmere

    PEER-REVIEWED PUBLICATIONS
    1.      Haddad-Nolan S, Brook T, Iqbal R, et al. Sleep restriction and attack frequency in migraine: a crossover trial.
    Lancet Neurol Ex. 2022;21(3):233-42.
    2.      Iqbal R, Haddad-Nolan S. Melatonin for cluster headache. Cochrane Ex Rev. 2019;(4):CD000001.
    3.      Brook T, Okoye PN, Haddad-Nolan S; EASTSLEEP Group. Actigraphy in the headache clinic. Cephalalgia Ex. 2017 Jul;37(8):700-8.
    4.      Haddad S. Hypnic headache. In: Wren J, Tully A, editors. Handbook of Unusual Headaches. 2nd ed. Eastmere: Quill Press; 2013. p. 45–60.

    PRIZES
    Eastmere Medal, 2014
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__vancouver)
    assert draft.person.name == Bilingual(None, "Samira Haddad-Nolan")
    assert draft.person.affiliation == Bilingual(None, "Northgate General Hospital")
    assert draft.person.position == Bilingual(None, "Consultant Neurologist")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "samira.haddad@eastmere.example.org",
        "+44 1632 960 555",
        None,
    )
    assert draft.education == (
        Education("PhD", "University of Eastmere", "Clinical Neuroscience", None, "2014"),
        Education("MBBS", "King Alfred's College London", None, None, "2006"),
        Education("BSc (Hons)", "King Alfred's College London", "Physiology", None, "2003"),
    )
    assert draft.publications == (
        "Sleep restriction and attack frequency in migraine: a crossover trial",
        "Melatonin for cluster headache",
        "Actigraphy in the headache clinic",
        "Hypnic headache",
    )
    assert draft.interests == ()
    assert unsaid(draft, "migraine", "Northgate General Hospital") == []


def test_read_cv__markdown() -> None:
    """# Tara Wexford
    Senior Research Scientist @ Nimbus Labs  ·  tara@wexford.example.dev  ·  [github](https://github.com/twex)  ·  [Homepage](https://wexford.example.dev)

    ## Summary
    I build systems that answer questions over messy tables. Previously I was a postdoc at Larkfield University, working with Prof. Ines Calloway.

    ## Experience
    **Nimbus Labs** — Senior Research Scientist *(Mar 2022 – Present)*
    - Lead the table understanding group
    **Larkfield University** — Postdoctoral Researcher *(Sep 2019 – Feb 2022)*

    ## Education
    **Larkfield University** — PhD, Computer Science *(2014 – 2019)*
    - Advisor: Ines Calloway
    **University of Porthaven** — BSc (Hons) in Software Engineering *(2010 – 2014)*

    ## Selected Publications
    **Tables Lie: Auditing Question Answering over Spreadsheets**
    Tara Wexford, Joon Park, Ines Calloway
    *ACL 2024* (outstanding paper) [[pdf]](https://example.org/a.pdf)

    **Header or Not? Weakly Supervised Layout Detection**
    Joon Park*, Tara Wexford*
    *EMNLP 2022 Findings*

    **Joining What Was Never Keyed**
    Tara Wexford, Ines Calloway
    *VLDB 2018*

    ## Patents
    - US 00,000,000: Method for joining tables
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__markdown)
    assert draft.person.name == Bilingual(None, "Tara Wexford")
    assert draft.person.affiliation == Bilingual(None, "Nimbus Labs")
    assert draft.person.position == Bilingual(None, "Senior Research Scientist")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "tara@wexford.example.dev",
        None,
        "https://wexford.example.dev",
    )
    assert draft.education == (
        Education("PhD", "Larkfield University", "Computer Science", "2014", "2019"),
        Education("BSc (Hons)", "University of Porthaven", "Software Engineering", "2010", "2014"),
    )
    assert draft.publications == (
        "Tables Lie: Auditing Question Answering over Spreadsheets",
        "Header or Not? Weakly Supervised Layout Detection",
        "Joining What Was Never Keyed",
    )
    assert draft.interests == ()


def test_read_cv__bracket_codes() -> None:
    """KIM Min-jun

    Assistant Professor
    School of Electrical Engineering, Haneul Institute of Science and Technology (HIST)
    291 Daehak-ro, Daejeon 34000, Korea
    Office: +82-42-350-0000 / Mobile: +82-10-0000-0000
    minjun.kim@hist.example.ac.kr / minjunk@mail.example.com

    EDUCATION
    Ph.D., Electrical Engineering and Computer Sciences
      University of California, Berkeley, CA, USA, Aug. 2012 - Dec. 2017
      Dissertation: Low-power radios that sleep well
      Committee: Prof. Laura Stein (chair), Prof. Raj Patel
    M.S., Electrical Engineering
      Haneul Institute of Science and Technology, Korea, Mar. 2010 - Feb. 2012
    B.S., Electrical Engineering (summa cum laude)
      Haneul Institute of Science and Technology, Korea, Mar. 2006 - Feb. 2010

    PROFESSIONAL EXPERIENCE
    Assistant Professor, Haneul Institute of Science and Technology, Mar. 2020 - Present
    Senior Engineer, Dalsong Electronics, Jan. 2018 - Feb. 2020

    RESEARCH INTERESTS
    Ultra-low-power circuits, wake-up receivers, and energy harvesting

    JOURNAL PAPERS
    [J3] M. Kim, S. Lee, and J. Park, "A 12-nW wake-up receiver with bit-level duty cycling," IEEE J. Solid-State Circuits Ex., vol. 58, no. 4, pp. 1000-1010, Apr. 2023.
    [J2] S. Lee, M. Kim, "Harvesting from a whisper," IEEE Trans. Circuits Ex., 2021.
    [J1] M. Kim, L. Stein, "Crystal-less radios", IEEE Sens. Ex. J., 2017.

    CONFERENCE PAPERS
    [C2] J. Park and M. Kim, "Clocks that listen," in ISSEX Dig. Tech. Papers, Feb. 2022, pp. 200-202.
    [C1] M. Kim et al., "Duty-cycled injection locking," in Proc. VLSI Ex. Symp., 2016.

    PATENTS
    M. Kim, "Wake-up receiver," KR 10-0000000, 2022
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__bracket_codes)
    assert draft.person.name == Bilingual(None, "Min-jun Kim")
    assert draft.person.affiliation == Bilingual(None, "Haneul Institute of Science and Technology")
    assert draft.person.position == Bilingual(None, "Assistant Professor")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "minjun.kim@hist.example.ac.kr",
        "+82-42-350-0000",
        None,
    )
    assert draft.education == (
        Education(
            "Ph.D.",
            "University of California, Berkeley",
            "Electrical Engineering and Computer Sciences",
            "2012-08",
            "2017-12",
        ),
        Education("M.S.", "Haneul Institute of Science and Technology", "Electrical Engineering", "2010-03", "2012-02"),
        Education("B.S.", "Haneul Institute of Science and Technology", "Electrical Engineering", "2006-03", "2010-02"),
    )
    assert draft.publications == (
        "A 12-nW wake-up receiver with bit-level duty cycling",
        "Harvesting from a whisper",
        "Crystal-less radios",
        "Clocks that listen",
        "Duty-cycled injection locking",
    )
    assert draft.interests == ("Ultra-low-power circuits", "wake-up receivers", "energy harvesting")
    assert (
        unsaid(
            draft,
            "Haneul Institute of Science and Technology",
            "University of California, Berkeley",
            "Ultra-low-power circuits",
        )
        == []
    )


def test_read_cv__dates_first() -> None:
    """
                                       Hana Petrosyan

    Department of Linguistics                                  Office: Morrow Hall 220
    Calder University                                          hpetrosyan@calder.example.edu
    77 River Street                                            https://hpetrosyan.example.org
    Calder, MA 01000                                           (413) 555-0170

    EMPLOYMENT
    2022–           Associate Professor (with tenure), Department of Linguistics, Calder University
    2016–2022       Assistant Professor, Department of Linguistics, Calder University
    2014–2016       Mellon Example Postdoctoral Fellow, Rowan College

    EDUCATION
    2014            Ph.D. in Linguistics, University of Massachusetts, Amherst
                    Dissertation: Ellipsis at the Edge
                    Committee: Ellen Stroud (chair), Ravi Menon, Jo Keller
    2008            M.A. in Linguistics, Yerevan Example State University
    2006            B.A. in English Philology, Yerevan Example State University, with honors

    AREAS OF INTEREST
    Syntax, ellipsis, Armenian linguistics, fieldwork methodology

    PUBLICATIONS
    Books
    Petrosyan, Hana. 2021. What Goes Unsaid: Ellipsis in Eastern Armenian. Oxbridge: Oxbridge University Press.

    Journal articles
    Petrosyan, Hana, and Ravi Menon. Accepted. "Sluicing without wh-movement." Linguistic Ex. Inquiry.
    Menon, Ravi, Hana Petrosyan, and Tomasz Gorski. 2019. "Are all gaps alike?" Natural Language Ex. 37(2): 501–540.

    Book chapters
    Petrosyan, Hana. 2018. "Fieldwork on what is not there." In Handbook of Ellipsis Ex., edited by J. Keller, 700–722.
    New York: Tern.

    Manuscripts under review
    Petrosyan, Hana. "Swiping in the Caucasus."

    INVITED TALKS
    2023   "Silence and structure," MIT-like Institute

    Last revised: February 2025
    """
    draft = cv_of(test_read_cv__dates_first)
    assert draft.person.name == Bilingual(None, "Hana Petrosyan")
    assert draft.person.affiliation == Bilingual(None, "Calder University")
    assert draft.person.position == Bilingual(None, "Associate Professor")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "hpetrosyan@calder.example.edu",
        "(413) 555-0170",
        "https://hpetrosyan.example.org",
    )
    assert draft.education == (
        Education("Ph.D.", "University of Massachusetts, Amherst", "Linguistics", None, "2014"),
        Education("M.A.", "Yerevan Example State University", "Linguistics", None, "2008"),
        Education("B.A.", "Yerevan Example State University", "English Philology", None, "2006"),
    )
    assert draft.publications == (
        "What Goes Unsaid: Ellipsis in Eastern Armenian",
        "Sluicing without wh-movement",
        "Are all gaps alike?",
        "Fieldwork on what is not there",
        "Swiping in the Caucasus",
    )
    assert draft.interests == ("Syntax", "ellipsis", "Armenian linguistics", "fieldwork methodology")
    assert unsaid(draft, "Calder University", "University of Massachusetts, Amherst", "ellipsis") == []


def test_read_cv__tables_of_degrees() -> None:
    """NAVEED ASHRAF RANA
    Associate Professor (Tenure-track), Department of Civil Engineering
    Indus Valley University of Engineering, Karsaz
    Cell # +92-300-0000000; naveed.rana@ivue.example.pk

    CAREER OBJECTIVE
    To teach and to do research that helps cities live with heat.

    ACADEMIC QUALIFICATION
    Degree	Institute	Year	Grade
    PhD Civil Engineering	University of Northmoor, UK	2015	-
    MSc Structural Engineering	Indus Valley University of Engineering	2009	3.8/4.0
    BSc Civil Engineering	Indus Valley University of Engineering	2006	3.6/4.0

    WORK EXPERIENCE
    Associate Professor, IVUE	Aug 2021 to date
    Assistant Professor, IVUE	Jan 2016 to Jul 2021

    RESEARCH PUBLICATIONS
    Journal Publications
    1.	N. A. Rana, and P. Whitby, "Cool roofs in informal settlements: A field trial", Building and Environment Ex., Vol. 210, 2022, IF 7.1 (Q1)
    2.	P. Whitby, N. A. Rana, "Clay, lime and the heat island", Energy Build. Ex., Vol. 150, pp. 11-20, 2017.
    Conference Publications
    1.	N. A. Rana, "Shade as infrastructure", 5th Int. Conf. on Example Cities, Karsaz, 2019.

    RESEARCH SUPERVISION
    PhD: 2 ongoing
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__tables_of_degrees)
    assert draft.person.name == Bilingual(None, "Naveed Ashraf Rana")
    assert draft.person.affiliation == Bilingual(None, "Indus Valley University of Engineering")
    assert draft.person.position == Bilingual(None, "Associate Professor")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "naveed.rana@ivue.example.pk",
        "+92-300-0000000",
        None,
    )
    assert draft.education == (
        Education("PhD", "University of Northmoor", "Civil Engineering", None, "2015"),
        Education("MSc", "Indus Valley University of Engineering", "Structural Engineering", None, "2009"),
        Education("BSc", "Indus Valley University of Engineering", "Civil Engineering", None, "2006"),
    )
    assert draft.publications == (
        "Cool roofs in informal settlements: A field trial",
        "Clay, lime and the heat island",
        "Shade as infrastructure",
    )
    assert draft.interests == ()
    assert unsaid(draft, "Indus Valley University of Engineering", "University of Northmoor") == []
