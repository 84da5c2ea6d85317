"""CVs: studies parted by blank lines, stays among them, and fields told by their keywords."""

from __future__ import annotations

from seminar.read.cv.drafting import CVDraft
from tests.read.reading import cv


def _studies(draft: CVDraft) -> list[tuple[str | None, ...]]:
    return [(each.degree, each.institution, each.subject, each.from_, each.to) for each in draft.education]


def test_a_stay_with_its_house_below_it_is_left_out_whole() -> None:
    draft = cv(
        """
        Thandeka Mbatha
        Department of Tides, Lakemont University

        Current Position
          PhD Student                                    2027-2031
          Department of Tides, Lakemont University

        Education
          PhD in Geology (4+4 programme)                 2027-2031*
          Lakemont University
          * Handing in: June 2031

          Visiting PhD Student                     fall 2029-spring 2030
          University of Northland

          MSc in Geology                                 2025-2027
          Lakemont University

          BSc in Geology                                 2022-2025
          Lakemont University
        """
    )
    assert _studies(draft) == [
        ("PhD", "Lakemont University", "Geology", "2027", "2031"),
        ("MSc", "Lakemont University", "Geology", "2025", "2027"),
        ("BSc", "Lakemont University", "Geology", "2022", "2025"),
    ]
    assert draft.person.position.en == "PhD Student"


def test_two_degrees_stand_above_the_house_of_both() -> None:
    draft = cv(
        """
        Corvin Moor

        Education

             2025–2029  Doctor of Philosophy, Geology
                        Northland University, Havn, NL

             2021–2025  Bachelor of Science, summa cum laude, Physics
                        Bachelor of Science, summa cum laude, Computer Science
                        Lakemont State University, Starkton, MS
        """
    )
    assert _studies(draft)[1:] == [
        ("Bachelor of Science", "Lakemont State University", "Physics", "2021", "2025"),
        ("Bachelor of Science", "Lakemont State University", "Computer Science", "2021", "2025"),
    ]


def test_a_school_stands_before_its_university_and_summer_research_is_no_study() -> None:
    draft = cv(
        """
        林远舟

        教育经历
        • 2030.09.24 - 2033.09.22
            海洋学 博士, 云溪大学
        • 2027.07 - 2027.08
            暑期科研, 海冰系, 北野大学
            导师: 王若水 教授
        • 2024.09.01 - 2028.06.30
            海洋学 学士, 海冰科学与技术学院拔尖班, 云溪大学, 中国
            导师: 沈若水 教授
        """
    )
    assert _studies(draft) == [
        ("博士", "云溪大学", "海洋学", "2030-09", "2033-09"),
        ("学士", "云溪大学", "海洋学", "2024-09", "2028-06"),
    ]


def test_keywords_below_sentences_are_the_fields() -> None:
    draft = cv(
        """
        Thandeka Mbatha

        Research Interests
          My research interests are in salt roads and winter ports with a
          particular focus on what inns wrote down, applied to ledgers.
          Keywords: Salt Roads, Winter Ports, Text Analysis
        """
    )
    assert draft.interests == ("Salt Roads", "Winter Ports", "Text Analysis")


def test_a_sentence_on_all_fields_stands_above_a_list_with_a_sentence_on_each() -> None:
    draft = cv(
        """
        # 林远舟

        研究方向
        ======
        我的研究专注于**盐潮、海冰与冬季港口**，用于**沿海交通、航道测量及城市服务**。

        * **盐潮与海冰：** 面向沿海数据发展测量方法，包括潮位建模和可迁移的盐度表征。
        * **冬季港口：** 利用航海日志、灯塔记录和轨迹数据重建船只的航线与停泊。

        学生联合培养
        ======
        * 沈若水，博士，云溪大学：盐路上的旅客，2031年
        """
    )
    assert draft.interests == ("盐潮", "海冰", "冬季港口")
    assert draft.education == ()
