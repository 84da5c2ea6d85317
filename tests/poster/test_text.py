"""Texts made ready for the typesetter."""

from __future__ import annotations

import pytest

from seminar.render.poster.text import clean, one_line, paragraphs, sentences, title_words, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\u200bb\ufeffc", "abc"),
        ("abc\u202edef", "abcdef"),
        ("a \t b", "a b"),
        ("⼤⽓", "大气"),
        ("e\u0301t\u0301", "é" + "t\u0301"),
        ("教授　博士", "教授　博士"),
        ("a\x07b", "a b"),
        ("一\r\n二", "一\n二"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_one_line__han_join_without_a_blank_latin_with_one() -> None:
    assert one_line("云滴碰并的\n实验 Theory\nof rain") == "云滴碰并的实验 Theory of rain"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("先讲甲。再讲乙！“好。”完", ["先讲甲。", "再讲乙！", "“好。”", "完"]),
        ("One thing. Another by Dr. Lin. A third", ["One thing. ", "Another by Dr. Lin. ", "A third"]),
        ("It grew by 3.5 per cent. Why?", ["It grew by 3.5 per cent. ", "Why?"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_sentences__an_endless_one_is_cut_at_commas() -> None:
    pieces = sentences("水汽凝结，" * 100)
    assert "".join(pieces) == "水汽凝结，" * 100
    assert all(len(piece) <= 160 and piece.endswith("，") for piece in pieces)


def test_paragraphs__nothing_is_lost() -> None:
    text = "甲说了。乙也说了。\n\nThen C spoke. And D."
    assert ["".join(map(str, paragraph)) for paragraph in paragraphs(text)] == text.split("\n\n")


@pytest.mark.parametrize(
    ("title", "never_split"),
    [
        ("超导量子比特的相干时间与材料缺陷研究", ["超导", "量子", "比特", "材料", "缺陷"]),
        ("“双碳”目标下的能源（Energy）转型", ["“双碳”", "（Energy）"]),
        ("Where Rain Comes From: A New View", ["From: "]),
        ("From Drops to Clouds - A Journey", ["Clouds - "]),
        ("From Drops to Clouds – A Journey", ["Clouds – "]),
        ("Rings of Index -1 and Rain", ["-1 "]),
    ],
)
def test_words__chinese_breaks_between_words_and_marks_stay(title: str, never_split: list[str]) -> None:
    pieces = words(title)
    assert "".join(pieces) == title
    for word in never_split:
        assert any(word in piece for piece in pieces), f"{word} is split in {pieces}"
    assert not any(piece[0] in "，。：；、）”" for piece in pieces)


def test_title_words__a_formula_is_one_piece() -> None:
    pieces = title_words(r"关于$E = mc^2$的检验")
    formulas = [run for piece in pieces if isinstance(piece, list) for run in piece if isinstance(run, dict)]
    assert [formula["source"] for formula in formulas] == ["$E = mc^2$"]
