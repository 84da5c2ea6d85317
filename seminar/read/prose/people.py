"""Who speaks and who invites, in running English text and in centred stacks of lines: evidence is weighed, not matched.

Each mention of a possible name collects points from its form, the words beside it, its place on the page and its
label; mentions of one person are added up. The weights were set on two thirds of a public corpus and checked on
the rest.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from seminar.bilingual import Bilingual
from seminar.model import Person
from seminar.read.labels.units import Unit
from seminar.read.lexicon import Lexicon
from seminar.read.prose.casts import announced, of_several, together
from seminar.read.prose.guests import in_passing
from seminar.read.prose.names import Name, names
from seminar.read.prose.posts import beside
from seminar.read.prose_words import english

#: Points from which a person counts as the speaker, or as the host.
SPEAKS = 4.5
_CERTAIN = 12.0

_BETWEEN = re.compile(
    r"\s*+(?:,|;|&|/|and|with|\([^()]{0,60}\)|[A-Z][a-z]*+\.)*+\s*+(?:(?:and|&|,|/)\s*+)?(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)s?\.?\s++)*+$"
)
_APPOSITION = re.compile(r"\s*(?:,|\(|--?|(?:of|from|at)\s)[^;!?]{0,220}?(?<=[\s,)])$")
_STOP = re.compile(
    r"\s+(?:will|is|are|has|was|gives?|presents?|speaks?|who|to|on|for\s+a)\s|[;)]|(?<![A-Z])\.(?:\s|$)|\s\d|\"|“|``"
)
_BY = re.compile(
    r"(?:^|\b(?:presented|given|delivered|led|offered|lectures?|talks?|seminars?|colloquium|presentations?|speech|address|workshop|defen[sc]e|reading)"
    r"(?:\s+\w+){0,2}\s+)by:?$|(?:guest\s+|featured\s+)?speakers?:?$|presents:?$|featuring:?$|^with$"
    r"|\b(?:debate|conversation|dialogue|discussion)\s+between:?$",
    re.I,
)
#: ``The speakers include the former students`` Jane Roe, …
_INCLUDE = re.compile(r"\b(?:speakers|presenters|panell?ists|lecturers)\s+(?:will\s+)?include\b[^.;:]{0,40}$", re.I)
#: "built by", "supported by": a maker, not a speaker.
_MADE_BY = re.compile(
    r"\b(?!presented|delivered|offered|featured|led\b)(?:\w+ed|built|written|made|shown|found|taken|won|known|done|proven)\s+by$",
    re.I,
)
#: ``three novels by the Breton writer``: whose works somebody else presents.
_WORKS_OF = re.compile(
    r"\b(?:novels?|books?|poems?|poetry|stories|plays?|songs?|paintings?|essays?|operas?|letters|diaries|music|papers|writings)"
    r"\s+(?:by|of)(?:\s+(?:the\s+)?(?:[\w-]+\s+){0,2}[\w-]*)?$"
)
_READING_OF = re.compile(
    r"\b(?:readings?|recital|evening|performance|screening|exhibition)\s+(?:of|from)\b[^.;]{0,40}$", re.I
)
#: ``Jane Roe of Rain Software. He`` has agreed to …
_THEN = re.compile(r"(?!\s*,?\s+and\b)[^.!?;:]{0,100}[.!]\s+(?:He|She|They)(?=\s)")
#: The talk by Jane Roe is cancelled.
_CANCELLED = re.compile(
    r"\s*(?:\([^()]{2,60}\)\s*)?\s(?:is|was|has\s+been|had\s+to\s+be|will\s+be)\s+(?:cancell?ed|called\s+off)\b"
)
#: ``has very kindly agreed``: the words that only colour a verb.
_ADVERB = re.compile(
    r"^([\s,]*(?:will|is|has|was|who\s+(?:will|is|has))\s+)(?:(?:very|most|once)\s+)?(?:[a-z]{2,12}ly|also|then|again|now|first|more)\s+"
)
#: The line above a name that closes a letter.
_CLOSING = re.compile(r"\b(?:regards|wishes|sincerely|thanks|cheers|truly|yours|there)\s*[,.!]*$|,$", re.I)
_WEAK_BY = re.compile(r"(?<!\w)by$", re.I)
_CITY = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?, (?:[A-Z]{2}|[A-Z][a-z]+)(?: \d{5})?$")
_RANKS = re.compile(r"\b(?:professor|lecturer|director|scientist|researcher|fellow|student|engineer)\b", re.I)
_LEFT = 70
#: So many mentions of one person are looked at for a post.
_ENOUGH = 20


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of a possible person, with the points for speaking and for hosting."""

    name: Name
    unit: int
    speaks: float
    hosts: float
    chain: int
    alone: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """A person as all mentions together show them."""

    person: Person
    speaks: float
    hosts: float
    lines: tuple[int, ...]
    chain: int

    @property
    def confidence(self) -> float:
        return round(min(1.0, max(0.0, self.speaks / _CERTAIN)), 2)


