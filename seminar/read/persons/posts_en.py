"""Posts in English: ``Professor, Tsinghua University``."""

from __future__ import annotations

import re
from typing import Final

from seminar.read import texts
from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts import Grammar, Post, grammar

_AT: Final = re.compile(r"\s+(?:at|@|with|from|in)\s+(?:the\s+)?(?=[A-Z])|\s*@\s*")
_PIECES: Final = re.compile(
    r"\s*[,;，；]\s*|(?<!Research)(?<!Labs)\s+[-–—|/]\s+|\s{3,}|\n|/(?=(?:Former|Vice|Deputy|Chief|Professor|Director|Dean|Head|President)\b)"
)
COUNTRY: Final = re.compile(
    r"(?:(?:the\s+)?U\.?S\.?A?\.?|UK|U\.K\.|United\s+(?:States|Kingdom).*|P\.?\s?R\.?\s?China|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\.?$"
)

#: A country by its name, where anything else may stand in its place.
NAMED_COUNTRY: Final = re.compile(
    r"(?:the\s)?(?:U\.?S\.?A?\.?|UK|U\.K\.|United\s(?:States|Kingdom)|P\.?\s?R\.?\s?China|China|Taiwan|Japan|(?:South\s)?Korea|India"
    r"|Singapore|Vietnam|Thailand|Malaysia|Indonesia|Israel|Iran|Turkey|Australia|New\sZealand|Canada|Mexico|Brazil|Argentina"
    r"|Chile|Colombia|South\sAfrica|Egypt|Germany|France|Italy|Spain|Portugal|Switzerland|Austria|(?:The\s)?Netherlands|Belgium"
    r"|Luxembourg|Denmark|Sweden|Norway|Finland|Iceland|Ireland|England|Scotland|Wales|Poland|Czech(?:ia|\sRepublic)|Slovakia"
    r"|Slovenia|Hungary|Romania|Bulgaria|Greece|Croatia|Serbia|Ukraine|Russia|Estonia|Latvia|Lithuania)\.?",
    re.IGNORECASE,
)

