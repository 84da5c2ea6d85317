"""Digests that tell the seminars of each day, rows with slides behind their titles."""

from __future__ import annotations

from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.rows.chunk_ends import bare_chunk
from tests.read.reading import drafts, left, told

LEXICON = Lexicon.load()
_PATHS = ("start", "speakers.0.name.en", "title.en", "series_name.en", "venue.en")
_ZH_PATHS = ("start", "speakers.0.name.zh", "title.zh", "series_name.zh", "venue.zh")


def test_digest__who_speaks_on_what_in_one_line_and_an_open_slot() -> None:
    """
    This week's seminars (4–8 May 2026)

    Monday 4 May
      Geometry Seminar, 3pm, Room 101
      Jane Roe (Northland) — Rain on Curved Surfaces

    Tuesday 5 May
      Probability Seminar, 2pm, Room 202
      John Doe (Harbour) — Random Storms

      Analysis Seminar, 4pm, Room 203
      TBA

    Friday 8 May
      Colloquium, 4pm, Main Hall
      Yuanzhou Lin (Yunxi University) — The Life of Clouds
    """
    talks = told(test_digest__who_speaks_on_what_in_one_line_and_an_open_slot, *_PATHS)
    (first, *_) = drafts(test_digest__who_speaks_on_what_in_one_line_and_an_open_slot)
    assert left(first) == ["This week's seminars (4–8 May 2026)"]
    assert talks == [
        ("2026-05-04T15:00", "Jane Roe", "Rain on Curved Surfaces", "Geometry Seminar", "Room 101"),
        ("2026-05-05T14:00", "John Doe", "Random Storms", "Probability Seminar", "Room 202"),
        ("2026-05-08T16:00", "Yuanzhou Lin", "The Life of Clouds", None, "Main Hall"),
    ]


def test_digest__who_speaks_and_the_title_on_a_line_each_in_either_order() -> None:
    """
    Department of Mathematics — Seminars, week of May 4, 2026

    MONDAY, MAY 4
    Geometry Seminar · 3:00–4:00 pm · MH 101
    Jane Roe (Northland)
    Rain on Curved Surfaces

    TUESDAY, MAY 5
    2:00 PM  Probability Seminar, MH 202
    Random Storms
    John Doe, Harbour University

    WEDNESDAY, MAY 6
    No seminars

    FRIDAY, MAY 8
    Colloquium (4:00 PM, Main Hall)
    Yuanzhou Lin (Yunxi University): The Life of Clouds
    """
    talks = told(test_digest__who_speaks_and_the_title_on_a_line_each_in_either_order, *_PATHS)
    assert talks == [
        ("2026-05-04T15:00", "Jane Roe", "Rain on Curved Surfaces", "Geometry Seminar", "MH 101"),
        ("2026-05-05T14:00", "John Doe", "Random Storms", "Probability Seminar", "MH 202"),
        ("2026-05-08T16:00", "Yuanzhou Lin", "The Life of Clouds", None, "Main Hall"),
    ]


def test_digest__in_chinese() -> None:
    """
    本周报告（2026年5月4日—5月8日）

    5月4日（周一）
    几何讨论班 15:00 数学楼101
    林远舟（云溪大学）：雨的科学

    5月6日（周三）
    概率讨论班 14:00-15:00 数学楼202
    王若水（东屿大学）
    云的形成
    """
    assert told(test_digest__in_chinese, *_ZH_PATHS) == [
        ("2026-05-04T15:00", "林远舟", "雨的科学", "几何讨论班", "数学楼101"),
        ("2026-05-06T14:00", "王若水", "云的形成", "概率讨论班", "数学楼202"),
    ]


def test_rows__slides_and_slanted_words() -> None:
    """
    # Cloud Group Seminar, Spring 2026

    Fridays 10:00–11:00, Room A305

    - **May 1**: Jane Roe (Northland), *Rain on Curved Surfaces*. [slides](https://example.org/a.pdf)
    - **May 8**: John Doe (Harbour), *Random Storms*.
    - **May 15**: holiday
    - **May 22**: Ruoshui Wang (Yunxi), *The Life of Clouds*.
    """
    talks = told(test_rows__slides_and_slanted_words, "start", "title.en")
    assert talks == [
        ("2026-05-01T10:00", "Rain on Curved Surfaces"),
        ("2026-05-08T10:00", "Random Storms"),
        ("2026-05-22T10:00", "The Life of Clouds"),
    ]


def test_bare_chunk__a_link_that_is_the_title_itself_stays() -> None:
    text = "[Ice in Clouds](https://example.org/ice)"
    assert bare_chunk(text, (0, len(text))) == (0, len(text))


def test_find_labels__the_end_of_a_house_in_brackets_is_no_label() -> None:
    assert find_labels("林远舟（云溪大学）：雨的科学", LEXICON) == ()
    (label,) = find_labels("（主讲人）：林远舟", LEXICON)
    assert label.field == "speaker"


def test_bare_chunk__a_link_within_a_title_stays() -> None:
    text = "Rain and [clouds of ice](https://example.org/ice)"
    assert bare_chunk(text, (0, len(text))) == (0, len(text))
