"""Pages that lost breaks, colons or signs, and data whose values hold a notice or a session."""

from __future__ import annotations

from tests.read.reading import codes, drafts, read


def test_read_text__a_page_in_one_line_without_colons() -> None:
    """
    网站首页学院概况师资队伍学术活动当前位置：首页学术活动学术前沿讲座——云与雾的经济学发布时间：2031-10-25访问量：189报告题目云与雾的经济学报告人（单位）林远舟（云溪财经大学）点评人（单位）王若水教授（东屿大学）会议地点2031年10月26日（周日）21:00；腾讯会议id：123-456-789会议密码：271828报告人简介林远舟教授，云溪财经大学经济学院院长，2017年获观云奖，2019年入选青年云学者计划。报告内容提要近年，云与雾的研究如火如荼。本文分析双寡头背景下企业选择云的意愿，并讨论研究趋势。分享:云溪大学首页-关于我们
    """
    found = read(test_read_text__a_page_in_one_line_without_colons)
    assert (found["title.zh"], found["speakers.0.name.zh"]) == ("云与雾的经济学", "林远舟")
    assert found["speakers.0.affiliation.zh"] == "云溪财经大学"
    assert (found["start"], found["online.id"]) == ("2031-10-26T21:00", "123-456-789")
    assert found["abstract.zh"].endswith("并讨论研究趋势。")


def test_read_text__the_title_behind_the_way_to_the_page() -> None:
    """
    当前位置:首页>>活动讲座>>活动讲座>>正文活动讲座海雾与航海安全2031-06-27报告人：林远舟教授邀请人：王若水教授报告时间：2031年6月28日16:00-17:00会议号：腾讯会议号：704407739报告人简介：林远舟教授，航海学博士，现为云溪大学特聘教授、博士生导师。
    """
    found = read(test_read_text__the_title_behind_the_way_to_the_page)
    assert (found["title.zh"], found["hosts.0.name.zh"]) == ("海雾与航海安全", "王若水")


def test_read_text__a_day_set_digit_by_digit() -> None:
    """
    時間:
    2031
    年
    6
    月
    17
    日(週二)
    13:00-15:00
    主講人:林遠舟(雲溪研究院副研究員
    /
    東嶼大學兼任教授)
    講題:
    Thin Ice on Warm Lakes
    (暖湖上的薄冰)
    """
    found = read(test_read_text__a_day_set_digit_by_digit)
    assert (found["start"], found["end"]) == ("2031-06-17T13:00", "2031-06-17T15:00")
    assert (found["title.zh"], found["title.en"]) == ("暖湖上的薄冰", "Thin Ice on Warm Lakes")


def test_read_text__signs_of_the_day_lost() -> None:
    """
    报告题目Metric Fog Functions

    时       间:2031912日(星期五)0930

    地       点:科研楼18号楼1102
    """
    assert read(test_read_text__signs_of_the_day_lost)["start"] == "2031-09-12T09:30"


def test_read_text__from_and_to_on_two_lines() -> None:
    """
    Geometry Colloquium: Mirror symmetry of fog
     Date

    2031-06-20 16:30
    2031-06-20 18:00
     Place
     Faculty of Science Building #3 Room 204
    """
    found = read(test_read_text__from_and_to_on_two_lines)
    assert (found["start"], found["end"]) == ("2031-06-20T16:30", "2031-06-20T18:00")


def test_read_text__what_a_page_offers_to_do_with_it() -> None:
    """
    電子郵件 列印

    活動

    Fogbox - Open source weather computing (講者：林遠舟)

    時間:
    2031.12.06    18:10  - 21:00
    地點:
    雲溪電腦館前分校
    """
    found = read(test_read_text__what_a_page_offers_to_do_with_it)
    assert found["title.en"] == "Fogbox - Open source weather computing"
    assert found["speakers.0.name.zh"] == "林遠舟"


def test_read_text__a_name_alone_over_a_biography() -> None:
    """
    • 題目: 潮汐與授權模式
    • 時間: 2031/12/16 (二) 14:10-16:00
    • 地點: 雲溪大學社管大樓 102

    講者簡介

    Florence T.M. Ko 柯冬梅

    柯冬梅於2025年開始研究海圖授權條款，專長在於條款相容性分析與解決方案的提供，並為海圖電子報撰寫專欄。
    """
    found = read(test_read_text__a_name_alone_over_a_biography)
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("柯冬梅", "Florence T.M. Ko")
    assert found["speakers.0.bio.zh"].startswith("柯冬梅於2025年")


