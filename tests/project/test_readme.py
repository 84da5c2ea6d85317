"""The README is true: its commands run, in order, as they stand there."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from seminar.workspace import FILE_NAME, load

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def command_lines(text: str) -> list[str]:
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S)
    return [line for block in blocks for line in block.splitlines() if line.strip() and not line.startswith("#")]


def commands(line: str) -> list[list[str]]:
    """The commands of a line of shell, without its comment."""
    parts: list[list[str]] = [[]]
    for word in shlex.split(line, comments=True):
        if word == "&&":
            parts.append([])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def test_readme__commands_run(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "tests" / "samples", tmp_path / "tests" / "samples")
    shutil.copy(ROOT / "tests" / "samples" / "notice.txt", tmp_path)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1772413200", "SEMINAR_UI": "en"}
    ran = 0
    for line in command_lines(README):
        for words in commands(line):
            # the installing halves are what CI and the reader run; here the tool is installed already
            if Path(words[0]).name == "seminar":
                run = subprocess.run(
                    [sys.executable, "-m", "seminar", *words[1:]],
                    cwd=tmp_path,
                    env=environment,
                    capture_output=True,
                    text=True,
                )
                assert run.returncode == ("(exit status 1" in line), f"{line}\n{run.stdout}{run.stderr}"
                ran += 1
    assert ran >= 25


def test_readme__the_settings_shown_can_be_used(tmp_path: Path) -> None:
    (shown,) = (block for block in re.findall(r"^```toml\n(.*?)^```", README, re.M | re.S) if "[mail]" in block)
    (tmp_path / FILE_NAME).write_text(shown, "utf-8")
    workspace = load(tmp_path)
    assert workspace.sender and workspace.readers and workspace.replies and workspace.branding.organization.en


def test_readme__names_every_file_of_the_main_job() -> None:
    for name in ("talk.toml", "poster.pdf", "poster.png", "email.eml", "email.html", "invite.ics"):
        assert f"`{name}`" in README


def test_readme__links_and_pictures_are_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert target.startswith("https://") or (ROOT / target).exists(), target


def test_readme__ci_runs_its_test_command() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "<!-- test command -->" in README and "<!-- test command -->" in script
