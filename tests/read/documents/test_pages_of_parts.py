"""Web pages whose style says what their words do not: parts set apart, icons for labels, several articles."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from seminar.read.documents import open_document
from seminar.read.reader import read_document
from tests.read.reading import facts

_WHEN = datetime(2031, 3, 3, 9, tzinfo=ZoneInfo("Asia/Shanghai"))


def _lines(source: str) -> list[str]:
    (document,) = open_document(source.encode(), "page.html")
    return [line.text for line in document.lines]


def _told(source: str, name: str = "page.html") -> dict[str, Any]:
    (document,) = open_document(source.encode(), name)
    (draft,) = read_document(document, reference=_WHEN)
    return facts(draft)


_LIFE = (
    "Jane Roe is an Assistant Professor at Northland. Earlier, she was a researcher at Harbour University, where it "
    "often rains, and a lecturer in Tern, where it never does."
)
_TEXT = "Rain falls on the hills and runs into the rivers, which we measured for many years and from many boats. " * 2


def test_pages__parts_that_only_the_style_sets_apart() -> None:
    source = "<body><p><span>Friday, 16 May 2031</span><span>10:00–10:50 AM</span><span>GP 208</span></p></body>"
    assert _lines(source) == ["Friday, 16 May 2031", "10:00–10:50 AM", "GP 208"]


def test_pages__a_word_cut_by_its_editor_stays_whole() -> None:
    assert _lines("<body><p><span>Ice in Cl</span><span>ouds</span></p></body>") == ["Ice in Clouds"]
    assert _lines("<body><p>On <span>16</span><span>May</span> we meet</p></body>") == ["On 16May we meet"]


def test_pages__pictures_of_a_place_and_a_clock() -> None:
    source = f"""<body><main><h1>Ice in Thin Clouds</h1><ul>
      <li><span class="label fa fa-map-marker"></span>R2</li>
      <li><i class="fa fa-calendar"></i>16 May 2031, 14:55</li></ul>
      <h2>Speaker</h2><h3>Jane Roe</h3><p>Jane Roe is a professor at Northland University.</p>
      <h2>Abstract</h2><p>{_TEXT}</p></main></body>"""
    told = _told(source)
    assert (told["venue.en"], told["start"]) == ("R2", "2031-05-16T14:55")
    assert told["speakers.0.name.en"] == "Jane Roe"


def test_pages__a_main_part_of_several_articles_is_read_whole() -> None:
    source = f"""<body><nav><a href="/">Home</a></nav><main><h1>云中的冰</h1><p>时间：2031年5月16日 14:55</p>
      <article><p>本报告讲云中的冰如何长大，以及冰核从哪里来，又往哪里去，并介绍三十年来的观测与模拟结果。</p></article>
      <h2>演讲详细内容</h2><article><p>{_TEXT}</p></article>
      <h2>讲者介绍</h2><h3>林远舟</h3><article><p>云溪观测社的共同创办人，从事数据分析。</p></article></main></body>"""
    told = _told(source)
    assert told["speakers.0.name.zh"] == "林远舟"
    assert told["speakers.0.bio.zh"] == "云溪观测社的共同创办人，从事数据分析。"
    assert "本报告讲云中的冰" in told["abstract.zh"]


def test_pages__the_card_of_the_author_and_the_event() -> None:
    source = f"""<body><article><h1>Design of Rain with Logic</h1><h3>Abstract</h3><p>{_TEXT}</p>
      <div>Date</div><div>Oct 28, 2031</div><div>Event</div><div>Northland Fall Colloquium Series</div>
      <div>Location</div><div>Northland University</div>
      <h5>Jane Roe</h5><h6>Senior Researcher</h6></article></body>"""
    told = _told(source)
    assert (told["speakers.0.name.en"], told["speakers.0.position.en"]) == ("Jane Roe", "Senior Researcher")
    assert told["series_name.en"] == "Northland Fall Colloquium Series"


def test_calendar__series_speaker_and_title_in_the_name_of_an_event() -> None:
    source = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Northland//EN
BEGIN:VEVENT
UID:20311002-x@example.edu
DTSTAMP:20310928T000000Z
DTSTART:20311002T160000Z
SUMMARY:Rain Mathematics Seminar: Keren Roe — Ice Learning: From Points to Fog
DESCRIPTION:Keren Roe\\, Assistant Professor\\, Northland University\\nIce Learning: From Points to Fog\\nRain
  learning relies on exchanging drops across clouds. Such communication can become inefficient when it is 3 pm. In
  this talk I present a framework that replaces it.\\n\\nI will describe how it grew from simple points to fog.
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
    told = _told(source, "talk.ics")
    assert told["series_name.en"] == "Rain Mathematics Seminar"
    assert told["title.en"] == "Ice Learning: From Points to Fog"
    assert (told["speakers.0.name.en"], told["speakers.0.position.en"]) == ("Keren Roe", "Assistant Professor")
    assert told["abstract.en"].startswith("Rain")


def test_pages__the_speaker_with_the_house_as_a_heading() -> None:
    source = f"""<body><div class="container"><h1>Rain by Maximum Likelihood</h1><div>
      <h2><b>Abstract</b></h2><article><p>{_TEXT}</p></article>
      <h2><b>Jane Roe, Northland University</b></h2><article>{_LIFE}</article>
      </div></div></body>"""
    told = _told(source)
    assert (told["speakers.0.name.en"], told["speakers.0.affiliation.en"]) == ("Jane Roe", "Northland University")
    assert told["speakers.0.bio.en"] == _LIFE


def test_pages__parts_of_other_kinds_or_of_an_editor_stay_together() -> None:
    assert _lines("<body><p><b>Friday 16</b><i>May 2031</i></p></body>") == ["Friday 16May 2031"]
    cut = '<body><p><span style="color:red">Room 20</span><span style="color:red">31</span></p></body>'
    assert _lines(cut) == ["Room 2031"]


def test_calendar__a_sentence_with_the_hour_leaves_the_rest_of_the_description() -> None:
    source = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Northland//EN
BEGIN:VEVENT
UID:20311002-y@example.edu
DTSTAMP:20310928T000000Z
DTSTART;TZID=Asia/Shanghai:20311002T160000
SUMMARY:Ice Learning
DESCRIPTION:Jane Roe\\, Assistant Professor\\, Northland University\\nThe talk will be on 2 October 2031 from 4 pm to 5
  pm.\\nRain learning relies on exchanging drops across clouds. Such communication can become inefficient and
  unstable when the clouds are heterogeneous. We present a framework that replaces it\\, and show where it fails.
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
    told = _told(source, "talk.ics")
    assert told["start"] == "2031-10-02T16:00"
    assert "We present a framework" in told["abstract.en"]


def test_pages__an_article_within_an_article_widens_nothing() -> None:
    source = f"""<body><div><article><h1>Ice in Clouds</h1><p>{_TEXT}</p>
      <article><p>A remark of a reader on what was said above.</p></article></article>
      <p>The canteen is closed this week, and the lift as well.</p></div></body>"""
    assert not any("canteen" in line for line in _lines(source))
