"""Posts that a word or the end of a line seems to cut in two."""

from __future__ import annotations

from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts_zh import zh_post
from tests.read.reading import read


def test_zh_post__a_department_with_the_word_of_a_firm_in_its_name() -> None:
    post = zh_post("冰雪与保险学系教授、博士生导师", Lexicon.load())
    assert (post.affiliation, post.department, post.position) == ("", "冰雪与保险学系", "教授")


def test_read__a_post_broken_within_a_word() -> None:
    """
    讲座主题：《平凡岗位》
    主讲嘉宾：王若水  2030年劳动模范、优秀班组长杰出代表、北冰集团首
                    席技师
    时间：2031年6月29日 9:00
    """
    found = read(test_read__a_post_broken_within_a_word)
    assert found["speakers.0.affiliation.zh"] == "北冰集团"
    assert found["speakers.0.position.zh"] == "首席技师"
    assert "speakers.1.name.zh" not in found
