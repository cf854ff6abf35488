"""Files of a pass as zip records: what many passes share is hashed and framed once.

Stored, not deflated: PNG files do not shrink, and deflating them costs more than signing.
https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
"""

import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha1
from json.encoder import encode_basestring
from zlib import crc32

_VERSION = 10  # 1.0: nothing but stored files
_UTF8_NAMES = 0x800
_DAY = 0x21  # 1980-01-01, the format's first: the same pass is the same bytes on every day
_SHARED = struct.Struct("<HHHHHIIIHH")
_PLACE = struct.Struct("<HHHII")
_RECORD = b"PK\x03\x04"
_ENTRY = b"PK\x01\x02" + struct.pack("<H", _VERSION)
_END = struct.Struct("<4sHHHHIIH")


@dataclass(frozen=True, slots=True)
class Packed:
    """A beginning of an archive: records and directory in chunks, their sizes, the manifest's lines."""

    records: tuple[bytes, ...] = ()
    directory: tuple[bytes, ...] = ()
    size: int = 0
    count: int = 0
    lines: str = ""


def pack(files: Iterable[tuple[str, bytes]], after: Packed) -> Packed:
    """`after` with more files: a path with `/` from the archive's root, and what it holds."""
    records: list[bytes] = []
    directory: list[bytes] = []
    lines = [after.lines] if after.lines else []
    size = after.size
    for name, content in files:
        record, entry = _frame(name.encode(), content, size)
        records += (record, content)
        directory.append(entry)
        lines.append(_line(name, content))
        size += len(record) + len(content)
    return Packed(
        (*after.records, b"".join(records)),
        (*after.directory, b"".join(directory)),
        size,
        after.count + len(directory),
        ",".join(lines),
    )


def seal(after: Packed, pass_json: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """The whole archive: `after`, pass.json, the manifest of all these, and its signature."""
    manifest = f"{{{after.lines},{_line('pass.json', pass_json)}}}".encode()
    signature = sign(manifest)
    size = after.size
    first, first_entry = _frame(b"pass.json", pass_json, size)
    size += len(first) + len(pass_json)
    second, second_entry = _frame(b"manifest.json", manifest, size)
    size += len(second) + len(manifest)
    third, third_entry = _frame(b"signature", signature, size)
    size += len(third) + len(signature)
    directory = b"".join((*after.directory, first_entry, second_entry, third_entry))
    count = after.count + 3
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), size, 0)
    return b"".join((*after.records, first, pass_json, second, manifest, third, signature, directory, end))


def _frame(path: bytes, content: bytes, offset: int) -> tuple[bytes, bytes]:
    """What comes before a file's content at `offset`, and its entry in the directory."""
    check, size, length = crc32(content), len(content), len(path)
    shared = _SHARED.pack(_VERSION, _UTF8_NAMES, 0, 0, _DAY, check, size, size, length, 0)
    place = _PLACE.pack(0, 0, 0, 0, offset)
    return b"".join((_RECORD, shared, path)), b"".join((_ENTRY, shared, place, path))


def _line(name: str, content: bytes) -> str:
    # SHA-1 is what Wallet asks of a manifest; the signature over the manifest is SHA-256.
    return f'{encode_basestring(name)}:"{sha1(content, usedforsecurity=False).hexdigest()}"'
