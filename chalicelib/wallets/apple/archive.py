"""Files of a pass as zip records: an unchanged file is hashed and framed once, for every pass.

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
_SHARED = struct.Struct("<HHHHHIIIHH")
_CENTRAL_TAIL = struct.Struct("<HHHI")
_OFFSET = struct.Struct("<I")
_END = struct.Struct("<4sHHHHIIH")


@dataclass(frozen=True, slots=True)
class Member:
    """One file: its line of the manifest, its record, and its directory entry around the offset."""

    manifest_line: str
    record: bytes
    directory_head: bytes
    directory_tail: bytes


def member(name: str, content: bytes) -> Member:
    """A file at `name`, a path with `/` from the archive's root."""
    path = name.encode()
    size = len(content)
    shared = _SHARED.pack(_VERSION, _UTF8_NAMES, 0, 0, _DAY, crc32(content), size, size, len(path), 0)
    # SHA-1 is what Wallet asks of a manifest; the signature over the manifest is SHA-256.
    digest = sha1(content, usedforsecurity=False).hexdigest()
    return Member(
        manifest_line=f"{json.dumps(name)}:{json.dumps(digest)}",
        record=b"".join((b"PK\x03\x04", shared, path, content)),
        directory_head=b"PK\x01\x02" + struct.pack("<H", _VERSION) + shared + _CENTRAL_TAIL.pack(0, 0, 0, 0),
        directory_tail=path,
    )


def manifest(members: Iterable[Member]) -> bytes:
    """manifest.json: each file's SHA-1, on one line."""
    return ("{" + ",".join(each.manifest_line for each in members) + "}").encode()


def archive(members: Iterable[Member]) -> bytes:
    """The zip file."""
    records: list[bytes] = []
    directory: list[bytes] = []
    offset = count = 0
    for each in members:
        records.append(each.record)
        directory += (each.directory_head, _OFFSET.pack(offset), each.directory_tail)
        offset += len(each.record)
        count += 1
    listing = b"".join(directory)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(listing), offset, 0)
    return b"".join((*records, listing, end))
