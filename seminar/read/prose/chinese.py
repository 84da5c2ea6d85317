"""Who speaks and who hosts, in running Chinese text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.model import Person
from seminar.read.labels.units import Unit
from seminar.read.lexicon import Lexicon
from seminar.read.persons.kept_brackets import of_a_house, restored
from seminar.read.persons.posts import Post
from seminar.read.persons.posts_en import en_post
from seminar.read.persons.posts_zh import zh_post
from seminar.read.prose.housed_names import house_and_name
from seminar.read.prose.people import Figure
from seminar.read.prose_words import chinese

_HAN: Final = "一-鿿㐀-䶿"
_LATIN: Final = r"(?<![A-Za-z])[A-Z][A-Za-zÀ-ÿ.'’-]*(?:[ ·]+[A-Z][A-Za-zÀ-ÿ.'’-]*){1,3}"
_FOREIGN: Final = rf"[{_HAN}]{{1,6}}(?:\s?[·•‧・]\s?[{_HAN}A-Z][{_HAN}\w.]{{0,9}}(?:-[{_HAN}]{{1,6}})?){{1,3}}"
_HAN_LETTER: Final = re.compile(rf"[{_HAN}]")
#: A sentence; one that never ends is cut, so that time grows with the text.
#: A question in the marks of a title ends none.
_SENTENCE: Final = re.compile(r"(?:《[^《》\n]{1,80}》|“[^“”。\n]{1,80}”|[^。！？；!?\n]){0,600}[。！？；!?\n]?")
_INVITES: Final = re.compile(r"(?:的)?\s*(?:热情|诚挚|盛情)?邀请")
_ACTS: Final = re.compile(
    r"[^。；]{0,80}?(?:作|做|带来|开展|主讲|分享|发表|讲授|开讲|报告|讲座|演讲|[讲聊谈](?!师)|授课|见面|公开课|走进|交流|对话|解读|剖析|诉说|讲述)"
)
_LEAD: Final = re.compile(
    r"^.*(?:应(?=[^聘])|特别邀请到?|邀请到了?|特邀|邀请了|邀请|有幸请到|请来了?的?是?|有请|请到了?|特请|聘请|来自于?|由|就职于|任职于|应邀"
    r"|及|(?<![协共永人呼])和(?![平谐睦田])|与(?![^大，。]{1,8}(?:学院|研究[所院]|学系|学部|中心|实验室|科学院))|、|，|。|：|:|；|我[院校系所]|本[院校系所]|嘉宾|专家(?!教授)|学者|主讲人|报告人|】|》|”|—)",
    re.DOTALL,
)
_JOINED: Final = re.compile(r"\s*(?:、|和|与|及|以及|，)\s*(?:(?:她|他|其)的?(?:学生|同事|合作者|搭档))?\s*$")
#: What may stand behind a name nobody is called by: the sentence goes on.
_GOES_ON: Final = re.compile(
    r"\s*(?:$|[，。；、！：:（(“《「—）)]|将|于|在|为|来|就|以|从|作|做|讲|聊|谈|主讲|分享|带来|应邀|受邀|会|的|公开|报告|演讲|授课"
    r"|和|与|及|主持|担任|致辞|点评|到|赴|给|介绍|围绕|结合|一行|等|解读|开讲|发表|访问|出席|亲临|莅临|走进|登|共同|合作|联袂|现场|在线|线上|应|受)"
)
#: What goes on with the sentence behind a transcribed name, whose end no list of names tells.
_AFTER_TRANSCRIBED: Final = re.compile(r"[将在为作做应受从就来以]|主讲|担任|于(?=\s?\d|[本今明下])|于$")
#: Letters that go on with the sentence more often than they end a name.
_RARELY_IN_NAMES: Final = frozenset("将于在为来就以作做讲会的与和到给及应受将等谈聊从")
_ACADEMIC: Final = re.compile(
    r"教授|研究员|讲师|工程师|院士|所长|院长|主任|校长|总裁|经理|总监|科学家|博士后|博士生|律师|法官|主编|馆长|会长|台长|董事长|秘书长|理事长"
)
#: What stands in front of a name is a word of the notice, not a name.
_NO_NAME: Final = re.compile(
    r"^.{1,2}[省市县]$|^(?:(?:高级|资深|首席|特聘|讲席|客座)$|[和及与][她他]|来[和与到给为]|[和与跟]大家|博士[后生]|硕士生)|大学|学院|学科$|我院|我校|公司|教授|报告|讲座|时间|地点|主持|学术|系列|欢迎|邀请|[应受特]邀|应约|做客|老师|同学|通知|论坛|研究|中心"
)


#: ``林远舟（Yuanzhou Lin）教授``: the name in Latin letters before the rank.
_ALIAS: Final = r"[（(][A-Z][A-Za-z.’'-]*(?: [A-Z][A-Za-z.’'-]*){1,3}[)）]"
_ALSO_CALLED: Final = re.compile(rf"\s?({_ALIAS})")


@dataclass(frozen=True, slots=True)
class _Patterns:
    called: re.Pattern[str]
    bare: re.Pattern[str]
    speaks_before: re.Pattern[str]
    speaks_after: re.Pattern[str]
    hosts_before: re.Pattern[str]
    hosts_after: re.Pattern[str]
    other_before: re.Pattern[str]
    boundary: re.Pattern[str]
    cue: re.Pattern[str]
    honorifics: re.Pattern[str]
    ranked: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = chinese()
    # as few letters as leave a whole rank behind them: 罗雪 before 副教授
    japanese = rf"(?:{'|'.join(words.japanese)})[{_HAN}]{{1,3}}?"
    paired = rf"(?:{'|'.join(words.paired)}){{2}}"
    name = rf"(?:{paired}|{words.surname}[{_HAN}]{{1,2}}?|{japanese}|{_FOREIGN}|{_LATIN})"
    # behind an institution three letters before a rank are a name, whatever the family name
    one = f"(?:(?![系院所部室校员家级届的])[{_HAN}])"
    rare = rf"(?<=[学院系所司校部室心馆台的]){one}{{3}}(?=\s?(?:副?教授|研究员|博士|院士|老师|先生|女士))"
    ranks = rf"(?:{words.honorific}[、/兼]?\s?){{1,3}}"
    # behind a post and in front of a verb of speaking, too
    told = rf"(?<=[员师家授任士]){one}{{2,3}}(?=作题|做题|作了题|做了题|作《|做《|作“|做“|主讲|讲授|将作|将做|将以)"
    return _Patterns(
        called=re.compile(rf"(?=(?P<name>{name}|{rare})\s?(?:{_ALIAS}\s?)?(?P<honorific>{ranks}))"),
        bare=re.compile(
            rf"(?=(?P<name>{_FOREIGN}|(?:{'|'.join(words.japanese)})[{_HAN}]{{2}}|{words.surname}[{_HAN}]{{1,2}}|{_LATIN}|{told}))"
        ),
        speaks_before=re.compile(rf"{words.speaks_before}[^，。；]{{0,40}}$"),
        speaks_after=re.compile(rf"\s*+(?:[（(][^（）()]{{1,40}}[)）]\s*+)?(?:(?:一行|团队)\s*+)?{words.speaks_after}"),
        hosts_before=re.compile(rf"{words.hosts_before}\s*+(?:[:：]\s*+)?[{_HAN}]{{0,16}}$"),
        hosts_after=re.compile(rf"\s*+(?:[（(][^（）()]{{1,40}}[)）]\s*+)?{words.hosts_after}"),
        other_before=re.compile(rf"{words.other_before}[^，。；、]{{0,12}}$"),
        boundary=re.compile(
            rf"(?:^|[\s，。；：:、（(“”》)）,.】@]|{words.institution}|{words.honorific}|{words.speaks_before}"
            rf"|[由请是和与及为的位师家员士]|人|校友)$"
        ),
        cue=re.compile(
            rf"(?:{words.honorific}|师|(?<=[究作])者|(?<![国大自])家|(?<!人)员|(?<!责)任|(?<=[经助])理|(?<=[院校所系会馆处局部司台站社组班科事书])长|{words.speaks_before}|{words.hosts_before}|来自[{_HAN}]{{2,20}}的"
            rf"|{words.institution}的|[由请]|年级的|校友|(?:她|他|其)的?(?:学生|同事|搭档))\s?[:：]?\s?$"
        ),
        honorifics=re.compile(words.honorific),
        ranked=re.compile(rf"(?:{words.honorific}|[、/兼])$"),
    )


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a text with their offsets."""
    for match in _SENTENCE.finditer(text[:20_000]):
        if match[0].strip():
            yield match.start(), match[0]


