"""What is told of a talk, in which words and in which order: the one reading of it that all texts and pages share.

Readers of two languages are told each thing once per language that has it; readers of one language are told
everything, and a text that exists only in the other language stands in for it with a note. Nothing here knows a file
format: what a line is, the marked lines of a notice or plain text, is for the two kinds of :class:`Telling` to say.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Generic, TypeVar

from seminar.bilingual import Bilingual, Lang, Side
from seminar.dates import format_when
from seminar.i18n import words
from seminar.model import Online, Person, Talk
from seminar.render.clean_text import mail_link, one_line, paragraphs, web_link

_LANGUAGES = frozenset(lang.value for lang in Lang)
_PLATFORMS = {"tencent meeting": "tencent", "腾讯会议": "tencent", "騰訊會議": "tencent", "voov meeting": "tencent"}

LineT = TypeVar("LineT")
PassageT = TypeVar("PassageT")


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it is read and where it leads."""

    text: str
    href: str


@cache
def printed_label(name: str, lang: Lang, locale: str) -> Side:
    """The printed label of a field in one language; a feed asks for the same ones for each of its talks."""
    return Side(words(locale)(f"label.{name}"), lang)


class Telling(ABC, Generic[LineT, PassageT]):
    """Tells a talk to the readers of ``langs``.

    ``fallback`` lets one language borrow a text from the other side, with a note; without it such a text is left out,
    for blocks that stand beside the other language.
    """

    def __init__(self, talk: Talk, locales: Mapping[Lang, str], langs: tuple[Lang, ...], fallback: bool) -> None:
        self.talk = talk
        self.locales = locales
        self.langs = langs
        self.lone = langs[0] if len(langs) == 1 else None
        self.borrows = fallback and self.lone is not None

    # ------------------------------------------------------------ what a line is

    @abstractmethod
    def said(self, text: str, lang: Lang) -> LineT:
        """A line of one text that needs no note."""

    @abstractmethod
    def linked(self, text: str, href: str) -> LineT:
        """A line of one link."""

    @abstractmethod
    def line(self, parts: tuple[Side, ...], detail: tuple[Side, ...] = (), links: tuple[Link, ...] = ()) -> LineT:
        """Parts in reading order, ``detail`` of less weight, and links; with a note where a part is borrowed."""

    @abstractmethod
    def passage(self, key: str, heading: Side, lang: Lang, paragraphs: tuple[str, ...]) -> PassageT:
        """A longer text in ``lang`` under its heading; with a note where that is not the language of the heading."""

    # ------------------------------------------------------------ words and sides

    def say(self, lang: Lang, key: str, **params: object) -> str:
        return words(self.locales[lang])(f"notice.{key}", **params)

    def label(self, lang: Lang, name: str) -> Side:
        return printed_label(name, lang, self.locales[lang])

    def labels(self, name: str) -> tuple[Side, ...]:
        return tuple(self.label(lang, name) for lang in self.langs)

    def number(self) -> tuple[Side, ...]:
        """第 27 期 / No. 27"""
        number = self.talk.number
        if number is None:
            return ()
        return tuple(Side(words(self.locales[lang])("label.number", number=number), lang) for lang in self.langs)

    def sides(self, pair: Bilingual) -> tuple[Side, ...]:
        """The sides to show, one line each; the same text in both languages once."""
        if self.lone is not None:
            side = self.side(pair, self.lone)
            return (side,) if side else ()
        shown: dict[str, Side] = {}
        for lang in self.langs:
            text = one_line(pair.side(lang) or "")
            if text:
                shown.setdefault(text, Side(text, lang))
        return tuple(shown.values())

    def side(self, pair: Bilingual, lang: Lang, *, borrow: bool | None = None) -> Side | None:
        own = pair.side(lang)
        if own is not None:
            return Side(text, lang) if (text := one_line(own)) else None
        if not (self.borrows if borrow is None else borrow) or (other := pair.side(lang.other)) is None:
            return None
        return Side(text, lang.other, fallback=True) if (text := one_line(other)) else None

    def note(self, parts: Iterable[Side]) -> Side | None:
        """“(in Chinese)” where a part stands in for the reader's language."""
        borrowed = next((part.lang for part in parts if part.fallback), None)
        return self.note_of(borrowed) if borrowed else None

    def note_of(self, lang: Lang) -> Side | None:
        """The note of a text in ``lang`` for readers of one language."""
        return None if self.lone is None or self.lone is lang else self.label(self.lone, f"only-in-{lang}")

    def lines(self, pair: Bilingual) -> tuple[LineT, ...]:
        if self.lone is not None:
            if (own := pair.side(self.lone)) is not None:
                return (self.said(text, self.lone),) if (text := one_line(own)) else ()
            if not self.borrows:
                return ()
        return tuple([self.line((side,)) for side in self.sides(pair)])

    # ------------------------------------------------------------ the title and the facts

    def titles(self) -> tuple[LineT, ...]:
        lines = self.lines(self.talk.title)
        if lines or self.talk.title:
            return lines
        return tuple(self.said(self.say(lang, "title-to-be-announced"), lang) for lang in self.langs)

    def facts(self) -> list[tuple[str, tuple[LineT, ...]]]:
        """What is known, each fact by the name of its label."""
        return [(key, found) for key, lines in self._facts() if (found := tuple(lines))]

    def _facts(self) -> Iterator[tuple[str, Iterable[LineT]]]:
        talk = self.talk
        if talk.speakers:
            yield "speakers" if len(talk.speakers) > 1 else "speaker", self.speakers()
        yield "time", self.when()
        yield "venue", self.lines(talk.venue)
        if talk.online is not None:
            yield "online", self.online(talk.online)
        if talk.language:
            yield "language", self.spoken(talk.language)
        for name, people in (("host", talk.hosts), ("chair", talk.chairs)):
            if people:
                yield f"{name}s" if len(people) > 1 else name, self.people(people)
        if talk.organizers:
            yield "organizers" if len(talk.organizers) > 1 else "organizer", self.listed(talk.organizers)
        if talk.contacts:
            yield "contacts" if len(talk.contacts) > 1 else "contact", self.contacts()
        if talk.keywords:
            yield "keywords", self.listed(talk.keywords)
        yield "notes", self.lines(talk.notes)
        yield "url", self.linking(talk.url)

    def when(self) -> list[LineT]:
        return [self.said(self._when(lang), lang) for lang in self.langs]

    def _when(self, lang: Lang) -> str:
        talk = self.talk
        text = format_when(talk.start, talk.end, timezone=talk.timezone, locale=self.locales[lang], show_zone=True)
        if talk.start is not None and not isinstance(talk.start, datetime):
            return self.say(lang, "day-only", day=text)
        return text

    def spoken(self, language: str) -> Iterator[LineT]:
        spoken = one_line(language)
        if spoken:
            known = spoken.partition("-")[0].lower()
            names = [self.say(lang, f"language-{known}") if known in _LANGUAGES else spoken for lang in self.langs]
            for name, lang in dict(zip(names, self.langs, strict=True)).items():
                yield self.said(name, lang)

    def online(self, online: Online) -> Iterator[LineT]:
        yield from self.meeting(online)
        yield from self.linking(online.url)

    def meeting(self, online: Online) -> Iterator[LineT]:
        """Where the meeting is and what opens it, without its address."""
        for lang in self.langs:
            platform = self.platform(online.platform, lang) if online.platform else ""
            pieces = [
                self.say(lang, key, value=one_line(value))
                for key, value in (("meeting-id", online.id), ("passcode", online.passcode))
                if value
            ]
            comma = self.say(lang, "comma")
            codes = (comma if platform and pieces else "") + comma.join(pieces)
            if parts := tuple(Side(text, lang) for text in (platform, codes) if text):
                yield self.line(parts)

    def platform(self, name: str, lang: Lang) -> str:
        plain = one_line(name)
        known = _PLATFORMS.get(plain.casefold())
        return self.say(lang, f"platform-{known}") if known else plain

    def linking(self, address: str | None) -> tuple[LineT, ...]:
        if address is None or (href := web_link(address)) is None:
            return ()
        return (self.linked(one_line(address), href),)

    def listed(self, pairs: tuple[Bilingual, ...]) -> Iterator[LineT]:
        """Several pairs on one line per language."""
        for lang in self.langs:
            found = [side for pair in pairs if (side := self.side(pair, lang))]
            if found:
                yield self.line(_joined(found, self.say(lang, "list-comma")))

    # ------------------------------------------------------------ people

    def speakers(self) -> Iterator[LineT]:
        for person in self.talk.speakers:
            for parts, detail in self.person(person):
                yield self.line(parts, detail)
            yield from self.linking(person.homepage)

    def person(self, person: Person) -> Iterator[tuple[tuple[Side, ...], tuple[Side, ...]]]:
        """Name and post, once for each language that has something of its own."""
        seen = set()
        for lang in self.langs:
            post = self.post(person, lang)
            name = self.side(person.name, lang, borrow=self.borrows or bool(post))
            if name is None and not post:
                continue
            parts = (name,) if name else ()
            detail = (Side(self.say(lang, "comma"), lang), *post) if name and post else post
            text = "".join(part.text for part in (*parts, *detail))
            if text not in seen:
                seen.add(text)
                yield parts, detail

    def post(self, person: Person, lang: Lang) -> tuple[Side, ...]:
        """Position and place of work: from the large to the small in Chinese, the other way round in English."""
        pairs = (person.affiliation, person.department, person.position)
        found = [side for pair in pairs if (side := self.side(pair, lang))]
        if len(found) < 2:
            return tuple(found)
        return _joined(found, "") if lang is Lang.ZH else _joined(found[::-1], self.say(lang, "comma"))

    def people(self, people: tuple[Person, ...]) -> Iterator[LineT]:
        """Hosts and chairs: all of them on one line per language."""
        if len(people) == 1:
            for parts, detail in self.person(people[0]):
                yield self.line(parts, detail)
            return
        for lang in self.langs:
            found = [part for person in people if (part := self.named(person, lang))]
            if found:
                yield self.line(_joined(found, self.say(lang, "name-comma")))

    def named(self, person: Person, lang: Lang) -> Side | None:
        """A person among others: the post in brackets behind the name."""
        name = self.side(person.name, lang)
        post = self.post(person, lang)
        if name is None or not post:
            return name
        text = self.say(lang, "name-and-post", name=name.text, post="".join(part.text for part in post))
        return Side(text, name.lang, name.fallback)

    def contacts(self) -> Iterator[LineT]:
        for person in self.talk.contacts:
            told = list(self.person(person))
            links = tuple(
                Link(one_line(address), href)
                for address in re.split(r"[,;，；、\s]+", person.email or "")
                if (href := mail_link(address))
            )
            phone = one_line(person.phone or "")
            if len(told) == 1:
                [(parts, detail)] = told
                gap = (Side(f" {phone}", self.langs[-1]),) if phone else ()
                yield self.line(parts, (*detail, *gap), links)
                continue
            for parts, detail in told:
                yield self.line(parts, detail)
            if links or phone:
                yield self.line((Side(phone, self.langs[-1]),) if phone else (), (), links)

    # ------------------------------------------------------------ longer texts

    def passages(self) -> Iterator[PassageT]:
        """All of one language, then all of the other: nobody reads an abstract in two halves."""
        several = len(self.talk.speakers) > 1
        for lang in self.langs:
            yield from self._passage("abstract", self.talk.abstract, lang, self.label(lang, "abstract"))
            for person in self.talk.speakers:
                heading = self.label(lang, "bio")
                if several and (name := self.side(person.name, lang, borrow=True)):
                    heading = Side(self.say(lang, "bio-of", name=name.text), lang)
                yield from self._passage("bio", person.bio, lang, heading)

    def _passage(self, key: str, pair: Bilingual, lang: Lang, heading: Side) -> tuple[PassageT, ...]:
        text = pair.side(lang)
        if text is None and self.borrows:
            lang = lang.other
            text = pair.side(lang)
        found = paragraphs(text) if text is not None else ()
        return (self.passage(key, heading, lang, found),) if found else ()


def _joined(sides: list[Side], comma: str) -> tuple[Side, ...]:
    """Sides in a row with ``comma`` between them; neighbours of one language become one part.

    Without a comma (Chinese posts: 云溪大学物理学院教授) a space still keeps Latin words apart.
    """
    parts: list[Side] = []
    for index, side in enumerate(sides):
        gap = comma or (" " if index and (side.text[0].isascii() or parts[-1].text[-1].isascii()) else "")
        text = (gap if index else "") + side.text
        if parts and parts[-1].lang is side.lang:
            parts[-1] = Side(parts[-1].text + text, side.lang, side.fallback)
        else:
            parts.append(Side(text, side.lang, side.fallback))
    return tuple(parts)
