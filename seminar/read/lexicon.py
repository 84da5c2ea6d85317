"""The words a notice is read by: labels, ranks, the endings of institutions. All of them data, one file per language.

``locales/*/lexicon.toml`` ship with the project; a department's own words stand in a further file of the same shape.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from seminar import files, toml_lines
from seminar.errors import SeminarError
from seminar.resources import locales

#: Labels longer than this (letters, without spaces and punctuation) do not exist.
LONGEST_LABEL: Final = 48
#: What may stand in a label beside the label itself: which side it is, or that it may be left out.
_HINTS: Final = frozenset(
    (
        "中文",
        "英文",
        "中",
        "英",
        "cn",
        "en",
        "zh",
        "chinese",
        "english",
        "optional",
        "必填",
        "可选",
        "beijing",
        "北京时间",
        "当地时间",
        "bjt",
        "hkt",
        "utc8",
        "gmt8",
        "localtime",
    )
)
_PARTS: Final = re.compile(r"[/／|｜()（）\[\]【】&＆、,，;；\\]|\s+/\s+|\band\b|及其?|和|与")
_STROKE: Final = re.compile(r"[/／|｜]")
#: A label in Chinese, and again in English: ``職稱 Title``, ``Date & Time 日期及時間``.
_IN_TWO_SCRIPTS: Final = re.compile(
    r"(?P<zh>[^A-Za-z]{2,24}?)[\s/／|｜(（\[【]*+(?P<en>[A-Za-z][^\u2e80-\uffee]{1,40}?)[\s)）\]】]*+"
    r"|(?P<en2>[A-Za-z][^\u2e80-\uffee]{1,40}?)[\s/／|｜(（\[【]*+(?P<zh2>[\u2e80-\uffee][^A-Za-z]{1,24}?)[\s)）\]】]*+"
)
#: ``主讲人简介（政治面貌、学术成就等）``: how a form's label is to be filled in, told in brackets.
_EXPLAINED: Final = re.compile(r"([一-鿿]{2,10})[（(][一-鿿、，等及和与/]{5,40}[）)]")
#: All but letters and digits.
_SIGNS: Final = re.compile(r"[\W_]+")
_TRAILING_NUMBER: Final = re.compile(r"(?:\d{1,2}|[一二三四五六七八九十]{1,2}|s)$")
#: ``本期``, ``本次``: which talk a label belongs to, never a label of its own.
_THIS_ONE: Final = re.compile(r"^[本该][期次场届讲周](?=..)")
#: What may stand behind a word for the event (沙龙主题), and behind one for the speaker (嘉宾单位).
_OF_AN_EVENT: Final = frozenset(
    ("title", "speaker", "bio", "about", "chair", "host", "time", "when_where", "date", "start", "end", "venue", "mode",
     "meeting_id", "passcode", "link", "language", "registration", "abstract", "contact", "number", "organizer", "url")
)  # fmt: skip
#: ``报告人及简介``, ``主讲人及职称``
_PERSON_AND: Final = re.compile(r"(.{2,6}?)(?:姓名)?[及和与](?:其)?(?:(?:个人)?(简介|介绍|简历)|职称|职务|职位)")
_ADDRESSES: Final = ("地址", "链接", "网址", "网盘", "二维码")
_OF_A_PERSON: Final = frozenset(("affiliation", "department", "position", "bio", "about", "email", "phone", "homepage"))
#: Two labels on one value: what they mean together.
_TOGETHER: Final[Mapping[frozenset[str], str]] = MappingProxyType(
    {
        frozenset(("date", "time")): "time",
        frozenset(("time", "venue")): "when_where",
        frozenset(("date", "venue")): "when_where",
        frozenset(("date", "time", "venue")): "when_where",
        frozenset(("affiliation", "position")): "affiliation",
        frozenset(("host", "chair")): "chair",
        frozenset(("contact", "email")): "contact",
        frozenset(("contact", "phone")): "contact",
        frozenset(("speaker", "affiliation")): "speaker",
        frozenset(("email", "phone")): "contact",
        frozenset(("meeting_id", "passcode")): "meeting_id",
        frozenset(("speaker", "bio")): "bio",
        frozenset(("about", "bio")): "bio",
        frozenset(("affiliation", "title")): "affiliation",
        frozenset(("position", "title")): "position",
        frozenset(("affiliation", "department")): "affiliation",
        frozenset(("date", "start")): "date",
        frozenset(("start", "time")): "time",
        frozenset(("contact", "email", "phone")): "contact",
        frozenset(("link", "registration")): "registration",
        frozenset(("notes", "registration")): "registration",
        frozenset(("about", "abstract")): "abstract",
        frozenset(("host", "contact")): "host",
        frozenset(("mode", "venue")): "venue",
        frozenset(("talk", "title")): "title",
        frozenset(("title", "abstract")): "title",
        frozenset(("time", "meeting_id")): "time",
        frozenset(("time", "mode")): "time",
        frozenset(("venue", "meeting_id")): "venue",
        frozenset(("mode", "meeting_id")): "mode",
    }
)


#: ``Speaker (Affiliation)``, ``Speaker & Affiliation``, ``报告人（单位）``
_WITH_HOUSE: Final = re.compile(r"([^（(&+/]{2,24}?)\s*(?:[（(]\s?([^（）()]{2,24}?)\s?[)）]|[&+/]\s?(\S.{1,24}))")
_OF_A_POST: Final = frozenset(("affiliation", "position", "department"))


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Everything the reader knows about words. Frozen; made by :meth:`load`; one lexicon equals only itself.

    ``labels`` maps a normalised label to its field; ``damaged`` a label that lost letters to the label it was;
    ``words`` holds the other lists by name, both languages together; ``fold`` maps Traditional letters to
    Simplified ones, one to one, so that positions in a text stay what they were.
    """

    labels: Mapping[str, str]
    damaged: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]
    maps: Mapping[str, Mapping[str, str]]
    fold: Mapping[int, int] = field(repr=False)

    @classmethod
    def load(cls, *extra_paths: Path) -> Lexicon:
        """The built-in lexicon with the user's files on top.

        Raises :class:`SeminarError` (``read.lexicon_…``) for a file that is missing or not of this shape.
        """
        return _load(tuple(Path(path) for path in extra_paths))

    # ------------------------------------------------------------ labels

    def folded(self, text: str) -> str:
        """The text with Traditional letters made Simplified, letter for letter."""
        return text if text.isascii() else _folded(self, text)

    def normal(self, label: str) -> str:
        """A label as it is looked up: folded, lower case, without spaces and punctuation."""
        if not label.isascii():
            label = unicodedata.normalize("NFKC", label).translate(self.fold)
        return _SIGNS.sub("", label.casefold())

    def field_of(self, label: str) -> str | None:
        """The field a label names, or ``None``. ``题目 / Title``, ``报告人（Speaker）``, ``Speaker 2`` are known."""
        return _field_of(self, label)

    def _looked_up(self, label: str) -> str | None:
        found = self._as_it_stands(label)
        if found is None and (explained := _EXPLAINED.fullmatch(label.strip())):
            return self._as_it_stands(explained[1])
        return found

    def _as_it_stands(self, label: str) -> str | None:
        if len(label) > 3 * LONGEST_LABEL:
            return None
        normal = self.normal(label)
        if not normal or len(normal) > LONGEST_LABEL:
            return None
        if (with_house := _WITH_HOUSE.fullmatch(label.strip())) and (who := self._asks_whom(*with_house.groups(""))):
            return who  # 报告人（单位）, which is no 报告人单位; 主持人（单位）
        if (found := self.labels.get(normal)) is not None:
            return found
        shorter = _TRAILING_NUMBER.sub("", normal)
        if shorter != normal and (found := self.labels.get(shorter)) is not None:
            return found
        tail = next((tail for tail in self.maps.get("label_tails", {}) if normal.endswith(tail) and normal != tail), "")
        if tail and len(normal) <= 6 and not normal.startswith(self.words["label_tails_not"]):
            return self.maps["label_tails"][tail]
        if (found := self._composed(normal)) is not None:
            return found
        if (person := _PERSON_AND.fullmatch(normal)) and self.labels.get(person[1]) == "speaker":
            return "bio" if person[2] else "speaker"
        if not label.isascii() and (both := _IN_TWO_SCRIPTS.fullmatch(label.strip())):
            return self._said_twice(both["zh"] or both["zh2"], both["en"] or both["en2"]) or self._of_parts(label)
        # a label in one script without a stroke or bracket has no parts
        return self._of_parts(label) if _PARTS.search(label) or not label.isascii() else None

    def _asks_whom(self, who: str, *behind: str) -> str:
        """The field of a label for a person that asks behind the name for the house or the rank; else ``""``."""
        field = self.labels.get(self.normal(who), "")
        if field not in ("speaker", "host", "chair"):
            return ""
        return field if any(self.labels.get(self.normal(word)) in _OF_A_POST for word in behind if word) else ""

    def _said_twice(self, chinese: str, english: str) -> str | None:
        """``主办单位 Host``, ``時間地點 Time & Venue``: where the two differ the Chinese label is the plainer one."""
        first, second = self._looked_up(chinese), self._looked_up(english)
        if first is not None and self.normal(english) in self.words["label_companions"]:
            return first  # 主讲嘉宾 Name
        if first is None or second is None or first == second:
            return first if second is not None else None
        return _TOGETHER.get(frozenset((first, second)), first)

    def _composed(self, normal: str) -> str | None:
        """``沙龙嘉宾``, ``嘉宾老师简介``: a known label behind the word for the event, or for the person."""
        if normal[0] < "\u2e80":
            return None
        bare = _THIS_ONE.sub("", normal)
        event = next((word for word in self._events if bare.startswith(word)), "")
        for core in (bare, bare[len(event) :]):
            if core != normal and len(core) > 1 and (found := self.labels.get(core)) in _OF_AN_EVENT:
                return "abstract" if found == "about" else found
        for n in range(2, len(bare) - 1):
            if self.labels.get(bare[:n]) == "speaker" and (found := self.labels.get(bare[n:])) in _OF_A_PERSON:
                return "bio" if found == "about" else found
        # 回放地址, 资料链接: an address of something else than the talk
        ahead = next((normal[: -len(tail)] for tail in _ADDRESSES if normal.endswith(tail)), "")
        if ahead and len(ahead) <= 6 and any(word in ahead for word in self.words["beside_the_talk"]):
            return "noise"
        return None

    @cached_property
    def _events(self) -> tuple[str, ...]:
        return tuple(sorted(map(self.normal, self.words["event_words"]), key=len, reverse=True))

    def _of_parts(self, label: str) -> str | None:
        parts = [normal for part in _PARTS.split(self.folded(label)) if (normal := self.normal(part))]
        parts = [part for part in parts if part not in _HINTS]
        if _STROKE.search(label) and len(known := [part for part in parts if part in self.labels]) == 1:
            # Overview / 讲座预告: what the event is called says nothing beside a label
            parts = known if set(parts) - set(known) <= self.folded_words["generic"] else parts
        fields = [self.labels.get(part) for part in parts]
        if not fields or any(name is None for name in fields):
            return self._of_side_by_side(label) if len(parts) == 1 else None
        kinds = frozenset(name for name in fields if name)
        return next(iter(kinds)) if len(kinds) == 1 else _TOGETHER.get(kinds)

    def _of_side_by_side(self, label: str) -> str | None:
        """``题目 Title``, ``报告人Speaker``: a Chinese and an English label of the same field, nothing between."""
        normal = self.normal(label)
        cut = next((n for n, char in enumerate(normal) if (char > "\u2e7f") != (normal[0] > "\u2e7f")), 0)
        first, second = self.labels.get(normal[:cut]), self.labels.get(normal[cut:])
        if normal[cut:] in _HINTS or normal[:cut] in _HINTS:
            return first or second
        if first and second:
            return first if first == second else _TOGETHER.get(frozenset((first, second)))
        return None

    @cached_property
    def mutilated(self) -> Mapping[str, str]:
        """Labels with one letter lost, where only one field can be meant: ``报人`` → speaker."""
        found: dict[str, str | None] = {}
        for label, name in self.labels.items():
            if len(label) < (3 if label[0] > "\u2e7f" else 6) or name in ("noise", "section"):
                continue
            for n in range(len(label)):
                shorter = label[:n] + label[n + 1 :]
                if shorter not in self.labels and shorter not in self.folded_words["generic"]:
                    found[shorter] = name if found.get(shorter, name) == name else None
        found.update({shorter: self.labels[self.normal(full)] for shorter, full in self.damaged.items()})
        return MappingProxyType({label: name for label, name in found.items() if name})

    @cached_property
    def label_heads(self) -> frozenset[str]:
        """Everything a label may begin with, normalised, up to the whole label."""
        return frozenset(label[:n] for label in self.labels for n in range(1, len(label) + 1))

    # ------------------------------------------------------------ word lists

    @cached_property
    def folded_words(self) -> Mapping[str, frozenset[str]]:
        """Each word list, normalised as labels are, for looking whole texts up."""
        return MappingProxyType({name: frozenset(map(self.normal, words)) for name, words in self.words.items()})

    def holds(self, name: str, text: str) -> bool:
        """Whether ``text`` as a whole is a word of the list ``name``."""
        return len(text) <= 3 * LONGEST_LABEL and self.normal(text) in self.folded_words[name]

    def mentions(self, name: str, text: str) -> bool:
        """Whether ``text`` (the first 200 letters) contains a word of the list ``name``, whatever the case."""
        return bool(self.mentioned(name, text))

    def mentioned(self, name: str, text: str) -> str:
        """The longest word of the list ``name`` in the first 200 letters of ``text``, folded; ``""`` for none."""
        head = self.folded(text[:200]).casefold()
        return next((word for word in self._lower[name] if word in head), "")

    @cached_property
    def _lower(self) -> Mapping[str, tuple[str, ...]]:
        return MappingProxyType(
            {
                name: tuple(
                    sorted({self.folded(word).casefold() for word in words}, key=lambda word: (-len(word), word))
                )
                for name, words in self.words.items()
            }
        )

    @cached_property
    def platforms(self) -> Mapping[str, str]:
        """What names of platforms look like in a text that is folded and in small letters, and how they are spelled."""
        return MappingProxyType({self.folded(name).casefold(): name for name in self.words["platforms"]})

    def any_of(self, *names: str) -> str:
        """The words of some lists as one regular expression, longest first; Latin words as whole words."""
        words = sorted({word for name in names for word in self.words[name]}, key=lambda word: (-len(word), word))
        return "(?:" + "|".join(_expression(word) for word in words) + ")"