#: ``Director of the Northland Institute``, with no other institution beside it.
_LEADS: Final = re.compile(
    r"((?:(?:Vice|Deputy|Associate|Executive|Founding|Managing)[\s-])?(?:Director|President|Dean|Head|Chancellor|Provost|Curator))"
    r"\s+of\s+(?:the\s+)?([A-Z].*)$"
)
_UNIT_OF: Final = re.compile(
    r"((?:Department|Dept\.?|School|Faculty|Division|Cent(?:er|re))\s(?:of|for)\s[A-Z].{3,60}?)\s"
    r"([A-Z]{3,6}|University of [A-Z].*|(?:(?:New|North|South|East|West|Hong|State|National|Technical|Central)\s)?"
    r"[A-Z][\w'’-]+ (?:University|Institute of Technology))(?: [A-Z][a-z]+)?"
)
#: What the name of a department ends with: a science, an art, a craft.
_SCIENCE: Final = (
    r"(?:[A-Za-z]+(?:ics|ogy|stry|ing|nces?|omy|phy|ory|sophy|icine|ture|tation|nery|opment)|Law|Arts|Business|Studies|Management|Policy"
    r"|Affairs|Languages|Music|Finance|Design|Pharmacy|Work|Health|Care|Media|Letters|Security|Theology|Systems)"
)
#: ``School of Computing National University of Northland``: the comma between department and university is lost.
_UNIT_BY_SCIENCE: Final = re.compile(
    rf"((?:Department|Dept\.?|School|Faculty|Division|Institute|College)\sof\s(?:[A-Z&][\w&-]*,?\s|and\s){{0,5}}{_SCIENCE})\s(?!{_SCIENCE}\b)"
    r"(?:The\s)?((?:[A-Z][\w.'’-]*\s){0,4}(?:College\s[A-Z][a-z]+"
    r"|(?:University|Institute\sof\s(?:Advanced\s)?Technology|Polytechnic|College)(?:\sof\s[A-Z].{0,60})?))(?:\s[A-Z][a-z]+)?"
)
#: ``NIR Division of Cloud Physics``, ``Harbour University Department of Rain``: the house before its part.
_HOUSE_FIRST: Final = re.compile(
    r"([A-Z]{3,6}|(?:[A-Z][\w'’-]+\s){1,3}University|University\sof\s[A-Z][a-z]+(?:\s(?!School)[A-Z][a-z]+)?)\s((?:Department|Dept\.?|Division|School|Faculty)\s(?:of|for)\s[A-Z].{2,80})"
)
#: ``Dept. of Marine, Earth, and Atmospheric Sciences``: one department; its commas are set aside.
_LISTED: Final = re.compile(
    r"\b(?:Department|Dept\.?|School|Faculty|College|Division|Institute)\s(?:of|for)\s"
    r"[A-Z]\w+(?:\s[A-Z]\w+)?(?:,\s[A-Z]\w+(?:\s[A-Z]\w+)?){1,4},?\s(?:and|&)\s"
)
#: ``associate professor in molecular, cellular and developmental biology at Harbour University``
_IN_FIELDS: Final = re.compile(
    r"((?:[A-Za-z]+\s){0,2}[Pp]rofessor|[Ll]ecturer)\s(?:in|of)\s[^,]{3,40},\s[^,()]{3,40}?(?:,?\sand\s[^,()]{3,40}?)?\sat\s(?:the\s)?([A-Z].*)$"
)
_COMMA: Final = "\x1f"
#: ``Associate Professor and Master's Supervisor``: whom somebody may supervise is no rank.
_SUPERVISES: Final = re.compile(
    r"(?:,|\s+and|\s*&|\s*/)\s+(?:Master|Doctoral|Doctor|Ph\.?D\.?|Graduate)(?:['’]?s)?(?:['’])?\s+(?:Student\s+)?(?:Supervisor|Advisor|Tutor)s?\b.*",
    re.IGNORECASE,
)
#: ``Professor of Ice and Vice-Master of Mill College``: another post.
_SECOND_POST: Final = re.compile(
    r"(?<=[a-z])\s(?:and|&)\s(?:Vice|Deputy|Associate|Founding|Director|Dean|Master|President|Fellow|Co-|Editor)[\w\s-]{0,30}?\bof\s.*"
)
#: ``Harbour Professor of Philosophy``: a chair with a name.
_NAMED_CHAIR: Final = re.compile(
    r"(?:the\s+)?(?!University|College|Institute|Assoc|Asst|Asso)[A-Z][\w'’&\-]*\s+(?:(?:[A-Z](?:\.|[\w'’&\-]*)|and)\s+){0,9}"
    r"(?:(?:Associate\s+|Assistant\s+|Chair\s+)?Professor|(?:[Pp]ost-?[Dd]octoral|[Rr]esearch|Senior|Junior)\s+(?:[Rr]esearch\s+)?[Ff]ellow)"
    r"(?:\s+(?:of|in)\s+(?:the\s+)?[A-Z][\w\-]*(?:,?\s+(?:(?:and|of|&)\s+)?[A-Z][\w\-]*){0,5})?"
)
#: ``Institute of Rain, Chinese Academy of Sciences``: an institute of an academy goes by both names.
ACADEMY: Final = re.compile(
    r"(?:the\s+)?(?:(?:Chinese|Russian|Polish|Czech|Hungarian|Bulgarian|Slovak)\s)Academy of (?:Social )?Sciences"
)
#: ``Université de la Pluie Lyon 1``: French universities of one town by their numbers.
NUMBERED: Final = (
    r"(?:(?:(?<=Paris)|(?<=Lyon)|(?<=Rennes)|(?<=Lille)|(?<=Bordeaux)|(?<=Toulouse)|(?<=Grenoble)|(?<=Montpellier))"
    r"\s(?:\d{1,2}|[IVX]{1,4})\b)?"
)
CAMPUS_NAME: Final = re.compile(r"(?!USA|US|UK|China)[A-Za-z][a-z]+(?:[\s-][A-Z][a-z]+){0,2}")


#: ``President of Acme``, ``Deputy editor-in-chief of the Harbour Post``: whose head somebody is.
_LEADS_A_HOUSE: Final = re.compile(
    r"((?:Co-?)?Founder|CEO|CTO|President|Chairman|Chancellor|Provost"
    r"|(?:(?i:Deputy|Associate|Senior|Managing|Executive|Chief)\s+)?(?i:Editor(?:[- ]in[- ]Chief)?|Curator|Conservator"
    r"|Correspondent))\s+of\s+(?:the\s+)?([A-Z].*)"
)


def is_chair(text: str) -> bool:
    """Whether a post is a chair with a name: ``Harbour Professor of Philosophy``."""
    plain = re.match(r"(?:Full|Chair|Distinguished|Adjunct|Visiting|Research|Senior|Junior|Emeritus)\s", text)
    return plain is None and _NAMED_CHAIR.fullmatch(text) is not None


