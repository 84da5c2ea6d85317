from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import html5lib
import pytest
from PIL import Image

from seminar.bilingual import Bilingual, Lang
from seminar.errors import SeminarError
from seminar.render import Branding, Mailbox, render
from tests.email.talks import BARE, CONTEXT, TALKS, hostile, html_of, mail, moved, text_of
from tests.talks import full_talk, minimal_talk

LANGS = {"both": (Lang.ZH, Lang.EN), "zh": (Lang.ZH,), "en": (Lang.EN,)}


@pytest.fixture
def judged(shared: Path) -> Callable[..., str]:
    """What the independent judge has against mail files; an empty text where it has nothing."""
    needed = ("css_inline", "html5lib", "icalendar", "tinycss2", "email_validator")
    if absent := [name for name in needed if find_spec(name) is None]:
        pytest.skip(f"check_email.py needs {', '.join(absent)} in this interpreter")

    def judge(*files: Path, options: tuple[str, ...] = ()) -> str:
        tool = [sys.executable, shared / "tools" / "check_email.py", "--no-node", "--transactional", "--quiet"]
        command = [*tool, "--allow-header", "X-Unsent", *options, *files]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        return result.stdout + result.stderr

    return judge


# ---------------------------------------------------------------- the whole


def test_render__golden_message(golden):
    golden("email/minimal.eml", render("email", minimal_talk(), CONTEXT).body)


@pytest.mark.parametrize("name", ["full", "minimal", "two-speakers", "cancelled"])
def test_render__golden_text(name, golden):
    golden(f"email/{name}.txt", text_of(TALKS[name]))


@pytest.mark.parametrize("name", ["full", "minimal"])
def test_render__golden_html(name, golden):
    golden(f"email/{name}.html", html_of(TALKS[name]))


def test_render__golden_correction(golden):
    context = replace(CONTEXT, previous=full_talk())
    golden("email/correction.txt", text_of(moved(), context))
    golden("email/correction.html", html_of(moved(), context))


def test_render__golden_one_language(golden):
    golden("email/minimal-en.txt", text_of(minimal_talk(), replace(CONTEXT, langs=(Lang.EN,))))


def test_render__same_input_same_bytes():
    assert render("email", full_talk(), CONTEXT) == render("email", full_talk(), CONTEXT)


@pytest.mark.parametrize("langs", LANGS)
@pytest.mark.parametrize("name", TALKS)
@pytest.mark.parametrize("circumstances", [CONTEXT, BARE], ids=["office", "nobody"])
def test_render__every_template_fills_for_every_talk(name, langs, circumstances):
    """StrictUndefined: a template that asks for what is not there fails here."""
    context = replace(circumstances, langs=LANGS[langs])
    message = mail(TALKS[name], context)
    assert not message.defects
    html = message.get_body(("html",)).get_content()
    html5lib.HTMLParser(strict=True).parse(html)
    assert "None" not in re.sub(r"<style.*?</style>", "", html, flags=re.S)


@pytest.mark.parametrize("langs", LANGS)
def test_render__passes_the_independent_judge(langs, judged, tmp_path):
    for name, talk in TALKS.items():
        for who, circumstances in (("office", CONTEXT), ("nobody", BARE)):
            context = replace(circumstances, langs=LANGS[langs])
            (tmp_path / f"{name}-{who}.eml").write_bytes(render("email", talk, context).body)
    context = replace(CONTEXT, langs=LANGS[langs], previous=full_talk())
    (tmp_path / "correction.eml").write_bytes(render("email", moved(), context).body)
    assert judged(tmp_path) == ""


def test_render__a_correction_and_a_cancellation_are_one_series_for_the_judge(judged, tmp_path):
    told = [
        (full_talk(), None),
        (moved(), full_talk()),
        (moved().replacing(revision=2, status="cancelled"), moved()),
    ]
    files = [tmp_path / f"{number}.eml" for number in range(len(told))]
    for file, (talk, previous) in zip(files, told, strict=True):
        file.write_bytes(render("email", talk, replace(CONTEXT, previous=previous)).body)
    assert judged(*files, options=("--series",)) == ""


# ---------------------------------------------------------------- headers and parts


def test_headers__of_a_draft():
    message = mail(full_talk())
    assert message["X-Unsent"] == "1"
    assert str(message["From"]) == "云溪大学物理学院 <office@physics.yunxi.example.org>"
    assert message["To"].addresses[0].addr_spec == "recipients@example.invalid"
    assert message["Date"] == "Mon, 02 Mar 2026 09:00:00 +0800"
    assert message["Content-Language"] == "zh-CN, en"
    assert message["Subject"] == (
        "[观云学术论坛 / Cloud Watchers' Colloquium] 雨从何处来：云滴碰并的实验与理论 / Where Rain Comes From: Cloud "
        "Droplets in Theory and Experiment — 3月19日（周四）10:00 / Mar 19 (Thu) 10:00"
    )


