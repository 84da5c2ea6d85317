"""Lists of works in a style of their own, which all their entries together tell."""

from __future__ import annotations

from seminar.read.cv.works.publications import publications
from seminar.read.cv.works.style_atoms import atoms
from seminar.read.document import from_text

_TITLES = (
    "Salt transport in shallow estuaries",
    "A note on stable quays and their walls",
    "Do ports freeze twice in one winter?",
    "Convergence rates for tidal schemes",
    "Counting floes over finite harbours",
)


def _read(text: str) -> tuple[str, ...]:
    return tuple(work.title for work in publications(from_text(text).lines, "Marta Kessel"))


def test_list_style__venue_and_year_before_the_title_and_authors_behind_it() -> None:
    tags = ("TIDE 2031", "FLOE 2030", "TIDE 2029", "QUAY 2029", "FLOE 2028")
    text = "\n".join(
        f"- {tag} {title}, Oskar Lindqvist, Marta Kessel." for tag, title in zip(tags, _TITLES, strict=True)
    )
    assert _read(text) == _TITLES


def test_list_style__titles_and_authors_between_dashes() -> None:
    text = "\n\n".join(f"{title} — Oskar Lindqvist, Marta Kessel — Tides and Waves, 2031" for title in _TITLES)
    assert _read(text) == _TITLES


def test_list_style__titles_and_authors_between_slashes() -> None:
    text = "\n".join(f"• {title} / Marta Kessel and Lena Vogt / Harbour Letters, 2030" for title in _TITLES)
    assert _read(text) == _TITLES


def test_list_style__titles_by_their_authors() -> None:
    text = "\n\n".join(
        f"{title} by Lena Vogt and Marta Kessel. Annals of Salt {at} (2031), 7-19." for at, title in enumerate(_TITLES)
    )
    assert _read(text) == _TITLES


def test_list_style__the_journal_on_a_line_above_the_title() -> None:
    years = ("2031", "—", "2030", "2029", "2028")
    text = "\n".join(
        f"{year} Annals of Salt 37{at}, No. 1, 589-641 (2031).\n{title.rstrip('?')}, with Lena Vogt."
        for at, (year, title) in enumerate(zip(years, _TITLES, strict=True))
    )
    assert _read(text) == tuple(title.rstrip("?") for title in _TITLES)


def test_list_style__authors_the_meeting_and_the_title_last() -> None:
    text = "\n\n".join(f"Oskar Lindqvist, Marta Kessel. TIDE 2031. {title}" for title in _TITLES)
    assert _read(text) == _TITLES


def test_list_style__titles_without_doubt_stay() -> None:
    text = "\n".join(f"Kessel, M., Vogt, L. (2031). {title} Harbour Letters, 4(2), 7-19." for title in _TITLES[2:3] * 4)
    assert set(_read(text)) == {_TITLES[2]}


def test_atoms__by_their_signs() -> None:
    assert [(atom.text, atom.before, atom.after) for atom in atoms("Roe, J. Salt roads. Tides")] == [
        ("Roe", "^", ","),
        ("J", ",", "."),
        ("Salt roads", ".", "."),
        ("Tides", ".", "$"),
    ]


def test_atoms__of_very_long_entries_are_found_soon() -> None:
    assert len(atoms("Salt, " * 20_000)) <= 60
