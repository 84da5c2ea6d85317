"""A curriculum vitae cut into its sections: the head, education, employment, publications …"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from seminar.bilingual import Lang
from seminar.language import has_han
from seminar.read.cv.degrees import DEGREE, INSTITUTION
from seminar.read.cv.heading_lines import heading_kind
from seminar.read.cv.labelled_entries import is_of_entry
from seminar.read.cv.margins import in_margin, interests_beside
from seminar.read.cv.names import name_line
from seminar.read.cv.outline import are_fields, begins_again, kind_begun, marked_headings, signs_interests
from seminar.read.cv.owner import begins_at_once, owner_below, with_name_whole
from seminar.read.cv.paper.wrapped_headings import studies_beside
from seminar.read.cv.periods import period
from seminar.read.cv.ranks import RANK_EN
from seminar.read.cv.studies.study_details import DETAIL
from seminar.read.cv.vocabulary import (
    cv_words,
    heads_journeys,
    kind_of,
    label_field,
    plain,
    signs_other,
)
from seminar.read.cv.works.line_kinds import (
    TALKS,
    are_talks,
    begins_with_titles,
    is_of_talks,
    kind_by_shape,
    may_be_work,
)
from seminar.read.cv.wrapping import is_running_text, is_sentence, unwrapped, wrapped
from seminar.read.document import Line

_COLON = re.compile(r"(?P<heading>[^:：]{2,40})[:：]\s*(?P<text>.+)$", re.S)
#: Sections in which a label of their own kind begins no other: Primary fields: salt
_LISTS = frozenset(("publications", "education", "interests"))
#: Lines that go on with what is told beside a label.
_MOST_LINES = 6
#: A field of the person, which does not begin a section by itself.
_OF_THE_PERSON = frozenset(("name", "family", "given", "unit", "employer", "position", "email", "phone", "homepage"))
#: What a study is of, in studies told with labels: Degree: PhD, Field: Geology.
_OF_A_STUDY = frozenset(("field", "field of study", "fields of study", "specialization", "专业方向", "研究方向"))
#: Committee: above its members, indented below a degree, which begins no section; Thesis: above its title
_OF_STUDY_ALONE = re.compile(
    r"\s{0,40}(?:[•·–-]\s{0,4})?(?:(?:博士|硕士|本科|學士|学士)?(?:学位|毕业|學位|畢業)?[论論]文(?:题目|題目)?\s?[:：]"
    r"|(?:(?:ph\.?d\.?|doctoral|master['’]?s|bachelor['’]?s)\s)?(?:thesis|dissertation)(?:\stitle)?\s?:)\s*"
    r"|(?:(?:thesis|dissertation|advisory|doctoral)\s)?(?:committee|advis[eo]rs?|supervisors?|mentors?)(?:\smembers)?\s?:\s*"
    r"|\s{2,40}(?:(?:thesis|dissertation|advisory|doctoral)\s)?(?:committee|advis[eo]rs?|supervisors?|mentors?|degrees?|program(?:me)?s?|coursework)(?:\smembers)?\s?:\s*",
    re.I,
)
_LONGEST = 400
#: 盐潮与海冰、港口冬季交通、…: a wide row of fields that ends within one of them
_AMID_FIELD = re.compile(r"^(?=.{30})[^。]{0,200}、[^、。，；\s]{1,14}(?<=[一-鿿])$")
_AMID_ROW = re.compile(r"^(?=.{50})[^,.:]{3,60}(?:,\s[^,.:]{3,60}){2,12}(?<=[^\W\d_])$")
#: 在职信息：在岗
_FACT = re.compile(r"\s*[一-鿿]{2,6}\s?[:：]\s?\S")
_FURTHER = re.compile(r"\s{2,}[一-鿿]{2,6}\s?[:：]")
#: GRANTS AND CONTRACTS (SELECTED)
_ASIDE = re.compile(r"\s*[（(][^（）()]{1,40}[)）]$")
_LONGEST_HEADING = 40
#: Blanks that may stand before the years of an entry.
_SET_IN = 4
#: TERN UNIVERSITY, UNIVERSITY OF HAVN: a house in capitals, which heads no section
_HOUSE_IN_CAPITALS = re.compile(
    r"(?:THE\s)?(?:UNIVERSITY\sOF(?:\s[A-Z'’-]+){1,5}|(?!GRADUATE\s)(?:[A-Z][A-Z'’-]+\s){1,5}(?:UNIVERSITY|COLLEGE|INSTITUTE|SCHOOL|POLYTECHNIC))"
)
_POST_OR_ADDRESS = re.compile(
    r"@|\b(?:professor|lecturer|reader|researcher|fellow|student|candidate|university|institute|department|college)\b"
    r"|教授|讲师|研究员|博士|硕士|大学|学院|研究院|研究所|邮箱",
    re.I,
)


#: I am a third-year doctoral student; 我是云溪大学的博士生: what somebody says at the beginning of a text on themselves
_INTRODUCES = re.compile(
    rf"(?:(?:Hi|Hello|Welcome)\W[^.]{{0,30}}[.!,]?\s*)?(?:I\s+am|I'm|I’m)\s+(?:currently\s+|now\s+)?(?:an?|the)\s"
    rf"(?:[\w-]+\s){{0,4}}{RANK_EN.pattern}|(?:大家好[，！。]?)?(?:我|本人)(?:目前|现在)?是[一-鿿]{{2,14}}(?:大[学學]|[学學]院|研究[院所])",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the document: what it is, its heading's line, and the lines under it."""

    kind: str
    heading: Line | None
    lines: tuple[Line, ...]


