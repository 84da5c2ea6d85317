"""Lines without a label that name a person, or say where the person works."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual
from seminar.language import has_han
from seminar.model import Person
from seminar.names import NameMatch, compare
from seminar.read import texts
from seminar.read.labels.segments import FREE, Segment
from seminar.read.lexicon import Lexicon
from seminar.read.persons.kept_brackets import of_a_house
from seminar.read.persons.one_person import Named
from seminar.read.persons.people import names_somebody, people
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.persons.posts import grammar
from seminar.read.persons.posts_en import COUNTRY, en_post
from seminar.read.persons.posts_zh import is_house, zh_institution, zh_position, zh_post
from seminar.read.place_forms import is_place_line
from seminar.read.prose_words import english
from seminar.read.reading import Reading

_OFFICE: Final = re.compile(
    r"\b(?:Program(?:me)?|Department|School|Laborator(?:y|ies)|Lab|Group|Cent(?:er|re)|Committee|Office|Series|Division|Faculty)\b"
)


def _office(name: str, reading: Reading) -> bool:
    """``Computational Linguistics Program`` has the form of a name and is none."""
    words = {word.casefold() for word in name.split()}
    return bool(_OFFICE.search(name) or words & english().institutions or (name and institution(name, reading)))


#: ``Jane Roe, NCSU``
_ACRONYM: Final = re.compile(r"[,(]\s*[A-Z]{3,6}(?:\s[A-Z][a-z]+)?\)?$")


def speaker_line(reading: Reading) -> Segment | None:
    """``Yuanzhou Lin, Dongyu Institute of Technology`` on a line of its own, where no label names the speaker."""
    if reading.record.names_a_speaker():
        return None
    for segment in reading.free():
        text = without_bullet(reading, segment, texts.short(segment.text).lstrip("# "))
        if (
            not 5 <= len(text) <= 100
            or is_sentence(text.rstrip("."))
            or re.search(r"\d", text)
            or is_place_line(text)
            or not names_somebody(text, reading.lexicon)
        ):
            continue
        below = posts_below(reading, segment)
        text = ", ".join((text, *(texts.short(line.text) for line in below)))
        named = with_fellowship(people(text, reading.lexicon))
        if any(_office(one.person.name.en or "", reading) for one in named):
            continue
        placed = [one for one in named if one.person.name and one.person.affiliation and not one.rest]
        known = grammar(reading.lexicon).en_institution.search(text) or has_han(text) or _ACRONYM.search(text)
        if named and len(placed) == len(named) and known:
            first, *_ = reading.record.add_people("speakers", named, segment.lines, 0.6)
            reading.record.guess_name("speakers", first)
            reading.use(segment)
            for line in below:
                reading.use(line)
            return segment
    return None


def where_the_speaker_works(reading: Reading) -> None:
    """Where the one speaker works, from an unlabelled line that says no more than the name and the place."""
    speakers = reading.record.people["speakers"]
    if len(speakers) != 1 or speakers[0].affiliation or speakers[0].position:
        return
    names = tuple(side.text for side in speakers[0].name.sides())
    for segment in reading.free():
        text = without_bullet(reading, segment, texts.short(segment.text).lstrip("# "))
        if not text.startswith(names) or text in names or len(text) > 100 or is_sentence(text):
            continue
        named = people(text, reading.lexicon)
        if len(named) == 1 and named[0].person.affiliation and not named[0].rest:
            reading.record.merge("speakers", 0, named[0].person, segment.lines, 0.6, True)
            reading.use(segment)
            return


#: ``CMU``, ``UNC Chapel Hill``: a place known by its letters.
_LETTERS: Final = re.compile(r"[A-Z]{2,6}(?:[\s-](?:[A-Z][a-z]+|[A-Z]{2,6})){0,2}")


def stands_over_its_place(reading: Reading, segment: Segment, text: str) -> bool:
    """A bare name in Latin letters, and on the next line where the person works; any name, where a label says it."""
    if not reading.record.names_a_speaker() and _in_both_scripts(text):
        return True
    name = grammar(reading.lexicon).en_degree_end.sub("", text)
    latin = not has_han(text) and is_latin_name(name, reading.lexicon) and len(name.split()) <= 4
    if not (latin or is_zh_name(text, reading.lexicon)):
        return False
    if reading.record.names_a_speaker():
        return False
    if _over_a_label(reading, segment):
        return True
    below = line_below(reading, segment) if latin else None
    if below is None:
        return False
    if post_line(texts.short(below.text), reading):
        return True
    return rank_line(texts.short(below.text), reading) and (name != text or bool(posts_below(reading, below)))


#: ``林远舟 Yuanzhou Lin``, ``Yuanzhou Lin（林远舟）``: a name, and the same in the other script.
_TWICE: Final = re.compile(
    r"(?P<zh>[一-鿿]{2,4})\s?[（(,，/|]?\s?(?P<en>[A-Z][\w.’'-]+(?:[\s,]{1,2}[A-Z][\w.’'-]*){1,2})\s?[）)]?"
    r"|(?P<first>[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]*){1,2})\s?[（(,，/|]?\s?(?P<second>[一-鿿]{2,4})\s?[）)]?"
)


def _in_both_scripts(text: str) -> bool:
    """Whether a line is one name in both scripts, which fit each other: nothing else is written so."""
    told = _TWICE.fullmatch(text.strip())
    zh, en = (told["zh"] or told["second"], told["en"] or told["first"]) if told else ("", "")
    return bool(zh and en) and compare(zh, en) is NameMatch.MATCH


#: ``云溪大学 Yunxi University``
_TWO_NAMES: Final = re.compile(r"(?P<zh>[一-鿿][一-鿿（）()·]{2,24})[\s/|]{1,3}(?P<en>[A-Z][A-Za-z.,&()'’ -]{5,90})")


def _over_a_label(reading: Reading, segment: Segment) -> bool:
    """``服务单位：云溪大学``, directly below the line, where no label names the speaker."""
    at = bisect_right(reading.segments, segment.index, key=lambda other: other.index)
    below = next(iter(reading.segments[at : at + 1]), None)
    if below is None or below.index > segment.index + 2 or below.structured or not below.text.strip():
        return False
    speaks = any(other.field == "speaker" and other.text.strip() for other in reading.segments)
    return below.field in ("affiliation", "department", "position") and not speaks


def posts_below(reading: Reading, segment: Segment) -> list[Segment]:
    """The lines below a person that say where the person works: the department, then the university."""
    found: list[Segment] = []
    here: Segment | None = segment
    while here is not None and len(found) < 3:
        here = line_below(reading, here)
        if here is None:
            break
        text = texts.short(here.text)
        if not post_line(text, reading) and (found or not rank_line(text, reading)):
            break
        found.append(here)
    return found


def line_below(reading: Reading, segment: Segment) -> Segment | None:
    """The unlabelled line directly below another, or behind one blank line."""
    at = bisect_right(reading.segments, segment.index, key=lambda other: other.index)
    below = next(iter(reading.segments[at : at + 1]), None)
    if below is None or below.index > segment.index + 2 or below.index >= reading.foot:
        return None
    return below if below.field == FREE and not below.structured else None


#: ``Chief Scientist, Meridian Rain``
_RANK_AND_FIRM: Final = re.compile(r"[A-Z][\w ]{3,40},\s[A-Z][\w&.’'-]*(?:\s(?:(?:of|and|&)\s)?[A-Z][\w&.’'-]*){0,4}")


#: ``Rain Systems, Inc.``
FIRM: Final = re.compile(r"[A-Z][\w&.’' -]{2,60},?\s(?:Inc|Ltd|LLC|Corp|GmbH|PLC|Co)\.?")


#: Two houses on one line take no more letters.
_TWO_HOUSES: Final = 100


def post_line(text: str, reading: Reading) -> bool:
    """A line below a name that only says where the person works, and as what."""
    houses = [house.strip() for house in text.split(" / ")] if " / " in text and not has_han(text) else []
    if len(houses) == 2 and len(text) <= _TWO_HOUSES and any(post_line(house, reading) for house in houses):
        return not re.search(r"\d|[:?!]", text)
    if institution(text, reading) or _LETTERS.fullmatch(text) or FIRM.fullmatch(text):
        return True
    if has_han(text):
        both = _TWO_NAMES.fullmatch(text)
        if both and institution(both["zh"], reading) and post_line(both["en"], reading):
            return True
        return _zh_post_line(text, reading)
    if len(text) > 140 or re.search(r"\d", text) or is_sentence(text):
        return False
    if _RANK_AND_FIRM.fullmatch(text) and rank_line(text.split(",")[0], reading):
        return True
    if _OF_A_TITLE.search(text):
        return False
    what, comma, house = text.partition(", ")
    if comma and STUDENT.fullmatch(what) and (institution(house, reading) or _LETTERS.fullmatch(house)):
        return True
    post = en_post(text, reading.lexicon, trusting=False)
    return bool(post.affiliation) and (
        bool(post.position or post.department) or not post.rest or COUNTRY.match(post.rest) is not None
    )


#: What titles have and names of houses have not: ``From College to Industry``, ``Markets: Trust in Strangers``.
_OF_A_TITLE: Final = re.compile(
    r":\s|[?!]|^(?:From|On|Why|How|What|When|Where|Who|Towards?|Beyond|After|Against|Through|Between|Behind|Inside|Without|Making"
    r"|Learning|Building|Understanding)\s|\s(?:to|from|with|without|through|after|before|between|beyond|versus|vs\.?|into|how|why|what)\s"
)


def _zh_post_line(text: str, reading: Reading) -> bool:
    """``观云研究处 处长``, ``CASA 国家观云中心``: an office with a rank, an institution with its letters before it."""
    if zh_institution(text, reading.lexicon) == len(text) and not is_house(text, reading.lexicon):
        return False  # 从海图到人工智能
    if len(text) > 30 or re.search(r"[，。：:；？！“「《|｜\d]", text):
        return False
    parts = [part for part in re.split(r"[\s、]+", of_a_house(text, reading.lexicon)) if not _LETTERS.fullmatch(part)]
    posts = [zh_post(part, reading.lexicon) for part in parts if not _GROUP.fullmatch(part)]
    return bool(posts) and not _GROUP.fullmatch(parts[0]) and all(post and not post.rest for post in posts)


#: ``海象气候组``: part of an office told before it.
_GROUP: Final = re.compile(r"[一-鿿]{2,8}[组組课課股室]")


def rank_line(text: str, reading: Reading) -> bool:
    """A line below a name that only says what somebody is: ``Deputy CEO``, ``特聘教授``."""
    bare = text.strip()
    if has_han(bare):
        return len(bare) <= 16 and zh_position(bare, reading.lexicon) == 0
    if STUDENT.fullmatch(bare):
        return True
    match = grammar(reading.lexicon).en_position.search(bare)
    ends = match is not None and match.end() == len(bare)
    return ends and (len(bare.split()) <= 5 or _CHAIR.fullmatch(bare) is not None)


#: ``Graduate Student``, ``President and Founder``: what somebody is, and no post of a university.
_HEAD: Final = r"(?:President|CEO|CTO|Chairman|Director|Owner)"
STUDENT: Final = re.compile(
    r"(?:(?:Ph\.?\s?D\.?|Doctoral|Graduate|Master['’]?s|Undergraduate|Visiting)\s){1,2}(?:Student|Candidate)"
    rf"|(?:{_HEAD}\s(?:and|&)\s)?(?:Co-?)?Founder(?:\s(?:and|&)\s{_HEAD})?|Research\s(?:Assistant|Associate|Student)",
    re.IGNORECASE,
)
#: ``Emeritus Jane Q. Rain Distinguished Professor``: a chair with the name of who gave it; ``NSF Rain & Ice
#: Postdoctoral Fellow``: a fellowship with its field.
_CHAIR: Final = re.compile(
    r"(?!(?:The|A|An|My|Our|Dear)\s)(?:[A-Z][\w.'’&-]*\s){4,7}(?:Distinguished|Endowed|Chair|Emeritus|University)\sProfessor"
    r"|(?:(?:[A-Z][\w.'’-]*|&|and|in)\s){3,7}(?:Postdoctoral|Research|Prize|Memorial)\s(?:Fellow|Scholar|Associate)"
)


def other_name(text: str, person: Person, reading: Reading) -> bool:
    """``Yuanzhou Lin`` below ``林远舟``: the same person's name in the other language."""
    bare = re.sub(r"^(?:Prof|Dr|Professor|Mr|Ms)\b\.?\s*", "", text).strip()
    if person.name.zh and not person.name.en:
        return is_latin_name(bare, reading.lexicon) and len(bare.split()) <= 4
    return bool(person.name.en and not person.name.zh) and is_zh_name(bare, reading.lexicon)


