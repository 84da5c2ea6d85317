"""Posts: the institution, its department and the rank in a phrase such as ``南开大学物理学院教授`` or ``Professor, MIT``.

Conventions: the affiliation is the institution without its department, with the country directly in front of it; the
position is a rank or an office, never a degree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.read import texts
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
    zh_university: re.Pattern[str]
    zh_academy: re.Pattern[str]
    zh_strong: re.Pattern[str]
    zh_weak: re.Pattern[str]
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


_WEAK: Final = ("中心", "科技", "智能", "电网", "资本", "证券", "基金", "理工", "工作室", "联盟", "办公室", "政府", "智库", "协和", "俱乐部", "信息港")


def _zh(lexicon: Lexicon, name: str, without: tuple[str, ...] = ()) -> str:
    words = {word for word in lexicon.words[name] if has_han(word) and word not in without}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _en(lexicon: Lexicon, *names: str) -> str:
    words = {word for name in names for word in lexicon.words[name] if not has_han(word)}
    escaped = (re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=lambda word: (-len(word), word)))
    return "|".join(word if word.endswith(".") else rf"{word}(?![A-Za-z])" for word in escaped)


@cache
def _grammar(key: int, lexicon_box: tuple[Lexicon]) -> Grammar:
    lexicon = lexicon_box[0]
    positions = _zh(lexicon, "positions")
    modified = f"(?:{_zh(lexicon, 'rank_modifiers')})*"
    present = sorted((w for w in lexicon.words["present"] if not w.isascii()), key=len, reverse=True)
    departments = _zh(lexicon, "departments")
    compiled = re.compile
    return Grammar(
        zh_position=compiled(rf"{modified}(?:{positions})(?:\s*[、/／兼和及暨，,]\s*{modified}(?:{positions}))*$"),
        zh_university=compiled(
            r"^.{0,16}?大学(?:〔[一-鿿]{2,4}〕|附属.{0,10}?(?:医院|中学|小学)|(?!高等|先进|工业|科学|计算|数学)[一-鿿]{2}(?:研究院|分校|研究生院|校区))?"
        ),
        zh_academy=compiled(rf"^(?:{_zh(lexicon, 'academies')})[^，,、。；\s]{{0,20}}?(?:研究所|研究院|学院|科院|中心|实验室|天文台|大学|所)"),
        zh_strong=compiled(rf"^[^，,。；]{{0,24}}?(?:{_zh(lexicon, 'institutions', _WEAK)})"),
        zh_weak=compiled(rf"^[^，,。；]{{0,24}}?(?:{'|'.join(_WEAK)})"),
        zh_department=compiled(rf"^.*(?:{departments})"),
        zh_honorific_end=compiled(rf"(?:{_zh(lexicon, 'honorifics')})$"),
        zh_qualification=compiled(rf"(?:“?(?:{_zh(lexicon, 'qualifications')})”?[、，,]?)+"),
        zh_past=compiled(rf"(?:{_zh(lexicon, 'past')}|毕业于?|获得?|学位|学士|硕士|博士毕业|年(?:至|到|起)?.{{0,6}}[任在于]|[-－–—~～至]\d{{4}}|访问)"),
        zh_present=compiled("|".join(map(re.escape, present))),
        en_position=compiled(rf"(?<![A-Za-z])(?:{_en(lexicon, 'positions')})", re.IGNORECASE),
        en_title_head=compiled(rf"^(?:the\s+)?((?:(?:{_en(lexicon, 'positions', 'honorifics')})[,\s]*)+)", re.IGNORECASE),
        en_institution=compiled(rf"(?<![A-Za-z])(?:{_en(lexicon, 'institutions')})"),
        en_department=compiled(rf"^(?:the\s+)?(?:[A-Z][\w&.\-]*\s+){{0,5}}?(?:{_en(lexicon, 'departments')})(?:\s+(?:of|for|in)\b.*|$)"),
        en_student=compiled(rf"(?<![A-Za-z])(?:{_en(lexicon, 'students')})", re.IGNORECASE),
        en_degree_end=compiled(rf"(?:[,\s]+(?:{_en(lexicon, 'honorifics')}))+\s*$", re.IGNORECASE),
    )


def grammar(lexicon: Lexicon) -> Grammar:
    """The patterns of a lexicon."""
    return _grammar(id(lexicon), Box((lexicon,)))


class Box(tuple[Lexicon]):
    """A lexicon as a cache argument: known by identity, kept alive by the cache, so that the identity stays its own."""

    def __hash__(self) -> int:
        return id(self[0])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, tuple) and other[0] is self[0]


# ---------------------------------------------------------------- Chinese


def zh_institution(text: str, lexicon: Lexicon) -> int:
    """How many letters at the start of ``text`` are an institution; 0 for none."""
    words, folded = grammar(lexicon), lexicon.folded(text)
    for pattern in (words.zh_university, words.zh_academy, words.zh_strong, words.zh_weak):
        if match := pattern.match(folded):
            return match.end()
    return 0


def zh_position(text: str, lexicon: Lexicon) -> int:
    """Where a rank (or a list of ranks) at the end of ``text`` begins; the length of ``text`` for none."""
    match = grammar(lexicon).zh_position.search(lexicon.folded(text))
    return match.start() if match else len(text)


def zh_post(text: str, lexicon: Lexicon) -> Post:
    """The post in a Chinese phrase: ``复旦大学哲学学院党委书记``, ``百川智能强化学习负责人``."""
    text = text.strip(" \t\u3000（）()，,、。；;:：")
    found = Post()
    for phrase in _phrases(text, lexicon):
        post = _zh_one(phrase, lexicon)
        part = post.affiliation and found.affiliation.endswith("大学") and not re.search(r"大学|研究院|公司|科学院", post.affiliation)
        if not found:
            found = post
        elif part and not found.position and post.position:
            found = replace(found, position=post.position)  # a second school of the same university
        elif not found.position and post.position and (post.affiliation or not found.affiliation):
            found = post if post.affiliation else replace(found, position=post.position)
        elif not found.position and post.position:
            found = replace(found, position=post.position)
        elif not found.affiliation and post.affiliation and not post.position:
            found = replace(found, affiliation=post.affiliation, department=post.department)
    return found


def _phrases(text: str, lexicon: Lexicon) -> list[str]:
    """Posts side by side; a list of ranks (``系主任、副研究员``) stays together."""
    merged: list[str] = []
    for piece in re.split(r"(?<=[^\s&＆，,、；;/])\s*[&＆，,、；;/]\s*|\s{2,}|(?<=[一-鿿])\s(?=[一-鿿])", text):
        bare = piece.strip()
        if not bare:
            continue
        only_rank = zh_position(bare, lexicon) == 0
        if merged and only_rank and zh_position(merged[-1], lexicon) < len(merged[-1]):
            merged[-1] = f"{merged[-1]}、{bare}"
        else:
            merged.append(bare)
    return merged


def _zh_one(text: str, lexicon: Lexicon) -> Post:
    words = grammar(lexicon)
    folded = lexicon.folded(text)
    stripped = words.zh_qualification.sub("", folded)
    if stripped != folded and len(stripped.strip("、，, ")) >= 2:
        kept = stripped.strip("、，, ")
        text = kept if folded == text else _unfolded(text, folded, kept)
    elif words.zh_qualification.fullmatch(folded):
        return Post(rest=text)
    text = _STUDENT.sub("", text) or text
    cut = zh_position(text, lexicon)
    body, position = text[:cut], text[cut:]
    body = re.sub(r"(?:的|兼|暨)$", "", body)
    if lexicon.folded(position).startswith("系主任") and len(body) > 2 and not body.endswith("系"):
        body, position = body + position[0], position[1:]  # 大气科学系主任
    end = zh_institution(body, lexicon)
    affiliation, inside = body[:end].strip(), body[end:].strip()
    honorific = words.zh_honorific_end.search(lexicon.folded(inside))
    if honorific and not position:
        inside = inside[: honorific.start()]
    department = ""
    if match := words.zh_department.match(lexicon.folded(inside)):
        department, inside = inside[: match.end()].strip(), inside[match.end() :].strip()
    if position and inside and affiliation and len(inside) <= 12 and not re.search(r"[\s，,（(]", inside):
        position, inside = inside + position, ""
    if inside and position and not department and not affiliation and len(inside) <= 6 and not _ACADEMIC.search(position):
        position, inside = inside + position, ""
    if not position and (inside or not (affiliation or department)):
        return Post(rest=text)
    return Post(affiliation, department, position.strip(), inside.strip())


#: What a student is does not belong to the place: 数学科学学院2021级博士生.
_STUDENT: Final = re.compile(r"(?:(?:20)?\d\d[级級]|[一二三四五]年[级級]|在读|直博|联合培养)(?:博士|硕士|本科|直博)*(?:研究生|生)?$")
_ACADEMIC: Final = re.compile(r"教授|研究[员員]|[讲講][师師]|博士[后後]|院士|助教")


def _unfolded(text: str, folded: str, kept: str) -> str:
    """The stretch of ``text`` that reads ``kept`` when folded (folding keeps positions)."""
    at = folded.find(kept)
    return text[at : at + len(kept)] if at >= 0 else kept


#: ``1991年至1995年``: what comes behind the comma is over, unless it lasts to this day.
_YEARS: Final = re.compile(r"\s*(?:\d{4}\s*年?.{0,4}?[-－–—~～至到起].{0,8}|\d{4}年?\d{0,2}月?起?)$")


_SINCE: Final = re.compile(r"\d{4}年?(?:\d{1,2}月)?(?:起|至今|以来)[，,]?(?:担?任|在)")
_STUDIES: Final = re.compile(r"(?:(?:20)?\d\d级|[一二三四五]年级|在读|直博|联合培养)*(?:(?:博士|硕士)(?:研究生|生|候选人)|[博硕][一二三四五](?:学生|在读)?|本科生|学生)$")
#: ``Dan Roe教授是…``, ``刘某博士系…``: who it is about, before the post.
_THIS_IS: Final = re.compile(r"^[^，。；是系为任]{0,30}?(?:教授|博士|先生|女士|老师|研究员|院士)?(?:是|系(?!主任|副)|为)(?=[^\s，。]{4})")


def zh_bio_post(bio: str, name: str, lexicon: Lexicon) -> Post:
    """The first present post a Chinese biography states."""
    words = grammar(lexicon)
    text = lexicon.folded(bio[:1500])
    best, years = Post(), False
    for match in re.finditer(r"[^，。；;\n,、！]+(?:、[^，。；;\n,、！]+)*", text):
        raw = bio[match.start() : match.end()]
        clause = match.group()
        present = _SINCE.search(clause) or words.zh_present.search(clause)
        ranged, years = years, _YEARS.match(clause) is not None and "今" not in clause
        if years:
            continue
        if present:
            raw = raw[present.end() :]
        elif words.zh_past.search(clause) or len(clause) > 60 or "导师" in clause[:4]:
            continue
        raw = re.sub(r"^(?:并)?(?:担)?任", "", raw)
        if name and raw.startswith(name):
            raw = raw[len(name) :]
        raw = _THIS_IS.sub("", raw)
        raw = re.sub(r"^(?:[（(][^（）()]{0,40}[）)])?(?:博士|教授|老师)?(?:美国历史上)?[，,\s]*[是为任]?", "", raw)
        post = zh_post(raw, lexicon)
        if ranged:
            continue
        member = post.position == "院士" and post.affiliation.endswith(("科学院", "工程院", "研究院"))
        student = _STUDIES.search(clause)
        if student and (present or match.start() < 80):
            return zh_post(_STUDIES.sub("", raw), lexicon)
        if present and post.affiliation and not post.position and not best.affiliation:
            best = replace(best, affiliation=post.affiliation, department=post.department)
            continue
        if best.affiliation and post.position and not post.affiliation:
            return replace(best, position=best.position or post.position)
        if member or (post.position and not post.affiliation):
            if present or match.start() < 80:
                best = replace(best, position=best.position or post.position)
        elif post.affiliation and post.position and not best.affiliation:
            return Post(post.affiliation, post.department, best.position or post.position)
    return best


# ---------------------------------------------------------------- English

_AT: Final = re.compile(r"\s+(?:at|@|with|from|in)\s+(?:the\s+)?(?=[A-Z])|\s*@\s*")
_PIECES: Final = re.compile(r"\s*[,;，；]\s*|\s+[-–—|/]\s+|\s{3,}|\n")
_COUNTRY: Final = re.compile(
    r"(?:(?:the\s+)?U\.?S\.?A?\.?|UK|U\.K\.|United\s+(?:States|Kingdom).*|P\.?\s?R\.?\s?China|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\.?$"
)


_CAMPUS_NAME: Final = re.compile(r"(?!USA|US|UK|China)[A-Z][a-z]+(?:[\s-][A-Z][a-z]+){0,2}")


def en_post(text: str, lexicon: Lexicon, *, trusting: bool = True) -> Post:
    """The post in an English phrase: ``Head of Research at Acme Labs``, ``Professor, Tsinghua University``.

    ``trusting`` takes a piece nothing is known about as the institution, as it stands behind a name and a comma.
    """
    words = grammar(lexicon)
    affiliation = department = position = ""
    rest: list[str] = []
    for piece in _PIECES.split(texts.clean(text).strip(" ,;，")):
        for part in _at_parts(piece, words):
            bare = part.strip() if part.strip().endswith(("Inc.", "Ltd.", "Corp.", "Prof.")) else part.strip(" .")
            bare = bare.strip("()") if bare.count("(") != bare.count(")") or bare[:1] == "(" else bare
            if not bare:
                continue
            rank = words.en_position.match(bare)
            leads = re.match(r"((?:Co-?)?Founder|CEO|CTO|President|Chairman)\s+of\s+(?:the\s+)?([A-Z].*)", bare)
            if leads and not position:
                position, affiliation = leads.group(1), affiliation or leads.group(2)
            elif rank and not position and not words.en_student.search(bare):
                position = bare
            elif affiliation and affiliation.endswith(lexicon.words["multi_campus"]) and _CAMPUS_NAME.fullmatch(bare):
                affiliation = f"{affiliation}, {bare}"
            elif rank and position:
                rest.append(bare)
            elif words.en_student.search(bare):
                studies = re.search(r"\s(?:at|from|in)\s+(?:the\s+)?([A-Z].*)$", bare)
                affiliation = affiliation or (studies.group(1) if studies else "")
                rest.append(bare[: studies.start()] if studies else bare)
            elif words.en_department.match(bare) and not re.search(r"Universit|College of|Institute of Tech", bare):
                department, left = (department, bare) if department else (bare, "")
                rest += [left] if left else []
            elif not affiliation and words.en_institution.search(bare):
                affiliation = re.sub(r"^(?:the|of|from|at)\s+", "", bare)
            else:
                rest.append(bare)
    if not affiliation and department and re.search(r"Institute|Laborator|School|College|Cent", department):
        affiliation, department = department, ""
    if not affiliation and trusting and rest and not words.en_student.search(rest[0]) and len(rest[0].split()) <= 8:
        affiliation = re.sub(r"^(?:from|of|at)\s+(?:the\s+)?", "", rest.pop(0))
    return Post(affiliation, department, position, ", ".join(rest))


def _at_parts(piece: str, words: Grammar) -> list[str]:
    """``Professor of Physics at the University of York`` in two; ``University of California at Berkeley`` in one."""
    if words.en_position.match(piece.strip()) is None and not re.match(r"(?:from|at)\s", piece.strip()):
        return [piece]
    match = _AT.search(piece)
    return [piece[: match.start()], piece[match.end() :]] if match else [piece]


_SENTENCE: Final = re.compile(r"(?<=[a-z0-9)\]])[.;]\s+(?=[A-Z])|\n{2,}")
_IS: Final = re.compile(
    r"\b(?:is|currently|now|serves?\s+as|works?\s+as|joined|presently)\s+(?:also\s+|currently\s+|now\s+|presently\s+|serving\s+as\s+|working\s+as\s+)*(?:an?\s+|the\s+|one\s+of\s+the\s+)?"
)
_JOINED: Final = re.compile(r"\b(?:joined|works?\s+(?:at|for)|(?:has\s+been|is)\s+with|is\s+(?:currently\s+|now\s+)?(?:at|with)|is\s+on\s+the\s+faculty\s+of)\s+(?:the\s+)?(?=[A-Z])")


def en_bio_post(bio: str, lexicon: Lexicon) -> Post:
    """The first present post an English biography states."""
    words = grammar(lexicon)
    text = texts.clean(bio[:1500].replace("\n", " "))
    for sentence in _SENTENCE.split(text)[:6]:
        for match in _IS.finditer(sentence):
            tail = sentence[match.end() :]
            modifier = re.match(r"(?:[A-Z][\w.\-]*\s+|tenured\s+|full\s+|tenure-track\s+|distinguished\s+|chaired\s+|\w+-year\s+|senior\s+|joint\s+){0,4}?(?=\S)", tail)
            rank = words.en_position.search(tail, 0, 70)
            if rank is None or words.en_student.search(tail[: rank.end() + 12]):
                if words.en_student.search(tail[:60]):
                    return Post(_en_place(tail, words, lexicon))
                continue
            if rank.start() > (modifier.end() if modifier else 0) and not tail[: rank.start()].strip().replace("-", " ").istitle():
                if len(tail[: rank.start()].split()) > 3:
                    continue
            position = _en_rank(tail, rank)
            place = _en_place(tail[rank.end() :], words, lexicon)
            return Post(place or _en_joined(text, words, lexicon), "", position)
    return Post(_en_joined(text, words, lexicon))


def _en_joined(text: str, words: Grammar, lexicon: Lexicon) -> str:
    """The institution somebody joined or works at, where no rank is said with it."""
    match = _JOINED.search(text)
    return _en_place(f" at {text[match.end() :]}".split(". ")[0], words, lexicon) if match else ""


def _en_rank(tail: str, rank: re.Match[str]) -> str:
    """The rank with the subject it has: ``Professor of Software Engineering``; the department is not part of it."""
    before = tail[: rank.start()].strip()
    before = before if before and before[:1].isupper() else ""
    if not re.search(r"profess|lectur|fellow|scient|research", rank.group(), re.IGNORECASE):
        led = re.match(r"\s+of\s+(?:the\s+)?[^,.;]{2,60}?(?=\s+(?:at|in|with|and|for|from)\s|[,.;]|$)", tail[rank.end() :])
        return f"{tail[: rank.start()]}{rank.group()}{led.group() if led else ''}".strip()
    subject = re.match(r"\s+of\s+(?!the\b|Department|School|University)[A-Z][\w\-]*(?:\s+(?:(?:and|&)\s+(?!Director|Head|Chair|Dean|Fellow|Associate|Co-|Vice|Deputy|Founding)|of\s+)?[A-Z][\w\-]*){0,4}", tail[rank.end() :])
    position = f"{before} {rank.group()}" if before else rank.group()
    return position + (subject.group() if subject else "")


def _en_place(tail: str, words: Grammar, lexicon: Lexicon) -> str:
    """The institution in the words behind a rank."""
    pattern = re.compile(
        r"\b(?:at|with|in|of|from|to|,)\s+(?:the\s+)?([A-Z][\w&.’'\-]*(?:[\s,]*(?:of|for|and|at|de|the|in|und|di|&|\s)?\s*[A-Z][\w&.’'\-]*){0,8}(?:\s*\([A-Z]{2,8}\))?)"
    )
    best = ""
    for match in pattern.finditer(tail[:400]):
        for piece in re.split(r"\s*,\s*", match.group(1)):
            piece = re.split(r"\s+(?:in|at)\s+(?:the\s+)?(?=[A-Z])", piece)
            for name in piece:
                bare = name.strip(" .")
                if re.search(r"Universit|Institute of|College|ETH|MIT|Polytechnic|Academy|Caltech", bare) and not re.match(
                    r"(?:Department|School|Faculty|Division|College of (?:Engineering|Science|Arts|Letters))", bare
                ):
                    of = re.match(r"(?:School|Department|Faculty|College|Institute|Division)\s+of\s+.*?,?\s+((?:the\s+)?University.*)", bare)
                    return of.group(1) if of else bare
                if not best and re.match(r"Institute for|Institute of|National Lab|Max Planck", bare):
                    best = bare
                if not best and words.en_institution.search(bare) and not words.en_department.match(bare):
                    best = bare
    return best


def pair_post(zh: Post, en: Post) -> tuple[Bilingual, Bilingual, Bilingual]:
    """Affiliation, department and position of both sides."""
    return (
        Bilingual(zh.affiliation or None, en.affiliation or None),
        Bilingual(zh.department or None, en.department or None),
        Bilingual(zh.position or None, en.position or None),
    )


def post_of(text: str, lexicon: Lexicon) -> tuple[Lang, Post]:
    """The post in a phrase of either language."""
    return (Lang.ZH, zh_post(text, lexicon)) if has_han(text) else (Lang.EN, en_post(text, lexicon))
