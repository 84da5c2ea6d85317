"""What an English posting's talk is called: quoted titles, titles after a cue, and the lines above a speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminar.language import has_han
from seminar.read.labels.units import Unit
from seminar.read.prose.people import Figure, is_institution
from seminar.read.prose_words import english

#: Points from which a text counts as the title.
TITLED = 3.0
_CERTAIN = 7.0
_QUOTED = re.compile(r"(?:\"|“|``|(?<!\w)'(?=[A-Z]))([^\"“”`]{6,200}?)[.,]?(?:\"|”|''|(?<=[\w?!.])'(?!\w))")
#: The same in single curved marks, which an apostrophe looks like: a title ends where its sentence goes on.
_QUOTED_SINGLY = re.compile(
    r"(?<!\w)‘(?=[A-Z])([^\"“”‘]{6,200}?[!?]?)(?:[.,]’|(?<=[!?])’|’(?=[.,;:)\"”]|\s+(?:on|at|by|in|will|is)\b|\s*$))"
)
_DATE = re.compile(
    r"\d{1,2}[:.]\d{2}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:19|20)\d\d\b|\d\s*[ap]\.?m\b|\bnoon\b", re.I
)


#: Quoted too, and no talk: a book, an exhibition, a series.
_OTHER_WORK = re.compile(
    r"\b(?:exhibition|book|novel|film|movie|collection|album|series|journal|magazine|poem|article|club|course|documentary)s?\b[^.,]{0,12}$",
    re.I,
)
_SERIES = re.compile(r"\s*(?:series|lecture\s+series|club|programme|program|project|initiative)\b", re.I)
_SAYS = re.compile(
    r"\b(?:seminar|talk|lecture|colloquium|address|webinar|title|speak\w*|topic|present\w*|lectures?|theme)\b[^.!?]{0,24}[,:]?\s*$|\)\s+on\s*$",
    re.I,
)
_NAMED = re.compile(
    r"\b(?:(?:title|topic)\s+(?:of\s+(?:the|her|his|their)\s+(?:talk|lecture|seminar|presentation)\s+)?(?:is|will\s+be)"
    r"|(?:lecture|talk|seminar|colloquium|address|presentation)\s+(?:entitled|titled|called))\s*:?\s+"
    r"([A-Z][^.\"“”!?]{6,150}[!?]?)(?=\.(?:\s|$)|[!?]|$)"
)
#: ``a talk by Jane Roe from Northland University entitled Ice in Clouds on Friday``: no marks, and the day behind it.
_BY_SOMEBODY = re.compile(
    r"\b(?:talk|lecture|seminar|colloquium|presentation)\s+by\s+[^.\"“”!?;:]{4,120}?,?\s+(?:entitled|titled)\s+"
    r"([A-Z][^.\"“”!?]{6,150}?[!?]?)(?=,?\s+(?:on|at|this|next)\s+(?:the\s+)?(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8}\s\d)|\.(?:\s|$)|$)"
)
_CLAUSE = re.compile(r"\b(?:will|is|are|was|were|has|have|gives?|speaks?|talks?|presents?)\b")
#: ``English version below``
_OTHER_VERSION = re.compile(r"(?:english|chinese)\s+(?:version|below|translation|text)\b")


@dataclass(frozen=True, slots=True)
class Called:
    """A possible title with its points."""

    text: str
    lines: tuple[int, ...]
    points: float

    @property
    def confidence(self) -> float:
        return round(min(1.0, max(0.0, self.points / _CERTAIN)), 2)


def titles(units: Sequence[Unit], speaker: Figure | None) -> list[Called]:
    """The possible titles, the surest first."""
    found = [*_quoted(units), *_labelled(units), *_stated(units)]
    if speaker is not None:
        found += [*_above(units, speaker), *_behind(units, speaker)]
    best: dict[str, Called] = {}
    for one in found:
        key = re.sub(r"\W+", "", one.text.lower())
        if key and (key not in best or best[key].points < one.points):
            best[key] = one
    return sorted(best.values(), key=lambda one: -one.points)


def _quoted(units: Sequence[Unit]) -> Iterator[Called]:
    for unit in units:
        if unit.label == "ignore" or unit.signature or has_han(unit.text[:400]):
            continue
        for match in (*_QUOTED.finditer(unit.text[:4_000]), *_QUOTED_SINGLY.finditer(unit.text[:4_000])):
            cued = english().title_before.search(unit.text[max(0, match.start() - 60) : match.start()])
            whole = unit.short and len(match[0]) > 0.8 * len(unit.text)
            before, after = unit.text[max(0, match.start() - 40) : match.start()], unit.text[match.end() :][:40]
            other = _OTHER_WORK.search(before) or _SERIES.match(after)
            says = _SAYS.search(before) or re.match(
                r"\s+(?:is\s+(?:the\s+title|what)|starts|begins|takes\s+place|will\s+(?:start|begin))\b"
                r"|,?\s+an?\s+(?:\w+\s+)?(?:talk|lecture|seminar|webinar|presentation)\s+(?:by|with|from)\b",
                after,
            )
            points = 1.0 + 4.0 * bool(cued) + 3.0 * whole + 1.0 * (len(match[1].split()) > 2)
            points += 2.0 * bool(says and not cued) - 3.0 * bool(other)
            yield Called(match[1].strip(" ,"), unit.lines(*match.span()), points)


def _stated(units: Sequence[Unit]) -> Iterator[Called]:
    """ "Her title is The Noise a Reef Makes.": a title without quotation marks, to the end of the sentence."""
    for unit in units:
        if unit.label == "ignore" or unit.signature or has_han(unit.text[:400]):
            continue
        for match in (*_NAMED.finditer(unit.text[:4_000]), *_BY_SOMEBODY.finditer(unit.text[:4_000])):
            yield Called(match[1].strip(" ,"), unit.lines(*match.span(1)), 5.0)


#: So much of a unit is looked at for a title behind a name.
_LETTER = 2_000


def _behind(units: Sequence[Unit], speaker: Figure) -> Iterator[Called]:
    """``Jane Roe (Eastfield), Small graphs and their fans.``: what stands behind the speaker in a line of a list."""
    name = re.escape(speaker.person.name.en or "\0")
    quoted = re.compile(
        name
        + r"(?:\s*+\([^()]{2,60}\)|,\s[A-Z][^,:.;\n\"“”]{3,60}(?=:))?\s*+(?:,\s*+)?(?:[,:–—-]\s*+)?(?:on\s++)?"
        + r"(?:\"|“)([^\"“”]{6,200}?)[.,]?(?:\"|”)"
    )
    for unit in units:
        if found := quoted.search(unit.text[:_LETTER]):
            yield Called(found[1].strip(" ,"), unit.lines(*found.span(1)), 4.5)
        match = re.search(
            name + r"(?:\s*+\([^()]{2,60}\))?\s*+[,:–—-]\s++[\"“'‘]?([A-Z][^.;\n\"”]{8,140}?)[\"”'’]?(?=\.(?:\s|$)|$)",
            unit.text[:600],
        )
        if match is None or len(match[1].split()) < 3 or _CLAUSE.search(match[1]) or _DATE.search(match[1]):
            continue
        words = {word.strip(".,:").lower() for word in match[1].split()[:4]}
        if words & english().ranks or is_institution(match[1]) or (match[1].istitle() and len(match[1].split()) < 4):
            continue
        yield Called(match[1].strip(' ,"“”'), unit.lines(*match.span(1)), 3.5)


def _unquoted(text: str) -> str:
    """A title without the marks round it, or one left of them; ``"Smart" Cities`` keeps its own."""
    text = text.strip()
    whole = text[:1] in '"“' and text[-1:] in '"”' and not re.search(r"[\"“”]", text[1:-1])
    return text.strip(' "“”') if whole or len(re.findall(r"[\"“”]", text)) % 2 else text


def _labelled(units: Sequence[Unit]) -> Iterator[Called]:
    for at, unit in enumerate(units):
        if unit.label != "title" or unit.continued or not unit.text:
            continue
        parts, lines = [unit.text], list(unit.lines())
        for after in units[at + 1 : at + 4]:
            if not after.continued or after.block != unit.block:
                break
            parts.append(after.text)
            lines += after.lines()
        text = _unquoted(" ".join(parts))
        words = {word.strip(".:,").lower() for word in text.split()}
        # "Topic: HCI Seminar 11/30" names the occasion, not the talk
        occasion = bool(words & english().events) or bool(_DATE.search(text))
        yield Called(text, tuple(lines), 2.0 if occasion else 6.0)


def _above(units: Sequence[Unit], speaker: Figure) -> Iterator[Called]:
    """The lines straight above the speaker in a stack."""
    at = next((n for n, unit in enumerate(units) if set(unit.lines()) & set(speaker.lines) and unit.short), None)
    if at is None:
        return
    parts: list[str] = []
    lines: list[int] = []
    block = None
    for unit in reversed(units[max(0, at - 6) : at]):
        text = unit.text.strip()
        bare = text.lower().strip(" :")
        if _OTHER_VERSION.match(bare):
            break
        if bare in {"by", "presented by", "speaker", "speakers", "with"}:
            continue
        if block is not None and unit.block != block:
            break
        if unit.label or len(text) > 160 or text[-1] in ".;" or _DATE.search(text) or unit.signature:
            break
        if not parts and units[at].block - unit.block > 1:
            break
        if is_institution(text) or any(word.strip(".,:").lower() in english().events for word in text.split()):
            break
        block = unit.block
        parts.insert(0, text)
        lines = [*unit.lines(), *lines]
    if parts and len(" ".join(parts)) > 8:
        yield Called(_unquoted(" ".join(parts)), tuple(lines), 4.0)