def _expression(word: str) -> str:
    escaped = re.escape(word).replace(r"\ ", r"\s+").replace(r"\-", "[-‐–]")
    if not word[0].isascii():
        return escaped
    end = "" if word.endswith(".") else r"(?![A-Za-z])"
    return rf"(?<![A-Za-z]){escaped}{end}"


# ---------------------------------------------------------------- loading


@cache
def _load(extra: tuple[Path, ...]) -> Lexicon:
    paths = [*sorted(locales().glob("*/lexicon.toml")), *extra]
    sources = [_parsed(path) for path in paths]
    traditional = "".join(source.get("fold", {}).get("traditional", "") for source in sources)
    simplified = "".join(source.get("fold", {}).get("simplified", "") for source in sources)
    bare = Lexicon({}, {}, {}, {}, MappingProxyType(str.maketrans(traditional, simplified)))
    labels: dict[str, str] = {}
    for path, source in zip(paths, sources, strict=True):
        for name, words in source.get("labels", {}).items():
            known = name in _FIELDS
            if not known or not isinstance(words, list) or not all(isinstance(word, str) for word in words):
                raise SeminarError("read.lexicon_shape", path=path, name=f"labels.{name}", fields=_FIELDS)
            labels.update({bare.normal(word): name for word in words if bare.normal(word)})
    damaged = {bare.normal(k): v for source in sources for k, v in source.get("damaged", {}).items()}
    lists: dict[str, tuple[str, ...]] = {}
    maps: dict[str, dict[str, str]] = {}
    for source in sources:
        for name, value in source.get("words", {}).items():
            if isinstance(value, dict):
                maps[name] = maps.get(name, {}) | value
            else:
                listed: Iterable[str] = value.split() if isinstance(value, str) and " " in value else value
                lists[name] = (*lists.get(name, ()), *listed)
    return Lexicon(
        MappingProxyType(labels),
        MappingProxyType({k: v for k, v in damaged.items() if bare.normal(v) in labels}),
        MappingProxyType(lists),
        MappingProxyType({name: MappingProxyType(value) for name, value in maps.items()}),
        bare.fold,
    )


