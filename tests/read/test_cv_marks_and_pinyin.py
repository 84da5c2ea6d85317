"""Marks with a stop behind their bracket, names that look like an article, and references on pages with links."""

from __future__ import annotations

from seminar.read.cv.drafting import read_cv
from seminar.read.cv.works.authors import past_authors
from seminar.read.document import from_text


def _titles(text: str) -> tuple[str, ...]:
    return read_cv(from_text(text)).publications


def test_marks_with_a_stop_and_ranks_beside_the_name() -> None:
    text = (
        "林远舟 博士 研究员 海洋科学与工程系 硕士生导师\n"
        "·主要论文：\n"
        "[1]. Lin, Y.Z., Zhu, X.L., and Wang, R.S. Ice in warm clouds over the seas. Journal of Rain. 2031, 18: 49\n"
        "[2]. Zhu, X.L., Lin, Y.Z., and Chen, W.Y. Fog in cold winters. Journal of Fog Science. 2031, 47(6): 1117\n"
    )
    draft = read_cv(from_text(text))
    assert (draft.person.name.zh, draft.person.position.zh) == ("林远舟", "研究员")
    assert draft.publications == ("Ice in warm clouds over the seas", "Fog in cold winters")


def test_an_before_a_family_name_is_no_article() -> None:
    text = "Yuanzhou Lin, An Zhu, Ruoshui Wang. Ice in warm clouds. Journal of Rain. 2031"
    assert text[past_authors(text) :].strip(" .") == "Ice in warm clouds. Journal of Rain. 2031"


def test_references_with_a_link_below_are_no_page_of_titles() -> None:
    text = (
        "林远舟  Yuanzhou LIN\n\n学术成果\n"
        "1. Yuanzhou Lin, Ruoshui Wang, and Weiyang Chen,\n"
        "   Ice in Warm Clouds over Northern Seas,\n"
        "   Rain Review Letters 125, 140602 (2031)\n"
        "   [arXiv:3112.11797].\n"
        "2. Yuanzhou Lin and Jie Gu,\n"
        "   Fog in Cold Winters on Southern Coasts,\n"
        "   Fog Physics 8, 62 (2031)\n"
        "   [arXiv:3110.20800].\n"
    )
    assert _titles(text) == ("Ice in Warm Clouds over Northern Seas", "Fog in Cold Winters on Southern Coasts")


def test_slanted_pieces_of_a_study() -> None:
    text = (
        "# Jane Roe\n\n### Education\n\n"
        "* *PhD*, School of Rain, *Northland University*. 2029\n"
        "* *Masters of Science*, Computer Science. *Harbour University*. 2025\n"
    )
    studies = read_cv(from_text(text)).education
    assert [study.institution for study in studies][1:] == ["Harbour University"]
    assert [study.subject for study in studies][1:] == ["Computer Science"]
