"""Chinese headings that say whose talk it is: ``林远舟教授《云中的冰》``, ``“云中的冰”学术讲座——林远舟教授主讲``."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.name_and_rank import END_SUBJECTS
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_zh_name
from seminar.read.prose_words import chinese
from seminar.read.series.names import Heading, series_in

#: A heading is no longer.
_LONGEST: Final = 400
_RANK: Final = r"(?:教授|教[师師]|研究[员員]|博士|院士|老[师師]|先生|女士|[讲講][师師])"
_RANKED: Final = rf"(?P<who>[^“”《》：:|｜]{{2,40}}?{_RANK})"
_KIND: Final = r"(?:[学學][术術]|[专專主][题題]|[线線]上|公[开開])?(?:[讲講]座|[报報]告|演[讲講]|[讲講]演)[会會]?"
_DAY: Final = r"(?:\d{1,2}月\d{1,2}日|\d{1,2}[./]\d{1,2})?"
_FORMS: Final = (
    # 5月8日学术报告：林远舟教授《云中的冰》
    re.compile(rf"(?:{_DAY}{_KIND}\s?[：:]\s?)?{_RANKED}\s?[“《](?P<title>[^“”《》]{{4,80}})[”》]"),
    # 讲座：林远舟《云中的冰》
    re.compile(rf"{_DAY}{_KIND}\s?[：:]\s?(?P<who>[一-鿿]{{2,3}})\s?《(?P<title>[^“”《》]{{4,80}})》"),
    # “云中的冰”学术讲座——林远舟教授
    re.compile(rf"[“《](?P<title>[^“”《》]{{4,80}})[”》]{_KIND}\s?(?:[—–-]{{1,2}}|[：:|｜丨]|\s)\s?{_RANKED}"),
    # 学术报告：林远舟教授 云中的冰
    re.compile(rf"{_KIND}\s?[：:|｜丨]\s?{_RANKED}\s+(?P<title>[^“”《》\s]{{4,60}})"),
    # 学术报告|林远舟|云中的冰
    re.compile(rf"{_KIND}\s?[|｜丨]\s?(?P<who>[一-鿿]{{2,4}})\s?[|｜丨]\s?(?P<title>\S[^|｜丨]{{3,100}})"),
    # 讲座预告：云中的冰（林远舟，云溪大学）
    re.compile(
        rf"(?:{_KIND}(?:预告|預告|通知)?\s?[：:|｜丨]\s?)?(?P<title>[^（）()：:|｜丨]{{4,80}})"
        r"[（(](?P<who>[一-鿿]{2,4}[，,]\s?[一-鿿]{4,24})[）)]"
    ),
)
#: What any of the forms has.
_ASKED: Final = re.compile(r"[”》|｜丨）)]|[授师師员員士女生][\s《“]")
#: ``林远舟：云中的冰``
_NAME_AHEAD: Final = re.compile(r"(?P<who>[一-鿿]{3})\s?[：:]\s?(?P<title>[^\s：:][^：:]{3,80})")
#: Letters that end things and qualities, beside those that end subjects, and no names.
_END_WORDS: Final = END_SUBJECTS | frozenset("法力性会率量度型体式观人心主权能算烯石料器件机网链")
#: What stands behind a name in a text on the person.
_ON_A_PERSON: Final = re.compile(rf"\s?(?:{_RANK}|[，,（(：:])")


def zh_talk_by(text: str, lexicon: Lexicon) -> Heading | None:
    """Speaker and title of a heading of such a form; ``None`` for any other, and where no person is named."""
    if len(text) > _LONGEST or _ASKED.search(text) is None:
        return None
    for form in _FORMS:
        told = form.fullmatch(text)
        if told is None or series_in(told["title"], lexicon).series or lexicon.mentions("institutions", told["title"]):
            continue
        named = people(told["who"], lexicon)
        if len(named) != 1 or named[0].rest or not is_zh_name(named[0].person.name.zh or "", lexicon):
            continue
        if named[0].person.name.zh != told["who"] or _is_common(told["who"], lexicon):  # no 金融学, though 金 is a name
            return Heading(people=told["who"], title=told["title"].strip(), generic=True)
    return None


def name_ahead(text: str, lexicon: Lexicon) -> Heading | None:
    """``林远舟：云中的冰``: a name of a common family before the title; to be asked where nobody else speaks."""
    told = _NAME_AHEAD.fullmatch(text)
    if told is None or not _is_common(told["who"], lexicon):
        return None
    return Heading(people=told["who"], title=told["title"].strip(), generic=True)


def tells_of(name: str, rest: str) -> bool:
    """Whether what else a notice says leaves a name before its title one: it tells of that name, or of nobody by rank.

    ``石墨烯：从概念到应用`` above a sentence on 林远舟教授 names nobody.
    """
    places = [found.end() for found in re.finditer(re.escape(name), rest)]
    if places:
        return any(_ON_A_PERSON.match(rest, at) for at in places)
    return re.search(_RANK, rest) is None


def _is_common(text: str, lexicon: Lexicon) -> bool:
    """Whether letters are a name of a common family that ends as no subject and no thing does."""
    name = lexicon.folded(text)
    common = name[0] in chinese().frequent and name[-1] not in _END_WORDS
    return common and is_zh_name(text, lexicon) and not lexicon.labels.get(name)
