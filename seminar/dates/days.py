"""How days are written: calendar days, weekdays, days counted from today."""

from __future__ import annotations

from datetime import date

from seminar.dates.atoms import Atom, Day, Get, RelativeDay, Rule
from seminar.dates.lexicon import MONTH, MONTHS, ORDINAL_WORD, WEEKDAY, WEEKDAYS, WORDS, number

_HAN = "〇零一二两三四五六七八九十廿卅"
_B = " {0,3}"
_YEAR = r"(?:19|20|21)\d\d"
#: Behind the digits of a year stand no minutes: ``5 March 2014:00`` is two o'clock; ``30 Nov 2031: 12:30`` is a year.
_NO_HOUR = r"(?!:\d\d(?![:\d])|\d)"
#: Behind the digits of a day stand no minutes: ``May 5:30``; but ``May 5: 3 pm`` is a day.
_NO_DAY = r" {0,3}:(?! +\d{1,2}(?::\d\d| ?[ap]\.?m))(?= {0,3}\d)"
_HOURS = r",?(?: at| from)? \d\d?:\d\d ?(?:[ap]\.?m\.?)?(?: {0,2}(?:-|to|until)? {0,2}\d\d?:\d\d ?(?:[ap]\.?m\.?)?)?"
#: ``7 March (Friday) 2031``, ``May 19 at 14:00 - 15:30, 2031``: the year behind a weekday in brackets or behind the
#: hours, which are read all the same.
_BEHIND = rf"(?=(?: ?\({WEEKDAY}\.?\)|, ?{WEEKDAY}\.?|(?: ?\({WEEKDAY}\.?\))?{_HOURS}),? (?P<behind>{_YEAR})(?! ?:|\d))"
#: ``5/4（六）, 2031``: the year behind a Chinese weekday in brackets.
_BEHIND_HAN = rf"(?: {{0,3}}(?=\((?:周|星期)?[一二三四五六日天]\),? ?(?P<behind>{_YEAR})年?(?![\d:./-])))?"
_TH = "(?:st|nd|rd|th)"
#: 5th meeting, 21st century, 3rd floor: what is counted, and no day of a month.
_COUNTED = (
    " (?:(?:annual|biennial|international|national|european|asian|joint|general|regional|special|public|world) )*"
    "(?:meetings?|conference|workshop|symposi|congress|colloqui|seminar|lecture|talk|session|school|forum|edition|issue"
    "|anniversary|week(?!end)|year|term|semester|century|floor|grade|season|round|order|generation|degree|chapter|part"
    "|volume|place|prize|annual|biennial|international|street|avenue|birthday|party)"
)
_TO = f"{_B}(?:-{{1,2}}|to|through|thru){_B}"
#: What is counted or numbered with 号 and is no day.
_NUMBERED = "楼线馆厅门会教机院室公栋座报桥井"
_FIRST_ROC_YEAR = 1912


def full_year(text: str | None) -> int | None:
    """A written year; three digits and 元年-style small numbers are Republic of China years (民國113年 = 2024).

    Two digits stay as they are: the reader of the whole phrase knows the century.
    """
    if text is None:
        return None
    value = number(text.strip("'"))
    return value + _FIRST_ROC_YEAR - 1 if 100 <= value < 200 else value


def _han_day(get: Get) -> Atom:
    year, last = get("y") or get("behind"), get("l")
    relative = {"今": 0, "明": 1}.get(year or "")
    day = Day(
        day=number(get("d") or ""),
        month=number(get("m") or ""),
        year=None if relative is not None else full_year(year),
        last=number(last) if last else None,
        months=None if relative is None else 12 * relative,
    )
    if day.year is not None and (80 <= day.year < 100 or (get("roc") and day.year < 100)):
        # 98年 is 2009 where years are counted from the Republic; nobody announces a talk of 1998
        assumed = None if get("roc") else "assumed_republic"
        day = Day(day.day, day.month, day.year + _FIRST_ROC_YEAR - 1, day.last, assumed=assumed)
    return Atom("day", day)


def _year_first(get: Get) -> Atom | None:
    year, month, day = full_year(get("y")), int(get("m") or 0), int(get("d") or 0)
    if month > 12 or day > 31 or not month or not day:
        return None
    last = int(get("l") or 0) or None
    return Atom("day", Day(day, month, year, last if last and last > day else None), weak=len(get("y") or "") < 4)


def _compact(get: Get) -> Atom:
    return Atom("day", Day(int(get("d") or 0), int(get("m") or 0), int(get("y") or 0)), weak=True)


