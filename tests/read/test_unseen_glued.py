"""Words run into each other, and names among other things: found on notices nobody had seen."""

from __future__ import annotations

import pytest

from seminar.bilingual import Lang
from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.persons.posts_en import en_post
from seminar.read.persons.posts_zh import zh_post
from seminar.read.texts import pair
from tests.read.reading import read


def test_read_text__capitals_stuck_to_their_values() -> None:
    """
    DATE2031-03-03 16:10-17:00

    PLACE數學系館 3174教室

    SPEAKER林遠舟 研究員（東嶼研究院）

    TITLEThin Ice, Old and New
    """
    found = read(test_read_text__capitals_stuck_to_their_values)
    assert (found["start"], found["end"]) == ("2031-03-03T16:10", "2031-03-03T17:00")
    assert (found["venue.zh"], found["speakers.0.name.zh"]) == ("數學系館 3174教室", "林遠舟")
    assert found["title.en"] == "Thin Ice, Old and New"


def test_read_text__labels_of_a_calendar_stuck_to_their_values() -> None:
    """
    Lecture - "Where does rain come from?"

    Event Information

    Event NameLecture - "Where does rain come from?"
    CategoriesSeminar / Lecture
    OrganizerStudent Affairs Office
    SpeakerProf. Jane Roe
    Date06 December 2031
    Time15:00 - 16:45
    VenueHG03, Mill Centre
    """
    found = read(test_read_text__labels_of_a_calendar_stuck_to_their_values)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Where does rain come from?", "Jane Roe")
    assert (found["start"], found["venue.en"]) == ("2031-12-06T15:00", "HG03, Mill Centre")
    assert "series_name.en" not in found


def test_read_text__facts_whose_labels_lost_their_colons() -> None:
    """
    运河文化系列讲座
    主讲
    林远舟 云溪市科普讲师团团长。 主题 “图”说云溪古运河 时间 8月28日(周四)14:30 地点 云溪图书馆五楼
    """
    found = read(test_read_text__facts_whose_labels_lost_their_colons)
    assert found["title.zh"] == "“图”说云溪古运河"
    assert found["start"] == "2025-08-28T14:30"


def test_read_text__a_title_on_the_line_below_its_introduction() -> None:
    """
    The SNOW Seminar #9 will be presented by Jane Roe from Northland University. She will present a talk titled:
    How Lakes Freeze From Above
    Abstract: Lakes freeze from above, and that is why fish live.
    """
    found = read(test_read_text__a_title_on_the_line_below_its_introduction)
    assert (found["title.en"], found["series_name.en"]) == ("How Lakes Freeze From Above", "SNOW Seminar")
    assert (found["number"], found["speakers.0.affiliation.en"]) == (9, "Northland University")


def test_read_text__a_biography_below_the_abstract() -> None:
    """
    Topic: Seeing Rain
    Lecturer: Jane Roe
    Time: 7:30-8:30 pm, December 2 (Tuesday), 2031
    Abstract: On a clear day nobody asks where rain comes from. We shall ask, and look into the drops themselves.
    Jane Roe is currently Deputy Director of the Northland Observatory. Born in Harbour, she studied physics there.
    """
    found = read(test_read_text__a_biography_below_the_abstract)
    assert found["abstract.en"].endswith("into the drops themselves.")
    assert found["speakers.0.bio.en"].startswith("Jane Roe is currently")


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        ("Prof. JaneRoe", "Jane Roe", None),
        ("Prof. Jane DoeUniversity of Northland", "Jane Doe", "University of Northland"),
        ("Dr. Jane Roe National University of Harbour", "Jane Roe", "National University of Harbour"),
        ("Jane Roe Harbour University", "Jane Roe", "Harbour University"),
        ("Jane Roe (Prize Talk)", "Jane Roe", None),
        (
            "Jane Roe (Rain Observatory, Chinese Academy of Sciences)",
            "Jane Roe",
            "Rain Observatory, Chinese Academy of Sciences",
        ),
        ("Jane Roe, Chancellor of RAIN/Former President of SNOW", "Jane Roe", "RAIN"),
        ("Jane Roe (Professor of School of Rain & Snow of Harbour University)", "Jane Roe", "Harbour University"),
    ],
)
def test_people__run_into_their_institutions(text: str, name: str, affiliation: str | None) -> None:
    (found,) = people(text, Lexicon.load())
    assert (found.person.name.en, found.person.affiliation.en) == (name, affiliation)


def test_people__a_member_of_an_academy_works_elsewhere() -> None:
    (found,) = people("林远舟 中国科学院院士 云溪大学", Lexicon.load())
    assert found.person.affiliation.zh == "云溪大学"


