"""The pieces of a heading between its strokes and dashes: the series, its number, the speaker, or the title."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.language import has_han
from seminar.model import Person
from seminar.read.headings.days import DAY_IN_BRACKETS, DOTTED_HEAD, of_a_week
from seminar.read.headings.forms import DATE_HEAD, given_name
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.persons.posts import grammar
from seminar.read.persons.posts_zh import zh_institution, zh_position
from seminar.read.series.names import Heading, series_in, unit_generic
from seminar.read.series.rules import Rules, rules_of

#: A name with a rank and an institution is no longer.
_LONGEST_TITLED: Final = 30


def add_chunk(chunk: str, found: Heading, lexicon: Lexicon) -> tuple[Heading, str]:
    """The heading with what one chunk adds, and what of it may be a title."""
    rules = rules_of(lexicon)
    chunk = _COUNTED.sub(r"\1 \2", _DAY_HEAD.sub("", DATE_HEAD.sub("", DAY_IN_BRACKETS.sub("", chunk) or chunk)))
    if (dotted := DOTTED_HEAD.match(chunk)) and people(dotted[1], lexicon):
        chunk = chunk[dotted.start(1) :]  # 12.3 林远舟教授：…
    folded = lexicon.folded(chunk)
    if _says_nothing(chunk, folded, rules, lexicon):
        return replace(found, generic=True), ""
    if who := _who(chunk, folded, rules, lexicon):
        return replace(found, people=found.people or who), ""
    for step in (_parted, _coined, _series):
        if (told := step(chunk, found, lexicon)) is not None:
            return told
    return _rest(chunk, folded, found, lexicon)


def _says_nothing(chunk: str, folded: str, rules: Rules, lexicon: Lexicon) -> bool:
    """Whether a chunk only says that there are talks: ``学术沙龙预告``, ``Events / Talks``, ``Colloquium Nov 20``."""
    undated = _ENGLISH_DAY.sub("", chunk)
    if undated != chunk and lexicon.holds("generic", undated):
        return True
    wrapped = rules.wrap_tail.search(folded)
    if wrapped and lexicon.holds("generic", folded[: wrapped.start()]):
        return True
    if of_a_week(folded, lexicon):
        return True  # 本周五学术报告通知
    if "/" in chunk and all(lexicon.holds("generic", part) for part in chunk.split("/")):
        return True
    return bool(lexicon.holds("generic", folded) or unit_generic(folded, lexicon) or rules.news.search(chunk[:200]))


def _parted(chunk: str, found: Heading, lexicon: Lexicon) -> tuple[Heading, str] | None:
    """A chunk with a colon: who speaks, or a series with its number, before it (``系列第581期：题目``)."""
    colon = re.search(r"[：:](?!\d\d)\s*", _MARKED.sub(lambda name: "·" * len(name.group()), chunk))
    if colon is None or colon.start() > 40 or not chunk[colon.end() :]:
        return None
    rules = rules_of(lexicon)
    ahead, behind = chunk[: colon.start()], chunk[colon.end() :]
    known = found.generic or bool(found.series)
    series, who = _series_before(ahead, lexicon)
    if series:
        return replace(_merged(found, Heading(series=series)), people=found.people or who), behind
    who = _who(ahead, lexicon.folded(ahead), rules, lexicon) or _ranked(ahead, known, lexicon)
    if known and given_name(ahead, lexicon) and len(ahead.split()) <= 3:
        who = ahead  # Colloquium — Jane Roe: Ice in Clouds
    if who:
        series, who = _series_before(who, lexicon)
        found = _merged(found, Heading(series=series))
        return replace(found, people=found.people or who), behind
    before = _WHEN_BEHIND.sub("", ahead)  # Colloquium (12 March): …
    left = series_in(before, lexicon)
    if not left.series and EVENING.search(ahead) and len(behind) > 3:
        left = replace(left, series=ahead.strip())  # 冰雪之夜：题目
    generic = lexicon.holds("generic", before) or _plain_kind(before, lexicon)
    if generic and (who := _ranked(behind, False, lexicon)):
        return replace(found, people=found.people or who), ""  # 讲座通知：东屿大学林远舟教授
    if generic and has_han(behind) and (of := series_in(behind, lexicon)).series == behind.strip():
        return _merged(found, of), ""  # 讲座预告：云溪气候系列讲座
    if left.series and (session := _SESSION.fullmatch(behind.strip())):
        return _merged(found, replace(left, number=int(session[1]))), ""  # Rain Lecture Series: Session10
    if not (left.series or left.number is not None or generic):
        return None
    found = _merged(found, left)
    if lexicon.holds("generic", behind):
        return found, ""  # 云溪讲堂第10期：讲座预告
    if (whose := _PLACED_AHEAD.fullmatch(behind)) and is_latin_name(whose[2], lexicon):
        return replace(found, people=found.people or whose[1]), whose[
            3
        ]  # Rain Seminar: Jane Roe (Northland), Ice in Clouds
    counted = left.series and left.number is not None and titled(behind.strip(), lexicon)  # 云溪论坛第2期：林远舟教授
    if counted or _who(behind, lexicon.folded(behind), rules, lexicon) == behind or given_name(behind, lexicon):
        return replace(found, people=found.people or behind), ""  # Rain Lecture: Jane Roe – Ice in Clouds
    told = _parted(behind, found, lexicon) if left.number is not None else None
    return told if told is not None and told[0].people else (found, behind)  # 云溪论坛第12期：林远舟教授：云中的冰


#: What any talk may be called, behind what only says of which kind it is.
_KINDS: Final = frozenset(("talk", "seminar", "lecture", "colloquium", "presentation", "webinar"))


def _plain_kind(text: str, lexicon: Lexicon) -> bool:
    """``Departmental Seminar``, ``Job Talk``: a kind of talk and no name of a series."""
    *kinds, talk = text.split() or [""]
    return talk.casefold() in _KINDS and bool(kinds) and all(lexicon.holds("generic_modifiers", one) for one in kinds)


#: ``Jane Roe (Northland University), Ice in Clouds``
_PLACED_AHEAD: Final = re.compile(
    r"(([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}) ?\([^()]{2,80}\))(?:[,:]|\s[-–—])\s+(\S.{6,})"
)
#: ``观云学术午餐会 林远舟助理研究员``: what somebody speaks at, before the name.
_SERIES_BEFORE: Final = re.compile(
    r"((?:[A-Z][A-Za-z-]{1,12}\s?)?[一-鿿]{2,18}(?:会|會|沙龙|沙龍|论坛|論壇|讲坛|講壇|讲座|講座|讲堂|講堂))\s+(\S{4,30})"
)


def _series_before(who: str, lexicon: Lexicon) -> tuple[str, str]:
    """The name of a series apart from the person behind it; ``""`` and the text where no series stands there."""
    told = _SERIES_BEFORE.fullmatch(who)
    if told and not lexicon.holds("generic", told[1]) and titled(told[2], lexicon):
        return told[1], told[2]
    return "", who


def _coined(chunk: str, found: Heading, lexicon: Lexicon) -> tuple[Heading, str] | None:
    """``SFFAI 137``: a word nobody knows with a number behind it."""
    coined = re.fullmatch(r"([A-Z][A-Za-z]{2,15})\s+#?(\d{1,3})", chunk)
    if coined and lexicon.holds("counted", coined.group(1)):
        return replace(found, generic=True), ""  # Week 8, March 12
    if coined and lexicon.holds("generic", coined.group(1)):
        return replace(found, number=int(coined.group(2)) if found.number is None else found.number, generic=True), ""
    if coined and found == Heading():
        return replace(found, series=coined.group(1), number=int(coined.group(2))), ""
    return None


def _series(chunk: str, found: Heading, lexicon: Lexicon) -> tuple[Heading, str] | None:
    """A chunk that names a series, or begins with one and goes on with the title."""
    alone = series_in(chunk, lexicon)
    if alone.series or (alone.number is not None and not alone.title):
        return _merged(found, alone), alone.title if alone.series else ""
    if alone.generic:
        return replace(found, generic=True), ""
    led = re.match(r"(\S{4,20})\s+(?=\S.{3})", chunk)
    if led and has_han(chunk[led.end() :]) and has_han((first := series_in(led.group(1), lexicon)).series):
        which = re.match(r"(?:[Nn][Oo]\.?|#)\s?(\d{1,4})[\s:：·]+(?=\S{2})", chunk[led.end() :])
        first = replace(first, number=int(which[1])) if which else first
        return _merged(found, first), chunk[led.end() + (which.end() if which else 0) :]  # 午餐会 题目
    return None


#: Words of a name told in full.
_NAMES: Final = 3


def _rest(chunk: str, folded: str, found: Heading, lexicon: Lexicon) -> tuple[Heading, str]:
    """A chunk that is a name, or else may be the title, without its number and the word for a notice behind it."""
    bare = chunk.strip("“”\"'")
    if (
        titled(bare, lexicon)
        or is_zh_name(bare, lexicon)
        or (is_latin_name(bare, lexicon) and (len(bare.split()) <= 3 or _LONG_NAME.search(bare)) and found.series)
        or (found.generic and given_name(bare, lexicon) and 1 < len(bare.split()) <= _NAMES)  # Seminar - Jane Roe
    ):
        return replace(found, people=found.people or bare), ""
    alone = series_in(chunk, lexicon)
    if alone.number is not None:
        return replace(found, number=alone.number if found.number is None else found.number), alone.title
    match = rules_of(lexicon).wrap_tail.search(folded)
    return found, chunk[: match.start()] if match and match.start() > 3 else chunk


#: What only names of more than three words have within them.
_LONG_NAME: Final = re.compile(
    r"\s(?:[A-Z]\.|(?i:de|da|do|dos|del|della|di|du|van|von|der|den|ter|la|le|bin|ibn|al|el))\s"
)


def titled(text: str, lexicon: Lexicon) -> bool:
    """``林远舟博士``, ``云溪大学林远舟教授``: a Chinese name, a rank or honorific behind it, nothing else."""
    if not has_han(text) or len(text) > _LONGEST_TITLED:
        return False
    honorific = grammar(lexicon).zh_honorific_end.search(lexicon.folded(text))
    name = (text[: honorific.start()] if honorific else text[: zh_position(text, lexicon)]).strip()
    if not 2 <= len(name) < len(text):
        return False
    placed = zh_institution(name, lexicon)
    return is_zh_name(name[placed:], lexicon) or (" " in name and is_zh_name(name.split()[-1], lexicon) and placed > 0)


#: What the meetings of clubs are called, before the colon of one of them.
EVENING: Final = re.compile(
    r"^[^，。“”《》\s]{1,8}(?:之夜|[一半]小时|下午茶|午餐会|夜话|茶座|茶话|咖啡馆|面对面|有约|大家谈|会客厅|夜谈|早茶|茶会)$"
)
_ENGLISH_DAY: Final = re.compile(
    r"\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s+\d{1,2}(?:st|nd|rd|th)?$"
)
#: ``云溪论坛`` is a forum, not the forum of somebody called 云溪.
_GATHERING: Final = re.compile(r"(?:论坛|沙龙|活动|会议|研讨会|系列讲座|系列报告|讲座系列|新闻|公告)$")
_SESSION: Final = re.compile(r"(?:Session|Lecture|Seminar|Talk|Episode|No\.)\s?#?(\d{1,3})", re.IGNORECASE)
#: A name in marks, whose colon is its own: ``「云溪：旧时风物」系列讲座：题目``.
_MARKED: Final = re.compile(r"「[^「」]{2,40}」|“[^“”]{2,40}”|《[^《》]{2,40}》")
#: ``Session12``: the blank before the number is lost.
_COUNTED: Final = re.compile(r"^(Session|Lecture|Seminar|Talk|Episode|Week)(\d{1,3})$")
#: ``5月20日（周二） 王海：云的微物理``
_DAY_HEAD: Final = re.compile(
    r"^(?:20\d\d年)?\d{1,2}月\d{1,2}[日号]\s?(?:[（(][^（）()]{1,5}[)）])?\s?(?:[上下]午|晚上?)?[\s,，|｜]*(?=[^\d\s:：]{2})"
)


_INVITES: Final = re.compile(r"^(?:特?邀请?|敬邀|欢迎|有请|我院邀请)(?:到|了)?")
_EN_WHO: Final = re.compile(
    r"^(?:[A-Z]\w+\s+){0,3}(?:Lecture|Talk|Seminar|Colloquium|Presentation)\s+(?:by|from|with)\s+([^:]+)$"
)


#: ``Jane Roe (Harbour University)``
_NAME_AND_PLACE: Final = re.compile(r"^([A-Z][\w.’' \-]{3,40}?)\s?[(（][A-Z][^()（）]{1,80}[)）]$")


_WHEN_BEHIND: Final = re.compile(
    r"(?<!\s)\s*+(?:[(（](?=[^()（）]*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d[:/]\d|\d月|\d\s?[ap]m))[^()（）]*+[)）]|@\s.*)$"
)


def _placed(text: str, lexicon: Lexicon) -> bool:
    """``Jane Roe, University of Northland``: a given name people have, and an institution behind the comma."""
    name, comma, place = text.partition(", ")
    known = comma and len(text) <= 90 and len(name.split()) > 1 and given_name(name, lexicon)
    named = people(text, lexicon) if known and grammar(lexicon).en_institution.search(place) else ()
    return len(named) == 1 and bool(named[0].person.affiliation) and not named[0].rest


def name_and_rank(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a name, perhaps a degree, and a rank: ``Jane Roe, PhD, Research Scientist``."""
    rules = grammar(lexicon)
    name, *behind = re.split(r"\s*,\s*", text)
    ranks = [part for part in behind if not rules.en_degrees.fullmatch(part)]
    rank = rules.en_position.match(ranks[0]) if ranks and len(behind) <= 4 else None
    told = rank is not None and re.fullmatch(r"(?:\s+(?:of|for|in|at)\s.{2,60})?", ranks[0][rank.end() :])
    return bool(told) and len(name.split()) <= 4 and is_latin_name(name, lexicon)


