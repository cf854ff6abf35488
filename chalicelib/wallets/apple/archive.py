"""Files of a pass as zip records: what many passes share is hashed and framed once.

Stored, not deflated: PNG files do not shrink, and deflating them costs more than signing.
https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
"""

import json
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha1
from zlib import crc32

_VERSION = 10  # 1.0: nothing but stored files
_UTF8_NAMES = 0x800
_DAY = 0x21  # 1980-01-01, the format's first: the same pass is the same bytes on every day
_RECORD = struct.Struct("<4sHHHHHIIIHH")
_ENTRY = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")


@dataclass(frozen=True, slots=True)
class Packed:
    """A beginning of an archive: records, directory so far, and the manifest's lines."""

    records: bytes = b""
    directory: bytes = b""
    count: int = 0
    lines: tuple[str, ...] = ()

    def manifest(self) -> bytes:
        """manifest.json for the files so far: the SHA-1 of each, on one line."""
        return ("{" + ",".join(self.lines) + "}").encode()

    def closed(self) -> bytes:
        """The zip file."""
        end = _END.pack(
            b"PK\x05\x06", 0, 0, self.count, self.count, len(self.directory), len(self.records), 0
        )
        return b"".join((self.records, self.directory, end))


def pack(files: Iterable[tuple[str, bytes]], after: Packed, *, listed: bool = True) -> Packed:
    """`after` with more files: a path with `/` from the archive's root, and what it holds.

    The manifest and the signature are not `listed` in the manifest.
    """
    records, directory, lines = [after.records], [after.directory], list(after.lines)
    offset, count = len(after.records), after.count
    for name, content in files:
        path, size, check = name.encode(), len(content), crc32(content)
        head = _RECORD.pack(b"PK\x03\x04", _VERSION, _UTF8_NAMES, 0, 0, _DAY, check, size, size, len(path), 0)
        entry = _ENTRY.pack(
            *(b"PK\x01\x02", _VERSION, _VERSION, _UTF8_NAMES, 0, 0, _DAY, check, size, size, len(path)),
            *(0, 0, 0, 0, 0, offset),
        )
        records += (head, path, content)
        directory += (entry, path)
        if listed:
            lines.append(_line(name, content))
        offset += len(head) + len(path) + size
        count += 1
    return Packed(b"".join(records), b"".join(directory), count, tuple(lines))


def _line(name: str, content: bytes) -> str:
    # SHA-1 is what Wallet asks of a manifest; the signature over the manifest is SHA-256.
    return f'{json.dumps(name)}:"{sha1(content, usedforsecurity=False).hexdigest()}"'
