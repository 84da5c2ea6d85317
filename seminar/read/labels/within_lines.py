"""Labels within a line, behind a value or a sentence: what must be beyond doubt to be one."""

from __future__ import annotations

import re
from typing import Final

from seminar.language import has_han
from seminar.read.labels.hits import LONG, PEOPLE, WHEN, Hit, plausible
from seminar.read.labels.run_on import run_together
from seminar.read.lexicon import LONGEST_LABEL, Lexicon
from seminar.read.persons.name_and_rank import name_and_rank
from seminar.read.persons.person_names import is_zh_name
from seminar.read.persons.posts import grammar

#: What stands behind a label, with its separator.
AFTER: Final = re.compile(r"[\s*_\ufe0f👉】〗］\]」』〕：:︰﹕∶|｜丨]*+")
COLON: Final = re.compile(r"[：:︰﹕∶｜~]")
_STOP: Final = frozenset("。；;！!？?，,、\n")


def labels_inside(text: str, lexicon: Lexicon, begin: int, field: str) -> list[Hit]:
    """The labels of a line from ``begin`` on; ``field`` is the field the line would go on with."""
    hits: list[Hit] = []
    whole = run_together(text, lexicon)
    for match in COLON.finditer(text, begin):
        hit = _ending_at(text, match.start(), begin, lexicon, field, run_on=bool(hits) or begin > 0, whole=whole)
        hit = hit or _of_a_person(text, match.start(), begin, lexicon)
        hit = hit or (_arranged(text, match.start(), begin, lexicon) if len(hits) >= _SEVERAL else None)
        if hit is not None:
            hits.append(hit)
            begin, field = hit.end, hit.field
    return [*hits, *_spread_labels(text, hits, lexicon)]


#: So many labels within a line make it a whole notice.
_SEVERAL: Final = 3
#: ``…三楼303室费用:免费名额:限量30名主办:观云会``: labels of two letters behind the place or the hour.
_ARRANGED: Final = re.compile(r"(费用|名额|对象|报名|主办|承办|协办|语言|备注)\s?$")
_OF_ARRANGEMENTS: Final = frozenset(("registration", "organizer", "language", "notes"))


def _arranged(text: str, colon: int, begin: int, lexicon: Lexicon) -> Hit | None:
    """A short label for fee, seats or organizer that a notice run into one line goes on with."""
    before = max(begin, colon - 4)
    match = _ARRANGED.search(lexicon.folded(text[before:colon]))
    field = lexicon.field_of(match[1]) if match else None
    if match is None or field not in _OF_ARRANGEMENTS:
        return None
    start, end = before + match.start(), AFTER.match(text, colon + 1)
    return Hit(field, text[start:colon].rstrip(), start, end.end() if end else colon + 1, glued=True)


#: ``…11:30地     点  理科楼314``: a label set wide, behind a value and without its colon.
_SPREAD: Final = re.compile(r"(?<=\S)([一-鿿])[ \u3000\xa0]{2,}([一-鿿])[ \u3000\xa0]+(?=\S)")


def _spread_labels(text: str, hits: list[Hit], lexicon: Lexicon) -> list[Hit]:
    found = []
    for match in _SPREAD.finditer(text) if hits else ():
        field = lexicon.labels.get(match[1] + match[2])
        free = not any(hit.start < match.end() and match.start() < hit.end for hit in hits)
        if field in WHEN | {"venue"} and free and plausible(field, text[match.end() :], lexicon):
            found.append(Hit(field, match[1] + match[2], match.start(), match.end(), glued=True))
    return found


#: ``…云溪大学    林远舟研究员简介：``
_NAMED_BIO: Final = re.compile(r"(?<=\s)([一-鿿]{2,3})([一-鿿]{2,8})(?:简介|簡介|简历|簡歷|介绍|介紹)\s?$")
#: ``林远舟 教授  云溪大学    林远舟简介：``: the name told before, alone.
_NAMED_AGAIN: Final = re.compile(r"(?<=[\s。！？])([一-鿿]{2,4})(?:简介|簡介|简历|簡歷|介绍|介紹)\s?$")


def _of_a_person(text: str, colon: int, begin: int, lexicon: Lexicon) -> Hit | None:
    """A label of a biography that names the person with the rank: 林远舟研究员简介."""
    again = _NAMED_AGAIN.search(text, max(begin, colon - 24), colon)
    match = again if again and _told_before(again, begin, lexicon) else None
    match = match or _NAMED_BIO.search(text, max(begin, colon - 24), colon)
    if match is None or (match is not again and name_and_rank(text[match.start() : match.end(2)], lexicon)[1] == ""):
        return None
    end = AFTER.match(text, colon + 1)
    return Hit("bio", match.group().strip(), match.start(), end.end() if end else colon + 1)


