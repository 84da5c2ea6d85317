"""A line about a talk that no label cuts: its pieces, and which of them is the place, the speaker, the title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from seminar.language import has_han
from seminar.read import online
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_one, names_somebody, people
from seminar.read.persons.posts import grammar
from seminar.read.persons.posts_en import NAMED_COUNTRY
from seminar.read.persons.posts_zh import is_house, zh_position, zh_post
from seminar.read.place_forms import place_forms
from seminar.read.series.names import series_in

#: A stretch of a line, from and to; the stretch of each field.
Chunk: TypeAlias = tuple[int, int]
Fields: TypeAlias = dict[str, Chunk]

#: What stands between day, place, speaker and title; a colon within a time is none.
_CUT: Final = re.compile(
    r"\s*[|｜\t；;，]\s*|,\s+(?:by\s+(?=[A-Z]))?|(?<=\))\.\s+(?=[A-Z])|(?:(?<=\d:\d\d)|(?<=day))\.\s+"
    r"|\s+[-–—]{1,3}\s+|——|\s*[：:](?!\d)\s*|(?<!\d)\s*[：:](?=\d)\s*|\s{2,}|@\s"
    r"|(?<=\)),(?=[\"“])|(?<=[\"”’')])\s+by\s+(?=[_*\[]{0,3}[A-Z])|(?<=[\"”])\.\s+(?=\S)|(?<=\bTB[ACD])\.\s+(?=\S)"
    r"|(?<=[a-z]{3})(?<!Prof)(?<!Univ)(?<!Inst)(?<!Dept)(?<!Asst)(?<!Assoc)(?<!Acad)\.\s+(?=[A-Z])"
)
#: Between Chinese words a single space cuts too.
_SPACE: Final = re.compile(
    r"(?<=[㐀-鿿）)》”」\d])[ \u3000]+(?=[㐀-鿿《“「])"
    r"|(?<=[㐀-鿿）》”」])[ \u3000]+(?=\S)|(?<=[㐀-鿿]\))[ \u3000]+(?=\S)"
)
#: ``林远舟 Yuanzhou Lin（云溪大学 Yunxi University）``: one person by both names.
_NAMED_TWICE: Final = re.compile(
    r"[一-鿿·]{2,4} [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,3}"
    r"(?=\s?[（(]|\s*$|\t|\s{2}|[,，:：])(?:\s?[（(][^（）()\t]{2,120}[)）])?"
)
_OPENING: Final = {"（": "）", "(": ")", "[": "]", "【": "】", "《": "》", "“": "”", "「": "」", "『": "』"}
_QUOTED: Final = re.compile(r"[《“「『\"]([^《》“”「」『』\"]{2,200})[》”」』\"]")
#: ``[slides](talk.pdf)``
_LINK: Final = re.compile(r"!?\[[^\[\]]{1,40}\]\s?\([^()\n]{0,300}\)")
#: ``[Ice in Clouds](https://…)``: what is linked may be the name or the title itself.
_LINKED: Final = re.compile(r"\[([^\[\]]{2,300})\]\s?\([^()\s]{1,300}\s?\)")
#: What a link beside a talk leads to.
MATTER: Final = re.compile(
    r"\b(?:slides?|video|poster|pdf|paper|preprint|arxiv|notes?|abstract|recording|link|zoom|code|flyer|photos?|more|details)\b"
    r"|合影|照片|课件|課件|视频|視頻|录像|錄像|海报|海報|链接|連結|论文|論文|讲义|講義|回放|详情|詳情|摘要",
    re.IGNORECASE,
)
#: ``(Northland)``, a chunk of its own.
_PLACE_ALONE: Final = re.compile(r"[（(]([^（）()]{2,60})[)）]")
#: ``MR12``, ``CS 105``, ``B-204``, ``1400 BPS``
_ROOM_CODE: Final = re.compile(r"[A-Z]{1,3}[\s-]?\d{1,4}[A-Za-z]?|\d{3,4}[A-Z]?\s[A-Z]{3,5}")
#: ``Atrium``, ``Great Hall``, where all else is told.
_HALL_ALONE: Final = re.compile(
    r"(?:[Tt]he )?(?:[A-Z][\w'’-]+ ){0,3}(?:Atrium|Hall|Auditorium|Lounge|Library|Theat(?:re|er)|Foyer|Lobby"
    r"|[Cc]ourtyard|Ballroom|Gallery|Chapel|Common Room|Cafeteria|Café|Studio)"
)
_LETTERS: Final = re.compile(r"[A-Z]{3,8}")
_PLACE_BEHIND: Final = re.compile(r"\s*[（(]([^（）()]{2,40})[)）]\s*$")
#: ``研究员（云溪大学）`` behind a name.
_RANK_AND_PLACE: Final = re.compile(r"([一-鿿]{2,8})\s?[（(]([^（）()]{2,30})[)）]")
#: ``云溪大学林远舟教授作报告《云中的冰》``, ``Jane Roe (Harbour) speaks on "Ice"``
_SPEAKS: Final = re.compile(
    r"(?:(?:由|邀请|请))?(?P<zh>[^《》“”]{3,50}?)(?:将|来我?[院校所])?(?:作|做|带来|主讲|讲授)(?:了?题为|主题为|学术|线上|专题|特邀){0,2}(?:报告|讲座|演讲)?[：:]?"
    r"(?:题为)?[《“](?P<title>[^《》“”]{2,120})[》”](?:的(?:学术|专题)?(?:报告|讲座|演讲))?[。.]?"
    r"|(?P<en>[A-Z][^\"“”]{4,80}?)\s(?:will\s)?(?:speaks?|talks?|lectures?|gives?\sa\stalk)\s(?:on|about)\s[“\"]?(?P<quoted>[^”\"]{3,160})[”\"]?\.?"
)
#: ``邀请人林远舟``
_INVITES: Final = re.compile(r"(?:邀请人|邀請人|主持人)[：:]?\s?([一-鿿·]{2,5}?)(?:教授|老师|老師|博士)?[。.]?")
_FEW_LETTERS: Final = re.compile(r"[一-鿿·]{2,5}")
#: How a place without a number ends.
_HALL: Final = re.compile(
    r"(?:报告厅|報告廳|会议室|會議室|教室|礼堂|禮堂|讲堂|講堂|演讲厅|演講廳|会议厅|會議廳|多功能厅|[一二三四五六七八九十][楼樓层層].{0,8}室)$"
)
_HOUSE: Final = re.compile(
    r"(?:[A-Z][\w.&’'-]*\s){0,4}(?:Library|Building|Hall|Cent(?:re|er)|Campus|House|Tower)(?:\s(?:No\.\s?)?\d{1,3})?"
)
_FLOOR: Final = re.compile(r"\d{1,2}/F|(?:\d{1,2}(?:st|nd|rd|th)|[A-Z][a-z]+) [Ff]loor")


#: ``"Ice in Clouds," Jane Roe``: the comma within the quotation marks (Chicago Manual of Style 6.9).
_COMMA_WITHIN: Final = re.compile(r"[“\"]([^“”\"\n]{4,200}?)\s?,\s?[”\"]\s+(?=[A-Z])")


#: ``Professor Jane  Roe``: two blanks within a name alone.
_SET_LOOSELY: Final = re.compile(
    r"(?:Professor|Prof\.?|Dr\.?)\s{1,2}[A-Z][\w’'-]+(?:\s{1,2}[A-Z][\w.’'-]*){0,2}\s{1,2}[A-Z][\w’'-]+(?=\t|$)"
)
#: ``*Ice, rain and snow*``: a title in slanted letters, commas and all.
_SLANTED: Final = re.compile(r"\*(?!\*)[^*\n]{3,200}(?<!\s)\*(?!\*)")


def chunks_of(text: str, begin: int) -> Iterator[Chunk]:
    """The stretches between separators outside brackets and quotes."""
    closing: list[str] = []
    start = n = begin
    while n < len(text):
        if n == start and (twice := _NAMED_TWICE.match(text, n)):
            n = twice.end()
            continue
        if n == start and text[n] in "PD" and (loose := _SET_LOOSELY.match(text, n)):
            n = loose.end()
            continue
        if n == start and (slanted := _SLANTED.match(text, n)):
            n = slanted.end()
            continue
        if n == start and (quoted := _COMMA_WITHIN.match(text, n)):
            yield quoted.span(1)
            start = n = quoted.end()
            continue
        char = text[n]
        if closing:
            if char == closing[-1]:
                closing.pop()
        elif char in _OPENING and text.find(_OPENING[char], n) > 0:
            closing.append(_OPENING[char])
        elif char == '"' and (end := text.find('"', n + 1)) > 0:
            n = end
        elif (match := _CUT.match(text, n) or _SPACE.match(text, n)) and match.end() > n:
            if start < n:
                yield start, n
            start = n = match.end()
            continue
        n += 1
    if start < len(text):
        yield start, len(text)


def bare(text: str, start: int, end: int) -> str:
    """A chunk without the marks of bold and slanted letters; of a link what it is called."""
    said = text[start:end].replace("*", "").strip(" _\u3000\t")
    linked = _LINKED.fullmatch(said) if said.startswith("[") else None
    return linked[1] if linked else said


def assign(text: str, chunks: Sequence[Chunk], fields: Fields, lexicon: Lexicon, *, housed: bool = False) -> None:
    """Place, speaker, institution and title among the chunks behind the time.

    ``housed`` says that all rows of the list name, between a comma and a colon, where the speaker works.
    """
    open_chunks: list[int] = []
    linked: list[int] = []
    chunks = _with_rank_and_place(text, _without_sentences(text, chunks, fields, lexicon), lexicon)
    who = _who(text, chunks, lexicon) if "speaker" not in fields else None
    for n, (start, end) in enumerate(chunks):
        chunk = bare(text, start, end)
        quoted = _QUOTED.fullmatch(chunk)
        if quoted and "title" not in fields:
            at = text.find(quoted.group(1), start)  # not there where slanted letters within it lost their marks
            fields["title"] = (at, at + len(quoted.group(1))) if at >= 0 else (start, end)
        elif "title" not in fields and (on := _LECTURE_ON.match(text, start, end)):
            fields["title"] = (on.end(), end)
        elif n == who:
            fields["speaker"] = (start, end)
        elif housed and n - 1 == who and (house := _HOUSE_BEFORE_THE_TITLE.match(text, chunks[n - 1][1])):
            known = _is_institution(house["house"], lexicon) or lexicon.mentions("places", house["house"])
            fields["affiliation" if known else "department"] = house.span("house")
            if house["rank"]:
                fields["position"] = house.span("rank")
        elif n - 1 == who and "affiliation" not in fields and (placed := _placed_alone(chunk, lexicon)):
            at = text.index(placed, start)
            fields["affiliation"] = (at, at + len(placed))  # Jane Roe    (Northland)
        elif "venue" not in fields and _is_place(_PLACE_BEHIND.sub("", chunk), lexicon):
            fields["venue"] = (start, end)
        elif _goes_on(text, chunks, n, who, fields, lexicon):
            fields["venue"] = (fields["venue"][0], end)  # Room 305, Mill Building
        elif "speaker" in fields and "position" not in fields and (ranked := _RANK_AND_PLACE.fullmatch(chunk)):
            at = text.index(chunk, start)
            if _is_rank(ranked[1], lexicon) and _is_institution(ranked[2], lexicon):
                fields["position"] = (at, at + ranked.end(1))
                fields["affiliation"] = (at + ranked.start(2), at + ranked.end(2))
            else:
                open_chunks.append(n)
        elif "series" not in fields and who is not None and n < who and is_series(chunk, lexicon):
            fields["series"] = (start, end)
        elif _LINK.fullmatch(raw := text[start:end].replace("*", "").strip(" _\u3000\t")):
            if raw != chunk and not MATTER.search(chunk):
                linked.append(n)
        elif "speaker" in fields and "position" not in fields and _is_rank(chunk, lexicon):
            fields["position"] = (start, end)
        elif "affiliation" not in fields and not quoted and _is_institution(chunk, lexicon):
            fields["affiliation"] = (start, end)
        elif (
            n
            and fields.get("affiliation") == chunks[n - 1]
            and (
                _is_institution(chunk, lexicon)
                or (
                    bare(text, *chunks[n - 1]).endswith(lexicon.words["multi_campus"])
                    and chunk.replace(" ", "").isalpha()
                )
            )
        ):
            fields["affiliation"] = (chunks[n - 1][0], end)  # Institute of Rain, Harbour University
        elif n and fields.get("affiliation") == chunks[n - 1] and NAMED_COUNTRY.fullmatch(chunk):
            continue  # Rain House, Northland
        elif any(char.isalpha() for char in chunk):
            open_chunks.append(n)
    _assign_left(text, chunks, open_chunks or linked[:1], fields, lexicon)


def _assign_left(text: str, chunks: Sequence[Chunk], open_chunks: list[int], fields: Fields, lexicon: Lexicon) -> None:
    """What no word tells, by what is still missing: the institution behind a rank, the title, a hall."""
    behind = [n for n in open_chunks if n and fields.get("position") == chunks[n - 1]]
    if behind and "affiliation" not in fields and (len(open_chunks) > 1 or "title" in fields):
        fields["affiliation"] = chunks[behind[0]]  # 林远舟，研究员，观云
        open_chunks.remove(behind[0])
    works = fields.get("affiliation")
    if works and not {"title", "venue"} & set(fields) and not open_chunks and _COLON.search(text[: works[0]]):
        fields["title"] = fields.pop("affiliation")  # Jane Roe: A Centre for Rain
    if "title" not in fields and open_chunks:
        _title(text, chunks, open_chunks, fields, lexicon)
    elif "venue" not in fields and "speaker" in fields and len(open_chunks) == 1:
        start, end = chunks[open_chunks[0]]
        if (
            start > fields["title"][1]
            and start > fields["speaker"][1]
            and _HALL_ALONE.fullmatch(bare(text, start, end))
        ):
            fields["venue"] = (start, end)  # Jane Roe, "Ice in Clouds", Atrium
    if "title" not in fields and "series" in fields:
        fields["title"] = fields.pop("series")


#: ``Lecture on Winter Ports``: what it is on is its title.
_LECTURE_ON: Final = re.compile(
    r"\s*(?:An?\s|The\s)?(?:(?:Public|Guest|Keynote|Plenary|Invited|Special)\s)?(?:Lecture|Talk|Presentation|Address)\s(?:on|about|entitled|titled)[\s:]+(?=\S{3})"
)
#: ``, Political Science (Emeritus): `` behind a name.
_HOUSE_BEFORE_THE_TITLE: Final = re.compile(
    r",\s(?P<house>[A-Z][\w&’' ]{2,40}?)(?:\s\((?P<rank>[A-Z][a-z]{3,20})\))?:\s(?=\S)"
)
#: A row that says so: the day, who, where from, on what.
HOUSED_ROW: Final = re.compile(
    r"[^A-Z\n]{0,12}(?:[A-Z][a-z]{2,8}\.?,?\s){0,2}[^A-Za-z\n]{1,24}(?:(?:Prof|Dr)\.?\s)?[A-Z][\w.’'-]{1,24}"
    r"(?:\s[A-Z][\w.’'-]{0,24}){1,3},\s[A-Z][\w&’' ]{2,40}(?:\s\([A-Z][a-z]{3,20}\))?:\s\S"
)
#: Behind who speaks.
_COLON: Final = re.compile(r"(?<=[^\d\s])\s?[:：]\s*$")


def _without_sentences(text: str, chunks: Sequence[Chunk], fields: Fields, lexicon: Lexicon) -> list[Chunk]:
    """The chunks without those that say in a sentence who speaks on what, or whose guest it is; both are told."""
    found: list[Chunk] = []
    for start, end in chunks:
        told = _SPEAKS.fullmatch(text, start, end) if "speaker" not in fields else None
        if told and names_one(told["zh"] or told["en"], lexicon):
            fields["speaker"] = told.span("zh" if told["zh"] else "en")
            fields["title"] = told.span("title") if told["title"] else told.span("quoted")
            continue
        if "host" not in fields and (host := _INVITES.fullmatch(text, start, end)):
            fields["host"] = host.span(1)
            continue
        found.append((start, end))
    return found


def _with_rank_and_place(text: str, chunks: Sequence[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """The chunks with a name and the rank and house behind its blank as one: ``林远舟 教授（云溪大学物理系）``."""
    found: list[Chunk] = []
    for start, end in chunks:
        ranked = _RANK_AND_PLACE.fullmatch(bare(text, start, end))
        known = ranked and (_is_rank(ranked[1], lexicon) or lexicon.holds("honorifics", ranked[1]))
        if ranked and known and found and _FEW_LETTERS.fullmatch(bare(text, *found[-1])):
            house = zh_post(ranked[2], lexicon)
            if house.affiliation and not (_is_rank(ranked[1], lexicon) and _is_institution(ranked[2], lexicon)):
                found[-1] = (found[-1][0], end)
                continue
        found.append((start, end))
    return found


def _placed_alone(chunk: str, lexicon: Lexicon) -> str:
    """What a bracket of its own behind a name says of where the person works; ``""`` for a room or no bracket."""
    match = _PLACE_ALONE.fullmatch(chunk)
    return match[1] if match and not any(map(str.isdigit, match[1])) else ""


def is_series(chunk: str, lexicon: Lexicon) -> bool:
    found = series_in(chunk, lexicon) if len(chunk) <= 60 else None
    return found is not None and bool(found.series) and not found.title


def _who(text: str, chunks: Sequence[Chunk], lexicon: Lexicon) -> int | None:
    """Which chunk names the speaker: of several with the form of a name, the one before a rank or an institution."""
    named = [
        n
        for n, chunk in enumerate(chunks)
        if (_NAMED_TWICE.fullmatch(said := bare(text, *chunk)) or _names_people(said, lexicon))
        and not _is_place(bare(text, *chunk), lexicon)
    ]
    if told := next((n for n in named if text[: chunks[n][0]].endswith(" by ")), None):
        return told  # Salt, Ice and Tides, by Jane Roe
    for n in named if len(named) > 1 else ():
        behind = bare(text, *chunks[n + 1]) if n + 1 < len(chunks) else ""
        if behind and n + 1 not in named and (_is_rank(behind, lexicon) or _is_institution(behind, lexicon)):
            return n
    return next(iter(named), None) if named else _placed_person(text, chunks, lexicon)


def _names_people(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is the name of somebody, or of two or three people."""
    bare = _PLACE_BEHIND.sub("", text)  # Jane Roe (Harbour and Tern)
    names = _TOGETHER.split(bare) if len(bare) <= _LONGEST_NAMES else [text]
    return len(names) <= _MOST_TOGETHER and all(names_somebody(name.strip(), lexicon, strict=True) for name in names)


