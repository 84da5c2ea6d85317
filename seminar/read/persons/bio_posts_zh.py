"""The post a Chinese biography states: the first one that lasts, and where."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.kept_brackets import of_a_house, restored
from seminar.read.persons.posts import Post, grammar
from seminar.read.persons.posts_zh import ACADEMIC, SOCIETY, is_member, zh_institution, zh_position, zh_post

#: ``1991年至1995年``: what comes behind the comma is over, unless it lasts to this day.
_YEARS: Final = re.compile(r"\s*(?:\d{4}\s*年?.{0,4}?[-－–—~～至到起].{0,8}|\d{4}年?\d{0,2}月?起?)$")


_SINCE: Final = re.compile(
    r"\d{4}年?(?:\d{1,2}月)?(?:起|至今|以来)[，,]?(?:担?任(?!教|职)|在|任教于|任职于|就职于|工作于)"
)
#: ``曾任…``, ``历任…``: the first of several posts that are over.
_ONCE: Final = re.compile(r"\s*(?:他|她|其)?(?:曾|先后|历任|早年)(?!获|在|于|到|赴|被|受邀)[^今现]{1,40}$")
#: ``多年就职于…``, ``后任职于…``: a place somebody works or worked at, whatever is said to last behind it.
_ONE_OF_SEVERAL: Final = re.compile(r"^(?!.*[现目今]).*(?:就职|任职|供职|工作|任教|在职)于")
#: ``2031年7月任职云溪大学…``
_WORKS_SINCE: Final = re.compile(
    r"^(?:20|19)\d\d\s?年?\d{0,2}\s?月?[初中底末]?(?:起|以来|至今)?(?:回国|归国|毕业)?[后後]?(?:任职|就职|任教|受聘|入职|加入|供职)[于在]?(?=[一-鿿A-Z])"
)
#: ``云溪大学担任教授``: between the house and the post.
_AS_WHAT: Final = re.compile(r"(?<=[学院所司心室])担?任(?=[一-鿿]{2})")
#: ``之后在云溪大学做博士后研究员``: one step of several.
_AFTERWARDS: Final = re.compile(r"(?:之后|此后|随后|其后)(?:先后)?(?:在|于|到|赴)|.{2,30}(?:做|从事)博士后")
_NOW: Final = re.compile(r"(?:现|目前|今)(?:为|任|是|担任|就职|任职|供职|任教|在)")
#: ``云原生大会讲师``: where somebody once spoke is no post.
_TAUGHT_AT: Final = re.compile(r"(?:大会|年会|会议|论坛|峰会|训练营|[A-Za-z])\s?(?:特邀|金牌)?(?:讲师|讲者|嘉宾)$")
#: ``是国际著名的云物理领域的专家``: a word of praise.
_KNOWN_FOR: Final = re.compile(r"(?:领域|領域|方面|方向|界)的?(?:[一-鿿]{0,4})(?:专家|專家|学者|學者|权威|權威)$")
_STUDIES: Final = re.compile(
    r"(?:(?:20)?\d\d级|[一二三四五]年级|在读|直博|联合培养)*(?:(?:博士|硕士)(?:研究生|生|候选人)|[博硕][一二三四五](?:学生|在读)?|[博硕]士?[一二三四五]年级(?:在读)?|本科生|学生|(?<=[系院所心室])研究生)$"
)
#: ``Dan Roe教授是…``, ``刘某博士系…``: who it is about, before the post; 系 in 化学系教授 is a department.
_THIS_IS: Final = re.compile(
    r"^(?:(?:华为|華為|[^，。；是系为為任]){0,30}?(?:教授|博士|先生|女士|老师|老師|研究员|研究員|院士)?(?:(?<!求)是|(?<!华)(?<!華)[为為])"
    r"|(?:[^，。；是系为任]{0,30}?(?:教授|博士|先生|女士|老师|研究员|院士))?系(?!主任|副))(?=[^\s，。]{4})"
)
#: ``加入云溪大学物理学院任副教授``: where somebody went, and as what, perhaps behind the comma.
_WENT: Final = re.compile(
    r"(?:加入|加盟|入职|调入|受聘于|应聘到|任教于|回到|(?<=\d年)[到至赴])(?:了)?([^，,。；;\n]{2,30}?)"
    r"(?:[，,]?(?:并)?(?:担任|受聘为|聘为|任|为)([^，,。；;\n]{2,24})|工作|任教|(?=[，,。；;\n]|$))"
)
#: ``现为该校历史系教授``: the institution named before.
_SAME_SCHOOL: Final = re.compile(r"^(?:该|本|我)(?:校|院|所)(?=[^，。]{2})")
#: ``北地大学（University of Northland）化学系``: the name again in the other language.
_ALSO_CALLED: Final = re.compile(r"[（(][A-Za-z][^（）()一-鿿]{1,80}[）)]")


#: ``…，讲师 毕业于云溪大学…``: the comma behind a rank is lost.
_RANK_ALONE: Final = re.compile(
    r"(?<=[讲講][师師]|教授|究[员員])[ \u3000]+(?=毕业|畢業|长期|長期|主要|从事|從事|研究方向|曾|\d{4}年)"
)
#: ``2024年加入云溪大学，现任副教授``, ``创立云溪检验中心，任总裁``: a place, and behind the comma the post there.
_PLACE_THEN_POST: Final = re.compile(
    r"(?:[于於自]?\d{4}年?(?:\d{1,2}月)?(?:起|后|後)?(?:回[国國]|正式|全职|全職)?(?:后|後)?[，,]?(?:参与|联合|參與|聯合)?)?"
    r"(?:加入|加盟|入职|调入|(?:受聘|就职|任职)[于於]|(?:参与|联合|参與|聯合)?[创創](?:立|[办辦]|建))了?([^，,。；;\n、]{3,30})"
    r"[，,](?:并|並)?([现現](?:[担擔]?任|[为為])|[担擔]?任)(?=([^，,。；;\n]{2,24}))"
)


_SITS: Final = re.compile(r"理事(?!长)|委员|会员|副|编委|顾问|成员")


def _place_and_post(bio: str, lexicon: Lexicon) -> str:
    """The biography with a place and the post there as one clause: where the post lasts, or nothing comes after it."""
    found = list(_PLACE_THEN_POST.finditer(bio))
    for match in reversed(found):
        before = re.split(r"[，,。；;\n]", bio[: match.start()])[-1]
        place = zh_post(match[1], lexicon)
        own = re.search(r"大[学學]|公司|科[学學]院|[医醫]院|研究院|研究所", match[3])
        over = re.search(r"曾|先后|先後|[历歷]任", before) is not None
        lasts = match[2][0] in "现現" or (match is found[-1] and not _SINCE.search(lexicon.folded(bio[match.end() :])))
        if place.affiliation and not own and not over and lasts:
            bio = f"{bio[: match.start()]}，现任{match[1]}{bio[match.end() :]}"
    return bio


def zh_bio_post(bio: str, name: str, lexicon: Lexicon) -> Post:
    """The first present post a Chinese biography states; ``name`` is whose it is, empty where nobody is known."""
    bio = of_a_house(bio, lexicon)
    career = _Career(bio, name, lexicon)
    settled = (found for match in _CLAUSE.finditer(career.text) if (found := career.read(match)) is not None)
    post = next(settled, None) or career.result()
    beside = _RANK_BESIDE.match(lexicon.folded(bio[:60]))
    if beside and not post.position.endswith(beside[1]):  # 特聘讲席教授 says more
        post = replace(post, position=beside[1])
    return restored(replace(post, department=post.department.replace(_LISTED, "、")))


#: ``林远舟教授：…``, ``Jane Roe副教授，现任…``: the rank told with the name at the head of a biography.
_RANK_BESIDE: Final = re.compile(
    r"\s*(?:[一-鿿]{2,4}|[一-鿿]{1,8}·[一-鿿·]{1,12}|[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3}(?:\s?[（(][一-鿿·]{2,12}[）)])?)\s?"
    r"((?:特聘|讲席|终身|长聘)?(?:副|助理)?(?:教授|研究员))[，,：:]"
)


#: ``云溪大学机械、材料与海洋学院``: the fields of one school, which are no posts side by side.
_FIELDS: Final = re.compile(
    r"(?:(?<=大[学學])|(?<=分校)|(?<=[一-鿿][一-鿿][学學]院)|(?<=研究院))([一-鿿]{2,6}(?:[、,，][一-鿿]{2,6}){1,3}(?:[与與和及][一-鿿]{2,6})?)(?=[学學]院|系|学部)"
)
#: ``Harbour University（海港大学）John Roe讲席教授``: the house in Chinese behind its own name.
_IN_CHINESE: Final = re.compile(
    r"[A-Z][\w.&'’-]*(?: [A-Za-z][\w.&'’-]*){0,6}\s?[（(]([一-鿿]{2,14}(?:大[学學]|[学學]院|研究所|研究院))[)）]\s?"
)
#: ``2031年作为海外高层次人才引进到云溪大学担任研究员``
_CALLED_TO: Final = re.compile(
    r"(?:(?:19|20)\d\d年(?:\d{1,2}月)?起?)?(?:作为|以|通过)[^，。；\n]{2,20}(?:人才|计划|项目)(?:身份)?(?:被)?(?:引进|入职|加入|受聘)[到至于]?([^，。；\n]{2,24}?)(?:[担擔]任|任)(?=([^，。；\n]{2,12}))"
)
#: ``目前在云溪大学的物理系任终身教授``
_HOLDS_THERE: Final = re.compile(
    r"(?:目前|[现現]在?|如今)(?:就[职職]|任[职職]|任教)?[于於在]"
    r"([一-鿿]{2,16}?(?:大[学學]|[学學]院|研究所|研究院|公司|集[团團]|科技|科[学學]院|[医醫]院|基金[会會]|[实實][验驗]室|中心|[学學][会會]))的?"
    r"([一-鿿]{0,16}?)[担擔]?任(?![职職]|教(?!授))"
)


def english_name(bio: str, house: str, lexicon: Lexicon) -> str:
    """The English name of a house that a Chinese biography gives beside the Chinese one, without its land."""
    for beside in _IN_CHINESE.finditer(bio) if house else ():
        if house.endswith(beside[1]):  # Harbour University（海港大学）
            return bio[beside.start() : beside.start(1)].rstrip("（( ")
    at = bio.find(house) if house else -1
    match = _ALSO_CALLED.match(bio, at + len(house)) if at >= 0 else None
    name = re.sub(r",\s[A-Z][A-Za-z ]{2,20}$", "", match.group()[1:-1].strip()) if match else ""
    return name if grammar(lexicon).en_institution.search(name) and "," not in name else ""


#: Stands for the 、 between such fields while posts are cut at it.
_LISTED: Final = "\u3035"
_RANKED: Final = re.compile(r"教授|研究[员員]|[院所校系]长|主任|[导導][师師]|博[导導]|[讲講][师師]|博士|学者|院士|专家")


def _of_one_house(bio: str) -> str:
    """The biography with the fields of a school, a house's second name and where a post is held told in one way."""
    bio = _HELD_JOINTLY.sub("", _ALSO_CALLED.sub("", _IN_CHINESE.sub(r"\1", bio)))
    bio = _CALLED_TO.sub(r"现任\1", bio)
    bio = _HOLDS_THERE.sub(r"现任\1\2", bio)
    return _FIELDS.sub(lambda m: m[1] if _RANKED.search(m[1]) else re.sub("[、,，]", _LISTED, m[1]), bio)


