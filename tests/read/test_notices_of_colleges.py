"""What college pages and campus digests do to a notice: titles cut by the line, ranks set wide, courtesies glued on."""

from __future__ import annotations

import pytest

from seminar.read.headings import headings
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people
from seminar.read.persons.posts_en import en_post
from tests.read.reading import drafts, facts, left, read


@pytest.mark.parametrize(
    ("text", "name", "position"),
    [
        ("程岚教授、长江学者、国家云雾基金杰青项目获得者", "程岚", "教授"),
        ("程岚教授，云溪杰出青年奖获得者", "程岚", "教授"),
        ("石原 澄   教授", "石原澄", "教授"),
        ("云溪大学 贺 岚 教 授", "贺岚", "教授"),
        ("虞千里 云溪大学观云书院教授《海雾文献研究》主编", "虞千里", "教授"),
        ("程岚教授、院长", "程岚", "教授、院长"),
        ("Jane Roe（中文：应岚）教授", "应岚", "教授"),
    ],
)
def test_people__ranks_and_honours_beside_a_chinese_name(text: str, name: str, position: str) -> None:
    (named,) = people(text, Lexicon.load())
    assert (named.person.name.zh, named.person.position.zh) == (name, position)


def test_people__a_graduate_works_where_the_post_is() -> None:
    (named,) = people("许知微\n云帆软件高校团队工程师，美国北地大学化学工程专业博士", Lexicon.load())
    assert named.person.position.zh == "工程师" and "北地大学" not in (named.person.affiliation.zh or "")


def test_people__no_day_is_a_place_and_phone_is_a_name() -> None:
    lexicon = Lexicon.load()
    (dated,) = people("Jane Roe, June 5th 2031", lexicon)
    assert dated.person.name.en == "Jane Roe" and not dated.person.affiliation
    (phone,) = people("Prof. Phone Lan", lexicon)
    assert phone.person.name.en == "Phone Lan"


@pytest.mark.parametrize(
    ("bio", "affiliation", "department", "position"),
    [
        ("现任澳大利亚卧龙大学机械、材料、机电学院研究员。", "澳大利亚卧龙大学", "机械、材料、机电学院", "研究员"),
        ("目前在韦恩大学的电气工程系任终身教授，并任主编", "韦恩大学", "电气工程系", "终身教授"),
        ("Jane Roe教授，现任澳大利亚Harbour University（海港大学）John Doe杰出教授。", "澳大利亚海港大学", "", "教授"),
    ],
)
def test_zh_bio_post__the_fields_and_the_names_of_one_house(
    bio: str, affiliation: str, department: str, position: str
) -> None:
    post = zh_bio_post(bio, "", Lexicon.load())
    assert (post.affiliation, post.department, post.position) == (affiliation, department, position)


def test_en_bio_post__links_and_departments_are_no_part_of_the_post() -> None:
    bio = (
        "Dr. Jane Roe is an Assistant Professor in Faculty of Information Technology (https://example.edu/it), "
        "Harbour University (https://example.edu), Northland (a university)."
    )
    post = en_bio_post(bio, Lexicon.load())
    assert (post.affiliation, post.position) == ("Harbour University", "Assistant Professor")


def test_en_post__the_rank_glued_to_the_house() -> None:
    post = en_post("Professor Harbour Tech University, China", Lexicon.load())
    assert (post.affiliation, post.position) == ("Harbour Tech University", "Professor")


@pytest.mark.parametrize(
    ("text", "series", "number"),
    [
        ("云溪大学青年科协“名师讲坛”系列学术报告", "名师讲坛", None),
        ("云溪大学海洋科学与工程学院学术年会学术报告", "", None),
        ("2.数学学院本科生论坛（学生系列第48讲）", "数学学院本科生论坛", 48),
        ("The forecast of the Harbour Journalism Lecture", "Harbour Journalism Lecture", None),
        ("“记忆”系列讲座", "“记忆”系列讲座", None),
    ],
)
def test_heading__whose_series_and_which(text: str, series: str, number: int | None) -> None:
    found = headings.heading(text, Lexicon.load())
    assert (found.series, found.number) == (series, number)


