"""The built wheel, installed elsewhere, does the main job."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(out.glob("*.whl"))


def test_wheel__carries_templates_and_locales(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for folder in ("templates", "locales"):
        files = {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}
        assert {f"seminar/{name}" for name in files} <= set(names)
    assert not [name for name in names if name.startswith("tests")]


def test_wheel__announces_elsewhere(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(site), str(wheel)],
        check=True,
        capture_output=True,
    )
    notice = tmp_path / "notice.txt"
    notice.write_bytes((ROOT / "tests" / "samples" / "notice.txt").read_bytes())
    environment = {**os.environ, "PYTHONPATH": str(site), "SEMINAR_UI": "en", "SOURCE_DATE_EPOCH": "1772413200"}
    where = subprocess.run(
        [sys.executable, "-c", "import seminar; print(seminar.__file__)"],
        cwd=tmp_path,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    assert where.stdout.startswith(str(site))
    run = subprocess.run(
        [sys.executable, "-m", "seminar", "announce", "notice.txt", "--out", "out"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    made = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert made == ["email.eml", "email.html", "invite.ics", "poster.pdf", "poster.png", "talk.toml"]
