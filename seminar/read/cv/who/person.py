"""Whose curriculum vitae it is: name in both languages, post, institution, and how to reach the person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.bilingual import Lang
from seminar.language import has_han, side_of
from seminar.names.matching import NameMatch, compare
from seminar.read.cv.contact import email_in, reach
from seminar.read.cv.found import Found
from seminar.read.cv.houses_in_short import is_short_of
from seminar.read.cv.labelled_entries import labelled_entries
from seminar.read.cv.names import name_line, ordered
from seminar.read.cv.notices import without_notice
from seminar.read.cv.own_address import own_address
from seminar.read.cv.owner import NAMED_WITHIN, weight
from seminar.read.cv.periods import period
from seminar.read.cv.ranks import RANK_EN, is_office
from seminar.read.cv.sections import Section
from seminar.read.cv.studies.study_cuts import with_entries_apart
from seminar.read.cv.vocabulary import cv_words, kind_of, label_field, plain
from seminar.read.cv.who.employers import employer
from seminar.read.cv.who.person_labels import employed, from_labels, post_of_label, set_name
from seminar.read.cv.who.posts import HALVES, current, latest_at, post, post_en
from seminar.read.cv.who.posts_in_lives import from_lives, told_before_now
from seminar.read.cv.who.schools import with_university
from seminar.read.cv.who.tenses import NOW, held_now
from seminar.read.cv.works.authors import surely_author
from seminar.read.document import Line

__all__ = ["Found", "language_of", "person_of"]

_JOINED: Final = re.compile(
    r"\b(?:joined|works?\s+(?:at|for)|based\s+at|teach(?:es)?\s+at)\s+(?:the\s+)?(?P<what>[A-Z][^.;,]{3,100})"
)
#: 林远舟（Yuanzhou Lin），云溪大学教授; 林远舟（1961— ），湖南人
_INTRODUCED: Final = re.compile(
    r"\s*([一-鿿]{2,4}?)(?:博士|(?:副|助理)?教授|(?:副|助理)?研究员|医师|院士|老师|先生|女士)?(?:[（(](?:([A-Z][^（）()]{3,40})|[^（）()]{2,30})[)）])?"
    r"(?:[，,]|(?=现任|现为|是|系(?!统|列)|毕业于|任职于|就职于|[在于][一-鿿]{2,12}(?:大[学學]|[学學]院)))"
)
#: 林远舟 博士, Dr. Jane Roe: alone on the line above a life
_NAMED_WITH_TITLE: Final = re.compile(
    r"[一-鿿·]{2,6}\s?(?:博士|(?:副|助理)?(?:教授|研究员)|老师|先生|女士)"
    r"|(?:Dr|Prof(?:essor)?)\.?\s[A-Z][\w.'’ -]{3,40}"
)
#: Jane Roe is Professor of History; Dr Jane Roe (b. 1970), a painter, teaches at
_INTRODUCED_EN: Final = re.compile(
    r"\s*(?P<name>[A-Z][\w.'’ -]{3,50}?)(?:\s?[(（](?P<beside>[^()（）]{2,60})[)）])?(?:,\s[^,.]{3,80},)?\s"
    r"(?:is|was|has|joined|studied|received|holds|works|serves|teaches|graduated|earned|obtained|did)\s"
)
#: 简历（应聘博士后）, 云溪大学博士生 · 求职意向：教职: from here on a post is sought
_SOUGHT: Final = re.compile(r"应聘|應聘|求职|求職|拟任|\bapplication\s+for\b|\bapplying\s+for\b", re.I)
#: Tern University  phone: 555 0100: what two columns have on one line
_REACHED: Final = re.compile(
    r"(?<=\S)\s+(?=(?:tele)?(?:phone|tel|fax|e-?mail|web(?:site|page)?|home\s?page|url|voice|mobile|cell|office|room|电话|邮箱|传真)\.?\s?[:：])",
    re.I,
)
#: 林远舟（1985-），女，副教授，研究方向：盐路: what a line says before a label within it
_BEFORE_LABEL: Final = re.compile(r"[^:：]{2,80}[，,](?=[^:：，,]{2,12}[:：])")
#: Professor Jane Roe, Northfield  2021 -: for whom somebody works
_WITH_WHOM: Final = re.compile(
    r"(?:Prof(?:essor)?|Dr)\.?\s[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3}(?:,|\s+(?:19|20)\d\d|\s*$)"
)
_PAST: Final = re.compile(r"past|previous|former|earlier|曾任", re.I)
#: Royal Institute of Tides: a house that belongs to no other
_INSTITUTE: Final = re.compile(r"\b(?:Institut\w*|Academy|Laboratory|Observatory)\b")
#: Current and past positions
_NOW_TOO: Final = re.compile(r"\b(?:present|current)\b|现任", re.I)
#: What stands by itself as an institution where no university is named.
_HOUSE: Final = re.compile(r"\b(?:institut\w*|laborator\w+|cent(?:er|re)|observatory|academy|foundation|bank)\b", re.I)
_ALSO_POSTS: Final = re.compile(r"工作|任职|employment|appointments|experience|career|positions", re.I)
#: 海洋科学学院 on one line, 云溪大学 or "Tern University 云溪大学" on another
_SCHOOL_ZH: Final = re.compile(r"[一-鿿]{2,14}学院")
_UNIVERSITY_ZH: Final = re.compile(r"[^一-鿿:：@]{0,80}[一-鿿]{2,10}大学\s*(?:[A-Z(（|/].*)?$")
#: A school with a name of its own: Northfield School of Art.
_SCHOOL_EN: Final = re.compile(
    r"(?!Graduate|Doctoral|Medical|Law|Business)[A-Z][\w'’-]+ (?:[A-Z]\w+ ){0,3}(?:School|College)\b"
)
#: Universität zu Havn
_IN_ITS_TONGUE: Final = re.compile(r"\b(?:Universit(?:ät|é|à|at|ari|eit|etet)|Universidade?|Uniwersytet|Univerzita)\b")
_LABEL: Final = re.compile(r"[:：](?!//)")
#: 林若水教授, Professor: what somebody is called, whatever the rank
_ADDRESS: Final = re.compile(r"^\s*[一-鿿·]{2,8}?\s?(?<!副)(?<!助理)教授(?:\s+prof(?:essor|\.)?)?\W*$", re.I)
_FULL_RANK: Final = re.compile(r"(?:副|助理|客座)教授|\b(?:associate|assistant|adjunct)\s+professor")
_LONGEST_RANK: Final = 60
#: Lines that are the very top, where a name may stand beside one that has a label.
_AT_TOP: Final = 2


def _labelled_elsewhere(parts: Sequence[Section]) -> list[Line]:
    """The lines further down that begin with "Email:" or "Phone:", and are in no list of works or of referees."""
    return [
        line
        for part in parts
        if part.kind not in {"head", "contact", "publications", "other"}
        for line in part.lines
        if label_field(line.label or _LABEL.split(line.text.strip()[:40], maxsplit=1)[0])
        in {"email", "phone", "homepage"}
        and (line.label or _LABEL.search(line.text[:40]))
    ]


def _from_names(found: Found, top: Sequence[Line], whole: str) -> frozenset[int]:
    """The lines at the head that are the name; of a head told twice, in each language, both."""
    if found.has("name"):
        _beside_label(found, top, whole)
    heads = [line for line in top[:NAMED_WITHIN] if not found.has("name")]
    if heads and (line := _weightiest(heads, top, whole)) is not None:
        set_name(found, line.text, whole, line.number)
        at = heads.index(line)
        for other in (*heads[at + 1 : at + 2], *heads[max(at - 1, 0) : at]):
            if other.label is None and kind_of(other.text) is None and any(name_line(other.text, alone=True)):
                set_name(found, other.text, whole, other.number)
        _other_side(found, heads, whole)
    return frozenset(number for side in Lang for number in found.lines.get(f"name.{side}", ()))


def _other_side(found: Found, heads: Sequence[Line], whole: str) -> None:
    """The same name in the other language, where a line of the head begins with it: 林远舟 副教授."""
    name = found.bilingual("name")
    for line in heads if not (name.zh and name.en) else ():
        zh, en = (None, None) if line.label is not None else name_line(line.text)
        if not (zh and en) and compare(name.zh or zh or "", name.en or en or "") is NameMatch.MATCH:
            set_name(found, line.text, whole, line.number)
            return


def _weightiest(heads: Sequence[Line], top: Sequence[Line], whole: str) -> Line | None:
    """The line that names the owner most surely; none that is a heading, PERSONAL PROFILE at the very top."""
    best, found = 0.0, None
    for at, line in enumerate(heads):
        if line.label is not None or plain(line.text) in cv_words().not_headings or kind_of(line.text) is not None:
            continue
        near = [other.text for other in top[max(at - 3, 0) : at + 6] if other is not line]
        if (heavy := weight(line.text, at, near, whole)) > best:
            best, found = heavy, line
    return found


def _beside_label(found: Found, top: Sequence[Line], whole: str) -> None:
    """The side of the name that no label gives, where it stands alone at the very top: 沈若水, then 英文名：…."""
    for line in top[:_AT_TOP]:
        if line.label is None and kind_of(line.text) is None and ":" not in line.text.replace("：", ":"):
            zh, en = name_line(line.text, alone=True)
            found.pair("name", zh, Lang.ZH, line.number)
            if en and found.bilingual("name").en is None:
                found.pair("name", ordered(en, whole, zh or found.bilingual("name").zh), Lang.EN, line.number)


def _from_other_heads(found: Found, parts: Sequence[Section], whole: str) -> None:
    """The name and the post where the head stands again in the other language."""
    for part in [part for part in parts if part.kind == "head"][1:]:
        filled = [line for line in part.lines if line.text.strip() and line.label is None]
        if filled and any(name_line(filled[0].text)):
            set_name(found, filled[0].text, whole, filled[0].number)


def _from_employment(found: Found, parts: Sequence[Section]) -> None:
    """The post that goes on, where it is the one the head names or the head names none."""
    for part in parts:
        if part.heading and _PAST.search(part.heading.text) and not _NOW_TOO.search(part.heading.text):
            continue
        if part.kind != "employment" and not (part.heading and _ALSO_POSTS.search(part.heading.text)):
            continue
        stated = _stated(part)
        if not stated.values and not found.has("position") and not _studies_now(parts):
            for line in latest_at(part, found.bilingual("affiliation")):
                post(stated, line.text, line.number)
        for side in Lang:
            told, known = stated.bilingual("affiliation").side(side), found.bilingual("affiliation").side(side)
            if told and known and told not in known and known not in told:
                short = (is_short_of(told, known) or is_short_of(known, told)) and not _studies_now(parts)
                if not (short or _is_in_its_tongue(found, known, told)):
                    return
        rank, office = stated.bilingual("position").zh, found.bilingual("position").zh
        if rank and office and is_office(office) and not is_office(rank):
            found.instead("position", rank, Lang.ZH, *stated.lines[f"position.{Lang.ZH}"])
        for name, sides in stated.values.items():
            for side, text in sides.items():
                if name == "department" and not _same_post(found, stated, side):
                    continue
                if name != "department" or found.has("affiliation", side) or stated.has("affiliation", side):
                    found.pair(name, text, side, *stated.lines[f"{name}.{side}"])


def _is_in_its_tongue(found: Found, known: str, told: str) -> bool:
    """Whether the head has no post, and its house, Universität zu Havn, may be what the posts call it in English."""
    return not found.has("position") and _IN_ITS_TONGUE.search(known) is not None and told.startswith("University of ")


def _stated(part: Section) -> Found:
    """The post of a section that goes on."""
    stated = Found()
    part = replace(part, lines=tuple(with_entries_apart(part.lines)))
    entries = labelled_entries(part.lines)
    for entry in entries:
        when = period(entry.facts.get("years", ""))
        if when and when.ongoing and not stated.values:
            employed(stated, entry.facts.get("house", ""), *entry.lines)
            post_of_label(stated, entry.facts.get("position", ""), *entry.lines)
    for line in current(part) if not entries else ():
        if _WITH_WHOM.match(line.text.strip()) and surely_author(line.text.strip().split(" ", 1)[1]):
            continue
        post(stated, held_now(line.text), line.number)
    if _INSTITUTE.search(stated.bilingual("department").en or ""):
        _housed(stated)
    return stated


def _studies_now(parts: Sequence[Section]) -> bool:
    """Whether a study goes on, beside which posts are a student's."""
    lines = [line for part in parts if part.kind == "education" for line in part.lines]
    return any((when := period(line.text)) is not None and when.ongoing for line in lines)


