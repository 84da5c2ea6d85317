"""Long texts without a label: whose biography a paragraph is, and what long texts say of names, days and meetings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.model import Person
from seminar.read import texts
from seminar.read.announcing import OF_THE_TALK, announces, asks_the_reader, tells_of_it
from seminar.read.document import Line
from seminar.read.labelled.labelled_texts import names_one
from seminar.read.labels.hits import LONG
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.lives import BIO_HEAD, EN_BIO_HEAD, HEAD_END, begins_bio, lives_on, short_life, whose, without_lead
from seminar.read.pages.page_lines import arranges, beside_the_text, signature
from seminar.read.persons.one_person import Named
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_japanese_name
from seminar.read.reading import Reading, tells_how_to_come


def read_paragraphs(reading: Reading) -> None:
    """Long unlabelled paragraphs: a biography where one begins with the speaker's name, else the abstract."""
    pile = _Pile(reading)
    for segment in _joined_lines(reading):
        pile.take(segment)
    have = reading.record.pair("abstract")
    bodies = pile.short if pile.card and not pile.bodies else pile.bodies
    if bodies and len(have.sides()) < 2:
        beside = (s for s in pile.short if s not in bodies and _beside(s, bodies))
        _tell(reading, sorted((*bodies, *beside), key=lambda segment: segment.index), have)


#: ``应云溪学院林远舟教授邀请，北地大学Jane Roe教授来我校访问并做学术报告。``
_INVITED: Final = re.compile(
    r"\s*[应應][^。\n]{2,80}?邀[请請][,，][^。\n]{4,100}?(?:[报報]告|[讲講]座|[讲講][学學]|[访訪][问問]|交流)。?\s*"
)


