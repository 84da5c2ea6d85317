"""The title of a work in its reference, where that is in Chinese."""

from __future__ import annotations

import re

from seminar.read.cv.works.authors import past_chinese_authors
from seminar.read.lexicon import Lexicon
from seminar.read.prose_words import chinese

#: [J], [M], [EB/OL]: what a work is, behind its title
GB = re.compile(r"\s*\[(?:J|C|M|D|N|P|R|A|Z|EB/OL|J/OL|C/OL|OL)\]", re.I)
_BOOKED = re.compile(r"《([^《》]{2,120}(?:《[^《》]{1,60}》[^《》]{0,60})?)》")
#: 〈鹽路再考〉,《云溪学刊》: the marks of an article where those of a book are kept for the journal
_ARTICLE = re.compile(r"〈([^〈〉]{2,120}(?:〈[^〈〉]{1,60}〉[^〈〉]{0,60})?)〉")
#: 「鹽路再考」，《雲溪學刊》: the quotation marks of Traditional Chinese; 「鹽」的誕生 begins with a word set off
_IN_CORNERS = re.compile(
    r"[「『]([^「」『』]{4,120}(?:[「『][^「」『』]{1,60}[」』][^「」『』]{0,60})?)[」』](?![一-鿿A-Za-z])"
)
#: 清初经学的转向，《经学集刊》第8辑: the journal is in the book marks, the title before them.
_TITLE_THEN_JOURNAL = re.compile(r"[^《》，,：:]{4,60}[，,]\s*《")
#: 林远舟，盐路上的旅客，云溪学刊，2015: before the year stands the journal, whatever it is called
_DATED_NEXT = re.compile(r"[,，]\s*(?:19|20)\d\d")
#: 盐路上的旅客，云溪学刊，2031，第一作者: what the owner did tells that no authors stand before the title
_ROLE_BEHIND = re.compile(r"[,，]\s*(?=(?:共同)?(?:第[一二三四]|通[讯訊])作者|共同一作|一作|独立作者|独著)")
#: 盐路上的旅客，林远舟、王若水，云溪学刊，2031; one name alone needs journal and year behind it
_ROW_BEHIND = re.compile(
    r"[,，]\s*(?P<first>[一-鿿]{2,3})(?:[*＊]?、[一-鿿]{2,3}){1,12}[*＊]?等?(?=[,，])"
    r"|[,，]\s*(?P<alone>[一-鿿]{2,3})[*＊]?(?=[,，]\s*[^,，]{2,30}[,，]\s*(?:19|20)\d\d)"
)
#: 林远舟. 2031. 盐路与海冰; 林远舟（2031a）。
_YEAR_BEHIND_AUTHORS = re.compile(
    r"^[\s.．,，]*[(（]?(?:19|20)\d\d(?:[a-z]|[./]\d{1,2}|[，,年]\s?\d{1,2}\s?月)?[)）]?[.．。,，:：]\s*"
)
_FEWEST_LETTERS = 6
_CLAUSE_AT_END = re.compile(r"(?<=[一-鿿]{4})[,，]\s*[一-鿿（）()·]{2,20}$")
#: 盐路与海冰，云溪通报, before the year
_JOURNAL_AT_END = re.compile(r"(?<=[一-鿿]{5})[,，]\s*[一-鿿（）()·]{2,14}[报報刊志论論坛壇]$")
#: 盐路与海冰, submitted; 盐路与海冰，云溪学报，已接收
_STATE_ZH_LAST = re.compile(
    r"[，,]\s*(?:(?P<taken>to\sappear|accepted|in\spress|forthcoming|(?:已|被)?(?:接收|接受|录用)|待刊(?:出)?|待发表|将(?:发表|刊出))"
    r"|(?:under\sreview|submitted|preprint|in\spreparation|(?:已|在)?投稿中?|(?:正在|在)?审稿?中?|预印本|撰写中|修改中)"
    r"(?:\s?[(（]?(?:19|20)\d\d[)）]?)?)\s?[.。]?$",
    re.I,
)
#: 盐路的信任机制（与王若水合作），外审中，《云溪学报》; 盐路的信任机制，返修，云溪学报
_WITH_AND_STATE = re.compile(
    r"(?<=[一-鿿]{4})(?:[（(](?:与|和)[^（）()]{2,40}(?:合作|合著|合写)[)）][，,。.\s].*"
    r"|[，,]\s*(?:外审|审稿|投稿|返修|修改|修回|评审)中?[，,。(（\s].*)$"
)
_JOURNAL_TO_PRINT = re.compile(r"(?<=[一-鿿]{5})[，,]\s*[^，,。]{2,40}$")
#: 2031年，《盐路与海冰》
_YEAR_BEFORE_MARKS = re.compile(r"^(?:19|20)\d\d年?(?:\d{1,2}月)?[，,、]\s*(?=[《“])")


