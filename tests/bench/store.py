"""Feeds, imports and a large store, each against the floor of ../shared/tools/bench_ics.py in one run.

    python -m tests.bench.store [--events 10000] [--talks 100000]

The floor is a string writer and a line reader that do nothing else, run beside each round, since a shared machine runs
now faster, now slower. CPU time of this process, the median of three ratios; the memory is what the peak of the
resident set grew by. "Cold" is a store that never made a feed: not a byte of an event is kept from before.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from seminar.bilingual import Bilingual
from seminar.model import Status, Talk
from seminar.render.context import Context
from seminar.service import browsing, changing
from seminar.service.conflicts import Rules
from seminar.service.feeds import feed
from seminar.service.importing import Source, import_sources
from seminar.service.setup import Setup
from seminar.store import Store, create, talks
from seminar.store.talks import Filter
from tests.store.records import actor, talk, with_series
from tests.talks import NOW

SHARED = Path(__file__).parents[3] / "shared" / "tools"
RULES = Rules(date(2026, 3, 2))
ROUNDS = 3


def cpu(work: Callable[[], Any]) -> float:
    before = time.process_time()
    work()
    return time.process_time() - before


def peak() -> float:
    """Megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def told(what: str, rounds: list[tuple[float, float]], limit: float) -> None:
    """Rounds of seconds and the seconds of the floor beside them."""
    seconds, floor = sorted(rounds, key=lambda both: both[0] / both[1])[len(rounds) // 2]
    ratio = seconds / floor
    mark = "" if ratio <= limit else "  (over)"
    print(f"{what:34} {seconds:7.2f} s  {ratio:6.2f} × floor, wanted ≤ {limit}{mark}")


def same_talk(bench: Any, n: int) -> Talk:
    """The talk the floor writes, as a record."""
    given = bench.talk(n)
    return Talk(
        uid=given["uid"],
        status=Status.CONFIRMED,
        title=Bilingual(*given["summary"].split(" / ")),
        start=given["start"],
        end=given["end"],
        venue=Bilingual(*given["location"].split(" / ")),
        abstract=Bilingual(bench.ZH * 3, bench.EN * 4),
        url=given["url"],
    )


def feeds_and_imports(bench: Any, folder: Path, events: int) -> None:
    raw = bench.floor_write(events)
    cold, warm, import_ = [], [], []
    for n in range(ROUNDS):
        store = create(str(folder / f"feed-{n}.db"))
        with store.writing("bench", "add", NOW) as tx:
            talks.add_many(tx, [same_talk(bench, k) for k in range(events)])
        write = cpu(lambda: bench.floor_write(events))
        cold.append((cpu(lambda store=store: feed(store, Context(NOW))), write))
        changing.change(store, f"talk-{events // 2:06}", actor(1), RULES, {"venue": Bilingual("花房", None)})
        warm.append((cpu(lambda store=store: feed(store, Context(NOW))), write))
        store.close()
        other = create(str(folder / f"import-{n}.db"))
        read = cpu(lambda: bench.floor_read(raw))
        import_.append((cpu(lambda other=other: _imported(other, raw)), read))
        other.close()
    told(f"feed of {events} talks, cold", cold, 4)
    told("the same after one edit", warm, 1.2)
    told(f"import of {events} events", import_, 10)


def _imported(store: Store, raw: bytes) -> None:
    report = import_sources(store, [Source("feed.ics", raw)], Setup(NOW), actor())
    assert not report.errors and not report.refused


def large_store(folder: Path, number: int) -> None:
    store = create(str(folder / "large.db"))
    with_series(store)
    dice = random.Random(1)
    first = datetime.fromisoformat("2010-01-04T10:00+08:00")
    for start in range(0, number, 1000):
        batch = [
            talk(
                n,
                uid=f"{uuid.UUID(int=dice.getrandbits(128))}@seminar",
                series="moss",
                number=n,
                start=first + timedelta(hours=n),
                end=None,
            )
            for n in range(start + 1, min(start + 1000, number) + 1)
        ]
        with store.writing("bench", "add", NOW) as tx:
            talks.add_many(tx, batch)
    print(f"a store of {number} talks, {(folder / 'large.db').stat().st_size / 1e6:.0f} MB; CPU of the verb alone:")
    before = peak()
    half = f"moss/{number // 2}"
    verbs: dict[str, Callable[[], Any]] = {
        "list": lambda: browsing.list_talks(store, Filter(), NOW),
        "show": lambda: browsing.show(store, half),
        "change": lambda: changing.change(store, half, actor(), RULES, {"url": f"https://example.org/{dice.random()}"}),
    }
    for name, work in verbs.items():
        seconds = min(cpu(work) for _ in range(ROUNDS))
        print(f"  {name:8} {seconds * 1000:6.1f} ms, wanted < 200")
    print(f"  memory grew by {peak() - before:.0f} MB")
    store.close()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--events", type=int, default=10_000)
    options.add_argument("--talks", type=int, default=100_000)
    chosen = options.parse_args()
    if not (SHARED / "bench_ics.py").is_file():
        sys.exit("../shared/tools/bench_ics.py is not here: nothing to measure against")
    sys.path.insert(0, str(SHARED))
    import bench_ics  # type: ignore[import-not-found]

    with tempfile.TemporaryDirectory() as folder:
        feeds_and_imports(bench_ics, Path(folder), chosen.events)
        large_store(Path(folder), chosen.talks)


if __name__ == "__main__":
    main()
