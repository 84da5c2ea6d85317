"""What a notice says, and in which order: the one reading of a talk that all texts and web pages share.

A notice in two languages says each thing once per language that has it; a notice in one language says everything,
and a text that exists only in the other language stands in for it with a note. Nothing here knows a file format.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from urllib.parse import quote, urlsplit

from seminar.bilingual import Bilingual, Lang, Side
from seminar.dates import format_when
from seminar.i18n import words
from seminar.model import Person, Talk
from seminar.render.context import Context

#: Control characters, direction overrides, byte order marks, lone surrogates: never text, and able to break a header,
#: a calendar line or the reading order. Unicode TR9, TR36.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff\ud800-\udfff]"
)
_BREAK = re.compile("\r\n|[\r\u2028\u2029\u0085]")
_SPACE = re.compile(r"\s+")
#: Characters a URI may hold as they are (RFC 3986 §2), and the percent sign of what is already encoded.
_URI_SAFE = "-._~:/?#[]@!$&'()*+,;=%"
_LANGUAGES = frozenset(lang.value for lang in Lang)
_PLATFORMS = {"tencent meeting": "tencent", "腾讯会议": "tencent", "騰訊會議": "tencent", "voov meeting": "tencent"}


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it is read and where it leads."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a row: parts in reading order, each in its own language; ``detail`` is of less weight.

    ``note`` says, in the reader's language, that the text stands in the other one.
    """

    parts: tuple[Side, ...] = ()
    detail: tuple[Side, ...] = ()
    links: tuple[Link, ...] = ()
    note: Side | None = None

    @property
    def text(self) -> str:
        """The line without its links and note."""
        return "".join(part.text for part in (*self.parts, *self.detail))


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled fact; ``key`` is the name of its label (``venue``)."""

    key: str
    labels: tuple[Side, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A longer text under its heading, in one language, paragraph by paragraph."""

    key: str
    heading: Side
    lang: Lang
    paragraphs: tuple[str, ...]
    note: Side | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Everything a reader is told, in the order it is told."""

    langs: tuple[Lang, ...]
    organization: tuple[Side, ...]
    series: tuple[Side, ...]
    number: tuple[Side, ...]
    titles: tuple[Line, ...]
    rows: tuple[Row, ...]
    passages: tuple[Passage, ...]

    def row(self, key: str) -> Row | None:
        return next((row for row in self.rows if row.key == key), None)


def notice(talk: Talk, context: Context, langs: tuple[Lang, ...] | None = None, *, fallback: bool = True) -> Notice:
    """The notice of ``talk`` in ``langs`` (those of the context unless given).

    ``fallback`` lets a notice in one language borrow a text from the other side, with a note; without it such a text
    is left out, for blocks that stand beside the other language.
    """
    writer = _Writer(talk, context, langs or context.langs, fallback)
    return Notice(
        langs=writer.langs,
        organization=writer.sides(context.branding.organization),
        series=writer.sides(talk.series_name),
        number=writer.labels("number", number=talk.number) if talk.number is not None else (),
        titles=writer.titles(),
        rows=tuple(row for row in writer.rows() if row.lines),
        passages=tuple(writer.passages()),
    )


def titles(talk: Talk, context: Context) -> tuple[Line, ...]:
    """The titles of the notice alone."""
    return _Writer(talk, context, context.langs, fallback=True).titles()


def place(talk: Talk, context: Context) -> tuple[Line, ...]:
    """The room of the notice alone, or the online meeting where there is no room."""
    writer = _Writer(talk, context, context.langs, fallback=True)
    return writer.lines(talk.venue) or tuple(writer.online())


def printable(text: str) -> str:
    """``text`` without characters that are not text; every kind of line end becomes a line feed."""
    # of what is left out only the two stand-ins count as printable; nearly every text of a feed is done with this
    if text.isprintable() and "\ufffc" not in text and "\ufffd" not in text:
        return text
    return _UNPRINTABLE.sub("", _BREAK.sub("\n", text))


def one_line(text: str) -> str:
    """:func:`printable` text on one line, for headers and calendar properties."""
    return _SPACE.sub(" ", printable(text)).strip()


def shortened(text: str, limit: int) -> str:
    """One line of at most ``limit`` characters; a cut falls between words where there are any."""
    text = one_line(text)
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit * 2 // 3 else cut).rstrip(" ,;:，；：、—-") + "…"


@lru_cache(maxsize=256)
def web_link(text: str | None) -> str | None:
    """``text`` as an absolute http(s) address in ASCII, or ``None`` where it is none (a scraped ``http:/``)."""
    url = one_line(text or "")
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except ValueError:  # UnicodeError of a host name is one
        return None
    if parts.scheme.lower() not in ("http", "https") or "." not in host or any(char in url for char in ' <>"\\^`{|}'):
        return None
    return quote(url.replace(parts.hostname or host, host, 1) if not url.isascii() else url, safe=_URI_SAFE)


def mail_link(address: str) -> str | None:
    """The ``mailto:`` address of a mailbox, or ``None`` for a text that is none."""
    plain = one_line(address)
    ok = re.fullmatch(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", plain)
    return f"mailto:{quote(plain, safe='@!$&*+/=~')}" if ok else None


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a longer text; blank lines only part them."""
    return tuple(line.strip() for line in printable(text).split("\n") if line.strip())


