"""Running text measured on the CMU postings: what prose alone finds, and what the whole reader makes of it.

A third of the sample (every third posting) was set aside while the rules were written; both parts have floors.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path
from types import ModuleType
from zoneinfo import ZoneInfo

import pytest

from seminar.read.document import from_text
from seminar.read.prose.finding import find_in_prose
from seminar.read.reader import read_text

ZONE = "America/New_York"
REFERENCE = datetime(1995, 1, 1, tzinfo=ZoneInfo(ZONE))
SLOTS = ("start", "end", "location", "speaker")

#: F1 of start, end, location, speaker: floors, which only go up.
PROSE_FLOORS = {
    ("whole", "tuned"): (0.99, 0.99, 0.97, 0.99),
    ("whole", "held"): (0.99, 0.99, 0.99, 0.99),
    ("body", "tuned"): (0.98, 0.97, 0.97, 0.99),
    ("body", "held"): (0.99, 0.99, 0.99, 0.94),
}
#: The same for the record the whole reader makes of a posting, where prose is one voice among several.
READER_FLOORS = {
    ("whole", "tuned"): (0.99, 0.99, 0.97, 0.99),
    ("whole", "held"): (0.99, 0.99, 0.99, 0.99),
    ("body", "tuned"): (0.98, 0.97, 0.97, 0.99),
    ("body", "held"): (0.97, 0.93, 0.99, 0.99),
}


def clock(value: object) -> str | None:
    return value.strftime("%H:%M") if isinstance(value, (datetime, time)) else None


def from_prose(text: str) -> dict[str, object]:
    """What prose says; an hour without a day counts, as the scorer asks for hours only."""
    found = find_in_prose(from_text(text).lines, reference=REFERENCE, timezone=ZONE)
    when = found.when[0].value if found.when else None
    start, end = (when.start, when.end) if when else (None, None)
    return {
        "start": clock(start) or (clock(when.clock) if when else None),
        "end": clock(end) or (clock(when.end_clock) if when else None),
        "location": [guess.value.en or guess.value.zh for guess in found.venues],
        "speaker": [guess.value.name.en or guess.value.name.zh for guess in found.speakers],
    }


def from_reader(text: str) -> dict[str, object]:
    """What the record holds in the end."""
    drafts = read_text(text, reference=REFERENCE, timezone=ZONE)
    if not drafts:
        return {}
    talk = drafts[0].talk
    venue = talk.venue.en or talk.venue.zh
    return {
        "start": clock(talk.starts_at),
        "end": clock(talk.ends_at),
        "location": [venue] if venue else [],
        "speaker": [name for person in talk.speakers if (name := person.name.en or person.name.zh)],
    }


def scorer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("cmu_score", folder / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measure(
    folder: Path, tmp_path: Path, read: Callable[[str], dict[str, object]], setting: str, part: str
) -> tuple[float, ...]:
    score = scorer(folder)
    gold = score.load_gold(folder / "gold", setting == "body")
    chosen = {name: gold[name] for at, name in enumerate(sorted(gold)) if (at % 3 == 2) == (part == "held")}
    for name, tagged in chosen.items():
        predicted = read(score.ANY_TAG.sub("", tagged))
        (tmp_path / f"{name}.json").write_text(json.dumps(predicted), encoding="utf-8")
    result, _ = score.score(chosen, tmp_path)
    return tuple(round(result["slots"][slot]["f1"], 3) for slot in SLOTS)


@pytest.mark.corpus
@pytest.mark.parametrize(("setting", "part"), list(PROSE_FLOORS))
def test_find_in_prose__cmu_seminars(shared: Path, tmp_path: Path, setting: str, part: str) -> None:
    got = measure(shared / "corpus" / "cmu-seminars", tmp_path, from_prose, setting, part)
    assert all(value >= floor for value, floor in zip(got, PROSE_FLOORS[setting, part], strict=True)), got


@pytest.mark.corpus
@pytest.mark.parametrize(("setting", "part"), list(READER_FLOORS))
def test_read_text__cmu_seminars(shared: Path, tmp_path: Path, setting: str, part: str) -> None:
    got = measure(shared / "corpus" / "cmu-seminars", tmp_path, from_reader, setting, part)
    assert all(value >= floor for value, floor in zip(got, READER_FLOORS[setting, part], strict=True)), got
