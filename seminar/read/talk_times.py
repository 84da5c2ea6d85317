"""The time of the talk from all that tells it: labels, cards, stamps; and what stands beside it on its line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from itertools import islice
from typing import Final

from seminar.bilingual import Lang
from seminar.dates import find_when, parse_when
from seminar.language import has_han
from seminar.read import online, texts
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Document
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.labels.stack_lines import running_text
from seminar.read.place_forms import place_forms
from seminar.read.reading import Reading
from seminar.read.subject_times import subjects
from seminar.read.terms import is_term
from seminar.read.times import moments
from seminar.read.times.hour_lines import of_a_place
from seminar.read.times.lengths import with_length

#: A card without labels has no more lines.
_CARD: Final = 200


def read_when(reading: Reading, document: Document, reference: datetime, timezone: str) -> moments.Settled:
    """When the talk is; hours without a zone are in ``timezone``, days without a year come next to ``reference``."""
    stamped = [(segment, moments.mail_stamp(segment.text)) for segment in reading.when]
    reading.when = [segment for segment, stamp in stamped if not stamp]
    reading.posted += [segment for segment, stamp in stamped if stamp]
    posted = document.posted or posted_on(reading, reference, timezone)
    clues = [moments.clue(segment, reference, timezone, document.month_first) for segment in reading.when]
    put_up = set(reading.posted)
    free = [
        (texts.clean(segment.text), segment.lines)
        for segment in reading.segments
        if (segment.field == FREE or _of_a_week(segment)) and not segment.structured and segment not in put_up
    ]
    if not any(clue.when.day or clue.when.clock for clue in clues):
        chinese = True if reading.main is Lang.ZH else None
        clues = (
            _unlabelled_clues(reading, reference, timezone)
            or moments.hours_beside_a_day(reading.free()[:_CARD], reference, timezone, chinese)
            or _hour_before_the_speaker(reading, reference, timezone)
            or _stamped(reading, reference, timezone)
        )
        reading.when += [clue.segment for clue in clues if clue.segment is not None]
    settled = moments.settle(clues, free, reference=reference, posted=posted, timezone=timezone)
    if settled.start is None and clues:
        # a day alone on a line, taken for the day of posting: the hours elsewhere are its hours
        dated = [(texts.clean(segment.text), segment.lines) for segment in reading.posted if segment.field == FREE]
        settled = moments.settle(clues, dated, reference=reference, posted=posted, timezone=timezone)
    if settled.start is None and clues:
        settled = moments.settle(clues, subjects(reading), reference=reference, posted=posted, timezone=timezone)
    for clue in clues:
        if clue.segment is not None and (clue.when.day or clue.when.clock or clue.when.start):
            reading.use(clue.segment)
            _behind_the_time(reading, clue.segment, clue)
        elif clue.segment is not None and settled.start is not None:
            _place_under_its_label(reading, clue.segment)
    _note_when(reading, settled)
    settled = with_length(reading, settled)
    use_lines(reading, {number for clue in settled.used if clue.segment is None for number in clue.lines})
    return settled


#: ``Seminars in the week of 9 - 13 June 2031``: the heading of a list, which tells the year.
_WEEK_OF: Final = re.compile(
    r".{0,60}\b(?:week of|Michaelmas|Hilary|Trinity|Lent|Easter|Spring|Summer|Autumn|Fall|Winter|Term|Semester)\b"
    r".{0,40}\b20\d\d\b"
    r"|.{0,40}\b(?:Program(?:me)?|Schedule|Calendar|Season)\b.{0,40}\b20\d\d\s?[-/–]\s?(?:20)?\d\d\b",
    re.IGNORECASE,
)


def _of_a_week(segment: Segment) -> bool:
    if segment.field == "series":
        return is_term(segment.text)  # Colloquium: Spring 2031
    return segment.field == NOISE and len(segment.text) <= 120 and _WEEK_OF.match(segment.text) is not None


def use_lines(reading: Reading, numbers: set[int]) -> None:
    """Unlabelled lines a value came from are understood; not all those of one property of a calendar."""
    standing = Counter(number for segment in reading.free() for number in segment.lines)
    for segment in reading.free():
        if any(standing[number] <= _ON_ONE_LINE for number in numbers & set(segment.lines)):
            reading.use(segment)


#: More segments than these stand on no one line of a text.
_ON_ONE_LINE: Final = 3


#: English running text.
_TOLD: Final = re.compile(r"\b(?:will|is|are|was|has|have|we|we're|you|he|she|begins|starts|invites?)\b", re.IGNORECASE)


def _unlabelled_clues(reading: Reading, reference: datetime, timezone: str) -> list[moments.Clue]:
    """Headings and short lines that state an hour: ``#### 19 August 2020 13:00 - 14:00, Online via Zoom``."""
    found = []
    chinese = True if reading.main is Lang.ZH else None  # 5/10 (Wed) in a Chinese notice is 10 May
    running = running_text(reading.free())
    for segment in reading.free():
        text = texts.clean(segment.text).strip(" #\t*")
        if (
            segment in reading.posted
            or len(text) > 160
            or not re.search(r"\d|[一二三四五六七八九十]月", text)
            or re.search(r"[。！]", text)
        ):
            continue
        if segment.index in running or (not segment.heading and len(text) > 60 and _TOLD.search(text)):
            continue  # one line of a paragraph says half of what the sentence says
        text = _with_the_day_above(reading, segment, text)
        for when in find_when(
            text, reference=reference, timezone=timezone, daytime=moments.afternoons(text), month_first=chinese
        ):
            if when.start is not None and when.clock is not None and not moments.given_up(text[: when.span[0]]):
                found.append(moments.Clue("time", text, when, segment.lines, segment, chinese))
                rest = text[when.span[1] :]
                address = online.meeting_url(segment.text, reading.lexicon)
                reading.online(replace(online.meeting(rest, reading.lexicon), url=address), segment)
                break
    return sorted(found, key=lambda clue: clue.when.relative)[:1]  # a day by its date before "tomorrow"


