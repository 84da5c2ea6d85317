"""What was read and what was found, as lines a person reads on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import click

from seminar.bilingual import Bilingual, Lang
from seminar.cli.columns import cut, padded, width
from seminar.dates import format_when
from seminar.findings import Finding, Severity
from seminar.i18n import Words
from seminar.model import Person, Talk
from seminar.read.draft import Draft, Origin

#: How wide a value may be, in terminal columns; a Han character takes two.
VALUE_WIDTH = 60

_MARKS: Mapping[Severity, tuple[str, str]] = {
    Severity.ERROR: ("cli.mark-error", "red"),
    Severity.WARNING: ("cli.mark-warning", "yellow"),
    Severity.INFO: ("cli.mark-info", "cyan"),
}
_PEOPLE = (("speakers", "speaker"), ("hosts", "host"), ("chairs", "chair"), ("contacts", "contact"))
_PARTS = ("name", "affiliation", "department", "position", "bio")


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    side: str
    value: str
    path: str


# ---------------------------------------------------------------- what was read


def draft_lines(draft: Draft, words: Words) -> Iterator[str]:
    """The draft field by field: label, side, value, source lines, and whether it is a guess."""
    rows = list(_rows(draft.talk, words))
    label_width = max((width(row.label) for row in rows), default=0)
    last = ""
    for row in rows:
        label = "" if row.label == last else row.label
        last = row.label
        value, origin = cut(row.value, VALUE_WIDTH), _origin_text(draft.origins, row.path, words)
        line = f"  {padded(label, label_width)}  {row.side:2}  {value}"
        yield f"{padded(line, label_width + VALUE_WIDTH + 8)}  {click.style(origin, dim=True)}" if origin else line


def _rows(talk: Talk, words: Words) -> Iterator[_Row]:
    def pair(label: str, value: Bilingual, path: str, both: bool = False) -> Iterator[_Row]:
        for lang in Lang:
            if (text := value.side(lang)) is not None:
                yield _Row(label, lang.value, text, f"{path}.{lang.value}")
            elif both:
                yield _Row(label, lang.value, words("cli.missing-side"), f"{path}.{lang.value}")

    def label(name: str) -> str:
        return words(f"label.{name}")

    yield from pair(label("series"), talk.series_name, "series_name")
    if talk.number is not None:
        yield _Row(label("series"), "", words("label.number", number=talk.number), "number")
    yield from pair(label("title"), talk.title, "title", both=True)
    for field, name in _PEOPLE:
        for index, person in enumerate(getattr(talk, field)):
            yield from _person_rows(person, label(name), f"{field}.{index}", words)
    when = format_when(talk.start, talk.end, timezone=talk.timezone, locale=words.locale, show_zone=True)
    yield _Row(label("time"), "", when, "start")
    yield from pair(label("venue"), talk.venue, "venue", both=not talk.online)
    if talk.online:
        parts = (talk.online.platform, talk.online.id, talk.online.passcode, talk.online.url)
        yield _Row(label("online"), "", " · ".join(part for part in parts if part), "online")
    for index, organizer in enumerate(talk.organizers):
        yield from pair(label("organizer"), organizer, f"organizers.{index}")
    yield from pair(label("abstract"), talk.abstract, "abstract")
    yield from pair(label("notes"), talk.notes, "notes")
    if talk.language:
        yield _Row(label("language"), "", talk.language, "language")
    if talk.url:
        yield _Row(label("url"), "", talk.url, "url")


def _person_rows(person: Person, label: str, path: str, words: Words) -> Iterator[_Row]:
    """The person's fields; the first row carries what the person is here, be it a name or only an address."""
    rows = []
    for part in _PARTS:
        pair: Bilingual = getattr(person, part)
        rows += [(part, f"{part}.{lang.value}", lang.value, text) for lang in Lang if (text := pair.side(lang))]
    rows += [(part, part, "", text) for part in ("email", "phone", "homepage") if (text := getattr(person, part))]
    for index, (part, place, side, text) in enumerate(rows):
        first = index == 0 or part == "name"
        yield _Row(label if first else words(f"label.{part}"), side, text, f"{path}.{place}")


def _origin_text(origins: Mapping[str, Origin], path: str, words: Words) -> str:
    origin = origins.get(path)
    if origin is None:
        nested = [origins[name] for name in origins if name.startswith(path + ".")]
        if not nested:
            return ""
        origin = Origin(tuple(sorted({n for o in nested for n in o.lines})), min(o.confidence for o in nested))
    if not origin.lines:
        return ""
    text = words("cli.lines", lines=_ranges(origin.lines, words), n=len(origin.lines))
    return f"{text} {words('cli.guessed')}" if origin.guessed else text


def _ranges(numbers: Iterable[int], words: Words) -> str:
    """3, 5–8: source lines as a person writes them."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    shown = (str(first) if first == last else f"{first}–{last}" for first, last in runs)
    return words("label.list-comma").join(shown)


def leftover_lines(draft: Draft, words: Words) -> Iterator[str]:
    """The lines in no field, as they stand."""
    rest = [line for line in draft.leftovers if line.text.strip()]
    if rest:
        yield words("cli.leftovers", n=len({line.number for line in rest}))
        for line in rest:
            yield f"  {line.number:>4}  {cut(line.text, VALUE_WIDTH + 12)}"


# ---------------------------------------------------------------- what was found


def finding_lines(findings: Iterable[Finding], words: Words, *, with_values: bool = False) -> Iterator[str]:
    """The findings, the worst first: a mark, the sentence, the source lines; on request the values side by side."""
    order = list(Severity)
    for finding in sorted(findings, key=lambda finding: order.index(finding.severity)):
        key, colour = _MARKS[finding.severity]
        where = click.style(words("cli.at-lines", lines=_ranges(finding.lines, words), n=len(finding.lines)), dim=True)
        mark = click.style(words(key), fg=colour)
        yield f"  {mark} {finding_text(finding, words)}{where if finding.lines else ''}"
        for path, value in zip(finding.fields, finding.values, strict=False) if with_values else ():
            yield click.style(f"      {path}: {cut(value, VALUE_WIDTH)}", dim=True)
        if finding.fix:
            after = cut(finding.fix.after, VALUE_WIDTH)
            yield click.style("      " + words("cli.suggestion", field=finding.fix.field, after=after), dim=True)


def finding_text(finding: Finding, words: Words) -> str:
    """The sentence of a finding; a check's is headed by the field it is about, as a person names it.

    One about several fields alike names them at its end.
    """
    text = words(finding.message_key, **finding.params)
    if not finding.fields or not finding.message_key.startswith("check."):
        return text
    from seminar.check.wording import field_label  # the rules come with it: a list of talks needs none

    if finding.is_overall:
        names = dict.fromkeys(
            field_label(path.removesuffix(".zh").removesuffix(".en"), words) for path in finding.fields
        )
        return words("check.with_fields", sentence=text, fields=tuple(names))
    label = field_label(finding.fields[0], words)
    return words("cli.field-sentence", label=label[:1].upper() + label[1:], sentence=text)


def tally(findings: Iterable[Finding], words: Words) -> str:
    """``1 error, 2 warnings`` or the words for nothing found."""
    found = list(findings)
    counts = [(severity, sum(finding.severity is severity for finding in found)) for severity in Severity]
    parts = [words(f"cli.count-{severity.value}", n=n) for severity, n in counts if n]
    return words("label.list-comma").join(parts) if parts else words("cli.nothing-found")
