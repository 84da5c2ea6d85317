"""A process that works on a store until it is done, killed, or out of luck: what the tests of faults start.

    python -m tests.store.faults PLACE NAME COUNT [BYTES [USER]]

adds the talk NAME where it is missing and then counts COUNT changes up in its ``url``; each finished command is one
line on stdout. BYTES limits how large a file may grow; USER is the account it runs under.
"""

from __future__ import annotations

import os
import resource
import sys

from seminar.bilingual import Bilingual
from seminar.errors import SeminarError
from seminar.model import Talk
from seminar.service import changing
from seminar.service.importing import Source, import_sources
from seminar.service.setup import Setup
from seminar.store import open_store
from tests.store.records import RULES, actor


def _calendar(n: int) -> bytes:
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}-{k}@example.org\r\nDTSTART:20260401T0{k}0000Z\r\nSUMMARY:Shell {k}\r\nEND:VEVENT\r\n"
        for k in range(5)
    )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n".encode()


def main(place: str, name: str, count: str, limit: str = "0", user: str = "0") -> int:
    if int(limit):
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    if int(user):
        os.setuid(int(user))
    try:
        store = open_store(place)
        for n in range(int(count)):
            if n % 10 == 0:
                import_sources(store, [Source("x.ics", _calendar(int(name) * 10_000 + n))], Setup(actor().now), actor())
            if n % 3 == 0:
                title = Bilingual(f"{name}-{n} " + "长" * 200, None)
                changing.add(store, [Talk(title=title, uid=f"{name}-{n}")], actor(), RULES)
            changing.change(store, f"{name}-{n // 3 * 3}", actor(), RULES, {"url": f"https://example.org/{name}/{n}"})
            print(n, flush=True)
    except SeminarError as error:
        print(error.key, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
