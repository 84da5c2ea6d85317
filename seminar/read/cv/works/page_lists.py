"""Lists of papers as home pages have them: a title, below it with whom, where, and links to paper and slides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from seminar.read.cv.works.authors import YEAR_OR_STATE, past_authors, past_chinese_authors, surely_author
from seminar.read.cv.works.list_lines import (
    BULLET,
    DETAIL,
    NUMBERED,
    is_authors_only,
    is_links,
    is_plausible,
    is_sub_heading,
    is_venue_line,
    is_with_others,
)
from seminar.read.cv.works.remarks import without_remarks
from seminar.read.cv.works.titles import WITH_FIRST, title_of, until_venue
from seminar.read.cv.wrapping import joined
from seminar.read.document import Line

#: 2031 Roe, J.: a year before an entry
_YEAR_FIRST: Final = re.compile(r"(?:19|20)\d\d[.:,]?\s+(?=[^\W\d_])")
#: References that begin with their authors by which a list is known for one of those.
_WHOLE: Final = 3
#: Lines of co-authors that make a list one of a home page; one is enough in a list of few lines.
_ENOUGH: Final = 2
_FEW: Final = 4
#: Letters behind the authors of a reference, at least.
_TITLE: Final = 20
#: Lines of a list for each line of links or co-authors, abstracts among them.
_SPREAD: Final = 15
#: Characters by which a line is set in at least.
_WOBBLE: Final = 1
#: A title at least this long may have been wrapped.
_WRAPPED: Final = 40
_LINKS_BEHIND: Final = re.compile(r"(?<=\S)\s*(?:\[[A-Za-z][^\[\]]{1,60}\][\s,|]{0,3}){1,8}$")
_WITH: Final = re.compile(r",?\s+\(?(?:joint(?:ly)?\s+(?:work\s+)?)?with\s+(?=[A-Z])")
#: What a title does not end with: it goes on in the next line.
_OPEN_END: Final = re.compile(
    r"(?:[:,–—-]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|vs\.?|versus|with))$", re.I
)
#: Salt Roads and Winter Ports: What Becomes of a / Survey of Tides
_OPEN_WORD: Final = re.compile(r"\s(?:a|an|and|from|of|or|the)$")
#: in Northland, below a title as wide as the page
_IN_A_PLACE: Final = re.compile(r"in(?:\s[A-Z][a-z]+){1,2}")
_WIDE: Final = 80
_ABSTRACT: Final = re.compile(
    r"abstract\b|keywords?\b|we\s|this\s+paper\b|published\s|accepted\s|under\s+re|submitted|revise|r&r", re.I
)
_OPENING: Final = frozenset('“"《')
_AFTER_NAMES: Final = frozenset(".,:")
_OPEN_NAMES: Final = re.compile(r"(?:[,&]|\band)$")


def is_page_list(lines: Sequence[Line]) -> bool:
    """Whether lines of links alone, or of co-authors alone, stand between the titles."""
    texts = [text for line in lines if (text := line.text.strip()) and not is_sub_heading(text)]
    numbered = [text[mark.end() :] for text in texts if (mark := NUMBERED.match(text) or _YEAR_FIRST.match(text))]
    if len(numbered) >= _ENOUGH and 2 * sum(past_authors(text) > 0 for text in numbered) > len(numbered):
        return False  # references, each with its authors first, and a link at its end
    items = [text[bullet.end() :] for text in texts if (bullet := BULLET.match(text))]
    if texts and BULLET.match(texts[0]) and len(items) >= _ENOUGH and 2 * sum(map(_has_more, items)) > len(items):
        return False
    links, others = sum(map(is_links, texts)), sum(map(is_with_others, texts))
    # a lone "with Ada Brandt" may be the end of a reference over two lines
    signs = links + others if links or others >= _ENOUGH or others * _FEW >= len(texts) else 0
    if signs == 1 and sum(map(_is_whole, texts)) >= _WHOLE:
        return False  # the end of a reference that looks like a link
    return signs > 0 and signs * _SPREAD >= len(texts)


def _is_whole(text: str) -> bool:
    """Whether a line begins with authors that are surely some, and goes on with what they wrote."""
    at = past_authors(text)
    return at > 0 and len(text) > at + _TITLE and surely_author(text[:at])


def _has_more(item: str) -> bool:
    """Whether an item has authors first and what they wrote behind them."""
    at = past_authors(item) or past_chinese_authors(item)
    return at > 0 and (len(item) > at + _TITLE or item[at:].lstrip(" ,.")[:1] in {'"', "“"})


def page_titles(lines: Sequence[Line]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The titles of such a list and the lines of each."""
    seen: set[str] = set()
    for text, numbers in _items(lines):
        title = _title(text)
        if title and is_plausible(title) and title not in seen:
            seen.add(title)
            yield title, numbers


