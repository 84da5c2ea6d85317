"""What the press says of talks, and what posters read by a machine lose."""

from __future__ import annotations

from tests.read.reading import read


def test_press__a_title_that_goes_on_behind_its_quotation() -> None:
    """
    海雾日报记者 林远
    通讯员 王若
    2031年3月7日上午9:30，云溪大学海洋学院副教授黄远舟将分享“我爱海雾”——《雾城三万里》没讲完的故事。本期讲座将以图片为线索。
    """
    told = read(test_press__a_title_that_goes_on_behind_its_quotation)
    assert told["title.zh"] == "“我爱海雾”——《雾城三万里》没讲完的故事"
    assert told["speakers.0.name.zh"] == "黄远舟"


def test_press__a_title_that_begins_with_a_book() -> None:
    """
    海雾日报记者 林远
    2031年3月21日上午9:30，云溪大学海洋学院教授王若水将分享“《海雾记》在北国的旅行”。
    """
    assert read(test_press__a_title_that_begins_with_a_book)["title.zh"] == "《海雾记》在北国的旅行"


def test_press__the_day_before_a_place_is_no_part_of_it() -> None:
    """
    第三场讲座将于11月23日(星期六)下午三时在雨城博物馆演讲厅举行，费用全免。
    是次讲座以“雨城的云”为题，由雨城文化协会理事长林远舟博士主讲。
    """
    assert read(test_press__the_day_before_a_place_is_no_part_of_it)["venue.zh"] == "雨城博物馆演讲厅"


def test_press__a_physician_and_a_professor() -> None:
    """
    「从文物看海雾」
    海雾博物馆学会举办讲座「从文物看海雾」，由林远舟医生及王若水教授主讲。
    日期：10月15日
    地点：雨城图书中心
    """
    told = read(test_press__a_physician_and_a_professor)
    assert (told["speakers.0.name.zh"], told["speakers.0.position.zh"]) == ("林远舟", "医生")
    assert told["speakers.1.name.zh"] == "王若水"


def test_press__professors_with_and_between_them() -> None:
    """
    题目：海雾三十年
    主讲人：林远舟教授和王若水研究员
    时间：2031年3月12日 14:00
    """
    told = read(test_press__professors_with_and_between_them)
    assert (told["speakers.0.name.zh"], told["speakers.1.name.zh"]) == ("林远舟", "王若水")
    assert told["speakers.1.position.zh"] == "研究员"


def test_press__someone_who_studies_the_past() -> None:
    """
    讲座《雨城今昔》于9月16日(星期六)下午3时在下环图书馆多功能室进行，雨城历史研究者黄远舟将根据雨城的变迁，诉说百年的历史概况。
    """
    assert read(test_press__someone_who_studies_the_past)["speakers.0.name.zh"] == "黄远舟"


def test_posters__the_programme_above_is_no_title() -> None:
    """
    海外学者讲学计划
    云溪大学
    海雾名家讲坛
    ICE FOR THE CLOUDS-OF-EVERYTHING (C2E)
    时间：2031年11月10日（星期一）14:30
    地点：雨楼103报告厅
    报告人：林远舟
    """
    told = read(test_posters__the_programme_above_is_no_title)
    assert told["title.en"] == "ICE FOR THE CLOUDS-OF-EVERYTHING (C2E)"
    assert "title.zh" not in told
    assert "speakers.0.name.en" not in told


def test_posters__a_counted_series_before_a_guest_and_sides_marked_by_their_language() -> None:
    """
    # 海外专家2031年度系列讲座六十一:Jane B. Roe-Lesnik教授讲座

    **主题**：Reading the “Fog”: Questions of Clouds and Childhood
    **中文**：解读“海雾”：云与童年
    **时间**：2031年5月14日 10:10
    **地点**：雨院学术报告厅
    """
    told = read(test_posters__a_counted_series_before_a_guest_and_sides_marked_by_their_language)
    assert told["title.zh"] == "解读“海雾”：云与童年"
    assert told["speakers.0.name.en"] == "Jane B. Roe-Lesnik"
    assert told["number"] == 61


def test_posters__a_life_that_begins_with_the_family_name_and_who() -> None:
    """
    Jane R. Roe, vice president at the Harbour Bank of Northland, comes to Tern University to deliver the lecture.
    Roe’s lecture, “The Report of the Death of Rain,” begins at 6 p.m. on Sept. 30, 2031 in the Mill Auditorium.

    Roe, who is part of the research division of the Harbour Bank, has an article forthcoming in the Journal of Rain.
    She also has articles in the Journal of Fog, among others.
    """
    told = read(test_posters__a_life_that_begins_with_the_family_name_and_who)
    assert told["speakers.0.bio.en"].startswith("Roe, who is part of")
    assert "abstract.en" not in told


def test_posters__a_title_goes_on_below_its_colon() -> None:
    """
    云溪讲堂
    从冰核到雪花：
    云中的冰如何长大
    报告人：林远舟 教授
    时间：2031年5月12日 14:00
    地点：明德楼305
    """
    told = read(test_posters__a_title_goes_on_below_its_colon)
    assert (told["title.zh"], told["series_name.zh"]) == ("从冰核到雪花：云中的冰如何长大", "云溪讲堂")


def test_posters__an_english_title_begins_above_its_colon() -> None:
    """
    Mathematics Colloquium

    The Slow Rain of Words:
    Water Marks and the Dating of Northern Manuscripts

    Jane Roe
    Northland University
    Thursday, 3 April 2031, 4:00 pm
    Rain House 204

    Abstract
    We date manuscripts by their water marks and the paper they are on.
    """
    told = read(test_posters__an_english_title_begins_above_its_colon)
    whole = "The Slow Rain of Words: Water Marks and the Dating of Northern Manuscripts"
    assert (told["title.en"], told["series_name.en"]) == (whole, "Mathematics Colloquium")


def test_posters__a_label_above_a_title_is_none_of_it() -> None:
    """
    Featured Presenter and Topic:
    Water Marks and the Dating of Northern Manuscripts
    Jane Roe
    Northland University
    Date: Thursday, 3 April 2031, 4:00 pm
    Venue: Rain House 204
    """
    told = read(test_posters__a_label_above_a_title_is_none_of_it)
    assert told["title.en"] == "Water Marks and the Dating of Northern Manuscripts"
