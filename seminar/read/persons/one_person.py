"""One person in a text: the name apart from honorific, rank, institution and address."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from seminar.bilingual import Bilingual
from seminar.language import has_han
from seminar.model import Person
from seminar.names import NameMatch, compare
from seminar.read.lexicon import Lexicon
from seminar.read.persons.left_words import before_honorific, name_again, placed_by_rest
from seminar.read.persons.name_and_rank import foreign_name, name_and_rank, zh_parts
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.persons.posts import Grammar, Post, grammar, pair_post
from seminar.read.persons.posts_en import en_post, is_chair
from seminar.read.persons.posts_zh import is_member, zh_post
from seminar.read.persons.titled_names import post_ahead


@dataclass(frozen=True, slots=True)
class Named:
    """A person as read from one text; ``rest`` holds the words that are in no field of the person."""

    person: Person
    rest: str = ""
    bio: bool = False


EMAIL: Final = re.compile(
    r"[A-Za-z0-9_.+\-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[A-Za-z0-9\-]{1,64}(?:\.[A-Za-z0-9\-]{1,64}){1,6}"
)
URL: Final = re.compile(
    r"(?:https?://[^\s<>\"'，。；、（）()【】》]{1,500}(?:\([^\s()一-鿿]{0,100}\)[^\s<>\"'，。；、（）()【】》]{0,300})?"
    r"|www\.[^\s<>，。；]{3,300})(?<![.,;])"
)
PHONE: Final = re.compile(
    r"(?<![\d@.])(?:\+\d{1,3}[\s-]?)?(?:\(?0\d{1,3}\)?[\s-]?)?\d{3,4}[\s-]?\d{4}(?:\s*(?:转|ext\.?|-)\s*\d{1,5})?(?![\d])"
)
#: ``example.com/page``: an address without its scheme.
_SITE: Final = re.compile(
    r"(?<![\w@./])(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|me|edu|hk|tw|cn|ly)/[\w./?=&#-]{1,200}"
)
_LABELS: Final = re.compile(
    r"(?:E-?mail|邮箱|电邮|邮件|电话|Tel(?:ephone)?|Phone|手机|主页|homepage)\s*[:：]?\s*(?=$|[,，;；)）\s])",
    re.IGNORECASE,
)
BRACKETS: Final = re.compile(r"[（(【\[]([^（）()【】\[\]]{1,120})[）)】\]]")
_RUN: Final = re.compile(
    r"[A-ZÀ-Þ][\w.'’&\-]*(?:[ ,]+(?:[A-ZÀ-Þ][\w.'’&\-]*|of|the|for|and|de|van|von|at|in))+(?:\s*\([A-Z]{2,8}\))?"
)


#: ``Jane Roe CQT``: letters nobody can say as a name, behind two names.
_PLACE_BEHIND: Final = re.compile(
    r"(\S+(?:\s+\S+){1,2})\s+((?=[A-Z]{3,6}$)(?:[B-DF-HJ-NP-TV-XZ]+|MIT|ETH|UCLA|USTC|CUHK|HKU|NUS|NTU|CUNY|EPFL|KAIST|CAS))"
)


def one(text: str, lexicon: Lexicon) -> Named | None:
    """The one person a text is about, or ``None``."""
    contact: dict[str, str | None] = {}
    text, contact["email"] = _taken(text, EMAIL)
    text, contact["homepage"] = _taken(text, URL)
    text, contact["phone"] = _taken(_SITE.sub(" ", text), PHONE)
    if contact["email"]:
        contact["email"] = re.sub(r"\s|\(at\)|\[at\]", lambda m: "" if m.group().isspace() else "@", contact["email"])
    text = _LABELS.sub(" ", text).strip(" \t,，;；:：-–—|/")
    text = re.sub(r"[（(]\s*[)）]", "", text)
    if not text and not any(contact.values()):
        return None
    zh_name, en_name, zh, en, rest, bio = "", "", Post(), Post(), "", False
    if has_han(text):
        zh_name, en_name, zh, en, rest, bio = _mixed(text, lexicon)
    elif text:
        en_name, en, rest, bio = _latin(text, lexicon)
    if not zh_name and not en_name and not any(contact.values()):
        return None
    en_name = _STOP_BEHIND.sub("", en_name)
    if _NO_PLACE.search(en.affiliation):
        en = Post("", en.department, en.position, en.affiliation)  # Jane Roe (Prize Talk)
    affiliation, department, position = pair_post(_whole(zh), _whole(en))
    person = Person(
        name=Bilingual(_outer(zh_name) or None, en_name or None),
        affiliation=affiliation,
        department=department,
        position=position,
        email=contact["email"],
        phone=contact["phone"],
        homepage=contact["homepage"],
    )
    return Named(person, rest, bio)


#: The stop of the sentence behind a name; not that of ``Jr.``
_STOP_BEHIND: Final = re.compile(r"(?<=[a-z]{2})(?<!Jr)(?<!Sr)\.$")
#: What stands in brackets behind a name and is a talk.
_NO_PLACE: Final = re.compile(r"\b(?:Talk|Lecture|Colloquium|Seminar|Keynote|Defen[cs]e)$", re.IGNORECASE)


def _whole(post: Post) -> Post:
    """A department whose institution goes without saying is the affiliation; brackets of a campus come back."""
    if not post.affiliation and post.department:
        post = Post(post.department, "", post.position, post.rest)
    return Post(_outer(post.affiliation), _outer(post.department), _outer(post.position), post.rest)


def _outer(text: str) -> str:
    return text.translate(str.maketrans("〔〕\u2010", "（）-" if has_han(text) else "()-"))


def _taken(text: str, pattern: re.Pattern[str]) -> tuple[str, str | None]:
    match = pattern.search(text)
    if match is None:
        return text, None
    return f"{text[: match.start()]} {text[match.end() :]}", match.group().strip()


# ---------------------------------------------------------------- Latin letters only


#: A name and an institution with nothing between them; where the name ends is certain only for two words.
_KIND: Final = (
    r"(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|San|Hong|Cape|Carnegie|Johns|George|Simon"
    r"|Technical|National|State|Federal|Royal|Imperial|Catholic|Open|Free)"
)
_WORD_OF_A_NAME: Final = rf"(?!{_KIND}\b)[A-Z][\w'’-]+"
_RUN_TOGETHER: Final = re.compile(
    rf"((?:{_WORD_OF_A_NAME}|[A-Z]\.) (?:(?:[A-Z]\.?|{_WORD_OF_A_NAME}) )?{_WORD_OF_A_NAME}) "
    rf"((?:{_KIND} )?(?:University|Institute(?! of Technology)|College|Academy) of [A-Z].*)"
    rf"|((?:{_WORD_OF_A_NAME}|[A-Z]\.) (?:[A-Z]\.? )?{_WORD_OF_A_NAME}) "
    rf"((?:{_KIND} )?(?!(?:University|Institute|College|Saint)\b)[A-Z][\w'’-]+ "
    r"(?:University|College|Polytechnic|Institute of Technology)(?:$|\s?[,(].*))"
)


#: ``Jane (Jenny) Roe``: what somebody is called, within the name.
_NICKNAME: Final = re.compile(
    r"((?:(?:Prof|Dr|Professor|Mr|Ms)\.?\s+)*)([A-Z][\w'’-]+) (\([A-Z][a-z]+\)) ([A-Z][\w'’-]+)(?=$|[\s,，(（])"
)


def _latin(text: str, lexicon: Lexicon) -> tuple[str, Post, str, bool]:
    if (called := _NICKNAME.match(text)) is None:
        return _latin_name(text, lexicon)
    plain = f"{called[2]} {called[4]}"
    name, post, rest, bio = _latin_name(f"{called[1]}{plain}{text[called.end() :]}", lexicon)
    return name.replace(plain, f"{called[2]} {called[3]} {called[4]}"), post, rest, bio


def _latin_name(text: str, lexicon: Lexicon) -> tuple[str, Post, str, bool]:
    rules = grammar(lexicon)
    rank, text = post_ahead(text, lexicon)
    apart = re.match(r"((?:\S+ ){1,3}\S+) {2}(?=[A-Z])", text)
    if apart and rules.en_institution.search(text[apart.end() :]) and is_latin_name(apart.group(1), lexicon):
        text = f"{apart.group(1)}, {text[apart.end() :]}"  # Jane Roe  University of Northland
    run = _RUN_TOGETHER.match(text)
    if run and is_latin_name(run[1] or run[3], lexicon):
        text = f"{run[1] or run[3]}, {run[2] or run[4]}"  # Jane Roe University of Northland
    match = re.match(r"([^,，(（\[\n;:–—|@]+?)(?=\s*[,，(（\[\n;:–—|@]|\s+(?:-|from|of|at|is)\s|\s{3,}|$)", text)
    name = (match.group(1) if match else text).strip()
    tail = text[match.end() :] if match else ""
    whole = rules.en_degree_end.sub("", name).strip(" ,")
    name = name if len(whole.split()) == 1 and "," not in name else whole  # Yuanzhou MA
    if (acronym := _PLACE_BEHIND.fullmatch(name)) or (acronym := _known_letters(name, rules)):
        name, tail = acronym.group(1), f", {acronym.group(2)}{tail}"
    ranked = rules.en_position.search(name)
    if ranked and ranked.start() > 0 and ranked.end() == len(name) and is_latin_name(name[: ranked.start()], lexicon):
        name, tail = name[: ranked.start()].strip(), f", {ranked.group()}, {tail.strip(' ,，')}"
    sentence = re.match(r"\s+is\s", tail) is not None
    if len(name.split()) > 6 or not name[:1].isalpha():
        return "", Post(), text, False
    if sentence:
        return name, Post(position=rank), tail.strip(), True
    tail = re.sub(r"^\s*(?:(?:from|of|at|-)\s+|@\s*)(?:the\s+)?", "", tail.strip(" ,，-–—|"))
    tail = rules.en_degrees.sub("", tail)
    post = en_post(tail, lexicon) if tail else Post()
    return name, Post(post.affiliation, post.department, _nearer(rank, post.position, lexicon)), post.rest, False


def _nearer(ahead: str, behind: str, lexicon: Lexicon) -> str:
    """The rank in front of a name, unless it is only polite and a rank behind the name says more exactly what it is."""
    polite = ahead.rstrip(".").casefold() in ("prof", "professor")
    exact = lexicon.holds("positions", behind) or is_chair(behind)
    return behind if not ahead or (polite and exact) else ahead


def _known_letters(name: str, rules: Grammar) -> re.Match[str] | None:
    """``Jane Roe CERN``: two names and the letters a place is known by."""
    match = re.fullmatch(r"(\S+(?:\s+\S+){1,2})\s+([A-Z]{3,8})", name)
    return match if match and rules.en_institution.fullmatch(match[2]) else None


# ---------------------------------------------------------------- with Chinese


def _mixed(text: str, lexicon: Lexicon) -> tuple[str, str, Post, Post, str, bool]:
    """Name(s), posts of both sides, what was left, and whether the text runs on into a biography."""
    bio = len(text) > (60 if _STUDIED.search(text) else 90) and re.search(r"[。；]|，.*，.*，", text) is not None
    head = text
    if bio:
        stop = re.search(r"[。；\n]", text)
        head = text[: stop.start()] if stop else text[:90]
        head = "，".join(re.split(r"[，,]", head)[:2])
    head = _ALUMNUS.sub("", _SUPERVISED.sub("", head))
    apart = [match for match in BRACKETS.finditer(head) if not _lettered(match, lexicon)]
    brackets = [part for match in apart for part in _bracketed(match.group(1).strip(), lexicon)]
    bare = BRACKETS.sub(
        lambda match: match.group() if _lettered(match, lexicon) else " ", _ALSO_CALLED.sub("", head)
    ).strip()
    en_name = _latin_run(bare, lexicon)
    en = Post()
    if en_name:
        bare = bare.replace(en_name, " ，", 1)
    places = [match.group() for match in _RUN.finditer(bare) if grammar(lexicon).en_institution.search(match.group())]
    for place in places:
        bare = bare.replace(place, " ", 1)
    zh_name, others = zh_parts(bare, lexicon)
    if en_name and not zh_name:
        others = [part for part in re.split(r"[，\n]", bare) if part.strip(" ，,")]
    others += places
    phrases = [part for phrase in [*others, *brackets] for part in _runs(phrase, lexicon) if part.strip(" ,，、.")]
    rest: list[str] = []
    zh = Post()
    for part in phrases:
        phrase = grammar(lexicon).en_degree_end.sub("", part.strip(" \t,，、；;-–—/@＠"))
        phrase = phrase if phrase.endswith(_DOTTED) else phrase.strip(" .")
        if _SUPERVISOR.match(phrase):
            rest.append(phrase)
        elif not zh_name and is_zh_name(phrase, lexicon):
            zh_name = phrase
        elif not en_name and not has_han(phrase) and is_latin_name(bare_name := _untitled(phrase, lexicon), lexicon):
            en_name = bare_name
            en = Post(en.affiliation, en.department, en.position or post_ahead(phrase, lexicon)[0])
        elif not zh_name and name_and_rank(phrase, lexicon)[0]:
            zh_name, title = name_and_rank(phrase, lexicon)  # Jane Roe (杜某某教授)
            zh = Post(zh.affiliation, zh.department, zh.position or zh_post(title, lexicon).position)
        elif en_name and not zh_name and phrase in brackets and _is_foreign_name(phrase, lexicon):
            zh_name = phrase  # Kenji Mori（森健二）
        elif en_name and not zh_name and _is_foreign_name(called := before_honorific(phrase, lexicon), lexicon):
            zh_name = called  # Alexei Roe 阿列克谢 博士
        elif has_han(phrase):
            zh, en, left = _placed(phrase, zh, en, lexicon)
            rest += [left] if left else []
        elif phrase and not lexicon.holds("honorifics", phrase):
            post = en_post(phrase, lexicon, trusting=False)
            rank = grammar(lexicon).en_position.fullmatch(phrase)
            position = en.position or (phrase if rank else post.position)
            en = Post(en.affiliation or post.affiliation, en.department or post.department, position)
            rest += [post.rest] if post.rest else []
    if en_name and not zh_name and (again := name_again(en_name, rest)):
        zh_name = again
        rest.remove(again)
    zh, en, rest = placed_by_rest(zh_name, en_name, zh, en, rest)
    if (
        not (zh_name or en_name)
        and zh.affiliation
        and zh.position
        and rest == [bare]
        and _is_foreign_name(bare, lexicon)
    ):
        zh_name, rest = bare, []  # 井上和也（东屿大学准教授）
    if (
        en_name
        and zh.affiliation
        and zh_name.endswith(("学", "學"))
        and compare(zh_name, en_name) is not NameMatch.MATCH
    ):
        zh_name = ""  # Jane Roe, 云溪大学 金融学教授: a subject
    if bio:
        rest = []
        zh = replace(zh, affiliation="") if is_member(zh) else zh  # the biography tells the house
    if zh.affiliation and zh.affiliation.isascii() and not en.affiliation:
        zh, en = replace(zh, affiliation=""), replace(en, affiliation=zh.affiliation)  # ABC處長
    return zh_name, en_name, zh, en, " ".join(rest), bio


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
_STUDIED: Final = re.compile(r"毕业于|[博硕]士学位|攻读|师从|曾任|长期从事|主要从事|主要研究方向")


def _is_foreign_name(text: str, lexicon: Lexicon) -> bool:
    """Whether a bracket behind a Latin name may hold it in Chinese letters: no remark, no series, no language."""
    known = ("generic", "honorifics", "remote", "rank_modifiers", "placeholders")
    remark = len(text) > 5 or re.search(r"[已的取消线線者员員会會校院系待请請]", text)
    return not remark and foreign_name(text, lexicon) and not any(lexicon.holds(name, text) for name in known)


def _bracketed(text: str, lexicon: Lexicon) -> list[str]:
    """``崔某，长江学者``: a name in brackets and what stands behind it there."""
    first, *behind = re.split(r"\s*[，,；;]\s*", text)
    return [first, *behind] if behind and is_zh_name(first, lexicon) else [text]


def _untitled(phrase: str, lexicon: Lexicon) -> str:
    """``Prof. Yuanzhou Lin`` → Yuanzhou Lin."""
    return post_ahead(phrase, lexicon)[1]


_DOTTED: Final = ("Prof.", "Dr.", "Inc.", "Ltd.", "Corp.", "Univ.", "Inst.")


#: ``林远舟教授（东屿大学荣休教授）``: what the rank beside the name leaves out.
_EMERITUS: Final = re.compile(r"荣休|榮休|[荣榮]退|退休|[荣榮][誉譽]退休")


def _placed(phrase: str, zh: Post, en: Post, lexicon: Lexicon) -> tuple[Post, Post, str]:
    """The posts with those of one more phrase, Latin institutions before a Chinese rank on their own side."""
    post = zh_post(phrase.removesuffix("的"), lexicon)
    if not post:
        known = lexicon.holds("honorifics", phrase) or lexicon.holds("qualifications", phrase)
        return zh, en, "" if known else phrase
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
