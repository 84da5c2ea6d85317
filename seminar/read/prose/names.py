"""Runs of capitalised words that can be a person's name, by form alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from seminar.names import looks_chinese
from seminar.read.prose_words import english

# a word, an initial, a number, or any other sign; links and addresses are one sign
_TOKEN = re.compile(
    r"https?://\S+|[\w.+-]+@[\w.-]+|<[^<>\s]+>"
    r"|(?:[A-ZÀ-Þ]\.-?){1,3}(?![a-z])"
    r"|[^\W\d_]+?(?=['’]s\b)|['’]s\b|[^\W\d_]+(?:['’-][^\W\d_]+)*\.?|\d[\w:.]*|\S"
)
_INITIAL = re.compile(r"(?:[A-ZÀ-Þ]\.-?){1,3}$|[A-ZÀ-Þ]$")
_PLAIN = re.compile(
    r"(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le|Van|Fitz|al-|Al-)?[A-ZÀ-Þ][a-zà-ÿāēīōūăčćđěłńňřśšťůýžğış]*"
    r"(?:['’-][A-Za-zÀ-ÿ][a-zà-ÿ]*)*$"
)
_UPPER = re.compile(r"[A-ZÀ-Þ]{2,}(?:['’-][A-ZÀ-Þ]+)*$")
_NOMINAL = re.compile(
    r".+(?:tion|tions|ment|ments|ity|ities|ness|ism|isms|ology|ologies|graphy|ics|ing|ings|ance|ances|ence|ences|able|ible|ous|ive|ical|ized|based)$"
)
#: Jane Clement``, who has``; Dr. Clement: behind such a sign, or an honorific, no common word ends in "ment".
_WHO = re.compile(r",\s+(?:who|whose|whom)\s|['’]s\s(?:talk|lecture|paper|seminar|book)\b")
_LOWER = re.compile(r"(?<![\w.'’-])[a-z]{4,}")


#: What stands round a nickname.
_NICKED = {('"', '"'), ("'", "'"), ("“", "”"), ("‘", "’"), ("(", ")")}


@dataclass(frozen=True, slots=True)
class Name:
    """A possible name in a text: where it stands, its words, and how much it looks like one (0–6)."""

    start: int
    end: int
    words: tuple[str, ...]
    looks: float
    honoured: bool
    upper: bool

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def key(self) -> tuple[str, str]:
        """Family name and first letter: mentions of one person agree in it."""
        core = [word for word in self.words if word.strip(".,").lower() not in english().suffixes]
        return (core[-1].strip(".").lower(), core[0][0].lower()) if core else ("", "")


def ordinary(text: str) -> frozenset[str]:
    """Words a text also writes in small letters: they are not names in it."""
    return frozenset(_LOWER.findall(text))


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str

    @property
    def bare(self) -> str:
        return self.text.strip(".").lower()


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _TOKEN.finditer(text):
        word = match[0]
        bare = word.rstrip(".").lower()
        # a full stop belongs to initials and abbreviations; elsewhere it ends a sentence
        abbreviation = _INITIAL.match(word) or bare in english().honorifics or bare in english().suffixes
        if word.endswith(".") and word[0].isalpha() and not abbreviation:
            found.append(_Token(match.start(), match.end() - 1, word[:-1]))
            found.append(_Token(match.end() - 1, match.end(), "."))
        else:
            found.append(_Token(match.start(), match.end(), word))
    return found


def _is_name_word(token: _Token, upper: bool, plain_words: frozenset[str]) -> bool:
    words, bare = english(), token.bare
    if bare in words.given and token.text[0].isupper():
        return True
    if _INITIAL.match(token.text) and "." in token.text:
        return bare not in {"a.m", "p.m"}
    if bare in words.not_names or bare in words.events or bare in words.honorifics or bare in words.ranks:
        return False
    if bare in words.institutions or bare in words.buildings or bare in words.rooms:
        return False
    if len(token.text) == 1 and token.text.isupper():
        return True
    if bare in plain_words:
        return False
    if _PLAIN.match(token.text) and len(token.text) > 1:
        return True
    return bool(_UPPER.match(token.text)) and (upper or "-" in token.text)


def _runs(tokens: Sequence[_Token], upper: bool, plain: frozenset[str]) -> Iterator[tuple[int, int]]:
    words = english()
    at = 0
    while at < len(tokens):
        if not _is_name_word(tokens[at], upper, plain):
            at += 1
            continue
        end = at + 1
        while end < len(tokens):
            if (
                _is_name_word(tokens[end], upper, plain)
                or (
                    tokens[end].bare in words.also_surnames
                    and tokens[end].text[0].isupper()
                    and tokens[at].bare in words.given
                )
                or (_UPPER.match(tokens[end].text) and tokens[end].bare in words.family)  # Wei HUANG
                or (end == at + 1 and _family_of(tokens[at], tokens[end]))
            ):
                end += 1
                continue
            ahead = end
            while ahead < len(tokens) and ahead < end + 3 and tokens[ahead].bare in words.particles:
                ahead += 1
            if ahead > end and ahead < len(tokens) and _is_name_word(tokens[ahead], upper, plain):
                end = ahead + 1
                continue
            break
        yield at, end
        at = end


def _family_of(given: _Token, family: _Token) -> bool:
    """Whether a word of English is the family name behind a Chinese given name of some length: Tianjiao He."""
    return (
        len(given.text) >= 5
        and family.text.istitle()
        and family.bare in english().chinese_surnames
        and looks_chinese(f"{given.text} {family.text}")
    )


def _nickname(tokens: Sequence[_Token], end: int, upper: bool, plain: frozenset[str]) -> int:
    """The end of a name that goes on after a nickname: William "Bill" Smith, Wei (Vivian) Zhang."""
    if (
        end + 3 < len(tokens)
        and (tokens[end].text, tokens[end + 2].text) in _NICKED
        and _is_name_word(tokens[end + 1], upper, plain)
        and _is_name_word(tokens[end + 3], upper, plain)
    ):
        return end + 4
    return end


def names(text: str, plain: frozenset[str]) -> Iterator[Name]:
    """Possible names in one unit of text; ``plain`` are the ordinary words of the whole document."""
    letters = [letter for letter in text if letter.isalpha()]
    upper = bool(letters) and sum(map(str.isupper, letters)) > 0.8 * len(letters)
    tokens = _tokens(text)
    words = english()
    for first, stop in _runs(tokens, upper, plain):
        end = _nickname(tokens, stop, upper, plain)
        suffixed = end
        if end < len(tokens) and tokens[end].bare in {"jr", "sr", "ii", "iii", "iv"}:
            suffixed = end + 1
        elif end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].bare in {"jr", "sr"}:
            suffixed = end + 2
        at = first + 1 if _led_by_rank(text, tokens[first:end]) else first
        ahead = tokens[at - 1] if at else None
        honoured = (
            ahead is not None
            and ahead.bare in words.honorifics
            and (ahead.text[0].isupper() or (ahead.bare == "professor" and end - at > 1))
        )
        run = tokens[at:end]
        if (name := _name(text, run, tokens[suffixed - 1].end, honoured, upper)) is None:
            continue
        if run[-1].bare in words.events and not honoured:
            continue  # Coffee Talk
        before = tokens[at - 1].bare if at else ""
        after = tokens[suffixed].bare if suffixed < len(tokens) else ""
        if _in_a_place(tokens, at, before, after, honoured) or _of_a_campus(text[: name.end]):
            continue
        yield name


#: ``University of California, San Diego``: the campus behind a comma; of a house that has several, or in brackets.
_CAMPUS: Final = re.compile(
    r"(?:\(\s?(?:the\s)?Universit\w+\sof\s[A-Z]\w+(?:\s[A-Z]\w+)?"
    r"|\bUniversity\sof\s(?:California|Texas|Illinois|Wisconsin|Massachusetts|Maryland|Colorado|North\sCarolina))"
    r",\s(?P<campus>(?:[A-Z]\w+\s){0,2}[A-Z]\w+)$"
)


def _of_a_campus(text: str) -> bool:
    told = _CAMPUS.search(text)
    return told is not None and told["campus"].split()[0].casefold() not in english().given


def _led_by_rank(text: str, run: Sequence[_Token]) -> bool:
    """Whether a run begins with a post that is a given name as well: Dean Wei Zhang."""
    return len(run) == 3 and run[0].bare in english().ranks and looks_chinese(text[run[1].start : run[-1].end])


def _in_a_place(tokens: Sequence[_Token], at: int, before: str, after: str, honoured: bool) -> bool:
    """Whether the words belong to an institution or a building: Brigham Young University, University of St Gallen."""
    words = english()
    places = words.institutions | words.buildings | words.rooms
    if after in places and after not in {"system", "systems"}:
        return True
    if honoured:
        return False
    return before in {"of", "for", "in", "at"} and at > 1 and tokens[at - 2].bare in words.institutions


def _name(text: str, run: Sequence[_Token], end: int, honoured: bool, upper: bool) -> Name | None:
    words = english()
    core = [token for token in run if token.text[0].isalpha() and token.bare not in words.particles]
    full = [token for token in core if not (_INITIAL.match(token.text) and (len(token.text) == 1 or "." in token.text))]
    if not full or len(run) > 7 or len(core) > 5 or (_INITIAL.match(run[-1].text) and len(run[-1].text) < 3):
        return None
    if len(core) < 2 and not honoured:
        return None
    looks = 0.0
    given = core[0].bare in words.given
    if given:
        looks += 2.5
    elif any(token.bare in words.given for token in core[1:-1]) or (len(core) > 1 and core[-1].bare in words.given):
        looks += 1.0
    if core[-1].bare in words.family and len(core) > 1:
        looks += 1.0
    if re.match(r"[A-Z][a-z]+-[A-Z]?[a-z]+$", core[0].text) and not given:
        looks += 1.0
    if len(full) < len(core):
        looks += 1.5
    if honoured:
        looks += 2.5
    if len(core) in (2, 3):
        looks += 0.5
    if len(core) > 3:
        looks -= 1.5
    spelled = len(core) == 2 and len(full) == 2 and looks_chinese(f"{full[0].text} {full[1].text}")
    if spelled and not given:
        looks += 1.0  # Ziming Lin: no abstract noun ends in that "ing"
    looks -= (
        0.0
        if spelled or honoured or (len(core) == 2 and _WHO.match(text, end))
        else 1.5 * sum(bool(_NOMINAL.match(token.bare)) and token.bare not in words.given for token in full)
    )
    if looks < 0 and not honoured:
        return None
    start = run[0].start
    return Name(start, end, tuple(text[start:end].split()), looks, honoured, upper)