_SERIES_END: Final = re.compile(
    r"\b(?:Seminars?|Series|Lectures?|Colloqui(?:um|a)|Workshops?|Forum|Talks)$", re.IGNORECASE
)


#: ``Harbour University Department of Weather``: the name of a site.
_HOUSE_AND_PART: Final = re.compile(
    r"(?:[A-Z]\w+\s){1,3}(?:University|Institute|College)\s(?:Department|School|Faculty|College|Institute)\s(?:of|for)(?:\s(?:and\s)?[A-Z]\w+){1,4}"
)


def institution(text: str, reading: Reading) -> bool:
    """A line that is only an institution or a department."""
    if has_han(text):
        if len(text) > 30 or re.search(r"[，。：:“「|｜\d的]", text):
            return False
        parts = [zh_post(part, reading.lexicon) for part in of_a_house(text, reading.lexicon).split()]
        if len(parts) == 1 and parts[0].affiliation == text.strip() and not is_house(text.strip(), reading.lexicon):
            return False  # 从海图到人工智能
        return bool(parts) and all((p.affiliation or p.department) and not p.position and not p.rest for p in parts)
    if _HOUSE_AND_PART.fullmatch(text):
        return True
    if _SERIES_END.search(text):
        return False  # University of Northland Weather Seminar Series
    words = grammar(reading.lexicon)
    head = re.match(
        r"(?:the\s+)?(?:department|school|faculty|college|institute|center|centre|division|university"
        r"|universit[éàäa][a-z]{0,3}|universidade?|école|politecnico|hochschule)\b",
        text,
        re.IGNORECASE,
    )
    tail = re.search(
        r"\b(?:university|institute|college|department|laboratory|institute of technology|academy of sciences)$",
        text,
        re.IGNORECASE,
    )
    named = re.search(r"\b(?:University|Institute) of\b", text.split("(")[0])  # not "Jane Roe (University of …)"
    short = re.fullmatch(r"(?:[A-Z][\w-]+\s){1,3}U\.?", text)  # Harbour U.
    return bool(head or tail or short or (named and words.en_institution.search(text))) and len(text.split()) <= 12


