"""What makes a calendar jump, and which side was left behind."""

from __future__ import annotations

from typing import Any

import pytest

from seminar.bilingual import Bilingual, Lang
from seminar.model import Online, Person, Status
from seminar.store.facts import changed_facts, digest, older_sides, pairs
from tests.store.records import talk
from tests.talks import full_talk


@pytest.mark.parametrize(
    ("changes", "facts"),
    [
        ({"abstract": Bilingual("新的摘要", "A new abstract")}, ()),
        ({"notes": Bilingual("备有茶点", None), "url": "https://example.org"}, ()),
        ({"start": "2026-03-12T15:00+08:00"}, ("start",)),
        ({"start": "2026-03-12T06:00Z"}, ()),
        ({"venue": Bilingual("花房", "Flower House")}, ("venue",)),
        ({"venue": Bilingual()}, ("venue",)),
        ({"online": Online(id="123")}, ("online",)),
        ({"status": Status.CANCELLED}, ("status",)),
        ({"title": Bilingual("苔藓", "Moss")}, ("title",)),
        ({"speakers": (Person(name=Bilingual("苏映雪", None)),)}, ("speakers",)),
        ({"speakers": ()}, ("speakers",)),
    ],
)
def test_changed_facts__wording_is_none(changes: dict[str, Any], facts: tuple[str, ...]) -> None:
    assert changed_facts(talk(), talk(**changes)) == facts


def test_changed_facts__a_translation_added_is_none() -> None:
    before = talk(venue=Bilingual("花房", None))
    assert changed_facts(before, before.replacing(venue=Bilingual("花房", "Flower House"))) == ()


def test_older_sides__follows_edits_of_one_side() -> None:
    first = talk()
    second = first.replacing(abstract=Bilingual("苔藓记得雪。", first.abstract.en))
    third = second.replacing(abstract=Bilingual(second.abstract.zh, "Moss remembers snow."))
    assert older_sides(first, second, {}) == {"abstract": Lang.EN}
    assert older_sides(second, second.replacing(url="https://example.org"), {"abstract": Lang.EN}) == {
        "abstract": Lang.EN
    }
    assert older_sides(second, third, {"abstract": Lang.EN}) == {}
    assert older_sides(first, third, {}) == {}


def test_older_sides__a_first_translation_flags_nothing() -> None:
    before = talk(abstract=Bilingual("苔藓记得雨。", None))
    assert older_sides(before, talk(), {}) == {}


def test_pairs__names_every_pair_but_the_words_for_the_time() -> None:
    found = pairs(full_talk())
    assert {"title", "venue", "speakers.0.name", "speakers.0.bio", "organizers.1", "keywords.0"} <= found.keys()
    assert "when_text" not in found


def test_digest__ignores_the_revision_only() -> None:
    assert digest(talk()) == digest(talk(revision=3)) != digest(talk(url="https://example.org"))
