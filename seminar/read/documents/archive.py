"""The zip archives that .docx and .xlsx are, opened with limits: a bomb, a lock or damage is an error, never a hang."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from seminar.read.documents.refusal import FILE_LIMIT, MEGABYTE, DocumentError, within

#: Members of the largest Word files seen: some 300.
MEMBER_LIMIT = 2_000
#: Expanded bytes of one XML part. A talk list of 10,000 rows has 6 MB.
PART_LIMIT = 40 * MEGABYTE
#: XML elements inside each other; Word's own files stay under 40.
DEPTH_LIMIT = 200

#: The compound file (OLE2) that old Office files and encrypted new ones are.
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOCTYPE = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.I)
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    NotImplementedError,
    OSError,
    KeyError,
    UnicodeDecodeError,
)


class Archive:
    """The members of an archive, each read whole and within :data:`PART_LIMIT`."""

    def __init__(self, source: zipfile.ZipFile, name: str) -> None:
        self._source = source
        self._name = name
        self.names = frozenset(source.namelist())

    def part(self, path: str) -> bytes:
        """The expanded bytes of a member; empty where there is none.

        The size is counted while expanding: what the archive says about itself may be a lie.
        """
        if path not in self.names:
            return b""
        with reading(self._name), self._source.open(path) as member:
            body = member.read(PART_LIMIT + 1)
        if len(body) > PART_LIMIT:
            raise DocumentError("documents.bomb", name=self._name, limit=PART_LIMIT // MEGABYTE)
        return body

    def xml(self, path: str) -> bytes:
        """An XML member. Office never writes a document type: one is an attack (entity expansion) and refused."""
        body = self.part(path)
        plain = body.replace(b"\x00", b"") if b"\x00" in body[:4] else body  # UTF-16 hides the word from a search
        if _DOCTYPE.search(plain):
            raise DocumentError("documents.doctype", name=self._name)
        return body


@contextmanager
def reading(name: str) -> Iterator[None]:
    """What zip files of all kinds of damage raise, as ``documents.damaged`` (or ``.password``)."""
    try:
        yield
    except RuntimeError as error:  # zipfile's word for an encrypted member
        raise DocumentError("documents.password", name=name) from error
    except _DAMAGE as error:
        raise DocumentError("documents.damaged", name=name) from error


@contextmanager
def opened(data: bytes, name: str) -> Iterator[Archive]:
    """The archive in ``data``. Raises ``DocumentError``: damaged, locked, too many members."""
    within(len(data), FILE_LIMIT, name)
    with reading(name):
        source = zipfile.ZipFile(io.BytesIO(data))
    with source:
        if len(source.infolist()) > MEMBER_LIMIT:
            raise DocumentError("documents.too-many-members", name=name, n=len(source.infolist()), limit=MEMBER_LIMIT)
        if any(member.flag_bits & 0x1 for member in source.infolist()):
            raise DocumentError("documents.password", name=name)
        yield Archive(source, name)
