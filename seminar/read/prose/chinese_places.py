"""Where a talk is and what it is called, in running Chinese text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from seminar.read.labels.units import Unit
from seminar.read.lexicon import Lexicon
from seminar.read.prose.chinese import sentences
from seminar.read.prose.places import Place
from seminar.read.prose_words import chinese

_HAN: Final = "一-鿿㐀-䶿"
_CLOCK: Final = re.compile(r"\d{1,2}\s*[:：点时]|[上下]午|晚上|晚间|中午|[一二两三四五六七八九十]点")
_ROOM: Final = re.compile(r"\d|[一二三四五六七八九]楼|会议室|报告厅|教室|礼堂|讲堂|会堂|[厅堂]|(?<![验究研])室")
_QUOTED: Final = re.compile(
    r"[“《「『\"【](?=[^”》」』\"】]{3})([^“《》「」『』\"【】”]{0,160}(?:(?:《[^《》]{1,60}》|“[^“”]{1,60}”)[^“”《》「」『』\"]{0,60})?)"
    r"[”》」』\"】]"
)
#: Behind a quoted title: it is a talk's. Behind a quoted name of a series or of something printed: it is none.
_REPORT: Final = re.compile(
    r"\s*(?:为题|为主题|[的之]?(?:主题|专题|学术|专场|精彩|线上|特邀|免费|公开|公众)*(?:报告|讲座|演讲|分享|授课|讲课|汇报)(?!会|厅)"
    r"|[—-]{1,2}[^，。；《“]{0,14}(?:公开课|讲座|报告|演讲|分享))"
)
_NO_TITLE: Final = re.compile(
    r"\s*(?:系列|第\s?[\d一二三四五六七八九十百]+|一[书文]|杂志|期刊|主编|作者|讲坛|论坛|沙龙|学术周|等[刊期])"
)

#: ``“云中的冰”——《雨记》没讲完的故事。``: a title that goes on behind what it quotes, to the end of the sentence.
_SECOND_HALF: Final = re.compile(r"——(?:《[^《》]{1,40}》)?[^，。；！？“”《》「」\n]{3,40}(?=。)")
#: ``讲座主题为：云中的冰。``: told without marks, to the end of the clause.
_STATED: Final = re.compile(
    r"(?:讲座|报告|演讲|分享|讲演|讲课|本次|本场)的?(?:主题|题目|标题)\s?(?:[为是]\s?[:：]?|[:：])\s?"
    r"([^“”《》「」『』\"，。；！\n]{4,60}[？！]?)(?=[，。；！\n]|$)"
)


#: ``作题为 Ice in Clouds 的学术报告``: told without marks, up to the word for the talk.
_ENTITLED: Final = re.compile(
    r"(?:题为|以)\s?(?P<title>[A-Z][^“”《》「」『』\"，。；！\n一-鿿]{8,160}?)\s?(?:为题)?的?\s?(?:学术|专题|精彩|线上|特邀|主题|邀请|大会)*"
    r"(?:报告|讲座|演讲|分享)(?![会厅])"
)


@dataclass(frozen=True, slots=True)
class _Patterns:
    cued: re.Pattern[str]
    clause: re.Pattern[str]
    alone: re.Pattern[str]
    title_before: re.Pattern[str]
    said_by: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = chinese()
    unheld = r"(?!举[办行]|召开)"  # 在云溪高中举办讲座
    moved = rf"{unheld}(?!改[为到在至]|移[至到]|变更|[作做](?:了)?题为|[〇零一二三四五六七八九十]{{1,4}}[年月日])"
    text = rf"(?:{moved}[{_HAN}A-Za-z0-9（）()“”\"《》#&/—\-·、． ]){{0,40}}?"
    number = r"(?:[A-Za-z]{0,2}-?\d{1,5}[A-Za-z]?(?:-\d+)?号?|[A-Z](?![A-Za-z]))"
    gloss = r"(?:[（(][^（）()]{1,20}[)）])?"
    storey = r"(?:(?<=[楼馆栋座])\s?[A-Z\d一二三四五六七八九]{1,2}\s?[楼层]\s?[A-Za-z]?\d{2,4}[室号]?)?"
    coded = rf"[{_HAN}]{{1,5}}[教楼馆栋幢座阁院区堂][东西南北]?\s?[A-Za-z]?-?\d{{2,5}}[A-Za-z]?"
    numbered = rf"[{_HAN}/][{_HAN}A-Za-z/]{{1,11}}\s?(?:[A-Za-z]-?\d{{2,4}}|\d{{3,4}}[A-Za-z]?)"
    spot = rf"(?:{text}{words.place}{storey}\s?{gloss}\s?{number}?(?:{words.place}){{0,2}}{gloss})"
    held = rf"{words.held}|[见見](?=[！!。，])|以(?=[“「《])"
    held += r"|以[一-鿿]{1,3}[话语](?:进行|举行|主讲|讲授)"
    held += r"|(?:学术)?(?:报告|演讲)(?![厅会])|(?:学术)?讲座|[，。；,;）)！、\s]|$"
    lead = (
        r"(?:(?<![现正存旨所])在|[0-9日午点分半）)时间間]\s?于|于(?=[本我][所院校系馆])|(?:讲座|报告会|论坛|沙龙)将于|地\s*点(?:安排|设|改|定|不变|照旧|仍)?[在为是：:至到（(]*|假座?|莅临"
        r"|(?:改|移|换|转|调整|变更)(?:为|到|在|至)|设在|定在|(?:来|请|先生|女士|教授|研究员|博士|老师|院士)到)"
    )
    return _Patterns(
        cued=re.compile(
            rf"{lead}\s*(?P<at>[^在于，。；：,;:！？]{{0,2}}?(?:{spot}|{coded}|{numbered}))\s*(?P<after>{held})"
        ),
        clause=re.compile(
            rf"(?:^|[，。；：！]|(?<!\d):|(?<=\d)\s|[）)]\s?)\s*"
            rf"(?P<at>(?:{coded}|(?:{unheld}[{_HAN}A-Za-z0-9 ]){{0,20}}?{words.place}\s?{number}?{gloss}))"
            r"\s*(?=[，。；！]|$)"
        ),
        alone=re.compile(rf"\s*(?P<at>(?:{spot}{number}?|{coded})(?:\s?同步(?:直播|转播|视讯|连线))?)\s*[。，]?\s*$"),
        title_before=re.compile(
            rf"(?:{words.title_before})[了:：]?\s*+(?:了)?(?:一[场个次]|的)?\s*+(?:题[为目][为是]?\s*+)?$"
        ),
        said_by=re.compile(rf"(?:{words.honorific}|[)）])\s*[:：]\s*$"),
    )


def _chinese(units: Sequence[Unit], lexicon: Lexicon) -> Iterator[tuple[int, Unit, str]]:
    for at, unit in enumerate(units):
        if unit.label != "ignore" and re.search(rf"[{_HAN}]", unit.text):
            yield at, unit, lexicon.folded(unit.text)


def places(units: Sequence[Unit], lexicon: Lexicon) -> list[Place]:
    """Every possible venue of a Chinese text, the surest first."""
    found: list[Place] = []
    patterns = _patterns()
    for at, unit, text in _chinese(units, lexicon):
        near = any(_CLOCK.search(other.text[:400]) for other in units[max(0, at - 2) : at + 3])
        if unit.short and len(text) <= 40 and (alone := patterns.alone.match(text)):
            start, end = alone.span("at")
            points = 1.0 + 2.0 * bool(_ROOM.search(alone["at"])) + 1.5 * near + 3.0 * (unit.label == "venue")
            found.append(Place(unit.text[start:end], at, start, end, points, unit.lines()))
            continue
        for offset, sentence in sentences(text):
            for match in (*patterns.cued.finditer(sentence), *patterns.clause.finditer(sentence)):
                start, end = match.span("at")
                start += ahead.end() if (ahead := _DAY_AHEAD.match(match["at"])) else 0
                points = _points(match, sentence, near)
                lines = unit.lines(offset + start, offset + end)
                value = unit.text[offset + start : offset + end].strip()
                found.append(Place(value, at, offset + start, offset + end, points, lines))
            if (town := _town(sentence, lexicon)) is not None:
                start, end = town
                lines = unit.lines(offset + start, offset + end)
                value = unit.text[offset + start : offset + end]
                found.append(Place(value, at, offset + start, offset + end, 3.0, lines))
    return sorted(found, key=lambda place: -place.points)


#: ``5月23日（星期六）下午三时在雨馆演讲厅``, behind ``讲座将于``
_DAY_AHEAD: Final = re.compile(r"(?=\d{1,2}月)[^在]{4,24}[日号）)午时点分上]\s?在(?=\S{3})")
#: ``在北国雨城参加云计算论坛，…汇报了题为``
_ATTENDED: Final = re.compile(rf"(?<=[在赴])([{_HAN}]{{2,12}}?)(?:参加|出席)[^。；]{{2,200}}?了(?:一[个场篇])?题为")


def _town(sentence: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the town stands in which somebody went to a meeting and gave a talk there; ``None`` for none."""
    told = _ATTENDED.search(sentence) if "题为" in sentence else None
    named = told and (told[1].startswith(tuple(lexicon.words["countries"])) or told[1].endswith(("市", "州")))
    return told.span(1) if told and named else None


