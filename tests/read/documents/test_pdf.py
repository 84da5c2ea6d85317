"""PDF files: reading order, running heads, broken lines."""

from __future__ import annotations

import io

import pikepdf
import pytest

from tests.read.documents.made import one, printed, refused, texts

FONTS = '#set text(font: "Libertinus Serif", size: 11pt, lang: "en")\n'
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
