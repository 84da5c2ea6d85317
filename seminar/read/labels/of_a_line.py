"""Where the labels of a line are: before a colon, in brackets, glued, spaced, damaged, alone, several in one line."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from seminar.language import has_han
from seminar.read.document import Line
from seminar.read.labels.hits import LONG, PEOPLE, WHEN, Hit, plausible
from seminar.read.labels.keys import PROGRAM_KEY, key_field, moment_key
from seminar.read.labels.run_on import bare_bios, bare_facts, glued_facts
from seminar.read.labels.signs import by_sign, of_a_guest, whom_to_ask
from seminar.read.labels.ways_to_come import tags_a_title
from seminar.read.labels.within_lines import AFTER, COLON, labels_inside, sender
from seminar.read.lexicon import LONGEST_LABEL, Lexicon
from seminar.read.persons.people import names_one, people
from seminar.read.persons.person_names import is_zh_name

_EMOJI: Final = "\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff"
_ORDINAL: Final = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_DECORATION: Final = re.compile(
    rf"(?:<(?:b|strong|em|p|h\d|li|div|span)(?:\s[^<>]{{0,60}})?>|[\s>#*+•·●◆■□▪▶►☆★※◎○◇♦➤|~_\-–—\"“”'`【〖\[［「『〔{_EMOJI}]"
    rf"|[（(]{_ORDINAL}[)）]|[（(](?![a-z])|(?<=#\s)\d{{1,2}}\s+(?=[一-鿿])|{_ORDINAL}[、.．)）]\s?|[.．](?=[一-鿿]))*+"
)
_SEPARATOR: Final = re.compile(r"[：:︰﹕∶｜|丨\t=】〗］\]」』〕👉➡]")
#: ``DTSTART;TZID=Asia/Shanghai:``: what a calendar says of a value, before it (RFC 5545 §3.2).
_PARAMETERS: Final = re.compile(r"([A-Z-]{3,20})(?:;[A-Z-]{2,20}=[^;:\s]{1,60}){1,4}:\s*")
_CLOCK: Final = re.compile(r"\d[:：]\d\d")
_DASH: Final = re.compile(r"\s+[-–—~～]{1,2}\s+|[–—]{1,2}")
_FULL_STOP: Final = re.compile(r"\.\s+(?=[A-Z])|\s?[—–]\s?(?=[A-Z])")
#: ``**Abstract.** How…``, ``<b>Abstract</b> How…``, ``Abstract. How…``
_BOLD: Final = re.compile(r"[.。:：]?\s*(?:\*\*|__|</(?:b|strong|em|h\d|p)>)[:：.]?\s*")
_AFTER_DASH: Final = re.compile(r"[\s*_]*+")


#: Several rooms ask for the labels of the same line; those of lines no longer than this are kept for a while.
_KEPT: Final = 2_000


def find_labels(text: str, lexicon: Lexicon, *, within: str = "", labelled_near: bool = False) -> tuple[Hit, ...]:
    """The labels of one line, in order.

    ``within`` is the field the line would continue if it began with no label; ``labelled_near`` says that a
    neighbouring line has a certain label, so that one without a colon (``Speaker Jane Roe``) can be believed.
    """
    find = _found_lately if len(text) <= _KEPT else _found
    return find(text, lexicon, within, labelled_near)


def fields_named(line: Line, lexicon: Lexicon) -> list[str]:
    """The fields a line tells: that of the label its layout gave it, else those of the labels in its text.

    ``""`` stands for a label that names no field.
    """
    if line.label is not None:
        return [lexicon.field_of(line.label) or ""]
    return [hit.field for hit in find_labels(line.text, lexicon)] if line.text.strip() else []


@lru_cache(maxsize=1_024)
def _found_lately(text: str, lexicon: Lexicon, within: str, labelled_near: bool) -> tuple[Hit, ...]:
    return _found(text, lexicon, within, labelled_near)


def _found(text: str, lexicon: Lexicon, within: str, labelled_near: bool) -> tuple[Hit, ...]:
    first = _at_start(text, lexicon, within, labelled_near)
    hits = [first] if first else []
    if first is None or not first.alone:
        begin = first.end if first else 0
        field = first.field if first else within
        hits += labels_inside(text, lexicon, begin, field)
        bios = [Hit("bio", label, at, end) for at, end, label in bare_bios(text, begin, lexicon)] if hits else []
        facts = (*bare_facts(text, begin, lexicon), *glued_facts(text, begin, lexicon))
        bios += [Hit(field, label, at, end) for at, end, label, field in facts]
        bios = [bio for bio in bios if not any(hit.start < bio.end and bio.start < hit.end for hit in hits)]
        hits = sorted((*hits, *bios), key=lambda hit: hit.start)
    return tuple(hits)


# ---------------------------------------------------------------- at the start of a line


def _at_start(text: str, lexicon: Lexicon, within: str, labelled_near: bool) -> Hit | None:
    head = text[:200]
    match = _DECORATION.match(head)
    begin = match.end() if match else 0
    return (
        _in_both_languages(head, begin, len(text), lexicon)
        or _before_separator(head, begin, lexicon)
        or _named_bio(text, begin, lexicon)
        or _alone(text, begin, lexicon, within, labelled_near)
        or _damaged(head, begin, lexicon, within)
        or _without_separator(head, begin, len(text), lexicon, within, labelled_near)
        or by_sign(text, lexicon, within, labelled_near)
        or whom_to_ask(head, begin)
    )


#: ``主讲人 | Speaker``, with a colon behind or not.
_TWO_LABELS: Final = re.compile(
    r"([^\s|｜:：][^|｜:：]{1,14}?)\s*+[|｜]\s*+"
    r"([A-Za-z][A-Za-z &]{1,22}|[一-鿿]{2,8})\s*+(?:[:：]\s*+|[】\]*_]*+\s*+$)"
)


def _in_both_languages(head: str, begin: int, length: int, lexicon: Lexicon) -> Hit | None:
    """A label told in both languages with a stroke between: what stands behind the stroke is no value."""
    match = _TWO_LABELS.match(head, begin) if "|" in head or "｜" in head else None
    if match is None or has_han(match[1]) is has_han(match[2]):
        return None
    field = lexicon.field_of(match[1])
    if field is None or lexicon.field_of(match[2].strip()) not in (field, *_KIN.get(field, ())):
        return None
    return Hit(field, match.group().strip(" :：*_】]"), 0, match.end(), alone=match.end() >= length)


#: Fields whose labels are translations of each other.
_KIN: Final = {
    "chair": ("host",),
    "host": ("chair",),
    "time": ("date",),
    "date": ("time",),
    "about": ("abstract", "bio"),
}


def _key_of_a_record(label: str, lexicon: Lexicon) -> str | None:
    """The field of a key a program wrote, outside of any data: ``notice_title : 海雾三十年``."""
    return moment_key(label) or key_field(label, lexicon) if PROGRAM_KEY.fullmatch(label.strip()) else None


def _before_separator(head: str, begin: int, lexicon: Lexicon) -> Hit | None:
    calendar = _PARAMETERS.match(head, begin)
    if calendar and (field := lexicon.field_of(calendar.group(1))):
        return Hit(field, calendar.group(1), 0, calendar.end())
    for pattern, after in ((_SEPARATOR, AFTER), (_DASH, _AFTER_DASH)):
        match = pattern.search(head, begin, begin + 2 * LONGEST_LABEL)
        if match is None or match.start() == begin or _CLOCK.match(head, match.start() - 1):
            continue
        if head.startswith("](", match.start()):
            continue  # University](https://…): the end of a link that begins on the line before
        label = head[begin : match.start()]
        field = lexicon.field_of(label) or _key_of_a_record(label, lexicon) or of_a_guest(label, head, match.end())
        if field == "talk" and "【" in head[:begin] and 0 < head.find("】", match.end()) < 40 and match[0] in "｜|":
            continue  # 【讲座｜云溪论坛】海雾三十年
        if field == "registration" and match[0].strip() in ("|", "｜", "丨"):
            continue  # 报名 | 云溪论坛：海雾三十年
        if match[0] in "】〗］]" and tags_a_title(field, head[match.end() :], lexicon):
            continue  # 【直播】海雾三十年
        if field == "affiliation" and sender(label, head[match.end() :], lexicon):
            continue
        if field is None or (pattern is _DASH and field in ("noise", "series", "talk", "number", "date")):
            continue
        end = after.match(head, match.end())
        return Hit(field, label.strip(), 0, end.end() if end else match.end())
    match = _BOLD.search(head, begin, begin + LONGEST_LABEL)
    if match and (field := lexicon.field_of(head[begin : match.start()])) and field not in ("noise", "series", "talk"):
        return Hit(field, head[begin : match.start()].strip(), 0, match.end())
    match = _FULL_STOP.search(head, begin, begin + 22)
    if match and lexicon.field_of(label := head[begin : match.start()]) in ("abstract", "bio") and label[0].isupper():
        return Hit(lexicon.field_of(label) or "", label, 0, match.end())
    return None


_NAMED_BIO: Final = re.compile(
    r"(?:附(?:件|录)?\s*\d?\s*[:：、]\s*|关于)?([^\s:：，。]{2,16}?|[^\s:：，。]{2,4}\s[^\s:：，。]{2,8}?"
    r"|[A-Z][\w.’'-]{0,20}(?:\s[A-Z][\w.’'-]{0,20}){1,3}\s?[一-鿿]{0,6}?)(?:的)?(?:个人)?(?:学术|[中英]文)?(?:简介|简历|介绍)\s*(?:[】〗\]）)]|[:：]|$)[:：\s]*"
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
     "section", "notes", "keywords", "affiliation", "position", "when_where", "meeting_id", "passcode", "link", "url",
     "language", "registration", "mode", "email")
)  # fmt: skip
#: Words that label where somebody works, and end the names of such houses.
_HOUSES: Final = frozenset(("University", "Institute", "Institution", "College", "School", "Department", "Company"))
_NOT_BARE: Final = frozenset(("title", "abstract", "time", "mode", "talk"))


def _alone(text: str, begin: int, lexicon: Lexicon, within: str, labelled_near: bool) -> Hit | None:
    label = text[begin:].strip(" \t*_#】]」』〕。.：:-—<>")
    if not label or len(label) > LONGEST_LABEL:
        return None
    field = lexicon.field_of(label)
    if within in LONG and field not in LONG and label.isascii() and text.rstrip().endswith("."):
        return None  # the last word of a sentence: "… at the Harbour / University."
    if field in PEOPLE and label.isascii() and label.split()[-1].islower() and re.search(r"\s\S+\.\s*$", text):
        return None  # the last words of one: "for a list of upcoming / Seminar speakers."
    if label == "Lecturer" and (not labelled_near or within in PEOPLE) and not text.rstrip(" *_").endswith(":"):
        return None  # what somebody is, on a line below the name
    if field == "affiliation" and label in _HOUSES and not text.rstrip().endswith(":"):
        return None  # Speaker: Jane Roe, Harbour / University
    kinds = label.split() if has_han(label) else [label]
    if field not in _ALONE or (field in _NOT_BARE and all(lexicon.holds("generic", kind) for kind in kinds)):
        return None  # 專題演講 Talk
    if field == "venue" and not text.rstrip(" *_】]").endswith((":", "：")) and lexicon.holds("remote", label):
        return None  # 线下 alone says how, not where
    return Hit(field, label, 0, len(text), alone=True)


def _damaged(head: str, begin: int, lexicon: Lexicon, within: str) -> Hit | None:
    match = COLON.search(head, begin, begin + 16)
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
    end = AFTER.match(head, match.end())
    return Hit(field, label.strip(), 0, end.end() if end else match.end(), damaged=True)


_OF_A_TEXT: Final = re.compile(
    r"^(?:内容|內容|报告|報告|讲座|講座|演讲|演講|主讲人|报告人|嘉宾)\S{0,3}(?:简介|簡介|摘要|介绍|介紹)$"
)
#: Labels that stand over a text and are no word of one.
_SURE_OF_A_TEXT: Final = re.compile(r"^(?:报告|主讲|演讲|讲座|演講|講座|報告|主講)\S{0,3}(?:简介|簡介|介绍|介紹|摘要)$")


#: Labels that stand right before the name a biography begins with, and how long it is at least.
_OF_A_LIFE: Final = re.compile(
    r"(?:个人|個人|报告人|報告人|主讲人|主講人|讲者|講者|嘉宾|专家|作者)(?:简介|簡介|介绍|介紹)$"
)
_LIFE: Final = 30


def _without_separator(
    head: str, begin: int, length: int, lexicon: Lexicon, within: str, labelled_near: bool
) -> Hit | None:
    found = longest_prefix(head, begin, lexicon)
    if found is None:
        return None
    field, end = found
    label, rest = head[begin:end], head[end:]
    if field == "venue" and label.isascii() and label != "Where" and re.match(r" ?[A-Z]?-?\d", rest):
        return None  # Room 305
    if lexicon.holds("generic", head[begin:].strip()):
        return None  # Talk Information
    if field == "speaker" and label.casefold().endswith(" by") and _TOLD_BEHIND.search(rest):
        return None  # Talk by Jane Roe: Ice in Clouds
    starred = "*" in head[:begin]
    latin = label.isascii()
    gap = len(rest) - len(rest.lstrip())
    value = rest.lstrip()
    if (
        not value
        or field in ("noise", "section", "series", "talk", "number", "about")
        or value[0] in "的是为与和及、，,.(（】"
    ):
        return None
    wide = gap >= 2 or "\t" in rest[:gap] or "\u3000" in rest[:gap]
    told = within not in LONG or (within != field and gap > 0 and _OF_A_TEXT.search(label) is not None)
    believed = starred and gap == 0 and (value[0].isupper() or value[0].isdigit() or not value[0].isascii())
    if latin:
        capital = label[:1].isupper()
        near = labelled_near and gap == 1 and not lexicon.holds("needs_colon", label)
        near = near and field in PEOPLE | {"title", "time", "venue", "date"}
        sure = near and (value[0].isupper() or value[0].isdigit() or value[0] in "\"“'[") and length <= 160
        believed = capital and (believed or (wide and length <= 160) or (sure and _fits(field, value, lexicon)))
        invites = gap == 1 and label.casefold().endswith(" by") and field in PEOPLE and length <= 80
        believed = believed or (invites and capital and _one_person(value, lexicon))  # Hosted by Jane Roe
        asks = label in ("When", "Where") and gap == 1 and any(map(str.isdigit, value)) and length <= _LONGEST_GLUED
        believed = believed or (asks and not has_han(head) and plausible(field, value, lexicon))  # When May 6 3 pm
    elif not believed and length <= 120 and not (gap == 0 and _SURE_OF_A_TEXT.search(label) is not None):
        strong = len(label.replace(" ", "")) >= 3
        new_word = gap > 0 or not ("一" <= value[0] <= "鿿")
        believed = wide or (new_word and (strong or labelled_near) and told)
        believed = believed and (strong or _fits(field, value, lexicon))
        sure = gap > 0 and len(label) >= 4 and length <= _LONGEST_GLUED and field in _TOLD_IN_A_TEXT
        believed = believed or (sure and plausible(field, value, lexicon) and not _SENTENCE.search(value))
    elif not believed and gap == 0 and _SURE_OF_A_TEXT.search(label) and within not in LONG:
        # 报告人简介东屿大学教授，…
        believed = has_han(value[:1]) and value[0] not in "见详附请如略將将" and length >= 30
    elif not believed and gap:
        # 摘要 云中的冰…: a long text behind a word that stands apart; 演讲者 林远舟，东屿大学教授…
        believed = (field in ("abstract", "bio") and told) or (
            field in PEOPLE and len(label) > 2 and _introduced(value, lexicon)
        )
    if not believed and gap == 0 and within != "bio" and _OF_A_LIFE.match(label) and length >= _LIFE:
        believed = _introduced(value, lexicon)  # 个人简介林远舟，…
    if not believed and gap == 0 and labelled_near and within not in LONG:
        believed = not latin and length <= _LONGEST_GLUED and _lost_colon(field, label, value, lexicon)
    if not believed:
        return None
    return Hit(field, label.strip(), 0, end + gap, glued=gap == 0)


#: What a label of four letters tells below a text too, with a blank for its colon: ``报告时间 2031年5月12日``.
_TOLD_IN_A_TEXT: Final = WHEN | {"venue"}


#: What a title stands behind.
_TOLD_BEHIND: Final = re.compile(r"[:|]\s|\s[–—-]\s")


def _one_person(value: str, lexicon: Lexicon) -> bool:
    return names_one(value, lexicon) and value[-1:] not in ".:,"


#: A label and a value that lost the colon between them are no longer.
_LONGEST_GLUED: Final = 60
#: What a sentence has and a value has not.
_SENTENCE: Final = re.compile(r"[。！？；]|[将將]|介绍|介紹|欢迎|歡迎|[请請]|[安变變]排|更改|改[为為]|待定")


def _lost_colon(field: str, label: str, value: str, lexicon: Lexicon) -> bool:
    """``地点理科楼305``, ``报告人林远舟教授``: among labelled lines, a value that can be nothing else."""
    if _SENTENCE.search(value):
        return False
    if field == "venue":
        room = re.search(r"\d[A-Z]?[室楼樓层層号號]?$|[室厅廳堂楼樓馆館]$", value)
        return room is not None and lexicon.mentions("places", value)
    if field == "title" and len(label) > 3:
        return 4 <= len(value) <= 40 and not lexicon.mentions("placeholders", value)
    if field in PEOPLE and len(label) > 2:
        named = people(value, lexicon)
        return len(named) == 1 and not named[0].rest and value.startswith(named[0].person.name.zh or "\n")
    return field == "time" and re.match(r"(?:本|这|下)?(?:周|星期)[一二三四五六日天]|[上下]午|今晚", value) is not None


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
            if normal not in lexicon.label_heads:
                break
            following = head[n + 1 : n + 2]
            open_end = char.isascii() and following.isascii() and following.isalpha()
            camel = (char.islower() and following.isupper()) or (
                # TITLEThin Ice
                char.isupper() and following.isupper() and head[n + 2 : n + 3].islower()
            )
            if (not open_end or camel) and (field := lexicon.labels.get(normal)):
                best = (field, n + 1)
    return best
