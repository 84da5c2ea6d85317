"""Stays within a study and posts beside it: what a list of studies has that was not studied for a degree."""

from __future__ import annotations

import re

from seminar.read.cv.degrees import DEGREE, ZH_INSTITUTION
from seminar.read.cv.periods import period
from seminar.read.cv.ranks import ZH_RANK
from seminar.read.cv.studies.study_lines import ADVISED, ZH_ADVISED, without_state

#: Sandwich period at Northfield University, Erasmus exchange semester: a stay within the study that stands above it
VISIT = re.compile(
    r"^\W*(?:sandwich|erasmus)\b|\b(?:per[ií]odo|doutorado|estágio)[\s-]+sandu[ií]che\b|\b(?:sandwich|exchange|mobility)\s+(?:period|stay|semester|year|term|doctorate)\b"
    r"|\b(?:semester|year|term)\s+abroad\b"
    r"|\b(?:exchange|visiting)\s+(?:ph\.?d\.?\s+|doctoral\s+|(?:under)?graduate\s+)?(?:student|scholar|research|program)|联合培养|访问(?:本科|研究)?生|访问学生|访问学者|交换生|博士后|博士後",
    re.I,
)
#: Summer School on Ice; online course; 暑期学校: without a degree, nothing that was studied for one
_COURSE = re.compile(
    r"\b(?:summer|winter|spring|autumn)\s+(?:school|institute|academy)\b|\b(?:short|online|certificate|training|refresher|crash|summer|intensive|language)\s+(?:courses?|program(?:me)?)\b"
    r"|(?<!post)(?<!post-)\b(?:graduate|teaching|professional)\s+certificate\b|\b(?:workshops?|masterclass(?:es)?|boot\s?camp|MOOCs?|Coursera|edX|Udacity|executive\s+education|certification|non-degree)\b"
    # 2031-07: Completed the Harbour Programme at Tern University; Participated in …
    r"|^\W*(?:(?:19|20)\d\d[-./]?\d{0,2}\W{1,4})?(?-i:Completed|Participated\sin|Attended|Took\spart\sin)\b"
    r"|暑期(?:[学學]校|科研|研究|[项項]目|[实實][习習])|冬季[学學]校|短期(?:课程|課程|培训|班)|培[训訓]班|研修班|[进進]修|工作坊|[讲講][习習]班|[结結][业業][证證][书書]|(?:在线|網上|网络)课程|慕课",
    re.I,
)
#: What parts a degree from the stay told behind it: "2001 MSc, X University; sandwich year at Y"
_ASIDE = re.compile(r"[;；(（]|\b(?:with|including)\b")
_DOT = re.compile(r"\s*[·•|｜]\s*")
_CLOSED = re.compile(r"[)）]")
_YEARS_LAST = re.compile(r"(?=[,，\s]\s?(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)\d\d|now|present))?\s*$)", re.I)
#: 慕海大学  联合培养博士: in a list of studies, with its years and its house, one of them
JOINTLY = re.compile(r"联合培养(?:博士|硕士)")
_HELD = re.compile(
    r"讲师|講師|(?<!导师)(?:副|助理|特聘)?教授$|研究员$|[医药护技]师$|工程师$|馆员$|助教$|教师$|经理$|总监$|编辑$|\b(?:residen(?:cy|t)|affiliate|fellow(?:ship)?|internship|houseman|house\s+officer|registrar|[fm]rc[a-z]{1,4}(?:\s?\([a-z]+\))?|royal\s+college\s+of\s+(?:physicians|surgeons|pathologists|anaesthetists|nursing)|lecturer|instructor|(?:assistant|associate|full)\s+professor|(?:research|staff)\s+(?:scientist|associate|assistant|engineer)|teaching\s+(?:assistant|fellow)|postdoc\w*)\b",
    re.I,
)
#: 特聘研究员、博士生导师: what goes with a post behind it
_MENTOR_BEHIND = re.compile(r"[、，,\s]{0,3}(?:(?:博士|硕士|研究)(?:研究)?生(?:合作)?导师|博导|硕导)\s*$")
_TABLE_HEAD = re.compile(
    r"(?:(?:degrees?|institut\w++|universit\w++|school|college|years?|grades?|division|subjects?|major|field|period|duration|from|to|dates?"
    r"|c?gpa|board|marks|location|时间|起止时间|起止年月|学校|院校|毕业院校|专业|学历|学位|学历学位|导师)[\s|/，,]*){2,8}",
    re.I,
)


def without_stay(part: str) -> str:
    """A degree without the stay told behind it (years behind that are the degree's); a stay for itself is left."""
    visit = VISIT.search(part)
    aside = None if visit is None else _ASIDE.search(part, 0, visit.start())
    if aside is None or DEGREE.search(part, 0, aside.start()) is None:
        return part
    closed = _CLOSED.search(part, aside.end()) if aside[0] in "(（" else _YEARS_LAST.search(part, aside.end())
    return part[: aside.start()].rstrip(" ,，") + (" " + part[closed.end() :] if closed else "")


def is_post(part: str) -> bool:
    """Whether a line is of a post or a visit and not of a degree; the heads of a table's columns are none either."""
    if _TABLE_HEAD.fullmatch(part[:200]):
        return True
    bare = without_state(ZH_ADVISED.sub(" ", ADVISED.sub(" ", part[:400])))
    if JOINTLY.search(bare) and ZH_INSTITUTION.search(bare) and (when := period(bare)) and when.from_:
        return False
    if DEGREE.search(bare) is None and _COURSE.search(bare):
        return True
    bare = _MENTOR_BEHIND.sub("", without_stay(bare))
    if DEGREE.search(bare) is None and ZH_RANK.fullmatch(_DOT.split(bare.strip(), maxsplit=1)[0]):
        return True  # 助理研究员 · 海冰与潮汐
    return VISIT.search(bare) is not None or (DEGREE.search(bare) is None and _HELD.search(bare) is not None)
