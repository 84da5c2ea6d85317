"""Records, cards and weekly lists of one source as other hands fill them: headlines, cut titles, houses of two."""

from __future__ import annotations

from tests.read.reading import drafts, facts, read


def test_read_text__the_headline_of_the_page_beside_the_topic() -> None:
    """
    college: 海洋学院
    title: 讲座预告：深海之光
    topic: 深海之光——发光生物与光学传感
    lectureStart: 2031-05-14 15:00:00
    location: 海洋楼203（线上同步，腾讯会议：123 456 789）
    speaker: 林远舟
    speakerTitle: 副教授/硕导
    speakerAffiliation: 东屿大学海洋系
    """
    found = read(test_read_text__the_headline_of_the_page_beside_the_topic)
    assert (found["title.zh"], found["venue.zh"]) == ("深海之光——发光生物与光学传感", "海洋楼203")
    assert (found["online.platform"], found["online.id"]) == ("腾讯会议", "123 456 789")
    assert found["speakers.0.position.zh"] == "副教授"


def test_read_text__the_topic_tells_whole_what_the_title_cuts_short() -> None:
    """
    title: 云溪史学讲坛第12讲：河与桥
    topic: 河与桥：东屿三百年的渡口
    lectureStart: 2031-05-14 15:00:00
    location: 文科楼101
    speaker: 苏居安 教授、Jane Roe 博士
    speakerAffiliation: 东屿大学；北地大学
    """
    found = read(test_read_text__the_topic_tells_whole_what_the_title_cuts_short)
    assert (found["title.zh"], found["series_name.zh"], found["number"]) == (
        "河与桥：东屿三百年的渡口",
        "云溪史学讲坛",
        12,
    )
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("苏居安", "东屿大学")
    assert (found["speakers.1.name.en"], found["speakers.1.affiliation.zh"]) == ("Jane Roe", "北地大学")


def test_read_text__a_card_and_the_labels_behind_it_are_one_talk() -> None:
    """
    ---
    title: "Ice: From Model to Map"
    date: 2031-09-12
    draft: false
    ---

    **Speaker**: Jane Roe (Northland University)

    **Title**: Ice: From Model to Map

    **Abstract**: Maps of ice are only as good as the models behind them. We ask how good they are.
    """
    found = read(test_read_text__a_card_and_the_labels_behind_it_are_one_talk)
    assert (found["speakers.0.name.en"], found["start"]) == ("Jane Roe", "2031-09-12")


def test_read_text__records_with_lines_between_stay_apart() -> None:
    """
    ---
    title: Ice in Clouds
    speaker: Jane Roe
    date: 2031-09-12
    ---
    title: Rain on Roofs
    speaker: John Doe
    date: 2031-09-19
    """
    assert [facts(one)["title.en"] for one in drafts(test_read_text__records_with_lines_between_stay_apart)] == [
        "Ice in Clouds",
        "Rain on Roofs",
    ]


def test_read_text__a_defence_in_a_weeks_list() -> None:
    """
    # Seminars this Week

    ## MONDAY, October 27, 2031

    PhD Dissertation Defense, 10:00am, 3400 Mill Hall and Zoom
    Speaker Mary (Molly) Roe, Northland University
    Title: Listening for Hail
    """
    found = read(test_read_text__a_defence_in_a_weeks_list)
    assert (found["start"], found["venue.en"]) == ("2031-10-27T10:00", "3400 Mill Hall")
    assert (found["speakers.0.name.en"], found["online.platform"]) == ("Mary (Molly) Roe", "Zoom")
    assert "series_name.en" not in found


def test_read_text__food_in_another_room_is_no_place() -> None:
    """
    # Seminars this Week

    ## FRIDAY, October 17, 2031

    Rain Seminar, 12:00 noon - 1:00pm, Online only via Teams, Pizza for those in Mill Hall 3239
    Hosted by: Dean Roe-Baxter (Northland)
    Speaker Jane Doe, Harbour University
    Title: Rain on Roofs
    """
    found = read(test_read_text__food_in_another_room_is_no_place)
    assert (found["start"], found["end"]) == ("2031-10-17T12:00", "2031-10-17T13:00")
    assert "venue.en" not in found
    assert (found["hosts.0.name.en"], found["online.platform"]) == ("Dean Roe-Baxter", "Teams")


def test_read_text__two_speakers_over_the_biography_of_one() -> None:
    """
    ### No. 14 - Do Roofs Remember Rain?
    #### 2 March 2031, 9.00 - 10.30 am (NLT time), Hybrid: Room IT 201, Mill Building, and Zoom https://zoom.us/j/94127765510

    #### [Assoc. Prof. Dr. Jane Roe](https://example.org/~roe/) and [Dr. John Doe](https://example.org/~doe/)
    **Title: Do Roofs Remember Rain?**

    **Abstract:**
    Roofs age in rain. We review what happened when
    three towns measured how fast.

    **Bio:**
    Jane Roe is an associate professor at Harbour
    University.
    """
    found = read(test_read_text__two_speakers_over_the_biography_of_one)
    assert [found["speakers.0.name.en"], found["speakers.1.name.en"]] == ["Jane Roe", "John Doe"]
    assert (found["speakers.0.position.en"], found["speakers.0.affiliation.en"]) == (
        "Assoc. Prof.",
        "Harbour University",
    )
    assert (found["venue.en"], found["start"]) == ("Room IT 201, Mill Building", "2031-03-02T09:00")
    assert "speakers.2.name.en" not in found


def test_read_text__who_hosts_and_in_what_words() -> None:
    """
    - date: 2031.09.25
      reporter: 林远舟 研究员
      title: "\\"鱼会发呆吗？\\""
      host: 由苏若水教授主持
    """
    found = read(test_read_text__who_hosts_and_in_what_words)
    assert (found["hosts.0.name.zh"], found["speakers.0.name.zh"]) == ("苏若水", "林远舟")