def _points(match: re.Match[str], sentence: str, near: bool) -> float:
    cued = match.re is _patterns().cued
    room = bool(_ROOM.search(match["at"]))
    timed = bool(_CLOCK.search(sentence))
    told = "地点" in sentence
    if not cued:
        return (0.5 + 1.5 * timed + 0.5 * near + 1.0 * told) + 1.0 if room else 0.0
    points = 1.5 + 2.0 * bool(match["after"].strip(" ，。；,;）)！、")) + 1.0 * timed + 1.5 * room
    return points + 0.5 * told + 1.0 * (sentence[: match.start("at")].endswith(("改为", "改到", "改在", "移至")))


def titles(units: Sequence[Unit], lexicon: Lexicon) -> Iterator[tuple[str, tuple[int, ...], float]]:
    """Quoted titles, and those a sentence states: the text, its lines, its points."""
    for _, unit, text in _chinese(units, lexicon):
        for match in _STATED.finditer(text[:20_000]):
            if not _CLOCK.search(match[1]):
                yield unit.text[match.start(1) : match.end(1)].strip(), unit.lines(*match.span(1)), 5.0
        for match in _ENTITLED.finditer(text[:20_000]) if "题" in text else ():
            yield unit.text[slice(*match.span("title"))].strip(), unit.lines(*match.span("title")), 5.0
        for offset, sentence in sentences(text):
            for match in _QUOTED.finditer(sentence):
                before, after = sentence[max(0, match.start() - 14) : match.start()], sentence[match.end() :]
                if _NO_TITLE.match(after) or _CLOCK.search(match[1]):
                    continue
                points = 3.0 * bool(_REPORT.match(after))
                if _patterns().title_before.search(before) or _patterns().said_by.search(before):
                    points += 3.0
                if match[0][0] == "《" and unit.short and len(match[0]) >= len(text.strip()) - 3:
                    points += 3.0
                if points:
                    begin, end = match.span() if (more := _SECOND_HALF.match(after)) else match.span(1)
                    end += more.end() if more else 0
                    value = unit.text[offset + begin : offset + end].strip()
                    yield value, unit.lines(offset + match.start(), offset + match.end()), points
