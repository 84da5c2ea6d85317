"""Posts in Chinese: ``复旦大学哲学学院党委书记``."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts import Post, grammar

#: ``云雨科技司``, ``云雨科技司副司长``: a bureau of a ministry.
_BUREAU: Final = re.compile(r"[^\W\d部署局委]{2,16}?(?<![公寿祭官上])司(?=副?司长$|$)")


def zh_institution(text: str, lexicon: Lexicon) -> int:
    """How many letters at the start of ``text`` are an institution; 0 for none."""
    words, folded = grammar(lexicon), lexicon.folded(text)
    if folded.endswith(("司", "司长")) and (bureau := _BUREAU.match(folded)):
        return bureau.end()
    for pattern in (
        words.zh_company,
        words.zh_university,
        words.zh_academy,
        words.zh_short_with_school,
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


def is_office(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is an institution, or a part of one, and nothing else: ``云溪大学海洋学院``, ``海洋学院``."""
    post = zh_post(text, lexicon)
    return bool(post.affiliation or post.department) and not (post.position or post.rest)


@lru_cache(maxsize=512)
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
    for phrase in _present(_phrases(_ranks_first(text, lexicon), lexicon), lexicon):
        post = _zh_one(phrase, lexicon)
        part = (
            post.affiliation
            and ((found.affiliation and found.department) or lexicon.folded(found.affiliation).endswith(_UNIVERSITY))
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
        elif not found.affiliation and post.affiliation and post.position and not ACADEMIC.search(found.position):
            found = post  # 作家、云溪大学文学院教授: the trade, and behind it the post
        elif not found.affiliation and post.affiliation and post.position and not SOCIETY.search(post.affiliation):
            found = replace(found, affiliation=post.affiliation, department=post.department)  # 教授、云溪大学副校长
        elif not found.affiliation and post.affiliation and not post.position:
            found = replace(found, affiliation=post.affiliation, department=post.department)
        elif found.affiliation and not found.department and post.department and not post.affiliation:
            found = replace(found, department=post.department)  # 云溪大学 物理系
    return replace(found, affiliation="") if is_member(found) else found  # who is of an academy works elsewhere


_UNIVERSITY: Final = ("大学", "分校")
#: ``前云溪科技工程师``: a post of the past, where 前 begins no name (前沿, 前海).
_FORMER: Final = re.compile(r"前(?![沿海进進线線卫衛锋鋒哨])\s?(?=[^\s，,]{2})")


def _present(phrases: list[str], lexicon: Lexicon) -> list[str]:
    """The phrases without those that tell former posts, where others are left."""
    past = [phrase for phrase in phrases if phrase[0] == "前" and (former := _FORMER.match(phrase))
            and zh_institution(phrase[former.end():], lexicon)]  # fmt: skip
    return [phrase for phrase in phrases if phrase not in past] or phrases


def is_member(post: Post) -> bool:
    """Whether a post is no more than the membership of an academy, or of a society known by its letters (IEEE会士)."""
    if post.position == "院士":
        return re.search(r"(?:科学院|科學院|工程院|社科院)$", post.affiliation) is not None
    return _OF_A_SOCIETY.search(post.position) is not None and post.affiliation.isascii()


_OF_A_SOCIETY: Final = re.compile(r"[会會](?:士|[员員])$|^杰出(?:科学家|讲者|演讲者)$")


def is_school(name: str) -> bool:
    """Whether an institution may be the school of a university: ``数学与统计学院``, ``海洋系``."""
    return name.endswith(("学院", "學院", "系", "学部", "學部", "研究所")) and not re.search(r"大[学學]", name)


def _ranks_first(text: str, lexicon: Lexicon) -> str:
    """``教授云溪大学物理学院``: a rank and the institution behind it, with a comma between."""
    match = grammar(lexicon).zh_rank_first.match(lexicon.folded(text))
    if match is None or not zh_institution(text[match.end() :], lexicon):
        return text
    return f"{text[: match.end()]}，{text[match.end() :]}"


#: What stands between posts; ``云溪学会理事兼竞赛工作组组长``: 兼 does behind a rank.
_BESIDE: Final = re.compile(
    r"(?<=[^\s&＆，,、；;/])\s*[&＆，,、；;/]\s*|\s{2,}|(?<=[一-鿿])\s(?=[一-鿿])|(?<=[事员授长师任家人])[兼暨](?=[一-鿿]{5})"
)


def _phrases(text: str, lexicon: Lexicon) -> list[str]:
    """Posts side by side; a list of ranks (``系主任、副研究员``) stays together."""
    merged: list[str] = []
    for piece in _BESIDE.split(text):
        bare = piece.strip()
        if not bare:
            continue
        only_rank = zh_position(bare, lexicon) == 0 or _CHIEF.fullmatch(bare) is not None
        if merged and only_rank and zh_position(merged[-1], lexicon) < len(merged[-1]):
            merged[-1] = f"{merged[-1]}、{bare}"
        else:
            merged.append(bare)
    return merged


_CHIEF_BEHIND: Final = re.compile(r"\s?C[EFIOST]O$")
#: ``创始人、CEO``
_CHIEF: Final = re.compile(r"C[EFIOST]O")


#: ``RAIN组``, ``ICE课题组``: a group known by its letters; the same behind its university.
_GROUP: Final = re.compile(r"[A-Za-z][\w-]{1,11}\s?(?:课题组|研究组|实验室|小组|团队|组)")
_HOUSE_AND_GROUP: Final = re.compile(rf"([一-鿿]{{2,10}}大[学學])({_GROUP.pattern})")
#: ``《海雾》杂志``: who somebody writes for.
_PERIODICAL: Final = re.compile(r"《[^《》]{2,12}》\s?(?:杂志社?|雜誌社?|周刊|週刊|日报|日報|学报|學報|编辑部|編輯部)")


def _zh_one(text: str, lexicon: Lexicon) -> Post:
    """The post of a phrase without commas; ``rest`` is the whole phrase where it tells none."""
    if house := _PERIODICAL.match(text):
        post = _zh_one(behind, lexicon) if (behind := text[house.end() :].strip()) else Post()
        return Post(house.group(), post.department, post.position, post.rest)
    text = _without_qualifications(text, lexicon)
    if grammar(lexicon).zh_qualification.fullmatch(lexicon.folded(text)):
        return Post(rest=text)
    text = _NOW_IN.sub("", _STUDENT.sub("", text) or text)
    body, position = _body_and_rank(text, lexicon)
    post = _unit_of(_house_of(body, position, lexicon), lexicon)
    post = _by_the_rank(_within_the_house(post, lexicon), lexicon)
    if not post.position and (post.rest or not (post.affiliation or post.department)):
        return Post(rest=text)
    return _of_a_part(replace(post, position=post.position.strip(), rest=post.rest.strip()), lexicon)


#: ``研究部``, ``发展中心``: a part of a house, which no house is called.
_PART_OF: Final = re.compile(
    r"[一-鿿]{1,4}[部处科组课股室]"
    r"|(?:发展|教学|信息|教育|服务|管理|网络|实验|培训|技术|研发|运营|学习|资源|评估|就业|招生|测试|数据|保障|指导){1,2}中心"
)
_LEADS: Final = re.compile(
    r"副?(?:主任|处长|科长|组长|课长|股长|总监|经理|主管)|负责人|(?:副?主任|主治|住院|专科)?(?:医师|医生|护师)"
)


def is_part(folded: str) -> bool:
    """Whether a text is a part of a house and no house: ``研究部``, ``发展中心``."""
    return len(folded) > 2 and _PART_OF.fullmatch(folded) is not None


def _of_a_part(post: Post, lexicon: Lexicon) -> Post:
    """``研究部主任``, ``发展中心主任`` as a post: whose head somebody is, of a house that is told elsewhere."""
    if not _LEADS.fullmatch(lexicon.folded(post.position)):
        return post
    generic = post.affiliation.endswith("中心") and not post.department
    part = post.affiliation if generic else "" if post.affiliation else post.department
    if not is_part(lexicon.folded(part)):
        return post
    return replace(post, affiliation="", department="", position=f"{part}{post.position}")


def _without_qualifications(text: str, lexicon: Lexicon) -> str:
    """A phrase without what only qualifies (博士生导师), where more is left of it."""
    folded = lexicon.folded(text)
    stripped = grammar(lexicon).zh_qualification.sub("", folded)
    kept = stripped.strip("、，, ")
    if stripped == folded or len(kept) < 2:
        return text
    return kept if folded == text else _unfolded(text, folded, kept)


def _body_and_rank(text: str, lexicon: Lexicon) -> tuple[str, str]:
    """What stands before the rank, and the rank."""
    chief = _CHIEF_BEHIND.search(text) if text[-1:] == "O" else None
    if chief and (end := zh_institution(text, lexicon)) and not text[end : chief.start()].strip():
        return text[:end], chief[0].strip()  # 云溪公司CTO
    cut = zh_position(text, lexicon)
    body, position = re.sub(r"(?:的|兼|暨)$", "", text[:cut]), text[cut:]
    heads = lexicon.folded(position).startswith("系主任")
    if heads and len(body) > 2 and not lexicon.folded(body).endswith(("系", "大学", "学院", "研究所")):
        body, position = body + position[0], position[1:]  # 大气科学系主任
    if body and (house := _HOUSE_END.match(position)) and _LEVEL.match(position, house.end()):
        body, position = body + house.group(), position[house.end() :]  # 云帆科技联合创始人
    return body, position


def _house_of(body: str, position: str, lexicon: Lexicon) -> Post:
    """The institution at the head of ``body``; what stands behind it is the ``rest`` of the post."""
    end = zh_institution(body, lexicon)
    affiliation, inside = body[:end].strip(), body[end:].strip()
    honorific = grammar(lexicon).zh_honorific_end.search(lexicon.folded(inside))
    if honorific and not position:
        inside = inside[: honorific.start()]
    if affiliation.endswith(("大学", "大學")) and (branch := re.match(r"[一-鿿]{2,8}?分校", inside)):
        affiliation, inside = affiliation + branch.group(), inside[branch.end() :]  # 加州大学伯克利分校
    if inside in _UNITS and not affiliation.endswith(("大学", "大學")):
        return Post("", affiliation + inside, position, "")  # 金融与保险学系: 保险 ends no firm here
    return Post(affiliation, "", position, inside)


_UNITS: Final = frozenset(("学系", "學系", "学部", "學部", "系"))


def _unit_of(post: Post, lexicon: Lexicon) -> Post:
    """The post with the group or department that stands behind its institution."""
    inside = post.rest
    if _GROUP.fullmatch(inside):
        return replace(post, department=inside, rest="")  # 云溪大学RAIN组
    house = _HOUSE_AND_GROUP.fullmatch(inside) if not post.affiliation else None
    if house and not post.position:
        return replace(post, affiliation=house[1], department=house[2], rest="")
    if match := grammar(lexicon).zh_department.match(lexicon.folded(inside)):
        return replace(post, department=inside[: match.end()].strip(), rest=inside[match.end() :].strip())
    return post


def _within_the_house(post: Post, lexicon: Lexicon) -> Post:
    """What stands between an institution and a rank: a part of the house, a subject, or more of the rank."""
    inside = post.rest
    between = inside and post.position and post.affiliation and len(inside) <= 12
    if not between or (re.search(r"[\s，,（(]", inside) and not _FIELD_OF_WORK.fullmatch(inside)):
        return post
    head = _HEAD_OF.match(post.position)
    if _PART.fullmatch(inside) or (head and len(inside) > 2 and inside[-1] == head[1]):
        return replace(post, department=inside, rest="")  # 博物馆典藏近用组助理研究员
    subject = _SUBJECT.search(lexicon.folded(inside)) and ACADEMIC.search(post.position)
    # 云溪大学物理学教授: 教授, but 求是特聘教授 whole
    return replace(post, position=post.position if subject else inside + post.position, rest="")


def _by_the_rank(post: Post, lexicon: Lexicon) -> Post:
    """What stands before a rank with no institution known: an employer, its letters, or more of the rank."""
    inside, position = post.rest, post.position
    if not inside or post.affiliation or post.department:
        return post
    if _LEVEL.match(position) and _EMPLOYER.fullmatch(inside):
        return replace(post, affiliation=inside, rest="")  # 云帆数据高级架构师
    if _PROFESSION.search(position) and lexicon.folded(inside) in (*lexicon.words["countries"], *_REGIONS):
        return replace(post, rest="")  # 美国小说家
    if position and _ACRONYM.fullmatch(inside):
        return replace(post, affiliation=inside, rest="")  # ABC處長
    short = len(inside) <= 6 and (not ACADEMIC.search(position) or inside.startswith(lexicon.words["rank_modifiers"]))
    if position and (short or SCHOLAR.fullmatch(inside)):
        return replace(post, position=inside + position, rest="")
    return post


#: What artists and writers are, and where they may be from, beside the countries.
_PROFESSION: Final = re.compile(r"家$|^[诗詩]人$")
_REGIONS: Final = ("台湾", "中国台湾", "香港", "中国香港", "澳门", "旅美", "旅日", "旅德", "旅法")
#: ``现任研究馆员``: that it lasts is no part of the post.
_NOW_IN: Final = re.compile(
    r"^(?:(?:[现現]?[任就供][职職][于於]|[现現](?:[担擔]?任|[为為]))[:：]?\s?(?=[一-鿿]{2})|是(?=[一-鿿]{4}))"
)
#: What a student is does not belong to the place: 数学科学学院2021级博士生, 物理系博士生.
_STUDENT: Final = re.compile(
    r"(?:(?:20)?\d\d[级級]|[一二三四五]年[级級]|在读|直博|联合培养)(?:博士|硕士|本科|直博)*(?:研究生|生)?$"
    r"|(?<=[系院所])(?:博士|碩士|硕士|本科)(?:研究)?生$"
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
#: ``副署长``: whose head somebody is, by the last letter of its name.
_HEAD_OF: Final = re.compile(r"(?:常务|常務)?副?([署处處局司科庭厅廳])[长長]")
#: ``AI 系统``高级总监: what a firm's head is head of.
_FIELD_OF_WORK: Final = re.compile(r"[A-Z]{2,5} [一-鿿]{2,6}")
#: A part of an office.
_PART: Final = re.compile(r"[一-鿿]{2,8}[组組课課股]")
#: What somebody is professor of.
_SUBJECT: Final = re.compile(
    r"(?:学|工程|理论|技术|计算|金融|管理|物理|生物|经济|法律|历史|艺术"
    r"|设计|政策|教育|传播|政治|新闻|方向|专业)$"
)
ACADEMIC: Final = re.compile(r"教授|研究[员員]|[讲講][师師]|博士[后後]|院士|助教")


def _unfolded(text: str, folded: str, kept: str) -> str:
    """The stretch of ``text`` that reads ``kept`` when folded (folding keeps positions)."""
    at = folded.find(kept)
    return text[at : at + len(kept)] if at >= 0 else kept


#: Learned bodies and committees: to sit in one is a post beside the one somebody has.
SOCIETY: Final = re.compile(r"(?:学会|研究会|协会|联合会|委员会|促进会|理事会|分会|学社)$")
