"""The documents of ../shared/corpus, against floors that only go up."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from seminar.i18n import words
from seminar.model import as_json
from seminar.read.documents import DocumentError, open_document
from seminar.read.documents.calendar import events
from seminar.read.reader import read_document

READ_ON = datetime(2026, 1, 5, 9, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.corpus
def test_open_document__formats(shared: Path, tmp_path: Path) -> None:
    gold = shared / "corpus" / "formats"
    for source in sorted(gold.iterdir()):
        if source.suffix in (".json", ".md"):
            continue
        try:
            documents = open_document(source.read_bytes(), source.name)
        except DocumentError:
            continue
        drafts = [draft for document in documents for draft in read_document(document, reference=READ_ON)]
        records = [as_json(draft.talk) for draft in drafts]
        said = [words("zh_CN")(f.message_key, **f.params) for draft in drafts for f in draft.findings]
        (tmp_path / f"{source.stem}.json").write_text(json.dumps(records if len(records) != 1 else records[0]), "utf-8")
        (tmp_path / f"{source.stem}.log").write_text("\n".join(said), "utf-8")
    judge = [sys.executable, str(shared / "corpus" / "score_formats.py"), str(gold), str(tmp_path), "--json"]
    result = json.loads(subprocess.run(judge, capture_output=True, check=True, text=True).stdout)
    assert result["micro_f1"] >= 0.992
    assert result["refused"] == result["must_refuse"]
    assert result["named"] == result["broken"]


@pytest.mark.corpus
def test_events__every_event_arrives(shared: Path) -> None:
    folder = shared / "corpus" / "ics"
    for entry in json.loads((folder / "manifest.json").read_text("utf-8"))["files"]:
        data = (folder / entry["file"]).read_bytes()
        if entry["vevents"]:
            result = events(data, entry["file"])
            assert (entry["file"], len(result.events)) == (entry["file"], entry["vevents"])
        else:
            with pytest.raises(DocumentError):
                events(data, entry["file"])
