"""Several talks in one document: which segments belong to which talk, and what all of them share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.bilingual import Lang
from seminar.dates import parse_when
from seminar.language import side_of
from seminar.read import texts
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.hits import LONG, WHEN
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.labels.slots import hour_of
from seminar.read.record import bare, variant
from seminar.read.unlabelled.stack_kinds import tells_when

#: Fields that tell one talk from the next.
_TELLING: Final = ("title", "speaker")
_OPENING: Final = ("title", "speaker", "time", "date", "when_where", "start", "venue", "host", "chair")

#: What a list says once, behind its last talk, and means for all of them.
_FOR_ALL: Final = frozenset(
    ("date", "venue", "organizer", "host", "chair", "contact", "mode", "meeting_id", "passcode", "link")
)

#: Who is told of all talks stands behind what is told of the last one.
_PEOPLE_OF_ALL: Final = frozenset(("host", "chair", "contact"))
_ENOUGH: Final = 2
_OF_ITS_OWN: Final = frozenset(("title", "speaker", "time", "date", "when_where", "start", "abstract", "bio"))

_CLOCK: Final = re.compile(r"\d{1,2}[:：]\d\d|\d\s?[ap]\.?m\b|\d[点點时時]", re.IGNORECASE)
#: A day in a heading: ``2031-04-30``, ``4月30日``, ``30 April``, ``Apr. 30``.
_DAY: Final = re.compile(
    r"\d{1,4}[-./年月]\d{1,2}|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}\b"
    r"|\b\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
)


def split(segments: Sequence[Segment]) -> tuple[tuple[Segment, ...], ...]:
    """The segments of each talk; what stands before the first talk is handed to every one of them.

    A document holds several talks where a title *and* a speaker (or a time) come again with another value in the
    same language: a title in the other language, or a page that says its speaker twice, is one talk.
    """
    segments = _days_apart(_headings_apart(segments))
    if len(blocks := _by_blocks(segments)) > 1:
        return _cut(segments, _starts(segments, blocks))
    if titled := _under_headings(segments) or _under_names(segments):
        return _cut(segments, titled)
    changes = {name: _changes(segments, name) for name in _OPENING}
    titles, speakers = len(changes["title"]), len(changes["speaker"])
    times = max(len(changes[name]) for name in _OPENING[2:6])
    timed = titles > 1 and times > 1 and times >= titles and _on_several_days(segments)
    if not ((titles > 1 and speakers > 1) or timed or (speakers > 2 and times > 2)):
        headed = _headed(segments)
        return _cut(segments, headed) if len(headed) > 1 else (tuple(segments),)
    count = max(titles, speakers) if min(titles, speakers) > 1 else max(titles, speakers, times)
    # the talk begins with the label that is the first of those that come again
    every = {name: at for name, at in changes.items() if len(at) >= count and (name in _TELLING or len(at) > 1)}
    repeated = every or {name: at for name, at in changes.items() if len(at) >= max(2, count - 1)}
    if not repeated:
        return (tuple(segments),)
    told = min(at[0] for name, at in changes.items() if name in _TELLING and at)
    for name, at in repeated.items():
        if name not in _TELLING and len(at) > count and at[0] < told:
            repeated[name] = at[1:]  # the day of all of them, above the first
    opening = min(repeated.values(), key=lambda at: at[0])
    return _cut(segments, _starts(segments, opening))


def _starts(segments: Sequence[Segment], opening: Sequence[int]) -> list[int]:
    """Where the talks begin, each with its heading."""
    starts = [_with_heading(segments, at) for at in opening]
    if not any(start < at for start, at in zip(starts[1:], opening[1:], strict=True)):
        starts[0] = opening[0]  # the other talks have no heading: what stands above the first one is for all
    return starts


def _by_blocks(segments: Sequence[Segment]) -> list[int]:
    """Where the paragraphs begin that tell a talk each, whatever languages they are in; empty where they do not.

    Each has one speaker, one title and a day or hour behind labels or on a line of its own, no two the same moment.
    """
    if not segments:
        return []
    starts = [at for at in range(len(segments)) if at == 0 or _last(segments[at - 1]) + 1 < segments[at].index]
    ends = [*starts[1:], len(segments)]
    talks: list[int] = []
    moments, told = set(), set()
    for start, end in zip(starts, ends, strict=True):
        block = segments[start:end]
        fields = [segment.field for segment in block]
        if not {"speaker", "title"} & set(fields):
            continue
        if not talks and "speaker" not in fields:
            continue  # the subject of a mail
        moment = _moment(segments, start, block)
        if fields.count("speaker") != 1 or fields.count("title") != 1 or moment is None:
            return []
        talks.append(start)
        moments.add(moment)
        told.add(tuple(sorted(bare(segment.text) for segment in block if segment.field in _TELLING)))
    return talks if len(moments) == len(talks) == len(told) else []


def _moment(segments: Sequence[Segment], start: int, block: Sequence[Segment]) -> tuple[object, ...] | None:
    """Month, day and hour a paragraph tells, the day perhaps in the heading right above it.

    ``None`` for no hour, where no line at its head is the day alone (the hour is then told once for all).
    """
    told = [segment.text for segment in block if segment.field in WHEN]
    told += [segment.text for segment in block if segment.field == FREE and _CLOCK.search(segment.text)]
    if not told and block[0].field == FREE and tells_when(first := block[0].text.strip(" ◎●■◆*#")):
        day = parse_when(first, reference=ANY_DAY).day
        return None if day is None else ((day.month, day.day), None)
    when = parse_when(" ".join(told)[:300], reference=ANY_DAY)
    above = segments[start - 1] if start else None
    if told and when.day is None and above is not None and above.field == FREE and _DAY.search(above.text):
        when = parse_when(" ".join([above.text, *told])[:300], reference=ANY_DAY)
    return (when.day and (when.day.month, when.day.day), when.clock) if when.clock else None


def _last(segment: Segment) -> int:
    """The place of the last line of a segment."""
    return segment.spans[-1].index if segment.spans else segment.index


def _on_several_days(segments: Sequence[Segment]) -> bool:
    """Whether two labels tell days or hours that cannot be those of one talk."""
    days, clocks = set(), set()
    for segment in segments:
        if segment.field not in WHEN:
            continue
        when = parse_when(segment.text[:200], reference=ANY_DAY)
        days |= {(when.day.month, when.day.day)} if when.day else set()
        clocks |= {when.clock} if when.clock else set()
    return len(days) > 1 or len(clocks) > 1


#: ``【云溪大讲堂】（2031-26）云中的冰``: what each heading of a list begins with.
_BANNER: Final = re.compile(r"\s*[【\[《][^【】\[\]《》]{2,24}[】\]》]")


def _headings_apart(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments, a text that ran on over a blank line into the heading of the next talk cut before it.

    Such headings begin with the same words in brackets as the first line of the list.
    """
    first = next((segment for segment in segments if segment.field == FREE), None)
    banner = _BANNER.match(first.text) if first is not None else None
    if banner is None:
        return segments
    return [part for segment in segments for part in _before_banner(segment, banner.group().strip())]


