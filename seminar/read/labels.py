"""Where the labels of a line are: before a colon, in brackets, glued, spaced, damaged, alone, several in one line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from seminar.read.lexicon import LONGEST_LABEL, Lexicon
from seminar.read.people import people
from seminar.read.person_names import is_zh_name
from seminar.read.run_on import bare_bios, run_together

#: Texts of many lines: a label inside one of their lines must be beyond doubt.
LONG: Final = frozenset(("abstract", "bio", "about", "section", "notes"))
WHEN: Final = frozenset(("time", "date", "start", "end", "when_where"))
PEOPLE: Final = frozenset(("speaker", "host", "chair", "contact"))

_EMOJI: Final = "\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff"
_ORDINAL: Final = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_DECORATION: Final = re.compile(
    rf"(?:<(?:b|strong|em|p|h\d|li|div|span)(?:\s[^<>]{{0,60}})?>|[\s>#*+•·●◆■□▪▶►☆★※◎○◇♦➤|~_\-–—\"“”'`【〖\[［「『〔{_EMOJI}]"
    rf"|[（(]{_ORDINAL}[)）]|[（(](?![a-z])|{_ORDINAL}[、.．)）]\s?|[.．](?=[一-鿿]))*+"
)
_SEPARATOR: Final = re.compile(r"[：:︰﹕∶｜|\t=】〗］\]」』〕]")
#: ``DTSTART;TZID=Asia/Shanghai:``: what a calendar says of a value, before it (RFC 5545 §3.2).
_PARAMETERS: Final = re.compile(r"([A-Z-]{3,20})(?:;[A-Z-]{2,20}=[^;:\s]{1,60}){1,4}:\s*")
_DASH: Final = re.compile(r"\s+[-–—~～]{1,2}\s+|[–—]{1,2}")
#: ``**Abstract.** How…``, ``<b>Abstract</b> How…``, ``Abstract. How…``
_BOLD: Final = re.compile(r"[.。:：]?\s*(?:\*\*|__|</(?:b|strong|em|h\d|p)>)[:：.]?\s*")
_FULL_STOP: Final = re.compile(r"\.\s+(?=[A-Z])|\s?[—–]\s?(?=[A-Z])")
_AFTER: Final = re.compile(r"[\s*_】〗］\]」』〕：:︰﹕∶|｜]*+")
_CLOCK: Final = re.compile(r"\d[:：]\d\d")
_AFTER_DASH: Final = re.compile(r"[\s*_]*+")
_COLON: Final = re.compile(r"[：:︰﹕∶｜~]")
_STOP: Final = frozenset("。；;！!？?，,、\n")
_WHEN_HEAD: Final = re.compile(
    r"\d{1,4}\s*[年月日点时:：./\-–—]|\d{1,2}\s*(?:st|nd|rd|th|am|pm|[ap]\.m)|\d{1,2}\s+[A-Z][a-z]{2}"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    r"|[上下]午|晚上|星期|周[一二三四五六日]|民[国國]|中午|noon|TB[AD]|待定",
    re.IGNORECASE,
)
_PERSON_HEAD: Final = re.compile(
    r"\s*(?:(?:Prof|Dr|Mr|Ms|Associate|Assistant)\b|[A-Z][\w.'’\-]*\s+[A-Z]|[一-鿿](?:\s*[一-鿿]){1,3}(?:\W|教授|博士|老师|研究|副|院士|$))"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A label found in a line: ``start`` to ``end`` are its letters with decoration and separator."""

    field: str
    label: str
    start: int
    end: int
    damaged: bool = False
    glued: bool = False
    alone: bool = False


def plausible(field: str, value: str, lexicon: Lexicon) -> bool:
    """Whether a text can be the value of a label that stands in doubtful surroundings."""
    head = value[:60].strip()
    if field in WHEN:
        return _WHEN_HEAD.search(head[:24]) is not None
    if field in PEOPLE:
        return _PERSON_HEAD.match(head) is not None
    if field == "venue":
        return any(char.isdigit() for char in head) or lexicon.mentions("places", head)
    if field == "affiliation":
        return lexicon.mentions("institutions", head)
    if field in ("meeting_id", "phone"):
        return sum(char.isdigit() for char in head[:24]) >= 4
    if field in ("link", "url", "homepage"):
        return "http" in head or "www" in head
    if field == "email":
        return "@" in head
    return field == "passcode" and bool(re.match(r"[A-Za-z0-9]", head))


