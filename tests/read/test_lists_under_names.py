"""Pages of a meeting with each talk under the name of its speaker."""

from __future__ import annotations

from tests.read.reading import drafts, told


def test_read__name_title_abstract_and_the_life_by_the_same_name() -> None:
    """
    ---
    title: 第十一届雨云会议（北野）
    location: 雨楼
    ---

    展开/隐藏所有摘要

    林远舟

    基于潮汐的海冰模型测试

    详情

    摘要 潮汐在传统的海冰研究中已经起到举足轻重的作用，本报告介绍其测试。

    演讲者 林远舟，云溪大学海洋学院教授，2027年入选北野人才计划。

    王若水

    Winter ports and what inns wrote down

    详情

    摘要 港口的账本在北野引发了三波研究，本报告逐一说明。

    演讲者 王若水，北野大学历史系博士生，研究兴趣为冬季港口。

    沈若水

    海雾的成因研究

    详情

    摘要 海雾已经引起了学术界的广泛关注。

    演讲者 沈若水，海岳大学医学部讲师，主要研究领域为海雾与健康。
    """
    rows = told(
        test_read__name_title_abstract_and_the_life_by_the_same_name,
        "speakers.0.name.zh",
        "title.zh",
        "title.en",
        "speakers.0.affiliation.zh",
        "speakers.0.bio.zh",
    )
    assert rows == [
        ("林远舟", "基于潮汐的海冰模型测试", None, "云溪大学",
         "林远舟，云溪大学海洋学院教授，2027年入选北野人才计划。"),
        ("王若水", None, "Winter ports and what inns wrote down", "北野大学",
         "王若水，北野大学历史系博士生，研究兴趣为冬季港口。"),
        ("沈若水", "海雾的成因研究", None, "海岳大学", "沈若水，海岳大学医学部讲师，主要研究领域为海雾与健康。"),
    ]  # fmt: skip


def test_read__names_of_a_committee_are_no_talks() -> None:
    """
    云中的冰

    主讲人：林远舟
    时间：2031年5月12日15:00
    地点：雨楼101

    组织委员会

    王若水

    沈若水

    沈思
    """
    assert len(drafts(test_read__names_of_a_committee_are_no_talks)) == 1
