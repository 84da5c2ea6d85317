"""Labels about where people work and as what: affiliation, department, position."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.model import Person
from seminar.names import NameMatch, compare
from seminar.read import texts
from seminar.read.labels.segments import Segment
from seminar.read.lexicon import Lexicon
from seminar.read.persons.person_names import is_zh_name
from seminar.read.persons.posts import Post, grammar
from seminar.read.persons.posts_en import en_post
from seminar.read.persons.posts_zh import zh_position, zh_post
from seminar.read.reading import Reading


def held(reading: Reading, segment: Segment) -> tuple[str, int] | None:
    """The person a value belongs to: the one named just before, else the speaker."""
    label = reading.lexicon.normal(segment.label)
    if any(mark in label for mark in ("speaker", "报告人", "主讲", "讲者", "专家", "嘉宾", "讲座人")):
        if not reading.record.people["speakers"]:
            reading.record.people["speakers"].append(Person())
        return ("speakers", len(reading.record.people["speakers"]) - 1)
    if reading.holder is None:
        reading.record.people["speakers"].append(Person())
        reading.holder = ("speakers", 0)
    return reading.holder


#: ``云溪大学 Yunxi University``: the Chinese name, and the English one behind a space.
_TWO_NAMES: Final = re.compile(
    r"([㐀-鿿（）()·]{3,})\s+([A-Z][\w.'’&-]+(?:,?\s+(?:(?:of|and|for|the|at|de|in|&)\s+)*[A-Z][\w.'’&-]*)+)"
)


#: ``Yunxi University,云溪大学``
_ENGLISH_FIRST: Final = re.compile(
    r"([A-Z][\w.'’& -]{5,80}?)\s?[,，/]\s?([㐀-鿿（）()·]{2,20}(?:大学|大學|学院|學院|研究院|研究所))"
)


def _two_names(value: str) -> Bilingual:
    if match := _TWO_NAMES.fullmatch(value):
        return Bilingual(match[1], match[2])
    match = _ENGLISH_FIRST.fullmatch(value)
    return Bilingual(match[2], match[1]) if match else Bilingual()


#: Posts side by side under the label of the house, each with its own.
_POSTS: Final = re.compile(
    r"(?:[一-鿿]{4,24}(?:[院校所系馆館台處处]长|主任|理事长|書記|书记|秘书长)\s?[、，,；;]\s?){1,4}[一-鿿]{4,24}(?:[院校所系馆館台處处]长|主任|理事长|書記|书记|秘书长)"
)
#: ``school: pku``, for a program.
_CODE: Final = re.compile(r"[a-z]{2,10}")


#: University Professor, Tier I Norland Research Chair, Department of Rain: a named chair between post and house
_FURTHER_CHAIR: Final = re.compile(r"^(?:[A-Z][\w.'’-]{0,20}\s){1,6}Chair(?:\s(?:in|of)\s[A-Z][^,]{1,60})?,\s{0,3}")


#: ``1,2. Harbour University``: the numbers by which the authors of a paper refer to it.
_NUMBERED: Final = re.compile(r"^(?:\d{1,2}\s?[,.)]\s?){1,4}(?=[A-Z一-鿿])")


#: ``JaneRoe``: a name that lost its blank.
_CAMEL: Final = re.compile(r"([A-Z][a-z]{1,15})([A-Z][a-z]{1,15})")


def _other_name(reading: Reading, holder: tuple[str, int], value: str) -> Bilingual:
    """The speaker's name in the other script, which a crawler took for the house as it stood in brackets behind."""
    known = reading.record.people[holder[0]][holder[1]].name
    if known.en and not known.zh and is_zh_name(value, reading.lexicon):
        return Bilingual(zh=value) if compare(value, known.en) is NameMatch.MATCH else Bilingual()
    camel = _CAMEL.fullmatch(value) if known.zh and not known.en else None
    called = f"{camel[1]} {camel[2]}" if camel else ""
    told = called and any(f"{known.zh}{mark}{called}" in s.text for s in reading.segments for mark in "(（")
    return Bilingual(en=called) if told else Bilingual()


