"""Lectures counted in running text, and programmes below the name of their meeting."""

from __future__ import annotations

from tests.read.reading import told


def test_lists__lectures_counted_in_the_sentences_of_a_news_item() -> None:
    """
    云溪博物馆与云溪大学携手举办“云溪文化系列专题讲座”，系列讲座合共两场，以普通话进行，费用全免。
    首场讲座将于2031年10月18日（六）下午三时至五时假云溪大学图书馆举行，主题为“云中的冰”。主讲者林远舟教授将带领观众认识云。
    第二场讲座将于2031年11月15日（六）举行，主题为“海雾三十年”，由云溪大学王若水教授主讲，介绍丰富多彩的海雾。
    """
    found = told(
        test_lists__lectures_counted_in_the_sentences_of_a_news_item,
        *("series_name.zh", "title.zh", "speakers.0.name.zh", "start", "venue.zh"),
    )
    series = "云溪文化系列专题讲座"
    assert found == [
        (series, "云中的冰", "林远舟", "2031-10-18T15:00", "云溪大学图书馆"),
        (series, "海雾三十年", "王若水", "2031-11-15", None),
    ]


def test_lists__one_counted_lecture_is_the_one_talk() -> None:
    """
    云溪文化系列讲座第三场讲座将于2031年11月15日（六）下午三时举行，主题为“海雾三十年”，由云溪大学王若水教授主讲。
    """
    assert len(told(test_lists__one_counted_lecture_is_the_one_talk, "start")) == 1


def test_lists__a_programme_below_the_name_of_the_workshop() -> None:
    """
    You are warmly welcome to the workshop. Registration is open until November 7 to those who want coffee.

    WHAT: Workshop “Rain & Fog” celebrating Paul Poe

    WHEN: Friday, 28 November 2031, 12:00 – 17:00

    WHERE: Rain House, Hall 230 (Mill Street 10, Harbour). The room is accessible.

    REGISTRATION for coffee by November 7: https://example.org/coffee

    PROGRAMME:

    12:00 – 12:15 Opening words by Ann Lake, Academician of Science, and Mary Major, Chair of the Rain Society

    12:15 – 13:00 Jane Roe (University of Rain): Ice, frost’s theorem, and the logic of clouds: An account (joint work)

    13:00 – 13:45 John Doe (Harbour University): Possible fog

    13:45 – 14:15 Coffee break

    14:15 – 15:00 Paul Poe (Harbour University): Some remarks on snow

    16:55 – 17:00 Closing words by Mary Major-Lake, Coordinator of the Discipline for Theoretical Rain and Clouds

    Informal “afterparty” in Mill (Mill Street 4)
    """
    found = told(
        test_lists__a_programme_below_the_name_of_the_workshop, "start", "speakers.0.name.en", "title.en", "venue.en"
    )
    place = "Rain House, Hall 230 (Mill Street 10, Harbour)"
    theorem = "Ice, frost’s theorem, and the logic of clouds: An account"
    assert found == [
        ("2031-11-28T12:15", "Jane Roe", theorem, place),
        ("2031-11-28T13:00", "John Doe", "Possible fog", place),
        ("2031-11-28T14:15", "Paul Poe", "Some remarks on snow", place),
    ]


def test_lists__a_column_without_a_head_before_the_speaker() -> None:
    """
    | 日期 | 讲员 | 演讲题目 |
    |---|---|---|
    | 2031/02/21 | 硕一 | 林远舟 | 在云中进行资料同化 |
    | 2031/02/28 | 硕一 | 王若水 | 海雾活动及其年际变化 |
    """
    found = told(test_lists__a_column_without_a_head_before_the_speaker, "speakers.0.name.zh", "title.zh")
    assert found == [("林远舟", "在云中进行资料同化"), ("王若水", "海雾活动及其年际变化")]


def test_lists__a_year_in_brackets_is_no_number() -> None:
    """
    Rain Seminar (2031)

    Date: 12 March 2031, 15:00
    Speaker: Jane Roe
    Title: Ice in Clouds
    """
    assert told(test_lists__a_year_in_brackets_is_no_number, "number", "title.en") == [(None, "Ice in Clouds")]
