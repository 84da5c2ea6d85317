"""What programs keep talks in: cards of page generators, exports of databases, a field a line."""

from __future__ import annotations

from typing import Any

import pytest

from seminar.read.documents import open_document
from seminar.read.reader import read_document
from tests.read.reading import READ_ON, codes, drafts, facts, left, read


def page(text: str, name: str = "index.md") -> dict[str, Any]:
    """The facts of the one talk in a file of a page generator."""
    (document,) = open_document(text.encode(), name)
    (draft,) = read_document(document, reference=READ_ON)
    return facts(draft)


def test_read_document__a_card_with_html_in_its_values() -> None:
    found = page(
        """---
layout: seminar
title: "Percolation on <em>Random</em> Graphs"
speaker: Yifan Lin
speaker_url: https://people.example.org/lin
date: 2025-03-12 15:00:00 +0800
location: Room 305
abstract: |
  <p>We study percolation.<br>The threshold is sharp.</p>

  <div>Joint work with Ana Keller.</div>
profile: false
---
"""
    )
    assert found == {
        "title.en": "Percolation on Random Graphs",
        "speakers.0.name.en": "Yifan Lin",
        "speakers.0.homepage": "https://people.example.org/lin",
        "start": "2025-03-12T15:00",
        "venue.en": "Room 305",
        "abstract.en": "We study percolation.\nThe threshold is sharp.\n\nJoint work with Ana Keller.",
    }


def test_read_document__the_text_behind_a_card_outweighs_its_summary() -> None:
    found = page(
        """---
title: Rings of Sea Ice
event: Polar Colloquium
location: Hall 4
summary: |
  **Speaker**: Prof. Yiwei Jiang, Haicheng University <br>
  **Time**: March 19th (Wednesday) at 10:00
date: '2025-03-19T10:00:00+08:00'
authors: []
---
## Abstract
<div style="text-align: justify">
Sea ice has rings, as trees have.
</div>

## Biography
Yiwei Jiang is a professor at Haicheng University.
"""
    )
    assert found["abstract.en"] == "Sea ice has rings, as trees have."
    assert found["speakers.0.name.en"] == "Yiwei Jiang"
    assert found["speakers.0.bio.en"] == "Yiwei Jiang is a professor at Haicheng University."
    assert found["series_name.en"] == "Polar Colloquium"


def test_read_document__an_author_is_the_speaker_where_nobody_else_is() -> None:
    card = (
        "---\ntitle: Causal Trees\nauthor:\n  - name: Oskar Lindqvist\n    affiliations:\n"
        "      - name: Lakeside University\n"
    )
    found = page(f"{card}date: 2025-04-08\nlocation: Hall 4\n---\n", "talk.qmd")
    assert found["speakers.0.name.en"] == "Oskar Lindqvist"
    assert found["speakers.0.affiliation.en"] == "Lakeside University"
    found = page(f"{card}date: 2025-04-08\nlocation: Hall 4\n---\n\nSpeaker: Ana Keller\n")
    assert [found[path] for path in found if path.endswith("name.en")] == ["Ana Keller"]
    found = page("---\ntitle: Causal Trees\nauthor: admin\ndate: 2025-04-08\nlocation: Hall 4\n---\n")
    assert not any(path.startswith("speakers") for path in found)


def test_read_document__the_date_of_a_page_is_its_posting_where_the_time_is_said() -> None:
    found = page(
        """---
title: 【学术报告】苔藓的记忆
date: 2025-03-01 08:30:00
speaker: 江一苇
speaker_title: 副教授
time: 2025年3月13日（周四）10:00-11:30
place: 生物楼102
---
**摘要**：苔藓记得水。<br/>报告介绍三种机制。
"""
    )
    assert (found["title.zh"], found["start"], found["end"]) == ("苔藓的记忆", "2025-03-13T10:00", "2025-03-13T11:30")
    assert found["abstract.zh"] == "苔藓记得水。\n报告介绍三种机制。"


def test_read_document__toml() -> None:
    found = page(
        '''+++
title = "Where Rain Comes From"
date = 2025-03-01T09:00:00+08:00
event_start = 2025-03-12T16:00:00+08:00
draft = false
location = "Lecture Hall 2"
abstract = """
Rain begins with collisions.
Turbulence helps.
"""

[speaker]
name = "Yuanzhou Lin"
affiliation = "Dongyu Institute of Technology"

[[links]]
name = "Zoom"
url = "https://example.zoom.us/j/1234567890"
+++
'''
    )
    assert found["start"] == "2025-03-12T16:00"
    assert found["speakers.0.affiliation.en"] == "Dongyu Institute of Technology"
    assert found["online.url"] == "https://example.zoom.us/j/1234567890"
    assert found["abstract.en"] == "Rain begins with collisions.\nTurbulence helps."


