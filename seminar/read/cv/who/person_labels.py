"""The fields that the head of a CV states with labels: name, position, employer, how to reach the person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.bilingual import Lang
from seminar.language import has_han
from seminar.read.cv.contact import email_in
from seminar.read.cv.found import Found
from seminar.read.cv.names import name_line, ordered
from seminar.read.cv.ranks import RANK_EN, ZH_RANK
from seminar.read.cv.vocabulary import label_field
from seminar.read.cv.who.posts import HALVES, MENTOR, post
from seminar.read.document import Line

#: Title: Dr.
_ADDRESSED: Final = re.compile(r"(?:(?:Dr|Prof|Mr|Ms|Mrs|Miss)\.?\s*)+|先生|女士|博士", re.I)
#: 博士后（合作导师：林远舟 教授）
_ADVISED: Final = re.compile(
    r"\s*[（(](?:(?:合作)?(?:导师|導師)|(?:co-?)?(?:advis|supervis|mentor)\w*|host(?:ed)?\b)[^（）()]{0,60}[)）]", re.I
)
_OF_A_UNIVERSITY: Final = re.compile(r"\buniversit|大[学學]", re.I)
#: Labels of an announcement, whose "Title" is of a talk.
_OF_A_TALK: Final = re.compile(
    r"\s*(?:(?:invited\s+|guest\s+)?speaker|presenter|abstract|venue|host|主讲人?|报告人|讲者|演讲人|摘要|地点)\s*[:：]",
    re.I,
)
#: A school of a university that another label names.
_SCHOOL: Final = re.compile(r"[一-鿿]{2,16}(?:学院|學院|系)")
#: What stands before the colon of an address is no label: 主页 https://lin.example
_LINKED: Final = re.compile(r"^[^:：]*(?=https?://)")
#: 姓 名：
_SPACED: Final = re.compile(r"(?<=[一-鿿])\s+(?=[一-鿿]\s*[:：])")
#: +47        - 555 0100: a number with the gap that a page leaves round its dash
_GAP_IN_NUMBER: Final = re.compile(r"(?<=\+\d)(\d{0,2})\s{1,80}[-–]\s{1,80}(?=\d)")
#: 040 5550 122 (office: Mrs Moor)
_WHOSE: Final = re.compile(r"(?<!\s)\s*+[（(](?=[^（）()]*[^\W\d_]{2})[^（）()]*+[)）]\s*+$")


def set_name(found: Found, text: str, whole: str, number: int) -> None:
    """The name a line gives, its Latin side in the order the document (``whole``) shows."""
    zh, en = name_line(text)
    found.pair("name", zh, Lang.ZH, number)
    if en:
        found.pair("name", ordered(en, whole, zh or found.bilingual("name").zh), Lang.EN, number)


def _labelled(lines: Sequence[Line]) -> Iterator[tuple[str, str, int]]:
    """The fields a head states with labels: kind, value, line. Several may stand on one line."""
    for line in lines:
        if line.label is not None:
            if kind := label_field(line.label):
                yield kind, line.text.strip(), line.number
            continue
        text = re.sub(r"([:：])\s+", r"\1 ", _SPACED.sub("", line.text.strip()[:2_000]))
        text = _GAP_IN_NUMBER.sub(r"\1 - ", text)
        told: tuple[str, str] | None = None
        for part in re.split(r"\s{2,}|\t|\s[|｜•·]\s|[;；]\s*", text):
            label, colon, value = _LINKED.sub("", part).replace("：", ":").partition(":")
            kind = label_field(label) if colon and value.strip() and len(label) <= 40 else None
            if told and (kind or colon):
                yield *told, line.number
                told = None
            if kind:
                told = (kind, value.strip())
            elif told and told[0] == "name":
                told = ("name", f"{told[1]} {part.strip()}")
        if told:
            yield *told, line.number


def from_labels(found: Found, top: Sequence[Line], whole: str) -> None:
    """The fields that the lines of the head (``top``) state with labels."""
    told = list(_labelled(top))
    halves = {kind: (value, number) for kind, value, number in reversed(told) if kind in {"family", "given"}}
    if len(halves) > 1:
        (family, at), (given, _) = halves["family"], halves["given"]
        told.append(("name", f"{family}{given}" if has_han(family) else f"{given} {family}", at))
    announced = any(_OF_A_TALK.match(line.text if line.label is None else f"{line.label}:") for line in top)
    housed = any(kind == "employer" for kind, _, _ in told)
    told.sort(key=lambda each: each[0] == "employer" and _OF_A_UNIVERSITY.search(each[1]) is None)
    beside: list[tuple[str, int]] = []
    for kind, value, number in told:
        match kind:
            case "name":
                set_name(found, value, whole, number)
                beside.append((_behind_name(value), number))
            case "unit" if _SCHOOL.fullmatch(value.strip()) and (housed or _names_university(top)):
                found.pair("department", value.strip(), Lang.ZH, number)
            case "unit":
                post(found, value, number)
            case "employer" if _named_house(found, value):
                post(found, value, number)  # School: School of Law, beside University: Tern University
            case "employer":
                employed(found, value, number)
            case "position" if announced and not any(rank.search(value) for rank in (RANK_EN, ZH_RANK)):
                continue  # Title: Salt Roads, beside Speaker: Jane Roe
            case "position" if _ADDRESSED.fullmatch(value.strip()):
                continue
            case "position":
                post_of_label(found, value, number)
            case "email":
                found.text("email", email_in(f"email: {value}")[0], number)
            case "phone" | "homepage":
                if kind == "phone" or "." in value:
                    found.text(
                        kind, _WHOSE.sub("", re.split(r"\s{2,}|\s*[,，;；]\s+|\s+/\s+", value)[0]).strip(), number
                    )
    for value, number in beside:
        post(found, value, number)


def _named_house(found: Found, value: str) -> bool:
    """Whether the house is known on the side of a label's value, which may name a part of it."""
    return found.has("affiliation", Lang.ZH if has_han(value) else Lang.EN)


