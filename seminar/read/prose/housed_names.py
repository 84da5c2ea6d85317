"""A house and a name in Latin letters side by side within a Chinese sentence: ``Yunxi University Jane Roe 教授``."""

from __future__ import annotations

import re
from typing import Final

_RUN: Final = re.compile(r"[A-ZÀ-Þ][A-Za-zÀ-ÿ.,&’' -]{8,160}$")
_HOUSED: Final = re.compile(
    r"(?P<house>(?:[A-Z][\w.&’'-]*\s){0,4}?(?:University|Institute|College|Academy|Laboratory|School)\b"
    r"(?:\sof\s(?:the\s)?[A-Z]\w+(?:(?:,\s[A-Z]\w+)*,?\sand\s[A-Z]\w+)?)?"
    r"(?:,\s(?:[A-Z]\w+\s)??[A-Z]\w+(?:\sof\s[A-Z]\w+)?)?)"
    r"\s(?P<name>(?:[A-ZÀ-Þ][\w.’'-]*\s){1,3}[A-ZÀ-Þ][\w.’'-]*)"
)


def house_and_name(text: str) -> tuple[str, str]:
    """The house and the name a text ends with; two empty texts where it ends otherwise."""
    run = _RUN.search(text)
    told = _HOUSED.fullmatch(run.group().strip()) if run else None
    return (told["house"], told["name"]) if told else ("", "")
