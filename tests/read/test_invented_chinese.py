"""Notices of Chinese colleges, apps and groups: keys in pinyin, columns of posters, signs for labels, subjects."""

from __future__ import annotations

from typing import Any

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from tests.read.reading import drafts, facts, read


def _person(found: dict[str, Any]) -> tuple[str | None, ...]:
    return tuple(found.get(f"speakers.0.{name}.zh") for name in ("name", "affiliation", "position"))


@pytest.mark.parametrize(
    ("text", "series", "number", "people", "title"),
    [
        ("学术报告通知（3月12日，周三）——云溪大学林远舟教授", "", None, "云溪大学林远舟教授", ""),
        ("本周五学术报告通知", "", None, "", ""),
        ("第9周学术活动安排（4月22日-4月28日）", "", None, "", ""),
        ("2031年秋季学期 观云讨论班", "观云讨论班", None, "", ""),
        ("2030-2031学年第二学期观云讨论班", "观云讨论班", None, "", ""),
        ("我校举办“云中的冰与雨”专题讲座", "", None, "", "云中的冰与雨"),
        ("我院举办“云溪讲坛”学术讲座", "云溪讲坛", None, "", ""),
        ("学术预告 | 12.3 林远舟教授：云中的冰", "", None, "林远舟教授", "云中的冰"),
        ("1.5 度的海洋：云与冰", "", None, "", "1.5 度的海洋：云与冰"),
        ("林远舟讲座|王若水院士：海雾三十年", "林远舟讲座", None, "王若水院士", "海雾三十年"),
        ("第十二届云溪学术论坛分会场（化学）特邀报告", "云溪学术论坛", 12, "", ""),
        ("2031年海洋学名家讲座（十七）", "海洋学名家讲座", 17, "", ""),
        ("云溪讲座 No.5 海雾三十年", "云溪讲座", 5, "", "海雾三十年"),
        ("7月3日 | 林远舟教授：海雾三十年", "", None, "林远舟教授", "海雾三十年"),
        ("海洋学院学术报告（二〇三一年第十八期）", "海洋学院学术报告", 18, "", ""),
        ("2030年可持续发展论坛", "2030年可持续发展论坛", None, "", ""),
    ],
)
def test_heading__days_terms_and_news(text: str, series: str, number: int | None, people: str, title: str) -> None:
    found = heading(text, Lexicon.load())
    assert (found.series, found.number, found.people, found.title) == (series, number, people, title)


def test_read_text__keys_in_pinyin() -> None:
    """
    {"biaoti": "云中的冰", "zhujiangren": "林远舟", "danwei": "云溪大学", "zhicheng": "教授",
     "shijian": "2031-05-09 14:00", "didian": "海洋楼 210"}
    """
    found = read(test_read_text__keys_in_pinyin)
    assert found["title.zh"] == "云中的冰"
    assert _person(found) == ("林远舟", "云溪大学", "教授")
    assert (found["start"], found["venue.zh"]) == ("2031-05-09T14:00", "海洋楼 210")


def test_read_text__columns_in_the_first_letters_of_pinyin() -> None:
    """
    INSERT INTO jz (id, jzmc, teacher, job, work_unit, begin_time, addr) VALUES
    (31, '云中的冰', '林远舟', '教授', '云溪大学', '2031-05-09 14:00:00', '海洋楼 210');
    """
    found = read(test_read_text__columns_in_the_first_letters_of_pinyin)
    assert found["title.zh"] == "云中的冰"
    assert _person(found) == ("林远舟", "云溪大学", "教授")
    assert (found["start"], found["venue.zh"]) == ("2031-05-09T14:00", "海洋楼 210")


def test_read_text__keys_of_an_expert() -> None:
    """
    title: 云中的冰
    expert: 林远舟
    expert_title: 教授
    expert_unit: 云溪大学
    hold_time: 2031-05-09 14:00
    hold_place: 海洋楼 210
    compere: 王若水
    """
    found = read(test_read_text__keys_of_an_expert)
    assert found["title.zh"] == "云中的冰"
    assert _person(found) == ("林远舟", "云溪大学", "教授")
    assert (found["start"], found["venue.zh"]) == ("2031-05-09T14:00", "海洋楼 210")
    assert found["chairs.0.name.zh"] == "王若水"


