"""Chinese CVs in several layouts; every person and place is invented."""

from __future__ import annotations

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import Education
from tests.read.reading import cv_of


def test_read_cv__atmosphere() -> None:
    """个人简历

    姓名：林远舟        性别：男        职称：教授
    单位：云溪大学大气科学学院
    电子邮箱：linyz@yunxi.example.org      电话：0571-5550 0123
    个人主页：http://atmos.example.org/linyz

    一、教育背景
    2007.09—2012.06  东屿理工学院  大气物理学专业  理学博士（导师：周明德教授）
    2003.09—2007.06  云溪大学  大气科学专业  理学学士

    二、工作经历
    2018.12至今  云溪大学大气科学学院  教授
    2012.07—2018.11  云溪大学大气科学学院  讲师、副教授

    三、研究方向
    云物理、降水机制、云室实验

    四、代表性论文
    [1] 林远舟, 陈思敏, 王一. 云滴碰并的实验观测[J]. 大气科学前沿, 2019, 43(2): 1-10.
    [2] 林远舟，周明德. 暖云降雨的起始时间[J]. 云溪大学学报（自然科学版）, 2016, 52(3): 33-41.
    [3] Lin Y. Z., Chen S. M. Collision of droplets in a turbulent chamber. Journal of Clouds, 2015, 3: 11-20.

    五、科研项目
    云室湍流观测，主持，2020—2023
    """
    draft = cv_of(test_read_cv__atmosphere)
    assert draft.person.name == Bilingual("林远舟", None)
    assert draft.person.affiliation == Bilingual("云溪大学", None)
    assert draft.person.department == Bilingual("大气科学学院", None)
    assert draft.person.position == Bilingual("教授", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "linyz@yunxi.example.org",
        "0571-5550 0123",
        "http://atmos.example.org/linyz",
    )
    assert draft.education == (
        Education("理学博士", "东屿理工学院", "大气物理学", "2007-09", "2012-06"),
        Education("理学学士", "云溪大学", "大气科学", "2003-09", "2007-06"),
    )
    assert draft.publications == (
        "云滴碰并的实验观测",
        "暖云降雨的起始时间",
        "Collision of droplets in a turbulent chamber",
    )
    assert draft.interests == ("云物理", "降水机制", "云室实验")


