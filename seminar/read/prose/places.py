"""Where a talk takes place, in running English text and in lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from seminar.read.labels.units import Unit
from seminar.read.place_forms import place_forms
from seminar.read.prose.hours import without_meals
from seminar.read.prose_words import english

#: Points from which a place counts as the venue.
HELD = 3.0
_CERTAIN = 9.0

_TIME = re.compile(r"\d{1,2}[:.]\d{2}\b|\d\s*[ap]\.?\s?m\b|\bnoon\b|\bo'clock\b", re.I)
_DAY = re.compile(
    r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b"
    r"|\btoday\b|\btomorrow\b",
    re.I,
)
_AWAY = re.compile(
    r"(?:instead\s+of|rather\s+than|not|(?:moved|changed)\s+from|previously|formerly)\s+(?:in\s+|at\s+)?(?:the\s+)?$",
    re.I,
)
#: Nobody is going to be in Rain Hall; her drawings are on display in it.
_NOBODY_THERE = re.compile(
    r"\b(?:nobody|no\s+one|never|no\s+longer|cannot|can't|won't|will\s+not|is\s+not|are\s+not)\b[^.;,]{0,40}\s(?:in|at)\s+(?:the\s+)?$"
    r"|\b(?:on\s+(?:display|view|exhibit(?:ion)?|show)|housed)\s+(?:in|at)\s+(?:the\s+)?$",
    re.I,
)
#: The auditorium is taken that day.
_NOT_FREE = re.compile(
    r"\s+(?:is|are|was|will\s+be|has\s+been)\s+(?:already\s+|still\s+)?(?:taken|closed|occupied|unavailable|not\s+(?:available|free)"
    r"|being\s+(?:paint|renovat|repair|refurbish|clean)\w*|under\s+(?:repair|renovation|construction)|flooded|locked|too\s+small)\b",
    re.I,
)
_MEETS = re.compile(r"\b(?:meet(?:ing|s)?|held|takes?\s+place|gather(?:ing)?)\s+(?:in|at)\s+(?:the\s+)?$", re.I)
#: ``4-5 pm on Tuesdays in`` CS 140: behind an hour a room, though it reads like a course
_HELD_IN = re.compile(
    r"\d\s?[ap]\.?m\.?(?:,?\s+(?:on\s+)?[A-Z][a-z]{2,8}days?)?,?\s+in\s+(?=$)|\d:\d\d,?\s+in\s+(?=$)", re.IGNORECASE
)
#: Tuesday, January 27, 3 pm, GB120
_BEHIND_HOUR = re.compile(r"\d\s?[ap]\.?m\.?,\s{1,3}$", re.I)
_YEAR = re.compile(r"(?:19|20)\d\d$")
#: The Office of Rain, somebody from the Foreign Student Office: an institution, where nobody sits at a desk.
_OFFICE = re.compile(r"\b[A-Z]\w+ Office\b(?!\s*[Hh]ours)|\bOffice (?=of\b)")


@dataclass(frozen=True, slots=True)
class Place:
    """A possible venue: the text, where it stands, and its points."""

    text: str
    unit: int
    start: int
    end: int
    points: float
    lines: tuple[int, ...]

    @property
    def confidence(self) -> float:
        return round(min(1.0, max(0.0, self.points / _CERTAIN)), 2)


def _trimmed(text: str) -> int:
    """How many characters of a match are only words before a place."""
    cut = 0
    for match in re.finditer(r"\S+\s+", text):
        word = match[0].strip(" ,.").lower()
        if word in english().place_leads and (
            word != "room" or not re.match(r"#?\s*(?:[A-Z]{1,3}[-.]?)?\d", text[match.end() :])
        ):
            cut = match.end()
        else:
            break
    return cut


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around a stretch (a full stop after a small letter ends one)."""
    before = [
        m.end() for m in re.finditer(r"(?:[a-z0-9)]{2}|[A-Z]{2})[.!?]\s+(?=[A-Z])", text[max(0, start - 300) : start])
    ]
    left = max(0, start - 300) + (before[-1] if before else 0)
    near = max(start, end - 2)
    after = re.search(r"(?:[a-z0-9)]{2}|[A-Z]{2})[.!?](?:\s+(?=[A-Z])|$)", text[near : end + 300])
    return text[left : near + (after.end() if after else 300)]


#: ``Contact: Ann Holm, room 214``
_ASKS = re.compile(r"\b(?:[Cc]ontact|[Cc]all|[Aa]sk|[Ss]ee|[Ww]rite\s+to|[Ee]-?mail)\b:?\s+(?:[A-Z]|me\b|us\b|the\s)")


