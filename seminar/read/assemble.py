"""The segments of one talk → a draft."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time
from types import MappingProxyType
from typing import Any, Final

from seminar.bilingual import Bilingual, Lang
from seminar.dates import find_when, parse_when
from seminar.language import has_han, side_of
from seminar.model import Online, Person, Talk
from seminar.read import (
    careers,
    contacts,
    invitations,
    moments,
    online,
    paragraphs,
    problems,
    stacks,
    terms,
    texts,
    title_lines,
    unlabelled,
    unread,
)
from seminar.read.document import Document, Line
from seminar.read.draft import Draft
from seminar.read.labelled import read_labels
from seminar.read.lexicon import Lexicon
from seminar.read.posts import Post, pair_post
from seminar.read.posts_en import en_bio_post
from seminar.read.posts_zh import zh_bio_post
from seminar.read.prose import Prose, find_in_prose
from seminar.read.reading import Reading
from seminar.read.record import GROUPS
from seminar.read.segments import FREE, NOISE, Segment

#: More than this is no notice; running text is read in a notice's worth of it.
_PROSE_LINES: Final = 1_000
_PROSE_LETTERS: Final = 60_000


def assemble(
    segments: Sequence[Segment],
    document: Document,
    own: Iterable[int],
    lexicon: Lexicon,
    *,
    reference: datetime,
    timezone: str,
) -> Draft | None:
    """The draft of one talk; ``None`` where the segments say too little to be one.

    ``own`` are the places of the document's lines this talk answers for: what of them is in no field is left over.
    """
    reading = Reading(segments, lexicon, _main_side(segments))
    site = unlabelled.spam_site(reading)
    read_labels(reading)
    stacks.read_stack(reading)
    candidates = unlabelled.read_headings(reading, site)
    labelled = any(segment.field not in (FREE, NOISE, "noise", "section", "posted") for segment in segments)
    if labelled:
        title_lines.choose(reading, candidates, site)
    contacts.read_meetings(reading)
    contacts.read_contact(reading)
    invitations.read_host(reading)
    invitations.read_posts(reading)
    settled = _read_when(reading, document, reference, timezone)
    prose = _read_prose(reading, settled, document, reference, timezone)
    settled = settled if prose is None else _prose_when(reading, settled, prose)
    title_lines.choose(reading, candidates, site)
    careers.read_careers(reading)
    paragraphs.read_paragraphs(reading)
    paragraphs.read_names(reading)
    invitations.read_ranks(reading)
    _fill_from_bios(reading)
    talk = _talk(reading, document, settled, timezone)
    if not _is_talk(talk, labelled):
        return None
    when = {number for path in ("start", "end") if (o := reading.record.origins.get(path)) for number in o.lines}
    known = unread.said(talk, reading.record.findings, (text for _, text in reading.rest), when, reference)
    left = unread.leftovers(reading, document, own, known)
    problems.report(reading, talk, settled, left)
    return Draft(
        talk,
        MappingProxyType(dict(sorted(reading.record.origins.items()))),
        (*document.findings, *reading.record.findings),
        left,
        document.name,
        tuple(Line(mark.number, mark.text) for mark in reading.marks),
    )


def _main_side(segments: Iterable[Segment]) -> Lang:
    """The language most of the notice is in, for values that do not tell."""
    sample = " ".join(f"{segment.label} {segment.text[:300]}" for segment in segments)[:6000]
    return side_of(sample) or (Lang.ZH if has_han(sample) else Lang.EN)


def _is_talk(talk: Talk, labelled: bool) -> bool:
    """A title or a speaker, and one thing more; or a time and a place."""
    what = [bool(talk.title), any(person.name for person in talk.speakers)]
    where = [talk.start is not None, bool(talk.venue), talk.online is not None, bool(talk.abstract)]
    placed = talk.start is not None and (bool(talk.venue) or (labelled and talk.online is not None))
    if labelled:
        return (any(what) and (any(where) or all(what))) or placed
    return (any(what) and (talk.start is not None or bool(talk.venue))) or placed


# ---------------------------------------------------------------- time


def _read_when(reading: Reading, document: Document, reference: datetime, timezone: str) -> moments.Settled:
    stamps = [segment for segment in reading.when if moments.mail_stamp(segment.text)]
    reading.when = [segment for segment in reading.when if segment not in stamps]
    reading.posted += stamps
    posted = document.posted or paragraphs.posted_on(reading, reference, timezone)
    clues = [moments.clue(segment, reference, timezone, document.month_first) for segment in reading.when]
    free = [
        (texts.clean(segment.text), segment.lines)
        for segment in reading.segments
        if segment.field == FREE and not segment.structured and segment not in reading.posted
    ]
    if not any(clue.when.day or clue.when.clock for clue in clues):
        beside = moments.hours_beside_a_day(reading.free(), reference, timezone, reading.main is Lang.ZH or None)
        clues = _unlabelled_clues(reading, reference, timezone) or beside or _stamped(reading, reference, timezone)
        reading.when += [clue.segment for clue in clues if clue.segment is not None]
    settled = moments.settle(clues, free, reference=reference, posted=posted, timezone=timezone)
    if settled.start is None and clues:
        # a day alone on a line, taken for the day of posting: the hours elsewhere are its hours
        dated = [(texts.clean(segment.text), segment.lines) for segment in reading.posted if segment.field == FREE]
        settled = moments.settle(clues, dated, reference=reference, posted=posted, timezone=timezone)
    for clue in clues:
        if clue.segment is not None and (clue.when.day or clue.when.clock or clue.when.start):
            reading.use(clue.segment)
            _behind_the_time(reading, clue.segment, clue)
    _note_when(reading, settled)
    _use_lines(reading, {number for clue in settled.used if clue.segment is None for number in clue.lines})
    return settled


def _use_lines(reading: Reading, numbers: set[int]) -> None:
    """Unlabelled lines a value came from are understood."""
    for segment in reading.free():
        if numbers & set(segment.lines):
            reading.use(segment)


#: English running text.
_TOLD: Final = re.compile(r"\b(?:will|is|are|was|has|have|we|we're|you|he|she|begins|starts|invites?)\b", re.IGNORECASE)


def _unlabelled_clues(reading: Reading, reference: datetime, timezone: str) -> list[moments.Clue]:
    """Headings and short lines that state an hour: ``#### 19 August 2020 13:00 - 14:00, Online via Zoom``."""
    found = []
    chinese = True if reading.main is Lang.ZH else None  # 5/10 (Wed) in a Chinese notice is 10 May
    for segment in reading.free():
        text = texts.clean(segment.text).strip(" #\t*")
        if segment in reading.posted or len(text) > 160 or not re.search(r"\d", text) or re.search(r"[。！]", text):
            continue
        if not segment.heading and len(text) > 60 and _TOLD.search(text):
            continue  # one line of a paragraph says half of what the sentence says
        for when in find_when(
            text, reference=reference, timezone=timezone, daytime=moments.afternoons(text), month_first=chinese
        ):
            if when.start is not None and when.clock is not None and not moments.given_up(text[: when.span[0]]):
                found.append(moments.Clue("time", text, when, segment.lines, segment, chinese))
                rest = text[when.span[1] :]
                reading.online(online.meeting(rest, reading.lexicon), segment)
                break
    return sorted(found, key=lambda clue: clue.when.relative)[:1]  # a day by its date before "tomorrow"


