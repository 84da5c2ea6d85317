"""The command line in this process: quick, and as a user sees it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from seminar.cli import run

SAMPLES = Path(__file__).parents[1] / "samples"


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str


Cli = Callable[..., Outcome]


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Cli:
    """``cli("announce", "notice.txt")`` in an empty folder, in English, with a fixed clock."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SEMINAR_UI", "en")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772413200")  # 2026-03-02 01:00 UTC

    def call(*arguments: str, stdin: bytes = b"") -> Outcome:
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
            code = run(arguments)
        captured = capfd.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    """The sample notice, in the folder where ``cli`` runs."""
    path = tmp_path / "notice.txt"
    path.write_bytes((SAMPLES / "notice.txt").read_bytes())
    return path
