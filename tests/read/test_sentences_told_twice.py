"""Talks told in sentences, in two languages: who speaks, who presides, where, and behind it what it is about."""

from __future__ import annotations

import pytest

from seminar.read.headings import headings
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_zh import zh_bio_post
from seminar.read.persons.people import people
from tests.read.reading import read


def test_read__a_chinese_sentence_below_an_english_heading() -> None:
    """
    2031-05-23
    Lecture
    Talk by Dr. Yuanzhou Lin (Yunxi Institute of Weather) on the Second Use of Rain
    本室于5月23日下午2时邀请云溪研究院林远舟研究员，在研究大楼一楼会议室以“雨水释义之后：退出权如何落实？”为题进行演讲，由王海副研究员主持。回顾雨水判决后的修法进程，并比较两国的退出机制。
    """
    found = read(test_read__a_chinese_sentence_below_an_english_heading)
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("林远舟", "Yuanzhou Lin")
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("云溪研究院", "研究员")
    assert found["speakers.0.affiliation.en"] == "Yunxi Institute of Weather"
    assert found["venue.zh"] == "研究大楼一楼会议室"
    assert (found["title.zh"], found["hosts.0.name.zh"]) == ("雨水释义之后：退出权如何落实？", "王海")
    assert found["abstract.zh"] == "回顾雨水判决后的修法进程，并比较两国的退出机制。"


def test_read__behind_the_speaker_of_a_label_a_sentence_on_the_talk_in_each_language() -> None:
    """
    2031-03-17
    Seminar
    自动化决策与行政裁量：云溪地方政府的经验
    Automated Decisions and Discretion: Lessons from Yunxi Towns
    讲者：云溪大学森田佳奈子准教授。数个自治体近年在儿童保护与社会救助的审查中导入评估工具，本次演讲介绍其运作现况，并讨论说明义务。
    Speaker: Assoc. Prof. Kanako Morita (Yunxi University). Venue: Conference Room 1, Institute of Rain Studies. The talk introduces tools now used by several towns in child protection and public assistance cases.
    """  # noqa: E501
    found = read(test_read__behind_the_speaker_of_a_label_a_sentence_on_the_talk_in_each_language)
    assert (found["speakers.0.name.zh"], found["speakers.0.position.zh"]) == ("森田佳奈子", "准教授")
    assert found["abstract.zh"].startswith("数个自治体近年")
    assert found["abstract.en"].startswith("The talk introduces tools")


def test_read__a_life_behind_the_speaker_is_no_abstract() -> None:
    """
    题目：云中的冰
    报告人：云溪大学林远舟教授。1998年毕业于东屿大学，2004年获博士学位，长期从事云物理研究。
    时间：2031年5月23日 14:00
    """
    assert "abstract.zh" not in read(test_read__a_life_behind_the_speaker_is_no_abstract)


def test_read__alumni_meet_a_founder() -> None:
    """
    校友林远舟交流会

    应学院学工组邀请，我院98级校友林远舟将于2031年4月21日晚上7点回到母校，在东九楼A101以“从实验室的代码到天上的眼睛”为题与同学们交流。
    """
    found = read(test_read__alumni_meet_a_founder)
    assert "series_name.zh" not in found
    assert (found["venue.zh"], found["title.zh"]) == ("东九楼A101", "从实验室的代码到天上的眼睛")


def test_read__the_name_in_latin_letters_within_the_sentence() -> None:
    """
    云溪大学林远舟教授学术讲座

    云溪大学林远舟（Yuanzhou Lin）教授将于11月6日下午2:30访问我院，并在南一楼东二层作题为“Who Rains First?”的讲座。
    """
    found = read(test_read__the_name_in_latin_letters_within_the_sentence)
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("林远舟", "Yuanzhou Lin")


def test_read__a_japanese_visitor_named_in_a_sentence_and_the_biography_below() -> None:
    """
    云溪讲坛第141讲
    日本东北大学名誉教授藤原健一将于2031年5月27日上午10:00在第一教学楼报告厅主讲云溪讲坛第141讲，题目是：“地震与城市”。
    藤原健一（Kenichi Fujiwara），日本东北大学名誉教授，灾害科学国际研究所前副所长。曾任地震工程学会会长。

    藤原健一教授1971年毕业于京都大学土木工学科，1976年获东京大学工学博士学位。
    """
    found = read(test_read__a_japanese_visitor_named_in_a_sentence_and_the_biography_below)
    assert found["speakers.0.bio.zh"].startswith("藤原健一（Kenichi Fujiwara）") and "abstract.zh" not in found
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("日本东北大学", "名誉教授")


def test_read__a_house_without_a_word_for_one_in_a_sentence() -> None:
    """
    # Seminars this Week

    ## TUESDAY, November 18, 2031

    Rain Physics Seminar, 11:00am - 12:00pm, 2031 Rain Conference Room
    Marta Roe from the Northern Rain Source, Sweden will give a talk entitled "First Drops and After".
    Hosted by: Tom Doe
    """
    found = read(test_read__a_house_without_a_word_for_one_in_a_sentence)
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.en"]) == ("Marta Roe", "Northern Rain Source")


def test_read__chinese_goes_on_with_the_names_of_journals() -> None:
    """
    报告题目：云中的冰
    报告人：林远舟 教授
    报告人简介：

    林远舟，云溪大学教授，2002年毕业于东屿大学，长期从事云物理方面的研究，主持国家项目多项，成果应用于三座观测站。

    在Engineering of Clouds, International Journal of Rain,
    Drops and Surfaces A, Separation and Snow Technology等期刊发表论文30余篇，授权发明专利6项。
    """
    found = read(test_read__chinese_goes_on_with_the_names_of_journals)
    assert "speakers.0.bio.en" not in found and found["speakers.0.bio.zh"].endswith("授权发明专利6项。")


