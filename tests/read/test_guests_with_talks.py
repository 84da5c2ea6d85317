"""Records of a session: the guests each give a talk, the session has a title, an hour and a place for all."""

from __future__ import annotations

from tests.read.reading import read, told


def test_guests_with_talks__one() -> None:
    """
    title: {
      zh: "讲座及作品速览",
      en: "Lectures and Showcase",
    },
    location: {
      zh: "第四会议室",
      en: "Meeting Room 4",
    },
    time: {
      zh: "2031 年 7 月 21 日 8:30-10:00",
      en: "8:30-10:00, July 21, 2031",
    },
    guests: [
      {
        name: {
          zh: "林远舟",
          en: "Yuanzhou Lin",
        },
        affiliation: {
          zh: "云溪大学",
          en: "Yunxi University",
        },
        talk: {
          zh: "云中的冰与雨",
          en: "Ice and Rain in Clouds",
        },
      },
    """
    found = read(test_guests_with_talks__one)
    assert (found["title.zh"], found["title.en"]) == ("云中的冰与雨", "Ice and Rain in Clouds")
    assert (found["start"], found["venue.zh"]) == ("2031-07-21T08:30", "第四会议室")
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.en"]) == ("林远舟", "Yunxi University")


def test_guests_with_talks__two() -> None:
    """
    {
      "title": "Afternoon session",
      "location": "Rain House, Room 5",
      "date": "2031-07-21",
      "speakers": [
        {"name": "Jane Roe", "affiliation": "Northland University", "talk": "Ice in Thin Clouds"},
        {"name": "John Doe", "title": "Professor", "talk": "Rain over Cold Hills"}
      ]
    }
    """
    assert told(test_guests_with_talks__two, "title.en", "speakers.0.name.en", "start", "venue.en") == [
        ("Ice in Thin Clouds", "Jane Roe", "2031-07-21", "Rain House, Room 5"),
        ("Rain over Cold Hills", "John Doe", "2031-07-21", "Rain House, Room 5"),
    ]


def test_house_first__letters_before_their_division() -> None:
    """
    - date: "2031-08-24"
      talks:
      - speaker: Jane Roe, PhD
        speaker_title: Assistant Professor, NIRU Division of Cloud Physics, Department of Rain
        talk_title: "Modeling of Ice in Thin Clouds"
        photo: jane.jpg
    """
    found = read(test_house_first__letters_before_their_division)
    assert found["speakers.0.affiliation.en"] == "NIRU"
    assert found["speakers.0.position.en"] == "Assistant Professor"


def test_guests_with_talks__under_an_event_each_with_a_title() -> None:
    """
    - date: 2031-06-17
      event: Workshop on Discrete Clouds, Rain Theory and Optimization
      speakers:
        - name: Dr Jane Roe
          affiliation: Northland Univ. of Posts & Telecom.
          title: "Balanced Mechanisms for Public Rain"
        - name: Dr John Doe
          affiliation: Harbour University
          title: "Fair Sharing of Small Clouds"
    """
    test = test_guests_with_talks__under_an_event_each_with_a_title
    event = "Workshop on Discrete Clouds, Rain Theory and Optimization"
    assert told(test, "title.en", "speakers.0.name.en", "speakers.0.affiliation.en", "start", "series_name.en") == [
        (
            "Balanced Mechanisms for Public Rain",
            "Jane Roe",
            "Northland Univ. of Posts & Telecom.",
            "2031-06-17",
            event,
        ),
        ("Fair Sharing of Small Clouds", "John Doe", "Harbour University", "2031-06-17", event),
    ]


def test_guests_with_talks__a_title_that_is_a_post() -> None:
    """
    - date: 2031-06-17
      topic: Fair Sharing of Small Clouds
      speakers:
        - name: Jane Roe
          affiliation: Harbour University
          title: Associate Professor of Cloud Physics
    """
    found = read(test_guests_with_talks__a_title_that_is_a_post)
    assert (found["title.en"], found["speakers.0.position.en"]) == (
        "Fair Sharing of Small Clouds",
        "Associate Professor of Cloud Physics",
    )
