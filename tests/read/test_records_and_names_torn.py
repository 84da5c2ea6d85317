"""Records whose page begins again behind a text, cards that no longer parse, names and houses torn or glued."""

from __future__ import annotations

import pytest

from seminar.read.document import from_text, with_even_blanks
from tests.read.reading import drafts, facts, read


def test_blanks__typesetters_blanks_and_signs_of_no_width_are_common_blanks() -> None:
    (line,) = with_even_blanks(from_text("Jane\u00a0Roe\u200b,\u2009Rain\u202fHouse\ufeff")).lines
    assert line.text == "Jane Roe, Rain House"


def test_blanks__a_notice_copied_from_a_page_reads_as_it_was_written() -> None:
    """
    \u200bTitle:\u00a0Ice\u00a0in\u00a0Clouds
    \u200bSpeaker:\u00a0Jane\u00a0Roe\u00a0(Harbour\u00a0University)
    \u200bTime:\u00a012\u00a0May\u00a02031,\u00a015:00
    """
    told = read(test_blanks__a_notice_copied_from_a_page_reads_as_it_was_written)
    assert told["title.en"] == "Ice in Clouds"
    assert told["speakers.0.name.en"] == "Jane Roe"
    assert told["speakers.0.affiliation.en"] == "Harbour University"
    assert told["start"] == "2031-05-12T15:00"


def test_broken_card__a_text_at_the_margin_ends_in_a_short_line() -> None:
    """
    ---
    layout: seminar
    title: Inertial ice: then and now
    speaker: Jane Roe         # 英文名（必填）
    speaker_cn:                # 中文名（可选）
    affiliation: Harbour University & 云溪师范大学    # 英文单位（可选）
    affiliation_cn:           # 中文单位（可选）
    datetime: 2031-12-24 15:20-16:20
    place: Room 102, Rain House
    abstract: >We discuss the classical and the recent results on ice in clouds, and among them the
    condition of the gap in the spectrum of drops; what is known where that condition is violated by
    the rain; and some methods by which the difficulty can be met. Smoothness is going to
    be discussed too
    ---
    """
    told = read(test_broken_card__a_text_at_the_margin_ends_in_a_short_line)
    assert told["title.en"] == "Inertial ice: then and now"
    assert told["speakers.0.affiliation.en"] == "Harbour University"
    assert told["speakers.0.affiliation.zh"] == "云溪师范大学"
    assert told["abstract.en"].endswith("be discussed too")
    assert "speakers.0.name.zh" not in told


def test_record__a_short_abstract_stays_one_where_the_page_begins_again() -> None:
    """
    title: 新世纪论坛-林远舟
    topic: 智能与云
    lectureStart: 2031-11-07 15:00:00
    location: 雨楼东111
    speaker: 林远舟
    abstract: 首先介绍了云与雨的智能,分析了二者的共同点和不同点。最后对云的智能进行了总结。 欢迎老师、同学们参加、交流！ 新世纪论坛题 目：智能与云报 告 人：林远舟 院士 (
    speakerBio: 林远舟,云物理专家,云溪科学院院士。
    """  # noqa: E501 (a pasted text)
    told = read(test_record__a_short_abstract_stays_one_where_the_page_begins_again)
    assert told["abstract.zh"].startswith("首先介绍了云与雨的智能")
    assert "题" not in told["abstract.zh"].split("总结。")[1]