def _days_apart(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments, a text that ran on over a blank line into the day of the next talk cut before it.

    Such a day is alone on the last line of the text, as one is above the first talk.
    """
    first = next((at for at, segment in enumerate(segments) if segment.field in _TELLING), 0)
    if not any(map(_is_day, segments[:first])):
        return segments
    found: list[Segment] = []
    for segment in segments:
        last = segment.spans[-1] if len(segment.spans) > 1 and segment.field in LONG else None
        day = Segment(FREE, spans=(last,)) if last and last.index > segment.spans[-2].index + 1 else None
        if day is not None and _is_day(day):
            found += [replace(segment, spans=segment.spans[:-1]), day]
        else:
            found.append(segment)
    return found


def _before_banner(segment: Segment, banner: str) -> Sequence[Segment]:
    spans = segment.spans
    at = next((n for n, span in enumerate(spans) if n and span.text.lstrip().startswith(banner)), None)
    if at is None or segment.field not in LONG:
        return (segment,)
    return (replace(segment, spans=spans[:at]), *(Segment(FREE, spans=(span,)) for span in spans[at:]))


def _under_headings(segments: Sequence[Segment]) -> list[int]:
    """The places of titles that are headings, in whatever languages, with another speaker below each of them."""
    # 分享主题 alone, as a heading over the list, is the title of none
    found = [at for at, s in enumerate(segments) if s.field == "title" and s.heading and s.text.strip()]
    if len(found) < _ENOUGH:
        return []
    ends = [*found[1:], len(segments)]
    who = [
        {bare(segment.text) for segment in segments[at:end] if segment.field == "speaker" and segment.text.strip()}
        for at, end in zip(found, ends, strict=True)
    ]
    apart = all(len(names) == 1 for names in who) and len(set().union(*who)) == len(found)
    return found if apart else []


def _under_names(segments: Sequence[Segment]) -> list[int]:
    """The places of speakers that are headings, below most of whom a title stands and below none two."""
    found = [at for at, s in enumerate(segments) if s.field == "speaker" and s.heading and s.text.strip()]
    if len(found) <= _ENOUGH:
        return []
    ends = [*found[1:], len(segments)]
    titles = [[s.field for s in segments[at:end]].count("title") for at, end in zip(found, ends, strict=True)]
    return found if max(titles) == 1 and sum(titles) >= len(titles) - 1 else []


def _headed(segments: Sequence[Segment]) -> list[int]:
    """The places of the headings of talks: of one rank, a day in each, and directly below them the title's label."""
    found = [
        at
        for at, (segment, below) in enumerate(pairwise(segments))
        if segment.field == FREE and segment.heading and below.field == "title" and below.text.strip()
        if _DAY.search(segment.text)
    ]
    return found if len({segments[at].heading for at in found}) == 1 else []


def _cut(segments: Sequence[Segment], starts: Sequence[int]) -> tuple[tuple[Segment, ...], ...]:
    """The segments from each start to the next, with what stands above the first and what the last says for all."""
    shared = tuple(segments[: starts[0]])
    ends = [*starts[1:], len(segments)]
    groups = [tuple(map(_own_hour, segments[start:end])) for start, end in zip(starts, ends, strict=True)]
    groups = _under_days(groups)
    if all(any(segment.field == "title" for segment in group) for group in groups):
        # what stands above them is the title of none, as the subject of a mail
        above = {"title", "speaker"} if _told_again(shared, groups) else {"title"}
        shared = tuple(replace(s, field=NOISE) if s.field in above else s for s in shared)
    elsewhere = {segment.field for group in groups[:-1] for segment in group}
    last = max((at for at, s in enumerate(groups[-1]) if s.field in _OF_ITS_OWN), default=0)
    foot = tuple(
        s
        for at, s in enumerate(groups[-1])
        if s.field in _FOR_ALL and s.field not in elsewhere and not (at < last and s.field in _PEOPLE_OF_ALL)
    )
    if not (WHEN & (elsewhere | {s.field for s in shared})):
        told = max((at for at, s in enumerate(groups[-1]) if s.field in _OF_ITS_OWN - WHEN), default=0)
        foot += tuple(s for s in groups[-1][told + 1 :] if s.field in WHEN - _FOR_ALL)
    return tuple((*shared, *group, *(foot if n < len(groups) - 1 else ())) for n, group in enumerate(groups))


def _told_again(shared: Sequence[Segment], groups: Sequence[Sequence[Segment]]) -> bool:
    """Whether a list of speakers stands above talks each of which names its own: they are told twice."""
    listed = sum(s.field == "speaker" and bool(s.text.strip()) for s in shared)
    return listed > 1 and all(any(s.field == "speaker" and s.text.strip() for s in group) for group in groups)


def _under_days(groups: Sequence[tuple[Segment, ...]]) -> list[tuple[Segment, ...]]:
    """The talks below headings that are days alone, each with the day above it, where it tells none itself."""
    first = next((at for at, segment in enumerate(groups[0]) if segment.field not in (FREE, NOISE)), 0)
    if not any(map(_is_day, groups[0][:first])):
        return list(groups)
    found: list[tuple[Segment, ...]] = []
    day: Segment | None = None
    for group in groups:
        first = next((at for at, segment in enumerate(group) if segment.field not in (FREE, NOISE)), 0)
        own = next((segment for segment in reversed(group[:first]) if _is_day(segment)), None)
        behind = [segment for segment in group[first:] if _is_day(segment)]
        kept = tuple(segment for segment in group if segment not in behind)
        if own is None and day is not None and not any(_tells_a_day(s) for s in group if s.field in WHEN):
            kept = (day, *kept)
        found.append(kept)
        day = behind[-1] if behind else own or day
    return found


def _is_day(segment: Segment) -> bool:
    """Whether an unlabelled line is a day and no hour: ``MONDAY 14 OCTOBER``."""
    if segment.field != FREE or len(segment.text) > _HEADING or not tells_when(segment.text.strip(" *#")):
        return False
    when = parse_when(segment.text, reference=ANY_DAY)
    return when.day is not None and when.clock is None


def _tells_a_day(segment: Segment) -> bool:
    return parse_when(segment.text[:200], reference=ANY_DAY).day is not None


def _own_hour(segment: Segment) -> Segment:
    """``第一场 14:00-15:00`` over the labels of a talk, as its time."""
    told = hour_of(segment.text) if segment.field == FREE and len(segment.spans) == 1 else None
    if told is None:
        return segment
    ((start, end), (span,)) = told, segment.spans
    hour = replace(span, start=span.start + start, end=span.start + end, text=segment.text[start:end])
    return replace(segment, field="time", spans=(hour,))


def _changes(segments: Sequence[Segment], name: str) -> list[int]:
    """The places where a field comes with a value it did not have before in that language."""
    seen: dict[Lang | None, list[str]] = {}
    places = []
    for at, segment in enumerate(segments):
        if segment.field != name or not segment.text.strip():
            continue
        text = texts.short(segment.text)[:200]
        side = side_of(text) if name in _TELLING else None
        key = bare(text)
        known = seen.setdefault(side, [])
        alike = variant if name not in WHEN else str.__eq__  # 12 March and 19 March are one letter apart
        if not key or any(key in other or other in key or alike(key, other) for other in known):
            continue
        before = segments[at - 1] if at and name in _TELLING else None
        paired = before is not None and before.field == name and side_of(texts.short(before.text)[:200]) is not side
        if paired or (not known and any(values for values in seen.values() if values is not known)):
            known.append(key)  # the other language of what was said before
            continue
        known.append(key)
        places.append(at)
    return places


#: A heading is no longer.
_HEADING: Final = 70


def _with_heading(segments: Sequence[Segment], at: int) -> int:
    """The start of a talk with the unlabelled lines directly above its first label."""
    begin = at
    if segments[at].heading:
        return at
    while begin > 0 and segments[begin - 1].field in (FREE, NOISE) and at - begin < 3:
        above = segments[begin - 1]
        apart = _last(above) + 1 < segments[begin].index
        if (apart or begin < at) and (len(above.text) > _HEADING or (apart and begin < at and not _is_day(above))):
            break  # the text of the talk before
        begin -= 1
        if segments[begin].heading:
            break
    return begin
