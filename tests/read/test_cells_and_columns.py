"""Tables that lost their rows or columns, values under the label beside theirs, and persons told in passing."""

from __future__ import annotations

from tests.read.reading import drafts, facts, read


def test_read_text__a_cell_on_each_line() -> None:
    """
    在有雾的地方,听海的声音|2031观云奖系列讲座
    場次
    時間
    地點
    講者
    講題
    1
    2031/12/6(六) 14:00-16:00
    渡口鐵道空間 雲溪縣民雄鄉東榮路21號
    林遠舟
    讀《流雲》,看百年前的海
    2
    2031/12/13(六) 14:00-16:00
    雲溪書店
    王若水
    霧與燈塔
    """
    first, second = map(facts, drafts(test_read_text__a_cell_on_each_line))
    assert (first["title.zh"], first["speakers.0.name.zh"]) == ("讀《流雲》,看百年前的海", "林遠舟")
    assert (first["start"], first["venue.zh"]) == ("2031-12-06T14:00", "渡口鐵道空間 雲溪縣民雄鄉東榮路21號")
    assert (second["title.zh"], second["speakers.0.name.zh"]) == ("霧與燈塔", "王若水")


def test_read_text__a_row_cut_out_of_its_table() -> None:
    """
    <tr>
    <td>4pm, Thu 29 Jan 2032</td>
    <td>Emery Roe</td>
    <td>University of Northland</td>
    <td>Mental matching of musical structures: The ice hypothesis</td>
    <td>ITL Seminar Room</td>
    </tr>
    """
    found = read(test_read_text__a_row_cut_out_of_its_table)
    assert found["speakers.0.name.en"] == "Emery Roe"
    assert (found["start"], found["venue.en"]) == ("2032-01-29T16:00", "ITL Seminar Room")


def test_read_text__heads_with_pictures_over_a_list_of_a_club() -> None:
    """
    - 🕣时间：每周一晚 20：30
    - 🌍地点：腾讯会议

    | 周数📆 | 日期🕣 | 分享🙋 | 内容📒 | 主持💂 | 视频🎥 |
    | :---: | :---: | :---: | :---: | :---: | :---: |
    | 08 | 10-30 | 林远舟 | 海图精讲 | 王若水 | |
    """
    found = read(test_read_text__heads_with_pictures_over_a_list_of_a_club)
    assert (found["title.zh"], found["speakers.0.name.zh"]) == ("海图精讲", "林远舟")
    assert (found["chairs.0.name.zh"], found["start"][5:]) == ("王若水", "10-30T20:30")


def test_read_text__a_weekday_above_a_list_of_days() -> None:
    """
    ## Fog Security Group Meeting
    **Location**：Mill Building 201

    **Time**: Friday 18:00

    ||Date|Speaker|Title|Publication|
    |---|:---:|:---:|:---:|:---:|
    |1|2031.01.03|林远舟|BAIT: Backdoors in Small Boats|ISS 2031|
    """
    assert read(test_read_text__a_weekday_above_a_list_of_days)["start"] == "2031-01-03T18:00"


def test_read_text__the_speaker_under_the_label_of_the_place() -> None:
    """
    date: 2031/10/21 15:00
    文远楼西辅楼104
    place: 林远舟 云溪城市规划研究院发展中心主任
    title: [讲座]【观云系列讲座】决定城市未来空间的海雾
    """
    found = read(test_read_text__the_speaker_under_the_label_of_the_place)
    assert (found["speakers.0.name.zh"], found["venue.zh"]) == ("林远舟", "文远楼西辅楼104")
    assert (found["series_name.zh"], found["title.zh"]) == ("观云系列讲座", "决定城市未来空间的海雾")


def test_read_text__when_the_doors_open_is_no_hour_of_the_talk() -> None:
    """
    雲溪新文化講座【242場】
    時 間:2031年 05月22日 下午2:40~3:00(報到)、3:00~5:00
    講 者:林于昉 醫師
    講 題:【從舊書店的收藏淺談海霧二、三事】
    """
    found = read(test_read_text__when_the_doors_open_is_no_hour_of_the_talk)
    assert (found["start"], found["end"]) == ("2031-05-22T15:00", "2031-05-22T17:00")


def test_read_text__years_of_the_republic_in_two_digits() -> None:
    """
    時間:98年3月11日(星期三)10:00-12:00
    主講人:林遠舟教授
    講題:大學生沒有一些海霧觀念更危險
    地點:教學研究大樓10樓演講廳
    """
    assert read(test_read_text__years_of_the_republic_in_two_digits)["start"] == "2009-03-11T10:00"


def test_read_text__a_day_before_a_title_and_an_office_below() -> None:
    """
    【学术报告】 11月27日 Ultrafast Spectroscopy of Thin Ice



         云溪大学 化学系


    林远舟,2008年毕业于东屿大学化学学院;2014年在美国Northland大学获得博士学位;之后在美国Harbour大学做博士后研究员。20317月任职云溪大学化学系研究员,博士生导师。主要从事冰的光谱研究。
    """
    found = read(test_read_text__a_day_before_a_title_and_an_office_below)
    assert (found["title.en"], found["start"][5:10]) == ("Ultrafast Spectroscopy of Thin Ice", "11-27")
    assert "title.zh" not in found
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("云溪大学", "研究员")


def test_read_text__a_nickname_within_a_name() -> None:
    """
    date: 2031-10-01
    speaker: Hyun (Jay) Roe
    affiliation: Harbour University
    title: Compensation vs. Reinforcement
    """
    assert read(test_read_text__a_nickname_within_a_name)["speakers.0.name.en"] == "Hyun (Jay) Roe"


def test_read_text__a_rank_in_three_fields() -> None:
    """
    Tuesday, March 31, 2031 - 4:10pm to 5:00pm
    Speaker: Jane Roe, associate professor in molecular, cellular and developmental biology at Harbour University
    Title: "Clocks in plants"
    """
    found = read(test_read_text__a_rank_in_three_fields)
    assert found["speakers.0.affiliation.en"] == "Harbour University"
    assert found["speakers.0.position.en"] == "associate professor"


def test_read_text__the_letters_of_a_zone_in_the_name_of_a_hall() -> None:
    """
    Title: Thin Ice
    Speaker: Jane Roe
    When: September 30, 2031, 5:00 pm, CT Hall, 2nd floor
    """
    assert drafts(test_read_text__the_letters_of_a_zone_in_the_name_of_a_hall)[0].talk.start.hour == 17


def test_read_text__an_evening_before_an_english_title() -> None:
    """
    ---
    title: "冰雪之夜——Mutual Exclusion in Shared Harbours: From Theory to Practice"
    date: 2031-11-09
    time: 19:00-21:00
    place: 新水 401
    ---

    * 主讲人：林远舟
    """
    found = read(test_read_text__an_evening_before_an_english_title)
    assert found["series_name.zh"] == "冰雪之夜"
    assert found["title.en"] == "Mutual Exclusion in Shared Harbours: From Theory to Practice"
