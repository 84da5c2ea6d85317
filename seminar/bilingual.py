"""A text in two languages. Asking for a side always says which language came back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Lang(StrEnum):
    """The two sides of every pair; the value is the BCP 47 primary language subtag."""

    ZH = "zh"
    EN = "en"

    @property
    def other(self) -> Lang:
        return Lang.EN if self is Lang.ZH else Lang.ZH


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a pair as it is shown: the text, its language, and whether it stands in for the other."""

    text: str
    lang: Lang
    fallback: bool = False


@dataclass(frozen=True)
class Bilingual:
    """A Chinese and an English side, either of which may be missing (``None``). Blank sides count as missing."""

    zh: str | None = None
    en: str | None = None

    # read by pydantic when the pair is a field of the model; no import needed here
    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012

    def __post_init__(self) -> None:
        # by name: going through the members of Lang takes longer than reading the rest of a record
        if isinstance(zh := self.zh, str) and (kept := zh.strip() or None) is not zh:
            object.__setattr__(self, "zh", kept)
        if isinstance(en := self.en, str) and (kept := en.strip() or None) is not en:
            object.__setattr__(self, "en", kept)

    def __bool__(self) -> bool:
        return self.zh is not None or self.en is not None

    def side(self, lang: Lang) -> str | None:
        """The text of exactly this side, without any fallback."""
        return self.zh if lang is Lang.ZH else self.en

    def shown(self, lang: Lang) -> Side | None:
        """The side to show a reader of ``lang``: its own, else the other one marked as a fallback."""
        if (own := self.side(lang)) is not None:
            return Side(own, lang)
        if (other := self.side(lang.other)) is not None:
            return Side(other, lang.other, fallback=True)
        return None

    def sides(self) -> tuple[Side, ...]:
        """The sides that are there, Chinese first."""
        return tuple(Side(text, lang) for lang in Lang if (text := self.side(lang)) is not None)

    def map(self, change: Callable[[str], str]) -> Bilingual:
        """The pair with ``change`` applied to each side that is there."""
        return Bilingual(*(None if text is None else change(text) for text in (self.zh, self.en)))

    def replacing(self, lang: Lang, text: str | None) -> Bilingual:
        """The pair with one side replaced."""
        return Bilingual(text, self.en) if lang is Lang.ZH else Bilingual(self.zh, text)
