"""One talk being read: what is known so far, and which stretches of the source are used."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han, side_of
from seminar.read import online, texts
from seminar.read.labels.segments import FREE, NOISE, Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.pages.page_lines import arranges, boilerplate, signature
from seminar.read.persons.one_person import URL
from seminar.read.record import Record, same

#: RFC 3676 §4.3: a signature stands behind "-- "; four lines are the custom, and no label is among them.
_SIGNATURE: Final = 6
#: What stands over the name of who wrote a mail.
_CLOSING: Final = re.compile(
    r"--$|(?:此致|敬礼|此致\s*敬礼|祝好|顺颂.{1,4}|敬祝.{1,6})[！!。，,]?$"
    r"|(?:(?:with\s+)?(?:best|kind|warm)(?:est)?\s+(?:regards|wishes)|regards|sincerely(?:\s+yours)?"
    r"|yours\s+\w+|cheers|best|thanks|many thanks)"
    r"[,.!]?$",
    re.IGNORECASE,
)
#: No placeholder is longer.
_LONGEST_EMPTY: Final = 100
#: The words of a link to a map, and the street behind it.
_ITEM: Final = re.compile(r"^\s*[-–•·*]\s+(?=\S)|^\s*(?:地点|地點)\s?(?=[一-鿿]{3})")
#: ``学院101会议室学术报告``: the kind of event, run into the room.
_KIND_BEHIND: Final = re.compile(r"(?<=[室厅廳堂楼樓])\s?(?:学术|學術)(?:报告|報告|讲座|講座)\s*$")
_MAP: Final = re.compile(
    r"(?<!\s)\s*+(?:[(\[（]?\b(?:see|view|show|location|google|campus|open(?: in)?)\s+maps?\b[)\]）]?"
    r"|[(\[（]\s?(?:map|地[图圖]|[查点點][看击擊]地[图圖])\s?[)\]）]|\[?\*{0,2}在[线線]地[图圖](?:\s?[:：].*)?)(?:\s*\n.*)?\s*$",
    re.IGNORECASE | re.DOTALL,
)

#: A placeholder, and what it stands for.
_TO_COME: Final = re.compile(r"[(（\[<]?((?:To be )?[A-Z][A-Za-z/]{2,12})[)）\]>]?\s*[:：,.–—-]\s")

#: ``待定（另行通知）``, ``TBA (see the website)``: a placeholder, and that or where more will be told.
_LATER: Final = re.compile(
    r"([^（）()]{1,12}?)\s?[（(，,]\s?[^（）()\d]{0,16}(?:通知|公布|发布|發布|更新|確定|确定|留意|关注|announced|website|later)[^（）()\d]{0,8}[）)]?",
    re.IGNORECASE,
)

#: ``（讲座摘要待更新）``: a placeholder that says what is to come.
_OF_WHAT: Final = re.compile(
    r"[（(\[【]?\s?(?:讲座|報告|报告|講座|演[讲講])?(?:摘要|[简簡]介|[题題]目|[内內]容|信息|安排)\s?([^（）()\[\]【】\s]{1,8})[)）\]】]?"
)

#: ``(reception to follow)``, ``(note the change of room)``: not the place.
_SERVED: Final = re.compile(
    r"[，,；;]\s?(?:现场|現場|并|並)?(?:提供|备有|備有|供应|供應)[^，。]{0,6}(?:餐|点心|點心|茶点|茶點|饮料|飲料|咖啡|盒饭)\s*$|"
    r"(?<!\s)\s*+[(\[（][^()\[\]（）]{0,40}\b(?:to follow|following|served|provided|available|included|note|notice"
    r"|chang(?:ed|e of)|moved|not the usual)\b"
    r"[^()\[\]（）]{0,40}[)\]）]",
    re.IGNORECASE,
)


#: ``腾讯会议（需要会议号请发邮件）``: how to get in, no part of the place.
_ASK: Final = re.compile(
    r"[（(][^（）()]{0,60}(?:请|請|邮件|郵件|如需|会议号|會議號|联系|聯絡|原定|原为|改自|變更|变更|更改|有变|有變|变动|變動|入场|入場|入座|停电|停電|装修|裝修|施工)[^（）()]{0,80}[）)]"
)
#: ``Rain Hall 3.128 instead of 2.106, which is being painted``, ``Hall 5 (NOT Hall 3)``: where it is no longer.
_NOT_THERE: Final = re.compile(
    r"(?<=[\w)])(?:\s*[,;(–—-])*\s*\b(?:instead\sof|rather\sthan|(?:and\s)?(?:not|NOT)(?=\s(?:in|at|the|[A-Z\d])))\s[^\n]*$"
)
#: ``Rain Hall Room 100 - WEDNESDAY, MAY 11, 2031``: when, behind where.
_DAY_BEHIND: Final = re.compile(
    r"(?<=\S)\s+[-–—]\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b[^\n]{0,40}$|(?<=\w),\s\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?$",
    re.IGNORECASE,
)
#: ``人文楼A110（线下）``, ``On-site at Rain Hall``: the meeting stands beside the place.
_IN_PRESENCE: Final = re.compile(
    r"\s?[（(](?:线下|線下|现场|現場|in[\s-]person|offline)[)）]\s*$|^\s*(?:on-?site|in[\s-]person|offline)(?:\s(?:at|in)\s(?:the\s)?|\s?[,:–-]\s)(?=[A-Z\d])",
    re.IGNORECASE,
)
#: ``雨楼301会议室沙龙``: the kind of event, run into the room.
_EVENT_BEHIND: Final = re.compile(
    r"(?<=[室厅馆廳館\d])(?:(?:学术|學術)?(?:讲座|講座|沙龙|沙龍|报告会|報告會|论坛|論壇)|学术报告|學術報告)$"
)
#: ``不变（海洋楼 108）``: the place of a talk put off.
_UNCHANGED: Final = re.compile(
    r"(?:仍[为為在]|(?:保持|维持|維持)?不[变變]|照旧|照舊)[\s:：,，（(]{0,3}([^（）()]{2,40}?)[）)]?[。.]?"
)
#: What a page shows in place of an address it hides from programs.
_HIDDEN: Final = re.compile(
    r"\s*(?:This e-?mail address is being protected from|此(?:电子|電子)?[邮郵]件地址受|\[email\s?protected\]\s*$)",
    re.IGNORECASE,
)
#: ``（150 席）``, ``(200 seats)``: how many the place holds.
_SEATS: Final = re.compile(
    r"(?<!\s)\s*+[(（\[]\s*+(?:(?:(?:线下|線下|现场|現場)?(?:约|約|限)|可容纳|capacity:?\s)\s*+)?\d{2,5}\s*+"
    r"(?:[席座人]|个座位|個座位|座位|人座|seats|people)\s*+[)）\]][、，,\s]*+$",
    re.IGNORECASE,
)
#: ``Rain Hall 105. Zoom link will be sent to remote participants. Bring your own lunch!``: sentences behind the place.
_ON_COMING: Final = re.compile(
    r"(?<=[\w)])\.\s+(?:(?:The\s|A\s)?(?:Zoom|Webex|Teams|[Mm]eeting|[Oo]nline)\s(?:link|details|information|access|option)\b"
    r"|(?:Bring|Please|Lunch|Snacks?|Coffee|Tea|Refreshments|Pizza|Everyone|All\sare|RSVP|Join|Register|Doors)\s)[^\n]*$"
)
#: ``报告二``: the next talk begins.
_WHICH: Final = re.compile(
    r"(?:报告|報告|讲座|講座|演讲|演講|[Tt]alk|[Ll]ecture)\s?[一二三四五六七八九十\dIVX]{1,3}[:：]?"
)
#: ``Questions about the lecture may be sent to Jane Roe (jane@…).``
_ASKED: Final = re.compile(r"\b(?:Questions|Enquiries|Inquiries)\b[^@\n]{3,90}@")
#: A paragraph of its own below a text, which says how to meet the speaker, to sign up or to get there.
_ARRANGES: Final = re.compile(
    r"(?:For\s)?(?:(?:any|further|more)\s)?(?:Questions|Enquiries|Inquiries|Contact"
    r"|Organi[sz]ers?|Info(?:rmation)?)\b[^\n.]{0,60}?@"
    r"|/cc\s@"
    r"|(?=.{0,300}\b(?:e-?mail|contact|sign(?:ing)? up|register|meet(?:ing)?s?|write to|let \w+ know|RSVP|join|attend"
    r"|slots?|link|lunch|dinner|subscribe|served|provided|reception|refreshments)\b)"
    r"(?:If you(?:['’]d| would| wish| want| are| have| need| plan| cannot)\b|Please\b"
    r"|To (?:register|join|attend|sign up|meet|RSVP|volunteer|give a talk|present|suggest|propose|nominate)\b"
    r"|To (?:subscribe|be added)\b|For (?:more|further) information\b"
    r"|For (?:the|a|an|any)\s[^\n.]{0,60}\b(?:write to|contact|e-?mail)\b"
    r"|Join (?:on your|from your|via your|the meeting|us on)\b|\d{1,3} minutes before\b"
    r"|(?:All|Everyone|Everybody)\b[^.!\n]{0,24}\bwelcome\b"
    r"|(?:Bilateral|Individual|One-on-one) meetings\b|(?:Anyone|Those) (?:who|interested|wishing)\b"
    r"|(?:After|Before|Following) the (?:talk|seminar|lecture|colloquium)\b|There will be\b"
    r"|(?:A |Light |Free )?(?:Lunch|Refreshments|Coffee|Tea|Pizza|Drinks|Snacks|Reception)\b)[^\n]{0,400}$"
    r"|(?:Published|Posted|(?:Last )?(?:Updated|Modified))(?: on)?:?\s[^\n]{0,20}\b(?:19|20)\d\d\b[^\n]{0,20}$",
    re.IGNORECASE,
)
#: A text so short that it may only say where the text is.
_A_WORD: Final = 24
#: ``※ 本系同学务必签到``: a note to the house is no longer.
_A_NOTE: Final = 90
#: ``Main Building.`` at the end of a sentence; ``Bldg.`` keeps its point.
_SENTENCE_END: Final = re.compile(r"(?:(?<=[a-z]{5})|(?<=\d))\.$|。$")


@dataclass(slots=True)
class Reading:
    """One talk being read: its segments in order, the record, and which stretches of the source are used."""

    segments: Sequence[Segment]
    lexicon: Lexicon
    main: Lang
    record: Record = field(default_factory=Record)
    used: list[Span] = field(default_factory=list)
    taken: set[tuple[int, int]] = field(default_factory=set)
    marks: list[Span] = field(default_factory=list)
    rest: list[tuple[int, str]] = field(default_factory=list)
    when: list[Segment] = field(default_factory=list)
    posted: list[Segment] = field(default_factory=list)
    meeting: online.Meeting = field(default_factory=online.Meeting)
    meeting_lines: dict[str, tuple[int, ...]] = field(default_factory=dict)
    holder: tuple[str, int] | None = None
    foot: int = field(init=False)
    #: The places of the lines between the two fences a page begins with; empty where it has none.
    header: range = field(init=False)
    places: dict[int, int] = field(init=False, repr=False)

    def use(self, segment: Segment) -> None:
        self.take(segment.spans)

    def take(self, spans: Iterable[Span]) -> None:
        """These stretches of the source are in a field."""
        for span in spans:
            self.used.append(span)
            self.taken.add((span.index, span.start))

    def has_used(self, segment: Segment) -> bool:
        return any((span.index, span.start) in self.taken for span in segment.spans)

    def free(self) -> list[Segment]:
        """What stands under no label, down to the signature of a mail (behind ``--``)."""
        foot = self.foot
        return [
            segment
            for segment in self.segments
            if segment.field == FREE and not segment.structured and segment.index < foot
        ]

    def __post_init__(self) -> None:
        self.foot = self._foot()
        self.header = self._header()
        self.places = {id(segment): n for n, segment in enumerate(self.segments)}

    def below(self, segment: Segment, count: int = 1) -> Sequence[Segment]:
        """The segments right behind one of this talk's."""
        at = self.places.get(id(segment), len(self.segments))
        return self.segments[at + 1 : at + 1 + count]

    def _header(self) -> range:
        fences = [s.index for s in self.segments if s.field == NOISE and s.text.strip() in ("---", "+++")]
        opened = bool(self.segments) and bool(fences) and self.segments[0].index == fences[0]
        return range(fences[0], fences[1]) if opened and len(fences) > 1 else range(0)

    def _foot(self) -> int:
        """The place where the signature of a mail begins; behind every line where there is none."""
        at = next((n for n, s in enumerate(self.segments) if s.mark is None and _CLOSING.match(s.text.strip())), None)
        if at is None or len(behind := self.segments[at + 1 :]) > _SIGNATURE or any(s.mark for s in behind):
            return sys.maxsize
        return self.segments[at].index

    def default(self, segment: Segment) -> Lang:
        """The side of a value that does not tell its own: that of its label, else of the notice."""
        return side_of(segment.label) or (Lang.ZH if has_han(segment.label) else self.main)

    def empty(self, text: str) -> bool:
        if _HIDDEN.match(text):
            return True
        if len(text) > _LONGEST_EMPTY and text.strip():
            return False
        bare = texts.short(text)
        if not bare or self.lexicon.holds("placeholders", bare) or bare in ("-", "—", "?", "？", "/"):
            return True
        if (later := _LATER.fullmatch(bare)) and self.lexicon.holds("placeholders", later[1]):
            return True  # 待定（另行通知）
        if (to_come := _OF_WHAT.fullmatch(bare)) and self.lexicon.holds("placeholders", to_come[1]):
            return True
        # "TODO: add abstract if available"
        note = _TO_COME.match(bare)
        return note is not None and len(bare) <= 80 and self.lexicon.holds("placeholders", note.group(1))

    def confidence(self, segment: Segment) -> float:
        return 0.8 if segment.damaged else 0.9 if segment.glued else 1.0

    def _leads_to_the_page(self, spans: Sequence[Span]) -> bool:
        """Whether the last line is an address alone, below a sentence that ended: the page of the talk."""
        address = URL.fullmatch(spans[-1].text.strip().strip("<>"))
        if address is None or online.platform_of_url(address.group(), self.lexicon):
            return False
        if not spans[-2].text.rstrip().endswith(("。", ".", "！", "!", "？", "?", "）", ")")):
            return False
        if not self.record.get("url"):
            self.record.put("url", address.group(), (spans[-1].number,), 0.6, True)
        return True

    def long_text(self, segment: Segment) -> Bilingual:
        """The text of a long segment without the signature at its foot."""
        spans = list(segment.spans) if segment.structured else self._before_the_closing(list(segment.spans))
        while (
            not segment.structured
            and len(spans) > 1
            and (
                not spans[-1].text.strip()
                or signature(spans[-1].text, self.lexicon)
                or boilerplate(spans[-1].text, self.lexicon)
                or _WHICH.fullmatch(spans[-1].text.strip())
                or (len(spans[-1].text) <= _A_NOTE and spans[-1].text.lstrip()[:1] in ("※", "＊"))
                or _lines_of_a_note(spans)
                or arranges(spans[-1].text, self.lexicon)
                or _ASKED.search(spans[-1].text)
                or self._leads_to_the_page(spans)
            )
        ):
            del spans[-(_lines_of_a_note(spans) or 1) :]
        if not segment.structured:
            spans = self._before_the_closing(spans)
        only = spans[0].text if len(spans) == 1 else ""
        elsewhere = segment.field != "notes" and len(only) <= _A_WORD and arranges(only, self.lexicon)
        if only and (elsewhere or self.empty(only.rstrip("。. "))):
            return Bilingual()  # 点击下方链接查看详情
        self.take(spans)
        lines: list[str] = []
        previous = None
        for span in spans:
            if previous is not None and span.index - previous > 1:
                lines.append("")
            lines.append(span.text)
            previous = span.index
        return texts.paragraphs(texts.long(lines), self.default(segment))

    def _before_the_closing(self, spans: list[Span]) -> list[Span]:
        """The lines above ``祝好`` or ``Best regards`` where a mail ends with one of them and a name or two."""
        for n in range(max(1, len(spans) - 4), len(spans)):
            below = [span.text.strip() for span in spans[n + 1 :]]
            closes = self.lexicon.holds("closings", spans[n].text)
            if closes and all(len(line) <= 40 and line[-1:] not in "。.！!？?" for line in below if line):
                return spans[:n]
        return spans

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

    def place(self, text: str, segment: Segment, confidence: float = 1.0) -> None:
        """A place, with the online part taken out."""
        text = online.place_within(_KIND_BEHIND.sub("", _ITEM.sub("", text)))
        if coming := _ON_COMING.search(text):
            self.online(online.meeting(text[coming.start() :], self.lexicon), segment)
            text = text[: coming.start()]
        text = unchanged[1] if (unchanged := _UNCHANGED.fullmatch(text.strip())) else text
        text = _DAY_BEHIND.sub("", _NOT_THERE.sub("", _IN_PRESENCE.sub("", _EVENT_BEHIND.sub("", text.rstrip()))))
        text = _ASK.sub("", _SEATS.sub("", _SERVED.sub("", _MAP.sub("", text))))
        address = re.sub(r"[\s(（\[]*$", "", URL.sub(" ", text)) if URL.search(text) else text
        kept, meeting = online.split_venue(
            re.sub(r"(?:热忱|诚挚)?(?:欢迎|敬请|歡迎).{0,20}$", "", address), self.lexicon
        )
        self.online(
            online.Meeting(meeting.platform, meeting.id, meeting.passcode, online.meeting(text, self.lexicon).url),
            segment,
        )
        short = _closed(_SENTENCE_END.sub("", texts.short(kept)))
        if not short or (meeting and online.platform_in(short, self.lexicon) == short):
            return
        if not online.remote(short, self.lexicon) and not (
            meeting and kept == address and not self.lexicon.mentions("places", kept)
        ):
            self.record.put_pair(
                "venue",
                texts.pair(short, Lang.EN if re.search("[A-Za-z]", short) else self.default(segment)),
                segment.lines,
                min(confidence, self.confidence(segment)),
            )


