"""Posts in Chinese: ``复旦大学哲学学院党委书记`` and the first present post of a biography."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts import Post, grammar


def zh_institution(text: str, lexicon: Lexicon) -> int:
    """How many letters at the start of ``text`` are an institution; 0 for none."""
    words, folded = grammar(lexicon), lexicon.folded(text)
    for pattern in (
        words.zh_company,
        words.zh_university,
        words.zh_academy,
        words.zh_strong,
        words.zh_weak,
        words.zh_short,
    ):
        if match := pattern.match(folded):
            return match.end()
    return 0


#: Words firms end with, and titles as well.
_END_TITLES: Final = ("智能", "科技", "资本", "基金", "证券", "保险", "政府", "联盟", "智库", "影业", "信托")


def is_house(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is an institution and nothing else; a word that may end a title (人工智能) makes none."""
    words, folded = grammar(lexicon), lexicon.folded(text)
    weak = folded.endswith(_END_TITLES) and not words.zh_strong.match(folded)
    end = zh_institution(text, lexicon)
    return bool(end) and not weak and (end == len(text) or re.fullmatch(r"[一-鿿]{2,8}分校", folded[end:]) is not None)


def zh_position(text: str, lexicon: Lexicon) -> int:
    """Where a rank (or a list of ranks) at the end of ``text`` begins; the length of ``text`` for none."""
    match = grammar(lexicon).zh_position.search(lexicon.folded(text))
    return match.start() if match else len(text)


def zh_post(text: str, lexicon: Lexicon) -> Post:
    """The post in a Chinese phrase: ``复旦大学哲学学院党委书记``, ``百川智能强化学习负责人``."""
    bare = text.strip(" \t\u3000（）()，,、。；;:：")
    behind = text[text.find(bare) + len(bare) :][:1]
    text = bare + behind if behind in ("）", ")") and re.search(r"[（(][^（()）]*$", bare) else bare
    found = Post()
    for phrase in _phrases(_ranks_first(text, lexicon), lexicon):
        post = _zh_one(phrase, lexicon)
        part = (
            post.affiliation
            and lexicon.folded(found.affiliation).endswith("大学")
            and not re.search(r"大学|研究院|公司|科学院", lexicon.folded(post.affiliation))
        )
        if not found:
            found = post
        elif is_member(found) and post.affiliation and post.affiliation != found.affiliation:
            # 中国科学院院士 西安交通大学: an academy's member works elsewhere
            found = replace(post, position=post.position or found.position)
        elif part and not found.position and post.position:
            found = replace(found, position=post.position)  # a second school of the same university
        elif not found.position and post.position and (post.affiliation or not found.affiliation):
            found = post if post.affiliation else replace(found, position=post.position)
        elif not found.position and post.position:
            found = replace(found, position=post.position)
        elif not found.affiliation and post.affiliation and post.position and not _ACADEMIC.search(found.position):
            found = post  # 作家、云溪大学文学院教授: the trade, and behind it the post
        elif not found.affiliation and post.affiliation and post.position and not _SOCIETY.search(post.affiliation):
            found = replace(found, affiliation=post.affiliation, department=post.department)  # 教授、云溪大学副校长
        elif not found.affiliation and post.affiliation and not post.position:
            found = replace(found, affiliation=post.affiliation, department=post.department)
        elif found.affiliation and not found.department and post.department and not post.affiliation:
            found = replace(found, department=post.department)  # 云溪大学 物理系
    return found


def is_member(post: Post) -> bool:
    """Whether a post is no more than the membership of an academy."""
    return post.position == "院士" and re.search(r"(?:科学院|科學院|工程院|社科院)$", post.affiliation) is not None


def _ranks_first(text: str, lexicon: Lexicon) -> str:
    """``教授云溪大学物理学院``: a rank and the institution behind it, with a comma between."""
    match = grammar(lexicon).zh_rank_first.match(lexicon.folded(text))
    if match is None or not zh_institution(text[match.end() :], lexicon):
        return text
    return f"{text[: match.end()]}，{text[match.end() :]}"


