"""Tables drawn with lines on the pages of a PDF: forms, lists of talks, and boxes that are none."""

from __future__ import annotations

from seminar.read.documents import open_document, ruling
from seminar.read.documents.glyphs import Fragment
from seminar.read.documents.layout import reading_order
from seminar.read.documents.ruling import Stroke
from seminar.read.reader import read_document
from tests.read.documents.made import one, printed, texts
from tests.read.reading import READ_ON

FONTS = '#set text(font: ("Libertinus Serif", "Noto Serif CJK SC"), size: 11pt, lang: "zh")\n'


def test_read__a_form_of_four_columns_with_labels_in_the_middle_of_tall_cells() -> None:
    source = (
        FONTS + "#set page(width: 16cm, height: 14cm)\n海洋学院学术讲座信息表\n"
        "#table(columns: (2.4cm, 4cm, 2.4cm, 4cm), align: left + horizon, "
        "[讲座名称], table.cell(colspan: 3)[海雾的边界层过程及其数值模拟], "
        "[主讲人], [林远舟], [职 称], [教授], "
        "[举办时间], [2031年6月25日（周三） 16:00-17:00], [举办地点], [数统楼201], "
        "[讲座摘要], table.cell(colspan: 3)[海雾在航运与渔业中造成的损失十分可观。本报告介绍一类边界层过程，"
        "证明它在海气温差很小的时候同样起作用，并给出判据；数值试验与观测的比较支持这一看法。], "
        "[经费来源], [学科建设经费], [负责人签字], [])\n填表日期：2031年6月11日"
    )
    lines = texts(one(printed(source), "form.pdf"))
    assert lines[:7] == [
        "海洋学院学术讲座信息表",
        "讲座名称 = 海雾的边界层过程及其数值模拟",
        "主讲人 = 林远舟",
        "职 称 = 教授",
        "举办时间 = 2031年6月25日（周三）16:00-17:00",
        "举办地点 = 数统楼201",
        "讲座摘要 = 海雾在航运与渔业中造成的损失十分可观。本报告介绍一类边界层过程，"
        "证明它在海气温差很小的时候同样起作用，并给出判据；数值试验与观测的比较支持这一看法。",
    ]
    assert lines[-1] == "填表日期：2031年6月11日"


def test_read__a_list_of_talks_between_lines() -> None:
    source = (
        FONTS + "#set page(width: 22cm, height: 10cm)\nRain Seminar, Spring 2031\n"
        "#table(columns: (2.6cm, 7cm, 6cm, 3cm), [Date], [Speaker], [Title], [Venue], "
        "[12 March 2031 15:00], [Jane Roe \\ University of Northland Postdoc], "
        "[How Clouds Learn to Rain, and Why They Forget It \\ Abstract: We ask a cloud.], [Room 305], "
        "[12 March 2031 16:00], [Coffee break], [], [], "
        "[19 March 2031 15:00], [Tom Doe (Northland College)], [Ice], [Room 305])"
    )
    documents = open_document(printed(source), "list.pdf")
    found = [draft.talk for document in documents for draft in read_document(document, reference=READ_ON)]
    assert [talk.title.en for talk in found] == ["How Clouds Learn to Rain, and Why They Forget It", "Ice"]
    assert [talk.speakers[0].affiliation.en for talk in found] == ["University of Northland", "Northland College"]
    assert (found[0].speakers[0].position.en, found[0].abstract.en) == ("Postdoc", "We ask a cloud.")
    assert found[1].series_name.en == "Rain Seminar"


def test_read__a_form_that_goes_on_over_the_page() -> None:
    long = "；".join(f"第{n}种海雾在航运与渔业中造成的损失十分可观，却少有人研究" for n in range(1, 12))
    source = (
        FONTS + "#set page(width: 14cm, height: 9cm)\n海洋学院学术报告公告\n"
        "#table(columns: (3cm, 1fr), align: left + horizon, [报告题目], [海雾三十年], [报告人], [林远舟], "
        f"[时间], [2031年9月18日 10:00], [报告摘要], [{long}], [报告人简介], [林远舟，云溪大学教授。])"
    )
    lines = texts(one(printed(source), "form.pdf"))
    assert f"报告摘要 = {long}" in lines and lines[-1] == "报告人简介 = 林远舟，云溪大学教授。"


def test_read__a_poster_in_boxes_is_no_form() -> None:
    source = (
        FONTS + "#set page(width: 12cm, height: 12cm)\n#table(columns: (1fr, 1fr), "
        "table.cell(colspan: 2)[海雾三十年], [林远舟 教授], [云溪大学海洋学院], [明德楼305], [欢迎参加])"
    )
    lines = texts(one(printed(source), "poster.pdf"))
    assert not any(" = " in line for line in lines)
    assert {"海雾三十年", "欢迎参加"} <= set(" ".join(lines).split())


