"""From pieces to phrases: which pieces of a text belong to one date, and which are none at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise, zip_longest

from seminar.dates.atoms import Atom, Day, Hour, Scanner
from seminar.dates.days import DIGIT_DAYS, DIGIT_DAYS_LAST, DIGIT_NTH_DAYS, HAN_DAYS, LETTER_DAYS
from seminar.dates.hours import (
    AFTER_DIGIT,
    AFTER_HALF_DAY,
    DIGIT_HOURS,
    DIGIT_HOURS_LAST,
    DIGIT_NTH,
    GLUED_HOURS,
    HAN_HOURS,
    LETTER_HOURS,
)
from seminar.dates.lexicon import PERIODS, ZONE_CAPITALS, ZONES, normal

_HAN_STARTS = "".join({word[0] for word in (*PERIODS, *ZONES) if not word.isascii()}) + (
    "〇零一二两三四五六七八九十廿卅元半民今明大后本这上下周星礼待另未再容每逢隔单双次翌第差"
)
_DIGIT_NTH = (*DIGIT_NTH, *DIGIT_NTH_DAYS)
_SCANNER = Scanner(
    (
        (r"(?<!\d)(?=\d)", (*_DIGIT_NTH, *DIGIT_DAYS, *DIGIT_HOURS, *DIGIT_DAYS_LAST, *DIGIT_HOURS_LAST)),
        (
            r"(?:(?<=[-/.]\d{4})(?=\d\d?:\d\d)|(?<=[-/.]\d\d)(?=\d\d:\d\d)"
            # 2031.5.614:30
            r"|(?:(?<=20\d\d[-/.]\d[-/.]\d)|(?<=20\d\d[-/.]\d\d[-/.]\d))(?=[012]\d:\d\d))",
            GLUED_HOURS,
        ),
        (r"(?<=\d)(?=[z +-])", AFTER_DIGIT),
        (r"(?<=[ap]m )(?=[+-]\d\d(?:\D|$))", (AFTER_HALF_DAY,)),
        # the blank after a label may be lost: "TimeMar. 19"
        (r"(?:(?<![a-z])|(?<=time)|(?<=date)|(?<=when))(?=[a-z+])", (*LETTER_DAYS, *LETTER_HOURS)),
        (rf"(?=[{_HAN_STARTS}])", (*HAN_HOURS, *HAN_DAYS)),
    )
)

_LONGEST_GAP = 40
#: Days a range may last whose last day is written in two numbers.
_LONGEST_RANGE = 31
#: A year of fewer digits is not told in full.
_A_CENTURY = 100
_WORDS = (
    "at|from|on|the|of|and|or|between|for|starting|beginning|starts|start|begins|lasting|approximately|about|approx|local"
    "|date|time|times|when|day|hour|hours|duration|same|i\\.e|in"
)
_HAN_WORDS = (
    "将于|于|在|从|自|为|的|起|开始|左右|约|大约|共|时长|历时|持续|预计|及|和|与"
    "|第 ?\\d{1,2} ?周|时 {0,8}间|日 {0,8}期|报告|讲座|或|即|当地"
)
#: A zone by a name the lexicon lacks, before its offset: (Reykjavik time, UTC+0)
_NAMED_ZONE = r"\([^()\d\n]{1,24}(?:时间|time)(?=[ ,]{1,3}\Z)"
#: A blank and a dash as HTML writes them (HTML Living Standard, named character references).
_BLANK = r"&(?:nbsp|ensp|emsp|thinsp|#160);"
_DASH = r"&(?:[nm]dash|#821[12]|#x201[34]);"
_FILL = rf"(?:{_NAMED_ZONE}|(?<![a-z])(?:{_WORDS})(?![a-z])|{_HAN_WORDS}|{_BLANK}|(?!{_DASH})[^\w-]|_)*+"
_RANGE = r"(?:to|until|till|through|thru|and (?:ending|finishing)(?: at)?|end(?=:))(?![a-z])|至|到"
_GAP = re.compile(rf"(?P<before>{_FILL})(?:(?P<dash>-{{1,4}}|{_DASH}|{_RANGE}){_FILL})?")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece with what stands between it and the one before: the words, and whether they are a dash."""

    atom: Atom
    gap: str = ""
    dash: bool = False


Phrase = tuple[Piece, ...]


#: A line is looked at for a list, for a label and for the hour itself: what a short one holds is kept for a while.
_KEPT = 400


@lru_cache(maxsize=1_024)
def _scanned(plain: str) -> tuple[Atom, ...]:
    return tuple(_SCANNER.scan(plain))


