"""The pieces a CV is read with: names, addresses, wrapped lines, references, degrees in a row."""

from __future__ import annotations

import pytest

from seminar.read.cv.contact import email_in
from seminar.read.cv.degrees import degrees_in_a_row
from seminar.read.cv.names import name_line, ordered
from seminar.read.cv.paper.layout import as_meant
from seminar.read.cv.studies.advisors import advisors
from seminar.read.cv.vocabulary import kind_of
from seminar.read.cv.works.titles import title_of
from seminar.read.cv.wrapping import joined
from seminar.read.document import from_text


@pytest.mark.parametrize(
    ("line", "zh", "en"),
    [
        ("Priv.-Doz. Dr. Ada Brandt", None, "Ada Brandt"),
        ("Brandt, Ada M.", None, "Ada M. Brandt"),
        ("Ada Brandt, MD, PhD, FRCP", None, "Ada Brandt"),
        ("Ada Brandt (she/her)", None, "Ada Brandt"),
        ("林远舟 教授", "林远舟", None),
        ("林远舟教授", "林远舟", None),
        ("林 远 舟", "林远舟", None),
        ("LIN Yuanzhou 林远舟", "林远舟", "LIN Yuanzhou"),
        ("林远舟（Yuanzhou Lin）", "林远舟", "Yuanzhou Lin"),
        ("Ada Brandt | Associate Professor", None, "Ada Brandt"),
        ("云物理、降水机制", None, None),
        ("School of Computing", None, None),
    ],
)
def test_name_line__shapes(line: str, zh: str | None, en: str | None) -> None:
    assert name_line(line) == (zh, en)


@pytest.mark.parametrize(
    ("name", "whole", "zh", "given_first"),
    [
        ("LIN Yuanzhou", "", None, "Yuanzhou Lin"),
        ("Ada BRANDT-OKAFOR", "", None, "Ada Brandt-Okafor"),
        ("ADA BRANDT-OKAFOR", "", None, "Ada Brandt-Okafor"),
        ("Lin Yuanzhou", "", None, "Yuanzhou Lin"),
        ("Lok Yi Leung", "", "梁乐怡", "Lok Yi Leung"),
        ("Brandt Ada", "Brandt, A. (2020). Rivers.", None, "Ada Brandt"),
    ],
)
def test_ordered__given_name_first(name: str, whole: str, zh: str | None, given_first: str) -> None:
    assert ordered(name, whole, zh) == given_first


@pytest.mark.parametrize(
    "text",
    [
        "ada.brandt@example.org",
        "ada.brandt [at] example.org",
        "ada.brandt(at)example(dot)org",
        "ada.brandt AT example DOT org",
        "ada [dot] brandt {at} example {dot} org",
        "邮箱：ada.brandt#example.org",
        "ada.brandt@example.org (work), ada@mail.example.com (private)",
    ],
)
def test_email_in__written_for_people(text: str) -> None:
    assert email_in(text)[0] == "ada.brandt@example.org"


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("Scope and Mech-", "anism of rain", "Scope and Mechanism of rain"),
        ("a large-", "scale study", "a large-scale study"),
        ("state-of-the-", "art clouds", "state-of-the-art clouds"),
        ("Solberg-", "Hansen", "Solberg-Hansen"),
        ("pp. 601-", "609", "pp. 601-609"),
        ("云滴碰并的", "实验观测", "云滴碰并的实验观测"),
        ("Rivers on", "paper", "Rivers on paper"),
    ],
)
def test_joined__lines_a_page_broke(before: str, after: str, whole: str) -> None:
    assert joined(before, after) == whole