def _phrases(text: str, lexicon: Lexicon) -> list[str]:
    """Posts side by side; a list of ranks (``系主任、副研究员``) stays together."""
    merged: list[str] = []
    for piece in re.split(r"(?<=[^\s&＆，,、；;/])\s*[&＆，,、；;/]\s*|\s{2,}|(?<=[一-鿿])\s(?=[一-鿿])", text):
        bare = piece.strip()
        if not bare:
            continue
        only_rank = zh_position(bare, lexicon) == 0 or _CHIEF.fullmatch(bare) is not None
        if merged and only_rank and zh_position(merged[-1], lexicon) < len(merged[-1]):
            merged[-1] = f"{merged[-1]}、{bare}"
        else:
            merged.append(bare)
    return merged


#: ``创始人、CEO``
_CHIEF: Final = re.compile(r"C[EFIOST]O")


#: ``RAIN组``, ``ICE课题组``: a group known by its letters; the same behind its university.
_GROUP: Final = re.compile(r"[A-Za-z][\w-]{1,11}\s?(?:课题组|研究组|实验室|小组|团队|组)")
_HOUSE_AND_GROUP: Final = re.compile(rf"([一-鿿]{{2,10}}大[学學])({_GROUP.pattern})")
#: ``《海雾》杂志``: who somebody writes for.
_PERIODICAL: Final = re.compile(r"《[^《》]{2,12}》\s?(?:杂志社?|雜誌社?|周刊|週刊|日报|日報|学报|學報|编辑部|編輯部)")


def _zh_one(text: str, lexicon: Lexicon) -> Post:
    if house := _PERIODICAL.match(text):
        post = _zh_one(behind, lexicon) if (behind := text[house.end() :].strip()) else Post()
        return Post(house.group(), post.department, post.position, post.rest)
    words = grammar(lexicon)
    folded = lexicon.folded(text)
    stripped = words.zh_qualification.sub("", folded)
    if stripped != folded and len(stripped.strip("、，, ")) >= 2:
        kept = stripped.strip("、，, ")
        text = kept if folded == text else _unfolded(text, folded, kept)
    elif words.zh_qualification.fullmatch(folded):
        return Post(rest=text)
    text = _NOW_IN.sub("", _STUDENT.sub("", text) or text)
    cut = zh_position(text, lexicon)
    body, position = text[:cut], text[cut:]
    body = re.sub(r"(?:的|兼|暨)$", "", body)
    if (
        lexicon.folded(position).startswith("系主任")
        and len(body) > 2
        and not lexicon.folded(body).endswith(("系", "大学", "学院", "研究所"))
    ):
        body, position = body + position[0], position[1:]  # 大气科学系主任
    if body and (house := _HOUSE_END.match(position)) and _LEVEL.match(position, house.end()):
        body, position = body + house.group(), position[house.end() :]  # 云帆科技联合创始人
    end = zh_institution(body, lexicon)
    affiliation, inside = body[:end].strip(), body[end:].strip()
    honorific = words.zh_honorific_end.search(lexicon.folded(inside))
    if honorific and not position:
        inside = inside[: honorific.start()]
    if affiliation.endswith(("大学", "大學")) and (branch := re.match(r"[一-鿿]{2,8}?分校", inside)):
        affiliation, inside = affiliation + branch.group(), inside[branch.end() :]  # 加州大学伯克利分校
    department = ""
    if _GROUP.fullmatch(inside):
        department, inside = inside, ""  # 云溪大学RAIN组
    elif not affiliation and (house := _HOUSE_AND_GROUP.fullmatch(inside)) and not position:
        affiliation, department, inside = house[1], house[2], ""
    elif match := words.zh_department.match(lexicon.folded(inside)):
        department, inside = inside[: match.end()].strip(), inside[match.end() :].strip()
    if position and inside and affiliation and len(inside) <= 12 and not re.search(r"[\s，,（(]", inside):
        if _PART.fullmatch(inside):
            department, inside = inside, ""  # 博物馆典藏近用组助理研究员
        subject = _SUBJECT.search(lexicon.folded(inside)) and _ACADEMIC.search(position)
        # 云溪大学物理学教授: 教授, but 求是特聘教授 whole
        position, inside = position if subject else inside + position, ""
    if inside and not department and not affiliation and _LEVEL.match(position) and _EMPLOYER.fullmatch(inside):
        affiliation, inside = inside, ""  # 云帆数据高级架构师
    if position and not affiliation and not department and _ACRONYM.fullmatch(inside):
        affiliation, inside = inside, ""  # ABC處長
    if (
        inside
        and position
        and not department
        and not affiliation
        and (
            (len(inside) <= 6 and not _ACADEMIC.search(position))
            or (len(inside) <= 6 and inside.startswith(lexicon.words["rank_modifiers"]))
            or SCHOLAR.fullmatch(inside)
        )
    ):
        position, inside = inside + position, ""
    if not position and (inside or not (affiliation or department)):
        return Post(rest=text)
    return Post(affiliation, department, position.strip(), inside.strip())


