"""What degrees and institutions of learning look like, in Chinese and in Latin letters."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

#: 临床医学学士 is 学士 of 临床医学, and no 医学学士: words that make one subject with 医学, 管理学, 法学 behind them
_OF_A_SUBJECT: Final = "".join(
    f"(?<!{word})"
    for word in (
        *(
            "临床",
            "基础",
            "口腔",
            "预防",
            "动物",
            "护理",
            "康复",
            "中西",
            "药",
            "兽",
            "工商",
            "公共",
            "行政",
            "企业",
            "旅游",
            "信息",
        ),
        *(
            "汉语言",
            "古代",
            "现代",
            "当代",
            "比较",
            "应用",
            "产业",
            "国民",
            "政治",
            "劳动",
            "区域",
            "世界",
            "计量",
            "民商",
            "国际",
        ),
        *(
            "诉讼",
            "宪",
            "刑",
            "民",
            "材料科学与",
            "软件",
            "土木",
            "化",
            "电",
            "生物",
            "科学技术",
            "伦理",
            "高等",
            "学前",
            "特殊",
        ),
        *("西方", "数量", "数理", "环境", "发展", "教育", "金融", "外国", "中国", "语言", "体育", "宗教"),
        # 物理学博士 is 博士 of 物理学, 天文学学士 学士 of 天文学
        *("物", "地", "心", "生", "病", "护", "伦", "毒", "天", "水", "人"),
    )
)

DEGREE = re.compile(
    r"(?<![A-Za-z])(?:"
    # B.S.E., M.E., M.S.E.E., B.A.Sc., Ed.S., M.L.I.S.
    r"[BM]\.S\.(?:[ECMN]\.){1,2}|[BM]\.S\.(?:Ed|Eng|Arch|Tech)\.|M\.E\.(?=[\s,;:(|]|$)|[BM]\.A\.Sc\.|Ed\.S\.|M\.L\.(?:I\.)?S\.|M\.P\.S\.|M\.H\.S\.|D\.B\.A\.|B\.B\.A\.|"
    r"(?:Bachelor|Master)s(?=\s(?:in|of(?!\s(?:Arts|Science|Engineering|Philosophy|Mathematics|Laws?|Education|Architecture|Technology)\b)|degree)\b)|"
    r"(?:Ph\.?\s?D\.?|PHD|D\.?\s?Phil\.?|M\.?Phil\.?|Sc\.?D\.?|Dr\.\s?(?:rer|phil|ing|sc)\.(?:\s?nat\.)?|Ed\.?D\.?|J\.?D\.?|M\.?P\.?[PAH]\.?|MFA|BFA|[BM]SE(?=[\s,;:.()/|]|$)|BBA|BCom|BEcon|[BM]\.?(?:Soc|S)\.?\s?Sci?\.?(?=[\s,;:()/|]|$)|M\.?Ed\.?|B\.?Ed\.?|MBBS|M\.?B\.?B\.?S\.?|MB\s?Ch\.?B|MB\s?BCh|MB\s?BChir|BM\s?BCh|BMBS|[BD]DS|BVSc|PG(?:Cert|Dip|CE)|Postgraduate\s+(?:Certificate|Diploma)|Eng\.?D\.?|D\.?Sc\.?|(?:J\.?S|S\.?J)\.?D\.?|J\.?S\.?M\.?|D\.?M\.?A\.?|Psy\.?D\.?|Pharm\.?D\.?|Th\.?D\.?|D\.?V\.?M\.?|Dr\.?P\.?H\.?|B\.?C\.?L\.?|M\.?C\.?L\.?|M\.?Jur\.?|M\.?St\.(?!\s?[A-Z])|MSt(?=[\s,(])|M\.S\.W\.|[MB]\.F\.A\.|Ed\.?M\.|A\.M\.|M\.?D\.?|LL\.?[BMD]\.?|M\.?B\.?A\.?"
    r"|M\.?\s?Sc\.?|M\.?S\.?(?=[\s,;:.()/|]|$)|M\.?A\.?(?=[\s,;:.()/|]|$)|M\.?\s?Eng\.?|M\.?Res\.?|M\.?Math\.?|[MB]\.M\.(?:Ed\.)?|M(?:Sci|Chem|Phys|Geol|Biol|Mus|Arch|Plan)|B\.?\s?Sc\.?|B\.?S\.?(?=[\s,;:.()/|]|$)|B\.?A\.?(?=[\s,;:.()/|]|$)|B\.?\s?Eng\.?|B\.?E\.?(?=[\s,;:(|]|$)|B\.?Tech\.?|M\.?Tech\.?|A\.?B\.?(?=[\s,;:()|]|$)|S\.?[BM]\.?(?=[\s,;:()|]|$))(?:\s?\([Hh]ons\.?\)|\s(?:by\s|\(by\s)[Rr]esearch\b\)?)?"
    r"|[BM]\.?\s?(?:Phil|Litt|Arch|Des|Com|Econ|Mus|Div|Th|Pharm|Stat|Agr)\b\.?(?:\s?\([Hh]ons\.?\))?|Doctor\s+of\s+(?:Philosophy|Science|Engineering|Medicine|Education|Laws?|Letters|Divinity|Ministry|Pharmacy|Psychology|(?:Veterinary|Dental)\s+(?:Medicine|Surgery)|Public\s+Health|Musical\s+Arts|Nursing\s+Practice|Physical\s+Therapy|Business\s+Administration|Juridical\s+Science)|Doctor(?=\s+of\s+[A-Z])|Doctorate?|Doctorado|Doktorat(?!\s*[(:])|Dottorato|Doctoral(?:\s+(?:degree|student|candidate|studies(?=,\s|\s(?:in|at)\s)))?"
    # Undergraduate studies in Tides, Tern University; Diploma thesis, Tern University: where a list of studies has them
    r"|(?:Undergraduate|Graduate|Postgraduate|Master['’]?s?)\s[Ss]tudies(?=\s(?:in|at|of)\s[A-Z]|,\s[A-Z])|(?:[Dd]iploma|Master['’]?s)\sthesis(?=,\s(?:[A-Z]\w+\s){0,2}Universi)"
    r"|[BM]\.\s[SA]\.(?=\s(?:in|degree|from|at|of)\s)|(?:(?<=\s)|^)[BM]\.(?=\sin\s[A-Z][a-z]{3})"
    r"|[Ll]ic\.\s?[a-z]{2,5}\.|[BM]\.?(?:N|H|V|A|App|Comp|Arch|Agr)\.?Sc\.?|[BM]SN|DNP|BNS|Dr\.?-?\s?Ing\.|Dipl\.?-(?:Ing|Math|Phys|Inf|Chem|Biol|Psych|Kfm|Volksw)\.?|Master(?:'s|’s|s)?\s+of\s+(?:Science|Arts|Engineering|Philosophy|Laws?|Business\s+Administration|Mathematics|Public\s+(?:Policy|Health|Administration|Affairs)|Fine\s+Arts|Education|Social\s+Work|Architecture|Physics|Research|Studies|Commerce|Finance)|Master(?:'s|’s)?(?:\s+(?:degree|student|[12](?=[\s,])))?"
    r"|Bachelor(?:'s|’s|s)?\s+of\s+(?:Science|Arts|Engineering|Laws?|Economics|Mathematics|Technology|Medicine|Commerce|Education|Fine\s+Arts|Business\s+Administration|Architecture|Music|Management)|Bachelor(?:'s|’s)?(?:\s+degree)?|Undergraduate|Diplom-?(?:[Vv]olkswirt|[Kk]auf(?:mann|frau)|[Bb]etriebswirt|[Ii]ngenieur|(?:[Mm]athemat|[Pp]hys|[Cc]hem|[Ii]nformat)iker|(?:[Bb]io|[Gg]eo|[Pp]sycho|[Ss]ozio)log(?:e(?!in)|(?=in)))(?:in)?|(?:Vord|D)iplom(?:a|e)?|(?:doctorate|(?:doctoral|bachelor['’]s|master['’]s|undergraduate)\sdegree)(?=\s(?:in|from|at)\b)|(?:undergrad(?=\sin\s[A-Z])|undergraduate(?=\sin\s[A-Za-z]+(?:\s[A-Za-z]+){0,2},\s[A-Z])|doctoral(?=,\s[A-Z])|master['’]s(?=,\s[A-Z]))|Habilitation|Magister|Laurea(?:\s+(?i:magistrale|triennale|specialistica|quadriennale|quinquennale|vecchio\s+ordinamento)){0,2}|Staatsexamen|Licenciatura|Doutorado|Mestrado|M[áa]ster(?=\sen\s)|Mag[íi]ster(?=\sen\s)|Grado(?=\sen\s)|Diplomatura|Graduação|Bacharelado|Maestría|Ma[iî]trise|Licence|Licentiate|Cand\.\s?[a-z]+\.?|Dr\.\s?[a-z]+\.?"
    r")(?![A-Za-z])(?!(?<=Undergraduate)\s(?i:teaching|education|research|studies|students?|alumn|advis|mentor|courses?|award))"
    r"(?!(?<=Doctoral)\s(?i:dissertation|thesis|award|fellow|training|school|network|committee|consortium|prize))"
    rf"|联合培养(?:博士|硕士)(?:研究)?生?|(?:{_OF_A_SUBJECT}(?:理学|工学|文学|法学|哲学|经济学|管理学|医学|教育学|历史学|农学|艺术学|军事学|理學|工學|文學|法學|哲學|教育學|醫學|管理學)|双|雙|第二)?(?:博士|硕士|碩士|学士|學士)(?!生?导师|研究生导师|后|後|生導師)(?:研究生|研究所)?(?:学位|學位)?|直博生|直博|硕博连读|本科(?:生)?|大學部|大专|专科|(?:大师班|大師班|演奏家|艺术家|藝術家)?文[凭憑]"
)
INSTITUTION = re.compile(
    r"\b(?:University|Univ(?=\.|\s)|Universit[àéäy]t?\w*|Universidad|Universitat|Universitas|Universiti|Üniversitesi|Université|Universität|College|Institute|Institut|School|Academy|Polytechni\w+|ETH|EPFL|MIT|(?-i:I?IIT|NIT|IISc|IISER)(?=\s)|Caltech|UC\s\w+|École|Ecole|CNRS|UCLA|UCSD|UIUC|USTC|KAIST|NUS|UCL|HKUST|CMU|Conservatory|Scuola|Hochschule|Universitet\w*|Universiteit|Univerzita|Uniwersytet|Politecnico|Politècnica|Universidade|Escuela|Sorbonne|Seminary|Observat[oó]rio|Observatory|Observatoire|(?-i:[KV]U|TU|LMU|RWTH)(?=\s(?-i:[A-Z][a-z])))\b"
    r"|[一-鿿]{2,20}(?:大[学學](?!生(?![命物态理化源殖]))|[学學]院|研究院|研究所|科[学學]院|中[学學]|[学學]校|研究中心|[实實][验驗]室)",
    re.I,
)
#: 云溪大学 物理系, 云溪大学·物理系; a department behind a wide gap stands in a column of its own
ZH_INSTITUTION = re.compile(
    r"(?:[一-鿿]{2,8}[·•・])?[一-鿿]{2,12}?(?:科[学學]院(?:大[学學]|研究生院)|大[学學](?!生(?![命物态理化源殖]))(?:[学學]院(?![一-鿿])|[一-鿿]{2,6}?分校)?|科[学學]院(?!大[学學])|研究院|[学學]院|中[学學])(?:[（(](?!硕|碩|直博|本科|博士|联合|全日制)[一-鿿]{1,8}[）)])?(?:(?:\s?[·/]\s?|\s)?[一-鿿]{1,14}?(?:[学學]院|研究院|研究所|[学學]系|系(?![统統列])|中心|[书書]院)(?![一-鿿]*专业))?"
)

#: A university whose name goes on with its campus behind a comma.
CAMPUS = re.compile(
    r"^(?:(?:The\s+)?University\s+of\s+(?:California|Texas|Illinois|Wisconsin|Massachusetts|North\s+Carolina|Michigan|Minnesota"
    r"|Maryland|Colorado|Alabama|Tennessee|Missouri|Nebraska|Hawai['‘ʻ]?i|Alaska|Arkansas|Maine)|UC|"
    r"(?:Indian|International|National)\s+Institutes?\s+of\s+(?:Information\s+)?Technology|Indian\s+Institute\s+of\s+Science|"
    r"California\s+State\s+University|(?:State|City)\s+University\s+of\s+New\s+York|SUNY|CUNY|(?:California\s+Polytechnic\s+State|Rutgers|Indiana|Texas\s+A&M)\s+University)$"
)
#: Universities with a campus in another town, which is part of their name there
_ELSEWHERE: Final = re.compile(
    r"(?:(?:The\s+)?Chinese\s+University\s+of\s+Hong\s+Kong|Harbin\s+Institute\s+of\s+Technology)(?=,\s(?:Shenzhen|Weihai)$)"
    r"|(?:The\s+)?Hong\s+Kong\s+University\s+of\s+Science\s+and\s+Technology(?=,\sGuangzhou$)"
    r"|Beijing\s+Normal\s+University(?=,\sZhuhai$)|Shandong\s+University(?=,\s(?:Weihai|Qingdao)$)"
    r"|China\s+University\s+of\s+(?:Petroleum|Geosciences|Mining(?:\s+and\s+|\s*&\s*)Technology)(?=,\s(?:Beijing|Wuhan|Qingdao|Xuzhou)$)"
)
_CITY: Final = re.compile(r"[A-Z][\w'’.]+(?:[\s/–-][A-Z][\w'’.]+){0,2}")
#: University at Havn, SUNY: the system a house belongs to stands behind it
_SYSTEMS: Final = frozenset(("SUNY", "CUNY"))
_OF_A_SYSTEM: Final = re.compile(r"\bUniversity\b|\bCollege\b")
_LEVELS = (("博士", 3), ("硕士", 2), ("碩士", 2), ("学士", 1), ("學士", 1), ("本科", 1))
#: 硕博连读 tells how somebody studied; it is no degree.
WAY = re.compile(r"硕博连读|直博生?")
#: 本科/学士, 研究生（博士）, 博士/研究生: how long somebody studied, beside the degree that was taken
_STAGE = r"(?:大学本科|大學本科|本科|研究生|大学|大學)"
_STAGE_AND_DEGREE = re.compile(
    rf"(?<![一-鿿])(?:{_STAGE}\s?[/／、|]\s?(?P<behind>[一-鿿]{{0,4}}(?:博士|硕士|碩士|学士|學士)(?:学位|學位)?)(?![一-鿿])"
    rf"|{_STAGE}[（(](?P<within>[一-鿿]{{0,4}}(?:博士|硕士|碩士|学士|學士)(?:学位|學位)?)[)）]"
    rf"|(?P<before>[一-鿿]{{0,4}}(?:博士|硕士|碩士|学士|學士)(?:学位|學位)?)\s?[/／]\s?(?:{_STAGE})(?![一-鿿]))"
)
#: 硕士（2004）、学士（2001）
_BETWEEN = re.compile(
    r"\s*+(?:[（(](?:19|20)\d\d[^（）()]{0,12}[)）]\s*+)?(?:degrees?\s*+)?(?:,\s*+and|[,、，/&]|和|及|与|以及|and)\s*+(?:an?\s++|the\s++)?",
    re.I,
)


def degree_alone(text: str) -> str:
    """A text without the stage of studies that forms ask for beside the degree: 学士 for 本科/学士."""
    return _STAGE_AND_DEGREE.sub(lambda found: found["behind"] or found["within"] or found["before"], text)


def is_campus(house: str, place: str) -> bool:
    """Whether a place behind a comma is the campus of the university before it: University of California, Davis."""
    if place in _SYSTEMS:
        return _OF_A_SYSTEM.search(house) is not None
    if _ELSEWHERE.match(f"{house}, {place}"):
        return True
    return bool(CAMPUS.match(house) and _CITY.fullmatch(place) and place.upper() != place)


#: 港口学院, Havn Honors College: a part of the university that stands above it
_PART: Final = re.compile(
    r"[一-鿿]*(?:学院|學院|研究院|研究所|系|学部|中心|书院)$|.*\b(?:School|College|Department|Faculty|Division|Cent(?:er|re))\b.*$"
)
_WHOLE: Final = re.compile(r"大[学學]|科[学學]院|\bUniversi|\bInstitute\s+of\s+(?:[A-Z][a-z]+\s+){0,2}Technology", re.I)


def is_part(school: str, house: str) -> bool:
    """Whether a school may be one of the university ``house``: 港口学院 of 云溪大学, Havn College of Tern."""
    return _WHOLE.search(house) is not None and _WHOLE.search(school) is None and _PART.match(school) is not None


#: Institute of Ice, Northland Academy of Sciences: an academy has its people in its institutes
_ACADEMY: Final = re.compile(r"\bAcademy\s+of\b.*\bSciences?\b")
_INSTITUTE: Final = re.compile(r"\b(?:Institute|Academy|Observatory)\b")


def last_house(name: str) -> str:
    """The university of "Department of Botany, University of California, Davis", with its campus."""
    *_, before, last = "", *name.split(", ")
    of_academy = _ACADEMY.search(last) is not None and _INSTITUTE.search(before) is not None
    return f"{before}, {last}" if of_academy or is_campus(before, last) else last


_FIRST_DEGREE = r"(?:B\.?\s?A\.?|A\.?B\.?|B\.?\s?Sc?\.?|B\.?Eng\.?|LL\.?B\.?)"
_FURTHER_DEGREE = (
    r"(?:M\.?\s?A\.?|M\.?\s?Sc?\.?|MSci|M\.?Eng\.?|M\.?Phil\.?|M\.?Res\.?|MMath|MPhys|MChem|LL\.?M\.?|M\.?B\.?A\.?)"
)
#: BA-BSc Economics, MPhil-PhD in Law, B.Sc. + M.Sc. in Tides; BA MSci Mathematics, with nothing between
_JOINT: Final = re.compile(
    rf"(?<![\w.])(?P<one>{_FIRST_DEGREE}|{_FURTHER_DEGREE})(?:\s?[-–+]\s?)"
    rf"(?P<two>{_FIRST_DEGREE}|{_FURTHER_DEGREE}|Ph\.?\s?D\.?)(?=[\s,;(]|$)"
    rf"|(?<![\w.,] )(?<![\w.])(?P<first>{_FIRST_DEGREE})\s(?P<second>{_FURTHER_DEGREE})(?=\s(?:in\s)?\(?[A-Z]|,\s)"
)


def joint_degree(text: str) -> tuple[str | None, str]:
    """The two degrees of one course of study, as they are printed, and the line with the second of them alone.

    Of ``BA-BSc Economics`` it is ``BA-BSc``, and ``BSc Economics``; nothing where there is none.
    """
    joint = _JOINT.search(text)
    if joint is None:
        return None, text
    return joint[0], text[: joint.start()] + (joint["two"] or joint["second"]) + text[joint.end() :]


def degrees_in_a_row(text: str) -> list[str]:
    """Degrees a text names one right after the other, 学士、硕士和博士 or B.A. and M.A.; else an empty list."""
    found = [match for match in DEGREE.finditer(text) if not WAY.fullmatch(match[0])]
    row = [found[0]] if found else []
    for before, after in pairwise(found):
        if not _BETWEEN.fullmatch(text[before.end() : after.start()]):
            break
        row.append(after)
    names = [" ".join(match[0].split()).removesuffix("学位") for match in row]
    levels = [next((level for word, level in _LEVELS if word in name), name) for name in names]
    return names if len(names) > 1 and len(set(levels)) == len(levels) and len(row) == len(found) else []
