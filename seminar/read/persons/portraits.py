"""One person in a text with Chinese in it: names in both scripts, posts on both sides, brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from seminar.language import has_han
from seminar.names import NameMatch, compare, shares_surname
from seminar.read.lexicon import Lexicon
from seminar.read.persons.left_words import before_honorific, name_again, placed_by_rest
from seminar.read.persons.name_and_rank import foreign_name, name_and_rank, zh_parts
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.persons.posts import Post, grammar
from seminar.read.persons.posts_en import NUMBERED, en_post
from seminar.read.persons.posts_zh import is_member, zh_post
from seminar.read.persons.titled_names import post_ahead
from seminar.read.prose_words import english

BRACKETS: Final = re.compile(r"[（(【\[]([^（）()【】\[\]]{1,120})[）)】\]]")
_RUN: Final = re.compile(
    r"[A-ZÀ-Þ][\w.'’&\-]*(?:[ ,]+(?:[A-ZÀ-Þ][\w.'’&\-]*|of|the|for|and|de|van|von|at|in))+(?:\s*\([A-Z]{2,8}\))?"
    + NUMBERED
)


@dataclass(slots=True)
class Portrait:
    """A person while the phrases of a text are gone through; ``rest`` is what no field takes."""

    zh_name: str = ""
    en_name: str = ""
    zh: Post = field(default_factory=Post)
    en: Post = field(default_factory=Post)
    rest: list[str] = field(default_factory=list)
    #: Whether the text runs on into a biography.
    bio: bool = False


def portrait_in(text: str, lexicon: Lexicon) -> Portrait:
    """Name(s), posts of both sides and what was left of a text with Chinese in it."""
    head, bio = _head(text)
    apart = [match for match in BRACKETS.finditer(head) if not _lettered(match, lexicon)]
    brackets = [part for match in apart for part in _bracketed(match, lexicon)]
    bare = BRACKETS.sub(
        lambda match: match.group() if _lettered(match, lexicon) else " ", _ALSO_CALLED.sub("", head)
    ).strip()
    portrait = Portrait(en_name=_latin_run(bare, lexicon), bio=bio)
    for phrase in _phrases(bare, portrait, brackets, lexicon):
        _take(portrait, phrase, phrase in brackets, lexicon)
    if portrait.en_name and not portrait.zh_name and (again := name_again(portrait.en_name, portrait.rest)):
        portrait.zh_name = again
        portrait.rest.remove(again)
    studied = [phrase for phrase in portrait.rest if _GRADUATE.search(lexicon.folded(phrase)) and portrait.zh.position]
    others = [phrase for phrase in portrait.rest if phrase not in studied]
    portrait.zh, portrait.en, portrait.rest = placed_by_rest(
        portrait.zh_name, portrait.en_name, portrait.zh, portrait.en, others
    )
    portrait.rest += studied
    _settle(portrait, bare, lexicon)
    return portrait


def _head(text: str) -> tuple[str, bool]:
    """The text without pupils and teachers, of a biography its first words; and whether it is one."""
    bio = len(text) > (60 if _STUDIED.search(text) else 90) and re.search(r"[。；]|，.*，.*，", text) is not None
    head = text
    if bio:
        stop = re.search(r"[。；\n]", text)
        head = text[: stop.start()] if stop else text[:90]
        head = "，".join(re.split(r"[，,]", head)[:2])
    return _ALUMNUS.sub("", _SUPERVISED.sub("", head)), bio


def _phrases(bare: str, portrait: Portrait, brackets: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The phrases beside the name, without marks around them; the Chinese name is put into the portrait."""
    if portrait.en_name:
        bare = bare.replace(portrait.en_name, " ，", 1)
    places = [match.group() for match in _RUN.finditer(bare) if grammar(lexicon).en_institution.search(match.group())]
    for place in places:
        bare = bare.replace(place, " ", 1)
    portrait.zh_name, others = zh_parts(bare, lexicon)
    if portrait.en_name and not portrait.zh_name:
        others = [part for part in re.split(r"[，\n]", bare) if part.strip(" ，,")]
    found = []
    for part in (run for phrase in [*others, *places, *brackets] for run in _runs(phrase, lexicon)):
        if not part.strip(" ,，、."):
            continue
        phrase = grammar(lexicon).en_degree_end.sub("", part.strip(" \t,，、；;-–—/@＠"))
        found.append(phrase if phrase.endswith(_DOTTED) else phrase.strip(" ."))
    return found


