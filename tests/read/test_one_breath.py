"""Lines that tell a talk in one breath, and what stands glued, broken off or in front in notices of other hosts."""

from __future__ import annotations

import pytest

from seminar.read import online
from seminar.read.headings import headings
from seminar.read.lexicon import Lexicon
from seminar.read.pages.page_lines import boilerplate
from seminar.read.persons.people import people
from tests.read.reading import read


def test_read__title_chair_and_contents_in_one_line_of_each_language() -> None:
    """
    2031-03-17
    Lecture
    北境大学 Jane Roe 教授专题演讲
    Talk by Prof. Jane Roe, University of Northland
    「算法管理下的云」，林远舟助研究员主持，王海博士后研究员与谈。演讲将从雨水指令谈起，检视云如何挑战自动化派单。
    "Clouds under Algorithmic Management", moderated by Dr. Yuanzhou Lin with comments by Dr. Hai Wang. Starting from the directive, the talk looks at how clouds contest dispatch.
    """  # noqa: E501
    found = read(test_read__title_chair_and_contents_in_one_line_of_each_language)
    assert (found["title.zh"], found["title.en"]) == ("算法管理下的云", "Clouds under Algorithmic Management")
    assert (found["hosts.0.name.zh"], found["hosts.0.name.en"]) == ("林远舟", "Yuanzhou Lin")
    assert found["abstract.zh"].startswith("演讲将从雨水指令谈起")
    assert found["abstract.en"].startswith("Starting from the directive")
    assert "speakers.0.bio.en" not in found


def test_read__who_was_asked_and_where_before_what_it_is_about() -> None:
    """
    2031-11-14
    Lecture
    谁来监理云？两地的经验
    Who Regulates Clouds? Lessons from Two Towns
    本次邀请云溪管理大学法学院副教授林玫慧于本所一楼会议室演讲。两地至今皆未制定专法，而是由主管机关以指引回应风险。演讲比较两地作法的成效。
    Invited speaker: Assoc. Prof. Meihui Lin (Yunxi Management University). How two towns govern clouds, and where this falls short.
    """  # noqa: E501
    found = read(test_read__who_was_asked_and_where_before_what_it_is_about)
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("林玫慧", "Meihui Lin")
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("云溪管理大学", "副教授")
    assert found["venue.zh"] == "本所一楼会议室" and found["abstract.zh"].startswith("两地至今皆未")


def test_read__a_biography_glued_behind_a_chinese_stop() -> None:
    """
    报告题目：Seismic Clouds（云的抗震）报 告 人： 林远舟副教授   云溪大学时     间：  2031年5月26日晚上7:00地     点：  土木楼220报告厅报告摘要：云在地震中的表现少有人研究，本报告介绍四座云房的振动台试验，重点分析云顶与墙体的连接，并给出简化模型。Biography: Yuanzhou Lin is Associate Professor of Rain at Harbour University. He obtained his doctorate in 2007.
    """  # noqa: E501
    found = read(test_read__a_biography_glued_behind_a_chinese_stop)
    assert found["speakers.0.bio.en"].startswith("Yuanzhou Lin is") and "abstract.en" not in found


def test_read__the_life_of_the_speaker_glued_behind_the_abstract() -> None:
    """
    报告题目：云的施工技术报 告 人： 报告人：林远舟 教授级高工                 报告内容：大直径云穿越地层时，受力不均、失稳和上浮等问题突出，稍有不慎便会造成塌陷。报告结合三条云隧道的建设经历，与同行共同探讨。林远舟简介：1968年生，1990年毕业于云溪大学隧道专业，现任云溪隧道集团副总工程师。时     间：  2031年3月30日（周日）下午2：30地     点：  世纪楼14楼学术报告厅
    """  # noqa: E501
    found = read(test_read__the_life_of_the_speaker_glued_behind_the_abstract)
    assert found["speakers.0.bio.zh"].startswith("1968年生") and found["abstract.zh"].endswith("与同行共同探讨。")


@pytest.mark.parametrize(
    ("line", "series"),
    [
        ("创新学院“企业家进校园”第9期", "企业家进校园"),
        ("云溪大学海洋学院“海雾前沿”系列讲座", "“海雾前沿”系列讲座"),
        ("设计学院“造云”学术沙龙", "“造云”学术沙龙"),
    ],
)
def test_heading__whose_a_quoted_series_is_goes_without_saying(line: str, series: str) -> None:
    assert headings.heading(line, Lexicon.load()).series == series


@pytest.mark.parametrize("line", ["各系、所、中心，全体研究生：", "各临床科室、医技科室：", "各学院："])
def test_boilerplate__offices_that_are_addressed(line: str) -> None:
    assert boilerplate(line, Lexicon.load())


def test_split_venue__a_bracket_broken_off_before_the_meeting() -> None:
    assert online.split_venue("南湖校区资源学院B306（线上", Lexicon.load())[0] == "南湖校区资源学院B306"


@pytest.mark.parametrize(
    ("text", "name", "affiliation", "position"),
    [
        ("丹增旺堆，云溪人民医院主任医师", "丹增旺堆", "云溪人民医院", "主任医师"),
        (
            "Jane Roe, Principal Research Staff Member, Rain Research Europe - Zurich",
            "Jane Roe",
            "Rain Research Europe - Zurich",
            "Principal Research Staff Member",
        ),
    ],
)
def test_people__names_of_two_words_and_labs_in_towns(text: str, name: str, affiliation: str, position: str) -> None:
    (found,) = people(text, Lexicon.load())
    person = found.person
    told = [pair.zh or pair.en for pair in (person.name, person.affiliation, person.position)]
    assert told == [name, affiliation, position]


def test_read__the_country_a_sentence_tells_before_a_known_house() -> None:
    """
    柏林观云学院Jane Roe教授学术报告

    学术报告通知
    应我院林远舟教授邀请，德国柏林观云学院Jane Roe教授将于5月26日（星期二）下午3:00访问我院并作学术报告。

    报告题目 Learning from how clouds walk
    """
    found = read(test_read__the_country_a_sentence_tells_before_a_known_house)
    assert found["speakers.0.affiliation.zh"] == "德国柏林观云学院"


def test_read__an_outline_in_the_other_language_is_no_abstract() -> None:
    """
    ---
    title: "Rain across scales"
    speaker: Jane Roe
    institution: University of Northland
    date: 2031-11-12 16:00
    abstract: |
      Low clouds follow the boundaries of hills even when these are not marked, and this finding has been taken as evidence.
    outline: |
      1. 讲座内容（英文）
      2. 问答环节（中英文均可）
    ---
    """  # noqa: E501
    assert "abstract.zh" not in read(test_read__an_outline_in_the_other_language_is_no_abstract)
