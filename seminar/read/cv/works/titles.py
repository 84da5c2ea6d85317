"""The title of a work in its reference, whatever the style."""

from __future__ import annotations

import re

from seminar.read.cv.works.authors import (
    ROLE,
    STATE,
    looks_like_authors,
    past_authors,
    past_chinese_authors,
    surely_author,
    with_names,
)
from seminar.read.cv.works.authors_in_forms import with_usual_authors
from seminar.read.cv.works.chinese_titles import GB, chinese_title
from seminar.read.cv.works.journals_unparted import journal_parted, without_known_journal
from seminar.read.cv.works.owner_authors import AuthorRow
from seminar.read.cv.works.remarks import without_remarks
from seminar.read.cv.works.venues import VENUE
from seminar.read.cv.works.venues_dated import before_dated_venue
from seminar.read.cv.works.venues_last import without_last_venue
from seminar.read.cv.works.words_set_off import (
    is_first_of_title,
    is_phrase_of_title,
    title_with_marks_within,
    without_kind_behind,
)
from seminar.read.prose_words import english

_QUOTED = re.compile(
    # „Eis auf der Elbe“ and »Eis auf der Elbe« end as others begin
    r"(?:„|(?<!\w)»(?=[^“”»«]{4,300}«))([^“”„\"«»]{4,300}?)[,.]?[“”«]|‚([^‚‘’]{6,300}?)[,.]?‘|[“\"«„]([^“”\"«»]{4,300}?)[,.]?[”\"»]|(?:``)([^`']{8,300}?)[,.]?''|(?<!\w)[‘']((?:[^‘’']|(?<=\w)[’'](?=\w)){6,300}?)[,.]?[’'](?!\w)"
)
_YEARED = re.compile(
    r"^(?P<who>.{2,400}?)[\s,.]*[(（]((?:19|20)\d\d)[a-z]?(?:[,;]\s*[^()]{1,30})?[)）][\s.,:：]*(?P<rest>\S.*)$|^(?P<who2>(?:[^\s.]++\s*+(?:[A-Z]\.[\s-]*+){1,6}+,?\s*+(?:(?:and|&)\s++)?+){1,60}+)[\s,]*((?:19|20)\d\d)[a-z]?[.,:]\s+(?P<rest2>\S.*)$"
)
_ENDS = re.compile(
    r"(?<=[^\W\d_]{2})[.](?=\s|$)|(?<=[Vv]itamin\s[A-Z])[.](?=\s)|(?<=[Hh]epatitis\s[A-Z])[.](?=\s)|(?<=\d[a-z])[.](?=\s|$)|(?<=[\w.]\))[.](?=\s|$)|(?<=[\d”\"’])[.](?=\s+[*_]{0,2}[A-Z])|[?!](?=[\s*,.]|$)|[。]"
)
_AFTER_AUTHORS = re.compile(r"\s*(?:\(eds?\.\))?\s*(?:[.:]|,)\s*")
_HAN = re.compile(r"[一-鿿]")
_THESIS = re.compile(
    r"\s*[:,–-]\s*(?:unpublished\s+)?(?-i:(?:[A-Z][\w.&’'-]{0,20}|of|at)\s){0,5}(?:ph\.?d\.?|doctoral|master'?s|m\.?sc\.?)\s+(?:thesis|dissertation)$",
    re.I,
)
_JOINT = re.compile(
    r"\s*\((?:(?:joint(?:ly)?|(?:co-?)?(?:ed(?:ited)?|translated|authored|written)\.?)\s+)?(?:with|by)\s[^()]*\)(?=$|\.\s)"
)
_AFTER_QUESTION = re.compile(
    r"[\s*,.]+(?:[A-Z(]|[a-z]{1,2}[A-Z]|npj\s|under|in\s|to\s|arXiv|submitted|\d|(?:在[投审]|已?(?:录用|接收|投稿)|待刊|审稿))|,"
)
_COMMAS = re.compile(
    r"[,;]\s+|\s[-–—|]\s"
    r"|\s\((?=(?:19|20)\d\d|with\b|in\s|joint|submitted|to appear|under|accepted|arXiv|R&R|revise|conditionally)"
)
#: Arch. Math. (Basel) 112: two abbreviations or more.
_COMMA_BEFORE_VENUE = re.compile(
    # Ice in Havn, China. Harbour Science, 12: a land ends the title
    r",\s+(?!(?:China|Japan|Korea|India|Germany|France|Italy|Spain|Canada|Australia|Brazil|Mexico|Chile|Europe|Africa|USA)\.\s)(?=(?:npj\s|[A-Z]{2,6}\s)?(?:\d?[A-Z][A-Za-z]*\.\s+){1,6}(?:\d?[A-Z][A-Za-z]*\.|\([A-Z]|[A-Z]?\d)"
    r"|(?:(?:[A-Z][A-Za-z&]*\.?|of|and|in|on|for|the|&)\s+){0,7}[A-Z][A-Za-z&]*\.?,\s+\d{1,4}(?:[-–]{1,2}\d{1,4})?\s?[,(:]"
    r"|(?:[A-Z][A-Za-z]*\s+){1,3}[A-Z][A-Za-z]{0,9}\.\s+\(?\d"
    # Les ports d'hiver, Havn, Éditions Tern, 2016
    r"|[A-Z][\w'’-]+(?:[\s-][A-Z][\w'’-]+)?,\s+(?:[A-ZÉ][\w'’.&-]*\s){0,3}(?:Éditions?|Presses|Press|Verlag|Editorial|Edizioni|Ediciones|Editora|PU[A-Z]?)\b)"
)
#: (Woodbridge: Boydell Press, 2014), (Harrow 2014): where and when a book appeared, in brackets behind its title
_IMPRINT = re.compile(
    r"\s*[(（](?:\d{1,2}(?:st|nd|rd|th)\s+edn?\.?,\s+)?(?:[A-Z][^():]{1,60}:\s?[^():]{2,80},?\s(?:(?:19|20)\d\d|forthcoming|in\s+press)"
    r"|[A-Z][^():]{0,60}\b(?:Press|UP|Verlag|Publish\w+|Books|Editions|Éditions)(?:,[^():]{0,40}|\s(?:19|20)\d\d)?[)）]"
    r"|[A-Z][\w.&'’ -]{1,60},?\s(?:(?:(?:19|20)\d\d|forthcoming|in\s+press)(?:;[^()]{3,80})?[)）]"
    r"(?=[\s.,;]*(?:$|\(|pp?\.|\d+\s?pp)))|under\s+contract)"
)
#: What is said of a book behind its title: ed. with Peter Holloway, 2nd edn, 2 vols
_OF_A_BOOK = re.compile(
    r"(?:(?:(?:co-?)?(?:ed(?:s|ited)?|trans(?:l|lated)?|authored|written)\.?\s+(?:(?:and|&)\s+)?){0,2}(?:with|by)\s+"
    r"(?:[A-Z]|(?:an?\s+)?(?:introduction|notes|commentary|preface|foreword))"
    r"|(?:\d{1,2}(?:st|nd|rd|th)|rev(?:ised)?\.?|second|third)\s+(?:rev(?:ised)?\.?\s+)?ed(?:n|ition|\.)|\d{1,2}\s+vols?\b)"
)
#: Ice on quays, T. Moor, J. R. Roe, Ports and Tides, 128: two with initials in a row, and more behind them
_INITIALLED_ROW = re.compile(
    r"(?:[A-Z]\.[\s-]?){1,3}(?:[a-z]{2,4}\s){0,2}[A-Z][\w'’-]+(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:[A-Z]\.[\s-]?){1,3}(?:[a-z]{2,4}\s){0,2}[A-Z][\w'’-]+"
)
_ROW_BEHIND = re.compile(rf"[a-zA-Z]{{2}},\s{_INITIALLED_ROW.pattern}")
#: Those a title was written with, behind a comma: "River Ice in Spring, with Ada Brandt and C. Frost".
_WITH = re.compile(r",\s+\(?(?:joint(?:ly)?\s+(?:work\s+)?)?with\s+(?=[A-Z])")
#: Behind a title of two words, which may be taken for a name: Paper Boats. New Havn: Tern Press
_PRESS_NEXT = re.compile(
    r"[\s.]*[A-Z][\w'’-]+(?:[\s,]+[A-Z][\w'’-]+){0,2}: [A-Z][^,:.()]{1,40},\s(?:(?:19|20)\d\d|forthcoming)"
)
#: Do Ports Clear? Evidence from Salt Tolls
_USUAL_SUBTITLE = re.compile(
    r"(?:[A-Z][\w-]+\s(?:and\s)?){0,2}(?:Evidence|Lessons|Insights|Findings|Facts)\s(?:from|on|for|of|about|in)\s[A-Za-z]"
    r"|An?\s(?:[\w-]+\s){0,4}(?:study|analysis|approach|survey|investigation|comparison|experiment|perspective)\s[a-z]"
)
#: Salt in Schools. A Case Study on Sharing; Do ports clear. Evidence from Tolls: no journal is called so
_SUBTITLE_BEHIND_STOP = re.compile(
    r"\s(?:(?:[A-Z][\w-]+\s(?:and\s)?){0,2}(?:Evidence|Lessons)\s[Ff]rom\s[A-Za-z]"
    r"|An?\s(?:[\w-]+\s){0,4}(?:[Ss]tudy|[Aa]nalysis|[Aa]pproach|[Ss]urvey|[Ii]nvestigation|[Cc]omparison|[Ee]xperiment|[Pp]erspective)\s(?:of|on|in|to|for|from|with|using)\s)"
)
#: Salt Taxes and Smuggling (with Karl Moor): those behind the title tell that none stand before it
_WITH_BEHIND = re.compile(r"\((?:joint(?:ly)?\s+)?with\s+[A-Z]")
#: Local Remedies in Treaties, 21 J. Int'l Econ. L. 411: a subtitle, and the volume and journal of lawyers
_BEFORE_VOLUME = re.compile(r"([A-Z][^,.?!\d]{8,120}),\s+\d{1,4}\s+[A-Z][\w.’']*\s[^,;]{0,60}\d")
#: Meadows. A Primer (2nd ed., Tern 2018): the title goes on behind its stop, up to the imprint
_STOP_BEFORE_IMPRINT = re.compile(r"[.?!]\s+(?:[^\W\d_][\w'’-]*\s+){1,7}[^\W\d_][\w'’-]*$")
#: What a journal has behind its name, and a subtitle with a number has not: 2018; 12(3)
_DATED_WITHIN = re.compile(r"\b(?:19|20)\d\d\b|\d\s?[(:;]")
_SMALL = re.compile(r"\b[a-z]{2,}\b")
#: Words in small letters that make a sentence of what follows a question.
_SENTENCE = 3
#: J. Am. Ex. Soc. 2015: an entry without a title goes on like this behind its authors
_UNTITLED = re.compile(r"[\s.,*†]*(?:\d?[A-Z][A-Za-z]{0,9}\.\s*){2,6}(?:19|20)?\d\d")
_EDITORS = re.compile(r"^\s*,?\s*(?:[(（](?:eds?\.?|editors?|translators?|trans\.)[)）]|eds?\.(?=[\s,]))[\s.]*", re.I)
_DATED = re.compile(
    rf"^[\s,.]*(?:[(（\[](?:(?:19|20)\d\d[a-z]?|{STATE})[)）\]]|(?:(?:19|20)\d\d[a-z]?|{STATE})(?=\s*[:.,]))", re.I
)
_ASIDES = re.compile(rf"[\[(（]?\b{STATE}[\])）]?|[(（]eds?\.?[)）]|{ROLE}", re.I)
#: (with Ada Brandt) before the title
WITH_FIRST = re.compile(
    r"^\s*[(（](?:与|和|同)[^()（）\[\]]{2,40}[)）]\s*[.,:：，]?\s*|^\s*With\s+[A-Z][^.:“\"«‘]{3,80}[.,:]\s+(?=[“\"«‘])|^\s*[(（\[](?:as\s+)?(?:co-?)?(?:eds?|edited|editors?|trans(?:lated)?)\.?[)）\]]\s*[.,:：]?\s*"
    r"|^\s*[(（\[](?:(?:co-?)?(?:eds?|edited|editors?|trans(?:lated)?)\.?,?\s+)?(?:joint(?:ly)?\s+)?(?:work\s+)?(?:with|mit|avec|by|与|和)\s[^()（）\[\]]{2,200}[)）\]]\s*[.,:：]?\s*",
    re.I,
)

