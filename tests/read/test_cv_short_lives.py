"""What a few sentences tell of somebody: beside an announcement, on a page of a clinic, of a firm; all invented."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import CVDraft
from tests.read.reading import cv, cv_of


def _post(draft: CVDraft) -> tuple[str | None, str | None]:
    person = draft.person
    return (person.position.zh or person.position.en, person.affiliation.zh or person.affiliation.en)


def _studies(draft: CVDraft) -> list[tuple[str | None, ...]]:
    return [(study.degree, study.institution, study.subject, study.to) for study in draft.education]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Title: Why Harbours Freeze\nSpeaker: Dr. Ada Brandt, Tern College\nAbstract: We look at ice.\n"
            "Bio: Ada Brandt is a Senior Lecturer at Tern College.",
            ("Senior Lecturer", "Tern College"),
        ),
        (
            "Title: Salt and Its Roads\nPresenter: Ada Brandt\nAffiliation: Lakemont University\n"
            "Bio: Ada Brandt is Professor of Geography at Lakemont University.",
            ("Professor of Geography", "Lakemont University"),
        ),
        (
            "Title: Head of Collections\nName: Ada Brandt\nEmployer: Tern Museum\n",
            ("Head of Collections", "Tern Museum"),
        ),
    ],
)
def test_read_cv__a_title_beside_a_speaker_is_of_a_talk(text: str, post: tuple[str, str]) -> None:
    draft = cv(text)
    assert draft.person.name.en == "Ada Brandt"
    assert _post(draft) == post


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        (
            "Ada Brandt (Member, IEEE) received the B.E. degree from Tern University, Havn, in 2001. In 2010, she"
            " joined the Department of Signals, Lakemont University, Lakemont, Norway, where she is currently an"
            " Associate Professor. Her interests include radar.",
            ("Associate Professor", "Lakemont University"),
        ),
        (
            "Ada Brandt received the Ph.D. degree in optics from Harbour University in 2012. Since 2015, she has been"
            " with Nimbus Research Laboratories, Havn, where she is now a Senior Researcher.",
            ("Senior Researcher", "Nimbus Research Laboratories"),
        ),
        (
            "Ada Brandt is an economist. She was a lecturer at Tern College. In 2019 she moved to the Harbour School of"
            " Economics, where she is a Professor of Public Finance. She studies port fees and salt taxes.",
            ("Professor of Public Finance", "Harbour School of Economics"),
        ),
    ],
)
def test_read_cv__where_somebody_is_now(sentence: str, post: tuple[str, str]) -> None:
    assert _post(cv(sentence)) == post


def test_read_cv__a_degree_whose_subject_is_not_told() -> None:
    draft = cv(
        "Ada Brandt (Member, IEEE) received the B.E. degree from Tern University, Havn, in 2001. She likes radar."
    )
    assert _studies(draft) == [("B.E.", "Tern University", None, "2001")]


@pytest.mark.parametrize(
    "prize",
    [
        "She received the Campus Award for Excellence in Undergraduate Teaching in 2021.",
        "She won the Harbour University Doctoral Dissertation Award in 2010.",
        "She leads the Undergraduate Research programme of Tern College since 2012.",
    ],
)
def test_read_cv__a_prize_is_no_degree(prize: str) -> None:
    draft = cv(
        f"Ada Brandt is a lecturer at Tern College. She holds a PhD in Law from Harbour University (2009). {prize}"
    )
    assert _studies(draft) == [("PhD", "Harbour University", "Law", "2009")]


def test_read_cv__a_name_in_both_scripts_within_a_sentence() -> None:
    """Speaker biography

    Dr. Mei Lin Tan (陈美玲) is a Senior Lecturer in the Department of History at Harbour University. She holds a PhD in History from Tern University (2014), and a B.A. in Chinese Studies from Lakemont University (2008). Her work examines ferries, salt taxes in the Straits, and the memory of winters.

    陈美玲博士现任海岳大学历史系高级讲师。
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__a_name_in_both_scripts_within_a_sentence)
    person = draft.person
    assert person.name == Bilingual("陈美玲", "Mei Lin Tan")
    assert person.affiliation == Bilingual("海岳大学", "Harbour University")
    assert person.position == Bilingual("高级讲师", "Senior Lecturer")
    assert _studies(draft) == [
        ("PhD", "Tern University", "History", "2014"),
        ("B.A.", "Lakemont University", "Chinese Studies", "2008"),
    ]
    assert draft.interests == ("ferries", "salt taxes in the Straits", "memory of winters")


def test_read_cv__a_sentence_full_of_names() -> None:
    draft = cv(
        "Prof. Siu Keung Lau (刘兆强) received his PhD from Harbour University in 1999 and is the Director of the Tern"
        " Centre for Ice, and his research explores ice roads, ferries, and snow clearing in Northern Ports.\n"
    )
    assert draft.person.name == Bilingual("刘兆强", "Siu Keung Lau")
    assert _studies(draft) == [("PhD", "Harbour University", None, "1999")]
    assert draft.interests == ("ice roads", "ferries", "snow clearing in Northern Ports")