def test_headers__without_sender_the_contact_writes():
    assert mail(full_talk(), BARE)["From"].addresses[0].addr_spec == "office@physics.yunxi.example.org"
    assert mail(minimal_talk(), BARE)["From"].addresses[0].addr_spec == "sender@example.invalid"


def test_headers__a_list_that_reads_and_an_office_that_answers(judged, tmp_path):
    context = replace(CONTEXT, readers=Mailbox("talks@lists.example.org"), replies=Mailbox("office@example.org"))
    message = mail(full_talk(), context)
    assert (str(message["To"]), str(message["Reply-To"])) == ("talks@lists.example.org", "office@example.org")
    cancelled = render("email", full_talk().replacing(status="cancelled", revision=1), context).body
    assert b"recipients@example.invalid" not in cancelled
    files = [tmp_path / "announced.eml", tmp_path / "cancelled.eml"]
    for path, body in zip(files, (render("email", full_talk(), context).body, cancelled), strict=True):
        path.write_bytes(body)
    assert judged(*files) == ""


def test_headers__a_short_name_stands_in_both_languages():
    sender = Mailbox("o@example.org", Bilingual("云溪大学", "Yunxi University"))
    assert (
        str(mail(full_talk(), replace(CONTEXT, sender=sender))["From"]) == "云溪大学 / Yunxi University <o@example.org>"
    )


def test_headers__sender_without_a_name():
    assert str(mail(full_talk(), replace(CONTEXT, sender=Mailbox("o@example.org")))["From"]) == "o@example.org"


@pytest.mark.parametrize("address", ["office", "a b@example.org", "o@example.org\r\nBcc: x@example.org", "", "a@b"])
def test_headers__a_sender_that_is_no_address_is_refused(address):
    with pytest.raises(SeminarError) as caught:
        mail(full_talk(), replace(CONTEXT, sender=Mailbox(address)))
    assert caught.value.key == "email.bad-sender"


def test_headers__long_titles_are_shortened_at_a_word():
    talk = full_talk().replacing(title=Bilingual("雨" * 300, "rainfall " * 40))
    subject = mail(talk)["Subject"]
    assert "雨…" in subject
    assert "rainfall…" in subject
    assert len(subject) < 300


LONG_TITLE = "Where Rain Comes From and What Cloud Droplets Tell of It in the Laboratory"


@pytest.mark.parametrize("words", range(1, 14))
def test_render__a_subject_keeps_its_spaces_however_it_is_folded(words: int) -> None:
    """Python 3.11 moves the space behind a dash at the end of a line to the front of it."""
    title = " ".join(LONG_TITLE.split()[:words])
    subject = mail(full_talk().model_copy(update={"title": Bilingual(None, title)}))["Subject"]
    assert f" {title} — 3月19日（周四）10:00 / Mar 19 (Thu) 10:00" in subject


def test_headers__lines_are_short_and_ascii():
    for talk in (full_talk(), hostile()):
        head = render("email", talk, CONTEXT).body.partition(b"\r\n\r\n")[0]
        assert head.isascii()
        assert max(map(len, head.split(b"\r\n"))) <= 78


def test_parts__plain_html_calendar_and_the_attachment():
    message = mail(full_talk())
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "text/calendar",
    ]
    inline, attached = (part for part in message.walk() if part.get_content_type() == "text/calendar")
    assert inline.get_payload(decode=True) == attached.get_payload(decode=True)
    assert inline["Content-Type"].params["method"] == "PUBLISH"
    assert inline.get_content_disposition() is None
    assert attached.get_filename() == "invite.ics"
    assert "ATTENDEE" not in inline.get_payload(decode=True).decode("utf-8")


def test_parts__no_day_no_invitation():
    message = mail(TALKS["no-start"])
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]
    assert "invite.ics" not in text_of(TALKS["no-start"])


def test_text__says_what_the_html_says():
    html, text = html_of(full_talk()), text_of(full_talk())
    for link in re.findall(r'href="(https?://[^"]+)"', html):
        assert link in text
    for said in ("林远舟", "Room 305, Physics Building", "123-456-789", "0319", "010-5550 0127", "云物理联合实验室"):
        assert said in html
        assert said in text


def test_html__for_pasting_speaks_of_no_attachment():
    assert "invite.ics" not in html_of(full_talk())
    assert "invite.ics" in mail(full_talk()).get_body(("html",)).get_content()