def test_read__items_of_a_digest_keep_no_number() -> None:
    """
    2.Tidal Coroutines for Flexible Splitting and Scheduling of Forecast
    Tasks
    报告人：郑若川 云溪大学计算机系博士生
    时间：2025年12月11日（星期四）13:30
    地点：明德楼305
    """
    found = read(test_read__items_of_a_digest_keep_no_number)
    assert found["title.en"] == "Tidal Coroutines for Flexible Splitting and Scheduling of Forecast Tasks"


def test_read__the_last_word_of_a_title_behind_blank_lines() -> None:
    """
    报告人：Lan Shen （美国北地大学副教授）


    报告题目：Application of Basalt in Harbours: Mechanical and Optical


    Considerations


    报告时间：12月15日 14:0-16:00


    报告地点：明德楼207
    """
    found = read(test_read__the_last_word_of_a_title_behind_blank_lines)
    assert found["title.en"] == "Application of Basalt in Harbours: Mechanical and Optical Considerations"
    assert (found["start"], found["end"]) == ("2025-12-15T14:00", "2025-12-15T16:00")


def test_read__the_title_in_chinese_glued_behind_the_english_one() -> None:
    """
    Future technologies for fog in coastal areas沿海城市海雾治理技术的未来

    报告题目：Future technologies for fog in coastal areas
    报告人：陈若川 教授
    时间：2025年5月15日 下午3:30
    地点：明德楼301
    """
    found = read(test_read__the_title_in_chinese_glued_behind_the_english_one)
    assert found["title.zh"] == "沿海城市海雾治理技术的未来"


def test_read__an_adviser_and_a_courtesy_are_no_part_of_the_values() -> None:
    """
    报告题目：渔村队列调查情况汇报
    报告人：林若洪
    指导老师：颜岚 教授时间：2025年11月22日（星期六）下午 2:30
    地点：统计学系会议室（五楼东）请本系研究生及老师参加！ 欢迎各位老师、同学光临指导！
    """
    found = read(test_read__an_adviser_and_a_courtesy_are_no_part_of_the_values)
    assert found["venue.zh"] == "统计学系会议室（五楼东）"
    assert "speakers.0.affiliation.zh" not in found


def test_read__a_life_below_the_name_under_the_label() -> None:
    """
    研究兴趣与文献素养：本科生的科研入门课
    时间：2025年3月21日（周五）18：30
    地点：明德楼多功能厅
    主讲人：沈若兰
    云溪大学现代工程与应用科学学院副教授，博士生导师。主要从事海雾材料、潮汐物理方向的研究，在Nature，
    Nature Physics，Physica Review Letters，Advanced
    Science等国际期刊发表成果 30 余篇被引 2000 余次。
    <https://example.org/s/UgJqSn>
    """
    found = read(test_read__a_life_below_the_name_under_the_label)
    assert found["speakers.0.affiliation.zh"] == "云溪大学" and found["speakers.0.position.zh"] == "副教授"
    assert found["speakers.0.bio.zh"].endswith("被引 2000 余次。") and "speakers.1.name.zh" not in found


def test_read__a_life_that_begins_with_a_latin_name_and_a_rank() -> None:
    """
    云溪名家论坛
    主题：海雾研究三十年
    主讲人：Prof.  Michael R. Roe
    单位：东屿大学医学院
    时间：2025年12月11日（星期四）15:00
    地点：图书馆报告厅

    Michael Roe教授：加拿大籍，医学博士，现任东屿大学医学院海雾研究室主任，若干国际杂志编委，著有论文
    二百余篇，主持课题十余项，多次担任国际会议主席，并获得北地医学奖。
    """
    found = read(test_read__a_life_that_begins_with_a_latin_name_and_a_rank)
    assert found["speakers.0.bio.zh"].startswith("Michael Roe教授：") and "abstract.zh" not in found