#: ``周日 13:00``, ``Wednesday, 4 pm``: a line that begins with the day of the week.
_WEEKDAY_FIRST: Final = re.compile(
    r"(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b(?!\s*,?\s*\d{1,2}(?:st|nd|rd|th)?\s+[A-Z])",
    re.IGNORECASE,
)


def _with_the_day_above(reading: Reading, segment: Segment, text: str) -> str:
    """The hour of a line with the date alone on the line above it: ``2031/03/16``, below it ``周日 13:00``."""
    above = next((day for day in reading.posted if day.index == segment.index - 1 and day.field == FREE), None)
    return f"{texts.clean(above.text).strip()} {text}" if above and _WEEKDAY_FIRST.match(text) else text


#: A day behind the title of an item.
_DAY_AT_END: Final = re.compile(r"(?<=[：:，,])\s*(?:20\d\d\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?[日号]$")


#: ``11:00 AM - Jane Roe (Northland)``
_HOUR_AHEAD: Final = re.compile(
    r"[\s#*-]{0,8}(\d{1,2}[:：.]\d\d(?:\s?[-–—~～]\s?\d{1,2}[:：.]\d\d)?(?:\s?[ap]\.?m\b\.?)?)[*\s]{0,3}[-–—:：|｜,，\s]\s*(?=\S)",
    re.IGNORECASE,
)


def _hour_before_the_speaker(reading: Reading, reference: datetime, timezone: str) -> list[moments.Clue]:
    """The hour a line of a programme begins with, where the speaker stands right behind it."""
    names = tuple(side.text for person in reading.record.people["speakers"] for side in person.name.sides())
    for segment in reading.free() if names else ():
        match = _HOUR_AHEAD.match(segment.text[:_CARD])
        if match and segment.text[match.end() :].startswith(names):
            hour = replace(segment, spans=(replace(segment.spans[0], text=match[1]),))
            return [replace(moments.clue(hour, reference, timezone), field="time")]
    return []


#: The seconds of an hour somebody set.
_ROUND: Final = re.compile(r"\s\d{1,2}:\d[05](?::00)?\s*$")


def _stamped(reading: Reading, reference: datetime, timezone: str) -> list[moments.Clue]:
    """``2031-05-12 14:30:00`` alone on a line of a record that states no other time: the first one with an hour.

    ``2031-05-10 17:03:46`` above it is when the record was made.
    """
    for segment in sorted(reading.posted, key=lambda stamp: not _ROUND.search(stamp.text)):
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
        days = find_when(segment.text[:80], reference=reference, timezone=timezone) if segment.heading else ()
        if days and days[0].day and days[0].year_given:
            return [moments.Clue("date", texts.clean(segment.text), days[0], segment.lines, segment)]
    return []


#: What makes a guess of a day.
_ASSUMED: Final = frozenset(("assumed_order", "mended_day", "assumed_republic"))