def _grid(rows: int, columns: int) -> list[Stroke]:
    return [Stroke(0, 20.0 * y, 50.0 * columns, 20.0 * y) for y in range(rows + 1)] + [
        Stroke(50.0 * x, 0, 50.0 * x, 20.0 * rows) for x in range(columns + 1)
    ]


def test_tables__cells_over_several_columns_and_rows() -> None:
    strokes = [stroke for stroke in _grid(3, 3) if not (stroke.level and stroke.top == 20.0)]
    strokes.append(Stroke(50, 20, 150, 20))  # the first column is merged over two rows
    (table,) = ruling.tables(strokes)
    assert [[(cell.across, cell.down) for cell in row] for row in table.rows] == [
        [(1, 2), (1, 1), (1, 1)],
        [(1, 1), (1, 1)],
        [(1, 1), (1, 1), (1, 1)],
    ]


def test_tables__a_drawing_of_many_lines_is_none() -> None:
    assert ruling.tables(_grid(800, 800)) == []
    assert ruling.tables([]) == []


def _line(top: float, *words: tuple[str, float, float]) -> list[Fragment]:
    return [Fragment(text, left, top, right, top + 15.0, 15.0) for text, left, right in words]


def test_reading_order__lines_set_wide_to_fill_their_column() -> None:
    found = [
        *_line(100, ("主讲人", 60, 110), ("Abstract", 360, 430)),
        *_line(130, ("林远舟", 60, 120), ("Majorana", 360, 420), ("modes are", 440, 560), ("promising for", 580, 780)),
        *_line(
            154, ("云溪大学", 60, 140), ("computing", 360, 440), ("with rain,", 460, 600), ("if only the", 620, 780)
        ),
        *_line(178, ("clouds of the north can be made to carry them for so long,", 360, 780)),
        *_line(202, ("as we show.", 360, 450)),
    ]
    lines = [line.text for line in reading_order(found)]
    assert lines[-4:-2] == ["Majorana modes are promising for", "computing with rain, if only the"]
    assert lines[:3] == ["主讲人", "林远舟", "云溪大学"]


def test_read__what_a_browser_and_an_office_print_over_the_pages() -> None:
    head = "grid(columns: (1fr, auto), [云溪大学海洋学院], [School of Ocean, Yunxi University])"
    source = (
        FONTS + f"#set page(width: 14cm, height: 6cm, header: {head})\n"
        "题目：海雾三十年\\ 主讲人：林远舟\n#pagebreak()\n摘要：海雾少有人研究。"
    )
    lines = texts(one(printed(source), "notice.pdf"))
    assert not any("Yunxi" in line or "海洋学院" in line for line in lines)
    source = (
        FONTS + "11/22/31, 3:53 PM Ice in Clouds | Rain\n\nTitle: Ice in Clouds\n\nhttps://rain.example.org/ice 1/1"
    )
    assert texts(one(printed(source), "notice.pdf")) == ["Title: Ice in Clouds"]


def test_read__names_over_institutions_in_a_narrow_column_of_speakers() -> None:
    source = (
        '#set text(font: "Libertinus Serif", size: 11pt)\n#set page(width: 19cm, height: 12cm)\n'
        "Environmental Data Seminar\n\nProgramme for Friday, 16 May 2031\n\nLecture Hall A, Humboldt Wing\n\n"
        "The talks are open to everyone, and lunch is to be had in the canteen from noon.\n"
        "#table(columns: (3.8cm, 5.3cm, 7cm), inset: 9pt, [Time], [Speaker], [Title], "
        "[09:00 – 09:50], [Ines Barreto \\ Instituto Atlântico de Lisboa], [Mapping Soil Carbon from Space], "
        "[10:10 – 11:00], [Tomasz Wielgosz \\ Kraków Institute of Earth Sciences], [What Rivers Remember], "
        "[11:10 – 12:00], [Priya Raghunathan \\ Deccan Technical University], [Flood Warning in Small Catchments])"
    )
    drafts = [
        draft
        for document in open_document(printed(source), "programme.pdf")
        for draft in read_document(document, reference=READ_ON)
    ]
    assert [[(who.name.en, who.affiliation.en) for who in draft.talk.speakers] for draft in drafts] == [
        [("Ines Barreto", "Instituto Atlântico de Lisboa")],
        [("Tomasz Wielgosz", "Kraków Institute of Earth Sciences")],
        [("Priya Raghunathan", "Deccan Technical University")],
    ]
    assert {draft.talk.venue.en for draft in drafts} == {"Lecture Hall A, Humboldt Wing"}
