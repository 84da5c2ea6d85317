"""The house's own translations."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar.bilingual import Bilingual, Lang
from seminar.errors import SeminarError
from seminar.glossary import Conflict, Glossary, Term, learn, propose
from seminar.model import Person, Talk
from tests.talks import full_talk

HOUSE = """
[[term]]
kind = "affiliation"
zh = "云溪大学"
en = "Yunxi University"
also_en = ["Yunxi Univ."]

[[term]]
zh = "大气科学系"
en = "Department of Atmospheric Science"
"""


def test_load__several_files(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(HOUSE, encoding="utf-8")
    (tmp_path / "b.toml").write_text('[[term]]\nzh = "一"\nen = "One"\n', encoding="utf-8")
    glossary = Glossary.load(tmp_path / "a.toml", tmp_path / "b.toml")
    assert [term.zh for term in glossary.terms] == ["云溪大学", "大气科学系", "一"]
    assert glossary.terms[0] == Term("云溪大学", "Yunxi University", "affiliation", also_en=("Yunxi Univ.",))


def test_dumps__reads_back() -> None:
    odd = Glossary((Term('引号"与\\斜杠\n换行', 'A "quoted" term\x7f', "venue", ("别名",)),))
    assert Glossary.loads(odd.dumps()) == odd
    assert Glossary.loads(Glossary.loads(HOUSE).dumps()) == Glossary.loads(HOUSE)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[[term]", "talkfile.syntax"),
        ("term = 1", "glossary.not-a-list"),
        ("term = [1]", "glossary.not-a-list"),
        ("[[terms]]", "glossary.unknown-key"),
        ('[[term]]\nzh = "一"', "glossary.side-missing"),
        ('[[term]]\nzh = "一"\nen = 1', "glossary.side-missing"),
        ('[[term]]\nzh = "一"\nen = "One"\nfr = "un"', "glossary.unknown-key-in-term"),
        ('[[term]]\nzh = "一"\nen = "One"\nkind = "song"', "glossary.bad-kind"),
        ('[[term]]\nzh = "一"\nen = "One"\nalso_en = "1"', "glossary.not-texts"),
    ],
)
def test_loads__says_what_is_wrong(text: str, key: str) -> None:
    with pytest.raises(SeminarError) as caught:
        Glossary.loads(text)
    assert caught.value.key == key


def test_load__a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SeminarError, match=r"glossary\.unreadable"):
        Glossary.load(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("zh", "en", "departs"),
    [
        ("云溪大学", "Yunxi University", False),
        ("云溪大学", "the yunxi  university", False),
        ("云溪大学", "Yunxi Univ.", False),
        ("云溪大学大气科学系", "Department of Atmospheric Science, Yunxi University", False),
        ("云溪大学", "University of Yunxi", True),
        ("云溪大学大气科学系", "Dept. of Meteorology, Yunxi University", True),
        ("东屿大学", "Dongyu University", False),
        ("云溪大学", None, False),
    ],
)
def test_departures(zh: str, en: str | None, departs: bool) -> None:
    assert bool(list(Glossary.loads(HOUSE).departures(Bilingual(zh, en), "affiliation"))) is departs


def test_departures__a_term_of_another_kind_is_not_asked() -> None:
    assert not list(Glossary.loads(HOUSE).departures(Bilingual("云溪大学", "Cloud Creek Hall"), "venue"))


def test_learn__takes_the_most_frequent_and_lists_conflicts() -> None:
    def talk(en: str) -> Talk:
        return Talk(
            speakers=(Person(affiliation=Bilingual("云溪大学", en)),), venue=Bilingual("听雨楼", "Listening Hall")
        )

    glossary, conflicts = learn([talk("Yunxi University"), talk("University of Yunxi"), talk("Yunxi University")])
    assert glossary.terms == (
        Term("云溪大学", "Yunxi University", "affiliation"),
        Term("听雨楼", "Listening Hall", "venue"),
    )
    counted = (("Yunxi University", 2), ("University of Yunxi", 1))
    assert conflicts == (Conflict("affiliation", Lang.ZH, "云溪大学", counted),)


def test_propose__fills_the_missing_side_and_says_where() -> None:
    talk = Talk(
        speakers=(Person(name=Bilingual("林远舟"), affiliation=Bilingual("云溪大学")),),
        hosts=(Person(department=Bilingual(None, "department of atmospheric science")),),
        venue=Bilingual("云溪大学"),
    )
    filled, paths = propose(talk, Glossary.loads(HOUSE))
    assert paths == ("speakers.0.affiliation.en", "hosts.0.department.zh")
    assert filled.speakers[0].affiliation.en == "Yunxi University"
    assert filled.hosts[0].department.zh == "大气科学系"
    assert filled.venue.en is None  # the term is an affiliation's


def test_propose__leaves_a_finished_talk_as_it_is() -> None:
    assert propose(full_talk(), learn([full_talk()])[0]) == (full_talk(), ())
