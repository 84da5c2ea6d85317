"""Posts: the institution, its department and the rank, and the patterns a lexicon makes for finding them.

Conventions: the affiliation is the institution without its department, with the country directly in front of it; the
position is a rank or an office, never a degree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from seminar.bilingual import Bilingual
from seminar.language import has_han
from seminar.read.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Post:
    """Where somebody works and as what; ``rest`` is what was not understood. Empty texts where nothing was said."""

    affiliation: str = ""
    department: str = ""
    position: str = ""
    rest: str = ""

    def __bool__(self) -> bool:
        return bool(self.affiliation or self.department or self.position)


@dataclass(frozen=True)
class Grammar:
    """The patterns a lexicon makes; compiled once for each."""

    zh_position: re.Pattern[str]
    zh_rank_first: re.Pattern[str]
    zh_rank: re.Pattern[str]
    zh_company: re.Pattern[str]
    zh_university: re.Pattern[str]
    zh_academy: re.Pattern[str]
    zh_strong: re.Pattern[str]
    zh_weak: re.Pattern[str]
    zh_short_with_school: re.Pattern[str]
    zh_short: re.Pattern[str]
    zh_department: re.Pattern[str]
    zh_honorific_end: re.Pattern[str]
    zh_qualification: re.Pattern[str]
    zh_past: re.Pattern[str]
    zh_present: re.Pattern[str]
    en_position: re.Pattern[str]
    en_title_head: re.Pattern[str]
    en_institution: re.Pattern[str]
    en_department: re.Pattern[str]
    en_student: re.Pattern[str]
    en_degree_end: re.Pattern[str]
    en_degrees: re.Pattern[str]


_WEAK: Final = (
    "中心",
    "科技",
    "智能",
    "电网",
    "资本",
    "证券",
    "基金",
    "理工",
    "工作室",
    "联盟",
    "办公室",
    "政府",
    "智库",
    "协和",
    "俱乐部",
    "信息港",
    "保险",
    "信托",
    "药业",
    "控股",
    "影业",
)


#: ``CEO``, behind a post in Chinese: ``创始人兼CEO``.
_CHIEF: Final = r"C[EFIOST]O(?![A-Za-z])"
#: ``Chief Weather Intelligence Officer``
_OFFICER: Final = r"Chief\s+(?:[A-Za-z]{3,20}\s+){1,3}Officer(?![A-Za-z])"
#: ``senior imaging scientist``, ``Lead Weather Engineer``: a grade, a field, and what somebody is.
_GRADED: Final = (
    r"(?:senior|principal|lead|chief|staff)\s(?!research)[a-z]{3,16}\s"
    r"(?:scientist|engineer|analyst|curator|economist|researcher|designer|statistician|physicist|chemist)(?![A-Za-z])"
)
#: ``高级安全讲师``, ``资深课题组组长``, ``首席信息安全官``: a grade, a field and a calling, no house between.
_GRADED_ZH: Final = (
    r"(?:高级|资深|首席|初级|中级)(?:(?![院所校司局兼和及与暨]|系(?!统)|中心|实验室|公司|大学)[一-鿿A-Z]){2,6}?"
    r"(?:工程师|架构师|科学家|研究员|分析师|设计师|培训师|咨询师|讲师|总监|经理|专家|顾问|组长|专员|主管|官)"
)
#: ``Tidewater Intelligence``, a firm; but artificial and other intelligence is a subject.
_MIND: Final = (
    "".join(
        f"(?<!{word} )"
        for word in (
            "Artificial",
            "Swarm",
            "Collective",
            "Business",
            "Human",
            "Machine",
            "Computational",
            "of",
            "to",
            "and",
        )
    )
    + "Intelligence(?![A-Za-z])"
)
#: ``Harbour U``, ``U. of Northland``
_U: Final = r"(?<=[a-z] )U(?:\.?(?=\s*(?:$|[,;)]))|\.?\s+(?=of\s+[A-Z]))|U\.?\s+(?=of\s+[A-Z])"


#: ``工程研究院股份有限公司``, ``水利委员会水文局``: what goes on with the name of a house.
_ALSO_OF_IT: Final = (
    r"(?:[)）]|[（(](?:控股|集团|股份|中国)[)）])?(?:集团)?(?:股份)?有限(?:责任)?公司"
    r"|(?<=院)集团(?![一-鿿]?公司)|(?:中央|国家)?[一-鿿]{2,4}[局署](?!长)|[一-鿿]{2,8}(?:办事处|代表处|分社)|(?<=学院)附属[一-鿿]{0,8}?医院"
    r"|(?<=[局部])第[一二三四五六七八九十]{1,2}[一-鿿]{0,6}(?:研究所|研究院|研究中心|设计院|医院)"
    r"|(?<=[一-鿿][一-鿿]局)[一-鿿]{2,8}(?:研究所|研究院)"
)


#: ``云溪科技〔RainDB〕``
_LETTERS: Final = r"(?:〔[A-Z][\w.&-]{1,20}〕)"
#: 关系, 体系, 银河系 and 参考系 are no departments.
_NO_BOND: Final = r"(?<![关体联河星谱派阳根考标维])"


def _zh(lexicon: Lexicon, name: str, without: tuple[str, ...] = ()) -> str:
    words = {word for word in lexicon.words[name] if has_han(word) and word not in without}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _en(lexicon: Lexicon, *names: str) -> str:
    words = {word for name in names for word in lexicon.words[name] if not has_han(word)}
    escaped = (re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=lambda word: (-len(word), word)))
    return "|".join(word if word.endswith(".") else rf"{word}(?![A-Za-z])" for word in escaped)


@cache
def grammar(lexicon: Lexicon) -> Grammar:
    """The patterns of a lexicon."""
    positions = _zh(lexicon, "positions")
    ranks = (
        rf"(?:{positions}|{_GRADED_ZH})(?:助理|秘书)?(?:[（(〔](?:{_zh(lexicon, 'rank_remarks')}|C[EFIOST]O)[）)〕])?"
    )
    modified = f"(?:{_zh(lexicon, 'rank_modifiers')}){{0,6}}"
    present = sorted((w for w in lexicon.words["present"] if not w.isascii()), key=len, reverse=True)
    departments = _zh(lexicon, "departments").replace("|系", f"|{_NO_BOND}系")
    modifiers = rf"(?:(?:{_en(lexicon, 'rank_modifiers')})[\s-]+){{0,4}}"
    ranked = rf"(?:{_GRADED}|{modifiers}(?:{_en(lexicon, 'positions')}|{_OFFICER}))"
    goes_on = r"(?=\s*+(?:[、/／兼和及暨，,&＆C]|$))"
    compiled = re.compile
    return Grammar(
        zh_position=compiled(
            # each rank is read in one way, up to what parts it from the next: a list of many would be in 2**many
            rf"(?>{modified}{ranks}{goes_on})"
            rf"(?:\s*+[、/／兼和及暨，,]\s*+(?>{modified}{ranks}{goes_on})|\s?[、/／兼和及暨，,&＆]?\s?{_CHIEF}){{0,20}}+$"
        ),
        zh_rank_first=compiled(rf"^{modified}(?:{positions})(?=[^、/／兼和及暨，,\s])"),
        zh_company=compiled(
            rf"^(?:{_zh(lexicon, 'companies')})(?:中国)?(?:[一-鿿]{{0,6}}?(?:有限公司|公司|集团|研究院|研究所|实验室))?"
            r"(?:〔[一-鿿]{2,4}〕)?"
        ),
        zh_rank=compiled(rf"{modified}(?:{positions})"),
        zh_university=compiled(
            r"^.{0,16}?(?:(?:伦敦|都柏林)大学学院|大学)(?:〔[一-鿿]{2,4}〕|[与和][一-鿿]{2,8}大学[一-鿿]{0,8}?(?:联合)?分校|[\u2010-][一-鿿]{2,8}分校|健康科学中心|医学中心|(?:[一-鿿]{1,5}学院)?附属.{0,10}?(?:医院|中学|小学)|(?![一-鿿]{0,6}(?:学院|教授|研究员))[一-鿿]{1,8}?医院|(?!高等|先进|工业|科学|计算|数学|文史|人文|社科|国学|经济|教育|法治|艺术|国际|管理|海洋|能源|材料|环境|航空|航天|信息|网络|智能|医学|生命|前沿|交叉|创新|发展|战略|区域|金融|农业)[一-鿿]{2}(?:高等|国际|理工)?(?:研究院|分校|研究生院|校区))?"
        ),
        zh_academy=compiled(
            rf"^(?:{_zh(lexicon, 'academies')})[^，,、。；\s]{{0,20}}?"
            r"(?:研究所|研究院|学院|科院|中心|实验室|天文台|植物园|观测站|博物馆|图书馆|大学|所)"
        ),
        zh_strong=compiled(
            rf"^[^，,。；]{{0,24}}?(?:{_zh(lexicon, 'institutions', _WEAK)})"
            rf"(?:〔[一-鿿]{{2,4}}〕|{_LETTERS}|{_ALSO_OF_IT})?"
        ),
        zh_weak=compiled(rf"^[^，,。；]{{0,24}}?(?:{'|'.join(_WEAK)})(?<![为為]中心){_LETTERS}?"),
        # 北大数学学院, 交大青衿书院: the school of a university by its short name
        zh_short_with_school=compiled(
            rf"^(?:{_zh(lexicon, 'universities_short')})(?=(?!学)[一-鿿]{{1,8}}(?:学院|学系|书院)(?:$|[一-鿿]))"
        ),
        zh_short=compiled(
            rf"^(?:{_zh(lexicon, 'universities_short')})(?:(?:[一-鿿]{{2}}(?:高等|国际)?(?:研究院|研究生院|分校|校区))"
            rf"|(?=$|[一-鿿]{{1,12}}(?:{departments})$|(?:{departments})|(?!学)[一-鿿]{{1,6}}学$))"
        ),
        zh_department=compiled(rf"^.*(?:{departments})(?<![为為]中心)(?!统|列|数)(?:〔[一-鿿]{{2,4}}〕)?"),
        zh_honorific_end=compiled(rf"(?:{_zh(lexicon, 'honorifics')})$"),
        zh_qualification=compiled(rf"(?:“?(?:{_zh(lexicon, 'qualifications')})”?[、，,]?)+"),
        zh_past=compiled(
            rf"(?:{_zh(lexicon, 'past')}|毕业于?|获得?|学位|学士|硕士|博士毕业"
            r"|年(?:至|到|起)?.{0,6}[任在于]|[-－–—~～至]\d{4}|访问)"
        ),
        zh_present=compiled("|".join(map(re.escape, present))),
        en_position=compiled(rf"(?<![A-Za-z])(?:{ranked})", re.IGNORECASE),
        en_title_head=compiled(
            rf"^(?:the\s+)?((?:(?!(?-i:Ma)\s)(?:{ranked}|{_en(lexicon, 'honorifics')})[,\s]*"
            rf"(?:(?:and|&)\s+(?={ranked}))?)+)",
            re.IGNORECASE,
        ),
        en_institution=compiled(
            rf"(?<![A-Za-z])(?:{_en(lexicon, 'institutions')}|{_U}|{_MIND})(?!(?<=Trust)\s(?:in|and)\s)"
        ),
        en_department=compiled(
            rf"^(?:the\s+)?(?:[A-Z][\w&.\-]*\s+){{0,5}}?(?:{_en(lexicon, 'departments')})(?:\s+(?:of|for|in)\b.*|$)"
        ),
        en_student=compiled(rf"(?<![A-Za-z])(?:{_en(lexicon, 'students')})", re.IGNORECASE),
        en_degrees=compiled(
            rf"^(?:(?:{_en(lexicon, 'honorifics')}|PH\.?D\.?)(?:\s*+,\s*+|\s++(?!student|candidate)|$))+"
        ),
        en_degree_end=compiled(rf"(?<![,\s])(?:[,\s]++(?:{_en(lexicon, 'honorifics')}))+\s*+$", re.IGNORECASE),
    )


def pair_post(zh: Post, en: Post) -> tuple[Bilingual, Bilingual, Bilingual]:
    """Affiliation, department and position of both sides; a post of letters alone (``CTO``) is English in any text."""
    if zh.position and zh.position.isascii() and not en.position:
        zh, en = replace(zh, position=""), replace(en, position=zh.position)
    if zh.affiliation and zh.affiliation.isascii() and not en.affiliation:
        zh, en = replace(zh, affiliation=""), replace(en, affiliation=zh.affiliation)  # 现为 NLU 助理教授
    return (
        Bilingual(zh.affiliation or None, en.affiliation or None),
        Bilingual(zh.department or None, en.department or None),
        Bilingual(zh.position or None, en.position or None),
    )
