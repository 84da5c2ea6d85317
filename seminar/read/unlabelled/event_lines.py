"""The head of a talk in a week's list: series, hour, room and way in one line."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.read import online, texts
from seminar.read.days_alone import DAY_ALONE
from seminar.read.headings import headings
from seminar.read.labels.segments import Segment
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name
from seminar.read.place_forms import is_place_line
from seminar.read.reading import Reading

#: ``-1:30pm``: an end cut off from its beginning.
_CLOCK: Final = re.compile(r"[-–—\s]*\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?", re.IGNORECASE)


_WAY: Final = re.compile(
    r"(?:^|(?<!\s)\s*+(?:\band\b|&|\+|/|\bor\b)\s*+)(?:online|virtual(?:ly)?|(?:also\s)?(?:live-?)?stream(?:ed|ing)?\s(?:via|on)\s(?:zoom|teams|webex)|(?:via\s|on\s)?(?:zoom|teams|webex))\b.*$",
    re.IGNORECASE,
)
#: ``Hollister Hall 210 (also on Zoom)``
_IN_BRACKETS: Final = re.compile(
    r"(?<!\s)\s*+\((?:(?:(?:also|or)\s)?(?:on|via)\s(?:zoom|teams|webex)|(?:coffee|tea|refreshments|lunch|pizza|snacks)\b[^()]{0,40})\)",
    re.IGNORECASE,
)
#: ``…, Jane Roe, Northland University, *Ice in Clouds*``: what stands last in the line, set apart, is the title.
_TITLE_LAST: Final = re.compile(r",\s\*(?P<title>[^*\n]{12,300})\*?\s*$")
#: A talk that is of no series.
_OCCASION: Final = re.compile(
    r"(?:(?:Ph\.?\s?D\.?|Master['’]?s|Doctoral|MS|Senior)\s)?(?:(?:Thesis|Dissertation)\s)?(?:Defen[cs]e|Oral Exam)",
    re.IGNORECASE,
)
#: There is one of them in a department.
_COLLOQUIUM: Final = re.compile(r"(?:(?:Department(?:al)?|School)\s)?Colloqui(?:um|a)", re.IGNORECASE)
#: ``9:30 Rain Seminar``, ``Rain Seminar 4:10 pm - 5:00 pm``: the hour round the name.
_HOUR_ROUND: Final = re.compile(
    r"^\d{1,2}[:.]\d\d\s+|(?<!\s)\s++\d{1,2}(?::\d\d)?\s*+(?:[ap]\.?m\.?)?"
    r"(?:\s*+[-–]\s*+\d{1,2}(?::\d\d)?\s*+(?:[ap]\.?m\.?)?)?$",
    re.IGNORECASE,
)
#: What else the line may tell: what there is to drink, who invites.
_BESIDES: Final = re.compile(
    r"refreshments|lunch|pizza|snacks|cookies|bagels|donuts|drinks"
    r"|coffee|served|\bhost(?:ed|s)?\b|^with\b|[:：~]",
    re.IGNORECASE,
)


def event_line(reading: Reading, segment: Segment, text: str) -> bool:
    """``Condensed Matter Seminar, 4:10 pm, 1400 BPS, In Person and Zoom``: the head of a talk in a week's list."""
    told = _TITLE_LAST.search(text)
    parts = _parts(text[: told.start()] if told else text)
    if len(parts) < 2 or has_han(text) or parts[0].count('"') % 2:
        return False  # Jane Roe will speak on "Rain, or How Ice Fell"
    who = next((n for n, part in enumerate(parts) if n > 1 and is_latin_name(part, reading.lexicon)), 0) if told else 0
    parts, speaker = (parts[:who], ", ".join(parts[who:])) if who else (parts, "")
    first = _HOUR_ROUND.sub("", parts[0])
    series = headings.heading(first, reading.lexicon)
    clock = re.search(
        r"\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?(?:\s*[-–]\s*\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?)?|\d{1,2}\s*[ap]\.?m\b",
        ", ".join(parts[:3]),
        re.IGNORECASE,
    )
    if clock is None:
        return False
    coined = ""
    if not (series.series or series.generic or _OCCASION.fullmatch(parts[0])):
        coined = _coined(reading, segment, text, told_behind=bool(told and speaker))
        if not coined:
            return False
        behind = _parts(text[len(coined) : told.start() if told else None])
        parts = [coined, *(behind[: who - coined.count(",") - 1] if who else behind)]
    record = reading.record
    if name := series.series or coined or (first if _COLLOQUIUM.fullmatch(first) else ""):
        record.put_pair("series_name", Bilingual(en=name), segment.lines, 0.8, True)
    record.put("number", series.number, segment.lines, 0.8)
    if told and speaker:
        record.put_pair("title", Bilingual(en=told["title"].strip()), segment.lines, 0.8)
        record.add_people("speakers", people(speaker, reading.lexicon), segment.lines, 0.8)
    hours = [part for part in parts[:4] if clock.group() in part or _CLOCK.fullmatch(part) or DAY_ALONE.fullmatch(part)]
    hour = replace(segment.spans[0], text=", ".join(hours))
    reading.when.append(Segment("time", "", (hour,), None))
    place: list[str] = []
    whole = False
    for part in (_IN_BRACKETS.sub("", part) for part in parts[1:]):
        there, way = _and_online(part)
        if _YEAR_ALONE.fullmatch(part):
            whole = bool(place)  # March 21, 2031; Rain House 215
        elif clock.group() in part and (beside := _BEHIND_A_DASH.search(part)) and _is_place(beside[1], reading):
            place.append(beside[1])
        elif clock.group() in part or _CLOCK.fullmatch(part) or DAY_ALONE.fullmatch(part) or _BESIDES.search(part):
            whole = bool(place)
        elif reading.lexicon.holds("remote", part) or (not there and online.platform_in(part, reading.lexicon)):
            reading.online(online.Meeting(platform=online.platform_in(part, reading.lexicon)), segment)
            whole = bool(place)
        elif not (whole or reading.lexicon.holds("remote", there)) and (place or _is_place(there, reading)):
            place.append(there)
        if way:
            reading.online(online.Meeting(platform=online.platform_in(way, reading.lexicon)), segment)
            whole = bool(place)
    if place and not record.pair("venue"):
        record.put_pair("venue", texts.pair(", ".join(place), Lang.EN), segment.lines, 0.7, True)
    reading.use(segment)
    return True


