"""A talk told in one line, as in a chat or a list: time, place, speaker, title.

``各位同学：5月6日15:00，理科楼305，林远舟教授（云溪大学）报告：云中的冰``,
``May 6, 3pm, Mill 305: Jane Roe (NLU), Ice``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual
from seminar.dates import find_when
from seminar.language import has_han
from seminar.read import texts
from seminar.read.date_order import ANY_DAY
from seminar.read.headings.talks_by import told_of_somebody
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.persons.one_person import Named
from seminar.read.persons.people import people
from seminar.read.place_forms import place_forms
from seminar.read.reading import Reading
from seminar.read.series.names import Heading, both_names, series_in

#: Letters of such a line.
_LONGEST: Final = 200
#: Whom it is said to, and what kind of message it is.
_TO_ALL: Final = re.compile(
    r"(?:\s*(?:各位\S{0,10}?|大家好?|同学们?|同學們?|老师们|@\S{1,12}|(?:温馨)?提醒|通知)[\s：:，,!！]+|\s*【[^【】]{2,8}】\s*){0,3}"
)
_PLACE: Final = (
    r"(?P<place>[^\s，,。；：:《“「]{1,20}?(?:[A-Za-z]?-?\d{2,4}[室号]?|[室厅廳堂楼樓馆館院])(?![A-Za-z\d])"
    r"(?:[（(][^（）()]{2,16}[)）])?)"
)
_SPEAKS: Final = (
    r"(?:的|来|將|将)?(?:[做作]|带来|帶來)?(?:一?[场場个])?(?:学术|學術|专题|專題|精彩)?(?:的)?"
    r"(?:[报報]告|[讲講]座|演[讲講]|分享|主[讲講]|[讲講])?"
)
_TITLE: Final = (
    r"(?:\s?[：:]\s?(?P<told>[^：:]{2,40}?(?:[：:][^：:]{2,40}?)?)"
    r"|[，,]?\s?(?:题目|題目|题为|題為|主题|主題)(?:[是为為]|[：:])\s?(?P<named>[^，,。]{4,80}?)"
    r"|\s?[《“「](?P<marked>[^《》“”「」]{4,80})[》”」])"
)
_TAIL: Final = (
    r"(?:[，,。！!；;\s]+(?:欢迎|歡迎|大家|敬请|敬請|请|請|速来|期待|届时|不见不散|感兴趣|地点|线上|腾讯|[Zz]oom)"
    r".{0,60})?[。！!\s]*"
)
#: What every title of such a line stands behind.
_LEADS: Final = re.compile(r"[：:《“「题題]")
#: What stands behind day and hour.
_LINE: Final = re.compile(
    rf"[\s，,、]*[在于於]?{_PLACE}[\s，,、]*(?:[有由请請])?(?P<who>[^，,：:《“「。]{{2,40}}?){_SPEAKS}{_TITLE}{_TAIL}"
)


def read_chat_line(reading: Reading) -> None:
    """Time, place, speaker and title of a line that tells all four, in this order, where no label tells anything."""
    if reading.record.pair("title") or reading.record.people["speakers"]:
        return
    for segment in reading.segments:
        text = texts.short(segment.text)
        if segment.field not in (FREE, NOISE) or segment.structured or len(text) > _LONGEST:
            continue
        if (_read if has_han(text) else _read_english)(reading, segment, text):
            return


def _read(reading: Reading, segment: Segment, text: str) -> bool:
    greeting = _TO_ALL.match(text)
    bare = text[greeting.end() :] if greeting else text
    when = next(iter(find_when(bare, reference=ANY_DAY)), None) if _LEADS.search(bare) else None
    if when is None or when.clock is None or when.span[0] > 0:
        return False
    line = _LINE.fullmatch(bare, when.span[1])
    named = people(line["who"].strip(), reading.lexicon) if line else ()
    if line is None or not _is_somebody(named) or not reading.lexicon.mentions("places", line["place"]):
        return False
    title = (line["told"] or line["named"] or line["marked"]).strip()
    _tell(reading, segment, Heading(title=title), named, line["place"], bare[: when.span[1]])
    return True


#: ``…, Mill Hall 305: Jane Roe``
_JOINT: Final = re.compile(r"\s*[.:,;|–—-]+\s+")


def _read_english(reading: Reading, segment: Segment, text: str) -> bool:
    if text.count(",") + text.count(":") < _JOINTS or not any(map(str.isdigit, text)):
        return False
    when = next((told for told in find_when(text, reference=ANY_DAY, daytime=True) if told.clock and told.day), None)
    if when is None:
        return False
    ahead = text[: when.span[0]].strip(" ,:|–—-")
    named = series_in(ahead, reading.lexicon) if ahead else Heading()
    rest = text[when.span[1] :].lstrip(" ,;|@–—-")
    place = place_forms().whole.match(rest)
    joint = _JOINT.match(rest, place.end()) if place else None
    told = told_of_somebody(rest[joint.end() :], reading.lexicon) if joint else None
    who = people(told.people, reading.lexicon) if told else ()
    if place is None or told is None or not who or (ahead and not named.series):
        return False
    heading = replace(named, title=told.title)
    _tell(reading, segment, heading, who, place.group(), text[when.span[0] : when.span[1]])
    return True


#: So many commas and colons part time, place, speaker and title.
_JOINTS: Final = 2


def _tell(
    reading: Reading, segment: Segment, heading: Heading, named: tuple[Named, ...], place: str, moment: str
) -> None:
    record, title = reading.record, heading.title
    record.put_pair("title", Bilingual().replacing(texts.side(title, reading.main), title), segment.lines, 0.7, True)
    if heading.series:
        record.put_pair("series_name", both_names(heading.series, reading.lexicon), segment.lines, 0.7)
        record.put("number", heading.number, segment.lines, 0.7)
    record.add_people("speakers", named, segment.lines, 0.7)
    reading.place(place, segment, 0.7)
    reading.when.append(Segment("time", "", (replace(segment.spans[0], text=moment),), None))
    reading.use(segment)


def _is_somebody(named: tuple[Named, ...]) -> bool:
    """Whether people are known by a house or a rank, and nothing is left beside them."""
    known = all(one.person.name and (one.person.affiliation or one.person.position) for one in named)
    return bool(named) and known and not any(one.rest for one in named)
