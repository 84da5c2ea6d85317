"""What of a labelled title is the title: without its series and number, the kind of talk, the tags and the day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.read import texts
from seminar.read.days_alone import without_day
from seminar.read.headings import headings
from seminar.read.headings.forms import title_in_marks
from seminar.read.headings.title_remarks import language_behind, without_remarks, without_whose
from seminar.read.labelled.labelled_people import run_on
from seminar.read.labels.segments import Segment, Span
from seminar.read.persons.people import people
from seminar.read.persons.posts_zh import is_office
from seminar.read.reading import Reading
from seminar.read.series.names import Heading, unit_generic
from seminar.read.series.rules import number_of, rules_of

_SESSION: Final = re.compile(r"^第\s*([\d一二三四五六七八九十百]+)\s*[讲期场回]\s*[:：、|｜丨\s]*")


def first_of(segment: Segment, text: str) -> Span:
    """The stretch of a segment's first line that is ``text``."""
    span = segment.spans[0]
    start = span.start + max(span.text.find(text), 0)
    return Span(span.index, span.number, start, start + len(text), text)


def behind_the_speaker(reading: Reading, text: str) -> str:
    """``Jane Roe - Ice in Clouds``: what stands behind the name of the speaker a label gives; ``""`` for nothing."""
    told = (s.text for s in reading.segments if s.field == "speaker" and not reading.empty(s.text))
    for one in (one for said in told for one in people(texts.short(said), reading.lexicon)):
        for side in one.person.name.sides():
            match = re.match(
                rf"(?:(?:Prof|Dr|Professor)\.?\s)*{re.escape(side.text)}\s*(?:[(（][^()（）]{{2,80}}[)）]\s*)?(?:[-–—:：|]+)\s*(\S.{{3,}})",
                text,
            )
            if match:
                return match[1]
    return ""


#: ``11月27日 Ice in Clouds``
_DAY_AHEAD: Final = re.compile(r"(?:20\d\d年)?\d{1,2}月\d{1,2}[日号]\s+(?=\S{4})")
#: ``No.31-11 Ice in Clouds``, ``Lecture Notice: Ice in Clouds``, ``Note: Seminar - Ice in Clouds``: how a house counts
#: its talks, what a post is.
_FILED: Final = re.compile(
    r"No\.\s?\d{2}-\d{1,3}[:.]?\s+(?=[A-Z])|(?:Notes?|Memo)\s?:\s*(?:Seminar|Talk|Lecture|Colloquium)\s?[-–—:]\s+(?=\S.{3})|(?:Lecture|Talk|Seminar)\s(?:Notice|Announcement|Information)\s?[:：]\s?(?=\S.{3})"
)
#: ``工作坊二：云中的冰``: which talk of the day.
_WHICH: Final = re.compile(r"(?:讲座|講座|报告|報告|演讲|演講|工作坊)[一二三四五六七八九十]\s?[:：]\s?(?=\S{3})")
#: ``Ice in Clouds. Please see website for full abstract.``, ``Ice in Clouds Abstract``
_SEE: Final = re.compile(
    r"(?<=[a-z]{3})\s+Abstract$|(?<=\S)\s+(?:Please\s)?[Ss]ee\s(?:the\s|our\s)?(?:web\s?(?:site|page)|link|flyer|poster)\b[^.]{0,60}\.?$"
)
#: ``学术报告 | 云中的冰``: what kind of item a page lists, before the title.
_KIND: Final = re.compile(r"([^|｜丨—:：]{2,24}?)\s*(?:[|｜丨]|——)\s*(?=\S{2})")


#: ``学术报告：云中的冰``: what kind of talk, before the title.
_KIND_AHEAD: Final = re.compile(r"([一-鿿]{2,8})[:：]\s*(?=\S{4})")
#: ``“观云”系列报告（二）：海雾三十年``
_NTH_OF: Final = re.compile(
    r"([^（）()：:]{4,24})[（(](?:总?第?)?([一二三四五六七八九十]{1,3}|\d{1,4})[期讲场講場]?[)）]\s?[：:]\s?(\S.{3,})"
)