#: Ice on quays. Salt lingers in spring, 2031, Harbour Review, 12: a year between the title and where it appeared
_YEAR_THEN_VENUE = re.compile(r"(?P<title>[^“”\"]{10,300}?),\s(?:19|20)\d\d,\s[A-Z][^,]{3,80},\s\d")
#: (2031), 2031. PDF: nothing but the year, which leaves it to a comma to part title and journal
_ONLY_DATED = re.compile(r"[(\[]?(?:19|20)\d\d[)\]]?[\s.,]*(?:\[?(?:PDF|link|code|arXiv)\]?\W*)?$", re.I)
_FEW_WORDS = 3
#: Roe, J. (2031+). Salt roads: to appear in that year or later
_PLUS = re.compile(r"(?<=[(（](?:19|20)\d\d)\+(?=[)）])")
#: Letters of what stands before the slashes of a reference, at least
_SHORTEST = 6
_BAR = re.compile(r"\s[|｜]\s|｜")
_SOME_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TWO = 2
#: Salt roads in winter, submitted. arXiv:3101.00001: the state of a work that its link follows
_STATED_LAST = re.compile(rf",\s{STATE}$", re.I)
#: Salt roads in winter, *Harbour Letters*, 12: the journal in the slanted letters of Markdown
_SLANTED_VENUE = re.compile(r"(?<=[^\s,.])(?=[,.]\s+[*_][A-Z][^*_]{3,100}[*_]\s{0,2}(?:[,.;(]|\d|$))")
_INITIAL = re.compile(r"(?<![^\W\d_])[A-Z]{1,2}(?:\.|(?![^\W\d_]))")
#: "Salt" in Havn: How: marks round the first words alone
_QUOTE_GOES_ON = re.compile(r"\s(?:(?:and|of|or|versus|vs\.?)\s|in\s[A-Z][\w’'-]*:\s)")
_YEAR_AT_HEAD = re.compile(r"[(（\[]?(?:19|20)\d\d[a-z]?[)）\]]?[.,:]?\s+(?=[^\W\d_])")
#: Lin,Salt; quays,2031; Lin, Y.Counting salt: the room behind the comma, or the last initial, is left out
_CLOSE_COMMA = re.compile(
    r"(?<=[a-z]{2}),(?=[A-Z][a-z])|(?<=[A-Za-z]),(?=(?:19|20)\d\d(?!\d))|(?<=[A-Za-z]{2}),(?=[A-Z]{3})"
)
#: Harbour Letters Under review (2031): the comma before the state of a work is left out
_CLOSE_STATE = re.compile(r"(?<=[a-z])\s(?=(?:Under\s[Rr]eview|In\s[Pp]ress|In\s[Pp]reparation)\b)")
_CLOSE_INITIAL = re.compile(r"(?<=,\s[A-Z]\.)(?=[A-Z][a-z]{3,20}\s[a-z])")


