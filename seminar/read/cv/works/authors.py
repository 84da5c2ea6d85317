"""Where the authors of a work stand in its reference, in Chinese and in Latin letters."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import pairwise

from seminar.names.matching import looks_chinese
from seminar.read.cv.names import PARTICLES, is_pinyin
from seminar.read.cv.works.venues import VENUE
from seminar.read.lexicon import Lexicon
from seminar.read.prose_words import chinese, english

_INITIALS = (
    r"(?:[A-ZÀ-Þ]\.[A-ZÀ-Þ](?=[,;*†])|(?:[A-ZÀ-Þ]\.[\s-]*){1,4}"
    r"|[A-ZÀ-Þ]{1,2}(?![A-Za-zÀ-ž.])|[A-ZÀ-Þ](?:\s[A-ZÀ-Þ])?(?![A-Za-zÀ-ž.]))"
)
#: (通信作者), (corresponding author): what an author is, in brackets behind the name
ROLE = (
    r"[(（](?:co-?first(?:\sauthor)?|(?:co-?)?corresponding(?:\sauthor)?|(?:senior|lead|last|first)\sauthor"
    r"|通[讯信訊]作者|(?:共同)?第一作者|共同一作|一作|通[讯訊])[)）]"
)
#: A star before a capital is no mark of the author, but of a title in slanted letters: Roe, J. *Salt Roads.*
_SUFFIX = rf"(?:\s?(?!(?<=\s)\*[A-Z])[*†‡§#✉∗¶]|\s?\(\*\)|\s?{ROLE}|[¹²³]|\^\d|\d(?=\s*,))*"
_SMALL = "a-zà-ÿāăąćčďđēěęğıłńňōőřśšťūůűźž"
_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĮĶĹĻĽŁŃŅŇŌŐŔŘŚŞŠŢŤŪŮŰŲŸŹŻŽȘȚ"
_WORD = (
    rf"(?:(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le|Lo|Du|Del|Des|Dal|Fitz|Van|Von)?[{_CAPITAL}][{_SMALL}]++"
    rf"(?:['’-][A-Za-zÀ-ÿ][a-zà-ÿ]*+){{0,4}}|(?:[OD]['’])?[{_CAPITAL}]{{2,}}+(?:-[{_CAPITAL}]++){{0,4}})"
)
#: van der Moor, Van den Moor J; a capital makes a particle only before a word that is one too, or a name with initials
_PARTICLE = (
    rf"(?:(?:{PARTICLES}"
    r"|(?:DE|VAN|VON|DER|DEN|DI|DA|DU|LA|LE|DEL|EL|AL)(?=\s[A-Z]{2})"
    r"|(?:Van|Von|De|Vander|Ter|Ten)(?=\s(?:den|der|de|la|las|los|het|'t)\s|\s[A-Z][a-zà-ÿ]+,?\s[A-Z]{1,3}(?:[,;.*]|\s*$)))\s+)"
)
_AUTHOR = re.compile(
    rf"\s*+(?:{_PARTICLE}{{0,2}}{_WORD},\s*{_INITIALS}(?![a-z])"  # Lin, Y. Z.
    rf"|{_PARTICLE}{{1,2}}[A-Z],\s*{_INITIALS}(?![a-z])"  # van der A, R.
    # Roe Brandt, L.; but Jane Roe, L. Brandt are two
    rf"|{_PARTICLE}{{0,2}}{_WORD}\s{_WORD},\s*{_INITIALS}(?![a-z])(?!\s?{_WORD}\s*(?:[,&]|and\s|$))"
    rf"|(?:[A-ZÀ-Þ]\.[\s-]*){{1,4}}{_PARTICLE}{{0,2}}{_WORD}(?:[\s-](?![JS]r\b){_WORD})?"  # Y. Z. Lin
    rf"|{_WORD}\s{_WORD}\s[A-Z](?=,\s{_WORD}(?:\s{_WORD})?\s[A-Z]{{1,3}}[.,])"  # Geetha Rani M, Selvan J
    rf"|{_WORD}\s[A-Z]\s{_WORD}(?=,|;|\.?$|\s(?:and|&)\s)"  # Yuanzhou B Lin
    rf"|{_PARTICLE}{{0,2}}{_WORD}\s"  # Lin YZ, Lin Y. Z.
    r"(?:[A-Z](?:\s[A-Z]){1,2}(?![A-Za-zÀ-ž])(?!\.[A-Z])|[A-Z]{1,3}(?![A-Za-zÀ-ž.])|[A-Z]\.(?:[\s-]?[A-Z]\.){0,2}|[A-Z]{1,3}(?=\.\s))"
    # JR Lin and A Brandt (eds), as lawyers write them: with a further author, editors or a title behind
    rf"|[A-Z]{{1,3}}\s{_WORD}(?=\s(?:and|&)\s[A-Z]{{1,3}}\s[A-Z][a-z]|,\s[A-Z]{{1,3}}\s[A-Z][a-z]+(?:,|\s(?:and|&)\s)|\s\(eds?\)|,\s[‘']|,?\set\sal\b)"
    rf"|[A-Z](?:-?[A-Z]){{0,2}}\s{_PARTICLE}{{1,2}}{_WORD}(?=,?\s(?:et\sal\b|and\s|&\s)|,\s[A-Z]{{1,3}}\s[A-Z])"
    # Roe, Jane M. K. Salt; Lin, Yuanzhou, and Ada Chen; Lin, Yuanzhou & Chen, Ada; Lin, Yuanzhou, Ada Chen & Yi Wang
    rf"|{_PARTICLE}{{0,2}}{_WORD}(?:-{_WORD})?,\s{_WORD}(?:\s[A-Z]\.){{1,3}}(?=\s+[A-Z*_“\"《][^.]{{3}})"
    rf"|{_WORD}[\s-]{_WORD},\s{_WORD}(?=\.\s+(?:[A-Z*_“\"]|(?:19|20)\d\d))"  # Roe Brandt, Lucía. 2019
    rf"|{_PARTICLE}{{0,2}}{_WORD},\s{_WORD}(?:\s[A-Z]\.)?"
    rf"(?=,\s+(?:and|&)\s|\s(?:and|&)\s+{_WORD}[,\s]|\.\s+(?:[A-Z*_“\"]|(?:19|20)\d\d)"
    rf"|\s\((?:19|20)\d\d|\s\((?:forthcoming|in\s+press|accepted|to\s+appear|submitted|n\.d\.)|,\s+{_WORD}(?:\s(?:[A-Z]\.|{_WORD})){{1,2}}\s*(?:,|&|and\s))"
    rf"|{_WORD}(?:\s(?:[A-Z]\.?|{_WORD})){{0,2}}\s{_PARTICLE}{{0,2}}{_WORD}"  # Yuanzhou Lin
    rf")(?:,?\s(?:Jr|Sr|III|II)\.?)?{_SUFFIX}"
)
#: Jane M. Roe, Karl T.-H. van der Meer
_MIDDLE_INITIAL = re.compile(
    rf"\s*+(?P<first>{_WORD})\s(?:[A-Z]\.[\s-]?){{1,3}}{_PARTICLE}{{0,2}}{_WORD}(?:-{_WORD})?(?:,?\s(?:Jr|Sr|III|II)\.?)?{_SUFFIX}"
    r"(?=\s*(?:[,.;:(&“\"]|and\s|et\sal|$))"
)
#: S. Roe, Y Moor. Salt; S. Roe, I G. Moor, …: behind authors with their initials first, one that has lost a stop;
#: "S. Roe, A Salted and Frozen Sea" has an article
_STOP_LOST = re.compile(
    rf"\s*+(?!A\s[A-Z][\w’'-]*+(?!\.\s|,?\set\sal|,\s(?:(?:and|&)\s)?[A-Z]\.))[A-Z](?:\s[A-Z]\.|[A-Z]|-[A-Z]\.?)?\s{_PARTICLE}{{0,2}}{_WORD}(?:-{_WORD})?{_SUFFIX}(?=\s*(?:[,;]\s|\.\s[A-Z“\"]|:\s|\(\d|,?\set\sal\b|\s(?:and|&)\s))"
)
_INITIALS_BEFORE = re.compile(
    r"\s*(?:[A-Z]\.?[\s-]?){1,4}(?:[a-z]{2,4}\s){0,2}[A-Z][\w'’-]{1,30}[\s*†‡§#✉∗¶\d,]*(?:and|&)?\s*"
)
#: Roe, J. M. Brandt, A., Frost, C.: no comma between two authors
_COMMA_LEFT_OUT = re.compile(
    rf"(?<=[A-Z]\.)\s+(?={_WORD}(?:-{_WORD})?,\s(?:[A-Z]\.[\s-]?){{1,3}}(?:[,&]|and\s|[A-Z][a-z]))"
)
_AND_ANOTHER = re.compile(
    rf"\s*(?:,\s(?:and\s|&\s)?|and\s|&\s){_WORD}\s(?:[A-Z]\.\s?){{0,2}}{_WORD}(?=\s*(?:[,.(*†]|and\s|&|$))"
)
_SEPARATOR = re.compile(
    r"\.\s++and\s++(?=[A-Z])|\s*+(?:,\s*+(?:…|\.\s?\.\s?\.),?\s*+(?:&\s*+)?|,\s*+(?:and|&)\s++|,\s*+|;\s*+(?:and\s++)?|&\s*+)"
    r"|\s++(?:(?:and|und|et|och|og|y|e)\s++(?=[A-ZÀ-Þ])|and\s++)"
)
#: Tern Genetics Study, before "group"; "Counting tides on a street network" is a title
_GROUP_WORDS = (
    r"(?-i:[A-Z])[\w-]{1,40}\s(?:(?:(?-i:[A-Z])[\w-]{0,40}|of|for|and|the|on|in|study|studies|research|working|trial"
    r"|clinical|steering|writing|collaborative|project|consensus|genetics)\s){0,8}"
)
_OTHERS = re.compile(
    r"\s*+(?:[,;]\s*+)?(?:and\s++|&\s++|on\s++behalf\s++of\s++|for\s++(?=the\s))?(?:et\.?\s*al\.?(?!\w)|others"
    rf"|(?:the\s+)?{_GROUP_WORDS}(?:group|consortium|collaboration|investigators)(?=[.,:])"
    rf"|(?:the\s+{_GROUP_WORDS}|(?-i:[A-Z]{{3,}})\s)(?:team|network)(?=[.,:]))"
    r"(?:\s?\((?:incl\.?|including)\s[^()]{2,60}\)"
    r"|,?\s(?:incl\.|including)\s(?-i:[A-Z][\w'’-]+,?\s(?:[A-Z]\.[ -]?){1,3}|(?:[A-Z]\.\s?){1,3}[A-Z][\w'’-]+))?",
    re.I,
)
_ZH_AUTHOR = re.compile(
    r"\s*(?:[一-鿿]{2,4}?\s?(?:编著|主编|合著|译注|编译|校注|[编著译])(?=\s?[.．。:：《])|[一-鿿]{2,4}|[一-鿿]{1,6}·[一-鿿]{1,6})\s?(?:[*＊#†]|[（(](?:通[讯信訊](?:作者)?|(?:共同)?第一作者|(?:共同)?一作|共一|导师|独著|译)[)）])*"
)
#: 種村浩, 織田恵子: …; names whose surnames are in no list, but in a row before a colon
_ROW = re.compile(r"(?:[一-鿿々]{2,5}[,，、]\s*){1,12}[一-鿿々]{2,5}(?=[:：])")
_ZH_SEPARATOR = re.compile(r"\s*[，,、;；和与]\s*|\s+(?=[一-鿿]{2,4}(?:[，,、.．\s]|$))")
#: 林远舟, Roe J., A. Brandt. 盐路: among authors in Chinese letters
_LATIN_AMONG = re.compile(
    r"\s*(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?,?\s[A-Z]\.?(?:[\s-]?[A-Z]\b\.?){0,2}|(?:[A-Z]\.[\s-]?){1,3}[A-Z][a-z]+"
    r"|[A-Z][a-z]+\s[A-Z][a-z]+)[*#†]?(?=\s*(?:[，,、;；.．:：。]|[一-鿿]))"
)
#: 么若水, 林远舟, …: a name between two commas, and the next one
_AMID_NAMES = re.compile(r"\s*[一-鿿]{2,3}[*#]?\s*[，,、]\s*(?P<next>[一-鿿]{2,3})[*#]?\s*[，,、.．。]")
#: 林远舟, 乜一鸣. 盐路; 林远舟，乜一鸣，盐路与海冰，云溪学报，2031: the last name, with the title behind it
_LAST_NAME = re.compile(
    r"\s*[一-鿿]{3}\s?[*＊#†]{0,2}(?:\s?[.．:：]\s?[^\s\d]|\s?[（(](?:19|20)\d\d|\s?[，,]\s?[“《]"
    r"|\s?[，,]\s?[^，,。.\d]{6,60}[，,]\s?[^，,。\d]{2,20}[，,]\s?(?:19|20)\d\d)"
)
#: （2023）, （2023，10 月）
_ZH_DATED = re.compile(r"\s*[（(](?:19|20)\d\d(?:[，,年]\s?\d{1,2}\s?月)?[)）]")
STATE = (
    r"(?:in press|in re(?:view|vision)|in preparation|forthcoming|to appear|accepted|under (?:review|revision)"
    r"|submitted|in print|n\.?d\.)"
)
YEAR_OR_STATE = re.compile(rf"\s*[\[(（]?(?:(?:19|20)\d\d|{STATE}|(?:eds?\.?|editors?|translators?)[)）])", re.I)

#: Narrow Looms: Weavers of the Coast (Havn: Tern, 2013) and no stop before the imprint
_BOOK_WITH_SUBTITLE = re.compile(
    r":\s[A-Z][^.:()]{4,150}\s\((?:\d{1,2}\w\w\sed[^():]{0,4},\s)?[A-Z][^()]{2,80}(?:(?:19|20)\d\d|forthcoming|in\spress)\)"
)
#: He TY, He T Y; He Y., He T.-Y.; T. Y. He: with its initials a name, though "he" is a word
_INITIALLED = re.compile(
    r"\s*(?:(?P<word>[A-Z][a-z]+) (?:[A-Z][ -]?[A-Z]|[A-Z]\.(?:[ -]?[A-Z]\.){0,2})"
    r"|(?:[A-Z]\.[ -]?){1,3}(?P<last>[A-Z][a-z]+))[\s*†‡§#✉∗¶]*"
)


_JOINS = re.compile(r"\band\b|&")
#: Brandt AM, or Brandt AM* and
_BARE_INITIALS = re.compile(r"[a-zà-ÿ]\s[A-ZÀ-Þ]{1,3}[*†‡§#✉]?\s?(?:[,;&]|and\s)?\s*$")
_INITIAL = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ]{1,3}(?:\.|(?![^\W\d_]))")


def _is_author_piece(piece: str) -> bool:
    words = re.findall(r"[A-Za-zÀ-ÿ'’.-]+", piece)
    if is_pinyin(" ".join(words)) or (words[:1] == ["An"] and len(words) == 2 and is_pinyin(f"Anan {words[1]}")):
        return True  # An Zhu, no article
    initialled = _INITIALLED.fullmatch(piece)
    if initialled and (initialled["word"] or initialled["last"]).lower() not in english().title_words:
        return True
    if not words or any(word.lower() in english().title_words and len(word.strip(".")) > 1 for word in words):
        return False
    lowered = [word.strip(".").lower() for word in words if len(word.strip(".")) > 1]
    if any(word in english().given for word in lowered):
        return True
    spare = english().not_names - english().also_surnames | english().institutions | english().events | english().rooms
    return not any(word in spare for word in lowered)


def surely_author(piece: str) -> bool:
    """Whether the form alone tells a person: an initial, or a known given name."""
    words = re.findall(r"[A-Za-zÀ-ÿ'’-]+\.?", piece)
    return any(len(word.strip(".")) == 1 for word in words) or any(word.lower() in english().given for word in words)


def past_authors(text: str) -> int:
    """Where a leading list of authors ends; 0 where there is none."""
    at, count, last_at, starts = 0, 0, 0, list[int]()
    # behind ", and Ada Brandt," a title begins, whatever its words look like
    was_last = joins = False
    while count < 200:
        match = _AUTHOR.match(text, at)
        if (
            (not match or not _is_author_piece(match[0]))
            and starts
            and _INITIALS_BEFORE.fullmatch(text, starts[-1], at)
        ):
            match = _STOP_LOST.match(text, at)
        if not match or not _is_author_piece(match[0]):
            break
        if count > 1 and _is_unlike(match[0], [text[begin:end] for begin, end in pairwise([*starts, at])]):
            break
        if was_last and not _is_named(match[0].strip(" *†")):
            break
        match = _with_middle_initial(text, match, starts) or match
        after = match.start() + len(match[0].rstrip())
        left_out = _COMMA_LEFT_OUT.match(text, after)
        # the words of a title go on after what looked like a name
        if (
            not left_out
            and match[0].rstrip(" *†").endswith(".")
            and re.match(r"\s+\*{0,2}[A-Z]", text[after : after + 5])
            and not re.match(r"\s+(?:and|&|(?:und|et|och|og|y|e)\s+[A-ZÀ-Þ])", text[after : after + 8])
        ):
            return after
        if (
            not left_out
            and re.match(
                r"\s+(?!and\b|&|et\b|(?:und|och|og|y|e)\s+[A-ZÀ-Þ])[A-Za-zÀ-ÿ(]|\s+\d[A-Z]|[-–:]\w|\w",
                text[after : after + 6],
            )
            and not re.match(YEAR_OR_STATE, text[after:])
        ):
            break
        last_at, at, count = at, after, count + 1
        starts.append(last_at)
        if others := _OTHERS.match(text, at):
            return others.end()
        if left_out:
            at = left_out.end()
            continue
        if not (separator := _SEPARATOR.match(text, at)):
            if count > 1 and _BOOK_WITH_SUBTITLE.match(text, at) and not _is_name(text[last_at:at]):
                return _where_book_starts(text, [*starts, at])
            return 0 if count == 1 and text[at : at + 1] == ":" and not surely_author(match[0]) else at
        was_last, joins = joins and separator[0].strip() == ",", _JOINS.search(separator[0]) is not None
        at = separator.end()
    if count == 0:
        return 0
    end = at
    # a title of two or three capitalised words was taken for an author: what follows is where it appeared
    if count > 1 and VENUE.match(text[end:]) and not re.match(r"[A-Z]\.", text[last_at:]):
        previous = text[last_at:end]
        if not _has_initials(previous, text[:last_at]) and not any(
            word.strip(".,*").lower() in english().given for word in previous.split()[:1]
        ):
            return last_at if YEAR_OR_STATE.match(text[end:]) else _where_title_starts(text, starts)
    return end


def _has_initials(last: str, before: str) -> bool:
    """Whether the last of several authors has initials: one with a stop, or without one as those before it have.

    In ``Roe J, Brandt AM, 2031. Salt Roads`` the year follows them as it would follow a journal.
    """
    return "." in last or (_BARE_INITIALS.search(last) is not None and _BARE_INITIALS.search(before) is not None)


def _is_named(piece: str) -> bool:
    """Whether the form of a piece tells a person, of whatever land."""
    return bool(_INITIAL.search(piece)) or surely_author(piece) or looks_chinese(piece) or is_pinyin(piece)


def _is_unlike(piece: str, before: Sequence[str]) -> bool:
    """Whether words without an initial stand behind authors that all have theirs: Roe, J., Brandt, A., Winter Ports."""
    return len(piece.split()) > 1 and all(map(_INITIAL.search, before)) and not _is_named(piece.strip(" *†"))


def _with_middle_initial(text: str, match: re.Match[str], starts: Sequence[int]) -> re.Match[str] | None:
    """The whole of "Jane M. Roe" where "Jane M." was taken for a name as "Lin Y." is one.

    It is where the authors before it are not of that kind, and where the first word is a given name or another author
    written out follows.
    """
    full = _MIDDLE_INITIAL.match(text, match.start())
    if full is None or not match[0].rstrip().endswith(".") or len(full[0].rstrip()) <= len(match[0].rstrip()):
        return None
    if starts:
        before = text[starts[-1] : match.start()].strip(" ,;&")
        if re.match(r"\S+,\s[A-Z]\.", before):
            return full  # Roe, J. T. and Katharina A. Brandt: initials behind a comma, and then before the family name
        return None if re.search(r"\s[A-Z]{1,3}\.?(?:[ -]?[A-Z]\.)*(?:\s?and)?$", before) else full
    return full if full["first"].lower() in english().given or _AND_ANOTHER.match(text, full.end()) else None


def _is_name(piece: str) -> bool:
    """Whether the form tells a name: an initial, a known given name, or a Chinese one."""
    return len(piece.split()) < 2 or surely_author(piece) or looks_chinese(piece)


def _where_book_starts(text: str, starts: Sequence[int]) -> int:
    """Where a title of words like names begins: the last of them, or where the first author has initials all of them.

    "Jane Roe, Narrow Looms: Weavers of" has one, "Roe, J. M., Salt Water, Fresh Law: Estuaries in" two.
    """
    pieces = [text[begin:end] for begin, end in pairwise(starts)]
    at = len(pieces) - 1
    while at > 1 and re.search(r"[A-Z]\.", pieces[0]) and not _is_name(pieces[at - 1].strip(" ,")):
        at -= 1
    return starts[at]


def _where_title_starts(text: str, starts: Sequence[int]) -> int:
    """Of what looks like names, where the last one joined by "and" to none that is surely a person begins.

    "Provisional Measures and Marine Pollution, 52 Ocean Law 301" is two names for none that is known.
    """
    at = starts[-1]
    for before in reversed(starts[:-1]):
        piece = text[before:at]
        if not re.search(r"[^,;]\s(?:and|&)\s+$", piece) or surely_author(piece):
            break
        at = before
    return at


def past_chinese_authors(text: str) -> int:
    """Where a leading list of Chinese (or Japanese) authors ends; 0 where there is none."""
    if row := _ROW.match(text):
        return row.end()
    at, surnames = 0, chinese().surnames
    while match := _ZH_AUTHOR.match(text, at) or (_LATIN_AMONG.match(text, at) if at else None):
        name = Lexicon.load().folded(match[0].strip())
        if (
            not name[0].isascii()
            and not (name[0] in surnames or name[:2] in surnames or "·" in name)
            and not _amid_names(text, at, surnames)
        ):
            break
        after = text[match.end() :]
        if others := re.match(r"\s*[，,]?\s*(?:等|et\s+al)\.?(?=[\s.．。，,：:（(])", after):
            return match.end() + others.end()
        if separator := _ZH_SEPARATOR.match(text, match.end()):
            at = separator.end()
            continue
        if name[0].isascii() and re.match(r"\s*[一-鿿]", after):
            return match.end()
        if re.match(r"\s*[.．:：。（(“《]", after):
            return match.end() + (len(dated[0]) if (dated := _ZH_DATED.match(after)) else 0)
        break
    return at


def _amid_names(text: str, at: int, surnames: Container[str]) -> bool:
    """Whether a piece whose surname is in no list stands in a row of names: behind one, and before another."""
    if at and _LAST_NAME.match(text, at):
        return True
    amid = _AMID_NAMES.match(text, at) if at else None
    return amid is not None and amid["next"][0] in surnames


#: *Novak T, ^Frost C: marks before a name, which tell a student or a first author
_MARKED = re.compile(rf"(?:(?<=^)|(?<=,\s)|(?<=;\s)|(?<=&\s)|(?<=and\s))[*^†‡#§+]+(?={_WORD},?\s[A-Z]{{1,3}}\b)")
#: † Jane Roe, Ada Brandt: a mark of the whole entry, with room behind it
_MARK_FIRST = re.compile(r"[*∗†‡§¶#^+]{1,3}\s+(?=[A-Z])")
#: ---. and ———: stand for the author of the work above
_REPEATED = re.compile(r"^(?:[-–—_―~]{2,}|[—―]|(?:Idem|Id)(?=[.,]))\s*[.,，:：]?\s*(?=[A-Z“\"‘《〈(,&]|and\s)")
#: (α-β) Ada Brandt, Jane Roe: that the authors stand in the order of the alphabet
_HOW_ORDERED = re.compile(r"^\s*[(\[](?:α[-–—]?β|alphabetical(?:\sorder)?)[)\]]\s*")
#: (*equal contribution), [† contributed equally]: what is said of authors, behind them or the title
_EQUALLY = re.compile(
    r"\s?[(\[][*∗†‡#^\d\s=:,]*(?:co-?first\s+authors?|(?:these\s+authors\s+)?(?:equal(?:ly)?\s+contribut\w+|contribut\w+\s+equally|equal)"
    r"|(?:贡献均?相同|同等贡献|共同贡献))[\s*∗†‡#]*[)\]](?=[\s.,:;]|$)",
    re.I,
)
#: What the dashes are read as.
_SOMEBODY = "Roe, J."


#: Lin, Yuanzhou.Ice at night[J]: the room behind the stops is left out
_CLOSE = re.compile(r"(?<=[a-z])\.(?=[A-Z][a-z])")
_GB = re.compile(r"\[[JCMDNR](?:/OL)?\]")


def with_names(text: str) -> str:
    """A reference with its authors as they are usually written: no marks before them, a name for the dash of ibidem."""
    text = _CLOSE.sub(". ", text) if _GB.search(text) else text
    text = _EQUALLY.sub("", text)
    text = _MARKED.sub("", _HOW_ORDERED.sub("", text))
    if (mark := _MARK_FIRST.match(text)) and past_authors(text[mark.end() :]):
        text = text[mark.end() :]
    again = _REPEATED.match(text)
    if again is None:
        return text
    rest = text[again.end() :].lstrip()
    return f"{_SOMEBODY}{rest}" if rest[:1] in {",", "&"} else f"{_SOMEBODY} {rest}"


def looks_like_authors(text: str) -> bool:
    """Whether what stands before a title is names alone."""
    spare = {
        "and",
        "with",
        "und",
        "och",
        "og",
        "y",
        "e",
        "et",
        "al",
        "by",
        "eds",
        "ed",
        "the",
        "others",
    } | english().particles
    words = re.findall(r"[^\W\d_][\w'’-]*", text)
    return all(word[0].isupper() or word.lower() in spare for word in words) and not any(
        word.lower() in english().institutions for word in words
    )
