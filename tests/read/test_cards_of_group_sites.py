"""Cards of the sites of groups: the kind of event, a subtitle with the speaker, UTC, an address alone; struck days."""

from tests.read.reading import read


def test_the_kind_of_event_may_name_the_series() -> None:
    """
    - date: 2031-05-12
      time: 1500 HRS
      title: "Ice in Warm Clouds"
      speaker: Jane Roe
      affiliation: Harbour University
      type: Rain Colloquium
      status: upcoming
    """
    assert read(test_the_kind_of_event_may_name_the_series)["series_name.en"] == "Rain Colloquium"


def test_an_online_seminar_is_no_series_and_its_hour_is_in_utc() -> None:
    """
    - type: Online Seminar
      title: Ice in Warm Clouds
      utc: 2031-05-12T14:00:00Z
      speaker: Jane Roe
      affiliation: Northland
      poster: Seminar-Roe.jpg
      link: https://rain.zoom.us/j/61234567890
    """
    found = read(test_an_online_seminar_is_no_series_and_its_hour_is_in_utc)
    assert "series_name.en" not in found
    assert (found["start"], found["online.platform"]) == ("2031-05-12T14:00", "Zoom")


def test_a_subtitle_that_is_the_speaker() -> None:
    """
    - title: Ice in Warm Clouds
      subtitle: Prof Jane Roe
      group: featured
      description: Clouds over northern towns hold ice in winter. We show how it forms, and how long it stays there. We then ask what this means for the rain of the following days, and for those who live below.
      tags:
        - resource
    """  # noqa: E501
    found = read(test_a_subtitle_that_is_the_speaker)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Ice in Warm Clouds", "Jane Roe")


def test_a_day_that_is_struck_out_and_what_the_series_is() -> None:
    """
    ## About

    The Northland Rain Cloud Seminars (NRCS) is a series of online seminars that brings together people from the region.

    ## Contact

    For any inquiries, please contact us through [the admin email address](mailto:rain_admin@example.org).

    ### Seminar 1
    * Date: ~~May 12, 2031 (Monday) 11:00-12:00~~ May 19, 2031 (Monday) 11:00-12:00
    * Speaker: Jane Roe (Harbour University)
    * Title: Ice in Warm Clouds
    """
    found = read(test_a_day_that_is_struck_out_and_what_the_series_is)
    assert (found["start"], found["end"]) == ("2031-05-19T11:00", "2031-05-19T12:00")
    assert found["contacts.0.email"] == "rain_admin@example.org"
    assert not {"contacts.0.name.en", "abstract.en"} & set(found)


def test_whom_to_ask_for_the_link_and_a_resume() -> None:
    """
    For the Zoom link to the weekly seminar, send us an email at rain@example.org.

    ### Ice in Warm Clouds

    **Abstract:** Clouds over northern towns hold ice in winter. We show how it forms, and how long it stays there.

    **Speaker:** Jane Roe, Harbour University

    **Résumé:** Currently she is a student of rain at Harbour University. She is interested in ice.

    **Date:** May 12, 2031
    """
    found = read(test_whom_to_ask_for_the_link_and_a_resume)
    assert found["online.platform"] == "Zoom"
    assert found["speakers.0.bio.en"].startswith("Currently she")


def test_a_key_alone_over_the_name() -> None:
    """
    id: 9
    date: 2031-05-12
    title: Ice in Warm Clouds
    speaker
    name: Prof. Jane Roe
    affiliation: Harbour University
    slides: /slides/9-roe.pdf
    """
    found = read(test_a_key_alone_over_the_name)
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.en"]) == ("Jane Roe", "Harbour University")