def find_labels(text: str, lexicon: Lexicon, *, within: str = "", labelled_near: bool = False) -> tuple[Hit, ...]:
    """The labels of one line, in order.

    ``within`` is the field the line would continue if it began with no label; ``labelled_near`` says that a
    neighbouring line has a certain label, so that one without a colon (``Speaker Jane Roe``) can be believed.
    """
    first = _at_start(text, lexicon, within, labelled_near)
    hits = [first] if first else []
    if first is None or not first.alone:
        begin = first.end if first else 0
        field = first.field if first else within
        hits += _inside(text, lexicon, begin, field)
        bios = [Hit("bio", label, at, end) for at, end, label in bare_bios(text, begin, lexicon)] if hits else []
        bios = [bio for bio in bios if not any(hit.start < bio.end and bio.start < hit.end for hit in hits)]
        hits = sorted((*hits, *bios), key=lambda hit: hit.start)
    return tuple(hits)


# ---------------------------------------------------------------- at the start of a line


def _at_start(text: str, lexicon: Lexicon, within: str, labelled_near: bool) -> Hit | None:
    head = text[:200]
    match = _DECORATION.match(head)
    begin = match.end() if match else 0
    return (
        _before_separator(head, begin, lexicon)
        or _named_bio(text, begin, lexicon)
        or _alone(text, begin, lexicon)
        or _damaged(head, begin, lexicon, within)
        or _without_separator(head, begin, len(text), lexicon, within, labelled_near)
    )


def _before_separator(head: str, begin: int, lexicon: Lexicon) -> Hit | None:
    calendar = _PARAMETERS.match(head, begin)
    if calendar and (field := lexicon.field_of(calendar.group(1))):
        return Hit(field, calendar.group(1), 0, calendar.end())
    for pattern, after in ((_SEPARATOR, _AFTER), (_DASH, _AFTER_DASH)):
        match = pattern.search(head, begin, begin + 2 * LONGEST_LABEL)
        if match is None or match.start() == begin or _CLOCK.match(head, match.start() - 1):
            continue
        label = head[begin : match.start()]
        field = lexicon.field_of(label)
        if field == "affiliation" and _sender(label, head[match.end() :], lexicon):
            continue
        if field is None or (pattern is _DASH and field in ("noise", "series", "talk", "number", "date")):
            continue
        end = after.match(head, match.end())
        return Hit(field, label.strip(), 0, end.end() if end else match.end())
    match = _BOLD.search(head, begin, begin + LONGEST_LABEL)
    if match and (field := lexicon.field_of(head[begin : match.start()])) and field not in ("noise", "series", "talk"):
        return Hit(field, head[begin : match.start()].strip(), 0, match.end())
    match = _FULL_STOP.search(head, begin, begin + 16)
    if match and lexicon.field_of(label := head[begin : match.start()]) in ("abstract", "bio") and label.istitle():
        return Hit(lexicon.field_of(label) or "", label, 0, match.end())
    return None


def _sender(label: str, value: str, lexicon: Lexicon) -> bool:
    """Whether "From:" gives who sent a mail, not where the speaker is from."""
    return label.strip().casefold() == "from" and ("@" in value or not plausible("affiliation", value, lexicon))


_NAMED_BIO: Final = re.compile(
    r"(?:附(?:件|录)?\s*\d?\s*[:：、]\s*|关于)?([^\s:：，。]{2,16}?|[^\s:：，。]{2,4}\s[^\s:：，。]{2,8}?)(?:的)?(?:个人)?(?:学术)?(?:简介|简历|介绍)\s*(?:[】〗\]）)]|[:：]|$)[:：\s]*"
    r"|(?:About|Biography of|Bio of|Bio:)\s+"
    r"((?:(?:Prof|Dr|Professor)\.?\s+)*[A-Z][\w.’'-]+(?:\s+[A-Z][\w.’'-]*){1,3})\s*(?:[:：]\s*|$)"
)