#: "Join Dr. Jane Roe for a seminar", "Jane Roe, who reads from her book"
_GUEST = re.compile(
    r"(?:\s+with\s+us)?\s+for\s+(?:an?|the|this|his|her|their|our)\b[^.;]{0,40}?"
    r"\b(?:seminars?|talks?|lectures?|colloquium|discussion|conversation|workshop|presentation|webinar|reading|session)\b"
    r"|,\s+who\s+(?:will\s+(?!introduce|host|chair|moderate)|reads|speaks|talks|lectures|presents|joins\s+us|visits)"
    r"|\s+(?:with\s+us|(?:is\s+)?visiting\s+us)\b",
)


#: What somebody will do who is named behind an hour; what hosts and organizers do is none of it.
_WILL = re.compile(
    r"\s+(?:will|'ll|is\s+going\s+to)\s+(?:also\s+|then\s+)?"
    r"(?!be\b|have\b|host|introduc|chair|moderat|collect|arrang|organi[sz]|coordinat|answer|bring|meet|welcome|open\b|reply|take\b|use\b)"
    r"[a-z]{2,}\b"
)
_HOUR = re.compile(r"\b\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bnoon\b", re.I)


def is_institution(text: str) -> bool:
    """Whether a line names an institution."""
    words = re.findall(r"[A-Za-zÀ-ÿ]+", text.lower())
    return len(words) <= 14 and any(word in english().institutions for word in words)


def _bare_left(text: str, start: int) -> str:
    """What stands before a name, its titles taken off."""
    left = text[max(0, start - _LEFT) : start].rstrip()
    words = english()
    for _ in range(5):
        head, _, tail = left.rpartition(" ")
        bare = tail.strip(".,'\"“(").lower()
        if (
            bare in words.honorifics
            or (bare == "and" and left != text[max(0, start - _LEFT) : start].rstrip())
            or bare in words.ranks
            or bare in words.callings
            or bare in {"guest", "noted", "emeritus"}
        ):
            if bare in {"speaker"}:
                break
            left = head.rstrip()
        else:
            break
    return left


def _alone(unit: Unit, chain: Sequence[Name]) -> bool:
    """Whether a line holds nothing but names and what belongs to them."""
    rest = list(unit.text)
    for name in chain:
        rest[name.start : name.end] = " " * (name.end - name.start)
    left = re.sub(r"\([^()]*\)", " ", "".join(rest))
    words = re.findall(r"[A-Za-z]+", left.lower())
    spare = (
        english().honorifics | english().suffixes | english().ranks | {"and", "by", "with", "ph", "d", "m", "visiting"}
    )
    return all(word in spare for word in words) and not re.search(r"\d", left)


def _chains(unit: Unit, found: Sequence[Name]) -> list[list[Name]]:
    chains: list[list[Name]] = []
    for name in found:
        if chains and _BETWEEN.fullmatch(unit.text[chains[-1][-1].end : name.start]):
            chains[-1].append(name)
        else:
            chains.append([name])
    return chains


