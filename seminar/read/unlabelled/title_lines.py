"""Which of the unlabelled lines is the title, and which can be none."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.read import texts
from seminar.read.headings.forms import given_name
from seminar.read.labelled.title_values import IN_MARKS
from seminar.read.labels.page_shapes import TOLD_BEFORE_A_STROKE
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.persons.people import people
from seminar.read.persons.person_names import OPENS_A_TITLE, is_latin_name
from seminar.read.persons.posts import grammar
from seminar.read.persons.posts_zh import zh_post
from seminar.read.reading import Reading
from seminar.read.record import same
from seminar.read.unlabelled.site_menus import end_of_the_menu
from seminar.read.unlabelled.slight_lines import slight

#: A day alone on a line, most often the day of posting.
DATE_ONLY: Final = re.compile(
    r"^[\s(（\[]*(?:\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?)(?:\s+\d{1,2}:\d\d(?::\d\d)?)?[\s)）\]]*$"
)


def choose(reading: Reading, candidates: list[tuple[Segment, str]], site: str) -> None:
    """The title from the headings where nothing surer states it; a heading that repeats it is noted."""
    record = reading.record
    for side in record.pair("title").sides():
        if (bare := _without_speaker(side.text, reading)) != side.text:
            record.values["title"] = record.pair("title").replacing(side.lang, bare)
    _told_in_a_sentence(reading)
    taken: Segment | None = None

    menu = end_of_the_menu(reading)
    behind_it = any(segment.index > menu for segment, _ in candidates)

    def rank(one: tuple[Segment, str]) -> int:
        of_the_site = behind_it and one[0].index < menu
        return _occasion(one, candidates) + of_the_site - (_quoted(one[0]) or _quoted(*one))

    way = _way_to_the_page(reading)
    named = [one for one in candidates if one[1] not in way and not _programme(one, candidates)]
    for segment, told in sorted(named, key=rank):
        text = _without_speaker(told, reading)
        if record.pair("title"):
            taken = _told_again(reading, segment, text, taken)
        elif _stands_as_title(reading, segment, text, site):
            taken = segment
    if not record.pair("title"):
        _behind_the_trail(reading)


def _told_again(reading: Reading, segment: Segment, text: str, taken: Segment | None) -> Segment | None:
    """A heading beside the title known: its other half, or the title again, which is noted and becomes ``taken``."""
    record = reading.record
    value = _second_title(reading, segment, text)
    if value is None and taken and segment.index - taken.index <= 2:
        value = _other_language(reading, text)
    if value is not None:
        record.put_pair("title", value, segment.lines, 0.6, True)
        reading.use(segment)
        return taken
    for side in record.pair("title").sides():
        if same(side.text, text):
            taken = segment if taken else None
            record.note(f"title.{side.lang}", segment.lines, 0.9)
            reading.use(segment)
    return taken


def _other_language(reading: Reading, text: str) -> Bilingual | None:
    """The title again in the language it lacks, on one of the next lines."""
    title, value = reading.record.pair("title"), texts.pair(text, reading.main)
    if len(title.sides()) != 1 or len(value.sides()) != 1 or title.side(value.sides()[0].lang):
        return None
    return None if _names_known(reading, text) or slight(text) else value


def _stands_as_title(reading: Reading, segment: Segment, text: str, site: str) -> bool:
    """Whether a heading is the title, which it then becomes; together with its second half on the next line."""
    record = reading.record
    if (_names_known(reading, text) and not _quoted(segment, text)) or DATE_ONLY.match(text) or len(text) < 3:
        return False
    if segment is reading.segments[0] and (bracketed := _BRACKETED.fullmatch(text)):
        text = bracketed.group(1)  # over all labels a title, elsewhere a remark
    if (
        text.startswith(("(", "（"))
        or reading.empty(text)
        or (site and text == site)
        or slight(text)
        or _columns(text, reading)
    ):
        return False
    if any(same(side.text, text) for side in record.pair("venue").sides()):
        return False
    below = _second_half(reading, segment)
    if below is not None and below.text.lstrip().startswith("——"):
        whole = text + below.text.strip()
    else:
        whole = text if below is None else segment.text.strip(" #*　\t") + texts.short(below.text)
    value = texts.pair(IN_MARKS.sub(r"\1", whole), reading.main)
    if not value:
        return False
    record.put_pair("title", value, segment.lines, 0.6, True)
    for used in (segment, below):
        if used is not None:
            reading.use(used)
    return True


#: ``首页>>学术活动>>正文学术活动云中的冰2031-05-12``: the way to the page, what it is called, the day it was put up.
_TRAIL: Final = re.compile(
    r"(?P<way>.{0,120}?[>›»].{0,80}?)(?:正文|详细内容|文章内容|内容详情)[\s:：>›»]*(?P<name>[^>›»]{4,120}?)"
    r"\s*(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?.{0,30})?$"
)


def _behind_the_trail(reading: Reading) -> None:
    """The title a page run into one line is headed with, behind the way to it."""
    for segment in reading.segments:
        match = _TRAIL.match(texts.short(segment.text)) if segment.field in (FREE, NOISE, "noise") else None
        if match is None:
            continue
        name = match["name"].strip()
        for column in sorted(re.split(r"\s*[>›»]+\s*", match["way"]), key=len, reverse=True):
            name = name.removeprefix(column) if len(column) > 1 else name
        named = people(name, reading.lexicon)
        if len(name) >= 6 and not slight(name) and not (named and named[0].person.position):
            reading.record.put_pair("title", texts.pair(name, reading.main), segment.lines, 0.5, True)
            reading.use(segment)
        return


_STEP: Final = re.compile(r"[»›>]+")
_STEPS: Final = 3


def _way_to_the_page(reading: Reading) -> frozenset[str]:
    """The columns of the site that lead to the page, which stand again in its menu: ``首页 » 科学研究 » 学术报告``."""
    steps: set[str] = set()
    for segment in reading.segments[:_MENU]:
        trail = segment.field in (FREE, NOISE, "noise") and _STEP.search(segment.text) is not None
        parts = _STEP.split(segment.text) if trail else []
        steps.update(part.strip() for part in (parts[:-1] if len(parts) >= _STEPS else ()))
    in_menu = False
    for segment in reading.segments[: 2 * _MENU] if steps else ():
        text = segment.text.strip()
        in_menu = text in steps or (in_menu and segment.field == FREE and _ENTRY.fullmatch(text) is not None)
        steps.update((text,) if in_menu else ())
    return frozenset(steps)


#: ``科研平台``: an entry of a menu among others.
_ENTRY: Final = re.compile(r"[一-鿿]{2,6}")


#: The way to the page is told among its first lines.
_MENU: Final = 12


#: ``(Ice in the clouds of a warm winter)`` on top of a notice.
_BRACKETED: Final = re.compile(r"[(（]([^()（）]{12,200})[)）]")
_QUOTE: Final = r"(?:“([^“”]{4,160})”|「([^「」]{4,80})」|《([^《》]{4,80})》|\"([^\"\n]{4,80})\")"
#: ``带来主题为“云中的冰”的分享``, ``将以《云中的冰》为题``; not the theme of a series, a book, an exhibition.
_TOLD: Final = re.compile(
    rf"(?:主题|讲题|题目|题)名?(?:为|是)[:：]?\s*{_QUOTE}|以\s*{_QUOTE}\s*为(?:主题|讲题|题目|题)"
)
#: ``…主讲，题目：Ice in Clouds，16:30在海洋楼，欢迎参加``: a title without marks, its end told by the hour behind it.
_TOLD_PLAIN: Final = re.compile(
    r"[，。；](?:报告|讲座|演讲|分享)?(?:题目|讲题|主题)(?:[:：]|[为是](?![“「《\"]))\s*([^，。；“”「」《》\n]{6,140}?)"
    r"(?=[，。；]\s*(?:时间|地点|欢迎|敬请|\d{1,2}[:：点月]|[上下]午|晚上?\d|[今明]天|本?周[一二三四五六日]))"
)
_OF_OTHERS: Final = re.compile(
    r"\s*的?[^，。；]{0,8}(?:系列|展览|特展|课程|论坛|研讨会|沙龙|大会|年会|活动|征文|[诗歌]集)"
)
#: What was told once before.
_BEFORE: Final = re.compile(r"(?:曾|此前|上一?期|去年|往期)[^。；]{0,40}$")


#: ``雨社三月技术分享活动``: what a page calls the meeting at which somebody speaks.
_MEETING: Final = re.compile(r"(?:活动|活動|例会|例會|分享会|分享會|聚会|聚會)(?:预告|預告|通知)?$")


def _told_in_a_sentence(reading: Reading) -> None:
    """The title a Chinese sentence quotes, where no label gives one in Chinese and only one is quoted."""
    record = reading.record
    known = record.pair("title").zh
    if known and not _MEETING.search(known):
        return
    told: dict[str, Segment] = {}
    for segment in reading.free():
        text = segment.text[:2000]
        folded = reading.lexicon.folded(text)
        if (plain := _TOLD_PLAIN.search(folded)) and not _BEFORE.search(folded[: plain.start()]):
            told.setdefault(text[slice(*plain.span(1))].strip(), segment)
        for match in _TOLD.finditer(folded) if "题" in folded else ():
            group = next(n for n, words in enumerate(match.groups(), 1) if words)
            before = _BEFORE.search(folded[max(0, match.start() - 60) : match.start()])
            if not before and not _OF_OTHERS.match(folded, match.end()):
                told.setdefault(text[slice(*match.span(group))], segment)
    if len(told) != 1:
        return
    ((title, segment),) = told.items()
    value = texts.pair(title, reading.main)
    if known:
        record.values["title"] = Bilingual()  # 雨社技术分享活动: the meeting, not the talk
    if not record.pair("title") or (value.zh and not value.en):
        record.put_pair("title", value, segment.lines, 0.7, True)
        reading.use(segment)


def quotes_the_title(name: str, reading: Reading) -> bool:
    """``“灯塔与航海”学术讲座``: a talk called by its title, and no series."""
    quoted = re.match(r"[“「《\"]([^“”「」《》\"]{2,})[”」》\"](?!系列)", name)
    return quoted is not None and any(same(quoted[1], side.text) for side in reading.record.pair("title").sides())


#: The verses of a page have no more letters in a line, and so many lines at least.
_VERSE: Final = 16
_VERSES: Final = 4


def verses(reading: Reading) -> frozenset[int]:
    """The places of short lines below each other most of which break off or end as sentences do: no title is there."""
    found: set[int] = set()
    run: list[Segment] = []
    for segment in [*reading.segments, None]:
        if segment is not None and _short_line(segment) and (not run or segment.index - run[-1].index <= 2):
            run.append(segment)
            continue
        stops = [line for line in run if re.search(r"[，,。；;！!？?、…]\s*$", line.text)]
        if len(run) >= _VERSES and len(stops) >= 0.6 * len(run):
            found.update(line.index for line in run)
        run = [segment] if segment is not None and _short_line(segment) else []
    return frozenset(found)


def _short_line(segment: Segment) -> bool:
    text = segment.text.strip()
    return segment.field == FREE and not segment.heading and 0 < len(text) <= _VERSE and has_han(text)


def _second_title(reading: Reading, segment: Segment, text: str) -> Bilingual | None:
    """The title in the other language, over the labels of that language's half of the notice."""
    value = texts.pair(text, reading.main)
    if (
        not (segment in other_heads(reading) or _behind_a_tag(reading, segment, text))
        or len(value.sides()) != 1
        or slight(text)
        or _names_known(reading, text)
    ):
        return None
    return None if reading.record.pair("title").side(value.sides()[0].lang) else value