#: ``王某教授：`` on a line of its own, or before the text about the person.
_RANKED: Final = re.compile(r"([一-鿿]{2,8})\s*[:：]\s*(?=\S{20}|$)")


def _introduces(text: str, lexicon: Lexicon) -> bool:
    """Whether a text says what somebody is: ``云溪大学物理学院教授、博士，…``."""
    return (
        len(text) >= 40
        and not re.search(r"[？?！!]", text[:40])
        and lexicon.mentions("institutions", text[:30])
        and lexicon.mentions("positions", text[:60])
    )


def _named_bio(text: str, begin: int, lexicon: Lexicon) -> Hit | None:
    """``王某教授简介：``, ``About Jane Roe``: a label that names the person."""
    match = _NAMED_BIO.match(lexicon.folded(text[:80]), begin)
    if match is None:
        ranked = _RANKED.match(text, begin)
        if (
            ranked
            and (named := people(ranked.group(1), lexicon))
            and (named[0].person.position or _introduces(text[ranked.end() :], lexicon))
            and is_zh_name(named[0].person.name.zh or "", lexicon)
        ):
            return Hit("bio", ranked.group(1), 0, ranked.end(), alone=ranked.end() >= len(text.rstrip()))
        return None
    start, end = match.span(1) if match.group(1) else match.span(2)
    who = text[start:end]
    if lexicon.field_of(text[begin : match.end()].strip(" \t:：】]")) is not None or not people(who, lexicon):
        return None
    return Hit(
        "bio", text[begin : match.end()].strip(" \t:：】]"), 0, match.end(), alone=match.end() >= len(text.rstrip())
    )


#: Labels believed when they are all a line says.
_ALONE: Final = frozenset(
    ("title", "speaker", "time", "date", "venue", "abstract", "bio", "about", "host", "chair", "contact", "organizer",
     "section", "notes", "keywords", "affiliation", "when_where", "meeting_id", "passcode", "link", "url", "language",
     "registration", "mode")
)  # fmt: skip
_NOT_BARE: Final = frozenset(("title", "abstract", "time", "mode", "talk"))


def _alone(text: str, begin: int, lexicon: Lexicon) -> Hit | None:
    label = text[begin:].strip(" \t*_#】]」』〕。.：:-—<>")
    if not label or len(label) > LONGEST_LABEL:
        return None
    field = lexicon.field_of(label)
    if field not in _ALONE or (field in _NOT_BARE and lexicon.holds("generic", label)):
        return None
    if field == "venue" and not text.rstrip(" *_】]").endswith((":", "：")) and lexicon.holds("remote", label):
        return None  # 线下 alone says how, not where
    return Hit(field, label, 0, len(text), alone=True)


def _damaged(head: str, begin: int, lexicon: Lexicon, within: str) -> Hit | None:
    match = _COLON.search(head, begin, begin + 16)
    if match is None or match.start() == begin:
        return None
    label = head[begin : match.start()]
    field = lexicon.mutilated.get(lexicon.normal(label))
    if field is None or (within in LONG and len(label) > 3 and label.isascii()):
        return None
    value = head[match.end() :]
    if "http" in value[:12] and field == "venue":
        field = "url"
    if field in WHEN and not plausible(field, value, lexicon):
        return None
    end = _AFTER.match(head, match.end())
    return Hit(field, label.strip(), 0, end.end() if end else match.end(), damaged=True)


