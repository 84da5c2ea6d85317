"""What a sentence says of now and what of before: 曾任 and 现任, formerly and now."""

from __future__ import annotations

import re
from typing import Final

from seminar.language import has_han

NOW: Final = re.compile(
    r"(?<![表体呈展实出发])(?:[现現]任(?:[职職][于於])?|[现現][为為]|[现現]担任|现(?:就职|工作|就读|供职)于|目前(?:任职于|就职于|就读于|担任|任|是)|(?<![-–—~～至到])(?<![-–—~～至到]\s)现在(?:任|是|为)?)"
)
#: From here on a sentence tells of before.
_BEFORE: Final = re.compile(r"曾(?:任|在|为|于|经|先后|担任|获聘)|历任|先后|原任|此前")
#: 现任云溪大学教授。曾任海岳大学讲师: another sentence, on what was before
_THEN: Final = re.compile(r"[。；;]\s?(?=曾|历任|原任|此前)")
#: A clause that tells of studies and visits that are over.
_OVER: Final = re.compile(
    r"毕业于?|师从|导师[为是]|讲授|授课|培养|指导(?!教师)|获(?:得)?[^，,]{0,16}(?:学位|博士|硕士|学士)|访学|访问学者|留学|出生|(?<![究士])生于|退休前|离任|卸任"
)
#: 云溪大学海洋学博士（2031）, 海岳大学法学学士、硕士, among the clauses of a life: where the degree was taken
_DEGREE_OF_HOUSE: Final = re.compile(
    r"(?:大[学學]|[学學]院|研究[院所])[一-鿿]{0,16}(?:博士|硕士|学士)(?:学位)?(?:[、和与及](?:博士|硕士|学士)(?:学位)?)*"
    r"(?:[（(](?:[A-Za-z.]{2,8}|(?:19|20)\d\d[年\d.–—～~-]{0,6})[)）])?\s*$"
)
_HOUSE: Final = re.compile(r"大[学學]|[学學]院|研究[院所]|公司|[医醫]院|实验室|集团")
_ENDED: Final = re.compile(r"(?:19|20)\d\d[年.\d月]{0,6}\s?(?:[-–—~～]+|至|到)\s?(?:19|20)\d\d")
#: 我是云溪大学硕士研究生（2031.09 - 2034.06）: what somebody is, whenever it is to end
_IS: Final = re.compile(r"\s*(?:我|本人)(?:目前|现在|现)?是(?=[^，,。；]{2,24}(?:[博硕]士(?:研究)?生|本科生))")
_FORMER: Final = re.compile(r"\b(?:former(?:ly)?|previous(?:ly)?|ex-|until\s+(?:19|20)\d\d|was|were)\b", re.I)


def held_now(sentence: str) -> str:
    """What of a sentence may tell of the present post: what follows 现任, else what is not said to be over."""
    if not has_han(sentence):
        return "; ".join(piece for piece in re.split(r"\s*;\s*", sentence) if not _FORMER.search(piece))
    if (now := NOW.search(sentence)) is not None:
        return _THEN.split(sentence[now.end() :], maxsplit=1)[0]
    begun = _BEFORE.split(sentence, maxsplit=1)[0]
    clauses = re.split(r"[，,。；]", begun)
    kept = [clause for clause in clauses if _IS.match(clause) or not (_OVER.search(clause) or _ENDED.search(clause))]
    others = [clause for clause in kept if not _DEGREE_OF_HOUSE.search(clause)]
    kept = others if any(map(_HOUSE.search, others)) else kept
    return begun if len(kept) == len(clauses) else "，".join(kept)


def held_until_now(sentence: str) -> str:
    """The clauses of a sentence before its 现任 that are not said to be over; nothing where it has no such word."""
    now = NOW.search(sentence)
    clauses = re.split(r"[，,]", sentence[: now.start()]) if now else []
    over = (_BEFORE, _OVER, _ENDED, _DEGREE_OF_HOUSE)
    return "，".join(clause for clause in clauses if not any(sign.search(clause) for sign in over))
