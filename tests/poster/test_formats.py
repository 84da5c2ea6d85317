"""The formats of a poster: file types, exact pixels, codes that can be read back, boxes; each as it looked before."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageStat

from seminar.model import Online
from seminar.render import Branding, Context
from seminar.render.poster import LAYOUTS, render
from seminar.render.poster.gate import inspect
from seminar.render.poster.themes import theme_names
from seminar.render.proof import first_picture
from seminar.render.qr import codes_in
from tests.poster.states import LOGO, case, made, text_of
from tests.talks import NOW, full_talk

HERE = Path(__file__).parent


def _size_mm(pdf: bytes) -> tuple[int, int]:
    width, height = pypdfium2.PdfDocument(pdf)[0].get_size()
    return round(width / 72 * 25.4), round(height / 72 * 25.4)


@pytest.mark.parametrize("suffix", ["pdf", "png", "jpg", "svg"])
def test_render__each_file_type(suffix: str) -> None:
    rendered = made("full", suffix=suffix)
    start = {"pdf": b"%PDF-", "png": b"\x89PNG", "jpg": b"\xff\xd8\xff", "svg": b"<svg"}[suffix]
    assert rendered.name == f"poster.{suffix}"
    assert rendered.body.startswith(start)


@pytest.mark.parametrize(
    ("layout", "pixels", "expected"),
    [
        ("screen", None, (1920, 1080)),
        ("square", None, (1080, 1080)),
        ("screen", (1280, 720), (1280, 720)),
        ("screen", (3840, 1080), (3840, 1080)),
        ("screen", (1080, 1920), (1080, 1920)),
        ("a3", (1000, 1414), (1000, 1414)),
    ],
)
def test_render__pictures_have_exact_pixels(
    layout: str, pixels: tuple[int, int] | None, expected: tuple[int, int]
) -> None:
    with Image.open(io.BytesIO(made("full", layout=layout, pixels=pixels, suffix="png").body)) as image:
        assert image.size == expected


_WITH_CODE = [layout for layout in LAYOUTS if layout != "namecard"]


@pytest.mark.parametrize("suffix", ["pdf", "png", "jpg"])
@pytest.mark.parametrize("layout", _WITH_CODE)
def test_render__the_code_is_read_back_from_the_final_file(layout: str, suffix: str) -> None:
    """Every layout that has a code, in the theme whose turn it is; print at the 1080 pixels it has in a chat."""
    names = theme_names()
    theme = names[(_WITH_CODE.index(layout) + len(suffix + layout)) % len(names)]
    pixels = (1080, round(1080 * 2**0.5)) if suffix != "pdf" and LAYOUTS[layout].on_paper else None
    body = made("full", layout=layout, theme=theme, suffix=suffix, pixels=pixels).body
    picture = first_picture(body, 90) if suffix == "pdf" else body
    assert codes_in(picture) == (full_talk().url,)


@pytest.mark.parametrize("layout", ["a4", "a3", "a2", "doorsign"])
def test_render__a_code_on_paper_is_25_mm_wide(layout: str) -> None:
    picture = Image.open(io.BytesIO(first_picture(made("full", layout=layout).body, 127)))  # 5 dots a millimetre
    (code,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert code.position.top_right.x - code.position.top_left.x >= 25 * 5 - 3


def test_render__tall_is_1080_wide_and_as_long_as_the_text() -> None:
    heights = []
    for state in ("minimal", "full", "long"):
        with Image.open(io.BytesIO(made(state, layout="tall", suffix="png").body)) as image:
            assert image.width == 1080
            heights.append(image.height)
    assert heights == sorted(heights) and heights[-1] < 12_000


def test_render__the_code_is_that_of_the_page_else_of_the_meeting_else_none() -> None:
    talk, context = case("full", suffix="png")
    assert codes_in(render(talk.replacing(url=None), context).body) == (talk.online.url,)
    assert codes_in(render(talk.replacing(url=None, online=Online(id="1 2 3")), context).body) == ()


def test_render__namecard_has_a_page_for_each_speaker() -> None:
    rendered = made("two-speakers", layout="namecard")
    assert len(pypdfium2.PdfDocument(rendered.body)) == 2
    assert _size_mm(rendered.body) == (297, 210)


def test_render__doorsign_names_room_day_and_hour() -> None:
    printed = text_of(made("full", layout="doorsign").body)
    for word in ("物理楼305会议室", "3月19日", "上午10:00–11:30", "林远舟（云溪大学）"):
        assert word in printed


def test_render__bleed_writes_a_trim_box() -> None:
    page = pypdfium2.PdfDocument(made("full", bleed=True).body)[0]
    trim = [value / 72 * 25.4 for value in page.get_trimbox()]
    assert [round(value) for value in (trim[2] - trim[0], trim[3] - trim[1])] == [297, 420]
    assert [round(value / 72 * 25.4) for value in page.get_size()] == [303, 426]


@pytest.mark.parametrize("standard", ["a-2a", "ua-1"])
def test_render__pdf_standards(standard: str) -> None:
    body = made("full", pdf_standard=standard).body
    name = b"pdfuaid" if standard == "ua-1" else b"pdfaid"
    assert name in body


def test_render__photo_and_logo_keep_the_file_small(tmp_path: Path) -> None:
    noise = Image.effect_noise((1600, 2000), 60).convert("RGB")
    noise.save(tmp_path / "face.jpg", quality=95)
    talk = full_talk()
    speaker = talk.speakers[0].replacing(photo="face.jpg")
    (tmp_path / "logo.svg").write_text(LOGO.replace("navy", "#fff"), "utf-8")
    context = Context(now=NOW, folder=tmp_path, branding=Branding(logo=tmp_path / "logo.svg", colour="#ffd400"))
    rendered = render(talk.replacing(speakers=(speaker,)), context)
    assert len(rendered.body) < 400_000  # noise is the worst a photo can be; a face takes a fifth of it
    assert not [finding for finding in inspect(rendered, talk, context) if finding.severity == "error"]


# ---------------------------------------------------------------- golden pictures

_GOLDEN = [(layout, theme) for theme in theme_names() for layout in LAYOUTS]


@pytest.mark.parametrize(("layout", "theme"), _GOLDEN)
def test_render__looks_as_it_did(layout: str, theme: str, request: pytest.FixtureRequest) -> None:
    """Compared as an eye would, small and a little blurred; ``--update-golden`` writes the pictures anew."""
    pixels = {"namecard": (509, 360)}.get(layout, (360, 509)) if LAYOUTS[layout].on_paper else None
    body = made("full", layout=layout, theme=theme, suffix="png", pixels=pixels).body
    with Image.open(io.BytesIO(body)) as image:
        now = image.convert("RGB").resize((180, round(180 * image.height / image.width)), Image.Resampling.LANCZOS)
    path = HERE / "golden" / f"{theme}-{layout}.png"
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(exist_ok=True)
        now.quantize(64).save(path, optimize=True)
    with Image.open(path) as image:
        before = image.convert("RGB")
    assert abs(before.height - now.height) <= 2
    difference = ImageStat.Stat(ImageChops.difference(before.resize(now.size), now))
    assert max(difference.mean) < 4