#: A day behind the title of an item.
_DAY_AT_END: Final = re.compile(r"(?<=[：:，,])\s*(?:20\d\d\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?[日号]$")


def _stamped(reading: Reading, reference: datetime, timezone: str) -> list[moments.Clue]:
    """``2031-05-12 14:30:00`` alone on a line of a record that states no other time: the first one with an hour."""
    for segment in reading.posted:
        if segment.field != FREE or segment.mark is not None:
            continue
        clue = moments.clue(segment, reference, timezone)
        if clue.when.day and clue.when.clock and clue.when.clock != time(0, 0):
            reading.posted.remove(segment)
            return [replace(clue, field="time")]
    for segment in reading.free():
        text = texts.clean(segment.text).rstrip(" ,，;；。")
        if len(text) <= 160 and (day := _DAY_AT_END.search(text)) and segment not in reading.posted:
            clue = moments.clue(
                replace(segment, spans=(replace(segment.spans[0], text=day.group()),)), reference, timezone
            )
            if clue.when.day and (clue.when.year_given or reading.record.people["speakers"]):
                return [replace(clue, field="date")]  # Ice in Clouds：2031年6月25日
        if segment.heading and (days := find_when(segment.text[:80], reference=reference, timezone=timezone)):
            day = days[0]
            if day.day and day.year_given:
                return [moments.Clue("date", texts.clean(segment.text), day, segment.lines, segment)]
    return []


def _note_when(reading: Reading, settled: moments.Settled) -> None:
    record = reading.record
    lines = tuple(sorted({number for clue in settled.used for number in clue.lines}))
    assumed = any(conflict.code == "assumed_order" for clue in settled.used[:1] for conflict in clue.when.conflicts)
    guessed = settled.year_guessed or assumed
    for name in ("start", "end"):
        if getattr(settled, name) is not None:
            record.note(name, lines, 0.7 if guessed else 1.0, guessed)
    for text, segment in _when_texts(reading, settled):
        _keep_when_text(reading, text, segment)


