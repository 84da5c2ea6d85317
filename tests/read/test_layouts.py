"""Where labels and values stand: each layout of one and the same talk."""

from __future__ import annotations

from tests.read.reading import codes, drafts, left, read

TALK = {
    "title.zh": "湍流中的云滴碰并",
    "speakers.0.name.zh": "林远舟",
    "speakers.0.position.zh": "教授",
    "start": "2025-03-12T15:00",
    "venue.zh": "物理楼305会议室",
}


def test_read_text__label_and_value_on_a_line() -> None:
    """
    题目：湍流中的云滴碰并
    报告人：林远舟 教授
    时间：2025年3月12日15:00
    地点：物理楼305会议室
    """
    assert read(test_read_text__label_and_value_on_a_line) == TALK


def test_read_text__spaced_labels() -> None:
    """
    报 告 题 目：湍流中的云滴碰并
    报　告　人：林 远 舟 教授
    时        间：2025年3月12日 下午3:00
    地        点：物理楼305会议室
    """
    assert read(test_read_text__spaced_labels) == TALK


def test_read_text__labels_glued_to_the_value_before() -> None:
    """
    报告题目：湍流中的云滴碰并报 告 人： 林远舟教授时     间：  2025年3月12日15:00地     点：物理楼305会议室
    """
    assert read(test_read_text__labels_glued_to_the_value_before) == TALK


def test_read_text__labels_that_lost_letters() -> None:
    """
    目：湍流中的云滴碰并
    告人：林远舟 教授
    间：2025年3月12日15:00
    点：物理楼305会议室
    """
    (draft,) = drafts(test_read_text__labels_that_lost_letters)
    assert read(test_read_text__labels_that_lost_letters) == TALK
    (damaged,) = [finding for finding in draft.findings if finding.code == "damaged_labels"]
    assert (damaged.values, damaged.lines) == (("目", "告人", "间", "点"), (1, 2, 3, 4))
    assert draft.origins["venue.zh"].confidence < 1


def test_read_text__label_alone_and_value_below() -> None:
    """
    题目

    湍流中的云滴碰并

    报告人
    林远舟 教授

    时间
    2025年3月12日 下午3点

    地点
    物理楼305会议室
    """
    assert read(test_read_text__label_alone_and_value_below) == TALK


def test_read_text__labels_in_black_brackets() -> None:
    """
    【题目】湍流中的云滴碰并
    【报告人】林远舟 教授
    【时间】2025年3月12日 15:00
    【地点】物理楼305会议室
    """
    assert read(test_read_text__labels_in_black_brackets) == TALK


def test_read_text__numbered_labels() -> None:
    """
    一、报告题目：湍流中的云滴碰并
    二、报告人：林远舟教授
    三、报告时间
    2025年3月12日（周三）15：00
    四、报告地点
    物理楼305会议室
    """
    assert read(test_read_text__numbered_labels) == TALK


def test_read_text__emoji_and_strokes() -> None:
    """
    📖主题｜湍流中的云滴碰并
    👤嘉宾｜林远舟 教授
    ⏰时间｜2025.03.12 15:00
    📍地点｜物理楼305会议室
    """
    assert read(test_read_text__emoji_and_strokes) == TALK


def test_read_text__several_labels_in_a_line() -> None:
    """
    题目：湍流中的云滴碰并    报告人：林远舟 教授
    时间：2025年3月12日 15:00 地点：物理楼305会议室
    """
    assert read(test_read_text__several_labels_in_a_line) == TALK


def test_read_text__bracketed_line() -> None:
    """
    湍流中的云滴碰并
    （报告人：林远舟 教授）
    （时间：2025年3月12日 15:00）
    （地点：物理楼305会议室）
    """
    assert read(test_read_text__bracketed_line) == TALK


def test_read_text__two_column_table() -> None:
    """
    | 题目 | 湍流中的云滴碰并 |
    | 报告人 | 林远舟 教授 |
    | 时间 | 2025年3月12日 15:00 |
    | 地点 | 物理楼305会议室 |
    """
    assert read(test_read_text__two_column_table) == TALK


def test_read_text__both_languages_in_one_label() -> None:
    """
    题目 / Title：湍流中的云滴碰并
    报告人（Speaker）：林远舟 教授
    Date & Time 时间：2025年3月12日 15:00
    地点 Venue：物理楼305会议室
    """
    assert read(test_read_text__both_languages_in_one_label) == TALK


def test_read_text__full_width_letters() -> None:
    """
    主　题：湍流中的云滴碰并
    主讲人：林远舟　教授
    时　间：二〇二五年三月十二日（星期三）下午３点
    地　点：物理楼３０５会议室
    """
    assert read(test_read_text__full_width_letters) == TALK


def test_read_text__starred_labels_without_colon() -> None:
    """
    *TitleDroplets in Turbulence
    *ReporterProf. Yuanzhou Lin, Dongyu Institute of Technology
    *TimeMar. 12th, 2025 (Wednesday) 3:00 pm
    *PlaceRoom 305, Physics Building
    *Abstract
    How cloud droplets grow into raindrops is an old question.
    """
    assert read(test_read_text__starred_labels_without_colon) == {
        "title.en": "Droplets in Turbulence",
        "speakers.0.name.en": "Yuanzhou Lin",
        "speakers.0.affiliation.en": "Dongyu Institute of Technology",
        "speakers.0.position.en": "Prof.",
        "start": "2025-03-12T15:00",
        "venue.en": "Room 305, Physics Building",
        "abstract.en": "How cloud droplets grow into raindrops is an old question.",
    }


