"""Brackets that belong to the name of a house or to a rank: kept as 〔〕 while a text is read for people."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts import Post

#: ``云溪人工智能（南京）研发中心``, ``云溪科技（上海）有限公司``: a town within a name.
_TOWN: Final = re.compile(
    r"(?<=[一-鿿])[（(]([一-鿿]{2,3})[)）](?=[一-鿿]{0,6}(?:公司|中心|集[团團]|分?院|所|[实實][验驗]室))"
)
#: ``云溪科技（RainDB）创始人``: what a firm is known by, a post right behind it.
_KNOWN_BY: Final = re.compile(
    r"(?<=科技|公司|智能|[数數][据據]|信息|[网網][络絡])\s?[（(]([A-Z][A-Za-z0-9.&-]{1,20})[)）]\s?(?=[一-鿿]{2})"
)


@cache
def _campus_pattern(campuses: tuple[str, ...], countries: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<=大[学學]|公司|集[团團]|[学學]院|[医醫]院|究院|究所|[验驗]室|中心)\s?[（(](?={'|'.join(campuses)})"
        rf"|(?<=公司|集[团團]|究院|[验驗]室|中心)\s?[（(](?={'|'.join(countries)}))([一-鿿]{{2,8}})[）)]"
    )


def _campus(lexicon: Lexicon) -> re.Pattern[str]:
    """A university's campus or a firm's country in brackets (香港科技大学（广州）): part of its name, not a remark."""
    return _campus_pattern(tuple(lexicon.words["campuses"]), (*lexicon.words["countries"], "臺灣"))


@cache
def _ranked(lexicon: Lexicon) -> re.Pattern[str]:
    """``教授（实践）``, ``首席执行官（CEO）``: what a bracket adds to a rank is part of it."""
    remarks = "|".join(map(re.escape, lexicon.words["rank_remarks"]))
    return re.compile(rf"(?<=授|[员員官裁理]|[师師])[（(]({remarks}|C[EFIOST]O)[）)]")


def of_a_house(text: str, lexicon: Lexicon) -> str:
    """``云溪科技（上海）有限公司`` with 〔上海〕: towns, campuses, countries and letters within the name of a house."""
    if "（" not in text and "(" not in text:
        return text
    return _KNOWN_BY.sub(r"〔\1〕", _campus(lexicon).sub(r"〔\1〕", _TOWN.sub(r"〔\1〕", text)))


def of_a_rank(text: str, lexicon: Lexicon) -> str:
    """``首席执行官（CEO）`` with 〔CEO〕: what a bracket adds to a rank."""
    return _ranked(lexicon).sub(r"〔\1〕", text)


def restored(post: Post) -> Post:
    """A post with the brackets such a text was read with put back: ``香港科技大学（广州）``."""
    return Post(
        post.affiliation.translate(_BACK), post.department.translate(_BACK), post.position.translate(_BACK), post.rest
    )


_BACK: Final = str.maketrans("〔〕", "（）")
