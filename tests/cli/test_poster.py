"""The print room on the command line."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from seminar.talkfile import to_toml
from tests.cli.conftest import Cli
from tests.talks import full_talk, minimal_talk


@pytest.fixture
def talk(tmp_path: Path) -> str:
    (tmp_path / "rain.toml").write_text(to_toml(full_talk()), "utf-8")
    return "rain.toml"


@pytest.mark.parametrize(
    ("options", "size"),
    [
        (("--format", "screen"), (1920, 1080)),
        (("--format", "square", "--theme", "bold"), (1080, 1080)),
        (("--format", "screen", "--pixels", "1366x768"), (1366, 768)),
    ],
)
@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_poster__exact_pixels(
    cli: Cli, tmp_path: Path, talk: str, options: tuple[str, ...], size: tuple[int, int], suffix: str
) -> None:
    outcome = cli("poster", talk, "-o", f"x.{suffix}", *options)
    assert outcome.code == 0, outcome.err
    assert Image.open(io.BytesIO((tmp_path / f"x.{suffix}").read_bytes())).size == size


def test_poster__wechat_is_the_tall_picture(cli: Cli, tmp_path: Path, talk: str) -> None:
    assert cli("poster", talk, "-o", "x.png", "--format", "wechat").code == 0
    assert Image.open(tmp_path / "x.png").width == 1080


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--format", "a9"), "a9"),
        (("--theme", "baroque"), "baroque"),
        (("--pixels", "wide"), "wide"),
        (("--pixels", "99999x3"), "99999"),
        (("--pdf-standard", "x-9"), "x-9"),
    ],
)
def test_poster__a_wish_that_cannot_be(
    cli: Cli, tmp_path: Path, talk: str, options: tuple[str, ...], said: str
) -> None:
    outcome = cli("poster", talk, "-o", "x.pdf", *options)
    assert outcome.code == 2 and said in outcome.err
    assert not (tmp_path / "x.pdf").exists()


def test_poster__without_a_talk(cli: Cli) -> None:
    assert "--series" in cli("poster").err


def test_poster__the_gate_refuses_a_coarse_photo_unless_forced(cli: Cli, tmp_path: Path) -> None:
    Image.new("RGB", (40, 50), "#557799").save(tmp_path / "small.png")
    speaker = full_talk().speakers[0].replacing(photo="small.png")
    (tmp_path / "rain.toml").write_text(to_toml(full_talk().replacing(speakers=(speaker,))), "utf-8")
    outcome = cli("poster", "rain.toml", "-o", "x.pdf")
    assert outcome.code == 2 and "--force" in outcome.err
    assert not (tmp_path / "x.pdf").exists()
    assert cli("poster", "rain.toml", "-o", "x.pdf", "--force").code == 0
    assert (tmp_path / "x.pdf").exists()


def test_poster__many_at_once_and_only_what_changed(cli: Cli, tmp_path: Path, talk: str) -> None:
    (tmp_path / "moss.toml").write_text(to_toml(minimal_talk()), "utf-8")
    outcome = cli("poster", talk, "moss.toml", "--out", "wall")
    assert outcome.code == 0, outcome.err
    assert "2 posters made, 0 unchanged" in outcome.out
    assert "0 posters made, 2 unchanged" in cli("poster", talk, "moss.toml", "--out", "wall").out
    (tmp_path / "moss.toml").write_text(to_toml(minimal_talk()).replace("102", "103"), "utf-8")
    (tmp_path / "wall" / "rain.pdf").unlink()
    assert "2 posters made, 0 unchanged" in cli("poster", talk, "moss.toml", "--out", "wall").out


def test_poster__one_that_fails_leaves_the_others_alone(cli: Cli, tmp_path: Path, talk: str) -> None:
    rare = minimal_talk().replacing(title={"zh": "\U000133e4"})
    (tmp_path / "rare.toml").write_text(to_toml(rare), "utf-8")
    outcome = cli("poster", "rare.toml", talk, "--out", "wall")
    assert outcome.code == 2 and "rare.pdf" in outcome.err
    assert (tmp_path / "wall" / "rain.pdf").is_file() and not (tmp_path / "wall" / "rare.pdf").exists()


def test_programme__of_files(cli: Cli, tmp_path: Path, talk: str) -> None:
    (tmp_path / "moss.toml").write_text(to_toml(minimal_talk()), "utf-8")
    assert cli("programme", talk, "moss.toml").code == 0
    assert (tmp_path / "programme.pdf").read_bytes().startswith(b"%PDF")
    assert cli("programme", talk, "-o", "week.png", "--format", "tall").code == 0
    assert Image.open(tmp_path / "week.png").width == 1080


def test_programme__of_the_store(cli: Cli, tmp_path: Path) -> None:
    cli("init")
    (tmp_path / "rain.toml").write_text(to_toml(full_talk()), "utf-8")
    cli("add", "rain.toml")
    cli("confirm", "7d0c")
    outcome = cli("programme", "--from", "2026-03-01", "--to", "2026-03-31")
    assert outcome.code == 0, outcome.err
    assert cli("programme", "--from", "2027-03-01").code == 2


def test_theme__a_new_one_works_at_once_and_names_its_mistakes(cli: Cli, tmp_path: Path, talk: str) -> None:
    assert cli("theme", "new", "ours").code == 0
    assert cli("theme", "new", "ours").code == 2
    assert cli("poster", talk, "-o", "x.pdf", "--templates", "templates", "--theme", "ours").code == 0
    (template,) = (tmp_path / "templates" / "themes" / "ours").glob("look.typ")
    template.write_text(template.read_text("utf-8") + "\n#let broken = (\n", "utf-8")
    outcome = cli("poster", talk, "-o", "y.pdf", "--templates", "templates", "--theme", "ours")
    assert outcome.code == 2 and "look.typ" in outcome.err
    assert not (tmp_path / "y.pdf").exists()


def test_poster__watch_makes_it_again_on_save(tmp_path: Path, talk: str) -> None:
    command = [sys.executable, "-m", "seminar", "poster", talk, "-o", "x.pdf", "--watch"]
    environment = {**os.environ, "SEMINAR_UI": "en"}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE) as watcher:
        try:
            first = appears(tmp_path / "x.pdf", b"")
            text = (tmp_path / talk).read_text("utf-8")
            (tmp_path / talk).write_text(text.replace("305", "207"), "utf-8")
            assert appears(tmp_path / "x.pdf", first) != first
        finally:
            watcher.send_signal(signal.SIGINT)
        assert watcher.wait(timeout=20) in (0, 130)


def appears(path: Path, before: bytes) -> bytes:
    """The content of a file once it is another one; the test fails where that takes half a minute."""
    for _ in range(300):
        if path.exists() and (now := path.read_bytes()) != before:
            return now
        time.sleep(0.1)
    raise AssertionError(f"{path} did not change")
