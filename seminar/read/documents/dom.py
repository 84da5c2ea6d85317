"""The text of a page in blocks, as a browser lays them out (HTML Living Standard §15.3; CSS Text 3 §4.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from seminar.read.documents import grid, nodes
from seminar.read.documents.nodes import Element, Tree
from seminar.read.documents.refusal import DocumentError
from seminar.read.documents.tables import listed

#: Elements inside each other, as parsed; saved pages stay under 80.
DEPTH_LIMIT = 160

_DROPPED = frozenset(
    (
        *("script", "style", "noscript", "template", "svg", "iframe", "head", "nav", "aside", "button"),
        *("select", "input", "textarea", "object", "canvas", "audio", "video", "map", "title", "meta", "link"),
        *("xml", "dialog", "rt", "rp", "-comment", "!doctype", "v:shapetype"),
    )
)
_BLOCKS = frozenset(
    (
        *("address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"),
        *("hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td"),
        *("tfoot", "th", "thead", "tr", "ul", "menu"),
    )
)
_NOISE = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|submenu|bread-?crumbs?|crumbs?|pos|weizhi|foot(?:er)?|copyright|side-?bar|"
    r"cookies?|banner|share|social|related|recommend\w*|prev|next|prevnext|pager|pagination|toolbar|comments?|login|search|skip|"
    r"visually-hidden|sr-only|screen-reader-text|rich_media_tool|rich_media_meta_list|qr_code\w*|topbar|topnav|friendlinks?|"
    r"advert\w*|ads?|ranking|backtop)(?:$|[\s_-])",
    re.I,
)
#: A side bar holds links; what is only called a side, the Chinese half of a page say, may hold the text.
_SIDE = re.compile(r"(?:^|[\s_-])side(?:$|[\s_-])", re.I)
_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "menu"))
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(?:header|footer|comment-list)", re.I)
_TITLED = re.compile(r"(?:^|[\s_-])\w*(?:title|headline)\w*(?:$|[\s_-])", re.I)
_LABEL = re.compile(r"(?:^|[\s_-])(?:label|key|term)(?:$|[\s_-](?!inline|above|hidden|below))", re.I)
#: Where the usual site builders keep the text of a page; the first that holds text wins.
_MAIN = (
    "#js_content",
    "#vsb_content",
    ".v_news_content",
    ".wp_articlecontent",
    ".article-content",
    ".entry-content",
    ".post-content",
    "article",
    "main",
    "[role=main]",
)
_MAIN_LENGTH = 60
#: An article beside the longest with so many letters and no link is a part of the text; with one it leads elsewhere.
_TELLS = 16
_EAST = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60"
#: CSS Text 3 §4.1.3: a line break in the source between two East Asian characters is no space.
_EAST_BREAK = re.compile(rf"(?<=[{_EAST}])[ \t]*[\r\n]+[ \t]*(?=[{_EAST}])")
_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the page. ``linked``: it is nothing but links. ``main``: it stands in the part that holds the text.

    ``titled``: the page marks it as a title. ``row`` numbers the talks of a table that lists talks.
    """

    text: str
    label: str | None = None
    heading: int = 0
    linked: bool = False
    main: bool = False
    titled: bool = False
    row: int | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the page the walk is."""

    main: bool = False
    heading: int = 0
    titled: bool = False
    pre: bool = False
    link: bool = False


@dataclass(slots=True)
class _Size:
    """How much text stands in an element, how much of it as links, in how many, and whether the main part is in it."""

    text: int = 0
    linked: int = 0
    links: int = 0
    main: bool = False

    @property
    def plain(self) -> int:
        return self.text - self.linked


_NOTHING = _Size()


class Page:
    """A parsed page: its blocks in order, what it calls itself, and how many elements were left out."""

    def __init__(self, source: str, name: str) -> None:
        tree = nodes.parsed(source)
        titles = tree.css("title")
        self.title = " ".join(titles[0].text().split()) if titles else ""
        self.pictures = bool(tree.css("img"))
        self.left_out = 0
        self.blocks: list[Block] = []
        self._name = name
        self._sizes: dict[int, _Size] = {}
        self._talks = 0
        self._pieces: list[str] = []
        self._linked = 0
        if (body := tree.body) is not None:
            self._whole = self._measure(body, link=False, depth=0)
            self._main = self._find_main(tree)
            self._block(body, _Place())

    def _measure(self, node: Element, *, link: bool, depth: int) -> _Size:
        if depth > DEPTH_LIMIT:
            raise DocumentError("documents.too-deep", name=self._name)
        size = _Size()
        for child in nodes.children(node):
            if child.is_text_node:
                length = len((child.text_content or "").strip())
                size.text += length
                size.linked += length if link else 0
            elif child.tag not in _DROPPED:
                inner = self._measure(child, link=link or child.tag == "a", depth=depth + 1)
                size.text += inner.text
                size.linked += inner.linked
                size.links += inner.links + (child.tag == "a" and inner.text > 0)
        self._sizes[node.mem_id] = size
        return size

    def _size(self, node: Element) -> _Size:
        return self._sizes.get(node.mem_id, _NOTHING)

    def _find_main(self, tree: Tree) -> int | None:
        """The element that holds the text: the first of the known ones with a fair share of what is no link."""
        for selector in _MAIN:
            found = max(tree.css(selector), key=lambda node: self._size(node).plain, default=None)
            if found is not None:
                found = nodes.in_both_languages(found) or self._whole_text(found, tree)
            if found is not None and self._size(found).plain >= max(_MAIN_LENGTH, 0.3 * self._whole.plain):
                above: Element | None = found
                while above is not None:
                    if (size := self._sizes.get(above.mem_id)) is not None:
                        size.main = True
                    above = above.parent
                return found.mem_id
        return None

    def _whole_text(self, article: Element, tree: Tree) -> Element:
        """What holds an article and others, where a page sets abstract and speaker as articles of their own."""
        if article.tag != "article":
            return article
        above = [node for node in nodes.ancestors(article) if node.tag not in ("body", "html")]
        at = {node.mem_id: n for n, node in enumerate(above)}
        nearest: list[int] = []
        for other in tree.css("article"):
            size = self._size(other)
            around = [node.mem_id for node in nodes.ancestors(other)]
            if size.plain >= _TELLS and not size.links and article.mem_id not in (other.mem_id, *around):
                nearest += [at[each] for each in around if each in at][:1]
        return above[min(nearest)] if nearest else article

    def _node(self, node: Element, place: _Place) -> None:
        tag = node.tag or ""
        if node.is_text_node:
            self._say(node.text_content or "", place)
        elif tag == "br":
            self._flush(place)
        elif tag in _DROPPED or self._leaves_out(node, tag, place):
            pass
        elif tag == "table" and (rows := self._rows(node)):
            self._table(rows, place)
        elif tag == "dl" and node.css_first("dt") is not None:
            self._definitions(node, place)
        elif (value := self._value(node)) is not None:
            self._flush(place)
            self._add(self._inner(value), place, label=self._inner(node))
        elif tag in _BLOCKS:
            self._block(node, self._within(node, tag, place))
        else:
            self._inline(node, tag, place)

    def _within(self, node: Element, tag: str, place: _Place) -> _Place:
        """The place inside a block element."""
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            place = replace(place, heading=int(tag[1]), titled=tag in ("h1", "h2"))
        elif 0 < self._size(node).text <= 200 and _TITLED.search(nodes.names(node)):
            place = replace(place, titled=True)
        return replace(place, pre=True) if tag == "pre" else place

    def _block(self, node: Element, place: _Place) -> None:
        place = replace(place, main=place.main or node.mem_id == self._main)
        self._flush(place)
        skipped: int | None = None
        apart = nodes.set_apart(node)
        for child in nodes.children(node):
            if child.mem_id != skipped:
                self._node(child, place)
            if apart:
                self._flush(place)
            if (value := self._value(child)) is not None:
                skipped = value.mem_id
        self._flush(place)

    def _inline(self, node: Element, tag: str, place: _Place) -> None:
        place = replace(place, link=place.link or tag == "a", main=place.main or node.mem_id == self._main)
        if whole := nodes.whole_words(node, tag):
            self._say(whole, place)
            return
        if sign := nodes.icon(node):
            self._say(f"{sign} ", place)
            return
        for child in nodes.children(node):
            self._node(child, place)
        if address := nodes.address(node, tag):
            self._say(f" {address} ", replace(place, link=False))

    def _leaves_out(self, node: Element, tag: str, place: _Place) -> bool:
        """Whether an element is part of the page around the text: hidden, a menu, a list of links."""
        size = self._size(node)
        if size.main:
            return False
        listing = tag in _BLOCKS and size.links >= 3 and size.linked >= (0.8 if place.main else 0.6) * size.text
        if not (listing or self._hidden(node) or self._around(node, tag, place)):
            return False
        if size.text and tag in _BLOCKS:
            self._flush(place)
            self.left_out += 1
            if listing and self.blocks and self.blocks[-1].heading > 1:
                self.blocks.pop()  # the heading of that list
        return True

    def _hidden(self, node: Element) -> bool:
        attributes = node.attributes
        return "hidden" in attributes or _HIDDEN.search(attributes.get("style") or "") is not None

    def _around(self, node: Element, tag: str, place: _Place) -> bool:
        """Whether tag, role or class say that an element is not the text, and it is not most of the page after all."""
        role = (node.attributes.get("role") or "").lower()
        named = tag == "footer" or role in _ROLES or _NOISE.search(nodes.names(node)) is not None
        named = named or (
            _SIDE.search(nodes.names(node)) is not None and 4 * self._size(node).linked >= self._size(node).text
        )
        if tag == "header":
            named = not place.main and node.css_first("h1") is None
        return named and self._size(node).plain <= 0.5 * self._whole.plain

    def _value(self, node: Element) -> Element | None:
        """The element beside a label, where the page's classes say ``label`` (Drupal's fields and their like)."""
        if node.is_text_node or not _LABEL.search(nodes.names(node)) or not grid.is_short(self._inner(node)):
            return None
        beside = node.next
        while beside is not None and beside.is_text_node and not (beside.text_content or "").strip():
            beside = beside.next
        return beside if beside is not None and self._size(beside).text else None

    def _rows(self, table: Element) -> list[list[grid.Cell]]:
        """The cells of a table of facts; nothing for a table that only frames."""
        if table.css_first("table table") is not None or self._size(table).text == 0:
            return []
        rows = [
            [
                grid.Cell(
                    self._inner(cell),
                    nodes.number(cell.attributes.get("colspan")),
                    nodes.number(cell.attributes.get("rowspan")),
                )
                for cell in nodes.children(row)
                if cell.tag in ("td", "th")
            ]
            for row in table.css("tr")
        ]
        if listed(whole := grid.unfolded(rows)) is not None or grid.is_calendar(whole):
            return rows
        wide = [cells for cells in grid.labels_repeated(rows) if len([cell for cell in cells if cell]) > 1]
        return rows if wide and 2 * sum(grid.is_short(cells[0]) for cells in wide) > len(wide) else []

    def _table(self, rows: list[list[grid.Cell]], place: _Place) -> None:
        self._flush(place)
        whole = grid.unfolded(rows)
        if (table := listed(whole)) is not None:
            for text in (*table.above, *table.notes):
                self._add(text, place)
            for talk in table.talks:
                self._talks += 1
                for line in talk:
                    self._add(line.text, place, label=line.label, row=self._talks)
        elif grid.is_calendar(whole):
            for cells in whole:
                self._add(" | ".join(grid.one_line(cell) for cell in cells if cell), place)
        else:
            for cells in grid.labels_repeated(rows):
                for entry in grid.entries(cells):
                    self._add(entry.text, place, label=entry.label)

    def _definitions(self, node: Element, place: _Place) -> None:
        self._flush(place)
        label: str | None = None
        for item in nodes.items(node):
            text = self._inner(item)
            if item.tag == "dt":
                label = text
            elif text:
                self._add(text, place, label=label if label and grid.is_short(label) else None)

    def _inner(self, node: Element) -> str:
        """The text of an element by itself, a line for each of its blocks."""
        pieces, linked, blocks = self._pieces, self._linked, self.blocks
        self._pieces, self._linked, self.blocks = [], 0, []
        for child in nodes.children(node):
            if not (child.tag == "table" and not child.is_text_node):
                self._node(child, _Place(main=True))
            else:
                self._block(child, _Place(main=True))
        self._flush(_Place())
        text = "\n".join(f"{block.label}：{block.text}" if block.label else block.text for block in self.blocks)
        self._pieces, self._linked, self.blocks = pieces, linked, blocks
        return text

    def _say(self, text: str, place: _Place) -> None:
        if place.pre:
            first, *further = text.split("\n")
            self._pieces.append(first)
            for line in further:
                self._flush(place)
                self._pieces.append(line)
            return
        text = _EAST_BREAK.sub("", text)
        self._pieces.append(_SPACE.sub(" ", text))
        self._linked += len(text.strip()) if place.link else 0

    def _flush(self, place: _Place) -> None:
        text = _SPACE.sub(" ", "".join(self._pieces)).strip(" \xa0\u200b\ufeff\u2028")
        linked = bool(text) and self._linked >= 0.9 * len(text) and "@" not in text and "://" not in text
        self._pieces, self._linked = [], 0
        if text.strip():
            self.blocks.append(Block(text, None, place.heading, linked, place.main, place.titled))

    def _add(self, text: str, place: _Place, *, label: str | None = None, row: int | None = None) -> None:
        if text.strip():
            named = grid.one_line(label).rstrip(":： ") if label else None
            self.blocks.append(Block(text.strip(), named or None, 0, False, place.main, False, row))
