"""Headings of a form of their own, told at one look: ``Ice @ 林远舟``, ``林远舟教授来我校作学术报告``."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.persons.titled_names import post_ahead
from seminar.read.prose_words import english
from seminar.read.series.names import Heading, series_in, unit_generic
from seminar.read.series.rules import number_of, rules_of

#: ``云溪大学林远舟教授新书讲座《海雾三十年》``
_QUOTED_BEHIND: Final = re.compile(
    r"^([^《》“”「」]{2,40}?)\s*(?:的)?(?:新书|新書|学术|學術|专题|專題|线上|線上)?(?:讲座|講座|报告|報告|演讲|演講|分享|对谈|對談|讲演)会?\s*+(?:[:：—–-]{1,2}\s*+)?《([^《》]{4,80})》$"
)
#: ``观象台台长林远舟演讲"Ice in Clouds"``
_SPEAKS_ON: Final = re.compile(
    r"^(?:【[^【】]{2,8}】\s*+)?([^《》“”「」\"]{2,30}?)\s*+(?:演讲|演講|报告|報告|主讲|主講|讲座|講座)\s*+(?:[:：]\s*+)?[“\"]([^“”\"]{6,120})[”\"]$"
)
#: ``…: Prof. John Roe (Northland) on "Fair Division"``
_ON: Final = re.compile(r"^(.{8,140}?)[\s:,–-]++(?:on\s++)?[“\"]([^“”\"]{6,200})[”\"]$")
#: ``云溪讲坛——观云者论坛第83期``, ``“观云三十载”——学院系列讲座``: a series within a series, or with its motto.
_TWO_NAMES: Final = re.compile(
    r"(?:[一-鿿]{2,6}\s?[|｜丨：:]\s?)?((?:[一-鿿]{2,12}(?:讲坛|论坛|讲堂)|“[^“”]{3,24}”)——[一-鿿\d]{2,24}(?:论坛|讲坛|讲座|沙龙))"
    r"(?:\s?[(（]?第?\s?(\d{1,5})\s?[期讲场)）](?:\s?[：:|｜丨]\s?(\S.+))?)?"
)
#: ``观云中心邀请东屿大学林远舟教授来访``
_ASKED_HERE: Final = re.compile(
    r"[一-鿿]{0,12}?邀[请請](.{4,40}?)(?:[来來](?:[访訪]|我?[校院系所][访訪]?)|[蒞莅][临臨].{0,8}|)(?:[讲講][学學]|[访訪][问問]|交流|[来來][访訪]|[作做](?:学术|學術|专题|專題)?(?:报告|報告|[讲講]座))?"
)
#: ``【云溪讲堂】第61讲 林远舟教授学术报告``: a series, its number, and who comes.
_SERIES_AND_WHO: Final = re.compile(
    r"【?([^【】\s]{2,20}?)】?\s?(第\s?(?:\d{1,4}|[一二三四五六七八九十百]{1,6})\s?[期讲講场場回])[\s：:|｜—–-]{1,3}(\S.{3,40})"
)
#: ``“海雾与航线——三十年的观测”观云教师沙龙（总第41期）``: what is quoted at length is the title of a counted talk.
_TITLED_ISSUE: Final = re.compile(
    r"[“「]([^“”「」]{10,60})[”」]\s?([一-鿿]{2,12}(?:论坛|論壇|讲坛|講壇|讲座|講座|讲堂|講堂|沙龙|沙龍|工作坊))\s?"
    r"(?:[（(]\s?(?:20\d\d\s?年)?总?第\s?(\d{1,4})\s?[期讲次场][^（）()]{0,16}[)）]|第\s?(\d{1,4})\s?[期讲次场])"
)
#: ``云溪大学建校百年系列讲座/观云学术前沿讲座第355期``: the series that is counted, of two told with a stroke.
_OF_TWO: Final = re.compile(r"[^/／]{4,40}[/／]\s?([一-鿿][^/／]{4,40})")
#: ``Professor Jane Roe of Northland University Invited to Deliver Academic Talk at Rain House``
_INVITED_TO: Final = re.compile(
    r"(?P<rank>Dr\.?\s)?(?P<name>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){1,3})"
    r"(?:\s(?:of|from)\s(?P<house>(?:the\s)?[A-Z][\w&,’' -]{2,70}?))?\s(?:(?:[Ww]as|[Ii]s)\s)?[Ii]nvited\s[Tt]o\s"
    r"(?:[Dd]eliver|[Gg]ive|[Pp]resent|[Vv]isit|[Ll]ecture|[Ss]peak)\b.{0,160}"
)
#: What a visitor who is asked here comes for.
_VISITS: Final = ("报告", "報告", "讲座", "講座", "来访", "來訪", "讲学", "講學", "访问", "訪問", "交流")
#: ``Visit of Assoc. Prof. Jane Roe (Harbour University)``
_VISIT: Final = re.compile(r"(?:A\s)?Visit\s(?:of|by|from)\s(?=(?:Assoc|Asst|Prof|Dr|Mr|Ms|Mrs)\b)(.{6,120})")
#: ``关于举办“云的形成”学术讲座的通知``
_NOTICE_OF: Final = re.compile(
    r"关于(?:举办|举行|开展|召开)(?:[“「](?P<quoted>[^“”「」]{4,60})[”」]|《(?P<marked>[^《》]{4,60})》)"
    r"的?(?P<kind>[一-鿿]{2,8}?)(?:的)?(?:通知|公告|预告)"
)
#: ``东屿大学林远舟教授来我校作学术报告``
_COMES: Final = re.compile(
    r"(?:关于|關於)?([^，。：:]{4,40}?)(?:应邀|受邀)?(?:(?:来|莅临|到|至|做客)(?:我?[校院系所]|[一-鿿]{2,8}(?:大学|学院))"
    r"(?:进行|作|做|开展|讲学|交流|访问)|来访(?:并|作|做|进行|讲学|发表|$))"
)
#: ``School Colloquium (On Friday) ——Ice in Clouds``
SERIES_DASH: Final = re.compile(
    r"((?:[A-Z]\w+\s){1,4}(?:Colloquium|Seminar|Forum|Lectures?))\s*(?:\([^()]{2,20}\)\s*)?[—–]{1,2}\s*([A-Z].{5,})"
)
#: ``云溪海雾论坛（第49讲） 题目: 云中的冰``
_TITLE_BEHIND: Final = re.compile(
    r"(\S{4,30}?\d{1,4}\s?[讲期场講場][）)]?)\s*(?:报告)?(?:题目|主题|讲题|題目|主題|講題)\s?[:：]\s?(\S.{2,160})"
)
#: ``云中的冰 @ 林远舟``
_AT_HIM: Final = re.compile(r"(\S.{3,80}?)\s+@\s?([一-鿿]{2,4})")
_GIVEN_BEHIND: Final = re.compile(r"(.{12,160}?)\s[-–—|]\s([A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2})")
#: ``观云数学报告 Rain Mathematics Colloquium``: the series in both languages, no word for one in the Chinese name.
_IN_BOTH: Final = re.compile(r"([一-鿿]{4,14}(?:报告|報告|讲座|講座|演讲|演講))\s+([A-Z][A-Za-z&,' -]{8,60})")
#: ``by Senior Lecturer Jane Roe, University of Northland``, a line of its own
_BY_ALONE: Final = re.compile(
    r"by\s+[*_]{0,2}((?:(?:Dr|Prof|Professor|(?:(?:Senior|Associate|Assistant)\s)?(?:Lecturer|Professor))\.?\s)?"
    r"([A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3}))[*_]{0,2}(,\s[A-Z][^.]{3,80})?"
)
#: ``数字观云工坊 | 第19期：云中的冰``
_BAR_AND_NUMBER: Final = re.compile(
    r"([^|｜丨:：【】]{4,16}?)\s*[|｜丨]\s*第\s?(\d{1,4}|[一二三四五六七八九十百]{1,5})\s?[期讲講场場回][:：]\s*(\S.{3,})"
)
#: ``城读夜话12｜云里的公共性``
_NUMBER_AND_BAR: Final = re.compile(r"([一-鿿]{3,12})\s?(?!(?:19|20)\d\d)(\d{1,3})\s*[|｜丨]\s*(\S.{3,})")
#: ``周三茶会报告（第19次-林远舟）``: the number and who comes, in one bracket.
_NUMBER_AND_WHO: Final = re.compile(
    r"([一-鿿“”]{3,16})\s?[（(]\s?第\s?(\d{1,4})\s?[次期讲講场場回]\s?[-–—:：，,、]\s?([一-鿿]{2,4})\s?[)）]"
)
#: ``“海雾三十年——写在风雨之后”学术讲座``: no series is called by so many letters.
_TITLE_AND_KIND: Final = re.compile(
    r"[“「](?P<title>(?=[^“”「」]*(?:——|[《：])|[^“”「」]{12})[^“”「」]{8,80})[”」](?P<kind>[一-鿿]{2,8})"
)
#: ``回首海雾 by 林远舟``
_BY_BEHIND: Final = re.compile(
    r"(.{4,80}?[一-鿿].{0,40}?)\s+by\s+([一-鿿]{2,4}"
    r"|[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2})\s*$"
)
_SERIES_AHEAD: Final = re.compile(r"^(.{4,40}?)\s*([-–—|:：]{1,2})\s*(\S.{2,})$")
#: ``Lecture 2: Sound and Ice 第二講: 《聲音與冰》``: one of a series, in both languages.
_COUNTED_BOTH: Final = re.compile(
    r"(?:Lecture|Talk|Session|Seminar)\s(\d{1,2})\s?[:：]\s*([A-Z][^一-鿿]{6,160}?)\s*"
    r"第\s?[一二三四五六七八九十\d]{1,3}\s?[講讲场場回期][:：]?\s*(\S.{3,80})"
)
#: ``Technical Seminar on “Rain in Towns”``
_TALK_ON: Final = re.compile(
    r"(?:[A-Z]\w+\s){0,3}(?:Seminar|Lecture|Talk|Colloquium)\s+on\s+[“\"]([^“”\"]{6,200})[”\"]"
)


#: ``Webinar〝Ice in Clouds〞``, ``學術演講「雲中的冰」``
_KIND_AND_TITLE: Final = re.compile(
    r"([A-Za-z ]{4,20}|[一-鿿]{2,8})\s?[:：]?\s?[〝“「『\"]([^〝〞“”「」『』\"]{6,160})[〞”」』\"]"
)
#: the day a list or a chat writes before the title: ``10-17 周四｜``, ``Mon 4 Nov –``
DATE_HEAD: Final = re.compile(
    # 5.14 林远舟：…
    r"^\d{1,2}\.\d{2}\s+(?=[一-鿿]{2,14}[：:]\s?\S{3})|"
    # 05/14 Thu 4:00-5:00 PM | …
    r"^\d{1,2}/\d{1,2}\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+\d{1,2}(?::\d\d)?\s?(?:[AaPp]\.?[Mm]\.?)?"
    r"(?:\s?[-–]\s?\d{1,2}(?::\d\d)?\s?(?:[AaPp]\.?[Mm]\.?)?)?[\s*]*[|｜]\s*(?=\S)"
    r"|^\d{1,2}月\d{1,2}日\s*[：:|｜丨]\s*(?=\S{3})|^(?:\d{2,4}/)?\d{1,2}/\d{1,2}\s*(?:[（(][一二三四五六日][)）])?\s+(?:\d{1,2}:\d\d\s+)?(?=\S{3})|^20\d\d年\d{1,2}月\d{1,2}日(?:(?=\S{2})|\s(?=[周週][一二三四五六日][一-鿿]{2,8}(?:会|會|报告|報告|讲座|講座|沙龙|沙龍)))"
    r"|^(?:[-*•]\s+)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\s*[:：,|–—-]{0,2}\s+(?=\S{3})"
    r"|^(?:[-*•]\s+)?20\d\d[-./]\d{1,2}[-./]\d{1,2}\s*(?:[:：,|–—]|-{1,3})?\s+(?=\S{3})"
    r"|^\d{1,2}[-./]\d{1,2}\s*[（(]?(?:周|週|星期)[一二三四五六日天][)）]?\s*[|｜丨:：]\s*(?=\S{3})"
    r"|^\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?(?:\s+20\d\d)?\s?:\s+(?=\S)"
    r"|^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"[a-z]*\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:20\d\d)?\s*[-–—:|]\s+(?=\S)"
)


#: ``“云溪学者”学术讲座``: whom a series is for, or what it brings.
CALLED_LIKE_A_SERIES: Final = re.compile(
    r"(?:学者|學者|名家|大家|大师|大師|前沿|院士|校友|企业家|企業家|进校园|進校園)$"
)


#: ``RAIN 142 | 云物理专题《林远舟：Ice in Clouds》``, ``云溪论坛第12期：云物理专场《林远舟：云中的冰》``
_NAME_AND_TITLE: Final = re.compile(
    r"(?:(?P<series>[^\s《》|｜丨:：第]{2,16})\s?第?(?!(?:19|20)\d\d)(?P<number>\d{1,4})[期讲講场場]?\s*[|｜丨:：]\s*)?"
    r"[^《》|｜丨:：]{2,16}(?:专题|專題|专场|專場|特辑|特輯)\s?《(?P<who>[一-鿿]{2,4})\s?[:：]\s*(?P<title>[^《》]{4,200})》"
)
#: ``雨林桌游之夜 feat. 云溪气象站``
_FEATURING: Final = re.compile(r"(\S[^:：|｜]{3,60}?)\s(?:feat\.?|ft\.)\s+(\S[^:：|｜]{1,40})", re.IGNORECASE)


def _is_named(zh: str, en: str, lexicon: Lexicon) -> bool:
    """Whether an English name is that of a series, and the Chinese one before it more than an office and its talks."""
    return series_in(en, lexicon).series == en and not unit_generic(zh, lexicon)


#: ``《ClearRain：云滴的逆映射》讲座``, ``《冰——云的观测》学术报告``: what stands in the marks has a title's own signs.
_MARKED_TALK: Final = re.compile(r"《([^《》]{4,160})》\s?([一-鿿]{2,6})")
_TITLES_SIGN: Final = re.compile(r"[:：？?，,–—\s]")
#: ``云溪餐会预告 | “云中的冰”``: what is announced, and its title.
_ANNOUNCED_TITLE: Final = re.compile(
    r"([一-鿿]{2,12}?)(?:预告|預告|通知)\s?\\?[|｜丨]\s?[“「《]([^“”「」《》]{4,80})[”」》]"
)


def title_in_marks(text: str, lexicon: Lexicon) -> str:
    """The title in the marks 《》 before a word for talks, if its signs tell that it names no course; else ``""``."""
    talk = _MARKED_TALK.fullmatch(text) if text.startswith("《") else None
    return talk[1] if talk and lexicon.holds("generic", talk[2]) and _TITLES_SIGN.search(talk[1]) else ""


def known_form(bare: str, lexicon: Lexicon) -> Heading | None:
    """What a heading of such a form says; ``None`` for any other."""
    if marked := title_in_marks(bare, lexicon):
        return Heading(title=marked, generic=True)
    if announced := _ANNOUNCED_TITLE.fullmatch(bare):
        return replace(series_in(announced[1], lexicon), title=announced[2])
    if featured := _FEATURING.fullmatch(bare):
        return Heading(title=featured[1], people=last_person(featured[2], lexicon))
    if (given := _NAME_AND_TITLE.fullmatch(bare)) and is_zh_name(given["who"], lexicon):
        number = int(given["number"]) if given["number"] else None
        return Heading(given["series"] or "", number, given["who"], given["title"], generic=True)
    if (told := _TITLE_BEHIND.fullmatch(bare)) and (series := series_in(told[1], lexicon)).series:
        return Heading(series=series.series, number=series.number, title=told[2])
    if (nth := _NUMBER_AND_WHO.fullmatch(bare)) and is_zh_name(nth[3], lexicon):
        return Heading(series=nth[1], number=int(nth[2]), people=nth[3])
    if (by := _AT_HIM.fullmatch(bare)) and is_zh_name(by[2], lexicon):
        return Heading(title=by[1], people=by[2])
    if issue := _TITLED_ISSUE.fullmatch(bare):
        return Heading(series=issue[2], number=int(issue[3] or issue[4]), title=issue[1])
    if (of_two := _OF_TWO.fullmatch(bare)) and series_in(bare[: of_two.start(1)].rstrip("/／ "), lexicon).series:
        second = series_in(of_two[1], lexicon)
        if second.series and second.number is not None:
            return second
    if within := _TWO_NAMES.fullmatch(bare):
        return Heading(series=within[1], number=int(within[2]) if within[2] else None, title=within[3] or "")
    if both := _COUNTED_BOTH.fullmatch(bare):
        return Heading(title=f"{both[2].strip()} {both[3].strip(' 《》「」')}", number=int(both[1]), generic=True)
    if (told := _NUMBER_AND_BAR.fullmatch(bare)) and not lexicon.holds("generic", told[1]):
        return Heading(series=told[1], number=int(told[2]), title=told[3])
    if (barred := _BAR_AND_NUMBER.fullmatch(bare)) and not lexicon.holds("generic", barred[1]):
        return Heading(series=barred[1], number=number_of(barred[2]), title=barred[3])
    if (both := _IN_BOTH.fullmatch(bare)) and _is_named(both[1], both[2], lexicon):
        return Heading(series=bare)
    if (by := _BY_ALONE.fullmatch(bare)) and is_latin_name(by[2], lexicon):
        return Heading(people=by[1] + (by[3] or ""))  # by Jane Roe, below the title
    if (given := _BY_BEHIND.fullmatch(bare)) and (given[2][0].isascii() or is_zh_name(given[2], lexicon)):
        return replace(_counted(given[1], lexicon), people=given[2])
    if (visitor := _visitor(bare, lexicon)) is not None:
        return visitor
    if dashed := SERIES_DASH.fullmatch(bare):
        return Heading(series=dashed[1], title=dashed[2])
    given = _GIVEN_BEHIND.fullmatch(bare)
    if given and given_name(given[2], lexicon) and len(given[1].split()) > 3:
        return Heading(title=given[1], people=given[2])  # Ice in Warm Clouds - Daniel Roe
    if (kind := _KIND_AND_TITLE.fullmatch(bare)) and lexicon.holds("generic", kind[1]):
        return Heading(title=kind[2], generic=True)
    if about := _TALK_ON.fullmatch(bare):
        return Heading(title=about.group(1), generic=True)
    if (told := _ON.match(bare)) and (who := last_person(told.group(1), lexicon)):
        return Heading(people=who, title=told.group(2))
    if (told := _QUOTED_BEHIND.match(bare.rpartition("】")[2])) and (who := last_person(told[1], lexicon)):
        return Heading(title=told[2], people=who)
    if (told := _SPEAKS_ON.match(bare)) and (who := last_person(told[1], lexicon)):
        return Heading(title=told[2], people=who)
    if (about := _NOTICE_OF.fullmatch(bare)) and lexicon.holds("generic", about["kind"]):
        name = about["quoted"] or about["marked"]
        if "系列" in about["kind"] or CALLED_LIKE_A_SERIES.search(name):
            return Heading(series=f"“{name}”{about['kind']}", generic=True)  # 关于举办“云溪前沿”系列讲座的通知
        named = series_in(name, lexicon)
        called = named.series and rules_of(lexicon).series_end.search(lexicon.folded(named.series))
        return replace(named, generic=True) if called else Heading(title=name, generic=True)
    if untold := _before_its_kind(bare, lexicon):
        return Heading(title=untold, generic=True)
    comes = _COMES.match(bare)
    visitors = people(comes[1], lexicon) if comes else ()
    if comes and visitors and visitors[0].person.name and not visitors[0].rest:
        return Heading(people=comes[1], generic=True)
    return None


def _before_its_kind(bare: str, lexicon: Lexicon) -> str | None:
    """The title in marks before the kind of talk; ``None`` where the marks hold the name of a series."""
    marked = _TITLE_AND_KIND.fullmatch(bare)
    if marked is None or not lexicon.holds("generic", marked["kind"]) or "系列" in marked["kind"]:
        return None
    title = marked["title"]
    ends = CALLED_LIKE_A_SERIES.search(title) or rules_of(lexicon).series_end.search(lexicon.folded(title))
    return None if ends else title


def _visitor(bare: str, lexicon: Lexicon) -> Heading | None:
    """Who comes, told by the series and its number, by who asked, or by the word visit; ``None`` for any other form."""
    if "nvited" in bare and (guest := _invited(bare, lexicon)):
        return Heading(people=guest, generic=True)
    if (counted := _SERIES_AND_WHO.fullmatch(bare)) and (speaker := _speaker_of(counted[3], lexicon)):
        banner = series_in(f"{counted[1]}{counted[2]}", lexicon)
        return replace(banner, people=speaker, title="") if banner.series else None
    if (asked := _ASKED_HERE.fullmatch(bare)) and bare.endswith(_VISITS):
        who = people(asked[1], lexicon)
        if len(who) == 1 and who[0].person.name.zh and who[0].person.affiliation and not who[0].rest:
            return Heading(people=asked[1], generic=True)
    if (visit := _VISIT.fullmatch(bare)) and (who := people(visit[1], lexicon)) and not who[0].rest:
        return Heading(people=visit[1], generic=True)
    return None


def _invited(text: str, lexicon: Lexicon) -> str:
    """``Chair Professor Jane Roe of Northland University Invited to …``: who; ``""`` for any other."""
    rank, named = post_ahead(text, lexicon)
    invited = _INVITED_TO.fullmatch(named)
    if invited is None or not is_latin_name(invited["name"], lexicon):
        return ""
    who = f"{rank or (invited['rank'] or '').strip()} {invited['name']}".strip()
    return f"{who}, {invited['house']}" if invited["house"] else who


def _speaker_of(text: str, lexicon: Lexicon) -> str:
    """``林远舟教授学术报告``: the person with a rank or a house before a word for talks; ``""`` for any other text."""
    told = rules_of(lexicon).talk_of.match(lexicon.folded(text))
    who = text[: told.end(1)] if told else ""
    named = people(who, lexicon) if who else ()
    return who if len(named) == 1 and named[0].person.name.zh and not named[0].rest else ""


def _counted(text: str, lexicon: Lexicon) -> Heading:
    """``观云读书会第十二期 - 回首海雾``: the series with its number, and the title behind it; else all is the title."""
    series, mark, title = next(iter(_SERIES_AHEAD.findall(text)), ("", "", ""))
    found = series_in(series, lexicon) if mark else Heading()
    return replace(found, title=title) if found.series and found.number is not None else Heading(title=text)


def given_name(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a name in Latin letters that begins with a given name people have."""
    return bool(text) and is_latin_name(text, lexicon) and text.split()[0].casefold() in english().given