def _behind_name(value: str) -> str:
    """What a label of the name gives behind it: "Speaker: Jane Roe, Northfield University"; 主讲人：林远舟 教授."""
    if has_han(value):
        zh = name_line(value)[0]
        return value[len(zh) :].strip() if zh and value.startswith(zh) else ""
    name, comma, rest = value.partition(", ")
    return rest if comma and any(name_line(name, alone=True)) and not any(name_line(value, alone=True)) else ""


def _names_university(top: Sequence[Line]) -> bool:
    """Whether a line of the head without a label names a university, to which a school belongs."""
    return any(line.label is None and re.match(r"[^:：]*大[学學]", line.text) for line in top)


def employed(found: Found, value: str, *numbers: int) -> None:
    """The employer a label gives; where no word tells a house, all of it is the name: "Employer: Nimbus Robotics"."""
    both = HALVES.fullmatch(value.strip().rstrip(")）"))
    if both and not re.search(r"[,，;；]", value):
        # 灵溪智能 (Nimbus Robotics): the other language tells the same house
        employed(found, (both["zh"] or both["zh2"]).strip(), *numbers)
        employed(found, (both["en"] or both["en2"]).strip(), *numbers)
        return
    told = Found()
    post(told, value)
    if told.has("affiliation"):
        post(found, value, *numbers)
        return
    house = re.split(r"\s{2,}|\s*[,，;；|]\s*", value)[0].strip()
    if house and len(house) <= 60:
        found.pair("affiliation", house, Lang.ZH if has_han(house) else Lang.EN, *numbers)


def post_of_label(found: Found, value: str, *numbers: int) -> None:
    """The position a label gives, with where it is held if it tells, in both languages if it does."""
    both = HALVES.fullmatch(value.strip().rstrip(")）"))
    if _with_house(value):
        post(found, value, *numbers)
    elif both:
        found.pair("position", _bare_position(both["zh"] or both["zh2"]), Lang.ZH, *numbers)
        found.pair("position", _bare_position(both["en"] or both["en2"]), Lang.EN, *numbers)
    else:
        found.pair("position", _bare_position(value), Lang.ZH if has_han(value) else Lang.EN, *numbers)


def _with_house(value: str) -> bool:
    """Whether a position is given with where it is held: 云溪大学教授; PhD student, Northfield University."""
    if not re.search(
        r"大[学學]|[学學]院|科[学學]院|研究[院所]|公司|[医醫]院" if has_han(value) else r",\s|\s(?:at|@)\s", value
    ):
        return False
    told = Found()
    post(told, value)
    return told.has("position") and (told.has("affiliation") or told.has("department"))


def _bare_position(value: str) -> str:
    """The position a label gives, without 博士生导师 and what stands behind a comma."""
    bare = re.sub(r"[（(]\s*[）)]", "", MENTOR.sub("", _ADVISED.sub("", value)))
    return re.split(r"\s{2,}|[，,;；]", bare)[0].strip(" 、/")