def _before(text: str, start: int, short: bool) -> tuple[float, float]:
    left = _bare_left(text, start)
    words = english()
    called = text[max(0, start - 24) : start].split()[-1:]
    calling = 1.5 * bool(called and called[0].lower() in words.callings)
    if calling and re.search(r"\bhosts?\s+(?:the|an?)$", left):
        return 3.5, 0.0  # "the Friends host the botanist Jane Roe"
    if re.search(r"\b(?:visitor|guest|speaker)s?\b[^.:;]{0,40}:$", left):
        return 4.0, 0.0
    if _INCLUDE.search(left):
        return 4.0, 0.0
    other, speaking = words.other_before.search(left), words.speaks_before.search(left)
    if other and not (speaking and len(speaking[1]) > len(other[1])):
        host = (
            4.0
            if re.search(
                r"(?:hosts?|(?:hosted|(?<!, )introduced|invited|moderated|chaired) by|moderators?)[\s:]*$", left, re.I
            )
            else 1.0
        )
        # "to meet with X" and "talk with X" tell of the visitor; "contact X" does not
        return -5.0, host
    if works := _WORKS_OF.search(left):  # "a reading of new poems by Jane Roe" is hers
        return (4.0 if _READING_OF.search(left, 0, works.start()) else -2.0), 0.0
    if _MADE_BY.search(left):
        return -2.0, 0.0
    if words.speaks_before.search(left):
        return (
            1.5 if _WEAK_BY.search(left) and not short and not _BY.search(left.rsplit(".", 1)[-1].strip()) else 4.0
        ), 0.0
    if re.search(r"^[^.:]{4,60}:$", left) and not re.search(r"\d:$", left):
        return 3.5 + calling, 0.0  # "This week in algebra: Jane Roe (Eastfield), …"
    if re.search(r"\b(?:speaker|visitor|guest|lecturer|presenter)\b[^.;]{0,30}\b(?:is|will\s+be)$", left):
        return 4.0, 0.0
    if calling and re.search(r"\bwith(?:\s+the)?$", left):
        return 3.5, 0.0
    return calling, 0.0


def _after(text: str, end: int) -> tuple[float, float]:
    words, right = english(), _ADVERB.sub(r"\1", text[end : end + 260])
    right = re.sub(
        r"^,?\s+(?:and|with)\s+(?:others|colleagues|friends)\b[^,.;]{0,40}?(?=\s+(?:will|is|are)\b)", "", right
    )
    if _CANCELLED.match(right):
        return -5.0, 0.0
    if words.other_after.match(right.removeprefix(" (")):
        return -4.0, 4.0
    if words.speaks_after.match(right):
        return 4.0, 0.0
    if re.match(r"['’]s\s+(?:talk|lecture|seminar|presentation|visit)\b", right):
        return 4.0, 0.0
    if _GUEST.match(right):
        return 4.0, 0.0
    if re.match(r"\s*(?:\([A-Z][^()]{1,60}\))?\s+on\s+[\"“‘']", right):
        return 4.0, 0.0
    if re.match(r"\s*\([A-Z][^()]{1,60}\)\s+on\s+[a-z]", right):
        return 3.0, 0.0
    if re.match(r"\s*\([A-Z][^()]{1,60}\)\s*(?:[:,]|\s[-–—]\s|,?\s*[\"“‘'])", right):
        return 2.5, 0.0
    if words.biography_after.match(right):
        return 2.5, 0.0
    if _WILL.match(right) and _HOUR.search(text[max(0, end - 120) : end]):
        return 3.0, 0.0  # "Thursday at 10am in 4115 Jane Roe will go through the new release"
    for verb in re.finditer(
        r"(?:will|is\s+going\s+to|gives|presents|speaks|speaking|lectures|talks|leads|reads|discusses|speak|talk"
        r"|comes|stops|drops|visits|is\s+(?:coming|visiting|giving|presenting|speaking)|to\s+(?:speak|give|present))\b",
        right,
    ):
        if words.speaks_after.match(right[verb.start() :]) and _APPOSITION.match(right[: verb.start()]):
            return 4.0, 0.0
    if (goes_on := _THEN.match(right)) and words.speaks_after.match(right[goes_on.end() :]):
        return 3.0, 0.0
    if re.match(r"(?:,\s*(?:[A-Z][\w.]+\s+){0,4}|\s*\(|\s+(?:of|from)\s+)", right):
        beside = _STOP.split(right[:120])[0]
        if is_institution(beside[:90]) or any(
            word in english().ranks for word in re.findall(r"[a-z]+", beside.lower())
        ):
            return 2.0, 0.0
    return 0.0, 0.0


