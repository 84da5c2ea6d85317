"""Lists of talks as programs keep them: cut off, without brackets, in paragraphs, with days above the hours."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__paragraphs_of_fields_below_what_is_for_all() -> None:
    """
    year: 2031
    name: 2031 Fog Workshop
    date: Saturday, June 7, 2031
    location: Room 204, Rain House
    schedule:

    time: 9:00-9:15
    kind: remarks
    label: Opening Remarks

    time: 9:15-10:00
    kind: talk
    speaker: Jane Roe
    institution: Harbour University
    title: Ice in clouds

    time: 10:00-10:15
    kind: break
    label: Coffee Break

    time: 10:15-11:00
    kind: talk
    speaker: Piet Hale
    institution: Mill College
    title: Rain over hills
    """
    test = test_read_text__paragraphs_of_fields_below_what_is_for_all
    assert told(test, "title.en", "speakers.0.affiliation.en", "start", "venue.en", "series_name.en") == [
        ("Ice in clouds", "Harbour University", "2031-06-07T09:15", "Room 204, Rain House", None),
        ("Rain over hills", "Mill College", "2031-06-07T10:15", "Room 204, Rain House", None),
    ]


def test_read_text__a_list_cut_off_that_says_which_kind_of_speaker() -> None:
    """
    const reports = [
        {
            id: "routine29",
            date: "2031/04/21",
            title: "云中冰晶的三种生长方式",
            speakerPaper: "林远舟",
            speakerNews: "张岚",
            // { tag: "回放", href: "" },
        },
        {
            id: "talk28",
            date: "2031/04/07",
            title: "雨滴的声音从哪里来",
            speaker: "王若水",
        },
    """
    test = test_read_text__a_list_cut_off_that_says_which_kind_of_speaker
    assert told(test, "title.zh", "speakers.0.name.zh", "start") == [
        ("云中冰晶的三种生长方式", "林远舟", "2031-04-21"),
        ("雨滴的声音从哪里来", "王若水", "2031-04-07"),
    ]


def test_read_text__objects_without_the_list_around_them() -> None:
    """
    {
      "topic": "云中冰晶的三种生长方式",
      "lectureStart": "2031-06-23 10:00:00",
      "location": "明德楼305",
      "speaker": "林远舟",
      "speakerAffiliation": "云溪大学"
    },
    {
      "topic": "雨滴的声音从哪里来",
      "lectureStart": "2031-06-22 14:30:00",
      "location": "求是楼213",
      "speaker": "王若水",
      "speakerAffiliation": "东屿大学"
    },
    """
    test = test_read_text__objects_without_the_list_around_them
    assert told(test, "title.zh", "speakers.0.name.zh", "speakers.0.affiliation.zh", "start") == [
        ("云中冰晶的三种生长方式", "林远舟", "云溪大学", "2031-06-23T10:00"),
        ("雨滴的声音从哪里来", "王若水", "东屿大学", "2031-06-22T14:30"),
    ]


def test_read_text__the_day_above_the_hours_and_a_discussant_who_gives_no_talk() -> None:
    """
    const workshop: Workshop = {
      date: { en: "Sunday, June 8, 2031" },
      schedule: [
        { time: "8:30-9:00", kind: "registration", label: { en: "Registration" } },
        {
          time: "9:15-10:15",
          speaker: { en: "Jane Roe" },
          institution: { en: "Harbour University" },
          title: { en: "Ice in clouds" },
          discussant: { name: { en: "Tom Ash" }, institution: { en: "Rain Institute" } },
        },
        {
          time: "10:40-11:30",
          speaker: { en: "Piet Hale" },
          institution: { en: "Mill College" },
          title: { en: "Rain over hills" },
        },
      ],
    };
    """
    test = test_read_text__the_day_above_the_hours_and_a_discussant_who_gives_no_talk
    assert told(test, "title.en", "speakers.0.affiliation.en", "start", "end") == [
        ("Ice in clouds", "Harbour University", "2031-06-08T09:15", "2031-06-08T10:15"),
        ("Rain over hills", "Mill College", "2031-06-08T10:40", "2031-06-08T11:30"),
    ]


def test_read_text__one_day_in_one_list_and_the_papers_in_another() -> None:
    """
    schedule = [
        {"date": "2031年1月7日", "divname": "day2"}
    ]

    forums = [
        {
            "title": "【分組論壇一】",
            "hosts": "林遠舟教授",
            "time": "14:00-15:30",
            "location": "明德樓 E1-233 會議室",
            "papers": [
                {"id": "NCE01", "title": "雲中冰晶的三種生長方式", "author": "王若水"},
                {"id": "NCE02", "title": "雨滴的聲音從哪裡來", "author": "張嵐"}]
        }
    ]
    """
    test = test_read_text__one_day_in_one_list_and_the_papers_in_another
    assert told(test, "title.zh", "speakers.0.name.zh", "start", "venue.zh") == [
        ("雲中冰晶的三種生長方式", "王若水", "2031-01-07T14:00", "明德樓 E1-233 會議室"),
        ("雨滴的聲音從哪裡來", "張嵐", "2031-01-07T14:00", "明德樓 E1-233 會議室"),
    ]


def test_read_text__types_before_the_data_and_its_name_behind_it() -> None:
    """
    import type { Talk } from "./types";

    interface Row { speaker: string; title: string }

    const talks = [
      { speaker: "Jane Roe", title: "Ice in clouds", time: "May 12, 2031 15:00", location: "Mill Hall 12" },
      { speaker: "Piet Hale", title: "Rain over hills", time: "May 19, 2031 15:00", location: "Mill Hall 12" },
    ];
    export default talks;
    """
    test = test_read_text__types_before_the_data_and_its_name_behind_it
    assert told(test, "title.en", "speakers.0.name.en", "start", "venue.en") == [
        ("Ice in clouds", "Jane Roe", "2031-05-12T15:00", "Mill Hall 12"),
        ("Rain over hills", "Piet Hale", "2031-05-19T15:00", "Mill Hall 12"),
    ]


def test_read_text__a_key_for_the_list_is_no_series_of_it() -> None:
    """
    events:
    - name: "Ice in clouds"
      speaker: "Jane Roe (Harbour University)"
      begin: 2031-05-12T15:00
      place: "Mill Hall 12"
    - name: "Rain over hills"
      speaker: "Piet Hale (Mill College)"
      begin: 2031-05-19T15:00
      place: "Rain House 204"
    """
    test = test_read_text__a_key_for_the_list_is_no_series_of_it
    assert told(test, "series_name.en", "title.en", "speakers.0.name.en", "start", "venue.en") == [
        (None, "Ice in clouds", "Jane Roe", "2031-05-12T15:00", "Mill Hall 12"),
        (None, "Rain over hills", "Piet Hale", "2031-05-19T15:00", "Rain House 204"),
    ]