def test_record__the_life_behind_the_abstract_under_the_label_of_the_name() -> None:
    """
    college: 云物理学院
    title: 第55期学术报告--云中的冰的深度研究专题学术报告会
    topic: 云中的冰的深度研究
    lectureStart: 2031-05-29 10:30:00
    location: 雨楼报告厅
    speaker: 林远舟
    speakerTitle:
    abstract: 冰晶因其处理复杂环境的能力而受到关注。各种方法已经被用于不同的领域。在本次报告中,我们将提供新的见解。 报告人: 林远舟博士,东屿海港大学云物理学院助理教授。 他于2021年在云溪大学获得本科学位,主要研究方向是冰的成长。
    """  # noqa: E501 (a pasted text)
    told = read(test_record__the_life_behind_the_abstract_under_the_label_of_the_name)
    assert told["abstract.zh"].endswith("新的见解。")
    assert told["speakers.0.bio.zh"].startswith("林远舟博士,东屿海港大学")
    assert told["speakers.0.affiliation.zh"] == "东屿海港大学"
    assert told["speakers.0.position.zh"] == "助理教授"
    assert told["title.zh"] == "云中的冰的深度研究"
    assert told["series_name.zh"] == "学术报告"  # what is counted; the other name is the talk's own


def test_record__a_name_with_the_first_letter_of_the_house_behind_it() -> None:
    """
    title: 云物理所林远舟研究员学术报告
    topic: 云中的冰
    lectureStart: 2031-11-21 08:30:00
    location: 理六栋220
    speaker: 林远舟云
    speakerBio: 林远舟,云物理所研究员,主要从事冰晶成长的研究,发表论文120多篇。
    """
    assert read(test_record__a_name_with_the_first_letter_of_the_house_behind_it)["speakers.0.name.zh"] == "林远舟"


def test_record__a_headline_that_names_the_speaker_and_is_cut_short() -> None:
    """
    title: [2031年11月19日]Jane Roe——Emergence of ice in expanding
    topic: Emergence of ice in expanding clouds of rain
    lectureStart: 2031-11-19 14:30:00
    location: 理8-210
    speaker: Pro.Jane Roe
    """
    told = read(test_record__a_headline_that_names_the_speaker_and_is_cut_short)
    assert told["title.en"] == "Emergence of ice in expanding clouds of rain"
    assert told["speakers.0.name.en"] == "Jane Roe"


@pytest.mark.parametrize(
    ("written", "house"),
    [
        (
            "Department of Electronic and Computer Engineering Hong Kong University of Northland",
            "Hong Kong University of Northland",
        ),
        ("School of Computing National University of Northland", "National University of Northland"),
        ("Department of Physics Northland State University", "Northland State University"),
        ("Faculty of Engineering The University of Northland", "University of Northland"),
        (
            "Department of Materials Science and Engineering Northland Institute of Technology",
            "Northland Institute of Technology",
        ),
        ("Department of History, University College Harbour", "University College Harbour"),
    ],
)
def test_houses__behind_a_department_without_a_comma(written: str, house: str) -> None:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from seminar.read.reader import read_text

    text = f"Title: Ice in Clouds\nSpeaker: Jane Roe, Assistant Professor {written}\nTime: 12 May 2031, 15:00\n"
    (draft,) = read_text(text, reference=datetime(2031, 5, 1, tzinfo=ZoneInfo("Asia/Shanghai")))
    assert facts(draft)["speakers.0.affiliation.en"] == house


def test_names__a_line_breaks_behind_the_letter_of_a_name() -> None:
    """
    主题：  Learning from Ice
    主讲人：简·罗JANE E.
    ROE美国海港大学名誉教授
    时间：2031年11月13日（周三）16:00-17:30
    地点： 鼓楼校区雨楼9楼报告厅
    """
    told = read(test_names__a_line_breaks_behind_the_letter_of_a_name)
    assert (told["speakers.0.name.zh"], told["speakers.0.name.en"]) == ("简·罗", "JANE E. ROE")
    assert told["speakers.0.affiliation.zh"] == "美国海港大学"


def test_title__words_between_dots_are_no_name() -> None:
    """
    2.”传承·共生·向未来——如何应对云中的冰
    主讲人：林远舟
    云溪大学教授
    时间：2031年3月14日（周五）18:30
    地点：雨楼102室
    """
    told = read(test_title__words_between_dots_are_no_name)
    assert told["title.zh"] == "传承·共生·向未来——如何应对云中的冰"
    assert told["speakers.0.name.zh"] == "林远舟"


