"""English headings that tell series, speaker and title in one line: ``Rain Seminar: Jane Roe on Ice in Clouds``."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.language import has_han
from seminar.read.days_alone import EN_DAY
from seminar.read.headings.talks_by import WHEN, is_speaker
from seminar.read.lexicon import Lexicon
from seminar.read.series.names import Heading, series_in

#: A heading is no longer.
_LONGEST: Final = 300
#: The series, its number, the day in brackets, and what stands between it and the rest.
_SERIES: Final = re.compile(
    r"(?P<series>[A-Z](?:(?!\s[–—-]\s)[^:\"“”|()]){2,70}?(?:Seminar|Colloquium|Forum|Webinar|Lecture|Talks?)(?:\sSeries)?"
    r"(?:\s\([A-Z][A-Za-z]{1,8}\))?(?:\s(?:#|No\.\s?)?\d{1,3}(?=[:,]))?)"
    rf"(?:\s?\({EN_DAY}\))?(?:\s?[:：|]\s|\s[–—-]\s|,\s|\s(?P<by>with|by|featuring)\s)(?P<rest>\S.{{3,280}})"
)
_WHO: Final = r"(?P<who>[^:\"“”|]{4,120}?)"
_TITLE: Final = r"(?:[“\"](?P<quoted>[^\"“”]{6,200})[”\"]|(?P<title>[A-Z][^\"“”]{5,200}))"
#: What stands behind the series: the speaker first, or the title.
_RESTS: Final = (
    re.compile(rf"{_WHO}\son\s{_TITLE}"),
    re.compile(rf"{_WHO}(?:\s?[:：|]\s|\s[–—-]\s|,?\s(?=[“\"])){_TITLE}"),
    re.compile(rf"{_TITLE}(?:,?\s(?:by|with)\s|\s?[|]\s|\s[–—-]\s){_WHO}"),
    re.compile(rf"{_TITLE}\s[(]{_WHO}[)]"),
    re.compile(rf"{_TITLE},\s{_WHO}"),
)


def talk_in_series(text: str, lexicon: Lexicon) -> Heading | None:
    """Series, speaker and title of a heading that tells them so; ``None`` for any other.

    A heading that says of nobody that he or she speaks is believed only where the name is one people have.
    """
    told = _SERIES.fullmatch(text) if len(text) <= _LONGEST and not has_han(text) else None
    named = series_in(told["series"], lexicon) if told else Heading()
    if told is None or not named.series:
        return None
    for form in _RESTS:
        rest = form.fullmatch(told["rest"])
        title = (rest["quoted"] or rest["title"]) if rest else ""
        if rest and not WHEN.match(title) and is_speaker(rest["who"], lexicon):
            return replace(named, people=rest["who"], title=title.strip(" .,"))
    if told["by"] and is_speaker(told["rest"], lexicon):
        return replace(named, people=told["rest"])
    return None
