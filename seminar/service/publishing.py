"""Pushing talks into a CalDAV calendar (RFC 4791): the door to the library caldav.

Each event is a resource of its own, written only where it changed since it was last put there and only over what
this store put there itself. Nothing else in the calendar is touched.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from seminar import files
from seminar.errors import Phrase
from seminar.render.context import Context
from seminar.service.feeds import items_of, one_event
from seminar.store import Store, StoreError, outputs, talks
from seminar.store.outputs import Publication

#: Seconds a calendar server may take for one answer.
TIMEOUT = 30
_DONE = (200, 201, 204)


@dataclass(frozen=True, slots=True)
class Credentials:
    user: str | None = None
    password: str | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """UIDs of events put into the calendar, taken out of it, and left as they were; and what could not be done."""

    put: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    problems: tuple[StoreError, ...]


def publish(
    store: Store,
    url: str,
    credentials: Credentials,
    context: Context,
    *,
    series_key: str | None = None,
    force: bool = False,
) -> Published:
    """Bring the calendar at ``url`` up to date.

    ``force`` overwrites events of ours that somebody changed in the calendar. Raises :class:`StoreError` where the
    calendar cannot be reached, refuses the log-in or is none. Interrupted, it goes on where it was the next time.
    """
    calendar, credentials = _without_secrets(url, credentials)
    items = items_of(store, context, series_key=series_key)
    with store.reading() as tx:
        before = outputs.published(tx, calendar)
    with _session(calendar, credentials) as session:
        _require_calendar(session, calendar)
        pushing = _Pushing(store, session, calendar, context.now, force)
        for uid, body in items.bodies.items():
            pushing.put(uid, one_event(body, items.zones), before.get(uid))
        if series_key is None:
            for uid, known in before.items():
                if uid not in items.bodies:
                    pushing.remove(uid, known)
    return Published(tuple(pushing.done), tuple(pushing.removed), pushing.unchanged, tuple(pushing.problems))


def _without_secrets(url: str, credentials: Credentials) -> tuple[str, Credentials]:
    """The address as it may be kept and shown; a log-in written into it is used, not stored."""
    parts = urlsplit(url.rstrip("/") + "/")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise StoreError("store.publish-no-calendar", url=url, reason=Phrase("store.reason-no-web-address"))
    host = parts.netloc.rpartition("@")[2]
    user = unquote(parts.username) if parts.username else credentials.user
    password = unquote(parts.password) if parts.password else credentials.password
    return urlunsplit(parts._replace(netloc=host)), Credentials(user, password)


class _Pushing:
    """What was pushed is noted event by event: after an interruption nothing is pushed twice or forgotten."""

    def __init__(self, store: Store, session: Any, calendar: str, now: datetime, force: bool) -> None:
        self.store, self.session, self.calendar, self.now, self.force = store, session, calendar, now, force
        self.done: list[str] = []
        self.removed: list[str] = []
        self.problems: list[StoreError] = []
        self.unchanged = 0

    def put(self, uid: str, body: bytes, known: Publication | None) -> None:
        digest = hashlib.sha256(body).hexdigest()
        if known is not None and known.digest == digest:
            self.unchanged += 1
            return
        headers = {"Content-Type": "text/calendar; charset=utf-8"} | self._guard(known)
        answer = self._asked(uid, "PUT", body.decode(), headers)
        if answer is None:
            return
        if answer.status in _DONE:
            etag = answer.headers.get("ETag")
            with self.store.writing("", "publish", self.now) as tx:
                outputs.note_published(tx, Publication(self.calendar, uid, digest, etag))
            self.done.append(uid)
        elif answer.status in (403, 409, 412):
            self._complain("publish-foreign" if known is None else "publish-changed", uid)
        else:
            self._complain("publish-failed", uid, reason=f"HTTP {answer.status}")

    def remove(self, uid: str, known: Publication) -> None:
        """Take out an event of ours whose talk is gone or a draft again."""
        answer = self._asked(uid, "DELETE", "", self._guard(known))
        if answer is None:
            return
        if answer.status in (*_DONE, 404, 410):
            with self.store.writing("", "publish", self.now) as tx:
                outputs.forget_published(tx, self.calendar, uid)
            self.removed.append(uid)
        elif answer.status == 412:
            self._complain("publish-changed", uid)
        else:
            self._complain("publish-failed", uid, reason=f"HTTP {answer.status}")

    def _guard(self, known: Publication | None) -> dict[str, str]:
        """Only what is not there yet is made, only what we left there is overwritten (RFC 9110 §13.1)."""
        if known is None:
            return {"If-None-Match": "*"}
        return {"If-Match": known.etag} if known.etag and not self.force else {}

    def _asked(self, uid: str, method: str, body: str, headers: Mapping[str, str]) -> Any:
        from caldav.lib.error import AuthorizationError, DAVError

        try:
            return self.session.request(f"{self.calendar}{quote(uid, safe='@')}.ics", method, body, headers)
        except AuthorizationError:
            raise StoreError("store.publish-refused", url=self.calendar) from None
        except DAVError as error:
            self._complain("publish-failed", uid, reason=str(error)[:80])
            return None

    def _complain(self, what: str, uid: str, **params: object) -> None:
        with self.store.reading() as tx:
            known = talks.get(tx, uid)
        title = talks.title_of(known.talk) if known else uid
        self.problems.append(StoreError(f"store.{what}", details=(), title=title, **params))


@contextmanager
def _session(calendar: str, credentials: Credentials) -> Iterator[Any]:
    from caldav.davclient import DAVClient
    from niquests.exceptions import RequestException

    try:
        with DAVClient(
            url=calendar, username=credentials.user, password=credentials.password, timeout=TIMEOUT
        ) as session:
            yield session
    except (RequestException, OSError) as error:
        raise StoreError("store.publish-unreachable", url=calendar, reason=_reason(error)) from error


def _reason(error: BaseException) -> Phrase | str:
    """What lies at the bottom of it: the network library wraps the system's own error several times."""
    while error.__context__ is not None:
        error = error.__context__
    return files.reason(error)


def _require_calendar(session: Any, calendar: str) -> None:
    from caldav.lib.error import AuthorizationError, DAVError

    try:
        answer = session.propfind(calendar, ["{DAV:}resourcetype"], depth=0)
    except AuthorizationError:
        raise StoreError("store.publish-refused", url=calendar) from None
    except DAVError as error:
        raise StoreError("store.publish-no-calendar", url=calendar, reason=str(error)[:80]) from None
    if answer.status not in (200, 207):
        raise StoreError("store.publish-no-calendar", url=calendar, reason=f"HTTP {answer.status}")
    if b"urn:ietf:params:xml:ns:caldav" not in _xml(answer):
        raise StoreError("store.publish-no-calendar", url=calendar, reason=Phrase("store.reason-plain-folder"))


def _xml(answer: Any) -> bytes:
    raw = answer.raw
    return raw if isinstance(raw, bytes) else str(raw).encode()
