"""The series a heading names, and the number of the talk in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.read import texts
from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts_zh import zh_institution
from seminar.read.series import banners
from seminar.read.series.bare_names import without_years
from seminar.read.series.counting import YEAR_BEHIND, Counted, counted
from seminar.read.series.guests import of_a_guest
from seminar.read.series.marks import unquoted, unwrapped
from seminar.read.series.rules import nth_time, number_of, rules_of

_TERM: Final = re.compile(
    r",?(?:(?<!\s)\s++(?:in|of|for)(?:\s++the)?)?(?<!\s)\s++(?:Spring|Fall|Autumn|Summer|Winter|AY|[Aa]c\w{5,7}\s[Yy]ear)\s*(?:of\s+)?20\d\d(?:[-/]\d{2,4})?$|(?<!\s)\s++(?:for\s++)?\(?20\d\d(?:[-/]\d{2,4})?\)?$"
    r"|(?<!\s)\s++20\d\d\s?\(?(?:Spring|Summer|Fall|Autumn|Winter)\)?$"
)


#: What is left of ``（二〇三一年第十八期）``, ``（10月第3期）`` without its number.
_YEAR_LEFT: Final = re.compile(
    r"(?<=\S)\s?[（(]\s?(?:[\d二〇零○一三四五六七八九]{4}年?度?|\d{1,2}月|本[月年学期]{1,2})\s?[)）]?$"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says: ``people`` is a text that names the speaker, ``rest`` what may be the title."""

    series: str = ""
    number: int | None = None
    people: str = ""
    title: str = ""
    generic: bool = False


#: ``云溪论坛二``, ``观云计划4``
_COUNTED_BEHIND: Final = re.compile(
    r"(\S.{2,40}[坛座龙坊堂会列划告讲壇講會劃享夜谈叙])\s?([一二三四五六七八九十]{1,3}|\d{1,3})"
)
#: ``物理学院学术报告（第55期）``: the page of one talk of a series.
COUNTED_PAGE: Final = re.compile(
    r"([一-鿿A-Za-z•·“”《》]{4,24})\s?[（(]第\s?(\d{1,4})\s?[期次讲场講場][^（）()]{0,20}[)）]"
)
#: ``纪念观云四百周年暨云溪讲坛``: what the meeting is held for besides.
_ANNIVERSARY: Final = re.compile(
    r"^[“「《]?[^“”，。]{2,20}?[”」》]?(?:系列(?:学术)?活动|主题活动|文化节|读书月|读书节|活动周|活动月)之"
    r"|^[“「][^“”「」]{2,12}[”」]暨|^(?:纪念|紀念|庆祝|慶祝|喜迎|庆贺)[^，。]{2,24}?(?:周年|週年|华诞|華誕|诞辰|誕辰)[^，。]{0,8}?暨\s?"
)
_CALLED_SERIES: Final = re.compile(
    r"[“”「《]([^“”「」《》]{2,20})[”」》](?:学术|學術)?(?:报告|報告|讲座|講座|演讲|演講)[会會]?"
)
_TALKS: Final = re.compile(r"(?<!系列)(?<!系列科普)(?<!系列专题)(?<!系列学术)演讲$")
#: ``云溪大学海洋学院学术年会学术报告``: what a talk is held at, and no series of talks.
_ANNUAL: Final = re.compile(
    r"(?:一周|[本下]周|[两三四五六]场)(?:学术)?(?:报告|讲座|活动)(?:安排|预告)?$|年会(?:学术|特邀|大会|主旨|邀请)?(?:报告|讲座)会?$"
)
#: ``云溪沙龙之林远舟副教授讲座``: the series, and behind it whose turn it is.
_ABOUT: Final = re.compile(
    r"之[一-鿿]{2,4}?(?:(?:副|助理)?教授|博士|老师|(?:副|助理)?研究员)(?:学术|专题)?(?:报告|讲座|演讲|专场)会?$"
)


#: ``第十三届云雨国际学术研讨会``, ``2031 Rain Symposium``: the conference a talk is part of, which counts its years.
_CONFERENCE: Final = re.compile(
    r"(?:20\d\d年?)?第\s?[\d一二三四五六七八九十]{1,3}\s?届[^，。；：]{0,30}?(?:国际|全国|学术|海峡两岸|年度|中国)"
    r"[^，。；：]{0,12}?(?:研讨会|年会|会议|大会)(?:大会)?(?:议程)?(?:[（(][一-鿿]{2,6}[）)])?"
    r"|(?:The\s)?(?:20\d\d|\d{1,2}(?:st|nd|rd|th))\s(?:[A-Z][\w&-]*\s|(?:on|of|and|for|in)\s){1,8}?"
    r"(?:Symposium|Conference|Congress)(?:\s(?:on|of|for)\s[^:]{3,60})?"
)
_OF_CONFERENCES: Final = ("届", "屆", "onference", "ymposium", "ongress")


