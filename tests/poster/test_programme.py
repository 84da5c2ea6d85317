"""Programme sheets, and many posters at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest

from seminar.bilingual import Bilingual
from seminar.errors import SeminarError
from seminar.model import Talk
from seminar.render import Branding, Context, PosterOptions
from seminar.render.context import Sponsor
from seminar.render.poster import render
from seminar.render.poster_batch import posters
from seminar.render.programme import CAPACITY, render_programme
from tests.talks import NOW, full_talk


def _term(count: int) -> list[Talk]:
    talk = full_talk()
    weeks = (timedelta(days=7 * index) for index in range(count))
    return [
        talk.replacing(
            uid=f"talk-{index}", number=index + 1, title=Bilingual(f"第{index + 1}个题目", f"Title {index + 1}"),
            start=talk.start + week, end=talk.end + week,
        )
        for index, week in enumerate(weeks)
    ]  # fmt: skip


def _context(layout: str = "a3", suffix: str = "pdf", **options: object) -> Context:
    return Context(now=NOW, poster=PosterOptions(layout=layout, suffix=suffix, **options))  # type: ignore[arg-type]


def _text(pdf: bytes) -> str:
    """The text without the spaces that stand between Chinese letters and figures."""
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(pdf))


@pytest.mark.parametrize("theme", ["classic", "bold", "quiet"])
def test_render_programme__every_talk_is_there_in_order(theme: str) -> None:
    talks = _term(14)
    text = _text(render_programme(list(reversed(talks)), _context(theme=theme)).body)
    places = [text.index(f"第{number}个题目") for number in range(1, 15)]
    assert places == sorted(places)
    assert text.count("物理楼") == 1  # what all share is said once


def test_render_programme__more_than_a_page_goes_on() -> None:
    body = render_programme(_term(CAPACITY["a4"] + 1), _context("a4")).body
    assert len(pypdfium2.PdfDocument(body)) == 2


@pytest.mark.parametrize("layout", sorted(CAPACITY))
def test_render_programme__each_layout(layout: str) -> None:
    rendered = render_programme(_term(3), _context(layout, "png"), link="https://example.org/talks")
    assert rendered.body.startswith(b"\x89PNG")


def test_render_programme__sponsors_stand_in_the_foot() -> None:
    branding = Branding(sponsors=(Sponsor(Bilingual("云溪教育基金会", "Yunxi Education Foundation")),))
    for layout in ("a3", "tall", "doorsign"):
        text = _text(render_programme(_term(2), replace(_context(layout), branding=branding)).body)
        assert "赞助" in text and "云溪教育基金会" in text


def test_render_programme__talks_without_a_date_come_last() -> None:
    talks = _term(2)
    text = _text(render_programme([talks[0].replacing(start=None, end=None), talks[1]], _context()).body)
    assert text.index("第2个题目") < text.index("第1个题目")
    assert "待定" in text


@pytest.mark.parametrize(
    ("talks", "layout", "key"), [(0, "a3", "poster.programme-empty"), (1, "square", "poster.programme-layout")]
)
def test_render_programme__impossible(talks: int, layout: str, key: str) -> None:
    with pytest.raises(SeminarError) as caught:
        render_programme(_term(talks), _context(layout))
    assert caught.value.key == key


def test_posters__over_processes_they_are_the_same_and_one_failure_stops_no_other() -> None:
    talks = _term(4)
    talks[2] = talks[2].replacing(title=Bilingual("坏字\ue123"))
    context = _context()
    made = sorted(posters([(talk, context) for talk in talks], processes=2), key=lambda one: one.index)
    assert [one.index for one in made] == list(range(4))
    assert made[0].rendered == render(talks[0], context)
    assert made[2].rendered is None and made[2].error is not None
    assert made[2].error.details[0].params["field"] == "title.zh"
