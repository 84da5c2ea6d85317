"""Talks pushed into a real CalDAV calendar: Radicale, as a process of its own."""

from __future__ import annotations

import base64
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from seminar.bilingual import Bilingual
from seminar.render.context import Context
from seminar.service import changing
from seminar.service.publishing import Credentials, Published, publish
from seminar.store import Store, StoreError
from tests.store.records import RULES, actor, added, confirmed, talk
from tests.talks import NOW

CONTEXT = Context(NOW)
LOGIN = Credentials("office", "tea and moss")
_HEADERS = {"Authorization": "Basic " + base64.b64encode(b"office:tea and moss").decode()}


def _ask(url: str, method: str = "GET", body: bytes | None = None, **headers: str) -> tuple[int, bytes]:
    request = urllib.request.Request(url, body, {**_HEADERS, **headers}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    pytest.importorskip("radicale")
    folder = tmp_path_factory.mktemp("radicale")
    (folder / "users").write_text("office:tea and moss\n")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = {
        "--server-hosts": f"127.0.0.1:{port}",
        "--storage-filesystem-folder": str(folder / "data"),
        "--auth-type": "htpasswd",
        "--auth-htpasswd-filename": str(folder / "users"),
        "--auth-htpasswd-encryption": "plain",
        "--auth-delay": "0",
    }
    arguments = [part for pair in options.items() for part in pair]
    process = subprocess.Popen(
        [sys.executable, "-m", "radicale", "--config", "", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def calendar(server: str, request: pytest.FixtureRequest) -> str:
    """The address of an empty calendar."""
    url = f"{server}/office/{abs(hash(request.node.name))}/"
    assert _ask(url, "MKCALENDAR")[0] == 201
    return url


def _publish(store: Store, url: str, **options: bool) -> Published:
    return publish(store, url, LOGIN, CONTEXT, **options)  # type: ignore[arg-type]


def _event(calendar: str, n: int = 1) -> str:
    return _ask(f"{calendar}{talk(n).uid}.ics")[1].decode().replace("\r\n ", "")


def test_publish__puts_all_then_only_what_changed(store: Store, calendar: str) -> None:
    confirmed(store, talk(1), talk(2))
    added(store, talk(3))
    assert len(_publish(store, calendar).put) == 2
    assert _publish(store, calendar) == Published((), (), 2, ())
    changing.change(store, "0001", actor(1), RULES, {"venue": Bilingual("花房", "Flower House")})
    assert _publish(store, calendar).put == (talk(1).uid,)
    assert "LOCATION:花房 / Flower House" in _event(calendar) and "SEQUENCE:1" in _event(calendar)


def test_publish__a_cancelled_talk_stays_and_says_so(store: Store, calendar: str) -> None:
    confirmed(store)
    _publish(store, calendar)
    changing.cancel(store, "0001", actor(1), RULES)
    _publish(store, calendar)
    assert "STATUS:CANCELLED" in _event(calendar)


def test_publish__touches_nothing_it_did_not_put_there(store: Store, calendar: str) -> None:
    theirs = _foreign("theirs@example.org")
    assert _ask(f"{calendar}theirs.ics", "PUT", theirs, **{"Content-Type": "text/calendar"})[0] == 201
    twin = _foreign(talk(1).uid or "")
    assert _ask(f"{calendar}{talk(1).uid}.ics", "PUT", twin, **{"Content-Type": "text/calendar"})[0] == 201
    confirmed(store, talk(1), talk(2))
    done = _publish(store, calendar)
    assert (done.put, [problem.key for problem in done.problems]) == ((talk(2).uid,), ["store.publish-foreign"])
    assert "Choir" in _event(calendar) and b"Choir" in _ask(f"{calendar}theirs.ics")[1]


def test_publish__takes_out_what_is_a_draft_again(store: Store, calendar: str) -> None:
    from seminar.model import Status

    confirmed(store, talk(1), talk(2))
    _publish(store, calendar)
    changing.change(store, "0001", actor(1), RULES, {"status": Status.DRAFT})
    assert _publish(store, calendar).removed == (talk(1).uid,)
    assert _ask(f"{calendar}{talk(1).uid}.ics")[0] == 404


def test_publish__somebody_elses_change_is_overwritten_only_when_told_to(store: Store, calendar: str) -> None:
    confirmed(store)
    _publish(store, calendar)
    edited = _event(calendar).replace("SUMMARY:", "SUMMARY:(tea!) ").encode()
    assert _ask(f"{calendar}{talk().uid}.ics", "PUT", edited, **{"Content-Type": "text/calendar"})[0] in (201, 204)
    changing.change(store, "0001", actor(1), RULES, {"venue": Bilingual("花房", None)})
    assert [problem.key for problem in _publish(store, calendar).problems] == ["store.publish-changed"]
    assert "(tea!)" in _event(calendar)
    assert _publish(store, calendar, force=True).put == (talk().uid,)
    assert "(tea!)" not in _event(calendar)


def test_publish__a_log_in_inside_the_address_is_not_kept(store: Store, calendar: str) -> None:
    confirmed(store)
    address = calendar.replace("http://", "http://office:tea%20and%20moss@")
    assert len(publish(store, address, Credentials(), CONTEXT).put) == 1
    assert _publish(store, calendar).unchanged == 1
    with store.engine.connect() as connection:
        assert "moss@" not in str(connection.exec_driver_sql("SELECT calendar FROM publication").all())


def test_publish__says_what_is_wrong(store: Store, server: str) -> None:
    confirmed(store)
    for url, login, key in (
        (f"{server}/office/none/", LOGIN, "store.publish-no-calendar"),
        (f"{server}/office/", LOGIN, "store.publish-no-calendar"),
        (f"{server}/office/x/", Credentials("office", "wrong"), "store.publish-refused"),
        ("http://127.0.0.1:9/x/", LOGIN, "store.publish-unreachable"),
        ("ftp://example.org/x", LOGIN, "store.publish-no-calendar"),
    ):
        with pytest.raises(StoreError) as caught:
            publish(store, url, login, CONTEXT)
        assert caught.value.key == key, url


def _foreign(uid: str) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260301T000000Z",
             "DTSTART:20260401T100000Z", "SUMMARY:Choir", "END:VEVENT", "END:VCALENDAR", ""]  # fmt: skip
    return "\r\n".join(lines).encode()
