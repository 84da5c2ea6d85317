"""Lists of a CV read by what most of their entries have in common: marks, columns, indentation, stacks of lines."""

from __future__ import annotations

from seminar.read.cv.works.authors import past_authors
from seminar.read.cv.works.publications import publications
from seminar.read.cv.works.work_entries import marked_entries
from seminar.read.document import from_text
from tests.read.reading import cv


def _titles(text: str) -> list[str]:
    return [work.title for work in publications(from_text(text).lines)]


def test_numbers_mark_the_entries_though_a_remark_stands_above_them() -> None:
    """A remark on the order of the list begins no entry; what is set off to the right is part of no title."""
    text = """First Author (newest first)

  1. Winter ports and the salt trade: how harbours
     froze
     Roe J.M., et al.
     2031, Tides, 52, 84 – 109                                        arxiv:3101.01816

  2. Binary floes drive high wreck rates
     Roe J.M., Brandt A.C., Frost K.Z.
     2030, Tides, 51, 11 – 18                                         arxiv:3001.01818

Contributing Author (newest first)

  1. Birth of a quay
     Frost K.Z., et al., incl. Roe J.M.
     2029, submitted                                                  arxiv:2901.02989
"""
    assert _titles(text) == [
        "Winter ports and the salt trade: how harbours froze",
        "Binary floes drive high wreck rates",
        "Birth of a quay",
    ]


def test_dates_in_a_column_of_their_own_mark_the_entries() -> None:
    text = """2031     A Search for Winter Ice at 100 Quays
         J. Roe, and A. Brandt (in preparation)

         Exotic Salt at 14 Quays
         C. Frost, J. Roe, and A. Brandt (in preparation)

2029     Light Floes via Top Drift
         C. Frost, J. Roe, and A. Brandt
         Journal of Tides, 11 (2029) 051
"""
    assert _titles(text) == [
        "A Search for Winter Ice at 100 Quays",
        "Exotic Salt at 14 Quays",
        "Light Floes via Top Drift",
    ]


def test_titles_stand_below_the_authors_and_journals_at_the_right() -> None:
    text = """09/28        Roe, J. D.; Brandt, C. P.; Frost, B.
                                                          Tides, Volume 617, id.L7
             Surface waves in winter harbours: Concentric rings
             in drifting ice
02/29        Roe, J. D.; Brandt, C. P.; Moor L.; Decker, U.G.; Baeyer,
             R.; Frost, B.                                Tides, Volume 664, id.A56
             Exploring the deep quays of two towns
"""
    assert _titles(text) == [
        "Surface waves in winter harbours: Concentric rings in drifting ice",
        "Exploring the deep quays of two towns",
    ]


def test_indentation_tells_where_entries_begin_for_an_author_of_several() -> None:
    text = """Corvin Moor. Forthcoming. “Salt, Gifts and Norms in the Story of a
    Quay,” in Ports and Values, edited by Michael Brandt,
    Jane Roe and Carl Frost. Havn: Tern Verlag.
Corvin Moor. 2024. “Sacred Quays and Secular Ice,” in The Harbours, edited by
    Frank Roe. New Havn: Tern, 336–359.
"""
    assert _titles(text) == ["Salt, Gifts and Norms in the Story of a Quay", "Sacred Quays and Secular Ice"]


def test_an_entry_is_whole_when_it_tells_when_it_appeared() -> None:
    text = """Yuanzhou Lin, Ruoshui Wang, Ada Brandt. Harbours matter in a winter of ice and of salt on
many quays. Proceedings of the Tides Conference 2031.
Ruoshui Wang, Yuanzhou Lin. A survey of floes.
Frontiers of Harbour Science (FHS), 2031, 20(10): 2010619.
Yuanzhou Lin, Carl Frost. Winter ports for ferries. Tides 2030.
"""
    assert _titles(text) == [
        "Harbours matter in a winter of ice and of salt on many quays",
        "A survey of floes",
        "Winter ports for ferries",
    ]


def test_a_name_cut_by_the_line_makes_no_stack() -> None:
    text = """1. Lin Yuanzhou, Wang Ruoshui, Shen Simin, Hou
Biao. A winter port for all ferries of the north. Tides, 2031, 70: 72-87.
2. Lin Yuanzhou, Wang Ruoshui, Shen Simin,
Guo Yuwei. A second port for no ferries at all. Tides, 2030, 71: 2-8.
"""
    assert _titles(text) == ["A winter port for all ferries of the north", "A second port for no ferries at all"]


def test_a_list_that_counts_from_one_again_has_a_heading_above_it() -> None:
    text = """林远舟

论文
1. 林远舟, 王若水. 海冰与盐路. 云溪学报, 2031, 12(3): 4-9.
2. 王若水, 林远舟. 港口冬季交通. 云溪学报, 2030, 11(3): 4-9.
软著 & 标准（授权）
1. 林远舟、王若水。盐路测绘软件，2030SR000000。
2. 王若水、林远舟。潮汐预报软件，2029SR000000。
"""
    assert cv(text).publications == ("海冰与盐路", "港口冬季交通")


def test_entries_of_an_unmarked_list_keep_their_paragraphs() -> None:
    entries = marked_entries(from_text("Salt roads\nTides 3\n\nIce roads\nTides 4\n").lines)
    assert [[line.text for line in entry] for entry in entries] == [["Salt roads", "Tides 3"], ["Ice roads", "Tides 4"]]


def test_authors_go_on_where_a_comma_was_left_out() -> None:
    assert past_authors("Roe, J.P. Brandt, L. From salt to ice") == len("Roe, J.P. Brandt, L.")
    assert past_authors("Moor, C. Frost, G. & Roe, J.P. Open quays") == len("Moor, C. Frost, G. & Roe, J.P.")
    assert past_authors("Andrew D. Moor et al, Salt roads") == len("Andrew D. Moor et al")
