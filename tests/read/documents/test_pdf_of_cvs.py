"""PDF files of CVs: their pieces, with accents, mathematics, pictures and the cells of forms."""

from __future__ import annotations

import io

import pikepdf

from seminar.read.cv.drafting import CVDraft, Education, read_cv
from seminar.read.cv.paper.pages import cv_lines
from seminar.read.document import Document
from seminar.read.documents import pdf
from seminar.read.documents.accents import accented
from seminar.read.documents.glyphs import Glyph
from tests.read.documents.made import printed

FONTS = '#set text(font: ("Libertinus Serif", "Noto Serif CJK SC"), size: 11pt, lang: "en")\n'


def drawn(data: bytes) -> list[str]:
    pages, _ = pdf.pages(data, "cv.pdf")
    return [line.text.strip() for line in cv_lines(pages) if line.text.strip()]


def told(data: bytes) -> CVDraft:
    pages, findings = pdf.pages(data, "cv.pdf")
    return read_cv(Document("cv.pdf", "pdf", cv_lines(pages), findings=findings))


def glyph(char: str, left: float, right: float) -> Glyph:
    return Glyph(char, left, 50, right, 60, 10)


def test_accented__an_accent_over_its_letter() -> None:
    before = [glyph("N", 0, 6), glyph("´", 6, 10), glyph("e", 5.8, 10.2), glyph("m", 10, 16)]
    behind = [glyph("a", 0, 5), glyph("c", 5, 9), glyph("¸", 5.5, 8.5), glyph("a", 9, 14)]
    dotless = [glyph("´", 0.2, 2.6), glyph("ı", 0, 3)]
    assert ["".join(one.char for one in accented(row)) for row in (before, behind, dotless)] == ["Ném", "aça", "í"]


def test_accented__a_mark_beside_its_letter_stays() -> None:
    row = [glyph("`", 0, 3), glyph("a", 3, 8), glyph("'", 8, 10), glyph("~", 12, 17), glyph("5", 12, 17)]
    assert accented(row) == row


def in_fonts(*words: tuple[str, str]) -> bytes:
    """A page with each word in a font of its name, one after the other."""
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(400, 200))
    names = {font: f"/F{n}" for n, (font, _) in enumerate(words)}
    kind = {"/Type": pikepdf.Name.Font, "/Subtype": pikepdf.Name.Type1}
    fonts = {name: pikepdf.Dictionary(kind | {"/BaseFont": pikepdf.Name(f"/{font}")}) for font, name in names.items()}
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(fonts))
    told = " ".join(f"{names[font]} 10 Tf ({word}) Tj" for font, word in words)
    page.Contents = made.make_stream(f"BT 50 100 Td {told} ET".encode())
    body = io.BytesIO()
    made.save(body)
    return body.getvalue()


def test_pages__pictures_of_icon_fonts_are_no_letters() -> None:
    data = in_fonts(("FontAwesome5Free-Solid", "z "), ("Helvetica", "2031 - 2035"))
    assert drawn(data) == ["2031 - 2035"]


def test_pages__letters_of_mathematics_are_no_lost_characters() -> None:
    pages, findings = pdf.pages(printed(FONTS + "Emissions of NO$x$ over harbours"), "cv.pdf")
    assert "NO𝑥" in pages[0][0].text
    assert findings == ()


def test_pages__dates_at_the_right_margin() -> None:
    source = FONTS + "#set page(width: 16cm, height: 12cm)\n= Jane Roe\n== Education\n"
    source += "Ph.D. in Oceanography, Northland University #h(1fr) 2031 – 2035\\\n"
    source += "B.Sc. in Mathematics, Havelstadt University #h(1fr) 2027 – 2031\n"
    assert told(printed(source)).education == (
        Education("Ph.D.", "Northland University", "Oceanography", "2031", "2035"),
        Education("B.Sc.", "Havelstadt University", "Mathematics", "2027", "2031"),
    )


def test_pages__a_side_bar() -> None:
    side = ["Contact", "jane.roe\\@tern.example", "Rain House 5", "Northland"]
    side += ["Research Interests", "Harbour ice", "Storm surges"]
    main = ["Education", "Ph.D. in Oceanography, Northland University, 2035"]
    main += ["B.Sc. in Mathematics, Havelstadt University, 2031", "Publications"]
    main += ["Jane Roe. Harbour ice and the spring tide. Journal of Tides, 12:45–67, 2034."]
    main += ["Jane Roe. Storm surges in closed basins. Annals of Water, 7:1–20, 2036."]
    source = FONTS + "#set page(width: 18cm, height: 14cm)\n#set par(leading: 0.8em)\n#text(20pt)[Jane Roe]\n\n"
    left, right = ("\\\n".join(lines) for lines in (side, main))
    source += f"#grid(columns: (4.5cm, 1fr), gutter: 5mm, text(9pt)[{left}], [{right}])"
    cv = told(printed(source))
    assert cv.interests == ("Harbour ice", "Storm surges")
    assert cv.publications == ("Harbour ice and the spring tide", "Storm surges in closed basins")
    assert [study.institution for study in cv.education] == ["Northland University", "Havelstadt University"]


def test_pages__labels_in_the_middle_of_drawn_cells() -> None:
    """Level with their cell, they would stand beside its second line."""
    source = FONTS + "#set page(width: 18cm, height: 14cm)\n#align(center)[个人简历]\n"
    source += "#table(columns: (3cm, 1fr), align: horizon, [姓名], [林远舟], [研究方向], [潮汐动力学、海冰、风暴潮],\n"
    source += "[教育经历], [2031.09–2035.06 云溪大学 海洋学 博士\\\n2027.09–2031.06 南渡大学 数学 学士],\n"
    source += "[代表论文], [林远舟. 封闭海盆中的风暴潮[J]. 水学年刊, 2036, 7: 1-20.\\\n"
    source += "林远舟. 港口海冰与大潮[J]. 潮汐学报, 2034, 12: 45-67.])"
    cv = told(printed(source))
    assert cv.education == (
        Education("博士", "云溪大学", "海洋学", "2031-09", "2035-06"),
        Education("学士", "南渡大学", "数学", "2027-09", "2031-06"),
    )
    assert cv.publications == ("封闭海盆中的风暴潮", "港口海冰与大潮")