#: ``University of Northland Postdoc``: the comma is lost, as in a cell of a table.
_RANK_LAST: Final = re.compile(
    r"(\b(?:University(?: of [A-Z]\w+)?|Institute(?: of [A-Z]\w+)?|College))\s+"
    r"((?:Associate |Assistant |Full |Postdoctoral |Research |Senior )?"
    r"(?:Professor|Postdoc|Lecturer|Researcher|Fellow|Scientist))$"
)


#: ``Professor of Mathematics (NLU)``: letters a house is known by, or its name.
_HOUSE_BEHIND: Final = re.compile(
    r"([A-Za-z][^()\n,]{3,60}?)\s\(((?!PI\)|DR\)|PHD\)|TBA\)|FRS\))[A-Z]{2,6}|[A-Z][^()\n]{2,50}\b(?:University|Institute|College|School)"
    r"|(?:University|Institute)\sof\s[^()\n]{3,50})\)"
)


def en_post(text: str, lexicon: Lexicon, *, trusting: bool = True) -> Post:
    """The post in an English phrase: ``Head of Research at Acme Labs``, ``Professor, Tsinghua University``.

    ``trusting`` takes a piece nothing is known about as the institution, as it stands behind a name and a comma.
    """
    words = grammar(lexicon)
    clean = texts.clean(text).strip(" ,;，")
    clean = clean[1:-1] if re.fullmatch(r"[(（][^()（）]*[)）]", clean) else clean
    clean = _rank_apart(_RANK_LAST.sub(r"\1, \2", clean), words)
    housed = _HOUSE_BEHIND.fullmatch(clean)
    if housed and words.en_student.search(housed[1]):
        clean = f"{housed[1]} at {housed[2]}"  # graduate student (NLU)
    elif housed and words.en_position.match(housed[1]):
        clean = f"{housed[1]}, {housed[2]}"  # Professor of Mathematics (NLU)
    whole = _FIRM.sub(_COMMA, _LISTED.sub(lambda match: match.group().replace(",", _COMMA), clean))
    if (fields := _IN_FIELDS.match(whole)) and words.en_position.fullmatch(fields.group(1)):
        whole = f"{fields.group(1)} at {fields.group(2)}"
    stated = _Stated(clean, lexicon)
    for piece in (re.sub(r"(?<=\S) {2}(?=\S)", " ", part).replace(_COMMA, ",") for part in _PIECES.split(whole)):
        for part in _at_parts(piece, words):
            if bare := _bare(part):
                stated.take(bare)
    return stated.post(trusting=trusting)


#: ``Rain Systems, Inc.``: what kind of firm it is, behind a comma of its name.
_FIRM: Final = re.compile(r",(?=\s(?:Inc|Ltd|LLC|Corp|GmbH|S\.A|PLC)\b\.?\s*(?:$|[,;)]))")


def _rank_apart(text: str, words: Grammar) -> str:
    """``Professor Harbour University, Northland``: the rank, and behind a comma the institution glued to it."""
    rank = words.en_position.match(text)
    house = (
        re.match(
            r"\s+((?:[A-Z][\w'’-]+\s){1,3}(?:University|Institute|College|Academy))(?=\s*(?:,|$))", text[rank.end() :]
        )
        if rank
        else None
    )
    return f"{text[: rank.end()]}, {house[1]}{text[rank.end() + house.end() :]}" if rank and house else text


def _bare(part: str) -> str:
    """A piece without the stop behind it and a bracket of which the other half is elsewhere."""
    bare = part.strip()
    bare = bare if bare.endswith(("Inc.", "Ltd.", "Corp.", "Prof.", " U.")) else bare.strip(" .")
    return bare.strip("()") if bare.count("(") != bare.count(")") or bare[:1] == "(" else bare


