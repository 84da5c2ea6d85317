"""The text around the rows of a list is looked at once, however many talks share it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from seminar.read.document import Line
from seminar.read.labels.units import Unit
from seminar.read.prose import finding
from seminar.read.reader import read_text
from tests.read.reading import READ_ON


def test_text_around_a_table_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[str] = []
    units = finding.units

    def counted(lines: Sequence[Line]) -> tuple[Unit, ...]:
        looked_at.append("\n".join(line.text for line in lines))
        return units(lines)

    monkeypatch.setattr(finding, "units", counted)
    rows = "".join(f"| {day} May 2031 | Jane Roe | Ice in Clouds, part {day} |\n" for day in range(1, 7))
    head = "Rain Colloquium\n\nWe welcome everybody who studies rain.\n\n| Date | Speaker | Title |\n|---|---|---|\n"
    assert len(read_text(head + rows, reference=READ_ON)) == 6
    assert len(looked_at) == 1
