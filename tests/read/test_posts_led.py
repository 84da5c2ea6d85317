"""Posts of those who lead a house: what they are, apart from what they are the head of."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post


@pytest.mark.parametrize(
    ("bio", "position"),
    [
        ("Jane Roe is Dean of the Research Institute of Northland Art, Harbour University.", "Dean"),
        ("Jane Roe is the Director of the State Laboratory of Tides at Harbour University.", "Director"),
        ("Jane Roe is Head of Reinforcement Learning at Tidewater Intelligence.", "Head of Reinforcement Learning"),
        ("Jane Roe is a Senior Lecturer in Public History at Harbour University.", "Senior Lecturer"),
        ("Jane Roe is Professor of Public History at Harbour University.", "Professor of Public History"),
    ],
)
def test_en_bio_post__what_somebody_leads_is_a_house(bio: str, position: str) -> None:
    assert en_bio_post(bio, Lexicon.load()).position == position


@pytest.mark.parametrize(
    ("bio", "house"),
    [
        ("Dr Jane Roe is a lecturer at School of Ice (SI), the University of Northland (No. 1). Her work",
         "University of Northland"),
        ("Jane Roe is Head of the Department of Ice in Northland Institute of Technology (NIT) Havn, known for rain.",
         "Northland Institute of Technology (NIT) Havn"),
        ("Jane Roe graduated in Havn. She continued her research work at the Ice Lab of Norland, and received"
         " her degree from Tern University in 2005.", ""),
    ],
)  # fmt: skip
def test_en_bio_post__where_somebody_works(bio: str, house: str) -> None:
    assert en_bio_post(bio, Lexicon.load()).affiliation == house
