"""Long texts without a label: whose biography a paragraph is, and what long texts say of names, days and meetings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.model import Person
from seminar.names import NameMatch, compare, strip_honorifics
from seminar.read import banners, texts
from seminar.read.announcing import OF_THE_TALK, announces, asks_the_reader, tells_of_it
from seminar.read.bylines import line_below
from seminar.read.document import Line
from seminar.read.label_hits import LONG
from seminar.read.labelled_texts import names_one
from seminar.read.page_lines import beside_the_text, signature
from seminar.read.persons.name_and_rank import foreign_name
from seminar.read.persons.people import people
from seminar.read.persons.posts import grammar
from seminar.read.reading import Reading
from seminar.read.segments import FREE, NOISE, Segment
from seminar.read.series_names import series_in
from seminar.read.series_rules import number_of


def read_paragraphs(reading: Reading) -> None:
    """Long unlabelled paragraphs: a biography where one begins with the speaker's name, else the abstract."""
    record = reading.record
    speakers = record.people["speakers"]
    bodies: list[Segment] = []
    short: list[Segment] = []
    about: int | None = None
    title = _title_between(reading)
    # below the card of a page, which tells the rest, stands what the talk is about, however short
    card = {"title", "speaker"} <= {s.field for s in reading.segments if s.structured and s.text.strip()}
    for segment in _joined_lines(reading):
        text = texts.long([segment.text])
        if title is not None and segment.index > title.index:
            about = None  # behind the title comes what the talk is about
        weight = texts.weight(text)
        of_the_talk = OF_THE_TALK.match(text) is not None and weight >= 60
        if re.fullmatch(r"[(（\[].*[)）]", text.strip(), re.DOTALL):
            continue  # a remark
        of_a_life = _short_life(text, speakers) or (about is not None and not bodies and _lives_on(text))
        if (weight < 120 and not of_the_talk and not of_a_life) or segment.heading:
            ends = ("。", "！", "？", ".", "!", "?") if card else ("。", "！", "？")
            if weight >= 60 and text.endswith(ends) and not (segment.heading or announces(text)):
                short.append(segment)
            continue
        if not any(person.name for person in speakers):
            _speaker_of(reading, text, segment)
        whose = next(
            (
                at
                for at, p in enumerate(speakers)
                for s in p.name.sides()
                if text.startswith(s.text) or s.text in text[: len(s.text) + 8] or _by_surname(text, s.text)
            ),
            _spelled(text, speakers),
        )
        if whose is not None and not announces(text) and not tells_of_it(text):
            record.merge("speakers", whose, _bio(text, reading), segment.lines, 0.7, True)
            reading.use(segment)
            about = whose
        elif about is not None and not announces(text) and not bodies and not of_the_talk:
            # paragraphs behind a biography go on with it
            record.merge("speakers", about, _bio(text, reading), segment.lines, 0.6, True)
            reading.use(segment)
        elif not announces(text):
            bodies.append(segment)
    have = record.pair("abstract")
    bodies = short if card and not bodies else bodies
    if not bodies or len(have.sides()) == 2:
        return
    bodies = sorted(
        (*bodies, *(s for s in short if s not in bodies and _beside(s, bodies))), key=lambda segment: segment.index
    )
    lines: list[str] = []
    for segment in bodies:
        if lines:
            lines.append("")
        lines.append(segment.text)
    value = texts.paragraphs(texts.long(lines), reading.main)
    labels = [s.index for s in reading.segments if s.mark is not None and s.field not in (FREE, NOISE, "noise")]
    if labels and bodies[-1].index < min(labels) and asks_the_reader("\n".join(lines)):
        return  # what catches the eye above the facts
    if have and (len(value.sides()) == 2 or have.side(value.sides()[0].lang) or texts.weight(lines[0]) < _TOLD_AGAIN):
        return  # not the abstract in the other language
    where = tuple(number for segment in bodies for number in segment.lines)
    record.put_pair("abstract", value, where, 0.6, True)
    for segment in bodies:
        reading.use(segment)


