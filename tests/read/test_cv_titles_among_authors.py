"""Titles of works by what stands before them and behind them, whatever parts them."""

from __future__ import annotations

import inspect

import pytest

from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv


@pytest.mark.parametrize(
    ("reference", "title"),
    [
        (
            "Teaching Ports and Tides in Simulation with ICE, T. Moor, J. Roe, Journal of Ports (JP), 156, 53–63, 2021.",  # noqa: E501 (a pasted text)
            "Teaching Ports and Tides in Simulation with ICE",
        ),
        (
            "Salt Commons: Winter Research and Development, T. Moor, J. Roe, Future Harbour Systems, 128, 16–27, 2021.",
            "Salt Commons: Winter Research and Development",
        ),
        (
            "Jane Roe, Karl Moor and Ada Brandt (2013) The long tide of the northern sea BMC Tides, 14:87.",
            "The long tide of the northern sea",
        ),
        (
            "Jane Roe and Karl Moor (editors). Forthcoming. Harbour systems: an integrated approach. Lakemont: Harrow.",
            "Harbour systems: an integrated approach",
        ),
        (
            "A. B. Moor, J. R. Roe (通信作者), Y. Z. Lin, “Ice gratings with high stability,” Opt. Tides, vol. 24, no. 4, 2016.",  # noqa: E501 (a pasted text)
            "Ice gratings with high stability",
        ),
        ("J. Roe, et al. (incl. A. Brandt), Glassy salt for winter, Nat. Tides 2028, 6, 12.", "Glassy salt for winter"),
        ("(α-β) Ada Brandt, Jane Roe. Queues in the rain. Proceedings of ICPX 2029.", "Queues in the rain"),
        ("Voss, C. (in review), A thousand tides.", "A thousand tides"),
        ("Y. Z. Lin et al., High pressure ice, npj Comput. Harb. 6, 1 (2020).", "High pressure ice"),
        ("Sorel M, Voss C, Roe J (senior author). Vaccines at sea. Vaccine Notes 2017; 35: 100-9.", "Vaccines at sea"),
        (
            "林远舟, 么若水, 沈若兰, 张凯. 海冰对大鼠的保护作用[J]. 云溪学报, 2019, 33(2): 142-146.",
            "海冰对大鼠的保护作用",
        ),
        (
            "林远舟，沈若水，Roe J. 弱电网下变流器的稳定性. 云溪学报，2022，42（10）：3500-3510.",
            "弱电网下变流器的稳定性",
        ),
        ("沈若水，林远舟编著．图像检索导论．海岳：海岳大学出版社，2023．", "图像检索导论"),
        ("港口生态学, 云溪大学出版社, 2018（编委，10万字）", "港口生态学"),
    ],
)
def test_title_of__by_what_stands_round_it(reference: str, title: str) -> None:
    assert title_of(reference) == title


def test_read_cv__a_single_reference_above_its_link() -> None:
    """Jane Roe

    Publication
    Roe, J. (2031). “What Makes People Buy Boats: Lessons for Those Who Plan the Ports of the North.” Tide Sources, Part B: Ports, Planning, 21.
    doi:10.1000/15567249.2031
    """  # noqa: E501 (a pasted text)
    draft = cv(inspect.cleandoc(test_read_cv__a_single_reference_above_its_link.__doc__ or ""))
    assert draft.publications == ("What Makes People Buy Boats: Lessons for Those Who Plan the Ports of the North",)


def test_read_cv__numbered_headings_within_a_list() -> None:
    """林远舟

    代表性论文

    1.英文（近5年）

    (1) Lin Y, Roe J. Cold stress in winter ports[J]. Tide Safety, 168, 9-16;
    (2) Roe J, Lin Y. Ice and its mechanism[J]. Ice Notes, 2031, 241: 26-34.

    2.中文(近五年)

    (1) 林远舟，沈若水.温度对海冰的影响研究.云溪学报, 2031, 33(1), 40-47
    """
    draft = cv(inspect.cleandoc(test_read_cv__numbered_headings_within_a_list.__doc__ or ""))
    assert draft.publications == (
        "Cold stress in winter ports",
        "Ice and its mechanism",
        "温度对海冰的影响研究",
    )


def test_read_cv__a_prize_below_a_book_is_no_work() -> None:
    """Jane Roe

    Books
    Roe, Jane. 2022. Waiting for Ferries: Time and Work in a Port Town. Tern: Tern University Press.
    *Winner, Harbour Book Award
    Roe, Jane. 2018. Salt and Rain: Towns of the Coast. Tern: Tern University Press.
    """
    draft = cv(inspect.cleandoc(test_read_cv__a_prize_below_a_book_is_no_work.__doc__ or ""))
    assert draft.publications == (
        "Waiting for Ferries: Time and Work in a Port Town",
        "Salt and Rain: Towns of the Coast",
    )


def test_read_cv__the_name_among_authors_with_an_apostrophe() -> None:
    draft = cv(
        "顾长安\n云溪大学教授\n\n代表性论文\n1. Chang'an Gu, Jane Roe. Photocatalysis in salt water. Ice Notes, 2031, 47: 20-30.\n"  # noqa: E501 (a pasted text)
    )
    assert draft.person.name.en == "Chang'an Gu"


def test_read_cv__a_title_of_one_word_in_single_quotes() -> None:
    draft = cv(
        "Karl Moor\n\nPublications\nMoor, K. (2028) 'Drains', in Roe, J. (ed.) The Wet City. Harrow, pp. 33-50.\n"
    )
    assert draft.publications == ("Drains",)
