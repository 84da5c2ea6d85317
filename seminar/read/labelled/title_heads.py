"""A labelled title that is a heading itself: what it says of the series, its number and the people is taken off."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.dates import parse_when
from seminar.language import has_han
from seminar.model import Person
from seminar.read import texts
from seminar.read.date_order import ANY_DAY
from seminar.read.headings import headings
from seminar.read.headings.talks_by import likely_name
from seminar.read.labelled.labelled_people import add_people
from seminar.read.labelled.labelled_posts import is_degree
from seminar.read.labelled.title_values import behind_the_speaker, first_of, in_its_language
from seminar.read.labels.segments import FREE, Segment
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_zh_name
from seminar.read.reading import Reading
from seminar.read.series.names import COUNTED_PAGE, Heading, both_names

#: ``云溪讲座21讲：``, ``云溪论坛第69讲 ``, ``云溪论坛（第六十九讲） `` before a title
_COUNTED: Final = re.compile(
    r"\d\s?[期讲講場场](?:[：:]|\s+(?=\S{4}))"
    r"|[（(]\s?[总總]?第\s?[\d一二三四五六七八九十百]{1,6}\s?[期讲講場场次回]\s?[)）]\s?[：:|｜—-]{0,2}\s?(?=\S{4})"
)
_QUOTES: Final = frozenset('“「《"')
#: ``云溪人文讲坛：海雾三十年``
_LED_BY_SERIES: Final = re.compile(
    r"((?:[A-Za-z]\w{1,15}\s)?[^：:\n，,。？?《》“”\s]{4,24})(?:[：:]|[—–]{1,2}(?=[A-Z]))\s*([^\n]{4,})$"
)
_QUOTED_END: Final = re.compile(r"[”\"]\s*$")
_TAG_OF_A_LIST: Final = re.compile(r"\s*\[[^\[\]]{2,24}\]\s*")
#: ``2031-05-12 Talk: Clouds``: pages of a site are named by their day.
DAY_FIRST: Final = re.compile(r"20\d\d-\d{1,2}-\d{1,2}(?=\D)")

#: ``（周四）下午4点到5点云溪沙龙``: pages are named by their hour.
_CLOCK: Final = r"(?:[上下中]午|晚上?)?\s?\d{1,2}(?:[:：]\d\d|[点點时時]半?)"
_HOUR_FIRST: Final = re.compile(
    rf"\s*[（(]?(?:周|星期|週)[一二三四五六日天][)）]?\s?({_CLOCK}(?:\s?[-–—~～至到]\s?{_CLOCK})?)[\s，,]*(?=[一-鿿]{{4}})"
)


def page_named(reading: Reading, segment: Segment, text: str) -> None:
    """What the name of a page or of a mail tells beside the talk's own title: the day, the series, its number."""
    if day := DAY_FIRST.match(texts.short(text)):
        reading.when.append(replace(segment, field="date", spans=(first_of(segment, day.group()),)))
    if hour := _HOUR_FIRST.match(text):
        reading.when.append(replace(segment, field="time", spans=(first_of(segment, hour[1]),)))
        text = text[hour.end() :]
    found = headings.heading(text, reading.lexicon)
    led = ""
    if counted := COUNTED_PAGE.match(texts.short(text)):  # 物理学院学术报告（第55期）云溪大学林远舟教授
        found = replace(found, series=counted[1], number=int(counted[2]))
    elif led := _led_to_the_speaker(reading, texts.short(text)):
        found = replace(found, series=led, people="")
    guest_of_the_page(reading, segment, found.people)
    tagged = (text.strip().startswith("【") or led) and found.series
    if found.number is not None:  # 第58期学术报告-云中的冰
        reading.record.put("number", found.number, segment.lines, 0.7)
    whose = bool(found.people) or likely_name(found.title, reading.lexicon)  # Rain Seminar – Jane Roe
    told = hour is not None or found.number is not None or whose or _is_title(found.title, segment, reading)
    if found.series and (tagged or told):  # CGM 第72期：…, Rain Seminar - Jane Roe
        _series(reading, segment, in_its_language(found.series), 0.7)
        reading.use(segment)


