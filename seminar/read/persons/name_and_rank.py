"""Where the Chinese name stands in a phrase about a person, and the rank beside it."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.person_names import is_japanese_name, is_zh_name
from seminar.read.persons.posts import Post, grammar
from seminar.read.persons.posts_zh import SCHOLAR, is_part, zh_institution, zh_position, zh_post
from seminar.read.prose_words import chinese

#: Where a Chinese phrase about a person comes apart; two Latin words stay together (Assistant Professor).
_BREAKS: Final = re.compile(
    r"[，,;；|：:]+\s*|/(?!C[EFIOST]O|(?<=[授员員师師任]/)副?(?:院|所|校|系主|主)[长長任])\s*|(?<![A-Za-z.&])\s+|\s+(?![A-Za-z])|(?<=[^\s])[-–—]+(?=[^\s])"
)


#: Ranks of those who know a field, which stands before them.
_OF_A_KIND: Final = ("专家", "專家", "名师", "名師", "名家", "学者", "學者", "导师", "導師")


#: ``云溪大学的林远舟副教授``: whose professor it is.
_OF_A_HOUSE: Final = re.compile(
    r"(?:(?<=大学|學院|学院|大學|公司|中心|医院|醫院)|(?<=研究院|研究所|实验室|實驗室))的(?=[一-鿿·]{2,8}?(?:副|助理|讲席|特聘|首席)?"
    r"(?:教授|研究[员員]|博士|院士|老[师師]|[讲講]师|先生|女士|工程[师師])|[一-鿿]{2,3}\s*(?:$|[，,（(]))"
)
_FROM: Final = re.compile(r"^\s*(?:来自|來自)于?(?=[一-鿿]{4})")


def zh_parts(text: str, lexicon: Lexicon) -> tuple[str, list[str]]:
    """The Chinese name in a text, and the other phrases around it in order (the rank beside the name first)."""
    text = _FROM.sub("", _OF_A_HOUSE.sub(" ", text)) if "的" in text else text
    joined = re.sub(
        r"(?<![一-鿿])([一-鿿]{1,2})\s+([一-鿿]\s[一-鿿]|[一-鿿]{1,2})(?![一-鿿])",
        _joined(lexicon),
        re.sub(r"\s+", " ", text),
    )
    joined = re.sub(r"(?<![一-鿿])([一-鿿])\s([一-鿿]{2,14})", _joined_before_rank(lexicon), joined)
    apart = joined
    joined = re.sub(
        r"(?<![一-鿿])([一-鿿々]{2,3})\s([一-鿿]{1,2})(?=\s([一-鿿]{2,8})|\s?[（(]|$)",
        _joined_japanese(lexicon),
        joined,
    )
    if re.fullmatch(r"(?:[一-鿿]\s+)+[一-鿿]", text.strip()):
        joined = re.sub(r"\s", "", text)
    tokens = [token for token in _BREAKS.split(joined) if token]
    for n, token in enumerate(tokens):
        name, rank = name_and_rank(token, lexicon)
        if name and n and not rank:
            tokens[n - 1] = _nearest_rank(tokens[n - 1], lexicon)
        if name:
            return name, [part for part in (rank, *tokens[n + 1 :], *tokens[:n]) if part]
    for n, token in enumerate(tokens):
        name, rank, before = _before_institution(token, lexicon)
        if not name:
            name, rank, before = _after_institution(token, lexicon)
        if name:
            return name, [part for part in (rank, before, *tokens[:n], *tokens[n + 1 :]) if part]
    # a name without a Chinese surname (佐藤太郎), beside an institution or directly before a rank
    if len(tokens) == 1:
        bare, rank = _without_rank(tokens[0], lexicon)
        if apart != joined and is_japanese_name(bare, lexicon):
            return bare, [rank] if rank else []  # 佐藤 健一
        # 村田某次郎博士; 骨科临床特聘专家 are people of a kind
        alone = rank and len(bare) >= 4 and foreign_name(bare, lexicon) and not zh_institution(bare, lexicon)
        return (bare, [rank]) if alone and not rank.endswith(_OF_A_KIND) else ("", tokens)
    placed = any(zh_post(token, lexicon).affiliation for token in tokens)
    for n, token in enumerate(tokens if len(tokens) >= 2 else []):
        bare, rank = _without_rank(token, lexicon)
        titled = zh_position(tokens[1], lexicon) == 0 or lexicon.holds("honorifics", tokens[1])
        if (placed or (n == 0 and titled)) and foreign_name(bare, lexicon):
            return bare, [part for part in (rank, *tokens[n + 1 :], *tokens[:n]) if part]
    return "", tokens


def foreign_name(text: str, lexicon: Lexicon) -> bool:
    """Whether a word no list knows may be a name without a Chinese surname."""
    return (
        re.fullmatch(r"[一-鿿]{3,6}(?<![学學系])", text) is not None
        and not zh_post(text, lexicon)
        and not lexicon.mentions("places", text)
        and not lexicon.mentions("qualifications", text)
        and lexicon.labels.get(lexicon.normal(text)) is None
    )


def _nearest_rank(token: str, lexicon: Lexicon) -> str:
    """Of several ranks before a name, the one beside it: ``…学院副院长、副教授`` → ``…学院副教授``."""
    *ahead, last = token.split("、")
    post, house = zh_post(last, lexicon), zh_post(ahead[0], lexicon).affiliation if ahead else ""
    own = re.search(r"大[学學]|公司|科[学學]院", post.affiliation)
    if post.position and house and (post.affiliation or post.department) and not own:
        return house + post.position  # 云溪大学海洋学院院长助理、文远书院双聘副教授
    cut = zh_position(token, lexicon)
    ranks = re.split(r"[、/／兼]", token[cut:])
    if len(ranks) > 1 and ranks[0].startswith(("系主任", "系副主任", "系主管")):
        cut += 1  # 考古系主任、教授: a professor of the department
    head = token[:cut].removesuffix("原") if len(ranks) > 1 else token[:cut]  # 原局长、高级会计师: no more the one
    return head + ranks[-1]


def _joined(lexicon: Lexicon) -> Callable[[re.Match[str]], str]:
    surnames = (*lexicon.words["surnames"], *lexicon.words["compound_surnames"])
    return lambda match: (
        match.group(1) + match.group(2).replace(" ", "")
        if lexicon.folded(match.group(1)) in surnames
        else match.group()
    )


def _joined_before_rank(lexicon: Lexicon) -> Callable[[re.Match[str]], str]:
    """``林 远教授`` as ``林远教授``: a blank in a name that a rank stands right behind."""

    def join(match: re.Match[str]) -> str:
        surname, behind = match.groups()
        if zh_position(behind, lexicon) == 0:
            return match.group()  # 森下 健 副教授, no 健副
        ranked = any(zh_position(behind[n:], lexicon) == 0 for n in (1, 2) if n < len(behind))
        return surname + behind if ranked and lexicon.folded(surname) in lexicon.words["surnames"] else match.group()

    return join


def _joined_japanese(lexicon: Lexicon) -> Callable[[re.Match[str]], str]:
    """``森下 健 教授`` as ``森下健 教授``: a Japanese family name, the given one apart, and a rank or nothing more."""

    def join(match: re.Match[str]) -> str:
        given, behind = match[2], match[3]
        if behind is None:  # 森下 健（云溪大学）, but not 森下 教授
            ranked = zh_position(given, lexicon) != 0 and not lexicon.holds("honorifics", given)
        else:
            ranked = zh_position(behind, lexicon) == 0 or lexicon.holds("honorifics", behind)
        return match[1] + match[2] if ranked and match[1] in chinese().japanese else match.group()

    return join


def _before_institution(token: str, lexicon: Lexicon) -> tuple[str, str, str]:
    """``林远舟教授云溪大学`` → 林远舟, 教授, 云溪大学."""
    words = grammar(lexicon)
    for length in (3, 2, 4):
        name, behind = token[:length], token[length:]
        rank = words.zh_rank_first.match(lexicon.folded(behind))
        if rank and is_zh_name(name, lexicon) and zh_institution(behind[rank.end() :], lexicon):
            return name, rank.group(), behind[rank.end() :]
    return "", "", ""


def name_and_rank(token: str, lexicon: Lexicon) -> tuple[str, str]:
    """``王若水教授`` → 王若水, 教授; ``周博士`` has no name: both empty."""
    if is_zh_name(token, lexicon):
        bare, rank = _without_rank(token, lexicon)
        return (bare, rank) if rank and is_zh_name(bare, lexicon) else (token, "")
    bare, rank = _without_rank(token, lexicon)
    if rank and not is_zh_name(bare, lexicon):
        bare, rank = _without_field(bare, rank, lexicon)
    named = is_zh_name(bare, lexicon) or is_japanese_name(bare, lexicon)
    return (bare, rank) if rank and named else ("", "")


#: What a post is in, between a name and the rank: 软件, 数据安全, 香港史, 二胡.
_FIELDS: Final = (
    r"(?:软件|硬件|算法|数据|安全|网络|系统|产品|项目|市场|运营|投资|金融|基金|财务|技术|工程|理论|管理|战略|政策|法律"
    r"|教育|教学|文化|艺术|美术|音乐|戏曲|舞蹈|影视|设计|医学|临床|护理|影像|心理|物理|化学|生物|数学|天文|气象|地质|海洋|历史"
    r"|[一-鿿]史|文学|哲学|语言|经济|社会|人类学|考古|民俗|科普|科技|新闻|媒体|传播|出版|档案|环境|生态|农业|林业|能源|材料|航天"
    r"|修复|保护|研发|中间件|前端|后端|(?:机器|深度|强化)?学习|智能|古籍|古筝|古琴|二胡|琵琶|笛子|钢琴|提琴|声乐|民乐|京剧|昆曲|越剧|书法|国画|油画|摄影|太极|围棋|象棋)"
)
_FIELD: Final = (
    re.compile(rf"{_FIELDS}+"),
    re.compile(rf"[一-鿿]{{1,4}}{_FIELDS}"),
)


def _without_field(bare: str, rank: str, lexicon: Lexicon) -> tuple[str, str]:
    """``林远舟软件`` before 工程师: the field belongs to the rank."""
    folded = lexicon.folded(bare)
    housed = zh_institution(bare, lexicon)
    if is_zh_name(bare[:3], lexicon) and is_part(folded[3:]) and (not housed or folded.endswith("中心")):
        return bare[:3], f"{bare[3:]}{rank}"  # 林远舟发展中心主任
    if housed:
        return bare, rank
    for form, size in product(_FIELD, (3, 2, 4)):
        if is_zh_name(bare[:size], lexicon) and form.fullmatch(folded[size:]):
            return bare[:size], f"{bare[size:]}{rank}"
    return bare, rank


#: The fields a text ends with, ``软件``, ``数据安全``.
_LAST_FIELDS: Final = re.compile(rf"{_FIELDS}{{1,3}}$")


def _field_behind(bare: str, rank: str, ends: tuple[str, ...], lexicon: Lexicon) -> tuple[str, str, str]:
    """``云溪大学林远舟软件`` before 工程师 → 林远舟, 软件工程师, 云溪大学: where the house ends in one of ``ends``."""
    folded = lexicon.folded(bare)
    field = _LAST_FIELDS.search(folded)
    for size in (3, 2) if field and rank else ():
        at = field.start() - size if field else 0
        if at > size and folded[:at].endswith(ends) and is_zh_name(bare[at : at + size], lexicon):
            return bare[at : at + size], f"{bare[at + size :]}{rank}", bare[:at]
    return "", "", ""


def _without_rank(token: str, lexicon: Lexicon) -> tuple[str, str]:
    rules = grammar(lexicon)
    rank = ""
    for _ in range(3):
        cut = zh_position(token, lexicon)
        honorific = rules.zh_honorific_end.search(lexicon.folded(token))
        if 0 < cut < len(token):
            cut -= _was(token[:cut], lexicon)
            rank = rank or token[cut:]
            token = token[:cut]
        elif honorific and honorific.start() > 0:
            rank = rank or token[honorific.start() :]
            token = token[: honorific.start()]
        else:
            break
    if rank.startswith("正教授") and is_zh_name(f"{token}正", lexicon):
        return f"{token}正", rank[1:]  # 苏居正教授
    if rank and (scholar := SCHOLAR.search(token)) and scholar.start() > 0 and scholar.end() == len(token):
        return token[: scholar.start()], token[scholar.start() :] + rank
    return token, rank


def _was(bare: str, lexicon: Lexicon) -> bool:
    """Whether the last letter before a rank, ``林远舟前`` before 院长, says that the post is over: it ends no name."""
    past = bare[-1:] in "前原" and len(bare) > _WITH_WAS
    return past and is_zh_name(bare[-4:-1], lexicon) and not is_zh_name(bare, lexicon)


#: A family name, a given one of two letters, and 前: 林远前 is a name itself.
_WITH_WAS: Final = 3


def _after_institution(token: str, lexicon: Lexicon) -> tuple[str, str, str]:
    """``云溪大学王若水教授`` → 王若水, 教授, 南开大学."""
    if zh_position(token, lexicon) == 0:
        return "", "", ""  # 总工程师, though 程 is a family name
    bare, rank = _without_rank(token, lexicon)
    folded = lexicon.folded(bare)
    ends = tuple(
        {
            *lexicon.words["qualifications"],
            *lexicon.words["institutions"],
            *lexicon.words["departments"],
            *lexicon.words["positions"],
            *lexicon.words["honorifics"],  # 云溪大学博士研究生林远舟
            *(lexicon.words["countries"] if rank else ()),  # 韩国金敏哲教授
            *(("司",) if lexicon.folded(rank).endswith("司长") else ()),  # 云雨科技司林远舟副司长
        }
    )
    for length in (3, 2, 4) if "·" not in bare else ():
        name, before = bare[-length:], folded[:-length]
        if len(before) >= 2 and before.endswith(ends) and is_zh_name(name, lexicon):
            return name, rank, bare[:-length]
    if (behind := _field_behind(bare, rank, ends, lexicon))[0]:
        return behind
    if transcribed := _transcribed(bare, ends, lexicon):
        return bare[transcribed:], rank, bare[:transcribed]
    end = zh_institution(bare, lexicon)
    if 0 < end < len(bare) and (is_zh_name(bare[end:], lexicon) or (rank and is_japanese_name(bare[end:], lexicon))):
        return bare[end:], rank, bare[:end]
    part = grammar(lexicon).zh_department.match(folded[end:]) if 0 < end < len(bare) and rank else None
    if part and is_japanese_name(bare[end + part.end() :], lexicon):
        return bare[end + part.end() :], rank, bare[: end + part.end()]  # 东屿大学法学研究科森下健吾教授
    ranked = rank == "博士" or (zh_position(rank, lexicon) == 0 and not rank.endswith(_OF_A_KIND))
    if (
        rank
        and not end
        and ranked
        and not lexicon.mentions("qualifications", bare)
        and (at := name_behind(bare, lexicon))
    ):
        return bare[at:], rank, bare[:at]  # 清风教育林远舟教授
    return "", "", ""


#: Family names that begin words as well (金融, 石油, 高校), and letters that end subjects, not names.
_BEGIN_WORDS: Final = frozenset("金石高任陆田夏于")
END_SUBJECTS: Final = frozenset("学史论术化育业区州代期等")


def name_behind(text: str, lexicon: Lexicon) -> int:
    """Where a name of a common family begins behind a house nothing is known about: ``清风教育林远舟``; else 0."""
    bare = text.rstrip()
    folded = lexicon.folded(bare)
    common = chinese().frequent
    for size in (3, 2):
        name, house = folded[-size:], folded[:-size].rstrip()
        plain = size == 3 or name[0] not in _BEGIN_WORDS
        if len(house) < _SHORTEST + (size < 3) or not plain or name[0] not in common or name[-1] in END_SUBJECTS:
            continue
        spelt = len(_SPELLING.findall(folded)) * 2 >= len(folded)  # 阿列克谢耶夫
        if (
            is_zh_name(bare[-size:], lexicon)
            and not spelt
            and _UNKNOWN.fullmatch(house)
            and not house.endswith(_NO_HOUSES)
        ):
            return len(bare) - size
    return 0


#: Letters that foreign names are spelt with.
_SPELLING: Final = re.compile(r"[阿列克谢耶夫斯尔特德诺茨伊娃娜姆巴卡拉马布鲁罗维奇亚里科普兰森顿莱蒂基托洛贝塔米莫]")
#: ``清大林远舟``, ``清风园林远``: letters of such a house at least.
_SHORTEST: Final = 2
#: A house nothing is known about: letters and no sign between them.
_UNKNOWN: Final = re.compile(
    r"(?:(?![的了是请给问写找吗您你我们])[一-鿿A-Za-z\d]){2,20}(?<![和与及之为由首现前历曾兼担原就时])"
)
#: What stands before names and is no house.
_NO_HOUSES: Final = (
    "关于",
    "邀请",
    "举办",
    "特邀",
    "欢迎",
    "教授",
    "博士",
    "研究员",
    "院士",
    "系列",
    "主讲",
    "报告",
    "讲座",
    "论坛",
    "沙龙",
    "讲堂",
    "主持",
    "嘉宾",
)


def _transcribed(text: str, ends: tuple[str, ...], lexicon: Lexicon) -> int:
    """Where a transcribed name begins behind a post or an institution: ``云溪大学教授让·杜兰``; 0 where none does."""
    dot = text.find("·")
    starts = range(max(2, dot - 6), dot) if dot > 2 else ()
    folded = lexicon.folded(text)
    found = (at for at in starts if folded[:at].endswith(ends) and is_zh_name(text[at:], lexicon))
    return next(found, 0)


#: Chinese letters and figures, no mark and no blank between them.
_GLUED: Final = re.compile(r"[一-鿿\d]{8,60}")


def name_first(text: str, lexicon: Lexicon) -> str:
    """``林远舟云溪大学教授``: the name parted from the house behind it; ``""`` where nothing shows that it is one."""
    for size in (3, 2, 4) if _GLUED.fullmatch(text) else ():
        name, rest = text[:size], text[size:]
        if name.endswith("大") and rest.startswith(("学", "學")):
            continue  # 东屿大, 学…
        if size > 2 and is_zh_name(text[: size - 1], lexicon) and _parts_earlier(text, size):
            continue  # 林远中, 国…
        post = zh_post(rest, lexicon) if is_zh_name(name, lexicon) else Post()
        if post.position and len(post.affiliation) > _HOUSE and rest.startswith(post.affiliation) and not post.rest:
            return f"{name} {rest}"
    return ""


def _parts_earlier(text: str, at: int) -> bool:
    """Whether the last letter before ``at`` begins a house with those behind it, where none begins at ``at``."""
    return _OPENS_A_HOUSE.match(text, at - 1) is not None and _OPENS_A_HOUSE.match(text, at) is None


#: What houses begin with, though a name may end with its first letter: ``林远中国云溪科学院``.
_OPENS_A_HOUSE: Final = re.compile(
    r"中(?:[国國共央南]|科院|山大)|[东東](?:[南北华華莞]|[海京]大)|南(?:京|[开開]|方|昌|洋|[宁寧]|通)|[华華][东東中南北侨僑]|天津|清[华華]大|[国國](?:家|[防科]大)"
    r"|江(?:[苏蘇西]|南大)|山[东東西]|海(?:南|[军軍]大)|[云雲]南|[广廣][东東西州]|安徽|青[海岛島]|[宁寧][夏波]|上海|成都|武[汉漢]|[长長][沙春安江]|西[安北南]|北[京方]"
)
#: 大学 and 研究院 alone are the ends of houses.
_HOUSE: Final = 3
