"""A grid of invented studies: layouts of CVs set in LaTeX, the newest study first and the oldest first."""

from __future__ import annotations

from typing import Final

import pytest

from tests.read.reading import cv

#: Degree, subject, house, school, town, from, to
_CHINESE: Final = (
    ("理学博士", "海洋科学", "云溪大学", "海岸学院", "云溪", "2027", "2031"),
    ("理学硕士", "大气物理", "南岭大学", "气象学院", "南岭", "2024", "2027"),
    ("工学学士", "港口工程", "北野大学", "土木学院", "北野", "2020", "2024"),
)
#: ``degree`` with its branch of learning, ``level`` without
_CHINESE_LAYOUTS: Final = (
    "{house}                    {begun} 年–{ended} 年\n{degree}，{subject}                    中国，{town}\n",
    "{house}            {town}\n{degree}，{subject}        {begun} – {ended}\n • 导师：沈若水教授\n",
    "{begun}.09 - {ended}.06    {house}    {subject}    {degree}\n",
    "{house}，{school}，{subject}，{degree}，{begun}-{ended}\n",
    "{begun}-{ended}  {house}，{town}，{subject}{level}\n",
    "{house}\n\n{begun} ‑ {ended}\n\n{level}：{subject}\n\n导师：沈若水\n\n• 学位论文：\n“海冰与潮汐的相互作用研究”\n",
    "{begun}–{ended}\n\n{house}\n{level}：{subject}\n\n导师：沈若水\n\n",
    "{degree}（{subject}） {house}    {begun}/09 – {ended}/06\n",
    "• {house}   {school}   {subject}   {degree}   {begun}.09-{ended}.06\n   GPA：3.8/4.0，排名：3/120\n",
    (
        "{house} · {school}                         {begun}.09 – {ended}.06\n"
        "{subject} · {degree}                          {town}\n"
        "- 主修课程：潮汐学、海冰学、概率论\n"
    ),
    "{house}（985）   {subject}   {level}   {begun}年9月 - {ended}年6月\n研究方向：海冰与潮汐\n",
    "{begun}.09-{ended}.06  {house}  {school}  {level}\n专业：{subject}\n导师：沈若水\n",
    "{house} | {school} | {subject} | {degree} | {begun}.9–{ended}.6\n",
    "{subject}，{degree}，{house}，{begun}–{ended}\n",
    "{degree}，{house}，{subject}专业                {ended} 年 6 月\n",
    (
        "{house}，{school}                {begun}年9月—{ended}年6月\n"
        "{degree} {subject}    导师：沈若水\n论文：海冰与潮汐\n"
    ),
    "{begun}.09—{ended}.06\n{house} {school}\n{subject} {level}研究生\n\n",
)
_ENGLISH: Final = (
    ("Ph.D.", "Tidal Engineering", "Tern University", "", "Havn, Norland", "2027", "2031"),
    ("M.Sc.", "Applied Geology", "Lakemont Institute of Technology", "", "Lakemont, Norland", "2024", "2027"),
    ("B.Sc.", "Physics", "Moor College", "", "Moor, Norland", "2020", "2024"),
)
_ENGLISH_LAYOUTS: Final = (
    (
        "{house}                              {town}\n"
        "{degree} in {subject}                 Sept. {begun} – June {ended}\n"
        " • Advisors: Prof. Ada Brandt, Prof. Carl Frost\n"
    ),
    (
        "{degree} in {subject}                 August {begun} - May {ended}\n"
        "{house}                        {town}\n"
        "\n"
        "   • Advisor: Ada Brandt.\n"
        "   • Thesis: Linear Ice in Northern Ports.\n"
    ),
    "{house}\n{degree} in {subject}\n\n{begun} - {ended}\n{town}\n\n· Thesis: Ice on quays\n",
    (
        "•\n"
        "\n"
        "{house}\n"
        "\n"
        "{town}\n"
        "\n"
        "{degree} in {subject}\n"
        "\n"
        "Apr. {begun} – Mar. {ended}\n"
        "\n"
        "◦ Advisor: Prof. Dr. Ada Brandt\n"
    ),
    (
        "{degree} in {subject}\n"
        "{house}\n"
        "z Sept {begun} – April {ended}\n"
        "\n"
        "* {town}\n"
        "\n"
        "• Supervisors: Prof. Ada Brandt and Prof. Carl Frost\n"
        "• Dissertation: Symbols and Ice: A Harbour Approach\n"
    ),
    (
        "{house}                  Sep. {begun} - Jul. {ended}\n"
        "{degree} in {subject}                       GPA: 3.9/4.0\n"
    ),
    "• {degree} {subject}, {house}, {ended}\n",
    (
        "{house} {town}\n"
        "                      {degree} in {subject} (Sept {begun} – {ended})\n"
        "                      Ice and Ports area of focus\n"
    ),
    "{house}\n{degree} in {subject}\nAug {ended} | {town}\n",
    "{begun}–{ended} {degree}, {subject}, {house}, {town}.\n        Advisor: Ada Brandt. GPA 3.9/4.0\n",
    "{degree} in {subject}, {house}, {town} (distinction)                      {ended}\n",
    (
        "{house}, {town}\n"
        "{degree}, {subject}, {begun} - {ended}\n"
        'Dissertation: "Ice on Quays"\n'
        "Committee: Ada Brandt (chair), Carl Frost\n"
    ),
    "{subject} ({degree}), {begun} – {ended}\n{house}, {town}\n",
    ("{house} | {degree} in {subject}\nSep {begun} – Jun {ended} | {town}\n• Relevant coursework: tides, ice, salt\n"),
    "{degree}, {subject}\n{house}, {town}\nExpected June {ended}\n",
    "{house} — {degree}, {subject} ({begun}–{ended})\n  Minor in Salt. Advisor: Ada Brandt\n",
    "{house}, School of Ports\n{degree} in {subject} ({begun}-{ended})\nGPA: 3.9/4.0, Rank: 3/120\n",
)
_FACTS: Final = ("degree", "subject", "house", "school", "town", "begun", "ended")


