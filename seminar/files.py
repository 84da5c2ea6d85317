"""Bytes in and out: inputs are read within a limit, outputs appear whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from seminar.errors import Phrase, SeminarError

STDIN = "-"

#: The largest input taken, in bytes. A notice is some kilobytes, a Word file with pictures some megabytes.
MAX_INPUT = 32 * 1024 * 1024


class FileError(SeminarError):
    """A file that cannot be read or written."""


def read_bytes(path: str, limit: int = MAX_INPUT) -> bytes:
    """The content of a file, or of standard input for ``-``.

    Raises :class:`FileError` for a missing, unreadable, empty or over-long one and for a folder.
    """
    if path == STDIN:
        data = sys.stdin.buffer.read(limit + 1)
    else:
        try:
            with Path(path).open("rb") as source:
                data = source.read(limit + 1)
        except (FileNotFoundError, NotADirectoryError):
            raise FileError("files.no-such-file", path=path) from None
        except IsADirectoryError:
            raise FileError("files.is-a-folder", path=path) from None
        except PermissionError:
            raise FileError("files.not-readable", path=path) from None
        except (OSError, ValueError) as error:
            raise FileError("files.read-failed", path=path, reason=reason(error)) from None
    if len(data) > limit:
        raise FileError("files.too-large", path=path, megabytes=limit // (1024 * 1024))
    if not data.strip(b"\0 \t\r\n\f\v"):
        raise FileError("files.empty", path=path)
    return data


def read_text(path: str) -> str:
    """The content of a UTF-8 text file. Raises :class:`FileError`, also where it is not UTF-8."""
    data = read_bytes(path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileError("files.not-utf8", path=path, line=line) from None


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write every file, or none: all are written beside their places first, then moved there.

    Folders that are missing are made. Raises :class:`FileError` (an unwritable folder, a full disk); what stood there
    before is then as it was.
    """
    staged: list[tuple[Path, Path]] = []
    made: list[Path] = []
    try:
        for path, body in files.items():
            made += _make_folder(path.parent)
            staged.append((_stage(path, body), path))
        for temporary, path in staged:
            if path.is_dir():
                raise FileError("files.is-a-folder", path=str(path))
            temporary.replace(path)
    except OSError as error:
        raise _writing_error(error, next((p for t, p in staged if t.exists()), next(iter(files)))) from None
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)
        for folder in reversed(made):
            if not any(folder.iterdir()):
                folder.rmdir()


def require_writable(folder: Path) -> None:
    """Raises :class:`FileError` where files could not be put into ``folder``, before any work is done for them."""
    place = next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())
    if not place.is_dir():
        raise FileError("files.not-a-folder", path=str(folder))
    if not os.access(place, os.W_OK | os.X_OK):
        raise FileError("files.not-writable", path=str(folder))


def write(path: Path, body: bytes) -> None:
    """Write one file whole or not at all."""
    write_all({path: body})


def _make_folder(folder: Path) -> list[Path]:
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return list(reversed(missing))


def _stage(path: Path, body: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as target:
            target.write(body)
            target.flush()
            os.fsync(target.fileno())
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _writing_error(error: OSError, path: Path) -> FileError:
    shown = str(error.filename or path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return FileError("files.disk-full", path=str(path.parent))
    if error.errno == errno.EROFS:
        return FileError("files.read-only", path=str(path.parent))
    if error.errno in (errno.EACCES, errno.EPERM):
        return FileError("files.not-writable", path=str(path.parent))
    if error.errno in (errno.ENOTDIR, errno.EEXIST, errno.EISDIR):
        return FileError("files.not-a-folder", path=str(path.parent))
    return FileError("files.write-failed", path=shown, reason=reason(error))


#: What the operating system complains of -> our words.
_REASONS: Mapping[int | None, str] = MappingProxyType(
    {
        errno.ENAMETOOLONG: "name-too-long",
        errno.EIO: "input-output",
        errno.ELOOP: "loop",
        errno.EBUSY: "busy",
        errno.ETXTBSY: "busy",
        errno.EMFILE: "too-many-open",
        errno.ENFILE: "too-many-open",
        errno.ECONNREFUSED: "refused",
        errno.ETIMEDOUT: "no-answer",
        errno.ENETUNREACH: "no-network",
        errno.EHOSTUNREACH: "no-network",
        errno.ECONNRESET: "cut-off",
        errno.ECONNABORTED: "cut-off",
        errno.EPIPE: "cut-off",
    }
)


def reason(error: BaseException) -> Phrase | str:
    """What went wrong outside this program, as part of a sentence; what we have no words for as the system says it."""
    import socket
    import ssl

    kinds = ((TimeoutError, "no-answer"), (socket.gaierror, "no-such-host"), (ssl.SSLError, "certificate"))
    of_kind = next((name for kind, name in kinds if isinstance(error, kind)), None)
    name = of_kind or (_REASONS.get(error.errno) if isinstance(error, OSError) else None)
    if name is None and isinstance(error, ValueError):  # a name with a zero byte, or one that cannot be encoded
        name = "name"
    if name is not None:
        return Phrase(f"files.reason-{name}")
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