#: A headline whose first part is no title: ``【讲座预告】林远舟 | …``, ``观云讲座：…``
_TAGGED: Final = re.compile(r"[|｜丨】\]:：]\s*$")
#: ``气象专题《林远舟：Ice in Warm Clouds》``: the English title once more.
_IN_ENGLISH: Final = re.compile(r"[A-Za-z]{2,}\W+[A-Za-z]{2,}\W+[A-Za-z]{2,}")


def _behind_a_tag(reading: Reading, segment: Segment, text: str) -> bool:
    """Whether a Chinese headline says behind the kind, series or speaker what a label says in English."""
    head, found, tail = segment.text.partition(text)
    over = segment is reading.segments[0] or segment.heading > 0
    told = over and found and not tail.strip(" *#”》」") and _TAGGED.search(head) is not None
    plain = has_han(text) and len(text) >= 6 and not _IN_ENGLISH.search(text)
    return bool(told) and plain and not reading.lexicon.holds("generic", text)


def other_heads(reading: Reading) -> list[Segment]:
    """The unlabelled lines directly over the first label in the other language than the labels before."""
    found: list[Segment] = []
    last: bool | None = None
    for at, (segment, after) in enumerate(pairwise(reading.segments)):
        if segment.mark is not None and segment.field != NOISE:
            last = has_han(segment.label)
        elif segment.field == FREE and last is not None and TOLD_BEFORE_A_STROKE.match(segment.text.strip()):
            labels = [other for other in reading.segments[at + 1 : at + 5] if other.mark is not None]
            other = has_han(segment.text)
            if labels and other is not last and has_han(labels[0].label) is other:
                found.append(segment)
        elif segment.field == FREE and last is not None and after.mark is not None:
            other = has_han(after.label)
            if other is not last and has_han(segment.text) is other:
                found.append(segment)
    return found


