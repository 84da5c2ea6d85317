"""How long the main job takes. A program, not a test: python tests/bench/announce.py [--runs N]

Fresh processes are timed from outside (wall and CPU seconds, median of N); the reading of one announcement is timed
inside this process, after import, in CPU milliseconds.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "samples"
NOW = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


def timed(command: list[str], folder: str, runs: int) -> tuple[float, float]:
    """Median wall and CPU seconds of a command in a fresh process, after one warm-up."""
    walls, cpus = [], []
    for run in range(runs + 1):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(command, cwd=folder, check=True, capture_output=True, env={**os.environ, "SEMINAR_UI": "en"})
        wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        if run:
            walls.append(wall)
            cpus.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(walls), statistics.median(cpus)


def reading_cpu(runs: int) -> float:
    """Median CPU milliseconds to read the sample announcement, after import and one warm-up."""
    from seminar.read.reader import read_text

    text = (SAMPLES / "notice.txt").read_text("utf-8")
    times = []
    for run in range(runs + 1):
        start = time.process_time()
        read_text(text, "notice.txt", reference=NOW)
        if run:
            times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


def reading_many(count: int) -> tuple[float, int, int]:
    """Mean CPU ms to read ``count`` different announcements in this process, and its peak MB before and after."""
    from seminar.read.reader import read_text

    text = (SAMPLES / "notice.txt").read_text("utf-8")
    read_text(text, "notice.txt", reference=NOW)
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    for number in range(count):
        read_text(text.replace("305", str(number)), f"{number}.txt", reference=NOW)
    mean = (time.process_time() - start) / count * 1000
    return mean, before // 1024, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--many", type=int, default=0, help="also read so many announcements in one process")
    options = parser.parse_args()
    runs = options.runs
    seminar = [sys.executable, "-m", "seminar"]
    with tempfile.TemporaryDirectory() as folder:
        notice = str(SAMPLES / "notice.txt")
        for name, command in (
            ("python -c pass", [sys.executable, "-c", "pass"]),
            ("seminar --help", [*seminar, "--help"]),
            ("seminar read", [*seminar, "read", notice]),
            ("seminar announce", [*seminar, "announce", notice, "--out", "out", "--force"]),
        ):
            wall, cpu = timed(command, folder, runs)
            print(f"{name:<20} wall {wall:6.3f} s   CPU {cpu:6.3f} s")
    print(f"{'one announcement read':<20} CPU {reading_cpu(runs * 10):.2f} ms")
    if options.many:
        mean, before, after = reading_many(options.many)
        print(f"{options.many} read in one process   CPU {mean:.2f} ms each   peak {before} -> {after} MB")


if __name__ == "__main__":
    main()
