"""Addresses, links and meeting numbers: usable as written, and the same wherever they stand."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import urlsplit

from seminar.check.context import CheckContext
from seminar.check.fields import Text, about, pairs, persons, texts
from seminar.findings import Finding, Fix, Severity
from seminar.language import WEB_ADDRESS
from seminar.model import Talk

_EMAIL: Final = re.compile(r"(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")
_PLAIN_EMAIL: Final = re.compile(
    r"[A-Za-z0-9](?:[\w+-]|\.(?!\.)){0,62}(?<!\.)@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}"
)
_URL: Final = re.compile(WEB_ADDRESS, re.IGNORECASE)
_ADDRESS_LIKE: Final = re.compile(r"[\w.+-]{1,64}\s?[@＠]{1,3}\s?[\w.＠-]{1,100}")


# ---------------------------------------------------------------- usable as written


def bad_email(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """An e-mail address no mail can reach, in a person's record or in a text."""
    for path, person in persons(talk):
        if person.email is not None and not is_email_list(person.email):
            yield _bad(f"{path}.email", person.email, "check.bad_email", _mended(person.email))
    for text in texts(talk):
        if "@" not in text.text and "＠" not in text.text:
            continue
        for match in _ADDRESS_LIKE.finditer(text.text):
            written = match[0].strip().rstrip("._-")
            if not _is_email(written) and _was_meant(written):
                yield about("bad_email_or_id", Severity.ERROR, text, key="check.bad_email", text=written)
                break


def _bad(path: str, value: str, key: str, mended: str | None = None) -> Finding:
    fix = Fix(path, value, mended) if mended is not None else None
    return Finding("bad_email_or_id", Severity.ERROR, (path,), (value,), {"text": value[:200]}, fix=fix, key=key)


def is_email_list(text: str) -> bool:
    """One address, or several separated by commas, semicolons or blanks; ``Name <address>`` counts too."""
    bare = re.sub(r"^mailto:", "", text.strip(), flags=re.IGNORECASE)
    if named := re.fullmatch(r"[^<>@]{0,100}<\s*([^<>]{1,200})\s*>", bare):
        bare = named[1]
    parts = [part for part in re.split(r"[,;，；、/\s]+", bare[:2000]) if part]
    return bool(parts) and all(map(_is_email, parts))


def _is_email(text: str) -> bool:
    if _PLAIN_EMAIL.fullmatch(text):
        return True
    if text.count("@") != 1 or len(text) > 254 or " " in text:
        return False
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return "." in text.rpartition("@")[2]


def _was_meant(written: str) -> bool:
    """An address rather than @name of a chat group, user@host of a command, or a price @ 5."""
    local, _, host = written.replace("＠", "@").partition("@")
    return bool(re.search("[A-Za-z]", local)) and ("." in host or "@" in host) and len(local.strip()) >= 2


def _mended(text: str) -> str | None:
    """The address with what certainly is a slip of the keyboard put right; ``None`` where there is no such thing."""
    mended = text.replace("＠", "@").replace("。", ".").replace("．", ".")
    mended = re.sub(r"\s*@\s*", "@", mended.strip().rstrip(".,;，；。"))
    return mended if mended != text and _is_email(mended) else None


_ZOOM: Final = re.compile(r"zoom", re.IGNORECASE)
_TENCENT: Final = re.compile(r"腾讯|騰訊|tencent|voov", re.IGNORECASE)
#: Digits of a meeting number: Zoom 9–11 (support.zoom.com, "Meeting and webinar IDs"), Tencent Meeting 9–10.
_DIGITS: Final = ((_ZOOM, 9, 11), (_TENCENT, 9, 10))