def affiliation(reading: Reading, segment: Segment, text: str) -> None:
    holder = held(reading, segment)
    value = _NUMBERED.sub("", texts.short(text.replace("\n", " ")))
    if _CODE.fullmatch(value):
        return  # school: pku, for a program
    if holder and (name := _other_name(reading, holder, value)):
        reading.record.merge(*holder, Person(name=name), segment.lines, 0.8)
        reading.use(segment)
        return
    position = ""
    if not has_han(value):
        post = en_post(value, reading.lexicon)
        if post.position and value.startswith(post.position):
            position, value = post.position, _FURTHER_CHAIR.sub("", value[len(post.position) :].lstrip(" ,"))
        elif post.position and post.affiliation and value.endswith(f", {post.position}"):
            position, value = post.position, value[: -len(post.position)].rstrip(" ,")
        elif post.position and post.affiliation and (place := _behind_honours(value, post)):
            position, value = post.position, place
    else:
        tail = zh_post(value, reading.lexicon)
        if not segment.label and holder and tail.affiliation and not tail.rest:
            _post(reading, segment, holder, tail)  # a value without its label is no more than it says
            return
        if holder and _POSTS.fullmatch(value) and tail.affiliation and tail.position and not tail.rest:
            _post(reading, segment, holder, tail)  # 单位：云溪大学海洋学院院长、云溪大学培训中心主任
            return
        if tail.position and value.endswith(tail.position) and len(tail.position) < len(value):
            position, value = tail.position, value[: -len(tail.position)].rstrip(" ，,、/")
    if holder and not position and (houses := _houses(reading, value)):
        for at, house in enumerate(houses):
            own = Person(affiliation=texts.pair(house, reading.default(segment)))
            reading.record.merge("speakers", at, own, segment.lines, 0.9)
        reading.use(segment)
        return
    pair = _two_names(value) or texts.pair(value, reading.default(segment))
    person = Person(affiliation=pair)
    if holder:
        known = reading.record.people[holder[0]][holder[1]]
        side = texts.side(position, reading.main)
        rank = Bilingual() if known.position.side(side) else Bilingual().replacing(side, position)
        # the labelled value is taken whole: it wins over what stood beside the name
        cleared = known.replacing(
            affiliation=Bilingual(*(known.affiliation.side(lang) if not pair.side(lang) else None for lang in Lang))
        )
        reading.record.people[holder[0]][holder[1]] = cleared
        reading.record.merge(*holder, person.replacing(position=rank), segment.lines, 1.0)
        for other in _named_together(reading, holder):
            reading.record.merge(holder[0], other, person, segment.lines, 0.8)
    reading.use(segment)


def _behind_honours(value: str, post: Post) -> str:
    """``Fellow of the Guild, Distinguished Professor, Harbour University``: the house behind honours and the rank."""
    head, _, house = value.partition(f"{post.position}, ")
    honours = [piece for piece in head.split(", ") if piece.strip()]
    listed = bool(honours) and all(_HONOUR.search(piece) and piece.strip() in post.rest for piece in honours)
    return house if listed and post.affiliation in house else ""


#: What somebody is beside the post.
_HONOUR: Final = re.compile(r"\b(?:Fellow|Member|Speaker|Lecturer|Laureate|Academician|Editor)\b")


def _houses(reading: Reading, value: str) -> list[str]:
    """``云溪大学；东屿大学``: the houses of several speakers in their order; empty where they are not as many."""
    speakers = reading.record.people["speakers"]
    houses = [house for house in re.split(r"\s*[;；]\s*", value) if house]
    free = not any(person.affiliation for person in speakers)
    return houses if len(houses) == len(speakers) > 1 and free else []


def _post(reading: Reading, segment: Segment, holder: tuple[str, int], post: Post) -> None:
    """Institution, department and rank of a person, told in one value."""
    told = {name: Bilingual(zh=getattr(post, name) or None) for name in ("affiliation", "department", "position")}
    reading.record.merge(*holder, Person().replacing(**told), segment.lines, 0.9)
    reading.use(segment)