#: An abstract told again in the other language is no shorter.
_TOLD_AGAIN: Final = 200


def _by_surname(text: str, name: str) -> bool:
    """``Roe is the head of …``: a biography that begins with the family name alone."""
    surname = name.split()[-1] if " " in name else ""
    return (
        len(surname) > 2
        and re.match(rf"{re.escape(surname)}\s(?:is|was|has|received|holds|joined|earned)\s", text) is not None
    )


#: What a line on a life says, and no line on a talk.
_LIFE: Final = re.compile(
    r"现任|現任|现为|現為|毕业|畢業|著有|出版|研究方向|研究领域|研究領域|博士生[导導]师|博[导導]|从事|從事|曾任|曾[获獲]|学位|學位|院士|主要作品|代表作"
    r"|^主持[^，。]{0,40}[项項]|[发發]表[^，。]{0,24}论文|主[编編]《|[国國]家自然科[学學]基金"
)
#: Posts and honours, one after the other.
_POSTS: Final = re.compile(r"(?:[员員长長者师師授家任人]|委员)(?=[，。、；])")
_COMING: Final = re.compile(r"将|將|本[次场場期]|[为為]我们|[为為]大家")


def _short_life(text: str, speakers: Sequence[Person]) -> bool:
    """``林远舟，云溪大学教授。著有《云》。``: a sentence or two on the life of a speaker they name first."""
    names = (side.text for person in speakers for side in person.name.sides())
    headed = any(re.match(rf"{re.escape(name)}[，,（(：:]", text) for name in names)
    return headed and (_lives_on(text) or (len(text) >= 30 and text.endswith("。") and len(_POSTS.findall(text)) > 1))


def _lives_on(text: str) -> bool:
    """``主要从事云物理研究，著有《云》。``: whether a sentence or two tell of a life, not of a talk."""
    return len(text) >= 20 and text.endswith("。") and bool(_LIFE.search(text)) and not _COMING.search(text)


def _spelled(text: str, speakers: Sequence[Person]) -> int | None:
    """The place of the speaker whose Chinese name an English biography spells: ``林远舟``, ``Yuanzhou Lin is …``."""
    match = _EN_BIO_HEAD.match(text)
    if match is None or not _begins_bio(text):
        return None
    name, _ = strip_honorifics(match.group(1))
    return next(
        (
            at
            for at, one in enumerate(speakers)
            if one.name.zh and not one.name.en and compare(one.name.zh, name) is NameMatch.MATCH
        ),
        None,
    )


def _beside(segment: Segment, bodies: Sequence[Segment]) -> bool:
    """Whether a short paragraph stands directly beside a long one."""
    last = segment.spans[-1].index
    return any(0 < b.index - last <= 2 or 0 < segment.index - b.spans[-1].index <= 2 for b in bodies)


def _title_between(reading: Reading) -> Segment | None:
    """A headline between a biography and a long text, where nothing else gave a title."""
    record = reading.record
    known = record.pair("title")
    lines = [segment for segment in reading.free() if not reading.has_used(segment)]
    for before, here, after in zip(lines, lines[1:], lines[2:], strict=False):
        if len(before.text) < 80 or len(after.text) < 80:
            continue
        text = texts.short(here.text)
        if (
            _begins_bio(before.text)
            and texts.weight(before.text) >= 160
            and texts.weight(after.text) >= 160
            and 12 <= texts.weight(text) <= 160
            and not re.search(r"[。；;！!?？.,，:：]$", text)
            and known.side(texts.side(text, reading.main)) is None
            and not names_one(text, reading.lexicon)
            and not signature(text, reading.lexicon)
        ):
            record.put_pair("title", texts.pair(text, reading.main), here.lines, 0.5, True)
            reading.use(here)
            return here
    return None


