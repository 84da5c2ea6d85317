"""What the source of a web page has round its text: the card at its head, marks of headings, links told at the foot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.names import name_line
from seminar.read.document import Line

_FENCE: Final = re.compile(r"(?:---|\+\+\+)\s*")
#: layout: page, redirect_from:, - /about/
_KEY: Final = re.compile(r"\s*(?:[\w-]{1,40}\s?[:=](?:\s|$)|-\s|$)|\s{2,}\S")
_TITLE: Final = re.compile(r"\s*(?:title|name|author|full_name|标题|姓名)\s?[:=]\s*[\"'“]?(?P<what>.{2,80}?)[\"'”]?\s*")
_TITLE_PARTS: Final = re.compile(r"\s*(?:-{2,}|[|｜·:：–—]|\s-\s)\s*")
#: 云溪大学林远舟: whose page it is, behind the house
_HOUSED_NAME: Final = re.compile(r"[一-鿿]{2,10}(?:大[学學]|[学學]院|研究[所院])(?P<name>[一-鿿]{2,4})")
#: Lines of a card at most.
_LONGEST_CARD: Final = 60
#: [1]: https://harbour.example/tides "Tides"
_TARGET: Final = re.compile(r"\s{0,8}\[(?P<key>[^\[\]]{1,60})\]:\s+\S")
#: [Ice on Quays][1], [Ice on Quays][]
_TOLD_BELOW: Final = re.compile(r"\[([^\[\]]{1,300})\]\s?\[([^\[\]]{0,60})\]")
#: The two halves of such a link that a line broke.
_OPENED: Final = re.compile(r"\[([^\[\]]{1,200})$")
_CLOSED: Final = re.compile(r"^([^\[\]]{1,200})\]\[([^\[\]]{0,60})\]")
_HEADING: Final = re.compile(r"\s{0,3}(?P<marks>#{1,6})\s{0,8}(?P<text>[^\s#\d][^#]{0,160}?)\s{0,8}#{0,6}\s*")
_UNDERLINE: Final = re.compile(r"\s{0,3}={3,200}\s*")
#: Lines with marks of headings that make a text one with such headings.
_ENOUGH: Final = 2


def without_markup(lines: Sequence[Line]) -> list[Line]:
    """The lines of a page without its card (a title that names somebody stays) and with plain links and headings."""
    return _with_headings(list(_with_plain_links(_without_card(lines))))


def _without_card(lines: Sequence[Line]) -> list[Line]:
    """The lines without the ``key: value`` lines between two lines of dashes at the very top."""
    first = next((at for at, line in enumerate(lines) if line.text.strip()), None)
    if first is None or not _FENCE.fullmatch(lines[first].text):
        return list(lines)
    end = next((at for at in range(first + 1, len(lines)) if _FENCE.fullmatch(lines[at].text)), None)
    if end is None or end - first > _LONGEST_CARD:
        return list(lines)
    card = lines[first + 1 : end]
    if not card or not all(line.label is not None or _KEY.match(line.text[:200]) for line in card):
        return list(lines)
    named = [replace(line, text=name) for line in card if (name := _named(line)) is not None]
    return [*lines[:first], *named[:1], *lines[end + 1 :]]


def _named(line: Line) -> str | None:
    """Whom the title of a card names: 林远舟 of ``title: "云溪大学林远舟--个人简介"``; ``None`` for "My CV"."""
    told = _TITLE.fullmatch(line.text[:200])
    for part in _TITLE_PARTS.split(told["what"]) if told else ():
        housed = _HOUSED_NAME.fullmatch(part)
        name = housed["name"] if housed else part
        if any(name_line(name, alone=True)):
            return name
    return None


def _with_plain_links(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines with the words of ``[words][1]`` alone, where the page tells below where the link leads."""
    keys = {match["key"].casefold() for line in lines if (match := _TARGET.match(line.text))}
    if not keys:
        yield from lines
        return

    def known(key: str, words: str) -> bool:
        return (key or words).casefold() in keys

    texts = [line.text for line in lines]
    for at, line in enumerate(lines):
        if _TARGET.match(line.text):
            continue
        text = texts[at]
        if "[" in text or "]" in text:
            text = _TOLD_BELOW.sub(lambda link: link[1] if known(link[2], link[1]) else link[0], text)
            below = texts[at + 1].strip() if at + 1 < len(texts) else ""
            if (opened := _OPENED.search(text)) and (closed := _CLOSED.match(below)) and known(closed[2], ""):
                text = text[: opened.start()] + opened[1]
                texts[at + 1] = closed[1] + below[closed.end() :]
        yield replace(line, text=text)


def _with_headings(lines: Sequence[Line]) -> list[Line]:
    """The lines with the headings of Markdown, ``## Works`` or ``Works`` above ``=====``, marked as such."""
    marked = [_HEADING.fullmatch(line.text[:200]) if "#" in line.text[:8] else None for line in lines]
    if sum(match is not None for match in marked) >= _ENOUGH:
        lines = [
            replace(line, text=match["text"], heading=line.heading or len(match["marks"])) if match else line
            for line, match in zip(lines, marked, strict=True)
        ]
    made = list(lines)
    for at, line in enumerate(made[1:], 1):
        if line.text[:3] == "===" and _UNDERLINE.fullmatch(line.text[:210]) and _may_be_underlined(made[at - 1]):
            made[at - 1] = replace(made[at - 1], heading=made[at - 1].heading or 1)
    return made


def _may_be_underlined(line: Line) -> bool:
    return line.label is None and 0 < len(line.text.strip()) <= 60