def _is_han(text: str) -> bool:
    return bool(re.match(rf"[{_HAN}]", text))


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    stop: int
    end: int
    honorific: str
    before: str
    after: str


def _mentions(sentence: str, labelled: bool = False) -> list[_Mention]:
    """The names of a sentence; of overlapping readings the one that begins at a boundary."""
    patterns = _patterns()
    chosen: dict[int, tuple[int, _Mention]] = {}
    for match in patterns.called.finditer(sentence):
        start, stop = match.span("name")
        name = match["name"]
        if patterns.honorifics.search(name[1:]) or _NO_NAME.search(name):
            continue
        before = sentence[:start]
        rank = (
            2 * bool(patterns.boundary.search(before[-12:]))
            + (len(name) in (2, 3))
            + 2 * (not _is_han(name))
            + 3 * ("·" in name)
            - (name[0] in "的由")
        )
        end = match.end("honorific")
        stop = _rank_begins(name, stop, match["honorific"])
        mention = _Mention(start, stop, end, sentence[stop:end].strip("、/兼 "), before, sentence[end:])
        if stop not in chosen or rank > chosen[stop][0]:
            chosen[stop] = (rank, mention)
    found = [mention for rank, mention in chosen.values() if rank >= 2]
    begins = {one.start for one in found}
    # 金融系主任 before the name of the head is a post, no person
    found = [one for one in found if one.end not in begins or sentence[one.end - 1] in "、/兼 "]
    taken = [(one.start, one.end) for one in found]
    found += [one for one in _bare(sentence, labelled) if not any(a < one.end and one.start < b for a, b in taken)]
    return sorted(found, key=lambda mention: mention.start)