#: Where a sentence goes on to something else: ", and will go for lunch", "(coffee at 3)", "followed by a reception".
_TURN = re.compile(
    r"[,;]\s+(?:(?:and|but|with|then|where)\b|(?=(?:[Tt]ea|[Cc]offee|[Cc]ookies|[Rr]efreshments|[Ll]unch|[Ss]nacks|[Pp]izza|[Rr]eception)\b))|\s*\(|[;—–]|,?\s+(?:followed|preceded)\s+by\b|\band\s+(?:there|then)\b"
)


def _clause(sentence: str, place: str) -> str:
    """The part of a sentence that speaks of the place."""
    at = sentence.find(place)
    if at < 0:
        return sentence
    held = at - (sentence[at - 1 : at] == "(")  # tea in the lounge (Rain Hall 105)
    before = [match.end() for match in _TURN.finditer(sentence, 0, held)]
    after = _TURN.search(sentence, at + len(place))
    return sentence[before[-1] if before else 0 : after.start() if after else len(sentence)]


def _form(text: str) -> float:
    """Points for the form alone."""
    words = english()
    parts = {part.strip(".").lower() for part in re.findall(r"[^\W\d_]+\.?", text)}
    number = re.search(r"(?<!\d)\d{2,5}", text)
    hard = parts & (words.buildings | words.rooms | words.foreign_places) - words.soft_buildings
    if number and _YEAR.search(number[0]) and not hard:
        return -5.0
    if number and hard:
        return 4.0
    if hard:
        return 2.5
    if number and parts & words.soft_buildings:
        return 3.0
    if number:
        return 3.0 if re.search(r"\d{3}", text) else 0.5
    return 1.0


#: ``Level 3 Meeting Room``
_LEVEL = re.compile(r"[Ll]evel\s\d{1,2},?\s[A-Z]\w+\s(?:Room|Lounge|Auditorium|Lab|Theat(?:er|re))")


def _spoils(text: str) -> bool:
    """Whether a match of word and number is a date, a version, a course, a page …"""
    if several := re.match(r"((?:[A-Z][a-z]+\s+){2,3})\d", text):
        return all(word.lower() in english().not_names for word in several[1].split())  # Computer Science 101
    if _LEVEL.match(text):
        return False
    match = re.match(r"([A-Za-z]+)\.?\s*-?\s?[A-Z]?\d", text) or re.match(r"\d+[A-Z]?\s+([A-Za-z]+)$", text)
    if match is None or (word := match[1].lower()) in english().rooms:
        return False
    return word in english().not_names or word in english().events or word in english().not_places


#: A title in quotation marks is no longer.
_LONGEST_TITLE = 200
#: So many words in quotation marks beside a place are a title that names it: “Reconstructing the Medieval Courtroom”.
_WORDS_OF_A_TITLE = 2


def _within_title(text: str, start: int, end: int) -> bool:
    """Whether a place is only named within a title in curved quotation marks."""
    opened = text.rfind("“", max(0, start - _LONGEST_TITLE), start)
    closed = text.find("”", end, end + _LONGEST_TITLE)
    if opened < 0 or closed < 0 or "”" in text[opened:start] or "“" in text[end:closed]:
        return False
    return len(re.findall(r"\w+", text[opened:start] + " " + text[end:closed])) > _WORDS_OF_A_TITLE


def _found(text: str) -> Iterator[tuple[int, int, float]]:
    forms = place_forms()
    taken = -1
    for match in forms.whole.finditer(text):
        start = match.start() + _trimmed(match[0])
        told = _HELD_IN.search(text, max(0, start - 60), start) or _BEHIND_HOUR.search(text, max(0, start - 20), start)
        spoiled = told is None and _spoils(text[start : match.end()])
        if spoiled or text[start : match.end()].isdigit() or _within_title(text, start, match.end()):
            continue
        taken = match.end()
        yield start, match.end(), _form(text[start : match.end()])
    for match in forms.bare.finditer(text):
        if not _YEAR.match(match["at"]):
            yield match.start("at"), match.end("at"), 1.5
    if taken < 0:
        for match in forms.cued.finditer(text):
            first = match["at"].split()[0].lower().strip(",")
            quoted = text.count('"', max(0, match.start() - _LONGEST_TITLE), match.start()) % 2
            quoted = quoted or _within_title(text, *match.span("at"))
            meets = match["at"].split()[-1].lower().strip(",.:") in english().events  # at the Rain Colloquium
            if first not in english().place_leads and not _spoils(match["at"]) and not (quoted or meets):
                yield match.start("at"), match.end("at"), 0.0


