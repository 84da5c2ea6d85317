"""What the gate stops, and that it names the field."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from seminar.bilingual import Bilingual
from seminar.findings import Finding
from seminar.render import Rendered
from seminar.render.poster import render
from seminar.render.poster.gate import inspect
from tests.poster.states import Case, case


def _with_composition(folder: Path, source: str, **options: object) -> tuple[Finding, ...]:
    """The findings on a poster laid out by a user's template that does it wrong."""
    (folder / "poster").mkdir(exist_ok=True)
    text = '#import "/poster/lib.typ": *\n#set page(width: W, height: H, margin: 20mm)\n' + source
    (folder / "poster" / "print.typ").write_text(text, "utf-8")
    talk, context = case("full", **options)
    context = replace(context, templates=(folder,))
    return inspect(render(talk, context), talk, context)


_TITLE = "sheet.title.last().words.join()"
_CODE = '#image(bytes(sheet.qr.svg), format: "svg", width: 40mm)'


def _found(findings: tuple[Finding, ...], code: str) -> list[tuple[str, ...]]:
    return [finding.fields for finding in findings if finding.code == code]


def test_inspect__small_type(tmp_path: Path) -> None:
    findings = _with_composition(tmp_path, f"#text(size: 5pt, {_TITLE})\n{_CODE}")
    assert _found(findings, "poster_small_type") == [("title.en",)]


def test_inspect__low_contrast(tmp_path: Path) -> None:
    findings = _with_composition(tmp_path, f'#text(size: 14pt, fill: rgb("#cccccc"), {_TITLE})\n{_CODE}')
    assert ("title.en",) in _found(findings, "poster_low_contrast")


def test_inspect__overflow(tmp_path: Path) -> None:
    findings = _with_composition(tmp_path, f"#place(dx: 200mm, box(width: 200mm, text(size: 40pt, {_TITLE})))\n{_CODE}")
    assert ("title.en",) in _found(findings, "poster_overflow")


def test_inspect__a_code_that_cannot_be_read(tmp_path: Path) -> None:
    assert _found(_with_composition(tmp_path, f"#text(size: 14pt, {_TITLE})"), "poster_code_unreadable") == [("url",)]


def test_inspect__a_picture_is_read_itself() -> None:
    talk, context = case("full", suffix="png")
    good = render(talk, context)
    other = render(talk.replacing(url="https://example.org/another"), context)
    assert inspect(good, talk, context) == ()
    swapped = Rendered(good.name, good.media_type, other.body)
    assert _found(inspect(swapped, talk, context), "poster_code_unreadable") == [("url",)]


def _with_photo(folder: Path, width: int) -> Case:
    Image.new("RGB", (width, width * 5 // 4), "navy").save(folder / "face.png")
    talk, context = case("minimal")
    speaker = talk.speakers[0].replacing(photo="face.png")
    return talk.replacing(speakers=(speaker,)), replace(context, folder=folder)


def test_inspect__a_coarse_photo(tmp_path: Path) -> None:
    severities = []
    for width in (100, 250, 600):
        talk, context = _with_photo(tmp_path, width)
        found = [f for f in inspect(render(talk, context), talk, context) if f.code == "poster_low_resolution"]
        assert all(finding.fields == ("speakers.0.photo",) for finding in found)
        severities.append([finding.severity.value for finding in found])
    assert severities == [["error"], ["warning"], []]


def test_inspect__a_shortened_text_is_noted() -> None:
    talk, context = case("full", layout="a4")
    bio = talk.speakers[0].bio.map(lambda text: text * 12 + "The very last word")
    talk = talk.replacing(speakers=(talk.speakers[0].replacing(bio=bio),))
    assert ("speakers.0.bio.en",) in _found(inspect(render(talk, context), talk, context), "poster_shortened")


@pytest.mark.parametrize("layout", ["a3", "square"])
def test_inspect__a_text_that_is_cut_is_noted_with_its_field(layout: str) -> None:
    talk, context = case("full", layout=layout)
    long = "雨" * 500
    speaker = talk.speakers[0].replacing(name=Bilingual("林" * 81, "Lin"), department=Bilingual("系" * 170))
    talk = talk.replacing(
        title=Bilingual(long, "Rain"), series_name=Bilingual("坛" * 81), venue=Bilingual("楼" * 161, "Room " * 40),
        organizers=(Bilingual("院" * 100), Bilingual("室" * 100)), speakers=(speaker,),
    )  # fmt: skip
    found = _found(inspect(render(talk, context), talk, context), "poster_shortened")
    fields = ("title.zh", "series_name.zh", "venue.zh", "venue.en", "organizers.zh")
    assert {(name,) for name in (*fields, "speakers.0.name.zh", "speakers.0.department.zh")} == set(found)


def test_inspect__a_text_as_long_as_is_printed_is_not_noted() -> None:
    talk, context = case("full")
    talk = talk.replacing(venue=Bilingual("楼" * 160, "Room " * 32), series_name=Bilingual("坛" * 80))
    assert _found(inspect(render(talk, context), talk, context), "poster_shortened") == []
