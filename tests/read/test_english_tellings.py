"""What English sentences and headings tell: series, one-line headings, quoted titles, live streams."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.series.in_english import told_in_english
from tests.read.reading import of_text

_ARRANGED = "Speaker: Jane Roe\nTitle: Ice in Clouds\nMay 3, 2027, 2pm, Room 5\n"


@pytest.mark.parametrize(
    ("sentence", "series", "number"),
    [
        (
            "Jane Roe will deliver the 2031 Harbour Lecture in Law and Tides on May 3.",
            "Harbour Lecture in Law and Tides",
            "",
        ),
        ("Jane Roe will give the 12th Annual Rain Memorial Lecture on May 3.", "Annual Rain Memorial Lecture", "12"),
        ("She is to give the fourth Rain Lecture on Thursday.", "Rain Lecture", "4"),
        ("Jane Roe will give the Rain Lecture in April.", "Rain Lecture", ""),
        ("Jane Roe will speak in the Tide Analysis Seminar on May 3.", "Tide Analysis Seminar", ""),
        ("Next week at the Rain Physics Colloquium: Jane Roe will speak.", "Rain Physics Colloquium", ""),
        (
            "The Center's Visiting Scholar Colloquium, which shows work in progress, will feature Jane Roe.",
            "Visiting Scholar Colloquium",
            "",
        ),
        ("This week's Rain Seminar features Jane Roe.", "Rain Seminar", ""),
        ("Jane Roe will give the Keynote Lecture on May 3.", "", ""),
        ("Jane Roe will speak in the Rain Seminar Room on May 3.", "", ""),
    ],
)
def test_told_in_english__series_a_sentence_names(sentence: str, series: str, number: str) -> None:
    assert told_in_english(sentence) == (series, number)


@pytest.mark.parametrize(
    ("line", "series", "people", "title"),
    [
        (
            "Rain Physics Seminar: Jane Roe (Harbour University) on Ice in Clouds",
            "Rain Physics Seminar",
            "Jane Roe (Harbour University)",
            "Ice in Clouds",
        ),
        (
            "Rain Physics Seminar – Jane Roe, Harbour University – Ice in Clouds",
            "Rain Physics Seminar",
            "Jane Roe, Harbour University",
            "Ice in Clouds",
        ),
        ('Rain Physics Seminar: Jane Roe, "Ice in Clouds"', "Rain Physics Seminar", "Jane Roe", "Ice in Clouds"),
        (
            "Rain Physics Seminar: Ice in Clouds (Jane Roe, Harbour University)",
            "Rain Physics Seminar",
            "Jane Roe, Harbour University",
            "Ice in Clouds",
        ),
        ("Rain Physics Seminar (May 8): Ice in Clouds, Jane Roe", "Rain Physics Seminar", "Jane Roe", "Ice in Clouds"),
        ("Coming up: Rain Physics Seminar with Jane Roe", "Rain Physics Seminar", "Jane Roe", ""),
        ("Tomorrow's Rain Physics Colloquium: Ice in Clouds", "Rain Physics Colloquium", "", "Ice in Clouds"),
        ("Next Generation Rain Seminar: Ice in Clouds", "Next Generation Rain Seminar", "", "Ice in Clouds"),
        ("Rain Physics Seminar: Ice Cores, Sea Salt", "Rain Physics Seminar", "", "Ice Cores, Sea Salt"),
    ],
)
def test_heading__series_speaker_and_title_in_one_line(line: str, series: str, people: str, title: str) -> None:
    found = heading(line, Lexicon.load())
    assert (found.series, found.people, found.title) == (series, people, title)


def test_heading__title_by_somebody_in_a_series_is_parted() -> None:
    found = of_text("Rain Physics Seminar: Ice in Clouds by Jane Roe\n\nMay 8, 2027, 2pm, Room 207\n")
    assert found["series_name.en"] == "Rain Physics Seminar"
    assert found["title.en"] == "Ice in Clouds"
    assert found["speakers.0.name.en"] == "Jane Roe"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The topic of Jane Roe's talk on May 3 at 3pm is ‘The Painters of Edo.’ All welcome.", "The Painters of Edo"),
        (
            "Topic of Jane Roe's talk is ‘Birds’ Wings and Others’ Feathers’. May 3, 2027, 3pm.",
            "Birds’ Wings and Others’ Feathers",
        ),
        ("Jane Roe, Harbour University, will speak on May 3 at 3pm in Room 5. Title: Ice in Clouds", "Ice in Clouds"),
        ('What: Seminar "Ice in Clouds"\nWho: Jane Roe\nWhen: May 3, 2027, 2pm', "Ice in Clouds"),
        ("What: Lecture - Ice in Clouds\nWho: Jane Roe\nWhen: May 3, 2027, 2pm", "Ice in Clouds"),
        ("What: a talk on ice in clouds\nWho: Jane Roe\nWhen: May 3, 2027, 2pm", "ice in clouds"),
        ("---\ntitle: 21 February 2022\nsubtitle: Ice in Clouds\nspeaker: Jane Roe\n---\n\nRain.", "Ice in Clouds"),
        (
            "---\ntitle: Roe's seminar in Harbour, May 3, 2015\ndate: 2015-04-16\n---\n\nWhen: May 3, 2015, at 11:30"
            "\n\nWho: Jane Roe\n\nWhat: Ice in Clouds\n\nAbstract: I will present ice.",
            "Ice in Clouds",
        ),
    ],
)
def test_title__marks_sentences_and_pages(text: str, title: str) -> None:
    found = of_text(text)
    assert found["title.en"] == title


def test_title__a_page_called_by_its_day_is_of_that_day() -> None:
    found = of_text("---\ntitle: 21 February 2022\nsubtitle: Ice in Clouds\nspeaker: Jane Roe\n---\n\nRain.")
    assert found["start"].startswith("2022-02-21")


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        (
            "Dr. Roe will present “What Went On in the Medieval Courtroom” on Monday, May 3 at 4pm in Classroom B.",
            "Classroom B",
        ),
        (
            "Jane Roe will speak on May 3 at 3pm in Mill Theater, Rain Commons on the campus of Mill University.",
            "Mill Theater, Rain Commons on the campus of Mill University",
        ),
        ("Jane Roe will speak at the Rain Physics Colloquium on May 3 at 3pm.", None),
    ],
)
def test_venue__no_place_of_a_title_nor_of_a_series(text: str, venue: str | None) -> None:
    found = of_text(text)
    assert found.get("venue.en") == venue


@pytest.mark.parametrize(
    ("text", "affiliation", "position"),
    [
        (
            "Speaker: Jane Roe, Senior Fellow at All Souls College, Oxford\nTitle: Ice",
            "All Souls College, Oxford",
            "Senior Fellow",
        ),
        ("Speaker: Jane Roe (Trinity College, Cambridge)\nTitle: Ice in Clouds", "Trinity College, Cambridge", None),
        ("Speaker: Jane Roe (Trinity College, Northland)\nTitle: Ice in Clouds", "Trinity College", None),
        (
            'Jane Roe "Ice in Clouds"\n\nMay 12, 2019 @ 7:30pm, Liberty Hall\n\nJane Roe is a writer.'
            " An Associate Professor of Physics at Harbour University, Dr. Roe has published on ice.",
            "Harbour University",
            "Associate Professor",
        ),
        (
            "Location: 111 Mill Hall.\n\nFebruary 26\n\nDr. Jane Roe\n\nHarbour University,  Brazil\n\nTitle: Ice",
            "Harbour University",
            None,
        ),
    ],
)
def test_speaker__house_and_post(text: str, affiliation: str, position: str | None) -> None:
    found = of_text(text)
    told = (found.get("speakers.0.affiliation.en"), found.get("speakers.0.position.en"))
    assert told == (affiliation, position)


@pytest.mark.parametrize(
    ("sentence", "platform", "url"),
    [
        (
            "The talk will be streamed live on our [YouTube channel](https://www.youtube.com/channel/abc).",
            "YouTube",
            "https://www.youtube.com/channel/abc",
        ),
        ("The talk will be streamed live at https://live.example.edu/rain.", None, "https://live.example.edu/rain"),
        ("You can watch a recording at https://www.youtube.com/watch?v=abc.", None, None),
    ],
)
def test_online__streamed_live(sentence: str, platform: str | None, url: str | None) -> None:
    found = of_text(f"{_ARRANGED}\n{sentence}\n")
    assert (found.get("online.platform"), found.get("online.url")) == (platform, url)
