"""CVs pasted as the source of a web page: its card, links told at the foot, headings of several levels."""

from __future__ import annotations

import pytest

from tests.read.reading import cv


def test_read_cv__a_card_is_no_head() -> None:
    draft = cv(
        "---\nlayout: page\ntitle: Vita\nredirect_from:\n  - /cv/\n---\n\n# Jane Roe\nAssociate Professor\n"
        "Tern University\n\n## Education\nPhD in Tides, Harbour University, 2021\n"
    )
    person = draft.person
    assert (person.name.en, person.position.en, person.affiliation.en) == (
        "Jane Roe",
        "Associate Professor",
        "Tern University",
    )


@pytest.mark.parametrize("title", ["云溪大学林远舟--个人简介", "林远舟 | 主页"])
def test_read_cv__a_card_that_names_the_owner(title: str) -> None:
    draft = cv(f'---\ntitle: "{title}"\nauthor_profile: true\n---\n\n- 云溪大学海洋学院讲师\n\n教育经历\n======\n')
    assert draft.person.name.zh == "林远舟"
    assert draft.person.position.zh == "讲师"


def test_read_cv__a_rule_is_no_card() -> None:
    draft = cv("---\nJane Roe\nTern University\n---\nEducation\nPhD in Tides, Harbour University, 2021\n")
    assert draft.person.name.en == "Jane Roe"


def test_publications__links_told_at_the_foot() -> None:
    draft = cv(
        "Jane Roe\nTern University\n\n##[Publications][all]\n\n1. Jane Roe and Ada Brandt.\n   [Ice on Quays:\n"
        "   A Winter Survey][2].\n   _Harbour Review_, 17(6): 24--37, 2030.\n2. Jane Roe.\n"
        "   [Salt in Small Ports][1].\n"
        "   _Journal of Tides_, 3(1): 4--7, 2031.\n\n  [1]: https://harbour.example/salt\n"
        "  [2]: https://harbour.example/ice\n\n"
        "[all]: https://harbour.example/all\n"
    )
    assert draft.publications == ("Ice on Quays: A Winter Survey", "Salt in Small Ports")


def test_publications__a_linked_title_without_its_address() -> None:
    draft = cv(
        "林远舟\n云溪大学 讲师\n\n# 论文发表 Publications\n\n"
        "- Y. Lin and A. Brandt, “[Winter Ports and the Price of "
        "Salt](https://harbour.example/a?q=%22Winter%22),” *Harbour Review*, 2031.\n"
        "- 林远舟，“[面向冬季港口的盐路与潮汐研究](https://harbour.example/b),” *云溪学刊*, vol. 4, 2030.\n"
    )
    assert draft.publications == ("Winter Ports and the Price of Salt", "面向冬季港口的盐路与潮汐研究")


def test_publications__conference_papers_below_presentations_are_talks() -> None:
    draft = cv(
        "Jane Roe\nTern University\n\n## Publications\n\n### Articles\n\n"
        "Roe, Jane. 2030. Ice on Quays. *Harbour Review* 3(4): 5-9.\n\n"
        "## Presentations\n\n### Conference Papers\n\n"
        "2031\\. Tides and Tales: Ports in Letters. Harbour Society (Havn).\n"
    )
    assert draft.publications == ("Ice on Quays",)


def test_person__a_handle_is_no_address() -> None:
    draft = cv("Jane Roe\nTern University\n@janeroe@social.example\nhttps://roe.example\n")
    assert draft.person.email is None
    assert draft.person.homepage == "https://roe.example"


def test_person__a_page_of_ones_own_on_a_host_of_code() -> None:
    draft = cv("Jane Roe\nroe31.github.com\ngithub.com/roe31\n\nEducation\nPhD in Tides, Harbour University, 2021\n")
    assert draft.person.homepage == "roe31.github.com"


def test_read_cv__bullets_with_no_room_behind() -> None:
    draft = cv(
        "林远舟\n云溪大学 讲师\n\n教育经历\n"
        "-2024-2029 云溪大学｜海洋学院｜潮汐工程｜博士｜导师：[王若水](https://ruoshui.example/p/)教授\n"
        "-2020-2024 海岳大学｜港口学院｜航道工程｜学士\n\n荣誉\n-2028年云溪奖\n"
    )
    assert [(entry.degree, entry.institution, entry.subject, entry.from_) for entry in draft.education] == [
        ("博士", "云溪大学", "潮汐工程", "2024"),
        ("学士", "海岳大学", "航道工程", "2020"),
    ]


def test_read_cv__houses_and_posts_as_headings_of_a_lower_level() -> None:
    draft = cv(
        "# Jane Roe\n\n## Education\n\n### Harbour University, Havn\n*PhD in Salt Studies*, 2025 -- 2031\n\n"
        "### Lakemont College\nBA in Geology, 2021--2025\n\n## Employment\n\n### Assistant Professor, Tern University\n"
        "2031 - present\n\n### Postdoctoral fellow, Harbour University\n2029 - 2031\n\n## Publications\n\n"
        "### Articles\n\n1. **Roe, J.** (2030). Ice on quays: a survey. *Harbour Review*, 3(4), 5–9. [[pdf](a.pdf)]\n"
    )
    assert [(one.degree, one.institution, one.subject, one.to) for one in draft.education] == [
        ("PhD", "Harbour University", "Salt Studies", "2031"),
        ("BA", "Lakemont College", "Geology", "2025"),
    ]
    assert (draft.person.position.en, draft.person.affiliation.en) == ("Assistant Professor", "Tern University")
    assert draft.publications == ("Ice on quays: a survey",)