def test_read__an_address_below_the_abstract_is_the_page_of_the_talk() -> None:
    """
    题目：从海雾谈起
    报告人：沈砚（云溪大学）
    时间：10月16日(星期四) 16:00-17:30
    地点：明德楼4层
    摘要:
    大量结果表明，海雾的性质蕴含着丰富的信息。最后介绍我的工作。
    <https://example.org/s/JlWgMn2>
    """
    found = read(test_read__an_address_below_the_abstract_is_the_page_of_the_talk)
    assert found["abstract.zh"].endswith("最后介绍我的工作。") and found["url"] == "https://example.org/s/JlWgMn2"


def test_read__the_name_before_the_title_where_only_a_chair_is_named() -> None:
    """
    5.林岚：一场雨在哪里停下？——雨中写作漫谈
    时间：2025年12月11日下午15:00
    地点：文学院323会议室
    主持人：沈驰（诗人，云溪大学特任副研究员）
    """
    (draft,) = drafts(test_read__the_name_before_the_title_where_only_a_chair_is_named)
    found = facts(draft)
    assert (found["speakers.0.name.zh"], found["title.zh"]) == ("林岚", "一场雨在哪里停下？——雨中写作漫谈")
    assert draft.origins["speakers.0.name.zh"].guessed


def test_read__a_day_and_the_speaker_in_the_field_of_the_title() -> None:
    """
    title: [2031年4月20日]刘晓岚——Jets for Rain Imaging
    topic: Jets for Rain Imaging
    lectureStart: 2031-04-20 10:00:00
    location: 理8-210会议室
    speaker: 刘晓岚
    speakerAffiliation: 云溪大学
    """
    found = read(test_read__a_day_and_the_speaker_in_the_field_of_the_title)
    assert found["title.en"] == "Jets for Rain Imaging" and "title.zh" not in found


def test_read__a_remark_in_brackets_is_no_passcode() -> None:
    """
    Speaker: Jane Roe, Harbour University
    Title: Towards next-gen rain
    Time: Tuesday, March 11, 2025, 1:30 pm
    Passcode:
     (Joining the meeting requires a password. Please contact one of the organizers.)
    """
    (draft,) = drafts(test_read__a_remark_in_brackets_is_no_passcode)
    assert "online.passcode" not in facts(draft)
    assert any("Joining the meeting" in line for line in left(draft))


def test_read__an_affiliation_behind_honours_and_the_rank() -> None:
    """
    Title: Anomaly Detection for Rain
    Speaker: Prof. Phone Lan
    Affiliation: Guild Fellow and Guild Speaker, Distinguished Professor, Harbour University
    Date: May 13, 2025
    """
    found = read(test_read__an_affiliation_behind_honours_and_the_rank)
    assert found["speakers.0.affiliation.en"] == "Harbour University"


def test_read__a_short_last_paragraph_of_an_unlabelled_abstract() -> None:
    """
    Speaker: Ying Roe, University of Northland

    Title: Tides on certain affine varieties

    Time: Dec. 18, 2025 (Thursday) 10:00~11:00

    > We solve an equation on the analytification of a complex pair whose dual complex is a standard simplex,
    > answering a question of others and offering an analog of flat metric potentials on complex affine varieties.
    >
    > We also show the suitably rescaled limits of the potentials coincide with their counterparts in some
    > situations, strengthening their connections.
    """
    found = read(test_read__a_short_last_paragraph_of_an_unlabelled_abstract)
    assert found["abstract.en"].endswith("strengthening their connections.")


def test_read__the_page_of_a_talk_and_its_topic() -> None:
    """
    college: 物理学院
    title: 物理学院学术报告（第55期）云溪研究所孙澄研究员
    topic: 潮汐约束函数与其应用
    lectureStart: 2025-10-23 14:30:00
    location: 理6栋302
    speaker: 孙澄
    """
    found = read(test_read__the_page_of_a_talk_and_its_topic)
    assert (found["title.zh"], found["series_name.zh"], found["number"]) == (
        "潮汐约束函数与其应用",
        "物理学院学术报告",
        55,
    )


