"""Lines as their writer saw them: without a reply's marks around the whole text, a margin, the tags of a page."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.language import has_han
from seminar.read import texts
from seminar.read.document import Line

#: RFC 3676 §4.5: each level of quoting is a ``>`` at the head of the line.
_QUOTED: Final = re.compile(r"\s{0,3}(?:>\s?)+")
#: A reply quotes all of what it answers.
_NEARLY_ALL: Final = 0.8
_FEW: Final = 3
#: Tags that end a line, the bounds of cells, and entities that stand for a blank.
_BLOCK: Final = re.compile(
    r"\s*</?(?:p|div|br|tr|li|ul|ol|dl|dt|dd|table|tbody|thead|h[1-6]|section|article|blockquote|center)(?:\s[^<>]{0,300})?/?>\s*",
    re.IGNORECASE,
)
_CELLS: Final = re.compile(r"\s*</t[dh]>\s*<t[dh](?:\s[^<>]{0,300})?>\s*", re.IGNORECASE)
_TAG: Final = re.compile(rf"{_BLOCK.pattern}|</t[dh]>", re.IGNORECASE)
_INLINE: Final = re.compile(
    r"</?(?:t[dh]|span|font|strong|b|em|i|u|o:p|st1:[a-z]{1,20}|small|big|label)(?:\s[^<>]{0,300})?>", re.IGNORECASE
)
_BLANKS: Final = re.compile(r"&(?:nbsp|emsp|ensp|#160|#12288);")
#: A line is looked at this far.
_LOOKED_AT: Final = 20_000


def plain(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a text that is quoted as a whole, or pasted with its tags, as plain lines; others as they are.

    A line with several blocks becomes several lines of the same number. Lines that the layout labels stay.
    """
    lines = [_without_remark(line) for line in lines]
    if any(line.label is not None for line in lines):
        return tuple(lines)
    opened = [_unfolded(line) if "<" in line.text else _without_pictures(line) for line in map(_standing, lines)]
    lines = _linked(_rejoined(_mended(opened)))
    full = [line.text for line in lines if line.text.strip()]
    quoted = sum(1 for text in full if text.lstrip().startswith(">"))
    if len(full) >= _FEW and quoted >= _NEARLY_ALL * len(full):
        lines = [replace(line, text=_QUOTED.sub("", line.text, count=1)) for line in lines]
        full = [line.text for line in lines if line.text.strip()]
    if margin := min((len(text) - len(text.lstrip(" \t\u3000")) for text in full), default=0):
        lines = [replace(line, text=line.text[margin:] if line.text.strip() else line.text) for line in lines]
    tags = sum(len(_TAG.findall(text[:_LOOKED_AT])) for text in full[:2_000] if "<" in text)
    blanks = sum(len(_BLANKS.findall(text[:_LOOKED_AT])) for text in full[:2_000] if "&" in text)
    if tags < _FEW and blanks < _FEW:
        return tuple(lines)
    return tuple(part for line in lines for part in _parts(line, tagged=tags >= _FEW))


#: A day that a page set digit by digit: ``2031``, ``年``, ``6``, ``月``, ``17``, ``日(週三)``, each on a line.
_SIGN: Final = re.compile(r"[年月日号號时時点點分/]")
_SIGN_AHEAD: Final = re.compile(r"[年月日号號时時点點分](?!\d)")
_DIGITS: Final = re.compile(r"\d{1,4}")


def _mended(lines: Sequence[Line]) -> list[Line]:
    """The lines with such a day in one; a stroke alone joins the lines around it."""
    found: list[Line] = []
    last = ""
    for line in lines:
        text = line.text.strip()
        if (
            found
            and last
            and text
            and (
                (_SIGN.fullmatch(text) and (text == "/" or last[-1].isdigit()))
                or (_SIGN.fullmatch(last) and (last == "/" or text[0].isdigit()))
                or (_DIGITS.fullmatch(last) and _SIGN_AHEAD.match(text))
            )
        ):
            found[-1] = replace(found[-1], text=found[-1].text.rstrip() + text)
        else:
            found.append(line)
        last = text
    return found


#: CommonMark 0.31 §6.7: two blanks at its end break a line; one without them goes on below.
_HARD_BREAK: Final = re.compile(r"\S {2,}$")
#: A line shorter than this was broken by its writer, whatever stands at its end: columns, a Chinese letter two.
_WRAPS_AT: Final = 48
#: What begins a line of its own: marks of a heading, list, table or quotation, a label.
_OWN_LINE: Final = re.compile(r"\s*(?:[#>|*+-]|\d{1,2}[.、)]|<?https?:|[^:：]{1,16}[:：](?!\d))")
_HEADING: Final = re.compile(r"\s*[#|>]")


def _rejoined(lines: list[Line]) -> list[Line]:
    """The lines of a Markdown text that breaks its lines with two blanks, those it only wraps in one."""
    hard = [_HARD_BREAK.search(line.text) is not None for line in lines]
    if hard.count(True) < _FEW:
        return lines
    soft = [
        not hard[n]
        and texts.width(above.text) >= _WRAPS_AT
        and bool(above.text.strip())
        and not _HEADING.match(above.text)
        and not _OWN_LINE.match(below.text)
        and bool(below.text.strip())
        for n, (above, below) in enumerate(pairwise(lines))
    ]
    if soft.count(True) * 2 > hard.count(True):
        return lines
    found: list[Line] = []
    for n, line in enumerate(lines):
        if n and soft[n - 1]:
            before = found[-1].text.rstrip()
            gap = "" if has_han(before[-1:]) and has_han(line.text[:1]) else " "
            found[-1] = replace(found[-1], text=f"{before}{gap}{line.text.lstrip()}")
        else:
            found.append(line)
    return found