class _Stated:
    """A post as the pieces of a phrase are gone through; ``rest`` is what no field takes."""

    def __init__(self, phrase: str, lexicon: Lexicon) -> None:
        self.phrase = phrase
        self.lexicon = lexicon
        self.words = grammar(lexicon)
        self.affiliation = self.department = self.position = ""
        self.rest: list[str] = []

    def take(self, bare: str) -> None:
        if not self.affiliation and (lettered := _UNIT_BY_SCIENCE.fullmatch(bare) or _UNIT_OF.fullmatch(bare)):
            bare, self.affiliation = lettered.groups()  # Center for Ecological Sciences IISC
        elif not self.affiliation and (housed := _HOUSE_FIRST.fullmatch(bare)):
            self.affiliation, bare = housed.groups()
        steps = (self._past, self._ranked, self._joined, self._studies, self._placed)
        if not any(step(bare) for step in steps):
            self.rest.append(bare)

    def _past(self, bare: str) -> bool:
        """What somebody was goes to the rest."""
        if re.match(r"(?:Former|Ex-|Past|Retired)\b", bare) is None:
            return False
        self.rest.append(bare)
        return True

    def _ranked(self, bare: str) -> bool:
        """A rank, perhaps with the house it leads, where none is known yet."""
        if self.position:
            return False
        leads = _LEADS_A_HOUSE.match(bare)
        keeps = leads is not None and re.search(r"curator|editor|conserv|correspond", leads.group(1), re.IGNORECASE)
        if keeps and not self.phrase.endswith(bare) and not self.words.en_institution.search(bare):
            leads = None  # Senior Curator of Mammals, National Museum of Northland
        if leads:
            self.position, self.affiliation = leads.group(1), self.affiliation or leads.group(2)
            return True
        if self._is_rank(bare) and not self.words.en_student.search(bare):
            self.position = _SECOND_POST.sub("", _SUPERVISES.sub("", bare))
            return True
        return False

    def _is_rank(self, bare: str) -> bool:
        return (self.words.en_position.match(bare) or _NAMED_CHAIR.fullmatch(bare)) is not None

    def _joined(self, bare: str) -> bool:
        """What goes with the institution before it: its university, its campus, its academy; or a second rank."""
        house = self.affiliation
        if re.match(r"(?:College|School|Faculty) of ", house) and re.search(r"\bUniversit", bare):
            self.department, self.affiliation = self.department or house, bare  # College of Rain, Harbour University
            return True
        campus = house.endswith(self.lexicon.words["multi_campus"]) and CAMPUS_NAME.fullmatch(bare)
        campus = None if campus and NAMED_COUNTRY.fullmatch(bare) else campus
        academy = ACADEMY.fullmatch(bare) and self.words.en_institution.search(house)
        if house and (campus or academy):
            self.affiliation = f"{house}, {bare}"
            return True
        if self._is_rank(bare) and self.position:
            self.rest.append(bare)
            return True
        return False

    def _studies(self, bare: str) -> bool:
        """A student: where, and the rest of it."""
        if not self.words.en_student.search(bare):
            return False
        studies = re.search(r"\s(?:at|from|in)\s+(?:the\s+)?([A-Z].*)$", bare)
        self.affiliation = self.affiliation or (studies.group(1) if studies else "")
        self.rest.append(bare[: studies.start()] if studies else bare)
        return True

    def _placed(self, bare: str) -> bool:
        """A department, or an institution where none is known yet."""
        house = re.search(r"Universit|College of|Institute of Tech", bare)
        if self.words.en_department.match(bare) and not house:
            self.rest += [bare] if self.department else []
            self.department = self.department or bare
            return True
        if _OF_A_TITLE.search(bare):
            return False
        if not self.affiliation and self.words.en_institution.search(bare):
            self.affiliation = re.sub(r"^(?:the|of|from|at)\s+", "", bare)
            return True
        return False

    def post(self, *, trusting: bool) -> Post:
        """What all pieces together say."""
        self._settle()
        first = self.rest[0] if self.rest else ""
        if not self.position and _OFFICE.fullmatch(first):
            self.position = self.rest.pop(0)
            first = self.rest[0] if self.rest else ""
        known = re.match(r"Former\b|Ex-", first) or self.words.en_student.search(first) or len(first.split()) > 8
        if not self.affiliation and trusting and first and not known:
            self._trust()
        return Post(self.affiliation, self.department, self.position, ", ".join(self.rest))

    def _trust(self) -> None:
        """The first piece that is no honour and no second post as the institution; else the house of such a post."""
        house = next((piece for piece in self.rest if not (self._is_rank(piece) or _NOT_TRUSTED.match(piece))), "")
        if house:
            self.rest.remove(house)
            self.affiliation = re.sub(r"^(?:from|of|at)\s+(?:the\s+)?", "", house)
        elif (led := _LEADS.match(self.rest[0])) and self.words.en_institution.search(led.group(2)):
            self.affiliation = led.group(2)

    def _settle(self) -> None:
        """The house in a rank, an institute and its academy as one, a department that is a house of its own."""
        led = _LEADS.match(self.position) if self.position and not self.affiliation and not self.department else None
        if led and self.words.en_institution.search(led.group(2)):
            self.position, self.affiliation = led.group(1), led.group(2)
        institute = re.match(r"(?:[A-Z]\w+\s){0,3}(?:Institute|Observatory|Cent|Lab)", self.department)
        if ACADEMY.fullmatch(self.affiliation) and institute:
            self.affiliation, self.department = f"{self.department}, {self.affiliation}", ""
        if not self.affiliation and re.search(r"Institute|Laborator|School|College|Cent", self.department):
            self.affiliation, self.department = self.department, ""
        if _COLLEGE.search(self.affiliation) and self.rest and self.rest[0] in self.lexicon.words["college_towns"]:
            self.affiliation = f"{self.affiliation}, {self.rest.pop(0)}"


