"""The web page, its fragment, and what search engines read of it.

The audit with a real browser needs Chromium and a folder of node modules: ``npm install axe-core playwright-core
html-validate`` somewhere, and ``SEMINAR_NODE`` set to that place. Without them it is skipped and says so.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import html5lib
import pytest
from PIL import Image

from seminar.bilingual import Bilingual, Lang
from seminar.errors import SeminarError
from seminar.model import Online, Talk
from seminar.render import Branding, Context, render
from seminar.render.event_data import event_data
from tests.email.talks import BARE, CONTEXT, TALKS, hostile, moved, two_speakers
from tests.talks import full_talk, long_talk, minimal_talk

LANGS = {"both": (Lang.ZH, Lang.EN), "zh": (Lang.ZH,), "en": (Lang.EN,)}
AUDIT = Path(__file__).with_name("audit.mjs")


def page(talk: Talk, context: Context = CONTEXT) -> str:
    return render("page", talk, context).body.decode("utf-8")


def fragment(talk: Talk, context: Context = CONTEXT) -> str:
    return render("page-fragment", talk, context).body.decode("utf-8")


def tree_of(html: str):
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(html)


def data_of(html: str) -> dict:
    (script,) = tree_of(html).iter("script")
    assert script.get("type") == "application/ld+json"
    return json.loads(script.text)


def pane(html: str, lang: str) -> str:
    (found,) = [one for one in tree_of(html).iter("article") if one.get("class") == f"pane {lang}"]
    return "".join(found.itertext())


@pytest.mark.parametrize("langs", LANGS)
@pytest.mark.parametrize("name", [*TALKS, "hostile", "moved"])
@pytest.mark.parametrize("circumstances", [CONTEXT, BARE], ids=["office", "nobody"])
def test_render__every_template_fills_for_every_talk(name, langs, circumstances):
    talk = {**TALKS, "hostile": hostile(), "moved": moved()}[name]
    previous = full_talk() if name == "moved" else None
    context = replace(circumstances, langs=LANGS[langs], previous=previous)
    tree = tree_of(page(talk, context))
    assert not [one for one in tree.iter() if one.tag in ("b", "iframe") or any(a.startswith("on") for a in one.attrib)]
    html5lib.HTMLParser(strict=True).parseFragment(fragment(talk, context))


def test_render__golden(golden):
    golden("page/minimal.html", page(minimal_talk()))
    golden("page/fragment.html", fragment(full_talk()))


def test_render__same_input_same_bytes():
    assert render("page", full_talk(), CONTEXT) == render("page", full_talk(), CONTEXT)


def test_render__nothing_is_fetched_and_nothing_runs():
    html = page(full_talk())
    assert not re.search(r'src="(?!data:)|url\(|@import|<link rel="stylesheet', html)
    assert html.count("<script") == 1


def test_render__a_pane_per_language_and_a_switch():
    html = page(full_talk())
    assert "报告人简介" in pane(html, "zh")
    assert "About the speaker" in pane(html, "en")
    assert not re.search("[\u4e00-\u9fff]", pane(html, "en"))
    assert html.count('type="radio"') == 2
    assert "body:has(#shown-en:checked) .pane:not(.en) { display: none; }" in html


def test_render__one_language_has_no_switch():
    html = page(full_talk(), replace(CONTEXT, langs=(Lang.EN,)))
    assert '<html lang="en">' in html
    assert "radio" not in html


def test_render__each_pane_is_complete_and_marks_what_it_borrows():
    english = pane(page(minimal_talk()), "en")
    assert "生物楼 102 (in Chinese)" in " ".join(english.split())


def test_render__calendar_behind_a_link_unless_there_is_none():
    assert 'download="invite.ics"' in page(full_talk())
    for name in ("no-start", "cancelled"):
        assert "download=" not in page(TALKS[name])


def test_render__correction_and_cancellation_are_said():
    html = page(moved(), replace(CONTEXT, previous=full_talk()))
    assert "<del>物理楼 305 会议室" in re.sub(r"<(del|ins)>\s*", r"<\1>", html)
    assert "本场报告已取消" in page(TALKS["cancelled"])


def test_photo__turned_into_part_of_the_page(tmp_path: Path):
    Image.new("RGB", (800, 600), "#336699").save(tmp_path / "lin.png")
    speaker = full_talk().speakers[0].replacing(photo="lin.png")
    html = page(full_talk().replacing(speakers=(speaker,)), replace(CONTEXT, folder=tmp_path))
    assert re.search(r'<img src="data:image/jpeg;base64,[^"]+" alt="林远舟"', html)


def test_photo__on_the_web_stays_there():
    speaker = full_talk().speakers[0].replacing(photo="https://example.org/lin.jpg")
    assert '<img src="https://example.org/lin.jpg"' in page(full_talk().replacing(speakers=(speaker,)))


def test_photo__that_is_none_is_named(tmp_path: Path):
    (tmp_path / "lin.png").write_text("no picture", encoding="utf-8")
    speaker = full_talk().speakers[0].replacing(photo="lin.png")
    with pytest.raises(SeminarError):
        page(full_talk().replacing(speakers=(speaker,)), replace(CONTEXT, folder=tmp_path))


def test_logo__has_the_name_of_the_organization(tmp_path: Path):
    Image.new("RGB", (300, 100), "#336699").save(tmp_path / "logo.png")
    branding = Branding(organization=CONTEXT.branding.organization, logo=tmp_path / "logo.png")
    assert 'alt="云溪大学物理学院"' in page(full_talk(), replace(CONTEXT, branding=branding))


# ---------------------------------------------------------------- what search engines and previews read


def test_event_data__of_a_full_talk():
    data = data_of(page(full_talk()))
    assert data["@type"] == "EducationEvent"
    assert data["startDate"] == "2026-03-19T10:00:00+08:00"
    assert data["endDate"] == "2026-03-19T11:30:00+08:00"
    assert data["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert data["eventStatus"] == "https://schema.org/EventScheduled"
    assert [place["@type"] for place in data["location"]] == ["Place", "VirtualLocation"]
    assert data["performer"][0]["name"] == "林远舟 / Yuanzhou Lin"
    assert data["superEvent"]["name"] == "观云学术论坛 / Cloud Watchers' Colloquium"
    assert data["description"].count("\n\n") == 1


def test_event_data__status_follows_the_talk():
    assert data_of(page(TALKS["cancelled"]))["eventStatus"].endswith("/EventCancelled")
    data = event_data(moved(), replace(CONTEXT, previous=full_talk()))
    assert data["eventStatus"].endswith("/EventRescheduled")
    assert data["previousStartDate"] == "2026-03-19T10:00:00+08:00"


def test_event_data__what_is_not_known_is_not_there():
    data = event_data(Talk(), CONTEXT)
    assert set(data) == {"@context", "@type", "name", "eventStatus"}


def test_event_data__online_only():
    data = event_data(minimal_talk().replacing(venue=Bilingual(), online=Online(url="https://example.org/m")), CONTEXT)
    assert data["eventAttendanceMode"].endswith("/OnlineEventAttendanceMode")
    assert data["location"] == {"@type": "VirtualLocation", "url": "https://example.org/m"}


def test_event_data__cannot_leave_its_script():
    talk = full_talk().replacing(title=Bilingual("</script><script>alert(1)</script>", "]]>&"))
    assert data_of(page(talk))["name"] == "</script><script>alert(1)</script> / ]]>&"


def test_open_graph__title_description_and_locales():
    properties = {m.get("property"): m.get("content") for m in tree_of(page(full_talk())).iter("meta")}
    assert properties["og:title"].startswith("雨从何处来")
    assert properties["og:locale"] == "zh_CN"
    assert properties["og:locale:alternate"] == "en_US"
    assert properties["og:url"] == "https://physics.yunxi.example.org/talks/27"
    assert "2026年3月19日" in properties["og:description"]


# ---------------------------------------------------------------- the fragment, and the browser


def test_fragment__survives_a_content_management_system():
    html = fragment(full_talk())
    assert not re.search(r"<(script|style|input|link|meta|html|body)\b| class=| id=", html)
    assert html.count("<article") == 1


@pytest.mark.slow
def test_render__audit_in_a_browser(tmp_path: Path):
    browser = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    modules = os.environ.get("SEMINAR_NODE", "")
    if not modules or not Path(browser).is_file() or shutil.which("node") is None:
        pytest.skip("needs node, chromium and SEMINAR_NODE (a folder with axe-core, playwright-core, html-validate)")
    Image.new("RGB", (400, 500), "#336699").save(tmp_path / "lin.png")
    speaker = two_speakers().speakers[0].replacing(photo="lin.png")
    pictured = two_speakers().replacing(speakers=(speaker, *two_speakers().speakers[1:]))
    bright = replace(CONTEXT, folder=tmp_path, branding=Branding(colour="#ffd400"))
    pages = {
        "two-speakers": page(pictured, bright),
        "long": page(long_talk()),
        "minimal": page(minimal_talk(), BARE),
        "moved": page(moved(), replace(CONTEXT, previous=full_talk())),
        "hostile-en": page(hostile(), replace(CONTEXT, langs=(Lang.EN,))),
        "fragment": f'<!DOCTYPE html><html lang="zh-CN"><head><title>x</title></head><body><main><h1>x</h1>\n'
        f"{fragment(full_talk())}</main></body></html>",
    }
    files = []
    for name, html in pages.items():
        files.append(tmp_path / f"{name}.html")
        files[-1].write_text(html, encoding="utf-8")
    result = subprocess.run(["node", AUDIT, *files], capture_output=True, text=True, timeout=170, check=True)
    assert json.loads(result.stdout) == {f"{name}.html": [] for name in pages}
