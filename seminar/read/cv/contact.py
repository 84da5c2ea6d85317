"""How to reach the person of a CV: e-mail, telephone, homepage."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.found import Found
from seminar.read.cv.periods import period
from seminar.read.document import Line

_AT: Final = (
    r"(?:\s?[@＠]\s?|\s?[\[({<（【]\s?(?:at|AT|@|a)\s?[\])}>）】]\s?"
    r"|\s+(?:at|AT)\s+(?=[\w-]+\s?(?:\.|[\[({]\s?(?:dot|DOT)|\s(?:dot|DOT)\s)))"
)
_DOT: Final = r"(?:\s?\.\s?|\s?[\[({<（【]\s?(?:dot|DOT|\.)\s?[\])}>）】]\s?|\s+(?:dot|DOT)\s+)"
_DOT_IN_NAME: Final = r"(?:\.|\s?[\[({<]\s?(?:dot|DOT)\s?[\])}>]\s?|\s+(?:dot|DOT)\s+)"
_EMAIL: Final = re.compile(
    rf"(?<![\w.+@-])(?P<user>[\w+-]{{1,64}}(?:{_DOT_IN_NAME}[\w+-]{{1,64}}){{0,5}}){_AT}"
    rf"(?P<host>[A-Za-z0-9-]{{1,63}}(?:{_DOT}[A-Za-z0-9-]{{1,63}}){{1,6}})"
)
#: A written address comes before words that look like one: ``Write to me at jane.roe@…``.
_SIGNED: Final = re.compile(
    r"(?<![\w.+@-])(?P<user>[\w.+-]{1,64})[@＠](?P<host>[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6})"
)
#: jane.roe [at] harbour.example
_BRACKETED: Final = re.compile(
    rf"(?<![\w.+-])(?P<user>[\w+-]{{1,64}}(?:{_DOT_IN_NAME}[\w+-]{{1,64}}){{0,5}})"
    r"\s?[\[({<（【]\s?(?:at|AT|@)\s?[\])}>）】]\s?"
    rf"(?P<host>[A-Za-z0-9-]{{1,63}}(?:{_DOT}[A-Za-z0-9-]{{1,63}}){{1,6}})"
)
_HASHED: Final = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})#((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,8})(?!\w)", re.I)
_URL: Final = re.compile(r"https?://[^\s|，；;)）>\]]+|www\.[^\s|，；;)）>\]]+", re.I)
_DOMAIN: Final = re.compile(
    r"(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|net|io|me|edu|gov|cn|ac\.uk|uk|de|fr|jp|ai|info|page|site|dev|hk|tw|sg|ch|ca|au|nl|se|eu|it|es|be|fi|no|dk|pl|kr|ie|us|xyz|top|tech|wiki|blog|website|online|science|space|club|cloud|fun|academy|at|in|br|mx|pt|gr|cz|hu|ro|tr|il|ir|pk|my|th|vn|id|ph|nz|cl|ar|za|ke|ng|gh|eg|sa|ru|ua|example)"
    r"(?:\.cn|\.au|\.hk|\.tw|\.sg|\.at|\.de|\.no|\.uk|\.za|\.in|\.br)?(?:/[^\s|，；;)]*)?(?![\w@])",
    re.I,
)
_NOT_HOME: Final = re.compile(
    r"(?<!\w\.)github\.com|www\.github\.com|linkedin\.com|scholar\.google|orcid\.org|twitter\.com|x\.com/|researchgate|arxiv\.org|doi\.org|dblp|gmail\.com|semanticscholar|researcherid\.com|publons\.com|webofscience|repec\.org|ssrn\.com|scopus\.com|mathscinet|\.pdf$",
    re.I,
)
#: Personal blog: roe.example, among the pages of others that tell of somebody
_OWN_PAGE: Final = re.compile(
    rf"[\s•·*-]*(?:personal\s+(?:home\s?page|web\s?(?:site|page)|page|blog|site)|home\s?page|blog|个人(?:主页|网站|博客))\s?[:：]\s*"
    rf"(?P<page>{_URL.pattern}|{_DOMAIN.pattern})",
    re.I,
)
_PHONE: Final = re.compile(
    r"(?<![\w.@/-])(?:(?:\+|00)\s?\d{1,3}(?:\s[-–]\s|[\s.-])?|\(\+?\d{1,4}\)\s?)?(?:\(\d{1,5}\)[\s.-]?)?\d{1,5}(?:(?:\s-\s|[\s.-])?\d{2,5}){1,4}(?:\s?(?:x|[Ee]xt\.?|转|轉|分机|分機)\s?\d{1,5})?(?![\w@/])"
)
#: +47 555 0100, (+86) 130 0000 0000
_OF_A_LAND: Final = re.compile(r"(?<!\w)[(]?\+\d{1,3}[)]?[\s\d.()-]{6,20}\d")
_NO_PHONE: Final = re.compile(r"fax|传真|邮编|post|zip|qq|微信|room|orcid|编号|学号|工号")
_PHONE_SIGN: Final = re.compile(
    r"tel|phone|mobile|cell|office|电话|手机|電話|研究室|辦公室|办公室|☎|✆|\b[tmp](?::|\.|\s)\s*$"
)


def email_in(text: str) -> tuple[str | None, str]:
    """The first e-mail address of a text, also one written with ``[at]`` and ``(dot)``; and the text without any."""
    rest = _EMAIL.sub(" ", text)
    match = _address(text)
    if match is None:
        hashed = _HASHED.search(text)
        told = hashed is not None and re.search(r"mail|[邮郵]|信箱", text, re.I) is not None
        return (f"{hashed[1]}@{hashed[2]}", _HASHED.sub(" ", text)) if hashed and told else (None, rest)
    return _plainly(match), rest


def emails_in(text: str) -> list[str]:
    """All e-mail addresses of a text in their order, those with ``[at]`` and ``(dot)`` as well."""
    return [_plainly(match) for match in _EMAIL.finditer(text)] or [_plainly(match) for match in _SIGNED.finditer(text)]


def _address(text: str) -> re.Match[str] | None:
    """The first address: with its sign or one in brackets, before words that only look like one."""
    sure = [match for match in (_SIGNED.search(text), _BRACKETED.search(text)) if match]
    return min(sure, key=lambda match: match.start()) if sure else _EMAIL.search(text)


def _plainly(match: re.Match[str]) -> str:
    user, host = (re.sub(_DOT, ".", match[name]) for name in ("user", "host"))
    return re.sub(r"\s", "", f"{user}@{host}").strip(".")


def reaches(text: str) -> bool:
    """Whether a line has an e-mail address, a link, or a telephone number with the code of its land."""
    spare = email_in(text)[1]
    return spare != text or any(form.search(spare) for form in (_URL, _DOMAIN, _OF_A_LAND))


def without_addresses(text: str) -> str:
    """A text with its e-mail addresses and links replaced by semicolons."""
    return _DOMAIN.sub(" ; ", _URL.sub(" ; ", _EMAIL.sub(" ; ", text)))


def reach(found: Found, lines: Sequence[Line]) -> None:
    """The first address, link and number of the lines that are the person's."""
    texts = [f"{line.label}: {line.text}" if line.label else line.text for line in lines]
    for line, text in zip(lines, texts, strict=True):
        if (own := _OWN_PAGE.match(text[:300])) and not _NOT_HOME.search(own["page"]):
            found.text("homepage", own["page"].rstrip(".,;/"), line.number)
    for line, text in zip(lines, texts, strict=True):
        address, spare = email_in(text)
        found.text("email", address, line.number)
        for match in (*_URL.finditer(spare), *_DOMAIN.finditer(_URL.sub(" ", spare))):
            if not _NOT_HOME.search(match[0]):
                found.text("homepage", match[0].rstrip(".,;"), line.number)
        _phone(found, _URL.sub(" ", spare), line.number)


def _phone(found: Found, text: str, number: int) -> None:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        before = text[max(0, match.start() - 14) : match.start()].lower()
        if (_NO_PHONE.search(before) and not _PHONE_SIGN.search(before)) or (period(match[0]) and len(digits) < 9):
            continue
        sure = _PHONE_SIGN.search(before) or match[0].lstrip().startswith(("+", "(", "00"))
        if 7 <= len(digits) <= 15 and (
            sure or re.fullmatch(r"1[3-9]\d{9}|1[3-9]\d([ -])\d{4}\1\d{4}|0\d{2,3}-\d{7,8}", match[0].strip())
        ):
            found.text("phone", match[0].strip(" .-"), number)
