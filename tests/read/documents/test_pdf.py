"""PDF files: reading order, running heads, broken lines."""

from __future__ import annotations

import io

import pikepdf
import pytest

from seminar.read.documents import pdf
from seminar.read.documents.wrapping import joined
from tests.read.documents.made import codes, one, printed, refused, texts

FONTS = '#set text(font: ("Libertinus Serif", "Noto Serif CJK SC"), size: 11pt, lang: "en")\n'
LONG = (
    "We discuss percolation on sparse random graphs and the critical window in which a giant component "
    "appears, together with recent results on the number of small components and their shapes."
)


def test_read__wrapped_lines_become_paragraphs() -> None:
    source = (
        FONTS + "#set page(width: 9cm, height: 15cm)\n"
        f"#set text(hyphenate: true)\nTitle: Random graphs\n\nSpeaker: Yifan Lin\n\nAbstract\n\n{LONG}"
    )
    assert texts(one(printed(source), "notice.pdf")) == ["Title: Random graphs", "Speaker: Yifan Lin", "Abstract", LONG]


def test_read__two_columns() -> None:
    source = (
        FONTS + "#set page(width: 16cm, height: 12cm)\n#align(center)[Colloquium]\n"
        "#columns(2)[\nTitle: Random graphs\n\nVenue: A302\n#colbreak()\n"
    )
    lines = texts(one(printed(source + f"Abstract:\n\n{LONG}]"), "notice.pdf"))
    assert lines == ["Colloquium", "Title: Random graphs", "Venue: A302", "Abstract:", LONG]


def test_read__running_heads_and_page_numbers_go() -> None:
    source = (
        FONTS + '#set page(width: 10cm, height: 9cm, header: [Bulletin of Example University], numbering: "1 / 1")\n'
    )
    remarks = [f"Remark ({n}). {' '.join(LONG.split()[n:] + LONG.split()[:n])}" for n in range(1, 8)]
    source += "Title: Random graphs\n\n" + "\n\n".join(remarks)
    lines = texts(one(printed(source), "notice.pdf"))
    assert not any("Bulletin" in line or line[:1].isdigit() for line in lines)
    assert lines == ["Title: Random graphs", *remarks]


def test_read__labels_beside_values() -> None:
    source = (
        FONTS + "#set page(width: 16cm, height: 8cm)\n#grid(columns: (3cm, 1fr), row-gutter: 8mm, "
        "[Title], [Random graphs], [Speaker], [Yifan Lin], [Venue], [Room A302])"
    )
    assert texts(one(printed(source), "notice.pdf")) == [
        "Title = Random graphs",
        "Speaker = Yifan Lin",
        "Venue = Room A302",
    ]


def test_read__labels_set_wide_and_lists_of_short_lines() -> None:
    """A label whose letters stand apart is one label; names below each other are no paragraph."""
    source = FONTS + "#set page(width: 16cm, height: 10cm)\n时#h(3em)间：2025年3月12日\n\n"
    source += "报告人：\\\nYifan Lin\\\nChuan Wan\\\nAna Kelle"
    lines = texts(one(printed(source), "notice.pdf"))
    assert lines == ["时 间：2025年3月12日", "报告人：", "Yifan Lin", "Chuan Wan", "Ana Kelle"]


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("prob\xad", "lem", "problem"),
        ("high\xad", "dimensional", "high-dimensional"),
        ("well-", "known", "well-known"),
        ("under-", "standing", "understanding"),
        ("随机", "图", "随机图"),
        ("随机图", "and more", "随机图 and more"),
        ("random", "graphs", "random graphs"),
        ("3月1", "2日", "3月12日"),
        ("in 2024", "2025", "in 2024 2025"),
        ("https://example.org/j/98?pwd=aB", "cD12 on the day", "https://example.org/j/98?pwd=aBcD12 on the day"),
        ("see https://example.org/", "for details", "see https://example.org/ for details"),
    ],
)
def test_joined__words_figures_and_addresses(first: str, second: str, text: str) -> None:
    assert joined(first, second) == text


def test_read__characters_without_meaning_are_counted() -> None:
    import typst

    bare = typst.compile(
        b'#set text(font: "Libertinus Serif", fallback: false)\nTitle: Random graphs \xe9\xa2\x98', format="pdf"
    )
    document = one(bare, "notice.pdf")
    assert codes(document) == {"lost_characters"}
    assert document.findings[0].params == {"page": 1, "n": 1}


def locked(user: str) -> bytes:
    body = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed(FONTS + "Title: Random graphs"))) as pdf:
        pdf.save(body, encryption=pikepdf.Encryption(owner="owner", user=user))
    return body.getvalue()


def test_read__a_lock_on_editing_is_none_on_reading() -> None:
    assert texts(one(locked(""), "notice.pdf")) == ["Title: Random graphs"]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (locked("secret"), "documents.password"),
        (printed("#rect(width: 5cm, height: 5cm, fill: red)"), "documents.no-text-layer"),
        (printed("#for n in range(120) [#n #pagebreak()]"), "documents.too-many-pages"),
        (printed("Title")[:400], "documents.damaged"),
        (b"%PDF-1.7\n%%EOF", "documents.damaged"),
    ],
    ids=["locked", "scan", "long", "cut", "hollow"],
)
def test_read__refused(data: bytes, key: str) -> None:
    assert refused(data, "notice.pdf") == key


def test_pages__the_size_of_a_line_is_that_of_its_font() -> None:
    """The boxes of Chinese and of Latin letters differ in height; the size of both is the one they are set in."""
    source = FONTS + "#set page(width: 14cm, height: 8cm)\n题目：海雾三十年的观测\n\nThirty Years of Sea Fog"
    (page,), _ = pdf.pages(printed(source), "notice.pdf")
    assert [round(fragment.size, 1) for fragment in page] == [11.0, 11.0]
