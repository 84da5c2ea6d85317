"""Where the person of an English sentence works, and as what: the words beside the name, or the next sentence."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from seminar.bilingual import Bilingual
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.posts import Post
from seminar.read.persons.posts_en import en_post
from seminar.read.prose_words import any_of, english

#: What leads from a name to the post: a comma, a bracket, "from", "who is a".
_BESIDE: Final = re.compile(
    r"(?:\s+with us(?: \w+)?)?\s*"
    r"(?:,?\s+(?:who|and)\s+(?:is|holds|works|serves)\s+(?:currently\s+|now\s+)?(?:as\s+|at\s+)?(?:an?\s+|the\s+)?"
    r"|,\s*(?:of\s+(?=the\s+[A-Z]))?(?:an?\s+|the\s+)?|\(|-+\s+|–\s+|/\s*|\s(?:of|from|at|with)\s+(?:the\s+)?)(?=\w)"
)
_STOP: Final = re.compile(
    r",?\s+(?:will|is|are|has|was|gives?|presents?|speaks?|lectures?|talks?|leads?|reads?|joins?|visits?|entitled|titled|who|whose|to|on|for\s+an?|as\s+part)\s"
    r"|[;)]|(?<![A-Z])(?<!Dept)(?<!Univ)(?<!Inst)(?<!Prof)(?<!Asst)(?<!Assoc)(?<!Inc)(?<!St)\.(?:\s|$)|\s\d|\"|“|``|,?\s['‘]|:"
    r"|,?\s+in\s+(?:the\s+)?(?:[A-Z][\w’'&.-]*\s+){0,3}(?:Room|Rm|Auditorium|Building|Theat(?:er|re)|Hall)\b"
    r"|,?\s+at\s+(?:the\s+)?Room\b|,?\s+from\s+(?=\d{1,2}(?:[:.]\d\d)?\s)"
)
_NEXT: Final = re.compile(r"(?<=[a-z0-9)\"”'?!.])[.!?]?\s+(?=(?:He|She|They)\s+(?:is|works|holds|joined|has\s+been)\b)")
_AT: Final = re.compile(r"\s+(?:at|with|@|in)\s+(?:the\s+)?(?=[A-Z])")
_UNIVERSITY: Final = re.compile(
    r"\b(?:university|univ|universit\w+|institute|inc|corporation|corp|company|college|school|academy|center|centre)\b",
    re.IGNORECASE,
)


#: ``Northern Rain Source, Sweden``: capitals, and the country behind them.
_HOUSE: Final = re.compile(
    r"((?:[A-Z][\w&.’'-]+\s(?:(?:of|for|and)\s)?){1,5}[A-Z][\w&.’'-]+)(?:,\s[A-Z]\w+(?:\s[A-Z]\w+)?)?"
)


@cache
def _ranks_before() -> re.Pattern[str]:
    """``Senior Research Fellow`` straight before the name."""
    words = english()
    ranks = any_of(written for word in words.ranks - words.ranks_or_roles for written in (word.capitalize(), word))
    grades = any_of(written for word in words.grades for written in (word.capitalize(), word))
    return re.compile(rf"(?<![\w.-])((?:{grades}[ -]){{0,3}}{ranks})\s+$")


def _is_rank(text: str) -> bool:
    words = re.findall(r"[a-z-]+", text.lower())[:4]
    return any(word in english().ranks or word in english().callings for word in words)


def _known(text: str) -> bool:
    return any(word in english().institutions for word in re.findall(r"[A-Za-zÀ-ÿ]+", text.lower()))


def post(text: str, lexicon: Lexicon) -> Post:
    """The post in the words beside a name; nothing where they tell of something else."""
    text = text.strip(" ,.")
    if not text or len(text.split()) > 30:
        return Post()
    head, at, tail = _cut_at(text, lexicon)
    if at and _is_rank(head) and "," not in head and _of_its_own(tail):
        behind = en_post(tail, lexicon, trusting=False)
        return Post(behind.affiliation or behind.department or tail.split(",")[0], "", head)
    found = en_post(text, lexicon, trusting=False)
    if found.department and not found.affiliation:
        found = Post(found.department, "", found.position, found.rest)
    if not found and (_known(text) or (text.isupper() and len(text) > 1)) and "," not in text:
        found = Post(text)
    if not found.affiliation and found.position and found.rest and found.rest[:1].isupper():
        found = Post(found.rest, found.department, found.position)
    return found


def _of_its_own(text: str) -> bool:
    return text[:1].isupper() and len(text.split()) <= 12


def _cut_at(text: str, lexicon: Lexicon) -> tuple[str, str, str]:
    """``Reader in Marine Acoustics`` and ``Kestrel University``: cut at the last "at", or before an institution."""
    for match in reversed(list(_AT.finditer(text))):
        if text[: match.start()].rstrip().endswith(lexicon.words["multi_campus"]):
            continue  # University of California at Berkeley
        if match[0].split()[0] in ("at", "@") or _UNIVERSITY.search(text[match.end() :]) or _known(text[match.end() :]):
            return text[: match.start()], match[0], text[match.end() :]
    return text, "", ""


def beside(before: str, after: str, below: str, lexicon: Lexicon) -> dict[str, Bilingual]:
    """The fields of the person between ``before`` and ``after``; ``below`` are the lines under a name alone."""
    found = Post()
    if match := _BESIDE.match(after):
        stated = _STOP.split(after[match.end() : match.end() + 200])[0]
        lone = after[match.start() : match.end()].strip() == "(" and "," not in stated and stated[:1].isupper()
        found = post(stated, lexicon) or (Post(stated.strip()) if lone and len(stated.split()) <= 5 else Post())
        if not found and (house := _HOUSE.fullmatch(stated.strip())) and "from" in after[: match.end()]:
            found = Post(house[1])  # Jane Roe from the Northern Rain Source, Sweden will give …
    if below and not found.affiliation:
        under = post(below, lexicon)
        found = Post(under.affiliation, under.department, found.position or under.position)
    if not found.affiliation and (match := _NEXT.search(after[:400])):
        said = after[match.end() : match.end() + 220]
        verb = re.match(
            r"\w+\s+(?:is|works|holds|has been|joined)\s+(?:currently\s+|now\s+)?(?:as\s+|at\s+)?(?:an?\s+|the\s+)?",
            said,
        )
        told = (
            post(re.split(r"\s+and\s+(?:her|his|their|will|has)\b|[.;]", said[verb.end() :])[0], lexicon)
            if verb
            else Post()
        )
        found = told if told.affiliation else en_bio_post(said, lexicon) or found
    position = found.position
    if not position and (title := re.search(r"\b(Prof\.)\s+$", before) or _ranks_before().search(before[-80:])):
        position = title[1]
    fields = {"affiliation": found.affiliation, "department": found.department, "position": position}
    return {name: Bilingual(en=value) for name, value in fields.items() if value}
