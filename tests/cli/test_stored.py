"""One edit, every channel: a talk of the store announced, changed, announced again, cancelled."""

from __future__ import annotations

import email
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from seminar.talkfile import to_toml
from tests.cli.conftest import Cli
from tests.talks import full_talk


@pytest.fixture
def workspace(cli: Cli, tmp_path: Path) -> Cli:
    """A workspace with the series boyue and one confirmed talk of it, 7d0c6f1e."""
    assert cli("init").code == 0
    assert cli("series", "add", "boyue", "--name", "观云学术论坛 / Cloud Watchers", "--colour", "#8c2f39").code == 0
    talk = full_talk().replacing(number=None, series="boyue", series_name={}, status="draft")
    (tmp_path / "talk.toml").write_text(to_toml(talk), "utf-8")
    assert cli("add", "talk.toml").code == 0
    outcome = cli("confirm", "7d0c")
    assert outcome.code == 0, outcome.err
    (tmp_path / "talk.toml").unlink()
    return cli


def draft(tmp_path: Path) -> EmailMessage:
    (path,) = tmp_path.glob("out/*/email.eml")
    message = email.message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def invitation(tmp_path: Path) -> str:
    (path,) = tmp_path.glob("out/*/invite.ics")
    return path.read_text("utf-8").replace("\r\n ", "")


def test_announce__a_talk_of_the_store(workspace: Cli, tmp_path: Path) -> None:
    outcome = workspace("announce", "boyue/1")
    assert outcome.code == 0, outcome.err
    assert (tmp_path / "out" / "boyue-1" / "poster.pdf").is_file()
    assert "SEQUENCE:0" in invitation(tmp_path)
    assert "out of date" not in workspace("status").out


def test_announce__after_a_change_it_is_a_correction_in_the_same_thread(workspace: Cli, tmp_path: Path) -> None:
    workspace("announce", "boyue/1")
    first = draft(tmp_path)
    assert workspace("change", "boyue/1", "--venue", "物理楼 207 会议室 / Room 207, Physics Building").code == 0
    stale = workspace("status").out
    assert "out/boyue-1/poster.pdf" in stale and "revision 0" in stale
    outcome = workspace("announce", "boyue/1")
    assert "correction" in outcome.out
    second = draft(tmp_path)
    assert "更正" in second["Subject"] and "Correction" in second["Subject"]
    assert second["In-Reply-To"] == first["Message-ID"] != second["Message-ID"]
    body = second.get_body(("plain",))
    assert body is not None and all(room in body.get_content() for room in ("305", "207"))
    assert "SEQUENCE:1" in invitation(tmp_path)
    assert "out of date" not in workspace("status").out


def test_announce__wording_alone_makes_no_calendar_jump(
    workspace: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace("announce", "boyue/1")
    monkeypatch.setenv("EDITOR", "sed -i s/茶点/茶歇/")
    assert workspace("edit", "boyue/1", stdin=b"y\n").code == 0
    assert workspace("announce", "boyue/1").code == 0
    assert "SEQUENCE:0" in invitation(tmp_path)
    assert "更正" not in draft(tmp_path)["Subject"]


def test_announce__a_cancellation_takes_it_out_of_calendars(workspace: Cli, tmp_path: Path) -> None:
    workspace("announce", "boyue/1")
    assert workspace("cancel", "boyue/1").code == 0
    workspace("announce", "boyue/1")
    text = invitation(tmp_path)
    assert "METHOD:CANCEL" in text and "STATUS:CANCELLED" in text and "SEQUENCE:1" in text
    assert "取消" in draft(tmp_path)["Subject"]


def test_announce__unknown_talks_and_missing_files_are_told_apart(workspace: Cli) -> None:
    assert "no file" in workspace("announce", "lost.txt").err
    unknown = workspace("announce", "boyue/99")
    assert unknown.code == 2 and "no number 99" in unknown.err
