"""Talks kept in the source of programs, in dumps of databases, in rows of spreadsheets, in values of records."""

from __future__ import annotations

import pytest

from seminar.read.labels.keys import key_field, moment_key
from seminar.read.lexicon import Lexicon
from seminar.read.records.literals import from_literals
from seminar.read.records.trees import Branch, Items, Leaf
from tests.read.reading import drafts, facts, read, told


def test_read_text__an_object_of_javascript_on_one_line() -> None:
    """
    {title:'「云中的冰」專題演講',url:'activity12.html',author:'林遠舟',img:'310920.jpg',data:"2031.9.20"},
    """
    found = read(test_read_text__an_object_of_javascript_on_one_line)
    assert (found["title.zh"], found["speakers.0.name.zh"]) == ("云中的冰", "林遠舟")
    assert found["start"] == "2031-09-20"


def test_read_text__comments_and_names_of_pictures_in_an_object() -> None:
    """
    {
      title: 'Where Rain Comes From',
      speaker: '林远舟 教授 (云溪大学)',
      time: '2031年5月8日 15:30', // moved
      location: '明德楼 A409',
      imageUrl: imgLin,
      showDetails: false,
    },
    """
    found = read(test_read_text__comments_and_names_of_pictures_in_an_object)
    assert (found["venue.zh"], found["start"]) == ("明德楼 A409", "2031-05-08T15:30")


def test_read_text__rows_filed_under_columns() -> None:
    """
    INSERT INTO `talks` (`id`, `title`, `speaker`, `venue`, `start_time`) VALUES
    (7, 'Rain''s Edge', 'Jane Roe', 'Mill Hall 5', '2031-04-02 10:00:00'),
    (8, 'Ice in Clouds', 'John Doe', 'Mill Hall 6', '2031-04-09 10:00:00');
    """
    first, second = map(facts, drafts(test_read_text__rows_filed_under_columns))
    assert (first["title.en"], first["start"]) == ("Rain's Edge", "2031-04-02T10:00")
    assert (second["speakers.0.name.en"], second["venue.en"]) == ("John Doe", "Mill Hall 6")


def test_read_text__a_row_whose_values_hold_their_labels() -> None:
    """
    ('a', '报告题目：Ice in Clouds', '云溪大学', '报 告 人：林远舟博士', '报告地点：B8厅', '2031-12-16 14:00:00'),
    """
    found = read(test_read_text__a_row_whose_values_hold_their_labels)
    assert (found["title.en"], found["speakers.0.name.zh"]) == ("Ice in Clouds", "林远舟")
    assert (found["venue.zh"], found["start"]) == ("B8厅", "2031-12-16T14:00")


def test_read_text__a_notice_within_a_value() -> None:
    """
    {"source": "news", "published_at": "2031-08-20", "title": "学术讲座公告", "author": "办公室",
     "body_text": "报告题目：Rain on Lakes\\n报告人：林远舟 教授\\n时间：2031年8月27日 15:00\\n地点：明德楼 A603"}
    """
    found = read(test_read_text__a_notice_within_a_value)
    assert (found["title.en"], found["speakers.0.name.zh"]) == ("Rain on Lakes", "林远舟")
    assert (found["start"], found["venue.zh"]) == ("2031-08-27T15:00", "明德楼 A603")
    assert "title.zh" not in found, "what the item is called is no title"


def test_read_text__a_table_as_a_spreadsheet_saves_it() -> None:
    """
    date,time,week_no,presenter,affiliation,title,abstract,needs_hotel
    2031-03-19,2pm,8,Jane Roe,Harbour University,Fear of Rain,"We ask who fears rain, and why.
    It turns out that ""fear"" is the wrong word.",N
    2031-03-26,2pm,9,John Doe,Northland University,Love of Rain,,Y
    """
    first, second = map(facts, drafts(test_read_text__a_table_as_a_spreadsheet_saves_it))
    assert (first["title.en"], first["start"]) == ("Fear of Rain", "2031-03-19T14:00")
    assert first["abstract.en"].endswith('that "fear" is the wrong word.')
    assert second["speakers.0.name.en"] == "John Doe"


def test_read_text__labels_stacked_in_one_cell() -> None:
    """
    |Speaker<br>Affiliation<br>Date|Title|Abstract|
    |:--|:--|:--|
    |[Jane Roe](https://example.org/roe)<br><br>Harbour University<br><br>May 21, 2031|Why Auditors Wait|We ask why.|
    """
    found = read(test_read_text__labels_stacked_in_one_cell)
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.en"]) == ("Jane Roe", "Harbour University")
    assert (found["title.en"], found["start"]) == ("Why Auditors Wait", "2031-05-21")


def test_from_literals__keeps_where_a_value_stands() -> None:
    (node,) = from_literals(["const talks = [", "  { title: 'Ice',", '    tags: ["a", "b"] },', "];"])
    assert isinstance(node, Items)
    (record,) = node.values
    assert isinstance(record, Branch)
    key, value = record.entries[0]
    assert isinstance(value, Leaf) and (key.text, value.text) == ("title", "Ice")
    assert (value.place.row, value.place.column) == (1, 11)


@pytest.mark.parametrize("source", ["[讲座] 云中的冰", "{not closed: 'a'", "(a) first, (b) second", "{'a': }", "", "]"])
def test_from_literals__takes_nothing_else(source: str) -> None:
    assert from_literals([source]) == ()


def test_from_literals__a_deep_nest_ends() -> None:
    assert from_literals(["[" * 5000]) == ()


@pytest.mark.parametrize(
    ("key", "field"),
    [
        ("aboutLectureBioZh", "bio"),
        ("organizerName", "organizer"),
        ("bilingualMeetingId", "meeting_id"),
        ("organizerRole", None),
        ("posterUrl", None),
        ("title", None),
    ],
)
def test_key_field(key: str, field: str | None) -> None:
    assert key_field(key, Lexicon.load()) == field


@pytest.mark.parametrize(
    ("key", "field"),
    [
        ("datetime_start", "start"),
        ("endDateTime", "end"),
        ("event-date", "time"),
        ("date_created", None),
        ("datePrague", None),
    ],
)
def test_moment_key(key: str, field: str | None) -> None:
    assert moment_key(key) == field


def test_read__the_flow_of_a_meeting_with_hours_under_any_key() -> None:
    """
    {
      id: 7,
      date: '2031-04-08',
      FLOW_PATH: [
        { title: '开场', duration: '13:30-14:00', name: '' },
        { title: '雨云智能运维', duration: '14:00-14:30', name: '观云/林远舟' },
        { title: '系统升级方案', duration: '14:35-15:05', name: '观云/王若水' },
        { title: '冰的定位工具', duration: '15:10-15:40', name: '海岳/沈若水' },
        { title: '自由交流', duration: '17:35-18:00', name: '' },
      ],
    }
    """
    rows = told(
        test_read__the_flow_of_a_meeting_with_hours_under_any_key, "speakers.0.name.zh", "title.zh", "start", "end"
    )
    assert rows == [
        ("林远舟", "雨云智能运维", "2031-04-08T14:00", "2031-04-08T14:30"),
        ("王若水", "系统升级方案", "2031-04-08T14:35", "2031-04-08T15:05"),
        ("沈若水", "冰的定位工具", "2031-04-08T15:10", "2031-04-08T15:40"),
    ]
