"""Pages whose lines are broken within a value: blanks that are no gutter, fonts of two heights, figures alone."""

from __future__ import annotations

from collections.abc import Sequence

from seminar.read.documents.glyphs import Fragment, Glyph, fragments
from seminar.read.documents.layout import reading_order
from seminar.read.documents.pages import paragraphs, without_running_heads


def line(top: float, *words: tuple[str, float, float], size: float = 12.0) -> list[Fragment]:
    """Pieces of one line, each with its left and right edge."""
    return [Fragment(text, left, top, right, top + size, size) for text, left, right in words]


def told(found: Sequence[Fragment]) -> list[str]:
    """The paragraphs of a page, a labelled one as ``label = text``."""
    pages = without_running_heads([reading_order(found)])
    return [f"{label} = {text}" if label else text for text, label in paragraphs(pages)]


def test_reading_order__a_blank_in_a_broken_line_is_no_gutter() -> None:
    """The blank stands before the name in both lines, and the rank of each has slipped into the next line."""
    found = [
        *line(100, ("主讲人：云溪大学海洋学院海雾系", 40, 220), ("林远舟教", 236, 284)),
        *line(118, ("授", 40, 52)),
        *line(146, ("主持人：云溪大学海洋学院海雾系", 40, 220), ("王若水教", 236, 284)),
        *line(164, ("授", 40, 52)),
        *line(192, ("摘要：海雾少有人研究，本报告讲述海雾三十年来", 40, 290)),
        *line(210, ("的观测。", 40, 90)),
    ]
    assert told(found) == [
        "主讲人：云溪大学海洋学院海雾系 林远舟教授",
        "主持人：云溪大学海洋学院海雾系 王若水教授",
        "摘要：海雾少有人研究，本报告讲述海雾三十年来的观测。",
    ]


def test_reading_order__names_behind_wide_blanks_are_no_column() -> None:
    found = [
        *line(100, ("主讲人：云溪大学海洋学院", 40, 184), ("林远舟教授", 200, 260)),
        *line(130, ("主持人：云溪大学海洋学院", 40, 184), ("王若水副教授", 200, 272)),
        *line(160, ("地点：明德楼301会议室，请从南门进，凭校园卡", 40, 300)),
    ]
    assert told(found)[:2] == ["主讲人：云溪大学海洋学院 林远舟教授", "主持人：云溪大学海洋学院 王若水副教授"]


def test_reading_order__two_columns_whose_lines_are_not_level() -> None:
    left = [line(100 + 28 * n, (text, 40, 160)) for n, text in enumerate(("时间：5月6日", "下午三点", "地点：明德楼"))]
    abstract = ("摘要：海雾少有人研究，本报告讲述三十年的", "海雾观测，又讲雾中的船与灯塔，也讲雾里的", "渔村。")
    right = [line(114 + 28 * n, (text, 240, 560), size=13) for n, text in enumerate(abstract)]
    assert told([fragment for row in (*left, *right) for fragment in row]) == [
        "时间：5月6日",
        "下午三点",
        "地点：明德楼",
        "摘要：海雾少有人研究，本报告讲述三十年的海雾观测，又讲雾中的船与灯塔，也讲雾里的渔村。",
    ]


def test_reading_order__what_stands_over_and_under_a_form_is_no_label() -> None:
    found = [
        *line(60, ("of Rain", 40, 90)),
        *line(100, ("Title", 40, 80), ("Ice in Clouds", 200, 300)),
        *line(130, ("Speaker", 40, 90), ("Jane Roe", 200, 260)),
        *line(160, ("Venue", 40, 80), ("Mill Hall", 200, 260)),
        *line(190, ("All welcome", 40, 120)),
    ]
    assert told(found) == ["of Rain", "Title = Ice in Clouds", "Speaker = Jane Roe", "Venue = Mill Hall", "All welcome"]


def test_reading_order__words_set_far_apart_to_fill_a_column() -> None:
    found = [
        *line(
            100, ("Evolution is the study of paradigms that", 40, 240), ("In the second part of this talk we", 300, 500)
        ),
        *line(
            118,
            ("applications", 40, 110),
            ("of", 150, 162),
            ("tides", 205, 240),
            ("turn to the rain of the north", 300, 500),
        ),
        *line(136, ("have been found.", 40, 130), ("and its rivers, which are long.", 300, 470)),
    ]
    assert told(found) == [
        "Evolution is the study of paradigms that applications of tides have been found.",
        "In the second part of this talk we turn to the rain of the north and its rivers, which are long.",
    ]