#: ``RainMet, 4:10 pm, 1400 Mill``: a name nobody knows as a series, and right behind it the hour.
_COINED: Final = re.compile(
    r"(?P<name>[A-Z][^;:|@\d]{1,80}?(?:\s20\d\d)?)(?:,\s*|\s+)\d{1,2}(?::\d\d\s?(?:[ap]\.?m\b)?|\s?[ap]\.?m\b)\.?"
    r"(?:\s?[-–]\s?\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b\.?)?)?,\s*(?=\S)",
    re.IGNORECASE,
)
#: ``Friday``, ``March``, ``Today at``: words of a day before the hour.
_OF_A_DAY: Final = re.compile(
    r"\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
    r"|today|tonight|tomorrow|time|when|where|venue|room|at|from)\.?,?(?:\s20\d\d)?$",
    re.IGNORECASE,
)


#: Commas, and a stroke behind the hour.
_PARTED: Final = re.compile(r"\s*[,;，]\s*|(?:(?<=:\d\d)|(?<=[ap]m))\s+[|｜]\s+")


def _parts(text: str) -> list[str]:
    return [part.strip() for part in _PARTED.split(text) if part.strip()]


#: ``Rain and Ice Discussion Group``: those who meet, and no house.
_THEY_MEET: Final = re.compile(r"\b(?:Group|Club|Circle|Program(?:me)?|Meetings?|Assembl(?:y|ies)|Society)$")


def _coined(reading: Reading, segment: Segment, text: str, *, told_behind: bool) -> str:
    """The name before the hour of a line over a speaker and a title with labels; ``""`` where that is no series.

    A week's list has such a head over every talk: what stands first in it is the series, whatever it is called.
    ``told_behind`` says that the line itself ends with who speaks and the title.
    """
    told = _COINED.match(text)
    name = told["name"].strip(" ,") if told else ""
    if not name or _OF_A_DAY.search(name) or reading.record.pair("series_name"):
        return ""
    below = told_behind or any(other.field in ("speaker", "title") for other in reading.below(segment, 3))
    meets = _THEY_MEET.search(name) is not None
    house = reading.lexicon.mentions("departments", name) and "," not in name and not meets
    person = not meets and (headings.heading(name, reading.lexicon).people or people(name, reading.lexicon)[:1])
    if not below or house or is_place_line(name) or (person and is_latin_name(name, reading.lexicon)):
        return ""
    return name


_YEAR_ALONE: Final = re.compile(r"(?:19|20)\d\d")
#: ``4:00 -- Mill Wing``, the first part of ``Mill Wing, Rain House``
_BEHIND_A_DASH: Final = re.compile(r"\d\s?(?:[ap]\.?m\.?)?\s+[-–—]{1,2}\s+([A-Z][^,]{3,60})$", re.IGNORECASE)


def _and_online(part: str) -> tuple[str, str]:
    """A part apart from the way to take part from elsewhere: ``SCMS and online via Zoom``."""
    part = _IN_BRACKETS.sub("", part.rstrip(" -–—"))
    match = _WAY.search(part)
    return online.room_alone(part[: match.start()] if match else part), match.group() if match else ""


def _is_place(part: str, reading: Reading) -> bool:
    """Whether the place begins here: a number, a room, a hall, a building."""
    return re.search(r"\d", part) is not None or reading.lexicon.mentions("places", part) or is_place_line(part)
