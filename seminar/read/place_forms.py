"""What a place looks like in English: rooms, buildings, floors, streets and how they are put together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from seminar.read.prose_words import any_of, english

_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Tt]op)"
_FLOOR = (
    rf"(?:{_ORDINAL}\s+[Ff]loor(?:\s+(?:(?:[A-Z][\w'’]*|seminar|lecture|meeting|conference)\s+){{0,3}}"
    r"(?:[Rr]oom|[Ll]ounge|[Aa]uditorium))?|\d{1,2}/F(?!\w))"
)
_ROADS = r"(?:Avenue|Ave|Street|St|Blvd|Boulevard|Road|Rd|Drive|Lane|Square|Way)"
#: ``Wilhelmstraße 19``: the number stands behind the street.
_STRASSE = r"[A-Z][a-zäöüß]{2,20}(?:stra(?:ss|ß)e|str\.|weg|gasse|allee|platz|laan|straat|gatan|vej)\s\d{1,4}[a-z]?\b"
_STREET = rf"\d{{1,5}}\s+[A-Z0-9][\w.'’]*(?:\s+[A-Z][\w.'’]*){{0,2}}?\s+{_ROADS}\b\.?"
#: A campus: a university, or its short name at the end of the phrase ("106 Allen Hall, Tech.").
_CAMPUS = (
    r"(?:(?:the\s+)?University\s+of\s+[A-Z]\w+(?:\s+at\s+[A-Z]\w+)?"
    r"|[A-Z]\w+(?:\s[A-Z]\w+)?\s+(?:University|College|Campus|Institute)(?:\sof\s(?:Science\sand\s)?Technology)?|[A-Z]\w+\s[Cc]ampus|[A-Z][a-z]{2,5}(?=\s*(?:[.;]|$)))"
)
#: A room number: never the start of a clock time, a date, a sum.
_NUMBER = (
    r"(?<![\d:/.$#-])(?:[A-Z]{1,2}\d{1,3}-\d{2}-\d{2,3}\b|[A-Z]\.\d{1,2}\.\d{1,3}|\d{1,2}\.[A-Z]\d?\.\d{2,3}|(?:[A-Z]{1,2}[-.]?)?\d{1,4}(?:[-.]\d{1,4})?)(?:-?[A-Z]\b|[a-z]\b)?"
    r"(?![\w/%°$]|:\d|\.\d|\s*[ap]\.?m\b|\s*(?:AM|PM)\b|(?:st|nd|rd|th)\b)"
)
#: ``Hall B``, ``Tower A``: the letter of a house, before what goes on in no name and in no sentence of its own.
_LETTER = (
    r"[A-H](?=\s*(?:[,;:!)\n]|\.?\s*$)|\s+(?:at|on|for|from|to|in|of|and|by|with)\b"
    r"|\.\s+(?:The|This|All|She|He|Her|His|Their|It|Please|Everyone|Everybody|Lunch|Tea|Coffee|Refreshments|Title|Abstract|Join|We|For)\b)"
)
#: ``Tower A``, ``Block 2``
_LETTERED = r"(?:Tower|Building|Block|Wing)\s(?:[A-H]|\d{1,2})(?![\w'’:/-]|\.\S)"
#: A capitalised word of a place; a full stop ends a sentence but behind a short form: ``St. Mary``, ``J. N. Rain``.
_WORD = r"(?:[A-Z][\w'’&-]{0,3}\.(?:[A-Z]\.){0,2}|[A-Z][\w'’&-]{0,40}(?:\.[\w'’&][\w'’&-]{0,39}){0,3})"
_CALENDAR = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun"


@dataclass(frozen=True, slots=True)
class PlaceForms:
    """``whole``: a place by its form; ``bare``: a number after a cue (``at``); ``cued``: capitals after a cue."""

    whole: re.Pattern[str]
    bare: re.Pattern[str]
    cued: re.Pattern[str]


def _cased(words: Sequence[str]) -> str:
    return any_of([form for word in words for form in (word.capitalize(), word.upper())])


#: in Room 305, Jane Roe (Northland) will speak
_SOMEBODY = r"\s[A-Z][\w'’-]+\s?(?:\(|,|(?:will|from|of|is|gives|presents)\b)|\s(?:will|from)\b"
_BEFORE = r"(?:[A-Z][A-Za-z]{0,2}[A-Z]\b|[A-Z]{2,5}\b|[A-Z][a-z]{3,14}\b)"
#: Before a house of two words and its number: ``in Van Leer 218``.
_CUE = r"(?:(?<=\b[Ii]n\s)|(?<=\b[Aa]t\s)|(?<=\bto\s)|(?<=\b[Ii]n\sthe\s)|^)"


def _several(dates: str) -> str:
    """A house of several words behind a room: ``Room 256 Animal Sciences``; no person, no day."""
    given = any_of(word.capitalize() for word in english().given)
    return (
        rf"(?!(?:{given}|{dates}[a-z]{{0,6}})\b)[A-Z][a-z]{{2,14}}(?:\s[A-Z][\w'’-]{{2,14}}){{1,2}}"
        rf"(?=\s*(?:[.;,)]|$)|\s(?:at|on|from|for|and)\s)(?!{_SOMEBODY})"
    )


def _called(building: str, rooms: str) -> tuple[str, ...]:
    """Rooms known by their name: ``the Moot Court, Rain Hall``, ``the Rain film theater``, ``Salle 201``."""
    inner = any_of(english().inner_rooms)
    return (
        rf"(?:(?<=\b[Ii]n\sthe\s)|(?<=\b[Aa]t\sthe\s)){_WORD}(?:\s+{_WORD}){{0,3}}\s*,\s*{building}",
        rf"{_WORD}(?:\s+{_WORD}){{0,2}}\s+{inner}\s+(?:{rooms}|hall|gallery|studio|cinema)(?![\w'’])",
        _foreign(),
        rf"(?:Auditorium|Aula)\s+(?:Maximum|Magna|Minor|Magnum)(?:\s*,\s*{building})?",
    )


def _counted_houses(numbered: str) -> tuple[str, ...]:
    """Houses that have a number for a name, before their room: ``building 204, room 6``, ``1915 Rain NE, Room 4``."""
    counted = (
        r"(?:[Bb](?:uilding|ldg\.?|lock)|[Hh](?:ouse|ut)|[Ww]ing|[Pp]avilion|[Tt]ower|[Bb]arracks?|[Ee]ntrance|[Ss]taircase)"
        r"\s+(?:[Nn]o\.?\s*)?(?:[A-Z]{1,2}-?)?\d{1,4}[A-Z]?(?![\w:/%]|\.\d)"
    )
    quarter = r"(?:NE|NW|SE|SW|N\.[EW]\.|S\.[EW]\.|[NESW]\.?)"
    road = r"(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\w.'’-]+)(?:\s+[A-Z][\w.'’-]+){0,2}?"
    street = rf"\d{{1,5}}\s+(?:[NESW]\.?\s+)?{road}\s+{quarter}"
    return (
        rf"{counted}\s*(?:,\s*|\s-\s|\s)(?:{_FLOOR}\s*,\s*)?(?:the\s+)?{numbered}",
        rf"{street}\s*,\s*(?:{numbered}|{_FLOOR})",
    )


def _core() -> tuple[str, str, str]:
    """The alternatives for the heart of a place, and the forms of a building and of a numbered room."""
    words = english()
    lead = rf"(?:{_WORD}\s+)(?:(?:[A-Z][\w'’&-]*\.?|(?:[A-Z]\.){{2,3}}|of|for|and|&)\s+){{0,4}}?"
    kinds = _cased(sorted(words.buildings))
    counted_house = (
        rf"(?:\s+[Nn]o\.?\s?\d{{1,3}}\b|\s+{_LETTER}|"
        r"(?<=uilding)\s+\d{1,2}(?![\w:/%-]|\.\d|\s*[ap]\.?m\b|\s*[AP]M\b|\s+[A-Z]))?"
    )
    building = rf"(?:{lead}{kinds}(?:\s+{kinds}){{0,2}}(?![\w'’]){counted_house})"
    room = any_of([form for word in sorted(words.rooms) for form in (word, word.capitalize(), word.upper())])
    kind = rf"(?:(?:{_WORD}|conference|seminar|lecture|meeting|faculty|large|small|main|common)\s+)"
    counted = (
        rf"(?:[Nn]o\.?)?\s*(?:[A-Z]/\d{{1,2}}\.\d{{1,3}}\b"
        rf"|{_NUMBER}|\d\.\d{{2}}\b|(?<!\.\s)[A-H](?![\w'’-]|\.\s*\S))|#\s?\d{{1,4}}[A-Z]?(?!\w)"
    )
    numbered = rf"(?:{kind}{{0,4}}{room}\.?\s*(?:[A-Z]{{2,4}}\s)?(?:{counted}))"
    rooms = r"(?:[Rr]oom|ROOM|[Ll]ounge|[Aa]uditorium|AUDITORIUM|[Ll]ab|[Tt]heat(?:er|re))"
    named = rf"(?:{kind}{{1,4}}{rooms})(?![\w'’])"
    road = rf"\s+\w+\s+{_ROADS}"
    # WeH 5409, Wean 5409: a capitalised word or letters that are no month and no weekday
    dates = any_of([form for word in _CALENDAR.split() for form in (word, word.upper())])
    short = rf"(?<![A-Za-z])(?!{dates}[A-Za-z]{{0,6}}\b)(?:[A-Z][A-Za-z]{{0,3}}[A-Z]|[A-Z]{{2,8}}|[A-Z][a-z]{{2,14}})"
    core = (
        rf"\d{{1,5}}\s+(?:[A-Z][\w.'’-]*\s+){{1,3}}?{_ROADS}\b\.?\s*,\s*(?:{numbered}|{_FLOOR})",
        rf"(?:{_NUMBER}|(?<!\d)(?!(?:19|20)\d\d\b)\d{{3,4}}[A-Z]?\s*,)\s+(?:the\s+)?{building}",
        rf"{numbered}(?:\s*,\s*|\s+(?:in|at)\s+){_STRASSE}",
        rf"{numbered}(?:\s*,\s*|\s+(?:of|in|at)\s+(?:the\s+)?|\s+)(?:{building}|{_several(dates)}|{short}(?![\w'’.:-])(?!{_SOMEBODY}))",
        rf"{building}(?:\s\(\d{{1,4}}[A-Z]?\)(?=,))?(?:\s*,\s*|\s+-\s+|\s+)(?:{numbered}|(?:LT|LR|SR|Rm)\.?\s{_NUMBER}|{_NUMBER}(?!{road}|\s+{building}))",
        rf"{named}(?:\s+(?:of|in)\s+(?:the\s+)?|\s*,\s*)"
        rf"(?:{_NUMBER}\s+{building}|{building}(?:\s+{_NUMBER})?|{short}\s{_NUMBER})",
        rf"{named}\s+(?:of|in)\s+(?:the\s+)?[A-Z]\w{{2,}}",
        rf"[Ll]evel\s\d{{1,2}},?\s{named}(?:\s*,\s*(?:{building}|{_LETTERED}))?",
        rf"(?:Auditorium|Lounge|Atrium|Lobby|Boardroom|Foyer|Library)\s*,\s*(?:the\s+)?{building}",
        *_called(building, rooms),
        rf"{building}\s*,\s*(?:{named}|{building})",
        numbered,
        r"(?:Hall|Building|Block|House|Wing|Tower|Theat(?:er|re)|Pavilion)\s+(?:[A-H]|\d{1,3}[A-Z]?)(?![\w'’:%-]|\.\w)"
        rf"(?:\s*,\s*|\s+(?:of|in|at)\s+(?:the\s+)?){building}",
        *_counted_houses(numbered),
        rf"{_CUE}(?!{dates}[a-z]{{0,6}}\b)(?:{_WORD}\s+){{1,2}}{short}\s+{_NUMBER}",
        rf"{short}\s*-?\s?(?:{_NUMBER})",
        r"(?:[A-Z]\d{1,2}(?:-\d{1,2})?|[A-Z][\w-]{1,12})\s#\s?\d{2,4}[A-Z]?(?!\w)",  # E3-1 #3420
        rf"(?:College|School|Faculty|Institute)\s+of\s+[A-Z]\w+(?:\s+{_NUMBER}|(?:\s[A-Z]\w+)?\s+in\s+{numbered})",
        rf"{_CUE}(?!(?:19|20)\d\d\b)\d{{3,4}}[A-Z]?\s+(?!(?:\w+\s+){{1,2}}{_ROADS}){_several(dates)}",
        rf"(?<![\d:/.$#-])\d{{3,4}}[A-Z]?\s+(?!\w+\s+{_ROADS}){_BEFORE}",
        rf"{_ORDINAL}\s+[Ff]loor\s+(?:seminar\s+|conference\s+|meeting\s+)?(?:room|lounge|auditorium)\s+(?:of|in)\s+(?:the\s+)?"
        rf"(?:{building}|[A-Z]\w{{2,}})",
        named,
        rf"{building}\s+(?:library|lounge|lobby|auditorium|atrium|cafeteria|gallery|ballroom|courtyard)(?![\w'’-])",
        building,
    )
    return "|".join(core), building, numbered


def _foreign_words() -> str:
    return any_of(form for word in english().foreign_places for form in (word, word.capitalize(), word.upper()))


def _foreign() -> str:
    """Rooms and houses as other languages call them, before their names: ``Salle 201``, ``Pavillon Rain-Est``."""
    given = any_of(word.capitalize() for word in english().given)
    numbered = r"(?:[A-Z]{1,4}\s+){0,3}[A-Z]{0,3}\d[\w.-]*(?<![.-])"
    small = r"(?:d(?:e|er|es|el|i|u)|la|le)"
    named = rf"(?:{small}\s+)?(?:(?!{given}\b)[A-Z][\w'’-]*\s+(?:{small}\s+)?){{0,3}}(?!{given}\b)[A-Z][\w'’-]*"
    campus = r"(?:\s*,\s*[A-Z][\w'’-]+(?=\s*(?:[.;)]|$)))?"
    return rf"{_foreign_words()}\s+(?:{numbered}|{named}){campus}"


@cache
def place_forms() -> PlaceForms:
    """The expressions, built once from the words of ``prose.toml``."""
    core, building, numbered = _core()
    dates = any_of(_CALENDAR.split())
    upstairs = (
        rf"\s+on\s+(?:the\s+)?{_FLOOR}"
        rf"(?:\s+of\s+(?:the\s+)?(?:{building}|(?:School|Department|Institute|College|Faculty)(?=[.,;)]|$)))?"
    )
    on_campus = (
        r"\s+on\s+(?:the\s+|our\s+)?(?:[A-Z]\w+\s){1,2}[Cc]ampus"
        rf"|\s+on\s+the\s+campus\s+of\s+(?:the\s+)?(?:[A-Z]\w+\s+and\s+)?{_CAMPUS}"
    )
    inside_a_house = rf"(?:\s+(?:of|in|at)\s+(?:the\s+)?(?:{_CAMPUS}|{building})|\s+of\s+the\s+[A-Z]{{3,6}}(?![\w'’-]))"
    inside = rf"(?:{inside_a_house}(?:\s+at\s+{_STREET})?|\s+at\s+{_STREET}|{on_campus}|{upstairs})"
    gloss = (
        r"(?:\s*\((?:[^()\d?:]{3,40}|[^()?:]{0,60}(?:[Ff]loor|[Bb]uilding|[Ww]ing)\b[^()?:]{0,40}"
        r"|[^()?:]{0,30}(?:[Rr]oom|floor|hall|building)[^()?]{0,20}|[A-Z][A-Za-z]{0,3}[A-Z]?\s?\d{3,4}[A-Z]?)\))"
    )
    # the Rain Reading Room (715 Norling): no day, no seats
    no_house = rf"(?:{dates})[a-z]{{0,6}}\b|(?:Seats|Places|Students|Persons|Capacity|People|Guests|Minutes)\b"
    within = rf"(?<!\d)\d{{2,4}}[A-Z]?\s+(?!{no_house})[A-Z][a-z]{{2,}}(?:\s[A-Z][a-z]{{2,}})?"
    # Seminar Room 2 (S2-04-15), Aud. D3 (1531-215); neither a year nor hours
    code = (
        r"(?:\s*\((?!(?:19|20)\d\d\b)(?=[^()]*(?:[A-Z]|\d{3}))"
        r"(?:[A-Z]{0,3}\d[\dA-Z]{0,4}(?:[-.][\dA-Z]{1,4}){1,3}|[A-Z]{1,3}-?\d{1,4}[A-Z]?"
        rf"|{within})\))"
    )
    placed = rf"{_NUMBER}\s+{building}|{building}(?:\s+{_NUMBER})?|{numbered}|{_LETTERED}"
    floor = rf"(?:(?:on\s+)?(?:the\s+)?{_FLOOR}(?:\s+(?:of\s+(?:the\s+)?)?{building})?)"
    school = (
        r"(?:School|Department|Faculty|Institute|College)\s+of\s+[A-Z]\w+(?:(?:\s+and|\s+of|\s*&)?\s+[A-Z]\w+){0,4}"
        r"|(?:[Tt]he\s+)?Library(?!\w)"
    )
    located = (
        rf"located\s+(?:in|at|on)\s+(?:the\s+)?(?:{placed}|[A-Z]{{2,6}}(?:\s{_NUMBER}|-\d{{1,4}}[A-Z]?(?!\w))|{floor})"
    )
    tail = rf"(?:\s*,\s*(?:{floor}|{_STREET}|{placed}|{located}|{_foreign()}|{_CAMPUS}|{school}))"
    counted = r"\s*(?:[ap]\.?m\b|AM|PM|people|students|years|words|B\.?C)"
    nickname = r"(?:\s*\([^()\d]{0,20}\),?(?:\s+the\s+[\w ]{3,30}?room\b)?)?"
    capitals = r"(?:[A-Z][\w'’&-]*\s+){0,4}[A-Z][\w'’&-]+(?:\s+[A-Z](?=,))?"  # the Harbour Y, 415 Water Street
    return PlaceForms(
        whole=re.compile(rf"(?<![A-Za-z])(?:{_FLOOR}\s*,\s*)?(?:{core}){inside}?(?:{gloss}|{code})?{tail}{{0,3}}"),
        bare=re.compile(
            rf"(?:\b(?:in|booked|reserved|at|room)|\d\s?[ap]\.?m\.?,|\d:\d\d,)\s+(?P<at>\d{{3,4}}[A-Z]?\b(?![\w:/%]|{counted}){nickname}"
            r"|(?:[A-Z]\d{1,2}|[A-Z]{1,3})[-.]\d{3,4}[A-Z]?\b(?![\w:/%-])|\d{1,2}-[A-Z]?\d{3}[A-Z]?\b(?![\w:/%-]))"
        ),
        cued=re.compile(rf"\b(?:at|in)\s+(?:the\s+)?(?P<at>{capitals}(?:\s*,\s*(?:{_STREET}|{_FLOOR}|{building}))?)"),
    )


#: ``J. N. Roe Auditorium``
_HALL: Final = re.compile(r"\b(?:Hall|Auditorium|Theat(?:re|er)|Room|Lounge|Cent(?:re|er)|Library)\b")


_HALL_LAST: Final = re.compile(
    r"[A-Z][\w.&’' -]{2,60},\s(?:the\s)?(?:[A-Z][\w.&’'-]*\s){1,4}"
    r"(?:Hall|Auditorium|Theat(?:re|er)|Room|Lounge|Library|Gallery|Chapel)"
)
#: ``Fall 2031``
_TERM: Final = re.compile(
    r"(?:Spring|Summer|Fall|Autumn|Winter|Term|Semester|Week|Session|Part|Year|Quarter)\s", re.IGNORECASE
)


#: ``Room 108 Rain House (https://harbour.example/directions.html)``
_HOW_TO_GET_THERE: Final = re.compile(r"\s\(https?://[^\s()]{4,200}\)\s*$")


#: ``ZIRC (multi-function room on the 4th floor)``
_ROOM_BEHIND: Final = re.compile(r"^[A-Z][\w &-]{1,30}\([^()]*\b(?:room|floor|building|hall)\b[^()]*\)$", re.IGNORECASE)


#: ``Salle des actes, ENS, 45 rue d’Ulm``, ``Hörsaal 3``, ``Aula Magna``: rooms in other languages.
@cache
def _abroad() -> re.Pattern[str]:
    return re.compile(rf"{_foreign_words()}\s(?:[A-Z\d]|d[eu’'])")


def is_place_line(text: str) -> bool:
    """Whether an English line is a place and nothing else: a numbered room, a hall with its house behind a comma."""
    whole = place_forms().whole
    text = _HOW_TO_GET_THERE.sub("", text)
    if _TERM.match(text):
        return False
    if _abroad().match(text) and len(text) <= 90:
        return True
    if _ROOM_BEHIND.search(text) and len(text) <= 90:
        return True
    if whole.fullmatch(text):
        return any(map(str.isdigit, text)) or _HALL.search(text) is not None
    if "," in text and _HALL_LAST.fullmatch(text):
        return True  # School of Music, Recital Hall
    begins = whole.match(text.removeprefix("the "))
    return begins is not None and _HALL.search(begins.group()) is not None and len(text) <= 110 and "," in text
