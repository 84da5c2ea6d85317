"""The fields of research a curriculum vitae states."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.language import has_han
from seminar.read.cv.both_languages import fields_in_one_language, rows_in_one_language
from seminar.read.cv.contact import emails_in
from seminar.read.cv.fields_explained import heads_explained_below, heads_of_items, is_outline, is_row_of_fields
from seminar.read.cv.hobbies import are_hobbies, may_be_of_leisure
from seminar.read.cv.rows_of_fields import COMMAS, last_ones, of_row
from seminar.read.cv.sections import Section
from seminar.read.cv.talk_of_fields import (
    clause_on_fields,
    is_phrase_on_fields,
    is_purpose,
    is_sentence_of_fields,
    is_vague,
    list_before_sentence,
    parts_of_sentence,
    within_bracket,
    without_what_it_is_made_of,
    without_words_before,
)
from seminar.read.cv.vocabulary import kind_of, label_field, plain, signs_other
from seminar.read.cv.wrapping import is_running_text, joined, unwrapped
from seminar.read.document import Line

_HAN: Final = re.compile(r"[一-鿿]")
_INTEREST: Final = re.compile(
    r"(?:interested\s+in|\b(?:areas?|fields?)\s+of\s+(?:expertise|research|interest|specialization)\s+(?:include|are|is)\b|\b(?:[Mm]ain|[Cc]urrent|[Ss]cientific|[Kk]ey|[Cc]ore)\s+(?:research\s+)?interests?(?=\s*:)|(?:research\s+)?interests?\s+(?:(?:are|is)\s+(?:mainly\s+|primarily\s+)?(?:focus(?:s?ed)?|cent(?:er|re)d)\s+(?:on|around)|are|is|includes?|lies?\s+in|span|cover|cent(?:er|re)\s+on|focus\s+on)(?:\s+in)?"
    r"|\b[Mm]y\s+research\s+is\s+(?:mainly\s+|primarily\s+|mostly\s+)?(?:on|in|about)|research\s+focus(?:es)?\s+(?:is\s+)?on|(?:research|work|scholarship)\s+(?:looks\s+at|explores|examines|investigates|addresses|encompasses)(?=\s[^.;]{3,120},)(?!\s+(?:how|why|what|whether|the\s+(?:ways?|role|effects?|impact|extent|relation\w*))\b)|research\s+(?:lies\s+(?:at\s+the\s+(?:intersection|interface)\s+of|in)|deals\s+with|spans"
    r"|cent(?:er|re)s\s+on)(?!\s+(?:how|why|what|whether)\b)|\b(?:I|We|[Hh]e|[Ss]he|(?:Dr|Prof)\.?\s\w+)\s+stud(?:y|ies)(?!\s+(?:how|why|what|whether|at|in|with|under|for)\b)|work\s+(?:deals\s+with|focuses\s+on|concerns)|\b(?:lab(?:oratory)?|group|team)\s+(?:studies|investigates|focuses\s+on)(?!\s+(?:how|why|what|whether)\b)|work(?:s|ing)?\s+on|specializ\w+\s+in"
    r"|研究(?:方向|兴趣|领域|方面)(?:主要)?(?:为|是|包括|集中在|集中于|有)?[:：]?|主要研究(?!方向|兴趣|领域|方面|内容|成果)|致力于|专注于|聚焦于?|专攻|主要从事|从事(?!博士后|教学|工作|教育|研究工作))\s*[:：]?\s*(?P<what>[^.;。；]{3,300})",
    re.I,
)
_OF_A_STUDY: Final = re.compile(
    r"(?:研究方向|研究兴趣|研究领域|\bresearch\s+(?:interests?|areas?|fields?|focus))\s*[:：]\s*(?P<what>[^|｜;；。\t]{3,200}?)(?=\s{3,}|[|｜;；。\t]|$)",
    re.I,
)
#: I work on salt; My research: a sentence on its own among the posts
_OF_ONESELF: Final = re.compile(
    r"\s*(?:I|My|[Hh]e|[Ss]he|His|Her|Dr\.?|Prof(?:essor|\.)?|我|本人)(?:\s|的|(?=主要|从事))"
)
#: What a sentence calls the interests, before what it says somebody works on
_NAMED_SO: Final = re.compile(
    r"(?:\w+\s+){0,2}interests?\b|(?:areas?|fields?)\s+of\s|(?:主要)?研究(?:方向|兴趣|领域)", re.I
)
#: 擅长：盐潮、海冰: what a physician is good at, where no field of research is told
_SKILLED: Final = re.compile(
    r"\s*(?:专业|專業|诊疗|診療|主要)?(?:擅长|擅長|特长|特長)(?:领域|方向|疾病)?\s*[:：]\s*(?P<what>[^。]{3,300})"
)
_BULLET: Final = re.compile(
    r"^\s*(?:[•·▪■◦‣*●○–-]|\[\d{1,2}\]|\d{1,2}[.、)）]|[（(](?:\d{1,2}|[ivx]{1,4})[)）]|[ivx]{1,4}[.)](?=\s)|[①-⑳])\s*"
)
#: Not within brackets, 盐与冰（盐潮；海冰）, though one may close that is none: a; b; 2) c
_LISTED: Final = re.compile(
    r"\s*(?:[;；](?!(?!\s{0,4}[\divx]{1,4}[)）])[^(（]{0,80}[)）])|[|•●·\n\t]|\s{3,}|[（(]\d[)）]|[①-⑳]|(?<=[；;。])\d[.、])\s*"
)
#: salt, ice; see the pages before: what a list says of itself
_REMARK: Final = re.compile(r"\s*[;；]\s*(?:see|for\s+details?|cf\.|详见|参见|見|见)[^;；]{0,120}$", re.I)
#: 研究方向：盐潮、海冰。主持国家项目两项: another sentence, on what somebody did
_THEN_ZH: Final = re.compile(
    r"(?<=[^。]{4})。(?=(?:主持|参与|参加|发表|已|共|近|现|曾|先后|承担|获|授权|在|以|作为|担任|讲授|主讲|指导|欢迎|目前|迄今|截至|截止|入选|代表|出版|受))"
)
#: Salt roads – tides · winter ports
_ROW_OF_DASHES: Final = re.compile(r"(?<=\S)\s{1,4}[–—·/-]\s{1,4}(?=\S)")
#: Research Interests beside Research Fields, which are wider
_FIELDS: Final = frozenset(("research fields", "fields", "fields of research", "research areas", "研究领域"))
#: Tides, especially in harbours: the narrower field is a further one
_NARROWER: Final = re.compile(
    r"(?<!\s)\s*+(?:[,，、]\s*+)?(?:(?<![(（])\b(?:especially|in\s+particular|particularly|notably|above\s+all)\b[,:]?\s++(?!(?:in|on|of|for|with|at|to|by|as|when|where)\b)|(?:尤其|特别)是)"
)
_NARROWER_ZH: Final = re.compile(r"[，、]\s*(?:尤其|特别)(?:是|为)(?:对)?")
#: Primary Salt trade, Secondary Ports: which of the fields comes first, without a colon behind it
_RANKED_BEHIND: Final = re.compile(
    r"[.,;]?\s+(?=(?:Primary|Secondary|Tertiary|Major|Minor|Main|Further|Other)(?:\s+fields?)?:\s)"
)
_RANKED: Final = re.compile(r"(?:Primary|Secondary|Tertiary|Major|Minor|Main|Further)(?:\s+fields?)?:?\s+(?=[A-Z])")
_LEAD: Final = re.compile(
    r"^(?:and|以及|和|及|主要包括|包括|包含|涵盖|including|[Ii]n\sparticular,?|e\.g\.)\s*(?=[\sA-Z一-鿿])|^and\s+|^\d{1,2}[.、)）]\s*|^[-–*•●]\s*"
)
#: salt roads (including Winter Roads (WR) and tolls): what a field is made of, in a sentence
_ASIDE: Final = re.compile(
    r"\s?[(（](?:including|incl\.|such\sas|e\.g\.|包括|包含|例如|如)(?:[^()（）]|[(（][^()（）]{0,60}[)）]){1,300}[)）]"
)
_AND_ON: Final = re.compile(r",?\s+and\s+on\s+")
_SUBLABEL: Final = re.compile(r"^[^:：,，、;；]{2,20}[:：]\s*")
#: Winter Philosophy: Jane Roe: a field and the one thing in it, alone in its section
_FIELD_OF_ONE: Final = re.compile(
    r"(?!Primary|Secondary|Tertiary|Major|Minor|Main|Further|Other|Current|Fields?|Topics?|Areas?|Keywords?)"
    r"[A-Z][a-z]+(?:\s[A-Z][a-z]+){1,2}:\s[A-Z][^,;:]{3,60}"
)
_END: Final = re.compile(
    r"(?:等)?(?:前沿|热点|相关)?(?:方面|领域|方向)?的?(?:相关)?(?:(?:教学|整理|教育|开发|应用|临床)[与和及])?(?:研究)?(?:[与和及](?:整理|教学|开发|应用|翻译))?(?:工作)?$"
)
#: 图数据；导师：沈若水
_NOT_OF_INTEREST: Final = re.compile(
    r"\s*(?:(?:合作)?导师|指导教师|(?:co-?)?(?:advis|supervis)[eo]rs?|gpa|排名)\s*[:：]", re.I
)
#: 从事骨科临床工作三十余年，擅长手术: what of a life is no field
_NO_FIELD: Final = re.compile(r"[余多\d]年$|^etc\.?$|=|\b(?:h|i10)-?index\b|^(?:擅长|主持|先后|发表|担任|主编)")
_SENTENCE: Final = re.compile(
    r"(?<=[^\W\d_]{3})\.\s+(?=(?:I|My|He|His|She|Her|We|Our|They|Their|This|Currently|At|In)\s)"
)
#: 盐与冰（盐潮；海冰）: what a field is made of
_WITHIN: Final = re.compile(r"（[^（）]{0,60}）|\([^()]{0,60}\)")
#: Letters of a line of fields that may go on in the next one.
_WIDE: Final = 65
_LONGEST: Final = 1_000
#: 盐潮与海冰 港口冬季交通 沿海盐路: fields with nothing but blanks between them
_SPACED: Final = re.compile(
    r"(?:[A-Za-z\d-]{0,12}[一-鿿]{3,20}[A-Za-z\d-]{0,12}\s{1,2}){1,11}[A-Za-z\d-]{0,12}[一-鿿]{3,20}"
)
#: Salt Roads  Winter Tides (WT)      Ports: fields parted by what icons stood before them
_FIELD_IN_ROW: Final = r"[A-Z][^\s,;:.]*(?:\s[^\s,;:.]+){0,6}"
_ROW_OF_GAPS: Final = re.compile(rf"{_FIELD_IN_ROW}(?:\s{{2,40}}{_FIELD_IN_ROW}){{1,6}}")
#: • Salt roads: how salt comes to the quays; a field, and a phrase or a sentence on it without commas
_EXPLAINED: Final = re.compile(
    r"\W{0,4}[A-Z][^:,;.]{2,60}:\s(?:(?:[Hh]ow|[Ww]hat|[Ww]hy|[Uu]nderstanding|[Dd]eveloping|[Uu]sing|[Ss]tudying|[Tt]he)\s[^,;]{6,200}"
    r"|[A-Za-z](?:[\w'’-]*\s){5,40}[\w'’-]+\.)$"
)
#: **Topic:** salt
_TOPIC: Final = re.compile(r"[\W_]{0,6}topics?\b", re.I)
#: Keywords: Salt roads, tides; 关键词：…, below sentences on them
_KEYWORDS: Final = re.compile(r"(?:key\s?words?|关键[词字]|關鍵[詞字])\s?[:：]\s*(?P<what>.+)", re.I)
#: • 盐潮：面向港口发展测量方法，包括…: an item with a sentence on it, commas and all
_EXPLAINED_BELOW: Final = re.compile(r"(?:[•·▪■◦‣*●○–-]|\d{1,2}[.、)）])\s*[^:：。]{2,40}[:：]\W*[^:：]{20,}[。.]\W*$")
#: 盐潮与海冰、港口冬季交通、…: a wide row of fields that ends within one of them
_AMID_ROW: Final = re.compile(r"^(?=.{30})[^。:：]{0,200}、[^、。，；:：\s]{1,14}(?<=[一-鿿])$")
_JOINED: Final = re.compile(r"\s(?:and|&)\s")
#: A longer piece is a sentence, not a field.
_MOST_WORDS: Final = 9
_MOST_HAN: Final = 24


def interests_of(parts: Sequence[Section]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The fields in order and the lines they stand in: from their own section, else from a sentence about them."""
    begun = next((at for at, part in enumerate(parts) if part.kind in {"education", "employment"}), len(parts))
    of_projects = sum(map(_tells_topic, parts)) > 1
    for part in sorted([*parts[:begun], *sorted(parts[begun:], key=_is_beside_post)], key=_is_wide):
        if part.kind == "interests" and not (_is_of_leisure(part) or (of_projects and _tells_topic(part))):
            lines = [line for line in part.lines if line.text.strip() and not emails_in(line.text[:400])][:20]
            items = fields_in_one_language(_section_items(rows_in_one_language(lines)))
            if items:
                return tuple(dict.fromkeys(items)), tuple(line.number for line in lines)
    return _told_elsewhere(parts)


