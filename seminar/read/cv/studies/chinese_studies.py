"""The institution and the subject in a line of studies in Chinese."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.cv.degrees import DEGREE, INSTITUTION, ZH_INSTITUTION
from seminar.read.cv.studies.study_details import DETAIL, PLACE
from seminar.read.cv.works.authors import surely_author

_ZH_SUBJECT: Final = re.compile(
    r"专业[为是](?P<said>[一-鿿]{2,16})|(?:[，,\s]|大学|学院|研究院|研究所|系|^|攻读|在)([一-鿿（）()]{2,20}?)专业"
)
#: 化学（国家级一流专业）: what a ministry says of a course of study
_RANKED_SCHOOL: Final = re.compile(r"[（(](?:国家|省|校|双一流|一流|卓越|拔尖|强基|教育部|全国)[^（）()]{0,16}[)）]")
#: 海冰学博士: a subject right before the degree
_GLUED: Final = re.compile(r"(?<=[\s，,、|])[一-鿿]{2,12}$")
#: 海冰技术、盐与港口硕士: several fields before the degree that are one subject
_SEVERAL_GLUED: Final = re.compile(
    r"(?<=[\s，,|])[一-鿿]{2,8}(?:、[一-鿿]{2,8}){0,2}、[一-鿿]{1,8}[与和及][一-鿿]{2,8}$"
)
#: 云溪大学，硕士，获优秀学生、论文奖: what else than the degree somebody was given
_HONOURED: Final = re.compile(
    r"[，,；;]\s*(?:曾|并|多次)?(?:荣获|获(?:得|评)?)(?![^，,；;]{0,20}(?:学位|博士|硕士|学士|专业)).*$"
)
#: 内科学（心血管病）, 外科学(骨外): the fields of medicine have their branch in brackets
_CLINICAL: Final = re.compile(
    r"(?:内|外|儿|妇产|眼|肿瘤|中医内|中医外|口腔临床医|耳鼻咽喉)科?学[（(][一-鿿、与和]{2,10}[)）]"
)
#: 港口学院海冰学专业: the school before the subject
_SCHOOL_BEFORE: Final = re.compile(r"^[一-鿿]{2,14}?(?:学院|學院|科学院|学部|学系|系(?![统統列]))(?=[一-鿿]{2})")
#: 海冰学专业潮汐方向
_WAY_BEHIND: Final = re.compile(r"[一-鿿]{2,12}方向")
#: 云溪气象研究所, 北野皇家气象研究所 （NMI）: a line of its own
_ALONE: Final = re.compile(r"^\s*[一-鿿]{3,16}(?:研究所|研究院|研究中心|实验室|天文台)(?=\s*(?:$|[，,|（(]))")
_SHORT_BEHIND: Final = re.compile(r"\s?[（(][A-Z]{3,10}[)）]")
_UNIVERSITY: Final = re.compile(r"大[学學](?:[学學]院)?$")
#: 海冰学, 海洋工程-海冰与潮汐, 海冰学&经济学: a science with its branch, or two of them
_SUBJECT: Final = re.compile(r"[一-鿿与及（）()]{2,16}(?:\s?[-–—&＆+]\s?[一-鿿]{2,12})?")
#: 云溪人: where somebody is from; but 机器人
_FROM: Final = re.compile(r"(?<!机器)(?<!機器)人(?:氏)?$")
#: 海冰学院拔尖班, 云溪大学
_UNIVERSITY_BEHIND: Final = re.compile(r"[一-鿿]{0,6}[,，]\s*(?=[一-鿿]{2,12}大[学學])")
#: 中国，云溪: the land and the town at the end of a line
_IN_LAND: Final = re.compile(
    r"(?<=[\s，,])(?:中国|中國|美国|美國|英国|英國|德国|德國|法国|法國|日本|加拿大|澳大利亚|新加坡|荷兰|荷蘭|瑞士|韩国|韓國)"
    r"[，,·\s]\s{0,2}[一-鿿]{2,6}\s*$"
)
_LATIN: Final = re.compile(r"[A-Z][A-Za-zÀ-ÿ .,'’&–-]*[A-Za-z]")


def house_and_subject(rest: str) -> tuple[str | None, str | None]:
    """The institution and the subject a line in Chinese states, its years and honours taken out."""
    rest = _IN_LAND.sub("", rest.rstrip("| "))
    rest = _HONOURED.sub("", _RANKED_SCHOOL.sub(" ", rest.replace("｜", "|")))
    rest = re.sub(
        r"(?:毕业于|就读于|考入|赴|前往|升入|毕业|攻读|获得|获|授予|在读|在(?=[一-鿿]{2,12}(?:大学|学院|研究院|科学院))|于(?=[一-鿿]))",
        " | ",
        rest,
    )
    institution = subject = None
    if match := ZH_INSTITUTION.search(rest) or _ALONE.match(rest):
        match = _above_school(rest, match)
        institution = " ".join(match[0].split())
        # 云溪大学（YXU） is 云溪大学; of an institute the letters are what it is known by
        if (short := _SHORT_BEHIND.match(rest, match.end())) and _UNIVERSITY.search(institution) is None:
            institution += short[0]
        elif short:
            rest = rest[: match.end()] + rest[short.end() :]
    elif latin := next((run for run in _LATIN.finditer(rest) if INSTITUTION.search(run[0])), None):
        institution = latin[0].strip(" ,.")
    if match := _ZH_SUBJECT.search(rest):
        subject = str(match["said"] or match[2])
        if institution and institution in subject:
            subject = subject.split(institution)[-1] or None
        subject = _SCHOOL_BEFORE.sub("", subject) if subject else None
        if subject and (way := _WAY_BEHIND.match(rest, match.end())):
            subject = f"{subject}专业{way[0]}"
    if subject is None and (clinical := _CLINICAL.search(rest)):
        subject = clinical[0]
    spare = rest.replace(institution or "\0", " | ", 1)
    spare = DEGREE.sub(" | ", spare)
    if subject is None:
        before = rest[: degree.start()] if (degree := DEGREE.search(rest)) else ""
        glued = _GLUED.search(before)
        if several := _SEVERAL_GLUED.search(before):
            subject = several[0]
        elif glued and not (institution and glued[0] in institution):
            told = glued[0].rpartition(institution)[2] if institution else glued[0]
            spare = f"{told} | {spare}"  # 云溪大学，云溪，海冰学博士: what stands with the degree comes first
    if subject is None:
        for piece in re.split(r"[，,;；|、\s（）()/:：。]+", spare):
            bare = piece.removesuffix("专业").strip(" .-–—")
            if (
                _SUBJECT.fullmatch(bare)
                and not PLACE.match(bare)
                and not DETAIL.match(bare)
                and not re.search(
                    r"(?:大[学學]|学位|學位|毕业|教育(?!(?:技术|心理|经济|管理|信息|政策|史|测量|领导)学?$|学)|保送|推免|统招|全日制|导师|院士|先生|女士|老师|预计|[资資]助|公派|排名|先后|分别|联合培养|学习|获得|教授|研究生|在读|至今|进行|進行|海归|海歸|^长期|^致力|^从事|^主要从事)",
                    bare,
                )
                and not re.search(r"(?:[学學]院|研究院|所|[^科]系)$", bare)
                and not _FROM.search(bare)
            ):
                subject = bare
                break
    if subject is None and institution:
        subject = next(
            (piece for piece in re.split(r"[，,;；|（）()。]+|\s{2,}", spare) if _is_latin_subject(piece.strip())), None
        )
    return institution, subject.strip() if subject else None


def _above_school(rest: str, house: re.Match[str]) -> re.Match[str]:
    """The university behind the comma of its school, where the small comes first: 海冰学院, 云溪大学, 北野."""
    if not house[0].endswith(("学院", "學院")) or "大" in house[0]:
        return house
    behind = _UNIVERSITY_BEHIND.match(rest, house.end())
    return (ZH_INSTITUTION.match(rest, behind.end()) if behind else None) or house


def _is_latin_subject(piece: str) -> bool:
    """Whether a piece of a Chinese line is a subject in Latin letters: Electrical Engineering; no house, no person."""
    words = piece.split()
    named = _LATIN.fullmatch(piece) is not None and 1 < len(words) <= 6
    return named and not (INSTITUTION.search(piece) or PLACE.match(piece) or surely_author(piece))
