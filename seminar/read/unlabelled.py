"""What stands under no label: headings, paragraphs that are a biography or an abstract, and running sentences."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.findings import Severity
from seminar.language import has_han
from seminar.read import headings, online, texts
from seminar.read.bylines import institution, is_sentence, post_line, speaker_line, stands_over_its_place
from seminar.read.one_person import Named
from seminar.read.paragraphs import announces
from seminar.read.people import people
from seminar.read.reading import Reading
from seminar.read.record import same
from seminar.read.segments import FREE, NOISE, Segment, boilerplate, signature

_DATE_ONLY: Final = re.compile(
    r"^[\s(（\[]*(?:\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?)(?:\s+\d{1,2}:\d\d(?::\d\d)?)?[\s)）\]]*$"
)
_SENTENCE: Final = re.compile(r"[。！？；]|[.!?](?:\s|$)")
_SPAM_TOKEN: Final = re.compile(r"[^\s“”\"'「」《》【】|｜\-–—]{3,30}")


def spam_site(reading: Reading) -> str:
    """The name of a site that is not the university's on top of the page; reported, and taken off the headings."""
    lines = [segment for segment in reading.segments if segment.field in (FREE, NOISE)]
    for segment in lines[:3]:
        text = reading.lexicon.folded(segment.text)
        if not any(word in text.casefold() for word in reading.lexicon.words["spam"]):
            continue
        tokens = [
            token
            for token in _SPAM_TOKEN.findall(segment.text)
            if any(word in reading.lexicon.folded(token).casefold() for word in reading.lexicon.words["spam"])
        ]
        # a lone word may be honest (澳门大学); a site name repeats itself or mixes digits and letters into it
        token = tokens[0] if tokens else ""
        repeated = sum(other.text.count(token) for other in reading.segments) >= 2 if token else False
        if token and (repeated or re.search(r"\d{3,}|\.com|\.net|www", token)) and not token.endswith(("大学", "学院")):
            where = tuple(
                sorted({other.spans[0].number for other in reading.segments if other.spans and token in other.text})
            )
            reading.record.find("suspicious_site", Severity.WARNING, values=(token,), lines=where, name=token)
            return token
    return ""


def read_headings(reading: Reading, site: str) -> list[tuple[Segment, str]]:
    """Series, number and speaker from the unlabelled lines; what may be the title is handed back."""
    record = reading.record
    first_label = next(
        (
            s.index
            for s in reading.segments
            if s.field not in (FREE, NOISE, "noise", "posted", "section") and not s.structured
        ),
        10**9,
    )
    candidates: list[tuple[Segment, str]] = []
    before = _before_the_abstract(reading)
    seen = 0
    person: Segment | None = None
    for segment in reading.free():
        text = texts.short(segment.text)
        if not text or len(text) > 160:
            continue
        above = segment.index <= first_label or segment.heading > 0 or segment.index in before
        if _DATE_ONLY.match(text):
            reading.posted.append(segment)
            continue
        if not above or seen >= 8:
            continue
        seen += 1
        if text.isdigit() and len(text) <= 4 and record.pair("series_name"):
            record.put("number", int(text), segment.lines, 0.6, True)
            if record.get("number") == int(text):
                record.note("number", segment.lines, 0.6)
                reading.use(segment)
            continue
        if _event_line(reading, segment, text):
            continue
        if (
            (by := _BY.match(text))
            and (named := people(re.sub(r"[*_]", "", by.group(2)), reading.lexicon))
            and named[0].person.name
        ):
            _add_speakers(reading, named[:1], segment)
            reading.use(segment)
            candidates.append((segment, by.group(1).strip(" *_")))
            continue
        if _ROOM.match(text) and not record.pair("venue"):
            reading.place(text, segment, 0.6)
            reading.use(segment)
            continue
        if match := _INVITED.match(reading.lexicon.folded(text)):
            named = people(text[match.start(1) : match.end(1)], reading.lexicon)
            if named and named[0].person.name:
                _add_speakers(reading, named, segment)
                rest = text[match.end() :]
                if len(rest) >= 20 and not announces(rest):
                    record.put_pair("abstract", texts.paragraphs(rest, reading.main), segment.lines, 0.6, True)
                continue
        if person is not None and person.index == segment.index - 1 and post_line(text, reading):
            named = people(f"{texts.short(person.text)}, {text}", reading.lexicon)
            if named and record.people["speakers"]:
                record.merge("speakers", 0, named[0].person, segment.lines, 0.7, True)
                reading.use(segment)
                continue
        if is_sentence(text) or institution(text, reading):
            continue
        if stands_over_its_place(reading, segment, text):
            _add_speakers(reading, people(text, reading.lexicon), segment)
            person = segment
            continue
        found = headings.heading(segment.text, reading.lexicon, site=site)
        if found.series:
            record.put_pair(
                "series_name",
                texts.pair(found.series, Lang.ZH if has_han(found.series) else Lang.EN),
                segment.lines,
                0.8,
                True,
            )
            reading.use(segment)
        if found.number is not None:
            record.put("number", found.number, segment.lines, 0.8)
            if record.get("number") == found.number:
                record.note("number", segment.lines, 0.8)
                reading.use(segment)
        if found.people:
            named = people(found.people, reading.lexicon)
            if named:
                _add_speakers(reading, named, segment)
                person = segment
        if (
            found.title
            and not boilerplate(found.title, reading.lexicon)
            and not signature(found.title, reading.lexicon)
        ):
            candidates.append((segment, found.title))
    if not any(segment.field in ("speaker", "talk") and segment.text.strip() for segment in reading.segments):
        line = speaker_line(reading)
        candidates = [(segment, text) for segment, text in candidates if segment is not line]
    return candidates