def _take(portrait: Portrait, phrase: str, bracketed: bool, lexicon: Lexicon) -> None:
    """One phrase more: a name that is not yet known, a post, or something for the rest."""
    if _SUPERVISOR.match(phrase):
        portrait.rest.append(phrase)
    elif not _take_name(portrait, phrase, bracketed, lexicon):
        _take_post(portrait, phrase, lexicon)


#: ``Jane Roe（著名哲学家）``: what somebody is known as, and no name.
_CALLING: Final = re.compile(r"(?:著名|知名|资深|資深|当代|當代|青年)[一-鿿]{2}|[一-鿿]{1,6}[学學]家$")


def _take_name(portrait: Portrait, phrase: str, bracketed: bool, lexicon: Lexicon) -> bool:
    """Whether the phrase is the name on a side that has none yet."""
    if not portrait.zh_name and is_zh_name(phrase, lexicon):
        portrait.zh_name = phrase
        return True
    ahead, name = post_ahead(phrase, lexicon)
    if not portrait.en_name and not has_han(phrase) and is_latin_name(name, lexicon):
        portrait.en_name = name
        portrait.en = replace(portrait.en, position=portrait.en.position or ahead, rest="")
        return True
    if portrait.zh_name:
        return False
    called, title = name_and_rank(phrase, lexicon)
    if called:
        portrait.zh_name = called  # Jane Roe (杜某某教授)
        position = portrait.zh.position or zh_post(title, lexicon).position
        portrait.zh = replace(portrait.zh, position=position, rest="")
        return True
    if not portrait.en_name or _CALLING.match(phrase):
        return False
    if bracketed and _is_foreign_name(phrase, lexicon):
        portrait.zh_name = phrase  # Kenji Mori（森健二）
    elif _is_foreign_name(called := before_honorific(phrase, lexicon), lexicon):
        portrait.zh_name = called  # Alexei Roe 阿列克谢 博士
    return bool(portrait.zh_name)


def _take_post(portrait: Portrait, phrase: str, lexicon: Lexicon) -> None:
    """A phrase as a post on the side of its letters; what is left of it goes to the rest."""
    if has_han(phrase):
        portrait.zh, portrait.en, left = _placed(phrase, portrait.zh, portrait.en, lexicon)
    elif phrase and not lexicon.holds("honorifics", phrase):
        role = _FOR_A_PROJECT.fullmatch(phrase)
        post = Post(position=phrase) if role else en_post(phrase, lexicon, trusting=False)
        en = portrait.en
        rank = grammar(lexicon).en_position.fullmatch(phrase)
        position = en.position or (phrase if rank else post.position)
        portrait.en = Post(en.affiliation or post.affiliation, en.department or post.department, position)
        left = post.rest
    else:
        left = ""
    portrait.rest += [left] if left else []


def _settle(portrait: Portrait, bare: str, lexicon: Lexicon) -> None:
    """What the whole shows: a name in Chinese nobody has, a subject taken for a name, a post of the other side."""
    zh = portrait.zh
    unnamed = not (portrait.zh_name or portrait.en_name) and zh.affiliation and zh.position
    if unnamed and portrait.rest == [bare] and _is_foreign_name(bare, lexicon):
        portrait.zh_name, portrait.rest = bare, []  # 井上和也（东屿大学准教授）
    if (
        portrait.en_name
        and zh.affiliation
        and portrait.zh_name.endswith(("学", "學"))
        and compare(portrait.zh_name, portrait.en_name) is not NameMatch.MATCH
    ):
        portrait.zh_name = ""  # Jane Roe, 云溪大学 金融学教授: a subject
    if portrait.bio:
        portrait.rest = []
        # the biography tells the house
        portrait.zh = replace(zh, affiliation="") if is_member(zh) else zh
    zh, en = portrait.zh, portrait.en
    if zh.affiliation and zh.affiliation.isascii() and not en.affiliation:
        # ABC處長
        portrait.zh, portrait.en = replace(zh, affiliation=""), replace(en, affiliation=zh.affiliation)


