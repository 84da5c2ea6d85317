"""Sources pasted as they are: LaTeX announcements, Org outlines, mails with their heads, tables of TOML."""

from __future__ import annotations

import pytest

from seminar.read.document import Line
from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.pages.source_lines import plain
from seminar.read.persons.people import people
from tests.read.reading import read


def test_read__a_latex_announcement() -> None:
    r"""
    \documentclass[a4paper,12pt]{article}
    \usepackage{talkposter}
    % fill in the fields below
    \series{Condensed Rain Colloquium}
    \title{Listening to clouds: noise as a probe
      of \emph{strange} rain}
    \speaker{Prof. Margaret Oduya-Lindqvist}
    \affiliation{Harbour University of Technology}
    \date{Wednesday, 16 April 2031}
    \time{17:15--18:15}
    \place{HPV G4, H\"onggerberg}
    \host{Andreas Mill}
    \begin{document}
    \maketitle
    \begin{abstract}
    In an ordinary cloud the water is carried by droplets, and their discreteness shows up as noise at 5\,\% of $n$.

    I will explain the experiment and compare the result with recent proposals in which rain moves as a fluid.
    \end{abstract}
    \section*{About the speaker}
    Margaret Oduya-Lindqvist is a Professor at Harbour University of Technology. She received her Ph.D. in 2004.
    \vfill
    \end{document}
    """
    found = read(test_read__a_latex_announcement)
    assert found["series_name.en"] == "Condensed Rain Colloquium"
    assert found["title.en"] == "Listening to clouds: noise as a probe of strange rain"
    assert found["speakers.0.name.en"] == "Margaret Oduya-Lindqvist"
    assert (found["start"], found["end"]) == ("2031-04-16T17:15", "2031-04-16T18:15")
    assert found["venue.en"] == "HPV G4, Hönggerberg"
    assert found["hosts.0.name.en"] == "Andreas Mill"
    assert found["abstract.en"].startswith("In an ordinary cloud")
    assert found["speakers.0.bio.en"].startswith("Margaret Oduya-Lindqvist is a Professor")


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        (r"\speaker{Fran\c{c}ois M\'erimee}", "Speaker: François Mérimee"),
        (r"\title[Ice]{Ice -- in $a--b$ Clouds}", "Title: Ice – in $a--b$ Clouds"),
        (r"\usepackage{rain}", r"\usepackage{rain}"),
        (r"See \href{https://example.org}{\textbf{the page}}.", "See [the page](https://example.org)."),
    ],
)
def test_plain__commands_of_latex(line: str, printed: str) -> None:
    source = [Line(1, r"\documentclass{article}"), Line(2, line)]
    assert plain(source)[1].text == printed


def test_plain__a_text_with_one_command_stays() -> None:
    source = (Line(1, r"\alpha is an angle"), Line(2, "100% of the clouds"))
    assert plain(source) == source


def test_read__an_org_outline() -> None:
    """
    * DONE Cluster structures on clouds
      SCHEDULED: <2031-12-05 Fri 15:30-16:30>
      :PROPERTIES:
      :SPEAKER:   Peilin Ruan
      :SPEAKER_CN:   阮佩琳
      :ROOM:      Room 1328, Building 20
      :END:
      Clouds are smooth affine varieties attached to a positive rain word. I will explain how to construct one.
    """
    found = read(test_read__an_org_outline)
    assert found["title.en"] == "Cluster structures on clouds"
    assert (found["speakers.0.name.en"], found["speakers.0.name.zh"]) == ("Peilin Ruan", "阮佩琳")
    assert (found["start"], found["end"]) == ("2031-12-05T15:30", "2031-12-05T16:30")


def test_read__who_sent_a_mail_is_no_house_of_the_speaker() -> None:
    """
    From: Rain Research Seminars
    To: rain-all
    Subject: [Rain] Cooling the Tropical Cloud
    Date: Mon, 26 Aug 2030 09:41:07 +0800

    Speaker: Dr. Paolo Mill-Rao, Associate Professor, University of Northland
    When: 3 Sep 2030 (Tue), 10.30 am - 11.30 am
    """
    found = read(test_read__who_sent_a_mail_is_no_house_of_the_speaker)
    assert found["speakers.0.affiliation.en"] == "University of Northland"
    assert found["start"] == "2030-09-03T10:30"


def test_read__tables_of_a_card_in_two_languages() -> None:
    """
    +++
    title = "Low-lying zeros of clouds"
    date = 2031-09-24T16:00:00+08:00

    [speaker]
    name = "Wenhao Sheng"
    name_zh = "盛文浩"
    inst = "University of Northland"
    inst_zh = "北地大学"
    +++
    """
    found = read(test_read__tables_of_a_card_in_two_languages)
    assert found["speakers.0.affiliation.zh"] == "北地大学"
    assert found["speakers.0.name.zh"] == "盛文浩"


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("云港大学（Harbour University）Marieke Roe（中文名：何玛丽）教授", "何玛丽", "Marieke Roe"),
        ("韩国金敏哲教授", "金敏哲", None),
    ],
)
def test_people__names_beside_other_words(text: str, zh: str, en: str | None) -> None:
    (found,) = people(text, Lexicon.load())
    assert (found.person.name.zh, found.person.name.en) == (zh, en)


@pytest.mark.parametrize(
    ("line", "series", "number"),
    [
        ("云溪法学论坛·个人信息保护专场", "云溪法学论坛", None),
        ("[观云大讲堂]2021年第22讲  乡村教师的成长", "观云大讲堂", 22),
        ("◆ “城与河”系列讲座第三讲｜韦静姝：水门之外", "“城与河”系列讲座", 3),
    ],
)
def test_heading__series_with_more_beside_them(line: str, series: str, number: int | None) -> None:
    found = heading(line, Lexicon.load())
    assert (found.series, found.number) == (series, number)


def test_read__the_title_again_with_what_stands_behind_its_colon() -> None:
    """
    📢 **讲座** | 邢思远：退休之后的云

    **Topic 题目**：Clouds after Retirement: Evidence from Linked Records（退休之后的云：来自匹配数据的证据）
    **主讲**：邢思远，云溪大学副教授
    **时间**：2031年3月27日 12:15
    """
    assert (
        read(test_read__the_title_again_with_what_stands_behind_its_colon)["title.zh"]
        == "退休之后的云：来自匹配数据的证据"
    )


def test_read__the_list_of_a_mail_is_no_series_but_the_sentence_tells_it() -> None:
    """
    From: Rain Research Seminars
    To: rain-all
    Subject: [Rain-Seminars] Cooling the Tropical Cloud
    Date: Mon, 26 Aug 2030 09:41:07 +0800

    You are cordially invited to the following seminar in the Rain Distinguished Visitors Seminar Series.

    Speaker: Dr. Paolo Mill-Rao, Associate Professor, University of Northland
    When: 3 Sep 2030 (Tue), 10.30 am - 11.30 am
    """
    found = read(test_read__the_list_of_a_mail_is_no_series_but_the_sentence_tells_it)
    assert found["series_name.en"] == "Rain Distinguished Visitors Seminar Series"
    assert found["title.en"] == "Cooling the Tropical Cloud"