def _is_title(text: str, segment: Segment, reading: Reading) -> bool:
    """``Rain Seminar - Ice in Clouds``, where a label below tells the second half: the first is no part of it."""
    bare = reading.lexicon.normal(text)
    others = (other for other in reading.segments if other.field == "title" and other is not segment)
    return len(bare) >= _ENOUGH and any(reading.lexicon.normal(other.text) == bare for other in others)


#: The letters of a title that no two talks share by chance.
_ENOUGH: Final = 8


def guest_of_the_page(reading: Reading, segment: Segment, who: str) -> None:
    """Where the speaker a label names works, as the name of the page tells it: ``云溪大学林远舟教授学术报告``.

    Where no label names one, it is whoever the page or the subject of the mail names with a house or a rank.
    """
    said = [texts.short(other.text) for other in reading.segments if other.field == "speaker"]
    guests = people(who, reading.lexicon) if who else ()
    if not any(said) and guests and all(_is_known(guest.person) for guest in guests):
        add_people(reading, "speaker", guests, segment, 0.6)  # Subject: Rain Seminar: Jane Roe (MIT), May 6
        return
    for named in guests:
        name = named.person.name.zh or named.person.name.en
        if name and named.person.affiliation and any(text.startswith(name) for text in said):
            labelled = {
                other.field for other in reading.segments if not (reading.empty(other.text) or is_degree(other.text))
            }
            known = {field: Bilingual() for field in ("affiliation", "position") if field in labelled}
            add_people(reading, "speaker", [replace(named, person=named.person.replacing(**known))], segment, 0.6)


def _is_known(person: Person) -> bool:
    """Whether a subject's guest is somebody by a house or a rank beside the name."""
    return bool(person.name and (person.affiliation or person.position))


def says_whose_talk(reading: Reading, segment: Segment, text: str) -> bool:
    """Whether a page is named by whose talk it tells of, ``林远舟的报告 @ RAIN 2031``: that is the speaker."""
    if segment.structured and (told := _SERIES_AND_GUEST.fullmatch(text.strip())):
        return _says_who_comes(reading, segment, told)
    if _is_the_speaker(reading, segment, text):
        reading.use(segment)
        return True
    if len(text) <= _LONGEST_PAGE_NAME and (came := _CAME.fullmatch(text.strip())):
        return _came(reading, segment, came[1])
    if len(text) <= _LONGEST_PAGE_NAME and (talk := _NOTICE_OF_A_TALK.fullmatch(text.strip())):
        return _came(reading, segment, talk[1])
    match = _WHOSE.fullmatch(text.strip()) if len(text) <= _LONGEST_PAGE_NAME else None
    if match is None or not is_zh_name(match[1], reading.lexicon):
        return False
    if not named_elsewhere(reading):
        add_people(reading, "speaker", people(match[1], reading.lexicon), segment, 0.7)
    reading.use(segment)
    return True


#: ``林远舟教授来访``, ``Jane Roe 教授到访交流``: the news of a visit.
_CAME: Final = re.compile(
    r"(\S.{1,40}?(?:教授|[员員]|院士|博士|[师師]|[长長]|主任|[专專]家|科[学學]家|作家|[经經]理|[总總][监監]|先生|女士))\s?(?:[来來]|到|蒞|莅)[访訪](?:交流|[讲講][学學]|(?:课题|課題)[组組]|我?[校院系所])*"
)

#: ``关于举办云溪大学林远舟教授学术报告会的通知``: who comes; the notice does not say what about.
_NOTICE_OF_A_TALK: Final = re.compile(
    r"(?:关于|關於)(?:举办|举行|开展|舉辦|舉行)?(\S.{1,40}?(?:教授|研究[员員]|院士|博士|老[师師]))(?:的|作)?"
    r"(?:系列)?(?:学术|學術|专题|專題)?(?:报告|報告|讲座|講座|演讲|演講)[会會]?的?(?:通知|公告|预告|預告)"
)