def _who(chunk: str, folded: str, rules: Rules, lexicon: Lexicon) -> str:
    """The person in a heading such as ``X大学Y教授学术报告`` or ``Guest Lecture by Prof. Jane Roe``."""
    if (match := _EN_WHO.match(chunk)) and not chunk.startswith("Joint "):
        return re.split(r"\s+on\s+(?=[A-Z“\"])|(?<=\))\s+on\s+", match.group(1))[0]
    chunk, folded = (chunk[3:], folded[3:]) if chunk.casefold().startswith("by ") else (chunk, folded)
    if (placed := _NAME_AND_PLACE.match(chunk)) and is_latin_name(placed.group(1), lexicon):
        return chunk if people(chunk, lexicon) else ""
    if name_and_rank(chunk, lexicon) or _placed(chunk, lexicon):
        return chunk
    rank = grammar(lexicon).en_title_head.match(chunk)
    if rank and rank.end() < len(chunk) and is_latin_name(re.split(r"[,(]|\sand\s", chunk[rank.end() :])[0], lexicon):
        return chunk
    match = rules.talk_of.match(folded)
    tail = rules.talk_tail.search(folded)
    for head in (chunk[: match.end(1)] if match else "", chunk[: tail.start()] if tail else ""):
        text = re.sub(r"^关于(?:举办|举行|召开|开展|邀请|参加)?|^(?:邀请|(?:组织)?参加)", "", head)
        invited = _INVITES.match(lexicon.folded(text))
        who = _PROGRAMME.sub("", (text[invited.end() :] if invited else text).strip(" 的：:"))
        who = _OF_A_HOUSE.sub("", who)
        named = people(who, lexicon) if who else ()
        if not any(one.person.name for one in named):
            continue
        met = _GATHERING.search(rules.wrap_tail.sub("", folded))
        plain = is_latin_name(who, lexicon) or (is_zh_name(who, lexicon) and not met)
        if plain or named[0].person != Person(name=named[0].person.name):
            return who
    return ""


#: ``云溪大学的林远舟博士``
_OF_A_HOUSE: Final = re.compile(
    r"(?<=[学學院司心所室])的(?=[一-鿿]{2,4}(?:教授|博士|研究[员員]|院士|老[师師]|先生|女士))"
)
#: ``“云溪引智计划”林远舟教授``: what a visit is paid from, before the person.
_PROGRAMME: Final = re.compile(r"^[“「《][^“”「」《》]{2,20}(?:计划|計劃|工程|项目|項目|基金|专项)[”」》](?=.)")


def _merged(found: Heading, more: Heading) -> Heading:
    return replace(
        found,
        series=found.series or more.series,
        number=found.number if found.number is not None else more.number,
    )


def _ranked(text: str, generic: bool, lexicon: Lexicon) -> str:
    """A person before a colon: with a rank or an institution, or, behind a word such as 讲座预告, the name alone."""
    if len(text) > 40 or (not has_han(text) and not grammar(lexicon).en_title_head.match(text)):
        return ""
    found = people(text, lexicon)
    if len(found) != 1 or not found[0].person.name or found[0].rest:
        return ""
    person = found[0].person
    return text if person.position or person.affiliation or (generic and is_zh_name(text, lexicon)) else ""
