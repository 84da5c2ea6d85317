"""CVs as forms filled in: numbered fields, labels in brackets, a column of labels; people and places are invented."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import CVDraft
from tests.read.reading import cv, cv_of


def _studies(draft: CVDraft) -> list[tuple[str | None, ...]]:
    return [(study.degree, study.institution, study.subject, study.from_, study.to) for study in draft.education]


def test_read_cv__a_numbered_form_with_its_colons_in_a_column() -> None:
    """PROFORMA FOR INVITED SPEAKERS

    1) Name of the Speaker   : Dr. Kavita Deshpande-Rao
    2) Designation           : Associate Professor
    3) Affiliation           : Lakemont University, Harbourtown
    4) Qualification         :
       Degree      University            Subject        Year
       Ph.D.       Tern University       Botany         2009
       M.Sc.       Lakemont University   Botany         2003
    5) Field of specialization : Seaweeds, Salt marsh ecology,
                                 Kelp
    6) E-mail ID             : kavita@lakemont.example.org
    7) Contact No.           : +91 99000 00000
    8) Ten best papers       :
       a) Deshpande-Rao K, Brandt A. Kelp on harbour walls. Seaweed Lett. 2020;4:11-19.
       b) Geetha Rani M, Deshpande-Rao K. Marsh grasses of the salt roads. Bot. Notes 2015;2:1-9.
    9) Awards received       : Tern Medal 2014
    """
    draft = cv_of(test_read_cv__a_numbered_form_with_its_colons_in_a_column)
    person = draft.person
    assert person.name == Bilingual(None, "Kavita Deshpande-Rao")
    assert (person.position.en, person.affiliation.en) == ("Associate Professor", "Lakemont University")
    assert (person.email, person.phone) == ("kavita@lakemont.example.org", "+91 99000 00000")
    assert _studies(draft) == [
        ("Ph.D.", "Tern University", "Botany", None, "2009"),
        ("M.Sc.", "Lakemont University", "Botany", None, "2003"),
    ]
    assert draft.interests == ("Seaweeds", "Salt marsh ecology", "Kelp")
    assert draft.publications == ("Kelp on harbour walls", "Marsh grasses of the salt roads")


def test_read_cv__a_numbered_form_with_lists_below_its_fields() -> None:
    """RESUME

    1. Full Name: Jonas Feldkirch
    2. Position: Senior Lecturer
    3. Institution: Tern College
    4. Education:
    PhD in Economics, Harbour University, 2012
    5. Research interests: port pricing; salt taxes
    6. Selected publications:
    Feldkirch, J. (2019). Pricing the tide. Journal of Ports 3, 1-20.
    Feldkirch, J. (2016). Salt taxes and winter. Tax Notes 7, 40-61.
    7. Email: jonas.feldkirch@tern.example.org
    8. Languages: German, English
    """
    draft = cv_of(test_read_cv__a_numbered_form_with_lists_below_its_fields)
    assert draft.person.name.en == "Jonas Feldkirch"
    assert (draft.person.position.en, draft.person.affiliation.en) == ("Senior Lecturer", "Tern College")
    assert _studies(draft) == [("PhD", "Harbour University", "Economics", None, "2012")]
    assert draft.interests == ("port pricing", "salt taxes")
    assert draft.publications == ("Pricing the tide", "Salt taxes and winter")
    assert draft.person.email == "jonas.feldkirch@tern.example.org"


def test_read_cv__a_numbered_form_in_chinese() -> None:
    """1. 姓名：谢望舒
    2. 职称：教授
    3. 工作单位：云溪大学海洋学院
    4. 研究方向：盐潮、海冰
    5. 教育经历：
    2001.9-2006.6 海岳大学 物理海洋学 博士
    1997.9-2001.6 岭溪大学 海洋科学 学士
    6. 代表性论文：
    [1] 谢望舒. 冬季海港的盐潮[J]. 海港学报, 2019, 3(2): 1-9.
    7. 电子邮箱：xiews@yunxi.example.cn
    """
    draft = cv_of(test_read_cv__a_numbered_form_in_chinese)
    assert draft.person.name == Bilingual("谢望舒", None)
    assert (draft.person.affiliation.zh, draft.person.department.zh) == ("云溪大学", "海洋学院")
    assert draft.person.email == "xiews@yunxi.example.cn"
    assert _studies(draft) == [
        ("博士", "海岳大学", "物理海洋学", "2001-09", "2006-06"),
        ("学士", "岭溪大学", "海洋科学", "1997-09", "2001-06"),
    ]
    assert draft.publications == ("冬季海港的盐潮",)


@pytest.mark.parametrize(
    ("text", "name", "position", "house", "interests"),
    [
        (
            "【姓名】谢望舒\n【职务】副研究员\n【工作单位】云溪大学\n【通信地址】云溪市 250100\n"
            "【研究方向】盐潮；海冰\n【主要著作】\n《冬季海港》，云溪出版社，2011年\n",
            Bilingual("谢望舒", None),
            "副研究员",
            "云溪大学",
            ("盐潮", "海冰"),
        ),
        (
            "[Name] Ada Brandt\n[Position] Reader in Tidal Law\n[Institution] Tern College\n"
            "[Research Interests] tidal law; salvage\n",
            Bilingual(None, "Ada Brandt"),
            "Reader in Tidal Law",
            "Tern College",
            ("tidal law", "salvage"),
        ),
        (
            "［姓名］ 沈若水\n［职称］ 讲师\n［单位］ 海岳大学\n［研究领域］ 海港文学、盐路诗歌\n",
            Bilingual("沈若水", None),
            "讲师",
            "海岳大学",
            ("海港文学", "盐路诗歌"),
        ),
    ],
)
def test_read_cv__labels_in_brackets(
    text: str, name: Bilingual, position: str, house: str, interests: tuple[str, ...]
) -> None:
    draft = cv(text)
    assert draft.person.name == name
    assert position in (draft.person.position.zh, draft.person.position.en)
    assert house in (draft.person.affiliation.zh, draft.person.affiliation.en)
    assert draft.interests == interests


def test_read_cv__tags_of_works_in_brackets_are_no_labels() -> None:
    draft = cv(
        "林远舟\n云溪大学 教授\n\n代表作\n【专著】《盐路考》，云溪出版社，2011年\n"
        "【论文】《冬季海港》，《海港学报》2012年第3期\n"
    )
    assert draft.publications == ("盐路考", "冬季海港")


def test_read_cv__a_column_of_labels_with_lists_beside_them() -> None:
    """讲座专家信息表
    姓名    谢望舒    性别    男    出生年月    1980.02
    工作单位    云溪大学    职称    教授
    最高学历/学位    博士研究生/理学博士    毕业学校    海岳大学
    研究方向    盐潮、海冰
    联系电话    13800000000    电子邮箱    xiews@yunxi.example.cn
    学习经历    1998.9-2002.6 岭溪大学 海洋科学 学士
    2002.9-2007.6 海岳大学 物理海洋学 博士
    工作简历    2007.7-2012.8 云溪大学 讲师
    2012.9-至今 云溪大学 教授
    代表性成果    1.《冬季海港的盐潮》，载《海港学报》2019年第2期。
    2.《海冰的边界》，云溪出版社2015年版。
    报告题目    海港为什么结冰
    """
    draft = cv_of(test_read_cv__a_column_of_labels_with_lists_beside_them)
    assert _studies(draft) == [
        ("学士", "岭溪大学", "海洋科学", "1998-09", "2002-06"),
        ("博士", "海岳大学", "物理海洋学", "2002-09", "2007-06"),
    ]
    assert draft.publications == ("冬季海港的盐潮", "海冰的边界")
    assert draft.person.position == Bilingual("教授", None)


def test_read_cv__the_head_of_a_table_is_no_row_of_a_form() -> None:
    draft = cv(
        "姓名    谢望舒    性别    男\n职称    副教授    电话    13800000000\n\n学习经历\n\n"
        "起止时间    毕业学校    专业    学历/学位\n2006.09—2011.06      云溪大学      物理海洋学      博士\n"
        "2002.09—2006.07      海岳大学      海洋科学      学士\n"
    )
    assert [study.institution for study in draft.education] == ["云溪大学", "海岳大学"]


def test_read_cv__a_page_of_a_university_with_facts_beside_the_lists() -> None:
    """海岳大学教师主页
    谢望舒
    副教授 博士生导师
    性别：男
    学历：博士研究生毕业
    学位：理学博士学位
    在职信息：在岗
    毕业院校：云溪大学
    学科：物理海洋学
    办公地点：海洋楼 210
    教育经历
    2003.9 2008.6
    云溪大学 | 物理海洋学 | 理学博士学位 | 博士研究生毕业
    1999.9 2003.7
    岭溪大学 | 海洋科学 | 理学学士学位 | 大学本科毕业
    """
    draft = cv_of(test_read_cv__a_page_of_a_university_with_facts_beside_the_lists)
    assert _studies(draft) == [
        ("理学博士", "云溪大学", "物理海洋学", "2003-09", "2008-06"),
        ("理学学士", "岭溪大学", "海洋科学", "1999-09", "2003-07"),
    ]


@pytest.mark.parametrize(
    ("told", "position"),
    [
        ("现职：博士后（合作导师：费鸿渐 教授）", "博士后"),
        ("职务：助理研究员（导师：沈若水）", "助理研究员"),
        ("Position: Research Fellow (advisor: Jane Roe)", "Research Fellow"),
    ],
)
def test_read_cv__an_adviser_is_no_part_of_the_post(told: str, position: str) -> None:
    draft = cv(f"姓名：林远舟\n{told}\n单位：云溪大学\n")
    assert position in (draft.person.position.zh, draft.person.position.en)


@pytest.mark.parametrize("label", ["實驗室網頁", "课题组网站", "团队主页"])
def test_read_cv__the_page_of_a_laboratory(label: str) -> None:
    assert (
        cv(f"姓名：林远舟\n{label}：http://ice.yunxi.example.org\n").person.homepage == "http://ice.yunxi.example.org"
    )