def _labels_follow(kind: str, lines: Sequence[Line]) -> bool:
    """Whether "CV" or "About" heads the table of the person's data, which begins with the name."""
    first = next((line for line in lines if line.text.strip()), None)
    if kind not in {"employment", "about", "other"} or first is None:
        return False
    label = first.label or first.text.strip()[:40].replace("：", ":").partition(":")[0]
    return label_field(label) == "name" and (first.label is not None or re.search(r"[:：]", first.text) is not None)


def sections(lines: Sequence[Line]) -> tuple[Section, ...]:
    """The sections in order, ``head`` first. A label with its value on one line is a section of that line.

    Where the name stands again in the other language, followed by a post or an address, another ``head`` begins.
    """
    cut = _Cut()
    lines = with_name_whole(lines)
    outline, owner = marked_headings(lines), owner_below(lines)
    for at, line in enumerate(lines):
        before = lines[at - 1].text if at else ""
        cut.note(line)
        beside = in_margin(lines, at, cut.kind, among=cut.margin) if cut.begun else None
        if cut.goes_on(line):
            cut.add_to_last(line)
        elif cut.is_within(line):
            cut.body.append(line)
        elif line.label is not None:
            cut.labelled(line)
        elif beside is not None:
            cut.begin(beside.kind, beside.heading)
            cut.body.append(beside.text)
            cut.margin = True
        elif at == owner or (cut.begun and cut.heads_again(lines, at)):
            broken_off = cut.kind
            cut.begin("head", None)
            cut.broken_off = broken_off if at == owner else None
            cut.body.append(line)
        elif cut.is_resumed(line, before):
            cut.begin(cut.broken_off or "other", None)
            cut.body.append(line)
        elif (cut.begun or (owner is not None and begins_at_once(line))) and (
            kind := heading_kind(line, before) or cut.shouted(line, before)
        ) is not None:
            cut.shouts = cut.shouts or plain(line.text).upper() in line.text
            cut.begin("contact" if _labels_follow(kind, lines[at + 1 :]) else kind, line)
        elif cut.begun and (
            at in outline
            or (kind := kind_begun(lines, at, cut.kind)) is not None
            or (kind := begins_again(lines, at, cut.kind)) is not None
        ):
            cut.begin(kind or "other", line)
        elif not cut.inline(line, lines[at + 1].text if at + 1 < len(lines) else ""):
            cut.body.append(line)
    cut.close()
    found = [_of_its_shape(part) for part in cut.found]
    return tuple(
        piece for part in found for piece in (_told_apart(part) if part.kind in {"head", "contact"} else (part,))
    )