def _came(reading: Reading, segment: Segment, who: str) -> bool:
    """Whether news are headed by who came: that is nobody's title, and the speaker where the text below names none."""
    named = people(who, reading.lexicon)
    if len(named) != 1 or not named[0].person.name or named[0].rest:
        return False
    name = next(side.text for side in named[0].person.name.sides())
    if not any(name in other.text for other in reading.segments if other.field == FREE):
        add_people(reading, "speaker", named, segment, 0.7)
    reading.use(segment)
    return True


def _is_the_speaker(reading: Reading, segment: Segment, text: str) -> bool:
    """``[Seminars] Jane Roe, PhD``: whether the name of a page is the speaker's, as a label gives it."""
    tag = _TAG_OF_A_LIST.match(text)
    bare = reading.lexicon.normal(text[tag.end() :] if tag else text)
    if not bare or len(text) > _LONGEST_PAGE_NAME:
        return False
    at = reading.places.get(id(segment), 0)
    near = reading.segments[max(0, at - _NEAR) : at + _NEAR]
    speakers = {reading.lexicon.normal(other.text) for other in near if other.field == "speaker"}
    if bare in speakers or not speakers:
        return bare in speakers
    houses = {reading.lexicon.normal(other.text) for other in near if other.field == "affiliation"}
    who, *house = (reading.lexicon.normal(part) for part in _FROM.split(text, maxsplit=1))
    return who in speakers and bool(houses.intersection(house))


#: ``Jane Roe – Northland University``
_FROM: Final = re.compile(r"\s[–—|-]\s")
#: The labels of one talk stand no farther from its title.
_NEAR: Final = 12


def _says_who_comes(reading: Reading, segment: Segment, told: re.Match[str]) -> bool:
    """``10/11(三)云溪大師系列講座 ｜ 主講人：林远舟 院士``: the series and the guest, and no title."""
    series = headings.heading(told["series"], reading.lexicon).series
    named = people(told["guest"], reading.lexicon)
    if not series or len(named) != 1 or not named[0].person.name.zh:
        return False
    _series(reading, segment, _one_side(series), 0.7)
    if not named_elsewhere(reading):
        add_people(reading, "speaker", named, segment, 0.7)
    reading.use(segment)
    return True


_SERIES_AND_GUEST: Final = re.compile(
    r"(?:(?:1[0-2]|0?[1-9])[/.月](?:3[01]|[12]\d|0?[1-9])日?\s?(?:[（(][^（）()]{1,4}[)）])?\s?)?"
    r"(?P<series>\S[^|｜\n]{3,40}?)\s?[|｜]\s?(?:主[讲講]人?|[讲講]者|报告人|報告人)\s?[:：]\s?(?P<guest>[^|｜\n]{2,40})"
)
_LONGEST_PAGE_NAME: Final = 60
_WHOSE: Final = re.compile(
    r"(?:[【\[][^【】\[\]]{2,8}[】\]]\s?)?([一-鿿]{2,4})的(?:学术|會議|会议|大会|大會|邀请|特邀)?(?:报告|報告|演讲|演講|汇报|匯報)"
    r"(?:\s?[@＠|｜–-]\s?\S.{1,40})?"
)


def tells_the_hour(text: str) -> bool:
    """``云溪大学【学术报告】9月23日（周三）上午10点，海洋楼302会议室``: the subject of a mail says when, not what."""
    when = parse_when(text[:200], reference=ANY_DAY)
    return when.day is not None and when.clock is not None


