"""What the lines under a heading are, told by their shape: works, studies, posts, or a list of something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.language import has_han
from seminar.read.cv.degrees import DEGREE, INSTITUTION
from seminar.read.cv.names import name_line
from seminar.read.cv.periods import period
from seminar.read.cv.ranks import RANK_EN, ZH_RANK
from seminar.read.cv.vocabulary import plain
from seminar.read.cv.works.authors import YEAR_OR_STATE, past_authors, past_chinese_authors, surely_author
from seminar.read.cv.works.list_lines import BULLET, NUMBERED
from seminar.read.document import Line

#: Share of the lines that make a list one of works.
_WORKS: Final = 0.5
#: Studies have lines about theses and advisers between them.
_STUDIES: Final = 0.3
_POSTS: Final = 0.5
#: Paragraphs by which a section is known, the share that must be of one kind, and the lines that are looked at.
_PARAGRAPHS: Final = 3
_MOST: Final = 0.7
_MOST_LINES: Final = 120
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_GB: Final = re.compile(r"\[(?:J|C|M|D|N|R|EB/OL|J/OL)\]")
#: What a reference has and no other line: 12(3), 3: 101–120, pp. 44, vol. 9; 第4期; a press
_SOURCE: Final = re.compile(
    r"\b\d{1,4}\s\((?:19|20)\d\d\)|\b\d{1,4}\s?\(\d{1,3}[^()\s]{0,4}\)|\b\d{1,4}\s?[,:(]\s?e?\d+\s?[-–—]\s?\d+|\bpp?\.\s?\d|\bvol\.\s?\d|[”\"]\s(?:in\s)?[A-Z]|„[^“„]{4,200}“[,.]?\s[A-Z]|,\s\d{1,4}[-–]\d{1,4}\b"
    r"|\b(?:Press|UP|Publish\w+|Verlag)\b|\b[A-Z]\w+(?:\s[A-Z&]\w*)*\s\d{1,4},\s(?:no\.|\d)|\d;\d"
    r"|\b[A-Z]\w*\.?\s\d{1,4},\s\d{2,}|第\s?\d+\s?[期卷辑輯]|出版社|[书書]局|学报|學報|学刊|學刊"
)
_SOURCED_BOOK: Final = re.compile(
    r"[《〈][^《》〈〉]{2}[^》〉\n]*+[》〉].*(?:出版社|[书書]局|\b[A-Z]\w*\.?\s\d{1,4},\s\d{2,}|第\s?\d+\s?[期卷辑輯]|[学學][报報刊])"
)
#: 博士論文獎: an award for a thesis is no degree
AWARD: Final = re.compile(r"[奖獎]|\b(?:awards?|prizes?|medals?|scholarships?)\b", re.I)
#: “Ice on Quays”, “Ice on Quays in: the first words of a title that stands in marks
_TITLE_IN_MARKS: Final = re.compile(r"(?:\d{1,2}[.)]\s|[•*·-]\s)?[“\"„][A-Z][^”\"“]{10,}")
#: Behind the degree of somebody: Jane Roe, MD (2016–2019); Jane Roe, MD     Fellow
_CELL_END: Final = re.compile(r"\s{2,}|\t|\s?[,;|(]")
_LONGEST_NAME: Final = 40
#: What only looks like a reference: a patent, a talk, a chair.
_NO_WORK: Final = re.compile(
    r"专利|專利|\bpatent|ZL\d|报告|報告|墙报|会议主席|\b(?:chair|organi[sz]er|convenor|reviewer|referee|keynote|invited\s+talk)\b",
    re.I,
)
#: April 2031 (Oral), (Poster): where somebody spoke
_SPOKEN = re.compile(r"[(（]\s?(?:oral|poster|talk|contributed|invited)(?:\s(?:presentation|talk))?\s?[)）]", re.I)
_FEW_SPOKEN = 2
#: Presentations, Talks, 学术报告
TALKS: Final = re.compile(
    r"\b(?:presentations?|talks?|lectures?|seminars?|colloquia|posters)\b|[报報]告|演[讲講]|[讲講]座", re.I
)
#: Conference Papers, Seminars, right below Presentations
_TOLD: Final = re.compile(
    r"(?:(?:contributed|invited|selected)\s)?(?:conferences?|seminars?|workshops?|posters?)(?:\spapers?)?", re.I
)
#: International Conferences, below Seminars and what was told there
_TOLD_ABROAD: Final = re.compile(
    r"(?:international|domestic|national|local)\s(?:conferences?|workshops?|symposi(?:a|ums?)|meetings?)", re.I
)


def is_of_talks(above: Line | None, between: Sequence[Line], line: Line) -> bool:
    """Whether a heading is that of papers that were told, right below "Presentations": Conference Papers.

    International Conferences are of that kind wherever they follow Talks or Seminars.
    """
    if above is not None and _TOLD_ABROAD.fullmatch(plain(line.text)):
        return TALKS.search(above.text) is not None
    if above is None or any(each.text.strip() for each in between):
        return False
    return _TOLD.fullmatch(plain(line.text)) is not None and TALKS.search(above.text) is not None


def is_work(text: str) -> bool:
    """Whether a line is the reference of a work, whatever the style."""
    text = NUMBERED.sub("", BULLET.sub("", " ".join(text.split())[:2_000], count=1), count=1)
    if len(text) < 20 or _NO_WORK.search(text) or _is_trainee(text):
        return False
    if _GB.search(text) or _SOURCED_BOOK.match(text):
        return True
    at = past_authors(text)
    if at and surely_author(text[:at]) and len(text) > at + 20:
        return YEAR_OR_STATE.match(text[at:].lstrip(" .,")) is not None or _is_sourced(text[at:])
    if at or past_chinese_authors(text):
        return _is_sourced(text)
    return re.match(r"[“„\"'‘]", text) is not None and _is_sourced(text)


def _is_sourced(text: str) -> bool:
    return _SOURCE.search(text) is not None and _YEAR.search(text) is not None


def may_be_work(text: str) -> bool:
    """Whether a line has anything of a reference: marks round a title, authors, or where it appeared."""
    bare = text.strip().lstrip("•·-* ")
    return (
        bare[:1] in '“„"‘《〈'
        or surely_author(bare[: past_authors(bare)])
        or _SOURCE.search(bare) is not None
        or is_work(bare)
    )


def is_study(text: str) -> bool:
    """Whether a line states a degree with where or when it was taken."""
    if DEGREE.search(text) is None or AWARD.search(text) or is_work(text) or _is_trainee(text):
        return False
    return INSTITUTION.search(text) is not None or period(text) is not None


def _is_trainee(text: str) -> bool:
    """Whether a row begins with somebody and the degree of that person: Jane Roe, MD, 2016–2019, Fellow."""
    name, comma, rest = text.strip()[:200].partition(", ")
    degree = _CELL_END.split(rest, maxsplit=1)[0] if comma and len(name) <= _LONGEST_NAME else ""
    return DEGREE.fullmatch(degree) is not None and surely_author(name) and any(name_line(name, alone=True))


def is_post(text: str) -> bool:
    """Whether a line states a post with where or when it was held."""
    rank = (ZH_RANK if has_han(text) else RANK_EN).search(text)
    return rank is not None and not is_work(text) and (INSTITUTION.search(text) is not None or period(text) is not None)


def is_person(text: str) -> bool:
    """Whether a line names a member of a group: a name, or one word, and behind a comma what the member is."""
    name, comma, role = text.strip().lstrip("•·-* ").partition(",")
    few = 0 < len(name.split()) <= 4 and len(text.split()) <= 10
    return bool(comma) and few and name[:1].isupper() and _YEAR.search(text) is None and not role.strip().isupper()


def begins_with_titles(lines: Sequence[Line]) -> bool:
    """Whether a section begins with the title of a work in its marks, and has another: “Ice on Quays” with …."""
    texts = [line.text.strip() for line in lines if line.text.strip()][:60]
    titled = [_TITLE_IN_MARKS.match(text) is not None for text in texts]
    return bool(titled) and titled[0] and sum(titled) > 1


def kind_by_shape(lines: Sequence[Line]) -> str | None:
    """``publications``, ``education`` or ``employment`` where most of the lines are works, studies or posts."""
    texts = [line.text.strip() for line in lines if line.text.strip()][:60]
    if not texts:
        return None
    entries = _entries(texts)
    works = sum(map(is_work, entries))
    if works and works >= _WORKS * len(entries):
        return "publications"
    studies = sum(is_study(text) for text in texts)
    posts = sum(is_post(text) and not is_study(text) for text in texts)
    if studies and studies >= _STUDIES * len(texts) and studies >= posts:
        return "education"
    if posts and posts >= _POSTS * len(texts):
        return "employment"
    return _kind_of_paragraphs(lines[:_MOST_LINES])


def _kind_of_paragraphs(lines: Sequence[Line]) -> str | None:
    """The kind of a section in which most paragraphs begin as posts or studies do, whatever is told below each."""
    paragraphs: list[list[str]] = []
    before = ""
    for line in lines:
        text = line.text.strip()
        if text and (not before or not paragraphs):
            paragraphs.append([])
        if text:
            paragraphs[-1].append(text)
        before = text
    heads = [" ".join(paragraph[:2]) for paragraph in paragraphs if len(paragraph) > 1]
    if len(heads) < _PARAGRAPHS or len(heads) * 2 < len(paragraphs):
        return None
    studies = sum(is_study(text) for text in heads)
    posts = sum(is_post(text) and not is_study(text) and period(text) is not None for text in heads)
    if max(studies, posts) < _MOST * len(heads):
        return None
    return "education" if studies >= posts else "employment"


def _entries(texts: Sequence[str]) -> list[str]:
    """The lines of the list, those of one numbered entry as one."""
    if not any(NUMBERED.match(text) for text in texts):
        return list(texts)
    made: list[str] = []
    for text in texts:
        if NUMBERED.match(text) or not made:
            made.append(text)
        else:
            made[-1] += f" {text}"
    return [entry for entry in made if NUMBERED.match(entry)]


def are_talks(texts: Sequence[str]) -> bool:
    """Whether lines tell where somebody spoke, several with how: (Oral), (Poster)."""
    return sum(_SPOKEN.search(text[:400]) is not None for text in texts) >= _FEW_SPOKEN
