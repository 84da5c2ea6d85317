"""Pages and forms that lost their breaks: menu, stamp and notice in one line, labels right before their values."""

from __future__ import annotations

from tests.read.reading import drafts, left, read, told


def test_a_page_with_its_menu_its_way_and_its_stamp() -> None:
    """
    云溪大学首页English学院首页学院概况师资队伍学术科研本科生研究生国际合作校友党群工作活动讲座当前位置:首页>>活动讲座>>活动讲座>>正文活动讲座旧冰里的盐与港口安全2031-06-27报告人：林远舟教授邀请人：王若水教授报告时间：2031年6月28日16:00-17:00会议号：腾讯会议号：704407739报告人简介：林远舟，云溪大学海洋学院教授，主要研究海冰。上一条：港口的冬天下一条：海冰讲堂第六期【关闭】
    """
    found = read(test_a_page_with_its_menu_its_way_and_its_stamp)
    assert found["title.zh"] == "旧冰里的盐与港口安全"
    assert (found["speakers.0.name.zh"], found["start"]) == ("林远舟", "2031-06-28T16:00")
    assert found["speakers.0.bio.zh"] == "林远舟，云溪大学海洋学院教授，主要研究海冰。"
    (draft,) = drafts(test_a_page_with_its_menu_its_way_and_its_stamp)
    assert any("上一条" in line for line in left(draft))  # nothing is lost


def test_a_page_with_a_menu_alone() -> None:
    """
    首页学院概况师资力量教研平台科学研究人才培养国际合作学院风采校友之窗诚聘英才相关下载基于旧冰的港口管理发布者：唐小明发布时间：2031-06-02浏览次数：1175云溪大学校庆讲座暨海冰论坛题目:基于旧冰的港口管理报告人:林远舟教授，听雨市港口委员会时间：2031年5月29日下午3：00-4：30地点：北楼101会议密码：123321本次报告将结合工作实际介绍海冰。
    """
    found = read(test_a_page_with_a_menu_alone)
    assert (found["title.zh"], found["start"]) == ("基于旧冰的港口管理", "2031-05-29T15:00")
    assert found["online.passcode"] == "123321"


def test_labels_in_brackets_within_one_line() -> None:
    """
    海洋学院云溪公益讲堂（第113期）预告【讲座时间】2031年11月20日（周四）13:30-14:30【讲座地点】文远楼B312【讲座主题】旧冰里的盐【特邀嘉宾】林远舟【嘉宾简介】林远舟，现任云溪科技股份有限公司高级顾问，从事港口管理工作23年。【内容简介】近年来海冰进入紧运行状态，本次讲座介绍它自己的道路。
    """
    found = read(test_labels_in_brackets_within_one_line)
    assert (found["title.zh"], found["speakers.0.name.zh"], found["number"]) == ("旧冰里的盐", "林远舟", 113)
    assert found["abstract.zh"] == "近年来海冰进入紧运行状态，本次讲座介绍它自己的道路。"


def test_a_form_without_colons_beside_an_hour_with_one() -> None:
    """
    学术前沿讲座——旧冰里的盐
    报告题目旧冰里的盐
    报告人（单位）林远舟教授(云溪大学）
    主持人（单位）王若水教授（听雨大学）
    会议时间：2031/10/29 10:30
    报告内容摘要海冰取得了举世瞩目的成就，本报告以此为主题，讲述它的道路。
    """
    found = read(test_a_form_without_colons_beside_an_hour_with_one)
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("林远舟", "云溪大学")
    assert found["chairs.0.name.zh"] == "王若水"
    assert found["abstract.zh"] == "海冰取得了举世瞩目的成就，本报告以此为主题，讲述它的道路。"


def test_the_day_glued_to_who_comes() -> None:
    """
    【云溪讲堂2031年第37期】10-4听雨大学林远舟教授：海冰如何影响港口
    时间：10月4日（星期六）上午10:00-12:00
    地点：文远楼305
    """
    found = read(test_the_day_glued_to_who_comes)
    assert (found["title.zh"], found["series_name.zh"]) == ("海冰如何影响港口", "云溪讲堂")
    assert found["speakers.0.name.zh"] == "林远舟"