def test_heading__a_talk_by_somebody_on_something_in_small_letters() -> None:
    found = headings.heading("Talk by Dr. Jane Roe (Harbour Institutes) on the use of rain", Lexicon.load())
    assert found.people == "Dr. Jane Roe (Harbour Institutes)"


@pytest.mark.parametrize(
    ("bio", "affiliation"),
    [
        ("林远舟：中国科学院自动化研究所在读硕士三年级，导师为王海研究员。", "中国科学院自动化研究所"),
        ("林远舟，硕士，毕业于东屿大学。", ""),
    ],
)
def test_zh_bio_post__a_student(bio: str, affiliation: str) -> None:
    assert zh_bio_post(bio, "林远舟", Lexicon.load()).affiliation == affiliation


def test_read__a_chatty_post_with_the_place_and_the_desk_in_sentences() -> None:
    """
    外電是怎麼寫成的？一個東南亞特派員的日常

    傳播學院這次請到雲溪通訊社的林念慈特派員回來跟大家聊聊🙌 念慈2009年畢業於東嶼大學新聞系，曾派駐海外八年。

    🕡 10/29（三）晚上18:30到20:30，我們在新聞館一樓劇場見！由新聞系王若璇副教授主持，現場備有輕食，記得自備環保杯～

    ✉️ 有問題請寫信給院辦黃品叡助教 talk@mail.example.edu.tw
    """
    found = read(test_read__a_chatty_post_with_the_place_and_the_desk_in_sentences)
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("林念慈", "雲溪通訊社")
    assert (found["venue.zh"], found["hosts.0.name.zh"]) == ("新聞館一樓劇場", "王若璇")
    assert (found["contacts.0.name.zh"], found["contacts.0.email"]) == ("黃品叡", "talk@mail.example.edu.tw")


def test_read__the_number_of_a_meeting_behind_the_hour() -> None:
    """
    Speaker: Jane Roe (University of Northland)
    Title: Volumes of clouds
    Time: Apr. 8, 2031 (Tuesday) 9:30~10:30, online. Zoom: 845 2170 9936, Passcode: 271828
    """
    found = read(test_read__the_number_of_a_meeting_behind_the_hour)
    assert (found["online.id"], found["online.passcode"]) == ("845 2170 9936", "271828")


def test_read__the_contact_goes_by_a_familiar_name() -> None:
    """
    报告题目：云中的冰
    报告人：林远舟
    时间：2031年12月2日 上午9:00-11:00
    联系人：青年科协 小唐
    """
    assert read(test_read__the_contact_goes_by_a_familiar_name)["contacts.0.name.zh"] == "小唐"


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Jane Roe, senior imaging scientist, Harbour Museum", "senior imaging scientist"),
        ("林远舟 云溪博物馆典藏近用组助理研究员", "助理研究员"),
        ("云溪交通管理局岩土与隧道署副署长林远舟", "副署长"),
    ],
)
def test_people__ranks_with_a_field_and_parts_of_an_office(text: str, position: str) -> None:
    (found,) = people(text, Lexicon.load())
    assert position in (found.person.position.en, found.person.position.zh)


def test_heading__the_count_of_a_lecture_over_its_labels() -> None:
    found = headings.heading("The 7th lecture of 2031’s autumn:", Lexicon.load())
    assert (found.number, found.title) == (7, "")


def test_read__a_bare_name_over_or_under_the_day_of_a_stack() -> None:
    """
    Rain Seminar Series
    Clouds and Interactive Media
    University of Northland
    Fall 2031
    2031-10-05
    Tomas Roe
    Recent Works: Rain Chains & Cloud Operations
    """
    found = read(test_read__a_bare_name_over_or_under_the_day_of_a_stack)
    assert found["speakers.0.name.en"] == "Tomas Roe"
    assert found["title.en"] == "Recent Works: Rain Chains & Cloud Operations"


def test_read__subjects_in_a_list_and_the_meeting_in_the_words_of_a_link() -> None:
    """
    {
        id: "talk1",
        date: "2031/04/18",
        title: "云中的冰与雨",
        speaker: "林远舟 @云溪大学",
        link: {
            tag: "#腾讯会议：985-367-117",
            href: "https://meeting.tencent.com/dm/K4s7GAnod7ip"
        },
        topics: [
            "Weather",
            "Technology"
        ]
    },
    """
    found = read(test_read__subjects_in_a_list_and_the_meeting_in_the_words_of_a_link)
    assert found["online.id"] == "985-367-117" and "title.en" not in found


def test_people__marks_of_enumeration_within_the_name_of_a_book() -> None:
    text = (
        "林远舟，云帆网络软件总监，《深度解析云——利益、战略、技术、实践》一书的作者，气象通信领域资深专家，"
        "有十几年的经验，对传统的云和雨、观测设备，从管理面到控制面一直到转发面，都有着深刻的理解"
    )
    (found,) = people(text, Lexicon.load())
    assert found.bio and found.person.name.zh == "林远舟"


def test_read__the_house_of_the_invitation_before_that_of_the_biography() -> None:
    """
    关于举办“医工交叉”学术沙龙（第四期）的通知

    为促进学科交叉，学院邀请到云溪医院闻人静主任医师，于11月25日下午来我院作报告，请有关教师参加。

    一、报告题目：影像科医生需要什么样的云
    二、时间
    2031年11月25日（周二）15：00－17：00

    报告人简介：

    闻人静，医学博士，主任医师，东屿大学云溪医学院附属云溪医院放射科副主任。2001年毕业于东屿大学。
    """
    found = read(test_read__the_house_of_the_invitation_before_that_of_the_biography)
    assert found["speakers.0.affiliation.zh"] == "云溪医院"
