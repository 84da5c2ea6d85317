"""Labels about what is announced: the title, the series and its number."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han, side_of
from seminar.read import headings, texts
from seminar.read.labelled_people import add_people
from seminar.read.lexicon import Lexicon
from seminar.read.page_lines import arranges
from seminar.read.persons.one_person import URL
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name
from seminar.read.persons.posts_zh import zh_post
from seminar.read.reading import Reading
from seminar.read.segments import FREE, NOISE, Segment
from seminar.read.series_names import both_names, counted_behind, number_of, rules_of
from seminar.read.title_values import behind_the_speaker, closed, first_of, joined, title_value

_SPEAKER_DASH: Final = re.compile(r"\s*(?:——|—|–|\s-\s)\s*")


#: ``### Talk 11: Ice in Clouds``
_COUNTED_LABEL: Final = re.compile(r"(?:Talk|Seminar|Lecture|Colloquium)\s+#?(\d{1,4})", re.IGNORECASE)
#: ``[rain-seminars] Ice in Clouds``: the list a mail came by.
_LIST_TAG: Final = re.compile(r"\s*\[[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)+\]\s*(?=\S{4})")


def title(reading: Reading, segment: Segment, text: str) -> None:
    if URL.fullmatch(text.strip()):
        return  # "Paper: https://…"
    if _of_the_page(reading, segment):
        if day := _DAY_FIRST.match(texts.short(text)):
            reading.when.append(replace(segment, field="date", spans=(first_of(segment, day.group()),)))
        found = headings.heading(text, reading.lexicon)
        tagged = text.strip().startswith("【") and found.series
        if found.series and (
            tagged or found.number is not None or found.people
        ):  # CGM 第72期：…, Rain Seminar - Jane Roe
            if found.number is not None:
                reading.record.put("number", found.number, segment.lines, 0.7)
            name = texts.pair(found.series, Lang.ZH if has_han(found.series) else Lang.EN)
            reading.record.put_pair("series_name", name, segment.lines, 0.7, True)
            reading.use(segment)
        return
    if _subject(reading, segment) and (listed := _LIST_TAG.match(text)):
        text = text[listed.end() :]
        segment = replace(segment, spans=(first_of(segment, text), *segment.spans[1:]))
    if who := _page_about(reading, segment):
        add_people(reading, "speaker", people(who, reading.lexicon), segment, 0.7)
        return
    if counted := _COUNTED_LABEL.fullmatch(segment.label.strip(" *#")):
        reading.record.put("number", int(counted[1]), segment.lines, 0.6, True)
    lines = closed([span.text for span in segment.spans if span.text.strip()])
    while len(lines) > 1 and arranges(lines[-1], reading.lexicon):
        lines.pop()
    others = not reading.record.pair("title") and any(
        other.field == "title" and other is not segment and other.text.strip() for other in reading.segments
    )
    if (evening := headings.evening(joined(lines))) is not None:
        side = Lang.ZH if has_han(evening[0]) else Lang.EN
        reading.record.put_pair("series_name", Bilingual().replacing(side, evening[0]), segment.lines, 0.7, True)
        text, lines = evening[1], [evening[1]]
    found = headings.heading(joined(lines), reading.lexicon)
    if found.series and found.number is not None and found.title and not found.people and _COUNTED.search(text):
        reading.record.put("number", found.number, segment.lines, 0.8)  # 云溪讲座21讲：云从哪里来
        side = Lang.ZH if has_han(found.series) else Lang.EN
        reading.record.put_pair("series_name", Bilingual().replacing(side, found.series), segment.lines, 0.8, True)
        text, lines = found.title, [found.title]
    elif found.title and "——" in found.series and text.strip().startswith(found.series):
        reading.record.put_pair("series_name", Bilingual(zh=found.series), segment.lines, 0.8, True)
        text, lines = found.title, [found.title]  # 云溪讲坛——学者论坛——海雾三十年
    elif found.series and not found.people and (behind := behind_the_speaker(reading, found.title)):
        reading.record.put("number", found.number, segment.lines, 0.8)
        reading.record.put_pair("series_name", both_names(found.series, reading.lexicon), segment.lines, 0.8, True)
        text, lines = behind, [behind]  # Rain Lecture: Jane Roe - Ice in Clouds
    elif found.title and (match := _LED_BY_SERIES.match(text.strip())) and _is_series(match[1], reading.lexicon):
        reading.record.put_pair("series_name", Bilingual(zh=match[1]), segment.lines, 0.7, True)
        text, lines = match[2], [match[2]]  # 云溪人文讲坛：海雾三十年
    mail = _subject(reading, segment)
    if mail and (tag := re.match(r"\s*\[[^\[\]]{2,24}\]\s*", text)):  # the tag of a list: [Announce]
        found = headings.heading(text[tag.end() :], reading.lexicon)
    subject = mail and found.generic  # Colloquium — Jane Roe: Ice in Clouds
    quoted = _QUOTED_END.search(text) and reading.lexicon.holds("generic", segment.label)
    if found.people and found.title and (subject or quoted):
        add_people(reading, "speaker", people(found.people, reading.lexicon), segment, 0.8)
        text, lines = found.title, [found.title]  # Colloquium: Jane Roe (Northland), "Ice in Clouds"
    elif (told := headings.title_and_speaker(texts.clean(text).strip(), reading.lexicon)) and not segment.structured:
        if not _named_elsewhere(reading):
            add_people(reading, "speaker", people(told[1], reading.lexicon), segment, 0.8)
        text, lines = told[0], [told[0]]  # What: "Ice in Clouds" by Jane Roe, a talk for everybody
    elif found.people and found.title and has_han(found.people) and not _named_elsewhere(reading):
        add_people(reading, "speaker", people(found.people, reading.lexicon), segment, 0.7)
        if found.series:
            reading.record.put_pair("series_name", texts.pair(found.series, Lang.ZH), segment.lines, 0.7, True)
            reading.record.put("number", found.number, segment.lines, 0.7)
        text, lines = found.title, [found.title]  # 三十年的海雾-林远舟博士
    elif found.series and found.people and found.title and _placed(found.people, reading.lexicon):
        if not _named_elsewhere(reading):
            add_people(reading, "speaker", people(found.people, reading.lexicon), segment, 0.7)
        name = texts.pair(found.series, Lang.ZH if has_han(found.series) else Lang.EN)
        reading.record.put_pair("series_name", name, segment.lines, 0.7, True)
        text, lines = found.title, [found.title]  # Rain Colloquium - Jane Roe (Northland): "Ice in Clouds"
    if others and (stem := _before_the_speaker(reading, text)):
        series(reading, segment, stem)
        return
    called = not others and re.match(r"\s*[「“《][^「」“”《》]{4,}[」”》](?!系列)", text)  # 主题：“云中的冰”讲座
    if mail and found.series and not found.title and not found.people and not called:
        series(reading, segment, found.series)  # Reminder: Rain Colloquium this Friday
        return
    banner = found.series and found.people  # 云溪系列讲座 - 东屿大学林远舟教授学术报告: who comes, not what about
    if others and found.generic and not (found.series or found.title or found.number):
        if found.people and not _named_elsewhere(reading):
            add_people(reading, "speaker", people(found.people, reading.lexicon), segment, 0.7)
        reading.use(segment)  # the subject of a mail: 学术报告通知——云溪大学林远舟教授
        return
    if (banner or (others and (found.series or found.people))) and not found.title:
        series(reading, segment, text)
        return
    if len(lines) > 1 and not segment.structured and len({side_of(line) for line in lines} - {None}) > 1:
        groups: list[list[str]] = []
        for line in lines:
            if groups and side_of(line) is side_of(groups[-1][-1]):
                groups[-1].append(line)
            else:
                groups.append([line])
        groups = [group for n, group in enumerate(groups) if not n or not _is_office(reading, joined(group))]
        whole = [_IN_BRACKETS.sub(r"\1", joined(group).strip()) for group in groups]
        values = [title_value(reading, text, segment) for text in whole]
    else:
        values = [title_value(reading, joined(lines), segment)]
    for said in values:
        value = _without_series(reading, said, segment)
        if value:
            reading.record.put_pair("title", value, segment.lines, reading.confidence(segment))
    reading.use(segment)
    _again_below(reading, segment)


#: No title is longer in Chinese letters, or in words of English.
_LONGEST_TITLE: Final = 60


def _again_below(reading: Reading, segment: Segment) -> None:
    """A title in one language, and as a paragraph of its own before the next label the title in the other."""
    have = reading.record.pair("title")
    if segment.structured or bool(have.zh) == bool(have.en):
        return
    following = reading.below(segment, 2)
    if len(following) < 2:
        return
    below, behind = following
    line = texts.short(below.text)
    if below.field != FREE or behind.field in (FREE, NOISE) or len(below.spans) != 1 or below.heading:
        return
    lang = Lang.EN if have.zh else Lang.ZH
    count = len(line) if lang is Lang.ZH else len(line.split()) * 3
    found = headings.heading(line, reading.lexicon)
    other = found.series or found.people or found.generic or found.number is not None
    if (
        URL.search(below.text)
        or side_of(line) is not lang
        or not 4 <= count <= _LONGEST_TITLE
        or line[-1:] in "。.；;:："
        or other
    ):
        return
    house = zh_post(line, reading.lexicon)
    gathering = rules_of(reading.lexicon).series_end.search(reading.lexicon.folded(line))
    names = [one.person.name for one in people(line, reading.lexicon)]
    somebody = any(name.zh or is_latin_name(name.en or "", reading.lexicon) for name in names)
    if (house.affiliation and not house.rest) or gathering or somebody:
        return
    reading.record.put_pair("title", Bilingual().replacing(lang, line), below.lines, 0.7)
    reading.use(below)


def _is_series(text: str, lexicon: Lexicon) -> bool:
    """Whether a Chinese text before a colon is the name of a series, and not only a word for talks."""
    return has_han(text) and headings.heading(text, lexicon).series == text and not lexicon.holds("generic", text)


def _placed(who: str, lexicon: Lexicon) -> bool:
    """Whether a text names one person with a post or an institution, and nothing else."""
    named = people(who, lexicon)
    return len(named) == 1 and not named[0].rest and bool(named[0].person.affiliation or named[0].person.position)


def _named_elsewhere(reading: Reading) -> bool:
    """Whether a label names the speaker."""
    return any(s.field in ("speaker", "talk") and not reading.empty(s.text) for s in reading.segments)


def _is_office(reading: Reading, text: str) -> bool:
    """``云溪大学 化学系`` below a title: where the speaker works."""
    post = zh_post(text, reading.lexicon) if has_han(text) and len(text) <= _LONGEST_OFFICE else None
    return post is not None and bool(post.affiliation and post.department) and not post.rest


def _before_the_speaker(reading: Reading, text: str) -> str:
    """``云溪专家报告-林远舟``, where another label gives the title: what stands before the speaker names the series."""
    match = re.fullmatch(r"(.{3,24}?)\s*[-–—|｜]+\s*([^-–—|｜]+)", texts.short(text))
    spoken = [texts.short(other.text) for other in reading.segments if other.field == "speaker"]
    return match[1] if match and match[2] in spoken else ""


def _without_series(reading: Reading, value: Bilingual, segment: Segment) -> Bilingual:
    """``Motion of Rain（观云系列报告）``: the side that names a series is one; ``学术讲座`` before one is nothing."""
    if value.zh and value.en and reading.lexicon.holds("generic", value.zh):
        return Bilingual(en=value.en)
    if value.zh and value.en and (found := headings.heading(value.zh, reading.lexicon)).series and not found.title:
        reading.record.put_pair("series_name", Bilingual(zh=found.series), segment.lines, 0.8)
        reading.record.put("number", found.number, segment.lines, 0.8)
        return Bilingual(en=value.en)
    return value


_COUNTED: Final = re.compile(r"\d\s?[期讲講场場][：:]")
#: ``云溪人文讲坛：海雾三十年``
_LED_BY_SERIES: Final = re.compile(r"([^：:\n，,。？?《》“”\s]{4,24})[：:]\s*([^\n]{4,})$")
_QUOTED_END: Final = re.compile(r"[”\"]\s*$")
#: ``2031-05-12 Talk: Clouds``: pages of a site are named by their day.
_DAY_FIRST: Final = re.compile(r"20\d\d-\d{1,2}-\d{1,2}(?=\D)")


def _subject(reading: Reading, segment: Segment) -> bool:
    """Whether a label gives the subject of a mail or of an invitation: 主题 does on the first line, above a "Title"."""
    normal = reading.lexicon.normal(segment.label)
    first = next((other for other in reading.segments if other.text.strip()), None)
    return normal == "subject" or (normal in ("主题", "主旨") and segment is first)


def _of_the_page(reading: Reading, segment: Segment) -> bool:
    """Whether a title in the header of a page (``title: "Talk: Jane Roe"``) or a mail names the page or the mail.

    It does where the text below has a title of its own under a label, and the page is named by its day, its speaker
    or the series, or the label below says "Title" itself.
    """
    card = reading.header
    mail = _subject(reading, segment)
    if not (segment.structured or segment.index in card or mail):
        return False
    below = [
        other
        for other in reading.segments
        if other.field == "title"
        and not other.structured
        and other is not segment
        and other.index not in card
        and not reading.empty(other.text)
        and (side_of(other.text) is side_of(segment.text) or (mail and has_han(other.text) and has_han(segment.text)))
    ]
    if not below:
        return False
    name = texts.short(segment.text)
    found = headings.heading(name, reading.lexicon)
    spoken = [texts.short(other.text) for other in reading.segments if other.field == "speaker"]
    tells = bool(_DAY_FIRST.match(name) or found.series or found.people or found.generic) or name in spoken
    return tells or any(
        reading.lexicon.normal(other.label).startswith(("title", "talktitle", "题目")) for other in below
    )


#: ``Public Lecture by Jane Roe - May 19, 2031``
_GIVEN_BY: Final = re.compile(
    r"(?:[A-Z]\w+\s+){0,2}(?:Lecture|Talk|Seminar|Colloquium|Presentation)\s+by\s+((?-i:[A-Z])[^,:()]{4,40}?)(?:\s[-–—]\s.{4,30})?$",
    re.IGNORECASE,
)


def _page_about(reading: Reading, segment: Segment) -> str:
    """The speaker a page is named by (``title: "Talk Info: Jane Roe"``), where a heading below names the talk."""
    head, colon, name = texts.short(segment.text).partition(":")
    if given := _GIVEN_BY.match(texts.short(segment.text)):
        head, colon, name = "Talk", ":", given.group(1)
    if not colon or not reading.lexicon.holds("generic", head) or not is_latin_name(name.strip(), reading.lexicon):
        return ""
    below = (other for other in reading.segments if other.field == FREE and other.index > segment.index)
    headed = any(other.heading and len(texts.short(other.text).split()) > 2 for other in below) or any(
        other.field == "title" and other is not segment and other.text.strip() for other in reading.segments
    )
    return name.strip() if headed and (segment.structured or segment.index in reading.header) else ""


_LONGEST_OFFICE: Final = 40
#: ``(云中的冰)`` below the title in the other language.
_IN_BRACKETS: Final = re.compile(r"^[（(]([^（）()]{4,})[)）]$")


def subtitle(reading: Reading, segment: Segment, text: str) -> None:
    value = texts.pair(text, reading.default(segment))
    title = reading.record.pair("title")
    for side in value.sides():
        main = title.side(side.lang)
        joined = f"{main}{'：' if side.lang is Lang.ZH else ': '}{side.text}" if main else side.text
        title = title.replacing(side.lang, joined)
        reading.record.note(f"title.{side.lang}", segment.lines, 0.9)
    reading.record.values["title"] = title
    reading.use(segment)


def talk(reading: Reading, segment: Segment, text: str) -> None:
    """``报告：X大学 Y教授——题目``: who and what behind one label."""
    parts = _SPEAKER_DASH.split(texts.short(text), maxsplit=1)
    if len(parts) == 2 and (named := people(parts[0], reading.lexicon)):
        add_people(reading, "speaker", named, segment, 0.8)
        reading.record.put_pair("title", texts.pair(parts[1], reading.default(segment)), segment.lines, 0.8)
        reading.use(segment)
    elif (
        len(named := people(texts.short(text).rstrip("。"), reading.lexicon)) == 1
        and named[0].person.name
        and named[0].person.position
        and not named[0].rest
    ):
        add_people(reading, "speaker", named, segment, 0.7)  # 讲座：林远舟 云溪大学教授。
        reading.use(segment)
    elif not _titled_elsewhere(reading, segment):
        title(reading, segment, text)


def _titled_elsewhere(reading: Reading, segment: Segment) -> bool:
    """``【学术报告】学院报告预告`` is a banner where a title in its language is labelled as such."""
    return any(
        other.field == "title" and not reading.empty(other.text) and side_of(other.text) is side_of(segment.text)
        for other in reading.segments
    )


_HOURS: Final = re.compile(r"\d{1,2}[:：]\d\d|\d\s?[ap]\.?m\b", re.IGNORECASE)
_DAY_BEGINS: Final = re.compile(
    r"\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b|\s*\d{1,2}\s+[A-Z][a-z]{2,8}\b|\s*20\d\d-\d"
)


#: ``Lecture - "Where Rain Comes From"``
_CALLED: Final = re.compile(
    r"(?:\w+ ){0,2}(?:Lecture|Talk|Seminar|Colloquium)\s*[:–—-]+\s*[“\"']([^“”\"]{4,200})[”\"']", re.IGNORECASE
)


def series(reading: Reading, segment: Segment, text: str) -> None:
    if _COUNTED_LABEL.fullmatch(segment.label.strip(" *#")) and not any(s.field == "title" for s in reading.segments):
        title(reading, segment, text)  # Seminar 7: Ice in Clouds
        return
    if (re.fullmatch(r"[a-z][a-z_-]*", text.strip()) and segment.structured) or text.strip().isdigit():
        return  # "track": "battery", "series": 1, marks for a program
    found = headings.heading(text, reading.lexicon)
    others = [other for other in reading.segments if other.field in ("title", "talk") and other.text.strip()]
    titled = bool(others)
    if len(others) == 1 and 0 < segment.index - others[0].index <= 2:
        # 讲座：云中的冰, and below it "Seminar: Ice in Clouds"
        titled = any(has_han(other.text) is has_han(text) for other in others)
    if not found.series and not titled and reading.lexicon.holds("generic", segment.label) and not segment.structured:
        title(reading, segment, text)  # "Colloquium: Where Rain Comes From"
        return
    named = people(texts.short(text), reading.lexicon) if not found.series and found.number is None else ()
    if (called := _CALLED.fullmatch(texts.short(text))) and not found.series:
        if not titled:
            name = called.group(1)  # "Event: Lecture – “Where Rain Comes From”"
            title(reading, replace(segment, spans=(first_of(segment, name),)), name)
        return
    if len(named) == 1 and named[0].person.name and named[0].person.affiliation and not named[0].rest:
        add_people(reading, "speaker", named, segment, 0.8)  # "Colloquium: 王海 (Hai Wang), 北海大学"
        reading.use(segment)
        return
    if not found.series and _HOURS.search(text):
        if _DAY_BEGINS.match(text):
            reading.when.append(replace(segment, field="time"))
        return  # "[Seminar] 12 March 16:00, Jane Roe": the talk in short
    found = counted_behind(texts.short(text)) or found if found.number is None else found
    reading.record.put("number", found.number, segment.lines, 0.9)
    name = both_names(found.series or texts.short(text), reading.lexicon)
    reading.record.put_pair("series_name", name, segment.lines, 0.9)
    reading.use(segment)


def number(reading: Reading, segment: Segment, text: str) -> None:
    match = re.search(r"(?<!\d)\d{1,4}(?!\d)|[一二三四五六七八九十百]{1,5}", text)
    if match:
        reading.record.put("number", number_of(match.group()), segment.lines)
        reading.use(segment)
