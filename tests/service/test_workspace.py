"""The settings of a department."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar.bilingual import Bilingual
from seminar.errors import SeminarError
from seminar.i18n import available, words
from seminar.render.context import Sponsor
from seminar.workspace import FILE_NAME, Workspace, initial, load, load_if_any, read


def _workspace(folder: Path, text: str) -> Path:
    (folder / FILE_NAME).write_text(text)
    return folder


def test_load__finds_the_file_upwards(tmp_path: Path) -> None:
    inner = _workspace(tmp_path, 'timezone = "Europe/London"\n[organization]\nzh = "云院"\n') / "a" / "b"
    inner.mkdir(parents=True)
    found = load(inner)
    assert (found.folder, found.settings.timezone) == (tmp_path.resolve(), "Europe/London")
    assert found.branding.organization == Bilingual("云院", None)


def test_load__sponsors_with_their_logos(tmp_path: Path) -> None:
    (tmp_path / "b.svg").touch()
    text = '[[branding.sponsors]]\nname = { zh = "甲" }\n[[branding.sponsors]]\nname = { en = "B" }\nlogo = "b.svg"\n'
    branding = load(_workspace(tmp_path, text)).branding
    assert branding.sponsors == (
        Sponsor(Bilingual("甲", None)),
        Sponsor(Bilingual(None, "B"), tmp_path.resolve() / "b.svg"),
    )


def test_load__outside_of_any_workspace(tmp_path: Path) -> None:
    if load_if_any(tmp_path) is None:
        with pytest.raises(SeminarError) as caught:
            load(tmp_path)
        assert caught.value.key == "workspace.none"


@pytest.mark.parametrize("locale", available())
def test_initial__can_be_read_as_it_is_and_with_every_setting_used(tmp_path: Path, locale: str) -> None:
    text = initial(words(locale), Bilingual('云"院', "Cloud\\School"))
    settings = read(_workspace(tmp_path, text) / FILE_NAME)
    assert settings.organization == Bilingual('云"院', "Cloud\\School")
    for name in ("labels.toml", "glossary.toml", "logo.svg", "sponsor.svg"):
        (tmp_path / name).touch()
    (tmp_path / "templates").mkdir()
    used = "\n".join(
        line.removeprefix("# ") if " = " in line or line.startswith("# [[") else line for line in text.splitlines()
    )
    every = read(_workspace(tmp_path, used) / FILE_NAME)
    assert every.branding.colour and every.mail.address and every.series and every.templates
    assert every.mail.to and every.mail.reply_to
    assert len(every.checks.approval_days) == 2


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ('timezone = "Asia/Shanghai"\n[branding]\ncolour = "red"\n', "workspace.bad-colour", 3),
        ('\ntemplates = "none"\n', "workspace.no-such-path", 2),
        ('[branding]\nlogo = "none.png"\n', "workspace.no-such-path", 2),
        ('[[branding.sponsors]]\nname = { zh = "甲" }\nlogo = "none.svg"\n', "workspace.no-such-path", 3),
        ('[mail]\naddress = "seminar@example.org"\nto = "all my readers"\n', "workspace.bad-address", 3),
        ('[mail]\nto = "a@example.org, b@example.org"\n', "workspace.bad-address", 2),
        ('[mail]\nreply_to = "office"\n', "workspace.bad-address", 2),
        ('[store]\ndatabase = "postgresql://a:geheim@example.org/x"\n', "workspace.secret", 2),
    ],
)
def test_read__names_the_line_that_is_wrong(tmp_path: Path, text: str, key: str, line: int) -> None:
    with pytest.raises(SeminarError) as caught:
        read(_workspace(tmp_path, text) / FILE_NAME)
    assert (caught.value.key, caught.value.params["line"]) == (key, line)
    assert "geheim" not in str(caught.value)


def test_read__an_unknown_setting_with_a_suggestion(tmp_path: Path) -> None:
    with pytest.raises(SeminarError) as caught:
        read(_workspace(tmp_path, '\n[organisation]\nzh = "x"\n') / FILE_NAME)
    [detail] = caught.value.details
    assert detail.params["line"] == 2 and detail.details[0].params["near"] == "organization"


def test_database__the_environment_comes_first(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path, read(_workspace(tmp_path, "") / FILE_NAME))
    assert workspace.database({}) == str(tmp_path / "seminar.db")
    url = "postgresql://a:b@example.org/x"
    assert workspace.database({"SEMINAR_DATABASE_URL": url}) == url
