"""The verbs *check* and *glossary* on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from seminar.model import as_json
from seminar.talkfile import loads, to_toml
from tests.cli.conftest import Cli
from tests.talks import full_talk, minimal_talk


def write(path: Path, text: str) -> str:
    path.write_text(text, "utf-8")
    return path.name


def test_check__a_clean_talk(cli: Cli, tmp_path: Path) -> None:
    outcome = cli("check", write(tmp_path / "talk.toml", to_toml(full_talk())))
    assert (outcome.code, outcome.err) == (0, "")
    assert "no problems found" in outcome.out


def test_check__a_wrong_room_is_an_error_with_both_values(cli: Cli, tmp_path: Path) -> None:
    wrong = full_talk().replacing(venue=full_talk().venue.map(lambda text: text.replace("Room 305", "Room 205")))
    name = write(tmp_path / "talk.toml", to_toml(wrong))
    outcome = cli("check", name)
    assert outcome.code == 1
    assert "305" in outcome.out and "205" in outcome.out and "Venue" in outcome.out
    chinese = cli("check", name, "--ui", "zh")
    assert chinese.code == 1 and "地点" in chinese.out and "错误" in chinese.out


def test_check__json_is_a_line_per_talk(cli: Cli, tmp_path: Path) -> None:
    past = write(tmp_path / "talk.toml", to_toml(full_talk()))
    outcome = cli("check", past, "--json", "--as-of", "2027-01-01")
    (line,) = outcome.out.splitlines()
    record = json.loads(line)
    assert record["id"] == "talk"
    assert [(found["code"], found["severity"]) for found in record["findings"]] == [("past_date", "warning")]
    assert outcome.code == 0
    assert cli("check", past, "--as-of", "2027-01-01", "--strict").code == 1


def test_check__records_of_other_programs(cli: Cli, tmp_path: Path) -> None:
    flat = {"title": {"zh": "苔藓的记忆", "en": "The Memory of Moss"}, "speaker": {"zh": "江一苇", "en": "Ruo Lin"}}
    rows = [{"id": "a", "talk": flat}, {"id": "b", "talk": as_json(minimal_talk())}]
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    outcome = cli("check", write(tmp_path / "all.jsonl", text), "--json")
    first, second = (json.loads(line) for line in outcome.out.splitlines())
    assert (first["id"], second["id"]) == ("a", "b")
    assert any(found["code"] == "name_mismatch" and "speaker" in found["field"] for found in first["findings"])


def test_check__fix_mends_what_is_certain_and_keeps_comments(cli: Cli, tmp_path: Path) -> None:
    text = to_toml(full_talk()).replace("首先回顾", "首先&#22238;顾").replace("海洋，", "海洋,")
    name = write(tmp_path / "talk.toml", "# our note\n" + text)
    outcome = cli("check", name, "--fix")
    mended = (tmp_path / "talk.toml").read_text("utf-8")
    assert mended.startswith("# our note\n")
    assert loads(mended) == full_talk()
    assert "-" in outcome.err and "海洋，" in outcome.err
    assert cli("check", name, "--fix").err == ""


def test_check__bad_input(cli: Cli, tmp_path: Path) -> None:
    assert cli("check", "none.toml").code == 2
    records = write(tmp_path / "x.jsonl", '{"id": "a"}\nnot json\n{"id": "b", "talk": {"title": "雨"}}\n')
    outcome = cli("check", records)
    assert outcome.code == 2 and "line 2" in outcome.err.lower() and ": b: " in outcome.out
    assert [json.loads(line)["id"] for line in cli("check", records, "--json").out.splitlines()] == ["a", "2", "b"]
    assert cli("check", write(tmp_path / "x.toml", to_toml(full_talk())), "--as-of", "soon").code == 2
    assert "--fix" in cli("check", write(tmp_path / "x.json", "{}"), "--fix").err


def test_check__a_finding_can_be_silenced_with_a_reason(cli: Cli, tmp_path: Path) -> None:
    text = to_toml(full_talk()).replace("[[organizers]]", "X", 1)
    silenced = '[[silenced]]\ncode = "past_date"\nreason = "kept for the archive"\n\n[[organizers]]'
    name = write(tmp_path / "talk.toml", text.replace("X", silenced, 1))
    assert "no problems found" in cli("check", name, "--as-of", "2027-01-01").out


def test_glossary__learnt_from_talks_then_held_against_others(cli: Cli, tmp_path: Path) -> None:
    write(tmp_path / "one.toml", to_toml(full_talk()))
    outcome = cli("glossary", "learn", "one.toml", "-o", "terms.toml")
    assert outcome.code == 0
    other = full_talk().replacing(venue=full_talk().venue.replacing(list(full_talk().venue.sides())[1].lang, "Rm 305"))
    write(tmp_path / "two.toml", to_toml(other))
    assert "Room 305, Physics Building" in cli("check", "two.toml", "--glossary", "terms.toml").out


def test_check__what_concerns_many_fields_is_headed_by_none(cli: Cli, tmp_path: Path) -> None:
    name = write(tmp_path / "talk.toml", '[title]\nzh = "雨从何处来"\n[venue]\nzh = "物理楼305"\n')
    (line,) = [line for line in cli("check", name).out.splitlines() if "2 " in line and "Chinese" in line]
    assert "Title" not in line and line.endswith("(title, venue)")