def _without_separator(
    head: str, begin: int, length: int, lexicon: Lexicon, within: str, labelled_near: bool
) -> Hit | None:
    found = longest_prefix(head, begin, lexicon)
    if found is None:
        return None
    field, end = found
    label, rest = head[begin:end], head[end:]
    if field == "venue" and label.isascii() and re.match(r" ?[A-Z]?-?\d", rest):
        return None  # Room 305
    starred = "*" in head[:begin]
    latin = label.isascii()
    gap = len(rest) - len(rest.lstrip())
    value = rest.lstrip()
    if (
        not value
        or field in ("noise", "section", "series", "talk", "number", "about")
        or value[0] in "的是为与和及、，,.(（"
    ):
        return None
    wide = gap >= 2 or "\t" in rest[:gap] or "\u3000" in rest[:gap]
    believed = starred and gap == 0 and (value[0].isupper() or value[0].isdigit() or not value[0].isascii())
    if latin:
        capital = label[:1].isupper()
        near = labelled_near and gap == 1 and not lexicon.holds("needs_colon", label)
        near = near and field in PEOPLE | {"title", "time", "venue", "date"}
        sure = near and (value[0].isupper() or value[0].isdigit() or value[0] in "\"“'[") and length <= 160
        believed = capital and (believed or (wide and length <= 160) or (sure and _fits(field, value, lexicon)))
    elif not believed and length <= 120:
        strong = len(label.replace(" ", "")) >= 3
        new_word = gap > 0 or not ("一" <= value[0] <= "鿿")
        believed = wide or (new_word and (strong or labelled_near) and within not in LONG)
        believed = believed and (strong or _fits(field, value, lexicon))
    elif not believed and gap:
        # 摘要 云中的冰…: a long text behind a word that stands apart; 演讲者 林远舟，东屿大学教授…
        believed = (field in ("abstract", "bio") and within not in LONG) or (
            field in PEOPLE and len(label) > 2 and _introduced(value, lexicon)
        )
    if not believed:
        return None
    return Hit(field, label.strip(), 0, end + gap, glued=gap == 0)


def _introduced(value: str, lexicon: Lexicon) -> bool:
    """Whether a text begins with a Chinese name and goes on about the person."""
    name = re.match(r"[一-鿿]{2,4}(?=[，,（(])", value)
    return name is not None and is_zh_name(name.group(), lexicon)


def _fits(field: str, value: str, lexicon: Lexicon) -> bool:
    return field in ("title", "organizer", "bio", "abstract") or plausible(field, value, lexicon)


