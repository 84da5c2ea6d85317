"""The lines of a list of works that are no reference: headings, links, co-authors, where a work appeared."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.language import has_han
from seminar.read.cv.vocabulary import cv_words, kind_of, plain
from seminar.read.cv.works.authors import past_authors
from seminar.read.cv.works.titles import names_a_work
from seminar.read.cv.works.venues import VENUE
from seminar.read.document import Line

NUMBERED = re.compile(
    r"^\s*(?:[①-⒇❶-❿]|\[\s?[A-Z]?\d{1,3}\s?\][.．、]?|\[[a-z]\](?=\s)|[（(]\d{1,3}[)）]|[（(]?[a-j][)）](?=\s)|\d{1,3}[.．、)](?!\d)|\[[A-Z]{1,4}\+?\d{2}[a-z]?\]|\[?[A-Z]{1,2}\d{1,3}[.:)\]](?=\s))\s*"
)
BULLET = re.compile(r"^\s*[•·▪■◦‣*●○➢✓–-]\s+(?=\S)")
DETAIL = re.compile(
    r"^\s*(?:[•·▪*–-]\s*)?(?:\(?with\b|joint(?:ly)?\s+(?:work\s+)?with|co-?authors?|authors?:|published|accepted|under\s+(?:review|revision)|submitted|to\s+appear|forthcoming|in\s*:|in\s+proc|proceedings|in\s+press|arxiv|doi|https?:|www\.|pdf|code|slides|links?\b|prepared\s+for\s(?=[A-Z])|abstract\b|keywords?\b|we\s+(?:show|prove|propose|study|theoretic|investigate|develop|introduce|present|consider|give|establish|provide)|this\s+paper|journal\b|vol\.|oral|spotlight|best\s+paper|appeared|revise|r&r|note\s*:|cited|impact\s+factor|\*?(?:winner\b|hono(?:u)?rable\s+mention|shortlisted|reviewed\s+in|reprinted\s+in|translated\s+into)|（?合作者|发表于|收录|影响因子)",
    re.I,
)
#: The Pilot as Guest, 37 Arb. Int'l 5 (2021): a title and where it appeared
_LAWYERS = re.compile(r"[A-Z][^,\d]{6,160},\s\d{1,4}\s[A-Z][^,()]{2,60}\s\d{1,4}\s\((?:19|20)\d\d\)\W*")
#: New York: Tern.
_PUBLISHER = re.compile(r"(?:[A-Z][\w.'-]*+,?\s?){1,4}: (?:[A-Z&][\w.'-]*+\s?){1,4}")
#: (Ports@TIDES 2031). [Harbour Conference, 2031]
_IN_BRACKETS = re.compile(r"(?:[(（][^()（）]{2,40}(?:19|20)\d\d[)）]|\[[^\[\]]{2,80}(?:19|20)\d\d\])\.?")
#: Harbour Conference · Jun 1, 2020: where and when a work appeared, as networks for careers have it
_AND_DAY = re.compile(
    r"[A-Z][^·•|]{1,80}\s[·•|]\s(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s(?:\d{1,2},\s)?)?(?:19|20)\d\d"
)
#: (2025). arXiv:2503.12345 is the end of a reference, and no line of links.
#: * denotes equal contribution; (†corresponding author; students in italics)
_NOTE = re.compile(
    r"[*†‡§+^#✉\s(（\[]{0,8}(?:[=:：]\s?)?(?:(?:denotes?|indicates?|marks?|means)\s|(?:equal|joint)(?:ly)?[\s-]+(?:first\s+)?(?:contribut|author)"
    r"|co-?first\s+author|(?:corresponding|student|graduate\s+student|undergraduate|presenting)\s+(?:co-?)?authors?\b"
    r"|(?:表示|为|代表)?(?:通讯作者|共同第一作者|同等贡献))",
    re.I,
)
#: Co-first author, accepted at ICPS 2031: what is told of one work
_OF_ONE = re.compile(r"\b(?:accepted|published|submitted|under\sreview|to\sappear)\b", re.I)
#: 1 I am to be married, so future works have another name: a footnote
_FOOTNOTE = re.compile(r"\s{0,12}(?:\d{1,2}|[*†‡])\s{1,3}(?:I|We|My|Our|These)\s[a-z]")
#: Below you can find a list of my publications; Bold author: self
_INTRODUCES = re.compile(
    r"(?:Below|Here|The\s+following)\s(?:you\s(?:can\s|will\s)?find|is|are)\b.{0,40}\b(?:list|publications|papers|works)\b"
    r"|(?:[Nn]ames?\sin\s)?(?:[Bb]old(?:faced?)?|[Uu]nderlined?|[Ii]talics?)\s?(?:authors?|names?|type)?\s?[:=]"
)
_NAMES_ALONE = re.compile(
    r"(?:[A-Z][\w.'’-]*\s){1,3}[A-Z][\w'’-]+(?:,?\s(?:and\s|&\s)?(?<=[,d&]\s)(?:[A-Z][\w.'’-]*\s){1,3}[A-Z][\w'’-]+?){1,20}\W{0,3}"
    r"(?:\s(?:Journal|Venue|Conference|Published\sin)\s?:.{0,400})?"
)
#: 1577–1620. doi:10.1000/1, 2024 draft: the end of a reference, or a work with its year
_BEGUN_WITH_NUMBER = re.compile(r"\W*\d")
#: arXiv preprint, 3101.00001; arXiv, 2031.: the end of a reference, which the line above has begun
_PREPRINT_TOLD = re.compile(
    r"\s*(?:arXiv\s(?:e-?)?(?:pre)?prints?\W{1,8}(?:arXiv\W{1,2})?\d|pre-?print\W{1,3}\d|arXiv(?:\W{1,3}\d{4}\.\d{4,5})?\W{1,3}(?:19|20)\d\d\W*$)",
    re.I,
)
_LINKS = re.compile(r"(?:\[(?![^\[\]]{0,60}(?:19|20)\d\d\])[A-Za-z][^\[\]]{1,60}\][\s,|·•/;]*)+")
#: 与林远舟合作, （合作者：林远舟、沈若水）
_WITH_ZH = re.compile(
    r"[（(]?(?:与|和|與|同)[^，。《》]{2,40}?(?:合作|合著|合写|合寫)[)）]?|[（(]?合作者[:：][^。《》]{2,60}"
)
#: with Ada Brandt; First author (with Ada Brandt and Carl Frost)
_WITH = re.compile(
    r"(?:(?:first|second|third|lead|senior|last|corresponding)\s+author,?\s+)?"
    r"[(]?(?:joint(?:ly)?\s+(?:work\s+)?)?with\s+(?=[A-Z])",
    re.I,
)
#: About thirty, in Ports and Tides; Over 60 articles; 发表论文60余篇: how many works there are, and none of them
_COUNTED = re.compile(
    r"(?:(?:about|over|more\s+than|some|approximately|around|nearly|almost)\s+(?:\d|(?:a\s+)?(?:ten|twelve|fifteen|dozen|hundred|\w+ty)\b)"
    r"|\d{1,3}\+?\s+(?:other\s+)?(?:articles|papers|reviews|publications)\b"
    # Harbour Scholar: 1,204 citations, h-index 18
    r"|[^.;\"“”]{0,60}(?:\d\s(?:total\s)?citations\b|\b(?:citations|h-?index|i10-?index)\W{0,3}(?:of\s)?\d)[^.\"“”]{0,60}$"
    r"|[^《》“”\"]{0,200}发表[^《》“”\"]{0,8}(?:论文|文章)\s?\d{1,4}\s?[余多]?[篇部]"
    r"|[^《》“”\"]{0,60}(?:论文|文章|论著|著作)[^《》“”\"]{0,12}\d{0,4}\s?[余多]?[篇部])",
    re.I,
)
#: General Chair, Salt 2020; Reviewer for; U.S. Patent 10,000; ZL2020: service, events and patents among the works
_SERVICE = re.compile(
    r"\s*(?:(?:(?:general|programme?|program|area|local|session|technical|track|panel|publicity|finance|co)[\s-]+){0,3}"
    r"(?:co-?)?(?:chair|organi[sz]er|reviewer|referee|convenor|discussant|panellist|panelist|keynote\s+speaker)\b"
    r"|(?:[A-Z]\.?){2,3}\s(?:provisional\s)?patent\b|patent\s+(?:no|application|pending)\b)",
    re.I,
)
#: PhD thesis, Tern University, 2031: of which the title is not told
_THESIS_ALONE = re.compile(
    r"(?:Ph\.?\s?D\.?|Doctoral|Master['’]?s?|M\.?Sc\.?|Bachelor['’]?s?|Licentiate|Habilitation)\s(?:thesis|dissertation)"
    r"[,.]\s[^“”\"《》:.]{3,100}\.?",
    re.I,
)
#: Salt Meter.专利，2031; United States Patent 5000000, Korea Patent #10-0000000
_PATENT = re.compile(
    r"\bPatents?(?:\s(?:application|publication|no\.?|number))*\s?[#\d]|专利号|[.。]\s?专利[，,。]|ZL\s?\d{6}"
    # 林远舟. 一种盐度计，发明专利，已受理
    r"|[，,。.（(\s](?:国家|中国)?(?:发明专利|实用新型专利|外观设计专利|软件著作权)(?=[，,。.:：;；）)\s]|$)",
    re.I,
)

#: 海港安全, behind a title or on a line of its own
_TAG = re.compile(r"(?:^\s{0,200}|(?<=[a-z)][.?!])\s{1,40})(?:[一-鿿]{2,8}\s{1,40}){0,3}[一-鿿]{2,8}\s{0,4}$")
_SEVERAL = 2
#: One line in so many may have Chinese letters in a list that is in Latin ones.
_MOSTLY = 10


def is_sub_heading(text: str) -> bool:
    """A heading inside the list: "Refereed articles", "In English 英文论文", （一）期刊论文."""
    bare = plain(text)
    if (
        not 0 < len(text.strip()) <= 60
        or re.search(r"\d{3}|[，,。]|[.](?=\s)", text)
        or text.count(")") > text.count("(")
    ):
        return False
    words = [word for word in re.split(r"[\s/:：]+", bare) if word]
    return kind_of(text) == "publications" or (bool(words) and all(word in cv_words().list_words for word in words))


def is_venue_line(text: str) -> bool:
    """Whether a line tells where a work appeared: a journal and its year, a publisher."""
    text = text.lstrip("*_")
    return not (names_a_work(text) or _LAWYERS.fullmatch(text)) and (
        bool(VENUE.match(text))
        or is_venue_and_day(text)
        or bool(_IN_BRACKETS.fullmatch(text.strip()[:90]))
        or bool(_PUBLISHER.fullmatch(text))
        or (
            bool(re.search(r"\b(?:19|20)\d\d\b", text))
            and len(text.split()) <= 12
            and bool(re.match(r"[A-Z][\w&. ]+,?\s*(?:\d|\()", text))
        )
    )


def is_venue_and_day(text: str) -> bool:
    """Whether a line tells where and on which day a work appeared: "Harbour Conference · Jun 1, 2020"."""
    return _AND_DAY.fullmatch(text.strip()[:200]) is not None


def without_tags(lines: Sequence[Line]) -> list[Line]:
    """The lines of a list in Latin letters without the tags in Chinese that a page sets beside or above its works.

    ``海港安全`` alone on its line, or behind the stop of a title: ``Salt in Ports. 海港安全``.
    """
    filled = [line.text.strip() for line in lines if line.text.strip()]
    bare = [_TAG.sub("", text) for text in filled]
    tagged = sum(text != own for text, own in zip(filled, bare, strict=True))
    if tagged < _SEVERAL or sum(map(has_han, bare)) * _MOSTLY > len(bare):
        return list(lines)
    made = [replace(line, text=_TAG.sub("", line.text)) for line in lines]
    return [line for line, own in zip(made, lines, strict=True) if line.text.strip() or not own.text.strip()]


def is_note(text: str) -> bool:
    """Whether a short line explains the marks beside the authors."""
    if len(text) > 140 or (_OF_ONE.search(text) and text[:1].isalpha()):
        return False
    return (_NOTE.match(text) or _INTRODUCES.match(text.strip()) or _FOOTNOTE.match(text)) is not None


def is_row_of(owner: str | None, text: str) -> bool:
    """Whether a line is nothing but names in full, that of the owner among them: Jane Anna Roe, Ada Brandt Moor."""
    return owner is not None and owner in text and _NAMES_ALONE.fullmatch(text[:400]) is not None


def is_authors_only(text: str, owner: str | None = None) -> bool:
    """Whether a line names several authors and nothing else; the ``owner`` among names in full tells as well."""
    if is_row_of(owner, text):
        return True
    at = past_authors(text)
    return at > 0 and len(text) - at <= 3 and bool(re.search(r",|\band\b|&", text))


def is_plausible(title: str) -> bool:
    """Whether a text may be a title: four Chinese letters, or two words of English."""
    if has_han(title):
        return sum(letter.isalnum() for letter in title) >= 4
    return len(title) >= 8 and len(title.split()) >= 2 and any(letter.isalpha() for letter in title)


def is_links(text: str) -> bool:
    """Whether a line holds nothing but links: [Paper] [Slides], Draft | Code."""
    words = re.findall(r"[^\W\d_]+", text.casefold()[:200])
    return _LINKS.fullmatch(text.strip()) is not None or (
        0 < len(words) <= 8
        and not (len(words) == 1 and text.rstrip().endswith("."))  # Working above Paper.
        and not (_BEGUN_WITH_NUMBER.match(text) or _PREPRINT_TOLD.match(text))
        and all(word in cv_words().link_words for word in words)
    )


def is_with_others(text: str) -> bool:
    """Whether a line names those a work was written with, and nothing else: with Ada Brandt and Carl Frost."""
    if _WITH_ZH.fullmatch(text.strip(" 。")):
        return True
    match = _WITH.match(text)
    return match is not None and not text[match.end() + past_authors(text[match.end() :]) :].strip(" .,;)")


def is_no_work(text: str) -> bool:
    """Whether an entry tells of patents or service, of a thesis without its title, or of how many works there are."""
    return bool(
        _COUNTED.match(text) or _THESIS_ALONE.fullmatch(text[:200]) or _SERVICE.match(text) or _PATENT.search(text)
    )


def is_another_heading(text: str) -> bool:
    """A short line in a dated list that has nothing of an entry begins what is no list of works."""
    return re.fullmatch(r"[A-Z][a-z]+(?:\s(?:and\s|of\s|&\s)?[A-Za-z]+){1,2}", text) is not None
