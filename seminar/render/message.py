"""The talk as a short text for a group chat, in both languages, at most 500 characters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from seminar.bilingual import Bilingual, Lang
from seminar.i18n import words
from seminar.model import Talk
from seminar.render.changes import Change, Kind, changes, kind_of
from seminar.render.clean_text import shortened, web_link
from seminar.render.context import Context, Rendered
from seminar.render.html import fill
from seminar.render.notice import Line, Notice, Row, notice
from seminar.render.notice_text import line_text, titled_blocks

#: The longest message, in characters: more is folded away by chat programs and read by nobody.
LIMIT = 500
#: How needed a line is: 0 is never left out.
_RANKS = {"time": 0, "venue": 1, "online": 2, "speaker": 2, "speakers": 2, "contact": 4, "contacts": 4}
#: What is tried in turn: the longest text of a title or name, and the rank up to which lines stay.
_TRIES = ((200, 9), (200, 3), (120, 3), (120, 2), (90, 2), (120, 1), (90, 1), (60, 1), (40, 1), (24, 1), (24, 0))


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a message. ``fixed`` text is of no use cut short: a time, a passcode, a link.

    ``brief`` says the same in fewer words; it stands in where a line may have less than ``roomy`` characters.
    """

    text: str
    rank: int
    fixed: bool = False
    brief: str = ""
    roomy: int = 200

    def within(self, limit: int) -> str:
        text = self.brief if self.brief and limit < self.roomy else self.text
        return text if self.fixed else shortened(text, limit)


def render(talk: Talk, context: Context) -> Rendered:
    """``message.txt``: what, who, when, where, how to join, and where to read more.

    Where it would be longer than :data:`LIMIT`, titles and names are shortened and lines left out, the least needed
    first; date and hour always stay whole.
    """
    kind = kind_of(talk, context.previous)
    groups = [[*_heads(talk, context, kind)]]
    groups += [[*_items(block, talk, context, kind)] for block in titled_blocks(talk, context)]
    groups += [[*_links(talk, context, kind)]]
    text = ""
    for longest, rank in _TRIES:
        kept = [[item.within(longest) for item in group if item.rank <= rank] for group in groups]
        text = fill("message/message.txt", context, groups=[group for group in kept if group]).strip() + "\n"
        if len(text) <= LIMIT:
            break
    return Rendered("message.txt", "text/plain", text.encode("utf-8"))


def _heads(talk: Talk, context: Context, kind: Kind) -> Iterator[Item]:
    """``【学术报告 Academic talk】观云学术论坛 第 27 期``"""
    what = " ".join(side.text for side in context.phrase(f"message.{kind}").sides())
    shown = notice(talk, context)
    number = next((side.text for side in shown.number), "")
    series = shortened(shown.series[0].text, 40) if shown.series else ""
    yield Item(f"【{what}】{series}{' · ' if series and number else ''}{number}", 0, fixed=True)


def _items(block: Notice, talk: Talk, context: Context, kind: Kind) -> Iterator[Item]:
    lang = block.langs[0]
    for title in block.titles:
        yield Item(line_text(title), 0)
    changed = changes(talk, replace(context, langs=block.langs))
    for change in changed:
        now = _words(change.after, context, lang) or words(context.locales[lang])("message.nothing")
        brief = _labelled(change.labels[0].text, now, context, lang)
        hour = change.key == "time"
        yield Item(_change(change, context, lang), 0 if hour else 1, fixed=hour, brief=brief, roomy=60)
    for row in block.rows:
        rank = _RANKS.get(row.key, 9)
        told = any(row.key.startswith(change.key) for change in changed)
        text = _words(row.lines, context, lang)
        if rank == 9 or told or not text or (kind is Kind.CANCELLATION and row.key not in ("time", "venue")):
            continue
        brief = _words(_briefly(row, talk, block, context).lines, context, lang)
        planned = kind is Kind.CANCELLATION and row.key == "time"
        label = words(context.locales[lang])("message.planned") if planned else row.labels[0].text
        full, short = (_labelled(label, said, context, lang) for said in (text, brief))
        yield Item(full, rank, fixed=row.key in ("time", "online"), brief=short)


def _briefly(row: Row, talk: Talk, block: Notice, context: Context) -> Row:
    """The speakers by name and institution alone; any other row as it is."""
    if row.key not in ("speaker", "speakers"):
        return row
    speakers = tuple(person.replacing(department=Bilingual(), position=Bilingual()) for person in talk.speakers)
    lone = len(context.langs) == 1
    return notice(talk.replacing(speakers=speakers), context, block.langs, fallback=lone).row(row.key) or row


def _words(lines: Iterable[Line], context: Context, lang: Lang) -> str:
    """Lines in a row, without the web addresses, which stand once below both languages."""
    comma = words(context.locales[lang])("notice.list-comma")
    return comma.join(text for line in lines if (text := line_text(_without_web(line))))


def _without_web(line: Line) -> Line:
    return replace(line, links=tuple(link for link in line.links if not web_link(link.text)))


def _labelled(label: str, text: str, context: Context, lang: Lang) -> str:
    return words(context.locales[lang])("notice.labelled", label=label, text=text)


def _change(change: Change, context: Context, lang: Lang) -> str:
    """``时间：现在的时间（原通知：以前的时间）``"""
    say = words(context.locales[lang])
    before, after = (_words(lines, context, lang) or say("message.nothing") for lines in (change.before, change.after))
    return say("message.change", label=change.labels[0].text, before=before, after=after)


def _links(talk: Talk, context: Context, kind: Kind) -> Iterator[Item]:
    """The meeting and the page of the talk, once for both languages."""
    if kind is Kind.CANCELLATION:
        return
    shown = notice(talk, context)
    for key, name, rank in (("online", "join-link", 2), ("url", "url", 3)):
        row = shown.row(key)
        links = [link.text for line in row.lines for link in line.links] if row else []
        label = " ".join(side.text for side in context.label(name).sides())
        for link in links:
            yield Item(f"{label}: {link}", rank, fixed=True)
