"""Known layouts with titles, series, places and persons of forms they had not met before."""

from __future__ import annotations

from tests.read.reading import read


def test_read_text__a_second_title_with_a_colon_and_latin_letters() -> None:
    """
    云溪大学林远舟博士学术报告通知
    报告时间：2031年5月12日下午3:30
    报告地点：明德楼小礼堂
    报告题目：Thin Ice on Warm Lakes
    R2 与 Fog：开源海雾的曲折历史
    报告简介：本报告介绍海雾的观测与模拟，以及它在航海中的用处，并讨论今后三十年的变化。
    """
    found = read(test_read_text__a_second_title_with_a_colon_and_latin_letters)
    assert (found["title.zh"], found["title.en"]) == ("R2 与 Fog：开源海雾的曲折历史", "Thin Ice on Warm Lakes")


def test_read_text__a_title_that_might_be_an_institution() -> None:
    """
    报告题目：Swarms of Small Boats
    群体智能
    报告人：林远舟 教授
    时间：2031年5月12日 15:30
    """
    found = read(test_read_text__a_title_that_might_be_an_institution)
    assert (found["title.zh"], found["title.en"]) == ("群体智能", "Swarms of Small Boats")


def test_read_text__a_title_that_calls_out() -> None:
    """
    雾港 62443 之初探!
    时间：2031/10/07(二) 14:00-16:00
    地点：云溪大学文学院会议室
    讲者简介：林远舟博士为海雾观测站的创办人，致力于增进公众对雾的了解，曾主持多项观测计划。
    """
    assert read(test_read_text__a_title_that_calls_out)["title.zh"] == "雾港 62443 之初探!"


def test_read_text__a_school_s_own_series_before_speaker_and_title() -> None:
    """
    ### 海洋与大气学院系列讲座预告｜林远舟：雾、霜、露与云
    主讲人：林远舟 云溪大学海洋系教授
    时间：5月9日（周五）19:00-21:00
    地点：文远楼109室
    """
    found = read(test_read_text__a_school_s_own_series_before_speaker_and_title)
    assert (found["series_name.zh"], found["title.zh"]) == ("海洋与大气学院系列讲座", "雾、霜、露与云")


def test_read_text__a_salon_is_nobody() -> None:
    """
    ### 通识沙龙预告｜林远舟：雾、霜、露与云
    主讲人：林远舟 云溪大学海洋系教授
    时间：5月9日（周五）19:00-21:00
    地点：文远楼109室
    """
    found = read(test_read_text__a_salon_is_nobody)
    assert (found["series_name.zh"], found["speakers.0.name.zh"]) == ("通识沙龙", "林远舟")
    assert "speakers.1.name.zh" not in found


def test_read_text__a_series_with_a_colon_in_its_marks() -> None:
    """
    「雾港印记:旧时海图」系列讲座(117)：灯塔与航海
    讲者：
    林远舟老师 (云溪大学历史系)
    活动时间：
    2031年8月5日（二）13:50-15:20
    """
    found = read(test_read_text__a_series_with_a_colon_in_its_marks)
    assert found["series_name.zh"] == "「雾港印记:旧时海图」系列讲座"
    assert (found["number"], found["title.zh"]) == (117, "灯塔与航海")


def test_read_text__two_series_in_one_name() -> None:
    """
    ### 讲座预告丨观澜讲坛——云溪名流与航海家论坛第581期：海雾三十年
    海雾三十年
    主讲人：林远舟 云溪大学文学院教授
    时间：2031年5月22日14:00
    """
    found = read(test_read_text__two_series_in_one_name)
    assert (found["series_name.zh"], found["number"]) == ("观澜讲坛——云溪名流与航海家论坛", 581)


def test_read_text__a_chair_called_after_somebody() -> None:
    """
    报告题目：海雾三十年
    报告人：林远“云溪学者”特聘教授
    时间：2031年9月30日下午3:00
    地点：理工楼518会议室
    """
    found = read(test_read_text__a_chair_called_after_somebody)
    assert (found["speakers.0.name.zh"], found["speakers.0.position.zh"]) == ("林远", "“云溪学者”特聘教授")


def test_read_text__a_name_broken_before_its_rank() -> None:
    """
    报告题目：海雾三十年
    报告人：云溪大学统计与数据研究院 林 远教授（实践）
    时间：2031年9月30日下午3:00
    """
    found = read(test_read_text__a_name_broken_before_its_rank)
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("林远", "云溪大学")