def series_in(text: str, lexicon: Lexicon) -> Heading:
    """The series and number in a chunk; the chunk without its number as ``title`` where it is no series."""
    if any(map(text.__contains__, _OF_CONFERENCES)) and _CONFERENCE.fullmatch(lexicon.folded(text).strip()):
        return Heading(generic=True)
    if "次" in text and (nth := nth_time(text, lexicon)):
        return Heading(series=nth[0], number=nth[1])
    chunk = counted(text, lexicon)
    number, whole = chunk.number, _named(chunk, lexicon)
    name = without_years(whole, number, lexicon)
    tagged = _TAGGED.match(name) if number is not None and chunk.behind else None
    if tagged and not lexicon.holds("generic", tagged[1]):
        return Heading(series=tagged[1], number=number, title=chunk.behind)  # [云谈]第12期 云中的冰
    if has_han(name):
        name = _zh_name(name, lexicon)
        if _TALKS.search(lexicon.folded(name)) and not banners.counted(text):
            return Heading(generic=True)  # 资安专题演讲（三）: the third talk of the day
        if number is None and (_ANNUAL.search(lexicon.folded(name)) or of_a_guest(name, lexicon)):
            return Heading(generic=True)
        if (about := _ABOUT.search(lexicon.folded(name))) and about.start() > 1:
            name = name[: about.start()]
    if _SENTENCE.search(name):
        return Heading(number=number, title=chunk.text.strip())  # …，林远舟研究员将来我院作学术报告
    if series := _gathering(name, number, lexicon) or _part_of(name, lexicon):
        return Heading(series=series, number=number)
    end = None if has_han(name) else rules_of(lexicon).en_series_end.search(name)
    head = name[: end.start()] if end else ""
    plain = lexicon.holds("generic_modifiers", head) or _OF_A_TERM.fullmatch(head)
    if plain and not has_han(name) and not number:
        return Heading(generic=True)  # Upcoming Lectures
    if number is not None and (series := _by_its_number(name, whole, chunk, lexicon)):
        return Heading(series=series, number=number)
    if chunk.bracketed and not unit_generic(name, lexicon):
        return Heading(title=text.strip())  # 云中的冰（二）
    return Heading(number=number, title="" if unit_generic(name, lexicon) else chunk.text.strip())


#: What a sentence on a visit says, and no name of a series.
_SENTENCE: Final = re.compile(
    r"[应應].{2,16}邀[请請]|[将將](?:来|來|于|於|在|到|做客|访问|訪問)|\swill\s(?:give|deliver|speak)\s"
)


def _named(counted: Counted, lexicon: Lexicon) -> str:
    """The name in a chunk without its number: no term, no quotes, no word for talks behind the number."""
    rules, number = rules_of(lexicon), counted.number
    text = counted.text.strip()
    name = _TERM.sub("", unquoted(text if _LETTERS_BEHIND.search(text) else text.strip(" （）()-—·,，")))
    name = _ANNIVERSARY.sub("", name if number is None else _YEAR_LEFT.sub("", name))
    if number is None:
        return name
    if name.endswith(("活动", "活動")) and rules.series_end.search(lexicon.folded(name[:-2]).rstrip("”」")):
        name = name[:-2]  # 第15期云溪读书会活动
    tail = re.search(r"\s+(\S{2,4}?)(?:通知|通告|预告|公告|海报)?$", name)
    ends = rules.series_end.search(YEAR_BEHIND.sub("", lexicon.folded(name[: tail.start()]))) if tail else None
    if tail and ends and lexicon.holds("generic", tail[1]):
        name = YEAR_BEHIND.sub("", name[: tail.start()])  # 云溪讲堂2031年第10期 讲座
    if (unit := re.match(r"(\S{4,16}) (\S{4,20})$", name)) and rules.series_end.search(unit[2]):
        # 海洋学院第十五届研究生沙龙: behind the number the series, before it whose
        return unit[2] if rules.department.fullmatch(lexicon.folded(unit[1])) else name
    return name


def _zh_name(name: str, lexicon: Lexicon) -> str:
    """A Chinese name without its marks, the word for talks behind it and the school before it."""
    rules = rules_of(lexicon)
    name, _ = unwrapped(name, lexicon.folded(name), rules)
    if (quoted := _CALLED_SERIES.fullmatch(name)) and rules.series_end.search(lexicon.folded(quoted[1])):
        name = quoted[1]  # “云溪论坛”学术报告
    return _without_school(name, lexicon)


