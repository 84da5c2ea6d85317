"""The education section of a curriculum vitae: degrees, institutions, subjects and years as stated."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from seminar.language import has_han
from seminar.read.cv.clauses import parts_of, years_together
from seminar.read.cv.degrees import DEGREE, INSTITUTION, WAY, ZH_INSTITUTION, degrees_in_a_row, is_campus
from seminar.read.cv.periods import period
from seminar.read.cv.republic_years import in_western_years
from seminar.read.cv.study_tables import study_rows
from seminar.read.document import Line

_PART = re.compile(
    r"^(?:the\s+)?(?:department|dept\.?|school|faculty|division|graduate\s+school|lab(?:oratory)?)\s+(?:of|for)\b|^[一-鿿]{1,16}(?:系|学部|學部)$",
    re.I,
)
_DETAIL = re.compile(
    r"^[\s•·*-]*(?:thesis|dissertation|advis[eo]rs?|supervis|co-?advis|gpa|overall\s+gpa|cgpa|minor|honou?rs\b|committee|mentor|coursework|relevant|rank|grade|score|title:|cum\s+laude|summa|magna|导师|指导教师|合作导师|学位论文|毕业论文|论文题目|绩点|排名|主修课程|核心课程|gre\b|toefl|ielts|scholarship|award)",
    re.I,
)
_PLACE = re.compile(
    r"^(?:[A-Z]{2}|USA|U\.S\.A?\.?|UK|U\.K\.|China|P\.?\s?R\.?\s?China|Germany|France|Italy|Canada|Japan|Korea|South\s+Korea|Singapore|Australia|Switzerland|Netherlands|The\s+Netherlands|Sweden|Spain|Israel|India|Hong\s+Kong|Taiwan|United\s+(?:States|Kingdom)|Beijing|Shanghai|Guangzhou|Nanjing|Hangzhou|Wuhan|Shenzhen|Tianjin|Chengdu|Hefei|Xi'an|中國|英國|美國|德國|法國|中国|北京|上海|广州|南京|杭州|武汉|深圳|天津|成都|合肥|西安|美国|英国|德国|法国|日本|新加坡|香港|台湾|加拿大|澳大利亚)$"
)
_SUBJECT_CUE = re.compile(
    r"^\s*(?:degrees?\s+)?(?:\(?major(?:ing)?\s+in\s+|major\s*[:：]\s*|in\s+|of\s+(?=[A-Z])|en\s+(?=[a-zé])|d['’](?=\w)|专业\s*[:：]\s*)",
    re.I,
)
_ZH_SUBJECT = re.compile(
    r"专业[为是](?P<said>[一-鿿]{2,16})|(?:[，,\s]|大学|学院|研究院|研究所|系|^|攻读|在)([一-鿿（）()]{2,20}?)专业"
)
_SPLIT = re.compile(r"\s*(?:[，,;；|、\t]|\s[–—/-]\s|\s{2,}|(?<=[a-z]{4})\.\s+(?=[A-Z])|[（）()\[\]【】])\s*")
_VISIT = re.compile(
    r"\b(?:exchange|visiting)\s+(?:ph\.?d\.?\s+|doctoral\s+|graduate\s+)?(?:student|scholar|research|program)|联合培养|访问学生|访问学者|交换生|博士后|博士後",
    re.I,
)
_HELD = re.compile(
    r"讲师|講師|(?<!导师)(?:副|助理|特聘)?教授$|研究员$|[医药护技]师$|工程师$|馆员$|助教$|教师$|经理$|总监$|编辑$|\b(?:residen(?:cy|t)|fellow(?:ship)?|internship|houseman|house\s+officer|registrar|[fm]rc[a-z]{1,4}(?:\s?\([a-z]+\))?|royal\s+college\s+of\s+(?:physicians|surgeons|pathologists|anaesthetists|nursing)|lecturer|(?:assistant|associate|full)\s+professor|postdoc\w*)\b",
    re.I,
)
#: BSc (Hons I and University Medal)
_HONS_AND = re.compile(r"\([Hh]on(?:ou)?rs?\b[^()]+\)|\([Hh]ons\b[^()]+\)")
#: Labels of the facts of one study, and of its subject
_FACT = re.compile(
    r"^\s*(?:institution|university|school|degree|qualification|period|dates?|years?|学校|院校|学位|学历|时间|起止时间)\s*[:：]\s*",
    re.I,
)
_SUBJECT = re.compile(
    r"^\s*(?:fields?(?:\s+of\s+study)?|subject|speciali[sz]ation|专业)\s*[:：]\s*(?P<what>[^\d:：]{2,60})$", re.I
)
_CONFERRED = re.compile(r"获得?|授予|獲得?")
_LATIN = re.compile(r"[A-Z][A-Za-zÀ-ÿ .,'’&–-]*[A-Za-z]")
_ASIDE = re.compile(
    r"(?:[;,.|(]|\s[–—-])\s*(?=(?:with\s+a\s+)?(?:(?:ph\.?d\.?\s+)?(?:minor|thesis|dissertation|(?:co-?)?advis|(?:co-?)?supervis|c?gpa|mentor|hosted|rank|committee|title:))\b"
    r"|(?:(?:ph\.?d\.?\s+|thesis\s+)?(?:co-?)?(?:advis|supervis)\w+))",
    re.I,
)
_ZH_ADVISED = re.compile(r"(?:师从|導師|导师|指导教师|指導教授)[:：]?\s?[^，,；;。）)|]{2,30}")
_SECOND_HOUSE = re.compile(
    rf"{INSTITUTION.pattern}|\b(?:Museum|Gallery|Library|Archives?|Observatory|Cent(?:er|re))\b", re.I
)
_SMALL = r"(?:[A-Z][\w'’-]+|of|de|di|du|la|the|and|for)"
_PLACE_NAME = re.compile(rf"{_SMALL}(?:\s{_SMALL}){{0,5}}")
_RELATION = re.compile(
    r"\s+(?=under\s+(?:the\b|Prof|Dr)|where\b|(?:advised|supervised)\s+by\b|with\s+a\s+(?:thesis|dissertation|minor)"
    r"|and\s+(?:has|is|was|later|now|became|joined|worked|held|taught|stayed)\b|before\s|until\s)"
)
_TABLE_HEAD = re.compile(
    r"(?:(?:degrees?|institut\w+|universit\w+|school|college|years?|grades?|division|subjects?|major|field|period|duration|from|to|dates?"
    r"|c?gpa|board|marks|location|时间|起止时间|起止年月|学校|院校|毕业院校|专业|学历|学位|学历学位|导师)[\s|/，,]*){2,8}",
    re.I,
)
_BEFORE_DATE = re.compile(r"\b(?:in|since|from|during|of)\s*$", re.I)
_ADVISED = re.compile(r"[（(]\s*(?:(?:合作|指导)?导师|指导教师|(?:co-?)?advis|supervis|mentor)[^（）()]*[)）]", re.I)
_HONOURS = re.compile(
    r"[(（,]?\s*\b(?:with\s+)?(?:first[- ]class\s+)?(?:high(?:est)?\s+)?"
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


def _pieces(text: str) -> list[str]:
    return [piece.strip(" .,:：*•·–—/-") for piece in _SPLIT.split(text) if piece and piece.strip(" .,:：*•·–—/-")]


def _read_line(text: str) -> list[Education]:
    """What one line states of a degree, or of several that share what stands round them."""
    text = _HONS_AND.sub("(Hons)", text)
    text = _HONOURS.sub(" ", _ZH_ADVISED.sub(" ", _ADVISED.sub(" ", text)))
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
    whole = _chinese(found, rest, degree) if has_han(rest) else _english(found, rest, degree)
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


def _first_of_row(text: str) -> str:
    """A line with the first of several degrees alone: "the M.S. degree in History" for "M.S. and Ph.D. degrees in"."""
    first, *_, last = DEGREE.finditer(text)
    return text[: first.end()] + text[last.end() :]


def _english(found: Education, rest: str, degree: re.Match[str] | None) -> Education:
    subject, rest = _cued(rest, degree) if degree else (None, rest)
    pieces = [_LEAD.sub("", piece) for piece in _pieces(rest)]
    said = pieces.index(_DEGREE_HERE) if _DEGREE_HERE in pieces else -1
    behind = pieces[said + 1 : said + 2] if said > 0 else []
    after = pieces
    pieces = _of_two_houses(pieces, rest)
    institution, pieces = _housed([piece for piece in pieces if piece != _DEGREE_HERE], behind)
    loose = [piece for piece in pieces if _may_be_subject(piece)]
    if institution is None and found.degree and loose:
        if subject is not None:
            institution = loose[0]
        elif len(loose) > 1:
            subject, institution = loose[0], loose[1]
        else:
            subject = loose[0]
    elif subject is None and loose and (found.degree or institution):
        subject = loose[0]
    elif subject is None and institution and found.degree:
        subject = next((piece for piece in after if _SCIENCE.search(piece) and _may_be_subject(piece)), None)
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
    r"^(?:(?:I|[Hh]e|[Ss]he|[Tt]hey)\s+(?:studied|graduated|trained|was\s+educated)\s+)?(?:(?:from|at|the)\s+)*"
)
#: What follows a house and is no town: PhD, Harbour University, Computer Science
_SCIENCE = re.compile(
    r"(?:sciences?|studies|engineering|\w{3}ics|\w{2}ology|\w{3}ography|\w{3}istry|astronomy|philosophy|history|literature|music|law|arts|medicine"
    r"|management|linguistics|education|computing)$",
    re.I,
)
#: Stands for the degree among the pieces of a line.
_DEGREE_HERE = "\0"


def _cued(rest: str, degree: re.Match[str]) -> tuple[str | None, str]:
    """The subject a degree names with "in", and the line without both."""
    subject, after = None, rest[degree.end() :]
    after = re.sub(r"^\s*(?:candidate|student)\b", "", after, flags=re.I)
    after = re.sub(r"^\s*\((?:Ph\.?D\.?|M\.?Sc?\.?|B\.?Sc?\.?|[Hh]onou?rs?|Res|Research)\)", "", after)
    if cue := _SUBJECT_CUE.match(after):
        body = after[cue.end() :]
        body = re.split(r"\s*(?:[,;|()]|\.\s|\s[–—-]\s|\s{2,}|\b(?:from|at)\b)\s*", body, maxsplit=1)[0]
        subject = body.strip(" .*") or None
        after = after[cue.end() + len(body) :]
    return subject, f"{rest[: degree.start()]} | {_DEGREE_HERE} | " + re.sub(r"^\s*(?:from|at)\s+", " | ", after)


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
    return ", ".join(pieces[first : last + 1]), pieces[:first] + named + parts


def _is_campus(house: str, place: str) -> bool:
    return is_campus(house, place) and not _PLACE.match(place)


def _may_be_subject(piece: str) -> bool:
    return (
        not (_PLACE.match(piece) or _PART.match(piece) or re.search(r"\d|@", piece))
        and piece[0].isupper()
        and len(piece.split()) <= 7
    )


def _chinese(found: Education, rest: str, degree: re.Match[str] | None) -> Education:
    rest = re.sub(
        r"(?:毕业于|就读于|毕业|攻读|获得|获|授予|在读|在(?=[一-鿿]{2,12}(?:大学|学院|研究院|科学院))|于(?=[一-鿿]))",
        " | ",
        rest,
    )
    institution = subject = None
    if match := ZH_INSTITUTION.search(rest):
        institution = re.sub(r"\s+", "", match[0])
    elif latin := next((run for run in _LATIN.finditer(rest) if INSTITUTION.search(run[0])), None):
        institution = latin[0].strip(" ,.")
    if match := _ZH_SUBJECT.search(rest):
        subject = str(match["said"] or match[2])
        if institution and institution in subject:
            subject = subject.split(institution)[-1] or None
    spare = rest.replace(institution or "\0", " | ", 1)
    spare = DEGREE.sub(" | ", spare)
    if subject is None:
        for piece in re.split(r"[，,;；|、\s（）()/:：。]+", spare):
            bare = piece.removesuffix("专业").strip(" .-–—")
            if (
                re.fullmatch(r"[一-鿿与及（）()]{2,16}", bare)
                and not _PLACE.match(bare)
                and not _DETAIL.match(bare)
                and not re.search(
                    r"(?:大[学學]|学位|學位|毕业|教育|保送|推免|统招|全日制|导师|先后|分别|联合培养|学习|获得|教授|研究生|在读|至今)",
                    bare,
                )
                and not re.search(r"(?:[学學]院|研究院|研究所|[^科]系)$", bare)
            ):
                subject = bare
                break
    return replace(found, institution=institution, subject=subject)


def _adds(current: Education, new: Education) -> bool:
    """Whether a line goes on with the current entry: it repeats nothing the entry has."""
    if new.institution and current.institution:
        return False
    if new.degree and current.degree:
        return False
    return not ((new.from_ or new.to) and (current.from_ or current.to))


def _merge(current: Education, new: Education) -> Education:
    return Education(
        *(getattr(current, name) or getattr(new, name) for name in ("degree", "institution", "subject", "from_", "to"))
    )


def education(lines: Sequence[Line]) -> tuple[tuple[Education, tuple[int, ...]], ...]:
    """The entries of an education section, each with its source lines."""
    if rows := study_rows(lines):
        return tuple((_of_row(row), (number,)) for row, number in rows)
    found: list[tuple[Education, tuple[int, ...]]] = []
    current, numbers = Education(), list[int]()
    lines = [replace(line, text=years_together(in_western_years(line.text))) for line in lines]
    whole = " ".join(line.text for line in lines)
    for line in lines:
        text = " ".join(part for part in (line.label, line.text) if part).strip()
        for part in parts_of(_FACT.sub("", text[:4_000])):
            if _DETAIL.match(part) or _is_post(part):
                continue
            if current and not current.subject and (of := _SUBJECT.match(part)):
                current = replace(current, subject=of["what"].strip(" ."))
                continue
            for new in _read_line(part[:400]):
                if not (new or new.from_ or new.to):
                    if current.degree and not current.institution and (house := _bare_house(part)):
                        current = replace(current, institution=house)
                        numbers.append(line.number)
                        continue
                    if new.subject and current and not current.subject and len(part.split()) < 8:
                        current = _merge(current, new)
                    continue
                if not _adds(current, new):
                    if current:
                        found.append((current, tuple(numbers)))
                    current, numbers = Education(), []
                current = _merge(current, new)
                numbers.append(line.number)
    if current:
        found.append((current, tuple(numbers)))
    shared = [(_shared(found, at), where) for at, (_, where) in enumerate(found)]
    return tuple((_settled(entry, whole), where) for entry, where in shared)


def _of_row(row: Mapping[str, str]) -> Education:
    """The study a row of a table states; one date alone is when the degree was taken."""
    when = period(in_western_years(row.get("years", "")))
    return Education(
        degree=row.get("degree"),
        institution=row.get("institution"),
        subject=row.get("subject"),
        from_=when.from_ if when else None,
        to=when.to if when else None,
    )


def _bare_house(part: str) -> str | None:
    """A line that is nothing but a place of study: "Stanford", "Imperial, London"."""
    first = _pieces(part)[0] if _pieces(part) else ""
    named = _PLACE_NAME.fullmatch(first)
    return first if named and ":" not in part and not _PLACE.match(first) and len(part.split()) <= 8 else None


def _is_post(part: str) -> bool:
    """Whether a line is of a post or a visit and not of a degree; the heads of a table's columns are none either."""
    if _TABLE_HEAD.fullmatch(part[:200]):
        return True
    bare = _ZH_ADVISED.sub(" ", _ADVISED.sub(" ", part[:400]))
    return _VISIT.search(bare) is not None or (DEGREE.search(bare) is None and _HELD.search(bare) is not None)


def _shared(found: Sequence[tuple[Education, tuple[int, ...]]], at: int) -> Education:
    """Two degrees on one line, the institution and the years said once."""
    entry, where = found[at]
    if entry.institution or not entry.degree:
        return entry
    for near in (at + 1, at - 1):
        if 0 <= near < len(found) and found[near][1] and set(found[near][1]) & set(where):
            other = found[near][0]
            if not (entry.from_ or entry.to):
                entry = replace(entry, from_=other.from_, to=other.to)
            return replace(entry, institution=other.institution)
    return entry


def _settled(entry: Education, whole: str) -> Education:
    """ "Ph.D., Stanford" has the place where others have the subject: a lone capitalised name is the institution."""
    subject = entry.subject
    if entry.institution or not subject or len(subject.split()) > 2 or has_han(subject):
        return entry
    if re.search(rf"(?:in|major)\s*:?\s+{re.escape(subject)}", whole):
        return entry
    return replace(entry, institution=subject, subject=None)
