"""Word files: everything in the order of the page, as it stands with revisions accepted."""

from __future__ import annotations

import io

import docx

from seminar.read.documents import open_document
from tests.read.documents.made import W, bare_docx, codes, encrypted_office, one, paragraph, refused, texts, zipped


def saved(document: object) -> bytes:
    body = io.BytesIO()
    document.save(body)  # type: ignore[attr-defined]
    return body.getvalue()


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def test_read__paragraphs_and_tables_in_order() -> None:
    document = docx.Document()
    document.add_heading("数学系学术报告", 1)
    grid = document.add_table(2, 2)
    for cell, text in zip(grid._cells, ("主　讲　人", "林一帆 教授", "时间", "3月12日15:00"), strict=True):
        cell.text = text
    document.add_paragraph("摘要：\n随机图上的渗流。")
    document.sections[0].header.paragraphs[0].text = "示例大学"
    read = one(saved(document), "notice.docx")
    assert texts(read) == [
        "数学系学术报告",
        "主 讲 人 = 林一帆 教授",
        "时间 = 3月12日15:00",
        "摘要：",
        "随机图上的渗流。",
    ]
    assert read.lines[0].heading == 1


def test_read__form_of_four_columns() -> None:
    body = table(
        ("报告题目", "随机图"),
        ("报告人", "林一帆", "职称", "教授"),
        ("报告时间", "3月12日", "报告地点", "A302"),
        ("审批意见", ""),
    )
    assert texts(one(bare_docx(body), "form.docx")) == [
        "报告题目 = 随机图",
        "报告人 = 林一帆",
        "职称 = 教授",
        "报告时间 = 3月12日",
        "报告地点 = A302",
        "审批意见",
    ]


def test_read__list_of_talks_gives_a_document_each() -> None:
    body = paragraph("第三周报告安排") + table(
        ("序号", "题目", "报告人", "时间"),
        ("1", "随机图", "林一帆", "3月12日15:00"),
        ("2", "热核", "王小川", "3月13日10:00"),
    )
    first, second = open_document(bare_docx(body), "week.docx")
    assert texts(first) == ["第三周报告安排", "题目 = 随机图", "报告人 = 林一帆", "时间 = 3月12日15:00"]
    assert [line.number for line in second.lines] == [1, 4, 4, 4]


def test_read__revisions_accepted_controls_and_boxes_read() -> None:
    inner = f"<w:txbxContent>{paragraph('地点：A302')}</w:txbxContent>"
    twice = f"<mc:Choice>{inner}</mc:Choice><mc:Fallback>{inner}</mc:Fallback>"
    box = f"<w:r><mc:AlternateContent xmlns:mc='urn:mc'>{twice}</mc:AlternateContent></w:r>"
    body = (
        "<w:p><w:r><w:t>时间：</w:t></w:r><w:del><w:r><w:delText>14:00</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>15:00</w:t></w:r></w:ins></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>报告人：林一帆</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        f"<w:p><w:r><w:t>题目：随机</w:t><w:tab/><w:t>图</w:t><w:br/><w:t>副题</w:t></w:r>{box}</w:p>"
    )
    assert texts(one(bare_docx(body), "x.docx")) == [
        "时间：15:00",
        "报告人：林一帆",
        "题目：随机 图",
        "副题",
        "地点：A302",
    ]


def test_read__label_cell_over_two_rows() -> None:
    body = (
        "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>"
        + paragraph("主办")
        + f"</w:tc><w:tc>{paragraph('数学系')}</w:tc></w:tr>"
        f"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>{paragraph('概率中心')}</w:tc></w:tr></w:tbl>"
    )
    assert texts(one(bare_docx(body), "x.docx")) == ["主办 = 数学系", "主办 = 概率中心"]


def test_read__macros_are_left_alone_and_said() -> None:
    document = one(bare_docx(paragraph("题目：随机图"), **{"word/vbaProject.bin": b"\x00"}), "x.docm")
    assert codes(document) == {"macros"}


def test_read__strict_namespaces_and_dangling_relations() -> None:
    main = (
        "<d xmlns='http://purl.oclc.org/ooxml/wordprocessingml/main'><body><p><r><t>题目：随机图</t></r></p></body></d>"
    )
    relations = "<Relationships><Relationship Type='x/officeDocument' Target='word/NULL'/></Relationships>"
    assert texts(one(zipped({"_rels/.rels": relations, "word/document.xml": main}), "x.docx")) == ["题目：随机图"]


def test_read__refused() -> None:
    whole = saved(docx.Document())
    entity = (
        f"<!DOCTYPE x [<!ENTITY a 'aaaa'>]><w:document xmlns:w='{W}'><w:body>{paragraph('&a;')}</w:body></w:document>"
    )
    assert refused(encrypted_office(), "x.docx") == "documents.password"
    assert refused(whole, "empty.docx") == "documents.blank"
    assert refused(whole[: len(whole) // 2], "cut.docx") == "documents.damaged"
    assert refused(bare_docx("<w:p><w:r><w:drawing/></w:r></w:p>"), "x.docx") == "documents.only-pictures"
    assert refused(bare_docx("<w:p>"), "x.docx") == "documents.damaged"
    assert refused(zipped({"word/document.xml": entity}), "x.docx") == "documents.doctype"
    assert refused(zipped({"word/document.xml": entity.encode("utf-16")}), "x.docx") == "documents.doctype"
    assert refused(zipped({"word/media/a.png": b"x"}), "x.docx") == "documents.damaged"
    assert refused(zipped({"a.txt": b"x"}), "x.zip") == "documents.packed"
    assert refused(zipped({"ppt/presentation.xml": b"x"}), "x.pptx") == "documents.slides"


def test_read__cells_merged_in_a_list_of_talks() -> None:
    document = docx.Document()
    grid = document.add_table(5, 4)
    rows = [
        ("学术报告一览", "", "", ""),
        ("时间", "报告人", "题目", "地点"),
        ("3月12日15:00", "林一帆", "随机图", "A302"),
        ("", "王小川", "热核", ""),
        ("3月13日15:00", "周安", "素数", ""),
    ]
    for cells, row in zip(grid.rows, rows, strict=True):
        for cell, text in zip(cells.cells, row, strict=True):
            cell.text = text
    grid.cell(0, 0).merge(grid.cell(0, 3))
    grid.cell(2, 0).merge(grid.cell(3, 0))
    grid.cell(2, 3).merge(grid.cell(4, 3))
    read = open_document(saved(document), "plan.docx")
    assert [texts(each)[1:] for each in read] == [
        ["时间 = 3月12日15:00", "报告人 = 林一帆", "题目 = 随机图", "地点 = A302"],
        ["时间 = 3月12日15:00", "报告人 = 王小川", "题目 = 热核", "地点 = A302"],
        ["时间 = 3月13日15:00", "报告人 = 周安", "题目 = 素数", "地点 = A302"],
    ]
    assert {texts(each)[0] for each in read} == {"学术报告一览"}


def test_read__a_table_without_labels_keeps_a_line_for_each_talk() -> None:
    body = table(("3月12日15:00", "林一帆", "随机图", "A302"), ("3月13日15:00", "王小川", "热核", "A302"))
    assert texts(one(bare_docx(body), "plan.docx")) == [
        "3月12日15:00 | 林一帆 | 随机图 | A302",
        "3月13日15:00 | 王小川 | 热核 | A302",
    ]
