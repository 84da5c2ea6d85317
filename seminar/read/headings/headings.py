"""Headings: the series and its number, the speaker or the title in a line that has no label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from seminar.language import has_han
from seminar.read import texts
from seminar.read.days_alone import EN_DAY, without_day
from seminar.read.headings.chunks import EVENING, add_chunk, titled
from seminar.read.headings.days import DAY_IN_BRACKETS, without_moment
from seminar.read.headings.forms import (
    DATE_HEAD,
    SERIES_DASH,
    counted_bare,
    given_name,
    known_form,
    presented,
    with_its_number,
)
from seminar.read.headings.tags import Ahead, without_tags
from seminar.read.headings.talks_by import talk_by, without_kind_and_day
from seminar.read.headings.talks_in_series import talk_in_series
from seminar.read.headings.title_remarks import without_remarks
from seminar.read.headings.wraps import DEFENCE, NAMED_TWICE, TALK_TAG, named_twice, says_only_what, unwrapped
from seminar.read.headings.zh_talks_by import zh_talk_by
from seminar.read.lexicon import Lexicon
from seminar.read.persons.one_person import Named
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.persons.posts_zh import zh_institution, zh_position
from seminar.read.series import banners
from seminar.read.series.names import Heading, series_in
from seminar.read.series.rules import rules_of

_CHUNK: Final = re.compile(
    r"(?<!\s)\s*(?:\\?[|｜丨│]|——+|[—–]|(?<=[^\s\w])-|-(?=[^\w\s])|\s-+\s|[【】〖〗]|(?<=[一-鿿”」])-|-(?=[一-鿿“]))\s*"
)
#: What is left of a tag in brackets before a title.
_TAG_END: Final = re.compile(r"^[^【】\[\]]{1,12}】\s*(?=[^【】]{4})")
#: ``中文：云中的冰``, ``Heading: Online Seminar``: what a heading is, before it.
_SAID: Final = re.compile(
    r"^(?:中文|英文|中|英|Chinese|English|Heading|Headline)(?:题目|標題|标题)?\s?[:：]\s*(?=\S{2})"
)
#: ``本页] 学术报告——…``: what is left of a link of the page.
_LINK_END: Final = re.compile(r"^[^【】\[\]]{0,6}\]\s*(?=\S{4})")
#: ``云溪讲堂·预告 | 林远舟：…``: that it is yet to come says nothing of the series.
_ANNOUNCED: Final = re.compile(
    # 云溪论坛第10期（地点变更）, 云溪论坛第10期暨听雨沙龙第1期
    r"[（(](?:时间|時間|地点|地點|场地|場地|日期)(?:及?地[点點])?(?:变更|變更|更改|变动|變動|有变|有變|调整|調整|更新)[)）]|"
    r"(?<=\d[期讲講场場回次])暨[^\s，。；：:]{2,16}?第\s?\d{1,4}\s?[期讲講场場回次]|"
    # 第 10 届 Cloud Meetup 暨 Cloud Virtual Meetup #1
    r"(?<=[a-z])\s?暨\s?(?=[A-Z][a-z]).{4,60}$|"
    r"(?<=[一-鿿][坛壇堂龙龍])(?:活动|活動)$|"  # 第15期云溪沙龙活动
    # Talk Announcement: Rain Postdoc Seminar - Ice in Clouds
    r"^(?:Coming\sup|Up\snext|Just\sannounced)\s?[:–—-]\s+|"
    r"^(?:(?:Upcoming|Next|Invited)\s)?(?:Talk|Seminar|Lecture|Event)(?:\s(?:Announcement|Notice|Alert|Preview))?\s?:\s+"
    r"(?=(?:[A-Z][\w&-]*\s){1,6}(?:Seminar|Colloquium)(?:\sSeries)?\s?[-–—:|]\s)|"
    rf"{DEFENCE.pattern}|"
    # SAS Lecture(via Zoom): Ice in Clouds
    r"(?<=[a-z])\s?\((?:via|on)\s(?:Zoom|Teams|Webex)\)(?=\s?:)|"
    r"^(?:The\s)?(?:[Ff]orecast|[Aa]nnouncement|[Pp]review|[Nn]otice)\sof\s(?:the\s)?(?=[A-Z])|"
    r"(?<=[一-鿿])(?:(?<=[坛壇座堂龙龍会會列])\s*[·•・]\s*(?:活动|活動|讲座|講座)|\s*[·•・]\s*(?:活动|活動)?|(?<=[·•・]讲座)|(?<=[·•・]講座))(?:预告|預告|通知|公告|速递|速遞)(?=\s*(?:[|｜丨│:：]|$))"
)
#: ``海雾三十年（林远舟教授）``
_IN_BRACKETS: Final = re.compile(r"(.{4,}?)\s?[（(]([^（）()]{2,30})[)）]")
#: Lines no longer than this are kept for a while with what they say.
_KEPT: Final = 400
_DATE_TAIL: Final = re.compile(
    r"(?:(?<!\s)\s++|[：:，,]\s*+)[\[(（]?(?:(?:星期|[周週])[一二三四五六日天][\s,，]{0,2})?(?:\d{4}\s*+[-./年]\s*+|(?=\d{1,2}月\d{1,2}日))\d{1,2}\s*+[-./月]\s*+\d{1,2}(?:\s*+日|\s*+(?=[\])）]))?[\])）]?(?:\s*+[（(](?:周|週|星期)?[一二三四五六日][)）])?"
    r"(?:\s+\d{1,2}[:：]\d\d(?::\d\d)?(?:\s*[-–—~～至]\s*\d{1,2}[:：]\d\d)?)?[\s，,]*$"
)


#: ``The 7th lecture of the autumn:``
_NTH: Final = re.compile(
    r"(?:[Tt]he\s)?(\d{1,3})(?:st|nd|rd|th)\s(?:lecture|talk|seminar|session|meeting)(?:\s(?:of|in)\s[^,.]{3,40})?\s?:?$"
)
#: ``14:00-14:40 特邀报告：云中的冰``
HOURS_AHEAD: Final = re.compile(
    r"\d{1,2}[:：]\d\d\s?[-–—~～至]\s?\d{1,2}[:：]\d\d\s+"
    r"(?=(?:特邀|主旨|主题|主題|专题|專題|大会|大會|邀请|邀請|学术|學術)(?:报告|報告|演讲|演講|讲座|講座)\s?[:：]\s?\S{4})"
)
#: ``Keynote 2``, ``First Talk:``, ``特邀报告（三）：``, ``第一节讲座：``: a slot, no number of a series.
SLOT: Final = re.compile(
    r"(?:(?:(?:Keynote|Plenary|Invited|Contributed|Opening|Closing)(?:\s(?:Talk|Speech|Lecture|Address|Session))?"
    r"|Session|Panel)\s(?:\d{1,2}[A-Z]?|[IVX]{1,4}|[A-H])"
    r"|(?:大会|大會)?(?:特邀|主旨|主题|主題|专题|專題|大会|大會|邀请|邀請)(?:报告|報告|演讲|演講)\s?[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]?"
    r"|(?:专题|專題|学术|學術|科普|公开|公開)?(?:讲座|講座|报告|報告|演讲|演講|工作坊)[一二三四五六七八九十](?=\s?[:：])"
    r"|第[一二三四五六七八九十]\s?[节節场場]\s?(?:专题|專題)?(?:讲座|講座|报告|報告|演讲|演講)(?=\s?[:：])"
    r"|(?:First|Second|Third|Fourth|Fifth)\s(?:Talk|Lecture)(?=\s?[:：|–—]|\s[A-Z][a-z]*\s[A-Za-z]))"
    r"(?:$|\s*[:：|｜]\s*(?=\S{3})|[一-鿿]{2,8}[|｜]\s*(?=\S{3})|(?:(?<=Talk)|(?<=ture))(?:\s[–—]\s|\s)(?=[A-Z]))"
)
_MARKED: Final = re.compile(r"《([^《》]{4,120})》")
#: ``1.云的微物理``, ``一、讲座``: the first of a list.
_ITEM: Final = re.compile(
    r"^(?:\d{1,2}[.、]|\d[，,](?=[一-鿿“《])|[一二三四五六七八九十]、)\s*(?=[一-鿿《“”「]|[A-Z][A-Za-z'’-]*[一-鿿]|20\d\d\s?年?[一-鿿]{2})|^\d{1,2}[.、]\s?(?=[A-Z][A-Za-z'’-]+[\s:/]|[A-Za-z]+[一-鿿]|A\s[a-z])|^0\d\s+(?=[一-鿿])|^20[0-3]\d[01]\d[0-3]\d\s+(?=[A-Z一-鿿])"
)
#: ``系列云溪学院系列讲座1``: a label that lost its colon.
_LABEL_GLUED: Final = re.compile(
    r"^系列(?!讲座|講座|报告|報告|活动|活動|学术|學術|演讲|演講|研讨|研討|课程|課程|论坛|論壇|沙龙|沙龍)(?=[一-鿿]{3,20}(?:系列|讲坛|论坛|讲堂|沙龙))"
)
#: ``Wednesday the 12th of March 2025, 3pm``, ``2025-03-12, 12PM-1PM, Room 5``
_WHEN_LINE: Final = re.compile(
    r"^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b[\w\s,]{0,40}|20\d\d-\d{1,2}-\d{1,2}"
    r"|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}\.?,?\s20\d\d|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s20\d\d)[,\s]+"
    r"\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\b|[-–]\s*\d)"
    r"|^\W*(?:20\d\d|1[0-2]\d(?=\s?年))\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?\s*(?:[（(]?(?:周|星期|[週禮礼]拜?)?[一二三四五六日天][)）]?)?$",
    re.IGNORECASE,
)


_HOUR_HEAD: Final = re.compile(r"\d{1,2}(?::\d\d)?\s?[ap]\.?m\b(?!\s?[-–—|:,])", re.IGNORECASE)


#: ``Rain seminar series continues with Dr. Jane Roe``, ``Science Seminar Is Coming March 24``: the news of a series.
_GOES_ON: Final = re.compile(
    r"(?:The\s)?((?:[A-Z][\w&’'-]*\s){1,5}(?:[Ss]eminar|[Ll]ecture|[Cc]olloquium)(?:\s[Ss]eries)?)"
    r"\s(?:(?:[Ii]s\s[Cc]oming|[Cc]ontinues|[Rr]eturns|[Rr]esumes|[Kk]icks\s[Oo]ff)(?:\s[Ww]ith\s[A-Z][^:–—]{3,60}"
    r"|\s(?:[Tt]his|[Nn]ext|[Oo]n|[Ss]oon|[A-Z][a-z]{2,8})\b[^:–—]{0,24})?)"
)


#: ``Rain Seminar: Jane Roe, October 22``: the day behind the name.
_EN_DAY_BEHIND: Final = re.compile(rf"(?<=[\w)])(?:\s*[,|(–—]\s*|\s-\s|\s)(?:on\s)?{EN_DAY}\)?$")


#: Letters at the end of a heading among which the figures of such a day stand.
_DAY_LETTERS: Final = 24


#: ``Jane Roe @ Northland University``
_AT_THEIRS: Final = re.compile(r"([A-Z][\w.'’-]*(?: [\w.'’-]+){1,3}) @ [A-Z][^@|:]{1,60}")


def heading(text: str, lexicon: Lexicon, *, site: str = "") -> Heading:
    """What a line above the labels says. ``site`` is the name of the web site, taken off first."""
    return _kept_heading(text, lexicon, site) if len(text) <= _KEPT else _heading(text, lexicon, site)


@lru_cache(maxsize=256)
def _kept_heading(text: str, lexicon: Lexicon, site: str) -> Heading:
    return _heading(text, lexicon, site)


def _heading(text: str, lexicon: Lexicon, site: str) -> Heading:
    bare = texts.short(re.sub(r"^\s{0,3}#{1,6}\s+|^\s*[◆◇■□●▶►★☆※▎♦]+\s*|^\s*[·•‣▪◦]\s+", "", text))
    bare = _LISTED.sub("", unwrapped(_SAID.sub("", bare)))
    bare = without_kind_and_day(bare)
    if (theirs := _AT_THEIRS.fullmatch(bare)) and is_latin_name(theirs[1], lexicon):
        return Heading(people=bare)
    if says_only_what(bare, lexicon):
        return Heading(generic=True)
    if (news := _GOES_ON.fullmatch(bare)) and not lexicon.holds("generic", news[1]):
        return Heading(series=news[1])  # whom it brings a sentence below tells with the house
    if hours := HOURS_AHEAD.match(bare):
        bare = bare[hours.end() :]
    if slot := SLOT.match(bare):
        rest = bare[slot.end() :]
        if marked := _MARKED.fullmatch(rest):
            return Heading(title=marked[1])
        return _heading(rest, lexicon, site) if rest else Heading(generic=True)
    day = _EN_DAY_BEHIND.search(bare) if any(map(str.isdigit, bare[-_DAY_LETTERS:])) else None
    if day and ((told := _heading(bare[: day.start()], lexicon, site)).people or (told.series and not told.title)):
        return told
    if tag := TALK_TAG.match(bare):
        return replace(_heading(bare[tag.end() :], lexicon, site), number=int(tag[1]))
    if site:
        bare = bare.replace(site, "").strip()
    if _WHEN_LINE.match(bare) or _HOUR_HEAD.match(bare):
        return Heading()  # a day and an hour; 12:00pm Zoom Webinar
    bare = _undated(bare, lexicon)
    name, behind = banners.within(bare)
    if name and (found := series_in(name, lexicon)).series:
        return replace(found, title=texts.short(behind))
    bare = banners.plain(bare, names_series=bool(series_in(banners.marked(bare), lexicon).series))
    if _WHEN_LINE.match(bare):
        return Heading()  # a day and an hour
    if (nth := _NTH.match(bare)) and not has_han(bare):
        return Heading(number=int(nth[1]), generic=True)
    if (shown := presented(f"{bare} ", lexicon)) is not None:
        inner = Heading(people=shown[1]) if given_name(shown[1], lexicon) else _heading(shown[1], lexicon, site)
        return replace(inner, series=shown[0], generic=False)
    if text.rstrip(" *_\t").endswith(":") and not has_han(bare):
        return Heading()  # an introduction to what follows
    if (by := _PRESENTS.fullmatch(bare)) and series_in(by.group(1), lexicon).series:
        bare = by.group(1)
    bare, tagged = without_tags(bare, lexicon)
    told_ahead = tagged or _told_ahead(bare, lexicon, site)
    if told_ahead is not None:
        series, number, rest = told_ahead
        inner = _heading(rest, lexicon, site)
        return replace(inner, series=series, number=inner.number if number is None else number)
    if (counted := counted_bare(bare, lexicon)) is not None:
        return replace(_heading(counted.title, lexicon, site), series=counted.series, number=counted.number)
    bare = with_its_number(bare, lexicon)
    form = _of_a_form(bare, lexicon)
    return form if form is not None else _by_chunks(bare, lexicon)


#: ``Rain Lectures -Ice in Clouds``: a dash set to the word behind it.
_DASH_AHEAD: Final = re.compile(
    r"(?<=Lectures|Seminars)\s-(?=[A-Z“\"])|(?<=Series|minars|eminar|oquium|ecture)\s-(?=[A-Z“\"])"
)


def without_day_behind(text: str) -> str:
    """A line without the day it ends with: ``云中的冰 2031-05-08``."""
    return _DATE_TAIL.sub("", text)


def _undated(bare: str, lexicon: Lexicon) -> str:
    """A heading without what announces it, the day it is on, the count of a list, and the kind of talk in brackets."""
    bare = _DASH_AHEAD.sub(" - ", bare)
    bare = without_remarks(_ANNOUNCED.sub("", _LINK_END.sub("", bare)), lexicon)
    bare = DAY_IN_BRACKETS.sub("", without_day(without_moment(bare))).rstrip("，, ")
    if (undated := _DATE_TAIL.sub("", bare)) != bare:
        undated = re.sub(r"^\d{1,2}\.\s+(?=[A-Za-z])", "", undated)
    bare = _LABEL_GLUED.sub("", _ITEM.sub("", _DAY_GLUED.sub("", DATE_HEAD.sub("", undated))))
    bare = rules_of(lexicon).counted.sub("", bare)
    kind = re.match(r"\[([^\[\]]{2,12})\]\s*(?=【)", bare)
    return bare[kind.end() :] if kind and lexicon.holds("generic", kind.group(1)) else bare  # [讲座]【云溪论坛】…


#: ``【云溪讲堂2031年第7期】10-4云溪大学林远舟教授：云中的冰``: the day glued to whoever comes.
_DAY_GLUED: Final = re.compile(
    r"(?:^|(?<=】))\d{1,2}[-/.]\d{1,2}日?\s?(?=[一-鿿]{2,14}(?:大学|学院|研究院|研究所|公司)[^：:]{2,30}[：:])"
)


def _told_ahead(bare: str, lexicon: Lexicon, site: str) -> Ahead | None:
    """A series of two names, or one called after somebody, before the rest of a heading; ``None`` where none is."""
    two = _TWO_SERIES.match(bare)
    if two and series_in(two[2], lexicon).series and series_in(two[3], lexicon).series:
        return two[1], None, bare[two.end() :]  # 云溪讲坛——学者论坛——题目
    called = _AFTER_SOMEBODY.match(bare)
    if called and _heading(bare[called.end() :], lexicon, site).people:
        return called[1], None, bare[called.end() :]
    return None


def _of_a_form(bare: str, lexicon: Lexicon) -> Heading | None:
    """What a heading of a form of its own says; ``None`` for one that is read piece by piece."""
    if (spelt := _SPELT_OUT.fullmatch(bare)) and (series := series_in(spelt[1], lexicon)).series:
        return Heading(series=series.series, number=series.number)
    if (bidden := _BIDDEN.fullmatch(bare)) and (series := series_in(bidden["series"], lexicon)):
        return Heading(series=series.series, number=series.number, title=bidden["title"].strip(" .,"))
    if bare.count("/") == _STROKES and (who := people(bare, lexicon)) and _is_whole(who):
        return Heading(people=bare)  # 林远舟/馆长/云溪博物馆
    if _PRESENTS.fullmatch(bare) or _ALL_OF_THEM.fullmatch(bare):
        return Heading(generic=True)  # RHO SIGMA TAU PRESENTS, above the title
    if (held := _HELD.fullmatch(bare)) is not None:
        quoted = series_in(held[1], lexicon)
        return Heading(series=quoted.series, number=quoted.number, title="" if quoted.series else held[1])
    forms = (form(bare, lexicon) for form in (talk_in_series, talk_by, zh_talk_by, known_form, named_twice))
    if (known := next((form for form in forms if form is not None), None)) is not None:
        return known
    if both := title_and_speaker(bare, lexicon):
        ahead = heading(bare[: bare.index(both[0]) - 1].rstrip(" :：|–—-"), lexicon)
        return replace(ahead, title=both[0], people=both[1])
    if NAMED_TWICE.fullmatch(bare) and (who := people(bare, lexicon)) and who[0].person.affiliation and not who[0].rest:
        return Heading(people=bare)  # 林远舟 Yuanzhou Lin（云溪大学 Yunxi University）
    if (bracket := _IN_BRACKETS.fullmatch(bare)) and _names_who(bracket.group(2), lexicon):
        return replace(heading(bracket.group(1), lexicon), people=bracket.group(2))
    return None


#: Between a name, a post and a house.
_STROKES: Final = 2


def _is_whole(who: Sequence[Named]) -> bool:
    person = who[0].person
    return len(who) == 1 and bool(person.name and person.position and person.affiliation)


def _by_chunks(bare: str, lexicon: Lexicon) -> Heading:
    """A heading read piece by piece; what no piece says is the title as it stands, with the dashes in it."""
    found = Heading()
    left: list[str] = []
    known, passed, at = 0, 0, 0
    begin, end = len(bare), 0
    for chunk in _CHUNK.split(bare):
        if not chunk or not chunk.strip(" “”\"'《》「」:：-"):
            continue
        found, rest = add_chunk(chunk.strip(), found, lexicon)
        if rest and found.people and has_han(rest) and zh_position(rest, lexicon) == 0:
            found, rest = replace(found, people=f"{found.people} {rest}"), ""  # 林远舟 - 荣誉退休教授
        at = bare.find(chunk.strip(), at)
        if rest:
            inside = max(chunk.strip().find(rest), 0)
            known += rest not in chunk  # a chunk that lost its number is not the text of the line
            begin, end = min(begin, at + inside), at + inside + len(rest)
            left.append(rest)
            known, passed = known + passed, 0
        elif left:
            passed += 1  # between two halves of a title, or behind it
        at += len(chunk.strip())
    title = bare[begin:end] if left and not known else max(left, key=len, default="")
    title = _TAG_END.sub("", title)  # 【就在明天】海雾三十年
    if found.number is not None and not found.series and _EDITION.match(bare):
        found = replace(found, number=None)  # 第九届云溪语言学研讨会议程: the meeting's number, not the talk's
    return replace(found, title=without_remarks(texts.short(title), lexicon))


_EDITION: Final = re.compile(r"\W{0,2}第\s?[\d一二三四五六七八九十]{1,3}\s?[届屆]")
#: ``林远舟讲座|王若水院士：海雾三十年``: a series called after somebody, and behind it who speaks.
_AFTER_SOMEBODY: Final = re.compile(
    r"(?:【[^【】]{2,4}】\s*)?([一-鿿]{2,3}(?:学术|學術|纪念|紀念)?(?:讲座|講座|讲坛|講壇))\s*[|｜丨]\s*(?=\S{2,30}[:：])"
)
#: ``我校举办“云中的冰”专题讲座``: the news of a talk.
_HELD: Final = re.compile(
    r"(?!关于|關於)[一-鿿]{0,14}?(?:成功|顺利|順利|即将|即將|将|將|拟)?(?:举办|舉辦|举行|舉行|开展|召开)[“「《]([^“”「」《》]{4,60})[”」》]"
    r"(?:的?(?:主题|專題|专题|学术|學術|系列)?(?:讲座|講座|报告会?|報告會?|演讲|演講|沙龙|活动))?"
)
#: A series within a series, and behind it the title.
_TWO_SERIES: Final = re.compile(
    r"(([一-鿿·]{2,12}[讲講坛壇堂座])[—–-]{1,2}([一-鿿、]{2,20}(?:[论論讲講][坛壇座堂]|沙[龙龍]|系列)))(?:[—–]{1,2}|[:：])(?=\S{4})"
)


def _names_who(text: str, lexicon: Lexicon) -> bool:
    """Whether a bracket names a person with a rank, or with an institution in front."""
    placed = zh_institution(text, lexicon)
    return titled(text, lexicon) or (placed > 0 and is_zh_name(text[placed:].strip(" ，,"), lexicon))


def evening(text: str) -> tuple[str, str] | None:
    """The name of a club's meetings and the title behind its colon: ``冰雪之夜：云的微物理``."""
    if dashed := SERIES_DASH.fullmatch(texts.short(text)):
        return dashed[1], dashed[2]
    mark = next((mark for mark in ("——", "：", ":") if mark in text), ":")
    name, colon, title = texts.short(text).partition(mark)
    title = title.strip()
    return (name.strip(), title) if colon and len(title) > 3 and EVENING.match(name.strip()) else None