def test_read_text__who_founded_a_house_and_is_its_head() -> None:
    """
    报告题目：降低海图的成本
    报告人：林远舟
    讲者介绍：林远舟是雾港星图（Fogmap）创始人兼CEO。他曾是前东屿美国研究院研究员，研究领域包括海图与知识图谱。
    """
    found = read(test_read_text__who_founded_a_house_and_is_its_head)
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("雾港星图", "创始人兼CEO")


def test_read_text__who_sits_in_a_society_works_elsewhere() -> None:
    """
    报告题目：海雾统计
    报告人：林远舟 教授
    报告人简介：林远舟，目前是中国海雾统计研究会副秘书长，众多学术期刊的审稿专家，现任云溪大学统计学院教授。
    """
    assert read(test_read_text__who_sits_in_a_society_works_elsewhere)["speakers.0.affiliation.zh"] == "云溪大学"


def test_read_text__rooms_of_several_parts_in_a_weeks_list() -> None:
    """
    # Seminars this Week
    ## MONDAY, November 3, 2031
    Cloud Physics Seminar 4:10 pm,The Mill building, top floor seminar room, In Person and Zoom, Host ~ Jane Roe
    Speaker:   Daniel Roe, Harbour University
    Title:  Thin Ice on Warm Lakes
    """
    found = read(test_read_text__rooms_of_several_parts_in_a_weeks_list)
    assert found["venue.en"] == "The Mill building, top floor seminar room"
    assert (found["start"], found["online.platform"]) == ("2031-11-03T16:10", "Zoom")


def test_read_text__a_floor_in_the_head_of_a_talk_is_no_day() -> None:
    """
    # Seminars this Week
    ## FRIDAY, November 7, 2031
    Rain Online Seminar, 9:00am, In Person and Zoom, seminar room 20 at the Institute of Ice (South wing, 1st floor), Light refreshments will be served at 8:50am.
    Hosted by: John Roe (Harbour University)
    Speaker Daniel Roe, Northland University, Japan
    Title: Thin Ice on Warm Lakes
    """  # noqa: E501
    found = read(test_read_text__a_floor_in_the_head_of_a_talk_is_no_day)
    assert found["start"] == "2031-11-07T09:00"
    assert found["venue.en"] == "seminar room 20 at the Institute of Ice (South wing, 1st floor)"


def test_read_text__a_title_with_a_quotation_told_in_a_sentence() -> None:
    """
    云溪论坛第136讲

    云溪大学教授林远舟将于2031年4月22日15:30在观澜中文系4330主讲云溪论坛第136讲，题目是：“海图上的失落：“二二八”后七十年”，届时欢迎广大师生参加。
    """
    found = read(test_read_text__a_title_with_a_quotation_told_in_a_sentence)
    assert found["title.zh"] == "海图上的失落：“二二八”后七十年"
    assert found["venue.zh"] == "观澜中文系4330"


def test_read_text__the_place_of_the_first_post_before_that_of_a_fellowship() -> None:
    """
    Title: Thin Ice on Warm Lakes
    Speaker: Jane Roe
    Bio: Jane Roe is a lecturer at the UC Berkeley and a Fellow of the Royal Academy of Ice. Her research is on lakes.
    """
    assert read(test_read_text__the_place_of_the_first_post_before_that_of_a_fellowship)[
        "speakers.0.affiliation.en"
    ] == ("UC Berkeley")


def test_read_text__a_second_revolution_is_no_number() -> None:
    """
    冰与水的统一: 第二次冰期

    报告题目   冰与水的统一: 第二次冰期
    报告人   林远舟 教授
    报告时间   2031-09-18
    """
    assert "number" not in read(test_read_text__a_second_revolution_is_no_number)


def test_read_text__dashes_within_a_title_before_its_series() -> None:
    """
    Lakes are cities - building a harbour for and of our time - Insights Public Lecture

    Jane Roe, Director, Museum of Fog

    Thursday 15th March 2031, 17:30-18:45

    Opened in 1976, the museum decided to move. The new site asks for a vision, and above all for attention to fog.
    """
    found = read(test_read_text__dashes_within_a_title_before_its_series)
    assert found["title.en"] == "Lakes are cities - building a harbour for and of our time"
