from __future__ import annotations

from dataclasses import replace

import pytest

from seminar.bilingual import Bilingual, Lang
from seminar.model import Online, Talk
from seminar.render import Context, render
from tests.email.talks import CONTEXT, TALKS, hostile, moved
from tests.talks import full_talk, minimal_talk

LANGS = {"both": (Lang.ZH, Lang.EN), "zh": (Lang.ZH,), "en": (Lang.EN,)}
EVERYTHING_LONG = full_talk().replacing(
    title=Bilingual("雨" * 300, "rain " * 60),
    venue=Bilingual("室" * 300, "room " * 60),
    series_name=Bilingual("坛" * 300, "forum " * 60),
    url="https://example.org/" + "x" * 600,
    online=Online(platform="Zoom", id="1" * 300, passcode="2" * 300, url="https://example.org/" + "y" * 600),
    timezone="America/St_Johns",
)


def message(talk: Talk, context: Context = CONTEXT) -> str:
    return render("message", talk, context).body.decode("utf-8")


@pytest.mark.parametrize("name", ["full", "minimal", "cancelled"])
def test_render__golden(name, golden):
    golden(f"message/{name}.txt", message(TALKS[name]))


def test_render__golden_correction(golden):
    golden("message/correction.txt", message(moved(), replace(CONTEXT, previous=full_talk())))


@pytest.mark.parametrize("langs", LANGS)
@pytest.mark.parametrize("name", [*TALKS, "hostile", "everything-long"])
def test_render__never_longer_than_500_characters(name, langs):
    talk = {**TALKS, "hostile": hostile(), "everything-long": EVERYTHING_LONG}[name]
    later = talk.replacing(start="2026-12-31T22:00-03:30", end="2027-01-01T01:00-03:30", status="confirmed")
    for told, previous in ((talk, None), (later, talk)):
        text = message(told, replace(CONTEXT, langs=LANGS[langs], previous=previous))
        assert 0 < len(text) <= 500
        assert not text.endswith("\n\n")


def test_render__the_hour_is_never_left_out():
    text = message(EVERYTHING_LONG)
    assert "上午" in text or "晚上" in text
    assert "p.m." in text
    assert "雨…" in text


def test_render__a_link_is_whole_or_not_there():
    assert "https://example.org" not in message(EVERYTHING_LONG)
    assert "https://meeting.tencent.com/dm/ExampleKey\n" in message(full_talk())


def test_render__a_short_talk_says_everything_and_borrows_only_the_title():
    assert message(minimal_talk()) == (
        "【学术报告 Academic talk】\n\n"
        "苔藓的记忆\n报告人：江一苇\n时间：2026年4月2日（星期四）下午2:30（北京时间）\n地点：生物楼 102\n\n"
        "苔藓的记忆 (in Chinese)\nTime: Thursday, April 2, 2026, 2:30 p.m. (Beijing time)\n"
    )


def test_render__one_language_marks_what_it_borrows():
    text = message(minimal_talk(), replace(CONTEXT, langs=(Lang.EN,)))
    assert "苔藓的记忆 (in Chinese)" in text
    assert "报告人" not in text


def test_correction__a_venue_that_went_is_told():
    text = message(full_talk().replacing(venue=Bilingual()), replace(CONTEXT, previous=full_talk()))
    assert "地点：无（原通知：物理楼 305 会议室）" in text
    assert "Venue: none (was: Room 305, Physics Building)" in text


def test_correction__a_new_title_is_told_with_the_old_one():
    talk = minimal_talk().replacing(title=Bilingual("苔藓如何记忆"))
    assert "题目：苔藓如何记忆（原通知：苔藓的记忆）" in message(talk, replace(CONTEXT, previous=minimal_talk()))


def test_cancellation__invites_nobody():
    text = message(TALKS["cancelled"])
    assert text.startswith("【报告取消 Cancelled】")
    assert "meeting.tencent.com" not in text