def _lost(get: Get) -> Atom | None:
    """``2031521日``, ``2031年521日``: a page lost its 年 or 月; the weekday behind decides between 1/11 and 11/1."""
    year, run, weekday = full_year(get("y")), get("r") or "", get("w")
    found = []
    for cut in (1, 2):
        month, day = run[:cut], run[cut:]
        if day and month[0] != "0" and 1 <= int(month) <= 12 and 1 <= int(day) <= 31 and len(day) <= 2:
            found.append((int(month), int(day)))
    if weekday and year and len(found) > 1:
        found = [(month, day) for month, day in found if _falls(year, month, day) == WEEKDAYS[weekday]]
    return Atom("day", Day(found[0][1], found[0][0], year, assumed="mended_day")) if found else None


def _falls(year: int, month: int, day: int) -> int | None:
    """The weekday of a day (Monday is 1); ``None`` for a day no calendar has."""
    try:
        return date(year, month, day).isoweekday()
    except ValueError:
        return None


def _numeric(get: Get) -> Atom | None:
    """``21/03/2024`` and ``03/21/2024`` are certain; where both could be the month the phrase has to decide."""
    first, second, year = int(get("a") or 0), int(get("b") or 0), get("y") or get("behind")
    if not first or not second or max(first, second) > 31 or min(first, second) > 12:
        return None
    month_first = second > 12 or (first <= 12 and first != second)
    month, day = (first, second) if month_first else (second, first)
    swapped = max(first, second) <= 12 and first != second
    weak = year is None or len(year) < 4
    pointed = get("s") == "." and not weak
    return Atom("day", Day(day, month, full_year(year), swapped=swapped, pointed=pointed), weak=weak)


def _named(get: Get) -> Atom:
    word = get("w")
    last = get("l")
    return Atom(
        "day",
        Day(
            day=WORDS[word] if word else int(get("d") or 0),
            month=MONTHS[(get("m") or "")[:3]],
            year=full_year(get("y") or get("behind")),
            last=int(last) if last else None,
        ),
    )


def _day_alone(get: Get) -> Atom:
    return Atom("day", Day(number(get("d") or "")), weak=True)


def _of_month(get: Get) -> Atom:
    return Atom("day", Day(number(get("d") or ""), months=int("下" in (get("r") or "") or get("r") == "next")))


def _weekday(get: Get) -> Atom:
    return Atom("weekday", WEEKDAYS[(get("w") or "")[:2]])


def _nth_weekday(get: Get) -> Atom:
    """``the second Friday of April``, ``4月第二个周五``."""
    nth, month = get("n") or "", get("m") or ""
    return Atom(
        "relative",
        RelativeDay(
            weekday=WEEKDAYS[(get("w") or "")[:2]],
            nth=-1 if nth in ("last", "最后一") else WORDS[nth] if nth in WORDS else number(nth.removeprefix("第")),
            month=MONTHS.get(month[:3]) or number(month),
            year=full_year(get("y")),
        ),
    )


def _week(get: Get) -> Atom:
    which = get("r") or ""
    weeks = which.count("下") - which.count("上") if not which.isascii() else int(which == "next")
    # "this Thursday" and "coming Thursday" are the next one there is
    soonest = which in {"this", "coming"}
    return Atom("relative", RelativeDay(weeks=None if soonest else weeks, weekday=WEEKDAYS[(get("w") or "")[:2]]))


_DAYS_ON = {"今": 0, "明": 1, "后": 2, "大": 3, "to": 1}


def _counted(get: Get) -> Atom:
    word = get("n") or ""
    if word.startswith("the"):
        return Atom("relative", RelativeDay(days=2))
    if word == "tonight":
        return Atom("relative", RelativeDay(days=0, period="evening"))
    days = 0 if word == "today" else _DAYS_ON[word[:2] if word.isascii() else word[0]]
    return Atom("relative", RelativeDay(days=days))


def _han(name: str, first: str) -> Rule:
    """年月日, its numbers in digits or in Chinese numerals."""
    number_form = rf"(?:\d{{1,2}}|[{_HAN}]{{1,3}})"
    day_end = (
        rf"{_B}(?:日|号(?![{_NUMBERED}]))"
        rf"|(?={_B}(?:$|[(\s,;|]|\d{{1,2}}:|周|星期|上午|下午|晚))(?<=[\d十])"
    )
    return Rule(
        name,
        rf"{first}(?:(?P<roc>民国)?{_B}(?P<y>\d{{2,4}}|[{_HAN}百]{{2,6}}|[今明]){_B}年{_B})?"
        rf"(?P<m>\d{{1,2}}|[元一二三四五六七八九十]{{1,2}}){_B}月份?{_B}(?P<d>{number_form})"
        rf"(?:{_B}日?{_B}[-至到]{_B}(?P<l>{number_form}){_B}[日号]|{day_end}){_BEHIND_HAN}",
        _han_day,
    )