def test_place__who_comes_is_no_part_of_it() -> None:
    """
    **PER (Physics Education Research Seminar)**, 3:00 pm., Rain 1400 in person and zoom
    Speaker: **Jane Roe**, *Assistant Professor at Harbour University*
    Title: **Could we make ice more accessible?**
    """
    (draft,) = drafts(test_place__who_comes_is_no_part_of_it)
    assert facts(draft)["venue.en"] == "Rain 1400"


def test_place__beside_the_meeting() -> None:
    """
    讲座主题：云中的冰
    讲座时间：2031年3月20日（周四）18:30-20:00
    地点：线上腾讯会议139-113-912；线下仙林校区雨楼233报告厅
    """
    told = read(test_place__beside_the_meeting)
    assert told["venue.zh"] == "仙林校区雨楼233报告厅"
    assert told["online.id"] == "139-113-912"


def test_labels__made_of_a_word_for_the_event() -> None:
    """
    预答辩通知
    课题名称：云中的冰的成长
    汇报人：林远舟
    具体时间：2031年11月23日上午十点
    具体地点：雨楼会议室
    """
    told = read(test_labels__made_of_a_word_for_the_event)
    assert told["title.zh"] == "云中的冰的成长"
    assert told["speakers.0.name.zh"] == "林远舟"
    assert told["start"] == "2031-11-23T10:00"
    assert told["venue.zh"] == "雨楼会议室"


def test_life__small_words_that_lost_their_blanks() -> None:
    """
    Title: Ice in Clouds
    Speaker: Jane Roe
    Time: 12 May 2031, 15:00

    Biography: Jane Roe isHarbour Professor of Rain Engineering and Chairman of the Department of Rain, the Chinese University of Northland.She served as an advisor. She is / was associate editor of over 10 journals.
    """  # noqa: E501 (a pasted text)
    told = read(test_life__small_words_that_lost_their_blanks)
    assert told["speakers.0.position.en"] == "Harbour Professor of Rain Engineering"
    assert told["speakers.0.affiliation.en"] == "Chinese University of Northland"


def test_broken_card__remarks_one_blank_behind_where_others_stand_further_off() -> None:
    """
    ---
    layout: seminar
    title: Inertial ice: then and now
    speaker: Jane Roe    # 英文名（必填）
    speaker_cn:  罗简      # 中文名（可选）
    affiliation:  # 英文单位（可选）
    affiliation_cn: 云溪大学 # 中文单位（可选）
    datetime: 2031-08-28 15:30
    ---
    """
    told = read(test_broken_card__remarks_one_blank_behind_where_others_stand_further_off)
    assert told["speakers.0.affiliation.zh"] == "云溪大学"


def test_place__the_kind_of_event_run_into_the_room() -> None:
    """
    题目：云中的冰
    主讲人：林远舟
    时间：2031年4月25日 16:00
    地点：雨楼301会议室沙龙
    """
    assert read(test_place__the_kind_of_event_run_into_the_room)["venue.zh"] == "雨楼301会议室"


def test_life__what_somebody_is_or_was_is_no_post() -> None:
    """
    Title: Ice in Clouds
    Speaker: Jane Roe
    Time: 12 May 2031, 15:00

    Biography: Jane Roe is / was associate editor of ten journals. She is a Professor at Harbour University.
    """
    assert read(test_life__what_somebody_is_or_was_is_no_post)["speakers.0.position.en"] == "Professor"


def test_post__of_a_part_of_a_firm_is_short() -> None:
    """
    题目：云中的冰
    主讲人：林远舟 博云解决方案部总监
    时间：2031年4月25日 16:00
    地点：雨楼301会议室
    """
    assert read(test_post__of_a_part_of_a_firm_is_short)["speakers.0.position.zh"] == "总监"
