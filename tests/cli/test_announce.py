"""The main job on the command line: what is printed, what is written, and what is refused."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from seminar.bilingual import Bilingual
from seminar.talkfile import loads, to_toml
from tests.cli.conftest import Cli
from tests.talks import full_talk

FILES = ["email.eml", "email.html", "invite.ics", "poster.pdf", "poster.png", "talk.toml"]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_announce__writes_all_six_files_and_says_so(cli: Cli, notice: Path, tmp_path: Path) -> None:
    outcome = cli("announce", "notice.txt", "--out", "out")
    assert outcome.code == 0, outcome.err
    assert names(tmp_path / "out") == FILES
    for words in ("Where Rain Comes From", "雨从何处来", "Yuanzhou Lin", "Thursday, March 18, 2027", "line 1", *FILES):
        assert words in outcome.out
    assert outcome.err == ""


def test_announce__reads_the_sample_fully(cli: Cli, notice: Path, tmp_path: Path) -> None:
    cli("announce", "notice.txt", "--out", "out")
    talk = loads((tmp_path / "out" / "talk.toml").read_text("utf-8"))
    assert talk.title == Bilingual(
        "雨从何处来：云滴碰并的实验与理论", "Where Rain Comes From: Cloud Droplets in Theory and Experiment"
    )
    assert talk.series_name.zh == "观云学术论坛" and talk.number == 27
    assert [speaker.name for speaker in talk.speakers] == [Bilingual("林远舟", "Yuanzhou Lin")]
    assert talk.start is not None and talk.start.isoformat() == "2027-03-18T10:00:00+08:00"
    assert talk.end is not None and talk.end.isoformat() == "2027-03-18T11:30:00+08:00"
    assert talk.venue == Bilingual("物理楼305会议室", "Room 305, Physics Building")
    assert talk.online is not None and (talk.online.id, talk.online.passcode) == ("123-456-789", "0318")
    assert talk.hosts[0].name.zh == "顾清和"
    assert talk.contacts[0].email == "office@physics.yunxi.example.org"


def test_announce__speaks_chinese_when_asked(cli: Cli, notice: Path) -> None:
    outcome = cli("announce", "notice.txt", "--out", "out", "--ui", "zh")
    assert "已写入out" in outcome.out and "报告人" in outcome.out
    assert "Findings" not in outcome.out


def test_announce__from_standard_input(cli: Cli, notice: Path, tmp_path: Path) -> None:
    outcome = cli("announce", "-", stdin=notice.read_bytes())
    assert outcome.code == 0, outcome.err
    assert names(tmp_path / "talk") == FILES


def test_announce__same_record_same_clock_same_bytes(cli: Cli, notice: Path, tmp_path: Path) -> None:
    cli("announce", "notice.txt", "--out", "one")
    cli("announce", "notice.txt", "--out", "two")
    for name in FILES:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes(), name


def test_announce__an_edit_reaches_every_file(cli: Cli, notice: Path, tmp_path: Path) -> None:
    cli("announce", "notice.txt", "--out", "out")
    file = tmp_path / "out" / "talk.toml"
    edited = file.read_text("utf-8").replace("305", "207")
    file.write_text("# my note\n" + edited, "utf-8")
    before = {name: (tmp_path / "out" / name).read_bytes() for name in FILES}
    outcome = cli("announce", str(file))
    assert outcome.code == 0, outcome.err
    assert file.read_text("utf-8").startswith("# my note\n")
    for name in ("email.eml", "email.html", "invite.ics", "poster.pdf", "poster.png"):
        assert (tmp_path / "out" / name).read_bytes() != before[name], name
    assert "Room 207" in (tmp_path / "out" / "email.html").read_text("utf-8")
    assert loads(file.read_text("utf-8")).uid == loads(before["talk.toml"].decode()).uid


def test_announce__does_not_overwrite_an_edited_record(cli: Cli, notice: Path, tmp_path: Path) -> None:
    cli("announce", "notice.txt", "--out", "out")
    file = tmp_path / "out" / "talk.toml"
    file.write_text(file.read_text("utf-8").replace("305", "207"), "utf-8")
    before = {name: (tmp_path / "out" / name).read_bytes() for name in FILES}
    outcome = cli("announce", "notice.txt", "--out", "out")
    assert outcome.code == 2
    assert "--force" in outcome.err and "seminar announce out/talk.toml" in outcome.err
    assert {name: (tmp_path / "out" / name).read_bytes() for name in FILES} == before
    assert cli("announce", "notice.txt", "--out", "out", "--force").code == 0
    assert "305" in file.read_text("utf-8")


def test_announce__a_corrected_notice_keeps_the_uid(cli: Cli, notice: Path, tmp_path: Path) -> None:
    cli("announce", "notice.txt", "--out", "out")
    first = loads((tmp_path / "out" / "talk.toml").read_text("utf-8"))
    notice.write_text(notice.read_text("utf-8").replace("305", "207"), "utf-8")
    assert cli("announce", "notice.txt", "--out", "out").code == 0
    second = loads((tmp_path / "out" / "talk.toml").read_text("utf-8"))
    assert second.uid == first.uid and second.venue != first.venue


def test_announce__a_talk_file_of_ones_own(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "my.toml").write_text(to_toml(full_talk()), "utf-8")
    outcome = cli("announce", "my.toml", "--out", "made", "--lang", "en")
    assert outcome.code == 0, outcome.err
    assert names(tmp_path / "made") == [name for name in FILES if name != "talk.toml"]


def test_announce__without_a_date_there_is_no_invitation(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("报告题目：苔藓的记忆\n报告人：江一苇 教授\n地点：生物楼102\n时间：待定\n", "utf-8")
    outcome = cli("announce", "x.txt", "--out", "out")
    assert outcome.code == 1
    assert names(tmp_path / "out") == [name for name in FILES if name != "invite.ics"]
    assert "invite.ics" in outcome.err


TWO_TALKS = """\
报告一
题目：苔藓的记忆
报告人：江一苇 教授（云溪大学）
时间：2026年4月2日（星期四）14:30
地点：生物楼102