def _led_to_the_speaker(reading: Reading, text: str) -> str:
    """``观云数学•云端学术报告-林远舟``: the series before a stroke and the name a label gives; ``""`` for none."""
    for told in (segment.text for segment in reading.segments if segment.field == "speaker"):
        for one in people(texts.short(told), reading.lexicon)[:1]:
            name = one.person.name.zh or ""
            match = _BEFORE_THE_NAME.fullmatch(text.removesuffix(name)) if name and text.endswith(name) else None
            if match is not None:
                return match[1]
    return ""


#: A series and the stroke behind it.
_BEFORE_THE_NAME: Final = re.compile(r"(\S{4,24}(?:报告|報告|讲座|講座|论坛|論壇|讲坛|講壇|沙龙|沙龍))\s?[-–—]{1,2}\s?")


def series_apart(reading: Reading, segment: Segment, text: str, whole: str) -> tuple[str | None, Heading]:
    """The title behind the series a value begins with, ``None`` where it begins with none; and what it says as heading.

    ``text`` is the value as written, ``whole`` its lines joined. The series and its number go into the record.
    """
    lexicon, title = reading.lexicon, None
    if (evening := headings.evening(whole)) is not None:
        _series(reading, segment, _one_side(evening[0]), 0.7)
        title = text = whole = evening[1]
    found = headings.heading(whole, lexicon)
    if found.series and not (found.title or found.people) and (below := _title_below(reading, segment)):
        _counted(reading, segment, found, both_names(found.series, lexicon))
        reading.use(below)
        return texts.short(below.text), replace(
            found, series="", number=None
        )  # 题目：云溪系列讲座, and below it the title
    if segment.structured and found.series and not found.people and (named := _SERIES_AND_STROKE.fullmatch(whole)):
        _series(reading, segment, in_its_language(named[1]), 0.7)
        return named[2], replace(found, series="")
    if found.series and found.number is not None and found.title and not found.people and _COUNTED.search(text):
        _counted(reading, segment, found, _one_side(found.series))
        return found.title, found  # 云溪讲座21讲：云从哪里来
    if found.series and found.number is not None and found.title and not found.people and text.strip()[:1] in _QUOTES:
        _counted(reading, segment, found, _one_side(found.series))
        return found.title, found  # “云中的冰”云溪工作坊（总第96期）
    if found.title and "——" in found.series and text.strip().startswith(found.series):
        _series(reading, segment, Bilingual(zh=found.series), 0.8)
        return found.title, found  # 云溪讲坛——学者论坛——海雾三十年
    if found.series and not found.people and (behind := behind_the_speaker(reading, found.title)):
        _counted(reading, segment, found, both_names(found.series, lexicon))
        return behind, found  # Rain Lecture: Jane Roe - Ice in Clouds
    if found.title and (match := _LED_BY_SERIES.match(text.strip())) and _is_series(match[1], lexicon):
        _series(reading, segment, Bilingual(zh=match[1]), 0.7)
        return match[2], found  # 云溪人文讲坛：海雾三十年
    return title, found


#: ``Rain Speaker Series — Ice in Clouds``
_SERIES_AND_STROKE: Final = re.compile(
    r"((?:[A-Z][\w&’'-]*\s){1,6}(?:Series|Journal Club|Colloquium))(?:\s[—–|]|:)\s([^—–|]{8,200})"
)


def _title_below(reading: Reading, segment: Segment) -> Segment | None:
    """The line right below the name of a series under the title's label, where a heading above says it as well."""
    below = next(iter(reading.below(segment)), None)
    if below is None or below.field != FREE or below.structured or below.index != segment.index + 1:
        return None
    told = reading.lexicon.normal(below.text)
    at = reading.places.get(id(segment), 0)
    above = (other.text for other in reading.segments[max(0, at - _NEAR) : at] if other.field == FREE)
    again = len(told) >= _ENOUGH and any(reading.lexicon.normal(text).endswith(told) for text in above)
    return below if again else None


def untagged(text: str, found: Heading, lexicon: Lexicon) -> Heading:
    """What the subject of a mail says behind the tag of its list: ``[Announce] Rain Colloquium this Friday``."""
    tag = _TAG_OF_A_LIST.match(text)
    return headings.heading(text[tag.end() :], lexicon) if tag else found


