"""Visits told in a sentence or as news, the head of a school's bulletin, what stands beside a speaker on a page."""

from __future__ import annotations

from tests.read.reading import drafts, left, read, told


def test_read_text__visits_of_a_group() -> None:
    """
    #### Visitors

    - 2031
        - May 10, 林远舟教授 from Harbour Institutes for Rain Science, HAS, will give us a talk via Tencent meeting.
    """
    found = read(test_read_text__visits_of_a_group)
    assert found["speakers.0.name.zh"] == "林远舟"
    assert found["speakers.0.affiliation.en"] == "Harbour Institutes for Rain Science, HAS"
    assert found["start"] == "2031-05-10"
    assert found["online.platform"] == "Tencent meeting"
    assert "title.zh" not in found and "title.en" not in found


def test_read_text__several_visits() -> None:
    """
    ### Visitors

    - 2031
        - May 10, Prof. Jane Roe from Harbour University will give us a talk via Zoom (Time: 15:00; ID: 123 456 789).
        - Apr. 22, Dr. John Doe from Northland University gave us a talk.
        - Apr. 2, Dr. Mary Major from Mill University gave us an online talk.
    """
    assert told(test_read_text__several_visits, "speakers.0.name.en", "start", "online.id") == [
        ("Jane Roe", "2031-05-10T15:00", "123 456 789"),
        ("John Doe", "2031-04-22", None),
        ("Mary Major", "2031-04-02", None),
    ]


def test_read_text__news_of_a_visit() -> None:
    """
    {
      date: '2031 年 3 月',
      title: 'Jane Roe 教授来访',
      text: (
          云溪大学 IEEE Fellow Jane Roe 教授来访课题组，并作题为{' '}
          On the Slow Freezing of Lakes 的学术报告。
      ),
      image: '/images/news/Roe-2031.jpg',
    },
    """
    found = read(test_read_text__news_of_a_visit)
    assert found["title.en"] == "On the Slow Freezing of Lakes"
    assert "title.zh" not in found
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert found["speakers.0.affiliation.zh"] == "云溪大学"


def test_read_text__news_without_the_marks_of_data() -> None:
    """
    date: '2031 年 4 月',
    title: '林远舟教授来访',
    text:
    云溪大学 IEEE Fellow 林远舟教授来访课题组，并作题为 Slow Rain on Warm Lakes in Spring 的学术报告。
    imageAlt: '林远舟教授学术报告海报',
    """
    found = read(test_read_text__news_without_the_marks_of_data)
    assert found["title.en"] == "Slow Rain on Warm Lakes in Spring"
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("林远舟", "云溪大学")


def test_read_text__notice_named_by_who_comes_and_a_life_under_content() -> None:
    """
    {
      title: '关于举行云溪大学林远舟院士学术报告会的通知',
      time: '2031-12-04 15:00',
      content: '林远舟，云溪大学讲席教授(Chair Professor)，东屿科学院院士。主持的科研项目获得观云科学奖二等奖。',
    },
    """
    found = read(test_read_text__notice_named_by_who_comes_and_a_life_under_content)
    assert "title.zh" not in found and "abstract.zh" not in found
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("林远舟", "云溪大学")
    assert found["speakers.0.bio.zh"].startswith("林远舟，云溪大学讲席教授")


def test_read_text__content_led_by_the_speaker_stays_the_abstract() -> None:
    """
    报告人：林远舟
    题目：云中的冰
    内容：林远舟，云溪大学教授，将介绍云中的冰，以及它在暖云里怎样成为雨。
    """
    found = read(test_read_text__content_led_by_the_speaker_stays_the_abstract)
    assert found["abstract.zh"].endswith("成为雨。")


def test_read_text__honour_between_house_and_name() -> None:
    """
    时间：2031年5月12日15:00

    2031年5月12日，东屿大学 IEEE Fellow 林远舟教授来访课题组，并作题为 Ice in Warm Clouds and the Rain 的学术报告。
    """
    found = read(test_read_text__honour_between_house_and_name)
    assert found["speakers.0.affiliation.zh"] == "东屿大学"
    assert found["title.en"] == "Ice in Warm Clouds and the Rain"


def test_read_text__visit_in_review() -> None:
    """
    name: 观云学者校园行—JANE MARIA ROE教授学术报告回顾
    speaker: JANE MARIA ROE 教授
    place: 云溪大学北校区教六211室
    time: 2031-10-16 21:30:00
    """
    found = read(test_read_text__visit_in_review)
    assert found["series_name.zh"] == "观云学者校园行"
    assert "title.zh" not in found


