"""The verb *announce* for a talk of the store: what went out before decides whether this is news or a correction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from seminar import files
from seminar.model import Series
from seminar.service.announce import CHANNELS, Announcement, Wish, announce_talk
from seminar.service.changing import Actor
from seminar.service.setup import Setup
from seminar.service.status import Prepared, prepare_announcement, record_outputs
from seminar.store import Store

_KINDS = {name: channel for channel, _, name in CHANNELS}


@dataclass(frozen=True, slots=True)
class StoredAnnouncement:
    """What was made and where; ``prepared.previous`` is what the audience was told before, if that changed."""

    prepared: Prepared
    made: Announcement


def announce_stored(
    store: Store, reference: str, root: Path, setup: Setup, wish: Wish, actor: Actor, folder: str | None = None
) -> StoredAnnouncement:
    """Make, write and note down every file of a talk of the store.

    ``root`` is the folder of the workspace, to which the paths noted are relative; ``folder`` lies below it. Raises
    :class:`SeminarError` for an unknown or ambiguous ``reference``, for a draft, and where nothing can be written.
    """
    prepared = prepare_announcement(store, reference)
    place = PurePosixPath(folder or prepared.folder)
    made = announce_talk(
        prepared.talk,
        root / place,
        _in_colours(setup, prepared.series, root),
        wish,
        source=reference,
        previous=prepared.previous,
    )
    files.write_all(made.files)
    noted = {str(place / path.name): (_KINDS[path.name], body) for path, body in made.files.items()}
    record_outputs(store, prepared, noted, actor)
    return StoredAnnouncement(prepared, made)


def _in_colours(setup: Setup, series: Series | None, root: Path) -> Setup:
    """The setup with the colour and the logo of the series, where it has its own."""
    if series is None:
        return setup
    logo = root / series.logo if series.logo else setup.branding.logo
    return replace(setup, branding=replace(setup.branding, colour=series.colour or setup.branding.colour, logo=logo))
