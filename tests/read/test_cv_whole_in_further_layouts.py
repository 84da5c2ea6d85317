"""Whole CVs in further layouts: columns run together, everything in brackets, a school without its university."""

from __future__ import annotations

import inspect

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import Education
from tests.read.reading import cv


def test_read_cv__two_columns_run_together() -> None:
    """Jane Roe
    Department of Sociology Office: Rain House 12
    Northfield University Phone: (555) 555-0101
    10 Harbour Road Email: jane.roe@northfield.example
    Northfield, NL 12345 Website: www.janeroe.example

    Employment
    Northfield University, Department of Sociology
    Associate Professor (with tenure) 2021 – present
    Assistant Professor 2015 – 2021
    Tern College
    Visiting Assistant Professor 2014 – 2015

    Education
    Lakemont University, Lakemont, NL
    Ph.D. in Sociology May 2014
    Dissertation: “Waiting for Ferries”
    Committee: Karl Moor (Chair), Ada Brandt
    M.A. in Sociology May 2010
    Tern College, Tern, NL
    B.A. in History and Sociology, summa cum laude May 2007

    Areas of Interest
    Urban sociology, work and occupations, transport, qualitative methods

    Books
    Roe, Jane. 2022. Waiting for Ferries: Time and Work in a Port Town. Tern: Tern University Press.
    *Winner, Harbour Book Award

    Refereed Journal Articles
    Roe, Jane and Karl Moor. 2020. “Queues and Classes.” Norland Sociological Review 85(3): 400–425.
    Moor, Karl, Ada Brandt†, and Jane Roe. 2018. “Night Work.” Work and Rain 45(1): 22–48. (†graduate student)
    Roe, Jane. Forthcoming. “The Last Ferry.” Harbour Studies.

    Manuscripts Under Review
    Roe, Jane. “Timetables and Trust.” Under review.

    Invited Talks
    “Queues and Classes,” Lakemont University, March 2020
    """
    draft = cv(inspect.cleandoc(test_read_cv__two_columns_run_together.__doc__ or ""))
    person = draft.person
    assert (person.name.en, person.position.en) == ("Jane Roe", "Associate Professor")
    assert (person.department.en, person.affiliation.en) == ("Department of Sociology", "Northfield University")
    assert (person.email, person.phone, person.homepage) == (
        "jane.roe@northfield.example",
        "(555) 555-0101",
        "www.janeroe.example",
    )
    assert draft.education == (
        Education("Ph.D.", "Lakemont University", "Sociology", None, "2014-05"),
        Education("M.A.", "Lakemont University", "Sociology", None, "2010-05"),
        Education("B.A.", "Tern College", "History and Sociology", None, "2007-05"),
    )
    assert draft.publications == (
        "Waiting for Ferries: Time and Work in a Port Town",
        "Queues and Classes",
        "Night Work",
        "The Last Ferry",
        "Timetables and Trust",
    )
    assert draft.interests == ("Urban sociology", "work and occupations", "transport", "qualitative methods")


def test_read_cv__numbers_in_brackets_and_rings() -> None:
    """林远舟
    女，1988年生，工学博士，云溪大学电气工程学院副教授、硕士生导师，云溪省青年人才。

    联系方式
    邮箱：linyz@yunxi.example.cn
    地址：云溪市海岳路1号电气楼305

    学习经历
    （1）2006年9月—2010年6月，云溪大学，电气工程及其自动化，学士；
    （2）2010年9月—2013年3月，云溪大学，电力系统及其自动化，硕士，导师：沈若水 教授；
    （3）2013年9月—2017年6月，Northfield University（北野大学），Electrical Engineering，博士，导师：Jane Roe。

    工作经历
    （1）2017年7月—2020年12月，云溪大学电气工程学院，讲师；
    （2）2021年1月—至今，云溪大学电气工程学院，副教授。

    研究方向
    ①新能源并网与控制；②电力电子变换器可靠性；③储能系统优化运行。

    代表性论文
    [1] 林远舟，沈若水，Roe J. 弱电网下变流器的稳定性分析. 云溪电机工程学报，2022，42（10）：3500-3510.（EI）
    [2] Yuanzhou Lin, Jane Roe. “Stability of converters in weak grids.” IEEE Transactions on Harbours, 2021, 36(4): 1000-1010.（SCI一区，IF：8.0）
    [3] Lin Y Z, Roe J, Brandt A. Reliability of wet capacitors: a review[J]. Renewable Rain, 2019, 110: 200–215.

    授权专利
    [1] 林远舟，沈若水．一种变流器．ZL201910000000.1

    科研项目
    国家自然科学基金青年项目，主持，2019-2021
    """  # noqa: E501 (a pasted text)
    draft = cv(inspect.cleandoc(test_read_cv__numbers_in_brackets_and_rings.__doc__ or ""))
    assert draft.person.name == Bilingual("林远舟", "Yuanzhou Lin")
    assert (draft.person.position.zh, draft.person.affiliation.zh) == ("副教授", "云溪大学")
    assert draft.education == (
        Education("学士", "云溪大学", "电气工程及其自动化", "2006-09", "2010-06"),
        Education("硕士", "云溪大学", "电力系统及其自动化", "2010-09", "2013-03"),
        Education("博士", "北野大学", "Electrical Engineering", "2013-09", "2017-06"),
    )
    assert draft.publications == (
        "弱电网下变流器的稳定性分析",
        "Stability of converters in weak grids",
        "Reliability of wet capacitors: a review",
    )
    assert draft.interests == ("新能源并网与控制", "电力电子变换器可靠性", "储能系统优化运行")


def test_read_cv__a_school_whose_university_the_life_tells() -> None:
    """沈若兰 副教授
    所属部门：外国语学院英语系
    学科专业：英语语言文学
    电子邮箱：shenrl@yunxi.example.cn
    个人简介
    沈若兰，海岳大学英语语言文学博士，北野大学访问学者（2018-2019）。现为云溪大学外国语学院副教授、硕士生导师，云溪省翻译协会理事。研究兴趣为维多利亚时期文学、海洋书写及翻译史。在《外国文学集刊》《云溪翻译》等期刊发表论文20余篇，出版专著1部，译著3部。
    学习及工作经历
    2013.7-今 云溪大学外国语学院 讲师、副教授
    2009.9-2013.6 海岳大学外国语学院 文学博士
    2006.9-2009.6 海岳大学外国语学院 文学硕士
    2002.9-2006.6 云溪大学外国语学院 文学学士
    主要成果
    专著：
    《潮声：维多利亚小说中的海港》，海岳出版社，2019.
    译著：
    《雨屋》，[北]简·罗著，云溪文艺出版社，2021.
    论文：
    “盐与叙事”，《外国文学集刊》2022年第3期.
    “海港的译者”，《云溪翻译》2020（2）.
    """
    draft = cv(inspect.cleandoc(test_read_cv__a_school_whose_university_the_life_tells.__doc__ or ""))
    assert (draft.person.position.zh, draft.person.affiliation.zh) == ("副教授", "云溪大学")
    assert draft.interests == ("维多利亚时期文学", "海洋书写", "翻译史")
    assert draft.publications == ("潮声：维多利亚小说中的海港", "雨屋", "盐与叙事", "海港的译者")


def test_read_cv__what_philosophers_call_their_fields() -> None:
    head = "Karl Moor\nAssistant Professor of Philosophy, Tern College\n\n"
    draft = cv(f"{head}AOS: Philosophy of language, epistemology\nAOC: Logic, aesthetics\n")
    assert draft.interests == ("Philosophy of language", "epistemology")
