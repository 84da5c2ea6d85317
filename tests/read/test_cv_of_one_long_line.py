"""Texts that are no CV, in one endless line: read all the same, and not letter by letter again and again."""

from __future__ import annotations

import pytest

from tests.read.reading import cv


@pytest.mark.parametrize(
    "piece", [" | ", "  ", "- ", "： ", "（", "Roe, J., ", "博士，", "(with J. Roe) ", "where he is ", "{ "]
)
@pytest.mark.parametrize("before", ["林远舟，", "Jane Roe\n\nEducation\n", "Jane Roe\n\nPublications\n"])
def test_read_cv__one_endless_line(before: str, piece: str) -> None:
    assert cv(before + piece * 10_000).person.name.sides()