#: ``Thanks and mark your calendar!`` over who wrote it; ``joint work with`` over who does not come.
_SENTENCE_END = re.compile(r"[a-z\d)]{2}[.!,]\s*$")
_NOT_ALONE = re.compile(r"\b(?:joint(?:ly)?(?:\s+work)?|in\s+collaboration|co-?authored)\s+with:?\s*$", re.IGNORECASE)


def _place(unit: Unit, near: Mapping[int, Unit], at: int, chain: Sequence[Name]) -> float:
    """Points for where on the page a name stands."""
    before, after = near.get(at - 1), near.get(at + 1)
    points = 2.0
    follows = after is not None and after.block <= unit.block + 1 and after.short
    if after is not None and follows and (is_institution(after.text) or _CITY.match(after.text)):
        points += 2.5
    if before is not None and _CLOSING.search(before.text) and len(before.text.split()) <= 6:
        points -= 6.0
    if after is None and before is not None and not before.short and before.block < unit.block:
        points -= 3.0  # the hand below a letter
    elif after is None and before is not None and _SENTENCE_END.search(before.text):
        points -= 3.0
    if before is not None and _NOT_ALONE.search(before.text):
        points -= 6.0
    if before is not None and before.block >= unit.block - 1 and (_BY.search(before.text) or _led_to(before)):
        points += 4.0
    return points


def _led_to(before: Unit) -> bool:
    """``is proud to have`` on the line above a name: a sentence goes over the lines of a stack."""
    words = english()
    led = words.speaks_before.search(before.text) if before.short and len(before.text.split()) > 1 else None
    return led is not None and words.other_before.search(before.text) is None


def _label(unit: Unit) -> tuple[float, float]:
    match unit.label:
        case "speaker":
            return (0.0, 0.0) if unit.continued else (7.0, 0.0)
        case "host":
            return -6.0, 6.0
        case "title" | "when" | "venue":
            return -0.5, 0.0
    return 0.0, 0.0


def mentions(
    units: Sequence[Unit], plain: frozenset[str], masks: Mapping[int, Sequence[tuple[int, int]]]
) -> list[Mention]:
    """Every possible mention of a person; ``masks`` are stretches of a unit that are something else (a place)."""
    found: list[Mention] = []
    near = dict(enumerate(units))
    number = 0
    for at, unit in enumerate(units):
        if unit.label == "ignore" or unit.text.startswith("<"):
            continue
        kept = [
            name
            for name in names(unit.text, plain)
            if not any(start < name.end and name.start < end for start, end in masks.get(at, ()))
        ]
        last: tuple[int, int] | None = None
        cast = 0
        for chain in _chains(unit, kept):
            here = chain[0].start, chain[-1].end
            told = announced(unit.text, *here)
            number += not (last and together(unit.text, last, here))
            cast = cast or (number if told else 0)
            speaks, hosts = _label(unit)
            if told or (last and of_several(unit.text, last, here)):
                speaks += 4.0
            last = here
            left, left_host = _before(unit.text, chain[0].start, unit.short)
            right, right_host = _after(unit.text, chain[-1].end)
            passing = in_passing(unit.text, chain[0].start, chain[-1].end)
            if left < 0 and (_GUEST.match(unit.text[chain[-1].end :][:200]) or passing > 0) and not left_host > 1:
                left = 0.0  # "join Jane Roe for a talk" is no "join Jane Roe", nor "let her fly in" a "let her know"
            if passing < 0:
                right = min(right, 0.0) + passing
            elif right >= 0:
                right = max(right, passing)
            speaks += left + right if left < 0 or right < 0 else max(left, right) + 0.3 * min(left, right)
            hosts += left_host + right_host
            alone = unit.short and _alone(unit, chain) and not unit.signature
            if alone:
                speaks += _place(unit, near, at, chain)
            elif unit.short and chain[0].start <= 6 and left >= 0:
                speaks += 1.0
            if unit.signature or re.match(r"\s*[-–—]+\s*$", unit.text[: chain[0].start]):
                speaks -= 4.0
            found += [Mention(name, at, speaks, hosts, cast if told else number, alone) for name in chain]
    return found


