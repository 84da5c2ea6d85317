"""The segments of one talk → a draft."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from types import MappingProxyType
from typing import Any, Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han, side_of
from seminar.model import Online, Person, Talk
from seminar.read import online, problems, terms, texts
from seminar.read.document import Document, Line
from seminar.read.draft import Draft
from seminar.read.enough_told import is_talk
from seminar.read.headings.headings import heading
from seminar.read.labelled import labelled_texts, wrong_labels
from seminar.read.labelled.labelled import read_labels
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.lexicon import Lexicon
from seminar.read.lives import begins_bio, of_another
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.bio_posts_zh import english_name, zh_bio_post
from seminar.read.persons.posts import Post, pair_post
from seminar.read.persons.posts_zh import is_member, is_school
from seminar.read.prose import invitations
from seminar.read.prose.finding import Guess, Prose, find_in_prose
from seminar.read.prose.tellings import read_tellings
from seminar.read.prose.told_twice import one_talk, read_second_telling
from seminar.read.reading import Reading
from seminar.read.record import GROUPS
from seminar.read.subject_times import when_of_the_subject
from seminar.read.talk_times import posted_on, read_when, use_lines
from seminar.read.times import moments
from seminar.read.times.day_lines import read_place_over_two_lines, read_room_over_its_house
from seminar.read.unlabelled import (
    author_cards,
    begun_titles,
    below_labels,
    below_notes,
    careers,
    chat_lines,
    columns,
    contacts,
    headed_abstracts,
    lives_behind,
    names_in_texts,
    own_house,
    paragraphs,
    stacks,
    title_lines,
    titles_in_brackets,
    unlabelled,
    unread,
    whose_titles,
)
from seminar.read.unlabelled.bylines import with_names
from seminar.read.unlabelled.named_again import read_named_again
from seminar.read.unlabelled.spam_sites import spam_site

#: What only the news of a talk says, and how long afterwards it may be put up.
_REPORTED: Final = re.compile(
    r"(?:作|做)了(?:题为|主题为|一[场次]|.{0,16}(?:报告|讲座|演讲))|带来了(?:题为|主题为|一[场次])|(?:成功|顺利|圆满)(?:举[办行]|结束|落幕)"
    r"|(?:首先|随后|最后|接着)(?:介绍|讲解|指出|分享|回顾|讨论|阐述)了"
    r"|\b(?:was invited to|visited .{2,60} and) g(?:ive|ave) an?\b"
)
_NEWS: Final = timedelta(days=60)
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
    segments = below_notes.parted(columns.mended(with_names(segments, lexicon), lexicon))
    segments = wrong_labels.mended(headed_abstracts.parted(segments, lexicon))
    reading = Reading(segments, lexicon, _main_side(segments))
    site = spam_site(reading)
    read_labels(reading)
    read_tellings(reading)
    chat_lines.read_chat_line(reading)
    stacks.read_stack(reading)
    candidates = columns.whole_titles(reading, unlabelled.read_headings(reading, site))
    labelled = any(segment.field not in (FREE, NOISE, "noise", "section", "posted") for segment in segments)
    if labelled:
        title_lines.choose(reading, candidates, site)
    contacts.read_meetings(reading)
    contacts.read_contact(reading)
    invitations.read_host(reading)
    invitations.read_chair(reading)
    invitations.one_host(reading)
    invitations.read_posts(reading)
    below_labels.read_hour(reading)
    settled = read_when(reading, document, reference, timezone)
    read_place_over_two_lines(reading)
    prose = _read_prose(reading, settled, document, reference, timezone)
    settled = settled if prose is None else _prose_when(reading, settled, prose)
    settled = settled if settled.start else when_of_the_subject(reading, reference, timezone)
    read_room_over_its_house(reading)
    title_lines.choose(reading, candidates, site)
    title_lines.choose(reading, below_labels.titles(reading), site)
    begun_titles.read_first_line(reading)
    _read_texts(reading, document)
    talk = _talk(reading, document, settled, timezone)
    if not is_talk(reading, talk, labelled=labelled, told=prose is not None):
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


def _read_texts(reading: Reading, document: Document) -> None:
    """What lives, paragraphs and names within texts tell, once labels, lines and sentences are read."""
    careers.read_careers(reading)
    read_named_again(reading)
    author_cards.read_event(reading)
    author_cards.read_author(reading)
    paragraphs.read_paragraphs(reading)
    lives_behind.read_life(reading)
    labelled_texts.title_over_the_text(reading)
    names_in_texts.read_names(reading)
    names_in_texts.read_collection(reading, document.collection)
    invitations.no_series_of_one_talk(reading)
    invitations.read_posts(reading)  # of those whom only the running text or a biography named
    invitations.read_ranks(reading)
    _fill_from_bios(reading)
    own_house.left_out(reading)
    whose_titles.without_speakers(reading)
    titles_in_brackets.read_titles_in_brackets(reading)


def _main_side(segments: Iterable[Segment]) -> Lang:
    """The language most of the notice is in, for values that do not tell."""
    sample = " ".join(f"{segment.label} {segment.text[:300]}" for segment in segments)[:6000]
    return side_of(sample) or (Lang.ZH if has_han(sample) else Lang.EN)


# ---------------------------------------------------------------- running text, biographies


def _since(reading: Reading, document: Document, reference: datetime, timezone: str) -> datetime:
    """When sentences were written: the day of posting, where the page tells it."""
    posted = document.posted or posted_on(reading, reference, timezone)
    if posted and _is_news(reading):
        posted -= _NEWS  # the talk was some days before
    return datetime.combine(posted, time(0, 0), reference.tzinfo) if posted else reference


def _is_news(reading: Reading) -> bool:
    return any(_REPORTED.search(segment.text[:400]) for segment in reading.free())


def _read_prose(
    reading: Reading, settled: moments.Settled, document: Document, reference: datetime, timezone: str
) -> Prose | None:
    """What running text says, asked only for what the labels left open."""
    record = reading.record
    speakers = record.people["speakers"]
    named = any(person.name for person in speakers)
    complete = named and settled.start is not None and bool(record.pair("venue") or reading.meeting)
    again = _told_again(reading)
    if complete and not again:
        return None
    whole = reading.main is Lang.EN or not named
    lines = paragraphs.prose_lines(reading, whole=whole)
    lines = lines[:_PROSE_LINES]
    if not lines or sum(len(line.text) for line in lines) > _PROSE_LETTERS:
        return None
    written = _since(reading, document, reference, timezone)
    prose = find_in_prose(lines, reference=written, timezone=timezone, lexicon=reading.lexicon)
    prose = one_talk(prose)
    before = set(record.origins)
    if again:
        read_second_telling(reading, prose)
    if complete:
        use_lines(reading, _lines_since(reading, before))
        return None
    if not named:
        for guess in prose.cast if prose.speakers else ():
            if speakers and of_another(speakers[0], guess.value):
                break  # 王若水 教授, below the biography of somebody else
            if speakers and not speakers[0].name:
                record.merge("speakers", 0, guess.value, guess.lines, guess.confidence, True)
            else:
                speakers.append(Person())
                record.merge("speakers", len(speakers) - 1, guess.value, guess.lines, guess.confidence, True)
    lives = {n for path, o in record.origins.items() if ".bio." in path for n in o.lines}
    lives -= {n for path, o in record.origins.items() if path.startswith("abstract.") for n in o.lines}
    venues = tuple(place for place in prose.venues if not lives.issuperset(place.lines))  # no house of a biography
    if not record.pair("venue") and venues and not _issue(reading, venues[0].value):
        _put_place(reading, replace(prose, venues=venues))
    elif len(record.pair("venue").sides()) == 1:
        _put_its_other_side(reading, venues)
    if not record.pair("title") and prose.titles:
        called = prose.titles[0]
        told = heading(called.value.sides()[0].text, reading.lexicon)
        counted = told.series and told.number is not None and told.title  # 观云讲堂第81讲--Ice in Clouds
        value = texts.pair(told.title, reading.main) if counted else called.value
        record.put_pair("title", value, called.lines, called.confidence, True)
    if not named:
        read_second_telling(reading, prose)
    if not record.people["hosts"] and not record.people["chairs"] and prose.hosts:
        record.people["hosts"].append(Person())
        record.merge("hosts", 0, prose.hosts[0].value, prose.hosts[0].lines, prose.hosts[0].confidence, True)
    use_lines(reading, _lines_since(reading, before))
    return prose


def _lines_since(reading: Reading, before: set[str]) -> set[int]:
    """The lines of what became known after ``before`` was all that was, without those that begin a biography."""
    lives = {n for segment in reading.free() if begins_bio(segment.text) for n in segment.lines}
    return {n for path, o in reading.record.origins.items() if path not in before for n in o.lines} - lives


#: A sentence that tells the whole talk takes so many letters.
_TELLING: Final = {True: 30, False: 90}


def _told_again(reading: Reading) -> bool:
    """Whether the one speaker is named in one script, and a free line long enough is in the other."""
    people = [person for person in reading.record.people["speakers"] if person.name]
    if len(people) != 1 or len(people[0].name.sides()) != 1:
        return False
    chinese = people[0].name.zh is None
    return any(
        len(segment.text) >= _TELLING[chinese] and has_han(segment.text) is chinese for segment in reading.free()
    )


#: A place told from its beginning on, not from the middle of a longer one.
_ROOM_FIRST: Final = re.compile(
    r"(?:Room|Rm|Hall|Lecture|Conference|Meeting|Seminar|Auditorium|Classroom|Lab|[A-Z]?\d)"
)


#: ``地点云溪校区主楼A1``: a label that lost its colon.
_PLACE_GLUED: Final = re.compile(r"(?:地点|地點)\s?(?=[一-鿿]{2})")


def _put_place(reading: Reading, prose: Prose) -> None:
    """The surest place, and the one in the other language that has its number: ``446会议室``, ``Room 446``."""
    first, *others = prose.venues
    place = first.value
    if place.zh and (label := _PLACE_GLUED.match(place.zh)):
        place = place.replacing(Lang.ZH, place.zh[label.end() :])
    reading.record.put_pair("venue", place, first.lines, first.confidence, True)
    numbers = [re.findall(r"\d+", side.text) for side in first.value.sides()]
    for other in others[:6]:
        sides = other.value.sides()
        same_room = len(numbers) == len(sides) == 1 and numbers[0] == re.findall(r"\d+", sides[0].text) != []
        if same_room and (has_han(sides[0].text) or _ROOM_FIRST.match(sides[0].text)):
            reading.record.put_pair("venue", other.value, other.lines, other.confidence, True)


def _put_its_other_side(reading: Reading, venues: Sequence[Guess[Bilingual]]) -> None:
    """The place in the other language, which a sentence tells with the number of the room a label gives."""
    (have,) = reading.record.pair("venue").sides()
    number = re.findall(r"[A-Z]?\d{2,5}", have.text)
    for place in venues[:3] if number else ():
        sides = place.value.sides()
        if len(sides) == 1 and sides[0].lang != have.lang and re.findall(r"[A-Z]?\d{2,5}", sides[0].text) == number:
            reading.record.put_pair("venue", place.value, place.lines, place.confidence, True)
            return


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
    put_up = {number for segment in reading.posted for number in segment.lines}
    told = (one for one in prose.when if not put_up.issuperset(one.lines)) if _is_news(reading) else ()
    guess = next((one for one in told if one.confidence >= prose.when[0].confidence), prose.when[0])
    when = terms.dated(guess.value, (s.text for s in reading.segments if s.field in (FREE, NOISE, "series")))
    if settled.start is not None:
        if settled.end is not None or when.end is None or when.start != settled.start:
            return settled
        reading.record.note("end", guess.lines, guess.confidence, True)
        use_lines(reading, set(guess.lines))
        return replace(settled, end=when.end)
    if when.start is None:
        return settled
    reading.record.note("start", guess.lines, guess.confidence, True)
    use_lines(reading, set(guess.lines))
    if when.end is not None:
        reading.record.note("end", guess.lines, guess.confidence, True)
    clue = moments.Clue("free", "", when, guess.lines)
    return moments.Settled(when.start, when.end, (clue,), (), not when.year_given)


def _fill_from_bios(reading: Reading) -> None:
    """The post a biography states, on the side it is written in, where the notice gives none beside the name."""
    record = reading.record
    for at, person in enumerate(record.people["speakers"]):
        zh, en = Post(), Post()
        member = is_member(Post(person.affiliation.zh or "", position=person.position.zh or ""))
        school = is_school(person.affiliation.zh or "")
        if person.bio.zh and (member or school or not (person.affiliation.zh and person.position.zh)):
            zh = zh_bio_post(person.bio.zh, person.name.zh or "", reading.lexicon)
            en = Post(english_name(person.bio.zh, zh.affiliation, reading.lexicon))
        elsewhere = member and zh.affiliation and zh.affiliation != person.affiliation.zh
        if elsewhere or (school and zh.department.startswith(person.affiliation.zh or "\n")):
            # an academy's member works elsewhere; a school is of the university the biography names before it
            bare = person.replacing(affiliation=Bilingual(en=person.affiliation.en))
            record.people["speakers"][at] = bare if elsewhere else bare.replacing(department=Bilingual())
        if person.bio.en and not (person.affiliation.en and person.position.en):
            en = en_bio_post(person.bio.en, reading.lexicon) or en
        affiliation, department, position = pair_post(zh, en)
        lines = tuple(
            number for lang in Lang if (o := record.origins.get(f"speakers.{at}.bio.{lang}")) for number in o.lines
        )
        found = Person(
            affiliation=affiliation, department=department if affiliation else Bilingual(), position=position
        )
        record.merge("speakers", at, _missing(found, record.people["speakers"][at]), lines, 0.6, True)


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
            platform=meeting.platform or online.service_behind(meeting.url, reading.lexicon) or None,
            id=meeting.id or None,
            passcode=meeting.passcode or None,
            url=meeting.url or None,
        )
    values |= {name: value for name, value in document.given.items() if name in Talk.model_fields}
    return Talk.model_validate(values)