def _note_when(reading: Reading, settled: moments.Settled) -> None:
    record = reading.record
    lines = tuple(sorted({number for clue in settled.used for number in clue.lines}))
    assumed = any(conflict.code in _ASSUMED for clue in settled.used[:1] for conflict in clue.when.conflicts)
    guessed = settled.year_guessed or assumed
    for name in ("start", "end"):
        if getattr(settled, name) is not None:
            record.note(name, lines, 0.7 if guessed else 1.0, guessed)
    for told, segment in _when_texts(reading, settled):
        for text in _each_language(told):
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


def _each_language(text: str) -> list[str]:
    """The lines of a time written in both languages; else the whole."""
    lines = [line for line in text.split("\n") if line.strip()]
    return lines if len(lines) == 2 and len({has_han(line) for line in lines}) == 2 else [text]


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
#: ``雨6栋302``, ``A座518``: a house by its number, and the room.
_ZH_NUMBERED: Final = re.compile(r"[一-鿿A-Za-z]{1,6}\s?\d{0,2}\s?[栋棟幢座]\s?[A-Z]?-?\d{2,4}[A-Z]?室?")
#: ``Hall 118 at 3:00 PM``: the place before the hour.
_AHEAD: Final = re.compile(r"([A-Z][^\n,;:]{2,50}?)\s*(?:,|@|\bat\b)\s*\d{1,2}(?::\d\d)?\s*[ap]\.?m", re.IGNORECASE)


#: `` (BKK time), Hybrid: Room 5``: by which clock, and how, before the place.
_HOW: Final = re.compile(
    r"^\s*(?:[(（][A-Z][A-Za-z+\d: ]{1,20}[)）]\s*)?[,;]?\s*(?:(?:Hybrid|In[- ]person|On-?site)\s*[:：]\s*)?(?=\S)",
    re.IGNORECASE,
)
#: ``Room 5, Mill Hall, and Zoom https://…``
_AND_ONLINE: Final = re.compile(
    r"(?<=\w)[,;]?\s+(?:and|&|or|\+)\s+(?:online\s+)?(?:via\s+|on\s+)?(?:Zoom|Teams|Webex|online)\b.*$", re.IGNORECASE
)
#: A sentence goes on, where a place would end.
_SAYS_MORE: Final = re.compile(
    r"\b(?:will|give|talk|by|of|is|are|was|has|have)\b|[。，]|[作做为]\S{0,12}报告(?!厅)|举[行办]"
)


#: ``…，我们在新闻馆一楼剧场见！``
_SEE_YOU: Final = re.compile(r"在([^，。！!]{3,24})[见見](?=[！!。~～，]|$)")


#: ``…, Mill 305. The title of the talk is …``
_NEXT_SENTENCE: Final = re.compile(r"(?:(?<=\d)|(?<=[a-z]{3}))[.!?]\s+(?=[A-Z][a-z]*\s[a-z])")
#: A rule of dashes between the day and the title.
_RULED: Final = re.compile(r"\s+-{2,3}\s+(?=\S)")


def _behind_the_time(reading: Reading, segment: Segment, clue: moments.Clue) -> None:
    """What stands on the line of the time beside it: ``…, at Room 5``."""
    end = clue.when.span[1]
    if end and segment.mark is None and _RULED.match(clue.text, end):
        return  # ### 2031-05-12 --- Ice in Clouds
    ahead = _AHEAD.match(clue.text) if segment.field == "when_where" else None
    ahead = None if ahead and parse_when(ahead.group(1), reference=ANY_DAY).day else ahead
    rest = ahead.group(1) if ahead else clue.text[end:] if end else ""
    if (told := online.meeting(clue.text[end:], reading.lexicon) if end else online.Meeting()) and told.id:
        reading.online(told, segment)
    rest = seen[1] if (seen := _SEE_YOU.search(rest)) else rest
    rest = re.sub(r"(?:(?<=[a-z]{3})|(?<=\d)|(?<=\s[A-H]))\.$", "", rest.strip(" |｜"))
    rest = _NEXT_SENTENCE.split(re.split(r"\s*[|｜]\s*", rest)[0].strip())[0]
    rest = _AND_ONLINE.sub("", _HOW.sub("", rest))
    rest = re.sub(r"^[\s,，;；.。)）]*(?:at|in|@|地点|于|在)?\s*[:：]?\s*(?:the\s+)?", "", rest).strip(" \t\n,，;；")
    if rest.count("(") != rest.count(")") or rest.count("（") != rest.count("）") or rest[:1] in ("(", "（"):
        rest = rest.strip("()（） ")
    free = segment.mark is None and not segment.structured
    form = None if "\n" in rest else place_forms().whole.match(rest)
    # a piece of running text may go on below
    formed = form is not None and not (free and clue.text[:1].islower())  # Room 20 at the Institute of Rain
    if free and form and not of_a_place(rest[form.end() :]):
        return  # a sentence goes on: the Mill Room a colleague of
    more = (_TOLD if formed else _SAYS_MORE).search(rest) if free else None
    if len(rest) < 3 or len(rest) > (60 if free and not formed else 120) or more:
        return
    placed = (
        segment.field == "when_where"
        or reading.lexicon.mentions("places", rest)
        or re.match(r"[^\n]*\bat\s+\S", clue.text[end:])
        or (free and _NUMBERED.fullmatch(rest))
        or (not free and _ZH_NUMBERED.fullmatch(rest))
    )
    if placed and "\n" not in rest and not re.search(r"\d:\d\d", rest):
        reading.place(rest, segment, 0.8)