class _Writer:
    """Words a talk for the readers of ``langs``."""

    def __init__(self, talk: Talk, context: Context, langs: tuple[Lang, ...], fallback: bool) -> None:
        self.talk = talk
        self.context = context
        self.langs = langs
        self.lone = langs[0] if len(langs) == 1 else None
        self.borrows = fallback and self.lone is not None

    def say(self, lang: Lang, key: str, **params: object) -> str:
        return words(self.context.locales[lang])(f"notice.{key}", **params)

    # ------------------------------------------------------------ sides

    def labels(self, name: str, **params: object) -> tuple[Side, ...]:
        return tuple(self.label(lang, name, **params) for lang in self.langs)

    def label(self, lang: Lang, name: str, **params: object) -> Side:
        return Side(words(self.context.locales[lang])(f"label.{name}", **params), lang)

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
        borrow = self.borrows if borrow is None else borrow
        side = pair.shown(lang)
        if side is None or (side.fallback and not borrow):
            return None
        text = one_line(side.text)
        return Side(text, side.lang, side.fallback) if text else None

    def note(self, parts: Iterable[Side]) -> Side | None:
        """“(in Chinese)” where a part stands in for the reader's language."""
        if self.lone is None:
            return None
        borrowed = next((part.lang for part in parts if part.fallback), None)
        return self.label(self.lone, f"only-in-{borrowed}") if borrowed else None

    def lines(self, pair: Bilingual) -> tuple[Line, ...]:
        return tuple(Line((side,), note=self.note((side,))) for side in self.sides(pair))

    # ------------------------------------------------------------ the title and the rows

    def titles(self) -> tuple[Line, ...]:
        lines = self.lines(self.talk.title)
        if lines or self.talk.title:
            return lines
        return tuple(Line((Side(self.say(lang, "title-to-be-announced"), lang),)) for lang in self.langs)

    def rows(self) -> Iterator[Row]:
        talk = self.talk
        yield self.row("speakers" if len(talk.speakers) > 1 else "speaker", self.speakers())
        yield self.row("time", self.when())
        yield self.row("venue", self.lines(talk.venue))
        yield self.row("online", self.online())
        yield self.row("language", self.spoken())
        for name, people in (("host", talk.hosts), ("chair", talk.chairs)):
            if people:
                yield self.row(f"{name}s" if len(people) > 1 else name, self.people(people))
        if talk.organizers:
            yield self.row("organizers" if len(talk.organizers) > 1 else "organizer", self.listed(talk.organizers))
        if talk.contacts:
            yield self.row("contacts" if len(talk.contacts) > 1 else "contact", self.contacts())
        if talk.keywords:
            yield self.row("keywords", self.listed(talk.keywords))
        yield self.row("notes", self.lines(talk.notes))
        if href := web_link(talk.url):
            yield self.row("url", (Line(links=(Link(one_line(talk.url or ""), href),)),))

    def row(self, key: str, lines: Iterable[Line]) -> Row:
        found = tuple(lines)
        return Row(key, self.labels(key) if found else (), found)

    def when(self) -> Iterator[Line]:
        talk = self.talk
        for lang in self.langs:
            text = format_when(
                talk.start, talk.end, timezone=talk.timezone, locale=self.context.locales[lang], show_zone=True
            )
            if talk.start is not None and not isinstance(talk.start, datetime):
                text = self.say(lang, "day-only", day=text)
            yield Line((Side(text, lang),))

    def spoken(self) -> Iterator[Line]:
        spoken = one_line(self.talk.language or "")
        if spoken:
            known = spoken.partition("-")[0].lower()
            names = [self.say(lang, f"language-{known}") if known in _LANGUAGES else spoken for lang in self.langs]
            for name, lang in dict(zip(names, self.langs, strict=True)).items():
                yield Line((Side(name, lang),))

    def online(self) -> Iterator[Line]:
        online = self.talk.online
        if online is None:
            return
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
                yield Line(parts)
        if href := web_link(online.url):
            yield Line(links=(Link(one_line(online.url or ""), href),))

    def platform(self, name: str, lang: Lang) -> str:
        plain = one_line(name)
        known = _PLATFORMS.get(plain.casefold())
        return self.say(lang, f"platform-{known}") if known else plain

    def listed(self, pairs: tuple[Bilingual, ...]) -> Iterator[Line]:
        """Several pairs on one line per language."""
        for lang in self.langs:
            found = [side for pair in pairs if (side := self.side(pair, lang))]
            if found:
                yield Line(_joined(found, self.say(lang, "list-comma")), note=self.note(found))

    # ------------------------------------------------------------ people

    def speakers(self) -> Iterator[Line]:
        for person in self.talk.speakers:
            yield from self.person(person)
            if href := web_link(person.homepage):
                yield Line(links=(Link(one_line(person.homepage or ""), href),))

    def person(self, person: Person) -> Iterator[Line]:
        """Name and post, a line for each language that has something of its own."""
        seen = set()
        for lang in self.langs:
            post = self.post(person, lang)
            name = self.side(person.name, lang, borrow=self.borrows or bool(post))
            if name is None and not post:
                continue
            parts = (name,) if name else ()
            comma = (Side(self.say(lang, "comma"), lang),) if name and post else ()
            line = Line(parts, (*comma, *post), note=self.note((*parts, *post)))
            if line.text not in seen:
                seen.add(line.text)
                yield line

    def post(self, person: Person, lang: Lang) -> tuple[Side, ...]:
        """Position and place of work: from the large to the small in Chinese, the other way round in English."""
        pairs = (person.affiliation, person.department, person.position)
        found = [side for pair in pairs if (side := self.side(pair, lang))]
        return _joined(found, "") if lang is Lang.ZH else _joined(found[::-1], self.say(lang, "comma"))

    def people(self, people: tuple[Person, ...]) -> Iterator[Line]:
        """Hosts and chairs: all of them on one line per language."""
        lists = [list(self.person(person)) for person in people]
        if len(people) == 1:
            yield from lists[0]
            return
        for lang in self.langs:
            found = [part for person in people if (part := self.named(person, lang))]
            if found:
                yield Line(_joined(found, self.say(lang, "name-comma")), note=self.note(found))

    def named(self, person: Person, lang: Lang) -> Side | None:
        """A person among others: the post in brackets behind the name."""
        name = self.side(person.name, lang)
        post = self.post(person, lang)
        if name is None or not post:
            return name
        text = self.say(lang, "name-and-post", name=name.text, post="".join(part.text for part in post))
        return Side(text, name.lang, name.fallback)

    def contacts(self) -> Iterator[Line]:
        for person in self.talk.contacts:
            lines = list(self.person(person))
            links = tuple(
                Link(one_line(address), href)
                for address in re.split(r"[,;，；、\s]+", person.email or "")
                if (href := mail_link(address))
            )
            phone = one_line(person.phone or "")
            if len(lines) == 1 and (links or phone):
                gap = (Side(f" {phone}", self.langs[-1]),) if phone else ()
                lines = [replace(lines[0], detail=(*lines[0].detail, *gap), links=links)]
            elif links or phone:
                lines.append(Line((Side(phone, self.langs[-1]),) if phone else (), links=links))
            yield from lines

    # ------------------------------------------------------------ longer texts

    def passages(self) -> Iterator[Passage]:
        """All of one language, then all of the other: nobody reads an abstract in two halves."""
        for lang in self.langs:
            yield from self.passage("abstract", self.talk.abstract, lang, self.label(lang, "abstract"))
            several = len(self.talk.speakers) > 1
            for person in self.talk.speakers:
                heading = self.label(lang, "bio")
                name = self.side(person.name, lang, borrow=True)
                if several and name:
                    heading = Side(self.say(lang, "bio-of", name=name.text), lang)
                yield from self.passage("bio", person.bio, lang, heading)

    def passage(self, key: str, pair: Bilingual, lang: Lang, heading: Side) -> Iterator[Passage]:
        side = pair.shown(lang)
        if side is None or (side.fallback and not self.borrows):
            return
        found = paragraphs(side.text)
        if found:
            yield Passage(key, heading, side.lang, found, self.note((side,)))


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