#: ``name: Jane Roe`` among labelled lines.
_NAMED: Final = re.compile(r"\s*(?:[Nn]ame|NAME|[Ff]ull name|姓\s?名)\s*[:：]\s*(?=\S)")
#: What stands beside the name of the one who speaks.
_BESIDE_A_NAME: Final = frozenset(("affiliation", "bio", "position", "title", "abstract"))


def with_names(segments: Sequence[Segment], lexicon: Lexicon) -> Sequence[Segment]:
    """The segments with the line that is only called a name as the speaker's, where no label names the speaker."""
    told = {segment.field for segment in segments if segment.text.strip()}
    if "speaker" in told or len(told & _BESIDE_A_NAME) < 2:
        return segments
    for at, segment in enumerate(segments):
        match = _NAMED.match(segment.text) if segment.field == FREE and len(segment.spans) == 1 else None
        if match and names_somebody(segment.text[match.end() :].strip(), lexicon, strict=True):
            span = segment.spans[0]
            value = replace(span, start=span.start + match.end(), text=span.text[match.end() :])
            mark = replace(span, end=value.start, text=span.text[: match.end()])
            named = Segment("speaker", mark.text.strip(" :："), (value,), mark)
            return (*segments[:at], named, *segments[at + 1 :])
    return segments


