"""Posts outside the university, and what headings and biographies say of people."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people
from seminar.read.persons.posts_zh import zh_post
from seminar.read.reader import read_text
from tests.read.reading import READ_ON, facts, read


@pytest.mark.parametrize(
    ("text", "affiliation", "department", "position"),
    [
        ("腾讯高级开发工程师", "腾讯", "", "高级开发工程师"),
        ("华为2012实验室研究员", "华为", "2012实验室", "研究员"),
        ("中国移动研究院首席专家", "中国移动研究院", "", "首席专家"),
        ("云帆数据高级架构师", "云帆数据", "", "高级架构师"),
        ("教授级高级工程师", "", "", "教授级高级工程师"),
        ("昆曲表演艺术家", "", "", "昆曲表演艺术家"),
        ("伦敦大学学院计算机系讲师", "伦敦大学学院", "计算机系", "讲师"),
    ],
)
def test_zh_post__firms_and_artists(text: str, affiliation: str, department: str, position: str) -> None:
    post = zh_post(text, Lexicon.load())
    assert (post.affiliation, post.department, post.position) == (affiliation, department, position)


def test_people__a_firm_with_its_country() -> None:
    (named,) = people("云帆实业股份有限公司（台湾）高级经理林远舟先生", Lexicon.load())
    assert named.person.name.zh == "林远舟"
    assert named.person.affiliation.zh == "云帆实业股份有限公司（台湾）"
    assert named.person.position.zh == "高级经理"


def test_heading__a_person_behind_a_word_for_the_talk() -> None:
    found = heading("讲座通知：东屿大学物理学院林远舟教授", Lexicon.load())
    assert (found.people, found.title) == ("东屿大学物理学院林远舟教授", "")


def test_zh_bio_post__where_somebody_went_to_work() -> None:
    bio = "林远舟，1998年去北地大学物理系工作，2005年到东屿大学数学系工作。2010年到访问学者计划从事博士后研究。"
    assert zh_bio_post(bio, "林远舟", Lexicon.load()).affiliation == "东屿大学"


def test_read_text__title_of_series_and_speaker_only() -> None:
    """
    题目：云中化学系列讲座 - 东屿大学林远舟副教授学术报告
    时间：2025年5月8日 15:30
    地点：理科楼305
    报告人简介：林远舟教授，云物理学者，现从事云中的冰的研究，发表论文二十余篇。
    """
    found = read(test_read_text__title_of_series_and_speaker_only)
    assert "title.zh" not in found
    assert found["series_name.zh"] == "云中化学系列讲座"
    assert found["speakers.0.name.zh"] == "林远舟"


def test_read_text__title_in_marks() -> None:
    """
    分享主题：《云中的冰与人间的雨》
    分享嘉宾：Yuan-Zhou Lin
    直播时间：2025年5月8日 15:30
    回放地址：https://example.org/replay
    """
    found = read(test_read_text__title_in_marks)
    assert found["title.zh"] == "云中的冰与人间的雨"
    assert "venue.zh" not in found
    assert "url" not in found


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("云溪大学物理学教授", "教授"),
        ("云溪大学求是特聘教授", "求是特聘教授"),
        ("云溪大学一级教授", "一级教授"),
        ("云溪大学公共卫生学院(深圳)教授", "教授"),
    ],
)
def test_people__the_subject_is_no_part_of_the_rank(text: str, position: str) -> None:
    (named,) = people(f"林远舟，{text}", Lexicon.load())
    assert (named.person.affiliation.zh, named.person.position.zh) == ("云溪大学", position)


def test_read_text__labels_with_a_space_before_long_texts() -> None:
    about = "云滴如何长大为雨滴，是云物理的老问题。" + "我们将探索如何利用观测来揭示暖雨形成背后的机制。" * 5
    life = "林远舟，云溪大学大气科学学院(深圳)教授，博士生导师。" + "之后在国外从事云物理研究，有着丰富的经验。" * 6
    notice = f"林远舟\n基于观测的云滴碰并模型\n详情\n摘要 {about}\n演讲者 {life}\n"
    (draft,) = read_text(notice, reference=READ_ON)
    found = facts(draft)
    assert found["abstract.zh"] == about
    assert found["speakers.0.bio.zh"] == life
    assert found["speakers.0.affiliation.zh"] == "云溪大学"
    assert found["title.zh"] == "基于观测的云滴碰并模型"


def test_read_text__a_paragraph_on_the_talk_behind_a_biography() -> None:
    """
    题目：云中的冰
    分享嘉宾：林远舟（腾讯云）
    时间：2025年5月8日 15:30

    林远舟，腾讯云高级工程师，云物理社区贡献者。专注于云的观测和模拟，在云的落地和性能调优方面具有丰富的经验，长期参与开源社区的建设和推广，并多次在大会分享。

    通过本次分享了解大规模场景下，云的观测和最佳实践，包括云滴的谱分布，冰核的活化，以及雷达的标定等。
    """
    found = read(test_read_text__a_paragraph_on_the_talk_behind_a_biography)
    assert found["abstract.zh"].startswith("通过本次分享")
    assert found["speakers.0.bio.zh"].endswith("分享。")
    assert found["speakers.0.position.zh"] == "高级工程师"


def test_read_text__the_host_who_invited() -> None:
    """
    各位同学：
    我院苏映雪老师邀请东屿实业股份有限公司高级经理林远舟先生进行学术讲座，安排如下：
    讲座题目：云中的冰
    讲座时间：2025年12月26日 14:00-16:00
    讲座地点：C-301教室
    欢迎广大师生参加，学院诚挚邀请各位老师莅临！
    """
    found = read(test_read_text__the_host_who_invited)
    assert found["hosts.0.name.zh"] == "苏映雪"


def test_read_text__name_and_posts_on_lines_of_their_own() -> None:
    """
    專題演講
    Keynote Speech

    林遠舟
    CASA 國家觀雲中心
    衛星資料與維運處 處長
    觀雲八號計畫主持人

    專題演講
    觀雲八號第二代衛星設計：超高解析度遙測的未來
    時間：2026年8月20日 (四) 11:20 - 12:00
    地點：望月講堂 (410教室)
    """
    found = read(test_read_text__name_and_posts_on_lines_of_their_own)
    assert found["title.zh"] == "觀雲八號第二代衛星設計：超高解析度遙測的未來"
    assert "title.en" not in found
    assert found["speakers.0.name.zh"] == "林遠舟"
    assert found["speakers.0.affiliation.zh"] == "國家觀雲中心"
    assert found["speakers.0.department.zh"] == "衛星資料與維運處"
    assert found["speakers.0.position.zh"] == "處長"


def test_read_text__month_first_in_a_chinese_notice() -> None:
    """
    # 內容
    5/10 (Sat) 11:00-12:00
    演講主題：雲端地端通吃的觀雲平台

    講者簡介

    Yuan-Zhou Lin，喜歡研究公有雲與觀雲應用，常出現在各地社群的小聚，部落格收錄過往的演講與文章，歡迎大家前往閱讀
    Northland MVP，Harbour 雲端大會/觀雲年會講師
    """
    found = read(test_read_text__month_first_in_a_chinese_notice)
    assert found["start"] == "2025-05-10T11:00"
    assert found["speakers.0.name.en"] == "Yuan-Zhou Lin"
    assert "speakers.0.position.zh" not in found


def test_read_text__a_mail_with_a_closing_and_no_abstract_yet() -> None:
    """
    各位老师、同学：
        本周组会由林远舟博士后作报告，具体安排如下：
        题    目：云滴碰并的机器学习参数化
        报 告 人：林远舟（博士后，云溪大学大气所）
        时    间：3月14日（周五）上午10:00
        地    点：大气楼512
        摘    要：见附件。
    祝好
    苏映雪
    """
    found = read(test_read_text__a_mail_with_a_closing_and_no_abstract_yet)
    assert "abstract.zh" not in found
    assert found["speakers.0.position.zh"] == "博士后"


def test_read_text__the_rank_in_the_sentence_above_the_labels() -> None:
    """
    应云溪大学数学科学学院邀请，东屿大学林远舟教授将于2025年3月12日下午来我院作学术报告，欢迎广大师生参加。

    报告题目：云滴谱的随机模型
    报告人：林远舟
    单位：东屿大学数学系
    时间：2025年3月12日（星期三）下午3:00
    地点：数学楼 302
    """
    found = read(test_read_text__the_rank_in_the_sentence_above_the_labels)
    assert found["speakers.0.position.zh"] == "教授"
    assert found["speakers.0.affiliation.zh"] == "东屿大学数学系"
    assert "hosts.0.name.zh" not in found


def test_read_text__series_in_a_sentence() -> None:
    """
    通知：3月12日（周三）下午两点半，在逸夫楼报告厅举办“观云大讲堂”第八讲，主讲人为东屿大学林远舟研究员，题目《雨从何处来》，请准时参加。
    """
    found = read(test_read_text__series_in_a_sentence)
    assert (found["series_name.zh"], found["number"]) == ("观云大讲堂", 8)
    assert found["speakers.0.affiliation.zh"] == "东屿大学"
