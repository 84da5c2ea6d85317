"""The figures on the announcements beside the project: floors that only go up."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from seminar.read.reader import read_text
from seminar.talkfile import to_json

_READ_ON = datetime(2026, 3, 1, 9, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.corpus
def test_read_text__announcements(shared: Path, tmp_path: Path) -> None:
    folder = shared / "corpus" / "announcements"
    for path in sorted(folder.glob("*.txt")):
        drafts = read_text(path.read_text(encoding="utf-8"), path.name, reference=_READ_ON)
        assert len(drafts) == 1, path.name
        (tmp_path / f"{path.stem}.json").write_text(to_json(drafts[0].talk), encoding="utf-8")
    command = [sys.executable, shared / "corpus" / "score.py", folder, tmp_path, "--json"]
    scores = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    assert scores["micro_f1"] >= 0.996
    assert scores["fields"]["start"]["f1"] == 1


@pytest.mark.corpus
def test_read_text__the_seed_announcement(shared: Path) -> None:
    text = (shared / "corpus" / "announcements" / "000.txt").read_text(encoding="utf-8")
    (draft,) = read_text(text, "000.txt", reference=_READ_ON)
    found = {finding.code for finding in draft.findings}
    assert found >= {"no_title_zh", "name_two_ways", "no_end", "damaged_labels", "suspicious_site", "url_cut_off"}
    assert draft.leftovers
