"""What kind of talk an entry of a list says it is: ``Invited talk by Jane Roe: Ice``, ``主旨报告二：云中的冰``."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from seminar.read.labels.segments import Segment, Span

_COUNT: Final = r"(?:\s?[（(]?(?:No\.\s?)?(?:\d{1,2}|[IVX]{1,4}|[一二三四五六七八九十]{1,2})[)）]?)?"
_EN: Final = (
    r"(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\s)?(?:(?:Invited|Keynote|Plenary|Spotlight|Contributed|Lightning|Featured|Oral|Short|Industry|Guest|Opening|Closing"
    r"|Flash|Regular|Technical)\s){0,2}"
    r"(?:Talk|Lecture|Keynote|Presentation|Address|Speech|Plenary|Tutorial|Spotlight)"
)
_ZH: Final = (
    r"(?:(?:特邀|主[题題旨]|大[会會]|邀[请請]|[专專][题題]|[学學][术術]|口[头頭]|青年|[嘉来][宾賓]|特[约約]){1,2})?"
    r"(?:[报報]告|演[讲講]|[讲講]座|[发發]言)"
)
#: A colon, or a stroke between blanks, parts the kind from the title.
_KIND: Final = re.compile(
    rf"\s*[*_]{{0,2}}(?:(?:特邀|邀[请請]|大[会會]|主旨|主[题題]|口[头頭])(?:[报報]告|演[讲講])(?=\s)\s+(?=[一-鿿A-Z])|(?:{_EN}|{_ZH}){_COUNT}(?:\sby\s(?P<by>[^:：\n]{{3,50}}))?[*_]{{0,2}}(?:\s*[:：]|\s[–—-](?=\s))[*_]{{0,2}}\s*(?=\S))",
    re.IGNORECASE,
)
#: ``主题报告一（中文）（林远舟教授） 云中的冰``: who speaks, in brackets behind the kind.
_KIND_AND_WHO: Final = re.compile(
    rf"\s*(?:{_EN}|{_ZH}){_COUNT}\s?(?:[（(](?:[中英日法德俄汉漢][文语語]|线[上下]|線[上下]|English|Chinese|online)[)）]\s?)?"
    r"[（(](?P<by>[^（）()\d、,，;；]{2,60})[)）]\s?[:：]?\s*(?=\S)",
    re.IGNORECASE,
)
#: ``[Ice](#ice) ([Slides][1])``: the title, where it leads, and what else can be had.
_LINKED: Final = re.compile(
    r"\s*\[(?P<title>[^\[\]\n]{4,300})\]\([^()\s]{0,300}\)(?:\s*\((?:[^()]|\([^()]{0,300}\)){0,300}\)){0,2}\s*"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """Where the title behind the kind begins, and the stretch of the speaker the kind names (empty for none)."""

    title: int
    by: tuple[int, int] = (0, 0)


def kind_of_entry(text: str) -> Kind | None:
    """The kind an entry begins with; ``None`` where it begins with its title or its speaker."""
    match = _KIND.match(text) or _KIND_AND_WHO.match(text)
    if match is None:
        return None
    return Kind(match.end(), match.span("by") if match["by"] else (0, 0))


def is_kind(text: str) -> bool:
    """Whether a title says no more than the kind of talk: ``主题报告 3``, ``Invited talk``."""
    return _KIND_ALONE.fullmatch(text) is not None


_KIND_ALONE: Final = re.compile(rf"[\s*_]*(?:{_EN}|{_ZH}){_COUNT}[\s*_:：]*", re.IGNORECASE)


def title_alone(segment: Segment) -> tuple[Segment, ...]:
    """A cell for the title without link and kind; where the kind names the speaker, that as well."""
    if segment.field != "title" or len(segment.spans) != 1:
        return (segment,)
    (span,) = segment.spans
    if linked := _LINKED.fullmatch(span.text):
        span = _part(span, *linked.span("title"))
    if (kind := kind_of_entry(span.text)) is None:
        return (replace(segment, spans=(span,)),)
    title = replace(segment, spans=(_part(span, kind.title, len(span.text)),))
    if not kind.by[1]:
        return (title,)
    return (title, replace(segment, field="speaker", label="", mark=None, spans=(_part(span, *kind.by),)))


def _part(span: Span, start: int, end: int) -> Span:
    return replace(span, start=span.start + start, end=span.start + end, text=span.text[start:end].strip())