def _begins_bio(text: str) -> bool:
    bare = text.strip()
    pattern = _BIO_HEAD if has_han(bare[:4]) else _EN_BIO_HEAD
    return bool(pattern.match(bare) and _CAREER.search(bare[:200]))


def _joined_lines(reading: Reading) -> list[Segment]:
    """The unlabelled lines not used yet, those that follow each other without a gap as one paragraph."""
    paragraphs: list[list[Segment]] = []
    inviting = False
    for segment in reading.free():
        if reading.has_used(segment) or beside_the_text(segment.text, reading.lexicon):
            continue
        last = paragraphs[-1][-1] if paragraphs else None
        joined = (
            last is not None
            and last.spans[-1].index == segment.index - 1
            and not (segment.heading or last.heading)
            and announces(segment.text) == inviting
            and not _begins_bio(segment.text)
            and not (OF_THE_TALK.match(segment.text.strip()) and _begins_bio(paragraphs[-1][0].text))
            and not signature(segment.text, reading.lexicon)
        )
        if joined:
            paragraphs[-1].append(segment)
        else:
            paragraphs.append([segment])
            inviting = announces(segment.text)
    return [replace(lines[0], spans=tuple(s for line in lines for s in line.spans)) for lines in paragraphs]


_CAREER: Final = re.compile(r"教授|院士|研究员|现任|现为|毕业|博士|\bis an?\b|received|professor|Ph\.?D", re.IGNORECASE)


def _speaker_of(reading: Reading, text: str, segment: Segment) -> None:
    """The speaker from a paragraph that begins with a name and tells a career."""
    pattern = _BIO_HEAD if has_han(text[:4]) else _EN_BIO_HEAD
    match = pattern.match(text)
    if match is None or announces(text) or not _begins_bio(text):
        return
    named = people(match.group(0).rstrip(_HEAD_END), reading.lexicon)
    if named and named[0].person.name:
        reading.record.add_people("speakers", named[:1], segment.lines, 0.6)
        reading.record.note(f"speakers.0.name.{Lang.ZH if has_han(match.group(1)) else Lang.EN}", segment.lines, 0.6)


def _bio(text: str, reading: Reading) -> Person:
    return Person(bio=texts.paragraphs(text, reading.main))


_ALIAS: Final = r"\s*[（(]\s*([^（）()]{2,40}?)\s*[）)]"
_BIO_HEAD: Final = re.compile(
    r"^(?![一-鿿]{2,6}(?:教授|博士|先生|女士|老师)的(?:讲座|講座|报告|報告|演讲|演講))"
    r"([一-鿿]{2,4}?|[一-鿿]{1,8}(?:[·・•‧][一-鿿]{1,8}){1,3})(?:教授|博士|先生|女士|研究员|副教授|老师|院士|[，,、（(:：]|現|现|\s)"
)
#: What may follow a name and its rank at the head of a biography.
_HEAD_END: Final = "，,、（(：:现現 "
_EN_BIO_HEAD: Final = re.compile(
    r"^((?:(?:Prof|Dr|Professor|Mr|Ms)(?:\.\s*|\s+))*[A-Z][\w.’'\-]+(?:\s+\([A-Z]\w+\))?(?:\s+[A-Z][\w.’'\-]*){1,3})(?=\s+(?:is|received|obtained|was(?!\s+(?:founded|established|formed))|has|joined|works|holds|graduated|earned"
    r"|studied|studies|completed|leads|heads|teaches|directs|serves|specializes|specialises|conducts|began)\b|[,，]|\s*[（(])"
)
_OWN_SERIES: Final = re.compile(
    r"本(?:场|期|次|届)((?:「[^「」]{2,24}」|“[^“”]{2,24}”)?[A-Za-z0-9一-鿿]{0,14}?"
    r"(?:Talk|论坛|讲坛|沙龙|讲座(?!系列)|讲座系列|讲堂|座谈会))(?=[邀请，。的特])"
)