#: ``[Jane Roe][JR]``, and where it leads to, on a line of its own (CommonMark 0.31 §4.7, §6.3).
_BY_MARK: Final = re.compile(r"(?<![\]!\w.])\[(?P<text>[^\[\]\n]{2,200})\]\[(?P<mark>[\w .-]{0,40})\]")
_LEADS_TO: Final = re.compile(
    r"\s{0,3}\[(?P<mark>[^\[\]\n]{1,40})\]:\s+<?(?P<url>(?:https?://|mailto:)[^\s<>]{3,300})>?\s*"
)
_ENOUGH_LINKS: Final = 2


def _linked(lines: list[Line]) -> list[Line]:
    """The lines with links by a mark as links in place, and what a mark leads to no line any more.

    A pair of brackets alone may be anything: two of them at least are links, or one whose mark is told. Where a link
    leads is not known if the page was cut off above it.
    """
    if not any("][" in line.text for line in lines):
        return lines
    told = {n: found for n, line in enumerate(lines) if "]:" in line.text and (found := _LEADS_TO.fullmatch(line.text))}
    leads = {found["mark"].casefold(): found["url"] for found in told.values()}
    marks = [found for line in lines if "][" in line.text for found in _BY_MARK.finditer(line.text[:_LOOKED_AT])]
    used = {_mark(found) for found in marks}
    if len(marks) < _ENOUGH_LINKS and not used & set(leads):
        return lines

    def in_place(found: re.Match[str]) -> str:
        url = leads.get(_mark(found))
        return f"[{found['text']}]({url})" if url else found["text"]

    placed = {n for n, found in told.items() if found["mark"].casefold() in used}
    return [
        replace(line, text="" if n in placed else _BY_MARK.sub(in_place, line.text)) if "]" in line.text else line
        for n, line in enumerate(lines)
    ]


def _mark(found: re.Match[str]) -> str:
    return (found["mark"] or found["text"]).casefold()


#: ``<details><summary>Abstract</summary>``: a fold with its label (HTML Living Standard §4.11.1).
_FOLD: Final = re.compile(
    r"\s*+(?:<details[^<>]{0,100}>\s*+)?<summary>\s*+([^<>]{1,60}?)\s*+(?::\s*+)?</summary>(.*)",
    re.IGNORECASE | re.DOTALL,
)
_FOLDED: Final = re.compile(r"\s*</?(?:details|summary)>\s*", re.IGNORECASE)


def _unfolded(line: Line) -> Line:
    if fold := _FOLD.match(line.text[:_LOOKED_AT]):
        return replace(line, text=f"{fold[1]}: {_FOLDED.sub(' ', fold[2])}")
    return replace(line, text="") if _FOLDED.fullmatch(line.text[:40]) else line


#: ``云中的冰(umbrella)``: what is left of a picture in a message pasted as text.
_PICTURE: Final = re.compile(r"(?<=[^\x00-\x7f])\([a-z]{3,12}(?: [a-z]{3,12}){0,2}\)")


#: ``~~12 May~~ 19 May``: what is struck out, in Markdown (GitHub Flavored Markdown §6.5).
_STRUCK: Final = re.compile(r"~~(?=[^\s~])[^~\n]{1,300}~~\s?")

#: ``| ~~2031-05-12~~ |``: the day of a row, struck out for it is past.
_PAST_DAY: Final = re.compile(r"(?:(?<=\|)|(?<=\|\s))~~(?P<day>[\d\s年月日/.-]{3,20})~~(?=\s*(?:\||$))")


#: ``雨从何处来 (in Chinese)``, ``Rain （原文为英文）``: seminar's own remark beside a value it has in one language.
_AS_WRITTEN: Final = re.compile(r"\s?[（(]原文[为為][中英][文語语][)）]|(?<=[\u4e00-\u9fff])\s\(in Chinese\)\s*$")


def _without_remark(line: Line) -> Line:
    if "原文" not in line.text and "(in Chinese)" not in line.text:
        return line
    return replace(line, text=_AS_WRITTEN.sub("", line.text))


def _standing(line: Line) -> Line:
    """A line without what is struck out in it; a line that is struck out whole stays, and the past day of a row."""
    if "~~" not in line.text:
        return line
    text = _STRUCK.sub("", _PAST_DAY.sub(r"\g<day>", line.text) if "|" in line.text else line.text)
    behind = text.rpartition(":")[2] if ":" in text else text
    return replace(line, text=text) if any(map(str.isalnum, behind)) else line


def _without_pictures(line: Line) -> Line:
    """A line with several names of pictures without them: a word or two in brackets may be anything."""
    if line.text.count("(") < _FEW or len(_PICTURE.findall(line.text[:_LOOKED_AT])) < _FEW:
        return line
    return replace(line, text=_PICTURE.sub(" ", line.text))


def _parts(line: Line, *, tagged: bool) -> Iterator[Line]:
    text = line.text
    if "&" in text:
        text = html.unescape(text).replace("\xa0", " ")
    if not tagged or "<" not in text or text.count("|") > 1 or len(text) > _LOOKED_AT:
        yield replace(line, text=text)
        return
    pieces = [_INLINE.sub("", _CELLS.sub("\t", piece)) for piece in _BLOCK.split(text)]
    full = [piece for piece in pieces if piece.strip()]
    for piece in full or [""]:
        yield replace(line, text=piece)