#: What a line that calls out to the reader says; a title may end in an exclamation mark as well.
_CALLS: Final = re.compile(
    r"[请請]|欢迎|歡迎|期待|快来|快來|[见見][!！]|大家|同学|同學|老师|老師|[您你]们?|我们|[，,]|welcome"
    r"|join|miss\b|see you|\byou|\bour\b"
    r"|\bwe\b|\bthank|\bhello|\bhi\b|\bhappy\b|congrat|\bfree\b|\bcome\b|恭喜|祝|[来來]啦|[来來]了|啦[!！]|[开開][讲講讲][!！]",
    re.IGNORECASE,
)


#: ``If you would like to give a talk, please contact …``
_ASKS: Final = re.compile(r"(?:If you|Please|To (?:join|register|attend|give|receive)|For (?:more|further))\b")
#: ``Meetings are held here``
_HELD: Final = re.compile(
    r"\b(?:is|are|will be) (?:free and open|open to|free of|held|given|recorded|posted|available|listed|organi[sz]ed)\b"
)


def is_sentence(text: str) -> bool:
    if text.endswith(("!", "！")) and not re.search(r"[。；！!.].", text):
        return _CALLS.search(text) is not None or len(text) > 80
    if (_HELD.search(text) or _ASKS.match(text)) and not has_han(text):
        return True
    if text.endswith(".") and _in_title_case(text):
        return False
    return (
        bool(re.search(r"[。；！]$|，.*，", text))
        or (not has_han(text) and len(text.split()) > 24)
        or (text.endswith(("!", ".", ",")) and not text.endswith(("...", " Jr.", " Sr.")))
    )