def _rank_begins(name: str, stop: int, honorific: str) -> int:
    """Where the rank begins behind a transcribed name, which by itself has no end: 约翰·史密斯|特聘教授."""
    ranked = _patterns().ranked
    tails = (n for n in (4, 3, 2, 1) if "·" in name[:-n] and ranked.fullmatch(name[-n:] + honorific.strip()))
    return stop - next(tails, 0)


#: Nothing beside the name but a bracket.
_ALONE: Final = re.compile(r"\W*\s(?:[（(][^（）()]{2,30}(?:[（(][^（）()]{2,8}[)）])?[)）])?\s*")
#: ``甲于5月3日在雨城参加会议，在会上汇报了题为《…》的…``: what a page tells of its own people afterwards.
_REPORTED: Final = re.compile(r"\s*(?:于|在)[^。；]{2,240}?(?:汇报|匯報|报告|作|做|宣读|宣讲)了(?:一[个场]|一篇)?题为")
#: ``甲，某大学某学院教授、博士生导师，将于…`` at the head of a sentence.
_POSTED: Final = re.compile(r"\s*，([^，。；]{4,40})，\s*(?:将|应|受|于|在|为|日前|近日)")


def _bare(sentence: str, labelled: bool) -> Iterator[_Mention]:
    """Names without a title behind them: something in front says that a person follows."""
    patterns = _patterns()
    last = 0
    for match in patterns.bare.finditer(sentence):
        start, stop = match.span("name")
        if start < last:
            continue
        before = sentence[:start]
        first = not before.strip(" “【】") or before[-1:] in "，。；："
        cued = patterns.cue.search(before[-30:]) or (labelled and not before.strip())
        if not cued and not first:
            continue
        stop = _name_end(sentence, start, stop)
        after = sentence[stop:]
        if stop == 0 or _NO_NAME.search(sentence[start:stop]):
            continue
        verbs = "讲|主讲|分享|带着|带来|做客|作客" if stop - start == 3 else "将"
        if not cued and not (
            _POSTED.match(after)
            or _REPORTED.match(after)
            or re.match(rf"(?:[（(][^（）()]{{2,40}}[)）])?(?:将|{verbs})", after)
        ):
            continue
        yield _Mention(start, stop, stop, "", before, after)
        last = stop


def _name_end(sentence: str, start: int, stop: int) -> int:
    """Where a name ends that nothing follows but the sentence; 0 where none does."""
    if not _is_han(sentence[start]):
        return stop
    if "·" in sentence[start:stop]:
        behind = _AFTER_TRANSCRIBED.search(sentence, sentence.index("·", start) + 2, stop)
        return behind.start() if behind else stop
    ends = [end for end in (stop, stop - 1) if end - start >= 2 and _GOES_ON.match(sentence[end:])]
    if not ends:
        return 0
    if len(ends) == 2 and (
        sentence[ends[0] - 1] in _RARELY_IN_NAMES or sentence[ends[0] - 1 : ends[0] + 1] in ("主讲", "主持")
    ):
        return ends[1]  # 由副教授沈砚主讲
    return ends[0]