def _atoms(text: str, plain: str) -> Iterator[Atom]:
    for atom in _scanned(plain) if len(plain) <= _KEPT else _SCANNER.scan(plain):
        if atom.kind == "zone" and plain[atom.start : atom.end] in ZONE_CAPITALS:
            if text[atom.start : atom.end].isupper():
                yield atom
        elif atom.kind == "day" and text.startswith("may", atom.start):  # "you may 2 times"
            yield replace(atom, weak=True)
        else:
            yield atom


def _is_day(atom: Atom) -> bool:
    return atom.kind in {"day", "relative"}


def _complements(phrase: list[Piece], atom: Atom, following: Atom | None) -> bool:
    """Whether a piece on the next line brings what the phrase lacks: its day, or its hours."""
    has_day = any(_is_day(piece.atom) for piece in phrase)
    if atom.kind == "weekday" and has_day and following is not None and _is_day(following):
        return False  # the weekday of another day
    if any(piece.atom.kind == "hour" for piece in phrase):
        return not has_day and atom.kind in {"day", "relative", "weekday"}
    return atom.kind in {"hour", "period", "zone", "weekday"}


def _lost_dash(first: Atom, gap: str, second: Atom) -> bool:
    """Whether two hours with a wide blank between them are from and to: ``14:00  15:30``."""
    one, two = first.value, second.value
    return (
        bool(re.fullmatch(r" {2,3}", gap))
        and isinstance(one, Hour)
        and isinstance(two, Hour)
        and (one.hour, one.minute) < (two.hour, two.minute)
    )


def _interval(phrase: list[Piece], gap: str, atom: Atom) -> bool:
    """Whether a stroke stands between two moments told in full: ``2031-04-09T14:00/2031-04-09T15:30`` (ISO 8601-1)."""
    return gap == "/" and atom.kind == "day" and any(piece.atom.kind == "hour" for piece in phrase)


def _groups(text: str, plain: str) -> Iterator[list[Piece]]:
    """Pieces with nothing between them but punctuation and small words."""
    phrase: list[Piece] = []
    atoms = tuple(_atoms(text, plain))
    for atom, following in zip_longest(atoms, atoms[1:]):
        if phrase:
            end = phrase[-1].atom.end
            gap = plain[end : atom.start]
            match = _GAP.fullmatch("" if gap == "t" else gap) if len(gap) <= _LONGEST_GAP else None
            if match and ("\n" not in gap or _complements(phrase, atom, following)):
                between = gap.strip() == "and" and phrase[-1].atom.weak and phrase[-1].atom.kind in {"hour", "dotted"}
                between = between or _lost_dash(phrase[-1].atom, gap, atom) or _interval(phrase, gap, atom)
                phrase.append(Piece(atom, gap, between or match["dash"] is not None))
                continue
            yield phrase
        phrase = [Piece(atom)]
    if phrase:
        yield phrase


def _as_day(atom: Atom) -> Atom | None:
    """``3.21`` as a day."""
    if isinstance(atom.value, Hour) and 1 <= atom.value.hour <= 12 and 1 <= atom.value.minute <= 31:
        return replace(atom, kind="day", value=Day(atom.value.minute, atom.value.hour))
    return None


def _dotted_ranges(phrase: list[Piece]) -> set[int]:
    """The places of dotted hours at either end of a range with an hour: ``12.15 to 1 pm``, ``5.15-6.30pm``.

    Days are not counted in fives: ``3.21 - 3 pm`` stays a day.
    """
    found: set[int] = set()
    for at, (one, two) in enumerate(pairwise(phrase)):
        value = one.atom.value
        round_minutes = isinstance(value, Hour) and value.minute % 5 == 0
        joined = two.dash or two.gap.strip() == "and"
        if one.atom.kind == "dotted" and round_minutes and joined and _on_the_half_day(two.atom):
            found.add(at)
    return found


def _on_the_half_day(atom: Atom) -> bool:
    return atom.kind == "hour" and isinstance(atom.value, Hour) and atom.value.period is not None