#: What makes a sentence of a line.
_STATES: Final = re.compile(
    r"\b(?:is|are|was|were|will|has|have|can|may|must|should|received|studied|joined|this|these|please)\b",
    re.IGNORECASE,
)


def _in_title_case(text: str) -> bool:
    """``Modelling Rain over a Wide Range of Scales.``: a title somebody ended as a sentence."""
    words = text[:-1].split()
    if _STATES.search(text):
        return False
    full = [word for word in words if len(word) > 3]
    raised = [word for word in full if word[:1].isupper()]
    return 4 <= len(words) <= 20 and len(raised) > 2 and len(raised) >= 0.7 * len(full) and "," not in text


#: ``- [Jane Roe](…) (Tern University)``, right above ``Title: …``
_ITEM: Final = re.compile(r"[-*•]\s+(?=\[?[A-Z])")


def without_bullet(reading: Reading, segment: Segment, text: str) -> str:
    """A line without the bullet of an item where the next one labels the title: the item is who speaks."""
    item = _ITEM.match(text)
    behind = reading.below(segment) if item is not None else ()
    return text[item.end() :] if item is not None and behind and behind[0].field == "title" else text


def with_fellowship(found: tuple[Named, ...]) -> tuple[Named, ...]:
    """People with what is left of their line as their post, where it is a fellowship with its field."""
    return tuple(
        replace(one, person=one.person.replacing(position=Bilingual(en=post)), rest=rest.strip())
        if _CHAIR.fullmatch(post) and not one.person.position
        else one
        for one in found
        for post, _, rest in (one.rest.partition(","),)
    )