@pytest.mark.parametrize(
    ("text", "studies"),
    [
        (
            "谢望舒，海岳大学副教授，硕士生导师，岭溪大学理学博士（2012年），云溪大学文学学士（2006年）。主要从事盐潮研究。",
            [("理学博士", "岭溪大学", None, "2012"), ("文学学士", "云溪大学", None, "2006")],
        ),
        (
            "沈若水，博士，云溪大学历史系讲师。2010年毕业于海岳大学历史系，获历史学博士学位。研究领域为海港史。",
            [("历史学博士", "海岳大学历史系", None, "2010")],
        ),
        (
            "报告人简介：\n陆青岚博士现任海岳大学助理教授，2015年获岭溪大学临床医学硕士学位，2019年获云溪大学内科学（肾病）博士学位。",
            [("硕士", "岭溪大学", "临床医学", "2015"), ("博士", "云溪大学", "内科学（肾病）", "2019")],
        ),
        ("林远舟，云溪大学博士生，师从沈若水教授。", []),
    ],
)
def test_read_cv__studies_of_a_chinese_life_without_its_posts(text: str, studies: list[tuple[str | None, ...]]) -> None:
    assert _studies(cv(text)) == studies


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "谢望舒 博士\n灵溪智能 首席科学家\n\n谢望舒博士现任灵溪智能首席科学家，负责港口机器人的研发。",
            ("首席科学家", "灵溪智能"),
        ),
        ("沈若水\n海岳科技 高级算法工程师\n", ("高级算法工程师", "海岳科技")),
        ("陆青岚，现任云溪半导体研发总监。曾任海岳大学副教授。", ("研发总监", "云溪半导体")),
    ],
)
def test_read_cv__a_firm_without_the_word_for_one(text: str, post: tuple[str, str]) -> None:
    assert _post(cv(text)) == post


@pytest.mark.parametrize(
    ("line", "interests"),
    [
        ("擅长：慢性肾病、血液透析、肾移植术后随访", ("慢性肾病", "血液透析", "肾移植术后随访")),
        ("专业特长：小儿哮喘；过敏性鼻炎", ("小儿哮喘", "过敏性鼻炎")),
        ("擅长：慢性肾病、血液透析\n研究方向：肾病的免疫机制、腹膜纤维化", ("肾病的免疫机制", "腹膜纤维化")),
    ],
)
def test_read_cv__what_a_physician_is_good_at(line: str, interests: tuple[str, ...]) -> None:
    draft = cv(f"云溪市第一医院\n专家介绍\n沈若水\n主任医师\n科室：肾内科\n{line}\n门诊时间：周二上午\n")
    assert draft.interests == interests


def test_read_cv__interests_with_narrower_ones() -> None:
    draft = cv("林远舟\n云溪大学 教授\n\n研究方向\n• 海洋遥感：海冰监测、海色反演\n• 盐潮\n• 数值模式：数据同化\n")
    assert draft.interests == ("海洋遥感", "海冰监测", "海色反演", "盐潮", "数值模式", "数据同化")
    draft = cv("林远舟，云溪大学教授。主要研究方向为海冰与盐潮，特别是夜间遥感、冬季航运等。")
    assert draft.interests == ("海冰", "盐潮", "夜间遥感", "冬季航运")
    draft = cv("Ada Brandt\nTern College\n\nFields\nPrimary: Salt trade.  Secondary: Port pricing, Winter economics\n")
    assert draft.interests == ("Salt trade", "Port pricing", "Winter economics")


@pytest.mark.parametrize(
    "authors", ["Ruoshui Shen, Yuanzhou Lin.", "Yuanzhou Lin*, Ruoshui Shen.", "J. Roe, Yuanzhou Lin and K. Moor."]
)
def test_read_cv__the_name_in_full_among_the_authors(authors: str) -> None:
    draft = cv(
        f"林远舟\n云溪大学 讲师\n\n论文\n• {authors} Night Watch on Sea Ice. TIDES 2023\n"
        "• 林远舟. 海冰的夜间遥感. 海港学报 2024\n"
    )
    assert draft.person.name == Bilingual("林远舟", "Yuanzhou Lin")


@pytest.mark.parametrize(
    ("line", "name", "post"),
    [
        ("Senior Lecturer Ada Brandt", "Ada Brandt", "Senior Lecturer"),
        ("Associate Professor JANE ROE", "Jane Roe", "Associate Professor"),
        ("Emeritus Professor KARL MOOR", "Karl Moor", "Emeritus Professor"),
        ("Research Fellow Mina SOREL", "Mina Sorel", "Research Fellow"),
    ],
)
def test_read_cv__a_rank_before_the_name(line: str, name: str, post: str) -> None:
    draft = cv(f"{line}\n\nSchool of Law, Harbour University\n")
    assert draft.person.name.en == name
    assert _post(draft) == (post, "Harbour University")


def test_read_cv__a_rank_in_full_below_goes_before_the_address() -> None:
    assert (
        _post(cv("Professor JANE ROE\nAssistant Professor of Law\nHarbour University\n"))[0]
        == "Assistant Professor of Law"
    )


@pytest.mark.parametrize(
    "line", ["Short CV – Dr. Ada Brandt-Öztürk", "Brief CV: Ada Brandt-Öztürk", "Academic CV of Ada Brandt-Öztürk"]
)
def test_read_cv__a_name_behind_the_kind_of_cv(line: str) -> None:
    assert cv(f"{line}\n\nTern College\n").person.name.en == "Ada Brandt-Öztürk"
