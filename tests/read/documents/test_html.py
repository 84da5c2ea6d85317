"""Web pages: the notice stays, the page around it goes."""

from __future__ import annotations

from datetime import date

from seminar.read.documents import open_document
from tests.read.documents.made import codes, one, refused, texts

FACTS = "<p>题目：随机图上的渗流</p><p>报告人：林一帆 教授</p><p>时间：2025年3月12日15:00</p>"
ABSTRACT = "摘要：我们讨论稀疏随机图上的渗流，特别是临界点附近的连通分支大小，并给出若干新的估计与应用。"


def test_read__menus_lists_and_footers_go() -> None:
    page = f"""<!DOCTYPE html><html><head><title>随机图上的渗流-数学学院</title>
    <script>var x = "题目：假";</script></head><body>
    <ul class="nav"><li><a href="/">首页</a></li><li><a href="/a">学院概况</a></li><li><a href="/b">师资</a></li></ul>
    <div class="crumb">当前位置：首页 > 学术报告 > 正文</div>
    <h1>随机图上的渗流</h1>
    <div class="info">发布时间：2025-03-05 作者：办公室 浏览次数：12</div>
    <div class="content">{FACTS}<p>{ABSTRACT}</p></div>
    <p>上一篇：<a href="1.htm">另一场报告</a></p><p>下一篇：没有了</p>
    <h3>近期报告</h3><ul><li><a href="2.htm">流形上的热核</a> 03-20</li><li><a href="3.htm">数论导引</a> 03-21</li>
    <li><a href="4.htm">代数几何</a> 03-22</li></ul>
    <footer>版权所有 数学学院 地址：学府路1号</footer></body></html>"""
    document = one(page, "talk.html")
    assert texts(document) == [
        "随机图上的渗流",
        "题目：随机图上的渗流",
        "报告人：林一帆 教授",
        "时间：2025年3月12日15:00",
        ABSTRACT,
    ]
    assert document.posted == date(2025, 3, 5)
    assert document.lines[0].heading == 1
    assert codes(document) == {"page_furniture"}


def test_read__main_part_of_an_event_page() -> None:
    page = """<html lang="en"><body><header><a href="/">Example University</a></header>
    <nav><a href="/1">Home</a><a href="/2">Events</a></nav><main><h1>Percolation on random graphs</h1>
    <p>Posted on 5 March 2025</p>
    <div class="field"><div class="field__label">Speaker</div><div class="field__item">Yifan Lin</div></div>
    <dl><dt>When</dt><dd>12 March 2025, 15:00</dd><dt>Where</dt><dd>Room A302</dd></dl>
    <h2>Abstract</h2><p>We discuss percolation on sparse random graphs.<br>All are welcome.</p></main>
    <aside><h2>Upcoming events</h2><p>Heat kernels, 20 March</p></aside>
    <div class="cookie">We use cookies</div></body></html>"""
    document = one(page, "talk.html")
    assert texts(document) == [
        "Percolation on random graphs",
        "Speaker = Yifan Lin",
        "When = 12 March 2025, 15:00",
        "Where = Room A302",
        "Abstract",
        "We discuss percolation on sparse random graphs.",
        "All are welcome.",
    ]
    assert document.posted == date(2025, 3, 5)


def test_read__table_of_labels_and_values() -> None:
    page = """<html><body><table><tr><th>题　目</th><td>随机图<br>上的渗流</td></tr>
    <tr><td rowspan="2">主办</td><td>数学系</td></tr><tr><td>概率中心</td></tr></table></body></html>"""
    assert texts(one(page, "talk.html")) == ["题 目 = 随机图\n上的渗流", "主办 = 数学系", "主办 = 概率中心"]


def test_read__list_of_talks_gives_a_document_each() -> None:
    from seminar.read.documents import open_document

    page = """<html><body><h2>本周报告</h2><table><tr><th>题目</th><th>报告人</th><th>时间</th></tr>
    <tr><td>随机图</td><td>林一帆</td><td>3月12日15:00</td></tr>
    <tr><td>热核估计</td><td>王小川</td><td>3月13日10:00</td></tr></table></body></html>"""
    first, second = open_document(page.encode(), "week.html")
    assert texts(first) == ["本周报告", "题目 = 随机图", "报告人 = 林一帆", "时间 = 3月12日15:00"]
    assert texts(second)[1] == "题目 = 热核估计"


