"""The states a poster must stand: talks of our own invention, each odd in one way."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache

import pypdfium2

from seminar.bilingual import Bilingual, Lang
from seminar.model import Person, Talk
from seminar.render import Context, PosterOptions, Rendered
from seminar.render.poster import render
from tests.talks import BIO_EN, BIO_ZH, NOW, full_talk, long_talk, minimal_talk

Case = tuple[Talk, Context]

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="navy"/></svg>'

_NAMES = (
    ("林远舟", "Yuanzhou Lin"),
    ("何知秋", "Zhiqiu He"),
    ("苏映雪", "Yingxue Su"),
    ("江一苇", "Yiwei Jiang"),
    ("顾清和", "Qinghe Gu"),
)


def _speakers(count: int) -> tuple[Person, ...]:
    first = full_talk().speakers[0]
    return tuple(
        first.replacing(
            name=Bilingual(zh, en),
            bio=Bilingual(BIO_ZH.replace("林远舟", zh), BIO_EN.replace("Yuanzhou Lin", en)),
        )
        for zh, en in _NAMES[:count]
    )


def _only(talk: Talk, keep: str) -> Talk:
    def one(pair: Bilingual) -> Bilingual:
        return Bilingual(**{keep: getattr(pair, keep)})

    def person(someone: Person) -> Person:
        pairs = {name: one(getattr(someone, name)) for name in ("name", "affiliation", "department", "position", "bio")}
        return someone.replacing(**pairs)

    return talk.replacing(
        **{name: one(getattr(talk, name)) for name in ("series_name", "title", "venue", "abstract", "notes")},
        **{name: tuple(person(one_) for one_ in getattr(talk, name)) for name in ("speakers", "hosts", "chairs")},
        organizers=tuple(one(pair) for pair in talk.organizers),
        keywords=tuple(one(pair) for pair in talk.keywords),
        contacts=(),
    )


def _six_times() -> Talk:
    talk = full_talk()
    speaker = talk.speakers[0]
    return talk.replacing(
        abstract=talk.abstract.map(lambda text: "\n\n".join([text] * 6)),
        speakers=(speaker.replacing(bio=speaker.bio.map(lambda text: " ".join([text] * 6))),),
    )


def _formulae() -> Talk:
    return full_talk().replacing(
        title=Bilingual(r"$\alpha$衰变与$E=mc^2$的新检验", r"New Tests of $E=mc^2$ and $\alpha$ Decay"),
        abstract=Bilingual(
            r"我们证明$\int_0^\infty e^{-x^2}\,dx=\frac{\sqrt{\pi}}{2}$；价格是$5，不是公式。",
            r"We prove $\int_0^\infty e^{-x^2}\,dx=\frac{\sqrt{\pi}}{2}$. It costs $5 and #read(\"x\") is text.",
        ),
    )


_TRADITIONAL = Talk(
    title=Bilingual("漢語方言的聲調演變與詞彙擴散"),
    speakers=(Person(name=Bilingual("歐陽靜雯"), affiliation=Bilingual("雲溪大學"), position=Bilingual("副教授")),),
    start="2026-04-02T14:30+08:00",
    venue=Bilingual("文學院 202 會議室"),
    abstract=Bilingual("聲調的演變是漢語方言研究的重要課題。本報告討論詞彙擴散理論與實驗語音學證據之間的關係。" * 3),
)
_LONG_TITLE = Bilingual("雨从何处来：云滴碰并的实验与理论及其在气候模式中的应用" * 11, "Where Rain Comes From " * 14)

TALKS: Mapping[str, Callable[[], Talk]] = {
    "full": full_talk,
    "minimal": minimal_talk,
    "long": long_talk,
    "six-times": _six_times,
    "english-only": lambda: _only(full_talk(), "en"),
    "chinese-only": lambda: _only(full_talk(), "zh"),
    "traditional": lambda: _TRADITIONAL,
    "two-speakers": lambda: full_talk().replacing(speakers=_speakers(2)),
    "five-speakers": lambda: full_talk().replacing(speakers=_speakers(5)),
    "online-only": lambda: full_talk().replacing(venue=Bilingual(), url=None),
    "cancelled": lambda: full_talk().replacing(status="cancelled"),
    "tentative": lambda: full_talk().replacing(status="tentative"),
    "rescheduled": lambda: full_talk().replacing(start="2026-03-20T14:00+08:00", end="2026-03-20T15:30+08:00"),
    "short-title": lambda: full_talk().replacing(title=Bilingual("论雨声", "Rain")),
    "long-title": lambda: full_talk().replacing(title=_LONG_TITLE),
    "formulae": _formulae,
    "rare-letters": lambda: full_talk().replacing(title=Bilingual("㛃与𬱖：生僻字", "Černý, Łódź and ⟨x⟩: ħ → ∞")),
    "nothing": Talk,
}


def case(name: str, **options: object) -> Case:
    """A state and the context to render it in."""
    previous = full_talk() if name == "rescheduled" else None
    context = Context(now=NOW, previous=previous, poster=replace(PosterOptions(), **options))  # type: ignore[arg-type]
    if name == "traditional":
        context = replace(context, locales={Lang.ZH: "zh_TW", Lang.EN: "en"})
    return TALKS[name](), context


@cache
def made(name: str, **options: object) -> Rendered:
    """The poster of a state; one that several tests look at is made once."""
    return render(*case(name, **options))


def squeezed(text: str) -> str:
    """``text`` as it can be compared after it was broken into lines."""
    return re.sub(r"[\s\u00ad\u2010\ufffe\u0002-]", "", text)


def text_of(pdf: bytes) -> str:
    """All that stands on the pages of a PDF, squeezed."""
    document = pypdfium2.PdfDocument(pdf)
    return squeezed("".join(page.get_textpage().get_text_range() for page in document))
