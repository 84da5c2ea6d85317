"""A talk as a stack of lines under no label: the day, the hour, the place, the title, the speaker, a text.

Calendars and programmes print one fact a line. Each line is told by its kind; the line beside the person is the title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.bilingual import Lang
from seminar.dates import parse_when
from seminar.language import has_han, side_of
from seminar.read import texts
from seminar.read.announcing import announces, tells_of_it
from seminar.read.date_order import ANY_DAY
from seminar.read.headings import headings
from seminar.read.headings.days import of_a_list
from seminar.read.headings.talks_by import likely_name
from seminar.read.headings.title_remarks import language_behind, without_remarks
from seminar.read.labels.segments import Segment
from seminar.read.labels.stack_lines import broken_by_a_board, quoted, unwrapped
from seminar.read.lives import of_another
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name
from seminar.read.persons.portraits import BRACKETS
from seminar.read.reading import Reading
from seminar.read.series.names import counted_behind
from seminar.read.unlabelled.bylines import post_line, posts_below, with_fellowship
from seminar.read.unlabelled.stack_kinds import (
    BY,
    EVENT,
    LONGEST,
    bare_line,
    kind_of,
    names_one_person,
    series_and_person,
)

#: A card has no more lines than these above and below its person.
_ABOVE: Final = 8
_BELOW: Final = 6
_MOST: Final = 60
_TOLD: Final = ("title", "speaker", "talk")
#: Lines that may stand between the person and the title.
_SKIPPED: Final = frozenset(("when", "place", "mode", "office", "post", "noise"))
#: Lines that may be facts behind a label without a colon.
_FACTS: Final = frozenset(("line", "place", "post", "office"))
#: ``專題演講 I``: which of the talks of a day.
_COUNT: Final = re.compile(r"\s*(?:[IVX]{1,4}|\d{1,2}|[（(]?[一二三四五六七八九十]{1,2}[)）]?)$")
#: ``IBS CCG`` below a name: a place by its letters.
_LETTERS: Final = re.compile(r"[A-Z]{2,6}(?:[\s-][A-Z]{2,6}){1,2}")
_READ_GLUED: Final = frozenset(("venue", "series", "host"))


def read_stack(reading: Reading) -> None:
    """Speaker, title, hour, place and abstract of a talk whose lines have no labels; nothing where any label says so.

    A stack is believed only where one line names one person and nothing else, a day or an hour stands near it, and a
    line beside it can be the title.
    """
    if any(segment.field in _TOLD and segment.text.strip() for segment in reading.segments):
        return
    lines = [
        part
        for line in unwrapped([segment for segment in reading.free() if segment.text.strip()])[:_MOST]
        for part in _apart(line, reading)
    ]
    if len(lines) < 3:
        return
    running = broken_by_a_board(lines)
    kinds = ["text" if segment.index in running else kind_of(segment, reading) for segment in lines]
    kinds = [
        "post" if kind == before == "name" and _LETTERS.fullmatch(bare_line(line)) else kind
        for line, before, kind in zip(lines, ["", *kinds], kinds, strict=False)
    ]
    dated = {n for n in range(1, len(lines)) if lines[n].index == lines[n - 1].index}  # behind a day in its line
    kinds = [
        "person" if kind == "name" and (after in ("office", "post") or n in dated) else kind
        for n, (kind, after) in enumerate(zip(kinds, [*kinds[1:], ""], strict=True))
    ]
    kinds = _lone_name(kinds, lines)
    persons = [n for n, kind in enumerate(kinds) if kind == "person"]
    if len(persons) == 2 and _announced(lines, persons, reading):
        kinds[persons[0]] = "noise"
        persons = persons[1:]
    if len(persons) != 1 and not _twice(lines, persons):
        return
    at = persons[0]
    kinds = ["line" if kind == "name" else kind for kind in kinds]  # Quantum Rain Physics
    moments = [n for n in range(max(0, at - _ABOVE), min(len(lines), at + 4)) if kinds[n] == "when"]
    kinds = [
        "noise" if kind == "line" and of_a_list(bare_line(line)) else kind
        for kind, line in zip(kinds, lines, strict=True)
    ]
    title = _title(lines, kinds, at)
    if not moments or title is None or not _may_be_a_title(bare_line(lines[title]), reading):
        return
    _take(reading, lines, kinds, at, title)


def _lone_name(kinds: Sequence[str], lines: Sequence[Segment]) -> list[str]:
    """The kinds with the one bare name as the person, where nothing else is one and it stands beside the day."""
    names = [n for n, kind in enumerate(kinds) if kind == "name"]
    if "person" in kinds or len(names) != 1 or re.search(r"[(,.]", bare_line(lines[names[0]])):
        return list(kinds)
    (at,) = names
    over = at == 0 and kinds[1:2] == ["when"]
    under = at > 0 and kinds[at - 1] == "when" and kinds[at + 1 : at + 2] == ["line"]
    return [*kinds[:at], "person", *kinds[at + 1 :]] if over or under else list(kinds)


def _apart(line: Segment, reading: Reading) -> Sequence[Segment]:
    """``11th October Jane Roe (Harbour)`` as two lines: the day, and the person."""
    if len(line.spans) != 1 or len(line.text) > 140 or not any(map(str.isdigit, line.text)):
        return (line,)
    (span,) = line.spans
    when = parse_when(span.text[:60], reference=ANY_DAY, month_first=True)
    begin, end = when.span
    rest = span.text[end:].lstrip(" \t,:：|–—-)")
    bare = BRACKETS.sub("", rest).strip(" .,")
    named = names_one_person(rest, reading) or (is_latin_name(bare, reading.lexicon) and len(bare.split()) <= 3)
    if not when.day or span.text[:begin].strip(" *-•·#") or not named:
        return (line,)
    cut = len(span.text) - len(rest)
    return (
        replace(line, spans=(replace(span, end=span.start + cut, text=span.text[:end]),)),
        replace(line, spans=(replace(span, start=span.start + cut, text=rest),), heading=0),
    )


def _announced(lines: Sequence[Segment], persons: Sequence[int], reading: Reading) -> bool:
    """Whether the first of two lines is the series with the person whom the second one names in full."""
    who = series_and_person(bare_line(lines[persons[0]]), reading)
    name = bare_line(lines[persons[1]]).split(",")[0]
    return bool(who) and is_latin_name(name, reading.lexicon) and name in who


def _twice(lines: Sequence[Segment], persons: Sequence[int]) -> bool:
    """Whether two lines below each other name somebody, one in each language."""
    if len(persons) != 2 or persons[1] != persons[0] + 1:
        return False
    return has_han(lines[persons[0]].text) is not has_han(lines[persons[1]].text)


def _title(lines: Sequence[Segment], kinds: Sequence[str], at: int) -> int | None:
    """The place of the one line beside the person that may be the title, or of the one below the hour."""
    hour = next((n for n in range(at - 1, max(-1, at - _ABOVE), -1) if kinds[n] == "when"), None)
    if hour is not None and kinds[hour + 1] == "line" and "text" in kinds[hour + 2 : at]:
        return hour + 1  # below the hour the title, the text, and who gives it
    last = at + 1 if kinds[at + 1 : at + 2] == ["person"] else at
    over = [n for n in range(max(0, at - 4), at) if kinds[n] == "line"]
    if (
        hour is not None
        and len(close := [n for n in over if n > hour]) == 1
        and len(bare_line(lines[close[0]]).split()) > 3
    ):
        over = close  # right below the hour
    # of two lines over each other the longer one: a word for the subject may stand beside the title
    above = max(over, key=lambda n: (lines[n].heading > 0, len(bare_line(lines[n]))), default=None)
    below = next((n for n in range(last + 1, min(len(lines), last + 6)) if kinds[n] not in _SKIPPED), None)
    beside = [n for n in (above, below) if n is not None and kinds[n] == "line"]
    if not beside:
        last = max((n for n in range(len(lines)) if kinds[n] in ("when", "mode", "place")), default=len(lines))
        return last + 1 if kinds[last + 1 : last + 2] == ["line"] and last - at <= 6 else None
    if len(beside) > 1 and above is not None and below is not None:
        first, second = bare_line(lines[above]), bare_line(lines[below])
        if (quoted(second) and not quoted(first)) or _CIRCLE.search(first):
            return below  # the group whose talk it is stands over the person
        return below if at and above != at - 1 and kinds[at - 1] == "when" else None
    return beside[0] if beside else None


def _other_title(reading: Reading, lines: Sequence[Segment], kinds: Sequence[str], title: int) -> int | None:
    """The place of the line right above or below the title that is in the other language."""

    def chinese(n: int) -> bool:
        return has_han(without_remarks(bare_line(lines[n]), reading.lexicon))

    return next(
        (
            n
            for n in (title + 1, title - 1)
            if 0 <= n < len(lines)
            and kinds[n] == "line"
            and abs(lines[n].index - lines[title].index) <= 2
            and chinese(n) is not chinese(title)
        ),
        _whole_title(lines, kinds, title),
    )


def _whole_title(lines: Sequence[Segment], kinds: Sequence[str], title: int) -> int | None:
    """The place of the line on top that has the English title behind the Chinese one: ``云中的冰Ice in Clouds``."""
    text = bare_line(lines[title])
    over = (n for n in range(title) if kinds[n] in ("line", "text") and bare_line(lines[n]).endswith(text))
    return next((n for n in over if has_han(lines[n].text) and not has_han(text)), None)


#: A title has so many words, or one less where they are nobody's name.
_WORDS: Final = 3


def _may_be_a_title(text: str, reading: Reading) -> bool:
    """No number, no post, no name of a series, no name."""
    if re.fullmatch(r"[(（][^()（）]*[)）]", text):
        return False
    if quoted(text):
        return True
    if post_line(text, reading) or re.match(r"(?:Prof|Dr|Assoc|Professor|Assistant)\b", text):
        return False
    words = len(text.split())
    short = words < _WORDS - 1 or (words < _WORDS and likely_name(text, reading.lexicon))  # Random Clouds, no Jane Roe
    if len(text) < (4 if has_han(text) else 6) or (not has_han(text) and short):
        return False
    if reading.lexicon.holds("generic", _COUNT.sub("", text)):
        return False  # Keynote Speech I
    found = headings.heading(text, reading.lexicon)
    event = EVENT.search(text)
    named = event is not None and (len(text.split()) <= 7 or event.end() == len(text))
    return not ((found.series or found.generic) and not found.title) and not named


def _take(reading: Reading, lines: Sequence[Segment], kinds: Sequence[str], at: int, title: int) -> None:
    record = reading.record
    _entitle(reading, lines[title])
    other = _other_title(reading, lines, kinds, title)
    if other is not None and _may_be_a_title(bare_line(lines[other]), reading):
        _entitle(reading, lines[other])
    for n in (at, at + 1):
        if kinds[n : n + 1] == ["person"]:
            _speaks(reading, lines[n])
    for n in range(max(0, at - _ABOVE), min(len(lines), at + _BELOW)):
        segment, text = lines[n], bare_line(lines[n])
        if n not in (at, title, other) and kinds[n] in _FACTS and _glued(reading, segment, text):
            continue
        if kinds[n] == "when" and n != at and not _dated(text):
            reading.when.append(segment)
        elif kinds[n] == "place" and not record.pair("venue"):
            reading.place(text, segment, 0.6)
            reading.use(segment)
        elif kinds[n] == "line" and n < min(at, title) and _CIRCLE.search(text) and not record.pair("series_name"):
            _series(reading, segment, text)  # the group whose talk it is, below the day
            reading.use(segment)
        elif kinds[n] == "text" and n > title:
            _abstract(reading, _paragraph(lines, kinds, n))


_CIRCLE: Final = re.compile(
    r"^(?:[A-Z][\w&’'-]*\s){1,5}(?:Seminar|Colloquium|Group|Club|Circle|Forum|Series)$|^[一-鿿]{2,12}(?:讨论班|论坛|沙龙|讲坛|学术报告会)$"
)


def _entitle(reading: Reading, line: Segment) -> None:
    found = headings.heading(line.text, reading.lexicon)
    told = found.series or found.people or found.number is not None
    told = told or headings.SLOT.match(line.text.strip()) is not None
    name = found.title if found.title and told else without_remarks(bare_line(line), reading.lexicon)
    if found.series and found.title and not reading.record.pair("series_name"):
        reading.record.put_pair("series_name", texts.pair(found.series, reading.main), line.lines, 0.6, True)
        reading.record.put("number", found.number, line.lines, 0.6)
    if marked := re.fullmatch(r"《([^《》]{2,120})》", name):
        name = marked[1]
    reading.record.put("language", language_behind(texts.short(line.text), reading.lexicon), line.lines, 0.6)
    reading.record.put_pair("title", texts.pair(name, reading.main), line.lines, 0.6, True)
    reading.use(line)


def _speaks(reading: Reading, line: Segment) -> None:
    """The person of a line, with the lines below that say where the person works."""
    who = [line, *posts_below(reading, line)]
    if told := series_and_person(bare_line(line), reading):
        reading.record.add_people("speakers", people(told, reading.lexicon)[:1], line.lines, 0.6)
        return  # the series is read with the headings
    whole = ", ".join(bare_line(part).rstrip(",，.") for part in who)
    named = with_fellowship(people(BY.sub("", whole), reading.lexicon))
    beside = people(BY.sub("", bare_line(line)), reading.lexicon)
    if named and beside and beside[0].person.position:
        # the rank beside the name before the one below it
        named = (replace(named[0], person=named[0].person.replacing(position=beside[0].person.position)),)
    if named and any(of_another(known, named[0].person) for known in reading.record.people["speakers"]):
        return  # a biography names who speaks; this is who wrote the page
    reading.record.add_people("speakers", named[:1], tuple(number for part in who for number in part.lines), 0.6)
    for part in who:
        reading.use(part)


def _dated(text: str) -> bool:
    return parse_when(text, reference=ANY_DAY, month_first=True).day is not None


def _paragraph(lines: Sequence[Segment], kinds: Sequence[str], at: int) -> Segment:
    """A line of text with those that go on with it, no blank line between."""
    end = at + 1
    while end < len(lines):
        gap = lines[end].index - lines[end - 1].spans[-1].index
        if gap > 2 or kinds[end] not in (("text", "line") if gap == 1 else ("text",)):
            break
        if has_han(lines[end].text) is not has_han(lines[at].text):
            break
        end += 1
    return replace(lines[at], spans=tuple(span for line in lines[at:end] for span in line.spans))


#: ``林远舟教授将在本次讲座中探讨…``
_WILL_TELL: Final = re.compile(
    r"将.{0,16}(?:讲座|报告|分享|介绍|探讨|讲述|讲解)|\bwill (?:present|discuss|talk|explain|describe|show)\b"
)


def _abstract(reading: Reading, segment: Segment) -> None:
    """The text below the person, unless a label gives the abstract."""
    if any(other.field == "abstract" and other.text.strip() for other in reading.segments):
        return
    rows = [segment.spans[0].text]
    for before, span in pairwise(segment.spans):
        rows += ["", span.text] if span.index - before.index > 1 else [span.text]
    value = texts.paragraphs(texts.long(rows), reading.main)
    told = any(reading.record.pair("abstract").side(side.lang) for side in value.sides())
    if told or len(segment.text) < LONGEST[has_han(segment.text)] or announces(segment.text):
        return
    names = [side.text for person in reading.record.people["speakers"] for side in person.name.sides()]
    if any(name in segment.text[:40] for name in names) and not (
        _WILL_TELL.search(segment.text[:100]) or tells_of_it(segment.text)
    ):
        return  # who the speaker is
    reading.record.put_pair("abstract", value, segment.lines, 0.6, True)
    reading.use(segment)


def _glued(reading: Reading, segment: Segment, text: str) -> bool:
    """Whether a label without its colon stands at the head of a line of the stack; it is then read."""
    for size in (4, 3, 2):
        field = reading.lexicon.field_of(text[:size]) if len(text) > size + 1 and has_han(text[:size]) else None
        if field not in _READ_GLUED:
            continue
        value = text[size:]
        if field == "venue":
            reading.place(value, segment, 0.6)
        elif field == "series":
            _series(reading, segment, value)
        else:
            reading.record.add_people("hosts", people(value, reading.lexicon), segment.lines, 0.6)
        reading.use(segment)
        return True
    return False


def _series(reading: Reading, segment: Segment, text: str) -> None:
    found = headings.heading(text, reading.lexicon)
    found = counted_behind(text.strip()) or found if found.number is None else found
    name = found.series or text
    reading.record.put_pair(
        "series_name", texts.pair(name, side_of(name) or Lang.ZH), segment.lines, 0.6, found.series is None
    )
    if found.number is not None:
        reading.record.put("number", found.number, segment.lines, 0.6)
