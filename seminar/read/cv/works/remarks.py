"""What is said of a work in brackets, before its title or behind it: where it appeared, its state, links."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.cv.works.authors import past_authors

#: （SCI、EI收录）
_INDEXED: Final = re.compile(r"\s?[（(][^（）()]{0,30}(?:收录|检索)[)）]")
#: [Paper] [Replication files] behind an entry
_LINKS: Final = re.compile(r"(?:(?<=[^\s\]])\s*(?:\[[A-Z][A-Za-z ]{2,30}\][\s,|]{0,3}){1,8})$")
_STATE: Final = (
    r"under\s+review|in\s+(?:re)?submission|submitted|in\s+press|to\s+appear|forthcoming|accepted|in\s+preparation|preprint"
    r"|revis(?:ion|e)\b|R\s?&\s?R"
)
#: (Under review, ICPS 2031) Salt Roads; (TIDES 2030 / Ports 2031) Roe, J.; a year alone is read with the authors
_BEFORE: Final = re.compile(
    rf"[(（](?=[^()（）]{{0,60}}(?:{_STATE}|[A-Za-z](?:[^()（）]|\([^()]{{1,12}}\)){{0,60}}(?:19|20|['’])\d\d\s?[)）]))(?:[^()（）]|\([^()]{{1,12}}\)){{4,80}}[)）]\s+(?=[A-Z])",
    re.I,
)
#: [August 2031, Revision Requested by Ports and Tides], [R&R]
_BEHIND: Final = re.compile(
    rf"(?<=\S)\s*\[(?=[^\[\]]{{0,60}}(?:{_STATE}|(?:19|20)\d\d))[^\[\]]{{3,140}}\]\s*\.?\s*$", re.I
)
#: （2031，合作者：沈若水）, （与沈若水合作）
_WITH_ZH: Final = re.compile(
    r"\s?[（(](?=[^（）()]{0,60}(?:合作者|共同作者|独立作者|独作|[与和]\s?[一-鿿、，\s]{2,30}(?:合作|合著)))[^（）()]{2,120}[)）]"
    r"(?:[，,]\s?(?:投稿中|审稿中|在审|修改中|待刊|已投稿|已接收|已录用|返修))?[。.]?\s*$"
)

#: 盐潮的测量。（合作者：沈若水），《云溪学刊》; Salt Roads. (with: Ada Brandt) Harbour Letters: where the title ends
_WITH_AMID: Final = re.compile(
    r"(?<=\S{2})[\s.。，,]{0,3}[（(]\s?(?:合作者|共同作者|合著者|(?:joint(?:ly)?\s)?with|co-?authors?)\s?[:：][^（）()]{2,200}[)）].*$",
    re.I,
)
#: Salt and ice in ports, Harbour Modeling & Simulation. URL https://tern.example/1
_LINKED_VENUE: Final = re.compile(
    r",\s(?:[A-Z][\w&'’-]*|&)(?:\s(?:[A-Z][\w&'’-]*|&|of|and|in|on|for|the)){1,7}\.\s+(?:URL|Available)\b"
)
#: Salt Roads [TIDES 2031, submitted] Jane Roe; Roe, J. (2031). Salt Roads [Working paper]. https://…
_TAGGED: Final = re.compile(
    rf"\s\[(?=[^\[\]]{{0,60}}(?:{_STATE}|working\s+paper|unpublished|submission|manuscript|technical\s+report|技术报告|投稿|[A-Za-z][^\[\]]{{0,30}}(?:(?:19|20)\d\d|[’']\d\d)))"
    r"[^\[\]]{3,80}\](?=[\s.,]|$)",
    re.I,
)
#: [TIDES 2031] Salt Roads
_TAGGED_FIRST: Final = re.compile(r"\s*[\[【]")
#: Words of the shortest title that such a tag ends.
_TITLE_WORDS: Final = 3
#: Salt Roads in Winter.技术报告，2031: what is said in Chinese behind a title in Latin letters
_STATED_ZH: Final = re.compile(
    r"(?<=[A-Za-z)?!])[.。,，]\s?(?:审稿中|在审|投稿中|已投稿|已接收|已录用|返修|修改中|待刊|预印本|技术报告|非归档|口头报告|海报)"
)
#: Roe, J. Working paper: Salt Roads; what a work is, before its title
_KIND_FIRST: Final = re.compile(
    r"(?<![^\s.,)])(?:[Ww]orking\s[Pp]aper|(?:Master(?:['’]?s)?|PhD|Ph\.D\.|Doctoral|Bachelor(?:['’]?s)?)\s(?:[Tt]hesis|[Dd]issertation)|[Bb]ook\s[Cc]hapter|Preprint):\s(?=[A-Z])"
)
#: [在投] Jane Roe. Salt Roads; 【CCF-A】 林远舟; [Under review] …: the state of a work, or its rank, before it
_STATE_FIRST: Final = re.compile(
    r"[\[【（(](?:(?:共同)?(?:第[一二三]|通[讯訊])作者|共同一作|一作|独立作者|独著|在投|已投稿?|投稿中|在审|外审中?|审稿中|已?录用|已?接收|待刊|已?发表|预印本|CCF\s?-?\s?[ABC]|SCI|SSCI|CSSCI|EI"
    r"|under\sreview|submitted|preprint|accepted|in\spress|oral|spotlight|poster)[^\[\]【】()（）]{0,20}[\]】）)]\s*(?=\S)",
    re.I,
)
_SMALL: Final = re.compile(r"\b[a-z]{4,}\b")
_HAN: Final = re.compile(r"[一-鿿]")


def without_remarks(text: str) -> str:
    """A reference on one line without what is said in brackets round it; the text of the reference is left as it is.

    ``(Under review, ICPS 2031) Salt Roads. Jane Roe. [Paper] [Code]`` is ``Salt Roads. Jane Roe.``
    """
    text = _BEFORE.sub("", _INDEXED.sub("", text), count=1) if text[:1] in {"(", "（"} else _INDEXED.sub("", text)
    text = _STATE_FIRST.sub("", text, count=1) if text[:1] in {"[", "【", "（", "("} else text
    text = _KIND_FIRST.sub("", text, count=1)
    text = _WITH_AMID.sub(_short_with, text) if ":" in text or "：" in text else text
    return _until_tag(_without_linked_venue(_WITH_ZH.sub("", _BEHIND.sub("", _LINKS.sub("", text)))))


def _short_with(told: re.Match[str]) -> str:
    """What is left of co-authors amid a reference: in Latin letters, that the title stood before them."""
    return "" if _HAN.search(told.string, 0, told.start()) else " (with Others)"


def _until_tag(text: str) -> str:
    """A reference up to the tag that ends its title; as it stands where only authors are before the tag."""
    tag = (_TAGGED.search(text) if "[" in text else None) or _STATED_ZH.search(text)
    if tag is None or _TAGGED_FIRST.match(text):
        return text
    before = text[: tag.start()]
    return before if len(before[past_authors(before) :].split()) >= _TITLE_WORDS else text


def _without_linked_venue(text: str) -> str:
    """A reference without the journal before its link; behind small words, since names and titles have capitals too."""
    told = _LINKED_VENUE.search(text)
    return text[: told.start()] if told and len(_SMALL.findall(text[: told.start()])) > 1 else text