def _is_wide(part: Section) -> bool:
    """Whether a section is headed by the fields of a discipline, where another one has the interests."""
    return part.heading is not None and plain(part.heading.text) in _FIELDS


def _is_beside_post(part: Section) -> bool:
    """Whether fields stand behind a label within a line, as those of one post or study do: "Topics: salt, ice"."""
    return part.heading is not None and any(line.number == part.heading.number for line in part.lines)


def _tells_topic(part: Section) -> bool:
    """Whether a label within a line tells a topic, which is of one project where others have theirs: "Topic: salt"."""
    return part.heading is not None and _TOPIC.match(part.heading.text) is not None and _is_beside_post(part)


def _is_of_leisure(part: Section) -> bool:
    """Whether a section headed "Interests" alone tells what somebody does at home: Chess, hiking, amateur radio."""
    heading = plain(part.heading.text) if part.heading else ""
    return may_be_of_leisure(heading) and are_hobbies(
        _section_items([line for line in part.lines if line.text.strip()][:20])
    )


def _told_elsewhere(parts: Sequence[Section]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The fields a sentence names, or those beside the first study that names its own: 博士 | 研究方向：盐路、海港."""
    sentences = [
        (match, line.number)
        for part in parts
        if part.kind in {"about", "head", "contact", "employment"} or _is_of_no_list(part)
        for line in unwrapped(part.lines)
        if part.kind != "employment" or _OF_ONESELF.match(line.text)
        for match in _INTEREST.finditer(_ASIDE.sub("", line.text[:5_000]))
    ]
    for match, number in sorted(sentences, key=lambda each: (_NAMED_SO.match(each[0][0]) is None, each[1])):
        if items := _told(match["what"]):
            return tuple(dict.fromkeys(items)), (number,)
    for part in parts:
        for line in part.lines if part.kind in {"head", "contact", "about"} else ():
            told = f"{line.label}：{line.text}" if line.label else line.text
            if (skilled := _SKILLED.match(told[:1_000])) and (items := _told(skilled["what"])):
                return tuple(dict.fromkeys(items)), (line.number,)
    for part in parts:
        for line in part.lines if part.kind == "education" else ():
            if (named := _OF_A_STUDY.search(line.text[:1_000])) and (items := _told(within_bracket(named["what"]))):
                return tuple(dict.fromkeys(items)), (line.number,)
    return (), ()


def _is_of_no_list(part: Section) -> bool:
    """Whether no list knows the heading of a section, which may tell of the research: "What I do"."""
    heading = part.heading.text if part.heading else ""
    return part.kind == "other" and kind_of(heading) is None and not signs_other(heading)


def _section_items(lines: Sequence[Line]) -> list[str]:
    texts = [line.text.strip() for line in lines]
    if sum(_RANKED.match(text) is not None for text in texts) > 1:
        lines = [replace(line, text=_RANKED.sub("", text, count=1)) for line, text in zip(lines, texts, strict=True)]
    if keywords := next((match["what"] for text in texts if (match := _KEYWORDS.match(text[:_LONGEST]))), None):
        return _items(keywords, alone=True)
    if told_below := heads_explained_below(lines):
        return _kept(told_below)
    if (
        len(texts) > 1
        and all(map(_EXPLAINED_BELOW.match, texts[1:]))
        and (said := _INTEREST.search(texts[0][:_LONGEST]))
    ):
        return _told(said["what"])  # a sentence on all of them, with a list of sentences on each
    blocks: list[str] = []
    bulleted = (
        bool(texts) and sum(_BULLET.match(text) is not None for text in texts) > 1 and bool(_BULLET.match(texts[0]))
    )
    for line in lines:
        text = line.text.strip()
        if blocks and not _BULLET.match(text) and (bulleted or _goes_on(blocks[-1], text)):
            blocks[-1] = joined(blocks[-1], text)
        else:
            blocks.append(text)
    whole = " ".join(blocks)
    if len(blocks) > 1 and is_running_text(whole[:5_000]) and not any(map(_BULLET.match, blocks)):
        # sentences over several lines, none of which is a field
        if (match := _INTEREST.search(whole[:5_000])) or not is_phrase_on_fields(whole):
            return _told(match["what"]) if match else []
        blocks = [whole]
    named = [_SUBLABEL.match(_BULLET.sub("", block, count=1)) is not None for block in blocks]
    if len(blocks) > 1 and all(map(_EXPLAINED.match, blocks)):
        return _kept([block.partition(":")[0] for block in (_BULLET.sub("", each, count=1) for each in blocks)])
    if len(told := heads_of_items(blocks)) > 1:
        return _kept(told)
    if is_outline(blocks):
        return _kept([block.partition(":")[0] for block in (_BULLET.sub("", each, count=1) for each in blocks)])
    if bulleted and any(map(is_row_of_fields, blocks)):
        # • tides, salt roads, winter ports, locks; above • harbour ice, quays;
        blocks = [_BULLET.sub("", block, count=1).rstrip(" .;；。") for block in blocks]
        return [item for block in blocks for item in _items(block, alone=False)]
    mixed = any(named) and not all(named) and all(map(_BULLET.match, blocks))
    fields = [block for at, block in enumerate(blocks) if not _leads_to_items(blocks[at : at + 2])]
    return [item for block in fields for item in _items(block, alone=len(fields) == 1, mixed=mixed)]


def _leads_to_items(blocks: Sequence[str]) -> bool:
    """Whether a line names no field, but leads to the items below it: My current interests include:"""
    first, *below = blocks
    led = bool(below) and _BULLET.match(below[0]) is not None and first.endswith((":", "："))
    return led and not (_BULLET.match(first) or _INTEREST.search(first))


def _goes_on(before: str, text: str) -> bool:
    return (
        before[-1] in "-‐,，、;；"
        or before.endswith((" and", " of", " in", " for", "和", "与"))
        or (text[0].islower() and re.search(r"[,;]", before) is not None and len(before) > 40)
        or _is_cut(before, text)
        or (_AMID_ROW.search(before[:_LONGEST]) is not None and re.search(r"[、。]|等$", text) is not None)
    )


def _is_cut(before: str, text: str) -> bool:
    """Whether a wide line of fields between commas ends within one of them: "tides, ice, winter" above "Ports"."""
    before = before[:_LONGEST]
    commas = before.count(",")
    # of fields in capitals, a capital begins another one
    small = all(piece.strip()[:1].islower() for piece in before.split(","))
    wide = len(before) >= _WIDE and commas > 1 and before[-1].isalnum()
    return wide and small and not re.search(r"[:.]", before + text[:40])


def _items(text: str, *, alone: bool, mixed: bool = False) -> list[str]:
    """The fields one line or paragraph lists; ``alone`` where the section has no other.

    In a ``mixed`` list some fields stand alone, and some before a colon with narrower ones behind it.
    """
    text = _REMARK.sub("", _THEN_ZH.split(text[:2_000], maxsplit=1)[0])
    text = _RANKED_BEHIND.sub("; ", _listed_first(text))
    if match := _INTEREST.search(text):
        listed = list_before_sentence(text[: match.start()])
        return [*(_items(listed, alone=True) if listed else ()), *_told(match["what"])]
    if alone and is_sentence_of_fields(text):
        return _told(text.rstrip(" ."))
    bulleted = _BULLET.match(text) is not None and not alone
    text = _ROW_OF_DASHES.sub("; ", text) if _is_row(text) else text
    if alone and not _LISTED.search(text.strip()) and _NARROWER.search(text, 1):
        # salt tolls, especially quays, locks and ferries: the narrower fields are a list with commas as well
        return _kept([part for piece in _NARROWER.split(text) for part in of_row(piece)])
    text = _NARROWER.sub("; ", text)
    pieces = [piece for piece in _LISTED.split(_BULLET.sub("", text, count=1)) if piece.strip()]
    if mixed and (field := _SUBLABEL.match(pieces[0] if pieces else "")):
        return _kept([field[0].rstrip(":： "), *(part for piece in pieces for part in _of_label(piece))])
    if _ROW_OF_GAPS.fullmatch(text.strip()):
        return _kept(re.split(r"\s{2,}", text.strip()))
    if len(pieces) == 1 and not bulleted and _SPACED.fullmatch(text.strip(" 。")):
        return _kept(text.split())
    if len(pieces) > 1 or bulleted:
        return _kept([part for piece in pieces for part in _of_label(piece)])
    if alone and _FIELD_OF_ONE.fullmatch(text.strip()) and label_field(text.partition(":")[0]) is None:
        return _kept([text])
    commas = [part for piece in pieces for part in COMMAS.split(_SUBLABEL.sub("", piece))]
    # where a field between commas is of two things, the last one is as well
    if (len(commas) > 1 or alone) and not any(map(_JOINED.search, commas[:-1])):
        commas[-1:] = last_ones(commas[-1]) if commas else []
    return _kept(commas)


def _is_row(text: str) -> bool:
    """Whether dashes alone part the fields: Salt roads – tides – winter ports; one dash begins a subtitle."""
    return len(_ROW_OF_DASHES.findall(text.strip())) > 1 and not re.search(r"[,;:，；、：|]", text)


def _listed_first(text: str) -> str:
    """A list without the sentences about the person behind it: "Salt; ice. I read Dutch and Latin." """
    head = _SENTENCE.split(text, maxsplit=1)[0]
    return head if head != text and re.search(r"[,;]", head) and not _INTEREST.search(text) else text


def _of_label(piece: str) -> list[str]:
    """The fields of a piece of a list: what stands behind "Primary:" is a list itself."""
    bare = _SUBLABEL.sub("", piece)
    if _NOT_OF_INTEREST.match(piece):
        return []
    return COMMAS.split(bare) if bare != piece else [piece]


def _told(text: str) -> list[str]:
    """The fields a sentence names; the last two are joined by a word."""
    if is_purpose(text):
        return []
    text = without_what_it_is_made_of(clause_on_fields(text[:2_000]))
    if len(parts := parts_of_sentence(text)) > 1 or parts[0] != text:
        return [field for part in parts for field in _told(part)]
    if not has_han(text) and len(both := _AND_ON.split(text)) > 1:
        # "on mosses and lichens and on their names": "and" alone joins what is one field
        return _kept_of_sentence([part for piece in both for part in COMMAS.split(re.sub(r"^on\s+", "", piece))])
    if (narrower := _NARROWER_ZH.search(text)) and narrower.start():
        return [*_told(text[: narrower.start()]), *_told(text[narrower.end() :])]
    commas = [part for piece in _LISTED.split(text) for part in COMMAS.split(piece)]
    if sum("与" in field for field in commas[:-1]) and "与" in commas[-1] and has_han(text):
        return _kept_of_sentence(
            [*commas[:-1], *_END.sub("", commas[-1]).split("以及")]
        )  # 与 stands within a field here, and joins none
    if commas and has_han(commas[-1]):
        commas[-1] = _END.sub("", commas[-1])  # before 的研究与整理 is taken for two fields
    commas = [without_words_before(field) for field in commas]
    commas[-1:] = last_ones(re.split(r"(?:,\s*)?\b(?:with|where|which|especially|as well as)\b", commas[-1])[0])
    if commas and has_han(commas[-1]):
        commas[-1] = _END.sub("", commas[-1])
    return _kept_of_sentence(commas)


def _closed(item: str) -> str:
    """An item without a bracket at its end that it does not open, and without 等 behind the last of a list."""
    while item[-1:] in {")", "）"} and item.count("(") + item.count("（") < item.count(")") + item.count("）"):
        item = item[:-1].strip(" .。")
    return re.sub(r"(?<=[一-鿿]{2})等$", "", item)


def _kept_of_sentence(pieces: Sequence[str]) -> list[str]:
    """The fields of a sentence, which has articles where a list of fields as it stands has none to spare."""
    return _kept([without_words_before(piece) for piece in pieces])


def _kept(pieces: Sequence[str]) -> list[str]:
    items = [_closed(_LEAD.sub("", piece.strip()).strip(" .。:：,，、;；(（*_")) for piece in pieces]
    if any(len(item.split()) > _MOST_WORDS or len(_HAN.findall(_WITHIN.sub("", item))) > _MOST_HAN for item in items):
        items = [item for item in items if len(item.split()) <= _MOST_WORDS // 2 and not has_han(item)]
        return items if len(items) > 2 else []
    items = [item for item in items if not is_vague(item)]
    return [item for item in items if 2 <= len(item) <= 80 and "@" not in item and not _NO_FIELD.search(item)]