def _bio_behind_the_abstract(reading: Reading) -> None:
    """A last paragraph of the abstract that begins with the speaker's name and tells a career is the biography."""
    record = reading.record
    speakers = record.people["speakers"]
    if len(speakers) != 1:
        return
    for side in record.pair("abstract").sides():
        rows = side.text.split("\n")
        name = speakers[0].name.side(side.lang)
        other = record.pair("abstract").side(side.lang.other)
        rows = _with_the_name_above(rows, name)
        at = next((n for n in range(0 if other else 1, len(rows)) if _begins_career(rows[n], name, reading)), None)
        enough = at == 0 or texts.weight("".join(rows[:at])) >= _ENOUGH
        if at is None or speakers[0].bio.side(side.lang) or not enough:
            continue
        where = record.origins.get(f"abstract.{side.lang}")
        record.values["abstract"] = record.pair("abstract").replacing(side.lang, "\n".join(rows[:at]).strip())
        bio = Bilingual().replacing(side.lang, "\n".join(rows[at:]).strip())
        record.merge("speakers", 0, Person(bio=bio), where.lines if where else (), 0.7, True)


def _with_the_name_above(rows: list[str], name: str | None) -> list[str]:
    """``林远舟：`` alone on a line, and below it the biography: one row that begins with the name."""
    heads = [n for n, row in enumerate(rows[:-1]) if name and row.strip(" ：:") == name and row.strip() != name]
    for n in reversed(heads):
        rows = [*rows[:n], f"{rows[n].strip()}{rows[n + 1].strip()}", *rows[n + 2 :]]
    return rows


#: Less than this before a biography is no abstract.
_ENOUGH: Final = 60
_ZH_CAREER: Final = re.compile(
    r"[，,、（(：:]?\s?.{0,30}?(?:教授|研究员|博士|院士|毕业|畢業|现任|現任|讲师|工程师|副教授)"
)


def _begins_career(row: str, name: str | None, reading: Reading) -> bool:
    """Whether a line begins with the speaker's name and tells a career, or with a rank and where it is held."""
    if has_han(row[:4]):
        return bool(name) and row.startswith(name or "-") and _ZH_CAREER.match(row[len(name or "") :]) is not None
    if (match := _EN_BIO_HEAD.match(row)) is not None:
        return bool(name) and (name or "-").split()[-1] in match.group(1) and not announces(row)
    rank = grammar(reading.lexicon).en_position.match(row)
    placed = rank is not None and re.match(r"\s+(?:at|of the|in the)\s+[A-Z]", row[rank.end() :]) is not None
    return placed and not has_han(row)  # a post in both languages is no sentence


def read_names(reading: Reading) -> None:
    """What the long texts say of names: the speaker where no label did, and another spelling in brackets."""
    _bio_behind_the_abstract(reading)
    record = reading.record
    speakers = record.people["speakers"]
    for at, person in enumerate(speakers):
        for side in person.bio.sides():
            where = record.origins.get(f"speakers.{at}.bio.{side.lang}")
            lines = where.lines if where else ()
            if not speakers[at].name.side(side.lang):
                pattern = _BIO_HEAD if has_han(side.text[:4]) else _EN_BIO_HEAD
                if match := pattern.match(side.text):
                    named = people(match.group(0).rstrip(_HEAD_END), reading.lexicon)
                    if named and (named[0].person.name.side(side.lang) or not speakers[at].name):
                        record.merge("speakers", at, named[0].person, lines, 0.7, True)
            _alias(reading, at, side.text[:300], lines)
    if not record.pair("series_name"):
        for side in record.pair("abstract").sides():
            if match := _OWN_SERIES.search(reading.lexicon.folded(side.text[:2000])):
                name = side.text[match.start(1) : match.end(1)]
                where = record.origins.get(f"abstract.{side.lang}")
                if not reading.lexicon.holds("generic", name):
                    record.put_pair("series_name", Bilingual(zh=name), where.lines if where else (), 0.5, True)
    if not record.pair("series_name"):
        abstracts = [s for s in reading.segments if s.field in ("abstract", "about") and has_han(s.text[:200])]
        for segment in (*reading.free(), *abstracts):
            name, digits = banners.told(_with_its_end(segment, reading))
            if name and (has_han(name) or series_in(name, reading.lexicon).series):
                lang = Lang.ZH if has_han(name) else Lang.EN
                record.put_pair("series_name", Bilingual().replacing(lang, name), segment.lines, 0.6, True)
                if digits:
                    record.put("number", number_of(digits), segment.lines, 0.6, True)
                return


