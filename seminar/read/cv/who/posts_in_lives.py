"""The post that a biography tells of, in sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.bilingual import Lang
from seminar.read.cv.found import Found
from seminar.read.cv.ranks import RANK_EN, is_office
from seminar.read.cv.sections import Section
from seminar.read.cv.who.posts import post_en, post_zh, rank_beside_office
from seminar.read.cv.who.tenses import NOW, held_now, held_until_now
from seminar.read.cv.wrapping import mostly_chinese, unwrapped

_I_AM: Final = re.compile(
    r"\b(?:(?:I\s+am|I['’]m)(?:\s+(?-i:Dr\.\s|Prof\.\s)?(?-i:[A-Z][\w.'-]{0,30}(?:\s[A-Z][\w.'-]{0,30}){1,3}),(?=\s(?:an?|the|currently|now)\s))?|(?:[A-Z][\w.'-]+\s+){1,4}(?:\([^()]{2,40}\)\s+)?(?:is|(?:currently\s)?(?:works|serves)\sas|has\sbeen|holds\sthe\sposition\sof)|(?:he|she|they|and|now|currently)\s+(?:is|are|(?:works|serves)\sas)|I\s(?:currently\s)?(?:work|serve)\sas)\s+(?:currently\s+|now\s+|presently\s+)?(?!also\b)(?:(?:an?|the)\s+)?"
    r"(?P<what>(?:Ph\.\s?D\.|[MB]\.\s?(?:A|S|Sc|Eng)\.|[^.;]){3,300})",
    re.I,
)
#: PhD candidate at Northfield; Ada Brandt, a lecturer at Northfield, studies rain.
_AS_A: Final = re.compile(
    rf"(?:(?:[A-Z][\w.'-]+\s+){{0,3}}[A-Z][\w'-]+,\s+)?(?:currently\s+|now\s+)?(?:an?\s+|the\s+)?(?:[\w]+[-\s]year\s+)?"
    rf"(?P<what>{RANK_EN.pattern}\s+(?:at|in|of|with)\s[^.;]{{3,300}})",
    re.I,
)
#: He has been with the School of Ports, Lakemont University, Lakemont, where he is currently a professor.
_WHERE: Final = re.compile(
    r"\b(?:with|at|joined|moved\s+to|in)\s+(?:the\s+)?(?P<house>[A-Z](?:(?!\s(?:joined|with|moved\s+to)\s)[^.;]){3,200}?),\s+where\s+"
    r"(?:he|she|they|I)(?:\s+is|\s+are|\s+am|['’]m)\s+(?:currently\s+|now\s+|presently\s+)?(?:an?\s+|the\s+)?(?P<rank>[^.;,]{3,80})"
)
_ZH_POST: Final = re.compile(
    r"教授|研究[员員]|[讲講][师師]|博士[后後]|工程[师師]|博士生|[硕碩]士生|候[选選]人|大[学學]|[学學]院|研究院|研究所|[医醫][师師院]|[馆館][员員]|公司"
)


def from_lives(found: Found, abouts: Sequence[Section]) -> None:
    """The post a biography tells of: in Chinese the first sentence with one, 现任 before others."""
    for line in (line for part in abouts for line in unwrapped(part.lines)):
        text = line.text[:3_000].strip()
        if not mostly_chinese(text):
            if not found.has("position", Lang.EN) and (where := _WHERE.search(text)):
                post_en(found, f"{where['rank']}, {where['house']}", line.number)
            if match := _I_AM.search(text) or _AS_A.match(text):
                _told_of_post(found, match["what"], line.number)
            continue
        sentences = sorted(re.split(r"[。；]", text), key=lambda sentence: not NOW.search(sentence))
        posts = [now for sentence in sentences if _ZH_POST.search(now := held_now(sentence))]
        if posts and not (found.has("position", Lang.ZH) and found.has("affiliation", Lang.ZH)):
            post_zh(found, posts[0], line.number)
            _rank_beside(found, posts[1:], line.number)
            told_before_now(found, sentences[0], line.number)
            told = found.bilingual("position").zh
            ranks = [rank for now in posts if (rank := rank_beside_office(now))]
            if told and is_office(told) and ranks:
                found.values["position"].pop(Lang.ZH)
                found.pair("position", ranks[0], Lang.ZH, line.number)


def told_before_now(found: Found, sentence: str, number: int) -> None:
    """What a sentence tells of the post before it says 现任: 2031年加入云溪大学，现任教授; 讲师，现就职于云溪大学."""
    told = Found()
    post_zh(told, held_until_now(sentence), number)
    for name in ("position", "affiliation"):
        text = told.bilingual(name).zh
        if text and not found.has(name, Lang.ZH):
            found.pair(name, text, Lang.ZH, number)


def _rank_beside(found: Found, posts: Sequence[str], number: int) -> None:
    """What somebody is where the sentence on the present post tells the house alone: 现任职于云溪大学海洋系."""
    house = found.bilingual("affiliation").zh
    for text in posts:
        told = Found()
        post_zh(told, text, number)
        if not found.has("position", Lang.ZH) and house and told.bilingual("affiliation").zh == house:
            found.pair("position", told.bilingual("position").zh, Lang.ZH, number)


def _told_of_post(found: Found, text: str, number: int) -> None:
    """The post a life tells; of one that the head has without its house, the house: a curator at Nimbus Prints."""
    told = Found()
    post_en(told, text, number)
    rank, known = told.bilingual("position").en, found.bilingual("position").en
    if known is None:
        post_en(found, text, number)
    elif rank and rank.casefold() in known.casefold() and not (found.has("affiliation") or found.has("department")):
        found.pair("affiliation", told.bilingual("affiliation").en, Lang.EN, number)
