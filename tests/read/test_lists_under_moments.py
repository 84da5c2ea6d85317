"""Lists whose talks stand each under a line with its day or its hours, whatever stands below in whatever order."""

from __future__ import annotations

from seminar.read.document import from_text
from seminar.read.lexicon import Lexicon
from seminar.read.lists.moment_blocks import split
from tests.growth import LINEAR, growth
from tests.read.reading import drafts, facts, told


def test_read__hours_over_a_chair_a_name_and_a_labelled_title() -> None:
    """
    11/19
    Time
    Summary
    Morning

    8:00-8:10
    Chair:
    Dan Poe
    Opening Ceremony
    8:10-8:35
    Chair：
    John Moor
    Jane Roe
    Title: Ice in Warm Clouds

    8:35-9:00

    Mary Hill
    Title: Rain-tuned Models

    9:00-9:25

    Ann Lake
    Title: Clouds over Crowded Harbours


    Break
    """
    rows = told(test_read__hours_over_a_chair_a_name_and_a_labelled_title, "speakers.0.name.en", "title.en", "start")
    assert rows == [
        ("Jane Roe", "Ice in Warm Clouds", "2025-11-19T08:10"),
        ("Mary Hill", "Rain-tuned Models", "2025-11-19T08:35"),
        ("Ann Lake", "Clouds over Crowded Harbours", "2025-11-19T09:00"),
    ]
    talks = drafts(test_read__hours_over_a_chair_a_name_and_a_labelled_title)
    chairs = [facts(talk).get("chairs.0.name.en") or facts(talk).get("hosts.0.name.en") for talk in talks]
    assert chairs == ["John Moor", "John Moor", "John Moor"]


def test_read__hours_over_person_and_house_with_the_title_in_the_next_column() -> None:
    """
    会议日程

    日期
    时间
    日程安排

    2031年4月16日
    周三
    08:20-8:50
    入场报到

    09:10-10:10
    林远舟,云溪科技       海雾在港口的应用

    10:15-11:15
    王若水,东屿气象       云滴谱的观测

    11:20-12:20
    孟青云,北岭大学         平流雾的预报

    15:35-15:55
    茶歇
    """
    rows = told(
        test_read__hours_over_person_and_house_with_the_title_in_the_next_column,
        "speakers.0.name.zh",
        "speakers.0.affiliation.zh",
        "title.zh",
        "start",
    )
    assert rows == [
        ("林远舟", "云溪科技", "海雾在港口的应用", "2031-04-16T09:10"),
        ("王若水", "东屿气象", "云滴谱的观测", "2031-04-16T10:15"),
        ("孟青云", "北岭大学", "平流雾的预报", "2031-04-16T11:20"),
    ]


def test_read__days_with_the_person_behind_them_over_labelled_titles() -> None:
    """
    The Rain Seminar is a weekly talk. Every Thursday at 4:00 pm.

    **September 18, 2031**: Jane Roe

    **Title**: Ice and polyhedrons in space

    **Abstract**: How many regular crystals are there? Plates and columns, as many as you like, and some that are none.

    **September 25, 2031**: Dan Poe

    **Title**: This Title is Rain

    **Abstract**: To some, rain is synonymous with the disruption of outings. This talk explains why that is wrong.

    **October 16, 2031**: John Moor

    **Title**: Fog a Problem

    **Abstract**: If you have ever put your hand in a cloud, you know what it is like to meet a mess.
    """
    rows = told(
        test_read__days_with_the_person_behind_them_over_labelled_titles, "speakers.0.name.en", "title.en", "start"
    )
    assert [(who, title) for who, title, _ in rows] == [
        ("Jane Roe", "Ice and polyhedrons in space"),
        ("Dan Poe", "This Title is Rain"),
        ("John Moor", "Fog a Problem"),
    ]
    assert [start[:10] for _, _, start in rows] == ["2031-09-18", "2031-09-25", "2031-10-16"]


def test_read__days_with_the_person_in_a_sentence_of_its_own() -> None:
    """
    When: Thursdays 10:30AM

    Where: Hill 705.

    1/27/31. Jane Roe (Northland). Joint with the Applied Rain Seminar.

    1/30/31. Dan Poe (Harbour). Joint with the Applied Rain Seminar.

    3/27/31. Ann Lake (Westfield).
    """
    rows = told(
        test_read__days_with_the_person_in_a_sentence_of_its_own,
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "venue.en",
    )
    assert rows == [
        ("Jane Roe", "Northland", "Hill 705"),
        ("Dan Poe", "Harbour", "Hill 705"),
        ("Ann Lake", "Westfield", "Hill 705"),
    ]


def test_split__days_of_one_notice_are_no_list() -> None:
    text = "2031-05-03\n云中的冰\n林远舟教授 云溪大学\n5月12日 15:00\n海洋楼305\n5月10日前报名\n联系人：王若水"
    assert split(from_text(text).lines, Lexicon.load()) == ()


def test_split__hours_of_no_day_are_no_list() -> None:
    text = "9:00-9:30\n林远舟\n云中的冰\n9:30-10:00\n王若水\n海雾\n10:00-10:30\n孟青云\n平流雾"
    assert split(from_text(text).lines, Lexicon.load()) == ()


def test_read__opening_among_the_hours_of_a_programme() -> None:
    """
    11/19/2031

    8:00-8:10
    Dan Poe
    Opening Ceremony
    8:10-8:35
    Jane Roe
    Title: Ice in Warm Clouds

    8:35-9:00
    Mary Hill
    Title: Rain-tuned Models
    """
    rows = told(test_read__opening_among_the_hours_of_a_programme, "speakers.0.name.en", "title.en")
    assert rows == [("Jane Roe", "Ice in Warm Clouds"), ("Mary Hill", "Rain-tuned Models")]


def test_read__labelled_talks_under_their_hours() -> None:
    """
    一、日期：2031年10月17日（星期五）
    二、地點：雲溪大學海洋樓105演講廳
    三、活動內容：
    時     間	場 次	活動內容
    08:50~09:10	報     到
    09:20~10:00	第一場	講  題：海霧的觀測
    主講人：雲溪大學 林遠舟教授
    10:00~10:40	第二場	講  題：雲滴的碰並
    主講人：東嶼大學 王若水博士
    10:40~11:20	第三場	講  題：平流霧的預報
    主講人：北嶺大學 孟青雲教授
    14:30~15:20	第四場
    Panel Discussion	主     題：海霧預報的趨勢與挑戰
    主持人：雲溪大學 林遠舟教授
    """
    rows = told(test_read__labelled_talks_under_their_hours, "speakers.0.name.zh", "title.zh", "start", "end")
    assert rows == [
        ("林遠舟", "海霧的觀測", "2031-10-17T09:20", "2031-10-17T10:00"),
        ("王若水", "雲滴的碰並", "2031-10-17T10:00", "2031-10-17T10:40"),
        ("孟青雲", "平流霧的預報", "2031-10-17T10:40", "2031-10-17T11:20"),
    ]


def _days_of_hours(count: int) -> str:
    hours = "".join(f"{hour}:00-{hour}:50\n林远舟\n题目：云中的冰\n" for hour in range(9, 17))
    return "".join(f"2031年{1 + n % 12}月{1 + n // 12 % 28}日\n{hours}" for n in range(count))


def test_split__costs_no_more_than_the_length_of_the_list() -> None:
    lexicon = Lexicon.load()
    assert len(split(from_text(_days_of_hours(2)).lines, lexicon)) == 16
    assert growth(lambda count: split(from_text(_days_of_hours(count)).lines, lexicon), 72) < LINEAR