def _lines_of_a_note(spans: Sequence[Span]) -> int:
    """How many lines the last paragraph of a text has, if it says how to come or whom to ask; else 0."""
    at = len(spans) - 1
    while at > 1 and len(spans) - at < _LINES_OF_A_NOTE and spans[at].index - spans[at - 1].index <= 1:
        at -= 1
    if spans[at].index - spans[at - 1].index <= 1:
        return 0
    return len(spans) - at if tells_how_to_come(" ".join(span.text.strip() for span in spans[at:])) else 0


def tells_how_to_come(paragraph: str) -> bool:
    """Whether a paragraph, its lines joined, says how to meet the speaker, to sign up, to get there, whom to ask."""
    return _ARRANGES.match(paragraph) is not None or _OF_ACCESS.match(paragraph) is not None


#: ``Special accommodations for individuals with disabilities can be made by calling …``: the words of the law.
_OF_ACCESS: Final = re.compile(
    r"(?=.{0,400}\b(?:contact|call(?:ing)?|e-?mail|request(?:ed|ing|s)?|notif(?:y|ied)|ask)\b)"
    r"(?:(?:Special |Reasonable |Disability )?accommodations? (?:for|will|can|may|is|are|request)"
    r"|(?:Individuals|Persons|People|Those|Attendees|Participants|Visitors|Guests|Anyone) "
    r"(?:with (?:a |any )?disabilit|who (?:need|require) [^.]{0,60}accommodation|requiring|needing)"
    r"|(?:The )?[A-Z][\w ]{3,60} (?:is committed to|encourages) [^.]{0,80}(?:accessib|disabilit))",
    re.IGNORECASE,
)


#: A paragraph on how to come has no more lines.
_LINES_OF_A_NOTE: Final = 3


def _closed(place: str) -> str:
    """A place without what stands behind a bracket that a broken line left open: ``Room 5 (University of``."""
    at = place.rfind("(")
    return place[:at].rstrip(" ,") if at > 0 and place.find(")", at) < 0 else place