def names_a_work(text: str) -> bool:
    """Whether a line has a title with the imprint of a book, or with whom it was written.

    Salt and Silence, 2 vols (Lakemont: Harrow, 2011); Strings Attached (edited with Carl Frost).
    """
    told = _IMPRINT.search(text, 8) or _JOINT.search(text, 8)
    return told is not None and len(text[: told.start()].split()) > 1


def until_venue(text: str) -> str:
    """The title at the head of a text: up to the stop that ends it, or the comma before where it appeared."""
    text = re.sub(r"^(?:[.,:;†# ]++|\*++(?:\s++|[.,:]))++", "", text.strip())
    if gb := GB.search(text):
        return text[: gb.start()].strip(" .,，。")
    if (dated := _YEAR_THEN_VENUE.match(text)) and _is_of_sentences(dated["title"]):
        return dated["title"].strip(" ,")
    if (marked := re.match(r"([*_]{1,2})(.{8,300}?)\1", text)) is not None:
        return marked[2].strip(" .,")
    if slanted := _SLANTED_VENUE.search(text, 8):
        text = text[: slanted.end()]
    end = _sentence_end(text)
    title = _JOINT.sub("", text[:end].strip())
    stated = _STATED_LAST.search(title) is not None
    imprint = _IMPRINT.search(text, 8)
    if imprint is not None and (imprint.start() <= end or _goes_on_to(text[end : imprint.start()])):
        return _until_comma(text[: imprint.start()].strip(), text).strip(" ,;:")
    comma = _COMMA_BEFORE_VENUE.search(text, 8)
    if comma is not None and comma.start() < end:
        title = _until_comma(text[: comma.start()], text)
    elif stated or end >= len(text) or not VENUE.match(behind := text[end + 1 :].lstrip()) or _ONLY_DATED.match(behind):
        title = _until_comma(title, text)
    title = before_dated_venue(title, text, end)
    title = _JOINT.sub("", _without_co_authors(without_kind_behind(title, text).strip(" ,;")))
    return without_known_journal(_THESIS.sub("", re.sub(r"\s*[*†]+$", "", title))).strip(" ,;:")


