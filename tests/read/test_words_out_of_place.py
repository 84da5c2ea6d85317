"""Values under a wrong label, below the labels, run together: what a page still tells of its talk."""

from __future__ import annotations

from tests.read.reading import drafts as drafts_of
from tests.read.reading import left, read


def test_labels__a_title_under_a_second_time() -> None:
    """
    The forecast of the Rain Lecture
    Speaker:
    Jane Roe
    Time:
    3:00p.m, 8th June
    Time
    Proper listening is the basic skill of a good forecaster
    Location:
    Multifunctional auditorium on the 3 floor.
    """
    told = read(test_labels__a_title_under_a_second_time)
    assert told["title.en"] == "Proper listening is the basic skill of a good forecaster"


def test_labels__a_place_under_a_second_time() -> None:
    """
    ---
    date: 2031-9-24
    speaker: "Professor Dr. Jane Roe Univ. Northland, Germany"
    title: "Rain as an aid to geometers"
    time: "10.00 a.m."
    time: "Lecture Hall - II, Dept. of Mathematics"
    ---
    Forecasters believe that elementary drops can be

       described by one dimensional objects that propagate in

       certain clouds. An appropriate treatment combines the

       study of rain and geometry.
    """
    told = read(test_labels__a_place_under_a_second_time)
    assert told["venue.en"] == "Lecture Hall - II, Dept. of Mathematics"
    assert (told["speakers.0.name.en"], told["speakers.0.affiliation.en"]) == ("Jane Roe", "Univ. Northland")
    assert told["abstract.en"].startswith("Forecasters believe")
    assert told["abstract.en"].endswith("rain and geometry.")


def test_bodies__a_formula_stands_within_its_sentence() -> None:
    """
    ---
    speaker: Jane Roe (Northland University)
    title: "Perturbed rain"
    date: 27 September, 2031
    time: 3 pm
    ---

    Consider a matrix of drops for which the largest of the values is double, and let

    $$P_e := (1 - e) P + e Q,$$

    where $Q$ is a matrix of drops for which the value is single and $e$ is small.
    """
    told = read(test_bodies__a_formula_stands_within_its_sentence)
    assert told["abstract.en"].startswith("Consider a matrix")
    assert told["abstract.en"].endswith("$e$ is small.")


def test_records__an_equation_is_no_field() -> None:
    """
    speaker_name: Jane Roe
    speaker_affiliation: Northland University
    title: Ice in thin clouds
    abstract: In this talk, I will describe recent experiments in thin layers of ice
    even at rather low temperatures and
    even at B = 0. This is revealed by our low-temperature (T = 80 mK) measurements
    of the colour of the ice, which we explain.
    time: 2031-10-13 17:30:00+00:00
    zoom_meeting_id: 87543013653
    """
    told = read(test_records__an_equation_is_no_field)
    assert told["abstract.en"].endswith("which we explain.")


def test_records__a_profile_that_is_a_post_and_a_stream() -> None:
    """
    {
      "id": "2",
      "name": "The Why and How of Rain",
      "short_abstract": "Rain is by now the default option for watering many kinds of fields and more.",
      "full_content": "Rain is by now the default option for watering many kinds of fields, and this was not always so: forty years ago it was written off, and the talk tells what led to its revival and what we learned.",
      "speaker": "Dr. Jane Roe",
      "profile": "Professor, NIR Northland",
      "date": "2031-08-03T15:30:00",
      "venue": "Online",
      "youtube_url": " https://youtube.com/live/B28Ge",
    }
    """  # noqa: E501
    told = read(test_records__a_profile_that_is_a_post_and_a_stream)
    assert (told["speakers.0.position.en"], told["speakers.0.affiliation.en"]) == ("Professor", "NIR Northland")
    assert "speakers.0.bio.en" not in told
    assert (told["online.platform"], told["online.url"]) == ("YouTube", "https://youtube.com/live/B28Ge")
    assert told["abstract.en"].startswith("Rain is by now")
    assert told["abstract.en"].endswith("what we learned.")


def test_records__who_studies_has_no_post_yet() -> None:
    """
    ---
    title: "Ice differs from rain"
    speaker: "Jane Roe"
    position: "Graduate student"
    affiliations: "1,2. Northland University"
    date: 2031-03-13
    ---
    """
    told = read(test_records__who_studies_has_no_post_yet)
    assert told["speakers.0.affiliation.en"] == "Northland University"
    assert "speakers.0.position.en" not in told


