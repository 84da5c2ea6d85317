"""Numbers, acronyms and formulae on both sides."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from tests.check.codes import alarms, altered


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("样本共1.2万份", "There are 12,000 samples"),
        ("每天860万次", "8.6 million times a day"),
        ("约50萬人", "about 500,000 people"),
        ("含6.6k条记录", "with 6,600 records"),
        ("近七成受访者", "nearly 70% of those asked"),
        ("三种方法，十座城市", "3 methods in 10 cities"),
        ("5种方法", "five methods"),
        ("第二十一届", "the 21st time"),
        ("20世纪90年代以来", "since the 1990s"),
        ("下午2点半集合", "meet at 2:30 pm"),
        ("9:45起", "from 9.45 am"),
        ("14时30分集合", "meet at 2:30 pm"),
        ("10月31日截止", "closes on October 31"),
        ("1.2×10^5个细胞", "120,000 cells"),
        ("电话：010-5550 0127", "phone: +86 10 5550 0127"),
        ("民國113年起", "since 2024"),
        ("H100 与 GPT-4 的比较", "H100 and GPT4 compared"),
        ("见 https://a.example.org/2024", "see https://a.example.org/2025-en"),
        ("该方法快3倍", "The method is much faster"),
        ("用了20年", "It took a score of years, of which 3 were spent waiting and 17 working, as 2 papers tell"),
    ],
)
def test_number_mismatch__agrees(zh: str, en: str) -> None:
    assert [code for code, _ in alarms(altered(notes=Bilingual(zh, en))) if code == "number_mismatch"] == []


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("样本共1.2万份", "There are 1,200 samples"),
        ("含6.6k条记录", "with 66k records"),
        ("第66期", "No. 68"),
        ("工作8年", "worked for 80 years"),
        ("维数4到7之间", "between dimensions 4 and 4"),
        ("2009年获博士学位，发表论文30篇", "Ph.D. in 2019, 30 papers"),
        ("会议号 123-456-789", "meeting ID 123-456-780"),
    ],
)
def test_number_mismatch__differs(zh: str, en: str) -> None:
    assert ("number_mismatch", "notes.zh") in alarms(altered(notes=Bilingual(zh, en)))


@pytest.mark.parametrize(
    ("zh", "en", "found"),
    [
        ("物理楼 305", "Room 305, Physics Building", []),
        ("物理楼二楼 B-204", "B204, 2nd Floor, Physics Building", []),
        ("物理楼", "Room 305, Physics Building", []),
        ("物理楼 W563", "Room 563, Physics Building", []),
        ("物理楼 305", "Room 503, Physics Building", [("number_mismatch", "venue.zh")]),
        ("物理楼 W563", "E563, Physics Building", [("number_mismatch", "venue.zh")]),
        ("物理楼3层305", "Room 305, 4th Floor, Physics Building", [("number_mismatch", "venue.zh")]),
    ],
)
def test_number_mismatch__rooms(zh: str, en: str, found: list[tuple[str, str]]) -> None:
    assert alarms(altered(venue=Bilingual(zh, en))) == found


def test_number_mismatch__two_independent_biographies_are_left_alone() -> None:
    bio = Bilingual(
        "林远舟，2003年本科毕业，2008年任副教授，主持项目12项，发表论文40余篇。",
        "Yuanzhou Lin was a postdoc until 2014, joined Yunxi University in 2016 and has won 3 prizes since 2019.",
    )
    assert alarms(altered(speakers__0__bio=bio)) == []


def test_number_mismatch__a_meeting_number_unlike_the_one_on_record() -> None:
    note = Bilingual("会议号 123-456-780。", "Meeting ID 123-456-780.")
    assert ("number_mismatch", "notes.zh") in alarms(altered(notes=note))
    right = Bilingual("会议号 123 456 789，电话 010-5550 0127。", "Meeting ID 123 456 789, phone 010-5550 0127.")
    assert alarms(altered(notes=right)) == []


@pytest.mark.parametrize(
    ("zh", "en", "found"),
    [
        ("用 FPGA 实现解码", "Decoding on an FGPA", ["token_mismatch"]),
        ("用 CRISPR 筛选基因", "Screening genes with CRIPSR", ["token_mismatch"]),
        ("用 FPGA 实现解码", "Decoding on FPGAs", []),
        ("用人工智能预报降水", "Forecasting rain with AI", []),
        ("SVM 与 RNN 的比较", "A comparison of CNN and LSTM", []),
        ("在 $\\mathbb{R}^3$ 中的流", "Flows in $\\mathbb{R}^4$", ["formula_mismatch"]),
        ("在 $\\mathbb{R}^3$ 中的流", "Flows in $\\mathbb R^3$, $t>0$", []),
        ("在 $x + y$ 中的流", "Flows in $x+y$", []),
    ],
)
def test_tokens_and_formulae(zh: str, en: str, found: list[str]) -> None:
    assert [code for code, _ in alarms(altered(title=Bilingual(zh, en)))] == found
