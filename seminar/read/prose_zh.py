"""Who, where and what in running Chinese text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from seminar.bilingual import Bilingual
from seminar.model import Person
from seminar.read.prose_people import Figure
from seminar.read.prose_places import Place
from seminar.read.prose_units import Unit
from seminar.read.prose_words import chinese

_HAN = "一-鿿㐀-䶿"
_LATIN = r"(?<![A-Za-z])[A-Z][A-Za-zÀ-ÿ.'’-]*(?:[ ·]+[A-Z][A-Za-zÀ-ÿ.'’-]*){1,3}"
_FOREIGN = rf"[{_HAN}]{{1,6}}(?:\s?[·•‧・]\s?[{_HAN}A-Z][{_HAN}\w.]{{0,9}}){{1,3}}"
#: A sentence; one that never ends is cut, so that time grows with the text.
_SENTENCE = re.compile(r"[^。！？；!?\n]{0,600}[。！？；!?\n]?")
_CLOCK = re.compile(r"\d{1,2}\s*[:：点时時]|[上下]午|晚上|晚间|中午")
_OPEN, _CLOSE = "“《「『\"'‘【", "”》」』\"'’】"
_QUOTED = re.compile(
    r"[“《「『\"]([^“”《》「」『』\"]{4,160}(?:《[^《》]{1,60}》[^“”《》「」『』\"]{0,60})?)[”》」』\"]"
)
_REPORT = re.compile(r"\s*(?:为题|为主题|的?(?:主题|专题|学术|专场|精彩|线上|特邀)*(?:报告|讲座|演讲|分享|授课|讲课))")
_INVITES = re.compile(r"(?:的)?\s*(?:热情)?邀请")
_ACTS = re.compile(r"[^。；]{0,80}?(?:作|做|带来|开展|主讲|分享|发表|讲授|开讲|报告|讲座|演讲)")
_LEAD = re.compile(
    r"^.*(?:应(?=[^聘])|特别邀请到?|邀请到了?|特邀|邀请了|邀请|有幸请到|请到了?|特请|聘请|来自于?|由|就职于|任职于|应邀|及|和|与|、|，|。|：|:|；|我[院校系所]|本[院校系所]|嘉宾|专家|学者|主讲人|报告人)",
    re.S,
)
_TOP = re.compile(
    r".*?(?:大学|科学院|研究院|公司|集团|医院|研究所|学校|中学|党校|学会|协会|基金会|实验室)(?:（[^（）]{1,8}）|\([^()]{1,8}\))?"
)
_JOINED = re.compile(r"\s*(?:、|和|与|及|以及|，)\s*$")


@dataclass(frozen=True, slots=True)
class _Patterns:
    person: re.Pattern[str]
    bare: re.Pattern[str]
    speaks_before: re.Pattern[str]
    speaks_after: re.Pattern[str]
    hosts_after: re.Pattern[str]
    boundary: re.Pattern[str]
    honorifics: re.Pattern[str]
    ranked: re.Pattern[str]
    institution: re.Pattern[str]
    venue: re.Pattern[str]
    venue_alone: re.Pattern[str]
    title_before: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = chinese()
    name = rf"(?:{words.surname}[{_HAN}]{{1,2}}|{_FOREIGN}|{_LATIN})"
    place = rf"(?:[{_HAN}A-Za-z0-9（）()“”\"《》#&/—\-·、． ]{{0,40}}?{words.place})"
    number = r"(?:[A-Za-z]{0,2}-?\d{1,5}[A-Za-z]?(?:-\d+)?号?)"
    gloss = r"(?:[（(][^（）()]{1,20}[)）])?"
    spot = rf"(?:{place}\s?{gloss}\s?{number}?(?:{words.place}){{0,2}}{gloss})"
    return _Patterns(
        person=re.compile(rf"(?=(?P<name>{name})\s?(?P<honorific>(?:{words.honorific}[、/兼]?\s?){{1,3}}))"),
        bare=re.compile(
            rf"(?=(?:{words.speaks_before}|来自[{_HAN}]{{2,20}}?的)\s?[:：]?\s?(?P<name>{name})(?P<honorific>)(?={words.speaks_after}|将?[于在]))|(?=(?:(?<=[，。；：“])|(?<![\s\S]))(?P<first>{name})(?P<none>)(?:[（(][^（）()]{{2,40}}[)）])?将)"
            rf"|(?=(?:{words.honorific}|由)\s?(?P<host>{name})(?P<empty>)(?={words.hosts_after}))"
        ),
        speaks_before=re.compile(rf"{words.speaks_before}[^，。；、]{{0,40}}$"),
        speaks_after=re.compile(rf"\s*(?:[（(][^（）()]{{1,40}}[)）])?\s*(?:一行|团队)?\s*{words.speaks_after}"),
        hosts_after=re.compile(rf"\s*{words.hosts_after}"),
        boundary=re.compile(
            rf"(?:^|[\s，。；：:、（(“”》)）,.]|{words.institution}|{words.honorific}|{words.speaks_before}|[由请是和与及为的位师家员士]|人)$"
        ),
        honorifics=re.compile(words.honorific),
        ranked=re.compile(rf"(?:{words.honorific}|[、/兼])+$"),
        institution=re.compile(rf"[{_HAN}A-Za-z（）()·&. -]{{1,40}}?{words.institution}$"),
        venue=re.compile(
            rf"(?:(?<![现正存旨所])在|[0-9日午点分半）)时間间]\s?于|地\s*点(?:[为是：:]|安排在|设在)*|假座|莅临)\s*(?P<at>[^在于，。；：,;:！？]{{0,2}}?{spot})\s*(?P<after>{words.held}|[，。；,;）)！\s]|$)"
        ),
        venue_alone=re.compile(rf"\s*(?P<at>{spot}{number}?)\s*[。，]?\s*$"),
        title_before=re.compile(
            rf"(?:{words.title_before})[了:：]?\s*(?:了)?(?:一[场个次]|的)?\s*(?:题[为目][为是]?)?\s*$"
        ),
    )


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    for match in _SENTENCE.finditer(text[:20_000]):
        if match[0].strip():
            yield match.start(), match[0]


def _is_han(text: str) -> bool:
    return bool(re.match(rf"[{_HAN}]", text))


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    name: str
    honorific: str
    before: str
    after: str


def _mentions(sentence: str) -> list[_Mention]:
    """The names of a sentence; of overlapping readings the one that begins at a boundary."""
    patterns = _patterns()
    chosen: dict[int, tuple[int, _Mention]] = {}
    for match in (*patterns.person.finditer(sentence), *patterns.bare.finditer(sentence)):
        groups = match.groupdict()
        which = next(group for group in ("name", "first", "host") if groups.get(group))
        start, end = match.span(which)
        honorific = groups["honorific"] or ""
        stop = match.end("honorific") if honorific else end
        name = groups[which].strip()
        if patterns.honorifics.search(name[1:]) or re.search(r"(?:大学|学院|我院|我校|公司)", name):
            continue
        before, after = sentence[:start], sentence[stop:]
        rank = (
            2 * bool(patterns.boundary.search(before[-12:]))
            + (len(name) in (2, 3))
            + 2 * (not _is_han(name))
            + 3 * ("·" in name)
        )
        mention = _Mention(start, stop, name, honorific.strip("、/兼 "), before, after)
        key = end
        if key not in chosen or rank > chosen[key][0]:
            chosen[key] = (rank, mention)
    return [mention for rank, mention in sorted(chosen.values(), key=lambda pair: pair[1].start) if rank >= 2]


def _points(mention: _Mention) -> tuple[float, float]:
    patterns = _patterns()
    before, after = mention.before, mention.after
    speaks = 2.5 if mention.honorific else 1.5
    if re.search(r"应[^，。；]{0,30}$", before) and _INVITES.match(after):
        return -5.0, 5.0
    if patterns.hosts_after.match(after):
        return -4.0, 6.0
    if patterns.speaks_before.search(before[-50:]):
        speaks += 3.0
    if patterns.speaks_after.match(after):
        speaks += 3.5
    elif re.match(
        r"\s*(?:（[^（）]{1,40}）|\([^()]{1,40}\))?\s*(?:应|受|于|在|来|将|线上|、|和)", after
    ) and _ACTS.match(after):
        speaks += 3.0
    if re.search(r"(?:与|同|合作者|导师|师从|师承|联系人|联系)[^，。；、]{0,10}$", before):
        speaks -= 3.0
    return speaks, 0.0


def _affiliation(mention: _Mention) -> dict[str, Any]:
    before = mention.before.rstrip(" ，,")[-60:]
    before = _patterns().ranked.sub("", before)
    stated = _LEAD.sub("", before)
    if not stated and (found := re.match(r"\s*[（(]([^（）()]{3,40})[)）]", mention.after)):
        stated = found[1]
    stated = stated.removesuffix("的").strip()
    match = _patterns().institution.fullmatch(stated)
    if match is None:
        found = re.match(r"\s*[（(]([^（）()]{3,40})[)）]", mention.after)
        if not found or not _patterns().institution.fullmatch(found[1]):
            return {}
        stated = found[1]
    head = _TOP.match(stated)
    if head and head.end() < len(stated):
        return {"affiliation": Bilingual(head[0].strip()), "department": Bilingual(stated[head.end() :].strip())}
    return {"affiliation": Bilingual(stated)}


_ACADEMIC = re.compile(
    r"教授|研究员|讲师|工程师|院士|所长|院长|主任|校长|总裁|经理|总监|科学家|博士后|博士生|律师|法官|主编|馆长|会长"
)


def people(units: Sequence[Unit], chain: int = 100_000) -> list[Figure]:
    """The people a Chinese text names, who most surely speaks first."""
    found: dict[str, Figure] = {}
    for unit in units:
        if unit.label == "ignore" or not re.search(rf"[{_HAN}]", unit.text):
            continue
        for offset, sentence in _sentences(unit.text):
            last = -1
            for mention in _mentions(sentence):
                if last < 0 or (last < mention.start and not _JOINED.match(sentence[last : mention.start])):
                    chain += 1
                last = mention.end
                speaks, hosts = _points(mention)
                figure = _figure(mention, unit, offset, speaks, hosts, chain)
                known = found.get(mention.name)
                if known is None:
                    found[mention.name] = figure
                else:
                    kept = max(known, figure, key=lambda one: one.speaks)
                    speaks = kept.speaks + 0.5 + min(0.0, known.speaks, figure.speaks) / 3
                    found[mention.name] = Figure(kept.person, speaks, max(known.hosts, hosts), kept.lines, kept.chain)
    return sorted(_share(list(found.values())), key=lambda figure: -figure.speaks)


def _share(figures: list[Figure]) -> list[Figure]:
    """People named together (甲教授、乙教授作报告) share what is said of the group."""
    best: dict[int, tuple[float, float]] = {}
    for figure in figures:
        speaks, hosts = best.get(figure.chain, (figure.speaks, figure.hosts))
        best[figure.chain] = (
            min(speaks, figure.speaks) if min(speaks, figure.speaks) < 0 else max(speaks, figure.speaks),
            max(hosts, figure.hosts),
        )
    return [Figure(one.person, best[one.chain][0], best[one.chain][1], one.lines, one.chain) for one in figures]


def _figure(mention: _Mention, unit: Unit, offset: int, speaks: float, hosts: float, chain: int) -> Figure:
    name = re.sub(r"\s+", " ", mention.name)
    side = Bilingual(name) if _is_han(name) else Bilingual(en=name)
    stated = _affiliation(mention)
    before = _patterns().ranked.search(mention.before)
    for rank in (mention.honorific, before[0].strip("、/兼") if before else ""):
        if _ACADEMIC.search(rank):
            stated["position"] = Bilingual(rank.removesuffix("博士") or rank)
            break
    lines = unit.lines(offset + mention.start, offset + mention.end)
    return Figure(Person(name=side, **stated), speaks, hosts, lines, chain)


def places(units: Sequence[Unit]) -> list[Place]:
    """Every possible venue of a Chinese text, the surest first."""
    found: list[Place] = []
    patterns = _patterns()
    for at, unit in enumerate(units):
        if unit.label == "ignore" or not re.search(rf"[{_HAN}]", unit.text):
            continue
        if unit.short and len(unit.text) <= 40 and (alone := patterns.venue_alone.match(unit.text)):
            text = alone["at"]
            near = any(_CLOCK.search(other.text) for other in units[max(0, at - 2) : at + 3])
            points = 1.0 + 2.0 * bool(re.search(r"\d{2,}|会议室|报告厅|教室|礼堂|讲堂", text)) + 1.5 * near
            found.append(Place(text, at, *alone.span("at"), points, unit.lines()))
            continue
        for offset, sentence in _sentences(unit.text):
            for match in patterns.venue.finditer(sentence):
                start, end = match.span("at")
                points = 1.5 + 2.0 * bool(match["after"].strip(" ，。；,;）)！")) + 1.0 * bool(_CLOCK.search(sentence))
                points += 1.5 * bool(re.search(r"\d|会议室|报告厅|教室|礼堂|讲堂|会堂", match["at"]))
                lines = unit.lines(offset + start, offset + end)
                found.append(Place(match["at"].strip(), at, offset + start, offset + end, points, lines))
    return sorted(found, key=lambda place: -place.points)


def titles(units: Sequence[Unit]) -> Iterator[tuple[str, tuple[int, ...], float]]:
    """Quoted titles: the text, its lines, its points."""
    for unit in units:
        if unit.label == "ignore" or not re.search(rf"[{_HAN}]", unit.text):
            continue
        for offset, sentence in _sentences(unit.text):
            for match in _QUOTED.finditer(sentence):
                points = 0.0
                if _patterns().title_before.search(sentence[max(0, match.start() - 12) : match.start()]):
                    points += 3.0
                if _REPORT.match(sentence[match.end() :]):
                    points += 3.0
                if points:
                    yield match[1].strip(), unit.lines(offset + match.start(), offset + match.end()), points