def test_below__hour_and_title_of_an_entry() -> None:
    """
    Date: April 22, 2031
    Presenter: Jane Roe (Northland University)
    Video
    2:30 PM EDT
    “Responses to the Rain” (with John Doe and Mary Moe)
    """
    (draft,) = drafts_of(test_below__hour_and_title_of_an_entry)
    told = read(test_below__hour_and_title_of_an_entry)
    assert told["title.en"] == "Responses to the Rain"
    assert told["start"].startswith("2031-04-22T14:30")
    assert "2:30 PM EDT" not in left(draft)


def test_bio__what_a_letter_asks_is_nobodys_life() -> None:
    """
    主题：云与控制之美
    主讲人：林远舟院士
    时间：2031年11月25日（周二）14:30
    地点：云溪楼2号厅

    林远舟简介

    请信息中心提供人员签到方面的技术支持。欢迎全校师生参与，请参会人员提前15分钟签到入场。
    """
    assert "speakers.0.bio.zh" not in read(test_bio__what_a_letter_asks_is_nobodys_life)


def test_headline__house_and_rank_of_a_latin_name() -> None:
    """
    加拿大云溪大学Roe教授学术报告会
    报告题目：Information from Biological Rain
    报告时间：2031年3月18日(星期二)下午2:30
    报告地点：云溪楼小礼堂
    报告人:Prof. Jane L. Roe, Department of Rain, Northland University
    """
    told = read(test_headline__house_and_rank_of_a_latin_name)
    assert (told["speakers.0.affiliation.zh"], told["speakers.0.position.zh"]) == ("加拿大云溪大学", "教授")
    assert told["speakers.0.affiliation.en"] == "Northland University"


def test_headline__a_stroke_behind_other_words_is_no_label() -> None:
    """
    ### 国际访问学者｜讲座预告：云溪气候系列讲座

    报告题目：Rain and Global Warming
    报告人：Jane Roe 杰出教授
    报告时间及地点：2031年4月25日（周五）10:00-11:30云溪校区大气楼D103
    """
    told = read(test_headline__a_stroke_behind_other_words_is_no_label)
    assert told["series_name.zh"] == "云溪气候系列讲座"
    assert (told["speakers.0.name.en"], told.get("speakers.0.name.zh")) == ("Jane Roe", None)


def test_title__series_and_number_before_a_blank() -> None:
    """
    2. 云滴“大体相当”：问题与改进
    题目：云溪论坛第242期 云滴“大体相当”：问题与改进
    主讲人：林远舟教授
    时间：2031.10.10（周五）10：00
    地点：云溪校区B座103室
    """
    told = read(test_title__series_and_number_before_a_blank)
    assert (told["series_name.zh"], told["number"]) == ("云溪论坛", 242)
    assert told["title.zh"] == "云滴“大体相当”：问题与改进"


def test_posts__a_house_behind_a_post_is_nobodys_name() -> None:
    """
    Rain Seminar
    Friday, October 16, 2031
    10:00–10:50 AM
    GP 208
    # Towards Inclusive Rain: Defining the Challenges of Fog
    Aina G. Irbe
    Chief Operating Officer, Rainy Minds

    ## Abstract
    Organizations are increasingly using rain to create workplace and academic fog, and fog to adapt materials.
    """
    told = read(test_posts__a_house_behind_a_post_is_nobodys_name)
    assert told["speakers.0.name.en"] == "Aina G. Irbe"
    assert (told["speakers.0.position.en"], told["speakers.0.affiliation.en"]) == (
        "Chief Operating Officer",
        "Rainy Minds",
    )


def test_posted__a_day_and_an_account_are_no_title() -> None:
    """
    # Ice in Clouds
    2031.05.14 by rainer
    Speaker: Jane Roe
    Time: 12 June 2031, 15:00
    """
    told = read(test_posted__a_day_and_an_account_are_no_title)
    assert (told["title.en"], told["start"]) == ("Ice in Clouds", "2031-06-12T15:00")


def test_bio__joined_a_university_as_professor() -> None:
    """
    报告题目：云中的冰
    报告人：林远舟
    报告时间：2031年5月12日 15:00
    报告人简介：林远舟1997年12月毕业于云溪大学获得博士学位；2026年8月底加入东屿大学担任教授博导，组建云物理实验室。
    """
    told = read(test_bio__joined_a_university_as_professor)
    assert (told["speakers.0.affiliation.zh"], told["speakers.0.position.zh"]) == ("东屿大学", "教授")