def longest_prefix(head: str, begin: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """The field of the longest label at ``begin``, and where the label ends."""
    normal, best = "", None
    folded = lexicon.folded(head)
    for n in range(begin, min(len(head), begin + 2 * LONGEST_LABEL)):
        char = folded[n]
        if not (char.isalnum() or char in " &-/\u3000'"):
            break
        if char.isalnum():
            normal += char.casefold()
            following = head[n + 1 : n + 2]
            open_end = char.isascii() and following.isascii() and following.isalpha()
            camel = char.islower() and following.isupper()
            if (not open_end or camel) and (field := lexicon.labels.get(normal)):
                best = (field, n + 1)
    return best


# ---------------------------------------------------------------- inside a line


def _inside(text: str, lexicon: Lexicon, begin: int, field: str) -> list[Hit]:
    hits: list[Hit] = []
    whole = run_together(text, lexicon)
    for match in _COLON.finditer(text, begin):
        hit = _ending_at(text, match.start(), begin, lexicon, field, run_on=bool(hits) or begin > 0, whole=whole)
        if hit is not None:
            hits.append(hit)
            begin, field = hit.end, hit.field
    return hits


def _ending_at(
    text: str, colon: int, begin: int, lexicon: Lexicon, within: str, *, run_on: bool, whole: bool
) -> Hit | None:
    """The longest believable label whose last letter stands before ``colon``.

    ``run_on`` says that the line has labels already: one may then stand glued behind a value (``7:15pmVenue: …``);
    ``whole`` that the line is a whole notice: a label behind a blank is then believed, in small letters too.
    """
    normal, best, n = "", None, colon
    floor = max(begin, colon - 2 * LONGEST_LABEL)
    while n > floor and len(normal) < 24:
        n -= 1
        char = text[n]
        if char.isalnum():
            normal = lexicon.folded(char).casefold() + normal
            if (field := lexicon.labels.get(normal)) and (
                _starts_label(text, n, begin)
                or (whole and text[n - 1 : n] in ("", " "))
                or (run_on and _glued(text, n, colon, begin, field, lexicon))
            ):
                best = (field, n)
        elif char in _STOP or char == ":" or char == "：":
            break
    if best is None:
        return None
    field, start = best
    label = text[start:colon]
    if label.count("(") > label.count(")"):
        return None  # Zoom (Meeting link: …
    last = run_on and not text[colon + 1 :].strip() and field in WHEN | {"venue", "abstract", "bio"}  # … Venue:
    apart = whole and within not in LONG and text[start - 1 : start] in (" ", "。", "！", "；") and field in _APART
    if not (last or apart) and not _believable(text, start, colon, begin, field, lexicon, within):
        return None
    if field == "affiliation" and _sender(label, text[colon + 1 :], lexicon):
        return None
    end = _AFTER.match(text, colon + 1)
    glued = start > 0 and text[start - 1].isalnum()
    return Hit(field, label.strip(), start, end.end() if end else colon + 1, glued=glued)


#: Labels believed behind a blank where the line is a whole notice.
_APART: Final = WHEN | PEOPLE | {"title", "venue", "abstract", "bio", "affiliation", "position", "mode", "organizer"}


def _starts_label(text: str, start: int, begin: int) -> bool:
    """A Latin label begins with a capital and no letter before it; a Chinese one may begin anywhere."""
    if text[start] > "\u2e7f":
        return True
    before = text[start - 1] if start > begin else " "
    return text[start].isupper() and not (before.isascii() and (before.isalnum() or before in "-_/"))


def _glued(text: str, start: int, colon: int, begin: int, field: str, lexicon: Lexicon) -> bool:
    """A capitalised Latin label behind a small letter, before a value of its kind."""
    return (
        start > begin
        and text[start - 1].islower()
        and text[start].isupper()
        and text[start + 1 : colon].islower()
        and plausible(field, text[colon + 1 : colon + 80], lexicon)
    )


def _believable(text: str, start: int, colon: int, begin: int, field: str, lexicon: Lexicon, within: str) -> bool:
    label, value = text[start:colon], text[colon + 1 : colon + 80]
    before = text[begin:start][-3:]
    letters = sum(char.isalnum() for char in label)
    if field == "noise":
        return letters >= 2 and label[0] > "\u2e7f"
    if field in ("series", "talk", "number", "section", "subtitle", "about"):
        return False
    closed = before == "" or before.endswith(("  ", "\t", "\u3000", "。", "；", ";", "|", "）", ")", "】", "\xa0"))
    spaced = closed or before[-1:] in " ，,、.!！"
    spread = label[0] > "\u2e7f" and len(label.strip()) > letters  # 时     间：
    strong = label[0] > "\u2e7f" and (letters >= 4 or (field == "bio" and letters >= 3))
    named = label[0] > "\u2e7f" and (letters == 3 or spread)
    if within in LONG:
        return (
            (before.endswith((". ", "! ", "? ")) and field in WHEN | {"venue"} and plausible(field, value, lexicon))
            or (
                (closed and field not in ("title", "notes", "keywords", "url", "organizer"))
                and (strong or plausible(field, value, lexicon))
            )
            or (strong and field not in ("title", "notes", "organizer"))
            or (
                field in WHEN | {"venue"}
                and letters >= 2
                and label[0] > "\u2e7f"
                and plausible(field, value, lexicon)
                and (within != "abstract" or spaced)
            )
        )
    if label[0] > "\u2e7f":
        return closed or strong or named or (spaced and field != "title") or plausible(field, value, lexicon)
    if closed or plausible(field, value, lexicon):
        return True
    # "Speaker: Jane Roe, Harbour College Abstract: …": a run-on line of labels
    return (
        field in ("abstract", "bio", "title")
        and within not in ("", "title", field)
        and before[-1:] == " "
        and letters >= 3
        and text[colon + 1 : colon + 2] == " "
    )
