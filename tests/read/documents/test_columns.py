"""Posters in columns: lines set wide, headings of columns, labels in both languages, titles broken by phrase."""

from __future__ import annotations

from seminar.read.documents.set_wide import justified
from tests.read.documents.test_broken_lines import line, told


def test_justified__a_line_set_wide_is_one_by_the_edges_of_its_column() -> None:
    """No full line stands right above or below it: the edges that others of the column share tell."""
    lines = [
        "the rain falls on the hills and",
        "runs down to the river in spring",
        "where the gauges of the county are",
    ]
    found = [
        *(part for n, text in enumerate(lines) for part in line(100 + 14 * n, (text, 40, 240), size=10)),
        *line(142, ("read.", 40, 60), size=10),
        *line(170, ("Floods", 40, 76), ("of", 112, 122), ("the", 158, 170), ("Valley", 206, 240), size=10),
        *line(200, ("Register", 40, 90), ("All are welcome to the tea", 280, 420), size=10),
    ]
    texts = [piece.text for piece in justified(found)]
    assert "Floods of the Valley" in texts
    uneven = [*found[:4], *line(170, ("Friday", 40, 76), ("at ten", 82, 120), ("Aula", 160, 240)), *found[-2:]]
    assert "Aula" in [piece.text for piece in justified(uneven)]  # blanks of different width are no line's


def test_reading_order__headings_of_columns_go_with_what_is_below_them() -> None:
    found = [
        *line(40, ("The Autumn Workshop on Rivers", 40, 400), size=20),
        *line(80, ("River Group", 40, 110), ("Aula 3", 290, 340)),
        *line(120, ("Abstract", 40, 90), ("Biography", 320, 380)),
        *line(
            136,
            ("Rivers carry sand to the sea in the months of", 40, 300),
            ("Mei Fairweather has led the river", 320, 500),
        ),
        *line(152, ("spring, and the sand stays.", 40, 200), ("group since 2019.", 320, 420)),
    ]
    texts = told(found)
    assert texts.index("Abstract") + 1 == next(n for n, text in enumerate(texts) if text.startswith("Rivers carry"))
    assert texts.index("Biography") + 1 == next(n for n, text in enumerate(texts) if text.startswith("Mei"))
    assert texts[:3] == ["The Autumn Workshop on Rivers", "River Group Aula 3", "Abstract"]


def test_reading_order__labels_in_both_languages_beside_the_middle_of_their_values() -> None:
    found = [
        *line(100, ("2031年3月7日", 140, 230)),
        *line(107, ("时间", 40, 64)),
        *line(114, ("14:00–15:30", 140, 210)),
        *line(120, ("Time", 40, 66)),
        *line(128, ("Friday", 140, 180)),
        *line(150, ("云溪楼201", 140, 210)),
        *line(157, ("地点", 40, 64)),
        *line(164, ("201 Yunxi Building", 140, 250)),
        *line(170, ("Venue", 40, 74)),
        *line(178, ("West Campus", 140, 220)),
    ]
    assert told(found) == [
        "时间 Time = 2031年3月7日 14:00–15:30 Friday",
        "地点 Venue = 云溪楼201\n201 Yunxi Building West Campus",
    ]


def test_reading_order__a_gutter_that_moves_below_a_wide_space_is_another() -> None:
    """Day and place beside each other above, the columns of text below: what stands above is read first."""
    found = [
        *line(100, ("Friday", 40, 80), ("Yunxi Building", 360, 450)),
        *line(116, ("March 7, 2031", 40, 120), ("Room 201", 360, 420)),
        *line(150, ("Rivers carry sand to the", 40, 180), ("Mei Fairweather has led the group", 210, 420)),
        *line(166, ("sea in spring.", 40, 120), ("of rivers since 2019.", 210, 330)),
    ]
    assert told(found) == [
        "Friday",
        "March 7, 2031",
        "Yunxi Building Room 201",
        "Rivers carry sand to the sea in spring.",
        "Mei Fairweather has led the group of rivers since 2019.",
    ]


def test_paragraphs__a_title_broken_by_phrase_is_one() -> None:
    """The lines of a title in the largest letters need not reach the edge: they lie close and are set alike."""
    found = [
        *line(60, ("Rain on Paper:", 40, 240), size=28),
        *line(92, ("Water Marks and What They Tell", 40, 470), size=28),
        *line(160, ("Mei Fairweather, who has led the river group for long years", 40, 400)),
        *line(176, ("and has written about the marks that water leaves on paper.", 40, 400)),
    ]
    assert told(found)[0] == "Rain on Paper: Water Marks and What They Tell"
    apart = [*found[:1], *line(120, ("Water Marks and What They Tell", 40, 470), size=28), *found[2:]]
    assert told(apart)[0] == "Rain on Paper:"
