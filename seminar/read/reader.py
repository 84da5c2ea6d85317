"""Document → drafts: labels, headings, paragraphs, running text, in this order of trust."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final, TypeAlias

from seminar.model import DEFAULT_TIMEZONE
from seminar.read import shared_texts
from seminar.read.assemble import assemble
from seminar.read.document import Document, Line, from_text, with_even_blanks
from seminar.read.draft import Draft
from seminar.read.labels import glued_pages
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, Segment, segments
from seminar.read.lexicon import Lexicon
from seminar.read.lists import (
    day_blocks,
    days_of_all,
    digests,
    front_matter,
    glued_programmes,
    hour_rows,
    hours_below,
    hours_of_all,
    language_halves,
    list_headings,
    moment_blocks,
    named_blocks,
    numbered_talks,
    people_over_lives,
    said_of_all,
    series_told,
    session_papers,
    set_layouts,
    speaker_before_title,
    speaker_lists,
    stack_lists,
    talks,
    titles_below_names,
    titles_over_speakers,
    told_abstracts,
    told_lists,
    told_lives,
    visit_lines,
)
from seminar.read.lists.days_meant import month_first_in
from seminar.read.pages import (
    calendar_mails,
    mail_heads,
    page_heads,
    source_lines,
    talk_systems,
    typst_lines,
    wiki_lines,
)
from seminar.read.pages.plain_lines import plain
from seminar.read.pauses import is_called_off, is_pause
from seminar.read.records import agendas, bare_rows, key_lines, torn_data
from seminar.read.records.structured import structured
from seminar.read.rows import (
    cell_lines,
    comma_rows,
    fallen_tables,
    grid,
    headed_items,
    heading_talks,
    listed_talks,
    one_line_talks,
    paired_lines,
    paragraph_rows,
    programmes,
)
from seminar.read.summaries import summary_among_the_lines

#: The segments of each row of a table, and the places of its lines.
Table: TypeAlias = tuple[tuple[tuple[Segment, ...], ...], frozenset[int]]


def read_text(
    text: str,
    name: str = "-",
    *,
    reference: datetime,
    timezone: str = DEFAULT_TIMEZONE,
    lexicon: Lexicon | None = None,
) -> tuple[Draft, ...]:
    """The talks in a pasted text; see :func:`read_document`."""
    return read_document(from_text(text, name), reference=reference, timezone=timezone, lexicon=lexicon)


def read_document(
    document: Document, *, reference: datetime, timezone: str = DEFAULT_TIMEZONE, lexicon: Lexicon | None = None
) -> tuple[Draft, ...]:
    """The talks a document announces, in order; an empty tuple where it announces none.

    ``reference`` (aware) is when the document is read: dates without a year are looked for from then on, or from the
    posting date where there is one. ``timezone`` is the IANA name for hours without a zone. Nothing is raised for any
    text; what was not understood is in each draft's ``leftovers``.
    """
    lexicon = lexicon or Lexicon.load()
    document = summary_among_the_lines(with_even_blanks(document), lexicon)
    data = structured(document.lines, lexicon)
    groups: Sequence[Sequence[Segment]] = data.groups if data is not None else ()
    listed = _below_the_card(document, lexicon) if len(groups) <= 1 else None
    if listed is not None:
        document, groups = listed
    elif data is not None:
        document = replace(document, findings=(*document.findings, *data.findings))
        groups = agendas.told_apart(groups, document.lines)
        groups = [group for group in groups if not (_is_open(group, lexicon) or agendas.is_break(group))] or groups
    else:
        document, groups = _of_text(document, lexicon)
        groups = told_lives.handed_out([tuple(group) for group in groups], lexicon)
    if document.month_first is None:
        document = replace(document, month_first=month_first_in(groups))
    drafts = _drafts(groups, document, partial(assemble, lexicon=lexicon, reference=reference, timezone=timezone))
    return shared_texts.given_back(drafts, groups, document.lines)


def _drafts(
    groups: Sequence[Sequence[Segment]], document: Document, drafted: Callable[..., Draft | None]
) -> list[Draft]:
    """The draft of each group; the lines of one that is no talk are left over with the talk behind it, or the last."""
    drafts: list[Draft] = []
    waiting: list[int] = []
    last: tuple[Sequence[Segment], list[int]] | None = None
    for group, lines in zip(groups, _answered_for(groups, len(document.lines)), strict=True):
        own = [*waiting, *lines]
        draft = drafted(group, document, own)
        waiting = own if draft is None else []
        if draft is not None:
            drafts.append(draft)
            last = group, own
    if waiting and last is not None and (draft := drafted(last[0], document, [*last[1], *waiting])) is not None:
        drafts[-1] = draft
    return drafts


def _below_the_card(document: Document, lexicon: Lexicon) -> tuple[Document, Sequence[Sequence[Segment]]] | None:
    """A page whose card stands over a list, as a text; ``None`` where below the card is one talk, in no table.

    A card whose title names a series is no talk's own: what stands below it is read as a text, too.
    """
    lines = front_matter.opened(document.lines, lexicon)
    if lines is None or (front_matter.is_of_a_meeting(document.lines, lexicon) and not _holds_talks(lines, lexicon)):
        return None
    below, groups = _of_text(replace(document, lines=lines), lexicon)
    whole = replace(below, lines=front_matter.restored(below.lines, document.lines))
    listed = len(groups) > 1 or grid.rows(below.lines, lexicon) is not None
    whose = any(s.field in ("title", "speaker") and s.text.strip() for s in groups[0])
    return (whole, groups) if listed or (whose and front_matter.names_a_series(lines, lexicon)) else None


def _holds_talks(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Whether talks stand in rows, or each under the name of its speaker, a number or a marked title."""
    rooms = (
        named_blocks.told_apart,
        numbered_talks.titled,
        titles_over_speakers.told_apart,
        people_over_lives.told_apart,
    )
    return _table(lines, lexicon) is not None or any(told(lines, lexicon) != tuple(lines) for told in rooms)