def _gathering(name: str, number: int | None, lexicon: Lexicon) -> str:
    """A name that ends with a word for a series, or is a lecture named after somebody; else an empty text."""
    rules = rules_of(lexicon)
    if has_han(name):
        ends = rules.series_end.search(lexicon.folded(name).rstrip('"”’」'))
        return name if len(name) <= 30 and ends and not lexicon.holds("generic", name) else _of_a_series(name, number)
    bare = _LETTERS_BEHIND.sub("", name)
    end = rules.en_series_end.search(bare)
    counted = number is not None and not lexicon.holds("generic", name)
    if (end and (counted or _named_series(bare, end, lexicon))) or _named_lecture(name, lexicon):
        return name
    return _of_a_series(name, number)


#: ``Rain and Ice Seminars (RAIN)``: the letters it goes by.
_LETTERS_BEHIND: Final = re.compile(r"(?<=[a-z])\s\([A-Z][A-Za-z]?[A-Z-]{1,8}[A-Za-z]?\)$")


def _of_a_series(name: str, number: int | None) -> str:
    told = (number is not None and _SERIES_OF.match(name)) or _A_SERIES_ON.match(name) or _SEMINAR_ON.fullmatch(name)
    by_its_day = name.endswith(("days", "DAYS")) and _WEEKDAYS.fullmatch(name)
    return name if (told or by_its_day) and len(name) <= 90 else ""


def _part_of(name: str, lexicon: Lexicon) -> str:
    """``云溪法学论坛·个人信息保护专场``: the series before the dot."""
    first, dot, part = name.partition("·")
    part_ends = part.endswith(("专场", "專場", "专题", "專題", "分论坛", "场"))
    return first if dot and part_ends and rules_of(lexicon).series_end.search(lexicon.folded(first)) else ""


def _by_its_number(name: str, whole: str, counted: Counted, lexicon: Lexicon) -> str:
    """The series only its number tells: ``SecMet#7期``, ``物理学院学术报告（第48期）``; else an empty text."""
    if (
        whole
        and not (counted.behind or counted.bracketed)
        and (len(name) <= 24 or (counted.hashed and _IN_CAPITALS.fullmatch(name)))
        and re.fullmatch(r"[\d年月日号號./\-\s]+", name) is None
        and counted.text.strip()
        and not lexicon.holds("generic", name)
        and not unit_generic(name, lexicon)
    ):
        return name
    return whole if len(whole) <= 24 and unit_generic(whole, lexicon) else ""


def counted_behind(text: str) -> Heading | None:
    """A series that a label says is one, with its number alone behind the name."""
    match = _COUNTED_BEHIND.fullmatch(text)
    return Heading(series=match[1], number=number_of(match[2])) if match else None


_SCRIPTS_MEET: Final = re.compile(
    r"([A-Za-z][^\u2e80-\uffee]+?)\s*+([\u2e80-\uffee][^A-Za-z]+)|([^A-Za-z]+?)\s*+([A-Za-z][^\u2e80-\uffee]+)"
)


def both_names(name: str, lexicon: Lexicon) -> Bilingual:
    """A series on its side; ``Mathematics Seminar 数学讨论班``, which names it twice, on both."""
    if match := _SCRIPTS_MEET.fullmatch(name):
        en, zh = (match[1] or match[4]).strip(" -–—|/:"), (match[2] or match[3]).strip(" -–—|/:：·")
        rules = rules_of(lexicon)
        if rules.en_series_end.search(en) and rules.series_end.search(lexicon.folded(zh)) and " " in en:
            return Bilingual(zh, en)
    return texts.pair(name, Lang.ZH if has_han(name) else Lang.EN)


#: ``The Harlan P. Stowe Lecture in Astronomy``: a lecture with a name of its own, and the field it is given in.
_NAMED_LECTURE: Final = re.compile(
    r"(?:The\s+)?((?:[A-Z][\w.'’&-]*\s+){1,6})(?:Lectures?|Lectureship|Colloquium|Seminar|Workshop|(?:Seminar|Lecture|Speaker)\sSeries)"
    r"\s+(?:in|on)\s+(?:the\s+)?[A-Z][\w-]*(?:,?\s+(?:(?:and|of|&)\s+)?[A-Z][\w-]*){0,5}"
)


def _named_lecture(text: str, lexicon: Lexicon) -> bool:
    """Whether a line names a lecture of its own, with the field it is in."""
    match = _NAMED_LECTURE.fullmatch(text) if len(text) <= 100 else None
    return match is not None and not lexicon.holds("generic_modifiers", match.group(1).split()[0])


