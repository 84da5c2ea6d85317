"""Labels over longer texts: the abstract, and the biography with the person it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.model import Person
from seminar.read import online, texts
from seminar.read.announcing import OF_THE_TALK
from seminar.read.labelled.covering_letters import is_no_abstract, title_held
from seminar.read.labelled.descriptions import Description, described, headed
from seminar.read.labelled.labelled_people import add_people
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.lives import life_alone
from seminar.read.persons.left_words import TOWNS
from seminar.read.persons.one_person import Named
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.persons.posts import Post, grammar
from seminar.read.persons.posts_en import COUNTRY, en_post
from seminar.read.reading import Reading
from seminar.read.record import same

#: A name alone on a line, in both languages, is no longer.
_LONGEST_NAME: Final = 48
_LONGEST_POST: Final = 90


def abstract(reading: Reading, segment: Segment, text: str) -> None:
    if (told := described(texts.clean(text), reading.lexicon) or _headed(reading, segment, text)) is not None:
        _told(reading, segment, told)
        return
    if _repeats_the_title(reading, text):
        reading.use(segment)
        return
    if _DAY.fullmatch(text.strip()):
        return  # 活動內容, over the rows of its day
    if is_no_abstract(reading, segment, text):
        if held := title_held(reading, text):  # a word for a notice gives way to it
            reading.record.values.pop("title", None)
            reading.record.put_pair("title", texts.pair(held, reading.default(segment)), segment.lines, 0.6, True)
        return
    if segment.structured and _is_the_life(reading, segment, text):
        bio(reading, segment, text)
        return
    titled = any(other.field in ("title", "talk") and other.text.strip() for other in reading.segments)
    first, *below = text.strip().split("\n")
    content = not titled and reading.lexicon.normal(segment.label) in _CONTENT
    meeting = online.meeting("\n".join(below), reading.lexicon)
    names_it = _NAMES_IT.fullmatch(first) and not OF_THE_TALK.match(first)
    if content and names_it and (meeting or not below):
        reading.record.put_pair("title", texts.pair(first, reading.default(segment)), segment.lines, 0.8)
        reading.online(meeting, segment)
        reading.use(segment)
        return
    value = reading.long_text(segment)
    if value:
        reading.record.put_pair("abstract", value, segment.lines, reading.confidence(segment))
    if not titled and (title := _TITLE_FIRST.match(text)):
        reading.record.put_pair("title", texts.pair(title[1], reading.default(segment)), segment.lines, 0.7, True)


#: ``131年10月17日（星期五）``
_DAY: Final = re.compile(r"\d{2,4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?(?:[（(][^（）()]{1,4}[)）])?")
_RANK_AHEAD: Final = re.compile(r"(?:(?:Associate|Assistant)\s)?(?:Professor|Prof\.|Dr\.?)\s")
#: What a name at the head of a life has behind it.
_OF_A_LIFE: Final = ("，", ",", "（", "(", " ", "是", "现")


def _is_the_life(reading: Reading, segment: Segment, text: str) -> bool:
    """Whether of two texts under keys for a text this one begins with the speaker's name: intro, and about."""
    others = any(one.field == "abstract" and one is not segment and one.text.strip() for one in reading.segments)
    names = [side.text for person in reading.record.people["speakers"] for side in person.name.sides()]
    head = _RANK_AHEAD.sub("", texts.clean(text).lstrip("> \n"))
    return others and any(head.startswith(name) and head[len(name) :].startswith(_OF_A_LIFE) for name in names)


#: When the page was put up, behind its title.
_STAMP_BEHIND: Final = re.compile(r"\s*20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d\d(?::\d\d)?)?[。.]?\s*$")


def _repeats_the_title(reading: Reading, text: str) -> bool:
    """Whether the description in a page's head only says the title again."""
    told = reading.lexicon.normal(_STAMP_BEHIND.sub("", texts.clean(text)))
    return any(
        other.field in ("title", "talk") and told in reading.lexicon.normal(texts.clean(other.text))
        for other in reading.segments
    )