def test_read__hidden_text_goes_and_wechat_text_stays() -> None:
    page = f"""<html><head><meta charset="utf-8"></head><body><h1 class="rich_media_title">学术沙龙</h1>
    <div id="js_content" style="visibility: hidden; opacity: 0">{FACTS}<p style="display:none">时间：2019年1月1日</p>
    <section>— END —</section><section>往期推荐</section><a href="/s/1">旧文一</a></div></body></html>"""
    lines = texts(one(page, "article.html"))
    assert lines[0] == "学术沙龙"
    assert not any("2019" in line or "END" in line or "旧文" in line for line in lines)


def test_read__declared_gb2312_holds_gbk() -> None:
    head = '<head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head>'
    page = f"<html>{head}<body>{FACTS}<p>镕</p></body></html>"
    assert "镕" in texts(one(page.encode("gbk"), "talk.htm"))


def test_read__line_breaks_of_the_source() -> None:
    body = "<p>题目：随机\n   图上的渗流</p><p>Title: random\n  graphs</p><pre>Room: A\nHost: B</pre>"
    page = f"<html><body>{body}</body></html>"
    assert texts(one(page, "x.html")) == ["题目：随机图上的渗流", "Title: random graphs", "Room: A", "Host: B"]


def test_read__addresses_people_need_stay() -> None:
    links = (
        '<p>Zoom: <a href="https://example.zoom.us/j/123">click here</a></p>'
        '<p><a href="mailto:li@example.org">Li Wen</a></p>'
    )
    page = f"<html><body>{links}</body></html>"
    assert texts(one(page, "x.html")) == ["Zoom: click here https://example.zoom.us/j/123", "Li Wen li@example.org"]


def test_read__facts_glued_to_a_posting_line_stay() -> None:
    glued = "发布时间：2025-03-05 浏览次数：44 报告题目：随机图 报告人：林一帆"
    document = one(f"<html><body><p>{glued}</p><p>{ABSTRACT}</p></body></html>", "x.html")
    assert texts(document) == [glued, ABSTRACT]
    assert document.posted == date(2025, 3, 5)


def test_read__nothing_in_it() -> None:
    assert refused(b"<html><body><img src='poster.jpg'></body></html>", "x.html") == "documents.only-pictures"
    assert refused(b"<html><body><script>1</script></body></html>", "x.html") == "documents.blank"


def test_read__cells_merged_in_a_list_of_talks() -> None:
    page = """<table>
    <tr><td colspan="5">数学学院学术报告一览表</td></tr>
    <tr><th colspan="2">报告人</th><th rowspan="2">题目</th><th rowspan="2">时间</th><th rowspan="2">地点</th></tr>
    <tr><th>姓名</th><th>单位</th></tr>
    <tr><td colspan="5">3月12日（周三）</td></tr>
    <tr><td>林一帆</td><td>示例大学</td><td>随机图</td><td>10:00</td><td rowspan="2">A302</td></tr>
    <tr><td>王小川</td><td>海城大学</td><td>热核</td><td>14:00</td></tr>
    <tr><td colspan="5">注：如有变动以网站为准。</td></tr></table>"""
    first, second = open_document(page.encode(), "plan.html")
    assert texts(first) == [
        "数学学院学术报告一览表",
        "注：如有变动以网站为准。",
        "日期 = 3月12日（周三）",
        "报告人姓名 = 林一帆",
        "单位 = 示例大学",
        "题目 = 随机图",
        "时间 = 10:00",
        "地点 = A302",
    ]
    assert texts(second)[2:] == [
        "日期 = 3月12日（周三）",
        "报告人姓名 = 王小川",
        "单位 = 海城大学",
        "题目 = 热核",
        "时间 = 14:00",
        "地点 = A302",
    ]


def test_read__a_label_over_two_rows_of_a_form() -> None:
    page = "<table><tr><td rowspan=2>报告人</td><td>林一帆</td></tr><tr><td>示例大学</td></tr>"
    page += "<tr><td>题目</td><td>随机图</td></tr></table>"
    assert texts(one(page, "form.html")) == ["报告人 = 林一帆", "报告人 = 示例大学", "题目 = 随机图"]
