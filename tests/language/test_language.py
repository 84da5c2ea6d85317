"""Which side a text belongs to, its script, and paragraphs that are not English."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.bilingual import Lang
from seminar.language import foreign_paragraph, has_han, script_of, side_of
from tests.growth import LINEAR, growth


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("云的形成与消散", Lang.ZH),
        ("Where Rain Comes From", Lang.EN),
        ("Wasserstein 距离下的梯度流", Lang.ZH),
        ("On the geometry of 太极 diagrams and their symmetries", Lang.EN),
        ("林远舟 (Yuanzhou Lin)", Lang.ZH),
        ("Yuanzhou Lin（林远舟）", Lang.EN),
        ("（线上）", Lang.ZH),
        ("报名：https://talks.example.org/sign-up/for/the/next/talk", Lang.ZH),
        ("Prof. LIN", Lang.EN),
        ("DEEP LEARNING FOR CLOUDS", Lang.EN),
        ("École normale", Lang.EN),
        ("LT-2", None),
        ("GPT-4", None),
        ("PyTorch 2.0", None),
        ("$\\alpha$-stable", Lang.EN),
        ("$\\alpha^2$", None),
        ("2026-03-19 10:00", None),
        ("office@yunxi.example.org", None),
        ("雲の形成について", None),
        ("구름의 형성", None),
        ("Облака и осадки", None),
        ("", None),
    ],
)
def test_side_of(text: str, side: Lang | None) -> None:
    assert side_of(text) is side


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("我们研究云滴如何长大为雨滴，并说明湍流的作用。", "Hans"),
        ("我們研究雲滴如何長大為雨滴，並說明湍流的作用。", "Hant"),
        ("Clouds and rain", None),
        ("", None),
    ],
)
def test_script_of(text: str, script: str | None) -> None:
    assert script_of(text) == script


def test_foreign_paragraph__names_the_language() -> None:
    french = "Nous montrons comment les gouttes grossissent dans les nuages chauds et pourquoi la pluie arrive si vite."
    german = "Wir zeigen, wie die Tropfen in warmen Wolken wachsen und warum der Regen so schnell einsetzt."
    assert foreign_paragraph(french) == "fr"
    assert foreign_paragraph(german) == "de"


@pytest.mark.parametrize(
    "text",
    [
        "We show how droplets grow in warm clouds and why rain sets in so fast.",
        "Université de la Côte",  # a name, too short to be a paragraph
        "我们研究云滴如何长大为雨滴，并说明湍流的作用，报告最后讨论若干尚未解决的问题。",
        "Yuanzhou Lin, Qinghe Gu, Yingxue Su, Zhiqiu He, Tashi Dhondup, Camila Ortega",
    ],
)
def test_foreign_paragraph__leaves_alone(text: str) -> None:
    assert foreign_paragraph(text) is None


def test_has_han() -> None:
    assert has_han("room 二") and not has_han("room 2")


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_language__never_crashes(text: str) -> None:
    side_of(text)
    script_of(text)
    foreign_paragraph(text)


@pytest.mark.parametrize("piece", ["(", "【", "$a", "a.", "\\(", "http://", "a@a-", "研究 a( "])
def test_side_of__a_megabyte_costs_no_more_than_its_length(piece: str) -> None:
    assert growth(lambda size: side_of(piece * (size // len(piece))), 1_000_000) < LINEAR


@pytest.mark.corpus
def test_side_of__real_snippets(shared: Path) -> None:
    right = total = scripts = chinese = 0
    for line in (shared / "corpus" / "snippets.tsv").read_text(encoding="utf-8").splitlines():
        lang, _, text = line.split("\t")
        if lang[:2] not in ("zh", "en", "un"):
            continue
        wanted = {"zh": Lang.ZH, "en": Lang.EN}.get(lang[:2])
        right, total = right + (side_of(text) is wanted), total + 1
        if lang.startswith("zh-"):
            scripts, chinese = scripts + (script_of(text) == lang[3:]), chinese + 1
    assert right == total
    assert scripts / chinese >= 0.98
