"""What the reader has to say about a notice: values, worded in ``locales/*/read.po``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.findings import Finding, Severity
from seminar.model import Talk
from seminar.read import texts
from seminar.read.document import Line
from seminar.read.draft import Origin
from seminar.read.reading import Reading
from seminar.read.record import finding
from seminar.read.times import moments

_SEVERITIES: Final = {
    "weekday_mismatch": Severity.WARNING,
    "end_before_start": Severity.ERROR,
    "extra_session": Severity.INFO,
    "impossible_date": Severity.ERROR,
    "impossible_time": Severity.ERROR,
    "ambiguous_date": Severity.WARNING,
}
_REFUSED: Final = ("recurring", "ambiguous_date", "impossible_date", "impossible_time", "to_be_announced")


def report(reading: Reading, talk: Talk, settled: moments.Settled, left: tuple[Line, ...]) -> None:
    """Adds the findings of one talk to its record."""
    record = reading.record
    _missing_fields(reading, talk)
    record.findings += _missing_sides(talk, record.origins)
    _times(reading, talk, settled)
    _labels(reading)
    record.findings += _guesses(record.origins)
    record.findings += _left_over(left)


def told_anew(
    findings: Sequence[Finding], talk: Talk, origins: Mapping[str, Origin], left: Sequence[Line]
) -> tuple[Finding, ...]:
    """The findings of a talk once some guesses were taken back: what they said of these gone, the counts right."""
    kept = [one for one in findings if one.code not in ("guessed", "leftovers") and not _SIDE.fullmatch(one.code)]
    if not talk.title and not any(one.code == "no_title" for one in kept):
        kept.insert(0, finding("no_title", Severity.ERROR, "title"))
    return (*kept, *_missing_sides(talk, origins), *_guesses(origins), *_left_over(left))


#: The findings on a side that is missing.
_SIDE: Final = re.compile(r"no_(?:title|abstract)_(?:zh|en)")


def _left_over(left: Sequence[Line]) -> Iterator[Finding]:
    if left:
        numbers = tuple(line.number for line in left)
        yield finding("leftovers", Severity.INFO, lines=numbers, n=len(set(numbers)))


def _missing_fields(reading: Reading, talk: Talk) -> None:
    find = reading.record.find
    if not talk.title:
        find("no_title", Severity.ERROR, "title")
    if not any(person.name for person in talk.speakers):
        find("no_speaker", Severity.ERROR, "speakers")
    if talk.start is None and (told := _told_of_the_time(reading, talk)):
        text, lines = told
        find("no_start_in", Severity.ERROR, "start", lines=lines, text=text)
    elif talk.start is None:
        find("no_start", Severity.ERROR, "start")
    if not talk.venue and talk.online is None:
        find("no_venue", Severity.WARNING, "venue")


def _told_of_the_time(reading: Reading, talk: Talk) -> tuple[str, tuple[int, ...]] | None:
    """What the notice says where its day and hour should stand, in its order, and the lines of it."""
    said = talk.when_text.zh or talk.when_text.en
    if not said:
        return None
    cells = sorted((s for s in reading.when if not reading.empty(s.text)), key=lambda s: s.index)
    whole = " ".join(dict.fromkeys(texts.short(cell.text) for cell in cells))
    if said in whole and len(whole) <= _TELLING:
        return whole, tuple(sorted({number for cell in cells for number in cell.lines}))
    origin = reading.record.origins.get("when_text.zh" if talk.when_text.zh else "when_text.en")
    return said, origin.lines if origin else ()


#: The day and the hour of one talk, in two or three cells of a table, are no longer.
_TELLING: Final = 80


def _missing_sides(talk: Talk, origins: Mapping[str, Origin]) -> Iterator[Finding]:
    """Sides that are missing from a notice that has both languages."""
    pairs = [talk.title, talk.abstract, talk.venue, *(p.name for p in talk.speakers), *(p.bio for p in talk.speakers)]
    bilingual = all(any(pair.side(lang) for pair in pairs) for lang in Lang)
    named: tuple[tuple[str, Bilingual], ...] = (("title", talk.title), ("abstract", talk.abstract))
    for name, pair in named:
        for lang in Lang:
            if pair and pair.side(lang) is None:
                severity = Severity.WARNING if bilingual and name == "title" else Severity.INFO
                origin = origins.get(f"{name}.{lang.other}")
                yield finding(f"no_{name}_{lang}", severity, f"{name}.{lang}", lines=origin.lines if origin else ())


def _times(reading: Reading, talk: Talk, settled: moments.Settled) -> None:
    find = reading.record.find
    lines = tuple(number for clue in settled.used for number in clue.lines)
    if isinstance(talk.start, datetime):
        if talk.end is None:
            find("no_end", Severity.INFO, "end", lines=lines)
    elif isinstance(talk.start, date):
        find("no_hour", Severity.WARNING, "start", values=(talk.start.isoformat(),), lines=lines)
    if settled.year_guessed and talk.start is not None:
        find("year_guessed", Severity.WARNING, "start", lines=lines, year=talk.start.year)
    if settled.hour_guessed and isinstance(talk.start, datetime):
        code = "half_day_unsaid" if talk.start.hour <= 7 else "afternoon_assumed"
        find(code, Severity.WARNING, "start", lines=lines, time=talk.start.strftime("%H:%M"))
    for rival in settled.rivals:
        find(
            "two_times",
            Severity.WARNING,
            "start",
            values=(settled.used[0].text, rival.text),
            lines=(*lines, *rival.lines),
        )
    seen = set()
    for clue in settled.used[:1]:
        for conflict in clue.when.conflicts:
            if conflict.code not in seen:
                seen.add(conflict.code)
                severity = _SEVERITIES.get(conflict.code, Severity.WARNING)
                # the day may stand apart from the hour
                parts = settled.used if conflict.code == "assumed_order" else (clue,)
                find(
                    f"time_{conflict.code}",
                    severity,
                    "when_text",
                    "start",
                    # what a sentence told has no text of its own: it is known by its day
                    values=(" ".join(part.text for part in reversed(parts)).strip() or str(clue.when.day),),
                    lines=lines,
                    **conflict.params,
                )
    if talk.start is None:
        for segment in reading.when:
            clue = moments.clue(segment, datetime(2000, 1, 1), talk.timezone)
            if clue.when.refused in seen:
                break  # said as a conflict
            if clue.when.refused in _REFUSED:
                find(f"refused_{clue.when.refused}", Severity.WARNING, "start", values=(clue.text,), lines=clue.lines)
                break


def _labels(reading: Reading) -> None:
    damaged = [segment for segment in reading.segments if segment.damaged]
    if damaged:
        reading.record.find(
            "damaged_labels",
            Severity.WARNING,
            values=tuple(segment.label for segment in damaged),
            lines=tuple(number for segment in damaged for number in segment.lines[:1]),
            n=len(damaged),
            labels="、".join(segment.label for segment in damaged),
        )


def _guesses(origins: Mapping[str, Origin]) -> Iterator[Finding]:
    guessed = tuple(
        path for path, origin in origins.items() if origin.guessed and not path.startswith(("start", "end"))
    )
    if guessed:
        lines = tuple(number for path in guessed for number in origins[path].lines)
        yield finding("guessed", Severity.INFO, *guessed, lines=lines, n=len(guessed))