#: What makes lines of a text that is pasted as the source of something else.
_AS_MEANT: Final = (
    typst_lines.plain,
    calendar_mails.plain,
    plain,
    page_heads.marked,
    torn_data.mended,
    glued_programmes.apart,
    hours_below.turned,
    key_lines.labelled,
    mail_heads.labelled,
    source_lines.plain,
    wiki_lines.plain,
)


def _of_text(document: Document, lexicon: Lexicon) -> tuple[Document, Sequence[Sequence[Segment]]]:
    """The segments of each talk of a document that is no data, and the document with its lines as they are read."""
    lines = document.lines
    for room in _AS_MEANT:
        lines = room(lines)
    lines = set_layouts.told_apart(lines, lexicon)
    lines = hour_rows.told_apart(day_blocks.told_apart(visit_lines.told_apart(lines, lexicon), lexicon), lexicon)
    lines = titles_below_names.told_apart(named_blocks.told_apart(lines, lexicon), lexicon)
    lines = numbered_talks.titled(talk_systems.told_apart(glued_pages.apart(lines, lexicon)), lexicon)
    lines = people_over_lives.told_apart(titles_over_speakers.told_apart(lines, lexicon), lexicon)
    lines = speaker_before_title.told_apart(lines, lexicon)
    digest = digests.told_apart(lines, lexicon)
    document = replace(document, lines=digest.lines)
    if digest.starts:
        groups = digests.split(segments(digest.lines, lexicon, without=digest.others), digest.starts)
        told = hours_of_all.with_the_hour(said_of_all.shared(groups), lexicon)
        return document, _with_series(_item_by_item(told, lexicon), lexicon)
    table = _table(document.lines, lexicon)
    if table is None:
        document = replace(document, lines=bare_rows.cells_apart(document.lines))
    groups = _groups(document.lines, table, lexicon)
    if language_halves.of_one_talk(groups, lexicon):
        groups = (segments(document.lines, lexicon),)
    return document, _with_series(_item_by_item(groups, lexicon), lexicon)