#: ``内容：云中的冰``, in the plan of a group that has no word for titles.
_CONTENT: Final = frozenset(
    ("主讲内容", "讲座内容", "内容", "报告内容", "分享内容", "主要内容", "汇报内容", "讨论内容")
)
_NAMES_IT: Final = re.compile(r"[^\n。；！]{4,40}(?<![，、])")
#: ``Abstract: “Ice in Clouds”: In this talk …``
_TITLE_FIRST: Final = re.compile(r"\s*[“\"]([A-Z][^“”\"]{14,200})[”\"]\s*[:：\n]")


#: A line in the form of a title, over the paragraphs of a text.
_TITLE_OVER: Final = re.compile(
    r"(?=[^\n]{12,160}$)[A-Z“\"][^\n.:;]*(?:[:–—-]\s[^\n.;]+)?[^\s.,:;!]|[\u3400-\u9fff][^\n。；，]{7,50}[^。；，：:]"
)


def title_over_the_text(reading: Reading) -> None:
    """The title as the first paragraph of what describes the talk, where no other place gives one."""
    record = reading.record
    if record.pair("title"):
        return
    for side in record.pair("abstract").sides():
        head, gap, text = side.text.partition("\n\n")
        words = len(head.split()) if head.isascii() else len(head) // 2
        if not gap or len(text) < 2 * len(head) or not 4 <= words <= 24 or not _TITLE_OVER.fullmatch(head.strip()):
            continue
        if any(
            names_one(name.text, reading.lexicon)
            for one in people(head, reading.lexicon)
            for name in one.person.name.sides()
        ):
            continue
        origin = record.origins.get(f"abstract.{side.lang}")
        lines = origin.lines[:1] if origin else ()
        record.put_pair("title", Bilingual().replacing(side.lang, head.strip()), lines, 0.6, True)
        record.values["abstract"] = record.pair("abstract").replacing(side.lang, text.strip())


def _headed(reading: Reading, segment: Segment, text: str) -> Description | None:
    """A description below the event's name that names the speaker, where no label does."""
    named = any(other.field in ("speaker", "talk") and other.text.strip() for other in reading.segments)
    if named or not segment.structured or len(text) < _DESCRIBES:
        return None
    called = (other.text for other in reading.segments if other is not segment and _is_name(other))
    found = (headed(texts.clean(text), name, reading.lexicon) for name in called if name.strip())
    return next(filter(None, found), None)


#: A description that tells of speaker and talk is no shorter.
_DESCRIBES: Final = 120
_NAME: Final = 200


def _is_name(segment: Segment) -> bool:
    """Whether a value is the name of the event: a title, or so short a one under ``summary``."""
    return segment.field == "title" or (segment.field == "abstract" and len(segment.text) <= _NAME)


def _told(reading: Reading, segment: Segment, told: Description) -> None:
    """What a description says of the speaker and of the talk, each in its field."""
    default = reading.default(segment)
    person = told.who.person
    if told.career:
        person = person.replacing(bio=texts.paragraphs(told.career, default))
    add_people(reading, "speaker", (replace(told.who, person=person),), segment, 0.8)
    reading.record.put_pair("abstract", texts.paragraphs(told.about, default), segment.lines, 0.8)
    reading.use(segment)


def bio(reading: Reading, segment: Segment, text: str) -> None:
    heading_only = len(text) < 60 and not re.search(r"[，。,.;；、]", text)
    if heading_only and not reading.lexicon.mentions("positions", text) and not segment.structured:
        return  # an empty label, and below it the next heading of the page
    a_life = "bio" in reading.lexicon.normal(segment.label)
    if len(text) < (_SHORT if a_life else _A_POST) and _a_post_alone(reading, segment, text):
        return
    headed, segment = _headed_by_a_name(reading, segment)
    value = reading.long_text(segment)
    if not value or _ASKS.match(text):
        return
    if segment.structured and value.zh:
        value = value.replacing(Lang.ZH, life_alone(value.zh))
    if headed is not None:
        add_people(reading, "speaker", (headed,), segment, 0.8)
    persons = reading.record.people["speakers"]
    named = _label_name(reading, segment.label)
    if named and (host := _host_called(reading, named)):
        reading.record.merge(*host, Person(bio=value), segment.lines, reading.confidence(segment))
        return
    if named is None and len(own := _each_their_own(persons, value)) > 1:
        for n, told in own.items():
            reading.record.merge("speakers", n, Person(bio=told), segment.lines, reading.confidence(segment))
        return
    at = _whose(reading, value, named, segment)
    if at is None:
        persons.append(Person())
        at = len(persons) - 1
    reading.record.merge("speakers", at, Person(bio=value), segment.lines, reading.confidence(segment))
    if named and not persons[at].name:
        reading.record.merge("speakers", at, named.person, segment.lines, 0.8)
    elif not persons[at].name and (called := _CALLED_SO.match(value.zh or "")) and _is_alone(reading):
        who = people(called[0], reading.lexicon)
        one = who[0].person if who and who[0].person.name.zh else Person(name=Bilingual(zh=called[1]))
        reading.record.merge("speakers", at, one, segment.lines, 0.7, True)