def test_read_document__json_and_a_text_behind_it() -> None:
    text = (
        '{"title": "Rings of Sea Ice", "date": "2025-03-19T10:00:00+08:00",\n'
        ' "speaker": {"name": "Yiwei Jiang", "url": "https://people.example.org/jiang"},\n'
        ' "venue": {"name": "Aula", "address": "5 College Street"}}\n\nAbstract: Ice has rings.\n'
    )
    assert page(text) == {
        "title.en": "Rings of Sea Ice",
        "speakers.0.name.en": "Yiwei Jiang",
        "speakers.0.homepage": "https://people.example.org/jiang",
        "start": "2025-03-19T10:00",
        "venue.en": "Aula",
        "abstract.en": "Ice has rings.",
    }


def test_read_document__a_header_without_fences() -> None:
    found = page(
        "Title: Heat Kernels\nDate: 2025-03-20 16:00\nSlug: heat\nAuthors: Chuan Wang\nLocation: Hall 4\n\nHi.\n"
    )
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Heat Kernels", "Chuan Wang")


def test_read_text__a_card_with_a_colon_too_many_is_read_and_said() -> None:
    """
    ---
    title: Percolation: a survey: part 2
    speaker: Yifan Lin
    date: 2025-03-12
    abstract: |
      One line: with a colon.
    ---
    """
    (draft,) = drafts(test_read_text__a_card_with_a_colon_too_many_is_read_and_said)
    assert facts(draft)["title.en"] == "Percolation: a survey: part 2"
    assert facts(draft)["abstract.en"] == "One line: with a colon."
    assert "front_matter" in codes(draft)


@pytest.mark.parametrize(
    "source", ["a: &x [1]\nb: [*x, *x]", "a: !!python/object/apply:os.system [ls]", "a: " + "[" * 3000]
)
def test_read_document__traps_of_yaml_are_only_text(source: str) -> None:
    (document,) = open_document(f"---\ntitle: A\nspeaker: B\n{source}\n---\n".encode(), "talk.md")
    read_document(document, reference=READ_ON)


_RINGS = {
    "title.en": "Rings of Sea Ice",
    "speakers.0.name.en": "Yiwei Jiang",
    "start": "2025-03-19T10:00",
    "venue.en": "Room 102",
    "abstract.en": 'Ice has "rings".\nThey tell a story.',
}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            'title: "Rings of Sea Ice"\nspeaker: "Yiwei Jiang"\ndate: "2025-03-19 10:00"\nroom: "Room 102"\n'
            'abstract: "Ice has \\"rings\\".\\nThey tell a story."\n',
            id="values in quotes",
        ),
        pytest.param(
            '"title": "Rings of Sea Ice",\n"speaker": "Yiwei Jiang",\n"start": "2025-03-19 10:00",\n'
            '"venue": "Room 102",\n"abstract": "<p>Ice has \\"rings\\".<br>They tell a story.</p>"\n},\n',
            id="the inside of an object",
        ),
        pytest.param(
            "- name: Yiwei Jiang\n  title: Rings of Sea Ice\n  date: 2025-03-19 10:00\n  place: Room 102\n"
            '  abstract: |-\n    Ice has "rings".\n    They tell a story.\n',
            id="an entry of a list",
        ),
        pytest.param(
            "const talk = {\n  title: 'Rings of Sea Ice',\n  speaker: 'Yiwei Jiang',\n  date: '2025-03-19 10:00',\n"
            '  venue: "Room 102", \n  abstract: `Ice has "rings".\nThey tell a story.`,\n};\n',
            id="an object of a script",
        ),
        pytest.param(
            'title = "Rings of Sea Ice"\nspeaker = "Yiwei Jiang"\ndate = "2025-03-19 10:00"\nvenue = "Room 102"\n'
            'abstract = """\nIce has "rings".\nThey tell a story.\n"""\n',
            id="TOML",
        ),
        pytest.param(
            "<title>Rings of Sea Ice</title>\n<speaker>Yiwei Jiang</speaker>\n<date>2025-03-19 10:00</date>\n"
            '<venue>Room 102</venue>\n<abstract>Ice has "rings".&#10;They tell a story.</abstract>\n',
            id="elements",
        ),
        pytest.param(
            "@talk{jiang,\n  title = {Rings of Sea Ice},\n  speaker = {Yiwei Jiang},\n  date = {2025-03-19 10:00},\n"
            "  venue = {Room 102},\n  abstract = 'Ice has \"rings\".\nThey tell a story.'\n}\n",
            id="braces",
        ),
        pytest.param(
            '{"code": 0, "data": {"list": [{"id": 1, "title": "Rings of Sea Ice", "speaker": "Yiwei Jiang", '
            '"startTime": "2025-03-19 10:00", "address": "Room 102", "content": "Ice has \\u201crings\\u201d.'
            '\\r\\nThey tell a story."}]}}',
            id="the answer of a service",
        ),
    ],
)
def test_read_text__records_in_many_shapes(text: str) -> None:
    (document,) = open_document(text.encode(), "paste.txt")
    (draft,) = read_document(document, reference=READ_ON)
    found = facts(draft)
    assert found | {"abstract.en": found["abstract.en"].replace("“", '"').replace("”", '"')} == _RINGS


