"""Names told twice in one value, posts in brackets in the other language, posts that only a biography tells."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.bio_posts_zh import english_name, zh_bio_post
from seminar.read.persons.people import people
from tests.read.reading import read


def test_people__name_told_again_behind_degrees() -> None:
    text = (
        "Jane ROE    BE,PhD,PE                 Jane ROE  BE,PhD,PE  Research Associate,Rain Centre,Harbour University"
    )
    (named,) = people(text, Lexicon.load())
    person = named.person
    assert (person.name.en, person.position.en) == ("Jane ROE", "Research Associate")
    assert person.affiliation.en == "Harbour University"


def test_people__the_same_person_in_brackets_in_chinese() -> None:
    text = "Dr. Da Hsuan Feng, Director of Rain Affairs, University of Northland (北地大学校长顾问、雨务总监冯达旋教授)"
    (named,) = people(text, Lexicon.load())
    person = named.person
    assert (person.name.en, person.name.zh) == ("Da Hsuan Feng", "冯达旋")
    assert (person.affiliation.en, person.affiliation.zh) == ("University of Northland", "北地大学")


def test_people__post_again_in_english_within_the_bracket() -> None:
    (named,) = people("符采南 Fu Cainan（南屿大学副教授 / Associate Professor, Nanyu University）", Lexicon.load())
    person = named.person
    assert (person.position.zh, person.position.en) == ("副教授", "Associate Professor")
    assert (person.affiliation.zh, person.affiliation.en) == ("南屿大学", "Nanyu University")


@pytest.mark.parametrize(
    ("bio", "affiliation", "position"),
    [
        (
            "Jane Roe is an Associate Professor of Cloud Science at Harbour University.",
            "Harbour University",
            "Associate Professor",
        ),
        (
            "Jane Roe is a Professor of Cloud Science at Harbour University.",
            "Harbour University",
            "Professor of Cloud Science",
        ),
        (
            "Jane Roe is an Assistant Professor at the Rain Department at University of Illinois at Urbana-Champaign.",
            "University of Illinois at Urbana-Champaign",
            "Assistant Professor",
        ),
        (
            "Jane Roe is an Associate Professor at the Institute of Rain, Chinese Academy of Sciences.",
            "Institute of Rain, Chinese Academy of Sciences",
            "Associate Professor",
        ),
    ],
)
def test_en_bio_post__subjects_campuses_academies(bio: str, affiliation: str, position: str) -> None:
    post = en_bio_post(bio, Lexicon.load())
    assert (post.affiliation, post.position) == (affiliation, position)


def test_zh_bio_post__house_with_its_english_name_and_land_in_brackets() -> None:
    bio = "林远舟博士现任职于澳大利亚北岸大学(Northshore University, Australia)，主要研究方向为云。"
    lexicon = Lexicon.load()
    assert zh_bio_post(bio, "林远舟", lexicon).affiliation == "澳大利亚北岸大学"
    assert english_name(bio, "澳大利亚北岸大学", lexicon) == "Northshore University"
    assert english_name(bio, "云溪大学", lexicon) == ""


def test_zh_bio_post__praise_is_no_post() -> None:
    bio = "任教于北岸大学,是国际著名的云图特别是雨图领域的专家。"
    assert zh_bio_post(bio, "", Lexicon.load()).position == ""


def test_read__biography_labelled_as_the_english_one() -> None:
    """
    时间：2031年3月10日下午15：30
    报告题目：Adaptive Rain Observers
    摘要：The distributed rain approach has been an effective way to forecast drizzle over many hills.
    黄舟教授英文简介：
    Zhou Huang is Harbour Professor of Rain Engineering, Harbour University. He served as an advisor.
    """
    talk = read(test_read__biography_labelled_as_the_english_one)
    assert talk["speakers.0.bio.en"].startswith("Zhou Huang is") and "Zhou Huang" not in talk["abstract.en"]


def test_read__house_in_english_before_its_chinese_name_and_a_degree_for_a_post() -> None:
    """
    topic: 云中的冰
    speaker: 林远舟
    speakerTitle: 博士
    speakerAffiliation: Yunxi University,云溪大学
    lectureStart: 2031-12-05 16:00:00
    """
    talk = read(test_read__house_in_english_before_its_chinese_name_and_a_degree_for_a_post)
    assert talk["speakers.0.affiliation.zh"] == "云溪大学"
    assert talk["speakers.0.affiliation.en"] == "Yunxi University"
    assert "speakers.0.position.zh" not in talk


@pytest.mark.parametrize("label", ["name", "title"])
def test_read__where_the_speaker_works_in_the_name_of_the_page(label: str) -> None:
    def notice() -> None: ...

    notice.__doc__ = f"""{label}: 云学术报告—兰溪大学王舟教授学术报告通知
    {"" if label == "name" else "topic: 云中的冰"}
    speaker: 王舟
    time: 2031-11-12 15:00:00"""
    talk = read(notice)
    assert (talk["speakers.0.affiliation.zh"], talk["speakers.0.position.zh"]) == ("兰溪大学", "教授")


def test_zh_bio_post__called_to_a_house_with_a_programme() -> None:
    bio = "2031年作为海外高层次人才引进到云溪大学担任研究员，云雾创新团队首席科学家。长期从事云研究。"
    post = zh_bio_post(bio, "王舟", Lexicon.load())
    assert (post.affiliation, post.position) == ("云溪大学", "研究员")


def test_read__day_below_the_word_for_a_programme() -> None:
    """
    會議議程

    2031 年9月3日（星期三）

    時間 內容 地點

    11:30-12:00
    主講人：張舟 雨務經理(雨灣科技股份有限公司)
    演講題目：透過雲找出潛藏的雨
    """
    talk = read(test_read__day_below_the_word_for_a_programme)
    assert (talk["start"], talk["end"]) == ("2031-09-03T11:30", "2031-09-03T12:00")


def test_read__english_house_of_the_chinese_life_stays_beside_an_english_one_that_tells_none() -> None:
    """
    报告题目：云中的冰
    报告人：林远舟博士
    时间：2031年11月19日 15:00
    报告人简介：林远舟博士现任职于澳大利亚北岸大学(Northshore University, Australia)，主要研究方向为云。
    Biography: Yuanzhou Lin studies clouds and rain. His papers on ice in clouds are read by many students of fog.
    """
    test = test_read__english_house_of_the_chinese_life_stays_beside_an_english_one_that_tells_none
    assert read(test)["speakers.0.affiliation.en"] == "Northshore University"
