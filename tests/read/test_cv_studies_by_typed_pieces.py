"""Studies told in pieces: each on a line of its own, numbered, in sentences, with any mark between them."""

from __future__ import annotations

import pytest

from seminar.read.cv.drafting import Education
from tests.read.reading import cv

_PHD = Education("PhD", "Harbour University", "Marine Robotics", None, "2031")
_MSC = Education("MSc", "Lakemont College", "Tidal Physics", None, "2027")
_ZH_PHD = Education("理学博士", "云溪大学", "海冰学", "2027", "2031")
_ZH_BSC = Education("理学学士", "海岳大学", "应用潮汐", "2023", "2027")


def _en(*entries: str) -> tuple[Education, ...]:
    return cv("Jane Roe\nLecturer, Harbour University\n\nEducation\n" + "\n".join(entries) + "\n").education


def _zh(*entries: str) -> tuple[Education, ...]:
    return cv("林远舟\n云溪大学教授\n\n教育背景\n" + "\n".join(entries) + "\n").education


@pytest.mark.parametrize(
    "entries",
    [
        ("PhD\nMarine Robotics\nHarbour University\n2031", "MSc\nTidal Physics\nLakemont College\n2027"),
        ("2031\nPhD\n- Marine Robotics\n- Harbour University", "2027\nMSc\n- Tidal Physics\n- Lakemont College"),
        ("Harbour University, PhD   2031\nMarine Robotics", "Lakemont College, MSc   2027\nTidal Physics"),
        ("1. Harbour University; 2031; PhD: Marine Robotics", "2. Lakemont College; 2027; MSc: Tidal Physics"),
        ("2031 // PhD Marine Robotics // Harbour University", "2027 // MSc Tidal Physics // Lakemont College"),
        ("2031 — Harbour University, Havn\nPhD in Marine Robotics", "2027 — Lakemont College\nMSc in Tidal Physics"),
        (
            "PhD in Marine Robotics\tHarbour University, Havn, Norland\n2031\n",
            "MSc in Tidal Physics\tLakemont College\n2027",
        ),
        ("2031 · PhD in Marine Robotics · Harbour University", "2027 · MSc in Tidal Physics · Lakemont College"),
        (
            "In 2031, she completed her PhD in Marine Robotics at Harbour University.",
            "In 2027, she earned her MSc in Tidal Physics at Lakemont College.",
        ),
        (
            "She graduated from Harbour University with a PhD in Marine Robotics in 2031.",
            "She graduated from Lakemont College with an MSc in Tidal Physics in 2027.",
        ),
    ],
)
def test_read_cv__studies_in_pieces(entries: tuple[str, ...]) -> None:
    assert _en(*entries) == (_PHD, _MSC)


@pytest.mark.parametrize(
    "labels",
    ["Subject: {s}|School: {h}|Qualification: {d}|Year: {y}", "Year: {y}|University: {h}|Degree: {d}|Field: {s}"],
)
def test_read_cv__studies_labelled_in_any_order(labels: str) -> None:
    told = [
        labels.replace("|", "\n").format(s=study.subject, h=study.institution, d=study.degree, y=study.to) + "\n"
        for study in (_PHD, _MSC)
    ]
    assert _en(*told) == (_PHD, _MSC)


@pytest.mark.parametrize(
    "entries",
    [
        ("海冰学\n理学博士\n云溪大学\n2027-2031", "应用潮汐\n理学学士\n海岳大学\n2023-2027"),
        ("2027-2031\n海冰学\n理学博士\n云溪大学\n", "2023-2027\n应用潮汐\n理学学士\n海岳大学\n"),
        ("云溪大学    理学博士\n海冰学    2027-2031\n", "海岳大学    理学学士\n应用潮汐    2023-2027\n"),
        ("云溪大学，理学博士，2027-2031，海冰学专业", "海岳大学，理学学士，2023-2027，应用潮汐专业"),
        (
            "时间：2027-2031\n专业：海冰学\n学校：云溪大学\n学位：理学博士\n",
            "时间：2023-2027\n专业：应用潮汐\n学校：海岳大学\n学位：理学学士",
        ),
    ],
)
def test_read_cv__chinese_studies_in_pieces(entries: tuple[str, ...]) -> None:
    assert _zh(*entries) == (_ZH_PHD, _ZH_BSC)


@pytest.mark.parametrize(
    "glued",
    ["PhD in Marine Engineering Havn University of Tides 2031", "PhD, Marine Engineering University of Norland, 2031"],
)
def test_read_cv__no_comma_between_the_subject_and_the_house(glued: str) -> None:
    (study,) = _en(glued)
    assert (study.subject, study.institution) == (
        "Marine Engineering",
        "Havn University of Tides" if "Tides" in glued else "University of Norland",
    )


def test_read_cv__a_stretch_over_the_turn_of_the_century() -> None:
    (study,) = _en("PhD in Tides, Harbour University, 1997–02")
    assert (study.from_, study.to) == ("1997", "2002")


@pytest.mark.parametrize(
    "entries",
    [
        ("PhD in Marine Robotics\n2031\nHarbour University\n", "MSc in Tidal Physics\n2027\nGull Tech\n"),
        ("2031\nHarbour University\nPhD in Marine Robotics", "2027\nGull Tech\nMSc in Tidal Physics"),
    ],
)
def test_read_cv__a_house_by_its_place_in_the_list(entries: tuple[str, ...]) -> None:
    assert [study.institution for study in _en(*entries)] == ["Harbour University", "Gull Tech"]


def test_read_cv__a_colon_behind_the_degree() -> None:
    entries = ("Harbour University | MA: Tidal Physics | 2031", "Gull College | BA: History | 2027")
    assert [study.degree for study in _en(*entries)] == ["MA", "BA"]


@pytest.mark.parametrize("study", ["海冰学；2027—2031；理学博士；云溪大学", "理学博士；云溪大学；2027—2031；海冰学"])
def test_read_cv__pieces_between_semicolons(study: str) -> None:
    assert _zh(study, study.replace("海冰学", "应用潮汐").replace("博士", "学士"))[0] == _ZH_PHD
