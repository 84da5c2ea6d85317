"""A talk running text tells twice, in Chinese and in English: the second telling fills the other sides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seminar.bilingual import Bilingual, Lang
from seminar.model import Person
from seminar.names import NameMatch, compare, shares_surname
from seminar.read.prose.finding import Guess, Prose
from seminar.read.reading import Reading

#: Looked at for the other side of a person.
_ENOUGH = 8


def one_talk(prose: Prose) -> Prose:
    """The guesses in the language told first, where the two languages have a title each and nobody in common.

    They are two talks then, and a record of both would be of none.
    """
    titles, people = prose.titles, prose.speakers[:_ENOUGH]
    told_twice = all(
        any(name.side(lang) for name in names)
        for lang in Lang
        for names in ([guess.value for guess in titles], [guess.value.name for guess in people])
    )
    if not told_twice or any(_other_name(guess.value, people) for guess in people):
        return prose
    first = min(titles, key=lambda guess: guess.lines)
    lang = Lang.ZH if first.value.zh else Lang.EN
    again = min(guess.lines for guess in titles if not guess.value.side(lang))
    return Prose(
        tuple(guess for guess in prose.speakers if guess.value.name.side(lang)),
        tuple(guess for guess in prose.venues if guess.value.side(lang)),
        tuple(guess for guess in prose.when if guess.lines < again),
        tuple(guess for guess in prose.hosts if guess.value.name.side(lang)),
        tuple(guess for guess in titles if guess.value.side(lang)),
    )


def read_second_telling(reading: Reading, prose: Prose) -> None:
    """Where the speaker is named in both languages, the title, the place and the posts of the other language too.

    Nothing is done where the names do not belong together: then the two texts are of two talks.
    """
    people, record = reading.record.people["speakers"], reading.record
    told = (_other_name(people[0], prose.speakers) or _told_in_chinese(people[0], prose)) if len(people) == 1 else None
    if told is None:
        return
    record.merge("speakers", 0, told.value, told.lines, told.confidence, True)
    for path, guesses in (("title", prose.titles), ("venue", prose.venues)):
        have = record.pair(path)
        other = next((guess for guess in guesses if have and _other_side(have, guess.value)), None)
        if other is not None:
            record.put_pair(path, other.value, other.lines, other.confidence, True)
    hosts = record.people["hosts"]
    if len(hosts) == 1 and (again := _other_name(hosts[0], prose.hosts)):
        record.merge("hosts", 0, again.value, again.lines, again.confidence, True)


def _other_side(have: Bilingual, found: Bilingual) -> bool:
    """Whether ``found`` is in the language ``have`` lacks, and of no other room."""
    if (have.zh and have.en) or bool(have.zh) == bool(found.zh):
        return False
    numbers = [set(re.findall(r"\d{3,}", side.text)) for pair in (have, found) for side in pair.sides()]
    return not (len(numbers) == 2 and all(numbers) and not numbers[0] & numbers[1])


def _other_name(person: Person, guesses: Sequence[Guess[Person]]) -> Guess[Person] | None:
    """The guess that names the same person in the other language; ``None`` for none."""
    name = person.name
    if not name or (name.zh and name.en):
        return None
    others = [guess for guess in guesses[:_ENOUGH] if bool(guess.value.name.zh) != bool(name.zh)]
    matches = {id(guess): compare(*_names(name, guess.value.name)) for guess in others}
    same = next((guess for guess in others if matches[id(guess)] is NameMatch.MATCH), None)
    if same is None and len(others) == 1 and matches[id(others[0])] is NameMatch.CANNOT_TELL:
        zh, en = _names(name, others[0].value.name)
        return others[0] if "·" in zh or shares_surname(zh, en) else None
    return same


def _told_in_chinese(person: Person, prose: Prose) -> Guess[Person] | None:
    """The guess of a Chinese sentence that names the person in Latin letters, as the English text does."""
    name = person.name.en if not person.name.zh else None
    same = (guess for guess in prose.speakers[:_ENOUGH] if name and guess.value.name.en == name)
    return next((guess for guess in same if guess.value.affiliation.zh or guess.value.position.zh), None)


def _names(one: Bilingual, other: Bilingual) -> tuple[str, str]:
    return one.zh or other.zh or "", one.en or other.en or ""
