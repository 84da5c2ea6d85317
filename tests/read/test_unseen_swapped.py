"""Known layouts with contents the reader never met in them: names of series, posts, institutions, numbers of rooms."""

from __future__ import annotations

from typing import Any

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people
from seminar.read.reader import read_text
from tests.read.reading import READ_ON, facts, prose, read


def told(text: str) -> dict[str, Any]:
    (draft,) = read_text(text, "notice.txt", reference=READ_ON)
    return facts(draft)


@pytest.mark.parametrize("name", ["云溪人文讲坛", "研究生素质讲座", "EMBA云溪讲座", "云物理系列报告"])
def test_a_page_named_by_its_series_and_the_title(name: str) -> None:
    found = told(f'---\nlayout: event\ntitle: "{name}：海雾三十年的变与不变"\ndate: 2031-03-05\n---\n')
    assert (found["series_name.zh"], found["title.zh"]) == (name, "海雾三十年的变与不变")


def test_a_labelled_title_led_by_its_series() -> None:
    """
    题目：云溪公共讲座：一段历史的回顾
    报告人：林远舟教授
    时间：2031年3月5日 15:00
    """
    assert read(test_a_labelled_title_led_by_its_series)["title.zh"] == "一段历史的回顾"


@pytest.mark.parametrize(
    ("title", "behind", "affiliation"),
    [
        ("A New Kind (of) Rain for Old Towns", "林远舟，研究员，云溪大学", "云溪大学"),
        ("Rain’s Nightmare: Clouds, Ice and Fog in Towns", "林远舟, 教授, 云溪大学", "云溪大学"),
        ("Mechanics of falling rain", "林远舟，研究员，观云数据", "观云数据"),
    ],
)
def test_a_line_of_a_list__the_speaker_is_before_the_rank(title: str, behind: str, affiliation: str) -> None:
    found = told(f"* 2031.11.17, {title}, {behind}, [slides](talk.pdf)")
    got = [found.get(path) for path in ("title.en", "speakers.0.name.zh", "speakers.0.affiliation.zh")]
    assert got == [title, "林远舟", affiliation]


def test_a_line_of_a_list__an_institute_of_a_university() -> None:
    """
    * 2031-06-12: Jane Roe (林远舟), Institute of Rain, Harbour University <br>
      **Where Ice Begins** [Poster](poster.jpeg)
    """
    found = read(test_a_line_of_a_list__an_institute_of_a_university)
    assert found["title.en"] == "Where Ice Begins"
    assert found["speakers.0.affiliation.en"] == "Institute of Rain, Harbour University"


@pytest.mark.parametrize("name", ["Yuki Tanabe", "林远舟"])
def test_a_name_over_the_label_of_its_place(name: str) -> None:
    found = told(f"{name}\n服務單位：National Harbour University\n演講題目：Clouds and Ice\n")
    assert name in (found.get("speakers.0.name.en"), found.get("speakers.0.name.zh"))
    assert found["speakers.0.affiliation.en"] == "National Harbour University"


@pytest.mark.parametrize(
    ("text", "name", "affiliation", "position"),
    [
        ("林远舟软件工程师", "林远舟", None, "软件工程师"),
        ("林远舟香港史研究學者", "林远舟", None, "香港史研究學者"),
        ("王洋数据安全专家", "王洋", None, "数据安全专家"),
        ("高桥健太郎教授", "高桥健太郎", None, "教授"),
        ("林远舟 博士 (云溪智能馆长助理)", "林远舟", "云溪智能", "馆长助理"),
        ("林远舟博士（海外杰青，华为云帆实验室（香港）研究员）", "林远舟", "华为云帆实验室（香港）", "研究员"),
    ],
)
def test_people__a_post_behind_the_name(text: str, name: str, affiliation: str | None, position: str) -> None:
    (named,) = people(text, Lexicon.load())
    person = named.person
    assert (person.name.zh, person.affiliation.zh, person.position.zh) == (name, affiliation, position)


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        ("Dr. Jane Roe  Harbour U", "Jane Roe", "Harbour U"),
        ("Jane Roe, U. of Northland", "Jane Roe", "U. of Northland"),
        ("Jane Roe Northland Institute of Technology (NIT)", "Jane Roe", "Northland Institute of Technology (NIT)"),
        ("Yuanzhou Lin (林远舟), UniRain, Harbourtown", "Yuanzhou Lin", "UniRain"),
    ],
)
def test_people__institutions_by_their_short_names(text: str, name: str, affiliation: str) -> None:
    (named,) = people(text, Lexicon.load())
    assert (named.person.name.en, named.person.affiliation.en) == (name, affiliation)


@pytest.mark.parametrize(("told_as", "number"), [("云溪论坛二", 2), ("青年观云计划4", 4)])
def test_a_series_behind_its_label_may_end_in_its_number(told_as: str, number: int) -> None:
    found = told(f"题目：云中的冰与人间的雨\n报告人：林远舟教授\n系列：{told_as}\n")
    assert (found["series_name.zh"], found["number"]) == (told_as[:-1], number)