def _item_by_item(groups: Sequence[tuple[Segment, ...]], lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    """The talks of a text, those that are told item by item under one label apart."""
    return tuple(part for group in groups for part in speaker_lists.split(group, lexicon))


def _answered_for(groups: Sequence[Sequence[Segment]], count: int) -> list[list[int]]:
    """The lines each talk answers for: its own, up to the next talk; what all share, the first one."""
    owner: dict[int, int] = {}
    rows = [[segment for segment in group if segment.structured and segment.glued] for group in groups]
    for n, group in [*enumerate(rows), *enumerate(groups)]:  # a row owns its lines, though all may see them
        for segment in group:
            for span in (*segment.spans, *([segment.mark] if segment.mark else ())):
                owner.setdefault(span.index, n)
    found: list[list[int]] = [[] for _ in groups]
    current = 0
    for index in range(count):
        current = owner.get(index, current)
        if groups:
            found[current].append(index)
    return found


def _table(lines: Sequence[Line], lexicon: Lexicon) -> Table | None:
    """The talks a text tells in rows, and the places of the rows; ``None`` where it has none."""
    for room in (
        comma_rows,
        grid,
        cell_lines,
        fallen_tables,
        paragraph_rows,
        one_line_talks,
        programmes,
        bare_rows,
        headed_items,
        listed_talks,
        heading_talks,
        paired_lines,
    ):
        found: Table | None = room.rows(lines, lexicon)
        if found is not None:
            return found
    return None


def _groups(lines: Sequence[Line], table: Table | None, lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    """The segments of each talk of a text, those of its table among them."""
    if table is None:
        told = segments(lines, lexicon)
        groups = talks.split(without) if (without := said_of_all.without_pauses(told)) != told else (told,)
        groups = groups if len(groups) > 1 else talks.split(told)
        groups = (
            tuple(group for group in groups if not _is_off(group, lexicon)) or groups if len(groups) > 1 else groups
        )
        if len(groups) > 1:
            return hours_of_all.with_the_hour(said_of_all.shared(_under_their_hours(groups, lines, lexicon)), lexicon)
        stacks = stack_lists.split(groups[0], lexicon)
        apart = moment_blocks.split(lines, lexicon) if len(stacks) > 1 else ()
        held = sum(not any(is_pause(segment.text) for segment in stack) for stack in stacks)
        # some of them have blank lines within, or are breaks
        stacks = apart if len(apart) > len(stacks) or len(stacks) > held <= len(apart) > 1 else stacks
        groups = hours_of_all.with_the_hour(said_of_all.shared(stacks), lexicon)
        groups = told_lists.split(groups[0]) if len(groups) == 1 else groups
        found = session_papers.split(lines, lexicon) or moment_blocks.split(lines, lexicon) if len(groups) == 1 else ()
        return hours_of_all.with_the_hour(said_of_all.shared(found), lexicon) if found else groups
    records, used = table
    records = tuple(record for record in records if not _is_pause(record, lexicon)) or records
    around = segments(lines, lexicon, without=used)
    if days_of_all.tell_hours_alone(records):
        around = tuple(days_of_all.day_of_all(segment) for segment in around)
    elif not any(segment.field in WHEN for record in records for segment in record):
        around = tuple(days_of_all.days_of_the_meeting(segment) for segment in around)
    elif days_of_all.tell_their_days(records):
        around = days_of_all.spans_of_all(around)
    around = (*shared_texts.said_of_the_list(around, records), *series_told.told(around))
    if not any(hours_of_all.has_hour(segment) for record in records for segment in record if segment.field in WHEN):
        usual = tuple(hours_of_all.told_by(around, lexicon))
        around = (*around, *(told for told in usual if told.field != "venue"))
        records = tuple(hours_of_all.with_the_place(record, usual) for record in records)
    return told_abstracts.handed_out(around, records)


def _under_their_hours(
    groups: tuple[tuple[Segment, ...], ...], lines: Sequence[Line], lexicon: Lexicon
) -> tuple[tuple[Segment, ...], ...]:
    """Talks parted by their labels, or, where no label tells an hour, by the hours they stand under."""
    told = {
        segment.index
        for group in groups
        for segment in group
        if segment.field in WHEN and hours_of_all.has_hour(segment)
    }
    if len(told) >= len(groups) - 1:
        return groups
    found = moment_blocks.split(lines, lexicon)
    timed = all(any(hours_of_all.has_hour(segment) for segment in talk if segment.field in WHEN) for talk in found)
    return found if timed and len(found) >= max(_ENOUGH_HOURS, len(groups) - 1) else groups


#: A list under its hours has so many talks.
_ENOUGH_HOURS: Final = 3


def _is_off(group: Sequence[Segment], lexicon: Lexicon) -> bool:
    """Whether a talk of a list does not take place, as its title says first, or nothing is known of it yet."""
    told = [segment.text.strip() for segment in group if segment.field in ("title", "speaker") and segment.text.strip()]
    open_slot = len(told) > 1 and all(lexicon.holds("placeholders", text) for text in told)
    return open_slot or any(is_called_off(segment.text) for segment in group if segment.field == "title")


def _is_open(record: Sequence[Segment], lexicon: Lexicon) -> bool:
    """Whether a record of a list holds a day free: nobody speaks yet, and nothing is told."""
    told = [segment.text.strip() for segment in record if segment.field in _TOLD and segment.text.strip()]
    return all(lexicon.holds("placeholders", text.strip(" \"'")) for text in told)


#: What a record tells of a talk itself.
_TOLD: Final = frozenset(("title", "talk", "speaker", "abstract", "bio"))


def _is_pause(record: Sequence[Segment], lexicon: Lexicon) -> bool:
    """Whether a row of a table stands for a pause, or for a week nothing is known of."""
    told = [s.text.strip() for s in record if s.field in ("title", "talk", "speaker", "abstract") and s.text.strip()]
    if any(is_called_off(s.text) for s in record if s.field in ("title", "talk")):
        return True
    pauses = [text for text in told if is_pause(text)]
    return len(pauses) == len([text for text in told if not lexicon.holds("placeholders", text)]) and (
        bool(pauses) or not any(s.text.strip() for s in record if s.field in ("abstract", "bio", "affiliation"))
    )


def _with_series(groups: Sequence[tuple[Segment, ...]], lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    """The talks of a list, each with the series the line above them all names, where it names none itself."""
    above = groups[0] if len(groups) > 1 else ()
    series = list_headings.named(above, lexicon) or [told for told in series_told.told(above) if told.field == "series"]
    # a line only the first talk has is its own
    of_all = [told for told in series if all(any(s.index == told.index for s in group) for group in groups)]
    names = {(s.index, s.text) for s in of_all}
    return tuple(
        group
        if any(s.field == "series" for s in group)
        else (*of_all, *(s for s in group if s.field != FREE or (s.index, s.text) not in names))
        for group in groups
    )
