"""The words a CV is made up with, in both languages: headings, labels, and what a heading is without its marks."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from seminar.language import has_han
from seminar.read.lexicon import Lexicon
from seminar.resources import locales

KINDS = ("education", "employment", "publications", "interests", "about", "contact", "other")
_FIELDS = ("name", "family", "given", "unit", "employer", "position", "email", "phone", "homepage", "interest")
#: The lists kept as one text of words, and those kept as phrases.
_WORD_LISTS = (
    *("heading_prefixes", "heading_ends", "list_words", "link_words", "compounds", "compound_ends"),
    *("interest_signs", "other_signs", "hobby_words", "venue_words"),
)
_PHRASE_LISTS = ("not_headings", "menu", "menu_words", "stamps", "asides", "work_columns", "greetings", "leaves")
_ORDINAL = r"(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4}|[A-Z])"
_MARKS = re.compile(
    rf"^[^\w（(《“\"'【\[〖]*_*(?:\d{{1,2}}\.\d{{1,2}}\s+|[（(]?{_ORDINAL}[）).、．:：]\s*|[(（][a-z][)）]\s*)?[\s*_【\[〖]*"
)
#: What may stand behind a heading; taken off letter by letter, since a pattern would read a long line again and again.
_TAIL = " \t\n\r\f\v\u00a0\u2002\u2003\u2009\u202f\u3000*_】]〗:：|—–-"
_GLOSS = re.compile(r"\s{0,40}[（(][^（）()]{0,60}[)）]\s*$")
_BOTH = re.compile(r"(?P<one>[A-Za-z][A-Za-z '’&,/-]*?)[\s/|·(（:：-]*(?P<two>[一-鿿][一-鿿\s]*)[)）]?$")
_BOTH_TURNED = re.compile(r"(?P<two>[一-鿿][一-鿿\s]*?)[\s/|·(（:：-]*(?P<one>[A-Za-z][A-Za-z '’&,/-]*)[)）]?$")
_COLON = re.compile(r"[:：]")
#: Publications since 2019; Talks, 2015–2024
_WHEN = re.compile(r",?\s+(?:(?:since|from|after)\s+)?(?:19|20)\d\d(?:\s?[–-]\s?(?:(?:19|20)?\d\d|present|now)?)?$")
#: 10 most important publications, top 5 papers
_HOW_MANY = re.compile(r"^(?:top\s+)?\d{1,3}\s+(?=[a-z])")
#: Prizes and fellowships; Books, articles & chapters
_AND = re.compile(r"\s*(?:,\s*(?:and|&)\s|[,/&:–—]|\s-\s|\sand\s|(?<=[一-鿿])(?:以及|[与和及、])(?=[一-鿿]))\s*")
#: 近五年发表的代表性论文; 论文情况一览; 正在评审论文
_AROUND_HAN = re.compile(
    r"^(?:(?:正在(?:评审|审稿|投稿|撰写|修改)中?|(?:在审|审稿中|评审中|投稿中|在投|已投稿?|待刊|待发表|撰写中|返修中?)|近[一-十几\d]{1,2}年来?|最近|近期|近年来?|历年|已?(?:发表|接收|录用|接受|见刊|出版)的?[/／、与和及]?|公开|代表性?|主要|部分|个人|本人|相关|最新|其他)的?)+"
    r"|(?:情况|一览表?|列表|目录|清单|选录|选编|节选|如下|信息|包括|有)+$"
)
_FAR_APART = re.compile(r"\s{6,300}")
_LONGEST_LOWER = 40
_OF_A_LIFE = re.compile(r"(?<=[一-鿿]{2})(?:简历|履历|历程)$")
#: Conferences and seminars: where somebody spoke, though "Conferences" alone heads papers
_PAPERS_OR_JOURNEYS = frozenset(("conferences", "journals", "会议"))
#: Headings joined in one line at most, and letters of two that stand together.
#: Conference and seminar visits: of papers or of journeys
_NAMES_WORKS = re.compile(r"publication|preprint|paper|article|works$|[论論]文|著[作述]")
_MOST_JOINED = 4
_PAIR = 2
_LONGEST_PAIR = 8


@dataclass(frozen=True, slots=True)
class CvWords:
    """The headings and labels of both languages; keys are in small letters."""

    headings: Mapping[str, str]
    labels: Mapping[str, str]
    prefixes: frozenset[str]
    ends: frozenset[str]
    han_ends: Mapping[str, str]
    not_headings: frozenset[str]
    list_words: frozenset[str]
    link_words: frozenset[str]
    asides: frozenset[str]
    menu: frozenset[str]
    menu_words: frozenset[str]
    stamps: tuple[str, ...]
    work_columns: frozenset[str]
    compounds: frozenset[str]
    compound_ends: frozenset[str]
    study_columns: Mapping[str, str]
    entry_labels: Mapping[str, str]
    greetings: frozenset[str]
    leaves: frozenset[str]
    interest_signs: frozenset[str]
    other_signs: frozenset[str]
    hobby_words: frozenset[str]
    venue_words: frozenset[str]


@cache
def cv_words() -> CvWords:
    """The tables ``[cv]`` of ``locales/*/prose.toml``."""
    headings: dict[str, str] = {}
    labels: dict[str, str] = {}
    sets: dict[str, set[str]] = {}
    han_ends: dict[str, str] = {}
    columns: dict[str, str] = {}
    facts: dict[str, str] = {}
    for locale in ("en", "zh_CN"):
        with (locales() / locale / "prose.toml").open("rb") as source:
            words = tomllib.load(source)["cv"]
        headings |= {text: kind for kind in KINDS for text in words.get(kind, ())}
        labels |= {text: field for field in _FIELDS for text in words[f"{field}_labels"]}
        for name in _WORD_LISTS:
            sets.setdefault(name, set()).update(words.get(name, "").split())
        for name in _PHRASE_LISTS:
            sets.setdefault(name, set()).update(words.get(name, ()))
        columns |= {text: fact for fact, texts in words["study_columns"].items() for text in texts}
        facts |= {
            text: "" if fact == "aside" else fact for fact, texts in words["entry_labels"].items() for text in texts
        }
        han_ends |= {end: kind for kind, ends in words.get("heading_kinds", {}).items() for end in ends}
    return CvWords(
        headings=MappingProxyType(headings),
        labels=MappingProxyType(labels),
        prefixes=frozenset(sets["heading_prefixes"]),
        ends=frozenset(sets["heading_ends"]),
        han_ends=MappingProxyType(han_ends),
        not_headings=frozenset(sets["not_headings"]),
        list_words=frozenset(sets["list_words"]),
        link_words=frozenset(sets["link_words"]),
        asides=frozenset(sets["asides"]),
        menu=frozenset(sets["menu"]),
        menu_words=frozenset(sets["menu"] | sets["menu_words"]),
        stamps=tuple(sorted(sets["stamps"])),
        work_columns=frozenset(sets["work_columns"]),
        compounds=frozenset(sets["compounds"]),
        compound_ends=frozenset(sets["compound_ends"]),
        study_columns=MappingProxyType(columns),
        entry_labels=MappingProxyType(facts),
        greetings=frozenset(sets["greetings"]),
        leaves=frozenset(sets["leaves"]),
        interest_signs=frozenset(sets["interest_signs"]),
        other_signs=frozenset(sets["other_signs"]),
        hobby_words=frozenset(sets["hobby_words"]),
        venue_words=frozenset(sets["venue_words"]),
    )


def without_marks(text: str) -> str:
    """A heading or label without its numbering, brackets and colon, in the letters it is written in."""
    bare = _GLOSS.sub("", _MARKS.sub("", text.strip(), count=1).rstrip(_TAIL))
    return bare.rstrip(_TAIL)


def plain(text: str) -> str:
    """A heading or label without numbering, marks and colon, in small letters; of two languages the Chinese."""
    bare = without_marks(text)
    if has_han(bare):
        both = _halves(bare)
        return Lexicon.load().folded(re.sub(r"\s+", "", both["two"] if both else bare)).lower()
    return re.sub(r"\s+", " ", bare).lower()


def _halves(text: str) -> re.Match[str] | None:
    """The two languages of a heading or label; none where what stands behind a colon is no heading, but what is told.

    ``研究方向：Salt roads, tides`` is no heading in two languages, ``教育背景：Education`` is.
    """
    both = _BOTH.fullmatch(text) or _BOTH_TURNED.fullmatch(text) if len(text) <= 80 else None
    if both is None or not _COLON.search(text):
        return both
    halves = re.sub(r"\s+", "", both["two"]), re.sub(r"\s+", " ", both["one"]).strip().lower()
    known = cv_words()
    return both if all(half in known.headings or half in known.labels for half in halves) else None


def readings(text: str) -> Iterator[str]:
    """What a heading or label may be: as it stands, and each half of one in both languages."""
    yield plain(text)
    for whole in (_MARKS.sub("", text.strip(), count=1).rstrip(_TAIL), without_marks(text)):
        if both := _halves(whole):
            yield Lexicon.load().folded(re.sub(r"\s+", "", both["two"]))
            yield re.sub(r"\s+", " ", both["one"]).strip().lower()


def label_field(text: str) -> str | None:
    """The field of a person a label names, ``Email 电邮`` as well."""
    labels = cv_words().labels
    return next((labels[reading] for reading in readings(text) if reading in labels), None)


def kind_of(text: str) -> str | None:
    """The kind of section a heading begins, or ``None``."""
    return None if len(text) > 120 else _kind_of_short(text)


@lru_cache(maxsize=2_048)  # a line is asked for by several readers
def _kind_of_short(text: str) -> str | None:
    return next((kind for reading in readings(text) if (kind := _kind(reading)) is not None), None)


def heading_beside(text: str) -> str | None:
    """The kind of a heading that has one of a lower level at the right margin: Publications          ARTICLES."""
    if "      " not in text:
        return None
    first, *rest = _FAR_APART.split(text.strip())
    lower = rest[0] if len(rest) == 1 else ""
    if not lower or len(lower) > _LONGEST_LOWER or re.search(r"[\d,;:.@]", lower):
        return None
    capitals = sum(letter.isupper() for letter in lower) * 2 > sum(letter.isalpha() for letter in lower)
    return kind_of(first) if (capitals and len(lower.split()) > 1) or kind_of(lower) is not None else None


def _kind(bare: str) -> str | None:
    if len(bare) > 60 or not bare:
        return None
    bare = _HOW_MANY.sub("", _WHEN.sub("", bare))
    kind = _listed(bare) or _of_joined(bare) or _of_list_words(bare)
    if kind is None and _OF_A_LIFE.search(bare):
        # 进修简历 is a heading where 进修经历 is one
        bare = bare[:-2] + "经历"
        kind = _listed(bare) or _of_joined(bare)
    core = _AROUND_HAN.sub("", bare) if kind is None and has_han(bare) else bare
    return kind if core == bare or len(core) < 2 else _listed(core) or _of_joined(core)


def signs_other(heading: str) -> bool:
    """Whether a heading that no list knows says that nothing below it is a work, a study or a post."""
    bare, signs = plain(heading), cv_words().other_signs
    return (
        any(sign in bare for sign in signs)
        if has_han(bare)
        else any(word in signs for word in re.split(r"[\s/,-]+", bare))
    )


def heads_journeys(heading: str) -> bool:
    """Whether a heading may be of papers, or of where somebody went: "Conferences"."""
    return plain(heading) in _PAPERS_OR_JOURNEYS


def _listed(bare: str) -> str | None:
    """The kind of a heading that is in the lists, or is but for the words before it: "selected publications"."""
    words = cv_words()
    if (kind := _in_either_number(bare)) is not None:
        return kind
    parts = bare.split()
    while len(parts) > 1 and parts[0] in words.prefixes:
        parts = parts[1:]
        if (kind := words.headings.get(" ".join(parts))) is not None:
            return kind
    return None


def _in_either_number(bare: str) -> str | None:
    """The kind of a heading that the lists have in the other number: "research experiences", "award"."""
    known = cv_words().headings
    return known.get(bare) or known.get(f"{bare}s") or (known.get(bare[:-1]) if bare[-1:] == "s" else None)


def _of_joined(bare: str) -> str | None:
    """The kind of "prizes and fellowships": of both halves, else the one that may not be lost."""
    halves = _AND.split(bare)
    if len(halves) == 1 and len(bare) <= _LONGEST_PAIR and has_han(bare):
        # 获奖荣誉, 奖励专利: two headings with nothing between them
        pairs = ([bare[:at], bare[at:]] for at in range(2, len(bare) - 1))
        halves = next((pair for pair in pairs if all(half in cv_words().headings for half in pair)), halves)
    kinds = [_listed(half) for half in halves]
    if kinds[0] == "publications" and len(kinds) == _PAIR and kinds[1] is None and _NAMES_WORKS.search(halves[0]):
        return None if signs_other(halves[1]) else "publications"  # publications and software: the first is known
    if not 1 < len(halves) <= _MOST_JOINED or None in kinds:
        return None
    if halves[0] in _PAPERS_OR_JOURNEYS and "other" in kinds:
        return "other"
    if len(set(kinds)) == 1 or kinds[0] in {"publications", "employment"}:
        return kinds[0]
    return "education" if "education" in kinds else "other"


def _of_list_words(bare: str) -> str | None:
    """``publications`` for what is worded of nothing but works: "articles in refereed journals"."""
    words = cv_words()
    parts = re.split(r"[\s/,]+", bare)
    named = any(words.headings.get(part) == "publications" for part in parts)
    return "publications" if named and all(part in words.list_words for part in parts) else None