def test_read_cv__graphs() -> None:
    """陈思敏 (Simin Chen)
    副研究员 | 海宁研究院数学研究所
    邮箱：chensm@haining.example.org

    个人简介
    陈思敏，海宁研究院数学研究所副研究员，2015年获南岭大学概率论专业博士学位，主要从事随机图与渗流理论研究。

    教育经历
    2010年9月至2015年6月，南岭大学，概率论与数理统计，博士
    2006年9月至2010年6月，南岭大学，数学与应用数学，学士

    论文著作
    陈思敏：《随机图上的渗流》，《南岭数学》2018年第3期。
    陈思敏、高一帆：《树的颜色》，《组合通讯》2020年第1期。
    《随机之树》，海宁出版社，2021年。

    获奖情况
    海宁青年奖，2019年
    """
    draft = cv_of(test_read_cv__graphs)
    assert draft.person.name == Bilingual("陈思敏", "Simin Chen")
    assert draft.person.affiliation == Bilingual("海宁研究院", None)
    assert draft.person.department == Bilingual("数学研究所", None)
    assert draft.person.position == Bilingual("副研究员", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == ("chensm@haining.example.org", None, None)
    assert draft.education == (
        Education("博士", "南岭大学", "概率论与数理统计", "2010-09", "2015-06"),
        Education("学士", "南岭大学", "数学与应用数学", "2006-09", "2010-06"),
    )
    assert draft.publications == (
        "随机图上的渗流",
        "树的颜色",
        "随机之树",
    )
    assert draft.interests == ("随机图", "渗流理论")


def test_read_cv__translation() -> None:
    """欧阳雨晴
    北川大学外国语学院讲师
    联系方式：ouyangyq@beichuan.example.org 13800000001

    研究兴趣：翻译理论；比较文学；口述史

    学习经历
    北川大学 英语语言文学 博士 2014/09-2019/06
    北川大学 翻译学 硕士 2011/09-2014/06
    湖滨师范学院 英语 本科 2007/09-2011/06

    发表论文
    1. 欧阳雨晴. 译者的沉默. 北川外语研究, 2021(4): 12-20.
    2. 欧阳雨晴, 李一鸣. 方言小说的英译策略. 比较文学通讯, 2019(2): 5-14.
    """
    draft = cv_of(test_read_cv__translation)
    assert draft.person.name == Bilingual("欧阳雨晴", None)
    assert draft.person.affiliation == Bilingual("北川大学", None)
    assert draft.person.department == Bilingual("外国语学院", None)
    assert draft.person.position == Bilingual("讲师", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "ouyangyq@beichuan.example.org",
        "13800000001",
        None,
    )
    assert draft.education == (
        Education("博士", "北川大学", "英语语言文学", "2014-09", "2019-06"),
        Education("硕士", "北川大学", "翻译学", "2011-09", "2014-06"),
        Education("本科", "湖滨师范学院", "英语", "2007-09", "2011-06"),
    )
    assert draft.publications == (
        "译者的沉默",
        "方言小说的英译策略",
    )
    assert draft.interests == ("翻译理论", "比较文学", "口述史")


def test_read_cv__waters() -> None:
    """李一鸣，男，1980年生，湖滨大学历史学院教授、博士生导师。2008年毕业于南岭大学历史系，获历史学博士学位。主要研究领域为明清水利史、环境史。
    E-mail：liym@hubin.example.org

    主要经历
    2003.9-2008.6 南岭大学历史系，中国史专业，博士研究生
    1999.9-2003.6 湖滨大学历史学院，历史学专业，本科
    2008.7-2014.12 湖滨大学历史学院，讲师
    2015.1-至今 湖滨大学历史学院，教授

    代表性论著
    专著：
    《水与城：明代湖滨的堤防》，南岭出版社，2016年。
    论文：
    1、《清代湖滨的堤工与乡绅》，《水利史研究》2012年第2期；
    2、《谁来修堤？——一份嘉庆碑刻的解读》，《环境史评论》2019年第1期。
    """
    draft = cv_of(test_read_cv__waters)
    assert draft.person.name == Bilingual("李一鸣", None)
    assert draft.person.affiliation == Bilingual("湖滨大学", None)
    assert draft.person.department == Bilingual("历史学院", None)
    assert draft.person.position == Bilingual("教授", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == ("liym@hubin.example.org", None, None)
    assert draft.education == (
        Education("博士研究生", "南岭大学历史系", "中国史", "2003-09", "2008-06"),
        Education("本科", "湖滨大学历史学院", "历史学", "1999-09", "2003-06"),
    )
    assert draft.publications == (
        "水与城：明代湖滨的堤防",
        "清代湖滨的堤工与乡绅",
        "谁来修堤？——一份嘉庆碑刻的解读",
    )
    assert draft.interests == ("明清水利史", "环境史")


def test_read_cv__matching() -> None:
    """姓    名：高一帆            英文名：Yifan Gao
    工作单位：东屿理工学院计算机系      职    称：副教授
    研究方向：组合优化，算法设计
    电子邮件：gaoyf@dongyu.example.org
    办公电话：0411-5550 0199

    【个人简历】
    1. 2012年9月—2017年7月：北川大学计算机系，博士（导师：陈立 教授）
    2. 2008年9月—2012年7月：东屿理工学院计算机系，学士
    3. 2017年8月—2020年12月：东屿理工学院计算机系，讲师
    4. 2021年1月—至今：东屿理工学院计算机系，副教授

    【代表性论文】
    Yifan Gao, Li Chen. Coloring trees without looking. Journal of Small Graphs, 2019, 7(2): 1-20.
    Yifan Gao, Simin Chen, Li Chen. Fast matching in slow networks. Proceedings of SLOWNET, 2021: 33-40.
    高一帆，陈立。树的颜色与次序。东屿理工学院学报，2016，12（1）：5-9。

    【奖励与荣誉】
    东屿青年教师奖，2020
    """
    draft = cv_of(test_read_cv__matching)
    assert draft.person.name == Bilingual("高一帆", "Yifan Gao")
    assert draft.person.affiliation == Bilingual("东屿理工学院", None)
    assert draft.person.department == Bilingual("计算机系", None)
    assert draft.person.position == Bilingual("副教授", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "gaoyf@dongyu.example.org",
        "0411-5550 0199",
        None,
    )
    assert draft.education == (
        Education("博士", "北川大学计算机系", None, "2012-09", "2017-07"),
        Education("学士", "东屿理工学院计算机系", None, "2008-09", "2012-07"),
    )
    assert draft.publications == (
        "Coloring trees without looking",
        "Fast matching in slow networks",
        "树的颜色与次序",
    )
    assert draft.interests == ("组合优化", "算法设计")