def _same_post(found: Found, stated: Found, side: Lang) -> bool:
    """Whether a line among the posts may be of the post that is known: a student's project has another department."""
    known, told = found.bilingual("position").side(side), stated.bilingual("position").side(side)
    return known is None or (told is not None and (told in known or known in told))


def person_of(parts: Sequence[Section], whole: str) -> Found:
    """What the sections say of the person; ``whole`` is the document's text."""
    found = Found()
    top = [line for part in parts if part.kind in {"head", "contact"} for line in part.lines if line.text.strip()]
    from_labels(found, top, whole)
    top = without_notice(top)
    named = _from_names(found, top, whole)
    _from_other_heads(found, parts, whole)
    reach(found, top)
    reach(found, _labelled_elsewhere(parts))
    for line in (line for part in parts if part.kind == "about" for line in part.lines):
        found.text("email", email_in(line.text[:3_000])[0], line.number)
    abouts = [part for part in parts if part.kind == "about"]
    for line in _post_lines(top, named):
        told = _REACHED.split(_SOUGHT.split(line.text, maxsplit=1)[0], maxsplit=1)[0]
        if line.number in named and (own := _BEFORE_LABEL.match(told)):
            told = own[0]
        if line.label is not None or re.search(r"[:：]", told[:30]) or _names_another(found, line, named):
            continue
        text = _beside_name(told) if line.number in named else told
        _post_of_head(found, held_now(text), line.number, top)
        if NOW.search(text):
            told_before_now(found, text, line.number)
    from_lives(found, abouts)
    with_university(found, parts)
    _from_employment(found, parts)
    if not found.has("affiliation"):
        for part in abouts:
            for line in part.lines:
                if match := _JOINED.search(line.text[:2_000]):
                    post_en(found, match["what"], line.number)
    _housed(found)
    with_university(found, parts)
    employer(found, parts)
    if not (found.has("name", Lang.ZH) and found.has("name", Lang.EN)):
        _introduced(found, [*top[:NAMED_WITHIN], *(line for part in abouts for line in part.lines)], whole)
    above = {line.number for line in top}
    elsewhere = [line for part in parts for line in part.lines if line.number not in above]
    own_address(found, top, elsewhere)
    return found


