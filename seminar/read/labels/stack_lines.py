"""Lines of a stack as their writer meant them: those broken by their length joined, those in quotation marks known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.language import has_han
from seminar.read import texts
from seminar.read.labels.segments import Segment, Span

#: A line of running text is no shorter, but for the last one of a paragraph.
_FULL: Final = 60
#: Nor is one of a letter, whose longest line this is the least of.
_OF_A_LETTER: Final = 48
_WIDE: Final = 125
#: Where a sentence ends within a paragraph, and words that are no part of a title.
_SENTENCE_END: Final = re.compile(r"[a-z)\d\"”']{2}[.!?](?:\s|$)")
_NEXT_SENTENCE: Final = re.compile(r"[a-z\d)]{2}[.!?]\s+[A-Z]")
_HANGS: Final = re.compile(
    r"\s(?:an?|the|of|in|on|at|for|with|and|or|to|by|from|is|are|will|be|this|next|that|who|our|his|her|their|its)\s*$"
)
_WORD: Final = re.compile(r"(?<![\w.@/-])[A-Za-z][a-z]{2,}")
_QUOTED: Final = re.compile(r"[“\"][^“”\"]{6,200}[”\"]\.?")


def quoted(text: str) -> bool:
    """Whether a line is all in quotation marks, as titles are and neither people nor posts."""
    return _QUOTED.fullmatch(text) is not None


def unwrapped(lines: Sequence[Segment]) -> list[Segment]:
    """The lines with those broken by their length joined to the one they go on with."""
    found: list[Segment] = []
    for line in lines:
        last = found[-1].spans[-1] if found and not found[-1].heading else None
        goes_on = last is not None and last.index == line.index - 1 and not line.heading and _breaks_off(last, line)
        if goes_on:
            found[-1] = replace(found[-1], spans=(*found[-1].spans, *line.spans))
        else:
            found.append(line)
    return found


def _breaks_off(last: Span, line: Segment) -> bool:
    """Whether a full line of English ends within a sentence that the next line goes on with."""
    text = line.text.strip()
    width = len(last.text.strip())
    full = width >= _FULL and len(text) <= 1.4 * width and not has_han(last.text) and not has_han(text)
    return (
        full
        and not text.startswith(("“", '"', "http"))
        and (text[:1].islower() or (len(text) >= _FULL and not last.text.rstrip().endswith((".", "!", "?"))))
    )


def running_text(lines: Sequence[Segment]) -> frozenset[int]:
    """The places of the lines that are no lines of their own: paragraphs broken by the width of a letter or a board."""
    found: set[int] = set()
    run: list[Segment] = []
    for line in lines:
        if run and not (line.index == run[-1].index + 1 and _runs_on(run[-1], line)):
            found |= _paragraph(run)
            run = []
        run.append(line)
    return frozenset(found | _paragraph(run) | broken_by_a_board(lines))


#: Lines of a board are so wide at least, in columns of which a Chinese letter takes two, and all but the last alike.
_BOARD: Final = 60
_ALIKE: Final = 4
_STOP: Final = re.compile(r"[。！？!?]\s*$")


def broken_by_a_board(lines: Sequence[Segment]) -> set[int]:
    """The places of Chinese lines that a board broke at its width: full ones, and the last with the stop."""
    found: set[int] = set()
    run: list[Segment] = []
    for line in lines:
        text = line.text.strip()
        wide = texts.width(text) if has_han(text) and len(text) <= _WIDE else 0
        goes_on = bool(run) and line.index == run[-1].index + 1 and bool(wide)
        if not goes_on:
            run = []
        elif _STOP.search(text) and wide <= texts.width(run[0].text.strip()) + _ALIKE:
            found |= {one.index for one in (*run, line)}
            run = []
            continue
        full = wide >= _BOARD and not _STOP.search(text) and not line.heading
        alike = not run or abs(wide - texts.width(run[0].text.strip())) <= _ALIKE
        run = [*run, line] if full and alike else [line] if full else []
    return found


def _runs_on(above: Segment, line: Segment) -> bool:
    first, text = above.text.strip(), line.text.strip()
    if above.heading or line.heading or has_han(first) or has_han(text) or len(first) > _WIDE or len(text) > _WIDE:
        return False
    next_word = len(text.split(None, 1)[0]) if text else 0
    if text[:1].islower():
        return len(first) >= _OF_A_LETTER
    return len(first) + 1 + next_word >= _FULL and len(first) >= _OF_A_LETTER


def _paragraph(run: Sequence[Segment]) -> set[int]:
    """The places of lines that run on, where they tell sentences: small letters for the most part, and a full stop."""
    text = " ".join(line.text.strip() for line in run)
    ended = text.endswith((".", "!", "?"))
    broken = any(line.text.strip()[:1].islower() for line in run[1:])
    broken = broken or (ended and _NEXT_SENTENCE.search(text) is not None)
    broken = broken or any(line.text.count('"') % 2 for line in run[:-1])
    broken = broken or (ended and any(_HANGS.search(line.text) for line in run[:-1]))
    if len(run) < _LINES or not broken or (len(run) == _LINES and not ended):
        return set()  # two lines without a stop: a title that broke
    words = _WORD.findall(text)
    told = _SENTENCE_END.search(text) and sum(word[0].islower() for word in words) >= 0.25 * len(words)
    return {line.index for line in run} if told else set()


#: A paragraph broken by its width has so many lines.
_LINES: Final = 2
