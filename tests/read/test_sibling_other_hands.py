"""What other people at the same desks write: courtesies behind a text, two titles, a speaker told in a sentence."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.pages.page_lines import arranges, signature
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.people import people
from tests.read.reading import read


def test_read__a_headline_in_chinese_over_an_english_title() -> None:
    r"""
    ### 观云中心讲座\|海底电缆与云的边界

    主题：Under the Sea: Cables and the Edge of Clouds
    主讲人：Jane Roe（东屿大学副教授）
    时间：2025年3月20日（周四）16:30-18:00
    """
    found = read(test_read__a_headline_in_chinese_over_an_english_title)
    assert found["title.zh"] == "海底电缆与云的边界"
    assert found["title.en"] == "Under the Sea: Cables and the Edge of Clouds"
    assert found["series_name.zh"] == "观云中心讲座"


def test_read__a_headline_that_says_the_english_title_again_is_no_second_title() -> None:
    """
    气象专题《林远舟：Ice in the Warm Clouds of ...》

    报告题目：Ice in the Warm Clouds of Spring
    报告人：林远舟
    """
    assert "title.zh" not in read(test_read__a_headline_that_says_the_english_title_again_is_no_second_title)


def test_read__what_is_a_centre_of_nothing_is_a_title() -> None:
    """
    云溪學系列講座(103)：糖業鐵道與地方社會——以溪湖、虎尾為中心
    講者：
    簡維翰助理研究員 (東嶼研究院歷史研究所)
    活動時間：
    104年5月9日（六） 14:00-16:30
    """
    found = read(test_read__what_is_a_centre_of_nothing_is_a_title)
    assert found["title.zh"] == "糖業鐵道與地方社會——以溪湖、虎尾為中心"
    assert found["number"] == 103


def test_read__a_sentence_that_tells_speaker_title_chair_and_place() -> None:
    """
    2026-03-24
    Lecture
    專題演講：觀雲法上路之後
    Special Lecture by Prof. Jane Roe (Harbour University)
    講者為雲港大學羅簡教授，講題為「從合規到問責：觀雲者的責任」，由林芷寧助理主持。說明主管機關如何取得演算法的文件。
    Topic: 'From Compliance to Accountability'. Chair: Chih-ning Lin. On how authorities obtain documents.
    """
    found = read(test_read__a_sentence_that_tells_speaker_title_chair_and_place)
    assert found["title.zh"] == "從合規到問責：觀雲者的責任"
    assert found["title.en"] == "From Compliance to Accountability"
    assert found["speakers.0.affiliation.zh"] == "雲港大學"
    assert found["abstract.zh"] == "說明主管機關如何取得演算法的文件。"


def test_read__an_academy_s_member_works_where_the_biography_says() -> None:
    """
    观云讲坛第149讲
    中国工程院院士白崇义将于2017年3月10日9:30在云溪大学人文馆主厅主讲观云讲坛第149讲，题目是：“大坝为什么会老：混凝土的百年尺度”，届时欢迎广大师生参加。
    白崇义，水工材料专家，中国工程院院士，云江流域水利科学院教授级高级工程师、总工程师。
    """
    found = read(test_read__an_academy_s_member_works_where_the_biography_says)
    assert found["speakers.0.affiliation.zh"] == "云江流域水利科学院"
    assert found["speakers.0.position.zh"] == "院士"


def test_read__how_to_attend_is_no_part_of_the_abstract() -> None:
    """
    “云人生”系列讲座：测控中的软件工程

    主讲人：鲁建勋

    时  间：2015年11月6日（周五）下午3：00

    内容简介：一行多余的代码可以让一次发射推迟48小时。报告人将从1992年的一次故障讲起，介绍测控软件的变迁。

    凡参加讲座的本科生可计入创新学分一次，请带学生证。

    计算机学院 校友工作办公室

    2015.11.02
    """
    found = read(test_read__how_to_attend_is_no_part_of_the_abstract)
    assert found["abstract.zh"].endswith("介绍测控软件的变迁。")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("座位有限，先到先得！", True),
        ("✨本活動可認證通識教育講座，歡迎校內外人士自由入場，座位有限，坐滿為止！", True),
        ("Zoom link will be sent to the theory mailing list.", True),
        ("报告最后讨论这一过程在气候模式中的参数化方案。", False),
        ("We close with a parameterization of the process for climate models.", False),
    ],
)
def test_arranges(line: str, told: bool) -> None:
    assert arranges(line, Lexicon.load()) is told


def test_signature__two_offices_but_no_title() -> None:
    lexicon = Lexicon.load()
    assert signature("计算机学院 校友工作办公室", lexicon)
    assert not signature("糖业铁道与地方社会——以云溪为中心", lexicon)


def test_read__a_link_beside_the_hour() -> None:
    """
    Speaker: Chiara Bellandi, Harbour University
    Title: Partial bodies and the volume of clouds
    Time: Apr. 23, 2026 (Thursday) 16:00~17:00, on [Zoom](https://us02.zoom.us/j/84120977315), pw: cloud26
    """
    found = read(test_read__a_link_beside_the_hour)
    assert found["online.platform"] == "Zoom"
    assert found["online.url"] == "https://us02.zoom.us/j/84120977315"
    assert (found["start"], found["end"]) == ("2026-04-23T16:00", "2026-04-23T17:00")


def test_read__the_room_and_further_down_the_room_with_its_building() -> None:
    """
    ---
    title: "Cache Me If You Can"
    location: B6605 and Zoom
    date: '2024-02-08T16:00:00+08:00'
    ---
    ## Speaker
    Dr. Nandini Kulkarni

    ## Venue
    B6605, Mill Hall, Harbour University
    """
    assert (
        read(test_read__the_room_and_further_down_the_room_with_its_building)["venue.en"]
        == "B6605, Mill Hall, Harbour University"
    )


def test_read__a_description_that_repeats_the_title_and_a_single_name_behind_by() -> None:
    """
    ---
    layout: post
    title: "云溪读书会第十二期 - 元代的纸币 by 林远舟"
    description: "元代的纸币"
    ---

    ## 活动时间和地址
    2019年9月25日，周日下午4:00pm - 6:00pm
    云溪市图书馆三楼

    ## 分享主题
    元代的纸币
    简介：元代是历史上第一个以纸币为主要流通货币的朝代。我会结合自己的收藏同大家讨论这些有意思的话题。
    """
    found = read(test_read__a_description_that_repeats_the_title_and_a_single_name_behind_by)
    assert found["abstract.zh"].startswith("元代是历史上第一个")
    assert (found["series_name.zh"], found["number"], found["title.zh"]) == ("云溪读书会", 12, "元代的纸币")


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        ("日本雲港大學大學院法學研究科森下健吾准教授", "森下健吾", "日本雲港大學"),
        ("欧阳 泓  副教授", "欧阳泓", None),
    ],
)
def test_people__names_of_two_parts(text: str, name: str, affiliation: str | None) -> None:
    (found,) = people(text, Lexicon.load())
    assert (found.person.name.zh, found.person.affiliation.zh) == (name, affiliation)


def test_people__degrees_behind_a_name_are_no_house() -> None:
    (found,) = people("Priya Raghunathan, PhD, MPH", Lexicon.load())
    assert (found.person.name.en, found.person.affiliation.en) == ("Priya Raghunathan", None)


def test_en_bio_post__the_university_of_an_institute() -> None:
    bio = "Jane Roe is full professor at the Tampere Institute of Software, Lakeland University in Finland."
    assert en_bio_post(bio, Lexicon.load()).affiliation == "Lakeland University"
    bio = "Jane Roe is a professor at the School of Physics, Harbour Institute of Technology."
    assert en_bio_post(bio, Lexicon.load()).affiliation == "Harbour Institute of Technology"