#: ``布某某先生为…``: with an honorific behind it a name, whatever the family is called.
_CALLED_SO: Final = re.compile(r"([一-鿿]{2,3})(?:先生|女士|教授|博士|老师|老師)(?=[为為是，,現现任])")


def _is_alone(reading: Reading) -> bool:
    """Whether no label names a speaker, and one biography stands under a label."""
    told = [s.field for s in reading.segments if s.field in ("speaker", "talk", "bio") and not reading.empty(s.text)]
    return told == ["bio"]


def _a_post_alone(reading: Reading, segment: Segment, text: str) -> bool:
    """``profile: Professor, Harbour University``: what the one speaker is, and where, and no life."""
    persons = reading.record.people["speakers"]
    post = Post() if has_han(text) or text[-1:] == "." or "\n" in text.strip() else _post_in(text, reading.lexicon)
    if COUNTRY.match(post.rest):
        post = replace(post, affiliation=f"{post.affiliation}, {post.rest}", rest="")
    if len(persons) != 1 or not (post.affiliation and post.position) or post.rest:
        return False
    places = {"affiliation": post.affiliation, "department": post.department, "position": post.position}
    stated = Person().replacing(**{name: Bilingual(en=words or None) for name, words in places.items()})
    reading.record.merge("speakers", 0, stated, segment.lines, reading.confidence(segment))
    reading.use(segment)
    return True


#: ``请信息中心提供技术支持。``: below the head of a life that was left out, what the letter asks.
_ASKS: Final = re.compile(r"\s*(?:请|請|敬请|敬請|恳请|懇請|欢迎|歡迎|特此通知|Please\s)")
#: A post and the house are told in fewer letters.
_A_POST: Final = 100
#: ``Associate Professor Rain Science (RS) department Harbour Institute``: no comma between.
_NO_COMMAS: Final = re.compile(r"([A-Z][^,]{4,60}?\b(?:[Dd]epartment|[Dd]ept\.?))\s((?:[A-Z][\w.&’'-]*\s?){1,6})")


def _post_in(text: str, lexicon: Lexicon) -> Post:
    rank = grammar(lexicon).en_position.match(text)
    if rank and (told := _NO_COMMAS.fullmatch(text.strip())):
        return Post(told[2].strip(), told[1][rank.end() :].strip(), rank.group())
    post = en_post(text, lexicon, trusting=False)
    if rank and not post.affiliation and text.count(",") == 1:
        post = en_post(text, lexicon)  # Professor, HIR Northland: behind a rank stands a house
    return post if len(text) < _SHORT or rank else Post()


_SHORT: Final = 60


def _headed_by_a_name(reading: Reading, segment: Segment) -> tuple[Named | None, Segment]:
    """The person whose name alone stands over a biography, where no other place names the speaker; the text below."""
    spans = [span for span in segment.spans if span.text.strip()]
    known = reading.record.names_a_speaker()
    told = any(s.field in ("speaker", "talk") and not reading.empty(s.text) for s in reading.segments)
    if known or told or segment.structured or len(spans) < 2 or len(spans[0].text) > _LONGEST_NAME:
        return None, segment
    first, below = spans[0].text.strip(), spans[1].text
    named = people(first, reading.lexicon)
    if len(named) != 1 or named[0].rest or re.search(r"[。，,.;；]\s*$|\d", first) or len(below) < len(first):
        return None, segment
    person = named[0].person
    alone = not (person.affiliation or person.position) and all(
        names_one(side.text, reading.lexicon) for side in person.name.sides()
    )
    if not person.name or not alone:
        return None, segment
    reading.take(spans[:1])
    if post := _post_below(first, spans[1:], reading.lexicon):
        reading.take(spans[1:2])
        return post, replace(segment, spans=tuple(span for span in segment.spans if span not in spans[:2]))
    return named[0], replace(segment, spans=tuple(span for span in segment.spans if span is not spans[0]))


