"""Whether a line goes on with the short value of the label above it, or is the next thing."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Lang
from seminar.language import has_han, side_of
from seminar.names import NameMatch, compare
from seminar.read import texts
from seminar.read.days_alone import EN_DAY
from seminar.read.labels.hits import PEOPLE, WHEN, plausible
from seminar.read.lexicon import Lexicon
from seminar.read.pages.page_lines import JUST_DATE, boilerplate, signature
from seminar.read.persons.people import names_somebody
from seminar.read.persons.person_names import is_latin_name
from seminar.read.persons.posts import grammar
from seminar.read.persons.posts_zh import is_house

_NEXT_LINE: Final = re.compile(r"^\s*(?:[-–—]{1,3}|[(（:：&＆,，]|[a-z])")
_HANGS: Final = re.compile(
    r"(?:[,:：，、&\-–—]|\b(?:a|an|the|of|in|on|for|with|and|or|to|by|from|via|at|its|using|between|towards?))\s*$",
    re.IGNORECASE,
)
#: No title ends so: it goes on below a blank line, too, where every line is a paragraph.
_HANGING_WORD: Final = re.compile(r"\s(?:a|an|the|of|in|on|for|with|and|or|to|by|from|via|at|its|using|between)\s*$")
#: A line of its own kind: all of it in bold, or in quotation marks.
_SET_APART: Final = re.compile(r"(?:\*\*|__)[^*_]{8,200}(?:\*\*|__)$|[“\"《「‘][^“”\"《》「」]{8,200}[”\"》」’]$")
#: ``备注：…``, a label nobody knows; the head of a title is longer (``山海之间：雨的来历``).
_LABELLED: Final = re.compile(r"[^:：]{0,4}[:：]|.*[:：]\s*$|.*https?:")
#: ``- BV：无``, ``- 时长：01:37``: the next fact of a list, under a label nobody knows.
_NEXT_FACT: Final = re.compile(r"[-*•·]\s+[A-Za-z一-鿿]{1,6}\s?[:：]\s?\S")
#: The next item of a list, which tells the day or the hour.
_DATED_ITEM: Final = re.compile(r"[-*•·]\s+[^\n]{0,40}(?:\b(?:19|20)\d\d\b|\d{1,2}[:：]\d\d|年\d{1,2}月)")
#: A line that begins with a day.
_DAY_FIRST: Final = re.compile(
    r"(?:20\d\d\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?[日号](?=.*\d[:：点]|\s*[（(]?(?:周|星期|週))|20\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b"
    r"|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s(?:\d{1,2}|[A-Z][a-z]{2,8}\.?\s\d{1,2})\b"
)
#: The same in English, in figures, or with the hour: ``6th May, 3 pm``, ``05/06/2031, 3:00pm``, ``12 noon, Room 5``.
_WHEN_FIRST: Final = re.compile(
    rf"{EN_DAY}(?:\s*[,|(–—-]|\s*$|\s+(?:at|from|\d))"
    r"|(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s)?\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\b"
    r"|20\d\d[-./]\d{1,2}[-./]\d{1,2}(?:,?\s+(?:at\s)?\d{1,2}[:：]\d\d)"
    r"|(?:12\s)?noon\b|\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|\d{1,2}:\d\d\b",
    re.IGNORECASE,
)
#: ``Jane Roe is a …``
_TELLS: Final = re.compile(r"(?:\S+\s){1,6}?(?:is|was|received|obtained|joined|earned|holds)\s(?:an?|the|[A-Z])")
#: Below a long title: a word to the reader, a link.
_ASIDE: Final = re.compile(
    r".*(?:https?:|www\.)|(?:Please|Join|Refreshments|Coffee|Tea|Lunch|Snacks|Pizza|RSVP|Register|Registration|Contact|Visit)\b"
    r"|(?:For|Full|More|Further)\s(?:\w+\s)?(?:information|details|questions|inquiries|schedule|program(?:me)?|list)\b"
)
#: ``Registration is now open``
_OF_REGISTERING: Final = re.compile(r"(?:Registration|Attendance|Admission)\s(?:is|will)\b")
#: ``问题征集：https://…``: an address, and not of the meeting.
_OF_SOMETHING_ELSE: Final = re.compile(
    r"(?![^:：]*(?:链接|連結|网址|網址|地址|会议|會議|直播|入口|点击|點擊))[一-鿿]{2,8}\s?[:：]\s?https?:"
    r"|[^:：]{0,12}(?:见原文|見原文|详见|詳見|原文|简介|簡介|介绍|介紹|推送)[^\n]{0,6}https?:|<?https?://mp\.weixin\.qq\.com/"
)
#: An address, or a word or two before it; a name with its home page is another matter.
_ADDRESS_IN: Final = re.compile(r"(?![*_\s]*\[[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}\]\(http).*http")
#: ``如有疑问，欢迎洽询…``: a word to the reader, no post of the speaker.
_TO_THE_READER: Final = re.compile(
    r"(?:如|若|倘)(?:果)?(?:有|需|对|對)|有任何|[欢歡]迎|敬请|敬請|[请請]|[报報]名|[详詳]情|[联聯][系繫络絡]|洽"
)
#: ``林教授将以“云中的冰”为题，…``: what the person named above is going to do.
_WILL_SPEAK: Final = re.compile(
    r"[^\n]{4,60}邀[请請][^\n]{12,}。"  # 本室于5月23日邀请林远舟研究员以“云中的冰”为题进行演讲。
    r"|[^，。；]{2,24}[将將](?:以|于|於|在|为|為|从|從|就|围绕|圍繞|介绍|介紹|分享|探讨|探討|讲述|講述)[^\n]{8,}。"
)
#: ``“云中的冰”，林远舟教授主持。…``, ``"Ice in Clouds", moderated by Jane Roe. …``
_TITLE_AND_CHAIR: Final = re.compile(
    r"[「『“\"《][^「」『』“”\"《》]{4,160}[」』”\"》]\s*[，,].{0,40}(?:主持|moderated|chaired|hosted)"
)
#: The last word of a long title, alone on its line: ``… : Mechanical and Optical``, ``Considerations``.
_LAST_WORD: Final = re.compile(r"[A-Z][a-z]{4,18}")
_BROKEN: Final = 48
#: The rest of a house in English is no longer.
_HOUSE: Final = 80
#: ``Hall effect``, behind a line that broke within the title.
_LAST_WORDS: Final = re.compile(r"[A-Z][a-z]+(?: [a-z-]{3,}){1,4}")
#: ``Decades of Village``, behind a line that broke within the title; ``Records（…）``, the last word.
_SMALL: Final = r"(?:of|in|for|and|to|on|with|from|by|the)"
_PHRASE_BELOW: Final = re.compile(rf"[A-Z][a-z-]+(?: (?:{_SMALL}|[A-Z][a-z-]+)){{0,6}} {_SMALL}(?: [A-Za-z-]+){{1,4}}")
_LAST_AND_AGAIN: Final = re.compile(r"[A-Z][a-z]{3,18}[（(][一-鿿][^（）()]{4,60}[)）]")
_SENTENCE: Final = re.compile(r"\b(?:is|are|was|were|will|be|welcome|provided|served|held|follows?)\b")
_OPEN: Final = str.maketrans("（）", "()")


def _said_again(before: str, text: str, lexicon: Lexicon) -> bool:
    """Whether a line below a title is the title in the other language."""
    zh, en = (before, text) if has_han(before) else (text, before)
    if not has_han(zh) or has_han(en) or _LABELLED.match(text) or re.search(r"[.。!！]$|\d{4}", text):
        return False
    if len(zh.strip()) < 4:
        return False
    return 2 <= len(en.split()) <= 30 and side_of(zh) is Lang.ZH and not names_somebody(text, lexicon)


def _name_again(before: str, text: str, lexicon: Lexicon) -> bool:
    """``Yuanzhou Lin`` below ``林远舟 教授``: the name of the line above in the other script, and nothing else."""
    if has_han(before) is has_han(text) or not 1 < len(text.split()) <= 4:
        return False
    zh = re.match(r"[一-鿿]{2,4}(?=\s|$)", before.strip())
    return zh is not None and is_latin_name(text, lexicon) and compare(zh.group(), text) is not NameMatch.MISMATCH


_SENTENCE_BEHIND: Final = re.compile(r"[，,：:].{12,}[。；]")


def _names_again(before: str, text: str) -> bool:
    """``林远舟，云溪大学教授。著有…`` below ``林远舟``: sentences about the person named above."""
    name = re.match(r"\s*([一-鿿]{2,4})(?![一-鿿])", before)
    return name is not None and text.startswith(name[1]) and _SENTENCE_BEHIND.match(text, len(name[1])) is not None


def last_word(before: str, text: str, lexicon: Lexicon) -> bool:
    """Whether a line is the one word that its width parted from the English title above."""
    if _LAST_WORD.fullmatch(text) is None or len(before.strip()) < _BROKEN or not before.rstrip()[-1:].isalpha():
        return False
    return not lexicon.holds("generic", text) and lexicon.field_of(text) is None


def goes_on(field: str, before: str, text: str, gap: int, count: int, lexicon: Lexicon) -> bool:
    """Whether ``text`` goes on with the short value whose last line is ``before``."""
    bare = text.strip()
    if len(bare) > 200 or count >= 6:
        return False
    opened = before.translate(_OPEN)
    if opened.count("(") > opened.count(")") and gap == 0:
        return True
    first_word = bare[:2] if has_han(bare[:1]) else bare.split(None, 1)[0]
    wrapped = gap == 0 and (_HANGS.search(before) is not None or texts.width(before) + texts.width(first_word) >= 66)
    if field in ("title", "subtitle", "talk"):
        wrapped = wrapped or (gap == 1 and _HANGING_WORD.search(before) is not None)
        return _title_goes_on(before, bare, gap, count, lexicon, wrapped=wrapped)
    if field in WHEN:
        return gap == 0 and len(bare) <= 80 and plausible("time", bare, lexicon)
    if field in PEOPLE:
        return _person_goes_on(field, before, bare, gap, lexicon, wrapped=wrapped)
    if field in ("organizer", "affiliation", "department"):
        houses = (*lexicon.words["institutions"], *lexicon.words["departments"])
        open_ended = before.rstrip().endswith(",") and not has_han(bare)  # Department of Rain,
        return gap == 0 and ((len(bare) <= 50 and bare.endswith(houses)) or (open_ended and len(bare) <= _HOUSE))
    if field == "venue":
        return _place_goes_on(before, bare, gap, count, lexicon, wrapped=wrapped)
    if field in ("mode", "meeting_id", "passcode", "link"):
        more = _ADDRESS_IN.match(bare) is not None or re.fullmatch(r"[\d\s-]{6,20}", bare) is not None
        return gap == 0 and more and not _OF_SOMETHING_ELSE.match(bare)
    return wrapped and gap == 0 and field in ("keywords", "position", "registration", "url", "notes")


def _title_goes_on(before: str, bare: str, gap: int, count: int, lexicon: Lexicon, *, wrapped: bool) -> bool:
    """Whether a line goes on with a title: its last words, the same in the other language, behind a dash."""
    if _NEXT_FACT.match(bare) or _WHEN_FIRST.match(bare):
        return False
    if JUST_DATE.match(bare) or (has_han(bare) and is_house(bare, lexicon)):
        return False  # the next fact of a record without labels
    dashed = re.match(r"[-–—]{1,3}\s*\S", bare) is not None
    wrapped = wrapped and len(before) <= 120 and not bare.endswith((":", "：")) and not _ASIDE.match(bare)
    if count == 1 and gap == 0 and _LAST_WORDS.fullmatch(bare) and len(before.split()) >= 4:
        return not names_somebody(bare, lexicon) and not _SENTENCE.search(bare)
    if gap == 0 and count <= 2 and len(before) >= _BROKEN and _PHRASE_BELOW.fullmatch(bare):
        words = grammar(lexicon)
        return not (words.en_institution.search(bare) or words.en_department.match(bare) or _SENTENCE.search(bare))
    if gap == 0 and count == 2 and _LAST_AND_AGAIN.fullmatch(bare):
        return True
    if count == 1 and last_word(before, bare, lexicon):
        return True
    if gap == 0 and count == 1 and _said_again(before, bare, lexicon):
        return True
    return (dashed and count <= 2) or (wrapped and len(bare) <= 120) or (gap == 0 and bool(_NEXT_LINE.match(bare)))


#: ``云溪大学海洋系2030级本科生``, and below it who they are: ``林远舟  王若水``
_UNNAMED: Final = re.compile(r"(?:[级級届屆班](?:本科|硕士|碩士|博士)?(?:研究)?[生员員]|团队|團隊|课题组|小组)\s*$")
#: ``Jane Roe, Ph.D., P.Eng.``, ``Jane E.``: the stop is of the degree, of a letter of the name.
_DEGREE_LAST: Final = re.compile(
    r"(?:(?<=[A-Za-z]\s)[A-Z]|\bPh\.\s?D|\bP\.\s?Eng|\bM\.\s?D|\b[MBD]\.\s?Sc|\b[JS]r)\.\s*$"
)
_NAMES_APART: Final = re.compile(r"[一-鿿]{2,3}(?:[\s、，]{1,4}[一-鿿]{2,3}){0,7}\s*")


_OF_A_TERM: Final = re.compile(r"(?:Spring|Summer|Fall|Autumn|Winter)(?:\s(?:Term|Semester|Quarter))?,?\s20\d\d")


#: ``PhD Candidate``, ``Graduate Student in Physics``
_STUDIES: Final = re.compile(
    r"(?:(?:Ph\.?\s?D\.?|Doctoral|Graduate|Master['’]?s|Undergraduate)\s){1,2}(?:Student|Candidate|Fellow)(?:\s(?:in|of)\s.{3,40})?",
    re.IGNORECASE,
)


def _person_goes_on(field: str, before: str, bare: str, gap: int, lexicon: Lexicon, *, wrapped: bool) -> bool:
    """Whether a line goes on with a person: a post, a house, the name in the other script."""
    if _DATED_ITEM.match(bare) or _DAY_FIRST.match(bare) or _WHEN_FIRST.match(bare):
        return False  # * Nov. 7, 2031 (Thursday) 10:00; 4月16日 周三 19:00，明德楼
    if _OF_A_TERM.fullmatch(bare) or _OF_REGISTERING.match(bare):
        return False  # the heading over the talks of a term, what one has to do to come
    if _TELLS.match(bare) or _names_again(before, bare):
        return False  # the biography begins
    if _WILL_SPEAK.match(bare) or _TITLE_AND_CHAIR.match(bare):
        return False  # a sentence on the talk
    if _SET_APART.match(bare) and not _SET_APART.match(before.strip()):
        return False  # a title in bold or in quotation marks
    placed = lexicon.mentions("institutions", bare) or lexicon.mentions("positions", bare) or "@" in bare
    placed = placed or (not has_han(bare) and grammar(lexicon).en_department.match(bare) is not None)
    placed = placed or (gap == 0 and _STUDIES.fullmatch(bare) is not None)
    if field == "contact":
        placed = placed or bool(re.search(r"\d{4}", bare))
    placed = placed or (gap == 0 and _name_again(before, bare, lexicon))
    placed = placed or (gap == 0 and _UNNAMED.search(before) is not None and _NAMES_APART.fullmatch(bare) is not None)
    if gap and not wrapped and ends_with_a_house(before, lexicon):
        placed = False  # 林远舟（云溪大学）, and below a blank line the office that signs
    ended = before.rstrip().endswith(("。", ".")) and _DEGREE_LAST.search(before) is None
    ended = ended or (field != "contact" and _TO_THE_READER.match(bare) is not None)
    return gap <= 1 and len(bare) <= 120 and not ended and (placed or wrapped) and not boilerplate(bare, lexicon)


#: ``林远舟（云溪大学）``, ``林远舟（香港科技大学（广州））``
_BRACKET_LAST: Final = re.compile(r"[（(]([^（）()]*[一-鿿][^（）()]*(?:[（(][^（）()]*[)）])?)[)）]\s*$")


def ends_with_a_house(text: str, lexicon: Lexicon) -> bool:
    """Whether the Chinese line of a person ends with the house in brackets."""
    bracket = _BRACKET_LAST.search(text)
    return bracket is not None and lexicon.mentions("institutions", bracket[1])


def _place_goes_on(before: str, bare: str, gap: int, count: int, lexicon: Lexicon, *, wrapped: bool) -> bool:
    """Whether a line goes on with a place: the house, the campus, the place in the other language."""
    if (signature(bare, lexicon) and not wrapped) or re.search(r"[！!？?]|[请請].{2}|欢迎|歡迎", bare):
        return False
    again = count == 1 and has_han(before) is not has_han(bare)  # the place in the other language
    listed = len(re.findall(r"[，。,;；]", bare)) <= (4 if again else 2)
    short = wrapped or count <= 2 or " " not in bare  # the last word of a name
    return gap == 0 and len(bare) <= 80 and listed and short and lexicon.mentions("places", bare)