def _place_under_its_label(reading: Reading, segment: Segment) -> None:
    """The place as a second value of the key for the day in a record that names no other: ``雨楼103``."""
    text = texts.short(segment.text)
    told = segment.structured and len(text) <= _LONGEST_PLACE and has_han(text) and any(map(str.isdigit, text))
    if told and not reading.record.pair("venue") and reading.lexicon.mentions("places", text):
        reading.place(text, segment, 0.6)
        reading.use(segment)


_LONGEST_PLACE: Final = 30


#: A line that ends in a day, as the name of a file or a page; or the day alone, as below a signature.
_PUT_UP_AT_END: Final = re.compile(
    r"^.*\d{4}[-./]\d{1,2}[-./]\d{1,2}\s*$|^\s*\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s*$"
)


#: ``Posted on May 2, 2031 by admin``, ``> 发布于 2031-05-08``
_PUT_UP_ON: Final = re.compile(
    r"[\s>*_]{0,6}(?:(?:Posted|Published)(?:\son)?|发布于|發佈於|發布於|发表于|發表於)[\s:：]{1,3}([^|\n]{6,24}\d)"
    # 2031-12-28 记者林远舟 报道
    r"|\s*((?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?)\s{0,4}(?:(?:本[报報刊]|特[约約派])?(?:[记記]者|通[讯訊][员員]|[编編][辑輯]))",
    re.IGNORECASE,
)


#: ``2031年5月8日``, the last line of a notice
_SIGNED_ON: Final = re.compile(r"\s*20\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s*")


#: ``August 28, 2031``, ``No. 146 20 Oct 2031``, ``發行日期:2031.04.30`` at the head of news.
_DATELINE: Final = re.compile(
    r"\s*(?:(?:No|Vol|Issue|Volume)\.?\s?\d{1,4}[,.|:\s-]{1,3})?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)?"
    r"((?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s\d{1,2}(?:st|nd|rd|th)?)?,?\s20\d\d)\s*"
    r"|.{0,80}(?:[发發][行刊布]|出刊|出版)日期\s?[:：]\s?((?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?)\s*",
    re.IGNORECASE,
)
#: Lines at the head of a page that may be its dateline.
_HEAD: Final = 8


def _dateline(reading: Reading, reference: datetime, timezone: str) -> date | None:
    head = (span.text for segment in reading.segments if segment.field in (FREE, NOISE) for span in segment.spans)
    for text in islice(head, _HEAD):
        if (line := _DATELINE.fullmatch(text[:120])) is not None:
            when = parse_when(line[1] or line[2], reference=reference, timezone=timezone)
            if when.day and when.year_given:
                return when.day
    return None


def posted_on(reading: Reading, reference: datetime, timezone: str) -> date | None:
    """The day the notice was put up, where the page says it."""
    for segment in reading.posted:
        when = parse_when(texts.short(segment.text)[:60], reference=reference, timezone=timezone)
        if when.day and when.year_given:
            return when.day
    for segment in reading.segments:
        if segment.field in (FREE, NOISE) and (put_up := _PUT_UP_ON.match(segment.text)):
            when = parse_when(put_up[1] or put_up[2], reference=reference, timezone=timezone)
            if when.day and when.year_given:
                return when.day
        if segment.field in (FREE, NOISE) and len(segment.text) < 200 and segment.heading == 0:
            for when in find_when(segment.text[-40:], reference=reference, timezone=timezone):
                if when.day and when.year_given and when.clock is None and _PUT_UP_AT_END.match(segment.text):
                    return when.day
    if (dated := _dateline(reading, reference, timezone)) is not None:
        return dated
    last = reading.segments[-1].spans if reading.segments else ()
    if len(last) > 1 and reading.segments[-1].field not in WHEN and _SIGNED_ON.fullmatch(last[-1].text):
        return parse_when(last[-1].text.strip(), reference=reference, timezone=timezone).day  # below a last label
    return None
