"""A user's theme is a folder; what it lacks, the shared compositions give."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from seminar.errors import SeminarError
from seminar.render import Context, PosterOptions
from seminar.render.poster import render
from seminar.render.poster.themes import new_theme, theme_names
from tests.talks import NOW, full_talk


def _context(folder: Path, theme: str, layout: str = "a3") -> Context:
    return Context(now=NOW, templates=(folder,), poster=PosterOptions(theme=theme, layout=layout))


def test_theme_names__the_built_in_ones() -> None:
    assert theme_names() == ("bold", "classic", "quiet")


def test_new_theme__renders_at_once_and_is_the_users_own(tmp_path: Path) -> None:
    for path, body in new_theme("harbour").items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(body)
    assert "harbour" in theme_names((tmp_path,))
    assert render(full_talk(), _context(tmp_path, "harbour")).body.startswith(b"%PDF")


@pytest.mark.parametrize("name", ["../up", "a/b", "", "Großbuchstabe", "x y"])
def test_new_theme__a_name_that_is_none(name: str) -> None:
    with pytest.raises(SeminarError) as caught:
        new_theme(name)
    assert caught.value.key == "poster.bad-theme-name"


def test_render__a_mistake_in_a_theme_is_shown_with_file_and_line(tmp_path: Path) -> None:
    folder = tmp_path / "themes" / "broken"
    folder.mkdir(parents=True)
    (folder / "look.typ").write_text("#let look = (\n  display: oops,\n)\n", "utf-8")
    with pytest.raises(SeminarError) as caught:
        render(full_talk(), _context(tmp_path, "broken"))
    assert caught.value.key == "poster.template-broken"
    assert "themes/broken/look.typ:2:" in str(caught.value.params["report"])


def test_render__a_users_composition_comes_before_the_built_in_one(tmp_path: Path) -> None:
    folder = tmp_path / "poster"
    folder.mkdir()
    (folder / "print.typ").write_text(
        '#import "/poster/lib.typ": *\n#set page(width: W, height: H)\nOur own #sheet.title.first().text', "utf-8"
    )
    body = render(full_talk(), _context(tmp_path, "classic")).body
    assert "Our own" in pypdfium2.PdfDocument(body)[0].get_textpage().get_text_range()


def test_render__a_template_reads_nothing_else_on_the_disk(tmp_path: Path) -> None:
    (tmp_path / "poster").mkdir()
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    (tmp_path / "poster" / "print.typ").write_text('#read("/../secret.txt")', "utf-8")
    with pytest.raises(SeminarError) as caught:
        render(full_talk(), _context(tmp_path, "classic"))
    assert caught.value.key == "poster.template-broken"
