"""CVs that tell in sentences; every person and place is invented."""

from __future__ import annotations

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import Education
from tests.read.reading import cv_of, unsaid


def test_read_cv__studies_in_prose() -> None:
    """裴思远 特聘研究员、博士生导师

    联系方式
    办公室：理科楼 A302
    E-mail: peisy AT yunlu DOT edu DOT cn
    课题组网站：https://peilab.example.org

    个人简介
    裴思远，男，1988年生，云麓大学生命科学学院特聘研究员，博士生导师。2010年毕业于厦海大学生物科学系，获理学学士学位；2016年于中国农业大学获得理学博士学位，导师为韩立冬教授；2016年至2021年在奥斯陆大学从事博士后研究。2021年起任职于云麓大学。研究领域为植物免疫、根际微生物和作物抗病育种。

    代表性论文（#共同第一作者，*通讯作者）
    1. Pei S#, Gu L#, Han L*. A root receptor kinase senses fungal chitosan. Nature Plant Examples. 2023;9(4):512-524.
    2. Gu L, Zhao W, Pei S*. Microbiome-mediated resistance to wilt in tomato: from community to gene. Cell Host Sample, 2022, 31: 88–101. (IF=30.3)
    3. Pei S, Hansen O. Why do roots leak sugars? Trends Plant Exempl. 2019; 24: 1-9. doi: 10.0000/tpe.2019.01
    4. 裴思远, 韩立冬. 植物根系分泌物与土传病害研究进展[J]. 植物病理学报, 2015, 45(3): 225-233.

    科研项目
    国家级青年项目，根系免疫，2022-2024，主持

    招生方向
    植物学、微生物学
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__studies_in_prose)
    assert draft.person.name == Bilingual("裴思远", None)
    assert draft.person.affiliation == Bilingual("云麓大学", None)
    assert draft.person.position == Bilingual("特聘研究员", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "peisy@yunlu.edu.cn",
        None,
        "https://peilab.example.org",
    )
    assert draft.education == (
        Education("理学学士", "厦海大学生物科学系", None, None, "2010"),
        Education("理学博士", "中国农业大学", None, None, "2016"),
    )
    assert draft.publications == (
        "A root receptor kinase senses fungal chitosan",
        "Microbiome-mediated resistance to wilt in tomato: from community to gene",
        "Why do roots leak sugars?",
        "植物根系分泌物与土传病害研究进展",
    )
    assert draft.interests == ("植物免疫", "根际微生物", "作物抗病育种")
    assert unsaid(draft, "云麓大学", "中国农业大学", "韩立冬", "植物免疫") == []


def test_read_cv__all_on_a_few_lines() -> None:
    """唐若川简历
    唐若川，男，1979年6月生，湖南人。现任澄江大学数学与统计学院教授、博士生导师、副院长。
    学习经历：1998.9-2002.6 澄江大学数学系 学士；2002.9-2007.6 北岳大学数学研究所 博士，师从郭立言院士。
    工作经历：2007.7-2010.12 澄江大学数学系 讲师；2011.1-2015.12 澄江大学数学与统计学院 副教授；2016.1至今 澄江大学数学与统计学院 教授。
    研究方向：偏微分方程；几何分析
    代表性论文：
    [1] Tang Ruochuan, Guo Liyan, Regularity of minimal graphs over rough domains, J. Geom. Anal. Ex. 30 (2020), 1-25.
    [2] Tang R., Blow-up of the curvature flow, Calc. Var. Ex. 55:12 (2016).
    [3] 唐若川，极小图的正则性，《数学例刊》，2012，55（3）：401-410。
    联系方式：tangrc@chengjiang.example.cn，0731-55500000
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__all_on_a_few_lines)
    assert draft.person.name == Bilingual("唐若川", None)
    assert draft.person.affiliation == Bilingual("澄江大学", None)
    assert draft.person.position == Bilingual("教授", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "tangrc@chengjiang.example.cn",
        "0731-55500000",
        None,
    )
    assert draft.education == (
        Education("学士", "澄江大学数学系", None, "1998-09", "2002-06"),
        Education("博士", "北岳大学数学研究所", None, "2002-09", "2007-06"),
    )
    assert draft.publications == (
        "Regularity of minimal graphs over rough domains",
        "Blow-up of the curvature flow",
        "极小图的正则性",
    )
    assert draft.interests == ("偏微分方程", "几何分析")
    assert unsaid(draft, "澄江大学", "北岳大学", "郭立言", "几何分析") == []