def _beside(mention: Mention, units: Sequence[Unit], lexicon: Lexicon) -> dict[str, Any]:
    unit = units[mention.unit]
    below: list[str] = []
    if (mention.alone or unit.label == "speaker") and unit.short:
        for after in units[mention.unit + 1 : mention.unit + 4]:
            if after.block != unit.block or not after.short or (after.label and not after.continued):
                break
            if not (is_institution(after.text) or _RANKS.search(after.text)):
                break
            below.append(after.text)
    text = unit.text
    return beside(text[: mention.name.start], text[mention.name.end :], ", ".join(below), lexicon)


def figures(found: Sequence[Mention], units: Sequence[Unit], lexicon: Lexicon) -> list[Figure]:
    """The people behind the mentions, who most surely speaks first."""
    groups: dict[tuple[str, str], list[Mention]] = {}
    surnames: dict[str, tuple[str, str]] = {}
    for mention in sorted(found, key=lambda mention: len(mention.name.words) < 2):
        key = mention.name.key
        if len(mention.name.words) < 2:
            key = surnames.get(key[0], (key[0], ""))
        surnames.setdefault(key[0], key)
        groups.setdefault(key, []).append(mention)
    people = [_figure(group, units, lexicon) for group in groups.values()]
    return sorted(people, key=lambda figure: -figure.speaks)


def _figure(group: Sequence[Mention], units: Sequence[Unit], lexicon: Lexicon) -> Figure:
    def weight(mention: Mention) -> tuple[bool, float]:
        return len(mention.name.words) > 1, mention.speaks + mention.name.looks

    best = max(group, key=weight)
    looks = max(mention.name.looks for mention in group)
    # a mail header states the sender, and a label the host: what is said there outweighs a second mention
    speaks = max(mention.speaks for mention in group) + min(0.0, *(mention.speaks for mention in group)) / 3
    speaks += looks + min(1.5, 0.75 * (len(group) - 1))
    if len(best.name.words) < 2:
        speaks -= 1.5
    stated = max((_beside(mention, units, lexicon) for mention in group[:_ENOUGH]), key=len)
    lines = tuple(sorted({line for m in group if m is best for line in units[m.unit].lines(m.name.start, m.name.end)}))
    person = Person(name=Bilingual(en=tidy(best.name)), **stated)
    return Figure(person, speaks, max(mention.hosts for mention in group), lines, best.chain)


def tidy(name: Name) -> str:
    """The name as it is printed: capitals of a whole line brought down, degrees left off."""
    words = [word.rstrip(",") for word in name.words]
    if name.upper:
        words = [word if re.fullmatch(r"[A-Z]|(?:[A-Z]\.-?)+|I{2,3}|IV", word) else _capitals(word) for word in words]
    return " ".join(words).strip(" ,")


def _capitals(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize() if match[0].isupper() else match[0], word)
