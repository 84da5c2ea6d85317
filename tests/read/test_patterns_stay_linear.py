"""No line makes a pattern try its parts in every way: invented text, pumped until such a pattern would take minutes."""

from __future__ import annotations

import pytest

from seminar.read.cv.works.venues_last import without_last_venue
from seminar.read.documents import open_document
from seminar.read.reader import read_text
from tests.growth import LINEAR, growth
from tests.read.reading import READ_ON, cv

_NOTICE = "题目：云中的冰\n报告人：林远舟\n时间：2031年5月3日 15:00\n"
_MAIL = "Title: Ice in Clouds\nSpeaker: Jane Roe\nTime: 3 May 2031, 15:00\n"
_LIFE = "Jane Roe\nHarbour University\n\n"
_ZH_LIFE = "林远舟\n云溪大学教授\n\n教育背景\n"


@pytest.mark.parametrize(
    ("head", "piece", "tail", "times"),
    [
        pytest.param(_MAIL + "\nspeak", " ", "x\n", 4_800, id="blanks behind a word that may be a label"),
        pytest.param(_MAIL + "Venue: Rain House", " ", "Hall 5\n", 4_800, id="blanks within a place"),
        pytest.param(
            _MAIL + "Venue: Rain House 5", " ", "x and online (Zoom 5)\n", 1_200, id="blanks before a way to attend"
        ),
        pytest.param(_MAIL + "Venue: Rain House (", " ", "x\n", 4_800, id="blanks where seats are counted"),
        pytest.param(_NOTICE + "地点：腾讯会议 密码", " ", "云\n", 1_200, id="blanks behind a password"),
        pytest.param("<summary>a", " ", "x\n" + _MAIL, 2_400, id="blanks in a fold"),
        pytest.param("报告人：林远舟（", "特聘助理研究员、", "云）\n", 24, id="ranks in a row"),
        pytest.param("", "学术报告预告学术演讲", "云\n" + _NOTICE, 60, id="words for a talk in a row"),
    ],
)
def test_read_text__pumped_text_costs_no_more_than_its_length(head: str, piece: str, tail: str, times: int) -> None:
    def work(size: int) -> None:
        read_text(head + piece * size + tail, reference=READ_ON)

    work(4)  # what is made once is no cost of the smaller text
    assert growth(work, times) < LINEAR


@pytest.mark.parametrize(
    ("head", "piece", "tail", "times"),
    [
        pytest.param(_LIFE + "Research interests: Salt", "\t", "ports\n", 1_200, id="tabs within interests"),
        pytest.param(_ZH_LIFE + "2031年 博士，云溪大学，导师", " ", "x\n", 1_200, id="blanks behind an advisor"),
        pytest.param(
            _LIFE + "Publications\n", "AB-", "x. Salt and ports. Tern, 2019.\n", 6_400, id="a word of hyphens"
        ),
        pytest.param(
            _LIFE + "Publications\nRoe, J.", " ", "x. Salt. Tern, 2019.\n", 2_400, id="blanks behind an author"
        ),
    ],
)
def test_read_cv__pumped_text_costs_no_more_than_its_length(head: str, piece: str, tail: str, times: int) -> None:
    def work(size: int) -> None:
        cv(head + piece * size + tail)

    work(4)
    assert growth(work, times) < LINEAR


def test_open_document__comments_before_no_page_cost_no_more_than_their_length() -> None:
    assert growth(lambda size: open_document(b"<!--a-->" * size + b"x", "notice.txt"), 24) < LINEAR


def test_venues__figures_behind_a_title_cost_no_more_than_their_length() -> None:
    def work(size: int) -> None:
        title = "Salt roads in early winter, Computers"
        without_last_venue(title, f"{title} {'1234' * size}x", by_commas=True)

    work(4)
    assert growth(work, 120) < LINEAR
