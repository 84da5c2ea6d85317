"""The header of a mail pasted with its text: when it was sent is no hour of the talk, its subject no label of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line

#: A header stands among the first lines, and has this many of its own.
_FIRST: Final = 14
_FEWEST: Final = 3
_LOOKED_AT: Final = 400
_FIELD: Final = re.compile(
    r"\s*+(?:[*>]++\s*+)?(?:(?P<sender>发件人|發件人|寄件者|寄件人|(?i:From))|(?P<sent>发送时间|發送時間|发送日期|寄件日期|傳送時間|传送时间|日期|时间|(?i:Sent|Date))"
    r"|(?P<to>收件人|收件者|抄送|副本|(?i:To|Cc|Reply-To))|(?P<subject>主题|主題|主旨|(?i:Subject)))\s*+(?:\*++\s*+)?[:：]\s*+(?P<value>.*)"
)
_LABELS: Final = {"sender": "Tags", "sent": "Posted", "to": "Tags", "subject": "Subject"}
#: ``Rain Office <rain@example.org>          Mon, Feb 23, 2031 at 8:15 AM``, as a mail is printed.
_PRINTED: Final = re.compile(
    r".{2,80}<[^<>@\s]{1,60}@[^<>@\s]{3,60}>\s{2,}(?P<value>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), .{8,40})$"
)


#: ``Who: rain@example.org - organizer``: whom a calendar asks to come.
_ATTENDS: Final = re.compile(r"\s*(?:Who|Guests|Attendees)\s*:\s*[^\s@]{1,60}@\S{3,80}(?:\s+-\s+\w+)?.{0,200}$")


def labelled(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with the header of a mail at their head labelled as one; others as they are."""
    if any(line.label is not None for line in lines):
        return tuple(lines)
    full = [n for n, line in enumerate(lines) if line.text.strip()][:_FIRST]
    found: dict[int, tuple[str, str]] = {}
    met: list[re.Match[str]] = []
    for n in full:
        text = lines[n].text[:_LOOKED_AT]
        if _ATTENDS.match(text):
            found[n] = ("Tags", text)
        if printed := _PRINTED.match(text):
            found[n] = ("Posted", printed["value"])
        match = _FIELD.match(text)
        if match is None and met:
            break
        if match is not None:
            met.append(match)
            if label := _LABELS.get(_kind(match)):
                found[n] = (label, match["value"])
    kinds = {_kind(match) for match in met}
    if not ({"sender", "subject"} <= kinds and len(met) >= _FEWEST):
        alone = (_PRINTED, _ATTENDS)
        found = {n: told for n, told in found.items() if any(one.match(lines[n].text[:_LOOKED_AT]) for one in alone)}
    return tuple(
        replace(line, label=found[n][0], text=found[n][1]) if n in found else line for n, line in enumerate(lines)
    )


def _kind(match: re.Match[str]) -> str:
    return next(name for name in ("sender", "sent", "to", "subject") if match[name])