def _when_texts(reading: Reading, settled: moments.Settled) -> Iterable[tuple[str, Segment]]:
    """The texts to keep: the ones the time rests on first; a day and an hour with labels of their own together."""
    parts = [clue.segment for clue in settled.used if clue.segment is not None and clue.field != "end"]
    if parts:
        whole = " ".join(part.text.strip() for part in reversed(parts))
        used = settled.used[0]
        alone = parts[0].text
        if parts[0].mark is None and not parts[0].structured and used.when.span[1]:
            alone = used.text[slice(*used.when.span)]
        yield (whole if len(parts) > 1 else alone), parts[0]
    for segment in reading.when:
        if segment not in parts and not reading.empty(segment.text):
            yield segment.text, segment


def _keep_when_text(reading: Reading, text: str, segment: Segment) -> None:
    """The time as written, each language once: the fullest text wins, being first."""
    text = texts.short(text.split("\n")[0] if len(text) > 160 else text)
    lang = texts.side(text, reading.default(segment))
    have = reading.record.pair("when_text")
    if text and have.side(lang) is None and segment.field not in ("end",):
        reading.record.values["when_text"] = have.replacing(lang, text)
        reading.record.note(f"when_text.{lang}", segment.lines, 1.0)


#: ``Minster 118``, ``MIN B2.14``
_NUMBERED: Final = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3} [A-Z]?\d[\w.-]{0,8}")
#: ``Hall 118 at 3:00 PM``: the place before the hour.
_AHEAD: Final = re.compile(r"([A-Z][^\n,;:]{2,50}?)\s*(?:,|@|\bat\b)\s*\d{1,2}(?::\d\d)?\s*[ap]\.?m", re.IGNORECASE)


#: What a day is asked for against, where only its being one counts.
_SOME_DAY: Final = datetime(2024, 1, 1)
#: A sentence goes on, where a place would end.
_SAYS_MORE: Final = re.compile(
    r"\b(?:will|give|talk|by|of|is|are|was|has|have)\b|[。，]|[作做为]\S{0,12}报告(?!厅)|举[行办]"
)


def _behind_the_time(reading: Reading, segment: Segment, clue: moments.Clue) -> None:
    """What stands on the line of the time beside it: ``…, at Room 5``."""
    end = clue.when.span[1]
    ahead = _AHEAD.match(clue.text) if segment.field == "when_where" else None
    ahead = None if ahead and parse_when(ahead.group(1), reference=_SOME_DAY).day else ahead
    rest = ahead.group(1) if ahead else clue.text[end:] if end else ""
    rest = re.sub(r"(?:(?<=[a-z]{3})|(?<=\d))\.$", "", rest.strip(" |｜"))
    rest = re.split(r"\s*[|｜]\s*", rest)[0]
    rest = re.sub(r"^[\s,，;；.。)）]*(?:at|in|@|地点|于|在)?\s*[:：]?\s*(?:the\s+)?", "", rest).strip(
        " \t\n,，;；()（）"
    )
    free = segment.mark is None and not segment.structured
    if len(rest) < 3 or len(rest) > (60 if free else 120) or (free and _SAYS_MORE.search(rest)):
        return
    placed = (
        segment.field == "when_where"
        or reading.lexicon.mentions("places", rest)
        or re.match(r"[^\n]*\bat\s+\S", clue.text[end:])
        or (free and _NUMBERED.fullmatch(rest))
    )
    if placed and "\n" not in rest and not re.search(r"\d:\d\d", rest):
        reading.place(rest, segment, 0.8)


# ---------------------------------------------------------------- running text, biographies


def _since(reading: Reading, document: Document, reference: datetime, timezone: str) -> datetime:
    """When sentences were written: the day of posting, where the page tells it."""
    posted = document.posted or paragraphs.posted_on(reading, reference, timezone)
    return datetime.combine(posted, time(0, 0), reference.tzinfo) if posted else reference