def _told_before(match: re.Match[str], begin: int, lexicon: Lexicon) -> bool:
    sentence = match.start() > 0 and match.string[match.start() - 1] in "。！？"
    return is_zh_name(match[1], lexicon) and match[1] in match.string[0 if sentence else begin : match.start()]


def _ending_at(
    text: str, colon: int, begin: int, lexicon: Lexicon, within: str, *, run_on: bool, whole: bool
) -> Hit | None:
    """The longest believable label whose last letter stands before ``colon``.

    ``run_on`` says that the line has labels already: one may then stand glued behind a value (``7:15pmVenue: …``);
    ``whole`` that the line is a whole notice: a label behind a blank is then believed, in small letters too.
    """
    normal, best, n = "", None, colon
    floor = max(begin, colon - 2 * LONGEST_LABEL)
    while n > floor and len(normal) < 24:
        n -= 1
        char = text[n]
        if char.isalnum():
            normal = lexicon.folded(char).casefold() + normal
            if (field := lexicon.labels.get(normal)) and (
                _starts_label(text, n, begin)
                or (whole and text[n - 1 : n] in ("", " "))
                or (run_on and _glued(text, n, colon, begin, field, lexicon))
            ):
                best = (field, n)
        elif char in _STOP or char == ":" or char == "：":
            break
    if best is None:
        return None
    field, start = best
    label = text[start:colon]
    if label.count("(") > label.count(")"):
        return None  # Zoom (Meeting link: …
    closes = label.endswith((")", "）")) and not {"(", "（"} & set(label)
    if closes and text[start - 1 : start] not in ("(", "（", ""):
        return None  # 林远舟（云溪大学）：…
    if text[colon] == "｜" and start > begin and text[start - 1].isalnum():
        return None  # 国际访问学者｜讲座预告
    last = run_on and not text[colon + 1 :].strip() and field in WHEN | {"venue", "abstract", "bio"}  # … Venue:
    apart = whole and within not in LONG and text[start - 1 : start] in (" ", "。", "！", "；") and field in _APART
    if not (last or apart) and not _believable(text, start, colon, begin, field, lexicon, within):
        return None
    if field == "affiliation" and sender(label, text[colon + 1 :], lexicon):
        return None
    end = AFTER.match(text, colon + 1)
    glued = start > 0 and text[start - 1].isalnum()
    return Hit(field, label.strip(), start, end.end() if end else colon + 1, glued=glued)


#: Labels believed behind a blank where the line is a whole notice.
_APART: Final = WHEN | PEOPLE | {"title", "venue", "abstract", "bio", "affiliation", "position", "mode", "organizer"}


def _starts_label(text: str, start: int, begin: int) -> bool:
    """A Latin label begins with a capital and no letter before it; a Chinese one may begin anywhere."""
    if text[start] > "\u2e7f":
        return True
    before = text[start - 1] if start > begin else " "
    return text[start].isupper() and not (before.isascii() and (before.isalnum() or before in "-_/"))


def _glued(text: str, start: int, colon: int, begin: int, field: str, lexicon: Lexicon) -> bool:
    """A capitalised Latin label behind a small letter or a year, before a value of its kind: ``2031Start Time:``."""
    return (
        start > begin
        and (text[start - 1].islower() or (text[start - 1].isdigit() and field in WHEN))
        and text[start].isupper()
        and (text[start + 1 : colon].islower() or field in WHEN)
        and plausible(field, text[colon + 1 : colon + 80], lexicon)
    )


#: Labels believed where the script changes within the value before them.
_SURE_OF_SCRIPT: Final = frozenset(("abstract", "bio", "speaker", "chair", "host"))
#: Those who speak after the talk.
_DISCUSSES: Final = re.compile(r"(?:点评|评议|评论|与谈|对谈|讨论)(?:人|嘉宾)")
#: Labels of a title believed behind a name or an hour, where this much follows.
_TITLES: Final = frozenset(("题目", "主题", "讲题", "題目", "主題", "講題"))
_SHORTEST: Final = 3
#: A text behind a title of the same line is no shorter.
_SHORTEST_TEXT: Final = 80
#: ``（3D`` before ``打印：``: words within a bracket.
_WITHIN: Final = re.compile(r"[（(][^（）()]*[^（）()\s]$")
#: ``… of rain. Abstract: The drops …``: the other long text, behind a sentence.
_OTHER_TEXT: Final = re.compile(r"(?:Abstract|Bio|Biography|Short [Bb]io): (?=[A-Z\"“])")
#: ``Jane Roe speaks on Friday. Title: Ice in Clouds``: the same behind a sentence that no label opens.
_TEXT_BEHIND: Final = re.compile(r"(?:(?:Talk )?Title|Abstract|Bio|Biography|Short [Bb]io): (?=[A-Z\"“‘\d])")
#: What a label may stand behind.
_CLOSED: Final = ("  ", "\t", "\u3000", "。", "。 ", "；", "； ", ";", "|", "）", ")", "】", "》", "\xa0")