class _Pile:
    """The paragraphs of a notice as they are gone through: biographies are told at once, the rest is kept."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.speakers = reading.record.people["speakers"]
        self.bodies: list[Segment] = []
        self.short: list[Segment] = []
        #: the speaker whose biography the last paragraph was
        self.about: int | None = None
        self.title = _title_between(reading)
        # below the card of a page, which tells the rest, stands what the talk is about, however short
        self.card = {"title", "speaker"} <= {s.field for s in reading.segments if s.structured and s.text.strip()}

    def take(self, segment: Segment) -> None:
        text = texts.long([segment.text])
        if self.title is not None and segment.index > self.title.index:
            self.about = None  # behind the title comes what the talk is about
        if re.fullmatch(r"[(（\[].*[)）]", text.strip(), re.DOTALL) or _INVITED.fullmatch(text):
            return  # a remark; who invited whom
        weight = texts.weight(text)
        of_the_talk = weight >= _A_TEXT and (OF_THE_TALK.match(text) is not None or _WE_SHOW.search(text) is not None)
        on_a_life = short_life(text, self.speakers) or (self.about is not None and not self.bodies and lives_on(text))
        if (weight < 120 and not of_the_talk and not on_a_life) or segment.heading:
            self._short(segment, text, weight)
            return
        if not any(person.name for person in self.speakers):
            _speaker_of(self.reading, text, segment)
        at = whose(text, self.speakers)
        if at is None and len(self.speakers) == 1 and _CAREER_FIRST.match(text) and self._abstract_elsewhere(text):
            at = 0
        if at is not None and not announces(text) and not tells_of_it(text):
            self._life(at, text, segment, 0.7)
            self.about = at
        elif self.about is not None and not (announces(text) or self.bodies or of_the_talk or _ON_IT.search(text)):
            self._life(self.about, text, segment, 0.6)  # paragraphs behind a biography go on with it
        elif not (announces(text) or _OF_THE_LISTENER.match(text) or _OF_THE_SERIES.match(text) or self._worth(text)):
            self.bodies.append(segment)

    def _abstract_elsewhere(self, text: str) -> bool:
        """Whether the talk is told in another paragraph, or in the other language, already."""
        told = self.reading.record.pair("abstract")
        return bool(self.bodies or told) and not self.speakers[0].bio

    def _worth(self, text: str) -> bool:
        """``本次活动可认证学时``, ``Anyone interested in …``: what coming is worth and takes, not what it is about."""
        if text.startswith("本"):
            return arranges(text[:_FIRST_WORDS], self.reading.lexicon)
        return not has_han(text[:_FIRST_WORDS]) and tells_how_to_come(text.strip().replace("\n", " "))

    def _short(self, segment: Segment, text: str, weight: int) -> None:
        ends = ("。", "！", "？", ".", "!", "?") if self.card else ("。", "！", "？")
        goes_on = _GOES_ON.match(text) is not None and text.endswith(".")
        beside = announces(text) or arranges(text, self.reading.lexicon) or _OF_THE_SERIES.match(text)
        if weight >= 60 and (goes_on or text.endswith(ends)) and not (segment.heading or beside):
            self.short.append(segment)

    def _life(self, at: int, text: str, segment: Segment, confidence: float) -> None:
        self.reading.record.merge("speakers", at, _bio(text, self.reading), segment.lines, confidence, True)
        self.reading.use(segment)


#: ``Drawing on fieldwork, this talk traces …``: behind a life, no more of it.
_ON_IT: Final = re.compile(
    r"\b(?:[Tt]his|[Ii]n\smy)\s(?:talk|lecture|seminar|presentation)\b"
    r"|(?:本[次场場期]|[这這]次|[^样本一版基副]本)(?:报告|報告|讲座|講座|演讲|演講|分享)(?![人者厅廳会會])"
)
#: A text on the talk weighs so much at least.
_A_TEXT: Final = 60
#: ``Rain falls on everything. We show how …``: whoever says so speaks of the talk.
_WE_SHOW: Final = re.compile(
    r"\b(?:[Ww]e|I)\s(?:(?:will|shall|also|then)\s)?(?:show|present|discuss|prove|study|introduce|explain|describe|argue|explore"
    r"|consider|propose|develop|demonstrate|investigate|review|report)\b"
    r"|\bIn\sthis\s(?:talk|lecture|seminar|presentation),\s"
    r"|\b[Tt]his\s(?:talk|lecture|seminar|presentation)\s(?!(?:is|has|was|starts|begins|takes|counts|requires|needs)\b)[a-z]{3,12}s\b"
)
#: ``从事云物理研究，…``: the life of whoever speaks, without the name.
_CAREER_FIRST: Final = re.compile(
    r"\s*(?:主要|长期|長期|一直)?(?:从事|從事)(?=[^。]{4,60}(?:研究|工作|教学|教學))|\s*(?:现任|現任|毕业于|畢業於)"
)
#: So many letters tell what a paragraph is about.
_FIRST_WORDS: Final = 24
#: ``筆者上週參加…``, ``今天去听了…``: notes of somebody who was there.
_OF_THE_LISTENER: Final = re.compile(
    r"\s*(?:[筆笔]者|(?:今天|昨天|前天|前[幾几]天|上[個个]?[周週][一二三四五六日天]?|[這这]次)[^。，]{0,10}(?:去|[聽听][了到]|[參参]加))"
)
#: ``These lectures feature speakers from around the globe.``: what all talks of a series are.
_OF_THE_SERIES: Final = re.compile(
    r"\s*If\syou\s[^.]{0,80}\b(?:mailing|distribution|e-?mail)\s?list\b"
    # We host a weekly seminar on …
    r"|\s*We\s(?:host|run|hold|organi[sz]e|have)\s(?:an?|our)\s(?:[\w-]+\s){0,3}(?:seminar|colloquium|lecture\sseries|talk\sseries)\b"
    # The seminar in this semester is on …
    r"|\s*The\sseminar\s(?:in\s|of\s)?this\s(?:semester|term|quarter|year)\b"
    r"|\s*(?:Our|The)\s(?:group|lab|team|department)\s(?:will\sbe\s|is\s)(?:running|hosting|holding)\s[^.]{0,60}\bseminars?\b"
    r"|\s*(?:(?:These|Our|The|All)\s(?:[\w&’'-]+\s){0,5}(?:lectures|talks|seminars|colloquia|(?:seminar|colloquium|lecture)\sseries)"
    r"|(?:(?:In-person|Regular|Weekly|Most|Normally|Typically|Usually)\s)?(?:[Cc]olloquia|[Ss]eminars|[Tt]alks))\s(?:feature|bring|cover|aim|provide|offer|run|features|brings|covers|aims|provides|offers|runs"
    r"|(?:are|will\sbe|take)\s(?:(?:generally|usually|normally|typically|always|often)\s)?"
    r"(?:held|place|on|preceded|followed|recorded|streamed|broadcast|free\sand|open\sto))\b"
)
#: How a last, short paragraph of an English abstract begins.
_GOES_ON: Final = re.compile(
    r"\W*(?:We|Our|I|Finally|Moreover|Furthermore|In particular|These results|This is joint|Joint work)\b"
)


def _tell(reading: Reading, bodies: Sequence[Segment], have: Bilingual) -> None:
    """The paragraphs on the talk as its abstract, or as the side of it that is missing."""
    lines: list[str] = []
    for segment in bodies:
        lines += ["", segment.text] if lines else [segment.text]
    value = texts.paragraphs(texts.long(lines), reading.main)
    labels = [s.index for s in reading.segments if s.mark is not None and s.field not in (FREE, NOISE, "noise")]
    if labels and bodies[-1].index < min(labels) and asks_the_reader("\n".join(lines)):
        return  # what catches the eye above the facts
    again = texts.weight(lines[0]) >= _TOLD_AGAIN or OF_THE_TALK.match(lines[0].strip()) is not None
    if have and (len(value.sides()) == 2 or have.side(value.sides()[0].lang) or not again):
        return  # not the abstract in the other language
    where = tuple(number for segment in bodies for number in segment.lines)
    reading.record.put_pair("abstract", value, where, 0.6, True)
    for segment in bodies:
        reading.use(segment)


#: An abstract told again in the other language is no shorter.
_TOLD_AGAIN: Final = 200


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
            begins_bio(before.text)
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
            and (last.spans[-1].index == segment.index - 1 or _broken_off(last, segment))
            and not (segment.heading or last.heading)
            and announces(segment.text) == inviting
            and not begins_bio(segment.text)
            and not (OF_THE_TALK.match(segment.text.strip()) and begins_bio(paragraphs[-1][0].text))
            and not signature(segment.text, reading.lexicon)
        )
        if joined and _over_a_text(paragraphs[-1], segment):
            paragraphs[-1] = [segment]
        elif joined:
            paragraphs[-1].append(segment)
        else:
            paragraphs.append([segment])
            inviting = announces(segment.text)
    return [replace(lines[0], spans=tuple(s for line in lines for s in line.spans)) for lines in paragraphs]


#: Where a line that a page set apart breaks off within its sentence, and how the next goes on.
_OPEN: Final = re.compile(r"(?:[\w,:)–-]|\$\$?[,:]?)\s*$")
_WITHIN: Final = re.compile(r"\s*(?:[a-z]|\$\$?|\\(?:\[|begin))")
#: No more lines are blank between them; a line that breaks off has as many letters, or is a formula.
_BLANKS: Final = 2
_LINE: Final = 30


def _broken_off(above: Segment, below: Segment) -> bool:
    """Whether a line goes on with the sentence of one above it, with only a blank line between: a formula, a copy."""
    apart = below.index - above.spans[-1].index
    text = above.spans[-1].text.rstrip()
    if not 1 < apart <= _BLANKS + 1 or has_han(text[-8:]):
        return False
    formula = text.endswith(("$", "$,", "\\]", "\\],"))
    return bool((len(text) >= _LINE or formula) and _OPEN.search(text) and _WITHIN.match(below.text))


def _over_a_text(lines: Sequence[Segment], below: Segment) -> bool:
    """Whether short lines that end as no sentence does are headings over a whole paragraph on one line."""
    return (len(below.text) >= _PARAGRAPH or texts.weight(below.text) >= _WEIGHTY) and all(
        len(line.text) <= _HEADLINE and line.text.rstrip()[-1:] not in _STOPS for line in lines
    )


#: Letters of a paragraph on one line, and of a heading over it, at least and at most.
_PARAGRAPH: Final = 300
_WEIGHTY: Final = 140
_HEADLINE: Final = 120
_STOPS: Final = frozenset(".。!！?？:：;；,，、…-—")


def _speaker_of(reading: Reading, text: str, segment: Segment) -> None:
    """The speaker from a paragraph that begins with a name and tells a career."""
    text = without_lead(text)
    pattern = BIO_HEAD if has_han(text[:4]) else EN_BIO_HEAD
    match = pattern.match(text)
    if match is None or announces(text) or not begins_bio(text):
        return
    named = people(match.group(0).rstrip(HEAD_END), reading.lexicon)
    if not named and is_japanese_name(match.group(1), reading.lexicon):
        named = (Named(Person(name=Bilingual(zh=match.group(1)))),)
    if named and named[0].person.name and not _OF_AN_EVENT.search(named[0].person.name.en or ""):
        reading.record.add_people("speakers", named[:1], segment.lines, 0.6)
        reading.record.note(f"speakers.0.name.{Lang.ZH if has_han(match.group(1)) else Lang.EN}", segment.lines, 0.6)


#: ``The Rain Management Seminar is a …``: no name of a person.
_OF_AN_EVENT: Final = re.compile(r"\b(?:Seminar|Series|Colloquium|Lectures?|Workshop|Conference|Group|Program|Lab)s?$")


def _bio(text: str, reading: Reading) -> Person:
    return Person(bio=texts.paragraphs(without_lead(text), reading.main))


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


def _signs(segment: Segment) -> bool:
    """Whether a segment is the mark above a signature (RFC 3676 §4.3)."""
    return segment.field == NOISE and segment.text.rstrip() == "--"


def prose_lines(reading: Reading, *, whole: bool) -> list[Line]:
    """The lines to read as running text: the unlabelled ones nothing has been made of yet.

    ``whole`` adds the long texts: an English posting often says everything under "Abstract:".
    """
    if whole:
        plain = [
            s
            for s in reading.segments
            if not s.structured and (s.field in LONG or (s.field == FREE and not s.heading) or _signs(s))
        ]
        spans = sorted((span for segment in plain for span in segment.spans), key=lambda span: (span.index, span.start))
        first = "".join(span.text for span in spans if span.index < reading.foot)
        behind = any(_told_again(span.text, has_han(first)) for span in spans if span.index >= reading.foot)
        return [Line(span.number, _unmarked(span.text)) for span in spans if behind or span.index < reading.foot]
    return [
        Line(span.number, _unmarked(span.text))
        for segment in reading.free()
        if not segment.heading and (not reading.has_used(segment) or _RUNNING.search(segment.text))
        for span in segment.spans
    ]


def _unmarked(text: str) -> str:
    """A line without the marks of words in bold and of links: ``**Jane Roe** will give a [talk](https://…)``."""
    text = text.replace("**", "") if text.count("**") > 1 else text
    text = _LINKED.sub(_words_of, text) if "](" in text else text
    return _WITHIN_A_SENTENCE.sub("", text) if "://" in text else text


#: ``Jane Roe https://… (Northland) is giving a talk``: where a word of the sentence leads, told behind it.
_WITHIN_A_SENTENCE: Final = re.compile(r"(?<=\w)\s+https?://[^\s<>]{4,300}(?=\s+(?:\(|[a-z]{2}))")


def _words_of(link: re.Match[str]) -> str:
    return "" if link[1].strip().casefold() in _ONLY_A_LINK else link[1]


#: What the words of a link say that only leads on.
_ONLY_A_LINK: Final = frozenset(("link", "slides", "video", "recording", "here", "pdf", "poster", "zoom", "链接"))


#: The words of a link and where it leads (CommonMark 6.3).
_LINKED: Final = re.compile(r"(?<!!)\[([^\[\]\n]{1,120})\]\((?:[^()\s]|\([^()\s]{0,200}\)){1,500}\)")
