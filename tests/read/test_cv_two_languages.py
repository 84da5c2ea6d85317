"""CVs in two languages or two scripts; every person and place is invented."""

from __future__ import annotations

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import Education
from tests.read.reading import cv_of, unsaid


def test_read_cv__one_version_after_the_other() -> None:
    """Curriculum Vitae

    Prof. Dr. HUANG Zhiyuan
    Professor and Head, Department of Geography
    Jinhe Normal University, Jinhe 310000, P.R. China
    Email: huangzy@geo.jinhe.example.cn

    Education
    2003.9–2008.6, Ph.D., Physical Geography, Lanhai University (Supervisor: Prof. Cheng Guanghua)
    1999.9–2003.6, B.Sc., Geography, Jinhe Normal University

    Appointments
    2015– Professor, Jinhe Normal University
    2008–2015 Associate Professor, Jinhe Normal University

    Research Interests
    glacier mass balance; permafrost hydrology

    Selected Publications
    Huang, Z., Cheng, G., 2019. Black carbon on maritime glaciers. J. Glaciol. Ex. 65, 12–25.
    Cheng, G., Huang, Z., Meyer, T., 2012. Thaw slumps and river sediment in the Yellow plateau. Catena Ex. 90, 1–10.


    个人简历

    黄致远
    金河师范大学地理系教授、系主任
    电子邮箱：huangzy@geo.jinhe.example.cn

    教育经历
    2003.9–2008.6  岚海大学  自然地理学  博士  导师：程光华教授
    1999.9–2003.6  金河师范大学  地理学  学士

    研究方向
    冰川物质平衡、冻土水文

    论文
    黄致远，程光华. 海洋型冰川上的黑碳[J]. 冰川冻土研究, 2018, 40(1): 1-12.
    """
    draft = cv_of(test_read_cv__one_version_after_the_other)
    assert draft.person.name == Bilingual("黄致远", "Zhiyuan Huang")
    assert draft.person.affiliation == Bilingual("金河师范大学", "Jinhe Normal University")
    assert draft.person.position == Bilingual("教授", "Professor and Head")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "huangzy@geo.jinhe.example.cn",
        None,
        None,
    )
    assert draft.education == (
        Education("Ph.D.", "Lanhai University", "Physical Geography", "2003-09", "2008-06"),
        Education("B.Sc.", "Jinhe Normal University", "Geography", "1999-09", "2003-06"),
    )
    assert draft.publications == (
        "Black carbon on maritime glaciers",
        "Thaw slumps and river sediment in the Yellow plateau",
        "海洋型冰川上的黑碳",
    )
    assert draft.interests == ("glacier mass balance", "permafrost hydrology")
    assert (
        unsaid(
            draft,
            "Jinhe Normal University",
            "Lanhai University",
            "glacier mass balance",
            "金河师范大学",
            "岚海大学",
            "程光华",
        )
        == []
    )


def test_read_cv__traditional_characters() -> None:
    """陳柏霖（Po-Lin Chen）
    國立東嶼大學 社會學系 助理教授

    聯絡方式
    電話：+886-2-5550-0188
    電郵：polin@dongyu.example.tw

    學歷
    英國 University of Redmere 社會學博士（2013–2018）
    國立東嶼大學 社會學碩士（2009–2012）
    國立東嶼大學 社會學學士（2005–2009）

    現職
    國立東嶼大學社會學系助理教授（2019–）

    研究專長
    勞動社會學、遷移研究、質性方法

    著作目錄
    期刊論文
    陳柏霖（2022）。看不見的照顧：家庭看護工的時間政治。《臺灣社會學例刊》，43，1–45。
    Chen, P.-L. (2021). Brokering distance: Care workers and their recruiters. Migration Ex., 9(2), 33–60.
    陳柏霖、林怡君（2019）。工廠裡的假日。《勞動研究例刊》，12(1)，5–38。

    專書
    陳柏霖（2024）。《移動的家》。臺北：群島出版。
    """
    draft = cv_of(test_read_cv__traditional_characters)
    assert draft.person.name == Bilingual("陳柏霖", "Po-Lin Chen")
    assert draft.person.affiliation == Bilingual("國立東嶼大學", None)
    assert draft.person.position == Bilingual("助理教授", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "polin@dongyu.example.tw",
        "+886-2-5550-0188",
        None,
    )
    assert draft.education == (
        Education("博士", "University of Redmere", "社會學", "2013", "2018"),
        Education("碩士", "國立東嶼大學", "社會學", "2009", "2012"),
        Education("學士", "國立東嶼大學", "社會學", "2005", "2009"),
    )
    assert draft.publications == (
        "看不見的照顧：家庭看護工的時間政治",
        "Brokering distance: Care workers and their recruiters",
        "工廠裡的假日",
        "移動的家",
    )
    assert draft.interests == ("勞動社會學", "遷移研究", "質性方法")
    assert unsaid(draft, "國立東嶼大學", "University of Redmere", "勞動社會學") == []


