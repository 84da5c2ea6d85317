"""Whose curriculum vitae it is: name in both languages, post, institution, and how to reach the person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from seminar.bilingual import Bilingual, Lang
from seminar.language import side_of
from seminar.read.cv.periods import period
from seminar.read.cv.sections import Section, cv_words, plain
from seminar.read.document import Line
from seminar.read.prose.words import chinese, english

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\)|\s+at\s+(?=[\w-]+\s?(?:\.|\[dot\]|\(dot\))))\s?[\w-]{1,63}(?:\s?(?:\.|\[dot\]|\(dot\))\s?[\w-]{1,63}){1,6}",
    re.I,
)
_URL = re.compile(r"https?://[^\s|，；;)）>\]]+|www\.[^\s|，；;)）>\]]+", re.I)
_DOMAIN = re.compile(
    r"(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|net|io|me|edu|cn|ac\.uk|uk|de|fr|jp|ai|info|page|site|dev|hk|tw|sg|ch|ca|au|nl|se)(?:\.cn|\.au|\.hk|\.tw|\.sg)?(?:/[^\s|，；;)]*)?(?![\w@])",
    re.I,
)
_NOT_HOME = re.compile(
    r"github\.com|linkedin\.com|scholar\.google|orcid\.org|twitter\.com|x\.com/|researchgate|arxiv\.org|doi\.org|dblp|gmail\.com|semanticscholar|mathscinet",
    re.I,
)
_PHONE = re.compile(
    r"(?<![\w.@/-])(?:(?:\+|00)\s?\d{1,3}[\s.-]?|\(\+?\d{1,4}\)\s?)?(?:\(\d{1,5}\)[\s.-]?)?\d{1,5}(?:[\s.-]?\d{2,5}){1,4}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w@/])"
)
_WORD = r"[A-ZÀ-ÞŠŽČĆĐ][^\W\d_]*(?:['’-][^\W\d_]+)*"
_NAME_EN = re.compile(
    rf"(?:{_WORD}|[A-Z]\.)(?:\s+(?:{_WORD}|[A-Z]\.|van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ten|ter)){{1,4}}$"
)
_HAN = "一-鿿㐀-䶿"
_NAME_ZH = re.compile(rf"[{_HAN}](?:\s?[{_HAN}]){{1,3}}|[{_HAN}]{{1,6}}(?:[·•・][{_HAN}]{{1,8}}){{1,3}}")
_CREDENTIAL = re.compile(r",?\s*(?:Ph\.?\s?D\.?|M\.?D\.?|M\.?Sc\.?|D\.?Phil\.?|Dr\.?|Esq\.?|MBA|CPA)\s*$", re.I)
_RANK_EN = re.compile(
    r"\b(?:(?:distinguished|chair|endowed|full|associate|assistant|adjunct|visiting|honorary|emeritus|research|clinical|senior|junior|principal|chief|tenured|tenure-track|postdoctoral|doctoral|graduate)\s+)*"
    r"(?:professor(?:\s+emeritus)?|lecturer|reader|researcher|research\s+(?:fellow|scientist|associate|assistant|professor)|fellow|scientist|postdoc|postdoctoral\s+(?:researcher|fellow|scholar|associate)|instructor|ph\.?d\.?\s+(?:student|candidate)|(?:doctoral|graduate|master'?s?|undergraduate)\s+(?:student|candidate)|director|engineer|dean)\b",
    re.I,
)
_I_AM = re.compile(
    r"\b(?:I\s+am|I'm|(?:[A-Z][\w.'-]+\s+){1,4}is|(?:he|she|they)\s+(?:is|are))\s+(?:currently\s+|now\s+|presently\s+)?(?:an?|the)?\s*(?P<what>[^.;]{3,300})",
    re.I,
)
_AT = re.compile(
    r"\s+(?:(?:at|in|with)\s+(?:the\s+)?(?=[A-Z])|of\s+the\s+(?=[A-Z])|of\s+(?=[A-Z]\w+\s+(?:University|College|Institute)))"
)
_DEPARTMENT = re.compile(
    r"\b(?:department|dept\.?|school|faculty|division|college\s+of|laboratory|lab|center|centre|institute|group|graduate\s+school)\b",
    re.I,
)
_UNIVERSITY = re.compile(
    r"\buniversit|\binstitute\s+of\s+technology|\bcollege$|\bacadem[iy]|polytechni|\b(?:MIT|ETH|EPFL|CNRS|UCLA|Caltech|inc|corporation|company)\b|research$|\bresearch\s+(?:institute|lab)",
    re.I,
)
_ZH_TOP = re.compile(
    rf"[{_HAN}]{{2,14}}?(?:大学|科学院|研究院|研究所|公司|医院|理工学院|师范学院)(?:（[{_HAN}]{{1,8}}）|\([{_HAN}]{{1,8}}\))?|[{_HAN}]{{2,12}}学院"
)
_ZH_PART = re.compile(rf"\s*([{_HAN}]{{2,16}}?(?:学院|研究院|研究所|学系|系|实验室|研究中心|中心|部|所))")
_ZH_RANK = re.compile(
    r"(?:长聘|准聘|特聘|讲席|讲座|客座|兼职|终身|助理|副|杰出)?(?:教授|研究员)|(?:高级)?工程师|讲师|博士后(?:研究员)?|博士(?:研究)?生|硕士(?:研究)?生|院士|助教|首席科学家|副院长|院长|所长|系主任|本科生"
)


#: 姓 名：
_SPACED = re.compile(rf"(?<=[{_HAN}])\s+(?=[{_HAN}]\s*[:：])")


@dataclass(slots=True)
class Found:
    """What is known of the person so far, each value with the lines it came from."""

    values: dict[str, dict[Lang, str]] = field(default_factory=dict)
    plain: dict[str, str] = field(default_factory=dict)
    lines: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def pair(self, name: str, text: str | None, lang: Lang, *numbers: int) -> None:
        if text and lang not in self.values.setdefault(name, {}):
            self.values[name][lang] = text
            self.lines[f"{name}.{lang}"] = numbers

    def text(self, name: str, text: str | None, *numbers: int) -> None:
        if text and name not in self.plain:
            self.plain[name] = text
            self.lines[name] = numbers

    def has(self, name: str) -> bool:
        return bool(self.values.get(name))

    def bilingual(self, name: str) -> Bilingual:
        sides = self.values.get(name, {})
        return Bilingual(sides.get(Lang.ZH), sides.get(Lang.EN))


def _labelled(lines: Sequence[Line]) -> Iterator[tuple[str, str, int]]:
    """The fields a head states with labels: kind, value, line. Several may stand on one line."""
    labels = cv_words().labels
    for line in lines:
        if line.label is not None:
            if kind := labels.get(plain(line.label)):
                yield kind, line.text.strip(), line.number
            continue
        text = _SPACED.sub("", line.text.strip())
        for part in re.split(r"\s{2,}|\t|\s[|｜•]\s|[;；]\s*", text):
            label, colon, value = part.replace("：", ":").partition(":")
            if colon and value.strip() and (kind := labels.get(plain(label))):
                yield kind, value.strip(), line.number


def _capitals(name: str) -> str:
    return (
        " ".join(
            word.capitalize() if word.isupper() and len(word) > 1 and "." not in word else word for word in name.split()
        )
        if name.isupper()
        else name
    )


def _ordered(name: str, whole: str) -> str:
    """Given name first, as the rest of the document (a list of publications) shows it."""
    words = name.split()
    if not 2 <= len(words) <= 3:
        return _capitals(name)
    rest = whole.replace(name, " ", 1)
    shouted = [word for word in words if word.isupper() and len(word.strip(".")) > 1]
    if len(shouted) == 1 and words[0] is shouted[0]:
        words = [*words[1:], words[0].capitalize()]
    elif len(shouted) == 1:
        words = [word.capitalize() if word is shouted[0] else word for word in words]
    elif _evidence(words[1:], words[0], rest) > _evidence(words[:-1], words[-1], rest):
        words = [*words[1:], words[0]]
    return _capitals(" ".join(words))


def _evidence(given: Sequence[str], family: str, whole: str) -> int:
    """How often the document writes a name with these given names and this family name."""
    if len(family.strip(".")) < 2:
        return 0
    names = r"\s+".join(re.escape(word.capitalize()) for word in given)
    initials = r"\s?".join(rf"{re.escape(word[0].upper())}\.?" for word in given)
    last = re.escape(family.capitalize())
    initial = re.escape(given[0][0].upper())
    forms = (
        rf"\b{names}\s+{last}\b",
        rf"\b{initials}\s?{last}\b",
        rf"\b{last},\s*{initial}",
        rf"\b{last}\s+{initial}\b\.?(?!\w)",
    )
    return sum(len(re.findall(form, whole)) for form in forms)


def _name_line(text: str) -> tuple[str | None, str | None]:
    """The names in a line that is nothing else: Chinese, English."""
    bare = re.sub(
        r"(?i)\b(?:curriculum\s+vitae|c\.?v\.?|r[eé]sum[eé])\b(?:\s+of)?|个人简历|简历$|履历$|的(?=简历)", " ", text
    )
    bare = re.sub(r"^[\s#*_]+|[\s*_]+$", "", bare).strip(" -–—|:：,，")
    bare = re.sub(r"^(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.?\s+", "", _CREDENTIAL.sub("", bare))
    zh = en = None
    rest = bare
    if match := _NAME_ZH.search(bare):
        joined = re.sub(r"\s", "", match[0])
        known = chinese().surnames
        if (joined[0] in known or joined[:2] in known or "·" in joined) and len(joined) <= 4 + 9 * ("·" in joined):
            zh, rest = joined, bare[: match.start()] + " " + bare[match.end() :]
            rest = _ZH_RANK.sub("", rest)
        elif joined:
            return None, None
    rest = rest.strip(" ()（）,，/|-–—·")
    if rest:
        rest = re.split(r"\s*[,，|]\s*", rest)[0]
        words = [word.strip(".").lower() for word in rest.split()]
        spare = (
            english().institutions
            | english().ranks
            | english().events
            | (english().not_names - english().also_surnames)
        )
        if (
            len(rest) < 50
            and _NAME_EN.match(rest)
            and not any(len(word) > 1 and word in spare and word not in english().given for word in words)
        ):
            en = rest
        elif zh is not None and re.search(rf"[{_HAN}]", rest):
            return (zh, None) if len(rest) <= 12 else (None, None)
        elif zh is None:
            return None, None
    return zh, en


def _reach(found: Found, lines: Sequence[Line]) -> None:
    for line in lines:
        text = line.text
        if match := _EMAIL.search(text):
            address = re.sub(r"\s?(?:\[at\]|\(at\)|\s+at\s+)\s?", "@", match[0], flags=re.I)
            address = re.sub(r"\s?(?:\[dot\]|\(dot\))\s?", ".", address, flags=re.I)
            found.text("email", re.sub(r"\s", "", address).strip("."), line.number)
        spare = _EMAIL.sub(" ", text)
        for match in (*_URL.finditer(spare), *_DOMAIN.finditer(_URL.sub(" ", spare))):
            if not _NOT_HOME.search(match[0]):
                found.text("homepage", match[0].rstrip(".,;"), line.number)
        spare = _URL.sub(" ", spare)
        for match in _PHONE.finditer(spare):
            digits = re.sub(r"\D", "", match[0])
            before = spare[max(0, match.start() - 14) : match.start()].lower()
            if re.search(r"fax|传真|邮编|post|zip|qq|微信|room", before) or (period(match[0]) and len(digits) < 9):
                continue
            sure = re.search(r"tel|phone|mobile|cell|电话|手机|☎|✆|\bt:|\bm:", before) or match[0].lstrip().startswith(
                ("+", "(", "00")
            )
            if 7 <= len(digits) <= 15 and (sure or re.fullmatch(r"1[3-9]\d{9}", digits)):
                found.text("phone", match[0].strip(" .-"), line.number)


def _post_en(found: Found, text: str, *numbers: int) -> None:
    """A post and where it is held: "Associate Professor, Department of X, University of Y"."""
    text = re.split(
        r",?\s+(?:where|working|advised|supervised|under\s+the|and\s+(?:I|he|she)\b|whose|who|since|from\s+\d)", text
    )[0]
    text = re.sub(r"\((?:[^()]*)\)", " ", _DOMAIN.sub(" ; ", _URL.sub(" ; ", _EMAIL.sub(" ; ", text))))
    if (when := period(text)) is not None:
        text = text[: when.span[0]] + " " + text[when.span[1] :]
    pieces = [
        piece.strip(" .:*–—-")
        for part in _AT.split(text)
        for piece in re.split(r",|;|\||·|•|\t|\s{2,}|\s[–—-]\s", part)
    ]
    for piece in filter(None, pieces):
        rank = _RANK_EN.search(piece)
        if rank and not found.has("position") and len(piece.split()) <= 8:
            found.pair("position", piece if len(piece.split()) <= 5 else rank[0], Lang.EN, *numbers)
        elif _UNIVERSITY.search(piece) and piece[0].isupper():
            found.pair("affiliation", piece, Lang.EN, *numbers)
        elif _DEPARTMENT.search(piece) and piece[0].isupper() and len(piece.split()) <= 10:
            found.pair("department", piece, Lang.EN, *numbers)


def _post_zh(found: Found, text: str, *numbers: int) -> None:
    rank = _ZH_RANK.search(text)
    top = _ZH_TOP.search(text)
    if top:
        found.pair("affiliation", re.sub(r"^(?:现任|现为|任职于|就职于|任|在|于|为)", "", top[0]), Lang.ZH, *numbers)
        if part := _ZH_PART.match(text, top.end()):
            found.pair("department", part[1], Lang.ZH, *numbers)
    if rank:
        found.pair("position", rank[0], Lang.ZH, *numbers)


def _post(found: Found, text: str, *numbers: int) -> None:
    if re.search(rf"[{_HAN}]", text):
        _post_zh(found, text, *numbers)
    else:
        _post_en(found, text, *numbers)


def _ongoing(section: Section) -> Iterator[Line]:
    """The entries of an employment section that go on, else the first one."""
    filled = [line for line in section.lines if line.text.strip()]
    for at, line in enumerate(filled):
        when = period(line.text)
        if when is not None and when.ongoing:
            around = [line]
            near = (at - 1, at + 1, at - 2, at + 2)
            around += [filled[n] for n in near if 0 <= n < len(filled) and period(filled[n].text) is None]
            yield from around
            return


def person_of(parts: Sequence[Section], whole: str) -> Found:
    """What the sections say of the person; ``whole`` is the document's text."""
    found = Found()
    top = [line for part in parts if part.kind in {"head", "contact"} for line in part.lines if line.text.strip()]
    for kind, value, number in _labelled(top):
        match kind:
            case "name":
                zh, en = _name_line(value)
                found.pair("name", zh, Lang.ZH, number)
                found.pair("name", _ordered(en, whole) if en else None, Lang.EN, number)
            case "unit":
                _post(found, value, number)
            case "position":
                lang = Lang.ZH if re.search(rf"[{_HAN}]", value) else Lang.EN
                found.pair("position", re.split(r"\s{2,}|[，,;；]", value)[0].strip(), lang, number)
            case "email" | "phone" | "homepage":
                if kind != "phone" and not re.search(r"[.@]", value):
                    continue
                address = _EMAIL.search(value) if kind == "email" else None
                found.text(kind, re.sub(r"\s", "", address[0]) if address else value.split("  ")[0].strip(), number)
    for line in top[:8]:
        if line.label is not None or plain(line.text) in cv_words().not_headings:
            continue
        zh, en = _name_line(line.text)
        if zh is None and en is None:
            continue
        found.pair("name", zh, Lang.ZH, line.number)
        found.pair("name", _ordered(en, whole) if en else None, Lang.EN, line.number)
        _post_zh(found, line.text, line.number)
        if found.has("name"):
            break
    _reach(found, top)
    abouts = [part for part in parts if part.kind == "about"]
    if not found.values.get("position"):
        for part in abouts:
            for line in part.lines:
                if match := _I_AM.search(line.text):
                    _post_en(found, match["what"], line.number)
                elif re.search(rf"[{_HAN}]", line.text):
                    _post_zh(found, re.split(r"[。；]", line.text)[0], line.number)
    named = set(found.lines.get("name.zh", ()) + found.lines.get("name.en", ()))
    for line in top:
        if (
            line.label is None
            and not (line.number in named and _name_line(line.text)[1])
            and not re.search(r"[:：]", line.text[:30])
        ):
            _post(found, line.text, line.number)
    if not found.has("affiliation") or not found.has("position"):
        for part in parts:
            if part.kind == "employment":
                for line in _ongoing(part):
                    _post(found, line.text, line.number)
    if not found.has("name"):
        for part in abouts:
            for line in part.lines:
                match = re.match(rf"\s*([{_HAN}]{{2,4}})(?:（([A-Z][^（）]{{3,40}})）)?[，,]", line.text)
                if match and _name_line(match[1])[0]:
                    found.pair("name", match[1], Lang.ZH, line.number)
                    found.pair("name", match[2], Lang.EN, line.number)
    return found


def language_of(whole: str) -> Lang:
    """The language a CV is written in."""
    return side_of(whole) or Lang.EN