#: ``From University to Industry``: a title, and no house.
_OF_A_TITLE: Final = re.compile(r"^From\s\w+\sto\s|[?!]")
#: ``All Souls College, Oxford``: a college goes by its name and that of its university.
_COLLEGE: Final = re.compile(r"^(?:[A-Z][\w.’'-]*\s){1,3}(?:College|Hall)$")
#: ``RNLU Fellow``, ``RSIS Distinguished Speaker``: what a society made somebody.
_HONOUR: Final = re.compile(
    r"[A-Z]{2,8}(?:\s[A-Z][\w-]+){0,2}\s(?:Fellow|Scholar|(?:Senior|Life)\sMember|Distinguished\s(?:Speaker|Lecturer|Scientist))\b"
)
#: And what is a title.
_NOT_TRUSTED: Final = re.compile(rf"{_HONOUR.pattern}|{_OF_A_TITLE.pattern}")
#: ``Theme Head``, ``Rain Programme Director``: what somebody leads, before the word for who leads it.
_OFFICE: Final = re.compile(
    r"(?:[A-Z][A-Za-z]+\s){1,3}(?:Head|Director|Leader|Lead|Coordinator|Organi[sz]er|Convenor|Secretary)"
)


def _at_parts(piece: str, words: Grammar) -> list[str]:
    """``Professor of Physics at the University of York`` in two; ``University of California at Berkeley`` in one."""
    if match := _OF_UNIVERSITY.match(piece.strip()):
        return [match.group(1), match.group(2)]
    if match := _OF_UNIT.match(piece.strip()):
        return [match.group(1), *_at_parts(match.group(2), words)]
    if match := _OF_PLACE.match(piece.strip()):
        rank, place = match.group(1) or match.group(3), match.group(2) or match.group(4)
        if words.en_position.match(rank) or _NAMED_CHAIR.match(rank):
            return [rank, place]
    ranked = words.en_position.match(piece.strip()) or _NAMED_CHAIR.match(piece.strip())
    if ranked is None and not re.match(r"(?:from|at)\s", piece.strip()):
        return [piece]
    match = _AT.search(piece)
    if match and match.group().strip() == "in" and not words.en_institution.search(piece[match.end() :]):
        return [piece]  # Senior Lecturer in Statistics
    return [piece[: match.start()], *_at_parts(piece[match.end() :], words)] if match else [piece]


#: ``Department of Chemistry at the University of Northland``
_OF_UNIVERSITY: Final = re.compile(
    r"((?:the\s+)?(?:Department|Dept\.?|School|Faculty|Division|Institute|Cent(?:er|re)|College)\s(?:of|for)\s.{2,60}?)"
    r"\s+(?:of|at|in)\s+(?:the\s+)?((?:[A-Z][\w&.’'\-]*\s+){0,4}?(?:University|Universit[àéä]\w?|College|Institute\sof\sTechnology)\b.*)$"
)


#: ``Professor of the School of Astronomy``: the rank, and where.
_OF_UNIT: Final = re.compile(
    r"((?:[A-Z]\w+\s){0,3}(?:Professor|Lecturer|Researcher|Reader))\s+of\s+(?:the\s+)?"
    r"((?:Department|Dept\.?|School|Faculty|College|Institute|Cent(?:er|re)|[A-Z]\w+\sDepartment)\s(?:of|for)\s.{2,160})$"
)

#: ``Professor of Harbour University``, ``Head of Cloud Research of Mill University``, ``Prof. of the Rain Institute``.
_OF_PLACE: Final = re.compile(
    r"([A-Z].{1,80}?)\s+of\s+(?:the\s+)?((?:[A-Z][\w.'’&\-]*\s+){0,4}?(?:University|Polytechnic|Institute\sof\sTechnology)"
    r"(?=\s*(?:$|[,(/]|(?:of|in|at)\b)).*)$"
    r"|((?:[A-Z]\w+\s){0,3}?(?:Professor|Prof\.?|Lecturer|Researcher|Scientist|Editor|Engineer|Economist|Correspondent|Member))\s+of\s+(?:the\s+)?"
    r"((?:[A-Z][\w.'’&\-]*\s+){1,5}?(?:Institute|Cent(?:er|re)|Laboratory|Hospital|Observatory|Academy)"
    r"(?=\s*(?:$|[,(/]|(?:of|in|at|for)\b)).*)$"
)