def _read_prose(
    reading: Reading, settled: moments.Settled, document: Document, reference: datetime, timezone: str
) -> Prose | None:
    """What running text says, asked only for what the labels left open."""
    record = reading.record
    speakers = record.people["speakers"]
    named = any(person.name for person in speakers)
    if named and settled.start is not None and (record.pair("venue") or reading.meeting):
        return None
    whole = reading.main is Lang.EN or not (named or record.pair("venue"))
    lines = paragraphs.prose_lines(reading, whole=whole)
    lines = lines[:_PROSE_LINES]
    if not lines or sum(len(line.text) for line in lines) > _PROSE_LETTERS:
        return None
    written = _since(reading, document, reference, timezone)
    prose = find_in_prose(lines, reference=written, timezone=timezone, lexicon=reading.lexicon)
    before = set(record.origins)
    if not named:
        for guess in prose.cast if prose.speakers else ():
            if speakers and not speakers[0].name:
                record.merge("speakers", 0, guess.value, guess.lines, guess.confidence, True)
            else:
                speakers.append(Person())
                record.merge("speakers", len(speakers) - 1, guess.value, guess.lines, guess.confidence, True)
    if not record.pair("venue") and prose.venues and not _issue(reading, prose.venues[0].value):
        record.put_pair("venue", prose.venues[0].value, prose.venues[0].lines, prose.venues[0].confidence, True)
    if not record.pair("title") and prose.titles:
        record.put_pair("title", prose.titles[0].value, prose.titles[0].lines, prose.titles[0].confidence, True)
    if not record.people["hosts"] and not record.people["chairs"] and prose.hosts:
        record.people["hosts"].append(Person())
        record.merge("hosts", 0, prose.hosts[0].value, prose.hosts[0].lines, prose.hosts[0].confidence, True)
    _use_lines(
        reading, {number for path, origin in record.origins.items() if path not in before for number in origin.lines}
    )
    return prose


def _issue(reading: Reading, place: Bilingual) -> bool:
    """``SCOPE 137`` is the 137th of a series, no room."""
    number, series = reading.record.get("number"), reading.record.pair("series_name")
    return any(
        side.text.endswith(str(number)) and name.text in side.text for side in place.sides() for name in series.sides()
    )


def _prose_when(reading: Reading, settled: moments.Settled, prose: Prose) -> moments.Settled:
    """The time a sentence tells where nothing surer does, or the end of the one that is known."""
    if not prose.when:
        return settled
    guess = prose.when[0]
    when = terms.dated(guess.value, (segment.text for segment in reading.free()))
    if settled.start is not None:
        if settled.end is not None or when.end is None or when.start != settled.start:
            return settled
        reading.record.note("end", guess.lines, guess.confidence, True)
        _use_lines(reading, set(guess.lines))
        return replace(settled, end=when.end)
    if when.start is None:
        return settled
    reading.record.note("start", guess.lines, guess.confidence, True)
    _use_lines(reading, set(guess.lines))
    if when.end is not None:
        reading.record.note("end", guess.lines, guess.confidence, True)
    clue = moments.Clue("free", "", when, guess.lines)
    return moments.Settled(when.start, when.end, (clue,), (), not when.year_given)


def _fill_from_bios(reading: Reading) -> None:
    """The post a biography states, on the side it is written in, where the notice gives none beside the name."""
    record = reading.record
    for at, person in enumerate(record.people["speakers"]):
        zh, en = Post(), Post()
        if person.bio.zh and not (person.affiliation.zh and person.position.zh):
            zh = zh_bio_post(person.bio.zh, person.name.zh or "", reading.lexicon)
        if person.bio.en and not (person.affiliation.en and person.position.en):
            en = en_bio_post(person.bio.en, reading.lexicon)
        affiliation, department, position = pair_post(zh, en)
        lines = tuple(
            number for lang in Lang if (o := record.origins.get(f"speakers.{at}.bio.{lang}")) for number in o.lines
        )
        found = Person(
            affiliation=affiliation, department=department if affiliation else Bilingual(), position=position
        )
        record.merge("speakers", at, _missing(found, person), lines, 0.6, True)


def _missing(found: Person, known: Person) -> Person:
    """What of ``found`` the known person lacks; a department only with its own institution."""
    changes = {}
    for name in ("affiliation", "position", "department"):
        new, have = getattr(found, name), getattr(known, name)
        for lang in Lang:
            if have.side(lang) or (name == "department" and known.affiliation.side(lang)):
                new = new.replacing(lang, None)
        changes[name] = new
    return found.replacing(**changes)


# ---------------------------------------------------------------- the talk


def _talk(reading: Reading, document: Document, settled: moments.Settled, timezone: str) -> Talk:
    record = reading.record
    for name in ("platform", "id", "passcode", "url"):
        if getattr(reading.meeting, name):
            record.note(f"online.{name}", reading.meeting_lines.get(name, ()), 1.0)
    meeting = reading.meeting
    values: dict[str, Any] = {
        name: value
        for name, value in record.values.items()
        if name in Talk.model_fields and value not in (None, (), Bilingual())
    }
    for group in GROUPS:
        values[group] = tuple(person for person in record.people[group] if person != Person())
    values["start"] = settled.start
    values["end"] = settled.end
    values["timezone"] = timezone
    if meeting:
        values["online"] = Online(
            platform=meeting.platform or None,
            id=meeting.id or None,
            passcode=meeting.passcode or None,
            url=meeting.url or None,
        )
    values |= {name: value for name, value in document.given.items() if name in Talk.model_fields}
    return Talk.model_validate(values)
