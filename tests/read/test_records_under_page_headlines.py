"""Records a crawler took from pages: the page's headline over the talk's title, lives and houses mixed up."""

from __future__ import annotations

from tests.read.reading import read


def test_headline__a_series_of_activities_over_the_topic() -> None:
    """
    college: 云物理学院
    title: 迎八十五周年校庆云物理学院系列学术活动-10月20日东屿海港大学Jane Roe教授学术讲座
    topic: 云中的冰的共振频率异常
    lectureStart: 2031-10-20 15:00:00
    speaker: Jane Roe
    speakerAffiliation: 东屿海港大学
    """
    told = read(test_headline__a_series_of_activities_over_the_topic)
    assert told["series_name.zh"] == "迎八十五周年校庆云物理学院系列学术活动"
    assert told["title.zh"] == "云中的冰的共振频率异常"


def test_headline__the_kind_of_page_before_the_series() -> None:
    """
    college: 云物理学院
    title: 讲座信息-----“云雨走进高校”系列演讲公益活动
    topic: 雨的新范型带来的创新机遇
    lectureStart: 2031-05-08 16:00:00
    speaker: 林远舟
    """
    told = read(test_headline__the_kind_of_page_before_the_series)
    assert told["series_name.zh"] == "“云雨走进高校”系列演讲公益活动"
    assert told["title.zh"] == "雨的新范型带来的创新机遇"


def test_headline__a_counted_series_whose_talk_ends_in_the_word_for_it() -> None:
    """
    college: 国际交流处
    title: 【讲座通知】“云雨知识进高校”系列讲座第一场——我国云雨问题概况及主要挑战讲座
    topic: 我国云雨问题概况及主要挑战
    lectureStart: 2031-10-15 14:00:00
    speaker: 林远舟
    """
    told = read(test_headline__a_counted_series_whose_talk_ends_in_the_word_for_it)
    assert (told["series_name.zh"], told["number"]) == ("“云雨知识进高校”系列讲座", 1)
    assert told["title.zh"] == "我国云雨问题概况及主要挑战"


def test_headline__of_a_week_of_courses_is_not_the_talk() -> None:
    """
    college: 汕尾校区
    title: 【扬帆教学论坛】教师专业发展培训·第二周
    topic: 云体力学基础
    speaker: 林远舟
    lectureStart: 2031-06-15 09:30:00
    """
    told = read(test_headline__of_a_week_of_courses_is_not_the_talk)
    assert told["title.zh"] == "云体力学基础"
    assert told["series_name.zh"] == "扬帆教学论坛"


def test_workshop__named_behind_the_title_in_marks() -> None:
    """
    college: 教师发展中心
    title: “云中冰晶先进制造”教学创新工作坊（总第84期）
    topic: 云中冰晶先进制造
    lectureStart: 2031-11-07 15:00:00
    speaker: 林远舟
    """
    told = read(test_workshop__named_behind_the_title_in_marks)
    assert (told["series_name.zh"], told["number"]) == ("教学创新工作坊", 84)


def test_life__behind_the_abstract_and_before_the_title() -> None:
    """
    title: 学术报告通知
    topic: Ice in Clouds and Rain
    lectureStart: 2031-06-16 15:30:00
    speaker: Prof Yuanzhou Lin
    speakerAffiliation: 林远舟
    abstract: In this talk, we will address the problem of ice in clouds, and present a scheme.
    speakerBio: In this talk, we will address the problem of ice in clouds, and present a scheme. 报告人简介: Yuanzhou Lin received the B.E. degree from Harbour University. 报告主题：Ice in Clouds
    """  # noqa: E501 (a pasted text)
    told = read(test_life__behind_the_abstract_and_before_the_title)
    assert told["speakers.0.bio.en"] == "Yuanzhou Lin received the B.E. degree from Harbour University."
    assert told["speakers.0.name.zh"] == "林远舟"  # which a crawler took for the house
    assert "speakers.0.affiliation.zh" not in told


def test_house__a_latin_name_from_the_bracket_of_the_life() -> None:
    """
    title: 学术报告通知
    topic: 云中的冰的往复
    lectureStart: 2031-06-02 19:00:00
    speaker: 罗简
    speakerAffiliation: JaneRoe
    speakerBio: 罗简(Jane Roe),博士,教授,海港大学副校长,著名云物理学家。毕业于云溪大学,获得博士学位。
    """
    told = read(test_house__a_latin_name_from_the_bracket_of_the_life)
    assert told["speakers.0.affiliation.zh"] == "海港大学"
    assert "speakers.0.affiliation.en" not in told


def test_scholar_on_a_visit__keeps_the_own_house() -> None:
    """
    4.云中冰的地理逻辑 谈话人：林远舟
    高研院2030年度访问学者云溪大学法学院副教授
    主持人：王若水 海港大学外国语学院副教授高研院第20期驻院学者
    时间：2031年12月5日（周五）12:20-13:20
    地点：鼓楼校区雨楼9楼报告厅
    """
    told = read(test_scholar_on_a_visit__keeps_the_own_house)
    assert told["speakers.0.affiliation.zh"] == "云溪大学"
    assert told["speakers.0.position.zh"] == "副教授"
    assert told["chairs.0.department.zh"] == "外国语学院"


