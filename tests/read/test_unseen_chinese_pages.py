"""Whole Chinese pages: cards in Traditional Chinese, a life under a bare name, promotion, glued forms."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people
from seminar.read.terms import year_of
from tests.read.reading import drafts, read


def test_read_text__card_of_a_museum_in_traditional_chinese() -> None:
    """
    公眾活動

    「雲溪記憶：老街風貌」系列講座

    主辦：雲溪文化館

    地點：東嶼歷史博物館演講廳

    座位：120個，免費入座，先到先得

    語言：粵語

    潮起潮落：老碼頭的故事

    20 / 5 (六)

    下午2時30分至4時30分

    蘇若水女士

    （東嶼史研究學者）

    節目如有更改，恕不另行通知。
    """
    talk = read(test_read_text__card_of_a_museum_in_traditional_chinese)
    assert talk["title.zh"] == "潮起潮落：老碼頭的故事"
    assert (talk["speakers.0.name.zh"], talk["speakers.0.position.zh"]) == ("蘇若水", "東嶼史研究學者")
    assert (talk["start"][5:], talk["end"][5:]) == ("05-20T14:30", "05-20T16:30")
    assert talk["venue.zh"] == "東嶼歷史博物館演講廳"


def test_read_text__enquiries_in_traditional_chinese() -> None:
    """
    題目：雲的語言
    講者：蘇若水博士
    時間：2031年5月3日下午2:30-4:00
    地點：雲溪圖書館

    如有查詢，請電郵 clouds@example.org。
    """
    talk = read(test_read_text__enquiries_in_traditional_chinese)
    assert talk["contacts.0.email"] == "clouds@example.org"


def test_read_text__address_behind_whom_to_ask_is_not_the_speakers() -> None:
    """
    題目：雲的語言
    講者：蘇若水博士
    時間：2031年5月3日下午2:30-4:00
    地點：雲溪圖書館
    如有任何疑問，請聯絡陳小姐（電郵：clouds@example.org）。
    """
    talk = read(test_read_text__address_behind_whom_to_ask_is_not_the_speakers)
    assert talk["contacts.0.email"] == "clouds@example.org"
    assert "speakers.0.email" not in talk


def test_read_text__life_below_the_bare_name_of_the_speaker() -> None:
    """
    云帆资本合伙人林远舟——观云者看市场

    本周五(2031-06-20)晚上，云帆资本合伙人林远舟将来到云溪书院，与大家分享他的看法，欢迎参加！

    林远舟
    “海雾计划”特聘专家
    云帆资本合伙人
    云溪数据科技有限公司董事长

    云溪大学物理本科，东屿大学博士。

    十五年从业经验，曾任职于多家机构，长期从事数据工作。

    本讲主题及信息

    主题：观云者看市场

    时间：6月20日（周五）晚上19:00

    地点：云溪书院二楼
    """
    talk = read(test_read_text__life_below_the_bare_name_of_the_speaker)
    assert (talk["speakers.0.affiliation.zh"], talk["speakers.0.position.zh"]) == ("云帆资本", "合伙人")
    assert talk["speakers.0.bio.zh"].startswith("“海雾计划”特聘专家\n云帆资本合伙人")
    assert talk["speakers.0.bio.zh"].endswith("长期从事数据工作。")


def test_read_text__speaker_named_only_above_the_life() -> None:
    """
    讲座题目：海雾简史
    时间：2031年6月20日（周五）晚上19:00
    地点：云溪书院二楼

    苏若水

    东屿大学历史学院教授，海雾研究会会长。著有《海雾三十年》《港口与风》等。

    主办：云溪书院
    """
    talk = read(test_read_text__speaker_named_only_above_the_life)
    assert (talk["speakers.0.name.zh"], talk["speakers.0.affiliation.zh"]) == ("苏若水", "东屿大学")
    assert talk["speakers.0.bio.zh"].startswith("东屿大学历史学院教授")


def test_read_text__verses_are_no_title_and_the_sentence_tells_it() -> None:
    """
    云，
    是天空写给大地的信。
    风起的时候，
    它们越过山岗，
    它们要去哪里？

    云溪书院的老照片

    本期讲座由云溪图书馆与东屿书店合作，特邀东屿大学文学院副教授林远舟，带来主题为“看云的三种方法”的分享。名额有限，快来报名吧！

    时间：

    2031年5月11日（周日）19:00

    地点：

    云溪图书馆二楼影视厅
    """
    talk = read(test_read_text__verses_are_no_title_and_the_sentence_tells_it)
    assert talk["title.zh"] == "看云的三种方法"
    assert (talk["speakers.0.name.zh"], talk["speakers.0.position.zh"]) == ("林远舟", "副教授")
    assert "abstract.zh" not in talk


def test_read_text__title_broken_over_two_lines_is_no_verse() -> None:
    """
    其实云也会说话，
    从观云人的角度看天气！

    主讲人：林远舟教授
    时间：2031年5月11日19:00
    地点：云溪图书馆
    """
    assert "其实云也会说话" in read(test_read_text__title_broken_over_two_lines_is_no_verse)["title.zh"]


def test_read_text__form_with_glued_labels() -> None:
    """
    讲座预告丨雨水与城市

    讲座时间5月8日（周四）19:00-21:00
    讲座地点云溪楼A区305
    主讲人林远舟 云帆大学教授
    主持人苏若水 云帆大学副教授
    """
    talk = read(test_read_text__form_with_glued_labels)
    assert (talk["title.zh"], talk["venue.zh"]) == ("雨水与城市", "云溪楼A区305")
    assert (talk["speakers.0.name.zh"], talk["speakers.0.affiliation.zh"]) == ("林远舟", "云帆大学")
    assert (talk["start"], talk["end"]) == ("2025-05-08T19:00", "2025-05-08T21:00")


def test_read_text__running_text_that_begins_with_words_of_labels() -> None:
    """
    主讲人：林远舟
    时间：2031年5月8日19:00
    地点：云溪楼报告厅

    时间久远的雨水留下了什么
    地点不同的城市又如何应对
    主讲人林远舟将带我们走进三条街
    """
    talk = read(test_read_text__running_text_that_begins_with_words_of_labels)
    assert (talk["venue.zh"], talk["start"]) == ("云溪楼报告厅", "2031-05-08T19:00")
    assert talk["speakers.0.name.zh"] == "林远舟"


def test_read_text__talk_called_by_its_title_is_no_series() -> None:
    """
    关于举办“灯塔与航海”学术讲座的通知
    一、讲座题目：灯塔与航海
    二、主讲人：林远舟（云帆大学教授、博士生导师）
    三、时间：2031年4月12日（星期六）下午14:30
    四、地点：图书馆一楼报告厅
    """
    talk = read(test_read_text__talk_called_by_its_title_is_no_series)
    assert talk["title.zh"] == "灯塔与航海"
    assert "series_name.zh" not in talk


def test_read_text__title_behind_the_name_of_a_japanese_speaker() -> None:
    """
    標題：

    【演講】竹ノ內哲也：《海霧三章》的來歷

    時間：

    2031年5月11日（週日）14:00-16:00

    地點：

    雲溪館2樓會議室

    主講人：

    竹ノ內哲也（日本雲溪學藝大學文學部教授）
    """
    talk = read(test_read_text__title_behind_the_name_of_a_japanese_speaker)
    assert talk["title.zh"] == "《海霧三章》的來歷"
    assert (talk["speakers.0.name.zh"], talk["speakers.0.affiliation.zh"]) == ("竹ノ內哲也", "日本雲溪學藝大學")


@pytest.mark.parametrize(
    ("text", "name", "position"),
    [
        ("佐々木健（東嶼大學教授）", "佐々木健", "教授"),
        ("高桥みどり 副教授（日本东屿大学）", "高桥みどり", "副教授"),
        ("井上和也（日本東嶼大學准教授）", "井上和也", "准教授"),
        ("林遠舟教授（東嶼大學榮休教授）", "林遠舟", "榮休教授"),
        ("林远舟教授（东屿大学讲席教授）", "林远舟", "教授"),
    ],
)
def test_people__names_with_kana_and_fuller_ranks(text: str, name: str, position: str) -> None:
    (named,) = people(text, Lexicon.load())
    assert (named.person.name.zh, named.person.position.zh) == (name, position)


def test_people__supervisor_in_brackets_is_somebody_else() -> None:
    (named,) = people("林远舟（博士生，导师：苏若水教授）", Lexicon.load())
    assert named.person.name.zh == "林远舟"
    assert named.person.position.zh != "教授"


@pytest.mark.parametrize(
    ("text", "series", "number"),
    [
        ("云溪讲堂(2031年2期 总第128期)预告", "云溪讲堂", 128),
        ("云溪讲堂第3期 总第128期", "云溪讲堂", 128),
        ("云帆大学文学院“海雾讲坛”第十七讲", "海雾讲坛", 17),
    ],
)
def test_heading__numbers_counted_in_all(text: str, series: str, number: int) -> None:
    found = heading(text, Lexicon.load())
    assert (found.series, found.number) == (series, number)


@pytest.mark.parametrize(
    ("bio", "place"),
    [
        ("苏若水，多年就职于国家海雾研究院，曾任副所长，现为东屿大学云象研究中心主任。", "东屿大学"),
        ("苏若水，后就职于东屿律师事务所，现任云帆大学法学院教授。", "云帆大学"),
        ("苏若水，长期任职于海雾出版社。2029年起任教于云帆大学文学院。", "云帆大学"),
        ("苏若水，任职于海雾出版社，著有《云》。", "海雾出版社"),
    ],
)
def test_zh_bio_post__what_lasts_outranks_what_lasted_long(bio: str, place: str) -> None:
    assert zh_bio_post(bio, "苏若水", Lexicon.load()).affiliation == place


@pytest.mark.parametrize("line", ["二〇三一年雲溪館講座系列", "2031年度海雾论坛"])
def test_year_of__chinese_programme(line: str) -> None:
    assert year_of(11, [line]) == 2031
    assert year_of(11, ["2031年11月的三场讲座"]) is None


def test_read_text__position_labelled_with_its_institution() -> None:
    """
    学者：林远舟
    职称：云帆大学文学院教授
    题目：一座灯塔的三种写法
    时间：4月9日（星期三）下午3:30
    地点：文科楼303
    """
    (draft,) = drafts(test_read_text__position_labelled_with_its_institution)
    person = draft.talk.speakers[0]
    assert (person.name.zh, person.affiliation.zh, person.position.zh) == ("林远舟", "云帆大学", "教授")


def test_read_text__guest_of_a_lecture_hall() -> None:
    """
    4月12日下午3点，海洋史学者、云帆大学历史系林远舟教授应邀做客“云溪大讲堂”，在图书馆学术报告厅为师生作题为《灯塔、海图与航路》的专题讲座。
    """
    talk = read(test_read_text__guest_of_a_lecture_hall)
    assert (talk["series_name.zh"], talk["title.zh"]) == ("云溪大讲堂", "灯塔、海图与航路")
    assert talk["speakers.0.name.zh"] == "林远舟"
    assert "speakers.1.name.zh" not in talk


def test_read_text__number_before_the_series() -> None:
    """
    我院定于2031年4月12日(周六)14:30在人文楼201举办第25期“观海沙龙”。本期沙龙由林远舟博士主讲，主题是“港口的声音”，主持人为苏若水副教授。
    """
    talk = read(test_read_text__number_before_the_series)
    assert (talk["series_name.zh"], talk["number"], talk["title.zh"]) == ("观海沙龙", 25, "港口的声音")


def test_read_text__short_life_below_the_speaker() -> None:
    """
    时间：2031年4月12日 15:00
    地点：云溪书店二楼
    讲座：《灯塔为谁而亮》
    主讲人：林远舟
    林远舟，云帆大学历史系教授，海洋史研究者。著有《雾海》《灯塔》。
    本次讲座将介绍灯塔的历史，以及它们如何塑造沿海城市的记忆。从一座灯塔出发，我们会看到贸易、战争与移民。
    """
    talk = read(test_read_text__short_life_below_the_speaker)
    assert talk["speakers.0.bio.zh"] == "林远舟，云帆大学历史系教授，海洋史研究者。著有《雾海》《灯塔》。"
    assert "speakers.1.name.zh" not in talk
    assert talk["abstract.zh"].startswith("本次讲座将介绍")


def test_read_text__series_named_below_the_line_that_says_so() -> None:
    """
    云溪大学文学院学术讲座系列
    “古典与今天”第五讲

    题　目：汉赋里的云
    主讲人：林远舟（东屿大学中文系教授）
    时　间：2031年5月22日（周四）晚18:30
    """
    talk = read(test_read_text__series_named_below_the_line_that_says_so)
    assert (talk["series_name.zh"], talk["number"], talk["title.zh"]) == ("“古典与今天”", 5, "汉赋里的云")


def test_read_text__reservations_at_the_foot_are_no_biography() -> None:
    """
    主题：古画里的云
    讲者：林远舟（云溪美术馆副研究馆员）
    时间：2031.5.24（周六）14:00—15:30

    嘉宾介绍：
    林远舟
    云溪美术馆副研究馆员，长期从事宋元绘画研究，策划“云外”等展览。

    * 活动解释权归云溪美术馆所有
    """
    talk = read(test_read_text__reservations_at_the_foot_are_no_biography)
    assert talk["speakers.0.bio.zh"].endswith("策划“云外”等展览。")


def test_read_text__title_in_brackets_on_top() -> None:
    """
    (Ice in the clouds of a warm winter)
    报告人: 林远舟 教授（东屿大学）
    报告时间:2031年11月16日(周日) 19:30
    """
    assert read(test_read_text__title_in_brackets_on_top)["title.en"] == "Ice in the clouds of a warm winter"
