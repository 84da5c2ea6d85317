"""The name at the head of a CV: Chinese, Latin or both, with titles round it, in either order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.language import has_han
from seminar.names.honorifics import strip_honorifics
from seminar.names.matching import NameMatch, compare, looks_chinese
from seminar.names.spelling import letters, spellings, syllable_count
from seminar.names.surnames import COMPOUND, common_spellings, surname_readings
from seminar.read.cv.degrees import DEGREE
from seminar.read.cv.ranks import RANK_EN
from seminar.read.lexicon import Lexicon
from seminar.read.prose_words import chinese, english

_HAN: Final = "一-鿿㐀-䶿"
_WORD: Final = r"[A-ZÀ-ÞĀ-Ž][^\W\d_]*(?:['’-][^\W\d_]+)*"
#: Words of a family name that are written small: van der Moor.
PARTICLES: Final = "van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ten|ter"
_NAME_EN: Final = re.compile(
    rf"(?:{_WORD}|[A-Z]\.)(?:\s+(?:{_WORD}|[A-Z]\.(?:-?[A-Z]\.)*|{PARTICLES}|y|zu)){{1,4}}(?:,?\s(?:[JS]r\.?|I{{2,3}}|IV))?"
)
_TURNED: Final = re.compile(
    rf"(?P<family>{_WORD}(?:\s{_WORD})?),\s*(?P<given>(?:{_WORD}|[A-Z]\.)(?:\s+(?:{_WORD}|[A-Z]\.)){{0,2}})"
)
#: KWONG Wing Yan, Vivian: the family name in capitals, and behind the comma what the person is called in English
_CALLED: Final = re.compile(
    r"(?P<family>[A-Z]{2,12})\s(?P<given>[A-Z][a-z]{1,6}(?:[\s-][A-Za-z][a-z]{1,6})?),\s(?P<called>[A-Z][a-z]{2,12})"
)
_NAME_ZH: Final = re.compile(rf"[{_HAN}]+(?:[·•・][{_HAN}]{{1,8}}){{1,3}}|[{_HAN}]+(?:\s{{1,4}}[{_HAN}]+)*")
_CV: Final = re.compile(
    r"(?:(?<=\w)['’]s\s+)?\b(?:(?:download|short|brief|academic|full|scientific|abridged|abbreviated|extended)\s+)?(?:curriculum\s+vit(?:ae|æ)|vitae|c\.?v\.?|r[eé]sum[eé]|lebenslauf)(?!\w)(?:\s+of|\s+et\s+studiorum)?|个人简历|简历|履历(?=$|\s)",
    re.I,
)
_TITLE: Final = re.compile(
    r"^(?:(?:Dr\.?-?\s?Ing|Priv\.?-?\s?Doz|PD|Univ\.?-?\s?Prof|o\.\s?Univ|Jun\.?-?\s?Prof|apl|Habil|habil|Dipl\.?-[A-Z][a-z]+|Ing|Dott|Doc"
    r"|Mag|rer|nat|phil|Eng|h\.?\s?c|Hon|Assoc|Asst|Em)\b\.?[\s,]*(?=[A-Za-z])|(?:Prof(?:essor)?|Dr|Mr|Ms|Mrs|Mx|Sir|Dame)\b\.?\s+"
    # Dr. iur. Jane Roe, lic. phil. Ada Brandt
    r"|[a-z]{2,6}\.\s*(?=[A-Za-z]))",
)
#: Jane Roe, RN, FAAN; Ada Brandt, LL.M.: behind a whole name, letters or a degree
_LETTERS_BEHIND: Final = re.compile(
    rf"(?P<name>\S+\s.*?\S),?\s*,\s*(?:[A-Z][A-Za-z]?[A-Z]{{1,4}}(?:-[A-Z]{{1,3}})?|{DEGREE.pattern})\s*"
)
_CREDENTIAL: Final = re.compile(
    r"(?<![,\s])[,\s]++(?:Ph\.?\s?D\.?|M\.?D\.|MD|M\.?Sc\.?|D\.?Phil\.?|D\.?Sc\.?|Dr\.?|Esq\.?|MBA|CPA|MPH|A[OMC]|OAM|[OCMKD]BE|FAA|FBA|FAHA|FASSA|FTSE|FRS[A-Z]{0,2}|QC|KC|FREng|FIEEE|SMIEEE|[FM]RC[A-Z]{1,4}(?:\(UK\))?|MBBS|MBChB|MB\s?BS|FACC|FACS|FACP|FAAN|FRACP|"
    r"(?:(?:Assistant|Associate|Full)\s*+)?Professor)\s*+$"
    # Ada Brandt, MA; without the comma it may be a family name
    r"|,\s*+(?:[BM]\.?A\.?|[BM]\.?Sc\.?|M\.?S\.?|M\.?Phil\.?|M\.?Eng\.?|M\.?Ed\.?|Ed\.?D\.?|J\.?D\.?|LL\.?[BMD]\.?|Psy\.?D\.?|Pharm\.?D\.?|Dr\.?P\.?H\.?"
    r"|P\.?E\.?|R\.?N\.?|MBBS|MBChB|[FM]RC[A-Z]{1,4}|CFA|CEng|[FM]I[A-Z]{1,4}|Dipl\.?-?[A-Z]\w++)\s*+$"
)
_PRONOUNS: Final = re.compile(
    r"\s*[(（](?:(?:she|he|they|xe)\s?/[^()（）]{2,20}|(?:M[rs]s?|Miss|Dr|Prof|Herr|Frau|Mme)\.?|[FMfm]|先生|女士|[男女])[)）]",
    re.I,
)
#: Jane (Jenny) Roe, Jane ‘Jenny’ Roe, Yuan-Zhou(Owen)Lin: what somebody is called within the name
_NICKNAME: Final = re.compile(
    r"(?:(?<=\w)\s+[(（“‘'\"][A-Z](?:[a-z]+|[A-Z]+)[)）”’'\"]\s+|(?<=[a-z])[(（][A-Z][a-z]+[)）])(?=[A-Z])"
)
#: Hiroshi Tanemura 種村 浩: beside a Latin name, a name whose surname is in no list
_BOTH: Final = re.compile(
    rf"(?P<en>[^{_HAN}()（）]{{4,40}}?)[\s(（/|,，]+(?P<zh>[{_HAN}々]{{1,4}}\s?[{_HAN}々]{{1,3}})[\s)）]*"
)
#: Mina Sorel © 2025, at the foot of a page
_RIGHTS: Final = re.compile(
    r"(?<!\s)\s*+(?:©|\([cC]\)|[Cc]opyright)\s*+(?:(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?\s*+)?$"
)
_NO_NAME: Final = re.compile(r"大[学學]|[学學]院|教授|[讲講][师師]|研究|博士|[简簡][历歷]")
#: 欢迎来到林远舟的个人主页, Welcome to Jane Roe's homepage: what a page says at its head
_OF_A_PAGE: Final = re.compile(
    r"(?=欢迎|歡迎|[一-鿿·]{2,10}的)(?:欢迎(?:来到|访问|光临)|歡迎(?:來到|訪問|光臨))?(?P<zh>[一-鿿·]{2,8}?)(?:老师|教授|博士)?"
    r"的?(?:个人|個人|学术|學術)?(?:主[页頁]|网[站页]|網[站頁])[！!]?"
    r"|(?:Welcome\sto\s)?(?P<en>[A-Z][^:：]{3,40}?)['’]s?\s(?:(?:[Pp]ersonal|[Aa]cademic|[Rr]esearch)\s)?"
    r"(?:[Hh]ome\s?[Pp]age|[Ww]eb\s?(?:[Pp]age|[Ss]ite))!?"
)
#: 教师简介——林远舟, 林远舟教授简介: whose life a page tells
_OF_A_LIFE: Final = re.compile(
    r"(?:教师|導師|导师|专家|个人|人物|作者|学者)?(?:简介|介绍|简历|履历)\s?[:：—–-]{1,2}\s?(?P<behind>[一-鿿·]{2,6})"
    r"|(?P<before>[一-鿿]{2,3}?)(?:(?:特聘|讲席|助理|副)?(?:教授|研究员)|博士|老师)(?:个人)?(?:简介|介绍|简历)"
)
_RANK_AFTER: Final = re.compile(
    r"(?:\s*[（(]?(?:长聘|准聘|特聘|讲席|助理|副)?(?:教授|研究员|讲师|博士后|博士生?|院士|工程师|老师|先生|女士)[）)]?)?\s*$"
)
_APART: Final = re.compile(r"\s*(?:[|｜•·/]|\s[–—-])\s+|\s{3,}|\t+|\s*[,，]\s*(?!$)")


def name_line(text: str, *, alone: bool = False) -> tuple[str | None, str | None]:
    """The names in a line that is nothing else, or (unless ``alone``) begins with nothing else: Chinese, English."""
    if len(text) > 160:
        return None, None
    bare = _stripped(text)
    if (called := _CALLED.fullmatch(bare)) and _is_called(called["called"], called["family"]):
        return None, f"{called['called']} {called['given']} {_capital(called['family'])}"
    if turned := _TURNED.fullmatch(bare):
        family = turned["family"]
        whole = f"{turned['given']} {family.capitalize() if family.isupper() else family}"
        if _is_name(whole) and not _is_place(turned["given"]):
            return None, whole
    if not alone and (ranked := _RANKED_ZH.match(bare)):
        bare = ranked[1]  # 林远舟 博士 研究员 海洋科学系 硕士生导师
    bare = _without_rank(bare)
    pieces = [] if alone else _APART.split(bare, maxsplit=2)
    for piece in (bare, *pieces[:1]):
        zh, en = _names(piece.strip())
        if zh or en:
            return _with_other_side(zh, en, pieces[1:2])
    return None, None


def _with_other_side(zh: str | None, en: str | None, beside: Sequence[str]) -> tuple[str | None, str | None]:
    """A name with its other side, where the piece beside it is the same name: Lin Yuanzhou     （林远舟）."""
    if (zh and en) or not beside or len(beside[0]) > _LONGEST_BESIDE:
        return zh, en
    han, latin = _names(beside[0].strip(" ()（）"))
    both = zh or han, en or latin
    return both if all(both) and compare(both[0] or "", both[1] or "") is NameMatch.MATCH else (zh, en)


def _is_called(called: str, family: str) -> bool:
    """Whether what stands behind a comma is a name: a given one that is known, or any behind a Chinese family name."""
    return called.casefold() in english().given or letters(family) in common_spellings() | _CANTONESE


_RANKED_ZH: Final = re.compile(
    r"([一-鿿]{2,4})[\s\u3000]+(?:博士后?|硕士|(?:特聘|讲席|助理|副)?(?:教授|研究员)|讲师|院士|高级工程师)[\s\u3000]+\S"
)
#: Family names as they are spelt in Hong Kong
_CANTONESE: Final = frozenset(
    (
        *("kwong", "kwok", "cheung", "wong", "leung", "cheng", "chow", "tsang", "tse", "yeung", "fung", "lau"),
        *("kwan", "siu", "tsui", "yip", "yuen", "choi", "lui", "mok", "tam", "ng", "ho"),
    )
)
_LONGEST_BESIDE: Final = 40
#: Words of a name behind the rank of somebody who teaches
_FEW: Final = 3
_TAUGHT: Final = re.compile(r"(?:professor|lecturer|reader)$", re.I)


def _without_rank(bare: str) -> str:
    """A line without the rank before a name that is surely one: Senior Lecturer Ada Brandt."""
    rank = RANK_EN.match(bare)
    name = bare[rank.end() :].strip() if rank else ""
    words = name.split()
    if rank is None or len(words) < 2 or _NAME_EN.match(name) is None:
        return bare
    shouted = words[-1].isupper() and len(words[-1]) > 2 and not rank[0].isupper()
    sure = shouted or words[0].casefold() in english().given or is_pinyin(name)
    return name if sure or (len(words) <= _FEW and _TAUGHT.search(rank[0]) and _is_name(name)) else bare


def _is_place(word: str) -> bool:
    return word.casefold() in {"china", "france", "germany", "japan", "canada", "italy", "spain", "usa", "uk"}


def _stripped(text: str) -> str:
    bare = _PRONOUNS.sub("", _CV.sub(" ", _RIGHTS.sub(" ", text)))
    bare = re.sub(r"^[\s#*_]+|[\s*_]+$", "", bare).strip(" -–—|/:：,，\t")
    bare = re.sub(r"(?<=[A-Za-z]{3})[1-9]$", "", re.sub(r"^的\s*|的$", "", bare))  # JANE ROE1, a note at the foot
    bare = (page["zh"] or page["en"]) if (page := _OF_A_PAGE.fullmatch(bare)) else bare
    bare = (life["behind"] or life["before"]) if (life := _OF_A_LIFE.fullmatch(bare)) else bare
    bare = _NICKNAME.sub(" ", bare)
    before = None
    while before != bare:
        before = bare
        bare = _CREDENTIAL.sub("", _TITLE.sub("", bare)).strip(" ,，")
        bare = behind["name"] if (behind := _LETTERS_BEHIND.fullmatch(bare)) else bare
    return bare


def _names(bare: str) -> tuple[str | None, str | None]:
    zh, rest = _chinese_name(bare)
    if zh is None and has_han(bare):
        both = _BOTH.fullmatch(bare)
        if both is None or not _is_name(both["en"]) or _NO_NAME.search(both["zh"]):
            return None, None
        return re.sub(r"\s", "", both["zh"]), both["en"]
    if zh is not None and re.search(r"[、；;。]", rest):
        return None, None
    rest = re.sub(r"^[\s()（）,，/|–—·-]+|[\s()（）,，/|–—·-]+$", "", rest)
    rest = strip_honorifics(rest)[0] if rest else rest
    if not rest:
        return zh, None
    if turned := _TURNED.fullmatch(rest):
        rest = f"{turned['given']} {turned['family']}"
    if len(rest) < 50 and (_is_name(rest) or (zh is not None and _spelt(zh, rest))):
        return zh, rest
    if zh is not None:
        return (
            (zh, None)
            if len(re.findall(rf"[{_HAN}]", rest)) <= 12 and not re.search(r"[A-Za-z]{2}", rest)
            else (None, None)
        )
    return None, None


def _spelt(zh: str, en: str) -> bool:
    """Whether a Latin name is the Chinese one in full: its words may be a town and a pronoun, 何兰州 Lanzhou He."""
    return _NAME_EN.fullmatch(en) is not None and "." not in en and compare(zh, en) is NameMatch.MATCH


def _chinese_name(bare: str) -> tuple[str | None, str]:
    """A Chinese name at either end of a line, and what else stands there."""
    match = _NAME_ZH.search(bare)
    if match is None:
        return None, bare
    whole = match[0]
    rest = bare[: match.start()] + " " + bare[match.end() :]
    if re.search(r"[·•・]", whole):
        return (whole, rest) if len(whole) <= 14 else (None, bare)
    joined = re.sub(r"\s", "", whole)
    first = whole.split()[0]
    # 林 远 舟 is spaced; 林远舟 教授 is a name and a rank; 顾清如教授 as well
    for text in dict.fromkeys((_RANK_AFTER.sub("", joined), _RANK_AFTER.sub("", first))):
        if _is_chinese_name(text):
            after = rest if text != first or joined == text else rest + whole[len(first) :]
            return text, after
    return None, bare


def _is_chinese_name(text: str) -> bool:
    known = chinese().surnames
    folded = Lexicon.load().folded(text)
    if not 2 <= len(text) <= 4 or folded in _NO_NAMES:
        return False
    if re.search(r"(?:大学|学院|简介|经历|方向|版)$", folded):
        return False
    return (folded[:2] in known and len(text) >= 3) or (folded[0] in known and len(text) <= 3)


#: Words that begin with a letter that is a family name too.
_NO_NAMES: Final = frozenset(
    (
        *(
            "教育",
            "简历",
            "联系",
            "主页",
            "电话",
            "邮箱",
            "方向",
            "成果",
            "项目",
            "论文",
            "英文",
            "中文",
            "职称",
            "单位",
        ),
        *("时间", "时长", "费用", "安排", "程序", "路线", "关键词", "周期", "方式", "平台", "温馨提示", "项目名称"),
    )
)


def _is_name(text: str) -> bool:
    if is_pinyin(text):
        return True
    words = english()
    spare = words.institutions | words.ranks | words.events | (words.not_names - words.also_surnames)
    lowered = [word.strip(".").lower() for word in text.split()]
    return _NAME_EN.fullmatch(text) is not None and not any(
        len(word) > 1 and word in spare and word not in words.given for word in lowered
    )


def is_pinyin(text: str) -> bool:
    """Whether two words are a Chinese name in Latin letters, though one be a town or a pronoun: Lanzhou He."""
    words = text.split()
    if len(words) != 2 or not all(word.isalpha() and word[0].isupper() for word in words):
        return False
    return looks_chinese(text) and letters(words[1]) in common_spellings() and syllable_count(letters(words[0])) == 2


def _capital(word: str) -> str:
    """``OSEI-BONSU`` as it is written in a line: every part with its capital."""
    if not word.isupper() or len(word) < 2 or "." in word or word in {"II", "III", "IV"}:
        return word
    if re.fullmatch(r"[A-Z]{2}", word) and not re.search(r"[AEIOUY]", word):
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)


def ordered(name: str, whole: str, zh: str | None = None) -> str:
    """Given name first, as capitals, the Chinese name, or the rest of the document (its publications) show it."""
    words = name.split()
    if 2 <= len(words) <= 3:
        words = _turned_round(words, whole.replace(name, " ", 1), zh)
    return " ".join(_capital(word) for word in words)


def _turned_round(words: list[str], rest: str, zh: str | None) -> list[str]:
    shouted = [word for word in words if word.isupper() and len(word.strip(".")) > 1]
    if len(shouted) == 1:
        return [*words[1:], words[0]] if words[0] is shouted[0] else words
    # works may name every author family name first
    if zh is not None and _spells(words[0], zh) != _spells(words[-1], zh):
        return [*words[1:], words[0]] if _spells(words[0], zh) else words
    first, last = evidence(words[1:], words[0], rest), evidence(words[:-1], words[-1], rest)
    if first != last:
        return [*words[1:], words[0]] if first > last else words
    if len(words) == 2 and _surname_first(words):
        return words[::-1]
    return words


def _spells(word: str, zh: str) -> bool:
    """Whether a word is how the Chinese family name is written in Latin letters."""
    family = zh[:2] if zh[:2] in COMPOUND and len(zh) > 2 else zh[:1]
    return letters(word) in spellings(surname_readings(family))


def _surname_first(words: Sequence[str]) -> bool:
    """Wang Xiaoming: the first word a Chinese surname, the other one none and of two syllables."""
    first, last = (letters(word) for word in words)
    return (
        first in common_spellings()
        and last not in common_spellings()
        and syllable_count(last) == 2
        and looks_chinese(" ".join(words))
    )


def evidence(given: Sequence[str], family: str, whole: str) -> int:
    """How often the document writes a name with these given names and this family name."""
    if len(family.strip(".")) < 2:
        return 0
    names = r"\s+".join(re.escape(_capital(word.upper())) for word in given)
    initials = r"\s?".join(rf"{re.escape(word[0].upper())}\.?" for word in given)
    last = re.escape(_capital(family.upper()))
    initial = re.escape(given[0][0].upper())
    forms: Iterator[str] = iter(
        (
            rf"\b{names}\s+{last}\b",
            rf"\b{initials}\s?{last}\b",
            rf"\b{last},\s*{initial}",
            rf"\b{last}\s+{initial}\b\.?(?!\w)",
        )
    )
    return sum(len(re.findall(form, whole)) for form in forms)