def test_read_text__chinese_keys_in_quotes() -> None:
    """
    标题: "短区间中的素数",
    报告人: "林远舟（东屿理工学院）",
    时间: "2025-05-06 14:00",
    地点: "数学楼 210",
    摘要: "短区间里的素数\\n比想象的多。"
    """
    assert read(test_read_text__chinese_keys_in_quotes) == {
        "title.zh": "短区间中的素数",
        "speakers.0.name.zh": "林远舟",
        "speakers.0.affiliation.zh": "东屿理工学院",
        "start": "2025-05-06T14:00",
        "venue.zh": "数学楼 210",
        "abstract.zh": "短区间里的素数\n比想象的多。",
    }


def test_read_text__a_list_of_talks_and_what_is_true_for_all() -> None:
    """
    series: Cloud Colloquium
    location: Room 102
    talks:
      - date: 2025-03-12
        time: "15:00"
        speaker: {name: Yuanzhou Lin, url: https://people.example.org/lin}
        title: Where Rain Comes From
      - date: 2025-03-19
        time: "15:00"
        speaker: {name: Yiwei Jiang}
        title: Rings of Sea Ice
        location: Hall 4
    """
    found = [facts(draft) for draft in drafts(test_read_text__a_list_of_talks_and_what_is_true_for_all)]
    assert [(f["title.en"], f["start"], f["venue.en"], f["series_name.en"]) for f in found] == [
        ("Where Rain Comes From", "2025-03-12T15:00", "Room 102", "Cloud Colloquium"),
        ("Rings of Sea Ice", "2025-03-19T15:00", "Hall 4", "Cloud Colloquium"),
    ]


def test_read_text__cards_one_after_the_other() -> None:
    """
    ---
    title: Where Rain Comes From
    speaker: Yuanzhou Lin
    ---
    title: Rings of Sea Ice
    speaker: Yiwei Jiang
    """
    found = [facts(draft)["title.en"] for draft in drafts(test_read_text__cards_one_after_the_other)]
    assert found == ["Where Rain Comes From", "Rings of Sea Ice"]


def test_read_text__room_and_building_are_one_place() -> None:
    """
    {"title": "Rings of Sea Ice", "speaker": "Yiwei Jiang",
     "where": {"building": "Physics Building", "room": "Room 305"}}
    """
    assert read(test_read_text__room_and_building_are_one_place)["venue.en"] == "Room 305, Physics Building"


def test_read_text__a_notice_with_quotation_marks_is_no_data() -> None:
    """
    Title: "Rings of Sea Ice"
    Series: "Polar Colloquium"
    Speaker: Yiwei Jiang
    Time: 2025-03-19 10:00, Room 102

    All are welcome. We meet at the lift #2.
    """
    (draft,) = drafts(test_read_text__a_notice_with_quotation_marks_is_no_data)
    assert facts(draft)["title.en"] == "Rings of Sea Ice"
    assert facts(draft)["start"] == "2025-03-19T10:00"
    assert "All are welcome. We meet at the lift #2." in left(draft)


def test_read_text__speakers_with_titles_are_no_talks() -> None:
    """
    seminar:
      title: "苔藓的记忆"
      speakers:
        - {name: 江一苇, title: 副教授, org: 海城大学}
        - {name: 何知秋, title: 研究员, org: 极地研究所}
      when: {date: 2025-03-13, start: "10:00", end: "11:30"}
      where: {building: 生物楼, room: "102"}
      zoom: {id: 123 456 7890, password: moss}
    """
    found = read(test_read_text__speakers_with_titles_are_no_talks)
    assert [found[f"speakers.{n}.{path}"] for n in (0, 1) for path in ("name.zh", "position.zh", "affiliation.zh")] == [
        *("江一苇", "副教授", "海城大学"),
        *("何知秋", "研究员", "极地研究所"),
    ]
    assert (found["start"], found["end"], found["venue.zh"]) == ("2025-03-13T10:00", "2025-03-13T11:30", "生物楼102")
    assert (found["online.id"], found["online.passcode"]) == ("123 456 7890", "moss")