def test_logo__is_a_part_of_the_message(judged, tmp_path):
    Image.new("RGB", (1200, 300), "#336699").save(tmp_path / "logo.png")
    context = replace(
        CONTEXT, branding=Branding(organization=CONTEXT.branding.organization, logo=tmp_path / "logo.png")
    )
    (tmp_path / "one.eml").write_bytes(render("email", full_talk(), context).body)
    message = mail(full_talk(), context)
    (image,) = (part for part in message.walk() if part.get_content_maintype() == "image")
    assert f'src="cid:{image["Content-ID"][1:-1]}"' in message.get_body(("html",)).get_content()
    assert 'src="data:image/png;base64,' in html_of(full_talk(), context)
    assert judged(tmp_path / "one.eml") == ""


# ---------------------------------------------------------------- two languages


def test_html__every_text_is_in_its_language():
    html = html_of(full_talk())
    assert '<html lang="zh-CN">' in html
    assert re.search(r'<span [^>]*lang="en"[^>]*>Where Rain Comes From', html)


def test_html__a_text_on_the_wrong_side_is_marked_by_what_it_is_written_in():
    talk = full_talk().replacing(abstract=Bilingual("雨滴如何长大。\n\nIt grows by meeting smaller drops.", None))
    assert re.search('<p lang="en"[^>]*>It grows', html_of(talk))
    assert not re.search("<p lang=[^>]*>雨滴", html_of(talk))


def test_html__one_language_marks_what_it_borrows():
    html = html_of(minimal_talk(), replace(CONTEXT, langs=(Lang.EN,)))
    assert '<html lang="en">' in html
    assert re.search(r'lang="zh-CN"[^>]*>苔藓的记忆', html)
    assert html.count("(in Chinese)") == 3
    assert "报告人" not in html


def test_html__one_language_says_nothing_in_the_other():
    html = html_of(full_talk(), replace(CONTEXT, langs=(Lang.EN,)))
    assert not re.search("[\u4e00-\u9fff]", re.sub(r"<style.*?</style>", "", html, flags=re.S))


def test_text__a_text_in_one_language_is_not_repeated():
    assert text_of(minimal_talk()).count("苔藓的记忆") == 1


# ---------------------------------------------------------------- hostile text, colours, templates


def test_hostile__no_header_no_markup_no_control_character():
    message = mail(hostile())
    assert "Bcc" not in message
    assert set(message.keys()) == set(mail(full_talk()).keys())
    html = message.get_body(("html",)).get_content()
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    assert not [e for e in tree.iter() if e.tag in ("script", "img", "b")]
    assert not [e for e in tree.iter() for name in e.attrib if name.startswith("on")]
    assert "{{ 7 * 7 }}" in html
    for body in (html, message.get_body(("plain",)).get_content()):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", body.replace("\r\n", "\n"))


@pytest.mark.parametrize("colour", ["#fff", "#ffee00", "#000000", "#7a1fa2", "#9ad0ff"])
def test_colours__every_accent_stays_legible(colour, judged, tmp_path):
    context = replace(CONTEXT, branding=Branding(colour=colour))
    (tmp_path / "one.eml").write_bytes(render("email", full_talk(), context).body)
    assert judged(tmp_path) == ""


@pytest.mark.parametrize("colour", ["red", "#12345", "1f4e8c", "#gggggg", "#1f4e8c;x:y"])
def test_colours__what_is_none_is_named(colour):
    with pytest.raises(SeminarError) as caught:
        html_of(full_talk(), replace(CONTEXT, branding=Branding(colour=colour)))
    assert (caught.value.key, caught.value.params) == ("page.bad-colour", {"colour": colour})


def test_templates__the_users_folder_comes_first(tmp_path: Path):
    own = tmp_path / "email" / "announcement.html"
    own.parent.mkdir()
    own.write_text("<!DOCTYPE html><title>{{ subject }}</title><p>{{ notice.titles[0].text }}", encoding="utf-8")
    assert "<p>苔藓的记忆" in html_of(minimal_talk(), replace(CONTEXT, templates=(tmp_path,)))


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("<p>\n{{ notice.titel }}</p>", 2),
        ("<p>\n\n{% if %}</p>", 3),
        ("{{ nobody }}", 1),
        ('{% include "none.html" %}', None),
        ("{{ notice.titles.__class__.__mro__ }}", 1),
    ],
)
def test_templates__a_mistake_is_named_with_its_place(source: str, line: int | None, tmp_path: Path):
    own = tmp_path / "email" / "announcement.html"
    own.parent.mkdir()
    own.write_text(source, encoding="utf-8")
    with pytest.raises(SeminarError) as caught:
        html_of(minimal_talk(), replace(CONTEXT, templates=(tmp_path,)))
    if line is None:
        assert (caught.value.key, caught.value.params) == ("page.template-missing", {"name": "none.html"})
    else:
        assert caught.value.key == "page.template-mistake"
        assert (caught.value.params["file"], caught.value.params["line"]) == (str(own), line)
