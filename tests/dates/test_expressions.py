"""The ways notices write a time, each with what it means to a careful reader.

``expressions.tsv`` holds text, start, end and what is wrong with it (a refusal, or the codes of the conflicts); the
reference is Monday, 2 March 2026, in Beijing.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from seminar.dates import When, parse_when

REFERENCE = date(2026, 3, 2)
ROWS = [line.split("\t") for line in Path(__file__).with_name("expressions.tsv").read_text("utf-8").splitlines()]


def written(value: datetime | date | None) -> str:
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if value else ""


def troubles(when: When) -> str:
    return when.refused or " ".join(sorted(conflict.code for conflict in when.conflicts))


@pytest.mark.parametrize(("text", "start", "end", "trouble"), ROWS, ids=[row[0] for row in ROWS])
def test_parse_when__expression(text: str, start: str, end: str, trouble: str) -> None:
    when = parse_when(text, reference=REFERENCE)
    assert (written(when.start), written(when.end), troubles(when)) == (start, end, trouble)