def places(units: Sequence[Unit]) -> list[Place]:
    """Every possible venue, the surest first."""
    found: list[Place] = []
    for at, unit in enumerate(units):
        if unit.label in {"ignore", "host", "speaker"} or unit.text.startswith("<"):
            continue
        if unit.label == "venue" and not unit.continued:
            found.append(_labelled(units, at))
            continue
        for start, end, form in _found(unit.text):
            points = form + _around(units, at, start, end, form)
            text = unit.text[start:end].strip(" ,;.-")
            found.append(Place(text, at, start, end, points, unit.lines(start, end)))
    return _ranked(found)


def _labelled(units: Sequence[Unit], at: int) -> Place:
    unit = units[at]
    parts = [unit.text]
    lines = list(unit.lines())
    for after in units[at + 1 : at + 4]:
        if not (after.continued and after.label == "venue" and after.block == unit.block):
            break
        parts.append(after.text)
        lines += after.lines()
    text = ", ".join(part.strip(" ,;.") for part in parts if part.strip(" ,;."))
    return Place(text, at, 0, len(unit.text), 9.0 if text else -9.0, tuple(dict.fromkeys(lines)))


def _around(units: Sequence[Unit], at: int, start: int, end: int, form: float) -> float:
    unit = units[at]
    words = english()
    points = 0.0
    left = unit.text[max(0, start - 40) : start]
    sentence = _sentence(unit.text, start, end)
    timed = bool(_TIME.search(sentence[:600]))
    if _AWAY.search(left) or _NOBODY_THERE.search(unit.text[max(0, start - 80) : start]):
        points -= 4.0
    elif words.place_before.search(left):
        points += 1.0 if not timed else 1.5
    bracketed = unit.text[start - 1 : start] == "(" and unit.text[end : end + 1] == ")"  # the Club (Mill Hall)
    if unit.text.count("(", 0, start) > unit.text.count(")", 0, start) and not bracketed:
        points -= 1.5
    if timed or _DAY.search(sentence):
        points += 1.5
    if form > 1.0 and unit.short and start <= 2 and len(unit.text) - end <= 2:
        points += 1.5
        beside = [other for other in units[max(0, at - 2) : at + 3] if abs(other.block - unit.block) <= 1]
        if any(_TIME.search(other.text) or _DAY.search(other.text) for other in beside):
            points += 1.5
    clause = _clause(sentence, unit.text[start:end])
    clause = without_meals(_OFFICE.sub("", clause))
    if any(word.lower().rstrip(".,") in words.beside for word in re.findall(r"[A-Za-z]+", clause)):
        points -= 2.5
    if not timed and _ASKS.search(clause):
        points -= 3.0
    if _MEETS.search(left):
        points += 1.5
    if unit.signature or _NOT_FREE.match(unit.text, end):
        points -= 4.0
    if unit.label == "title":
        points -= 0.5
    return points


def _ranked(found: Sequence[Place]) -> list[Place]:
    best: dict[str, Place] = {}
    for place in found:
        key = re.sub(r"\W+", "", place.text.lower())
        known = best.get(key)
        if not key:
            continue
        if known is None:
            best[key] = place
        else:
            kept = max(known, place, key=lambda one: one.points)
            best[key] = Place(kept.text, kept.unit, kept.start, kept.end, kept.points + 0.5, kept.lines)
    return sorted(best.values(), key=lambda place: -place.points)


def numbered(found: Sequence[Place]) -> Mapping[int, Sequence[tuple[int, int]]]:
    """The stretches of each unit that are rooms whose number looks like a day or an hour: Annex 2.10."""
    taken: dict[int, list[tuple[int, int]]] = {}
    for place in found:
        if _DOTTED.search(place.text):
            taken.setdefault(place.unit, []).append((place.start, place.end))
    return taken


_DOTTED = re.compile(r"[A-Za-z]{2}\.?\s+[A-Z]?\d{1,2}\.\d")


def masks(found: Sequence[Place]) -> Mapping[int, Sequence[tuple[int, int]]]:
    """The stretches of each unit that name a place and so no person."""
    taken: dict[int, list[tuple[int, int]]] = {}
    for place in found:
        if place.points >= HELD - 0.5:
            taken.setdefault(place.unit, []).append((place.start, place.end))
    return taken
