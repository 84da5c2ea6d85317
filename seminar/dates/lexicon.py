"""The words of dates: how months, weekdays, parts of the day, cities and numbers are written in notices.

Everything here stands in the normal form of :func:`normal`: half-width, small letters, Simplified characters, one
kind of dash and blank.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_DASHES = "‐‑‒–—―−－~～∼〜˜⁓─━﹣﹘→"
_DASHES += "Ð"  # an en dash of Mac OS Roman (0xD0) in a page that says it is Latin 1
_BLANKS = "\t\r\x0b\x0c\x85\xa0\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
_BLANKS += "".join(map(chr, range(0x2000, 0x2010)))  # spaces of all widths, and marks that show nothing
_TRADITIONAL = "點時週禮號鐘間兩後當東倫紐約國歐開結訂臺灣舉長這個為從爾聖韓標準亞羅區確認佈淩於將磯囉"
_SIMPLIFIED = "点时周礼号钟间两后当东伦纽约国欧开结订台湾举长这个为从尔圣韩标准亚罗区确认布凌于将矶罗"


def _normal_form() -> Mapping[int, str]:
    """One character for one: offsets into the normal form are offsets into the text."""
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    table |= {code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
    table |= {code: chr(code - 0xFEE0 + 32) for code in range(0xFF21, 0xFF3B)}
    table |= dict.fromkeys(map(ord, _DASHES), "-") | dict.fromkeys(map(ord, _BLANKS), " ")
    table |= dict(zip(map(ord, _TRADITIONAL), _SIMPLIFIED, strict=True))
    table |= dict.fromkeys(map(ord, "○◯Ο"), "〇") | dict.fromkeys(map(ord, "：∶﹕︰ː꞉"), ":")
    table |= dict.fromkeys(map(ord, "“”‘’＂`´"), "'") | dict.fromkeys(map(ord, "、，﹐"), ",")
    table |= dict.fromkeys(map(ord, "（〔【［〈《「﹝"), "(") | dict.fromkeys(map(ord, "）〕】］〉》」﹞"), ")")
    return table | {ord("。"): ".", ord("｡"): ".", ord("・"): ".", ord("︱"): "|", ord("丨"): "|", ord("曰"): "日"}


_NORMAL = _normal_form()


def normal(text: str) -> str:
    """The normal form the grammar is written in; as long as ``text``. ``__2031-02-06__`` is Markdown's bold type."""
    return text.translate(_NORMAL).replace("__", "  ")


#: Month names by their first three letters; every spelling the grammar lets through begins with them.
MONTHS: Mapping[str, int] = MappingProxyType(
    {
        name: number
        for number, name in enumerate(
            ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
        )
    }
)
MONTH = (
    "(?:january|jan|february|febuary|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug"
    "|september|sept|sep|october|oct|november|nov|december|dec)"
)

#: ISO 8601 weekdays by their first two letters or their Chinese number.
WEEKDAYS: Mapping[str, int] = MappingProxyType(
    {"mo": 1, "tu": 2, "we": 3, "th": 4, "fr": 5, "sa": 6, "su": 7}
    | {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7, "七": 7}
    | {str(number): number for number in range(1, 8)}
)
WEEKDAY = (
    "(?:monday|mon|tuesday|tueday|tues|tue|wednesday|wednsday|wendesday|weds|wed"
    "|thursday|thrusday|thurday|thurs|thur|thu|friday|fri|saturday|satuday|sat|sunday|sun)"
)

_DIGITS = {"〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5}
_DIGITS |= {"六": 6, "七": 7, "八": 8, "九": 9, "元": 1}
_TENS = {"十": 10, "百": 100}


def number(text: str) -> int:
    """The value of ASCII digits or Chinese numerals, either as digits (二〇二四) or spoken (二十一, 廿一)."""
    if text.isdecimal():
        return int(text)
    text = text.replace("廿", "二十").replace("卅", "三十")
    if not any(unit in text for unit in _TENS):
        return int("".join(str(_DIGITS[char]) for char in text))
    total = digit = 0
    for char in text:
        if char in _TENS:
            total += (digit or 1) * _TENS[char]
            digit = 0
        else:
            digit = _DIGITS[char]
    return total + digit


_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    "twentieth",
)
_COMPOUND = (*(f"twenty-{word}" for word in _ORDINALS[:9]), "thirtieth", "thirty-first")
#: Numbers of hours and days of the month, in words.
WORDS: Mapping[str, int] = MappingProxyType(
    {word: value for value, word in enumerate(_UNITS, start=1)}
    | {word: value for value, word in enumerate((*_ORDINALS, *_COMPOUND), start=1)}
    | {"a": 1, "an": 1, "half": 0, "fifteen": 15, "twenty": 20, "thirty": 30, "forty-five": 45, "forty": 40}
    | {"fifty": 50, "sixty": 60, "ninety": 90}
)
UNIT_WORD = f"(?:{'|'.join(_UNITS)})"
ORDINAL_WORD = f"(?:{'|'.join(sorted((*_ORDINALS, *_COMPOUND), key=len, reverse=True))})"