@pytest.mark.parametrize(
    ("reference", "title"),
    [
        ("(with A. Okafor) Maps of the delta, preprint, 2021.", "Maps of the delta"),
        ("A note on deltas, Arch. Rivers (Oslo) 12 (2019), 5–9.", "A note on deltas"),
        ("Brandt, A.; Okafor, J. R. Is Ink Necessary? Dyes in Old Charts. Chart Commun. 2018, 5, 1–2.",
         "Is Ink Necessary? Dyes in Old Charts"),
        ("Brandt, A., & Okafor, J. (2023). Who is left off the map? The Chart Planet, 7, 1–2.",
         "Who is left off the map?"),
        ("Brandt, Ada & Okafor, Jane. 2023. Hearing rivers. Journal of Deltas 5. 1–9.", "Hearing rivers"),
        ("Okafor, Jane, Ada Brandt & Yi Wang. 2019. Against straight lines. In Proceedings of MAPS 3.",
         "Against straight lines"),
        ("Brandt, A. and Okafor, J. (eds). 2016. Ports and Paper. Leiden: Quill.", "Ports and Paper"),
        ("Brandt, A. in press. ‘Counting boats: a toll roll’, Journal of Tolls.", "Counting boats: a toll roll"),
        ("Brandt, A. (under review). Shade on the river.", "Shade on the river"),
        ("LIN Y Z, CHEN S. Droplets in a box[J]. Clouds, 2020, 1: 2-3.", "Droplets in a box"),
        ("Brandt A, Okafor J; DELTA Study Group. Boats at night. River Med. 2017;3:1-2.", "Boats at night"),
        ("Lin Y., Chen S., Rain without clouds, 审稿中", "Rain without clouds"),
        ("林远舟（2022）。城市的雨。《南方气象》，18（1），33–58。", "城市的雨"),
        ("“一云一雨”再探，《云溪学刊》2009年第3期。", "“一云一雨”再探"),
        ("清初的雨，《云溪集刊》第8辑，2014年。", "清初的雨"),
        ("林远舟、陈思敏：论《观云录》的方法，《云溪学刊》2020年第2期。", "论《观云录》的方法"),
        ("林远舟, 陈思敏, 等. 云滴综述[J]. 气象, 2020.", "云滴综述"),
    ],
)  # fmt: skip
def test_title_of__more_styles(reference: str, title: str) -> None:
    assert title_of(reference) == title


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("ACADEMIC QUALIFICATIONS 学历", "education"),
        ("學歷", "education"),
        ("论 文", "publications"),
        ("🎓 Education", "education"),
        ("●研究方向", "interests"),
        ("PUBLICATIONS (* denotes student advisee)", "publications"),
        ("Talks (selection)", "other"),
    ],
)
def test_kind_of__headings(heading: str, kind: str) -> None:
    assert kind_of(heading) == kind


def test_degrees_in_a_row__share_what_stands_round_them() -> None:
    assert degrees_in_a_row("2010年和2013年先后获得工学硕士和工学博士学位") == ["工学硕士", "工学博士"]
    assert degrees_in_a_row("硕士研究生毕业，获理学硕士学位") == []


def test_advisors__of_both_languages() -> None:
    assert list(advisors("Principal supervisor: A/Prof Ada Brandt")) == ["Ada Brandt"]
    assert list(advisors("Advisors: Prof. Ada Brandt and Prof. Jane Okafor")) == ["Ada Brandt", "Jane Okafor"]
    assert list(advisors("导师：周廷和教授")) == ["周廷和"]
    assert list(advisors("师从章叔度先生。")) == ["章叔度"]


def test_as_meant__running_heads_and_ligatures() -> None:
    text = (
        "Ada Brandt\n\nEducation\n\nPh.D. in Eﬃcient Cartography\n\n\n"
        "Brandt – Curriculum Vitae    1 of 2\nA. Brandt\n\nM.A.\n- 2 -\n"
    )
    assert [line.text for line in as_meant(from_text(text).lines) if line.text.strip()] == [
        "Ada Brandt",
        "Education",
        "Ph.D. in Efficient Cartography",
        "M.A.",
    ]


def test_as_meant__menus_of_web_pages() -> None:
    text = "首页  学院概况  师资队伍\n当前位置: 首页 >> 正文\n林远舟\n发布时间：2024-09-12  浏览次数：18\n教授\n"
    assert [line.text for line in as_meant(from_text(text).lines)] == ["林远舟", "教授"]
