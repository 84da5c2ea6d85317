"""What the editor of a WeChat official account lets through: a few tags, inline styles, nothing that loads or runs."""

from __future__ import annotations

import re
from dataclasses import replace

import html5lib
import pytest
import tinycss2

from seminar.bilingual import Lang
from seminar.model import Talk
from seminar.render import Branding, Context, render
from tests.email.talks import BARE, CONTEXT, TALKS, hostile, moved
from tests.talks import full_talk, minimal_talk

LANGS = {"both": (Lang.ZH, Lang.EN), "zh": (Lang.ZH,), "en": (Lang.EN,)}
FRAME = {"html", "head", "meta", "title", "body"}
TAGS = {"section", "p", "span", "strong", "br"}
PROPERTIES = {
    *("color", "background-color", "font-size", "font-weight", "line-height", "text-align", "text-decoration"),
    *("margin", "padding", "border-left", "border-top", "max-width", "word-break"),
}


def article(talk: Talk, context: Context = CONTEXT) -> str:
    return render("wechat", talk, context).body.decode("utf-8")


@pytest.mark.parametrize("langs", LANGS)
@pytest.mark.parametrize("name", [*TALKS, "hostile", "moved"])
def test_render__only_what_the_editor_keeps(name, langs):
    talk = {**TALKS, "hostile": hostile(), "moved": moved()}[name]
    previous = full_talk() if name == "moved" else None
    for circumstances in (CONTEXT, BARE):
        html = article(talk, replace(circumstances, langs=LANGS[langs], previous=previous))
        tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(html)
        body = tree.find("body")
        assert {element.tag for element in tree.iter()} - {element.tag for element in body.iter()} <= FRAME
        for element in body.iter():
            assert element.tag in TAGS | {"body"}
            assert set(element.attrib) <= {"style", "lang"}
            for declaration in tinycss2.parse_declaration_list(element.get("style", ""), skip_whitespace=True):
                assert declaration.type == "declaration"
                assert declaration.name in PROPERTIES
                assert "url(" not in tinycss2.serialize(declaration.value)


def test_render__golden(golden):
    golden("wechat/full.html", article(full_talk()))


def test_render__a_web_address_stands_as_text():
    html = article(full_talk())
    assert "href" not in html
    assert ">https://meeting.tencent.com/dm/ExampleKey</span>" in html


def test_render__says_everything_the_notice_says():
    text = re.sub("<[^>]+>", "", article(full_talk()))
    for said in ("林远舟", "Room 305, Physics Building", "123-456-789", "0319", "Abstract", "苏映雪", "Tea is served"):
        assert said in text


def test_render__one_language_marks_what_it_borrows():
    html = article(minimal_talk(), replace(CONTEXT, langs=(Lang.EN,)))
    assert re.search('lang="zh-CN"[^>]*>苔藓的记忆', html)
    assert html.count("(in Chinese)") == 3


def test_correction__old_and_new():
    html = article(moved(), replace(CONTEXT, previous=full_talk()))
    assert html.index("物理楼 305 会议室") < html.index("物理楼 101 报告厅")


def test_colours__the_accent_of_the_series():
    assert "#0b6e4f" in article(full_talk(), replace(CONTEXT, branding=Branding(colour="#0b6e4f")))
