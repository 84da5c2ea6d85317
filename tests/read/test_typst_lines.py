"""Typst sources that keep the talks of a series in a table."""

from __future__ import annotations

from tests.read.reading import told


def test_the_table_of_a_typst_source() -> None:
    """
    #set document(title: [Ice colloquium Series])
    #show title: set align(center)
    #set text(size: 10pt)

    #title()

    = Agenda

    #table(columns: (auto, auto, auto, 1fr),
          stroke: (x, y) => {
          if y == 0 {(top: 0.08em, bottom: 0.05em)}
        },
      table.header[Date][Speaker][Institution][Title],
       [02/18/2031], [Jane Roe], [Northland University], [Ice in Clouds],

       [04/01/2031], [John Stone], [Harbour College], [Thirty Years of Fog],

       [05/16/2031], [Mary B. Major
    ], [Northland University], [Date confirmed.],
    )
    """
    assert told(
        test_the_table_of_a_typst_source,
        "title.en",
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "start",
    ) == [
        ("Ice in Clouds", "Jane Roe", "Northland University", "2031-02-18"),
        ("Thirty Years of Fog", "John Stone", "Harbour College", "2031-04-01"),
        (None, "Mary B. Major", "Northland University", "2031-05-16"),
    ]