def test_read_cv__emoji_and_both_names() -> None:
    """Zhang Xinrui | 张欣蕊
    ✉ xinrui.zhang@stu.hailing.example.cn | ☎ (+86) 139-0000-0000 | 🏠 https://xinrui.example.io

    🎓 Education
    Hailing University, Hailing, China                                            09/2020 – 06/2025 (expected)
    Ph.D. student in Control Science and Engineering; Supervisor: Prof. Wang Lihua
    GPA: 3.9/4.0, Rank: 1/52
    Tidewater University, Exchange Ph.D. student, hosted by Prof. Erik Lund        09/2023 – 03/2024
    Hailing University, Hailing, China                                            09/2016 – 06/2020
    B.Eng. in Automation, Minor in English

    🔬 Research interests: multi-agent systems, distributed optimization, and event-triggered control

    📄 Publications
    (* equal contribution, † corresponding author)
    [1] X. Zhang*, Y. Luo*, and L. Wang†, "Event-triggered consensus over switching graphs with delays", Automatica Ex.,
    151: 110001, 2023. (SCI Q1, IF: 6.4)
    [2] X. Zhang, L. Wang†, E. Lund, Distributed Nesterov methods without a common clock, IEEE Trans. Autom. Ex.
    Control, early access.
    [3] Y. Luo, X. Zhang, "Safe platooning: a barrier-function approach", in 2022 41st Chinese Control Example Con-
    ference (CCEC), Hefei, China, pp. 1–6.
    Under review:
    [4] X. Zhang, E. Lund. When should agents stay silent? Submitted to SIAM J. Ex. Control.

    🏆 Honors
    National Scholarship, 2022
    """
    draft = cv_of(test_read_cv__emoji_and_both_names)
    assert draft.person.name == Bilingual("张欣蕊", "Xinrui Zhang")
    assert draft.person.affiliation == Bilingual(None, "Hailing University")
    assert draft.person.position == Bilingual(None, "Ph.D. student")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "xinrui.zhang@stu.hailing.example.cn",
        "(+86) 139-0000-0000",
        "https://xinrui.example.io",
    )
    assert draft.education == (
        Education("Ph.D.", "Hailing University", "Control Science and Engineering", "2020-09", "2025-06"),
        Education("B.Eng.", "Hailing University", "Automation", "2016-09", "2020-06"),
    )
    assert draft.publications == (
        "Event-triggered consensus over switching graphs with delays",
        "Distributed Nesterov methods without a common clock",
        "Safe platooning: a barrier-function approach",
        "When should agents stay silent?",
    )
    assert draft.interests == ("multi-agent systems", "distributed optimization", "event-triggered control")
    assert unsaid(draft, "Hailing University", "Wang Lihua", "multi-agent systems") == []


