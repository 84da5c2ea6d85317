"""Formulae as LaTeX writes them."""

from __future__ import annotations

import pytest

from seminar.render.poster.formula import parse, protect


@pytest.mark.parametrize(
    ("source", "tree"),
    [
        ("x", ["row", ["letter", "x"]]),
        (r"\alpha", ["row", ["letter", "α"]]),
        ("x_1^2", ["row", ["attach", ["letter", "x"], ["upright", "1"], ["row", ["upright", "2"]]]]),
        (r"\frac{a}{12}", ["row", ["frac", ["row", ["letter", "a"]], ["row", ["upright", "12"]]]]),
        (r"\sqrt[3]{x}", ["row", ["root", ["row", ["letter", "x"]], ["row", ["upright", "3"]]]]),
        (r"\mathbb{R}", ["row", ["style", "bb", ["row", ["letter", "R"]]]]),
        (r"\text{if } x", ["row", ["text", "if "], ["letter", "x"]]),
    ],
)
def test_parse(source: str, tree: list[object]) -> None:
    assert parse(source) == tree


@pytest.mark.parametrize(
    "source", [r"\foo", "{", "a}", r"\frac{a}", "x^", r"\left(a", "a & b", "质量", "{" * 40 + "}" * 40]
)
def test_parse__what_it_does_not_know_is_none(source: str) -> None:
    assert parse(source) is None


@pytest.mark.parametrize(
    "text", ["It costs $5 and $10.", "从$5到$8", "US$ 3 and C$ 4", r"\$x\$", "a lone $ sign", "$$", r"$\foo$ stays"]
)
def test_protect__money_and_unknown_commands_stay_text(text: str) -> None:
    assert protect(text) == (text, ())


def test_protect__each_formula_becomes_one_placeholder() -> None:
    plain, formulas = protect(r"$a$ and \(b\) and $$c$$")
    assert [source for source, _ in formulas] == ["$a$", r"\(b\)", "$$c$$"]
    assert len(plain) == len("x and x and x")
