"""What begins the entries of a list otherwise than with ``1.`` and ``2031``: a number alone, a month and its year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.works.list_lines import BULLET, NUMBERED, is_sub_heading
from seminar.read.document import Line

#: 8 JM Roe, et al.; 3   “Salt Roads”; #2 Roe, J.; No. 4: Salt: a number without a stop
_NUMBER: Final = re.compile(
    r"(?P<room>\s{0,16})(?:#|N[or][.°º]?\s?|N[°º]\s?|(?:Paper|Article|论文)\s?)?(?P<number>\d{1,3})(?P<gap>\s?[-–:：/]?\s{1,12})"
    r"(?=[^\W\d_a-z]|[“\"‘'„《*†]|(?:van|von|de|del|della|di|da|la|le|den|der)\s)"
)
_MONTH: Final = (
    r"(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?|Spring|Summer|Autumn|Fall|Winter|Q[1-4])"
)
#: Jan Moor, May Roe: somebody, behind a year
_SOMEBODY: Final = r"(?!(?:Jan|April|May|June|August|Summer|Autumn)\s[^\W\d_])"
#: Nov 2031 Roe, J.; 09/2031   Salt; 2031 Nov.; 3 Nov 2031: when, at the head of an entry
_DATE: Final = re.compile(
    r"(?P<room>\s{0,16}(?:[•·▪*–-]\s{1,3})?[(\[]?)"
    rf"(?:(?:\d{{1,2}}\s)?{_MONTH}(?:\s?[/–-]\s?{_MONTH})?(?:\s\d{{1,2}})?,?\s(?P<first>(?:19|20)\d\d)"
    rf"|(?P<second>(?:19|20)\d\d),?\s{_SOMEBODY}{_MONTH}|(?P<third>(?:19|20)\d\d)[-–/.]\d\d(?:[-–/.]\d\d)?(?!\d)"
    r"|(?:0?[1-9]|1[0-2])[/.-](?P<fourth>(?:19|20)\d\d))"
    r"(?P<end>[)\]]?[.:,：]?)(?P<gap>\s{1,40}(?=\S)|\s*$)"
)
#: Entries by which a mark is known for one, and lines of an entry on the average.
_ENOUGH: Final = 2
_MOST_LINES: Final = 8


def with_usual_marks(lines: Sequence[Line]) -> list[Line]:
    """The lines of a list, ``8 JM Roe`` as ``8. JM Roe`` and ``Nov 2031 J. Roe`` as ``2031 J. Roe``."""
    dated = [_DATE.match(line.text) for line in lines]
    if _is_mark(lines, [match is not None for match in dated]):
        return [
            replace(line, text=_year_alone(match) + line.text[match.end() :]) if match else line
            for line, match in zip(lines, dated, strict=True)
        ]
    counted = dict(_counted(lines))
    if not _is_mark(lines, [at in counted for at in range(len(lines))]) or not _is_from_one(lines, counted):
        return list(lines)
    return [
        replace(line, text=_with_stop(counted[at]) + line.text[counted[at].end() :]) if at in counted else line
        for at, line in enumerate(lines)
    ]


def _is_mark(lines: Sequence[Line], marked: Sequence[bool]) -> bool:
    """Whether the lines that have a mark part the list: the first one among them, and enough of the others."""
    filled = [at for at, line in enumerate(lines) if line.text.strip() and not is_sub_heading(line.text)]
    if not filled or not marked[filled[0]]:
        return False
    return sum(marked) >= _ENOUGH and len(filled) <= _MOST_LINES * sum(marked)


def _year_alone(date: re.Match[str]) -> str:
    year = next(year for year in date.group("first", "second", "third", "fourth") if year)
    told = f"{date['room']}{year}{date['end']}"
    # text in a column of its own stays in its place
    return told + (" " * (date.end() - len(told)) if len(date["gap"]) > 1 else date["gap"])


def _counted(lines: Sequence[Line]) -> Iterator[tuple[int, re.Match[str]]]:
    """The lines whose numbers count on by one, up or down; below a heading within the list they may begin anew."""
    if any(NUMBERED.match(line.text) or BULLET.match(line.text) for line in lines):
        return
    last, step, anew = 0, 0, True
    for at, line in enumerate(lines):
        if is_sub_heading(line.text):
            anew = True
        elif match := _NUMBER.match(line.text):
            number = int(match["number"])
            if not anew and number - last not in ({step} if step else {1, -1}):
                continue
            step = step if anew else number - last
            last, anew = number, False
            yield at, match


def _is_from_one(lines: Sequence[Line], counted: dict[int, re.Match[str]]) -> bool:
    """Whether the count begins or ends with one, as that of a whole list does; three lines tell without."""
    numbers = {int(match["number"]) for match in counted.values()}
    return len(numbers) > _ENOUGH or 1 in numbers


def _with_stop(number: re.Match[str]) -> str:
    told = f"{number['room']}{number['number']}."
    return told + " " * max(1, number.end() - len(told))