def _names_another(found: Found, line: Line, named: frozenset[int]) -> bool:
    """Whether a line is the name of somebody else with the rank: 沈若水教授, the adviser of 林远舟."""
    own, text = found.bilingual("name").zh, line.text.strip()
    if own is None or line.number in named or not _NAMED_WITH_TITLE.fullmatch(text):
        return False
    other = name_line(text, alone=True)[0]
    return other is not None and other != own


def _post_of_head(found: Found, text: str, number: int, top: Sequence[Line]) -> None:
    """The post a line of the head states; a school alone belongs to the university that another line names."""
    both = HALVES.fullmatch(text.strip())
    zh = (both["zh"] or both["zh2"]).strip() if both else text.strip()
    if not _SCHOOL_ZH.fullmatch(zh) or not any(_UNIVERSITY_ZH.match(line.text[:200]) for line in top):
        post(found, text, number)
        return
    found.pair("department", zh, Lang.ZH, number)
    if both:
        post_en(found, both["en"] or both["en2"], number)


def _post_lines(top: Sequence[Line], named: frozenset[int]) -> list[Line]:
    """The lines of the head; last those that stand above the name and say no more than "Group leader".

    Last as well a name with a form of address, 林若水教授, where a line of its own tells the rank in full: 副教授.
    """
    first = min(named, default=0)
    ranks = [
        line.text.strip().casefold() for line in top if line.number not in named and len(line.text) <= _LONGEST_RANK
    ]

    def comes_last(line: Line) -> bool:
        if line.number in named and _ADDRESS.search(_beside_name(line.text)):
            return any(_FULL_RANK.search(rank) for rank in ranks)
        if line.number in named and RANK_EN.match(line.text.strip()):
            return any(RANK_EN.search(rank) for rank in ranks)
        return line.number < first and RANK_EN.fullmatch(line.text.strip()) is not None

    return sorted(top, key=comes_last)


