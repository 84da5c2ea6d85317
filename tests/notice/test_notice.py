from __future__ import annotations

from dataclasses import replace

import pytest

from seminar.bilingual import Bilingual, Lang
from seminar.model import Online, Person
from seminar.render import Context
from seminar.render.changes import Kind, changes, kind_of
from seminar.render.clean_text import mail_link, one_line, paragraphs, printable, shortened, web_link
from seminar.render.html_colours import contrast, palette
from seminar.render.notice import notice
from seminar.render.notice_text import block_text, blocks, line_text, paragraphs_of, row_text, titled_blocks
from tests.talks import NOW, full_talk, long_talk, minimal_talk

BOTH = Context(now=NOW)
CHINESE = Context(now=NOW, langs=(Lang.ZH,))
ENGLISH = Context(now=NOW, langs=(Lang.EN,))


def said(talk, key, context=BOTH):
    row = notice(talk, context).row(key)
    return [line_text(line) for line in row.lines] if row else None


def test_notice__rows_in_the_order_a_reader_asks():
    keys = [row.key for row in notice(full_talk(), BOTH).rows]
    assert keys == [
        *("speaker", "time", "venue", "online", "language", "host", "chair", "organizers", "contact"),
        *("keywords", "notes", "url"),
    ]


def test_notice__what_is_missing_has_no_row():
    assert [row.key for row in notice(minimal_talk(), BOTH).rows] == ["speaker", "time", "venue"]


@pytest.mark.parametrize(
    ("parts", "chinese", "english"),
    [
        (("云溪大学", "物理学院", "教授"), "云溪大学物理学院教授", "教授, 物理学院, 云溪大学"),
        (("DeepRain", None, "研究员"), "DeepRain 研究员", "研究员, DeepRain"),
        (("Yunxi", "Physics", None), "Yunxi Physics", "Physics, Yunxi"),
    ],
)
def test_post__large_to_small_in_chinese_and_the_other_way_in_english(parts, chinese, english):
    affiliation, department, position = (Bilingual(part, part) for part in parts)
    person = Person(name=Bilingual("甲", "A"), affiliation=affiliation, department=department, position=position)
    talk = minimal_talk().replacing(speakers=(person,))
    assert said(talk, "speaker") == [f"甲，{chinese}", f"A, {english}"]


def test_person__without_an_english_name_keeps_the_chinese_one_in_an_english_line():
    person = Person(name=Bilingual("江一苇"), affiliation=Bilingual("云溪大学", "Yunxi University"))
    talk = minimal_talk().replacing(speakers=(person,))
    assert said(talk, "speaker") == ["江一苇，云溪大学", "江一苇, Yunxi University"]
    assert said(talk, "speaker", ENGLISH) == ["江一苇, Yunxi University (in Chinese)"]


def test_people__several_share_a_line():
    hosts = (
        Person(name=Bilingual("顾清和", "Qinghe Gu"), position=Bilingual("教授", "Professor")),
        Person(name=Bilingual("苏映雪", "Yingxue Su")),
    )
    talk = minimal_talk().replacing(hosts=hosts)
    assert said(talk, "hosts") == ["顾清和（教授）、苏映雪", "Qinghe Gu (Professor); Yingxue Su"]


def test_contacts__two_addresses_in_one_field_are_two_links():
    contact = Person(name=Bilingual("何知秋"), email="he@example.org；office@example.org", phone="010-5550 0127")
    row = notice(minimal_talk().replacing(contacts=(contact,)), CHINESE).row("contact")
    assert [link.href for link in row.lines[0].links] == ["mailto:he@example.org", "mailto:office@example.org"]


def test_online__the_platform_in_the_readers_language():
    talk = minimal_talk().replacing(online=Online(platform="腾讯会议", id="987 654", passcode="42"))
    assert said(talk, "online") == [
        "腾讯会议，会议号 987 654，密码 42",
        "Tencent Meeting, meeting ID 987 654, passcode 42",
    ]


def test_online__only_a_passcode():
    assert said(minimal_talk().replacing(online=Online(passcode="42")), "online", ENGLISH) == ["passcode 42"]


def test_spoken__known_and_unknown_languages():
    assert said(minimal_talk().replacing(language="en-GB"), "language") == ["英文", "English"]
    assert said(minimal_talk().replacing(language="français"), "language") == ["français"]


def test_passages__one_language_after_the_other():
    shown = notice(full_talk(), BOTH)
    assert [(passage.key, passage.lang) for passage in shown.passages] == [
        *(("abstract", Lang.ZH), ("bio", Lang.ZH), ("abstract", Lang.EN), ("bio", Lang.EN))
    ]


def test_passages__borrowed_only_where_the_reader_has_nothing_else():
    talk = full_talk().replacing(abstract=Bilingual(None, "Only English."))
    assert [p.note.text for p in notice(talk, CHINESE).passages if p.note] == ["（原文为英文）"]
    assert [p.lang for p in notice(talk, BOTH).passages if p.key == "abstract"] == [Lang.EN]


def test_blocks__together_repeat_nothing():
    texts = [row_text(row, BOTH, block.langs[0]) for block in blocks(minimal_talk(), BOTH) for row in block.rows]
    assert texts == [
        "报告人：江一苇",
        "时间：2026年4月2日（星期四）下午2:30（北京时间）",
        "地点：生物楼 102",
        "Time: Thursday, April 2, 2026, 2:30 p.m. (Beijing time)",
    ]