@pytest.mark.parametrize(
    ("line", "series", "number", "title"),
    [
        ("9月4日:观云论坛(173)The Dark Side of Rain", "观云论坛", 173, "The Dark Side of Rain"),
        ("[观云沙龙2030-31] 雨从哪里来", "观云沙龙", None, "雨从哪里来"),
        ("School Colloquium (On Friday) ——Ice in Warm Clouds", "School Colloquium", None, "Ice in Warm Clouds"),
        ("冰雪之夜：云中的微物理", "冰雪之夜", None, "云中的微物理"),
        ("Technical Seminar on “Rain in Tall Towns”", "", None, "Rain in Tall Towns"),
        ("2030-2031 Seminars", "", None, ""),
        ("云溪讲堂第10期 讲座预告", "云溪讲堂", 10, ""),
        ("学术沙龙预告 | 云的形成与雨的历史", "", None, "云的形成与雨的历史"),
        ("关于举办“云的形成”学术讲座的通知", "", None, "云的形成"),
        ("东屿大学林远舟教授应邀来我院讲学", "", None, ""),
        ("2031年第15期观云论坛：云的形成", "观云论坛", 15, "云的形成"),
        ("Colloquium (12 March): Ice in Clouds", "", None, "Ice in Clouds"),
        ("Talk by Jane Roe on Ice in Clouds", "", None, "Ice in Clouds"),
        ("Lecture Forecast/Rain and Snow Lectures (III)---Under Ice", "Rain and Snow Lectures", 3, "Under Ice"),
    ],
)
def test_heading(line: str, series: str, number: int | None, title: str) -> None:
    found = heading(line, Lexicon.load())
    assert (found.series, found.number, found.title) == (series, number, title)


def test_pair__floors_and_titles_stuck_together() -> None:
    place = pair("云溪博物馆地下演讲厅 Lecture Hall, G/F, Yunxi Museum", Lang.ZH)
    assert (place.zh, place.en) == ("云溪博物馆地下演讲厅", "Lecture Hall, G/F, Yunxi Museum")
    title = pair("从云的态度看雨的独特性The Uniqueness of Rain as Seen by Clouds", Lang.ZH)
    assert (title.zh, title.en) == ("从云的态度看雨的独特性", "The Uniqueness of Rain as Seen by Clouds")


def test_read_text__a_series_counted_within_a_labelled_title() -> None:
    """
    【标题】云溪大学观云系列讲座21讲：云从哪里来？
    【时间】2031年6月15日 19:00-21:00
    【主讲人】苏珊娜·M·霍夫曼博士（东屿大学访问学者）
    【地点】1C207
    """
    found = read(test_read_text__a_series_counted_within_a_labelled_title)
    assert (found["series_name.zh"], found["number"]) == ("云溪大学观云系列讲座", 21)
    assert found["title.zh"] == "云从哪里来？"
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("苏珊娜·M·霍夫曼", "东屿大学")
    assert found["venue.en"] == "1C207", "the letter is Latin, whatever the label"


def test_read_text__a_name_parted_from_its_post_by_the_life_below() -> None:
    """
    一、讲座时间:2031年7月28日(星期一)下午15:00
    二、讲座地点:云溪剧院
    三、讲座主题:石窟里的云
    四、主讲:林远舟东屿研究院院长
    林远舟,东屿人。1984年毕业于东屿大学中文系,同年到东屿研究院工作。现为东屿研究院院长、学术委员会主任委员。
    """
    found = read(test_read_text__a_name_parted_from_its_post_by_the_life_below)
    assert found["speakers.0.name.zh"] == "林远舟"
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("东屿研究院", "院长")
    assert found["speakers.0.bio.zh"].startswith("林远舟,东屿人。")


def test_read_text__a_text_behind_its_label_and_a_blank_ends_the_life_above() -> None:
    """
    雨从哪里来

    主讲人林远舟

    主讲人简介林远舟是云溪大学今夏即将毕业的学生，将赴东屿大学继续从事云物理的研究工作，已发表论文三篇。

    内容简介 雨自古以来就被神秘所笼罩。最近一百年，云物理的发展将雨的部分面貌展现给人们，但同时也带来了更多的谜团。
    """
    found = read(test_read_text__a_text_behind_its_label_and_a_blank_ends_the_life_above)
    assert found["abstract.zh"].startswith("雨自古以来")
    assert found["speakers.0.bio.zh"].endswith("已发表论文三篇。")


@pytest.mark.parametrize(
    ("post", "affiliation", "position"),
    [
        ("云溪气候中心首席预报员", "云溪气候中心", "首席预报员"),
        ("云溪日报社高级记者", "云溪日报社", "高级记者"),
        ("云溪电子科技集团公司第十四研究所总工程师", "云溪电子科技集团公司", "总工程师"),
        ("东屿大学云溪分校数学系教授", "东屿大学云溪分校", "教授"),
    ],
)
def test_zh_post__houses_and_ranks(post: str, affiliation: str, position: str) -> None:
    found = zh_post(post, Lexicon.load())
    assert (found.affiliation, found.position) == (affiliation, position)


def test_en_post__a_college_before_its_university() -> None:
    found = en_post("Associate Dean for Research, College of Engineering, Harbour University", Lexicon.load())
    assert (found.affiliation, found.department) == ("Harbour University", "College of Engineering")