#: ``2031年4月的第二个周五``
_HAN_NTH = (
    rf"(?:(?P<y>\d{{4}}){_B}年{_B})?(?P<m>\d{{1,2}}|[一二三四五六七八九十]{{1,2}}){_B}月份?{_B}的?"
    r"(?P<n>第[1-5一二三四五]|最后一)个(?:周|星期|礼拜)(?P<w>[一二三四五六日天])"
)
_OF_MONTH = rf"(?P<w>{WEEKDAY}) (?:of|in) (?P<m>{MONTH})(?![a-z])\.?(?:[ ,]{{1,3}}(?P<y>{_YEAR}{_NO_HOUR}))?"
#: ``2nd Friday of April``, before the days it begins like.
DIGIT_NTH_DAYS = (
    Rule("digitnthday", rf"(?P<n>[1-5]){_TH} {_OF_MONTH}", _nth_weekday),
    Rule("hannthday", _HAN_NTH, _nth_weekday),
)
#: Nothing glued in front that makes it a path, a version or a longer number.
_ISLAND = r"(?<![./a-z\d_])"

DIGIT_DAYS = (
    Rule(
        "compact",
        rf"(?<![a-z\d_])(?P<y>{_YEAR})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=t\d|(?![a-z\d_]))",
        _compact,
    ),
    # 2031521日(周四): the page lost its 年 and 月; without 日 only an hour behind tells a day
    Rule(
        "lost",
        rf"(?P<y>20\d\d)(?:年{_B})?(?P<r>\d{{2,4}})(?:{_B}日(?!本)|(?= \d{{1,2}}:\d\d))"
        rf"(?={_B}\(?(?:周|星期)(?P<w>[一二三四五六日天]))?",
        _lost,
    ),
    Rule("lostyear", rf"(?P<r>\d{{3,4}})日(?={_B},?(?:\(|周|星期|\d{{1,2}}:\d\d|[上下]午|晚))", _lost),
    Rule(
        "ymd",
        rf"(?:{_ISLAND}|(?<=\d/)(?=\d{{4}}-\d\d-\d\dt))(?P<y>{_YEAR}|1\d\d){_B}(?P<s>[-./]){_B}(?P<m>\d{{1,2}}){_B}(?P=s){_B}(?P<d>\d{{1,2}})"
        rf"(?!\d(?!\d:\d\d)|\.\d{{1,2}}(?!\d?{_B}:)|%)(?:{_B}-{_B}(?P<l>\d{{1,2}})(?![\d:./月]|{_B}:|-))?",
        _year_first,
    ),
    _han("han", ""),
    # 6. 5. 2027 as Czech and German notices have it
    Rule("d_m_y", rf"{_ISLAND}(?P<a>\d{{1,2}})(?P<s>\.) (?P<b>\d{{1,2}})\. (?P<y>20\d\d)(?![\d%a-z]|[.:]\d)", _numeric),
    Rule(
        "dmy",
        rf"{_ISLAND}(?P<a>\d{{1,2}})(?: (?=[/-] \d))?(?P<s>[-./])"
        rf"(?:(?<= [/-]) )?(?P<b>\d{{1,2}})(?: (?=[/-] \d))?(?P=s)"
        r"(?:(?<= [/-]) )?(?P<y>\d{4}|\d\d)(?!\d(?!\d?:\d\d)|[%a-z]|(?P=s)\d)",
        _numeric,
    ),
    Rule(
        "dmon",
        rf"(?P<d>\d{{1,2}})(?:{_B}{_TH})?(?:{_TO}(?P<l>\d{{1,2}})(?:{_B}{_TH})?)?[ ./,-]{{0,2}}"
        rf"(?:day )?(?:of )?(?P<m>{MONTH})"
        rf"(?![a-z])\.?(?:[ ,./-]{{0,3}}(?P<y>{_YEAR}{_NO_HOUR}|'\d\d|(?<=-)\d\d(?![\d:]))|{_BEHIND})?",
        _named,
    ),
    # 2031 Sept. 29: the year first; one behind the day is the day's
    Rule(
        "ymon",
        rf"(?P<y>{_YEAR})(?:, ?|[ /-])(?P<m>{MONTH})\.?[ /-]{{0,2}}(?P<d>\d{{1,2}})(?!\d|{_NO_DAY})(?:{_B}{_TH})?"
        rf"(?![a-z]|,? ?{_YEAR})",
        _named,
    ),
    # 23.04. as German lists have it, the year in their heading
    Rule(
        "ddmm",
        rf"{_ISLAND}(?P<d>0[1-9]|[12]\d|3[01])\.(?P<m>0[1-9]|1[0-2])\.(?![\w\d.])(?! ?{_YEAR})",
        _han_day,
    ),
    # 4.27号: what counts the day tells which number it is
    Rule("mdhao", rf"{_ISLAND}(?P<m>\d{{1,2}})[./](?P<d>\d{{1,2}}){_B}(?:日(?!本)|号(?![{_NUMBERED}]))", _han_day),
    Rule("dayonly", rf"(?P<d>\d{{1,2}}){_B}(?:日(?!本)|号(?![{_NUMBERED}]))", _day_alone),
    Rule("ofmonth", rf"(?P<d>\d{{1,2}}){_TH} (?:day )?of (?P<r>this|the|next) month(?![a-z])", _of_month),
    # Friday 9th Seminar at 3pm tells a day, Friday 1st Week and 5th Seminar tell none
    Rule("nth", rf"(?:(?<=day )(?=\d+\D\D(?! week))|(?!\d+\D\D{_COUNTED}))(?P<d>\d{{1,2}}){_TH}(?![a-z])", _day_alone),
)
#: 10-15 min of questions, 5-10分钟: how long, how many.
_COUNTS_OF = (
    r"(?:(?:mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|people|participants|students|pages?|slides?)(?![a-z])"
    r"|分钟|小时|人|页)"
)
#: After the hours: 3.21 could be either, and hours say so themselves.
DIGIT_DAYS_LAST = (
    Rule(
        "md",
        rf"{_ISLAND}(?P<a>\d{{1,2}})"
        rf"(?P<s>[./]|(?<!-\d)(?<!-\d\d)-| / (?=\d{{1,2}} ?\((?:周|星期)?[一二三四五六日天]\)))"
        rf"(?P<b>\d{{1,2}})(?![\d%a-z]|(?P=s)\d|{_B}月|{_B}{_COUNTS_OF}){_BEHIND_HAN}",
        _numeric,
    ),
)
LETTER_DAYS = (
    Rule("letternthday", rf"(?:the )?(?P<n>first|second|third|fourth|fifth|last) {_OF_MONTH}", _nth_weekday),
    Rule(
        "mond",
        rf"(?P<m>{MONTH})(?:\.?[ ,.]{{0,2}}(?:the )?(?P<d>\d{{1,2}})(?!\d|{_NO_DAY})(?:{_B}{_TH})?(?![a-z])"
        rf"|\.?[ ,]{{1,2}}(?:the )?(?P<w>{ORDINAL_WORD})(?![a-z]))"
        rf"(?:{_TO}(?P<l>\d{{1,2}})(?!\d|{_B}[:.]{_B}\d|{_B}[ap]\.?{_B}m){_TH}?(?![a-z]))?"
        rf"(?:[ ,.]{{1,3}}(?P<y>{_YEAR}{_NO_HOUR}|'\d\d(?!\d))|{_BEHIND})?",
        _named,
    ),
    Rule(
        "wmon",
        rf"(?:the )?(?P<w>{ORDINAL_WORD}) (?:day )?(?:of )?(?P<m>{MONTH})(?![a-z])\.?"
        rf"(?:[ ,]{{1,3}}(?P<y>{_YEAR}{_NO_HOUR}))?",
        _named,
    ),
    Rule("today", r"(?P<n>the day after tomorrow|today|tonight|tomorrow)(?![a-z])", _counted),
    Rule("week", rf"(?P<r>this|next|coming) (?:coming |week(?:'s)? (?:on )?)?(?P<w>{WEEKDAY})(?![a-z])", _week),
    Rule("thatweek", rf"(?P<w>{WEEKDAY}),? (?P<r>this|next) week(?![a-z])", _week),
    Rule("weekday", rf"(?P<w>{WEEKDAY})(?![a-z])", _weekday),
)
HAN_DAYS = (
    Rule("hanhannthday", _HAN_NTH, _nth_weekday),
    _han("hanhan", rf"(?<![{_HAN}百\d])"),
    Rule("monthday", rf"(?P<r>本月|这个月|下个?月){_B}(?P<d>\d{{1,2}}|[{_HAN}]{{1,3}}){_B}[日号]", _of_month),
    Rule(
        "handay",
        rf"(?<![{_HAN}百\d])(?P<d>[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])[日号](?![本{_NUMBERED}])",
        _day_alone,
    ),
    Rule(
        "hanweek",
        rf"(?P<r>本|这个?|下下个?|下个?|(?<![早晚])上个?)(?:周|星期|礼拜){_B}(?P<w>[一二三四五六日天])",
        _week,
    ),
    Rule("hantoday", r"(?P<n>大后天|今天|明天|后天|今日|明日|今(?=[早晚])|明(?=[早晚]))", _counted),
    Rule(
        "hanweekday",
        rf"(?:周|星期|礼拜){_B}(?P<w>[一二三四五六日天]|[1-7](?={_B}(?:[),]|上午|下午|晚|\d\d?:|$)))",
        _weekday,
    ),
    Rule("bracketed", r"(?<=\()(?P<w>[一二三四五六日])(?=\))", _weekday),
)
