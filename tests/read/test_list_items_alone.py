"""One item cut out of a list of talks, linked names and titles in it, below the year and what the series is."""

from tests.read.reading import read, told


def test_the_year_stands_in_the_heading_with_its_word() -> None:
    """
    #### 2031年

    - 05-12，林远舟，[Ice in Warm Clouds](https://rain.example.edu/ice)
    """
    assert read(test_the_year_stands_in_the_heading_with_its_word) == {
        "title.en": "Ice in Warm Clouds",
        "speakers.0.name.zh": "林远舟",
        "start": "2031-05-12",
    }


def test_name_and_title_are_links_and_the_kind_stands_behind_the_day() -> None:
    """
    #### 2031年

    - 05-12 [**Invited Talk**]，[林远舟](https://rain.example.edu/lin)， [云中的冰与雨](https://rain.example.edu/ice.jpg)
    """
    assert read(test_name_and_title_are_links_and_the_kind_stands_behind_the_day) == {
        "title.zh": "云中的冰与雨",
        "speakers.0.name.zh": "林远舟",
        "start": "2031-05-12",
    }


def test_a_series_in_brackets_behind_the_day() -> None:
    """
    #### 2031年

    - 05-12 [**Evening rain seminar**]，林远舟，[Ice in Warm Clouds](https://rain.example.edu/ice)，[合影](https://rain.example.edu/5.jpg)
    """
    found = read(test_a_series_in_brackets_behind_the_day)
    assert (found["series_name.en"], found["title.en"]) == ("Evening rain seminar", "Ice in Warm Clouds")


def test_the_heading_says_seminars_and_the_slides_are_no_title() -> None:
    """
    # Seminars
    * 2031.05.12, 云中的冰与雨, 林远舟, 特别研究助理, 云溪大学, [slides](rain/ice.pdf)
    """
    assert read(test_the_heading_says_seminars_and_the_slides_are_no_title) == {
        "title.zh": "云中的冰与雨",
        "speakers.0.name.zh": "林远舟",
        "speakers.0.affiliation.zh": "云溪大学",
        "speakers.0.position.zh": "特别研究助理",
        "start": "2031-05-12",
    }


def test_the_sentence_above_tells_the_series_its_hour_and_who_hosts() -> None:
    """
    《云雾数据讨论班》，每周一9：30AM-10：30AM，由[王若水副教授](https://rain.example.edu/wang)与[林海教授](https://rain.example.edu/lin)联合主持。

    #### 2031年

    - 05-12，林远舟，[Ice in Warm Clouds](https://rain.example.edu/ice)
    """
    found = read(test_the_sentence_above_tells_the_series_its_hour_and_who_hosts)
    assert (found["start"], found["end"]) == ("2031-05-12T09:30", "2031-05-12T10:30")
    assert (found["series_name.zh"], found["hosts.0.name.zh"]) == ("云雾数据讨论班", "王若水")
    assert "abstract.zh" not in found


def test_a_country_behind_the_house_is_not_the_title() -> None:
    """
    ## 2031 🐍

    * 2031-05-12: Jane Roe, NCSU, Japan
      **Ice in Warm Clouds** [Poster](../images/roe.jpeg)
    """
    assert told(
        test_a_country_behind_the_house_is_not_the_title, "title.en", "speakers.0.affiliation.en", "abstract.en"
    ) == [("Ice in Warm Clouds", "NCSU", None)]


def test_a_line_on_the_group_is_no_abstract() -> None:
    """
    Invited seminars hosted by our group at Rain House. All are welcome to attend.

    * 2031-05-12: Jane Roe, Harbour University
      **Ice in Warm Clouds**
    """
    assert told(test_a_line_on_the_group_is_no_abstract, "title.en", "abstract.en") == [("Ice in Warm Clouds", None)]
