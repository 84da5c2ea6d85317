"""Text layers of posters: lines broken by the width of a column, in the middle of a word where it is Chinese."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.language import has_han
from seminar.read import texts
from seminar.read.labels.continuing import last_word
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.lexicon import Lexicon
from seminar.read.pages.page_lines import HALL, JUST_DATE, boilerplate
from seminar.read.persons.people import names_somebody
from seminar.read.persons.posts_zh import zh_post
from seminar.read.reading import Reading

#: No line of a narrow column has more letters; a page with one longer line has none.
_WIDEST: Final = 18
#: A line of a broken English title is no longer.
_WIDEST_EN: Final = 80
#: So many lines make a column.
_FEWEST: Final = 7
#: A name, and a post in one line below it.
_NAME_AND_POST: Final = 2
#: A value is broken into no more lines.
_MOST: Final = 4
#: Where an English line breaks off within a phrase, and how the next one goes on.
_OPEN_END: Final = re.compile(
    r"(?:[,:&–-]|\b(?:a|an|the|of|in|on|for|with|and|or|to|by|from|via|at|its|using))\s*$", re.I
)
_GOES_ON: Final = re.compile(r"\s*(?:[a-z]|&)")
#: Where a Chinese line does.
_ZH_OPEN_END: Final = re.compile(r"[的与和及、在以从对，：]\s*$|——\s*$")
#: What a part of a post never has.
_NO_POST: Final = re.compile(r"[\d，。：:；！？“”《》]")


def mended(segments: Sequence[Segment], lexicon: Lexicon) -> Sequence[Segment]:
    """The segments of a narrow column with the broken title and post of a label whole; any other page as it is."""
    if not _narrow(segments):
        return segments
    found: list[Segment] = []
    for at, segment in enumerate(segments):
        if found and found[-1].spans and segment.field == FREE and segment.index <= found[-1].spans[-1].index:
            continue  # taken by the label above
        behind = _run(segments[at + 1 :], segment, lexicon) if segment.field in ("title", "speaker") else []
        if segment.field == "title" and behind:
            below = tuple(span for line in behind for span in line.spans)
            found.append(replace(segment, spans=(*segment.spans, *below)))
        else:
            broken = segment.field == "speaker" and len(segment.spans) + len(behind) > _NAME_AND_POST
            found.append(_with_post(segment, behind, lexicon) if broken and segment.spans else segment)
    return found


def _narrow(segments: Sequence[Segment]) -> bool:
    lines = [span.text.strip() for segment in segments for span in segment.spans if segment.field != NOISE]
    if len(lines) < _FEWEST or any(segment.structured for segment in segments):
        return False
    return max(map(len, lines)) <= _WIDEST and sum(map(has_han, lines)) >= 0.7 * len(lines)


def _run(behind: Sequence[Segment], above: Segment, lexicon: Lexicon) -> list[Segment]:
    """The lines without a label right below a value, if nothing but another label ends them."""
    found: list[Segment] = []
    last = above.spans[-1].index if above.spans else -2
    for line in behind:
        if line.field != FREE or line.heading or line.index != last + 1:
            return found if line.field not in (FREE, NOISE) or line.index > last + 1 else []
        text = texts.short(line.text)
        other = above.field == "title" and (HALL.fullmatch(text) or names_somebody(text, lexicon, strict=True))
        if other or boilerplate(text, lexicon) or JUST_DATE.match(text) or len(found) == _MOST:
            return []
        found.append(line)
        last = line.spans[-1].index
    return found


def _with_post(segment: Segment, behind: Sequence[Segment], lexicon: Lexicon) -> Segment:
    """A person with the post below the name, whose words the lines broke."""
    name, first, *others = [*segment.spans, *(span for line in behind for span in line.spans)]
    whole = "".join(span.text.strip() for span in (first, *others))
    if _NO_POST.search(whole) or not zh_post(whole, lexicon).affiliation:
        return segment
    return replace(segment, spans=(name, replace(first, text=whole), *(replace(span, text="") for span in others)))


def whole_titles(reading: Reading, candidates: list[tuple[Segment, str]]) -> list[tuple[Segment, str]]:
    """What may be the title, with lines that break off joined to those they go on with.

    Lines are joined only right above a label: in a narrow column, or where one of them ends or begins in the middle
    of a phrase.
    """
    runs: list[list[tuple[Segment, str]]] = []
    begun = {n for n, ((_, a), (_, b)) in enumerate(pairwise(candidates)) if b.startswith((f"{a}:", f"{a}：", f"{a}—"))}
    for segment, text in (found for n, found in enumerate(candidates) if n not in begun):
        last = runs[-1][-1][0] if runs else None
        whole = (
            texts.short(segment.text).strip(" #*").endswith(text) and not segment.heading and len(segment.spans) == 1
        )
        alike = last is not None and has_han(last.text) is has_han(text)
        if whole and alike and last is not None and last.index == segment.index - 1 and not last.heading:
            runs[-1].append((segment, text))
        else:
            runs.append([(segment, text)])
    found = [part for run in runs for part in _one_title(reading, _to_its_end(reading, run))]
    taken = {span.index for segment, _ in found for span in segment.spans[1:]}
    return [(segment, text) for segment, text in found if segment.spans[0].index not in taken]


def _to_its_end(reading: Reading, run: list[tuple[Segment, str]]) -> list[tuple[Segment, str]]:
    """A run with the line right below it that goes on in the middle of a phrase: ``and Pitfalls``."""
    free = {line.index: line for line in reading.free() if len(line.spans) == 1 and not line.heading}
    found = list(run)
    while len(found) < _MOST and not found[-1][0].heading and not has_han(found[-1][1]):
        below = free.get(found[-1][0].index + 1)
        text = texts.short(below.text) if below else ""
        if below is None or has_han(text) or len(text) > 70 or text.endswith((".", ":", ",")):
            break
        if text.startswith("by "):
            break  # by Jane Roe, Harbour University
        above = found[-1][1]
        open_ended = _OPEN_END.search(above) and len(found) > 1
        if not (_GOES_ON.match(text) or open_ended or last_word(above, text, reading.lexicon)):
            break
        found.append((below, text))
    return found


def _one_title(reading: Reading, run: list[tuple[Segment, str]]) -> list[tuple[Segment, str]]:
    if not 1 < len(run) <= _MOST or not over_a_label(reading, run[-1][0]):
        return run
    words = [*(_with_its_sign(segment, text) for segment, text in run[:-1]), run[-1][1]]
    chinese = has_han(words[0])
    parted = len(words) == 2 and last_word(words[0], words[1], reading.lexicon)
    ends = _ZH_OPEN_END if chinese else _OPEN_END
    breaks = parted or any(ends.search(a) or _GOES_ON.match(b) for a, b in pairwise(words))
    if max(map(len, words)) > (24 if chinese else _WIDEST_EN) or not (
        breaks or (chinese and _narrow(reading.segments))
    ):
        return run
    apart = [b for a, b in pairwise(["", *words]) if not (ends.search(a) or _GOES_ON.match(b))]
    if any(names_somebody(text, reading.lexicon, strict=True) for text in apart):
        return run
    whole = replace(run[0][0], spans=tuple(span for segment, _ in run for span in segment.spans))
    return [(whole, ("" if chinese else " ").join(words))]


def _with_its_sign(segment: Segment, text: str) -> str:
    """A line with the colon or dash it ends with, for a title goes on behind one: ``从冰核到雪花：``."""
    behind = segment.text.rstrip(" #*").rpartition(text)[2].strip()
    return f"{text}{behind}" if behind in ("：", ":", "——") else text


def over_a_label(reading: Reading, segment: Segment) -> bool:
    """Whether a label stands below a line, with nothing between."""
    below = next((other for other in reading.segments if other.index > segment.index), None)
    labelled = below is not None and (below.mark is not None or below.structured)  # a cell that the layout labels
    return labelled and below is not None and below.index <= segment.index + 2
