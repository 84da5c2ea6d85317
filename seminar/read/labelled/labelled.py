"""Labelled values → the record: each kind of label has a function that knows what may stand behind it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from seminar.bilingual import Lang
from seminar.dates import parse_when
from seminar.findings import Severity
from seminar.language import has_han, side_of
from seminar.model import Person
from seminar.read import online, texts
from seminar.read.announcing import tells_of_the_series
from seminar.read.date_order import ANY_DAY
from seminar.read.labelled.labelled_meetings import meeting_part, mode, service_of
from seminar.read.labelled.labelled_people import email, homepage, person, phone
from seminar.read.labelled.labelled_posts import affiliation, department, position
from seminar.read.labelled.labelled_remarks import notes, registration
from seminar.read.labelled.labelled_texts import about, abstract, bio, tells_of_a_person
from seminar.read.labelled.labelled_titles import number, series, subtitle, talk, title
from seminar.read.labelled.organizers import organizer
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, GROUP, NOISE, Segment
from seminar.read.lexicon import Lexicon
from seminar.read.lives import begins_bio, life_of
from seminar.read.persons.one_person import URL, Named
from seminar.read.persons.people import people
from seminar.read.persons.posts import grammar
from seminar.read.reading import Reading

_CUT_OFF: Final = re.compile(r"^https?:/{0,2}(?:www\.?)?$|^https?:/[^/]|…$|\.\.\.$")
#: No event is called by more letters.
_LONGEST_NAME: Final = 200
#: ``Speaker and title: Jane Roe, Harbour University, "Ice in Clouds"``
_TOLD_WITH: Final = re.compile(r"[“\"「]([^“”\"「」]{4,200})[”\"」]\s*$|[(（]([^()（）]{12,200})[)）]\s*$")


def read_labels(reading: Reading) -> None:
    """Every labelled segment into the record, in the order of the source."""
    for segment in reading.segments:
        if segment.field == GROUP and segment.mark is not None:
            reading.marks.append(segment.mark)
        if segment.field in (FREE, NOISE, GROUP):
            continue
        if segment.field in ("noise", "section"):
            continue
        if _put_up(reading, segment):
            reading.posted.append(segment)
            continue
        if segment.mark is not None:
            reading.marks.append(segment.mark)
        text = segment.text
        if reading.empty(text):
            if segment.field in WHEN and text.strip():
                reading.when.append(segment)  # "TBA" is an answer too
            if segment.field in ("link", "mode") and any(
                s.field == "meeting_id" and s.text.strip() for s in reading.segments
            ):
                reading.online(online.Meeting(platform=service_of(segment.label, reading.lexicon)), segment)
            continue
        if segment.field == "speaker" and (told := _TOLD_WITH.search(text)) and "title" in segment.label.casefold():
            name = next(group for group in told.groups() if group)
            reading.record.put_pair("title", texts.pair(name, reading.default(segment)), segment.lines, 0.8)
            text = text[: told.start()].rstrip(" ,，:：")
        if segment.field == "abstract" and _names_the_event(reading, segment):
            title(reading, segment, text)
            continue
        if segment.field == "abstract" and (_outranked(reading, segment) or _of_the_speaker(reading, segment)):
            if tells_of_a_person(reading, text):
                bio(reading, segment, text)
            elif life := _life_below(segment):
                bio(reading, life, life.text)
            continue
        if segment.field == "abstract" and _says_the_title(reading, segment):
            title(reading, segment, text)  # 讲座内容：冰与雨
            continue
        if segment.field == "host" and _office(text, reading.lexicon):
            organizer(reading, segment, text)  # Hosted by: Department of Statistics
            continue
        _READERS[segment.field](reading, segment, text)


def _office(text: str, lexicon: Lexicon) -> bool:
    """Whether an English text is the name of a department or a school, or of several, and no person's."""
    bare = texts.short(text)
    if has_han(bare):
        return False
    if _DEPARTMENT.fullmatch(bare):
        return True
    parts = re.split(r",\s+(?:and\s+)?(?=the\s|[A-Z])", bare)
    return grammar(lexicon).en_department.fullmatch(bare) is not None or all(
        re.match(r"the\s", part) and _OFFICES.search(part) for part in parts
    )


