"""What one element of a page says by itself: its parts, its names, what a link leads to, what a picture stands for.

The one door to selectolax.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

#: A parsed page, and an element or a text of it.
Tree: TypeAlias = "LexborHTMLParser"
Element: TypeAlias = "LexborNode"
#: Links whose address is what people need, whatever the words say.
_MEETING: Final = re.compile(
    r"https?://[^/\s]*(?:zoom\.|meeting\.tencent|voovmeeting|teams\.(?:microsoft|live)|webex|meet\.google|bilibili)",
    re.I,
)
#: A list of links shows at least so many letters of each.
_SHOWN: Final = 4
#: Pictures of icon sets (Font Awesome, Bootstrap, Material) that stand for a label, and the sign the reader knows.
_ICONS: Final = (
    (re.compile(r"(?:^|[\s_-])(?:map-?marker|map-?pin|location|geo|place|venue)(?:$|[\s_-])", re.I), "📍"),
    (re.compile(r"(?:^|[\s_-])(?:clock|time|schedule)(?:$|[\s_-])", re.I), "🕒"),
    (re.compile(r"(?:^|[\s_-])(?:calendar|date)(?:$|[\s_-])", re.I), "📅"),
    (re.compile(r"(?:^|[\s_-])(?:microphone|mic|speaker-name)(?:$|[\s_-])", re.I), "🎤"),
)
_ICON: Final = re.compile(r"(?:^|\s)(?:fa[bsrl]?|bi|glyphicon|material-icons|mdi|icon|iconfont|ti|oi)(?:$|[\s-])", re.I)
#: Where one of two words set side by side by the page's style ends, and the next begins: ``2031|10:00``, ``time|GP``.
_ENDS: Final = re.compile(r"[\w)）]$")
_BEGINS: Final = re.compile(r"[A-Z\d(（]")
#: Such words are parts of a line, no sentences.
_PART: Final = 60


def parsed(source: str) -> Tree:
    """The page, as a browser would parse it: whatever is wrong with its tags."""
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser(source)


def icon(node: Element) -> str:
    """The sign for what an empty element of an icon set pictures: ``📍`` for ``fa fa-map-marker``; ``""`` for none."""
    said = names(node)
    if node.tag not in ("i", "span", "em") or not _ICON.search(said) or (node.text() or "").strip():
        return ""
    return next((sign for form, sign in _ICONS if form.search(said)), "")


def set_apart(node: Element) -> bool:
    """Whether an element holds nothing but parts with no blank between, which only the page's style sets apart.

    ``<span>12 May 2031</span><span>15:00</span><span>Room 5</span>``; a word that its editor cut in two is none.
    """
    parts = [part for part in children(node) if not part.is_text_node or (part.text() or "").strip()]
    if len(parts) < 2 or any(part.tag != "span" or part.attributes.get("style") for part in parts):
        return False
    if any(child.is_text_node for child in children(node)):
        return False
    words = [(part.text() or "").strip() for part in parts]
    joints = pairwise(words)
    return all(0 < len(word) <= _PART for word in words) and all(
        _ENDS.search(a) and _BEGINS.match(b) and len(a) > 3 for a, b in joints
    )


def children(node: Element) -> Iterator[Element]:
    child = node.child
    while child is not None:
        yield child
        child = child.next


def ancestors(node: Element) -> Iterator[Element]:
    """The elements around one, the nearest first."""
    above = node.parent
    while above is not None:
        yield above
        above = above.parent


def items(node: Element) -> Iterator[Element]:
    """The terms and descriptions of a list; they may stand in groups (HTML Living Standard §4.4.9)."""
    for child in children(node):
        if child.tag == "div":
            yield from (item for item in children(child) if item.tag in ("dt", "dd"))
        elif child.tag in ("dt", "dd"):
            yield child


def names(node: Element) -> str:
    attributes = node.attributes
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}"


def whole_words(node: Element, tag: str) -> str:
    """The words of a link that shows only their beginning (``Ice in Clou…``), as its ``title`` gives them."""
    whole = " ".join((node.attributes.get("title") or "").split()) if tag == "a" else ""
    shown = " ".join((node.text() or "").split()) if whole else ""
    begun = shown.rstrip(".…").rstrip()
    cut_short = shown.endswith(("…", "...")) and len(begun) >= _SHOWN and len(whole) > len(shown)
    return whole if cut_short and whole.startswith(begun) else ""


def number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 4 else 1


def address(node: Element, tag: str) -> str:
    """The address behind a link, where the words do not say it: a meeting to join, somebody's mail."""
    href = (node.attributes.get("href") or "").strip() if tag == "a" else ""
    said = node.text() if href else ""
    if _MEETING.match(href):
        return "" if href in said else href
    mail = href[7:].partition("?")[0] if href.lower().startswith("mailto:") else ""
    return mail if mail and "@" in mail and "@" not in said else ""


def in_both_languages(main: Element) -> Element | None:
    """What holds the text of a page twice, in elements of one kind whose ``lang`` differs; ``None`` for one element."""
    beside = [node for node in children(main.parent) if node.tag == main.tag] if main.parent is not None else []
    return main.parent if len({node.attributes.get("lang") for node in beside}) > 1 else None
