"""A letter in sentences that tells the talk in one language and then in the other."""

from __future__ import annotations

import pytest

from seminar.read.reader import read_text
from tests.read.reading import READ_ON, facts

_ZH = (
    "各位老师、同学：\n\n应我院高海燕教授邀请，云溪大学林远舟教授将于2031年5月14日（星期三）晚上7:00在明德楼305作题为“云中的冰与雨”的"
    "学术报告，欢迎广大师生参加！\n\n海洋学院\n2031年5月1日"
)
_ZH_LABELLED = "5月14日19:00-20:30，云溪大学林远舟教授将做客东屿讲坛，主讲《云中的冰与雨》，地点：明德楼305。"
_EN = (
    "Dear colleagues,\n\nProfessor Yuanzhou Lin from Yunxi University will give a talk entitled "
    '"Ice and Rain in Clouds" on Wednesday 14 May 2031 at 19:00 in Room 305, Mingde Building. All are welcome.\n\n'
    "Best wishes,\nMary"
)
_WHOLE = {
    "title.zh": "云中的冰与雨",
    "title.en": "Ice and Rain in Clouds",
    "speakers.0.name.zh": "林远舟",
    "speakers.0.name.en": "Yuanzhou Lin",
    "speakers.0.affiliation.zh": "云溪大学",
    "speakers.0.affiliation.en": "Yunxi University",
    "venue.zh": "明德楼305",
    "venue.en": "Room 305, Mingde Building",
}


@pytest.mark.parametrize("rule", ["\n\n", "\n\n---\n\n", "\n\nEnglish version below\n\n"])
@pytest.mark.parametrize("chinese", [_ZH, _ZH_LABELLED], ids=["a letter", "a card's sentence"])
@pytest.mark.parametrize("first", ["zh", "en"])
def test_read_text__letter_in_both_languages(rule: str, chinese: str, first: str) -> None:
    (draft,) = read_text(rule.join([chinese, _EN] if first == "zh" else [_EN, chinese]), reference=READ_ON)
    talk = facts(draft)
    assert {path: talk.get(path) for path in _WHOLE} == _WHOLE
    assert "speakers.1.name.zh" not in talk


def test_read_text__two_talks_in_two_languages_are_not_made_one() -> None:
    other = _EN.replace("Yuanzhou Lin", "Jane Roe").replace("Ice and Rain in Clouds", "Sea Fog")
    (draft,) = read_text(f"{_ZH}\n\n{other}", reference=READ_ON)
    talk = facts(draft)
    assert talk["title.zh"] == "云中的冰与雨"
    assert "title.en" not in talk
    assert "speakers.0.name.en" not in talk