#: ``Chemistry Department``
_DEPARTMENT: Final = re.compile(r"(?:the\s)?(?:[A-Z][\w&-]+\s){1,4}(?:Department|Institute|School|Division|Faculty)")
#: ``the Academic Affairs Office of Harbour University``
_OFFICES: Final = re.compile(
    r"\b(?:Office|Cent(?:er|re)|Department|School|Institute|Committee|Association|Society|Union|Club|Faculty|College|Library)\b"
)
#: ``2031-05-12 20:15:22``
_STAMP: Final = re.compile(r"^\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\s*$")
#: No talk begins at 14:32:18; 23:59:30 only puts a page behind the others of its day.
_TO_THE_SECOND: Final = re.compile(r"(?<!\d)(?!23:59)\d\d?:\d\d:(?!00)\d\d")


def _put_up(reading: Reading, segment: Segment) -> bool:
    """``时间：2031-05-12 20:15:22  阅读：202``: when the page was put up.

    A day alone is; an hour with it is where another label gives the talk's time.
    """
    if segment.field not in ("time", "date") or not _STAMP.match(segment.text):
        return False
    counted = _TO_THE_SECOND.search(segment.text) is not None
    if segment.structured:
        return counted  # date: 2031-04-03 02:41:16, of a post
    own = {segment.index, *(span.index for span in segment.spans)}  # the value may stand below its label
    if not any(s.field in ("noise", "posted") and s.mark and s.index in own for s in reading.segments):
        return False
    alone = re.search(r"\d:\d", segment.text) is None
    return alone or counted or any(s.field in WHEN and s is not segment and s.text.strip() for s in reading.segments)


def _of_the_speaker(reading: Reading, segment: Segment) -> bool:
    """Whether what stands under "Content" is a biography: the speaker's name, and what the speaker is."""
    if not reading.lexicon.holds("weak_abstracts", segment.label):
        return False
    names = [side.text for person in reading.record.people["speakers"] for side in person.name.sides()]
    head = segment.text.strip()[:120]
    return any(life_of(segment.text, name) for name in names if has_han(name)) or any(
        name in head[:40] and re.match(r"\s*(?:is|was|received|obtained|earned|holds)\b", head.partition(name)[2])
        for name in names
    )


def _life_below(segment: Segment) -> Segment | None:
    """The lines below what a series is that tell of the speaker, from the name on: ``Jane Roe received …``."""
    for n, span in enumerate(segment.spans):
        apart = n and span.index > segment.spans[n - 1].index + 1
        if apart and not has_han(span.text) and begins_bio(span.text):
            return replace(segment, field="bio", label="", spans=segment.spans[n:])
    return None


def _says_the_title(reading: Reading, segment: Segment) -> bool:
    """Whether one short line under 讲座内容 or "Content" is the title, as a heading or a text below it tells."""
    line = texts.short(segment.text)
    content = reading.lexicon.normal(segment.label).endswith(("内容", "content"))
    if not content or len(segment.spans) != 1 or len(line) > (40 if has_han(line) else 160):
        return False
    if re.search(r"[。；;.!！]$|。", line) or any(s.field == "title" and s.text.strip() for s in reading.segments):
        return False
    around = reading.free()
    if segment.structured:
        return True  # a table's column of short contents
    headed = any(line in texts.short(other.text) for other in around if len(other.text) <= 200)
    return headed or any(len(other.text) >= (120 if has_han(other.text) else 300) for other in around)


def _names_the_event(reading: Reading, segment: Segment) -> bool:
    """Whether "summary" is what calendars call the title (RFC 5545 §3.8.1.12): beside a description or DTSTART."""
    if reading.lexicon.normal(segment.label) != "summary" or len(segment.text) > _LONGEST_NAME:
        return False
    beside = {reading.lexicon.normal(other.label) for other in reading.segments}
    return not any(s.field == "title" and s.text.strip() for s in reading.segments) and bool(
        beside & {"description", "dtstart", "dtend", "status"}
    )


#: ``1. 讲座内容``: the parts of the hour.
_ITEM: Final = re.compile(r"(?:[-*•·]|\d{1,2}[.、)])\s")