def test_paragraphs__lines_of_one_text_in_fonts_of_two_heights() -> None:
    """Latin letters and figures often come from a font whose boxes are taller; a closing mark begins no line."""
    found = [
        *line(100, ("题目：海雾视角下的“渔村三十", 40, 220), size=20),
        *line(130, ("年”", 40, 70), size=23),
        *line(180, ("时间：11月17日（星期二）上午8:30", 40, 225), size=20),
        *line(210, ("- 9:30", 40, 90), size=23),
        *line(260, ("地点：云溪大学本部明德楼南区212", 40, 215), size=20),
        *line(290, ("会议室", 40, 100), size=20),
    ]
    assert told(found) == [
        "题目：海雾视角下的“渔村三十年”",
        "时间：11月17日（星期二）上午8:30 - 9:30",
        "地点：云溪大学本部明德楼南区212 会议室",
    ]


def test_paragraphs__values_beside_one_label_keep_their_lines() -> None:
    found = [
        *line(100, ("报告题目", 40, 88), ("海雾三十年", 140, 200)),
        *line(118, ("Thirty Years of Sea Fog", 140, 260)),
        *line(140, ("报告人", 40, 76), ("林远舟", 140, 176)),
        *line(160, ("地点", 40, 64), ("明德楼301", 140, 196)),
    ]
    assert told(found)[0] == "报告题目 = 海雾三十年\nThirty Years of Sea Fog"


def test_without_running_heads__the_end_of_a_meeting_number_is_no_page_number() -> None:
    """Two figures are none without a mark between; one is none directly below a line."""
    page = [
        *line(100, ("时间：11月29日16:00", 40, 200)),
        *line(120, ("腾讯会议：974", 40, 130)),
        *line(138, ("325 769", 40, 90)),
    ]
    assert [found.text for found in without_running_heads([page])[0]] == [
        "时间：11月29日16:00",
        "腾讯会议：974",
        "325 769",
    ]
    page[-1:] = line(136, ("325", 40, 60))
    assert len(without_running_heads([page])[0]) == 3
    page[-1:] = [*line(138, ("325 769", 40, 90)), *line(400, ("3", 300, 310)), *line(430, ("1 / 2", 300, 320))]
    assert [found.text for found in without_running_heads([page])[0]][-1] == "325 769"


def test_fragments__a_latin_label_set_wide() -> None:
    glyphs = [Glyph(char, 40 + 8 * n, 100, 43 + 8 * n, 112, 12.0) for n, char in enumerate("Abstract")]
    assert [found.text for found in fragments(glyphs)] == ["Abstract"]


def test_paragraphs__a_bracket_that_is_open_goes_on() -> None:
    """``第70期`` begins a line of its own elsewhere; here the bracket before it is not closed."""
    found = [
        *line(100, ("观云沙龙2031年第10期通告（总", 40, 208)),
        *line(118, ("第70期）", 40, 88)),
        *line(146, ("主题：社会学视角下的渔村与海雾", 40, 215)),
    ]
    assert told(found)[0] == "观云沙龙2031年第10期通告（总第70期）"


def test_reading_order__a_label_set_wide_before_its_value() -> None:
    found = [
        *line(100, ("Title:", 40, 90), ("On the Rain of the", 120, 240)),
        *line(118, ("North", 40, 75)),
        *line(146, ("In the second part of this talk we go on", 40, 240)),
    ]
    assert told(found)[0] == "Title: On the Rain of the North"


def test_reading_order__a_long_value_goes_on_below_its_label() -> None:
    """Lines as wide as most of the page, which begin where the values do, are no text below the form."""
    found = [
        *line(100, ("报告时间", 40, 88), ("11月30号上午9:00", 140, 260)),
        *line(124, ("报告地点", 40, 88), ("明德楼小礼堂", 140, 220)),
        *line(
            148,
            ("林远舟教授简介", 40, 124),
            ("林远舟教授现任东屿大学教授，主要从事海雾与潮汐的研究，在国内外", 140, 540),
        ),
        *line(166, ("重要刊物上发表论文二百余篇，主持东屿海洋基金的项目五项，又曾任十", 140, 540)),
        *line(184, ("多个会议的主席，现任海雾学会的理事，并为三种刊物编审海雾的论文。", 140, 535)),
    ]
    assert told(found)[2:] == [
        "林远舟教授简介 = 林远舟教授现任东屿大学教授，主要从事海雾与潮汐的研究，在国内外"
        "重要刊物上发表论文二百余篇，主持东屿海洋基金的项目五项，又曾任十多个会议的主席，"
        "现任海雾学会的理事，并为三种刊物编审海雾的论文。"
    ]
