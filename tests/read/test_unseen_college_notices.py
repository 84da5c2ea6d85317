"""Notices of colleges and museums: headings that announce, records of fields, what a page adds between the lines."""

from __future__ import annotations

from datetime import UTC, datetime

from seminar.read.documents import open_document
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.reader import read_document
from tests.read.reading import read


def test_read_text__a_series_named_by_the_kind_of_its_speakers() -> None:
    """
    title: 骨科临床特聘专家讲座——云中行走的力学
    time: 2031-05-12 13:30:00
    classroom: 明德楼305
    """
    found = read(test_read_text__a_series_named_by_the_kind_of_its_speakers)
    assert (found["series_name.zh"], found["title.zh"]) == ("骨科临床特聘专家讲座", "云中行走的力学")
    assert "speakers.0.name.zh" not in found, "experts of a field are nobody's name"


def test_read_text__a_record_with_keys_in_small_letters() -> None:
    """
    title: Fog at Sea: Thirty Years
    titleZh: 海雾三十年
    speaker: Jane Roe
    startAt: 2031-05-12T18:30:00+08:00
    location: 明德楼305
    campus: 东校区
    summary: 本讲座介绍三十年来海雾的观测方法，并讨论海面温度与风场怎样决定雾的生成与消散。
    reason: 主讲人为知名学者。
    """
    found = read(test_read_text__a_record_with_keys_in_small_letters)
    assert found["venue.zh"] == "明德楼305"
    assert found["abstract.zh"].endswith("生成与消散。")
    assert (found["title.zh"], found["title.en"]) == ("海雾三十年", "Fog at Sea: Thirty Years")


def test_read_text__a_banner_that_says_the_talk_is_yet_to_come() -> None:
    """
    云溪讲坛·预告 | 林远舟：海雾三十年
    时间：2031年5月12日 15:00
    地点：明德楼305
    """
    found = read(test_read_text__a_banner_that_says_the_talk_is_yet_to_come)
    assert (found["series_name.zh"], found["title.zh"]) == ("云溪讲坛", "海雾三十年")
    assert found["speakers.0.name.zh"] == "林远舟"


def test_read_text__a_talk_on_a_book_and_its_author_in_the_heading() -> None:
    """
    【活动】NBS首任海雾分社社长Jane Roe 新书讲座《雾中任务：海上记者口述史》
    2031-03-19
    演讲
    海雾报道是新闻界最艰难的任务之一，却也至关重要。海上的记者如何描写雾，影响着岸上的人如何理解海，也影响着航线的规划、渔业的安排与几代人的记忆。
    讲座时间：2031年3月20日 12:30
    """
    found = read(test_read_text__a_talk_on_a_book_and_its_author_in_the_heading)
    assert found["title.zh"] == "雾中任务：海上记者口述史"
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.en"]) == ("Jane Roe", "NBS")
    assert found["speakers.0.position.zh"] == "海雾分社社长"
    assert found["abstract.zh"].startswith("海雾报道"), "the day and the kind of item are the page's"


def test_read_text__links_to_read_on_below_the_talk() -> None:
    """
    海雾三十年
    海上的雾从何而来，又到何处去？三十年来的观测说明，海面温度与风场共同决定雾的生成与消散，而沿岸的人们早已在渔歌与船歌里记下了这些规律，等着后来的人去听、去读、去验证。
    时间：2031年9月19日 14:00
    地点：明德楼305
    书评〈雾，本来就是用来装下海的〉https://example.org/fog/1
    专访〈没有风，却人人受寒〉https://example.org/fog/2
    """
    found = read(test_read_text__links_to_read_on_below_the_talk)
    assert found["abstract.zh"].endswith("去验证。")


def test_read_text__a_law_that_comes_into_force_invites_nobody() -> None:
    """
    云溪论坛第四十六期：从新规看海上航行
    2031年8月海事部门召开新闻发布会，通报海雾航行规定的有关情况，并且将于2031年8月13日起执行。随着规定的出台，海上的航行会发生什么样的变化，渔民与船东又会面对怎样的选择，都值得细细思量。
    本期活动我们有幸邀请到海事学院林远舟，他将从规定的变动之处深入剖析。
    主讲人：林远舟（海事学院副书记）
    时间：2031年12月22日 18:30
    """
    found = read(test_read_text__a_law_that_comes_into_force_invites_nobody)
    assert found["abstract.zh"].startswith("2031年8月海事部门")
    assert "有幸" not in found["abstract.zh"]