def _housed(found: Found) -> None:
    """An institute that belongs to no university is the affiliation."""
    department = found.bilingual("department").en
    if (
        department
        and not found.has("affiliation", Lang.EN)
        and (_HOUSE.search(department) or _SCHOOL_EN.match(department))
    ):
        found.pair("affiliation", department, Lang.EN, *found.lines["department.en"])
        del found.values["department"][Lang.EN], found.lines["department.en"]


def _beside_name(text: str) -> str:
    """What a line says besides the name it begins with: "Ada Brandt | Associate Professor"."""
    if has_han(text):
        # Professor Jane ROE: the rank without the name that follows it
        en = name_line(text)[1]
        return text.replace(en, " ") if en else text
    pieces = re.split(r"\s*[|｜•·]\s*|\s[–—-]\s|\s{3,}|\t+|,\s*", text.strip())
    # Associate Professor JANE ROE: the rank before the name
    rank = RANK_EN.match(pieces[0].strip())
    before = [rank[0]] if rank and rank.end() < len(pieces[0].strip()) else []
    return ", ".join([*before, *pieces[1:]])


def _introduced(found: Found, lines: Sequence[Line], whole: str) -> None:
    """A biography that begins with the name: 林远舟（Yuanzhou Lin），云溪大学教授; Jane Roe is a historian."""
    for line in sorted(lines, key=lambda each: each.number):
        if not found.has("name") and line.label is None and _NAMED_WITH_TITLE.fullmatch(line.text.strip()):
            set_name(found, line.text, whole, line.number)
        known = found.bilingual("name")
        match = _INTRODUCED.match(line.text)
        if match and name_line(match[1])[0]:
            if known.en and compare(match[1], known.en) is not NameMatch.MATCH:
                continue
            found.pair("name", match[1], Lang.ZH, line.number)
            found.pair("name", match[2], Lang.EN, line.number)
        elif known.en:
            continue
        elif (match := _INTRODUCED_EN.match(line.text[:300])) and (en := name_line(match["name"], alone=True)[1]):
            zh = name_line(match["beside"] or "", alone=True)[0]
            if known.zh in {None, zh} or (known.zh and compare(known.zh, en) is NameMatch.MATCH):
                found.pair("name", ordered(en, whole), Lang.EN, line.number)
                found.pair("name", zh, Lang.ZH, line.number)
        if found.has("name", Lang.ZH) and found.has("name", Lang.EN):
            return


def language_of(whole: str) -> Lang:
    """The language a CV is written in."""
    return side_of(whole) or Lang.EN
