"""Posts in front of a name in Latin letters: ``Senior Principal Researcher Jane Roe``, ``Head of Clouds Jane Roe``."""

from __future__ import annotations

import re
from typing import Final

from seminar.names import looks_chinese
from seminar.read.lexicon import Lexicon
from seminar.read.persons.person_names import is_latin_name
from seminar.read.persons.posts import grammar
from seminar.read.prose_words import english

#: The words before anything that ends a name.
_WORDS: Final = re.compile(r"[^,，(（\[\n;:–—|@]{6,120}")
#: ``of Reinforcement Learning``, ``for the Rain and Ice Group``: what a post is over, the name behind it.
_OVER: Final = re.compile(r"\s+(?:of|for)\s+(?:the\s+)?[A-Z]")
#: Words in capitals, "and" or "of" between them.
_FIELD: Final = re.compile(r"[A-Z][\w&/’'-]*(?:\s+(?:(?:and|&|of)\s+)?[A-Z][\w&/’'-]*){0,4}")
#: ``Regents' Professor``, ``Helen F. Stowe Senior Fellow``: a post with a name of its own.
_BORNE: Final = re.compile(
    r"(?:[Tt]he\s+)?(?:[A-Z][\w.’'&-]*\s+(?:and\s+|&\s+)?){1,5}?"
    r"(?=(?:[A-Z][a-z]+\s+)?(?:Professor|Fellow|Scholar|Lecturer|Scientist|Researcher|Chair|Director|Manager|Officer|Engineer"
    r"|Analyst|Consultant)\b)"
)
#: A family name, and nothing more of a name.
_ONE_WORD: Final = re.compile(r"[A-Z][\w'’-]+(?:\s*$|\s*[,(])")
_PARTICLE: Final = re.compile(r"\s+(?:[A-Z]\.|van|von|de|del|da|di|la|le)\s")
#: A text that begins with such a post and a name is no longer.
_LONGEST: Final = 160


def post_ahead(text: str, lexicon: Lexicon) -> tuple[str, str]:
    """The post a text begins with and what comes behind it, the name first; no post where none stands before a name.

    ``CTO, Director of Clouds Jane Roe`` is both posts and the name; an honorific or a degree is neither. A text that
    tells a post and no name behind it (``Head of Clouds``) names nobody: nothing is left of it.
    """
    head = grammar(lexicon).en_title_head.match(text)
    if head is None or head.end() == len(text):
        return _borne(text, lexicon) if len(text) <= _LONGEST else ("", text)
    post, behind = _posts(head.group(1), lexicon), text[head.end() :].lstrip(" .")
    if post and head.group().rstrip().endswith(",") and not _called(behind):
        return post, ""  # Chief Operating Officer, Rainy Minds: the house behind the post
    if post == "Dean" and _ONE_WORD.match(behind):
        return "", text  # a given name
    if not behind.startswith(("of ", "for ")):
        borne, name = _borne(text, lexicon) if not post else ("", text)  # Dean Stowe Professor Jane Roe
        return (borne, name) if borne else (post, behind)
    field, name = _field_and_name(f" {behind}", lexicon)
    return f"{post}{field}", name


def _called(text: str) -> bool:
    """Whether a text begins as people are called: a given name, an initial, a name of Chinese, or an honorific."""
    first = text.split(maxsplit=1)[0].strip(".,") if text.split() else ""
    known = first.casefold() in english().given or first.casefold() in english().family
    return known or len(first) == 1 or first in _HONORIFICS or looks_chinese(" ".join(text.split()[:2]))


_HONORIFICS: Final = frozenset(("Dr", "Prof", "Professor", "Mr", "Ms", "Mrs", "Sir", "Dame"))


def _field_and_name(text: str, lexicon: Lexicon) -> tuple[str, str]:
    """`` of Reinforcement Learning``, ``Jane Roe``: the name is the last two words, or three; empty if no name."""
    words, of = _WORDS.match(text), _OVER.match(text)
    if words is None or of is None:
        return "", ""
    bare = words.group().rstrip()
    at = _last_name(bare, of.end())
    name, field = bare[at:].strip(), bare[of.end() - 1 : at].strip()
    if _FIELD.fullmatch(field) and is_latin_name(name, lexicon):
        return bare[:at].rstrip(), text[at:].strip()
    return "", ""


def _last_name(text: str, begin: int) -> int:
    """Where the last two words of a text begin; the last three, where the middle one is an initial or a particle."""
    blanks = [begin + match.start() for match in re.finditer(r"\s+", text[begin:])]
    if len(blanks) < 2:
        return len(text)
    return blanks[-3] if len(blanks) > 2 and _PARTICLE.match(text, blanks[-2]) else blanks[-2]


def _borne(text: str, lexicon: Lexicon) -> tuple[str, str]:
    """``Regents' Professor Jane Roe``, ``Helen F. Stowe Senior Fellow Jane Roe``: no word of it is the speaker's."""
    words = _WORDS.match(text)
    bare = words.group().rstrip() if words else ""
    whose = _BORNE.match(bare)
    post = _post_at(bare, whose.end(), lexicon) if whose else None
    name = bare[post.end() :].strip() if post else ""
    if post and name.startswith(("of ", "for ")):
        field, name = _field_and_name(text[post.end() :], lexicon)
        return (f"{bare[: post.end()]}{field}", name) if name else ("", text)
    if post is None or not is_latin_name(name, lexicon) or len(name.split()) > 4:
        return "", text
    return bare[: post.end()], f"{name}{text[len(bare) :]}"


def _post_at(text: str, at: int, lexicon: Lexicon) -> re.Match[str] | None:
    """The post that begins at a place or behind the next word, of its name too: ``Rain`` Programme Director."""
    post = grammar(lexicon).en_position
    return post.match(text, at) or post.match(text, text.find(" ", at) + 1)


def _posts(titles: str, lexicon: Lexicon) -> str:
    """``Prof. Dr.`` → Prof.; of several posts with commas or an "and" between all are kept."""
    rules = grammar(lexicon)
    found = []
    for part in titles.split(","):
        ranks = [rules.en_position.search(piece) for piece in _AND.split(part)]
        joints = _AND.findall(part) if all(ranks) else ()
        if told := [rank.group().strip() for rank in ranks if rank]:
            found.append("".join([told[0], *(f"{joint}{rank}" for joint, rank in zip(joints, told[1:], strict=False))]))
    return ", ".join(found)


#: Between two posts of one person.
_AND: Final = re.compile(r"\s(?:and|&)\s")
