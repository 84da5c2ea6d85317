"""Labels about what is announced: the title, the series and its number."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han, side_of
from seminar.read import terms, texts
from seminar.read.headings import headings
from seminar.read.headings.talks_by import talk_by, told_of_somebody
from seminar.read.headings.title_remarks import without_sentence
from seminar.read.headings.wraps import DEFENCE
from seminar.read.headings.zh_talks_by import zh_talk_by
from seminar.read.labelled import titles_told_again
from seminar.read.labelled.labelled_people import add_people
from seminar.read.labelled.page_titles import (
    beside_its_topic,
    heads_a_page_of_talks,
    is_subject,
    of_the_page,
    page_about,
)
from seminar.read.labelled.title_heads import (
    guest_of_the_page,
    named_elsewhere,
    page_named,
    people_apart,
    says_whose_talk,
    series_apart,
    untagged,
)
from seminar.read.labelled.title_values import behind_the_speaker, closed, first_of, joined, title_value
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import Segment
from seminar.read.pages.page_lines import JUST_DATE, arranges
from seminar.read.persons.one_person import URL
from seminar.read.persons.people import people
from seminar.read.persons.posts_zh import zh_post
from seminar.read.reading import Reading
from seminar.read.series.bare_names import without_years
from seminar.read.series.names import Heading, both_names, counted_behind
from seminar.read.series.rules import number_of

_SPEAKER_DASH: Final = re.compile(r"\s*(?:——|—|–|\s-\s)\s*")


#: ``### Talk 11: Ice in Clouds``
_COUNTED_LABEL: Final = re.compile(r"(?:Talk|Seminar|Lecture|Colloquium)\s+#?(\d{1,4})", re.IGNORECASE)
#: ``[2031年4月20日]林远舟——Ice in Clouds``
_DAY_TAG: Final = re.compile(r"\s*[\[【]\s?20\d\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?\s?[\]】]\s*(?=\S{4})")
#: ``20310119 Ice in Clouds``
_DAY_DIGITS: Final = re.compile(
    r"20\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[\s_-]+(?=\S.{5})|\d{1,2}\.\d{2}\s+(?=[一-鿿]{2,14}[：:]\s?\S{3})"
)
#: ``2031-01-19 Talk: Ice in Clouds``, ``2031.1.19 meetup Ice in Clouds``
_DAY_AND_KIND: Final = re.compile(
    r"\s*\"?(20\d\d[-./]\d{1,2}[-./]\d{1,2})[\s:：|_-]+(?:(?:talk|seminar|lecture|colloquium|meet-?up)\b[\s:：|–-]*)?(?=\S.{5})",
    re.IGNORECASE,
)
#: ``[rain-seminars] Ice in Clouds``: the list a mail came by.
_LIST_TAG: Final = re.compile(r"\s*\[[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)+\]\s*(?=\S{4})")


#: ``**中文**：云中的冰`` below the English title.
_SIDE: Final = re.compile(r"^[\s*_]*(?:中文|英文|[Ee]nglish|[Cc]hinese)[\s*_]*[:：][\s*_]*")


def title(reading: Reading, segment: Segment, text: str) -> None:
    """The value of a label for the title, and what else it tells: the series, its number, the speaker."""
    if URL.fullmatch(text.strip()):
        return  # "Paper: https://…"
    if of_the_page(reading, segment) or beside_its_topic(reading, segment):
        page_named(reading, segment, text)
        return
    if heads_a_page_of_talks(reading, segment, text):
        series(reading, segment, text, no_title=True)
        return
    mail = is_subject(reading, segment)
    if mail and (listed := _LIST_TAG.match(text)):
        text = text[listed.end() :]
        segment = replace(segment, spans=(first_of(segment, text), *segment.spans[1:]))
    if day := _DAY_TAG.match(text) or _DAY_DIGITS.match(text) or _DAY_AND_KIND.match(text):
        if day.re is _DAY_AND_KIND and not any(s.field in WHEN and JUST_DATE.match(s.text) for s in reading.segments):
            reading.when.append(replace(segment, field="date", spans=(first_of(segment, day[1]),)))
        bare = text[day.end() :].rstrip('" ') if '"' in day.group() else text[day.end() :]
        text = behind_the_speaker(reading, bare) or bare
        segment = replace(segment, spans=(first_of(segment, text), *segment.spans[1:]))
    if occasion := DEFENCE.match(text):
        text = text[occasion.end() :]
        segment = replace(segment, spans=(first_of(segment, text), *segment.spans[1:]))
    if _names_the_speaker(reading, segment, text):
        return
    if segment.field != "talk" and (told := _with_its_speaker(reading, segment, texts.short(text))):
        add_people(reading, "speaker", people(told.people, reading.lexicon), segment, 0.7)
        segment = replace(segment, spans=(first_of(segment, told.title),))
    if who := page_about(reading, segment):
        add_people(reading, "speaker", people(who, reading.lexicon), segment, 0.7)
        return
    if counted := _COUNTED_LABEL.fullmatch(segment.label.strip(" *#")):
        reading.record.put("number", int(counted[1]), segment.lines, 0.6, True)
    lines = closed([_SIDE.sub("", span.text) for span in segment.spans if span.text.strip()])
    while len(lines) > 1 and (arranges(lines[-1], reading.lexicon) or _ON_THE_HOUR.fullmatch(lines[-1].strip())):
        lines.pop()
    if lines:
        lines[-1], spoken = without_sentence(lines[-1], reading.lexicon)
        reading.record.put("language", spoken, segment.lines, 0.8)
    behind, found = series_apart(reading, segment, text, joined(lines))
    text, lines = (text, lines) if behind is None else (behind, [behind])
    found = untagged(text, found, reading.lexicon) if mail else found
    beside = people_apart(reading, segment, text, found, mail=mail)
    text, lines = (text, lines) if beside is None else (beside, [beside])
    if _names_no_talk(reading, segment, text, found, mail=mail):
        return
    for said in _in_both_languages(reading, segment, lines):
        if value := _without_series(reading, said, segment):
            reading.record.put_pair("title", value, segment.lines, reading.confidence(segment))
    reading.use(segment)
    titles_told_again.below(reading, segment)
    titles_told_again.above(reading)
    titles_told_again.glued(reading)


#: ``（讲座预计90分钟，可事先通过微信提问）`` below the title: how the hour goes.
_ON_THE_HOUR: Final = re.compile(
    r"[（(][^（）()]{0,60}(?:分[钟鐘]|微信|[报報]名|[预預][约約]|[会會][议議][号號]|直播|[扫掃][码碼])[^（）()]{0,160}[)）]"
)


def _names_the_speaker(reading: Reading, segment: Segment, text: str) -> bool:
    """Whether the field for the title holds the speaker with the label: ``演讲人：云溪大学林远舟教授``."""
    label, colon, value = text.replace("：", ":").partition(":")
    if not colon or reading.lexicon.field_of(label.strip()) != "speaker":
        return False
    if not named_elsewhere(reading):
        add_people(reading, "speaker", people(value.strip(), reading.lexicon), segment, 0.7)
    reading.use(segment)
    return True


def _names_no_talk(reading: Reading, segment: Segment, text: str, found: Heading, *, mail: bool) -> bool:
    """Whether a value names the series or who comes, and no talk: the subject of a mail, the banner of a page."""
    if says_whose_talk(reading, segment, text):
        return True
    others = not reading.record.pair("title") and any(
        other.field == "title"
        and other is not segment
        and other.text.strip()
        and (found.number is not None or other.text.strip() != segment.text.strip())
        for other in reading.segments
    )
    if others and (stem := _before_the_speaker(reading, text)):
        series(reading, segment, stem, no_title=True)
        return True
    called = not others and re.match(r"\s*[「“《][^「」“”《》]{4,}[」”》](?!系列)", text)  # 主题：“云中的冰”讲座
    if mail and found.series and not found.title and not found.people and not called:
        series(reading, segment, found.series, no_title=True)  # Reminder: Rain Colloquium this Friday
        return True
    if others and found.generic and not (found.series or found.title or found.number):
        if found.people and not named_elsewhere(reading):
            add_people(reading, "speaker", people(found.people, reading.lexicon), segment, 0.7)
        reading.use(segment)  # the subject of a mail: 学术报告通知——云溪大学林远舟教授
        return True
    banner = found.series and found.people  # 云溪系列讲座 - 东屿大学林远舟教授学术报告: who comes, not what about
    if (banner or (others and (found.series or found.people))) and not found.title:
        guest_of_the_page(reading, segment, found.people)
        series(reading, segment, text, no_title=True)
        return True
    return False


def _in_both_languages(reading: Reading, segment: Segment, lines: list[str]) -> list[Bilingual]:
    """The titles in the lines of a value: one, or one for each language its lines change to."""
    if len(lines) == 1 or segment.structured or len({side_of(line) for line in lines} - {None}) < 2:
        return [title_value(reading, joined(lines), segment)]
    groups = [list(lines) for _, lines in groupby(lines, side_of)]
    groups = [group for n, group in enumerate(groups) if not n or not _is_office(reading, joined(group))]
    whole = [_IN_BRACKETS.sub(r"\1", joined(group).strip()) for group in groups]
    return [title_value(reading, text, segment) for text in whole]


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


_LONGEST_OFFICE: Final = 40
#: ``(云中的冰)`` below the title in the other language.
_IN_BRACKETS: Final = re.compile(r"^[（(]([^（）()]{4,})[)）]$")


#: ``专题演讲 II``: which of several.
_WHICH_ONE: Final = re.compile(r"\s+[IVX]{1,4}$")


def subtitle(reading: Reading, segment: Segment, text: str) -> None:
    value = texts.pair(text, reading.default(segment))
    title = reading.record.pair("title")
    for side in value.sides():
        if headings.heading(_WHICH_ONE.sub("", side.text), reading.lexicon).generic:
            continue  # Keynote Speech I
        if side.lang is Lang.EN and len(side.text.split()) == 1:
            continue  # Online, Tidewater: where, not what about
        main = title.side(side.lang)
        joined = f"{main}{'：' if side.lang is Lang.ZH else ': '}{side.text}" if main else side.text
        title = title.replacing(side.lang, joined)
        reading.record.note(f"title.{side.lang}", segment.lines, 0.9)
    reading.record.values["title"] = title
    reading.use(segment)


def talk(reading: Reading, segment: Segment, text: str) -> None:
    """``报告：X大学 Y教授——题目``: who and what behind one label."""
    if told := _with_its_speaker(reading, segment, texts.short(text)):
        add_people(reading, "speaker", people(told.people, reading.lexicon), segment, 0.7)
        reading.record.put_pair("title", texts.pair(told.title, reading.default(segment)), segment.lines, 0.7)
        reading.use(segment)
        return
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


def _with_its_speaker(reading: Reading, segment: Segment, text: str) -> Heading | None:
    """``Talk: Ice in Clouds (Jane Roe, Northland)``, ``报告：林远舟教授 云中的冰`` where no label tells who speaks."""
    named = any(other.field == "speaker" and other.text.strip() for other in reading.segments)
    if segment.structured or named or reading.record.names_a_speaker():
        return None
    if not has_han(text):
        return talk_by(text, reading.lexicon) or told_of_somebody(f"Talk: {text}", reading.lexicon)
    forms = (text, f"报告|{text}", f"报告：{text}") if segment.field == "talk" else (text,)
    return next((told for form in forms if (told := zh_talk_by(form, reading.lexicon))), None)


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


def series(reading: Reading, segment: Segment, text: str, *, no_title: bool = False) -> None:
    """The value of a label for the series; ``no_title`` says that it was read as a title and is none."""
    alone = not no_title and not any(s.field == "title" for s in reading.segments)
    if alone and _COUNTED_LABEL.fullmatch(segment.label.strip(" *#")):
        title(reading, segment, text)  # Seminar 7: Ice in Clouds
        return
    if (re.fullmatch(r"[a-z][a-z_-]*", text.strip()) and segment.structured) or text.strip().isdecimal():
        return  # "track": "battery", "series": 1, marks for a program
    if terms.is_term(text):
        return  # Colloquium: Spring 2031
    found = headings.heading(text, reading.lexicon)
    others = [other for other in reading.segments if other.field in ("title", "talk") and other.text.strip()]
    titled = bool(others)
    if titled and segment.structured and segment.label == "event" and reading.lexicon.holds("generic", text):
        return  # event = "Academic talk": what kind it is
    if len(others) == 1 and 0 < segment.index - others[0].index <= 2:
        # 讲座：云中的冰, and below it "Seminar: Ice in Clouds"
        titled = any(has_han(other.text) is has_han(text) for other in others)
    general = reading.lexicon.holds("generic", segment.label) and not segment.structured
    if general and not (no_title or found.series or titled):
        title(reading, segment, text)  # "Colloquium: Where Rain Comes From"
        return
    labelled = bool(segment.label) and not found.series and found.number is None  # the name over a list has no label
    labelled = labelled and not (segment.structured and named_elsewhere(reading))
    named = people(texts.short(text), reading.lexicon) if labelled else ()
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
    named_so = found.series or without_years(texts.short(text), None, reading.lexicon)
    name = both_names(_fuller(reading, named_so), reading.lexicon)
    reading.record.put_pair("series_name", name, segment.lines, 0.9)
    reading.use(segment)


#: ``Seminar No. 12``: a label that tells the number itself.
_NUMBERED_LABEL: Final = re.compile(r"[A-Za-z ]{2,20}\.?\s?#?(\d{1,4})")


def _fuller(reading: Reading, name: str) -> str:
    """``雲雨系列`` under a label, where the heading ``雲雨系列講座(117)：…`` counts it under a fuller name."""
    first = next((line.text for line in reading.free()[:1] if line.text.startswith(name)), "") if has_han(name) else ""
    behind = _WORD_BEHIND.match(first, len(name))
    return first[: behind.end()].strip() if behind else name


#: The word a series ends with, before its number.
_WORD_BEHIND: Final = re.compile(
    r"(?:讲座|講座|讲堂|講堂|论坛|論壇|沙龙|沙龍|演讲|演講)(?=\s?(?:[(（]\s?\d{1,4}\s?[)）]|第\s?\d))"
)


def number(reading: Reading, segment: Segment, text: str) -> None:
    told = _NUMBERED_LABEL.fullmatch(segment.label.strip(" *#"))
    if told and not any(other.field in ("title", "talk") for other in reading.segments):
        reading.record.put("number", int(told[1]), segment.lines)
        title(reading, segment, text)  # Seminar No. 12: Ice in Clouds
        return
    match = re.search(r"(?<!\d)\d{1,4}(?!\d)|[一二三四五六七八九十百零〇两]{1,6}", text)
    if match:
        reading.record.put("number", number_of(match.group()), segment.lines)
        reading.use(segment)
