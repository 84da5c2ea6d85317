"""What a poster costs: ``python -m tests.bench.poster [--rivals] [-n 30]``.

Prints the processor time of a warm A3 poster, of the bare typst compile of the same documents (the two take turns, on
talks that differ, so that neither finds the other's work done), the time of a first poster in a fresh process, the file
size, and 100 posters over two processes against one. ``--rivals`` runs ../shared/tools/bench_poster.py beside it, which
measures typst, Chromium and WeasyPrint, where they are installed, on its own poster.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from seminar.model import Talk
from seminar.render import Context
from seminar.render.poster import render
from seminar.render.poster.layouts import page_of
from seminar.render.poster.render import contents
from seminar.render.poster.themes import theme_of
from seminar.render.poster_batch import posters
from seminar.render.typesetting import typeset
from tests.talks import NOW, full_talk

RIVALS = Path(__file__).resolve().parents[3] / "shared" / "tools" / "bench_poster.py"
_COLD = "from tests.bench.poster import first; first()"


def talks(count: int, start: int = 0) -> list[Talk]:
    """Talks that differ in number, title and text, so that no layout is used twice."""
    talk = full_talk()
    return [
        talk.replacing(
            number=number,
            url=f"{talk.url}-{number}",
            title=talk.title.map(lambda text, n=number: f"{text} ({n})"),  # type: ignore[misc]
            abstract=talk.abstract.map(lambda text, n=number: f"{text} {n}." * (1 + n % 3)),  # type: ignore[misc]
        )
        for number in range(start, start + count)
    ]


def first() -> None:
    render(full_talk(), Context(now=NOW))


def warm(count: int) -> tuple[float, float, int]:
    """Median processor seconds of a poster, and of its compile alone; the bytes of one."""
    context = Context(now=NOW)
    page, theme = page_of(context.poster), theme_of(context.poster.theme)
    main = f'#include "/{theme.composition(page.composition)}"'
    first()
    ours, bare, size = [], [], 0
    for one, other in zip(talks(count), talks(count, count), strict=True):
        begin = time.process_time()
        size = len(render(one, context).body)
        ours.append(time.process_time() - begin)
        data = contents(other, context, page, theme)
        begin = time.process_time()
        typeset(main, data, {}, suffix="pdf", now=NOW)
        bare.append(time.process_time() - begin)
    return statistics.median(ours), statistics.median(bare), size


def cold() -> float:
    """Seconds of a fresh process that makes one poster."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", _COLD], check=True)
    return time.perf_counter() - begin


def many(count: int, processes: int) -> float:
    begin = time.perf_counter()
    made = list(posters([(talk, Context(now=NOW)) for talk in talks(count, 1000)], processes=processes))
    assert all(one.rendered for one in made)
    return time.perf_counter() - begin


def rivals() -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [
            sys.executable,
            str(RIVALS),
            folder,
            "--engines",
            "typst,chromium,weasyprint",
            "-n",
            "12",
            "--rounds",
            "1",
        ]
        subprocess.run([*command, "--no-png"], check=False)
        result = Path(folder) / "bench.json"
        if result.is_file():
            print(json.dumps(json.loads(result.read_text("utf-8")), indent=1)[:2000])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=30)
    parser.add_argument("--rivals", action="store_true")
    options = parser.parse_args()
    ours, bare, size = warm(options.n)
    print(f"warm A3 poster   {ours * 1000:6.0f} ms CPU = {ours / bare:.2f} × the bare compile ({bare * 1000:.0f} ms)")
    print(f"size             {size / 1000:6.0f} kB")
    print(f"fresh process    {cold():6.2f} s")
    one, two = many(100, 1), many(100, 2)
    print(f"100 posters      {one:6.1f} s in one process, {two:.1f} s in two = {two / one:.2f}")
    if options.rivals and RIVALS.is_file():
        rivals()


if __name__ == "__main__":
    main()
