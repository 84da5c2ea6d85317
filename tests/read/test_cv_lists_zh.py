"""CVs whose lists are Chinese or of both languages; every person and place is invented."""

from __future__ import annotations

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import Education
from tests.read.reading import cv_of, unsaid


def test_read_cv__book_marks() -> None:
    """舒望 教授简介

    舒望，女，哲学博士，临江大学人文学院教授，中国思想史研究中心主任。

    一、教育及工作经历
    1996—2000，临江大学哲学系，本科
    2000—2006，燕山大学哲学系，硕博连读，获哲学博士学位
    2006—2011，临江大学人文学院，讲师
    2011—2016，临江大学人文学院，副教授
    2016—至今，临江大学人文学院，教授

    二、研究方向
    1. 宋明理学
    2. 经学史
    3. 中国近代思想史

    三、主要成果
    （一）专著
    1.《心与理之间：南宋浙东学派研究》，临江出版社2012年版。
    2.《读易札记》（与卫平合著），燕山书局2018年版。
    （二）译著
    《汉代思想的形成》，[英]艾伦·霍特著，舒望译，海角译文社2015年版。
    （三）论文
    1．“理一分殊”再探，《哲学例评》2009年第3期。
    2．清初经学的转向，《经学集刊》第8辑，2014年。
    3．舒望、卫平：论《孟子字义疏证》的方法，《思想史论丛》2020年第2期，第33—50页。
    （四）主持项目
    国家社科一般项目“浙东学派文献整理”，2013年

    四、联系方式
    shuwang@linjiang.example.cn    地址：临江市文华路8号 人文楼405
    """
    draft = cv_of(test_read_cv__book_marks)
    assert draft.person.name == Bilingual("舒望", None)
    assert draft.person.affiliation == Bilingual("临江大学", None)
    assert draft.person.position == Bilingual("教授", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "shuwang@linjiang.example.cn",
        None,
        None,
    )
    assert draft.education == (
        Education("本科", "临江大学哲学系", None, "1996", "2000"),
        Education("哲学博士", "燕山大学哲学系", None, "2000", "2006"),
    )
    assert draft.publications == (
        "心与理之间：南宋浙东学派研究",
        "读易札记",
        "汉代思想的形成",
        "“理一分殊”再探",
        "清初经学的转向",
        "论《孟子字义疏证》的方法",
    )
    assert draft.interests == ("宋明理学", "经学史", "中国近代思想史")
    assert unsaid(draft, "临江大学") == []