def _unwrapped_quotes(title: str) -> str:
    """A title without the marks that go round the whole of it."""
    for opening, closing in ("《》", "“”", '""'):
        if title[:1] == opening and title.find(closing, 1) == len(title) - 1:
            return title[1:-1]
    return title


def _without_state(text: str) -> str:
    """A reference in Chinese without its state, and without the journal that is to print it: 盐路, 云溪学报, 已接收."""
    if (state := _STATE_ZH_LAST.search(text)) is None:
        return text
    text = text[: state.start()]
    journal = _JOURNAL_TO_PRINT.search(text) if state["taken"] else None
    return text[: journal.start()] if journal else text


def _authors_behind(text: str) -> int:
    """Where the authors behind a title begin, with the comma before them; 0 where none do."""
    row = _ROW_BEHIND.search(text, _FEWEST_LETTERS)
    name = (row["first"] or row["alone"]) if row else ""
    known = bool(name) and Lexicon.load().folded(name)[0] in chinese().surnames
    return row.start() if row and known else 0


def chinese_title(text: str) -> str | None:
    """The title of a reference in Chinese; ``None`` where it states none."""
    text = _without_state(_WITH_AND_STATE.sub("", _YEAR_BEFORE_MARKS.sub("", text)))
    if gb := GB.search(text):
        head = text[: gb.start()]
        at = past_chinese_authors(head)
        head = _YEAR_BEHIND_AUTHORS.sub("", head[at:]) if at else head
        return _unwrapped_quotes(head.strip(" .．,，:：。")) or None
    at = past_chinese_authors(text)
    rest = _YEAR_BEHIND_AUTHORS.sub("", text[at:]) if at else text
    rest = rest.lstrip(" .．,，:：。")
    if quoted := re.match(
        r"[“\"]([^“”\"]{4,120})[”\"](?![一-鿿A-Za-z]|\s[一-鿿])|[“\"]([^“”\"]{4,120})[”\"](?=载)", rest
    ):
        return (quoted[1] or quoted[2]).strip(" ，,。")
    if booked := _BOOKED.match(rest) or _ARTICLE.match(rest) or _IN_CORNERS.match(rest):
        return booked[1].strip()
    if at == 0 and (booked := _BOOKED.search(rest)) and booked.start() <= 20 and not _TITLE_THEN_JOURNAL.match(rest):
        return booked[1].strip()
    if not at and (behind := _authors_behind(rest)):
        return rest[:behind].strip(" ，,.。:：")
    head = re.split(
        r"[,，]\s*(?=[一-鿿：:]{2,14}\s?[(（](?:19|20)\d\d[)）])|(?<=[？?])(?=[一-鿿]{2,14}(?:[（(][^（）()]{2,14}[)）])?[，,]\s?(?:19|20)\d\d|口[头頭][报報]告|壁[报報]|海[报報]|[论論]文[发發]表|[发發]表[于於])|[.．。](?=\s|[一-鿿《A-Z]|$)|[，,]\s*(?=[一-鿿]{2,14}(?:出版社|[书書]局|印[书書]馆)[，,（(:：]|[一-鿿]{2,14}(?:出版社|[书書]局)$)|，(?=《|[一-鿿]{2,14}(?:学报|研究|杂志|评论|通讯|出版社|大学|科学|进展|期刊))|[,，]\s*(?=(?:19|20)\d\d|第?\d+[卷期])|[，,]?载《|[，,]\s*《|《(?=[^《》]{2,20}》\s*[，,（(]?\s*(?:(?:19|20)\d\d|第))",
        rest,
        maxsplit=1,
    )[0]
    if not at and _DATED_NEXT.match(rest, len(head)) and (journal := _JOURNAL_AT_END.search(head)):
        head = head[: journal.start()]
    role = None if at else _ROLE_BEHIND.search(rest)
    if role and role.start() <= len(head):
        head = rest[: role.start()]
    if (at or role) and (_DATED_NEXT.match(rest, len(head)) or role) and (journal := _CLAUSE_AT_END.search(head)):
        head = head[: journal.start()]
    return head.strip(" ，,.。:：") or None
