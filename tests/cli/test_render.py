"""The verbs that make one channel."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar.talkfile import to_toml
from tests.cli.conftest import Cli
from tests.talks import full_talk, minimal_talk


@pytest.fixture
def talk(tmp_path: Path) -> str:
    (tmp_path / "talk.toml").write_text(to_toml(full_talk()), "utf-8")
    return "talk.toml"


@pytest.mark.parametrize(
    ("verb", "name", "start"),
    [
        ("poster", "x.pdf", b"%PDF"),
        ("poster", "x.png", b"\x89PNG"),
        ("poster", "x.svg", b"<svg"),
        ("email", "x.eml", b"MIME-Version"),
        ("email", "x.html", b"<!"),
        ("invite", "x.ics", b"BEGIN:VCALENDAR"),
        ("page", "x.html", b"<!"),
        ("wechat", "x.html", b"<"),
        ("message", "x.txt", "【".encode()),
    ],
)
def test_verbs__one_file_each(cli: Cli, tmp_path: Path, talk: str, verb: str, name: str, start: bytes) -> None:
    outcome = cli(verb, talk, "-o", name)
    assert outcome.code == 0, outcome.err
    assert (tmp_path / name).read_bytes().startswith(start)
    assert name in outcome.out


@pytest.mark.parametrize(("verb", "name"), [("poster", "poster.pdf"), ("email", "email.eml"), ("invite", "invite.ics")])
def test_verbs__without_a_name_beside_the_talk(cli: Cli, tmp_path: Path, verb: str, name: str) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "talk.toml").write_text(to_toml(minimal_talk()), "utf-8")
    assert cli(verb, "deep/talk.toml").code == 0
    assert (tmp_path / "deep" / name).is_file()


@pytest.mark.parametrize(
    ("verb", "name"), [("poster", "x"), ("poster", "x.doc"), ("email", "x.pdf"), ("invite", "x.txt"), ("page", "x.pdf")]
)
def test_verbs__a_suffix_that_does_not_fit(cli: Cli, tmp_path: Path, talk: str, verb: str, name: str) -> None:
    assert cli(verb, talk, "-o", name).code == 2
    assert not (tmp_path / name).exists()


def test_invite__several_talks_in_one_calendar(cli: Cli, tmp_path: Path, talk: str) -> None:
    (tmp_path / "other.toml").write_text(to_toml(minimal_talk()), "utf-8")
    assert cli("invite", talk, "other.toml", "-o", "all.ics").code == 0
    assert (tmp_path / "all.ics").read_bytes().count(b"BEGIN:VEVENT") == 2


def test_lang__one_language_marks_what_stands_in_the_other(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "talk.toml").write_text(to_toml(minimal_talk()), "utf-8")
    assert cli("email", "talk.toml", "--lang", "en", "-o", "x.html").code == 0
    html = (tmp_path / "x.html").read_text("utf-8")
    assert '<html lang="en"' in html and 'lang="zh-CN"' in html and "(in Chinese)" in html


def test_lang__traditional_chinese(cli: Cli, tmp_path: Path, talk: str) -> None:
    assert cli("message", talk, "--lang", "zh-Hant", "-o", "x.txt").code == 0
    text = (tmp_path / "x.txt").read_text("utf-8")
    assert "報告人：林遠舟" in text and "时间" not in text


def test_lang__a_traditional_record_has_traditional_labels(cli: Cli, tmp_path: Path, talk: str) -> None:
    traditional = (
        '[title]\nzh = "苔蘚的記憶與遺忘"\n[[speakers]]\n[speakers.name]\nzh = "江一葦"\n[venue]\nzh = "生物樓"\n'
    )
    (tmp_path / "t.toml").write_text('start = "2026-04-02T14:30+08:00"\n' + traditional, "utf-8")
    assert "時間" in cli("message", "t.toml").out
    assert "时间" in cli("message", "t.toml", "--lang", "zh-Hans").out


def test_templates__the_users_own_come_first(cli: Cli, tmp_path: Path, talk: str) -> None:
    (tmp_path / "ours" / "message").mkdir(parents=True)
    (tmp_path / "ours" / "message" / "message.txt").write_text("our own words", "utf-8")
    assert cli("message", talk, "--templates", "ours").out.strip() == "our own words"
    (tmp_path / "templates" / "message").mkdir(parents=True)
    (tmp_path / "templates" / "message" / "message.txt").write_text("by accident", "utf-8")
    assert "accident" not in cli("message", talk).out
    assert cli("message", talk, "--templates", "nowhere").code == 2


def test_verbs__an_announcement_is_no_talk_file(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "notice.txt").write_text("题目：苔藓的记忆\n", "utf-8")
    outcome = cli("poster", "notice.txt", "-o", "x.pdf")
    assert outcome.code == 2 and "seminar announce notice.txt" in outcome.err


def test_email__goes_to_the_list_of_the_workspace(cli: Cli, tmp_path: Path, talk: str) -> None:
    (tmp_path / "seminar.toml").write_text('[mail]\nto = "talks@lists.example.org"\nreply_to = "office@example.org"\n')
    assert cli("email", talk, "-o", "x.eml").code == 0
    message = (tmp_path / "x.eml").read_text("utf-8")
    assert "To: talks@lists.example.org" in message and "Reply-To: office@example.org" in message
    (tmp_path / "seminar.toml").write_text('[mail]\nto = "everybody"\n')
    outcome = cli("email", talk, "-o", "y.eml")
    assert outcome.code == 2 and "seminar.toml, line 2: “everybody”" in outcome.err