def _is_of_sentences(title: str) -> bool:
    """Whether what stands behind the last stop of a text is a sentence as well, and no journal."""
    *_, last = re.split(r"\.\s+", title)
    return last != title and not VENUE.match(last) and sum(len(word) > 3 for word in _SMALL.findall(last)) > 1


def _goes_on_to(rest: str) -> bool:
    """Whether what stands between a stop and the imprint is the rest of the title, and no journal."""
    return _STOP_BEFORE_IMPRINT.match(rest) is not None and not VENUE.match(rest[1:])


def _without_co_authors(title: str) -> str:
    for match in _WITH.finditer(title, 8):
        rest = title[match.end() :]
        at = past_authors(rest)
        if surely_author(rest[:at]) and (rest[:at].rstrip()[-1:] in ",;" or not rest[at : at + 1].strip(" ,.;)")):
            return title[: match.start()]
    return title


def _sentence_end(text: str) -> int:
    """Where the first sentence ends: not at an abbreviation, nor at a question that a subtitle follows."""
    for match in _ENDS.finditer(text):
        if match[0] in "?!":
            if (match.end() >= len(text) or _AFTER_QUESTION.match(text[match.end() :])) and not _subtitle_follows(
                text, match.end()
            ):
                return match.end()
            continue
        word = re.search(r"(\w+)$", text[max(0, match.start() - 40) : match.start()])
        if word and word[1].lower() in english().abbreviations:
            continue
        if _SUBTITLE_BEHIND_STOP.match(text, match.end()):
            continue
        return match.start()
    return len(text)