def _with_its_end(segment: Segment, reading: Reading) -> str:
    """The text of a line; of an English sentence broken at its end, with the line below."""
    text = texts.clean(segment.text)
    broken = segment.field == FREE and not has_han(text) and text[-1:].isalpha() and len(text) > _BROKEN
    below = line_below(reading, segment) if broken else None
    return f"{text} {texts.clean(below.text)}" if below is not None and below.index == segment.index + 1 else text


#: A line of a letter broken by its width is longer.
_BROKEN: Final = 48


def _alias(reading: Reading, at: int, text: str, lines: tuple[int, ...]) -> None:
    """``Kun Yang (杨鲲)``: the name on the other side."""
    name = reading.record.people["speakers"][at].name
    for lang in Lang:
        known, other = name.side(lang), name.side(lang.other)
        if known is None or other is not None:
            continue
        found = re.search(re.escape(known) + _ALIAS, text) or re.search(
            r"(?:^|[\s，,])([A-Z][\w.’'\-]+(?:\s[A-Z][\w.’'\-]*){1,3}|[一-鿿]{2,4})\s*[（(]\s*"
            + re.escape(known)
            + r"\s*[）)]",
            text,
        )
        first = found is not None and found.start() == 0  # 中川浩之（Hiroyuki Nakagawa），…
        named = found is not None and (
            names_one(found.group(1), reading.lexicon) or (first and foreign_name(found.group(1), reading.lexicon))
        )
        if found and named and has_han(found.group(1)) is (lang is Lang.EN):
            person = Person(name=Bilingual().replacing(lang.other, found.group(1)))
            reading.record.merge("speakers", at, person, lines, 0.8)
            return


#: A sentence of which one value was taken (its time) may say more.
_RUNNING: Final = re.compile(
    r"[，。].{12}|[a-z]{3}[.,] .{40}"
    r"|[将將定拟擬][于於](?=.{0,20}\d).{0,60}在.{4,40}(?:作|做|举行|舉行|举办|舉辦|主讲|主講)",
    re.DOTALL,
)


def _told_again(text: str, chinese: bool) -> bool:
    """Whether a paragraph below the greetings of a letter is long and in the other language than the letter."""
    han = sum(map(has_han, text[:400]))
    return han < 5 and len(text) >= 80 if chinese else han >= 30


def prose_lines(reading: Reading, *, whole: bool) -> list[Line]:
    """The lines to read as running text: the unlabelled ones nothing has been made of yet.

    ``whole`` adds the long texts: an English posting often says everything under "Abstract:".
    """
    if whole:
        plain = [
            s for s in reading.segments if not s.structured and (s.field in LONG or (s.field == FREE and not s.heading))
        ]
        spans = sorted((span for segment in plain for span in segment.spans), key=lambda span: (span.index, span.start))
        first = "".join(span.text for span in spans if span.index < reading.foot)
        behind = any(_told_again(span.text, has_han(first)) for span in spans if span.index >= reading.foot)
        return [Line(span.number, span.text) for span in spans if behind or span.index < reading.foot]
    return [
        Line(span.number, span.text)
        for segment in reading.free()
        if not segment.heading and (not reading.has_used(segment) or _RUNNING.search(segment.text))
        for span in segment.spans
    ]