#: ``云溪科学院海洋与大气研究所``: an institution with an "and" in its name, nobody before it.
_AND_WITHIN: Final = re.compile(
    r"(?:^|[，。；：])(?![^，。；与]*(?:教授|研究员|博士|院士|老师))[^，。；与]{0,12}(?:院|大学|中心|公司)[^，。；与]{1,10}与"
    r"[^，。；与]{1,10}(?:所|院|系|中心|实验室|部)[^，。；与]{0,12}$"
)


#: ``主讲人林远舟（林某某先生的孙女、…理事）将…``: who is named in the bracket only tells of the speaker.
_IN_A_BRACKET: Final = re.compile(r"[一-鿿]{2}[（(][^（）()]{0,60}$")
_BEHIND_IT: Final = re.compile(r"[^（）()]{0,60}[）)]\s?(?:将|主讲|为|作|做|带来|分享|应|就|围绕)")


def _points(mention: _Mention) -> tuple[float, float]:
    patterns = _patterns()
    before, after = mention.before, mention.after
    ranked = patterns.ranked.search(before.rstrip())
    speaks = 2.5 if mention.honorific or ranked else 1.5
    if _IN_A_BRACKET.search(before) and _BEHIND_IT.match(after):
        speaks -= 4.0
    if re.search(r"应[^，。；]{0,30}$", before) and _INVITES.match(after):
        return -5.0, 5.0
    if patterns.hosts_after.match(after):
        return -4.0, 6.0
    if patterns.hosts_before.search(before[-40:]):
        return -4.0, 5.0
    if patterns.other_before.search(before[-40:]):
        return -4.0, 0.0
    if patterns.speaks_before.search(before[-50:]):
        speaks += 3.0
    if patterns.speaks_after.match(after):
        speaks += 3.5
    elif _REPORTED.match(after):
        speaks += 4.0
    elif _POSTED.match(after) or (
        re.match(
            r"\s*(?:（[^（）]{1,40}）|\([^()]{1,40}\))?\s*(?:应|受|于|在|来|到|赴|将|线上|、|和|会|给|为|讲|聊|谈|，\s*[她他]|公开课|合作|共同)",
            after,
        )
        and _ACTS.match(after)
    ):
        speaks += 3.0
    elif re.match(r"\s*[:：]\s*[《“「]", after):
        speaks += 2.5
    beside = re.search(r"(?:与|同|合作者|导师|师从|师承|联系人|联系)[^，。；、]{0,10}$", before)
    if beside and not _AND_WITHIN.search(before[-80:]):
        speaks -= 3.0
    return speaks, 0.0


#: ``云溪大学地球和海洋科学学院``: an "and" within the name of a school.
_HOUSE_OF_BOTH: Final = re.compile(
    r"((?:大学|大學|学院|學院|研究院)[一-鿿]{1,6})和(?=[一-鿿]{1,8}(?:学院|學院|学系|學系|学部|研究所|[实實][验驗]室|中心))"
)


def _post(mention: _Mention, lexicon: Lexicon) -> Post:
    """What stands before the name, else behind it, of where somebody works and as what."""
    before = mention.before.rstrip(" ，,")[-60:]
    if _AND_WITHIN.search(before):
        before = re.split(r"[，。：；]", before)[-1].replace("与", "\x1f")
    before = _HOUSE_OF_BOTH.sub("\\1\x1e", before)
    lead = _LEAD.match(
        re.sub(
            r"(?<=[员授师士长任家监])(?:、|兼)(?=[^、，]{2,8}$|[A-Z][\w ]{1,12}[一-鿿]{2,8}$)",
            "/",
            lexicon.folded(before),
        )
    )
    stated = re.sub(r"^(?:为|為|是)(?=[^，。]{3})", "", before[lead.end() if lead else 0 :].removesuffix("的").strip())
    stated = stated.replace("\x1f", "与").replace("\x1e", "和")
    found = restored(zh_post(of_a_house(stated, lexicon), lexicon)) if len(stated) > 1 else Post()
    if not found.affiliation:
        beside = re.match(
            r"\s*[（(]([^（）()]{3,40}(?:[（(][^（）()]{2,8}[)）])?)[)）]", mention.after
        ) or _POSTED.match(mention.after)
        if beside:
            kept = of_a_house(beside[1], lexicon)
            behind = restored((zh_post if _HAN_LETTER.search(kept) else en_post)(kept, lexicon))
            found = replace(behind, position=behind.position or found.position) if behind else found
    return found


def post_told(text: str, name: str, lexicon: Lexicon) -> Post:
    """The post a sentence of ``text`` states beside the first mention of ``name``, or an empty one."""
    for offset, sentence in sentences(text):
        if (at := sentence.find(name)) >= 0:
            start, stop = offset + at, offset + at + len(name)
            before, after = text[offset:start], text[stop : offset + len(sentence)]
            return _post(_Mention(at, at + len(name), at + len(name), "", before, after), lexicon)
    return Post()