#: The parts of the day by what they do to an hour of the 12-hour clock.
PERIODS: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(("凌晨", "清晨", "拂晓"), "dawn")
    | dict.fromkeys(("上午", "早上", "早晨", "早", "morning"), "morning")
    | dict.fromkeys(("am", "a"), "am")
    | dict.fromkeys(("中午", "正午", "午间", "noon", "midday"), "noon")
    | dict.fromkeys(("下午", "午后", "傍晚", "pm", "p", "afternoon"), "afternoon")
    | dict.fromkeys(("晚上", "晚间", "夜间", "夜晚", "夜里", "深夜", "晚", "evening", "night"), "evening")
    | dict.fromkeys(("午夜", "半夜", "子夜", "零时", "midnight"), "midnight")
)

#: Zones by the words for them: an IANA name, or minutes east of UTC where an abbreviation fixes the offset.
_OFFSETS = {
    -600: "hst",
    -480: "pst",
    -420: "mst pdt",
    -360: "mdt",
    -300: "est cdt",
    -240: "edt",
    0: "utc gmt z wet",
    60: "bst west cet mez",
    120: "cest mesz eet",
    180: "eest msk",
    330: "ist",
    420: "ict",
    480: "hkt sgt awst pht bjt",
    540: "jst kst",
    570: "acst",
    600: "aest",
    660: "aedt",
    720: "nzst",
    780: "nzdt",
}
_ABBREVIATED = {word: minutes for minutes, wordlist in _OFFSETS.items() for word in wordlist.split()}
_NAMED = {
    "Asia/Shanghai": "beijing china shanghai 北京 中国 上海",
    "Asia/Hong_Kong": "hong-kong 香港",
    "Asia/Taipei": "taipei taiwan 台北 台湾",
    "Asia/Macau": "macau macao 澳门",
    "Asia/Singapore": "singapore 新加坡",
    "Asia/Tokyo": "tokyo japan 东京 日本",
    "Asia/Seoul": "seoul korea 首尔 韩国",
    "Asia/Kolkata": "india kolkata mumbai delhi 印度",
    "Asia/Dubai": "dubai 迪拜",
    "Asia/Manila": "manila philippines 马尼拉 菲律宾",
    "Asia/Jakarta": "jakarta 雅加达",
    "Asia/Ho_Chi_Minh": "hanoi vietnam 河内 越南",
    "Asia/Dhaka": "dhaka bangladesh 达卡 孟加拉国",
    "Asia/Karachi": "karachi lahore islamabad pakistan 卡拉奇 巴基斯坦",
    "Asia/Tashkent": "tashkent uzbekistan 塔什干 乌兹别克斯坦",
    "Asia/Almaty": "almaty kazakhstan 阿拉木图 哈萨克斯坦",
    "Asia/Ulaanbaatar": "ulaanbaatar mongolia 乌兰巴托 蒙古国",
    "Asia/Tehran": "tehran iran 德黑兰 伊朗",
    "Asia/Riyadh": "riyadh 利雅得 沙特",
    "Europe/London": "london edinburgh glasgow manchester uk british 伦敦 英国 爱丁堡 曼彻斯特",
    "Europe/Paris": "paris lyon french france cet-cest central-european 巴黎 法国 欧洲中部 中欧",
    "Europe/Berlin": "berlin munich frankfurt hamburg german germany 柏林 德国 慕尼黑 法兰克福 汉堡",
    "Europe/Zurich": "zurich geneva lausanne swiss 苏黎世 瑞士 日内瓦 洛桑",
    "Europe/Amsterdam": "amsterdam 阿姆斯特丹 荷兰",
    "Europe/Rome": "rome milan italy italian 罗马 意大利 米兰",
    "Europe/Madrid": "madrid barcelona spain 马德里 西班牙 巴塞罗那",
    "Europe/Vienna": "vienna austria 维也纳 奥地利",
    "Europe/Stockholm": "stockholm swedish sweden 斯德哥尔摩 瑞典",
    "Europe/Lisbon": "lisbon portugal 里斯本 葡萄牙",
    "Europe/Dublin": "dublin irish ireland 都柏林 爱尔兰",
    "Europe/Brussels": "brussels belgium 布鲁塞尔 比利时",
    "Europe/Copenhagen": "copenhagen denmark 哥本哈根 丹麦",
    "Europe/Oslo": "oslo norway 奥斯陆 挪威",
    "Europe/Helsinki": "helsinki finland 赫尔辛基 芬兰",
    "Europe/Warsaw": "warsaw poland 华沙 波兰",
    "Europe/Prague": "prague czech 布拉格 捷克",
    "Europe/Budapest": "budapest hungary 布达佩斯 匈牙利",
    "Europe/Bucharest": "bucharest romania 布加勒斯特 罗马尼亚",
    "Europe/Kyiv": "kyiv kiev ukraine 基辅 乌克兰",
    "Europe/Athens": "athens greece greek 雅典 希腊",
    "Europe/Istanbul": "istanbul turkey 伊斯坦布尔 土耳其",
    "Europe/Moscow": "moscow 莫斯科 俄罗斯",
    "Africa/Cairo": "cairo egypt 开罗 埃及",
    "Africa/Johannesburg": "johannesburg cape-town south-africa 约翰内斯堡 开普敦 南非",
    "Africa/Nairobi": "nairobi kenya 内罗毕 肯尼亚",
    "Africa/Lagos": "lagos nigeria 拉各斯 尼日利亚",
    "Asia/Jerusalem": "israel jerusalem tel-aviv 以色列 耶路撒冷 特拉维夫",
    "Asia/Bangkok": "bangkok thailand 曼谷 泰国",
    "Asia/Kuala_Lumpur": "malaysia kuala-lumpur 吉隆坡 马来西亚",
    "Asia/Kathmandu": "kathmandu nepal 加德满都 尼泊尔",
    "America/Sao_Paulo": "sao-paulo brazil rio-de-janeiro 圣保罗 巴西 里约热内卢",
    "America/Argentina/Buenos_Aires": "buenos-aires argentina 布宜诺斯艾利斯 阿根廷",
    "America/Santiago": "chile 智利",
    "America/Bogota": "bogota colombia 波哥大 哥伦比亚",
    "America/Mexico_City": "mexico-city 墨西哥城",
    "America/New_York": "et eastern us-eastern new-york boston philadelphia princeton atlanta detroit miami pittsburgh "
    "美东 美国东部 北美东部 东部 纽约 波士顿 费城 亚特兰大 华盛顿",
    "America/Chicago": "ct central us-central chicago houston dallas austin minneapolis texas "
    "美中 美国中部 北美中部 芝加哥 休斯敦 休斯顿 达拉斯",
    "America/Denver": "mt mountain us-mountain denver 美国山地 北美山区 丹佛",
    "America/Phoenix": "phoenix arizona 凤凰城 亚利桑那",
    "America/Los_Angeles": "pt pacific us-pacific los-angeles san-francisco san-diego seattle stanford berkeley "
    "california 美西 美国西部 北美太平洋 太平洋 洛杉矶 旧金山 加州 西雅图",
    "Pacific/Honolulu": "hawaii hawaiian honolulu 夏威夷 檀香山",
    "America/Toronto": "toronto montreal ottawa 多伦多 蒙特利尔 渥太华",
    "America/Vancouver": "vancouver 温哥华",
    "Australia/Sydney": "sydney canberra hobart 悉尼 雪梨 堪培拉",
    "Australia/Melbourne": "melbourne 墨尔本",
    "Australia/Brisbane": "brisbane queensland 布里斯班 昆士兰",
    "Australia/Adelaide": "adelaide 阿德莱德",
    "Australia/Perth": "perth 珀斯",
    "Pacific/Auckland": "auckland wellington new-zealand 奥克兰 惠灵顿 新西兰",
}
ZONES: Mapping[str, str | int] = MappingProxyType(
    {**{word: name for name, wordlist in _NAMED.items() for word in wordlist.split()}, **_ABBREVIATED}
)


def _alternatives(words: list[str]) -> str:
    return "|".join(word.replace("-", "[ -]") for word in sorted(words, key=len, reverse=True))


ZONE_PLACE_EN = f"(?:{_alternatives([word for word in ZONES if word.isascii() and word not in _ABBREVIATED])})"
ZONE_PLACE_ZH = f"(?:{_alternatives([word for word in ZONES if not word.isascii()])})"
ZONE_ABBREVIATION = f"(?:{_alternatives([*(set(_ABBREVIATED) - {'utc', 'gmt', 'z'}), 'cst', 'et', 'ct', 'mt', 'pt'])})"
#: Abbreviations that are words as well: they count in capitals only.
ZONE_CAPITALS = frozenset({"et", "ct", "mt", "pt", "est", "ist", "west", "mst", "wet", "z"})