def _named_together(reading: Reading, holder: tuple[str, int]) -> list[int]:
    """Those whom the same lines name as the holder, and whose institution nothing has told."""
    group, at = holder
    persons, origins = reading.record.people[group], reading.record.origins

    def told(n: int) -> set[int]:
        paths = (f"{group}.{n}.name.{side.lang}" for side in persons[n].name.sides())
        return {number for path in paths if path in origins for number in origins[path].lines}

    return [n for n in range(at) if not persons[n].affiliation and told(n) & told(at)]


def department(reading: Reading, segment: Segment, text: str) -> None:
    if holder := held(reading, segment):
        reading.record.merge(*holder, Person(department=texts.pair(text, reading.default(segment))), segment.lines, 1.0)
        reading.use(segment)


_DEGREE: Final = re.compile(
    r"博士|硕士|碩士|Ph\.?\s?D\.?|Dr\.?|(?:(?:graduate|undergraduate|doctoral|master[’']?s|ph\.?d\.?|msc)\s)?students?",
    re.IGNORECASE,
)


def is_degree(text: str) -> bool:
    """Whether the value for a post is a degree, or that somebody studies for one, and nothing else."""
    return _DEGREE.fullmatch(texts.short(text)) is not None


#: ``工学博士、教授``
_DEGREE_AHEAD: Final = re.compile(r"^[一-鿿]{0,4}(?:博士|硕士|碩士)\s?[、，,/／]\s?(?=\S{2})")


def position(reading: Reading, segment: Segment, text: str) -> None:
    if is_degree(text):
        reading.use(segment)  # a degree is no post
        return
    if holder := held(reading, segment):
        text = _DEGREE_AHEAD.sub("", _without_qualifications(text, reading.lexicon))
        placed_elsewhere = any(s.field == "affiliation" and not reading.empty(s.text) for s in reading.segments)
        stated = Person(position=_two_ranks(text, reading.lexicon) or texts.pair(text, reading.default(segment)))
        post = zh_post(texts.short(text), reading.lexicon)
        if placed_elsewhere and has_han(text):
            pass  # 职称：幼儿园高级教师, beside a label for the house
        elif post.affiliation and post.position and not post.rest:  # 职称：云溪大学物理学院教授
            places = {"affiliation": post.affiliation, "department": post.department, "position": post.position}
            stated = Person().replacing(**{name: Bilingual(zh=words or None) for name, words in places.items()})
        elif (placed := en_post(text, reading.lexicon, trusting=False)).affiliation and placed.position:
            where = {"affiliation": placed.affiliation, "department": placed.department, "position": placed.position}
            stated = Person().replacing(**{name: Bilingual(en=words or None) for name, words in where.items()})
        elif post.affiliation and not post.position and not post.rest:  # 現職：云溪科技股份有限公司
            stated = Person(affiliation=Bilingual(zh=texts.short(text)))
        reading.record.merge(*holder, stated, segment.lines, 1.0)
        reading.use(segment)


#: ``研究员Research Professor``: a rank in each language, the blank between them lost.
_TWO_RANKS: Final = re.compile(r"([一-鿿]{2,12})\s?([A-Z][A-Za-z ]{3,40})")


def _two_ranks(text: str, lexicon: Lexicon) -> Bilingual:
    match = _TWO_RANKS.fullmatch(texts.short(text))
    both = (
        match is not None and zh_position(match[1], lexicon) == 0 and grammar(lexicon).en_position.fullmatch(match[2])
    )
    return Bilingual(match[1], match[2]) if match and both else Bilingual()


def _without_qualifications(text: str, lexicon: Lexicon) -> str:
    """``副教授/博导`` → 副教授: whom somebody may supervise stands behind the rank and is none."""
    rank, *behind = re.split(r"\s*[/／、，,；;]\s*", text.strip())
    told = rank and behind and all(lexicon.holds("qualifications", part) for part in behind)
    return rank if told and not lexicon.holds("qualifications", rank) else text