def test_read_text__column_of_a_poster() -> None:
    """
    青年学者论坛
    第 27 期
    海上雾气的
    成因与观测
    以及预报
    主讲人
    林 远舟
    云溪大学海洋科学与
    技术系特任副研究员
    时 间
    2031.11.26（周三）
    14:30
    地 点
    海洋楼学术
    报告厅
    """
    found = read(test_read_text__column_of_a_poster)
    assert found["title.zh"] == "海上雾气的成因与观测以及预报"
    assert _person(found) == ("林远舟", "云溪大学", "特任副研究员")
    assert found["number"] == 27


def test_read_text__english_title_over_lines() -> None:
    """
    海洋学院学术报告
    Long-time Behaviour of Clouds over
    the Northern Sea and Its
    Exterior Coasts
    报告人：林远舟
    时间：2031年6月7日 15:00
    地点：海洋楼 201
    """
    found = read(test_read_text__english_title_over_lines)
    assert found["title.en"] == "Long-time Behaviour of Clouds over the Northern Sea and Its Exterior Coasts"


def test_read_text__signs_for_labels() -> None:
    """
    🎓 学术沙龙第12期
    📘 从水汽到云滴：碰并的三十年
    👤 林远舟 副教授（云溪大学）
    📅 2031年4月18日 15:00–16:30
    📍 东山校区 海洋楼 A105
    """
    found = read(test_read_text__signs_for_labels)
    assert found["title.zh"] == "从水汽到云滴：碰并的三十年"
    assert _person(found) == ("林远舟", "云溪大学", "副教授")
    assert found["venue.zh"] == "东山校区 海洋楼 A105"


def test_read_text__subject_that_only_says_a_talk_comes() -> None:
    """
    主题：学术报告提醒（明天下午）

    大家好！
    报告题目：Ice in the clouds
    主讲人：林远舟 研究员
    单位：云溪大学
    时间：9月5日 14:30
    地点：海洋楼 B201
    如需与报告人交流，请提前联系邢老师（xing@example.org）
    """
    found = read(test_read_text__subject_that_only_says_a_talk_comes)
    assert "title.zh" not in found
    assert found["title.en"] == "Ice in the clouds"
    assert (found["contacts.0.name.zh"], found["contacts.0.email"]) == ("邢老师", "xing@example.org")


def test_read_text__plan_of_a_group() -> None:
    """
    各位组员好：
    时间：2031/3/21 14:00
    地点：海洋楼 302
    主讲：林远舟
    主要内容：云滴碰并中的信用分配
    线上的同学进腾讯会议 938 221 705
    """
    found = read(test_read_text__plan_of_a_group)
    assert found["title.zh"] == "云滴碰并中的信用分配"
    assert "abstract.zh" not in found
    assert (found["online.platform"], found["online.id"]) == ("腾讯会议", "938 221 705")


def test_read_text__relative_day_with_its_date_in_brackets() -> None:
    """
    大家好！下周二（11.19）上午10点，我们邀请到云溪大学的林远舟老师来组里做报告，
    题目是“云中的冰与雨”，地点在海洋楼 4 楼 406，欢迎大家来听
    """
    found = read(test_read_text__relative_day_with_its_date_in_brackets)
    assert found["start"][5:] == "11-19T10:00"
    assert found["venue.zh"] == "海洋楼 4 楼 406"


def test_read_text__head_of_a_department_presides() -> None:
    """
    东屿大学林远舟教授将于12月6日下午2点在海洋楼401作题为“云中的冰与雨”的学术报告。报告由金融系主任邢广宁教授主持，欢迎参加。
    """
    found = read(test_read_text__head_of_a_department_presides)
    assert found["hosts.0.name.zh"] == "邢广宁"


def test_read_text__script_changes_before_a_label() -> None:
    """
    时间：2031年7月2日上午10：30地点：海洋楼204主讲人：林远舟题目：Motion of rain over ice摘要：Drops fall and meet.
    """
    found = read(test_read_text__script_changes_before_a_label)
    assert (found["title.en"], found["abstract.en"]) == ("Motion of rain over ice", "Drops fall and meet.")