def _of_its_shape(part: Section) -> Section:
    """A section whose heading is in no list, as what its lines are."""
    if part.heading is None:
        return part
    if part.kind == "interests":
        if begins_with_titles(part.lines):
            return replace(part, kind="publications")
        # "Research" above posts, among "Experience"
        return replace(part, kind="employment") if kind_by_shape(part.lines) == "employment" else part
    if part.kind == "publications" and heads_journeys(part.heading.text):
        # Conferences, where none is a work
        listed = [line.text for line in part.lines if line.text.strip()]
        works = not are_talks(listed) and any(map(may_be_work, listed))
        return part if works else replace(part, kind="other")
    known = kind_of(part.heading.text) is not None or signs_other(part.heading.text)
    if part.kind != "other" or known:
        return part
    if _INTRODUCES.match(" ".join(line.text.strip() for line in part.lines[:4] if line.text.strip())):
        return replace(part, kind="about")
    kind = kind_by_shape(part.lines)
    if kind is None and signs_interests(part.heading.text) and are_fields(part.lines):
        kind = "interests"
    return part if kind is None else replace(part, kind=kind)


def _told_apart(head: Section) -> Iterator[Section]:
    """A head and the paragraphs of running text in it, which are about the person."""
    kept: list[Line] = []
    for group in wrapped(head.lines):
        (whole,) = unwrapped(group)
        if whole.label is None and is_running_text(whole.text[:5_000]):
            yield Section("about", None, tuple(group))
        else:
            kept += group
    yield Section(head.kind, head.heading, tuple(kept))