def _outranked(reading: Reading, segment: Segment) -> bool:
    """``Event description:`` is the abstract only where nothing is labelled "Abstract" in its language.

    And not where it tells what the series is.
    """
    if not reading.lexicon.holds("weak_abstracts", segment.label):
        return False
    if tells_of_the_series(segment.text.strip()):
        return True
    return any(
        other.field == "abstract"
        and other is not segment
        and not reading.empty(other.text)
        and not reading.lexicon.holds("weak_abstracts", other.label)
        and (side_of(other.text) is side_of(segment.text) or _ITEM.match(segment.text.strip()))
        for other in reading.segments
    )


def time(reading: Reading, segment: Segment, text: str) -> None:
    reading.when.append(segment)
    found = online.meeting(text, reading.lexicon)  # 16:00, on Zoom (https://…); its numbers are hours
    reading.online(online.Meeting(platform=found.platform, url=found.url), segment)


def posting(reading: Reading, segment: Segment, text: str) -> None:
    reading.posted.append(segment)
    reading.marks = [mark for mark in reading.marks if mark is not segment.mark]


_POSTAL: Final = re.compile(r"邮政编码|邮编|郵遞區號|版权所有")
#: The way to a page of a site.
_WAY: Final = re.compile(
    r"\s*(?:Home|首页|主页)\s*[>»›/]|[^>»›\n]{2,30}(?:\s[>»›]\s[^>»›\n]{2,40}){2,}$", re.IGNORECASE
)
#: ``Room 5 - [how to get there](https://…)``: a link behind the place that does not name it.
_DIRECTIONS: Final = re.compile(
    r"(?<=\S)\s*(?:[-–—,;]\s*|[(（]\s*)\[[a-z][^\[\]\n]{2,40}\]\([^()\s]{4,300}\)\s*[)）]?\.?\s*$"
)
#: ``雨楼305会议室讲座``: the word that began the next label.
_LABEL_BEHIND: Final = re.compile(
    r"(?<=[议議教]室|[告讲講演]厅|[告講演]廳)(?:学术|學術)?(?:讲座|講座|报告|報告|演讲|演講)$"
)


def _a_person(reading: Reading, text: str) -> tuple[Named, ...]:
    """The person under the label of the place, where a page put each value under the next label and names no other."""
    if any(s.field == "speaker" for s in reading.segments) or not has_han(text) or any(map(str.isdigit, text)):
        return ()
    named = people(texts.short(text), reading.lexicon)
    told = len(named) == 1 and named[0].person.name.zh and named[0].person.affiliation and named[0].person.position
    return named if told and not named[0].rest else ()


#: A place, and what parts it from the hour behind it.
_HOUR_BEHIND: Final = re.compile(r"(\S.{2,80}?)\s*[,，;；|·]\s*$")


def _without_title(reading: Reading, text: str) -> str:
    """A place without the lines behind it where the page tells the title again: ``Hall 3``, `` Ice in``."""
    first, *behind = text.split("\n")
    again = texts.short(" ".join(behind))
    title = reading.record.pair("title")
    told = len(again) >= _AGAIN and any((said.text or "").startswith(again) for said in title.sides())
    return first if told else text


#: So many letters of a title are no place by chance.
_AGAIN: Final = 8
#: ``雨楼 (地图)`` below the address: the words of a link to the map.
_ON_THE_MAP: Final = re.compile(r"\n[ \t]*(?P<name>[^\n（(]{2,40}?)\s?[（(](?:地[图圖]|map)[)）]\s*", re.IGNORECASE)


def _without_its_map(text: str) -> str:
    """A place without the line of its map, where that only names again what the lines above say."""
    link = _ON_THE_MAP.search(text)
    return text[: link.start()] + text[link.end() :] if link and link["name"] in text[: link.start()] else text


