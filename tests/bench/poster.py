"""What a poster costs: ``python -m tests.bench.poster [--rivals PYTHON] [-n 30]``.

Prints the processor time of a warm A3 poster, of the bare typst compile of the same documents (the two take turns, on
talks that differ, so that neither finds the other's work done), the time of a first poster in a fresh process, the file
size, and 100 posters over two processes against one. ``--rivals PYTHON`` has ../shared/tools/bench_poster.py set the
same talks in bare typst, Chromium, WeasyPrint and XeLaTeX, where they are installed, and divides.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from seminar.bilingual import Bilingual
from seminar.model import Person, Talk
from seminar.render import Branding, Context
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


def rivals(python: str, count: int) -> None:
    """The same talks by the other engines and by us, in one run; ``python`` has WeasyPrint beside the font packages."""
    spec = importlib.util.spec_from_file_location("bench_poster", RIVALS)
    assert spec and spec.loader
    others = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(others)
    inputs = RIVALS.parent / "poster_inputs"
    text = json.loads((inputs / "talk.json").read_text("utf-8"))
    context = Context(now=NOW, folder=inputs, branding=Branding(logo=inputs / "logo.svg"))
    spent = []
    for values in others.variants(text, count):
        talk = _same_talk(values)
        begin = time.process_time()
        render(talk, context)
        spent.append(time.process_time() - begin)
    ours = statistics.median(spent[1:]) * 1000  # the first one loads the fonts
    with tempfile.TemporaryDirectory() as folder:
        engines = ",".join(["typst", "chromium", "weasyprint", *(["xelatex"] if shutil.which("xelatex") else [])])
        command = [python, str(RIVALS), folder, "--engines", engines, "--rounds", "1", "--no-png"]
        subprocess.run([*command, "-n", str(count)], check=False)
        result = json.loads((Path(folder) / "bench.json").read_text("utf-8"))
    print(f"the same talks   {ours:6.0f} ms CPU by us")
    for name, found in result["engines"].items():
        print(f"                 {found['cpu_ms']:6.0f} ms CPU by {name}: ours is {ours / found['cpu_ms']:.2f} × that")


def _same_talk(values: dict[str, Any]) -> Talk:
    """A talk of ../shared/tools/poster_inputs as a record."""

    def pair(name: str) -> Bilingual:
        return Bilingual(values[f"{name}_zh"], values[f"{name}_en"])

    return Talk(
        series_name=pair("series"), number=values["number"], title=pair("title"), start="2027-03-18T10:00+08:00",
        speakers=(Person(name=pair("speaker"), position=pair("role"), bio=pair("bio"), photo="photo.jpg"),),
        hosts=(Person(name=pair("host")),), venue=pair("venue"), abstract=pair("abstract"),
        organizers=(pair("organizer"),), contacts=(Person(email=values["contact"]),), url=values["url"],
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=30)
    parser.add_argument("--rivals", metavar="PYTHON", help="an interpreter that has WeasyPrint and the font packages")
    options = parser.parse_args()
    ours, bare, size = warm(options.n)
    print(f"warm A3 poster   {ours * 1000:6.0f} ms CPU = {ours / bare:.2f} × the bare compile ({bare * 1000:.0f} ms)")
    print(f"size             {size / 1000:6.0f} kB")
    print(f"fresh process    {cold():6.2f} s")
    one, two = many(100, 1), many(100, 2)
    print(f"100 posters      {one:6.1f} s in one process, {two:.1f} s in two = {two / one:.2f}")
    if options.rivals and RIVALS.is_file():
        rivals(options.rivals, options.n)


if __name__ == "__main__":
    main()
