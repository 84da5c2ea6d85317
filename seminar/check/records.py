"""Talks that come as JSON records of other shapes: flat ones with ``speaker``, ``host``, ``contact``, and our own.

Reading is tolerant: what cannot be used becomes a finding, never a crash.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from seminar.bilingual import Bilingual, Lang
from seminar.check.wording import sentence
from seminar.findings import Finding, Severity
from seminar.i18n import Words
from seminar.language import has_han
from seminar.model import InvalidRecord, Online, Person, Talk

#: Keys of a flat record and the path each has in a talk.
_FLAT: Final[Mapping[str, str]] = {
    "speaker": "speakers.0.name",
    "affiliation": "speakers.0.affiliation",
    "department": "speakers.0.department",
    "position": "speakers.0.position",
    "bio": "speakers.0.bio",
    "host": "hosts.0.name",
    "chair": "chairs.0.name",
    "contact": "contacts.0",
    "series": "series_name",
}
_ROLES: Final = {"speakers": "speaker", "hosts": "host", "chairs": "chair", "contacts": "contact"}
_OF_SPEAKER: Final = ("affiliation", "department", "position", "bio")
_PAIRS: Final = ("series_name", "title", "venue", "abstract", "notes", "when_text")
_PERSON_TEXTS: Final = ("email", "phone", "homepage", "photo")
_ONLINE: Final = ("platform", "id", "passcode", "url")
_PLAIN: Final = ("uid", "revision", "number", "status", "language", "timezone", "url", "start", "end", "silenced")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Record:
    """A record read: its id, the talk, the day it is to be judged by, and what could not be used.

    ``is_flat`` says that it spoke of ``speaker`` and ``host``; its findings are then named in its own words.
    ``is_record`` is false for a line that is no record at all: its one finding says so.
    """

    id: str | None
    talk: Talk
    as_of: date | None
    findings: tuple[Finding, ...]
    is_flat: bool = False
    is_record: bool = True


def read_records(lines: Iterable[str], source: str = "-") -> Iterator[Record]:
    """The records of a JSON-lines text; empty lines are passed over.

    A line that is no JSON object takes nothing from the others: it becomes the finding ``bad_line`` under its number.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            data = json.loads(line.removeprefix("\ufeff"))
        except (ValueError, RecursionError):
            data = None
        yield read_record(data) if isinstance(data, dict) else _bad_line(number, source)


def _bad_line(number: int, source: str) -> Record:
    params = {"source": source, "line": number}
    finding = Finding("bad_line", Severity.ERROR, params=params)
    return Record(str(number), Talk(), None, (finding,), is_record=False)


def read_record(data: Mapping[str, Any]) -> Record:
    """The talk of one record: ``{"id", "as_of", "talk": {…}}``, or the talk alone. Never raises."""
    inner = data.get("talk")
    talk = inner if isinstance(inner, Mapping) else data
    reader = _Reader()
    made = reader.talk(talk)
    identity = data.get("id")
    return Record(
        id=None if identity is None else _clean(str(identity)),
        talk=made,
        as_of=_day(data.get("as_of")),
        findings=tuple(reader.findings),
        is_flat=any(key in talk for key in _FLAT if key != "series") or isinstance(talk.get("series"), Mapping),
    )


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


