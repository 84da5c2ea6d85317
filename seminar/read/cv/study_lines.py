"""One line of a list of studies: the degree, institution, subject and years it states."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.language import has_han
from seminar.read.cv.degrees import DEGREE, INSTITUTION, WAY, ZH_INSTITUTION, degrees_in_a_row, is_campus
from seminar.read.cv.periods import period

_PART = re.compile(
    r"^(?:the\s+)?(?:department|dept\.?|school|faculty|division|graduate\s+school|lab(?:oratory)?)\s+(?:of|for)\b|^[一-鿿]{1,16}(?:系|学部|學部)$",
    re.I,
)
DETAIL = re.compile(
    r"^[\s•·*-]*(?:thesis|dissertation|advis[eo]rs?|supervis|co-?advis|gpa|overall\s+gpa|cgpa|minor|honou?rs\b|committee|mentor|coursework|relevant|rank|grade|score|title:|cum\s+laude|summa|magna|título:|orientador|coorientador|bolsista|bolsa|tese:|tesis|betreuer|gutachter|导师|指导教师|合作导师|学位论文|毕业论文|论文题目|绩点|排名|主修课程|核心课程|gre\b|toefl|ielts|scholarship|award)",
    re.I,
)
PLACE = re.compile(
    r"^(?:[A-Z]{2}|USA|U\.S\.A?\.?|UK|U\.K\.|China|P\.?\s?R\.?\s?China|Germany|France|Italy|Canada|Japan|Korea|South\s+Korea|Singapore|Australia|Switzerland|Netherlands|The\s+Netherlands|Sweden|Spain|Israel|India|Hong\s+Kong|Taiwan|United\s+(?:States|Kingdom)|Beijing|Shanghai|Guangzhou|Nanjing|Hangzhou|Wuhan|Shenzhen|Tianjin|Chengdu|Hefei|Xi'an|中華民國|臺灣|台灣|中國|英國|美國|德國|法國|中国|北京|上海|广州|南京|杭州|武汉|深圳|天津|成都|合肥|西安|美国|英国|德国|法国|日本|新加坡|香港|台湾|加拿大|澳大利亚)$"
)
_SUBJECT_CUE = re.compile(
    r"^\s*(?:degrees?\s+)?(?:\(?major(?:ing)?\s+in\s+|major\s*[:：]\s*|in\s+|of\s+(?=[A-Z])|en\s+(?=[a-zé])|em\s+(?=[A-ZÁÀÂÉÊÍÓÔÚ])|d['’](?=\w)|专业\s*[:：]\s*)",
    re.I,
)
_ZH_SUBJECT = re.compile(
    r"专业[为是](?P<said>[一-鿿]{2,16})|(?:[，,\s]|大学|学院|研究院|研究所|系|^|攻读|在)([一-鿿（）()]{2,20}?)专业"
)
_SPLIT = re.compile(r"\s*(?:[，,;；|、\t]|\s[–—/-]\s|\s{2,}|(?<=[a-z]{4})\.\s+(?=[A-Z])|[（）()\[\]【】])\s*")
#: BSc (Hons I and University Medal)
_HONS_AND = re.compile(r"\([Hh]on(?:ou)?rs?\b[^()]+\)|\([Hh]ons\b[^()]+\)")
#: 化学（国家级一流专业）: what a ministry says of a course of study
_RANKED_SCHOOL = re.compile(r"[（(](?:国家|省|校|双一流|一流|卓越|拔尖|强基|教育部|全国)[^（）()]{0,16}[)）]")
#: 内科学（心血管病）, 外科学(骨外): the fields of medicine have their branch in brackets
_CLINICAL = re.compile(r"(?:内|外|儿|妇产|眼|肿瘤|中医内|中医外|口腔临床医|耳鼻咽喉)科?学[（(][一-鿿、与和]{2,10}[)）]")
_CONFERRED = re.compile(r"获得?|授予|獲得?")
_LATIN = re.compile(r"[A-Z][A-Za-zÀ-ÿ .,'’&–-]*[A-Za-z]")
_ASIDE = re.compile(
    r"(?:[;,.|(]|\s[–—-])\s*(?=(?:with\s+a\s+)?(?:(?:ph\.?d\.?\s+)?(?:minor|thesis|dissertation|(?:co-?)?advis|(?:co-?)?supervis|c?gpa|mentor|hosted|rank|committee|title:))\b"
    r"|(?:(?:ph\.?d\.?\s+|thesis\s+)?(?:co-?)?(?:advis|supervis)\w+))",
    re.I,
)
ZH_ADVISED = re.compile(r"(?:师从|導師|导师|指导教师|指導教授)[:：]?\s?[^，,；;。）)|]{2,30}")
_SECOND_HOUSE = re.compile(
    rf"{INSTITUTION.pattern}|\b(?:Museum|Gallery|Library|Archives?|Observatory|Cent(?:er|re))\b", re.I
)
_RELATION = re.compile(
    r"\s+(?=under\s+(?:the\b|Prof|Dr)|where\b|(?:advised|supervised)\s+by\b|with\s+a\s+(?:thesis|dissertation|minor)"
    # PhD, Tern University with Ada Brandt
    r"|(?:(?<=University\s)|(?<=College\s)|(?<=Institute\s)|(?<=Technology\s))with\s+[A-Z][\w.'’-]+\s+[A-Z]"
    r"|and\s+(?:has|is|was|later|now|became|joined|worked|held|taught|stayed)\b|before\s|until\s)"
)
#: Doctor of Philosophy (PhD), Bachelor of Technology - BTech, Robotics
_AT_LENGTH = re.compile(
    r"\b(?:Doctor|Master|Bachelor|Licentiate)(?:['’]?s)?(?:\sof\s[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2}|\sDegree)?"
    rf"\s?(?:\((?P<short>{DEGREE.pattern})\)|[-–]\s?(?P<short2>{DEGREE.pattern})(?=\s?,|\s{{2}}|$))"
)
#: ICFO – Institut de Ciències Fotòniques
_SHORT_HOUSE = re.compile(r"(?<![^\W_])(?P<short>[A-Z]{3,8})\s[–—-]\s(?P<name>[A-ZÀ-Þ][^,;|()\t]{4,80})")
#: Stands for the dash between both.
_JOINED = "\1"
#: PhD, University of Havn: "Hearts in winter"; the title of a thesis
_THESIS = re.compile(r"\s?[:：,，;]?\s?(?:[“\"„«][^“”\"„«»]{8,200}[”\"»]|‘[^‘’]{8,200}’)")
_BEFORE_DATE = re.compile(r"\b(?:in|since|from|during|of)\s*$", re.I)
ADVISED = re.compile(r"[（(]\s*(?:(?:合作|指导)?导师|指导教师|(?:co-?)?advis|supervis|mentor)[^（）()]*[)）]", re.I)
_HONOURS = re.compile(
    r"[(（,]?\s*\b(?:first|1st|second|2nd|third|upper\s+second|lower\s+second)[-\s]class(?:\s+(?:hon(?:our)?s|upper|lower|division)\b)*\s*[)）]?"
    r"|[(（,]?\s*\b(?:with\s+)?(?:first[- ]class\s+)?(?:high(?:est)?\s+)?"
    r"(?:distinction|honou?rs|merit|(?:summa\s+|magna\s+)?cum\s+laude)\b\s*[)）]?",
    re.I,
)
_AWARDED = re.compile(
    r"\b(?:expected|anticipated|graduat(?:ed|ion|ing)|degree\s+awarded|conferred|awarded)\b(?:\s+in)?", re.I
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
    pieces = [piece.strip(" .,:：*•·–—/-") for piece in _SPLIT.split(text) if piece]
    return [piece for at, piece in enumerate(pieces) if piece and piece != (pieces[at - 1] if at else "")]


def read_line(text: str, *, housed: bool = False) -> list[Education]:
    """What one line states of a degree, or of several that share what stands round them.

    ``housed`` where the institution stands on a line above, and none is to be guessed here.
    """
    text = _as_one_name(_HONS_AND.sub("(Hons)", without_state(text)))
    text = _HONOURS.sub(" ", ZH_ADVISED.sub(" ", ADVISED.sub(" ", text)))
    text = _THESIS.sub(" ", text)
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
    whole = _chinese(found, rest, degree) if has_han(rest) else _english(found, rest, degree, housed=housed)
    if not several:
        return [whole]
    years, houses = _YEARS.findall(text), list(dict.fromkeys(match[0] for match in ZH_INSTITUTION.finditer(rest)))
    return [
        replace(
            whole,
            degree=name,
            institution=houses[n] if len(houses) == len(several) else whole.institution,
            from_=whole.from_ if len(years) == 1 or whole.from_ else None,
            to=years[n] if len(years) == len(several) and not whole.from_ else (whole.to if whole.from_ else None),
        )
        for n, name in enumerate(several)
    ]


def in_short(text: str) -> str:
    """A line with a degree in short alone, where it is told at length before it: Doctor of Philosophy (PhD)."""
    return _AT_LENGTH.sub(lambda told: str(told["short"] or told["short2"]), text)


def _as_one_name(text: str) -> str:
    """A line with the dash between a house in short and its name marked, so that it parts no facts there."""
    return _SHORT_HOUSE.sub(_joined_house, text)


def _joined_house(told: re.Match[str]) -> str:
    short, name = told["short"], told["name"]
    if DEGREE.fullmatch(short) or INSTITUTION.search(name) is None or not _stands_for(short, name):
        return told[0]
    return f"{short}{_JOINED}{name}"


def _stands_for(short: str, name: str) -> bool:
    """Whether the letters of a name in short come in the name, the first one first: ICFO, Institut de Ciències …."""
    told = "".join(letter for letter in unicodedata.normalize("NFD", name.upper()) if letter.isalpha())
    if not told.startswith(short[0]):
        return False
    left = iter(told)
    return all(letter in left for letter in short)


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
    subject, rest = _cued(rest, degree) if degree else (None, rest)
    pieces = [_LEAD.sub("", piece) for piece in pieces_of(rest)]
    said = pieces.index(_DEGREE_HERE) if _DEGREE_HERE in pieces else -1
    behind = pieces[said + 1 : said + 2] if said > 0 else []
    after = pieces
    pieces = _of_two_houses(pieces, rest)
    institution, pieces = _housed([piece for piece in pieces if piece != _DEGREE_HERE], behind)
    loose = [piece for piece in pieces if _may_be_subject(piece)]
    if institution is None and found.degree and loose and housed:
        # Systems, Control and Mechatronics is one subject
        row = len(loose) > 1 and re.search(r"\sand\s", loose[1]) and ", ".join(loose[:2]) in rest
        subject = subject or (", ".join(loose[:2]) if row else loose[0])
    elif institution is None and found.degree and loose:
        if subject is not None:
            institution = loose[0]
        elif len(loose) > 1:
            subject, institution = loose[0], loose[1]
        else:
            subject = loose[0]
    elif subject is None and loose and (found.degree or institution):
        subject = loose[0]
    elif subject is None and institution and found.degree:
        subject = next(
            (
                piece
                for piece in after
                if (_SCIENCE.search(piece) or _LANGUAGE.fullmatch(piece)) and _may_be_subject(piece)
            ),
            None,
        )
    return replace(found, institution=institution, subject=subject)


def _of_two_houses(pieces: list[str], rest: str) -> list[str]:
    """The pieces with two houses that share a study as one: Royal College of Tides / Harbour Museum."""
    made: list[str] = []
    for piece in pieces:
        if made and f"{made[-1]} / {piece}" in rest and INSTITUTION.search(made[-1]) and _SECOND_HOUSE.search(piece):
            made[-1] = f"{made[-1]} / {piece}"
        else:
            made.append(piece)
    return made


#: She studied at Tern College; from the University of Havn
_LEAD = re.compile(
    r"^(?:Studium\s+(?:der|des|von|in)\s+|[ÉE]tudes?\s+d['’]|(?:Studies|Study)\s+(?:of|in)\s+)?(?:(?:I|[Hh]e|[Ss]he|[Tt]hey)\s+(?:studied|graduated|trained|was\s+educated)\s+)?(?:(?:from|at|the)\s+)*"
)
#: What follows a house and is no town: PhD, Harbour University, Computer Science
_SCIENCE = re.compile(
    r"(?:sciences?|studies|engineering|\w{3}ics|\w{2}ology|\w{3}ography|\w{3}istry|astronomy|philosophy|history|literature|music|law|arts|medicine|botany|anatomy|agronomy|forestry|nursing|surgery|pharmacy"
    r"|architecture|agriculture|finance|accounting|marketing|tourism|journalism|nutrition|metallurgy|design|commerce|theology"
    r"|management|linguistics|education|computing)$",
    re.I,
)
_LANGUAGE = re.compile(
    r"English|French|German|Spanish|Italian|Russian|Chinese|Japanese|Arabic|Latin|Greek|Drama|Theat(?:re|er)"
)
#: Promotion (Dr. rer. nat.) in Geologie
_TAKEN = re.compile(r"\b(?:Promotion|Promoviert?|Doktorat)\s*[(:]?\s*(?:zum|zur)?\s*$")
#: College Park, MD; Cambridge, MA: towns with the two states that are degrees as well
_STATE = re.compile(
    r"(?P<town>(?:^|[,\t|]|\s{2,})\s?(?:[A-Z][a-z.]+\s){0,2}[A-Z][a-z]+),\s(?:MA|MD)"
    r"(?=\s*(?:$|\t|[|;)]|,?\s*(?:USA|U\.S|[(]?(?:19|20)\d\d|\d{5})|,\s)|\s{2,})"
)
#: Fellowship, Tern Hospital, Baltimore, MD: where somebody was trained, which is no institution of learning
_CLINIC = re.compile(r"\b(?:Hospitals?|Clinics?|Infirmary|Medical\s+Cent(?:er|re)|Health\s+System)\b")
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
    after = re.sub(r"^\s*\((?:Ph\.?D\.?|M\.?Sc?\.?|B\.?Sc?\.?|[Hh]onou?rs?|Res|Research)\)", "", after)
    if cue := _SUBJECT_CUE.match(after):
        body = after[cue.end() :]
        body = re.split(r"\s*(?:[,;|()]|\.\s|\s[–—-]\s|\s{2,}|\b(?:from|at)\b)\s*", body, maxsplit=1)[0]
        subject = body.strip(" .*") or None
        after = after[cue.end() + len(body) :]
    return subject, f"{_TAKEN.sub('', rest[: degree.start()])} | {_DEGREE_HERE} | " + re.sub(
        r"^\s*(?:from|at)\s+", " | ", after
    )


def _housed(pieces: list[str], behind: Sequence[str]) -> tuple[str | None, list[str]]:
    """The institution among the pieces, with its department or campus; and the pieces that may be the subject.

    ``behind`` is the piece behind a degree that follows the institution: "Havelstadt University — PhD, History".
    """
    at = next((n for n, piece in enumerate(pieces) if INSTITUTION.search(piece) and not _PART.match(piece)), None)
    if at is None:
        return None, pieces
    first = last = at
    while first > 0 and (_PART.match(pieces[first - 1]) or INSTITUTION.search(pieces[first - 1])):
        first -= 1
    while last + 1 < len(pieces) and (INSTITUTION.search(pieces[last + 1]) or _is_campus(*pieces[last : last + 2])):
        last += 1
    named = [piece for piece in behind if piece in pieces[last + 1 :]]
    parts = [piece for piece in pieces[last + 1 :] if _PART.match(piece)]
    return ", ".join(pieces[first : last + 1]).replace(_JOINED, " – "), pieces[:first] + named + parts


def _is_campus(house: str, place: str) -> bool:
    return is_campus(house, place) and not PLACE.match(place) and not _SCIENCE.search(place)


def _may_be_subject(piece: str) -> bool:
    return (
        not (PLACE.match(piece) or _PART.match(piece) or re.search(r"\d|@|\s(?:degree|diploma)$", piece))
        and piece[0].isupper()
        and len(piece.split()) <= 7
    )


def _chinese(found: Education, rest: str, degree: re.Match[str] | None) -> Education:
    rest = _RANKED_SCHOOL.sub(" ", rest)
    rest = re.sub(
        r"(?:毕业于|就读于|考入|赴|前往|升入|毕业|攻读|获得|获|授予|在读|在(?=[一-鿿]{2,12}(?:大学|学院|研究院|科学院))|于(?=[一-鿿]))",
        " | ",
        rest,
    )
    institution = subject = None
    if match := ZH_INSTITUTION.search(rest):
        institution = " ".join(match[0].split())
    elif latin := next((run for run in _LATIN.finditer(rest) if INSTITUTION.search(run[0])), None):
        institution = latin[0].strip(" ,.")
    if match := _ZH_SUBJECT.search(rest):
        subject = str(match["said"] or match[2])
        if institution and institution in subject:
            subject = subject.split(institution)[-1] or None
    if subject is None and (clinical := _CLINICAL.search(rest)):
        subject = clinical[0]
    spare = rest.replace(institution or "\0", " | ", 1)
    spare = DEGREE.sub(" | ", spare)
    if subject is None:
        for piece in re.split(r"[，,;；|、\s（）()/:：。]+", spare):
            bare = piece.removesuffix("专业").strip(" .-–—")
            if (
                re.fullmatch(r"[一-鿿与及（）()]{2,16}", bare)
                and not PLACE.match(bare)
                and not DETAIL.match(bare)
                and not re.search(
                    r"(?:大[学學]|学位|學位|毕业|教育|保送|推免|统招|全日制|导师|院士|先生|女士|老师|预计|[资資]助|公派|排名|先后|分别|联合培养|学习|获得|教授|研究生|在读|至今|^长期|^致力|^从事|^主要从事)",
                    bare,
                )
                and not re.search(r"(?:[学學]院|研究院|研究所|[^科]系)$", bare)
            ):
                subject = bare
                break
    return replace(found, institution=institution, subject=subject)