def test_read__a_title_with_brackets_within_its_brackets_and_a_part() -> None:
    """
    论坛主题：软件定义潮汐网络：现状及未来（Software Defined Tides (SDTN): Current Work and Future Directions）
    论坛时间：11月17号（星期一）下午4:00 - 5:00
    论坛地点：明德楼一楼
    报告人：云溪大学计算机系曹若农教授
    个人简介：Dr. Cao is a chair professor at Harbour University and works on networks of many kinds.
    """
    found = read(test_read__a_title_with_brackets_within_its_brackets_and_a_part)
    assert found["title.zh"] == "软件定义潮汐网络：现状及未来"
    assert found["title.en"].startswith("Software Defined Tides (SDTN)")
    assert "speakers.0.name.en" not in found


def test_read__a_title_that_breaks_before_its_last_words() -> None:
    """
    论坛主题：Unveiling the origins of the Anomalous
    Harbour effect

    论坛时间：2025年12月22日下午16:00~17:30

    报告人：  云溪大学 金若峰教授
    """
    found = read(test_read__a_title_that_breaks_before_its_last_words)
    assert found["title.en"] == "Unveiling the origins of the Anomalous Harbour effect"


def test_read__the_part_of_a_series_behind_the_title_and_a_name_told_twice() -> None:
    """
    报告题目：Development of structural systems for applications（系列四）
    报 告 人： Tony T.Y. Lan                 Tony T.Y. Lan
    时     间：  2025年11月24日上午9:00
    """
    found = read(test_read__the_part_of_a_series_behind_the_title_and_a_name_told_twice)
    assert found["number"] == 4 and "title.zh" not in found
    assert found["speakers.0.name.en"] == "Tony T.Y. Lan" and "speakers.1.name.en" not in found


def test_read__the_number_behind_the_name_of_a_series_in_letters() -> None:
    """
    ---
    title: RainMet#5期  智能云雾：机遇、挑战与解决方案
    ---
    * 报告嘉宾：孙若川（云溪大学）
    * 报告时间：2025年7月15日(星期二)上午 10:00
    """
    found = read(test_read__the_number_behind_the_name_of_a_series_in_letters)
    assert (found["number"], found["title.zh"]) == (5, "智能云雾：机遇、挑战与解决方案")


def test_en_post__a_department_glued_before_the_university_and_its_town() -> None:
    (named,) = people(
        "Professor Lan Tim Sheng(盛岚教授)Department of Mathematics Kestrel University Waco, Texas,USA", Lexicon.load()
    )
    assert (named.person.name.en, named.person.name.zh) == ("Lan Tim Sheng", "盛岚")
    assert named.person.affiliation.en == "Kestrel University"


def test_read__a_title_over_three_lines_and_a_note_behind_the_room() -> None:
    """
    题目：Reading the Tide Tables of a Valley: Evidence from Two
    Decades of Village
    Records（重读潮汐表：二十年的村志）
    报告人：程岚 教授（莫道克大学（澳大利亚））
    时间：2026年11月18日 14:00-15:30
    地点：格致楼308（座位有限，先到先得）
    """
    found = read(test_read__a_title_over_three_lines_and_a_note_behind_the_room)
    assert found["title.en"] == "Reading the Tide Tables of a Valley: Evidence from Two Decades of Village Records"
    assert found["title.zh"] == "重读潮汐表：二十年的村志"
    assert found["venue.zh"] == "格致楼308"


def test_people__a_country_in_brackets_behind_a_university_is_no_second_house() -> None:
    (named,) = people("程岚 莫道克大学（澳大利亚）教授", Lexicon.load())
    assert (named.person.affiliation.zh, named.person.position.zh) == ("莫道克大学", "教授")


def test_en_bio_post__chairing_committees_is_no_post() -> None:
    bio = "Jane Roe is an associate professor at Kestrel Bay University. She was PC co-chair of two workshops."
    assert "chair" not in (str(en_bio_post(bio, Lexicon.load())).casefold())
