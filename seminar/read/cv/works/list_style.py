"""The style of a list of works, inferred from the list: what stands before and behind the title in every entry.

Each way to part the list and each pair of signs round the title is a candidate; all entries together tell which one
leaves titles that are like titles, and authors and journals on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, product
from statistics import mean
from typing import Final

from seminar.read.cv.works.list_lines import BULLET, NUMBERED, is_plausible
from seminar.read.cv.works.owner_authors import AuthorRow, author_row
from seminar.read.cv.works.style_atoms import Atom, atoms
from seminar.read.cv.works.style_entries import Parting, kept_lines, partings
from seminar.read.cv.works.style_likeness import Acquaintance, Likeness, acquaintance
from seminar.read.document import Line

#: Lines of a list, and letters of an entry, at most.
_MOST: Final = 400
_LONGEST: Final = 1_500
#: What an entry loses where one of the two signs round its title is another than in the list, and where both are.
_ONE_SIGN, _BOTH_SIGNS = 0.2, 0.6
#: Signs of which one or the other ends a title that nothing follows but "with Ada Brandt", and what it loses then.
_AT_END: Final = frozenset("w$.")
_AT_END_TOO: Final = 0.05
#: Words of a title, its weight among the words beside it, and pieces of it at most.
_WORDS: Final = range(2, 36)
_MOST_PIECES: Final = 12
#: What a title of fewer words loses, or one that begins with a small letter.
_FEW, _ODD = 3, 0.1
#: From where on a piece is surely no part of a title.
_SURE: Final = 0.75
#: Score from which a reading is trusted, and the titles that it needs.
_TRUSTED: Final = 0.58
_ENOUGH: Final = 4
#: Share and number of the titles in doubt from which a list is read again, and by how much less must be then.
_DOUBTFUL: Final = 0.3
_SEVERAL: Final = 2
_CLEARLY: Final = 0.2
#: Share of the titles that may lack words they had, and of those that had nothing wrong that must be left.
_CUT: Final = 0.2
_MOSTLY: Final = 0.75
#: Share of the titles with nothing wrong from which most of them must be read again.
_BETTER: Final = 0.65
#: Lines of an entry that are many.
_LINES_OF_ENTRY: Final = 4
_ICON: Final = re.compile(r"^\s{0,8}[^\x00-\x7f一-鿿“„‘«《【（](?=\s)")
#: Characters of a line that may have been wrapped, and the share of the width that it fills.
_WIDTHS: Final = range(40, 126)
_FILLED: Final = 0.85

Title = tuple[str, tuple[int, ...]]
#: The signs before and behind a title.
Style = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Run:
    """The pieces ``first`` to ``last`` of an entry as its title, and how well all of the entry fits, from -1 to 1."""

    first: int
    last: int
    score: float


@dataclass(frozen=True, slots=True)
class StyleReading:
    """The titles of a list by its style, with their lines, and how well its entries fit, at most 1."""

    titles: tuple[Title, ...]
    entries: int
    score: float
    style: Style
    known: Acquaintance


def by_style(lines: Sequence[Line], owner: str | None, row: AuthorRow | None) -> StyleReading | None:
    """The best reading of a list by its own style; nothing where there is too little to tell one."""
    kept = [_without_icon(line) for line in kept_lines(lines)]
    if not kept or len(kept) > _MOST:
        return None
    width = max(len(line.text.rstrip()) for line in kept)
    readings = [
        _reading(parting, width if wrapped else None, owner)
        for parting in partings(kept, row)
        for wrapped in ((False, True) if width in _WIDTHS else (False,))
    ]
    return max(filter(None, readings), key=lambda reading: reading.score, default=None)


def _without_icon(line: Line) -> Line:
    return replace(line, text=_ICON.sub("", line.text, count=1)) if _ICON.match(line.text) else line


def _reading(parting: Parting, width: int | None, owner: str | None) -> StyleReading | None:
    texts = [_text(entry, width)[:_LONGEST] for entry in parting]
    parted = [atoms(text) for text in texts]
    known = acquaintance(([atom.text for atom in entry] for entry in parted), owner)
    likely = {atom.text: known.likeness(atom.text) for entry in parted for atom in entry}
    runs = [_runs(entry, likely) for entry in parted]
    styles = {style for found in runs for style in found}
    if not styles:
        return None
    style = max(styles, key=lambda each: (sum(_run(found, each)[1] for found in runs), each))
    titles: list[Title] = []
    for entry, text, pieces, found in zip(parting, texts, parted, runs, strict=True):
        run, score = _run(found, style)
        if run is None or score <= 0:
            continue
        title = _title(text, pieces[run.first].start, pieces[run.last].end)
        if is_plausible(title):
            titles.append((title, tuple(line.number for line in entry)))
    return StyleReading(tuple(titles), len(parting), mean(_run(found, style)[1] for found in runs), style, known)


def _text(entry: Sequence[Line], width: int | None) -> str:
    """The lines of an entry, those that the page broke put together, the others parted by line breaks."""
    text, above = "", ""
    for line in entry:
        own = line.text.strip() if text else NUMBERED.sub("", BULLET.sub("", line.text, count=1), count=1).strip()
        broken = width is not None and len(above.rstrip()) >= _FILLED * width
        broken = broken or own[:1].islower()
        text = own if not text else f"{text} {own}" if broken else f"{text}\n{own}"
        above = line.text
    return text


def _runs(entry: Sequence[Atom], likely: Mapping[str, Likeness]) -> dict[Style, _Run]:
    """For each pair of signs, the pieces between two such signs that are the best title of an entry."""
    known = [likely[atom.text] for atom in entry]
    words = [0, *accumulate(each.words for each in known)]
    as_title = [0.0, *accumulate(each.words * each.title for each in known)]
    as_other = [0.0, *accumulate(each.words * each.other for each in known)]
    found: dict[Style, _Run] = {}
    for first, atom in enumerate(entry):
        for last in range(first, min(first + _MOST_PIECES, len(entry))):
            length = words[last + 1] - words[first]
            if last > first and "w" in entry[last].before and known[last].other > max(0, known[last].title):
                break  # with Ada Brandt: behind the title
            if length not in _WORDS:
                continue
            rest = words[-1] - length
            title = (as_title[last + 1] - as_title[first]) / length
            other = (as_other[-1] - as_other[last + 1] + as_other[first]) / rest if rest else 0.0
            odd = (length < _FEW) + (atom.text[0].islower() and atom.text.isascii())
            odd += _is_other(known[first]) + _is_other(known[last]) if last > first else 0
            score = (title + other) / 2 - _ODD * odd
            for style in product(atom.before, entry[last].after):
                if style not in found or score > found[style].score:
                    found[style] = _Run(first, last, score)
    return found


def _run(found: Mapping[Style, _Run], style: Style) -> tuple[_Run | None, float]:
    """The title of an entry in the style of its list, or the one next to it, and how well it fits."""
    if style in found:
        return found[style], found[style].score
    best: _Run | None = None
    most = -1.0
    for (before, after), run in found.items():
        lost = _ONE_SIGN if before == style[0] or after == style[1] else _BOTH_SIGNS
        if before == style[0] and {after, style[1]} <= _AT_END:
            lost = _AT_END_TOO
        if run.score - lost > most:
            best, most = run, run.score - lost
    return best, most


def unlike(title: str, known: Acquaintance) -> bool:
    """Whether what was read as a title has the look of authors or of a journal, at its head, at its end or all of it.

    ``Jane Roe, Salt Roads`` and ``Salt Roads in Winter, Harbour Letters 12`` have, ``Salt Roads in Winter`` has not.
    """
    pieces = atoms(title[:_LONGEST])
    if not pieces:
        return True
    told = [known.likeness(piece.text) for piece in pieces]
    words = sum(each.words for each in told)
    if words not in _WORDS or sum(each.words * each.title for each in told) < 0:
        return True
    return len(told) > 1 and (_is_other(told[0]) or _is_other(told[-1]))


def _is_other(piece: Likeness) -> bool:
    return piece.other >= _SURE and piece.title < piece.other


def _title(text: str, start: int, end: int) -> str:
    """What stands from ``start`` to ``end``, with the bracket and the mark of a question that close it."""
    title = text[start:end]
    if title.count("(") > title.count(")") and text[end : end + 1] == ")":
        title, end = f"{title})", end + 1
    if text[end : end + 1] in {"?", "!", "？"}:
        title += text[end]
    return " ".join(title.split()).strip(" .,;:")


def restyled(titles: Sequence[Title], lines: Sequence[Line], owner: str | None) -> tuple[Title, ...] | None:
    """The titles of a list by its own style, where those that were read are in doubt and these clearly are not.

    Titles are in doubt that look like authors or journals, and those of a list with more entries than titles.
    """
    if not _may_be_doubted(titles, lines, owner):
        return None
    reading = by_style(lines, owner, author_row(owner, lines))
    if reading is None or reading.score < _TRUSTED or len(reading.titles) < _ENOUGH:
        return None
    good = {title for title, _ in titles if not unlike(title, reading.known)}
    kept = sum(title in good for title, _ in reading.titles)
    if len(good) > _BETTER * len(titles) and kept < _MOSTLY * len(good):
        return None
    if len(reading.titles) < _MOSTLY * len(good) or _are_cut(reading.titles, titles, reading.known):
        return None
    had, has = (_doubt([title for title, _ in each], reading) for each in (titles, reading.titles))
    several = had * max(len(titles), reading.entries) >= _SEVERAL
    return reading.titles if several and had >= _DOUBTFUL and has + _CLEARLY <= had else None


def _may_be_doubted(titles: Sequence[Title], lines: Sequence[Line], owner: str | None) -> bool:
    """A cheap look at what was read: two titles that are unlike one, or more marks or paragraphs than titles."""
    known = acquaintance(([piece.text for piece in atoms(title[:_LONGEST])] for title, _ in titles), owner)
    if sum(unlike(title, known) for title, _ in titles) >= _SEVERAL:
        return True
    filled = [line.text for line in lines if line.text.strip()]
    marks = sum(BULLET.match(text) is not None or NUMBERED.match(text) is not None for text in filled)
    return marks > len(titles) or len(filled) > _LINES_OF_ENTRY * len(titles)


def _are_cut(titles: Sequence[Title], before: Sequence[Title], known: Acquaintance) -> bool:
    """Whether some titles lack words of a title that those read before them have."""
    had = [_ICON.sub("", title, count=1).strip() for title, _ in before]
    cut = sum(any(_is_cut(title, other, known) for other in had) for title, _ in titles)
    return cut > _CUT * len(titles)


def _is_cut(title: str, other: str, known: Acquaintance) -> bool:
    return title != other and title in other and _weight(title, known) < _weight(other, known)


def _weight(title: str, known: Acquaintance) -> float:
    """How much more there is of a title in a text than of anything else, in words."""
    told = [known.likeness(piece.text) for piece in atoms(title[:_LONGEST])]
    return sum(each.words * (each.title - each.other) for each in told)


def _doubt(titles: Sequence[str], reading: StyleReading) -> float:
    """The share of the entries that have no title, more than one, or one that is unlike a title."""
    whole = sum(not unlike(title, reading.known) for title in titles)
    return 1 - whole / max(len(titles), reading.entries)