def test_read_cv__mixed_lines() -> None:
    """易知秋
    生物医学工程博士 | 副研究员
    地址：玉溪市创新路 66 号，澜沧先进技术研究院
    电话：+86 755 5550 0123
    Email: zq.yi@lancang.example.cn
    ORCID：0000-0000-0000-0001

    【教育背景】
    博士  2013/09 – 2018/12  新加坡 Marina National University，生物医学工程系，导师：Prof. Tan Wei Ming
    硕士  2010/09 – 2013/06  东陵大学，仪器科学与技术
    本科  2006/09 – 2010/06  东陵大学，测控技术与仪器

    【工作经历】
    2021/03 – 至今    澜沧先进技术研究院，脑机接口中心，副研究员
    2019/01 – 2021/02    Marina National University，博士后

    【研究兴趣】
    柔性电子；脑机接口；神经信号处理

    【论文】
    1) Yi Z., Tan W. M., "Conformal electrodes that fold with the cortex", Adv. Mater. Ex. 2022, 34, 2100001.（封面文章）
    2) Luo Y., Yi Z.*, Decoding intended grip force from epidural signals, J. Neural Eng. Ex., 18(4), 046001, 2021.
    3) 易知秋, 罗一, 等. 柔性神经电极的封装技术综述[J]. 仪器仪表例刊, 2020, 41(5): 1-14.

    【专利】
    易知秋，罗一。一种柔性电极阵列，ZL 2020 0000000.0
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__mixed_lines)
    assert draft.person.name == Bilingual("易知秋", None)
    assert draft.person.affiliation == Bilingual("澜沧先进技术研究院", None)
    assert draft.person.position == Bilingual("副研究员", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "zq.yi@lancang.example.cn",
        "+86 755 5550 0123",
        None,
    )
    assert draft.education == (
        Education("博士", "Marina National University", None, "2013-09", "2018-12"),
        Education("硕士", "东陵大学", "仪器科学与技术", "2010-09", "2013-06"),
        Education("本科", "东陵大学", "测控技术与仪器", "2006-09", "2010-06"),
    )
    assert draft.publications == (
        "Conformal electrodes that fold with the cortex",
        "Decoding intended grip force from epidural signals",
        "柔性神经电极的封装技术综述",
    )
    assert draft.interests == ("柔性电子", "脑机接口", "神经信号处理")
    assert unsaid(draft, "澜沧先进技术研究院", "Marina National University", "柔性电子") == []


def test_read_cv__each_line_twice() -> None:
    """庄亦舟 博士
    Yizhou Zhuang, Ph.D.
    北渚理工大学 机械工程学院 长聘副教授
    Tenured Associate Professor, School of Mechanical Engineering, Beizhu University of Technology
    邮箱 / Email: yzzhuang@beizhu.example.cn
    主页 / Homepage: https://zhuang-lab.example.cn

    教育背景 / Education
    ● 北渚理工大学，机械工程，学士，2005–2009 / B.Eng., Mechanical Engineering, Beizhu University of Technology
    ● Ashbourne University，机械工程，博士，2009–2014（导师 Prof. Graham Tull）

    工作经历 / Experience
    ● 2019– 至今，北渚理工大学，长聘副教授
    ● 2014–2019，北渚理工大学，讲师

    代表性论文 / Selected Publications
    [1] Zhuang Y, Tull G. Origami joints with programmable stiffness[J]. Mechanism Ex, 2022, 170: 104-118.
    [2] Fan W, Zhuang Y*. Vacuum-driven folding of thick panels[J]. Soft Robot Ex, 2020, 7(3): 300-311.
    [3] 樊薇, 庄亦舟. 厚板折纸机构运动学[J]. 机械例报, 2019, 55(1): 1-9.
    """
    draft = cv_of(test_read_cv__each_line_twice)
    assert draft.person.name == Bilingual("庄亦舟", "Yizhou Zhuang")
    assert draft.person.affiliation == Bilingual("北渚理工大学", "Beizhu University of Technology")
    assert draft.person.position == Bilingual("长聘副教授", "Tenured Associate Professor")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "yzzhuang@beizhu.example.cn",
        None,
        "https://zhuang-lab.example.cn",
    )
    assert draft.education == (
        Education("学士", "北渚理工大学", "机械工程", "2005", "2009"),
        Education("博士", "Ashbourne University", "机械工程", "2009", "2014"),
    )
    assert draft.publications == (
        "Origami joints with programmable stiffness",
        "Vacuum-driven folding of thick panels",
        "厚板折纸机构运动学",
    )
    assert draft.interests == ()
    assert unsaid(draft, "北渚理工大学", "Ashbourne University", "Graham Tull") == []