@pytest.mark.parametrize("room", ["Seminar Room #359", "E3-1 #3420", "College of Science M4009", "Ph30"])
def test_a_stack_of_lines__rooms_and_places_by_their_letters(room: str) -> None:
    found = told(
        f"Harbour Rain Seminar\n\n2031-02-26, 12PM-1PM\n{room}\n\nYuki Tanabe\nIBR CCG\nWhere Ice Begins and Ends\n"
    )
    got = [found.get(path) for path in ("speakers.0.name.en", "speakers.0.affiliation.en", "title.en", "venue.en")]
    assert got == ["Yuki Tanabe", "IBR CCG", "Where Ice Begins and Ends", room]


def test_a_biography_named_by_its_person_within_a_line() -> None:
    """
    题目：云中的冰与人间的雨
    报 告 人： 林远舟 首席技师    云溪大学          林远舟首席技师简介：林远舟，1971年生，研究云物理三十年。
    时     间：  2031年1月3日上午9:30
    """
    found = read(test_a_biography_named_by_its_person_within_a_line)
    assert found["speakers.0.bio.zh"].startswith("林远舟，1971年")
    assert (found["speakers.0.position.zh"], found["speakers.0.affiliation.zh"]) == ("首席技师", "云溪大学")


@pytest.mark.parametrize(
    ("text", "name", "position"),
    [
        ("林远舟珠江学者特聘教授", "林远舟", "珠江学者特聘教授"),
        ("林远舟 求是特聘教授 云溪大学", "林远舟", "求是特聘教授"),
    ],
)
def test_people__a_chair_of_a_programme(text: str, name: str, position: str) -> None:
    (named,) = people(text, Lexicon.load())
    assert (named.person.name.zh, named.person.position.zh) == (name, position)


def test_a_rank_behind_a_dash_is_no_title() -> None:
    """
    主題演講
    林远舟 - 榮譽退休教授
    云溪大学 物理学系
    時間：2031/10/18 09:20~10:10
    地點：麗雨廳
    """
    found = read(test_a_rank_behind_a_dash_is_no_title)
    assert "title.zh" not in found
    assert (found["speakers.0.name.zh"], found["speakers.0.position.zh"]) == ("林远舟", "榮譽退休教授")


def test_a_line_behind_a_word_for_talks_may_call_out() -> None:
    """
    讲座预告 | 云从哪里来，往哪里去！
    主讲人：林远舟教授
    时间：2031年4月12日19:00
    """
    assert read(test_a_line_behind_a_word_for_talks_may_call_out)["title.zh"] == "云从哪里来，往哪里去！"


def test_a_long_title_ends_before_a_word_to_the_reader() -> None:
    """
    Speaker: Jane Roe, Northland
    Time: 12 March 2031, 3pm
    Title: Where falling ice begins and what it tells of summer clouds
    Full schedule is at: https://example.org/rain
    For more information, reach out to John Doe
    """
    found = read(test_a_long_title_ends_before_a_word_to_the_reader)
    assert found["title.en"] == "Where falling ice begins and what it tells of summer clouds"


@pytest.mark.parametrize(
    ("text", "name", "rank"), [("罗雪副教授", "罗雪", "副教授"), ("林远舟系主任", "林远舟", "系主任")]
)
def test_prose__a_name_ends_where_a_whole_rank_begins(text: str, name: str, rank: str) -> None:
    (speaker,) = prose(f"欢迎大家。\n{text}\n").speakers
    assert (speaker.value.name.zh, speaker.value.position.zh) == (name, rank)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("III族雨滴材料与深海激光", "Beyond Wet Geometry: Toward 3D Rain"),
        ("雨滴的社会学", "Drop Sociology – An Introduction to Rain"),
    ],
)
def test_a_title_in_both_languages__the_english_one_has_a_mark_of_its_own(zh: str, en: str) -> None:
    found = told(f"题目：{zh}：{en}\n报告人：林远舟教授\n时间：2031年4月12日19:00\n")
    assert (found["title.zh"], found["title.en"]) == (zh, en)


def test_people__a_given_name_that_is_a_chairs_word() -> None:
    (named,) = people("巫求是教授", Lexicon.load())
    assert (named.person.name.zh, named.person.position.zh) == ("巫求是", "教授")


def test_a_biography__a_chair_called_by_a_verb() -> None:
    post = zh_bio_post("林远舟现为云溪大学物理学院求是特聘教授、博士生导师", "林远舟", Lexicon.load())
    assert (post.affiliation, post.position) == ("云溪大学", "求是特聘教授")


@pytest.mark.parametrize(
    ("text", "affiliation", "position"),
    [
        ("林远舟 副教授 @ 北大", "北大", "副教授"),
        ("林远舟 浙大物理系教授", "浙大", "教授"),
        ("林远舟（清华）", "清华", None),
    ],
)
def test_people__a_university_by_its_short_name(text: str, affiliation: str, position: str | None) -> None:
    (named,) = people(text, Lexicon.load())
    person = named.person
    assert (person.name.zh, person.affiliation.zh, person.position.zh) == ("林远舟", affiliation, position)


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Prof. Jane Roe, Associate Professor, Northland University", "Associate Professor"),
        ("Senior Lecturer Jane Roe, Director of Studies, Northland University", "Senior Lecturer"),
    ],
)
def test_people__the_rank_beside_the_name_unless_it_is_only_polite(text: str, position: str) -> None:
    (named,) = people(text, Lexicon.load())
    assert named.person.position.en == position
