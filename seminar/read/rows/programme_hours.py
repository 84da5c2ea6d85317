"""The hours of a programme: how they are written at the head of a line, and which of them are in the afternoon."""

from __future__ import annotations

import re
from typing import Final

_CLOCK: Final = (
    r"(?:(?:上午|下午|晚上?|中午|早上)\s?)?"
    r"(?:\d{1,2}[:：]\d{2}(?::00)?|\d{1,2}\.\d{2}(?!\d|\.)|\d{1,2}(?=\s?[ap]\.?m)|\d{1,2}[点點时時](?:半|\d{1,2}分?)?)"
    r"(?:\s?[ap]\.?m\b\.?|\s?noon\b|\s?h\b)?"
)
#: ``0930-1050``; two years are no such hours.
_FOUR: Final = r"(?:[01]\d|2[0-3])[0-5]\d"
_FIGURES: Final = rf"(?!(?:19|20)\d\d\s?[-–—~]\s?(?:19|20)){_FOUR}\s?(?:h\s?)?[-–—~]\s?{_FOUR}(?!\d)(?:\s?h\b)?"
HEAD: Final = re.compile(
    rf"[\s>*_|#•·-]{{0,12}}(?:[（(]?\d{{1,2}}[.)）、]\s+)?"
    rf"(?P<when>{_FIGURES}|{_CLOCK}(?:\s?(?:[-–—~～至到]{{1,2}}|to|until)\s?{_CLOCK})?)"
    r"[*_]{0,2}(?:\s*[-–—:：|｜,，]\s*|\s+|$)(?P<rest>.*)",
    re.IGNORECASE,
)
CLOCK_IN: Final = re.compile(_CLOCK, re.IGNORECASE)
_IN_FIGURES: Final = re.compile(r"([012]\d)([0-5]\d)")
_PARTS: Final = re.compile(r"(\d{1,2})[:：.](\d{2})")
#: Half a day is told: nothing is left to be found out.
_HALF: Final = re.compile(r"[ap]\.?m\b|noon|[上下中]午|[早晚]", re.IGNORECASE)
#: No talk begins before eight in the morning, where an earlier one on that day did not.
_FIRST: Final = 8
_NOON: Final = 12 * 60


def told_in_full(hour: str, before: int | None) -> tuple[str, int | None]:
    """An hour as ``13:30-14:20`` where it says ``1.30-2.20`` or ``1330-1420``, and its minutes since midnight.

    ``before`` is when the entry above it on the same day begins: an hour that would be earlier is in the afternoon.
    """
    if re.fullmatch(_FIGURES, hour):
        hour = _IN_FIGURES.sub(r"\1:\2", hour.replace("h", ""))
    told = [int(part[1]) * 60 + int(part[2]) for part in _PARTS.finditer(hour)]
    if not told or _HALF.search(hour):
        return hour, None
    if before is not None and told[0] < before <= told[0] + _NOON and told[0] < _FIRST * 60:
        told[0] += _NOON
    for n in range(1, len(told)):
        told[n] += _NOON if told[n] < told[n - 1] and told[n] < _NOON else 0
    ends = iter(told)
    return _PARTS.sub(lambda _: "{:02}:{:02}".format(*divmod(next(ends), 60)), hour), told[0]


#: ``5月12日晚上7:30``, ``at 7:30 pm``: when a meeting begins, told over its programme.
_LATE: Final = re.compile(
    r"(?:下午|傍晚|晚上?)\s?(?P<zh>\d{1,2}[:：点點]\d{0,2})|(?<!\d)(?P<en>\d{1,2}[:.]\d\d)\s?p\.?m\b", re.IGNORECASE
)


def begins_late(text: str, hour: str) -> bool:
    """Whether a text says of the very hour ``hour`` begins with that it is after noon: ``晚上7:30``, ``7:30-7:35``."""
    own = _PARTS.match(hour)
    if own is None or int(own[1]) >= _NOON // 60:
        return False
    for match in _LATE.finditer(text):
        hour, *minutes = re.findall(r"\d+", match["zh"] or match["en"])
        if (int(hour), int((minutes or ["0"])[0])) == (int(own[1]), int(own[2])):
            return True
    return False


def after_noon(hour: str) -> str:
    """An hour half a day later: ``19:30-19:35`` for ``7:30-7:35``."""
    return _PARTS.sub(lambda part: f"{(int(part[1]) % 12) + 12:02}:{part[2]}", hour)


def with_minutes(hour: str) -> str:
    """``12:00–1:00`` for ``12–1``, where no half of the day is told; one number alone is left as it is."""
    told = _HALF.search(hour) or hour.strip().isdigit()
    return hour if told else _BARE.sub(r"\1:00", hour)


_BARE: Final = re.compile(r"(?<![:：.\d])(\d{1,2})(?![:：.\d])")
