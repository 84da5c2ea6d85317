"""Headings that say who comes, and name no series: ``云溪大学林远舟教授学术报告``."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.name_and_rank import name_behind
from seminar.read.persons.posts_zh import zh_position

#: ``云溪大学Roe教授学术报告会``, ``云溪林远舟厂长讲座``: what stands behind who comes.
_GIVES_A_TALK: Final = re.compile(r"的?(?:学术|专题)?(?:报告|讲座|演讲)会?$")
#: The end of a name: a Latin one, or letters a Chinese one may have.
_LATIN_END: Final = re.compile(r"[一-鿿]\s?(?:[A-Z][\w.'’-]*\s){0,3}[A-Z][a-z]{2,14}\s*$")
_COURTEOUS: Final = ("博士", "先生", "女士")


def of_a_guest(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is who comes, with a word for talks: a house, known or not, a name, and a rank."""
    talk = _GIVES_A_TALK.search(lexicon.folded(text))
    who = re.split(r"[、，,：:]", text[: talk.start()].rstrip())[-1] if talk else ""
    cut = zh_position(who, lexicon) if talk and talk.group() else len(who)
    before = who[:cut] if cut < len(who) else who[:-2] if who.endswith(_COURTEOUS) else ""
    return bool(before) and (_LATIN_END.search(before) is not None or name_behind(before, lexicon) > 0)
