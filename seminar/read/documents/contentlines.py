"""Calendar files as components and properties (RFC 5545 §3.1, §3.4, §3.6), as leniently as a reader can be.

Own code, because the icalendar library gives up a whole file for one broken alarm, says nothing about a file without
its END and takes 18 times the time. Here every property keeps its line, and every component its bytes.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from seminar.findings import Finding
from seminar.read.documents.refusal import CALENDAR_LIMIT, DocumentError, finding
from seminar.read.documents.text import decode

_PROPERTY = re.compile(
    r"([A-Za-z0-9-]{1,80})((?:;[^=;:]*(?:=(?:\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*)?)*)\s*:(.*)", re.S
)
_PARAMETER = re.compile(r";([^=;:]+)=((?:\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*)")
_ESCAPE = re.compile(r"\\([\\;,nN:\"])")
_LONG = frozenset(("DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT", "X-ALT-DESC"))
#: What a line of unescaped text could not be: the properties of an event (RFC 5545 §8.3.2, RFC 7986, RFC 9073).
_KNOWN = frozenset(
    (
        *("ACTION", "ATTACH", "ATTENDEE", "BEGIN", "CALSCALE", "CATEGORIES", "CLASS", "COLOR", "COMMENT", "COMPLETED"),
        *("CONCEPT", "CONFERENCE", "CONTACT", "CREATED", "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "DUE"),
        *("DURATION", "END", "EXDATE", "EXRULE", "GEO", "IMAGE", "LAST-MODIFIED", "LINK", "LOCATION", "METHOD"),
        *("NAME", "ORGANIZER", "PERCENT-COMPLETE", "PRIORITY", "PRODID", "RDATE", "RECURRENCE-ID", "REFID"),
        *("REFRESH-INTERVAL", "RELATED-TO", "REPEAT", "REQUEST-STATUS", "RESOURCES", "RRULE", "SEQUENCE", "SOURCE"),
        *("STATUS", "STRUCTURED-DATA", "STYLED-DESCRIPTION", "SUMMARY", "TRANSP", "TRIGGER", "TZID", "TZNAME"),
        *("TZOFFSETFROM", "TZOFFSETTO", "TZURL", "UID", "URL", "VERSION"),
    )
)
#: ``SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:`` of vCalendar 1.0: the head, the encoding in it.
_QUOTED = re.compile(
    rb"([A-Za-z-]{1,40}(?:;[^;:]{1,80}){0,8}?(;(?:ENCODING=)?QUOTED-PRINTABLE)(?:;[^;:]{1,80}){0,8}):", re.I
)
_CHARSET = re.compile(rb";CHARSET=\"?([A-Za-z0-9_-]{1,40})\"?", re.I)
#: Components inside each other; the standard needs three.
_DEPTH_LIMIT = 20


@dataclass(slots=True)
class Property:
    """A content line: name in capitals, parameters as written, the value undecoded, the line it stands on."""

    name: str
    raw_parameters: str
    value: str
    line: int

    @property
    def parameters(self) -> dict[str, str]:
        return {key.strip().upper(): value.strip('"') for key, value in _PARAMETER.findall(self.raw_parameters)}

    @property
    def text(self) -> str:
        """The value of a TEXT property (RFC 5545 §3.3.11)."""
        if "\\" not in self.value:
            return self.value.strip()
        return _ESCAPE.sub(lambda m: "\n" if m[1] in "nN" else m[1], self.value).strip()


@dataclass(slots=True)
class Component:
    """``BEGIN:NAME`` to ``END:NAME``: its own properties, and the components in it. ``raw`` are its unfolded lines."""

    name: str
    line: int
    properties: list[Property] = field(default_factory=list)
    components: list[Component] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        return [p for p in self.properties if p.name == name]

    def first(self, name: str) -> Property | None:
        return next((p for p in self.properties if p.name == name), None)

    def text(self, name: str) -> str | None:
        """The text of the first property of this name; ``None`` where it is missing or blank."""
        found = self.first(name)
        return (found.text or None) if found else None

    def inner(self, name: str) -> Iterator[Component]:
        """The components of this name at any depth."""
        for component in self.components:
            if component.name == name:
                yield component
            yield from component.inner(name)


def parse(data: bytes, name: str, problems: list[Finding]) -> Component:
    """The components of a calendar file below a nameless root; what is wrong goes to ``problems``.

    Raises ``DocumentError``: no calendar in it (a log-in page is named), too large, binary.
    """
    lines = list(_lines(data, name, problems))
    if not any(text[:6].upper() == "BEGIN:" for _, text in lines):
        page = any("<html" in text[:500].lower() or "<!doctype" in text[:500].lower() for _, text in lines[:50])
        raise DocumentError("documents.login-page" if page else "documents.no-calendar", name=name)
    return _Parser(problems).parse(lines)


def _lines(data: bytes, name: str, problems: list[Finding]) -> Iterator[tuple[int, str]]:
    """The unfolded lines with the number each begins on, blank ones left out.

    Unfolding comes before decoding: many programs fold in the middle of a character (RFC 5545 §3.1 allows it).
    """
    if b"\x00" in data[:4000] or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = decode(data, name, limit=CALENDAR_LIMIT).text.encode()
    physical = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    numbers: list[int] = []
    logical: list[list[bytes]] = []
    for number, line in enumerate(physical, 1):
        if logical and logical[-1][-1].endswith(b"=") and _QUOTED.match(logical[-1][0]):
            logical[-1][-1] = logical[-1][-1][:-1]
            logical[-1].append(line)
        elif line[:1] in (b" ", b"\t") and logical:
            logical[-1].append(line[1:])
        elif line.strip():
            numbers.append(number)
            logical.append([line])
    texts = _decoded(b"\n".join(_unquoted(b"".join(parts)) for parts in logical), name, numbers, problems)
    return zip(numbers, texts, strict=True)


def _unquoted(line: bytes) -> bytes:
    """A line of vCalendar 1.0, in whose texts every other byte is written =C3 (RFC 2045 §6.7), as RFC 5545 has it."""
    match = _QUOTED.match(line)
    if match is None:
        return line
    charset = _CHARSET.search(match[1])
    raw = quopri.decodestring(line[match.end() :])
    try:
        text = raw.decode(charset[1].decode("ascii") if charset else "utf-8")
    except (UnicodeDecodeError, LookupError):
        text = raw.decode("utf-8", "replace")
    rows = text.strip().replace("\\", "\\\\").splitlines()
    head = _CHARSET.sub(b"", match[1].replace(match[2], b""))
    return head + b":" + "\\n".join(rows).encode()


def _decoded(data: bytes, name: str, numbers: list[int], problems: list[Finding]) -> list[str]:
    try:
        decoded = decode(data, name, limit=CALENDAR_LIMIT)
    except DocumentError as error:
        if error.key != "documents.undecodable":
            raise
        line = numbers[int(str(error.params["line"])) - 1]
        problems.append(finding("damaged-character", lines=(line,), line=line))
        return data.decode("utf-8", "replace").split("\n")
    problems += decoded.findings
    return decoded.text.split("\n")


def _property(text: str) -> re.Match[str] | None:
    """A content line; ``None`` for a line of text that only looks like one (``Time: 10:00``)."""
    match = _PROPERTY.fullmatch(text)
    if match and (match[1].isupper() or match[1].upper() in _KNOWN or match[1][:2].upper() == "X-"):
        return match
    return None


def _rejoined(parameters: str, value: str) -> tuple[str, str]:
    """Parameters and value, where a zone such as ``(UTC+08:00) Beijing`` holds a colon without the quotes it needs."""
    if parameters.count("(") <= parameters.count(")"):
        return parameters, value
    before, equals, name = parameters.rpartition("=")
    rest, _, value = value.rpartition(":")
    return f'{before}{equals}"{name}:{rest}"', value


class _Parser:
    def __init__(self, problems: list[Finding]) -> None:
        self.problems = problems
        self.root = Component("", 1)
        self.stack = [self.root]
        #: lines that go on with the text of the last property, without the fold the standard asks for
        self.further: list[str] = []

    def parse(self, lines: list[tuple[int, str]]) -> Component:
        last = 0
        for number, text in lines:
            last = number
            if self.further and not self._goes_on(text):
                self._close()
            head = text[:6].upper()
            if head == "BEGIN:":
                self._begin(text[6:].strip().upper(), number, text)
            elif head[:4] == "END:":
                self._end(text[4:].strip().upper(), number, text)
            else:
                self._property(text, number)
        self._close()
        if len(self.stack) > 1:
            self.problems.append(finding("no-end-marker", lines=(last,), line=last))
        return self.root

    def _begin(self, name: str, number: int, text: str) -> None:
        names = [component.name for component in self.stack]
        if name in ("VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE") and (open_ := self._open_sibling(names)):
            self.problems.append(finding("no-end-marker", lines=(number,), line=number))
            del self.stack[open_:]
        if len(self.stack) > _DEPTH_LIMIT:
            return
        component = Component(name, number)
        self._keep(text)
        component.raw.append(text)
        self.stack[-1].components.append(component)
        self.stack.append(component)

    @staticmethod
    def _open_sibling(names: list[str]) -> int:
        """Where in the stack a component stands that cannot hold an event: its END is missing."""
        closed = ("VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE")
        return next((n for n, name in enumerate(names) if name in closed), 0)

    def _end(self, name: str, number: int, text: str) -> None:
        self._keep(text)
        names = [component.name for component in self.stack]
        if name not in names[1:]:
            self.problems.append(finding("broken-line", lines=(number,), line=number, value=text[:80]))
            return
        at = len(names) - 1 - names[::-1].index(name)
        if at < len(names) - 1:
            self.problems.append(finding("no-end-marker", lines=(number,), line=number))
        del self.stack[at:]

    def _property(self, text: str, number: int) -> None:
        self._keep(text)
        properties = self.stack[-1].properties
        match = _property(text)
        if match:
            properties.append(Property(match[1].upper(), *_rejoined(match[2], match[3]), number))
        elif properties and properties[-1].name in _LONG:
            self.further.append(text)
        elif len(self.stack) > 1:
            self.problems.append(finding("broken-line", lines=(number,), line=number, value=text[:80]))

    def _goes_on(self, text: str) -> bool:
        return text[:6].upper() != "BEGIN:" and text[:4].upper() != "END:" and _property(text) is None

    def _close(self) -> None:
        if self.further:
            last = self.stack[-1].properties[-1]
            last.value = "\\n".join([last.value, *(text.replace("\\", "\\\\") for text in self.further)])
            self.further = []

    def _keep(self, text: str) -> None:
        for component in self.stack[1:]:
            if component.name != "VCALENDAR":
                component.raw.append(text)
