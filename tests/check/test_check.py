"""Running the rules: failures, silencing, fixing, words, and talks of any shape."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seminar import check as checks
from seminar import talkfile
from seminar.bilingual import Bilingual
from seminar.check import CHECKS, CheckContext, RuleFailed, check
from seminar.check.fields import pairs
from seminar.check.fixing import apply
from seminar.check.wording import field_label, sentence
from seminar.findings import Finding, Severity
from seminar.glossary import Glossary, Term
from seminar.i18n import available, words
from seminar.model import YEARS, Online, Person, Silenced, Talk
from tests.check.codes import AS_OF, alarms, altered, findings
from tests.check.defects import defects
from tests.check.invented import clean_talks
from tests.growth import LINEAR, growth
from tests.talks import full_talk, minimal_talk


def _broken_rule(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    yield Finding("first", Severity.INFO)
    raise ZeroDivisionError("of 0 speakers")


def test_check__a_rule_that_raises_is_reported_and_the_others_run() -> None:
    talk = altered(venue__en=None)
    found = check(talk, CheckContext(), (_broken_rule, *CHECKS))
    assert [each.code for each in found] == ["first", "rule_failed", "untranslated"]
    failed = found[1]
    assert isinstance(failed, RuleFailed) and failed.severity is Severity.ERROR
    assert failed.params["rule"] == "_broken_rule"
    assert failed.error is not None and failed.error.__traceback__ is not None


def test_check__clean_talks_raise_no_alarm() -> None:
    assert [alarms(talk) for talk in (full_talk(), minimal_talk())] == [[], []]


def test_check__silenced_findings_are_left_out() -> None:
    talk = altered(venue__en=None, title__zh="Where Rain Comes From")
    entry = Silenced(code="untranslated", field="venue", reason="the hall has no English name")
    assert alarms(talk.replacing(silenced=(entry,))) == [("wrong_side", "title.zh")]
    everywhere = Silenced(code="wrong_side", reason="the title is a quotation")
    assert alarms(talk.replacing(silenced=(entry, everywhere))) == []
    elsewhere = Silenced(code="untranslated", field="title", reason="no")
    assert len(alarms(talk.replacing(silenced=(elsewhere,)))) == 2


def test_check__a_talk_file_holds_what_it_silences() -> None:
    text = talkfile.to_toml(full_talk()) + '\n[[silenced]]\ncode = "weekend"\nreason = "an open day"\n'
    talk = talkfile.loads(text)
    assert talk.silenced == (Silenced(code="weekend", reason="an open day"),)
    with pytest.raises(talkfile.TalkFileError):
        talkfile.loads(text.replace('reason = "an open day"', 'reason = ""'))


def test_glossary_departure() -> None:
    house = Glossary((Term("云溪大学", "University of Yunxi", "affiliation"),))
    (found,) = [each for each in findings(full_talk(), glossary=house) if each.code == "glossary_departure"]
    assert found.fields == ("speakers.0.affiliation.en", "speakers.0.affiliation.zh")
    assert found.fix is not None and found.fix.after == "University of Yunxi"
    kept = Glossary((Term("云溪大学", "Yunxi University", "affiliation"),))
    assert [each for each in findings(full_talk(), glossary=kept) if each.code == "glossary_departure"] == []


# ---------------------------------------------------------------- fixing


def test_apply__mends_what_is_certain_and_nothing_else() -> None:
    talk = altered(
        abstract__zh="摘要：&nbsp;大气中的水循环,每年把水送回陆地.<br>本报告介绍云滴。\u200b",
        venue__en="Room  305, Physics Building&nbsp;",
        hosts__0__name__en="Moran Cui",
    )
    mended = apply(talk, findings(talk))
    assert mended.abstract.zh == "大气中的水循环，每年把水送回陆地。\n本报告介绍云滴。"
    assert mended.venue.en == "Room 305, Physics Building"
    assert mended.hosts[0].name.en == "Moran Cui"  # whose name it is, only people know
    assert apply(mended, findings(mended)) == mended


def test_apply__only_the_findings_it_is_given() -> None:
    talk = altered(venue__en="Venue: Room 305, Physics Building", title__en="Title: Where Rain Comes From")
    chosen = [each for each in findings(talk) if each.fields[0] == "venue.en"]
    mended = apply(talk, chosen)
    assert mended.venue.en == "Room 305, Physics Building" and mended.title.en == "Title: Where Rain Comes From"


def test_apply__a_text_that_is_only_what_must_go_becomes_missing() -> None:
    talk = altered(notes__en="&nbsp;<br>")
    assert apply(talk, findings(talk)).notes.en is None


# ---------------------------------------------------------------- words


def test_sentence__every_finding_is_worded_in_every_language() -> None:
    made = (defect for talk in clean_talks()[1:2] for defect in defects(talk))
    by_key = {finding.message_key: finding for defect in made for finding in findings(defect.talk)}
    assert len(by_key) >= 25
    for locale in available():
        for finding in by_key.values():
            text = sentence(finding, words(locale))
            assert text and "{" not in text


def test_sentence__every_key_the_rules_name_is_in_the_catalogue() -> None:
    """Also those of rare findings: a key is written out in the rule, or made of a name and a language."""
    room = Path(checks.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in room.glob("*.py"))
    named = set(re.findall(r'"(check\.[a-z_]+)"', source))
    named |= {f"check.{code}" for code in re.findall(r'(?:about|Finding)\(\s*"([a-z_]+)", Severity', source)}
    made = {
        "check.bad_email_or_id",
        "check.half_full_width",
        "check.mixed_script",
        "check.wrong_side",
        "check.not_english",
    }
    made |= {"check.untranslated", "check.partial_translation", "check.side_not_updated"}  # these always name a key
    assert len(named) > 50
    for locale in available():
        assert [key for key in sorted(named - made) if not words(locale).has(key)] == []


def test_field_label() -> None:
    english, chinese = words("en"), words("zh_CN")
    assert field_label("speakers.0.bio.zh", chinese) == "报告人简介（中文）"
    assert field_label("speakers.1.bio.zh", english) == "speaker: biography (2) (Chinese)"
    assert field_label("online.id", english) == "meeting ID"
    assert field_label("something.else", english) == "something.else"


def test_field_label__every_field_has_one() -> None:
    talk = full_talk()
    paths = [pair.path for pair in pairs(talk)] + ["online.id", "online.url", "start", "end", "url", "contacts.0.email"]
    assert [path for path in paths if field_label(path, words("zh_CN")) == path] == []


# ---------------------------------------------------------------- talks of any shape

_TEXT = st.one_of(
    st.none(), st.text(max_size=60), st.sampled_from(["&#0;", "&#x110000;", "$", "（", "12:99", "1e999", "𠮷" * 5])
)
_PAIR = st.builds(Bilingual, _TEXT, _TEXT)
_PERSON = st.builds(Person, name=_PAIR, affiliation=_PAIR, position=_PAIR, bio=_PAIR, email=_TEXT, homepage=_TEXT)
_PEOPLE = st.lists(_PERSON, max_size=2).map(tuple)
_FIRST, _LAST = date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)
_MOMENT = st.one_of(
    st.none(),
    st.dates(_FIRST, _LAST),
    st.datetimes(datetime.combine(_FIRST, time.min), datetime.combine(_LAST, time.max)),
)
_TALK = st.builds(
    Talk,
    title=_PAIR,
    venue=_PAIR,
    abstract=_PAIR,
    notes=_PAIR,
    when_text=_PAIR,
    speakers=_PEOPLE,
    contacts=_PEOPLE,
    keywords=st.lists(_PAIR, max_size=2).map(tuple),
    start=_MOMENT,
    end=_MOMENT,
    online=st.one_of(st.none(), st.builds(Online, platform=_TEXT, id=_TEXT, passcode=_TEXT, url=_TEXT)),
    url=_TEXT,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_TALK)
def test_check__no_talk_makes_a_rule_fail(talk: Talk) -> None:
    found = check(talk, CheckContext(as_of=AS_OF, glossary=Glossary((Term("大", "Great"),)), previous=full_talk()))
    assert [each for each in found if each.code == "rule_failed"] == []
    apply(talk, found)


@pytest.mark.parametrize(
    "piece", ["研究", "a b ", "（", "<p", "&", "1 ", "12:", "$x", "https://", "a@", "。\n", "“", "Ã©", "\ue000"]
)
def test_check__a_megabyte_is_no_crash_and_no_wait(piece: str) -> None:
    def filled(size: int) -> Talk:
        text = piece * (size // len(piece))
        return altered(abstract=Bilingual(text, text), when_text=Bilingual(text, text))

    assert growth(lambda size: findings(filled(size)), 1_000_000) < LINEAR
    found = findings(filled(1_000_000))
    assert "rule_failed" not in {each.code for each in found}
    assert ("too_long", "abstract.zh") in [(each.code, each.fields[0]) for each in found]


def _varied(alphabet: str, longest: int, between: str) -> str:
    """A text longer than is looked at, in which hardly any word comes twice."""
    dice = random.Random(1)
    words = ("".join(dice.choices(alphabet, k=dice.randint(2, longest))) for _ in range(40_000 // longest))
    return between.join(words)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("&" * 1_000_000, "1" * 1_000_000),
        ("研究" * 500_000, "a-" * 500_000),
        (_varied("0123456789", 6, " "), _varied("0123456789", 7, " ")),
        (_varied("0123456789", 11, ", "), _varied("0123456789", 12, ", ")),
        (_varied("ABCDE", 6, " "), _varied("ABCDE", 7, " ")),
        (_varied("abcde", 8, "@yunxi.example.org "), _varied("abcde", 9, "@yunxi.example.org ")),
        (_varied("()[]（）“”《》", 20, "研"), _varied("aA1,.:;!?()“”<$@/\\ \n%-_&#", 30, " ")),
        ("1×10" + "⁹" * 1_000_000, "1×10^99 " * 120_000),
    ],
    ids=["one run", "hyphens", "numbers", "ids", "acronyms", "addresses", "marks", "powers"],
)
def test_check__two_hostile_megabytes_cost_no_more_than_their_length(zh: str, en: str) -> None:
    def filled(share: int) -> Talk:
        return altered(abstract=Bilingual(zh[: len(zh) * share // 100], en[: len(en) * share // 100]))

    assert growth(lambda share: findings(filled(share)), 100) < LINEAR
    found = findings(filled(100))
    assert "rule_failed" not in {each.code for each in found}


def test_check__a_list_without_end_is_looked_at_in_part() -> None:
    def filled(size: int) -> Talk:
        people = tuple(full_talk().speakers[:1]) * size
        return full_talk().replacing(speakers=people, keywords=(Bilingual("水", "water"),) * (10 * size))

    assert growth(lambda size: findings(filled(size)), 5_000) < LINEAR
    found = findings(filled(5_000))
    assert "rule_failed" not in {each.code for each in found}
