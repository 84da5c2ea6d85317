"""The invitation as a file: for a web page, an attachment, a double click. RFC 5546 §3.2.1, §3.2.5."""

from __future__ import annotations

from collections.abc import Sequence

from seminar.model import Status, Talk
from seminar.render.calendar import calendar_bytes, event, organizer_of
from seminar.render.context import Context, Rendered


def render(talk: Talk, context: Context) -> Rendered:
    """``invite.ics`` of one talk: METHOD:PUBLISH, or CANCEL for a cancelled talk.

    A talk put off with no new day yet is taken out of the calendars: the day of ``context.previous`` is cancelled,
    and an invitation with a higher SEQUENCE brings the talk back (RFC 5546 §3.2.5). Raises :class:`SeminarError` for
    any other talk without a day.
    """
    return render_all((_earlier(talk, context) or talk,), context)


def _earlier(talk: Talk, context: Context) -> Talk | None:
    """The talk on the day it was announced for, cancelled, where it has no day any more."""
    told = context.previous
    if talk.start is not None or told is None or told.start is None:
        return None
    return talk.replacing(start=told.start, end=told.end, timezone=told.timezone, status=Status.CANCELLED)


def render_all(talks: Sequence[Talk], context: Context) -> Rendered:
    """One calendar of several talks. A cancelled one among others keeps its STATUS: a CANCEL is about one event."""
    organizers = [organizer_of(talk, context) for talk in talks]
    events = [event(talk, context, organizer=organizer) for talk, organizer in zip(talks, organizers, strict=True)]
    cancels = len(talks) == 1 and talks[0].status is Status.CANCELLED
    # PUBLISH and CANCEL need an ORGANIZER; without one to name, a plain calendar is right and as readable
    method = ("CANCEL" if cancels else "PUBLISH") if all(organizers) else None
    return Rendered("invite.ics", "text/calendar", calendar_bytes(events, method=method))