def test_read_cv__biography_in_a_page() -> None:
    """Dr Owen Pritchard-Lloyd
    Lecturer in Computational Linguistics

    Contact details
    Telephone: +44 (0)1970 555 012
    Email: o.pritchard-lloyd@abermor.example.ac.uk
    Department of Computer Science, Abermor University, SY23 0AA

    Biography
    Owen studied at Abermor and Edinmouth and joined the department in 2019. He received a BSc in Linguistics from Abermor University in 2009, an MSc from the University of Edinmouth in 2010, and his PhD from the University of Edinmouth in 2015, supervised by Fiona MacAllan. His research interests are parsing for low-resource languages, Celtic morphology and speech corpora.

    Publications
    Pritchard-Lloyd, O. & MacAllan, F. (2021), 'Mutation and its discontents: tagging initial consonants in Welsh', Language Resources Ex. 55, 1-29.
    Evans, R., Pritchard-Lloyd, O. (2020) A treebank of spoken Breton. In: Proceedings of LREX 2020, Marseille, pp. 99–108.
    Pritchard-Lloyd, O. (Ed.) (2018) Small Languages, Large Models. London: Harbour Books.
    Pritchard-Lloyd, O. 2015. Parsing with too little: PhD thesis. University of Edinmouth.

    External roles
    Reviewer, Computational Linguistics Ex.
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__biography_in_a_page)
    assert draft.person.name == Bilingual(None, "Owen Pritchard-Lloyd")
    assert draft.person.affiliation == Bilingual(None, "Abermor University")
    assert draft.person.position == Bilingual(None, "Lecturer in Computational Linguistics")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "o.pritchard-lloyd@abermor.example.ac.uk",
        "+44 (0)1970 555 012",
        None,
    )
    assert draft.education == (
        Education("BSc", "Abermor University", "Linguistics", None, "2009"),
        Education("MSc", "University of Edinmouth", None, None, "2010"),
        Education("PhD", "University of Edinmouth", None, None, "2015"),
    )
    assert draft.publications == (
        "Mutation and its discontents: tagging initial consonants in Welsh",
        "A treebank of spoken Breton",
        "Small Languages, Large Models",
        "Parsing with too little",
    )
    assert draft.interests == ("parsing for low-resource languages", "Celtic morphology", "speech corpora")
    assert unsaid(draft, "University of Edinmouth", "Fiona MacAllan") == []


def test_read_cv__no_heading_above_the_life() -> None:
    """Marisol Quintero-Vega                                     marisol@quinterolab.example.org
    Group Leader, Institute of Marine Microbiology                          +49 421 555 0199
    Hansestadt Research Campus, Bremfeld, Germany               www.quinterolab.example.org

    Marisol Quintero-Vega obtained her PhD in 2012 from the University of Puerto Claro under
    the supervision of Inés Salas, was an EMBO-style fellow at the Coral Institute, and has led
    the Symbiosis Group in Bremfeld since 2018. Her research interests include coral holobionts,
    nitrogen fixation, and single-cell genomics.

    SELECTED PUBLICATIONS (of 48)
    Quintero-Vega M*, Abe K, Salas I. (2023) Bleaching without heat. Nat. Microbiol. Ex. 8:1234-1245
    Abe K, Lund O, Quintero-Vega M*. (2021) Diazotrophs in the dark: nitrogen budgets of
    mesophotic reefs. ISME Ex. 15:900-912
    Salas I#, Quintero-Vega M#. (2013) A toolbox for coral cell culture. PLoS Ex. One 8(2):e55555

    FUNDING
    Example Research Council Starting Grant (2019-2024)
    """
    draft = cv_of(test_read_cv__no_heading_above_the_life)
    assert draft.person.name == Bilingual(None, "Marisol Quintero-Vega")
    assert draft.person.affiliation == Bilingual(None, "Institute of Marine Microbiology")
    assert draft.person.position == Bilingual(None, "Group Leader")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "marisol@quinterolab.example.org",
        "+49 421 555 0199",
        "www.quinterolab.example.org",
    )
    assert draft.education == (Education("PhD", "University of Puerto Claro", None, None, "2012"),)
    assert draft.publications == (
        "Bleaching without heat",
        "Diazotrophs in the dark: nitrogen budgets of mesophotic reefs",
        "A toolbox for coral cell culture",
    )
    assert draft.interests == ("coral holobionts", "nitrogen fixation", "single-cell genomics")
    assert (
        unsaid(
            draft, "Institute of Marine Microbiology", "University of Puerto Claro", "Inés Salas", "coral holobionts"
        )
        == []
    )


def test_read_cv__first_person_in_the_head() -> None:
    """Aleksandra Nowicka-Bell, PhD
    (she/her)
    Research Fellow, Institute for Advanced Study of Cities, Kilbrook University
    anb {at} kilbrook {dot} example {dot} org

    I am an urban sociologist working on housing, migration and informal economies.

    PAST POSITIONS
    Postdoctoral Researcher, Wrzos University (2017-2019)

    DEGREES
    PhD Sociology, Kilbrook University (2016), thesis "Renting by the Week"
    MA Sociology, Wrzos University (2011)
    BA Sociology, Wrzos University (2009)

    BOOKS
    Renting by the Week: Lodgers in the Post-Industrial City. Kilbrook: Tern Press, 2019.

    ARTICLES
    'Keys and Deposits', Housing Studies Ex., 36.2 (2021), 201-220
    'The Landlord's Kitchen' (with Piotr Zawada), Sociological Ex. Review, 68.1 (2020), 33-51
    'Who counts as a lodger?', City & Society Ex., forthcoming

    CHAPTERS
    'Informal Lettings', in The Handbook of Urban Precarity, ed. by L. Osgood (London: Millrace, 2022), pp. 77-95

    REFERENCES
    Prof. Moira Keane, moira.keane@kilbrook.example.org, +353 1 555 0100
    """
    draft = cv_of(test_read_cv__first_person_in_the_head)
    assert draft.person.name == Bilingual(None, "Aleksandra Nowicka-Bell")
    assert draft.person.affiliation == Bilingual(None, "Kilbrook University")
    assert draft.person.position == Bilingual(None, "Research Fellow")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == ("anb@kilbrook.example.org", None, None)
    assert draft.education == (
        Education("PhD", "Kilbrook University", "Sociology", None, "2016"),
        Education("MA", "Wrzos University", "Sociology", None, "2011"),
        Education("BA", "Wrzos University", "Sociology", None, "2009"),
    )
    assert draft.publications == (
        "Renting by the Week: Lodgers in the Post-Industrial City",
        "Keys and Deposits",
        "The Landlord's Kitchen",
        "Who counts as a lodger?",
        "Informal Lettings",
    )
    assert draft.interests == ("housing", "migration", "informal economies")
    assert unsaid(draft, "Kilbrook University") == []


def test_read_cv__degrees_in_a_row() -> None:
    """费南山  教授

    北溟大学公共管理学院，邮编 000000
    nsfei@beiming.example.cn

    费南山，北溟大学公共管理学院教授，《治理例刊》副主编。本科毕业于青川大学政治学系（1994年），硕士、博士均毕业于北溟大学
    （1997年、2001年），师从丘道一教授。曾任剑桥郡大学访问学者（2006-2007）。主要研究领域为基层治理、数字政府与
    公共政策评估。著有《街道的秩序》（2010）、《数字之治》（2021），在国内外期刊发表论文六十余篇。

    代表作：
    《街道的秩序：城市基层治理的微观考察》，北溟大学出版社，2010年
    《数字之治》（合著），青川人民出版社，2021年
    《“接诉即办”何以可能》，载《治理例刊》2022年第1期
    "Grid Governance and its Discontents", The China Ex. Journal, No. 90 (2023), pp. 1-25 (with Paul Lindgren)
    """
    draft = cv_of(test_read_cv__degrees_in_a_row)
    assert draft.person.name == Bilingual("费南山", None)
    assert draft.person.affiliation == Bilingual("北溟大学", None)
    assert draft.person.position == Bilingual("教授", None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == ("nsfei@beiming.example.cn", None, None)
    assert draft.education == (
        Education("本科", "青川大学政治学系", None, None, "1994"),
        Education("硕士", "北溟大学", None, None, "1997"),
        Education("博士", "北溟大学", None, None, "2001"),
    )
    assert draft.publications == (
        "街道的秩序：城市基层治理的微观考察",
        "数字之治",
        "“接诉即办”何以可能",
        "Grid Governance and its Discontents",
    )
    assert draft.interests == ("基层治理", "数字政府", "公共政策评估")
    assert unsaid(draft, "北溟大学", "丘道一", "基层治理") == []