def _subtitle_follows(text: str, at: int) -> bool:
    """ "Is the Iridium Necessary? Organic Dyes in Amine Oxidation. Chem. Commun. 2018": a sentence without figures."""
    rest = text[at:].lstrip()
    if _USUAL_SUBTITLE.match(rest):
        return True
    if (law := _BEFORE_VOLUME.match(rest)) and _is_subtitle(law[1]) and not VENUE.match(rest):
        return True
    before, comma, behind = rest.partition(", ")
    if comma and VENUE.match(behind) and _is_told_small(before):
        return True
    stop = next((m for m in _ENDS.finditer(rest) if m[0] not in "?!" or m.end() > 20), None)
    sentence = rest if stop is None else rest[: stop.start()]
    if VENUE.match(sentence) or not rest[:1].isupper() or not _is_subtitle(sentence):
        return False
    if re.search(r"[\d,]", sentence) and (_DATED_WITHIN.search(sentence) or len(_SMALL.findall(sentence)) < _SENTENCE):
        return False
    if stop is None:
        return True
    after = rest[stop.end() :].lstrip()
    word = re.search(r"(\w+)$", sentence)
    if word and word[1].lower() in english().abbreviations:
        return False
    return after[:1].isupper() or after.startswith(("(", "[", "arXiv", "bioRxiv", "medRxiv"))


def _is_told_small(piece: str) -> bool:
    """Whether a piece before a journal is a subtitle, with a word in small letters that no journal has."""
    small = [word for word in _SMALL.findall(piece) if len(word) > _FEW_WORDS and word not in english().title_words]
    return bool(small) and _is_subtitle(piece) and piece[:1].isupper() and not VENUE.match(piece) and "." not in piece


def _is_subtitle(sentence: str) -> bool:
    """Three words, or two of which the first is an article: A Survey."""
    words = sentence.split()
    return len(words) > 2 or (len(words) == 2 and words[0] in {"A", "An", "The"})


def _until_comma(title: str, text: str) -> str:
    for comma in _COMMAS.finditer(title):
        if title.count("(", 0, comma.start()) > title.count(")", 0, comma.start()):
            continue
        if comma.start() >= 8 and (
            VENUE.match(text[comma.end() :]) or _OF_A_BOOK.match(title, comma.end()) or comma[0].endswith("(")
        ):
            return title[: comma.start()]
    return title


def _with_usual_commas(text: str) -> str:
    """A reference in Latin letters with a comma and a blank where it has ，, no blank, or a dot between authors."""
    if len(_HAN.findall(text[:80])) > _FEW_WORDS:
        return text
    text = _CLOSE_STATE.sub(", ", _CLOSE_INITIAL.sub(" ", _CLOSE_COMMA.sub(", ", re.sub(r"，\s?", ", ", text))))
    dot = text[:80].find(" · ")
    if dot > 0 and past_authors(apart := text.replace(" · ", ", ")) > dot + 3:
        return apart
    return text


