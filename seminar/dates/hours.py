"""How hours are written: clocks, parts of the day, durations, zones, and the words that put a time off."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from seminar.dates.atoms import Atom, Get, Hour, Rule
from seminar.dates.lexicon import (
    PERIODS,
    UNIT_WORD,
    WEEKDAY,
    WORDS,
    ZONE_ABBREVIATION,
    ZONE_PLACE_EN,
    ZONE_PLACE_ZH,
    ZONES,
    number,
)

_HAN = "〇零一二两三四五六七八九十廿"
_B = " {0,3}"
_AMPM = r"(?:[ap] ?\.? ?m(?![a-z])\.?|(?:noon|midnight|nn)(?![a-z])"
_AMPM += r"|in the (?:morning|afternoon|evening)(?![a-z])|at night(?![a-z]))"
_TO = f"{_B}(?:-{{1,2}}|to|until|till|至|到){_B}"
_PARTS = sorted((word for word in PERIODS if not word.isascii()), key=len, reverse=True)
_PERIOD = f"(?:{'|'.join(word for word in _PARTS if len(word) > 1)})"
_AN_HOUR = rf"{_B}(?:\d{{1,2}}(?![\d月年日号/])|[{_HAN}]{{1,3}}[点时])"


def _half_day(text: str | None) -> str | None:
    if text is None:
        return None
    if text.startswith(("in the ", "at ")):
        return PERIODS[text.split()[-1]]
    if text == "midnight":
        return text
    return "noon" if text.startswith("n") else PERIODS[text[0]]


def _clock(get: Get) -> Atom:
    return Atom("hour", Hour(int(get("h") or 0), int(get("m") or 0), _half_day(get("p"))))


def _dotted(get: Get) -> Atom:
    """15.30 may be an hour and 3.21 a day: the phrase decides."""
    return Atom("dotted", Hour(int(get("h") or 0), int(get("m") or 0)), weak=True)


def _bare(get: Get) -> Atom:
    return Atom("hour", Hour(int(get("h") or 0)), weak=True)


_QUARTERS = {"一": 15, "1": 15, "两": 30, "三": 45, "3": 45}


def _han_clock(get: Get) -> Atom:
    """三点一刻, 14时30分, 9点半. A lone 三点 may also be "three points": it is weak."""
    hour = Hour(number(get("h") or ""))
    if get("half"):
        hour = Hour(hour.hour, 30)
    elif quarter := get("q"):
        hour = Hour(hour.hour, _QUARTERS[quarter])
    elif minute := get("m") or get("n"):
        hour = Hour(hour.hour, number(minute))
    return Atom("hour", hour, weak=not (hour.minute or get("sure") or get("round")))


def _han_before(get: Get) -> Atom:
    """差一刻四点, 差五分三点."""
    hour, minutes = number(get("h") or ""), number(get("n") or "") if get("n") else 15
    return Atom("hour", Hour((hour - 2) % 12 + 1 if hour <= 12 else hour - 1, 60 - minutes))


def _word_clock(get: Get) -> Atom:
    return Atom("hour", Hour(WORDS[get("h") or ""], 0, _half_day(get("p") or get("q"))))


def _past(get: Get) -> Atom:
    kind, text = get("k") or "", get("h") or ""
    hour = int(text) if text.isdecimal() else WORDS[text]
    period = _half_day(get("p"))
    if kind.endswith("to"):
        return Atom("hour", Hour((hour - 2) % 12 + 1, 45, period))
    return Atom("hour", Hour(hour, 30 if kind.startswith("half") else 15, period))


def _duration(get: Get) -> Atom:
    amount, unit = get("n") or "", get("u") or ""
    value = 0.5 if amount.startswith("半") else float(amount) if amount[0].isdecimal() else float(number(amount))
    if get("half"):
        value += 0.5
    minutes = value if unit.startswith(("分", "min")) else 60 * value
    return Atom("minutes", round(minutes) + int(get("rest") or 0))


def _word_duration(get: Get) -> Atom:
    amount = get("n") or ""
    value = 30 if amount.startswith("half") else WORDS[amount] * (60 if (get("u") or "").startswith("hour") else 1)
    return Atom("minutes", value + (30 if get("half") else 0))


def _period(get: Get) -> Atom:
    return Atom("period", PERIODS[get("p") or ""])


def _noon(get: Get) -> Atom:
    midnight = PERIODS[get("p") or ""] == "midnight"
    return Atom("hour", Hour(0, 0, "midnight") if midnight else Hour(12, 0, "noon"))


#: Minutes between UTC and the zone farthest from it, that of Kiritimati.
_FARTHEST: Final = 14 * 60


def _offset(get: Get) -> Atom | None:
    """An offset from UTC; ``None`` for one no zone has: UTC+82."""
    minutes = 60 * int(get("h") or 0) + int(get("m") or 0)
    return None if minutes > _FARTHEST else Atom("zone", -minutes if get("s") == "-" else minutes)


def _zone(get: Get) -> Atom:
    return Atom("zone", ZONES["-".join((get("z") or get("y") or "").split())])


def _abbreviation(get: Get) -> Atom:
    """CST stays a word: it is China's or Central, as the talk's own zone decides."""
    word = get("z") or ""
    return Atom("zone", "cst" if word == "cst" else ZONES[word])


def _plain(kind: str, name: str = "") -> Rule:
    """A rule for words that carry no value; ``name`` where one rule stands in two places."""
    return Rule(name or kind, _PLAIN[kind], lambda _: Atom(kind.partition("_nth")[0].rstrip("_")))


#: ``3rd`` of ``the 3rd Wednesday of the month``, which is no day of a month.
_NTH = r"(?:[1-5](?:st|nd|rd|th)|first|second|third|fourth|fifth|last)"
_PLAIN = {
    "placeholder": r"(?:tba|tbd|tbc|t\.b\.[acd]\.?)(?![a-z])"
    r"|to be (?:announced|determined|confirmed|decided|advised|scheduled|fixed)(?![a-z])",
    "recurring": rf"(?:every|each) (?:other )?(?:{WEEKDAY}|week|weekday|month|day)(?![a-z])"
    r"|(?:bi)?weekly(?![a-z])|fortnightly(?![a-z])|(?:mon|tues|wednes|thurs|fri|satur|sun)days(?![a-z])",
    "recurring_nth": rf"{_NTH}(?:(?:, ?| and | & ){_NTH}){{0,3}} {WEEKDAY}s? "
    r"(?:of|in) (?:the|each|every|a) month(?![a-z])",
    "next_day": r"(?:the )?(?:next|following) day(?![a-z])|\+1(?: ?day)?(?![\w:])",
    "placeholder_": "待定|待通知|待公布|待确定|待确认|另行通知|另行公布|未定|另定|再行通知|容后通知",
    "recurring_": r"每[个两隔]?(?:周|星期|礼拜|月|天|日)(?:[一二三四五六日天](?![个次]))?|逢周[一二三四五六日]|隔周"
    r"|[单双]周(?=[周一二三四五六日])",
    "next_day_": "次日|翌日|第二天|隔天|隔日",
}


def _han_hour(name: str, first: str) -> Rule:
    return Rule(
        name,
        rf"{first}(?P<h>\d{{1,2}}|[{_HAN}]{{1,3}}){_B}(?:点(?P<sure>钟|整)?|时(?![间候代段刻长期区机常任尚]))"
        rf"(?:{_B}(?:(?P<half>半)|(?P<q>[一两三13])刻|(?P<m>[0-5]\d)(?!\d|{_B}[:人名位元个年月天])(?:{_B}分)?"
        rf"|(?P<n>\d|[{_HAN}]{{1,3}}){_B}分(?![钟之])|(?P<round>[整正])(?!式|在|是|好)))?",
        _han_clock,
    )


_W = "[一二三四五六日天]"
#: Behind the letters of a zone these make a house of them: CT Hall.
_HOUSE = "hall|building|room|cent(?:er|re)|house|tower|library|lounge|auditorium"
#: The blank between a year or a day and the hour is lost: 21/06/203112:30, 2031-03-0215:00.
GLUED_HOURS = (
    Rule(
        "glued",
        rf"(?P<h>\d{{1,2}}):(?P<m>\d\d)(?::\d\d)?(?!\d|:\d)(?:{_B}(?P<p>{_AMPM}))?",
        _clock,
    ),
)
#: Before the days: ``3rd Wednesday of the month``.
DIGIT_NTH = (_plain("recurring_nth", "digitnth"),)
DIGIT_HOURS = (
    _han_hour("hanhour", ""),
    # 5月21日(周四)0930: the colon is lost, or was never there
    Rule(
        "fourdigits",
        rf"(?:(?<=\d日)|(?<={_W}\))|(?<={_W}\) )|(?<={_W}\)\d{{4}}-)|(?<={_W}\) \d{{4}}-)"
        r"|(?<=\d日 )(?=\d{4} ?- ?[012]\d[0-5]\d(?!\d))|(?<=\d日 \d{4}-))"
        r"(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?![\d年./:元人名])",
        _clock,
    ),
    Rule(
        "hm",
        # Part1:14:00 is no hour at one
        r"(?:(?<!\d:)|(?<=part\d:))(?<!part)(?<!\d/)(?<!room )(?<!rm\. )"
        rf"(?P<h>\d{{1,2}}) {{0,2}}: {{0,2}}(?P<m>\d\d|0(?= ?- ?\d{{1,2}}:\d\d))"
        rf"(?: {{0,2}}: {{0,2}}\d\d(?:\.\d{{1,9}})?)?(?!\d|:\d)"
        rf"(?:{_B}(?P<p>{_AMPM}|[ap](?![a-z.'\d]))|{_B}[分整点时](?!间)|{_B}h(?:rs?)?(?![a-z]))?",
        _clock,
    ),
    # 14；30－15；30: the key beside that of the colon
    Rule(
        "semicolon",
        r"(?P<h>\d{1,2});(?P<m>[0-5]\d)(?:(?=-\d{1,2};[0-5]\d(?!\d))|(?<=[;\d]\d\d-\d\d;\d\d)|(?<=;\d\d-\d;\d\d))(?!\d)",
        _clock,
    ),
    Rule(
        "military",
        r"(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d)"
        r"(?:(?<=t\d{4})(?:\d\d)?(?=z?(?![\w]))|(?= ?- ?\d{4} ?h(?:rs?|ours)(?![a-z]))| ?h(?:rs?|ours)?(?![a-z]))",
        _clock,
    ),
    Rule("pm", rf"(?P<h>\d{{1,2}})(?:{_B}[.h]{_B}(?P<m>[0-5]\d))?{_B}(?P<p>{_AMPM})", _clock),
    Rule(
        "span",
        rf"(?P<n>\d{{1,3}}(?:\.\d)?){_B}-?个?(?P<half>半)?{_B}"
        rf"(?P<u>小时|钟头|分钟|hours?(?![a-z])|hrs?(?![a-z])|minutes?(?![a-z])|mins?(?![a-z])|(?<= )h(?![a-z]))"
        rf"(?:,?{_B}(?:and )?(?P<rest>[0-5]?\d){_B}(?:分钟?|min(?:ute)?s?(?![a-z])))?"
        rf"(?P<before>{_B}(?:前|后|before|prior|after|earlier|early|ahead|per|a week))?",
        lambda get: None if get("before") else _duration(get),
    ),
    Rule(
        "frenchspan",  # 12h-14h, 14h30 - 16h
        rf"(?P<h>\d{{1,2}})h(?P<m>[0-5]\d)?(?:(?={_B}-{_B}\d{{1,2}}h)"
        r"|(?<=h-\d\dh)|(?<=h - \d\dh)|(?<=h-\dh)|(?<=h - \dh))(?![a-z\d])",
        _clock,
    ),
    Rule("french", r"(?P<h>\d{1,2})h(?P<m>[0-5]\d)?(?![a-z\d])", lambda get: replace(_clock(get), weak=not get("m"))),
    Rule("oclock", rf"(?P<h>\d{{1,2}}){_B}o'? ?clock(?:{_B}(?P<p>{_AMPM}))?", _clock),
    Rule(
        "bare",
        rf"(?<!\d[-.:/])(?<![./#])(?P<h>\d{{1,2}})"
        rf"(?=(?:{_TO}| and )\d{{1,2}}{_B}(?:[:.]{_B}\d\d(?!\d)|{_AMPM}|[点时]))",
        _bare,
    ),
    Rule("dotted", r"(?<![./a-z\d_])(?P<h>\d{1,2})\.(?P<m>[0-5]\d)(?![\d%a-z]|[./]\d)(?=\D{0,3}$|\D)", _dotted),
)
#: After everything else: 上午9-11, 晚7, at 3.
DIGIT_HOURS_LAST = (
    Rule(
        "lone",
        r"(?:(?<=at )|(?<=from )|(?<=@)|(?<=@ )|(?<=[午上晚早])|(?<=[午上晚早] )"
        r"|(?<=[\dm.]-)|(?<=[\dm.] - )|(?<=[\dm.] to )|(?<=noon-)|(?<=noon - )|(?<=noon to )"
        r"|(?<=[\dmn.] till )|(?<=[\dmn.] until ))"
        r"(?P<h>\d{1,2})(?![\w:/%]|\.\d|-\d| [场場个個位人次节節项項篇名组組份门門])",  # 上午 4 场: a count
        _bare,
    ),
    Rule(
        "lonestart",
        r"(?:(?<=[午上晚早])|(?<=[午上晚早] )|(?<=at )|(?<=from ))(?P<h>\d{1,2})(?=-\d{1,2}(?![\w:/%-]))",
        _bare,
    ),
)
LETTER_HOURS = (
    _plain("placeholder"),
    _plain("recurring_nth", "letternth"),
    _plain("recurring"),
    Rule("afternoonword", r"(?P<p>noon|midday|midnight)(?![a-z])", _noon),
    Rule("daypart", r"(?P<p>morning|afternoon|evening)(?![a-z])", _period),
    Rule("prefix", rf"(?P<p>[ap])\.?m\.?(?={_B}\d{{1,2}}(?!\d))", _period),
    Rule(
        "past",
        rf"(?P<k>half past|(?:a )?quarter past|(?:a )?quarter to) (?P<h>\d{{1,2}}|{UNIT_WORD})(?![a-z\d])"
        rf"(?:{_B}(?P<p>{_AMPM}))?",
        _past,
    ),
    Rule(
        "word",
        rf"(?P<h>{UNIT_WORD})(?:{_B}o'? ?clock(?![a-z])(?:{_B}(?P<p>{_AMPM}))?"
        rf"|{_B}(?P<q>[ap]\.?{_B}m(?![a-z])\.?|noon(?![a-z])"
        r"|in the (?:morning|afternoon|evening)(?![a-z])|at night(?![a-z])))",
        _word_clock,
    ),
    Rule(
        "wordspan",
        r"(?P<n>half an|an|one|two|three|ninety|sixty|fifty|forty-five|forty|thirty|twenty|fifteen)[ -]"
        r"(?P<u>hours?|minutes?)"
        rf"(?![a-z])(?P<half>{_B}and a half)?(?P<before>{_B}(?:before|prior|after|earlier|early|a week))?",
        lambda get: None if get("before") else _word_duration(get),
    ),
    Rule("utc", rf"(?:gmt|utc)(?:{_B}(?P<s>[+-]){_B}(?P<h>\d{{1,2}})(?::?(?P<m>\d\d))?)?(?![a-z\d])", _offset),
    Rule("abbreviation", rf"(?P<z>{ZONE_ABBREVIATION})(?![a-z']| (?:{_HOUSE})\b)", _abbreviation),
    Rule(
        "place",
        rf"(?P<z>{ZONE_PLACE_EN})(?:(?:'s)?(?: standard| daylight| summer| winter| local)? time(?![a-z])|(?=\)))"
        rf"|(?P<y>uk|china|(?:us )?(?:eastern|pacific|central|mountain))(?={_B}(?:[(),;/|\n]|\.?{_B}$))",
        _zone,
    ),
    _plain("next_day"),
)
HAN_HOURS = (
    _plain("placeholder_"),
    _plain("recurring_"),
    _plain("next_day_"),
    Rule(
        "hanbefore",
        rf"差{_B}(?:一?刻|(?P<n>\d{{1,2}}|[{_HAN}]{{1,3}}){_B}分)钟?{_B}(?:到)?(?P<h>\d{{1,2}}|[{_HAN}]{{1,3}}){_B}点",
        _han_before,
    ),
    _han_hour("hanhanhour", rf"(?<![{_HAN}百\d])"),
    Rule(
        "hanspan",
        rf"(?:(?P<n>[一二两三四]|半){_B}个?(?P<half>半)?{_B}(?P<u>小时|钟头)|(?P<t>[一二三四五六七八九]十五?)(?:分钟))(?P<before>前|后)?",
        lambda get: None if get("before") else Atom("minutes", number(tens)) if (tens := get("t")) else _duration(get),
    ),
    Rule("hannoon", rf"(?P<p>中午|正午|午夜|子夜)(?!{_AN_HOUR})", _noon),
    Rule("period", rf"(?P<p>{_PERIOD}|(?<=[今明当])[早晚]|[早晚](?={_AN_HOUR}))", _period),
    Rule("hanplace", rf"(?P<z>{ZONE_PLACE_ZH})(?:标准|夏令|冬令|当地)?时间", _zone),
)
#: 9:00 AM–5:00 PM -03: an offset as calendars write it where a zone has no letters.
AFTER_HALF_DAY = Rule("afterpm", r"(?<=[ap]m )(?P<s>[+-])(?P<h>0\d|1[0-4])(?::?(?P<m>[0-5]\d))?(?![\d:])", _offset)
AFTER_DIGIT = (
    Rule("zulu", r"z(?![a-z])", lambda _: Atom("zone", 0)),
    Rule("plus", r" ?(?P<s>\+)(?P<h>0\d|1[0-4]):?(?P<m>[0-5]\d)(?!\d)", _offset),
    Rule(
        "minus",
        r"(?:(?<=\d:\d\d:\d\d)|(?<=t\d\d:\d\d)|(?<=\.\d{3})|(?<=\.\d{6}))(?P<s>-)(?P<h>0\d|1[0-2]):?(?P<m>[0-5]\d)(?!\d)",
        _offset,
    ),
)
