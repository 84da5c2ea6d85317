"""What people write around a notice when they mail it on: greetings, quotes, headers of earlier mails, signatures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seminar.read.document import Line
from seminar.read.documents import grid
from seminar.read.documents.furniture import first_date
from seminar.read.documents.wrapping import LABELLED

_PREFIX = re.compile(
    r"^\s*(?:(?:re|fw|fwd|aw|wg|tr|答复|回复|回覆|转发|轉寄|转)\s*+(?:\[\d++\]\s*+)?[:：]\s*+|\[[\w\s-]{1,30}\]\s*+)++",
    re.I,
)
_FORWARD = re.compile(
    r"(?:[-—_*>\s]{0,40}+(?:original\s+message|forwarded\s+message|begin\s+forwarded\s+message|"
    r"原始邮件|原始郵件|转发的?邮件(?:信息)?|轉寄郵件|轉寄的訊息|以下是转发.{0,10}|original\s+appointment)\s*+(?:[:：]\s*+)?[-—_*\s]{0,40}+)\s*+",
    re.I,
)
_HEADER = re.compile(
    r"\s*+(?:[*>]++\s*+)?(?:from|to|cc|bcc|subject|date|sent|reply-to|发件人|發件人|寄件者|寄件人|发送时间|發送時間|寄件日期|传送时间|日期|时间|收件人|收件者|抄送|副本|主题|主旨|回复)"
    r"\s*+(?:[*]++\s*+)?[:：].*",
    re.I,
)
#: A mail header names people or a subject: enough to tell it from the fields of a notice.
_SENDER = re.compile(r"\s*+(?:[*>]++\s*+)?(?:from|发件人|發件人|寄件者|寄件人)\s*+(?:[*]++\s*+)?[:：]", re.I)
_WROTE = re.compile(
    r"\s*(?:on\s.{6,120}\bwrote\s*[:：]|.{0,20}在\s*.{4,80}(?:写道|寫道|编写|说)\s*[:：]?|于?\s*\d{4}年.{4,80}(?:写道|寫道)\s*[:：]?|"
    r".{0,80}(?:写道|寫道)\s*[:：]|am\s.{6,80}\bschrieb.*:|le\s.{6,80}\ba\s+écrit\s*:)\s*",
    re.I | re.S,
)
_QUOTE = re.compile(r"^\s?(?:>\s?)+")
_SIGNATURE = re.compile(r"(?:--|—{2,}|－－|_{5,}|-{8,})\s*")
_CLOSING = re.compile(
    r"\s*+(?:best(?:\s+(?:regards|wishes))?|(?:(?:kind|warm)\s*+)?regards|sincerely(?:\s+yours)?|yours\s+(?:sincerely|truly)|cheers|thanks|thank\s+you|many\s+thanks|"
    r"此致|敬礼|敬禮|顺颂.{0,6}|祝好|谢谢|謝謝|商祺|sent\s+from\s+my\s+.{0,20}|发自我的.{0,20})\s*+[,，.!！。～~]*+\s*+",
    re.I,
)
_GREETING = re.compile(
    r"\s*(?:(?:dear|hi|hello)\b.{0,60}[,，:：!！]?|(?:各位|尊敬的|亲爱的|親愛的).{0,40}[:：，,！!]?|.{1,12}(?:老师|老師|同学|同學|教授|先生|女士)(?:好|您好)?\s*[:：，,！!]|"
    r"大家好|您好|你好)\s*[:：，,！!。]?\s*(?:大家好.?)?",
    re.I,
)
_WROTE_WORD = re.compile(r"wrote|写道|寫道|编写|说|schrieb|écrit", re.I)
_FACTS = 2
#: Lines longer than this are prose; what mail programs write is shorter. Hostile lines must not cost quadratic time.
_LONGEST = 400


_TITLE = re.compile(
    r"[\W_]*+(?:(?:报\s*告|讲\s*座|讲|演講|講)\s*+)?(?:题\s*目|主\s*题|題\s*目|主\s*題|标\s*题|title|topic|theme)", re.I
)


def without_prefixes(subject: str) -> str:
    """A subject without ``Re:``, ``Fwd:``, ``转发：`` and the tags of mailing lists."""
    return _PREFIX.sub("", subject).strip()


def is_title(subject: str, lines: Sequence[Line]) -> bool:
    """Whether a subject says more than the text does: long enough to be a title, and not in the text already."""
    if any(_TITLE.match(line.label or line.text[:_LONGEST]) for line in lines):
        return False
    plain = re.sub(r"\s+|【[^】]*】|\[[^\]]*\]", "", subject)
    text = re.sub(r"\s+", "", "".join(line.text for line in lines))
    width = sum(2 if ch > "\u2e7f" else 1 for ch in plain)
    return (
        width >= 16
        and plain not in text
        and bool(re.search(r"[:：《“\"]|第.{1,5}期|seminar|colloquium|talk|lecture", subject, re.I))
    )


def announces(lines: Iterable[Line]) -> bool:
    """Whether lines hold the labelled facts of a notice (a signature's 电话 and 地址 alone do not count)."""
    facts = set()
    for line in lines:
        label = line.label or (
            match["label"].rstrip(" 】]*") if (match := LABELLED.match(line.text[:_LONGEST])) else ""
        )
        if label and grid.is_label(label) and not _SIGNED.search(label):
            facts.add(re.sub(r"\s+", "", label))
    return len(facts) >= _FACTS


_SIGNED = re.compile(
    r"电话|電話|手机|邮箱|信箱|地址|邮编|传真|网址|mail|phone|tel|mobile|fax|web|office|address|收件|发件|主题|主旨|subject|sent",
    re.I,
)


def forwarded_on(lines: Sequence[Line]) -> date | None:
    """The day the innermost forwarded mail was sent, which is when its words were written."""
    days = [
        day
        for n, line in enumerate(lines)
        if re.match(
            r"\s{0,9}[*>]*\s*(?:date|sent|发送时间|發送時間|日期|寄件日期)\s*[*]*\s*[:：]", line.text[:_LONGEST], re.I
        )
        and any(_SENDER.match(near.text[:_LONGEST]) for near in lines[max(0, n - 5) : n + 5])
        and (day := first_date(line.text))
    ]
    return days[-1] if days else None


def notice(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of the notice in a mail: the innermost mail that announces a talk, unquoted, without its signature."""
    layers = _layers(lines)
    announcing = [layer for layer in layers if announces(layer.lines)]
    chosen = announcing[0] if announcing else max(layers, key=lambda layer: _weight(layer.lines), default=None)
    if chosen is None:
        return ()
    parts = list(chosen.lines)
    for layer in layers[layers.index(chosen) + 1 :]:
        if not layer.bare:
            break
        parts += layer.lines  # a quotation within the notice
    return tuple(_trimmed(parts))


@dataclass(slots=True)
class _Layer:
    """One of the mails in a mail. ``bare``: it is quoted, but nothing above it says whose words it quotes."""

    lines: list[Line]
    bare: bool = False


def _weight(layer: Sequence[Line]) -> int:
    return sum(len(line.text.strip()) for line in layer)


def _layers(lines: Sequence[Line]) -> list[_Layer]:
    """The mail on top, then each mail quoted or forwarded below it, without quotation marks and headers."""
    layers = [_Layer([])]
    depth = 0
    n = 0
    while n < len(lines):
        line = lines[n]
        quoted = _QUOTE.match(line.text) if line.label is None else None
        level = quoted[0].count(">") if quoted else 0
        text = line.text[quoted.end() :] if quoted else line.text
        wrote = _wrote(lines, n)
        if (len(text) < _LONGEST and _FORWARD.fullmatch(text.strip())) or wrote or _heads(lines, n):
            layers.append(_Layer([]))
            n += wrote or 0 if wrote else _header_lines(lines, n)
            depth = _level(lines[n].text) if n < len(lines) else 0
            continue
        if level != depth and text.strip():
            depth = level
            if layers[-1].lines:
                layers.append(_Layer([], bare=True))
        layers[-1].lines.append(replace(line, text=text))
        n += 1
    return [layer for layer in layers if any(line.text.strip() for line in layer.lines)]


def _level(text: str) -> int:
    quoted = _QUOTE.match(text)
    return quoted[0].count(">") if quoted else 0


def _wrote(lines: Sequence[Line], n: int) -> int:
    """How many lines from here say who wrote what follows (``On …, … wrote:``, often broken over two lines)."""
    for length in (1, 2, 3):
        text = " ".join(_QUOTE.sub("", line.text[:_LONGEST]) for line in lines[n : n + length])
        if n + length <= len(lines) and len(text) < 260 and _WROTE_WORD.search(text) and _WROTE.fullmatch(text):
            below = next((line.text for line in lines[n + length : n + length + 20] if line.text.strip()), "")
            return length if _level(below) > _level(lines[n].text) or "@" in text else 0
    return 0


def _heads(lines: Sequence[Line], n: int) -> bool:
    """Whether the header of an earlier mail begins here: a sender, and two further header lines near it."""
    if not _SENDER.match(_QUOTE.sub("", lines[n].text[:_LONGEST])):
        return False
    return sum(_is_header(line.text) for line in lines[n : n + 7]) >= 3


def _is_header(text: str) -> bool:
    return _HEADER.fullmatch(_QUOTE.sub("", text[:_LONGEST])) is not None


def _header_lines(lines: Sequence[Line], n: int) -> int:
    """How many lines from here are a forwarding mark and the header below it."""
    count = 1
    blank = 0
    while n + count < len(lines):
        text = _QUOTE.sub("", lines[n + count].text[:_LONGEST])
        if not text.strip():
            blank += 1
            if blank > 1 or (count > 1 and _is_header(lines[n + count - 1].text)):
                break
        elif not (_is_header(text) or _continues(lines, n + count)):
            break
        count += 1
    return count


def _continues(lines: Sequence[Line], n: int) -> bool:
    """A header line folded by the mail program: indented, or a further address."""
    text = lines[n].text
    return text.startswith((" ", "\t")) and "@" in text


def _trimmed(layer: Sequence[Line]) -> list[Line]:
    """A mail without greeting, closing words and signature."""
    lines = list(layer)
    for n, line in enumerate(lines):
        if len(line.text) > _LONGEST or (line.text[:1].isalnum() and not _CLOSING.fullmatch(line.text)):
            continue
        rest = lines[n + 1 :]
        if (
            _SIGNATURE.fullmatch(line.text.strip())
            and n
            and len(rest) <= 15
            and not announces(rest)
            and (announces(lines[:n]) or _weight(lines[:n]) > _weight(rest))
        ):
            lines = lines[:n]
            break
        if (
            line.label is None
            and _CLOSING.fullmatch(line.text)
            and n
            and sum(len(r.text) for r in rest) <= 200
            and not announces(rest)
        ):
            lines = lines[:n]
            break
    while lines and not lines[-1].text.strip():
        lines.pop()
    first = next((n for n, line in enumerate(lines) if line.text.strip()), 0)
    lines = lines[first:]
    if lines and lines[0].label is None and len(lines[0].text) <= 60 and _GREETING.fullmatch(lines[0].text):
        lines = lines[1:]
    return lines
