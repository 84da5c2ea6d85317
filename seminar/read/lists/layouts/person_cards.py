"""Programmes of forums told in cards: a paragraph for each talk, who speaks first, then house or post and the title.

``林远舟 | Yuanzhou Lin`` / ``云中的冰`` / ``Ice in Clouds`` / ``主旨报告 | Keynote`` / ``云溪大学教授``; or
``林远舟 Yuanzhou Lin`` / ``云溪大学 Yunxi University`` / ``Ice in Clouds`` / a text / a life. Above the cards stand
the day, the hours and the place of all of them; above those of a session its name, which an agenda gives hours to, and
who presides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line, paragraphs
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.pauses import is_pause
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.persons.posts import grammar
from seminar.read.persons.posts_zh import is_house, zh_post
from seminar.read.record import bare
from seminar.read.records.entry_kinds import is_kind
from seminar.read.unlabelled.bylines import is_sentence

_MOST: Final = 2_000
_ENOUGH: Final = 3
#: Letters of a name, of a title, a house or a post, of a line with day and hours; of a text at least.
_NAME: Final = 60
_LONGEST: Final = 220
_HEAD: Final = 80
_TEXT: Final = 150
#: Letters besides day and hours in the line of them: ``Day 2``.
_BESIDE: Final = 8
#: Letters of the name of a session, as an agenda has it.
_SESSION: Final = 4
_BOTH: Final = 2
#: ``林远舟 | Yuanzhou Lin``, ``云溪大学 Yunxi University``
_BARRED: Final = re.compile(r"(?P<zh>[^|｜/／]{2,160}?)\s+[|｜/／]\s+(?P<en>[^|｜/／]{2,160})")
_BESIDE_EACH_OTHER: Final = re.compile(r"(?P<zh>[^A-Za-z]{0,80}[一-鿿][^A-Za-z]{0,80}?)\s+(?P<en>[A-Z][^一-鿿]{1,160})")
_CLOCKS: Final = re.compile(r"(?<![\d:])\d{1,2}[:：]\d\d\s?[-–—~～至到]{1,2}\s?\d{1,2}[:：]\d\d")
_PRESIDES: Final = re.compile(r"(?:主席|主持人?|Chair|Moderator)\s?[:：]\s*(?P<who>[^:：\n]{2,120})$", re.IGNORECASE)
_BRACKETS: Final = re.compile(r"[（(][^（）()]{0,80}[)）]")
#: No title is known yet.
_OPEN: Final = re.compile(
    r"(?:[报報]告|演[讲講])?(?:[题題]目)?待(?:定|公布|更新)"
    r"|(?:(?:talk\s)?title\s)?(?:to be (?:announced|confirmed|determined)|TB[ADC])",
    re.IGNORECASE,
)
_ADDRESSED: Final = re.compile(r"(?:(?:Professor|Prof|Dr|Mr|Ms|Mrs)\b\.?\s){0,2}")
#: How a house or a hall ends.
_HALL: Final = re.compile(
    r"(?:[厅廳室楼樓馆館]|堂)\s*$|\b(?:Hall|Room|Ballroom|Auditorium|Theat(?:re|er)|Centre|Center)\b"
)

#: What a line says in Chinese and in English; one of them may be empty.
_Sides: TypeAlias = tuple[str, str]


@dataclass(slots=True)
class _Card:
    """The lines of a talk by what each of them is; ``who`` are the speaker's names."""

    at: int
    end: int
    who: _Sides
    titles: list[Line] = field(default_factory=list)
    houses: list[Line] = field(default_factory=list)
    posts: list[Line] = field(default_factory=list)
    texts: list[Line] = field(default_factory=list)
    open: bool = False


