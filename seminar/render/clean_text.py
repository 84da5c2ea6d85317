"""Texts and addresses as they may stand in a message, a page or a calendar: nothing unprintable, no broken link."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote, urlsplit

#: Control characters, direction overrides, byte order marks, lone surrogates: never text, and able to break a header,
#: a calendar line or the reading order. Unicode TR9, TR36.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff\ud800-\udfff]"
)
_BREAK = re.compile("\r\n|[\r\u2028\u2029\u0085]")
_SPACE = re.compile(r"\s+")
#: Characters a URI may hold as they are (RFC 3986 §2), and the percent sign of what is already encoded.
_URI_SAFE = "-._~:/?#[]@!$&'()*+,;=%"
#: An address with nothing to be asked about: a host of plain labels, and behind it only what a URI may hold.
_PLAIN_LINK = re.compile(
    rf"https?://[a-z0-9-]{{1,63}}(?:\.[a-z0-9-]{{1,63}})+(?::[0-9]+)?(?:[/?#][A-Za-z0-9{re.escape(_URI_SAFE)}]*)?"
)


def printable(text: str) -> str:
    """``text`` without characters that are not text; every kind of line end becomes a line feed."""
    return text if _is_plain(text) else _UNPRINTABLE.sub("", _BREAK.sub("\n", text))


def one_line(text: str) -> str:
    """:func:`printable` text on one line, for headers and calendar properties."""
    if _is_plain(text):  # it has no white space but the space
        return text.strip() if "  " not in text else _SPACE.sub(" ", text).strip()
    return _SPACE.sub(" ", printable(text)).strip()


def _is_plain(text: str) -> bool:
    """Nearly every text of a feed is one line with nothing to leave out, and seen to be so at a glance."""
    # of what is left out only the two stand-ins count as printable
    return text.isprintable() and "\ufffc" not in text and "\ufffd" not in text


def shortened(text: str, limit: int) -> str:
    """One line of at most ``limit`` characters; a cut falls between words where there are any."""
    text = one_line(text)
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit * 2 // 3 else cut).rstrip(" ,;:，；：、—-") + "…"


def web_link(text: str | None) -> str | None:
    """``text`` as an absolute http(s) address in ASCII, or ``None`` where it is none (a scraped ``http:/``)."""
    if text is None:
        return None
    return text if _PLAIN_LINK.fullmatch(text) else _mended_link(text)


@lru_cache(maxsize=256)
def _mended_link(text: str) -> str | None:
    url = one_line(text)
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except ValueError:  # UnicodeError of a host name is one
        return None
    if parts.scheme.lower() not in ("http", "https") or "." not in host or any(char in url for char in ' <>"\\^`{|}'):
        return None
    return quote(url.replace(parts.hostname or host, host, 1) if not url.isascii() else url, safe=_URI_SAFE)


def mail_link(address: str) -> str | None:
    """The ``mailto:`` address of a mailbox, or ``None`` for a text that is none."""
    plain = one_line(address)
    ok = re.fullmatch(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", plain)
    return f"mailto:{quote(plain, safe='@!$&*+/=~')}" if ok else None


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a longer text; blank lines only part them."""
    lines = text.split("\n")
    if not all(map(_is_plain, lines)):
        lines = printable(text).split("\n")
    return tuple([stripped for line in lines if (stripped := line.strip())])
