"""Text in the columns of a terminal."""

from __future__ import annotations

import pytest

from seminar.cli.columns import cut, padded, width, wrapped


def test_width__a_han_character_takes_two() -> None:
    assert (width("雨 rain，"), width("é"), width("e\u0301")) == (9, 1, 1)


def test_cut__ends_with_an_ellipsis_within_the_columns() -> None:
    assert cut("云滴如何长大", 7) == "云滴如…"
    assert cut("云滴", 4) == "云滴"


def test_padded__to_columns() -> None:
    assert padded("云", 4) + "|" == "云  |"


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("清理空间，再试一次。", 10, ["清理空间，", "再试一次。"]),
        ("清理空间，再试一次。", 8, ["清理空", "间，再试", "一次。"]),
        ("运行“seminar list”可看全部", 14, ["运行“seminar", "list”可看全部"]),
        ("Run it again when the time is known.", 14, ["Run it again", "when the time", "is known."]),
        ("averyverylongword", 5, ["averyverylongword"]),
        ("", 5, [""]),
    ],
)
def test_wrapped__breaks_where_a_reader_would(text: str, columns: int, lines: list[str]) -> None:
    assert wrapped(text, columns) == lines


def test_wrapped__loses_nothing() -> None:
    text = "用讲座记录制作海报。-o的扩展名决定是pdf、png、jpg还是svg。（a4、a3）¿qué? 😀 ＡＢ ㄅ"
    for columns in (1, 7, 20, 80):
        assert "".join(wrapped(text, columns)).replace(" ", "") == text.replace(" ", "")
