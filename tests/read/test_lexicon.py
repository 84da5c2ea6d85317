"""The words are data: a department's own file extends them, and a wrong file is named."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from seminar.errors import SeminarError
from seminar.read.lexicon import Lexicon
from seminar.read.reader import read_text
from tests.read.reading import READ_ON


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("报 告 人", "speaker"),
        ("講者", "speaker"),
        ("题目 / Title", "title"),
        ("报告人（Speaker）", "speaker"),
        ("Date & Time", "time"),
        ("speakerAffiliation", "affiliation"),
        ("Speaker 2", "speaker"),
        ("时间地点", "when_where"),
        ("食堂", None),
    ],
)
def test_field_of(label: str, field: str | None) -> None:
    assert Lexicon.load().field_of(label) == field


def test_load__a_departments_own_words(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[labels]\nspeaker = ["布道者"]\ntitle = ["今日之云"]\n', encoding="utf-8")
    notice = "今日之云：湍流中的云滴碰并\n布道者：林远舟\n时间：2025年3月12日 15:00\n"
    (draft,) = read_text(notice, reference=READ_ON, lexicon=Lexicon.load(own))
    assert draft.talk.title.zh == "湍流中的云滴碰并"
    assert draft.talk.speakers[0].name.zh == "林远舟"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("[labels\n", "talkfile.syntax"),
        ('[labels]\nspaeker = ["布道者"]\n', "read.lexicon_shape"),
        ('[labels]\nspeaker = "布道者"\n', "read.lexicon_shape"),
        (None, "files.no-such-file"),
    ],
)
def test_load__a_wrong_file_is_named(tmp_path: Path, content: str | None, key: str) -> None:
    own = tmp_path / "own.toml"
    if content is not None:
        own.write_text(content, encoding="utf-8")
    with pytest.raises(SeminarError) as caught:
        Lexicon.load(own)
    assert caught.value.key == key
    assert str(own) in map(str, caught.value.params.values())


def test_folded__every_traditional_form_of_a_known_word() -> None:
    """``總主筆`` has to be the word 总主笔 is: no letter of the words may be missing from the fold."""
    opencc = pytest.importorskip("opencc")
    lexicon, converter = Lexicon.load(), opencc.OpenCC("t2s")
    letters = {letter for words in lexicon.words.values() for word in words for letter in word if letter >= "一"}
    every = map(chr, range(0x4E00, 0xA000))
    forms = {form: simple for form in every if (simple := converter.convert(form)) != form and simple in letters}
    assert {form: simple for form, simple in forms.items() if lexicon.folded(form) == form} == {}


@pytest.mark.parametrize("locale", ["en", "zh_CN"])
def test_lexicon__says_each_word_once(locale: str) -> None:
    source = Path(__file__).parents[2] / "locales" / locale / "lexicon.toml"
    tables = tomllib.loads(source.read_text("utf-8"))
    lists = {
        f"{table}.{name}": [word for word in words if isinstance(word, str)]
        for table, kept in tables.items()
        if isinstance(kept, dict)
        for name, words in kept.items()
        if isinstance(words, list)
    }
    twice = {name: [word for word in set(words) if words.count(word) > 1] for name, words in lists.items()}
    assert lists
    assert not {name: words for name, words in twice.items() if words}
