"""What sentences say of people the labels left out: ``应我院苏某老师邀请，东屿大学林某教授来我院…``."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.model import Person
from seminar.names import NameMatch, compare
from seminar.read import texts
from seminar.read.headings.forms import CALLED_LIKE_A_SERIES
from seminar.read.labels.hits import WHEN
from seminar.read.persons.one_person import Named
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name
from seminar.read.persons.posts import grammar
from seminar.read.prose.chinese import post_told
from seminar.read.reading import Reading
from seminar.read.record import same

#: The words directly in front of 邀请; an invitation card, an invited talk and a label are none.
_INVITES: Final = re.compile(
    r"([^，,。；;：:！!\s]{2,24}?(?:\s(?:教授|副教授|研究员|研究員|博士|老师|老師|院士))?)(?:的)?(?:热情|热忱|诚挚|盛情|共同)?邀请(?!函|报告|演讲|讲座|人|者|方|专家|嘉宾|各位|广大|大家|您|你|全体|同学)"
)
_LEAD: Final = re.compile(r"^(?:兹|现|特|近日|日前)?(?:应|受|由|经|承)?(?:我们|[我本贵该])?[校院系所部室]?(?:的)?")


def read_host(reading: Reading) -> None:
    """The host of the talk, where no label names one and a sentence says who invited."""
    record = reading.record
    if record.people["hosts"] or record.people["chairs"]:
        return
    speakers = {side.text for person in record.people["speakers"] for side in person.name.sides()}
    for segment in reading.free():
        if "邀" not in segment.text:
            continue
        text = texts.short(segment.text)[:400]
        for match in _INVITES.finditer(reading.lexicon.folded(text)):
            whole = text[slice(*match.span(1))]
            lead = _LEAD.match(reading.lexicon.folded(whole))
            named = people(whole[lead.end() if lead else 0 :], reading.lexicon)
            asked = bool(lead and "应" in lead.group() and named and named[0].person.affiliation and not named[0].rest)
            known = len(named) == 1 and (asked or _ranked(named[0], whole))
            if known and named[0].person.name.zh and named[0].person.name.zh not in speakers:
                record.add_people("hosts", named, segment.lines, 0.7)
                return
    for segment in reading.free():
        said = _EN_INVITES.search(texts.clean(segment.text)[:600])
        named = people(said[1], reading.lexicon) if said else ()
        name = named[0].person.name.en or "" if len(named) == 1 and not named[0].rest else ""
        office = reading.lexicon.mentions("institutions", name)
        if name and name not in speakers and is_latin_name(name, reading.lexicon) and not office:
            record.add_people("hosts", named, segment.lines, 0.7)
            return


#: ``at the invitation of Prof. Jane Roe``, ``is hosted by Jane Roe``
_EN_INVITES: Final = re.compile(
    r"\b(?i:(?:is|are|was|been|visit)\s(?:kindly\s)?invited\sby|hosted\sby|at\sthe\s(?:kind\s)?invitation\sof)\s"
    r"((?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.?\s){0,2}[^\W\d_a-z][\w.’'-]+(?:\s[^\W\d_a-z][\w.’'-]*){1,3})"
    r"(?=\s?(?:[.,;()!]|$|\sand\s|\sof\sthe|\son\s|\sfrom\s))"
)
#: ``…，由林远舟教授主持。``
_PRESIDES: Final = re.compile(r"由([^，。；：:]{2,20}?)主持(?=[。，；\s]|$)")


def read_chair(reading: Reading) -> None:
    """Who presides, as a Chinese sentence says where no label does; whom a label names in English is the same."""
    people_of = reading.record.people
    known = [(group, at) for group in ("hosts", "chairs") for at in range(len(people_of[group]))]
    if len(known) > 1 or any(people_of[group][at].name.zh for group, at in known):
        return
    hours = [segment for segment in reading.segments if segment.field in WHEN and not segment.structured]
    for segment in (*reading.free(), *hours):
        match = _PRESIDES.search(segment.text[:600]) if "主持" in segment.text else None
        named = people(match.group(1), reading.lexicon) if match else ()
        if match and len(named) == 1 and _ranked(named[0], match.group(1)):
            if known:
                reading.record.merge(*known[0], named[0].person, segment.lines, 0.7)
            else:
                reading.record.add_people("hosts", named, segment.lines, 0.7)
            return


def one_host(reading: Reading) -> None:
    """The host of one language and the chair of the other as one person, where the names belong together."""
    people_of = reading.record.people
    hosts, chairs = people_of["hosts"], people_of["chairs"]
    if len(hosts) != 1 or len(chairs) != 1 or hosts[0].name.sides()[1:] or chairs[0].name.sides()[1:]:
        return
    both = {side.lang: side.text for one in (hosts[0], chairs[0]) for side in one.name.sides()}
    if len(both) == 2 and compare(both[Lang.ZH], both[Lang.EN]) is NameMatch.MATCH:
        origins = reading.record.origins
        lines = tuple(n for path, origin in origins.items() if path.startswith("chairs.0.") for n in origin.lines)
        reading.record.merge("hosts", 0, chairs[0], lines, 0.8)
        chairs.clear()


#: What a meeting with somebody is called.
_MEETING_WITH: Final = re.compile(r"(?:校友|交流|报告|報告|分享|见面|見面|座谈|座談)[会會]$")


#: ``“云中的冰研究进展”教学创新工作坊``: the talk of a workshop, and its name.
_QUOTED_FIRST: Final = re.compile(r"(?:“(?=[^“”]+”)|[\"《「](?=[^“”\"《》「」]+[\"》」]))(.+?)[”\"》」]([一-鿿]{2,20})")
#: So many letters of a title are not in the name of a series by chance.
_TELLING: Final = 6


def no_series_of_one_talk(reading: Reading) -> None:
    """``校友林远舟交流会`` is this one talk: a name with the speaker's in it, and no number, is of no series.

    Nor is ``云中的冰研究进展专题学术报告会``, where the talk is called 云中的冰研究进展; but the workshop in
    ``“云中的冰研究进展”教学创新工作坊`` is.
    """
    record = reading.record
    name, title = record.pair("series_name").zh, record.pair("title").zh
    only = _QUOTED_FIRST.fullmatch(name) if name and not record.pair("title") and record.get("number") is None else None
    if (
        only
        and not CALLED_LIKE_A_SERIES.search(only[1])
        and "系列" not in only[2]
        and reading.lexicon.holds("generic", only[2])
    ):
        lines = record.origins["series_name.zh"].lines if "series_name.zh" in record.origins else ()
        record.put_pair("title", texts.pair(only[1].strip(), Lang.ZH), lines, 0.6, True)  # “云中的冰”学术报告会
        record.values["series_name"] = record.pair("series_name").replacing(Lang.ZH, None)
        return
    if name and title and len(title) >= _TELLING and title in name and title != name:
        quoted = _QUOTED_FIRST.fullmatch(name)
        of_all = quoted[2] if quoted and quoted[1].strip() == title else None
        record.values["series_name"] = record.pair("series_name").replacing(Lang.ZH, of_all)
        return
    known = [person.name.zh for person in record.people["speakers"] if person.name.zh]
    if name and record.get("number") is None and _MEETING_WITH.search(name) and any(one in name for one in known):
        record.values["series_name"] = record.pair("series_name").replacing(Lang.ZH, None)


#: Somebody else beside the person: the group, the students.
_OTHERS: Final = re.compile(r"的?(?:团队|课题组|研究组|学生|弟子|助手|夫人)|级")


def read_ranks(reading: Reading) -> None:
    """The rank that stands behind a speaker's name in a sentence, where nothing else gave one."""
    rank = grammar(reading.lexicon).zh_rank
    for at, person in enumerate(reading.record.people["speakers"]):
        if person.position.zh:
            continue
        names = [side.text for side in person.name.sides() if len(side.text) > 1]
        for segment in reading.free() if names else ():
            text = segment.text[:2000]
            first = min(((text.find(name), len(name)) for name in names if name in text), default=None)
            if first is None:
                continue
            folded, end = reading.lexicon.folded(text), sum(first)
            found = rank.match(folded, end + folded[end : end + 1].isspace())
            if found and not _OTHERS.match(folded, found.end()):
                stated = Person(position=Bilingual(zh=text[slice(*found.span())]))
                reading.record.merge("speakers", at, stated, segment.lines, 0.7)
                break