def _named_series(name: str, end: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether ``name``, which ends as a series does, names one: ``Quantum Lunch Seminar``, not ``Next Workshop``."""
    return (
        len(name) <= 80
        and end.group().casefold() not in ("talk", "演讲")
        and not lexicon.holds("generic", name)
        and not (end.start() and lexicon.holds("generic_modifiers", name[: end.start()]))
        and not (end.start() and _OF_A_TERM.fullmatch(name[: end.start()]))
    )


#: ``2031-2032 Seminars``, ``Spring 2031 Talks``: what a list is headed with.
_OF_A_TERM: Final = re.compile(
    r"(?:(?:Spring|Summer|Fall|Autumn|Winter|Michaelmas|Hilary|Trinity|Lent|Easter|Term|Semester|Academic|Year|AY|20\d\d|\d\d)[\s,/–—-]*+)++",
    re.IGNORECASE,
)


#: ``海洋学院系列讲座``, ``数学系Seminar``: behind a unit, the name of its series.
_NAMES_ONE: Final = re.compile(r"系列|^(?:Seminar|Colloquium|Forum)$", re.IGNORECASE)


#: ``MATLAB专业讲座``: what a tool is called, and no department.
_OF_A_TOOL: Final = re.compile(r"[A-Za-z][A-Za-z+#.-]{1,15}\s?(?:专业|專業)")


def unit_generic(text: str, lexicon: Lexicon) -> bool:
    """``云溪大学物理学院学术报告``: an office and a word for a talk say nothing about this one."""
    if not has_han(text) or _OF_A_TOOL.match(text):
        return False
    end = zh_institution(text, lexicon)
    inside = _department(text[end:], lexicon)
    rest = text[end + inside :]
    school = inside or re.search(r"大学|学院|研究院|研究所|医院$|公司$", lexicon.folded(text[:end]))
    return bool(school) and lexicon.holds("generic", rest) and not _NAMES_ONE.search(rest)


_TAGGED: Final = re.compile(r"^[\[【〔]([^\[\]【】〔〕]{2,20})[\]】〕](?:\s|$)")


def _department(text: str, lexicon: Lexicon) -> int:
    """How many letters at the start of ``text`` are a department."""
    match = rules_of(lexicon).department.match(lexicon.folded(text))
    return match.end() if match else 0


#: ``Lecture Series on Rain in Poetry``
_A_SERIES_ON: Final = re.compile(
    r"(?!Upcoming|Next|Past|Our|This|New)(?:[A-Z]\w+ ){0,3}"
    r"(?:Lecture|Seminar|Talk|Colloquium|Speaker) Series (?:on|in) (?:the )?[A-Z]"
)
#: ``Oberseminar Zahlentheorie``, ``Séminaire de probabilités``: the word comes first. ``PhD Seminar in Cloud Physics``
_SEMINAR_ON: Final = re.compile(
    r"(?:Ober|Forschungs|Haupt|Gruppen|Doktoranden)seminar (?:[A-ZÄÖÜ][\w-]+|und|der|zur?|[a-z]{4,20})"
    r"(?: (?:[A-ZÄÖÜ][\w-]+|und|der|and|&|[a-z]{4,20})){0,4}"
    r"|(?!(?:An?|The|This|Our|Upcoming|Next|Public|Guest|Special) )(?:[A-Z][\w/&.-]* ){1,4}(?:Seminar|Colloquium)"
    r"(?: Series)? in(?: (?:[A-Z][\w&-]+|and|of|the|&)){1,5}"
    r"|(?:Groupe de travail|Séminaire|Seminario|Seminário) (?!des? (?:M|Mme) )[^\d:.,;]{4,60}"
)
#: ``Weather Wednesdays``: a series called by its day.
_WEEKDAYS: Final = re.compile(
    r"(?!(?:On|Every|Closed|All|Most|Some|Many|The|Open|Alternate|Even|Odd|Next|Upcoming|Past)\s)(?:[A-Z][\w’'&-]+\s){1,3}"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|(?!EVERY|OPEN)(?:[A-Z]{3,14}\s){1,3}(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAYS"
)
_IN_CAPITALS: Final = re.compile(
    r"(?:[A-Z][\w'’&-]*|of|and|the|in|on|for|&)(?: (?:[A-Z][\w'’&-]*|of|and|the|in|on|for|&)){1,6}"
)
#: ``Academic Lecture Series of the School of Economics``
_SERIES_OF: Final = re.compile(
    r"(?:[A-Z][\w/&-]+ ){1,5}?(?:Series|Seminars?|Colloquium|Forum|Lectures?|Workshop)"
    r" (?:of|in|on|at|for) (?:the )?[A-Z]"
    r"|Workshop on [A-Z]"
)


def _without_school(name: str, lexicon: Lexicon) -> str:
    """What everybody has (学术报告会) is no name with the school's before it; a name of its own keeps the school's."""
    end = zh_institution(name, lexicon)
    inside = _department(name[end:], lexicon)
    school = inside or re.search(r"大学|学院|研究院|研究所|医院|公司$", lexicon.folded(name[:end]))
    if end and school and lexicon.holds("generic", rest := name[end + inside :]) and not _NAMES_ONE.search(rest):
        return rest.strip()
    return name
