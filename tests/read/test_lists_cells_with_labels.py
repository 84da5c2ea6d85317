"""Programmes whose cells label who speaks within, and other lists that data keeps in ways of its own."""

from __future__ import annotations

from tests.read.reading import told


def test_cells_that_label_who_speaks_on_what() -> None:
    """
    2031 年 8 月 29 日（星期五）
    | 時間 | 內容 | 地點 |
    | 09:30-09:50 | 開幕：何青山 校長（雲溪大學） | 雨樓 305 |
    | 09:50-10:40 | Keynote 演講（一）主講人：林遠舟 教授（雲溪大學） 演講題目：雲中的冰 主持人：何青山 | 雨樓 305 |
    | 10:40-11:00 | 茶會 |  |
    | 11:00-12:30 | 全體會員大會暨頒獎 | 雨樓 305 |
    | 13:30-14:20 | 主題演講 主講人：王若水 教授（雲溪大學） 演講題目：海霧三十年 主持人：何青山 | 雨樓 306 |
    """
    assert told(
        test_cells_that_label_who_speaks_on_what,
        "title.zh",
        "speakers.0.name.zh",
        "chairs.0.name.zh",
        "start",
    ) == [
        ("雲中的冰", "林遠舟", "何青山", "2031-08-29T09:50"),
        ("海霧三十年", "王若水", "何青山", "2031-08-29T13:30"),
    ]


def test_a_list_of_literals_below_a_comment() -> None:
    """
    /**
     * 议程数据
     * 包含时段和场地
     */

    import type { Session } from './types'

    export const AGENDA: Session[] = [
      {
        date: "2031-04-30",
        title: { 'zh-tw': "云中的冰", 'en': "Ice in Clouds" },
        speaker: "林远舟",
      },
      {
        date: "2031-05-07",
        title: { 'zh-tw': "海雾三十年", 'en': "Thirty Years of Fog" },
        speaker: "王若水",
      }
    ]
    """
    assert told(test_a_list_of_literals_below_a_comment, "title.zh", "title.en", "speakers.0.name.zh", "start") == [
        ("云中的冰", "Ice in Clouds", "林远舟", "2031-04-30"),
        ("海雾三十年", "Thirty Years of Fog", "王若水", "2031-05-07"),
    ]


def test_the_date_of_a_card_beside_a_start_is_when_it_was_put_up() -> None:
    """
    ---
    title: 云溪气象年会讲师一览
    date: 2031-05-27 13:17:33
    start: 2031-05-03 09:00:00
    end: 2031-05-03 17:00:00
    ---

    |    时段     |    主题    |  讲者  |
    | :---------: | :--------: | :----: |
    | 13:30-14:10 |  云中的冰  | 林远舟 |
    | 14:20-15:00 | 海雾三十年 | 王若水 |
    """
    assert told(test_the_date_of_a_card_beside_a_start_is_when_it_was_put_up, "title.zh", "start", "end") == [
        ("云中的冰", "2031-05-03T13:30", "2031-05-03T14:10"),
        ("海雾三十年", "2031-05-03T14:20", "2031-05-03T15:00"),
    ]


def test_heads_below_each_other_that_tell_more_than_a_word() -> None:
    """
    Date (Eastern Time)
    Organizer
    Invited Speaker
    Title of paper

    April 8, 2031
    12pm - 1pm
    Mary Major
    Jane Roe (Northland University)
    Ice in Clouds

    April 22, 2031
    12pm - 1pm
    Mary Major
    John Stone (Harbour College)
    Thirty Years of Fog
    """
    assert told(test_heads_below_each_other_that_tell_more_than_a_word, "title.en", "speakers.0.name.en", "start") == [
        ("Ice in Clouds", "Jane Roe", "2031-04-08T12:00"),
        ("Thirty Years of Fog", "John Stone", "2031-04-22T12:00"),
    ]


def test_a_head_for_who_speaks_or_organizes() -> None:
    """
    |  演讲者 / 组织者 |    主题    |       时间       |
    | :--------------: | :--------: | :--------------: |
    |      林远舟      |  云中的冰  | 2031/02/24 21:00 |
    |      王若水      | 海雾三十年 | 2031/02/26 21:00 |
    """
    assert told(test_a_head_for_who_speaks_or_organizes, "title.zh", "speakers.0.name.zh", "start") == [
        ("云中的冰", "林远舟", "2031-02-24T21:00"),
        ("海雾三十年", "王若水", "2031-02-26T21:00"),
    ]