#: A summary says at once who speaks.
_OPENING: Final = 120


def read_posts(reading: Reading) -> None:
    """Where a sentence says that a speaker works, beside the name: ``云帆资本合伙人林远舟将来到云溪书院``."""
    for at, person in enumerate(reading.record.people["speakers"]):
        name = person.name.zh or person.name.en
        house = person.affiliation.zh or (person.affiliation.en if person.name.zh else None)
        if name is None or len(name) < 2:
            continue
        summaries = [s for s in reading.segments if s.field == "abstract" and name in s.text[:_OPENING]]
        for segment in (*reading.free(), *summaries):
            text = segment.text[: _OPENING if segment.field == "abstract" else 2000]
            if name not in text or len(text) < len(name) + 12:
                continue
            post = post_told(text, name, reading.lexicon)
            if not has_han(post.affiliation) or post.rest or _OTHERS.match(text[text.find(name) + len(name) :]):
                continue
            ahead = post.affiliation.removesuffix(house) if house else ""
            if house and has_han(house) and ahead in reading.lexicon.words["countries"]:
                abroad = person.affiliation.replacing(Lang.ZH, post.affiliation)
                reading.record.people["speakers"][at] = person.replacing(affiliation=abroad)
                break
            if house is None or (post.position and same(house, post.affiliation)):
                stated = Person(
                    affiliation=Bilingual(zh=post.affiliation),
                    department=Bilingual(zh=post.department or None),
                    position=Bilingual(zh=None if person.position else post.position or None),
                )
                reading.record.merge("speakers", at, stated, segment.lines, 0.7)
                break


def _ranked(named: Named, whole: str) -> bool:
    """A name with its rank or a courtesy behind it, and nothing in front that is not understood."""
    person: Person = named.person
    return bool(person.name.zh) and not named.rest and not whole.endswith(person.name.zh or "")
