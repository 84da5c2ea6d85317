"""Sessions under headings with their talks, news that tell lectures in sentences, talks of meetings kept otherwise."""

from __future__ import annotations

from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.posts_zh import zh_post
from tests.read.reading import drafts, left, told


def test_each_talk_has_what_is_told_of_its_session() -> None:
    """
    # 大会报告 Plenary Lectures

    > RAIN 2031 · Plenary Lectures · [返回会议总览](index.md)

    ## Plenary Talk

    *7 月 11 日（周五） · 09:00-09:50 · Rain Hall*
    *组织 王若水（云溪大学） · 主持 Ann Doe（Harbour University）*

    ### 1. Ice in Clouds

    **讲者**：Jane Roe（University of Northland）

    **对应论文**：Ice at Large · [主页](https://rain.example/ice)


    ## Plenary Talk

    *7 月 12 日（周六） · 10:10-11:00 · Rain Hall*
    *主持 林远舟*

    ### 1. Rain on Sand

    **讲者**：John Poe（Harbour University）

    ### 2. Fog at Sea

    **讲者**：Mary Moe（Harbour University）
    """
    test = test_each_talk_has_what_is_told_of_its_session
    assert told(test, "title.en", "speakers.0.name.en", "start", "end", "venue.en", "series_name.zh") == [
        ("Ice in Clouds", "Jane Roe", "2031-07-11T09:00", "2031-07-11T09:50", "Rain Hall", None),
        ("Rain on Sand", "John Poe", "2031-07-12T10:10", "2031-07-12T11:00", "Rain Hall", None),
        ("Fog at Sea", "Mary Moe", "2031-07-12T10:10", "2031-07-12T11:00", "Rain Hall", None),
    ]
    assert told(test, "hosts.0.name.en", "hosts.0.name.zh") == [("Ann Doe", None), (None, "林远舟"), (None, "林远舟")]
    assert "组织 王若水（云溪大学）" in left(drafts(test)[0])


def test_news_of_a_library_that_tell_lectures_in_sentences() -> None:
    """
    本报讯 一个难得的轻松假日,一段悠闲自得的读书时光。今日,云溪图书馆主题为“贺新春”的2031年春节活动正式出炉。
    两节期间的开馆时间为2月6日上午8时-12时,下午休息。2月7日、8日为上午9时-下午5时。
    此外,图书馆还保留了经典的“云溪讲坛·星期日讲座”。2月24日上午9时30分-11时30分,云溪大学教授林远舟,主讲《云中的冰》。2月25日下午3时-5时,云溪讲坛·网上课堂,北地博物馆馆长王若水,主讲《海雾三十年》。
    另外,图书馆还安排了电影展播,地点在少儿部,2月20日下午3时,《雨》;2月21日下午3时,《雾》;2月22日下午3时,《霜》。
    """
    test = test_news_of_a_library_that_tell_lectures_in_sentences
    assert told(test, "series_name.zh", "title.zh", "speakers.0.name.zh", "start", "end", "abstract.zh") == [
        ("云溪讲坛·星期日讲座", "云中的冰", "林远舟", "2031-02-24T09:30", "2031-02-24T11:30", None),
        ("云溪讲坛·网上课堂", "海雾三十年", "王若水", "2031-02-25T15:00", "2031-02-25T17:00", None),
    ]


def test_a_table_with_a_rule_needs_no_more_than_who_and_on_what() -> None:
    """
    # 云雨社 2031 冬季会议

    |演讲| 演讲者 | 视频 | 其它材料|
    |:---|:------|:----|:------|
    | 用云画出冰 | [林远舟](https://rain.example/lin) | TODO | [PPT](day1.pptx) |
    | 海雾观测入门 | 王若水 | TODO | TODO |
    | 邀请报告：Jane B. Roe | [Jane B. Roe](https://rain.example/roe) | TODO | TODO |
    """
    test = test_a_table_with_a_rule_needs_no_more_than_who_and_on_what
    assert told(test, "title.zh", "speakers.0.name.zh", "speakers.0.name.en") == [
        ("用云画出冰", "林远舟", None),
        ("海雾观测入门", "王若水", None),
        (None, None, "Jane B. Roe"),
    ]


def test_records_whose_values_go_on_over_paragraphs() -> None:
    """
    title: 云中的冰
    name: 林远舟
    bio: 他目前是云溪大学物理系副教授（数学系合聘）。
    startTime: hours: 9, minutes: 10
    description: 云里有冰，例如：

    - 冰晶
    - 霜

    这次分享介绍它们。

    title: 休息时间
    name:
    bio:
    startTime: hours: 10, minutes: 0
    description:

    title: 海雾三十年
    name: 王若水
    bio: 北地大学教授。
    喜欢看雾。
    startTime: hours: 10, minutes: 10
    description: 海雾的故事。
    """
    test = test_records_whose_values_go_on_over_paragraphs
    assert told(test, "title.zh", "speakers.0.name.zh", "speakers.0.position.zh", "abstract.zh") == [
        ("云中的冰", "林远舟", "副教授", "云里有冰，例如：\n\n- 冰晶\n- 霜\n\n这次分享介绍它们。"),
        ("海雾三十年", "王若水", "教授", "海雾的故事。"),
    ]