def _is_whole(text: str, quoted: re.Match[str]) -> bool:
    """Whether what stands in quotation marks is a title, and no phrase or first part of one."""
    end = quoted.end()
    if text[end - 2] in ",.?!":
        return True
    if _QUOTE_GOES_ON.match(text, end) or is_first_of_title(text, end):
        return False
    return not is_phrase_of_title(text, past_authors(text), quoted.start(), end)


def title_of(text: str, row: AuthorRow | None = None, *, authored: bool = True) -> str | None:
    """The title in one entry of a list of publications; ``None`` where the entry states none.

    ``row`` is how the list writes its authors, where that is known; ``authored`` whether it names any.
    """
    text = _before_bars(_before_slashes(without_remarks(" ".join(text.split()))))
    text = _PLUS.sub("", with_names(journal_parted(_with_usual_commas(with_usual_authors(text)))))
    coauthored = WITH_FIRST.match(text) is not None
    text = without_remarks(WITH_FIRST.sub("", text))
    if when := _YEAR_AT_HEAD.match(text):  # [1] 2031. Roe, J. Salt Roads
        rest = text[when.end() :]
        begun = past_authors(rest) or past_chinese_authors(rest) or (row and row.past(rest)) or rest[:1] in "“《"
        text = rest if begun else text
    han = len(_HAN.findall(text[:80]))
    if han > 8 or (han and _HAN.match(text.lstrip('《“"'))):
        return chinese_title(text)
    if nested := title_with_marks_within(text):
        return nested
    if match := _QUOTED.search(text[:1_000]):
        quoted = next(group for group in match.groups() if group)
        if not _is_whole(text, match):
            pass
        elif match.start() < 3 or looks_like_authors(_ASIDES.sub(" ", text[: match.start()])):
            return quoted.strip(" ,.") if quoted[-1] != "?" else quoted
    if match := _YEARED.match(text[:1_500]):
        who = match["who"] or match["who2"] or ""
        rest = match["rest"] or match["rest2"]
        # a page before the year tells that the title stands before both: 12 Harbour Law Review 9 (2015)
        if looks_like_authors(who) and not re.search(r"\s\d+$", who) and re.search(r"[^\W\d_]{2}", rest):
            comma = match.string[: match.start("rest") if match["rest"] else match.start("rest2")].rstrip()[-1:] == ","
            return without_last_venue(until_venue(rest), rest, by_commas=comma) or None
    own = (row.past(text) or row.past_one(text)) if row else 0
    at = max(own, past_authors(text))
    if at and not authored and not _INITIAL.search(text[:at]):
        at = 0
    if at and (not text[at:].strip(" .,*†#") or _UNTITLED.match(text[at:])):
        return None
    alone = (
        coauthored or _PRESS_NEXT.match(text[at:]) or _WITH_BEHIND.search(text) or _ROW_BEHIND.search(text[:600], at)
    )
    if at and not own and not surely_author(text[:at]) and alone:
        at = 0
    rest = text[at:]
    rest = _DATED.sub("", _EDITORS.sub("", rest))
    by_commas = text[:at].rstrip()[-1:] == ","
    if at and (match := _AFTER_AUTHORS.match(rest)):
        by_commas = by_commas or match[0].strip() == ","
        rest = rest[match.end() :]
    title = without_last_venue(until_venue(rest), rest, by_commas=by_commas)
    if not at:
        title = _before_authors(title)
    return title or None


def _before_slashes(text: str) -> str:
    """A reference up to the slashes before its journal: Roe J. Salt Roads // Harbour Letters; 盐路 // 云溪学报."""
    before, _, _ = text.partition(" // ")
    return before if len(before) > _SHORTEST else text


def _before_bars(text: str) -> str:
    """A reference up to its first bar, where two bars part title, journal and year: 盐路 | 云溪学报 | 2031."""
    pieces = _BAR.split(text)
    told = len(pieces) > _TWO and any(_SOME_YEAR.search(piece) for piece in pieces[1:])
    return pieces[0] if told and len(pieces[0]) > _SHORTEST and not past_authors(pieces[0]) else text


def _before_authors(title: str) -> str:
    """A title that comes first and is followed by its authors: "Graph Pruning: A Survey, Wei Zhang, Na Li"."""
    for comma in re.finditer(r",\s+(?:by\s+)?", title):
        rest = title[comma.end() :]
        if comma.start() >= 8 and _INITIALLED_ROW.match(rest):
            return title[: comma.start()]
        end = past_authors(rest)
        if comma.start() >= 8 and end and not rest[end:].strip(" .,*") and (surely_author(rest) or "," in rest[:end]):
            return title[: comma.start()]
    return title