@dataclass(slots=True)
class _Setting:
    """What the lines above a card tell of it: the day, the hours, the place, who presides."""

    day: str = ""
    hours: str = ""
    place: str = ""
    chair: str = ""


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a programme with the facts of each talk behind labels; any others as they are.

    A programme is believed where three cards at least name a person, a title in one language or in two, and the kind
    of talk or a house; where a day is told above them, and no title and no speaker stands behind a label.
    """
    blocks = [p for p in paragraphs(lines[:_MOST]) if len(p) >= _ENOUGH and _may_begin(lines[p[0]])]
    if len(blocks) < _ENOUGH or any(line.label is not None for line in lines[:_MOST]):
        return tuple(lines)
    cards = {p[0]: card for p in blocks if (card := _card(lines, p, lexicon)) is not None}
    if len(cards) < _ENOUGH or _labels_a_talk(lines, cards, lexicon):
        return tuple(lines)
    settings = _settings(lines, cards, lexicon)
    if not all(setting.day for setting in settings.values()):
        return tuple(lines)
    timed = all(setting.hours for setting in settings.values())
    titled = all(card.titles for card in cards.values())
    first, last = min(cards), max(cards)
    # who greets, and who speaks in a panel
    others = {at for p in blocks if p[0] not in cards and _names_somebody(lines[p[0]], lexicon) for at in p}
    found: list[Line] = []
    at = 0
    while at < len(lines):
        if (card := cards.get(at)) is not None:
            found += _labelled(lines[at], card, settings[at], lexicon, titled=titled)
            at = card.end
            continue
        within = first < at < last or at in others
        idle = within or (timed and at < first and _is_of_all(lines[at]))
        found.append(_aside(lines[at]) if idle and lines[at].text.strip() else lines[at])
        at += 1
    return tuple(found)


def _may_begin(line: Line) -> bool:
    text = line.text.strip()
    return 1 < len(text) <= _NAME and not any(map(str.isdigit, text)) and ":" not in text and "：" not in text


def _sides(text: str) -> _Sides:
    """What a line says in Chinese and in English; both of them where it says it twice."""
    text = text.strip(" #*_\t")
    both = _BARRED.fullmatch(text) or _BESIDE_EACH_OTHER.fullmatch(text)
    if both is not None and not has_han(both["en"]) and (has_han(both["zh"]) or "|" in text):
        return (both["zh"].strip() if has_han(both["zh"]) else "", both["en"].strip())
    return (text, "") if has_han(text) else ("", text)


def _card(lines: Sequence[Line], places: Sequence[int], lexicon: Lexicon) -> _Card | None:
    """The talk a paragraph tells; ``None`` where it tells none, or greets."""
    if not _names_somebody(lines[places[0]], lexicon):
        return None
    card = _Card(places[0], places[-1] + 1, _sides(lines[places[0]].text))
    kind: int | None = None
    short: list[Line] = []
    for line in (lines[at] for at in places[1:]):
        sides = [side for side in _sides(line.text) if side]
        if find_labels(line.text[:_NAME], lexicon) or any(map(is_pause, sides)):
            return None
        if len(line.text) >= _TEXT and is_sentence(line.text.strip()):
            card.texts.append(line)
        elif len(line.text) > _LONGEST or card.texts:
            return None
        elif all(map(is_kind, sides)):
            kind = len(short)
        elif all(map(_OPEN.fullmatch, sides)):
            card.open = True
        else:
            short.append(line)
    _sort(card, short, kind, lexicon)
    if not (card.titles or card.open) or not (kind is not None or card.houses):
        return None
    return (
        card
        if len(card.titles) <= _BOTH and len({has_han(line.text) for line in card.titles}) == len(card.titles)
        else None
    )


def _names_somebody(line: Line, lexicon: Lexicon) -> bool:
    """Whether a line is a name and nothing else: in Chinese, in English, in both, or twice in letters."""
    zh, en = _sides(line.text)
    if zh and en:
        return is_latin_name(en, lexicon) and _FEW_SIGNS.fullmatch(zh) is not None
    if zh:
        return is_zh_name(zh, lexicon)
    twice = _BARRED.fullmatch(line.text.strip())
    return is_latin_name(en, lexicon) or (twice is not None and _unmarked(twice["zh"]) == _unmarked(twice["en"]))


#: A Chinese name beside the one in letters, whatever its surname.
_FEW_SIGNS: Final = re.compile(r"[一-鿿·]{2,8}")


def _unmarked(name: str) -> str:
    """A name without its accents."""
    return "".join(char for char in unicodedata.normalize("NFD", name.casefold()) if char.isalpha() and char.isascii())


def _sort(card: _Card, short: Sequence[Line], kind: int | None, lexicon: Lexicon) -> None:
    """Finds out which of the short lines are the title, which the house and the posts.

    What stands on one side of the kind of talk is of one sort: the title, or who the speaker is.
    """
    if kind is not None and 0 < kind < len(short):
        above, below = list(short[:kind]), list(short[kind:])
        posts_above = sum(_is_post(line, lexicon) for line in above) > sum(_is_post(line, lexicon) for line in below)
        card.posts, card.titles = (above, below) if posts_above else (below, above)
        return
    for line in short:
        if _is_house(line, lexicon):
            card.houses.append(line)
        else:
            (card.posts if _is_post(line, lexicon) else card.titles).append(line)


def _is_house(line: Line, lexicon: Lexicon) -> bool:
    zh, en = _sides(line.text)
    english = (
        grammar(lexicon).en_institution.search(en) is not None and _NOT_IN_A_HOUSE.search(en) is None if en else True
    )
    return len(line.text) <= _HEAD and (not zh or is_house(zh, lexicon)) and english


_NOT_IN_A_HOUSE: Final = re.compile(r"[:\d?]")


def _is_post(line: Line, lexicon: Lexicon) -> bool:
    told = grammar(lexicon)
    zh, en = _sides(line.text)
    return bool((zh and told.zh_rank.search(zh)) or (en and told.en_position.search(en)))


def _labels_a_talk(lines: Sequence[Line], cards: dict[int, _Card], lexicon: Lexicon) -> bool:
    """Whether a line outside of the cards labels a title or a speaker."""
    inside = {at for card in cards.values() for at in range(card.at, card.end)}
    outside = (line.text[:_HEAD] for at, line in enumerate(lines[:_MOST]) if at not in inside and line.text.strip())
    return any(hit.field in ("title", "speaker") for text in outside for hit in find_labels(text, lexicon))


def _settings(lines: Sequence[Line], cards: dict[int, _Card], lexicon: Lexicon) -> dict[int, _Setting]:
    """What is told above each card, by its place."""
    agenda = dict(told for line in lines[: min(cards)] if (told := _hours_of_a_session(line)))
    found: dict[int, _Setting] = {}
    now = _Setting()
    at = 0
    while at < min(len(lines), max(cards) + 1):
        if at in cards:
            found[at] = replace(now)
            at = cards[at].end
            continue
        _hear(now, lines, at, agenda, lexicon)
        at += 1
    return found


def _hours_of_a_session(line: Line) -> tuple[str, str] | None:
    """The name of a session and its hours, as the row of an agenda tells them."""
    hours = _CLOCKS.search(line.text[:_LONGEST])
    if hours is None:
        return None
    name = bare(_BRACKETS.sub("", line.text[hours.end() : _LONGEST]))
    return (name, hours.group()) if len(name) >= _SESSION else None


def _hear(now: _Setting, lines: Sequence[Line], at: int, agenda: dict[str, str], lexicon: Lexicon) -> None:
    """Takes down what a line tells of the cards below it."""
    text = lines[at].text.strip(" #*_-\t")
    if not text or len(text) > _LONGEST:
        return
    if (presides := _PRESIDES.search(text)) is not None and not _CLOCKS.search(text):
        now.chair = presides["who"].strip(" *_")
        return
    name = bare(text)
    if (session := next((own for own in agenda if name.startswith(own)), None)) and not _CLOCKS.search(text):
        now.hours, now.chair = agenda[session], ""
        return
    if len(text) > _HEAD:
        return
    clocks = _CLOCKS.search(text)
    when = parse_when(text, reference=ANY_DAY, month_first=True) if any(map(str.isdigit, text)) else None
    if when is not None and when.day is not None and when.year_given:
        now.day = when.day.isoformat()
    beside = bare(f"{text[: clocks.start()]}{text[clocks.end() :]}") if clocks is not None else ""
    if clocks is not None and (len(beside) <= _BESIDE or (when is not None and when.day and when.year_given)):
        now.hours = clocks.group()
    elif at and when is None and _tells_when(lines[at - 1]) and all(_is_hall(s, lexicon) for s in _sides(text) if s):
        now.place = text


def _tells_when(line: Line) -> bool:
    return (
        len(line.text) <= _HEAD
        and any(map(str.isdigit, line.text))
        and (_CLOCKS.search(line.text) is not None or parse_when(line.text, reference=ANY_DAY).day is not None)
    )


def _is_hall(text: str, lexicon: Lexicon) -> bool:
    return lexicon.mentions("places", text) or _HALL.search(text) is not None


def _labelled(first: Line, card: _Card, setting: _Setting, lexicon: Lexicon, *, titled: bool) -> Iterator[Line]:
    who = [part for line in (*card.posts, *card.houses) for part in _who(line, card, lexicon)]
    speaker = [part for part in who if part.label == "Speaker"]
    told = {has_han(part.text) for part in speaker}
    bare_names = [name for name in card.who if name and has_han(name) not in told]
    speaker += [first.under("Speaker", name) for name in ([" ".join(bare_names)] if not told else bare_names) if name]
    titles = [line.under("Title", line.text.strip(" #*_")) for line in card.titles] or [first.under("Title", "TBA")]
    # a talk begins with what every talk has
    head, *rest = (*titles, *speaker) if titled else (*speaker, *titles)
    yield head.under(head.label or "", begins=True)
    yield from (*rest, *(part for part in who if part not in speaker))
    yield first.under("Time", f"{setting.day} {setting.hours}".strip())
    if setting.place:
        yield first.under("Venue", setting.place)
    if setting.chair:
        yield first.under("Host", setting.chair)
    for line in card.texts:
        text = line.text.strip()
        behind = text[_ADDRESSED.match(text).end() :]  # type: ignore[union-attr]
        life = any(name and behind.startswith(name) for name in card.who)
        yield line.under("Biography" if life else "Abstract", text)


def _who(line: Line, card: _Card, lexicon: Lexicon) -> Iterator[Line]:
    """Where the speaker works and as what, in each language; beside the name in that language, where there is one."""
    for side in filter(None, _sides(line.text)):
        name = card.who[0] if has_han(side) else card.who[1]
        if name:
            yield line.under("Speaker", f"{name}{'，' if has_han(side) else ', '}{side}")
            continue
        post = zh_post(re.split("[；;]", side)[0], lexicon)
        if not has_han(side) or post.rest or not (post.affiliation or post.position):
            yield _aside(line.under("Type", side))
            continue
        told = (("Affiliation", post.affiliation), ("Position", post.position))
        yield from (line.under(label, text) for label, text in told if text)


def _is_of_all(line: Line) -> bool:
    """Whether a line above the cards tells hours, which each of them has told already."""
    return _tells_when(line) or _CLOCKS.search(line.text[:_LONGEST]) is not None


def _aside(line: Line) -> Line:
    """A line that is of no talk, as what pages say beside their talks."""
    return line.under("Type", _COLONS.sub(" ", line.text.strip()))  # no label is looked for in it


_COLONS: Final = re.compile(r"[:：]")