def _of_no_series(text: str, reading: Reading) -> bool:
    """``学术报告``, ``海洋学院学术报告``: what kind of talk, perhaps whose, and of no series."""
    lexicon = reading.lexicon
    return lexicon.holds("generic", text) or unit_generic(lexicon.folded(text), lexicon)


#: ``RainMet#5期 云中的冰：机遇与挑战``
_HASHED: Final = re.compile(r"([A-Za-z][A-Za-z0-9]{2,15})\s?#\s?(\d{1,4})\s?期?\s+(\S.{4,})")


#: ``《云中的冰与人间的雨》``: the marks are round the title, not part of it; a book of few letters keeps them.
IN_MARKS: Final = re.compile(r"^《([^《》]{6,})》$")


#: ``云中的冰（系列四）``
_PART_BEHIND: Final = re.compile(r"(?<=\S{4})\s?[（(]系列\s?([一二三四五六七八九十\d]{1,3})[)）]$")
#: ``「云中的冰」專題演講``
_QUOTED_TALK: Final = re.compile(r"^[「“]([^「」“”]{4,80})[」”]\s?([一-鿿]{2,6})$")


#: ``云中的冰 | 海洋学院``: whose page it is, as the name of a page says behind the title.
_PAGE_BEHIND: Final = re.compile(r"\s[|｜]\s?([一-鿿]{4,24})$")


def title_value(reading: Reading, text: str, segment: Segment) -> Bilingual:
    """The title in what a label says of it; series, number, language and day go to their own fields."""
    bare = _SEE.sub("", re.sub(r"^\s*[-–—]{1,3}\s*", "", texts.short(text)))
    if (kind := _KIND_AHEAD.match(bare)) and reading.lexicon.holds("generic", kind[1]):
        bare = bare[kind.end() :]
    bare = bare[slot.end() :] if (slot := headings.SLOT.match(bare)) else bare  # Keynote 2: Ice in Clouds
    bare = bare[filed.end() :] if (filed := _FILED.match(bare) or _WHICH.match(bare)) else bare
    bare = re.sub(r"(?<=\S{3})\s+https?://\S+$", "", bare.rstrip("。") if bare.count("。") == 1 else bare)
    bare = texts.short(bare[:-1]) if re.fullmatch(r"(?:'[^']+'|‘[^‘]+’|\"[^\"]+\"|“[^“]+”)\.", bare) else bare
    bare = re.sub(r"\\?\"", '"', bare) if bare.startswith(('\\"', '"\\"')) else bare
    if (whole := IN_MARKS.match(bare)) is not None:
        bare = whole.group(1)
    elif (told := _QUOTED_TALK.match(bare)) is not None and reading.lexicon.holds("generic", told.group(2)):
        bare = told.group(1)
    bare = title_in_marks(bare, reading.lexicon) or bare
    if (page := _PAGE_BEHIND.search(bare)) and is_office(page[1], reading.lexicon):
        bare = bare[: page.start()]
    if part := _PART_BEHIND.search(bare):
        reading.record.put("number", number_of(part[1]), segment.lines, 0.8)
        bare = bare[: part.start()]
    bare = _without_own_series(reading, bare)
    reading.record.put("language", language_behind(bare, reading.lexicon), segment.lines, 0.8)
    bare = without_whose(bare)
    bare = without_day(without_remarks(_tagged(reading, bare, segment), reading.lexicon))
    bare = _behind_its_kind(reading, _behind_its_series(reading, bare, segment), segment)
    if (day := _DAY_AHEAD.match(bare)) and not any(s.field in ("time", "date") for s in reading.segments):
        reading.when.append(replace(segment, field="date", spans=(first_of(segment, day.group().strip()),)))
        bare = bare[day.end() :]
    if match := _SESSION.match(bare):
        rest = bare[match.end() :]
        if rest:
            reading.record.put("number", number_of(match.group(1)), segment.lines, 0.8)
            bare = rest
    if ((quoted := re.match(r"^[「『“](.{2,120}?)[」』”]\s*[。.]\s*(.+)$", bare)) and len(quoted.group(2)) >= 6) or (
        quoted := re.match(r"^['‘\"“](.{4,200}?)['’\"”][.。]\s+(.+)$", bare) or _WHO_PRESIDES.match(bare)
    ):
        bare = quoted.group(1)
        run_on(reading, quoted.group(2), segment)
    return texts.pair(bare, reading.default(segment))