def test_read_cv__sections_of_results() -> None:
    """梅以宁
    西郊财经大学会计学院  讲师  硕士生导师

    基本信息
    性别：女            出生年月：1990.04
    电子邮箱：meiyn@xijiao.example.cn        办公电话：028-0000 0000

    教育经历
    2012/09-2017/12，Plainsview University，会计学，博士（硕博连读）
    2008/09-2012/06，西郊财经大学，会计学（注册会计师方向）、法学，双学士

    工作经历
    2018/03至今，西郊财经大学会计学院，讲师

    研究兴趣
    公司治理、审计、ESG信息披露

    学术成果
    一、期刊论文
    [1] 梅以宁，顾长安，2021：《审计师轮换与信息披露质量》，《会计例刊》第6期。
    [2] Mei, Y., & Ward, S. (2020). Auditor tenure and the tone of going-concern opinions. Accounting Example Review, 95(3), 201–230. (ABS 4*, SSCI)
    [3] Ward S., Mei Y. "Greenwashing under scrutiny". Journal of Ex. Finance, conditionally accepted.
    二、工作论文
    [1] Mei Y. Do whistleblowers read footnotes?
    三、科研项目
    [1] 省部级项目：ESG披露的经济后果，主持，2022-2024
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__sections_of_results)
    assert draft.person.name == Bilingual("梅以宁", None)
    assert draft.person.affiliation == Bilingual("西郊财经大学", None)
    assert draft.person.position == Bilingual("讲师", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "meiyn@xijiao.example.cn",
        "028-0000 0000",
        None,
    )
    assert draft.education == (
        Education("博士", "Plainsview University", "会计学", "2012-09", "2017-12"),
        Education("双学士", "西郊财经大学", "会计学", "2008-09", "2012-06"),
    )
    assert draft.publications == (
        "审计师轮换与信息披露质量",
        "Auditor tenure and the tone of going-concern opinions",
        "Greenwashing under scrutiny",
        "Do whistleblowers read footnotes?",
    )
    assert draft.interests == ("公司治理", "审计", "ESG信息披露")
    assert unsaid(draft, "西郊财经大学", "Plainsview University", "公司治理") == []


def test_read_cv__round_bullets() -> None:
    """姓名：尹听澜  Tinglan Yin
    职务：百人计划研究员
    单位：海月大学 物理与天文学院
    Email：yintl@haiyue.example.cn
    个人网页：https://www.haiyue.example.cn/yintl

    ●个人简历
    2022.01-至今：海月大学，百人计划研究员
    2018.10-2021.12：Copperfield National Laboratory，博士后，合作导师：Dr. Ruth Amari
    2013.09-2018.07：南桥大学，理论物理，博士，导师：仲岳教授
    2009.09-2013.07：海月大学，物理学，学士

    ●研究方向
    1、量子色动力学相图
    2、重离子碰撞
    3、机器学习在核物理中的应用

    ●代表性论著（*为通讯作者）
    (1) T. Yin*, Y. Zhong, Critical fluctuations near a moving boundary, Phys. Rev. Lett. Ex. 130, 012301 (2023).
    (2) Tinglan Yin, Ruth Amari and Yue Zhong*, Learning equations of state from flow, JHEP Ex. 2021, 45.
    (3) Y. Zhong, T. Yin, Baryon stopping revisited, arXiv: 1901.00001.

    ●招生信息
    欢迎报考。
    """
    draft = cv_of(test_read_cv__round_bullets)
    assert draft.person.name == Bilingual("尹听澜", "Tinglan Yin")
    assert draft.person.affiliation == Bilingual("海月大学", None)
    assert draft.person.position == Bilingual("百人计划研究员", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "yintl@haiyue.example.cn",
        None,
        "https://www.haiyue.example.cn/yintl",
    )
    assert draft.education == (
        Education("博士", "南桥大学", "理论物理", "2013-09", "2018-07"),
        Education("学士", "海月大学", "物理学", "2009-09", "2013-07"),
    )
    assert draft.publications == (
        "Critical fluctuations near a moving boundary",
        "Learning equations of state from flow",
        "Baryon stopping revisited",
    )
    assert draft.interests == ("量子色动力学相图", "重离子碰撞", "机器学习在核物理中的应用")
    assert unsaid(draft, "海月大学", "南桥大学", "仲岳", "重离子碰撞") == []


def test_read_cv__journal_and_press() -> None:
    """个 人 简 历

    基本信息
    姓名：闻人语    性别：女    出生年月：1986.11    民族：汉族
    职称：副教授（博导）
    所在单位：青屿大学教育学院
    Tel：13900000000    E-mail：wenry@qingyu.example.cn

    学习经历
    2004.9—2008.7    白鹭师范大学教育系    教育学专业    本科/学士
    2008.9—2011.7    白鹭师范大学教育学院    课程与教学论专业    研究生/硕士
    2011.9—2015.6    青屿大学教育学院    比较教育学专业    研究生/博士    （导师：上官明）
    2013.10—2014.10  University of Fernleigh    联合培养博士生

    工作经历
    2015.7—2019.12   青屿大学教育学院    讲师
    2019.12至今      青屿大学教育学院    副教授

    研究方向：课程史、教师教育、国际比较教育

    发表论文（2018年以来）
    1. 闻人语.乡村教师的知识世界：一项口述史研究[J].教育学例刊,2023(02):33-41+88.
    2. 闻人语,上官明.“教学做合一”的跨国旅行[J].比较教育例刊,2021,43(05):12-20.（CSSCI）
    3. Wenren Yu. Textbooks without borders: Curriculum transfer in the 1930s. History of Education Ex., 2020, 49(3): 300-318. (SSCI)
    4. 闻人语.近代课程学术语的生成[N].教育例报,2018-06-11(007).

    出版著作
    1. 闻人语.《术语的旅行》.青屿大学出版社,2019.

    主持课题
    1. 省教育科学规划重点课题“乡村教师口述史”（2020—2023）
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__journal_and_press)
    assert draft.person.name == Bilingual("闻人语", None)
    assert draft.person.affiliation == Bilingual("青屿大学", None)
    assert draft.person.position == Bilingual("副教授", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "wenry@qingyu.example.cn",
        "13900000000",
        None,
    )
    assert draft.education == (
        Education("本科", "白鹭师范大学教育系", "教育学", "2004-09", "2008-07"),
        Education("硕士", "白鹭师范大学教育学院", "课程与教学论", "2008-09", "2011-07"),
        Education("博士", "青屿大学教育学院", "比较教育学", "2011-09", "2015-06"),
    )
    assert draft.publications == (
        "乡村教师的知识世界：一项口述史研究",
        "“教学做合一”的跨国旅行",
        "Textbooks without borders: Curriculum transfer in the 1930s",
        "近代课程学术语的生成",
        "术语的旅行",
    )
    assert draft.interests == ("课程史", "教师教育", "国际比较教育")
    assert unsaid(draft, "青屿大学", "上官明", "课程史") == []