def _read(layout: str, rows: tuple[tuple[str, ...], ...], head: str) -> list[tuple[str, ...]]:
    """What is read of each study: degree, subject, house, and the years the layout has."""
    told = [dict(zip(_FACTS, row, strict=True)) | {"level": row[0][2:]} for row in rows]
    draft = cv(head.format("\n".join(layout.format(**facts) for facts in told)))
    assert draft.publications == ()
    read = []
    for study, facts in zip(draft.education, told, strict=True):
        degree, house = study.degree or "", study.institution or ""
        short = facts["degree"] if "{degree}" in layout else facts["level"]
        read.append(
            (
                short if degree.startswith(short) else degree,
                study.subject or "",
                facts["house"] if house.startswith(facts["house"]) else house,
                (study.from_ or "")[:4] if "{begun}" in layout else "",
                (study.to or "")[:4],
            )
        )
    return read


def _stated(layout: str, rows: tuple[tuple[str, ...], ...]) -> list[tuple[str, ...]]:
    return [
        (
            degree if "{degree}" in layout else degree[2:],
            subject,
            house,
            begun if "{begun}" in layout else "",
            ended,
        )
        for degree, subject, house, _, _, begun, ended in rows
    ]


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize("layout", _CHINESE_LAYOUTS)
def test_read_cv__chinese_studies_in_every_layout(layout: str, *, newest_first: bool) -> None:
    rows = _CHINESE if newest_first else _CHINESE[::-1]
    head = "林远舟\n云溪大学 海洋学院\nlin@yunxi.example\n\n教育背景\n{}\n获奖荣誉\n2030 云溪奖学金\n"
    assert _read(layout, rows, head) == _stated(layout, rows)


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize("layout", _ENGLISH_LAYOUTS)
def test_read_cv__english_studies_in_every_layout(layout: str, *, newest_first: bool) -> None:
    rows = _ENGLISH if newest_first else _ENGLISH[::-1]
    head = "Jane Roe\nTern University\njane@tern.example\n\nEDUCATION\n{}\nAWARDS\nHarbour Prize, 2030\n"
    assert _read(layout, rows, head) == _stated(layout, rows)
