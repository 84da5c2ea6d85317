"""Every word a user sees is in every catalogue, with the same placeholders."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from seminar import i18n
from seminar.resources import locales
from seminar.script import script_of_letter

ROOT = Path(__file__).parents[2]
LOCALES = i18n.available()
CATALOGUES = sorted({path.name for locale in LOCALES for path in (locales() / locale).glob("*.po")})
_HAN = re.compile(r"[\u4e00-\u9fff]")
#: How a pair is typed on the command line: "物理楼 306 / Room 306".
_EXAMPLE = re.compile(r"[^\s\"]*[\u4e00-\u9fff][^/\"]* / [A-Z]\w+")
#: In Chinese text, a half-width comma, semicolon, colon, question or exclamation mark behind a Han character.
_HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:?!](?!//)|[\u4e00-\u9fff]\.(?![a-z])")


def messages(locale: str, name: str) -> dict[str, tuple[str, ...]]:
    path = locales() / locale / name
    assert path.is_file(), f"{path} is missing"
    with path.open("rb") as source:
        catalogue = read_po(source, locale=locale, abort_invalid=True)
    found: dict[str, tuple[str, ...]] = {}
    for message in catalogue:
        if message.id:
            key = message.id if isinstance(message.id, str) else message.id[0]
            assert key not in found, f"{key} stands twice in {path}"
            found[key] = (message.string,) if isinstance(message.string, str) else tuple(message.string)
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("name", CATALOGUES)
def test_catalogues__complete_and_alike(name: str) -> None:
    reference = messages("en", name)
    for locale in LOCALES:
        other = messages(locale, name)
        assert set(other) == set(reference), f"{locale}/{name}: {set(other) ^ set(reference)}"
        for key, forms in other.items():
            assert all(form.strip() for form in forms), f"{locale}: {key} is empty"
            assert key.startswith(name.removesuffix(".po") + "."), f"{key} stands in the wrong catalogue"
            given = set().union(*map(placeholders, reference[key]))
            assert set().union(*map(placeholders, forms)) <= given, f"{locale}: {key} uses what nobody gives it"


@pytest.mark.parametrize("name", CATALOGUES)
def test_catalogues__chinese_has_chinese_punctuation(name: str) -> None:
    for key, forms in messages("zh_CN", name).items():
        for form in forms:
            assert not _HALF_WIDTH.search(form), f"{key}: {form}"


@pytest.mark.parametrize("name", CATALOGUES)
def test_catalogues__traditional_is_traditional(name: str) -> None:
    for key, forms in messages("zh_TW", name).items():
        for form in forms:
            simplified = [char for char in form if script_of_letter(char) == "Hans"]
            assert not simplified, f"{key}: {form}"


@pytest.mark.parametrize("name", CATALOGUES)
def test_catalogues__english_has_no_chinese(name: str) -> None:
    for key, forms in messages("en", name).items():
        for form in forms:
            assert not _HAN.search(_EXAMPLE.sub("", form)), key


def used_keys() -> dict[str, str]:
    """Every literal in the code that names a message, and the file it stands in."""
    rooms = {name.removesuffix(".po") for name in CATALOGUES}
    pattern = re.compile(rf"(?:{'|'.join(map(re.escape, sorted(rooms)))})\.[a-z][a-z0-9_.-]*[a-z0-9]")
    found: dict[str, str] = {}
    for path in sorted((ROOT / "seminar").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and pattern.fullmatch(node.value):
                found[node.value] = str(path.relative_to(ROOT))
    return found


#: Literals that look like message keys and are none: field paths and file names.
NOT_KEYS = re.compile(
    r"(?:poster|email|message|page|wechat|invite|talk)\.(?:pdf|png|svg|jpg|eml|html|ics|txt|toml)|store\.database"
)


def test_catalogues__every_key_of_the_code_is_there() -> None:
    known = {key for name in CATALOGUES for key in messages("en", name)}
    missing = {key: where for key, where in used_keys().items() if key not in known and not NOT_KEYS.fullmatch(key)}
    assert missing == {}


def test_choose__option_before_environment() -> None:
    assert i18n.choose("zh", {"LANG": "en_GB.UTF-8"}) == "zh_CN"
    assert i18n.choose(None, {"LANG": "zh_SG.UTF-8"}) == "zh_CN"
    assert i18n.choose(None, {"LANG": "zh_HK.UTF-8"}) == i18n.choose("zh-Hant", {}) == "zh_TW"
    assert i18n.choose(None, {"SEMINAR_UI": "en", "LANG": "zh_CN.UTF-8"}) == "en"
    assert i18n.choose(None, {"LC_ALL": "C.UTF-8"}) == "en"
    assert i18n.choose(None, {}) == "en"


def test_words__a_new_language_is_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "label.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "label.speaker"\nmsgstr "Vortragende"\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(i18n, "locales", lambda: tmp_path)
    i18n.available.cache_clear()
    try:
        assert i18n.choose("de_AT.UTF-8", {}) == "de"
        assert i18n.Words("de")("label.speaker") == "Vortragende"
    finally:
        i18n.available.cache_clear()