def test_whose_professor_somebody_is() -> None:
    """
    报告人：来自云溪大学海洋学院的林远舟副教授
    题目：旧冰里的盐
    时间：2031-04-21 09:00
    """
    found = read(test_whose_professor_somebody_is)
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("林远舟", "云溪大学")
    assert found["speakers.0.position.zh"] == "副教授"


def test_talks_under_keys_that_are_days() -> None:
    """
    "2031-05-11": {
      "name": "Jane Roe",
      "title": "Ice in Clouds",
      "abstract": "Ice forms in clouds, and we say why it does and when."
    },
    "2031-05-18": {
      "name": "Bo Lind",
      "title": "Salt in Harbours",
      "abstract": "Salt stays in harbours, and we say why it does and when."
    },
    """
    assert told(test_talks_under_keys_that_are_days, "title.en", "speakers.0.name.en", "start") == [
        ("Ice in Clouds", "Jane Roe", "2031-05-11"),
        ("Salt in Harbours", "Bo Lind", "2031-05-18"),
    ]


def test_a_title_that_only_says_who_comes_from_where() -> None:
    """
    institution: TERN
    title: Jane Roe – TERN and Havn Institute
    date: 2031-10-02
    time: 12:00
    speaker: Jane Roe
    affiliation: TERN and Havn Institute
    location: Rowan Auditorium
    """
    found = read(test_a_title_that_only_says_who_comes_from_where)
    assert "title.en" not in found
    assert (found["speakers.0.name.en"], found["start"]) == ("Jane Roe", "2031-10-02T12:00")


def test_whom_to_write_to_for_the_number_of_the_meeting() -> None:
    """
    题目：旧冰里的盐
    报告人：林远舟
    时间：2031年3月5日（周三）13:00-14:00
    地点：腾讯会议（校内师生如需会议号和密码，请发邮件至ice-office@tern.example获取）
    """
    found = read(test_whom_to_write_to_for_the_number_of_the_meeting)
    assert found["contacts.0.email"] == "ice-office@tern.example"


def test_a_chinese_house_right_before_a_latin_name() -> None:
    """
    【云溪讲堂2031年第39期】10-7听雨大学Dr. Yi Roe：Intelligent ice: models and uses
    时间：2031年10月7日13:00-15:00
    地点：文远楼305
    报告人：听雨大学Dr. Yi Roe
    """
    found = read(test_a_chinese_house_right_before_a_latin_name)
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.zh"]) == ("Yi Roe", "听雨大学")
    assert (found["title.en"], found["number"]) == ("Intelligent ice: models and uses", 39)


def test_a_title_that_goes_on_below_with_a_dash() -> None:
    """
    1.云溪讲坛27期:从“旧冰文明”到通用港口智能
    ——漫话海冰和现代港口技术
    主讲人：林远舟 云溪大学海洋学院教授听雨燕京学者
    时间:2031年11月06日 16：00
    地点：文远楼大礼堂
    """
    found = read(test_a_title_that_goes_on_below_with_a_dash)
    assert found["title.zh"] == "从“旧冰文明”到通用港口智能——漫话海冰和现代港口技术"
    assert (found["series_name.zh"], found["number"]) == ("云溪讲坛", 27)
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("云溪大学", "教授")


def test_a_rank_and_a_department_with_nothing_between() -> None:
    """
    Title: Ice in Clouds
    Speaker: Dr. Jane ROE, Assistant Professor Department of Tides and Ice, Tern University
    Time: March 4, 2031 16:00
    Venue: Rain House 305
    """
    found = read(test_a_rank_and_a_department_with_nothing_between)
    assert found["speakers.0.position.en"] == "Assistant Professor"
    assert found["speakers.0.affiliation.en"] == "Tern University"
