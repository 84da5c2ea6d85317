"""The post an English biography states: the first one that lasts, and where."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.read import texts
from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts import Grammar, Post, grammar
from seminar.read.persons.posts_en import ACADEMY, CAMPUS_NAME, NUMBERED

_SENTENCE: Final = re.compile(
    r"(?:(?<=[a-z0-9)\]])|(?<=[A-Z]{2}))(?<!\bDr)(?<!\bProf)(?<!\bMrs)(?<!\bM[rs])(?<!\bSt)(?<!\bMt)(?<!\bUniv)(?<!\bDept)(?<!\bAsst)(?<!\bAssoc)[.;]\s+(?=[A-Z])|(?<=\))\.(?=[A-Z][a-z]+\s)|\n{2,}"
)
_IS: Final = re.compile(
    r"\b(?:is|currently|now|(?:current|present)\s+position\s+as|serves?\s+as|works?\s+as|joined|presently|holds|has\s+been(?!\s+(?:elected|named|awarded))"
    r"|has\s+(?:worked|served)\s+as)\s+(?:also\s+|currently\s+|now\s+|presently\s+|serving\s+as\s+|working\s+as\s+)*(?:an?\s+|the\s+|one\s+of\s+the\s+)?"
)
_JOINED: Final = re.compile(
    r"\b(?:joined|(?<!research )(?<!her )(?<!his )(?<!their )work(?:s|ing)?\s+(?:at|for)"
    # works in the Department of Rain at …, works remotely, from Rain City, for …, teaches weather at …
    r"|works(?:\s(?:full-time|part-time|remotely))?,?(?:\sfrom\s[A-Z][\w ]{2,24},)?\s+(?:at|for|in)"
    r"|teaches(?:\s[a-z]+(?:\s(?:and\s)?[a-z]+){0,3})?\s+(?:at|in)|is\s+based\s+(?:at|in)|has\s+been\s+at"
    r"|(?:moved|moving)\s+to|joined\s+the\s+faculty\s+of"
    r"|(?:leads|heads|directs)\s+(?:the|a|an)\s+[^.;,]{0,50}?\b(?:[Ll]ab|[Ll]aboratory|[Gg]roup|[Tt]eam|Department|Cent(?:er|re)|Division)"
    r"(?:\s(?:of|for|on)\s[^.;,]{2,40}?)?\s+at"
    # is pursuing her PhD in rain at …
    r"|is\s+(?:currently\s+|now\s+|presently\s+)?(?:pursuing|completing|finishing|doing)\s+(?:her|his|their|an?)\s+"
    r"(?:Ph\.?\s?D|[Dd]octora|[Mm]aster)[^.;]{0,60}?\s+at"
    r"|has\s+been\s+working\s+(?:at|in|for)|(?:has\s+been|is)\s+with|is\s+(?:currently\s+|now\s+)?(?:at|with)|is\s+on\s+the\s+faculty\s+of)\s+(?:the\s+)?(?=[A-Z])"
)


#: ``a cosmologist and a`` before the post: what somebody is by trade.
_AND_A: Final = re.compile(r"^(?:[a-z]+\s){1,4}and\s+(?:an?|the)\s+(?=[A-Z])")


#: ``Associate Professor Jane Roe is …``: the rank beside the name.
_RANK_AND_NAME: Final = re.compile(
    r"((?:Associate|Assistant|Adjunct|Distinguished|Chair)\sProf(?:essor\b|\.))\s(?:[A-Z][\w.'’\-]*\s){1,4}(?:is|was|has|works)\b"
)


#: ``Harbour University (https://example.edu)``: where the page leads from a name.
_LINK: Final = re.compile(r"\s?\(https?://[^()\s]{3,300}\)")


#: ``Jane Roe isHarbour Professor``, ``… of Rain.She``: a small word, or a stop, that lost its blank.
_GLUED: Final = re.compile(r"\b(is|was|as|the|of|and|at|for|in)(?=[A-Z][a-z])|(?<=[a-z])(\.)(?=(?:He|She|His|Her)\b)")


#: ``Northland university``, ``the university of Northland``: written small.
_SMALL: Final = re.compile(
    r"(\b(?!(?:The|This|That|His|Her|Our|Each|State)\s)[A-Z][\w’'-]+\s|\bthe\s(?=university of [A-Z]))(university)\b"
)


def en_bio_post(bio: str, lexicon: Lexicon) -> Post:
    """The first present post an English biography states; the rank before the name at its head wins."""
    text = re.sub(r"\s+", " ", _LINK.sub("", texts.clean(bio[:2500].replace("\n", " "))))[:1500]
    text = _GLUED.sub(lambda glued: f"{glued.group()} ", text)
    large = _SMALL.sub(lambda small: f"{small[1]}{small[2].capitalize()}", text) if _SMALL.search(text) else text
    found = _first_present(large, lexicon)
    if large != text and found.affiliation and (at := large.find(found.affiliation)) >= 0:
        found = replace(found, affiliation=text[at : at + len(found.affiliation)])
    beside = _RANK_AND_NAME.match(text)
    return Post(found.affiliation, found.department, beside.group(1), found.rest) if beside else found


def _first_present(text: str, lexicon: Lexicon) -> Post:
    words = grammar(lexicon)
    if headed := _headed(text, words, lexicon):
        return headed
    for sentence in _SENTENCE.split(text)[:6]:
        if apposed := _apposed(sentence, words, lexicon):
            return apposed
        for match in _IS.finditer(sentence):
            tail = _AND_A.sub("", sentence[match.end() :])
            if tail.startswith("/"):
                continue  # is / was associate editor of ten journals
            rank = None if _CHAIRED.match(tail) else words.en_position.search(tail, 0, 70)
            if rank is None or words.en_student.search(tail[: rank.end() + 12]):
                if words.en_student.search(tail[:60]):
                    return Post(_en_place(tail, words, lexicon) or _at_a_house(tail))
                continue
            before = re.sub(r"(?:\b(?:and|of)|&)\s", "", tail[: rank.start()].strip().replace("-", " "))
            titled = all(word[0].isupper() for word in before.split())
            if (len(before.split()) > 3 and not titled) or before.endswith((" by", " with", " under")):
                continue  # is advised by Professor John Doe
            position = _en_rank(tail, rank, words)
            # not the place of a second post, nor where the next clause was
            own = _NEXT_CLAUSE.split(_ALSO.split(tail[rank.end() :])[0])[0]
            if place := _en_place(own, words, lexicon):
                return Post(place, "", position)
            if firm := _at_a_firm(own):
                return Post(firm, "", position)
            if place := _en_place(_NEXT_CLAUSE.split(tail[rank.end() :])[0], words, lexicon):
                return Post(place, "", position)
            if house := _at_a_house(tail[rank.end() :]):
                return Post(house, "", position)
            if firm := _firm(rank.group(), tail[rank.end() :]):
                return Post(firm, "", f"{tail[: rank.start()]}{rank.group()}".strip())
            return Post(_en_joined(text, words, lexicon), "", position)
    return Post(_en_joined(text, words, lexicon), "", _joined_as(text, words))


#: ``An Associate Professor of Physics at the University of Northland, Dr. Roe has …``: the post before the name.
_APPOSED: Final = re.compile(
    r"(?:(?:Currently|Now),?\s)?(?:[Aa]n?|[Tt]he|As\san?)\s(?P<post>[A-Za-z][^;:]{8,200}?),\s"
    r"(?:(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\b\.?\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}|[Ss]he|[Hh]e|[Tt]hey)\s"
    r"(?:has|have|is|are|was|works?|studies|writes|teaches|leads|received|earned|holds|specializes|focuses)\b"
)


def _apposed(sentence: str, words: Grammar, lexicon: Lexicon) -> Post:
    told = _APPOSED.match(sentence)
    rank = words.en_position.match(told["post"]) if told else None
    if told is None or rank is None or words.en_student.search(told["post"][: rank.end() + 12]):
        return Post()
    place = _en_place(told["post"][rank.end() :], words, lexicon)
    return Post(place, "", _en_rank(told["post"], rank, words)) if place else Post()


#: Where somebody else is told of, or another time: ``…; he received his PhD from the University of Northland``.
_NEXT_CLAUSE: Final = re.compile(r";\s|\s(?=(?:he|she|they|where|who)\s)|(?<=[a-z]),?\s(?=(?:and\s)?received\s)")
#: ``in the Department of Rain at NLU``: the last house of a clause, nothing known about it.
_AT_THE_LAST: Final = re.compile(
    r"[^.,;:()]{0,100}?\sat\s(?:the\s)?((?!least|Large|Home)[A-Z][\w&’'\-]*(?:\s[A-Z][\w&’'\-]*){0,3})(?=\s(?:in|where|who|and|since)\s|\s?\(|[,.;]|$)"
)


def _at_a_house(tail: str) -> str:
    """The house behind "at" in the clause that tells a post; ``""`` where there is none."""
    match = _AT_THE_LAST.match(_NEXT_CLAUSE.split(tail)[0])
    return match[1] if match else ""


#: ``PC co-chair of two workshops on rain``: what somebody once led, and no post.
_CHAIRED: Final = re.compile(
    r"[^.;,]{0,30}?\b(?:co-?)?chairs?\s+(?:of|for|at)\s+(?:[\w-]+\s+){0,4}?"
    r"(?:workshops?|conferences?|committees?|sessions?|symposi\w+|tracks?|panels?)\b",
    re.IGNORECASE,
)
#: ``Jane Roe, Professor of Physics at the University of Northland, works on …``: the post beside the name.
_BESIDE: Final = re.compile(
    r"^(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?\s+)?(?:[A-Z][\w.’'\-]*\s+){1,4}?[A-Z][\w.’'\-]*,\s+(?:(?:PhD|Ph\.D\.),\s+)?(?:an?\s+|the\s+)?"
)


#: ``at Tidewater AI``, ``of Tidewater``: a firm, right behind the rank.
_FIRM: Final = re.compile(
    r"\s+(of|at|with)\s+(?:the\s+)?([A-Z][\w&’'\-]*(?:\s+(?:[-–]\s+)?[A-Z][\w&’'\-]*){0,4})(?=\s+(?:and|in|where|who)\s|\s?\(|[,.;]|$)"
)
#: `` of Software Engineering``, before "at" and the house.
_OF_A_FIELD: Final = re.compile(r"\s+(?:of|in|for)\s+[\w-]+(?:\s+(?:(?:and|&)\s+)?[\w-]+){0,4}?(?=\s+at\s)")
_LEADS_A_FIRM: Final = re.compile(r"Officer$|^C[ETFI]O$|Founder$|^President$", re.IGNORECASE)


def _at_a_firm(tail: str) -> str:
    """The house nothing is known about, right behind the rank and "at"."""
    field = _OF_A_FIELD.match(tail)
    tail = tail[field.end() :] if field else tail
    match = _FIRM.match(tail) if tail[:4].strip() == "at" else None
    return match.group(2) if match else ""


def _firm(rank: str, tail: str) -> str:
    """The firm behind a rank; "of" leads to a firm only behind the ranks that firms have."""
    match = _FIRM.match(tail)
    if match is None or (match.group(1) == "of" and not _LEADS_A_FIRM.search(rank)):
        return ""
    return match.group(2)


#: ``Final-year PhD`` before a student.
_OF_A_DEGREE: Final = re.compile(
    r"(?:[A-Za-z0-9]+[- ]year\s+)?(?:(?:Ph\.?\s?D\.?|Doctoral|Master['’]?s?|Graduate|MSc|M\.Sc\.)\s+)?", re.IGNORECASE
)


def _headed(text: str, words: Grammar, lexicon: Lexicon) -> Post:
    """The post a biography begins with, with or without the name before it."""
    sentence = _SENTENCE.split(text)[0]
    beside = _BESIDE.match(sentence)
    for begin in (beside.end() if beside else None, 0):
        if begin is None:
            continue
        tail = sentence[begin:]
        student = words.en_student.search(tail[:40])
        if (
            student
            and _OF_A_DEGREE.fullmatch(tail[: student.start()])
            and re.match(r"\s(?:at|in)\s", tail[student.end() :])
        ):
            return Post(_en_place(tail[student.end() :], words, lexicon))
        rank = words.en_position.match(tail)
        if rank is None or not re.match(r",|;|\s(?:of|in|at|and|with)\s|\s*$", tail[rank.end() :]):
            continue
        if words.en_student.search(tail[: rank.end() + 12]) or re.search(r"\b(?:is|was)\s", tail[:60]):
            continue
        place = _en_place(re.sub(r"^([,;])", r" \1", tail[rank.end() :]).replace(" ,", ","), words, lexicon)
        if place:
            return Post(place, "", _en_rank(tail, rank, words))
    return Post()


def _joined_as(text: str, words: Grammar) -> str:
    """``joined … as an Assistant Professor of Economics``, where no later promotion is told."""
    match = re.search(r"\b(?:joined|working at|works at)\b[^.;]{3,90}?\sas\s+(?:an?\s+|the\s+)?", text)
    if match is None or re.search(r"\bpromoted\b", text):
        return ""
    rank = words.en_position.match(text[match.end() :])
    return _en_rank(text[match.end() :], rank, words) if rank else ""


def _en_joined(text: str, words: Grammar, lexicon: Lexicon) -> str:
    """The institution somebody joined or works at, where no rank is said with it."""
    match = _JOINED.search(text)
    return _en_place(f" at {text[match.end() :]}".split(". ")[0], words, lexicon) if match else ""


#: ``Professor and Dean at``: two posts at one place; ``and Head of the Department`` is told apart.
_AND_TOO: Final = re.compile(r"\s(?:and|&)\s")
#: ``Chairman and CEO of Tidewater``
_OF_A_FIRM: Final = re.compile(r"(?:CEO|CTO|President|Founder|Chief [A-Z]\w+ Officer)\sof\s[A-Z]")
_ENDS_POSTS: Final = re.compile(r"\s(?:at|in|with)\s|\s?[,.;]|$")


def _en_rank(tail: str, rank: re.Match[str], words: Grammar) -> str:
    """The rank with the subject of a chair: ``Professor of Software Engineering``; the department is not part of it."""
    before = tail[: rank.start()].strip()
    before = before if before and before[:1].isupper() else ""
    too = _AND_TOO.match(tail, rank.end())
    second = words.en_position.match(tail, too.end()) if too else None
    if second and (_ENDS_POSTS.match(tail, second.end()) or _OF_A_FIRM.match(second.group() + tail[second.end() :])):
        return f"{before} {rank.group()}{tail[rank.end() : second.end()]}".strip()
    if not re.search(r"prof|lectur|fellow|scient|research", rank.group(), re.IGNORECASE):
        led = re.match(
            r"\s++of\s++(?:the\s++)?[^,.;]{2,60}?(?=\s++(?:at|in|with|and|for|from)\s|[,.;]|$)", tail[rank.end() :]
        )
        led = None if led and _UNIT_LED.search(led.group()) else led  # Director of the Ice Laboratory: where, not what
        return f"{tail[: rank.start()]}{rank.group()}{led.group() if led else ''}".strip()
    subject = re.match(
        r"\s+(?:of|in)\s+(?!the\b|Department|School|University|Faculty|College|Institute|Division|Cent(?:er|re)\b|Dept)[A-Z][\w\-]*(?:\s+(?:(?:and|&)\s+(?!Director|Head|Chair|Dean|Fellow|Associate|Co-|Vice|Deputy|Founding)|of\s+)?[A-Z][\w\-]*){0,4}",
        tail[rank.end() :],
    )
    position = f"{before} {rank.group()}" if before else rank.group()
    junior = not before and re.match(
        r"(?:Associate|Assistant|Asst|Assoc|Post-?\s?doc\w*)\b|(?:Senior |Principal )?Lecturer\b",
        rank.group(),
        re.IGNORECASE,
    )  # its subject names the department
    return position + (subject.group() if subject and not junior else "")


#: What a director or a dean is the head of: a house, which is told apart.
_UNIT_LED: Final = re.compile(
    r"\b(?:Institutes?|Laborator(?:y|ies)|Labs?|Cent(?:er|re)s?|Schools?|Colleges?|Departments?|Facult(?:y|ies)|Universit\w+"
    r"|Office|Academy|Hospital|Divisions?|Observatory|Museum)\b"
)
#: ``Civil Engineering Department of the Harbour University``: the university.
_OWN_UNIT: Final = re.compile(
    r"^(?:the )?(?:[A-Z]\w+ (?:and )?){1,4}(?:Department|School|Faculty|Laboratory) of (?:the )?"
    r"(?=[A-Z].*\b(?:University|Institute|College|Academy|Labs?|Laboratory|Cent(?:er|re)|Hospital)\b)"
)
#: ``at the School of Computing, National University of Somewhere (NUS)``
_NAMED_PLACE: Final = re.compile(
    r"(?:\b(?:at|with|in|of|from|to)|(?<=[\w)]),) (?:the )?"
    r"([A-Z][\w&.’'\-]*"
    r"(?:,? (?:(?:of|for|and|at|de|the|in|und|di|et|du|des|della|do|da|für|y|&) (?:the )?)?[A-Z][\w&.’'\-]*){0,10}"
    rf"(?: \([A-Z]{{2,8}}\)(?: [A-Z][a-z]+(?=,|\.|;| is| was|$))?)?{NUMBERED})"
)


def _with_campus(name: str, text: str, lexicon: Lexicon) -> str:
    """``University of Maryland, College Park``: the campus behind the comma belongs to the name."""
    behind = text[text.find(name) + len(name) :]
    campus = re.match(r",\s+([^,.]+)", behind) if name.endswith(lexicon.words["multi_campus"]) else None
    return f"{name}, {campus.group(1)}" if campus and CAMPUS_NAME.fullmatch(campus.group(1)) else name


#: ``the University of Northland and Director of its Cloud Centre``: a second post.
_ALSO: Final = re.compile(
    r"\s+(?:and|&)\s+(?:the\s+|an?\s+)?(?=(?:\w+[\s-]){0,2}?(?:Director|Head|Dean|Chair|Fellow|Editor|President|Member|Professor|Leader|Researcher)\b)"
)


#: An institute that may belong to the university behind it; one of technology is none of these.
_OF_A_UNIVERSITY: Final = re.compile(r"\b(?:Institute|School|Cent(?:er|re)) (?:of|for) (?!Technology)(?!.*Universit)")
#: What an academy has.
_INSTITUTE: Final = re.compile(r"(?:[A-Z]\w+\s){0,3}(?:Institute|Observatory|Cent(?:er|re)|Lab)")
_UNIVERSITY: Final = re.compile(r"(?:the\s+)?(?:[A-Z][\w.’'-]+\s+){0,4}Universit")


#: ``Harbour Centre for Environmental Research``: a house of its own where nothing is told it belongs to.
_NAMED_CENTRE: Final = re.compile(r"(?:[A-Z][\w’'-]+\s){1,3}(?:Cent(?:er|re)|Institute|Laboratory) (?:of|for) [A-Z]")


#: ``Harbour University College of Medicine``: the university.
_COLLEGE_BEHIND: Final = re.compile(r"^(.*\bUniversity) (?:College|School|Faculty) of [A-Z].*$")


def _houses(piece: str, lexicon: Lexicon) -> list[str]:
    """``Rain Centre at Harbour University`` in two; ``University of Illinois at Chicago`` in one."""
    *places, last = re.split(r"(\s+(?:in|at)\s+(?:the\s+)?)(?=[A-Z])", piece)
    names: list[str] = []
    campus = ""
    for name, joint in zip(places[::2], places[1::2], strict=True):
        whole = f"{campus}{name}"
        campus = f"{whole}{joint}" if whole.strip(" .").endswith(lexicon.words["multi_campus"]) else ""
        names += [] if campus else [whole]
    return [*names, f"{campus}{last}"]


def _en_place(tail: str, words: Grammar, lexicon: Lexicon) -> str:
    """The institution in the words behind a rank."""
    best = named = ""
    for match in _NAMED_PLACE.finditer(tail[:400]):
        pieces = re.split(r"\s*,\s*(?:the\s+)?", _ALSO.split(match.group(1))[0])
        for at, piece in enumerate(pieces):
            if _INSTITUTE.match(piece) and ACADEMY.fullmatch("".join(pieces[at + 1 : at + 2]).rstrip(".")):
                return f"{piece}, {pieces[at + 1]}".rstrip(".")  # Institute of Rain, Chinese Academy of Sciences
            if piece.startswith("College of ") and any("Universit" in after for after in pieces[at + 1 :]):
                continue  # College of Computing, Harbour University
            if _OF_A_UNIVERSITY.search(piece) and _UNIVERSITY.match("".join(pieces[at + 1 : at + 2])):
                continue  # Harbour Institute of Physics, University of Northland
            for name in _houses(piece, lexicon):
                bare = _COLLEGE_BEHIND.sub(r"\1", _OWN_UNIT.sub("", name.strip(" .")))
                if words.en_institution.fullmatch(bare) and re.match(r"\S*[A-Z]\S*[A-Z]", bare):
                    return best or bare  # UC Berkeley, UPenn
                if re.search(
                    r"Universit|Univ\b|Institute of|College|ETH|MIT|Polytechnic|Academy|Caltech", bare
                ) and not re.match(
                    r"(?:Department|School|Faculty|Division|College of (?:Engineering|Science|Arts|Letters))", bare
                ):
                    of = re.match(
                        r"(?:School|Department|Faculty|College|Institute|Division)\s++of\s++.*?,?(?<!\s)\s++"
                        r"((?:the\s+)?(?:(?<=\sof\s)[A-Z][\w’'-]+\s)?University.*)",
                        bare,
                    )
                    return _with_campus(of.group(1) if of else bare, match.group(1), lexicon)
                if not best and re.match(r"Institute for|Institute of|National Lab|Max Planck", bare):
                    best = bare
                if not best and words.en_institution.search(bare) and not words.en_department.match(bare):
                    best = bare
                named = named or (bare if _NAMED_CENTRE.match(bare) else "")
    return best or named