class _Reader:
    """Reads one record, noting what it cannot use."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def _note(self, path: str, value: object) -> None:
        params = {"value": _clean(str(value))[:60]}
        self.findings.append(Finding("unusable_value", Severity.WARNING, (path,), (params["value"],), params))

    def talk(self, data: Mapping[str, Any]) -> Talk:
        fields: dict[str, Any] = {name: self.pair(data.get(name), name) for name in _PAIRS}
        series = data.get("series")
        if isinstance(series, Mapping):
            fields["series_name"] = self.pair(series, "series")
        elif series is not None:
            fields["series"] = self.text(series, "series")
        for role, single in _ROLES.items():
            fields[role] = self.persons(data, role, single)
        for name in ("organizers", "keywords"):
            fields[name] = tuple(
                pair for n, item in enumerate(self.items(data.get(name))) if (pair := self.pair(item, f"{name}.{n}"))
            )
        fields["online"] = self.online(data.get("online"))
        fields |= {name: _clean(data[name]) for name in _PLAIN if data.get(name) is not None}
        self._unknown(data)
        return self._validated(fields)

    def _unknown(self, data: Mapping[str, Any]) -> None:
        known = (*_PAIRS, *_ROLES, *_FLAT, *_PLAIN, "organizers", "keywords", "online", "id", "as_of", "talk")
        self._strange("", data, known)

    def _strange(self, path: str, data: Mapping[str, Any], known: Sequence[str]) -> None:
        """The keys that are no field, each with the field it may be a slip of."""
        for key in data:
            if key in known:
                continue
            shown = _clean(str(key))[:60]
            # a hundred thousand strange keys are no slips
            near = difflib.get_close_matches(shown, known, 1, 0.6) if len(data) < 500 else []
            params = {"name": shown, "near": near[0]} if near else {"name": shown}
            word = "check.unknown_key_near" if near else ""
            self.findings.append(Finding("unknown_key", Severity.INFO, (f"{path}{shown}",), (), params, key=word))

    def _validated(self, fields: dict[str, Any]) -> Talk:
        """The talk without the plain fields that are not what they should be."""
        while True:
            try:
                return Talk.model_validate(fields)
            except InvalidRecord as error:
                wrong = {name: p["type"] for p in error.errors() if (name := str(p["loc"][0])) in fields}
                for name, kind in sorted(wrong.items()):
                    self._refused(name, fields.pop(name), kind)
                if not wrong:
                    return Talk()

    def _refused(self, name: str, value: object, kind: str) -> None:
        if kind != "odd_year":
            self._note(name, value)
            return
        shown = _clean(str(value))[:60]
        self.findings.append(Finding("odd_year", Severity.ERROR, (name,), (shown,), {"date": shown[:10]}))

    def pair(self, value: object, path: str) -> Bilingual:
        if value is None:
            return Bilingual()
        if isinstance(value, Mapping):
            for key in value:
                if key not in ("zh", "en"):
                    self._note(f"{path}.{_clean(str(key))[:30]}", value[key])
            return Bilingual(self.text(value.get("zh"), f"{path}.zh"), self.text(value.get("en"), f"{path}.en"))
        text = self.text(value, path)
        if text is None:
            return Bilingual()
        return Bilingual(text) if has_han(text) else Bilingual(None, text)

    def text(self, value: object, path: str) -> str | None:
        if value is None or value == "":
            return None
        if isinstance(value, str):
            return str(_clean(value))
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return str(value)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return str(_clean("\n".join(value))) or None
        self._note(path, value)
        return None

    def items(self, value: object) -> list[Any]:
        if value is None:
            return []
        return value if isinstance(value, list) else [value]

    def persons(self, data: Mapping[str, Any], role: str, single: str) -> tuple[Person, ...]:
        found = [self.person(item, f"{role}.{n}") for n, item in enumerate(self.items(data.get(role)))]
        if data.get(single) is not None:
            for n, item in enumerate(self.items(data[single])):
                path = single if n == 0 else f"{single}.{n}"
                found.append(self.person(item, path))
        own = {name: self.pair(data.get(name), name) for name in _OF_SPEAKER} if role == "speakers" else {}
        if any(own.values()):
            first = found[0] if found else Person()
            found[:1] = [first.replacing(**{name: pair for name, pair in own.items() if pair})]
        return tuple(person for person in found if person != Person())

    def person(self, value: object, path: str) -> Person:
        if not isinstance(value, Mapping) or set(value) <= {"zh", "en"}:
            return Person(name=self.pair(value, path))
        fields: dict[str, Any] = {name: self.pair(value.get(name), f"{path}.{name}") for name in ("name", *_OF_SPEAKER)}
        if not fields["name"]:
            fields["name"] = self.pair({lang.value: value.get(lang.value) for lang in Lang}, path)
        fields |= {name: self.text(value.get(name), f"{path}.{name}") for name in _PERSON_TEXTS}
        self._strange(f"{path}.", value, (*fields, "zh", "en"))
        return Person(**fields)

    def online(self, value: object) -> Online | None:
        if value is None:
            return None
        if not isinstance(value, Mapping):
            text = self.text(value, "online")
            return Online(url=text) if text else None
        made = Online(**{name: self.text(value.get(name), f"online.{name}") for name in _ONLINE})
        return made if made != Online() else None


def _clean(value: Any) -> Any:
    """Text without lone surrogates, which no file can hold; they count as lost letters."""
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


# ---------------------------------------------------------------- writing


def field_name(path: str, *, is_flat: bool) -> str:
    """The path of a finding in the words of its record: ``speakers.0.name.en`` is ``speaker.en`` of a flat one."""
    if not is_flat:
        return path
    if path.startswith("contacts.0."):
        return re.sub(r"^contact\.name\.\w+$", "contact.name", "contact." + path.removeprefix("contacts.0."))
    for key, place in _FLAT.items():
        if path == place or path.startswith(f"{place}."):
            return key + path.removeprefix(place)
    return path


def findings_json(
    record_id: str, findings: Iterable[Finding], words: Words, *, is_flat: bool = False
) -> dict[str, Any]:
    """One line of ``seminar check --json``: ``{"id", "findings": [{"code", "field", "severity", "message"}]}``.

    ``field`` is a path, several joined by commas, or ``null`` where a finding concerns the talk as a whole.
    """
    shown = []
    for finding in findings:
        names = dict.fromkeys(field_name(path, is_flat=is_flat) for path in finding.fields)
        shown.append(
            {
                "code": finding.code,
                "field": _clean(",".join(names)) or None,
                "severity": finding.severity.value,
                "message": _clean(sentence(finding, words)),
            }
        )
    return {"id": _clean(record_id), "findings": shown}
