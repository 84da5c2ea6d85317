"""Encodings: what senders use is found, what cannot be decoded is named."""

from __future__ import annotations

import pytest

from seminar.read.documents import DocumentError, open_document
from seminar.read.documents.text import decode
from tests.read.documents.made import NOTICE, codes, one, refused, texts

TRADITIONAL = (
    "演講公告\n講題：隨機圖上的滲流\n講者：林一帆教授（範例大學）\n時間：114年3月12日下午3時\n地點：綜合大樓二樓會議室"
)
SHORT = "时间：周三下午三点"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "gbk"])
def test_decode__simplified(encoding: str) -> None:
    assert decode(NOTICE.encode(encoding), "notice.txt").text == NOTICE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "big5", "big5hkscs", "cp950", "gb18030"])
def test_decode__traditional(encoding: str) -> None:
    assert decode(TRADITIONAL.encode(encoding), "notice.txt").text == TRADITIONAL


@pytest.mark.parametrize("encoding", ["gbk", "gb18030"])
def test_decode__a_few_characters_are_enough(encoding: str) -> None:
    assert decode(SHORT.encode(encoding), "notice.txt").text == SHORT


def test_decode__a_few_traditional_characters_are_enough() -> None:
    assert decode("時間：週三下午三點".encode("big5"), "notice.txt").text == "時間：週三下午三點"


def test_decode__western_letters_in_windows_1252() -> None:
    text = "Speaker: Renée Müller, Universität Example\nTitle: “Old” problems – new methods"
    assert decode(text.encode("cp1252"), "notice.txt").text == text


def test_decode__a_declared_encoding_is_believed_only_where_it_fits() -> None:
    assert decode(NOTICE.encode("gbk"), "x", declared="gb2312").text == NOTICE
    assert decode(NOTICE.encode("gbk"), "x", declared="big5").text == NOTICE
    assert decode(NOTICE.encode(), "x", declared="no-such-code\x00").text == NOTICE


def test_decode__lines_in_two_encodings_are_both_read_and_named() -> None:
    data = "题目：随机图上的渗流与相变\n报告人：林一帆教授\n".encode() + "地点：理科楼会议室\n".encode("gbk")
    document = one(data, "notice.txt")
    assert texts(document)[2] == "地点：理科楼会议室"
    assert codes(document) == {"mixed_encoding"}
    assert document.findings[0].lines == (3,)


def test_decode__undecodable_names_line_and_byte() -> None:
    data = "题目：随机图\n报告人：".encode() + b"\xff\xfe\xff" + "林一帆\n".encode()
    with pytest.raises(DocumentError) as caught:
        open_document(data, "notice.txt")
    assert caught.value.key == "documents.undecodable"
    assert (caught.value.params["line"], caught.value.params["byte"]) == (2, "FF")
    assert caught.value.params["offset"] == data.index(b"\xff")


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "documents.empty"),
        (b" \n\t\xe3\x80\x80\n", "documents.blank"),
        ("\ufeff\u200b".encode(), "documents.blank"),
        (bytes(range(256)) * 20, "documents.binary"),
        (b"MZ\x90\x00\x03\x00\x00\x00" * 50, "documents.binary"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "documents.picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "documents.picture"),
        (b"7z\xbc\xaf\x27\x1c\x00\x04", "documents.packed"),
        (b"{\\rtf1\\ansi Title}", "documents.old-word"),
        (b"a" * 50_000_000, "documents.too-large"),
    ],
)
def test_open_document__no_text(data: bytes, key: str) -> None:
    assert refused(data, "notice.txt") == key


def test_open_document__lines_keep_their_numbers() -> None:
    document = one("题目：甲\r\n\r\n报告人：乙\r\n", "notice.txt")
    assert [(line.number, line.text) for line in document.lines] == [(1, "题目：甲"), (2, ""), (3, "报告人：乙")]