#: Between two who speak together; in Chinese a single word may hold the sign.
_TOGETHER: Final = re.compile(r"\s+(?:and|&)\s+|、")
_MOST_TOGETHER: Final = 3
_LONGEST_NAMES: Final = 80


def _placed_person(text: str, chunks: Sequence[Chunk], lexicon: Lexicon) -> int | None:
    """Which chunk is a person with a house in brackets, though no list has the family name."""
    for n, chunk in enumerate(chunks):
        said = bare(text, *chunk)
        housed = _OF_A_HOUSE.match(said)
        if housed and not names_somebody(housed[1], lexicon, strict=True):
            continue
        found = people(said, lexicon) if (said.endswith(("）", ")")) or housed) and len(said) <= 60 else ()
        if len(found) == 1 and found[0].person.name and found[0].person.affiliation and not found[0].rest:
            return n
    return None


#: ``Dr. Jane Roe of Harbour University``
_OF_A_HOUSE: Final = re.compile(
    r"((?:(?:Prof|Dr|Professor)\.?\s)?(?:[A-Z][\w.'’-]*\s){1,3}?[A-Z][\w'’-]+)\s(?:of|from|at)\s(?=[A-Z])"
)


def _title(text: str, chunks: Sequence[Chunk], open_chunks: Sequence[int], fields: Fields, lexicon: Lexicon) -> None:
    """The longest run of chunks that are nothing else; a room in brackets at its end is the place."""
    runs: list[list[int]] = []
    for n in open_chunks:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    best = max(runs, key=lambda run: chunks[run[-1]][1] - chunks[run[0]][0])
    start, end = chunks[best[0]][0], chunks[best[-1]][1]
    following = chunks[best[-1] + 1] if best[-1] + 1 < len(chunks) else None
    if following and _YEARS.fullmatch(bare(text, *following)):
        end = following[1]  # Rain in the North, 1790-1928
    behind = _PLACE_BEHIND.search(text, start, end)
    if behind and "venue" not in fields and _is_place(behind.group(1), lexicon):
        fields["venue"] = behind.span(1)
        end = behind.start()
    if not lexicon.holds("placeholders", text[start:end]) and end - start >= 2:
        fields["title"] = (start, end)