def test_read_document__a_star_before_the_title_of_an_event() -> None:
    data = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:fog-1@example.org\r\n"
        "DTSTART:20310512T070000Z\r\nSUMMARY:★Fog at Sea\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    (document,) = open_document(data.encode(), "talk.ics")
    (draft,) = read_document(document, reference=datetime(2031, 1, 1, tzinfo=UTC))
    assert draft.talk.title.en == "Fog at Sea"


def test_read_text__keys_of_a_program_outside_of_any_data() -> None:
    """
    notice_id : 7
    notice_title : 海雾与沿岸山水的时代风格
    notice_img_url : https://example.org/fog.jpg
    notice_content : 时间：2031年2月19日10:00
    地点：明德楼学术报告厅
    主讲人：林远舟（云溪图书馆副研究馆员）
    type : 【讲座预告】
    """
    found = read(test_read_text__keys_of_a_program_outside_of_any_data)
    assert found["title.zh"] == "海雾与沿岸山水的时代风格"
    assert "title.en" not in found and "online.id" not in found
    assert found["start"] == "2031-02-19T10:00"


def test_read_text__a_label_beside_the_name_of_the_event() -> None:
    """
    海雾三十年
    1. Speaker / 主讲人
    林远舟教授，云溪大学
    2. Overview / 讲座预告
    This lecture asks how fog forms over a cold sea, and what thirty years of observation tell about its end.
    3. Attendance / 参会方式
    2031-05-12
    Zoom Meeting ID / 会议号: 851 4549 6452
    """
    found = read(test_read_text__a_label_beside_the_name_of_the_event)
    assert found["abstract.en"].startswith("This lecture asks")
    assert found["start"].startswith("2031-05-12")


def test_zh_bio_post__a_place_joined_and_the_post_behind_the_comma() -> None:
    lexicon = Lexicon.load()
    told = {
        "林远舟，2019年加入云溪大学物理学院，现任教授，兼任东屿大学客座研究员。": ("云溪大学", "教授"),
        "林远舟，云溪大学博士。2015年创办云帆科技有限公司，任首席执行官。": ("云帆科技有限公司", "首席执行官"),
        "林远舟，2019年入职云溪大学，任副研究员。": ("云溪大学", "副研究员"),
        "林远舟，现任云溪大学教授，曾于2010年加入东屿大学，任讲师。": ("云溪大学", "教授"),
    }
    for bio, (affiliation, position) in told.items():
        post = zh_bio_post(bio, "林远舟", lexicon)
        assert (post.affiliation, post.position) == (affiliation, position), bio


def test_zh_bio_post__a_rank_and_a_blank_before_the_studies() -> None:
    bio = "林远舟，博士，讲师 毕业于云溪大学电子工程系，长期从事集成电路设计的研究。"
    assert zh_bio_post(bio, "林远舟", Lexicon.load()).position == "讲师"


def test_read_text__a_stamp_below_its_label_and_whom_to_ask_behind_an_address() -> None:
    """
    云溪论坛第四十六期：从新规看海上航行
    时间：
    2031-12-02 12:24:44   阅读： 185
    主讲人：林远舟（海事学院副书记）
    讲座时间：12月22日 晚6点30分
    讲座地点：新技术楼618
    感兴趣的同学请mail至 fog@example.org或联系（徐同学）
    """
    found = read(test_read_text__a_stamp_below_its_label_and_whom_to_ask_behind_an_address)
    assert found["start"] == "2031-12-22T18:30", "the hour the page was put up is not the talk's"
    assert (found["contacts.0.name.zh"], found["contacts.0.email"]) == ("徐同学", "fog@example.org")


def test_read_text__a_series_and_its_speaker_before_a_labelled_title() -> None:
    """
    题目：云溪讲坛 | 林远舟：海雾三十年
    时间：2031年5月12日 15:00
    地点：明德楼305
    """
    found = read(test_read_text__a_series_and_its_speaker_before_a_labelled_title)
    assert (found["series_name.zh"], found["title.zh"]) == ("云溪讲坛", "海雾三十年")
    assert found["speakers.0.name.zh"] == "林远舟"


def test_read_text__a_numbered_session_and_a_meeting_named_by_its_label() -> None:
    """
    Rain Lecture Series: Session10
    How fog forms over a cold sea
    Speaker / 主讲人: Jane Roe
    Time / 时间：2:00 p.m., 5th March, 2031
    Zoom Meeting / 线上会议
    Meeting ID /会议号: 851 4549 6452
    """
    found = read(test_read_text__a_numbered_session_and_a_meeting_named_by_its_label)
    assert (found["series_name.en"], found["number"], found["title.en"]) == (
        "Rain Lecture Series",
        10,
        "How fog forms over a cold sea",
    )
    assert (found["online.platform"], found["online.id"]) == ("Zoom", "851 4549 6452")
