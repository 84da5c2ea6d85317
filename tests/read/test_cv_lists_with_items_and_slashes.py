"""Lists of works with items below a numbered title, journals behind slashes or in slanted letters, links below."""

from __future__ import annotations

from tests.read.reading import cv, cv_of


def test_items_below_numbered_titles_are_no_part_of_them() -> None:
    """
    Jane Roe
    Northland University

    Working Papers
      1. The Price of Salt in Winter Ports
         - TIDES, Harbour Blog
         - Under Review
      2. Port Reforms, Salt Markets, and Winter Tides
         - Coauthors: Ada Brandt and Carl Frost
         - TIDES Working Paper No. 12
      3. The Gains from Paying Tolls Late
         - Coauthor: Ada Brandt
    """
    works = cv_of(test_items_below_numbered_titles_are_no_part_of_them).publications
    assert works == (
        "The Price of Salt in Winter Ports",
        "Port Reforms, Salt Markets, and Winter Tides",
        "The Gains from Paying Tolls Late",
    )


def test_slashes_end_the_title() -> None:
    """
    林远舟
    云溪大学

    论文
    1. Lin Y., Brandt A. M. Salt in winter harbours: a method of layers // Harbour Theory. – 2031. – P. 18–19.
    2. Lin Y., Brandt A. M. Ice and opinion in ports with two quays
       // 2031 7th School on Tides (TIDES). – 2031. – P. 68-71.
    """
    works = cv_of(test_slashes_end_the_title).publications
    assert works == ("Salt in winter harbours: a method of layers", "Ice and opinion in ports with two quays")


def test_numbers_behind_bullets_and_bold_names_are_read_as_such() -> None:
    """
    ## 学术论文
    * 1.**Lin, Y**. (2031). Salt and sleep among old sailors: evidence from Northland, *The Harbours, Series B*, 79(8)
    * 2.**林远舟**.盐路视域下的海港老龄化：新机制与新路径. 云溪大学学报(哲学社会科学版), 2031第2期(CSSCI)
    * 3.王若水,**林远舟 (通讯)**.海冰如何影响船员生活满意度?**海港研究**,2030第4期 (CSSCI)

    ## 电子邮箱
    lin@yunxi.example
    """
    works = cv_of(test_numbers_behind_bullets_and_bold_names_are_read_as_such).publications
    assert works == (
        "Salt and sleep among old sailors: evidence from Northland",
        "盐路视域下的海港老龄化：新机制与新路径",
        "海冰如何影响船员生活满意度?",
    )


def test_state_behind_comma_ends_a_title_before_its_link() -> None:
    text = (
        "Jane Roe\n\nPublications\n1. (with A. Brandt) The dual salt measures for convex ports and tides, submitted."
        " arXiv:3101.00001\n"
        "2. (with C. Frost) Dual measures for convex ports, J. Harbour Geom., accepted. arXiv:3101.00002v2\n"
    )
    assert cv(text).publications == (
        "The dual salt measures for convex ports and tides",
        "Dual measures for convex ports",
    )


def test_abbreviation_in_brackets_ends_a_title() -> None:
    text = (
        "Jane Roe\n\nPublications\n1. Roe, J., and Brandt, A. (2031). The genome of harbour rush (Juncus portus Tern.)."
        " Tide Res 23:396-408.\n"
    )
    assert cv(text).publications == ("The genome of harbour rush (Juncus portus Tern.)",)


def test_links_below_references_make_no_page_of_titles() -> None:
    """
    Yuanzhou Lin
    Northland University

    Publications

    Journal and Magazines
    • Ruoshui Wang, Yuanzhou Lin, and Jane K. Roe, "Tides: Counting
    Salt in Harbours," Harbour Transactions, vol. 22, no. 2, pp. 1391-1408, April 2031. [pdf][bib]
    • 王若水, 林远舟. 海港环境盐路标识研究[J]. 云溪学报, 2031,43(4):26-35.
    [pdf][bib]
    • Yuanzhou Lin and Ruoshui Wang, "An
    Ice-Based Measure of Winter Ports," Harbour Transactions, vol. 21, no. 2, pp. 2140-2154, April 2030. [pdf][bib]
    """
    works = cv_of(test_links_below_references_make_no_page_of_titles).publications
    assert works == ("Tides: Counting Salt in Harbours", "海港环境盐路标识研究", "An Ice-Based Measure of Winter Ports")


def test_those_below_a_title_stand_behind_a_comma() -> None:
    text = (
        "Jane Roe\n\nPublications\n1. The Effects of Salt on Harbours: An Update on Tolls\n"
        "with Mark Péret Brandt, and Ada Frost, Harbour Tax Journal 2031 77:3, 655-680\n"
        "2. Ice and choices over the winter, The Review of Harbour Studies, 2031\n"
    )
    assert cv(text).publications == (
        "The Effects of Salt on Harbours: An Update on Tolls",
        "Ice and choices over the winter",
    )


def test_placement_directors_are_not_the_person_nor_is_a_dissertation_a_field() -> None:
    """
    Ada Brandt

    Northland University, Department of Economics
    ada.brandt@northland.example

    Placement Directors
    Prof. Jane Roe
    Prof. Carl Frost

    jane.roe@northland.example

    Fields of Specialization
    Primary: Macroeconomics
    Secondary: Labor Economics

    Dissertation
    Crews and the Growth of Harbours
    """
    read = cv_of(test_placement_directors_are_not_the_person_nor_is_a_dissertation_a_field)
    assert (read.person.name.en, read.person.email) == ("Ada Brandt", "ada.brandt@northland.example")
    assert read.interests == ("Macroeconomics", "Labor Economics")


def test_conferences_below_talks_head_no_papers() -> None:
    text = (
        "Jane Roe\n\nPublications\n“Salt in Winter Ports”\nJane Roe and Ada Brandt\nHarbour Rev. 6, 13 (2031).\n"
        "“Ice on Northern Quays”\nJane Roe and Carl Frost\nHarbour Rev. 7, 14 (2031).\n\n"
        "Presentations\nSeminars\n“Tides of the north”\nTern meeting, Nov. 8, 2031\n"
        "International Conferences\n“Universal theory of the tides” (Poster)\nTIDES29, Jul. 13–18, 2031, Havn.\n"
    )
    assert cv(text).publications == ("Salt in Winter Ports", "Ice on Northern Quays")


def test_address_below_a_blank_line_begins_no_entry() -> None:
    text = (
        "Jane Roe\n\nPreprints\n“Measuring salt by counting”\nAda Brandt, Jane Roe, and Carl Frost\n\n\n"
        "arXiv:3108.11586 (2031).\n“Improving winter ports with weights”\nJane Roe and Carl Frost\n"
        "arXiv:3105.18367 (2031).\n“Slow tides of linear quays”\nJane Roe and Ada Brandt\narXiv:3101.01151 (2031).\n"
    )
    assert cv(text).publications == (
        "Measuring salt by counting",
        "Improving winter ports with weights",
        "Slow tides of linear quays",
    )
