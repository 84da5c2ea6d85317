"""One defect put into a clean talk: what was done, where, and the code a finding should carry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from seminar.bilingual import Bilingual, Lang
from seminar.model import Talk
from seminar.script import convert


@dataclass(frozen=True)
class Defect:
    code: str
    field: str
    what: str
    talk: Talk


def value_at(talk: Talk, path: str) -> Any:
    value: Any = talk
    for part in path.split("."):
        if value is None:
            return None
        if isinstance(value, tuple):
            value = value[int(part)] if int(part) < len(value) else None
        else:
            value = getattr(value, part)
    return value


def with_value(value: Any, path: str, new: Any) -> Any:
    """The talk (or part of it) with the value at ``path`` replaced."""
    head, _, rest = path.partition(".")
    if not head:
        return new
    if isinstance(value, tuple):
        place = int(head)
        return (*value[:place], with_value(value[place], rest, new), *value[place + 1 :])
    if isinstance(value, Bilingual):
        return value.replacing(Lang(head), new)
    return value.replacing(**{head: with_value(getattr(value, head), rest, new) if rest else new})


PROSE = ("abstract", "notes", "speakers.0.bio")
LINES = ("title", "venue", "speakers.0.affiliation", "speakers.0.position", "series_name")
Edit = Callable[[str], str | None]


def _edited(talk: Talk, code: str, what: str, paths: tuple[str, ...], sides: str, edit: Edit) -> Iterator[Defect]:
    for path in paths:
        for side in sides.split():
            text = value_at(talk, f"{path}.{side}")
            if text and (new := edit(text)) and new != text:
                yield Defect(code, path, f"{what} in {path}.{side}", with_value(talk, f"{path}.{side}", new))


def _once(pattern: str, new: str) -> Edit:
    return lambda text: re.sub(pattern, new, text, count=1)


def _digit_changed(text: str) -> str | None:
    """The first plain number of two digits and more (no time, address or formula) with its first digit changed."""
    match = re.search(
        r"(?<![\w.:,/@$第年月+-])(?<!\d )[1-8]\d+(?![\d:@/]|[.,]\d|月|日|\s?(?:January|May|pm|\d{4}))", text
    )
    if match is None or re.search(r"https?://\S*$", text[: match.start()]):
        return None
    changed = str(int(match[0][0]) + 1) + match[0][1:]
    return text[: match.start()] + changed + text[match.end() :]


def _half(text: str) -> str | None:
    parts = re.findall(r"[^。.]+(?:\.\d[^。.]*)*[。.]", text)
    return "".join(parts[: len(parts) // 2]).strip() if len(parts) >= 4 else None


def defects(talk: Talk) -> Iterator[Defect]:
    """Every defect this talk can have."""
    yield from _time_defects(talk)
    yield from _text_defects(talk)
    yield from _side_defects(talk)
    yield from _contact_defects(talk)


_NEXT_DAY = dict(zip("一二三四五六日", "二三四五六日一", strict=True))
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _time_defects(talk: Talk) -> Iterator[Defect]:
    when = ("when_text",)
    zh_day = r"(星期|周)([一二三四五六日])"
    yield from _edited(
        talk,
        "weekday_mismatch",
        "next weekday",
        when,
        "zh",
        lambda t: re.sub(zh_day, lambda m: m[1] + _NEXT_DAY[m[2]], t),
    )
    for day in _DAYS:
        other = _DAYS[(_DAYS.index(day) + 3) % 7]
        yield from _edited(talk, "weekday_mismatch", "other weekday", when, "en", _once(day, other))
    yield from _edited(talk, "date_mismatch", "a week later", when, "zh", lambda t: _moved(t, r"(?<=月)(\d+)(?=日)"))
    yield from _edited(
        talk,
        "date_mismatch",
        "a week later",
        when,
        "en",
        lambda t: _moved(t, r"(?<![\d:])(\d{1,2})(?=,? (?:20|[A-Z]))"),
    )
    yield from _edited(
        talk, "time_mismatch", "another hour", when, "zh", lambda t: _moved(t, r"(?<=[ 日）午])(\d{1,2})(?=[:点])", -1)
    )
    yield from _edited(
        talk, "time_mismatch", "another hour", when, "en", lambda t: _moved(t, r"(?<=, )(\d{1,2})(?=:|–)", -1)
    )
    assert talk.starts_at is not None
    past = talk.replacing(
        start=talk.starts_at - timedelta(days=364),
        end=(talk.ends_at or talk.starts_at) - timedelta(days=364),
        when_text=Bilingual(),
    )
    yield Defect("past_date", "start", "a year ago", past)
    earlier = talk.replacing(end=talk.starts_at - timedelta(hours=1), when_text=Bilingual())
    yield Defect("end_before_start", "end", "an hour before the start", earlier)


def _moved(text: str, pattern: str, by: int = 7) -> str:
    return re.sub(pattern, lambda m: str(int(m[1]) + (by if int(m[1]) + by < 29 else -by)), text, count=1)


def _text_defects(talk: Talk) -> Iterator[Defect]:
    yield from _edited(
        talk, "number_mismatch", "a digit changed", ("abstract", "venue", "speakers.0.bio"), "zh en", _digit_changed
    )
    for label, side, path in (
        ("摘要：", "zh", "abstract"),
        ("Abstract: ", "en", "abstract"),
        ("【内容简介】", "zh", "abstract"),
        ("*Abstract: ", "en", "abstract"),
        ("报告题目：", "zh", "title"),
        ("Title: ", "en", "title"),
        ("地点：", "zh", "venue"),
        ("Venue: ", "en", "venue"),
        ("主讲人简介：", "zh", "speakers.0.bio"),
        ("Short bio: ", "en", "speakers.0.bio"),
        ("单位：", "zh", "speakers.0.affiliation"),
    ):
        yield from _edited(talk, "typo_label_left", label, (path,), side, lambda t, label=label: label + t)  # type: ignore[misc]
    for text in ("待定", "（待补充）", "XXX"):
        yield from _edited(
            talk, "placeholder_left", text, ("venue", "abstract", "title"), "zh", lambda t, text=text: text
        )  # type: ignore[misc]
    for text in (
        "TBD",
        "To be announced",
        "[Insert abstract here]",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    ):
        yield from _edited(
            talk, "placeholder_left", text, ("abstract", "speakers.0.bio"), "en", lambda t, text=text: text
        )  # type: ignore[misc]
    for wrap in ("<p>{}</p>", "{}&nbsp;", '<span style="color:red">{}</span>', "{}<br>"):
        yield from _edited(
            talk, "html_entities_left", wrap, ("abstract", "venue"), "zh en", lambda t, wrap=wrap: wrap.format(t)
        )  # type: ignore[misc]
    yield from _edited(talk, "duplicated_paragraph", "whole text twice", PROSE, "zh en", lambda t: f"{t}\n\n{t}")
    yield from _edited(
        talk, "duplicated_paragraph", "first sentence twice", ("abstract",), "zh", _once(r"^(.*?。)", r"\1\1")
    )
    yield from _edited(
        talk, "duplicated_paragraph", "first sentence twice", ("abstract",), "en", _once(r"^(.*?[a-z]\. )", r"\1\1")
    )
    yield from _damage(talk)
    yield from _edited(talk, "half_full_width", "half-width comma", PROSE, "zh", _once("，", ","))
    yield from _edited(talk, "half_full_width", "half-width stop", ("abstract",), "zh", _once("。(?=[一-龥])", "."))
    yield from _edited(talk, "half_full_width", "full-width comma", ("abstract",), "en", _once(", ", "，"))
    for mark in "（）“」":
        yield from _edited(
            talk,
            "unbalanced",
            mark,
            ("abstract", "speakers.0.bio"),
            "zh",
            lambda t, mark=mark: t[:-9] + mark + t[-9:],  # type: ignore[misc]
        )
    yield from _edited(talk, "unbalanced", "(", ("abstract", "venue"), "en", lambda t: t.replace(" ", " (", 1))
    yield from _edited(talk, "unbalanced", "lost bracket", ("when_text",), "zh", _once("）", ""))


def _damage(talk: Talk) -> Iterator[Defect]:
    yield from _edited(talk, "mojibake", "U+FFFD", ("abstract", "title"), "zh en", lambda t: t[:4] + "\ufffd" + t[5:])
    yield from _edited(talk, "mojibake", "锟斤拷", ("abstract",), "zh", lambda t: t[:4] + "锟斤拷" + t[7:])
    yield from _edited(
        talk, "mojibake", "read as Latin-1", ("abstract",), "zh", lambda t: t[:3].encode().decode("latin-1") + t[3:]
    )
    yield from _edited(
        talk,
        "mojibake",
        "read as GBK",
        ("abstract",),
        "zh",
        lambda t: t[:8].encode().decode("gb18030", "replace") + t[8:],
    )
    yield from _edited(talk, "mojibake", "read as cp1252", ("abstract",), "en", lambda t: t.replace(" ", "â€™s ", 1))
    yield from _edited(
        talk,
        "mojibake",
        "digits moved",
        ("abstract",),
        "zh",
        _digits_moved,
    )
    if talk.uid != "2":
        yield from _edited(
            talk,
            "mixed_script",
            "some Traditional letters",
            ("abstract", "speakers.0.affiliation"),
            "zh",
            lambda t: convert(t[:6], "Hant") + t[6:],
        )


def _digits_moved(text: str) -> str:
    return re.sub(r"(?<![\d,.])\d{2,}(?![\d,.])", lambda m: "".join(chr(0x5B00 + ord(c)) for c in m[0]), text, count=1)


def _side_defects(talk: Talk) -> Iterator[Defect]:
    for path in (*PROSE, *LINES):
        zh, en = value_at(talk, f"{path}.zh"), value_at(talk, f"{path}.en")
        if not zh or not en or len(en.split()) < 2:
            continue
        yield Defect("wrong_side", path, "English in the Chinese side", with_value(talk, f"{path}.zh", en))
        yield Defect("wrong_side", path, "Chinese in the English side", with_value(talk, f"{path}.en", zh))
        yield Defect("untranslated", path, "no Chinese", with_value(talk, f"{path}.zh", None))
        yield Defect("untranslated", path, "no English", with_value(talk, f"{path}.en", None))
    yield from _edited(talk, "partial_translation", "half", ("abstract",), "zh en", _half)
    for path in ("speakers.0.name", "hosts.0.name"):
        for stranger in ("Moran Cui", "Yuhan Jiang", "Prof. Bowen Xiong"):
            yield from _edited(talk, "name_mismatch", stranger, (path,), "en", lambda t, stranger=stranger: stranger)  # type: ignore[misc]


def _contact_defects(talk: Talk) -> Iterator[Defect]:
    for new in (r"\1＠\2", r"\1 at \2", r"\1@@\2", r"\1\2", r"\1@host", r"\1@.\2", r"\1@ \2"):
        email = value_at(talk, "contacts.0.email")
        if email:
            wrong = re.sub(r"^(.*)@(.*)$", new, email)
            if wrong.replace(" ", "") != email:
                yield Defect("bad_email_or_id", "contacts.0.email", wrong, with_value(talk, "contacts.0.email", wrong))
    if talk.online is not None:
        for path, wrong in (
            ("online.id", "845 22O1 7731"),
            ("online.id", "845 22"),
            ("online.id", "845 2201 7731 0042"),
            ("online.url", "htps://zoom.us/j/1"),
            ("online.url", "https://zoom.us/j/"),
            ("online.url", "https://zoom,us/j/84522017731"),
            ("online.url", "https:// zoom.us/j/84522017731"),
            ("online.url", "https://zoom.us/j/84522017732"),
        ):
            yield Defect("bad_email_or_id", path, wrong, with_value(talk, path, wrong))
    yield from _edited(
        talk, "url_or_email_mismatch", "another host", ("notes",), "zh en", _once(r"example\.org", "exmaple.org")
    )
    yield from _edited(
        talk, "url_or_email_mismatch", "a letter more", ("notes",), "zh en", _once(r"([a-z])@", r"\1\1@")
    )
