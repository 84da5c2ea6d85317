"""Posters of every state: one page, nothing lost, and the judgement of an independent checker."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pypdfium2
import pytest

from seminar.bilingual import Bilingual, Lang
from seminar.errors import SeminarError
from seminar.model import Person, Talk
from seminar.render import Branding, Context, PosterOptions
from seminar.render.context import Sponsor
from seminar.render.poster import render
from seminar.render.poster.gate import inspect
from seminar.render.poster.themes import theme_names
from tests.poster.states import LOGO, TALKS, case, made, squeezed, text_of
from tests.talks import ABSTRACT_EN, ABSTRACT_ZH, BIO_EN, BIO_ZH, NOW, full_talk, minimal_talk

HERE = Path(__file__).parent


def _matrix() -> list[tuple[str, str, str]]:
    """Every state, every paper format and every theme at least once, not all with all."""
    names = theme_names()
    cases = [(state, "a3", names[index % len(names)]) for index, state in enumerate(TALKS)]
    cases += [(state, "a4", theme) for state, theme in zip(("full", "six-times", "minimal"), names, strict=True)]
    return [*cases, ("full", "a2", names[1])]


@pytest.mark.parametrize(("state", "layout", "theme"), _matrix())
def test_render__every_state_passes_the_gate(state: str, layout: str, theme: str) -> None:
    talk, context = case(state, layout=layout, theme=theme)
    rendered = made(state, layout=layout, theme=theme)
    assert len(pypdfium2.PdfDocument(rendered.body)) == 1
    serious = [finding for finding in inspect(rendered, talk, context) if finding.severity != "info"]
    assert serious == []


@pytest.fixture(scope="module")
def judge() -> ModuleType:
    """The checker beside the project: it looks at a PDF as a printer, a reader and a phone would."""
    path = HERE.parent.parent.parent / "shared" / "tools" / "check_poster.py"
    if not path.is_file():
        pytest.skip("../shared is not here: the independent judges are not part of the project")
    spec = importlib.util.spec_from_file_location("check_poster", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_SIZES = {"a4": (210, 297), "a3": (297, 420), "a2": (420, 594)}


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("state", "layout", "theme", "bleed"),
    [
        ("full", "a3", "classic", False),
        ("minimal", "a3", "bold", True),
        ("five-speakers", "a4", "quiet", False),
        ("rescheduled", "a2", "bold", False),
    ],
)
def test_render__independent_judge(
    judge: ModuleType, tmp_path: Path, state: str, layout: str, theme: str, bleed: bool
) -> None:
    talk, _ = case(state)
    path = tmp_path / "poster.pdf"
    path.write_bytes(made(state, layout=layout, theme=theme, bleed=bleed).body)
    report = judge.Report()
    extra = 3.0 if bleed else 0.0
    assert judge.structure(str(path), report, _SIZES[layout], extra, True)
    page = pypdfium2.PdfDocument(path)[0]
    names = {str(index): side.text for index, side in enumerate((*talk.title.sides(), *talk.speakers[0].name.sides()))}
    seen, lines = judge.text_checks(page, report, names, 5.0, extra, 8.0)
    judge.picture_checks(page, report, seen, lines, 5.0, extra, talk.url)
    assert [row for row in report.rows if row[1] != "ok"] == []


def test_render__everything_that_is_short_is_printed_whole() -> None:
    talk, _ = case("full")
    printed = text_of(made("full").body)
    pairs = (
        talk.title,
        talk.series_name,
        talk.venue,
        talk.abstract,
        talk.notes,
        talk.speakers[0].bio,
        *talk.organizers,
    )
    for text in (side.text for pair in pairs for side in pair.sides()):
        assert squeezed(text) in printed
    for word in ("123-456-789", "0319", "010-5550 0127", "2026年3月19日（星期四）", "第27期", "苏映雪"):
        assert squeezed(word) in printed


def test_render__a_long_text_ends_with_a_sentence_and_points_to_the_code() -> None:
    printed = text_of(made("six-times", layout="a4").body)
    assert "全文请扫码阅读" in printed
    assert squeezed("Full text: scan the code") in printed
    assert re.search(r"[。！？.]全文请扫码阅读", printed)


def test_render__without_a_code_a_shortened_text_only_says_so() -> None:
    talk, context = case("six-times", layout="a4")
    printed = text_of(render(talk.replacing(url=None, online=None), context).body)
    assert "（有删节）" in printed
    assert "扫码" not in printed


def test_render__minimal_needs_neither_number_nor_code() -> None:
    printed = text_of(made("minimal").body)
    assert "苔藓的记忆" in printed and "江一苇" in printed and "学术报告" in printed
    assert "None" not in printed and "待定" not in printed


def test_render__a_fallback_is_marked_with_its_language() -> None:
    talk, context = case("minimal")
    body = render(talk, replace(context, langs=(Lang.EN,))).body
    printed = text_of(body)
    assert "(inChinese)" in printed
    assert "Venue" in printed and "地点" not in printed
    assert b"/Lang" in body


def test_render__one_language_shows_only_that() -> None:
    talk, context = case("full")
    printed = text_of(render(talk, replace(context, langs=(Lang.ZH,))).body)
    assert "Abstract" not in printed and "YuanzhouLin" not in printed
    assert "摘要" in printed


def test_render__rescheduled_shows_the_old_and_the_new_time() -> None:
    printed = text_of(made("rescheduled").body)
    for word in ("时间变更", "RESCHEDULED", "3月19日", "3月20日"):
        assert word in printed


def test_render__cancelled_says_so_in_both_languages() -> None:
    printed = text_of(made("cancelled").body)
    assert "已取消" in printed and "CANCELLED" in printed


def test_render__formulae_are_set_and_money_is_not() -> None:
    printed = text_of(made("formulae").body)
    assert "\\frac" not in printed and "$E" not in printed
    assert "$5" in printed and "#read" in printed


@pytest.mark.parametrize(
    "text", ['#read("/etc/passwd")', "@label <x> *b* _i_ `c` $", "C# & <b>", "\\u{41} [x](y)", "{{ x }}"]
)
def test_render__text_is_never_source(text: str) -> None:
    talk = minimal_talk().replacing(title=Bilingual(None, text))
    assert squeezed(text) in text_of(render(talk, Context(now=NOW)).body)


def test_render__the_same_input_gives_the_same_bytes() -> None:
    talk, context = case("full")
    assert render(talk, context).body == made("full").body


def _with_sponsors(folder: Path) -> Branding:
    (folder / "sponsor.svg").write_text(LOGO, "utf-8")
    named = Sponsor(Bilingual("云溪教育基金会", "Yunxi Education Foundation"))
    return Branding(sponsors=(named, Sponsor(Bilingual("东屿仪器", "Dongyu"), folder / "sponsor.svg")))


@pytest.mark.parametrize("theme", theme_names())
@pytest.mark.parametrize("layout", ["a4", "a3", "tall", "screen"])
def test_render__sponsors_stand_in_the_foot(tmp_path: Path, layout: str, theme: str) -> None:
    talk, context = case("full", layout=layout, theme=theme)
    context = replace(context, branding=_with_sponsors(tmp_path))
    rendered = render(talk, context)
    printed = text_of(rendered.body)
    for word in ("赞助", "Sponsoredby", "云溪教育基金会", "YunxiEducationFoundation"):
        assert word in printed
    assert "东屿仪器" not in printed  # its logo stands for it, with the name as its description
    assert inspect(rendered, talk, context) == ()


@pytest.mark.parametrize("theme", theme_names())
def test_render__a_biography_of_ordinary_length_is_whole_on_a4(theme: str) -> None:
    """Abstracts of 320 letters and 130 words, biographies of 270 letters and 140 words."""
    talk = full_talk()
    clause_zh = "曾在东屿理工学院主持云室实验平台的建设，提出了湍流碰并的统计描述，其方法为多个气候模式所采用。"
    clause_en = (
        "At Dongyu Institute of Technology the cloud chamber was built under his direction, and his statistical "
    )
    clause_en += "description of turbulent collision is used by several climate models."
    bio = Bilingual(BIO_ZH + clause_zh * 5, " ".join([BIO_EN, *[clause_en] * 4]))
    abstract = Bilingual(ABSTRACT_ZH + ABSTRACT_ZH[:120] + "。", f"{ABSTRACT_EN} {ABSTRACT_EN[:215]}.")
    talk = talk.replacing(abstract=abstract, speakers=(talk.speakers[0].replacing(bio=bio),), online=None)
    _, context = case("full", layout="a4", theme=theme)
    assert inspect(render(talk, context), talk, context) == ()


def test_render__traditional_is_set_in_its_own_letterforms() -> None:
    fonts = set()
    for page in pypdfium2.PdfDocument(made("traditional").body):
        for thing in page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_TEXT,), max_depth=15):
            fonts.add(thing.get_font().get_base_name())
    assert any("NotoSerifTC" in name for name in fonts)
    assert not any("SC" in name for name in fonts)


def _refused(talk: Talk, **options: object) -> SeminarError:
    with pytest.raises(SeminarError) as caught:
        render(talk, Context(now=NOW, poster=PosterOptions(**options)))  # type: ignore[arg-type]
    return caught.value


@pytest.mark.parametrize("char", ["\U0001f389", "\ue000", "\ufffd", "\u0e01"])
def test_render__a_character_no_font_has_is_named_with_its_field(char: str) -> None:
    talk = full_talk()
    speaker = talk.speakers[0]
    odd = speaker.replacing(position=Bilingual(f"教授{char}", "Professor"))
    error = _refused(talk.replacing(speakers=(odd,)))
    assert error.key == "poster.characters-missing"
    (detail,) = error.details
    assert detail.params == {"character": char, "code": f"U+{ord(char):04X}", "field": "speakers.0.position.zh"}


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({"layout": "a9"}, "poster.unknown-layout"),
        ({"theme": "rococo"}, "poster.unknown-theme"),
        ({"theme": "../poster"}, "poster.unknown-theme"),
        ({"suffix": "docx"}, "poster.unknown-suffix"),
        ({"pdf_standard": "x-1a"}, "poster.unknown-standard"),
        ({"pixels": (5, 5)}, "poster.bad-pixels"),
    ],
)
def test_render__impossible_wishes(options: dict[str, object], key: str) -> None:
    assert _refused(minimal_talk(), **options).key == key


def test_render__a_link_too_long_for_a_code() -> None:
    assert _refused(minimal_talk().replacing(url="https://example.org/" + "x" * 4000)).key == "poster.qr-too-long"


@pytest.mark.parametrize("layout", ["a3", "screen", "square", "tall", "namecard", "doorsign"])
def test_render__hostile_lengths_never_overflow(layout: str) -> None:
    long = Bilingual("极长" * 700, "endless " * 500)
    talk = Talk(
        title=long, series_name=long, venue=long, abstract=long, notes=long, organizers=(long,) * 3,
        speakers=(Person(name=long, affiliation=long, position=long, bio=Bilingual("字" * 9000, "x" * 3000)),) * 2,
    )  # fmt: skip
    context = Context(now=NOW, poster=PosterOptions(layout=layout))
    findings = inspect(render(talk, context), talk, context)
    assert [finding for finding in findings if finding.code == "poster_overflow"] == []