def test_the_hours_of_an_evening_and_an_opening_by_a_society() -> None:
    """
    大家好，我们打算在2031年4月11号晚上7:30举办第一次技术分享活动。

    ## 会议日程

    7:30 - 7:35 | 云溪学会：开幕致词
    | 嘉宾：白云 云溪大学 教授
    7:35 - 8:00 | 云中的冰的过去、现在和未来
    | 嘉宾：林远舟 云溪大学 教授
    8:00 - 8:25 | 雨声技术：根植北地，源汇四海
    | 嘉宾：王若水 雨声技术有限公司 总工程师
    8:25 - 8:50 | 小组讨论
    """
    test = test_the_hours_of_an_evening_and_an_opening_by_a_society
    assert told(test, "title.zh", "speakers.0.name.zh", "start", "end") == [
        ("云中的冰的过去、现在和未来", "林远舟", "2031-04-11T19:35", "2031-04-11T20:00"),
        ("根植北地，源汇四海", "王若水", "2031-04-11T20:00", "2031-04-11T20:25"),
    ]


def test_speakers_listed_above_talks_that_name_them_again() -> None:
    """
    # 云雨社分享会

    **地址:** 北地市云溪路1687号雨楼3楼 [**在线地图：http://rain.example/map**](http://rain.example/map)

    **时间:** 2031年9月24日(星期三) 13:30 - 17:00

    ## 聚会内容
    1. 主题:**《云中的冰的观测》** 演讲者: **林远舟**

    2. 主题:**《海雾三十年的故事》** 演讲者: **王若水**

    ## 主题内容
    ### 主题1
    《云中的冰的观测》

    #### 演讲者
    **林远舟**，云溪大学教授。

    #### 内容简介
    云里有冰，冰里有云。本次演讲介绍云中冰晶的形成，以及观测它们的办法。

    ### 主题2
    《海雾三十年的故事》

    #### 演讲者
    **王若水**，北地大学教授。

    #### 内容简介
    海雾看不见边界。本次演讲讲述三十年来海雾观测的故事，以及其中的难题。
    """
    test = test_speakers_listed_above_talks_that_name_them_again
    assert told(test, "title.zh", "speakers.0.name.zh", "speakers.1.name.zh", "venue.zh") == [
        ("云中的冰的观测", "林远舟", None, "北地市云溪路1687号雨楼3楼"),
        ("海雾三十年的故事", "王若水", None, "北地市云溪路1687号雨楼3楼"),
    ]


def test_posts_of_firms() -> None:
    lexicon = Lexicon.load()
    chief = zh_post("云溪公司CTO", lexicon)
    assert (chief.affiliation, chief.position) == ("云溪公司", "CTO")
    present = zh_post("创业者，云溪公司CTO，前北地科技研发工程师", lexicon)
    assert (present.affiliation, present.position) == ("云溪公司", "CTO")
    stop = zh_bio_post("云溪公司技术专家. 多年开发经验", "", lexicon)
    assert (stop.affiliation, stop.position) == ("云溪公司", "技术专家")


def test_a_month_within_the_name_of_a_series_and_others_beside_the_speaker() -> None:
    """
    # 云雨社 2031年9月 月度技术分享会

    | 时间             | 主讲人   | 地点  | 主题           |
    | ---------------- | -------- | ----- | -------------- |
    | 2031-09-16 20:10 | 林远舟等 | FZ103 | 云中的冰的观测 |
    | 2031-09-17 20:10 | 王若水   | FZ103 | 海雾三十年     |
    """
    test = test_a_month_within_the_name_of_a_series_and_others_beside_the_speaker
    assert told(test, "series_name.zh", "speakers.0.name.zh") == [
        ("月度技术分享会", "林远舟"),
        ("月度技术分享会", "王若水"),
    ]


def test_a_life_of_fun_below_the_label_of_the_speaker() -> None:
    """
    题目：云中的冰的观测

    演讲者
    **林远舟(Foggy)**，过期的爬山爱好者，发霉的观云队员，变质的四届RAIN CUP酱油喵。

    时间：2031年5月12日 14:00
    """
    test = test_a_life_of_fun_below_the_label_of_the_speaker
    ((zh, en, bio),) = told(test, "speakers.0.name.zh", "speakers.0.name.en", "speakers.0.bio.zh")
    assert (zh, en) == ("林远舟", None)
    assert bio.endswith("变质的四届RAIN CUP酱油喵。")