#: ``副教授（数学系合聘）``: a second chair, in brackets behind the post.
_HELD_JOINTLY: Final = re.compile(r"[（(][^（）()\n]{2,20}(?:合聘|双聘|雙聘)[)）]")
#: ``先后被云溪大学聘为客座研究员``: what others made somebody, who works elsewhere.
_APPOINTED_BY: Final = re.compile(r"(?:先后|多次|并)?被[^，。；]{2,40}?聘")
_CLAUSE: Final = re.compile(r"[^，。；;\n,、！]+(?:、[^，。；;\n,、！]+)*")


#: ``云溪公司专家. 多年从事…``: the stop of another keyboard.
_LATIN_STOP: Final = re.compile(r"(?<=[一-鿿])\.(?=\s)")


class _Career:
    """A biography as its clauses are gone through, and what they have said so far."""

    def __init__(self, bio: str, name: str, lexicon: Lexicon) -> None:
        bio = _LATIN_STOP.sub("。", _RANK_ALONE.sub("，", bio[:1500]))
        self.bio = _place_and_post(_of_one_house(bio), lexicon)
        self.text = lexicon.folded(self.bio[:1500])
        self.name = name
        self.lexicon = lexicon
        #: the post beside the name; one told later on, of which it is not said whether it lasts; a seat on a board
        self.best = self.unsaid = self.society = Post()
        #: whether the clause before was a range of years, and whether a list of what is over goes on
        self.years = self.once = False

    def read(self, match: re.Match[str]) -> Post | None:
        """The post, where this clause settles it."""
        clause = match.group()
        present = _SINCE.search(clause) or grammar(self.lexicon).zh_present.search(clause)
        if (present and self._one_of_several(match)) or self._over(match, present is not None):
            return None
        ranged = _YEARS.match(clause) is not None and "今" not in clause and not present
        before, self.years = self.years, ranged
        if before or _TAUGHT_AT.search(clause) or _KNOWN_FOR.search(clause):
            return None
        if not present and self._past(clause):
            return None
        raw = self.bio[match.start() : match.end()]
        raw = self._bare(raw[present.end() :] if present else raw)
        if ranged:
            return None
        if _STUDIES.search(clause) and (present or match.start() < 80):
            at = zh_post(_STUDIES.sub("", raw), self.lexicon)
            end = zh_institution(raw, self.lexicon)  # 云溪大学三年级云物理方向博士生
            return at if at.affiliation or not end else Post(raw[:end])
        return self._weigh(zh_post(raw, self.lexicon), match, present is not None)

    def _one_of_several(self, match: re.Match[str]) -> bool:
        """``多年就职于…，现为…``"""
        later = _NOW.search(self.text, match.end()) or _SINCE.search(self.text, match.end())
        return _ONE_OF_SEVERAL.search(match.group()) is not None and later is not None

    def _over(self, match: re.Match[str], present: bool) -> bool:
        """``曾任…，…``: a list of what is over goes on to the end of its sentence."""
        ended = self.text[match.start() - 1 : match.start()] in "。；;\n！"
        called = bool(self.name) and match.group().startswith(self.name)  # 曾某某 is a name
        self.once = (self.once and not ended and not present) or (not called and bool(_ONCE.match(match.group())))
        return self.once

    def _past(self, clause: str) -> bool:
        told = grammar(self.lexicon).zh_past.search(clause.split("、")[0]) and not _STUDIES.search(clause)
        return (
            bool(told)
            or _APPOINTED_BY.match(clause) is not None
            or _AFTERWARDS.match(clause) is not None
            or len(clause) > 60
            or "导师" in clause[:4]
        )

    def _bare(self, raw: str) -> str:
        """A clause without the name, and the words that say that what follows is a post."""
        if since := _WORKS_SINCE.match(raw):
            raw = _AS_WHAT.sub("", raw[since.end() :], count=1)
        raw = re.sub(r"^(?:并)?[担兼]?任|(?<=.)(?:工作|任教|任职|就职)$", "", raw)
        if self.name and raw.startswith(self.name):
            raw = re.sub(r"^(?:博士|教授|老师|先生|女士)", "", raw[len(self.name) :])
        raw = _SAME_SCHOOL.sub("", _ALSO_CALLED.sub("", _THIS_IS.sub("", raw)))
        return re.sub(
            r"^(?:[（(][^（）()]{0,40}[）)])?(?:(?:博士|教授|老师)(?=[^、，,]))?(?:美国历史上)?[，,\s]*[是为任]?",
            "",
            raw,
        )

    def _weigh(self, post: Post, match: re.Match[str], present: bool) -> Post | None:
        best = self.best
        placed_first = present or self._beside_the_name(match) or self._is_house_alone(match)
        if placed_first and post.affiliation and not post.position and not best.affiliation:
            self.best = replace(best, affiliation=post.affiliation, department=post.department)
            return None
        if best.affiliation and post.position and not post.affiliation:
            return replace(best, position=best.position or post.position)
        if is_member(post) and post.position != "院士":
            return None  # IEEE会士 is an honour
        member = is_member(post) or (post.position == "院士" and post.affiliation.endswith("研究院"))
        if member or (post.position and not post.affiliation):
            if present or match.start() < 80:
                self.best = replace(best, position=best.position or post.position)
            return None
        if not (post.affiliation and post.position) or best.affiliation:
            return None
        if not present and "。" in self.text[: match.start()]:
            self.unsaid = self.unsaid or post  # one that is said to last comes before it
            return None
        if SOCIETY.search(self.lexicon.folded(post.affiliation)) and _SITS.search(self.lexicon.folded(post.position)):
            self.society = self.society or post  # who sits on its board works elsewhere
            return None
        kept = best.position if not present or ACADEMIC.search(best.position) else ""
        return Post(post.affiliation, post.department, kept or post.position)

    def _is_house_alone(self, match: re.Match[str]) -> bool:
        """``云溪科技有限公司，曾…``: a biography that begins with a firm and nothing else."""
        return match.start() == 0 and match.group().endswith(("有限公司", "股份公司", "集团公司"))

    def _beside_the_name(self, match: re.Match[str]) -> bool:
        """``林远舟，云溪大学，教授``: the house between the name and the rank."""
        behind = re.split(r"[，,。；;\n、]", self.text[match.end() + 1 :], maxsplit=1)[0]
        ranked = zh_position(behind, self.lexicon) < min(5, len(behind))
        return ranked and bool(self.name) and self.bio[: match.start()].strip(" ，,：:") == self.name

    def result(self) -> Post:
        """What all clauses together say, where none settled it."""
        best = self.best
        sits = SOCIETY.search(self.lexicon.folded(self.unsaid.affiliation)) and ACADEMIC.search(best.position)
        if self.unsaid and not best.affiliation and not sits:
            return replace(self.unsaid, position=best.position or self.unsaid.position)
        if not best.affiliation and self.society and not ACADEMIC.search(best.position):
            return replace(self.society, position=best.position or self.society.position)
        return best if best.affiliation else _went(self.text, self.bio, best, self.lexicon)


def _went(text: str, bio: str, best: Post, lexicon: Lexicon) -> Post:
    """The post with the last institution somebody is said to have joined, where none is stated as present."""
    found = best
    for match in _WENT.finditer(text):
        place = zh_post(bio[slice(*match.span(1))], lexicon)
        if place.affiliation and not re.search(
            r"曾|访问|攻读|[博硕]士$|学习|从事|博士后|进修|研修|交流", match.group()
        ):
            rank = zh_post(bio[slice(*match.span(2))], lexicon).position if match.group(2) else ""
            position = best.position or rank or place.position
            found = Post(place.affiliation, place.department, position)
    return found
