"""What the card of a post says of its author, person or account, and of the head it was filed under."""

from __future__ import annotations

from typing import Final

from seminar.bilingual import Bilingual
from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.records.trees import Branch, Items, Leaf, Node

#: What only the account of somebody who writes posts has.
_OF_AN_ACCOUNT: Final = frozenset(("login", "displayname", "username", "nickname", "wpid"))
#: Where posts are filed.
_FILED: Final = frozenset(("categories", "category"))


def are_people(value: Node, lexicon: Lexicon) -> bool:
    """Whether what stands under an author may be people: none of several names is an account."""
    if isinstance(value, Branch):
        return not any(lexicon.normal(key.text) in _OF_AN_ACCOUNT for key, _ in value.entries)
    leaves = value.values if isinstance(value, Items) else (value,)
    return not any(isinstance(leaf, Leaf) and not _is_person(leaf.text, lexicon) for leaf in leaves)


def _is_person(text: str, lexicon: Lexicon) -> bool:
    """Whether an author is a person, no office and no account."""
    found = people(text, lexicon)
    name = found[0].person.name if found else Bilingual()
    written = name.zh or name.en or ""
    return bool(name.zh or " " in written) and not lexicon.mentions("institutions", written)


def filed_under(key: Leaf, value: Node, lexicon: Lexicon) -> Leaf | None:
    """The series a post is filed under: ``categories: ["Northland Rain Seminar"]``; ``None`` for a kind of posts."""
    if lexicon.normal(key.text) not in _FILED:
        return None
    leaves = [leaf for leaf in (value.values if isinstance(value, Items) else (value,)) if isinstance(leaf, Leaf)]
    named = [leaf for leaf in leaves if heading(leaf.text, lexicon).series == leaf.text.strip() != ""]
    return named[0] if len(named) == 1 and not lexicon.holds("generic", named[0].text) else None