#: ``云溪大学 IEEE Fellow 林远舟教授``: an honour between the house and the name.
_HONOUR: Final = re.compile(
    rf"(?<=[{_HAN}\s、，])(?:[A-Z]{{2,6}}(?:/[A-Z]{{2,6}}){{0,3}})\s?Fellow[、，\s]*(?=[{_HAN}A-Z])"
)


def _without_honour(unit: Unit) -> Unit:
    """A unit with such an honour left blank, so that every other letter keeps its place."""
    if "Fellow" not in unit.text:
        return unit
    return replace(unit, text=_HONOUR.sub(lambda told: " " * len(told.group()), unit.text))


def people(units: Sequence[Unit], lexicon: Lexicon, chain: int = 100_000) -> list[Figure]:
    """The people a Chinese text names, who most surely speaks first."""
    found: dict[str, Figure] = {}
    for unit in map(_without_honour, units):
        if unit.label == "ignore" or not re.search(rf"[{_HAN}]", unit.text):
            continue
        for offset, sentence in sentences(lexicon.folded(unit.text)):
            last = -1
            for mention in _mentions(sentence, unit.label == "speaker" and offset == 0):
                if last < 0 or (last < mention.start and not _JOINED.match(sentence[last : mention.start])):
                    chain += 1
                last = mention.end
                speaks, hosts = _points(mention)
                if unit.short and len(unit.text) < 40 and _ALONE.fullmatch(mention.before + " " + mention.after):
                    speaks += 2.5  # a name and a post with a line to themselves
                if unit.label in {"speaker", "host"}:
                    speaks, hosts = (speaks + 5.0, hosts) if unit.label == "speaker" else (-4.0, 6.0)
                figure = _figure(mention, unit, offset, lexicon, speaks, hosts, chain)
                name = figure.person.name.zh or figure.person.name.en or ""
                known = found.get(name)
                if known is None:
                    found[name] = figure
                else:
                    kept = max(known, figure, key=lambda one: one.speaks)
                    speaks = kept.speaks + 0.5 + min(0.0, known.speaks, figure.speaks) / 3
                    found[name] = Figure(kept.person, speaks, max(known.hosts, hosts), kept.lines, kept.chain)
    return sorted(_share(list(found.values())), key=lambda figure: -figure.speaks)


def _share(figures: list[Figure]) -> list[Figure]:
    """People named together (甲教授、乙教授作报告) share what is said of the group."""
    best: dict[int, tuple[float, float]] = {}
    for figure in figures:
        speaks, hosts = best.get(figure.chain, (figure.speaks, figure.hosts))
        best[figure.chain] = (
            min(speaks, figure.speaks) if min(speaks, figure.speaks) < 0 else max(speaks, figure.speaks),
            max(hosts, figure.hosts),
        )
    return [Figure(one.person, best[one.chain][0], best[one.chain][1], one.lines, one.chain) for one in figures]


def _pair(text: str) -> Bilingual:
    """The text on the side of its letters."""
    return Bilingual(text or None) if _HAN_LETTER.search(text) else Bilingual(en=text or None)


def _figure(
    mention: _Mention, unit: Unit, offset: int, lexicon: Lexicon, speaks: float, hosts: float, chain: int
) -> Figure:
    written = unit.text[offset : offset + len(mention.before) + len(mention.after) + mention.end - mention.start]
    name = re.sub(r"\s+", " ", written[mention.start : mention.stop])
    side = Bilingual(name) if _is_han(name) else Bilingual(en=name)
    post = _post(replace(mention, before=written[: mention.start], after=written[mention.end :]), lexicon)
    house, own = house_and_name(written[: mention.stop]) if side.en else ("", "")
    side, post = (Bilingual(en=own), replace(post, affiliation=house)) if own else (side, post)
    position = post.position
    also = _ALSO_CALLED.match(written, mention.stop) if side.zh and not side.en else None
    begin = also.end() if also and also.end() < mention.end else mention.stop
    if not position and _ACADEMIC.search(rank := written[begin : mention.end].strip("、/兼 ")):
        position = rank.removesuffix("博士") or rank
    person = Person(
        name=side.replacing(Lang.EN, also[1].strip("（）()")) if also else side,
        affiliation=_pair(post.affiliation),
        department=_pair(post.department),
        position=_pair(position),
    )
    lines = unit.lines(offset + mention.start, offset + mention.end)
    return Figure(person, speaks, hosts, lines, chain)
