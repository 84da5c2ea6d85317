"""Tags behind titles, works below projects, headings with remarks, and fields parted by gaps."""

from __future__ import annotations

from seminar.read.cv.drafting import read_cv
from seminar.read.cv.paper.pages import cv_lines
from seminar.read.document import Document
from tests.read.reading import cv, cv_of
from tests.read.test_cv_on_paper import Box, rows


def test_publications__a_tag_in_brackets_ends_the_title() -> None:
    """林远舟

    学术论文

    [1] Salt Roads: A Benchmark for the Trade of Northern Ports in Winter and Spring [TIDES
       2031,投稿中] arXiv:3103.00001
       Yuanzhou Lin, Jane Roe, Ada Brandt, Karl Moor, Carl Frost.
    [2] Ice Tables: Learning to Measure Harbours from
       Sparse Tide Gauges [ICPS 2030]
       Jane Roe, Yuanzhou Lin, Ada Brandt.
    [3] Quays in Fog: Evidence from Tolls [PORTS, 2029] Library
       Yuanzhou Lin, Karl Moor.
    """
    assert cv_of(test_publications__a_tag_in_brackets_ends_the_title).publications == (
        "Salt Roads: A Benchmark for the Trade of Northern Ports in Winter and Spring",
        "Ice Tables: Learning to Measure Harbours from Sparse Tide Gauges",
        "Quays in Fog: Evidence from Tolls",
    )


def test_publications__the_state_of_a_work_beside_its_title() -> None:
    """Jane Roe

    Publications

    Roe, J., & Brandt, A. (2031). Salt tolls and winter ports: A harbour view [Working paper]. Tern, Northland
    University. https://tern.example/salt

    Roe, J., & Moor, K. (2030). Ice on the quays of small towns [Unpublished].
    """
    assert cv_of(test_publications__the_state_of_a_work_beside_its_title).publications == (
        "Salt tolls and winter ports: A harbour view",
        "Ice on the quays of small towns",
    )
    draft = cv(
        "Jane Roe\n\nResearch papers\n\n2031   Roe, J. & Frost, C. Working paper: Effects of Tides on Harbours and\n"
        "Quays.\n\n2025   Roe, J. Master thesis: Long measurement of salt with simple tools.\n"
    )
    assert draft.publications == (
        "Effects of Tides on Harbours and Quays",
        "Long measurement of salt with simple tools",
    )


def test_publications__states_in_chinese_and_a_remark_beside_the_heading() -> None:
    """林远舟

    论文与研究成果                                                              †共同第一作者

      [1] Y. Lin, J. Roe, and A. Brandt. Salt Roads: Measuring the Trade of Winter Ports.技术报告，2031。
      [2] J. Roe†, Y. Lin†, and K. Moor. Ice Tables for Small Harbours. In Proc. TIDES, 2030.
      [3] A Salt Meter for Northern Quays.专利，2029。第五发明人。
    """
    assert cv_of(test_publications__states_in_chinese_and_a_remark_beside_the_heading).publications == (
        "Salt Roads: Measuring the Trade of Winter Ports",
        "Ice Tables for Small Harbours",
    )


def test_publications__works_told_below_projects() -> None:
    """林远舟

    研究经历

    [1]港口冬季交通(第一作者 | TIDES 2031在投)    2030.10 – 2031.02
       潮汐与海冰的测量存在偏差，提出新的测量方法。
       论文：Lin Y, Roe J, Brandt A*. Salt Roads: Measuring the Trade of Winter Ports. TIDES,
       2031.

    [2]沿海盐路(第一作者)    2029.09 – 2030.10
       构建沿海盐路数据集。
       论文：Lin Y, Moor K. Ice Tables for Small Harbours. Harbour Review, 2030.
       论文：Roe J, Lin Y. Quays in Fog and the Price of
       Salt. Tern Letters, 2029.

    工具技能

    编程   Python
    """
    assert cv_of(test_publications__works_told_below_projects).publications == (
        "Salt Roads: Measuring the Trade of Winter Ports",
        "Ice Tables for Small Harbours",
        "Quays in Fog and the Price of Salt",
    )


def test_publications__what_introduces_the_list_and_posters_below_it() -> None:
    """Jane Roe

    Publications

    Below you can find a list of my publications, along with links.
    Bold author: self.

    Journal Articles

    [J2] Jane Roe and Ada Brandt, “Salt roads in winter,” J. Harbour Sci. 12(3), 1–9 (2031).

    [J1] Jane Roe, “Ice on quays,” J. Harbour Sci. 11(2), 4–8 (2030).

    Conferences

    J. Roe, A. Brandt and K. Moor. A new map of tides. Harbour Abstracts, Vol. 2, April 2031 (Oral).
    K. Moor and J. Roe. The effect of ice on quays. Harbour Abstracts, Vol. 1, April 2030 (Poster ).
    """
    assert cv_of(test_publications__what_introduces_the_list_and_posters_below_it).publications == (
        "Salt roads in winter",
        "Ice on quays",
    )


def test_publications__a_work_of_the_same_year_and_a_row_of_names() -> None:
    draft = cv(
        "Jane Roe\n\nPublications\n\n2031   Salt carts in winter, J Roe, A Brandt, Harbour Notes 15 (2031), 2140\n"
        "       Repair of quays with local stone, J Roe, Tern Lett. 42 (2031), 226\n"
        "2030   Tolls and small roads, J Roe, K Moor, Harbour Notes 12 (2030), 23003\n"
    )
    assert draft.publications == ("Salt carts in winter", "Repair of quays with local stone", "Tolls and small roads")
    draft = cv(
        "Jane Anna Roe\n\nPublications\n\n- Salt and fog: what the tides do to winter ports\n\n"
        "Jane Anna Roe, Ada Prak Brandt, Karl Moor\nJournal: Harbour Notices, Volume 502, Issue 4, April 2031\n"
    )
    assert draft.publications == ("Salt and fog: what the tides do to winter ports",)