def _post_below(name: str, spans: Sequence[Span], lexicon: Lexicon) -> Named | None:
    """The person with the post on the line below the name, where a longer text stands below both."""
    line = spans[0].text.strip()
    if (
        len(spans) < 2
        or len(line) > _LONGEST_POST
        or len(spans[1].text) < len(line)
        or re.search(r"[。.;；!?]\s*$", line)
    ):
        return None
    named = people(f"{name}, {line}", lexicon)
    placed = (
        len(named) == 1 and TOWNS.fullmatch(named[0].rest) and named[0].person.affiliation and named[0].person.position
    )
    return named[0] if placed else None


#: What may stand before the name at the head of a biography: a number, a dash, a rank.
_BEFORE_A_NAME: Final = re.compile(r"[\s·•●*\-–—\d.、)）]*(?:(?:Prof(?:essor)?|Dr|Mr|Ms|Mrs)\.?\s+)*")


def _each_their_own(persons: Sequence[Person], value: Bilingual) -> dict[int, Bilingual]:
    """The biographies of several speakers under one label, by place: each begins on a line with its speaker's name."""
    found: dict[int, Bilingual] = {}
    for side in value.sides():
        told: dict[int, list[str]] = {}
        at: int | None = None
        for line in side.text.split("\n"):
            head = _BEFORE_A_NAME.match(line)
            bare = line[head.end() :] if head else line
            names = ((n, p.name.side(side.lang)) for n, p in enumerate(persons))
            at = next((n for n, name in names if name and bare.startswith(name)), at)
            if at is None:
                return {}
            told.setdefault(at, []).append(line)
        for n, lines in told.items():
            found[n] = found.get(n, Bilingual()).replacing(side.lang, "\n".join(lines).strip())
    return found


def _host_called(reading: Reading, named: Named) -> tuple[str, int] | None:
    """The host or chair whose name a biography's label gives, and who is no speaker."""
    names = {side.text for side in named.person.name.sides()}

    def called(person: Person) -> bool:
        return any(same(name, side.text) for name in names for side in person.name.sides())

    people_of = reading.record.people
    if any(called(person) for person in people_of["speakers"]):
        return None
    return next(
        ((group, at) for group in ("hosts", "chairs") for at, one in enumerate(people_of[group]) if called(one)), None
    )


def about(reading: Reading, segment: Segment, text: str) -> None:
    """``简介``: of the speaker if it begins with a name or tells a career, else of the talk."""
    (bio if tells_of_a_person(reading, text) else abstract)(reading, segment, text)


def tells_of_a_person(reading: Reading, text: str) -> bool:
    """Whether a text begins with a speaker's name, or tells a career."""
    head = text.strip()[:60]
    known = [name for p in reading.record.people["speakers"] for lang in Lang if (name := p.name.side(lang))]
    career = re.search(r"教授|博士|毕业|現任|现任|出生|graduated|received", head)
    return career is not None or any(name in head for name in known)


def _label_name(reading: Reading, label: str) -> Named | None:
    bare = re.sub(r"^(?:关于|About)\s*|(?:个人)?(?:简介|简历|介绍|簡介|簡歷|介紹)$", "", label).strip()
    if not bare or reading.lexicon.field_of(label) == "bio":
        return None
    return next(iter(people(bare, reading.lexicon)), None)


def _whose(reading: Reading, value: Bilingual, named: Named | None, segment: Segment) -> int | None:
    persons = reading.record.people["speakers"]
    for at, person in enumerate(persons):
        for lang in Lang:
            name = person.name.side(lang)
            if name and named and any(same(name, other.text) for other in named.person.name.sides()):
                return at
            text = value.side(lang)
            if name and text and name in text[:80] and len(persons) > 1:
                return at
    if reading.holder and reading.holder[0] == "speakers" and len(persons) > 1:
        return reading.holder[1]
    without = [
        at for at, person in enumerate(persons) if not any(value.side(lang) and person.bio.side(lang) for lang in Lang)
    ]
    return without[0] if without else (0 if persons else None)


def names_one(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a bare personal name."""
    return is_zh_name(text, lexicon) or is_latin_name(text, lexicon)
