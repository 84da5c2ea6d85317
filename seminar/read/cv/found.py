"""What is known so far of the person a CV is about."""

from __future__ import annotations

from dataclasses import dataclass, field

from seminar.bilingual import Bilingual, Lang


@dataclass(slots=True)
class Found:
    """What is known of the person so far, each value with the lines it came from; what came first stays."""

    values: dict[str, dict[Lang, str]] = field(default_factory=dict)
    plain: dict[str, str] = field(default_factory=dict)
    lines: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def pair(self, name: str, text: str | None, lang: Lang, *numbers: int) -> None:
        """A side of a paired field, unless it is known."""
        if text and lang not in self.values.setdefault(name, {}):
            self.values[name][lang] = text
            self.lines[f"{name}.{lang}"] = numbers

    def instead(self, name: str, text: str, lang: Lang, *numbers: int) -> None:
        """A side of a paired field in the place of what was known of the field."""
        self.values[name] = {}
        self.pair(name, text, lang, *numbers)

    def text(self, name: str, text: str | None, *numbers: int) -> None:
        """A field without sides, unless it is known."""
        if text and name not in self.plain:
            self.plain[name] = text
            self.lines[name] = numbers

    def has(self, name: str, lang: Lang | None = None) -> bool:
        """Whether a side of a field is known; either side without ``lang``."""
        sides = self.values.get(name, {})
        return bool(sides) if lang is None else lang in sides

    def bilingual(self, name: str) -> Bilingual:
        """Both sides of a field."""
        sides = self.values.get(name, {})
        return Bilingual(sides.get(Lang.ZH), sides.get(Lang.EN))
