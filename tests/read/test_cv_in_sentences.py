"""CVs in sentences: works, studies and interests told in running text, and what in lists is no entry."""

from __future__ import annotations

from tests.read.reading import cv


def test_read_cv__works_named_in_a_life() -> None:
    """Jane Roe is Reader in Harbour History at the University of Northfield, where she directs the Tides Programme.
    She is the author of *Winter Ports* (Tern Press, 2011), followed by *Salt and Silence: A History of the North*
    (Harrow, 2019), and editor of *Tides* and the "Ports and People" series. Her article "The harbour at night", in
    the Journal of Ports (2014), won the "Young Historian" award. She holds a PhD from Tern College, where she wrote
    a thesis called "Ice and Trade". Her papers have appeared in *Nature* (2012) and *Ports* (2014).
    """
    draft = cv("Jane Roe\n\n" + (test_read_cv__works_named_in_a_life.__doc__ or ""))
    assert list(draft.publications) == [
        "Winter Ports",
        "Salt and Silence: A History of the North",
        "The harbour at night",
    ]
    assert [(study.institution, study.to) for study in draft.education] == [("Tern College", None)]


def test_read_cv__works_named_in_a_chinese_life() -> None:
    draft = cv(
        "林远舟\n\n林远舟，云溪大学文学院教授，著有《盐路》《海港与人》（云溪出版社，2011年）、《夜航》等。曾在《云溪学刊》\n"
        "《文学杂志》等刊物发表论文三十余篇，任《云溪学刊》主编。讲授《古代文学》《诗词写作》等课程。2009年发表的论文\n"
        "“海港的夜晚与水手的歌”获“青年学者奖”，主持“海洋文学研究”项目。\n"
    )
    assert list(draft.publications) == ["盐路", "海港与人", "夜航", "海港的夜晚与水手的歌"]


def test_read_cv__works_of_a_list_only_where_there_is_one() -> None:
    draft = cv(
        "Jane Roe\n\nJane Roe is Reader in Harbour History at the University of Northfield and the author of the book\n"
        "*Salt* (Tern Press, 2011), which she wrote in the north of the country with a small boat and a dog.\n\n"
        "Publications\n\nRoe, J. (2012). Winter ports. Tides, 3, 1-9.\n"
    )
    assert list(draft.publications) == ["Winter ports"]


def test_read_cv__how_many_works_there_are_is_no_work() -> None:
    assert cv("Jane Roe\n\nReviews\nAbout thirty, in Ports, Tides and Harbour Notes.\n").publications == ()
    draft = cv(
        "林远舟\n云溪大学 教授\n\n论文\n发表论文60余篇，代表作如下：\n林远舟，《盐路旅客》，《云溪学刊》2011年第3期\n"
    )
    assert list(draft.publications) == ["盐路旅客"]


def test_read_cv__a_group_among_the_authors() -> None:
    draft = cv(
        "Jane Roe\n\nPublications\n1. Roe JA, Brandt C; for the SALT Group. Salt in blood. Tide Med. 2020;1:1.\n"
        "2. Brandt C, Roe JA. Ice in blood. Tide Med. 2021;2:7.\n"
    )
    assert list(draft.publications) == ["Salt in blood", "Ice in blood"]


def test_read_cv__what_is_no_study_for_a_degree() -> None:
    draft = cv(
        "Jane Roe\nLecturer, Harbour University\n\nEducation and training\nPhD in History, Tern College [2002–2006]\n"
        "2007–2009  Residency in Surgery, Harbour University Hospital\n2010  Fellow of the College of Tides\n"
    )
    assert [(study.degree, study.institution, study.from_) for study in draft.education] == [
        ("PhD", "Tern College", "2002")
    ]


def test_read_cv__teaching_is_no_study() -> None:
    draft = cv(
        "林远舟\n\n林远舟，2001年毕业于云溪大学物理学专业，获博士学位，现任海港大学教授。每年为海港大学物理学专业本科生讲授力学，\n"
        "已培养博士研究生十余名，其中多人在海内外大学任教，另有三人在企业从事研究开发工作。\n"
    )
    assert [study.institution for study in draft.education] == ["云溪大学"]
    assert draft.person.position.zh == "教授"


def test_read_cv__sentences_behind_the_interests() -> None:
    draft = cv("Jane Roe\nLecturer, Harbour University\n\nInterests: salt roads; river ice. I read Dutch and Latin.\n")
    assert list(draft.interests) == ["salt roads", "river ice"]


def test_read_cv__studies_where_one_works_are_told_of_a_life_that_names_the_post_alone() -> None:
    draft = cv(
        "教师简介\n\n林远舟（1961— ），云溪人。文学博士，云溪大学文学院教授，博士生导师，云溪学会理事，"
        "从事海洋文学研究三十余年。\n\n"
        "【学习经历】\n云溪大学，文学，学士（1978—1982）\n海港大学，文学，博士（1985—1988）\n"
    )
    assert "海港大学" in (draft.person.bio.zh or "")
