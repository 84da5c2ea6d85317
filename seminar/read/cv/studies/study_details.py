"""What stands beside a study without being part of it: theses, advisers, marks, towns and lands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.degrees import DEGREE, INSTITUTION
from seminar.read.cv.periods import period
from seminar.read.cv.works.line_kinds import AWARD
from seminar.read.document import Line

__all__ = ["DETAIL", "PLACE", "is_told_at_length", "tells_of_award", "without_told_below"]

DETAIL = re.compile(
    r"^[\s•·*-]*(?:thesis|dissertation|(?:ph\.?d\.?|doctoral|master['’]?s?|m\.?sc\.?|bachelor['’]?s?|b\.?sc\.?)\s(?:thesis\s|project\s)?(?:title|project|thesis|dissertation|topic)\s?:|advis[eo]rs?|supervis|co-?advis|gpa|overall\s+gpa|cgpa|minor|honou?rs\b(?!\s[^;:]{3,60}(?:Bachelor|Master|\bB\.?Sc|\bB\.?A\.?\b))|committee|mentor|handing\s+in|(?:to\s+be\s+)?(?:submitted|defended)\b|(?:submission|defen[cs]e|viva)\b|coursework|relevant|rank|grade|score|title:|cum\s+laude|summa|magna|título:|orientador|coorientador|bolsista|bolsa|tese:|tesis|betreuer|gutachter|导师|指导教师|合作导师|学位论文|毕业论文|(?:博士|硕士|本科|学士)(?:学位|毕业)?论文(?:题目)?\s?[:：]|论文题目|论文\s?(?:[:：]|$)|绩点|排名|(?:研究方向|访问|交流|荣誉|获奖)\s?[:：]|主修课程|核心课程|gre\b|toefl|ielts|scholarship|award"
    # Prof. Ada Brandt (Tern College); 2nd: Dr. Carl Frost: who advised
    r"|(?:\d(?:st|nd|rd|th)\s?[:.)]\s*)?(?-i:(?:Prof(?:essor)?|Dr)\.?\s+(?:Dr\.\s+)?(?!Phil|Rer|Ing|Med|Sc|Jur)[A-Z]))",
    re.I,
)
PLACE = re.compile(
    r"^(?:[A-Z]{2}|USA|U\.S\.A?\.?|UK|U\.K\.|China|P\.?\s?R\.?\s?China|Germany|France|Italy|Canada|Japan|Korea|South\s+Korea|Singapore|Australia|Switzerland|Netherlands|The\s+Netherlands|Sweden|Spain|Israel|India|Hong\s+Kong|Taiwan|United\s+(?:States|Kingdom)|Beijing|Shanghai|Guangzhou|Nanjing|Hangzhou|Wuhan|Shenzhen|Tianjin|Chengdu|Hefei|Xi'an|中華民國|臺灣|台灣|中國|英國|美國|德國|法國|中国|北京|上海|广州|南京|杭州|武汉|深圳|天津|成都|合肥|西安|美国|英国|德国|法国|日本|新加坡|(?:中国)?(?:香港|台湾|澳门)|加拿大|澳大利亚"
    r"|[台臺](?:北|南|中|東)|高雄|新竹|重庆|長沙|长沙|青岛|大连|厦门|苏州|济南|哈尔滨|长春|沈阳|兰州|昆明|福州|郑州|太原|南昌|宁波|珠海"
    r"|伦敦|倫敦|东京|東京|巴黎|纽约|紐約|波士顿|波士頓|剑桥|劍橋|牛津|柏林|慕尼黑|苏黎世|蘇黎世|悉尼|墨尔本|多伦多|首尔|首爾)$"
)
#: 毕业论文题目, Thesis title: alone on its line, with what it tells in the one below
_LABEL_ALONE: Final = re.compile(
    r"[\s•·*-]*(?:(?:(?:毕业|学位|博士|硕士|本科)?论文(?:题目|名称|标题|指导(?:者|教师|老师)|导师)?|(?:合作|指导)?导师|指导(?:教师|老师|者))"
    r"|(?:(?:ph\.?d\.?|doctoral|master['’]?s?|bachelor['’]?s?)\s)?(?:thesis|dissertation)(?:\s(?:title|topic|advis[eo]r|supervisor)s?)?"
    r"|title\sof\s(?:the\s)?(?:thesis|dissertation)|(?:(?:co-?)?(?:advis[eo]r|supervisor)|mentor|committee)s?)\s?[:：]?\s*",
    re.I,
)
#: Words, or letters of a clause in Chinese, that are more than a subject has
_MANY_WORDS: Final = 8
_CLAUSE_ZH: Final = re.compile(r"[一-鿿]{18}")


def is_told_at_length(text: str) -> bool:
    """Whether a line below a study is no subject, but words on it: 以潮汐实验和长期观测探讨海冰对港口的影响."""
    return len(text.split()) >= _MANY_WORDS or _CLAUSE_ZH.search(text) is not None


def without_told_below(lines: Sequence[Line]) -> list[Line]:
    """The lines without those that are the label of a thesis or an adviser alone, and what stands below each."""
    kept: list[Line] = []
    labelled = False
    for line in lines:
        text = line.text[:400]
        if line.label is None and _LABEL_ALONE.fullmatch(text):
            labelled = True
        elif labelled and text.strip() and not _is_study(text):
            labelled = False
        else:
            labelled = labelled and not text.strip()
            kept.append(line)
    return kept


def _is_study(text: str) -> bool:
    return period(text) is not None or (DEGREE.search(text) is not None and INSTITUTION.search(text) is not None)


def tells_of_award(text: str) -> bool:
    """Whether a line below a study tells of a prize, and of no degree or house: Tern Scholarship 2031 (top 5%)."""
    if text.strip()[:1] == "[" and text.strip()[-1:] == "]" and AWARD.search(text):
        return True  # [The Tern Award for the Undergraduate Programme]
    return AWARD.search(text) is not None and DEGREE.search(text) is None and INSTITUTION.search(text) is None
