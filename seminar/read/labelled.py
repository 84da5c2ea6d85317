"""Labelled values → the record: each kind of label has a method that knows what may stand behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.findings import Severity
from seminar.language import has_han, side_of
from seminar.model import Person
from seminar.read import headings, online, texts
from seminar.read.labels import WHEN
from seminar.read.lexicon import Lexicon
from seminar.read.people import EMAIL, URL, Named, is_latin_name, is_zh_name, people
from seminar.read.posts import en_post, zh_post
from seminar.read.record import Record, same
from seminar.read.segments import FREE, GROUP, NOISE, Segment, Span, boilerplate, signature

_SESSION: Final = re.compile(r"^第\s*([\d一二三四五六七八九十百]+)\s*[讲期场回]\s*[:：、\s]*")
_SPEAKER_DASH: Final = re.compile(r"\s*(?:——|—|–|\s-\s)\s*")
#: ``Jane Roe (University of Northland). Discussing …``: a person, and sentences behind the bracket.
_RUNS_ON: Final = re.compile(r"^([^.。（(]{2,60}(?:\.\s?[^.。（(]{2,40}){0,2}[（(][^（）()]{2,80}[）)])\s*[.。]\s*(\S.{11,})$", re.DOTALL)
_GROUPS: Final = {"speaker": "speakers", "host": "hosts", "chair": "chairs", "contact": "contacts"}
_CUT_OFF: Final = re.compile(r"^https?:/{0,2}(?:www\.?)?$|^https?:/[^/]|…$|\.\.\.$")
_LANGUAGES: Final = re.compile(r"[，,、/;；\s]|和|及|and")


@dataclass(slots=True)
class Reading:
    """One talk being read: its segments in order, the record, and which stretches of the source are used."""

    segments: Sequence[Segment]
    lexicon: Lexicon
    main: Lang
    record: Record = field(default_factory=Record)
    used: list[Span] = field(default_factory=list)
    marks: list[Span] = field(default_factory=list)
    rest: list[tuple[int, str]] = field(default_factory=list)
    when: list[Segment] = field(default_factory=list)
    posted: list[Segment] = field(default_factory=list)
    meeting: online.Meeting = field(default_factory=online.Meeting)
    meeting_lines: dict[str, tuple[int, ...]] = field(default_factory=dict)
    holder: tuple[str, int] | None = None

    def use(self, segment: Segment) -> None:
        self.used.extend(segment.spans)

    def default(self, segment: Segment) -> Lang:
        """The side of a value that does not tell its own: that of its label, else of the notice."""
        return side_of(segment.label) or (Lang.ZH if has_han(segment.label) else self.main)

    def empty(self, text: str) -> bool:
        bare = texts.short(text)
        return not bare or self.lexicon.holds("placeholders", bare) or bare in ("-", "—", "?", "？", "/")

    # ------------------------------------------------------------ all labels

    def read_labels(self) -> None:
        """Every labelled segment into the record, in the order of the source."""
        for segment in self.segments:
            if segment.field == GROUP and segment.mark is not None:
                self.marks.append(segment.mark)
            if segment.field in (FREE, NOISE, GROUP):
                continue
            if segment.field in ("noise", "section"):
                continue
            if segment.mark is not None:
                self.marks.append(segment.mark)
            text = segment.text
            if self.empty(text):
                continue
            _METHODS[segment.field](self, segment, text)

    def confidence(self, segment: Segment) -> float:
        return 0.8 if segment.damaged else 0.9 if segment.glued else 1.0

    # ------------------------------------------------------------ title, series

    def title(self, segment: Segment, text: str) -> None:
        lines = [span.text for span in segment.spans if span.text.strip()]
        others = [other for other in self.segments if other.field == "title" and other is not segment and other.text.strip()]
        if others and not self.record.pair("title"):
            found = headings.heading(" ".join(lines), self.lexicon)
            if (found.series or found.people) and not found.title:
                self.series(segment, text)
                return
        if len(lines) > 1 and not segment.structured and len({side_of(line) for line in lines} - {None}) > 1:
            groups: list[list[str]] = []
            for line in lines:
                if groups and side_of(line) is side_of(groups[-1][-1]):
                    groups[-1].append(line)
                else:
                    groups.append([line])
            values = [self._title_value(" ".join(group), segment) for group in groups]
        else:
            values = [self._title_value(" ".join(lines), segment)]
        for value in values:
            if value:
                self.record.put_pair("title", value, segment.lines, self.confidence(segment))
        self.use(segment)

    def _title_value(self, text: str, segment: Segment) -> Bilingual:
        bare = re.sub(r"^\s*[-–—]{1,3}\s*", "", texts.short(text))
        bare = re.sub(r"\\?\"", '"', bare) if bare.startswith(('\\"', '"\\"')) else bare
        if re.match(r"^[^\s：:]{2,20}(?:#\s?\d{1,4}\s?期?|第\s*[\d一二三四五六七八九十百]{1,5}\s*[期讲场回])\s*[：:\-–—|｜]", bare):
            found = headings.heading(bare, self.lexicon)
            if found.title and found.number is not None:
                self.record.put("number", found.number, segment.lines, 0.8)
                self.record.put_pair("series_name", texts.pair(found.series, Lang.ZH if has_han(found.series) else Lang.EN), segment.lines, 0.8, True)
                bare = found.title
        if match := _SESSION.match(bare):
            rest = bare[match.end() :]
            if rest:
                self.record.put("number", headings.number_of(match.group(1)), segment.lines, 0.8)
                bare = rest
        if (quoted := re.match(r"^[「『“](.{2,120}?)[」』”]\s*[。.]\s*(.+)$", bare)) and len(quoted.group(2)) >= 6:
            bare = quoted.group(1)
            self._run_on(quoted.group(2), segment)
        elif quoted := re.match(r"^['‘\"“](.{4,200}?)['’\"”][.。]\s+(.+)$", bare):
            bare = quoted.group(1)
            self._run_on(quoted.group(2), segment)
        return texts.pair(bare, self.default(segment))

    def _run_on(self, text: str, segment: Segment) -> None:
        """Sentences behind a quoted title: who presides, and what it is about."""
        kept = []
        for sentence in re.split(r"(?<=[。.])(?<!Dr\.)(?<!Prof\.)(?<!Mr\.)(?<!Ms\.)\s*", text):
            match = re.match(r"^由(.{2,20}?)主持|^(?:Hosted|Chaired|Moderated)\s+by\s+(.{3,60}?)[.。]?$", sentence.strip())
            if match:
                named = people(match.group(1) or match.group(2), self.lexicon)
                self.record.add_people("hosts", named, segment.lines, 0.7)
            elif sentence.strip():
                kept.append(sentence.strip())
        if kept:
            self.record.put_pair("abstract", texts.paragraphs(" ".join(kept), self.default(segment)), segment.lines, 0.6, True)

    def subtitle(self, segment: Segment, text: str) -> None:
        value = texts.pair(text, self.default(segment))
        title = self.record.pair("title")
        for side in value.sides():
            main = title.side(side.lang)
            joined = f"{main}{'：' if side.lang is Lang.ZH else ': '}{side.text}" if main else side.text
            title = title.replacing(side.lang, joined)
            self.record.note(f"title.{side.lang}", segment.lines, 0.9)
        self.record.values["title"] = title
        self.use(segment)

    def talk(self, segment: Segment, text: str) -> None:
        """``报告：X大学 Y教授——题目``: who and what behind one label."""
        parts = _SPEAKER_DASH.split(texts.short(text), maxsplit=1)
        if len(parts) == 2 and (named := people(parts[0], self.lexicon)):
            self._people("speaker", named, segment, 0.8)
            self.record.put_pair("title", texts.pair(parts[1], self.default(segment)), segment.lines, 0.8)
            self.use(segment)
        else:
            self.title(segment, text)

    def series(self, segment: Segment, text: str) -> None:
        found = headings.heading(text, self.lexicon)
        titled = any(other.field in ("title", "talk") and other.text.strip() for other in self.segments)
        if not found.series and not titled and self.lexicon.holds("generic", segment.label) and not segment.structured:
            self.title(segment, text)  # "Colloquium: Where Rain Comes From"
            return
        self.record.put("number", found.number, segment.lines, 0.9)
        name = found.series or texts.short(text)
        self.record.put_pair("series_name", texts.pair(name, Lang.ZH if has_han(name) else Lang.EN), segment.lines, 0.9)
        self.use(segment)

    def number(self, segment: Segment, text: str) -> None:
        match = re.search(r"\d{1,4}|[一二三四五六七八九十百]{1,5}", text)
        if match:
            self.record.put("number", headings.number_of(match.group()), segment.lines)
            self.use(segment)

    # ------------------------------------------------------------ people

    def person(self, segment: Segment, text: str) -> None:
        group = segment.field
        if match := _RUNS_ON.match(text.strip()):
            text = match.group(1)
            self._run_on(match.group(2), segment)
        named = people(text, self.lexicon)
        if not named:
            if len(texts.short(text)) > 60 or not texts.short(text):
                return
            bare = texts.short(text)
            if self.lexicon.mentions("institutions", bare) and group != "speaker":
                return
            named = (Named(Person(name=Bilingual().replacing(texts.side(bare, self.main), bare))),)
        if named[-1].bio:
            value = texts.paragraphs(texts.long([text]), self.default(segment))
            named = (*named[:-1], replace(named[-1], person=named[-1].person.replacing(bio=value)))
        self._people(group, named, segment, self.confidence(segment))
        self.use(segment)

    def _people(self, kind: str, named: Sequence[Named], segment: Segment, confidence: float) -> None:
        group = _GROUPS[kind]
        places = self.record.add_people(group, tuple(named), segment.lines, confidence)
        if places:
            self.holder = (group, places[-1])
        for item in named:
            if item.rest and not item.bio and any(char.isalnum() for char in item.rest):
                self.rest.append((segment.lines[-1], item.rest))

    def _held(self, segment: Segment) -> tuple[str, int] | None:
        """The person a value belongs to: the one named just before, else the speaker."""
        label = self.lexicon.normal(segment.label)
        if any(mark in label for mark in ("speaker", "报告人", "主讲", "讲者", "专家", "嘉宾", "讲座人")):
            if not self.record.people["speakers"]:
                self.record.people["speakers"].append(Person())
            return ("speakers", len(self.record.people["speakers"]) - 1)
        if self.holder is None:
            self.record.people["speakers"].append(Person())
            self.holder = ("speakers", 0)
        return self.holder

    def affiliation(self, segment: Segment, text: str) -> None:
        holder = self._held(segment)
        value = texts.short(text.replace("\n", " "))
        position = ""
        if not has_han(value):
            post = en_post(value, self.lexicon)
            if post.position and value.startswith(post.position):
                position, value = post.position, value[len(post.position) :].lstrip(" ,")
        else:
            tail = zh_post(value, self.lexicon)
            if tail.position and value.endswith(tail.position) and len(tail.position) < len(value):
                position, value = tail.position, value[: -len(tail.position)].rstrip(" ，,、/")
        pair = texts.pair(value, self.default(segment))
        person = Person(affiliation=pair)
        if holder:
            known = self.record.people[holder[0]][holder[1]]
            rank = Bilingual() if known.position else Bilingual().replacing(texts.side(position, self.main), position)
            # the labelled value is taken whole: it wins over what stood beside the name
            cleared = known.replacing(affiliation=Bilingual(*(known.affiliation.side(l) if not pair.side(l) else None for l in Lang)))
            self.record.people[holder[0]][holder[1]] = cleared
            self.record.merge(*holder, person.replacing(position=rank), segment.lines, 1.0)
        self.use(segment)

    def department(self, segment: Segment, text: str) -> None:
        if holder := self._held(segment):
            self.record.merge(*holder, Person(department=texts.pair(text, self.default(segment))), segment.lines, 1.0)
            self.use(segment)

    def position(self, segment: Segment, text: str) -> None:
        if holder := self._held(segment):
            self.record.merge(*holder, Person(position=texts.pair(text, self.default(segment))), segment.lines, 1.0)
            self.use(segment)

    def email(self, segment: Segment, text: str) -> None:
        if (match := EMAIL.search(text)) and (holder := self.holder or self._held(segment)):
            address = re.sub(r"\s|\(at\)|\[at\]", lambda m: "" if m.group().isspace() else "@", match.group())
            if self.record.people[holder[0]][holder[1]].email and holder[0] != "contacts":
                self.record.add_people("contacts", (Named(Person(email=address)),), segment.lines, 0.7)
            else:
                self.record.merge(*holder, Person(email=address), segment.lines, 1.0)
            self.use(segment)

    def phone(self, segment: Segment, text: str) -> None:
        holder = self.holder if self.holder and self.holder[0] == "contacts" else None
        if holder is None:
            self.record.people["contacts"].append(Person())
            holder = self.holder = ("contacts", len(self.record.people["contacts"]) - 1)
        self.record.merge(*holder, Person(phone=texts.short(text)), segment.lines, 1.0)
        self.use(segment)

    def homepage(self, segment: Segment, text: str) -> None:
        if (match := URL.search(text)) and (holder := self._held(segment)):
            self.record.merge(*holder, Person(homepage=match.group()), segment.lines, 1.0)
            self.use(segment)

    # ------------------------------------------------------------ long texts

    def abstract(self, segment: Segment, text: str) -> None:
        value = self._long(segment)
        if value:
            self.record.put_pair("abstract", value, segment.lines, self.confidence(segment))

    def bio(self, segment: Segment, text: str) -> None:
        value = self._long(segment)
        if not value:
            return
        persons = self.record.people["speakers"]
        named = self._label_name(segment.label)
        at = self._whose(value, named, segment)
        if at is None:
            persons.append(Person())
            at = len(persons) - 1
        self.record.merge("speakers", at, Person(bio=value), segment.lines, self.confidence(segment))
        if named and not persons[at].name:
            self.record.merge("speakers", at, named.person, segment.lines, 0.8)

    def about(self, segment: Segment, text: str) -> None:
        """``简介``: of the speaker if it begins with a name or tells a career, else of the talk."""
        head = text.strip()[:60]
        known = [name for p in self.record.people["speakers"] for lang in Lang if (name := p.name.side(lang))]
        named = any(name in head for name in known) or re.search(r"教授|博士|毕业|現任|现任|出生|graduated|received", head)
        (self.bio if named else self.abstract)(segment, text)

    def _label_name(self, label: str) -> Named | None:
        bare = re.sub(r"^(?:关于|About)\s*|(?:个人)?(?:简介|简历|介绍|簡介|簡歷|介紹)$", "", label).strip()
        if not bare or self.lexicon.field_of(label) == "bio":
            return None
        return next(iter(people(bare, self.lexicon)), None)

    def _whose(self, value: Bilingual, named: Named | None, segment: Segment) -> int | None:
        persons = self.record.people["speakers"]
        for at, person in enumerate(persons):
            for lang in Lang:
                name = person.name.side(lang)
                if name and named and any(same(name, other.text) for other in named.person.name.sides()):
                    return at
                text = value.side(lang)
                if name and text and name in text[:80] and len(persons) > 1:
                    return at
        if self.holder and self.holder[0] == "speakers" and len(persons) > 1:
            return self.holder[1]
        without = [at for at, person in enumerate(persons) if not any(value.side(l) and person.bio.side(l) for l in Lang)]
        return without[0] if without else (0 if persons else None)

    def _long(self, segment: Segment) -> Bilingual:
        """The text of a long segment without the signature at its foot."""
        spans = list(segment.spans)
        while not segment.structured and len(spans) > 1 and (
            not spans[-1].text.strip() or signature(spans[-1].text, self.lexicon) or boilerplate(spans[-1].text, self.lexicon)
        ):
            spans.pop()
        self.used.extend(spans)
        lines: list[str] = []
        previous = None
        for span in spans:
            if previous is not None and span.index - previous > 1:
                lines.append("")
            lines.append(span.text)
            previous = span.index
        return texts.paragraphs(texts.long(lines), self.default(segment))

    # ------------------------------------------------------------ time, place, meeting

    def time(self, segment: Segment, text: str) -> None:
        self.when.append(segment)

    def posting(self, segment: Segment, text: str) -> None:
        self.posted.append(segment)
        self.marks = [mark for mark in self.marks if mark is not segment.mark]

    def venue(self, segment: Segment, text: str) -> None:
        self.place(texts.clean(text), segment)
        self.use(segment)

    def place(self, text: str, segment: Segment, confidence: float = 1.0) -> None:
        """A place, with the online part taken out."""
        address = URL.sub(" ", text) if online.meeting_url(text, self.lexicon) else text
        kept, meeting = online.split_venue(re.sub(r"(?:热忱|诚挚)?(?:欢迎|敬请|歡迎).{0,20}$", "", address), self.lexicon)
        self.online(online.Meeting(meeting.platform, meeting.id, meeting.passcode, online.meeting_url(text, self.lexicon)), segment)
        short = texts.short(kept)
        if not short or (meeting and online.platform_in(short, self.lexicon) == short):
            return
        if not online.remote(short, self.lexicon) and not (meeting and kept == address and not self.lexicon.mentions("places", kept)):
            self.record.put_pair("venue", texts.pair(short, self.default(segment)), segment.lines, min(confidence, self.confidence(segment)))

    def mode(self, segment: Segment, text: str) -> None:
        label = online.platform_in(segment.label.replace("_", " "), self.lexicon)
        found = online.meeting(text, self.lexicon)
        address = URL.search(text)
        if not found and not label:
            if self.lexicon.field_of(segment.label) == "mode" and online.remote(text, self.lexicon):
                self.use(segment)
            return
        platform = found.platform or online.spelled(label, self.lexicon)
        self.online(online.Meeting(platform, found.id, found.passcode, found.url or (address.group() if address else "")), segment)
        bare = texts.short(URL.sub(" ", text))
        place = [part for part in re.split(r"[;；+＋&]|\s+and\s+", bare) if self.lexicon.mentions("places", part) and not online.meeting(part, self.lexicon)]
        if place:
            self.place(place[0], segment, 0.8)
        self.use(segment)

    def meeting_part(self, segment: Segment, text: str) -> None:
        bare = texts.short(text.split("\n")[0] if segment.field != "link" else text)
        platform = online.spelled(online.platform_in(segment.label.replace("_", " "), self.lexicon), self.lexicon)
        found = online.meeting(text, self.lexicon)
        if segment.field == "meeting_id":
            number = online.NUMBER.search(bare)
            vague = self.lexicon.normal(segment.label) in ("id", "eventnumber")
            if not number and (vague or not re.fullmatch(r"[\w\s-]{3,40}", bare)):
                return
            self.online(online.Meeting(found.platform or platform, number.group() if number else bare, found.passcode, found.url), segment)
        elif segment.field == "passcode":
            code = re.match(r"[^\s，,；;。)）]+", bare)
            if not code or "video" in segment.label.casefold():
                return
            self.online(online.Meeting(passcode=code.group(), platform=platform), segment)
        else:
            address = URL.search(text)
            if not address:
                return
            self.online(online.Meeting(found.platform or platform, found.id, found.passcode, address.group()), segment)
        self.use(segment)

    def online(self, found: online.Meeting, segment: Segment) -> None:
        """What one place says of the meeting, added to what is known."""
        for name in ("platform", "id", "passcode", "url"):
            text = getattr(found, name)
            if not text:
                continue
            have = getattr(self.meeting, name)
            if not have:
                self.meeting = replace(self.meeting, **{name: text})
                self.meeting_lines[name] = segment.lines
            elif same(have, text):
                self.meeting_lines[name] = tuple(sorted({*self.meeting_lines[name], *segment.lines}))
            elif name in ("id", "passcode") and segment.field in ("meeting_id", "passcode"):
                self.record.differs(f"online.{name}", have, text, segment.lines)

    # ------------------------------------------------------------ the rest

    def organizer(self, segment: Segment, text: str) -> None:
        known: list[Bilingual] = list(self.record.get("organizers") or ())
        for line in segment.spans:
            for part in re.split(r"[；;、]|\s{2,}|，(?=[一-鿿]{4})", texts.clean(line.text)):
                value = texts.pair(part, self.default(segment))
                if value and not any(value == other for other in known):
                    known.append(value)
                    self.record.note(f"organizers.{len(known) - 1}", segment.lines, 1.0)
        self.record.values["organizers"] = tuple(known)
        self.use(segment)

    def language(self, segment: Segment, text: str) -> None:
        spoken = spoken_language(text, self.lexicon)
        if spoken and self.record.put("language", spoken, segment.lines):
            self.use(segment)

    def notes(self, segment: Segment, text: str) -> None:
        value = self._long(segment)
        have = self.record.pair("notes")
        for side in value.sides():
            old = have.side(side.lang)
            have = have.replacing(side.lang, f"{old}\n{side.text}" if old else side.text)
            self.record.note(f"notes.{side.lang}", segment.lines, 0.9)
        self.record.values["notes"] = have

    def registration(self, segment: Segment, text: str) -> None:
        """Kept as a note with its label: who may come, and how to sign up."""
        value = texts.long([span.text for span in segment.spans])
        separator = "：" if has_han(segment.label) else ": "
        have = self.record.pair("notes")
        lang = texts.side(f"{segment.label} {value}", self.main)
        line = f"{segment.label}{separator}{value}"
        old = have.side(lang)
        self.record.values["notes"] = have.replacing(lang, f"{old}\n{line}" if old else line)
        self.record.note(f"notes.{lang}", segment.lines, 0.8)
        self.use(segment)

    def url(self, segment: Segment, text: str) -> None:
        match = URL.search(texts.clean(text).replace("mailto:", ""))
        address = match.group() if match else texts.short(text)
        if _CUT_OFF.search(address):
            self.record.find("url_cut_off", Severity.WARNING, "url", values=(address,), lines=segment.lines)
            return
        if match is None:
            return
        if online.platform_of_url(address, self.lexicon):
            self.online(online.Meeting(url=address), segment)
            self.use(segment)
        elif self.record.put("url", address, segment.lines):
            self.use(segment)

    def keywords(self, segment: Segment, text: str) -> None:
        parts = [texts.short(part) for part in re.split(r"[；;，,、\n|]", texts.clean(text))]
        found = tuple(texts.pair(part, self.default(segment)) for part in parts if part)
        if self.record.put("keywords", found, segment.lines):
            self.use(segment)


def spoken_language(text: str, lexicon: Lexicon) -> str | None:
    """The code of the language a text names first; ``None`` where it names none."""
    folded = lexicon.folded(text).casefold()
    found = [(at, code) for word, code in lexicon.maps.get("spoken", {}).items() if (at := folded.find(lexicon.folded(word).casefold())) >= 0]
    codes = [code for _, code in sorted(found)]
    return codes[0] if codes else None


def names_one(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a bare personal name."""
    return is_zh_name(text, lexicon) or is_latin_name(text, lexicon)


_METHODS: Final[dict[str, Callable[[Reading, Segment, str], None]]] = {
    "title": Reading.title,
    "subtitle": Reading.subtitle,
    "talk": Reading.talk,
    "series": Reading.series,
    "number": Reading.number,
    "speaker": Reading.person,
    "host": Reading.person,
    "chair": Reading.person,
    "contact": Reading.person,
    "affiliation": Reading.affiliation,
    "department": Reading.department,
    "position": Reading.position,
    "email": Reading.email,
    "phone": Reading.phone,
    "homepage": Reading.homepage,
    "abstract": Reading.abstract,
    "bio": Reading.bio,
    "about": Reading.about,
    "venue": Reading.venue,
    "mode": Reading.mode,
    "meeting_id": Reading.meeting_part,
    "passcode": Reading.meeting_part,
    "link": Reading.meeting_part,
    "organizer": Reading.organizer,
    "language": Reading.language,
    "notes": Reading.notes,
    "registration": Reading.registration,
    "url": Reading.url,
    "keywords": Reading.keywords,
    "posted": Reading.posting,
    **dict.fromkeys(WHEN, Reading.time),
}
