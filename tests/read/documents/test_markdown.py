"""Markdown: front matter becomes labelled lines, marks go, formulas stay."""

from __future__ import annotations

import pytest

from seminar.read.documents.markdown import inline
from tests.read.documents.made import codes, one, pasted, texts


def test_read__yaml_values_stay_as_written() -> None:
    """
    ---
    layout: talk
    title: "Percolation: old and new"
    time: 10:00
    meeting: 123 456 789
    draft: no
    date: 2025-03-12
    speaker:
      name: Yifan Lin
      affiliation: Example University
    tags: [probability, graphs]
    teaser: {{ page.teaser }}
    ---
    We discuss *percolation* on $G_{n,p}$.
    """
    document = one(pasted(test_read__yaml_values_stay_as_written), "talk.md")
    assert document.kind == "markdown"
    assert texts(document) == [
        "layout = talk",
        "title = Percolation: old and new",
        "time = 10:00",
        "meeting = 123 456 789",
        "draft = no",
        "date = 2025-03-12",
        "speaker = Yifan Lin",
        "affiliation = Example University",
        "tags = probability\ngraphs",
        "We discuss percolation on $G_{n,p}$.",
    ]
    assert [line.number for line in document.lines][:3] == [2, 3, 4]
    assert document.lines[-1].number == 14


def test_read__toml() -> None:
    """
    +++
    title = "Random graphs"
    date = 2025-03-12T15:00:00+08:00
    [speaker]
    name = "Yifan Lin"
    +++
    # Abstract
    Text.
    """
    document = one(pasted(test_read__toml), "notice.txt")
    assert texts(document) == [
        "title = Random graphs",
        "date = 2025-03-12 15:00:00+08:00",
        "speaker = Yifan Lin",
        "Abstract",
        "Text.",
    ]
    assert document.lines[3].heading == 1


def test_read__a_card_with_an_error_is_read_line_by_line() -> None:
    """
    ---
    title: Percolation: a survey: part [2
    speaker: "Yifan Lin
    ---
    Text.
    """
    document = one(pasted(test_read__a_card_with_an_error_is_read_line_by_line), "talk.md")
    assert texts(document)[:2] == ["title = Percolation: a survey: part [2", "speaker = Yifan Lin"]
    assert codes(document) == {"front_matter"}


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


@pytest.mark.parametrize(
    "source", ["a: &x [1]\nb: [*x, *x]", "a: !!python/object/apply:os.system [ls]", "a: " + "[" * 3000]
)
def test_read__yaml_traps_are_only_text(source: str) -> None:
    assert codes(one(f"---\n{source}\n---\ntext\n", "talk.md")) == {"front_matter"}