#: ``Ice in Clouds, by Jane Roe (Harbour University)``
_BY: Final = re.compile(
    r"^[“\"*_]*([A-Z][^|]{6,140}?)[”\"*_]*,?\s+by\s+[*_]*((?:Dr|Prof|Professor)?\.?\s*[A-Z][^,|]{3,80})$"
)
#: ``明德 305``, ``理科楼B210室`` alone on a line.
_ROOM: Final = re.compile(r"^[一-鿿]{1,10}\s*[A-Za-z]?-?\d{2,4}[A-Za-z]?(?:会议室|會議室|报告厅|教室|课室|室)?$")


def _before_the_abstract(reading: Reading) -> frozenset[int]:
    """The places of the few short lines directly above the abstract, where no label gives a title."""
    if any(segment.field == "title" for segment in reading.segments):
        return frozenset()
    lines: list[int] = []
    for segment in reading.segments:
        if segment.field == "abstract" and not segment.structured:
            return frozenset(lines[-4:])
        lines = [*lines, segment.index] if segment.field == FREE and not segment.structured else []
    return frozenset()


#: ``邀请X大学Y教授演讲。…``: who comes, and sentences on what it is about.
_INVITED: Final = re.compile(r"^(?:本[场次期])?(?:特)?邀请(?:到|了)?(.{3,60}?)(?:演讲|讲座|来访|报告|讲学|分享)[。，]")


def _add_speakers(reading: Reading, named: tuple[Named, ...], segment: Segment) -> None:
    """Persons of a heading fill in what the labels left out; they add nobody where the labels named somebody."""
    record = reading.record
    speakers = record.people["speakers"]
    if not any(person.name for person in speakers):
        if speakers and len(named) == 1:
            record.merge("speakers", 0, named[0].person, segment.lines, 0.8)
        else:
            record.add_people("speakers", named, segment.lines, 0.8)
        reading.use(segment)
        return
    if len(named) == len(speakers) == 1 and not any(
        named[0].person.name.side(lang) and speakers[0].name.side(lang) for lang in Lang
    ):
        record.merge("speakers", 0, named[0].person, segment.lines, 0.7)
        reading.use(segment)
    for item in named:
        for at, person in enumerate(speakers):
            if any(
                a and b and same(a, b)
                for lang in Lang
                if (a := item.person.name.side(lang)) and (b := person.name.side(lang))
            ):
                record.merge("speakers", at, item.person, segment.lines, 0.7)
                reading.use(segment)


def _event_line(reading: Reading, segment: Segment, text: str) -> bool:
    """``Condensed Matter Seminar, 4:10 pm, 1400 BPS, In Person and Zoom``: the head of a talk in a week's list."""
    parts = [part.strip() for part in re.split(r"\s*[,;，]\s*", text) if part.strip()]
    if len(parts) < 2 or has_han(text):
        return False
    series = headings.heading(
        re.sub(r"\s+\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?$", "", parts[0], flags=re.IGNORECASE), reading.lexicon
    )
    clock = re.search(
        r"\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?(?:\s*[-–]\s*\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?)?|\d{1,2}\s*[ap]\.?m\b",
        ", ".join(parts[:3]),
        re.IGNORECASE,
    )
    if not series.series or clock is None:
        return False
    record = reading.record
    record.put_pair("series_name", Bilingual(en=series.series), segment.lines, 0.8, True)
    record.put("number", series.number, segment.lines, 0.8)
    reading.when.append(Segment("time", "", (segment.spans[0],), None))
    for part in parts[1:]:
        if clock.group() in part or re.search(r"refreshments|lunch|coffee|served", part, re.IGNORECASE):
            continue
        if reading.lexicon.holds("remote", part) or online.platform_in(part, reading.lexicon):
            reading.online(online.Meeting(platform=online.platform_in(part, reading.lexicon)), segment)
        elif re.search(r"\d", part) and not record.pair("venue"):
            record.put_pair("venue", texts.pair(part, Lang.EN), segment.lines, 0.7, True)
    reading.use(segment)
    return True