#: ``云溪大学（Yunxi University）物理学院``: an institution's name again in the other language.
_ALSO_CALLED: Final = re.compile(
    r"(?<=[学學院所司院校心室局团團会會])\s?[（(][A-Za-z][A-Za-z .&,'’\-]{1,80}[）)](?=[一-鿿])"
)


def _lettered(match: re.Match[str], lexicon: Lexicon) -> bool:
    """``Harbour University of Technology (HUT)``: a bracket with the letters an English institution goes by."""
    if re.fullmatch(r"[A-Z]{2,8}", match.group(1)) is None or match.group()[0] != "(":
        return False
    before = re.search(r"[A-Z][A-Za-z .&,'’\-]{3,80}$", match.string[max(0, match.start() - 90) : match.start()])
    return before is not None and grammar(lexicon).en_institution.search(before.group()) is not None


#: ``导师王某教授``: somebody else.
_SUPERVISOR: Final = re.compile(
    r"(?:合作|指导)?(?:导师|教师|老师)[:：为是]?\s?[一-鿿]{2,4}(?:教授|研究员|院士|老师|副教授)|师从"
)
#: ``（博士生，导师：王某教授）``: the same within a bracket or behind a comma.
_SUPERVISED: Final = re.compile(
    r"(?<=[^\s（(，,])\s?[，,、；;/]?\s?(?:合作|指导|指導)?(?:导师|導師|教师|教師|老师|老師)\s?[:：]\s?[一-鿿]{2,4}?(?:副?教授|研究[员員]|院士|老师|老師|博士)?(?=[）)，,]|$)"
)
#: ``（2021届法学院校友）``: where somebody once studied.
_ALUMNUS: Final = re.compile(r"[（(][^（）()]{0,16}(?:\d{2,4}\s?届|校友)[^（）()]{0,16}[）)]")
#: What only a biography tells.
_STUDIED: Final = re.compile(
    r"研究(?:专长|專長|方向|领域|領域)|专长为|專長為|毕业于|[博硕]士学位|攻读|师从|曾任|长期从事|主要从事|主要研究方向"
)


def _is_foreign_name(text: str, lexicon: Lexicon) -> bool:
    """Whether a bracket behind a Latin name may hold it in Chinese letters: no remark, no series, no language."""
    known = ("generic", "honorifics", "remote", "rank_modifiers", "placeholders")
    remark = len(text) > 5 or re.search(r"[已的取消线線者员員会會校院系待请請]", text)
    return not remark and foreign_name(text, lexicon) and not any(lexicon.holds(name, text) for name in known)


#: The Chinese name, perhaps with a rank, that a bracket stands behind.
_NAME_BEFORE: Final = re.compile(r"[\u3400-\u9fff]{2,8}(?=\s?$)")


def _bracketed(bracket: re.Match[str], lexicon: Lexicon) -> list[str]:
    """``崔某，长江学者``, ``Prof. Jane Roe, Harbour University``: a name in brackets, and what stands behind it."""
    text = bracket.group(1).strip()
    first, *behind = re.split(r"\s*[，,；;]\s*", text)
    if not behind:
        return [text]
    if has_han(text):
        called = not has_han(first) and is_latin_name(first, lexicon) and _is_called(bracket, first, lexicon)
        return [first, *behind] if called or is_zh_name(first, lexicon) else [text]
    _, name = post_ahead(first, lexicon)
    called = is_latin_name(name, lexicon) and (name != first or _is_called(bracket, name, lexicon))
    return [first, ", ".join(behind)] if called else [text]


