"""What stands under no label above the talk: the series, its number, the speaker, and what may be the title."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual
from seminar.language import has_han
from seminar.read import texts
from seminar.read.announcing import announces, who_comes
from seminar.read.days_alone import DAY_ALONE
from seminar.read.headings import headings
from seminar.read.headings.talks_by import likely_name, told_of_somebody, without_kind_and_day
from seminar.read.headings.zh_talks_by import name_ahead, tells_of
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.labels.stack_lines import running_text
from seminar.read.lives import of_somebody_else
from seminar.read.pages.page_lines import boilerplate, signature
from seminar.read.persons.one_person import Named
from seminar.read.persons.people import people
from seminar.read.place_forms import is_place_line, place_forms
from seminar.read.reading import Reading
from seminar.read.record import same
from seminar.read.series import banners
from seminar.read.series.names import Heading, both_names, unit_generic
from seminar.read.series.rules import number_of
from seminar.read.times.day_lines import read_place_of_the_day
from seminar.read.times.hour_lines import behind_the_day, is_place, place_behind_the_hour, room_number
from seminar.read.unlabelled import said_by
from seminar.read.unlabelled.byline_wraps import read_wrapped_byline
from seminar.read.unlabelled.bylines import (
    institution,
    is_sentence,
    line_below,
    other_name,
    post_line,
    posts_below,
    rank_line,
    speaker_line,
    stands_over_its_place,
    where_the_speaker_works,
    with_fellowship,
    without_bullet,
)
from seminar.read.unlabelled.event_lines import event_line
from seminar.read.unlabelled.heading_places import before_the_abstract, between_labels
from seminar.read.unlabelled.series_over_title import series_over_title
from seminar.read.unlabelled.title_lines import DATE_ONLY, other_heads, quotes_the_title, verses

#: More lines than these above the labels are no headings.
_HEADINGS: Final = 8
#: A heading is no longer; the head of a talk in a week's list, with room and house, may be.
_LONGEST: Final = 160
_LONGEST_EVENT: Final = 260


def read_headings(reading: Reading, site: str) -> list[tuple[Segment, str]]:
    """Series, number and speaker from the unlabelled lines; what may be the title is handed back."""
    read_wrapped_byline(reading)
    headlines = _Headlines(reading, site)
    headlines.run()
    read_place_of_the_day(reading)
    where_the_speaker_works(reading)
    if any(segment.field == "speaker" and segment.text.strip() for segment in reading.segments):
        return headlines.candidates
    line = speaker_line(reading)
    return [(segment, text) for segment, text in headlines.candidates if segment is not line]


#: ``第二期``, between the labels of one talk.
_ISSUE_ALONE: Final = re.compile(r"第\s?(?:\d{1,4}|[一二三四五六七八九十百]{1,5})\s?[期讲講]")


class _Headlines:
    """One pass over the lines above the labels. Each step takes a line, or leaves it to the next step."""

    def __init__(self, reading: Reading, site: str) -> None:
        self.reading = reading
        self.site = site
        self.candidates: list[tuple[Segment, str]] = []
        #: The line a person was last read from, and what it and the lines below it say of the person.
        self.person: Segment | None = None
        self.said = ""

    def run(self) -> None:
        steps = (
            self._series_below,
            self._number,
            self._event,
            self._titled,
            self._by,
            self._place,
            self._hour_and_place,
            self._invited,
            self._below,
            self._skipped,
        )
        for segment, text in self._lines():
            if len(text) > _LONGEST:
                self._event(segment, text)
            elif not any(step(segment, text) for step in (*steps, self._named)):
                self._heading(segment, text)

    def _lines(self) -> Iterator[tuple[Segment, str]]:
        """The first lines above the labels, the headings, and the lines above the abstract; no lone dates."""
        # how to join may stand beside the hour, at the head of all
        fields = (FREE, NOISE, "noise", "posted", "section", "passcode", "meeting_id", "link")
        mail = [s for s in self.reading.segments if self.reading.lexicon.normal(s.label) == "subject"]
        labels = (
            s.index for s in self.reading.segments if s.field not in fields and not s.structured and s not in mail
        )
        first_label = next(labels, sys.maxsize)
        before = before_the_abstract(self.reading) | between_labels(self.reading)
        second = other_heads(self.reading)
        poem = verses(self.reading)
        running = running_text(self.reading.free())
        seen = 0
        for segment in self.reading.free():
            text = without_bullet(self.reading, segment, texts.short(segment.text))
            if segment.index in poem | running or not text or self.reading.has_used(segment):
                continue
            if len(text) > (_LONGEST_EVENT if text.count(",") > 2 else _LONGEST):
                continue
            if DATE_ONLY.match(text):
                self.reading.posted.append(segment)
                continue
            above = segment.index <= first_label or segment.heading > 0 or segment.index in before or segment in second
            above = above or who_comes(self.reading.lexicon.folded(text)) is not None
            above = above or _ISSUE_ALONE.fullmatch(text) is not None
            if above and seen < _HEADINGS:
                seen += 1
                yield segment, text

    def _series_below(self, segment: Segment, text: str) -> bool:
        """The name of a series in quotation marks, below the line that says it is one."""
        lines, record = self.reading.segments, self.reading.record
        at = lines.index(segment)
        name, digits = banners.named_below(lines[at - 1].text if at else "", segment.text)
        if not name or not record.pair("title") or quotes_the_title(name, self.reading):
            return False
        record.values["series_name"] = Bilingual().replacing(texts.side(name, self.reading.main), name)
        record.note("series_name.zh", segment.lines, 0.7, True)
        record.put("number", number_of(digits) if digits else None, segment.lines, 0.7)
        self.reading.use(segment)
        return True

    def _number(self, segment: Segment, text: str) -> bool:
        """A number alone below the name of a series."""
        record = self.reading.record
        if not (text.isdecimal() and len(text) <= 4 and record.pair("series_name")):
            return False
        record.put("number", int(text), segment.lines, 0.6, True)
        if record.get("number") == int(text):
            record.note("number", segment.lines, 0.6)
            self.reading.use(segment)
        return True

    def _event(self, segment: Segment, text: str) -> bool:
        return event_line(self.reading, segment, text)

    def _by(self, segment: Segment, text: str) -> bool:
        taken, title = said_by.read_by(self.reading, segment, text)
        if title:
            self.candidates.append((segment, title))
        return taken

    def _titled(self, segment: Segment, text: str) -> bool:
        """``She will give a talk titled:``, and the title on the next line."""
        below = line_below(self.reading, segment) if _INTRODUCES.search(text) else None
        if below is None or len(below.text) > 200 or self.reading.record.pair("title"):
            return False
        value = texts.pair(texts.short(below.text), self.reading.main)
        self.reading.record.put_pair("title", value, below.lines, 0.7, True)
        self.reading.use(below)
        return False  # the line itself may name the speaker

    def _place(self, segment: Segment, text: str) -> bool:
        forms = (_ROOM, _FLOOR, _HALL)
        text = behind_the_day(text) or text
        folded = self.reading.lexicon.folded(text)
        room = any(form.match(folded) for form in forms) or self._room_beside_the_hour(segment, text)
        if self.reading.record.pair("venue") or not room:
            return False
        self.reading.place(text, segment, 0.6)
        self.reading.use(segment)
        return True

    def _hour_and_place(self, segment: Segment, text: str) -> bool:
        place = place_behind_the_hour(text)
        if place and not any(other.field == "venue" and other.text.strip() for other in self.reading.segments):
            self.reading.place(place, segment, 0.6)
        return bool(place)

    def _room_beside_the_hour(self, segment: Segment, text: str) -> bool:
        """``Mill Hall 204`` directly below or above a line that tells the hour."""
        if len(text) > 90 or has_han(text) or DAY_ALONE.fullmatch(text):
            return False
        counted = _COUNTED_ROOM.search(text) and place_forms().whole.fullmatch(text)
        placed = counted or is_place_line(text) or room_number(text) or ("," in text and is_place(text))
        if self.reading.lexicon.holds("counted", text.split()[0]) or not placed:
            return False  # Week 8, Spring 2031
        lines = self.reading.segments
        at = lines.index(segment)
        near = _NEAR_A_ROOM if counted else 1  # Mill 104, below the title below the speaker below the hour
        beside = [
            other
            for other in lines[max(at - near, 0) : at + near + 1]
            if 0 < abs(other.index - segment.index) <= near + 2
        ]
        return any(_HOUR.search(other.text) and len(other.text) <= 80 for other in beside)

    def _invited(self, segment: Segment, text: str) -> bool:
        """``邀请X大学Y教授演讲。…``: who comes, and perhaps what it is about."""
        match = who_comes(self.reading.lexicon.folded(text))
        who = re.split(r"[与與][本我][所院校系]", text[match.start(1) : match.end(1)])[0] if match else ""
        named = people(who, self.reading.lexicon)
        if match is None or (match[1] and not (named and named[0].person.name)):
            return False
        if named:
            said_by.add_speakers(self.reading, named, segment)
        rest = text[match.end() :]
        if len(rest) >= (12 if rest.endswith("。") else 20) and not announces(rest):
            value = texts.paragraphs(rest, self.reading.main)
            self.reading.record.put_pair("abstract", value, segment.lines, 0.6, True)
        return True

    def _below(self, segment: Segment, text: str) -> bool:
        """The lines directly below a person's: the name in the other language, the institution, the post."""
        speakers = self.reading.record.people["speakers"]
        if self.reading.has_used(segment) and self.person is not None and segment.index <= self.person.index:
            return True  # taken together with the line above
        if self.person is None or not speakers or line_below(self.reading, self.person) is not segment:
            return False
        below = [segment]
        if other_name(text, speakers[0], self.reading):
            found: tuple[Named, ...] = people(text, self.reading.lexicon)
        elif post_line(text, self.reading) or rank_line(text, self.reading):
            below = [segment, *posts_below(self.reading, segment)]
            places = ", ".join(texts.short(line.text) for line in below)
            found = with_fellowship(people(f"{self.said}, {places}", self.reading.lexicon))
        else:
            return False
        if not found or of_somebody_else(speakers[0], found[0].person):
            return False
        lines = tuple(number for line in below for number in line.lines)
        self.reading.record.merge("speakers", 0, found[0].person, lines, 0.7, True)
        for line in below:
            self.reading.use(line)
        self.person, self.said = below[-1], ", ".join((self.said, *(texts.short(line.text) for line in below)))
        return True

    def _skipped(self, segment: Segment, text: str) -> bool:
        """A sentence, a piece of one, or an institution alone is no heading."""
        said = text.rstrip(".") if segment.heading else text  # ## Ice in $K$-Clouds.
        sentence = is_sentence(said) and not banners.coming(text) and not self._told_as_a_talk(text)
        office = institution(text, self.reading) or (
            "," in text and not has_han(text) and post_line(text, self.reading)
        )
        if sentence or not (office or _PIECE.match(text)):
            return sentence
        return not headings.heading(text, self.reading.lexicon).people  # Professor Jane Roe, Harbour University

    def _told_as_a_talk(self, text: str) -> bool:
        """``讲座预告 | 云从哪里来，往哪里去！``: a word for talks before a stroke, so what follows is a title."""
        kind = re.match(r"([^|｜丨，。！？]{2,12}?)\s*[|｜丨]\s*(?=\S{4,60}$)", text)
        return kind is not None and self.reading.lexicon.holds("generic", kind[1])

    def _named(self, segment: Segment, text: str) -> bool:
        if not stands_over_its_place(self.reading, segment, text):
            return False
        self._speaks(segment, people(text, self.reading.lexicon), text)
        return True

    def _somebody_speaks(self, segment: Segment) -> bool:
        """Whether a speaker is known, or the line below names one."""
        below = line_below(self.reading, segment)
        text = texts.short(below.text) if below else ""
        named = people(text, self.reading.lexicon) if 0 < len(text) <= _A_PERSON else ()
        known = self.reading.record.names_a_speaker()
        name = named[0].person.name if len(named) == 1 and not named[0].rest else Bilingual()
        return known or bool(name.zh) or likely_name(name.en or "", self.reading.lexicon)

    def _whose(self, text: str, segment: Segment) -> Heading | None:
        """Speaker and title of a heading that begins with a name, where nothing else tells who speaks."""
        lexicon = self.reading.lexicon
        if told := told_of_somebody(text, lexicon):
            return told
        named = name_ahead(text, lexicon)
        rest = (other.text for other in self.reading.segments if other is not segment)
        return named if named and tells_of(named.people, "\n".join(rest)) else None

    def _speaks(self, segment: Segment, named: tuple[Named, ...], said: str) -> None:
        """``said`` is what the line says of the person, without the series before it."""
        said_by.add_speakers(self.reading, named, segment)
        self.person, self.said = segment, texts.short(said)

    def _heading(self, segment: Segment, text: str) -> None:
        record, lexicon = self.reading.record, self.reading.lexicon
        if lexicon.field_of(segment.text.split()[0]) == "noise" and len(segment.text.split()) == 2:
            return  # 活動類型 Forum
        line = texts.short(segment.text)
        found = headings.heading(segment.text if text == line else text, lexicon, site=self.site)
        if not (found.people and found.title) and not self._somebody_speaks(segment):
            bare = filter(None, (without_kind_and_day(line), found.title))
            whose = next((it for one in bare if (it := self._whose(one, segment)) is not None), None)
            found = replace(found, people=whose.people, title=whose.title) if whose else found
        if hours := headings.HOURS_AHEAD.match(segment.text):
            told = replace(segment.spans[0], text=hours.group().strip())
            self.reading.when.append(replace(segment, field="time", spans=(told,)))
        if not found.series and (above := self._before_the_speaker(line) or series_over_title(self.reading, line)):
            found = Heading(series=above)
        if found.number is not None and not (found.series or found.title or record.pair("series_name")):
            found = replace(found, series=self._counted_below(segment))
        if found.series and not self._of_one_person(found.series) and not quotes_the_title(found.series, self.reading):
            record.put_pair("series_name", both_names(found.series, lexicon), segment.lines, 0.8, True)
            self.reading.use(segment)
        if found.number is not None:
            record.put("number", found.number, segment.lines, 0.8)
            if record.get("number") == found.number:
                record.note("number", segment.lines, 0.8)
                self.reading.use(segment)
        if found.people and (named := people(found.people, lexicon)):
            self._speaks(segment, named, found.people if found.series else segment.text)
        if found.title and not (
            boilerplate(found.title, lexicon) or signature(found.title, lexicon) or is_place_line(found.title)
        ):
            self.candidates.append((segment, found.title))

    def _counted_below(self, segment: Segment) -> str:
        """``物理学院学术报告``, and below it ``第55期``: the kind of talk whose number stands below it is a series."""
        lines = self.reading.segments
        at = lines.index(segment)
        above = texts.short(lines[at - 1].text) if at else ""
        return above if above and unit_generic(self.reading.lexicon.folded(above), self.reading.lexicon) else ""

    def _of_one_person(self, series: str) -> bool:
        """``林远舟教授学术讲座``: named by the speaker, one talk and no series."""
        speakers = self.reading.record.people["speakers"]
        return any(series.startswith(name) for one in speakers if (name := one.name.zh))

    def _before_the_speaker(self, text: str) -> str:
        """``Rainlunch: Jane Roe``: what stands before the name of the speaker, known by a label, is a series."""
        name, colon, who = text.lstrip("# ").partition(":")
        known = [side.text for one in self.reading.record.people["speakers"] for side in one.name.sides()]
        if not colon or not 4 <= len(name) <= 40 or not any(same(who.strip(), one) for one in known):
            return ""
        lexicon = self.reading.lexicon
        said = lexicon.holds("generic", name) or lexicon.field_of(name) is not None or name.endswith(("fense", "fence"))
        return "" if said or headings.heading(name, lexicon).generic else name.strip()


