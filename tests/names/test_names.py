"""Does the English name belong to the Chinese one; titles; the three forms."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.bilingual import Bilingual
from seminar.names import NameMatch, compare, forms, looks_chinese, shares_surname, strip_honorifics

MATCH, MISMATCH, CANNOT_TELL = NameMatch.MATCH, NameMatch.MISMATCH, NameMatch.CANNOT_TELL


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("林远舟", "Yuanzhou Lin"),
        ("林远舟", "LIN Yuanzhou"),
        ("林远舟", "Lin, Yuan-Zhou"),
        ("林远舟", "Y.-Z. Lin"),
        ("林远舟", "Y. Lin"),
        ("林远舟", "Jack Yuanzhou Lin"),
        ("林远舟", "Yuanzhou R. Lin"),
        ("陈寅恪", "Yinque Chen"),
        ("林远舟", "Yuǎnzhōu Lín"),
        ("单于飞", "Fei Chanyu"),
        ("单飞", "Fei Shan"),
        ("仇小雨", "Xiaoyu Qiu"),
        ("查小雨", "Xiaoyu Zha"),
        ("曾一苇", "Yiwei Zeng"),
        ("欧阳汀", "Ou Yang Ting"),
        ("令狐雁", "Yan Linghu"),
        ("吕思安", "Si'an Lü"),
        ("吕思安", "Si’an Lyu"),
        ("吕思安", "Sian Lv"),
        ("陈乐", "Yue Chen"),
        ("鄂小满", "Xiaoman E"),
        ("Camila Ortega", "Camila Ortega"),
    ],
)
def test_compare__match(zh: str, en: str) -> None:
    assert compare(zh, en) is MATCH


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("林远舟", "Qinghe Gu"),
        ("林远舟", "Yuanzhou Gu"),
        ("林远舟", "Yaunzhou Lin"),
        ("林远舟", "Yuanzou Lin"),
        ("林远舟", "W. Lin"),
        ("周露", "Lou Zhou"),
        ("欧阳汀", "Ting Sima"),
        ("黄詠霖", "Moran Cui"),
        ("卡米拉·奥尔特加", "Bowen Xiong"),
        ("Camila Ortega", "Bowen Xiong"),
    ],
)
def test_compare__mismatch(zh: str, en: str) -> None:
    assert compare(zh, en) is MISMATCH


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("許惟哲", "Wei-Che Hsu"),  # Wade–Giles
        ("林怡君", "Yi-Chun Lin"),  # Wade–Giles that is good Pinyin
        ("黃詠霖", "Wing-Lam Wong"),  # Cantonese
        ("陈大文", "Tai Man Chan"),  # Cantonese that is good Pinyin
        ("陈丽华", "Li Hua Tan"),  # Hokkien
        ("林远舟", "Jack Lin"),
        ("李明", "Ben Li"),  # Ben is a syllable as well as a name
        ("卡米拉·奥尔特加", "Camila Ortega"),
        ("扎西顿珠", "Tashi Dhondup"),
        ("田中健", "Ken Tanaka"),
        ("林远舟", ""),
        ("", "Yuanzhou Lin"),
        ("林", "Yuanzhou Lin"),
        ("林远舟", "林远舟"),
    ],
)
def test_compare__cannot_tell(zh: str, en: str) -> None:
    assert compare(zh, en) is CANNOT_TELL


@pytest.mark.parametrize(
    ("name", "bare", "titles"),
    [
        ("林远舟教授", "林远舟", ("教授",)),
        ("林远舟 特聘教授、博士生导师", "林远舟", ("特聘教授", "博士生导师")),
        ("王正教授", "王正", ("教授",)),
        ("Prof. Dr. Ada Lin, Ph.D.", "Ada Lin", ("Prof.", "Dr.", "Ph.D.")),
        ("Assoc. Prof. Ada Lin", "Ada Lin", ("Assoc. Prof.",)),
        ("Dr.Ada Lin", "Ada Lin", ("Dr.",)),
        ("Camila Ortega 博士", "Camila Ortega", ("博士",)),
        ("林远舟", "林远舟", ()),
        ("Drew Profeta", "Drew Profeta", ()),
        ("教授", "教授", ()),
        ("Prof.", "Prof.", ()),
    ],
)
def test_strip_honorifics(name: str, bare: str, titles: tuple[str, ...]) -> None:
    assert strip_honorifics(name) == (bare, titles)


@pytest.mark.parametrize(
    ("zh", "en", "shown"),
    [
        ("林远舟", "Yuanzhou Lin", "林远舟 · Yuanzhou Lin · LIN Yuanzhou"),
        ("林远舟", "LIN Yuanzhou", "林远舟 · Yuanzhou Lin · LIN Yuanzhou"),
        ("林远舟", None, "林远舟 · Yuanzhou Lin · LIN Yuanzhou"),
        ("吕思安", None, "吕思安 · Si'an Lü · LÜ Si'an"),
        ("欧阳汀", "Ouyang Ting", "欧阳汀 · Ting Ouyang · OUYANG Ting"),
        (None, "Ortega, Camila", "Camila Ortega · ORTEGA Camila"),
        ("卡米拉·奥尔特加", "Camila Ortega", "卡米拉·奥尔特加 · Camila Ortega"),
        ("扎西顿珠", None, "扎西顿珠"),
        (None, None, ""),
    ],
)
def test_forms(zh: str | None, en: str | None, shown: str) -> None:
    assert str(forms(Bilingual(zh, en))) == shown


def test_looks_chinese() -> None:
    assert looks_chinese("Yuanzhou Lin")
    assert not looks_chinese("Camila Ortega")
    assert not looks_chinese("Lisa Li")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=90), st.text(max_size=90))
def test_names__never_crash(zh: str, en: str) -> None:
    compare(zh, en)
    strip_honorifics(zh)
    forms(Bilingual(zh, en))


def _rows(shared: Path) -> list[dict[str, str]]:
    with (shared / "corpus" / "names.tsv").open(encoding="utf-8") as source:
        return list(csv.DictReader(source, delimiter="\t"))


@pytest.mark.corpus
def test_compare__real_names(shared: Path) -> None:
    wrong = [
        (row["zh"], row["en"])
        for row in _rows(shared)
        if (answer := compare(row["zh"], row["en"])) is not MATCH
        if row["kind"] == "pinyin" or (row["kind"] in ("hktw", "foreign") and answer is MISMATCH)
    ]
    missed = [
        row["en"] for row in _rows(shared) if row["kind"] == "typo" and compare(row["zh"], row["en"]) is not MISMATCH
    ]
    assert wrong == [] and missed == []


@pytest.mark.corpus
def test_compare__real_names_mispaired(shared: Path) -> None:
    rows = [row for row in _rows(shared) if row["kind"] == "pinyin"]
    chance = random.Random(7)
    pairs = [chance.sample(rows, 2) for _ in range(200)]
    assert sum(compare(one["zh"], other["en"]) is MISMATCH for one, other in pairs) >= 194


@pytest.mark.parametrize(
    ("zh", "en", "shared"),
    [
        ("林远舟", "Yu-Tse Lin", True),
        ("陳念慈", "Nien-Tzu Chen", True),
        ("张三", "Cheung San", True),
        ("林远舟", "Jane Roe", False),
    ],
)
def test_shares_surname(zh: str, en: str, shared: bool) -> None:
    assert shares_surname(zh, en) is shared
