"""Posts and sentences of one source as others write them: pointing hands, remarks, transcribed and Japanese names."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from tests.read.reading import read


@pytest.mark.parametrize(
    ("text", "name", "affiliation", "position"),
    [
        ("东屿理工学院教授米凯·本-罗伊", "米凯·本-罗伊", "东屿理工学院", "教授"),
        ("让-皮埃尔·杜兰教授（北地国家科学研究中心）", "让-皮埃尔·杜兰", "北地国家科学研究中心", "教授"),
        ("让·杜兰-东屿大学教授", "让·杜兰", "东屿大学", "教授"),
        ("東嶼大學佐伯花子副教授", "佐伯花子", "東嶼大學", "副教授"),
        ("苏居正教授（东屿大学）", "苏居正", "东屿大学", "教授"),
        ("林远舟  云帆科技联合创始人、CTO", "林远舟", "云帆科技", "联合创始人、CTO"),
        ("張育誠助研究員", "張育誠", None, "助研究員"),
    ],
)
def test_people__chinese_names_beside_a_rank(text: str, name: str, affiliation: str | None, position: str) -> None:
    (named,) = people(text, Lexicon.load())
    person = named.person
    assert (person.name.zh, person.affiliation.zh, person.position.zh) == (name, affiliation, position)


@pytest.mark.parametrize("text", ["国际", "海外", "国内"])
def test_people__words_of_where_are_no_names(text: str) -> None:
    assert not any(one.person.name for one in people(text, Lexicon.load()))


def test_people__a_given_name_that_is_a_post() -> None:
    lexicon = Lexicon.load()
    assert people("Dean Roe", lexicon)[0].person.name.en == "Dean Roe"
    (dean,) = people("Dean Jane Roe", lexicon)
    assert (dean.person.name.en, dean.person.position.en) == ("Jane Roe", "Dean")
    (emerita,) = people("Professor Emerita Jane Roe of The University of Northland", lexicon)
    assert (emerita.person.name.en, emerita.person.position.en) == ("Jane Roe", "Professor Emerita")


def test_read_text__a_transcribed_name_in_a_sentence() -> None:
    """
    云溪讲坛第152讲
    东屿理工学院教授米凯·本-罗伊将于2031年11月3日下午3时在云溪大学人文馆主厅主讲云溪讲坛第152讲，题目是：“晶体与雪”，欢迎参加。
    米凯·本-罗伊，东屿理工学院材料系教授，东屿科学院院士。1992年获东屿理工学院博士学位，2001年至2003年在北地大学做访问学者。

    本-罗伊教授长期从事雪晶研究，著有《六角》。
    科学技术处
    2031-10-27
    """
    found = read(test_read_text__a_transcribed_name_in_a_sentence)
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("米凯·本-罗伊", "东屿理工学院")
    assert (found["number"], found["venue.zh"]) == (152, "云溪大学人文馆主厅")
    assert str(found["speakers.0.bio.zh"]).endswith("著有《六角》。")


def test_read_text__an_institute_with_an_and_in_its_name() -> None:
    """
    冰与“一带一路”
    云溪科学院海冰与数字地球研究所百里川研究员将于2031年5月27日（周五）上午9:30在云溪大学遥感学院四楼会议室作题为“冰与‘一带一路’”的学术报告，欢迎参加。
    百里川，研究员，博士生导师，现任云溪科学院海冰与数字地球研究所副所长。发表论文百余篇。
    """
    found = read(test_read_text__an_institute_with_an_and_in_its_name)
    assert found["speakers.0.name.zh"] == "百里川"
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.department.zh"]) == (
        "云溪科学院",
        "海冰与数字地球研究所",
    )


def test_read_text__a_pointing_hand_ends_the_biography() -> None:
    """
    【島嶼Talk】海霧走到哪裡了？

    🌟演講簡介

    海霧三十年來越來越少，各島的原因並不一致。本場演講比較三座島的紀錄，並說明漁民的看法。


    👩‍🏫 講者介紹

    林若雲博士現任東嶼大學地理系助理教授，研究領域為島嶼氣候。


    🪄報名連結👉 https://forms.example.org/fog


    📍 地點｜東嶼大學一樓講堂（同步直播）

    ⏰ 時間｜2031年11月12日中午12:10至13:30
    """
    found = read(test_read_text__a_pointing_hand_ends_the_biography)
    assert str(found["speakers.0.bio.zh"]).endswith("島嶼氣候。")
    assert found["venue.zh"] == "東嶼大學一樓講堂"


def test_read_text__a_remark_behind_the_text_of_a_post() -> None:
    """
    島嶼Talk📣 Do Islands Dream of Fog?
    🗓️講座時間：114年11月26日（三）18:30-20:30
    📍講座地點：地理樓一樓講堂
    👨‍🏫講者：林若雲 教授｜東嶼大學地理系特聘教授
    🎬活動內容：
    海霧三十年來越來越少，各島的原因並不一致。本場演講比較三座島的紀錄，並說明漁民的看法。

    ※ 現場備有茶點，請自備環保杯
    """
    found = read(test_read_text__a_remark_behind_the_text_of_a_post)
    assert (found["series_name.zh"], found["title.en"]) == ("島嶼Talk", "Do Islands Dream of Fog?")
    assert str(found["abstract.zh"]).endswith("看法。")


def test_read_text__sentences_behind_the_people_of_two_languages() -> None:
    """
    2031-03-14
    Seminar
    線上研討會：海霧法上路之後
    Webinar: Life after the Fog Act
    邀請北地大學 Jane van den Roe 教授與本所蘇若水副研究員對談，由林遠舟教授主持。討論漁港與航道的預警義務。
    Speaker: Prof. Jane van den Roe, Northland University. A conversation on early warnings in small harbours.
    Moderator: Prof. Yuan-zhou Lin.
    """
    found = read(test_read_text__sentences_behind_the_people_of_two_languages)
    assert (found["title.zh"], found["title.en"]) == ("海霧法上路之後", "Life after the Fog Act")
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.en"]) == (
        "Jane van den Roe",
        "Northland University",
    )
    assert (found["abstract.zh"], found["abstract.en"]) == (
        "討論漁港與航道的預警義務。",
        "A conversation on early warnings in small harbours.",
    )
    assert found["chairs.0.name.zh"] == "林遠舟"


def test_read_text__where_an_exported_article_ends() -> None:
    """
    # FogMet#11期-看不见的雾

    ### FogMet期数：#11

    * 报告嘉宾：林若云 副研究员（云溪科学院大气研究所）
    * 报告题目：看不见的雾
    * 报告时间：`2031年5月24日(星期六)晚上 19:30-21:00(北京时间)`
    * 线下：`不设线下会场`

    ### 报告摘要：

    雾层层嵌套，最浓的往往藏身于第三层之后。报告介绍一种结合风廓线与相机的检测方法。

    **报告亮点：**1. 首次连续观测；2. 成本低。

    预览时标签不可点

    微信扫一扫
    关注该公众号
    """
    found = read(test_read_text__where_an_exported_article_ends)
    assert str(found["abstract.zh"]).endswith("检测方法。")
    assert "venue.zh" not in found


def test_read_text__who_presides_behind_quoted_titles() -> None:
    """
    2031-03-08
    Roundtable
    主題：「看不見的霧：航道與漁港」，由林遠舟教授主持。
    Title: "The Invisible Fog: Fairways and Harbours", moderated by Dr. John Roe.
    Speaker: Prof. Jane Doe (Northland University)
    """
    found = read(test_read_text__who_presides_behind_quoted_titles)
    assert (found["title.zh"], found["title.en"]) == (
        "看不見的霧：航道與漁港",
        "The Invisible Fog: Fairways and Harbours",
    )
    assert found["hosts.0.name.zh"] == "林遠舟"


def test_read_text__labels_within_the_sentence_that_invites() -> None:
    """
    Fog and Horn
    雾所Jane Roe教授将于2031年12月2日9：00－10：30在海洋楼报告厅作报告，题目：Fog and Horn，欢迎参加。邀请人：何光远。
    海洋学院
    2031-11-28
    """
    found = read(test_read_text__labels_within_the_sentence_that_invites)
    assert (found["title.en"], found["venue.zh"]) == (
        "Fog and Horn",
        "海洋楼报告厅",
    )
    assert (found["hosts.0.name.zh"], found["end"]) == ("何光远", "2031-12-02T10:30")


def test_read_text__the_kind_and_the_series_in_one_bracket() -> None:
    """
    【講座｜島嶼Talk】海霧之後的航道：燈塔與雷達

    📅 2031/12/17（三）
    ⏰ 15:00 - 17:00
    📍 地理樓會議廳（線上同步：Google Meet 會前寄發）
    🎤 主講：林若雲 教授（東嶼大學）
    """
    found = read(test_read_text__the_kind_and_the_series_in_one_bracket)
    assert (found["series_name.zh"], found["title.zh"]) == ("島嶼Talk", "海霧之後的航道：燈塔與雷達")
    assert (found["venue.zh"], found["online.platform"]) == ("地理樓會議廳", "Google Meet")


def test_read_text__a_platform_with_its_number_before_another() -> None:
    """
    * 报告嘉宾：林远舟（云溪大学）
    * 报告题目：固件里的雾
    * 报告时间：2031年10月16日（星期四）下午 3:00
    * 线上：`腾讯会议：118-902-433`、B站直播间：`海雾圈`
    """
    found = read(test_read_text__a_platform_with_its_number_before_another)
    assert (found["online.platform"], found["online.id"]) == ("腾讯会议", "118-902-433")


def test_people__who_somebody_writes_for() -> None:
    (named,) = people("《海雾》杂志副主编、高级记者 林远舟", Lexicon.load())
    assert (named.person.affiliation.zh, named.person.position.zh) == ("《海雾》杂志", "高级记者")