def last_person(text: str, lexicon: Lexicon) -> str:
    """The person at the end of what stands before a quoted title; ``""`` for none."""
    last = re.split(r"[:|–—]\s+|\]\s+", text)[-1].strip()
    named = people(last, lexicon)
    name = named[0].person.name if len(named) == 1 and not named[0].rest else Bilingual()
    return last if name.zh or is_latin_name(name.en or "", lexicon) else ""


#: ``The Rain Lecture Series presents: Ice in Clouds``
_PRESENTS: Final = re.compile(r"(\S.{5,79}?)\s(?:proudly\s)?presents(?:\s?:\s?|\s)(?P<what>\S.{3,160})?$")


def presented(text: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The series that presents, and what or whom, ``""`` where the line below tells; ``None`` where no series does."""
    match = _PRESENTS.match(text)
    series = series_in(match[1], lexicon).series if match else ""
    return (series, (match["what"] or "").strip()) if match and series else None


#: ``云溪论坛(173)The Dark Side of Rain``
_NUMBERED: Final = re.compile(
    r"([一-鿿]{2,14}(?:论坛|讲坛|讲座|沙龙|讲堂|讨论班|論壇|講壇|講座|沙龍|講堂|系列[一-鿿]{0,4}[演讲講]{1,2}[讲講])|[一-鿿]{0,8}「[^「」]{2,20}」(?:系列)?(?:讲座|講座|論壇|论坛|座谈会|座談會))"
    r"(?:[(（](?:第\s?(?=\d{1,4}\s?[期讲講回]))?|第\s?(?=\d{1,4}\s?[期讲講场場回]\s))(\d{1,4})\s?[期讲講场場回]?(?:[)）]\s*[：:]?|\s)\s*(?![（(]?[总總]第)(\S.{3,})$"
)
#: ``外教专家2031年度系列讲座六十一:林远舟教授讲座``
_NUMBERED_BARE: Final = re.compile(
    r"((?:[（(][一-鿿][）)])?[一-鿿（(）)\d]{2,20}系列(?:讲座|報告|报告|講座))(\d{1,3}|[一二三四五六七八九十百]{1,4})\s?[：:]\s*(\S.{3,})$"
)
#: ``第12期学术报告-云中的冰``: what is counted has no other name than its kind.
_KIND_COUNTED: Final = re.compile(
    r"(?:20\d\d年)?第\s?(\d{1,4}|[一二三四五六七八九十百]{1,5})\s?[期讲講场場回次]\s?((?:学术|學術|专题|專題)(?:报告|報告|讲座|講座|沙龙|沙龍)[会會]?)"
    r"(?:(?:\s?[：:|｜丨]|\s?[-–—]{1,2})\s*(\S.{3,})|(?<=学术[报讲][告座])|(?<=學術[報講][告座]))$"
)


def counted_bare(text: str, lexicon: Lexicon) -> Heading | None:
    """Series, number and title of ``…系列讲座六十一:…`` and ``第12期学术报告-…``; ``None`` for any other text."""
    if kind := _KIND_COUNTED.match(text):
        return Heading(series=kind[2], number=number_of(kind[1]), title=kind[3] or "")
    counted = _NUMBERED_BARE.match(text)
    of = series_in(f"{counted[1]}第{counted[2]}期", lexicon) if counted else Heading()
    return Heading(series=of.series, number=of.number, title=counted[3]) if counted and of.series else None


#: ``云溪大学百年校庆系列学术活动第242期 海雾三十年：回顾``: the title behind a blank, with a colon of its own.
_NUMBERED_LONG: Final = re.compile(
    r"(?!关于|關於)([^\s：:|｜，。？【】]{3,36}?)第\s?(\d{1,4}|[一二三四五六七八九十百]{1,6})\s?[期讲講场場回]\s+(?![-–—|｜(（]|[总總]?第)(\S.{3,})$"
)


#: ``观云讲坛Vol.12｜…``, ``观云讲坛·第12期·…``, ``观云沙龙（总第12期）…``, ``云上论坛S2E12：…``: the number otherwise.
_NUMBERED_OTHERWISE: Final = re.compile(
    r"((?:[A-Z][A-Za-z]{1,12}\s?)?[一-鿿“”「」]{2,20}(?:[讲講论論][坛壇座堂]|沙[龙龍]|讨论班|系列))"
    r"(?:\s?(?:[Vv][Oo][Ll]\.?|#|S\d{1,2}E)\s?(\d{1,4})|\s?[·•・]\s?第\s?(\d{1,4})\s?[期讲講场場回](?=\s?[·•・])|[（(]总第\s?(\d{1,4})\s?[期讲講场場回][）)])"
    r"\s*[·•・｜|丨：:—-]*\s*(\S.{3,})$"
)


def with_its_number(text: str, lexicon: Lexicon) -> str:
    """A text with the number behind a series written in full: ``云溪论坛第12期：…`` for ``云溪论坛(12)…``."""
    if told := _NUMBERED_OTHERWISE.match(text):
        return f"{told[1]}第{told[2] or told[3] or told[4]}期：{told[5]}"
    if numbered := _NUMBERED.match(text):
        return f"{numbered[1]}第{numbered[2]}期：{numbered[3]}"
    counted = _NUMBERED_LONG.match(text) if "第" in text else None
    named = counted and rules_of(lexicon).series_end.search(lexicon.folded(counted[1]).rstrip("”」"))
    return f"{counted[1]}第{counted[2]}期：{counted[3]}" if counted and named else text
