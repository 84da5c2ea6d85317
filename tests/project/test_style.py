"""ruff and strict typing stay clean; names explain themselves; no file holds two rooms."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("command", [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]], ids=" ".join)
def test_style__tools_are_content(command: list[str]) -> None:
    run = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def sources() -> list[Path]:
    return sorted((ROOT / "seminar").rglob("*.py"))


def test_style__no_file_holds_two_rooms() -> None:
    long = {
        str(path.relative_to(ROOT)): n for path in sources() if (n := len(path.read_text("utf-8").splitlines())) > 420
    }
    assert long == {}


def test_style__names_explain_themselves() -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}
    assert [path for path in sources() if path.stem in vague or path.parent.name in vague] == []


def test_layout__nothing_else_at_top_level() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if tracked.returncode:
        pytest.skip("not a git checkout")
    top = {line.split("/")[0] for line in tracked.stdout.splitlines()}
    agreed = {"pyproject.toml", "seminar", "locales", "templates", "tests", "README.md", "LICENSE"}
    assert {name for name in top if not name.startswith(".")} <= agreed
