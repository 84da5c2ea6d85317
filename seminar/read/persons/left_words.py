"""What is left beside a name and is in no post: the name in Chinese letters, or a place nothing is known about."""

from __future__ import annotations

import re
from typing import Final

from seminar.names import NameMatch, compare
from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts import Post
from seminar.read.prose_words import english

#: Towns and countries behind an institution, or nothing: ``Zurich, Switzerland``.
TOWNS: Final = re.compile(r"(?:[A-Z][\w.-]+(?:[ ,]+|$)){0,4}")
#: A place nothing is known about but that it is a name: ``NIH/NCI``, ``Acme Labs``.
_CAPITALS: Final = re.compile(r"[A-Z][\w.&/\-]*(?: (?:of|for|and|the|[A-Z])[\w.&/\-]*){0,6}")
#: ``云溪科学院数学所 MI, YAS``: a place in Chinese, and the letters it goes by.
_BOTH_PLACES: Final = re.compile(
    r"([一-鿿]{2,24}(?:大学|大學|学院|學院|研究院|研究所|科学院|中心|公司|实验室|所))[\s,，/]{1,3}([A-Z]{2,8}(?:[\s,/-]{1,2}[A-Z]{2,8}){0,2})"
)
#: The same with its town and country behind it.
_LISTED: Final = re.compile(
    r"[A-Z][\w.&/\-]*(?: (?:of|for|and|the|[A-Z])[\w.&/\-]*){0,6}(?:, [A-Z][A-Za-z. ]{1,20}){1,2}"
)
#: A firm by a name nobody knows, and what an engineer may be one of instead: ``林远舟 Java 工程师``.
_FIRM: Final = re.compile(r"[A-Z][a-z]+[A-Z]?[A-Za-z]{2,16}")
_SKILLS: Final = frozenset(
    ("Java", "Python", "Android", "Linux", "Golang", "Rust", "Scala", "Flutter", "Unity", "Kubernetes", "Apache",
     "Spark", "Flink", "Ruby", "Web", "Data", "Senior", "Fellow", "Staff", "Committer", "Research", "Software",
     "Infra", "DevOps")
)  # fmt: skip
#: The letters of a house nobody knows, ``RNLU``, ``RainDB``; and such letters as are no house.
_LETTERS: Final = re.compile(r"[A-Z]{3,8}|[A-Z][a-z]{1,9}(?:[A-Z]{2,4}|[A-Z][a-z]{2,9})")
_NO_HOUSES: Final = frozenset(
    ("TBA", "TBC", "TBD", "PPT", "PDF", "VIP", "MBA", "EMBA", "MPA", "DBA", "PHD", "MVP", "CEO", "CTO", "CFO", "COO",
     "CIO", "CSO", "CMO", "CPO", "CFA", "CPA", "FRS", "ZOOM", "WeChat", "GitHub", "LinkedIn", "YouTube", "JavaScript",
     "ONLINE", "LIVE", "SPEAKER", "HOST", "TALK", "KEYNOTE", "FELLOW", "PROF", "ESG", "NLP", "LLM", "AIGC", "GPU",
     "CPU", "FPGA", "API")
)  # fmt: skip
_WORD: Final = re.compile(r"[一-鿿]{3,14}")
#: The letters of a Chinese name, of two letters for the family too.
_NAME: Final = re.compile(r"[一-鿿]{2,4}")


def name_again(en_name: str, rest: list[str]) -> str:
    """``贺若静怡 (Jingyi Heruo)``: of what is left, the name that the Latin one spells, whatever family it is of."""
    names = [word for word in rest if _NAME.fullmatch(word) and compare(word, en_name) is NameMatch.MATCH]
    return names[0] if len(names) == 1 else ""


def before_honorific(phrase: str, lexicon: Lexicon) -> str:
    """``阿列克谢 博士`` → 阿列克谢: the word before an honorific and a blank; ``""`` for a field (土木工程 博士)."""
    name, _, honorific = phrase.strip().partition(" ")
    return (
        name if not name.endswith(("工程", "专业", "專業")) and lexicon.holds("honorifics", honorific.strip()) else ""
    )


def placed_by_rest(zh_name: str, en_name: str, zh: Post, en: Post, rest: list[str]) -> tuple[Post, Post, list[str]]:
    """The posts, with the one phrase that is left as the institution where nothing else says one."""
    if len(rest) != 1 or en.affiliation or zh.affiliation or not (zh_name or en_name):
        return zh, en, rest
    if en_name and _CAPITALS.fullmatch(rest[0]):
        return zh, Post(rest[0], en.department, en.position), []  # Chuan Lin (林川), NIH
    if _LISTED.fullmatch(rest[0]):
        place, _, left = rest[0].partition(",")
        return zh, Post(place, en.department, en.position), [left.strip()]  # Chuan Lin (林川), UniRain, Munich
    if zh_name and not en_name and zh.position and _FIRM.fullmatch(rest[0]) and rest[0] not in _SKILLS:
        return zh, Post(rest[0], en.department, en.position), []  # 林远舟 Tidewater 创始工程师
    if zh_name and not en_name and _is_lettered_house(rest[0]):
        return zh, Post(rest[0], en.department, en.position), []  # 林远舟，RNLU
    if zh_name and zh.position and _WORD.fullmatch(rest[0]) and rest[0] != zh_name:
        return Post(rest[0], zh.department, zh.position), en, []  # 林远舟 清风教育 高级讲师
    if en_name and (both := _BOTH_PLACES.fullmatch(rest[0])):
        # 林远舟 Yuanzhou Lin (云溪科学院数学所 MI, YAS)
        return Post(both[1], zh.department, zh.position), Post(both[2], en.department, en.position), []
    return zh, en, rest


def _is_lettered_house(text: str) -> bool:
    return _LETTERS.fullmatch(text) is not None and text not in _NO_HOUSES and text.casefold() not in english().given
