"""The verbs on the store as they are typed."""

from __future__ import annotations

import json
import os
import re
import resource
import stat
import sys
from pathlib import Path

import pytest

from seminar.cli import run
from seminar.i18n import available, words
from seminar.service import status as service
from seminar.store import open_store
from tests.store.records import actor, new_sqlite

NOTICE = """\
观云学术论坛 第 27 期
题目：雨从何处来
报告人：林远舟（云溪大学）
时间：2026年3月19日（星期四）上午10:00-11:30
地点：物理楼 305 会议室
"""


#: The modules of these verbs; the other verbs are held in tests/cli.
OWN = {f"seminar.cli.{name}_verbs" for name in ("store", "life", "series", "calendar", "archive")}


class Shell:
    """A workspace with a shell in it: ``shell("list")`` gives the exit status, stdout and stderr."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self._capfd = capfd

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        status = run(arguments)
        out, err = self._capfd.readouterr()
        return status, out, err

    def uid(self, n: int = 0) -> str:
        lines = self("list", "--all", "--json")[1].splitlines()
        return str(json.loads(lines[n])["uid"])


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.chdir(tmp_path)
    for name, value in {"SOURCE_DATE_EPOCH": "1772413200", "SEMINAR_USER": "qing", "SEMINAR_UI": "en"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("SEMINAR_DATABASE_URL", raising=False)
    new_sqlite(tmp_path / "seminar.db")
    opened = Shell(capfd)
    assert opened("init")[0] == 0
    (tmp_path / "notice.txt").write_text(NOTICE)
    return opened


def test_status__tells_a_change_of_wording_from_a_new_revision(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell("add", "notice.txt", "--confirm")
    uid = shell.uid()
    store = open_store("seminar.db")
    prepared = service.prepare_announcement(store, uid)
    service.record_outputs(store, prepared, {"poster.pdf": ("poster", b"p")}, actor())
    store.close()
    _tick(monkeypatch, 1)
    assert shell("change", uid[:6], "--url", "https://example.org/rain")[0] == 0
    status, out, _ = shell("status")
    assert status == 1 and "the wording was changed" in out and "revision 0" not in out


def _tick(monkeypatch: pytest.MonkeyPatch, hours: int) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(1772413200 + 3600 * hours))


def test_init__is_commented_and_leaves_what_is_there(shell: Shell, tmp_path: Path) -> None:
    text = (tmp_path / "seminar.toml").read_text()
    assert text.count("#") > 10
    (tmp_path / "seminar.toml").write_text(text + "\n# mine\n")
    status, _, err = shell("init")
    assert (status, "left as it is" in err) == (0, True)
    assert (tmp_path / "seminar.toml").read_text().endswith("# mine\n")


def test_init__on_a_full_disk_leaves_nothing(shell: Shell, tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, before[1]))
    try:
        status, out, err = shell("init", "a/b")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (status, out) == (2, "") and "disk is full" in err
    assert not (tmp_path / "a").exists()


def test_verbs__from_a_notice_to_a_correction(shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert shell("series", "add", "clouds", "--name", "观云学术论坛 / Cloud Colloquium", "--minutes", "90")[0] == 0
    assert shell("add", "notice.txt", "--series", "clouds")[0] == 0
    uid = shell.uid()
    assert "No. 27" in shell("confirm", uid[:6])[1]
    assert shell("feed", "-o", "feed.ics")[0] == 0
    _tick(monkeypatch, 1)
    status, out, _ = shell("change", "clouds/27", "--start", "15:00")
    assert status == 0 and "revision 1" in out
    assert "2026-03-19 15:00" in shell("list")[1]
    assert "start: 2026-03-19 10:00 → 2026-03-19 15:00" in shell("history", uid[:6])[1]
    assert "T150000" in (shell("feed", "-o", "feed.ics") and (tmp_path / "feed.ics").read_text())
    _tick(monkeypatch, 2)
    assert "Undone" in shell("undo")[1]
    assert shell("cancel", uid[:6])[0] == 0
    assert "cancelled" in shell("show", uid[:6])[1]
    assert shell("restore", uid[:6])[0] == 0
    assert shell("postpone", uid[:6])[0] == 0
    assert json.loads(shell("show", uid[:6], "--json")[1])["start"] is None
    assert shell("delete", uid[:6])[0] == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("show", "nothing"), "There is no talk"),
        (("confirm", "nix/3"), "There is no series “nix”"),
        (("change", "x"), "There is no talk"),
        (("series", "fly"), "has no command “fly”"),
        (("series", "edit", "none", "--minutes", "5"), "There is no series"),
        (("undo",), "nothing to undo"),
        (("backup", "seminar.db"), "will not be overwritten"),
        (("export", "."), "is not empty"),
        (("report", "-o", "x.pdf"), ".xlsx"),
        (("import", "missing.ics"), "missing.ics"),
        (("publish", "--caldav", "http://127.0.0.1:9/x"), "cannot be reached"),
    ],
)
def test_verbs__mistakes_are_told_in_words_and_change_nothing(
    shell: Shell, arguments: tuple[str, ...], said: str
) -> None:
    status, out, err = shell(*arguments)
    assert (status, out if "--json" not in arguments else "") == (2, out)
    assert said in err and "Traceback" not in err


def test_verbs__outside_a_workspace(shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "seminar.toml").unlink()
    status, _, err = shell("list")
    assert status == 2 and "seminar init" in err


def test_import__json_contract(shell: Shell, tmp_path: Path) -> None:
    event = "BEGIN:VEVENT\r\nUID:a@example.org\r\nDTSTART:20260401T020000Z\r\nSUMMARY:潮汐 / Tides\r\nEND:VEVENT\r\n"
    broken = "BEGIN:VEVENT\r\nUID:b@example.org\r\nDTSTART:soon\r\nSUMMARY:Shells\r\nEND:VEVENT\r\n"
    (tmp_path / "a.ics").write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{event}{broken}END:VCALENDAR\r\n")
    status, out, _ = shell("import", "a.ics", "--dry-run", "--json")
    told = json.loads(out)
    assert status == 1 and set(told) == {"imported", "unchanged", "errors", "warnings"}
    assert [(item["uid"], item["title"]) for item in told["imported"]] == [
        ("a@example.org", {"zh": "潮汐", "en": "Tides"})
    ]
    assert [(error["summary"], error["lines"]) for error in told["errors"]] == [("Shells", [10])]
    assert json.loads(shell("import", "a.ics", "--json")[1])["unchanged"] == 0
    assert json.loads(shell("import", "a.ics", "--json")[1])["unchanged"] == 1
    status, out, _ = shell("import", "notice.txt", "missing.ics", "--json", "--dry-run")
    assert status == 1 and len(json.loads(out)["imported"]) == 1


def test_import__says_each_line_once_and_counts_nothing_where_nothing_came(shell: Shell, tmp_path: Path) -> None:
    broken = "BEGIN:VEVENT\r\nUID:b@example.org\r\nDTSTART:soon\r\nSUMMARY:Shells\r\nEND:VEVENT\r\n"
    (tmp_path / "a.ics").write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{broken}END:VCALENDAR\r\n")
    status, _, err = shell("import", "a.ics", "--ui", "zh")
    assert status == 1 and err.startswith("a.ics：") and re.sub(r"\s", "", err).count("第5行") == 1
    status, out, err = shell("import", "missing.ics")
    assert (status, out) == (2, "") and "missing.ics" in err


def test_feed__a_name_that_tells_no_format_is_refused(shell: Shell, tmp_path: Path) -> None:
    status, _, err = shell("feed", "-o", "f.txt")
    assert status == 2 and "f.txt" in err and not (tmp_path / "f.txt").exists()
    assert shell("feed", "--format", "ics", "-o", "f.txt")[0] == 0
    assert "Made the folder new" in shell("feed", "-o", "new/f.ics")[1]


def test_list__the_coming_talks_first_then_the_last_past_ones(shell: Shell) -> None:
    for day in ("2026-02-05", "2026-04-02", "2026-02-12", "2026-03-26"):
        Path(f"{day}.toml").write_text(f'start = {day}T10:00:00\n[title]\nzh = "{day}的雨"\n')
        shell("add", f"{day}.toml")
    days = re.findall(r"(\S+) 10:00", shell("list")[1])
    assert days == ["2026-03-26", "2026-04-02", "2026-02-12", "2026-02-05"]
    assert re.findall(r"(\S+) 10:00", shell("list", "--all")[1]) == sorted(days)


def test_series_show__in_words(shell: Shell) -> None:
    shell(
        "series",
        "add",
        "clouds",
        "--name",
        "观云论坛 / Clouds",
        "--weekday",
        "4",
        "--minutes",
        "90",
        "--language",
        "en",
    )
    told = shell("series", "show", "clouds", "--ui", "zh")[1]
    assert [line.split() for line in told.splitlines()] == [
        ["代号", "clouds"],
        ["系列", "观云论坛", "/", "Clouds"],
        ["星期", "星期四"],
        ["时长", "90分钟"],
        ["报告语言", "英语"],
    ]
    assert "Thursday" in shell("series", "show", "clouds")[1]


def test_export_import_backup_report(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shell("add", "notice.txt", "--confirm")
    assert shell("export", "out")[0] == shell("backup", "copy.db")[0] == shell("report", "-o", "r.xlsx")[0] == 0
    assert (tmp_path / "r.xlsx").stat().st_size > 2000
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.chdir(other)
    shell("init")
    assert "Restored 1 talk" in shell("import", "../out")[1]
    monkeypatch.setenv("SEMINAR_DATABASE_URL", str(tmp_path / "copy.db"))
    assert "Where" not in shell("list")[2] and len(shell("list")[1].splitlines()) == 1


def _editing(monkeypatch: pytest.MonkeyPatch, folder: Path, before: str, after: str, answer: str) -> None:
    """An editor that replaces a text, and what is typed at the question that follows."""
    editor = folder / "editor"
    editor.write_text(f"#!{sys.executable}\nimport sys, pathlib\np = pathlib.Path(sys.argv[1])\n"
                      f"p.write_text(p.read_text().replace({before!r}, {after!r}))\n")  # fmt: skip
    editor.chmod(editor.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setenv("EDITOR", str(editor))
    monkeypatch.delenv("VISUAL", raising=False)
    read, write = os.pipe()
    os.write(write, answer.encode())
    os.close(write)
    monkeypatch.setattr("sys.stdin", os.fdopen(read))


def test_edit__is_saved_when_the_user_says_so(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shell("add", "notice.txt")
    uid = shell.uid()
    _editing(monkeypatch, tmp_path, "305", "306", "y\n")
    status, out, _ = shell("edit", uid[:6])
    assert status == 0 and "Changed" in out
    assert "306" in shell("show", uid[:6])[1]


def test_edit__nobody_to_answer_keeps_the_text(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shell("add", "notice.txt")
    _editing(monkeypatch, tmp_path, "305", "306", "")
    status, _, err = shell("edit", shell.uid()[:6])
    kept = re.search(r"/\S+\.toml", err)
    assert status == 2 and kept and "306" in Path(kept[0]).read_text()
    Path(kept[0]).unlink()
    assert "305" in shell("show", shell.uid()[:6])[1]


def test_edit__with_errors_found_enter_does_not_save(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell("add", "notice.txt")
    _editing(monkeypatch, tmp_path, "11:30", "09:30", "\nn\n")
    status, out, err = shell("edit", shell.uid()[:6])
    assert status == 2 and "[y/N]" in out + err
    assert "11:30" in shell("show", shell.uid()[:6])[1]
    for kept in re.findall(r"/\S+\.toml", err):
        Path(kept).unlink()


def test_words__every_verb_explains_itself_in_every_language(shell: Shell) -> None:
    from seminar.cli.verbs import VERBS

    for locale in available():
        for name in (name for name, place in VERBS.items() if place.partition(":")[0] in OWN):
            status, out, err = shell(name, "--help", "--ui", locale)
            assert (status, err) == (0, "") and out.strip(), name
        for part in ("add", "list", "show", "edit", "renumber"):
            assert shell("series", part, "--help", "--ui", locale)[0] == 0
        assert words(locale)("store.all-fresh")


def test_store__a_password_never_shows(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEMINAR_DATABASE_URL", "postgresql://qing:geheim@127.0.0.1:9/talks")
    status, out, err = shell("list")
    assert status == 2 and "geheim" not in out + err