def _parsed(path: Path) -> Mapping[str, Any]:
    data = toml_lines.parse(files.read_text(str(path)), str(path))
    for name in ("labels", "damaged", "words", "fold"):
        if not isinstance(data.get(name, {}), dict):
            raise SeminarError("read.lexicon_shape", path=path, name=name, fields=_FIELDS)
    return data


@lru_cache(maxsize=512)  # the rooms ask one after the other for the same line
def _folded(lexicon: Lexicon, text: str) -> str:
    return text.translate(lexicon.fold)


@lru_cache(maxsize=4096)
def _field_of(lexicon: Lexicon, label: str) -> str | None:
    """Each label of a notice is looked up several times, those of a batch again and again."""
    return lexicon._looked_up(label)


#: What a label can name. Not all are fields of a talk: ``when_where`` is taken apart, ``section`` only ends a text.
_FIELDS: Final = (
    "title", "subtitle", "talk", "speaker", "affiliation", "department", "position", "bio", "about", "host", "chair",
    "contact", "email", "phone", "homepage", "organizer", "time", "when_where", "date", "start", "end", "venue", "mode",
    "meeting_id", "passcode", "link", "language", "notes", "registration", "url", "keywords", "abstract", "series",
    "number", "posted", "noise", "section",
)  # fmt: skip