def _is_called(bracket: re.Match[str], name: str, lexicon: Lexicon) -> bool:
    """Whether a name in Latin letters is of the one called so in Chinese before its bracket: 林远舟（Jane LIN, …）.

    It has the same surname, or begins with a given name as scholars from abroad have it beside their Chinese one.
    """
    before = _NAME_BEFORE.search(bracket.string[max(0, bracket.start() - 9) : bracket.start()])
    if before is None or not 1 < len(words := name.split()) <= _NAMES:
        return False
    known = name_and_rank(before.group(), lexicon)[0]
    if known and words[0].casefold() in english().given and not words[-1].endswith("s"):
        return True  # but Morgan Labs
    told = (known,) if known else (before.group()[-size:] for size in (3, 2, 4))
    return any(is_zh_name(zh, lexicon) and shares_surname(zh, name) for zh in told)


#: A name in Latin letters has no more words.
_NAMES: Final = 3
#: ``Rain Packager``: what somebody does for a project that many write.
_FOR_A_PROJECT: Final = re.compile(r"(?:[A-Z][\w.+-]*\s){1,2}(?:Packager|Maintainer|Core Contributor|Core Developer)")


_DOTTED: Final = ("Prof.", "Dr.", "Inc.", "Ltd.", "Corp.", "Univ.", "Inst.")


#: ``林远舟教授（东屿大学荣休教授）``: what the rank beside the name leaves out.
_EMERITUS: Final = re.compile(r"荣休|榮休|[荣榮]退|退休|[荣榮][誉譽]退休")


#: Where somebody took a degree.
_GRADUATE: Final = re.compile(
    r"(?:大学|学院|研究院|研究所)[^，,、]{0,14}?(?:专业|学科|方向|学)?(?:博士|硕士|学士)(?:毕业|学位)?$"
)


def _placed(phrase: str, zh: Post, en: Post, lexicon: Lexicon) -> tuple[Post, Post, str]:
    """The posts with those of one more phrase, Latin institutions before a Chinese rank on their own side."""
    post = zh_post(phrase.removesuffix("的"), lexicon)
    if not post:
        known = lexicon.holds("honorifics", phrase) or lexicon.holds("qualifications", phrase)
        return zh, en, "" if known else phrase
    if zh.position and not post.position and _GRADUATE.search(lexicon.folded(phrase)):
        return zh, en, phrase  # …团队工程师，云溪大学化学工程专业博士
    if is_member(zh) and post.affiliation:
        zh = Post("", zh.department, zh.position)  # 中国科学院院士 西安交通大学
    # the rank beside the name comes first; the institution may stand anywhere
    zh = Post(
        zh.affiliation or post.affiliation,
        zh.department or (post.department if not zh.affiliation or not post.affiliation else ""),
        post.position
        if _EMERITUS.match(post.position) and zh.position in post.position
        else zh.position or post.position,
    )
    return zh, en, post.rest


#: The letters a house goes by, glued before a post; that somebody was the first in it says nothing of the post.
_LETTERS_AHEAD: Final = re.compile(r"([A-Z]{2,6})(?:首任|前任|[现現]任|原)(?=[一-鿿]{2})")


def _runs(phrase: str, lexicon: Lexicon) -> list[str]:
    """A phrase with an English institution in it, cut where the script changes."""
    rules = grammar(lexicon)
    if (letters := _LETTERS_AHEAD.match(phrase)) and zh_post(phrase[letters.end() :], lexicon).position:
        return [letters[1], phrase[letters.end() :]]  # ABC首任驻外记者
    if not has_han(phrase) or not rules.en_institution.search(phrase):
        return [phrase]
    parts = re.split(r"(?<=[一-鿿）)])\s*(?=[A-Z][a-z]|[A-Z]{3,8}$)|(?<=[a-z)A-Z])\s*(?=[一-鿿])", phrase)
    return [part for part in parts if part.strip()] if len(parts) > 1 else [phrase]


def _latin_run(text: str, lexicon: Lexicon) -> str:
    stripped = re.sub(r"(?:[一-鿿]|[，、。；：])+", "\n", text)
    for run in re.split(r"\n|,|\s{3,}", stripped):
        bare = run.strip(" ,.-")
        bare = post_ahead(bare, lexicon)[1].strip()
        if bare and is_latin_name(bare, lexicon):
            return bare
    return ""
