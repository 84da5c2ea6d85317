"""Texts that name people, as their writers meant them: lines and words that broke or ran together set right."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from seminar.language import has_han
from seminar.read import texts
from seminar.read.lexicon import Lexicon
from seminar.read.persons.callings import without_calling
from seminar.read.persons.kept_brackets import of_a_house, of_a_rank
from seminar.read.persons.person_names import is_latin_name, is_zh_name

#: ``林远舟教授主持``, ``由林远舟教授邀请``
_HOSTS: Final = re.compile(r"^由?(?=[一-鿿])(.{2,30}?)(?:主持|邀[请請])$")
_HOSTED: Final = re.compile(
    r"^(?:hosted|invited|chaired|moderated|organi[sz]ed|presented|given)\s+by\s*[:：]?\s*"
    r"|^(?:special|joint|guest|extra)\s(?:seminar|lecture|colloquium|talk)\s?:\s*(?=[A-Z])"
    r"|^(?:报告人|報告人|主讲人|主講人|演讲人|演講人|讲者|講者|分享人)(?:是|为|為)?[:：\s]*(?=\S{2})"
    r"|^(?:our|the|today['’]s)\s(?:guest\s|invited\s)?speaker\s(?:is|will\sbe)\s+(?=(?:Dr|Prof|[A-Z]))",
    re.IGNORECASE,
)
#: ``DrJANE Roe``, ``NameMs. Jane Roe``: the blank behind an honorific or a label is lost.
_GLUED_TITLE: Final = re.compile(
    r"(?<![A-Za-z])(Dr|Prof|Professor)\.?(?=[A-Z][A-Za-z])|^Pro\.\s?(?=[A-Z][a-z])|^Name(?=(?:Mr|Ms|Mrs|Dr|Prof)\b)"
)
#: ``Jane Roe(林远舟教授)Department of Rain``: the department glued to the bracket; a line that says the same twice.
_GLUED_HOUSE: Final = re.compile(r"(?<=[)）])(?=(?:Department|School|Faculty|Institute|College|Cent(?:er|re))\b)")
_TWICE: Final = re.compile(r"^(\S[^\n]{4,59}?)\s{4,}+\1(?=\s*(?:\n|$))")
#: ``Research ScientistJane Roe``
_GLUED_RANK: Final = re.compile(
    r"((?i:\b(?:Professor|Scientist|Researcher|Fellow|Lecturer|Engineer|Director|Manager|Officer|President|Chancellor"
    r"|Reader|Curator|Economist|Analyst|Scholar|Academician|Instructor)))(?=[A-Z][a-z]+(?:[\s-][A-Z][\w.-]*){1,2})"
)
#: ``Prof. JaneRoe``
_GLUED_NAME: Final = re.compile(
    r"(?:(?<=Prof\. )|(?<=Dr\. )|(?<=Professor ))(?!Mc|Mac|De|La|Van|Fitz)([A-Z][a-z]{2,})([A-Z][a-z]+)(?![a-z])"
)
#: ``(Harbour University (HU))``: brackets within brackets.
_LETTERS_WITHIN: Final = re.compile(r"(?<=[a-z])\s?[(（]([A-Z]{2,8})[)）](?=\s?[)）])")
#: ``Jane RoeUniversity of Northland``: the bounds of two cells are lost.
_GLUED_PLACE: Final = re.compile(r"(?<=[a-z])(?=(?:University|Institute|College|Department|School|Academy|Faculty)\b)")
_GLUED_COUNTRY: Final = re.compile(r"(?<=[a-z])(?=(?:USA|UK|China|Canada|Australia|Japan|Germany|France|Singapore)$)")
_PRONOUNS: Final = re.compile(r"\s*\((?:she|he|they)(?:/\w+)+\)", re.IGNORECASE)
_SURNAME_FIRST: Final = re.compile(r"^([A-Z][\w'’\-]+),\s+([A-Z][\w.'’\-]+(?:\s[A-Z]\.)?)(?=\s*(?:[(\[]|$))")
#: ``Aalto 大学``: a house whose name is in Latin letters.
_LATIN_HOUSE: Final = re.compile(r"(?<=[A-Za-z]) (?=(?:大学|大學|学院|學院|公司|研究院|研究所|实验室|實驗室))")


@cache
def _countries(lexicon: Lexicon) -> re.Pattern[str]:
    """``美国罗格斯-新泽西州立大学``: the country, and a stroke within the name behind it."""
    return re.compile(rf"((?:{'|'.join(lexicon.words['countries'])})[一-鿿]{{2,6}})[-－–](?=[一-鿿]{{2,8}}大[学學])")


#: ``北地大学-海港分校``
_BRANCH: Final = re.compile(r"(?<=大[学學])\s?[-－–—]\s?(?=[一-鿿]{2,8}分校)")
#: ``（University of Northland, Assistant⏎Professor）``: a line broken within brackets.
_WRAPPED: Final = re.compile(r"([(（][^()（）\n]{2,120}[A-Za-z,])\n(?=[A-Za-z][^()（）\n]{0,80}[)）])")
#: ``Jane Roe（中文名：罗简）教授``
_CALLED_IN_CHINESE: Final = re.compile(
    r"[（(]\s?(?:中文(?:名字?|姓名)?|[汉漢][语語]名)\s?[:：]\s?([一-鿿]{2,4})\s?[）)]"
)
#: ``米凯·本-哈伊姆``, ``让-皮埃尔·杜兰``: a stroke within a transcribed name, no place behind it.
_STROKE_WITHIN: Final = re.compile(
    r"(?:(?<=[·•])([一-鿿]{1,6})|(让|尚|安|玛丽|皮埃尔|汉斯|卡尔))"
    r"-(?=[一-鿿])(?![一-鿿]{1,12}(?:大[学學]|[学學]院|研究[院所]|公司|中心|[实實][验驗]室))"
)
#: ``（云溪大学，观云院（独立研究院））``: a remark within the remark behind a name.
_REMARK_WITHIN: Final = re.compile(r"([（(][^（）()]{0,120})[（(][^（）()]{0,60}[）)](?=[^（）()]{0,200}[）)])")
#: A line broken within a word, the next one set in: ``一汽集团首⏎        席技师``.
_SET_IN: Final = re.compile(r"(?<=[^\n]{29}[一-鿿])\n[ \t\u3000]{6,80}(?=[一-鿿])")
#: A line of Latin letters broken in front of more of them.
_BROKEN: Final = re.compile(r"(?<=\b[A-Z]\.)\n(?=[A-Z])|(?<=[A-Za-z,(])\n(?:(?=[A-Za-z(])|[ \t]+(?=[a-z]))")
#: ``Prof. Jane Roe``, a line of its own: below it stands where she works.
_TITLED_LINE: Final = re.compile(
    r"(?m)^((?:(?:Prof(?:essor)?|Dr|Assoc|Associate|Assistant|Asst|Mr|Ms)\b\.?\s+)*"
    r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2})\n"
    r"(?=[^\n]*\b(?:University|Institute|College|School|Academy|Department|Centre|Center|Laborator)\b)"
)
#: ``林远舟 研究员(云溪大学``: a bracket nobody closed.
_OPENED: Final = re.compile(r"[(（](?=[^()（）]{2,40}$)")
#: ``Dr. Jane Roe (Harbour University) on the Use of Rain``
_ON_SOMETHING: Final = re.compile(
    r"^([A-Z][^()（）\n一-鿿]{3,60}\([^()\n]{3,100}\))\s+on\s+(?!leave|sabbatical)\S.*$", re.DOTALL
)
#: ``教 授``, ``研 究 员``: a rank set wide.
_SET_WIDE: Final = re.compile(
    r"(?:副\s?)?教\s+授|(?:副\s)?研\s+究\s+[员員]|院\s+士|博\s+士|[讲講]\s+[师師]|老\s+[师師]|先\s+生|女\s+士"
)
#: ``云溪大学Wen-YunLin教授``: the blank between the names is lost.
_LATIN_GLUED: Final = re.compile(
    r"(?<![A-Za-z.-])(?!Mc|Mac|De|La|Van|Fitz)([A-Z][a-z]+(?:-[A-Z][a-z]+)?)([A-Z][a-z]+)(?=\s?(?:(?:[副正]|助理|[讲講]座|[讲講]席|特聘|客座|名[誉譽]|高[级級]|[资資]深|首席)*"
    r"(?:教授|博士|研究[员員]|院士|先生|女士|[讲講][师師]|工程[师師]|科[学學]家|[总總][监監裁]|主任|主席|[院所校][长長])))"
)
#: ``教授《海雾学刊》主编``, ``教授观云研究所所长``: two posts, nothing between them.
_EDITS_TOO: Final = re.compile(
    r"(?<=授|[员員师師])(?=《[^《》]{2,20}》)"
    r"|(?:(?<=教授)|(?<=[讲講][师師])|(?<=研究[员員])|(?<=[院所][长長]))(?=(?![兼及和与暨])[一-鿿]{2,16}(?:研究[院所]|中心|[学學][会會院]|[实實][验驗]室|系)副?(?:所[长長]|院[长長]|主任|[会會][长長]|理事[长長]))"
    r"|(?:(?<=教授)|(?<=[讲講][师師])|(?<=研究[员員])|(?<=[院所][长長])|(?<=院士))(?=(?:[一-鿿]{2,8}学者){1,3}(?:$|[，,；;\s]))"
)
#: ``林远舟教授、国家杰青项目获得者``: an honour listed behind the rank; ``林远舟等``: others nobody names.
_HONOURED: Final = re.compile(
    r"[、，,]\s?[^、，,；;\n]{0,24}?(?:获得者|獲得者|获奖者|入选者|入選者|长江学者|長江學者|杰青|优青|青年千人|人才计划)(?=[、，,；;\s）)]|$)|(?<=[一-鿿]{2})等人?$"
)
#: ``Jane Roe [Dept. of Rain, Northland University]``: square brackets where others set round ones.
_SQUARE: Final = re.compile(r"(?<=[a-z]) \[([A-Z][^\[\]()\d]{2,120})\](?![(\[])")
#: ``CTO, Rain Labs; PhD in Weather, University of Northland``: where somebody studied, behind where the person works.
_STUDIED: Final = re.compile(
    r"(?<=[A-Za-z.)]);\s(?:Ph\.?\s?D|M\.?Sc|B\.?Sc|M\.?S|B\.?S|M\.?A|B\.?A|MBA)\b\.?,?\s(?:(?:in|from)\s)?[A-Z][^;\n]{4,120}$"
)
#: ``Jane Roe (Northland University) (on Zoom)``: how the person speaks, which no house is called.
_ON_ZOOM: Final = re.compile(
    r"\s?[(\[](?:(?:joining\s|speaking\s)?(?:on|via|by|over|through)\s)?"
    r"(?:zoom|teams|webex|online|virtual(?:ly)?|remote(?:ly)?|in[ -]person|hybrid)"
    r"(?:\s(?:talk|only|lecture|seminar))?[)\]]$",
    re.IGNORECASE,
)
#: ``*Jane Roe* (Harbour University)``: a name set slanted.
_SLANTED: Final = re.compile(r"(?<![\w*])\*{1,2}([^*\n]{2,80})\*{1,2}(?![\w*])")
#: ``Jane ROE    BE, PhD      Jane ROE  Research Associate``: degrees set apart, and the name told again.
_DEGREE: Final = r"(?:[BMD]\.?(?:Eng|Sc|Phil|[ESAD])|Ph\.?\s?D|P\.?E|C\.?Eng|MBA)\b\.?"
_DEGREES_APART: Final = re.compile(rf"(?<=[A-Za-z])\s{{2,}}{_DEGREE}(?:\s?[,，]\s?{_DEGREE})*(?=\s{{2,}}|$)")
_TOLD_AGAIN: Final = re.compile(
    r"^([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3}) {3,}(?:\S[^\n]{0,60}? {3,})?"
    r"\1 {2,}([^\n]{4,80}?)(?:\s{2,}(?=[A-Zt])|(?=,)|$)"
)
#: ``Jane Roe, Dean, Harbour University (海港大学院长简洛教授)``: the same person again, in brackets.
_AGAIN_IN_CHINESE: Final = re.compile(
    r"^([^一-鿿（）()\n]{8,160}?)\s?[（(]([一-鿿、，·]{5,40}(?:教授|博士|研究员|研究員|院士|先生|女士|老师))[)）]$"
)
#: ``汉语言文学2021级本科生林远舟``: what somebody studies, and since when; where it is told stands before it.
_YEAR_OF_STUDY: Final = re.compile(
    r"([一-鿿]{0,24}?)(?:20)?\d\d[级級届屆]\s?(?:(?:本科|硕士|碩士|博士|直博|硕博连读|研究|大)(?:研究)?生|本科|硕士|博士)\s*(?=[一-鿿])"
)


def _without_studies(text: str, lexicon: Lexicon) -> str:
    def house(told: re.Match[str]) -> str:
        return f"{told[1]} " if told[1].endswith(("系", "院")) or lexicon.mentions("institutions", told[1]) else ""

    return _YEAR_OF_STUDY.sub(house, text)


#: ``林远舟RAINCO中国区高级培训师``: the blank between a name and a firm is lost.
_GLUED_FIRM: Final = re.compile(r"([一-鿿]{2,3})([A-Z][A-Za-z]{2,14})(?:中国区?|大中华区)?(?=[一-鿿]{2,8}$)")


def _apart_from_its_firm(text: str, lexicon: Lexicon) -> str:
    firm = _GLUED_FIRM.match(text)
    return f"{firm[1]}（{firm[2]}，{text[firm.end() :]}）" if firm and is_zh_name(firm[1], lexicon) else text


def unbroken(text: str) -> str:
    """A text without what broke its lines, its names or its brackets, and without the marks around it."""
    if text[-1:] in (")", "]"):
        text = _SQUARE.sub(r" (\1)", _ON_ZOOM.sub("", text))
    text = _STUDIED.sub("", text) if ";" in text else text
    text = _SET_IN.sub("", _SLANTED.sub(r"\1", text) if "*" in text else text)
    text = _AGAIN_IN_CHINESE.sub(r"\1\n\2", _TOLD_AGAIN.sub(r"\1, \2, ", _DEGREES_APART.sub("   ", text)))
    text = _BROKEN.sub(" ", _TITLED_LINE.sub(r"\1, ", texts.clean(text))) if has_han(text) else texts.clean(text)
    text = (
        _WRAPPED.sub(r"\1 ", text)
        .replace("\xa0", " ")
        .replace("\u3000", " ")
        .replace("／", "/")
        .replace("｜", "|")
        .strip(" \t\n|*")
        .rstrip("（([【。")
    )
    if text.endswith(("）", ")")) and "（" not in text and "(" not in text:
        text = text[:-1].rstrip()  # 林远舟教授）
    return _GLUED_HOUSE.sub(", ", _TWICE.sub(r"\1", text))


#: ``Jane Roe @ 云溪海雾实验室（YFL）``: where somebody is, behind the sign of an address.
_AT_A_HOUSE: Final = re.compile(r"^([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3})\s?@\s?(?=[一-鿿][^@\n]{3,60}$)")


#: ``高研院2030年度访问学者云溪大学副教授``, ``副教授高研院第20期驻院学者``: whose guest somebody is for a term.
_GUEST: Final = re.compile(
    r"(?:人文社会科学高等研究院|人文高等研究院|高等研究院|高研院|研究院|本院|我院)(?:第\s?\d{1,3}\s?期|20\d\d年度?)"
    r"(?:(?:访问|驻院|驻访)学者[、，,]?\s?(?=[一-鿿]{4,30}(?:教授|讲师|講師|研究员|研究員))|(?<=\d期)(?:驻院|访问|驻访)学者$)"
)
#: ``云溪大学/观云研究所林远舟教授``: two houses before a name.
_TWO_HOUSES: Final = re.compile(
    r"^([一-鿿]{2,20}(?:大[学學]|[学學]院|研究[院所]|中心|[实實][验驗]室))\s?[/／]\s?(?=[一-鿿]{4,24}(?:大[学學]|[学學]院|研究[院所]|中心|[实實][验驗]室)[一-鿿]{4,8}$)"
)


def unglued(text: str, lexicon: Lexicon) -> str:
    """A text whose names, ranks and houses stand apart, without who invites or hosts them."""
    if has_han(text):
        text = _AT_A_HOUSE.sub(r"\1，", text) if "@" in text else text
        text = _SET_WIDE.sub(lambda wide: re.sub(r"\s", "", wide.group()), text)
        text = _LATIN_GLUED.sub(r"\1 \2", _HONOURED.sub("", _EDITS_TOO.sub("、", text)))
        text = _GUEST.sub("", text) if "学者" in text else text
        text = _TWO_HOUSES.sub(r"\1、", _apart_from_its_firm(text, lexicon))
        text = _without_studies(text, lexicon) if "级" in text or "級" in text else text
    text = _GLUED_TITLE.sub(
        lambda glued: f"{glued.group() if glued[1] else ''} ", _HOSTED.sub("", _HOSTS.sub(r"\1", text))
    )
    text = _GLUED_NAME.sub(r"\1 \2 ", _GLUED_RANK.sub(r"\1 ", text))
    text = _GLUED_COUNTRY.sub(", ", _GLUED_PLACE.sub(", ", text))
    text = _ON_SOMETHING.sub(r"\1", text)
    text = f"{text}{')' if '(' in text else '）'}" if len(_OPENED.findall(text)) == 1 else text
    return _OPEN_YET.sub("", text) if "TB" in text else text


#: ``Jane Roe @ Harbour University``
_AT_THEIRS: Final = re.compile(r"(?<=[a-z])\s@\s(?=[A-Z])")


def plainly(text: str, lexicon: Lexicon) -> str:
    """A text with each name as its owner would be called: no house within it, no remark, no pronoun, no calling."""
    text = text.replace(" -- ", " – ")  # Jane Roe -- Rings in the Rain
    text = _AT_THEIRS.sub(", ", text) if "@" in text else text
    text = _LATIN_HOUSE.sub("", _countries(lexicon).sub("\\1\u2010", text))
    text = _BRANCH.sub("\u2010", text) if "分校" in text else text
    text = _CALLED_IN_CHINESE.sub(r" \1 ", text)
    text = _STROKE_WITHIN.sub("\\1\\2\u2010", text) if "-" in text and ("·" in text or "•" in text) else text
    text = _REMARK_WITHIN.sub(r"\1", _LETTERS_WITHIN.sub(r" 〔\1〕", of_a_house(text, lexicon)))
    text = of_a_rank(text, lexicon)
    text = _SURNAME_FIRST.sub(r"\2 \1", _PRONOUNS.sub("", text))
    return _several(without_calling(text, lexicon), lexicon)


#: ``Jane Roe (TBC)``: the talk is not settled.
_OPEN_YET: Final = re.compile(r"\s?[(（]TB[ACD][)）]")


def _several(text: str, lexicon: Lexicon) -> str:
    """``Jane Roe/John Doe``: names with strokes between, as a list."""
    names = re.split(r"\s*/\s*", text[:200]) if "/" in text[:60] else []
    return "; ".join(names) if len(names) > 1 and all(is_latin_name(name, lexicon) for name in names) else text
