"""Labels about people: speaker, host, chair, contact, and their addresses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual
from seminar.language import has_han
from seminar.model import Person
from seminar.read import texts
from seminar.read.labelled.dated_people import without_their_day
from seminar.read.labelled.labelled_posts import affiliation, held
from seminar.read.labelled.students_in_brackets import students
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.labels.set_in import listed_under
from seminar.read.lexicon import Lexicon
from seminar.read.lives import without_lead
from seminar.read.persons.one_person import EMAIL, URL, Named
from seminar.read.persons.people import names_somebody, people
from seminar.read.persons.person_names import is_zh_name
from seminar.read.persons.posts import Post
from seminar.read.persons.posts_en import en_post
from seminar.read.persons.posts_zh import zh_post
from seminar.read.reading import Reading

#: ``Jane Roe (University of Northland). Discussing …``: a person, and sentences behind the bracket.
_RUNS_ON: Final = re.compile(
    r"^([^.。（(]{2,60}(?:\.\s?[^.。（(]{2,40}){0,2}[（(][^（）()]{2,80}[）)])\s*[.。]\s*(\S.{11,})$", re.DOTALL
)
#: ``Prof. Jane Roe, University of Northland. Based on …``: the same without brackets; the sentence ends the line.
_SENTENCE_BEHIND: Final = re.compile(
    r"^((?:(?:Prof|Dr|Assoc|Asst|Mr|Ms)\.\s+)*+[A-Z][^.,()\n]{3,50}(?:,\s+[A-Z][^.()\n]{2,80})?(?<=[A-Za-z][a-z]))\.\s+"
    r"((?!(?:He|She|They|His|Her|Their)\b|(?:Post-?[Dd]oc\w*|(?:(?:Associate|Assistant|Full)\s)?Professor|(?:Senior\s)?Lecturer"
    r"|Reader|Director|Head|Dean|(?:Senior\s)?Research\s(?:Fellow|Associate|Scientist))\s(?:of|at|in)\b|Post-?[Dd]oc\w*\s)(?:[A-Z][a-z]+|A|An)\s(?=(?:\S+\s+){4})(?=.*\s[a-z]{3,}\s)[^\n]{20,}[.!?])$"
)
#: ``讲者：云溪大学林远舟教授。近年来，…``: a person with a rank, and a sentence on the talk behind the stop.
_ZH_SENTENCE_BEHIND: Final = re.compile(
    r"^([^，。；：:\n]{4,40}[授员員士师師长長])。\s*([^。\n]{12,}[。，].*)$", re.DOTALL
)
#: What stands behind the name at the head of a line on a person.
_MARK_BEHIND: Final = re.compile(r"\s*[，,、（(：:]")
#: ``青年科协 小唐``: an office, and what its people call each other.
_FAMILIAR: Final = re.compile(r"[一-鿿]{3,16}\s+([小阿老][一-鿿])")
#: What begins the life of the speaker, not what the talk is about.
_LIFE: Final = re.compile(
    r"毕业|畢業|现任|現任|现为|現為|博士|硕士|碩士|出生|[获獲].{0,10}学位|任教|主要(?:从事|研究)|研究方向|著有"
)
#: ``报告人：林远舟教授（邀请人：王若水）云溪大学``: the host in brackets, the speaker's place behind.
_IN_BRACKETS: Final = re.compile(r"^([^()（）]{2,40})[)）]\s*(.{0,80})$", re.DOTALL)
_GROUPS: Final = {"speaker": "speakers", "host": "hosts", "chair": "chairs", "contact": "contacts"}


def _name_apart(reading: Reading, text: str) -> tuple[str, list[str]]:
    """``林远舟东屿研究院院长``: the name parted from the post if a line below begins with it; that line."""
    first, *below = text.strip().split("\n")
    for size in (3, 2, 4):
        name, rest = first[:size], first[size : size + 30]
        if rest and len(rest) < _CUT_OFF and has_han(rest):
            housed = any(other.text.startswith(rest) for other in reading.segments if other.field == "affiliation")
            lives = [other.text for other in reading.segments if other.field in (FREE, "bio")]
            if any(_begins_so(life, name, "" if housed else rest) for life in lives):
                return name, below  # 林远舟云溪, and the life: 林远舟，云溪大学教授
            continue
        if len(rest) < 4 or not has_han(rest[0]) or not is_zh_name(name, reading.lexicon):
            continue
        texts_of = [*below[:1], *(other.text for other in reading.segments if other.field in (FREE, "bio"))]
        begins = [_begins_so(told, name) for told in texts_of]
        if any(begins) and zh_post(first[size:], reading.lexicon).affiliation:
            return f"{name} {first[size:]}", below if below and begins[0] else []
    return text, []


#: No longer is what a field took of the house behind the name.
_CUT_OFF: Final = 4


def _begins_so(life: str, name: str, rest: str = "") -> bool:
    """Whether a life begins with a name, and behind a comma goes on as the field did that held more than the name."""
    mark = _MARK_BEHIND.match(life := life.lstrip(), len(name)) if life.startswith(name) else None
    return mark is not None and life[mark.end() :].lstrip().startswith(rest)


def _life_below(text: str, lexicon: Lexicon) -> tuple[str, list[str]]:
    """A name alone on its line over sentences on the person: the name with the first of them, and the lines below."""
    if again := _TOLD_AGAIN.match(text):
        return again["again"].strip(), [again["life"]]
    if (told := _TWO_SENTENCES.fullmatch(text)) and is_zh_name(told[1], lexicon) and _of_a_life(told[2]):
        return text.strip().partition("。")[0], [text.strip()]
    name, _, below = text.strip().partition("\n")
    below = below.strip()
    who = _with_rank(name, lexicon) if len(below) >= _A_LIFE else ""
    if who and _begins_so(below, who):
        return name, below.split("\n")  # 林远舟教授, and below it 林远舟，云溪大学教授，…
    if (life := without_lead(below)) != below and life.startswith(name.strip()):
        return life.partition("。")[0], [life]  # 主讲人林远舟，云溪大学教授，…
    first, stop, behind = below.partition("。")
    if not (stop and len(behind) >= _A_LIFE and has_han(below[:20]) and _LIFE.search(below)):
        return text, []
    if not names_somebody(name, lexicon, strict=True) or len(first) > _A_POST:
        return text, []
    return f"{name.strip()}，{first}", below.split("\n")


def _with_rank(text: str, lexicon: Lexicon) -> str:
    """The name in ``林远舟教授``; ``""`` where more or less than one name and a rank is told."""
    named = people(text, lexicon)
    name = named[0].person.name.zh if len(named) == 1 and not named[0].rest else None
    return name if name and name != text.strip() else ""


#: ``林远舟，云溪大学讲师，理学硕士。观云学会先进个人，云溪市优秀教师。``: a sentence on the post, and one on honours.
_TWO_SENTENCES: Final = re.compile(r"\s*([一-鿿]{2,4})[，,][^。\n]{6,80}。([^。\n]{12,200})。?\s*")
_HONOURS: Final = re.compile(
    r"(?:专家|專家|教师|教師|模范|个人|個人|委员|委員|理事|[讲宣]员|学者|學者|奖|獎|人才|能手|标兵)(?=[，,、；;]|$)"
)


#: ``Jane Roe  Professor          Jane Roe   Professor   Northland University  在云物理方面…``: two cells run together.
_TOLD_AGAIN: Final = re.compile(
    r"\s*(?P<name>[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{0,20}){1,3})(?=\s{2})[^\n一-鿿]{0,80}?\s{6,40}"
    r"(?P<again>(?P=name)\s[^\n一-鿿]{0,160}?)\s{0,20}(?P<life>[一-鿿][^\n]{40,})"
)
#: Behind the sentence with the post, so many letters tell of a life; that sentence itself is no longer.
_A_LIFE: Final = 20
_A_POST: Final = 80


#: ``衣锦，云溪大学教授``, ``衣锦（云溪大学）``: what stands where a name does, and where the person works.
_NAME_THEN_POST: Final = re.compile(
    r"\s*+([一-鿿]{2,6})\s*+(?:[，,]\s*+([^\s，,。；（(][^，,。；\n（(]{2,39})|[（(]([^（）()\n]{3,40})[）)])\s*+"
)


def _of_a_life(sentence: str) -> bool:
    """Whether a sentence tells what somebody does, or two honours at least."""
    return _LIFE.search(sentence) is not None or len(_HONOURS.findall(sentence)) > 1


def _rare_name(text: str, lexicon: Lexicon) -> tuple[Named, ...]:
    """A person whose family name no list has, known by the institution behind the name."""
    match = _NAME_THEN_POST.fullmatch(text)
    post = zh_post(match[2] or match[3], lexicon) if match else Post()
    if match is None or not post.affiliation or post.rest or zh_post(match[1], lexicon):
        return ()
    told = {name: Bilingual(zh=getattr(post, name) or None) for name in ("affiliation", "department", "position")}
    return (Named(Person(name=Bilingual(zh=match[1])).replacing(**told)),)


#: ``Rain Department``, ``School of Clouds``: an office asks as an organizer does.
_OFFICE: Final = re.compile(
    r"(?:The\s)?(?:[A-Z][\w&-]*,?\s(?:and\s|&\s)?){1,4}(?:Department|Dept\.?|School|Institute|Faculty|Division|Program(?:me)?|Cent(?:er|re)|Group)"
    r"|(?:The\s)?(?:Department|Dept\.?|School|Institute|Faculty|Division|Cent(?:er|re))\s(?:of|for)\s[A-Z][^,.\n]{2,60}"
)


#: ``please contact us through [our address](mailto:rain@example.edu)``: an address, and nobody named.
_WRITE_TO_US: Final = re.compile(
    r"\b(?:contact|e-?mail|write\sto|reach(?:\sout\sto)?)\s(?:us|me|the\sorgani[sz]ers?)\b[^\n@]{0,120}?"
    r"(?<![\w.+-])([\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5})",
    re.IGNORECASE,
)
_LOOKED_AT: Final = 1_000
_ASKED_IF: Final = re.compile(
    r"\s*((?:(?:Dr|Prof|Ms|Mr|Mrs)\.?\s)?[A-Z][\w'’-]+(?:\s(?:[A-Z]\.|[A-Z][\w'’-]*)){1,2})"
    r"\s(?:if|should|when|with\sany|for\s(?:more|any|further))\b"
)


def person(reading: Reading, segment: Segment, text: str) -> None:
    group = segment.field
    if group == "host" and _OFFICE.fullmatch(office := text.strip().partition("\n")[0]):
        known = tuple(reading.record.get("organizers") or ())
        reading.record.values["organizers"] = (*known, Bilingual(en=office))
        reading.record.note(f"organizers.{len(known)}.en", segment.lines, 0.8)
        reading.use(segment)  # Hosted by: Rain Department
        return
    if group == "contact" and (address := _WRITE_TO_US.search(f"{segment.label} {segment.text[:_LOOKED_AT]}")):
        add_people(reading, group, (Named(Person(email=address[1])),), segment, reading.confidence(segment))
        reading.use(segment)
        return
    if group == "contact" and (asked := _ASKED_IF.match(text)):
        text = asked[1]  # Please contact Jane Roe if you would like to give a talk.
    if group == "speaker" and (told := students(text, reading.lexicon)):
        add_people(reading, group, told, segment, reading.confidence(segment))
        reading.use(segment)
        return
    if group == "speaker" and (light := _life_of_fun(segment, text, reading)):
        add_people(reading, group, light, segment, reading.confidence(segment))
        reading.use(segment)
        return
    text = without_their_day(reading, segment, text) if group == "speaker" else text
    text, listed = _list_below(segment, _without_sites(text), reading.lexicon)
    if group in ("host", "chair") and (match := _IN_BRACKETS.match(text.strip())):
        text, rest = match.group(1), match.group(2).strip()
        _behind_the_bracket(reading, rest, segment)
    if (match := _RUNS_ON.match(text.strip()) or _SENTENCE_BEHIND.match(text.strip())) or (
        (match := _ZH_SENTENCE_BEHIND.match(text.strip())) and _tells_of_the_talk(match, reading)
    ):
        text = match.group(1)
        run_on(reading, match.group(2), segment)
    text, below = _life_below(text, reading.lexicon) if group == "speaker" else (text, [])
    text, life = (text, below) if below else _name_apart(reading, text)
    listed = listed or life
    named = people(text, reading.lexicon) or _rare_name(text, reading.lexicon)
    if not named:
        if len(texts.short(text)) > 60 or not texts.short(text):
            return
        bare = texts.short(text)
        if len(bare) == 1 and has_han(bare):
            return  # 邀请人：林: what is left of a name
        if group == "speaker" and _tells_the_title(reading, segment, bare):
            reading.record.put_pair("title", texts.pair(bare, reading.default(segment)), segment.lines, 0.7)
            reading.use(segment)
            return
        if reading.lexicon.mentions("institutions", bare):
            if group == "speaker" and reading.record.names_a_speaker():
                affiliation(reading, segment, text)  # the second line of a cell: where the speaker is from
            if group != "speaker" or reading.record.names_a_speaker():
                return
        if group == "contact" and (familiar := _FAMILIAR.fullmatch(bare)):
            bare = familiar[1]
        # a rank alone ("教授") is nobody's name
        of = "position" if reading.lexicon.holds("positions", bare) else "name"
        named = (Named(Person().replacing(**{of: Bilingual().replacing(texts.side(bare, reading.main), bare)})),)
    if named[-1].bio:
        value = texts.paragraphs(texts.long([text]), reading.default(segment))
        named = (*named[:-1], replace(named[-1], person=named[-1].person.replacing(bio=value)))
    if listed and group == "speaker" and len(named) == 1 and not named[0].person.bio:
        value = texts.paragraphs(texts.long(listed), reading.default(segment))
        named = (replace(named[0], person=named[0].person.replacing(bio=value)),)
    add_people(reading, group, named, segment, reading.confidence(segment))
    reading.use(segment)


#: ``林远舟(Foggy)，爱看雾的运维，变质的观云爱好者。``
_LIGHT: Final = re.compile(
    r"\s*\*{0,2}(?P<name>[一-鿿]{2,4})\s?(?:[（(][A-Za-z][\w .-]{1,24}[)）])?\*{0,2}[，,](?P<life>[^\n]{16,300}。)\s*"
)


def _life_of_fun(segment: Segment, text: str, reading: Reading) -> tuple[Named, ...]:
    """A speaker below the label alone, with a life that tells no house and no post; empty for any other."""
    below = segment.mark is not None and bool(segment.spans) and segment.spans[0].index > segment.mark.index
    told = _LIGHT.fullmatch(text) if below else None
    if told is None or not names_somebody(told["name"], reading.lexicon, strict=True):
        return ()
    if any(reading.lexicon.mentions(words, told["life"]) for words in ("institutions", "positions")):
        return ()
    (who,) = people(told["name"], reading.lexicon)
    return (replace(who, person=who.person.replacing(bio=texts.paragraphs(texts.long([text]), reading.main))),)


def _tells_the_title(reading: Reading, segment: Segment, text: str) -> bool:
    """``报告人：云中冰晶的形成研究``, below it ``演讲人：林远舟``: whether a title has the wrong label."""
    if len(text) < _A_TITLE or any(other.field in ("title", "talk") for other in reading.segments):
        return False
    others = (other for other in reading.segments if other.field == "speaker" and other is not segment)
    return any(names_somebody(texts.short(other.text), reading.lexicon) for other in others)


#: No name in Chinese letters is as long as a title.
_A_TITLE: Final = 8


#: ``[Website](https://…) | [Google Scholar](https://…)``: where to read of somebody, behind what is said of the person.
_SITES: Final = re.compile(
    r"\[?(?:(?:Personal\s)?(?:Web\s?(?:site|page)|Home\s?page)|(?:Google\s)?Scholar|Linked[Ii]n|Git[Hh]ub|Twitter|ORCID"
    r"|DBLP|CV|Profile)(?:\]\(|\s)https?://[^()\s]{4,300}\)?",
    re.IGNORECASE,
)


def _without_sites(text: str) -> str:
    """A text on a person without the links named for the sites they lead to, and what their line says behind them."""
    first = _SITES.search(text) if "://" in text else None
    if first is None or not text[: first.start()].strip():
        return text
    _, _, below = text[first.end() :].partition("\n")
    return "\n".join(filter(None, (text[: first.start()].rstrip(" ."), below)))


def _tells_of_the_talk(match: re.Match[str], reading: Reading) -> bool:
    """Whether a person and nothing else stands before the stop, and behind it no life of the person."""
    named = people(match.group(1), reading.lexicon)
    alone = len(named) == 1 and named[0].person.name and not named[0].rest and not named[0].bio
    name = named[0].person.name.zh or "-" if named else "-"
    return bool(alone) and name not in match.group(2)[:80] and _LIFE.search(match.group(2)[:80]) is None


def _list_below(segment: Segment, text: str, lexicon: Lexicon) -> tuple[str, list[str]]:
    """The line that names a person, and the lines of the list below it; one line alone is the person's post."""
    below = [span.text for span in segment.spans[1:]]
    if not below or segment.structured or not all(listed_under(segment, line) for line in below):
        return text, []
    if len(below) == 1:
        joined = f"{segment.spans[0].text.strip()}，{below[0].strip(' ·•●○▪◦‣*-')}"
        return (joined, []) if people(joined, lexicon) else (segment.spans[0].text, below)
    return segment.spans[0].text, [below[0].strip().lstrip("·•●○▪◦‣*- "), *below[1:]]