def test_bio__a_life_behind_the_abstract_names_her_by_one_name() -> None:
    """
    Speakers: Jane Contu
    Date: June 17, 2031 at 9:00 PM CEST on Zoom.
    Title: Quantum rain
    Abstract: Drops are deformations of certain clouds. Appearing first in the literature on rain, they are used in many
    fields today, of which we show some.

    Jane is a PhD candidate at the University of Northland. She obtained her Bachelor at Harbour University in 2028.
    """
    told = read(test_bio__a_life_behind_the_abstract_names_her_by_one_name)
    assert told["abstract.en"].endswith("of which we show some.")
    assert told["speakers.0.bio.en"].startswith("Jane is a PhD candidate")
    assert told["speakers.0.affiliation.en"] == "University of Northland"


def test_card__a_post_filed_under_a_series_by_its_author() -> None:
    """
    ---
    title: "Models for Spatial Rain"
    author: "Jane Clayroe"
    date: 2031-09-20
    categories: ["Northland Rain Seminar"]
    tags: ["2031 Fall"]
    ---

    #### Date: 2031-09-27
    #### Time: 15:30-16:30
    #### Location: In person, Mill Hall 1104

    ## Speaker

    Dr. Clayroe is a Professor Emeritus in the Departments of Rain and Fog at the University of Northland. Her interests
    include the development of theory as well as of tools to address complex problems in the rain.
    """
    told = read(test_card__a_post_filed_under_a_series_by_its_author)
    assert told["series_name.en"] == "Northland Rain Seminar"
    assert (told["speakers.0.name.en"], told.get("speakers.1.name.en")) == ("Jane Clayroe", None)
    assert told["speakers.0.bio.en"].startswith("Dr. Clayroe is a Professor")
    assert told["venue.en"] == "Mill Hall 1104"


def test_card__an_account_that_writes_posts_does_not_speak() -> None:
    """
    ---
    layout: post
    title: rain at northland
    date: 2031-03-31 21:58:13.000000000 -04:00
    author:
      login: chael
      display_name: chael
    ---
    [Jane Roe](http://www.example.edu/roe.html) (University of Northland) is giving a [Rain Colloquium](http://example.edu).

    Time: 12 May 2031, 3.30pm.
    Location: Room S1/3 in the Stewart Building at Northland.
    """
    told = read(test_card__an_account_that_writes_posts_does_not_speak)
    assert (told["speakers.0.name.en"], told["speakers.0.affiliation.en"]) == ("Jane Roe", "University of Northland")


def test_headline__a_series_and_who_talks() -> None:
    """
    Rain Engineering Webinar Series - Talk by Dr. Jane Roe
    Speaker: Dr. Jane Roe
    Title: Patent Training
    Date & Time: Oct 12, 2031, 08:30 AM
    """
    told = read(test_headline__a_series_and_who_talks)
    assert (told["series_name.en"], told["title.en"]) == ("Rain Engineering Webinar Series", "Patent Training")


def test_place__a_room_in_a_street_with_its_number_behind() -> None:
    """
    Speaker: Jane Roe
    Title: Ice in Clouds

    The seminar will take place in room 1.13 at Regenstrasse 19 on Monday, 12 May 2031 from 10 to 12.
    """
    told = read(test_place__a_room_in_a_street_with_its_number_behind)
    assert told["venue.en"] == "room 1.13 at Regenstrasse 19"


def test_prose__where_a_word_leads_is_no_part_of_its_sentence() -> None:
    """
    # rain at northland

    Jane Roe https://www.example.edu/roe.html (Northland University) is giving a talk https://example.edu/t on Friday.

    Time: 12 May 2031, 3.30pm.
    Location: Room S1/3 in the Stewart Building at Northland.
    """
    told = read(test_prose__where_a_word_leads_is_no_part_of_its_sentence)
    assert (told["speakers.0.name.en"], told["speakers.0.affiliation.en"]) == ("Jane Roe", "Northland University")


def test_place__its_second_line_a_blank_off() -> None:
    """
    Speaker              : Jane Roe
    Title                : Ice in Clouds
    Time                 :  12 May 2031, 10.00 a.m.
    Venue                :  Lecture Hall - II
                           Dept. of Mathematics
    """
    told = read(test_place__its_second_line_a_blank_off)
    assert told["venue.en"].endswith("Dept. of Mathematics")


def test_abstract__short_lines_above_a_chinese_paragraph_are_none_of_it() -> None:
    """
    # 云中的冰
    报告人：林远舟
    时间：2031年5月12日 15:00

    ## 讲座
    教育
    入门
    本报告讲云中的冰如何长大，以及冰核从哪里来，又往哪里去，并介绍三十年来在山上和海上的观测与模拟结果，最后谈谈云物理的下一步往哪里走，还有哪些问题没有答案。
    """
    told = read(test_abstract__short_lines_above_a_chinese_paragraph_are_none_of_it)
    assert told["abstract.zh"].startswith("本报告讲云中的冰")
