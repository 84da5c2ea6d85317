"""Help and usage errors, in both languages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from seminar.cli.verbs import VERBS
from tests.cli.conftest import Cli


@pytest.mark.parametrize("ui", ["zh", "en"])
@pytest.mark.parametrize("verb", [(), *((name,) for name in VERBS)], ids=lambda verb: "".join(verb) or "seminar")
def test_help__is_all_in_one_language(cli: Cli, verb: tuple[str, ...], ui: str) -> None:
    outcome = cli(*verb, "--help", "--ui", ui)
    assert outcome.code == 0
    chinese = any("\u4e00" <= char <= "\u9fff" for char in outcome.out.replace("中文 / English", ""))
    assert chinese == (ui == "zh")
    for heading in ("Usage", "Options", "Commands", "Show this"):
        assert (heading in outcome.out) <= (ui == "en")


@pytest.mark.parametrize(
    ("arguments", "en", "zh"),
    [
        (("email",), "TALK is missing", "还缺“讲座记录”"),
        (("announce", "x.txt", "--pick", "two"), "--pick must be a whole number", "“--pick”应当是整数"),
        (("report", "--year", "26"), "from 1900 to 2199", "应当是1900到2199之间的整数"),
        (("confirm", "7d", "--number", "-1"), "0 or more", "不小于0的整数"),
        (("list", "--from", "19.3.2026"), "must be a day", "应当是日期"),
        (("list", "--all=yes"), "without a value", "后面不写值"),
        (("list", "--status", "maybe"), "draft, tentative", "draft、tentative"),
        (("poster", "x.toml", "--fromat", "a4"), "Did you mean --format", "是不是“--format"),
        (("email", "x.toml", "y.toml"), "Not expected: y.toml", "多出来的参数：y.toml"),
        (("poster", "x.toml", "--lang", "fr"), "must be one of", "只能是其中之一"),
        (("poster", "x.toml", "--lang"), "needs a value", "后面要写一个值"),
        (("anounce", "x"), "Did you mean “announce”", "是不是“announce”"),
        (("dance",), "no command “dance”", "没有命令“dance”"),
    ],
)
def test_usage__mistakes_are_worded(cli: Cli, arguments: tuple[str, ...], en: str, zh: str) -> None:
    for ui, words in (("en", en), ("zh", zh)):
        outcome = cli("--ui", ui, *arguments)
        assert outcome.code == 2 and words in outcome.err and outcome.out == ""


def test_version(cli: Cli) -> None:
    assert cli("--version").out.startswith("seminar ")


def test_schema__is_json(cli: Cli) -> None:
    import json

    assert json.loads(cli("schema").out)["title"] == "Talk"


#: What costs a tenth of a second or more, and what need not load it.
HEAVY = {
    "--help": ("pydantic", "sqlalchemy", "seminar.check", "seminar.dates.reading"),
    "list --help": ("sqlalchemy", "seminar.check", "seminar.dates.reading"),
    "list": ("seminar.check", "seminar.dates.reading", "seminar.read.reader", "icalendar", "jinja2", "typst"),
}


@pytest.mark.parametrize("line", HEAVY)
def test_run__loads_only_what_the_verb_needs(cli: Cli, tmp_path: Path, line: str) -> None:
    assert cli("init").code == 0
    code = "import sys; from seminar.cli import run; run(sys.argv[1:]); print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code, *line.split()], cwd=tmp_path, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert set(HEAVY[line]).isdisjoint(ran.stdout.split())