def people_apart(reading: Reading, segment: Segment, text: str, found: Heading, *, mail: bool) -> str | None:
    """The title beside the speakers a value names, who go into the record; ``None`` where it names none.

    ``found`` is what the value says as a heading; ``mail`` whether it is the subject of one.
    """
    lexicon = reading.lexicon
    # Colloquium — Jane Roe: Ice in Clouds; Colloquium: Jane Roe (Northland) - Ice in Clouds
    subject = mail and (found.generic or lexicon.holds("generic", texts.short(text.partition(":")[0])))
    quoted = _QUOTED_END.search(text) and lexicon.holds("generic", segment.label)
    if found.people and found.title and (subject or quoted):
        add_people(reading, "speaker", people(found.people, lexicon), segment, 0.8)
        return found.title  # Colloquium: Jane Roe (Northland), "Ice in Clouds"
    if (told := headings.title_and_speaker(texts.clean(text).strip(), lexicon)) and not segment.structured:
        if not named_elsewhere(reading):
            add_people(reading, "speaker", people(told[1], lexicon), segment, 0.8)
        return told[0]  # What: "Ice in Clouds" by Jane Roe, a talk for everybody
    if found.people and found.title and has_han(found.people) and not named_elsewhere(reading):
        add_people(reading, "speaker", people(found.people, lexicon), segment, 0.7)
        if found.series:
            _series(reading, segment, in_its_language(found.series), 0.7)
            reading.record.put("number", found.number, segment.lines, 0.7)
        return found.title  # 三十年的海雾-林远舟博士
    if found.people and found.title and has_han(found.people) and _names_whom_a_label_names(reading, found.people):
        return found.title  # 林远舟教授学术报告：云中的冰, 林远舟 behind a label too
    if found.series and found.people and found.title and _placed(found.people, lexicon):
        if not named_elsewhere(reading):
            add_people(reading, "speaker", people(found.people, lexicon), segment, 0.7)
        _series(reading, segment, in_its_language(found.series), 0.7)
        return found.title  # Rain Colloquium - Jane Roe (Northland): "Ice in Clouds"
    return None


def named_elsewhere(reading: Reading) -> bool:
    """Whether a label names the speaker."""
    return any(s.field in ("speaker", "talk") and not reading.empty(s.text) for s in reading.segments)


def _names_whom_a_label_names(reading: Reading, who: str) -> bool:
    """Whether a title names, with the rank, him whom a label names: ``林远舟教授``."""
    named = people(who, reading.lexicon)
    names = [one.person.name.zh for one in named if one.person.name.zh and one.person.name.zh != who.strip()]
    return bool(names) and all(
        any(name in s.text for s in reading.segments if s.field in ("speaker", "talk")) for name in names
    )


def _series(reading: Reading, segment: Segment, name: Bilingual, sure: float) -> None:
    reading.record.put_pair("series_name", name, segment.lines, sure, True)


def _counted(reading: Reading, segment: Segment, found: Heading, name: Bilingual) -> None:
    reading.record.put("number", found.number, segment.lines, 0.8)
    _series(reading, segment, name, 0.8)


def _one_side(name: str) -> Bilingual:
    return Bilingual().replacing(Lang.ZH if has_han(name) else Lang.EN, name)


def _is_series(text: str, lexicon: Lexicon) -> bool:
    """Whether a Chinese text before a colon is the name of a series, and not only a word for talks."""
    return has_han(text) and headings.heading(text, lexicon).series == text and not lexicon.holds("generic", text)


def _placed(who: str, lexicon: Lexicon) -> bool:
    """Whether a text names one person with a post or an institution, and nothing else."""
    named = people(who, lexicon)
    return len(named) == 1 and not named[0].rest and bool(named[0].person.affiliation or named[0].person.position)