def _settle_dotted(phrase: list[Piece]) -> list[Piece]:
    """``3.21 15:00`` has its hour, ``3月21日 15.30`` its day: the dotted number is what is missing."""
    if not any(piece.atom.kind == "dotted" for piece in phrase):
        return phrase
    has_day = any(_is_day(piece.atom) for piece in phrase)
    has_hour = any(piece.atom.kind in {"hour", "period"} for piece in phrase)
    has_weekday = any(piece.atom.kind == "weekday" for piece in phrase)
    ranges = _dotted_ranges(phrase)
    settled: list[Piece] = []
    for at, piece in enumerate(phrase):
        if at in ranges:
            settled.append(replace(piece, atom=replace(piece.atom, kind="hour", weak=False)))
            continue
        if piece.atom.kind != "dotted":
            settled.append(piece)
            continue
        first = not any(_is_day(earlier.atom) for earlier in settled)
        if (last := _last_day(phrase, at)) is not None:
            settled.append(replace(piece, atom=last))
            continue
        named = at > 0 and phrase[at - 1].atom.kind == "relative" and piece.gap.strip() == "("  # 下周二（11.19）10点
        as_day = _as_day(piece.atom) if ((not has_day and first) or named) and (has_hour or has_weekday) else None
        settled.append(replace(piece, atom=as_day or replace(piece.atom, kind="hour")))
    return settled


def _last_day(phrase: list[Piece], at: int) -> Atom | None:
    """The second day of ``2031.7.8-7.12``: dotted as the first one, behind it and behind a dash."""
    before = phrase[at - 1].atom if at else None
    day = _as_day(phrase[at].atom)
    if before is None or day is None or not phrase[at].dash or not isinstance(before.value, Day):
        return None
    first, last = before.value, day.value
    if first.month is None or first.year is None or not isinstance(last, Day):
        return None
    new_year = first.month == 12 and last.month == 1
    later = new_year or (last.month or 0, last.day) > (first.month, first.day)
    return replace(day, value=replace(last, year=first.year + new_year)) if later else None


def _in_order(phrase: list[Piece]) -> list[Piece]:
    """``2031.6.28-7.2``, ``28/6/2031 - 2/7``: the day before the dash tells which number of the last day is its month.

    It is settled only where one order gives a day within the :data:`_LONGEST_RANGE` days behind the first.
    """
    found: list[Piece] = []
    first: Day | None = None
    for piece in phrase:
        last = piece.atom.value
        if not isinstance(last, Day):
            found.append(piece)
            continue
        if piece.dash and first is not None and last.swapped and last.year is None:
            orders = (last, replace(last, month=last.day, day=last.month or 0))
            fitting = [order for order in (_closing(first, each) for each in orders) if order is not None]
            last = fitting[0] if len(fitting) == 1 else last
        found.append(replace(piece, atom=replace(piece.atom, value=last)))
        first = None if last.swapped or last.year is None or last.year < _A_CENTURY else last
    return found


def _closing(first: Day, last: Day) -> Day | None:
    """The last day of a range with its year, where it lies so shortly behind the first that both are one range."""
    try:
        begins = date(first.year or 0, first.month or 0, first.day)
        ends = (date(begins.year + ahead, last.month or 0, last.day) for ahead in (0, 1))
        end = next((day for day in ends if 0 < (day - begins).days <= _LONGEST_RANGE), None)
    except ValueError:
        return None
    return None if end is None else replace(last, year=end.year, swapped=False)


def _certain(phrase: list[Piece], lenient: bool) -> list[Piece]:
    """The phrase without the pieces that are dates only by chance."""
    strong = {piece.atom.kind for piece in phrase if not piece.atom.weak}
    keep_days = lenient or bool(strong & {"day", "relative", "weekday", "hour"})
    keep_hours = bool(strong & {"day", "relative", "weekday", "hour", "period"}) or (
        lenient and any(_is_day(piece.atom) for piece in phrase)
    )
    kept: list[Piece] = []
    for piece in phrase:
        weak, kind = piece.atom.weak, piece.atom.kind
        if not weak or (kind == "day" and keep_days) or (kind == "hour" and keep_hours):
            kept.append(piece)
    return kept


def _says_something(phrase: Iterable[Piece], lenient: bool) -> bool:
    kinds = {piece.atom.kind for piece in phrase}
    if kinds & {"day", "hour"}:
        return True
    return lenient and bool(kinds & {"relative", "weekday", "placeholder", "recurring"})


def phrases(text: str, *, lenient: bool) -> Iterator[Phrase]:
    """Every date or time of a text as the pieces it is made of.

    ``lenient`` is for a text that is known to state a time: there ``3/21``, ``明天`` and ``TBA`` are enough.
    """
    plain = normal(text)
    for group in _groups(text, plain):
        phrase = _certain(_in_order(_settle_dotted(group)), lenient)
        if _says_something(phrase, lenient):
            yield tuple(phrase)