VARIED = (
    full_talk(),
    long_talk(),
    minimal_talk(),
    minimal_talk().replacing(title=Bilingual(None, "The Memory of Moss"), venue=Bilingual(None, "Room 102")),
    full_talk().replacing(title=Bilingual(), series_name=Bilingual(), number=None, online=Online(platform="Zoom")),
    full_talk().replacing(start="2026-03-19", end="2026-03-20", language="fr", url="not a link", speakers=()),
    full_talk().replacing(timezone="Europe/London", end=None, contacts=(Person(phone="010-5550 0127"),)),
    full_talk().replacing(
        speakers=(*full_talk().speakers, Person(name=Bilingual("周一帆"), bio=Bilingual(None, "Sails.\n\nPaints."))),
        hosts=(*full_talk().hosts, Person(name=Bilingual(None, "Ida Berg"), affiliation=Bilingual("云溪大学"))),
    ),
)


@pytest.mark.parametrize("context", [BOTH, CHINESE, ENGLISH])
@pytest.mark.parametrize("talk", VARIED)
def test_block_text__says_what_the_marked_notice_says(talk, context):
    for block in titled_blocks(talk, context):
        series = " ".join(side.text for side in (*block.series, *block.number))
        title = " ".join(line_text(line) for line in block.titles)
        rows = [row_text(row, context, block.langs[0]) for row in block.rows]
        head = "\n".join((*(text for text in (series, title) if text), *rows))
        assert block_text(talk, context, block.langs[0]) == "\n\n".join((head, *paragraphs_of(block)))


def test_notice__traditional_labels_where_the_catalogue_says_so():
    context = replace(CHINESE, locales={Lang.ZH: "zh_TW", Lang.EN: "en"})
    assert notice(minimal_talk(), context).row("venue").labels[0].text


# ---------------------------------------------------------------- texts and links


def test_printable__drops_what_is_no_text():
    assert printable("a\x00b\u202ec\ufeff\ud800d\r\ne\u2028f") == "abcd\ne\nf"
    assert one_line(" a\r\n\tb\u3000c ") == "a b c"
    assert printable("a\ufffcb\ufffdc") == "abc"
    assert printable("👩‍🔬 e\u0301") == "👩‍🔬 e\u0301"


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("short", 10, "short"),
        ("rain and more rain", 14, "rain and more…"),
        ("雨从何处来", 4, "雨从何…"),
        ("rainandmorerain", 6, "raina…"),
    ],
)
def test_shortened(text, limit, short):
    assert shortened(text, limit) == short
    assert len(short) <= limit


def test_paragraphs__blank_lines_only_part_them():
    assert paragraphs("一\n\n 二 \r\n三\n") == ("一", "二", "三")


@pytest.mark.parametrize(
    ("text", "href"),
    [
        ("https://a.example.org/x?y=1#z", "https://a.example.org/x?y=1#z"),
        ("http://a.example.org:8080/", "http://a.example.org:8080/"),
        ("https://a.example.org/报告", "https://a.example.org/%E6%8A%A5%E5%91%8A"),
        ("https://a.example.org/%E6%8A", "https://a.example.org/%E6%8A"),
        ("http:/", None),
        ("https://localhost/x", None),
        ("https://a.example.org/a b", None),
        ("javascript:alert(1)//a.b", None),
        ("https://[::1", None),
        ("HTTPS://A.Example.org/", "HTTPS://A.Example.org/"),
        (f"https://{'a' * 63}.org/", f"https://{'a' * 63}.org/"),
        (f"https://{'a' * 64}.org/", None),
        ("见网页", None),
        (None, None),
    ],
)
def test_web_link(text, href):
    assert web_link(text) == href


@pytest.mark.parametrize("text", ["", "a", "a@b", "a b@example.org", "a@example.org,b@example.org", "a@-", "<a@b.c>"])
def test_mail_link__what_is_no_address(text):
    assert mail_link(text) is None


# ---------------------------------------------------------------- changes and colours


def test_kind_of():
    cancelled = full_talk().replacing(status="cancelled")
    assert kind_of(full_talk(), None) is Kind.ANNOUNCEMENT
    assert kind_of(full_talk(), minimal_talk()) is Kind.CORRECTION
    assert kind_of(cancelled, full_talk()) is kind_of(cancelled, None) is Kind.CANCELLATION
    assert kind_of(full_talk(), cancelled) is Kind.RESTORATION


def test_changes__only_what_readers_have_noted_down():
    talk = full_talk().replacing(notes=Bilingual("改期"), abstract=Bilingual(), start="2026-03-19T10:30+08:00")
    assert [change.key for change in changes(talk, replace(BOTH, previous=full_talk()))] == ["time"]


def test_changes__one_speaker_more():
    speakers = (*full_talk().speakers, Person(name=Bilingual("周一帆")))
    found = changes(full_talk().replacing(speakers=speakers), replace(BOTH, previous=full_talk()))
    assert [(change.key, len(change.before), len(change.after)) for change in found] == [("speaker", 3, 4)]


@pytest.mark.parametrize("colour", [None, "#fff", "#000", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#888888"])
def test_palette__reads_on_its_ground(colour):
    made = palette(colour)
    assert contrast(made.accent, "#ffffff") >= 4.5
    assert contrast(made.accent, made.tint) >= 4.5
    assert contrast(made.bright, made.shade) >= 4.5