#: Around a label in bold or slanted letters.
_MARKS: Final = ("*", "_")


def _believable(text: str, start: int, colon: int, begin: int, field: str, lexicon: Lexicon, within: str) -> bool:
    label, value = text[start:colon], text[colon + 1 : colon + 80]
    before = text[begin:start][-3:]
    letters = sum(char.isalnum() for char in label)
    if field == "noise":
        of_a_word = has_han(before[-1:]) and (not begin or within == "title") and not value.lstrip()[:1].isdigit()
        return letters >= 2 and label[0] > "\u2e7f" and not of_a_word and not _WITHIN.search(text[begin:start])
    if field == "section" and within in PEOPLE and _DISCUSSES.fullmatch(lexicon.folded(label)):
        return True  # 主持人：林远舟点评嘉宾：
    if field in ("series", "talk", "number", "section", "subtitle", "about"):
        return False
    if field in ("abstract", "bio") and text[start - 1 : start] in _MARKS and text[colon + 1 : colon + 2] in _MARKS:
        return True  # **Ice in Clouds***Abstract:*Clouds hold …
    closed = before == "" or before.endswith(_CLOSED)
    closed = closed or (within == "posted" and before[-1:].isdigit())  # 发布时间：2031-05-12题目：
    spaced = closed or before[-1:] in " ，,、.!！"
    spread = label[0] > "\u2e7f" and len(label.strip()) > letters  # 时     间：
    strong = label[0] > "\u2e7f" and (letters >= 4 or (field == "bio" and letters >= 3))
    strong = strong or (spread and letters >= 3 and field in PEOPLE)
    named = label[0] > "\u2e7f" and (letters == 3 or spread)
    if within in LONG:
        behind_chinese = before[-1:] in "。！？" and label[:1].isupper() and text[colon + 1 : colon + 2] == " "
        return (
            (bool(before) and behind_chinese and letters >= 3 and field in _SURE_OF_SCRIPT)  # …。Biography: Jane Roe
            or (before.endswith((". ", "! ", "? ")) and field in WHEN | {"venue"} and plausible(field, value, lexicon))
            or (before.endswith((". ", "! ", "? ")) and field != within and _OTHER_TEXT.match(text, start) is not None)
            or (
                (closed and field not in ("title", "notes", "keywords", "url", "organizer"))
                and (strong or plausible(field, value, lexicon))
            )
            or (strong and field not in ("title", "notes", "organizer"))
            or (
                field in WHEN | {"venue"}
                and letters >= 2
                and label[0] > "\u2e7f"
                and plausible(field, value, lexicon)
                and (within != "abstract" or spaced)
            )
        )
    if label[0] > "\u2e7f" and letters >= 2 and field in _SURE_OF_SCRIPT and re.search(r"[A-Za-z][?!)”]?$", before):
        return True  # Motion of Rain摘要：
    if field == "position" and label[0] > "\u2e7f" and grammar(lexicon).zh_rank.match(lexicon.folded(value.strip())):
        return True  # 单位：云溪大学海洋学院职称：教授
    if label == "学者" and not closed and not has_han(value[:4]):
        return False  # 国际访问学者：Ice in Clouds
    if label in _TITLES and within in PEOPLE | WHEN | {"venue", "affiliation"} and len(value.strip()) > _SHORTEST:
        return True  # 主讲人：林远舟题目：云中的冰
    speaks = label in _TITLES and not within and before.endswith(("主讲，", "报告，", "告会，", "讲座，", "演讲，"))
    if speaks and "，" not in text[colon:]:
        return True  # 由云溪大学林远舟教授主讲，题目：云中的冰
    if label[0] > "\u2e7f":
        return closed or strong or named or (spaced and field != "title") or plausible(field, value, lexicon)
    if closed or plausible(field, value, lexicon):
        return True
    if "\u2e7f" < before[-1:] < "\uff00" and letters >= 5 and label[0].isupper() and field in _SURE_OF_SCRIPT:
        return True  # 文远楼报告厅Abstract：
    if within == "title" and (field == "title" or label[0].islower() or len(text) - colon < _SHORTEST_TEXT):
        return False
    if not within and before.endswith((". ", "! ", "? ")) and _TEXT_BEHIND.match(text, start):
        return True
    # "Speaker: Jane Roe, Harbour College Abstract: …": a run-on line of labels
    return (
        field in ("abstract", "bio", "title")
        and within not in ("", field)
        and before[-1:] == " "
        and letters >= 3
        and text[colon + 1 : colon + 2] == " "
    )


def sender(label: str, value: str, lexicon: Lexicon) -> bool:
    """Whether "From:" gives who sent a mail, not where the speaker is from."""
    return label.strip().casefold() == "from" and ("@" in value or not plausible("affiliation", value, lexicon))
