"""Files appear whole or not at all, and every failure says what to do."""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path

import pytest

from seminar import files
from seminar.files import FileError, read_bytes, reason, write_all
from seminar.i18n import words


def key_of(caught: pytest.ExceptionInfo[FileError]) -> str:
    return caught.value.key


def test_read_bytes__missing_folder_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b" \r\n\n")
    for path, key in (
        (tmp_path / "none.txt", "files.no-such-file"),
        (tmp_path, "files.is-a-folder"),
        (tmp_path / "empty.txt", "files.empty"),
        (Path("bad\0name"), "files.read-failed"),
    ):
        with pytest.raises(FileError) as caught:
            read_bytes(str(path))
        assert key_of(caught) == key


def test_read_bytes__over_the_limit(tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_bytes(b"x" * 11)
    with pytest.raises(FileError) as caught:
        read_bytes(str(tmp_path / "big.txt"), limit=10)
    assert key_of(caught) == "files.too-large"


def test_write_all__makes_folders(tmp_path: Path) -> None:
    write_all({tmp_path / "a" / "b" / "x.txt": b"1", tmp_path / "a" / "y.txt": b"2"})
    assert (tmp_path / "a" / "b" / "x.txt").read_bytes() == b"1"
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == ["b", "y.txt"]


def test_write_all__one_failure_leaves_everything_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"old")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileError) as caught:
        write_all({tmp_path / "x.txt": b"new", tmp_path / "new" / "y": b"", tmp_path / "file" / "z.txt": b"new"})
    assert key_of(caught) == "files.not-a-folder"
    assert (tmp_path / "x.txt").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "x.txt"]


@pytest.mark.parametrize(
    ("number", "key"),
    [(errno.ENOSPC, "files.disk-full"), (errno.EROFS, "files.read-only"), (errno.EACCES, "files.not-writable")],
)
def test_write_all__the_systems_refusals_are_worded(tmp_path: Path, number: int, key: str) -> None:
    assert files._writing_error(OSError(number, os.strerror(number)), tmp_path / "x").key == key


def test_write_all__a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full on this system")
    limit = pytest.importorskip("resource")
    soft, hard = limit.getrlimit(limit.RLIMIT_FSIZE)
    import signal

    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limit.setrlimit(limit.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(FileError) as caught:
            write_all({tmp_path / "small": b"x", tmp_path / "large": b"x" * 5000})
    finally:
        limit.setrlimit(limit.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert key_of(caught) == "files.disk-full"
    assert list(tmp_path.iterdir()) == []


def test_require_writable__before_any_work(tmp_path: Path) -> None:
    files.require_writable(tmp_path / "new" / "deep")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileError) as caught:
        files.require_writable(tmp_path / "file" / "deep")
    assert key_of(caught) == "files.not-a-folder"


@pytest.mark.parametrize("locale", ["zh_CN", "en"])
@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENAMETOOLONG, "File name too long"),
        OSError(errno.EIO, "Input/output error"),
        ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"),
        TimeoutError("timed out"),
        socket.gaierror(-2, "Name or service not known"),
        ValueError("embedded null byte"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_reason__is_in_the_users_language(error: Exception, locale: str) -> None:
    sentence = words(locale)("files.read-failed", path="x", reason=reason(error))
    assert str(error) not in sentence and "Phrase" not in sentence
    assert any("\u4e00" <= char <= "\u9fff" for char in sentence) == (locale == "zh_CN")


def test_reason__what_has_no_words_is_told_as_the_system_tells_it() -> None:
    assert reason(OSError(errno.EDOM, "Numerical argument out of domain")) == "Numerical argument out of domain"