#: ``现任研究馆员``: that it lasts is no part of the post.
_NOW_IN: Final = re.compile(r"^[现現](?:[担擔]?任|就?[职職][于於]|[为為])[:：]?\s?(?=[一-鿿]{2})")
#: What a student is does not belong to the place: 数学科学学院2021级博士生.
_STUDENT: Final = re.compile(
    r"(?:(?:20)?\d\d[级級]|[一二三四五]年[级級]|在读|直博|联合培养)(?:博士|硕士|本科|直博)*(?:研究生|生)?$"
)
#: A rank that begins with its level has the employer in front of it, or nothing.
_LEVEL: Final = re.compile(
    r"高级|高級|资深|資深|首席|(?:联合|聯合|共同)?[创創](?:[始办辦]人|辦人)|董事[长長]|[总總]裁|[总總]经理|總經理|C[EFIOST]O"
)
#: What firms' names end in, and posts begin with.
_HOUSE_END: Final = re.compile(r"科技|技术|技術|信息|教育|国际|國際")
_EMPLOYER: Final = re.compile(
    r"(?!正|教授|国家|國家|中国|中國|全国|全國|注册|註冊|国际|國際|原|前|曾|兼|现|常务|常務|执行|執行|公司$|集团$|集團$|企业$|联席|聯席|副)[一-鿿A-Za-z0-9]{2,10}(?<!级)(?<!級)"
)
#: The letters a house goes by, right before a post.
_ACRONYM: Final = re.compile(r"(?!(?:EMBA|MBA|MPA|C[EFIOST]O|PhD)$)[A-Z]{3,6}")
#: ``“云溪学者”``: what a chair is called after, before the rank.
SCHOLAR: Final = re.compile(r"[“\"][^“”\"]{2,10}(?:学者|學者|计划|計劃|人才)[”\"]")
#: A part of an office.
_PART: Final = re.compile(r"[一-鿿]{2,8}[组組课課股]")
#: What somebody is professor of.
_SUBJECT: Final = re.compile(r"(?:学|工程|理论|技术|计算|金融|管理|物理|生物|经济|法律|历史|艺术|设计|方向|专业)$")
_ACADEMIC: Final = re.compile(r"教授|研究[员員]|[讲講][师師]|博士[后後]|院士|助教")


