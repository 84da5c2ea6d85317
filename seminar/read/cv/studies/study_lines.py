"""One line of a list of studies: the degree, institution, subject and years it states."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.language import has_han
from seminar.read.cv.degrees import DEGREE, INSTITUTION, WAY, ZH_INSTITUTION, degrees_in_a_row, is_campus, joint_degree
from seminar.read.cv.houses_in_short import as_one_name, as_written
from seminar.read.cv.periods import period
from seminar.read.cv.studies.chinese_studies import house_and_subject
from seminar.read.cv.studies.names_joined import PART, whole_names
from seminar.read.cv.studies.study_details import PLACE

#: Department of Tides, before the university it is of
_DEPARTMENT = re.compile(r"(?:the\s+)?(?:department|dept\.?|faculty|division)\s+(?:of|for)\b", re.I)
_SUBJECT_CUE = re.compile(
    r"^\s*(?:degrees?\s+)?(?:\(?major(?:ing)?\s+in\s+|major\s*[:：]\s*|in\s+|of\s+(?=[A-Z])|en\s+(?=[a-zé])|em\s+(?=[A-ZÁÀÂÉÊÍÓÔÚ])|d['’](?=\w)|专业\s*[:：]\s*)",
    re.I,
)
_SPLIT = re.compile(
    r"\s*(?:[，,;；|、\t]|(?<=\w)\s[•·]\s(?=\w)|\s[–—/-]\s|\s{2,}|(?<=[a-z]{4})\.\s+(?=[A-Z])|[（）()\[\]【】])\s*"
)
#: National College of Norland (Havn): a line of its own
_HOUSE_IN_TOWN = re.compile(r"([A-Z][^(),;:|\d]{6,80}\s\([A-Z][a-z]{2,20}\))\.?")
#: BSc in Science (major in Geology): of a faculty, the subject is the major
_MAJOR_BEHIND = re.compile(r"\([Mm]ajor(?:ing)?(?:\sin|:)\s(?P<what>[^()]{3,60})\)")
_FACULTY = frozenset(("science", "sciences", "arts", "engineering", "arts and sciences", "liberal arts"))
#: University of Havn Havn, NL: the town behind a house that is called after it
_TOWN_AGAIN = re.compile(r"(\bUniversity\sof\s([A-Z][a-z]+(?:\s[A-Z][a-z]+)?))\s\2(?=,|\s{2}|$)")
#: Masters of Mathematics – Co-op Program
#: MA in Tides with a focus on harbours, Tern College
_WITH_FOCUS = re.compile(
    r"\swith\san?\s(?:focus|emphasis|concentration|speciali[sz]ation)\s(?:on|in)\s[^,;|()\t]{2,60}?(?=\s*(?:[,;|()\t]|\s\s|$))",
    re.I,
)
#: Doctoral Program, Department of Tides: a programme that is called after its department
_PROGRAMME_OF = re.compile(
    r"\b(?:Doctoral|Master['’]?s|Bachelor['’]?s)\s(?:Program(?:me)?|Course),\s(?:Department|Division)\sof\s"
    r"(?P<what>[A-Z][\w &-]{2,60})(?=,|$)"
)
_PROGRAMME = re.compile(
    r"\s[–—-]\s(?:Co-?op|Part-?time|Full-?time|Honou?rs|Joint|Dual)(?:\s(?:Program(?:me)?|Option|Degree))?(?=[),;]|$)",
    re.I,
)
#: BSc (Hons I and University Medal)
_HONS_AND = re.compile(r"\([Hh]on(?:ou)?rs?\b[^()]+\)|\([Hh]ons\b[^()]+\)")
#: BSc Hons Geology
_HONS_BARE = re.compile(r"\b([BM]Sc|[BM]Eng|[BM]Mus|BA|BCom|LLB)\sHons\b\.?")
#: 本科  理学学士: the columns of the stage and of the degree
_STAGE_BEFORE = re.compile(r"(?<![一-鿿])本科\s{1,8}(?=[一-鿿]{0,4}[学學]士(?![一-鿿]))")
_SCIENCE_NAME = (
    r"(?:sciences?|studies|government|politics|sociology|engineering|\w{3}ics|\w{2}ology|\w{2}ography|\w{3}istry|astronomy|philosophy|history|literature|music|law|arts|medicine|botany|anatomy|agronomy|forestry|nursing|surgery|pharmacy"
    r"|\bmaths?|architecture|agriculture|finance|accounting|marketing|tourism|journalism|nutrition|metallurgy|design|commerce|theology"
    r"|management|linguistics|education|computing)"
)
#: PhD in Tidal Physics Tern University: no comma between the subject and the house
_GLUED_HOUSE = re.compile(
    rf"(?P<before>(?:{DEGREE.pattern})(?:\sdegree)?(?:\sin\s|\s?[,:–-]\s|\s)(?:(?:[A-Z][a-z]+|and|of|&)\s){{0,4}}?\w{{0,16}}?(?i:{_SCIENCE_NAME}))\s"
    r"(?=(?:The\s)?(?:(?:[A-Z][^\W\d_]*[.’'-]?[^\W\d_]*\s){1,3}(?:University|College|Institute\sof|Polytechnic|Academy)\b"
    r"|(?:Universi(?:ty|té|dad|tät|tà|tat|teit|dade)|Politecnico|Technische)\s))"
)
_CONFERRED = re.compile(r"获得?|授予|獲得?")
_ASIDE = re.compile(
    # Tern University GPA: 3.9
    r"\s(?=c?gpa\s?[:：]?\s?\d)|(?:[;,.|(]|\s[–—-])\s*(?=(?:with\s+a\s+)?(?:(?:ph\.?d\.?\s+)?(?:minor|thesis|dissertation|(?:co-?)?advis|(?:co-?)?supervis|c?gpa|mentor|hosted|rank|committee|title:))\b"
    r"|(?:(?:ph\.?d\.?\s+|thesis\s+)?(?:co-?)?(?:advis|supervis)\w+))",
    re.I,
)
ZH_ADVISED = re.compile(r"(?:师从|導師|导师|指导教师|指導教授)[:：]?\s?[^，,；;。）)|]{2,30}")
_RELATION = re.compile(
    r"(?<!\s)\s++(?=under\s+(?:the\b|Prof|Dr)|where\b|(?:advised|supervised)\s+by\b|with\s+a\s+(?:thesis|dissertation|minor)"
    # PhD, Tern University with Ada Brandt
    r"|(?:(?<=University\s)|(?<=College\s)|(?<=Institute\s)|(?<=Technology\s))with\s+[A-Z][\w.'’-]+\s+[A-Z]"
    r"|and\s+(?:has|is|was|later|now|became|joined|worked|held|taught|stayed)\b|before\s|until\s)"
)
#: Doctor of Philosophy (PhD), Bachelor of Technology - BTech, Robotics
_AT_LENGTH = re.compile(
    r"\b(?:Doctor|Master|Bachelor|Licentiate)(?:['’]?s)?(?:\sof\s[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2}|\sDegree)?"
    rf"\s?(?:\((?P<short>{DEGREE.pattern})\)|[-–]\s?(?P<short2>{DEGREE.pattern})(?=\s?,|\s{{2}}|$))"
)
#: Dottorato di Ricerca (Ph.D.) in Tides, Laurea triennale (Bachelor of Science) in Salt
_IN_ENGLISH = re.compile(
    r"\b(?:Dottorato(?:\sdi\s[Rr]icerca)?|Laurea(?:\s(?i:magistrale|triennale|specialistica|quadriennale))?|Licenciatura|Licenciado|Grado|M[áa]ster(?:\s[Uu]niversitario)?"
    r"|Doutorado|Mestrado|Doctorado|Doctorat|Dipl[oô]me?(?:\sd['’]\w+)?|Magister|Promotion|Ma[iî]trise|Licence)"
    rf"\s?\((?P<short>{DEGREE.pattern})\)(?=\s(?:in|of|en|em|di)\s|\s?[,;]|$)"
)
#: PhD, University of Havn: "Hearts in winter"; the title of a thesis
_THESIS = re.compile(r"\s?[:：,，;]?\s?(?:[“\"„«][^“”\"„«»]{8,200}[”\"»]|‘[^‘’]{8,200}’)")
#: BSc (Geology, minor in Chemistry), 2023; M.Sc. in Management (Finance major)
_MINOR = re.compile(
    r"(?<=[a-z])\s\([A-Z][^()]{2,40}\s(?:[Mm]ajor|[Tt]rack|[Cc]oncentration|[Ss]peciali[sz]ation)\)|(?<=\w)[,;]\s(?:with\s(?:an?\s)?)?[Mm]inors?\s(?:in\s)?[^,;()]{2,40}(?=\))|\s\((?:with\s(?:an?\s)?)?[Mm]inors?\s(?:in\s)?[^()]{2,40}\)"
)
_BEFORE_DATE = re.compile(r"\b(?:in|since|from|during|of)\s*$", re.I)
ADVISED = re.compile(r"[（(]\s*(?:(?:合作|指导)?导师|指导教师|(?:co-?)?advis|supervis|mentor)[^（）()]*[)）]", re.I)
_HONOURS = re.compile(
    r"(?:[(（,]|(?<!\s))\s*+\b(?:first|1st|second|2nd|third|upper\s+second|lower\s+second)[-\s]class(?:\s+(?:hon(?:our)?s|upper|lower|division)\b)*\s*[)）]?"
    r"|(?:[(（,]|(?<!\s))\s*+\b(?:with\s+)?(?:first[- ]class\s+)?(?:high(?:est)?\s+)?"
    r"(?:distinction|honou?rs(?:\s+program(?:me)?)?|merit|(?:summa\s+|magna\s+)?cum\s+laude)\b\s*[)）]?",
    re.I,
)
_AWARDED = re.compile(
    r"\b(?:expected|anticipated|graduat(?:ed|ion|ing)|degree\s+awarded|conferred|awarded)\b(?:\s+(?:in|by))?", re.I
)
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Education:
    """One degree or period of study as the CV states it; dates are ``YYYY`` or ``YYYY-MM``."""

    degree: str | None = None
    institution: str | None = None
    subject: str | None = None
    from_: str | None = None
    to: str | None = None

    def __bool__(self) -> bool:
        return self.institution is not None or self.degree is not None


def pieces_of(text: str) -> list[str]:
    """What stands between the commas, stops, bars and gaps of a line; a town said twice once."""
    pieces = [piece.strip(" .,:：*_•·–—/-") for piece in _SPLIT.split(text) if piece]
    return [piece for at, piece in enumerate(pieces) if piece and piece != (pieces[at - 1] if at else "")]


def read_line(text: str, *, housed: bool = False) -> list[Education]:
    """What one line states of a degree, or of several that share what stands round them.

    ``housed`` where the institution stands on a line above, and none is to be guessed here.
    """
    if (alone := _HOUSE_IN_TOWN.fullmatch(text.strip())) and INSTITUTION.search(text) and not DEGREE.search(text):
        return [Education(institution=alone[1])]
    text = _WITH_FOCUS.sub("", text)
    if housed and (town := _TOWN_GLUED.search(text)) and PLACE.match(town["land"]):
        text = f"{text[: town.start('town')].rstrip()}  |  {town['town']}"
    text = _GLUED_HOUSE.sub(r"\g<before>, ", text)
    text = _PROGRAMME.sub("", _TOWN_AGAIN.sub(r"\1", text))
    text = as_one_name(_HONS_BARE.sub(r"\1 (Hons)", _HONS_AND.sub("(Hons)", without_state(text))))
    text = _STAGE_BEFORE.sub("", text) if "本科" in text else text
    text = _HONOURS.sub(" ", ZH_ADVISED.sub(" ", ADVISED.sub(" ", text)))
    text = _MINOR.sub("", _THESIS.sub(" ", text))
    joint, text = joint_degree(text)
    several = degrees_in_a_row(text)
    text = _first_of_row(text) if several and not has_han(text) else text
    when = period(text)
    rest = text if when is None else _BEFORE_DATE.sub("", text[: when.span[0]]) + "  |  " + text[when.span[1] :]
    rest = _AWARDED.sub("  |  ", _RELATION.split(_ASIDE.split(rest, maxsplit=1)[0], maxsplit=1)[0])
    awarded = _CONFERRED.search(rest)
    degree = (DEGREE.search(rest, awarded.end()) if awarded else None) or DEGREE.search(rest)
    if degree and WAY.fullmatch(degree[0]):
        # 硕博连读 says how one came to the degree that stands beside it
        degree = DEGREE.search(rest[: degree.start()] + " " * len(degree[0]) + rest[degree.end() :]) or degree
    found = Education(
        degree=" ".join(degree[0].split()).removesuffix("学位").removesuffix("學位") if degree else None,
        from_=when.from_ if when else None,
        to=when.to if when else None,
    )
    whole = _chinese(found, rest) if has_han(rest) else _english(found, rest, degree, housed=housed)
    if whole.subject is None and (programme := _PROGRAMME_OF.search(text)):
        whole = replace(whole, subject=programme["what"].strip())
    if not several:
        return [replace(whole, degree=joint) if joint and whole.degree and joint.endswith(whole.degree) else whole]
    dated = whole.from_ or not has_han(text)
    years, houses = _YEARS.findall(text), list(dict.fromkeys(match[0] for match in ZH_INSTITUTION.finditer(rest)))
    return [
        replace(
            whole,
            degree=name,
            institution=houses[n] if len(houses) == len(several) else whole.institution,
            from_=whole.from_ if len(years) == 1 or whole.from_ else None,
            to=years[n] if len(years) == len(several) and not whole.from_ else (whole.to if dated else None),
        )
        for n, name in enumerate(several)
    ]


def in_short(text: str) -> str:
    """A line with a degree in short alone, where it is told at length before it: Doctor of Philosophy (PhD)."""
    text = _AT_LENGTH.sub(lambda told: str(told["short"] or told["short2"]), text)
    return _IN_ENGLISH.sub(lambda told: str(told["short"]), text) if "(" in text else text


def _first_of_row(text: str) -> str:
    """A line with the first of several degrees alone: "the M.S. degree in History" for "M.S. and Ph.D. degrees in"."""
    first, *_, last = DEGREE.finditer(text)
    return text[: first.end()] + text[last.end() :]


def without_state(text: str) -> str:
    """A line without the state behind a town that would be a degree: Tern College, Cambridge, MA."""
    match = _STATE.search(text)
    if match is None or _SCIENCE.search(match["town"]) or _LANGUAGE.fullmatch(match["town"].strip(" ,|\t")):
        return text
    before, after = text[: match.start()], text[match.end() :]
    told = DEGREE.search(before) or DEGREE.search(after) or INSTITUTION.search(before) or _CLINIC.search(before)
    return f"{before}{match['town']}{after}" if told else text


def _english(found: Education, rest: str, degree: re.Match[str] | None, *, housed: bool = False) -> Education:
    major = _MAJOR_BEHIND.search(rest)
    subject, rest = _cued(rest, degree) if degree else (None, rest)
    if major and subject and subject.casefold() in _FACULTY:
        subject = major["what"]
    pieces = [_MAJOR.sub("", _LEAD.sub("", piece)) for piece in pieces_of(rest) if not _MINOR_ALONE.search(piece)]
    said = pieces.index(_DEGREE_HERE) if _DEGREE_HERE in pieces else -1
    behind = pieces[said + 1 : said + 2] if said > 0 else []
    after = pieces
    pieces = whole_names(pieces, rest)
    institution, pieces = _housed([piece for piece in pieces if piece != _DEGREE_HERE], behind)
    loose = [piece for piece in pieces if _may_be_subject(piece)]
    if institution is None and found.degree and loose and housed:
        # Systems, Control and Mechatronics is one subject
        second = len(loose) > 1 and (re.search(r"\sand\s", loose[1]) or _SCIENCE.fullmatch(loose[1]))
        row = second and ", ".join(loose[:2]) in rest
        subject = subject or (", ".join(loose[:2]) if row else loose[0])
    elif institution is None and found.degree and loose:
        if subject is not None:
            institution = loose[0]
        elif len(loose) > 1:
            science_last = is_science(loose[1]) and not is_science(loose[0])
            subject, institution = loose[1::-1] if science_last else loose[:2]
        else:
            subject = loose[0]
    elif subject is None and loose and (found.degree or institution):
        subject = loose[0]
    elif subject is None and institution and found.degree:
        subject = next(
            (
                piece
                for piece in after
                if (_SCIENCE.search(piece) or _LANGUAGE.fullmatch(piece))
                and piece not in institution
                and _may_be_subject(piece)
            ),
            None,
        )
    return replace(found, institution=institution, subject=subject)


#: École Nationale d'Ice, de Salt et de Tides: the name of a house goes on behind a comma
_NAME_GOES_ON = re.compile(r"(?:d['’]|des?\s|et\s(?:d['’]|des?\s))(?=[A-ZÀ-Þ])")
#: She studied at Tern College; from the University of Havn
_LEAD = re.compile(
    r"^(?:Studium\s+(?:der|des|von|in)\s+|[ÉE]tudes?\s+d['’]|(?:Studies|Study)\s+(?:of|in)\s+)?(?:(?:I|[Hh]e|[Ss]he|[Tt]hey)\s+(?:studied|graduated|trained|was\s+educated)\s+)?(?:(?:from|at|the)\s+)*"
)
#: What follows a house and is no town: PhD, Harbour University, Computer Science
_SCIENCE = re.compile(rf"{_SCIENCE_NAME}$", re.I)
_FEW_WORDS = 5


def is_science(text: str) -> bool:
    """Whether a line is the name of a science alone: Computer Science, below the degree that was taken in it."""
    bare = text.strip(" .,;•·*-")
    words = bare.split()
    named = 0 < len(words) <= _FEW_WORDS and bare.replace(" ", "").isalpha() and bare[0].isupper()
    return named and _SCIENCE.search(bare) is not None and not (INSTITUTION.search(bare) or PART.match(bare))


#: Languages and Cultures of the North, Religious Studies
_OF_SCIENCES = re.compile(r"(?:Studies|Languages?|Cultures?|Literatures?|Society|Sciences?)$")
_NAMES_SCIENCE = re.compile(r"(?:[A-Z][a-z]+|and|of|in|the|for|&)(?:\s(?:[A-Z][a-z]+|and|of|in|the|for|&)){1,15}")


def are_sciences(text: str) -> bool:
    """Whether a line is the name of a subject of many words: Languages and Cultures of the North, Religious Studies."""
    pieces = [piece.strip() for piece in text.strip(" .;•·").split(",")]
    named = all(_NAMES_SCIENCE.fullmatch(piece[:200]) for piece in pieces)
    return named and _OF_SCIENCES.search(pieces[-1]) is not None and not INSTITUTION.search(text)


def science_in(text: str) -> str | None:
    """The first piece of a line that is the name of a science: Computer Science Honours, Tides minor | 2031."""
    return next((piece for piece in pieces_of(_HONOURS.sub(" ", text[:400])) if is_science(piece)), None)


_LANGUAGE = re.compile(
    r"English|French|German|Spanish|Italian|Russian|Chinese|Japanese|Arabic|Latin|Greek|Drama|Theat(?:re|er)"
)
#: Promotion (Dr. rer. nat.) in Geologie
_TAKEN = re.compile(r"\b(?:Promotion|Promoviert?|Doktorat)\s*+(?:[(:]\s*+)?(?:(?:zum|zur)\s*+)?$")
#: College Park, MD; Cambridge, MA; Starkton, MS: towns with the states that are degrees as well
_STATE = re.compile(
    r"(?P<town>(?:^|[,\t|]|(?<!\s)\s{2,}+)\s?(?:[A-Z][a-z.]+\s){0,2}[A-Z][a-z]+),\s(?:MA|MD|MS)"
    r"(?=\s*(?:$|\t|[|;()]|(?:,\s*+)?(?:USA|U\.S|[(]?(?:19|20)\d\d|\d{5})|,\s)|\s{2,})"
)
#: Fellowship, Tern Hospital, Baltimore, MD: where somebody was trained, which is no institution of learning
_CLINIC = re.compile(r"\b(?:Hospitals?|Clinics?|Infirmary|Medical\s+Cent(?:er|re)|Health\s+System)\b")
#: PhD (Dr.-Ing.), MA (Cantab): what a degree is besides, or where it was taken
_GLOSS = re.compile(
    r"^\s*\((?:Ph\.?D\.?|M\.?Sc?\.?|B\.?Sc?\.?|[Hh]onou?rs?|[Hh]ons\.?|Res|Research|(?:Dr|Dipl|Mag)\.[^()]{1,20}"
    r"|Cantab\.?|Oxon\.?)\)"
)
#: M.S. – Diplôme d'Études (DE) in Tides: what the degree is called in its land
_IN_ITS_LAND = re.compile(
    r"^\s*[–—-]\s*(?:Dipl[oô]m\w*|Laurea|Licen[cs]\w*|Ma[iî]trise|Mast[eè]re?|Título|Grado)\b"
    r"[^,;|]{0,60}?(?=\sin\s)"
)
#: PhD in Ports, Tides and Salt, Tern College: the commas of one subject
_WORDS = r"[A-Z][A-Za-z-]{1,20}(?:\s[A-Za-z-]{2,20}){0,4}?"
_SUBJECT_GOES_ON = re.compile(
    rf"(?:,\s{_WORDS}){{0,2}}(?:,\sand\s{_WORDS}|,\s{_WORDS}\sand\s{_WORDS})(?=\s{{0,4}}(?:[,;|(\t]|\s\s|$))"
)
#: MSc in Computer Science Havn, USA: below its house, with no comma between the subject and the town beside it
_TOWN_GLUED = re.compile(
    rf"(?P<before>(?:{DEGREE.pattern})\sin\s(?:[A-Z][a-z]+\s(?:and\s|&\s)?){{0,4}}?"
    r"(?:Sciences?|Engineering|Mathematics|Physics|Chemistry|Economics|Statistics|Biology))\s"
    rf"(?!(?i:[a-z]*{_SCIENCE_NAME})\b|(?:Policy|Research|Systems|Technology|Theory|Practice)\b)"
    r"(?P<town>[A-Z][a-z]{2,}(?:\s[A-Z][a-z]{2,})?,\s(?P<land>[A-Z][\w. ]{1,20}))$"
)
#: Stands for the degree among the pieces of a line.
_DEGREE_HERE = "\0"


def _cued(rest: str, degree: re.Match[str]) -> tuple[str | None, str]:
    """The subject a degree names with "in", and the line without both."""
    subject, after = None, rest[degree.end() :]
    if _TAKEN.search(rest[: degree.start()]):
        after = re.sub(r"^[^()]{0,20}\)", "", after)
    after = re.sub(
        r"^\s*(?:candidate|student|degrees?(?=\s+(?:from|at)\b)|program(?:me)?(?=\s*(?:[,(;|]|$|(?:in|at|of)\s)))\b",
        "",
        after,
        flags=re.I,
    )
    after = _IN_ITS_LAND.sub("", after)
    after = _GLOSS.sub("", after)
    if cue := _SUBJECT_CUE.match(after):
        body = after[cue.end() :]
        body = re.split(r"\s*(?:[,;|()\t]|\.\s|\s[•·]\s|\s[–—-]\s|\s{2,}|\b(?:from|at)\b)\s*", body, maxsplit=1)[0]
        behind = after[cue.end() + len(body) :]
        row = _SUBJECT_GOES_ON.match(behind)
        if row and not INSTITUTION.search(row[0]) and INSTITUTION.search(behind, row.end()):
            body += row[0]
        subject = None if PART.match(body) else body.strip(" .*") or None  # PhD student in Department of Ports
        after = after[cue.end() + len(body) :]
    return subject, f"{_TAKEN.sub('', rest[: degree.start()])} | {_DEGREE_HERE} | " + re.sub(
        r"^\s*(?:from|at)\s+", " | ", after
    )


def _housed(pieces: list[str], behind: Sequence[str]) -> tuple[str | None, list[str]]:
    """The institution among the pieces, with its school or campus; and the pieces that may be the subject.

    ``behind`` is the piece behind a degree that follows the institution: "Havelstadt University — PhD, History".
    """
    at = next((n for n, piece in enumerate(pieces) if _is_house(piece)), None)
    if at is None:
        return None, pieces
    first = last = at
    while first > 0 and (PART.match(pieces[first - 1]) or INSTITUTION.search(pieces[first - 1])):
        first -= 1
    while first < at and _DEPARTMENT.match(pieces[first]):
        first += 1
    while last + 1 < len(pieces) and (
        INSTITUTION.search(pieces[last + 1])
        or _NAME_GOES_ON.match(pieces[last + 1])
        or _is_campus(*pieces[last : last + 2])
    ):
        last += 1
    named = [piece for piece in behind if piece in pieces[last + 1 :]]
    parts = [piece for piece in pieces[last + 1 :] if PART.match(piece)]
    return as_written(", ".join(pieces[first : last + 1])), pieces[:first] + named + parts


def _is_house(piece: str) -> bool:
    """Whether a piece names a house; "students to learn in their year in high school" names none."""
    return INSTITUTION.search(piece) is not None and not PART.match(piece) and not piece.islower()


def _is_campus(house: str, place: str) -> bool:
    return is_campus(house, place) and not PLACE.match(place) and not _SCIENCE.search(place)


#: Geology major, Chemistry minor
_MAJOR = re.compile(r"(?<=[a-z])\s[Mm]ajor$")
_MINOR_ALONE = re.compile(r"\s[Mm]inor$")
#: Dual Degree, Work on: what stands beside a degree and is no subject
_NO_SUBJECT = re.compile(
    r"\d|@|^(?:Freshman|Sophomore|Junior|Senior|First|Second|Third|Fourth|Final)\s[Yy]ear\b"
    r"|\s(?:[Dd]egree|[Dd]iploma|[Mm]ajor|Department)$|^Work(?:ed|ing)?\son$"
)


def _may_be_subject(piece: str) -> bool:
    return (
        not (PLACE.match(piece) or PART.match(piece) or _NO_SUBJECT.search(piece))
        and piece[0].isupper()
        and len(piece.split()) <= 7
    )


def _chinese(found: Education, rest: str) -> Education:
    institution, subject = house_and_subject(rest)
    return replace(found, institution=institution, subject=subject)
