"""A text that names people → persons in order, cut into one stretch per person."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from seminar.bilingual import Bilingual
from seminar.language import has_han
from seminar.names import NameMatch, compare
from seminar.read.lexicon import Lexicon
from seminar.read.persons.name_and_rank import name_first, zh_parts
from seminar.read.persons.one_person import Named, one
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.persons.portraits import BRACKETS
from seminar.read.persons.posts import grammar
from seminar.read.persons.ranks_in_a_run import parted
from seminar.read.persons.titled_names import post_ahead
from seminar.read.persons.written_names import plainly, unbroken, unglued

#: Texts no longer than this are kept for a while with the people in them.
_KEPT: Final = 400
_SPLIT: Final = re.compile(
    r"\s*[、；;\n&＆]\s*|\s+(?:and|与|和)\s+|(?<=[一-鿿])\s?[xX×✕]\s?(?=[一-鿿]{2})|[，,](?:\s*and)?\s*"
    # 林远舟教授及王若水医生
    r"|(?<=[授士员員师師生长長])\s?(?:和|与|與|及|以及)\s?"
    r"(?=[一-鿿]{2,12}(?:教授|博士|研究[员員]|老[师師]|先生|女士|[医醫][生师師]|院[长長]))"
)


def people(text: str, lexicon: Lexicon) -> tuple[Named, ...]:
    """The people a text names, in order. An empty tuple where it names nobody (``TBA``, ``待定``)."""
    # a line is asked several times whether it names somebody
    return _kept_people(text, lexicon) if len(text) <= _KEPT else _people(text, lexicon)


@lru_cache(maxsize=512)
def _kept_people(text: str, lexicon: Lexicon) -> tuple[Named, ...]:
    return _people(text, lexicon)


def _people(text: str, lexicon: Lexicon) -> tuple[Named, ...]:
    text = unglued(unbroken(text), lexicon)
    if not text or lexicon.holds("placeholders", text):
        return ()
    text, beside = (text, "") if has_han(text) else parted(text, lexicon)
    text = plainly(text, lexicon)
    found = _both_sides(text[:1500], lexicon)
    if not found:
        found = [named for chunk in _chunks(text[:1500], lexicon) if (named := one(chunk, lexicon)) is not None]
    if not found and (glued := name_first(text, lexicon)) and (named := one(glued, lexicon)) is not None:
        found = [named]
    if not found:
        return ()
    found = _at_one_place(_one_in_two_lines(found, text), text)
    if beside:
        found[-1] = replace(found[-1], rest=f"{found[-1].rest} {beside}".strip())
    if len(text) > 1500:
        found[-1] = Named(found[-1].person, found[-1].rest + text[1500:], found[-1].bio)
    return tuple(found)


def _one_in_two_lines(found: list[Named], text: str) -> list[Named]:
    """``林远舟教授`` and below it ``Prof. Yuanzhou Lin``: one person, unless the names are known to differ."""
    if len(found) != 2 or "\n" not in text:
        return found
    zh, en = found if found[0].person.name.zh else found[::-1]
    chinese, english = zh.person.name, en.person.name
    if not chinese.zh or chinese.en or not english.en or english.zh:
        return found
    lines = text.split("\n")
    if (
        chinese.zh.endswith(("学", "學"))
        and zh.person.affiliation
        and compare(chinese.zh, english.en) is not NameMatch.MATCH
    ):
        zh = replace(zh, person=zh.person.replacing(name=Bilingual()))
        return [_joined(en, zh)]  # Jane Roe, and below it 云溪大学 金融学教授: a subject
    apart = not any(chinese.zh in line and english.en in line for line in lines)
    if not apart or compare(chinese.zh, english.en) is NameMatch.MISMATCH:
        return found
    return [_joined(*found)]


def _joined(one: Named, other: Named) -> Named:
    """One person of two: what each says in its language."""
    sides = {
        name: Bilingual(
            getattr(one.person, name).zh or getattr(other.person, name).zh,
            getattr(one.person, name).en or getattr(other.person, name).en,
        )
        for name in ("name", "affiliation", "department", "position")
    }
    person = one.person.replacing(**sides, email=one.person.email or other.person.email)
    return Named(person, " ".join(filter(None, (one.rest, other.rest))))


#: Names in Chinese letters with nothing beside them, and one bracket behind the last.
_BARE_LIST: Final = re.compile(r"[一-鿿]{2,4}(?:、[一-鿿]{2,4})+\s?[（(][^（）()]+[)）]$")


def _at_one_place(found: list[Named], text: str) -> list[Named]:
    """``Jane Roe and John Doe, Harbour University``: where both work, told once behind the last name."""
    last = found[-1].person
    if len(found) < 2 or not last.affiliation or any(one.person.affiliation for one in found[:-1]):
        return found
    name = last.name.en or last.name.zh or ""
    bare = _BARE_LIST.match(text) is not None  # 林远舟、王海（云溪大学）
    if not name or (not bare and re.match(r"\s?[(（\[【]", text[text.rfind(name) + len(name) :])):
        return found  # in brackets: of the last one alone
    return [
        *(replace(one, person=one.person.replacing(affiliation=last.affiliation)) for one in found[:-1]),
        found[-1],
    ]


def _both_sides(text: str, lexicon: Lexicon) -> list[Named]:
    """``林远舟 教授 / Prof. Yuanzhou Lin``: the same people in both languages, a stroke between."""
    parts = [part for part in re.split(r"\s*[/／|｜]\s*", text) if part.strip()]
    if len(parts) != 2 or has_han(parts[0]) == has_han(parts[1]):
        return []
    first, second = (people(part, lexicon) for part in parts)
    if not first or len(first) != len(second) or not all(one.person.name for one in (*first, *second)):
        return []
    latin = second if has_han(parts[0]) else first
    if not all(is_latin_name(one.person.name.en or "", lexicon) for one in latin):
        return []  # 林远舟 副教授 / Associate Professor
    return [_joined(a, b) for a, b in zip(first, second, strict=True)]


def _chunks(text: str, lexicon: Lexicon) -> list[str]:
    """The text cut into one stretch per person, at separators behind which another name begins."""
    depth, cuts, n = 0, [], 0
    while n < len(text):
        char = text[n]
        if char in "（([【《":
            depth += 1
        elif char in "）)]】》":
            depth = max(0, depth - 1)
        elif depth == 0 and (match := _SPLIT.match(text, n)) and match.end() > n:
            cuts.append((n, match.end()))
            n = match.end()
            continue
        n += 1
    if not has_han(text) and cuts:
        cuts = _sharp(text, cuts, lexicon)
    if has_han(text) and not cuts and all(is_zh_name(part, lexicon) and len(part) > 1 for part in text.split()):
        return text.split()
    chunks, begin = [], 0
    for start, end in cuts:
        following = min((s for s, _ in cuts if s >= end), default=len(text))
        sharp = text[start:end].strip() not in (",", "，")
        if not sharp and _same_in_two_scripts(text[begin:start], text[end:following], lexicon):
            continue
        if names_somebody(text[end:following], lexicon, strict=not sharp) and names_somebody(
            text[begin:start], lexicon
        ):
            chunks.append(text[begin:start])
            begin = end
    chunks.append(text[begin:])
    return [chunk for chunk in chunks if chunk.strip()]


def _same_in_two_scripts(before: str, after: str, lexicon: Lexicon) -> bool:
    """``Prof. Ho-lam Leung, 梁某某教授``: one person, the name again in the other script."""
    if has_han(before) == has_han(after):
        return False
    latin, han = (after, before) if has_han(before) else (before, after)
    return names_somebody(latin, lexicon, strict=True) and names_somebody(han, lexicon, strict=True)


def _sharp(text: str, cuts: list[tuple[int, int]], lexicon: Lexicon) -> list[tuple[int, int]]:
    """The separators of a text in Latin letters: behind a comma stands an institution more often than a second person.

    A comma separates people only in a list of three or more, with an "and", or before an honorific.
    """
    bounds = [0, *(edge for cut in cuts for edge in cut), len(text)]
    pieces = [text[a:b].strip() for a, b in zip(bounds[::2], bounds[1::2], strict=True)]
    listed = all(is_latin_name(piece, lexicon) for piece in pieces) and (len(pieces) > 2 or " and " in text)
    head = grammar(lexicon).en_title_head
    return [
        cut
        for cut, after in zip(cuts, pieces[1:], strict=True)
        if listed
        or text[cut[0] : cut[1]].strip(" ,")
        or ((match := head.match(after)) and after[match.end() :][:1].isupper())
    ]


#: ``Jane Roe 副教授``
_LATIN_AND_RANK: Final = re.compile(
    r"([A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3})\s?(?:(?:副|助理)?教授|博士|研究员|研究員|院士|先生|女士|老师|老師|讲师)$"
)


def names_one(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is one person with a name, and nothing else is left of it."""
    named = people(text, lexicon)
    return len(named) == 1 and bool(named[0].person.name) and not named[0].rest


def names_somebody(text: str, lexicon: Lexicon, *, strict: bool = False) -> bool:
    """Whether a stretch names a person; ``strict`` asks for a name (with honorific or bracket) and nothing else."""
    text = text.strip()
    if not text or len(text) > 120:
        return False
    bare = BRACKETS.sub("", text).strip()
    if has_han(bare):
        if latin := _LATIN_AND_RANK.match(bare):
            return is_latin_name(latin[1], lexicon)  # Jane Roe 博士
        name, _ = zh_parts(bare, lexicon)
        if strict:
            tail = lexicon.folded(bare[len(name) :].strip()) if name and bare.startswith(name) else "?"
            rules = grammar(lexicon)
            return bool(name) and (
                not tail or rules.zh_position.match(tail) is not None or rules.zh_honorific_end.match(tail) is not None
            )
        return bool(name)
    head = grammar(lexicon).en_title_head.match(bare)
    if head and head.end() == len(bare):
        return False
    _, bare = post_ahead(bare, lexicon)
    name = bare.split(",")[0].strip()
    return is_latin_name(name, lexicon) and len(name.split()) <= 4