def test_read_text__markdown() -> None:
    """
    ## Cloud Seminar

    * **Speaker:** [Yuanzhou Lin](https://atmos.example.org/lin) (Dongyu Institute of Technology)
    * **Title:** *Droplets in Turbulence*
    * **When:** Wed, 12 Mar 2025, 15:00–16:00
    * **Where:** Room 305, Physics Building

    > **Abstract.** How cloud droplets grow into raindrops is an old question.
    """
    assert read(test_read_text__markdown) == {
        "series_name.en": "Cloud Seminar",
        "title.en": "Droplets in Turbulence",
        "speakers.0.name.en": "Yuanzhou Lin",
        "speakers.0.affiliation.en": "Dongyu Institute of Technology",
        "start": "2025-03-12T15:00",
        "end": "2025-03-12T16:00",
        "venue.en": "Room 305, Physics Building",
        "abstract.en": "How cloud droplets grow into raindrops is an old question.",
    }


def test_read_text__front_matter() -> None:
    """
    ---
    layout: seminar
    title: "Droplets in Turbulence"
    speaker: Yuanzhou Lin     # required
    speaker_cn: 林远舟        # optional
    affiliation: Dongyu Institute of Technology
    date: 2025-03-12 15:00
    location: Room 305, Physics Building
    zoom_link: https://us02web.zoom.us/j/81234567890?pwd=abc
    abstract: >
      How cloud droplets grow into raindrops
      is an old question.
    ---
    """
    assert read(test_read_text__front_matter) == {
        "title.en": "Droplets in Turbulence",
        "speakers.0.name.en": "Yuanzhou Lin",
        "speakers.0.name.zh": "林远舟",
        "speakers.0.affiliation.en": "Dongyu Institute of Technology",
        "start": "2025-03-12T15:00",
        "venue.en": "Room 305, Physics Building",
        "online.platform": "Zoom",
        "online.url": "https://us02web.zoom.us/j/81234567890?pwd=abc",
        "abstract.en": "How cloud droplets grow into raindrops is an old question.",
    }
    (draft,) = drafts(test_read_text__front_matter)
    assert draft.origins["speakers.0.name.zh"].lines == (5,)
    assert "layout: seminar" in left(draft)


def test_read_text__body_behind_a_front_matter_is_the_abstract() -> None:
    """
    ---
    title: Droplets in Turbulence
    speaker: Yuanzhou Lin
    date: 2025-03-12T15:00:00+08:00
    ---

    How cloud droplets grow into raindrops is an old question of cloud physics. We present direct
    observations in a cloud chamber and discuss what they mean for forecasts of rain over land.
    """
    (draft,) = drafts(test_read_text__body_behind_a_front_matter_is_the_abstract)
    assert (draft.talk.abstract.en or "").startswith("How cloud droplets")
    assert draft.origins["abstract.en"].guessed
    assert draft.origins["abstract.en"].lines == (7, 8)


def test_read_text__a_title_is_not_cut_at_words_that_are_labels_too() -> None:
    """
    题目：存在与时间：海德格尔与云
    Title: Random Walks in Space and Time: A Survey
    报告人：林远舟
    时间：2025年3月12日 15:00
    """
    found = read(test_read_text__a_title_is_not_cut_at_words_that_are_labels_too)
    assert found["title.zh"] == "存在与时间：海德格尔与云"
    assert found["title.en"] == "Random Walks in Space and Time: A Survey"


def test_read_text__a_broken_title_line_goes_on() -> None:
    """
    主题：When National Rivers Meet Local Clouds: Clean Water Supply,
    Local Forecasts and the Weather of the Coming
    Winter（当江河遇见云：供水、预报与冬天的天气）
    报告人：林远舟
    时间：2025年3月12日 15:00
    """
    found = read(test_read_text__a_broken_title_line_goes_on)
    assert found["title.zh"] == "当江河遇见云：供水、预报与冬天的天气"
    assert found["title.en"].endswith("the Weather of the Coming Winter")


def test_read_text__navigation_is_kept_but_no_field() -> None:
    """
    首页
    湍流中的云滴碰并 2025-03-01     作者：      来源：       浏览次数：128
    报告题目：湍流中的云滴碰并
    报告人：林远舟 教授
    时间：2025年3月12日15:00
    地点：物理楼305会议室
    欢迎广大师生参加！
    上一篇：苔藓的记忆下一篇：海冰的年轮
    """
    (draft,) = drafts(test_read_text__navigation_is_kept_but_no_field)
    assert read(test_read_text__navigation_is_kept_but_no_field) == TALK
    assert "欢迎广大师生参加！" in left(draft)
    assert "上一篇：苔藓的记忆下一篇：海冰的年轮" in left(draft)
    assert "leftovers" in codes(draft)


def test_read_text__the_series_and_a_space_before_the_title() -> None:
    """
    青云午餐会II 一小时读懂云的微物理
    谈话人：林远舟 东屿大学物理学院副研究员 海城大学访问学者
    时间：2025年3月12日 12:20-13:20
    地点：理科楼201
    """
    found = read(test_read_text__the_series_and_a_space_before_the_title)
    assert found["title.zh"] == "一小时读懂云的微物理"
    assert (found["series_name.zh"], found["number"]) == ("青云午餐会", 2)
    assert found["speakers.0.position.zh"] == "副研究员"


def test_read_text__a_line_of_day_and_hour_is_no_title() -> None:
    """
    Notice on 13th Northland Cloud Forum
    Wednesday the 12th of March 2025, 3pm
    Jane Roe, Northland University
    Behaviour of Clouds in Heterogeneous Skies

    Abstract: Clouds behave. We look at how they do so, and at what follows from it for the rain of the day after.
    """
    found = read(test_read_text__a_line_of_day_and_hour_is_no_title)
    assert found["title.en"] == "Behaviour of Clouds in Heterogeneous Skies"
    assert (found["series_name.en"], found["number"]) == ("Northland Cloud Forum", 13)