def test_read_text__a_notice_held_in_one_value_of_a_row() -> None:
    """
    INSERT INTO `notice` VALUES (16, '【观云大讲堂】第361期：海雾的研究及应用', '<p>讲座题目：海雾的研究及应用 （Research on Fog and Applications）</p><p>主讲人：林远舟</p><p>时 间：2031年12月20日9:30</p><p>地 点：腾讯会议</p><p>会议号： 123 456 789</p>', '小雾', '2032-02-18 17:19:00');
    """  # noqa: E501
    found = read(test_read_text__a_notice_held_in_one_value_of_a_row)
    assert (found["series_name.zh"], found["number"]) == ("观云大讲堂", 361)
    assert (found["title.en"], found["start"]) == ("Research on Fog and Applications", "2031-12-20T09:30")


def test_read_text__short_contents_of_a_table_are_titles() -> None:
    """
    | 讲座内容 | 时间 | 地点 | 演讲者 |
    | --- | --- | --- | --- |
    | 云雾简介 | 2031/12/1 | 创新区会议室 | 林远舟 |
    """
    found = read(test_read_text__short_contents_of_a_table_are_titles)
    assert found["title.zh"] == "云雾简介"
    assert "abstract.zh" not in found


def test_read_text__people_in_a_list_of_names_and_lives() -> None:
    """
    {
        "title":"从海雾到深海有多远",
        "time":"2031.06.20",
        "profilelist":[
            {"name":"林远舟", "profile":"云溪大学教授，海雾名师，中国观云联盟专家组成员。", "imgurl":"lin.jpg"}
        ],
        "speechcontent":"国内大多数人都听说过海雾，但仍然有很多人不知道该如何观测，本次分享讲如何开始。"
    }
    """
    found = read(test_read_text__people_in_a_list_of_names_and_lives)
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("林远舟", "云溪大学")
    assert found["abstract.zh"].startswith("国内大多数人")


def test_read_text__a_session_shares_its_day_and_its_author() -> None:
    """
    - talk-id: roe
      authors:
      - name: Jane Roe
        affiliations:
        - name: Harbour University
          link: https://www.example.org/
        bio: |
          Jane Roe is an assistant professor at Harbour University. She studies thin ice and warm lakes.
      talks:
      - title: A Tale of Two Lakes
        date: Monday, May 12th, 2031 @ 4PM
    """
    found = read(test_read_text__a_session_shares_its_day_and_its_author)
    assert (found["speakers.0.name.en"], found["speakers.0.position.en"]) == ("Jane Roe", "assistant professor")
    assert "url" not in found


def test_read_text__online_by_another_clock_is_no_place() -> None:
    """
    date: 2031-10-16
    start: 11:30
    end: 12:30
    venue: Zoom
    place (en): Virtual · 11:30 a.m.–12:30 p.m. Pacific, as listed (1:30–2:30 p.m. Central)
    place (zh): 线上 · 页面所标太平洋时间 11:30–12:30
    topic (en): Turning the Ice
    speaker: Jane Roe
    """
    found = read(test_read_text__online_by_another_clock_is_no_place)
    assert "venue.en" not in found
    assert "venue.zh" not in found
    assert found["online.platform"] == "Zoom"


def test_read_text__a_remark_behind_an_empty_value() -> None:
    """
    ---
    layout: seminar
    title: Thin Ice: Why Lakes Break
    speaker: Jane Roe           # 英文名（必填）
    affiliation: Harbour University    # 英文单位（可选）
    affiliation_cn:      # 中文单位（可选）
    datetime: 2031-04-15 15:00
    ---
    """
    found = read(test_read_text__a_remark_behind_an_empty_value)
    assert found["speakers.0.affiliation.en"] == "Harbour University"
    assert "speakers.0.affiliation.zh" not in found


def test_read_text__the_one_who_is_only_called_a_name() -> None:
    """
    talk-id: roe
    name: Jane Roe
    affiliation: Harbour University
    bio:
    Jane Roe is an Assistant Professor at the School of Ice at Harbour University.
    title: Robust ice
    date: Monday, May 12th, 2031 @ 4PM
    abstract:
    Recently, the need for robust ice has become apparent.

    Based on joint works with Daniel M. Roe and John Roe.
    """
    found = read(test_read_text__the_one_who_is_only_called_a_name)
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert "speakers.1.name.en" not in found


def test_read_text__what_leads_to_the_facts_is_no_title() -> None:
    """
    我院王若水老师邀请林远舟先生进行学术讲座，安排如下：
    主讲人：林远舟
    时间：2031年5月12日（周一）15:00
    地点：明德楼305
    """
    assert "title.zh" not in read(test_read_text__what_leads_to_the_facts_is_no_title)


def test_read_text__a_day_put_back_is_a_guess_and_told() -> None:
    """
    报告题目：海雾三十年
    报告人：林远舟 教授
    时间：2031520日(周二) 1430-1600
    """
    (draft,) = drafts(test_read_text__a_day_put_back_is_a_guess_and_told)
    assert draft.origins["start"].guessed
    assert "time_mended_day" in codes(draft)
