"""Markdown: front matter stays as written, marks go, formulas stay."""

from __future__ import annotations

import pytest

from seminar.read.documents.markdown import inline
from tests.read.documents.made import one, pasted, texts


def test_read__the_card_stays_as_it_is_written() -> None:
    """
    ---
    title: "Percolation: *old* and new"
    speaker:
      name: Yifan Lin
    teaser: {{ page.teaser }}
    ---
    We discuss *percolation* on $G_{n,p}$.<br/>And <b>more</b>.
    """
    document = one(pasted(test_read__the_card_stays_as_it_is_written), "talk.md")
    assert document.kind == "markdown"
    assert texts(document) == [
        "---",
        'title: "Percolation: *old* and new"',
        "speaker:",
        "name: Yifan Lin",
        "teaser: {{ page.teaser }}",
        "---",
        "We discuss percolation on $G_{n,p}$.",
        "And more.",
    ]
    assert [line.number for line in document.lines] == [1, 2, 3, 4, 5, 6, 7, 7]


def test_read__json_at_the_head_is_a_card() -> None:
    document = one('{"title": "Rings of *Sea* Ice",\n "speaker": "Yiwei Jiang"}\n**See** you!\n', "index.md")
    assert texts(document) == ['{"title": "Rings of *Sea* Ice",', '"speaker": "Yiwei Jiang"}', "See you!"]


def test_read__rules_and_tables_are_no_front_matter() -> None:
    """
    # Talks

    | Title | Random graphs |
    |-------|---------------|
    | Speaker | **Yifan Lin** |

    ---
    {% include footer.html %}
    - Room: A302
    > 欢迎参加
    """
    document = one(pasted(test_read__rules_and_tables_are_no_front_matter), "talk.md")
    assert texts(document) == ["Talks", "Title = Random graphs", "Speaker = Yifan Lin", "Room: A302", "欢迎参加"]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("**题目**：_甲_", "题目：甲"),
        ("[join](https://zoom.example.org/j/1?pwd=a_b_c)", "join https://zoom.example.org/j/1?pwd=a_b_c"),
        ("[Lin](/people/lin)", "Lin"),
        ("![photo](lin.jpg)Yifan Lin", "Yifan Lin"),
        ("<li.wen@example.org>", "li.wen@example.org"),
        ("$a_1*b_2*c$ and *d*", "$a_1*b_2*c$ and d"),
        ("snake_case_name, 3 * 4 * 5", "snake_case_name, 3 * 4 * 5"),
        (r"2\. May\_day", "2. May_day"),
        ("<b>Title</b><br/>", "Title"),
    ],
)
def test_inline__marks_go(source: str, text: str) -> None:
    assert inline(source) == text
