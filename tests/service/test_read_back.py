"""What seminar writes, seminar reads: a notice that was forwarded is a notice again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from seminar.bilingual import Bilingual
from seminar.model import as_json
from seminar.read.documents import open_document
from seminar.read.reader import read_document
from seminar.render import Context, PosterOptions, render
from tests.talks import NOW, full_talk

#: What every channel tells of a talk.
_TOLD = ("title.zh", "title.en", "speakers.0.name.zh", "speakers.0.name.en", "start", "end", "venue.zh", "venue.en")
#: What all but the message tell.
_MORE: tuple[str, ...] = (
    "abstract.zh",
    "abstract.en",
    "speakers.0.bio.zh",
    "speakers.0.bio.en",
    "hosts.0.name.zh",
    "hosts.0.name.en",
)
_MORE += ("organizers.0.zh", "organizers.0.en", "organizers.1.en", "contacts.0.name.zh", "contacts.0.email")
_MEETING = ("online.id", "online.passcode", "online.url")


def _flat(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _flat(inner, f"{path}.{key}" if path else str(key))
    elif value is not None:
        yield path, value


@pytest.mark.parametrize(
    ("channel", "suffix", "paths"),
    [
        ("email", "eml", (*_TOLD, *_MORE, *_MEETING, "series_name.zh", "number")),
        ("invite", "ics", (*_TOLD, *_MORE, *_MEETING, "series_name.zh", "number")),
        ("wechat", "html", (*_TOLD, *(path for path in _MORE if path[:9] != "organizer"), *_MEETING)),
        ("page", "html", (*_TOLD, *_MORE, *_MEETING)),
        ("message", "txt", (*_TOLD, *_MEETING, "series_name.zh", "number")),
    ],
)
def test_read_back__every_channel_tells_the_talk_again(channel: str, suffix: str, paths: tuple[str, ...]) -> None:
    talk = full_talk()
    body = render(channel, talk, Context(now=NOW)).body
    drafts = [d for doc in open_document(body, f"x.{suffix}") for d in read_document(doc, reference=NOW)]
    assert len(drafts) == 1
    want, told = (dict(_flat(as_json(one))) for one in (talk, drafts[0].talk))
    assert {path: told.get(path) for path in paths} == {path: want[path] for path in paths}


def test_read_back__a_poster_tells_who_and_when_and_where() -> None:
    talk = full_talk()
    body = render("poster", talk, replace(Context(now=NOW), poster=PosterOptions(suffix="pdf"))).body
    drafts = [d for doc in open_document(body, "x.pdf") for d in read_document(doc, reference=NOW)]
    assert len(drafts) == 1
    want, told = (dict(_flat(as_json(one))) for one in (talk, drafts[0].talk))
    for path in ("speakers.0.name.zh", "speakers.0.name.en", "start", "end", "hosts.0.name.zh", "speakers.0.bio.zh"):
        assert told.get(path) == want[path], path
    assert told["abstract.zh"].replace("\n", "")[:60] == want["abstract.zh"][:60]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    ("channel", "suffix"),
    [("email", "eml"), ("invite", "ics"), ("wechat", "html"), ("page", "html"), ("message", "txt")],
)
def test_read_back__what_a_talk_has_in_one_language_stays_in_it(channel: str, suffix: str, language: str) -> None:
    """``（原文为英文）`` and ``(in Chinese)`` beside a value are remarks, and no value of the other language."""
    talk = full_talk()
    one = {
        path: Bilingual(**{language: getattr(getattr(talk, path), language)}) for path in ("title", "venue", "abstract")
    }
    talk = talk.model_copy(update=one)
    body = render(channel, talk, Context(now=NOW)).body
    drafts = [d for doc in open_document(body, f"x.{suffix}") for d in read_document(doc, reference=NOW)]
    assert [(d.talk.title, d.talk.venue, d.talk.start) for d in drafts] == [(talk.title, talk.venue, talk.start)]