def _behind_the_bracket(reading: Reading, text: str, segment: Segment) -> None:
    """The institution behind a bracket that names the host: the speaker's, where none is known."""
    speakers = reading.record.people["speakers"]
    if not text or not speakers or any(speakers[-1].affiliation.sides()):
        return
    post = zh_post(text, reading.lexicon) if has_han(text) else en_post(text, reading.lexicon)
    if post.affiliation and not post.rest:
        lang = texts.side(text, reading.main)
        person = Person(
            affiliation=Bilingual().replacing(lang, post.affiliation),
            department=Bilingual().replacing(lang, post.department or None),
            position=Bilingual().replacing(lang, post.position or None),
        )
        reading.record.merge("speakers", len(speakers) - 1, person, segment.lines, 0.9)


def add_people(reading: Reading, kind: str, named: Sequence[Named], segment: Segment, confidence: float) -> None:
    group = _GROUPS[kind]
    places = reading.record.add_people(group, tuple(named), segment.lines, confidence)
    if places:
        reading.holder = (group, places[-1])
    for item in named:
        if item.rest and not item.bio and any(char.isalnum() for char in item.rest):
            reading.rest.append((segment.lines[-1], item.rest))


def run_on(reading: Reading, text: str, segment: Segment) -> None:
    """Sentences behind a quoted title: who presides, and what it is about."""
    kept = []
    for sentence in re.split(r"(?<=[。.])(?<!Dr\.)(?<!Prof\.)(?<!Mr\.)(?<!Ms\.)\s*", text):
        match = re.match(
            r"^(?:由|主持人?[为是為])(.{2,20}?)(?:主持|[。]?$)|^(?:hosted|chaired|moderated)\s+by\s+(.{3,60}?)[.。]?$",
            sentence.strip(),
            re.IGNORECASE,
        )
        if match:
            named = people(match.group(1) or match.group(2), reading.lexicon)
            reading.record.add_people("hosts", named, segment.lines, 0.7)
        elif sentence.strip():
            kept.append(sentence.strip())
    if kept:
        reading.record.put_pair(
            "abstract", texts.paragraphs(" ".join(kept), reading.default(segment)), segment.lines, 0.6, True
        )


