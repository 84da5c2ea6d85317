"""The entries a line of studies runs together, and the sentences that tell of studies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.language import has_han
from seminar.read.cv.degrees import DEGREE, INSTITUTION, ZH_INSTITUTION, degrees_in_a_row
from seminar.read.cv.names import name_line
from seminar.read.cv.periods import period
from seminar.read.cv.ranks import ZH_RANK
from seminar.read.cv.studies.usual_order import in_usual_order
from seminar.read.cv.wrapping import mostly_chinese, unwrapped
from seminar.read.document import Line

#: 云溪大学，物理学，学士，2005–2009 / B.Sc. in Physics, Yunxi University
_BOTH: Final = re.compile(
    r"(?P<zh>(?=[^一-鿿A-Za-z]*+[一-鿿])(?:[^A-Za-z/|\s]++|[/|\s]++(?=[^A-Za-z/|\s]))*+)"
    r"\s*+[/|][/|\s]*+(?P<en>[A-Za-z][^一-鿿]*+)"
)
#: PhD (Northfield), MEd (Lakemont): degrees in a row, each with its house in brackets
_BRIEFLY: Final = re.compile(
    rf"(?P<degree>{DEGREE.pattern})\s*\((?P<house>[A-Z][^\W\d_][^()\d]{{1,40}})\)(?=\s*(?:[,;.]|and\b|$))"
)
#: 云溪大学, 云溪大学 (优秀毕业)
_UNIVERSITY_ALONE: Final = re.compile(r"[一-鿿]{2,10}大[学學](?:\s?[（(][^（）()]{1,40}[)）])?")
_UNIVERSITY: Final = re.compile(r"大[学學]")
_STARTS: Final = re.compile(r".{2,60}?(?:\sin\s|,|\sfrom\s|\sat\s)")
#: Tern College: MMus, 2009; BMus (Hons), 2007
_ANOTHER_DEGREE: Final = re.compile(rf";\s+(?={DEGREE.pattern},?\s[^;]{{0,40}}?(?:19|20)\d\d)")
_YEAR_FIRST: Final = re.compile(r"\s*(?:19|20)\d\d")
_STUDIED: Final = re.compile(
    r"毕业|获|学位|博士|received|earned|obtained|graduated|holds|degree|completed|Ph\.?D|doctorate", re.I
)
_STUDIED_ZH: Final = re.compile(r"毕业|獲|获|学位|考入|考取|就读|求学|入学|攻读")
_MENTOR: Final = re.compile(r"(?:博士(?:研究)?生|硕士(?:研究)?生|研究生)(?:合作)?(?:导师|指导教师)|博导|硕导")
#: Clauses of a life that are no study for a degree.
_NO_STUDY: Final = re.compile(
    r"年\d{0,2}月?出?生|访问|访学|交换|博士后|任教|加入|工作至今|导师[、，]|任职|担任|讲授|授课|(?<!联合)培养|指导(?!下|老师|教师)|招收|带教|postdoc|visiting|joined|专利|入选|supervis\w+\s+\w+\s+(?:ph|doct|stud)",
    re.I,
)
#: 林远舟博士 is whose life it is.
_TITLED: Final = re.compile(r"\s*[一-鿿]{2,4}(?:博士|硕士)[，,]?\s*")
#: 女，汉族，云溪人，医学博士: who somebody is, and no word of where the degree was taken
_WHO: Final = re.compile(r"(?:(?<=^)|(?<=[，,]))\s*(?:男|女|[一-鿿]{1,2}族|(?:中共)?党员|[一-鿿]{2,8}人)[，,]")
_OF_HIS: Final = re.compile(
    r"(?:,?(?<!\s)\s++(?:and|followed\s+by|as\s+well\s+as|after)\s++(?:then\s++)?|,\s++)(?=(?:(?:received|earned|obtained|completed|holds)\s+)?"
    r"(?:his|her|their|my|an?|the)\s+(?:[A-Z]|doctor|master|bachelor|undergrad))"
)


#: 1981年考入海岳大学历史系，1985年毕业: the years of one study, told apart
_ENTERED_AND_LEFT: Final = re.compile(
    r"(?P<from>(?:19|20)\d\d年?(?:\d{1,2}月)?)\s?(?:考入|考取|进入|入读|入学|就读于?|升入|入)(?P<house>[^。；，,]{2,30}?)"
    r"(?:学习|就读|深造)?[，,]\s?(?:于)?(?P<to>(?:19|20)\d\d年?(?:\d{1,2}月)?)(?:本科|硕士|博士|研究生|从该校)?毕业"
)


#: 1990年9月赴慕海大学攻读博士学位，师从林远舟教授，1994年6月获博士学位: begun in one clause, ended in another
_BEGUN_AND_TAKEN: Final = re.compile(
    r"(?P<from>(?:19|20)\d\d年?(?:\d{1,2}月)?)\s?(?:赴|到|在|进入|考入|考取|入)(?P<house>[^。；，,]{2,30}?)(?:攻读|攻讀)"
    r"(?P<what>[^。；，,]{0,16}(?P<degree>博士|硕士|学士))(?:研究生)?(?:学位)?[，,](?:[^。；，,]{0,40}[，,]){0,3}?"
    r"(?:于|於|并于)?(?P<to>(?:19|20)\d\d年?(?:\d{1,2}月)?)\s?(?:获|获得|取得|被授予)(?:[^。；，,]{0,12}?)(?P=degree)(?:学位)?"
)


#: 林远舟博士现任云溪大学教授: somebody with the title, at the beginning of a sentence
_WITH_TITLE: Final = re.compile(r"(?P<before>^|[。；;])\s{0,4}(?P<name>[一-鿿]{2,4})\s?博士(?=[一-鿿，,（(\d])")
#: 林远舟2009年毕业于云溪大学, 林远舟于2009年获: with no comma between
_BEFORE_YEAR: Final = re.compile(
    r"(?P<before>^|[。；;])\s{0,4}(?P<name>[一-鿿]{2,4}?)(?=(?:于|在)?\s?(?:19|20)\d\d\s?年)"
)
#: 林远舟，云溪大学理学博士: the name that a life begins with is no subject
_WITH_NAME: Final = re.compile(r"(?P<before>^|[。；;])\s{0,4}(?P<name>[一-鿿]{2,4})[，,](?=[一-鿿])")
#: All of a clause but the stop that ends its sentence
_STOPS: Final = re.compile(r"[^。；;]+")
_OTHER_NAME: Final = re.compile(r"\s?[（(][一-鿿·]{2,6}[)）]")
#: In June 2031, I received my
_DATE_BEFORE: Final = re.compile(
    r"\b[Ii]n\s(?P<date>(?:[A-Z][a-z]{2,8}\.?,?\s)?(?:19|20)\d\d),?\s(?:I|he|she|they)\s(?:was\s)?"
    r"(?:received|earned|obtained|completed|got|awarded)\s(?:my|his|her|their|an?|the)\s?$"
)
_LONGEST_LEAD: Final = 80
#: 我从云溪大学毕业: who, before the house
_FROM_HOUSE: Final = re.compile(r"(?:(?<=^)|(?<=[，,]))\s?(?:我|本人)(?:从|自|于|在)(?=[一-鿿]{2,12}大[学學])")
_CLAUSE: Final = re.compile(r"[^，,。；;]{1,400}[，,。；;]?")
_TAUGHT: Final = re.compile(r"师从|導師|导师|指导下|指導下")


def _without_other_name(text: str) -> str:
    """An English text without a name in Chinese letters and brackets."""
    return text if mostly_chinese(text) else _OTHER_NAME.sub("", text)


def without_posts(text: str) -> str:
    """A life in Chinese without the clauses that tell a post and no degree: 云溪大学副教授，博士生导师，…"""
    if not has_han(text):
        return text
    text = _WITH_TITLE.sub(lambda told: f"{told['before']}{told['name']}" if _is_named(told["name"]) else told[0], text)
    text = _BEFORE_YEAR.sub(lambda told: told["before"] if _is_named(told["name"]) else told[0], text)
    text = _WITH_NAME.sub(lambda told: told["before"] if _is_named(told["name"]) else told[0], text)
    return "".join(_STOPS.sub("", clause[0]) if _is_post(clause[0]) else clause[0] for clause in _CLAUSE.finditer(text))


def _is_named(name: str) -> bool:
    return name_line(name, alone=True)[0] is not None and not name.endswith("学")


def _is_post(clause: str) -> bool:
    """Whether a clause has a rank, and nothing of a study: whom somebody learned from is part of one."""
    bare = _MENTOR.sub("", clause)
    ranked = bare != clause or ZH_RANK.search(bare) is not None
    return ranked and DEGREE.search(bare) is None and not _STUDIED_ZH.search(bare) and not _TAUGHT.search(bare)


#: 1995年、2000年分别获岭溪大学学士学位和海岳大学博士学位: years in a row, and in the same row what was taken
_SEVERALLY: Final = re.compile(
    r"(?:(?:分别|先后)(?:于|在)\s?)?(?P<years>(?:19|20)\d\d年?(?:[、和与](?:19|20)\d\d年?){1,2})(?:(?:分别|先后)(?:于|在)?)?"
    r"(?:获得?|取得|毕业于)?"
    r"(?P<taken>[^，。；]{4,30}?(?:学士|硕士|博士)(?:学位)?(?:[、和与][^，。；]{4,30}?(?:硕士|博士)(?:学位)?){1,2})"
)
_IN_A_ROW: Final = re.compile(r"[、和与]")
#: A word may join what is one subject: 港口与航道工程学士和海洋学博士
_AFTER_DEGREE: Final = re.compile(r"(?:(?<=学位)|(?<=[学硕博]士))[、和与]")


def _one_by_one(match: re.Match[str]) -> str:
    years, taken = _IN_A_ROW.split(match["years"]), _AFTER_DEGREE.split(match["taken"])
    if len(years) != len(taken):
        return match[0]
    return "；".join(f"{year.rstrip('年')}年获{study}" for year, study in zip(years, taken, strict=True))


def years_together(text: str) -> str:
    """A text with the years somebody entered and left as one period: 1981年至1985年海岳大学历史系."""
    text = _SEVERALLY.sub(_one_by_one, text)
    text = _BEGUN_AND_TAKEN.sub(r"\g<from>至\g<to>在\g<house>获\g<what>学位", text)
    return _ENTERED_AND_LEFT.sub(r"\g<from>至\g<to>\g<house>", text)


def parts_of(text: str) -> Iterator[str]:
    """The entries a line runs together: after a semicolon before a year, and before a further degree."""
    both = _BOTH.fullmatch(text)
    if both and DEGREE.search(both["zh"]) and DEGREE.search(both["en"]):
        text = both["zh"]
    for stretch in _stretches(text):
        if has_han(stretch):
            yield from _chinese_parts(stretch)
        else:
            for piece in _ANOTHER_DEGREE.split(stretch):
                yield from _latin_parts(piece)


def _stretches(text: str) -> Iterator[str]:
    """What stands between the stops and semicolons before years; pieces of one study stay together.

    ``海冰学；2027—2031；博士；云溪大学`` is one study, ``博士，云溪大学；2027 硕士，海岳大学`` are two.
    """
    current = ""
    for stretch in re.split(r"(?<=[；;。])\s*(?=(?:19|20)\d\d)", text):
        whole = _has_degree_and_house(current) and _is_told(stretch)
        if current and (whole or current[-1] == "。" or period(current) is not None):
            yield current.rstrip("；;。")
            current = ""
        current += stretch
    yield current.rstrip("；;。")


def _latin_parts(stretch: str) -> Iterator[str]:
    if len(briefly := list(_BRIEFLY.finditer(stretch))) > 1:
        yield from (f"{match['degree']}, {match['house']}" for match in briefly)
        return
    if degrees_in_a_row(stretch):
        yield stretch.strip()
        return
    starts = [
        match.start() for match in DEGREE.finditer(stretch) if _STARTS.match(stretch, match.start(), match.start() + 80)
    ]
    begun = bool(starts) and (starts[0] == 0 or (len(starts) > 1 and _has_degree_and_house(stretch[: starts[1]])))
    last = 0
    for start in starts:
        if start > last and begun and re.search(r"\s$", stretch[:start]) and INSTITUTION.search(stretch[start:]):
            yield re.sub(r"(?:\s+and|[;,&])\s*$", "", stretch[last:start].strip())
            last = start
    yield stretch[last:].strip()


def _has_degree_and_house(text: str) -> bool:
    return DEGREE.search(text) is not None and INSTITUTION.search(text) is not None


def _chinese_parts(stretch: str) -> Iterator[str]:
    """Cut where a further institution or year follows what has an institution and a degree already."""
    current, behind = "", len(stretch)
    for clause in re.split(r"(?<=[；;。，,])|(?<=、)(?!博士|硕士|学士|本科|(?:19|20)\d\d)", stretch):
        rest, behind = stretch[-behind:], behind - len(clause)
        full = ZH_INSTITUTION.search(current) is not None and DEGREE.search(current) is not None
        another = current[-1:] in {"；", ";"} and DEGREE.fullmatch(clause.strip(" ，,")) is not None
        another = another or (ZH_INSTITUTION.search(clause) is not None and not _houses(current, clause))
        # the years of a stay are no more than the stay's: 联合培养博士，慕海大学，2031—2032年
        begun = _YEAR_FIRST.match(clause) and len(clause) > 8 and (_is_told(rest) or "联合培养" in current)
        if full and (another or begun):
            yield current.strip(" ；;。，,、")
            current = clause
        else:
            current += clause
    yield current.strip(" ；;。，,、")


def _is_told(rest: str) -> bool:
    """Whether a text tells of a study: no more than the years and the subject may stand behind the degree."""
    return DEGREE.search(rest) is not None or ZH_INSTITUTION.search(rest) is not None


def _houses(before: str, clause: str) -> bool:
    """Whether a clause is the university of the school before it: 学士，海冰学院，云溪大学."""
    school = ZH_INSTITUTION.search(before)
    named = _UNIVERSITY_ALONE.fullmatch(clause.strip(" ，,；;。."))
    return named is not None and school is not None and not _UNIVERSITY.search(school[0])


def told_studies(lines: Sequence[Line]) -> list[Line]:
    """The clauses of running text that tell of studies, each as a line of its own."""
    return [
        Line(line.number, clause)
        for line in unwrapped(lines)
        for sentence in re.split(
            r"(?<=[。；;])|(?<=[^\W\d_]{3}\.)\s(?![a-z])|(?<=\d{4}\.)\s|(?<=[”\")’]\.)\s|(?<=\.[”\"’])\s",
            in_usual_order(without_posts(years_together(_without_other_name(line.text[:5_000])))),
        )
        for clause in _clauses(sentence)
        if (_STUDIED.search(clause) or DEGREE.search(clause))
        and not _NO_STUDY.search(clause)
        and not _TITLED.fullmatch(clause)
        and not DEGREE.fullmatch(_WHO.sub("", clause).strip(" ，。；;,."))
    ]


def _with_date(study: str, before: str) -> str:
    """A study with the date that stands before it: In June 2031, I received my PhD from Tern University."""
    told = _DATE_BEFORE.search(before[-_LONGEST_LEAD:])
    return f"{study.rstrip(' .')}, {told['date']}" if told and period(study) is None else study


def _clauses(sentence: str) -> Iterator[str]:
    if not has_han(sentence):
        for clause in _OF_HIS.split(sentence):
            degree = DEGREE.search(clause)
            housed = degree and INSTITUTION.search(clause, degree.end())
            yield _with_date(clause[degree.start() :], clause[: degree.start()]) if degree and housed else clause
        return
    current, sentence = "", _FROM_HOUSE.sub("", sentence)
    for clause in re.split(r"(?<=，)", sentence):
        if current and (re.match(r"\s*(?:(?:19|20)\d\d|同年|后|随后|此后|现)", clause) or _NO_STUDY.search(clause)):
            yield current.strip("，。；; ")
            current = clause
        else:
            current += clause
    yield current.strip("，。；; ")
