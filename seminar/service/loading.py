"""Talk files in: an edited talk.toml, or a record of another program, and the uid every talk needs."""

from __future__ import annotations

import uuid
from pathlib import PurePath

from seminar import files, talkfile
from seminar.errors import SeminarError
from seminar.model import Talk

TALK_SUFFIXES = (".toml", ".json")


def with_uid(talk: Talk) -> Talk:
    """The talk with a uid; one that has none gets it from what it is about, so that every verb gives it the same."""
    if talk.uid:
        return talk
    who = [side for person in talk.speakers for side in (person.name.zh, person.name.en)]
    what = (talk.series, talk.series_name.zh, talk.number, talk.title.zh, talk.title.en, *who)
    return talk.replacing(uid=new_uid("\n".join(map(str, what))))


def new_uid(seed: str) -> str:
    """A globally unique id without a date in it (RFC 7986 §5.3): a name-based UUID."""
    return f"{uuid.uuid5(uuid.NAMESPACE_OID, 'seminar ' + seed)}@seminar"


def is_talk_file(source: str) -> bool:
    return PurePath(source).suffix.lower() in TALK_SUFFIXES


def load_talk(source: str) -> Talk:
    """The talk of a talk file, or of standard input, with a uid. Raises :class:`SeminarError` naming field and line."""
    if source != files.STDIN and not is_talk_file(source):
        raise SeminarError("cli.not-a-talk-file", path=source)
    return with_uid(talkfile.loads(files.read_text(source), source))
