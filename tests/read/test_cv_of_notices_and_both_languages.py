"""Lives inside the notice of a talk, forms of posts in columns, facts told in both languages; all of it invented."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.both_languages import fields_in_one_language
from seminar.read.cv.drafting import Education
from seminar.read.cv.names import name_line
from seminar.read.cv.notices import without_notice
from seminar.read.document import Line
from tests.read.reading import cv, cv_of


def test_read_cv__life_of_a_speaker_in_a_notice() -> None:
    """【讲座预告】第 12 期“工程师讲堂”
    题目：海冰为什么裂开
    时间：6月3日（周一）14:00
    地点：北楼 302 报告厅
    【嘉宾简介】
    沈若水 博士
    灵溪海洋科技有限公司首席科学家
    沈若水博士2009年毕业于云溪大学，获学士学位；2014年于海港大学获海洋工程博士学位。毕业后从事港口破冰的量产开发。她的研究兴趣包括海冰、潮汐以及盐雾。沈博士已获授权专利三十余项。
    报名请发邮件至 jiangtang@example.org
    嘉宾邮箱：ruoshui.shen@lingxi.example.com
    """
    draft = cv_of(test_read_cv__life_of_a_speaker_in_a_notice)
    assert draft.person.name.zh == "沈若水"
    assert draft.person.position == Bilingual("首席科学家", None)
    assert draft.person.email == "ruoshui.shen@lingxi.example.com"
    assert list(draft.interests) == ["海冰", "潮汐", "盐雾"]
    assert list(draft.education) == [
        Education("学士", "云溪大学", None, None, "2009"),
        Education("博士", "海港大学", "海洋工程", None, "2014"),
    ]


def test_without_notice__a_head_of_a_cv_stands() -> None:
    lines = [Line(1, "沈若水"), Line(2, "海港讲堂主持人"), Line(3, "时间：2020年")]
    assert without_notice(lines) == lines


def test_read_cv__head_of_a_table_of_posts() -> None:
    """中文姓名    沈若水        英文姓名    Ruoshui Shen
    聯絡地址    30010 雲溪市大學路10號

    三、現職及與專長相關之經歷
    服務機構                  服務部門/系所       職稱          起訖年月(西元)
    現職：
    國立雲溪大學              海洋研究所          教授          2019/08 至 迄今
    經歷：
    國立海岳大學              海洋研究所          副教授        2015/08 至 2019/07
    """
    person = cv_of(test_read_cv__head_of_a_table_of_posts).person
    assert (person.affiliation.zh, person.position.zh) == ("國立雲溪大學", "教授")


def test_read_cv__facts_in_both_languages() -> None:
    """Ruoshui SHEN, Ph.D.
    沈若水
    Associate Professor 副教授
    School of Marine Sciences 海洋科学学院
    Yunxi University 云溪大学

    EDUCATION 教育背景
    Mar. 2010 – Feb. 2015     Ph.D., Physical Oceanography 物理海洋学
                              Haiyue University 海岳大学
    Mar. 2004 – Feb. 2008     B.S., Earth Sciences 地球科学
                              Lingxi University 灵溪大学

    RESEARCH INTERESTS 研究方向
    Slow waves 慢波, Sea ice 海冰
    """
    draft = cv_of(test_read_cv__facts_in_both_languages)
    assert draft.person.affiliation == Bilingual("云溪大学", "Yunxi University")
    assert draft.person.department.zh == "海洋科学学院"
    assert list(draft.interests) == ["Slow waves", "Sea ice"]
    assert list(draft.education) == [
        Education("Ph.D.", "Haiyue University", "Physical Oceanography", "2010-03", "2015-02"),
        Education("B.S.", "Lingxi University", "Earth Sciences", "2004-03", "2008-02"),
    ]


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        (["海冰 Sea ice", "潮汐 Tides"], ["海冰", "潮汐"]),
        (["Tides (潮汐)", "Salt (盐)"], ["Tides", "Salt"]),
        (["GPU 计算", "海冰"], ["GPU 计算", "海冰"]),
        (["Tides 潮汐"], ["Tides 潮汐"]),
    ],
)
def test_fields_in_one_language(fields: list[str], kept: list[str]) -> None:
    assert fields_in_one_language(fields) == kept


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dr. KWONG Wing Yan, Vivian", "Vivian Wing Yan Kwong"),
        ("CHAN Tai-man, Peter", "Peter Tai-man Chan"),
    ],
)
def test_name_line__called_in_english(text: str, name: str) -> None:
    assert name_line(text) == (None, name)


def test_read_cv__authors_in_both_scripts() -> None:
    """沈若水

    论文发表
    SaltKV: Slow Ports with Fast Pilots
    沈若水*, 林远舟*, 顾清如
    ICPS 2025
    Ice by Example: Harbours from Sketches
    沈若水, Carl Frost, 顾清如
    PORTS 2024（最佳论文提名）
    When Does a Harbour Pay?
    林远舟, 沈若水, 顾清如
    SaltSys 2023
    """
    assert list(cv_of(test_read_cv__authors_in_both_scripts).publications) == [
        "SaltKV: Slow Ports with Fast Pilots",
        "Ice by Example: Harbours from Sketches",
        "When Does a Harbour Pay?",
    ]


def test_read_cv__a_name_before_the_year_is_no_subject() -> None:
    draft = cv(
        "沈若水\n\n个人简介\n沈若水2009年毕业于云溪大学，获学士学位，现为海岳大学教授，长期研究海冰与潮汐的变化。\n"
    )
    assert list(draft.education) == [Education("学士", "云溪大学", None, None, "2009")]