_YEARS: Final = re.compile(r"1\d{3}(?:\s?[-–—]\s?(?:1\d|20)?\d\d)?\.?")


def _is_place(chunk: str, lexicon: Lexicon) -> bool:
    if len(chunk) > 40:
        return False
    if online.remote(chunk, lexicon) or online.platform_in(chunk, lexicon) == chunk:
        return True
    if _ROOM_CODE.fullmatch(chunk):
        return True
    if not lexicon.mentions("places", chunk):
        return False
    if has_han(chunk):
        return any(char.isdigit() for char in chunk) or (len(chunk) <= 20 and _HALL.search(chunk) is not None)
    return any(char.isdigit() for char in chunk) or place_forms().whole.fullmatch(chunk) is not None


def _goes_on(text: str, chunks: Sequence[Chunk], n: int, who: int | None, fields: Fields, lexicon: Lexicon) -> bool:
    """Whether a chunk goes on with the place before it: a building behind a comma, before who speaks."""
    if not n or fields.get("venue", (0, 0))[1] != chunks[n - 1][1]:
        return False
    chunk = bare(text, *chunks[n])
    behind_comma = text[chunks[n - 1][1] : chunks[n][0]].strip() in (",", "，")
    house = _is_place(chunk, lexicon) or _HOUSE.fullmatch(chunk) is not None
    if who is None or n < who or n == len(chunks) - 1:  # before who speaks, or at the end
        house = house or (not has_han(chunk) and _is_institution(chunk, lexicon))
    return behind_comma and (house or _FLOOR.fullmatch(chunk) is not None)


def _is_rank(chunk: str, lexicon: Lexicon) -> bool:
    if has_han(chunk):
        return len(chunk) <= 16 and zh_position(chunk, lexicon) == 0
    return grammar(lexicon).en_position.fullmatch(chunk) is not None


def _is_institution(chunk: str, lexicon: Lexicon) -> bool:
    if len(chunk) > 60:
        return False
    if has_han(chunk):
        return lexicon.folded(chunk).endswith(lexicon.words["institutions"]) and is_house(chunk, lexicon)
    return grammar(lexicon).en_institution.search(chunk) is not None or _LETTERS.fullmatch(chunk) is not None
