"""The verb *announce*: one notice in, everything that goes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from seminar import files, talkfile
from seminar.check import CheckContext, check
from seminar.errors import SeminarError
from seminar.findings import Finding, Severity
from seminar.glossary import Glossary
from seminar.i18n import Words
from seminar.model import Talk
from seminar.read.draft import Draft
from seminar.render import PosterOptions, render
from seminar.render.poster.gate import inspect
from seminar.script import Region
from seminar.service.draftfile import draft_toml
from seminar.service.loading import with_uid
from seminar.service.outgoing import context_for, require_order, shown
from seminar.service.seal import is_edited, sealed
from seminar.service.setup import Setup

TALK_FILE = "talk.toml"
#: channel, file type -> file name; the order in which they are listed.
CHANNELS = (
    ("poster", "pdf", "poster.pdf"),
    ("poster", "png", "poster.png"),
    ("email", "", "email.eml"),
    ("email-html", "", "email.html"),
    ("invite", "", "invite.ics"),
)


@dataclass(frozen=True, slots=True)
class Announcement:
    """What was made of one talk: the files, ready to be written, and what the user should know.

    ``left_out`` names the files that cannot be made and the error that says why (an invitation without a time).
    """

    talk: Talk
    findings: tuple[Finding, ...]
    files: Mapping[Path, bytes]
    left_out: Mapping[str, SeminarError]
    draft: Draft | None = None

    @property
    def has_errors(self) -> bool:
        return bool(self.left_out) or any(finding.severity is Severity.ERROR for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of an announcement: a key of :data:`languages.CHOICES`, and the region of Traditional wording."""

    lang: str = "both"
    region: Region = "TW"


def announce_draft(
    draft: Draft, folder: Path, setup: Setup, wish: Wish, words: Words, *, force: bool = False
) -> Announcement:
    """Everything for a talk just read; talk.toml holds the record for the next edit.

    Raises :class:`SeminarError` where folder holds a talk.toml that somebody edited (unless ``force``).
    """
    place = folder / TALK_FILE
    draft = replace(draft, talk=_with_known_uid(draft.talk, place))
    body = sealed(draft_toml(draft, words))
    if not force and place.exists() and is_edited(place):
        raise SeminarError("cli.edited", path=str(place), source=draft.source)
    made = announce_talk(draft.talk, folder, setup, wish, source=draft.source)
    return replace(
        made,
        files={place: body.encode("utf-8"), **made.files},
        findings=_distinct((*draft.findings, *made.findings)),
        draft=draft,
    )


def announce_file(source: str, folder: Path, setup: Setup, wish: Wish) -> Announcement:
    """Everything for an edited talk file. A file without a uid is given one: calendars know the talk by it."""
    text = files.read_text(source)
    talk = talkfile.loads(text, source)
    if talk.uid:
        return announce_talk(talk, folder, setup, wish, source=source)
    talk = with_uid(talk)
    made = announce_talk(talk, folder, setup, wish, source=source)
    is_toml = source != files.STDIN and not text.lstrip().startswith("{")
    own = {Path(source): talkfile.updated(text, talk).encode("utf-8")} if is_toml else {}
    return replace(made, files={**own, **made.files})


def announce_talk(
    talk: Talk, folder: Path, setup: Setup, wish: Wish, *, source: str, previous: Talk | None = None
) -> Announcement:
    """Every channel of a finished talk record; the talk file itself is not touched.

    ``previous`` is the talk as it was last announced: the e-mail is then a correction or a cancellation.
    """
    require_order(talk, source)
    findings = findings_of(talk, setup, previous)
    outgoing = shown(talk, wish.lang, wish.region)
    context = replace(context_for(setup, outgoing, folder), previous=previous)
    made: dict[Path, bytes] = {}
    left_out: dict[str, SeminarError] = {}
    for channel, suffix, name in CHANNELS:
        if channel == "invite" and talk.start is None and (previous is None or previous.start is None):
            left_out[name] = SeminarError("cli.no-time-no-invite")
            continue
        options = PosterOptions(suffix=suffix) if suffix else PosterOptions()
        rendered = render(channel, outgoing.talk, replace(context, poster=options))
        if suffix == "pdf":  # the picture beside it is the same composition
            seen = inspect(rendered, outgoing.talk, replace(context, poster=options))
            findings = (*findings, *seen)
        made[folder / name] = rendered.body
    return Announcement(talk, findings, made, left_out)


def findings_of(talk: Talk, setup: Setup, previous: Talk | None = None) -> tuple[Finding, ...]:
    """What the checks say of a talk in this setup."""
    glossary = Glossary.load(*setup.glossaries) if setup.glossaries else None
    return check(talk, CheckContext(as_of=setup.now.date(), glossary=glossary, previous=previous))


def _distinct(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Reader and checks may see the same thing; the first one said it with its source line."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    kept = []
    for finding in findings:
        mark = (finding.code, finding.fields)
        if mark not in seen:
            seen.add(mark)
            kept.append(finding)
    return tuple(kept)


def _with_known_uid(talk: Talk, place: Path) -> Talk:
    """A talk announced into this folder before keeps its uid, so that calendars update instead of doubling."""
    if not place.is_file():
        return talk
    try:
        known = talkfile.loads(files.read_text(str(place)), str(place)).uid
    except SeminarError:
        return talk
    return talk.replacing(uid=known) if known else talk