class _Cut:
    """The sections found so far and the one that is open."""

    def __init__(self) -> None:
        self.found: list[Section] = []
        self.kind = "head"
        self.heading: Line | None = None
        self.body: list[Line] = []
        self.sides: set[Lang] = set()
        self.shouts = False
        #: Whether the heading of the open section stands in the margin.
        self.margin = False
        #: The kind of the section that the name in a side bar stands within.
        self.broken_off: str | None = None

    @property
    def begun(self) -> bool:
        return bool(self.found) or any(line.text.strip() for line in self.body)

    def close(self) -> None:
        if self.heading is not None or self.body:
            self.found.append(Section(self.kind, self.heading, tuple(self.body)))
        self.heading, self.body = None, []

    def begin(self, kind: str, heading: Line | None) -> None:
        self.close()
        self.kind, self.heading, self.margin, self.broken_off = kind, heading, False, None

    def is_resumed(self, line: Line, before: str) -> bool:
        """Whether the list goes on that the name in a side bar broke off: 2031-2034 BSc, Tern University, below it."""
        if self.broken_off not in {"education", "employment"} or before.strip():
            return False
        when = period(line.text[:_LONGEST])
        return when is not None and when.span[0] <= _SET_IN and INSTITUTION.search(line.text) is not None

    def goes_on(self, line: Line) -> bool:
        """Whether a line goes on with the fields of research told beside their label: "Interests: salt, ice," above."""
        last = self.found[-1] if self.found and not self.body and self.heading is None else None
        if last is None or last.kind != "interests" or len(last.lines) > _MOST_LINES or not last.lines:
            return False
        above = last.lines[-1].text.strip()
        amid = _AMID_FIELD.search(above) is not None and re.search(r"[、，。；]", line.text) is not None
        amid = amid or (_AMID_ROW.search(above[:_LONGEST]) is not None and line.text.strip()[:1].islower())
        cut_off = last.lines[-1].number == line.number - 1 and (above[-1:] in set(",;，；、") or amid)
        own = line.label is None and re.search(r"[:：@]|\d{4}|\s{3,}\S", line.text.strip()) is None
        return cut_off and own and bool(line.text.strip()) and kind_of(line.text) is None

    def is_within(self, line: Line) -> bool:
        """Whether what looks like a heading is none of a new section.

        It tells of a study, or stands at a lower level: conference papers below Presentations, a house or a title.
        """
        if line.label is not None:
            return self.kind in {"education", "employment"} and is_of_entry(line, self.body)
        if self.kind == "education" and _OF_STUDY_ALONE.fullmatch(line.text[:80]):
            return True
        above = self.heading
        if self.kind == "education" and line.heading and kind_of(line.text) is None and DEGREE.search(line.text[:200]):
            return True  # ### PhD in Tides
        if above is None or not 0 < above.heading < line.heading:
            return self.kind == "other" and is_of_talks(above, self.body, line)
        if self.kind == "other":
            return TALKS.search(above.text) is not None
        return kind_of(line.text) is None and not signs_other(line.text)

    def add_to_last(self, line: Line) -> None:
        """A further line of the section that was closed last."""
        last = self.found[-1]
        self.found[-1] = replace(last, lines=(*last.lines, line))

    def labelled(self, line: Line) -> None:
        """A cell with its label: a section where the label is a heading, else a fact of the person."""
        field, kind = label_field(line.label or ""), kind_of(line.label or "")
        if kind is None or field in _OF_THE_PERSON:
            if self.kind not in {"head", "contact"}:
                self.begin("head", None)
            self.body.append(line)
            return
        self.begin(kind, Line(line.number, line.label or ""))
        if kind_of(line.text) == kind and len(line.text) <= _LONGEST_HEADING:
            return  # 研究方向 | Research Interests: a heading in both languages
        self.body.append(Line(line.number, line.text))
        if kind == "interests":
            self.begin("head", None)

    @staticmethod
    def _is_one_fact(text: str, following: str) -> bool:
        """Whether 学历：博士研究生 is one fact among others of a person, a label and its value on each line."""
        fact = _FACT.match(following)
        told = DEGREE.search(following) and INSTITUTION.search(following)
        return INSTITUTION.search(text) is None and period(text) is None and fact is not None and not told

    def inline(self, line: Line, following: str = "") -> bool:
        """``Research interests: …`` on one line."""
        bare = line.text.strip()
        match = studies_beside(bare) or _COLON.match(bare) or interests_beside(bare)
        if match is None or len(match["heading"]) >= 30 or label_field(match["heading"]) in _OF_THE_PERSON:
            return False
        heading, text = match["heading"], match["text"]
        kind = kind_of(heading)
        if kind == "about" and (is_running_text(text[:5_000]) or is_sentence(text[:5_000])):
            self.begin("about", Line(line.number, heading))
            self.body.append(Line(line.number, text))
            return True
        if kind == "education" and self.kind != "education" and has_han(heading):
            # 学历：博士研究生    单位：云溪大学: facts of a person on one line
            further = _FURTHER.search(text)
            alone = further is not None and INSTITUTION.search(text[: further.start()]) is None
            if alone or self._is_one_fact(text, following):
                return False
        if kind == "other" and self.kind not in {"head", "contact"} and (has_han(heading) or heading.isupper()):
            self.begin("other", Line(line.number, heading))
            self.body.append(Line(line.number, text))
            return True
        if self.kind == "education" and (
            (kind == "interests" and plain(heading) in _OF_A_STUDY)
            or (kind == "publications" and DETAIL.match(heading))
        ):
            return False
        if kind is None or kind in {"other", "about"} or (self.kind == kind and kind in _LISTS):
            return False
        if kind == "contact" and self.kind in {"head", "contact"}:
            return False
        if kind == "education":
            self.begin(kind, Line(line.number, heading))
            self.body.append(Line(line.number, text))
            return True
        before = self.kind
        self.close()
        self.found.append(Section(kind, Line(line.number, heading), (Line(line.number, text),)))
        self.kind = before if kind == "interests" else kind
        return True

    def shouted(self, line: Line, before: str) -> str | None:
        """The kind an unknown line in capitals begins, in a CV whose headings are in capitals."""
        text = _ASIDE.sub("", line.text.strip())
        if not self.shouts or before.strip() or not re.fullmatch(r"[A-Z][A-Z &/'’-]{5,48}", text):
            return None
        if len(text.split()) > 6 or any(name_line(text)) or _HOUSE_IN_CAPITALS.fullmatch(text):
            return None
        listed = self.kind == "publications" and plain(text).split()[-1] in cv_words().list_words
        return "publications" if listed else "other"

    def note(self, line: Line) -> None:
        """The languages the name stands in at the head."""
        if self.kind not in {"head", "contact"}:
            return
        label, colon, value = line.text[:160].replace("：", ":").partition(":")
        named = name_line(value if colon and label_field(label) == "name" else line.text)
        self.sides |= {side for side, name in zip((Lang.ZH, Lang.EN), named, strict=True) if name}

    def heads_again(self, lines: Sequence[Line], at: int) -> bool:
        """Whether the name stands here in the language it did not have so far, and the person's post after it."""
        text = lines[at].text
        before = lines[at - 1].text if at else ""
        if len(text) > 60 or (before.strip() and plain(before) not in cv_words().not_headings):
            return False
        zh, en = name_line(text, alone=True)
        if not self.sides or self.kind in {"head", "contact"} or bool(zh) == bool(en):
            return False
        side = Lang.ZH if zh else Lang.EN
        following = [line.text for line in lines[at + 1 : at + 8] if line.text.strip()][:3]
        return side not in self.sides and any(_POST_OR_ADDRESS.search(text[:200]) for text in following)
