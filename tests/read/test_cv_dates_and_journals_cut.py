"""CVs with dates broken below their dash, journals right behind titles, and schools before their universities."""

from __future__ import annotations

from seminar.read.cv.paper.dates_over_lines import dates_whole
from seminar.read.cv.works.journals_unparted import journal_parted
from seminar.read.cv.works.publications import publications
from seminar.read.cv.works.titles import title_of
from seminar.read.cv.wrapping import joined
from seminar.read.document import Line, from_text
from tests.read.reading import cv


def test_dates_that_go_on_below_their_dash_are_whole() -> None:
    draft = cv(
        """\
林远舟
副教授
云溪大学海洋学院

教育背景
2018.09–   本科                 云溪大学
2022.07
2022.09–   博士                 北川大学
2027.01
                              导师：沈若水教授

工作经历
2027.02–    讲师                  云溪大学海洋学院
2030.12
2031.01–至今     副教授                  云溪大学海洋学院
"""
    )
    assert [(entry.degree, entry.institution, entry.from_, entry.to) for entry in draft.education] == [
        ("本科", "云溪大学", "2018-09", "2022-07"),
        ("博士", "北川大学", "2022-09", "2027-01"),
    ]
    assert draft.person.position.zh == "副教授"


def test_a_year_alone_below_a_post_that_goes_on_is_no_end_of_it() -> None:
    lines = [Line(1, "2017–     Professor, University of Tern"), Line(2, "2015")]
    assert dates_whole(lines) == lines


def test_a_journal_right_behind_its_title_is_parted_from_it() -> None:
    assert (
        title_of(
            "Roe, J., Moor, A. et al. (2031). Counting the salt of quiet harbours by its sound: insights from lag"
            " analysis Harbour Technology Research and Development, 1-19."
        )
        == "Counting the salt of quiet harbours by its sound: insights from lag analysis"
    )
    assert (
        title_of(
            "Roe, J. (2031). More salt, more ice? A winter study on winding ways to the open harbours of"
            " the north in 2022 International Journal of Harbour Research, 134, 1-15."
        )
        == "More salt, more ice? A winter study on winding ways to the open harbours of the north in 2022"
    )
    kept = "Reading letters from the Journal of Harbour Research, 1950-1990"
    assert journal_parted(kept) == kept


def test_the_room_behind_the_last_initial_may_be_left_out() -> None:
    told = "Roe, J., Li, Y.Walking with a patient lighthouse: a study of winter roads. Tides, 2031."
    assert title_of(told) == "Walking with a patient lighthouse: a study of winter roads"


def test_journals_behind_a_society_or_before_two_volumes() -> None:
    assert (
        title_of("A. Roe and B. Lind, Numerical studies on trapped ice in harbours, SIAM J. Appl. Math., (2031).")
        == "Numerical studies on trapped ice in harbours"
    )
    assert (
        title_of("A. Roe, B. Lind* and C. Moor, Ground states of quiet harbours, Tides D, 386--387 (2031), 38--48.")
        == "Ground states of quiet harbours"
    )
    assert joined("Ground states of Roe–", "Brandt ice") == "Ground states of Roe–Brandt ice"


def test_a_school_before_its_university_and_a_subject_of_several_fields() -> None:
    draft = cv(
        """\
林远舟是云溪大学海洋教育博士生，曾赴北野大学联合培养。

教育背景
     2031.09 - 2036.06 (预计), 教育技术学博士（硕博连读）, 教育学院, 云溪大学.
     2033.09 - 2034.09 (CSC联培), 海冰技术、传播与港口硕士, 海洋学院, 北野大学 (优秀等第毕业).
"""
    )
    assert draft.person.affiliation.zh == "云溪大学"
    assert [(entry.degree, entry.institution, entry.subject) for entry in draft.education] == [
        ("博士", "云溪大学", "教育技术学"),
        ("硕士", "北野大学", "海冰技术、传播与港口"),
    ]


def test_a_note_on_marks_below_the_heading_of_the_works_makes_no_menu_of_it() -> None:
    draft = cv(
        """\
林远舟
博士研究生
云溪大学

发表论文
* 代表通讯作者
工作论文
Lin Yuanzhou, Wang Ruoshui, & Shen Qing. "Multi-period Counting of Ice with Patient Measures." Working
Paper.

Lin Yuanzhou, Wang Ruoshui*. "Constrained Roads of Salt in Winter." Working
Paper.

已发表/接收论文
沈青, 林远舟. (2034). 随机潮汐下基于风险管理的海港开放问题. 云溪科学, 1-18.
"""
    )
    assert draft.publications == (
        "Multi-period Counting of Ice with Patient Measures",
        "Constrained Roads of Salt in Winter",
        "随机潮汐下基于风险管理的海港开放问题",
    )


def test_an_entry_goes_on_below_the_end_of_a_page() -> None:
    works = publications(
        from_text(
            """\
  1. Handling tides by patient counting.
     Ada Rowan, Bo Lind.
     Journal of Harbours, vol. 2031.
  2. Design and use of an algorithm for counting winter ice with small
     lighthouses.

     Carl M. Frost, Ada Rowan, Bo Lind.
     The 7th Conference on Ice (ICE 2031).
  3. Walking on quays with patience.
     Ada Rowan, Carl M. Frost.
     Letters on Ice, vol. 2030.
  4. Reading old tide tables by night.
     Bo Lind, Ada Rowan.
     Letters on Ice, vol. 2029.
"""
        ).lines
    )
    assert [work.title for work in works] == [
        "Handling tides by patient counting",
        "Design and use of an algorithm for counting winter ice with small lighthouses",
        "Walking on quays with patience",
        "Reading old tide tables by night",
    ]


def test_whose_rights_a_page_is_and_who_guided_its_owner() -> None:
    draft = cv(
        """\
林远舟
现就读于云溪大学海洋系，指导教授 Gyu M. Moor

研究领域
  1. Harbour Ice
  2. Big Tides

© 2031 Yuanzhou Lin
"""
    )
    assert (draft.person.name.en, draft.person.position.zh) == ("Yuanzhou Lin", None)
    assert draft.interests == ("Harbour Ice", "Big Tides")


def test_what_somebody_means_to_do_is_no_field() -> None:
    draft = cv(
        """\
Ada Rowan
University of Tern
I am an applied researcher of harbours and of the people who keep them open in the winter months. I am particularly
interested in developing novel designs and measures to tell old ice from projects.
"""
    )
    assert draft.interests == ()