#: ``云溪讲坛第5讲：海雾三十年``, ``SFMET 12期 - Ice in Clouds``
_COUNTED_AHEAD: Final = re.compile(
    r"^(?:[^\s：:]{2,20}|[A-Za-z][A-Za-z ]{2,40})"
    r"(?:#\s?\d{1,4}\s?期?|第\s*[\d一二三四五六七八九十百]{1,5}\s*[期讲场回])\s*[：:\-–—|｜]"
)


#: ``Rain Journal Club: Ice in Clouds``
_NAMED_AHEAD: Final = re.compile(
    r"((?:[A-Z][\w&’'-]*\s){1,5}(?:Seminar|Colloquium|Journal\sClub|(?:Seminar|Lecture|Talk|Webinar)\sSeries)):\s+(?=[A-Z“\"]\S*\s\S)"
)


def _behind_its_series(reading: Reading, bare: str, segment: Segment) -> str:
    """A title without the series and the number before it, which go to their fields."""
    if _COUNTED_AHEAD.match(bare):
        found = headings.heading(bare, reading.lexicon)
        if not found.title or found.number is None:
            return bare
        _tell_series(reading, segment, in_its_language(found.series), found.number)
        return found.title
    if hashed := _HASHED.fullmatch(bare):
        _tell_series(reading, segment, Bilingual(en=hashed[1]), int(hashed[2]))
        return hashed[3]
    if named := _NAMED_AHEAD.match(bare):
        led = headings.heading(named[1], reading.lexicon)
        if led.series == named[1] and not led.title:
            _tell_series(reading, segment, Bilingual(en=named[1]), None)
            return bare[named.end() :]
    nth = _NTH_OF.match(bare)
    if nth and rules_of(reading.lexicon).series_end.search(reading.lexicon.folded(nth[1])):
        _tell_series(reading, segment, texts.pair(nth[1], Lang.ZH), number_of(nth[2]))
        return nth[3]
    return bare


#: ``Rain Seminar "Ice in Clouds"``, ``a talk on "Ice in Clouds"``: the series or the kind of talk before the marks.
_KIND_AND_MARKS: Final = re.compile(
    r"(?P<kind>(?:[Aa]n?\s|[Tt]he\s)?(?:[A-Z][\w&’'-]*\s(?:(?:of|and|in|for|on)\s)?){0,5}"
    r"(?:[Ss]eminar|[Ll]ecture|[Tt]alk|[Cc]olloquium|[Pp]resentation|[Ww]ebinar|[Ww]orkshop)(?:\s[Ss]eries)?)"
    r"(?:\s(?:on|about|titled|entitled|called))?\s?[:：,–—-]?\s?[“\"](?P<title>[^“”\"]{6,200})[”\"]\.?"
)
#: ``Lecture - Ice in Clouds``, ``Talk: Ice in Clouds``, ``a talk on ice in clouds``
_EN_KIND_AHEAD: Final = re.compile(
    r"(?:(?:(?:Guest|Invited|Public|Research|Special)\s)?(?:Seminar|Lecture|Talk|Colloquium|Presentation|Webinar)\s?(?::|\s[–—-])\s"
    r"|[Aa]n?\s(?:guest\s|invited\s|public\s|short\s)?(?:talk|lecture|seminar)\s(?:on|about)\s(?:the\stopic\sof\s)?)(?=\S+\s\S)"
)


def _behind_its_kind(reading: Reading, bare: str, segment: Segment) -> str:
    """A title without the kind of talk before a stroke or marks; a series there goes to its field."""
    if marked := _KIND_AND_MARKS.fullmatch(bare):
        led = headings.heading(marked["kind"], reading.lexicon)
        if led.series == marked["kind"]:
            _tell_series(reading, segment, Bilingual(en=led.series), None)
        return marked["title"]
    bare = _EN_KIND_AHEAD.sub("", bare, count=1) if _EN_KIND_AHEAD.match(bare) else bare
    kind = _KIND.match(bare)
    if kind is None:
        return bare
    if _of_no_series(kind.group(1), reading):
        return bare[kind.end() :]
    led = headings.heading(kind.group(1), reading.lexicon)
    if not led.series or not has_han(led.series):
        return bare
    _tell_series(reading, segment, texts.pair(led.series, Lang.ZH), led.number)
    return bare[kind.end() :]  # 云溪名家讲坛——海雾三十年