报告二
题目：鲸落之后
报告人：沈听澜 研究员（东屿海洋研究所）
时间：2026年4月9日（星期四）14:30
地点：生物楼102
"""


def test_announce__two_talks_want_a_choice(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "two.txt").write_text(TWO_TALKS, "utf-8")
    outcome = cli("announce", "two.txt", "--out", "out")
    assert outcome.code == 2 and not (tmp_path / "out").exists()
    assert "--pick 1" in outcome.err and "鲸落之后" in outcome.err
    assert cli("announce", "two.txt", "--out", "out", "--pick", "2").code == 0
    assert loads((tmp_path / "out" / "talk.toml").read_text("utf-8")).title.zh == "鲸落之后"
    assert cli("announce", "two.txt", "--pick", "3").code == 2


NOTICE = "题目：苔藓的记忆\n报告人：江一苇\n时间：2026年4月2日（星期四）14:30\n地点：生物楼102\n"
BAD_INPUTS = {
    "none.txt": (None, "no file none.txt"),
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \r\n\t\n", "empty"),
    "binary.txt": (bytes(range(256)) * 40, "binary"),
    "large.txt": (b"x" * (33 * 1024 * 1024), "larger than"),
    "nothing.txt": ("今天食堂有糖醋排骨，还有番茄炒蛋。\n".encode(), "No talk"),
    "syntax.toml": (b'[title]\nzh = "x\n', "line 2"),
    "unknown.toml": (b'titel = "x"\n', "Did you mean “title”"),
    "no-date.toml": (b'start = "10:00"\n', "Line 1"),
    "backwards.toml": (b'start = "2026-04-02T14:30+08:00"\nend = "2026-04-02T13:30+08:00"\n', "before the start"),
    "zone.toml": (b'timezone = "Mars/Olympus"\n', "time zone"),
    "glyph.toml": ('[title]\nzh = "\U000133e4\U000133e4"\n'.encode(), "title"),
}


@pytest.mark.parametrize("name", BAD_INPUTS)
def test_announce__bad_input_is_explained_and_nothing_written(cli: Cli, tmp_path: Path, name: str) -> None:
    content, said = BAD_INPUTS[name]
    if content is not None:
        (tmp_path / name).write_bytes(content)
    outcome = cli("announce", name, "--out", "out")
    assert outcome.code == 2
    assert said in outcome.err and outcome.out == ""
    assert not (tmp_path / "out").exists()
    chinese = cli("announce", name, "--out", "out", "--ui", "zh")
    assert chinese.code == 2 and any("\u4e00" <= char <= "\u9fff" for char in chinese.err)


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "utf-16", "utf-8-sig"])
def test_announce__other_encodings_are_read(cli: Cli, tmp_path: Path, encoding: str) -> None:
    traditional = str.maketrans("题报时间点记忆苇楼藓", "題報時間點記憶葦樓蘚")
    text = NOTICE.translate(traditional) if encoding == "big5" else NOTICE
    (tmp_path / "x.txt").write_bytes(text.encode(encoding))
    outcome = cli("announce", "x.txt", "--out", "out")
    assert outcome.code == 0, outcome.err
    talk = loads((tmp_path / "out" / "talk.toml").read_text("utf-8"))
    assert talk.speakers[0].name.zh in ("江一苇", "江一葦") and talk.start is not None


def test_announce__an_unwritable_folder(cli: Cli, notice: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file, not a folder", "utf-8")
    outcome = cli("announce", "notice.txt", "--out", "out")
    assert outcome.code == 2 and "not a folder" in outcome.err
    if os.geteuid():  # root may write everywhere
        (tmp_path / "locked").mkdir(mode=0o500)
        assert "not allowed to write" in cli("announce", "notice.txt", "--out", "locked").err


def test_announce__a_bug_keeps_its_traceback(cli: Cli, notice: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from seminar.render import registry

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(registry, "import_module", broken)
    with pytest.raises(ZeroDivisionError):
        cli("announce", "notice.txt", "--out", "out")


def test_announce__ones_own_file_without_a_uid_is_given_one(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('# by hand\n[title]\nen = "The Memory of Moss"\n', "utf-8")
    outcome = cli("announce", "mine.toml", "--out", "made")
    assert "mine.toml" in outcome.out and outcome.code == 1  # 1: without a date there is no invitation
    text = (tmp_path / "mine.toml").read_text("utf-8")
    assert text.startswith("# by hand\n") and loads(text).uid
    assert cli("announce", "mine.toml", "--out", "again").code == 1
    assert (tmp_path / "made" / "poster.pdf").read_bytes() == (tmp_path / "again" / "poster.pdf").read_bytes()


def test_announce__a_speaker_file_with_nobody_in_it(cli: Cli, notice: Path, tmp_path: Path) -> None:
    (tmp_path / "nobody.txt").write_text("12345\n", "utf-8")
    outcome = cli("announce", "notice.txt", "--speaker", "nobody.txt", "--out", "out")
    assert outcome.code == 2 and "nobody.txt" in outcome.err and not (tmp_path / "out").exists()


def test_announce__pasted_text_is_called_so(cli: Cli) -> None:
    assert "the pasted text" in cli("announce", "-", stdin=b" ").err
    assert "粘贴的文字" in cli("announce", "-", "--ui", "zh", stdin=b" ").err


def test_announce__an_address_alone_is_shown_as_the_contacts(cli: Cli, tmp_path: Path) -> None:
    talk = full_talk().replacing(contacts=({"email": "office@example.org"},), hosts=({"name": {"zh": "顾清和"}},))
    (tmp_path / "x.toml").write_text(to_toml(talk), "utf-8")
    outcome = cli("announce", "x.toml", "--out", "out")
    (line,) = [line for line in outcome.out.splitlines() if "office@example.org" in line]
    assert line.split() == ["Contact", "office@example.org"]
    assert not [line for line in outcome.out.splitlines() if line != line.rstrip()]
