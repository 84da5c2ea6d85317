"""Chinese pages in one line: the menu of the site, the way to the page, its heading, its stamp, the notice, the foot.

``首页学院概况师资队伍…当前位置:首页>>讲座>>正文云中的冰2031-06-27报告人：林远舟…上一条：…``
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from seminar.read.document import Line
from seminar.read.lexicon import Lexicon

#: A line shorter than this has lost no breaks.
_SHORTEST: Final = 160
#: How far the menu may reach, and the heading behind it.
_MENU: Final = 400
_HEADING: Final = 200
#: Words of a menu at least, and letters between two of them that no list has at most.
_ENOUGH: Final = 5
_GAP: Final = 10
_WAY: Final = re.compile(r"(?:当前位置|您?所在的?位置|您的位置|您现在的位置)(?:是)?\s?[:：]\s?")
_CRUMB: Final = re.compile(r"\s?[>»›]{1,2}\s?(?P<name>正文|[一-鿿]{2,10})")
_STAMP: Final = re.compile(
    r"\s*(?:(?:发布者|发布人|作者|编辑|责任编辑|来源|供稿|审核)\s?[:：]\s?[一-鿿]{2,4}(?![一-鿿])"
    r"|(?:发布者|发布人|作者|编辑|责任编辑)\s?[:：]\s?[一-鿿]{2,3}(?=发布|浏览|点击|访问|来源|日期|时间|20\d\d)"
    r"|(?:发布时间|发布日期|发表时间|更新时间|日期)?\s?[:：]?\s?20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d\d(?::\d\d)?)?"
    r"|(?:浏览次数|访问量|点击次数|点击量|点击数|阅读次数|阅读量|浏览量)\s?[:：]?\s?\d{0,7}次?)"
)
_FOOT: Final = re.compile(
    r"上一[条篇]\s?[:：]|下一[条篇]\s?[:：]|【关闭】|【打印】|\[关闭\]|分享\s?[:：]|分享到|师德师风监督|版权所有"
    r"|copyright\s?©|[京津沪渝苏浙粤鲁辽吉黑冀晋豫皖赣闽鄂湘川贵云陕甘青琼桂蒙藏宁新]icp备",
    re.IGNORECASE,
)
#: What the reader passes over: a label that says so.
_PASSED: Final = "Tags"


def apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with such a page cut into its parts, lines of the same number; any other line as it is."""
    return tuple(
        part
        for line in lines
        for part in (
            _parts(line, lexicon)
            if len(line.text) >= _SHORTEST and line.label is None and "首页" in line.text[:_MENU]
            else (line,)
        )
    )


def _parts(line: Line, lexicon: Lexicon) -> Iterator[Line]:
    text = line.text
    end = _menu_end(text, lexicon)
    stamp = _first_stamp(text, end) if end else None
    if stamp is None:
        yield line
        return
    behind = stamp.end()
    while again := _STAMP.match(text, behind):
        behind = again.end()
    foot = _FOOT.search(text, behind)
    close = foot.start() if foot is not None else len(text)
    yield replace(line, text=text[:end], label=_PASSED)
    if heading := text[end : stamp.start()].strip():
        yield replace(line, text=heading)
    yield replace(line, text=text[stamp.start() : behind].strip(), label=_PASSED)
    yield replace(line, text=text[behind:close])
    if text[close:].strip():
        yield replace(line, text=text[close:], label=_PASSED)


def _first_stamp(text: str, begin: int) -> re.Match[str] | None:
    """The stamp behind the heading; ``None`` where none stands near."""
    return next((m for m in _STAMP.finditer(text, begin, begin + _HEADING) if m.group().strip()), None)


def _menu_end(text: str, lexicon: Lexicon) -> int:
    """Where the menu and the way to the page end; 0 where the text begins with neither."""
    way = _WAY.search(text, 0, _MENU)
    if way is not None:
        return _behind_the_way(text, way.end(), lexicon)
    end = count = 0
    for word in _words(lexicon).finditer(text, 0, _MENU):
        if word.start() - end > _GAP:
            break
        end, count = word.end(), count + 1
    return end if count >= _ENOUGH else 0


def _behind_the_way(text: str, at: int, lexicon: Lexicon) -> int:
    """Where the way to the page ends that begins at ``at``: ``首页>>讲座>>正文``, ``首页学术活动``."""
    words = _words(lexicon)
    while word := words.match(text, at):
        at = word.end()
    name = ""
    while crumb := _CRUMB.match(text, at):
        known = words.match(text, crumb.start("name"))
        if crumb["name"].startswith("正文"):
            at = crumb.start("name") + 2
            break
        whole = text[crumb.end() : crumb.end() + 2].lstrip()[:1] in (">", "»", "›")
        name = crumb["name"] if whole else known.group() if known else crumb["name"][:4]
        at = crumb.start("name") + len(name)
    return at + len(name) if name and text.startswith(name, at) else at


@cache
def _words(lexicon: Lexicon) -> re.Pattern[str]:
    """The words of menus, and the ways they name lists of talks, the longest first."""
    known = {word for name in ("menus", "generic") for word in lexicon.words[name] if len(word) > 1}
    return re.compile("|".join(map(re.escape, sorted(known, key=len, reverse=True))), re.IGNORECASE)