#: ``Friday Seminar Schedule``: that it is listed is no part of its name.
_LISTED: Final = re.compile(
    r"(?:(?<=[Ss]eminar)|(?<=[Ss]eminars)|(?<=[Cc]olloquium)|(?<=Series))\s(?:Schedule|Calendar)$"
)
#: ``Past Lectures and Colloquia``: what a page lists.
_ALL_OF_THEM: Final = re.compile(
    r"(?:Past|Previous|Recent|Upcoming|Future|Next|Current|Scheduled|All)\s(?:(?:and|&)\s(?:Past|Upcoming|Future)\s)?"
    r"(?:Lectures|Seminars|Talks|Colloquia|Events|Speakers)(?:\s(?:and|&)\s(?:Lectures|Seminars|Talks|Colloquia|Events|Speakers))?"
)
#: ``You are all invited to participate in the Rain seminar “Ice in Clouds``, the closing mark lost or not
_BIDDEN: Final = re.compile(
    r"(?:You|We|All)\b[^“\"]{0,30}\binvited?\b[^“\"]{0,20}?\sto\s(?:(?:join|attend|participate\sin)\s)?(?:the|our|a|this)\s"
    r"(?P<series>[^“\",.]{3,60}?)[:,]?\s[“\"](?P<title>[^“”\"]{6,200})[”\"]?\.?"
)
#: ``RIS Seminar (Rain - Ice - Snow)``: what the letters stand for
_SPELT_OUT: Final = re.compile(
    r"([A-Z]{2,6}\s(?:Seminars?|Colloquium|Colloquia|Lectures?))\s?\([A-Z][a-z]+(?:[\s,&–-]{1,3}[A-Za-z]+){1,6}\)"
)
#: ``The Rain Colloquium presents``, above the speaker's line.
_PRESENTS: Final = re.compile(
    r"(.{6,80}?)\s+(?:presents|proudly presents|is pleased to present|welcomes)\s*[:.…]*", re.I
)
#: ``Physics Colloquium: "Listening to Ice" with Dr. Jane Roe``
_QUOTED_BY: Final = re.compile(
    r"(?:^|[:：|–—-]\s*|\s)[“\"]([^“”\"]{6,200})[”\"]\s*+(?:[,:–—-]\s*+)?"
    r"(?:(?:(?:presented|given|a\s+(?:talk|lecture|seminar))\s+)?(?:by|with|featuring)\s+([^“”\":;]{4,120})"
    r"|[(]([^“”\":;()]{6,120})[)])$",
    re.IGNORECASE,
)


def title_and_speaker(text: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The title in quotation marks and the person behind it, where a line ends with both."""
    match = _QUOTED_BY.search(text)
    if match is None:
        return None
    who = re.split(r",\s+(?=an?\s)|\s+(?=via\s|on\s|at\s+\d)", match.group(2) or match.group(3))[0]
    named = people(who, lexicon)
    if len(named) != 1 or not is_latin_name(named[0].person.name.en or "", lexicon):
        return None
    posted = named[0].person.affiliation or named[0].person.position  # in brackets a bare name may be anything
    return (match.group(1), who) if (match.group(2) and not named[0].rest) or posted else None
