"""What stands on a poster, as plain values for the templates: the talk in the languages of this rendering.

A *side* is a text with its language: ``{"lang", "region", "text", "note"}``; ``note`` says that it stands in for the
other language. A *pair* is the list of the sides to show, in the order of ``context.langs``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from seminar.bilingual import Bilingual, Lang
from seminar.dates import format_date, format_time, format_when
from seminar.i18n import language_name
from seminar.language import script_of
from seminar.model import Person, Status, Talk
from seminar.render.context import Context
from seminar.render.poster.formula import protect, restore
from seminar.render.poster.text import one_line, paragraphs, title_words

Side = dict[str, Any]
Pair = list[Side]

#: The longest texts printed, in characters: what is longer is no name, place or title but a text in the wrong field.
_LONGEST_NAME, _LONGEST_FACT, _LONGEST_TITLE = 80, 160, 400


class Sheet:
    """Builds the values for one talk. ``data()`` is the whole; its parts are keyed as in the templates."""

    def __init__(self, talk: Talk, context: Context) -> None:
        self.talk = talk
        self.context = context
        self.langs = context.langs or tuple(Lang)
        self.region = {Lang.ZH: "tw" if self._is_traditional() else "cn", Lang.EN: "us"}

    def data(self) -> dict[str, Any]:
        """Everything but the page, the colours and the pictures."""
        talk = self.talk
        people = [self.person(person) for person in talk.speakers if person.name or person.affiliation]
        return {
            "langs": [lang.value for lang in self.langs],
            "region": self.region[Lang.ZH],
            "masthead": self.masthead(),
            "number": None if talk.number is None else str(talk.number),
            "ordinal": [] if talk.number is None else self.number(talk.number),
            "state": self.state(),
            "title": self.title(),
            "people": people,
            "facts": self.facts(),
            "texts": [part for part in (self.abstract(), self.bios()) if part["blocks"]],
            "keywords": self.keywords(),
            "footer": self.footer(),
            "room": self.room(),
            "day": self.day(),
            "entries": [self.entry()],
            "labels": {
                "more": self.phrase("more" if self.link() else "abridged"),
                "scan": self.phrase("scan" if talk.url else "join"),
                "sponsors": self.phrase("sponsors"),
            },
        }

    def link(self) -> str | None:
        """What the QR code says: the page of the talk, else its online meeting."""
        return self.talk.url or (self.talk.online.url if self.talk.online else None)

    # ------------------------------------------------------------ texts to sides

    def _is_traditional(self) -> bool:
        locale = self.context.locales.get(Lang.ZH, "")
        if locale.partition("_")[2].lower() in ("tw", "hk", "mo", "hant"):
            return True
        talk = self.talk
        texts = (talk.title.zh, talk.abstract.zh, talk.venue.zh, *(person.affiliation.zh for person in talk.speakers))
        return script_of("".join(text for text in texts if text)) == "Hant"

    def side(self, text: str, lang: Lang, *, fallback: bool = False) -> Side:
        note = None
        if fallback:
            own = self.langs[0]
            note = self.label(f"only-in-{lang}")[0]["text"] if own is not lang else None
        return {"lang": lang.value, "region": self.region[lang], "text": text, "note": note}

    def pair(self, texts: Bilingual, change: Callable[[str], str] | None = None, *, noted: bool = True) -> Pair:
        """The sides of ``texts`` to show: with two languages those there are, with one its own or, noted, the other."""
        found: Pair = []
        for lang in self.langs:
            shown = texts.shown(lang)
            if shown is None or (shown.fallback and shown.lang in self.langs):
                continue
            text = (change or _cut)(shown.text)
            if text:
                found.append(self.side(text, shown.lang, fallback=noted and shown.fallback))
        return found

    def name(self, texts: Bilingual) -> Pair:
        """A name in the languages there are, cut where it is too long to be one."""
        return self.pair(texts, _name, noted=False)

    def room(self) -> Pair:
        """What a sign at the door is headed with: the place, else that it is online or not yet known."""
        return self.pair(self.talk.venue) or self.label("online" if self.talk.online else "to-be-announced")

    def day(self) -> Pair:
        return self.pair(self.in_words(lambda locale: format_date(self.talk.day, locale=locale)))

    def entry(self) -> Mapping[str, Any]:
        """The talk as one line of a list: hours, title, people, series."""
        talk = self.talk
        hours = self.in_words(lambda locale: format_time(talk.start, talk.end, timezone=talk.timezone, locale=locale))
        cancelled = self.label("cancelled") if talk.status is Status.CANCELLED else []
        people = self.each(lambda lang: _listed_people(talk.speakers, lang))
        return {
            "day": self.day(),
            "hours": self.pair(hours),
            "title": [_flowing(side) for side in self.pair(talk.title, _cut)] or self.title(),
            "people": self.pair(people, noted=False),
            "venue": self.room(),
            "series": self.pair(talk.series_name, noted=False),
            "number": None if talk.number is None else str(talk.number),
            "cancelled": cancelled,
        }

    def in_words(self, words_of: Callable[[str], str]) -> Bilingual:
        """A pair worded by locale, in the languages of this rendering."""
        return Bilingual(**{lang.value: words_of(self.context.locales[lang]) for lang in self.langs})

    def label(self, name: str, **params: object) -> Pair:
        return self.pair(self.context.phrase(f"label.{name}", **params))

    def phrase(self, name: str, **params: object) -> Pair:
        return self.pair(self.context.phrase(f"poster.{name}", **params))

    def each(self, words_of: Callable[[Lang], str | None]) -> Bilingual:
        """A pair composed language by language."""
        return Bilingual(**{lang.value: words_of(lang) for lang in Lang})

    # ------------------------------------------------------------ parts

    def masthead(self) -> Mapping[str, Any]:
        """Whose poster it is: the series, else the organization, else just that it is a talk."""
        names = (self.talk.series_name, self.context.branding.organization)
        first = next((name for name in names if name), None)
        if first is None:
            return {"name": self.phrase("kicker"), "under": []}
        second = self.context.branding.organization if first is self.talk.series_name else Bilingual()
        return {"name": self.name(first), "under": self.name(second)}

    def number(self, number: int) -> Pair:
        return self.label("number", number=number)

    def state(self) -> Mapping[str, Any] | None:
        """What everybody must see first: cancelled, another time, not yet certain."""
        if self.talk.status is Status.CANCELLED:
            return {"kind": "cancelled", "words": self.label("cancelled")}
        if self._time_before():
            return {"kind": "rescheduled", "words": self.label("rescheduled")}
        if self.talk.status is Status.TENTATIVE:
            return {"kind": "tentative", "words": self.phrase("tentative")}
        return None

    def title(self) -> Pair:
        pair = self.pair(self.talk.title, _title) or self.label("to-be-announced")
        return [{**side, "words": title_words(side["text"])} for side in pair]

    def person(self, person: Person) -> Mapping[str, Any]:
        return {
            "name": self.name(person.name),
            "role": self.pair(self.each(lambda lang: _role(person, lang)), noted=False),
        }

    def facts(self) -> list[Mapping[str, Any]]:
        """Time, place and people, each with its label; the time is always there."""
        talk = self.talk
        facts = [self._fact("time", self.when(talk), struck=self._time_before())]
        if talk.venue or not talk.online:
            facts.append(self._fact("venue", self.pair(talk.venue) or self.label("to-be-announced")))
        if online := self._online():
            facts.append(self._fact("online", online))
        for name, people in (("host", talk.hosts), ("chair", talk.chairs)):
            if value := self.pair(self.each(lambda lang, people=people: _named(people, lang)), noted=False):  # type: ignore[misc]
                facts.append(self._fact(name if len(people) == 1 else f"{name}s", value))
        if spoken := self._spoken():
            facts.append(self._fact("language", spoken))
        return facts

    def when(self, talk: Talk) -> Pair:
        """Day and hours; with the zone where the audience may sit elsewhere."""
        pair = self.pair(
            self.in_words(
                lambda locale: format_when(
                    talk.start, talk.end, timezone=talk.timezone, locale=locale, show_zone=talk.online is not None
                )
            )
        )
        for side in pair:
            day = format_date(talk.day, locale=self.context.locales[Lang(side["lang"])])
            hours = side["text"].removeprefix(day).lstrip(",， ")
            side["parts"] = [day, hours] if hours and side["text"].startswith(day) else [side["text"]]
        return pair

    def _time_before(self) -> Pair:
        """The time as it was last announced, where it is another one now."""
        before = self.context.previous
        if before is None or before.start is None or self.talk.status is Status.CANCELLED:
            return []
        if (before.start, before.end) == (self.talk.start, self.talk.end):
            return []
        return self.when(before)

    def _fact(self, name: str, value: Pair, struck: Pair | None = None) -> Mapping[str, Any]:
        return {"name": name, "label": self.label(name), "value": value, "struck": struck or []}

    def _online(self) -> Pair:
        online = self.talk.online
        if online is None:
            return []

        # numbers are the same in every language: one line serves all, with the words of each
        where = " ".join(part for part in (online.platform, online.id) if part)
        code = online.passcode and " ".join([*(side["text"] for side in self.label("passcode")), online.passcode])
        text = self._joint(self.langs[0]).join(part for part in (where, code) if part)
        side = self.side(one_line(text), self.langs[0])
        side["parts"] = [part for part in (where, code) if part]
        return [side] if text else self.phrase("join-online")

    @staticmethod
    def _joint(lang: Lang) -> str:
        """What stands between equals on one line."""
        return "　" if lang is Lang.ZH else " · "

    def _spoken(self) -> Pair:
        spoken = self.talk.language or ""
        return self.pair(self.each(lambda lang: language_name(spoken, self.context.locales[lang])))

    def abstract(self) -> Mapping[str, Any]:
        return self._text("abstract", [(None, self.talk.abstract)])

    def bios(self) -> Mapping[str, Any]:
        several = len(self.talk.speakers) > 1
        return self._text("bio", [(person.name if several else None, person.bio) for person in self.talk.speakers])

    def _text(self, name: str, parts: Iterable[tuple[Bilingual | None, Bilingual]]) -> Mapping[str, Any]:
        """A text as one block a language: paragraphs of sentences, each speaker's under the name."""
        blocks: dict[str, Side] = {}
        for head, text in parts:
            for side in self.pair(text, change=str):
                block = blocks.setdefault(side["lang"], {**side, "text": "", "label": [], "paragraphs": []})
                found = paragraphs(side["text"])
                if head is not None and (shown := head.shown(Lang(side["lang"]))):
                    found = _under_name(_name(shown.text), found)
                block["paragraphs"].extend(found)
        label = self.label(name)
        for lang, block in blocks.items():
            block["label"] = [side for side in label if side["lang"] == lang] or label[:1]
        return {"name": name, "blocks": list(blocks.values())}

    def keywords(self) -> list[Mapping[str, Any]]:
        """The keywords, one line a language."""
        joint = self._keywords()
        labels = self.label("keywords")
        return [
            {"label": [label for label in labels if label["lang"] == side["lang"]] or labels[:1], "value": [side]}
            for side in self.pair(joint, noted=False)
        ]

    def _keywords(self) -> Bilingual:
        return self.each(lambda lang: _listed((pair.side(lang) for pair in self.talk.keywords), lang))

    def footer(self) -> Mapping[str, Any]:
        organizers = self._organizers()
        return {
            "organizers": self._fact("organizers", self.pair(organizers, noted=False)) if organizers else None,
            "contacts": self._contacts(),
            "notes": self.pair(self.talk.notes),
        }

    def _organizers(self) -> Bilingual:
        return self.each(
            lambda lang: self._joint(lang).join(text for pair in self.talk.organizers if (text := pair.side(lang)))
        )

    def _contacts(self) -> Mapping[str, Any] | None:
        lines = [
            self.side(_cut(line), self.langs[0]) for person in self.talk.contacts if (line := self._contact(person))
        ]
        return {"label": self.label("contacts" if len(lines) > 1 else "contact"), "lines": lines} if lines else None

    def _contact(self, person: Person) -> str:
        """Whom to ask: name, telephone, address on one line, in whatever language there is."""
        names = [side["text"] for side in self.pair(person.name, str, noted=False)]
        parts = [" ".join(names), person.phone, person.email]
        return self._joint(self.langs[0]).join(one_line(part) for part in parts if part)

    # ------------------------------------------------------------ what is too long

    def too_long(self) -> Iterable[tuple[str, str]]:
        """The texts that are cut whatever the layout, as (field, whole text): what is this long is in the wrong field.

        Several people or organizers are one text, with the field of the list.
        """
        talk = self.talk
        wholes: list[tuple[str, Bilingual, int]] = [
            ("title", talk.title, _LONGEST_TITLE),
            ("series_name", talk.series_name, _LONGEST_NAME),
            ("venue", talk.venue, _LONGEST_FACT),
            ("notes", talk.notes, _LONGEST_FACT),
            ("organizers", self._organizers(), _LONGEST_FACT),
            ("hosts", self.each(lambda lang: _named(talk.hosts, lang)), _LONGEST_FACT),
            ("chairs", self.each(lambda lang: _named(talk.chairs, lang)), _LONGEST_FACT),
            ("keywords", self._keywords(), _LONGEST_FACT),
        ]
        for index, person in enumerate(talk.speakers):
            wholes.append((f"speakers.{index}.name", person.name, _LONGEST_NAME))
            role = self.each(lambda lang, person=person: _role(person, lang))  # type: ignore[misc]
            wholes.append((f"speakers.{index}.{_longest_part(person)}", role, _LONGEST_FACT))
        for path, texts, longest in wholes:
            for side in self.pair(texts, one_line, noted=False):
                if len(side["text"]) > longest:
                    yield f"{path}.{side['lang']}", side["text"]
        for index, person in enumerate(talk.contacts):
            if len(line := self._contact(person)) > _LONGEST_FACT:
                yield f"contacts.{index}", line