def title_from(reading: Reading, candidates: list[tuple[Segment, str]], site: str) -> None:
    """The title from the headings where nothing surer states it; a heading that repeats it is noted."""
    record = reading.record
    title = record.pair("title")
    taken: Segment | None = None
    for segment, text in candidates:
        if title:
            if taken and segment.index - taken.index <= 2 and len(title.sides()) == 1:
                value = texts.pair(text, reading.main)
                if (
                    len(value.sides()) == 1
                    and not title.side(value.sides()[0].lang)
                    and not _names_known(reading, text)
                    and not _slight(text)
                ):
                    # the title again, in the other language on the next line
                    record.put_pair("title", value, segment.lines, 0.6, True)
                    reading.use(segment)
                    title = record.pair("title")
                    continue
            # a heading that says the title again; one that says it otherwise is named
            for side in title.sides():
                if same(side.text, text):
                    record.note(f"title.{side.lang}", segment.lines, 0.9)
                    reading.use(segment)
            continue
        if _names_known(reading, text) or _DATE_ONLY.match(text) or len(text) < 3:
            continue
        if (site and text == site) or _slight(text) or _columns(text, reading):
            continue
        below = _second_half(reading, segment)
        whole = text if below is None else segment.text.strip(" #*　\t") + texts.short(below.text)
        value = texts.pair(whole, reading.main)
        if value:
            record.put_pair("title", value, segment.lines, 0.6, True)
            reading.use(segment)
            if below is not None:
                reading.use(below)
            title = record.pair("title")
            taken = segment


def _columns(text: str, reading: Reading) -> bool:
    """``Date Speaker Topic``: the head of a list."""
    words = re.split(r"[\s|/]+", text.strip(" |"))
    return len(words) > 1 and all(reading.lexicon.field_of(word) for word in words)


def _second_half(reading: Reading, segment: Segment) -> Segment | None:
    """The next line, where a title breaks off at a comma or a dash."""
    if not re.search(r"[，、]\s*$|——\s*$", segment.text) or len(segment.text) > 60:
        return None
    return next((s for s in reading.free() if s.index == segment.index + 1 and len(s.text) <= 60), None)


_TIMETABLE: Final = re.compile(r"\d{1,2}[:：]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[-–—~至到]|\s|$)", re.IGNORECASE)
_HOURS: Final = re.compile(r"(?<!\d)\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?\s*[-–—~至到]\s*\d{1,2}:\d\d", re.IGNORECASE)
_TERM: Final = re.compile(
    r"(?:Spring|Summer|Fall|Autumn|Winter|Michaelmas|Hilary|Trinity)(?:\s+(?:Term|Semester|Quarter))?\s*,?\s*(?:20\d\d)?$"
    r"|20\d\d\s*[-–—]\s*(?:20)?\d\d\s*学年.{0,8}$|20\d\d\s*年?\s*[春夏秋冬]季?(?:学期)?$",
    re.IGNORECASE,
)


def _slight(text: str) -> bool:
    """A word, a salutation, a term or a line of a timetable is no title."""
    if _TIMETABLE.match(text) or _TERM.match(text) or (_HOURS.search(text) and re.search(r"[,，]|\d{4}", text)):
        return True
    if has_han(text):
        return len(text) < 4
    return len(text.split()) < 2 or bool(re.match(r"(?:Dear|Hi|Hello|Best|Regards|Thanks|Sincerely)\b", text))


def _names_known(reading: Reading, text: str) -> bool:
    """Whether a short line is only a person, or a person and a date."""
    if len(text) > 60:
        return False
    for person in reading.record.people["speakers"]:
        for side in person.name.sides():
            if side.text in text and len(text) - len(side.text) < 40:
                return True
    named = people(text, reading.lexicon) if len(text) <= 40 else ()
    known = [one for one in named if not reading.lexicon.holds("talk_nouns", one.person.name.zh or "-")]
    return bool(known) and any(one.person.position or one.person.affiliation for one in known) and not known[0].rest