def _without_speaker(text: str, reading: Reading) -> str:
    """``坂井某某：云的微物理``: the speaker, known from elsewhere, before the title."""
    for person in reading.record.people["speakers"]:
        for side in person.name.sides():
            if not text.startswith(side.text):
                continue
            behind = text[len(side.text) :]
            if match := re.match(r"\s*[：:]\s*(?=\S{4})|\s[-–—|]\s(?=\S{3})", behind):
                return behind[match.end() :]
            if side.lang is Lang.ZH and (match := re.match(r"[ \u3000]+(?=[一-鿿“《].{5})", behind)):
                post = zh_post(behind[match.end() :], reading.lexicon)  # 林远舟 云溪大学教授 says where, not what
                return text if post else behind[match.end() :]
    return text


#: ``“Ice in Clouds”`` alone on a line.
_QUOTED: Final = re.compile(r"[\s*_#]*(?:“[^“”]{8,200}”|\"[^\"]{8,200}\"|‘[^‘’]{8,200}’|「[^「」]{6,80}」)[\s*_]*$")


def _quoted(segment: Segment, text: str = "") -> bool:
    """Whether a line is all in quotation marks, or ``text`` in it is: of several headings, the title."""
    within = text and any(f"{first}{text}{last}" in segment.text for first, last in ("“”", '""', "「」"))
    return bool(within) or _QUOTED.match(segment.text) is not None