def _under_name(name: str, text: list[list[Any]]) -> list[list[Any]]:
    """A biography among several: it starts with the name of its person."""
    first = text[0][0]
    named = isinstance(first, str) and first.startswith(name)
    return text if named else [[f"{name}  ", *text[0]], *text[1:]]


def _cut(text: str, longest: int = _LONGEST_FACT) -> str:
    text = one_line(text)
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _name(text: str) -> str:
    return _cut(text, _LONGEST_NAME)


def _title(text: str) -> str:
    return _cut(text, _LONGEST_TITLE)


def _role(person: Person, lang: Lang) -> str | None:
    """Where and what a person is: Chinese from the large to the small, English the other way round."""
    place, part, rank = (pair.side(lang) for pair in (person.affiliation, person.department, person.position))
    if part and place and place in part:
        place = None
    if lang is Lang.ZH:
        whole = "".join(text for text in (place, part) if text)
        return " ".join(text for text in (whole, rank) if text) or None
    return ", ".join(text for text in (rank, part, place) if text) or None


def _longest_part(person: Person) -> str:
    """Which field of a person makes the line of the role long."""
    parts = ("affiliation", "department", "position")
    return max(parts, key=lambda name: max((len(side.text) for side in getattr(person, name).sides()), default=0))


def _named(people: Iterable[Person], lang: Lang) -> str | None:
    """People as one would call them: 顾清和 副教授, Qinghe Gu (Associate Professor)."""
    form = "{} {}" if lang is Lang.ZH else "{} ({})"
    named = (
        form.format(name, rank) if (rank := person.position.side(lang)) else name
        for person in people
        if (name := person.name.side(lang))
    )
    return ("、" if lang is Lang.ZH else "; ").join(named) or None


def _listed_people(people: Iterable[Person], lang: Lang) -> str | None:
    """Speakers with their institutions, as in a programme: 林远舟（云溪大学）, Yuanzhou Lin (Yunxi University)."""
    form = "{}（{}）" if lang is Lang.ZH else "{} ({})"
    named = [
        form.format(name, place) if (place := person.affiliation.side(lang)) else name
        for person in people
        if (name := person.name.side(lang))
    ]
    return _listed(named, lang)


def _flowing(side: Side) -> Side:
    """A title that flows in a list: its formulae read, and the words it may be broken between."""
    plain, formulas = protect(side["text"])
    return {**side, "text": restore(plain, formulas), "words": title_words(side["text"])}


def _listed(texts: Iterable[str | None], lang: Lang) -> str | None:
    return ("、" if lang is Lang.ZH else ", ").join(text for text in texts if text) or None
