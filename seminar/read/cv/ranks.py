"""What posts are called, in Latin letters and in Chinese."""

from __future__ import annotations

import re
from typing import Final

#: Profesora titular, ricercatrice, chargé de recherche
_OTHER_LANGUAGES: Final = (
    r"profesora?(?:\s+(?:titular|asociad[oa]|adjunt[oa]|ayudante|auxiliar|contratad[oa])(?:\s+doctora?)?)?(?!\s+de\s+la\s+asignatura)|catedrátic[oa]"
    r"|professora?\s+(?:adjunt[oa]|associad[oa]|titular|auxiliar|catedrátic[oa])|professor(?:e|essa)\s+(?:ordinari[oa]|associat[oa]|straordinari[oa])"
    r"|ricercat(?:ore|rice)|assegnista\s+di\s+ricerca|dottorand[oa](?:\s+di\s+ricerca)?|investigador[a]?(?:\s+(?:principal|titular|postdoctoral))?|chargée?\s+de\s+recherches?|direct(?:eur|rice)\s+de\s+recherches?"
    r"|universitair\s+(?:hoofd)?docent|hoogleraar|adiunkt|universitetslektor|førsteamanuensis|(?:akademische[r]?\s+)?dozent(?:in)?"
)
#: Associate Professor, PhD candidate, Curator
RANK_EN: Final = re.compile(
    rf"\b(?:{_OTHER_LANGUAGES}|(?:(?:distinguished|chair|endowed|full|associate|assistant|adjunct|visiting|honorary|emeritus|research|clinical|senior|junior|principal|chief|tenured|tenure-track|postdoctoral|doctoral|graduate)\s+)*"
    r"(?:professor(?:\s+emeritus|in)?|(?-i:Principal\s+Investigator)|lecturer|reader|researcher|research\s+(?:fellow|scientist|associate|assistant|professor)|fellow|scientist|post-?doc|postdoctoral\s+(?:researcher|fellow|scholar|associate)|instructor|ph\.?\s?d\.?\s+(?:student|cand[dia]{2,5}te)|(?:doctoral|graduate|master'?s?|undergraduate|m\.?\s?sc?\.?|m\.?\s?eng\.?|m\.?\s?phil\.?)\s+(?:student|cand[dia]{2,5}te)|research\s+scholar|director|engineer|dean|consultant(?:\s+[a-z]+(?:ist|ian|eon))?|physician|surgeon|economist|curator|librarian|archivist|conservator|analyst|architect|developer|statistician|psychologist|(?:senior\s+)?manager|(?:vice[-\s])?president|vice[-\s]chancellor|rector|provost|head\s+of\s+(?:the\s+)?(?:[\w&-]+\s+){0,3}?(?:department|division|school|unit|section|programme?|laboratory|research|science|engineering|analytics|data|development|design|product|policy|strategy|innovation|operations|technology|collections?|exhibitions?|education|ai)|chief\s+[a-z]+\s+officer|member\s+of\s+(?:the\s+)?technical\s+staff|(?:visiting|resident|staff)\s+(?:writer|artist|poet|composer)|(?:writer|artist|poet|composer)[-\s]in[-\s]residence|(?:co-?)?founder|(?-i:C[EFIOST]O)|(?:group|team)\s+lead(?:er)?|(?:junior|universitäts|hochschul|stiftungs)professor(?:in)?|research\s+engineer|privatdozent(?:in)?|akademische[r]?\s+(?:ober)?r(?:at|ätin)|wissenschaftliche\w*\s+mitarbeiter(?:in)?|professeure?|ma[iî]tre(?:sse)?\s+de\s+conférences))\b",
    re.I,
)
#: 副教授, 博士后, 高级工程师
ZH_RANK: Final = re.compile(
    r"(?:(?<![一-鿿])(?:專任|专任|兼任|專案|合聘|约聘|約聘)|荣誉|榮譽|名誉|名譽|长聘|准聘|预聘|特聘|讲席|讲座|客座|兼职|终身|助理|副|杰出|青年)*(?:(?<!指导)(?<!指導)教授|研究员|研究員)|(?:副?主任(?:中)?(?:医|醫|药|藥|护|護|技)[师師]|(?:主治|住院)[医醫][师師])|(?:副?研究|助理)?馆员|副?编审|(?:教授级|高级|正高级|资深|首席|主任|总|副总)*(?:工程师|架构师|建筑师|规划师|设计师|分析师)|(?:正高级|高级|助理)?实验师|总经理|高[级級][讲講][师師]|(?:技术|研发|艺术|执行)总监|首席[一-鿿]{2,4}官|讲师|講師|博士后(?:研究员)?|博士後(?:研究員)?|博士(?:候选人|候選人)|(?:博士|硕士)(?:研究生)?在读|(?:在读)?博士(?:研究)?生|硕士(?:研究)?生|院士|助教|首席[一-鿿]{2,4}家|副院长|院长|所长|系主任|本科生"
)
#: Offices that professors hold for a time, and the honour that goes with none.
_OFFICE: Final = re.compile(r"副?院长|所长|系主任|院士")


def is_office(position: str) -> bool:
    """Whether a post is an office that professors hold for a time."""
    return _OFFICE.fullmatch(position) is not None
