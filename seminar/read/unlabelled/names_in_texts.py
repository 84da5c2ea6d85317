"""What long texts say of names: a biography behind the abstract, another spelling in brackets, the series."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.model import Person
from seminar.read import texts
from seminar.read.announcing import announces
from seminar.read.headings.headings import heading
from seminar.read.labelled.labelled_texts import names_one
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.lives import BIO_HEAD, EN_BIO_HEAD, HEAD_END
from seminar.read.persons.name_and_rank import foreign_name
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_zh_name
from seminar.read.persons.posts import grammar
from seminar.read.reading import Reading
from seminar.read.series import banners
from seminar.read.series.names import Heading, series_in
from seminar.read.series.rules import number_of
from seminar.read.unlabelled.bylines import line_below

_ALIAS: Final = re.compile(r"\s*+[（(]\s*+([^（）()\s][^（）()]{1,39}?)\s*+[）)]")
#: ``Jane Roe（林静）``: any name with another in brackets behind it.
_NAME_AND_ALIAS: Final = re.compile(
    r"(?:^|[\s，,])([A-Z][\w.’'\-]+(?:\s[A-Z][\w.’'\-]*){1,3}|[一-鿿]{2,4})\s*+[（(]\s*+([^（）()\s][^（）()]{1,39}?)\s*+[）)]"
)
#: ``（中文名：林远舟）``
_CALLED: Final = re.compile(r"^(?:中文|英文|原|本)名?\s?[:：]\s?")
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


def _bio_within_the_abstract(reading: Reading) -> None:
    """The sentences behind ``Jane Mary Roe is an associate professor …`` in the one paragraph of an English text."""
    record = reading.record
    speakers = record.people["speakers"]
    text = record.pair("abstract").en or ""
    if len(speakers) != 1 or speakers[0].bio or not speakers[0].name.en or "\n\n" in text.strip():
        return
    words = speakers[0].name.en.split()
    for match in re.finditer(rf"(?<=[a-z\d)][.!?])\s+(?={re.escape(words[0])}\s)", text):
        told, life = text[: match.start()], text[match.end() :]
        head = EN_BIO_HEAD.match(life)
        named = head is not None and head[1].split()[-1] == words[-1] and _IS_SOMEBODY.match(life, head.end())
        if named and min(len(told), len(life)) >= _ENOUGH and not announces(life):
            where = record.origins.get("abstract.en")
            record.values["abstract"] = record.pair("abstract").replacing(Lang.EN, told.strip())
            record.merge("speakers", 0, Person(bio=Bilingual(en=life)), where.lines if where else (), 0.6, True)
            return


#: ``is an associate professor``, ``is the director``
_IS_SOMEBODY: Final = re.compile(
    r"\sis\s(?:an?|the|currently)\s(?:[\w-]+\s){0,4}?(?:professor|lecturer|fellow|researcher|scientist|director|historian|author|chair)\b",
    re.IGNORECASE,
)


def _before_the_title(reading: Reading) -> None:
    """``林远舟：云从哪里来？``, where a host is named and nobody says who speaks: the name before the colon."""
    record = reading.record
    title = record.pair("title").zh or ""
    match = _NAME_FIRST.fullmatch(title)
    if match is None or record.names_a_speaker():
        return
    others = (*record.people["hosts"], *record.people["chairs"])
    if not others or not is_zh_name(match[1], reading.lexicon) or match[1] in [one.name.zh for one in others]:
        return
    where = record.origins.get("title.zh")
    lines = where.lines if where else ()
    record.values["title"] = record.pair("title").replacing(Lang.ZH, match[2])
    record.note("title.zh", lines, 0.5, True)
    for at in record.add_people("speakers", people(match[1], reading.lexicon), lines, 0.5):
        record.guess_name("speakers", at)


#: A name, and behind the colon a title that says enough by itself.
_NAME_FIRST: Final = re.compile(r"([一-鿿]{2,3})[：:]\s*(\S.{7,})")


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
    if (match := EN_BIO_HEAD.match(row)) is not None:
        return bool(name) and (name or "-").split()[-1] in match.group(1) and not announces(row)
    rank = grammar(reading.lexicon).en_position.match(row)
    placed = rank is not None and re.match(r"\s+(?:at|of the|in the)\s+[A-Z]", row[rank.end() :]) is not None
    return placed and not has_han(row)  # a post in both languages is no sentence


def read_names(reading: Reading) -> None:
    """What the long texts say of names: the speaker where no label did, and another spelling in brackets."""
    _bio_behind_the_abstract(reading)
    _bio_within_the_abstract(reading)
    _before_the_title(reading)
    record = reading.record
    speakers = record.people["speakers"]
    for at, person in enumerate(speakers):
        for side in person.bio.sides():
            where = record.origins.get(f"speakers.{at}.bio.{side.lang}")
            lines = where.lines if where else ()
            if not speakers[at].name.side(side.lang):
                pattern = BIO_HEAD if has_han(side.text[:4]) else EN_BIO_HEAD
                if match := pattern.match(side.text):
                    named = people(match.group(0).rstrip(HEAD_END), reading.lexicon)
                    called = named[0].person.name.en if named else None
                    if called and " " not in called and speakers[at].name:
                        continue  # Dr. Roe is …
                    if named and (named[0].person.name.side(side.lang) or not speakers[at].name):
                        record.merge("speakers", at, named[0].person, lines, 0.7, True)
            _alias(reading, at, side.text[:300], lines)
        name = person.name.zh if not person.name.en else None
        for segment in reading.free() if name else ():
            if (begin := segment.text.find(name or "")) >= 0:
                _alias(reading, at, segment.text[begin : begin + 80], segment.lines)
    if not record.pair("series_name"):
        for side in record.pair("abstract").sides():
            if match := _OWN_SERIES.search(reading.lexicon.folded(side.text[:2000])):
                name = side.text[match.start(1) : match.end(1)]
                where = record.origins.get(f"abstract.{side.lang}")
                if not reading.lexicon.holds("generic", name):
                    record.put_pair("series_name", Bilingual(zh=name), where.lines if where else (), 0.5, True)
    if not record.pair("series_name"):
        abstracts = [s for s in reading.segments if s.field in ("abstract", "about") and has_han(s.text[:200])]
        bids = [s for s in reading.segments[:_HEAD] if s.field == NOISE and has_han(s.text)]  # 欢迎参加云溪论坛第12期！
        for segment in (*reading.free(), *bids, *abstracts):
            name, digits = banners.told(_with_its_end(segment, reading))
            if name and (has_han(name) or series_in(name, reading.lexicon).series):
                lang = Lang.ZH if has_han(name) else Lang.EN
                record.put_pair("series_name", Bilingual().replacing(lang, name), segment.lines, 0.6, True)
                _count(reading, digits, segment)
                return


#: Within so many lines from the head a notice bids its readers come.
_HEAD: Final = 3


def _count(reading: Reading, digits: str, named: Segment) -> None:
    """The number of a talk in the series a sentence named, told there or with the day of the talk."""
    for segment in (named, *reading.free()) if not digits else (named,):
        if told := digits or banners.one_of_them(segment.text):
            reading.record.put("number", number_of(told), segment.lines, 0.6, True)
            return


def read_collection(reading: Reading, name: str) -> None:
    """The series of a talk taken from a collection that is called as a series is, where nothing else names one."""
    found = heading(name, reading.lexicon) if name and not reading.record.pair("series_name") else Heading()
    if found.series and not (found.people or found.title):
        reading.record.put_pair("series_name", texts.pair(found.series, reading.main), (), 0.5, True)


def _with_its_end(segment: Segment, reading: Reading) -> str:
    """The text of a line; of an English sentence broken at its end, with the line below."""
    text = texts.clean(segment.text)
    broken = segment.field == FREE and not has_han(text) and text[-1:].isalpha() and len(text) > _BROKEN
    below = line_below(reading, segment) if broken else None
    return f"{text} {texts.clean(below.text)}" if below is not None and below.index == segment.index + 1 else text


#: A line of a letter broken by its width is longer.
_BROKEN: Final = 48


def _alias(reading: Reading, at: int, text: str, lines: tuple[int, ...]) -> None:
    """``Lan Yang (杨岚)``: the name on the other side."""
    name = reading.record.people["speakers"][at].name
    for lang in Lang:
        known, other = name.side(lang), name.side(lang.other)
        if known is None or other is not None:
            continue
        behind = next((match for end in texts.ends_of(known, text) if (match := _ALIAS.match(text, end))), None)
        found = behind or next((match for match in _NAME_AND_ALIAS.finditer(text) if match[2] == known), None)
        # 中川浩之（Hiroyuki Nakagawa），…
        first = found is not None and found.start() == (len(known) if found is behind else 0)
        called = _CALLED.sub("", found.group(1)) if found else ""
        named = names_one(called, reading.lexicon) or (first and foreign_name(called, reading.lexicon))
        if called and named and has_han(called) is (lang is Lang.EN):
            person = Person(name=Bilingual().replacing(lang.other, called))
            reading.record.merge("speakers", at, person, lines, 0.8)
            return