def email(reading: Reading, segment: Segment, text: str) -> None:
    if (match := EMAIL.search(text)) and (holder := reading.holder or held(reading, segment)):
        address = re.sub(r"\s|\(at\)|\[at\]", lambda m: "" if m.group().isspace() else "@", match.group())
        asked = reading.lexicon.normal(segment.label).startswith(("联系", "联络", "咨询", "contact"))
        asked = asked or _asked_before(reading, segment) or _of_the_organizer(reading, segment)
        known = reading.record.people[holder[0]][holder[1]].email
        if holder[0] != "contacts" and (known or asked):
            reading.record.add_people("contacts", (Named(Person(email=address)),), segment.lines, 0.7)
        else:
            reading.record.merge(*holder, Person(email=address), segment.lines, 1.0)
        reading.use(segment)


def _of_the_organizer(reading: Reading, segment: Segment) -> bool:
    """Whether the label before an address is that of who organizes the talk."""
    told = [other for other in reading.segments if other.field not in (FREE, NOISE) and other.index < segment.index]
    return bool(told) and told[-1].field == "organizer"


#: ``如有疑问，请联络林小姐（电邮：…）``
_ASKS: Final = re.compile(r"联[系络]|[咨查洽垂]询|请洽|疑问|报名")


def _asked_before(reading: Reading, segment: Segment) -> bool:
    """Whether the words before a label on its line send questions to the address behind it."""
    return any(
        other.field == FREE and other.index == segment.index and _ASKS.search(reading.lexicon.folded(other.text))
        for other in reading.segments
    )


def phone(reading: Reading, segment: Segment, text: str) -> None:
    holder = reading.holder if reading.holder and reading.holder[0] == "contacts" else None
    if holder is None:
        reading.record.people["contacts"].append(Person())
        holder = reading.holder = ("contacts", len(reading.record.people["contacts"]) - 1)
    reading.record.merge(*holder, Person(phone=texts.short(text)), segment.lines, 1.0)
    reading.use(segment)


def homepage(reading: Reading, segment: Segment, text: str) -> None:
    if (match := URL.search(text)) and (holder := held(reading, segment)):
        reading.record.merge(*holder, Person(homepage=match.group()), segment.lines, 1.0)
        reading.use(segment)