#: ``AstroClub Public Talk``
_OCCASION: Final = re.compile(r"(?:[A-Z][\w.’'&-]*\s){1,4}(?:Talks?|Event|Presentation|Lecture|Session|Evening)")


def _occasion(one: tuple[Segment, str], candidates: list[tuple[Segment, str]]) -> bool:
    """Whether a heading only names what kind of event it is, and the next one says more."""
    segment, text = one
    below = next((words for other, words in candidates if 0 < other.index - segment.index <= 2), "")
    return _OCCASION.fullmatch(text) is not None and len(below.split()) > len(text.split())


#: ``海外学者讲学计划``, ``云雾前沿与产业课程``: what a talk is part of.
_PART_OF: Final = re.compile(r"[一-鿿]{2,18}(?:[计計][划劃]|[课課]程|工程|[项項]目)")


def _programme(one: tuple[Segment, str], candidates: list[tuple[Segment, str]]) -> bool:
    """Whether a heading only names the programme or the course a talk is part of, and a later one more."""
    segment, text = one
    later = (words for other, words in candidates if other.index > segment.index)
    return _PART_OF.fullmatch(text) is not None and any(len(words) >= _SHORT_TITLE for words in later)


#: Letters of a title beside the name of a programme.
_SHORT_TITLE: Final = 6


def _columns(text: str, reading: Reading) -> bool:
    """``Date Speaker Topic``: the head of a list."""
    words = [word for word in re.split(r"[\s|/&]+", text.strip(" |")) if word != "and"]
    return len(words) > 1 and all(reading.lexicon.field_of(word) for word in words)


def _second_half(reading: Reading, segment: Segment) -> Segment | None:
    """The next line, where a title breaks off at a comma or a dash, or goes on with one."""
    below = next((s for s in reading.free() if s.index == segment.index + 1 and len(s.text) <= 60), None)
    if below is not None and _SECOND_TITLE.fullmatch(below.text):
        return below
    if not re.search(r"[，、]\s*$|——\s*$", segment.text) or len(segment.text) > 60:
        return None
    return below


#: ``——漫谈海冰``: no second title is ``——云溪沙龙第二期——`` or a label with its value.
_SECOND_TITLE: Final = re.compile(r"\s*——(?!.*第\s?.{1,4}[期讲講场場])[^—：:]{4,60}")


#: Two or three words, and behind "of" what they are of: a person is of a place.
_OF_NO_PLACE: Final = re.compile(r"[^,(]{3,40}?\s(?:of|from|at)\s([^,(]+)$")


def _names_known(reading: Reading, text: str) -> bool:
    """Whether a short line is only a person, or a person and a date."""
    if len(text) > 60 or not text.strip():
        return False
    if has_han(text) and (office := zh_post(text, reading.lexicon)).affiliation and office.department:
        return not office.rest and not office.position  # 云溪大学 化学系
    for person in reading.record.people["speakers"]:
        for side in person.name.sides():
            if side.text in text and len(text) - len(side.text) < 40:
                return True
    if not has_han(text) and (halves := re.fullmatch(r"([^:]+):\s+\S+(?:\s+\S+){2,}", text)):
        name = is_latin_name(halves[1], reading.lexicon) and given_name(halves[1], reading.lexicon)  # River Memory: …
        return name and not reading.record.names_a_speaker()  # Emily Roe: A Life, told by another
    if not has_han(text) and text.split()[0].casefold() in OPENS_A_TITLE:
        return False  # The World of Thin Ice
    if (told := _OF_NO_PLACE.match(text)) and not grammar(reading.lexicon).en_institution.search(told[1]):
        return False  # Early Formation of Clouds
    named = people(text, reading.lexicon) if len(text) <= 40 else ()
    known = [
        one
        for one in named
        if not reading.lexicon.holds("talk_nouns", one.person.name.zh or "-")
        and (one.person.name.zh or is_latin_name(one.person.name.en or "", reading.lexicon))  # Limits of Learning
    ]
    return bool(known) and any(one.person.position or one.person.affiliation for one in known) and not known[0].rest
