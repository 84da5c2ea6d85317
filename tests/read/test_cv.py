"""What a CV must not do to the reader, and what is drafted from it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.bilingual import Bilingual, Lang
from seminar.i18n import words
from seminar.model import Person
from seminar.read.cv.drafting import read_cv, to_json
from seminar.read.cv.periods import period
from seminar.read.cv.sections import sections
from seminar.read.cv.who.person import person_of
from seminar.read.cv.works.titles import title_of
from seminar.read.document import Document, Line, from_text
from tests.growth import LINEAR, growth

#: One reference per style of list; every work is invented.
REFERENCES = [
    ("Y. Lin and S. Chen. Collision of cloud droplets in turbulence. Journal of Clouds, 12(3):45–67, 2019.",
     "Collision of cloud droplets in turbulence"),
    ("Lin, Y. Z., Chen, S., & Wang, M. (2020). Warm rain without ice: A laboratory study. Nature Clouds, 3, 1-12.",
     "Warm rain without ice: A laboratory study"),
    ('Lin, Yuanzhou, and Simin Chen. "How Rain Begins." Cloud Review 12, no. 3 (2018): 1-20.', "How Rain Begins"),
    ("Lin Y, Chen S, Wang M. Effects of salt on droplets: a study. Cloud Sci. 2017;5:12-19.",
     "Effects of salt on droplets: a study"),
    ("Lin, Y. (2015), Turbulence and rain, Oxbridge University Press.", "Turbulence and rain"),
    ("Lin Y. Z.*, Chen S., Wang M., 2018: Raindrop growth by collision. J. Atmos. Sci., 75, 1-10.",
     "Raindrop growth by collision"),
    ("S. Chen, Y. Lin: Sharp thresholds in percolation, Westbrook Math. J. 100 (2009), 1–20.",
     "Sharp thresholds in percolation"),
    ("Yuanzhou Lin, Attention Matters, ICML 2023", "Attention Matters"),
    ("Wei Zhang. Attention Is Not Enough, But It Helps. ICLR 2024 (Oral).", "Attention Is Not Enough, But It Helps"),
    ("Deep Clouds: Learning Precipitation from Radar (with M. Wang). NeurIPS 2022.",
     "Deep Clouds: Learning Precipitation from Radar"),
    ("Graph Pruning: A Survey, Wei Zhang, Na Li, ICML 2021.", "Graph Pruning: A Survey"),
    ("Zhang, W.; Li, N. Graph Pruning with Humility. Prunings 2020, 12, 1–10.", "Graph Pruning with Humility"),
    ("Prins, J., & Okafor, A. (in press). Why it rains on weekends. Weather Psychology.", "Why it rains on weekends"),
    ("Prins J. (2019) “Clouds and their shapes”. In: Blackwood H. (ed.) Handbook of Clouds, pp. 10–20",
     "Clouds and their shapes"),
    ("Fang Wang and Wei Zhang. 2021. Graphs, Trees, and Other Plants. In Proceedings of the 5th Plant Conference.",
     "Graphs, Trees, and Other Plants"),
    ("H. M. Blackwood, A. Okafor, and J. Prins. How long does a drought last? Annals of Weather, 7:1–22, 2017.",
     "How long does a drought last?"),
    ("林远舟，陈思敏，王一. 云滴碰并的实验观测[J]. 大气科学, 2019, 43(2): 1-10.", "云滴碰并的实验观测"),
    ("张伟,李娜,王芳.基于谦逊的图剪枝[J].计算机前沿,2020,12(3):1-10.", "基于谦逊的图剪枝"),
    ("林远舟：《论雨的起源》，《云溪大学学报》2018年第3期。", "论雨的起源"),
    ("张伟、李娜：“图剪枝综述”，载《计算机前沿》2020年第3期，第1-10页。", "图剪枝综述"),
    ("林远舟*, 陈思敏. 随机图上的渗流. 数学学报, 2020.", "随机图上的渗流"),
    ("林远舟, 陈思敏. (2021). 暖云降雨的机制. 气象学报, 79(3), 1-12.", "暖云降雨的机制"),
    ("《图剪枝》（专著），海宁出版社，2019年。", "图剪枝"),
]  # fmt: skip


@pytest.mark.parametrize(("reference", "title"), REFERENCES)
def test_title_of__styles(reference: str, title: str) -> None:
    assert title_of(reference) == title


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Sep. 2021 – Present", "2021-09", None),
        ("2008 - 12", "2008", "2012"),
        ("2005.09—2009.07", "2005-09", "2009-07"),
        ("09/2005-07/2009", "2005-09", "2009-07"),
        ("2009年9月至2014年6月", "2009-09", "2014-06"),
        ("2018.12至今", "2018-12", None),
        ("since 2015", "2015", None),
        ("Expected 07/2023", None, "2023-07"),
        ("June 2012", None, "2012-06"),
    ],
)
def test_period__forms(text: str, start: str | None, end: str | None) -> None:
    found = period(text)
    assert found is not None
    assert (found.from_, found.to) == (start, end)


def test_read_cv__name_in_either_order() -> None:
    """Liang Shuyuan

    Publications
    Shuyuan Liang, Grace Tan. Sketching Streams with Few Coins. ICDS 2024.
    """
    text = test_read_cv__name_in_either_order.__doc__ or ""
    assert read_cv(from_text(text)).person.name == Bilingual(en="Shuyuan Liang")
    assert read_cv(from_text("LIANG Shuyuan\n\nEducation\n")).person.name == Bilingual(en="Shuyuan Liang")


def test_read_cv__table_of_a_word_file() -> None:
    lines = [
        Line(1, "林远舟", label="姓名"),
        Line(2, "云溪大学大气科学学院", label="工作单位"),
        Line(3, "教授", label="职称"),
        Line(4, "lin@yunxi.example.org", label="电子邮箱"),
        Line(5, "2007.09—2012.06  东屿理工学院  大气物理学专业  理学博士", label="教育背景"),
        Line(6, "云物理；降水机制", label="研究方向"),
    ]
    draft = read_cv(Document("cv.docx", "docx", tuple(lines)))
    assert draft.person.name == Bilingual("林远舟")
    assert draft.person.position == Bilingual("教授")
    assert draft.person.email == "lin@yunxi.example.org"
    assert draft.education[0].degree == "理学博士"
    assert draft.interests == ("云物理", "降水机制")


def test_read_cv__biography_only_from_what_is_stated() -> None:
    draft = read_cv(from_text("Ada Brandt\n\nEducation\nPh.D. in History, Havelstadt University, 2011\n"))
    assert draft.person.bio == Bilingual(en="Education: Ph.D. in History, Havelstadt University (2011).")
    assert draft.origins["person.bio.en"].guessed


def test_read_cv__own_biography_is_kept_word_for_word() -> None:
    own = "林远舟，云溪大学大气科学系教授，2012年获东屿理工学院博士学位，研究方向为云物理与降水。发表论文40余篇。"
    draft = read_cv(from_text(f"林远舟\n\n个人简介\n{own}\n"))
    assert draft.person.bio == Bilingual(own)
    assert not draft.origins["person.bio.zh"].guessed


def test_read_cv__the_missing_side_is_named() -> None:
    findings = read_cv(from_text("林远舟\n云溪大学 教授\n")).findings
    missing = next(finding for finding in findings if finding.code == "cv_missing_side")
    assert "name.en" in missing.fields
    for locale in ("en", "zh_CN"):
        for finding in findings:
            assert words(locale)(finding.message_key, **finding.params)


def test_read_cv__nothing_of_a_person_in_an_empty_file() -> None:
    draft = read_cv(from_text(""))
    assert draft.person == Person()
    assert [finding.code for finding in draft.findings] == ["cv_no_name"]


def test_to_json__keys_of_the_record() -> None:
    made = to_json(read_cv(from_text("Ada Brandt\n\nEducation\nPh.D. in History, Havelstadt University, 2011\n")))
    assert made["education"] == [
        {"degree": "Ph.D.", "institution": "Havelstadt University", "subject": "History", "from": None, "to": "2011"}
    ]
    assert Person.model_validate(made["person"]).name.en == "Ada Brandt"


def test_person_of__an_address_is_no_institution() -> None:
    found = person_of(sections(from_text("Ada Brandt\nada@history.havelstadt.example.org\n").lines), "")
    assert not found.has("affiliation")


FRAGMENTS = st.one_of(
    st.sampled_from(["教育背景", "Education", "Publications", "2012.09-2016.06", "Ph.D.", "[1] ", "“", "《"]),
    st.sampled_from(["University", "大学", "\n", "\t", ",", "A. ", "(", "导师：", "x@y.z"]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(FRAGMENTS, st.text(max_size=30)), max_size=40))
def test_read_cv__any_text_reads(parts: list[str]) -> None:
    to_json(read_cv(from_text("".join(parts))))


@pytest.mark.parametrize(
    ("head", "piece", "times"),
    [
        ("", "A", 200_000),
        ("Publications\n", "Lin, Y., ", 20_000),
        ("Education\n", "University ", 20_000),
        ("教育背景\n", "云溪大学", 20_000),
        ("Publications\n", "[1] ", 40_000),
        ("", "A B ", 40_000),
        ("论文\n", "《", 50_000),
        ("", "1", 100_000),
        ("", "CONTACT       EDUCATION of many\n", 8_000),
        ("", "Ada Brandt\t", 20_000),
        ("Biography\n", "She received her Ph.D. from the University, ", 8_000),
        ("个人简介\n", "2010年获云溪大学硕士和博士学位，", 8_000),
        ("Publications\n", "Brandt, Ada & ", 20_000),
        ("Publications\n", "Is it? So. ", 20_000),
        ("", "a [at] b (dot) ", 20_000),
        ("", "**a** [b](https://c) ", 10_000),
    ],
)
def test_read_cv__costs_no_more_than_the_length(head: str, piece: str, times: int) -> None:
    assert growth(lambda size: read_cv(from_text(head + piece * size + "@" * (size // 100))), times) < LINEAR


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["kaiyue-wen", "pu-yang"])
def test_read_cv__real(shared: Path, name: str) -> None:
    folder = shared / "corpus" / "cv"
    draft = read_cv(from_text((folder / f"{name}.txt").read_text(encoding="utf-8")))
    gold = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    made = to_json(draft)
    assert {key: made["person"][key] for key in gold["person"]} == gold["person"]
    for key in ("publications", "education", "interests"):
        assert made[key] == gold[key]
    bio = draft.person.bio.side(Lang.EN) or ""
    assert [word for word in gold["bio_must_name"] if word not in bio] == []