def bad_meeting(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A meeting number or link that cannot be right, or a link to another meeting than the number says."""
    online = talk.online
    if online is None:
        return
    digits = re.sub(r"[\s\-–—‐.]", "", online.id or "")
    platform = f"{online.platform or ''} {online.url or ''}"
    if online.id is not None and not _meeting_number(digits, platform):
        yield _bad("online.id", online.id, "check.bad_meeting_id")
    if online.url is None:
        return
    if not is_url(online.url):
        yield _bad("online.url", online.url, "check.bad_url", _with_scheme(online.url))
        return
    in_link = re.search(r"/(?:j|w|my/j|wc|wc/join)/(\d+)", online.url)
    if _BAD_LINK.search(online.url):
        yield _bad("online.url", online.url, "check.bad_meeting_url")
    elif in_link and digits.isdigit() and in_link[1] != digits:
        values = (online.id or "", online.url)
        params = {"id": online.id, "url": online.url}
        fields = ("online.id", "online.url")
        yield Finding("bad_email_or_id", Severity.ERROR, fields, values, params, key="check.meeting_differs")


#: A link to a meeting without the meeting: Zoom's /j/ takes the number, Tencent's /dm/ and /p/ a key.
_BAD_LINK: Final = re.compile(
    r"zoom\.[a-z.]{2,10}(?:/j/?(?:$|\?)|/j/(?!\d{9,11}(?:\D|$))|/?$)|meeting\.tencent\.com(?:/?$|/(?:dm|p|s)/?$)",
    re.IGNORECASE,
)


def _meeting_number(digits: str, platform: str) -> bool:
    for name, least, most in _DIGITS:
        if name.search(platform):
            return digits.isascii() and digits.isdigit() and least <= len(digits) <= most
    if not digits or digits.startswith("http"):
        return False
    return not digits.isdigit() or 6 <= len(digits) <= 15


def is_url(text: str) -> bool:
    """A web address a browser opens: http or https, a host with a dot, no blanks."""
    if re.search(r"[\s，。；、：（）<>\"\\^`{|}]", text):
        return False
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    host = parts.hostname or ""
    labels = host.split(".")
    good = all(re.fullmatch(r"[^\W_](?:[\w-]{0,61}[^\W_])?", label) for label in labels)
    known = len(labels) > 1 and re.fullmatch(r"[^\W\d_]{2,24}|xn--[a-z0-9-]+", labels[-1]) is not None
    is_number = re.fullmatch(r"\d{1,3}(?:\.\d{1,3}){3}", host) is not None
    return parts.scheme in ("http", "https") and good and (known or is_number) and (port is None or port > 0)


def _with_scheme(text: str) -> str | None:
    """The address with the https:// nobody types."""
    fixed = "https://" + text.strip()
    return fixed if "://" not in text and is_url(fixed) else None


def bad_url(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A link no browser opens (the page of the talk, a homepage), and links without https."""
    for path, url in _links(talk):
        if not is_url(url):
            mended = _with_scheme(url)
            severity = Severity.ERROR if mended is None else Severity.WARNING
            fix = Fix(path, url, mended) if mended else None
            yield Finding("bad_url", severity, (path,), (url[:500],), {"text": url[:200]}, fix=fix)
    plain = [(path, url) for path, url in (*_links(talk), *_meeting_link(talk)) if url.lower().startswith("http://")]
    for path, url in plain:
        yield Finding("url_not_https", Severity.INFO, (path,), (url[:500],), {"text": url[:200]})


def _links(talk: Talk) -> Iterator[tuple[str, str]]:
    if talk.url is not None:
        yield "url", talk.url
    for path, person in persons(talk):
        if person.homepage is not None:
            yield f"{path}.homepage", person.homepage


def _meeting_link(talk: Talk) -> Iterator[tuple[str, str]]:
    if talk.online is not None and talk.online.url is not None:
        yield "online.url", talk.online.url


# ---------------------------------------------------------------- the same on both sides


def meeting_id_mismatch(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A meeting number in a text that is a digit or two away from the one on record."""
    known = re.sub(r"\D", "", (talk.online.id if talk.online else None) or "")
    if len(known) < 9:
        return
    for text in texts(talk):
        for match in re.finditer(r"(?<![\d.-])\d[\d \-–]{7,14}\d(?![\d-])", text.text):
            digits = re.sub(r"\D", "", match[0])
            apart = sum(a != b for a, b in zip(digits, known, strict=False))
            if len(digits) == len(known) and 0 < apart <= 2:
                shown = {"written": match[0], "known": talk.online.id if talk.online else ""}
                yield about("number_mismatch", Severity.ERROR, text, key="check.meeting_id_off_record", **shown)
                break


def url_or_email_mismatch(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """An address or link that differs between the sides of a text, or by a slip from the one on record."""
    for pair in pairs(talk):
        if pair.zh is None or pair.en is None:
            continue
        for kind, sign in ((_emails, "@"), (_urls, ".")):
            if sign not in pair.zh.text or sign not in pair.en.text:
                continue
            zh, en = kind(pair.zh.text), kind(pair.en.text)
            lone_zh, lone_en = [a for a in zh if a not in en], [a for a in en if a not in zh]
            if lone_zh and lone_en:
                shown = {"zh": zh[lone_zh[0]], "en": en[lone_en[0]]}
                yield about("url_or_email_mismatch", Severity.ERROR, pair.zh, pair.en, **shown)
                break
        else:
            yield from _off_the_record(talk, pair.sides())


def _off_the_record(talk: Talk, sides: tuple[Text, ...]) -> Iterator[Finding]:
    """An address in a text that is a slip away from a person's: guting@… in the record, gutng@… in the note."""
    record = {
        person.email.lower(): f"{path}.email"
        for path, person in persons(talk)
        if person.email and _is_email(person.email)
    }
    for text in sides:
        for address, written in _emails(text.text).items():
            near = None if address in record else next((known for known in record if _is_slip(address, known)), None)
            if near is not None:
                yield Finding(
                    "url_or_email_mismatch",
                    Severity.WARNING,
                    (text.path, record[near]),
                    (text.text, near),
                    {"written": written, "known": near},
                    key="check.email_off_record",
                )
                return


def _is_slip(one: str, other: str) -> bool:
    """Two spellings of one address: a letter or two apart, in the name or in the host but not in both."""
    (local, _, host), (local2, _, host2) = one.partition("@"), other.partition("@")
    if (local == local2) == (host == host2):
        return False
    a, b = (host, host2) if local == local2 else (local, local2)
    if sorted(a) == sorted(b):
        return True
    return min(len(a), len(b)) >= 5 and abs(len(a) - len(b)) <= 1 and _alike(a, b) > 0.9


def _alike(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()


def _emails(text: str) -> dict[str, str]:
    """The addresses of a text: in the form that is compared, and as written."""
    return {found.lower(): found for found in (match[0].rstrip(".-") for match in _EMAIL.finditer(text))}


_LANGUAGE_PART: Final = re.compile(
    r"(?<=[/._=-])(?:zh(?:[-_](?:cn|tw|hans|hant))?|en(?:[-_](?:us|gb))?|cn|chn?|chinese|eng|english)(?=[/._?&#-]|$)"
)


def _urls(text: str) -> dict[str, str]:
    """The links of a text; what only says the language of a page (/zh/, /en/) does not count."""
    found = (match[0] for match in _URL.finditer(text))
    return {
        _LANGUAGE_PART.sub("", re.sub(r"^https?://(?:www\.)?|^www\.", "", url.lower())).strip("/"): url for url in found
    }