def _items(lines: Sequence[Line]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """What stands at the head of each entry, its wrapped lines put together."""
    texts = [" ".join(line.text.split()) for line in lines]
    bulleted = BULLET.match(next((text for text in texts if text and not is_sub_heading(text)), "")) is not None
    apart = _is_in_paragraphs(texts)
    current, numbers, before = "", list[int](), ""
    counted = sum(NUMBERED.match(text) is not None for text in texts) > 1
    edge, room = 0, 0
    for line, whole in zip(lines, texts, strict=True):
        numbered = NUMBERED.match(whole) is not None
        bullet = BULLET.match(whole) is not None
        text = NUMBERED.sub("", BULLET.sub("", whole, count=1), count=1)
        begins = numbered or (bullet and bulleted)
        asked = counted and current[-1:] == "?" and not _names(text) and not is_links(text)
        if current and text and not (begins or bullet) and before == current and (asked or _goes_on(current, text)):
            current = before = joined(current, text)
            numbers.append(line.number)
            continue
        if current and before == current:
            yield current, tuple(numbers)
        if not text or is_sub_heading(text) or whole.isdigit():
            current = before = ""
            continue
        set_in, room = room, len(line.text) - len(line.text.lstrip())
        # a title at the edge, below with whom the last one was written, which is set in
        again = is_with_others(before) and set_in > edge + _WOBBLE and room == edge and not counted
        again = again or (bool(before) and before[0] in _OPENING and text[0] in _OPENING)
        below = bool(before) and not begins and not again
        if (bullet and not begins) or (below and apart and before != current) or _is_detail(text, before, below=below):
            before = text
        else:
            current, numbers, before = text, [line.number], text
            edge = room
    if current and before == current:
        yield current, tuple(numbers)


def _is_in_paragraphs(texts: Sequence[str]) -> bool:
    """Whether a blank line stands before most entries: what follows the links is no title then.

    Where most paragraphs that tell with whom tell it of several works, the blank lines part none.
    """
    firsts = sum(bool(text) and not before for before, text in zip(("", *texts), texts, strict=False))
    told = [sum(map(is_with_others, block)) for filled, block in groupby(texts, bool) if filled]
    if sum(count > 1 for count in told) * 2 > sum(count > 0 for count in told):
        return False
    return firsts * 2 > sum(is_links(text) or is_with_others(text) for text in texts)


def _goes_on(current: str, text: str) -> bool:
    """Whether a line is the rest of the title above it."""
    if current[0] in _OPENING and text[0] in _OPENING:
        return False  # “Salt Roads” with Ada Brandt, above “Winter Tides” with Carl Frost
    if _OPEN_WORD.search(current[-12:]) and not (is_links(text) or is_with_others(text)):
        return True
    if len(current) >= _WIDE and _IN_A_PLACE.fullmatch(text):
        return True
    if is_links(text) or is_with_others(text) or DETAIL.match(text) or is_venue_line(text):
        return False
    if current[-1] in '.?!”"':
        return False
    return text[0].islower() or bool(_OPEN_END.search(current)) or (len(current) >= _WRAPPED and not _names(text))


def _is_detail(text: str, before: str, *, below: bool) -> bool:
    """Whether a line tells of the work above it; ``below`` where no blank line is between them."""
    if is_links(text) or is_with_others(text):
        return True
    long = len(text.split())
    if not below:
        return _ABSTRACT.match(text) is not None or (long >= 20 and text[-1] == "." and not _is_reference(text))
    told = DETAIL.match(text) is not None or is_venue_line(text) or _names(text) or (long >= 12 and text[-1] in ".)")
    cut = len(before.split()) >= 12 and before[-1] not in '.)”"' and not is_with_others(before)
    goes_on = cut or _OPEN_NAMES.search(before) is not None
    return told or goes_on


def _names(text: str) -> bool:
    return is_authors_only(text) and surely_author(text)


def _is_reference(text: str) -> bool:
    """Whether a line begins with authors, and behind them the year or the title."""
    at = past_authors(text)
    told = at > 0 and (text[at : at + 1] in _AFTER_NAMES or YEAR_OR_STATE.match(text, at) is not None)
    return told and surely_author(text[:at])


def _title(text: str) -> str | None:
    text = WITH_FIRST.sub("", without_remarks(_LINKS_BEHIND.sub("", text)))
    for match in _WITH.finditer(text, 8):
        rest = text[match.end() :]
        if surely_author(rest) and not rest[past_authors(rest) :].strip(" .,;)"):
            text = text[: match.start()]
            break
    if text[:1] in "“\"‘'《" or _is_reference(text):
        return title_of(text)
    return until_venue(text) or None