def test_read_text__place_below_the_hour() -> None:
    """
    主讲：林远舟
    现任研究馆员，云溪博物院海图部
    讲题：海图的流散与回归
    二〇三一年九月十五日（周一）下午三点至五点
    海洋楼六层 学术沙龙区
    """
    found = read(test_read_text__place_below_the_hour)
    assert _person(found) == ("林远舟", "云溪博物院", "研究馆员")
    assert found["venue.zh"] == "海洋楼六层 学术沙龙区"


def test_read_text__rows_of_a_table_without_its_name() -> None:
    """
    (412,'云中的冰','林远舟','云溪大学','2031-05-09 14:00:00','海洋楼 210','海洋学院'),
    (413,'山中的雨','王若水','东屿大学','2031-05-16 14:00:00','海洋楼 210','海洋学院');
    """
    found = [facts(draft) for draft in drafts(test_read_text__rows_of_a_table_without_its_name)]
    assert [(one["title.zh"], one["speakers.0.name.zh"]) for one in found] == [
        ("云中的冰", "林远舟"),
        ("山中的雨", "王若水"),
    ]


def test_read_text__news_of_a_talk_put_up_afterwards() -> None:
    """
    云溪大学林远舟教授来我院作学术报告
    作者：科研办  时间：2031-11-20 14:32:18  点击数：66
        11月17日下午，云溪大学林远舟教授应邀为我院师生作了题为“海雾三十年的进展”的学术报告。报告会在海洋楼305举行。
    """
    found = read(test_read_text__news_of_a_talk_put_up_afterwards)
    assert found["start"] == "2031-11-17"
    assert found["title.zh"] == "海雾三十年的进展"


def test_read_text__talk_put_off_at_the_same_place() -> None:
    """
    原定于5月10日（周六）举行的讲座，因故改至5月17日（周六）19:00，地点不变（文科楼 108）。
    讲座题目：海雾三十年
    主讲人：林远舟（云溪大学）
    """
    found = read(test_read_text__talk_put_off_at_the_same_place)
    assert (found["start"][5:], found["venue.zh"]) == ("05-17T19:00", "文科楼 108")


def test_read_text__title_in_a_sentence_without_marks() -> None:
    """
    5月8日下午的seminar由林远舟同学主讲，题目：A tour of thin ice，16:30在海洋楼四元厅-225，欢迎参加！
    """
    found = read(test_read_text__title_in_a_sentence_without_marks)
    assert found["title.en"] == "A tour of thin ice"
    assert found["start"][5:] == "05-08T16:30"


def test_read_text__title_between_signs() -> None:
    """
    🎤 林远舟 教授｜云溪大学
    云中的冰与海上的雾
    ⏰ 5月9日 15:00
    🏫 海洋楼 305
    """
    found = read(test_read_text__title_between_signs)
    assert found["title.zh"] == "云中的冰与海上的雾"
    assert _person(found) == ("林远舟", "云溪大学", "教授")


def test_read_text__foreign_speaker_with_an_english_life() -> None:
    """
    应谷雨生副教授邀请，东屿理工学院Daniel Roe教授将于2031年6月12日上午10点在海洋楼 A402作学术讲座，题目为“Thin ice”。
    主讲人简介：
    Daniel Roe is a Professor at the Dongyu Institute of Technology. He received his PhD from Harbour University.
    """
    found = read(test_read_text__foreign_speaker_with_an_english_life)
    assert found["speakers.0.affiliation.zh"] == "东屿理工学院"
    assert found["speakers.0.affiliation.en"] == "Dongyu Institute of Technology"


def test_read_text__family_name_no_list_has() -> None:
    """
    时间：2031年12月15日（周一）14:30
    地点：图书馆三楼报告厅
    主讲人：枳锦，云溪大学教授
    主题：海雾三十年
    """
    assert _person(read(test_read_text__family_name_no_list_has)) == ("枳锦", "云溪大学", "教授")
