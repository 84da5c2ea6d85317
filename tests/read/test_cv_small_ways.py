"""Small ways of CVs that differ from land to land: lawyers' references, dashes between facts, one-word titles."""

from __future__ import annotations

import pytest

from seminar.read.cv.names import name_line
from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("A Brandt and C Frost (eds), Ports and Law (Harrow 2019)", "Ports and Law"),
        ("A Brandt and J Roe, 'Piracy, Then and Now' (2015) 12 Journal of Tides 100–130", "Piracy, Then and Now"),
        ("JM Roe, 'Who Owns the Tide?' (2021) 84 Harbour Law Review 1", "Who Owns the Tide?"),
        ("A Survey of Ports and Tides. Harbour Review 3 (2019).", "A Survey of Ports and Tides"),
    ],
)
def test_title_of__as_lawyers_write(entry: str, title: str) -> None:
    assert title_of(entry) == title


def test_publications__a_title_of_one_word() -> None:
    draft = cv(
        "Jane Roe\n\nPublications\n1. Roe, J. M. (2016). Salt. Statistical Notes 3, 1–2.\n2. Roe, J. M. Tides.\n"
    )
    assert list(draft.publications) == ["Salt"]


@pytest.mark.parametrize("name", ["Ada BRANDT (Ms.)", "Ada Brandt (Mme)", "Ada Brandt (she/her)"])
def test_name_line__a_form_of_address_in_brackets(name: str) -> None:
    en = name_line(name)[1]
    assert en is not None
    assert en.casefold() == "ada brandt"


def test_read_cv__studies_with_dashes_or_the_subject_last() -> None:
    draft = cv(
        "Jane Roe\n\nEducation\nPhD - Harbour University - Physics - 2016.09-2022.06\n"
        "M.S. 2001, University of Lakemont, Computer Science\nBA, Tern College, Reading, 1999\n"
    )
    assert [(study.institution, study.subject) for study in draft.education] == [
        ("Harbour University", "Physics"),
        ("University of Lakemont", "Computer Science"),
        ("Tern College", None),
    ]


def test_read_cv__straight_to_the_doctorate() -> None:
    draft = cv(
        "林远舟\n云溪大学 教授\n\n教育经历\n2007/09 - 2013/01    中国科学院大学（硕博连读）   博士     物理海洋学\n"
    )
    entry = draft.education[0]
    assert (entry.degree, entry.institution, entry.subject) == ("博士", "中国科学院大学", "物理海洋学")


def test_read_cv__how_long_one_works_is_no_interest() -> None:
    draft = cv(
        "林远舟，云溪省人民医院骨科主任，主任医师，教授，博士生导师。1995年获海港医科大学外科学博士学位，师从沈若水。"
        "从事骨科临床工作三十余年，擅长脊柱侧弯的手术治疗，先后主持基金3项。\n"
    )
    assert draft.interests == ()
    assert (draft.person.affiliation.zh, draft.person.position.zh) == ("云溪省人民医院", "主任医师")


def test_read_cv__a_label_in_long_characters_with_house_and_post() -> None:
    draft = cv(
        "姓名：沈若水（Shen Ruo-Shui）\n現職：國立雲溪大學音樂學系專任副教授\n"
        "學歷：\nTern Conservatory 音樂藝術博士 2008\n"
    )
    assert (draft.person.affiliation.zh, draft.person.position.zh) == ("國立雲溪大學", "副教授")
    assert draft.person.bio.en is None


def test_read_cv__a_writer_in_residence() -> None:
    draft = cv(
        "Jane Roe\nPoet, translator, and Visiting Writer at Lakemont College\n\nBorn in Havn, Jane Roe wrote *Salt*.\n"
    )
    assert (draft.person.position.en, draft.person.affiliation.en) == ("Visiting Writer", "Lakemont College")


@pytest.mark.parametrize(
    ("line", "studies"),
    [
        (
            "Ph.D. / Civil Engineering / University of Havn / 2009",
            [("Ph.D.", "University of Havn", "Civil Engineering")],
        ),
        (
            "M.M., Lakemont Conservatory (2010) • B.M., Tern College (2008)",
            [("M.M.", "Lakemont Conservatory", None), ("B.M.", "Tern College", None)],
        ),
        ("PhD (Northfield), MEd (Lakemont)", [("PhD", "Northfield", None), ("MEd", "Lakemont", None)]),
    ],
)
def test_read_cv__studies_on_one_line(line: str, studies: list[tuple[str, str, str | None]]) -> None:
    draft = cv(f"Jane Roe\n\nEducation\n{line}\n")
    assert [(study.degree, study.institution, study.subject) for study in draft.education] == studies


def test_read_cv__the_name_above_a_label_for_the_other_language() -> None:
    draft = cv("沈若水\n英文名：Ruoshui Shen\n职　　称：副教授\n学　　院：云溪大学智能学院\n")
    assert (draft.person.name.zh, draft.person.name.en) == ("沈若水", "Ruoshui Shen")
    assert (draft.person.position.zh, draft.person.affiliation.zh) == ("副教授", "云溪大学")


def test_read_cv__and_others_behind_the_last_interest() -> None:
    draft = cv("林远舟\n云溪大学 讲师\n\n研究兴趣\n船用机器人、海冰力学（Ice Mechanics）、智能装备等\n")
    assert list(draft.interests) == ["船用机器人", "海冰力学（Ice Mechanics）", "智能装备"]


def test_title_of__a_question_with_a_stop() -> None:
    assert title_of("Lin Y, Roe J. Can robots skate?. In: Proc. ICRX, 2018: 100-105.") == "Can robots skate?"