#: ``a talk titled:``, ``主题为：`` at the end of a line
_INTRODUCES: Final = re.compile(
    r"\b(?:entitled|titled|called|on the topic)\s*[:,]?$|(?:题为|题目为|主题为|題為|主題為)\s*[:：]?$", re.I
)
#: ``will give a talk on``, between the lines of a speaker and a title.
_PIECE: Final = re.compile(r"(?:will|is|gives?|on|in|at|from|to|and|by|with|speaks?|presents?|entitled|titled)\s")
#: ``4:15 pm``, ``16.00``, ``3 p.m.``
#: A line that names a person is no longer.
_A_PERSON: Final = 80
_HOUR: Final = re.compile(r"\d{1,2}[:.]\d\d\b|\d\s?[ap]\.?m\b", re.IGNORECASE)
#: So many lines from the hour stands a room with its number.
_NEAR_A_ROOM: Final = 3
#: A number that is no year.
_COUNTED_ROOM: Final = re.compile(r"(?<!\d)(?!(?:19|20)\d\d\b)\d")
#: ``明德 305``, ``理科楼B210室`` alone on a line.
_ROOM: Final = re.compile(
    r"^[一-鿿]{1,10}(?:[A-Z][座栋幢区])?\s*[A-Za-z]?-?\d{2,4}[A-Za-z]?(?:会议室|會議室|报告厅|教室|课室|室)?$"
)
#: ``云溪大学未来教室（管理大楼9楼）``, ``文科楼北栋信义讲堂``: a hall, alone on a line.
_HALL: Final = re.compile(
    r"^[一-鿿A-Za-z0-9 ]{2,20}(?:教室|会议室|会议厅|报告厅|演讲厅|多功能厅|礼堂)(?:[（(][^（）()]{2,16}[）)])?$"
    r"|^[一-鿿]{2,12}[楼馆栋座厦][一-鿿A-Za-z0-9 ]{0,12}(?:讲堂|中心|厅|室)$"
    # 云溪大学东山校区文学院听雨轩
    r"|^[一-鿿]{2,12}校区[一-鿿A-Za-z0-9（）() ]{2,20}$"
)
#: ``长云大学管理大楼11楼-大讲堂``: a building with its floor.
_FLOOR: Final = re.compile(
    r"^[一-鿿]{2,16}[楼樓馆館厦廈]\s*[A-Za-z]?\d{1,4}\s*[楼樓层層Ff室][\s\-–—]*[一-鿿A-Za-z0-9]{0,12}$"
)
