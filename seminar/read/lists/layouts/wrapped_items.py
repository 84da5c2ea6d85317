"""Items of a list whose lines were broken by their width, what follows set in: joined again.

``24 May 2031: The Wife: Family and Rain in`` / ``      Northland`` / ``      Professor Jane Roe (Harbour)``, and
``1:00 p.m. Invited Address: "Ice, Fog, and an adviser to`` / blank / ``      the President"`` / blank / a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody, people
from seminar.read.records.entry_kinds import kind_of_entry

_MOST: Final = 2_000
_LONGEST: Final = 200
_ENOUGH: Final = 2
#: Lines set in below an item that belong to it.
_BELOW: Final = 4
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
#: ``24 May 2031: Ice``, ``May 24: Ice``
_DATED: Final = re.compile(
    rf"\s{{0,3}}(?:[-*•]\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?)(?:,?\s20\d\d)?\s?[:–—-]\s(?P<rest>\S.*)"
)
#: ``1:00 p.m. Invited Address: "Ice``
_TIMED: Final = re.compile(
    r"\s{0,3}(?:[-*•]\s+)?(?P<hour>\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b\.?)?)\s(?:[^\"“”\n]{0,40}[:\s])?[“\"](?P<rest>[^\"“”\n]{3,})"
)
_SET_IN: Final = re.compile(r"\s{4,}\S|\t\s*\S")


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a list with each title, and each person, on one line; any others as they are.

    It is one where below two items at least with a day, or an hour and a quotation mark, lines are set in.
    """
    heads = [at for at, line in enumerate(lines[:_MOST]) if _is_head(line) and _next_is_set_in(lines, at)]
    if len(heads) < _ENOUGH:
        return tuple(lines)
    joined = {at: text for head in heads for at, text in _joined(lines, head, lexicon)}
    read = (
        replace(line, text=text) if (text := joined.get(at, line.text)) is not None else None
        for at, line in enumerate(lines)
    )
    return tuple(line for line in read if line is not None)


def _is_head(line: Line) -> bool:
    if line.label is not None or not any(map(str.isdigit, line.text[: _BELOW * _BELOW])) or len(line.text) > _LONGEST:
        return False
    return _DATED.fullmatch(line.text) is not None or _TIMED.match(line.text) is not None


def _next_is_set_in(lines: Sequence[Line], at: int) -> bool:
    return next(iter(_set_in(lines, at)), None) is not None


def _set_in(lines: Sequence[Line], at: int) -> Iterator[int]:
    """The places of the lines set in below an item, one blank line between them at most."""
    last = at
    for n in range(at + 1, min(len(lines), at + 2 * _BELOW + 2)):
        if not lines[n].text.strip():
            continue
        if n > last + 2 or lines[n].label is not None or not _SET_IN.match(lines[n].text):
            return
        yield n
        last = n


def _joined(lines: Sequence[Line], head: int, lexicon: Lexicon) -> Iterator[tuple[int, str | None]]:
    """The lines of an item as they are meant, by their places; ``None`` for those that went into another."""
    below = list(_set_in(lines, head))[:_BELOW]
    texts = [lines[n].text.strip() for n in below]
    if any(len(text) > _LONGEST or find_labels(text, lexicon) for text in texts):
        return
    end = _end_of_title(lines[head].text, texts, lexicon)
    timed = _TIMED.match(lines[head].text)
    if end or timed:
        whole = " ".join([lines[head].text.rstrip(), *texts[:end]])
        yield head, _without_kind(whole, timed.end("hour")) if timed else whole
        yield from ((n, None) for n in range(head + 1, below[end - 1] + 1 if end else 0))
    if timed is None:
        return
    for n, (text, after) in enumerate(zip(texts[end:], texts[end + 1 :], strict=False), end):
        if text.endswith(",") and n == end and _begins_with_a_name(text, lexicon):
            yield below[n], f"{text} {after}"
            yield from ((gone, None) for gone in range(below[n] + 1, below[n + 1] + 1))


def _without_kind(text: str, begin: int) -> str:
    """``1:00 p.m. "Ice"`` for ``1:00 p.m. Invited Address: "Ice"``"""
    kind = kind_of_entry(text[begin:])
    return f"{text[:begin]} {text[begin + kind.title :].strip()}" if kind else text


def _end_of_title(head: str, texts: Sequence[str], lexicon: Lexicon) -> int:
    """How many of the lines set in go on with the title; 0 where it is whole, or nobody stands below it."""
    if timed := _TIMED.match(head):
        if re.search(r"[”\"]", head[timed.start("rest") :]):
            return 0
        return next((n for n, text in enumerate(texts[:2], 1) if re.search(r"[”\"][.,]?$", text)), 0)
    persons = [n for n, text in enumerate(texts) if _is_posted(text, lexicon)]
    if not persons or head.rstrip().endswith((".", "?", "!", "”", '"')):
        return 0
    return persons[0] if persons[0] <= _GOES_ON and not any("(" in text for text in texts[: persons[0]]) else 0


#: A title goes on over so many lines at most.
_GOES_ON: Final = 2


def _is_posted(text: str, lexicon: Lexicon) -> bool:
    """``Professor Jane Roe (Harbour University)``"""
    if "(" not in text:
        return False
    named = people(text, lexicon)
    return len(named) == 1 and bool(named[0].person.name) and bool(named[0].person.affiliation)


def _begins_with_a_name(text: str, lexicon: Lexicon) -> bool:
    return names_somebody(text.split(",")[0].strip(), lexicon, strict=True)
