"""The post a line of a CV states: position, institution and department, in either language or both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.read.cv.contact import without_addresses
from seminar.read.cv.degrees import is_campus
from seminar.read.cv.found import Found
from seminar.read.cv.houses_in_short import as_one_campus, as_written
from seminar.read.cv.periods import period
from seminar.read.cv.ranks import RANK_EN, ZH_RANK, is_office
from seminar.read.cv.sections import Section
from seminar.read.cv.who.tenses import NOW, held_now
from seminar.read.document import Line

_HAN: Final = "一-鿿㐀-䶿"
_HOUSE: Final = (
    r"(?:the\s+)?(?:[A-Z][\w&’'-]*\s+){0,5}(?:[Dd]epartment|[Dd]ept|[Ss]chool|[Ff]aculty|[Dd]ivision|[Cc]ollege|[Ll]ab(?:oratory)?|[Cc]ent(?:er|re)|"
    r"[Ii]nstitut\w*|[Uu]niversit\w+|[Aa]cademy|[Gg]roup|[Hh]ospital)\b"
)
_AT: Final = re.compile(
    # University of Texas at Austin is one name
    r"(?<!\s)\s++(?:(?:(?<!\bTexas )(?<!\bIllinois )(?<!\bCarolina )at|with|@)\s+(?:the\s+)?(?=[A-Z])"
    rf"|in\s+(?={_HOUSE})(?:the\s+)?|of\s+the\s+(?=[A-Z])"
    r"|of\s+(?=[A-Z]\w+\s+(?:University|College|Institute)|Universi(?:ty|té|tät|dad)\s))"
)
DEPARTMENT: Final = re.compile(
    r"\b(?:department|departa?mento?|département|dipartimento|dept\.?|school|faculty|division|college\s+of|laboratory|lab|center|centre|institute?|group|graduate\s+school|fakultät|fachbereich|lehrstuhl)\b",
    re.I,
)
UNIVERSITY: Final = re.compile(
    r"\buniversit|\buniv$|\buniv\.|^u\.\s+of\s|\buniversidad|\binstitute\s+of\s+(?:[a-z]+\s+){0,3}technology|\b(?:indian|international|national|weizmann|royal)\s+institutes?\s+of\s+sciences?\b|\bcollege(?:\s(?!station|park|street|road|avenue|hill|of)[a-z]+)?$|\bacadem(?:y|ia|ie)\b|polytechni|hochschule|\bhospital$|\bmedical\s+cent(?:er|re)$|\bclinic$|\blabs$|\bmus[eé]um\b|\b(?:gallery|library|observatory)$|\bnational\s+laborator(?:y|ies)$|\bconservator(?:y|io|ium|oire)\b"
    r"|\b(?:MIT|ETH|EPFL|CNRS|UCLA|Caltech|inc|incorporated|corporation|company|gmbh|ltd|limited|plc|llc|corp)\b|(?-i:\b(?:UMass|UNC|SUNY|CUNY|UC|UT)(?:\s[A-Z][a-z]+){1,2}$|\b(?:NYU|UPenn|UBC|LSE|KAUST|HKUST|CMU|UIUC|UCSD|UCSB|UCSF|KAIST|NUS)\b)|(?-i:\b(?:ASA|AB|AG|SE|BV|NV|Oy|KK|SAS|SARL|SpA)$)"
    r"|(?<=\w )research$|\bresearch\s+(?:institute|lab)",
    re.I,
)
#: Houses that an institute may belong to.
_TEACHES: Final = re.compile(r"\buniversit|\bcollege\b|\bpolytechni|\bhochschule\b|\bunivers", re.I)
_ZH_TOP: Final = re.compile(
    # 灵溪科技（上海）有限公司; 云溪大学附属第一医院; 中国科学院云溪物理研究所
    rf"[{_HAN}]{{2,14}}(?:（[{_HAN}]{{1,8}}）|\([{_HAN}]{{1,8}}\))[{_HAN}]{{0,10}}公司"
    rf"|[{_HAN}]{{2,14}}?(?:大学|大學|[医醫][学學]院)(?:(?!教授|研究[员員]|[讲講][师師]|博士|[兼任])[{_HAN}]){{1,14}}?[医醫]院"
    rf"|[{_HAN}]{{2,14}}?科[学學]院(?:大[学學]|[{_HAN}]{{2,16}}?(?:研究所|天文[台臺]|植物[园園]|研究中心)(?![{_HAN}]{{0,8}}[学學]院))"
    rf"|[{_HAN}]{{2,14}}?(?:(?:大学|大學)(?![路街])|科学院|科學院|研究院|研究所|公司|医院|理工学院|师范学院)(?:（[{_HAN}]{{1,8}}）|\([{_HAN}]{{1,8}}\))?|[{_HAN}]{{2,12}}(?:学院|學院)"
)
#: Houses of scholars who teach nowhere; a university beside them comes first.
_ZH_HOUSE: Final = re.compile(
    rf"[{_HAN}]{{2,12}}?(?:集团|集團|银行|銀行|博物[院馆館]|美[术術][馆館]|[图圖][书書][馆館]|[设設][计計]院|事[务務]所|出版社|基金[会會])"
    # 云港实验室: one that belongs to no university; a 国家重点实验室 does
    rf"|(?<![{_HAN}])(?!重点|国家|联合|课题|本实|该实|中心)[{_HAN}]{{2,4}}(?:国家)?实验室(?![{_HAN}]{{0,8}}主任)(?=的|\s|[，,。]|(?:副|助理|青年)?研究员|博士后|$)"
)
#: 灵溪智能 首席科学家, 现任海岳科技研发总监: a firm without its 公司, right before what somebody is there
_ZH_FIRM: Final = re.compile(
    rf"(?<![{_HAN}])(?:(?:现任|现为|任|在)(?=[{_HAN}]{{4}}))?(?!人工智能|大数据|生物医药|电子信息|计算机|从事)[{_HAN}]{{2,8}}?"
    r"(?:科技|智能|智行|机器人|生物|医药|制药|汽车|半导体|网络|软件|电子|通信|通讯|信息|数据|动力|航天|能源|新材|资本|咨询|传媒)"
    r"(?=\s{0,4}(?:联合)?(?:创始人|创办人|首席|高级|资深|总经理|副?总裁|董事|(?:技术|研发|产品|算法|数据)(?:副)?总监|算法|合伙人))"
)
_ZH_PART: Final = re.compile(
    rf"\s*([{_HAN}](?:学院|學院)|[{_HAN}]{{2,16}}?(?:学院|學院|研究院|研究所|学系|學系|系|实验室|實驗室|研究中心|中心|部|所))"
)
_ZH_LEAD: Final = re.compile(
    r"^(?:[年月日]?(?:起|以来|至今|后)?(?:开始|一直)?)(?:加入|进入|入职|调入|调任|来到|现任职于|现任|现为|(?:我|本人)(?:目前|现在|现)?(?:就读于|任职于|是|在)|现就职于|任职于|就职于|任|在|于|为|就读于|毕业于)"
)
#: 林远舟目前是云溪大学: whose house it is
_WHO_IS: Final = re.compile(rf"^[{_HAN}]{{2,4}}(?:目前|现在|现)?是(?=[{_HAN}]{{4}})")
#: 高级算法工程师, where it stands by itself: the trade is part of the post.
_TRADE: Final = re.compile(
    rf"(?<![{_HAN}])(?![{_HAN}]{{0,8}}(?:大学|学院|研究院|研究所|公司))[{_HAN}]{{2,8}}(?:工程师|架构师|科学家|分析师|设计师|经理)(?![{_HAN}])"
)
_STUDIES_ZH: Final = re.compile(r"(?:在读)?(?:博士|硕士)(?:研究)?生|本科生")
_TEACHES_ZH: Final = re.compile(r"教授|研究[员員]|[讲講][师師]|主任|工程师")
#: 教授简介, 院士风采: what a page is called
_OF_A_PAGE: Final = re.compile(
    r"的?(?:个人|個人)?(?:简介|簡介|简历|簡歷|介绍|介紹|风采|風采|名录|名單|名单|队伍|隊伍|主页|團隊|团队)"
)
#: 云溪科学院院士、云溪工程院外籍院士: whom an academy chose works elsewhere
_ACADEMICIAN: Final = re.compile(rf"[{_HAN}]{{2,10}}院(?:外籍|资深|資深|通讯|通訊)?院士")
MENTOR: Final = re.compile(
    r"(?:博士(?:研究)?生|硕士(?:研究)?生|研究生|本科生)(?:和|、|/)?(?:硕士(?:研究)?生|博士(?:研究)?生)?(?:合作)?(?:导师|指导教师)|博导|硕导"
)
#: （导师：沈若水教授、王若水教授）
_ADVISED_ZH: Final = re.compile(r"[（(](?:合作|指导)?(?:导师|導師)\s?[:：为]?[^（）()]{2,60}[)）]")
#: 招收硕士生和博士生: whom a group looks for.
_RECRUITS: Final = re.compile(
    r"(?:招收|招募|招聘|诚招|欢迎|招)[^，,。；;\n]{0,12}?(?:博士后|[博硕]士(?:研究)?生|研究生|本科生)[^，,。；;\n]{0,24}"
)
#: A text in both languages, one behind the other: 副研究员 Associate Research Fellow.
HALVES: Final = re.compile(
    rf"(?P<en>[A-Za-z][^{_HAN}]{{2,160}}?)[\s/|,，(（]*(?P<zh>[{_HAN}][^A-Za-z@]{{1,80}})"
    rf"|(?P<zh2>[{_HAN}][^A-Za-z@]{{1,80}}?)[\s/|,，(（]*(?P<en2>[A-Za-z][^{_HAN}]{{2,160}})"
)
#: Research Scientist at Nimbus: whoever employs somebody needs no word for a house in its name.
_HELD_AT: Final = re.compile(
    r"\s(?:at|@)\s+(?:the\s+)?(?P<house>[A-Z][\w&.'-]*(?:\s+(?:(?:of|for)\s+)?[A-Z][\w&'-]*){0,4})"
)
#: Fourth-year PhD candidate, 3rd year doctoral student
_YEAR_OF_STUDY: Final = re.compile(
    r"\b(?:(?:first|second|third|fourth|fifth|sixth|final|last)|\d(?:st|nd|rd|th))[-\s]year\s+(?=\S)", re.I
)
#: Research Assistant Lakemont University: no comma between the post and the house
_RANK_THEN_HOUSE: Final = re.compile(
    rf"(?i:{RANK_EN.pattern})(?=\s(?:[A-Z][\w&'’-]{{1,30}}\s){{1,4}}(?:University|College|Polytechnic|Institute\s+of\s+Technology)\b)"
)
#: University of Northfield NSW 2000
_STATE: Final = re.compile(r"\s+(?:NSW|VIC|QLD|ACT|TAS)(?:\s+\d{4})?\b")
#: Nimbus Robotics Inc.: the stop is part of the name
_FIRM: Final = re.compile(r"\b(?:Inc|Ltd|Co|Corp|S\.A|B\.V|N\.V|S\.p\.A)$")
#: Tern Technologies Co., Ltd. Havn
_FIRM_IN_FULL: Final = re.compile(r"(?<=\w)\s+Co\.?(?P<comma>,?)\s?Ltd\b\.?")
#: Nimbus Robotics, Inc.
_FIRM_BEHIND: Final = re.compile(r"(?<=\w),\s(?=(?:Inc|LLC|Corp|GmbH|PLC)\b)")
#: University of Norland at Havn: the campus is part of the name, unless a house of its own follows
_CAMPUS_AT: Final = re.compile(
    r"(\bUniversity of [A-Z][^\W\d_]*(?:[`'ʻ’‘][^\W\d_]+)?(?: [A-Z][a-z]+)?) at "
    r"(?=[A-Z][^\W\d_]+(?! (?:University|College|Institute|School|Hospital)))"
)
#: University at Havn
_UNIVERSITY_AT: Final = re.compile(r"(?<![A-Z\w’'] )(?<![a-z]\s)(?<!\w)University at (?=[A-Z])")
#: What stands for the blanks and the comma within a name.
_BLANK, _COMMA = "\1", "\2"
_LONGEST_DATE: Final = 60
#: Lines of one post at most that stand together
_FEW_LINES: Final = 3
#: I am currently a PhD student
_I_AM: Final = re.compile(r"^(?:I\s+am|I['’]m|[Hh]e\s+is|[Ss]he\s+is)\s+(?:currently\s+|now\s+)?(?=an?\s|the\s)")
#: School of Tides, the University of Havn
_THE: Final = re.compile(r"^the\s(?=Universit|[A-Z][a-z]+\sUniversit)")
_AS_WRITTEN: Final = str.maketrans({_BLANK: " ", _COMMA: ","})
#: Associate Professor with tenure
_TENURED: Final = re.compile(r"(?<=[a-z])\s(?:with|without)\s[Tt]enure$")
_INSTITUTE: Final = re.compile(r"^[A-Z].*\b(?:Institute|Academy|Laboratory|Observatory)\b")
_PART: Final = re.compile(r"(?:Department|Dept\.?|School|Faculty|Division)\sof\b")
_FEW_WORDS: Final = 5
#: PhD candidate in Tides and Ports: what a student studies is no part of the post
_STUDENT_IN: Final = re.compile(r"(?<=\b(?:student|Student))\sin\s.+|(?<=\b(?:candidate|Candidate))\sin\s.+")
#: Lines of a post that tell what it is and where.
_MOST_LINES: Final = 3
#: Professor of Cardiology and Honorary Consultant Cardiologist
_SECOND_POST: Final = re.compile(
    r"\s+(?:and|&)\s+(?=(?:[Hh]onorary|[Hh]ead|[Dd]irector|[Cc]hair|[Dd]ean|[Dd]eputy|[Vv]ice|[Aa]ssociate|[Cc]onsultant|[Aa]djunct|[Cc]o-)\b)"
)
#: 現職, Present posts: what is below is held now, dated or not
_PRESENT: Final = re.compile(r"[现現](?:[职職任在])|\b(?:present|current)\b", re.I)
#: Senior Curator, Textiles and Dress: the collection is part of the post.
_WITH_COLLECTION: Final = re.compile(
    r"(?:[A-Z][a-z]+\s){0,2}(?:Curator|Librarian|Archivist|Conservator|Keeper|Editor),\s"
    r"[A-Z][a-z]+(?:,?\s(?:and|of|&)(?:\sthe)?\s[A-Z][a-z]+|\s[A-Z][a-z]+){0,4}"
)
#: Tern University and, since 2021, dean: what joins a house with what stands behind the comma
_LEFT_OVER: Final = re.compile(r"\s+(?:and|or|as\s+well\s+as|in|since|from)$")
#: Reader – since 2031 – Gull College: a piece of its own
_SINCE_APART: Final = re.compile(
    r"(?:^\W{0,4}|\s?[;,|·–—.-]\s|\s{2,}|\t)since\s(?:[a-z]{3,9}\.?\s)?(?:\d{1,2}/)?(?:19|20)\d\d(?=\s?[;|·\t]|[,.]\s|\s[–—-]\s|\s{2})",
    re.I,
)
_ASIDE: Final = re.compile(
    r",?\s+(?:where|working|advised|supervised|under\s+the|and\s+(?:I|he|she)\b|whose|who|since|from\s+\d|with\s+(?:Prof|Dr)\b)"
)


_OF_UNIVERSITIES: Final = re.compile(r"\bUniversity-[A-Z]")  # University-Industry Cooperation
#: Role: research scientist: what somebody did in one project
_ROLE: Final = re.compile(r"\W{0,4}Role\s?:", re.I)


def post(found: Found, text: str, *numbers: int) -> None:
    """What a line says of a post; a line in both languages says it on both sides."""
    text = text[:1_000]
    if not has_han(text):
        post_en(found, text, *numbers)
    elif both := HALVES.fullmatch(text.strip().rstrip(")）")):
        post_zh(found, both["zh"] or both["zh2"], *numbers)
        post_en(found, both["en"] or both["en2"], *numbers)
    else:
        post_zh(found, text, *numbers)


def post_en(found: Found, text: str, *numbers: int) -> None:
    """A post and where it is held: "Associate Professor, Department of X, University of Y"."""
    if _WITH_COLLECTION.fullmatch(text.strip()) and not (UNIVERSITY.search(text) or DEPARTMENT.search(text)):
        found.pair("position", text.strip(), Lang.EN, *numbers)
        return
    if _ROLE.match(text):
        return
    text = _RANK_THEN_HOUSE.sub(r"\g<0>,", _STATE.sub("", _YEAR_OF_STUDY.sub("", text)))
    text = _SINCE_APART.sub(" ; ", text) if "ince " in text else text
    text = re.sub(r"\((?:[^()]*)\)", " ", without_addresses(_ASIDE.split(text[:1_000].strip())[0]))
    if (when := period(text)) is not None:
        text = text[: when.span[0]] + " ; " + text[when.span[1] :]
    pieces = _pieces(text)
    house = _university(pieces)
    for piece in pieces:
        rank = RANK_EN.search(piece)
        if rank and len(piece.split()) <= 8:
            found.pair("position", _bare_rank(piece, rank), Lang.EN, *numbers)
        elif piece == house:
            found.pair("affiliation", piece, Lang.EN, *numbers)
        elif DEPARTMENT.search(piece) and piece[0].isupper() and len(piece.split()) <= 10:
            found.pair("department", piece, Lang.EN, *numbers)
    if found.has("position", Lang.EN) and not found.has("affiliation", Lang.EN) and (at := _HELD_AT.search(text)):
        found.pair("affiliation", at["house"].strip(), Lang.EN, *numbers)
        if found.bilingual("department").en == at["house"].strip():
            del found.values["department"][Lang.EN], found.lines["department.en"]


def _university(pieces: Sequence[str]) -> str | None:
    """The house among the parts of a line; an institute for research comes behind the university it belongs to."""
    houses = [
        piece
        for piece in pieces
        if UNIVERSITY.search(piece)
        and piece[0].isupper()
        and len(piece.split()) <= 10
        and not (_names_rank(piece) or _OF_UNIVERSITIES.search(piece))
    ]
    first = next(iter(houses), None) or _institute(pieces)
    if first is None or _TEACHES.search(first) or DEPARTMENT.search(first) is None:
        return first
    return next((house for house in houses if _TEACHES.search(house)), first)


def _institute(pieces: Sequence[str]) -> str | None:
    """The institute that one of the other pieces is a part of: Department of Salt, Royal Institute of Tides."""
    named = [piece for piece in pieces if _INSTITUTE.search(piece) and not (_PART.match(piece) or _names_rank(piece))]
    return named[0] if len(named) == 1 and any(map(_PART.match, pieces)) else None


def _names_rank(piece: str) -> bool:
    return RANK_EN.search(piece) is not None and len(piece.split()) <= 8


def _bare_rank(piece: str, rank: re.Match[str]) -> str:
    """A post in few words as it stands; of many what comes before a second one, else the rank alone."""
    if len(piece.split()) > _FEW_WORDS:
        piece = _SECOND_POST.split(piece, maxsplit=1)[0]
    piece = _TENURED.sub("", piece)
    piece = _STUDENT_IN.sub("", re.sub(r"^(?:and|an?|the)\s+", "", _I_AM.sub("", piece)))
    return piece if len(piece.split()) <= _FEW_WORDS and RANK_EN.search(piece) else rank[0]


def _pieces(text: str) -> list[str]:
    """The parts of an English line; a university keeps its campus: University of California, Davis."""
    made: list[str] = []
    text = as_one_campus(_FIRM_BEHIND.sub(f"{_COMMA} ", text))
    text = _UNIVERSITY_AT.sub(rf"University{_BLANK}at{_BLANK}", text)
    text = _FIRM_IN_FULL.sub(_firm_as_one, _CAMPUS_AT.sub(rf"\1{_BLANK}at{_BLANK}", text))
    for part in _AT.split(text):
        for bare in re.split(r"(,)|(?<=[a-z]{5})\.\s+(?=[A-Z])|;|\||·|•|>|»|\t|\s{2,}|\s(?:[–—-]|--)\s", part):
            piece = _THE.sub("", _LEFT_OVER.sub("", bare.strip(" .:*–—-"))) if bare else ""
            piece = f"{piece}." if _FIRM.search(piece) and f"{piece}." in bare else piece
            piece = piece.translate(_AS_WRITTEN)
            piece = as_written(piece)
            if len(made) > 1 and made[-1] == "," and is_campus(made[-2], piece):
                made[-2:] = [f"{made[-2]}, {piece}"]
            elif piece:
                made.append(piece)
    return [piece for piece in made if piece != ","]


def _firm_as_one(told: re.Match[str]) -> str:
    """A firm whose name has a comma, as one name and with what stands behind it apart: Tern Co., Ltd. Havn."""
    return f" Co.{_COMMA if told['comma'] else ''} Ltd. ; "


def post_zh(found: Found, text: str, *numbers: int) -> None:
    """A post in Chinese: 云溪大学大气科学学院副教授."""
    text = MENTOR.sub(" ", _RECRUITS.sub(" ", _ADVISED_ZH.sub(" ", text[:1_000])))
    elsewhere = _ACADEMICIAN.sub(" ", text)
    text = elsewhere if ZH_RANK.search(elsewhere) and _ZH_TOP.search(elsewhere) else text
    rank = _TRADE.search(text) or _first_rank(text)
    top = _top_house(text) or _ZH_HOUSE.search(text) or _ZH_FIRM.search(text)
    if top:
        found.pair("affiliation", _ZH_LEAD.sub("", _WHO_IS.sub("", top[0])), Lang.ZH, *numbers)
        if part := _ZH_PART.match(text, top.end()):
            found.pair("department", part[1], Lang.ZH, *numbers)
    if rank:
        found.pair("position", rank[0], Lang.ZH, *numbers)


def _top_house(text: str) -> re.Match[str] | None:
    """The first house of a text; of a school the university behind its comma: 港口学院，云溪大学，云溪市."""
    top = _ZH_TOP.search(text)
    if top is None or not top[0].endswith(("学院", "學院")):
        return top
    above = next((one for one in _ZH_TOP.finditer(text, top.end()) if one[0].endswith(("大学", "大學"))), None)
    between = text[top.end() : above.start()] if above else ""
    return above if re.search(r"[，,、&|\s]", between) and not ZH_RANK.search(between) else top


def rank_beside_office(text: str) -> str | None:
    """The rank a life in Chinese tells beside an office that is held for a time: 副教授 for the 副院长 of a school."""
    rank = _first_rank(MENTOR.sub(" ", _RECRUITS.sub(" ", text[:1_000])))
    return None if rank is None or is_office(rank[0]) else rank[0]


def _first_rank(text: str) -> re.Match[str] | None:
    """The first rank a text gives; 教授 before the office beside it: 云溪大学海洋学院院长、教授."""
    ranks = [rank for rank in ZH_RANK.finditer(text) if not _OF_A_PAGE.match(text, rank.end())]
    ranks = [rank for rank in ranks if not is_office(rank[0])] or ranks
    # 动物学博士研究生，教授: the highest degree, and what somebody is
    taught = next((rank for rank in ranks if _TEACHES_ZH.search(rank[0])), None)
    return taught if taught and _STUDIES_ZH.fullmatch(ranks[0][0]) else (ranks[0] if ranks else None)


def latest_at(section: Section, house: Bilingual) -> Iterator[Line]:
    """The lines of the last post of a section, where it is held at ``house`` though its end is told."""
    last: tuple[str, Sequence[Line]] = ("", ())
    for block in _blocks(section):
        ends = [when.to for line in block if (when := period(line.text)) and when.from_ and when.to]
        if ends and max(ends) > last[0]:
            last = (max(ends), block)
    whole = " ".join(line.text for line in last[1])
    if any(side.text in whole for side in house.sides()):
        yield from last[1][:_MOST_LINES]


def current(section: Section) -> Iterator[Line]:
    """The lines of the post that goes on in an employment section; of the first where none is dated."""
    blocks = _blocks(section)
    for n, block in enumerate(blocks):
        for at, line in enumerate(block):
            if (when := period(line.text)) is not None and when.ongoing:
                if n and _tells_where_and_when(block):
                    yield from _rank_apart(blocks[n - 1])
                yield from _around(block, at)
                return
    if blocks and section.heading is not None and _PRESENT.search(section.heading.text):
        dated = [line for line in blocks[0] if period(line.text)]
        # one date is that of the post, whenever it is to end; with more of them the undated line is what is held now
        yield from [line for line in blocks[0] if len(dated) == 1 or line not in dated][:3]
    elif blocks and not any(period(line.text) for block in blocks for line in block):
        # undated: what is said to be now, else the first that is not said to be over
        lines = [line for block in blocks for line in block]
        now = [line for line in lines if NOW.search(line.text)]
        yield from now[:1] or [line for line in blocks[0] if held_now(line.text).strip()][:3]


def _rank_apart(block: Sequence[Line]) -> Iterator[Line]:
    """The post that stands above its date and apart from it: Tern University, Lecturer, a blank line, 2031 –."""
    if len(block) <= _FEW_LINES and not any(period(line.text) for line in block):
        ranked = any((ZH_RANK if has_han(line.text) else RANK_EN).match(line.text.strip()) for line in block)
        yield from block if ranked else ()


def _tells_where_and_when(block: Sequence[Line]) -> bool:
    """Whether a block is a date, above or below which stands a town or a house, but no post."""
    ranked = any((ZH_RANK if has_han(line.text) else RANK_EN).search(line.text) for line in block)
    return not ranked and len(block) <= _FEW_LINES and any(map(_is_date_alone, block))


def _is_date_alone(line: Line) -> bool:
    """Whether a line is a date and nothing else, as one is that a column left on its own: Since 2031."""
    when = period(line.text[:_LONGEST_DATE])
    return when is not None and len(line.text.strip()) <= when.span[1] - when.span[0] + 2


def _blocks(section: Section) -> list[list[Line]]:
    """The filled lines of a section between its blank ones."""
    block: list[Line] = []
    blocks = [block]
    for line in section.lines:
        if line.text.strip():
            block.append(line)
        elif block and not all(map(_is_date_alone, block)):
            blocks.append(block := [])
    return [block for block in blocks if block]


def _around(block: Sequence[Line], at: int) -> Iterator[Line]:
    """The line of a period and the lines that go with it: those after it where the block begins with a period."""
    yield block[at]
    dated = [period(line.text) is not None for line in block]
    if dated[0]:
        rest = block[at + 1 :]
        # below the years with an employer may stand those of the post held there now
        stop = next((n for n, line in enumerate(rest) if (when := period(line.text)) and not when.ongoing), len(rest))
        yield from rest[:stop][:3]
        return
    if (whole := _entry_of(dated, at)) is not None:
        yield from (block[n] for n in whole if n != at)
        return
    start = max((n for n in range(at) if dated[n]), default=-1)
    yield from block[max(start + 1, at - 3) : at]
    if sum(dated) == 1:
        yield from block[at + 1 : at + 3]


def _entry_of(dated: Sequence[bool], at: int) -> range | None:
    """The lines of one post among several of equally many, of which one line each has the years; else ``None``."""
    ats = [n for n, has_years in enumerate(dated) if has_years]
    size = len(dated) // len(ats)
    alike = len(ats) > 1 and size > 1 and [n // size for n in ats] == list(range(len(ats)))
    if not alike or len(dated) != size * len(ats) or len({n % size for n in ats}) > 1:
        return None
    return range(at - at % size, at - at % size + size)
