"""Invented notices put together from layouts and values (``layouts.toml``): every value is read back, in any layout.

What a value looks like must not change how a layout is read: a title that sounds like a place, a hall with a letter,
a house with a comma in its name. Each layout meets so many combinations, the same ones at every run.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from seminar.model import DEFAULT_TIMEZONE, Talk
from seminar.read.reader import read_text

_DATA: Mapping[str, Any] = tomllib.loads((Path(__file__).parent / "layouts.toml").read_text(encoding="utf-8"))
_READ_ON = datetime(2027, 4, 1, 9, tzinfo=ZoneInfo(DEFAULT_TIMEZONE))
_COMBINATIONS = 12
#: Every layout, by the language of its notices.
_CASES = [(lang, name) for lang in ("en", "zh", "both") for name in _DATA[lang]["layouts"]]


def _values(lang: str, name: str) -> Iterator[dict[str, str]]:
    """Values for one layout: those of a pair go together, the day with its hour, the series with its number."""
    rnd = random.Random(f"{lang} {name}")
    values = _DATA[lang]["values"]
    for _ in range(_COMBINATIONS):
        one: dict[str, str] = {}
        for key, among in values.items():
            chosen = rnd.choice(among)
            if key.endswith("_both"):
                bare = key.removesuffix("_both")
                one |= {f"{bare}_zh": chosen[0], f"{bare}_en": chosen[1]}
            elif key == "moment":
                moments = ("moment_zh", "moment_en") if lang == "both" else ("day", "hour")
                one |= dict(zip((*moments, "start", "end"), chosen, strict=True))
            elif key == "series" and lang == "zh":
                one |= dict(zip(("series", "number", "counted"), chosen, strict=True))
            else:
                one[key] = chosen
        rank = one.get("rank") or one["rank_en"]
        one["a_rank"] = f"{'an' if rank[0] in 'AEIOU' else 'a'} {rank}"
        yield one


def _wanted(lang: str, layout: str, one: Mapping[str, str]) -> dict[str, str | None]:
    """What a notice of this layout tells, by the paths :func:`_read` gives."""
    own = "zh" if lang == "zh" else "en"
    paths = {
        "title": f"title.{own}", "title_zh": "title.zh", "title_en": "title.en",
        "name": f"speaker.name.{'en' if lang == 'both' else own}", "name_zh": "speaker.name.zh",
        "name_en": "speaker.name.en", "house": f"speaker.affiliation.{own}", "house_zh": "speaker.affiliation.zh",
        "house_en": "speaker.affiliation.en", "place": f"venue.{own}", "place_zh": "venue.zh", "place_en": "venue.en",
        "series": f"series.{own}", "series_zh": "series.zh", "series_en": "series.en", "counted": "number",
        "rank": f"speaker.position.{own}", "rank_zh": "speaker.position.zh",
        "host": f"host.{'en' if lang == 'en' else 'zh'}",
    }  # fmt: skip
    told = {paths[key]: one[key] for key in paths if f"{{{key}}}" in layout}
    told = {path: value.removesuffix(" 教授") if path.startswith("host") else value for path, value in told.items()}
    if "主办单位：{office}" in layout:
        told["office"] = one["office"]
    if "{number}" in layout:
        told["number"] = one["counted"]
    return {"start": one["start"], "end": one["end"] or None, "speakers": "1", **told}


def _read(talk: Talk) -> dict[str, str | None]:
    speaker = talk.speakers[0] if talk.speakers else None
    pairs = {"title": talk.title, "venue": talk.venue, "series": talk.series_name}
    if speaker is not None:
        pairs |= {"speaker.name": speaker.name, "speaker.affiliation": speaker.affiliation}
        pairs |= {"speaker.position": speaker.position}
    if hosts := (*talk.hosts, *talk.chairs):
        pairs |= {"host": hosts[0].name}
    found = {f"{path}.{lang}": getattr(pair, lang) for path, pair in pairs.items() for lang in ("zh", "en")}
    moments = {"start": talk.start, "end": talk.end}
    found |= {path: moment.isoformat()[:16] if moment else None for path, moment in moments.items()}
    office = talk.organizers[0].zh if talk.organizers else None
    number = str(talk.number) if talk.number else None
    return {**found, "speakers": str(len(talk.speakers)), "number": number, "office": office}


@pytest.mark.parametrize(("lang", "name"), _CASES)
def test_read_text__every_value_in_every_layout(lang: str, name: str) -> None:
    layout = _DATA[lang]["layouts"][name]
    for one in _values(lang, name):
        text = layout.format_map(one)
        drafts = read_text(text, "notice.txt", reference=_READ_ON)
        assert len(drafts) == 1, text
        found = _read(drafts[0].talk)
        wanted = _wanted(lang, layout, one)
        assert {path: found.get(path) for path in wanted} == wanted, text


_DAYS = (("May 6", "2027-05-06", "5月6日"), ("May 13", "2027-05-13", "5月13日"), ("May 20", "2027-05-20", "5月20日"))


@pytest.mark.parametrize("name", _DATA["lists"])
def test_read_text__every_talk_of_a_list(name: str) -> None:
    layout = _DATA["lists"][name]
    lang = layout["lang"]
    values = _DATA[lang]["values"]
    rnd = random.Random(name)
    for _ in range(_COMBINATIONS):
        place = rnd.choice(_PLACES[lang])
        among = [rnd.sample(values[key], len(_DAYS)) for key in ("name", "house", "title")]
        talks = list(zip(_DAYS, *among, strict=True))
        items = [
            layout["talk"].format(
                day=day, weekday=f"Thursday, {day}", iso=iso, zh_day=zh_day, name=who, house=house, title=title,
                place=place, item=n + 1, zh_item="一二三"[n],
            )
            for n, ((day, iso, zh_day), who, house, title) in enumerate(talks)
        ]  # fmt: skip
        text = layout["head"].format(place=place) + "".join(items)
        found = [_read(draft.talk) for draft in read_text(text, "notice.txt", reference=_READ_ON)]
        paths = ("start", f"speaker.name.{lang}", f"speaker.affiliation.{lang}", f"title.{lang}", f"venue.{lang}")
        hour, hall = ("T15:00", place) if layout["hours"] else ("", None)
        wanted = [(f"{iso}{hour}"[:16], who, house, title, hall) for (_, iso, _), who, house, title in talks]
        told = [tuple(one.get(path) for path in paths) for one in found]
        assert [((start or "")[: 16 if hour else 10], *rest) for start, *rest in told] == wanted, text


#: Halls that are told once for a list.
_PLACES = {"en": ("Gates 104", "Room 305, Mill Hall"), "zh": ("理科楼305", "图书馆报告厅")}