def _tell_series(reading: Reading, segment: Segment, name: Bilingual, number: int | None) -> None:
    reading.record.put("number", number, segment.lines, 0.8)
    reading.record.put_pair("series_name", name, segment.lines, 0.8, True)


def in_its_language(name: str) -> Bilingual:
    """A name whole on the side of the language it is in."""
    return texts.pair(name, Lang.ZH if has_han(name) else Lang.EN)


#: ``「海雾三十年」，由林远舟教授主持。``, ``“Thirty Years of Fog”, moderated by Jane Roe.``
_WHO_PRESIDES: Final = re.compile(
    r"^[「『“‘'\"](.{2,200}?)[」』”’'\"]\s*[，,]\s*((?:由.{2,20}?主持|(?:hosted|chaired|moderated)\s+by\s).*)$",
    re.IGNORECASE,
)


#: The card of a page has no more lines.
_CARD: Final = 60
_PARTED: Final = re.compile(r"\s*(?:[:：|｜]|[–—-]{1,2}\s)\s*(?=\S{4})")


def _without_own_series(reading: Reading, title: str) -> str:
    """``Harbour Lecture: Ice in Clouds``, where a label of its own says that the series is the Harbour Lecture."""
    named = [s for s in reading.segments[:_CARD] if s.field == "series"] if _PARTED.search(title) else []
    for name in (texts.short(segment.text) for segment in named):
        behind = _PARTED.match(title, len(name))
        if name and behind and title.casefold().startswith(name.casefold()):
            return title[behind.end() :]
    return title


#: ``[讲座]【云溪讲坛第84期】``: what kind of talk, and of which series, before the title.
_TAGS: Final = re.compile(r"^(?:(?:\[[^\[\]]{2,30}\]|【[^【】]{2,40}】|［[^［］]{2,30}］)\s*)+(?=\S{2})")


#: ``【每周一课】``, ``【云溪有约】``: what meets again and again.
_REGULAR: Final = re.compile(
    r"每[周週月日][一-鿿]{1,4}|[一-鿿]{2,6}(?:有约|有約|会客厅|會客廳|大家谈|大家談|面对面|下午茶|午餐会|之夜)"
)


def _tagged(reading: Reading, text: str, segment: Segment) -> str:
    """A title without the tags before it; a series and number in them go to their fields."""
    match = _TAGS.match(text)
    if match is None:
        return text
    known = False
    for tag in re.split(r"[\[\]【】［］\s]+", match.group()):
        found = headings.heading(tag, reading.lexicon) if tag else Heading(generic=True)
        found = replace(found, series=tag) if _REGULAR.fullmatch(tag) else found
        if found.series or found.number is not None:
            _tell_series(reading, segment, in_its_language(found.series), found.number)
        known = known or bool(found.series) or found.generic or reading.lexicon.holds("generic", tag)
    return text[match.end() :] if known else text


def closed(lines: Sequence[str]) -> list[str]:
    """The lines of a value; one with a bracket that is closed on the next is one line with it."""
    whole: list[str] = []
    for line in lines:
        opened = bool(whole) and re.search(r"[（(][^（）()]*$", whole[-1]) and re.match(r"[^（）()]*[）)]", line)
        whole[-1:] = [joined([whole[-1], line])] if opened else [*whole[-1:], line]
    return whole


def joined(lines: Sequence[str]) -> str:
    """The lines of a broken title: between Chinese letters and marks the break leaves no blank."""
    whole = ""
    for line in (line.strip() for line in lines):
        closed = bool(re.search(r"[一-鿿—、，：。？！”》]$", whole)) and bool(re.match(r"[一-鿿—“《]", line))
        whole += line if closed or not whole else f" {line}"
    return whole
