"""Parts of a CV known by their shape: heads in small letters, margins, posts in paragraphs, fields above sentences."""

from __future__ import annotations

import time

from tests.read.reading import cv


def test_a_name_in_small_letters_is_one_where_the_address_has_it() -> None:
    text = """jane quillfeather

Department of Tides                                 jane@harbour.example
Tern University

publications
J. Quillfeather (2031). Salt roads of the north. Tides 3, 4–9.
"""
    assert cv(text).person.name.en == "Jane Quillfeather"


def test_headings_in_the_margin_begin_below_the_letterhead() -> None:
    text = """Department of Tides                                              Phone: 555 0100
Box 9,                                                             Fax: 555 0101
Tern University,                                         roe@tern.example

               Jane Roe

Appointments   Tern University
               2029–Present. Associate Professor of Tides.
               2028–2029. Visiting Professor of Tides.

Education      National College of Norland (Havn)
               2021. Ph.D, Geology.
               2018. M.A., Geology. (With praise.)

Talks          2030. “Salt.” Lakemont University.
(Since 2024)   2029. “Ice.” Lakemont University.
"""
    draft = cv(text)
    assert draft.person.position.en == "Associate Professor of Tides"
    assert [(study.degree, study.institution, study.to) for study in draft.education] == [
        ("Ph.D", "National College of Norland (Havn)", "2021"),
        ("M.A.", "National College of Norland (Havn)", "2018"),
    ]


def test_a_section_is_of_posts_where_its_paragraphs_begin_as_posts_do() -> None:
    text = """   Jane M. Dean, Ph.D.

   RESEARCH AND WORK ACTIVITIES

Assistant Professor                                        2029 – Present
Department of Tides
Norland Southern Medical Center, Havn
Ice on quays tells much of the earliest events of a winter, of growth and of salt.
The goal of the laboratory is to know how salt comes to the quays of the north,
and how it leaves them.

Postdoctoral Fellow, Brandt Laboratory                     2024 – 2029
Tern University, Havn
Development of instruments that measure salt. They were used by many, and
told much of the north.

Graduate Research Assistant                                2020 – 2024
Lakemont University, Lakemont
A thesis on ice, and what came of it, in many words over
two lines.
"""
    person = cv(text).person
    assert (person.affiliation.en, person.position.en) == ("Norland Southern Medical Center", "Assistant Professor")


def test_fields_stand_above_the_sentences_on_them() -> None:
    text = """林远舟

研究方向
盐潮与海冰
盐潮与海冰的形成机理研究，通过观测与计算优化
港口布局。
港口冬季交通
冬季交通的组织，及其对贸易的影响。
"""
    assert cv(text).interests == ("盐潮与海冰", "港口冬季交通")


def test_a_field_goes_on_in_the_next_line() -> None:
    text = """林远舟

研究方向：盐潮与海冰的形成、港口冬季交通组织、沿海盐路的历史地理考察、潮
汐能预报等。
论文
林远舟. 海冰与盐路. 云溪学报, 2031, 12(3): 4-9.
"""
    assert cv(text).interests[-1] == "潮汐能预报"


def test_a_list_with_bullets_goes_on_without_them() -> None:
    text = """Jane Roe

Research Interests
• Salt on winter quays and
its traders
• Tides
"""
    assert cv(text).interests == ("Salt on winter quays and its traders", "Tides")


def test_what_a_study_is_of_stands_below_it_or_in_brackets() -> None:
    text = """Jane Roe

EDUCATION

Doctor of Veterinary Medicine, 2031.
Tern University, Havn.

Masters of Arts, Lakemont University
Geography | 2028

BSc in Science - Northland University (major in Geology), 2026

Harbour College
2022   B.A., Physics major, Tides minor
"""
    assert [(study.degree, study.subject, study.to) for study in cv(text).education] == [
        ("Doctor of Veterinary Medicine", None, "2031"),
        ("Masters of Arts", "Geography", "2028"),
        ("BSc", "Geology", "2026"),
        ("B.A.", "Physics", "2022"),
    ]


def test_honours_are_no_subject_and_scholarships_no_study() -> None:
    text = """林远舟

教育经历
2018.09-2022.06，云溪大学，学士，获优秀学生、论文比赛一等奖
"""
    (study,) = cv(text).education
    assert (study.degree, study.institution, study.subject) == ("学士", "云溪大学", None)
    text = """Jane Roe

EDUCATION

PhD in Tides, Tern University, 2031

AWARDS

Harbour prize for ferries. Lakemont University. 2030.

Ph.D. 3-year scholarship. Chair in Tides, Lakemont University. 2029.
"""
    assert len(cv(text).education) == 1


def test_the_house_below_a_post_is_of_no_study() -> None:
    text = """林远舟
云溪大学助理研究员

教育及工作经历
助理研究员 · 海冰与盐路
云溪大学 · 三室
博士后 · 海冰与盐路
云溪大学
博士 · 海洋学
海岳大学
硕士 · 海洋学
北野大学
"""
    assert [(study.degree, study.institution) for study in cv(text).education] == [
        ("博士", "海岳大学"),
        ("硕士", "北野大学"),
    ]


def test_the_rank_stands_in_another_sentence_than_the_present_house() -> None:
    text = "林远舟博士，云溪大学讲师、工会委员。现任职于云溪大学海洋系，从事海冰与盐路的研究工作。"
    assert cv(text).person.position.zh == "讲师"


def test_most_works_may_name_all_authors_family_name_first() -> None:
    text = """姓名：林远舟

论文
1. Lin Yuanzhou, Wang Ruoshui. Winter ports of the north. Tides, 2031, 96: 66-79.
2. Lin Yuanzhou, Wang Ruoshui. Salt trade of the north. Tides, 2030, 27: 34-47.
3. Yuanzhou Lin, Ruoshui Wang. Salt roads of the north. Tides, 2030, 27: 34-47.
"""
    assert cv(text).person.name.en == "Yuanzhou Lin"


def test_a_line_of_much_room_is_read_in_no_time() -> None:
    began = time.perf_counter()
    draft = cv("Jane Roe\n\nInterests\nsalt," + " " * 30_000 + "ice\n")
    assert draft.interests == ("salt", "ice")
    assert time.perf_counter() - began < 2


def test_studies_in_further_ways() -> None:
    text = """Corvin Moor

Education

### PhD in Tidal Engineering
*University of Northland*, 2024–2029

MSc in Geology, awarded by Lakemont College in 2024.

2018/2022  Tern College, BSc
Major: Physics
"""
    assert [(study.degree, study.institution, study.subject, study.to) for study in cv(text).education] == [
        ("PhD", "University of Northland", "Tidal Engineering", "2029"),
        ("MSc", "Lakemont College", "Geology", "2024"),
        ("BSc", "Tern College", "Physics", "2022"),
    ]


def test_headings_with_a_line_beside_them() -> None:
    text = """Corvin Moor

== Research Interests ==
salt, ports
== Education ==
PhD in Geology, Tern College, 2029
"""
    assert (cv(text).interests, len(cv(text).education)) == (("salt", "ports"), 1)
    text = text.replace("== Research", "Research").replace("ts ==", "ts ________").replace("== Educ", "Educ")
    assert cv(text).interests == ("salt", "ports")