def test_subject__of_a_guest_is_no_post_though_it_holds_engineering() -> None:
    """
    - date: 2031-06-17
      event: Workshop on Discrete Mathematics, Rain Theory and Optimization
      speakers:
        - name: Dr Yuanzhou Lin
          affiliation: Beijing Univ. of Posts & Telecom.
          title: "Engineering Education in Cold States"
    """
    told = read(test_subject__of_a_guest_is_no_post_though_it_holds_engineering)
    assert told["title.en"] == "Engineering Education in Cold States"


def test_houses__two_with_a_stroke_before_a_name() -> None:
    """
    报告题目：云中的冰
    报告人：中科院云物理与系统科学研究院/中科院国家云物理与交叉科学中心林远舟博士
    报告时间：2031年3月10日上午10：00
    """
    told = read(test_houses__two_with_a_stroke_before_a_name)
    assert told["speakers.0.affiliation.zh"] == "中科院云物理与系统科学研究院"


def test_title__goes_on_below_a_blank_line_behind_a_word_no_title_ends_with() -> None:
    """
    Title: The Transformation of the Image of Ice in the

    Northern Lands and Rain

    Speaker: Jane Roe, Harbour University

    Time: 12 May 2031, 15:00
    """
    told = read(test_title__goes_on_below_a_blank_line_behind_a_word_no_title_ends_with)
    assert told["title.en"] == "The Transformation of the Image of Ice in the Northern Lands and Rain"


def test_page__its_name_below_the_menu_is_a_heading() -> None:
    """
    科学研究 » 学术活动 » 学术报告 »  20311020  云物理学拔尖人才培养基地学术前沿讲座
    科学研究
    学术活动
    科研平台
    研究方向
    重大项目
    科研成果
    20311020  云物理学拔尖人才培养基地学术前沿讲座
    云溪大学云物理学院/学术报告 2031-10-18 16:38:41 来源：云溪大学云物理学院 点击： 收藏本文
    从冰晶到云的远行
    讲座专家：林远舟教授
    时间：2031年10月20日14:00
    地点：理6-302
    """
    told = read(test_page__its_name_below_the_menu_is_a_heading)
    assert told["series_name.zh"] == "云物理学拔尖人才培养基地学术前沿讲座"
    assert told["title.zh"] == "从冰晶到云的远行"


def test_title__cut_short_is_told_whole_where_the_page_begins_again() -> None:
    """
    college: 云物理学院
    title: 云溪物理研究院研究生院林远舟博士学术报告
    topic: 开放的云中的
    lectureStart: 2031-03-06 14:00:00
    location: 理六栋302会议室学术报告
    speaker: 林远舟云
    speakerAffiliation: 云溪物理研究院研究生院
    abstract: 云物理告诉我们,
    speakerBio: 林远舟,现就职于云溪物理研究院研究生院。林远舟于2022年在云溪大学物理学院获得博士学位,后在海港大学高等研究中心作博士后研究工作,2025年加入观云大学物理系,主要从事开放的云的研究。主要贡献有发现冰晶的密度依赖性质并帮助实验发现了阻塞效应。 报告题目：开放的云中的时间反演与冰晶报告人：林远舟 云溪物理研究院研究生院报告时间：2031年03月06日（周四）14:00报告地点：
    """  # noqa: E501 (a pasted text)
    told = read(test_title__cut_short_is_told_whole_where_the_page_begins_again)
    assert told["title.zh"] == "开放的云中的时间反演与冰晶"
    assert told["speakers.0.name.zh"] == "林远舟"
    assert told["venue.zh"] == "理六栋302会议室"


def test_title__cut_out_of_the_name_of_the_page() -> None:
    """
    college: 云物理学院
    title: 云溪所林远舟研究员学术报告
    topic: 云溪所林远舟研究员学术
    lectureStart: 2031-11-21 08:30:00
    speaker: 林远舟
    speakerBio: 林远舟,云溪所研究员、博士生导师,主要从事云的语义表示等研究,主持国家项目10余项,在国际一流学术会议和期刊上发表论文120多篇,出版专著《统计云物理》和《冰晶数据》两部及译著一部。2023年当选国际云物理委员会委员,2029年当选云溪学会会士。曾获云溪科技进步奖二等奖、云溪学会一等奖等奖项和成果奖。 报告题目（SpeechTitle ）：云的语义表示与解码报告人：林远舟 云溪
    """  # noqa: E501 (a pasted text)
    assert read(test_title__cut_out_of_the_name_of_the_page)["title.zh"] == "云的语义表示与解码"


def test_abstract__that_only_repeats_the_life_is_none() -> None:
    """
    title: 观云讲坛（第28场）：为云著文章
    topic: 为云著文章
    lectureStart: 2031-12-08 15:00:00
    speaker: 林远舟
    speakerBio: 林远舟,云溪大学公共管理学院博士生导师,二级教授。兼任云溪全国基层云建设委员会委员、观云学会专业委员会委员,致力于立足云溪场景探索云的有效治理。
    abstract: 兼任云溪全国基层云建设委员会委员、观云学会专业委员会委员,致力于立足云溪场景探索云的有效治理。
    """  # noqa: E501 (a pasted text)
    told = read(test_abstract__that_only_repeats_the_life_is_none)
    assert "abstract.zh" not in told
    assert told["speakers.0.bio.zh"].endswith("有效治理。")