def test_read_text__clerk_in_the_head_of_a_bulletin() -> None:
    """
    120/12/03
    王若水
    分機2057
    歡迎踴躍參加！

    講題：雲與大自然

    時間：120年12月06日(六)　10:20~12:05

    地點：行政大樓第一演講廳

    演講人：東嶼大學 林遠舟教授

    (二)報名資訊
    請欲參加之同學於即日起至活動平台進行報名，報名流程如下：點選「首頁研習活動名稱」，再點選「我要報名」，即完成本次活動報名。

    本次活動亦可認證北區資源中心之通識護照時數，護照索取、認證場次及相關規範請見本中心公告，並請於活動前一日完成所有的登記手續，逾期不受理，活動當日請記得攜帶學生證，並請提早十分鐘到場完成簽到，未完成簽到者不予核發任何時數證明。
    """
    found = read(test_read_text__clerk_in_the_head_of_a_bulletin)
    assert (found["contacts.0.name.zh"], found["contacts.0.phone"]) == ("王若水", "分機2057")
    assert "abstract.zh" not in found


def test_read_text__sites_behind_a_speaker() -> None:
    """
    Title: How Clouds Freeze
    Date: 2031-05-12
    Speaker: Jane Roe, Harbour University. [Website](https://example.org/r) \\| [CV](https://example.org/s) Topic: Ice
    """
    found = read(test_read_text__sites_behind_a_speaker)
    assert found["speakers.0.affiliation.en"] == "Harbour University"


def test_read_text__notes_of_a_seminar() -> None:
    """
    ---
    layout: post
    title: "Note: Seminar -  Rain on Long Roads Abstract"
    date: 2031-09-20 15:10
    ---

    演講人：東嶼大學 林遠舟教授
    """
    assert read(test_read_text__notes_of_a_seminar)["title.en"] == "Rain on Long Roads"


def test_read_text__meetup_counted() -> None:
    """
    # 第 10 届 Cloud Tools Meetup 暨 Cloud Tools Virtual Meetup #1

    ### 直播安排

    - 直播地址：https://live.bilibili.com/12345678

    ### 云溪的 Cloud Tools 实践

    - 时间：2031/5/6 19:00-20:00
    - 嘉宾：林远舟 云溪中间件架构师
    """
    found = read(test_read_text__meetup_counted)
    assert (found["series_name.en"], found["number"]) == ("Cloud Tools Meetup", 10)
    assert found["title.zh"] == "云溪的 Cloud Tools 实践"
    assert "title.en" not in found


def test_read_text__session_of_a_conference_over_the_talk() -> None:
    """
    第十二届中国云会议（云溪）

    展开/隐藏所有摘要

    云物理专场

    王若水


    海雾三十年的数字化观测研究

    详情

    摘要 海雾的观测历时三十年，积累了大量的数据，本研究利用这些数据，分析海雾的形成与消散，并对未来的观测提出了建议。
    演讲者 王若水，云溪大学海洋学院讲师。主要研究领域包括海雾、观测、数据科学等，在国际期刊发表多篇论文，主持多项课题。
    """
    found = read(test_read_text__session_of_a_conference_over_the_talk)
    assert found["title.zh"] == "海雾三十年的数字化观测研究"
    assert "series_name.zh" not in found


def test_read_text__page_of_a_seminar_with_one_talk_in_two_lines() -> None:
    """
    ---
    permalink: /
    title: "Rain House Cloud Physics (CP) Seminar"
    redirect_from:
      - /about/
      - /about.html
    ---
    Our group will be running our second cloud seminar in 2031 Spring, starting from March 1. We have eight speakers.

    For interested public participants, please send us an email at rain@example.org.

    ## Schedule

    11:00 AM March 1st 2031

    Jane Roe: Freezing as a Slow Kind of Rain
    Jane Roe is a senior research scientist at Harbour University
    """
    found = read(test_read_text__page_of_a_seminar_with_one_talk_in_two_lines)
    assert found["series_name.en"] == "Rain House Cloud Physics (CP) Seminar"
    assert found["title.en"] == "Freezing as a Slow Kind of Rain"
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert "abstract.en" not in found
    (draft,) = drafts(test_read_text__page_of_a_seminar_with_one_talk_in_two_lines)
    assert any("/about/" in line for line in left(draft))
