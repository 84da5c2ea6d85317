"""A person whose lines were run together: the name, the rank, the subject and the house with nothing between."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.person_names import is_latin_name

#: ``Jane Q. Roe Associate Professor and Chair, …``
_NAME_AND_RANK: Final = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?: (?:[A-Z]\.|[A-Z][\w'’-]+)){1,2}?) "
    r"(?P<rank>(?:(?:Associate|Assistant|Adjunct|Visiting|Distinguished|Emeritus|Full|Research|Teaching) ){0,2}"
    r"(?:Professor|Lecturer|Instructor)(?: (?:and|&) (?:Chair|Head|Director|Dean))?(?: Emerit(?:us|a))?)"
    r"(?:,\s|\s)(?=[A-Z])"
)
#: The house among the words behind the rank, its town and state behind it.
_HOUSE: Final = re.compile(
    r"\b((?:(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Saint|St\.) )?[A-Z][\w'’-]+ "
    r"(?:State University|University|College|Polytechnic|Institute of Technology)(?! of\b)"
    r"|(?:University|College) of [A-Z][\w'’-]+)(?=\s|,|$)"
)
#: No such run is longer.
_LONGEST: Final = 240


def parted(text: str, lexicon: Lexicon) -> tuple[str, str]:
    """A text with commas where its lines ended, and the words of it that are of no field.

    ``Jane Roe Professor Rain and Ice Mill College Northland, NL`` gives ``Jane Roe, Professor, Mill College`` and
    ``Rain and Ice Northland, NL``; any other text stays as it is.
    """
    head = _NAME_AND_RANK.match(text) if len(text) <= _LONGEST and "," not in text[:24] else None
    house = _HOUSE.search(text, head.end()) if head else None
    if head is None or house is None or not is_latin_name(head["name"], lexicon):
        return text, ""
    between, behind = text[head.end() : house.start()].strip(" ,"), text[house.end() :].strip(" ,")
    if not between and "," not in head.group():
        return f"{head['name']}, {head['rank']}, {text[head.end() :]}", ""
    if not between or re.search(r"[;()]|\b(?:at|of the|from|in the)\b", between):
        return text, ""
    if between.startswith(("Department", "School", "Faculty", "Division", "Dept", "of ")):
        return f"{head['name']}, {head['rank']}, {between}, {house[1]}", behind
    return f"{head['name']}, {head['rank']}, {house[1]}", f"{between} {behind}".strip()