def venue(reading: Reading, segment: Segment, text: str) -> None:
    text = _without_title(reading, _without_its_map(text)) if "\n" in text else text
    if _WAY.match(text) or _POSTAL.search(text):
        return  # Location: Home > News > Seminars; the address at the foot of a page
    if address := online.meeting_url(text, reading.lexicon):
        reading.online(online.Meeting(url=address), segment)  # also behind the words of a link
    if who := _a_person(reading, text):
        reading.record.people["speakers"].append(Person())
        last = len(reading.record.people["speakers"]) - 1
        reading.record.merge("speakers", last, who[0].person, segment.lines, 0.6, True)
        reading.use(segment)
        return
    when = parse_when(bare := texts.short(text), reference=ANY_DAY)
    if (
        when.clock
        and when.span == (0, len(bare))
        and not any(s.field in WHEN and s.text.strip() for s in reading.segments)
    ):
        reading.when.append(replace(segment, field="time"))  # 地點, above the first cell of the row: 13:30-14:20
        return
    if when.clock and when.span[1] == len(bare) and (place := _HOUR_BEHIND.match(bare, 0, when.span[0])):
        hour = replace(segment.spans[0], text=bare[when.span[0] :])
        reading.when.append(replace(segment, field="time", spans=(hour,)))  # Location: Hall 3, 4:00 p.m.
        text = place[1]
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) == 2 and {side_of(line) for line in lines} == set(Lang):
        for line in lines:  # the place in each language
            reading.place(texts.clean(line), segment)
    else:
        reading.place(texts.clean(_LABEL_BEHIND.sub("", _DIRECTIONS.sub("", text))), segment)
    reading.use(segment)


def language(reading: Reading, segment: Segment, text: str) -> None:
    spoken = spoken_language(text, reading.lexicon)
    if spoken and reading.record.put("language", spoken, segment.lines):
        reading.use(segment)


#: Details of so many letters are what the talk is about, not where to read on.
_DETAILS: Final = 160


def url(reading: Reading, segment: Segment, text: str) -> None:
    match = URL.search(texts.clean(text).replace("mailto:", ""))
    address = match.group() if match else texts.short(text)
    if _CUT_OFF.search(address):
        reading.record.find("url_cut_off", Severity.WARNING, "url", values=(address,), lines=segment.lines)
        return
    if match is None:
        others = (s for s in reading.segments if s.field == "abstract" or (s.field == FREE and len(s.text) >= _DETAILS))
        if len(address) >= _DETAILS and not any(others):  # Details: How do we explain …?
            reading.record.put_pair(
                "abstract", texts.paragraphs(text, reading.default(segment)), segment.lines, 0.7, True
            )
            reading.use(segment)
        return
    if online.platform_of_url(address, reading.lexicon):
        reading.online(online.Meeting(url=address), segment)
        reading.use(segment)
    elif reading.record.put("url", address, segment.lines):
        reading.use(segment)


def keywords(reading: Reading, segment: Segment, text: str) -> None:
    parts = [texts.short(part) for part in re.split(r"[；;，,、\n|]", texts.clean(text))]
    found = tuple(texts.pair(part, reading.default(segment)) for part in parts if part)
    if reading.record.put("keywords", found, segment.lines):
        reading.use(segment)


def spoken_language(text: str, lexicon: Lexicon) -> str | None:
    """The code of the language a text names first; ``None`` where it names none."""
    folded = lexicon.folded(text).casefold()
    found = [
        (at, code)
        for word, code in lexicon.maps.get("spoken", {}).items()
        if (at := folded.find(lexicon.folded(word).casefold())) >= 0
    ]
    codes = [code for _, code in sorted(found)]
    return codes[0] if codes else None


_READERS: Final[dict[str, Callable[[Reading, Segment, str], None]]] = {
    "title": title,
    "subtitle": subtitle,
    "talk": talk,
    "series": series,
    "number": number,
    "speaker": person,
    "host": person,
    "chair": person,
    "contact": person,
    "affiliation": affiliation,
    "department": department,
    "position": position,
    "email": email,
    "phone": phone,
    "homepage": homepage,
    "abstract": abstract,
    "bio": bio,
    "about": about,
    "venue": venue,
    "mode": mode,
    "meeting_id": meeting_part,
    "passcode": meeting_part,
    "link": meeting_part,
    "organizer": organizer,
    "language": language,
    "notes": notes,
    "registration": registration,
    "url": url,
    "keywords": keywords,
    "posted": posting,
    **dict.fromkeys(WHEN, time),
}
