"""A .pkpass file opened as strictly as Wallet opens it: zip, manifest, signature, pass.json, strings.

https://developer.apple.com/documentation/walletpasses/building-a-pass
"""

import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha1
from typing import Any

from cryptography import x509

from infra.local.phone.iphone.signature import BadSignature, check_signature
from infra.local.phone.iphone.strings import BadStrings, parse_strings
from infra.local.phone.rules import apple
from infra.local.phone.rules.codes import FORMATS, OLD, codes_of
from infra.local.phone.rules.content import RuleBroken, check_content, remarks
from infra.local.phone.rules.images import PNG
from infra.local.phone.rules.styles import IOS

CONTENT_TYPE = "application/vnd.apple.pkpass"
FILES_MAX = 200  # a pass in twenty languages with every image has fewer
SIZE_MAX = 20 * 1024 * 1024  # far above any pass; a zip bomb stops here
LPROJ = re.compile(r"^([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\.lproj/([^/]+)$")
ENCRYPTED = 0x1  # a bit of an entry's flags: APPNOTE.TXT, 4.4.4
NO_ZIP = (
    zipfile.BadZipFile,
    zlib.error,  # a spoilt stream
    NotImplementedError,  # what zipfile raises for a method of compression that it does not know
    EOFError,  # a file cut short
    ValueError,  # a name in no encoding, a place before the file's beginning
    OSError,
    struct.error,
    IndexError,  # an entry without a name
    RuntimeError,  # patched data
)
UNSIGNED = frozenset({"manifest.json", "signature"})


class InvalidPass(Exception):
    """Why Wallet refuses the file, in one sentence."""


@dataclass(frozen=True, slots=True)
class Pass:
    """A checked pass. `strings` is by language, `warnings` what Apple's own tool says, `remarks` what we
    do."""

    data: bytes
    files: Mapping[str, bytes]
    content: Mapping[str, Any]
    strings: Mapping[str, Mapping[str, str]]
    signer: str
    remarks: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def pass_type_id(self) -> str:
        return str(self.content["passTypeIdentifier"])

    @property
    def serial(self) -> str:
        return str(self.content["serialNumber"])

    @property
    def service_url(self) -> str:
        """Where it is updated, without a closing slash; empty when it never is."""
        return str(self.content.get("webServiceURL", "")).rstrip("/")

    @property
    def authentication_token(self) -> str:
        return str(self.content.get("authenticationToken", ""))

    @property
    def barcode(self) -> str:
        """What the counter knows the card by: its square code where it has bars too."""
        codes = sorted(codes_of(self.content), key=lambda code: FORMATS[code["format"]] not in OLD)
        return str(codes[0]["message"]) if codes else ""


def open_pass(data: bytes, root: x509.Certificate, now: datetime, ios: int = IOS[-1]) -> Pass:
    """The pass in `data` on a phone with this iOS, or `InvalidPass` with the first thing that is wrong."""
    files = _unzip(data)
    _check_manifest(files)
    try:
        signer = check_signature(files["signature"], files["manifest.json"], root, now)
        content = _json_object(files, "pass.json")
        check_content(content, files, pass_type_id=signer.pass_type_id, team_id=signer.team_id, ios=ios)
        strings = {
            match[1]: parse_strings(files[name])
            for name in sorted(files)
            if (match := LPROJ.match(name)) and match[2] == "pass.strings"
        }
    except (BadSignature, RuleBroken, BadStrings) as error:
        raise InvalidPass(str(error)) from error
    _check_images(files)
    return Pass(
        data,
        files,
        content,
        strings,
        signer.name,
        remarks=tuple(remarks(content, strings, files, now)),
        warnings=tuple(apple.warnings(content, files)),
    )


def _unzip(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [each for each in archive.infolist() if not each.is_dir()]
            names = [each.filename for each in entries]
            if len(names) > FILES_MAX or sum(each.file_size for each in entries) > SIZE_MAX:
                raise InvalidPass("The file holds more than a pass ever does.")
            if len(set(names)) != len(names):
                raise InvalidPass("The zip names a file twice.")
            if any(each.flag_bits & ENCRYPTED for each in entries):
                raise InvalidPass("The zip is encrypted: a pass has no password.")
            files = {name: archive.read(name) for name in names}
    except NO_ZIP as error:
        raise InvalidPass(f"The file is not a whole zip: {error}") from error
    for name in files:
        if name.count("/") > 1 or name.startswith("/") or ".." in name.split("/"):
            raise InvalidPass(f"The zip holds {name}: files belong at its root.")
        if "/" in name and not LPROJ.match(name):
            raise InvalidPass(f"The zip holds {name}: only language folders (en.lproj) are allowed.")
    for required in ("pass.json", "manifest.json", "signature"):
        if required not in files:
            raise InvalidPass(f"The file {required} is not at the root of the zip.")
    return files


def _check_manifest(files: Mapping[str, bytes]) -> None:
    manifest = _json_object(files, "manifest.json")
    for name in sorted(files.keys() - UNSIGNED):
        if name not in manifest:
            raise InvalidPass(f"The file {name} is not in the manifest.")
        if manifest[name] != sha1(files[name], usedforsecurity=False).hexdigest():
            raise InvalidPass(f"The file {name} is not the one that was hashed.")
    for name in sorted(manifest.keys() - (files.keys() - UNSIGNED)):
        raise InvalidPass(f"The manifest names {name}, which is not in the zip.")


def _check_images(files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        if name.endswith(".png") and not content.startswith(PNG):
            raise InvalidPass(f"The image {name} is not a PNG.")


def _json_object(files: Mapping[str, bytes], name: str) -> dict[str, Any]:
    try:
        value = json.loads(files[name].decode("utf-8"))
        json.dumps(
            value, ensure_ascii=False, allow_nan=False
        ).encode()  # no half of a sign, no endless number
    except (ValueError, RecursionError) as error:
        raise InvalidPass(f"The file {name} is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise InvalidPass(f"The file {name} must hold one JSON object.")
    return value
