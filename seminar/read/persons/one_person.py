"""One person in a text: the name apart from honorific, rank, institution and address."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from seminar.bilingual import Bilingual
from seminar.language import has_han
from seminar.model import Person
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.person_names import is_latin_name, links_words
from seminar.read.persons.portraits import portrait_in
from seminar.read.persons.posts import Grammar, Post, grammar, pair_post
from seminar.read.persons.posts_en import en_post, is_chair
from seminar.read.persons.titled_names import post_ahead
from seminar.read.prose_words import english


@dataclass(frozen=True, slots=True)
class Named:
    """A person as read from one text; ``rest`` holds the words that are in no field of the person."""

    person: Person
    rest: str = ""
    bio: bool = False


EMAIL: Final = re.compile(
    r"[A-Za-z0-9_.+\-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[A-Za-z0-9\-]{1,64}(?:\.[A-Za-z0-9\-]{1,64}){1,6}"
)
#: A letter of an address; a Chinese one only where a part of it may begin: the sentence goes on behind it.
_OF_URL: Final = r"(?:[^\s<>\"'，。；、（）()【】》一-鿿]|(?<=[/=?#&_\-.一-鿿])[一-鿿])"
URL: Final = re.compile(
    rf"(?:https?://{_OF_URL}{{1,500}}(?:\([^\s()一-鿿]{{0,100}}\){_OF_URL}{{0,300}})?"
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
    r"(?<![A-Za-z])(?:E-?mail|邮箱|电邮|邮件|电话|Tel(?:ephone)?|Phone|手机|主页|homepage)(?!\s[A-Z][a-z]+$)\s*[:：]?\s*(?=$|[,，;；)）\s])",
    re.IGNORECASE,
)


#: ``Jane Roe CQT``: letters nobody can say as a name, behind two names.
_PLACE_BEHIND: Final = re.compile(
    r"(\S+(?:\s+\S+){1,2})\s+((?=[A-Z]{3,6}$)(?:[B-DF-HJ-NP-TV-XZ]+|MIT|ETH|UCLA|USTC|CUHK|HKU|NUS|NTU|CUNY|EPFL|KAIST|CAS))"
)

#: ``林远舟（云溪大学副教授 / Associate Professor, Cloud University）``: the post again, in English.
_POST_AGAIN: Final = re.compile(r"(?<=[一-鿿])\s?[/／|]\s?([A-Z][^（）()一-鿿/]{5,120})(?=[)）]\s*$)")


#: ``NIRU 国家云雨中心``, not ``IBM 中国研究院``: a house by its letters, and whole.
_LETTERS_AHEAD: Final = re.compile(r"([A-Z]{3,8})\s+((?:[国國]家[一-鿿]{3,16}|[一-鿿]{2,10}大[学學]))")
#: ``林远舟@云溪大学``
_AT_A_HOUSE: Final = re.compile(r"(?<=[一-鿿])\s?@\s?(?=[一-鿿])")
#: ``林远舟@RainDB``
_AT_LETTERS: Final = re.compile(r"(?<=[一-鿿])\s?@\s?([A-Z][\w&.-]{1,24}(?: [A-Z][\w&.-]{1,24})?)(?=$|[,，;；、])")


#: ``Jane Roe jr42(at)``: of an address, what a page shows to machines.
_CUT_ADDRESS: Final = re.compile(r"(?<=\w)[\s,]+[a-z][a-z\d._-]{1,30}\s?(?:\(at\)|\[at\]|@)\s*$")


def one(text: str, lexicon: Lexicon) -> Named | None:
    """The one person a text is about, or ``None``."""
    contact: dict[str, str | None] = {}
    text, contact["email"] = _taken(text, EMAIL)
    text = _CUT_ADDRESS.sub("", text)
    text, contact["homepage"] = _taken(text, URL)
    text, contact["phone"] = _taken(_SITE.sub(" ", text), PHONE)
    if contact["email"]:
        contact["email"] = re.sub(r"\s|\(at\)|\[at\]", lambda m: "" if m.group().isspace() else "@", contact["email"])
    text, firm = _at_a_firm(_AT_A_HOUSE.sub(" ", text)) if "@" in text else (text, "")
    text = _LABELS.sub(" ", text).strip(" \t,，;；:：-–—|/")
    text = re.sub(r"[（(]\s*[)）]", "", text)
    if not text and not any(contact.values()):
        return None
    zh_name, en_name, zh, en, rest, bio = "", "", Post(), Post(), "", False
    if has_han(text):
        again = _POST_AGAIN.search(text)
        told = portrait_in(f"{text[: again.start()]}{text[again.end() :]}" if again else text, lexicon)
        zh_name, en_name, zh, rest, bio = told.zh_name, told.en_name, told.zh, " ".join(told.rest), told.bio
        en = en_post(again[1], lexicon) if again and not told.en else told.en
    elif text:
        en_name, en, rest, bio = _latin(text, lexicon)
    if not zh_name and not en_name and not any(contact.values()):
        return None
    en_name = " ".join(_STOP_BEHIND.sub("", en_name).split())
    en = replace(en, affiliation=en.affiliation or firm)
    if _NO_PLACE.search(en.affiliation):
        en = Post("", en.department, en.position, en.affiliation)  # Jane Roe (Prize Talk)
    if zh.affiliation and lexicon.holds("generic", zh.affiliation):
        zh = Post("", zh.department, zh.position, zh.rest)  # 学术报告 - 林远舟 教授
    if not en.affiliation and (both := _LETTERS_AHEAD.fullmatch(zh.affiliation)):
        zh, en = replace(zh, affiliation=both[2]), replace(en, affiliation=both[1])
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


def _at_a_firm(text: str) -> tuple[str, str]:
    """A text without the firm behind a name and its ``@``, and the firm."""
    match = _AT_LETTERS.search(text)
    return (text[: match.start()] + text[match.end() :], match[1]) if match else (text, "")


#: The stop of the sentence behind a name; not that of ``Jr.``
_STOP_BEHIND: Final = re.compile(r"(?<=[a-z]{2})(?<!Jr)(?<!Sr)\.$")
#: What stands in brackets behind a name and is a talk.
_NO_PLACE: Final = re.compile(
    r"^\W|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s(?:19|20)\d\d)?$"
    r"|^\d{1,2}(?:st|nd|rd|th)?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:,?\s(?:19|20)\d\d)?$"
    r"|\b(?:Talk|Lecture|Colloquium|Seminar|Keynote|Defen[cs]e)$",
    re.IGNORECASE,
)


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
_HOUSE_AHEAD: Final = r"(?:(?:University|Institute(?! of Technology)|College|Academy|Inst\.|Dept\.) of|Univ\.?(?: of)?)"
_RUN_TOGETHER: Final = re.compile(
    rf"((?:{_WORD_OF_A_NAME}|[A-Z]\.) (?:(?:[A-Z]\.?|{_WORD_OF_A_NAME}) )?{_WORD_OF_A_NAME}) "
    rf"((?:{_KIND} )?{_HOUSE_AHEAD} [A-Z].*)"
    rf"|((?:{_WORD_OF_A_NAME}|[A-Z]\.) (?:[A-Z]\.? )?{_WORD_OF_A_NAME}) "
    rf"((?:{_KIND} )?(?!(?:Univ|University|Institute|College|Saint)\b)[A-Z][\w'’-]+ "
    r"(?:University|Univ\.?|College|Polytechnic|Institute of Technology)(?:$|\s?[,(].*))"
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


#: ``Departments of Rain Science``: nobody is called so.
_HOUSE_OF: Final = re.compile(
    r"(?:Departments?|Schools?|Facult(?:y|ies)|Divisions?|Institutes?|Cent(?:er|re)s?|Colleges?|Laborator(?:y|ies)|Programs?"
    r"|Programmes?|University)\s(?:of|for)\s"
)


def _latin_name(text: str, lexicon: Lexicon) -> tuple[str, Post, str, bool]:
    rules = grammar(lexicon)
    rank, text = post_ahead(text, lexicon)
    if not rank and _HOUSE_OF.match(text):
        return "", Post(), text, False
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
    if len(name.split()) > 6 or not name[:1].isalpha() or links_words(name):
        return "", Post(), text, False
    if sentence:
        return name, Post(position=rank), tail.strip(), True
    tail = re.sub(r"^\s*(?:(?:from|of|at|-)\s+|@\s*)(?:the\s+)?", "", tail.strip(" ,，-–—|"))
    tail = rules.en_degrees.sub("", tail)
    post = en_post(tail, lexicon) if tail else Post()
    if _TOLD_IN_WORDS.match(post.affiliation):
        told = en_bio_post(f"{name} is a {tail}", lexicon)  # Jane Roe, geologist and professor at Tern University
        post = Post(told.affiliation, told.department, told.position, "" if told.affiliation else tail)
    if post.rest and f"{post.affiliation} - {post.rest}" in tail and post.rest.isalpha():
        post = replace(post, affiliation=f"{post.affiliation} - {post.rest}", rest="")  # Rain Research Europe - Zurich
    return name, Post(post.affiliation, post.department, _nearer(rank, post.position, lexicon)), post.rest, False


#: ``geologist and professor at the Institute of Rain``: no house is called so.
_TOLD_IN_WORDS: Final = re.compile(r"[a-z]{4,}(?:\s[a-z]+){0,5}\s(?:at|of|in)\s")


def _nearer(ahead: str, behind: str, lexicon: Lexicon) -> str:
    """The rank in front of a name, unless it is polite or a calling, and one behind the name says more exactly what."""
    polite = (said := ahead.rstrip(".").casefold()) in ("prof", "professor") or said in english().callings
    exact = lexicon.holds("positions", behind) or is_chair(behind)
    return behind if not ahead or (polite and exact) else ahead


def _known_letters(name: str, rules: Grammar) -> re.Match[str] | None:
    """``Jane Roe CERN``: two names and the letters a place is known by."""
    match = re.fullmatch(r"(\S+(?:\s+\S+){1,2})\s+([A-Z]{3,8})", name)
    return match if match and rules.en_institution.fullmatch(match[2]) else None
