"""Ranks and chairs in front of a name, and what else stands around a name without a mark between."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name
from seminar.read.reader import read_text
from tests.read.reading import READ_ON


@pytest.mark.parametrize(
    ("text", "name", "position"),
    [
        ("Senior Principal Research Scientist Jane Roe", "Jane Roe", "Senior Principal Research Scientist"),
        ("Deputy CEO Yuanzhou Lin", "Yuanzhou Lin", "Deputy CEO"),
        ("Regents' Professor Jane Roe (Northland University)", "Jane Roe", "Regents' Professor"),
        ("Harbour Assistant Professor Yuanzhou Lin", "Yuanzhou Lin", "Harbour Assistant Professor"),
        ("Mill Professor of Philosophy Jane Roe, Northland", "Jane Roe", "Mill Professor of Philosophy"),
        ("Head of Cloud Physics Jane Roe", "Jane Roe", "Head of Cloud Physics"),
        ("Prof. Dr. Jane Roe", "Jane Roe", "Prof."),
        ("invited senior researcherYuanzhou Lin", "Yuanzhou Lin", "invited senior researcher"),
    ],
)
def test_people__a_rank_before_the_name(text: str, name: str, position: str) -> None:
    (named,) = people(text, Lexicon.load())
    assert (named.person.name.en, named.person.position.en) == (name, position)


def test_people__a_family_name_that_looks_like_a_degree() -> None:
    (named,) = people("Prof. Yuanzhou MA", Lexicon.load())
    assert named.person.name.en == "Yuanzhou MA"


def test_people__a_university_right_behind_the_name() -> None:
    (named,) = people("Jane Roe Central Harbour University", Lexicon.load())
    assert (named.person.name.en, named.person.affiliation.en) == ("Jane Roe", "Central Harbour University")


def test_read__front_matter_with_a_colon_in_a_title_and_text_below_its_key() -> None:
    """A colon that YAML takes for a key costs no field, also where texts stand below their keys."""
    (draft,) = read_text(
        """
        ---
        topic: Weather
        title: RainCast: how far ahead a shower can be told
        speaker: Jane Roe
        institution: Northland University
        date: 2031-05-12 15:00
        venue: Mill Hall 204
        bio:
            Jane Roe leads the cloud group at Northland University, where she teaches the physics of rain.

            She likes: hail, sleet and snow.
        ---
        """,
        reference=READ_ON,
    )
    assert draft.talk.title.en == "RainCast: how far ahead a shower can be told"
    assert draft.talk.speakers[0].name.en == "Jane Roe"
    assert (draft.talk.speakers[0].bio.en or "").endswith("hail, sleet and snow.")


@pytest.mark.parametrize(
    ("text", "affiliation", "position"),
    [
        ("Jane Roe, Professor of Mill University/Former President of POST", "Mill University", "Professor"),
        ("Jane Roe, Head of Cloud Research of Harbour University", "Harbour University", "Head of Cloud Research"),
        ("Jane Roe, Prof of Mill University Institute in Bay", "Mill University Institute in Bay", "Prof"),
        ("Jane Roe, Professor of Law of Rain at Mill University", "Mill University", "Professor of Law of Rain"),
        ("Jane Roe (Center for Cloud Sciences Northland University)", "Northland University", None),
        ("Jane Roe (Center for Cloud Sciences University of Northland)", "University of Northland", None),
    ],
)  # fmt: skip
def test_people__a_rank_of_a_university(text: str, affiliation: str, position: str | None) -> None:
    (named,) = people(text, Lexicon.load())
    assert (named.person.affiliation.en, named.person.position.en) == (affiliation, position)


@pytest.mark.parametrize(
    "text", ["Argmin Differentiation", "Rainfall Duality", "Cloud Analysis", "Harbour Meteorology"]
)
def test_is_latin_name__words_that_end_as_nouns_do(text: str) -> None:
    assert not is_latin_name(text, Lexicon.load())


def test_people__a_fellowship_with_a_name() -> None:
    (named,) = people("Jane Roe, NSF Rain Sciences Postdoctoral Fellow, Northland University", Lexicon.load())
    assert named.person.position.en == "NSF Rain Sciences Postdoctoral Fellow"


def test_en_bio_post__a_post_behind_a_trade() -> None:
    post = en_bio_post(
        "Jane Roe is a cosmologist and a Mill Associate Professor of Rain at Northland University.", Lexicon.load()
    )
    assert (post.position, post.affiliation) == ("Mill Associate Professor of Rain", "Northland University")
