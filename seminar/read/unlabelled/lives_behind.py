"""The life of the speaker behind the abstract, in a paragraph of its own that begins with the name."""

from __future__ import annotations

from seminar.bilingual import Bilingual
from seminar.model import Person
from seminar.read.lives import life_behind
from seminar.read.reading import Reading


def read_life(reading: Reading) -> None:
    """Puts the paragraphs of an English abstract from the one that begins with the speaker's name on to the life."""
    record = reading.record
    speakers, text = record.people["speakers"], record.pair("abstract").en
    if text is None or len(speakers) != 1 or not speakers[0].name.en or speakers[0].bio.en:
        return
    at = life_behind(text, speakers[0].name.en)
    if at and (kept := text[:at].rstrip()):
        origin = record.origins.get("abstract.en")
        record.values["abstract"] = Bilingual(record.pair("abstract").zh, kept)
        record.merge("speakers", 0, Person(bio=Bilingual(en=text[at:])), origin.lines if origin else (), 0.7, True)