def _unfolded(text: str, folded: str, kept: str) -> str:
    """The stretch of ``text`` that reads ``kept`` when folded (folding keeps positions)."""
    at = folded.find(kept)
    return text[at : at + len(kept)] if at >= 0 else kept


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
    r"^(?:20|19)\d\d\s?年?\d{0,2}\s?月?(?:起|以来|至今)?(?:任职|就职|任教|受聘|入职|加入|供职)[于在]?(?=[一-鿿A-Z])"
)
#: ``之后在云溪大学做博士后研究员``: one step of several.
_AFTERWARDS: Final = re.compile(r"(?:之后|此后|随后|其后)(?:先后)?(?:在|于|到|赴)|.{2,30}(?:做|从事)博士后")
_NOW: Final = re.compile(r"(?:现|目前|今)(?:为|任|是|担任|就职|任职|供职|任教|在)")
#: ``云原生大会讲师``: where somebody once spoke is no post.
_TAUGHT_AT: Final = re.compile(r"(?:大会|年会|会议|论坛|峰会|训练营|[A-Za-z])\s?(?:特邀|金牌)?(?:讲师|讲者|嘉宾)$")
_STUDIES: Final = re.compile(
    r"(?:(?:20)?\d\d级|[一二三四五]年级|在读|直博|联合培养)*(?:(?:博士|硕士)(?:研究生|生|候选人)|[博硕][一二三四五](?:学生|在读)?|[博硕]士?[一二三四五]年级(?:在读)?|本科生|学生)$"
)
#: ``Dan Roe教授是…``, ``刘某博士系…``: who it is about, before the post; 系 in 化学系教授 is a department.
_THIS_IS: Final = re.compile(
    r"^(?:[^，。；是系为為任]{0,30}?(?:教授|博士|先生|女士|老师|老師|研究员|研究員|院士)?(?:(?<!求)是|为|為)"
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


#: Learned bodies and committees: to sit in one is a post beside the one somebody has.
_SOCIETY: Final = re.compile(r"(?:学会|研究会|协会|联合会|委员会|促进会|理事会|分会|学社)$")
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
    """The first present post a Chinese biography states."""
    words = grammar(lexicon)
    bio = _place_and_post(_RANK_ALONE.sub("，", bio[:1500]), lexicon)
    text = lexicon.folded(bio[:1500])
    best, unsaid, society, years, once = Post(), Post(), Post(), False, False
    for match in re.finditer(r"[^，。；;\n,、！]+(?:、[^，。；;\n,、！]+)*", text):
        raw = bio[match.start() : match.end()]
        clause = match.group()
        present = _SINCE.search(clause) or words.zh_present.search(clause)
        if (
            present
            and _ONE_OF_SEVERAL.search(clause)
            and (_NOW.search(text, match.end()) or _SINCE.search(text, match.end()))
        ):
            continue  # 多年就职于…，现为…
        # 曾任…，…: a list of what is over goes on to the end of its sentence
        ended = text[match.start() - 1 : match.start()] in "。；;\n！"
        once = (once and not ended and not present) or _ONCE.match(clause) is not None
        if once:
            continue
        over = _YEARS.match(clause) is not None and "今" not in clause and not present
        ranged, years = years, over
        if years or _TAUGHT_AT.search(clause):
            continue
        if present:
            raw = raw[present.end() :]
        elif (
            (words.zh_past.search(clause.split("、")[0]) and not _STUDIES.search(clause))
            or _AFTERWARDS.match(clause)
            or len(clause) > 60
            or "导师" in clause[:4]
        ):
            continue
        raw = re.sub(r"^(?:并)?[担兼]?任|(?<=.)(?:工作|任教|任职|就职)$", "", _WORKS_SINCE.sub("", raw))
        if name and raw.startswith(name):
            raw = re.sub(r"^(?:博士|教授|老师|先生|女士)", "", raw[len(name) :])
        raw = _SAME_SCHOOL.sub("", _ALSO_CALLED.sub("", _THIS_IS.sub("", raw)))
        raw = re.sub(
            r"^(?:[（(][^（）()]{0,40}[）)])?(?:(?:博士|教授|老师)(?=[^、，,]))?(?:美国历史上)?[，,\s]*[是为任]?",
            "",
            raw,
        )
        post = zh_post(raw, lexicon)
        if ranged:
            continue
        member = post.position == "院士" and post.affiliation.endswith(("科学院", "工程院", "研究院"))
        student = _STUDIES.search(clause)
        if student and (present or match.start() < 80):
            at = zh_post(_STUDIES.sub("", raw), lexicon)
            end = zh_institution(raw, lexicon)  # 云溪大学三年级云物理方向博士生
            return at if at.affiliation or not end else Post(raw[:end])
        behind = re.split(r"[，,。；;\n、]", text[match.end() + 1 :], maxsplit=1)[0]
        ranked = zh_position(behind, lexicon) < min(5, len(behind))
        beside = ranked and bool(name) and bio[: match.start()].strip(" ，,：:") == name  # 林远舟，云溪大学，教授
        if (present or beside) and post.affiliation and not post.position and not best.affiliation:
            best = replace(best, affiliation=post.affiliation, department=post.department)
            continue
        if best.affiliation and post.position and not post.affiliation:
            return replace(best, position=best.position or post.position)
        if member or (post.position and not post.affiliation):
            if present or match.start() < 80:
                best = replace(best, position=best.position or post.position)
        elif (
            post.affiliation
            and post.position
            and not best.affiliation
            and not present
            and "。" in text[: match.start()]
        ):
            unsaid = unsaid or post  # one that is said to last comes before it
        elif post.affiliation and post.position and not best.affiliation:
            if _SOCIETY.search(lexicon.folded(post.affiliation)) and _SITS.search(lexicon.folded(post.position)):
                society = society or post  # who sits on its board works elsewhere
                continue
            kept = best.position if not present or _ACADEMIC.search(best.position) else ""
            return Post(post.affiliation, post.department, kept or post.position)
    if unsaid and not best.affiliation:
        return replace(unsaid, position=best.position or unsaid.position)
    if not best.affiliation and society:
        return replace(society, position=best.position or society.position)
    return best if best.affiliation else _went(text, bio, best, lexicon)


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
