"""The verb *read*, and what people give to it."""

from __future__ import annotations

import json
from pathlib import Path

import manimgx_fonts_cjk
import pytest
import typst

from seminar.talkfile import loads, person_from
from tests.cli.conftest import Cli
from tests.cli.test_announce import NOTICE, TWO_TALKS

CJK_FONTS = str(Path(manimgx_fonts_cjk.__file__).parent)
CV = """\
江一苇
云溪大学生物系 教授
邮箱：jiang@bio.yunxi.example.org

教育经历
2004-2009 东屿理工学院 植物学 博士
2000-2004 云溪大学 生物学 学士

研究方向
苔藓植物的生理与记忆

代表性论文
1. 苔藓对干旱的记忆. 植物学报, 2019.
"""


def test_read__to_the_screen_is_a_talk_file(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(NOTICE, "utf-8")
    outcome = cli("read", "x.txt")
    assert outcome.code == 0
    assert loads(outcome.out).title.zh == "苔藓的记忆"
    assert "x.txt" in outcome.err


def test_read__json_has_the_reading_beside_the_record(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("网站首页\n" + NOTICE, "utf-8")
    outcome = cli("read", "x.txt", "--json")
    record = json.loads(outcome.out)
    assert record["speakers"][0]["name"] == {"zh": "江一苇", "en": None}
    assert record["origins"]["title.zh"]["lines"] == [2]
    assert record["leftovers"] == [{"line": 1, "text": "网站首页"}]
    assert loads(outcome.out).title.zh == "苔藓的记忆"


def test_read__lines_left_over_are_counted_as_the_source_has_them(cli: Cli, tmp_path: Path) -> None:
    page = (
        "云溪大学首页学院首页学院概况师资队伍科研本科生研究生国际合作活动讲座当前位置:首页>>活动讲座>>正文苔藓的记忆2031-06-27"
        "报告人：江一苇教授报告时间：2031年6月28日16:00-17:00报告地点：文远楼305内容简介：苔藓记得干旱，本报告说明它怎样记得，"
        "又怎样忘记，以及从中能学到什么，最后讨论几个尚未解决的问题。上一条：港口的冬天【关闭】"
    )
    (tmp_path / "x.txt").write_text(page, "utf-8")
    outcome = cli("read", "x.txt")
    assert loads(outcome.out).title.zh == "苔藓的记忆"
    # three pieces of the one line of the source
    assert "1 line was not used" in outcome.err and "3 lines" not in outcome.err


def test_read__many_inputs_into_a_folder_and_the_rest_goes_on(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(NOTICE, "utf-8")
    (tmp_path / "two.txt").write_text(TWO_TALKS, "utf-8")
    (tmp_path / "bad.docx").write_bytes(b"PK\x03\x04 broken")
    outcome = cli("read", "one.txt", "bad.docx", "two.txt", "--out", "out", "--json")
    assert outcome.code == 2 and "bad.docx" in outcome.err
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["one.json", "two-1.json", "two-2.json"]
    cli("read", "one.txt", "--out", "both")
    assert sorted(path.name for path in (tmp_path / "both").iterdir()) == ["one.json", "one.toml"]


def test_read__what_was_not_understood_stands_in_the_talk_file(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("网站首页\n" + NOTICE, "utf-8")
    assert "# 1: 网站首页" in cli("read", "x.txt").out


def test_read__a_department_has_its_own_labels(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("吹水主题：苔藓的记忆\n" + NOTICE.partition("\n")[2], "utf-8")
    (tmp_path / "ours.toml").write_text('[labels]\ntitle = ["吹水主题"]\n', "utf-8")
    assert loads(cli("read", "x.txt", "--labels", "ours.toml").out).title.zh == "苔藓的记忆"


def test_read__a_cv_becomes_a_person_file_that_fills_the_gaps(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "cv.txt").write_text(CV, "utf-8")
    (tmp_path / "x.txt").write_text(NOTICE, "utf-8")
    outcome = cli("read", "--as", "speaker", "cv.txt", "--out", "people")
    assert outcome.code == 0, outcome.err
    text = (tmp_path / "people" / "cv.toml").read_text("utf-8")
    assert "\n# - 东屿理工学院植物学博士（2004–2009）\n# - 云溪大学生物学学士（2000–2004）\n" in text
    person = person_from(text)
    assert person.name.zh == "江一苇" and person.affiliation.zh == "云溪大学"
    record = json.loads((tmp_path / "people" / "cv.json").read_text("utf-8"))
    assert [study["institution"] for study in record["education"]] == ["东屿理工学院", "云溪大学"]
    for source in ("people/cv.toml", "people/cv.json", "cv.txt"):
        outcome = cli("announce", "x.txt", "--speaker", source, "--out", f"for-{source}")
        assert outcome.code == 0, outcome.err
        talk = loads((tmp_path / f"for-{source}" / "talk.toml").read_text("utf-8"))
        assert len(talk.speakers) == 1 and talk.speakers[0].email == "jiang@bio.yunxi.example.org"


def test_read__nobody_in_the_cv(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("1234567890\n", "utf-8")
    assert cli("read", "--as", "speaker", "x.txt").code == 2


def test_read__two_sources_of_one_name_both_arrive(cli: Cli, tmp_path: Path) -> None:
    for folder, title in (("a", "苔藓的记忆"), ("b", "鲸落之后")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(NOTICE.replace("苔藓的记忆", title), "utf-8")
    assert cli("read", "a/x.txt", "b/x.txt", "--out", "out").code == 0
    titles = {loads(path.read_text("utf-8")).title.zh for path in (tmp_path / "out").glob("*.toml")}
    assert titles == {"苔藓的记忆", "鲸落之后"}


def test_read__does_not_overwrite_an_edited_file(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(NOTICE, "utf-8")
    assert cli("read", "x.txt", "--out", "out").code == 0
    assert cli("read", "x.txt", "--out", "out").code == 0
    file = tmp_path / "out" / "x.toml"
    file.write_text(file.read_text("utf-8").replace("102", "103"), "utf-8")
    outcome = cli("read", "x.txt", "--out", "out")
    assert outcome.code == 2 and "--force" in outcome.err and "103" in file.read_text("utf-8")
    assert cli("read", "x.txt", "--out", "out", "--force").code == 0 and "102" in file.read_text("utf-8")


def test_read__a_cv_in_pdf_keeps_the_years_at_its_margin(cli: Cli, tmp_path: Path) -> None:
    lines = [line for line in CV.splitlines() if line]
    studies = [line.split(" ", 1) for line in lines if line[:4].isdigit()]
    rows = "".join(f"#grid(columns: (1fr, auto), [{what}], [{years}])\n" for years, what in studies)
    page = "\n\n".join(lines[:3]) + f"\n\n= 教育经历\n{rows}\n= 研究方向\n苔藓植物的生理与记忆\n"
    source = '#set text(font: "Noto Sans CJK SC", lang: "zh")\n#set page(paper: "a4")\n' + page.replace("@", "\\@")
    (tmp_path / "cv.pdf").write_bytes(typst.compile(source.encode("utf-8"), font_paths=[CJK_FONTS]))
    outcome = cli("read", "--as", "speaker", "cv.pdf", "--json")
    assert outcome.code == 0, outcome.err
    record = json.loads(outcome.out)
    assert record["person"]["name"]["zh"] == "江一苇"
    assert [(study["institution"], study["from"], study["to"]) for study in record["education"]] == [
        ("东屿理工学院", "2004", "2009"),
        ("云溪大学", "2000", "2004"),
    ]


@pytest.mark.parametrize(
    "notice",
    [
        "Title: Ice in Clouds\nSpeaker: TBA\nTime: December 3, 2026, 3 pm\n",
        "Speaker: Jane Roe\nVenue: Minster 118\n",
        "题目：云的微物理\n报告人：待定\n时间：2026年12月3日 15:00\n",
    ],
)
def test_read__a_title_or_a_speaker_and_one_thing_more_is_a_talk(cli: Cli, tmp_path: Path, notice: str) -> None:
    (tmp_path / "n.txt").write_text(notice, "utf-8")
    assert cli("read", "n.txt").code == 0


@pytest.mark.parametrize("notice", ["Title: Ice in Clouds\n", "Time: December 3, 2026, 3 pm\n"])
def test_read__one_thing_alone_is_none_and_what_is_missing_is_said(cli: Cli, tmp_path: Path, notice: str) -> None:
    (tmp_path / "n.txt").write_text(notice, "utf-8")
    outcome = cli("read", "n.txt")
    assert outcome.code == 2 and "needs a title or a speaker, and with it a time, a place" in outcome.err


def test_read__a_table_says_which_talk_is_meant_and_what_all_share_once(cli: Cli, tmp_path: Path) -> None:
    rows = (
        "海洋学院报告安排,,\n日期,报告人,题目\n2031年9月2日 10:00,林远舟,云中的冰\n2031年9月31日 10:00,王海,雨的来历\n"
    )
    (tmp_path / "plan.csv").write_text(rows, "utf-8")
    outcome = cli("read", "plan.csv", "--out", "talks")
    assert "talk 1 of 2: 2031-09-02 云中的冰" in outcome.err and "talk 2 of 2: 雨的来历" in outcome.err
    assert outcome.err.count("海洋学院报告安排") == 1
    assert outcome.err.count("does not exist") == 1