def test_interests__parted_by_gaps_beside_a_label_and_in_a_bracket() -> None:
    draft = cv(
        "Jane Roe\n\nResearch Interests\n\n Winter Ports  Active Tide Control (ATC)         Salt Roads  Ice Physics\n"
        "\nEducation\nPhD in Tides, Tern University, 2031\n"
    )
    assert draft.interests == ("Winter Ports", "Active Tide Control (ATC)", "Salt Roads", "Ice Physics")
    draft = cv(
        "Jane Roe\n\nEducation\nPhD in Tides, Tern University, 2031\n\nSkills\n\n"
        "Research interests Winter ports, Tide control, Salt roads\n\nProgramming R, Julia\n"
    )
    assert draft.interests == ("Winter ports", "Tide control", "Salt roads")
    draft = cv(
        "林远舟\n\n教育背景\n\n云溪大学    2031.09 – 至今\n潮汐工程博士生（研究方向：海冰与盐潮、冬季港口）|奖学金\n"
    )
    assert draft.interests == ("海冰与盐潮", "冬季港口")


def test_interests__a_label_whose_fields_go_on_and_a_section_of_experiences() -> None:
    """Jane Roe

    Basic Information
          Email: jane@roe.example
          Research interests: winter ports, quantitative harbour imaging, automated tide
          estimation with deep learning, and salt-assisted roads

    Education
    PhD in Tides, Tern University, 2031

    Research Experiences

    Tuning a Model of Tides    08/2030 – Present
    """
    assert cv_of(test_interests__a_label_whose_fields_go_on_and_a_section_of_experiences).interests == (
        "winter ports",
        "quantitative harbour imaging",
        "automated tide estimation with deep learning",
        "salt-assisted roads",
    )


def test_cv_lines__dates_and_towns_half_a_row_off_are_no_column() -> None:
    left = [
        Box("Education", 50, 100, 16),
        *rows(50, 130, "Ph.D. in Tides", "TERN UNIVERSITY", "• option Ports", "• supervision: Ada Brandt"),
        *rows(50, 190, "B.Sc. in Geology", "TERN UNIVERSITY", "• option Salt", "• GPA: 4.1"),
        Box("Skills", 50, 250, 16),
        *rows(50, 280, "Programming: R", "Software: Tidewatch", "Languages: French"),
    ]
    right = [
        *(Box(text, 400, 132 + 12 * n) for n, text in enumerate(("Havn, Norland", "since Sept. 2029"))),
        *(Box(text, 400, 192 + 12 * n) for n, text in enumerate(("Havn, Norland", "Jan. 2026 ‑ Apr. 2029"))),
        *rows(400, 252, "AWARDS", "Norland", "Havn"),
    ]
    draft = read_cv(Document("cv.pdf", "pdf", cv_lines([[Box("Jane Roe", 50, 50, 20), *left, *right]])))
    assert [(one.degree, one.from_, one.to) for one in draft.education] == [
        ("Ph.D.", "2029-09", None),
        ("B.Sc.", "2026-01", "2029-04"),
    ]


def test_sections__a_lower_heading_at_the_right_margin() -> None:
    draft = cv(
        "Jane Roe\n\nSkills\n\nR, Julia\n\n"
        "Publications                                                                   REFEREED ARTICLES\n\n"
        "[2] Roe, J., and Brandt, A. (2031). What holds ports together? A winter view of tides. arXiv "
        "(arXiv:3103.00001).\n[1] Roe, J. (2030). Ice on quays. Harbour Review, 12(3), 4–8.\n"
    )
    assert draft.publications == (
        "What holds ports together? A winter view of tides",
        "Ice on quays",
    )


def test_publications__numbers_behind_the_authors() -> None:
    """Jane Roe

    Publications
    Roe J., Brandt A., and Moor K. (2031)   [1] Salt crystals on winter quays, Journal of Harbours. URL http://tern.
    example/1
    Brandt A., and Roe J. (2030)   [2] Counting ice with two gauges for tides
    in northern ports, Harbour Modeling. URL http://tern.example/2
    Roe J. (2029)   [3] Tolls of winter roads, in TIDES 56th
    Northern Symposium.
    """
    assert cv_of(test_publications__numbers_behind_the_authors).publications == (
        "Salt crystals on winter quays",
        "Counting ice with two gauges for tides in northern ports",
        "Tolls of winter roads",
    )


def test_publications__tags_behind_the_titles() -> None:
    """林远舟

    学术论文

    Salt Roads: Planning Northern Ports with Tides  harbour ice
      • Yuanzhou Lin, Jane Roe
      • TIDES 2031 · Oral  [paper]
    Anchored Quays in Winter Storms  measures
      • Jane Roe, Yuanzhou Lin, Ada Brandt
      • ICPS 2030  [paper]
    Learning Ice Tables from Sparse Gauges  harbour ice
      • Yuanzhou Lin, Karl Moor
      • PORTS 2029  [paper]
    """
    assert cv_of(test_publications__tags_behind_the_titles).publications == (
        "Salt Roads: Planning Northern Ports with Tides",
        "Anchored Quays in Winter Storms",
        "Learning Ice Tables from Sparse Gauges",
    )
